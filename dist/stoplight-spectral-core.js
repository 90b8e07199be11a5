import { t as require_dist } from "./shared-dist2.js";

export default require_dist();

export {  };