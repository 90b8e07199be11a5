// src/lint/order.ts
const byCodeUnits = (a, b) => a < b ? -1 : a > b ? 1 : 0;

// src/lint/meaning.ts
function operationKey(operation) {
	return `${operation.kind} ${operation.method} ${eraseNames(operation.path)}`;
}
const eraseNames = (template) => template.replaceAll(/\{[^{}]*\}/g, "{}");
const token = (part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`;
const untoken = (part) => part.replaceAll("~1", "/").replaceAll("~0", "~");
const pointerOf = (path) => path.map(token).join("");
const AS_BEFORE = {
	operations: /* @__PURE__ */ new Map(),
	files: /* @__PURE__ */ new Map()
};
function meaningsOf(contract, renamed) {
	const anchors = anchorsOf(contract, renamed.operations);
	return (file, path) => {
		const root = contract.documents.get(file);
		for (let length = path.length; length >= 0; length -= 1) {
			const anchor = anchors.get(`${file}#${pointerOf(path.slice(0, length))}`) ?? componentAt(file, path, length, contract);
			if (anchor === null) continue;
			const inside = root === void 0 ? [] : namesAlong(root, path, length, file, anchor.template, contract);
			const parameters = namesIn(anchor.template);
			const { name, operations, component } = anchor;
			return {
				anchor: name,
				inside,
				operations,
				component,
				beside: null,
				parameters
			};
		}
		const inside = root === void 0 ? path.map(String) : namesAlong(root, path, 0, file, null, contract);
		const name = file === contract.file ? "" : relativeTo(contract.file, file);
		return {
			anchor: renamed.files.get(name) ?? name,
			inside,
			operations: [],
			component: null,
			beside: name === "" ? null : name,
			parameters: []
		};
	};
}
function anchorsOf(contract, renamed) {
	const anchors = /* @__PURE__ */ new Map();
	const add = (place, anchor) => {
		const known = anchors.get(place);
		if (known === void 0 || byCodeUnits(anchor.name, known.name) < 0) anchors.set(place, anchor);
		else if (anchor.name === known.name) anchors.set(place, {
			...known,
			operations: [...known.operations, ...anchor.operations]
		});
	};
	const visit = (operation, within) => {
		const { kind, method, path, operationId, place } = operation;
		const own = operationKey(operation);
		const ref = {
			kind,
			method,
			path,
			operationId
		};
		const name = `${within}${renamed.get(own) ?? own}`;
		add(`${place.file}#${place.pointer}`, {
			name,
			operations: [ref],
			component: null,
			template: path
		});
		const item = pathItemOf(operation, contract);
		const items = [...item === null ? [] : [`${place.file}#${item}`], ...within === "" ? [`${contract.file}#${pointerOf([kind === "path" ? "paths" : "webhooks", path])}`] : []];
		const pathName = `${within}${name.slice(within.length).replace(/^(\S+) \S+ /, "$1 * ")}`;
		for (const each of new Set(items)) add(each, {
			name: pathName,
			operations: [ref],
			component: null,
			template: path
		});
		for (const callback of operation.callbacks) visit(callback, `${name} > `);
	};
	for (const operation of [...contract.operations, ...contract.webhooks]) visit(operation, "");
	for (const [component, written] of componentsOf(contract)) {
		const place = writtenElsewhere(written, contract);
		if (place !== null) add(`${place.file}#${place.pointer}`, {
			name: `component ${component}`,
			operations: [],
			component,
			template: null
		});
	}
	return anchors;
}
function* componentsOf({ components, schemas }) {
	for (const { name, schema } of schemas.values()) yield [`schemas/${name}`, schema];
	for (const [section, members] of components) for (const [name, written] of members) yield [`${section}/${name}`, written];
}
const MAX_CHAIN = 20;
function writtenElsewhere(written, contract) {
	let at = written;
	for (let step = 0; step < MAX_CHAIN; step += 1) {
		const reference = isObject$1(at.value) && Object.keys(at.value).length === 1 ? text(at.value, "$ref") : null;
		const target = reference === null ? null : contract.resolve(reference, at.place);
		if (target === null) return at.place.file === contract.file ? null : at.place;
		at = target;
	}
	return null;
}
function pathItemOf({ place, rawPathItem }, { documents }) {
	const item = place.pointer.replace(/(?:\/additionalOperations)?\/[^/]*$/, "");
	const value = valueAt(documents.get(place.file), item.split("/").slice(1).map(untoken));
	const layers = Array.isArray(rawPathItem) ? rawPathItem : [rawPathItem];
	return place.pointer !== "" && layers.some((layer) => layer === value) ? item : null;
}
const sections = {
	definitions: "schemas",
	parameters: "parameters",
	responses: "responses",
	securityDefinitions: "securitySchemes"
};
function componentAt(file, path, length, contract) {
	if (file !== contract.file) return null;
	const [first, second, third] = path.map(String);
	const named = first === "components" ? [second, third] : [Object.hasOwn(sections, first ?? "") ? sections[first ?? ""] : void 0, second];
	if (length !== (first === "components" ? 3 : 2)) return null;
	const [section, name] = named;
	if (section === void 0 || name === void 0) return null;
	const component = `${section}/${name}`;
	return {
		name: `component ${component}`,
		operations: [],
		component,
		template: null
	};
}
function namesAlong(root, path, start, file, template, contract) {
	const names = [];
	let value = root;
	for (const [index, step] of path.entries()) {
		const parent = value;
		value = member(parent, step);
		if (index < start) continue;
		names.push(Array.isArray(parent) ? itemName(value, {
			file,
			template,
			contract
		}) : memberName(String(step)));
	}
	return names;
}
const memberName = (key) => key.startsWith("/") ? eraseNames(key) : key;
const LONGEST_NAME = 60;
function itemName(item, around) {
	if (typeof item === "string") return item.length > LONGEST_NAME ? "*" : `"${item}"`;
	if (!isObject$1(item)) return item === void 0 || item === null || typeof item === "object" ? "*" : JSON.stringify(item);
	const target = referenced(item, around);
	const name = text(target, "name");
	const place = text(target, "in");
	if (name !== null && place === "path") return `path:${placeInTemplate(name, around.template)}`;
	if (name !== null) return place === null ? name : `${place}:${name}`;
	const reference = text(item, "$ref");
	if (reference !== null) return reference.slice(reference.lastIndexOf("/") + 1);
	const said = text(item, "url") ?? text(item, "operationId") ?? text(item, "title");
	if (said !== null) return said;
	const keys = Object.keys(item);
	return keys.length > 0 && keys.every((key) => Array.isArray(item[key])) ? keys.toSorted(byCodeUnits).join("+") : "*";
}
const namesIn = (template) => [...(template ?? "").matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? "");
function placeInTemplate(name, template) {
	const position = namesIn(template).indexOf(name);
	return position < 0 ? name : `{${position}}`;
}
function referenced(item, { file, contract }) {
	const reference = text(item, "$ref");
	if (reference === null) return item;
	const found = contract.resolve(reference, {
		file,
		pointer: ""
	});
	return found !== null && isObject$1(found.value) ? found.value : item;
}
function member(value, step) {
	if (typeof value !== "object" || value === null) return void 0;
	if (Array.isArray(value)) return value[Number(step)];
	return Object.hasOwn(value, String(step)) ? value[String(step)] : void 0;
}
function valueAt(root, path) {
	let value = root;
	for (const step of path) value = member(value, step);
	return value;
}
const isObject$1 = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function text(object, key) {
	const value = Object.hasOwn(object, key) ? object[key] : void 0;
	return typeof value === "string" ? value : null;
}
function relativeTo(root, file) {
	const from = root.split("/").slice(0, -1);
	const to = file.split("/");
	let shared = 0;
	while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
	return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}

// src/lint/json.ts
function canonical(value) {
	if (value === void 0) return "";
	return JSON.stringify(value, (_key, part) => {
		if (typeof part !== "object" || part === null || Array.isArray(part)) return part;
		return Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => byCodeUnits(a, b)));
	});
}
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

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

export { valueAt as _, referencesIn as a, unitsOf as c, AS_BEFORE as d, meaningsOf as f, relativeTo as g, pointerOf as h, only as i, canonical as l, pathItemOf as m, holdersOf as n, unitAt as o, operationKey as p, isSame as r, unitOf as s, depthOfUnit as t, isObject as u, byCodeUnits as v };