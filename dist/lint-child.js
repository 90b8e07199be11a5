import { o as __toESM } from "./shared-rolldown-runtime.js";
import { t as require_dist } from "./shared-dist.js";
import { a as inOrder, c as pack, n as runWhole, o as identityOfResult, r as severityOf, s as knownOf, t as functionName } from "./shared-whole.js";
import { _ as valueAt, h as pointerOf, o as unitAt, t as depthOfUnit, u as isObject$4 } from "./shared-units.js";
import { t as require_dist$1 } from "./shared-dist3.js";
import { a as specifierPattern, d as functionsOf, i as providedPackages, n as isNodeModule, p as packagedRuleset, t as peg$parse } from "./shared-parser.js";
import { i as require_dist$3, r as require_runtime, t as require_dist$2 } from "./shared-dist2.js";
import { t as functions } from "./shared-functions.js";
import { a as unreadModule, i as placeOnStack, n as fileOfModule, o as withOrigin, r as noteOrigin, t as isEsModule } from "./shared-es-module.js";
import { syncBuiltinESMExports } from "node:module";
import { createHash } from "node:crypto";
import net from "node:net";
import { isMainThread } from "node:worker_threads";
import { isAbsolute } from "node:path/posix";
import dgram from "node:dgram";
import dns from "node:dns";

// src/lint/child/local.ts
var import_dist$2 = /* @__PURE__ */ __toESM(require_dist(), 1);
var import_dist$3 = /* @__PURE__ */ __toESM(require_dist$1(), 1);
const OF_SPECTRAL = [
	"casing",
	"defined",
	"enumeration",
	"falsy",
	"length",
	"or",
	"pattern",
	"schema",
	"truthy"
];
const MORE_OF_SPECTRAL = [
	"typedEnum",
	"undefined",
	"xor"
];
const OF_OAS = [
	"operation-success-response",
	"oas2-operation-formData-consume-check",
	"operation-parameters",
	"duplicated-entry-in-enum",
	"no-$ref-siblings",
	"typed-enum",
	"oas2-discriminator",
	"oas3-valid-media-example",
	"oas3-server-variables"
];
const OF_SCHEMA = ["oas2-schema", "oas3-schema"];
const OF_OUTLINE = {
	"spectral:oas": [
		"operation-operationId-unique",
		"operation-tag-defined",
		"path-params",
		"openapi-tags-uniqueness",
		"oas2-operation-security-defined",
		"oas3-operation-security-defined",
		"oas3-unused-component"
	],
	owasp: [
		"owasp:api2:2023-write-restricted",
		"owasp:api2:2023-read-restricted",
		"owasp:api5:2023-admin-security-unique"
	]
};
const GIVEN_OF_OUTLINE = /* @__PURE__ */ new Set([
	"$",
	"$.paths",
	"$.tags",
	"$.security[*]",
	"$.paths[*][get,put,post,delete,options,head,patch,trace].security[*]"
]);
async function knownFunctions(uses) {
	const functions = import_dist$3;
	const names = [...OF_SPECTRAL, ...MORE_OF_SPECTRAL];
	const local = new Set(names.flatMap((name) => functions[name] ?? []));
	const oas = uses.oas ? await packaged("spectral:oas") : {};
	const owasp = uses.owasp ? await packaged("owasp") : {};
	for (const each of functionsIn$1(oas, OF_OAS)) local.add(each);
	return {
		local,
		schema: functionsIn$1(oas, OF_SCHEMA),
		outline: /* @__PURE__ */ new Set([...functionsIn$1(oas, OF_OUTLINE["spectral:oas"]), ...functionsIn$1(owasp, OF_OUTLINE.owasp)])
	};
}
const packaged = async (name) => (await packagedRuleset(name)).rules;
function functionsIn$1(rules, ids) {
	return new Set(ids.flatMap((id) => Object.hasOwn(rules, id) ? functionsOf(rules[id]) : []));
}
function isLocal(rule, { local, schema }, formats, format) {
	const given = rule.getGivenForFormats(formats);
	if (given.length === 1 && given[0] === "$" && rule.then.every((one) => schema.has(one.function))) return !rule.resolved && rule.then.every(({ field }) => field === void 0);
	return given.length > 0 && rule.then.every((one) => local.has(one.function) && isLocalField(one.field, given)) && given.every((expression) => isLocalExpression(expression, format));
}
function isOfOutline(rule, { outline }, formats) {
	const given = rule.getGivenForFormats(formats);
	if (given.length === 0 || /\{\{\s*value/.test(rule.message ?? "")) return false;
	return rule.then.every(({ function: run, field }) => {
		if (run === import_dist$3.alphabetical) return field === "tags" && given.every((one) => one === "$");
		if (field !== void 0) return false;
		if (run === import_dist$3.unreferencedReusableObject) return given.every((one) => /^\$\.(?:definitions|components\.\w+)$/.test(one));
		return outline.has(run) && given.every((one) => GIVEN_OF_OUTLINE.has(one));
	});
}
function isLocalField(field, given) {
	if (!given.some((expression) => expression === "$")) return true;
	return field !== void 0 && !/^(?:[$@]|paths|webhooks|components|definitions|parameters|responses)/.test(field);
}
function isLocalExpression(expression, format) {
	if (expression === "$") return true;
	if (!expression.startsWith("$") || /@root|@path\b|@parent\b|@\.?parent\(/.test(expression)) return false;
	const steps = stepsOf(expression.slice(1));
	if (steps === null) return false;
	let least = [];
	for (const step of steps) if (step === "^") {
		least = least.slice(0, -1);
		if (depthOfUnit(least, format) === 0 && !steps.includes("..")) return false;
		if (least.length < 3) return false;
	} else if (step !== ".." && step !== "~") least.push(step);
	if (steps.includes("..") || least.length === 0) return true;
	return depthOfUnit(least, format) > 0 || least.length === 1 && least[0] === "paths";
}
function stepsOf(text) {
	const steps = [];
	const pattern = /\.\.|\^|~|\.?\[\?\((?:"[^"]*"|'[^']*'|\/(?:\\.|[^/\\])+\/|[^\]"']|\](?=[^[]*\)))*\)\]|\.?\[[^\][]*\]|\.?[\w$*-]+|\./y;
	while (pattern.lastIndex < text.length) {
		const [found] = pattern.exec(text) ?? [];
		if (found === void 0) return null;
		if (found === ".") return null;
		if (found === ".." || found === "^" || found === "~") steps.push(found);
		else if (/^\.?\[/.test(found)) steps.push(/^\.?\[(["']?)([\w$-]+)\1\]$/.exec(found)?.[2] ?? "*");
		else steps.push(found.replace(/^\./, ""));
	}
	return steps;
}
function wordsOf(rule, formats) {
	const texts = [...rule.getGivenForFormats(formats), ...rule.then.flatMap(({ field, functionOptions }) => [field ?? "", JSON.stringify(functionOptions ?? null)])];
	return new Set(texts.flatMap((text) => text.match(/[\w$-]+/g) ?? []));
}

// src/lint/rulesets/common-js.ts
var import_dist$1 = /* @__PURE__ */ __toESM(require_dist$2(), 1);
function commonJsOf(modules) {
	const provided = /* @__PURE__ */ new Map();
	const cache = /* @__PURE__ */ new Map();
	const requireFrom = (path, imports) => (specifier) => {
		const to = Object.hasOwn(imports, specifier) ? imports[specifier] : void 0;
		if (to !== void 0) return provided.has(to) ? provided.get(to) : run(to);
		if (provided.has(specifier)) return provided.get(specifier);
		throw Object.assign(/* @__PURE__ */ new Error(`${path} requires ${specifier}, which it can't`), { code: "MODULE_NOT_FOUND" });
	};
	const run = (path) => {
		const known = cache.get(path);
		if (known !== void 0) return known.exports;
		const { text, imports } = modules[path] ?? {
			text: "",
			imports: {}
		};
		const require = requireFrom(path, imports);
		const module = {
			exports: {},
			loaded: false,
			id: `/${path}`,
			filename: `/${path}`,
			require
		};
		cache.set(path, module);
		try {
			if (path.endsWith(".json")) module.exports = JSON.parse(text);
			else runText(`${text}\n//# sourceURL=${nameOf(path)}`, module);
		} catch (error) {
			cache.delete(path);
			noteOrigin(error, path, placeIn$2(error, path));
			throw error;
		}
		module.loaded = true;
		return module.exports;
	};
	return {
		provide: (name, exports) => void provided.set(name, exports),
		has: (name) => provided.has(name),
		require: run
	};
}
const LINES_BEFORE = 2;
const nameOf = (path) => `ruleset-module:/${encodeURI(path)}`;
function placeIn$2(error, path) {
	const found = placeOnStack(error, nameOf(path));
	return found === null ? null : {
		...found,
		line: found.line - LINES_BEFORE
	};
}
const parameters = [
	"module",
	"exports",
	"require",
	"__filename",
	"__dirname"
];
function runText(text, module) {
	const run = Function(...parameters, `${text}\n`);
	const folder = module.filename.slice(0, module.filename.lastIndexOf("/"));
	run.call(module.exports, module, module.exports, module.require, module.filename, folder);
}

// src/lint/rulesets/link.ts
const HALL = Symbol.for("api-governor.ruleset-modules");
function moduleLoader(modules) {
	const hall = /* @__PURE__ */ new Map();
	Reflect.set(globalThis, HALL, hall);
	const linking = {
		modules,
		hall,
		linked: /* @__PURE__ */ new Map(),
		commonJs: commonJsOf(modules)
	};
	return async (path) => {
		try {
			return defaultOf((await link(path, [], linking)).exports);
		} catch (error) {
			throw withOrigin(error);
		}
	};
}
function link(path, chain, linking) {
	if (chain.includes(path)) throw new Error(`The modules ${[...chain, path].join(" → ")} import each other`);
	const known = linking.linked.get(path);
	if (known !== void 0) return known;
	const made = linkOne(path, [...chain, path], linking);
	linking.linked.set(path, made);
	return made;
}
async function linkOne(path, chain, linking) {
	const { modules, hall, commonJs } = linking;
	const { text, imports } = moduleAt(path, modules);
	if (!isEsModule(path, text)) {
		await prepare(path, chain, linking, /* @__PURE__ */ new Set());
		return publish(hall, path, commonJs.require(path));
	}
	const imported = /* @__PURE__ */ new Map();
	for (const [specifier, to] of Object.entries(imports)) imported.set(specifier, await link(to, chain, linking));
	for (const name of providedPackages.filter((one) => text.includes(one))) imported.set(name, publish(hall, name, await providedPackage(name)));
	return runEsModule(path, text, imported);
}
async function prepare(path, chain, linking, seen) {
	if (seen.has(path)) return;
	seen.add(path);
	const { modules, commonJs } = linking;
	const { text, imports } = moduleAt(path, modules);
	for (const to of Object.values(imports)) if (!isEsModule(to, moduleAt(to, modules).text)) await prepare(to, chain, linking, seen);
	else commonJs.provide(to, (await link(to, chain, linking)).exports);
	for (const name of path.endsWith(".json") ? [] : specifiersIn(text)) {
		if (Object.hasOwn(imports, name) || commonJs.has(name)) continue;
		const provided = providedPackages.includes(name) ? await providedPackage(name) : await nodeModule(name);
		if (provided !== null) commonJs.provide(name, provided);
	}
}
function moduleAt(path, modules) {
	const module = Object.hasOwn(modules, path) ? modules[path] : void 0;
	if (module === void 0) throw new Error(`There is no module ${path}`);
	return module;
}
const specifiersIn = (text) => new Set([...text.matchAll(specifierPattern)].map((match) => match[4] ?? match[2] ?? ""));
async function runEsModule(path, text, imported) {
	const code = text.replaceAll(specifierPattern, (whole, _q1, first, _q2, second) => {
		const specifier = first ?? second ?? "";
		const to = imported.get(specifier);
		return to === void 0 ? whole : whole.replace(specifier, to.url);
	});
	const url = urlOf(code);
	try {
		return {
			url,
			exports: await import(
				/* @vite-ignore */
				url
)
		};
	} catch (error) {
		noteOrigin(error, path, placeIn$1(error, url, {
			text,
			code
		}));
		throw error;
	}
}
function placeIn$1(error, url, { text, code }) {
	const found = placeOnStack(error, url);
	if (found === null) return null;
	const [written, ran] = [text, code].map((all) => all.split("\n")[found.line - 1]);
	return written === ran ? found : {
		...found,
		column: null
	};
}
async function nodeModule(name) {
	if (!isNodeModule(name)) return null;
	const loaded = await import(
		/* @vite-ignore */
		name
).catch(() => null);
	return loaded === null ? null : defaultOf(loaded);
}
function publish(hall, name, value) {
	hall.set(name, value);
	const names = typeof value === "object" && value !== null || typeof value === "function" ? Object.keys(value).filter((key) => /^[A-Za-z_$][\w$]*$/.test(key) && key !== "default") : [];
	return {
		url: urlOf([
			`const value = globalThis[Symbol.for('api-governor.ruleset-modules')].get(${JSON.stringify(name)});`,
			"export default value;",
			...names.map((key) => `const m_${key} = value[${JSON.stringify(key)}]; export { m_${key} as ${key} };`)
		].join("\n")),
		exports: value
	};
}
function urlOf(code) {
	return `data:text/javascript;base64,${Buffer.from(code, "utf8").toString("base64")}`;
}
function defaultOf(exports) {
	return typeof exports === "object" && exports !== null && "default" in exports ? exports.default : exports;
}
async function providedPackage(name) {
	switch (name) {
		case "@stoplight/spectral-core": return plain(await import("./stoplight-spectral-core.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1)));
		case "@stoplight/spectral-formats": return plain(await import("./stoplight-spectral-formats.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1)));
		case "@stoplight/spectral-functions": return plain(await import("./stoplight-spectral-functions.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1)));
		case "@stoplight/spectral-rulesets": return plain(await import("./stoplight-spectral-rulesets.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1)));
		default: throw new Error(`The package ${name} is not provided`);
	}
}
function plain(loaded) {
	const inner = "default" in loaded ? loaded.default : null;
	return {
		...typeof inner === "object" ? inner : null,
		...loaded
	};
}

// src/lint/rulesets/spectral.ts
async function spectralRuleset(definition, root) {
	const parts = {
		definition,
		loaded: await loadParts(definition),
		made: /* @__PURE__ */ new Map()
	};
	const [start] = definition.files;
	if (start === void 0) throw new Error("The definition has no file");
	try {
		return new import_dist$1.default.Ruleset(fileOf$1(0, parts), {
			severity: "recommended",
			source: `${root}${start.source}`
		});
	} catch (error) {
		throw faultIn(parts) ?? new Error(faultsOf(error), { cause: error });
	}
}
function faultIn({ definition, loaded }) {
	const modules = definition.files.flatMap(extensionsIn).flatMap(({ target }) => target.kind === "module" ? target.path : []);
	for (const path of modules) try {
		new import_dist$1.default.Ruleset(loaded.get(path));
	} catch (error) {
		return new Error(`${fileOfModule(path)} is no ruleset: ${faultsOf(error)}`, { cause: error });
	}
	return null;
}
const SAID = 3;
function faultsOf(error) {
	const all = error instanceof AggregateError ? error.errors : [error];
	return `${all.slice(0, SAID).map((one) => {
		if (!(one instanceof Error)) return String(one);
		const path = "path" in one && Array.isArray(one.path) ? one.path.join(".") : "";
		return path === "" ? one.message : `${path}: ${one.message}`;
	}).join("; ")}${all.length > SAID ? ` and ${all.length - SAID} more` : ""}`;
}
async function loadParts(definition) {
	const load = moduleLoader(definition.modules);
	const loaded = /* @__PURE__ */ new Map();
	for (const reference of definition.files.flatMap(functionsIn)) {
		if (reference.kind !== "module") continue;
		loaded.set(reference.path, await load(reference.path));
	}
	for (const { target } of definition.files.flatMap(extensionsIn)) if (target.kind === "package") loaded.set(target.name, {
		...await packagedRuleset(target.name),
		[CHECKED]: true
	});
	else if (target.kind === "module") loaded.set(target.path, await load(target.path));
	return loaded;
}
function extensionsIn(file) {
	return [...file.extends, ...(file.overrides ?? []).flatMap((override) => override.extends ?? [])];
}
function functionsIn(file) {
	return [file.rules, ...(file.overrides ?? []).map((override) => override.rules ?? {})].flatMap((entries) => Object.values(entries).flatMap((entry) => typeof entry === "object" ? entry.then.map((then) => then.function) : []));
}
function fileOf$1(index, parts) {
	const known = parts.made.get(index);
	const file = parts.definition.files[index];
	if (known !== void 0) return known;
	if (file === void 0) throw new Error(`The definition has no file ${index}`);
	const { description, documentationUrl, parserOptions } = file;
	const made = {
		...isChecked(file) ? { [CHECKED]: true } : {},
		...description === void 0 ? {} : { description },
		...documentationUrl === void 0 ? {} : { documentationUrl },
		...parserOptions === void 0 ? {} : { parserOptions },
		...commonOf(file),
		...file.extends.length === 0 ? {} : { extends: file.extends.map((one) => extensionOf(one, parts)) },
		rules: rulesOf(file.rules, parts),
		...file.overrides === void 0 ? {} : { overrides: file.overrides.map((override) => overrideOf(override, parts)) }
	};
	parts.made.set(index, made);
	return made;
}
const CHECKED = Symbol.for("api-governor.checked");
function isChecked({ origin, rules, overrides }) {
	return origin === "built-in" || overrides === void 0 && Object.values(rules).every((entry) => typeof entry !== "object");
}
function commonOf({ formats, aliases }) {
	return {
		...formats === void 0 ? {} : { formats: formats.map(formatOf) },
		...aliases === void 0 ? {} : { aliases: Object.fromEntries(Object.entries(aliases).map(([name, alias]) => [name, aliasOf(alias)])) }
	};
}
function aliasOf(alias) {
	if (!("targets" in alias)) return [...alias];
	return {
		...alias,
		targets: alias.targets.map(({ formats, given }) => ({
			formats: formats.map(formatOf),
			given: [...given]
		}))
	};
}
function extensionOf({ target, mode }, parts) {
	const ruleset = target.kind === "file" ? fileOf$1(target.index, parts) : loadedRuleset(target, parts);
	return mode === null ? ruleset : [ruleset, mode];
}
function loadedRuleset(target, { loaded }) {
	const key = target.kind === "package" ? target.name : target.path;
	const found = loaded.get(key);
	if (typeof found !== "object" || found === null) throw new Error(`${fileOfModule(key)} exports no ruleset`);
	return found;
}
function overrideOf(override, parts) {
	const { files, parserOptions, rules } = override;
	const extended = (override.extends ?? []).map((one) => extensionOf(one, parts));
	const aliases = {
		...aliasesIn(extended),
		...commonOf(override).aliases
	};
	return {
		files: [...files],
		...parserOptions === void 0 ? {} : { parserOptions },
		...commonOf(override),
		...Object.keys(aliases).length === 0 ? {} : { aliases },
		...extended.length === 0 ? {} : { extends: extended },
		...rules === void 0 ? {} : { rules: rulesOf(rules, parts) }
	};
}
function rulesOf(rules, parts) {
	return Object.fromEntries(Object.entries(rules).map(([name, entry]) => [name, ruleOf(entry, parts)]));
}
function aliasesIn(extended) {
	const found = (Array.isArray(extended) ? extended : [extended]).map((one) => {
		if (Array.isArray(one)) return aliasesIn(one);
		if (typeof one !== "object" || one === null) return {};
		const { aliases, extends: inner } = one;
		return {
			...aliasesIn(inner ?? []),
			...aliases
		};
	});
	return Object.assign({}, ...found);
}
const severityNames = [
	"error",
	"warn",
	"info",
	"hint"
];
function severityName(severity) {
	if (typeof severity === "string") return severity;
	return severityNames.at(severity === -1 ? 4 : severity) ?? "off";
}
function ruleOf(entry, parts) {
	if (typeof entry === "boolean") return entry;
	if (typeof entry !== "object") return severityName(entry);
	const { formats, given, then, ...rest } = entry;
	return {
		...rest,
		...formats === void 0 ? {} : { formats: formats.map(formatOf) },
		given: [...given],
		then: then.map((one) => ({
			...one,
			function: functionOf(one.function, parts)
		}))
	};
}
function formatOf(name) {
	return import_dist$2[name];
}
function functionOf(reference, { loaded }) {
	const found = reference.kind === "core" ? import_dist$3[reference.name] : reference.kind === "built-in" ? functions[reference.name] : loaded.get(reference.path);
	if (typeof found !== "function") throw new Error(`${reference.name} exports no function`);
	return found;
}

// src/lint/child/faults.ts
function failedRules(rules, error) {
	const [filter, whole] = [failedFilter(error), failedExpression(error)];
	return rules.filter((rule) => rule.getGivenForFormats(null).some((given) => filter !== null && given.includes(filter) || whole !== null && given === whole));
}
function failedFilter(error) {
	return error instanceof Error ? /^jsonPath: [^:]*: (.+)$/s.exec(error.message)?.[1] ?? null : null;
}
function failedExpression(error) {
	return error instanceof Error ? /^ *at (?:\w+\.)?(\$.*) \(eval at /m.exec(error.stack ?? "")?.[1] ?? null : null;
}
function guard(rule, faults) {
	const failed = (error) => {
		const reason = error instanceof Error ? error.message.split("\n")[0] ?? "" : String(error);
		faults.set(rule.name, `The rule \`${rule.name}\` failed and was not applied everywhere: ${reason.slice(0, 200)}`);
	};
	rule.then = rule.then.map((one) => {
		const run = one.function;
		const guarded = (...call) => {
			try {
				const results = run(...call);
				return typeof results === "object" && results !== null && "then" in results ? Promise.resolve(results).then(checked).catch(failed) : checked(results);
			} catch (error) {
				return failed(error);
			}
		};
		return {
			...one,
			function: Object.assign(guarded, run)
		};
	});
}
function checked(given) {
	if (given === void 0) return void 0;
	const results = typeof given === "object" && given !== null && Symbol.iterator in given ? [...given] : null;
	if (results?.every(isResult) === true) return results;
	throw new TypeError("its function must give nothing, or a list of results with a message");
}
function isResult(value) {
	if (typeof value !== "object" || value === null || !("message" in value)) return false;
	const path = "path" in value ? value.path ?? [] : [];
	return typeof value.message === "string" && Array.isArray(path);
}

// src/lint/child/places.ts
var import_dist = require_dist$3();
const MAX_CHAIN = 100;
function placesIn(inventory) {
	const start = startIn(inventory);
	const steps = [];
	const positions = [start];
	let last = null;
	return (path) => {
		let shared = 0;
		while (shared < steps.length && shared < path.length && steps[shared] === path[shared]) shared += 1;
		if (shared === path.length && shared === steps.length && shared > 0) return last;
		for (let index = shared; index < path.length; index += 1) {
			const step = path[index] ?? "";
			steps[index] = step;
			const position = positions[index] ?? null;
			positions[index + 1] = position === null ? null : next(position, step, index + 1, inventory);
		}
		steps.length = path.length;
		positions.length = path.length + 1;
		last = referenced(positions[path.length] ?? null, path);
		return last;
	};
}
function startIn(inventory) {
	if (inventory.source === null || inventory.graph === null || (inventory.errors ?? []).length > 0) return null;
	const places = placesOf$1(inventory, inventory.source);
	if (places === null) return null;
	return followed({
		source: inventory.source,
		places,
		place: placeIn(places, "#"),
		written: inventory.unresolved,
		seen: inventory.resolved,
		first: 0,
		isReferenced: false,
		length: 0
	}, 0, inventory);
}
const read = /* @__PURE__ */ new WeakMap();
function placesOf$1(inventory, source) {
	try {
		const references = inventory.graph?.getNodeData(source).refMap;
		if (references === void 0) return null;
		const known = read.get(references) ?? placesWith(references);
		read.set(references, known);
		return known;
	} catch {
		return null;
	}
}
function placesWith(references) {
	const places = {
		root: newPlace(),
		targets: /* @__PURE__ */ new Map()
	};
	for (const [pointer, reference] of Object.entries(references)) walked(places.root, pointer).reference = reference;
	return places;
}
const newPlace = () => ({
	reference: null,
	below: /* @__PURE__ */ new Map()
});
function placeBelow({ below }, step) {
	const known = below.get(step);
	if (known !== void 0) return known;
	const place = newPlace();
	below.set(step, place);
	return place;
}
const walked = (root, pointer) => pointer.split("/").reduce(placeBelow, root);
function placeIn({ root, targets }, pointer) {
	const known = targets.get(pointer) ?? walked(root, pointer);
	targets.set(pointer, known);
	return known;
}
function next(state, step, length, inventory) {
	const name = decoded(step);
	const encodedName = encoded(name);
	if (encodedName === null) return null;
	const stepped = {
		...state,
		place: placeBelow(state.place, encodedName)
	};
	if (state.isReferenced && name === "$ref" && length === state.first + 1) return null;
	if (state.isReferenced) return followed(stepped, length, inventory);
	const { written, seen } = state;
	if (!isObject$3(written) || !isObject$3(seen) || !(name in seen)) return null;
	if (name in written) {
		const inner = Reflect.get(written, name);
		const isReferenced = isReference(inner);
		const found = Reflect.get(seen, name);
		return followed({
			...stepped,
			written: inner,
			seen: found,
			first: length,
			isReferenced
		}, length, inventory);
	}
	return "$ref" in written && typeof written.$ref === "string" ? followed({
		...stepped,
		isReferenced: true,
		first: length - 1
	}, length, inventory) : null;
}
const isObject$3 = (value) => typeof value === "object" && value !== null;
function isReference(value) {
	if (!isObject$3(value) || !("$ref" in value)) return false;
	return typeof value.$ref === "string" && Object.keys(value).length === 1;
}
function followed(start, length, inventory) {
	let state = start;
	for (let count = 0;; count += 1) {
		const { reference } = state.place;
		if (reference === null) return state;
		if (count > MAX_CHAIN) return null;
		const moved = /^#\S*$/.test(reference) ? {
			...state,
			place: placeIn(state.places, reference)
		} : elsewhere(state, reference, inventory);
		if (moved === null) return null;
		state = {
			...moved,
			length
		};
	}
}
function elsewhere(state, reference, inventory) {
	const [source = "", fragment] = reference.split(/(#.*)/s);
	if (!isAbsolute(source)) return null;
	const places = source === inventory.source || inventory.referencedDocuments[source] !== void 0 ? placesOf$1(inventory, source) : null;
	return places === null ? null : {
		...state,
		source,
		places,
		place: placeIn(places, fragment ?? "#")
	};
}
function referenced(position, path) {
	if (position === null || !position.isReferenced || position.length === 0) return null;
	const { place, length, first, seen } = position;
	return {
		place,
		length,
		isBare: path.length === first || !isObject$3(seen) || !(decoded(path[first] ?? "") in seen),
		isFirst: path.length === first
	};
}
function decoded(step) {
	const name = String(step);
	return name.includes("~") ? name.replaceAll("~1", "/").replaceAll("~0", "~") : name;
}
function encoded(name) {
	if (/^[\w.-]*$/.test(name)) return name;
	if (/[–\uD800-\uDFFF]/.test(name)) return null;
	return encodeURIComponent(name.replaceAll("~", "~0").replaceAll("/", "~1"));
}

// src/lint/child/resolve.ts
const PLAIN = /^#(?:\/[\w.~-]+)+$/;
const PLAIN_FILE = /^[\w./-]+$/;
function resolvedPlainly(data, source) {
	if (!PLAIN_FILE.test(source) || typeof data !== "object" || data === null) return null;
	const refMap = {};
	const targets = /* @__PURE__ */ new Map();
	const collecting = {
		root: data,
		refMap,
		targets,
		seen: /* @__PURE__ */ new Set(),
		carriers: /* @__PURE__ */ new Set()
	};
	if (collect(data, "#", collecting) === null) return null;
	const result = copied(data, collecting);
	if (result === null) return null;
	const order = [source, ...[...targets.keys()].map((target) => `${source}${target}`)];
	const node = { refMap };
	return {
		result: result.value,
		errors: [],
		refMap,
		graph: {
			overallOrder: () => order,
			getNodeData: (name) => {
				if (name !== source) throw new Error(`Node does not exist: ${name}`);
				return node;
			}
		}
	};
}
function collect(value, pointer, collecting) {
	if (collecting.seen.has(value)) return null;
	collecting.seen.add(value);
	let carries = false;
	for (const [name, inner] of Object.entries(value)) {
		if (typeof inner !== "object" || inner === null) continue;
		const step = encoded(name);
		if (step === null) return null;
		const at = `${pointer}/${step}`;
		const reference = referenceIn(inner);
		const holds = reference === null ? collect(inner, at, collecting) : noted(reference, at, collecting);
		if (holds === null) return null;
		if (reference !== null) collecting.carriers.add(inner);
		carries ||= holds;
	}
	if (carries) collecting.carriers.add(value);
	return carries;
}
function noted(reference, at, { root, refMap, targets }) {
	if (!PLAIN.test(reference)) return null;
	refMap[at] = reference;
	if (targets.has(reference)) return true;
	const target = found(root, reference);
	if (target === void 0) return null;
	targets.set(reference, target);
	return true;
}
const referenceIn = (value) => {
	if (!isObject$4(value)) return null;
	const reference = value["$ref"];
	return typeof reference === "string" ? reference : null;
};
function found(root, reference) {
	let value = root;
	for (const step of reference.slice(2).split("/")) {
		const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
		if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return void 0;
		value = value[name];
	}
	return value;
}
function copied(root, { targets, carriers }) {
	const copies = /* @__PURE__ */ new Map();
	const open = /* @__PURE__ */ new Set();
	const circle = { isMet: false };
	const copy = (value) => {
		if (typeof value !== "object" || value === null || circle.isMet || !carriers.has(value)) return value;
		const known = copies.get(value);
		if (known !== void 0) return known;
		if (open.has(value)) {
			circle.isMet = true;
			return value;
		}
		open.add(value);
		const reference = referenceIn(value);
		const result = reference === null ? copyOfMembers(value, copy) : copy(targets.get(reference) ?? null);
		open.delete(value);
		copies.set(value, result);
		return result;
	};
	const value = copy(root);
	return circle.isMet ? null : { value };
}
function copyOfMembers(value, copy) {
	if (Array.isArray(value)) {
		const list = value;
		const items = list.map(copy);
		return items.some((item, index) => item !== list[index]) ? items : list;
	}
	let changed = null;
	for (const [name, inner] of Object.entries(value)) {
		const part = copy(inner);
		if (part === inner) continue;
		changed ??= { ...value };
		if (name === "__proto__") Object.defineProperty(changed, name, {
			value: part,
			enumerable: true
		});
		else changed[name] = part;
	}
	return changed ?? value;
}

// src/lint/child/inputs.ts
const { Document } = import_dist$1.default;
const ROOT = "/tree/";
function positions() {
	let line = 0;
	return (path) => {
		if (path.length > 0) line += 1;
		const at = {
			line: path.length === 0 ? 0 : line,
			character: 0
		};
		return { range: {
			start: at,
			end: at
		} };
	};
}
function documentFor({ file, files }) {
	const data = files.get(file) ?? null;
	const locate = positions();
	return new Document("", {
		parse: () => ({
			data,
			diagnostics: [],
			ast: null,
			lineMap: []
		}),
		getLocationForJsonPath: (_parsed, path) => locate(path),
		trapAccess: (value) => value
	}, `${ROOT}${file}`);
}
function resolverFor(document, isPlain, note) {
	const { files, inData } = document;
	const resolver = resolverOf(files, inData);
	const resolve = plainly(document, isPlain) ?? resolver.resolve.bind(resolver);
	resolver.resolve = async (...asked) => {
		const resolved = await resolve(...asked);
		const result = resolved.result;
		if (typeof result === "object" && result !== null) note(result);
		return resolved;
	};
	return resolver;
}
function plainly({ file, files }, isPlain) {
	const resolution = isPlain && files.size === 1 ? resolvedPlainly(files.get(file) ?? null, `${ROOT}${file}`) : null;
	return resolution === null ? null : () => Promise.resolve({
		...resolution,
		runner: null
	});
}
function resolverOf(files, inData) {
	const refuse = { resolve: () => {
		throw new Error("References to other servers are not followed");
	} };
	return new import_dist.Resolver({ resolvers: {
		file: { resolve: (uri) => {
			const path = decodeURIComponent(uri.path());
			const name = path.slice(6);
			const value = path.startsWith("/tree/") ? files.get(name) ?? inData.get(name) : void 0;
			return value === void 0 ? Promise.reject(/* @__PURE__ */ new Error(`There is no file ${path.slice(6)}`)) : Promise.resolve(JSON.stringify(value));
		} },
		http: refuse,
		https: refuse
	} });
}

// src/lint/child/memo.ts
const known = /* @__PURE__ */ new WeakMap();
const ofResolved = /* @__PURE__ */ new WeakMap();
function placesOf(inventory) {
	const before = known.get(inventory);
	if (before !== void 0) return before;
	const whole = inventory;
	const places = placesIn(whole);
	known.set(inventory, places);
	if (typeof whole.resolved === "object" && whole.resolved !== null) ofResolved.set(whole.resolved, places);
	return places;
}
const placesBelow = (resolved) => ofResolved.get(resolved) ?? null;
const NOBODY = {
	sure: () => void 0,
	unsure: () => void 0
};
let observer = NOBODY;
function observeCalls(by) {
	observer = by;
	return () => {
		observer = NOBODY;
	};
}
function once(run, asksKind) {
	const seenIn = /* @__PURE__ */ new WeakMap();
	return (target, options, context) => {
		const { path, documentInventory } = context;
		const found = placesOf(documentInventory)(path);
		if (found === null) {
			observer.unsure();
			return run(target, options, context);
		}
		const { place, isBare, length } = found;
		const call = {
			target,
			kind: asksKind ? kindOf(path) : "",
			isBare,
			holder: holderOf(path, length)
		};
		const seen = seenIn.get(documentInventory) ?? /* @__PURE__ */ new Map();
		seenIn.set(documentInventory, seen);
		const here = seen.get(place) ?? /* @__PURE__ */ new Map();
		const before = here.get(target) ?? [];
		const same = before.find((one) => isSame$1(one, call));
		if (same !== void 0) {
			observer.sure(length, same.names);
			return;
		}
		const results = ranBy(run, target, options, context);
		if (results instanceof Promise) {
			observer.unsure();
			return results;
		}
		const names = namesOf$1(results ?? [], context, length);
		before.push({
			...call,
			names
		});
		seen.set(place, here.set(target, before));
		observer.sure(length, names);
		return results;
	};
}
function ranBy(run, ...call) {
	try {
		return run(...call);
	} catch (error) {
		observer.unsure();
		throw error;
	}
}
const holderOf = (path, length) => String(path[length - 1]);
const isSame$1 = (one, { target, kind, isBare, holder }) => Object.is(one.target, target) && one.kind === kind && one.isBare === isBare && (one.holder === holder || !(one.names.has(holder) || one.names.has(one.holder)));
const NO_NAMES = /* @__PURE__ */ new Set();
function namesOf$1(results, { path: own, rule }, length) {
	if (results.length === 0) return NO_NAMES;
	const wordedBy = own.length === length && showsWords(rule) ? [holderOf(own, length)] : [];
	return /* @__PURE__ */ new Set([...wordedBy, ...results.flatMap(({ path }) => (path ?? own).slice(length).map(String))]);
}
const showsWords = ({ message, description }) => message === null ? description === null : message.includes("error") || message.includes("#");
function kindOf(path) {
	const [first, second, , fourth] = path;
	const place = first === "components" ? second : first === "paths" ? fourth : first;
	const kind = place === "requestBodies" || place === "requestBody" ? "request" : place === "responses" ? "response" : "";
	return path.length === 2 ? `${kind} short` : kind;
}

// src/lint/child/schemas.ts
const OWN_IDENTITY = /"\$(?:id|schema|anchor|dynamicAnchor|dynamicRef|recursiveAnchor|recursiveRef)":/;
const FOREIGN = /"\$ref":"(?!#)/;
const namesItself = (text) => OWN_IDENTITY.test(text);
const looksElsewhere = (text) => FOREIGN.test(text);
const alone = /* @__PURE__ */ new WeakSet();
let current = null;
function noteSchema(schema) {
	if (typeof schema !== "object" || schema === null || alone.has(schema)) return;
	const text = textOf(schema);
	if (text !== null && !namesItself(text) && !looksElsewhere(text) && !text.includes("\"id\":\"")) alone.add(schema);
}
function textOf(schema) {
	try {
		return JSON.stringify(schema);
	} catch {
		return null;
	}
}
function withSchema(name, run) {
	current = name;
	try {
		return run();
	} finally {
		current = null;
	}
}
function answerSpectral() {
	const standsAlone = (schema) => typeof schema === "object" && schema !== null && (alone.has(schema) || current !== null && "$id" in schema && schema.$id === current);
	Object.defineProperty(globalThis, Symbol.for("api-governor.stands-alone"), { value: standsAlone });
}

// src/lint/child/examples.ts
const ANNOTATIONS = /* @__PURE__ */ new Set([
	"example",
	"x-example",
	"examples",
	"default",
	"description",
	"title",
	"externalDocs"
]);
function compiledOnce(run) {
	const contents = /* @__PURE__ */ new WeakMap();
	return (target, options, context) => {
		const version = dialectOf(context);
		if (version === null || !isObject$2(target) || !isObject$2(options)) return run(target, options, context);
		const { schemaField, type } = options;
		const schema = schemaField === "$" ? target : target[String(schemaField)];
		if (!isObject$2(schema)) return run(target, options, context);
		const content = contents.has(schema) ? contents.get(schema) : contentOf(schema);
		contents.set(schema, content ?? null);
		if (content === null || content === void 0 || invalid.has(`${version} ${content.digest}`)) return run(target, options, context);
		const name = `schema-${content.digest}-${type === "media" ? kindOf(context.path).split(" ")[0] : "schema"}`;
		const named = {
			...schema,
			$id: name,
			...version === 4 ? { id: name } : {}
		};
		const seen = schemaField === "$" ? named : {
			...target,
			[String(schemaField)]: named
		};
		const runNamed = () => run(seen, options, context);
		const results = content.standsAlone ? withSchema(name, runNamed) : runNamed();
		if (!Array.isArray(results) || !results.some(({ message }) => message.startsWith(INVALID))) return results;
		invalid.add(`${version} ${content.digest}`);
		return run(target, options, context);
	};
}
const INVALID = "schema is invalid: ";
const invalid = /* @__PURE__ */ new Set();
function dialectOf({ document }) {
	const { data } = document;
	if (!isObject$2(data) || "jsonSchemaDialect" in data) return null;
	const version = data["openapi"];
	if (typeof version !== "string") return 4;
	return version.startsWith("3.0") ? 4 : 2020;
}
function contentOf(schema) {
	if ("id" in schema || namesItself(JSON.stringify(schema))) return null;
	const telling = Object.fromEntries(Object.entries(schema).filter(([name]) => !ANNOTATIONS.has(name)));
	if (hasIdentifier(telling, "properties")) return null;
	const text = JSON.stringify(telling);
	return {
		digest: createHash("sha256").update(text).digest("hex").slice(0, 32),
		standsAlone: !looksElsewhere(text)
	};
}
const MAPS = /* @__PURE__ */ new Set([
	"$defs",
	"definitions",
	"properties",
	"patternProperties",
	"dependencies"
]);
const APPLICATORS = /* @__PURE__ */ new Set([
	...MAPS,
	"additionalItems",
	"items",
	"contains",
	"additionalProperties",
	"propertyNames",
	"not",
	"if",
	"then",
	"else",
	"allOf",
	"anyOf",
	"oneOf"
]);
function hasIdentifier(value, keyword) {
	if (Array.isArray(value)) return value.some((item) => hasIdentifier(item, keyword));
	if (!isObject$2(value)) return false;
	if (typeof value["id"] === "string" && APPLICATORS.has(keyword)) return true;
	return Object.entries(value).some(([name, part]) => MAPS.has(name) && isObject$2(part) ? Object.values(part).some((inner) => hasIdentifier(inner, name)) : hasIdentifier(part, name));
}
const isObject$2 = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

// src/lint/child/quicken.ts
const ofSpectral = new Set(Object.values(import_dist$3));
async function stockFunctions({ files }) {
	const all = new Set(ofSpectral);
	const targets = files.flatMap((file) => [...file.extends, ...(file.overrides ?? []).flatMap((override) => override.extends ?? [])]).map(({ target }) => target);
	let examples = null;
	const uses = (name) => targets.some((target) => target.kind === "package" && target.name === name);
	for (const name of ["spectral:oas", "owasp"]) {
		if (!uses(name)) continue;
		const rules = Object.entries((await packagedRuleset(name)).rules);
		for (const [id, rule] of rules) {
			const found = functionsOf(rule);
			for (const each of found) all.add(each);
			if (id === "oas3-valid-media-example") [examples] = found;
		}
	}
	return {
		all,
		examples,
		packages: {
			oas: uses("spectral:oas"),
			owasp: uses("owasp")
		}
	};
}
function quicken(rule, { all, examples }) {
	for (const { functionOptions } of rule.then) if (isObject$1(functionOptions) && "schema" in functionOptions) noteSchema(functionOptions.schema);
	if (!rule.resolved) return true;
	const isKnown = rule.then.every((one) => all.has(one.function));
	rule.then = rule.then.map((one) => {
		if (!all.has(one.function)) return one;
		const run = one.function;
		const quick = once(run === examples ? compiledOnce(run) : run, !ofSpectral.has(one.function));
		return {
			...one,
			function: Object.assign(quick, one.function)
		};
	});
	return isKnown;
}
const isObject$1 = (value) => typeof value === "object" && value !== null;

// src/lint/child/states.ts
var import_runtime = require_runtime();
function statesOf(asking) {
	const expressions = asking.flatMap(({ given, rule }) => {
		const nodes = nodesOf(given);
		return nodes === null ? [] : [{
			rule,
			nodes
		}];
	});
	const names = new Set(expressions.flatMap(({ nodes }) => nodes.flatMap(namesOf)));
	const { restOf, stateOf } = tables();
	const start = stateOf(expressions.flatMap(({ rule, nodes }) => nodes.length === 0 ? [] : restOf(rule, nodes, "no")));
	const after = (state, step) => {
		const { next, rests } = state;
		const name = String(step);
		const key = names.has(name) ? `.${name}` : "";
		const known = next.get(key);
		if (known !== void 0) return known;
		const following = stateOf(rests.flatMap((rest) => behind(rest, name, restOf)));
		next.set(key, following);
		return following;
	};
	return {
		start,
		after,
		areSure: expressions.every(({ nodes }) => isKnown(nodes))
	};
}
function tables() {
	const rests = /* @__PURE__ */ new Map();
	const states = /* @__PURE__ */ new Map();
	return {
		restOf: (rule, nodes, filtered) => {
			const key = JSON.stringify([
				rule,
				nodes,
				filtered
			]);
			const rest = rests.get(key) ?? {
				id: rests.size,
				rule,
				nodes,
				filtered
			};
			rests.set(key, rest);
			return rest;
		},
		stateOf: (list) => {
			const distinct = [...new Set(list)].toSorted((a, b) => a.id - b.id);
			const key = distinct.map(({ id }) => id).join(" ");
			const isOpen = distinct.some(({ filtered }) => filtered === "above");
			const isOver = distinct.length === 0;
			const state = states.get(key) ?? {
				isOpen,
				isOver,
				rests: distinct,
				next: /* @__PURE__ */ new Map()
			};
			states.set(key, state);
			return state;
		}
	};
}
function behind({ rule, nodes, filtered }, name, restOf) {
	const [node, ...more] = nodes;
	if (node === void 0) return [];
	const before = filtered === "no" ? "no" : "above";
	const still = node.deep === true ? [restOf(rule, nodes, before)] : [];
	if (more.length === 0 || !mayMatch(node, name)) return still;
	const passed = node.type === "ScriptFilterExpression" ? looksAtValue(node) ? "here" : "above" : "no";
	return [...still, restOf(rule, more, before === "above" ? "above" : passed)];
}
const mayMatch = (node, name) => !NAMING.has(node.type) || namesOf(node).includes(name);
const NAMING = /* @__PURE__ */ new Set(["MemberExpression", "MultipleMemberExpression"]);
function namesOf({ type, value }) {
	if (type === "MemberExpression") return [String(value)];
	return type === "MultipleMemberExpression" && Array.isArray(value) ? value.map(String) : [];
}
function nodesOf(given) {
	try {
		return peg$parse(given);
	} catch {
		return null;
	}
}
const KINDS = /* @__PURE__ */ new Set([
	"MemberExpression",
	"MultipleMemberExpression",
	"WildcardExpression",
	"ScriptFilterExpression"
]);
function isKnown(nodes) {
	if (!nodes.every(({ type }) => KINDS.has(type)) || !nodes.every(hasKnownFilter)) return false;
	const last = nodes.at(-1);
	if (nodes.some((node) => node.deep === true && node !== last && node.type === "WildcardExpression")) return false;
	const deep = nodes.filter((node) => node.deep === true);
	if (deep.length <= 1) return true;
	const names = nodes.slice(0, -1).flatMap(namesOf);
	const all = [...names, ...last === void 0 ? [] : namesOf(last)];
	return deep.length === nodes.length && nodes.slice(0, -1).every(({ type }) => type === "MemberExpression") && names.every((name) => /^[A-Za-z]/.test(name)) && new Set(all).size === all.length;
}
const hasKnownFilter = ({ type, value }) => type !== "ScriptFilterExpression" || !/@(?!property\b)[\w@]/.test(String(value));
const looksAtValue = ({ value }) => !/@[\w@]/.test(String(value));

// src/lint/child/walk.ts
const errands = /* @__PURE__ */ new WeakMap();
const shortenWalk = (root, errand) => void errands.set(root, errand);
const { traverse } = import_runtime.Scope.prototype;
import_runtime.Scope.prototype.traverse = function traverseOnce(visit, zones) {
	const walk = walkFor(this, visit);
	if (walk === null) return traverse.call(this, visit, zones);
	const stop = observeCalls({
		sure: (length, names) => {
			const passage = walk.open.at(-1);
			if (passage?.length === length) for (const name of names) passage.names.add(name);
		},
		unsure: () => {
			for (const passage of walk.open) passage.isSure = false;
		}
	});
	try {
		walkThrough(this, walk.root, walk.states.start, walk);
	} finally {
		stop();
	}
};
function walkFor({ root, callbacks }, visit) {
	if (!isObject(root)) return null;
	const errand = errands.get(root)?.();
	const known = new Set(errand?.asking.map(({ given }) => given));
	if (errand === void 0 || !Object.keys(callbacks).every((given) => known.has(given))) return null;
	const states = statesOf(errand.asking);
	return {
		root,
		visit,
		states,
		shared: errand.isOnce && states.areSure ? sharedIn(root) : /* @__PURE__ */ new Set(),
		passed: /* @__PURE__ */ new Map(),
		open: []
	};
}
const isObject = (value) => typeof value === "object" && value !== null;
function sharedIn(root) {
	const [met, shared] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
	const visit = (value) => {
		if (met.has(value)) {
			shared.add(value);
			return;
		}
		met.add(value);
		for (const inner of Object.values(value)) if (isObject(inner)) visit(inner);
	};
	visit(root);
	return shared;
}
function walkThrough(scope, value, state, walk) {
	if (state.isOver) return;
	if (Array.isArray(value)) for (let index = 0; index < value.length; index += 1) step(scope, index, value[index], state, walk);
	else for (const name of Object.keys(value)) step(scope, name, Reflect.get(value, name), state, walk);
}
function step(scope, name, value, before, walk) {
	const depth = scope.enter(name);
	walk.visit(scope);
	if (isObject(value)) {
		const state = walk.states.after(before, name);
		if (walk.shared.has(value)) pass(scope, value, state, walk);
		else walkThrough(scope, value, state, walk);
	}
	scope.exit(depth);
}
function pass(scope, value, state, walk) {
	const passage = passageAt(scope.path, value, state, walk.root);
	const before = walk.passed.get(value) ?? [];
	if (passage !== null && before.some((one) => isSame(one, passage))) return;
	if (passage !== null) walk.open.push(passage);
	walkThrough(scope, value, state, walk);
	if (passage === null) return;
	walk.open.pop();
	if (passage.isSure) walk.passed.set(value, [...walk.passed.get(value) ?? [], passage]);
}
const MIN_LENGTH = 4;
function passageAt(path, value, state, root) {
	if (path.length < MIN_LENGTH || state.isOpen) return null;
	const found = placesBelow(root)?.(path) ?? null;
	if (found === null || found.length !== path.length) return null;
	const { place, length } = found;
	const isWordy = !found.isFirst || hasPlainNames(value);
	return {
		place,
		state,
		kind: kindOf(path),
		isWordy,
		holder: holderOf(path, length),
		length,
		names: /* @__PURE__ */ new Set(),
		isSure: true
	};
}
const hasPlainNames = (value) => Object.keys(value).every((name) => !name.includes("~"));
const isSame = (one, { place, state, kind, isWordy, holder }) => one.place === place && one.state === state && one.kind === kind && one.isWordy === isWordy && (one.holder === holder || !(one.names.has(holder) || one.names.has(one.holder)));

// src/lint/child/spectral.ts
const { Spectral } = import_dist$1.default;
async function runSpectral({ definition, documents, now }) {
	const running = await prepared(definition, now);
	const runs = [];
	for (const document of documents) runs.push(await runOne(running, document));
	return {
		runs: comparable(runs, running),
		faults: [...running.faults.values()]
	};
}
function comparable(runs, { leftOut }) {
	if (leftOut.size === 0) return runs;
	return runs.map(({ rules, results }) => ({
		rules: rules.filter((rule) => !leftOut.has(rule)),
		results: results.filter(({ rule }) => !leftOut.has(rule))
	}));
}
async function prepared(definition, now) {
	return {
		definition,
		now,
		stock: await stockFunctions(definition),
		faults: /* @__PURE__ */ new Map(),
		leftOut: /* @__PURE__ */ new Set()
	};
}
async function rulesFor({ definition }, { file }) {
	return (await spectralRuleset(definition, ROOT)).fromSource(`${ROOT}${file}`);
}
async function runOne(running, document, choice = {}) {
	const { faults, leftOut, now } = running;
	const effective = await rulesFor(running, document);
	for (const rule of Object.values(effective.rules)) if (rule.enabled && choice.runs?.(rule) === false) disable(rule);
	const enabled = Object.values(effective.rules).filter((rule) => rule.enabled);
	const rules = enabled.map(({ name }) => name);
	const whole = enabled.flatMap((rule) => wholeRuleOf(rule) ?? []);
	for (const { id } of whole) {
		const rule = effective.rules[id];
		if (rule !== void 0) disable(rule);
	}
	const isOnce = wrapFunctions(enabled, running, choice.looks);
	const isNeeded = choice.rulesOnly !== true || Object.values(effective.rules).some((rule) => rule.enabled);
	const isPlain = Object.keys(running.definition.modules).length === 0;
	const results = (isNeeded ? await applied(effective, document, {
		isPlain,
		isOnce,
		faults,
		leftOut
	}) : []).flatMap((result) => resultOf(result, effective, document) ?? []);
	const failed = /* @__PURE__ */ new Map();
	const ours = runWhole(whole, document, now, failed);
	for (const [id, sentence] of failed) {
		faults.set(id, sentence);
		leftOut.add(id);
	}
	return {
		results: inOrder([...ours, ...results]),
		rules
	};
}
function wrapFunctions(rules, { stock, faults }, looks) {
	let isOnce = looks === void 0;
	for (const rule of rules) {
		isOnce = quicken(rule, stock) && isOnce;
		if (looks !== void 0) watch(rule, looks);
		guard(rule, faults);
		Object.defineProperty(rule, "then", { value: rule.then });
	}
	return isOnce;
}
function disable(rule) {
	Object.defineProperty(rule, "enabled", { value: false });
}
function resultOf(found, { rules }, document) {
	const severity = severityOf(found.severity);
	const code = String(found.code);
	const rule = rules[code];
	if (severity === null) return null;
	const file = fileOf(found.source) ?? document.file;
	const absent = rule === void 0 ? null : absentAt(found.path, document.files.get(file), rule);
	return {
		rule: code,
		severity,
		message: found.message,
		file,
		path: found.path,
		description: rule?.description ?? "",
		docs: rule?.documentationUrl ?? null,
		key: null,
		subject: null,
		members: [],
		...absent === null ? {} : { absent }
	};
}
function absentAt(path, root, { then }) {
	const [field, ...others] = new Set(then.map((one) => one.field));
	if (field === void 0 || others.length > 0 || !/^[\w-]+$/u.test(field) || path.at(-1) === field) return null;
	const value = valueAt(root, path);
	return isObject$4(value) && !Object.hasOwn(value, field) ? field : null;
}
async function applied(ruleset, document, using) {
	try {
		const given = documentFor(document);
		const resolver = resolverFor(document, using.isPlain, (resolved) => {
			const isSame = resolved === given.data;
			shortenWalk(resolved, () => {
				return {
					asking: askingOf(ruleset, given, isSame ? null : true),
					isOnce: using.isOnce && !isSame
				};
			});
			if (!isSame && typeof given.data === "object" && given.data !== null) shortenWalk(given.data, () => ({
				asking: askingOf(ruleset, given, false),
				isOnce: false
			}));
		});
		const spectral = new Spectral({ resolver });
		spectral.setRuleset(ruleset);
		return await spectral.run(given, { ignoreUnknownFormat: true });
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		const enabled = Object.values(ruleset.rules).filter((rule) => rule.enabled);
		const broken = failedRules(enabled, error);
		if (broken.length === 0) throw error;
		for (const rule of broken) {
			disable(rule);
			const reason = `one of its expressions can not be evaluated on this description (${message.slice(0, 200)})`;
			using.leftOut.add(rule.name);
			using.faults.set(rule.name, `The rule \`${rule.name}\` was not applied: ${reason}.`);
		}
		return applied(ruleset, document, using);
	}
}
function askingOf(ruleset, { formats = null }, resolved) {
	return Object.values(ruleset.rules).filter((rule) => rule.enabled && (resolved ?? rule.resolved) === rule.resolved && rule.matchesFormat(formats)).flatMap((rule) => rule.getGivenForFormats(formats).map((given) => ({
		given,
		rule: rule.name
	})));
}
const fileOf = (source) => source?.startsWith("/tree/") === true ? source.slice(ROOT.length) : null;
function wholeRuleOf(rule) {
	const given = rule.getGivenForFormats(null);
	const severity = severityOf(rule.severity);
	if (rule.resolved || given.length !== 1 || given[0] !== "$" || severity === null || rule.overrides !== void 0) return null;
	const calls = rule.then.map(({ function: run, field, functionOptions }) => {
		const name = functionName(run);
		return name === null || field !== void 0 ? null : {
			function: name,
			options: functionOptions ?? null
		};
	});
	if (calls.includes(null) || rule.message !== null && rule.message !== "{{error}}") return null;
	const formats = rule.formats === null ? null : [...rule.formats].map(({ displayName, name }) => formatName(displayName ?? name));
	return {
		id: rule.name,
		severity,
		description: rule.description ?? "",
		message: rule.message,
		docs: rule.documentationUrl,
		formats,
		calls: calls.flatMap((call) => call ?? [])
	};
}
const formatNames = {
	"OpenAPI 2.0 (Swagger)": "oas2",
	"OpenAPI 3.x": "oas3",
	"OpenAPI 3.0.x": "oas3_0",
	"OpenAPI 3.1.x": "oas3_1",
	"OpenAPI 3.2.x": "oas3_2"
};
const formatName = (name) => formatNames[name] ?? name;
function watch(rule, looks) {
	rule.then = rule.then.map((one) => {
		const run = one.function;
		const watched = (...call) => {
			looks(rule, call[2].path, one.field);
			return run(...call);
		};
		return {
			...one,
			function: Object.assign(watched, run)
		};
	});
}

// src/lint/child/pruned.ts
async function runAsked({ definition, now, documents, pruning, packs = false }, fetch) {
	const running = await prepared(definition, now);
	if (pruning === void 0) {
		const { runs, faults } = await runSpectral({
			definition,
			documents,
			now
		});
		return {
			runs,
			faults,
			same: null,
			packed: packs ? await packedOf(running, runs.at(-1), documents.at(-1)) : null
		};
	}
	const rules = await sortedRules(running, pruning.reduction.head);
	const base = pruning.known === null ? await runOne(running, await fetch("base")) : null;
	const known = base === null ? pruning.known : knownIn(base, rules.local, pruning);
	const packed = base !== null && known !== null && packs ? pack(known, pruning.reduction.head) : null;
	const apart = {
		...running,
		faults: /* @__PURE__ */ new Map(),
		leftOut: /* @__PURE__ */ new Set()
	};
	const joined = known === null || running.faults.size > 0 ? null : await runPruned(apart, rules, known, pruning, fetch);
	if (joined !== null) return {
		...joined,
		faults: [],
		packed
	};
	const head = await runOne(running, await fetch("head"));
	return {
		runs: comparable(base === null ? [head] : [head, base], running),
		faults: [...running.faults.values()],
		same: null,
		packed
	};
}
async function packedOf(running, run, document) {
	if (run === void 0 || document === void 0) return null;
	const { local } = await sortedRules(running, document);
	return pack(knownOf(run, new Set(local.keys()), document.format), document);
}
function knownIn({ rules, results }, local, { reduction: { head } }) {
	const renamed = results.map((one) => ({
		...one,
		file: head.file
	}));
	return knownOf({
		rules,
		results: renamed
	}, new Set(local.keys()), head.format);
}
async function runPruned(running, { local, outlined, others }, known, pruning, fetch) {
	const { reduction } = pruning;
	const { format } = reduction.head;
	if (local.size === 0 || speaksOf(local, reduction, format)) return null;
	const ids = new Set(known.rules);
	const isOfRules = ({ rule }) => ids.has(rule);
	if (Object.keys(known.counts).some((rule) => !ids.has(rule))) return null;
	const flagged = /* @__PURE__ */ new Set();
	const onlyLocal = {
		runs: (rule) => local.has(rule.name),
		looks: (_rule, path, field) => flag(path, field, format, flagged)
	};
	const { results: before } = await runOne(running, reduction.base, onlyLocal);
	const { results: after } = await runOne(running, reduction.head, onlyLocal);
	if (reduction.holders.some((holder) => flagged.has(holder)) || running.faults.size > 0) return null;
	const isAstray = ({ path }) => path.length > 0 && depthOfUnit(path, format) === 0 && !flagged.has(pointerOf(path));
	const wasThere = new Set(before.map(identityOfResult));
	const isNew = (one) => !wasThere.has(identityOfResult(one)) || reduction.holders.includes(pointerOf(one.path));
	if (after.some((one) => isAstray(one) && isNew(one))) return null;
	const mine = joinedResults([...known.units.values()].flat(), before, after, reduction);
	if (mine === null) return null;
	const { results: rest } = await restOf(running, reduction, {
		outlined,
		others
	}, fetch);
	if (running.faults.size > 0 || ![...after, ...rest].every(isOfRules)) return null;
	return differing(known, {
		local: mine,
		rest
	}, pruning);
}
async function restOf(running, { outline }, { outlined, others }, fetch) {
	const isWhole = outline === null;
	const whole = new Set(isWhole ? [...outlined, ...others] : others);
	return { results: [...isWhole || outlined.size === 0 ? [] : await resultsOf(running, outline, outlined), ...whole.size === 0 ? [] : await resultsOf(running, await fetch("head"), whole)] };
}
async function resultsOf(running, document, rules) {
	return (await runOne(running, document, {
		runs: ({ name }) => rules.has(name),
		rulesOnly: true
	})).results;
}
function differing({ rules, counts, units, rest }, head, { reduction: { changed, head: { format } }, open, baseFile }) {
	const touched = /* @__PURE__ */ new Set([...changed, ...open]);
	const isShown = ({ path, members, key }) => touched.has(unitAt(path, format)) || members.length > 0 || key === "collapsed";
	const groupOf = ({ rule, path }) => `${rule} ${unitAt(path, format)}`;
	const before = grouped([...[...units.values()].flat(), ...rest], groupOf);
	const after = grouped([...head.local, ...head.rest], groupOf);
	const same = new Map(Object.entries(counts));
	const [ofBase, ofHead] = [[], []];
	for (const group of /* @__PURE__ */ new Set([...before.keys(), ...after.keys()])) {
		const [old, young] = [before.get(group) ?? [], after.get(group) ?? []];
		if (!old.some(isShown) && !young.some(isShown) && areSame(old, young)) continue;
		ofBase.push(...old);
		ofHead.push(...young);
	}
	for (const { rule } of ofBase) same.set(rule, (same.get(rule) ?? 0) - 1);
	const named = ofBase.map((one) => ({
		...one,
		file: baseFile
	}));
	return {
		runs: [{
			rules,
			results: inOrder(ofHead)
		}, {
			rules,
			results: inOrder(named)
		}],
		same: [...same].filter(([, count]) => count > 0)
	};
}
function grouped(results, groupOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const result of results) {
		const group = groupOf(result);
		const known = groups.get(group);
		if (known === void 0) groups.set(group, [result]);
		else known.push(result);
	}
	return groups;
}
function areSame(some, others) {
	if (some.length !== others.length) return false;
	const known = new Set(some.map(identityOfResult));
	return others.every((one) => known.has(identityOfResult(one)));
}
function joinedResults(base, before, after, { changed, kept, head: { format } }) {
	const [ofBase, ofBefore, ofAfter] = [
		base,
		before,
		after
	].map((all) => new Set(all.map(identityOfResult)));
	const [touched, left] = [new Set(changed), new Set(kept)];
	const isTouched = ({ path }) => touched.has(unitAt(path, format));
	const isElsewhere = ({ path }) => depthOfUnit(path, format) > 0 && !left.has(unitAt(path, format));
	if ([...before, ...after].some(isElsewhere)) return null;
	if (before.some((one) => ofBase?.has(identityOfResult(one)) !== true)) return null;
	if (base.some((one) => isTouched(one) && ofBefore?.has(identityOfResult(one)) !== true)) return null;
	const isGone = (one) => one.path.length > 0 && ofAfter?.has(identityOfResult(one)) !== true;
	if (before.some((one) => isGone(one) && !isTouched(one))) return null;
	const unchanged = base.filter((one) => ofBefore?.has(identityOfResult(one)) !== true);
	const known = new Set(unchanged.map(identityOfResult));
	return [...unchanged, ...after.filter((one) => !known.has(identityOfResult(one)))];
}
async function sortedRules(running, document) {
	const { rules } = await rulesFor(running, document);
	const functions = await knownFunctions(running.stock.packages);
	const formats = formatsOf(document.format);
	const sorted = {
		local: /* @__PURE__ */ new Map(),
		outlined: /* @__PURE__ */ new Set(),
		others: /* @__PURE__ */ new Set()
	};
	for (const rule of Object.values(rules)) {
		if (!rule.enabled || !rule.matchesFormat(formats)) continue;
		if (isLocal(rule, functions, formats, document.format)) sorted.local.set(rule.name, rule);
		else if (isOfOutline(rule, functions, formats)) sorted.outlined.add(rule.name);
		else sorted.others.add(rule.name);
	}
	return sorted;
}
function formatsOf(format) {
	const all = import_dist$2;
	const names = format.startsWith("oas3") ? ["oas3", format] : [format];
	return new Set(names.flatMap((name) => all[name] ?? []));
}
function speaksOf(local, { names }, format) {
	const formats = formatsOf(format);
	const changed = new Set(names);
	return [...local.values()].some((rule) => [...wordsOf(rule, formats)].some((word) => changed.has(word)));
}
function flag(path, field, format, flagged) {
	if (depthOfUnit(path, format) === 0 && path.length > 0) flagged.add(pointerOf(path));
	if (field === void 0 || field === "@key") return;
	const holder = path.slice(0, -field.split(".").length);
	if (holder.length > 0 && depthOfUnit(holder, format) === 0) flagged.add(pointerOf(holder));
}

// src/lint/child/walls.ts
const GLOBALS = [
	"fetch",
	"WebSocket",
	"EventSource",
	"XMLHttpRequest"
];
const OF_PROCESS = "binding _linkedBinding dlopen kill _kill abort _debugProcess _debugEnd chdir execve setuid seteuid setgid setegid setgroups initgroups".split(" ");
function refuse() {
	throw new Error("A ruleset can not reach the network or other processes");
}
function refuseAll(of) {
	for (const name of Object.getOwnPropertyNames(of)) {
		const found = Object.getOwnPropertyDescriptor(of, name);
		if (name !== "constructor" && typeof found?.value === "function") close(of, name);
	}
}
function close(of, name) {
	if (!(name in of)) return;
	Object.defineProperty(of, name, {
		value: refuse,
		configurable: false,
		writable: false
	});
}
function raiseWalls() {
	if (!isMainThread) throw new Error("The walls are those of a process");
	for (const name of GLOBALS) Object.defineProperty(globalThis, name, {
		value: void 0,
		configurable: false,
		writable: false
	});
	for (const name of OF_PROCESS) close(process, name);
	for (const name of ["connect", "_connect"]) close(net.Socket.prototype, name);
	for (const name of ["listen", "_listen2"]) close(net.Server.prototype, name);
	for (const name of [
		"connect",
		"createConnection",
		"createServer",
		"_createServerHandle"
	]) close(net, name);
	refuseAll(dgram.Socket.prototype);
	for (const name of [
		"createSocket",
		"_createSocketHandle",
		"Socket"
	]) close(dgram, name);
	for (const { prototype } of [dns.Resolver, dns.promises.Resolver]) {
		refuseAll(prototype);
		refuseAll(Object.getPrototypeOf(prototype));
	}
	refuseAll(dns.promises);
	refuseAll(dns);
	syncBuiltinESMExports();
}

// src/lint/child/entry.ts
async function answer(asked) {
	try {
		return {
			kind: "done",
			...await runAsked(asked, fetch)
		};
	} catch (error) {
		const unread = unreadModule(error);
		return {
			kind: "failed",
			reason: firstLine(error),
			...unread === null ? {} : { unread }
		};
	}
}
function fetch(side) {
	return new Promise((resolve, reject) => {
		process.once("message", (message) => {
			const { document } = message;
			if (document === void 0) reject(/* @__PURE__ */ new Error(`There is no ${side}`));
			else resolve(document);
		});
		const wanted = {
			kind: "wants",
			side
		};
		process.send?.(wanted);
	});
}
function firstLine(error) {
	const line = ((error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "").trim().replace(/\.$/, "");
	return line === "" ? "they failed without saying why" : line.slice(0, 300);
}
raiseWalls();
answerSpectral();
process.on("disconnect", () => process.exit());
process.once("message", (asked) => {
	answer(asked).then((result) => process.send?.(result));
});

export {  };