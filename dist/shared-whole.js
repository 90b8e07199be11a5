import { t as functions } from "./shared-functions.js";

// src/lint/effective.ts
function wholeRules(definition) {
	const [first] = definition.files;
	if (first === void 0 || first.overrides !== void 0 || hasTargets(definition)) return null;
	const merged = mergedRules(first, {
		definition,
		mode: "recommended",
		explicit: false,
		chain: []
	});
	const rules = [];
	for (const rule of merged.values()) {
		if (!rule.enabled || severityOf(rule.severity) === null) continue;
		const whole = wholeRule(rule);
		if (whole === null) return null;
		rules.push(whole);
	}
	return rules;
}
const hasTargets = ({ files }) => files.some((file) => file.extends.some(({ target }) => target.kind !== "file"));
function severityOf(severity) {
	switch (severity) {
		case "error":
		case 0: return "error";
		case "warn":
		case 1: return "warning";
		case "off":
		case -1: return null;
		default: return "info";
	}
}
const isOn = (rule, mode) => mode === "all" || mode === "recommended" && rule.recommended;
function mergedRules(file, merging) {
	const rules = /* @__PURE__ */ new Map();
	const chain = [...merging.chain, file];
	for (const { target, mode } of file.extends) {
		const next = target.kind === "file" ? merging.definition.files[target.index] : void 0;
		if (next === void 0 || chain.includes(next)) continue;
		const inner = {
			...merging,
			mode: mode ?? "recommended",
			explicit: mode !== null,
			chain
		};
		for (const [id, rule] of mergedRules(next, inner)) {
			rules.set(id, rule);
			if (merging.explicit) rule.enabled = isOn(rule, merging.mode);
		}
	}
	for (const [id, entry] of Object.entries(file.rules)) {
		const rule = mergeEntry(rules.get(id), id, entry, file);
		if (rule === null) continue;
		rules.set(id, rule);
		if (rule.owner === file || merging.explicit) rule.enabled = isOn(rule, merging.mode);
		if (rule.formats === null) rule.formats = rule.owner.formats ?? null;
		if (file.documentationUrl !== void 0 && rule.docs === null) rule.docs = `${file.documentationUrl}#${id}`;
	}
	return rules;
}
function mergeEntry(known, id, entry, owner) {
	if (typeof entry === "object") {
		if (known === void 0) return newRule(id, entry, owner);
		known.definition = {
			...known.definition,
			...entry
		};
		if (entry.severity !== void 0) known.severity = entry.severity;
		if (entry.formats !== void 0) known.formats = entry.formats;
		if (entry.documentationUrl !== void 0) known.docs = entry.documentationUrl;
		known.enabled = true;
		return known;
	}
	if (known === void 0) return null;
	if (typeof entry === "boolean") known.enabled = entry;
	else {
		known.severity = entry;
		known.enabled = entry !== "off";
	}
	return known;
}
function newRule(id, definition, owner) {
	const recommended = definition.recommended !== false;
	return {
		id,
		owner,
		recommended,
		enabled: recommended,
		severity: definition.severity ?? "warn",
		definition,
		formats: definition.formats ?? null,
		docs: definition.documentationUrl ?? null
	};
}
const SIMPLE_MESSAGE = /^(?:[^{]|\{(?!\{)|\{\{(?:error|description)\}\})*$/;
function wholeRule({ id, severity, definition, formats, docs }) {
	const { given, then, resolved, message = null, description = "" } = definition;
	const calls = then.map((one) => one.field === void 0 ? callOf(one.function, one.functionOptions ?? null) : null);
	if (!(given.length === 1 && given[0] === "$" && resolved === false) || calls.includes(null) || message !== null && !SIMPLE_MESSAGE.test(message)) return null;
	return {
		id,
		severity: severityOf(severity) ?? "info",
		description,
		message,
		docs,
		formats,
		calls: calls.flatMap((call) => call ?? [])
	};
}
const callOf = (reference, options) => reference.kind === "built-in" ? {
	function: reference.name,
	options
} : null;

// src/lint/order.ts
const byCodeUnits = (a, b) => a < b ? -1 : a > b ? 1 : 0;

// src/lint/meaning.ts
function operationKey(operation) {
	return `${operation.kind} ${operation.method} ${eraseNames(operation.path)}`;
}
const eraseNames = (template) => template.replaceAll(/\{[^{}]*\}/g, "{}");
const token = (part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`;
const pointerOf = (path) => path.map(token).join("");
function meaningsOf(contract, renamed = /* @__PURE__ */ new Map()) {
	const anchors = anchorsOf(contract, renamed);
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
		return {
			anchor: file === contract.file ? "" : relativeTo(contract.file, file),
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

// src/lint/bundle.ts
const EXTENSION = "x-governor-files";
function bundled({ file: root, files }) {
	const value = files.get(root) ?? null;
	if (files.size < 2 || !isObject(value)) return {
		value,
		placeOf: (path) => ({
			file: root,
			path
		})
	};
	const others = [...files.keys()].filter((file) => file !== root);
	const bases = {
		root,
		positions: new Map(others.map((file, position) => [file, position]))
	};
	const parts = others.map((file) => rewritten(files.get(file) ?? null, file, bases));
	return {
		value: {
			...rewritten(value, root, bases),
			[EXTENSION]: parts
		},
		placeOf: (path) => {
			const file = path[0] === EXTENSION ? others[Number(path[1])] : void 0;
			return file === void 0 ? {
				file: root,
				path
			} : {
				file,
				path: path.slice(2)
			};
		}
	};
}
function rewritten(value, file, bases) {
	if (Array.isArray(value)) return value.map((item) => rewritten(item, file, bases));
	if (!isObject(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, key === "$ref" && typeof part === "string" ? referenceInBundle(part, file, bases) : rewritten(part, file, bases)]));
}
function referenceInBundle(reference, file, { root, positions }) {
	const [path = "", fragment = ""] = reference.split(/#(.*)/s);
	const target = path === "" ? file : joined(file, decoded(path));
	if (target === root) return `#${fragment}`;
	const position = positions.get(target);
	return position === void 0 ? reference : `#${pointerOf([EXTENSION, position])}${fragment}`;
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
function joined(from, relative) {
	const parts = from.split("/").slice(0, -1);
	for (const part of relative.split("/")) if (part === "..") parts.pop();
	else if (part !== "." && part !== "") parts.push(part);
	return parts.join("/");
}
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

// src/lint/whole.ts
function runWhole(rules, document, now) {
	const bundle = bundled(document);
	const formats = formatsOf(document.format);
	return rules.filter((rule) => rule.formats === null || rule.formats.some((format) => formats.includes(format))).flatMap((rule) => distinct(resultsOf(rule, bundle, now)));
}
function functionName(run) {
	return Object.entries(functions).find(([, each]) => each === run)?.[0] ?? null;
}
function formatsOf(format) {
	const exact = format.replace("_", ".");
	return format.startsWith("oas3") ? [
		"oas3",
		format,
		exact
	] : [format];
}
function resultsOf(rule, bundle, now) {
	return rule.calls.flatMap((call) => {
		const run = Object.hasOwn(functions, call.function) ? functions[call.function] : void 0;
		if (run === void 0) throw new Error(`There is no function ${call.function}.`);
		return (run(bundle.value, call.options, { now }) ?? []).map((said) => resultOf(said, rule, bundle));
	});
}
function resultOf(said, rule, bundle) {
	const place = bundle.placeOf(closest(bundle.value, said.path ?? []));
	const filled = rule.message?.replaceAll(/\{\{(error|description)\}\}/g, (_, name) => name === "error" ? said.message : rule.description);
	return {
		rule: rule.id,
		severity: rule.severity,
		message: (filled ?? (rule.description === "" ? said.message : rule.description)).trim(),
		file: place.file,
		path: place.path,
		description: rule.description,
		docs: rule.docs,
		key: said.key ?? null,
		subject: said.subject ?? null,
		members: (said.members ?? []).map((member) => resultOf(member, rule, bundle))
	};
}
function closest(root, path) {
	let value = root;
	for (const [index, step] of path.entries()) {
		if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return path.slice(0, index);
		value = Reflect.get(value, step);
	}
	return path;
}
function distinct(results) {
	const seen = /* @__PURE__ */ new Set();
	return results.filter(({ file, path, message }) => {
		const key = `${file}#${pointerOf(path)} ${message}`;
		return !seen.has(key) && seen.add(key);
	});
}

export { pointerOf as a, severityOf as c, operationKey as i, wholeRules as l, runWhole as n, valueAt as o, meaningsOf as r, byCodeUnits as s, functionName as t };