import { c as inlineMarkdown, d as spans, p as terminal, u as shorten } from "./shared-escape.js";
import { A as plural, E as operationName, V as outline, _ as concernedSentence, k as placeName, z as compareFindings } from "./shared-json.js";
import { randomUUID } from "node:crypto";
import { appendFileSync, statSync } from "node:fs";

// src/github/commands.ts
const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;
const CONTROL = /[^\P{Cc}\t]/gu;
const ZERO_WIDTH_SPACE = "​";
function runnerLog(write) {
	const issued = {
		error: 0,
		warning: 0,
		notice: 0
	};
	const annotate = (level) => (text, at) => {
		issued[level] += 1;
		write(annotation(level, text, at));
	};
	return {
		info: (text) => {
			write(inertLines(text));
		},
		debug: (text) => {
			write(command("debug", "", harmless(text)));
		},
		notice: annotate("notice"),
		warning: annotate("warning"),
		error: annotate("error"),
		group: (title) => {
			write(command("group", "", harmless(title).replaceAll("\n", " ")));
		},
		endGroup: () => {
			write(command("endgroup", "", ""));
		},
		mask: (secret) => {
			for (const part of /* @__PURE__ */ new Set([secret, ...secret.split(LINE_BREAK)])) if (part.trim() !== "") write(command("add-mask", "", part));
		},
		issued: (level) => issued[level]
	};
}
function inertLines(text) {
	return text.split(LINE_BREAK).map((line) => `${partCommands(line.replace(CONTROL, ""))}\n`).join("");
}
function partCommands(line) {
	return partLegacy(line.replace(/^([^!-~]*):(?=:)/u, `$1:${ZERO_WIDTH_SPACE}`));
}
function partLegacy(text) {
	return text.replaceAll("##[", `#${ZERO_WIDTH_SPACE}#[`);
}
function harmless(text) {
	return text.split(LINE_BREAK).map((line) => partLegacy(line.replace(CONTROL, ""))).join("\n").replace(/^(?=\p{M})/u, " ");
}
function annotation(level, text, at = {}) {
	return command(level, [
		["title", at.title],
		["file", at.file],
		["line", at.line],
		["col", at.column]
	].flatMap(([name, value]) => value === void 0 || value === null || value === "" ? [] : [`${name}=${escapeProperty(harmless(String(value)))}`]).join(","), harmless(text));
}
function command(name, properties, data) {
	return `::${name}${properties === "" ? "" : ` ${properties}`}::${escapeData(data)}\n`;
}
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// src/github/outputs.ts
const SHOWN_PER_LEVEL = 10;
const LONGEST_OUTPUT = 1e5;
const LONGEST_SUMMARY_BYTES = 1e6;
function writeOutputs(file, values) {
	if (file === null) return;
	for (const [name, value] of values) if (value.length > LONGEST_OUTPUT) throw new RangeError(`The output "${name}" is too long.`);
	const text = [...values].map(([name, value]) => {
		const delimiter = `ghadelimiter_${randomUUID()}`;
		return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
	});
	appendFileSync(file, text.join(""));
}
function appendSummary(file, markdown) {
	if (file === null) return {
		written: false,
		reason: "This runner takes no job summaries."
	};
	const text = markdown.endsWith("\n") ? markdown : `${markdown}\n`;
	const bytes = (statSync(file, { throwIfNoEntry: false })?.size ?? 0) + Buffer.byteLength(text);
	if (bytes > LONGEST_SUMMARY_BYTES) return {
		written: false,
		reason: `The job summary was left out: ${bytes} bytes, ${LONGEST_SUMMARY_BYTES} at most.`
	};
	appendFileSync(file, text);
	return { written: true };
}
function annotate$1(log, annotations) {
	for (const level of [
		"error",
		"warning",
		"notice"
	]) {
		const all = annotations.filter((annotation) => annotation.level === level);
		const room = Math.max(0, SHOWN_PER_LEVEL - log.issued(level));
		const shown = all.slice(0, room);
		const more = all.length - shown.length;
		for (const [index, annotation] of shown.entries()) {
			const tail = more > 0 && index === shown.length - 1 ? ` (and ${more} more, see the job summary)` : "";
			log[level](annotation.message + tail, annotation);
		}
	}
}

// src/report/annotations.ts
const LEVELS = {
	error: "error",
	warning: "warning",
	info: "notice"
};
const LEVEL_ORDER = [
	"error",
	"warning",
	"notice"
];
const SECTIONS = [
	["breaking", "Breaking: "],
	["potentially-breaking", "Potentially breaking: "],
	["unclassified", "Not classified: "],
	["policy", ""],
	["lint", ""]
];
const MESSAGE_LENGTH = 2e3;
function annotations(report) {
	const { apis } = outline(report);
	const unreadable = report.apis.flatMap((api) => api.problems.map(problemAnnotation));
	const sections = apis.flatMap((api) => api.sections);
	const ranked = SECTIONS.flatMap(([key, prefix]) => sections.filter((section) => section.key === key).flatMap((section) => section.groups).flatMap((group) => [group, ...group.copies]).filter(({ lead }) => key !== "lint" || lead.origin === "introduced").flatMap((group) => group.findings.map((finding) => annotate(finding, group, prefix))));
	return [...unreadable, ...ranked].map((annotation, index) => ({
		annotation,
		index
	})).toSorted((a, b) => rank(a.annotation) - rank(b.annotation) || a.index - b.index).map(({ annotation }) => annotation);
}
function rank({ level, file }) {
	return LEVEL_ORDER.indexOf(level) * 2 + (file === null ? 1 : 0);
}
function plain$1(prose) {
	return spans(shorten(prose, MESSAGE_LENGTH)).map((span) => span.code ? `\`${terminal(span.text)}\`` : terminal(span.text)).join("");
}
function annotate(finding, { operations }, prefix) {
	const { base, head } = finding.locations;
	const lines = [
		plain$1(finding.message),
		operations.length > 1 ? `Affects ${plural(operations.length, "operation")}.` : "",
		plain$1(finding.why),
		plain$1(concernedSentence({
			lead: finding,
			findings: [finding],
			operations: [],
			copies: []
		})),
		finding.fix === "" ? "" : `What to do: ${plain$1(finding.fix)}`,
		base === void 0 ? "" : `Before: ${terminal(placeName(base))}`,
		`${terminal(finding.rule)} ${terminal(finding.id)}`
	];
	return {
		level: finding.level === "off" ? "notice" : LEVELS[finding.level],
		title: prefix + plain$1(finding.title),
		message: lines.filter(Boolean).join("\n"),
		file: head?.file ?? null,
		line: head?.line ?? null,
		column: head?.column ?? null
	};
}
function problemAnnotation({ message, file, location }) {
	return {
		level: "error",
		title: "Specification can't be read",
		message: plain$1(message),
		file: location?.file ?? file,
		line: location?.line ?? 1,
		column: location?.column ?? 1
	};
}

// src/report/changelog.ts
const HEADINGS = [
	"Added",
	"Changed",
	"Deprecated",
	"Removed",
	"Fixed",
	"Security"
];
const SHOWN = 3;
function changelog({ report, apis }, format) {
	const inline = format === "markdown" ? inlineMarkdown : plain;
	const mark = format === "markdown" ? "**Breaking:** " : "Breaking: ";
	const several = report.apis.length > 1;
	return `${apis.map((outlined) => section(outlined, several, inline, mark)).join("\n\n")}\n`;
}
function plain(prose) {
	const text = spans(prose).map((span) => span.text);
	return terminal(text.join(""));
}
function section({ api, gaps: notCompared, state }, several, inline, mark) {
	const version = api.head?.version ?? null;
	const name = several ? inline(api.name) : "";
	const shown = version !== null && /^v?\d[\w.+-]{0,60}$/.test(version) ? `[${version}]` : inline(`[${version ?? ""}]`);
	const title = [name, version === null ? "Unreleased" : shown].filter(Boolean).join(" ");
	const findings = api.findings.toSorted(compareFindings);
	const parts = HEADINGS.map((heading) => {
		const entries = findings.filter((finding) => headingOf(finding) === heading).map((each) => entry(each, inline, mark));
		return entries.length === 0 ? "" : `### ${heading}\n\n${[...new Set(entries)].join("\n")}`;
	}).filter(Boolean);
	const gaps = [...api.problems.map(({ message, file }) => `${file}: ${message}`), ...notCompared.map(({ sentence }) => sentence)];
	const nothing = parts.length > 0 || gaps.length > 0 ? "" : NOTHING[state];
	const incomplete = gaps.map((sentence) => `Not compared: ${inline(sentence)}`).join("\n");
	return [
		`## ${title}`,
		...parts,
		nothing,
		incomplete
	].filter(Boolean).join("\n\n");
}
const NOTHING = {
	compared: "No changes for callers.",
	added: "First version.",
	removed: "The description was removed.",
	unreadable: "",
	linted: ""
};
function headingOf(finding) {
	if (finding.impact === "documentation" || finding.source !== "diff") return null;
	if (isCorrection(finding)) return "Fixed";
	if (finding.impact !== "breaking" && finding.bump === "patch") return "Fixed";
	if (/^security|-security-/.test(finding.rule)) return "Security";
	if (finding.rule.endsWith("-deprecated")) return "Deprecated";
	if (finding.rule.endsWith("-removed")) return "Removed";
	return finding.rule.endsWith("-added") ? "Added" : "Changed";
}
const isCorrection = ({ waiver }) => waiver?.kind === "spec-correction";
function entry(finding, inline, mark) {
	const { operations, message, impact } = finding;
	const names = operations.slice(0, SHOWN).map((one) => `\`${operationName(one).replaceAll("`", "'")}\``);
	const isNamed = operations.length === 1 && names.some((name) => message.includes(name));
	const more = operations.length > SHOWN ? ` and ${plural(operations.length - SHOWN, "other operation")}` : "";
	const where = names.length === 0 || isNamed ? "" : ` (${names.join(", ")}${more})`;
	if (isCorrection(finding)) return `- ${inline(`Correction of the description: ${message.replace(/\.$/, "")}${where}.`)}`;
	const warning = impact === "potentially-breaking" ? " Some clients may have to adapt." : "";
	return `- ${impact === "breaking" ? mark : ""}${inline(`${message.replace(/\.$/, "")}${where}.${warning}`)}`;
}

export { writeOutputs as a, appendSummary as i, annotations as n, runnerLog as o, annotate$1 as r, changelog as t };