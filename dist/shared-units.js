import { i as pointerOf } from "./shared-meaning.js";

// src/lint/prune/units.ts
const OF_SWAGGER_2 = /* @__PURE__ */ new Set([
	"paths",
	"definitions",
	"parameters",
	"responses"
]);
const OF_OPENAPI_3 = /* @__PURE__ */ new Set(["paths", "webhooks"]);
function depthOfUnit(path, format) {
	const [first] = path;
	const depth = first === void 0 ? 1 : (format === "oas2" ? OF_SWAGGER_2 : OF_OPENAPI_3).has(String(first)) ? 2 : first === "components" && format !== "oas2" ? 3 : 1;
	return path.length < depth ? 0 : depth;
}
function unitAt(path, format) {
	const depth = depthOfUnit(path, format);
	return pointerOf(depth === 0 ? path : path.slice(0, depth));
}
function unitsOf(document, format) {
	if (!isObject(document)) return null;
	const units = /* @__PURE__ */ new Map();
	const visit = (value, path) => {
		if (depthOfUnit(path, format) > 0) {
			units.set(pointerOf(path), {
				path,
				value
			});
			return true;
		}
		return isObject(value) && Object.entries(value).every(([name, part]) => visit(part, [...path, name]));
	};
	return visit(document, []) ? units : null;
}
function holdersOf(document, format) {
	const holders = /* @__PURE__ */ new Map();
	const visit = (value, path) => {
		if (depthOfUnit(path, format) > 0 || !isObject(value)) return;
		holders.set(pointerOf(path), JSON.stringify(Object.keys(value)));
		for (const [name, part] of Object.entries(value)) visit(part, [...path, name]);
	};
	visit(document, []);
	return holders;
}
function only(document, kept, format) {
	const visit = (value, path) => {
		if (depthOfUnit(path, format) > 0) return kept.has(pointerOf(path)) ? value : void 0;
		const parts = Object.entries(value).flatMap(([name, part]) => {
			const left = visit(part, [...path, name]);
			return left === void 0 ? [] : [[name, left]];
		});
		return parts.length > 0 || path.length === 0 || path.length === 1 && path[0] === "paths" ? Object.fromEntries(parts) : void 0;
	};
	return visit(document, []) ?? null;
}
function referencesIn(value) {
	const [sure, maybe] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
	const visit = (part) => {
		if (typeof part !== "object" || part === null) return;
		for (const [name, inner] of Object.entries(part)) if (name === "$ref" && typeof inner === "string") sure.add(inner);
		else if (typeof inner === "string") {
			if (inner.startsWith("#/")) maybe.add(inner);
		} else visit(inner);
	};
	visit(value);
	return {
		sure,
		maybe
	};
}
function unitOf(reference, units, format) {
	if (!reference.startsWith("#/")) return null;
	try {
		const pointer = unitAt(decodeURIComponent(reference.slice(2)).split("/").map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~")), format);
		return units.has(pointer) ? pointer : null;
	} catch {
		return null;
	}
}
function isSame(a, b) {
	if (a === b) return true;
	if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
	if (Array.isArray(a) !== Array.isArray(b)) return false;
	const [names, others] = [Object.keys(a), Object.keys(b)];
	if (names.length !== others.length) return false;
	return names.every((name, index) => name === others[index] && isSame(a[name], b[name]));
}
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

export { referencesIn as a, unitsOf as c, only as i, holdersOf as n, unitAt as o, isSame as r, unitOf as s, depthOfUnit as t };