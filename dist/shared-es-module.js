// src/lint/rulesets/module-error.ts
const origins = /* @__PURE__ */ new WeakMap();
const unread = /* @__PURE__ */ new WeakMap();
const unreadModule = (error) => typeof error === "object" && error !== null ? unread.get(error) ?? null : null;
const fileOfModule = (path) => path.replace(/^(?:repository|package)\//, "");
function placeOnStack(error, name) {
	if (!(error instanceof Error)) return null;
	const frame = String(error.stack).split("\n").find((line) => /^\s*at /.test(line) && line.includes(`${name}:`));
	const found = /^:(\d+):(\d+)/.exec(frame?.slice(frame.indexOf(name) + name.length) ?? "");
	return found === null ? null : {
		line: Number(found[1]),
		column: Number(found[2])
	};
}
function noteOrigin(error, path, place) {
	if (error instanceof Error && !origins.has(error)) origins.set(error, {
		path,
		place
	});
}
function withOrigin(error) {
	const origin = error instanceof Error ? origins.get(error) : void 0;
	if (!(error instanceof Error) || origin === void 0) return error;
	const { path, place } = origin;
	const at = [
		fileOfModule(path),
		place?.line ?? null,
		place?.column ?? null
	].filter((part) => part !== null);
	const told = new Error(`${at.join(":")} can't be run: ${error.message}`, { cause: error });
	if (error instanceof SyntaxError && place === null) unread.set(told, path);
	return told;
}

// src/lint/rulesets/es-module.ts
function isEsModule(path, text) {
	if (/\.(?:cjs|json)$/.test(path)) return false;
	return path.endsWith(".mjs") || /^[ \t]*(?:import\b(?:\s*[{*"']|\s+[\w$])|export(?:\s*[{*]|\s+\w))/m.test(text);
}

export { unreadModule as a, placeOnStack as i, fileOfModule as n, withOrigin as o, noteOrigin as r, isEsModule as t };