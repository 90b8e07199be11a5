import { o as __toESM } from "./shared-rolldown-runtime.js";
import { t as require_dist } from "./shared-dist.js";
import { i as pointerOf, s as byCodeUnits } from "./shared-meaning.js";
import { o as unitAt, t as depthOfUnit } from "./shared-units.js";
import { t as require_dist$1 } from "./shared-dist3.js";
import { d as packagedRuleset, i as specifierPattern, r as providedPackages, t as isNodeModule } from "./shared-modules.js";
import { r as require_dist$3, t as require_dist$2 } from "./shared-dist2.js";
import { n as runWhole, r as severityOf, t as functionName } from "./shared-whole.js";
import { t as functions } from "./shared-functions.js";
import { syncBuiltinESMExports } from "node:module";
import { createHash } from "node:crypto";
import net from "node:net";
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
async function localFunctions(usesOas) {
	const all = /* @__PURE__ */ new Set();
	const functions = import_dist$3;
	for (const name of [...OF_SPECTRAL, ...MORE_OF_SPECTRAL]) if (functions[name] !== void 0) all.add(functions[name]);
	if (!usesOas) return all;
	const { rules } = await packagedRuleset("spectral:oas");
	for (const id of OF_OAS) {
		const { then } = rules[id];
		all.add(then.function);
	}
	return all;
}
function isLocal(rule, functions, formats, format) {
	const given = rule.getGivenForFormats(formats);
	return given.length > 0 && rule.then.every((one) => functions.has(one.function) && isLocalField(one.field, given)) && given.every((expression) => isLocalExpression(expression, format));
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
var import_dist = require_dist$3();
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
			else runText(text, module);
		} catch (error) {
			cache.delete(path);
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
function runText(text, module) {
	const run = Function("module", "exports", "require", "__filename", "__dirname", `${text}\n`);
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
	return async (path) => defaultOf((await link(path, [], linking)).exports);
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
	return runEsModule(text, imported);
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
function isEsModule(path, text) {
	if (/\.(?:cjs|json)$/.test(path)) return false;
	return path.endsWith(".mjs") || /^[ \t]*(?:import(?:\s*[{*"']|\s+[\w$])|export(?:\s*[{*]|\s+\w))/m.test(text);
}
async function runEsModule(text, imported) {
	const url = urlOf(text.replaceAll(specifierPattern, (whole, _q1, first, _q2, second) => {
		const specifier = first ?? second ?? "";
		const to = imported.get(specifier);
		return to === void 0 ? whole : whole.replace(specifier, to.url);
	}));
	return {
		url,
		exports: await import(
			/* @vite-ignore */
			url
)
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
	return new import_dist$1.default.Ruleset(fileOf$1(0, parts), {
		severity: "recommended",
		source: `${root}${start.source}`
	});
}
async function loadParts(definition) {
	const load = moduleLoader(definition.modules);
	const loaded = /* @__PURE__ */ new Map();
	for (const reference of definition.files.flatMap(functionsIn)) {
		if (reference.kind !== "module") continue;
		loaded.set(reference.path, await load(reference.path));
	}
	for (const { target } of definition.files.flatMap(extensionsIn)) if (target.kind === "package") loaded.set(target.name, await packagedRuleset(target.name));
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
	if (typeof found !== "object" || found === null) throw new Error(`${key} exports no ruleset`);
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

// src/lint/child/places.ts
const MAX_CHAIN = 100;
function placesIn(inventory) {
	const start = startIn(inventory);
	const steps = [];
	const positions = [start];
	return (path) => {
		let shared = 0;
		while (shared < steps.length && shared < path.length && steps[shared] === path[shared]) shared += 1;
		for (let index = shared; index < path.length; index += 1) {
			const step = path[index] ?? "";
			steps[index] = step;
			const position = positions[index] ?? null;
			positions[index + 1] = position === null ? null : next(position, step, index + 1, inventory);
		}
		steps.length = path.length;
		positions.length = path.length + 1;
		return referenced(positions[path.length] ?? null, path);
	};
}
function startIn(inventory) {
	if (inventory.source === null || inventory.graph === null || (inventory.errors ?? []).length > 0) return null;
	const references = referencesOf(inventory, inventory.source);
	if (references === null) return null;
	return followed({
		source: inventory.source,
		references,
		pointer: "#",
		written: inventory.unresolved,
		seen: inventory.resolved,
		first: 0,
		isReferenced: false,
		length: 0
	}, 0, inventory);
}
function referencesOf(inventory, source) {
	try {
		return inventory.graph?.getNodeData(source).refMap ?? null;
	} catch {
		return null;
	}
}
function next(state, step, length, inventory) {
	const name = decoded(step);
	const encodedName = encoded(name);
	if (encodedName === null) return null;
	const stepped = {
		...state,
		pointer: `${state.pointer}/${encodedName}`
	};
	if (state.isReferenced) return followed(stepped, length, inventory);
	const { written, seen } = state;
	if (!isObject$1(written) || !isObject$1(seen) || !(name in seen)) return null;
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
const isObject$1 = (value) => typeof value === "object" && value !== null;
function isReference(value) {
	if (!isObject$1(value) || !("$ref" in value)) return false;
	return typeof value.$ref === "string" && Object.keys(value).length === 1;
}
function followed(start, length, inventory) {
	let state = start;
	for (let count = 0; state.pointer in state.references; count += 1) {
		const reference = state.references[state.pointer];
		if (reference === void 0 || count > MAX_CHAIN) return null;
		const moved = /^#\S*$/.test(reference) ? {
			...state,
			pointer: reference
		} : elsewhere(state, reference, inventory);
		if (moved === null) return null;
		state = {
			...moved,
			length
		};
	}
	return state;
}
function elsewhere(state, reference, inventory) {
	const [source = "", fragment] = reference.split(/(#.*)/s);
	if (!isAbsolute(source)) return null;
	const references = source === inventory.source || inventory.referencedDocuments[source] !== void 0 ? referencesOf(inventory, source) : null;
	return references === null ? null : {
		...state,
		source,
		references,
		pointer: fragment ?? "#"
	};
}
function referenced(position, path) {
	if (position === null || !position.isReferenced || position.length === 0) return null;
	const { source, pointer, length, first, seen } = position;
	const isBare = path.length === first || !isObject$1(seen) || !(decoded(path[first] ?? "") in seen);
	return {
		place: `${source}${pointer}`,
		length,
		isBare
	};
}
const decoded = (step) => String(step).replaceAll("~1", "/").replaceAll("~0", "~");
function encoded(name) {
	if (/^[\w.-]*$/.test(name)) return name;
	if (/[–\uD800-\uDFFF]/.test(name)) return null;
	return encodeURIComponent(name.replaceAll("~", "~0").replaceAll("/", "~1"));
}

// src/lint/child/memo.ts
const known = /* @__PURE__ */ new WeakMap();
function placesOf(inventory) {
	const places = known.get(inventory) ?? placesIn(inventory);
	known.set(inventory, places);
	return places;
}
function once(run) {
	const seen = /* @__PURE__ */ new Map();
	return (target, options, context) => {
		const { path } = context;
		const found = placesOf(context.documentInventory)(path);
		if (found === null) return run(target, options, context);
		const key = `${kindOf(path)} ${found.isBare ? "bare" : "within"} ${found.place}`;
		const holder = String(path[found.length - 1]);
		const before = seen.get(key) ?? [];
		if (before.some((one) => isSame(one, target, holder))) return void 0;
		const results = run(target, options, context);
		if (results instanceof Promise) return results;
		seen.set(key, [...before, {
			target,
			holder,
			names: namesOf(results ?? [], path, found.length)
		}]);
		return results;
	};
}
const isSame = (one, target, holder) => Object.is(one.target, target) && (one.holder === holder || !(one.names.has(holder) || one.names.has(one.holder)));
function namesOf(results, own, length) {
	return new Set(results.flatMap(({ path }) => (path ?? own).slice(length).map(String)));
}
function kindOf(path) {
	const [first, second, , fourth] = path;
	const place = first === "components" ? second : first === "paths" ? fourth : first;
	const kind = place === "requestBodies" || place === "requestBody" ? "request" : place === "responses" ? "response" : "";
	return path.length === 2 ? `${kind} short` : kind;
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
const OWN_IDENTITY = /"\$(?:id|schema|anchor|dynamicAnchor|dynamicRef|recursiveAnchor|recursiveRef)":/;
function compiledOnce(run) {
	const digests = /* @__PURE__ */ new WeakMap();
	return (target, options, context) => {
		const version = dialectOf(context);
		if (version === null || !isObject(target) || !isObject(options)) return run(target, options, context);
		const { schemaField, type } = options;
		const schema = schemaField === "$" ? target : target[String(schemaField)];
		if (!isObject(schema)) return run(target, options, context);
		const digest = digests.has(schema) ? digests.get(schema) : digestOf(schema);
		digests.set(schema, digest ?? null);
		if (digest === null || digest === void 0) return run(target, options, context);
		const name = `schema-${digest}-${type === "media" ? kindOf(context.path).split(" ")[0] : "schema"}`;
		const named = {
			...schema,
			$id: name,
			...version === 4 ? { id: name } : {}
		};
		return run(schemaField === "$" ? named : {
			...target,
			[String(schemaField)]: named
		}, options, context);
	};
}
function dialectOf({ document }) {
	const { data } = document;
	if (!isObject(data) || "jsonSchemaDialect" in data) return null;
	const version = data["openapi"];
	if (typeof version !== "string") return 4;
	return version.startsWith("3.0") ? 4 : 2020;
}
function digestOf(schema) {
	const telling = Object.fromEntries(Object.entries(schema).filter(([name]) => !ANNOTATIONS.has(name)));
	const text = JSON.stringify(telling);
	if ("id" in schema || OWN_IDENTITY.test(text) || hasIdentifier(telling, "properties")) return null;
	return createHash("sha256").update(text).digest("hex").slice(0, 32);
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
	if (!isObject(value)) return false;
	if (typeof value["id"] === "string" && APPLICATORS.has(keyword)) return true;
	return Object.entries(value).some(([name, part]) => MAPS.has(name) && isObject(part) ? Object.values(part).some((inner) => hasIdentifier(inner, name)) : hasIdentifier(part, name));
}
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

// src/lint/child/quicken.ts
async function stockFunctions({ files }) {
	const all = new Set(Object.values(import_dist$3));
	const targets = files.flatMap((file) => [...file.extends, ...(file.overrides ?? []).flatMap((override) => override.extends ?? [])]).map(({ target }) => target);
	let examples = null;
	for (const name of ["spectral:oas", "owasp"]) {
		if (!targets.some((target) => target.kind === "package" && target.name === name)) continue;
		const rules = Object.entries((await packagedRuleset(name)).rules);
		for (const [id, rule] of rules) {
			const found = functionsOf(rule);
			for (const each of found) all.add(each);
			if (id === "oas3-valid-media-example") [examples] = found;
		}
	}
	return {
		all,
		examples
	};
}
function functionsOf(rule) {
	const { then } = rule;
	return (Array.isArray(then) ? then : [then]).map((call) => call?.function);
}
function quicken(rule, { all, examples }) {
	if (!rule.resolved) return;
	rule.then = rule.then.map((one) => {
		if (!all.has(one.function)) return one;
		const run = one.function;
		const quick = once(run === examples ? compiledOnce(run) : run);
		return {
			...one,
			function: Object.assign(quick, one.function)
		};
	});
}

// src/lint/child/spectral.ts
const { Document, Spectral } = import_dist$1.default;
const ROOT = "/tree/";
async function runSpectral({ definition, documents, now }) {
	const running = await prepared(definition, now);
	const runs = [];
	for (const document of documents) runs.push(await runOne(running, document));
	return {
		runs,
		faults: [...running.faults.values()]
	};
}
async function prepared(definition, now) {
	return {
		definition,
		now,
		stock: await stockFunctions(definition),
		faults: /* @__PURE__ */ new Map()
	};
}
async function rulesFor({ definition }, { file }) {
	return (await spectralRuleset(definition, ROOT)).fromSource(`${ROOT}${file}`);
}
async function runOne(running, document, choice = {}) {
	const { faults, stock, now } = running;
	const effective = await rulesFor(running, document);
	for (const rule of Object.values(effective.rules)) if (rule.enabled && choice.runs?.(rule) === false) rule.enabled = false;
	const enabled = Object.values(effective.rules).filter((rule) => rule.enabled);
	const rules = enabled.map(({ name }) => name);
	const whole = enabled.flatMap((rule) => wholeRuleOf(rule) ?? []);
	for (const { id } of whole) {
		const rule = effective.rules[id];
		if (rule !== void 0) rule.enabled = false;
	}
	for (const rule of enabled) {
		quicken(rule, stock);
		if (choice.looks !== void 0) watch(rule, choice.looks);
		guard(rule, faults);
		Object.defineProperty(rule, "then", { value: rule.then });
	}
	const results = (await applied(effective, document, faults)).flatMap((result) => {
		const severity = severityOf(result.severity);
		const file = fileOf(result.source) ?? document.file;
		const code = String(result.code);
		const rule = effective.rules[code];
		return severity === null ? [] : [{
			rule: code,
			severity,
			message: result.message,
			file,
			path: result.path,
			description: rule?.description ?? "",
			docs: rule?.documentationUrl ?? null,
			key: null,
			subject: null,
			members: []
		}];
	});
	return {
		results: inOrder([...runWhole(whole, document, now), ...results]),
		rules
	};
}
function inOrder(results) {
	return results.map((result) => {
		const { file, path, rule, message, key } = result;
		return {
			result,
			text: JSON.stringify([
				file,
				path,
				rule,
				message,
				key
			])
		};
	}).toSorted((a, b) => byCodeUnits(a.text, b.text)).map(({ result }) => result);
}
async function applied(ruleset, document, faults) {
	try {
		const spectral = new Spectral({ resolver: resolverFor(document) });
		spectral.setRuleset(ruleset);
		return await spectral.run(documentFor(document), { ignoreUnknownFormat: true });
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		const broken = Object.values(ruleset.rules).filter((rule) => rule.enabled && hasExpression(rule, message));
		if (broken.length === 0) throw error;
		for (const rule of broken) {
			rule.enabled = false;
			const reason = `one of its expressions can not be evaluated on this description (${message.slice(0, 200)})`;
			faults.set(rule.name, `The rule \`${rule.name}\` was not applied: ${reason}.`);
		}
		if (broken.some((rule) => rule.enabled)) throw error;
		return applied(ruleset, document, faults);
	}
}
function hasExpression(rule, message) {
	const [, filter] = /^jsonPath: [^:]*: (.+)$/s.exec(message) ?? [];
	return filter !== void 0 && rule.getGivenForFormats(null).some((given) => given.includes(filter));
}
const fileOf = (source) => source?.startsWith(ROOT) === true ? source.slice(6) : null;
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
function guard(rule, faults) {
	rule.then = rule.then.map((one) => {
		const run = one.function;
		const guarded = (...call) => {
			try {
				return run(...call);
			} catch (error) {
				const reason = error instanceof Error ? error.message.split("\n")[0] ?? "" : String(error);
				faults.set(rule.name, `The rule \`${rule.name}\` failed and was not applied everywhere: ${reason.slice(0, 200)}`);
				return;
			}
		};
		return {
			...one,
			function: Object.assign(guarded, run)
		};
	});
}
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
function resolverFor({ files, inData }) {
	const refuse = { resolve: () => {
		throw new Error("References to other servers are not followed");
	} };
	return new import_dist.Resolver({ resolvers: {
		file: { resolve: (uri) => {
			const path = decodeURIComponent(uri.path());
			const name = path.slice(6);
			const value = path.startsWith(ROOT) ? files.get(name) ?? inData.get(name) : void 0;
			return value === void 0 ? Promise.reject(/* @__PURE__ */ new Error(`There is no file ${path.slice(6)}`)) : Promise.resolve(JSON.stringify(value));
		} },
		http: refuse,
		https: refuse
	} });
}

// src/lint/child/pruned.ts
async function runAsked(asked) {
	const { pruning, documents, definition, now } = asked;
	const [head, second] = documents;
	if (pruning === void 0 || head === void 0) return runSpectral(asked);
	const running = await prepared(definition, now);
	const base = pruning.base ?? (second === void 0 ? null : await runOne(running, second));
	if (base === null) return runSpectral(asked);
	const isSound = running.faults.size === 0;
	const apart = {
		...running,
		faults: /* @__PURE__ */ new Map()
	};
	return {
		runs: [(isSound ? await runPruned(apart, head, base, pruning.reduction) : null) ?? await runOne(running, head), base],
		faults: [...running.faults.values()]
	};
}
async function runPruned(running, head, base, reduction) {
	const { format } = head;
	const local = await localRules(running, head);
	if (local.size === 0 || speaksOf(local, reduction, format)) return null;
	const isOfLocal = ({ rule }) => local.has(rule);
	const ids = new Set(base.rules);
	if (base.results.some(({ rule }) => !ids.has(rule))) return null;
	const flagged = /* @__PURE__ */ new Set();
	const onlyLocal = {
		runs: (rule) => local.has(rule.name),
		looks: (_rule, path, field) => flag(path, field, format, flagged)
	};
	const before = await runOne(running, reduction.base, onlyLocal);
	const after = await runOne(running, reduction.head, onlyLocal);
	if (reduction.holders.some((holder) => flagged.has(holder)) || running.faults.size > 0) return null;
	const isAstray = ({ path }) => path.length > 0 && depthOfUnit(path, format) === 0 && !flagged.has(pointerOf(path));
	const known = new Set(before.results.map(identity));
	const isNew = (one) => !known.has(identity(one)) || reduction.holders.includes(pointerOf(one.path));
	if (after.results.some((one) => isAstray(one) && isNew(one))) return null;
	const joined = joinedResults(base.results.filter(isOfLocal), before.results, after.results, reduction, format);
	if (joined === null) return null;
	const rest = await runOne(running, head, { runs: (rule) => !local.has(rule.name) });
	if (running.faults.size > 0 || rest.results.some(({ rule }) => !ids.has(rule))) return null;
	return {
		rules: base.rules,
		results: inOrder([...rest.results, ...joined])
	};
}
function joinedResults(base, before, after, { changed }, format) {
	const [ofBase, ofBefore, ofAfter] = [
		base,
		before,
		after
	].map((all) => new Set(all.map(identity)));
	const touched = new Set(changed);
	const isTouched = ({ path }) => touched.has(unitAt(path, format));
	if (before.some((one) => !ofBase?.has(identity(one)))) return null;
	if (base.some((one) => isTouched(one) && !ofBefore?.has(identity(one)))) return null;
	const isGone = (one) => one.path.length > 0 && !ofAfter?.has(identity(one));
	if (before.some((one) => isGone(one) && !isTouched(one))) return null;
	const unchanged = base.filter((one) => !ofBefore?.has(identity(one)));
	const known = new Set(unchanged.map(identity));
	return [...unchanged, ...after.filter((one) => !known.has(identity(one)))];
}
const identity = ({ rule, severity, file, path, message }) => `${rule} ${severity} ${file} ${pointerOf(path)} ${message}`;
async function localRules(running, document) {
	const { rules } = await rulesFor(running, document);
	const functions = await localFunctions(running.stock.examples !== null);
	const formats = formatsOf(document.format);
	const found = Object.values(rules).filter((rule) => rule.enabled && isLocal(rule, functions, formats, document.format));
	return new Map(found.map((rule) => [rule.name, rule]));
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
			...await runAsked(asked)
		};
	} catch (error) {
		return {
			kind: "failed",
			reason: firstLine(error)
		};
	}
}
function firstLine(error) {
	const line = ((error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "").trim().replace(/\.$/, "");
	return line === "" ? "they failed without saying why" : line.slice(0, 300);
}
raiseWalls();
process.on("disconnect", () => process.exit());
process.once("message", (asked) => {
	answer(asked).then((result) => process.send?.(result));
});

export {  };