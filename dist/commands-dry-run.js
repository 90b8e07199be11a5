import { p as terminal } from "./shared-escape.js";

// src/commands/dry-run.ts
const keyOf = (api, { id, origin }) => JSON.stringify([
	api,
	id,
	origin
]);
function findingsOf(report) {
	return new Map(report.apis.flatMap(({ name, findings }) => findings.map((finding) => [keyOf(name, finding), {
		api: name,
		finding
	}])));
}
function differences(now, then) {
	const [before, after] = [findingsOf(now), findingsOf(then)];
	return [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
		const [was, is] = [before.get(key), after.get(key)];
		if (was?.finding.level === is?.finding.level && was?.finding.impact === is?.finding.impact) return [];
		return [{
			api: was?.api ?? is?.api ?? "",
			before: was?.finding ?? null,
			after: is?.finding ?? null
		}];
	});
}
function steps(now, then) {
	const before = new Map(now.apis.map(({ name, version }) => [name, version.required]));
	return then.apis.flatMap(({ name, version: { required } }) => {
		const was = before.get(name) ?? required;
		return was === required ? [] : [{
			api: name,
			before: was,
			after: required
		}];
	});
}
const stepText = (step) => step === "none" ? "no version step" : `a ${step} version step`;
const level = (finding) => finding?.level ?? "off";
function dryRun(now, then, file, format) {
	const found = differences(now, then);
	const versions = steps(now, then);
	if (format === "json") {
		const listed = found.map(({ api, before, after }) => ({
			api,
			id: (after ?? before)?.id,
			rule: (after ?? before)?.rule,
			message: (after ?? before)?.message,
			before: {
				level: level(before),
				impact: before?.impact ?? null
			},
			after: {
				level: level(after),
				impact: after?.impact ?? null
			}
		}));
		const sides = {
			before: {
				verdict: now.verdict,
				reasons: now.reasons
			},
			after: {
				verdict: then.verdict,
				reasons: then.reasons
			}
		};
		return `${JSON.stringify({
			config: file,
			...sides,
			findings: listed,
			versions
		}, null, 2)}\n`;
	}
	const lines = found.map(({ api, before, after }) => {
		const shown = after ?? before;
		const impact = before !== null && after !== null && before.impact !== after.impact ? `, ${before.impact} → ${after.impact}` : "";
		return `  ${level(before)} → ${level(after)}${impact}  ${terminal(shown?.message ?? "")}  ${terminal(shown?.rule ?? "")}  ${terminal(api)}`;
	});
	const needed = versions.map(({ api, before, after }) => `${terminal(api)} would need ${stepText(after)} and no longer ${stepText(before)}.`);
	const reasons = then.reasons.map((reason) => `  - ${terminal(reason)}`);
	const changed = found.length === 0 ? "No finding would have another level." : `${found.length} ${found.length === 1 ? "finding" : "findings"} would have another level:`;
	const verdict = now.verdict === then.verdict ? `The verdict would stay the same: ${now.verdict}.` : `The verdict would be ${then.verdict} and no longer ${now.verdict}.`;
	return `${[
		`With ${terminal(file)}:`,
		changed,
		...lines,
		...needed,
		verdict,
		...reasons
	].join("\n")}\n`;
}

export { dryRun };