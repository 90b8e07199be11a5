import { t as otherRepositories } from "./shared-terminal.js";
import { I as waivableRules, T as WAIVERS_FILE, _ as COMMAND_LINE, y as isDay } from "./shared-side.js";
import { t as checkRepository } from "./shared-repository.js";
import { t as ConfigurationError } from "./shared-errors.js";
import { r as quoted } from "./shared-suggest.js";
import { n as withWaiver, t as oneLine } from "./shared-waiver-write.js";
import { dirname, join } from "node:path";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";

// src/commands/waive.ts
const LISTED = 50;
const DAY = 864e5;
async function addWaiver({ id, entry, given }, directory, environment) {
	const now = /* @__PURE__ */ new Date();
	const { report, settings } = await checkRepository({
		directory,
		environment,
		event: COMMAND_LINE,
		given,
		configFrom: "head",
		ports: {},
		rulesetPorts: otherRepositories(environment),
		now
	});
	const { api, finding } = find(report, id);
	checkDay(entry.expires, now, settings.waiverMaxDays);
	const file = join(directory, WAIVERS_FILE);
	const before = attempt("read", () => existsSync(file) ? readFileSync(file, "utf8") : null);
	const target = {
		id: finding.id,
		api,
		said: `${finding.rule}: ${finding.message}`
	};
	const text = withWaiver(before, WAIVERS_FILE, target, entry, waivableRules(settings));
	attempt("written", () => {
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	});
	return `${WAIVERS_FILE}: ${finding.id} is waived until ${entry.expires}. Commit the file: on pull requests it counts ${settings.waiversFrom === "base" ? "once it is merged" : "at once"}.\n`;
}
function attempt(what, action) {
	try {
		return action();
	} catch (error) {
		const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
		throw new ConfigurationError(`${WAIVERS_FILE} can't be ${what}${code}.`);
	}
}
function find(report, id) {
	const all = report.apis.flatMap((one) => one.findings.map((finding) => ({
		api: one.head?.file ?? one.base?.file ?? one.name,
		finding
	})));
	const found = all.find(({ finding }) => finding.id === id && finding.source !== "policy");
	if (found?.finding.waiver !== void 0) {
		const { owner, expires } = found.finding.waiver;
		throw new ConfigurationError(`The finding ${id} is waived already, by ${quoted(owner)} until ${expires ?? "an unknown day"}.`);
	}
	if (found !== void 0) return found;
	const current = all.filter(({ finding }) => finding.waiver === void 0 && finding.source !== "policy");
	const lines = current.slice(0, LISTED).map(({ finding }) => `  ${finding.id}  ${oneLine(finding.message, 100)}`);
	const more = current.length > LISTED ? [`  and ${current.length - LISTED} more`] : [];
	throw new ConfigurationError([
		`There is no finding ${quoted(id)}.${current.length === 0 ? " There are none to waive." : " The current ones are:"}`,
		...lines,
		...more
	].join("\n"));
}
function checkDay(expires, now, maxDays) {
	const day = expires.trim();
	const latest = new Date(now.getTime() + maxDays * DAY).toISOString().slice(0, 10);
	const today = now.toISOString().slice(0, 10);
	if (!isDay(day)) throw new ConfigurationError(`--expires must be a day like ${latest}, not ${quoted(day)}.`);
	if (day < today) throw new ConfigurationError(`--expires must not be in the past; today is ${today}.`);
	if (day > latest) throw new ConfigurationError(`--expires may be ${maxDays} days from now at most (waiver-max-days): ${latest}.`);
}

export { addWaiver };