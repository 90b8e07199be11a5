import { C as readBaseline, I as waivableRules, T as WAIVERS_FILE, b as readWaivers, w as BASELINE_FILE, y as isDay } from "./shared-side.js";
import { t as ConfigurationError } from "./shared-errors.js";
import { r as quoted } from "./shared-suggest.js";
import { d as spans, l as safeUrl, m as xml, o as html, p as terminal, s as inlineHtml, t as clean, u as shorten } from "./shared-escape.js";
import { A as plural, B as findingsOf, C as jsonLines, D as opinionSentence, E as operationName, F as tellingPlaces, I as versionCell, L as witnessSentence, M as sinceWords, N as statusWords, O as originNote, P as telling, R as clustersOf, S as isUntouched, T as numeral, U as dueWhen, V as outline, W as dueWords, _ as concernedSentence, b as headline, c as waivedGroups, d as whereOf, f as abridged, g as compactJson, h as bare, j as remarkWords, k as placeName, l as waiverWords, m as placeOf, n as json, o as fit, p as copiesTitle, s as splitWaived, u as spotsOf, v as countRules, w as lintCounts, x as inheritedWords, y as diffLines, z as compareFindings } from "./shared-json.js";
import { r as textOf } from "./shared-workplace.js";
import { styleText } from "node:util";
import { join, resolve } from "node:path";
import { existsSync } from "node:fs";

// src/report/gitlab.ts
const DESCRIPTION_LENGTH = 1e3;
function gitlab(outline) {
	const issues = outline.apis.flatMap((outlined) => [...problems$2(outlined), ...findings(outlined)]);
	return `${JSON.stringify(issues, null, 2)}\n`;
}
function problems$2({ api }) {
	return api.problems.map(({ code, message, file, location }) => ({
		description: shorten(terminal(message), DESCRIPTION_LENGTH),
		check_name: `specification-${code}`,
		fingerprint: [
			api.name,
			code,
			file,
			location?.pointer ?? ""
		].join(" "),
		severity: "blocker",
		location: {
			path: location?.file ?? file,
			lines: { begin: location?.line ?? 1 }
		}
	}));
}
function findings({ api, sections }) {
	const groups = sections.flatMap((section) => section.groups);
	return findingsOf(groups).filter((finding) => finding.level === "error" || finding.level === "warning").map((finding) => ({
		description: shorten(terminal(finding.message), DESCRIPTION_LENGTH),
		check_name: finding.rule,
		fingerprint: `${finding.id} ${api.name}`,
		severity: severity(finding),
		location: place$1(finding, (api.head ?? api.base)?.file ?? api.name)
	}));
}
function severity({ impact, level }) {
	if (impact === "breaking") return level === "error" ? "critical" : "major";
	return level === "error" ? "major" : "minor";
}
function place$1({ locations: { head } }, file) {
	return {
		path: head?.file ?? file,
		lines: { begin: head?.line ?? 1 }
	};
}

// src/report/html-style.ts
const HIDING = [
	"breaking",
	"potentially-breaking",
	"unclassified",
	"policy",
	"lint",
	"non-breaking",
	"documentation"
].map((kind) => `body:has(#show-${kind}:not(:checked)) section.${kind}`).join(",\n");
const STYLE = `
:root { color-scheme: light dark; --page: #fff; --text: #1f2328; --quiet: #59636e; --line: #d1d9e0; --soft: #f6f8fa; --red: #cf222e; --amber: #9a6700; --green: #1a7f37; --minus: #ffebe9; }
@media (prefers-color-scheme: dark) { :root { --page: #0d1117; --text: #f0f6fc; --quiet: #9198a1; --line: #3d444d; --soft: #151b23; --red: #f85149; --amber: #d29922; --green: #3fb950; --minus: #3c1618; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 62rem; padding: 1.5rem; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
header { border-left: 4px solid var(--green); padding: .25rem 0 .25rem 1rem; margin-bottom: 1.5rem; }
header.bad { border-color: var(--red); }
header.look { border-color: var(--amber); }
.verdict { margin: 0; font-weight: 600; text-transform: uppercase; font-size: .8rem; letter-spacing: .05em; color: var(--green); }
.bad .verdict { color: var(--red); }
h1 { font-size: 1.5rem; line-height: 1.3; margin: .1rem 0; }
h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; padding-bottom: .3rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1.25rem 0 .5rem; }
.quiet, footer { color: var(--quiet); font-weight: 400; font-size: .85rem; }
p { margin: .5rem 0; }
code, pre { font: .85em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
code { background: var(--soft); border-radius: 4px; padding: .1em .3em; }
h1 code, h2 code { background: none; padding: 0; font-size: .95em; }
pre { background: var(--soft); border-radius: 6px; padding: .6rem .8rem; overflow-x: auto; white-space: pre-wrap; }
a { color: inherit; text-decoration-color: var(--line); text-underline-offset: .2em; }
nav { display: flex; flex-wrap: wrap; gap: .4rem 1.2rem; padding: .6rem .8rem; background: var(--soft); border-radius: 6px; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
th, td { text-align: left; padding: .35rem .6rem; border-bottom: 1px solid var(--line); }
.item { border: 1px solid var(--line); border-left: 3px solid var(--quiet); border-radius: 6px; padding: .5rem .8rem; margin: .4rem 0; }
.item.error { border-left-color: var(--red); }
.item.warning { border-left-color: var(--amber); }
.item > summary { cursor: pointer; }
.item .message { font-weight: 600; }
.non-breaking .message, .documentation .message, .lint .message { font-weight: 400; }
.operations { columns: 18rem; }
.problems { border: 1px solid var(--amber); border-radius: 6px; padding: .6rem .8rem; }
.problems ul { margin: .3rem 0; }
footer { margin-top: 2rem; border-top: 1px solid var(--line); padding-top: .5rem; }
${HIDING} { display: none; }
@media print { nav { display: none; } body { max-width: none; padding: 0; } .item { break-inside: avoid; } }
`;

// src/report/html.ts
const QUIET = /* @__PURE__ */ new Set(["non-breaking", "documentation"]);
const AFTERTHOUGHTS$1 = /* @__PURE__ */ new Set(["lint", ...QUIET]);
const KINDS = [
	["breaking", "Breaking"],
	["potentially-breaking", "Potentially breaking"],
	["unclassified", "Not classified"],
	["policy", "Version and lifecycle"],
	["lint", "Rules"],
	["non-breaking", "Non-breaking"],
	["documentation", "Documentation"]
];
const VALUE_LINES = 40;
const LINE_LENGTH = 500;
function htmlPage(outline, options = {}) {
	const { report, apis } = outline;
	const { mood, prose } = headline(outline);
	const permalink = options.permalink ?? (() => null);
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>API report</title>
<style>${STYLE}</style>
</head>
<body>
<header class="${mood}">
<p class="verdict">${report.verdict === "fail" ? "Failed" : "Passed"}</p>
<h1>${inlineHtml(prose)}</h1>
<p class="quiet">${inlineHtml(report.comparing)}</p>
${list(report.reasons, "reasons")}${titled("What lets it pass:", list(report.unblock ?? [], "unblock"))}${list(report.notes, "notes")}</header>
${apis.length > 1 ? overview(apis) : ""}${filters(outline)}
<main>
${apis.map((api, index) => apiPart(api, index, permalink)).join("\n")}
</main>
<footer>API Governor ${html(report.tool.version)}</footer>
</body>
</html>
`;
}
function list(sentences, name) {
	return sentences.length === 0 ? "" : `<ul class="${name}">${sentences.map((sentence) => `<li>${inlineHtml(sentence)}</li>`).join("")}</ul>\n`;
}
function titled(title, part) {
	return part === "" ? "" : `<p>${html(title)}</p>\n${part}`;
}
function filters({ counts }) {
	const boxes = KINDS.filter(([key]) => (counts.get(key) ?? 0) > 0).map(([key, label]) => `<label><input type="checkbox" id="show-${key}" checked> ${label} <b>${counts.get(key) ?? 0}</b></label>`);
	return boxes.length === 0 ? "" : `<nav aria-label="Kinds of findings">${boxes.join("\n")}</nav>`;
}
function overview(apis) {
	return `<table><thead><tr>${[
		"API",
		"Status",
		"Breaking",
		"Potentially breaking",
		"Non-breaking",
		"Version",
		"Needs"
	].map((head) => `<th>${head}</th>`).join("")}</tr></thead><tbody>
${apis.map(overviewRow).join("\n")}
</tbody></table>
`;
}
function overviewRow(outlined, index) {
	const { api, sections, state } = outlined;
	const none = state === "unreadable" ? "?" : "–";
	const counts = [
		"breaking",
		"potentially-breaking",
		"non-breaking"
	].map((key) => String(sections.find((section) => section.key === key)?.count ?? none));
	const { required } = api.version;
	return `<tr>${[
		`<a href="#api-${index}">${html(api.name)}</a>`,
		statusWords(outlined),
		...counts,
		inlineHtml(versionCell(api)),
		required === "none" ? none : required
	].map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
}
function apiPart(outlined, index, permalink) {
	const { api, state, sections, waived, inherited, off } = outlined;
	const file = api.head?.file ?? api.base?.file ?? "";
	const words = {
		compared: "",
		added: "new",
		removed: "removed",
		unreadable: "not compared",
		linted: ""
	}[state];
	const facts = [file === api.name ? "" : file, words].filter(Boolean).map(html);
	const isFound = sections.some(({ groups }) => groups.some(({ lead }) => bare(lead.message) === bare(api.version.note)));
	const parts = [
		problems$1(outlined),
		api.version.note === "" || isFound ? "" : `<p class="version">${inlineHtml(api.version.note)}</p>`,
		...sections.filter(({ key }) => !AFTERTHOUGHTS$1.has(key)).map((section) => sectionPart(section, permalink)),
		lintPart(outlined, permalink),
		...sections.filter(({ key }) => QUIET.has(key)).map((section) => sectionPart(section, permalink)),
		folded("change inherited since the last release", inherited, permalink),
		waivedPart(waived),
		duePart(api),
		off === 0 ? "" : `<p class="quiet">${plural(off, "finding")} switched off by the configuration.</p>`
	].filter(Boolean);
	const body = [isUntouched(outlined) && parts.length === 0 ? "<p>No changes.</p>" : parts.join("\n"), remarksPart(outlined)].filter(Boolean).join("\n");
	return `<article id="api-${index}">
<h2>${html(api.name)} <span class="quiet">${[...facts, inlineHtml(versionCell(api))].join(" · ")}</span></h2>
${body}
</article>`;
}
function problems$1({ api: { problems: all }, gaps }) {
	const lines = [...all.map(({ message, file, location }) => `<code>${html(location === null ? file : placeName(location))}</code> ${inlineHtml(message)}`), ...gaps.map(({ sentence }) => inlineHtml(sentence))];
	return lines.length === 0 ? "" : `<div class="problems"><strong>${all.length > 0 ? "Not compared." : "Not everything was compared."}</strong><ul>${lines.map((line) => `<li>${line}</li>`).join("")}</ul></div>`;
}
function sectionPart({ key, title, count, groups }, permalink) {
	return `<section class="${key}">
<h3>${title} (${numeral(count)})</h3>
${groups.map((group) => item(group, permalink, key === "breaking")).join("\n")}
</section>`;
}
function lintPart({ api, sections, fixedLint }, permalink) {
	const counts = lintCounts(api);
	if (counts === "") return "";
	const groups = sections.find(({ key }) => key === "lint")?.groups ?? [];
	const isNew = ({ lead }) => lead.origin !== "inherited";
	const fixed = countRules(findingsOf(fixedLint));
	return `<section class="lint">
<h3>Rules: ${counts}</h3>
${[
		...groups.filter(isNew).map((group) => item(group, permalink, false)),
		folded("existing finding", groups.filter((group) => !isNew(group)), permalink),
		fixed.length === 0 ? "" : `<p>Fixed: ${fixed.map(({ lead, count }) => `${numeral(count)} × ${anchor(lead.rule, lead.docs)}`).join(", ")}</p>`
	].filter(Boolean).join("\n")}
</section>`;
}
function folded(noun, groups, permalink) {
	const count = findingsOf(groups).length;
	if (count === 0) return "";
	return `<details><summary>${plural(count, noun)}</summary>\n${groups.map((group) => item(group, permalink, false)).join("\n")}\n</details>`;
}
function remarksPart({ remarks }) {
	if (remarks.length === 0) return "";
	const items = remarks.map(({ sentence }) => `<li>${inlineHtml(sentence)}</li>`);
	return `<details><summary>${remarkWords(remarks.length)}</summary><ul>${items.join("\n")}</ul></details>`;
}
function duePart({ deprecations = [] }) {
	const words = dueWords(deprecations);
	if (deprecations.length === 0) return "";
	const items = deprecations.map((due) => `<li>${html(dueWhen(due))}: ${inlineHtml(due.name)} <code>${html(placeName(due.location))}</code></li>`);
	return `<details><summary>${words === "" ? "Deprecations" : words}</summary><ul>${items.join("\n")}</ul></details>`;
}
function waivedPart(all) {
	const { waived, knownLint } = splitWaived(all);
	const known = knownLint.length === 0 ? [] : [`<p>${plural(knownLint.length, "known finding")} in the baseline</p>`];
	return [...waivedGroups(waived).map(({ title, findings }) => {
		return `<details><summary>${title}</summary><ul>${findings.map((finding) => `<li>${inlineHtml(finding.message)} — ${inlineHtml(waiverWords(finding))} <code>${html(finding.id)}</code></li>`).join("\n")}</ul></details>`;
	}), ...known].join("\n");
}
function item(group, permalink, open) {
	const { lead, findings, operations } = group;
	const concerned = concernedSentence(group);
	const body = [
		places$1(group, permalink),
		originNote(group) === "" ? "" : `<p>${originNote(group)}</p>`,
		lead.why === "" ? "" : `<p>${inlineHtml(lead.why)}</p>`,
		concerned === "" ? "" : `<p>${inlineHtml(concerned)}</p>`,
		values$1(lead),
		proof$1(lead),
		lead.fix === "" ? "" : `<p><strong>What to do:</strong> ${inlineHtml(lead.fix)}</p>`,
		operationList(group),
		copyList(group),
		`<p class="quiet">${anchor(lead.rule, lead.docs)} ${ids$1(findings.slice(0, SHOWN_IDS))}</p>`,
		otherIds(findings)
	];
	const [only] = operations;
	const name = operations.length === 1 && only !== void 0 ? operationName(only) : "";
	const own = lead.message.includes(`\`${name}\``) ? "" : html(name);
	const where = [operations.length > 1 ? plural(operations.length, "operation") : own, copiesTitle(group).toLowerCase()].filter(Boolean).join(", ");
	return `<details class="item ${lead.level}"${open ? " open" : ""}><summary><span class="message">${inlineHtml(lead.message)}</span>${where === "" ? "" : ` <span class="quiet">${where}</span>`}</summary>
${body.filter(Boolean).join("\n")}
</details>`;
}
const SHOWN_IDS = 6;
const ids$1 = (findings) => findings.map(({ id }) => `<code>${html(id)}</code>`).join(" ");
function otherIds(findings) {
	const rest = findings.slice(SHOWN_IDS);
	if (rest.length === 0) return "";
	return `<details class="quiet"><summary>and ${plural(rest.length, "more finding")}</summary><p>${ids$1(rest)}</p></details>`;
}
function anchor(label, url) {
	const address = safeUrl(url);
	const shown = `<code>${html(label)}</code>`;
	return address === null ? shown : `<a href="${html(address)}">${shown}</a>`;
}
function places$1(group, permalink) {
	const { base, head } = tellingPlaces(group.lead.locations);
	const spots = spotsOf(group);
	const link = (location, side) => anchor(placeName(location), permalink(location, side));
	const text = [
		head === void 0 ? "" : link(head, "head"),
		base === void 0 ? "" : `before: ${link(base, "base")}`,
		spots === null ? "" : `at ${spots.shown.map((name) => `<code>${html(name)}</code>`).join(", ")}${spots.more}`
	].filter(Boolean).join(" · ");
	return text === "" ? "" : `<p>${text}</p>`;
}
function pre(lines, name) {
	return `<pre class="${name}">${lines.map((line) => html(shorten(line, LINE_LENGTH))).join("\n")}</pre>`;
}
function valueLines(value) {
	return value === void 0 ? [] : jsonLines(value, VALUE_LINES);
}
function values$1(finding) {
	const { before, after } = telling(finding);
	if (before === void 0 && after === void 0) return "";
	return pre(diffLines(valueLines(before), valueLines(after)), "diff");
}
function proof$1({ witness, noWitness }) {
	if (witness === void 0) return noWitness === void 0 ? "" : `<p>No proof: ${inlineHtml(noWitness)}</p>`;
	const reason = witness.reason === "" ? "" : `<p>Reason: ${inlineHtml(witness.reason)}</p>`;
	return `<p>${inlineHtml(witnessSentence(witness))}</p>\n${pre(jsonLines(abridged(witness.instance), VALUE_LINES), "proof")}\n${reason}`;
}
function copyList(group) {
	if (group.copies.length === 0) return "";
	const items = group.copies.map((copy) => {
		const names = copy.operations.map((operation) => `<code>${html(operationName(operation))}</code>`).join(", ");
		return `<li>${[inlineHtml(placeOf(copy, group)), names].filter(Boolean).join(" — ")} <span class="quiet">${ids$1(copy.findings)}</span></li>`;
	});
	return `<details><summary>${copiesTitle(group)}</summary><ul>${items.join("")}</ul></details>`;
}
function operationList({ operations }) {
	if (operations.length < 2) return "";
	const items = operations.map((operation) => `<li><code>${html(operationName(operation))}</code></li>`).join("");
	return `<details><summary>Affects ${plural(operations.length, "operation")}</summary><ul class="operations">${items}</ul></details>`;
}

// src/report/junit.ts
const TEXT_LENGTH = 1e3;
function junit(outline) {
	const suites = outline.apis.map((outlined) => ({
		name: outlined.api.name,
		cases: suiteCases(outlined)
	}));
	return [
		"<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
		`<testsuites name="API Governor"${totals(suites.flatMap((suite) => suite.cases))}>`,
		...suites.flatMap(({ name, cases }) => [
			`  <testsuite name="${attribute(name)}"${totals(cases)}>`,
			...cases.map((each) => each.xml),
			"  </testsuite>"
		]),
		"</testsuites>",
		""
	].join("\n");
}
function totals(cases) {
	const count = (outcome) => cases.filter((each) => each.outcome === outcome).length;
	return ` tests="${cases.length}" failures="${count("failure")}" errors="${count("error")}" skipped="${count("skipped")}"`;
}
function attribute(value) {
	return xml(shorten(value, TEXT_LENGTH));
}
function suiteCases({ api, gaps, sections, waived }) {
	const findings = sections.flatMap(({ groups }) => findingsOf(groups));
	const cases = [
		...api.problems.map(({ message, file }) => testCase(api.name, `${file} can be read`, "error", message, file)),
		...gaps.map(({ sentence }) => testCase(api.name, "everything is compared", "skipped", sentence, sentence)),
		...findings.filter((finding) => finding.level === "error" || finding.level === "warning").map((finding) => findingCase(api.name, finding)),
		...waived.map((finding) => testCase(api.name, finding.message, "skipped", finding.waiver?.kind === "baseline" ? finding.waiver.reason : `Waived by ${finding.waiver?.owner ?? ""}: ${finding.waiver?.reason ?? ""}`, ""))
	];
	return [...cases.length === 0 ? [testCase(api.name, "API contract", "passed", "", "")] : [], ...cases];
}
function findingCase(suite, finding) {
	const { head, base } = finding.locations;
	const place = head ?? base;
	const body = [
		finding.message,
		finding.why,
		finding.fix === "" ? "" : `What to do: ${finding.fix}`,
		place === void 0 ? "" : `At ${placeName(place)}`,
		...finding.operations.slice(0, 10).map((operation) => `On ${operationName(operation)}`),
		finding.operations.length > 10 ? `and ${finding.operations.length - 10} more operations` : "",
		[
			finding.rule,
			finding.id,
			finding.docs
		].filter(Boolean).join(" ")
	].filter(Boolean).map((line) => xml(shorten(line, TEXT_LENGTH))).join("\n");
	const where = whereOf(finding);
	const name = `${finding.rule}: ${finding.message}${where === "" ? "" : ` (${where})`}`;
	if (finding.level === "error") return wrap$1(suite, name, "failure", attribute(finding.message), body);
	return wrap$1(suite, name, "passed", "", body);
}
function testCase(suite, name, outcome, message, body) {
	return wrap$1(suite, name, outcome, attribute(message), xml(shorten(body, TEXT_LENGTH)));
}
function wrap$1(suite, name, outcome, message, body) {
	const open = `    <testcase classname="${attribute(suite)}" name="${attribute(name)}"`;
	if (outcome === "passed") return {
		outcome,
		xml: body === "" ? `${open}/>` : `${open}><system-out>${body}</system-out></testcase>`
	};
	return {
		outcome,
		xml: `${open}><${outcome} message="${message}">${body}</${outcome}></testcase>`
	};
}

// src/report/sarif.ts
const RESULT_LIMIT = 25e3;
const MESSAGE_LENGTH = 2e3;
const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
const LEVELS = {
	error: "error",
	warning: "warning",
	info: "note",
	off: "none"
};
function sarif(outline) {
	const entries = outline.apis.flatMap(entriesOf).toSorted((a, b) => compareFindings(a.finding, b.finding)).slice(0, RESULT_LIMIT);
	const rules = [...new Map(entries.map(({ finding }) => [finding.rule, finding])).values()].toSorted((a, b) => a.rule < b.rule ? -1 : 1);
	const ruleIndexes = new Map(rules.map((finding, index) => [finding.rule, index]));
	const log = {
		$schema: SCHEMA,
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "API Governor",
				semanticVersion: outline.report.tool.version,
				rules: rules.map(describeRule)
			} },
			columnKind: "utf16CodeUnits",
			invocations: [{
				executionSuccessful: true,
				toolExecutionNotifications: outline.apis.flatMap(notifications)
			}],
			results: entries.map((entry) => result(entry, ruleIndexes.get(entry.finding.rule) ?? 0))
		}]
	};
	return `${JSON.stringify(log, null, 2)}\n`;
}
function entriesOf({ api, sections, inherited, waived }) {
	const file = (api.head ?? api.base)?.file ?? api.name;
	const groups = [...sections.flatMap((section) => section.groups), ...inherited];
	return [...findingsOf(groups).filter((finding) => !isQuiet(finding)), ...waived].map((finding) => ({
		finding,
		file
	}));
}
function isQuiet({ impact, level, source }) {
	return source !== "lint" && level === "info" && (impact === "non-breaking" || impact === "documentation");
}
function describeRule({ rule, title, docs, impact, source }) {
	return {
		id: rule,
		shortDescription: { text: clean(title) },
		...safeUrl(docs) === null ? {} : { helpUri: docs },
		properties: { tags: [source, impact] }
	};
}
function notifications({ api, gaps, remarks }) {
	return [
		...api.problems.map(({ message, location, file }) => ({
			level: "error",
			message: { text: clean(message) },
			locations: [physical(location, file)]
		})),
		...gaps.map((note) => notification("warning", note)),
		...remarks.map((note) => notification("note", note))
	];
}
function notification(level, { sentence, locations: [first] }) {
	const locations = first === void 0 ? {} : { locations: [physical(first, first.file)] };
	return {
		level,
		message: { text: clean(sentence) },
		...locations
	};
}
function result({ finding, file }, ruleIndex) {
	const { base, head } = finding.locations;
	return {
		ruleId: finding.rule,
		ruleIndex,
		level: LEVELS[finding.level],
		message: { text: messageText(finding) },
		locations: [physical(head ?? null, file)],
		...base === void 0 ? {} : { relatedLocations: [{
			id: 0,
			...physical(base, base.file),
			message: { text: `Before: ${clean(placeName(base))}` }
		}] },
		partialFingerprints: { "apiGovernorFinding/v1": finding.id },
		baselineState: finding.origin === "introduced" ? "new" : "unchanged",
		...finding.waiver === void 0 ? {} : { suppressions: [{
			kind: "external",
			status: "accepted",
			justification: clean(finding.waiver.reason)
		}] }
	};
}
function messageText({ message, why, fix, operations }) {
	return [
		message,
		why,
		fix,
		operations.length > 1 ? `Affects ${plural(operations.length, "operation")}.` : ""
	].filter(Boolean).map((sentence) => inert(shorten(clean(sentence), MESSAGE_LENGTH))).join("\n\n");
}
function inert(text) {
	return text.replace(/\{(\d+)\}/gu, "{{$1}}").replaceAll("](", "] (");
}
function physical(location, file) {
	return { physicalLocation: {
		artifactLocation: {
			uri: (location?.file ?? file).split("/").map(encodeSegment).join("/"),
			uriBaseId: "%SRCROOT%"
		},
		region: {
			startLine: location?.line ?? 1,
			startColumn: location?.column ?? 1
		}
	} };
}
function encodeSegment(segment) {
	return encodeURIComponent(segment.replace(/\p{Cs}/gu, "�"));
}

// src/report/text.ts
const SHOWN_OPERATIONS = 3;
const SHOWN_REMARKS = 10;
const VALUE_LENGTH = 300;
const PROSE_LENGTH = 2e3;
const ONE_LINE = /* @__PURE__ */ new Set(["non-breaking", "documentation"]);
const AFTERTHOUGHTS = /* @__PURE__ */ new Set(["lint", ...ONE_LINE]);
function text(outline, options = {}) {
	const paint = options.color === true ? (style, value) => styleText(style, value, { validateStream: false }) : (_, value) => value;
	const pen = {
		paint,
		width: Math.max(40, options.width ?? 1e400)
	};
	const { report } = outline;
	return `${[
		report.comparing === "" ? "" : paint("dim", prose(report.comparing)),
		report.notes.map((note) => wrap(`note: ${prose(note)}`, "", pen)).join("\n"),
		...outline.apis.map((api) => apiBlock(api, pen)),
		verdict(outline, pen)
	].filter(Boolean).join("\n\n")}\n`;
}
function prose(value) {
	return spans(shorten(value, PROSE_LENGTH)).map((span) => span.code ? `\`${terminal(span.text)}\`` : terminal(span.text)).join("");
}
function wrap(value, indent, { width }) {
	const lines = [];
	let line = "";
	for (const word of value.split(" ")) if (line !== "" && indent.length + line.length + 1 + word.length > width) {
		lines.push(line);
		line = word;
	} else line = line === "" ? word : `${line} ${word}`;
	return [...lines, line].map((each) => indent + each).join("\n");
}
function apiBlock(outlined, pen) {
	const parts = [
		apiTitle(outlined, pen),
		problems(outlined, pen),
		...outlined.sections.filter(({ key }) => !AFTERTHOUGHTS.has(key)).map((section) => sectionBlock(section, pen)),
		lintBlock(outlined, pen),
		...outlined.sections.filter(({ key }) => ONE_LINE.has(key)).map((section) => sectionBlock(section, pen)),
		rest(outlined, pen),
		versionBlock(outlined, pen)
	].filter(Boolean);
	return [parts.length > 1 ? parts.join("\n\n") : `${parts.join("")}\n  ${emptyWords(outlined)}`, remarksBlock(outlined, pen)].filter(Boolean).join("\n\n");
}
function remarksBlock({ remarks }, pen) {
	const shown = remarks.slice(0, SHOWN_REMARKS).map(({ sentence }) => prose(sentence));
	const more = remarks.length - shown.length;
	return [...shown, ...more > 0 ? [plural(more, "more remark")] : []].map((line) => wrap(`${pen.paint("dim", "remark")}  ${line}`, "  ", pen)).join("\n");
}
function emptyWords({ state }) {
	if (state === "linted") return "no findings";
	if (state === "added") return "new: there is nothing to compare it with";
	return state === "removed" ? "its description was removed" : "no changes";
}
function apiTitle({ api, state }, { paint }) {
	const file = api.head?.file ?? api.base?.file ?? "";
	const { base, head } = api.version;
	const version = base !== null && head !== null && base !== head ? `${base} → ${head}` : head ?? base ?? "";
	const status = state === "added" ? "(new)" : state === "removed" ? "(removed)" : "";
	const facts = [
		file === api.name ? "" : file,
		version,
		status
	].filter(Boolean).map((part) => terminal(part));
	return [paint("bold", terminal(api.name)), ...facts].join("  ");
}
function problems({ api, gaps }, pen) {
	return [...api.problems.map((problem) => `${problem.location === null ? terminal(problem.file) : place(problem.location)}: ${prose(problem.message)}`), ...gaps.map(({ sentence }) => prose(sentence))].map((line) => wrap(`${pen.paint("yellow", "not compared")}  ${line}`, "  ", pen)).join("\n");
}
const STYLES = {
	breaking: "red",
	"potentially-breaking": "yellow",
	unclassified: "yellow",
	policy: "yellow",
	lint: "cyan",
	internal: "cyan",
	"non-breaking": "green",
	documentation: "green"
};
function sectionBlock(section, pen) {
	const title = pen.paint(STYLES[section.key], `  ${section.title.toUpperCase()} (${numeral(section.count)})`);
	const compact = ONE_LINE.has(section.key);
	return [title, ...compact ? section.groups.map((group) => itemLine(group, pen)) : clustersOf(section.groups).map((cluster) => clusterBlock(cluster, pen))].join(compact ? "\n" : "\n\n");
}
function lintBlock({ api, sections, fixedLint }, pen) {
	const counts = lintCounts(api);
	if (counts === "") return "";
	const groups = sections.find(({ key }) => key === "lint")?.groups ?? [];
	const isNew = ({ lead }) => lead.origin !== "inherited";
	const fixed = countRules(findingsOf(fixedLint));
	const blocks = [
		...clustersOf(groups.filter(isNew)).map((cluster) => clusterBlock(cluster, pen)),
		groups.filter((group) => !isNew(group)).map((group) => itemLine(group, pen)).join("\n"),
		fixed.length === 0 ? "" : wrap(`fixed: ${fixed.map(({ lead, count: n }) => `${numeral(n)} × ${terminal(lead.rule)}`).join(", ")}`, "    ", pen)
	];
	return [pen.paint(STYLES.lint, `  RULES: ${counts}`), ...blocks].filter(Boolean).join("\n\n");
}
function clusterBlock({ lead, groups }, pen) {
	const labelled = (label, value) => value === "" ? "" : wrap(`${label} ${value}`, "      ", pen);
	return [
		...groups.flatMap((group) => itemParts(group, labelled, pen)),
		labelled("note:", groups.slice(0, 1).map(originNote).join("")),
		labelled("why:", prose(lead.why)),
		labelled("fix:", prose(lead.fix)),
		`      ${pen.paint("dim", terminal(lead.rule))}`
	].filter(Boolean).join("\n");
}
function itemParts(group, labelled, pen) {
	const { lead } = group;
	const concerned = concernedSentence(group);
	return [
		wrap(`${lead.level.padEnd(8)}${prose(lead.message)}`, "    ", pen),
		`      ${[...places(lead).map((line) => pen.paint("cyan", line)), pen.paint("dim", ids(group))].join("  ")}`,
		labelled("on", unnamedOperations(group)),
		labelled("at", spots(group)),
		copies(group, pen),
		concerned === "" ? "" : wrap(prose(concerned), "      ", pen),
		labelled("values:", values(telling(lead))),
		lead.witness === void 0 ? labelled("no proof:", prose(lead.noWitness ?? "")) : proof(lead.witness, pen),
		labelled("second opinion:", prose(opinionSentence(lead)))
	].filter(Boolean);
}
function itemLine(group, pen) {
	const { head, base } = group.lead.locations;
	const location = head ?? base;
	const where = [
		unnamedOperations(group),
		spots(group),
		location === void 0 ? "" : place(location)
	].filter(Boolean).join("  ");
	return [
		wrap(`${group.lead.level === "info" ? "" : `${group.lead.level}  `}${prose(group.lead.message)}`, "    ", pen),
		pen.paint("dim", `      ${[where, `${terminal(group.lead.rule)} ${ids(group)}`].filter(Boolean).join("  ")}`),
		...[copies(group, pen)].filter(Boolean),
		...group.lead.secondOpinion?.verdict === "disagrees" ? [wrap(`second opinion: ${prose(opinionSentence(group.lead))}`, "      ", pen)] : []
	].join("\n");
}
function place({ file, line, column }) {
	return `${terminal(file)}:${line}:${column}`;
}
function places({ locations }) {
	const { base, head } = tellingPlaces(locations);
	if (head !== void 0) return [place(head)];
	return base === void 0 ? [] : [`${place(base)} (before the change)`];
}
function unnamedOperations(group) {
	const [only] = group.operations;
	return group.operations.length === 1 && only !== void 0 && group.lead.message.includes(`\`${operationName(only)}\``) ? "" : operations(group);
}
function operations({ operations: all }) {
	const names = all.slice(0, SHOWN_OPERATIONS).map((operation) => terminal(operationName(operation)));
	const more = all.length > names.length ? ` and ${plural(all.length - names.length, "more operation")}` : "";
	return names.join(", ") + more;
}
function spots(group) {
	const { component, source, fix } = group.lead;
	const holder = component === null || group.operations.length > 0 ? "" : terminal(component);
	const found = spotsOf(group);
	if (found === null) return source === "lint" && fix === "" ? holder : "";
	const shown = found.shown.map((name) => shorten(terminal(name), VALUE_LENGTH)).join(", ");
	return `${holder === "" ? "" : `${holder}: `}${shown}${found.more}`;
}
const LISTED_COPIES = 20;
function copies(group, pen) {
	if (group.copies.length === 0) return "";
	const listed = group.copies.slice(0, LISTED_COPIES).map((copy) => {
		const told = placeOf(copy, group);
		const where = [told === "" ? "" : operations(copy), ids(copy)].filter(Boolean).join("  ");
		return `${wrap(told === "" ? operations(copy) : prose(told), "        ", pen)}  ${pen.paint("dim", where)}`;
	});
	const unlisted = group.copies.length - listed.length;
	const more = unlisted > 0 ? [`        and ${numeral(unlisted)} more`] : [];
	return [
		`      ${copiesTitle(group).toLowerCase()}:`,
		...listed,
		...more
	].join("\n");
}
function valueText(value) {
	return value === void 0 ? "nothing" : shorten(terminal(compactJson(value)), VALUE_LENGTH);
}
function values({ before, after }) {
	return before === void 0 && after === void 0 ? "" : `${valueText(before)} → ${valueText(after)}`;
}
function proof(witness, pen) {
	return [
		wrap(prose(witnessSentence(witness)), "      ", pen),
		`        ${shorten(terminal(compactJson(abridged(witness.instance))), VALUE_LENGTH)}`,
		witness.reason === "" ? "" : wrap(prose(witness.reason), "        ", pen)
	].filter(Boolean).join("\n");
}
function ids({ findings }) {
	const shown = findings.slice(0, SHOWN_OPERATIONS).map((finding) => terminal(finding.id));
	return shown.join(" ") + (findings.length > shown.length ? ` and ${findings.length - shown.length} more` : "");
}
function rest(outlined, pen) {
	const { inherited, off } = outlined;
	const { waived, knownLint } = splitWaived(outlined.waived);
	const waivers = waived.map((finding) => {
		const words = prose(waiverWords(finding));
		return wrap(`${(finding.waiver?.kind === "baseline" ? "known" : "waived").padEnd(7)} ${prose(finding.message)} (${words}) ${terminal(finding.id)}`, "    ", pen);
	});
	const lines = [off > 0 ? `    ${plural(off, "finding")} switched off by the configuration` : ""];
	const known = knownLint.length === 0 ? "" : `    ${plural(knownLint.length, "known finding")} in the baseline`;
	const words = inheritedWords(outlined);
	const older = words === "" ? [] : [`    ${words}:`, ...inherited.map((group) => itemLine(group, pen))];
	const due = dueWords(outlined.api.deprecations ?? []);
	return [
		...older,
		...waivers,
		known,
		...lines,
		due === "" ? "" : `    ${due}`
	].filter(Boolean).join("\n");
}
function versionBlock({ api, sections }, pen) {
	const { version } = api;
	const isSaid = sections.some(({ groups }) => groups.some(({ lead }) => bare(lead.message) === bare(version.note)));
	const edit = version.edit === void 0 ? "" : `    ${terminal(version.edit.file)}:${version.edit.line}: ${terminal(version.edit.after.trim())}`;
	const since = version.ok ? "" : prose(sinceWords(api));
	const said = [version.note === "" || isSaid ? "" : prose(version.note), since].filter(Boolean).join(" ");
	return [said === "" ? "" : wrap(`version: ${said}`, "  ", pen), edit].filter(Boolean).join("\n");
}
function verdict(outline, pen) {
	const { report } = outline;
	const failed = report.verdict === "fail";
	const { prose: line } = headline(outline);
	const reasons = report.reasons.map((reason) => wrap(`- ${prose(reason)}`, "  ", pen));
	const word = failed ? pen.paint("red", "FAIL") : pen.paint("green", "PASS");
	const ways = (report.unblock ?? []).map((way) => wrap(`- ${prose(way)}`, "  ", pen));
	return [
		...reasons,
		...ways,
		`${word}  ${prose(line)}`
	].join("\n");
}

// src/report/render.ts
const WRITERS = {
	text: (report, options) => text(outline(report), options),
	json,
	markdown: (report, options) => fit(report, options.budget ?? {
		limit: 1e400,
		unit: "utf16"
	}, options),
	html: (report, options) => htmlPage(outline(report), options),
	sarif: (report) => sarif(outline(report)),
	junit: (report) => junit(outline(report)),
	gitlab: (report) => gitlab(outline(report))
};
function render(report, format, options = {}) {
	return WRITERS[format](report, options);
}

// src/repository/passing.ts
function waiversOf(text, file, settings, now) {
	return {
		waivers: readWaivers(text, file, waivableRules(settings)),
		maxDays: settings.waiverMaxDays,
		today: now.toISOString().slice(0, 10),
		notCompared: []
	};
}
function passingGiven({ waivers, baseReleased }, base, { directory, settings, now }) {
	const file = waivers ?? null;
	const day = baseReleased ?? null;
	return {
		request: file === null ? {} : { waivers: waiversOf(textOf(resolve(directory, file), file), file, settings, now) },
		published: day === null ? [] : [publishedOn(day, base, "--base-released")]
	};
}
function publishedOn(day, { tree, path, name }, option) {
	if (!isDay(day)) throw new ConfigurationError(`${option} must be a day like 2026-03-31, not ${quoted(day)}.`);
	return {
		release: name,
		path,
		day: () => Promise.resolve(day),
		open: () => Promise.resolve(tree)
	};
}
function passingText({ waivers, baseline }, settings, now) {
	return {
		...waivers === void 0 ? {} : { waivers: waiversOf(waivers, "waivers", settings, now) },
		...baseline === void 0 ? {} : { legacy: readBaseline(baseline, "baseline") }
	};
}
function passingIn(directory, given, settings, now) {
	const read = (name) => {
		const file = join(directory, name);
		return existsSync(file) ? textOf(file, name) : null;
	};
	const [waivers, baseline] = [read(WAIVERS_FILE), read(BASELINE_FILE)];
	const prefix = (given.workingDirectory ?? ".").split(/[\\/]/).filter((part) => part !== "" && part !== ".").map((part) => `${part}/`).join("");
	const relative = (entry) => entry.api.startsWith(prefix) ? {
		...entry,
		api: entry.api.slice(prefix.length)
	} : entry;
	return {
		...waivers === null ? {} : { waivers: waiversOf(waivers, WAIVERS_FILE, settings, now) },
		...baseline === null ? {} : { legacy: readBaseline(baseline, BASELINE_FILE).map(relative) }
	};
}

export { render as a, publishedOn as i, passingIn as n, passingText as r, passingGiven as t };