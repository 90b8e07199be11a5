import { n as shortRunFlags } from "./shared-short-run.js";
import { fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

// src/lint/child/processor-time.ts
const TICKS_PER_SECOND = 100;
function processorSecondsOf(pid) {
	try {
		return secondsIn(readFileSync(`/proc/${pid}/stat`, "utf8"));
	} catch {
		return null;
	}
}
function secondsIn(stat) {
	const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
	const ticks = Number(fields[11]) + Number(fields[12]);
	return Number.isFinite(ticks) ? ticks / TICKS_PER_SECOND : null;
}

// src/lint/child/start.ts
const CHILD_LIMITS = {
	seconds: 300,
	memoryMb: 4096
};
const MOST_PATIENCE = 4;
const PROGRAM = new URL("./lint-child.js", import.meta.url);
async function runInChild(asked, documentOf = () => void 0, { limits = CHILD_LIMITS, program = PROGRAM } = {}) {
	const answer = await ask(asked, documentOf, limits, program);
	if (answer.kind === "done") return answer;
	const { reason, unread } = answer;
	return {
		failure: `The rulesets were not applied: ${reason}.`,
		...unread === void 0 ? {} : { unread }
	};
}
function ask(asked, documentOf, limits, program) {
	const child = start(limits, program);
	const kill = () => void child.kill("SIGKILL");
	process.once("exit", kill);
	return new Promise((resolve) => {
		let said = "";
		const settle = (answer) => {
			clearTimeout(timer);
			process.off("exit", kill);
			kill();
			resolve(answer);
		};
		const fail = (reason) => settle({
			kind: "failed",
			reason
		});
		const send = (value) => void child.send(value, (error) => {
			if (error !== null) fail("the process that runs them could not be reached");
		});
		const begun = performance.now();
		const late = () => {
			const lasted = (performance.now() - begun) / 1e3;
			const left = secondsLeft(limits.seconds, lasted, processorSecondsOf(child.pid));
			if (left > 0) timer = setTimeout(late, left * 1e3);
			else fail(`they took longer than ${Math.floor(lasted)} seconds`);
		};
		let timer = setTimeout(late, limits.seconds * 1e3);
		child.stderr?.on("data", (chunk) => said = `${said}${chunk.toString()}`.slice(-4e3));
		child.on("message", (message) => {
			const answer = message;
			if (answer.kind === "wants") send({ document: documentOf(answer.side) });
			else settle(answer);
		});
		child.on("error", () => fail("the process that runs them could not be started"));
		child.on("exit", (code, signal) => fail(lostBecause(code, signal, said, limits)));
		send({ ...asked });
	});
}
function secondsLeft(limit, lasted, used) {
	const left = Math.min(limit - (used ?? lasted), limit * MOST_PATIENCE - lasted);
	return left > 0 ? Math.max(left, 1) : 0;
}
function lostBecause(code, signal, said, { memoryMb }) {
	if (signal === "SIGABRT" || code === 134 || /heap out of memory|Allocation failed/i.test(said)) return `they needed more than ${memoryMb} MB of memory`;
	if (signal === "SIGKILL" || signal === "SIGTERM") return "the process that runs them was stopped from outside";
	return "the process that runs them ended without an answer";
}
function start({ memoryMb }, program) {
	const path = fileURLToPath(program);
	return fork(path, [], {
		env: {},
		execArgv: [
			...permissionFlags(process.version, path),
			...shortRunFlags(process.version),
			`--max-old-space-size=${memoryMb}`,
			"--no-warnings"
		],
		serialization: "advanced",
		stdio: [
			"ignore",
			"ignore",
			"pipe",
			"ipc"
		]
	});
}
function permissionFlags(version, program) {
	const [major = 0, minor = 0] = version.slice(1).split(".").map(Number);
	const isStable = major > 23 || major === 23 && minor >= 5;
	const folder = program.replace(/[\\/][^\\/]*$/, "");
	return [isStable ? "--permission" : "--experimental-permission", `--allow-fs-read=${folder}/*`];
}

export { runInChild };