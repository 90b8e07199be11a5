import { t as require_dist } from "./shared-dist.js";

export default require_dist();

export {  };