import { setFlagsFromString } from "node:v8";

// src/short-run.ts
function expectShortRun() {
	for (const flag of shortRunFlags(process.version)) setFlagsFromString(flag);
}
const shortRunFlags = (version) => /^v2[01]\./.test(version) ? ["--interrupt-budget=1000000"] : [];

export { shortRunFlags as n, expectShortRun as t };