import { r as quoted } from "./shared-suggest.js";
import { isBuiltin } from "node:module";

// src/lint/rulesets/targets.ts
const packaged = /* @__PURE__ */ new Map([
	["spectral:oas", "spectral:oas"],
	["owasp", "owasp"],
	["@stoplight/spectral-owasp-ruleset", "owasp"]
]);
const wrong = (problem) => ({
	kind: "wrong",
	problem
});
function targetOf(name, from, folder, builtIn) {
	const known = packaged.get(name);
	if (known !== void 0) return {
		kind: "packaged",
		name: known
	};
	if (name.startsWith("spectral:")) return wrong(`"${name}" is not known here; API descriptions are linted with "spectral:oas".`);
	if (builtIn.includes(name)) return {
		kind: "built-in",
		path: `${name}.yaml`
	};
	const ours = /^(?:(?:\.{1,2}\/)*node_modules\/)?api-governor\/rulesets\/([\w-]+)\.yaml$/.exec(name)?.[1];
	if (ours !== void 0 && builtIn.includes(ours)) return {
		kind: "built-in",
		path: `${ours}.yaml`
	};
	if (/^https?:/i.test(name)) return urlOf(name);
	const central = /^([\w][\w-]*)\/([\w.-]+)@([^\s:]+):([^\s:]+)$/.exec(name);
	if (central !== null) return centralOf(central);
	if (/^(?:[a-z]:|[/\\])/i.test(name)) return wrong("A path is relative to the file it stands in.");
	if (name.startsWith(".") || from?.kind === "url") return neighbourOf(name, from, folder);
	if (from === null || from.kind === "repository") return fileOrPackage(name, from, folder);
	return packageOf(name, folder) ?? neighbourOf(name, from, folder);
}
function urlOf(name) {
	const [address = "", pin = ""] = name.split(/#(.*)/s);
	if (!/^https:/i.test(address) || !URL.canParse(address)) return wrong("A ruleset is downloaded over https only.");
	const sha256 = /^sha256=([0-9a-f]{64})$/i.exec(pin)?.[1]?.toLowerCase();
	if (sha256 === void 0) return wrong("A ruleset that is downloaded must be pinned: write \"#sha256=\" and the hash of its content (64 hexadecimal digits) behind the URL.");
	return {
		kind: "url",
		url: address,
		sha256
	};
}
function centralOf([, owner = "", name = "", ref = "", path = ""]) {
	const inside = joined("", path);
	if (inside === null || inside === "") return wrong(`"${path}" is no path in a repository.`);
	return {
		kind: "central",
		owner,
		name,
		ref,
		path: inside
	};
}
const looksLikeFile = (name) => /\.(?:ya?ml|json|[cm]?js)$/i.test(name) && !name.startsWith("@");
function fileOrPackage(name, from, folder) {
	if (looksLikeFile(name)) return neighbourOf(name, from, folder);
	return packageOf(name, folder) ?? wrong(`"${name}" is neither a ruleset, a file nor a package.`);
}
function packageOf(name, folder) {
	const match = /^((?:@[a-z0-9~-][\w.~-]*\/)?[a-z0-9~-][\w.~-]*)(?:\/(.+))?$/.exec(name);
	if (match === null) return null;
	const [, own = "", inside] = match;
	if (inside === void 0) return {
		kind: "package-name",
		folder,
		name: own
	};
	const path = joined("", inside);
	return path === null || path === "" ? null : {
		kind: "package",
		folder,
		path: `node_modules/${own}/${path}`
	};
}
function neighbourOf(name, from, folder) {
	if (from?.kind === "url") return urlNeighbour(name, from.url);
	const path = joined(from === null ? folder : folderOf(from.path), name);
	if (path === null || path === "") return wrong(`"${name}" leads out of ${outside(from)}.`);
	if (from === null || from.kind === "repository") return installedOr({
		kind: "repository",
		path
	});
	if (from.kind === "package" && !path.startsWith("node_modules/")) return wrong(`"${name}" leads out of the package.`);
	return {
		...from,
		path
	};
}
function installedOr(place) {
	const [, folder, path] = /^(?:(.*?)\/)?(node_modules\/.+)$/.exec(place.path) ?? [];
	return path === void 0 ? place : {
		kind: "package",
		folder: folder ?? "",
		path
	};
}
const outside = (from) => from === null || from.kind === "repository" || from.kind === "central" ? "the repository" : "the package";
function urlNeighbour(name, from) {
	const [path = ""] = name.split("#");
	if (!URL.canParse(path, from)) return wrong(`"${name}" is no URL.`);
	return urlOf(`${new URL(path, from).href}${name.slice(path.length)}`);
}
function folderOf(path) {
	return path.split("/").slice(0, -1).join("/");
}
function joined(folder, path) {
	if (path.includes("\0") || path.includes("\\")) return null;
	const parts = folder === "" ? [] : folder.split("/");
	for (const part of path.split("/")) if (part === "..") {
		if (parts.pop() === void 0) return null;
	} else if (part !== "" && part !== ".") parts.push(part);
	return parts.join("/");
}
function nameOf(place) {
	switch (place.kind) {
		case "built-in":
		case "repository":
		case "package": return place.path;
		case "url": {
			const { origin, pathname } = new URL(place.url);
			return `${origin}${pathname}`;
		}
		case "central": return `${place.owner}/${place.name}@${place.ref}:${place.path}`;
	}
}
function isCode(place) {
	const path = place.kind === "url" ? new URL(place.url).pathname : place.path;
	return /\.[cm]?js$/i.test(path);
}

// src/lint/rulesets/modules.ts
const MOST_MODULES = 3e3;
const MOST_CHARACTERS = 3e7;
const providedPackages = [
	"core",
	"formats",
	"functions",
	"parsers",
	"rulesets",
	"runtime"
].map((name) => `@stoplight/spectral-${name}`);
function moduleCollector(request, reader) {
	const modules = /* @__PURE__ */ new Map();
	let characters = 0;
	const add = async (place, fail) => {
		const refusal = refusalOf(place, request);
		if (refusal !== null) throw fail(refusal);
		const path = pathOf(place);
		if (modules.has(path)) return path;
		const read = await reader.read(place);
		if ("problem" in read) throw fail(read.problem);
		characters += read.text.length;
		modules.set(path, null);
		if (modules.size > MOST_MODULES || characters > MOST_CHARACTERS) throw fail("It imports too much.");
		const imports = [];
		for (const specifier of isJson(path) ? [] : specifiersOf(read.text)) {
			if (isNodeModule(specifier) || providedPackages.includes(specifier)) continue;
			const within = (problem) => fail(`${nameOf(place)} imports ${quoted(specifier)}: ${problem}`);
			const found = isBuiltin(specifier) ? null : await resolve(specifier, place, reader, within);
			if (found === null && place.kind === "package") continue;
			if (found === null) throw within(missingBecause(specifier));
			imports.push([specifier, await add(found, within)]);
		}
		modules.set(path, {
			text: read.text,
			imports: Object.fromEntries(imports)
		});
		return path;
	};
	return {
		allows: (place) => refusalOf(place, request) === null,
		add,
		table: () => Object.fromEntries([...modules].flatMap(([path, module]) => module === null ? [] : [[path, module]]))
	};
}
function refusalOf(place, { code, trusted }) {
	if (!code) return "It is JavaScript, which runs only when \"ruleset-code: true\" is set.";
	if (place.kind === "repository" && !trusted) return "It is JavaScript of the revision that is checked, which never runs: only that of the base does.";
	if (place.kind === "central" && !/^[0-9a-f]{40}$/.test(place.ref)) return "It is JavaScript of another repository, which runs only when a full commit id is named.";
	return null;
}
function pathOf(place) {
	switch (place.kind) {
		case "url": return `url/${place.sha256}${new URL(place.url).pathname}`;
		case "central": return `central/${place.owner}/${place.name}/${place.ref}/${place.path}`;
		default: return `${place.kind}/${place.path}`;
	}
}
const isJson = (path) => path.endsWith(".json");
const isNodeModule = (specifier) => nodeModules.has(specifier.replace(/^node:/, ""));
function missingBecause(specifier) {
	if (isBuiltin(specifier)) return "this module of Node is not open to rulesets.";
	return specifier.startsWith(".") ? "there is no such file." : "it is not installed.";
}
const nodeModules = new Set("assert buffer crypto events fs os path punycode querystring stream string_decoder timers tty url util zlib process constants fs/promises path/posix util/types".split(" "));
function specifiersOf(text) {
	const found = [...text.replaceAll(comments, "").matchAll(specifierPattern)].map((match) => match[2] ?? match[4] ?? "");
	return [...new Set(found.filter((specifier) => specifier !== ""))];
}
const comments = /^[ \t]*(?:\/\*[\s\S]*?\*\/|\/\/.*)/gm;
const specifierPattern = /(?<![\w$.])(?:from|import)\s*(["'])([^"'\n]+)\1|(?<![\w$]|(?<!\.\.)\.)(?:import|require)\s*\(\s*(["'])([^"'\n]+)\3\s*\)/g;
async function resolve(specifier, from, reader, fail) {
	if (from.kind === "url") throw fail("a module that is downloaded can import nothing.");
	if (specifier.startsWith(".")) {
		const path = joined(folderOf(from.path), specifier);
		if (path === null) throw fail("it leads out of where the module is.");
		return existing({
			...from,
			path
		}, reader);
	}
	if (from.kind === "central" || from.kind === "built-in") throw fail("it can import only its own files and the packages of Spectral.");
	return resolvePackage(specifier, from, reader);
}
async function existing(place, reader) {
	for (const ending of [
		"",
		".js",
		".cjs",
		".mjs",
		".json",
		"/index.js"
	]) {
		const candidate = {
			...place,
			path: `${place.path}${ending}`.replace(/^\//, "")
		};
		if (!/\.[cm]?js(?:on)?$/.test(candidate.path)) continue;
		if ("text" in await reader.read(candidate)) return candidate;
	}
	return null;
}
async function resolvePackage(specifier, from, reader) {
	const [, name = "", inside] = /^((?:@[^/]+\/)?[^/]+)(?:\/(.+))?$/.exec(specifier) ?? [];
	const folder = from.kind === "package" ? from.folder : folderOf(from.path);
	for (const root of nestedRoots(from)) {
		const place = await installedAt({
			folder,
			base: `${root}node_modules/${name}`,
			name,
			inside
		}, reader);
		if (place !== null) return place;
	}
	return null;
}
function nestedRoots(from) {
	if (from.kind === "repository") return [""];
	const parts = from.path.split("/");
	return parts.map((part, index) => ({
		part,
		root: `${parts.slice(0, index).join("/")}/`
	})).filter(({ part, root }) => part !== "node_modules" && !root.endsWith("node_modules/")).map(({ root }) => root).toReversed().concat("");
}
async function installedAt(at, reader) {
	const { folder, base, inside } = at;
	const manifest = await reader.read({
		kind: "package",
		folder,
		path: `${base}/package.json`
	});
	if ("problem" in manifest) return null;
	const main = inside ?? reader.mainOf(manifest.text) ?? "index.js";
	const path = joined(base, main);
	if (path === null || !path.startsWith(`${base}/`)) return null;
	return existing({
		kind: "package",
		folder,
		path
	}, reader);
}

export { folderOf as a, nameOf as c, specifierPattern as i, targetOf as l, moduleCollector as n, isCode as o, providedPackages as r, joined as s, isNodeModule as t };