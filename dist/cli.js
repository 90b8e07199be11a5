#!/usr/bin/env node
import { At as ruleById, B as readYaml, Ct as ruleStance, D as rulesetsIn, Dt as lenses, Et as impactUnder, Ft as waiverRules, H as readText, J as matchesPattern, Mt as policyRules, Nt as waiverLevel, Ot as dueIn, Rt as versionLevel, St as looksLikeSpec, Tt as bumpOf, V as originOf, W as check, Z as directoryTree, _ as COMMAND_LINE, _t as lintLevel, at as LINT_ALONE, ct as settingsFor, dt as asGiven, ft as options, gt as conclude, j as knownIds, lt as profileNames, ot as mergeSettings, q as discoverSpecs, rt as SourceError, st as overruled, t as openDocument, ut as profiles, vt as levelOf, wt as policyById, xt as loadContract, yt as overrideFor, zt as versionRules } from "./shared-side.js";
import { t as ConfigurationError } from "./shared-errors.js";
import { n as annotations, o as runnerLog, r as annotate, t as changelog } from "./shared-changelog.js";
import { t as otherRepositories } from "./shared-terminal.js";
import { i as severityOf, r as rulesetPage } from "./shared-catalogue.js";
import { a as render, n as passingIn, t as passingGiven } from "./shared-passing.js";
import { H as calendar, V as outline, r as parseReport, t as InvalidReportError } from "./shared-json.js";
import { r as quoted, t as didYouMean } from "./shared-suggest.js";
import { t as keptFindingsIn } from "./shared-kept-findings.js";
import { n as version } from "./shared-version.js";
import { a as writeText, i as workingDirectory, n as makeDirectory, r as textOf$1, t as configurationIn } from "./shared-workplace.js";
import { t as expectShortRun } from "./shared-short-run.js";
import { dirname, join, resolve } from "node:path";
import { existsSync } from "node:fs";

// src/rules/page.ts
const unswitched = /* @__PURE__ */ new Map();
const effects = {
	narrowed: "fewer messages are allowed",
	widened: "more messages are allowed",
	replaced: "other messages are allowed",
	undecided: "it cannot be decided"
};
function impactCells(stance) {
	return lenses.map((lens) => `${stance[lens]} (${bumpOf(stance[lens])})`).join(" | ");
}
function impactTable(rule) {
	if (rule.relation !== "effect") {
		const stance = ruleStance(rule, rule.relation, unswitched);
		const readers = stance.docs === stance.wire ? "" : `\n\nUnder \`docs\`: ${stance.docs} (${bumpOf(stance.wire)}).`;
		return `| wire | strict | sdk |
| --- | --- | --- |
| ${impactCells(stance)} |${readers}`;
	}
	return `| what happened | wire | strict | sdk |
| --- | --- | --- | --- |
${rule.usually.map((effect) => `| ${effects[effect]} | ${impactCells(ruleStance(rule, effect, unswitched))} |`).join("\n")}`;
}
function policiesOf(rule) {
	if (rule.policy === null) return [];
	if (typeof rule.policy === "string") return [rule.policy];
	const { policy } = rule;
	return [...new Set(rule.usually.flatMap((effect) => policy[effect] ?? []))];
}
function policySection(rule) {
	const named = policiesOf(rule);
	const relations = rule.relation === "effect" ? rule.usually : [rule.relation];
	const unexpected = relations.includes("widened") || relations.includes("replaced");
	if (named.length > 0) return `${named.map((id) => `The policy \`${id}\` decides this. ${policyById(id).why}`).join("\n\n")}\n\nTo see it otherwise, say so in \`.api-governor.yaml\`:\n\n${settings(named)}`;
	if (rule.direction === "response" && unexpected) return `Where it concerns error responses only (4xx, 5xx, default), the policy \`error-response-changed\` decides. ${policyById("error-response-changed").why}\n\n${settings(["error-response-changed"])}`;
	return "";
}
function settings(ids) {
	return `\`\`\`yaml\npolicies:\n${ids.map((id) => {
		return `  ${id}: ${policyById(id).default === "breaking" ? "potentially-breaking" : "breaking"}`;
	}).join("\n")}\n\`\`\``;
}
const places = {
	document: "in the document",
	paths: "in `paths`",
	operation: "in an operation",
	parameters: "in the `parameters` of an operation",
	"query-parameter": "in a parameter",
	"request-body": "in a request body",
	"request-schema": "in the schema of a request body",
	response: "in a response",
	responses: "in the `responses` of an operation",
	"response-schema": "in the schema of a response",
	webhook: "in a webhook",
	"webhook-schema": "in the schema of a webhook payload"
};
function exampleSection(example) {
	const name = example.name.charAt(0).toUpperCase() + example.name.slice(1);
	const says = example.says.map((message) => `> ${message}`).join("\n>\n");
	return `### ${name}

Before (${places[example.in]}):

\`\`\`yaml
${example.before}
\`\`\`

After:

\`\`\`yaml
${example.after}
\`\`\`

${says}`;
}
function rulePage(rule) {
	return `${[
		`# ${rule.title}`,
		`Rule \`${rule.id}\``,
		rule.why,
		`## What to do\n\n${rule.fix}`,
		`## Impact\n\nUnder each lens, with the version step it asks for:\n\n${impactTable(rule)}`,
		policySection(rule),
		`## ${rule.examples.length > 1 ? "Examples" : "Example"}`,
		...rule.examples.map((example) => exampleSection(example))
	].filter((section) => section !== "").join("\n\n")}\n`;
}

// src/settings/trace.ts
function layersOf(key, entry, question) {
	const row = options.find((option) => option.key === key);
	if (row === void 0) return [];
	const { file, given, profile, counts } = question;
	const typed = textOf(given[row.key], entry);
	const standard = entry === null && row.default !== null && typeof row.default !== "object" ? String(row.default) : null;
	const { top, apis } = file === null ? {
		top: null,
		apis: []
	} : partsOf(file, counts);
	const path = row.configPath;
	const own = typed === null ? apis : [];
	const profiled = given.profile === void 0 ? own.flatMap((part) => ofProfile(part, row.key, entry)) : [];
	const bundled = counts !== void 0 && given.profile === void 0 && apis.some((part) => profileOf(part) !== null) ? null : textOf(profiles[profile][row.key], entry);
	return [
		...standard === null ? [] : [{
			from: "default",
			value: standard
		}],
		...bundled === null ? [] : [{
			from: `profile ${profile}`,
			value: bundled
		}],
		...profiled,
		...path === null || top === null ? [] : written$1(top, path, entry),
		...path === null ? [] : own.flatMap((part) => written$1(part, path, entry)),
		...typed === null ? [] : [{
			from: "command line",
			value: typed
		}]
	];
}
function partsOf(file, counts) {
	const source = sourceOf(file);
	const root = readYaml(source);
	if (root?.kind !== "mapping") return {
		top: null,
		apis: []
	};
	const apis = root.entries.find(({ key }) => key.text === "apis")?.value;
	const entries = (apis?.kind === "sequence" ? apis.items : []).filter((node) => node.kind === "mapping");
	const first = counts === void 0 ? void 0 : entries.find((node) => counts(pathsOf(node)));
	return {
		top: {
			node: root,
			source,
			about: ""
		},
		apis: (counts === void 0 ? entries : first === void 0 ? [] : [first]).map((node) => ({
			node,
			source,
			about: ` (apis: ${pathsOf(node).join(", ")})`
		}))
	};
}
function written$1({ node, source, about }, path, entry) {
	const found = valueAt(node, path, entry);
	return found === null ? [] : [{
		from: `${source.file}:${lineAt(source, found.offset)}${about}`,
		value: found.text
	}];
}
function profileOf({ node }) {
	const name = valueAt(node, "profile", null)?.text;
	return profileNames.find((each) => each === name) ?? null;
}
function ofProfile(part, key, entry) {
	const name = profileOf(part);
	const value = name === null ? null : textOf(profiles[name][key], entry);
	return name === null || value === null ? [] : [{
		from: `profile ${name}${part.about}`,
		value
	}];
}
function textOf(value, entry) {
	if (entry !== null) {
		const found = value instanceof Map ? value.get(entry) : void 0;
		return typeof found === "string" ? found : null;
	}
	return typeof value === "string" || typeof value === "boolean" || typeof value === "number" ? String(value) : null;
}
function valueAt(node, path, entry) {
	const found = node.entries.find(({ key }) => key.text === path)?.value;
	if (found === void 0) return null;
	if (entry === null) return found.kind === "scalar" ? found : null;
	const inner = found.kind === "mapping" ? found.entries.find(({ key }) => key.text === entry) : void 0;
	return inner?.value.kind === "scalar" ? {
		text: inner.value.text,
		offset: inner.key.offset
	} : null;
}
function pathsOf(node) {
	const path = node.entries.find(({ key }) => key.text === "path")?.value;
	return (path === void 0 ? [] : path.kind === "sequence" ? path.items : [path]).flatMap((each) => each.kind === "scalar" ? [each.text] : []);
}
const sourceOf = ({ text, name }) => ({
	text: text.replace(/^\uFEFF/, ""),
	file: name
});
const lineAt = ({ text }, offset) => text.slice(0, offset).split(/\r\n|\n|\r/).length;
function overrideLine(file, index, counts) {
	const { top, apis } = partsOf(file, counts ?? (() => false));
	return (top === null ? apis : [...apis, top]).flatMap(({ node, source }) => {
		const found = node.entries.find(({ key }) => key.text === "overrides")?.value;
		return found?.kind === "sequence" ? found.items.map(({ offset }) => lineAt(source, offset)) : [];
	})[index] ?? null;
}

// src/commands/explanation.ts
function levelPage(explained) {
	const { settings, given, file } = explained;
	const operation = settings.at === null ? null : operationOf(settings.at);
	const own = settingsFor(settings, settings.api ?? "", settings.api === null ? () => false : matchesPattern);
	const api = settings.api;
	const counts = api === null ? {} : { counts: (paths) => paths.some((path) => matchesPattern(path, api)) };
	const lines = settingLines(explained, {
		file,
		given,
		profile: settings.profile,
		...counts
	});
	const results = levelsOf(explained, own, operation).map(({ name, judgement, level }) => {
		const index = judgement === null ? null : overrideFor(judgement, own.overrides);
		const line = index === null || file === null ? null : overrideLine(file, index, counts.counts);
		return `- ${name}: \`${level}\`${line === null ? "" : `, by the override at ${file?.name ?? ""}:${line}`}`;
	});
	const what = [...operation === null ? [] : [settings.at ?? ""], ...api === null ? [] : [api]];
	const title = what.length === 0 ? "## Its level here" : `## Its level here, for \`${what.join("` of `")}\``;
	const notes = [own.overrides.some(({ at }) => at.length > 0) && operation === null ? "Overrides with `at` are left out: name an operation with `--at`." : "", settings.apis.length > 0 && api === null ? "The level is that without the entries of `apis`: name a description with `--api`." : ""].filter((note) => note !== "");
	return `${[
		title,
		[...lines, ...results].join("\n"),
		...notes
	].join("\n\n")}\n`;
}
function settingLines({ rule, severity }, from) {
	const known = ruleById(rule);
	const policies = known === null ? [] : policiesOf(known);
	const isVersion = versionRules.some(({ id }) => id === rule);
	return [
		layers("profile", layersOf("profile", null, from)),
		known === null && !isVersion ? "" : layers("lens", layersOf("lens", null, from)),
		...policies.map((id) => layers(`policies.${id}`, layersOf("policies", id, from))),
		known === null ? "" : layers("fail-on", layersOf("failOn", null, from)),
		isVersion ? layers("version-check", layersOf("versionCheck", null, from)) : "",
		severity === null ? "" : layers("lint.fail-on", layersOf("lintFailOn", null, from)),
		layers(`rules.${rule}`, layersOf("rules", rule, from))
	].filter((line) => line !== "");
}
function levelsOf({ rule, severity }, own, operation) {
	const plain = sample(rule, "documentation", operation);
	if (severity !== null) {
		const judgement = {
			...plain,
			source: "lint"
		};
		return [{
			name: "level",
			judgement,
			level: lintLevel({
				...judgement,
				severity
			}, own)
		}];
	}
	if (versionRules.some(({ id }) => id === rule)) {
		const levels = [["for changes that clients notice", versionLevel(rule, "major", own)], ["for other changes", versionLevel(rule, "patch", own)]];
		return own.versionCheck === "off" ? [] : levels.map(([name, level]) => ({
			name,
			judgement: null,
			level
		}));
	}
	if (waiverRules.some(({ id }) => id === rule)) return [{
		name: "level",
		judgement: null,
		level: waiverLevel(rule, own)
	}];
	if (ruleById(rule) === null) return [{
		name: "level",
		judgement: plain,
		level: levelOf(plain, own, false)
	}];
	return impactsOf(rule, own).map((impact) => {
		const judgement = sample(rule, impact, operation);
		return {
			name: impact,
			judgement,
			level: levelOf(judgement, own, false)
		};
	});
}
function layers(name, found) {
	const said = found.map(({ value, from }) => `${value} (${from})`);
	return said.length === 0 ? "" : `- \`${name}\`: ${said.join(" ← ")}`;
}
function operationOf(text) {
	const [, method, path] = /^([A-Za-z]+)\s+(\/\S*)$/.exec(text.trim()) ?? [];
	if (method === void 0 || path === void 0) throw new ConfigurationError("--at must be a method and a path, such as \"GET /users/{id}\".");
	return {
		kind: "path",
		method: method.toLowerCase(),
		path,
		operationId: null
	};
}
function impactsOf(id, settings) {
	const rule = ruleById(id);
	if (rule === null) return [];
	const impacts = (rule.relation === "effect" ? rule.usually : [rule.relation]).map((relation) => impactUnder(settings.lens, ruleStance(rule, relation, settings.policies)));
	return [
		"breaking",
		"potentially-breaking",
		"unclassified",
		"non-breaking",
		"documentation"
	].filter((impact) => impacts.includes(impact));
}
function sample(rule, impact, operation) {
	return {
		id: "000000000000",
		rule,
		source: ruleById(rule) === null ? "policy" : "diff",
		title: "",
		impact,
		breaks: [],
		bump: "none",
		message: "",
		why: "",
		fix: "",
		docs: "",
		direction: null,
		component: null,
		operations: operation === null ? [] : [operation],
		locations: {}
	};
}

// src/policy/policy-page.ts
function policyPage({ id, title, why, fix, level, example }) {
	return `${[
		`# ${title}`,
		`Rule \`${id}\``,
		why,
		`## What to do\n\n${fix}`,
		`## Level\n\n${levelText(id, level)}`,
		`## Example\n\n${exampleText(example)}`
	].join("\n\n")}\n`;
}
function levelText(id, level) {
	return `${level === "version-check" ? `What \`version-check\` says: \`warning\` when it is not set, \`error\` on a release.${id === "version-decreased" ? "" : " As a warning, it is an `info` when the changes need no more than a patch."}` : `\`${level}\`.`} To see it otherwise, say so in \`.api-governor.yaml\`:\n\n${yaml(`rules:\n  ${id}: ${level === "error" ? "warning" : "error"}`)}`;
}
function exampleText({ base, head, files = {}, day, tag, release, says }) {
	return [
		release === void 0 ? "" : `The release \`${release.tag}\`:\n\n${yaml(release.text)}`,
		`Before:\n\n${yaml(base)}`,
		head === base ? "After: the same." : `After:\n\n${yaml(head)}`,
		...Object.entries(files).map(([path, text]) => `\`${path}\`:\n\n${fenced(languageOf(path), text.trimEnd())}`),
		day === void 0 ? "" : `On ${day}:`,
		tag === void 0 ? "" : `On the tag \`${tag}\`:`,
		`> ${says}`
	].filter((part) => part !== "").join("\n\n");
}
const languageOf = (path) => (/\.(\w+)$/.exec(path)?.[1] ?? "").replace("md", "markdown");
const fenced = (language, text) => `\`\`\`${language}\n${text}\n\`\`\``;
const yaml = (text) => fenced("yaml", text);

// src/commands/deprecations.ts
async function deprecationsIn(directory, settings, today) {
	const tree = directoryTree(directory, "the working directory");
	const found = await discoverSpecs({
		base: null,
		head: tree,
		globs: settings.spec,
		exclude: settings.exclude,
		looksLikeSpec
	});
	const [unmatched] = found.unmatched;
	if (unmatched !== void 0) throw new ConfigurationError(unmatched);
	const apis = [];
	const problems = [];
	for (const { name, headPath } of found.pairs) {
		if (headPath === null) continue;
		const loaded = await loadContract(tree, headPath);
		if (loaded.contract !== null) apis.push({
			name,
			deprecations: dueIn(loaded.contract, today)
		});
		problems.push(...loaded.problems.map(({ file, message }) => `${file}: ${message}`));
	}
	return {
		apis,
		problems
	};
}

// src/settings/starter.ts
const STARTER_CONFIGURATION = `# Settings of API Governor; all of them: docs/configuration.md of api-governor/api-governor.
# Without this file every OpenAPI 3 and Swagger 2 description in the repository is checked with the defaults.

# Which files describe APIs (globs). Left out: all that are found.
# spec:
#   - openapi.yaml

# What fails a pull request: breaking (default), potentially-breaking, any, never.
fail-on: breaking

# Whom you protect: wire (HTTP messages, default), strict (validating consumers), sdk (generated clients).
lens: wire

# Where you see a change otherwise than the defaults do (docs/policies.md).
# policies:
#   response-enum-value-added: breaking
`;
const STARTER_WORKFLOW = `name: API
on: pull_request
permissions:
  contents: read # to read both revisions
  pull-requests: write # to comment
jobs:
  contract:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
        with:
          persist-credentials: false
      - uses: api-governor/api-governor@v1
`;

// src/commands/commands.ts
async function runCommand(invocation, around) {
	switch (invocation.command) {
		case "help": return said(invocation.text);
		case "version": return said(`${version}\n`);
		case "usage-error": throw new ConfigurationError(invocation.message);
		case "check": return runCheck(invocation.given, around);
		case "diff": return runDiff(invocation, around);
		case "lint": return runLint(invocation, around);
		case "changelog": return runChangelog(invocation, around);
		case "explain": return said(explainHere(invocation.rule, invocation.given, around));
		case "waive": {
			const { addWaiver } = await import("./commands-waive.js");
			return said(await addWaiver(invocation, workingDirectory(invocation.given, around), around.environment));
		}
		case "baseline": {
			const { runBaseline } = await import("./commands-baseline.js");
			return {
				...await runBaseline(invocation.given, workingDirectory(invocation.given, around), around.environment),
				output: null
			};
		}
		case "report": return again(invocation, around);
		case "calendar": return runCalendar(invocation.given, around);
		case "init": return init(invocation.given, around);
	}
}
const said = (text) => ({
	text,
	exitCode: 0,
	output: null
});
async function runCheck(given, around) {
	const { checkRepository } = await import("./repository-repository.js");
	const result = await checkRepository({
		directory: workingDirectory(given, around),
		environment: around.environment,
		event: COMMAND_LINE,
		given,
		configFrom: isUnattended(around.environment) ? "base" : "head",
		ports: {},
		rulesetPorts: otherRepositories(around.environment),
		now: /* @__PURE__ */ new Date()
	});
	if (given.dryRunConfig !== void 0 && given.dryRunConfig !== null) return tryOut(result, {
		...given,
		config: given.dryRunConfig,
		dryRunConfig: null
	}, around);
	return shown(result, result.settings, around);
}
const OF_JOBS = [
	"CI",
	"TF_BUILD",
	"JENKINS_URL",
	"TEAMCITY_VERSION",
	"CODEBUILD_BUILD_ID"
];
const isUnattended = (environment) => OF_JOBS.some((name) => ![
	"",
	"false",
	void 0
].includes(environment[name]));
async function tryOut(now, given, around) {
	const { format, output } = now.settings;
	if (format !== "text" && format !== "json") throw new ConfigurationError(`--dry-run-config has the formats text and json, not ${format}.`);
	const { checkRepository } = await import("./repository-repository.js");
	const then = await checkRepository({
		directory: workingDirectory(given, around),
		environment: around.environment,
		event: COMMAND_LINE,
		given: {
			...given,
			configFrom: "head"
		},
		configFrom: "head",
		ports: {},
		rulesetPorts: otherRepositories(around.environment),
		now: /* @__PURE__ */ new Date()
	});
	const [fault] = then.misconfigured;
	if (fault !== void 0) throw new ConfigurationError(fault);
	const { dryRun } = await import("./commands-dry-run.js");
	return {
		text: dryRun(now.report, then.report, given.config ?? "", format),
		exitCode: 0,
		output
	};
}
const rulesetPorts = ({ environment }, notes) => ({
	note: (note) => notes.push(note),
	ports: otherRepositories(environment)
});
async function compareSides(invocation, around) {
	const directory = workingDirectory(invocation.given, around);
	const merged = mergeSettings(invocation.given, configurationIn(directory, invocation.given));
	const settings = invocation.command === "changelog" ? overruled(merged, { lintMode: "off" }) : merged;
	const base = await openDocument(invocation.base, {
		directory,
		environment: around.environment
	});
	try {
		const head = await openDocument(invocation.head, {
			directory,
			environment: around.environment
		});
		try {
			const now = /* @__PURE__ */ new Date();
			const about = {
				...base,
				name: invocation.base
			};
			const { request, published } = passingGiven(invocation.given, about, {
				directory,
				settings,
				now
			});
			const pairs = [{
				name: head.path,
				basePath: base.path,
				headPath: head.path,
				published
			}];
			const comparing = `comparing ${invocation.base} → ${invocation.head}`;
			const notes = [];
			const kept = keptFindingsIn(around.environment);
			return {
				result: await check({
					base: base.tree,
					head: head.tree,
					pairs,
					comparing,
					notes,
					settings,
					loadRulesets: rulesetsIn(directory, settings, invocation.given, rulesetPorts(around, notes)),
					now,
					...kept === void 0 ? {} : { keptFindings: kept },
					baseIsRequired: true,
					today: now.toISOString().slice(0, 10),
					...request
				}),
				settings
			};
		} finally {
			await head.close();
		}
	} finally {
		await base.close();
	}
}
async function runDiff(invocation, around) {
	const { result, settings } = await compareSides(invocation, around);
	return shown(result, settings, around);
}
async function runLint(invocation, around) {
	const directory = workingDirectory(invocation.given, around);
	const settings = overruled(mergeSettings(invocation.given, configurationIn(directory, invocation.given)), LINT_ALONE);
	const notes = [];
	const loadRulesets = rulesetsIn(directory, settings, invocation.given, rulesetPorts(around, notes));
	const now = /* @__PURE__ */ new Date();
	const passing = passingIn(directory, invocation.given, settings, now);
	const results = [];
	for (const spec of invocation.specs) {
		const document = await openDocument(spec, {
			directory,
			environment: around.environment
		});
		try {
			const pairs = [{
				name: document.path,
				basePath: null,
				headPath: document.path
			}];
			const what = {
				task: "lint",
				base: null,
				head: document.tree,
				pairs,
				comparing: "",
				notes,
				...passing
			};
			results.push(await check({
				...what,
				settings,
				loadRulesets,
				now,
				baseIsRequired: true
			}));
		} finally {
			await document.close();
		}
	}
	return shown(together(results, `linting ${invocation.specs.join(", ")}`), settings, around);
}
function together(results, comparing) {
	const [first] = results;
	if (first === void 0) throw new Error("At least one description is named.");
	const { verdict, reasons } = conclude(results.map(({ report }) => ({
		name: report.apis[0]?.name ?? "",
		reasons: report.reasons
	})));
	const notes = [...new Set(results.flatMap(({ report }) => report.notes))];
	const apis = results.flatMap(({ report }) => report.apis);
	return {
		report: {
			...first.report,
			verdict,
			reasons,
			notes,
			apis,
			comparing
		},
		unreadable: results.some(({ unreadable }) => unreadable),
		misconfigured: results.flatMap(({ misconfigured }) => misconfigured),
		found: results.flatMap(({ found }) => found)
	};
}
async function runChangelog(invocation, around) {
	const { result, settings } = await compareSides(invocation, around);
	const { format, output } = settings;
	const exitCode = result.unreadable ? 3 : 0;
	if (format === "text" || format === "markdown") return {
		text: changelog(outline(result.report), format),
		exitCode,
		output
	};
	return {
		...written(result.report, settings, around),
		exitCode
	};
}
function shown(result, settings, around) {
	const { misconfigured, report } = result;
	const exitCode = misconfigured.length > 0 ? 2 : result.unreadable ? 3 : report.verdict === "fail" ? 1 : 0;
	return {
		...written(report, settings, around),
		exitCode,
		misconfigured
	};
}
function written(report, settings, around) {
	const { format, output } = settings;
	const color = settings.color === "always" || settings.color === "auto" && output === null && around.isTerminal && (around.environment["NO_COLOR"] ?? "") === "";
	const width = output === null && around.columns !== null ? { width: around.columns } : {};
	return {
		text: format === "github" ? workflowCommands(report) : format === "ics" ? sunsets(report) : render(report, format, {
			color,
			...width
		}),
		exitCode: 0,
		output
	};
}
function sunsets({ apis }) {
	const due = apis.map(({ name, deprecations = [] }) => ({
		name,
		deprecations
	}));
	return calendar(due, "ics");
}
function workflowCommands(report) {
	const parts = [];
	const log = runnerLog((text) => parts.push(text));
	annotate(log, annotations(report));
	log.info(render(report, "text").trimEnd());
	return parts.join("");
}
async function runCalendar(given, around) {
	const directory = workingDirectory(given, around);
	const settings = mergeSettings(given, configurationIn(directory, given));
	const { format, output } = settings;
	if (format !== "text" && format !== "markdown" && format !== "json" && format !== "ics") throw new ConfigurationError(`calendar has the formats text, markdown, json and ics, not ${format}.`);
	const { apis, problems } = await deprecationsIn(directory, settings, (/* @__PURE__ */ new Date()).toISOString().slice(0, 10));
	return {
		text: calendar(apis, format, problems),
		exitCode: problems.length > 0 ? 3 : 0,
		output
	};
}
function explainHere(rule, given, around) {
	const page = explain(rule);
	const directory = workingDirectory(given, around);
	const name = given.config ?? ".api-governor.yaml";
	const path = join(directory, name);
	const isThere = existsSync(path);
	if (!isThere && given.config === void 0 && given.at === void 0 && given.api === void 0 && given.profile === void 0) return page;
	const settings = mergeSettings(given, configurationIn(directory, given));
	const file = isThere ? {
		text: textOf$1(path, name),
		name
	} : null;
	return `${page.trimEnd()}\n\n${levelPage({
		rule,
		severity: severityOf(rule),
		settings,
		given,
		file
	})}`;
}
function explain(id) {
	const rule = ruleById(id);
	if (rule !== null) return rulePage(rule);
	const ofRuleset = rulesetPage(id);
	if (ofRuleset !== null) return ofRuleset;
	const ofPolicy = policyRules.find((one) => one.id === id);
	if (ofPolicy !== void 0) return policyPage(ofPolicy);
	throw new ConfigurationError(`There is no rule "${id}".${didYouMean(id, knownIds.rules)}`);
}
function again(invocation, around) {
	const settings = mergeSettings(invocation.given, {});
	const file = resolve(around.directory, invocation.from);
	if (!existsSync(file)) throw new ConfigurationError(`There is no file ${invocation.from}.`);
	try {
		return written(parseReport(textOf$1(file, invocation.from)), settings, around);
	} catch (error) {
		if (error instanceof InvalidReportError) throw new ConfigurationError(`${invocation.from} is not a report of api-governor: ${error.message}`);
		throw error;
	}
}
function init(given, around) {
	const directory = workingDirectory(given, around);
	const lines = [[".api-governor.yaml", STARTER_CONFIGURATION], [".github/workflows/api-governor.yml", STARTER_WORKFLOW]].map(([name, text]) => {
		const file = join(directory, name);
		if (existsSync(file) && given.force !== true) return `${name} is there already and was left alone (--force replaces it).`;
		makeDirectory(dirname(file), name);
		writeText(file, text, name);
		return `${name} written.`;
	});
	return said(`${lines.join("\n")}\n`);
}

// src/settings/option-row.ts
const commands = [
	"check",
	"diff",
	"lint",
	"changelog",
	"explain",
	"waive",
	"baseline",
	"report",
	"calendar",
	"init"
];

// src/settings/help.ts
const sides = "BASE and HEAD are files, URLs, or REVISION:PATH for a file as it is in a branch, tag or commit of the repository.";
const commandTexts = {
	check: {
		operands: [],
		summary: "Judge what changed in the APIs of this repository, as on a pull request.",
		text: "Finds the API descriptions of the repository and compares each of them with what it was at the base. Says what changed for the people who call the API, whether the settings allow it, and which version step it requires.",
		examples: [
			["api-governor check --base main", "what does this branch change?"],
			["api-governor check --base latest-tag --version-check error", "is the version right for a release?"],
			["api-governor check --format sarif --output api.sarif", "a report for code scanning"]
		]
	},
	diff: {
		operands: ["BASE", "HEAD"],
		summary: "Judge what changed between two API descriptions.",
		text: `Compares two descriptions of one API, and nothing else: waivers, the baseline and releases are for "check", unless they are named here. ${sides}`,
		examples: [
			["api-governor diff old.yaml new.yaml", "two files"],
			["api-governor diff main:openapi.yaml openapi.yaml", "the file of the main branch with the one here"],
			["api-governor diff v1.4.0:openapi.yaml v2.0.0:openapi.yaml --lens sdk", "two releases, as generated clients see them"],
			["api-governor diff old.yaml new.yaml --waivers waivers.yaml --base-released 2026-03-31", "with what the team agreed on, and what was announced in time"]
		]
	},
	lint: {
		operands: ["SPEC…"],
		summary: "Hold API descriptions to the rules of style and security.",
		text: "Lists everything that the rulesets find in the descriptions, whether it is new or not. SPEC is a file, a URL, or REVISION:PATH; several can be named.",
		examples: [["api-governor lint openapi.yaml", "the rules that are recommended"], ["api-governor lint api/*.yaml --rulesets strict --lint-fail-on warning", "all files, all rules"]]
	},
	changelog: {
		operands: ["BASE", "HEAD"],
		summary: "List what changed between two API descriptions, for its readers.",
		text: `Writes what changed for the people who call the API, and passes no verdict. ${sides}`,
		examples: [["api-governor changelog v1.4.0:openapi.yaml openapi.yaml --format markdown", "the next section of a changelog"]]
	},
	explain: {
		operands: ["RULE"],
		summary: "Explain a rule: what it means, whom it concerns, and what to do.",
		text: "Shows the page of a rule. The ids of the rules stand in every report.",
		examples: [["api-governor explain response-property-removed", "why is this a break?"]]
	},
	waive: {
		operands: ["ID"],
		summary: "Let one finding pass for a time, with a reason.",
		text: "Adds an entry to .api-governor/waivers.yaml for a finding of \"api-governor check\". It counts on pull requests once it is merged, unless the configuration says otherwise.",
		examples: [["api-governor waive 626da2ce9399 --reason \"Never filled\" --owner team-orders --expires 2026-12-31", "the break is meant"]]
	},
	baseline: {
		operands: [],
		summary: "Record what is there already, so that only what is new fails.",
		text: "Compares the file .api-governor/baseline.yaml with what is found now: by the rulesets in the descriptions as they are, and in the comparison with the last release. With --write it writes the file. Once it is there it only gets shorter, unless --grow is given as well.",
		examples: [
			["api-governor baseline", "what is known, gone and new?"],
			["api-governor baseline --write", "record everything at first; later take out what is gone"],
			["api-governor baseline --write --grow", "also add what is new"]
		]
	},
	report: {
		operands: [],
		summary: "Show a report again, in another form.",
		text: "Reads a report that was written with \"--format json\" and shows it without comparing anything again.",
		examples: [["api-governor report --from report.json --format html --output report.html", "a page to look at"]]
	},
	calendar: {
		operands: [],
		summary: "List what is deprecated in this repository, and when it goes.",
		text: "Reads all API descriptions of the working directory and lists everything deprecated by its sunset date: what is past it, what is due within 30 and 90 days, and the rest. The formats are text, markdown, json and ics.",
		examples: [["api-governor calendar", "what is due?"], ["api-governor calendar --format ics --output sunsets.ics", "for calendar programs"]]
	},
	init: {
		operands: [],
		summary: "Write a first configuration file and a workflow for GitHub Actions.",
		text: "Writes .api-governor.yaml and .github/workflows/api-governor.yml with comments that explain them. Files that are there already are left alone.",
		examples: [["api-governor init", "start here"]]
	}
};
const exitCodes = [
	[0, "all is well"],
	[1, "the changes are not allowed by the settings"],
	[2, "the command line or the configuration cannot be followed"],
	[3, "an API description cannot be read"],
	[4, "an error of the program itself"]
];
function optionsOf(command) {
	return options.filter((option) => option.flag !== null && option.commands.includes(command));
}
function flagText(option) {
	const short = option.short === void 0 ? "" : `-${option.short}, `;
	const value = option.type.kind === "boolean" ? "" : ` <${option.placeholder}>`;
	return `${short}--${option.flag ?? ""}${value}`;
}
function usageLine(command) {
	return [
		"api-governor",
		command,
		...commandTexts[command].operands,
		"[options]"
	].join(" ");
}
function generalHelp() {
	return [
		"Compares API descriptions (OpenAPI 3, Swagger 2), says what changes for the people who",
		"call the API, and which version step it requires.",
		"",
		"Usage: api-governor COMMAND [options]",
		"",
		"Commands:",
		...columns(commands.map((command) => [[command, ...commandTexts[command].operands].join(" "), commandTexts[command].summary])),
		"",
		"Options:",
		...columns([["-h, --help", "Show this help, or that of a command: api-governor check --help"], ["    --version", "Show the version."]]),
		"",
		"Exit codes:",
		...columns(exitCodes.map(([code, meaning]) => [String(code), meaning])),
		""
	].join("\n");
}
function commandHelp(command) {
	const { text, examples } = commandTexts[command];
	const rows = optionsOf(command).map((option) => {
		const flag = flagText(option);
		return [flag.startsWith("--") ? `    ${flag}` : flag, `${plain(option.description)}${choices(option)}`];
	});
	return [
		...wrap(text, 90),
		"",
		`Usage: ${usageLine(command)}`,
		"",
		"Options:",
		...columns([...rows, ["-h, --help", "Show this help."]]),
		"",
		"Examples:",
		...examples.flatMap(([line, meaning]) => [`  # ${meaning}`, `  ${line}`]),
		""
	].join("\n");
}
function choices(option) {
	const parts = [];
	if (option.type.kind === "enum") parts.push(`One of: ${option.type.values.join(", ")}.`);
	if (option.type.kind === "list") parts.push("Can be given several times.");
	if (typeof option.default === "string") parts.push(`Default: ${option.default}`);
	return parts.map((part) => ` ${part}`).join("");
}
const plain = (text) => text.replaceAll("`", "");
function columns(rows) {
	const width = Math.min(32, Math.max(...rows.map(([left]) => left.length))) + 4;
	return rows.flatMap(([left, right]) => {
		const [first = "", ...more] = wrap(right, 94 - width);
		const indent = " ".repeat(width);
		const start = `  ${left}`;
		return [...start.length < width ? [`${start.padEnd(width)}${first}`] : [start, `${indent}${first}`], ...more.map((line) => indent + line)];
	});
}
function wrap(text, width) {
	const lines = [];
	for (const word of text.split(" ")) {
		const last = lines.at(-1);
		if (last === void 0 || last.length + 1 + word.length > width) lines.push(word);
		else lines[lines.length - 1] = `${last} ${word}`;
	}
	return lines;
}

// src/settings/command-line.ts
function readCommandLine(argv) {
	const [first, ...rest] = argv;
	try {
		if (first === void 0 || first === "--help" || first === "-h") return {
			command: "help",
			text: generalHelp()
		};
		if (first === "--version") return { command: "version" };
		if (first === "help") return helpFor(rest[0]);
		return readCommand(commandOf(first), rest);
	} catch (error) {
		if (error instanceof ConfigurationError) return {
			command: "usage-error",
			message: error.message
		};
		throw error;
	}
}
function commandOf(word) {
	const command = commands.find((candidate) => candidate === word);
	if (command !== void 0) return command;
	const what = word.startsWith("-") ? `A command must come before ${quoted(word)}.` : `There is no command ${quoted(word)}.${didYouMean(word, commands)}`;
	throw new ConfigurationError(`${what} The commands are ${commands.join(", ")}; see api-governor --help`);
}
function helpFor(word) {
	return {
		command: "help",
		text: word === void 0 ? generalHelp() : commandHelp(commandOf(word))
	};
}
function readCommand(command, words) {
	const { help, operands, entries } = split(command, words);
	if (help) return {
		command: "help",
		text: commandHelp(command)
	};
	const given = asGiven([...entries]);
	const expected = commandTexts[command].operands;
	if (expected.at(-1)?.endsWith("…") === true ? operands.length < expected.length : operands.length !== expected.length) throw wrongOperands(command, operands);
	const [first = "", second = ""] = operands;
	switch (command) {
		case "diff":
		case "changelog": return {
			command,
			base: first,
			head: second,
			given
		};
		case "lint": return {
			command,
			specs: operands,
			given
		};
		case "explain": return {
			command,
			rule: first,
			given
		};
		case "waive": return {
			command,
			id: first,
			entry: waiverOf(given),
			given
		};
		case "report":
			if (given.from === void 0 || given.from === null) throw new ConfigurationError(`Which report? Name it with --from. Usage: ${usageLine(command)}`);
			return {
				command,
				from: given.from,
				given
			};
	}
	return {
		command,
		given
	};
}
function waiverOf(given) {
	const missing = [
		"reason",
		"owner",
		"expires"
	].filter((key) => (given[key] ?? "").trim() === "");
	if (missing.length > 0) throw new ConfigurationError(`A waiver needs ${missing.map((key) => `--${key}`).join(" and ")}. Usage: ${usageLine("waive")}`);
	const { reason, owner, expires, kind, ticket } = given;
	return {
		reason: reason ?? "",
		owner: owner ?? "",
		expires: expires ?? "",
		kind: kind ?? null,
		ticket: ticket ?? null
	};
}
function wrongOperands(command, operands) {
	const expected = commandTexts[command].operands;
	const extra = operands[expected.length];
	const what = extra === void 0 ? `${command} needs ${expected.join(" and ")}.` : `${command} does not know what to do with ${quoted(extra)}.`;
	return new ConfigurationError(`${what} Usage: ${usageLine(command)}`);
}
function split(command, words) {
	const operands = [];
	const entries = /* @__PURE__ */ new Map();
	for (let at = 0; at < words.length; at += 1) {
		const word = words[at] ?? "";
		if (word === "--") {
			operands.push(...words.slice(at + 1));
			break;
		}
		if (word === "--help" || word === "-h") return {
			help: true,
			operands,
			entries
		};
		if (!word.startsWith("-") || word === "-") {
			operands.push(word);
			continue;
		}
		const flag = flagOf(command, word);
		const takesNext = flag.value === null;
		const text = takesNext ? valueAfter(words[at + 1], flag.name) : flag.value;
		if (takesNext) at += 1;
		if (text === "") throw new ConfigurationError(`${flag.name} needs a value.`);
		const value = readText(text, flag.option.type, originOf(flag.name));
		const before = entries.get(flag.option.key);
		const both = Array.isArray(before) && Array.isArray(value) ? [...before, ...value] : value;
		entries.set(flag.option.key, both);
	}
	return {
		help: false,
		operands,
		entries
	};
}
function flagOf(command, word) {
	const equals = word.indexOf("=");
	const name = equals < 0 ? word : word.slice(0, equals);
	const value = equals < 0 ? null : word.slice(equals + 1);
	const own = optionsOf(command);
	const option = own.find((row) => name === `--${row.flag ?? ""}` || row.short !== void 0 && name === `-${row.short}`);
	if (option !== void 0) return {
		name,
		option,
		value: value ?? (option.type.kind === "boolean" ? "true" : null)
	};
	const negated = own.find((row) => name === `--no-${row.flag ?? ""}` && negation(row) !== null);
	if (negated !== void 0 && value === null) return {
		name,
		option: negated,
		value: negation(negated)
	};
	throw unknownFlag(command, name);
}
function negation(option) {
	return option.negated ?? (option.type.kind === "boolean" ? "false" : null);
}
function unknownFlag(command, name) {
	const help = `See api-governor ${command} --help`;
	if (options.find((option) => name === `--${option.flag ?? ""}` || name === `-${option.short ?? ""}`) !== void 0) return new ConfigurationError(`${command} does not take ${name}. ${help}`);
	if (options.find((option) => option.flag === null && option.configPath !== null && name === `--${option.configPath}`) !== void 0) return new ConfigurationError(`${name.slice(2)} is set in the configuration file. ${help}`);
	const flags = optionsOf(command).map((option) => `--${option.flag ?? ""}`);
	return new ConfigurationError(`There is no option ${quoted(name)}.${didYouMean(name, flags)} ${help}`);
}
function valueAfter(word, name) {
	if (word === void 0 || word.startsWith("-") && word !== "-") throw new ConfigurationError(`${name} needs a value. A value that begins with "-" is written as ${name}=VALUE`);
	return word;
}

// src/cli.ts
const USAGE = 2;
const INTERNAL = 4;
async function main() {
	const invocation = readCommandLine(process.argv.slice(2));
	const { text, exitCode, output, misconfigured } = await runCommand(invocation, {
		directory: process.cwd(),
		environment: process.env,
		isTerminal: process.stdout.isTTY,
		columns: process.stdout.isTTY ? process.stdout.columns : null
	});
	if (output === null) process.stdout.write(text);
	else writeText(output, text);
	for (const problem of misconfigured ?? []) process.stderr.write(`api-governor: ${problem}\n`);
	return exitCode;
}
expectShortRun();
process.stdout.on("error", (error) => {
	if (error.code !== "EPIPE") throw error;
});
try {
	process.exitCode = await main();
} catch (error) {
	const known = error instanceof ConfigurationError || error instanceof SourceError;
	process.stderr.write(`api-governor: ${error instanceof Error ? error.message : String(error)}\n`);
	if (!known) {
		process.stderr.write("This is an error of the program itself; please report it with what you ran.\n");
		if (process.env["API_GOVERNOR_DEBUG"] !== void 0 && error instanceof Error) process.stderr.write(`${error.stack ?? ""}\n`);
	}
	process.exitCode = known ? USAGE : INTERNAL;
}

export {  };