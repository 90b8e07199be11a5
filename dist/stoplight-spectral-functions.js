import { t as require_dist } from "./shared-dist3.js";

export default require_dist();

export {  };