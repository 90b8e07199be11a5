import { t as otherRepositories } from "./shared-terminal.js";
import { C as readBaseline, G as idsOf, K as isOfComparison, S as legacyKey, _ as COMMAND_LINE, jt as methodName, w as BASELINE_FILE, x as baselineText } from "./shared-side.js";
import { n as renamedIn, t as checkRepository } from "./shared-repository.js";
import { t as oneLine } from "./shared-waiver-write.js";
import { a as writeText, n as makeDirectory, r as textOf } from "./shared-workplace.js";
import { dirname, join } from "node:path";
import { existsSync } from "node:fs";

// src/commands/baseline.ts
const LISTED = 20;
const PART = "part of ";
async function runBaseline(given, directory, environment) {
	const file = join(directory, BASELINE_FILE);
	const before = existsSync(file) ? readBaseline(textOf(file, BASELINE_FILE), BASELINE_FILE) : null;
	const result = await checkRepository({
		directory,
		environment,
		event: COMMAND_LINE,
		given,
		configFrom: "head",
		ports: {},
		rulesetPorts: otherRepositories(environment),
		now: /* @__PURE__ */ new Date(),
		sinceRelease: true
	});
	const delta = compareBaseline(before ?? [], result);
	const grows = before === null || given.grow === true;
	const after = [...delta.known, ...grows ? delta.added : []];
	if (given.write === true) {
		makeDirectory(dirname(file), BASELINE_FILE);
		writeText(file, baselineText(after), BASELINE_FILE);
	}
	const refused = given.write === true && !grows && delta.added.length > 0;
	return {
		text: words(before, delta, {
			given,
			grows,
			result
		}),
		exitCode: refused ? 1 : 0
	};
}
function compareBaseline(before, result) {
	const renamed = renamedIn(result.pairs);
	const entries = before.map((entry) => ({
		...entry,
		api: renamed.get(entry.api) ?? entry.api
	}));
	const found = new Map(foundEntries(result).map((entry) => [legacyKey(entry), entry]));
	const { isGone, unsure } = judgeGone(result);
	const gone = entries.filter((entry) => !found.has(legacyKey(entry)) && isGone(entry));
	const without = new Set(gone.map(legacyKey));
	const known = entries.filter((entry) => !without.has(legacyKey(entry)));
	const keys = new Set(known.map(legacyKey));
	return {
		known,
		gone,
		added: [...found.values()].filter((entry) => !keys.has(legacyKey(entry))),
		unsure
	};
}
function foundEntries({ report, alone }) {
	const breaks = report.apis.flatMap((api) => api.findings.filter((finding) => finding.source === "diff" && isBreak(finding) && finding.waiver === void 0).map((finding) => entryOf(api, finding)));
	if (alone === null) return breaks;
	const style = alone.report.apis.flatMap((api, index) => {
		const parts = new Map(alone.found[index]?.lint.judgements.map((judgement) => [judgement.id, idsOf(judgement)]));
		return api.findings.filter((finding) => finding.source === "lint" && finding.level !== "off" && finding.waiver === void 0).flatMap((finding) => {
			const entry = entryOf(api, finding);
			const [, ...others] = parts.get(finding.id) ?? [];
			return [entry, ...others.map((id) => ({
				...entry,
				id,
				at: `${PART}${finding.id}`
			}))];
		});
	});
	return [...breaks, ...style];
}
const isBreak = ({ impact, level }) => (level === "error" || level === "warning") && (impact === "breaking" || impact === "potentially-breaking" || impact === "unclassified");
const fileOf = ({ head, base, name }) => head?.file ?? base?.file ?? name;
function entryOf(api, finding) {
	return {
		api: fileOf(api),
		rule: finding.rule,
		id: finding.id,
		at: placeOf(api, finding)
	};
}
function placeOf(api, { operations, locations }) {
	const location = locations.head ?? locations.base;
	const [operation, ...others] = operations;
	const pointer = location?.pointer ?? "";
	const file = location === void 0 || location.file === fileOf(api) ? "" : `${location.file} `;
	if (operation === void 0 || others.length > 0) return oneLine(`${file}${pointer || "everywhere"}`, 200);
	const name = `${methodName(operation.method)} ${operation.path}`;
	const own = `/paths/${operation.path.replaceAll("~", "~0").replaceAll("/", "~1")}/${operation.method.toLowerCase()}`;
	const rest = pointer.startsWith(own) ? pointer.slice(own.length) : own.startsWith(pointer) ? "" : pointer;
	return oneLine([name, `${file}${rest}`].filter((text) => text !== "").join(" "), 200);
}
function judgeGone(result) {
	const compared = wholeIn(result);
	const linted = result.alone === null ? /* @__PURE__ */ new Map() : wholeIn(result.alone);
	const paths = new Set(result.pairs.flatMap(({ basePath, headPath }) => [basePath, headPath]));
	return {
		isGone: ({ api, rule }) => {
			return (isOfComparison(rule) ? compared : linted).get(api) ?? !(paths.has(api) || compared.has(api));
		},
		unsure: [...new Set([...compared, ...linted].filter(([, isWhole]) => !isWhole).map(([path]) => path))].toSorted()
	};
}
function wholeIn({ report, found }) {
	return new Map(report.apis.map((api, index) => [fileOf(api), found[index]?.isWhole === true]));
}
function words(before, delta, { given, grows, result }) {
	const { known, gone, added, unsure } = delta;
	const isWritten = given.write === true;
	const total = [...known, ...isWritten && grows ? added : []];
	const parts = total.length - own(total).length;
	const places = parts === 0 ? "" : `, with ${parts} places of those that speak of many`;
	return `${[
		before === null && !isWritten ? `There is no ${BASELINE_FILE} yet.` : `${BASELINE_FILE}: ${count(own(total).length)} known${places}.`,
		...part(gone, isWritten ? "taken out, because nothing is found there any more" : "gone: --write takes them out"),
		...before === null ? byRule(own(added), isWritten ? "recorded" : "--write would record") : part(added, grows && isWritten ? "added" : "not in it: put them right, or add them with --write --grow"),
		...unsure.map((path) => `${path} could not be looked at to the end, so its entries stay.`),
		...result.report.apis.flatMap(({ problems }) => problems.map(({ file, message }) => `${file}: ${message}`)),
		...isWritten ? [`Commit the file: ${COUNTS[result.settings.waiversFrom]}.`] : []
	].join("\n")}\n`;
}
const own = (entries) => entries.filter(({ at }) => !at.startsWith(PART));
const COUNTS = {
	base: "on pull requests it counts once it is merged",
	head: "on pull requests it counts at once"
};
const count = (number) => number === 1 ? "1 finding is" : `${number} findings are`;
function part(entries, what) {
	if (entries.length === 0) return [];
	const lines = [...own(entries), ...entries.filter(({ at }) => at.startsWith(PART))].slice(0, LISTED).map(({ id, rule, at }) => `  ${id}  ${oneLine(`${rule} at ${at}`, 120)}`);
	const more = entries.length > LISTED ? [`  and ${entries.length - LISTED} more`] : [];
	return [
		`${count(entries.length)} ${what}:`,
		...lines,
		...more
	];
}
function byRule(entries, what) {
	const counts = /* @__PURE__ */ new Map();
	for (const { rule } of entries) counts.set(rule, (counts.get(rule) ?? 0) + 1);
	const sorted = [...counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
	const more = sorted.length > LISTED ? [`  and ${sorted.length - LISTED} other rules`] : [];
	return [
		`${what.startsWith("-") ? `${what} ${entries.length} findings` : `${count(entries.length)} ${what}`}${sorted.length === 0 ? "." : ":"}`,
		...sorted.slice(0, LISTED).map(([rule, number]) => `  ${String(number).padStart(6)}  ${oneLine(rule, 100)}`),
		...more
	];
}

export { runBaseline };