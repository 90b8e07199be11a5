import { o as __toESM } from "./shared-rolldown-runtime.js";
import { t as require_dist } from "./shared-dist3.js";
import { n as isObject } from "./shared-node.js";

// src/lint/rulesets/core-functions.ts
var import_dist = /* @__PURE__ */ __toESM(require_dist(), 1);
function coreOptionsProblem(name, options) {
	const known = import_dist;
	try {
		known[name]?.validator?.(options);
	} catch (error) {
		return problemOf(error);
	}
	return name === "pattern" ? patternProblem(options) : null;
}
function problemOf(error) {
	const all = typeof error === "object" && error !== null && "errors" in error ? error.errors : null;
	const first = Array.isArray(all) ? all[0] : error;
	const message = first instanceof Error ? first.message : "its options can not be used";
	const path = typeof first === "object" && first !== null && "path" in first ? first.path : [];
	const names = Array.isArray(path) ? path.map(String) : [];
	return {
		problem: sentence(message),
		path: names[0] === "functionOptions" ? names.slice(1) : names
	};
}
function sentence(message) {
	const [line = ""] = message.split("\n");
	const text = line.trim();
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? "" : "."}`;
}
function patternProblem(options) {
	if (!isObject(options)) return null;
	for (const key of ["match", "notMatch"]) {
		const pattern = Object.hasOwn(options, key) ? options[key] : void 0;
		if (typeof pattern !== "string") continue;
		const parts = /^\/(.+)\/([a-z]*)$/.exec(pattern);
		try {
			RegExp(parts?.[1] ?? pattern, parts?.[2] ?? "");
		} catch {
			return {
				problem: `"${key}" is no regular expression that JavaScript can read.`,
				path: [key]
			};
		}
	}
	return null;
}

export { coreOptionsProblem };