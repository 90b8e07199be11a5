import { o as __toESM } from "./shared-rolldown-runtime.js";
import { i as specifierPattern, r as providedPackages, t as isNodeModule } from "./shared-modules.js";

// src/lint/rulesets/module-error.ts
const origins = /* @__PURE__ */ new WeakMap();
const unread = /* @__PURE__ */ new WeakMap();
const unreadModule = (error) => typeof error === "object" && error !== null ? unread.get(error) ?? null : null;
const fileOfModule = (path) => path.replace(/^(?:repository|package)\//, "");
function noteOrigin(error, path) {
	if (error instanceof Error && !origins.has(error)) origins.set(error, path);
}
function withOrigin(error) {
	const origin = error instanceof Error ? origins.get(error) : void 0;
	if (!(error instanceof Error) || origin === void 0) return error;
	const line = lineOf(error);
	const at = `${fileOfModule(origin)}${line === null ? "" : `:${line}`}`;
	const told = new Error(`${at} can't be run: ${error.message}`, { cause: error });
	if (error instanceof SyntaxError && line === null) unread.set(told, origin);
	return told;
}
function lineOf({ stack = "" }) {
	return /^ *at (?:.*\()?data:\S*?:(\d+):\d+\)?$/m.exec(stack)?.[1] ?? null;
}

// src/lint/rulesets/common-js.ts
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
			noteOrigin(error, path);
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
function isEsModule(path, text) {
	if (/\.(?:cjs|json)$/.test(path)) return false;
	return path.endsWith(".mjs") || /^[ \t]*(?:import(?:\s*[{*"']|\s+[\w$])|export(?:\s*[{*]|\s+\w))/m.test(text);
}
async function runEsModule(path, text, imported) {
	const url = urlOf(text.replaceAll(specifierPattern, (whole, _q1, first, _q2, second) => {
		const specifier = first ?? second ?? "";
		const to = imported.get(specifier);
		return to === void 0 ? whole : whole.replace(specifier, to.url);
	}));
	try {
		return {
			url,
			exports: await import(
				/* @vite-ignore */
				url
)
		};
	} catch (error) {
		noteOrigin(error, path);
		throw error;
	}
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

export { unreadModule as i, moduleLoader as n, fileOfModule as r, isEsModule as t };