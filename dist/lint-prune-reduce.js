import { a as referencesIn, c as unitsOf, i as only, n as holdersOf, r as isSame, s as unitOf, u as isObject } from "./shared-units.js";

// src/lint/prune/links.ts
function referencesOf(units, known) {
	return new Map([...units].map(([pointer, { value }]) => {
		return [pointer, (known?.different.has(pointer) === false ? known.references.get(pointer) : void 0) ?? referencesIn(value)];
	}));
}
function linksOf(references, units, format) {
	const links = /* @__PURE__ */ new Map();
	const targets = /* @__PURE__ */ new Map();
	const targetOf = (reference) => {
		const known = targets.get(reference);
		if (known !== void 0) return known;
		const target = unitOf(reference, units, format);
		targets.set(reference, target);
		return target;
	};
	for (const [pointer, { sure, maybe }] of references) {
		const found = [...sure].map(targetOf);
		if (found.includes(null)) return null;
		links.set(pointer, [...new Set([...found, ...[...maybe].map(targetOf)].flatMap((each) => each ?? []))]);
	}
	return links;
}
function usersIn({ units, links }) {
	const found = /* @__PURE__ */ new Map();
	const add = (from, to) => {
		const known = found.get(from);
		if (known === void 0) found.set(from, [to]);
		else known.push(to);
	};
	for (const [from, targets] of links) for (const to of targets) {
		add(to, from);
		if (holdsOperations(units.get(to))) add(from, to);
	}
	return found;
}
const holdsOperations = (unit) => unit !== void 0 && /^(?:paths|webhooks|components (?:callbacks|pathItems)) /.test(`${unit.path.join(" ")} `);
function equivalentPaths(units) {
	const groups = /* @__PURE__ */ new Map();
	for (const [pointer, { path }] of units) {
		const [holder, template] = path;
		if (holder !== "paths" && holder !== "webhooks") continue;
		const name = `${holder} ${(template ?? "").replaceAll(/\{[^{}]*\}/g, "{}")}`;
		groups.set(name, [...groups.get(name) ?? [], pointer]);
	}
	return [...groups.values()].filter((group) => group.length > 1).flat();
}
function closure(from, links) {
	const reached = new Set(from);
	for (const each of reached) for (const to of links.get(each) ?? []) reached.add(to);
	return reached;
}
function hasCircle(units, links) {
	const done = /* @__PURE__ */ new Set();
	const open = /* @__PURE__ */ new Set();
	const leads = (pointer) => {
		if (open.has(pointer)) return true;
		if (done.has(pointer)) return false;
		open.add(pointer);
		const found = (links.get(pointer) ?? []).some(leads);
		open.delete(pointer);
		done.add(pointer);
		return found;
	};
	return [...units].some(leads);
}

// src/lint/prune/outline.ts
const METHODS = [
	"get",
	"head",
	"post",
	"put",
	"patch",
	"delete",
	"options",
	"trace"
];
const OF_OPERATION = [
	"operationId",
	"tags",
	"security"
];
const OF_PARAMETER = [
	"name",
	"in",
	"required"
];
const TOP = [
	"openapi",
	"swagger",
	"tags",
	"security",
	"securityDefinitions"
];
const REFERENCES = "x-references";
const NOT = Symbol("not");
function outlineOf(units, references, format) {
	const outline = {};
	const parameterAt = (value) => parameterOf(value, units, format);
	for (const unit of units.values()) {
		const part = partOf(unit, format, parameterAt);
		if (part === NOT) return null;
		if (part !== void 0) put(outline, unit.path, part);
	}
	if (!isClosed(outline, format)) return null;
	const targets = [...references].filter((reference) => isOfUnit(reference, units, format));
	if (targets.length < references.size && [...units.values()].some(({ path }) => /[/~%]/.test(nameIn(path)))) return null;
	return {
		...outline,
		[REFERENCES]: targets.map(($ref) => ({ $ref }))
	};
}
const nameIn = (path) => path[0] === "paths" ? "" : path.at(-1) ?? "";
function partOf({ path, value }, format, parameterAt) {
	const [first = "", second] = path;
	if (path.length === 1) return TOP.includes(first) ? value : void 0;
	if (first === "paths") return pathItem(value, parameterAt);
	if (first === "webhooks") return {};
	const section = first === "components" ? second : first;
	if (section === "securitySchemes") return value;
	if (section !== "parameters" || first !== "components" && format !== "oas2") return {};
	return isObject(value) && "$ref" in value ? NOT : parameterAt(value);
}
function pathItem(value, parameterAt) {
	if (!isObject(value)) return Array.isArray(value) ? NOT : value;
	if ("$ref" in value) return NOT;
	return members(value, ["parameters", ...METHODS], (inner, name) => name === "parameters" ? parameters(inner, parameterAt) : operation(inner, parameterAt));
}
function operation(value, parameterAt) {
	if (!isObject(value)) return Array.isArray(value) ? NOT : value;
	if ("$ref" in value) return NOT;
	return members(value, ["parameters", ...OF_OPERATION], (inner, name) => name === "parameters" ? parameters(inner, parameterAt) : inner);
}
function parameters(value, parameterAt) {
	if (!Array.isArray(value)) return isObject(value) ? NOT : value;
	const parts = value.map(parameterAt);
	return parts.includes(NOT) ? NOT : parts;
}
function parameterOf(value, units, format) {
	if (!isObject(value)) return value;
	if (!("$ref" in value)) return value["in"] === "path" ? members(value, OF_PARAMETER, (inner) => inner) : {};
	const reference = value["$ref"];
	const pointer = typeof reference === "string" ? unitOf(reference, units, format) : null;
	const target = pointer === null ? void 0 : units.get(pointer);
	if (target === void 0 || !isObject(target.value) || "$ref" in target.value) return NOT;
	return target.value["in"] === "path" ? { $ref: reference ?? null } : {};
}
function members(value, names, partFor) {
	const parts = Object.entries(value).flatMap(([name, inner]) => names.includes(name) ? [[name, partFor(inner, name)]] : []);
	return parts.some(([, part]) => part === NOT) ? NOT : Object.fromEntries(parts);
}
function put(outline, path, part) {
	let holder = outline;
	for (const step of path.slice(0, -1)) {
		if (!Object.hasOwn(holder, step)) define(holder, step, {});
		holder = holder[step];
	}
	define(holder, path.at(-1) ?? "", part);
}
const define = (holder, name, value) => void Object.defineProperty(holder, name, {
	value,
	enumerable: true,
	configurable: true,
	writable: true
});
function isClosed(outline, format) {
	const holder = format === "oas2" ? "#/parameters/" : "#/components/parameters/";
	const { sure } = referencesIn(outline);
	return [...sure].every((each) => each.startsWith(holder) && !each.slice(holder.length).includes("/"));
}
function isOfUnit(reference, units, format) {
	const pointer = unitOf(reference, units, format);
	const unit = pointer === null ? void 0 : units.get(pointer);
	return unit !== void 0 && unit.path.length > 1 && reference.split("/").length === unit.path.length + 1;
}

// src/lint/prune/reduce.ts
const MOST = .5;
function reduceSides(base, head) {
	if (base.format !== head.format || hasFiles(base) || hasFiles(head)) return null;
	const { format, file } = head;
	const [before, after] = [base.files.get(base.file) ?? null, head.files.get(file) ?? null];
	const [old, young] = [unitsOf(before, format), unitsOf(after, format)];
	if (old === null || young === null || [
		"openapi",
		"swagger",
		"jsonSchemaDialect"
	].some(differs(before, after))) return null;
	const different = new Set([.../* @__PURE__ */ new Set([...old.keys(), ...young.keys()])].filter((pointer) => !isSame(old.get(pointer)?.value, young.get(pointer)?.value)));
	const ofOld = referencesOf(old);
	const ofYoung = referencesOf(young, {
		references: ofOld,
		different
	});
	const [down, downYoung] = [linksOf(ofOld, old, format), linksOf(ofYoung, young, format)];
	if (down === null || downYoung === null) return null;
	const sides = [{
		units: old,
		links: down
	}, {
		units: young,
		links: downYoung
	}];
	const all = touchedFrom(different, sides);
	const kept = keptFrom(all, sides);
	if (kept.size > MOST * Math.max(old.size, young.size) || sides.some(({ links }) => hasCircle(kept, links))) return null;
	const cut = (value) => ({
		...head,
		files: /* @__PURE__ */ new Map([[file, only(value, kept, format)]])
	});
	return {
		base: cut(before),
		head: cut(after),
		outline: outlined(head, outlineOf(young, new Set([...ofYoung.values()].flatMap(({ sure }) => [...sure])), format)),
		changed: [...all],
		kept: [...kept],
		names: [...different].flatMap((pointer) => {
			const path = (young.get(pointer) ?? old.get(pointer))?.path ?? [];
			return path.length > 1 ? path.slice(-1) : [];
		}),
		holders: changedHolders(before, after, format)
	};
}
const outlined = (head, outline) => outline === null ? null : {
	...head,
	files: /* @__PURE__ */ new Map([[head.file, outline]])
};
function changedHolders(before, after, format) {
	const [holders, others] = [holdersOf(before, format), holdersOf(after, format)];
	return [.../* @__PURE__ */ new Set([...holders.keys(), ...others.keys()])].filter((each) => holders.get(each) !== others.get(each));
}
function touchedFrom(different, sides) {
	const upwards = sides.map(usersIn);
	let touched = /* @__PURE__ */ new Set([...different, ...sides.flatMap(({ units }) => equivalentPaths(units))]);
	for (let size = -1; size < touched.size;) {
		size = touched.size;
		for (const links of upwards) touched = closure(touched, links);
	}
	return touched;
}
function keptFrom(touched, sides) {
	const [old, young] = sides;
	const first = [...young?.units.keys() ?? []].find((pointer) => pointer.startsWith("/paths/") && old?.units.has(pointer) === true && !touched.has(pointer));
	const top = sides.flatMap(({ units }) => [...units.keys()]).filter((pointer) => pointer.lastIndexOf("/") === 0 && sides.every(({ links }) => (links.get(pointer) ?? []).length === 0));
	let kept = /* @__PURE__ */ new Set([
		...touched,
		...top,
		...first === void 0 ? [] : [first]
	]);
	for (const { links } of sides) kept = closure(kept, links);
	return kept;
}
const hasFiles = ({ files, inData }) => files.size !== 1 || inData.size > 0;
const differs = (a, b) => (name) => a[name] !== b[name];

export { reduceSides };