import { t as checkRepository } from "./shared-repository.js";

export { checkRepository };