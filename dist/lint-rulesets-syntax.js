import { t as ConfigurationError } from "./shared-errors.js";
import { n as fileOfModule, t as isEsModule } from "./shared-es-module.js";
import { execFile } from "node:child_process";

// src/lint/rulesets/syntax.ts
const MOST_MILLISECONDS = 2e4;
async function syntaxFault(path, { text }) {
	const said = path.endsWith(".json") ? "" : await checked(text, isEsModule(path, text));
	const line = /^\[stdin\]:(\d+)$/m.exec(said)?.[1];
	const problem = /^SyntaxError: (.+)$/m.exec(said)?.[1];
	if (line === void 0 || problem === void 0) return null;
	const before = /^([ \t]*)\^+$/m.exec(said)?.[1] ?? "";
	const at = {
		file: fileOfModule(path),
		line: Number(line),
		column: before.length + 1
	};
	return new ConfigurationError(`This is no JavaScript: ${problem.replace(/\.$/, "")}.`, at);
}
function checked(text, isModule) {
	const parameters = [
		"--check",
		...isModule ? ["--input-type=module"] : [],
		"-"
	];
	return new Promise((resolve) => {
		const options = {
			env: {},
			timeout: MOST_MILLISECONDS,
			killSignal: "SIGKILL"
		};
		const child = execFile(process.execPath, parameters, options, (_error, _stdout, stderr) => resolve(stderr));
		child.stdin?.on("error", () => void 0);
		child.stdin?.end(text);
	});
}

export { syntaxFault };