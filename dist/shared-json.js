import { jt as methodName } from "./shared-side.js";
import { a as fence, c as inlineMarkdown, f as tableCode, i as codeLink, l as safeUrl, n as code, p as terminal, r as codeBlock } from "./shared-escape.js";
import { createHash } from "node:crypto";

// src/report/calendar.ts
const HEADINGS = [
	["passed", "Sunset passed"],
	["within-30-days", "Due within 30 days"],
	["within-90-days", "Due within 90 days"],
	["later", "Later"],
	["undated", "Without a date"]
];
function dueWords(items) {
	const count = (state) => items.filter((item) => item.state === state).length;
	const said = [
		[count("passed"), "past the sunset"],
		[count("within-30-days"), "due within 30 days"],
		[count("within-90-days"), "due within 90 days"]
	].filter(([number]) => number > 0).map(([number, words]) => `${number} ${words}`);
	return said.length === 0 ? "" : `Deprecations: ${said.join(", ")}`;
}
function dueWhen({ sunset, days }) {
	if (sunset === null || days === null) return "no date";
	const count = `${Math.abs(days)} ${Math.abs(days) === 1 ? "day" : "days"}`;
	return `${sunset} (${days === 0 ? "today" : days < 0 ? `${count} ago` : count})`;
}
const where = ({ location }) => `${location.file}:${location.line}`;
function dueList(items, most = 1e400) {
	const rest = items.length - most;
	return [...items.slice(0, most).map((item) => `- ${inlineMarkdown(`${dueWhen(item)}: ${item.name}`)} <sub>${inlineMarkdown(where(item))}</sub>`), ...rest > 0 ? [`- and ${rest} more`] : []].join("\n");
}
function markdown$1(apis) {
	const parts = apis.flatMap(({ name, deprecations }) => {
		const sections = HEADINGS.flatMap(([state, heading]) => {
			const items = deprecations.filter((item) => item.state === state);
			return items.length === 0 ? [] : [`### ${heading}\n\n${dueList(items)}`];
		});
		return sections.length === 0 ? [] : [`## ${inlineMarkdown(name)}`, ...sections];
	});
	return `${["# Deprecations", ...parts.length === 0 ? ["Nothing is deprecated."] : parts].join("\n\n")}\n`;
}
function text(apis) {
	const parts = apis.flatMap(({ name, deprecations }) => {
		if (deprecations.length === 0) return [];
		const lines = HEADINGS.flatMap(([state, heading]) => {
			const items = deprecations.filter((item) => item.state === state);
			const rows = items.map((item) => `    ${dueWhen(item)}  ${terminal(item.name)}  ${terminal(where(item))}`);
			return items.length === 0 ? [] : [`  ${heading}`, ...rows];
		});
		return [[terminal(name), ...lines].join("\n")];
	});
	return parts.length === 0 ? "Nothing is deprecated.\n" : `${parts.join("\n\n")}\n`;
}
function calendarText(value) {
	return value.replaceAll("`", "").replaceAll(/[\p{Cc}\u2028\u2029]+/gu, " ").replaceAll(/[\\;,]/g, (found) => `\\${found}`);
}
function folded$1(line) {
	const lines = [];
	let current = "";
	for (const character of line) {
		if (Buffer.byteLength(current + character) > 75) {
			lines.push(current);
			current = " ";
		}
		current += character;
	}
	return [...lines, current].join("\r\n");
}
function ics(apis) {
	return `${[
		"BEGIN:VCALENDAR",
		"VERSION:2.0",
		"PRODID:-//api-governor//deprecations//EN",
		...apis.flatMap(({ name, deprecations }) => deprecations.flatMap((item) => {
			if (item.sunset === null) return [];
			const day = item.sunset.replaceAll("-", "");
			return [
				"BEGIN:VEVENT",
				`UID:${createHash("sha256").update(`${name}\n${item.name}`).digest("hex").slice(0, 24)}@api-governor`,
				`DTSTAMP:${day}T000000Z`,
				`DTSTART;VALUE=DATE:${day}`,
				`SUMMARY:${calendarText(`Sunset: ${item.name} (${name})`)}`,
				`DESCRIPTION:${calendarText(`${where(item)}: from this day on it may be removed.`)}`,
				"TRANSP:TRANSPARENT",
				"END:VEVENT"
			];
		})),
		"END:VCALENDAR"
	].map(folded$1).join("\r\n")}\r\n`;
}
function calendar(apis, format, problems = []) {
	switch (format) {
		case "json": return `${JSON.stringify({
			apis,
			problems
		}, null, 2)}\n`;
		case "markdown": return [markdown$1(apis), ...problems.map((problem) => `> ⚠️ Not read: ${inlineMarkdown(problem)}\n`)].join("\n");
		case "ics": return ics(apis);
		case "text": return [text(apis), ...problems.map((problem) => `Not read: ${terminal(problem)}\n`)].join("");
	}
}

// src/report/notes.ts
function notesOf({ notes, partial }) {
	return notes ?? partial.map((message) => ({
		kind: "partial",
		side: null,
		message,
		location: null
	}));
}
function folded(notes) {
	const found = /* @__PURE__ */ new Map();
	const isOfBoth = saidOfBoth(notes);
	for (const note of notes) {
		if (note.side === "base" && isOfBoth(note)) continue;
		const { kind, side, message, location } = note;
		const key = JSON.stringify([
			kind,
			side,
			message,
			location?.file
		]);
		const known = found.get(key) ?? {
			lead: note,
			locations: []
		};
		if (location !== null) known.locations.push(location);
		found.set(key, known);
	}
	return Array.from(found.values(), ({ lead, locations }) => ({
		kind: lead.kind,
		sentence: spelled(lead, locations, lead.kind === "partial" && isOfBoth(lead)),
		locations
	}));
}
const saying = ({ kind, message }) => `${kind} ${message}`;
function saidOfBoth(notes) {
	const [base, head] = ["base", "head"].map((of) => {
		const times = /* @__PURE__ */ new Map();
		for (const note of notes) if (note.side === of) times.set(saying(note), (times.get(saying(note)) ?? 0) + 1);
		return times;
	});
	return (note) => {
		const [before, after] = [base?.get(saying(note)) ?? 0, head?.get(saying(note)) ?? 0];
		return before > 0 && (note.kind === "warning" ? after > 0 : after >= before);
	};
}
function spelled({ message, side }, [first, ...others], isOfBoth) {
	if (first === void 0) return message;
	const of = side === null ? "" : side === "head" && isOfBoth ? " (base and head)" : ` (${side})`;
	const place = `${first.file}:${first.line}:${first.column}`;
	if (others.length === 0) return `${place}${of}: ${message}`;
	const shown = others.slice(0, 2);
	const named = [place, ...shown.map(({ line, column }) => `${line}:${column}`)].map(fence);
	const more = others.length > shown.length ? ` and ${others.length - shown.length} more` : "";
	return `${named.join(", ")}${more}${of}: ${message}`;
}

// src/report/outline.ts
const SECTION_TITLES = /* @__PURE__ */ new Map([
	["breaking", "Breaking changes"],
	["potentially-breaking", "Potentially breaking changes"],
	["unclassified", "Not classified"],
	["policy", "Version and lifecycle"],
	["lint", "Rules"],
	["internal", "Internal operations"],
	["non-breaking", "Non-breaking changes"],
	["documentation", "Documentation changes"]
]);
function outline(report) {
	const apis = report.apis.map((api) => outlineApi(api, report.task === "lint"));
	const counts = /* @__PURE__ */ new Map();
	for (const { sections } of apis) for (const { key, count } of sections) counts.set(key, (counts.get(key) ?? 0) + count);
	return {
		report,
		apis,
		counts,
		incomplete: report.apis.some((api) => api.problems.length > 0 || api.partial.length > 0)
	};
}
function outlineApi(api, isLinted) {
	const bySection = new Map([...SECTION_TITLES.keys()].map((key) => [key, []]));
	const inherited = [];
	const fixed = [];
	const waived = [];
	let off = 0;
	for (const finding of api.findings.toSorted(compareFindings)) if (finding.waiver !== void 0) waived.push(finding);
	else if (finding.level === "off") off += 1;
	else if (finding.origin === "fixed") fixed.push(finding);
	else if (finding.source === "diff" && finding.origin === "inherited") inherited.push(finding);
	else bySection.get(sectionOf(finding))?.push(finding);
	const sections = [...SECTION_TITLES].map(([key, title]) => {
		const findings = bySection.get(key) ?? [];
		return {
			key,
			title,
			groups: groupByCause(findings),
			count: findings.length
		};
	});
	const notes = folded(notesOf(api));
	return {
		api,
		gaps: notes.filter(({ kind }) => kind === "partial"),
		remarks: notes.filter(({ kind }) => kind === "warning"),
		state: isLinted && api.problems.length === 0 ? "linted" : stateOf(api),
		sections: sections.filter((section) => section.count > 0),
		inherited: groupByCause(inherited),
		fixedLint: groupByCause(fixed),
		waived,
		off
	};
}
function stateOf(api) {
	if (api.problems.length > 0) return "unreadable";
	if (api.base === null) return "added";
	return api.head === null ? "removed" : "compared";
}
function sectionOf(finding) {
	if (finding.source === "lint") return "lint";
	if (finding.impact === "breaking" || finding.impact === "potentially-breaking") return finding.impact;
	if (finding.source !== "diff") return "policy";
	return finding.standing?.internal === true ? "internal" : finding.impact;
}
function groupByCause(findings) {
	return together(together(findings, ({ rule, level, origin, direction, component, secondOpinion, ...finding }) => {
		const { message, why, fix, before, after } = finding;
		return [
			rule,
			level,
			origin,
			direction,
			component,
			message,
			why,
			fix,
			before,
			after,
			secondOpinion
		];
	}).map((members) => groupOf(members)), ({ lead: { cause, level, origin, why, fix, secondOpinion } }, index) => cause === void 0 ? index : [
		cause,
		level,
		origin,
		why,
		fix,
		secondOpinion
	]).map(([first, ...copies]) => ({
		...first,
		copies
	}));
}
function together(all, keyOf) {
	const lists = /* @__PURE__ */ new Map();
	for (const [index, each] of all.entries()) {
		const key = JSON.stringify(keyOf(each, index));
		const known = lists.get(key);
		if (known === void 0) lists.set(key, [each]);
		else known.push(each);
	}
	return [...lists.values()];
}
function groupOf(findings) {
	return {
		lead: findings[0],
		findings,
		operations: distinctOperations(findings),
		copies: []
	};
}
function findingsOf(groups) {
	return groups.flatMap(({ findings, copies }) => [...findings, ...findingsOf(copies)]);
}
function clustersOf(groups) {
	return together(groups, ({ lead: { rule, level, origin, why, fix } }) => [
		rule,
		level,
		origin,
		why,
		fix
	]).map((members) => ({
		lead: members[0].lead,
		groups: members
	}));
}
function distinctOperations(findings) {
	const seen = /* @__PURE__ */ new Map();
	for (const { operations } of findings) for (const operation of operations) {
		const key = JSON.stringify([
			operation.kind,
			operation.method,
			operation.path
		]);
		if (!seen.has(key)) seen.set(key, operation);
	}
	return [...seen.values()];
}
const LEVEL_ORDER = {
	error: 0,
	warning: 1,
	info: 2,
	off: 3
};
const SECTION_ORDER = new Map([...SECTION_TITLES.keys()].map((key, index) => [key, index]));
function sortKey(finding) {
	const [operation] = finding.operations;
	return [
		SECTION_ORDER.get(sectionOf(finding)) ?? 0,
		LEVEL_ORDER[finding.level],
		finding.origin === "introduced" ? 0 : 1,
		operation?.path ?? "",
		operation?.method ?? "",
		finding.rule,
		finding.id
	];
}
function compareFindings(a, b) {
	const keyOfB = sortKey(b);
	for (const [index, left] of sortKey(a).entries()) {
		const right = keyOfB[index] ?? "";
		if (left !== right) return left < right ? -1 : 1;
	}
	return 0;
}

// src/report/words.ts
const NOUNS = {
	breaking: ["breaking change", "breaking changes"],
	"potentially-breaking": ["potentially breaking change", "potentially breaking changes"],
	unclassified: ["unclassified change", "unclassified changes"],
	policy: ["version or lifecycle finding", "version or lifecycle findings"],
	lint: ["finding of the rulesets", "findings of the rulesets"],
	internal: ["change of internal operations", "changes of internal operations"],
	"non-breaking": ["non-breaking change", "non-breaking changes"],
	documentation: ["documentation change", "documentation changes"]
};
function numeral(count) {
	return String(count).replace(/\B(?=(?:\d{3})+$)/gu, ",");
}
function plural(count, one, many = `${one}s`) {
	return `${numeral(count)} ${count === 1 ? one : many}`;
}
function countOf(key, count) {
	return plural(count, ...NOUNS[key]);
}
function lintCounts({ base, summary: { lint } }) {
	if (base === null) return lint.new === 0 ? "" : plural(lint.new, "finding");
	return [
		lint.new > 0 ? `${numeral(lint.new)} new` : "",
		lint.existing > 0 ? `${numeral(lint.existing)} existing` : "",
		lint.fixed > 0 ? `${numeral(lint.fixed)} fixed` : ""
	].filter(Boolean).join(", ");
}
function countsOf(outline, keys) {
	return keys.map((key) => [key, outline.counts.get(key) ?? 0]).filter(([, count]) => count > 0).map(([key, count]) => countOf(key, count)).join(", ");
}
function headline(outline) {
	const { report, apis } = outline;
	if (report.task === "lint") return lintHeadline(outline);
	const unreadable = apis.filter((api) => api.state === "unreadable");
	const failed = report.verdict === "fail";
	const breaking = outline.counts.get("breaking") ?? 0;
	if (breaking > 0) return {
		mood: failed ? "bad" : "look",
		prose: `${countOf("breaking", breaking)}${apiShare(outline)}${bump(outline)}`
	};
	if (unreadable.length > 0) return {
		mood: failed ? "bad" : "look",
		prose: unreadableProse(unreadable)
	};
	if (failed) return {
		mood: "bad",
		prose: `No breaking changes, but this check fails${missing(outline)}`
	};
	if (outline.incomplete) return {
		mood: "look",
		prose: "No breaking changes found, but not everything could be compared"
	};
	const potential = outline.counts.get("potentially-breaking") ?? 0;
	if (potential > 0) return {
		mood: "look",
		prose: `No breaking changes, ${countOf("potentially-breaking", potential)}${missing(outline)}`
	};
	const fresh = apis.reduce((sum, { api }) => sum + api.summary.lint.new, 0);
	if (fresh > 0) return {
		mood: "look",
		prose: `No breaking changes, ${plural(fresh, "new finding of the rulesets", "new findings of the rulesets")}${missing(outline)}`
	};
	const passed = letPass(apis);
	if (passed !== "") return {
		mood: "look",
		prose: `${passed}${missing(outline)}`
	};
	if (apis.length === 0) return {
		mood: "good",
		prose: "No API descriptions to compare"
	};
	return apis.every(isUntouched) ? {
		mood: "good",
		prose: "No API changes"
	} : {
		mood: "good",
		prose: `No breaking changes${missing(outline)}`
	};
}
function letPass(apis) {
	const breaks = apis.flatMap((api) => api.waived).filter(({ impact, origin }) => impact === "breaking" && origin === "introduced").map(({ waiver }) => waiver?.kind).filter((kind) => kind !== "baseline");
	const real = breaks.filter((kind) => kind !== "spec-correction");
	if (breaks.length === 0) return "";
	if (real.length === 0) return `No breaking changes, ${plural(breaks.length, "correction of the description", "corrections of the description")}`;
	const approved = real.filter((kind) => kind === "approval").length;
	const how = approved === real.length ? "approved" : approved === 0 ? "waived" : "waived or approved";
	return `${countOf("breaking", real.length)}, ${how}`;
}
function lintHeadline({ report, apis, incomplete }) {
	const found = apis.reduce((sum, { api }) => sum + api.summary.lint.new, 0);
	const where = apis.length < 2 ? "" : ` in ${apis.length} API descriptions`;
	const prose = found === 0 ? `No findings of the rulesets${where}` : `${countOf("lint", found)}${where}`;
	const gaps = incomplete ? "; not everything could be checked" : "";
	return {
		mood: report.verdict === "fail" ? "bad" : found > 0 || incomplete ? "look" : "good",
		prose: `${prose}${gaps}`
	};
}
function isUntouched({ state, sections, waived, off }) {
	return state === "compared" && sections.length === 0 && waived.length === 0 && off === 0;
}
function unreadableProse(unreadable) {
	const [only] = unreadable;
	return unreadable.length === 1 && only !== void 0 ? `${fence(only.api.name)} can't be compared` : `${plural(unreadable.length, "API")} can't be compared`;
}
function apiShare({ apis }) {
	if (apis.length < 2) return "";
	return ` in ${apis.filter((api) => api.sections.some((section) => section.key === "breaking")).length} of ${apis.length} APIs`;
}
function bump({ apis }) {
	const [only] = apis;
	if (apis.length === 1 && only !== void 0) {
		const sentence = requirement(only.api.version);
		return sentence === "" ? "" : ` — ${sentence}`;
	}
	const wrong = apis.filter(({ api: { version } }) => !version.ok && requirement(version) !== "");
	const [first] = wrong;
	if (first === void 0) return "";
	return wrong.length === 1 ? ` — ${fence(first.api.name)} ${requirement(first.api.version)}` : ` — ${wrong.length} APIs need another version`;
}
function missing(outline) {
	return outline.apis.every((api) => api.api.version.ok) ? "" : bump(outline);
}
function requirement(version) {
	if (version.scheme === "none" || version.required === "none") return "";
	if (version.ok) return version.declared === null || version.declared === "none" || version.base === null || version.head === null ? "" : `announced by a ${version.declared} version (${step(version.base, version.head)})`;
	const target = version.base !== null && version.next !== null ? ` (${step(version.base, version.next)})` : "";
	return `needs a ${version.required} version${target}, declared: ${version.declared ?? "unknown"}`;
}
function step(from, to) {
	return `${fence(from)} → ${fence(to)}`;
}
function versionCell({ version }) {
	const { base, head } = version;
	if (base === null && head === null) return "–";
	if (base === null || head === null || base === head) return fence(head ?? base ?? "");
	return step(base, head);
}
function inheritedWords({ inherited }) {
	const findings = findingsOf(inherited);
	if (findings.length === 0) return "";
	const breaking = findings.filter(({ impact }) => impact === "breaking").length;
	return `${plural(findings.length, "change")} inherited since the last release${breaking === 0 ? "" : `, ${breaking} of them breaking`}`;
}
function sinceWords({ version: { since } }) {
	return since === void 0 ? "" : `Measured from ${fence(since)}.`;
}
function statusWords(outlined) {
	const { state, gaps } = outlined;
	if (state === "compared" && gaps.length > 0) return "partly compared";
	if (state === "compared") return isUntouched(outlined) ? "no changes" : "changed";
	return {
		added: "new",
		removed: "removed",
		unreadable: "not compared",
		linted: "checked"
	}[state];
}
function remarkWords(count) {
	return `${plural(count, "remark")} on how the description is written`;
}
function operationName(operation) {
	const name = `${methodName(operation.method)} ${operation.path}`;
	return operation.kind === "path" ? name : `${operation.kind} ${name}`;
}
function placeName(location) {
	return `${location.file}:${location.line}`;
}
function tellingPlaces({ base, head }) {
	if (base === void 0 || head === void 0) return {
		...base && { base },
		...head && { head }
	};
	if (isAround(base, head)) return { head };
	return isAround(head, base) ? { base } : {
		base,
		head
	};
}
function isAround(outer, inner) {
	if (outer.file !== inner.file && MAP.test(outer.pointer) && !MAP.test(inner.pointer)) return true;
	return (outer.pointer !== "" || outer.file === inner.file) && inner.pointer.startsWith(`${outer.pointer}/`);
}
const MAP = /^\/(?:paths|webhooks|definitions|parameters|responses|components\/[^/]+)$/;
function bare(sentence) {
	return sentence.replaceAll("`", "");
}
function telling({ message, source, before, after }) {
	const isTold = (value) => {
		if (value === void 0) return true;
		if (Array.isArray(value)) return value.every(isTold);
		return (typeof value !== "object" || value === null) && message.includes(source === "version" ? String(value) : `\`${String(value)}\``);
	};
	if (isTold(before) && isTold(after)) return {};
	return {
		...before !== void 0 && { before },
		...after !== void 0 && { after }
	};
}
function originNote({ lead }) {
	if (lead.origin !== "inherited") return "";
	return lead.source === "lint" ? "Not new in this change." : "Not new in this change: it is so since the last release.";
}
function witnessSentence({ direction, allowedBy, subject }) {
	const it = subject ?? direction;
	if (direction === "request") return allowedBy === "base" ? `Proof: this ${it} was valid and is refused now:` : `Proof: this ${it} is valid now and was refused before:`;
	return allowedBy === "head" ? `Proof: this ${it} is allowed now and was not before:` : `Proof: this ${it} was allowed before and is not now:`;
}
function opinionSentence({ secondOpinion }) {
	if (secondOpinion === void 0 || secondOpinion.verdict === "not-applicable") return "";
	return `${secondOpinion.verdict}: ${secondOpinion.note}`;
}
function compactJson(value) {
	return JSON.stringify(value);
}
function jsonLines(value, limit) {
	const lines = JSON.stringify(value, null, 2).split("\n");
	return lines.length <= limit + 1 ? lines : [...lines.slice(0, limit), `… ${plural(lines.length - limit, "more line")}`];
}
function diffLines(before, after) {
	let start = 0;
	while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
	let end = 0;
	const room = Math.min(before.length, after.length) - start;
	while (end < room && before.at(-1 - end) === after.at(-1 - end)) end += 1;
	return [
		...before.slice(Math.max(0, start - 2), start).map((line) => `  ${line}`),
		...before.slice(start, before.length - end).map((line) => `- ${line}`),
		...after.slice(start, after.length - end).map((line) => `+ ${line}`),
		...before.slice(before.length - end, before.length - end + 2).map((line) => `  ${line}`)
	];
}
function countRules(findings) {
	const counts = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const entry = counts.get(finding.rule);
		if (entry === void 0) counts.set(finding.rule, {
			lead: finding,
			count: 1
		});
		else entry.count += 1;
	}
	return [...counts.values()].toSorted((a, b) => b.count - a.count || (a.lead.rule < b.lead.rule ? -1 : 1));
}
function concernedSentence(group) {
	const findings = findingsOf([group]);
	const owners = [...new Set(findings.flatMap((finding) => finding.owners ?? []))];
	const consumers = findings.flatMap((finding) => finding.consumers ?? []).map(({ name, contact }) => `${quotedName(name)}${contact === null ? "" : ` (${quotedName(contact)})`}`);
	const sentence = [owners.length === 0 ? "" : `owned by ${listOf(owners.map(quotedName))}`, consumers.length === 0 ? "" : `used by ${listOf([...new Set(consumers)])}`].filter(Boolean).join("; ");
	return sentence === "" ? "" : `${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}.`;
}
const MOST_NAMES = 10;
const quotedName = (name) => `\`${name.replaceAll("`", "'")}\``;
function listOf(names) {
	const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : "";
	return names.slice(0, MOST_NAMES).join(", ") + more;
}

// src/report/copies.ts
const isOfOperations = ({ lead }) => /^(?:security of )?(?:(?:operation|webhook|callback) `[^`]*`|each of [\d,]+ operations) /iu.test(lead.message);
function placeOf(copy, { lead }) {
	if (isOfOperations(copy)) return "";
	const words = copy.lead.message.split(" ");
	const others = lead.message.split(" ");
	let shared = 0;
	while (shared < words.length && words.at(-1 - shared) === others.at(-1 - shared)) shared += 1;
	for (; shared > 0; shared -= 1) {
		const place = words.slice(0, words.length - shared).join(" ");
		if (quotes(place) > 0 && quotes(place) % 2 === 0) return place;
	}
	return copy.lead.message.replace(/\.$/u, "");
}
const quotes = (text) => text.split("`").length - 1;
function copiesTitle({ copies }) {
	return copies.length === 0 ? "" : `The same in ${numeral(copies.length)} other place${copies.length === 1 ? "" : "s"}`;
}
const SHOWN$1 = 3;
function holdersOf({ copies }) {
	const names = copies.flatMap(({ lead, operations }) => {
		const [operation] = operations;
		return lead.component ?? (operation === void 0 ? [] : operationName(operation));
	});
	const distinct = [...new Set(names)];
	const rest = copies.length - Math.min(distinct.length, SHOWN$1);
	return {
		shown: distinct.slice(0, SHOWN$1),
		more: rest > 0 ? ` and ${numeral(rest)} more` : ""
	};
}

// src/report/example.ts
const LONGEST_TEXT = 80;
const TEXT_SHOWN = 40;
const LONGEST_LIST = 8;
const ITEMS_SHOWN = 3;
function abridged(value) {
	if (typeof value === "string") return abridgedText(value);
	if (Array.isArray(value)) {
		const items = value;
		if (items.length <= LONGEST_LIST) return items.map(abridged);
		return [...items.slice(0, ITEMS_SHOWN).map(abridged), `… (${plural(items.length, "item")})`];
	}
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, abridged(inner)]));
}
function abridgedText(text) {
	const characters = Array.from(text);
	if (characters.length <= LONGEST_TEXT) return text;
	return `${characters.slice(0, TEXT_SHOWN).join("").trimEnd()}… (${plural(characters.length, "character")})`;
}

// src/report/spots.ts
const SHOWN = 3;
function spotsOf({ lead, findings }) {
	if (lead.source !== "lint" || lead.fix !== "") return null;
	const names = [...new Set(findings.map(spotOf))].filter((name) => name !== "");
	if (names.length === 0) return null;
	const rest = names.length - SHOWN;
	return {
		shown: names.slice(0, SHOWN),
		more: rest > 0 ? ` and ${numeral(rest)} more` : ""
	};
}
function whereOf(finding) {
	const { source, fix, operations, component } = finding;
	if (source !== "lint" || fix !== "") return "";
	return [operations.length > 0 ? operations.map(operationName).join(", ") : component ?? "", spotOf(finding)].filter(Boolean).join(" ");
}
function spotOf({ locations, operations, component }) {
	const steps = (locations.head ?? locations.base)?.pointer.split("/").slice(1).map(unescaped) ?? [];
	return steps.slice(named(steps, operations, component)).reduce(joined, "");
}
function named(steps, operations, component) {
	const [operation] = operations;
	if (operation !== void 0 && operations.length === 1 && steps[2] === operation.method) return 3;
	if (component === null) return 0;
	return steps[0] === "components" ? 3 : 2;
}
const unescaped = (step) => step.replaceAll("~1", "/").replaceAll("~0", "~");
function joined(path, step) {
	if (/^\d+$/u.test(step) && !path.endsWith("responses")) return `${path}[${step}]`;
	return path === "" ? step : `${path}.${step}`;
}

// src/report/markdown-item.ts
const SHOWN_OPERATIONS = 3;
const LISTED_OPERATIONS = 200;
const UNFOLDED_GROUPS = 10;
const VALUE_LINES = 12;
const WITNESS_LINES = 24;
const INLINE_VALUE = 80;
function blocks(groups, detail, permalink) {
	return clustersOf(groups).map((cluster) => {
		const [only, ...others] = cluster.groups;
		if (only === void 0) return "";
		return others.length === 0 ? itemBlock(only, detail, permalink) : clusterBlock(cluster, detail, permalink);
	}).join("\n\n");
}
function lineList(groups, permalink) {
	return clustersOf(groups).map(({ lead, groups: members }) => {
		if (members.length === 1) return members.map((group) => itemLine(group, permalink, true)).join("");
		return [`- **${inlineMarkdown(lead.title)}** (${numeral(findingsOf(members).length)}) <sub>${ruleLink(lead)}</sub>`, ...members.map((group) => `  ${itemLine(group, permalink, false)}`)].join("\n");
	}).join("\n");
}
function itemBlock(group, detail, permalink) {
	const { lead } = group;
	return [
		`#### ${inlineMarkdown(lead.message)}`,
		[whereabouts(group, permalink), `<sub>${ruleLink(lead)} ${ids(group)}</sub>`].filter(Boolean).join(" · "),
		detail === "full" ? moreOperations(group) : "",
		detail === "full" ? copyList(group, permalink) : copiesPhrase(group),
		[originNote(group), inlineMarkdown(lead.why)].filter(Boolean).join(" "),
		inlineMarkdown(concernedSentence(group)),
		...detail === "full" ? [
			values(lead),
			proof(lead),
			opinion(lead)
		] : [],
		remedy(lead)
	].filter(Boolean).join("\n\n");
}
function clusterBlock({ lead, groups }, detail, permalink) {
	const unproved = detail === "full" ? sharedNoProof(groups) : "";
	const items = groups.map((group) => clusterItem(group, detail, permalink, unproved === ""));
	const shown = items.length > 12 ? UNFOLDED_GROUPS : items.length;
	return [
		`#### ${inlineMarkdown(lead.title)} (${numeral(findingsOf(groups).length)})`,
		[...groups.slice(0, 1).map(originNote), inlineMarkdown(lead.why)].filter(Boolean).join(" "),
		remedy(lead),
		unproved,
		items.slice(0, shown).join("\n"),
		shown < items.length ? details(`${numeral(items.length - shown)} more`, items.slice(shown).join("\n")) : "",
		`<sub>${ruleLink(lead)}</sub>`
	].filter(Boolean).join("\n\n");
}
function sharedNoProof(groups) {
	const reasons = groups.flatMap(({ lead }) => lead.noWitness ?? []);
	return reasons.length > 1 && new Set(reasons).size === 1 && groups.every(({ lead }) => lead.witness === void 0) ? noProof(reasons[0]) : "";
}
function clusterItem(group, detail, permalink, withProof) {
	const { lead } = group;
	const short = [
		inlineMarkdown(lead.message),
		[whereabouts(group, permalink), `<sub>${ids(group)}</sub>`].filter(Boolean).join(" "),
		inlineMarkdown(concernedSentence(group))
	];
	const long = detail === "full" ? [
		copyList(group, permalink),
		values(lead),
		withProof ? foldedProof(lead) : "",
		opinion(lead)
	].filter(Boolean) : [copiesPhrase(group)].filter(Boolean);
	return [`- ${short.filter(Boolean).join("  \n")}`, ...long].join("\n\n").replaceAll("\n", "\n  ").replaceAll(/^ +$/gmu, "");
}
function itemLine(group, permalink, withRule) {
	const { lead } = group;
	const message = inlineMarkdown(lead.message).replace(/\.$/u, "");
	const id = lead.level === "info" ? "" : ids(group);
	const signature = [withRule ? ruleLink(lead) : "", id].filter(Boolean).join(" ");
	const contested = lead.secondOpinion?.verdict === "disagrees" ? opinion(lead) : "";
	return `- ${[
		message,
		lead.removal?.planned === true ? inlineMarkdown(lead.removal.note).replace(/\.$/u, "") : "",
		whereabouts(group, permalink, true),
		copiesPhrase(group),
		contested
	].filter(Boolean).join(" — ")}${signature === "" ? "" : ` <sub>${signature}</sub>`}`;
}
const ruleLink = (lead) => lead.source === "lint" ? `${codeLink(lead.rule, lead.docs)} ${lead.level}` : codeLink(lead.rule, lead.docs);
function remedy({ fix }) {
	return fix === "" ? "" : `**What to do:** ${inlineMarkdown(fix)}`;
}
function ruleCounts(findings) {
	const counts = countRules(findings);
	return [...counts.slice(0, 25).map(({ lead, count }) => `${count} × ${codeLink(lead.rule, lead.docs)}`), ...counts.length > 25 ? [plural(counts.length - 25, "other rule")] : []].join(", ");
}
function whereabouts(group, permalink, brief = false) {
	const { head, base } = tellingPlaces(group.lead.locations);
	const places = [];
	if (head !== void 0) places.push(codeLink(`${head.file}:${head.line}`, permalink(head, "head")));
	if (base !== void 0 && (head === void 0 || !brief && permalink(base, "base") !== null)) {
		const name = head?.file === base.file ? `line ${base.line}` : `${base.file}:${base.line}`;
		places.push(`before: ${codeLink(name, permalink(base, "base"))}`);
	}
	return [
		operationsPhrase(group, brief),
		spotsPhrase(group),
		places.join(", ")
	].filter(Boolean).join(" · ");
}
function spotsPhrase(group) {
	const spots = spotsOf(group);
	return spots === null ? "" : `at ${spots.shown.map((name) => code(name)).join(", ")}${spots.more}`;
}
function operationsPhrase({ operations, lead }, brief) {
	const isNamed = (name) => lead.message.includes(`\`${name}\``);
	const names = operations.slice(0, SHOWN_OPERATIONS).map((operation) => code(operationName(operation)));
	const component = lead.component === null || [lead.component, lead.component.replace(/^.*\//u, "")].some(isNamed) ? "" : code(lead.component);
	const [only] = operations;
	if (operations.length <= 1) return [only === void 0 || isNamed(operationName(only)) ? "" : code(operationName(only)), component === "" ? "" : `in ${component}`].filter(Boolean).join(" ");
	const rest = operations.length - names.length;
	const more = rest > 0 ? ` and ${numeral(rest)} more` : "";
	const verb = component === "" ? "Affects" : `In ${component}, affects`;
	return `${brief ? verb.charAt(0).toLowerCase() + verb.slice(1) : verb} ${plural(operations.length, "operation")}: ${names.join(", ")}${more}`;
}
function moreOperations({ operations }) {
	const rest = operations.slice(SHOWN_OPERATIONS);
	if (rest.length === 0) return "";
	const names = rest.slice(0, LISTED_OPERATIONS).map((operation) => code(operationName(operation)));
	const uncounted = rest.length > LISTED_OPERATIONS ? ` and ${rest.length - LISTED_OPERATIONS} more` : "";
	return details(rest.length === 1 ? "The other operation" : `The other ${numeral(rest.length)} operations`, names.join(", ") + uncounted);
}
const LISTED_COPIES = 100;
function copyList(group, permalink) {
	if (group.copies.length === 0) return "";
	const lines = group.copies.slice(0, LISTED_COPIES).map((copy) => {
		const place = placeOf(copy, group);
		const shown = place === "" ? {
			...copy,
			lead: {
				...copy.lead,
				message: ""
			}
		} : copy;
		return `- ${[inlineMarkdown(place), whereabouts(shown, permalink, true)].filter(Boolean).join(" — ")} <sub>${ids(copy)}</sub>`;
	});
	const rest = group.copies.length - lines.length;
	return details(copiesTitle(group), [...lines, ...rest > 0 ? [`- and ${numeral(rest)} more`] : []].join("\n"));
}
function copiesPhrase(group) {
	if (group.copies.length === 0) return "";
	const { shown, more } = holdersOf(group);
	return `${copiesTitle(group)}: ${shown.map((name) => code(name)).join(", ")}${more}`;
}
function values(finding) {
	const { before, after } = telling(finding);
	if (before === void 0 && after === void 0) return "";
	if (isShort(before) && isShort(after)) {
		const was = before === void 0 ? "" : code(compactJson(before));
		const is = after === void 0 ? "" : code(compactJson(after));
		if (was !== "" && is !== "") return `Before → after: ${was} → ${is}`;
		return was === "" ? `Now: ${is}` : `Before: ${was}`;
	}
	const changed = diffLines(before === void 0 ? [] : jsonLines(before, VALUE_LINES), after === void 0 ? [] : jsonLines(after, VALUE_LINES));
	return codeBlock("diff", changed);
}
function isShort(value) {
	return value === void 0 || compactJson(value).length <= INLINE_VALUE;
}
const noProof = (reason) => reason === void 0 ? "" : `No proof: ${inlineMarkdown(reason)}`;
function proofParts({ witness, noWitness }) {
	if (witness === void 0) return [noProof(noWitness)].filter(Boolean);
	const instance = abridged(witness.instance);
	const compact = compactJson(instance);
	const shown = compact.length <= INLINE_VALUE ? [compact] : jsonLines(instance, WITNESS_LINES);
	const reason = witness.reason === "" ? "" : `Reason: ${inlineMarkdown(witness.reason)}`;
	return [
		inlineMarkdown(witnessSentence(witness)),
		codeBlock("json", shown),
		reason
	].filter(Boolean);
}
const proof = (finding) => proofParts(finding).join("\n\n");
function foldedProof(finding) {
	const { witness } = finding;
	if (witness === void 0) return proof(finding);
	const { subject, ...plain } = witness;
	const [, ...rest] = proofParts(finding);
	const what = subject === void 0 ? [] : [`What is shown: ${inlineMarkdown(subject)}`];
	return details(witnessSentence(plain), [...what, ...rest].join("\n\n"));
}
function ids({ findings }) {
	const shown = findings.slice(0, SHOWN_OPERATIONS).map((finding) => code(finding.id));
	const more = findings.length > shown.length ? ` and ${findings.length - shown.length} more` : "";
	return shown.join(" ") + more;
}
function opinion(finding) {
	const sentence = opinionSentence(finding);
	return sentence === "" ? "" : `Second opinion: ${inlineMarkdown(sentence)}`;
}
function details(summary, body, open = false) {
	return `<details${open ? " open" : ""}>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

// src/report/waived.ts
function splitWaived(waived) {
	const isKnownLint = ({ waiver, source }) => waiver?.kind === "baseline" && source === "lint";
	return {
		waived: waived.filter((finding) => !isKnownLint(finding)),
		knownLint: waived.filter(isKnownLint)
	};
}
const HOW = {
	label: "with a label",
	review: "with a review",
	command: "with a comment"
};
function waivedGroups(waived) {
	const kindOf = ({ waiver }) => waiver?.kind === "approval" || waiver?.kind === "spec-correction" || waiver?.kind === "baseline" ? waiver.kind : "waiver";
	return [
		["approval", "approved finding"],
		["waiver", "waived finding"],
		["spec-correction", "correction of the description"],
		["baseline", "known change of the baseline"]
	].flatMap(([kind, noun]) => {
		const findings = waived.filter((finding) => kindOf(finding) === kind);
		const many = noun.includes(" of ") ? noun.replace(" of ", "s of ") : `${noun}s`;
		return findings.length === 0 ? [] : [{
			title: plural(findings.length, noun, many),
			findings
		}];
	});
}
function waiverWords({ waiver, origin }) {
	if (waiver === void 0) return "";
	return `${origin === "inherited" && waiver.kind !== "baseline" ? "inherited, " : ""}${byWhom(waiver)}`;
}
function byWhom(waiver) {
	const { reason, owner, expires, kind, ticket, approval } = waiver;
	if (kind === "baseline") return "in the baseline";
	if (approval !== void 0) return `approved by ${fence(owner)} ${HOW[approval.how]}, ${fence(approval.at.slice(0, 10))}${ending(reason)}`;
	return `${[
		fence(owner),
		expires === null ? "without an end" : `until ${fence(expires)}`,
		...kind === void 0 || kind === "accepted" || kind === "spec-correction" ? [] : [fence(kind)],
		...ticket === void 0 ? [] : [fence(ticket)]
	].join(", ")}${ending(reason)}`;
}
const ending = (reason) => reason.trim() === "" ? "" : `: ${reason}`;

// src/report/markdown.ts
const EVERYTHING = {
	detail: "full",
	quiet: "listed",
	items: 1e400,
	quietItems: 1e400,
	apis: 1e400,
	sentences: 1e400
};
const ICONS = {
	good: "✅",
	look: "🟠",
	bad: "🔴"
};
const MOST_DUE = 20;
const MOST_REMARKS = 20;
const QUIET = /* @__PURE__ */ new Set([
	"internal",
	"non-breaking",
	"documentation"
]);
const AFTERTHOUGHTS = /* @__PURE__ */ new Set([
	"lint",
	"non-breaking",
	"documentation"
]);
const UNFOLDED_ITEMS = 10;
const ACCEPTING = "Is a change meant? `api-governor waive ID` lets one finding pass for a time; `accept-announced: true` in `.api-governor.yaml` lets breaks pass with the version they need; `rules` and `policies` there say what counts.";
function markdown(outline, options, plan) {
	const { mood, prose } = headline(outline);
	const context = {
		plan,
		permalink: options.permalink ?? (() => null),
		more: options.more ?? "",
		reasons: new Set(outline.report.reasons.map(bare)),
		calm: mood === "good"
	};
	const { report, apis } = outline;
	const single = apis.length === 1;
	const shown = apis.slice(0, plan.apis);
	return `${[
		`## ${ICONS[mood]} ${inlineMarkdown(prose)}`,
		subtitle(outline),
		sentences("Why this check fails:", report.reasons, context),
		sentences("What lets it pass:", report.unblock ?? [], context),
		quote("ℹ️ **Good to know**", report.notes, context),
		single ? "" : table(shown, apis.length - shown.length),
		...shown.map((api) => apiPart(api, single, context)),
		footer(outline, context)
	].filter(Boolean).join("\n\n")}\n`;
}
function subtitle({ report, apis }) {
	const [only] = apis;
	const line = [apis.length === 1 && only !== void 0 ? code(only.api.name) : "", inlineMarkdown(report.comparing)].filter(Boolean).join(" · ");
	return line === "" ? "" : `<sub>${line}</sub>`;
}
function markdownVerdict(outline, options) {
	const { mood, prose } = headline(outline);
	const counts = countsOf(outline, [...outline.counts.keys()]);
	const incomplete = outline.incomplete ? "⚠️ Not everything could be compared." : "";
	return `${[
		`## ${ICONS[mood]} ${inlineMarkdown(prose)}`,
		counts,
		incomplete,
		options.more ?? ""
	].filter(Boolean).join("\n\n")}\n`;
}
function sentences(title, all, { plan }) {
	if (all.length === 0) return "";
	if (all.length === 1) return `**${title}** ${inlineMarkdown(all[0] ?? "")}`;
	return [
		`**${title}**`,
		"",
		...bullets(all, plan.sentences)
	].join("\n");
}
function bullets(all, limit) {
	const lines = all.slice(0, limit).map((sentence) => `- ${inlineMarkdown(sentence)}`);
	return all.length > limit ? [...lines, `- and ${all.length - limit} more`] : lines;
}
function quote(title, all, { plan }) {
	if (all.length === 0) return "";
	if (all.length === 1) return `> ${title}: ${inlineMarkdown(all[0] ?? "")}`;
	return [
		`> ${title}:`,
		">",
		...bullets(all, plan.sentences).map((line) => `> ${line}`)
	].join("\n");
}
function table(apis, left) {
	if (apis.length === 0) return "";
	return [
		"| API | Status | Breaking | Potentially breaking | Non-breaking | Version | Needs |",
		"| :-- | :-- | --: | --: | --: | :-- | :-- |",
		...apis.map(tableRow),
		...left > 0 ? [`\nand ${plural(left, "more API")}`] : []
	].join("\n");
}
function tableRow(outlined) {
	const none = outlined.state === "unreadable" ? "?" : "–";
	const counts = [
		"breaking",
		"potentially-breaking",
		"non-breaking"
	].map((key) => sectionCount(outlined, key) || none);
	const { required, scheme, ok } = outlined.api.version;
	const needs = scheme === "none" || required === "none" ? none : `${required}${ok ? "" : " ❌"}`;
	return `| ${[
		tableCode(outlined.api.name),
		status(outlined),
		...counts,
		tableVersion(outlined.api),
		needs
	].join(" | ")} |`;
}
function tableVersion({ version: { base, head } }) {
	const known = [...new Set([base, head].filter((version) => version !== null))];
	return known.length === 0 ? "–" : known.map(tableCode).join(" → ");
}
function sectionCount({ sections }, key) {
	return sections.find((section) => section.key === key)?.count ?? 0;
}
function status(outlined) {
	const words = statusWords(outlined);
	return words.endsWith("compared") ? `⚠️ ${words}` : words;
}
function apiPart(outlined, single, context) {
	const parts = [
		problems(outlined, context),
		lifecycle(outlined, single),
		...outlined.sections.filter(({ key }) => !AFTERTHOUGHTS.has(key)).map((section) => sectionPart(section, context)),
		versionPart(outlined, context.reasons),
		lintPart(outlined, context),
		...outlined.sections.filter(({ key }) => QUIET.has(key)).map((section) => sectionPart(section, context)),
		inheritedPart(outlined, context),
		waivedPart(outlined, context),
		duePart(outlined),
		remarksPart(outlined, context)
	].filter(Boolean);
	if (single || parts.length === 0) return parts.join("\n\n");
	return [`## ${code(outlined.api.name)}`, ...parts].join("\n\n");
}
function problems({ api: { problems: all }, gaps }, context) {
	return [warning("**Not compared**, because a description of this API can not be read:", all.map(({ message, file, location }) => {
		const place = location === null ? file : `${location.file}:${location.line}:${location.column}`;
		return `${code(place)} ${inlineMarkdown(message)}`;
	}), context), warning("**Not compared**, so changes here would not be in this report:", gaps.map(({ sentence }) => inlineMarkdown(sentence)), context)].filter(Boolean).join("\n\n");
}
function warning(title, lines, { plan }) {
	if (lines.length === 0) return "";
	const rest = lines.length - plan.sentences;
	const shown = [...lines.slice(0, plan.sentences), ...rest > 0 ? [`and ${rest} more`] : []];
	return [
		`> ⚠️ ${title}`,
		">",
		...shown.map((line) => `> - ${line}`)
	].join("\n");
}
function lifecycle({ state, api }, single) {
	const name = single ? `${code(api.name)} ` : "This API ";
	if (state === "added") return `${name}is new: there is nothing to compare it with.`;
	return state === "removed" ? `${name}has no description any more.` : "";
}
function sectionPart(section, context) {
	const { key, title, count, groups } = section;
	const { plan } = context;
	if (QUIET.has(key)) {
		if (plan.quiet === "counted") return `${countOf(key, count)}: ${ruleCounts(findingsOf(groups))}`;
		return details(countOf(key, count), itemList(groups, "line", quietly(context)), context.calm && count <= UNFOLDED_ITEMS);
	}
	const lead = key === "unclassified" ? "No rule knows these differences. Please look at them." : "";
	const body = itemList(groups, plan.detail, context);
	return [
		`### ${title} (${numeral(count)})`,
		lead,
		body
	].filter(Boolean).join("\n\n");
}
const quietly = (context) => ({
	...context,
	plan: {
		...context.plan,
		items: Math.min(context.plan.items, context.plan.quietItems)
	}
});
function itemList(groups, detail, context) {
	const { plan, permalink } = context;
	const shown = groups.slice(0, plan.items);
	return [detail === "line" ? lineList(shown, permalink) : blocks(shown, detail, permalink), leftOut(groups.slice(plan.items), context)].filter(Boolean).join("\n\n");
}
function leftOut(groups, { plan, more }) {
	if (groups.length === 0) return "";
	const findings = findingsOf(groups);
	return [`${plan.items === 0 ? "" : `and ${numeral(findings.length)} more: `}${ruleCounts(findings)}.`, more].filter(Boolean).join(" ");
}
function inheritedPart(outlined, context) {
	const words = inheritedWords(outlined);
	if (words === "") return "";
	const { inherited, api } = outlined;
	if (context.plan.quiet === "counted") return `${words}: ${ruleCounts(findingsOf(inherited))}`;
	const lead = `Not by this change: they were there before. ${inlineMarkdown(sinceWords(api))}`.trim();
	const permalink = (location, side) => side === "base" ? null : context.permalink(location, side);
	return details(words, [lead, itemList(inherited, "line", quietly({
		...context,
		permalink
	}))].join("\n\n"));
}
function lintPart({ api, sections, fixedLint }, context) {
	const counts = lintCounts(api);
	if (counts === "") return "";
	const groups = sections.find(({ key }) => key === "lint")?.groups ?? [];
	const isNew = ({ lead }) => lead.origin !== "inherited";
	const older = groups.filter((group) => !isNew(group));
	const olderFindings = findingsOf(older);
	const summary = plural(olderFindings.length, "existing finding");
	const fixed = findingsOf(fixedLint);
	const parts = [
		itemList(groups.filter(isNew), context.plan.detail, context),
		older.length === 0 ? "" : context.plan.quiet === "counted" ? `${summary}: ${ruleCounts(olderFindings)}` : details(summary, itemList(older, "line", quietly(context))),
		fixed.length === 0 ? "" : `✅ Fixed: ${ruleCounts(fixed)}`
	].filter(Boolean);
	return parts.length === 0 ? `**Rules:** ${counts}` : [`### Rules: ${counts}`, ...parts].join("\n\n");
}
function versionPart({ api, sections }, reasons) {
	const { version, head } = api;
	if (version.scheme === "none") return "";
	const isFound = sections.some(({ groups }) => groups.some(({ lead }) => bare(lead.message) === bare(version.note)));
	const note = isFound || reasons.has(bare(version.note)) ? "" : inlineMarkdown(version.note);
	if (version.ok) return note === "" ? "" : `**Version:** ${note}`;
	const edit = version.edit !== void 0 ? `In ${code(version.edit.file)}:\n\n${codeBlock("diff", [`-${version.edit.before}`, `+${version.edit.after}`])}` : head === null || version.head === null || version.next === null ? "" : `In ${code(head.file)}:\n\n${versionEdit(head.file, version.head, version.next)}`;
	if (isFound) return [inlineMarkdown(sinceWords(api)), edit].filter(Boolean).join(" ");
	const current = version.base === null ? versionCell(api) : version.base;
	return [
		`### Version`,
		[note === "" && version.next !== null ? inlineMarkdown(`The changes need the version ${step(current, version.next)}.`) : note, inlineMarkdown(sinceWords(api))].filter(Boolean).join(" "),
		edit
	].filter(Boolean).join("\n\n");
}
function versionEdit(file, from, to) {
	const [open, line] = file.toLowerCase().endsWith(".json") ? ["  \"info\": {", (version) => `    "version": ${JSON.stringify(version)}`] : ["  info:", (version) => `    version: ${yamlString(version)}`];
	return codeBlock("diff", [
		open,
		`-${line(from).slice(1)}`,
		`+${line(to).slice(1)}`
	]);
}
function yamlString(version) {
	return /^[a-z\d]+(?:[.-][a-z\d]+){2,}$/iu.test(version) ? version : JSON.stringify(version);
}
function waivedPart({ waived: all }, { plan }) {
	const { waived, knownLint } = splitWaived(all);
	const known = knownLint.length === 0 ? [] : [`${plural(knownLint.length, "known finding")} in the baseline: ${ruleCounts(knownLint)}`];
	return [...waivedGroups(waived).map(({ title, findings }) => {
		if (plan.quiet === "counted") return `${title}: ${ruleCounts(findings)}`;
		const lines = findings.slice(0, plan.items).map((finding) => {
			const { waiver, message, id } = finding;
			const { url = null } = waiver?.approval ?? {};
			const link = safeUrl(url) === null ? "" : ` ([where](${safeUrl(url) ?? ""}))`;
			return `- ${inlineMarkdown(message)} — ${inlineMarkdown(waiverWords(finding))}${link} <sub>${code(id)}</sub>`;
		});
		const rest = findings.length - lines.length;
		const isShown = findings.length <= UNFOLDED_ITEMS && findings.some(isBreakOfChange);
		return details(title, [...lines, ...rest > 0 ? [`- and ${numeral(rest)} more`] : []].join("\n"), isShown);
	}), ...known].join("\n\n");
}
const isBreakOfChange = ({ impact, origin }) => impact === "breaking" && origin === "introduced";
function duePart({ api: { deprecations = [] } }) {
	const due = deprecations.filter(({ state }) => state !== "later");
	const words = dueWords(due);
	return words === "" ? "" : details(words, dueList(due, MOST_DUE));
}
function remarksPart({ remarks }, { plan }) {
	if (remarks.length === 0) return "";
	const words = remarkWords(remarks.length);
	if (plan.quiet === "counted") return `${words}.`;
	const lines = bullets(remarks.map(({ sentence }) => sentence), Math.min(plan.sentences, MOST_REMARKS));
	return details(words, lines.join("\n"));
}
const isRefused = ({ key, groups }) => (key === "breaking" || key === "potentially-breaking" || key === "unclassified") && groups.some(({ lead }) => lead.level === "error");
function footer({ report, apis }, { plan, more }) {
	const off = apis.reduce((sum, api) => sum + api.off, 0);
	const actionable = apis.some(({ sections }) => sections.some(isRefused));
	const shortened = plan.quiet === "counted" || plan.detail !== "full" ? more : "";
	return `---\n\n<sub>${[
		off > 0 ? `${plural(off, "finding")} switched off by the configuration.` : "",
		actionable ? ACCEPTING : "",
		shortened,
		`API Governor ${code(report.tool.version)}`
	].filter(Boolean).join(" ")}</sub>`;
}

// src/report/fit.ts
const COMMENT_BUDGET = {
	limit: 59700,
	unit: "utf16"
};
const SUMMARY_BUDGET = {
	limit: 9e5,
	unit: "bytes"
};
const SHORTEST_ITEM = 60;
const LINES = {
	...EVERYTHING,
	detail: "line",
	sentences: 50
};
const PLANS = [
	EVERYTHING,
	{
		...EVERYTHING,
		quietItems: 50
	},
	{
		...EVERYTHING,
		quietItems: 15
	},
	{
		...EVERYTHING,
		quiet: "counted"
	},
	{
		...EVERYTHING,
		detail: "brief",
		quiet: "counted",
		sentences: 50
	},
	{
		...LINES,
		quiet: "counted"
	},
	...[
		300,
		200,
		100,
		50,
		20,
		10
	].map((items) => ({
		...LINES,
		quiet: "counted",
		items,
		apis: 100,
		sentences: 20
	})),
	{
		...LINES,
		quiet: "counted",
		items: 3,
		apis: 50,
		sentences: 10
	},
	{
		...LINES,
		quiet: "counted",
		items: 0,
		apis: 30,
		sentences: 5
	},
	{
		...LINES,
		quiet: "counted",
		items: 0,
		apis: 5,
		sentences: 2
	}
];
function fit(report, budget, options = {}) {
	const outlined = outline(report);
	const findings = report.apis.reduce((sum, api) => sum + api.findings.length, 0);
	for (const plan of PLANS) {
		if (plan.items === 1e400 && plan.quietItems === 1e400 && findings * SHORTEST_ITEM > budget.limit) continue;
		const text = markdown(outlined, options, plan);
		if (size(text, budget.unit) <= budget.limit) return text;
	}
	return markdownVerdict(outlined, options);
}
function size(text, unit) {
	return unit === "utf16" ? text.length : Buffer.byteLength(text, "utf8");
}

// src/report/json-schema.ts
const string = { type: "string" };
const nullableString = { type: ["string", "null"] };
const count = {
	type: "integer",
	minimum: 0
};
function ref(name) {
	return { $ref: `#/$defs/${name}` };
}
function list(items, description) {
	return {
		...description === void 0 ? {} : { description },
		type: "array",
		items
	};
}
function object(description, properties, options = {}) {
	const required = Object.keys(properties).filter((key) => options.optional?.includes(key) !== true);
	return {
		description,
		type: options.nullable === true ? ["object", "null"] : "object",
		properties,
		required
	};
}
const DEFINITIONS = {
	bump: {
		description: "A version step. `none` asks for nothing.",
		enum: [
			"major",
			"minor",
			"patch",
			"none"
		]
	},
	direction: {
		description: "Seen from the party that calls the API.",
		enum: ["request", "response"]
	},
	revision: { enum: ["base", "head"] },
	location: object("A place in a file. `line` and `column` count from 1.", {
		file: {
			description: "Relative to the root of the repository, `/` separated.",
			type: "string"
		},
		pointer: {
			description: "RFC 6901 JSON Pointer; empty for the whole document.",
			type: "string"
		},
		line: {
			type: "integer",
			minimum: 1
		},
		column: {
			type: "integer",
			minimum: 1
		}
	}),
	side: object("One side of a comparison; null when the API does not exist there.", {
		file: string,
		revision: string,
		commit: nullableString,
		format: string,
		version: nullableString
	}, { nullable: true }),
	summary: object("Numbers of findings, waived ones not counted.", {
		breaking: count,
		potentiallyBreaking: count,
		nonBreaking: count,
		documentation: count,
		unclassified: count,
		lint: object("Style findings by origin.", {
			new: count,
			existing: count,
			fixed: count
		})
	}),
	version: object("Which version step the changes require and which one was declared.", {
		scheme: string,
		base: nullableString,
		head: nullableString,
		required: ref("bump"),
		declared: {
			description: "Null when it cannot be told.",
			enum: [
				"major",
				"minor",
				"patch",
				"none"
			],
			nullable: true
		},
		next: {
			description: "The smallest version that satisfies the requirement, when one can be named.",
			type: ["string", "null"]
		},
		ok: { type: "boolean" },
		note: string,
		since: {
			description: "The release that the step is measured from, when it is not the base.",
			type: "string"
		},
		edit: ref("edit")
	}, { optional: ["since", "edit"] }),
	edit: object("A line of a file as it is and as it should be.", {
		file: string,
		line: {
			type: "integer",
			minimum: 1
		},
		before: string,
		after: string
	}),
	problem: object("Why a specification cannot be read.", {
		code: { enum: [
			"missing",
			"refused",
			"empty",
			"syntax",
			"not-openapi",
			"unknown-version",
			"dangling-ref",
			"remote-ref",
			"limit"
		] },
		message: string,
		file: string,
		location: {
			$ref: "#/$defs/location",
			nullable: true
		}
	}),
	note: object("Something about how an API was read.", {
		kind: {
			description: "`partial`: left out of the comparison. `warning`: read, but the specification does not allow it so.",
			enum: ["partial", "warning"]
		},
		side: {
			description: "Null when it is about no side in particular.",
			enum: ["base", "head"],
			nullable: true
		},
		message: string,
		location: {
			$ref: "#/$defs/location",
			nullable: true
		}
	}),
	operation: object("An operation. `path` is its template.", {
		kind: { enum: [
			"path",
			"webhook",
			"callback"
		] },
		method: string,
		path: string,
		operationId: nullableString
	}),
	witness: object("A message, or the part of it that `subject` names, that one side allows and the other refuses.", {
		direction: ref("direction"),
		instance: { description: "Any JSON value." },
		allowedBy: ref("revision"),
		refusedBy: ref("revision"),
		reason: {
			description: "One sentence on why it is refused.",
			type: "string"
		},
		subject: {
			description: "What `instance` is, in words; values stand between backticks.",
			type: "string"
		}
	}, { optional: ["subject"] }),
	secondOpinion: object("What an independent program thinks of the finding. It never changes the verdict.", {
		verdict: { enum: [
			"agrees",
			"disagrees",
			"not-applicable"
		] },
		note: string
	}),
	removal: object("Whether the removal of something that was deprecated was planned.", {
		planned: { type: "boolean" },
		sunset: nullableString,
		release: {
			description: "The release that first published the date.",
			type: ["string", "null"]
		},
		published: {
			description: "The day of that release.",
			type: ["string", "null"]
		},
		note: string
	}),
	standing: object("How stable everything is that the finding concerns; left out for what is stable and public.", {
		level: { enum: [
			"draft",
			"alpha",
			"beta",
			"stable"
		] },
		internal: { type: "boolean" }
	}),
	due: object("Something deprecated that goes on a known day.", {
		name: {
			description: "In words; values stand between backticks.",
			type: "string"
		},
		sunset: nullableString,
		days: {
			description: "Days until then; below zero when it has passed.",
			type: ["integer", "null"]
		},
		state: { enum: [
			"passed",
			"within-30-days",
			"within-90-days",
			"later",
			"undated"
		] },
		location: ref("location")
	}),
	waiver: object("The waiver or approval that applied, or the baseline that the finding is in.", {
		reason: string,
		owner: string,
		expires: nullableString,
		kind: { enum: [
			"accepted",
			"spec-correction",
			"no-consumers",
			"security",
			"approval",
			"baseline"
		] },
		ticket: string,
		approval: object("How an approval was given, when, and where it can be read.", {
			how: { enum: [
				"label",
				"review",
				"command"
			] },
			at: string,
			url: nullableString
		})
	}, { optional: [
		"kind",
		"ticket",
		"approval"
	] }),
	finding: object("One change or one style finding, judged.", {
		id: {
			description: "The same for the same rule at the same place in every later version.",
			type: "string",
			pattern: "^[0-9a-f]{12}$"
		},
		rule: string,
		source: { enum: [
			"diff",
			"lint",
			"version",
			"policy"
		] },
		title: string,
		impact: { enum: [
			"breaking",
			"potentially-breaking",
			"non-breaking",
			"documentation",
			"unclassified"
		] },
		breaks: list({ enum: [
			"wire",
			"strict",
			"sdk"
		] }, "Whom it breaks."),
		level: { enum: [
			"error",
			"warning",
			"info",
			"off"
		] },
		bump: ref("bump"),
		origin: { enum: [
			"introduced",
			"inherited",
			"fixed"
		] },
		message: {
			description: "One sentence; values stand between backticks.",
			type: "string"
		},
		why: string,
		fix: string,
		docs: string,
		direction: {
			enum: ["request", "response"],
			nullable: true
		},
		component: nullableString,
		operations: list(ref("operation")),
		locations: object("Where it stood and where it stands.", {
			base: ref("location"),
			head: ref("location")
		}, { optional: ["base", "head"] }),
		before: { description: "Any JSON value." },
		after: { description: "Any JSON value." },
		witness: ref("witness"),
		noWitness: {
			description: "Why a break has no witness.",
			type: "string"
		},
		cause: {
			description: "Shared by findings that tell of one change that was made in several places, in the same words.",
			type: "string",
			pattern: "^[0-9a-f]{12}$"
		},
		secondOpinion: ref("secondOpinion"),
		removal: ref("removal"),
		standing: ref("standing"),
		owners: list(string, "Who owns what it is about."),
		consumers: list(object("Who uses what it is about.", {
			name: string,
			contact: nullableString
		}), "Who is known to use what it is about."),
		waiver: ref("waiver")
	}, { optional: [
		"before",
		"after",
		"witness",
		"noWitness",
		"cause",
		"secondOpinion",
		"removal",
		"standing",
		"owners",
		"consumers",
		"waiver"
	] }),
	api: object("What was found about one API.", {
		name: string,
		base: ref("side"),
		head: ref("side"),
		summary: ref("summary"),
		version: ref("version"),
		partial: list(string, "What could not be read or compared."),
		notes: list(ref("note"), "How the sides were read, with their places; what is in `problems` is not repeated."),
		problems: list(ref("problem")),
		findings: list(ref("finding")),
		deprecations: list(ref("due"), "The next day first.")
	}, { optional: ["notes", "deprecations"] })
};
function published(schema) {
	const { nullable, ...rest } = schema;
	const inner = {
		...rest,
		...rest.properties === void 0 ? {} : { properties: mapValues(rest.properties) },
		...rest.items === void 0 ? {} : { items: published(rest.items) },
		...rest.$defs === void 0 ? {} : { $defs: mapValues(rest.$defs) }
	};
	return nullable === true ? { anyOf: [inner, { type: "null" }] } : inner;
}
function mapValues(schemas) {
	return Object.fromEntries(Object.entries(schemas).map(([key, schema]) => [key, published(schema)]));
}
const REPORT_SHAPE = {
	...object("The outcome of a run of API Governor. Later versions only add members.", {
		schema: { const: 1 },
		task: {
			description: "Nothing was compared, only rulesets applied. Left out: a comparison.",
			const: "lint"
		},
		tool: object("What wrote the report.", {
			name: { const: "api-governor" },
			version: string
		}),
		verdict: { enum: ["pass", "fail"] },
		reasons: list(string, "Why it failed, one sentence each; empty when it passed."),
		comparing: string,
		notes: list(string),
		apis: list(ref("api")),
		unblock: list(string, "What exactly lets pass what fails, one sentence each, where people may approve.")
	}, { optional: ["task", "unblock"] }),
	$defs: DEFINITIONS
};
const REPORT_JSON_SCHEMA = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	title: "API Governor report",
	...published(REPORT_SHAPE)
};

// src/report/json.ts
var InvalidReportError = class extends Error {
	name = "InvalidReportError";
};
function json(report) {
	return `${JSON.stringify(ordered(report, REPORT_SHAPE), null, 2)}\n`;
}
function parseReport(text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		throw new InvalidReportError("The report is not JSON.");
	}
	assertReport(value);
	return value;
}
function assertReport(value) {
	check(value, REPORT_SHAPE, "");
}
function resolved(schema) {
	if (schema.$ref === void 0) return schema;
	const definition = REPORT_SHAPE.$defs?.[schema.$ref.slice(8)];
	if (definition === void 0) throw new InvalidReportError(`The schema of reports has no ${schema.$ref}.`);
	return schema["nullable"] === true ? {
		...definition,
		nullable: true
	} : definition;
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
const orders = /* @__PURE__ */ new WeakMap();
function orderOf(unresolved) {
	const known = orders.get(unresolved);
	if (known !== void 0) return known;
	const { items = null, properties } = resolved(unresolved);
	const order = {
		items,
		members: properties === void 0 ? null : Object.entries(properties)
	};
	orders.set(unresolved, order);
	return order;
}
function ordered(value, schema) {
	if (typeof value !== "object" || value === null) return value;
	const { items, members } = orderOf(schema);
	if (Array.isArray(value) && items !== null) return value.map((item) => ordered(item, items));
	if (!isObject(value) || members === null) return value;
	const copy = {};
	for (const [key, member] of members) {
		const inner = Object.hasOwn(value, key) ? value[key] : void 0;
		if (inner !== void 0) copy[key] = ordered(inner, member);
	}
	return copy;
}
function check(value, unresolved, at) {
	const schema = resolved(unresolved);
	if (value === null && schema["nullable"] === true) return;
	checkValue(value, schema, at);
	if (Array.isArray(value) && schema.items !== void 0) for (const [index, item] of value.entries()) check(item, schema.items, `${at}/${index}`);
	if (!isObject(value)) return;
	for (const key of schema.required ?? []) if (!Object.hasOwn(value, key)) fail(at, `the member "${key}" is missing`);
	for (const [key, member] of Object.entries(schema.properties ?? {})) if (Object.hasOwn(value, key)) check(value[key], member, `${at}/${key}`);
}
function checkValue(value, schema, at) {
	if (schema.const !== void 0 && value !== schema.const) fail(at, `expected ${JSON.stringify(schema.const)}`);
	if (schema.enum !== void 0 && !schema.enum.some((allowed) => allowed === value)) fail(at, `expected one of ${schema.enum.join(", ")}`);
	if (schema.type !== void 0) {
		const types = [schema.type].flat();
		if (!types.some((type) => isOfType(value, type))) fail(at, `expected ${types.join(" or ")}`);
	}
	if (schema.minimum !== void 0 && typeof value === "number" && value < schema.minimum) fail(at, `expected at least ${schema.minimum}`);
	if (schema.pattern !== void 0 && typeof value === "string" && !new RegExp(schema.pattern, "u").test(value)) fail(at, `expected text like ${schema.pattern}`);
}
function isOfType(value, type) {
	switch (type) {
		case "null": return value === null;
		case "array": return Array.isArray(value);
		case "object": return isObject(value);
		case "integer": return Number.isInteger(value);
		default: return typeof value === type;
	}
}
function fail(at, expected) {
	throw new InvalidReportError(`Not a report of API Governor: at ${at === "" ? "the top" : at} ${expected}.`);
}

export { plural as A, findingsOf as B, jsonLines as C, opinionSentence as D, operationName as E, tellingPlaces as F, calendar as H, versionCell as I, witnessSentence as L, sinceWords as M, statusWords as N, originNote as O, telling as P, clustersOf as R, isUntouched as S, numeral as T, dueWhen as U, outline as V, dueWords as W, concernedSentence as _, SUMMARY_BUDGET as a, headline as b, waivedGroups as c, whereOf as d, abridged as f, compactJson as g, bare as h, COMMENT_BUDGET as i, remarkWords as j, placeName as k, waiverWords as l, placeOf as m, json as n, fit as o, copiesTitle as p, parseReport as r, splitWaived as s, InvalidReportError as t, spotsOf as u, countRules as v, lintCounts as w, inheritedWords as x, diffLines as y, compareFindings as z };