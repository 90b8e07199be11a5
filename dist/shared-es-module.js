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

// src/lint/rulesets/es-module.ts
function isEsModule(path, text) {
	if (/\.(?:cjs|json)$/.test(path)) return false;
	return path.endsWith(".mjs") || /^[ \t]*(?:import\b(?:\s*[{*"']|\s+[\w$])|export(?:\s*[{*]|\s+\w))/m.test(text);
}

export { withOrigin as a, unreadModule as i, fileOfModule as n, noteOrigin as r, isEsModule as t };