// src/lint/order.ts
const byCodeUnits = (a, b) => a < b ? -1 : a > b ? 1 : 0;

// src/lint/meaning.ts
function operationKey(operation) {
	return `${operation.kind} ${operation.method} ${eraseNames(operation.path)}`;
}
const eraseNames = (template) => template.replaceAll(/\{[^{}]*\}/g, "{}");
const token = (part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`;
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
			return {
				anchor: anchor.name,
				inside,
				operation: anchor.operation,
				component: anchor.component,
				parameters
			};
		}
		const inside = root === void 0 ? path.map(String) : namesAlong(root, path, 0, file, null, contract);
		const name = file === contract.file ? "" : relativeTo(contract.file, file);
		return {
			anchor: renamed.files.get(name) ?? name,
			inside,
			operation: null,
			component: null,
			parameters: []
		};
	};
}
function anchorsOf(contract, renamed) {
	const anchors = /* @__PURE__ */ new Map();
	const add = (place, anchor) => {
		const known = anchors.get(place);
		if (known === void 0 || byCodeUnits(anchor.name, known.name) < 0) anchors.set(place, anchor);
	};
	const visit = (operation, within) => {
		const { kind, method, path, operationId, place } = operation;
		const own = operationKey(operation);
		const name = `${within}${renamed.get(own) ?? own}`;
		add(`${place.file}#${place.pointer}`, {
			name,
			operation: {
				kind,
				method,
				path,
				operationId
			},
			component: null,
			template: path
		});
		const item = place.pointer.replace(/(?:\/additionalOperations)?\/[^/]*$/, "");
		const pathName = `${within}${name.slice(within.length).replace(/^(\S+) \S+ /, "$1 * ")}`;
		add(`${place.file}#${item}`, {
			name: pathName,
			operation: null,
			component: null,
			template: path
		});
		for (const callback of operation.callbacks) visit(callback, `${name} > `);
	};
	for (const operation of [...contract.operations, ...contract.webhooks]) visit(operation, "");
	return anchors;
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
		operation: null,
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
function itemName(item, around) {
	if (typeof item === "string") return item.length > 200 ? "*" : `"${item}"`;
	if (!isObject(item)) return item === void 0 || item === null || typeof item === "object" ? "*" : JSON.stringify(item);
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
	return found !== null && isObject(found.value) ? found.value : item;
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
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
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

export { relativeTo as a, pointerOf as i, meaningsOf as n, valueAt as o, operationKey as r, byCodeUnits as s, AS_BEFORE as t };