import { a as unanswered, i as statusOf, n as connect, r as isOutage, t as ApiError } from "./shared-client.js";

export { connect };