import { t as ConfigurationError } from "./shared-errors.js";
import { r as quoted, t as didYouMean } from "./shared-suggest.js";

// src/lint/rulesets/node.ts
function rootOf(text) {
	return {
		text,
		pointer: "",
		value: text.parsed.value
	};
}
function positionOf({ text, pointer }) {
	return text.parsed.position(pointer);
}
function refuse(node, problem) {
	return new ConfigurationError(problem, {
		file: node.text.source,
		...positionOf(node)
	});
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function child({ text, pointer }, key, value) {
	return {
		text,
		pointer: `${pointer}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`,
		value
	};
}
function members(node, what) {
	if (!isObject(node.value)) throw refuse(node, `${what} must be made of keys and values.`);
	return Object.entries(node.value).map(([key, value]) => [key, child(node, key, value)]);
}
function member(node, key) {
	if (!isObject(node.value) || !Object.hasOwn(node.value, key)) return null;
	const value = node.value[key];
	return value === void 0 ? null : child(node, key, value);
}
function items(node, what) {
	if (!Array.isArray(node.value)) throw refuse(node, `${what} must be a list.`);
	return node.value.map((value, index) => child(node, index, value));
}
function itemsOrOne(node) {
	return Array.isArray(node.value) ? items(node, "") : [node];
}
function textOf(node, what) {
	if (typeof node.value !== "string") throw refuse(node, `${what} must be a text.`);
	return node.value;
}
function textsOf(node, what, least = 1) {
	const found = items(node, what);
	if (found.length < least) throw refuse(node, `${what} must not be empty.`);
	return found.map((item) => textOf(item, `An item of ${what}`));
}
function flagOf(node, what) {
	if (typeof node.value !== "boolean") throw refuse(node, `${what} must be true or false.`);
	return node.value;
}
function urlOf(node, what) {
	const text = textOf(node, what);
	if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) throw refuse(node, `${what} must be a URL.`);
	return text;
}
function onlyKnown(node, known, what) {
	for (const [key, at] of members(node, what)) if (!known.includes(key) && !key.startsWith("x-")) throw refuse(at, `${what} has no ${quoted(key)}.${didYouMean(key, known)}`);
}

export { member as a, positionOf as c, textOf as d, textsOf as f, itemsOrOne as i, refuse as l, isObject as n, members as o, urlOf as p, items as r, onlyKnown as s, flagOf as t, rootOf as u };