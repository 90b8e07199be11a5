import { o as __toESM, t as __commonJSMin } from "./shared-rolldown-runtime.js";
import { t as ConfigurationError } from "./shared-errors.js";
import { r as quoted$1, t as didYouMean } from "./shared-suggest.js";
import { $ as only, At as isNever, B as evaluationKey, Bt as preparePatterns, Ct as ANY_NODE, Dt as canonical, Et as both$1, Ft as typeOf, G as NEVER, H as isUnevaluated, I as met, It as findWord, J as enumerated, K as describedNames, L as remainders, Mt as scopeKey, N as beside, Nt as sourceKey, Ot as childOf, P as isAtom, Pt as typeNames, Q as nodeOf$1, R as partIncluded, St as ANYTHING, Tt as TYPE_NAMES, U as withoutEvaluation, V as evaluationOf, W as closeUnevaluated, X as isEmpty$1, Y as feasibleText, Z as isWhole, _t as settle$2, a as child$1, at as SPOKEN_OF, b as violations, bt as acceptsText, c as stringPart, ct as requiredNames, d as valuesOf$3, et as sentPart, gt as meet, ht as isPlainObject$1, i as below$1, it as accepts, jt as isObject$3, k as values$3, kt as isAnything, l as impliedTypes, lt as visible, mt as constraintOn, n as entered, nt as formatIncluded, o as numberPart, ot as accessOf, pt as textHasFormat, q as disjoint, r as arrayPart, rt as formatRestricts, s as objectPart, st as leavesOf, t as dynamicTarget, tt as valuesOf$4, u as typesOf, vt as above, w as createSampler, wt as NOTHING_NODE, xt as under, yt as acceptsNumber, z as sameChild, zt as patternsIncluded } from "./shared-dynamic.js";
import { t as version } from "./shared-version.js";
import { n as builtInRulesets, t as builtInRules } from "./shared-catalogue.js";
import { createHash } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { execFile, spawn } from "node:child_process";
import { lstat, open as open$1, readdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, isAbsolute, join as join$1, relative, resolve, sep } from "node:path";
import { isAscii } from "node:buffer";
import { constants, createReadStream, existsSync } from "node:fs";
import { lookup } from "node:dns/promises";
import { Readable } from "node:stream";
import { BlockList, isIP } from "node:net";

// src/policy/lifecycle-rules.ts
const lifecycleRules = {
	"sunset-notice-too-short": {
		id: "sunset-notice-too-short",
		title: "Sunset announced too late",
		why: "Callers need time to move; the policy of this API promises them more of it.",
		fix: "Choose a later sunset date, or lower `deprecation-notice` for this level of stability.",
		level: "warning",
		example: {
			day: "2026-11-20",
			base: `paths:
  /orders:
    get: { responses: { '200': { description: OK } } }`,
			head: `paths:
  /orders:
    get:
      deprecated: true
      x-sunset: '2026-12-31'
      responses: { '200': { description: OK } }`,
			says: "Operation `GET /orders` is announced to go on 2026-12-31, which leaves 41 days; the policy asks for 180 days."
		}
	},
	"stable-operation-uses-draft": {
		id: "stable-operation-uses-draft",
		title: "Stable operation uses a draft schema",
		why: "The operation promises to stay as it is, and the schema promises nothing: one of the two promises will not be kept.",
		fix: "Raise the stability of the schema, or give the operation a schema of its own until it is stable.",
		level: "warning",
		example: {
			base: `paths:
  /orders:
    get: { responses: { '200': { description: OK } } }`,
			head: `paths:
  /orders:
    get:
      responses:
        '200':
          description: OK
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Order' }
components:
  schemas:
    Order: { type: object, x-stability-level: draft }`,
			says: "Schema `Order` is a draft, and a stable operation uses it."
		}
	}
};

// src/policy/policy-rule.ts
const NO_CHANGE = {
	impact: "documentation",
	breaks: [],
	bump: "none",
	direction: null,
	component: null,
	operations: []
};
function findingId(identity) {
	return createHash("sha256").update(identity).digest("hex").slice(0, 12);
}
function policyJudgement({ id, title, why, fix }, identity, about, docs) {
	return {
		...NO_CHANGE,
		id: findingId(identity),
		rule: id,
		source: "policy",
		title,
		why,
		fix,
		docs: docs(id),
		...about
	};
}

// src/policy/version-rules.ts
const ORDERS$1 = `paths:
  /orders:
    get: { responses: { '200': { description: OK } } }`;
const shop = (version, paths = ORDERS$1) => `info: { title: Shop, version: ${version} }\n${paths}`;
const NOTHING$2 = "paths: {}";
const rules$1 = {
	"bump-missing": {
		id: "version-bump-missing",
		title: "Version not raised",
		why: "The version stayed the same although the API changed: who reads the version cannot see that there is something new to deal with.",
		fix: "Raise info.version by the step that the changes require.",
		level: "version-check",
		example: {
			base: shop("1.4.2"),
			head: shop("1.4.2", NOTHING$2),
			says: "info.version is still 1.4.2 and must become 2.0.0 or higher: the changes need a major step."
		}
	},
	"bump-too-small": {
		id: "version-bump-too-small",
		title: "Version step too small",
		why: "The version promises less of a change than there is: clients that update within what the version allows get changes that they did not agree to.",
		fix: "Raise info.version by the step that the changes require, or take back the changes that require it.",
		level: "version-check",
		example: {
			base: shop("1.4.2"),
			head: shop("1.5.0", NOTHING$2),
			says: "info.version must become 2.0.0 or higher: the changes need a major step, 1.4.2 → 1.5.0 is a minor one."
		}
	},
	decreased: {
		id: "version-decreased",
		title: "Version went down",
		why: "A version that goes down makes two different contracts share a name, and tools that pick the highest version keep the old one.",
		fix: "Give info.version a value above the one of the base.",
		level: "version-check",
		example: {
			base: shop("1.4.2"),
			head: shop("1.4.1"),
			says: "info.version went down from 1.4.2 to 1.4.1; it must become 1.4.3 or higher."
		}
	},
	"not-readable": {
		id: "version-not-readable",
		title: "Version lost",
		why: "The base had a version that could be compared and the head has none, so that nobody can tell how large the step is.",
		fix: "Write info.version in the way it was written before.",
		level: "version-check",
		example: {
			base: shop("1.4.2"),
			head: shop("latest", NOTHING$2),
			says: "info.version is latest, which cannot be compared with 1.4.2, and must become 2.0.0 or higher."
		}
	},
	reused: {
		id: "version-reused",
		title: "Version of another release",
		why: "A release has this version already and describes another API: two contracts would share one name, and who has the older one would not see that there is another.",
		fix: "Give info.version a value that no release has.",
		level: "version-check",
		example: {
			base: shop("1.4.2", NOTHING$2),
			head: shop("1.5.0"),
			release: {
				tag: "v1.5.0",
				text: shop("1.5.0", NOTHING$2)
			},
			says: "info.version is 1.5.0, which the release v1.5.0 has already, with another description."
		}
	},
	"tag-mismatch": {
		id: "version-tag-mismatch",
		title: "Tag and version differ",
		why: "The tag of the release and the version in it name two different versions: who reads one of them has the wrong idea of the other.",
		fix: "Tag the commit with the version that it has, or set the version before tagging.",
		level: "version-check",
		example: {
			base: shop("1.4.2"),
			head: shop("1.5.0"),
			tag: "v1.6.0",
			says: "The tag is v1.6.0, but info.version is 1.5.0."
		}
	}
};
const rulesOfPlans = { "plan-too-small": {
	id: "release-plan-too-small",
	title: "Planned release too small",
	why: "The next release will promise less of a change than there is: clients that update within what its version allows get changes that they did not agree to.",
	fix: "Plan the step that the changes require.",
	level: "version-check",
	example: {
		base: shop("1.4.2"),
		head: shop("1.4.2", NOTHING$2),
		files: {
			".changeset/quick-owls.md": "---\nshop: patch\n---\n\nRemove the list of orders.\n",
			"package.json": "{ \"name\": \"shop\", \"version\": \"1.4.2\" }",
			".changeset/config.json": "{}"
		},
		says: "Changesets (`.changeset/quick-owls.md`) plans a patch step, but the changes need a major one."
	}
} };
const versionRules = [...Object.values(rules$1), ...Object.values(rulesOfPlans)];
const ABOUT_VERSION = {
	...NO_CHANGE,
	source: "version"
};
function idOf$1(rule) {
	return findingId(`${rule}\n/info/version`);
}
function versionJudgement(fault, verdict, shown, input) {
	const rule = rules$1[fault];
	const { base, head } = verdict;
	const subject = input.versions.subject ?? "info.version";
	return {
		id: idOf$1(rule.id),
		rule: rule.id,
		title: rule.title,
		message: verdict.note,
		why: [rule.why, because(shown)].join(" ").trim(),
		fix: verdict.next === null || fault === "tag-mismatch" ? rule.fix : `Set ${subject} to ${verdict.next} or higher.`,
		docs: input.docs(rule.id),
		...ABOUT_VERSION,
		locations: input.versions.locations,
		...base === null ? {} : { before: base },
		...head === null ? {} : { after: head }
	};
}
function because(shown) {
	for (const bump of [
		"major",
		"minor",
		"patch"
	]) {
		const forcing = shown.filter((judgement) => judgement.bump === bump);
		const [first] = forcing.map((judgement) => judgement.message).toSorted((a, b) => a < b ? -1 : a > b ? 1 : 0);
		if (first === void 0) continue;
		return `The step is required by: ${first}${forcing.length === 1 ? "" : ` And ${forcing.length - 1} more like it.`}`;
	}
	return "";
}
function versionLevel$1(rule, changes, settings) {
	const own = settings.rules.get(rule);
	if (own !== void 0) return own;
	if (settings.versionCheck !== "warning") return settings.versionCheck;
	const countsDocs = settings.lens?.endsWith("docs") === true;
	return (changes === "patch" && !countsDocs || changes === "none") && rule !== "version-decreased" ? "info" : "warning";
}

// src/policy/version-question.ts
function shownVersion(text, most = 40) {
	const line = text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
	return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}
function subjectOf$2({ subject = "info.version" }) {
	return subject;
}

// src/policy/legacy-rules.ts
const ORDERS = `paths:
  /orders:
    get: { responses: { '200': { description: OK } } }`;
const goneRule = {
	id: "baseline-entry-gone",
	level: "info",
	title: "Baseline entry not needed any more",
	why: "What it names is put right. An entry that stays would let the same mistake come back unseen.",
	fix: "Run \"api-governor baseline --write\", which takes such entries out of the file.",
	example: {
		day: "2026-11-20",
		base: ORDERS,
		head: ORDERS,
		files: { ".api-governor/baseline.yaml": `- api: openapi.yaml
  rule: operation-removed
  findings:
    - id: "0123456789ab"
      at: GET /orders` },
		says: "1 entry of the baseline names nothing that was found: `operation-removed` at `GET /orders` (`0123456789ab`)."
	}
};
const KNOWN = {
	kind: "baseline",
	reason: "It is in the baseline.",
	owner: "",
	expires: null
};
const SHOWN$2 = 5;
const oneLine$2 = (text) => shownVersion(text, 120).replaceAll("`", "'");
const ruleName = oneLine$2;
const entryPlace = ({ rule, at, id }) => `\`${oneLine$2(rule)}\` at \`${oneLine$2(at)}\` (\`${id}\`)`;
function goneJudgement(entries, docs) {
	const [first] = entries;
	const listed = entries.slice(0, SHOWN$2).map(entryPlace);
	const more = entries.length > listed.length ? [`${entries.length - listed.length} more`] : [];
	const what = entries.length === 1 ? "1 entry of the baseline names" : `${entries.length} entries of the baseline name`;
	return policyJudgement(goneRule, JSON.stringify([goneRule.id, first?.api ?? ""]), {
		message: `${what} nothing that was found: ${[...listed, ...more].join(", ")}.`,
		locations: first === void 0 ? {} : { head: first.location }
	}, docs);
}

// src/policy/waiver-rules.ts
const REMOVAL = {
	base: `paths:
  /orders:
    get: { responses: { '200': { description: OK } } }`,
	head: `paths: {}`
};
const until = (expires) => ({ ".api-governor/waivers.yaml": `- rule: operation-removed
  at: GET /orders
  reason: No client is left.
  owner: team-orders
  expires: ${expires}` });
const rules = {
	expired: {
		id: "waiver-expired",
		level: "error",
		title: "Waiver expired",
		why: "What was let pass for a time is still there, and the time is over: somebody has to decide again.",
		fix: "Put the change right, or ask the owner of the waiver for another one.",
		example: {
			...REMOVAL,
			day: "2026-11-20",
			files: until("2026-11-01"),
			says: "The waiver for `operation-removed` at `GET /orders` expired on `2026-11-01`: ask `team-orders`. It is about `a05c027b3b99`."
		}
	},
	"too-long": {
		id: "waiver-too-long",
		level: "error",
		title: "Waiver for too long",
		why: "A waiver that lasts for years is a rule that nobody decided on. It does not count.",
		fix: "Give the waiver an earlier day in expires.",
		example: {
			...REMOVAL,
			day: "2026-11-20",
			files: until("2027-11-20"),
			says: "The waiver for `operation-removed` at `GET /orders` does not count: it lasts until `2027-11-20`, and 90 days from now is the most. It is about `a05c027b3b99`."
		}
	},
	expiring: {
		id: "waiver-expiring",
		level: "warning",
		title: "Waiver expires soon",
		why: "In a few days the finding fails the check again.",
		fix: "Put the change right before, or ask the owner of the waiver for another one.",
		example: {
			...REMOVAL,
			day: "2026-11-20",
			files: until("2026-11-30"),
			says: "The waiver for `operation-removed` at `GET /orders` ends on `2026-11-30`: ask `team-orders`. It is about `a05c027b3b99`."
		}
	},
	unused: {
		id: "waiver-unused",
		level: "info",
		title: "Waiver not used",
		why: "Nothing that was found is what it lets pass: the change was merged, was taken back, or has not come yet. A waiver that stays would let pass the same change another time.",
		fix: "Remove the waiver once its change has been merged or dropped.",
		example: {
			...REMOVAL,
			head: REMOVAL.base,
			day: "2026-11-20",
			files: until("2027-01-31"),
			says: "The waiver for `operation-removed` at `GET /orders` of `team-orders` names nothing that was found."
		}
	}
};
const waiverRules = [...Object.values(rules), goneRule];
const SHOWN$1 = 5;
function waiverName({ target }) {
	return target.by === "id" ? `\`${target.id}\`` : `\`${target.rule}\` at \`${oneLine$1(target.at.text)}\``;
}
const oneLine$1 = (text) => shownVersion(text).replaceAll("`", "'");
function waiverJudgement(fault, waiver, ids, { today, maxDays }, docs) {
	const rule = rules[fault];
	const { target, expires, location } = waiver;
	const owner = `\`${oneLine$1(waiver.owner)}\``;
	const found = target.by === "id" ? "" : ` It is about ${idList$1(ids)}.`;
	const message = {
		expired: `The waiver for ${waiverName(waiver)} expired on \`${expires}\`: ask ${owner}.${found}`,
		"too-long": `The waiver for ${waiverName(waiver)} does not count: it lasts until \`${expires}\`, and ${maxDays} days from now is the most.${found}`,
		expiring: `The waiver for ${waiverName(waiver)} ends on \`${expires}\`${expires === today ? ", which is today" : ""}: ask ${owner}.${found}`,
		unused: `The waiver for ${waiverName(waiver)} of ${owner} names nothing that was found.`
	}[fault];
	const identity = JSON.stringify([
		rule.id,
		waiver.api,
		target.by === "id" ? target.id : [target.rule, target.at.text]
	]);
	return policyJudgement(rule, identity, {
		message,
		locations: { head: location }
	}, docs);
}
function idList$1(ids) {
	const shown = ids.slice(0, SHOWN$1).map((id) => `\`${id}\``);
	return ids.length > shown.length ? `${shown.join(", ")} and ${ids.length - shown.length} more` : shown.join(", ");
}
function waiverLevel(rule, settings) {
	return settings.rules.get(rule) ?? waiverRules.find(({ id }) => id === rule)?.level ?? "warning";
}

// src/policy/policy-rules.ts
const policyRules = [
	...versionRules,
	...Object.values(lifecycleRules),
	...waiverRules
];

// src/rules/define.ts
const NO_DOCUMENT = "# no such file";
function defineRule(definition) {
	const { when, says, relation, direction = null, effects = null, policy = null, ...rest } = definition;
	const isMine = (change) => change.kind === definition.on;
	const goesMyWay = (change) => direction === null || change.direction === null || direction === change.direction;
	const hasMyEffect = (change) => effects === null || !("effect" in change) || effects.includes(change.effect);
	return {
		usually: effects ?? [
			"narrowed",
			"widened",
			"replaced",
			"undecided"
		],
		...rest,
		direction,
		effects,
		policy,
		relation,
		fits: (change) => isMine(change) && goesMyWay(change) && hasMyEffect(change) && (when?.(change) ?? true),
		message: (change, it) => isMine(change) ? says(change, it) : ""
	};
}
function relationOf(rule, change) {
	if (rule.relation !== "effect") return rule.relation;
	return "effect" in change ? change.effect : "unknown";
}

// src/rules/families/apis.ts
const things = `openapi: 3.1.0
info: { title: Things, version: 1.0.0 }
paths:
  /things:
    get: { responses: { '200': { description: OK } } }
    post: { responses: { '201': { description: Created } } }`;
const counted = (operations) => `${operations} ${operations === 1 ? "operation" : "operations"}`;
const apiRules = [defineRule({
	id: "api-removed",
	title: "API description removed",
	on: "api.removed",
	relation: "lost",
	says: (change) => `The description of the API was removed, and ${counted(change.operations)} with it.`,
	why: "Without its description nobody can tell what callers may rely on, and nothing guards it any more. If the API itself goes, all of its callers break.",
	fix: "If the file was moved, name the old path under `renamed-from` in the configuration. If the API ends, deprecate its operations with a sunset date first and remove the description after that date.",
	examples: [{
		name: "the file was deleted",
		in: "document",
		before: things,
		after: NO_DOCUMENT,
		says: ["The description of the API was removed, and 2 operations with it."]
	}]
}), defineRule({
	id: "api-added",
	title: "API description added",
	on: "api.added",
	relation: "gained",
	says: (change) => `A description of an API was added, with ${counted(change.operations)}.`,
	why: "Nobody calls the API by this description yet. From now on it is a promise.",
	fix: "Nothing to repair. Read it once as a caller would: what is in it now is hard to take back.",
	examples: [{
		name: "a new file",
		in: "document",
		before: NO_DOCUMENT,
		after: things,
		says: ["A description of an API was added, with 2 operations."]
	}]
})];

// src/rules/webhook-examples.ts
const hook$1 = (body) => `post:
  ${body}responses:
    '204':
      description: Received.`;
const payload = (...lines) => hook$1(`requestBody:
    ${lines.join("\n    ")}
  `);

// src/rules/families/bodies.ts
const json = (schema) => `content:
  application/json:
    schema: ${schema}`;
const plain$1 = ["content:", "  application/json: {}"];
const bodyRules = [
	defineRule({
		id: "request-required-body-added",
		title: "Required request body added",
		on: "request-body.added",
		direction: "request",
		when: (change) => change.required,
		relation: "narrowed",
		says: () => "Request body was added as required.",
		why: "Existing callers send no body and are refused with 400 or 415.",
		fix: "Make the body optional and define what its absence means; or take it in a new operation.",
		examples: [{
			name: "a body that has to be sent",
			in: "operation",
			before: `{}`,
			after: `requestBody:
  required: true
  content:
    application/json: {}`,
			says: ["Request body was added as required."]
		}]
	}),
	defineRule({
		id: "request-body-added",
		title: "Optional request body added",
		on: "request-body.added",
		direction: "request",
		relation: "gained",
		says: () => "Request body was added as optional.",
		why: "Existing requests without a body stay valid.",
		fix: "Nothing to repair. Make sure that its absence means what requests meant before.",
		examples: [{
			name: "a body that may be sent",
			in: "operation",
			before: `{}`,
			after: `requestBody:
  content:
    application/json: {}`,
			says: ["Request body was added as optional."]
		}]
	}),
	defineRule({
		id: "response-payload-added",
		title: "Payload added to a webhook or callback",
		on: "request-body.added",
		direction: "response",
		relation: "gained",
		says: (_, it) => `${it} was added.`,
		why: "The provider sends a body where it sent none; receivers that do not expect one skip it.",
		fix: "Nothing to repair.",
		examples: [{
			name: "a payload",
			in: "webhook",
			before: hook$1(""),
			after: payload(...plain$1),
			says: ["Webhook payload was added."]
		}]
	}),
	defineRule({
		id: "request-body-removed",
		title: "Request body removed",
		on: "request-body.removed",
		direction: "request",
		relation: "lost",
		says: () => "Request body was removed.",
		why: "Callers still send it. What it says is ignored in silence, or the request is refused.",
		fix: "Keep accepting the body and mark its properties deprecated; remove it in a major version.",
		examples: [{
			name: "no body any more",
			in: "operation",
			before: `requestBody:
  content:
    application/json: {}`,
			after: `{}`,
			says: ["Request body was removed."]
		}]
	}),
	defineRule({
		id: "response-payload-removed",
		title: "Payload of a webhook or callback removed",
		on: "request-body.removed",
		direction: "response",
		relation: "lost",
		says: (_, it) => `${it} was removed.`,
		why: "Receivers read the payload and get nothing.",
		fix: "Keep sending the payload; remove it in a major version, after telling subscribers where to fetch its content.",
		examples: [{
			name: "no payload",
			in: "webhook",
			before: payload(...plain$1),
			after: hook$1(""),
			says: ["Webhook payload was removed."]
		}]
	}),
	defineRule({
		id: "request-body-became-required",
		title: "Request body became required",
		on: "request-body.became-required",
		direction: "request",
		relation: "narrowed",
		says: (_, it) => `${it} became required.`,
		why: "Callers who send no body are refused now.",
		fix: "Keep it optional and treat a missing body as before.",
		examples: [{
			name: "no longer optional",
			in: "request-body",
			before: json("{ type: object }"),
			after: `required: true\n${json("{ type: object }")}`,
			says: ["Request body became required."]
		}]
	}),
	defineRule({
		id: "response-payload-became-required",
		title: "Payload of a webhook or callback became required",
		on: "request-body.became-required",
		direction: "response",
		relation: "narrowed",
		says: (_, it) => `${it} became required.`,
		why: "The provider always sends a payload now; receivers had to expect that before.",
		fix: "Nothing to repair.",
		examples: [{
			name: "always sent",
			in: "webhook",
			before: payload(...plain$1),
			after: payload("required: true", ...plain$1),
			says: ["Webhook payload became required."]
		}]
	}),
	defineRule({
		id: "request-body-became-optional",
		title: "Request body became optional",
		on: "request-body.became-optional",
		direction: "request",
		relation: "widened",
		policy: "request-became-optional",
		says: (_, it) => `${it} became optional.`,
		why: "Existing requests stay valid. Generated methods change their signature, so code that calls them may not compile.",
		fix: "Nothing to repair on the wire. If you publish a generated client, release it as a major version.",
		examples: [{
			name: "no longer required",
			in: "request-body",
			before: `required: true\n${json("{ type: object }")}`,
			after: json("{ type: object }"),
			says: ["Request body became optional."]
		}]
	}),
	defineRule({
		id: "response-payload-became-optional",
		title: "Payload of a webhook or callback became optional",
		on: "request-body.became-optional",
		direction: "response",
		relation: "widened",
		says: (_, it) => `${it} became optional.`,
		why: "Receivers count on the payload and may be called without it now.",
		fix: "Send the payload in every call; make it optional in a major version.",
		examples: [{
			name: "not always sent",
			in: "webhook",
			before: payload("required: true", ...plain$1),
			after: payload(...plain$1),
			says: ["Webhook payload became optional."]
		}]
	})
];

// src/rules/words.ts
const longest = 80;
const unprintable = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]+/gu;
function code$1(text) {
	const line = text.slice(0, 320).replace(unprintable, " ").replaceAll("`", "'").trim();
	const points = Array.from(line);
	const short = points.length > longest ? `${points.slice(0, 79).join("")}…` : line;
	return `\`${short === "" ? "\"\"" : short}\``;
}
function looksLikeJson(text) {
	return /^(?:true|false|null|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|["[{].*)$/su.test(text) || text !== text.trim();
}
function value(json) {
	if (json === void 0) return "nothing";
	if (typeof json === "string" && !looksLikeJson(json)) return code$1(json);
	return code$1(JSON.stringify(json));
}
function list$1(values, atMost = 6) {
	const shown = values.slice(0, atMost).map((each) => value(each));
	const more = values.length - shown.length;
	if (shown.length === 0) return "nothing";
	if (more > 0) return `${shown.join(", ")} and ${more} more`;
	const last = shown.at(-1) ?? "";
	return shown.length === 1 ? last : `${shown.slice(0, -1).join(", ")} and ${last}`;
}
function capital$2(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
function fromTo(before, after) {
	if (before === void 0) return after === void 0 ? "" : ` to ${value(after)}`;
	return after === void 0 ? ` from ${value(before)}` : ` from ${value(before)} to ${value(after)}`;
}

// src/rules/families/media-types.ts
const plain = ["content:", "  application/json: {}"];
const both = [...plain, "  application/xml: {}"];
const form = (encoding) => `content:
  multipart/form-data:
    schema:
      type: object
      properties:
        photo: { type: string }
    encoding:
      photo: ${encoding}`;
const mediaTypeRules = [
	defineRule({
		id: "request-media-type-added",
		title: "Media type accepted in addition",
		on: "media-type.added",
		direction: "request",
		relation: "gained",
		says: (change, it) => `${it} got the media type ${code$1(change.mediaType)}.`,
		why: "Callers may send another media type; what they send now stays valid.",
		fix: "Nothing to repair.",
		examples: [{
			name: "XML too",
			in: "request-body",
			before: `content:
  application/json: {}`,
			after: `content:
  application/json: {}
  application/xml: {}`,
			says: ["Request body got the media type `application/xml`."]
		}]
	}),
	defineRule({
		id: "request-media-type-removed",
		title: "Media type no longer accepted",
		on: "media-type.removed",
		direction: "request",
		relation: "narrowed",
		says: (change, it) => `${it} lost the media type ${code$1(change.mediaType)}.`,
		why: "Callers who send it are refused with 415 Unsupported Media Type.",
		fix: "Keep accepting it beside the new one; remove it in a major version when nobody sends it.",
		examples: [{
			name: "XML no more",
			in: "request-body",
			before: `content:
  application/json: {}
  application/xml: {}`,
			after: `content:
  application/json: {}`,
			says: ["Request body lost the media type `application/xml`."]
		}]
	}),
	defineRule({
		id: "response-media-type-added",
		title: "Media type offered in addition",
		on: "media-type.added",
		direction: "response",
		relation: "gained",
		says: (change, it) => `${it} got the media type ${code$1(change.mediaType)}.`,
		why: "Callers may ask for another media type with `Accept`; those who name the one they want get it as before.",
		fix: "Nothing to repair. Keep the old media type the one that callers without an `Accept` header get.",
		examples: [{
			name: "CSV too",
			in: "response",
			before: `content:
  application/json: {}`,
			after: `content:
  application/json: {}
  text/csv: {}`,
			says: ["Response body got the media type `text/csv`."]
		}]
	}),
	defineRule({
		id: "response-media-type-removed",
		title: "Media type no longer offered",
		on: "media-type.removed",
		direction: "response",
		relation: "lost",
		says: (change, it) => `${it} lost the media type ${code$1(change.mediaType)}.`,
		why: "Callers who ask for it get 406 Not Acceptable or a body they cannot read.",
		fix: "Keep offering it beside the new one; remove it in a major version.",
		examples: [{
			name: "CSV no more",
			in: "response",
			before: `content:
  application/json: {}
  text/csv: {}`,
			after: `content:
  application/json: {}`,
			says: ["Response body lost the media type `text/csv`."]
		}, {
			name: "a payload that comes no more",
			in: "webhook",
			before: payload(...both),
			after: payload(...plain),
			says: ["Webhook payload lost the media type `application/xml`."]
		}]
	}),
	...["request", "response"].map((direction) => defineRule({
		id: `${direction}-encoding-changed`,
		title: direction === "request" ? "Encoding of a form property changed" : "Encoding of a form property in a response changed",
		on: "encoding.changed",
		direction,
		relation: "effect",
		says: (change, it) => `${it} changed how ${code$1(change.property)} is encoded: ${code$1(change.key)}${moved(change.before, change.after)}.`,
		why: direction === "request" ? "Callers write the part of the form in the old way (media type, notation); the server refuses it or reads something else." : "The part comes in another media type or notation than receivers expect.",
		fix: "Keep the old encoding. Offer the new one under another property name or media type, and remove the old one in a major version.",
		examples: [direction === "request" ? {
			name: "another image type",
			in: "request-body",
			before: form("{ contentType: image/png }"),
			after: form("{ contentType: image/jpeg }"),
			says: ["Request body changed how `photo` is encoded: `contentType` from `image/png` to `image/jpeg`."]
		} : {
			name: "another image type",
			in: "response",
			before: form("{ contentType: image/png }"),
			after: form("{ contentType: image/jpeg }"),
			says: ["Response body changed how `photo` is encoded: `contentType` from `image/png` to `image/jpeg`."]
		}]
	}))
];
function moved(before, after) {
	if (before === void 0) return ` was set${fromTo(void 0, after)}`;
	return after === void 0 ? " was removed" : fromTo(before, after);
}

// src/rules/families/bounds.ts
const bounds = [
	bound("minimum", "minimum", false, "type: integer", "a smaller number"),
	bound("maximum", "maximum", true, "type: integer", "a larger number"),
	bound("exclusiveMinimum", "exclusive minimum", false, "type: number", "a smaller number"),
	bound("exclusiveMaximum", "exclusive maximum", true, "type: number", "a larger number"),
	bound("minLength", "minimum length", false, "type: string", "a shorter text"),
	bound("maxLength", "maximum length", true, "type: string", "a longer text"),
	bound("minItems", "minimum number of items", false, "type: array, items: { type: string }", "a list with fewer items"),
	bound("maxItems", "maximum number of items", true, "type: array, items: { type: string }", "a list with more items"),
	bound("minProperties", "minimum number of properties", false, "type: object, additionalProperties: { type: string }", "an object with fewer properties"),
	bound("maxProperties", "maximum number of properties", true, "type: object, additionalProperties: { type: string }", "an object with more properties")
];
function bound(keyword, words, upper, type, outside) {
	return {
		keyword,
		slug: keyword.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
		words,
		upper,
		type,
		outside
	};
}
function stepOf$1({ before, after }) {
	if (before === null) return "set";
	if (after === null) return "removed";
	return after > before ? "increased" : "decreased";
}
const sentence$1 = (step, { words }, { before, after }, it) => {
	if (step === "set") return `${it} got the ${words} \`${after}\`.`;
	if (step === "removed") return `${it} lost the ${words} \`${before}\`.`;
	return `${it} had its ${words} ${step} from \`${before}\` to \`${after}\`.`;
};
const effectOf$2 = (step, { upper }) => step === "set" || step === (upper ? "decreased" : "increased") ? "narrowed" : "widened";
const whys = {
	request: {
		narrowed: (outside) => `Callers who send ${outside} than is allowed now are refused, though it was valid before.`,
		widened: () => "What callers send now stays valid; the server accepts more."
	},
	response: {
		narrowed: () => "What comes now was allowed before: nobody who followed the old description notices.",
		widened: (outside) => `Clients may receive ${outside} than was announced: database columns, buffers, validators and layouts made for the old limit fail.`
	}
};
const fixes = {
	request: {
		narrowed: "Keep the old limit. If it has to change, accept the old values for a while and report them, and enforce the new limit in a major version.",
		widened: "Nothing to repair."
	},
	response: {
		narrowed: "Nothing has to be done.",
		widened: "Keep the values within the old limit until clients have moved, and announce the new one; or return the value in a property of another name."
	}
};
const values$2 = {
	set: [null, 10],
	removed: [10, null],
	increased: [10, 20],
	decreased: [20, 10]
};
function exampleOf(direction, each, step) {
	const [before, after] = values$2[step];
	const schema = (limit) => `type: object\nproperties:\n  size: { ${each.type}${limit === null ? "" : `, ${each.keyword}: ${limit}`} }`;
	const it = `${direction === "request" ? "Request" : "Response"} property \`size\``;
	return {
		name: `${each.words} ${step}`,
		in: direction === "request" ? "request-schema" : "response-schema",
		before: schema(before),
		after: schema(after),
		says: [sentence$1(step, each, {
			before,
			after
		}, it)]
	};
}
function boundRule(direction, each, step) {
	const effect = effectOf$2(step, each) === "narrowed" ? "narrowed" : "widened";
	const than = whys[direction][effect](each.outside);
	return defineRule({
		id: `${direction}-${each.slug}-${step}`,
		title: `${each.words.charAt(0).toUpperCase()}${each.words.slice(1)} of a ${direction} value ${step}`,
		on: "schema.bound-changed",
		direction,
		when: (change) => change.keyword === each.keyword && stepOf$1(change) === step,
		relation: "effect",
		usually: [effect],
		policy: direction === "request" ? null : {
			narrowed: "response-constraint-tightened",
			widened: "response-constraint-loosened",
			replaced: "response-constraint-loosened",
			undecided: "response-constraint-loosened"
		},
		says: (change, it) => sentence$1(step, each, change, it),
		why: than,
		fix: fixes[direction][effect],
		examples: [exampleOf(direction, each, step)]
	});
}
const boundRules = ["request", "response"].flatMap((direction) => bounds.flatMap((each) => [
	"decreased",
	"increased",
	"set",
	"removed"
].map((step) => boundRule(direction, each, step))));

// src/rules/families/discriminators.ts
const tagged = (names, discriminator) => `paths:
  /pets:
    get:
      responses:
        '200':
          description: OK
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Pet' }
components:
  schemas:
    Pet:
      oneOf:${names.map((name) => `\n        - $ref: '#/components/schemas/${name}'`).join("")}${discriminator}
    Cat: { type: object, required: [kind], properties: { kind: { const: Cat }, sort: { type: string } } }
    Dog: { type: object, required: [kind], properties: { kind: { const: Dog }, sort: { type: string } } }
    Owl: { type: object, required: [kind], properties: { kind: { const: Owl }, sort: { type: string } } }`;
const by = (property, mapping = "") => `
      discriminator: { propertyName: ${property}${mapping === "" ? "" : `, mapping: { ${mapping} }`} }`;
const discriminatorRules = [
	defineRule({
		id: "discriminator-mapping-changed",
		title: "Mapping of a discriminator changed",
		on: "schema.discriminator-changed",
		when: (change) => change.part === "mapping",
		relation: "replaced",
		policy: "discriminator-mapping-changed",
		says: (change, it) => change.after === void 0 ? `${it} lost ${value(change.before)} in the mapping of its discriminator.` : change.before === void 0 ? `${it} got ${value(change.after)} in the mapping of its discriminator.` : `${it} changed the mapping of its discriminator${fromTo(change.before, change.after)}.`,
		why: "The schemas are the same, but deserialisers that follow the mapping choose another type, or none, for the same value.",
		fix: "Keep the old entries and add new ones beside them.",
		examples: [{
			name: "another value",
			in: "document",
			before: tagged(["Cat", "Dog"], by("kind", "cat: '#/components/schemas/Cat'")),
			after: tagged(["Cat", "Dog"], by("kind", "kitty: '#/components/schemas/Cat'")),
			says: ["Response body changed the mapping of its discriminator from `{\"cat\":\"#/components/schemas/Cat\"}` to `{\"kitty\":\"#/components/schemas/Cat\"}`."]
		}]
	}),
	defineRule({
		id: "discriminator-added",
		title: "Discriminator added",
		on: "schema.discriminator-changed",
		when: (change) => change.before === void 0,
		relation: "text",
		policy: "discriminator-added",
		says: (change, it) => `${it} got the discriminator ${value(change.after)}.`,
		why: "It validates nothing and changes no message. Generated code turns into a class hierarchy.",
		fix: "Nothing to repair on the wire. Make sure that every alternative requires the property.",
		examples: [{
			name: "told apart by kind",
			in: "document",
			before: tagged(["Cat", "Dog"], ""),
			after: tagged(["Cat", "Dog"], by("kind")),
			says: ["Response body got the discriminator `kind`."]
		}]
	}),
	defineRule({
		id: "discriminator-removed",
		title: "Discriminator removed",
		on: "schema.discriminator-changed",
		when: (change) => change.after === void 0,
		relation: "lost",
		policy: "discriminator-removed",
		says: (change, it) => `${it} lost the discriminator ${value(change.before)}.`,
		why: "Deserialisers that used it to choose a type have to guess now. Generated class hierarchies disappear.",
		fix: "Keep the discriminator.",
		examples: [{
			name: "no longer told apart",
			in: "document",
			before: tagged(["Cat", "Dog"], by("kind")),
			after: tagged(["Cat", "Dog"], ""),
			says: ["Response body lost the discriminator `kind`."]
		}]
	}),
	defineRule({
		id: "discriminator-changed",
		title: "Discriminator names another property",
		on: "schema.discriminator-changed",
		relation: "replaced",
		says: (change, it) => `${it} changed its discriminator${fromTo(change.before, change.after)}.`,
		why: "Deserialisers look at the old property to choose a type, and find nothing or the wrong one.",
		fix: "Keep the old property as the discriminator and add the new one beside it; switch in a major version.",
		examples: [{
			name: "told apart by another property",
			in: "document",
			before: tagged(["Cat", "Dog"], by("kind")),
			after: tagged(["Cat", "Dog"], by("sort")),
			says: ["Response body changed its discriminator from `kind` to `sort`."]
		}]
	})
];

// src/rules/families/composition.ts
const schemaOf$2 = {
	request: "request-schema",
	response: "response-schema"
};
const Part = {
	request: "Request",
	response: "Response"
};
const branch = {
	card: "{ title: card, type: object, required: [number], properties: { number: { type: string } } }",
	bank: "{ title: bank, type: object, required: [iban], properties: { iban: { type: string } } }",
	cash: "{ title: cash, type: object, required: [amount], properties: { amount: { type: number } } }"
};
const oneOf = (...names) => `type: object
properties:
  pay:
    oneOf:${names.map((name) => `\n      - ${branch[name] ?? ""}`).join("")}`;
const overlapping = (keyword) => `type: object
properties:
  code:
    ${keyword}:
      - { type: string, maxLength: 8 }
      - { type: string, minLength: 5 }`;
const harmless$1 = {
	request: "widened",
	response: "narrowed"
};
const harmlessly = {
	request: "what was valid still is",
	response: "what is valid now was valid before"
};
const harmfully = {
	request: "some of what was valid is refused now",
	response: "some of what may come now was not valid before"
};
const doubted = {
	request: "it can't be shown that all that was valid still is",
	response: "it can't be shown that all that is valid now was valid before"
};
const doubts$1 = /* @__PURE__ */ new Map([["oneOf", {
	request: "it can't be shown that each value still matches exactly one branch",
	response: "it can't be shown that each value matched exactly one branch before"
}]]);
const WHOLE = /* @__PURE__ */ new Set([
	"oneOf",
	"anyOf",
	"unevaluatedProperties",
	"unevaluatedItems"
]);
const isWithin$3 = ({ before, after }) => before === after && WHOLE.has(after);
const contact = (phone) => `type: object
properties:
  contact:
    oneOf:
      - { title: mail, type: object, required: [mail], properties: { mail: { type: string } } }
      - { title: phone, type: object${phone}, properties: { phone: { type: string } } }`;
const exclusive = {
	request: {
		before: contact(", required: [phone]"),
		after: contact(""),
		says: ["Request property `contact` changed within `oneOf`: some of what was valid is refused now.", "Request property `contact.phone` became optional."]
	},
	response: {
		before: contact(""),
		after: contact(", required: [phone]"),
		says: ["Response property `contact` changed within `oneOf`: some of what may come now was not valid before.", "Response property `contact.phone` became required."]
	}
};
const account = (bic) => `type: object
properties:
  account:
    oneOf:
      - { title: iban, type: string, format: iban }
      - { title: bic, type: string, format: bic${bic} }`;
const unproved = {
	request: {
		before: account(", maxLength: 11"),
		after: account(""),
		says: ["Request property `account` changed within `oneOf`: it can't be shown that each value still matches exactly one branch.", "Request property `account` lost the maximum length `11`."]
	},
	response: {
		before: account(""),
		after: account(", maxLength: 11"),
		says: ["Response property `account` changed within `oneOf`: it can't be shown that each value matched exactly one branch before.", "Response property `account` got the maximum length `11`."]
	}
};
const contacts = {
	any: "{ title: any, type: object, required: [value], properties: { value: { type: string } } }",
	phone: "{ title: phone, type: object, required: [value, prefix], properties: { value: { type: string }, prefix: { type: string } } }",
	fax: "{ title: fax, type: object, required: [fax], properties: { fax: { type: string } } }"
};
const within$1 = (...names) => `type: object
properties:
  contact:
    anyOf:
      - { title: mail, type: object, required: [mail], properties: { mail: { type: string } } }${names.map((name) => `\n      - ${contacts[name]}`).join("")}`;
const compositionRules = [
	defineRule({
		id: "request-branch-added",
		title: "Alternative accepted in addition",
		on: "schema.branch-added",
		direction: "request",
		relation: "effect",
		usually: ["widened"],
		says: (change, it) => `${it} got the alternative ${code$1(change.label)}.`,
		why: "What callers send now stays valid; they may send another shape.",
		fix: "Nothing to repair. With `oneOf`, make sure that no value matches two alternatives.",
		examples: [{
			name: "one more way to pay",
			in: "request-schema",
			before: oneOf("card", "bank"),
			after: oneOf("card", "bank", "cash"),
			says: ["Request property `pay` got the alternative `cash`."]
		}]
	}),
	defineRule({
		id: "request-covered-branch-removed",
		title: "Alternative removed whose values are still accepted",
		on: "schema.branch-removed",
		direction: "request",
		effects: ["widened"],
		relation: "effect",
		says: (change, it) => `${it} lost the alternative ${code$1(change.label)}; each value of it is still accepted.`,
		why: "What callers send is valid without the alternative too. Generated code loses a type.",
		fix: "Nothing to repair.",
		examples: [{
			name: "one of two ways to say the same",
			in: "request-schema",
			before: within$1("any", "phone", "fax"),
			after: within$1("any"),
			says: ["Request property `contact` lost the alternative `phone`; each value of it is still accepted.", "Request property `contact` lost the alternative `fax`."]
		}]
	}),
	defineRule({
		id: "request-branch-removed",
		title: "Alternative no longer accepted",
		on: "schema.branch-removed",
		direction: "request",
		relation: "effect",
		usually: ["narrowed"],
		says: (change, it) => `${it} lost the alternative ${code$1(change.label)}.`,
		why: "Callers who send this shape are refused.",
		fix: "Keep accepting the alternative and mark it `deprecated: true`; remove it in a major version.",
		examples: [{
			name: "one way to pay less",
			in: "request-schema",
			before: oneOf("card", "bank", "cash"),
			after: oneOf("card", "bank"),
			says: ["Request property `pay` lost the alternative `cash`."]
		}]
	}),
	defineRule({
		id: "response-covered-branch-added",
		title: "Alternative added whose values were allowed before",
		on: "schema.branch-added",
		direction: "response",
		effects: ["narrowed"],
		relation: "effect",
		says: (change, it) => `${it} got the alternative ${code$1(change.label)}; each value of it was allowed before.`,
		why: "What clients receive was valid by the old description too: it is described more closely now. Generated code gets a new type.",
		fix: "Nothing to repair.",
		examples: [{
			name: "what was always allowed has a name of its own",
			in: "response-schema",
			before: within$1("any"),
			after: within$1("any", "phone", "fax"),
			says: ["Response property `contact` got the alternative `phone`; each value of it was allowed before.", "Response property `contact` got the alternative `fax`."]
		}]
	}),
	defineRule({
		id: "response-discriminated-branch-added",
		title: "Discriminated alternative added to a response",
		on: "schema.branch-added",
		direction: "response",
		when: (change) => change.discriminated,
		relation: "effect",
		usually: ["widened"],
		policy: {
			widened: "response-discriminated-branch-added",
			replaced: "response-discriminated-branch-added"
		},
		says: (change, it) => `${it} got the alternative ${code$1(change.label)}, told apart by the discriminator.`,
		why: "Clients may receive a shape they never heard of. The discriminator lets them recognise and skip it; generated clients and validators fail on it.",
		fix: "Send the new alternative only to callers who asked for it, and tell clients to skip values of the discriminator that they do not know.",
		examples: [{
			name: "one more kind of pet",
			in: "document",
			before: tagged(["Cat", "Dog"], by("kind")),
			after: tagged([
				"Cat",
				"Dog",
				"Owl"
			], by("kind")),
			says: ["Response body got the alternative `Owl`, told apart by the discriminator."]
		}]
	}),
	defineRule({
		id: "response-branch-added",
		title: "Alternative added to a response",
		on: "schema.branch-added",
		direction: "response",
		relation: "effect",
		usually: ["widened"],
		says: (change, it) => `${it} got the alternative ${code$1(change.label)}.`,
		why: "Clients may receive a shape they never heard of, and nothing in the message tells them which one it is: they fail or misread it.",
		fix: "Return the new shape only to callers who asked for it, or in a property of another name; or introduce a discriminator first and tell clients to skip what they do not know.",
		examples: [{
			name: "one more way to pay",
			in: "response-schema",
			before: oneOf("card", "bank"),
			after: oneOf("card", "bank", "cash"),
			says: ["Response property `pay` got the alternative `cash`."]
		}]
	}),
	defineRule({
		id: "response-branch-removed",
		title: "Alternative removed from a response",
		on: "schema.branch-removed",
		direction: "response",
		relation: "effect",
		usually: ["narrowed"],
		policy: { narrowed: "response-branch-removed" },
		says: (change, it) => `${it} lost the alternative ${code$1(change.label)}.`,
		why: "Clients that handle the alternative keep working, but what it told them does not come any more. Generated code loses a type.",
		fix: "Tell clients what comes in its place. If they need what it told them, keep returning it and remove it in a major version.",
		examples: [{
			name: "one way to pay less",
			in: "response-schema",
			before: oneOf("card", "bank", "cash"),
			after: oneOf("card", "bank"),
			says: ["Response property `pay` lost the alternative `cash`."]
		}]
	}),
	...["request", "response"].map((direction) => defineRule({
		id: `${direction}-one-of-unproved`,
		title: `Branches of \`oneOf\` may overlap in a ${direction}`,
		on: "schema.composition-changed",
		direction,
		when: (change) => isWithin$3(change) && (change.effect === "undecided" || change.effect === harmless$1[direction]),
		relation: "effect",
		usually: ["undecided"],
		says: (change, it) => {
			const keyword = code$1(change.after);
			if (change.effect === harmless$1[direction]) return `${it} changed within ${keyword}: ${harmlessly[direction]}.`;
			return `${it} changed within ${keyword}: ${doubts$1.get(change.after)?.[direction] ?? doubted[direction]}.`;
		},
		why: direction === "request" ? "A value that matches two branches of `oneOf` is refused. A branch that admits more may match what belonged to another one alone." : "A value that matches two branches of `oneOf` is not allowed. A branch that admits less may leave values to another one alone, which clients never got before.",
		fix: "Make the branches exclude each other: a required property with one fixed value in each, best named by a `discriminator`. Where overlaps do no harm, write `anyOf`.",
		examples: [{
			name: "formats that nobody else knows",
			in: schemaOf$2[direction],
			...unproved[direction]
		}]
	})),
	defineRule({
		id: "response-one-of-changed",
		title: "Responses match other branches of `oneOf` than before",
		on: "schema.composition-changed",
		direction: "response",
		when: (change) => isWithin$3(change) && change.after === "oneOf" && change.effect !== "undecided" && change.effect !== harmless$1.response,
		relation: "effect",
		usually: ["widened", "replaced"],
		policy: {
			widened: "response-one-of-changed",
			replaced: "response-one-of-changed"
		},
		says: (change, it) => `${it} changed within ${code$1(change.after)}: ${harmfully.response}.`,
		why: "No branch admits more, but a value that matched several branches, which `oneOf` forbids, matches one now. Clients that validate refused it before and get it now.",
		fix: "Nothing, where the branches were meant to exclude each other. Else say in the release notes which values are valid now.",
		examples: [{
			name: "branches that no longer overlap",
			in: schemaOf$2.response,
			...exclusive.response
		}]
	}),
	...["request", "response"].map((direction) => defineRule({
		id: `${direction}-composition-changed`,
		title: `Combination of schemas changed in a ${direction}`,
		on: "schema.composition-changed",
		direction,
		relation: "effect",
		says: (change, it) => isWithin$3(change) ? `${it} changed within ${code$1(change.after)}: ${harmfully[direction]}.` : change.before === change.after ? `${it} has other alternatives in ${code$1(change.after)} than before.` : `${it} is combined with ${code$1(change.after)}, before with ${code$1(change.before)}.`,
		why: direction === "request" ? "Callers who send what the old combination allowed and the new one does not are refused." : "Clients may receive what the old combination did not allow.",
		fix: "Keep the old combination and extend it in a compatible way: more alternatives in requests, more properties in responses.",
		examples: [{
			name: "any instead of one",
			in: schemaOf$2[direction],
			before: overlapping("oneOf"),
			after: overlapping("anyOf"),
			says: [`${Part[direction]} property \`code\` is combined with \`anyOf\`, before with \`oneOf\`.`]
		}, ...direction === "request" ? [{
			name: "branches that overlap now",
			in: schemaOf$2.request,
			...exclusive.request
		}] : []]
	}))
];

// src/rules/families/open-content.ts
const opened = {
	anything: "any other property",
	nothing: "no other property",
	schema: "other properties that match a schema"
};
const lines$1 = (content) => `type: object
properties:
  name: { type: string }${content === "" ? "" : `\nadditionalProperties: ${content}`}`;
const admits = (change, it) => `${it} admits ${opened[change.after]} now, before ${change.before === change.after ? "another schema" : opened[change.before]}.`;
const openContentRules = [
	defineRule({
		id: "request-object-closed",
		title: "Request object closed",
		on: "schema.additional-properties-changed",
		direction: "request",
		effects: ["narrowed"],
		when: (change) => !change.explicit,
		relation: "effect",
		policy: { narrowed: "request-object-closed" },
		says: admits,
		why: "Callers who send more than is described (extra fields, misspelt ones) are refused now. Those who send only what is described do not notice.",
		fix: "Ignore unknown properties, or log for a while what callers really send before you refuse it.",
		examples: [{
			name: "additionalProperties false",
			in: "request-schema",
			before: lines$1(""),
			after: lines$1("false"),
			says: ["Request body admits no other property now, before any other property."]
		}]
	}),
	defineRule({
		id: "request-additional-properties-changed",
		title: "What else a request object admits changed",
		on: "schema.additional-properties-changed",
		direction: "request",
		relation: "effect",
		says: admits,
		why: "The description said what other properties callers may send. Those who send what is not admitted any more are refused.",
		fix: "Keep admitting what was admitted; narrow it in a major version.",
		examples: [{
			name: "a map was closed",
			in: "request-schema",
			before: lines$1("true"),
			after: lines$1("false"),
			says: ["Request body admits no other property now, before any other property."]
		}]
	}),
	defineRule({
		id: "response-map-closed",
		title: "Response map closed",
		on: "schema.additional-properties-changed",
		direction: "response",
		when: (change) => change.explicit && change.before === "schema" && change.after === "nothing",
		relation: "lost",
		says: admits,
		why: "The other properties were described by a schema, so clients read them; they do not come any more.",
		fix: "Keep returning the other properties; remove them in a major version.",
		examples: [{
			name: "no entries any more",
			in: "response-schema",
			before: lines$1("{ type: string }"),
			after: lines$1("false"),
			says: ["Response body admits no other property now, before other properties that match a schema."]
		}]
	}),
	defineRule({
		id: "response-additional-properties-changed",
		title: "What else a response object admits changed",
		on: "schema.additional-properties-changed",
		direction: "response",
		relation: "effect",
		policy: {
			narrowed: "response-constraint-tightened",
			widened: "response-object-opened",
			replaced: "response-object-opened",
			undecided: "response-object-opened"
		},
		says: admits,
		why: "Tolerant readers skip what they do not know; readers that validate refuse properties that the old description did not admit.",
		fix: "Tell clients to skip what they do not know before you send it.",
		examples: [{
			name: "an object was opened",
			in: "response-schema",
			before: lines$1("false"),
			after: lines$1("true"),
			says: ["Response body admits any other property now, before no other property."]
		}]
	})
];

// src/rules/families/constraints.ts
const schemaOf$1 = {
	request: "request-schema",
	response: "response-schema"
};
const Thing = {
	request: "Request property `code`",
	response: "Response property `code`"
};
const a = {
	request: "a request",
	response: "a response"
};
const thing = (schema) => `type: object
properties:
  code: ${schema}`;
const limits$3 = {
	narrowed: "response-constraint-tightened",
	widened: "response-constraint-loosened",
	replaced: "response-constraint-loosened",
	undecided: "response-constraint-loosened"
};
const who = {
	request: "Callers who send what the old rule allowed and the new one does not are refused.",
	response: "Clients that rely on the rule (parsers, validators, database columns) fail on values outside of it."
};
const remedy = {
	request: "Keep accepting what was valid before; enforce the new rule in a major version or for a new property only.",
	response: "Keep returning values that the old rule allows until clients have moved; return others in a property of another name."
};
const keywords = [
	{
		keyword: "multipleOf",
		slug: "multiple-of",
		words: "Step of a number",
		limit: true,
		before: "{ type: integer, multipleOf: 2 }",
		after: "{ type: integer, multipleOf: 3 }",
		says: "changed `multipleOf` from `2` to `3`."
	},
	{
		keyword: "uniqueItems",
		slug: "unique-items",
		words: "Uniqueness of items",
		limit: true,
		before: "{ type: array, items: { type: string } }",
		after: "{ type: array, items: { type: string }, uniqueItems: true }",
		says: "changed `uniqueItems` from `false` to `true`."
	},
	{
		keyword: "contains",
		slug: "contains",
		words: "What a list has to contain",
		limit: false,
		before: "{ type: array }",
		after: "{ type: array, contains: { type: string } }",
		says: "got `contains` `{\"type\":\"string\"}`."
	},
	{
		keyword: "not",
		slug: "not",
		words: "What is ruled out",
		limit: false,
		before: "{ type: string }",
		after: "{ type: string, not: { maxLength: 3 } }",
		says: "got `not` `{\"maxLength\":3}`."
	},
	{
		keyword: "propertyNames",
		slug: "property-names",
		words: "Names of properties",
		limit: false,
		before: "{ type: object, additionalProperties: true }",
		after: "{ type: object, additionalProperties: true, propertyNames: { maxLength: 8 } }",
		says: "got `propertyNames` `{\"maxLength\":8}`."
	},
	{
		keyword: "dependentRequired",
		slug: "dependent-required",
		words: "Properties that require each other",
		limit: false,
		before: "{ type: object, properties: { card: { type: string }, cvc: { type: string } } }",
		after: "{ type: object, properties: { card: { type: string }, cvc: { type: string } }, dependentRequired: { card: [cvc] } }",
		says: "changed `dependentRequired` from `{}` to `{\"card\":[\"cvc\"]}`."
	}
];
const doubts = {
	request: "it can't be told whether values are refused now that were valid before",
	response: "it can't be told whether values may come now that did not come before"
};
const happened$1 = (change, name, it, direction) => {
	const end = change.effect === "undecided" ? `: ${doubts[direction]}.` : ".";
	if (change.before === void 0) return `${it} got ${code$1(name)} ${value(change.after)}${end}`;
	if (change.after === void 0) return `${it} lost ${code$1(name)} ${value(change.before)}${end}`;
	return `${it} changed ${code$1(name)}${fromTo(change.before, change.after)}${end}`;
};
function keywordRule(direction, each) {
	return defineRule({
		id: `${direction}-${each.slug}-changed`,
		title: `${each.words} changed in ${a[direction]}`,
		on: "schema.keyword-changed",
		direction,
		when: (change) => change.keyword === each.keyword,
		relation: "effect",
		policy: direction === "response" && each.limit ? limits$3 : null,
		says: (change, it) => happened$1(change, change.keyword, it, direction),
		why: who[direction],
		fix: remedy[direction],
		examples: [{
			name: each.words,
			in: schemaOf$1[direction],
			before: thing(each.before),
			after: thing(each.after),
			says: [`${Thing[direction]} ${each.says}`]
		}]
	});
}
function anyKeywordRule(direction) {
	return defineRule({
		id: `${direction}-constraint-changed`,
		title: `Other constraint changed in ${a[direction]}`,
		on: "schema.keyword-changed",
		direction,
		relation: "effect",
		says: (change, it) => happened$1(change, change.keyword, it, direction),
		why: who[direction],
		fix: remedy[direction],
		examples: [{
			name: "a condition",
			in: schemaOf$1[direction],
			before: thing("{ type: string }"),
			after: thing("{ type: string, if: { maxLength: 3 }, then: { pattern: \"^A\" } }"),
			says: [`${Thing[direction]} got \`if\` \`{"maxLength":3}\`.`, `${Thing[direction]} got \`then\` \`{"pattern":"^A"}\`.`]
		}]
	});
}
const patterns = (all) => list$1(all, 3);
function patternRules(direction) {
	const shared = {
		on: "schema.pattern-changed",
		direction,
		relation: "effect",
		policy: direction === "response" ? limits$3 : null
	};
	const example = (name, before, after, says) => ({
		name,
		in: schemaOf$1[direction],
		before: thing(`{ type: string${before} }`),
		after: thing(`{ type: string${after} }`),
		says: [`${Thing[direction]} ${says}`]
	});
	const sent = direction === "request";
	return [
		defineRule({
			...shared,
			id: `${direction}-pattern-set`,
			title: `Pattern of ${a[direction]} value set`,
			when: (change) => change.before.length === 0,
			usually: ["narrowed"],
			says: (change, it) => `${it} got the pattern ${patterns(change.after)}.`,
			why: sent ? "Callers who send a value that does not match are refused." : "What comes now was allowed before; clients may rely on the pattern from now on.",
			fix: sent ? remedy.request : "Nothing has to be done.",
			examples: [example("only capitals", "", ", pattern: \"^[A-Z]+$\"", "got the pattern `^[A-Z]+$`.")]
		}),
		defineRule({
			...shared,
			id: `${direction}-pattern-removed`,
			title: `Pattern of ${a[direction]} value removed`,
			when: (change) => change.after.length === 0,
			usually: ["widened"],
			says: (change, it) => `${it} lost the pattern ${patterns(change.before)}.`,
			why: sent ? "What callers send now stays valid; the server accepts more." : who.response,
			fix: sent ? "Nothing to repair." : remedy.response,
			examples: [example("anything goes", ", pattern: \"^[A-Z]+$\"", "", "lost the pattern `^[A-Z]+$`.")]
		}),
		defineRule({
			...shared,
			id: `${direction}-pattern-changed`,
			title: `Pattern of ${a[direction]} value changed`,
			says: (change, it) => `${it} changed its pattern from ${patterns(change.before)} to ${patterns(change.after)}.`,
			why: who[direction],
			fix: remedy[direction],
			examples: [example("digits instead of capitals", ", pattern: \"^[A-Z]+$\"", ", pattern: \"^[0-9]+$\"", "changed its pattern from `^[A-Z]+$` to `^[0-9]+$`.")]
		})
	];
}
const constraintRules = ["request", "response"].flatMap((direction) => [
	...patternRules(direction),
	...keywords.map((each) => keywordRule(direction, each)),
	anyKeywordRule(direction)
]);

// src/rules/families/defaults.ts
const changed = (change, it) => {
	if (change.before === void 0) return `${it} got the default ${value(change.after)}.`;
	if (change.after === void 0) return `${it} lost its default ${value(change.before)}.`;
	return `${it} changed its default${fromTo(change.before, change.after)}.`;
};
const limit$2 = (schema, required = "") => `name: limit
in: query${required}
schema: { type: integer${schema} }`;
const size$2 = (schema) => `type: object
properties:
  size: { type: integer${schema} }`;
const unsaid$1 = "Requests that leave the value out are as valid as before, but they may mean something else now.";
const defaultRules = [
	defineRule({
		id: "default-respelled",
		title: "Default written as another type",
		on: "schema.default-changed",
		when: (change) => change.respelled,
		relation: "text",
		policy: "default-respelled",
		says: changed,
		why: "It is the same text, and the schema never admitted it as the other type or sends it as text anyway, so it means what it meant.",
		fix: "Nothing has to be done.",
		examples: [{
			name: "a text without its quotes",
			in: "request-schema",
			before: "type: object\nproperties:\n  latest: { type: string, default: true }",
			after: "type: object\nproperties:\n  latest: { type: string, default: \"true\" }",
			says: ["Request property `latest` changed its default from `true` to `\"true\"`."]
		}, {
			name: "a number in quotes",
			in: "query-parameter",
			before: limit$2(", default: \"10\""),
			after: limit$2(", default: 10"),
			says: ["Query parameter `limit` changed its default from `\"10\"` to `10`."]
		}]
	}),
	defineRule({
		id: "required-value-default-changed",
		title: "Default of a required value changed",
		on: "schema.default-changed",
		when: (change) => change.required,
		relation: "text",
		policy: "default-of-required-value-changed",
		says: changed,
		why: "The value has to be sent, so its default is never used.",
		fix: "Nothing has to be done. Remove the default, since it promises nothing.",
		examples: [{
			name: "a required parameter",
			in: "query-parameter",
			before: limit$2(", default: 10", "\nrequired: true"),
			after: limit$2(", default: 20", "\nrequired: true"),
			says: ["Query parameter `limit` changed its default from `10` to `20`."]
		}]
	}),
	defineRule({
		id: "response-default-changed",
		title: "Default of a response value changed",
		on: "schema.default-changed",
		direction: "response",
		relation: "semantic",
		policy: "response-default-changed",
		says: changed,
		why: "Clients that read an absent value as its default read something else now.",
		fix: "Return the value in every response, so that its default does not matter.",
		examples: [{
			name: "another default",
			in: "response-schema",
			before: size$2(", default: 10"),
			after: size$2(", default: 20"),
			says: ["Response property `size` changed its default from `10` to `20`."]
		}]
	}),
	defineRule({
		id: "request-default-added",
		title: "Default of a request value declared",
		on: "schema.default-changed",
		when: (change) => change.before === void 0,
		relation: "semantic",
		policy: "default-added",
		says: changed,
		why: `${unsaid$1} If the default only writes down what happened anyway, nobody notices; a page size that did not exist before cuts off results in silence.`,
		fix: "Declare as default what happens today when the value is left out. Let callers ask for the new behaviour.",
		examples: [{
			name: "a page size",
			in: "query-parameter",
			before: limit$2(""),
			after: limit$2(", default: 10"),
			says: ["Query parameter `limit` got the default `10`."]
		}]
	}),
	defineRule({
		id: "request-default-removed",
		title: "Default of a request value no longer declared",
		on: "schema.default-changed",
		when: (change) => change.after === void 0,
		relation: "semantic",
		policy: "default-removed",
		says: changed,
		why: `${unsaid$1} What happens without it is not promised any more.`,
		fix: "Keep declaring the default.",
		examples: [{
			name: "a page size",
			in: "query-parameter",
			before: limit$2(", default: 10"),
			after: limit$2(""),
			says: ["Query parameter `limit` lost its default `10`."]
		}]
	}),
	defineRule({
		id: "request-parameter-default-changed",
		title: "Default of a parameter changed",
		on: "schema.default-changed",
		when: (change) => change.parameter,
		relation: "semantic",
		says: changed,
		why: "Callers who leave the parameter out get another result for the same request, without an error that would tell them.",
		fix: "Keep the default and let callers ask for the new behaviour with a value of the parameter; change it in a major version.",
		examples: [{
			name: "a smaller page",
			in: "query-parameter",
			before: limit$2(", default: 50"),
			after: limit$2(", default: 20"),
			says: ["Query parameter `limit` changed its default from `50` to `20`."]
		}]
	}),
	defineRule({
		id: "request-property-default-changed",
		title: "Default of a request property changed",
		on: "schema.default-changed",
		relation: "semantic",
		says: changed,
		why: "Callers who leave the property out get another result for the same request, without an error that would tell them.",
		fix: "Keep the default and let callers ask for the new behaviour with a value; change it in a major version.",
		examples: [{
			name: "another size",
			in: "request-schema",
			before: size$2(", default: 50"),
			after: size$2(", default: 20"),
			says: ["Request property `size` changed its default from `50` to `20`."]
		}]
	})
];

// src/rules/days.ts
const MONTHS = [
	"Jan",
	"Feb",
	"Mar",
	"Apr",
	"May",
	"Jun",
	"Jul",
	"Aug",
	"Sep",
	"Oct",
	"Nov",
	"Dec"
];
function dayOf(date) {
	const text = date.trim();
	const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:[Zz]|[+-]\d{2}:\d{2})?)?$/.exec(text);
	if (iso !== null) {
		const [, year = "", month = "", day = ""] = iso;
		if (!isDay$3(Number(year), Number(month), Number(day))) return null;
		if (text.length <= 10) return text;
		const zoned = /(?:[Zz]|[+-]\d{2}:\d{2})$/.test(text) ? text : `${text}Z`;
		const time = new Date(zoned.replace(" ", "T"));
		return Number.isNaN(time.getTime()) ? null : time.toISOString().slice(0, 10);
	}
	const http = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) ([A-Z][a-z]{2}) (\d{4}) \d{2}:\d{2}:\d{2} GMT$/.exec(text);
	if (http === null) return null;
	const [, day = "", name = "", year = ""] = http;
	const month = MONTHS.indexOf(name) + 1;
	return isDay$3(Number(year), month, Number(day)) ? `${year}-${String(month).padStart(2, "0")}-${day}` : null;
}
function isDay$3(year, month, day) {
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

// src/rules/lifecycle.ts
const NAMES = {
	draft: ["draft"],
	alpha: ["alpha", "experimental"],
	beta: ["beta", "preview"],
	stable: ["stable", "ga"]
};
const stabilityLevels = [
	"draft",
	"alpha",
	"beta",
	"stable"
];
function levelNamed(name) {
	if (typeof name !== "string") return null;
	return stabilityLevels.find((level) => NAMES[level].includes(name.toLowerCase())) ?? null;
}
const deprecatedAs = (subject, { sunset }) => `${subject} was deprecated${sunset === null ? "" : `, with sunset date ${code$1(sunset)}`}.`;
function step$2({ before, after }) {
	const [from, to] = [levelNamed(before ?? "stable"), levelNamed(after ?? "stable")];
	return from === null || to === null ? null : stabilityLevels.indexOf(to) - stabilityLevels.indexOf(from);
}
const dayIn = (date) => typeof date === "string" || typeof date === "number" ? dayOf(String(date)) : null;
const isDate = (date) => dayIn(date) !== null;
function delay({ before, after }) {
	const [from, to] = [dayIn(before), dayIn(after)];
	if (from === null || to === null) return null;
	return to < from ? -1 : to > from ? 1 : 0;
}
const stability = (level) => level === null || level === void 0 ? "`stable` (by default)" : typeof level === "string" ? code$1(level) : value(level);

// src/rules/families/deprecation.ts
const dates$1 = (before, after) => ({
	in: "operation",
	before: `deprecated: true${before === "" ? "" : `\nx-sunset: '${before}'`}`,
	after: `deprecated: true${after === "" ? "" : `\nx-sunset: '${after}'`}`
});
const it$1 = "Operation `GET /things/{id}`";
const deprecationRules = [
	defineRule({
		id: "operation-deprecated",
		title: "Operation deprecated",
		on: "operation.deprecated",
		when: (change) => change.sunset === null || isDate(change.sunset),
		relation: "gained",
		policy: "deprecated",
		says: (change, subject) => change.sunset === null ? `${subject} was deprecated without a sunset date.` : `${subject} was deprecated, with sunset date ${code$1(change.sunset)}.`,
		why: "Calls work as before. Callers learn that they have to move, and generated clients warn.",
		fix: "Give it a sunset date (`x-sunset`) if it has none, and name its replacement in the description, so that callers can plan.",
		examples: [{
			name: "with a date",
			in: "operation",
			before: `{}`,
			after: `deprecated: true
x-sunset: '2027-06-30'`,
			says: [`${it$1} was deprecated, with sunset date \`2027-06-30\`.`]
		}, {
			name: "without a date",
			in: "operation",
			before: `{}`,
			after: `deprecated: true`,
			says: [`${it$1} was deprecated without a sunset date.`]
		}]
	}),
	defineRule({
		id: "operation-deprecated-unreadable-sunset",
		title: "Operation deprecated with a sunset date that cannot be read",
		on: "operation.deprecated",
		relation: "undecided",
		says: (change, subject) => `${subject} was deprecated with the sunset date ${code$1(change.sunset ?? "")}, which is no date.`,
		why: "Callers are told to leave, but neither they nor their tools can tell until when.",
		fix: "Write the date as `YYYY-MM-DD`.",
		examples: [{
			name: "words instead of a date",
			in: "operation",
			before: `{}`,
			after: `deprecated: true
x-sunset: soon`,
			says: [`${it$1} was deprecated with the sunset date \`soon\`, which is no date.`]
		}]
	}),
	defineRule({
		id: "operation-undeprecated",
		title: "Deprecation of an operation withdrawn",
		on: "operation.undeprecated",
		relation: "text",
		policy: "deprecation-withdrawn",
		says: (_, subject) => `${subject} is no longer deprecated.`,
		why: "Nothing breaks. Callers who moved away already did it for nothing.",
		fix: "Tell callers that they may stay, and what became of the replacement.",
		examples: [{
			name: "it stays after all",
			in: "operation",
			before: `deprecated: true`,
			after: `{}`,
			says: [`${it$1} is no longer deprecated.`]
		}]
	}),
	defineRule({
		id: "operation-sunset-announced",
		title: "Sunset date announced",
		on: "operation.sunset-changed",
		when: (change) => change.before === null && isDate(change.after),
		relation: "gained",
		policy: "deprecated",
		says: (change, subject) => `${subject} got the sunset date ${code$1(change.after ?? "")}.`,
		why: "Calls work until that day. Callers who do not move until then fail.",
		fix: "Announce it where callers read it (changelog, `Sunset` header of RFC 8594), far enough ahead.",
		examples: [{
			name: "a date for a deprecated operation",
			...dates$1("", "2027-06-30"),
			says: [`${it$1} got the sunset date \`2027-06-30\`.`]
		}]
	}),
	defineRule({
		id: "operation-sunset-withdrawn",
		title: "Sunset date withdrawn",
		on: "operation.sunset-changed",
		when: (change) => change.after === null,
		relation: "semantic",
		policy: "sunset-moved-earlier",
		says: (change, subject) => `${subject} lost its sunset date ${code$1(change.before ?? "")}.`,
		why: "Callers planned with the date; without it the operation may go at any time.",
		fix: "Put the date back. To keep the operation longer, move the date to a later day; to keep it for good, withdraw the deprecation too.",
		examples: [{
			name: "the promise is gone",
			...dates$1("2027-06-30", ""),
			says: [`${it$1} lost its sunset date \`2027-06-30\`.`]
		}]
	}),
	defineRule({
		id: "operation-sunset-moved-earlier",
		title: "Sunset date moved to an earlier day",
		on: "operation.sunset-changed",
		when: (change) => (delay(change) ?? 0) < 0,
		relation: "semantic",
		policy: "sunset-moved-earlier",
		says: (change, subject) => `${subject} moved its sunset date from ${code$1(change.before ?? "")} to the earlier ${code$1(change.after ?? "")}.`,
		why: "Callers planned their migration with the date they were promised; those who would be ready on time are too late now.",
		fix: "Keep the announced date. If it has to be earlier (a vulnerability), tell each caller and record the exception as a waiver.",
		examples: [{
			name: "half a year less",
			...dates$1("2027-06-30", "2026-12-31"),
			says: [`${it$1} moved its sunset date from \`2027-06-30\` to the earlier \`2026-12-31\`.`]
		}]
	}),
	defineRule({
		id: "operation-sunset-restated",
		title: "Sunset date written in another way",
		on: "operation.sunset-changed",
		when: (change) => delay(change) === 0,
		relation: "text",
		says: (change, subject) => `${subject} writes its sunset date ${code$1(change.before ?? "")} as ${code$1(change.after ?? "")} now: it is the same day.`,
		why: "Nothing breaks: the promise is the same.",
		fix: "Nothing has to be done.",
		examples: [{
			name: "with a time",
			...dates$1("2027-06-30", "2027-06-30T12:00:00Z"),
			says: [`${it$1} writes its sunset date \`2027-06-30\` as \`2027-06-30T12:00:00Z\` now: it is the same day.`]
		}]
	}),
	defineRule({
		id: "operation-sunset-postponed",
		title: "Sunset date postponed",
		on: "operation.sunset-changed",
		when: (change) => delay(change) !== null,
		relation: "text",
		policy: "sunset-postponed",
		says: (change, subject) => `${subject} moved its sunset date from ${code$1(change.before ?? "")} to ${code$1(change.after ?? "")}.`,
		why: "Nothing breaks: callers have more time than they were promised.",
		fix: "Announce the new date where the old one was announced.",
		examples: [{
			name: "half a year more",
			...dates$1("2026-12-31", "2027-06-30"),
			says: [`${it$1} moved its sunset date from \`2026-12-31\` to \`2027-06-30\`.`]
		}]
	}),
	defineRule({
		id: "operation-sunset-unreadable",
		title: "Sunset date changed and cannot be read",
		on: "operation.sunset-changed",
		relation: "undecided",
		says: (change, subject) => change.before === null ? `${subject} got the sunset date ${code$1(change.after ?? "")}, which is no date.` : `${subject} changed its sunset date from ${code$1(change.before)} to ${code$1(change.after ?? "")}, which cannot be compared.`,
		why: "One of the two is no date, so nobody can tell whether callers have more or less time.",
		fix: "Write the date as `YYYY-MM-DD`.",
		examples: [{
			name: "words instead of a date",
			...dates$1("2026-12-31", "end of the year"),
			says: [`${it$1} changed its sunset date from \`2026-12-31\` to \`end of the year\`, which cannot be compared.`]
		}, {
			name: "a first date that is none",
			...dates$1("", "soon"),
			says: [`${it$1} got the sunset date \`soon\`, which is no date.`]
		}]
	}),
	defineRule({
		id: "operation-stability-lowered",
		title: "Stability of an operation lowered",
		on: "operation.stability-changed",
		when: (change) => (step$2(change) ?? 0) < 0,
		relation: "semantic",
		policy: "stability-lowered",
		says: (change, subject) => `${subject} was lowered from ${stability(change.before)} to ${stability(change.after)}.`,
		why: "Callers built on a stable operation; it may change or go at any time now, although nothing in its messages tells them.",
		fix: "Keep the stability. Offer the unstable variant as another operation beside it.",
		examples: [{
			name: "stable to beta",
			in: "operation",
			before: `x-stability-level: stable`,
			after: `x-stability-level: beta`,
			says: [`${it$1} was lowered from \`stable\` to \`beta\`.`]
		}]
	}),
	defineRule({
		id: "operation-stability-raised",
		title: "Stability of an operation raised",
		on: "operation.stability-changed",
		when: (change) => (step$2(change) ?? 0) > 0,
		relation: "gained",
		says: (change, subject) => `${subject} was raised from ${stability(change.before)} to ${stability(change.after)}.`,
		why: "Nothing breaks: callers get a promise they did not have.",
		fix: "Nothing to repair. From now on breaking changes to it count in full.",
		examples: [{
			name: "beta to stable",
			in: "operation",
			before: `x-stability-level: beta`,
			after: `x-stability-level: stable`,
			says: [`${it$1} was raised from \`beta\` to \`stable\`.`]
		}]
	}),
	defineRule({
		id: "operation-stability-restated",
		title: "Stability of an operation written in other words",
		on: "operation.stability-changed",
		when: (change) => step$2(change) === 0,
		relation: "text",
		says: (change, subject) => `${subject} says ${stability(change.after)} now, before ${stability(change.before)}: it is as stable as it was.`,
		why: "Nothing breaks: the promise is the same.",
		fix: "Nothing has to be done.",
		examples: [{
			name: "said aloud",
			in: "operation",
			before: `{}`,
			after: `x-stability-level: stable`,
			says: [`${it$1} says \`stable\` now, before \`stable\` (by default): it is as stable as it was.`]
		}]
	}),
	defineRule({
		id: "operation-stability-changed",
		title: "Stability of an operation changed to a level nobody knows",
		on: "operation.stability-changed",
		relation: "undecided",
		says: (change, subject) => `${subject} changed its stability from ${stability(change.before)} to ${stability(change.after)}.`,
		why: "One of the two levels is not known, so nobody can tell what was promised.",
		fix: "Use one of `draft`, `alpha`, `beta` and `stable`.",
		examples: [{
			name: "an unknown level",
			in: "operation",
			before: `x-stability-level: stable`,
			after: `x-stability-level: matured`,
			says: [`${it$1} changed its stability from \`stable\` to \`matured\`.`]
		}]
	}),
	defineRule({
		id: "value-deprecated",
		title: "Property or schema deprecated",
		on: "schema.deprecated",
		relation: "gained",
		policy: "deprecated",
		says: (change, subject) => deprecatedAs(subject, change),
		why: "It works as before. Callers learn that they have to move, and generated clients warn.",
		fix: "Name what replaces it in its description, and keep it until the next major version at least.",
		examples: [{
			name: "a property",
			in: "response-schema",
			before: `type: object
properties:
  nick: { type: string }`,
			after: `type: object
properties:
  nick: { type: string, deprecated: true }`,
			says: ["Response property `nick` was deprecated."]
		}, {
			name: "a property, with the day it goes",
			in: "response-schema",
			before: `type: object
properties:
  nick: { type: string }`,
			after: `type: object
properties:
  nick: { type: string, deprecated: true, x-sunset: '2027-06-30' }`,
			says: ["Response property `nick` was deprecated, with sunset date `2027-06-30`."]
		}]
	}),
	defineRule({
		id: "value-undeprecated",
		title: "Deprecation of a property or schema withdrawn",
		on: "schema.undeprecated",
		relation: "text",
		policy: "deprecation-withdrawn",
		says: (_, subject) => `${subject} is no longer deprecated.`,
		why: "Nothing breaks. Callers who moved away already did it for nothing.",
		fix: "Tell callers that they may stay.",
		examples: [{
			name: "a property",
			in: "response-schema",
			before: `type: object
properties:
  nick: { type: string, deprecated: true }`,
			after: `type: object
properties:
  nick: { type: string }`,
			says: ["Response property `nick` is no longer deprecated."]
		}]
	})
];

// src/rules/families/lifecycle-marks.ts
const isSunset = (change) => /(?:^|\.)x-sunset(?:-date)?$/.test(change.key);
const valueIn = ({ key }) => /^x-(?:deprecated-enum-values|enum-deprecated)\.(.*?)(?:\.x-sunset)?$/s.exec(key)?.[1] ?? null;
const isMark = (change) => /(?:^|\.)(?:x-)?deprecated$/.test(change.key) || valueIn(change) !== null && !isSunset(change);
const isMarked = (mark) => mark !== void 0 && mark !== null && mark !== false;
function ofValue(change, subject) {
	const name = valueIn(change);
	return name === null ? subject : `Value ${code$1(name)} of ${subject.charAt(0).toLowerCase()}${subject.slice(1)}`;
}
const sort$1 = (...marks) => `name: sort
in: query
schema:
  type: string
  enum: [up, down]${marks.map((mark) => `\n  ${mark}`).join("")}`;
const isStability = (change) => /(?:^|\.)x-stability-level$/.test(change.key);
const nick = (...marks) => `type: object
properties:
  nick: { type: string${marks.map((mark) => `, ${mark}`).join("")} }`;
const dates = (before, after) => ({
	in: "response-schema",
	before: nick("deprecated: true", ...before === "" ? [] : [`x-sunset: '${before}'`]),
	after: nick("deprecated: true", ...after === "" ? [] : [`x-sunset: '${after}'`])
});
const levels$1 = (before, after) => ({
	in: "response-schema",
	before: nick(...before === "" ? [] : [`x-stability-level: ${before}`]),
	after: nick(...after === "" ? [] : [`x-stability-level: ${after}`])
});
const it = "Response property `nick`";
const markRules = [
	defineRule({
		id: "part-deprecated",
		title: "Part marked deprecated",
		on: "extension.changed",
		when: (change) => isMark(change) && !isMarked(change.before) && (change.after === true || isDate(change.after)),
		relation: "gained",
		policy: "deprecated",
		says: (change, subject) => `${ofValue(change, subject)} was deprecated${change.after === true ? "" : `, with sunset date ${value(change.after)}`}.`,
		why: "It works as before. Callers learn that they have to move.",
		fix: "Give it a sunset date if it has none, and name what replaces it, so that callers can plan.",
		examples: [
			{
				name: "a value of an enum",
				in: "query-parameter",
				before: sort$1(),
				after: sort$1("x-deprecated-enum-values: [down]"),
				says: ["Value `down` of query parameter `sort` was deprecated."]
			},
			{
				name: "a value with its date",
				in: "query-parameter",
				before: sort$1(),
				after: sort$1("x-deprecated-enum-values: [{ value: down, sunset: '2027-06-30' }]"),
				says: ["Value `down` of query parameter `sort` was deprecated, with sunset date `2027-06-30`."]
			},
			{
				name: "a media type",
				in: "response",
				before: `content:\n  text/csv: { schema: {} }`,
				after: `content:\n  text/csv: { schema: {}, deprecated: true }`,
				says: ["Response body was deprecated."]
			}
		]
	}),
	defineRule({
		id: "part-undeprecated",
		title: "Deprecation of a part withdrawn",
		on: "extension.changed",
		when: (change) => isMark(change) && isMarked(change.before) && !isMarked(change.after),
		relation: "text",
		policy: "deprecation-withdrawn",
		says: (change, subject) => `${ofValue(change, subject)} is no longer deprecated.`,
		why: "Nothing breaks. Callers who moved away already did it for nothing.",
		fix: "Tell callers that they may stay.",
		examples: [{
			name: "a value of an enum",
			in: "query-parameter",
			before: sort$1("x-deprecated-enum-values: [down]"),
			after: sort$1(),
			says: ["Value `down` of query parameter `sort` is no longer deprecated."]
		}]
	}),
	defineRule({
		id: "value-sunset-announced",
		title: "Sunset date of a part announced",
		on: "extension.changed",
		when: (change) => isSunset(change) && change.before === void 0 && isDate(change.after),
		relation: "gained",
		policy: "deprecated",
		says: (change, subject) => `${ofValue(change, subject)} got the sunset date ${value(change.after)}.`,
		why: "It works until that day. Callers who still use it then fail.",
		fix: "Announce it where callers read it (changelog), far enough ahead.",
		examples: [{
			name: "a date for a property",
			...dates("", "2027-06-30"),
			says: [`${it} got the sunset date \`2027-06-30\`.`]
		}]
	}),
	defineRule({
		id: "value-sunset-withdrawn",
		title: "Sunset date of a part withdrawn",
		on: "extension.changed",
		when: (change) => isSunset(change) && change.after === void 0,
		relation: "semantic",
		policy: "sunset-moved-earlier",
		says: (change, subject) => `${ofValue(change, subject)} lost its sunset date ${value(change.before)}.`,
		why: "Callers planned with the date; without it the part may go at any time.",
		fix: "Put the date back. To keep the part longer, move the date to a later day; to keep it for good, withdraw the deprecation too.",
		examples: [{
			name: "the promise is gone",
			...dates("2027-06-30", ""),
			says: [`${it} lost its sunset date \`2027-06-30\`.`]
		}, {
			name: "of a value of an enum",
			in: "query-parameter",
			before: sort$1("x-enum-deprecated: { down: 2027-06-30 }"),
			after: sort$1("x-enum-deprecated: { down: true }"),
			says: ["Value `down` of query parameter `sort` lost its sunset date `2027-06-30`."]
		}]
	}),
	defineRule({
		id: "value-sunset-moved-earlier",
		title: "Sunset date of a part moved to an earlier day",
		on: "extension.changed",
		when: (change) => isSunset(change) && (delay(change) ?? 0) < 0,
		relation: "semantic",
		policy: "sunset-moved-earlier",
		says: (change, subject) => `${ofValue(change, subject)} moved its sunset date from ${value(change.before)} to the earlier ${value(change.after)}.`,
		why: "Callers planned their migration with the date they were promised; those who would be ready on time are too late now.",
		fix: "Keep the announced date. If it has to be earlier (a vulnerability), tell each caller and record the exception as a waiver.",
		examples: [{
			name: "half a year less",
			...dates("2027-06-30", "2026-12-31"),
			says: [`${it} moved its sunset date from \`2027-06-30\` to the earlier \`2026-12-31\`.`]
		}]
	}),
	defineRule({
		id: "value-sunset-restated",
		title: "Sunset date of a part written in another way",
		on: "extension.changed",
		when: (change) => isSunset(change) && delay(change) === 0,
		relation: "text",
		says: (change, subject) => `${ofValue(change, subject)} writes its sunset date ${value(change.before)} as ${value(change.after)} now: it is the same day.`,
		why: "Nothing breaks: the promise is the same.",
		fix: "Nothing has to be done.",
		examples: [{
			name: "with a time",
			...dates("2027-06-30", "2027-06-30T12:00:00Z"),
			says: [`${it} writes its sunset date \`2027-06-30\` as \`2027-06-30T12:00:00Z\` now: it is the same day.`]
		}]
	}),
	defineRule({
		id: "value-sunset-postponed",
		title: "Sunset date of a part postponed",
		on: "extension.changed",
		when: (change) => isSunset(change) && delay(change) !== null,
		relation: "text",
		policy: "sunset-postponed",
		says: (change, subject) => `${ofValue(change, subject)} moved its sunset date from ${value(change.before)} to ${value(change.after)}.`,
		why: "Nothing breaks: callers have more time than they were promised.",
		fix: "Announce the new date where the old one was announced.",
		examples: [{
			name: "half a year more",
			...dates("2026-12-31", "2027-06-30"),
			says: [`${it} moved its sunset date from \`2026-12-31\` to \`2027-06-30\`.`]
		}]
	}),
	defineRule({
		id: "value-sunset-unreadable",
		title: "Sunset date of a part changed and cannot be read",
		on: "extension.changed",
		when: isSunset,
		relation: "undecided",
		says: (change, subject) => change.before === void 0 ? `${ofValue(change, subject)} got the sunset date ${value(change.after)}, which is no date.` : `${ofValue(change, subject)} changed its sunset date from ${value(change.before)} to ${value(change.after)}, which cannot be compared.`,
		why: "What is written is no date, so nobody can tell how much time callers have.",
		fix: "Write the date as `YYYY-MM-DD`.",
		examples: [{
			name: "words instead of a date",
			...dates("2026-12-31", "end of the year"),
			says: [`${it} changed its sunset date from \`2026-12-31\` to \`end of the year\`, which cannot be compared.`]
		}, {
			name: "a first date that is none",
			...dates("", "soon"),
			says: [`${it} got the sunset date \`soon\`, which is no date.`]
		}]
	}),
	defineRule({
		id: "value-stability-lowered",
		title: "Stability of a part lowered",
		on: "extension.changed",
		when: (change) => isStability(change) && (step$2(change) ?? 0) < 0,
		relation: "semantic",
		policy: "stability-lowered",
		says: (change, subject) => `${subject} was lowered from ${stability(change.before)} to ${stability(change.after)}.`,
		why: "Callers built on something stable; it may change or go at any time now, although nothing in the messages tells them.",
		fix: "Keep the stability. Offer the unstable variant under another name beside it.",
		examples: [{
			name: "stable to beta",
			...levels$1("stable", "beta"),
			says: [`${it} was lowered from \`stable\` to \`beta\`.`]
		}]
	}),
	defineRule({
		id: "value-stability-raised",
		title: "Stability of a part raised",
		on: "extension.changed",
		when: (change) => isStability(change) && (step$2(change) ?? 0) > 0,
		relation: "gained",
		says: (change, subject) => `${subject} was raised from ${stability(change.before)} to ${stability(change.after)}.`,
		why: "Nothing breaks: callers get a promise they did not have.",
		fix: "Nothing to repair.",
		examples: [{
			name: "beta to stable",
			...levels$1("beta", "stable"),
			says: [`${it} was raised from \`beta\` to \`stable\`.`]
		}]
	}),
	defineRule({
		id: "value-stability-changed",
		title: "Stability of a part changed to a level nobody knows",
		on: "extension.changed",
		when: (change) => isStability(change) && step$2(change) === null,
		relation: "undecided",
		says: (change, subject) => `${subject} changed its stability from ${stability(change.before)} to ${stability(change.after)}.`,
		why: "One of the two levels is not known, so nobody can tell what was promised.",
		fix: "Use one of `draft`, `alpha`, `beta` and `stable`.",
		examples: [{
			name: "an unknown level",
			...levels$1("stable", "matured"),
			says: [`${it} changed its stability from \`stable\` to \`matured\`.`]
		}]
	})
];

// src/rules/families/document.ts
const happened = (before, after) => before === void 0 ? "was added" : after === void 0 ? "was removed" : "was changed";
const documentRules = [
	defineRule({
		id: "specification-changed",
		title: "Written in another version of the specification",
		on: "specification.changed",
		relation: "text",
		says: (change) => `The description is written in ${code$1(change.after)} now, before in ${code$1(change.before)}.`,
		why: "The API itself is the same, as far as the other findings do not say otherwise. Tools that read the description must know the new version.",
		fix: "Check that gateways, generators and portals that read the description support the new version.",
		examples: [{
			name: "3.0 to 3.1",
			in: "document",
			before: `openapi: 3.0.3`,
			after: `openapi: 3.1.0`,
			says: ["The description is written in `3.1.0` now, before in `3.0.3`."]
		}]
	}),
	defineRule({
		id: "api-version-changed",
		title: "Version of the API changed",
		on: "api.version-changed",
		relation: "text",
		says: (change) => `The version of the API changed from ${versionName(change.before)} to ${versionName(change.after)}.`,
		why: "The version says what callers may expect of the changes; it changes no message.",
		fix: "Nothing has to be done.",
		examples: [{
			name: "a new release",
			in: "document",
			before: `info: { title: Things, version: 1.4.2 }`,
			after: `info: { title: Things, version: 1.5.0 }`,
			says: ["The version of the API changed from `1.4.2` to `1.5.0`."]
		}]
	}),
	defineRule({
		id: "documentation-removed",
		title: "Documentation removed",
		on: "text.changed",
		when: ({ after }) => after === void 0 || after === null || after === "",
		relation: "text",
		policy: "documentation-removed",
		says: (change, it) => `${it}: ${code$1(change.key)} was removed.`,
		why: "No message changes, but who reads the documentation finds less than before.",
		fix: "Put the text back, unless it was wrong; say it elsewhere if it moved.",
		examples: [{
			name: "a summary is gone",
			in: "operation",
			before: `summary: Gets one thing`,
			after: `{}`,
			says: ["Operation `GET /things/{id}`: `summary` was removed."]
		}]
	}),
	defineRule({
		id: "documentation-changed",
		title: "Documentation changed",
		on: "text.changed",
		relation: "text",
		says: (change, it) => `${it}: ${code$1(change.key)} ${happened(change.before, change.after)}.`,
		why: "Only readers notice: no message changes.",
		fix: "Nothing has to be done. If the text announces another behaviour, say it in the contract too.",
		examples: [{
			name: "a better summary",
			in: "operation",
			before: `summary: Get`,
			after: `summary: Gets one thing`,
			says: ["Operation `GET /things/{id}`: `summary` was changed."]
		}]
	}),
	defineRule({
		id: "extension-changed",
		title: "Extension changed",
		on: "extension.changed",
		relation: "text",
		says: (change, it) => `${it}: extension ${code$1(change.key)} ${happened(change.before, change.after)}.`,
		why: "Extensions are for tools (gateways, generators, portals); what they do with it is not part of the contract.",
		fix: "Check the tools that read the extension.",
		examples: [{
			name: "a setting for the gateway",
			in: "operation",
			before: `x-timeout: 10`,
			after: `x-timeout: 20`,
			says: ["Operation `GET /things/{id}`: extension `x-timeout` was changed."]
		}]
	}),
	defineRule({
		id: "unused-component-removed",
		title: "Unused component removed",
		on: "component.unused-changed",
		when: (change) => change.change === "removed",
		relation: "text",
		policy: "unused-component-removed",
		says: (_, it) => `${it}, used by no operation, was removed.`,
		why: "No message changes. Generated clients lose the type, and descriptions that refer to it from outside lose their target.",
		fix: "Nothing has to be done if nobody refers to it; otherwise keep it until they do not.",
		examples: [{
			name: "a schema nobody uses",
			in: "document",
			before: `components:
  schemas:
    Ghost: { type: object }`,
			after: `components: {}`,
			says: ["Component `schemas/Ghost`, used by no operation, was removed."]
		}]
	}),
	defineRule({
		id: "unused-component-changed",
		title: "Unused component added or changed",
		on: "component.unused-changed",
		relation: "text",
		says: (change, it) => `${it}, used by no operation, was ${change.change}.`,
		why: "No operation uses it, so no message changes.",
		fix: "Nothing has to be done. If an operation was meant to use it, refer to it.",
		examples: [{
			name: "a schema nobody uses",
			in: "document",
			before: `components: {}`,
			after: `components:
  schemas:
    Ghost: { type: object }`,
			says: ["Component `schemas/Ghost`, used by no operation, was added."]
		}]
	}),
	defineRule({
		id: "schema-name-added",
		title: "Schema got a name",
		on: "schema-name.added",
		relation: "text",
		says: (change) => `Schema name ${code$1(change.name)} was added.`,
		why: "Generated clients get one more type. What it changes in messages, if anything, is reported apart.",
		fix: "Nothing has to be done.",
		examples: [{
			name: "an inline schema became a component",
			in: "document",
			before: namedSchema("{ type: string }", ""),
			after: namedSchema("{ $ref: '#/components/schemas/Name' }", "Name"),
			says: ["Schema name `Name` was added."]
		}]
	}),
	defineRule({
		id: "schema-name-removed",
		title: "Schema lost its name",
		on: "schema-name.removed",
		relation: "generated-code",
		says: (change) => `Schema name ${code$1(change.name)} was removed.`,
		why: "Generated clients name a type after it: code that uses the type does not compile. What it changes in messages, if anything, is reported apart.",
		fix: "Keep the name, as a `$ref` to the new schema if need be; or release the generated client as a major version.",
		examples: [{
			name: "a component was written out",
			in: "document",
			before: namedSchema("{ $ref: '#/components/schemas/Name' }", "Name"),
			after: namedSchema("{ type: string }", ""),
			says: ["Schema name `Name` was removed."]
		}]
	}),
	defineRule({
		id: "unclassified-change",
		title: "A difference that no rule knows",
		on: "unclassified.changed",
		relation: "unknown",
		says: (change, it) => `${it}: ${code$1(change.key)} ${happened(change.before, change.after)}${shown$1(change)}.`,
		why: "The two descriptions differ in a member that no rule knows. Whether somebody breaks has to be judged by a person.",
		fix: "Look at the difference. If the member is misspelt, correct it; if it is for your own tools, name it `x-…`.",
		examples: [{
			name: "an unknown member",
			in: "operation",
			before: `throttle: 10`,
			after: `throttle: 20`,
			says: ["Operation `GET /things/{id}`: `throttle` was changed from `10` to `20`."]
		}]
	})
];
function shown$1({ before, after }) {
	if (before === void 0) return after === void 0 ? "" : `: ${value(after)}`;
	return after === void 0 ? "" : fromTo(before, after);
}
function namedSchema(schema, name) {
	return `paths:
  /name:
    get:
      responses:
        '200':
          description: OK
          content:
            application/json:
              schema: ${schema}${name === "" ? "" : `\ncomponents:\n  schemas:\n    ${name}: { type: string }`}`;
}
function versionName(version) {
	return version === null ? "none" : code$1(version);
}

// src/rules/families/enums.ts
const state = (values, marks = "") => `type: object
properties:
  state: { type: string${values === "" ? "" : `, enum: [${values}]`}${marks} }`;
const values$1 = (all) => `${all.length === 1 ? "value" : "values"} ${list$1(all)}`;
const inResponses = {
	widened: "response-enum-value-added",
	undecided: "response-enum-value-added",
	narrowed: "response-enum-value-removed"
};
const enumRules = [
	defineRule({
		id: "request-enum-value-added",
		title: "Request value accepted in addition",
		on: "schema.enum-value-added",
		direction: "request",
		relation: "effect",
		usually: ["widened"],
		says: (change, it) => `${it} got the ${values$1(change.values)}.`,
		why: "What callers send now stays valid; they may send one more value.",
		fix: "Nothing to repair.",
		examples: [{
			name: "one more state",
			in: "request-schema",
			before: state("open, closed"),
			after: state("open, closed, paused"),
			says: ["Request property `state` got the value `paused`."]
		}]
	}),
	defineRule({
		id: "request-enum-value-removed",
		title: "Request value no longer accepted",
		on: "schema.enum-value-removed",
		direction: "request",
		relation: "effect",
		usually: ["narrowed"],
		says: (change, it) => `${it} lost the ${values$1(change.values)}.`,
		why: "Callers who send the value are refused.",
		fix: "Keep accepting the value and treat it like the one that replaces it; say in the description that it is deprecated; remove it in a major version.",
		examples: [{
			name: "one state less",
			in: "request-schema",
			before: state("open, closed, paused"),
			after: state("open, closed"),
			says: ["Request property `state` lost the value `paused`."]
		}]
	}),
	defineRule({
		id: "request-enum-set",
		title: "Request value limited to a list",
		on: "schema.enum-added",
		direction: "request",
		relation: "effect",
		usually: ["narrowed"],
		says: (change, it) => `${it} was limited to ${list$1(change.values)}.`,
		why: "Callers who send another value are refused.",
		fix: "Keep accepting any value, or at least all that were ever sent; name the known ones in the description; require them in a major version.",
		examples: [{
			name: "only these states",
			in: "request-schema",
			before: state(""),
			after: state("open, closed"),
			says: ["Request property `state` was limited to `open` and `closed`."]
		}]
	}),
	defineRule({
		id: "request-enum-removed",
		title: "Request value no longer limited to a list",
		on: "schema.enum-removed",
		direction: "request",
		relation: "effect",
		usually: ["widened"],
		says: (change, it) => `${it} is no longer limited to ${list$1(change.values)}.`,
		why: "What callers send now stays valid. Generated enum types turn into plain ones.",
		fix: "Nothing to repair on the wire.",
		examples: [{
			name: "any state",
			in: "request-schema",
			before: state("open, closed"),
			after: state(""),
			says: ["Request property `state` is no longer limited to `open` and `closed`."]
		}]
	}),
	defineRule({
		id: "response-extensible-enum-value-added",
		title: "Value added to an extensible response enum",
		on: "schema.enum-value-added",
		direction: "response",
		when: (change) => change.extensible,
		relation: "effect",
		usually: ["widened"],
		policy: {
			widened: "response-extensible-enum-value-added",
			replaced: "response-extensible-enum-value-added",
			undecided: "response-extensible-enum-value-added",
			narrowed: "response-enum-value-removed"
		},
		says: (change, it) => `${it} got the ${values$1(change.values)}; more values were announced.`,
		why: "The description told clients to expect values that are not listed. Those who did not listen fail.",
		fix: "Nothing to repair. Tell clients of the new value before it is sent.",
		examples: [{
			name: "x-extensible-enum",
			in: "response-schema",
			before: `type: object
properties:
  state: { type: string, enum: [open, closed], x-extensible-enum: true }`,
			after: `type: object
properties:
  state: { type: string, enum: [open, closed, paused], x-extensible-enum: true }`,
			says: ["Response property `state` got the value `paused`; more values were announced."]
		}]
	}),
	defineRule({
		id: "response-enum-value-added",
		title: "Response value added",
		on: "schema.enum-value-added",
		direction: "response",
		relation: "effect",
		usually: ["widened", "replaced"],
		policy: inResponses,
		says: (change, it) => `${it} got the ${values$1(change.values)}.`,
		why: "Clients may receive a value they never heard of: a `switch` without a default, a closed enum in generated code or a validating gateway fails on it.",
		fix: "Send the new value only to callers who asked for it (a parameter, a version header), or declare the enum extensible (`x-extensible-enum`) and tell clients to expect unknown values before the first one is added.",
		examples: [{
			name: "one more state",
			in: "response-schema",
			before: state("open, closed"),
			after: state("open, closed, paused"),
			says: ["Response property `state` got the value `paused`."]
		}, {
			name: "no value of before is left",
			in: "response-schema",
			before: state("ok"),
			after: state("success"),
			says: ["Response property `state` got the value `success`.", "Response property `state` lost the value `ok`."]
		}]
	}),
	defineRule({
		id: "response-enum-value-removed",
		title: "Response value removed",
		on: "schema.enum-value-removed",
		direction: "response",
		relation: "effect",
		usually: ["narrowed"],
		policy: inResponses,
		says: (change, it) => `${it} lost the ${values$1(change.values)}.`,
		why: "Clients that handle the value handle something that does not come any more. Generated code loses the constant.",
		fix: "Nothing to repair on the wire. Tell clients what comes in its place, and that stored values of the past remain.",
		examples: [{
			name: "one state less",
			in: "response-schema",
			before: state("open, closed, paused"),
			after: state("open, closed"),
			says: ["Response property `state` lost the value `paused`."]
		}]
	}),
	defineRule({
		id: "response-enum-set",
		title: "Response value limited to a list",
		on: "schema.enum-added",
		direction: "response",
		relation: "effect",
		usually: ["narrowed"],
		policy: {
			narrowed: "response-constraint-tightened",
			widened: "response-enum-value-added",
			replaced: "response-enum-value-added",
			undecided: "response-enum-value-added"
		},
		says: (change, it) => `${it} was limited to ${list$1(change.values)}.`,
		why: "What comes now was allowed before. From now on every further value surprises clients.",
		fix: "Think twice before you close a list in a response: mark it extensible (`x-extensible-enum`) if values may be added.",
		examples: [{
			name: "only these states",
			in: "response-schema",
			before: state(""),
			after: state("open, closed"),
			says: ["Response property `state` was limited to `open` and `closed`."]
		}]
	}),
	defineRule({
		id: "response-enum-removed",
		title: "Response value no longer limited to a list",
		on: "schema.enum-removed",
		direction: "response",
		relation: "effect",
		usually: ["widened"],
		policy: {
			widened: "response-enum-opened",
			replaced: "response-enum-opened",
			undecided: "response-enum-opened",
			narrowed: "response-constraint-tightened"
		},
		says: (change, it) => `${it} is no longer limited to ${list$1(change.values)}.`,
		why: "Any value may come from now on: clients that know only the listed ones (a `switch` without a default, generated enums) fail on others.",
		fix: "Keep the list and declare it extensible (`x-extensible-enum`), and tell clients to expect unknown values before the first one is sent.",
		examples: [{
			name: "any state",
			in: "response-schema",
			before: state("open, closed"),
			after: state(""),
			says: ["Response property `state` is no longer limited to `open` and `closed`."]
		}]
	})
];

// src/rules/families/headers.ts
const etag = (rest) => `headers:
  ETag:
    ${rest}schema: { type: string }`;
const limits$2 = (rest) => `headers:
  Limits:
    ${rest}schema: { type: object, properties: { day: { type: integer } } }`;
const none$1 = `description: OK`;
const required$2 = "required: true\n    ";
const answer$1 = (rest) => `post:
  responses:
    '200':
      description: Received.${rest === null ? "" : `
      headers:
        Retry-After:
          ${rest}schema: { type: string }`}`;
const requiredAnswer = "required: true\n          ";
const retryAfter = "Header `Retry-After` of the answer";
const headerRules = [
	defineRule({
		id: "response-header-added",
		title: "Response header added",
		on: "header.added",
		direction: "response",
		relation: "gained",
		says: (change, it) => `${it} was added${change.required ? " as required" : ""}.`,
		why: "Clients skip headers they do not know.",
		fix: "Nothing to repair.",
		examples: [{
			name: "an entity tag",
			in: "response",
			before: none$1,
			after: etag(""),
			says: ["Response header `ETag` was added."]
		}]
	}),
	defineRule({
		id: "response-required-header-removed",
		title: "Required response header removed",
		on: "header.removed",
		direction: "response",
		when: (change) => change.required,
		relation: "lost",
		says: (_, it) => `${it} was removed; it was required.`,
		why: "Clients were promised the header in every response and read nothing now: conditional requests, paging or rate limiting stop working.",
		fix: "Keep sending it, make it optional and deprecated first, and remove it in a major version.",
		examples: [{
			name: "no entity tag",
			in: "response",
			before: etag(required$2),
			after: none$1,
			says: ["Response header `ETag` was removed; it was required."]
		}]
	}),
	defineRule({
		id: "response-optional-header-removed",
		title: "Optional response header removed",
		on: "header.removed",
		direction: "response",
		relation: "lost",
		policy: "response-optional-header-removed",
		says: (_, it) => `${it} was removed.`,
		why: "Clients could not count on it in every response, but those who read it lose it for good.",
		fix: "Keep sending it and mark it deprecated; remove it in a major version.",
		examples: [{
			name: "no entity tag",
			in: "response",
			before: etag(""),
			after: none$1,
			says: ["Response header `ETag` was removed."]
		}]
	}),
	defineRule({
		id: "response-header-became-required",
		title: "Response header became required",
		on: "header.became-required",
		direction: "response",
		relation: "narrowed",
		says: (_, it) => `${it} became required.`,
		why: "Clients can count on the header now; nobody could be surprised by it before.",
		fix: "Nothing to repair. Make sure that every response carries it.",
		examples: [{
			name: "always there",
			in: "response",
			before: etag(""),
			after: etag(required$2),
			says: ["Response header `ETag` became required."]
		}]
	}),
	defineRule({
		id: "response-header-became-optional",
		title: "Response header became optional",
		on: "header.became-optional",
		direction: "response",
		relation: "widened",
		says: (_, it) => `${it} became optional.`,
		why: "Clients count on the header and may get a response without it now.",
		fix: "Keep sending it in every response; make it optional in a major version.",
		examples: [{
			name: "not always there",
			in: "response",
			before: etag(required$2),
			after: etag(""),
			says: ["Response header `ETag` became optional."]
		}]
	}),
	defineRule({
		id: "request-required-header-added",
		title: "Required header of a part or an answer added",
		on: "header.added",
		direction: "request",
		when: (change) => change.required,
		relation: "narrowed",
		says: (_, it) => `${it} was added as required.`,
		why: "Existing senders (of a form part, or of the answer to a webhook) leave it out and are refused.",
		fix: "Make it optional and define what its absence means.",
		examples: [{
			name: "an answer needs a header",
			in: "webhook",
			before: answer$1(null),
			after: answer$1(requiredAnswer),
			says: [`${retryAfter} was added as required.`]
		}]
	}),
	defineRule({
		id: "request-header-added",
		title: "Optional header of a part or an answer added",
		on: "header.added",
		direction: "request",
		relation: "gained",
		says: (_, it) => `${it} was added as optional.`,
		why: "What was sent before stays valid.",
		fix: "Nothing to repair.",
		examples: [{
			name: "an answer may say more",
			in: "webhook",
			before: answer$1(null),
			after: answer$1(""),
			says: [`${retryAfter} was added as optional.`]
		}]
	}),
	defineRule({
		id: "request-header-removed",
		title: "Header of a part or an answer removed",
		on: "header.removed",
		direction: "request",
		relation: "lost",
		policy: "request-parameter-removed",
		says: (_, it) => `${it} was removed.`,
		why: "Senders still send it, and it is ignored in silence.",
		fix: "Keep reading it and mark it deprecated; remove it in a major version.",
		examples: [{
			name: "an answer says less",
			in: "webhook",
			before: answer$1(""),
			after: answer$1(null),
			says: [`${retryAfter} was removed.`]
		}]
	}),
	defineRule({
		id: "request-header-became-required",
		title: "Header of a part or an answer became required",
		on: "header.became-required",
		direction: "request",
		relation: "narrowed",
		says: (_, it) => `${it} became required.`,
		why: "Senders who leave it out are refused now.",
		fix: "Keep it optional; require it in a major version.",
		examples: [{
			name: "no longer optional",
			in: "webhook",
			before: answer$1(""),
			after: answer$1(requiredAnswer),
			says: [`${retryAfter} became required.`]
		}]
	}),
	defineRule({
		id: "request-header-became-optional",
		title: "Header of a part or an answer became optional",
		on: "header.became-optional",
		direction: "request",
		relation: "widened",
		policy: "request-became-optional",
		says: (_, it) => `${it} became optional.`,
		why: "What was sent before stays valid. Generated code changes its signature.",
		fix: "Nothing to repair on the wire.",
		examples: [{
			name: "no longer required",
			in: "webhook",
			before: answer$1(requiredAnswer),
			after: answer$1(""),
			says: [`${retryAfter} became optional.`]
		}]
	}),
	defineRule({
		id: "response-header-deprecated",
		title: "Header deprecated",
		on: "header.deprecated",
		relation: "gained",
		policy: "deprecated",
		says: (change, subject) => deprecatedAs(subject, change),
		why: "It is sent as before. Clients learn that they have to move.",
		fix: "Name its replacement in the description, and keep sending it until the next major version at least.",
		examples: [{
			name: "an entity tag",
			in: "response",
			before: etag(""),
			after: etag("deprecated: true\n    "),
			says: ["Response header `ETag` was deprecated."]
		}]
	}),
	defineRule({
		id: "response-header-undeprecated",
		title: "Deprecation of a header withdrawn",
		on: "header.undeprecated",
		relation: "text",
		policy: "deprecation-withdrawn",
		says: (_, it) => `${it} is no longer deprecated.`,
		why: "Nothing breaks. Clients who moved away already did it for nothing.",
		fix: "Tell clients that they may stay.",
		examples: [{
			name: "an entity tag",
			in: "response",
			before: etag("deprecated: true\n    "),
			after: etag(""),
			says: ["Response header `ETag` is no longer deprecated."]
		}]
	}),
	defineRule({
		id: "header-serialization-changed",
		title: "Header written in another way",
		on: "header.serialization-changed",
		relation: "effect",
		usually: ["replaced"],
		says: (change, it) => `${it} changed ${code$1(change.key)}${fromTo(change.before, change.after)}.`,
		why: "Whoever reads the header takes the same text for another value, or cannot read it at all.",
		fix: "Send the new form in a header of another name and keep the old one.",
		examples: [{
			name: "pairs",
			in: "response",
			before: limits$2(""),
			after: limits$2("explode: true\n    "),
			says: ["Response header `Limits` changed `explode` from `false` to `true`."]
		}]
	})
];

// src/rules/families/operations.ts
const gone = "Every call fails with 404 or 405 as soon as the operation is switched off.";
const removalExample = (name, marks, says) => ({
	name,
	in: "paths",
	before: `/orders:
  get:${marks}
    responses:
      '200':
        description: All orders.
/orders/{id}:
  get:
    parameters:
      - { name: id, in: path, required: true, schema: { type: string } }
    responses:
      '200':
        description: One order.`,
	after: `/orders/{id}:
  get:
    parameters:
      - { name: id, in: path, required: true, schema: { type: string } }
    responses:
      '200':
        description: One order.`,
	says: [says]
});
const operationRules = [
	defineRule({
		id: "operation-added",
		title: "Operation added",
		on: "operation.added",
		when: (change) => change.operationKind === "path",
		relation: "gained",
		says: (_, it) => `${it} was added.`,
		why: "Nobody calls it yet. Callers can use it from now on.",
		fix: "Nothing to repair. Release it with a minor version, and keep it: from now on removing it is a breaking change.",
		examples: [{
			name: "a new path",
			in: "paths",
			before: `/orders:
  get:
    responses:
      '200':
        description: All orders.`,
			after: `/orders:
  get:
    responses:
      '200':
        description: All orders.
  delete:
    responses:
      '204':
        description: All orders are gone.`,
			says: ["Operation `DELETE /orders` was added."]
		}]
	}),
	defineRule({
		id: "webhook-added",
		title: "Webhook added",
		on: "operation.added",
		when: (change) => change.operationKind === "webhook",
		relation: "gained",
		says: (_, it) => `${it} was added.`,
		why: "Subscribers may be sent a new kind of event once they register for it.",
		fix: "Nothing to repair. Do not send the event to subscribers who did not ask for it: they answer with an error.",
		examples: [{
			name: "a new event",
			in: "document",
			before: `webhooks: {}`,
			after: `webhooks:
  orderShipped:
    post:
      responses:
        '204':
          description: Received.`,
			says: ["Webhook `orderShipped` was added."]
		}]
	}),
	defineRule({
		id: "callback-added",
		title: "Callback added",
		on: "operation.added",
		relation: "gained",
		says: (_, it) => `${it} was added.`,
		why: "The API may call back a URL that the client named. Clients who name none are not concerned.",
		fix: "Nothing to repair. Call back only clients who registered a URL for this purpose.",
		examples: [{
			name: "a callback when the work is done",
			in: "operation",
			before: `responses:
  '202':
    description: Accepted.`,
			after: `responses:
  '202':
    description: Accepted.
callbacks:
  done:
    '{$request.query.url}':
      post:
        responses:
          '204':
            description: Received.`,
			says: ["Callback `done {$request.query.url}` was added."]
		}]
	}),
	defineRule({
		id: "webhook-removed",
		title: "Webhook removed",
		on: "operation.removed",
		when: (change) => change.operationKind === "webhook",
		relation: "lost",
		says: (_, it) => `${it} was removed.`,
		why: "Subscribers no longer hear of the event, and nothing tells them: their data goes stale in silence.",
		fix: "Keep sending the event and mark it deprecated with a sunset date; name the event that replaces it; remove it in a major version after that date.",
		examples: [{
			name: "an event is gone",
			in: "document",
			before: `webhooks:
  orderShipped:
    post:
      responses:
        '204':
          description: Received.`,
			after: `webhooks: {}`,
			says: ["Webhook `orderShipped` was removed."]
		}]
	}),
	defineRule({
		id: "callback-removed",
		title: "Callback removed",
		on: "operation.removed",
		when: (change) => change.operationKind === "callback",
		relation: "lost",
		says: (_, it) => `${it} was removed.`,
		why: "Clients who registered a URL wait for a call that does not come any more.",
		fix: "Keep calling back and mark the callback deprecated; tell clients how to learn of the outcome instead; remove it in a major version.",
		examples: [{
			name: "a callback is gone",
			in: "operation",
			before: `responses:
  '202':
    description: Accepted.
callbacks:
  done:
    '{$request.query.url}':
      post:
        responses:
          '204':
            description: Received.`,
			after: `responses:
  '202':
    description: Accepted.`,
			says: ["Callback `done {$request.query.url}` was removed."]
		}]
	}),
	defineRule({
		id: "sunset-operation-removed",
		title: "Deprecated operation with a sunset date removed",
		on: "operation.removed",
		when: (change) => change.deprecated && change.sunset !== null,
		relation: "lost",
		says: (change, it) => `${it}, deprecated with sunset date ${code$1(change.sunset ?? "")}, was removed.`,
		why: `${gone} The sunset date said until when callers may rely on it.`,
		fix: "Remove it only after its sunset date, and with the version step that your deprecation policy asks for; keep it until then.",
		examples: [removalExample("deprecated with a date", "\n    deprecated: true\n    x-sunset: '2026-06-30'", "Operation `GET /orders`, deprecated with sunset date `2026-06-30`, was removed.")]
	}),
	defineRule({
		id: "deprecated-operation-removed",
		title: "Deprecated operation removed without a sunset date",
		on: "operation.removed",
		when: (change) => change.deprecated,
		relation: "lost",
		says: (_, it) => `${it} was removed; it was deprecated, but without a sunset date.`,
		why: `${gone} Callers saw that it was deprecated, but nothing told them until when it would work.`,
		fix: "Keep it, give it a sunset date (`x-sunset`), and remove it in a major version after that date.",
		examples: [removalExample("deprecated without a date", "\n    deprecated: true", "Operation `GET /orders` was removed; it was deprecated, but without a sunset date.")]
	}),
	defineRule({
		id: "operation-removed",
		title: "Operation removed",
		on: "operation.removed",
		relation: "lost",
		says: (_, it) => `${it} was removed.`,
		why: gone,
		fix: "Keep it, mark it `deprecated: true` with a sunset date (`x-sunset`), point callers to its replacement, and remove it in a major version after that date. If its path was only moved, serve the old path too or redirect it with 308.",
		examples: [removalExample("a path is gone", "", "Operation `GET /orders` was removed.")]
	})
];

// src/rules/families/operation-names.ts
const operationNameRules = [
	defineRule({
		id: "operation-id-added",
		title: "operationId added",
		on: "operation.id-changed",
		when: (change) => change.before === null,
		relation: "generated-code",
		policy: "operation-id-added",
		says: (change, it) => `${it} got the operationId ${code$1(change.after ?? "")}.`,
		why: "Generated clients used an invented method name before and use the operationId now; their callers may not compile. Messages stay the same.",
		fix: "If you publish a generated client, choose the name the generator used so far, or keep an alias in the client.",
		examples: [{
			name: "the operation gets a name",
			in: "operation",
			before: `summary: Gets a thing`,
			after: `summary: Gets a thing
operationId: getThing`,
			says: ["Operation `GET /things/{id}` got the operationId `getThing`."]
		}]
	}),
	defineRule({
		id: "operation-id-changed",
		title: "operationId changed or removed",
		on: "operation.id-changed",
		relation: "generated-code",
		says: (change, it) => change.after === null ? `${it} lost its operationId ${code$1(change.before ?? "")}.` : `${it} changed its operationId from ${code$1(change.before ?? "")} to ${code$1(change.after)}.`,
		why: "Generated clients name their methods after it: callers of the old method do not compile. Messages stay the same.",
		fix: "Keep the operationId. If the new name is worth it, publish the client with both names and remove the old one in a major version of the client.",
		examples: [{
			name: "another name",
			in: "operation",
			before: `operationId: getThing`,
			after: `operationId: fetchThing`,
			says: ["Operation `GET /things/{id}` changed its operationId from `getThing` to `fetchThing`."]
		}, {
			name: "no name",
			in: "operation",
			before: `operationId: getThing`,
			after: `{}`,
			says: ["Operation `GET /things/{id}` lost its operationId `getThing`."]
		}]
	}),
	defineRule({
		id: "operation-tags-changed",
		title: "Tags of an operation changed",
		on: "operation.tags-changed",
		relation: "generated-code",
		policy: "operation-tags-changed",
		says: (change, it) => `${it} changed its tags from ${tagList(change.before)} to ${tagList(change.after)}.`,
		why: "Documentation groups operations by tag, and many generators name the client class after the first one: the method moves to another class.",
		fix: "Keep the first tag if you publish a generated client; otherwise nothing has to be done.",
		examples: [{
			name: "another group",
			in: "operation",
			before: `tags: [things]`,
			after: `tags: [stock]`,
			says: ["Operation `GET /things/{id}` changed its tags from `things` to `stock`."]
		}]
	})
];
function tagList(tags) {
	return tags.length === 0 ? "none" : tags.map((tag) => code$1(tag)).join(", ");
}

// src/rules/families/parameters.ts
const limit$1 = `name: limit
in: query`;
const limitIs$1 = (rest) => `${limit$1}\n${rest}`;
const hook = (parameters) => `post:
  parameters:${parameters}
  responses:
    '204':
      description: Received.`;
const trace = (required) => hook(`
    - { name: X-Trace, in: header, required: ${required}, schema: { type: string } }`);
const traced = "Header parameter `X-Trace` of the webhook";
const parameterRules = [
	defineRule({
		id: "request-required-parameter-added",
		title: "Required parameter added",
		on: "parameter.added",
		direction: "request",
		when: (change) => change.required,
		relation: "narrowed",
		says: (_, it) => `${it} was added as required.`,
		why: "Existing callers do not send it, so their requests are refused. A default does not help: a required parameter has to be sent.",
		fix: "Add it as optional and define what its absence means; or offer a new operation that requires it.",
		examples: [{
			name: "a required query parameter",
			in: "parameters",
			before: `[]`,
			after: `- { name: tenant, in: query, required: true, schema: { type: string } }`,
			says: ["Query parameter `tenant` was added as required."]
		}]
	}),
	defineRule({
		id: "request-parameter-added",
		title: "Optional parameter added",
		on: "parameter.added",
		direction: "request",
		relation: "gained",
		says: (_, it) => `${it} was added as optional.`,
		why: "Existing requests stay valid. Callers can say more than before.",
		fix: "Nothing to repair. Make sure that its absence means what requests meant before.",
		examples: [{
			name: "an optional query parameter",
			in: "parameters",
			before: `[]`,
			after: `- { name: sort, in: query, schema: { type: string } }`,
			says: ["Query parameter `sort` was added as optional."]
		}]
	}),
	defineRule({
		id: "response-parameter-added",
		title: "Parameter added to a webhook or callback",
		on: "parameter.added",
		direction: "response",
		relation: "gained",
		says: (change, it) => `${it} was added${change.required ? " as required" : ""}.`,
		why: "The provider sends one more value; receivers skip what they do not know.",
		fix: "Nothing to repair.",
		examples: [{
			name: "one more header",
			in: "webhook",
			before: hook(" []"),
			after: trace(true),
			says: [`${traced} was added as required.`]
		}]
	}),
	defineRule({
		id: "request-parameter-removed",
		title: "Parameter removed",
		on: "parameter.removed",
		direction: "request",
		relation: "lost",
		policy: "request-parameter-removed",
		says: (change, it) => `${change.deprecated ? `${it}, deprecated,` : it} was removed.`,
		why: "Callers still send it. Strict servers refuse it; most ignore it in silence, so a filter returns everything and a precondition is not checked.",
		fix: "Keep accepting it and mark it `deprecated: true`; remove it in a major version. To rename it, accept both names.",
		examples: [{
			name: "a filter is gone",
			in: "parameters",
			before: `- { name: status, in: query, schema: { type: string } }`,
			after: `[]`,
			says: ["Query parameter `status` was removed."]
		}]
	}),
	defineRule({
		id: "response-parameter-removed",
		title: "Parameter removed from a webhook or callback",
		on: "parameter.removed",
		direction: "response",
		relation: "lost",
		says: (_, it) => `${it} was removed.`,
		why: "The provider no longer sends it; receivers that read it (to check a signature, to trace a call) fail.",
		fix: "Keep sending it, mark it deprecated, and remove it in a major version.",
		examples: [{
			name: "a header is gone",
			in: "webhook",
			before: trace(false),
			after: hook(" []"),
			says: [`${traced} was removed.`]
		}]
	}),
	defineRule({
		id: "request-parameter-became-required",
		title: "Parameter became required",
		on: "parameter.became-required",
		direction: "request",
		relation: "narrowed",
		says: (_, it) => `${it} became required.`,
		why: "Callers who leave it out are refused now.",
		fix: "Keep it optional and give it a default; require it in a new operation or a major version only.",
		examples: [{
			name: "no longer optional",
			in: "query-parameter",
			before: limitIs$1("schema: { type: integer }"),
			after: limitIs$1("required: true\nschema: { type: integer }"),
			says: ["Query parameter `limit` became required."]
		}]
	}),
	defineRule({
		id: "response-parameter-became-required",
		title: "Parameter of a webhook or callback became required",
		on: "parameter.became-required",
		direction: "response",
		relation: "narrowed",
		says: (_, it) => `${it} became required.`,
		why: "The provider always sends it now; receivers had to expect that before.",
		fix: "Nothing to repair.",
		examples: [{
			name: "always sent",
			in: "webhook",
			before: trace(false),
			after: trace(true),
			says: [`${traced} became required.`]
		}]
	}),
	defineRule({
		id: "request-parameter-became-optional",
		title: "Parameter became optional",
		on: "parameter.became-optional",
		direction: "request",
		relation: "widened",
		policy: "request-became-optional",
		says: (_, it) => `${it} became optional.`,
		why: "Existing requests stay valid. Generated methods change their signature, so code that calls them may not compile.",
		fix: "Nothing to repair on the wire. If you publish a generated client, release it as a major version.",
		examples: [{
			name: "no longer required",
			in: "query-parameter",
			before: limitIs$1("required: true\nschema: { type: integer }"),
			after: limitIs$1("schema: { type: integer }"),
			says: ["Query parameter `limit` became optional."]
		}]
	}),
	defineRule({
		id: "response-parameter-became-optional",
		title: "Parameter of a webhook or callback became optional",
		on: "parameter.became-optional",
		direction: "response",
		relation: "widened",
		says: (_, it) => `${it} became optional.`,
		why: "Receivers count on it and may be called without it now.",
		fix: "Keep sending it in every call; make it optional in a major version.",
		examples: [{
			name: "not always sent",
			in: "webhook",
			before: trace(true),
			after: trace(false),
			says: [`${traced} became optional.`]
		}]
	}),
	...["request", "response"].map((direction) => defineRule({
		id: `${direction}-parameter-serialization-changed`,
		title: direction === "request" ? "Serialisation of a parameter changed" : "Serialisation of a webhook or callback parameter changed",
		on: "parameter.serialization-changed",
		direction,
		relation: "effect",
		says: (change, it) => `${it} changed ${code$1(change.key)} from ${value(change.before)} to ${value(change.after)}.`,
		why: direction === "request" ? "Callers write the value in the old notation (`a,b` against `a=1&a=2`); the server reads something else or refuses it." : "The provider writes the value in another notation; receivers read something else or fail.",
		fix: "Keep the old notation. Offer the new one as a parameter of another name, deprecate the old one, and remove it in a major version.",
		examples: [direction === "request" ? {
			name: "commas instead of repetition",
			in: "query-parameter",
			before: limitIs$1("explode: true\nschema: { type: array, items: { type: string } }"),
			after: limitIs$1("explode: false\nschema: { type: array, items: { type: string } }"),
			says: ["Query parameter `limit` changed `explode` from `true` to `false`."]
		} : {
			name: "an exploded object in a header",
			in: "webhook",
			before: hook(`
    - { name: X-Trace, in: header, schema: { type: object, additionalProperties: { type: string } } }`),
			after: hook(`
    - { name: X-Trace, in: header, explode: true, schema: { type: object, additionalProperties: { type: string } } }`),
			says: [`${traced} changed \`explode\` from \`false\` to \`true\`.`]
		}]
	}))
];

// src/rules/families/parameter-names.ts
const limit = `name: limit
in: query`;
const limitIs = (rest) => `${limit}\n${rest}`;
const parameterNameRules = [
	defineRule({
		id: "parameter-deprecated",
		title: "Parameter deprecated",
		on: "parameter.deprecated",
		relation: "gained",
		policy: "deprecated",
		says: (change, subject) => deprecatedAs(subject, change),
		why: "It works as before. Callers learn that they have to move.",
		fix: "Name its replacement in the description, and keep accepting it until the next major version at least.",
		examples: [{
			name: "a query parameter",
			in: "query-parameter",
			before: limitIs("schema: { type: integer }"),
			after: limitIs("deprecated: true\nschema: { type: integer }"),
			says: ["Query parameter `limit` was deprecated."]
		}, {
			name: "with the day it goes",
			in: "query-parameter",
			before: limitIs("schema: { type: integer }"),
			after: limitIs("deprecated: true\nx-sunset: '2027-06-30'\nschema: { type: integer }"),
			says: ["Query parameter `limit` was deprecated, with sunset date `2027-06-30`."]
		}]
	}),
	defineRule({
		id: "parameter-undeprecated",
		title: "Deprecation of a parameter withdrawn",
		on: "parameter.undeprecated",
		relation: "text",
		policy: "deprecation-withdrawn",
		says: (_, it) => `${it} is no longer deprecated.`,
		why: "Nothing breaks. Callers who moved away already did it for nothing.",
		fix: "Tell callers that they may stay.",
		examples: [{
			name: "a query parameter",
			in: "query-parameter",
			before: limitIs("deprecated: true\nschema: { type: integer }"),
			after: limitIs("schema: { type: integer }"),
			says: ["Query parameter `limit` is no longer deprecated."]
		}]
	}),
	defineRule({
		id: "parameter-order-changed",
		title: "Order of parameters changed",
		on: "parameter.reordered",
		relation: "generated-code",
		policy: "parameter-order-changed",
		says: (change, it) => `${it} lists its parameters in another order: ${list$1(change.after)}, before ${list$1(change.before)}.`,
		why: "Messages are the same. Generated methods with positional arguments take them in the new order, which may compile and still be wrong.",
		fix: "Keep the order and add new parameters at the end.",
		examples: [{
			name: "two swapped",
			in: "parameters",
			before: `- { name: from, in: query, schema: { type: string } }
- { name: to, in: query, schema: { type: string } }`,
			after: `- { name: to, in: query, schema: { type: string } }
- { name: from, in: query, schema: { type: string } }`,
			says: ["Operation `GET /things/{id}` lists its parameters in another order: `id`, `to` and `from`, before `id`, `from` and `to`."]
		}]
	}),
	defineRule({
		id: "path-parameter-renamed",
		title: "Path parameter renamed",
		on: "path-parameter.renamed",
		relation: "generated-code",
		says: (change) => `Path parameter ${code$1(change.before)} was renamed to ${code$1(change.after)}.`,
		why: "The URL stays the same, since only its value is sent. Generated methods name an argument after it, so callers with named arguments do not compile.",
		fix: "Keep the name if you publish a generated client; otherwise nothing has to be done.",
		examples: [{
			name: "a better name",
			in: "paths",
			before: `/users/{id}:
  get:
    parameters:
      - { name: id, in: path, required: true, schema: { type: string } }
    responses:
      '200':
        description: OK`,
			after: `/users/{userId}:
  get:
    parameters:
      - { name: userId, in: path, required: true, schema: { type: string } }
    responses:
      '200':
        description: OK`,
			says: ["Path parameter `id` was renamed to `userId`."]
		}]
	})
];

// src/rules/families/properties.ts
const person$1 = (rest, nick = "") => `type: object
${rest}properties:
  name: { type: string }${nick}`;
const withNick$1 = (nick = "{ type: string }") => `\n  nick: ${nick}`;
const closed = "additionalProperties: false\n";
const required$1 = (...names) => `required: [${names.join(", ")}]\n`;
const propertyRules = [
	defineRule({
		id: "request-required-property-added",
		title: "Required request property added",
		on: "property.added",
		direction: "request",
		when: (change) => change.required,
		relation: "narrowed",
		says: (_, it) => `${it} was added as required.`,
		why: "Existing requests do not carry it and are refused. A default does not help: a required property has to be sent.",
		fix: "Add it as optional and define what its absence means; require it in a major version or in a new operation.",
		examples: [{
			name: "a property that has to be sent",
			in: "request-schema",
			before: person$1(""),
			after: person$1(required$1("nick"), withNick$1()),
			says: ["Request property `nick` was added as required."]
		}]
	}),
	defineRule({
		id: "request-property-added",
		title: "Optional request property added",
		on: "property.added",
		direction: "request",
		relation: "gained",
		says: (_, it) => `${it} was added as optional.`,
		why: "Existing requests stay valid. Callers can say more than before.",
		fix: "Nothing to repair. Make sure that its absence means what requests meant before.",
		examples: [{
			name: "a property that may be sent",
			in: "request-schema",
			before: person$1(""),
			after: person$1("", withNick$1()),
			says: ["Request property `nick` was added as optional."]
		}]
	}),
	defineRule({
		id: "response-property-added-to-closed-object",
		title: "Property added to a closed response object",
		on: "property.added",
		direction: "response",
		when: (change) => !change.open,
		relation: "widened",
		policy: "response-property-added-to-closed-object",
		says: (_, it) => `${it} was added to an object that was closed.`,
		why: "The object said `additionalProperties: false`: clients that validate against it refuse the whole response. Tolerant readers skip the property.",
		fix: "Open response objects (leave `additionalProperties` out) before properties are added, and tell clients to skip what they do not know.",
		examples: [{
			name: "additionalProperties was false",
			in: "response-schema",
			before: person$1(closed),
			after: person$1(closed, withNick$1()),
			says: ["Response property `nick` was added to an object that was closed."]
		}]
	}),
	defineRule({
		id: "response-property-added",
		title: "Response property added",
		on: "property.added",
		direction: "response",
		relation: "gained",
		says: (change, it) => `${it} was added${change.required ? " as required" : ""}.`,
		why: "Clients skip properties they do not know, and can use the new one from now on.",
		fix: "Nothing to repair.",
		examples: [{
			name: "one more property",
			in: "response-schema",
			before: person$1(""),
			after: person$1("", withNick$1()),
			says: ["Response property `nick` was added."]
		}]
	}),
	defineRule({
		id: "request-property-removed",
		title: "Request property removed",
		on: "property.removed",
		direction: "request",
		when: (change) => change.open,
		relation: "lost",
		policy: "request-property-removed",
		says: (_, it) => `${it} was removed.`,
		why: "Callers still send it, and it is ignored in silence: what they asked for does not happen, and nothing tells them.",
		fix: "Keep accepting it and mark it `deprecated: true`; remove it in a major version. To rename it, accept both names.",
		examples: [{
			name: "a property is gone",
			in: "request-schema",
			before: person$1("", withNick$1()),
			after: person$1(""),
			says: ["Request property `nick` was removed."]
		}]
	}),
	defineRule({
		id: "request-property-refused",
		title: "Request property removed from a closed object",
		on: "property.removed",
		direction: "request",
		relation: "narrowed",
		says: (_, it) => `${it} was removed; the object admits no other properties.`,
		why: "Callers still send it, and requests with properties that are not described are refused.",
		fix: "Keep accepting it and mark it `deprecated: true`; remove it in a major version. To rename it, accept both names.",
		examples: [{
			name: "additionalProperties is false",
			in: "request-schema",
			before: person$1(closed, withNick$1()),
			after: person$1(closed),
			says: ["Request property `nick` was removed; the object admits no other properties."]
		}]
	}),
	defineRule({
		id: "response-property-removed",
		title: "Required response property removed",
		on: "property.removed",
		direction: "response",
		when: (change) => change.required,
		relation: "lost",
		says: (_, it) => `${it} was removed; it was required.`,
		why: "Clients were promised the property in every response: those who read it get nothing, and those who validate refuse the response.",
		fix: "Keep returning it and mark it `deprecated: true` with a sunset date; return its replacement beside it; remove it in a major version after that date.",
		examples: [{
			name: "a required property is gone",
			in: "response-schema",
			before: person$1(required$1("nick"), withNick$1()),
			after: person$1(""),
			says: ["Response property `nick` was removed; it was required."]
		}]
	}),
	defineRule({
		id: "response-optional-property-removed",
		title: "Optional response property removed",
		on: "property.removed",
		direction: "response",
		relation: "lost",
		policy: "response-optional-property-removed",
		says: (_, it) => `${it} was removed.`,
		why: "Clients could not count on it in every response, but those who read it lose it for good, in silence.",
		fix: "Keep returning it and mark it `deprecated: true` with a sunset date; return its replacement beside it; remove it in a major version after that date.",
		examples: [{
			name: "an optional property is gone",
			in: "response-schema",
			before: person$1("", withNick$1()),
			after: person$1(""),
			says: ["Response property `nick` was removed."]
		}]
	}),
	defineRule({
		id: "request-property-became-required",
		title: "Request property became required",
		on: "property.became-required",
		direction: "request",
		relation: "narrowed",
		says: (_, it) => `${it} became required.`,
		why: "Requests that leave it out are refused now. A default does not help: a required property has to be sent.",
		fix: "Keep it optional and give it a default; require it in a major version or in a new operation.",
		examples: [{
			name: "no longer optional",
			in: "request-schema",
			before: person$1(""),
			after: person$1(required$1("name")),
			says: ["Request property `name` became required."]
		}]
	}),
	defineRule({
		id: "response-property-became-required",
		title: "Response property became required",
		on: "property.became-required",
		direction: "response",
		relation: "narrowed",
		says: (_, it) => `${it} became required.`,
		why: "Clients can count on the property now; it could come before.",
		fix: "Nothing to repair. Make sure that every response carries it: taking this back is a breaking change.",
		examples: [{
			name: "always there",
			in: "response-schema",
			before: person$1(""),
			after: person$1(required$1("name")),
			says: ["Response property `name` became required."]
		}]
	}),
	defineRule({
		id: "request-property-became-optional",
		title: "Request property became optional",
		on: "property.became-optional",
		direction: "request",
		relation: "widened",
		policy: "request-became-optional",
		says: (_, it) => `${it} became optional.`,
		why: "Existing requests stay valid. Generated types change (a constructor argument, a nullable field), so code that uses them may not compile.",
		fix: "Nothing to repair on the wire. If you publish a generated client, release it as a major version.",
		examples: [{
			name: "no longer required",
			in: "request-schema",
			before: person$1(required$1("name")),
			after: person$1(""),
			says: ["Request property `name` became optional."]
		}]
	}),
	defineRule({
		id: "response-property-became-optional",
		title: "Response property became optional",
		on: "property.became-optional",
		direction: "response",
		relation: "widened",
		says: (_, it) => `${it} became optional.`,
		why: "Clients count on the property and read nothing in responses that leave it out.",
		fix: "Keep returning it in every response, with an empty value if need be; make it optional in a major version.",
		examples: [{
			name: "not always there",
			in: "response-schema",
			before: person$1(required$1("name")),
			after: person$1(""),
			says: ["Response property `name` became optional."]
		}]
	})
];

// src/rules/families/property-access.ts
const person = (rest, nick = "") => `type: object
${rest}properties:
  name: { type: string }${nick}`;
const withNick = (nick = "{ type: string }") => `\n  nick: ${nick}`;
const required = (...names) => `required: [${names.join(", ")}]\n`;
const flag = (name) => withNick(`{ type: string, ${name}: true }`);
const accessName = ({ access }) => access === "readOnly" ? "read-only" : "write-only";
const accessRules = [
	defineRule({
		id: "request-property-became-read-only",
		title: "Property became read-only",
		on: "property.access-changed",
		direction: "request",
		when: (change) => change.after,
		relation: "lost",
		says: (change, it) => `${it} became ${accessName(change)}.`,
		why: "Callers still send it; it is ignored in silence or refused.",
		fix: "Keep it writable and mark writing it deprecated; make it read-only in a major version.",
		examples: [{
			name: "no longer writable",
			in: "request-schema",
			before: person("", withNick()),
			after: person("", flag("readOnly")),
			says: ["Request property `nick` became read-only."]
		}]
	}),
	defineRule({
		id: "request-required-property-became-writable",
		title: "Required property is no longer read-only",
		on: "property.access-changed",
		direction: "request",
		when: (change) => change.required,
		relation: "narrowed",
		says: (change, it) => `${it} is required and no longer ${accessName(change)}.`,
		why: "As long as it was read-only callers had to leave it out; now it is required of them, and existing requests are refused.",
		fix: "Make it optional in requests, or use separate schemas for requests and responses.",
		examples: [{
			name: "required of callers now",
			in: "request-schema",
			before: person(required("nick"), flag("readOnly")),
			after: person(required("nick"), withNick()),
			says: ["Request property `nick` is required and no longer read-only."]
		}]
	}),
	defineRule({
		id: "request-property-became-writable",
		title: "Property is no longer read-only",
		on: "property.access-changed",
		direction: "request",
		relation: "gained",
		says: (change, it) => `${it} is no longer ${accessName(change)}.`,
		why: "Existing requests stay valid. Callers may send it from now on.",
		fix: "Nothing to repair. Mind clients that send back whole objects as they read them: the property takes effect now.",
		examples: [{
			name: "writable now",
			in: "request-schema",
			before: person("", flag("readOnly")),
			after: person("", withNick()),
			says: ["Request property `nick` is no longer read-only."]
		}]
	}),
	defineRule({
		id: "response-property-became-write-only",
		title: "Property became write-only",
		on: "property.access-changed",
		direction: "response",
		when: (change) => change.after,
		relation: "lost",
		says: (change, it) => `${it} became ${accessName(change)}.`,
		why: "Clients who read it get nothing any more.",
		fix: "Keep returning it and mark it deprecated; make it write-only in a major version. If it is a secret that must not be returned, record the exception as a waiver.",
		examples: [{
			name: "no longer returned",
			in: "response-schema",
			before: person("", withNick()),
			after: person("", flag("writeOnly")),
			says: ["Response property `nick` became write-only."]
		}]
	}),
	defineRule({
		id: "response-property-became-readable",
		title: "Property is no longer write-only",
		on: "property.access-changed",
		direction: "response",
		relation: "gained",
		says: (change, it) => `${it} is no longer ${accessName(change)}.`,
		why: "Clients may read it from now on; those who do not know it skip it.",
		fix: "Nothing to repair for callers. Make sure that it is no secret.",
		examples: [{
			name: "returned now",
			in: "response-schema",
			before: person("", flag("writeOnly")),
			after: person("", withNick()),
			says: ["Response property `nick` is no longer write-only."]
		}]
	})
];

// src/rules/families/responses.ts
const isSuccess$2 = (status) => /^[123]/.test(status);
const statuses = (...codes) => codes.map((status) => `'${status}':\n  description: Described.`).join("\n");
const answers = (...codes) => `post:\n  responses:\n    ${statuses(...codes).replaceAll("\n", "\n    ")}`;
const link = (operation) => `description: OK
links:
  next:
    operationId: ${operation}`;
const responseRules = [
	defineRule({
		id: "response-success-status-added",
		title: "Success status added",
		on: "response.added",
		direction: "response",
		when: (change) => isSuccess$2(change.status) && !change.covered,
		relation: "widened",
		policy: "response-success-status-added",
		says: (change) => `Response ${code$1(change.status)} was added.`,
		why: "Clients that compare the status with the one they know take the new one for a failure; generated clients throw on it.",
		fix: "Keep answering as before to requests that could be sent before; use the new status only where callers ask for something new.",
		examples: [{
			name: "accepted instead of done",
			in: "responses",
			before: statuses("200"),
			after: statuses("200", "202"),
			says: ["Response `202` was added."]
		}]
	}),
	defineRule({
		id: "response-success-status-described",
		title: "Success status described that a range or the default covered",
		on: "response.added",
		direction: "response",
		when: (change) => isSuccess$2(change.status),
		relation: "gained",
		says: (change) => `Response ${code$1(change.status)} is described on its own; a range or the default covered it before.`,
		why: "The status could come before. What it carries is compared with the description that covered it, and reported apart.",
		fix: "Nothing to repair.",
		examples: [{
			name: "out of a range",
			in: "responses",
			before: statuses("2XX"),
			after: statuses("200", "2XX"),
			says: ["Response `200` is described on its own; a range or the default covered it before."]
		}]
	}),
	defineRule({
		id: "response-error-status-described",
		title: "Error status described that a range or the default covered",
		on: "response.added",
		direction: "response",
		when: (change) => change.covered,
		relation: "text",
		says: (change) => `Response ${code$1(change.status)} is described on its own; a range or the default covered it before.`,
		why: "The error could come before. What it carries is compared with the description that covered it, and reported apart.",
		fix: "Nothing has to be done.",
		examples: [{
			name: "out of the default",
			in: "responses",
			before: statuses("200", "default"),
			after: statuses("200", "404", "default"),
			says: ["Response `404` is described on its own; a range or the default covered it before."]
		}]
	}),
	defineRule({
		id: "response-error-status-added",
		title: "Error status added",
		on: "response.added",
		direction: "response",
		relation: "widened",
		policy: "response-error-status-added",
		says: (change) => `Response ${code$1(change.status)} was added.`,
		why: "Every client has to expect errors, described or not; those who look only at the statuses they know take it for an unknown one.",
		fix: "Nothing to repair if the error could happen before. Do not answer with it to requests that succeeded so far.",
		examples: [{
			name: "not found",
			in: "responses",
			before: statuses("200"),
			after: statuses("200", "404"),
			says: ["Response `404` was added."]
		}]
	}),
	defineRule({
		id: "request-answer-added",
		title: "Answer to a webhook or callback added",
		on: "response.added",
		direction: "request",
		relation: "gained",
		says: (change) => `Answer ${code$1(change.status)} was added.`,
		why: "The provider understands one more answer; receivers may go on answering as before.",
		fix: "Nothing to repair.",
		examples: [{
			name: "gone: unsubscribe",
			in: "webhook",
			before: answers("204"),
			after: answers("204", "410"),
			says: ["Answer `410` was added."]
		}]
	}),
	defineRule({
		id: "response-success-status-merged",
		title: "Success status described by a range or the default only",
		on: "response.removed",
		direction: "response",
		when: (change) => isSuccess$2(change.status) && change.covered,
		relation: "widened",
		policy: "response-success-status-merged",
		says: (change) => `Response ${code$1(change.status)} is no longer described on its own; a range or the default covers it.`,
		why: "The status is promised no more: another one of the range may come in its place, and clients that compare with it take that for a failure.",
		fix: "Keep the status in the description as long as it is the one that callers get.",
		examples: [{
			name: "into a range",
			in: "responses",
			before: statuses("200", "2XX"),
			after: statuses("2XX"),
			says: ["Response `200` is no longer described on its own; a range or the default covers it."]
		}]
	}),
	defineRule({
		id: "response-success-status-removed",
		title: "Success status removed",
		on: "response.removed",
		direction: "response",
		when: (change) => isSuccess$2(change.status),
		relation: "lost",
		says: (change) => `Response ${code$1(change.status)} was removed.`,
		why: "Clients wait for this status and its body; another answer in its place is taken for a failure.",
		fix: "Keep answering with it. Offer the new behaviour on request (a parameter, the `Prefer` header of RFC 7240) or in a new operation.",
		examples: [{
			name: "created no more",
			in: "responses",
			before: statuses("200", "201"),
			after: statuses("200"),
			says: ["Response `201` was removed."]
		}]
	}),
	defineRule({
		id: "response-error-status-removed",
		title: "Error status removed",
		on: "response.removed",
		direction: "response",
		relation: "narrowed",
		policy: "response-error-status-removed",
		says: (change) => `Response ${code$1(change.status)} was removed.`,
		why: "Clients that handle it keep working: they handle something that does not come any more.",
		fix: "Nothing has to be done if the error cannot happen any more. If it can, keep describing it.",
		examples: [{
			name: "a conflict that cannot happen",
			in: "responses",
			before: statuses("200", "409"),
			after: statuses("200"),
			says: ["Response `409` was removed."]
		}]
	}),
	defineRule({
		id: "request-answer-removed",
		title: "Answer to a webhook or callback removed",
		on: "response.removed",
		direction: "request",
		relation: "narrowed",
		says: (change) => `Answer ${code$1(change.status)} was removed.`,
		why: "Receivers still answer so; the provider takes it for a failure, repeats the call, or ends the subscription.",
		fix: "Keep understanding the answer; tell subscribers what to answer instead, and remove it in a major version.",
		examples: [{
			name: "only no content",
			in: "webhook",
			before: answers("200", "204"),
			after: answers("204"),
			says: ["Answer `200` was removed."]
		}]
	}),
	defineRule({
		id: "response-link-added",
		title: "Link added",
		on: "link.changed",
		when: (change) => change.change === "added",
		relation: "gained",
		says: (change) => `Link ${code$1(change.name)} was added.`,
		why: "Links describe how to go on from a response; messages stay the same.",
		fix: "Nothing to repair.",
		examples: [{
			name: "a way to go on",
			in: "response",
			before: `description: OK`,
			after: link("listThings"),
			says: ["Link `next` was added."]
		}]
	}),
	defineRule({
		id: "response-link-removed",
		title: "Link removed",
		on: "link.changed",
		when: (change) => change.change === "removed",
		relation: "lost",
		policy: "link-changed",
		says: (change) => `Link ${code$1(change.name)} was removed.`,
		why: "Clients and tools that follow the link no longer find where to go. Messages stay the same.",
		fix: "Keep the link as long as the operation it leads to exists.",
		examples: [{
			name: "no way to go on",
			in: "response",
			before: link("listThings"),
			after: `description: OK`,
			says: ["Link `next` was removed."]
		}]
	}),
	defineRule({
		id: "response-link-changed",
		title: "Link changed",
		on: "link.changed",
		relation: "replaced",
		policy: "link-changed",
		says: (change) => `Link ${code$1(change.name)} was changed.`,
		why: "Clients and tools that follow the link go elsewhere. Messages stay the same.",
		fix: "Add the new link under its own name and keep the old one.",
		examples: [{
			name: "another target",
			in: "response",
			before: link("listThings"),
			after: link("findThings"),
			says: ["Link `next` was changed."]
		}]
	})
];

// src/rules/families/security.ts
const alternatives = (all) => all.length === 0 ? "`none`" : all.slice(0, 6).map((each) => code$1(each)).join(" or ");
const change = (each) => ` from ${alternatives(each.before)} to ${alternatives(each.after)}`;
const where = (it) => it.replace(/^(Operation|Webhook|Callback|Each|The)/, (first) => first.toLowerCase());
const schemes = `components:
  securitySchemes:
    key: { type: apiKey, in: header, name: X-Key }
    login:
      type: oauth2
      flows:
        clientCredentials:
          tokenUrl: https://login.example.com/token
          scopes: { read: Reads., write: Writes. }`;
const secured = (security) => `paths:
  /things:
    get:
      security: ${security}
      responses:
        '200':
          description: OK
${schemes}`;
const securityRules = [
	defineRule({
		id: "security-tightened",
		title: "More authentication or permissions required",
		on: "security.changed",
		effects: ["narrowed"],
		relation: "effect",
		says: (each, it) => `Security of ${where(it)} was tightened${change(each)}.`,
		why: "Callers who were let in are refused with 401 or 403: their credentials or scopes do not suffice any more.",
		fix: "Keep the old alternative beside the new one (alternatives in `security` are joined by OR), have callers obtain the new scope or credential, and drop the old alternative in a major version.",
		examples: [{
			name: "one more scope",
			in: "document",
			before: secured("[{ login: [read] }]"),
			after: secured("[{ login: [read, write] }]"),
			says: ["Security of operation `GET /things` was tightened from `login [read]` to `login [read, write]`."]
		}]
	}),
	defineRule({
		id: "security-loosened",
		title: "Less authentication or fewer permissions required",
		on: "security.changed",
		effects: ["widened"],
		relation: "effect",
		policy: "security-loosened",
		says: (each, it) => `Security of ${where(it)} was loosened${change(each)}.`,
		why: "No caller breaks, but more callers are let in than before. If that was not meant, it is a vulnerability.",
		fix: "Have someone responsible for security confirm it. If it was not meant, put the requirement back.",
		examples: [{
			name: "an alternative",
			in: "document",
			before: secured("[{ key: [] }]"),
			after: secured("[{ key: [] }, { login: [read] }]"),
			says: ["Security of operation `GET /things` was loosened from `key` to `key` or `login [read]`."]
		}]
	}),
	defineRule({
		id: "security-replaced",
		title: "Other authentication required",
		on: "security.changed",
		relation: "effect",
		usually: ["replaced", "undecided"],
		says: (each, it) => `Security of ${where(it)} was changed${change(each)}.`,
		why: "Callers present credentials that are not accepted any more and are refused with 401 or 403.",
		fix: "Accept both for a while (two alternatives in `security`), let callers move, and drop the old one in a major version.",
		examples: [{
			name: "key to OAuth",
			in: "document",
			before: secured("[{ key: [] }]"),
			after: secured("[{ login: [read] }]"),
			says: ["Security of operation `GET /things` was changed from `key` to `login [read]`."]
		}]
	}),
	defineRule({
		id: "security-scheme-extended",
		title: "Flow or scope added to a security scheme",
		on: "security-scheme.changed",
		when: (each) => /^(?:flows\.|oauth2MetadataUrl$)/.test(each.key) && each.before === void 0,
		relation: "gained",
		says: (each) => `Security scheme ${code$1(each.scheme)} got ${code$1(each.key)}.`,
		why: "Callers may obtain their credential in one more way, or with one more scope. What they do now keeps working.",
		fix: "Nothing to repair.",
		examples: [{
			name: "one more scope",
			in: "document",
			before: secured("[{ login: [read] }]"),
			after: secured("[{ login: [read] }]").replace("write: Writes.", "write: Writes., admin: Administers."),
			says: ["Security scheme `login` got `flows.clientCredentials.scopes.admin`."]
		}]
	}),
	defineRule({
		id: "security-scheme-changed",
		title: "Security scheme changed",
		on: "security-scheme.changed",
		relation: "replaced",
		says: (each) => each.after === void 0 ? `Security scheme ${code$1(each.scheme)} lost ${code$1(each.key)}.` : `Security scheme ${code$1(each.scheme)} changed ${code$1(each.key)}${fromTo(each.before, each.after)}.`,
		why: "Callers present their credential in the old way or at the old place, fetch it from the old URL, or ask for a scope that is gone: they are refused.",
		fix: "Add the new scheme under its own name and accept both as alternatives; remove the old one in a major version.",
		examples: [{
			name: "another header",
			in: "document",
			before: secured("[{ key: [] }]"),
			after: secured("[{ key: [] }]").replace("X-Key", "Api-Key"),
			says: ["Security scheme `key` changed `name` from `X-Key` to `Api-Key`."]
		}]
	})
];

// src/rules/families/servers.ts
const urls = (...hosts) => `servers:
${hosts.map((host) => `  - url: https://${host}`).join("\n")}
paths:
  /things:
    get:
      responses:
        '200':
          description: OK`;
const region = (variable) => `servers:
  - url: https://{region}.example.com
    variables:
      region: ${variable}
paths:
  /things:
    get:
      responses:
        '200':
          description: OK`;
const values = (all) => Array.isArray(all) ? list$1(all) : "any value";
const serverRules = [
	defineRule({
		id: "server-added",
		title: "Server added",
		on: "server.added",
		relation: "gained",
		says: (change) => `Server ${code$1(change.url)} was added.`,
		why: "Callers may use another base URL; the old ones work as before.",
		fix: "Nothing to repair. Keep the first server first: many generated clients use it as their default.",
		examples: [{
			name: "one more",
			in: "document",
			before: urls("api.example.com"),
			after: urls("api.example.com", "eu.example.com"),
			says: ["Server `https://eu.example.com` was added."]
		}]
	}),
	defineRule({
		id: "server-removed",
		title: "Server removed while others remain",
		on: "server.removed",
		when: (change) => change.survivors > 0,
		relation: "lost",
		policy: "server-removed",
		says: (change) => `Server ${code$1(change.url)} was removed.`,
		why: "Clients configured with this URL fail once it is switched off. Clients of the remaining servers do not notice.",
		fix: "Keep the server until nobody calls it, or redirect it to a remaining one with 308; announce the day before.",
		examples: [{
			name: "one of two",
			in: "document",
			before: urls("api.example.com", "old.example.com"),
			after: urls("api.example.com"),
			says: ["Server `https://old.example.com` was removed."]
		}]
	}),
	defineRule({
		id: "last-server-removed",
		title: "No base URL of before is left",
		on: "server.removed",
		relation: "lost",
		says: (change) => `Server ${code$1(change.url)} was removed, and no other base URL of before remains.`,
		why: "Every client is configured with a base URL that the API no longer offers: all calls go to the wrong place.",
		fix: "Keep the old URL in `servers` beside the new one, redirect it with 308, and remove it in a major version when nobody calls it.",
		examples: [{
			name: "another host",
			in: "document",
			before: urls("api.example.com"),
			after: urls("api.example.org"),
			says: ["Server `https://api.example.com` was removed, and no other base URL of before remains.", "Server `https://api.example.org` was added."]
		}]
	}),
	defineRule({
		id: "server-variable-default-changed",
		title: "Default of a server variable changed",
		on: "server.variable-changed",
		when: (change) => change.part === "default",
		relation: "semantic",
		policy: "server-variable-default-changed",
		says: (change) => `Variable ${code$1(change.name)} of server ${code$1(change.url)} changed its default${fromTo(change.before, change.after)}.`,
		why: "Clients that choose no value call another place than before: another region, another environment or another version.",
		fix: "Keep the default, and let clients that want the other value choose it.",
		examples: [{
			name: "another region",
			in: "document",
			before: region("{ default: eu, enum: [eu, us] }"),
			after: region("{ default: us, enum: [eu, us] }"),
			says: ["Variable `region` of server `https://{region}.example.com` changed its default from `eu` to `us`."]
		}]
	}),
	defineRule({
		id: "server-variable-limited",
		title: "Server variable takes only listed values",
		on: "server.variable-changed",
		effects: ["narrowed"],
		relation: "effect",
		policy: "server-removed",
		says: (change) => `Variable ${code$1(change.name)} of server ${code$1(change.url)} takes only ${values(change.after)} now, before any value.`,
		why: "Clients configured with another value call a URL that is not offered any more.",
		fix: "List every value that clients use, or leave the list out.",
		examples: [{
			name: "two regions",
			in: "document",
			before: region("{ default: eu }"),
			after: region("{ default: eu, enum: [eu, us] }"),
			says: ["Variable `region` of server `https://{region}.example.com` takes only `eu` and `us` now, before any value."]
		}]
	}),
	defineRule({
		id: "server-variable-opened",
		title: "Server variable takes any value",
		on: "server.variable-changed",
		relation: "effect",
		usually: ["widened"],
		says: (change) => `Variable ${code$1(change.name)} of server ${code$1(change.url)} takes any value now, before only ${values(change.before)}.`,
		why: "The old base URLs stay; clients may use others.",
		fix: "Nothing to repair.",
		examples: [{
			name: "any region",
			in: "document",
			before: region("{ default: eu, enum: [eu, us] }"),
			after: region("{ default: eu }"),
			says: ["Variable `region` of server `https://{region}.example.com` takes any value now, before only `eu` and `us`."]
		}]
	})
];

// src/rules/families/types.ts
const size$1 = (schema) => `type: object
properties:
  size: ${schema}`;
const types = (names) => names.length === 0 ? "`anything`" : names.map((name) => code$1(name)).join(" or ");
const typeChanged = (change, it) => {
	const [isNothing, wasNothing] = [isNone(change.after), isNone(change.before)];
	if (isNothing) return `${it} admits no value any more: what its schema asks can't be met.`;
	if (wasNothing) return `${it} admits values now: what its schema asked could not be met.`;
	return `${it} changed its type from ${types(change.before)} to ${types(change.after)}.`;
};
const isNone = (names) => names.length === 1 && names[0] === "nothing";
const ofVersion = ({ byVersion }) => byVersion ? ": since OpenAPI 3.1 `nullable` means nothing, and `null` is one of the values of `type`" : "";
const typeRules = [
	defineRule({
		id: "request-type-widened",
		title: "Request value admits more types",
		on: "schema.type-changed",
		direction: "request",
		effects: ["widened"],
		relation: "effect",
		says: typeChanged,
		why: "What callers send now stays valid.",
		fix: "Nothing to repair on the wire. Generated types change; tell users of a generated client.",
		examples: [{
			name: "integer to number",
			in: "request-schema",
			before: size$1("{ type: integer }"),
			after: size$1("{ type: number }"),
			says: ["Request property `size` changed its type from `integer` to `number`."]
		}]
	}),
	defineRule({
		id: "request-type-changed",
		title: "Request value changed its type",
		on: "schema.type-changed",
		direction: "request",
		relation: "effect",
		usually: [
			"narrowed",
			"replaced",
			"undecided"
		],
		says: typeChanged,
		why: "Callers send the old type and are refused.",
		fix: "Accept the old type beside the new one (a list of types, or a second property), and drop it in a major version.",
		examples: [{
			name: "string to integer",
			in: "request-schema",
			before: size$1("{ type: string }"),
			after: size$1("{ type: integer }"),
			says: ["Request property `size` changed its type from `string` to `integer`."]
		}, {
			name: "values that do not fit any more",
			in: "request-schema",
			before: size$1("{ type: integer, enum: [1, 2] }"),
			after: size$1("{ type: integer, enum: [1, 2], multipleOf: 5 }"),
			says: ["Request property `size` admits no value any more: what its schema asks can't be met."]
		}]
	}),
	defineRule({
		id: "response-type-narrowed",
		title: "Response value admits fewer types",
		on: "schema.type-changed",
		direction: "response",
		effects: ["narrowed"],
		relation: "effect",
		says: typeChanged,
		why: "What comes now could come before: clients that handle the old types handle these.",
		fix: "Nothing to repair on the wire. Generated types change; tell users of a generated client.",
		examples: [{
			name: "number to integer",
			in: "response-schema",
			before: size$1("{ type: number }"),
			after: size$1("{ type: integer }"),
			says: ["Response property `size` changed its type from `number` to `integer`."]
		}]
	}),
	defineRule({
		id: "response-type-changed",
		title: "Response value changed its type",
		on: "schema.type-changed",
		direction: "response",
		relation: "effect",
		usually: [
			"widened",
			"replaced",
			"undecided"
		],
		says: typeChanged,
		why: "Clients read the old type and fail on the new one: statically typed ones cannot parse the response, others compute with the wrong type.",
		fix: "Keep the type. Return the new one in a property of another name beside it, deprecate the old one, and remove it in a major version.",
		examples: [{
			name: "integer to string",
			in: "response-schema",
			before: size$1("{ type: integer }"),
			after: size$1("{ type: string }"),
			says: ["Response property `size` changed its type from `integer` to `string`."]
		}]
	}),
	defineRule({
		id: "request-value-became-nullable",
		title: "Request value may be null",
		on: "schema.nullable-changed",
		direction: "request",
		effects: ["widened"],
		relation: "effect",
		says: (_, it) => `${it} became nullable.`,
		why: "What callers send now stays valid; they may send `null` too.",
		fix: "Nothing to repair. Say in the description what `null` means, and how it differs from leaving the value out.",
		examples: [{
			name: "null is allowed",
			in: "request-schema",
			before: size$1("{ type: integer }"),
			after: size$1("{ type: [integer, \"null\"] }"),
			says: ["Request property `size` became nullable."]
		}]
	}),
	defineRule({
		id: "request-value-not-nullable",
		title: "Request value may not be null any more",
		on: "schema.nullable-changed",
		direction: "request",
		relation: "effect",
		usually: ["narrowed", "undecided"],
		says: (change, it) => change.effect === "narrowed" ? `${it} is no longer nullable${ofVersion(change)}.` : `${it} changed whether it may be null.`,
		why: "Callers who send `null` are refused.",
		fix: "Keep accepting `null` and treat it as a value that was left out; refuse it in a major version.",
		examples: [{
			name: "null is refused",
			in: "request-schema",
			before: size$1("{ type: [integer, \"null\"] }"),
			after: size$1("{ type: integer }"),
			says: ["Request property `size` is no longer nullable."]
		}, {
			name: "only the version changed",
			in: "document",
			before: `openapi: 3.0.3
info: { title: Boxes, version: 1.0.0 }
paths:
  /boxes:
    post:
      requestBody:
        content:
          application/json:
            schema: { type: object, properties: { size: { type: integer, nullable: true } } }
      responses:
        '201': { description: Created }`,
			after: `openapi: 3.1.0
info: { title: Boxes, version: 1.0.0 }
paths:
  /boxes:
    post:
      requestBody:
        content:
          application/json:
            schema: { type: object, properties: { size: { type: integer, nullable: true } } }
      responses:
        '201': { description: Created }`,
			says: ["The description is written in `3.1.0` now, before in `3.0.3`.", "Request property `size` is no longer nullable: since OpenAPI 3.1 `nullable` means nothing, and `null` is one of the values of `type`."]
		}]
	}),
	defineRule({
		id: "response-value-not-nullable",
		title: "Response value is never null any more",
		on: "schema.nullable-changed",
		direction: "response",
		effects: ["narrowed"],
		relation: "effect",
		says: (change, it) => `${it} is no longer nullable${ofVersion(change)}.`,
		why: "Clients that handle `null` handle something that does not come any more.",
		fix: "Nothing to repair. Taking this back is a breaking change.",
		examples: [{
			name: "never null",
			in: "response-schema",
			before: size$1("{ type: [integer, \"null\"] }"),
			after: size$1("{ type: integer }"),
			says: ["Response property `size` is no longer nullable."]
		}]
	}),
	defineRule({
		id: "response-value-became-nullable",
		title: "Response value may be null",
		on: "schema.nullable-changed",
		direction: "response",
		relation: "effect",
		usually: ["widened", "undecided"],
		says: (change, it) => change.effect === "widened" ? `${it} became nullable.` : `${it} changed whether it may be null.`,
		why: "Clients that use the value without a check fail on `null`.",
		fix: "Keep returning a value (an empty one if need be), or leave the property out if it is optional; allow `null` in a major version.",
		examples: [{
			name: "null is possible",
			in: "response-schema",
			before: size$1("{ type: integer }"),
			after: size$1("{ type: [integer, \"null\"] }"),
			says: ["Response property `size` became nullable."]
		}]
	})
];

// src/rules/families/formats.ts
const size = (schema) => `type: object
properties:
  size: ${schema}`;
const schemaOf = {
	request: "request-schema",
	response: "response-schema"
};
const Size = {
	request: "Request property `size`",
	response: "Response property `size`"
};
const formatIn = (direction) => {
	return {
		direction,
		relation: "effect",
		policy: {
			request: null,
			response: {
				narrowed: "response-constraint-tightened",
				widened: "response-format-changed",
				replaced: "response-format-changed",
				undecided: "response-format-changed"
			}
		}[direction],
		why: {
			request: "Callers send values in the old format; the server refuses them or reads something else.",
			response: "Clients that parse the value in its old format fail or read something else; those that treat it as opaque text do not notice."
		}[direction]
	};
};
const wider = /* @__PURE__ */ new Map([
	["int8", "int16 int32 int64"],
	["int16", "int32 int64"],
	["int32", "int64"],
	["float", "double"]
]);
const grew = (change) => change.before !== null && change.after !== null && (wider.get(change.before)?.split(" ").includes(change.after) ?? false);
const formatRules = [defineRule({
	id: "response-number-format-widened",
	title: "Response number got a wider format",
	on: "schema.format-changed",
	direction: "response",
	when: grew,
	relation: "effect",
	usually: ["widened"],
	policy: {
		widened: "response-number-width-grown",
		replaced: "response-number-width-grown",
		undecided: "response-number-width-grown",
		narrowed: "response-constraint-tightened"
	},
	says: (change, it) => `${it} changed its format from ${value(change.before)} to ${value(change.after)}.`,
	why: "The message is the same, but a client that stores the number in the old width overflows or rounds. Generated types change.",
	fix: "Keep the values within the old width until clients have moved, or return the wider number in a property of another name.",
	examples: [{
		name: "32 to 64 bits",
		in: "response-schema",
		before: size("{ type: integer, format: int32 }"),
		after: size("{ type: integer, format: int64 }"),
		says: ["Response property `size` changed its format from `int32` to `int64`."]
	}]
}), ...["request", "response"].flatMap((direction) => [
	defineRule({
		...formatIn(direction),
		id: `${direction}-format-set`,
		title: direction === "request" ? "Format of a request value set" : "Format of a response value set",
		on: "schema.format-changed",
		when: (change) => change.before === null,
		usually: ["narrowed"],
		says: (change, it) => `${it} got the format ${code$1(change.after ?? "")}.`,
		...direction === "response" && {
			relation: "narrowed",
			why: "What comes now was allowed before; clients may rely on the format from now on."
		},
		fix: direction === "request" ? "Keep accepting values in any format, or require the format in a major version." : "Nothing has to be done.",
		examples: [{
			name: "only dates",
			in: schemaOf[direction],
			before: size("{ type: string }"),
			after: size("{ type: string, format: date }"),
			says: [`${Size[direction]} got the format \`date\`.`]
		}]
	}),
	defineRule({
		...formatIn(direction),
		id: `${direction}-format-removed`,
		title: direction === "request" ? "Format of a request value removed" : "Format of a response value removed",
		on: "schema.format-changed",
		when: (change) => change.after === null,
		usually: ["widened"],
		says: (change, it) => `${it} lost the format ${code$1(change.before ?? "")}.`,
		...direction === "request" && {
			relation: "widened",
			why: "What callers send now stays valid."
		},
		fix: direction === "request" ? "Nothing to repair." : "Keep the format as long as values follow it; return others in a property of another name.",
		examples: [{
			name: "no longer a date",
			in: schemaOf[direction],
			before: size("{ type: string, format: date }"),
			after: size("{ type: string }"),
			says: [`${Size[direction]} lost the format \`date\`.`]
		}]
	}),
	defineRule({
		...formatIn(direction),
		id: `${direction}-format-changed`,
		title: direction === "request" ? "Format of a request value changed" : "Format of a response value changed",
		on: "schema.format-changed",
		usually: [
			"widened",
			"replaced",
			"undecided"
		],
		says: (change, it) => `${it} changed its format from ${value(change.before)} to ${value(change.after)}.`,
		fix: direction === "request" ? "Accept both formats, or take the new one in a property of another name; drop the old one in a major version." : "Keep the format. Return the new one in a property of another name beside it, and remove the old one in a major version.",
		examples: [{
			name: "date to date-time",
			in: schemaOf[direction],
			before: size("{ type: string, format: date }"),
			after: size("{ type: string, format: date-time }"),
			says: [`${Size[direction]} changed its format from \`date\` to \`date-time\`.`]
		}]
	})
])];

// src/rules/families/xml.ts
const isXml = (mediaType) => /^(?:\*|\*\/\*|(?:application|text)\/(?:\*|xml|[^;]*\+xml))(?:;|$)/.test(mediaType);
const concernsXml = ({ uses }) => uses.some(({ slot }) => "mediaType" in slot && slot.mediaType !== null && isXml(slot.mediaType));
const says = (change, it) => change.after === void 0 ? `${it} is no longer written in XML as ${value(change.before)}.` : `${it} changed how it is written in XML${fromTo(change.before, change.after)}.`;
const body = (mediaType, xml) => `content:
  ${mediaType}:
    schema:
      type: object
      properties:
        name: { type: string${xml} }`;
const xmlRules = [defineRule({
	id: "xml-form-changed",
	title: "Written in XML in another way",
	on: "schema.xml-changed",
	when: concernsXml,
	relation: "replaced",
	says,
	why: "Whoever reads the message looks for another element, attribute or namespace, and finds nothing.",
	fix: "Keep the form, or offer the new one under another media type.",
	examples: [{
		name: "an attribute",
		in: "request-body",
		before: body("application/xml", ""),
		after: body("application/xml", ", xml: { attribute: true }"),
		says: ["Request property `name` changed how it is written in XML to `{\"attribute\":true}`."]
	}]
}), defineRule({
	id: "xml-hint-changed",
	title: "XML form changed where no XML is sent",
	on: "schema.xml-changed",
	relation: "text",
	says,
	why: "No message of these operations is XML, so nobody notices.",
	fix: "Nothing has to be done.",
	examples: [{
		name: "in JSON",
		in: "request-body",
		before: body("application/json", ""),
		after: body("application/json", ", xml: { attribute: true }"),
		says: ["Request property `name` changed how it is written in XML to `{\"attribute\":true}`."]
	}]
})];

// src/rules/registry.ts
const registered = [
	...apiRules,
	...operationRules,
	...operationNameRules,
	...deprecationRules,
	...markRules,
	...serverRules,
	...securityRules,
	...parameterRules,
	...parameterNameRules,
	...bodyRules,
	...mediaTypeRules,
	...responseRules,
	...headerRules,
	...propertyRules,
	...accessRules,
	...typeRules,
	...formatRules,
	...xmlRules,
	...enumRules,
	...boundRules,
	...constraintRules,
	...compositionRules,
	...discriminatorRules,
	...openContentRules,
	...defaultRules,
	...documentRules
];
const allRules = registered;
const byId = new Map(allRules.map((rule) => [rule.id, rule]));
function ruleById(id) {
	return byId.get(id) ?? null;
}

// src/spec/pointer.ts
function escapeToken(token) {
	return token.includes("~") || token.includes("/") ? token.replaceAll("~", "~0").replaceAll("/", "~1") : token;
}
function childPointer(pointer, token) {
	return `${pointer}/${typeof token === "number" ? token : escapeToken(token)}`;
}
function writePointer(tokens) {
	return tokens.map((token) => `/${escapeToken(token)}`).join("");
}
function readPointer(pointer) {
	if (pointer === "") return [];
	if (!pointer.startsWith("/")) return null;
	return pointer.slice(1).split("/").map((token) => token.includes("~") ? token.replaceAll("~1", "/").replaceAll("~0", "~") : token);
}
function isArrayIndex(token) {
	return /^(?:0|[1-9]\d{0,8})$/.test(token);
}

// src/spec/json-text.ts
const QUOTE = 34;
const BACKSLASH = 92;
const COMMA = 44;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
function skipString(text, start) {
	let end = start;
	for (;;) {
		end = text.indexOf("\"", end + 1);
		if (end === -1) return text.length;
		let slashes = 0;
		while (text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes++;
		if (slashes % 2 === 0) return end + 1;
	}
}
const FIELDS = 4;
const noCount = () => ({
	containers: new Int32Array(1024 * 4),
	used: 0,
	nodes: 1,
	tooDeep: null,
	tooMany: null,
	open: []
});
function jsonCost(text, limits) {
	const count = noCount();
	countFrom(count, text, 0, limits, -1);
	return costOf(count);
}
function costOf({ nodes, tooDeep, tooMany, containers, used }) {
	return {
		nodes,
		tooDeep,
		tooMany,
		containers: containers.slice(0, used)
	};
}
function countFrom(count, text, from, limits, floor) {
	const { maxNodes } = limits;
	let { nodes } = count;
	let at = from;
	for (; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === 34) at = skipString(text, at) - 1;
		else if (code === 44) nodes++;
		else if (code === 91 || code === 123) openContainer(count, at, ++nodes, limits);
		else if (code === CLOSE_LIST || code === 125) {
			closeContainer(count, at, nodes);
			if (count.open.length < floor) {
				at++;
				break;
			}
		}
		if (nodes > maxNodes) {
			count.tooMany = at;
			break;
		}
	}
	count.nodes = nodes;
	return at;
}
function openContainer(count, at, nodes, { maxDepth }) {
	const { used, open } = count;
	if (used === count.containers.length) count.containers = longer(count.containers, 2 * used);
	count.containers[used] = at;
	count.containers[used + 3] = nodes;
	if (open.push(used) > maxDepth) count.tooDeep ??= at;
	count.used = used + 4;
}
function closeContainer({ containers, open, used }, at, nodes) {
	const closed = open.pop() ?? 0;
	containers[closed + 1] = at;
	containers[closed + 2] = used;
	containers[closed + 3] = nodes - (containers[closed + 3] ?? 0);
}
function longer(list, length) {
	const result = new Int32Array(length);
	result.set(list);
	return result;
}
function isBlank(code) {
	return code === 32 || code === 10 || code === 13 || code === 9;
}
function skipBlank$1(text, start) {
	let at = start;
	while (isBlank(text.charCodeAt(at))) at++;
	return at;
}
function readKey(text, start, end) {
	const inner = text.slice(start + 1, end - 1);
	return inner.includes("\\") ? String(JSON.parse(text.slice(start, end))) : inner;
}
function jsonMembers(text, containers) {
	const known = /* @__PURE__ */ new Map();
	return (container) => {
		let found = known.get(container);
		if (found === void 0) known.set(container, found = childrenOf$1(text, containers, container));
		return found;
	};
}
function jsonPositions(containers, children) {
	const start = containers[0] ?? 0;
	const find = (pointer) => {
		let node = {
			start,
			value: start,
			container: 0
		};
		const tokens = readPointer(pointer);
		if (tokens === null) return {
			node,
			exact: false
		};
		for (const token of tokens) {
			const next = node.container === -1 ? void 0 : children(node.container).get(token);
			if (next === void 0) return {
				node,
				exact: false
			};
			node = next;
		}
		return {
			node,
			exact: true
		};
	};
	return {
		offset: (pointer) => find(pointer).node.start,
		valueOffset: (pointer) => {
			const { node, exact } = find(pointer);
			return exact ? node.value : null;
		}
	};
}
function childrenOf$1(text, containers, parent) {
	const found = /* @__PURE__ */ new Map();
	const opening = containers[parent] ?? 0;
	const end = containers[parent + 1] ?? 0;
	const isObject = text.charCodeAt(opening) === 123;
	let container = parent + 4;
	for (let at = skipBlank$1(text, opening + 1); at < end; at = skipBlank$1(text, at)) {
		const start = at;
		let key = String(found.size);
		if (isObject) {
			at = skipString(text, at);
			key = readKey(text, start, at);
			at = skipBlank$1(text, skipBlank$1(text, at) + 1);
		}
		const value = at;
		const code = text.charCodeAt(at);
		if (code === 91 || code === 123) {
			found.set(key, {
				start,
				value,
				container
			});
			at = (containers[container + 1] ?? end) + 1;
			container = containers[container + 2] ?? containers.length;
		} else {
			found.set(key, {
				start,
				value,
				container: -1
			});
			at = code === 34 ? skipString(text, at) : skipWord(text, at);
		}
		at = skipBlank$1(text, at) + 1;
	}
	return found;
}
function skipWord(text, start) {
	let at = start + 1;
	for (; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === 44 || code === CLOSE_LIST || code === 125 || isBlank(code)) break;
	}
	return at;
}

// src/spec/json-duplicates.ts
function hasDuplicates(value, nodes) {
	let count = 1;
	const waiting = [value];
	for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
		if (typeof next !== "object" || next === null) continue;
		const members = Array.isArray(next) ? next : Object.values(next);
		count += Math.max(1, members.length);
		for (const member of members) if (typeof member === "object") waiting.push(member);
	}
	return count !== nodes;
}
function jsonDuplicates(text, containers) {
	const found = [];
	for (let container = 0; container < containers.length; container += 4) if (text[containers[container] ?? 0] === "{") found.push(...duplicatesOf(text, containers, container));
	return found.toSorted((a, b) => a - b);
}
function duplicatesOf(text, containers, parent) {
	const found = [];
	const seen = /* @__PURE__ */ new Set();
	const end = containers[parent + 1] ?? 0;
	let inner = parent + 4;
	for (let at = skipBlank$1(text, (containers[parent] ?? 0) + 1); at < end; at = skipBlank$1(text, at)) {
		const afterKey = skipString(text, at);
		if (seen.size === seen.add(readKey(text, at, afterKey)).size) found.push(at);
		at = skipBlank$1(text, skipBlank$1(text, afterKey) + 1);
		const opening = text[at];
		if (opening === "{" || opening === "[") {
			at = (containers[inner + 1] ?? end) + 1;
			inner = containers[inner + 2] ?? containers.length;
		} else at = opening === "\"" ? skipString(text, at) : skipWord(text, at);
		at = skipBlank$1(text, at) + 1;
	}
	return found;
}

// src/spec/node.ts
function isObject$2(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isArray$1(value) {
	return Array.isArray(value);
}
function isObjectNode(node) {
	return isObject$2(node.value);
}
function own$1(value, key) {
	return Object.hasOwn(value, key) ? value[key] : void 0;
}
function refOf$3(value) {
	if (!isObject$2(value)) return null;
	const ref = own$1(value, "$ref");
	return typeof ref === "string" ? ref : null;
}
function placeIn(place, token) {
	return {
		file: place.file,
		pointer: childPointer(place.pointer, token)
	};
}
function member(node, key) {
	const value = own$1(node.value, key);
	return value === void 0 || value === null ? null : {
		value,
		place: placeIn(node.place, key)
	};
}
function members$1(node) {
	return Object.entries(node.value).map(([key, value]) => [key, {
		value,
		place: placeIn(node.place, key)
	}]);
}
function placeKey$1(place) {
	return `${place.file}#${place.pointer}`;
}

// src/spec/json-shared.ts
const MAX_DEPTH$2 = 5;
const MIN_LENGTH = 64;
function readShared(body, limits, known) {
	const start = skipBlank$1(body, 0);
	const root = known.containers[0] ?? -1;
	if (body.charCodeAt(start) !== 123 || known.body.charCodeAt(root) !== 123) return null;
	const state = {
		body,
		limits,
		known,
		count: noCount(),
		path: [],
		shared: [],
		pieces: [],
		taken: 0,
		spared: 0
	};
	const end = readMembers(state, start, 0, known.value);
	const { tooDeep, tooMany, nodes } = state.count;
	if (end === null || state.shared.length === 0 || tooDeep !== null || tooMany !== null) return null;
	state.pieces.push(body.slice(state.taken));
	const value = parsed$1(state.pieces.join("null"));
	if (!isObject$2(value) || hasDuplicates(value, nodes - state.spared)) return null;
	for (const { path, value: same } of state.shared) put(value, path, same);
	return {
		value,
		containers: costOf(state.count).containers
	};
}
function parsed$1(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
function put(root, path, value) {
	let owner = root;
	for (const key of path.slice(0, -1)) owner = owner[key];
	owner[path.at(-1) ?? ""] = value;
}
function readMembers(state, opening, container, known) {
	const { body, count, limits } = state;
	openContainer(count, opening, ++count.nodes, limits);
	const members = state.known.members(container);
	let at = skipBlank$1(body, opening + 1);
	while (body.charCodeAt(at) === 34) {
		const keyEnd = skipString(body, at);
		const colon = skipBlank$1(body, keyEnd);
		if (body[colon] !== ":") return null;
		const key = readKey(body, at, keyEnd);
		const end = readMember(state, skipBlank$1(body, colon + 1), key, members.get(key)?.container ?? -1, known);
		if (end === null || count.nodes > limits.maxNodes) return null;
		at = skipBlank$1(body, end);
		if (body.charCodeAt(at) !== 44) break;
		count.nodes++;
		at = skipBlank$1(body, at + 1);
	}
	if (body.charCodeAt(at) !== 125) return null;
	closeContainer(count, at, count.nodes);
	return at + 1;
}
function readMember(state, at, key, container, owner) {
	const { body, count, limits, path } = state;
	const code = body.charCodeAt(at);
	if (code === 34) return skipString(body, at);
	if (code !== 123 && code !== 91) return skipWord(body, at);
	const known = isObject$2(owner) && Object.hasOwn(owner, key) ? owner[key] : void 0;
	if (container !== -1 && known !== void 0 && key !== "__proto__") {
		const end = endOfShared(state, at, container);
		if (end !== null) {
			state.shared.push({
				path: [...path, key],
				value: known
			});
			state.pieces.push(body.slice(state.taken, at));
			state.taken = end;
			takeOver(state, at, container);
			return end;
		}
		if (path.length + 1 < MAX_DEPTH$2 && code === 123 && isObject$2(known)) {
			path.push(key);
			const inner = readMembers(state, at, container, known);
			path.pop();
			return inner;
		}
	}
	openContainer(count, at, ++count.nodes, limits);
	return countFrom(count, body, at + 1, limits, count.open.length);
}
function endOfShared({ body, known }, at, container) {
	const from = known.containers[container] ?? 0;
	const to = (known.containers[container + 1] ?? 0) + 1;
	if (to - from < MIN_LENGTH || body[at + to - from - 1] !== known.body[to - 1]) return null;
	return body.slice(at, at + to - from) === known.body.slice(from, to) ? at + to - from : null;
}
function takeOver(state, at, container) {
	const { count } = state;
	const { containers } = state.known;
	const end = containers[container + 2] ?? 0;
	const length = end - container;
	if (count.used + length > count.containers.length) count.containers = longer(count.containers, Math.max(2 * count.containers.length, count.used + length));
	const moved = at - (containers[container] ?? 0);
	const later = count.used - container;
	const target = count.containers;
	for (let from = container, to = count.used; from < end; from += 4, to += 4) {
		target[to] = (containers[from] ?? 0) + moved;
		target[to + 1] = (containers[from + 1] ?? 0) + moved;
		target[to + 2] = (containers[from + 2] ?? 0) + later;
		target[to + 3] = containers[from + 3] ?? 0;
	}
	count.used += length;
	const nodes = (containers[container + 3] ?? 0) + 1;
	count.nodes += nodes;
	state.spared += nodes;
}

// src/spec/positions.ts
function emptyIndex() {
	return {
		starts: [],
		values: [],
		ends: [],
		keys: [],
		aliases: /* @__PURE__ */ new Map(),
		merges: /* @__PURE__ */ new Set()
	};
}
function lineFinder(text) {
	const next = lineEnds(text);
	const starts = [0];
	let isWhole = false;
	return (offset) => {
		while (!isWhole && (starts.at(-1) ?? 0) <= offset) {
			const start = next();
			if (start === null) isWhole = true;
			else starts.push(start);
		}
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: offset - (starts[low] ?? 0) + 1
		};
	};
}
function lineEnds(text) {
	let end = -1;
	let returns;
	return () => {
		if (returns === void 0) returns = text.includes("\r") ? /\r\n?|\n/g : null;
		if (returns !== null) return returns.test(text) ? returns.lastIndex : null;
		end = text.indexOf("\n", end + 1);
		return end === -1 ? null : end + 1;
	};
}
function positionsOf(index) {
	const known = /* @__PURE__ */ new Map();
	const children = (node) => {
		const found = known.get(node);
		if (found) return found;
		const map = childrenOf(index, node, children);
		known.set(node, map);
		return map;
	};
	const find = (pointer) => {
		let node = 0;
		const tokens = readPointer(pointer);
		if (tokens === null) return {
			node,
			exact: false
		};
		for (const token of tokens) {
			const next = children(index.aliases.get(node) ?? node).get(token);
			if (next === void 0) return {
				node,
				exact: false
			};
			node = next;
		}
		return {
			node,
			exact: true
		};
	};
	return {
		offset: (pointer) => index.starts[find(pointer).node] ?? 0,
		valueOffset: (pointer) => {
			const { node, exact } = find(pointer);
			return exact ? index.values[node] ?? null : null;
		}
	};
}
function childrenOf(index, parent, children) {
	const map = /* @__PURE__ */ new Map();
	const merged = [];
	const end = index.ends[parent] ?? 0;
	let position = 0;
	for (let node = parent + 1; node < end; node = index.ends[node] ?? end) if (index.merges.has(node)) merged.push(node);
	else map.set(index.keys[node] ?? String(position++), node);
	for (const node of merged) {
		const target = index.aliases.get(node) ?? node;
		const members = children(target);
		const sources = isSequence(index, target) ? [...members.values()].map((item) => children(index.aliases.get(item) ?? item)) : [members];
		for (const source of sources) for (const [key, child] of source) if (!map.has(key)) map.set(key, child);
	}
	return map;
}
function isSequence(index, node) {
	const first = node + 1;
	return first < (index.ends[node] ?? 0) && index.keys[first] === null && !index.merges.has(first);
}
function writtenScalar(text, offset) {
	const match = /[^\s,\]}#"']+/y;
	match.lastIndex = offset;
	return match.exec(text)?.[0] ?? null;
}
function stepInto(value, token) {
	let next;
	if (isArray$1(value)) next = isArrayIndex(token) ? value[Number(token)] : void 0;
	else if (isObject$2(value)) next = own$1(value, token);
	return next === void 0 ? null : { value: next };
}

// node_modules/js-yaml/dist/js-yaml.mjs
var NOT_RESOLVED = Symbol("NOT_RESOLVED");
function defineScalarTag(tagName, options) {
	return {
		tagName,
		nodeKind: "scalar",
		implicit: options.implicit ?? false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		implicitFirstChars: options.implicitFirstChars ?? null,
		resolve: options.resolve,
		identify: options.identify,
		represent: options.represent ?? ((data) => String(data)),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
function defineSequenceTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "sequence",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addItem: options.addItem,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
function defineMappingTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "mapping",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addPair: options.addPair,
		has: options.has,
		keys: options.keys,
		get: options.get,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
var strTag = defineScalarTag("tag:yaml.org,2002:str", {
	resolve: (source) => source,
	identify: (data) => typeof data === "string"
});
var NULL_VALUES$1 = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES$1.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
var nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: ["n"],
	resolve: (source, isExplicit) => {
		if (source === "null" || isExplicit && source === "") return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
var NULL_VALUES = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
var nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
var TRUE_VALUES$2 = [
	"true",
	"True",
	"TRUE"
];
var FALSE_VALUES$2 = [
	"false",
	"False",
	"FALSE"
];
var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"t",
		"T",
		"f",
		"F"
	],
	resolve: (source) => {
		if (TRUE_VALUES$2.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$2.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES$1 = ["true"];
var FALSE_VALUES$1 = ["false"];
var boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: ["t", "f"],
	resolve: (source) => {
		if (TRUE_VALUES$1.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$1.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES = [
	"true",
	"True",
	"TRUE",
	"y",
	"Y",
	"yes",
	"Yes",
	"YES",
	"on",
	"On",
	"ON"
];
var FALSE_VALUES = [
	"false",
	"False",
	"FALSE",
	"n",
	"N",
	"no",
	"No",
	"NO",
	"off",
	"Off",
	"OFF"
];
var boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"y",
		"Y",
		"n",
		"N",
		"t",
		"T",
		"f",
		"F",
		"o",
		"O"
	],
	resolve: (source) => {
		if (TRUE_VALUES.indexOf(source) !== -1) return true;
		if (FALSE_VALUES.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
var YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$2(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger$2,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_INTEGER_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)$");
var YAML_INTEGER_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$1(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$1(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlInteger$1,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_INTEGER_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
function parseYamlInteger(source) {
	let value = source.replace(/_/g, "");
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	if (value.includes(":")) {
		let result = 0;
		for (const part of value.split(":")) result = result * 60 + Number(part);
		return sign * result;
	}
	if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger(source) {
	if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$2(source) {
	if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase();
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	const result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat$2,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$2
});
var YAML_FLOAT_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
var YAML_FLOAT_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
		let value = source.toLowerCase();
		const sign = value[0] === "-" ? -1 : 1;
		if ("+-".includes(value[0])) value = value.slice(1);
		if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
		if (value === ".nan") return NaN;
		const result = sign * parseFloat(value);
		return Number.isFinite(result) ? result : NOT_RESOLVED;
	}
	if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = Number(source);
	if (Number.isFinite(result)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$1(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlFloat$1,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$1
});
var YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat(source) {
	if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase().replace(/_/g, "");
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	let result = 0;
	if (value.includes(":")) {
		for (const part of value.split(":")) result = result * 60 + Number(part);
		result *= sign;
	} else result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat
});
var mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
	implicit: true,
	implicitFirstChars: ["<"],
	resolve: (source, isExplicit) => {
		if (source === "<<" || isExplicit && source === "") return "<<";
		return NOT_RESOLVED;
	},
	identify: () => false
});
var BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
function resolveYamlBinary(source) {
	const input = source.replace(/\s/g, "");
	if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
	const binary = atob(input);
	const result = new Uint8Array(binary.length);
	for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
	return result;
}
function representYamlBinary(object) {
	let binary = "";
	for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
	return btoa(binary);
}
var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
	resolve: resolveYamlBinary,
	identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
	represent: representYamlBinary
});
var YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
var YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
function makeUtcDate(year, month, day, hour = 0, minute = 0, second = 0, fraction = 0) {
	const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
	date.setUTCFullYear(year, month, day);
	return date;
}
function resolveYamlTimestamp(source) {
	let match = YAML_DATE_REGEXP.exec(source);
	if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(source);
	if (match === null) return NOT_RESOLVED;
	const year = +match[1];
	const month = +match[2] - 1;
	const day = +match[3];
	if (!match[4]) {
		const date = makeUtcDate(year, month, day);
		if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
		return date;
	}
	const hour = +match[4];
	const minute = +match[5];
	const second = +match[6];
	let fraction = 0;
	if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
	if (match[7]) {
		let value = match[7].slice(0, 3);
		while (value.length < 3) value += "0";
		fraction = +value;
	}
	const date = makeUtcDate(year, month, day, hour, minute, second, fraction);
	if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
	if (match[9]) {
		const offsetHour = +match[10];
		const offsetMinute = +(match[11] || 0);
		if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
		const offset = (offsetHour * 60 + offsetMinute) * 6e4;
		date.setTime(date.getTime() - (match[9] === "-" ? -offset : offset));
	}
	return date;
}
var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
	implicit: true,
	implicitFirstChars: [..."0123456789"],
	resolve: resolveYamlTimestamp,
	identify: (object) => object instanceof Date,
	represent: (object) => object.toISOString()
});
var seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
	create: () => [],
	addItem: (container, item) => {
		container.push(item);
	},
	identify: Array.isArray
});
function isPlainObject(data) {
	if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
	const prototype = Object.getPrototypeOf(data);
	return prototype === null || prototype === Object.prototype;
}
var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
	create: () => ({
		list: [],
		seen: /* @__PURE__ */ new Set()
	}),
	addItem: (carrier, item) => {
		let key;
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve an ordered map item";
			key = item.keys().next().value;
		} else if (isPlainObject(item)) {
			const itemKeys = Object.keys(item);
			if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
			key = itemKeys[0];
		} else return "cannot resolve an ordered map item";
		if (carrier.seen.has(key)) return "duplicate key in ordered map";
		carrier.seen.add(key);
		carrier.list.push(item);
		return "";
	},
	finalize: (carrier) => carrier.list,
	identify: () => false
});
var pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
	create: () => [],
	addItem: (container, item) => {
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve a pairs item";
			container.push(item.entries().next().value);
			return "";
		}
		if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
		const object = item;
		const keys = Object.keys(object);
		if (keys.length !== 1) return "cannot resolve a pairs item";
		container.push([keys[0], object[keys[0]]]);
		return "";
	},
	identify: () => false
});
var mapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		if (key !== null && typeof key === "object") return "object-based map does not support complex keys";
		const normalizedKey = String(key);
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		if (key !== null && typeof key === "object") return false;
		return Object.prototype.hasOwnProperty.call(container, String(key));
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
var setTag = defineMappingTag("tag:yaml.org,2002:set", {
	create: () => /* @__PURE__ */ new Set(),
	identify: (data) => data instanceof Set,
	represent: (data) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of data) map.set(key, null);
		return map;
	},
	addPair: (container, key, value) => {
		if (value !== null) return "cannot resolve a set item";
		container.add(key);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: () => null
});
function createTagDefinitionMap() {
	return {
		scalar: Object.create(null),
		sequence: Object.create(null),
		mapping: Object.create(null)
	};
}
function createTagDefinitionListMap() {
	return {
		scalar: [],
		sequence: [],
		mapping: []
	};
}
function compileTags(tags) {
	const result = [];
	for (const tag of tags) {
		let index = result.length;
		for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
			const previous = result[previousIndex];
			if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
				index = previousIndex;
				break;
			}
		}
		result[index] = tag;
	}
	return result;
}
var Schema = class Schema {
	tags;
	implicitScalarTags;
	implicitScalarByFirstChar;
	implicitScalarAnyFirstChar;
	defaultScalarTag;
	defaultSequenceTag;
	defaultMappingTag;
	exact;
	prefix;
	constructor(tags) {
		const compiledTags = compileTags(tags);
		const implicitScalarTags = [];
		const exact = createTagDefinitionMap();
		const prefix = createTagDefinitionListMap();
		for (const tag of compiledTags) {
			if (tag.nodeKind === "scalar" && tag.implicit) {
				if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
				implicitScalarTags.push(tag);
			}
			switch (tag.nodeKind) {
				case "scalar":
					if (tag.matchByTagPrefix) prefix.scalar.push(tag);
					else exact.scalar[tag.tagName] = tag;
					break;
				case "sequence":
					if (tag.matchByTagPrefix) prefix.sequence.push(tag);
					else exact.sequence[tag.tagName] = tag;
					break;
				case "mapping": if (tag.matchByTagPrefix) prefix.mapping.push(tag);
				else exact.mapping[tag.tagName] = tag;
			}
		}
		const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
		const keys = /* @__PURE__ */ new Set();
		for (const tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (const key of tag.implicitFirstChars) keys.add(key);
		const implicitScalarByFirstChar = /* @__PURE__ */ new Map();
		for (const key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
		const defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
		if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
		this.tags = compiledTags;
		this.implicitScalarTags = implicitScalarTags;
		this.implicitScalarByFirstChar = implicitScalarByFirstChar;
		this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
		this.defaultScalarTag = defaultScalarTag;
		this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
		this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
		this.exact = exact;
		this.prefix = prefix;
	}
	lookupScalarTag(tagName) {
		const exactTag = this.exact.scalar[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
	}
	lookupSequenceTag(tagName) {
		const exactTag = this.exact.sequence[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
	}
	lookupMappingTag(tagName) {
		const exactTag = this.exact.mapping[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
	}
	resolveImplicitScalarTag(source) {
		const candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
		for (const tag of candidates) {
			const value = tag.resolve(source, false, tag.tagName);
			if (value !== NOT_RESOLVED) return {
				value,
				tag
			};
		}
		const tag = this.defaultScalarTag;
		return {
			value: tag.resolve(source, false, tag.tagName),
			tag
		};
	}
	withTags(...tags) {
		let flatTags = [];
		for (const tag of tags) flatTags = flatTags.concat(tag);
		return new Schema([...this.tags, ...flatTags]);
	}
};
var FAILSAFE_SCHEMA = new Schema([
	strTag,
	seqTag,
	mapTag
]);
var JSON_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullJsonTag,
	boolJsonTag,
	intJsonTag,
	floatJsonTag
]);
var CORE_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullCoreTag,
	boolCoreTag,
	intCoreTag,
	floatCoreTag
]);
var YAML11_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullYaml11Tag,
	boolYaml11Tag,
	intYaml11Tag,
	floatYaml11Tag,
	timestampTag,
	mergeTag,
	binaryTag,
	omapTag,
	pairsTag,
	setTag
]);
var DUMP_SCHEMA = YAML11_SCHEMA.withTags({
	...intYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = intYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
	}
}, {
	...floatYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = floatYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
	}
});
var realMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => /* @__PURE__ */ new Map(),
	addPair: (container, key, value) => {
		container.set(key, value);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: (container, key) => container.get(key),
	identify: (data) => data instanceof Map || isPlainObject(data),
	represent: (data) => {
		if (data instanceof Map) return data;
		const map = /* @__PURE__ */ new Map();
		const obj = data;
		for (const key of Object.keys(obj)) map.set(key, obj[key]);
		return map;
	}
});
function normalizeKey(key) {
	if (Array.isArray(key)) {
		const array = Array.prototype.slice.call(key);
		for (let index = 0; index < array.length; index++) {
			if (Array.isArray(array[index])) return null;
			if (typeof array[index] === "object" && Object.prototype.toString.call(array[index]) === "[object Object]") array[index] = "[object Object]";
		}
		return String(array);
	}
	if (typeof key === "object" && Object.prototype.toString.call(key) === "[object Object]") return "[object Object]";
	return String(key);
}
var legacyMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		const normalizedKey = normalizeKey(key);
		if (normalizedKey === null) return "nested arrays are not supported inside keys";
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		const normalizedKey = normalizeKey(key);
		return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
var DEFAULT_SNIPPET_OPTIONS = {
	maxLength: 79,
	indent: 1,
	linesBefore: 3,
	linesAfter: 2
};
function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
	let head = "";
	let tail = "";
	const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
	if (position - lineStart > maxHalfLength) {
		head = " ... ";
		lineStart = position - maxHalfLength + head.length;
	}
	if (lineEnd - position > maxHalfLength) {
		tail = " ...";
		lineEnd = position + maxHalfLength - tail.length;
	}
	return {
		str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "→") + tail,
		pos: position - lineStart + head.length
	};
}
function padStart(string, max) {
	return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
	if (!mark.buffer) return null;
	const opts = {
		...DEFAULT_SNIPPET_OPTIONS,
		...options
	};
	const re = /\r?\n|\r|\0/g;
	const lineStarts = [0];
	const lineEnds = [];
	let match;
	let foundLineNo = -1;
	while (match = re.exec(mark.buffer)) {
		lineEnds.push(match.index);
		lineStarts.push(match.index + match[0].length);
		if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
	}
	if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
	let result = "";
	const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
	const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
	for (let i = 1; i <= opts.linesBefore; i++) {
		if (foundLineNo - i < 0) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
		result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line.str}\n${result}`;
	}
	const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
	result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}\n`;
	result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^\n`;
	for (let i = 1; i <= opts.linesAfter; i++) {
		if (foundLineNo + i >= lineEnds.length) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
		result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line.str}\n`;
	}
	return result.replace(/\n$/, "");
}
function formatError(exception, compact) {
	let where = "";
	if (!exception.mark) return exception.reason;
	if (exception.mark.name) where += `in "${exception.mark.name}" `;
	where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
	if (!compact && exception.mark.snippet) where += `\n\n${exception.mark.snippet}`;
	return `${exception.reason} ${where}`;
}
var YAMLException = class YAMLException extends Error {
	reason;
	mark;
	constructor(reason, mark) {
		super();
		this.name = "YAMLException";
		this.reason = reason;
		this.mark = mark;
		this.message = formatError(this, false);
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
	toString(compact) {
		return `${this.name}: ${formatError(this, compact)}`;
	}
	static throwAt(source, position, message, filename = "") {
		let line = 0;
		let lineStart = 0;
		for (let index = 0; index < position; index++) {
			const ch = source.charCodeAt(index);
			if (ch === 10) {
				line++;
				lineStart = index + 1;
			} else if (ch === 13) {
				line++;
				if (source.charCodeAt(index + 1) === 10) index++;
				lineStart = index + 1;
			}
		}
		const mark = {
			name: filename,
			buffer: source,
			position,
			line,
			column: position - lineStart
		};
		mark.snippet = makeSnippet(mark);
		throw new YAMLException(message, mark);
	}
};
var EVENT_ID = {
	DOCUMENT: 1,
	SEQUENCE: 2,
	MAPPING: 3,
	SCALAR: 4,
	ALIAS: 5,
	POP: 6
};
var SCALAR_STYLE = {
	PLAIN: 1,
	SINGLE_QUOTED: 2,
	DOUBLE_QUOTED: 3,
	LITERAL_BLOCK: 4,
	FOLDED_BLOCK: 5
};
var COLLECTION_STYLE = {
	BLOCK: 1,
	FLOW: 2
};
var CHOMPING_MODE = {
	CLIP: 1,
	STRIP: 2,
	KEEP: 3
};
var NO_RANGE$3 = -1;
function simpleEscapeSequence(c) {
	switch (c) {
		case 48: return "\0";
		case 97: return "\x07";
		case 98: return "\b";
		case 116: return "	";
		case 9: return "	";
		case 110: return "\n";
		case 118: return "\v";
		case 102: return "\f";
		case 114: return "\r";
		case 101: return "\x1B";
		case 32: return " ";
		case 34: return "\"";
		case 47: return "/";
		case 92: return "\\";
		case 78: return "";
		case 95: return "\xA0";
		case 76: return "\u2028";
		case 80: return "\u2029";
		default: return "";
	}
}
var simpleEscapeCheck = new Array(256);
var simpleEscapeMap = new Array(256);
for (let i = 0; i < 256; i++) {
	simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
	simpleEscapeMap[i] = simpleEscapeSequence(i);
}
function charFromCodepoint(c) {
	if (c <= 65535) return String.fromCharCode(c);
	return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
	if (c >= 48 && c <= 57) return c - 48;
	return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	return 8;
}
function skipFoldedBreaks(input, position, end) {
	let breaks = 0;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10) {
			breaks++;
			position++;
		} else if (ch === 13) {
			breaks++;
			position++;
			if (input.charCodeAt(position) === 10) position++;
		} else if (ch === 32 || ch === 9) position++;
		else break;
	}
	return {
		position,
		breaks
	};
}
function foldedBreaks(count) {
	if (count === 1) return " ";
	return "\n".repeat(count - 1);
}
function getPlainValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 39) {
			result += input.slice(captureStart, position) + "'";
			position += 2;
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 92) {
			result += input.slice(captureStart, position);
			position++;
			const escaped = input.charCodeAt(position);
			if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
			else if (escaped < 256 && simpleEscapeCheck[escaped]) {
				result += simpleEscapeMap[escaped];
				position++;
			} else {
				let hexLength = escapedHexLen$1(escaped);
				let hexResult = 0;
				for (; hexLength > 0; hexLength--) {
					position++;
					const digit = fromHexCode$1(input.charCodeAt(position));
					hexResult = (hexResult << 4) + digit;
				}
				result += charFromCodepoint(hexResult);
				position++;
			}
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded) {
	const textIndent = indent < 0 ? 0 : indent;
	const region = input.slice(start, end).replace(/\r\n?/g, "\n");
	const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
	let result = "";
	let didReadContent = false;
	let emptyLines = 0;
	let atMoreIndented = false;
	for (const line of lines) {
		let column = 0;
		while (column < textIndent && line.charCodeAt(column) === 32) column++;
		if (indent < 0 || column >= line.length) {
			emptyLines++;
			continue;
		}
		const content = line.slice(textIndent);
		const first = content.charCodeAt(0);
		if (folded) {
			if (first === 32 || first === 9) {
				atMoreIndented = true;
				result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
			} else if (atMoreIndented) {
				atMoreIndented = false;
				result += "\n".repeat(emptyLines + 1);
			} else if (emptyLines === 0) {
				if (didReadContent) result += " ";
			} else result += "\n".repeat(emptyLines);
		} else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
		result += content;
		didReadContent = true;
		emptyLines = 0;
	}
	if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
	else if (chomping !== CHOMPING_MODE.STRIP) {
		if (didReadContent) result += "\n";
	}
	return result;
}
function getScalarValue(input, scalar) {
	if (scalar.valueStart === NO_RANGE$3) return "";
	const { valueStart, valueEnd } = scalar;
	if (scalar.fast) return input.slice(valueStart, valueEnd);
	switch (scalar.style) {
		case SCALAR_STYLE.SINGLE_QUOTED: return getSingleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.DOUBLE_QUOTED: return getDoubleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.LITERAL_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, false);
		case SCALAR_STYLE.FOLDED_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, true);
		default: return getPlainValue(input, valueStart, valueEnd);
	}
}
var DEFAULT_TAG_HANDLERS = Object.assign(Object.create(null), {
	"!": "!",
	"!!": "tag:yaml.org,2002:"
});
var TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
var TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
var DEFAULT_CONSTRUCTOR_OPTIONS = {
	filename: "",
	schema: CORE_SCHEMA,
	json: false,
	maxTotalMergeKeys: 1e4,
	maxAliases: -1
};
var NO_RANGE$1 = -1;
var HAS_OWN = Object.prototype.hasOwnProperty;
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
var DEFAULT_PARSER_OPTIONS = {
	filename: "",
	maxDepth: 100
};
function addDocumentEvent(state, explicitStart, explicitEnd) {
	state.events.push({
		type: EVENT_ID.DOCUMENT,
		explicitStart,
		explicitEnd,
		directives: state.directives
	});
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.SEQUENCE,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.MAPPING,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function insertFlowPairMappingEvent(state, snapshot) {
	state.events.splice(snapshot.eventsLength, 0, {
		type: EVENT_ID.MAPPING,
		start: snapshot.position,
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1,
		style: COLLECTION_STYLE.FLOW
	});
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
	state.events.push({
		type: EVENT_ID.SCALAR,
		valueStart,
		valueEnd,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style,
		chomping,
		indent,
		fast
	});
}
function addAliasEvent(state, anchorStart, anchorEnd) {
	state.events.push({
		type: EVENT_ID.ALIAS,
		anchorStart,
		anchorEnd
	});
}
function addPopEvent(state) {
	state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
	addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
	return {
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1
	};
}
function snapshotState(state) {
	return {
		position: state.position,
		line: state.line,
		lineStart: state.lineStart,
		lineIndent: state.lineIndent,
		firstTabInLine: state.firstTabInLine,
		eventsLength: state.events.length
	};
}
function restoreState(state, snapshot) {
	state.position = snapshot.position;
	state.line = snapshot.line;
	state.lineStart = snapshot.lineStart;
	state.lineIndent = snapshot.lineIndent;
	state.firstTabInLine = snapshot.firstTabInLine;
	state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
	YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
	return c === 10 || c === 13;
}
function isWhiteSpace(c) {
	return c === 9 || c === 32;
}
function isWsOrEol(c) {
	return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
	return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
	return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
	return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
	if (c >= 48 && c <= 57) return c - 48;
	const lc = c | 32;
	if (lc >= 97 && lc <= 102) return lc - 97 + 10;
	return -1;
}
function escapedHexLen(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	if (c === 85) return 8;
	return 0;
}
function isSimpleEscape(c) {
	return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
	if (state.input.charCodeAt(state.position) === 10) state.position++;
	else {
		state.position++;
		if (state.input.charCodeAt(state.position) === 10) state.position++;
	}
	state.line++;
	state.lineStart = state.position;
	state.lineIndent = 0;
	state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
	let lineBreaks = 0;
	let ch = state.input.charCodeAt(state.position);
	let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
	while (ch !== 0) {
		while (isWhiteSpace(ch)) {
			hasSeparation = true;
			if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
			ch = state.input.charCodeAt(++state.position);
		}
		if (allowComments && hasSeparation && ch === 35) do
			ch = state.input.charCodeAt(++state.position);
		while (!isEol(ch) && ch !== 0);
		if (!isEol(ch)) break;
		consumeLineBreak(state);
		lineBreaks++;
		hasSeparation = true;
		ch = state.input.charCodeAt(state.position);
		while (ch === 32) {
			state.lineIndent++;
			ch = state.input.charCodeAt(++state.position);
		}
	}
	return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
	const ch = state.input.charCodeAt(position);
	if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
		const following = state.input.charCodeAt(position + 3);
		return following === 0 || isWsOrEol(following);
	}
	return false;
}
function skipByteOrderMark(state) {
	if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
		state.position++;
		state.lineStart = state.position;
	}
}
function testDocumentBoundary(state) {
	if (state.position !== state.lineStart) return false;
	if (testDocumentSeparator(state)) return true;
	if (state.input.charCodeAt(state.position) !== 65279) return false;
	const snapshot = snapshotState(state);
	skipByteOrderMark(state);
	skipSeparationSpace(state, true);
	const ch = state.input.charCodeAt(state.position);
	const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
	restoreState(state, snapshot);
	return result;
}
function skipUntilLineEnd(state) {
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start, end) {
	const match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
	if (match !== null) {
		state.position = start + match.index + match[0].length - 1;
		throwError(state, "the stream contains non-printable characters");
	}
}
function readTagProperty(state, props, inFlow) {
	if (state.input.charCodeAt(state.position) !== 33) return false;
	if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
	const start = state.position;
	let isVerbatim = false;
	let isNamed = false;
	let tagHandle = "!";
	let ch = state.input.charCodeAt(++state.position);
	if (ch === 60) {
		isVerbatim = true;
		ch = state.input.charCodeAt(++state.position);
	} else if (ch === 33) {
		isNamed = true;
		tagHandle = "!!";
		ch = state.input.charCodeAt(++state.position);
	}
	let suffixStart = state.position;
	let tagName;
	if (isVerbatim) {
		while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
		if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
		tagName = state.input.slice(suffixStart, state.position);
		state.position++;
	} else {
		while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
			if (ch === 33) {
				if (!isNamed) {
					tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
					if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
					isNamed = true;
					suffixStart = state.position + 1;
				} else throwError(state, "tag suffix cannot contain exclamation marks");
			}
			ch = state.input.charCodeAt(++state.position);
		}
		tagName = state.input.slice(suffixStart, state.position);
		if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
	}
	if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
	if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
	props.tagStart = start;
	props.tagEnd = state.position;
	return true;
}
function readAnchorProperty(state, props) {
	if (state.input.charCodeAt(state.position) !== 38) return false;
	if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
	props.anchorStart = start;
	props.anchorEnd = state.position;
	return true;
}
function readAlias(state, props) {
	if (state.input.charCodeAt(state.position) !== 42) return false;
	if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
	addAliasEvent(state, start, state.position);
	return true;
}
function readFlowScalarBreak(state, nodeIndent) {
	skipSeparationSpace(state, false);
	if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 39) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 39) {
			if (state.input.charCodeAt(state.position + 1) === 39) {
				simple = false;
				state.position += 2;
				continue;
			}
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 34) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 34) {
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (ch === 92) {
			simple = false;
			const escaped = state.input.charCodeAt(++state.position);
			if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
			else if (isSimpleEscape(escaped)) state.position++;
			else {
				let hexLength = escapedHexLen(escaped);
				if (hexLength === 0) throwError(state, "unknown escape sequence");
				while (hexLength-- > 0) {
					state.position++;
					if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
				}
				state.position++;
			}
		} else if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	let chomping = CHOMPING_MODE.CLIP;
	let indent = -1;
	let detectedIndent = false;
	if (ch !== 124 && ch !== 62) return false;
	const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		const current = state.input.charCodeAt(state.position);
		const digit = fromDecimalCode(current);
		if (current === 43 || current === 45) {
			if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
			chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
			state.position++;
		} else if (digit >= 0) {
			if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
			if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
			indent = parentIndent + digit - 1;
			detectedIndent = true;
			state.position++;
		} else break;
	}
	let hadWhitespace = false;
	while (isWhiteSpace(state.input.charCodeAt(state.position))) {
		hadWhitespace = true;
		state.position++;
	}
	if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
	let contentIndent = detectedIndent ? indent : -1;
	let maxLeadingIndent = 0;
	const valueStart = state.position;
	let valueEnd = state.position;
	while (state.input.charCodeAt(state.position) !== 0) {
		const linePosition = state.position;
		let column = 0;
		while (state.input.charCodeAt(linePosition + column) === 32) column++;
		const first = state.input.charCodeAt(linePosition + column);
		if (first === 0) {
			if (contentIndent >= 0) {
				if (column > contentIndent) valueEnd = linePosition + column;
			} else if (column > 0) valueEnd = linePosition + column;
			break;
		}
		if (testDocumentBoundary(state)) break;
		if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
		if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
			if (first === 9 && column < parentIndent) {
				state.position = linePosition + column;
				throwError(state, "tab characters must not be used in indentation");
			}
			if (column >= parentIndent && column < maxLeadingIndent) {
				state.position = linePosition + column;
				throwError(state, "bad indentation of a mapping entry");
			}
		}
		if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
		const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
		if (first !== 0 && !isEol(first) && column < requiredIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		skipUntilLineEnd(state);
		valueEnd = state.position;
		if (isEol(state.input.charCodeAt(state.position))) {
			consumeLineBreak(state);
			valueEnd = state.position;
		}
	}
	checkPrintable(state, valueStart, valueEnd);
	addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
	return true;
}
function canStartPlainScalar(state, nodeContext) {
	const ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
	if (ch === 63 || ch === 45) {
		const following = state.input.charCodeAt(state.position + 1);
		if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
	}
	return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
	if (!canStartPlainScalar(state, nodeContext)) return false;
	const start = state.position;
	let end = state.position;
	let ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	let multiline = false;
	while (ch !== 0) {
		if (testDocumentBoundary(state)) break;
		if (ch === 58) {
			const following = state.input.charCodeAt(state.position + 1);
			if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
		} else if (ch === 35) {
			if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
		} else if (inFlow && isFlowIndicator(ch)) break;
		else if (isEol(ch)) {
			const savedPosition = state.position;
			const savedLine = state.line;
			const savedLineStart = state.lineStart;
			const savedLineIndent = state.lineIndent;
			skipSeparationSpace(state, false);
			if (state.lineIndent >= nodeIndent) {
				multiline = true;
				ch = state.input.charCodeAt(state.position);
				continue;
			}
			state.position = savedPosition;
			state.line = savedLine;
			state.lineStart = savedLineStart;
			state.lineIndent = savedLineIndent;
			break;
		}
		if (!isWhiteSpace(ch)) end = state.position + 1;
		ch = state.input.charCodeAt(++state.position);
	}
	if (end === start) return false;
	checkPrintable(state, start, end);
	addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
	return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
	const startLine = state.line;
	skipSeparationSpace(state, true);
	if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	const isMapping = ch === 123;
	const start = state.position;
	let readNext = true;
	if (ch !== 91 && ch !== 123) return false;
	const terminator = isMapping ? 125 : 93;
	if (isMapping) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		skipFlowSeparationSpace(state, nodeIndent);
		let ch = state.input.charCodeAt(state.position);
		if (ch === terminator) {
			state.position++;
			addPopEvent(state);
			return true;
		} else if (!readNext) throwError(state, "missed comma between flow collection entries");
		else if (ch === 44) throwError(state, "expected the node content, but found ','");
		let isPair = false;
		let isExplicitPair = false;
		if (ch === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
			isPair = isExplicitPair = true;
			state.position += 1;
			skipFlowSeparationSpace(state, nodeIndent);
		}
		const entryLine = state.line;
		const entryStart = snapshotState(state);
		const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
		skipFlowSeparationSpace(state, nodeIndent);
		ch = state.input.charCodeAt(state.position);
		if ((isMapping || isExplicitPair || state.line === entryLine) && ch === 58) {
			isPair = true;
			state.position++;
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) {
				insertFlowPairMappingEvent(state, entryStart);
				if (!keyWasRead) addEmptyScalarEvent(state);
			} else if (!keyWasRead) addEmptyScalarEvent(state);
			if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) addPopEvent(state);
		} else if (isMapping && isPair) {
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
		} else if (isMapping) addEmptyScalarEvent(state);
		else if (isPair) {
			insertFlowPairMappingEvent(state, entryStart);
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
			addPopEvent(state);
		}
		ch = state.input.charCodeAt(state.position);
		if (ch === 44) {
			readNext = true;
			state.position++;
		} else readNext = false;
	}
	throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
	if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
	addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
	while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
		if (state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const entryLine = state.line;
		state.position++;
		const hadBreak = skipSeparationSpace(state, true) > 0;
		if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
		if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
		else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
		skipSeparationSpace(state, true);
		if (state.lineIndent < nodeIndent || state.position >= state.length) break;
		if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
		if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
	}
	addPopEvent(state);
	return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
	let atExplicitKey = false;
	let detected = false;
	let mappingOpened = false;
	let pendingExplicitKey = false;
	if (state.firstTabInLine !== -1) return false;
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0) {
		if (!atExplicitKey && state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const following = state.input.charCodeAt(state.position + 1);
		const entryLine = state.line;
		if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
			if (!mappingOpened) {
				addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
				mappingOpened = true;
			}
			if (ch === 63) {
				if (atExplicitKey) addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = true;
			} else if (atExplicitKey) atExplicitKey = false;
			else {
				addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = false;
			}
			state.position += 1;
			pendingExplicitKey = true;
		} else {
			if (atExplicitKey) {
				addEmptyScalarEvent(state);
				atExplicitKey = false;
			}
			const beforeKey = snapshotState(state);
			if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
			if (state.line === entryLine) {
				ch = state.input.charCodeAt(state.position);
				while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
				if (ch === 58) {
					ch = state.input.charCodeAt(++state.position);
					if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
					if (!mappingOpened) {
						state.events.splice(beforeKey.eventsLength, 0, {
							type: EVENT_ID.MAPPING,
							start: beforeKey.position,
							anchorStart: props.anchorStart,
							anchorEnd: props.anchorEnd,
							tagStart: props.tagStart,
							tagEnd: props.tagEnd,
							style: COLLECTION_STYLE.BLOCK
						});
						mappingOpened = true;
					}
					detected = true;
					atExplicitKey = false;
					pendingExplicitKey = false;
				} else if (detected) throwError(state, "expected ':' after a mapping key");
				else {
					if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
						restoreState(state, beforeKey);
						return false;
					}
					return true;
				}
			} else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
			else {
				if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
					restoreState(state, beforeKey);
					return false;
				}
				return true;
			}
		}
		if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
		if (!atExplicitKey) {
			if (pendingExplicitKey) {
				addEmptyScalarEvent(state);
				pendingExplicitKey = false;
			}
		}
		skipSeparationSpace(state, true);
		ch = state.input.charCodeAt(state.position);
		if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
		else if (state.lineIndent < nodeIndent) break;
	}
	if (!detected) return false;
	if (atExplicitKey) addEmptyScalarEvent(state);
	if (mappingOpened) addPopEvent(state);
	return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
	if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
	state.depth++;
	let indentStatus = 1;
	let atNewLine = false;
	let hasContent = false;
	let propertyStart = null;
	const props = emptyProperties();
	let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
	let allowBlockCollections = allowBlockScalars;
	const allowBlockStyles = allowBlockScalars;
	if (allowToSeek && skipSeparationSpace(state, true)) {
		atNewLine = true;
		if (state.lineIndent > parentIndent) indentStatus = 1;
		else if (state.lineIndent === parentIndent) indentStatus = 0;
		else indentStatus = -1;
	}
	if (indentStatus === 1) while (true) {
		const ch = state.input.charCodeAt(state.position);
		const propertyState = snapshotState(state);
		if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
		if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
			const fallbackState = snapshotState(state);
			const flowIndent = parentIndent + 1;
			if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
				state.depth--;
				return true;
			}
			restoreState(state, fallbackState);
		}
		if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
		if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
		if (propertyStart === null) propertyStart = propertyState;
		if (skipSeparationSpace(state, true)) {
			atNewLine = true;
			allowBlockCollections = allowBlockStyles;
			if (state.lineIndent > parentIndent) indentStatus = 1;
			else if (state.lineIndent === parentIndent) indentStatus = 0;
			else indentStatus = -1;
		} else allowBlockCollections = false;
	}
	if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
	if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
		const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
		const blockIndent = state.position - state.lineStart;
		if (indentStatus === 1) {
			if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
			else {
				const ch = state.input.charCodeAt(state.position);
				if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
					const fallbackState = snapshotState(state);
					const propertyIndent = propertyStart.position - propertyStart.lineStart;
					restoreState(state, propertyStart);
					if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
					else restoreState(state, fallbackState);
				}
				if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
			}
		} else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
	}
	allowBlockScalars = allowBlockScalars && !hasContent;
	if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
		addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
		hasContent = true;
	}
	state.depth--;
	return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
	if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
	state.position++;
	const nameStart = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
	const name = state.input.slice(nameStart, state.position);
	const args = [];
	if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
	while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
		while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
		if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
		const start = state.position;
		while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
		args.push(state.input.slice(start, state.position));
	}
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	if (name === "YAML") {
		if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
		if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
		const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
		if (match === null) throwError(state, "ill-formed argument of the YAML directive");
		if (parseInt(match[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
		state.directives.push({
			kind: "yaml",
			version: args[0]
		});
	} else if (name === "TAG") {
		if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
		const [handle, prefix] = args;
		if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
		if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
		if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
		state.tagHandlers[handle] = prefix;
		state.directives.push({
			kind: "tag",
			handle,
			prefix
		});
	}
	return true;
}
function readDocument(state) {
	state.directives = [];
	state.tagHandlers = Object.create(null);
	let hasDirectives = false;
	skipSeparationSpace(state, true);
	while (readDirective(state)) {
		hasDirectives = true;
		skipSeparationSpace(state, true);
	}
	let explicitStart = false;
	let explicitEnd = false;
	let allowCompact = true;
	if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
		explicitStart = true;
		const markerLine = state.line;
		state.position += 3;
		skipSeparationSpace(state, true);
		allowCompact = state.line > markerLine;
	} else if (hasDirectives) throwError(state, "directives end mark is expected");
	const documentEventIndex = state.events.length;
	if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
		state.position += 3;
		skipSeparationSpace(state, true);
		return;
	}
	addDocumentEvent(state, explicitStart, false);
	if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
	skipSeparationSpace(state, true);
	if (state.position === state.lineStart && testDocumentSeparator(state)) {
		explicitEnd = state.input.charCodeAt(state.position) === 46;
		if (explicitEnd) {
			const markerLine = state.line;
			state.position += 3;
			skipSeparationSpace(state, true);
			if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
		}
	}
	const documentEvent = state.events[documentEventIndex];
	if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
	addPopEvent(state);
	if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
function parseEvents(input, options) {
	const length = input.length;
	const state = {
		...DEFAULT_PARSER_OPTIONS,
		...options,
		input: `${input}\0`,
		length,
		position: 0,
		line: 0,
		lineStart: 0,
		lineIndent: 0,
		firstTabInLine: -1,
		depth: 0,
		directives: [],
		tagHandlers: Object.create(null),
		events: []
	};
	const nullpos = input.indexOf("\0");
	if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
	while (state.position < state.length) {
		skipByteOrderMark(state);
		skipSeparationSpace(state, true);
		if (state.position >= state.length) break;
		const documentStart = state.position;
		readDocument(state);
		if (state.position === documentStart)
 /* c8 ignore next */
		throwError(state, "can not read a document");
	}
	return state.events;
}
var DEFAULT_LOAD_OPTIONS = {
	...DEFAULT_PARSER_OPTIONS,
	...DEFAULT_CONSTRUCTOR_OPTIONS
};
function hasBit(mask, bit) {
	return (mask & 1 << bit) !== 0;
}
var DEFAULT_SCALAR_STYLE_RULES = {
	applyQuoteFlowKeysOption,
	doubleQuoteForInvisibles,
	doubleQuoteWhitespaceOnly,
	applyForceQuotesOption,
	tryLongOrMultilineAsBlock,
	quoteInvalidPlain,
	fallbackToDoubleQuoted
};
function _preferredQuotedStyle(layout) {
	if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
	return SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(layout) {
	if (!layout.presenterOptions.quoteFlowKeys) return;
	if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
	layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteForInvisibles(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteWhitespaceOnly(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyForceQuotesOption(layout) {
	if (!layout.presenterOptions.forceQuotes) return;
	if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
	if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
	layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
}
function tryLongOrMultilineAsBlock(layout) {
	if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
	const value = layout.node.value;
	const multiline = value.indexOf("\n") !== -1;
	if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
		if (multiline) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
		return;
	}
	const w = layout.presenterOptions.lineWidth;
	if (w === -1) {
		if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
		return;
	}
	const availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	let position = 0;
	let shouldFold = false;
	while (position <= value.length) {
		let lineEnd = value.length;
		const nextLineBreak = value.indexOf("\n", position);
		if (nextLineBreak !== -1) lineEnd = nextLineBreak;
		const line = value.slice(position, lineEnd);
		if (line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line)) shouldFold = true;
		if (nextLineBreak === -1) break;
		position = nextLineBreak + 1;
	}
	if (shouldFold) layout.style = SCALAR_STYLE.FOLDED_BLOCK;
	else if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
}
function quoteInvalidPlain(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN)) layout.style = _preferredQuotedStyle(layout);
}
function fallbackToDoubleQuoted(layout) {
	if (!hasBit(layout.allowedStylesMask, layout.style)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
var SRC_B_CHAR = "[\\n\\r]";
var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
var SRC_S_WHITE = "[ \\t]";
var SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
var SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
var SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
var SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
var SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
var SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
var SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
var NS_PLAIN_FLOW_OUT = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
var NS_PLAIN_FLOW_IN = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
var NS_PLAIN_BLOCK_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
var NS_PLAIN_FLOW_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
var NB_SINGLE_ONE_LINE = new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
var NB_SINGLE_MULTI_LINE = new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
var BLOCK_SCALAR_CONTENT = new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
var DEFAULT_PRESENTER_OPTIONS = {
	indent: 2,
	seqNoIndent: false,
	seqInlineFirst: true,
	lineWidth: 80,
	flowBracketPadding: false,
	flowSkipCommaSpace: false,
	flowSkipColonSpace: false,
	quoteFlowKeys: false,
	quoteStyle: "single",
	forceQuotes: false,
	scalarStyleRules: Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name)),
	tagBeforeAnchor: false
};
var DEFAULT_DUMP_OPTIONS = {
	...DEFAULT_PRESENTER_OPTIONS,
	schema: DUMP_SCHEMA,
	skipInvalid: false,
	noRefs: false,
	flowLevel: -1,
	sortKeys: false,
	transform: () => {}
};
var EVENT_DOCUMENT = EVENT_ID.DOCUMENT;
var EVENT_SEQUENCE = EVENT_ID.SEQUENCE;
var EVENT_MAPPING = EVENT_ID.MAPPING;
var EVENT_SCALAR = EVENT_ID.SCALAR;
var EVENT_ALIAS = EVENT_ID.ALIAS;
var EVENT_POP = EVENT_ID.POP;
var SCALAR_STYLE_PLAIN = SCALAR_STYLE.PLAIN;
var SCALAR_STYLE_SINGLE_QUOTED = SCALAR_STYLE.SINGLE_QUOTED;
var SCALAR_STYLE_DOUBLE_QUOTED = SCALAR_STYLE.DOUBLE_QUOTED;
var SCALAR_STYLE_LITERAL_BLOCK = SCALAR_STYLE.LITERAL_BLOCK;
var SCALAR_STYLE_FOLDED_BLOCK = SCALAR_STYLE.FOLDED_BLOCK;
var COLLECTION_STYLE_BLOCK = COLLECTION_STYLE.BLOCK;
var COLLECTION_STYLE_FLOW = COLLECTION_STYLE.FLOW;
var CHOMPING_CLIP = CHOMPING_MODE.CLIP;
var CHOMPING_STRIP = CHOMPING_MODE.STRIP;
var CHOMPING_KEEP = CHOMPING_MODE.KEEP;

// src/spec/yaml-events.ts
var YamlFailure = class extends Error {
	kind;
	offset;
	constructor(kind, message, offset) {
		super(message);
		this.kind = kind;
		this.offset = offset;
	}
};
const INDENT = " ".repeat(512);
const maxRereadCharacters = 2e8;
const maxRepairs = 200;
function yamlEvents(source, limits) {
	refuseHuge(source, limits);
	let text = source;
	const added = [];
	let reread = 0;
	const original = (offset) => {
		let shift = 0;
		for (const at of added) {
			if (at >= offset) break;
			shift += Math.min(INDENT.length, offset - at);
		}
		return offset - shift;
	};
	for (;;) try {
		return {
			events: parseEvents(text, { maxDepth: limits.maxDepth }),
			text,
			repairs: added.map(original),
			original
		};
	} catch (error) {
		const lineStart = deficientLine(error, text, added);
		reread += lineStart ?? 0;
		if (lineStart === null || reread > maxRereadCharacters || added.length === maxRepairs) throw failure(error, limits, original);
		text = text.slice(0, lineStart) + INDENT + text.slice(lineStart);
		added.push(lineStart);
	}
}
function refuseHuge(source, limits) {
	const most = Math.max(limits.maxNodes, 5e6);
	let count = 0;
	for (let at = 0; at < source.length; at++) {
		const code = source.charCodeAt(at);
		if (code === 10 || code === 13 || code === 44 || code === 91 || code === 123) count++;
		else if (code === 45 && source.charCodeAt(at + 1) === 32) count++;
		if (count > most) throw new YamlFailure("limit", `The document has more than ${most} values.`, at);
	}
}
function deficientLine(error, text, added) {
	if (!(error instanceof YAMLException) || error.reason !== "deficient indentation" || !error.mark) return null;
	const before = text.slice(0, error.mark.position);
	const start = Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1;
	return start > (added.at(-1) ?? -1) ? start : null;
}
function failure(error, limits, original) {
	if (!(error instanceof YAMLException)) return new YamlFailure("limit", "The document is nested too deeply to be read.", 0);
	const offset = original(error.mark?.position ?? 0);
	if (error.reason.startsWith("nesting exceeded")) return new YamlFailure("limit", `Values are nested deeper than ${limits.maxDepth} levels.`, offset);
	return new YamlFailure("syntax", `The text is neither valid JSON nor valid YAML: ${withoutQuotes(error.reason)}.`, offset);
}
function withoutQuotes(reason) {
	return reason.replaceAll(/ ?"[^"]*"| ?!<.*>|: .*/g, "");
}

// src/spec/yaml-scalars.ts
function unknownTag(start) {
	return new YamlFailure("syntax", "A YAML tag stands here that is not part of YAML 1.2 core.", start);
}
const coreTags = /* @__PURE__ */ new Map([
	["!!null", nullCoreTag],
	["!!bool", boolCoreTag],
	["!!int", intCoreTag],
	["!!float", floatCoreTag]
]);
function scalarValue(source, event, start) {
	const text = getScalarValue(source, event);
	if (event.tagStart !== -1) {
		const name = source.slice(event.tagStart, event.tagEnd);
		if (name === "!" || name === "!!str") return text;
		const tag = coreTags.get(name);
		if (!tag) throw unknownTag(start);
		const value = tag.resolve(text, true, tag.tagName);
		if (value === NOT_RESOLVED) throw new YamlFailure("syntax", "A value does not fit its YAML tag.", start);
		return typeof value === "number" && !Number.isFinite(value) ? text : value;
	}
	return event.style === SCALAR_STYLE.PLAIN ? plainValue(text) : text;
}
function plainValue(text) {
	const first = text.charCodeAt(0);
	if (first >= 48 && first <= 57 || first === 43 || first === 45 || first === 46) {
		const int = intCoreTag.resolve(text, false, "");
		if (int !== NOT_RESOLVED) return int;
		const float = floatCoreTag.resolve(text, false, "");
		return float !== NOT_RESOLVED && Number.isFinite(float) ? float : text;
	}
	if (text.length > 5) return text;
	const empty = nullCoreTag.resolve(text, false, "");
	if (empty !== NOT_RESOLVED) return empty;
	const bool = boolCoreTag.resolve(text, false, "");
	return bool !== NOT_RESOLVED ? bool : text;
}
function anchorStart(event) {
	return event.anchorStart === -1 ? -1 : event.anchorStart - 1;
}
function firstOf(...offsets) {
	return Math.min(...offsets.filter((offset) => offset >= 0));
}
function scalarStart(state, event) {
	if (event.tagStart >= 0 || event.anchorStart >= 0) return firstOf(event.tagStart, anchorStart(event));
	if (event.valueStart === -1) return emptyStart(state);
	switch (event.style) {
		case SCALAR_STYLE.PLAIN: return event.valueStart;
		case SCALAR_STYLE.LITERAL_BLOCK:
		case SCALAR_STYLE.FOLDED_BLOCK: return blockStart(state, event.style === SCALAR_STYLE.LITERAL_BLOCK ? "|" : ">", event.valueStart);
		case SCALAR_STYLE.SINGLE_QUOTED:
		case SCALAR_STYLE.DOUBLE_QUOTED:
		default: return event.valueStart - 1;
	}
}
function blockStart(state, indicator, end) {
	const start = skipBlank(state.text, state.reached);
	const found = state.text.indexOf(indicator, start);
	return found === -1 || found > end ? end : found;
}
function emptyStart(state) {
	const { text, reached } = state;
	if (!state.inSequence) return reached;
	const start = skipBlank(text, reached);
	return text[start] === "-" ? start : reached;
}
function skipBlank(text, from) {
	const blank = /(?:\s+|#[^\r\n]*)*/y;
	blank.lastIndex = from;
	blank.test(text);
	return blank.lastIndex;
}

// src/spec/yaml-text.ts
function readYaml$1(text, limits) {
	const read = yamlEvents(text, limits);
	try {
		return build$1(read, limits);
	} catch (error) {
		if (error instanceof YamlFailure) throw new YamlFailure(error.kind, error.message, read.original(error.offset));
		throw error;
	}
}
function build$1(read, limits) {
	const state = {
		text: read.text,
		limits,
		index: emptyIndex(),
		anchors: /* @__PURE__ */ new Map(),
		duplicates: [],
		frames: [],
		documents: [],
		reached: 0
	};
	for (const event of read.events) take$1(state, event);
	const [value, ...others] = state.documents;
	if (others.some((other) => other !== null)) throw new YamlFailure("syntax", "The file holds more than one YAML document; one is expected.", 0);
	const { index, duplicates } = state;
	if (read.repairs.length === 0) return {
		value: value ?? null,
		index,
		duplicates,
		repairs: []
	};
	const moved = {
		...index,
		starts: index.starts.map(read.original),
		values: index.values.map(read.original)
	};
	return {
		value: value ?? null,
		index: moved,
		duplicates: duplicates.map(read.original),
		repairs: read.repairs
	};
}
function take$1(state, event) {
	switch (event.type) {
		case EVENT_ID.DOCUMENT:
			state.anchors.clear();
			state.frames.push(frame("document", [], 0, null));
			break;
		case EVENT_ID.SCALAR:
			takeScalar(state, event);
			break;
		case EVENT_ID.SEQUENCE:
			open(state, event, "sequence");
			break;
		case EVENT_ID.MAPPING:
			open(state, event, "mapping");
			break;
		case EVENT_ID.ALIAS:
			takeAlias(state, event);
			break;
		case EVENT_ID.POP: close(state);
	}
}
function frame(kind, value, node, anchor) {
	return {
		kind,
		value,
		node,
		anchor,
		written: /* @__PURE__ */ new Set(),
		key: null,
		size: 1,
		height: 0
	};
}
function begin(state, start) {
	if (state.documents.length > 0) return 0;
	const key = state.frames.at(-1)?.key ?? null;
	const { index } = state;
	index.starts.push(key?.start ?? start);
	index.values.push(start);
	index.keys.push(key?.text ?? null);
	const node = index.ends.push(index.starts.length) - 1;
	if (key?.merge === true) index.merges.add(node);
	return node;
}
function takeScalar(state, event) {
	const top = state.frames.at(-1);
	const start = scalarStart({
		text: state.text,
		reached: state.reached,
		inSequence: top?.kind === "sequence"
	}, event);
	if (event.valueEnd >= 0) state.reached = event.valueEnd;
	if (top?.kind === "mapping" && top.key === null) {
		takeKey(state, top, event, start);
		return;
	}
	const value = scalarValue(state.text, event, start);
	anchorOf$1(state, event, value, begin(state, start), false);
	add(state, value, 1, 0);
}
function takeKey(state, top, event, start) {
	const text = getScalarValue(state.text, event);
	const merge = text === "<<" && event.style === SCALAR_STYLE.PLAIN && event.tagStart === -1;
	if (!merge) {
		if (top.written.has(text)) state.duplicates.push(start);
		top.written.add(text);
	}
	anchorOf$1(state, event, text, state.index.starts.length, false);
	top.key = {
		text,
		start,
		merge
	};
}
function open(state, event, kind) {
	const start = firstOf(event.start, event.tagStart, anchorStart(event));
	const top = state.frames.at(-1);
	if (top?.kind === "mapping" && top.key === null) throw new YamlFailure("syntax", "A list or an object cannot be a key.", start);
	checkTag(state, event, start, kind === "sequence" ? ["!", "!!seq"] : ["!", "!!map"]);
	state.reached = event.start + 1;
	const value = kind === "sequence" ? [] : {};
	const node = begin(state, start);
	state.frames.push(frame(kind, value, node, anchorOf$1(state, event, value, node, true)));
}
function close(state) {
	const closed = state.frames.pop();
	if (!closed) return;
	if (closed.kind === "document") {
		state.documents.push((Array.isArray(closed.value) ? closed.value[0] : null) ?? null);
		return;
	}
	if (state.documents.length === 0) state.index.ends[closed.node] = state.index.starts.length;
	if (closed.anchor) Object.assign(closed.anchor, {
		size: closed.size,
		height: closed.height,
		open: false
	});
	add(state, closed.value, closed.size, closed.height);
}
function takeAlias(state, event) {
	const start = event.anchorStart - 1;
	state.reached = event.anchorEnd;
	const anchor = state.anchors.get(state.text.slice(event.anchorStart, event.anchorEnd));
	if (!anchor) throw new YamlFailure("syntax", "A YAML alias names an anchor that does not exist.", start);
	if (anchor.open) throw new YamlFailure("syntax", "A YAML alias stands inside of what it refers to.", start);
	const top = state.frames.at(-1);
	if (top?.kind === "mapping" && top.key === null) {
		if (typeof anchor.value === "object") throw new YamlFailure("syntax", "A list or an object cannot be a key.", start);
		top.key = {
			text: String(anchor.value),
			start,
			merge: false
		};
		return;
	}
	const node = begin(state, start);
	if (state.documents.length === 0) state.index.aliases.set(node, anchor.node);
	if (state.frames.length - 1 + anchor.height > state.limits.maxDepth) throw new YamlFailure("limit", `Values are nested deeper than ${state.limits.maxDepth} levels, aliases included.`, start);
	add(state, anchor.value, anchor.size, anchor.height);
}
function add(state, value, size, height) {
	const top = state.frames.at(-1);
	if (!top) return;
	top.size += size;
	top.height = Math.max(top.height, height + 1);
	if (top.size > state.limits.maxNodes) throw new YamlFailure("limit", `The document has more than ${state.limits.maxNodes} values, aliases included.`, state.reached);
	if (Array.isArray(top.value)) top.value.push(value);
	else if (top.key) {
		if (top.key.merge) mergeInto(state, top, value);
		else setMember(top.value, top.key.text, value);
		top.key = null;
	}
}
function setMember(target, key, value) {
	if (key === "__proto__") Object.defineProperty(target, key, {
		value,
		enumerable: true,
		configurable: true,
		writable: true
	});
	else target[key] = value;
}
function mergeInto(state, top, source) {
	const sources = Array.isArray(source) ? source : [source];
	for (const one of sources) {
		if (one === null || typeof one !== "object" || Array.isArray(one)) throw new YamlFailure("syntax", "Only objects can be merged with `<<`.", top.key?.start ?? 0);
		for (const [key, value] of Object.entries(one)) if (!Array.isArray(top.value) && !Object.hasOwn(top.value, key)) setMember(top.value, key, value);
	}
	state.reached = Math.max(state.reached, top.key?.start ?? 0);
}
function anchorOf$1(state, event, value, node, isOpen) {
	if (event.anchorStart === -1) return null;
	const anchor = {
		value,
		node,
		size: 1,
		height: 0,
		open: isOpen
	};
	state.anchors.set(state.text.slice(event.anchorStart, event.anchorEnd), anchor);
	return anchor;
}
function checkTag(state, event, start, allowed) {
	if (event.tagStart === -1) return;
	if (!allowed.includes(state.text.slice(event.tagStart, event.tagEnd))) throw unknownTag(start);
}

// src/spec/parse.ts
function parseText(path, text, limits, known = null) {
	const body = text.startsWith("﻿") ? text.slice(1) : text;
	const lines = lineFinder(body);
	const fail = (code, message, offset) => ({ failure: {
		code,
		message,
		position: offset === null ? null : lines(offset)
	} });
	if (3 * text.length > limits.maxBytes && Buffer.byteLength(text) > limits.maxBytes) return fail("limit", `The file is larger than ${limits.maxBytes} bytes.`, null);
	if (!/\S/.test(body)) return fail("empty", "The file is empty.", null);
	try {
		return { file: sourceFile(path, text, body, readJson(body, limits, known?.known ?? null) ?? readAsYaml(body, limits), lines) };
	} catch (error) {
		if (!(error instanceof YamlFailure)) throw error;
		return fail(error.kind, error.message, error.offset);
	}
}
function readJson(body, limits, known) {
	if (!/^\s*[[{]/.test(body)) return null;
	const shared = known && readShared(body, limits, known);
	if (shared) return jsonFile(body, shared.value, shared.containers, []);
	const { nodes, tooDeep, tooMany, containers } = jsonCost(body, limits);
	if (tooMany !== null) throw new YamlFailure("limit", `The document has more than ${limits.maxNodes} values.`, tooMany);
	const value = parseJson(body);
	if (value === void 0) return null;
	if (tooDeep === null) return jsonFile(body, value, containers, hasDuplicates(value, nodes) ? jsonDuplicates(body, containers) : []);
	throw new YamlFailure("limit", `Values are nested deeper than ${limits.maxDepth} levels.`, tooDeep);
}
function jsonFile(body, value, containers, duplicates) {
	const members = jsonMembers(body, containers);
	return {
		value,
		positions: () => jsonPositions(containers, members),
		duplicates,
		repairs: [],
		known: duplicates.length === 0 ? {
			body,
			value,
			containers,
			members
		} : null
	};
}
function readAsYaml(body, limits) {
	const { index, ...read } = readYaml$1(body, limits);
	return {
		...read,
		positions: () => positionsOf(index),
		known: null
	};
}
function parseJson(body) {
	try {
		const value = JSON.parse(body);
		return isJson(value) ? value : void 0;
	} catch {
		return;
	}
}
function isJson(value) {
	return value !== void 0;
}
function sourceFile(path, text, body, read, lines) {
	let positions = null;
	const found = () => positions ??= read.positions();
	return {
		path,
		text,
		value: read.value,
		duplicates: read.duplicates,
		repairs: read.repairs,
		position: (pointer) => lines(found().offset(pointer)),
		positionAt: lines,
		written: (pointer) => {
			const offset = found().valueOffset(pointer);
			return offset === null ? null : writtenScalar(body, offset);
		},
		known: read.known
	};
}

// src/spec/references.ts
const dataKeys = /* @__PURE__ */ new Set([
	"example",
	"default",
	"enum",
	"const",
	"value",
	"dataValue"
]);
const nameKeys = /* @__PURE__ */ new Set([
	"properties",
	"patternProperties",
	"$defs",
	"definitions",
	"dependentSchemas",
	"dependencies",
	"paths",
	"webhooks",
	"x-webhooks",
	"responses",
	"content",
	"headers",
	"encoding",
	"links",
	"callbacks",
	"variables",
	"flows",
	"schemas",
	"parameters",
	"requestBodies",
	"securitySchemes",
	"securityDefinitions",
	"pathItems",
	"mediaTypes",
	"additionalOperations"
]);
const softKeys = /* @__PURE__ */ new Set([
	"description",
	"summary",
	"title",
	"externalDocs",
	"contact",
	"license",
	"info",
	"tags"
]);
function findReferences(node, reading, soft, seen) {
	const walk = {
		file: node.place.file,
		seen,
		path: [...readPointer(node.place.pointer) ?? []],
		found: []
	};
	visit(walk, node.value, reading, soft);
	return walk.found;
}
function visit(walk, value, reading, soft) {
	if (typeof value !== "object" || value === null || !leadsOn(value)) return;
	const before = walk.seen.objects.get(value);
	if (before === true || before === !soft) return;
	walk.seen.objects.set(value, !soft);
	if (isArray$1(value)) {
		if (reading === "examples") return;
		value.forEach((item, position) => step$1(walk, String(position), item, "object", soft));
	} else if (isObject$2(value)) {
		const ref = refOf$3(value);
		if (ref !== null) find(walk, ref, reading, soft || reading === "examples");
		visitMembers(walk, value, reading, soft);
	}
}
function leadsOn(value) {
	if (isArray$1(value)) return value.some((item) => typeof item === "object" && item !== null);
	for (const key in value) {
		const inner = value[key];
		if (typeof inner === "object" && inner !== null || key === "$ref") return true;
	}
	return false;
}
function visitMembers(walk, value, reading, soft) {
	for (const key of Object.keys(value)) {
		const child = value[key];
		if (typeof child !== "object" || child === null) continue;
		if (reading === "names") step$1(walk, key, child, "object", soft);
		else if (reading === "examples") {
			if (refOf$3(child) !== null) step$1(walk, key, child, "object", true);
		} else visitKeyword(walk, key, child, soft);
	}
}
function visitKeyword(walk, key, child, soft) {
	if (dataKeys.has(key)) return;
	if (key === "examples") step$1(walk, key, child, "examples", true);
	else if (nameKeys.has(key) && isObject$2(child)) step$1(walk, key, child, "names", soft);
	else if (key === "discriminator") visitMapping(walk, child);
	else step$1(walk, key, child, "object", soft || softKeys.has(key) || key.startsWith("x-"));
}
function step$1(walk, token, value, reading, soft) {
	if (typeof value !== "object" || value === null) return;
	walk.path.push(token);
	visit(walk, value, reading, soft);
	walk.path.pop();
}
function visitMapping(walk, discriminator) {
	const mapping = isObject$2(discriminator) ? own$1(discriminator, "mapping") : void 0;
	if (!isObject$2(mapping)) return;
	for (const [name, ref] of Object.entries(mapping)) {
		if (typeof ref !== "string" || !/[#/]|\.(?:ya?ml|json)$/i.test(ref)) continue;
		const place = {
			file: walk.file,
			pointer: writePointer([
				...walk.path,
				"discriminator",
				"mapping",
				name
			])
		};
		walk.found.push({
			ref,
			place,
			textPlace: place,
			reading: "object",
			soft: true
		});
	}
}
function find(walk, ref, reading, soft) {
	const kinds = walk.seen.texts.get(walk.file);
	if (kinds !== void 0) {
		const kind = soft ? `${reading} for people` : reading;
		const texts = kinds.get(kind) ?? /* @__PURE__ */ new Set();
		kinds.set(kind, texts);
		if (texts.size === texts.add(ref).size) return;
	}
	walk.found.push(reference(walk, ref, reading, soft));
}
function reference(walk, ref, reading, soft) {
	const pointer = writePointer(walk.path);
	return {
		ref,
		place: {
			file: walk.file,
			pointer
		},
		textPlace: {
			file: walk.file,
			pointer: `${pointer}/$ref`
		},
		reading,
		soft
	};
}

// src/spec/identifiers.ts
const none = {
	ids: /* @__PURE__ */ new Map(),
	anchors: /* @__PURE__ */ new Map(),
	dynamic: /* @__PURE__ */ new Map()
};
function fileUri(file) {
	return `tree:///${file.split("/").map(encodeURIComponent).join("/")}`;
}
function joinUri(reference, base) {
	try {
		return new URL(reference, base).href;
	} catch {
		return null;
	}
}
function identifiersOf(file) {
	if (!/\$(?:id|anchor|dynamicAnchor|self)\b/.test(file.text)) return none;
	const ids = /* @__PURE__ */ new Map();
	const sure = /* @__PURE__ */ new Map();
	const anchors = /* @__PURE__ */ new Map();
	const dynamic = /* @__PURE__ */ new Map();
	const add = (map, name, place) => {
		const list = map.get(name);
		if (list === void 0) map.set(name, [place]);
		else list.push(place);
	};
	const visit = (value, pointer, base, named, strange) => {
		if (isArray$1(value)) value.forEach((item, position) => visit(item, childPointer(pointer, position), base, false, strange));
		if (!isObject$2(value)) return;
		const place = {
			file: file.path,
			pointer
		};
		const here = baseWithin(value, base);
		if (here !== base && !ids.has(here)) ids.set(here, place);
		if (here !== base && !strange && !sure.has(here)) sure.set(here, place);
		for (const key of [
			"$anchor",
			"$dynamicAnchor",
			"$id"
		]) {
			const name = own$1(value, key);
			if (typeof name !== "string") continue;
			if (key === "$dynamicAnchor") add(dynamic, name, place);
			if (key !== "$id") add(anchors, name, place);
			else if (/^#[^/]/.test(name)) add(anchors, name.slice(1), place);
		}
		for (const [key, child] of Object.entries(value)) if (typeof child === "object" && (named || !dataKeys.has(key))) visit(child, childPointer(pointer, key), here, !named && nameKeys.has(key), strange || !(named || isApplied(key)));
	};
	visit(file.value, "", fileUri(file.path), false, false);
	return {
		ids: new Map([...ids, ...sure]),
		anchors,
		dynamic
	};
}
const APPLICATORS = /^(?:allOf|anyOf|oneOf|not|if|then|else|(?:prefix|additional|unevaluated)?[iI]tems|(?:additional|unevaluated)Properties|propertyNames|contains|contentSchema|schema|components)$/;
const isApplied = (key) => nameKeys.has(key) || APPLICATORS.test(key);
function baseWithin(value, base) {
	if (!isObject$2(value)) return base;
	const id = own$1(value, "$id") ?? own$1(value, "$self");
	if (typeof id !== "string" || id.startsWith("#")) return base;
	return joinUri(id, base)?.replace(/#$/, "") ?? base;
}
function baseAt(file, pointer) {
	let value = file.value;
	let at = "";
	let base = {
		uri: baseWithin(value, fileUri(file.path)),
		pointer: ""
	};
	for (const token of readPointer(pointer) ?? []) {
		const next = stepInto(value, token);
		if (next === null) break;
		value = next.value;
		at = childPointer(at, token);
		const uri = baseWithin(value, base.uri);
		if (uri !== base.uri) base = {
			uri,
			pointer: at
		};
	}
	return base;
}

// src/spec/resolve.ts
const maxHops = 100;
function createResolver(files) {
	const identifiers = /* @__PURE__ */ new Map();
	const ids = /* @__PURE__ */ new Map();
	const memo = /* @__PURE__ */ new Map();
	const context = {
		files,
		identifiers,
		ids,
		bases: /* @__PURE__ */ new Map()
	};
	return {
		add(file) {
			const found = identifiersOf(file);
			identifiers.set(file.path, found);
			for (const [id, place] of found.ids) if (!ids.has(id)) ids.set(id, place);
		},
		resourceOf: (place) => ({
			file: place.file,
			pointer: baseOf(context, place)?.pointer ?? ""
		}),
		dynamicAnchors() {
			const all = /* @__PURE__ */ new Map();
			for (const { dynamic } of identifiers.values()) for (const [name, places] of dynamic) all.set(name, [...all.get(name) ?? [], ...places]);
			return all;
		},
		isPlain: (file) => (identifiers.get(file)?.ids.size ?? 0) === 0,
		step(ref, from) {
			const base = baseOf(context, from)?.uri ?? from.file;
			let steps = memo.get(base);
			if (!steps) memo.set(base, steps = /* @__PURE__ */ new Map());
			const hit = steps.get(ref);
			if (hit) return hit;
			const step = follow$2(context, ref, from, { left: maxHops });
			if (step.kind === "found") steps.set(ref, step);
			return step;
		}
	};
}
function baseOf(context, place) {
	const file = context.files.get(place.file);
	if (!file || (context.identifiers.get(place.file)?.ids.size ?? 0) === 0) return null;
	const key = placeKey$1(place);
	const known = context.bases.get(key);
	if (known) return known;
	const base = baseAt(file, place.pointer);
	context.bases.set(key, base);
	return base;
}
function follow$2(context, ref, from, budget) {
	if (budget.left-- <= 0) return { kind: "nowhere" };
	const hash = ref.indexOf("#");
	const uri = hash === -1 ? ref : ref.slice(0, hash);
	const fragment = hash === -1 ? "" : ref.slice(hash + 1);
	const start = documentOf(context, uri, from);
	if ("kind" in start) return start;
	if (start.pointer === "") return within(context, start, fragment, budget);
	const step = within(context, start, fragment, { left: 0 });
	return step.kind === "nowhere" ? within(context, {
		file: start.file,
		pointer: ""
	}, fragment, budget) : step;
}
function documentOf(context, uri, from) {
	const base = baseOf(context, from);
	if (uri === "") return {
		file: from.file,
		pointer: base?.pointer ?? ""
	};
	const absolute = context.ids.size > 0 ? joinUri(uri, base?.uri ?? fileUri(from.file)) : null;
	const named = absolute === null ? void 0 : context.ids.get(absolute);
	if (named) return named;
	const path = treePath(uri, from.file);
	if (typeof path !== "string") return path;
	return context.files.has(path) ? {
		file: path,
		pointer: ""
	} : {
		kind: "unread",
		file: path
	};
}
function treePath(uri, from) {
	if (/^file:/i.test(uri)) return {
		kind: "refused",
		reason: "it names a file of the machine"
	};
	if (/^[a-z][a-z0-9+.-]*:/i.test(uri) || uri.startsWith("//")) return { kind: "remote" };
	const path = decode$1(uri);
	if (path.startsWith("/") || /^[a-z]:[\\/]/i.test(path) || path.startsWith("\\")) return {
		kind: "refused",
		reason: "it is an absolute path"
	};
	if (path.includes("\0")) return {
		kind: "refused",
		reason: "it is not a path"
	};
	const segments = from.split("/").slice(0, -1);
	for (const segment of path.split("/")) {
		if (segment === "" || segment === ".") continue;
		if (segment !== "..") segments.push(segment);
		else if (segments.pop() === void 0) return {
			kind: "refused",
			reason: "it leaves the tree"
		};
	}
	return segments.join("/");
}
function decode$1(text) {
	if (!text.includes("%")) return text;
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
function within(context, start, fragment, budget) {
	const file = context.files.get(start.file);
	if (!file) return {
		kind: "unread",
		file: start.file
	};
	const base = readPointer(start.pointer) ?? [];
	const pointer = decode$1(fragment);
	if (pointer !== "" && !pointer.startsWith("/")) {
		const named = context.identifiers.get(start.file)?.anchors.get(pointer) ?? [];
		const inResource = (place) => (baseOf(context, place)?.pointer ?? "") === start.pointer;
		const place = named.length > 1 ? named.find(inResource) ?? named[0] : named[0];
		return place ? walk$2(context, file, readPointer(place.pointer) ?? [], budget) : { kind: "nowhere" };
	}
	const step = walk$2(context, file, [...base, ...readPointer(pointer) ?? []], budget);
	if (step.kind !== "nowhere" || pointer === fragment) return step;
	return walk$2(context, file, [...base, ...readPointer(fragment) ?? []], budget);
}
function walk$2(context, file, tokens, budget) {
	let value = file.value;
	let place = {
		file: file.path,
		pointer: ""
	};
	for (const [position, token] of tokens.entries()) {
		const next = stepInto(value, token);
		if (next === null) {
			const ref = refOf$3(value);
			if (ref === null) return { kind: "nowhere" };
			const through = follow$2(context, ref, place, budget);
			if (through.kind !== "found") return through;
			return resume(context, through, tokens.slice(position), budget);
		}
		value = next.value;
		place = {
			file: place.file,
			pointer: `${place.pointer}${writePointer([token])}`
		};
	}
	return {
		kind: "found",
		value,
		place
	};
}
function resume(context, from, rest, budget) {
	const file = context.files.get(from.place.file);
	if (!file) return { kind: "nowhere" };
	return walk$2(context, file, [...readPointer(from.place.pointer) ?? [], ...rest], budget);
}
function followAll(resolver, node) {
	const seen = /* @__PURE__ */ new Set();
	let at = node;
	for (;;) {
		const ref = refOf$3(at.value);
		if (ref === null) return {
			kind: "found",
			node: at
		};
		const key = placeKey$1(at.place);
		if (seen.has(key) || seen.size === maxHops) return { kind: "cycle" };
		seen.add(key);
		const step = resolver.step(ref, at.place);
		if (step.kind !== "found") return { kind: "broken" };
		at = {
			value: step.value,
			place: step.place
		};
	}
}

// src/spec/collect.ts
const maxProblems = 100;
const readAtOnce = 64;
async function readSource(tree, path, limits, known = null) {
	const found = await tree.read(path);
	if (found.kind === "missing") return { problem: {
		code: "missing",
		message: `The file ${path} does not exist.`,
		file: path,
		location: null
	} };
	if (found.kind === "refused") return { problem: {
		code: "refused",
		message: sentence(`The file ${path} can't be read: ${found.reason}`),
		file: path,
		location: null
	} };
	const parsed = parseText(path, found.text, limits, known);
	if ("file" in parsed) return parsed;
	const { code, message, position } = parsed.failure;
	return { problem: {
		code,
		message,
		file: path,
		location: position && {
			file: path,
			pointer: "",
			...position
		}
	} };
}
function sentence(text) {
	return text.endsWith(".") ? text : `${text}.`;
}
async function collectFiles(tree, root, limits, known = /* @__PURE__ */ new Map()) {
	const files = /* @__PURE__ */ new Map([[root.path, root]]);
	const resolver = createResolver(files);
	resolver.add(root);
	const state = {
		tree,
		limits,
		files,
		failed: /* @__PURE__ */ new Map(),
		resolver,
		problems: [],
		characters: root.text.length,
		leftOut: [],
		reported: /* @__PURE__ */ new Set(),
		seen: {
			objects: /* @__PURE__ */ new Map(),
			texts: /* @__PURE__ */ new Map()
		},
		known
	};
	if (resolver.isPlain(root.path)) state.seen.texts.set(root.path, /* @__PURE__ */ new Map());
	const start = {
		value: root.value,
		place: {
			file: root.path,
			pointer: ""
		}
	};
	let waiting = findReferences(start, "object", false, state.seen);
	while (waiting.length > 0) {
		const { next, wanted } = settle$1(state, waiting);
		await readAll$1(state, wanted);
		waiting = next;
	}
	return {
		files,
		resolver,
		problems: state.problems,
		leftOut: state.leftOut
	};
}
function settle$1(state, waiting) {
	const next = [];
	const wanted = /* @__PURE__ */ new Set();
	const queue = [...waiting];
	for (const reference of queue) {
		const step = state.resolver.step(reference.ref, reference.place);
		switch (step.kind) {
			case "found":
				checkCycle(state, reference);
				for (const found of findReferences(step, reference.reading, reference.soft, state.seen)) queue.push(found);
				break;
			case "unread":
				if (state.failed.has(step.file)) reportFile(state, reference, step.file);
				else {
					next.push(reference);
					wanted.add(step.file);
				}
				break;
			case "nowhere":
				report$1(state, reference, "dangling-ref", `The \`$ref\` to ${reference.ref} leads nowhere.`);
				break;
			case "remote":
				report$1(state, reference, "remote-ref", `The \`$ref\` to ${reference.ref} leads to another server, which is not read: only files of the same tree are.`);
				break;
			case "refused": report$1(state, reference, "refused", `The \`$ref\` to ${reference.ref} is refused: ${step.reason}.`);
		}
	}
	return {
		next,
		wanted: [...wanted]
	};
}
function reportFile(state, reference, file) {
	const failure = state.failed.get(file);
	if (!failure) return;
	if (failure.code === "missing") report$1(state, reference, "dangling-ref", `The \`$ref\` to ${reference.ref} names a file that does not exist.`);
	else if (reference.soft) report$1(state, reference, failure.code, failure.message);
	else if (!state.reported.has(failure.file)) {
		state.reported.add(failure.file);
		const location = failure.location ?? locationOf(state, reference);
		addProblem(state, {
			...failure,
			file: location.file,
			location
		});
	}
}
async function readAll$1(state, wanted) {
	for (let start = 0; start < wanted.length; start += readAtOnce) {
		const batch = wanted.slice(start, start + readAtOnce);
		const room = Math.max(0, state.limits.maxFiles - state.files.size - state.failed.size);
		const full = state.characters > maxTotal(state.limits) ? 0 : room;
		(await Promise.all(batch.slice(0, full).map((path) => readSource(state.tree, path, state.limits, state.known.get(path))))).forEach((result, position) => keep(state, batch[position] ?? "", result));
		for (const path of batch.slice(full)) state.failed.set(path, tooMuch(state.limits));
	}
}
function keep(state, path, result) {
	if ("file" in result) {
		state.files.set(path, result.file);
		state.characters += result.file.text.length;
		state.resolver.add(result.file);
		if (state.resolver.isPlain(path)) state.seen.texts.set(path, /* @__PURE__ */ new Map());
	} else state.failed.set(path, result.problem);
}
function maxTotal(limits) {
	return 4 * limits.maxBytes;
}
function tooMuch(limits) {
	return {
		code: "limit",
		message: `The specification has more than ${limits.maxFiles} files, or more than ${maxTotal(limits)} bytes in all; not all of it was read.`,
		file: "",
		location: null
	};
}
function locationOf(state, reference) {
	const { file, pointer } = reference.textPlace;
	return {
		file,
		pointer,
		...state.files.get(file)?.position(pointer) ?? {
			line: 1,
			column: 1
		}
	};
}
function report$1(state, reference, code, message) {
	const key = `${reference.soft} ${reference.place.file} ${reference.ref}`;
	if (state.reported.has(key)) return;
	state.reported.add(key);
	if (reference.soft) {
		state.leftOut.push({
			message: `${message} What it stands for is not compared.`,
			place: reference.textPlace
		});
		return;
	}
	const location = locationOf(state, reference);
	addProblem(state, {
		code,
		message,
		file: location.file,
		location
	});
}
function addProblem(state, problem) {
	if (state.problems.length < maxProblems) state.problems.push(problem);
}
function checkCycle(state, reference) {
	const value = { $ref: reference.ref };
	if (followAll(state.resolver, {
		value,
		place: reference.place
	}).kind === "cycle") report$1(state, reference, "dangling-ref", `The \`$ref\` to ${reference.ref} leads in a circle.`);
}

// src/spec/limits.ts
const defaultLimits = {
	maxBytes: 67108864,
	maxFiles: 1e4,
	maxDepth: 500,
	maxNodes: 5e6
};

// src/spec/files-in-data.ts
const LEADS_ELSEWHERE = /\$ref["']?\s*:\s*["']?[^#"'\s]/;
async function filesInData(tree, { files, documents }) {
	const found = /* @__PURE__ */ new Map();
	const asked = new Set(files.keys());
	let characters = 0;
	const waiting = [...files].filter(([, text]) => LEADS_ELSEWHERE.test(text)).map(([path]) => path).flatMap((path) => namedIn(documents.get(path) ?? null, path));
	for (const path of waiting) {
		if (asked.has(path) || asked.size >= defaultLimits.maxFiles || characters > defaultLimits.maxBytes) continue;
		asked.add(path);
		const read = await readSource(tree, path, defaultLimits);
		if ("problem" in read) continue;
		characters += read.file.text.length;
		found.set(path, read.file.value);
		waiting.push(...namedIn(read.file.value, path));
	}
	return found;
}
function namedIn(document, from) {
	const named = /* @__PURE__ */ new Set();
	const waiting = [document];
	for (let value = waiting.pop(); value !== void 0; value = waiting.pop()) {
		if (typeof value !== "object" || value === null) continue;
		const reference = "$ref" in value ? value["$ref"] : null;
		if (typeof reference === "string" && !reference.startsWith("#")) {
			const path = treePath(reference.replace(/#.*$/s, ""), from);
			if (typeof path === "string") named.add(path);
		}
		for (const part of Object.values(value)) if (typeof part === "object" && part !== null) waiting.push(part);
	}
	return [...named].toSorted();
}

// src/pipeline/rulesets.ts
const NOT_LINTED = {
	judgements: [],
	places: /* @__PURE__ */ new Map(),
	partial: [],
	failure: null,
	rules: [],
	fault: null
};
async function lintApi(base, head, { lintMode: mode, rulesets, rules }, { loadRulesets, now, keptFindings }, { each }) {
	const [before, after] = [base?.contract ?? null, head?.contract ?? null];
	if (mode === "off" || rulesets.length === 0 || after === null) return NOT_LINTED;
	if (mode !== "all" && base !== null && before === null) return NOT_LINTED;
	const inData = {
		base: await inDataOf(base),
		head: await inDataOf(head)
	};
	if (mode !== "all" && before !== null && isSame$1(before.files, after.files) && isSame$1(inData.base, inData.head)) return NOT_LINTED;
	const { lintSides } = await import("./lint-lint.js");
	const definition = await faultOf$1(() => loadRulesets(rulesets));
	if (definition instanceof ConfigurationError) return {
		...NOT_LINTED,
		partial: [`The rulesets were not applied: ${definition.message}`],
		fault: definition
	};
	const outcome = await lintSides({
		base: before,
		head: after,
		inData,
		definition,
		mode,
		now,
		counting: !each,
		...keptFindings === void 0 ? {} : { kept: keptFindings }
	});
	const ofRulesets = [...outcome.rules, ...definition.files.flatMap((file) => Object.keys(file.rules))];
	const unknown = await faultOf$1(() => refuseUnknown(rules, ofRulesets));
	return {
		...outcome,
		fault: unknown instanceof ConfigurationError ? unknown : null
	};
}
async function faultOf$1(run) {
	try {
		return await run();
	} catch (error) {
		if (error instanceof ConfigurationError) return error;
		throw error;
	}
}
async function inDataOf(side) {
	return side === null || side.contract === null ? /* @__PURE__ */ new Map() : filesInData(side.tree, side.contract);
}
function isSame$1(base, head) {
	if (base.size !== head.size) return false;
	return [...base].every(([path, value]) => {
		const other = head.get(path);
		return value === other || typeof value === "object" && JSON.stringify(other) === JSON.stringify(value);
	});
}
async function refuseUnknown(levels, ofRulesets) {
	if (levels.size === 0) return;
	const { builtInRules } = await import("./lint-catalogue.js");
	const ours = [...allRules, ...policyRules].map(({ id }) => id);
	const known = /* @__PURE__ */ new Set([
		...ours,
		...builtInRules,
		...ofRulesets
	]);
	const unknown = [...levels.keys()].find((id) => !known.has(id));
	if (unknown === void 0) return;
	throw new ConfigurationError(`The setting "rules" names ${quoted$1(unknown)}, which no ruleset has.${didYouMean(unknown, [...known])}`);
}

// src/diff/collect.ts
function createCollector() {
	const entries = /* @__PURE__ */ new Map();
	return {
		add(fact, sighting) {
			const key = identity$1(fact, sighting);
			let entry = entries.get(key);
			if (entry === void 0) {
				entry = {
					fact,
					first: sighting,
					anchors: /* @__PURE__ */ new Set(),
					uses: /* @__PURE__ */ new Map()
				};
				entries.set(key, entry);
			}
			entry.anchors.add(sighting.anchor);
			for (const use of sighting.uses) entry.uses.set(JSON.stringify(use), use);
		},
		changes: () => Array.from(entries.values(), toChange)
	};
}
function identity$1(fact, sighting) {
	const payload = Object.values(fact).filter((value) => typeof value !== "object");
	const origins = sighting.origins.map((place) => place && [place.file, place.pointer]);
	return JSON.stringify([
		payload,
		sighting.direction,
		sighting.component,
		origins
	]);
}
function toChange({ fact, first, anchors, uses }) {
	const anchor = Array.from(anchors).toSorted((a, b) => a < b ? -1 : 1).join(" & ");
	const where = {
		direction: first.direction,
		anchor,
		component: first.component,
		uses: Array.from(uses.values()),
		base: first.base,
		head: first.head
	};
	return {
		...fact,
		...where
	};
}
function withOwnAnchors(changes) {
	const taken = /* @__PURE__ */ new Map();
	return changes.map((change) => {
		const key = `${change.kind} ${change.direction} ${change.anchor}`;
		const count = (taken.get(key) ?? 0) + 1;
		taken.set(key, count);
		return count === 1 ? change : {
			...change,
			anchor: `${change.anchor} (${count})`
		};
	});
}

// src/diff/json-objects.ts
function isObject$1(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function own(object, key) {
	return Object.hasOwn(object, key) ? object[key] : void 0;
}

// src/diff/pointers.ts
function inside$1(place, ...members) {
	let { pointer } = place;
	for (const member of members) pointer += `/${/[~/]/.test(member) ? escaped$1(member) : member}`;
	return {
		file: place.file,
		pointer
	};
}
const escaped$1 = (member) => member.replaceAll("~", "~0").replaceAll("/", "~1");
function holder(place) {
	return {
		file: place.file,
		pointer: place.pointer.slice(0, Math.max(0, place.pointer.lastIndexOf("/")))
	};
}
function isWithin$2(place, ancestor) {
	if (place.file !== ancestor.file || !place.pointer.startsWith(ancestor.pointer)) return false;
	return place.pointer.length === ancestor.pointer.length || place.pointer[ancestor.pointer.length] === "/";
}
function samePlace(left, right) {
	return left.file === right.file && left.pointer === right.pointer;
}
const unescaped = (member) => member.includes("~") ? member.replaceAll("~1", "/").replaceAll("~0", "~") : member;
function membersOf$4(pointer) {
	return pointer.split("/").slice(1).map(unescaped);
}

// src/diff/site.ts
function operationSite(pair) {
	return {
		pair,
		parent: null,
		step: "",
		slot: { part: "operation" },
		base: pair.base.place,
		head: pair.head.place
	};
}
function enter$1(parent, step, slot, base, head) {
	return {
		pair: parent.pair,
		parent,
		step,
		slot,
		base,
		head
	};
}
function seenByCallers(pair, direction) {
	if (!pair.turned) return direction;
	return direction === "request" ? "response" : "request";
}
function reportChanged(site, fact, direction, detail = "", member = "") {
	const place = (side) => member === "" ? side : inside$1(side, member);
	site.pair.comparing.collector.add(fact, {
		direction,
		anchor: anchorOf(site, "head", detail),
		component: sharedComponent(site, "head")?.name ?? null,
		base: place(site.base),
		head: place(site.head),
		origins: [site.base, site.head],
		uses: [useOf(site.pair.ref, site.slot)]
	});
}
function reportSingle(site, fact, direction, single) {
	const removed = single.side === "base";
	const { comparing, ref } = site.pair;
	comparing.collector.add(fact, {
		direction,
		anchor: anchorOf(site, single.side, single.step),
		component: sharedComponent(site, single.side)?.name ?? null,
		base: removed ? single.mentioned : site.base,
		head: removed ? site.head : single.mentioned,
		origins: removed ? [single.own, null] : [null, single.own],
		uses: [useOf(ref, single.slot)]
	});
}
function reportListed(site, fact, direction, listed) {
	const { pair } = site;
	const removed = listed.side === "base";
	pair.comparing.collector.add(fact, {
		direction,
		anchor: listed.ofOperation ? `${pair.label} ${listed.step}` : listed.step,
		component: null,
		base: removed ? listed.place : site.base,
		head: removed ? site.head : listed.place,
		origins: removed ? [listed.place, null] : [null, listed.place],
		uses: [useOf(pair.ref, listed.slot)]
	});
}
function mention(container, own, ...members) {
	return isWithin$2(own, container) ? own : inside$1(container, ...members);
}
function useOf(operation, slot) {
	return {
		operation,
		slot,
		path: ""
	};
}
function addRoot(site, base, head, direction, required, repeatable = false) {
	if (base === null && head === null) return;
	const { comparing, ref } = site.pair;
	comparing.roots.push({
		base: base ?? anything(site.base, comparing.base),
		head: head ?? anything(site.head, comparing.head),
		direction,
		operation: ref,
		slot: site.slot,
		required,
		repeatable
	});
}
function anything(place, contract) {
	return {
		value: true,
		place,
		dialect: dialectOf(contract)
	};
}
function dialectOf(contract) {
	if (contract.family === "swagger-2.0") return "2.0";
	return contract.family === "openapi-3.0" ? "3.0" : "3.1";
}
const SWAGGER_SECTIONS$1 = /* @__PURE__ */ new Map([
	["definitions", "schemas"],
	["parameters", "parameters"],
	["responses", "responses"],
	["securityDefinitions", "securitySchemes"]
]);
function componentAt$1(place, contract) {
	const members = membersOf$4(place.pointer);
	if (members[0] === "components") {
		const [, section, name, ...rest] = members;
		return section === void 0 || name === void 0 ? null : {
			name: `${section}/${name}`,
			rest
		};
	}
	if (contract.family !== "swagger-2.0" || place.file !== contract.file) return null;
	const [first = "", name, ...rest] = members;
	const section = SWAGGER_SECTIONS$1.get(first);
	return section === void 0 || name === void 0 ? null : {
		name: `${section}/${name}`,
		rest
	};
}
function sharedComponent(site, side) {
	const base = componentAt$1(site.base, site.pair.comparing.base);
	const head = componentAt$1(site.head, site.pair.comparing.head);
	if (base === null || head === null || base.name !== head.name) return null;
	return side === "base" ? base : head;
}
function anchorOf(site, side, detail) {
	const contract = site.pair.comparing[side];
	const steps = detail === "" ? [] : [detail];
	let here = site;
	for (;;) {
		const place = here[side];
		const outer = here.parent?.[side] ?? null;
		const isReferenced = outer === null || !isWithin$2(place, outer);
		const component = sharedComponent(here, side);
		if (component !== null && (isReferenced || component.rest.length === 0)) {
			const name = place.file === contract.file ? component.name : `${place.file}#${component.name}`;
			const rest = [component.rest.join("/"), ...steps].filter((step) => step !== "").join(" ");
			return rest === "" ? name : `${name}:${rest}`;
		}
		if (here.parent === null) return [site.pair.label, ...steps].join(" ");
		if (isReferenced) {
			if (isOfPathItem(place, site.pair[side], contract)) return [
				site.pair.pathLabel,
				here.step,
				...steps
			].join(" ");
			if (place.file !== outer?.file) return [`${place.file}#${place.pointer}`, ...steps].join(" ");
		}
		steps.unshift(here.step);
		here = here.parent;
	}
}
function pathItemPlace(operation, contract) {
	const parent = holder(operation.place);
	if (operation.kind === "path" && samePlace(parent, operation.place)) return inside$1({
		file: contract.file,
		pointer: ""
	}, "paths", operation.path);
	return parent.pointer.endsWith("/additionalOperations") ? holder(parent) : parent;
}
function isOfPathItem(place, operation, contract) {
	const pathItem = pathItemPlace(operation, contract);
	return ["parameters", "servers"].map((member) => inside$1(pathItem, member)).some((ancestor) => isWithin$2(place, ancestor));
}

// src/diff/components.ts
const APART = /* @__PURE__ */ new Set([
	"securitySchemes",
	"securityDefinitions",
	"schemas",
	"definitions"
]);
function compareComponents(comparing) {
	const { base, head } = comparing;
	const reached = {
		base: lazily(() => reachedPlaces(base)),
		head: lazily(() => reachedPlaces(head))
	};
	const sections = /* @__PURE__ */ new Set([...base.components.keys(), ...head.components.keys()]);
	compareSection(comparing, "schemas", namedSchemas(base), namedSchemas(head), reached);
	for (const section of sections) {
		if (APART.has(section)) continue;
		const [before, after] = [base.components.get(section), head.components.get(section)];
		compareSection(comparing, section, before ?? /* @__PURE__ */ new Map(), after ?? /* @__PURE__ */ new Map(), reached);
	}
}
function namedSchemas(contract) {
	return new Map(Array.from(contract.schemas, ([name, { schema }]) => [name, schema]));
}
function compareSection(comparing, section, base, head, reached) {
	const report = (name, fact, before, after) => {
		addComponent(comparing, `${section}/${name}`, fact, before, after);
	};
	for (const [name, old] of base) {
		const now = head.get(name);
		if (now !== void 0) {
			if (isSame(comparing, old, now)) continue;
			const fact = factOfChanged(section, old, now, reached);
			if (fact !== null) report(name, fact, old.place, now.place);
		} else if (!reached.base().has(keyOf$7(old.place))) report(name, {
			kind: "component.unused-changed",
			change: "removed"
		}, old.place, null);
		else if (section === "schemas") report(name, {
			kind: "schema-name.removed",
			name
		}, old.place, null);
	}
	for (const [name, now] of head) {
		if (base.has(name)) continue;
		if (!reached.head().has(keyOf$7(now.place))) report(name, {
			kind: "component.unused-changed",
			change: "added"
		}, null, now.place);
		else if (section === "schemas") report(name, {
			kind: "schema-name.added",
			name
		}, null, now.place);
	}
}
function factOfChanged(section, old, now, reached) {
	if (!reached.base().has(keyOf$7(old.place)) || !reached.head().has(keyOf$7(now.place))) return {
		kind: "component.unused-changed",
		change: "changed"
	};
	if (section !== "examples") return null;
	return {
		kind: "text.changed",
		key: "example",
		before: old.value,
		after: now.value
	};
}
function isSame({ base, head, sameJson }, old, now) {
	if (!sameJson(old.value, now.value)) return false;
	const [before, after] = [target$1(base, old), target$1(head, now)];
	return before === old || after === now || sameJson(before.value, after.value);
}
function target$1(contract, component) {
	let found = component;
	for (let step = 0; step < 10; step++) {
		const ref = referenceIn(found.value);
		const next = ref === null ? null : contract.resolve(ref, found.place);
		if (next === null) return found;
		found = next;
	}
	return found;
}
function addComponent(comparing, component, fact, base, head) {
	comparing.collector.add(fact, {
		direction: null,
		anchor: component,
		component,
		base: base ?? (head && {
			...holder(head),
			file: comparing.base.file
		}),
		head: head ?? (base && {
			...holder(base),
			file: comparing.head.file
		}),
		origins: [base, head],
		uses: []
	});
}
function lazily(make) {
	let made = null;
	return () => (made ??= { value: make() }).value;
}
function reachedPlaces(contract) {
	const reached = /* @__PURE__ */ new Set();
	const seen = /* @__PURE__ */ new Set();
	const known = /* @__PURE__ */ new Set();
	const waiting = [];
	const start = (operation) => {
		const component = componentAt$1(operation.place, contract);
		if (component !== null) reached.add(`${operation.place.file}#/components/${component.name}`);
		const { rawPathItem, raw, place } = operation;
		const isInside = isObject$1(rawPathItem) && own(rawPathItem, operation.method) === raw;
		for (const value of isInside ? [rawPathItem] : [rawPathItem, raw]) {
			if (!seen.has(value)) waiting.push({
				value,
				place
			});
			seen.add(value);
		}
	};
	[...contract.operations, ...contract.webhooks].forEach(start);
	for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) forEachReference(next.value, (ref) => {
		const found = contract.resolve(ref, next.place);
		if (found === null || known.size === known.add(found.place).size) return;
		if (reached.has(keyOf$7(found.place))) return;
		reached.add(keyOf$7(found.place));
		waiting.push(found);
	});
	return reached;
}
function forEachReference(root, visit) {
	const stack = [root];
	for (let value = stack.pop(); value !== void 0; value = stack.pop()) {
		if (typeof value !== "object" || value === null) continue;
		const ref = referenceIn(value);
		if (ref !== null) visit(ref);
		for (const member of Object.values(value)) if (typeof member === "object" && member !== null) stack.push(member);
	}
}
function referenceIn(value) {
	const ref = isObject$1(value) ? own(value, "$ref") : void 0;
	return typeof ref === "string" ? ref : null;
}
function keyOf$7(place) {
	return `${place.file}#${place.pointer}`;
}

// src/schema/sunset.ts
const SUNSET_KEYS$1 = ["x-sunset", "x-sunset-date"];
function sunsetAnnounced(before, after) {
	const [key, ...more] = SUNSET_KEYS$1.filter((each) => after(each) !== void 0);
	if (key === void 0 || more.length > 0 || SUNSET_KEYS$1.some((each) => before(each) !== void 0)) return null;
	const day = after(key);
	return typeof day === "string" && isDay$2(day) ? day : null;
}
function isDay$2(text) {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const date = new Date(text);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

// src/diff/text.ts
const EXTENSION = /(?:^|\.)x-/;
const MARK = /(?:^|\.)(?:x-)?deprecated$/;
const isDeprecated$1 = ({ deprecated, rest }) => deprecated === true || rest["deprecated"] === true || rest["x-deprecated"] === true;
const sunsetDeprecatedWith = (base, head) => base.deprecated === false && head.deprecated === true ? sunsetAnnounced((key) => own(base.rest, key), (key) => own(head.rest, key)) : null;
const NOTHING$1 = {
	text: {},
	rest: {}
};
function compareRemainder(site, base, head) {
	for (const { fact, member } of remainderFacts(base ?? NOTHING$1, head ?? NOTHING$1, site.pair.comparing)) reportChanged(site, fact, null, `.${member}`, member);
}
function remainderFacts(base, head, comparing) {
	const { sameJson } = comparing;
	const facts = [];
	const add = (part, key, before, after) => {
		const isWords = part === "text" || key === "schemes" && hasNoPlaceForSchemes(comparing);
		facts.push({
			fact: factOf(isWords ? "text" : "rest", key, before, after),
			member: key
		});
	};
	for (const part of ["text", "rest"]) {
		const [old, now] = [base[part], head[part]];
		for (const key of Object.keys(old)) {
			if (SUNSET_KEYS$1.includes(key) && isDeprecated$1(base) && !isDeprecated$1(head) && !Object.hasOwn(now, key)) continue;
			const [before, after] = [own(old, key), own(now, key)];
			if (!sameJson(before, after)) add(part, key, before, after);
		}
		for (const key of Object.keys(now)) {
			if (SUNSET_KEYS$1.includes(key) && sunsetDeprecatedWith(base, head) !== null) continue;
			if (!Object.hasOwn(old, key)) add(part, key, void 0, own(now, key));
		}
	}
	return facts;
}
const hasNoPlaceForSchemes = ({ base, head }) => base.family === "swagger-2.0" !== (head.family === "swagger-2.0");
function reportUnclassified(site, key, before, after, direction = null) {
	reportChanged(site, {
		kind: "unclassified.changed",
		key,
		before,
		after
	}, direction, `.${key}`);
}
function factOf(part, key, before, after) {
	if (part === "text") return {
		kind: "text.changed",
		key,
		before,
		after
	};
	if (EXTENSION.test(key) || MARK.test(key)) return {
		kind: "extension.changed",
		key,
		before,
		after
	};
	return {
		kind: "unclassified.changed",
		key,
		before,
		after
	};
}

// src/diff/document.ts
function compareDocuments(comparing) {
	const { base, head } = comparing;
	const add = (fact, anchor, ...members) => {
		addToDocument(comparing, fact, anchor, members);
	};
	const before = base.specVersion;
	const after = head.specVersion;
	const key = head.family === "swagger-2.0" ? "swagger" : "openapi";
	if (base.family !== head.family) add({
		kind: "specification.changed",
		before,
		after
	}, "document", key);
	else if (before !== after) add({
		kind: "text.changed",
		key,
		before,
		after
	}, `document:.${key}`, key);
	if (base.version !== head.version) add({
		kind: "api.version-changed",
		before: base.version,
		after: head.version
	}, "document", "info", "version");
	if (base.title !== head.title) add({
		kind: "text.changed",
		key: "title",
		before: base.title,
		after: head.title
	}, "document:.info.title", "info", "title");
	for (const { fact, member } of remainderFacts(base.document, head.document, comparing)) add(fact, `document:.${member}`, ...membersTo(member, fact.kind === "text.changed"));
}
const OF_THE_ROOT = /^(?:externalDocs|tags|consumes|produces|servers\..*)$/;
function membersTo(key, isText) {
	if (key.startsWith("info.")) return ["info", key.slice(5)];
	return isText && !OF_THE_ROOT.test(key) ? ["info", key] : [key];
}
function addToDocument(comparing, fact, anchor, members) {
	const base = inside$1(comparing.base.document.place, ...members);
	const head = inside$1(comparing.head.document.place, ...members);
	const origins = [base, head];
	comparing.collector.add(fact, {
		direction: null,
		anchor,
		component: null,
		base,
		head,
		origins,
		uses: []
	});
}

// src/diff/guard.ts
const BY_MEANING = /* @__PURE__ */ new Set([
	"schema",
	"itemSchema",
	"encoding",
	"prefixEncoding",
	"itemEncoding",
	"parameters",
	"callbacks",
	"security",
	"servers",
	"consumes",
	"produces",
	"schemes"
]);
const BY_PIECES = /* @__PURE__ */ new Set([
	"swagger",
	"openapi",
	"host",
	"basePath",
	"paths",
	"webhooks",
	"x-webhooks",
	"components",
	"definitions",
	"responses",
	"securityDefinitions"
]);
const ANY_CASE = /* @__PURE__ */ new Set([
	"headers",
	"content",
	"responses"
]);
const DEFAULTS$1 = /* @__PURE__ */ new Map([
	["required", false],
	["deprecated", false],
	["allowReserved", false],
	["allowEmptyValue", false],
	["style", void 0],
	["explode", void 0]
]);
function guardOperations(comparing, pairs, changes) {
	if ([comparing.base, comparing.head].filter(({ family }) => family === "swagger-2.0").length === 1) return;
	const named = new Set(changes.flatMap(({ uses }) => uses.map(({ operation }) => nameOf$4(operation))));
	for (const pair of pairs) {
		if (named.has(nameOf$4(pair.ref))) continue;
		const { base, head } = pair;
		if (comparing.sameJson(base.raw, head.raw)) continue;
		const key = unexplained(comparing, {
			value: base.raw,
			place: base.place
		}, {
			value: head.raw,
			place: head.place
		}, BY_MEANING);
		if (key !== null) reportUnclassified(operationSite(pair), `operation.${key}`, valueAt(base, key), valueAt(head, key));
	}
}
function guardDocuments(comparing) {
	const { base, head } = comparing;
	const [before, after] = [rootOf$1(base), rootOf$1(head)];
	if (before === null || after === null || comparing.sameJson(before.value, after.value)) return;
	const key = unexplained(comparing, before, after, /* @__PURE__ */ new Set([...BY_MEANING, ...BY_PIECES]));
	if (key === null) return;
	const [old, now] = [before, after].map(({ value }) => isObject$1(value) ? own(value, key) : void 0);
	comparing.collector.add({
		kind: "unclassified.changed",
		key: `document.${key}`,
		before: old,
		after: now
	}, {
		direction: null,
		anchor: `document:.${key}`,
		component: null,
		base: before.place,
		head: after.place,
		origins: [before.place, after.place],
		uses: []
	});
}
function rootOf$1(contract) {
	return contract.resolve("#", {
		file: contract.file,
		pointer: ""
	});
}
function nameOf$4({ kind, method, path }) {
	return `${kind} ${method} ${path}`;
}
function valueAt({ raw }, key) {
	return isObject$1(raw) ? own(raw, key) : void 0;
}
function unexplained(comparing, old, now, skipped) {
	const stack = [{
		top: "",
		last: "",
		old,
		now
	}];
	const seen = /* @__PURE__ */ new Set();
	for (let step = stack.pop(); step !== void 0; step = stack.pop()) {
		const [before, after] = [follow$1(comparing.base, step.old), follow$1(comparing.head, step.now)];
		const key = `${keyOf$6(before)} ${keyOf$6(after)}`;
		if (before !== step.old && after !== step.now && seen.size === seen.add(key).size) continue;
		const [left, right] = [before, after].map(({ value }) => entriesOf$1(value, ANY_CASE.has(step.last)));
		for (const member of /* @__PURE__ */ new Set([...left?.keys() ?? [], ...right?.keys() ?? []])) {
			const [x, y] = [left?.get(member), right?.get(member)];
			if (comparing.sameJson(x, y) || meansTheSame(member, x, y)) continue;
			if (step.top === "" ? skipped.has(member) : BY_MEANING.has(member)) continue;
			const top = step.top === "" ? member : step.top;
			if (!isContainer$2(x) || !isContainer$2(y)) return top;
			const [inOld, inNow] = [{
				value: x,
				place: before.place
			}, {
				value: y,
				place: after.place
			}];
			stack.push({
				top,
				last: member,
				old: inOld,
				now: inNow
			});
		}
	}
	return null;
}
function isContainer$2(value) {
	return typeof value === "object" && value !== null;
}
function keyOf$6({ place }) {
	return `${place.file}#${place.pointer}`;
}
function membersOf$3(value) {
	return isObject$1(value) ? value : {};
}
function follow$1(contract, start) {
	let found = start;
	for (let step = 0; step < 10; step++) {
		const ref = isObject$1(found.value) ? own(found.value, "$ref") : void 0;
		const next = typeof ref === "string" ? contract.resolve(ref, found.place) : null;
		if (next === null) return found;
		const { $ref: _, ...beside } = isObject$1(found.value) ? found.value : {};
		found = Object.keys(beside).length === 0 || !isObject$1(next.value) ? next : {
			value: {
				...membersOf$3(next.value),
				...beside
			},
			place: next.place
		};
	}
	return found;
}
function entriesOf$1(value, anyCase) {
	if (Array.isArray(value)) return new Map(value.map((item, index) => [isContainer$2(item) ? String(index) : JSON.stringify(item), item]));
	const entries = isObject$1(value) ? Object.entries(value) : [];
	return new Map(anyCase ? entries.map(([key, member]) => [looseName(key), member]) : entries);
}
function looseName(name) {
	return name.toLowerCase().replace(/\s/g, "").replace(/;charset=[^;]*/, "");
}
function meansTheSame(key, before, after) {
	if (isNothing$1(before) && isNothing$1(after)) return true;
	if (!DEFAULTS$1.has(key)) return false;
	const fallback = DEFAULTS$1.get(key);
	return fallback === void 0 || (before ?? fallback) === (after ?? fallback);
}
function isNothing$1(value) {
	if (value === void 0 || value === null) return true;
	return typeof value === "object" && Object.keys(value).length === 0;
}

// src/diff/url-templates.ts
const MAX_COMBINATIONS = 64;
const VARIABLE = /\{([^{}]*)\}/g;
function eraseNames(template) {
	return template.includes("{") ? template.replace(VARIABLE, "{}") : template;
}
function templateNames(template) {
	return Array.from(template.matchAll(VARIABLE), (match) => match[1] ?? "");
}
function serverPath(server) {
	return splitUrl(substitute(server, /* @__PURE__ */ new Map())).path;
}
function serverPaths(servers) {
	return servers.length === 0 ? [""] : Array.from(new Set(servers.map(serverPath)));
}
function serverUrls(servers) {
	const urls = servers.map((server) => {
		const { origin, path } = splitUrl(substitute(server, /* @__PURE__ */ new Map()));
		return origin + path;
	});
	return servers.length === 0 ? [""] : Array.from(new Set(urls));
}
function baseUrls(server) {
	let combinations = [/* @__PURE__ */ new Map()];
	for (const [name, variable] of server.variables) {
		const values = variable.values;
		if (values === null || combinations.length * values.length > MAX_COMBINATIONS) continue;
		combinations = combinations.flatMap((combination) => values.map((value) => new Map([...combination, [name, value]])));
	}
	return combinations.map((values) => {
		const url = server.url.replace(VARIABLE, (whole, name) => values.get(name) ?? whole);
		const { origin, path } = splitUrl(eraseNames(url));
		const concrete = splitUrl(substitute(server, values));
		const defaultKey = concrete.origin + concrete.path;
		return {
			url,
			key: origin + path,
			defaultKey,
			origin,
			path,
			server
		};
	});
}
function standsFor(pattern, url) {
	const [first = "", ...others] = pattern.split("{}");
	const last = others.pop();
	if (last === void 0) return pattern === url;
	if (!url.startsWith(first) || !url.endsWith(last)) return false;
	let at = first.length;
	for (const part of others) {
		const found = url.indexOf(part, at);
		if (found < 0) return false;
		at = found + part.length;
	}
	return at <= url.length - last.length;
}
function isImplied({ url, place }) {
	return url === "/" && !place.pointer.includes("/");
}
function substitute(server, values) {
	return server.url.replace(VARIABLE, (whole, name) => {
		return values.get(name) ?? server.variables.get(name)?.default ?? whole;
	});
}
function splitUrl(url) {
	const [, scheme = "", authority = "", path = ""] = /^([a-z][a-z0-9+.-]*:)?(\/\/[^/?#]*)?([^?#]*)/i.exec(url) ?? [];
	if (scheme !== "" && authority === "") return {
		origin: "",
		path: withoutEndSlash(url)
	};
	let origin = (scheme + authority).toLowerCase();
	if (origin.startsWith("https:")) origin = origin.replace(/:443$/, "");
	if (origin.startsWith("http:")) origin = origin.replace(/:80$/, "");
	return {
		origin,
		path: withoutEndSlash(path)
	};
}
function withoutEndSlash(path) {
	return path.endsWith("/") ? path.slice(0, -1) : path;
}

// src/diff/match.ts
function matchOperations(base, head) {
	const waysBy = (prefixes) => {
		const whole = (operation) => prefixes(operation).map((prefix) => prefix + operation.path);
		const parts = (operation) => prefixes(operation).map((prefix) => `${prefix} ${operation.path}`);
		return [
			parts,
			erased$2(parts),
			whole,
			erased$2(whole)
		];
	};
	return match(base, head, [
		...[...waysBy(serverPrefixes(serverUrls)), ...waysBy(serverPrefixes(serverPaths))],
		pathOf,
		erased$2(pathOf)
	]);
}
function pathOf({ path }) {
	return [path];
}
function erased$2(names) {
	return (operation) => names(operation).map(eraseNames);
}
function serverPrefixes(prefixesOf) {
	const known = /* @__PURE__ */ new Map();
	return ({ servers }) => {
		const prefixes = known.get(servers) ?? prefixesOf(servers);
		known.set(servers, prefixes);
		return prefixes;
	};
}
function matchWebhooks(base, head) {
	return match(base, head, [pathOf, uniqueIds(base, head)]);
}
function matchCallbacks(base, head) {
	return match(base, head, [pathOf, expressionOf]);
}
function expressionOf({ path }) {
	return [path.slice(path.indexOf(" ") + 1)];
}
function match(base, head, ways) {
	const partner = /* @__PURE__ */ new Map();
	let left = base;
	let right = head;
	for (const names of ways) {
		if (left.length === 0 || right.length === 0) break;
		const waiting = index(right, names);
		for (const operation of left) {
			const found = firstFree(keysOf$3(operation, names), waiting, partner);
			if (found !== void 0) partner.set(found, operation);
		}
		const taken = new Set(partner.values());
		left = left.filter((operation) => !taken.has(operation));
		right = right.filter((operation) => !partner.has(operation));
	}
	const pairs = [];
	for (const operation of head) {
		const found = partner.get(operation);
		if (found !== void 0) pairs.push([found, operation]);
	}
	return {
		pairs,
		removed: left,
		added: right
	};
}
function index(operations, names) {
	const found = /* @__PURE__ */ new Map();
	for (const operation of operations.toReversed()) for (const key of keysOf$3(operation, names)) {
		const list = found.get(key);
		if (list === void 0) found.set(key, [operation]);
		else list.push(operation);
	}
	return found;
}
function firstFree(keys, waiting, taken) {
	for (const key of keys) {
		const list = waiting.get(key) ?? [];
		for (let found = list.at(-1); found !== void 0; found = list.at(-1)) {
			if (!taken.has(found)) return found;
			list.pop();
		}
	}
}
function keysOf$3(operation, names) {
	return names(operation).map((name) => `${operation.method} ${name}`);
}
function uniqueIds(base, head) {
	const counts = [base, head].map((operations) => {
		const count = /* @__PURE__ */ new Map();
		for (const { operationId } of operations) count.set(operationId, (count.get(operationId) ?? 0) + 1);
		return count;
	});
	return ({ operationId }) => {
		return operationId !== null && counts.every((count) => count.get(operationId) === 1) ? [operationId] : [];
	};
}

// src/diff/media-types.ts
function matchMediaTypes(base, head) {
	const pairs = [];
	const covered = [];
	const left = new Set(base);
	const right = new Set(head);
	for (const name of [(type) => type.replace(/\s/g, ""), nameOf$3]) {
		if (left.size === 0 || right.size === 0) break;
		const waiting = /* @__PURE__ */ new Map();
		for (const media of right) if (!waiting.has(name(media.type))) waiting.set(name(media.type), media);
		for (const media of left) {
			const found = waiting.get(name(media.type));
			if (found === void 0 || !right.has(found)) continue;
			pairs.push([media, found]);
			left.delete(media);
			right.delete(found);
		}
	}
	const wideBase = right.size === 0 ? /* @__PURE__ */ new Map() : byName$1(base);
	const wideHead = left.size === 0 ? /* @__PURE__ */ new Map() : byName$1(head);
	return {
		pairs,
		covered,
		removed: Array.from(left).filter((media) => {
			const range = covering$1(media, wideHead);
			if (range !== void 0) covered.push([media, range]);
			return range === void 0;
		}),
		added: Array.from(right).filter((media) => {
			const range = covering$1(media, wideBase);
			if (range !== void 0) covered.push([range, media]);
			return range === void 0;
		})
	};
}
function nameOf$3(type) {
	const [essence = "", ...parameters] = type.split(";").map((part) => part.trim().toLowerCase());
	return [essence, ...parameters.filter((parameter) => parameter !== "" && !parameter.startsWith("charset=")).toSorted()].join(";");
}
function byName$1(media) {
	return new Map(media.map((one) => [nameOf$3(one.type), one]));
}
function covering$1(media, ranges) {
	for (const name of rangesAbove(media.type)) {
		const range = ranges.get(name);
		if (range !== void 0) return range;
	}
}
function covers$2(range, type) {
	return rangesAbove(type).includes(nameOf$3(range));
}
function rangesAbove(mediaType) {
	const [essence = ""] = nameOf$3(mediaType).split(";");
	const [type = "", subtype = ""] = essence.split("/");
	const suffix = subtype.lastIndexOf("+");
	const ranges = suffix < 0 ? [] : [`${type}/*${subtype.slice(suffix)}`];
	ranges.push(`${type}/*`, "*/*", "*");
	const own = ranges.indexOf(essence);
	return essence === "*/*" ? [] : ranges.slice(own + 1);
}

// src/diff/schema-peek.ts
const MAX_STEPS$1 = 100;
function hasDefault(contract, value) {
	return someSchema(contract, value, (schema) => Object.hasOwn(schema, "default"));
}
function shapeOf(contract, value) {
	let shape = "any";
	someSchema(contract, value, (schema) => {
		shape = shapeByKeywords(schema);
		return shape !== "any";
	});
	return shape;
}
function partTypeOf(contract, body, property) {
	let part = null;
	someSchema(contract, {
		schema: body,
		content: []
	}, (schema, place) => {
		const value = own(asObject(own(schema, "properties")), property);
		if (value !== void 0) part = {
			value,
			place,
			dialect: "3.1"
		};
		return value !== void 0;
	});
	return partType(contract, part, 0);
}
function asObject(value) {
	return value !== void 0 && isObject$1(value) ? value : {};
}
const MAX_NESTED_LISTS = 5;
function partType(contract, schema, depth) {
	let found = null;
	someSchema(contract, {
		schema,
		content: []
	}, (keywords, place) => {
		const items = own(keywords, "items");
		const shape = shapeByKeywords(keywords);
		if (shape === "object") found = "application/json";
		if (shape === "scalar") found = isBinary(keywords) ? "application/octet-stream" : "text/plain";
		if (shape === "array" && items !== void 0 && depth < MAX_NESTED_LISTS) found = partType(contract, {
			value: items,
			place,
			dialect: "3.1"
		}, depth + 1);
		return shape !== "any";
	});
	return found;
}
function isBinary(schema) {
	const format = own(schema, "format");
	return own(schema, "contentEncoding") !== void 0 || format === "binary" || format === "byte";
}
function someSchema(contract, value, test) {
	const first = value.content[0]?.schema ?? value.schema;
	if (first === null) return false;
	const waiting = [first];
	for (let step = 0; step < MAX_STEPS$1; step++) {
		const next = waiting.shift();
		if (next === void 0) return false;
		const schema = next.value;
		if (!isObject$1(schema)) continue;
		if (test(schema, next.place)) return true;
		const ref = own(schema, "$ref");
		const target = typeof ref === "string" ? contract.resolve(ref, next.place) : null;
		if (target !== null) waiting.push(target);
		const members = own(schema, "allOf");
		if (Array.isArray(members)) waiting.push(...members.map((member) => ({
			value: member,
			place: next.place
		})));
	}
	return false;
}
function shapeByKeywords(schema) {
	const type = own(schema, "type");
	const shapes = new Set((typeof type === "string" ? [type] : Array.isArray(type) ? type : []).filter((name) => name !== "null").map(shapeOfType));
	const [shape] = shapes;
	return shapes.size === 1 && shape !== void 0 ? shape : "any";
}
function shapeOfType(type) {
	if (type === "array" || type === "object") return type;
	return typeof type === "string" ? "scalar" : "any";
}

// src/diff/encodings.ts
function compareEncodings(site, base, head, direction, compareHeaders) {
	for (const property of /* @__PURE__ */ new Set([...base.encoding.keys(), ...head.encoding.keys()])) compareHeaders(compareEncoding(site, property, [base, head], direction), base.encoding.get(property)?.headers ?? [], head.encoding.get(property)?.headers ?? []);
}
function compareEncoding(media, property, [base, head], direction) {
	const [old, now] = [base.encoding.get(property), head.encoding.get(property)];
	const site = enter$1(media, `encoding ${property}`, media.slot, old?.place ?? media.base, now?.place ?? media.head);
	const before = encodingValues(base, old);
	const after = encodingValues(head, now);
	const isHint = ![base, head].some(({ type }) => hasParts(type));
	for (const key of [
		"contentType",
		"style",
		"explode",
		"allowReserved"
	]) {
		if (before[key] === after[key]) continue;
		if (key === "explode" && before.style !== after.style) continue;
		const values = {
			before: before[key],
			after: after[key]
		};
		if (isHint) {
			const text = `encoding.${property}.${key}`;
			reportChanged(site, {
				kind: "text.changed",
				key: text,
				...values
			}, null, `.${key}`);
			continue;
		}
		const effect = key === "contentType" ? contentTypeEffect(media, property, base, head) : encodingEffect(key, values.before, values.after);
		if (effect === null) continue;
		reportChanged(site, {
			kind: "encoding.changed",
			property,
			key,
			effect,
			...values
		}, direction, key);
	}
	compareRemainder(site, old ?? null, now ?? null);
	return site;
}
function isForm(mediaType) {
	return mediaType.startsWith("application/x-www-form-urlencoded");
}
function hasParts(mediaType) {
	return isForm(mediaType) || mediaType.startsWith("multipart/") || mediaType.includes("*");
}
function encodingValues({ type }, encoding) {
	const style = encoding?.style ?? (isForm(type) ? "form" : void 0);
	return {
		contentType: encoding?.contentType ?? void 0,
		style,
		explode: encoding?.explode ?? (style === void 0 ? void 0 : style === "form"),
		allowReserved: encoding?.allowReserved ?? false
	};
}
function contentTypeEffect(media, property, base, head) {
	const { comparing } = media.pair;
	const [old, now] = [base, head].map(({ encoding }) => encoding.get(property)?.contentType ?? null);
	const before = old ?? partTypeOf(comparing.base, base.schema, property);
	const after = now ?? partTypeOf(comparing.head, head.schema, property);
	if (before === null || after === null) return "undecided";
	const [few, many] = [mediaTypeList(before), mediaTypeList(after)];
	const [isLess, isMore] = [isSubset(many, few), isSubset(few, many)];
	if (isLess && isMore) return null;
	if (isLess) return "narrowed";
	if (isMore) return "widened";
	return old === null || now === null ? "undecided" : "replaced";
}
function encodingEffect(key, before, after) {
	if (key === "allowReserved") return after === true ? "widened" : "narrowed";
	return before === void 0 || after === void 0 ? "undecided" : "replaced";
}
function mediaTypeList(value) {
	return new Set(value.split(",").map((part) => part.trim().toLowerCase()));
}
function isSubset(small, large) {
	return Array.from(small).every((value) => large.has(value));
}

// src/diff/content.ts
function compareContent(site, base, head, direction, slotOf, required = false) {
	const { pairs, covered, removed, added } = matchMediaTypes(base, head);
	for (const [before, after] of pairs) compareMediaType(enter$1(site, after.type, slotOf(after.type), before.place, after.place), before, after, direction, required);
	for (const [before, after] of covered) {
		const type = covers$2(before.type, after.type) ? after.type : before.type;
		const inner = enter$1(site, type, slotOf(type), before.place, after.place);
		addRoot(inner, before.schema, after.schema, direction, required);
		addRoot(inner, before.itemSchema, after.itemSchema, direction, required);
	}
	for (const media of removed) reportMediaType(site, media, "base", direction, slotOf);
	for (const media of added) reportMediaType(site, media, "head", direction, slotOf);
}
function reportMediaType(site, media, side, direction, slotOf) {
	const fact = {
		kind: side === "base" ? "media-type.removed" : "media-type.added",
		mediaType: media.type
	};
	const slot = slotOf(media.type);
	const list = swaggerList(site, side, slot);
	if (list !== null) return reportListed(site, fact, direction, {
		side,
		slot,
		step: `${list.name} ${media.type}`,
		...list
	});
	const mentioned = mention(site[side], media.place, "content", media.type);
	return reportSingle(site, fact, direction, {
		side,
		step: media.type,
		slot,
		own: media.place,
		mentioned
	});
}
function swaggerList(site, side, slot) {
	const contract = site.pair.comparing[side];
	if (contract.family !== "swagger-2.0") return null;
	const name = slot.part === "request-body" ? "consumes" : "produces";
	const { raw, place } = site.pair[side];
	const ofOperation = isObject$1(raw) && Object.hasOwn(raw, name);
	return {
		name,
		ofOperation,
		place: inside$1(ofOperation ? place : contract.document.place, name)
	};
}
function compareMediaType(site, base, head, direction, required) {
	addRoot(site, base.schema, head.schema, direction, required);
	addRoot(site, base.itemSchema, head.itemSchema, direction, required);
	compareEncodings(site, base, head, direction, (part, before, after) => {
		compareHeaders(part, before, after, direction, (name) => headerSlot(null, name, head.type));
	});
	compareRemainder(site, base, head);
}
function headerSlot(status, name, outer) {
	return (mediaType) => ({
		part: "header",
		status,
		name,
		mediaType: mediaType ?? outer
	});
}
function compareHeaders(site, base, head, direction, slotsOf) {
	const before = byName(base);
	const after = byName(head);
	for (const [name, header] of after) {
		const old = before.get(name);
		if (old === void 0) reportHeader(site, header, "head", direction, slotsOf(header.name)(null));
		else compareHeader(site, old, header, direction, slotsOf(header.name));
	}
	for (const [name, header] of before) if (!after.has(name)) reportHeader(site, header, "base", direction, slotsOf(header.name)(null));
}
function byName(headers) {
	return new Map(headers.map((header) => [header.name.toLowerCase(), header]));
}
function reportHeader(site, header, side, direction, slot) {
	const { name, required, place } = header;
	const kind = side === "base" ? "header.removed" : "header.added";
	const mentioned = mention(site[side], place, "headers", name);
	const single = {
		side,
		step: `header ${name.toLowerCase()}`,
		slot,
		own: place,
		mentioned
	};
	reportSingle(site, {
		kind,
		name,
		required
	}, direction, single);
}
function compareHeader(parent, base, head, direction, slotOf) {
	const { name } = head;
	const site = enter$1(parent, `header ${name.toLowerCase()}`, slotOf(null), base.place, head.place);
	if (base.required !== head.required) {
		const kind = head.required ? "header.became-required" : "header.became-optional";
		reportChanged(site, {
			kind,
			name
		}, direction);
	}
	if (!base.deprecated && head.deprecated) reportChanged(site, {
		kind: "header.deprecated",
		name,
		sunset: sunsetDeprecatedWith(base, head)
	}, direction);
	if (base.deprecated && !head.deprecated) reportChanged(site, {
		kind: "header.undeprecated",
		name
	}, direction);
	compareValue(site, base, head, direction, slotOf, false);
	compareHeaderForm(site, base, head, direction);
	compareRemainder(site, base, head);
}
function compareHeaderForm(site, base, head, direction) {
	const { name } = head;
	const effect = "replaced";
	const kind = "header.serialization-changed";
	const [before, after] = [formOf$1(base), formOf$1(head)];
	if (before !== after) {
		reportChanged(site, {
			kind,
			name,
			key: "content",
			before,
			after,
			effect
		}, direction, "content");
		return;
	}
	if (base.explode === head.explode || base.content.length > 0) return;
	const { comparing } = site.pair;
	if (![shapeOf(comparing.base, base), shapeOf(comparing.head, head)].some((shape) => shape === "object" || shape === "any")) return;
	const values = {
		before: base.explode,
		after: head.explode
	};
	reportChanged(site, {
		kind,
		name,
		key: "explode",
		effect,
		...values
	}, direction, "explode");
}
function formOf$1(value) {
	return value.content.map(({ type }) => type).join(", ") || "schema";
}
function compareValue(site, base, head, direction, slotOf, required, repeatable = false) {
	const [old] = base.content;
	const [now] = head.content;
	if (old === void 0 && now === void 0) addRoot(site, base.schema, head.schema, direction, required, repeatable);
	else if (old !== void 0 && now !== void 0) compareMediaType(enter$1(site, now.type, slotOf(now.type), old.place, now.place), old, now, direction, required);
	else {
		addRoot(site, old?.schema ?? base.schema, now?.schema ?? head.schema, direction, required);
		for (const media of [old, now]) if (media !== void 0) compareOneSided(site, media, media === old);
	}
}
function compareOneSided(site, media, isBase) {
	const inner = enter$1(site, media.type, site.slot, isBase ? media.place : site.base, isBase ? site.head : media.place);
	compareRemainder(inner, isBase ? media : null, isBase ? null : media);
}

// src/diff/bodies.ts
function compareBodies(parent, base, head) {
	if (base !== null && head !== null) compareBody(parent, base, head);
	else if (base !== null) reportBody(parent, base, "base");
	else if (head !== null) reportBody(parent, head, "head");
}
const slotOf$1 = (mediaType) => ({
	part: "request-body",
	mediaType
});
function reportBody(parent, body, side) {
	const slot = slotOf$1(null);
	const mentioned = mention(parent[side], body.place, "requestBody");
	const single = {
		side,
		step: "request body",
		slot,
		own: body.place,
		mentioned
	};
	reportSingle(parent, {
		kind: side === "base" ? "request-body.removed" : "request-body.added",
		required: body.required
	}, seenByCallers(parent.pair, "request"), single);
}
function compareBody(parent, base, head) {
	const direction = seenByCallers(parent.pair, "request");
	const site = enter$1(parent, "request body", slotOf$1(null), base.place, head.place);
	if (base.required !== head.required) {
		const kind = head.required ? "request-body.became-required" : "request-body.became-optional";
		reportChanged(site, { kind }, direction);
	}
	compareContent(site, base.content, head.content, direction, slotOf$1);
	compareRemainder(site, base, head);
}

// src/model/contract.ts
const IGNORED_HEADERS = /* @__PURE__ */ new Set([
	"accept",
	"content-type",
	"authorization"
]);

// src/diff/serialization.ts
function compareSerialization(site, base, head, direction) {
	const report = (key, before, after, effect) => {
		const { name } = head;
		const fact = {
			kind: "parameter.serialization-changed",
			in: head.in,
			name,
			key,
			before,
			after,
			effect
		};
		reportChanged(site, fact, direction, key);
	};
	const [before, after] = [formOf$1(base), formOf$1(head)];
	if (before !== after) report("content", before, after, "replaced");
	if (base.content.length > 0 || head.content.length > 0) return;
	const shape = sharedShape(site, base, head);
	if (wireForm(base.style, base.explode, shape) !== wireForm(head.style, head.explode, shape)) {
		if (base.style !== head.style) report("style", base.style, head.style, "replaced");
		else report("explode", base.explode, head.explode, "replaced");
	}
	for (const key of ["allowReserved", "allowEmptyValue"]) if (base[key] !== head[key]) report(key, base[key], head[key], head[key] ? "widened" : "narrowed");
}
function sharedShape(site, base, head) {
	if (base.style === head.style && base.explode === head.explode) return "any";
	const { comparing } = site.pair;
	const shape = shapeOf(comparing.base, base);
	return shape === shapeOf(comparing.head, head) ? shape : "any";
}
function wireForm(style, explode, shape) {
	const exploded = explode ? `${style}*` : style;
	switch (style) {
		case "form":
		case "label": return shape === "scalar" ? style : exploded;
		case "simple":
		case "matrix": return shape === "scalar" || shape === "array" && style === "simple" ? style : exploded;
		case "spaceDelimited":
		case "pipeDelimited":
			if (shape === "scalar") return "form";
			return shape === "array" && explode ? "form*" : exploded;
		case "deepObject": return style;
		default: return exploded;
	}
}

// src/diff/parameters.ts
function compareParameters(site) {
	const { pair } = site;
	const base = keyed$1(pair.base);
	const head = keyed$1(pair.head);
	const before = new Map(base.map(({ key, parameter }) => [key, parameter]));
	const after = new Map(head.map(({ key, parameter }) => [key, parameter]));
	for (const [key, parameter] of after) {
		const old = before.get(key);
		if (old === void 0 && isIgnoredNow(pair, parameter)) reportIgnored(site, parameter, "head");
		else if (old === void 0) reportParameter(site, key, parameter, "head");
		else compareParameter(site, key, old, parameter);
	}
	for (const [key, parameter] of before) {
		if (after.has(key)) continue;
		if (isIgnoredNow(pair, parameter)) reportIgnored(site, parameter, "base");
		else reportParameter(site, key, parameter, "base");
	}
	reportRenames(site);
	reportOrder(site, before, after);
}
const isIgnoredNow = ({ comparing: { base, head } }, { in: location, name }) => base.family === "swagger-2.0" !== (head.family === "swagger-2.0") && location === "header" && IGNORED_HEADERS.has(name.toLowerCase());
function reportIgnored(site, { name }, side) {
	const [before, after] = side === "base" ? [name, void 0] : [void 0, name];
	reportChanged(site, {
		kind: "text.changed",
		key: `parameters.header ${name}`,
		before,
		after
	}, null, `header ${name}`);
}
function keyed$1(operation) {
	const names = namesInPath(operation);
	return operation.parameters.map((parameter) => ({
		key: keyOf$5(parameter, names),
		parameter
	}));
}
function keyOf$5({ in: location, name }, names) {
	if (location === "header") return `header ${name.toLowerCase()}`;
	if (location === "querystring") return "querystring";
	const position = location === "path" ? names.lastIndexOf(name) : -1;
	return position < 0 ? `${location} ${name}` : positionKey(names.length - position);
}
function positionKey(fromEnd) {
	return `path #${fromEnd}`;
}
function namesInPath(operation) {
	return operation.kind === "path" ? templateNames(operation.path) : [];
}
function reportParameter(site, key, parameter, side) {
	const { pair } = site;
	if (parameter.in === "path") return compareUndeclared(site, key, parameter, side);
	const { in: location, name, required, deprecated, place } = parameter;
	const slot = slotOf(parameter)(null);
	const mentioned = mentionOfParameter(pair[side], pair.comparing[side], place);
	const single = {
		side,
		step: `parameter ${key}`,
		slot,
		own: place,
		mentioned
	};
	const direction = seenByCallers(pair, "request");
	if (side === "base") return reportSingle(site, {
		kind: "parameter.removed",
		in: location,
		name,
		required,
		deprecated
	}, direction, single);
	const fact = {
		kind: "parameter.added",
		in: location,
		name,
		required,
		hasDefault: hasDefault(pair.comparing.head, parameter)
	};
	return reportSingle(site, fact, direction, single);
}
function compareUndeclared(site, key, parameter, side) {
	const { base, head } = site.pair;
	const inner = enterParameter(site, key, parameter, {
		base: side === "base" ? parameter.place : base.place,
		head: side === "head" ? parameter.place : head.place
	});
	const inBoth = [base, head].every((operation) => isInTemplate(key, operation));
	const nothing = {
		schema: null,
		content: []
	};
	const [before, after] = side === "base" ? [parameter, nothing] : [nothing, parameter];
	if (inBoth) compareValue(inner, before, after, seenByCallers(site.pair, "request"), slotOf(parameter), true);
	const [old, now] = side === "base" ? [parameter.name, void 0] : [void 0, parameter.name];
	reportUnclassified(inner, `path parameter ${parameter.name}`, old, now);
}
function isInTemplate(key, operation) {
	return namesInPath(operation).some((_, index) => key === positionKey(index + 1));
}
function slotOf({ in: location, name }) {
	return (mediaType) => ({
		part: "parameter",
		in: location,
		name,
		mediaType
	});
}
function enterParameter(site, key, parameter, places) {
	return enter$1(site, `parameter ${key}`, slotOf(parameter)(null), places.base, places.head);
}
function compareParameter(parent, key, base, head) {
	const { pair } = parent;
	const direction = seenByCallers(pair, "request");
	const site = enterParameter(parent, key, head, {
		base: base.place,
		head: head.place
	});
	const { in: location, name } = head;
	const required = head.required || location === "path";
	if (base.required !== head.required && location !== "path") {
		const fact = head.required ? {
			kind: "parameter.became-required",
			in: location,
			name,
			hasDefault: hasDefault(pair.comparing.head, head)
		} : {
			kind: "parameter.became-optional",
			in: location,
			name
		};
		reportChanged(site, fact, direction);
	}
	if (location === "querystring" && base.name !== name) reportChanged(site, {
		kind: "text.changed",
		key: "name",
		before: base.name,
		after: name
	}, null, ".name");
	if (base.deprecated !== head.deprecated) {
		const fact = head.deprecated ? {
			kind: "parameter.deprecated",
			in: location,
			name,
			sunset: sunsetDeprecatedWith(base, head)
		} : {
			kind: "parameter.undeprecated",
			in: location,
			name
		};
		reportChanged(site, fact, direction);
	}
	compareSerialization(site, base, head, direction);
	const repeatable = location === "query" && base.style === "form" && head.style === "form" && head.explode;
	compareValue(site, base, head, direction, slotOf(head), required, repeatable);
	compareRemainder(site, base, head);
}
function reportRenames(site) {
	const { base, head } = site.pair;
	const before = namesInPath(base);
	const after = namesInPath(head);
	for (let fromEnd = Math.min(before.length, after.length); fromEnd > 0; fromEnd--) {
		const [old, now] = [before.at(-fromEnd), after.at(-fromEnd)];
		if (old === void 0 || now === void 0 || old === now) continue;
		const fact = {
			kind: "path-parameter.renamed",
			before: old,
			after: now
		};
		const slot = {
			part: "parameter",
			in: "path",
			name: now,
			mediaType: null
		};
		const pair = {
			...site.pair,
			label: site.pair.pathLabel
		};
		const { comparing } = pair;
		const places = {
			base: pathItemPlace(base, comparing.base),
			head: pathItemPlace(head, comparing.head)
		};
		const ofPath = {
			...site,
			pair,
			parent: null,
			...places
		};
		reportChanged(enter$1(ofPath, `parameter ${positionKey(fromEnd)}`, slot, places.base, places.head), fact, null);
	}
}
function reportOrder(site, before, after) {
	const old = Array.from(before.keys()).filter((key) => after.has(key));
	const now = Array.from(after.keys()).filter((key) => before.has(key));
	if (old.every((key, index) => key === now[index])) return;
	const fact = {
		kind: "parameter.reordered",
		before: namesOf$1(old, before),
		after: namesOf$1(now, after)
	};
	reportChanged(site, fact, null);
}
function namesOf$1(keys, parameters) {
	return keys.map((key) => parameters.get(key)?.name ?? key);
}
function mentionOfParameter(operation, contract, place) {
	const lists = [[operation.raw, operation.place], [operation.rawPathItem, pathItemPlace(operation, contract)]];
	for (const [value, at] of lists) {
		const list = inside$1(at, "parameters");
		if (isWithin$2(place, list)) return place;
		const index = parametersOf(value).findIndex((entry) => leadsTo(entry, at, place, contract));
		if (index >= 0) return inside$1(list, String(index));
	}
	return place;
}
function parametersOf(value) {
	const list = isObject$1(value) ? own(value, "parameters") : void 0;
	return Array.isArray(list) ? list : [];
}
function leadsTo(entry, from, place, contract) {
	let value = entry;
	let at = from;
	for (let step = 0; step < 10; step++) {
		const ref = isObject$1(value) ? own(value, "$ref") : void 0;
		const target = typeof ref === "string" ? contract.resolve(ref, at) : null;
		if (target === null) return false;
		if (samePlace(target.place, place)) return true;
		({value, place: at} = target);
	}
	return false;
}

// src/diff/responses.ts
function compareResponses(site, base, head) {
	const before = byStatus(base);
	const after = byStatus(head);
	for (const [status, response] of after) {
		const old = before.get(status);
		if (old !== void 0) compareResponse(site, status, old, response);
		else if (!tookOver(status, after, before)) reportResponse(site, response, "head", covering(status, before));
	}
	for (const [status, response] of before) {
		if (after.has(status) || tookOver(status, before, after)) continue;
		reportResponse(site, response, "base", covering(status, after));
	}
}
function tookOver(range, here, there) {
	const [first] = /^[1-5](?=XX$)/.exec(range) ?? [];
	if (first === void 0) return false;
	return Array.from(there.keys()).some((status) => status.startsWith(first) && !here.has(status));
}
function byStatus(responses) {
	return new Map(responses.map((response) => [response.status, response]));
}
const isSuccess$1 = (status) => /^[123]/.test(status);
function covering(status, responses) {
	if (status === "default") return void 0;
	const range = responses.get(`${status.slice(0, 1)}XX`);
	if (range !== void 0 || !isSuccess$1(status)) return range ?? responses.get("default");
	return Array.from(responses.keys()).some(isSuccess$1) ? void 0 : responses.get("default");
}
function reportResponse(site, response, side, range) {
	const { status, place } = response;
	const kind = side === "base" ? "response.removed" : "response.added";
	const mentioned = mention(site[side], place, "responses", status);
	const slot = {
		part: "response",
		status,
		mediaType: null
	};
	const single = {
		side,
		step: `response ${status}`,
		slot,
		own: place,
		mentioned
	};
	const covered = range !== void 0;
	reportSingle(site, {
		kind,
		status,
		covered
	}, seenByCallers(site.pair, "response"), single);
	if (!covered) return;
	const [base, head] = side === "base" ? [response, range] : [range, response];
	compareMessages(enter$1(site, `response ${status}`, slot, base.place, head.place), status, base, head);
}
function compareResponse(parent, status, base, head) {
	const slot = {
		part: "response",
		status,
		mediaType: null
	};
	const site = enter$1(parent, `response ${status}`, slot, base.place, head.place);
	compareMessages(site, status, base, head);
	compareLinks(site, base, head);
	compareRemainder(site, base, head);
}
function compareMessages(site, status, base, head) {
	const direction = seenByCallers(site.pair, "response");
	const slotOf = (mediaType) => ({
		part: "response",
		status,
		mediaType
	});
	compareContent(site, base.content, head.content, direction, slotOf);
	compareHeaders(site, base.headers, head.headers, direction, (name) => headerSlot(status, name, null));
}
function compareLinks(site, base, head) {
	const { slot } = site;
	for (const [name, link] of head.links) {
		const old = base.links.get(name);
		if (old === void 0) {
			const mentioned = mention(site.head, link.place, "links", name);
			const single = {
				side: "head",
				step: `link ${name}`,
				slot,
				own: link.place,
				mentioned
			};
			reportSingle(site, {
				kind: "link.changed",
				name,
				change: "added"
			}, null, single);
		} else if (!site.pair.comparing.sameJson(old.value, link.value)) compareLink(enter$1(site, `link ${name}`, slot, old.place, link.place), name, old.value, link.value);
	}
	for (const [name, link] of base.links) {
		if (head.links.has(name)) continue;
		const mentioned = mention(site.base, link.place, "links", name);
		const single = {
			side: "base",
			step: `link ${name}`,
			slot,
			own: link.place,
			mentioned
		};
		reportSingle(site, {
			kind: "link.changed",
			name,
			change: "removed"
		}, null, single);
	}
}
function compareLink(site, name, base, head) {
	const [before, after] = [base, head].map((link) => isObject$1(link) ? own(link, "description") : void 0);
	const [old, now] = [base, head].map((link) => withoutText(link));
	if (!site.pair.comparing.sameJson(old, now)) reportChanged(site, {
		kind: "link.changed",
		name,
		change: "changed"
	}, null);
	else reportChanged(site, {
		kind: "text.changed",
		key: `links.${name}.description`,
		before,
		after
	}, null, ".description");
}
function withoutText(link) {
	if (!isObject$1(link)) return link;
	const { description: _, ...rest } = link;
	return rest;
}

// src/diff/security.ts
function compareSecurity(site, matches) {
	const { base, head } = site.pair;
	const effect = knownEffect(site, matches);
	if (effect === null) return;
	const inner = requirementSite(site);
	const [old = [], now = []] = [base.security, head.security].map((security) => alternativesOf(security).map(describe$1));
	if (effect === "worded") {
		reportChanged(inner, {
			kind: "text.changed",
			key: "security",
			before: old,
			after: now
		}, null, ".security");
		return;
	}
	reportChanged(inner, {
		kind: "security.changed",
		effect,
		before: old,
		after: now
	}, seenByCallers(site.pair, "request"));
}
function knownEffect({ pair }, matches) {
	const { base, head, comparing } = pair;
	const known = comparing.securityEffects.get(base.security) ?? /* @__PURE__ */ new Map();
	comparing.securityEffects.set(base.security, known);
	const answer = known.get(head.security);
	if (answer !== void 0) return answer;
	const before = alternativesOf(base.security).map((alternative) => translate(alternative, matches.baseIds));
	const after = alternativesOf(head.security).map((alternative) => translate(alternative, matches.headIds));
	const effect = effectOf$1(before, after) ?? (isSaidOtherwise$1(before, after) ? "worded" : null);
	known.set(head.security, effect);
	return effect;
}
function requirementSite(site) {
	const { base, head, comparing } = site.pair;
	const isOwn = [base, head].some(({ security, place }) => security !== null && isWithin$2(security.place, place));
	const missing = isOwn ? {
		base: base.place,
		head: head.place
	} : {
		base: comparing.base.document.place,
		head: comparing.head.document.place
	};
	const places = [base.security?.place ?? missing.base, head.security?.place ?? missing.head];
	if (isOwn) return enter$1(site, "security", site.slot, ...places);
	return {
		...site,
		pair: {
			...site.pair,
			label: "security"
		},
		base: places[0],
		head: places[1]
	};
}
function schemesOf(security) {
	return new Set(alternativesOf(security).flatMap((alternative) => Array.from(alternative.keys())));
}
function alternativesOf(security) {
	return security === null || security.alternatives.length === 0 ? [/* @__PURE__ */ new Map()] : security.alternatives;
}
function translate(alternative, ids) {
	const translated = /* @__PURE__ */ new Map();
	for (const [name, scopes] of alternative) {
		const id = ids.get(name) ?? `undeclared ${name}`;
		const all = translated.get(id) ?? /* @__PURE__ */ new Set();
		for (const scope of scopes) all.add(scope);
		translated.set(id, all);
	}
	return translated;
}
function effectOf$1(before, after) {
	const narrowed = !before.every((old) => after.some((now) => contains(old, now)));
	const widened = !after.every((now) => before.some((old) => contains(now, old)));
	if (narrowed && widened) return "replaced";
	if (narrowed) return "narrowed";
	return widened ? "widened" : null;
}
function isSaidOtherwise$1(before, after) {
	const [old, now] = [before, after].map((alternatives) => new Set(alternatives.map(keyOf$4)));
	return old?.size !== now?.size || !Array.from(old ?? []).every((key) => now?.has(key) === true);
}
function keyOf$4(alternative) {
	const entries = Array.from(alternative, ([scheme, scopes]) => [scheme, Array.from(scopes).toSorted()]);
	return JSON.stringify(entries.toSorted(([a], [b]) => a < b ? -1 : 1));
}
function contains(large, small) {
	for (const [scheme, scopes] of small) {
		const present = large.get(scheme);
		if (present === void 0 || !Array.from(scopes).every((scope) => present.has(scope))) return false;
	}
	return true;
}
function describe$1(alternative) {
	if (alternative.size === 0) return "none";
	return Array.from(alternative, ([name, scopes]) => scopes.length === 0 ? name : `${name} [${scopes.join(", ")}]`).join(" + ");
}

// src/diff/servers.ts
function compareServers(site) {
	const { gone, come, survivors } = differenceOf(site.pair);
	for (const { url, server } of gone) if (!isImplied(server)) reportServer(site, server, "base", {
		kind: "server.removed",
		url,
		survivors
	}, url);
	for (const { url, server } of come) if (!isImplied(server)) reportServer(site, server, "head", {
		kind: "server.added",
		url
	}, url);
	compareTexts(site, new Set([...gone, ...come].map(({ server }) => server)));
}
function differenceOf({ base, head, comparing }) {
	if (base.path !== head.path) return compareUrls(base.servers, eraseNames(base.path), head.servers, eraseNames(head.path));
	const known = comparing.serverDifferences.get(base.servers);
	if (known?.head === head.servers) return known.difference;
	const difference = compareUrls(base.servers, "", head.servers, "");
	comparing.serverDifferences.set(base.servers, {
		head: head.servers,
		difference
	});
	return difference;
}
function compareUrls(base, oldPath, head, newPath) {
	const before = base.flatMap(baseUrls);
	const after = head.flatMap(baseUrls);
	const offered = urlSet(after, newPath);
	const known = urlSet(before, oldPath);
	const opened = after.map(({ key }) => key + newPath).filter((key) => key.includes("{}") && !known.has(key));
	const closed = before.map(({ key }) => key + oldPath).filter((key) => key.includes("{}") && !offered.has(key));
	const gone = before.filter((url) => !survives(url, oldPath, offered, after, newPath) && !opened.some((pattern) => standsFor(pattern, url.key + oldPath)));
	const come = after.filter((url) => !known.has(url.key + newPath) && !known.has(url.defaultKey + newPath) && !closed.some((pattern) => standsFor(pattern, url.key + newPath)));
	return {
		gone: whole$1(gone, before),
		come: whole$1(come, after),
		survivors: before.length - gone.length
	};
}
function urlSet(urls, path) {
	return new Set(urls.flatMap((url) => [url.key + path, url.defaultKey + path]));
}
function survives(url, path, offered, after, newPath) {
	if (offered.has(url.key + path) || offered.has(url.defaultKey + path)) return true;
	return after.some((other) => other.path + newPath === url.path + path && mayBeOrigin(url.origin, other.origin));
}
function mayBeOrigin(before, after) {
	if (before === "") return true;
	return [before, after].some((origin) => origin.startsWith("//")) && before.replace(/^[^/]*/, "") === after.replace(/^[^/]*/, "");
}
function whole$1(some, all) {
	const [few, many] = [countByServer(some), countByServer(all)];
	const named = /* @__PURE__ */ new Map();
	for (const { url, server } of some) {
		const name = few.get(server) === many.get(server) ? server.url : url;
		named.set(name, {
			url: name,
			server
		});
	}
	return Array.from(named.values());
}
function countByServer(urls) {
	const counts = /* @__PURE__ */ new Map();
	for (const { server } of urls) counts.set(server, (counts.get(server) ?? 0) + 1);
	return counts;
}
function reportServer(site, server, side, fact, url) {
	const { pair } = site;
	const removed = side === "base";
	const ancestor = (removed ? pair.head.servers[0]?.place : pair.base.servers[0]?.place) ?? (removed ? site.head : site.base);
	pair.comparing.collector.add(fact, {
		direction: null,
		anchor: anchorOfServer(site, server, side, url),
		component: componentAt$1(server.place, pair.comparing[side])?.name ?? null,
		base: removed ? server.place : ancestor,
		head: removed ? ancestor : server.place,
		origins: removed ? [server.place, null] : [null, server.place],
		uses: [useOf(pair.ref, { part: "operation" })]
	});
}
function anchorOfServer(site, server, side, url) {
	const { pair } = site;
	const operation = pair[side];
	const detail = `server ${url}`;
	if (isWithin$2(server.place, operation.place)) return anchorOf(site, side, detail);
	return isWithin$2(server.place, pathItemPlace(operation, pair.comparing[side])) ? `${pair.pathLabel} ${detail}` : detail;
}
function compareTexts(site, reported) {
	const { base, head } = site.pair;
	const known = byTurn(base.servers);
	for (const [key, server] of byTurn(head.servers)) {
		const old = known.get(key);
		if (old === void 0) continue;
		const at = serverSite(site, old, server);
		if (old.description !== server.description) {
			const [before, after] = [old.description ?? void 0, server.description ?? void 0];
			const text = `servers.${server.url}.description`;
			reportChanged(at, {
				kind: "text.changed",
				key: text,
				before,
				after
			}, null, ".description", "description");
		}
		for (const name of /* @__PURE__ */ new Set([...old.variables.keys(), ...server.variables.keys()])) compareVariable(at, server.url, name, old.variables.get(name), server.variables.get(name));
		if (!(reported.has(old) || reported.has(server))) compareOpenness(at, old, server);
	}
}
function byTurn(servers) {
	const turns = /* @__PURE__ */ new Map();
	return new Map(servers.map((server) => {
		const turn = turns.get(server.url) ?? 0;
		turns.set(server.url, turn + 1);
		return [`${turn} ${server.url}`, server];
	}));
}
function compareVariable(site, url, name, base, head) {
	const [before, after] = [base?.default ?? void 0, head?.default ?? void 0];
	if (before === after) return;
	reportChanged(site, {
		kind: "server.variable-changed",
		url,
		name,
		part: "default",
		effect: "replaced",
		before,
		after
	}, null, `variable ${name}.default`);
}
function compareOpenness(site, base, head) {
	for (const [name, { values: before }] of base.variables) {
		const after = head.variables.get(name)?.values;
		if (after === void 0 || before === null === (after === null)) continue;
		const effect = before === null ? "narrowed" : "widened";
		const values = {
			before: before ?? void 0,
			after: after ?? void 0
		};
		const fact = {
			kind: "server.variable-changed",
			url: head.url,
			name,
			part: "enum",
			effect,
			...values
		};
		reportChanged(site, fact, null, `variable ${name}.enum`);
	}
}
function serverSite(site, base, head) {
	const label = anchorOfServer(site, head, "head", head.url);
	const pair = {
		...site.pair,
		label
	};
	return {
		...site,
		pair,
		parent: null,
		base: base.place,
		head: head.place
	};
}

// src/diff/operations.ts
const OPERATION = { part: "operation" };
const OF_PATH_ITEM = "pathItem.";
function compareOperations(around, matches) {
	const pairs = /* @__PURE__ */ new Map();
	for (const [base, head] of matches.pairs) pairs.set(head, pairOf$2(around, base, head));
	const all = [];
	for (const pair of pairs.values()) {
		all.push(pair);
		if (around.comparing.untouched(pair.base, pair.head)) continue;
		compareOperation(pair, around.schemes);
		const callbacks = matchCallbacks(pair.base.callbacks, pair.head.callbacks);
		all.push(...compareOperations(aroundCallbacks(around, pair), callbacks));
	}
	reportUnmatched(around, matches, Array.from(pairs.values()));
	return all;
}
function reportUnmatched(around, matches, pairs) {
	if (matches.removed.length + matches.added.length === 0) return;
	const survivors = {
		base: placesOfPaths(pairs, "base"),
		head: placesOfPaths(pairs, "head")
	};
	for (const operation of matches.removed) reportOperation(around, operation, "base", survivors.head);
	for (const operation of matches.added) reportOperation(around, operation, "head", survivors.base);
}
function aroundCallbacks(around, pair) {
	const { base, head } = pair;
	return {
		...around,
		label: pair.label,
		turned: !pair.turned,
		base: base.place,
		head: head.place
	};
}
function pairOf$2(around, base, head) {
	return {
		...labelsOf(around, head),
		comparing: around.comparing,
		base,
		head,
		ref: refOf$2(head),
		turned: around.turned
	};
}
function labelsOf(around, operation) {
	const { kind, path } = operation;
	const method = operation.method.toUpperCase();
	if (kind === "path") {
		const erased = eraseNames(path);
		const pathLabel = around.comparing.twins.has(erased) ? path : erased;
		return {
			label: `${method} ${pathLabel}`,
			pathLabel
		};
	}
	const prefix = kind === "webhook" ? "webhook" : `${around.label} callback`;
	return {
		label: `${prefix} ${method} ${path}`,
		pathLabel: `${prefix} ${path}`
	};
}
function refOf$2({ kind, method, path, operationId }) {
	return {
		kind,
		method,
		path,
		operationId
	};
}
function placesOfPaths(pairs, side) {
	const places = /* @__PURE__ */ new Map();
	for (const pair of pairs) for (const { path } of [pair.base, pair.head]) {
		const key = eraseNames(path);
		if (!places.has(key)) places.set(key, pathItemPlace(pair[side], pair.comparing[side]));
	}
	return places;
}
function reportOperation(around, operation, side, places) {
	const { comparing } = around;
	const { kind: operationKind, place, deprecated, sunset, stability } = operation;
	const removed = side === "base";
	const missing = places.get(eraseNames(operation.path)) ?? (removed ? around.head : around.base);
	const fact = removed ? {
		kind: "operation.removed",
		operationKind,
		deprecated,
		sunset,
		stability
	} : {
		kind: "operation.added",
		operationKind
	};
	const { label } = labelsOf(around, operation);
	comparing.collector.add(fact, {
		direction: null,
		anchor: label,
		component: componentAt$1(place, comparing[side])?.name ?? null,
		base: removed ? place : missing,
		head: removed ? missing : place,
		origins: removed ? [{
			file: label,
			pointer: place.pointer
		}, null] : [null, {
			file: label,
			pointer: place.pointer
		}],
		uses: [useOf(refOf$2(operation), OPERATION)]
	});
}
function compareOperation(pair, schemes) {
	const site = operationSite(pair);
	compareName(site);
	compareLifecycle(site);
	compareServers(site);
	compareSecurity(site, schemes);
	compareParameters(site);
	compareBodies(site, pair.base.requestBody, pair.head.requestBody);
	compareResponses(site, pair.base.responses, pair.head.responses);
	compareRemainders(site);
}
function compareName(site) {
	const { base, head } = site.pair;
	if (head.kind === "path" || base.path === head.path) return;
	const [before, after] = head.kind === "webhook" ? [base.path, head.path] : [base, head].map(nameOfCallback);
	reportChanged(site, {
		kind: "text.changed",
		key: "name",
		before,
		after
	}, null, ".name");
}
function nameOfCallback({ path }) {
	return path.slice(0, path.indexOf(" "));
}
function compareLifecycle(site) {
	const { base, head } = site.pair;
	if (!base.deprecated && head.deprecated) reportChanged(site, {
		kind: "operation.deprecated",
		sunset: head.sunset
	}, null);
	else if (base.sunset !== head.sunset && !isReactivated(base, head)) reportChanged(site, {
		kind: "operation.sunset-changed",
		before: base.sunset,
		after: head.sunset
	}, null);
	if (base.deprecated && !head.deprecated) reportChanged(site, { kind: "operation.undeprecated" }, null);
	const texts = [[
		"operation.stability-changed",
		base.stability,
		head.stability
	], [
		"operation.id-changed",
		base.operationId,
		head.operationId
	]];
	for (const [kind, before, after] of texts) if (before !== after) reportChanged(site, {
		kind,
		before,
		after
	}, null);
	const [before, after] = [base.tags, head.tags];
	if (!site.pair.comparing.sameJson(before, after)) reportChanged(site, {
		kind: "operation.tags-changed",
		before,
		after
	}, null);
}
function isReactivated(base, head) {
	return base.deprecated && !head.deprecated && head.sunset === null;
}
function compareRemainders(site) {
	const { base, head, comparing, pathLabel } = site.pair;
	const [before, after] = [base, head].map((operation) => splitRemainder(operation));
	compareRemainder(site, before?.own ?? null, after?.own ?? null);
	const pair = {
		...site.pair,
		label: pathLabel
	};
	const places = {
		base: pathItemPlace(base, comparing.base),
		head: pathItemPlace(head, comparing.head)
	};
	compareRemainder({
		...site,
		pair,
		...places
	}, before?.ofPathItem ?? null, after?.ofPathItem ?? null);
}
function splitRemainder({ text, rest }) {
	return {
		own: {
			text: membersWith(text, false),
			rest: membersWith(rest, false)
		},
		ofPathItem: {
			text: membersWith(text, true),
			rest: membersWith(rest, true)
		}
	};
}
const NOTHING = {};
function membersWith(object, ofPathItem) {
	if (!Object.keys(object).some((key) => key.startsWith(OF_PATH_ITEM))) return ofPathItem ? NOTHING : object;
	const members = Object.entries(object).filter(([key]) => key.startsWith(OF_PATH_ITEM) === ofPathItem);
	return Object.fromEntries(members.map(([key, value]) => [ofPathItem ? key.slice(9) : key, value]));
}

// src/diff/same-json.ts
function createSameJson() {
	const known = /* @__PURE__ */ new WeakMap();
	return (left, right) => {
		if (left === right) return true;
		if (!isContainer$1(left) || !isContainer$1(right)) return Object.is(left, right);
		let answers = known.get(left);
		if (answers === void 0) known.set(left, answers = /* @__PURE__ */ new WeakMap());
		let answer = answers.get(right);
		if (answer === void 0) answers.set(right, answer = sameContainers(left, right));
		return answer;
	};
}
function sameContainers(left, right) {
	const stack = [left, right];
	while (stack.length > 0) {
		const [b, a] = [stack.pop(), stack.pop()];
		if (a === b) continue;
		if (!isContainer$1(a) || !isContainer$1(b)) {
			if (Object.is(a, b)) continue;
			return false;
		}
		if (isArray(a)) {
			if (!isArray(b) || a.length !== b.length) return false;
			for (const [index, value] of a.entries()) if (value !== b[index] || isContainer$1(value)) stack.push(value, b[index]);
			continue;
		}
		if (isArray(b)) return false;
		const keys = Object.keys(a);
		if (keys.length !== Object.keys(b).length) return false;
		for (const key of keys) {
			if (!Object.hasOwn(b, key)) return false;
			const [inner, other] = [a[key], b[key]];
			if (isContainer$1(inner) && isContainer$1(other)) stack.push(inner, other);
			else if (!Object.is(inner, other)) return false;
		}
	}
	return true;
}
function isContainer$1(value) {
	return typeof value === "object" && value !== null;
}
function isArray(value) {
	return Array.isArray(value);
}

// src/schema/aspects.ts
const SEARCH_STEPS = 250;
const MAX_TRIED = 200;
function decided(sides, fact) {
	const { payload } = fact;
	if (payload.kind !== "schema.keyword-changed" || payload.effect !== "undecided") return fact;
	const aspect = ASPECTS.get(payload.keyword);
	if (aspect === void 0) return fact;
	const [a, b] = fact.nodes;
	const effect = effectBetween(sides, isWithin$1(sides, a, aspect(b, payload.keyword)), isWithin$1(sides, b, aspect(a, payload.keyword)));
	if (effect !== null) return {
		...fact,
		payload: {
			...payload,
			effect
		}
	};
	const { keyword: key, before, after } = payload;
	return {
		...fact,
		payload: {
			kind: "text.changed",
			key,
			before,
			after
		},
		directional: false
	};
}
function effectBetween({ direction }, oldInNew, newInOld) {
	if (oldInNew !== null && newInOld !== null) return oldInNew ? newInOld ? null : "widened" : newInOld ? "narrowed" : "replaced";
	return (direction === "request" ? oldInNew : newInOld) === false ? "replaced" : "undecided";
}
function decidedDoubt(sides, pair, open) {
	const { a, b, doubt } = pair;
	if (doubt === null || doubt.payload.kind !== "schema.composition-changed") return doubt;
	const effect = effectBetween(sides, open.narrowing ? isWithin$1(sides, a, b) : true, open.widening ? isWithin$1(sides, b, a) : true);
	return effect === null ? null : {
		...doubt,
		payload: {
			...doubt.payload,
			effect
		}
	};
}
const bare = (node, keyword, parts) => ({
	...ANY_NODE,
	...parts,
	key: `${node.key}@${keyword}`
});
const conditionals = (node) => bare(node, "if", { implications: node.implications });
const counts$1 = (node) => bare(node, "contains", { array: {
	...ANY_NODE.array,
	contains: node.array.contains
} });
const members = (node) => bare(node, "patternProperties", { object: {
	...node.object,
	required: /* @__PURE__ */ new Set(),
	minProperties: 0,
	maxProperties: null,
	names: ANY_NODE.object.names,
	dependentRequired: /* @__PURE__ */ new Map()
} });
const ASPECTS = /* @__PURE__ */ new Map([
	["if", conditionals],
	["then", conditionals],
	["else", conditionals],
	["dependentSchemas", conditionals],
	["dependencies", conditionals],
	["not", (node) => bare(node, "not", { nots: node.nots })],
	["contains", counts$1],
	["minContains", counts$1],
	["maxContains", counts$1],
	["patternProperties", members]
]);
function isWithin$1(sides, a, aspect) {
	if (sides.prover(sides.direction, "usual").includedNodes(a, aspect)) return true;
	const { normaliser, direction } = sides;
	let tried = 0;
	const seen = /* @__PURE__ */ new Set();
	for (const value of candidates$1(sides, a, aspect)) {
		const key = JSON.stringify(value);
		if (seen.has(key)) continue;
		seen.add(key);
		if (++tried > MAX_TRIED) break;
		if (accepts(normaliser, aspect, value, direction) !== false) continue;
		if (accepts(normaliser, a, value, direction) === true) return false;
	}
	return null;
}
const PLAIN = [
	null,
	true,
	false,
	0,
	1,
	-1,
	1.5,
	"",
	"a",
	"text",
	[],
	{}
];
function* candidates$1(sides, a, aspect) {
	const sampler = createSampler(sides.normaliser, sides.direction);
	sampler.budget.left = SEARCH_STEPS;
	const from = function* (node) {
		let count = 0;
		for (const value of values$3(sampler, node, {
			name: "",
			peer: null,
			depth: 0
		})) {
			yield value;
			if (++count > 12) return;
		}
	};
	yield* PLAIN;
	yield* from(a);
	const asked = [...aspect.nots, ...aspect.implications.flatMap((one) => [
		one.condition,
		one.consequence,
		one.otherwise
	])];
	for (const child of asked) if (!isAnything(child)) yield* from(settle$2(meet(a, sides.normaliser.node(child))));
	const membersOf = function* (child) {
		if (!isAnything(child) && !isNever(child)) yield* from(sides.normaliser.node(child));
		yield* PLAIN;
	};
	if (aspect.array.contains.length > 0) yield* lists(a, aspect, membersOf);
	yield* objects(a, aspect, membersOf);
	sampler.budget.left += SEARCH_STEPS;
	yield* violations({
		sampler,
		sender: a,
		receiver: aspect,
		spot: {
			name: "",
			peer: null,
			depth: 0
		}
	}, 2);
}
function* lists(a, aspect, membersOf) {
	const found = [
		a.array.items,
		...a.array.contains.map((one) => one.item),
		...aspect.array.contains.map((one) => one.item)
	].flatMap((child) => [...membersOf(child)].slice(0, 5));
	for (const item of found) {
		const length = Math.max(1, Math.min(a.array.minItems, 5));
		yield Array.from({ length }, () => item);
		for (const other of found.slice(0, 3)) yield [item, other];
	}
}
function* objects(a, aspect, membersOf) {
	for (const pattern of /* @__PURE__ */ new Set([...aspect.object.patterns.keys(), ...a.object.patterns.keys()])) {
		const name = findWord({
			inside: [pattern],
			outside: null,
			minLength: 1,
			maxLength: 40
		});
		if (name === null) continue;
		const spoken = constraintOn(a.object, name);
		if (spoken === null || isAnything(spoken) && a.object.properties.size > 0 && !a.object.explicitRest) continue;
		for (const value of membersOf(spoken)) yield { [name]: value };
	}
}

// src/schema/beside-ref.ts
const SAID_TO_PEOPLE = /^(?:title|description|summary|externalDocs|examples?|deprecated|x-(?!nullable$|extensible-enum$).*)$/;
const BESIDE = " beside $ref";
function besideRef(value) {
	const members = Object.entries(value).filter(([key]) => key !== "$ref");
	return Object.fromEntries(members.map(([key, member]) => [SAID_TO_PEOPLE.test(key) ? key : `${key}${BESIDE}`, member]));
}
const asWritten = (keyword) => keyword.endsWith(BESIDE) ? keyword.slice(0, -12) : keyword;
function countsElsewhere(keyword, value, leaves) {
	const own = asWritten(keyword);
	return own !== keyword && value !== void 0 && leaves.some((leaf) => isDeepStrictEqual(leaf.value[own], value));
}

// src/schema/fact.ts
function leafWith(node, keyword) {
	return node.leaves.find((leaf) => Object.hasOwn(leaf.value, keyword)) ?? node.leaves[0] ?? null;
}
function placeOf(node, keyword) {
	const leaf = leafWith(node, keyword);
	if (leaf === null) return node.place.file === "" ? null : node.place;
	return Object.hasOwn(leaf.value, keyword) ? at$1(leaf.place, asWritten(keyword)) : leaf.place;
}
const at$1 = (place, ...keys) => ({
	file: place.file,
	pointer: keys.reduce((pointer, key) => `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`, place.pointer)
});
function ownerOf(a, b, keyword) {
	const head = b.leaves.find((leaf) => Object.hasOwn(leaf.value, keyword));
	const base = a.leaves.find((leaf) => Object.hasOwn(leaf.value, keyword));
	return (head ?? base ?? b.leaves[0] ?? a.leaves[0])?.place ?? (b.place.file === "" ? a.place : b.place);
}
function keywordFact(a, b, keyword, payload) {
	return {
		payload,
		owner: ownerOf(a, b, keyword),
		segment: null,
		base: placeOf(a, keyword),
		head: placeOf(b, keyword),
		nodes: [a, b],
		directional: true
	};
}
function written(node, keyword) {
	const values = node.leaves.flatMap((leaf) => Object.hasOwn(leaf.value, keyword) ? [leaf.value[keyword]] : []);
	return values.length > 1 ? values : values[0];
}
const isOn = (value) => value === true || Array.isArray(value) && value.includes(true);

// src/schema/constraints.ts
function effectOf(oldInNew, newInOld) {
	if (oldInNew === true && newInOld === true) return null;
	if (oldInNew === true) return newInOld === false ? "widened" : "undecided";
	if (newInOld === true) return oldInNew === false ? "narrowed" : "undecided";
	return oldInNew === false && newInOld === false ? "replaced" : "undecided";
}
const FRACTION = 64;
const atoms = (node) => node.types | ((node.types & 4) !== 0 && !node.number.integer ? FRACTION : 0);
const names$2 = (node) => node.types === 63 ? ["any"] : node.types === 0 ? ["nothing"] : typeNames(node.types, node.number.integer);
function typeFacts(a, b, textual) {
	const before = atoms(a);
	const after = atoms(b);
	if (before === after) return [];
	if ((before ^ after) === 1 && before !== 1 && after !== 1 && before !== 0 && after !== 0) return [keywordFact(a, b, nullKeyword(a, b), {
		kind: "schema.nullable-changed",
		effect: (after & 1) !== 0 ? "widened" : "narrowed",
		byVersion: isNullByVersion(a, b)
	})];
	const [left, right] = textual ? [asText(a, before), asText(b, after)] : [before, after];
	if (left === right) return [];
	const effect = effectOf((left & ~right) === 0, (right & ~left) === 0) ?? "replaced";
	return [keywordFact(a, b, "type", {
		kind: "schema.type-changed",
		effect,
		before: names$2(a),
		after: names$2(b)
	})];
}
const isNullByVersion = (a, b) => isOn(written(a, "nullable")) && NULL_KEYWORDS.every((keyword) => canonical(written(a, keyword)) === canonical(written(b, keyword)));
const NULL_KEYWORDS = [
	"nullable",
	"x-nullable",
	"type",
	"enum",
	"const",
	"allOf",
	"anyOf",
	"oneOf"
];
const nullKeyword = (a, b) => [
	"nullable",
	"x-nullable",
	"type",
	"anyOf",
	"oneOf"
].find((keyword) => written(a, keyword) !== void 0 || written(b, keyword) !== void 0) ?? "type";
function asText(node, types) {
	return (types & 8) !== 0 && !node.values.has(8) && node.string.patterns.length === 0 && node.string.formats.length === 0 && node.string.maxLength === null ? types | 2 | 4 | FRACTION : types;
}
function enumFacts(a, b) {
	const facts = [];
	const types = a.types & b.types;
	const listed = TYPE_NAMES.filter(([bit]) => (types & bit) !== 0 && (a.values.has(bit) || b.values.has(bit)));
	const added = [];
	const removed = [];
	let kept = 0;
	for (const [bit] of listed) {
		const before = a.values.get(bit) ?? (bit === 2 ? [false, true] : void 0);
		const after = b.values.get(bit) ?? (bit === 2 ? [false, true] : void 0);
		const keyword = enumKeyword(a, b);
		if (before === void 0 && after !== void 0) {
			const effect = after.some((value) => isRefused(a, value)) ? "replaced" : "narrowed";
			facts.push(keywordFact(a, b, keyword, {
				kind: "schema.enum-added",
				effect,
				values: after
			}));
		} else if (before !== void 0 && after === void 0) {
			const effect = before.some((value) => isRefused(b, value)) ? "replaced" : "widened";
			facts.push(keywordFact(a, b, keyword, {
				kind: "schema.enum-removed",
				effect,
				values: before
			}));
		} else if (before !== void 0 && after !== void 0) {
			const old = new Set(before.map(canonical));
			const now = new Set(after.map(canonical));
			added.push(...after.filter((value) => !old.has(canonical(value))));
			removed.push(...before.filter((value) => !now.has(canonical(value))));
			kept += after.filter((value) => old.has(canonical(value))).length;
		}
	}
	const keyword = enumKeyword(a, b);
	if (removed.length > 0) facts.push(keywordFact(a, b, keyword, {
		kind: "schema.enum-value-removed",
		effect: "narrowed",
		values: removed
	}));
	const extensible = isExtensible(a) || isExtensible(b);
	if (added.length > 0) {
		const effect = kept === 0 && removed.length > 0 ? "replaced" : "widened";
		facts.push(keywordFact(a, b, keyword, {
			kind: "schema.enum-value-added",
			effect,
			values: added,
			extensible
		}));
	}
	return facts;
}
function isRefused(node, value) {
	if (typeof value === "number") return acceptsNumber(node, value) === false;
	return typeof value === "string" && acceptsText(node, value) === false;
}
function announcedValues(node) {
	if (node.values.size > 0) return null;
	const lists = node.leaves.flatMap(({ value }) => {
		const list = value["x-extensible-enum"];
		return Array.isArray(list) ? [list] : [];
	});
	return lists.length === 1 ? lists[0] ?? null : null;
}
function announcedFacts(a, b) {
	const [before, after] = [announcedValues(a), announcedValues(b)];
	if (before === null || after === null) return [];
	const missing = (from, list) => {
		const known = new Set(from.map(canonical));
		return list.filter((value) => !known.has(canonical(value)));
	};
	const [removed, added] = [missing(after, before), missing(before, after)];
	const facts = [];
	const say = (payload) => {
		facts.push({
			...keywordFact(a, b, "x-extensible-enum", payload),
			advisory: true
		});
	};
	if (removed.length > 0) say({
		kind: "schema.enum-value-removed",
		effect: "narrowed",
		values: removed
	});
	if (added.length > 0) say({
		kind: "schema.enum-value-added",
		effect: "widened",
		values: added,
		extensible: true
	});
	return facts;
}
const enumKeyword = (a, b) => [
	"enum",
	"const",
	"oneOf",
	"anyOf"
].find((keyword) => b.leaves.some((leaf) => Object.hasOwn(leaf.value, keyword))) ?? (a.leaves.some((leaf) => Object.hasOwn(leaf.value, "const")) ? "const" : "enum");
function isExtensible(node) {
	return node.leaves.some(({ value }) => {
		const azure = value["x-ms-enum"];
		if (typeof azure === "object" && azure !== null && !Array.isArray(azure) && azure.modelAsString === true) return true;
		const { description } = value;
		return value["x-extensible-enum"] !== void 0 || typeof description === "string" && /^extensible enum/i.test(description.trim());
	});
}
function valueFacts(a, b) {
	const types = a.types & b.types;
	const facts = [];
	if ((types & 4) !== 0 && !a.values.has(4) && !b.values.has(4)) facts.push(...numberFacts(a, b));
	if ((types & 8) !== 0 && !a.values.has(8) && !b.values.has(8)) facts.push(...stringFacts(a, b));
	if ((types & 8) !== 0 && (a.values.has(8) || b.values.has(8))) facts.push(...formatsBesideValues(a, b));
	if ((types & 16) !== 0) {
		facts.push(...countFacts(a, b, "minItems", "maxItems", [a.array.minItems, a.array.maxItems], [b.array.minItems, b.array.maxItems]));
		if (a.array.unique !== b.array.unique) {
			const effect = b.array.unique ? "narrowed" : "widened";
			facts.push(keywordFact(a, b, "uniqueItems", {
				kind: "schema.keyword-changed",
				effect,
				keyword: "uniqueItems",
				before: a.array.unique,
				after: b.array.unique
			}));
		}
	}
	if ((types & 32) !== 0) facts.push(...countFacts(a, b, "minProperties", "maxProperties", [a.object.minProperties, a.object.maxProperties], [b.object.minProperties, b.object.maxProperties]));
	return facts;
}
function numberFacts(a, b) {
	const facts = [];
	const same = (x, y) => x?.value === y?.value && x?.exclusive === y?.exclusive;
	if (!same(a.number.min, b.number.min)) facts.push(boundFact(a, b, "minimum", "exclusiveMinimum", a.number.min, b.number.min, 1));
	if (!same(a.number.max, b.number.max)) facts.push(boundFact(a, b, "maximum", "exclusiveMaximum", a.number.max, b.number.max, -1));
	const before = a.number.multiples;
	const after = b.number.multiples;
	const divides = (outer, inner) => outer.every((multiple) => inner.some((own) => Number.isInteger(own / multiple)));
	const effect = effectOf(divides(after, before), divides(before, after));
	if (effect !== null) facts.push(keywordFact(a, b, "multipleOf", {
		kind: "schema.keyword-changed",
		effect,
		keyword: "multipleOf",
		before: written(a, "multipleOf"),
		after: written(b, "multipleOf")
	}));
	return [...facts, ...formatFacts(a, b, a.number.formats, b.number.formats)];
}
function boundFact(a, b, plain, exclusive, before, after, step) {
	const tighter = after !== null && (before === null || step * (after.value - before.value) > 0 || after.value === before.value && after.exclusive);
	const keyword = (after ?? before)?.exclusive === true ? exclusive : plain;
	const spelled = written(b, keyword) !== void 0 || written(a, keyword) !== void 0 ? keyword : written(a, exclusive) !== void 0 || written(b, exclusive) !== void 0 ? exclusive : keyword;
	return {
		...keywordFact(a, b, spelled, {
			kind: "schema.bound-changed",
			effect: tighter ? "narrowed" : "widened",
			keyword,
			before: before?.value ?? null,
			after: after?.value ?? null
		}),
		owner: ownerOf(a, b, spelled),
		base: placeOf(a, spelled),
		head: placeOf(b, spelled)
	};
}
function countFacts(a, b, min, max, before, after) {
	const facts = [];
	if (before[0] !== after[0]) {
		const effect = after[0] > before[0] ? "narrowed" : "widened";
		facts.push(keywordFact(a, b, min, {
			kind: "schema.bound-changed",
			effect,
			keyword: min,
			before: before[0] || null,
			after: after[0] || null
		}));
	}
	if (before[1] !== after[1]) {
		const effect = after[1] !== null && (before[1] === null || after[1] < before[1]) ? "narrowed" : "widened";
		facts.push(keywordFact(a, b, max, {
			kind: "schema.bound-changed",
			effect,
			keyword: max,
			before: before[1],
			after: after[1]
		}));
	}
	return facts;
}
function stringFacts(a, b) {
	const [x, y] = [a.string, b.string];
	const facts = [...countFacts(a, b, "minLength", "maxLength", [x.minLength, x.maxLength], [y.minLength, y.maxLength])];
	const effect = effectOf(patternsIncluded(x, y.patterns), patternsIncluded(y, x.patterns));
	if (effect !== null) facts.push(keywordFact(a, b, "pattern", {
		kind: "schema.pattern-changed",
		effect,
		before: x.patterns,
		after: y.patterns
	}));
	return [...facts, ...formatFacts(a, b, x.formats, y.formats)];
}
function formatsBesideValues(a, b) {
	const [before, after] = [a.string.formats, b.string.formats];
	return [...before, ...after].filter((format) => !(before.includes(format) && after.includes(format))).some((format) => formatRestricts(format) === true) ? formatFacts(a, b, before, after) : [];
}
function formatFacts(a, b, before, after) {
	const included = (inner, outer) => {
		const answers = outer.map((format) => {
			if (inner.length === 0) return formatRestricts(format) === false ? true : formatRestricts(format) === null ? null : false;
			const each = inner.map((own) => formatIncluded(own, format));
			return each.includes(true) ? true : each.includes(null) ? null : false;
		});
		return answers.includes(false) ? false : answers.includes(null) ? null : true;
	};
	if (canonical(before.toSorted()) === canonical(after.toSorted())) return [];
	const effect = effectOf(included(before, after), included(after, before));
	const label = (formats) => formats.length === 0 ? null : formats.join(" + ");
	if (effect === null) return [{
		...keywordFact(a, b, "format", {
			kind: "text.changed",
			key: "format",
			before: label(before) ?? void 0,
			after: label(after) ?? void 0
		}),
		directional: false
	}];
	return [keywordFact(a, b, "format", {
		kind: "schema.format-changed",
		effect,
		before: label(before),
		after: label(after)
	})];
}

// src/schema/discriminators.ts
function targetOf$1({ target, leaf }, child) {
	const dialect = child.sources[0]?.dialect ?? "3.1";
	return {
		value: { $ref: /^[\w.-]+$/.test(target) && !/\.(?:json|ya?ml)$/.test(target) ? `#/${dialect === "2.0" ? "definitions" : "components/schemas"}/${target}` : target },
		place: leaf.place,
		dialect
	};
}
function discriminatorFacts(a, b, sameTarget) {
	const [before, after] = [a.discriminator, b.discriminator];
	if (before?.property !== after?.property) return [keywordFact(a, b, "discriminator", {
		kind: "schema.discriminator-changed",
		part: "property",
		before: before?.property,
		after: after?.property
	})];
	const others = otherMembers(a, b);
	if (before === null || after === null) return others;
	const mappings = differingEntries(a, b, before, after, sameTarget);
	if (mappings === null) return others;
	const part = "mapping";
	return [...others, keywordFact(a, b, "discriminator", {
		kind: "schema.discriminator-changed",
		part,
		...mappings
	})];
}
function differingEntries(a, b, before, after, sameTarget) {
	const [base, head] = [leafWith(a, "discriminator"), leafWith(b, "discriminator")];
	if (base === null || head === null) return null;
	const names = {
		base: branchNames(a),
		head: branchNames(b)
	};
	const gone = [];
	const come = [];
	for (const value of /* @__PURE__ */ new Set([...before.mapping.keys(), ...after.mapping.keys()])) {
		const [old, now] = [before.mapping.get(value), after.mapping.get(value)];
		const [oldName, newName] = [nameOf$2(old ?? value), nameOf$2(now ?? value)];
		if (oldName === newName || isRenamed(oldName, newName, names.base, names.head)) continue;
		if (old !== void 0 && now !== void 0 && sameTarget({
			target: old,
			leaf: base
		}, {
			target: now,
			leaf: head
		})) continue;
		if (old === void 0 && isOnlyIn(newName, names.head, names.base)) continue;
		if (now === void 0 && isOnlyIn(oldName, names.base, names.head)) continue;
		if (old !== void 0) gone.push([value, old]);
		if (now !== void 0) come.push([value, now]);
	}
	if (gone.length + come.length === 0) return null;
	return {
		before: entries(gone),
		after: entries(come)
	};
}
const isOnlyIn = (name, here, there) => here.includes(name) && !there.includes(name) && there.length > 0;
function isRenamed(oldName, newName, base, head) {
	const index = base.indexOf(oldName);
	return index >= 0 && index === head.indexOf(newName) && !head.includes(oldName) && !base.includes(newName);
}
const entries = (list) => list.length === 0 ? void 0 : Object.fromEntries(list);
function nameOf$2(target) {
	return target.split("/").at(-1) ?? target;
}
function branchNames({ alternatives }) {
	return alternatives.flatMap(({ branches }) => branches.flatMap(({ sources: [source] }) => {
		if (source === void 0) return [];
		const ref = isObject$3(source.value) ? source.value["$ref"] : void 0;
		return [nameOf$2(typeof ref === "string" ? ref : source.place.pointer)];
	}));
}
function otherMembers(a, b) {
	const [before, after] = [membersOf$2(a), membersOf$2(b)];
	const [old, now] = [before["defaultMapping"], after["defaultMapping"]];
	const facts = [];
	if (nameOf$2(textOf$1(old)) !== nameOf$2(textOf$1(now))) {
		const named = (value) => value === void 0 ? void 0 : { defaultMapping: value };
		facts.push(keywordFact(a, b, "discriminator", {
			kind: "schema.discriminator-changed",
			part: "mapping",
			before: named(old),
			after: named(now)
		}));
	}
	const [left, right] = [withoutDefault(before), withoutDefault(after)];
	if (canonical(left) === canonical(right)) return facts;
	const key = "discriminator";
	const payload = [left, right].every((part) => Object.keys(part).every((name) => name.startsWith("x-"))) ? {
		kind: "extension.changed",
		key,
		before: left,
		after: right
	} : {
		kind: "unclassified.changed",
		key,
		before: left,
		after: right
	};
	return [...facts, {
		...keywordFact(a, b, key, payload),
		directional: false
	}];
}
const textOf$1 = (value) => typeof value === "string" ? value : canonical(value ?? null);
function withoutDefault(members) {
	return Object.fromEntries(Object.entries(members).filter(([key]) => key !== "defaultMapping"));
}
function membersOf$2(node) {
	const value = written(node, "discriminator");
	const { propertyName: _p, mapping, ...others } = isObject$3(value) ? value : {};
	const unread = Object.entries(isObject$3(mapping) ? mapping : {}).filter(([, target]) => typeof target !== "string");
	return unread.length === 0 ? others : {
		...others,
		mapping: Object.fromEntries(unread)
	};
}

// src/schema/enum-marks.ts
const KEYS$3 = /* @__PURE__ */ new Set(["x-deprecated-enum-values", "x-enum-deprecated"]);
const DATES = [
	"sunset",
	"x-sunset",
	"x-sunset-date"
];
const isEnumMark = (key) => KEYS$3.has(key);
const marksValues = (node) => [...KEYS$3].some((key) => (marksIn(node, key) ?? /* @__PURE__ */ new Map()).size > 0);
function marksIn(node, key) {
	const marks = /* @__PURE__ */ new Map();
	for (const { value } of node.leaves) {
		const written = Object.hasOwn(value, key) ? value[key] : void 0;
		const entries = written === void 0 ? [] : Array.isArray(written) ? written.map(listed$2) : keyed(written);
		for (const entry of entries) {
			if (entry === null) return null;
			const [name, mark] = entry;
			if (mark !== false) marks.set(name, mark);
		}
	}
	return marks;
}
const nameOf$1 = (value) => typeof value === "string" ? value : canonical(value);
const dateIn = (value) => DATES.map((key) => value[key]).find((date) => typeof date === "string" || typeof date === "number") ?? true;
function listed$2(item) {
	if (!isObject$3(item)) return Array.isArray(item) ? null : [nameOf$1(item), true];
	const { value } = item;
	return value === void 0 ? null : [nameOf$1(value), dateIn(item)];
}
function keyed(written) {
	if (!isObject$3(written)) return [null];
	return Object.entries(written).map(([name, mark]) => [name, isObject$3(mark) ? dateIn(mark) : mark]);
}
function lacks(node, name) {
	return node.leaves.some(({ value }) => {
		const values = value["enum"];
		return Array.isArray(values) && !values.some((each) => nameOf$1(each) === name);
	});
}
function enumMarkFacts(a, b, key) {
	const [before, after] = [marksIn(a, key), marksIn(b, key)];
	if (before === null || after === null) return null;
	const changed = [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name) !== after.get(name));
	if (changed.length === 0) return null;
	return changed.filter((name) => after.has(name) || !lacks(b, name)).map((name) => {
		const [old, now] = [before.get(name), after.get(name)];
		const isDate = old !== void 0 && now !== void 0;
		const dated = (mark) => isDate && mark === true ? void 0 : mark;
		const payload = {
			key: `${key}.${name}${isDate ? ".x-sunset" : ""}`,
			before: dated(old),
			after: dated(now)
		};
		return {
			...keywordFact(a, b, key, {
				kind: "extension.changed",
				...payload
			}),
			directional: false
		};
	});
}

// src/schema/unreadable.ts
const isSchema = (value) => isObject$3(value) || typeof value === "boolean";
const isNumber = (value) => typeof value === "number";
const isCount = (value) => typeof value === "number" && value >= 0;
const isFlag = (value) => typeof value === "boolean";
const isText = (value) => typeof value === "string";
const listOf = (form) => (value) => Array.isArray(value) && value.every((item) => form(item));
const mapOf = (form) => (value) => isObject$3(value) && Object.values(value).every(form);
const either = (...forms) => (value) => forms.some((form) => form(value));
const TYPES = /* @__PURE__ */ new Set([
	"null",
	"boolean",
	"integer",
	"number",
	"string",
	"array",
	"object",
	"file"
]);
const isType = (value) => TYPES.has(value);
const FORMS = /* @__PURE__ */ new Map([
	["$ref", isText],
	["type", either(isType, listOf(isType))],
	["nullable", isFlag],
	["x-nullable", isFlag],
	["enum", listOf(() => true)],
	["format", isText],
	["minimum", isNumber],
	["maximum", isNumber],
	["exclusiveMinimum", either(isNumber, isFlag)],
	["exclusiveMaximum", either(isNumber, isFlag)],
	["multipleOf", isNumber],
	["minLength", isCount],
	["maxLength", isCount],
	["pattern", isText],
	["items", either(isSchema, listOf(isSchema))],
	["additionalItems", isSchema],
	["prefixItems", listOf(isSchema)],
	["minItems", isCount],
	["maxItems", isCount],
	["uniqueItems", isFlag],
	["properties", mapOf(isSchema)],
	["required", listOf(isText)],
	["additionalProperties", isSchema],
	["patternProperties", mapOf(isSchema)],
	["propertyNames", isSchema],
	["minProperties", isCount],
	["maxProperties", isCount],
	["dependentRequired", mapOf(listOf(isText))],
	["allOf", listOf(isSchema)],
	["anyOf", listOf(isSchema)],
	["oneOf", listOf(isSchema)],
	["not", isSchema],
	["readOnly", isFlag],
	["writeOnly", isFlag],
	["deprecated", isFlag]
]);
function unreadable$1(node, keyword) {
	const form = FORMS.get(keyword);
	if (form === void 0) return void 0;
	const values = node.leaves.flatMap(({ value }) => {
		const found = Object.hasOwn(value, keyword) ? value[keyword] : void 0;
		return found === void 0 || form(found) ? [] : [found];
	});
	return values.length > 1 ? values : values[0];
}
function sameUnreadable(a, b, keyword) {
	const [before, after] = [unreadable$1(a, keyword), unreadable$1(b, keyword)];
	return before === after || canonical(withoutReadable(before)) === canonical(withoutReadable(after));
}
function withoutReadable(value) {
	if (Array.isArray(value)) return value.map((item) => isSchema(item) ? true : item);
	if (!isObject$3(value)) return value;
	return Object.fromEntries(Object.entries(value).filter(([, member]) => !isSchema(member)));
}

// src/schema/xml.ts
function meaningOf(xml) {
	if (!isObject$3(xml)) return xml ?? {};
	const { prefix: _prefix, attribute, wrapped, ...others } = xml;
	const meaning = Object.entries(others).filter(([key]) => !key.startsWith("x-"));
	const kind = attribute === true && xml["nodeType"] === void 0 ? [["nodeType", "attribute"]] : [];
	const list = wrapped === true ? [["wrapped", true]] : [];
	return Object.fromEntries([
		...meaning,
		...kind,
		...list
	]);
}
function xmlFacts(a, b, before, after) {
	const values = {
		before,
		after
	};
	if (canonical(meaningOf(before)) !== canonical(meaningOf(after))) return [keywordFact(a, b, "xml", {
		kind: "schema.xml-changed",
		...values
	})];
	return [{
		...keywordFact(a, b, "xml", {
			kind: "text.changed",
			key: "xml",
			...values
		}),
		directional: false
	}];
}

// src/schema/annotations.ts
const TEXT = /* @__PURE__ */ new Set([
	"title",
	"description",
	"summary",
	"example",
	"examples",
	"externalDocs",
	"$comment",
	"x-enum-descriptions",
	"x-enumDescriptions",
	"$id",
	"id",
	"$anchor"
]);
const SPOKEN_FOR = /* @__PURE__ */ new Set([
	"$ref",
	"type",
	"nullable",
	"x-nullable",
	"enum",
	"const",
	"format",
	"minimum",
	"maximum",
	"exclusiveMinimum",
	"exclusiveMaximum",
	"multipleOf",
	"minLength",
	"maxLength",
	"pattern",
	"items",
	"additionalItems",
	"prefixItems",
	"minItems",
	"maxItems",
	"uniqueItems",
	"properties",
	"required",
	"additionalProperties",
	"patternProperties",
	"propertyNames",
	"minProperties",
	"maxProperties",
	"dependentRequired",
	"allOf",
	"anyOf",
	"oneOf",
	"not",
	"readOnly",
	"writeOnly",
	"default",
	"deprecated",
	"discriminator",
	"if",
	"then",
	"else",
	"contains",
	"minContains",
	"maxContains",
	"unevaluatedItems",
	"unevaluatedProperties",
	"dependentSchemas",
	"dependencies",
	"contentEncoding",
	"contentMediaType",
	"contentSchema",
	"$dynamicRef",
	"$recursiveRef"
]);
function annotationFacts(a, b, context) {
	const facts = [...announcedFacts(a, b), ...accessFacts(a, b)];
	const keys = new Set([...a.leaves, ...b.leaves].flatMap((leaf) => Object.keys(leaf.value)));
	for (const key of keys) {
		if (key === "$defs" || key === "definitions") {
			facts.push(...nameFacts(a, b, key));
			continue;
		}
		const known = SPOKEN_FOR.has(key);
		if (known && !sameUnreadable(a, b, key)) facts.push(unreadableFact(a, b, key));
		if (known && key !== "default" && key !== "deprecated" && key !== "discriminator") continue;
		const before = written(a, key);
		const after = written(b, key);
		if (before === after || canonical(before) === canonical(after) || saysTheSame(a, b, key)) continue;
		if (isSaidOtherwise(a, b, key, facts)) continue;
		if (before === void 0 ? countsElsewhere(key, after, a.leaves) : after === void 0 && countsElsewhere(key, before, b.leaves)) continue;
		const ofValues = isEnumMark(key) ? enumMarkFacts(a, b, key) : null;
		facts.push(...ofValues ?? annotationFact(a, b, key, before, after, context));
	}
	return facts;
}
function saysTheSame(a, b, key) {
	if (a.leaves.length < 2 && b.leaves.length < 2) return false;
	const said = ({ leaves }, withTypes) => new Set(leaves.flatMap(({ value }) => Object.hasOwn(value, key) ? [canonical([withTypes ? value["type"] ?? null : null, value[key] ?? null])] : []));
	const isOne = [a, b].every((node) => said(node, false).size === 1);
	const [before, after] = [said(a, !isOne), said(b, !isOne)];
	return before.size === after.size && [...before].every((one) => after.has(one));
}
function isSaidOtherwise(a, b, key, facts) {
	if (key === "x-extensible-enum") return facts.some((fact) => fact.advisory === true);
	if (!SUNSET_KEYS$1.includes(key)) return false;
	if (isDeprecated(a)) return !isDeprecated(b) && written(b, key) === void 0;
	return isOn(written(b, "deprecated")) && !isOn(written(a, "deprecated")) && sunsetOf(a, b) !== null;
}
const sunsetOf = (a, b) => sunsetAnnounced((key) => written(a, key), (key) => written(b, key));
const isDeprecated = (node) => isOn(written(node, "deprecated")) || isOn(written(node, "x-deprecated")) || marksValues(node);
function accessFacts(a, b) {
	return ["readOnly", "writeOnly"].flatMap((key) => {
		const [before, after] = [isOn(written(a, key)), isOn(written(b, key))];
		if (before === after) return [];
		return [{
			...keywordFact(a, b, key, {
				kind: "text.changed",
				key,
				before: before || void 0,
				after: after || void 0
			}),
			directional: false
		}];
	});
}
function annotationFact(a, b, key, before, after, context) {
	if (key === "default") return [keywordFact(a, b, key, {
		kind: "schema.default-changed",
		before,
		after,
		parameter: context.parameter,
		required: context.required,
		respelled: isRespelled(a, b, before, after, context)
	})];
	if (key === "deprecated") {
		if (isOn(before) === isOn(after)) return [];
		return [{
			...keywordFact(a, b, key, isOn(after) ? {
				kind: "schema.deprecated",
				sunset: sunsetOf(a, b)
			} : { kind: "schema.undeprecated" }),
			directional: false
		}];
	}
	if (key === "discriminator") return discriminatorFacts(a, b, context.sameTarget);
	if (key === "xml") return xmlFacts(a, b, before, after);
	const payload = {
		key,
		before,
		after
	};
	return [{
		...TEXT.has(key) ? keywordFact(a, b, key, {
			kind: "text.changed",
			...payload
		}) : key.startsWith("x-") ? keywordFact(a, b, key, {
			kind: "extension.changed",
			...payload
		}) : keywordFact(a, b, key, {
			kind: "unclassified.changed",
			...payload
		}),
		directional: false
	}];
}
function isRespelled(a, b, before, after, { parameter }) {
	if (!isScalar(before) || !isScalar(after) || String(before) !== String(after)) return false;
	return (b.types & typeOf(after)) !== 0 && (parameter || (a.types & typeOf(before)) === 0);
}
const isScalar = (value) => value !== void 0 && value !== null && typeof value !== "object";
function unreadableFact(a, b, key) {
	const [before, after] = [unreadable$1(a, key), unreadable$1(b, key)];
	return {
		...keywordFact(a, b, key, {
			kind: "unclassified.changed",
			key,
			before,
			after
		}),
		directional: false
	};
}
function nameFacts(a, b, key) {
	const names = (node) => node.leaves.flatMap(({ value }) => isObject$3(value[key]) ? Object.keys(value[key]) : []).toSorted();
	const [before, after] = [names(a), names(b)];
	if (canonical(before) === canonical(after)) return [];
	return [{
		...keywordFact(a, b, key, {
			kind: "text.changed",
			key,
			before,
			after
		}),
		directional: false
	}];
}

// src/schema/alternatives.ts
function compareAlternatives(sides, a, b, self) {
	const [before, after] = [a.alternatives[0], b.alternatives[0]];
	if (before === void 0 && after === void 0) return {
		facts: [],
		steps: [],
		skip: 0
	};
	if (a.alternatives.length <= 1 && b.alternatives.length <= 1) {
		if (before !== void 0 && after !== void 0) return matched(sides, a, b, before, after);
		if (before === void 0 && after !== void 0 && freeWithin(b, after.scope)) return matched(sides, a, b, single(self.a, a, after.scope), after, after.scope);
		if (before !== void 0 && after === void 0 && freeWithin(a, before.scope)) return matched(sides, a, b, before, single(self.b, b, before.scope), before.scope);
	}
	return several(sides, a, b);
}
const single = (child, node, scope) => ({
	kind: "anyOf",
	branches: [child],
	scope,
	discriminator: null,
	place: node.place
});
function freeWithin(node, scope) {
	const plain = (bit, part) => (scope & bit) === 0 || node[part] === ANY_NODE[part] || isDeepStrictEqual(node[part], ANY_NODE[part]);
	return [...node.values.keys()].every((bit) => (scope & bit) === 0) && plain(4, "number") && plain(8, "string") && plain(16, "array") && plain(32, "object");
}
function several(sides, a, b) {
	const facts = [];
	const steps = [];
	const left = [...b.alternatives];
	const unmatched = a.alternatives.filter((before) => {
		const index = left.findIndex((after) => after.branches.length === before.branches.length && similarity$1(sides, before, after) > .5);
		const [after] = index < 0 ? [] : left.splice(index, 1);
		if (after === void 0) return true;
		const inner = matched(sides, a, b, before, after);
		facts.push(...inner.facts);
		steps.push(...inner.steps);
		return false;
	});
	if (unmatched.length > 0 || left.length > 0) {
		const effect = unmatched.length === 0 ? "narrowed" : left.length === 0 ? "widened" : "undecided";
		const keyword = (left[0] ?? unmatched[0])?.kind ?? "oneOf";
		facts.push(keywordFact(a, b, keyword, {
			kind: "schema.composition-changed",
			effect,
			before: shape(a),
			after: shape(b)
		}));
	}
	return {
		facts,
		steps,
		skip: 0
	};
}
const similarity$1 = (sides, a, b) => pairUp(sides, a, b).pairs.length / Math.max(a.branches.length, b.branches.length);
const shape = (node) => node.alternatives.length === 0 ? "a single schema" : node.alternatives.map((one) => `${one.kind} of ${one.branches.length}`).join(" and ");
function matched(sides, a, b, before, after, skip = 0) {
	const { pairs, removed, added } = pairUp(sides, before, after);
	if (pairs.length === 0 && skip !== 0) return several(sides, a, b);
	return {
		facts: [...branchFacts(sides, [a, b], {
			before,
			after,
			removed,
			added
		}), ...compositionFacts(a, b, before, after)],
		steps: pairs.map(([left, right]) => ({
			segment: "",
			a: left,
			b: right
		})),
		skip
	};
}
function branchFacts(sides, [a, b], change) {
	const { before, after, removed, added } = change;
	const discriminated = after.discriminator !== null || before.discriminator !== null;
	const announced = before.discriminator !== null && after.discriminator !== null ? { advisory: true } : {};
	const gone = removed.map((child) => {
		const label = labelOf(sides.base, child, before);
		const payload = {
			effect: "narrowed",
			composition: before.kind,
			label,
			discriminated
		};
		return {
			...keywordFact(a, b, before.kind, {
				kind: "schema.branch-removed",
				...payload
			}),
			...announced,
			branch: {
				of: before,
				child
			}
		};
	});
	const come = added.map((child) => {
		const label = labelOf(sides.head, child, after);
		const payload = {
			effect: "widened",
			composition: after.kind,
			label,
			discriminated
		};
		return {
			...keywordFact(a, b, after.kind, {
				kind: "schema.branch-added",
				...payload
			}),
			...announced,
			branch: {
				of: after,
				child
			}
		};
	});
	return [...gone, ...come];
}
function compositionFacts(a, b, before, after) {
	if (before.kind === after.kind || before.branches.length <= 1 || after.branches.length <= 1) return [];
	const payload = {
		effect: after.kind === "anyOf" ? "widened" : "narrowed",
		before: before.kind,
		after: after.kind
	};
	return [keywordFact(a, b, after.kind, {
		kind: "schema.composition-changed",
		...payload
	})];
}
function pairUp(sides, before, after) {
	const pairs = [];
	let left = [...before.branches];
	let right = [...after.branches];
	const take = (nameA, nameB) => {
		const byName = /* @__PURE__ */ new Map();
		for (const child of right) {
			const name = nameB(child);
			if (name !== null && !byName.has(name)) byName.set(name, child);
		}
		left = left.filter((child) => {
			const name = nameA(child);
			const partner = name === null ? void 0 : byName.get(name);
			if (name === null || partner === void 0) return true;
			byName.delete(name);
			pairs.push([child, partner]);
			right = right.filter((other) => other !== partner);
			return false;
		});
	};
	const reference = (normaliser) => (child) => targetName(normaliser, child);
	take(reference(sides.base), reference(sides.head));
	left = left.filter((child) => {
		const partner = right.find((other) => sameSource(sides.identity, child, other));
		if (partner === void 0) return true;
		pairs.push([child, partner]);
		right = right.filter((other) => other !== partner);
		return false;
	});
	take(tagName(sides.base, before), tagName(sides.head, after));
	take(titleOf(sides.base), titleOf(sides.head));
	for (const child of left.slice(0, 200)) {
		const tag = tagName(sides.base, before)(child);
		const best = right.slice(0, 200).filter((other) => !excludes(tag, tagName(sides.head, after)(other))).map((other) => ({
			other,
			score: likeness(sides.base.node(child), sides.head.node(other))
		})).toSorted((x, y) => y.score - x.score)[0];
		if (best === void 0 || best.score < .3) continue;
		pairs.push([child, best.other]);
		left = left.filter((one) => one !== child);
		right = right.filter((one) => one !== best.other);
	}
	return {
		pairs,
		removed: left,
		added: right
	};
}
const first = (child) => child.sources.length === 1 ? child.sources[0] ?? null : null;
const sameSource = (identity, a, b) => {
	const [left, right] = [first(a), first(b)];
	return left !== null && right !== null && identity.same(left, right);
};
function targetName(normaliser, child) {
	const source = first(child);
	if (source === null) return null;
	const ref = normaliser.refOf(source) ?? (/^\/(components\/schemas|definitions)\/[^/]+$/.test(source.place.pointer) ? source.place.pointer : null);
	return ref === null ? null : ref.split("/").at(-1) ?? null;
}
const tagName = (normaliser, alternatives) => (child) => {
	if (isAnything(child)) return null;
	const { properties, required } = normaliser.node(child).object;
	const names = alternatives.discriminator === null ? [...required].filter((name) => properties.has(name)) : [alternatives.discriminator.property];
	for (const name of names.slice(0, 10)) {
		const property = properties.get(name);
		const values = property === void 0 || isAnything(property) ? void 0 : [...normaliser.node(property).values.values()].flat();
		if (values?.length === 1) return `${name}=${JSON.stringify(values[0])}`;
	}
	return null;
};
function excludes(tag, other) {
	const [name, otherName] = [tag, other].map((each) => each?.slice(0, each.indexOf("=")) ?? null);
	return name !== null && name === otherName && tag !== other;
}
const titleOf = (normaliser) => (child) => {
	const source = first(child);
	const target = source === null ? null : normaliser.target(source);
	const title = target !== null && isObject$3(target.value) ? target.value["title"] : void 0;
	return typeof title === "string" ? title : null;
};
function likeness(a, b) {
	if ((a.types & b.types) === 0) return 0;
	if (a.types === 63 || b.types === 63) return .3;
	if ((a.types & b.types & 32) === 0) return .6;
	const names = /* @__PURE__ */ new Set([...a.object.properties.keys(), ...b.object.properties.keys()]);
	if (names.size === 0) return .5;
	return [...names].filter((name) => a.object.properties.has(name) && b.object.properties.has(name)).length / names.size;
}
function labelOf(normaliser, child, alternatives) {
	const position = alternatives.branches.indexOf(child);
	return targetName(normaliser, child) ?? titleOf(normaliser)(child) ?? tagName(normaliser, alternatives)(child) ?? `#${position + 1}`;
}

// src/schema/doubt.ts
function doubtOf(identity, { a, b, edges, facts }) {
	const isTold = a.discriminator !== null && a.discriminator.property === b.discriminator?.property;
	const unsaid = [...a.alternatives, ...b.alternatives].filter((one) => !(isTold && one.discriminator !== null));
	const exclusive = unsaid.some((one) => one.kind === "oneOf" && one.branches.length > 1);
	const composed = unsaid.length > 0;
	const keyword = unevaluatedOf(identity, a, b) ?? (exclusive ? "oneOf" : composed ? "anyOf" : null);
	if (keyword === null || edges.length === 0 && facts.length === 0) return null;
	return keywordFact(a, b, keyword, {
		kind: "schema.composition-changed",
		effect: "undecided",
		before: keyword,
		after: keyword
	});
}
function unevaluatedOf(identity, a, b) {
	const one = [...a.others, ...b.others].find((other) => other.keyword.startsWith("unevaluated"));
	if (one === void 0) return null;
	const same = (x) => b.others.some((y) => x.keyword === y.keyword && identity.same(x.owner, y.owner));
	return a.others.filter((other) => other.keyword.startsWith("unevaluated")).every(same) && a.others.length === b.others.length ? null : one.keyword;
}

// src/schema/harm.ts
function covers$1(state, { a, b, direction }, { branch, payload }) {
	if (branch === void 0 || "discriminated" in payload && payload.discriminated) return false;
	const [sender, receiver] = direction === "request" ? [a, b] : [b, a];
	const alternatives = sender.alternatives.filter((one) => one !== branch.of);
	if (alternatives.length === sender.alternatives.length) return false;
	const outer = {
		...sender,
		key: `${sender.key}~`,
		origin: null,
		alternatives
	};
	const inner = isAnything(branch.child) ? ANY_NODE : state.normaliser.node(branch.child);
	const own = settle$2(only(meet(outer, inner), sender.types & branch.of.scope & inner.types));
	return state.prover(direction, "usual").includedNodes(own, receiver);
}
function letsThrough(state, { a, b, direction }, branch, way) {
	const [sender, receiver] = way === "narrowing" ? [a, b] : [b, a];
	if (!receiver.alternatives.some(({ branches }) => branches.length > 1)) return false;
	const own = way === "narrowing" ? branch.a : branch.b;
	const outer = {
		...sender,
		key: `${sender.key}~`,
		origin: null,
		alternatives: []
	};
	const sent = own === sender ? own : settle$2(only(meet(outer, own), sender.types & own.types));
	return !state.prover(direction, "described").includedNodes(sent, receiver);
}
const isTight = ({ types, values, nots, others, array, object }) => types === 0 || values.size > 0 || nots.length > 0 || others.length > 0 || array.maxItems !== null || object.minProperties > 0 || object.maxProperties !== null;
function proofsAbout(state, { a, b, doubtful, direction }) {
	if (!doubtful && [a, b].some((node) => isEmpty$1({
		normaliser: state.normaliser,
		direction,
		open: true,
		within: null
	}, node))) return () => false;
	const known = /* @__PURE__ */ new Map();
	const usual = doubtful ? "usual" : "direct";
	const within = (sender, receiver, mode) => state.prover(direction, mode).includedNodes(sender, receiver);
	const found = (proof) => {
		switch (proof) {
			case "narrowing": return within(a, b, usual);
			case "widening": return within(b, a, usual);
			case "narrowing plainly": return proves("narrowing") && (!doubtful || within(a, b, "plain"));
			case "widening plainly": return proves("widening") && (!doubtful || within(b, a, "plain"));
			case "loss": return doubtful && within(a, b, "described");
			case "gain": return doubtful && within(b, a, "described");
		}
	};
	const proves = (proof) => {
		const answer = known.get(proof) ?? found(proof);
		known.set(proof, answer);
		return answer;
	};
	return proves;
}
const tellsOfMessages = ({ payload, directional }) => directional && "effect" in payload;
const tellsOfOpenness = ({ payload }) => payload.kind === "schema.additional-properties-changed";
const tellsOfProperties = ({ payload }) => payload.kind.startsWith("property.");
function harmless(fact, pair) {
	const { payload } = fact;
	if (!(payload.kind === "schema.branch-added" && pair.direction === "response" && payload.effect === "widened" || payload.kind === "schema.branch-removed" && pair.direction === "request" && payload.effect === "narrowed") || !pair.covers(fact)) return null;
	return {
		...payload,
		effect: pair.direction === "request" ? "widened" : "narrowed"
	};
}

// src/schema/identical.ts
function createIdentity(base, head) {
	const pairs = {
		byValue: /* @__PURE__ */ new Map(),
		byPlace: /* @__PURE__ */ new Map()
	};
	const comparable = base.family === head.family || is31(base) && is31(head);
	const same = (a, b) => {
		if (a.side === b.side) return sourceKey(a) === sourceKey(b);
		if (!comparable || scopeKey(a) !== scopeKey(b)) return false;
		if (a.side === 1) return same(b, a);
		const pair = pairOf$1(pairs, a, b);
		if (pair.fresh) settle(base, head, pairs, pair.pair);
		return !pair.pair.differs;
	};
	return { same };
}
const is31 = (contract) => contract.family === "openapi-3.1" || contract.family === "openapi-3.2";
function pairOf$1(pairs, a, b) {
	const partners = pairs.byValue.get(a.value);
	const usual = partners?.get(b.value);
	if (usual !== void 0 && isAt$1(usual.a, a) && isAt$1(usual.b, b)) return {
		pair: usual,
		fresh: false
	};
	const isFirst = usual === void 0 && isContainer(a.value) && isContainer(b.value);
	const key = isFirst ? "" : `${a.place.file}#${a.place.pointer} ${b.place.file}#${b.place.pointer}`;
	const known = isFirst ? void 0 : pairs.byPlace.get(key);
	if (known !== void 0) return {
		pair: known,
		fresh: false
	};
	const pair = {
		a,
		b,
		users: [],
		differs: false
	};
	if (!isFirst) pairs.byPlace.set(key, pair);
	else if (partners === void 0) pairs.byValue.set(a.value, /* @__PURE__ */ new Map([[b.value, pair]]));
	else partners.set(b.value, pair);
	return {
		pair,
		fresh: true
	};
}
const isAt$1 = ({ place }, other) => place.pointer === other.place.pointer && place.file === other.place.file;
const isContainer = (value) => typeof value === "object" && value !== null;
function settle(base, head, pairs, first) {
	const queue = [first];
	const different = [];
	for (let pair = queue.pop(); pair !== void 0; pair = queue.pop()) {
		const current = pair;
		const onRefs = (refA, refB) => {
			const a = base.resolve(refA, current.a.place);
			const b = head.resolve(refB, current.b.place);
			if (a === null || b === null) return a === b;
			return onPlaces({
				...a,
				side: 0
			}, {
				...b,
				side: 1
			});
		};
		const onPlaces = (a, b) => {
			const { pair: target, fresh } = pairOf$1(pairs, a, b);
			if (fresh) queue.push(target);
			else if (target.differs) return false;
			target.users.push(current);
			return true;
		};
		const onNames = (refA, refB) => {
			const name = refA.slice(refA.indexOf("#") + 1);
			const [left, right] = [base, head].map((contract) => contract.dynamicAnchors.get(name) ?? []);
			return onRefs(refA, refB) && left?.length === right?.length && (left ?? []).every((one, index) => {
				const other = right?.[index];
				return other !== void 0 && onPlaces({
					...one,
					side: 0
				}, {
					...other,
					side: 1
				});
			});
		};
		if (!equal(current.a.value, current.b.value, onRefs, onNames)) {
			current.differs = true;
			different.push(current);
		}
	}
	for (let pair = different.pop(); pair !== void 0; pair = different.pop()) for (const user of pair.users) {
		if (user.differs) continue;
		user.differs = true;
		different.push(user);
	}
}
function equal(a, b, onRefs, onNames) {
	if (a === b && (typeof a !== "object" || a === null)) return true;
	if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
	if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, index) => equal(item, b[index] ?? null, onRefs, onNames));
	if (!isObject$3(a) || !isObject$3(b)) return false;
	const keys = Object.keys(a);
	if (keys.length !== Object.keys(b).length) return false;
	for (const key of keys) {
		const left = a[key];
		const right = b[key];
		if (left === void 0 || right === void 0 || key === "__proto__" && !Object.hasOwn(b, key)) return false;
		const follow = key === "$ref" ? onRefs : key === "$dynamicRef" ? onNames : null;
		if (follow !== null && typeof left === "string" && typeof right === "string") {
			if (left !== right || !follow(left, right)) return false;
		} else if (!equal(left, right, onRefs, onNames)) return false;
	}
	return true;
}

// src/schema/properties.ts
function isUnchanged(sides, a, b, name) {
	const [before, after] = [a.object.properties.get(name), b.object.properties.get(name)];
	if (before?.sources.length !== 1 || after?.sources.length !== 1) return false;
	if (a.object.required.has(name) !== b.object.required.has(name)) return false;
	const [old, now] = [before.sources[0], after.sources[0]];
	return old !== void 0 && now !== void 0 && sides.same(old, now);
}
function presenceOf(normaliser, node, name, direction) {
	const child = node.object.properties.get(name) ?? null;
	const shown = child === null || visible(accessOf(normaliser, child), direction);
	return {
		child,
		described: child !== null && shown,
		shown,
		required: shown && node.object.required.has(name)
	};
}
function compareProperty(sides, a, b, name) {
	if (isUnchanged(sides, a, b, name)) return {
		facts: [],
		steps: []
	};
	const before = presenceOf(sides.base, a, name, sides.direction);
	const after = presenceOf(sides.head, b, name, sides.direction);
	const pair = {
		nodes: [a, b],
		name,
		before,
		after
	};
	const changedAccess = before.child !== null && after.child !== null && before.shown !== after.shown;
	const unseen = changedAccess || before.shown && after.shown ? [] : unseenFacts(a, b, name, before.child, after.child);
	const compared = changedAccess ? accessChanged(sides, pair) : presenceChanged(sides, pair);
	const facts = compared.facts.map((payload) => propertyFact(a, b, name, payload));
	return {
		facts: [...unseen, ...facts],
		steps: compared.steps
	};
}
function accessChanged({ direction }, { name, before, after }) {
	const access = direction === "request" ? "readOnly" : "writeOnly";
	const required = after.required || before.required;
	return {
		facts: [{
			kind: "property.access-changed",
			name,
			access,
			after: !after.shown,
			required
		}],
		steps: []
	};
}
function presenceChanged(sides, pair) {
	const { name, before, after } = pair;
	if (before.described && after.described) return keptProperty(sides, pair);
	if (before.described && before.child !== null) return removedProperty(sides, pair, before.child);
	if (after.described && after.child !== null) return addedProperty(sides, pair, after.child);
	return {
		facts: before.child === null && after.child === null ? requirement(name, before, after, false) : [],
		steps: []
	};
}
function requirement(name, before, after, hasDefault) {
	if (before.required === after.required) return [];
	return [after.required ? {
		kind: "property.became-required",
		name,
		hasDefault
	} : {
		kind: "property.became-optional",
		name
	}];
}
function keptProperty(sides, { name, before, after }) {
	const [a, b] = [before.child, after.child];
	const hasDefault = b !== null && defaultOf$1(sides.head, b);
	const steps = a === null || b === null ? [] : [{
		segment: name,
		a,
		b
	}];
	return {
		facts: requirement(name, before, after, hasDefault),
		steps
	};
}
function removedProperty(sides, { nodes: [, b], name, before, after }, child) {
	const deprecated = sides.base.node(child).leaves.some((leaf) => leaf.value["deprecated"] === true);
	const constraint = constraintOn(b.object, name);
	const removed = {
		kind: "property.removed",
		name,
		required: before.required && !after.required,
		open: !isNever(constraint ?? b.object.rest),
		deprecated
	};
	const left = constraint ?? ANYTHING;
	return {
		facts: [removed, ...before.required ? [] : requirement(name, before, after, false)],
		steps: isAnything(left) || isNever(left) ? [] : [{
			segment: name,
			a: child,
			b: left
		}]
	};
}
function addedProperty(sides, { nodes: [a], name, before, after }, child) {
	const constraint = constraintOn(a.object, name);
	const added = {
		kind: "property.added",
		name,
		required: after.required && !before.required,
		open: !isNever(constraint ?? a.object.rest),
		hasDefault: defaultOf$1(sides.head, child)
	};
	const asked = constraint ?? ANYTHING;
	return {
		facts: [added, ...after.required ? [] : requirement(name, before, after, false)],
		steps: isAnything(asked) || isNever(asked) ? [] : [{
			segment: name,
			a: asked,
			b: child
		}]
	};
}
function unseenFacts(a, b, name, before, after) {
	const valueOf = (child) => child?.sources[0]?.value;
	const [old, now] = [valueOf(before), valueOf(after)];
	if (canonical(old) === canonical(now)) return [];
	return [{
		...propertyFact(a, b, name, {
			kind: "text.changed",
			key: `properties.${name}`,
			before: old,
			after: now
		}),
		directional: false
	}];
}
const defaultOf$1 = (normaliser, child) => leavesOf(normaliser, child).some((leaf) => leaf.value["default"] !== void 0);
function propertyFact(a, b, name, payload) {
	const side = (node) => {
		const leaf = node.leaves.find((one) => isObject$3(one.value["properties"]) && Object.hasOwn(one.value["properties"], name));
		if (leaf !== void 0) return {
			owner: leaf.place,
			place: at$1(leaf.place, "properties", name),
			found: true
		};
		const fallback = node.leaves.find((one) => Array.isArray(one.value["required"]) && one.value["required"].includes(name)) ?? leafWith(node, "properties");
		return fallback === null ? null : {
			owner: fallback.place,
			place: fallback.place,
			found: false
		};
	};
	const before = side(a);
	const after = side(b);
	const owner = (after?.found === true ? after : before?.found === true ? before : after ?? before)?.owner ?? b.place;
	const near = (found, node) => {
		if (found === null || found.found) return found?.place ?? null;
		return node.leaves.find((leaf) => leaf.place.pointer === owner.pointer && leaf.place.file === owner.file)?.place ?? found.place;
	};
	return {
		payload,
		owner,
		segment: name,
		base: near(before, a),
		head: near(after, b),
		nodes: [a, b],
		directional: true
	};
}

// src/schema/objects.ts
function compareObjects(sides, a, b) {
	const facts = [];
	const steps = [];
	const names = /* @__PURE__ */ new Set([
		...a.object.properties.keys(),
		...b.object.properties.keys(),
		...a.object.required,
		...b.object.required
	]);
	for (const name of names) {
		const compared = compareProperty(sides, a, b, name);
		facts.push(...compared.facts);
		steps.push(...compared.steps);
	}
	compareRest(a, b, facts, steps);
	comparePatterns(a, b, facts, steps);
	compareNames(a, b, facts, steps);
	compareDependents(a, b, facts);
	return {
		facts,
		steps
	};
}
const openness = (rest) => isNever(rest) ? "nothing" : isAnything(rest) ? "anything" : "schema";
function compareRest(a, b, facts, steps) {
	const before = openness(a.object.rest);
	const after = openness(b.object.rest);
	if (before === "schema" && after === "schema") {
		steps.push({
			segment: "{}",
			a: a.object.rest,
			b: b.object.rest
		});
		return;
	}
	if (before === after) return;
	const keyword = written(b, "unevaluatedProperties") !== void 0 && written(b, "additionalProperties") === void 0 ? "unevaluatedProperties" : "additionalProperties";
	facts.push(restFact(a, b, keyword, before, after));
}
const SIZE = {
	nothing: 0,
	schema: 1,
	anything: 2
};
const restFact = (a, b, keyword, before, after) => keywordFact(a, b, keyword, {
	kind: "schema.additional-properties-changed",
	effect: SIZE[after] < SIZE[before] ? "narrowed" : "widened",
	before,
	after,
	explicit: a.object.explicitRest
});
function unevaluatedFact(a, b, keyword) {
	if (keyword !== "unevaluatedProperties") return null;
	const opennessOf = ({ others }) => {
		const asked = others.filter((other) => other.keyword === keyword).map(({ value }) => value);
		if (asked.includes(false)) return "nothing";
		return asked.every((value) => value === true) ? "anything" : "schema";
	};
	const [before, after] = [opennessOf(a), opennessOf(b)];
	return before === after ? null : restFact(a, b, keyword, before, after);
}
function comparePatterns(a, b, facts, steps) {
	for (const pattern of /* @__PURE__ */ new Set([...a.object.patterns.keys(), ...b.object.patterns.keys()])) {
		const before = a.object.patterns.get(pattern);
		const after = b.object.patterns.get(pattern);
		if (before !== void 0 && after !== void 0) {
			steps.push({
				segment: `{${pattern}}`,
				a: before,
				b: after
			});
			continue;
		}
		const adds = after !== void 0;
		const openBefore = isAnything(adds ? a.object.rest : b.object.rest);
		const closedBefore = isNever(adds ? a.object.rest : b.object.rest);
		const effect = openBefore ? adds ? "narrowed" : "widened" : closedBefore ? adds ? "widened" : "narrowed" : "undecided";
		facts.push(keywordFact(a, b, "patternProperties", {
			kind: "schema.keyword-changed",
			effect,
			keyword: "patternProperties",
			before: adds ? void 0 : pattern,
			after: adds ? pattern : void 0
		}));
	}
}
function compareNames(a, b, facts, steps) {
	const [before, after] = [a.object.names, b.object.names];
	if (isAnything(before) && isAnything(after)) return;
	if (!isAnything(before) && !isAnything(after)) steps.push({
		segment: "{name}",
		a: before,
		b: after
	});
	else {
		const effect = isAnything(before) ? "narrowed" : "widened";
		facts.push(keywordFact(a, b, "propertyNames", {
			kind: "schema.keyword-changed",
			effect,
			keyword: "propertyNames",
			before: written(a, "propertyNames"),
			after: written(b, "propertyNames")
		}));
	}
}
function compareDependents(a, b, facts) {
	const entries = (node) => Object.fromEntries([...node.object.dependentRequired].map(([name, needed]) => [name, [...needed]]));
	const [before, after] = [entries(a), entries(b)];
	if (canonical(before) === canonical(after)) return;
	const covers = (outer, inner) => [...inner.object.dependentRequired].every(([name, needed]) => needed.every((other) => outer.object.dependentRequired.get(name)?.includes(other) === true));
	const effect = covers(b, a) ? "narrowed" : covers(a, b) ? "widened" : "replaced";
	facts.push(keywordFact(a, b, "dependentRequired", {
		kind: "schema.keyword-changed",
		effect,
		keyword: "dependentRequired",
		before,
		after
	}));
}

// src/schema/same-expanded.ts
const MAX_STEPS = 4e3;
function sameExpanded(base, head, a, b) {
	const stack = [[a, b]];
	const seen = /* @__PURE__ */ new Set();
	for (let steps = 0; stack.length > 0; steps++) {
		const [first, second] = stack.pop() ?? [a, b];
		if (steps > MAX_STEPS) return false;
		const [x, y] = [target(base, first), target(head, second)];
		if (x === null || y === null) return false;
		const key = `${x.place.file}#${x.place.pointer} ${y.place.file}#${y.place.pointer}`;
		if (seen.size === seen.add(key).size) continue;
		const [left, right] = [membersOf$1(x.value), membersOf$1(y.value)];
		if (left === null || right === null) {
			if (left !== right || x.value !== y.value) return false;
			continue;
		}
		if (Array.isArray(x.value) !== Array.isArray(y.value) || left.size !== right.size) return false;
		for (const [name, value] of left) {
			const other = right.get(name);
			if (other === void 0) return false;
			stack.push([{
				value: name === "discriminator" ? withReferences(value) : value,
				place: at$1(x.place, name)
			}, {
				value: name === "discriminator" ? withReferences(other) : other,
				place: at$1(y.place, name)
			}]);
		}
	}
	return true;
}
function target(contract, start) {
	let found = start;
	for (let step = 0; step < 50; step++) {
		const ref = isObject$3(found.value) && Object.keys(found.value).length === 1 ? found.value["$ref"] : void 0;
		if (typeof ref !== "string") return found;
		const next = contract.resolve(ref, found.place);
		if (next === null) return null;
		found = next;
	}
	return null;
}
function withReferences(value) {
	const mapping = isObject$3(value) ? value["mapping"] : void 0;
	if (!isObject$3(value) || mapping === void 0 || !isObject$3(mapping)) return value;
	const entries = Object.entries(mapping).map(([key, leadsTo]) => {
		return [key, typeof leadsTo === "string" && leadsTo.includes("#") ? { $ref: leadsTo } : leadsTo];
	});
	return {
		...value,
		mapping: Object.fromEntries(entries)
	};
}
function membersOf$1(value) {
	if (typeof value !== "object" || value === null) return null;
	return new Map(Object.entries(value));
}

// src/schema/local.ts
const becameList = (a, b) => (a.types & (16 | 32)) === 0 && (b.types & (16 | 32)) === 16 && (b.types & ~a.types & ~(16 | 1)) === 0 && (a.types & ~b.types & ~1) !== 0 && b.alternatives.length === 0 && b.nots.length === 0 && b.others.length === 0 && b.array.prefix.length === 0 && b.array.minItems <= 1 && b.array.maxItems !== 0;
const asksNothing = (node) => node.types === 0 || node.types === 63 && node.alternatives.length === 0 && node.values.size === 0 && node.nots.length === 0 && node.others.length === 0;
const without$1 = (node, types) => types === 0 ? node : {
	...node,
	values: new Map([...node.values].filter(([bit]) => (bit & types) === 0)),
	number: (types & 4) !== 0 ? ANY_NODE.number : node.number,
	string: (types & 8) !== 0 ? ANY_NODE.string : node.string,
	array: (types & 16) !== 0 ? ANY_NODE.array : node.array,
	object: (types & 32) !== 0 ? ANY_NODE.object : node.object
};

// src/schema/leaf.ts
const WHOLE_KEYWORDS = /* @__PURE__ */ new Map([
	["if", 63],
	["then", 63],
	["else", 63],
	["contains", 16],
	["minContains", 16],
	["maxContains", 16],
	["unevaluatedItems", 16],
	["unevaluatedProperties", 32],
	["dependentSchemas", 32],
	["dependencies", 32],
	["contentEncoding", 8],
	["contentMediaType", 8],
	["contentSchema", 8],
	["$dynamicRef", 63],
	["$recursiveRef", 63]
]);
function leafNode(source, value) {
	const place = source.place;
	const { types, integer } = typesOf(value, source.dialect);
	return {
		...ANY_NODE,
		key: sourceKey(source),
		origin: null,
		place,
		leaves: [{
			value,
			place
		}],
		types,
		values: valuesOf$3(value, types),
		number: numberPart(value, integer),
		string: stringPart(value),
		array: arrayPart(source, value),
		object: objectPart(source, value),
		others: othersOf(source, value),
		implications: implicationsOf(source, value),
		discriminator: discriminatorOf(value)
	};
}
function othersOf(source, value) {
	const others = [];
	if (!Object.keys(value).some((keyword) => WHOLE_KEYWORDS.has(keyword))) return others;
	for (const [keyword, scope] of WHOLE_KEYWORDS) {
		const found = value[keyword];
		if (found !== void 0) others.push({
			keyword,
			value: found,
			source: below$1(source, found, keyword),
			owner: source,
			scope
		});
	}
	return others;
}
function implicationsOf(source, value) {
	const found = [];
	if (value["if"] !== void 0) {
		const condition = child$1(source, value["if"], "if");
		const [consequence, otherwise] = [child$1(source, value["then"], "then"), child$1(source, value["else"], "else")];
		found.push({
			condition,
			consequence,
			otherwise,
			scope: 63
		});
	}
	for (const keyword of ["dependentSchemas", "dependencies"]) {
		const map = value[keyword];
		if (!isObject$3(map)) continue;
		for (const [name, dependent] of Object.entries(map)) {
			if (Array.isArray(dependent)) continue;
			const condition = childOf([below$1(source, {
				type: "object",
				required: [name]
			}, keyword, name, "~present")]);
			found.push({
				condition,
				consequence: child$1(source, dependent, keyword, name),
				otherwise: ANYTHING,
				scope: 32
			});
		}
	}
	return found;
}
function discriminatorOf(value) {
	const found = value["discriminator"];
	if (typeof found === "string") return {
		property: found,
		mapping: /* @__PURE__ */ new Map()
	};
	if (!isObject$3(found) || typeof found["propertyName"] !== "string") return null;
	const mapping = isObject$3(found["mapping"]) ? Object.entries(found["mapping"]) : [];
	return {
		property: found["propertyName"],
		mapping: new Map(mapping.flatMap(([key, target]) => typeof target === "string" ? [[key, target]] : []))
	};
}

// src/schema/enumerations.ts
function joinEnumerations(nodes, kind) {
	const values = /* @__PURE__ */ new Map();
	const seen = /* @__PURE__ */ new Set();
	let types = 0;
	const formats = nodes.filter((node) => (node.types & 8) !== 0).map(refusingFormats);
	const [shared = []] = formats;
	const differ = formats.some((own) => own.join() !== shared.join());
	for (const node of nodes) {
		if (node.alternatives.length > 0 || node.nots.length > 0 || node.others.length > 0) return null;
		if ((node.types & 16) !== 0 && !isDeepStrictEqual(node.array, ANY_NODE.array)) return null;
		if ((node.types & 32) !== 0 && !isDeepStrictEqual(node.object, ANY_NODE.object)) return null;
		for (const [bit] of TYPE_NAMES) {
			if ((node.types & bit) === 0) continue;
			const listed = bit === 1 ? [null] : node.values.get(bit);
			if (listed === void 0) return null;
			const own = differ && bit === 8 ? listed.filter((value) => isFormatted(node, value)) : listed;
			if (own.length > 0) types |= bit;
			for (const value of own) {
				const key = canonical(value);
				if (seen.has(key) && kind === "oneOf") return null;
				if (seen.has(key)) continue;
				seen.add(key);
				const found = values.get(bit);
				if (found === void 0) values.set(bit, [value]);
				else found.push(value);
			}
		}
	}
	values.delete(1);
	const string = differ ? ANY_NODE.string : {
		...ANY_NODE.string,
		formats: shared
	};
	return {
		...ANY_NODE,
		types,
		values,
		string,
		leaves: nodes.flatMap((node) => node.leaves)
	};
}
const refusingFormats = ({ string, values }) => string.formats.filter((format) => values.get(8)?.some((text) => refusedBy(format, text)) === true).toSorted();
const isFormatted = ({ string }, value) => !string.formats.some((format) => refusedBy(format, value));
const refusedBy = (format, value) => typeof value === "string" && textHasFormat(format, value) === false;

// src/schema/nullable.ts
function isNullableComposition(source, value) {
	const keyword = source.dialect === "3.0" ? "nullable" : source.dialect === "2.0" ? "x-nullable" : null;
	if (keyword === null || value[keyword] !== true) return false;
	return [
		"allOf",
		"anyOf",
		"oneOf"
	].some((key) => isFilled(value[key]));
}
function orNull(base) {
	const types = base.types;
	const values = new Map(base.values);
	values.delete(1);
	const notNull = (scope) => scope & types & ~1;
	return {
		...base,
		types: types | 1,
		values,
		nots: base.nots.map((not) => childOf([...not.sources, NOT_NULL])),
		alternatives: base.alternatives.map((one) => ({
			...one,
			scope: notNull(one.scope)
		})),
		implications: base.implications.map((one) => ({
			...one,
			scope: notNull(one.scope)
		})),
		others: base.others.map((one) => ({
			...one,
			scope: notNull(one.scope)
		}))
	};
}
const NOT_NULL = {
	value: { type: [
		"boolean",
		"number",
		"string",
		"array",
		"object"
	] },
	place: {
		file: "~",
		pointer: "not-null"
	},
	dialect: "3.1",
	side: 0
};
const isFilled = (value) => Array.isArray(value) && value.length > 0;

// src/schema/normalise.ts
const MAX_CHAIN = 100;
const MAX_DEPTH$1 = 400;
const MAX_CONJUNCTION = 2e3;
function createNormaliser(base, head, options = { impliesTypes: true }) {
	const state = {
		contracts: [base, head],
		nodes: /* @__PURE__ */ new Map(),
		evaluations: /* @__PURE__ */ new Map(),
		open: /* @__PURE__ */ new Set(),
		...options
	};
	return {
		node: (child) => nodeOfChild(state, child),
		target: (source) => follow(state, source),
		refOf: (source) => isObject$3(source.value) && typeof source.value["$ref"] === "string" ? source.value["$ref"] : null,
		evaluation: (other) => evaluationIn(state, other)
	};
}
function evaluationIn(state, other) {
	if (!isUnevaluated(other)) return null;
	const key = evaluationKey(other);
	const known = state.evaluations.get(key);
	if (known !== void 0) return known;
	state.evaluations.set(key, null);
	const sides = {
		node: (child) => nodeOfChild(state, child),
		whole: nodeOfSource(state, other.owner)
	};
	const made = evaluationOf(sides, other);
	state.evaluations.set(key, made);
	return made;
}
function nodeOfChild(state, child) {
	const known = state.nodes.get(child.key);
	if (known !== void 0) return known;
	let node = ANY_NODE;
	if (child.sources.length > MAX_CONJUNCTION) return node;
	for (const source of child.sources) node = node === ANY_NODE ? nodeOfSource(state, source) : meet(node, nodeOfSource(state, source));
	const settled = settle$2(implied(state, node));
	const [only] = child.sources;
	const origin = child.sources.length === 1 ? only ?? null : null;
	const keyed = {
		...settled,
		key: child.key,
		origin
	};
	state.nodes.set(child.key, keyed);
	return keyed;
}
function implied(state, node) {
	if (!state.impliesTypes || node.types !== 63 || node.values.size > 0) return node;
	if (node.leaves.some(({ value }) => value["type"] !== void 0)) return node;
	const types = impliedTypes(node);
	return types === 0 ? node : {
		...node,
		types
	};
}
function follow(state, source) {
	let current = source;
	for (let steps = 0; steps < MAX_CHAIN; steps++) {
		if (!isObject$3(current.value) || typeof current.value["$ref"] !== "string") return current;
		if (Object.keys(current.value).length > 1) return current;
		const found = state.contracts[current.side].resolve(current.value["$ref"], current.place);
		if (found === null) return null;
		current = {
			...current,
			value: found.value,
			place: found.place
		};
	}
	return null;
}
function nodeOfSource(state, source) {
	const followed = follow(state, source);
	if (followed === null) return unknownNode(source);
	const target = entered(state.contracts[followed.side], followed);
	if (target.value === false) return {
		...NOTHING_NODE,
		place: target.place
	};
	if (!isObject$3(target.value)) return {
		...ANY_NODE,
		place: target.place
	};
	const key = `:${sourceKey(target)}`;
	const known = state.nodes.get(key);
	if (known !== void 0) return known;
	if (state.open.has(key) || state.open.size > MAX_DEPTH$1) return {
		...ANY_NODE,
		place: target.place
	};
	state.open.add(key);
	const node = {
		...composed(state, target, target.value),
		key: sourceKey(target),
		origin: null,
		place: target.place
	};
	state.open.delete(key);
	state.nodes.set(key, node);
	return node;
}
function composed(state, source, written) {
	const value = withoutMapReferences(state, source, written);
	const ref = value["$ref"];
	const ignores = source.dialect !== "3.1" && typeof ref === "string";
	let node = leafNode(source, ignores ? besideRef(value) : value);
	if (typeof ref === "string") {
		const found = state.contracts[source.side].resolve(ref, source.place);
		node = meet(node, found === null ? unknownNode(source) : nodeOfSource(state, {
			...source,
			value: found.value,
			place: found.place
		}));
	}
	if (ignores) return node;
	const dynamic = dynamicTarget(state.contracts[source.side], source);
	if (dynamic !== null) node = meet({
		...node,
		others: node.others.filter(isNoDynamicRef)
	}, nodeOfSource(state, dynamic));
	for (const [index, member] of list(value["allOf"]).entries()) node = meet(node, nodeOfSource(state, below$1(source, member, "allOf", String(index))));
	for (const kind of ["anyOf", "oneOf"]) {
		const branches = list(value[kind]).map((branch, index) => below$1(source, branch, kind, String(index)));
		if (branches.length > 0) node = meet(node, alternativesNode(state, source, value, kind, branches));
	}
	const { not } = value;
	if (isObject$3(not) || typeof not === "boolean") node = without(state, node, childOf([below$1(source, not, "not")]));
	node = closeUnevaluated(node, source);
	return isNullableComposition(source, value) ? orNull(implied(state, node)) : node;
}
const isNoDynamicRef = (other) => other.keyword !== "$dynamicRef";
function unknownNode(source) {
	const value = isObject$3(source.value) ? source.value["$ref"] ?? true : true;
	const unknown = {
		keyword: "$ref",
		value,
		source: below$1(source, value, "$ref"),
		owner: source,
		scope: 63
	};
	return {
		...ANY_NODE,
		key: sourceKey(source),
		place: source.place,
		others: [unknown]
	};
}
function withoutMapReferences(state, source, value) {
	const { properties } = value;
	if (!isObject$3(properties) || typeof properties["$ref"] !== "string") return value;
	const found = state.contracts[source.side].resolve(properties["$ref"], source.place);
	return found !== null && isObject$3(found.value) ? {
		...value,
		properties: found.value
	} : value;
}
function without(state, node, not) {
	if (isNever(not)) return node;
	if (isAnything(not)) return {
		...node,
		types: 0
	};
	const key = `:${sourceKey(follow(state, not.sources[0] ?? NOWHERE) ?? NOWHERE)}`;
	const inner = state.open.has(key) ? null : settle$2(implied(state, nodeOfSource(state, not.sources[0] ?? NOWHERE)));
	if (inner !== null && namesTypesOnly(inner)) return {
		...node,
		types: node.types & ~inner.types
	};
	return {
		...node,
		nots: [...node.nots, not]
	};
}
const NOWHERE = {
	value: true,
	place: {
		file: "",
		pointer: ""
	},
	dialect: "3.1",
	side: 0
};
function namesTypesOnly(node) {
	return node.values.size === 0 && (node.types & 4) === 0 && node.alternatives.length === 0 && node.nots.length === 0 && node.others.length === 0 && ((node.types & 8) === 0 || isDeepStrictEqual(node.string, ANY_NODE.string)) && ((node.types & 16) === 0 || isDeepStrictEqual(node.array, ANY_NODE.array)) && ((node.types & 32) === 0 || isDeepStrictEqual(node.object, ANY_NODE.object));
}
const list = (value) => Array.isArray(value) ? value : [];
function alternativesNode(state, source, value, kind, sources) {
	const branches = [];
	const seen = /* @__PURE__ */ new Set();
	for (const one of sources) {
		const child = childOf([one]);
		const target = follow(state, one);
		const identity = target === null ? child.key : sourceKey(target);
		if (kind === "anyOf" && seen.has(identity)) continue;
		seen.add(identity);
		branches.push({
			child,
			node: isAnything(child) ? ANY_NODE : settle$2(implied(state, nodeOfSource(state, one)))
		});
	}
	const [only] = branches;
	if (branches.length === 1 && only !== void 0) return nodeOfSource(state, only.child.sources[0] ?? {
		...source,
		value: true
	});
	const discriminator = leafNode(source, value).discriminator;
	let node = {
		...ANY_NODE,
		types: 0,
		place: source.place
	};
	const groups = groupsByType(branches);
	for (const group of groups) node = join(node, groupNode(group, kind, discriminator, source, groups.length));
	return node;
}
function groupsByType(branches) {
	let groups = [];
	for (const branch of branches) {
		const { types } = branch.node;
		if (types === 0) continue;
		const touching = groups.filter((group) => (group.types & types) !== 0);
		const merged = {
			types: touching.reduce((all, group) => all | group.types, types),
			members: [...touching.flatMap((group) => group.members), branch]
		};
		groups = [...groups.filter((group) => !touching.includes(group)), merged];
	}
	return groups.map((group) => group.members);
}
function groupNode(group, kind, discriminator, source, groups) {
	const [only] = group;
	if (group.length === 1 && only !== void 0 && (groups === 1 || only.node.nots.length === 0)) return scoped(only.node);
	const enumerated = joinEnumerations(group.map((branch) => branch.node), kind);
	if (enumerated !== null) return enumerated;
	const types = group.reduce((all, branch) => all | branch.node.types, 0);
	const alternatives = {
		kind,
		branches: group.map((branch) => branch.child),
		scope: types,
		discriminator,
		place: source.place
	};
	return {
		...ANY_NODE,
		types,
		place: source.place,
		alternatives: [alternatives]
	};
}
function scoped(node) {
	return {
		...node,
		alternatives: node.alternatives.map((one) => ({
			...one,
			scope: one.scope & node.types
		})),
		implications: node.implications.map((one) => ({
			...one,
			scope: one.scope & node.types
		})),
		others: node.others.map((one) => ({
			...one,
			scope: one.scope & node.types
		}))
	};
}
function join(a, b) {
	const pick = (bit, part) => (b.types & bit) !== 0 ? b[part] : a[part];
	return {
		...a,
		leaves: [...a.leaves, ...b.leaves],
		types: a.types | b.types,
		values: new Map([...a.values, ...b.values]),
		number: pick(4, "number"),
		string: pick(8, "string"),
		array: pick(16, "array"),
		object: pick(32, "object"),
		alternatives: [...a.alternatives, ...b.alternatives],
		nots: [...a.nots, ...b.nots],
		implications: [...a.implications, ...b.implications],
		others: [...a.others, ...b.others],
		discriminator: a.discriminator ?? b.discriminator
	};
}

// src/schema/matching.ts
function fitsBranchByBranch(sides, a, b) {
	const [mine] = a.alternatives;
	const [theirs] = b.alternatives;
	if (mine === void 0 || theirs === void 0 || a.alternatives.length > 1 || b.alternatives.length > 1) return false;
	if (sides.described || mine.kind !== theirs.kind) return false;
	const bare = {
		...b,
		key: `${b.key}~`,
		origin: null,
		alternatives: []
	};
	const rest = {
		...a,
		key: `${a.key}~`,
		origin: null,
		alternatives: []
	};
	const outside = a.types & ~mine.scope;
	if (outside !== 0 && ((outside & theirs.scope) !== 0 || !sides.included(only(rest, outside), bare))) return false;
	const asksMore = (a.types & mine.scope & ~(theirs.scope & b.types)) !== 0 || !asksOnlyTypes(b);
	const twins = mine.branches.map((branch) => theirs.branches.findIndex((other) => sameChild(sides, branch, other)));
	return mine.branches.every((branch, index) => {
		let made = null;
		const own = () => made ??= ownSet(sides, rest, mine, branch);
		if (asksMore && ((own().types & ~theirs.scope) !== 0 || !sides.included(own(), bare))) return false;
		const excluded = (at) => mine.kind === "anyOf" || isExcluded(sides, {
			mine,
			theirs,
			twins
		}, index, at, own);
		const fits = (at) => {
			const target = theirs.branches[at];
			if (target === void 0) return false;
			if (at !== twins[index] && !isAnything(target) && !sides.included(own(), sides.normaliser.node(target))) return false;
			return theirs.branches.every((_, other) => other === at || excluded(other));
		};
		return candidates(branch, index, theirs, twins).some(fits);
	});
}
function isExcluded(sides, lists, index, at, own) {
	const { mine, theirs, twins } = lists;
	const sibling = twins.indexOf(at);
	if (sibling >= 0 && sibling !== index) return true;
	const other = theirs.branches[at];
	if (other === void 0) return true;
	if (isAnything(other)) return false;
	return disjoint(sides, own(), sides.normaliser.node(other)) || mine.branches.some((each, where) => where !== index && sides.plainly(other, each)) || mine.branches.some((each, where) => where !== index && isNamesake(each, other, where === at) && matchedBefore(sides, own(), other, each));
}
const isNamesake = (old, now, standsThere) => standsThere || old.sources[0]?.place.pointer === now.sources[0]?.place.pointer;
const matchedBefore = (sides, own, now, old) => isAnything(old) || sides.included(settle$2(meet(own, sides.normaliser.node(now))), sides.normaliser.node(old));
function ownSet({ normaliser }, rest, { scope }, branch) {
	if (isAnything(branch)) return only(rest, scope);
	const inner = normaliser.node(branch);
	return settle$2(only(meet(rest, inner), rest.types & scope & inner.types));
}
function candidates(branch, index, theirs, twins) {
	const twin = twins[index];
	if (twin !== void 0 && twin >= 0) return [twin];
	const pointer = branch.sources[0]?.place.pointer;
	const rank = (at) => theirs.branches[at]?.sources[0]?.place.pointer === pointer ? 0 : at === index ? 1 : twins.includes(at) ? 3 : 2;
	return theirs.branches.map((_, at) => at).toSorted((x, y) => rank(x) - rank(y) || x - y);
}
function asksOnlyTypes({ values, nots, implications, others, number, string, array, object }) {
	return values.size === 0 && nots.length === 0 && implications.length === 0 && others.length === 0 && !number.integer && number.min === null && number.max === null && number.multiples.length === 0 && number.formats.length === 0 && string.minLength === 0 && string.maxLength === null && string.patterns.length === 0 && string.formats.length === 0 && array.prefix.length === 0 && isAnything(array.items) && array.minItems === 0 && array.maxItems === null && !array.unique && array.contains.length === 0 && isPlainObject$1(object) && object.layers === null;
}

// src/schema/cover.ts
const MAX_SIBLINGS = 12;
const MAX_LISTED = 40;
function isCovered(sides, a, b) {
	for (const one of casesOf(sides, a, true)) for (const left of remainders(sides, listed$1(one), b)) if (!isVoid(sides, left)) return false;
	return true;
}
function* casesOf(sides, node, sent) {
	sides.step();
	const evaluated = casesOfEvaluation(sides, node);
	if (evaluated !== null) {
		for (const one of evaluated) yield* casesOf(sides, one, sent);
		return;
	}
	const [first, ...alternatives] = node.alternatives;
	if (first !== void 0) {
		const rest = {
			...node,
			key: `${node.key}~`,
			origin: null,
			alternatives
		};
		for (const one of casesOfAlternatives(sides, rest, first)) yield* casesOf(sides, one, sent);
		return;
	}
	const [condition, ...implications] = node.implications;
	if (condition !== void 0) {
		const others = implications.length > 0 ? node.others : node.others.filter((other) => !SPOKEN_OF.has(other.keyword));
		const rest = {
			...node,
			key: `${node.key}?`,
			origin: null,
			implications,
			others
		};
		for (const one of casesOfImplication(sides, rest, condition)) yield* casesOf(sides, one, sent);
		return;
	}
	const settled = settle$2(node);
	if (settled.types !== 0) yield sent ? asSent(sides, settled) : settled;
}
function casesOfEvaluation({ normaliser }, node) {
	for (const other of node.others) {
		const evaluation = (other.scope & node.types) === 0 ? null : normaliser.evaluation(other);
		if (evaluation === null) continue;
		const outside = only(node, node.types & ~other.scope);
		const rest = only(withoutEvaluation(node, other, evaluation), other.scope);
		return [outside, ...evaluation.cases.map((one) => settle$2(meet(rest, one)))].filter(({ types }) => types !== 0);
	}
	return null;
}
const asSent = (sides, node) => ({
	...node,
	key: `${node.key}#`,
	origin: null,
	object: {
		...sentPart(sides, node),
		explicitRest: true
	}
});
function* casesOfAlternatives(sides, rest, first) {
	const { branches, scope, kind } = first;
	const outside = only(rest, rest.types & ~scope);
	if (outside.types !== 0) yield outside;
	const own = only(rest, rest.types & scope);
	for (const [index, branch] of branches.entries()) {
		let inner = isAnything(branch) ? own : settle$2(meet(own, sides.normaliser.node(branch)));
		if (kind === "oneOf" && branches.length <= MAX_SIBLINGS) {
			for (const [at, sibling] of branches.entries()) if (at !== index && mayMeet(sides, inner, sibling)) inner = beside(inner, sibling);
		}
		if (inner.types !== 0) yield inner;
	}
}
const mayMeet = (sides, node, sibling) => isAnything(sibling) || (node.types & sides.normaliser.node(sibling).types) !== 0;
function* casesOfImplication(sides, rest, implication) {
	const { condition, consequence, otherwise, scope } = implication;
	const outside = only(rest, rest.types & ~scope);
	if (outside.types !== 0) yield outside;
	const own = only(rest, rest.types & scope);
	const also = (node, child) => settle$2(isAnything(child) ? node : meet(node, sides.normaliser.node(child)));
	yield also(met(sides.normaliser, own, condition), consequence);
	if (!isAnything(condition)) yield also(beside(own, condition), otherwise);
}
function isVoid(sides, node) {
	sides.step();
	if (node.alternatives.length > 0 || node.implications.length > 0 || casesOfEvaluation(sides, node) !== null) {
		for (const one of casesOf(sides, node, false)) if (!isVoid(sides, one)) return false;
		return true;
	}
	const left = withPossibleTypes(sides, listed$1(settle$2(node)));
	if (left.types === 0) return true;
	const negations = left.nots.filter((not) => !isAtom(not) && !isAnything(not));
	if (left.nots.some(isAnything)) return true;
	const first = easiest(sides, left, negations);
	if (first === null) return false;
	const rest = unsaid(left, first);
	for (const one of remainders(sides, rest, sides.normaliser.node(first))) if (!isVoid(sides, one)) return false;
	return true;
}
const unsaid = (node, not) => ({
	...node,
	key: `${node.key}-${not.key}`,
	origin: null,
	nots: node.nots.filter((other) => other !== not)
});
function easiest(sides, node, negations) {
	let best = null;
	let fewest = 6;
	for (const not of negations) {
		let count = 0;
		for (const _ of remainders(sides, unsaid(node, not), sides.normaliser.node(not))) if (++count >= fewest) break;
		if (best !== null && count >= fewest) continue;
		best = not;
		fewest = count;
		if (count === 0) break;
	}
	return best;
}
function withPossibleTypes(sides, node) {
	const types = TYPE_NAMES.reduce((all, [bit]) => (node.types & bit) !== 0 && isPossible(sides, node, bit) ? all | bit : all, 0);
	return only(node, types);
}
function isPossible(sides, node, bit) {
	const own = bit === 1 ? [null] : node.values.get(bit) ?? (bit === 2 ? [true, false] : void 0);
	if (own !== void 0) return own.some((value) => accepts(sides.normaliser, node, value) !== false);
	const atoms = node.nots.filter(isAtom).map((not) => sides.normaliser.node(not));
	if (atoms.some((atom) => (atom.types & bit) !== 0 && partIncluded(sides, bit, node, atom))) return false;
	if (bit === 4) return isPossibleNumber(node);
	if (bit === 8) return isPossibleText(node, atoms);
	return bit === 16 ? isPossibleList(sides, node) : isPossibleObject(sides, node);
}
function isPossibleNumber({ number }) {
	const { min, max, multiples } = number;
	if (min === null || max === null) return true;
	if (min.value > max.value || min.value === max.value && (min.exclusive || max.exclusive)) return false;
	const step = Math.max(isWhole(number) ? 1 : 0, ...multiples);
	if (step === 0) return true;
	const least = Math.floor(min.value / step);
	return [
		0,
		1,
		2
	].some((count) => above(min, (least + count) * step) && under(max, (least + count) * step));
}
function isPossibleText({ string }, atoms) {
	return feasibleText(string, atoms.flatMap((atom) => isPatternOnly(atom) ? atom.string.patterns : []));
}
const isPatternOnly = ({ types, values, string }) => types === 8 && values.size === 0 && string.formats.length === 0 && string.patterns.length === 1;
const isImpossible = (sides, child) => isNever(child) || !isAnything(child) && sides.child(child, NEVER);
function isPossibleList(sides, { array }) {
	const { prefix, items, minItems, maxItems, contains } = array;
	if (maxItems !== null && maxItems < minItems) return false;
	if (Array.from({ length: Math.min(minItems, prefix.length + 1) }, (_, index) => prefix[index] ?? items).some((item) => isImpossible(sides, item))) return false;
	const places = Math.min(maxItems ?? prefix.length + 1, prefix.length + 1);
	const every = Array.from({ length: contains.length > 0 ? places : 0 }, (_, index) => prefix[index] ?? items);
	const end = every.findIndex((item) => isImpossible(sides, item));
	const all = end < 0 ? every : every.slice(0, end);
	return contains.every(({ item, min, max }) => {
		if (max !== null && max < min) return false;
		if (min > 0) {
			const count = all.filter((own) => !isImpossible(sides, both$1(own, item))).length;
			const isFollowed = all.length > prefix.length && !isImpossible(sides, both$1(items, item));
			if (maxItems !== null && maxItems < min || !isFollowed && count < min) return false;
			if (contains.some((other) => other.max !== null && other.max < min && sides.child(item, other.item))) return false;
		}
		if (max === null) return true;
		return Array.from({ length: Math.min(minItems, MAX_LISTED) }, (_, index) => prefix[index] ?? items).filter((own) => sides.child(own, item)).length <= max;
	});
}
function isPossibleObject(sides, node) {
	const { object } = node;
	if (object.loose) return true;
	const needed = new Set(requiredNames(sides.normaliser, node, sides.direction));
	for (const name of needed) for (const other of object.dependentRequired.get(name) ?? []) needed.add(other);
	if (object.maxProperties !== null && object.maxProperties < Math.max(object.minProperties, needed.size)) return false;
	const fits = (name) => isAnything(object.names) || accepts(sides.normaliser, sides.normaliser.node(object.names), name) !== false;
	for (const name of needed) {
		const constraint = constraintOn(object, name);
		if (!fits(name) || constraint !== null && isImpossible(sides, constraint)) return false;
	}
	if (object.minProperties === 0 || !isImpossible(sides, object.rest)) return true;
	const names = describedNames(object);
	if (names === null) return true;
	const possible = new Set(names.filter((name) => {
		const constraint = constraintOn(object, name);
		return fits(name) && (constraint === null || !isImpossible(sides, constraint));
	}));
	for (let before = -1; before !== possible.size;) {
		before = possible.size;
		for (const [name, others] of object.dependentRequired) if (others.some((other) => !possible.has(other))) possible.delete(name);
	}
	return possible.size >= object.minProperties;
}
function listed$1(node) {
	if (enumerated(node)) return node;
	const values = new Map(node.values);
	const list = (bit, found) => {
		if (found !== null && (node.types & bit) !== 0 && !node.values.has(bit)) values.set(bit, found);
	};
	list(4, wholeNumbers(node));
	list(8, node.string.maxLength === 0 ? [""] : null);
	list(16, node.array.maxItems === 0 ? [[]] : null);
	list(32, node.object.maxProperties === 0 && !node.object.loose ? [{}] : null);
	return values.size === node.values.size ? node : settle$2({
		...node,
		key: `${node.key}=`,
		origin: null,
		values
	});
}
function wholeNumbers({ number: { integer, multiples, min, max } }) {
	if (!integer && !multiples.some(Number.isInteger)) return null;
	if (min === null || max === null || max.value - min.value > MAX_LISTED) return null;
	const least = Math.ceil(min.value);
	return Array.from({ length: Math.max(0, Math.floor(max.value) - least + 1) }, (_, index) => least + index);
}

// src/schema/include.ts
var OutOfSteps = class extends Error {};
const MAX_OPEN = 120;
function createProver(sides) {
	const state = {
		...sides,
		child: (a, b) => includedChild(state, a, b),
		included: (a, b) => included(state, a, b),
		plainly: (a, b) => plainly(state, a, b),
		within: (a, not) => !isAnything(not) && included(state, a, sides.normaliser.node(not)),
		inhabited: /* @__PURE__ */ new WeakMap(),
		left: 0,
		caseSteps: 0,
		inCases: false,
		proved: /* @__PURE__ */ new Map(),
		pending: /* @__PURE__ */ new Map(),
		provisional: [],
		depth: 0
	};
	const ask = (question) => {
		state.left = sides.steps;
		state.caseSteps = ALL_CASES;
		state.inCases = false;
		try {
			return question();
		} catch (error) {
			if (!(error instanceof OutOfSteps)) throw error;
			for (const key of state.provisional) state.proved.delete(key);
			return false;
		} finally {
			state.pending.clear();
			state.provisional = [];
			state.depth = 0;
		}
	};
	return {
		included: (sender, receiver) => ask(() => includedChild(state, sender, receiver)),
		includedNodes: (sender, receiver) => ask(() => included(state, sender, receiver))
	};
}
function includedChild(state, a, b) {
	if (isAnything(b) || isNever(a) || a.key === b.key) return true;
	if (b.sources.every((theirs) => a.sources.some((mine) => state.same(mine, theirs)))) return true;
	state.depth++;
	const answer = included(state, nodeOf$1(state.normaliser, a), state.normaliser.node(b));
	state.depth--;
	return answer;
}
function spend(state) {
	if (--state.left < 0) throw new OutOfSteps();
	if (state.inCases && --state.caseSteps < 0) throw new OutOfSteps();
	state.onStep?.();
}
function included(state, a, b) {
	spend(state);
	if (a.types === 0 || a.key === b.key) return true;
	if (a.origin !== null && b.origin !== null && state.same(a.origin, b.origin)) return true;
	const key = `${a.key} ${b.key}`;
	const known = state.proved.get(key);
	if (known !== void 0) return known;
	const openedAt = state.pending.get(key);
	if (openedAt !== void 0) return state.depth > openedAt;
	if (state.pending.size >= MAX_OPEN) throw new OutOfSteps();
	state.pending.set(key, state.depth);
	const mark = state.provisional.length;
	const answer = prove(state, a, b);
	state.pending.delete(key);
	if (!answer) for (const rested of state.provisional.splice(mark)) state.proved.delete(rested);
	state.proved.set(key, answer);
	if (answer && state.pending.size > 0) state.provisional.push(key);
	return answer;
}
function prove(state, a, b) {
	if (enumerated(a) && valuesOf$4(a).every((value) => accepts(state.normaliser, b, value) === true || refuses(state, a, value))) return true;
	if (fitsBranchByBranch(state, a, b)) return true;
	if (direct(state, a, b)) return true;
	const split = byEvaluation(state, a, b);
	if (split !== null) return split || byCases(state, a, b);
	if ((a.nots.length > 0 || a.alternatives.length > 1) && isEmpty$1(state, a)) return true;
	const [first, ...others] = a.alternatives;
	if (first !== void 0 && bySplit(state, a, first, others, b)) return true;
	return byCondition(state, a, b) || byType(state, a, b) || isEmpty$1(state, a) || byCases(state, a, b);
}
function byCases(state, a, b) {
	if (state.described || state.cases === false || state.caseSteps <= 0) return false;
	const outer = state.left;
	const wasInCases = state.inCases;
	state.left = Math.min(CASES, state.caseSteps);
	state.inCases = true;
	const mark = state.provisional.length;
	const { depth } = state;
	const under = state.pending.size;
	try {
		return isCovered({
			...state,
			step: () => spend(state)
		}, a, b);
	} catch (error) {
		if (!(error instanceof OutOfSteps)) throw error;
		for (const rested of state.provisional.splice(mark)) state.proved.delete(rested);
		state.depth = depth;
		for (const key of [...state.pending.keys()].slice(under)) state.pending.delete(key);
		return false;
	} finally {
		state.left = outer;
		state.inCases = wasInCases;
	}
}
const CASES = 300;
const ALL_CASES = 1500;
const refuses = (state, node, value) => accepts(state.normaliser, node, value) === false;
function byEvaluation(state, a, b) {
	for (const other of a.others) {
		const evaluation = (other.scope & a.types) === 0 ? null : state.normaliser.evaluation(other);
		if (evaluation === null) continue;
		const outside = a.types & ~other.scope;
		if (outside !== 0 && !included(state, only(a, outside), b)) return false;
		const rest = only(withoutEvaluation(a, other, evaluation), other.scope);
		return evaluation.cases.every((one) => included(state, settle$2(meet(rest, one)), b));
	}
	return null;
}
function byCondition(state, a, b) {
	const [first, ...others] = a.implications;
	if (first === void 0 || isAnything(first.condition)) return false;
	const rest = {
		...a,
		key: `${a.key}?`,
		origin: null,
		implications: others,
		others: a.others.filter((other) => !SPOKEN_OF.has(other.keyword))
	};
	const yes = meet(met(state.normaliser, rest, first.condition), nodeOf$1(state.normaliser, first.consequence));
	const no = {
		...meet(rest, nodeOf$1(state.normaliser, first.otherwise)),
		nots: [...rest.nots, first.condition]
	};
	const outside = a.types & ~first.scope;
	if (outside !== 0 && !included(state, only(rest, outside), b)) return false;
	return included(state, settle$2(only(yes, first.scope)), b) && included(state, settle$2({
		...only(no, first.scope),
		key: `${no.key}¬${first.condition.key}`,
		origin: null
	}), b);
}
function bySplit(state, a, first, others, b) {
	const rest = {
		...a,
		key: `${a.key}~`,
		origin: null,
		alternatives: others
	};
	const outside = a.types & ~first.scope;
	if (outside !== 0 && !included(state, only(rest, outside), b)) return false;
	return first.branches.every((branch) => {
		const inner = nodeOf$1(state.normaliser, branch);
		return included(state, settle$2(only(meet(rest, inner), a.types & first.scope & inner.types)), b);
	});
}
const plainly = (state, a, b) => state.plain === null ? includedChild(state, a, b) : state.plain(a, b);
function byType(state, a, b) {
	if (b.alternatives.length === 0) return false;
	const bits = TYPE_NAMES.filter(([bit]) => (a.types & bit) !== 0);
	return bits.length > 1 && bits.every(([bit]) => included(state, only(a, bit), b));
}
function direct(state, a, b) {
	const foreign = a.types & ~b.types;
	if (foreign !== 0 && !isEmpty$1(state, only(a, foreign))) return false;
	const [first] = b.alternatives;
	if (state.described && first !== void 0 && (first.scope & a.types) !== 0) return intoBranch(state, a, b, first);
	if (!TYPE_NAMES.every(([bit]) => (a.types & b.types & bit) === 0 || partIncluded(state, bit, a, b))) return false;
	if (!b.nots.every((not) => avoids(state, a, not))) return false;
	if (!b.implications.every((implication) => (implication.scope & a.types) === 0 || follows(state, a, implication))) return false;
	if (!b.others.filter((other) => (other.scope & a.types) !== 0 && !SPOKEN_OF.has(other.keyword)).every((other) => otherIncluded(state, a, other))) return false;
	return b.alternatives.every((alternatives) => (alternatives.scope & a.types) === 0 || fitsAlternatives(state, a, alternatives));
}
const avoids = (state, a, not) => a.nots.some((own) => own.key === not.key || sameChild(state, own, not) || plainly(state, not, own)) || disjoint(state, a, nodeOf$1(state.normaliser, not));
function follows(state, a, { condition, consequence, otherwise, scope }) {
	const own = only(a, scope);
	const cond = nodeOf$1(state.normaliser, condition);
	if (!(isAnything(consequence) || included(state, settle$2(meet(own, cond)), state.normaliser.node(consequence))) && !disjoint(state, own, cond)) return false;
	if (isAnything(otherwise)) return true;
	return included(state, {
		...own,
		key: `${own.key}¬${condition.key}`,
		origin: null,
		nots: [...own.nots, condition]
	}, state.normaliser.node(otherwise)) || included(state, own, cond);
}
function otherIncluded(state, a, other) {
	const whole = isUnevaluated(other);
	const shared = a.others.some((own) => own.keyword === other.keyword && (whole ? state.same(own.owner, other.owner) : state.same(own.source, other.source)));
	if (shared || !whole) return shared;
	return (state.normaliser.evaluation(other)?.cases ?? []).some((one) => included(state, only(a, other.scope), one));
}
function intoBranch(state, a, b, alternatives) {
	const rest = {
		...b,
		key: `${b.key}~`,
		origin: null,
		alternatives: b.alternatives.filter((one) => one !== alternatives)
	};
	const outside = a.types & ~alternatives.scope;
	if (outside !== 0 && !included(state, only(a, outside), rest)) return false;
	const own = outside === 0 ? a : only(a, alternatives.scope);
	return alternatives.branches.some((branch) => included(state, own, isAnything(branch) ? rest : settle$2(meet(rest, state.normaliser.node(branch)))));
}
function fitsAlternatives(state, a, alternatives) {
	const own = only(a, alternatives.scope);
	const { branches, kind } = alternatives;
	if (kind === "anyOf") return branches.some((branch) => includedHere(state, own, branch)) || fitsBeside(state, own, branches);
	if (areOpposites(state, branches)) return true;
	return branches.some((branch, index) => includedHere(state, own, branch) && branches.every((other, at) => at === index || disjoint(state, own, nodeOf$1(state.normaliser, other))));
}
function fitsBeside(state, own, branches) {
	return branches.some((branch) => {
		const not = pureNegation(state, branch);
		if (not === null) return false;
		const left = settle$2(meet(own, nodeOf$1(state.normaliser, not)));
		return isEmpty$1(state, left) || branches.some((other) => other !== branch && includedHere(state, left, other));
	});
}
function areOpposites(state, branches) {
	const [one, two] = branches;
	if (one === void 0 || two === void 0 || branches.length !== 2) return false;
	const opposite = (a, b) => {
		const not = pureNegation(state, a);
		return not !== null && (not.key === b.key || sameChild(state, not, b) || plainly(state, not, b) && plainly(state, b, not));
	};
	return opposite(one, two) || opposite(two, one);
}
function pureNegation(state, branch) {
	const source = branch.sources.length === 1 ? branch.sources[0] : void 0;
	if (source === void 0 || !isObject$3(source.value)) return null;
	const [keyword, ...others] = Object.keys(source.value);
	if (keyword !== "not" || others.length > 0) return null;
	const not = source.value["not"];
	return not === void 0 ? null : childOf([below$1(source, not, "not")]);
}
const includedHere = (state, a, branch) => isAnything(branch) || included(state, a, state.normaliser.node(branch));

// src/schema/provers.ts
const PROOF_STEPS = 4e3;
function createProvers(normaliser, identity) {
	const made = /* @__PURE__ */ new Map();
	const provers = (direction, mode) => {
		const key = `${direction} ${mode}`;
		const known = made.get(key);
		if (known !== void 0) return known;
		const prover = createProver({
			normaliser,
			direction,
			described: mode === "described",
			open: mode === "plain" || mode === "direct",
			cases: mode !== "direct",
			plain: mode === "plain" || mode === "direct" ? null : (a, b) => provers(direction, "plain").included(a, b),
			steps: PROOF_STEPS,
			same: (a, b) => identity.same(a, b)
		});
		made.set(key, prover);
		return prover;
	};
	return provers;
}

// src/schema/contains.ts
function countEffect(a, b, keyword) {
	const byDefault = keyword === "minContains" ? 1 : keyword === "maxContains" ? Number.POSITIVE_INFINITY : null;
	if (byDefault === null) return void 0;
	const [items, others] = [written(a, "contains"), written(b, "contains")];
	if (items === void 0 && others === void 0) return null;
	const [before, after] = [written(a, keyword) ?? byDefault, written(b, keyword) ?? byDefault];
	if (!(items !== void 0 && others !== void 0 && isPlainEqual(items, others)) || typeof before !== "number" || typeof after !== "number") return void 0;
	if (before === after) return null;
	return after > before === (keyword === "minContains") ? "narrowed" : "widened";
}
const isPlainEqual = (a, b) => {
	const text = canonical(a);
	return !text.includes("\"$ref\"") && text === canonical(b);
};

// src/schema/whole.ts
function wholeFacts(state, a, b, direction) {
	const keywords = new Set([...a.others, ...b.others].map((other) => other.keyword));
	return [...Array.from(keywords, (keyword) => otherFacts(state, [a, b], keyword, direction)).flat(), ...notFacts(state, [a, b], direction)];
}
function otherFacts(state, [a, b], keyword, direction) {
	const before = a.others.filter((other) => other.keyword === keyword);
	const after = b.others.filter((other) => other.keyword === keyword);
	const isKept = (one) => after.some(({ source }) => state.identity.same(one.source, source) || state.sameExpanded(one.source, source));
	if (before.length === after.length && before.every(isKept)) return [];
	const rest = unevaluatedFact(a, b, keyword);
	if (rest !== null) return [rest];
	const counted = countEffect(a, b, keyword);
	if (counted === null) return [];
	const payload = {
		effect: counted ?? contentEffect(state, keyword, before, after, direction) ?? presenceEffect(keyword, before, after),
		keyword,
		before: written(a, keyword),
		after: written(b, keyword)
	};
	return [keywordFact(a, b, keyword, {
		kind: "schema.keyword-changed",
		...payload
	})];
}
function presenceEffect(keyword, before, after) {
	if (CONDITION.has(keyword)) return "undecided";
	return before.length === 0 ? "narrowed" : after.length === 0 ? "widened" : "undecided";
}
function notFacts(state, [a, b], direction) {
	const unmatched = (mine, theirs, flip) => mine.filter((not) => !theirs.some((other) => equivalent(state, flip ? other : not, flip ? not : other, direction)));
	const [gone, come] = [unmatched(a.nots, b.nots, false), unmatched(b.nots, a.nots, true)];
	const [before, after] = [written(a, "not"), written(b, "not")];
	if (gone.length > 0 || come.length > 0) {
		const payload = {
			effect: notEffect(state, gone, come, direction),
			keyword: "not",
			before,
			after
		};
		return [keywordFact(a, b, "not", {
			kind: "schema.keyword-changed",
			...payload
		})];
	}
	if (canonical(before) === canonical(after)) return [];
	return [{
		...keywordFact(a, b, "not", {
			kind: "text.changed",
			key: "not",
			before,
			after
		}),
		directional: false
	}];
}
function contentEffect(state, keyword, before, after, direction) {
	const [old, now] = [before[0], after[0]];
	if (!keyword.startsWith("content") || keyword === "contains" || old === void 0 || now === void 0) return null;
	if (keyword !== "contentSchema") return "replaced";
	const [was, is] = [childOf(before.map((one) => one.source)), childOf(after.map((one) => one.source))];
	const prover = state.prover(direction, "usual");
	const [kept, known] = [prover.included(was, is), prover.included(is, was)];
	return kept === known ? "undecided" : kept ? "widened" : "narrowed";
}
const CONDITION = /* @__PURE__ */ new Set([
	"if",
	"then",
	"else",
	"$dynamicRef",
	"$recursiveRef",
	"minContains",
	"maxContains"
]);
function notEffect(state, gone, come, direction) {
	if (gone.length === 0) return "narrowed";
	if (come.length === 0) return "widened";
	const [before, after] = [gone[0], come[0]];
	if (gone.length > 1 || come.length > 1 || before === void 0 || after === void 0) return "undecided";
	if (state.prover(direction, "plain").included(before, after)) return "narrowed";
	return state.prover(direction, "plain").included(after, before) ? "widened" : "undecided";
}
const equivalent = (state, before, after, direction) => state.prover(direction, "plain").included(before, after) && state.prover(direction, "plain").included(after, before);

// src/schema/compare.ts
const MAX_PAIRS = 4e5;
function createSchemaComparison(base, head) {
	const normaliser = createNormaliser(base, head);
	const identity = createIdentity(base, head);
	const state = {
		normaliser,
		identity,
		sameExpanded: (a, b) => sameExpanded(base, head, a, b),
		pairs: /* @__PURE__ */ new Map(),
		prover: createProvers(normaliser, identity),
		queue: [],
		skipped: 0
	};
	return {
		pair(a, b, context) {
			const pair = pairOf(state, resolved(state.normaliser, {
				...a,
				side: 0
			}), resolved(state.normaliser, {
				...b,
				side: 1
			}), context);
			for (let job = state.queue.pop(); job !== void 0; job = state.queue.pop()) compare$2(state, job);
			return pair;
		},
		same: (a, b) => state.identity.same({
			...a,
			side: 0
		}, {
			...b,
			side: 1
		}),
		skipped: () => state.skipped,
		normaliser,
		prover: state.prover
	};
}
function resolved(normaliser, source) {
	return childOf([normaliser.target(source) ?? source]);
}
const resolveChild = (normaliser, child) => {
	const [only] = child.sources;
	return child.sources.length === 1 && only !== void 0 ? resolved(normaliser, only) : child;
};
function pairOf(state, a, b, context) {
	const [left, right] = [a.sources[0], b.sources[0]];
	if (isAnything(a) && isAnything(b)) return null;
	if (a.sources.length === 1 && b.sources.length === 1 && left !== void 0 && right !== void 0 && state.identity.same(left, right)) return null;
	const key = `${a.key} ${b.key} ${context.direction}${context.textual ? " text" : ""}${context.required ? " required" : ""}${context.repeatable ? " repeatable" : ""}`;
	const known = state.pairs.get(key);
	if (known !== void 0) return known;
	if (state.pairs.size >= MAX_PAIRS) {
		state.skipped++;
		return null;
	}
	const pair = emptyPair(state, a, b, context.direction);
	state.pairs.set(key, pair);
	state.queue.push({
		pair,
		a,
		b,
		context
	});
	return pair;
}
function emptyPair(state, a, b, direction) {
	const nodeOf = (child) => isAnything(child) ? ANY_NODE : state.normaliser.node(child);
	let proved;
	let covered;
	const doubts = /* @__PURE__ */ new Map();
	const pair = {
		a: nodeOf(a),
		b: nodeOf(b),
		sources: {
			base: a,
			head: b
		},
		direction,
		facts: [],
		edges: [],
		doubtful: false,
		harmful: false,
		doubt: null,
		proves: (proof) => {
			if (!pair.doubtful && !pair.harmful) return false;
			proved ??= proofsAbout(state, pair);
			return proved(proof);
		},
		covers: (fact) => {
			const found = covered?.get(fact) ?? covers$1(state, pair, fact);
			(covered ??= /* @__PURE__ */ new Map()).set(fact, found);
			return found;
		},
		letsThrough: (branch, way) => letsThrough(state, pair, branch, way),
		doubtAbout: (open) => {
			const way = `${open.narrowing}${open.widening}`;
			const sides = {
				normaliser: state.normaliser,
				prover: state.prover,
				direction
			};
			if (!doubts.has(way)) doubts.set(way, decidedDoubt(sides, pair, open));
			return doubts.get(way) ?? null;
		}
	};
	return pair;
}
function compare$2(state, job) {
	const { pair, context } = job;
	const { a, b } = pair;
	const { facts, steps } = assertionsOf(state, job);
	const annotations = annotationFacts(a, b, {
		parameter: context.textual,
		required: context.required,
		sameTarget: (base, head) => state.sameExpanded(targetOf$1(base, job.a), targetOf$1(head, job.b))
	});
	const sides = {
		normaliser: state.normaliser,
		prover: state.prover,
		direction: context.direction
	};
	pair.facts = [...annotations, ...facts].flatMap((fact) => decided(sides, fact) ?? []);
	for (const step of steps) {
		const inner = {
			...context,
			repeatable: false,
			required: step.segment === "" ? context.required : b.object.required.has(step.segment)
		};
		const next = pairOf(state, resolveChild(state.normaliser, step.a), resolveChild(state.normaliser, step.b), inner);
		if (next !== null && next !== pair) pair.edges.push({
			segment: step.segment,
			pair: next
		});
	}
	pair.doubtful = a.alternatives.length > 0 || b.alternatives.length > 0 || pair.facts.some(isDoubtful);
	pair.doubt = doubtOf(state.identity, pair);
	pair.doubtful ||= pair.doubt !== null;
	pair.harmful = pair.facts.some(tellsOfMessages) || (pair.edges.length > 0 || pair.facts.some(tellsOfProperties)) && (isTight(a) || isTight(b));
}
function assertionsOf(state, job) {
	const { textual, repeatable } = job.context;
	const { a, b } = job.pair;
	if (a.types !== b.types && (asksNothing(a) || asksNothing(b))) return {
		facts: typeFacts(a, b, textual),
		steps: []
	};
	if (!repeatable || !becameList(a, b)) return levelOf$1(state, job);
	return {
		facts: typeFacts(a, b, textual).map((fact) => ({
			...fact,
			payload: {
				...fact.payload,
				effect: "widened"
			}
		})),
		steps: [{
			segment: "[]",
			a: job.a,
			b: b.array.items
		}]
	};
}
function levelOf$1(state, job) {
	const { direction, textual } = job.context;
	const { a, b } = job.pair;
	const { normaliser, identity } = state;
	const sides = {
		base: normaliser,
		head: normaliser
	};
	const alternatives = compareAlternatives({
		...sides,
		identity
	}, a, b, job);
	const [x, y] = [without$1(a, alternatives.skip), without$1(b, alternatives.skip)];
	const common = x.types & y.types;
	const objects = (common & 32) === 0 ? {
		facts: [],
		steps: []
	} : compareObjects({
		...sides,
		direction,
		same: identity.same
	}, x, y);
	return {
		facts: [
			...alternatives.facts,
			...typeFacts(a, b, textual),
			...enumFacts(x, y),
			...valueFacts(x, y),
			...objects.facts,
			...wholeFacts(state, a, b, direction)
		],
		steps: [
			...alternatives.steps,
			...(common & 16) === 0 ? [] : arraySteps(x, y),
			...objects.steps
		]
	};
}
const isDoubtful = (fact) => "effect" in fact.payload && fact.payload.effect === "undecided";
function arraySteps(a, b) {
	const length = Math.max(a.array.prefix.length, b.array.prefix.length);
	return [...Array.from({ length }, (_, index) => ({
		segment: `[${index}]`,
		a: a.array.prefix[index] ?? a.array.items,
		b: b.array.prefix[index] ?? b.array.items
	})), {
		segment: "[]",
		a: a.array.items,
		b: b.array.items
	}];
}

// src/diff/surviving.ts
const NARROWING = 1;
const WIDENING = 2;
const LOSS = 4;
const GAIN = 8;
const NARROWING_PLAINLY = 16;
const WIDENING_PLAINLY = 32;
const NARROWING_SILENTLY = 16384;
const WIDENING_SILENTLY = 32768;
function needsOf(fact) {
	const { payload } = fact;
	if (fact.advisory === true) return 0;
	switch (payload.kind) {
		case "schema.branch-added": return 10 | needsOfEffect(payload.effect);
		case "schema.branch-removed": return 5 | needsOfEffect(payload.effect);
		case "schema.additional-properties-changed": {
			const needs = needsOfEffect(payload.effect);
			return ((needs & 1) === 0 ? 0 : 16) | ((needs & 2) === 0 ? 0 : 32);
		}
		case "property.removed": return 4 | (payload.open ? 0 : 1);
		case "property.added": return 8 | (payload.required || narrowsByName(fact) ? 1 : 0) | (payload.open ? 0 : 2);
		case "property.became-required": return 1;
		case "property.became-optional": return 2;
		default: return "effect" in payload ? needsOfEffect(payload.effect) : 0;
	}
}
const needsOfEffect = (effect) => (effect === "widened" ? 0 : 1) | (effect === "narrowed" ? 0 : 2);
function surviving(fact, mask, direction) {
	const { payload } = fact;
	if (mask === 0) return payload;
	if (payload.kind === "schema.branch-added" && (mask & 10) === 2) return payload;
	if (payload.kind === "schema.branch-removed" && (mask & 5) === 1) return payload;
	if ("effect" in payload) {
		const effect = survivingEffect(payload.effect, tellsOfOpenness(fact) ? plainMask(mask) : mask);
		if (isDoubt(payload) && effect === harmfulEffect(direction)) return payload;
		return effect === null ? null : {
			...payload,
			effect
		};
	}
	if (payload.kind === "property.removed") {
		if ((mask & 4) !== 0) return null;
		return (mask & 1) !== 0 ? {
			...payload,
			open: true
		} : payload;
	}
	if (payload.kind === "property.added") {
		const narrows = narrowsByName(fact) && (mask & 1) === 0;
		if ((mask & 8) !== 0 && !narrows) return null;
		const open = payload.open || (mask & 2) !== 0;
		return payload.required && (mask & 1) !== 0 ? {
			...payload,
			open,
			required: false
		} : {
			...payload,
			open
		};
	}
	if (payload.kind === "property.became-required") return (mask & 1) !== 0 ? null : payload;
	if (payload.kind === "property.became-optional") return (mask & 2) !== 0 ? null : payload;
	return payload;
}
function remaining(fact, mask, direction) {
	const left = surviving(fact, mask, direction);
	const [silent, proof] = direction === "request" ? [NARROWING_SILENTLY, 1] : [WIDENING_SILENTLY, 2];
	if ((mask & silent) === 0 || left === null) return {
		left,
		letThrough: false
	};
	return {
		left,
		letThrough: !isDeepStrictEqual(left, surviving(fact, mask | proof, direction))
	};
}
const plainMask = (mask) => ((mask & 16) !== 0 ? 1 : 0) | ((mask & 32) !== 0 ? 2 : 0);
const isDoubt = (payload) => payload.kind === "schema.composition-changed" && payload.before === payload.after;
const harmfulEffect = (direction) => direction === "request" ? "narrowed" : "widened";
function survivingEffect(effect, mask) {
	const narrows = effect !== "widened" && (mask & 1) === 0;
	const widens = effect !== "narrowed" && (mask & 2) === 0;
	if (narrows && widens) return effect;
	return narrows ? "narrowed" : widens ? "widened" : null;
}
const narrowsByName = ({ payload, nodes: [before] }) => payload.kind === "property.added" && payload.open && before.object.explicitRest;

// src/diff/below.ts
const PROOFS = [
	[1, "narrowing"],
	[2, "widening"],
	[4, "loss"],
	[8, "gain"],
	[16, "narrowing plainly"],
	[32, "widening plainly"]
];
const FACTS = 64;
const VALUES = 128;
const GROUPS = {
	narrowing: [
		{
			mark: 256,
			tells: (fact) => !isAdded(fact) && !isRemoved(fact) && tellsOfNarrowing(fact),
			silencedBy: ["narrowing"]
		},
		{
			mark: 512,
			tells: (fact) => isAdded(fact) && tellsOfNarrowing(fact),
			silencedBy: ["narrowing", "gain"]
		},
		{
			mark: 1024,
			tells: (fact) => isRemoved(fact) && tellsOfNarrowing(fact),
			silencedBy: ["narrowing", "loss"]
		}
	],
	widening: [
		{
			mark: 2048,
			tells: (fact) => !isAdded(fact) && !isRemoved(fact) && tellsOfWidening(fact.payload),
			silencedBy: ["widening"]
		},
		{
			mark: 4096,
			tells: (fact) => isAdded(fact) && tellsOfWidening(fact.payload),
			silencedBy: ["widening", "gain"]
		},
		{
			mark: 8192,
			tells: (fact) => isRemoved(fact) && tellsOfWidening(fact.payload),
			silencedBy: ["widening", "loss"]
		}
	]
};
const isAdded = ({ payload }) => payload.kind === "property.added";
const isRemoved = ({ payload }) => payload.kind === "property.removed";
const nothingBelow = () => ({
	marks: /* @__PURE__ */ new Map(),
	doubts: /* @__PURE__ */ new Map(),
	heard: /* @__PURE__ */ new Map()
});
function markBelow(root, below) {
	const { marks } = below;
	if (marks.has(root)) return;
	const users = /* @__PURE__ */ new Map();
	const fresh = [];
	const queue = [root];
	marks.set(root, marksOf$1(root));
	for (let pair = queue.pop(); pair !== void 0; pair = queue.pop()) {
		fresh.push(pair);
		for (const { pair: next } of pair.edges) {
			const list = users.get(next);
			if (list === void 0) users.set(next, [pair]);
			else list.push(pair);
			if (marks.has(next)) continue;
			marks.set(next, marksOf$1(next));
			queue.push(next);
		}
	}
	for (const pair of fresh) for (const edge of pair.edges) mark(marks, pair, marks.get(edge.pair) ?? 0, users);
	for (const pair of fresh) {
		const doubt = doubtAbout(pair, below);
		if (doubt === null) continue;
		below.doubts.set(pair, doubt);
		mark(marks, pair, needsOf(doubt), users);
	}
}
function marksOf$1(pair) {
	let marks = pair.facts.length > 0 || pair.doubt !== null ? FACTS : 0;
	for (const fact of pair.facts) {
		marks |= needsOf(fact) | (tellsOfValues(fact.payload) ? VALUES : 0);
		for (const { mark: one, tells } of [...GROUPS.narrowing, ...GROUPS.widening]) if (tells(fact)) marks |= one;
	}
	return marks;
}
function mark(marks, pair, added, users) {
	const queue = [pair];
	for (let next = queue.pop(); next !== void 0; next = queue.pop()) {
		const known = marks.get(next) ?? 0;
		if ((known | added) === known) continue;
		marks.set(next, known | added);
		queue.push(...users.get(next) ?? []);
	}
}
function lookAt(pair, below) {
	const marks = below.marks.get(pair) ?? 0;
	if ((marks & FACTS) === 0) return null;
	const doubt = below.doubts.get(pair);
	const mask = maskOf(pair, marks);
	return {
		facts: doubt === void 0 ? pair.facts : [...pair.facts, doubt],
		mask,
		maskBelow: (edge) => maskBelow(pair, edge, mask, below.marks)
	};
}
const SILENTLY = [[
	"narrowing",
	1,
	NARROWING_SILENTLY
], [
	"widening",
	2,
	WIDENING_SILENTLY
]];
function maskBelow(pair, { segment, pair: branch }, mask, marks) {
	if (segment !== "") return mask;
	let left = mask;
	for (const [way, proof, silently] of SILENTLY) {
		const isAtStake = GROUPS[way].some((group) => ((marks.get(branch) ?? 0) & group.mark) !== 0);
		if ((mask & proof) === 0 || !isAtStake) continue;
		if (branch.proves(way)) left &= ~proof;
		else if (pair.letsThrough(branch, way)) left = left & ~proof | silently;
	}
	return left;
}
function doubtAbout(pair, below) {
	if (pair.doubt === null || ((below.marks.get(pair) ?? 0) & VALUES) === 0) return null;
	if ("before" in pair.doubt.payload && pair.doubt.payload.before === "anyOf" && !isUneven(pair) && !pair.facts.some((fact) => isSilenced(fact, pair))) return null;
	const isOpen = (way) => !pair.proves(way) && !isTold(pair, way, below);
	const open = {
		narrowing: isOpen("narrowing"),
		widening: isOpen("widening")
	};
	return open.narrowing || open.widening ? pair.doubtAbout(open) : null;
}
function isUneven({ a, b }) {
	if (a.alternatives.length === 0 || b.alternatives.length === 0) return false;
	return ((scopeOf(a) ^ scopeOf(b)) & a.types & b.types) !== 0;
}
const scopeOf = ({ alternatives }) => alternatives.reduce((all, { scope }) => all | scope, 0);
const isTold = (pair, way, below) => GROUPS[way].some((group) => isHeardAt(pair, group, below));
function isHeardAt(root, group, { marks, heard }) {
	const known = heard.get(group) ?? /* @__PURE__ */ new Map();
	heard.set(group, known);
	const from = /* @__PURE__ */ new Map([[root, null]]);
	const queue = [root];
	for (let pair = queue.pop(); pair !== void 0; pair = queue.pop()) {
		const current = pair;
		const before = known.get(pair);
		if (before === false || ((marks.get(pair) ?? 0) & group.mark) === 0) continue;
		if (before !== true && group.silencedBy.some((proof) => current.proves(proof))) continue;
		if (before === true || pair.facts.some((fact) => group.tells(fact) && isHeard(fact, current))) {
			for (let user = pair; user; user = from.get(user)) known.set(user, true);
			return true;
		}
		for (const { pair: next } of pair.edges) {
			if (from.has(next)) continue;
			from.set(next, pair);
			queue.push(next);
		}
	}
	for (const pair of from.keys()) known.set(pair, false);
	return false;
}
const counts = (fact, pair) => surviving(fact, maskOf(pair, needsOf(fact)), pair.direction) !== null;
const isHeard = (fact, pair) => fact.advisory !== true && counts(fact, pair) && harmless(fact, pair) === null;
const tellsOfValues = (payload) => "effect" in payload || payload.kind.startsWith("property.");
const tellsOfNarrowing = (fact) => {
	const { payload } = fact;
	return "effect" in payload ? payload.effect !== "widened" : payload.kind === "property.became-required" || payload.kind === "property.added" && (payload.required || narrowsByName(fact)) || payload.kind === "property.removed" && !payload.open;
};
const tellsOfWidening = (payload) => "effect" in payload ? payload.effect !== "narrowed" : payload.kind === "property.became-optional" || payload.kind === "property.removed" && payload.required || payload.kind === "property.added" && !payload.open;
const isSilenced = (fact, pair) => fact.payload.kind.startsWith("property.") && !counts(fact, pair);
function maskOf(pair, wanted) {
	let mask = 0;
	for (const [bit, proof] of PROOFS) if ((wanted & bit) !== 0 && pair.proves(proof)) mask |= bit;
	return mask;
}

// src/diff/evidence.ts
const MAX_SIGHTINGS = 6;
function sight(reached, use, trail, letThrough) {
	const isShown = reached.letThrough && !letThrough;
	if (isShown) {
		reached.letThrough = false;
		reached.seen.length = 0;
	}
	const last = reached.uses.at(-1);
	const isKnown = last?.operation === use.operation && last.slot === use.slot;
	if (!isKnown) reached.uses.push(use);
	if ((isShown || !isKnown) && reached.seen.length < MAX_SIGHTINGS && letThrough === reached.letThrough) reached.seen.push({
		use,
		trail
	});
}

// src/diff/place-names.ts
function joinPath(path, segment) {
	if (segment.startsWith("[") || segment.startsWith("{") && segment.endsWith("}")) return `${path}${segment}`;
	const name = /^[A-Za-z0-9_$-]+$/.test(segment) ? segment : JSON.stringify(segment);
	return path === "" ? name : `${path}.${name}`;
}
const SECTIONS = /^\/components\/([A-Za-z]+)\/([^/]+)(.*)$/s;
const SWAGGER_SECTIONS = /^\/(definitions|parameters|responses)\/([^/]+)(.*)$/s;
function split(place, roots) {
	const three = SECTIONS.exec(place.pointer);
	const two = three === null ? SWAGGER_SECTIONS.exec(place.pointer) : null;
	const file = roots.has(place.file) ? "" : `${place.file}#`;
	if (three?.[1] !== void 0 && three[2] !== void 0) return {
		component: `${file}${three[1]}/${unescaped(three[2])}`,
		rest: three[3] ?? ""
	};
	if (two?.[1] !== void 0 && two[2] !== void 0) return {
		component: `${file}${two[1] === "definitions" ? "schemas" : two[1]}/${unescaped(two[2])}`,
		rest: two[3] ?? ""
	};
	if (roots.has(place.file)) return null;
	if (/\/(schema|responses|requestBody|parameters)(\/|$)/.test(place.pointer)) return null;
	const keyword = /\/(properties|items|allOf|anyOf|oneOf|additionalProperties|patternProperties|prefixItems|not)(\/|$)/.exec(place.pointer);
	const top = keyword === null ? place.pointer : place.pointer.slice(0, keyword.index);
	return {
		component: top === "" ? place.file : `${place.file}#${top}`,
		rest: place.pointer.slice(top.length)
	};
}
const componentAt = (place, roots) => split(place, roots)?.component ?? null;
function anchorAt(place, segment, roots) {
	const found = split(place, roots);
	if (found === null) return `${place.file}#${place.pointer}${segment === null ? "" : `:${segment}`}`;
	const path = segment === null ? dataPath(found.rest) : joinPath(dataPath(found.rest), segment);
	return `${found.component}:${path}`;
}
function dataPath(pointer) {
	const segments = membersOf$4(pointer);
	let path = "";
	for (let index = 0; index < segments.length; index++) {
		const keyword = segments[index];
		const next = segments[index + 1];
		if (keyword === "properties" && next !== void 0) path = joinPath(path, next);
		else if (keyword === "patternProperties" && next !== void 0) path = `${path}{${next}}`;
		else if ((keyword === "anyOf" || keyword === "oneOf") && next !== void 0) path = `${path}|${next}`;
		else if (keyword === "prefixItems" && next !== void 0) path = `${path}[${next}]`;
		else if (keyword === "items") path = `${path}[]`;
		else if (keyword === "additionalProperties") path = `${path}{}`;
		else if (keyword !== "allOf" && keyword !== "schema") path = `${path}/${keyword}`;
		if (TAKES_NAME.has(keyword ?? "")) index++;
	}
	return path;
}
const TAKES_NAME = /* @__PURE__ */ new Set([
	"properties",
	"patternProperties",
	"anyOf",
	"oneOf",
	"prefixItems",
	"allOf"
]);
const erasedPath = (path) => path.replaceAll(/\{[^{}]*\}/g, "{}");
function inlineAnchor(first, uses) {
	return uses.map(anchorOfUse).reduce((least, anchor) => anchor < least ? anchor : least, anchorOfUse(first));
}
function anchorOfUse(use) {
	const { method, path } = use.operation;
	return `${method.toUpperCase()} ${erasedPath(path)} ${slotName(use.slot, path)} ${use.path}`.trimEnd();
}
function slotName(slot, template) {
	switch (slot.part) {
		case "operation": return "";
		case "parameter":
			if (slot.in === "path") return `path parameter ${[...template.matchAll(/\{([^{}]*)\}/g)].findIndex((match) => match[1] === slot.name) + 1}`;
			return `${slot.in} ${slot.in === "header" ? slot.name.toLowerCase() : slot.name}`;
		case "request-body": return `request ${slot.mediaType ?? ""}`.trimEnd();
		case "response": return `${slot.status} ${slot.mediaType ?? ""}`.trimEnd();
		case "header": return `${slot.status ?? "encoding"} header ${slot.name.toLowerCase()}`;
	}
}

// src/diff/walk.ts
function createWalk(look) {
	const state = {
		look,
		spots: /* @__PURE__ */ new Map(),
		walks: 0,
		queue: {
			used: 0,
			spots: [],
			from: [],
			segments: [],
			outer: [],
			masks: []
		}
	};
	return { from: (root, visit) => {
		walkFrom(state, root, visit);
	} };
}
function spotOf(state, pair) {
	const known = state.spots.get(pair);
	if (known !== void 0) return known;
	const seen = state.look(pair);
	const spot = seen && {
		pair,
		seen,
		ways: null,
		walk: 0,
		first: 0,
		again: []
	};
	state.spots.set(pair, spot);
	return spot;
}
function waysOf(state, spot) {
	if (spot.ways !== null) return spot.ways;
	const ways = spot.pair.edges.flatMap((edge) => {
		const next = spotOf(state, edge.pair);
		return next === null ? [] : [{
			segment: edge.segment,
			spot: next,
			mask: spot.seen.maskBelow(edge)
		}];
	});
	spot.ways = ways;
	return ways;
}
function walkFrom(state, root, visit) {
	const start = spotOf(state, root);
	if (start === null) return;
	const { queue } = state;
	queue.used = 0;
	state.walks++;
	const first = {
		pair: root,
		from: null,
		segment: "",
		path: ""
	};
	const steps = [first];
	enter(state, start, 0, -1, "");
	for (let at = 0; at < queue.used; at++) {
		const spot = queue.spots[at];
		if (spot === void 0) break;
		const { facts } = spot.seen;
		if (facts.length > 0) visit(spot.pair, facts, queue.masks[at] ?? 0, () => stepAt(state, first, steps, at));
		const outer = queue.outer[at] ?? 0;
		for (const way of waysOf(state, spot)) enter(state, way.spot, outer | way.mask, at, way.segment);
	}
}
function enter({ queue, walks }, spot, outer, from, segment) {
	const mask = outer | spot.seen.mask;
	if (spot.walk !== walks) {
		spot.walk = walks;
		spot.first = mask;
		if (spot.again.length > 0) spot.again = [];
	} else {
		if ((spot.first & mask) === spot.first || spot.again.some((known) => (known & mask) === known)) return;
		spot.again = [...spot.again, mask];
	}
	const at = queue.used++;
	queue.spots[at] = spot;
	queue.from[at] = from;
	queue.segments[at] = segment;
	queue.outer[at] = outer;
	queue.masks[at] = mask;
}
function stepAt({ queue }, first, steps, visit) {
	const unwritten = [];
	let at = visit;
	for (; steps[at] === void 0; at = queue.from[at] ?? 0) unwritten.push(at);
	let step = steps[at] ?? first;
	for (at of unwritten.toReversed()) {
		const segment = queue.segments[at] ?? "";
		const path = segment === "" ? step.path : joinPath(step.path, segment);
		step = {
			pair: queue.spots[at]?.pair ?? step.pair,
			from: step,
			segment,
			path
		};
		steps[at] = step;
	}
	return step;
}

// src/diff/worded.ts
function worded(payload) {
	const key = keywordOf(payload);
	if (key === null || !("before" in payload)) return null;
	return {
		kind: "text.changed",
		key,
		before: payload.before ?? void 0,
		after: payload.after ?? void 0
	};
}
function wordedBelow(payload) {
	if (payload.kind !== "schema.keyword-changed" || !holdsSchemas(payload.keyword)) return null;
	return {
		kind: "text.changed",
		key: payload.keyword,
		before: payload.before,
		after: payload.after
	};
}
function holdsSchemas(keyword) {
	return /^(?:not|if|then|else|contains|unevaluated.*|dependentSchemas|dependencies|contentSchema)$/.test(keyword);
}
function keywordOf(payload) {
	switch (payload.kind) {
		case "schema.keyword-changed":
		case "schema.bound-changed": return payload.keyword;
		case "schema.format-changed": return "format";
		case "schema.pattern-changed": return "pattern";
		case "schema.type-changed": return "type";
		default: return null;
	}
}

// src/diff/schemas.ts
function compareSchemas(base, head, roots) {
	const comparison = createSchemaComparison(base, head);
	const reached = {
		byFact: /* @__PURE__ */ new Map(),
		byText: /* @__PURE__ */ new Map()
	};
	const below = nothingBelow();
	const walk = createWalk((pair) => lookAt(pair, below));
	const foundFrom = /* @__PURE__ */ new Map();
	for (const root of roots) {
		const pair = pairOfRoot(comparison, root);
		if (pair === null) continue;
		markBelow(pair, below);
		const known = foundFrom.get(pair);
		const found = known ?? reach(walk, pair);
		if (known === void 0) foundFrom.set(pair, found);
		for (const one of found) record(reached, root, one);
	}
	const rootFiles = /* @__PURE__ */ new Set([base.file, head.file]);
	const found = withoutEchoes([...reached.byText.values()]);
	const sightings = new Map(found.map((one) => [changeOf(one, rootFiles), {
		payload: one.payload,
		property: one.fact.segment,
		seen: one.seen
	}]));
	const changes = withoutAccessEchoes([...sightings.keys()]);
	const skipped = comparison.skipped();
	return {
		changes,
		partial: skipped === 0 ? [] : [`${skipped} pairs of schemas were not compared: the documents differ in more places than the limit allows.`],
		evidence: {
			comparison,
			base,
			head,
			sightings
		}
	};
}
function withoutEchoes(found) {
	const told = new Set(found.filter(({ payload }) => payload.kind !== "text.changed").flatMap(subjectsOf));
	return found.filter((one) => one.payload.kind !== "text.changed" || !subjectsOf(one).some((key) => told.has(key)));
}
function subjectsOf({ fact, payload }) {
	const owner = placeKey(fact.owner);
	const property = fact.segment === null ? [] : [`${owner} ${fact.segment}`];
	if (payload.kind === "text.changed") return [...property, `${owner} keyword ${payload.key}`];
	return payload.kind === "schema.keyword-changed" ? [`${owner} keyword ${payload.keyword}`] : property;
}
function withoutAccessEchoes(changes) {
	const said = new Set(changes.flatMap((change) => change.kind === "property.access-changed" ? [`${placeKey(change.head)} ${change.access}`] : []));
	if (said.size === 0) return changes;
	const isEcho = (change) => {
		if (change.kind !== "text.changed" || change.head === null) return false;
		const { file, pointer } = change.head;
		return said.has(`${file}#${pointer.replace(/\/(?:readOnly|writeOnly)$/, "")} ${change.key}`);
	};
	return changes.filter((change) => !isEcho(change));
}
function pairOfRoot(comparison, root) {
	const textual = root.slot.part === "parameter" || root.slot.part === "header";
	return comparison.pair(root.base, root.head, {
		direction: root.direction,
		textual: textual && root.slot.mediaType === null,
		required: root.required,
		repeatable: root.repeatable ?? false
	});
}
function reach(walk, root) {
	const found = /* @__PURE__ */ new Map();
	walk.from(root, (pair, facts, mask, step) => {
		for (const fact of facts) {
			const known = found.get(fact);
			if (known !== void 0 && !known.letThrough) continue;
			const { left, letThrough } = remaining(fact, fact.advisory === true ? 0 : mask, pair.direction);
			const payload = left === null ? unspoken(fact, pair) : harmless(fact, pair) ?? left;
			if (payload === null || known !== void 0 && (letThrough || left === null)) continue;
			const trail = step();
			const path = fact.segment === null ? trail.path : joinPath(trail.path, fact.segment);
			found.set(fact, {
				fact,
				payload,
				path,
				direction: pair.direction,
				trail,
				letThrough
			});
		}
	});
	return [...found.values()];
}
const unspoken = (fact, pair) => pair.doubtful || counts(fact, pair) ? wordedBelow(fact.payload) : worded(fact.payload);
function record(reached, root, { fact, payload, path, direction, trail, letThrough }) {
	const use = {
		operation: root.operation,
		slot: root.slot,
		path
	};
	const whole = payload === fact.payload;
	const known = whole ? reached.byFact.get(fact) : void 0;
	if (known !== void 0) {
		sight(known, use, trail, letThrough);
		return;
	}
	const shown = fact.directional && payload.kind !== "text.changed" ? direction : null;
	const key = [
		placeKey(fact.base),
		placeKey(fact.head),
		placeKey(fact.owner),
		fact.segment ?? "",
		shown ?? "",
		JSON.stringify(payload)
	].join(" ");
	const found = reached.byText.get(key) ?? {
		fact,
		payload,
		direction: shown,
		letThrough,
		uses: [],
		seen: []
	};
	sight(found, use, trail, letThrough);
	reached.byText.set(key, found);
	if (whole) reached.byFact.set(fact, found);
}
const placeKey = (place) => place === null ? "-" : `${place.file}#${place.pointer}`;
function changeOf({ fact, payload, direction, letThrough, uses }, roots) {
	const shared = sharedPlace(fact, roots);
	const [first] = uses;
	const anchor = shared === null && first !== void 0 ? inlineAnchor(first, uses) : anchorAt(shared ?? fact.owner, fact.segment, roots);
	const label = "label" in payload ? ` ${payload.label}` : "";
	return {
		...payload,
		direction,
		anchor: `${anchor}${label}`,
		component: shared && componentAt(shared, roots),
		uses,
		base: fact.base,
		head: fact.head,
		...letThrough ? { letThrough } : {}
	};
}
function sharedPlace({ owner, base, head, nodes, directional }, roots) {
	if (base === null || head === null) return null;
	const [before, after] = nodes.map((node) => [...node.leaves.map((leaf) => leaf.place), node.place]);
	const namesOf = (places = []) => new Set(places.map((place) => componentAt(place, roots)));
	const [old, now] = [namesOf(before), namesOf(after)];
	const isShared = (place) => {
		const component = componentAt(place, roots);
		return component !== null && old.has(component) && now.has(component);
	};
	if (!directional) return isShared(owner) ? owner : null;
	return [owner, ...after ?? []].find(isShared) ?? null;
}

// src/diff/scheme-match.ts
function matchSchemes(comparing) {
	const base = comparing.base.securitySchemes;
	const head = comparing.head.securitySchemes;
	const headIds = new Map(Array.from(head, ([key, scheme]) => [key, wireOf(scheme)]));
	const known = new Set(headIds.values());
	const baseIds = /* @__PURE__ */ new Map();
	for (const [key, scheme] of base) {
		const wire = wireOf(scheme);
		baseIds.set(key, known.has(wire) ? wire : headIds.get(key) ?? wire);
	}
	const pairs = [];
	const waiting = new Set(Array.from(head.keys()).filter((key) => !base.has(key)));
	const removed = [];
	for (const key of base.keys()) {
		const partner = head.has(key) ? key : Array.from(waiting).find((other) => headIds.get(other) === baseIds.get(key));
		if (partner === void 0) removed.push(key);
		else pairs.push([key, partner]);
		if (partner !== void 0) waiting.delete(partner);
	}
	return {
		baseIds,
		headIds,
		pairs,
		removed,
		added: Array.from(waiting)
	};
}
function wireOf(scheme) {
	const name = scheme.in === "header" ? scheme.name?.toLowerCase() : scheme.name;
	const flows = Array.from(scheme.flows.keys()).toSorted();
	return JSON.stringify([
		scheme.type,
		scheme.in,
		name,
		scheme.scheme,
		scheme.openIdConnectUrl,
		scheme.oauth2MetadataUrl,
		flows
	]);
}

// src/diff/security-schemes.ts
function compareSchemes(comparing, matches, pairs) {
	const users = usesByScheme(pairs);
	const needed = {
		base: neededSchemes(comparing.base),
		head: neededSchemes(comparing.head)
	};
	for (const [old, now] of matches.pairs) {
		const base = comparing.base.securitySchemes.get(old);
		const head = comparing.head.securitySchemes.get(now);
		if (base === void 0 || head === void 0) continue;
		const uses = users.head.get(now) ?? users.base.get(old) ?? [];
		if (old !== now) report(comparing, now, {
			kind: "text.changed",
			key: "name",
			before: old,
			after: now
		}, ".name", [base.place, head.place], uses);
		compareScheme(comparing, now, base, head, uses);
	}
	for (const key of matches.removed) {
		const place = comparing.base.securitySchemes.get(key)?.place ?? null;
		if (!needed.base.has(key)) reportUnused(comparing, key, "removed", place, null);
	}
	for (const key of matches.added) {
		const place = comparing.head.securitySchemes.get(key)?.place ?? null;
		if (!needed.head.has(key)) reportUnused(comparing, key, "added", null, place);
	}
}
function neededSchemes(contract) {
	const keys = /* @__PURE__ */ new Set();
	const visit = (operation) => {
		for (const key of schemesOf(operation.security)) keys.add(key);
		operation.callbacks.forEach(visit);
	};
	contract.operations.forEach(visit);
	contract.webhooks.forEach(visit);
	return keys;
}
function usesByScheme(pairs) {
	const found = {
		base: /* @__PURE__ */ new Map(),
		head: /* @__PURE__ */ new Map()
	};
	for (const pair of pairs) for (const side of ["base", "head"]) for (const key of schemesOf(pair[side].security)) {
		const uses = found[side].get(key) ?? [];
		uses.push(useOf(pair.ref, { part: "operation" }));
		found[side].set(key, uses);
	}
	return found;
}
function compareScheme(comparing, scheme, base, head, uses) {
	const add = (fact, detail) => {
		report(comparing, scheme, fact, detail, [base.place, head.place], uses);
	};
	if (uses.length === 0) {
		if ([...wireDifferences(base, head), ...textFacts(comparing, base, head)].length > 0) reportUnused(comparing, scheme, "changed", base.place, head.place);
		return;
	}
	for (const [key, before, after] of wireDifferences(base, head)) add({
		kind: "security-scheme.changed",
		scheme,
		key,
		before,
		after
	}, key);
	for (const { fact, member } of textFacts(comparing, base, head)) add(fact, `.${member}`);
}
function wireDifferences(base, head) {
	if (base.type !== head.type) return [[
		"type",
		base.type,
		head.type
	]];
	const differences = [];
	const compare = (key, before, after) => {
		if (before !== after) differences.push([
			key,
			before ?? void 0,
			after ?? void 0
		]);
	};
	compare("in", base.in, head.in);
	if (!(base.in === "header" && head.in === "header") || base.name?.toLowerCase() !== head.name?.toLowerCase()) compare("name", base.name, head.name);
	compare("scheme", base.scheme, head.scheme);
	compare("openIdConnectUrl", base.openIdConnectUrl, head.openIdConnectUrl);
	compare("oauth2MetadataUrl", base.oauth2MetadataUrl, head.oauth2MetadataUrl);
	for (const flow of /* @__PURE__ */ new Set([...base.flows.keys(), ...head.flows.keys()])) differences.push(...flowDifferences(`flows.${flow}`, base.flows.get(flow), head.flows.get(flow)));
	return differences;
}
function flowDifferences(key, base, head) {
	if (base === void 0 || head === void 0) return [[
		key,
		base && describe(base),
		head && describe(head)
	]];
	const differences = [];
	for (const url of [
		"authorizationUrl",
		"tokenUrl",
		"refreshUrl"
	]) if (base[url] !== head[url]) differences.push([
		`${key}.${url}`,
		base[url] ?? void 0,
		head[url] ?? void 0
	]);
	for (const [scope, text] of base.scopes) if (!head.scopes.has(scope)) differences.push([
		`${key}.scopes.${scope}`,
		text,
		void 0
	]);
	for (const [scope, text] of head.scopes) if (!base.scopes.has(scope)) differences.push([
		`${key}.scopes.${scope}`,
		void 0,
		text
	]);
	return differences;
}
function describe(flow) {
	const { authorizationUrl, tokenUrl, refreshUrl } = flow;
	return {
		authorizationUrl,
		tokenUrl,
		refreshUrl,
		scopes: Array.from(flow.scopes.keys())
	};
}
function textFacts(comparing, base, head) {
	const facts = [];
	const add = (key, before, after) => {
		if (before === after) return;
		const fact = {
			kind: "text.changed",
			key,
			before: before ?? void 0,
			after: after ?? void 0
		};
		facts.push({
			fact,
			member: key
		});
	};
	add("bearerFormat", base.bearerFormat, head.bearerFormat);
	add("deprecated", base.deprecated, head.deprecated);
	for (const [kind, flow] of base.flows) for (const [scope, text] of flow.scopes) {
		const now = head.flows.get(kind)?.scopes.get(scope);
		if (now !== void 0) add(`flows.${kind}.scopes.${scope}`, text, now);
	}
	return [...facts, ...remainderFacts(base, head, comparing)];
}
function reportUnused(comparing, scheme, change, base, head) {
	report(comparing, scheme, {
		kind: "component.unused-changed",
		change
	}, "", [base, head], []);
}
function report(comparing, scheme, fact, detail, [base, head], uses) {
	const component = `securitySchemes/${scheme}`;
	comparing.collector.add(fact, {
		direction: null,
		anchor: detail === "" ? component : `${component}:${detail}`,
		component,
		base: base ?? (head && {
			...holder(head),
			file: comparing.base.file
		}),
		head: head ?? (base && {
			...holder(base),
			file: comparing.head.file
		}),
		origins: [base, head],
		uses
	});
}

// src/diff/untouched.ts
const OF_PEOPLE = /* @__PURE__ */ new Set([
	"info",
	"tags",
	"externalDocs"
]);
const MAPS = /* @__PURE__ */ new Set([
	"paths",
	"webhooks",
	"x-webhooks",
	"definitions",
	"parameters",
	"responses"
]);
function untouchedOperations(base, head, sameJson) {
	const [before, after] = [soleRoot(base), soleRoot(head)];
	if (before === null || after === null || base.family !== head.family || base.specVersion !== head.specVersion) return () => false;
	if (!sameJson(inherited(before), inherited(after))) return () => false;
	const same = untouchedParts(partsOf$1(before), partsOf$1(after), sameJson);
	return (old, now) => {
		const { kind, path, method, place } = now;
		if (old.kind !== kind || old.path !== path || old.method !== method || old.place.pointer !== place.pointer) return false;
		const map = kind === "path" ? "paths" : /^\/((?:x-)?webhooks)\//.exec(place.pointer)?.[1] ?? "";
		return same.has(pointerOf([map, path]));
	};
}
function soleRoot({ documents, dynamicAnchors }) {
	const [root = null] = documents.values();
	return documents.size === 1 && dynamicAnchors.size === 0 && isObject$1(root) ? root : null;
}
function inherited(root) {
	const isOwn = ([key]) => !OF_PEOPLE.has(key) && !MAPS.has(key) && key !== "components" && !key.startsWith("x-");
	const components = own(root, "components") ?? null;
	const schemes = isObject$1(components) ? own(components, "securitySchemes") : void 0;
	return {
		members: Object.fromEntries(Object.entries(root).filter(isOwn)),
		schemes: schemes ?? null
	};
}
function partsOf$1(root) {
	const parts = /* @__PURE__ */ new Map();
	const collect = (map, path) => {
		if (!isObject$1(map)) parts.set(pointerOf(path), map);
		else for (const key of Object.keys(map)) parts.set(pointerOf([...path, key]), map[key] ?? null);
	};
	for (const [key, value] of Object.entries(root)) if (MAPS.has(key)) collect(value, [key]);
	else if (key === "components" && isObject$1(value)) for (const [section, map] of Object.entries(value)) collect(map, [key, section]);
	return parts;
}
function pointerOf(path) {
	return path.map((step) => `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
function untouchedParts(before, after, sameJson) {
	const same = /* @__PURE__ */ new Set();
	const touched = [];
	for (const pointer of /* @__PURE__ */ new Set([...before.keys(), ...after.keys()])) {
		const [old, now] = [before.get(pointer), after.get(pointer)];
		if (old !== void 0 && now !== void 0 && sameJson(old, now)) same.add(pointer);
		else touched.push(pointer);
	}
	const users = /* @__PURE__ */ new Map();
	for (const pointer of same) {
		const { sure, maybe, isOpen } = referencesIn$1(before.get(pointer) ?? null);
		const targets = [...sure].map((reference) => targetsOf(reference));
		if (isOpen || !targets.every((all) => all.some((one) => before.has(one)))) touched.push(pointer);
		for (const target of new Set([...targets, ...[...maybe].map((reference) => targetsOf(reference))].flat())) {
			const known = users.get(target);
			if (known === void 0) users.set(target, [pointer]);
			else known.push(pointer);
		}
	}
	for (let pointer = touched.pop(); pointer !== void 0; pointer = touched.pop()) {
		same.delete(pointer);
		touched.push(...users.get(pointer) ?? []);
		users.delete(pointer);
	}
	return same;
}
const CHANGES_MEANING = /* @__PURE__ */ new Set([
	"$id",
	"$dynamicRef",
	"$recursiveRef",
	"$self"
]);
function referencesIn$1(root) {
	const found = {
		sure: /* @__PURE__ */ new Set(),
		maybe: /* @__PURE__ */ new Set(),
		isOpen: false
	};
	const stack = [root];
	for (let value = stack.pop(); value !== void 0; value = stack.pop()) {
		if (typeof value !== "object" || value === null) continue;
		if (!isObject$1(value)) {
			for (const item of value) if (typeof item === "object") stack.push(item);
			continue;
		}
		for (const key of Object.keys(value)) {
			const inner = value[key];
			if (typeof inner === "object" && inner !== null) {
				if (key === "mapping" && isObject$1(inner)) addNames(inner, found.maybe);
				stack.push(inner);
			} else if (typeof inner === "string") {
				found.isOpen ||= CHANGES_MEANING.has(key) || key === "$ref" && !inner.startsWith("#/");
				if (key === "$ref") found.sure.add(inner);
			}
		}
	}
	return found;
}
function addNames(mapping, found) {
	for (const target of Object.values(mapping)) {
		if (typeof target !== "string") continue;
		if (target.startsWith("#/")) found.add(target);
		else found.add(`#/components/schemas/${target}`).add(`#/definitions/${target}`);
	}
}
function targetsOf(reference) {
	const written = partAt(reference.slice(1));
	if (!reference.includes("%")) return [written];
	try {
		return [written, partAt(decodeURIComponent(reference.slice(1)))];
	} catch {
		return [written];
	}
}
function partAt(pointer) {
	const depth = pointer.startsWith("/components/") ? 3 : 2;
	return pointer.split("/", depth + 1).join("/");
}

// src/diff/compare.ts
function compareContracts(base, head) {
	const sameJson = createSameJson();
	const comparing = {
		base,
		head,
		sameJson,
		untouched: untouchedOperations(base, head, sameJson),
		collector: createCollector(),
		roots: [],
		twins: /* @__PURE__ */ new Set([...twinPaths(base), ...twinPaths(head)]),
		serverDifferences: /* @__PURE__ */ new Map(),
		securityEffects: /* @__PURE__ */ new Map()
	};
	const schemes = matchSchemes(comparing);
	compareDocuments(comparing);
	const pairs = [...compareOperations(around(comparing, schemes, "/paths", false), matchOperations(base.operations, head.operations)), ...compareOperations(around(comparing, schemes, "/webhooks", true), matchWebhooks(base.webhooks, head.webhooks))];
	compareSchemes(comparing, schemes, pairs);
	compareComponents(comparing);
	const schemas = compareSchemas(base, head, comparing.roots);
	guardOperations(comparing, pairs, [...comparing.collector.changes(), ...schemas.changes]);
	if (comparing.collector.changes().length + schemas.changes.length + schemas.partial.length === 0 && ![base, head].some(isPartial)) guardDocuments(comparing);
	const found = [...comparing.collector.changes(), ...schemas.changes];
	const changes = withOwnAnchors(found);
	const sightings = new Map(changes.flatMap((change, index) => {
		const seen = schemas.evidence.sightings.get(found[index] ?? change);
		return seen === void 0 ? [] : [[change, seen]];
	}));
	return {
		changes,
		partial: schemas.partial,
		evidence: {
			...schemas.evidence,
			sightings
		}
	};
}
function isPartial({ notes }) {
	return notes.some(({ kind }) => kind === "partial");
}
function twinPaths({ operations }) {
	const seen = /* @__PURE__ */ new Set();
	return Array.from(new Set(operations.map(({ path }) => path)), eraseNames).filter((path) => seen.size === seen.add(path).size);
}
function around(comparing, schemes, pointer, turned) {
	const { base, head } = comparing;
	return {
		comparing,
		schemes,
		label: "",
		turned,
		base: {
			file: base.file,
			pointer
		},
		head: {
			file: head.file,
			pointer
		}
	};
}

// src/diff/apis.ts
async function compareApis(base, head) {
	if (base !== null && head !== null) {
		await preparePatterns([base, head]);
		return compareContracts(base, head);
	}
	const only = base ?? head;
	return {
		changes: only === null ? [] : [wholeApi(only, base === null)],
		partial: [],
		evidence: null
	};
}
function wholeApi(contract, isNew) {
	const uses = [...contract.operations, ...contract.webhooks].map((operation) => ({
		operation: refOf$1(operation),
		slot: { part: "operation" },
		path: ""
	}));
	const place = {
		file: contract.file,
		pointer: ""
	};
	return {
		kind: isNew ? "api.added" : "api.removed",
		operations: uses.length,
		direction: null,
		anchor: "api",
		component: null,
		uses,
		base: isNew ? null : place,
		head: isNew ? place : null
	};
}
const refOf$1 = ({ kind, method, path, operationId }) => ({
	kind,
	method,
	path,
	operationId
});

// src/diff/part-names.ts
function quoted(text) {
	const line = text.slice(0, 400).replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ").replaceAll("`", "'").trim();
	const points = Array.from(line);
	const short = points.length > 80 ? `${points.slice(0, 79).join("")}…` : line;
	return `\`${short === "" ? "\"\"" : short}\``;
}
const operationLabel = ({ kind, method, path }) => kind === "path" ? quoted(`${method.toUpperCase()} ${path}`) : `${kind} ${quoted(path)}`;
function partLabel({ operation, slot }) {
	const ours = operation.kind === "path";
	switch (slot.part) {
		case "operation": return "message";
		case "parameter": return slot.in === "querystring" ? "query string" : `${slot.in} parameter ${quoted(slot.name)}`;
		case "request-body": return ours ? "request body" : "payload";
		case "response": return ours ? `body of response ${quoted(slot.status)}` : "answer";
		case "header": return slot.status === null ? `header ${quoted(slot.name)}` : `header ${quoted(slot.name)} of response ${quoted(slot.status)}`;
	}
}

// src/diff/witnesses.ts
const SHOWN = 25;
async function addWitnesses(judged, evidence, mode) {
	const wanted = evidence === null || mode === "off" ? /* @__PURE__ */ new Set() : chosen(judged, evidence, mode);
	if (evidence === null || wanted.size === 0) return judged.map(({ judgement }) => judgement);
	let search = null;
	const made = [];
	for (const each of judged) {
		const stated = wanted.has(each) ? withoutSearch(each.changes) : null;
		if (!wanted.has(each)) made.push(each.judgement);
		else if (stated !== null) made.push({
			...each.judgement,
			noWitness: stated
		});
		else {
			search ??= (await import("./schema-witness.js")).createWitnessSearch(evidence.comparison, evidence.base, evidence.head);
			made.push({
				...each.judgement,
				...answer(search, evidence, each.changes)
			});
		}
	}
	return made;
}
function chosen(judged, evidence, mode) {
	const aboutSchemas = judged.filter(({ judgement, changes }) => (judgement.impact === "breaking" || judgement.impact === "potentially-breaking") && changes.some((change) => evidence.sightings.has(change)));
	if (mode === "all") return new Set(aboutSchemas);
	const byImpact = (impact) => aboutSchemas.filter(({ judgement }) => judgement.impact === impact);
	return new Set([...byImpact("breaking"), ...byImpact("potentially-breaking")].slice(0, SHOWN));
}
function withoutSearch(changes) {
	const [change] = changes;
	if (change === void 0) return null;
	const { kind, direction } = change;
	if (change.letThrough === true) return "No message is refused: another alternative says nothing about what changed.";
	if (kind === "schema.default-changed") return "The same messages are valid; what is left out means something else now.";
	if (kind === "schema.discriminator-changed") return "The same messages are valid; the value that tells the alternatives apart is read differently.";
	if (kind === "property.removed" && direction === "request" && change.open) return "Such requests are still accepted; the property is ignored now.";
	if (kind === "property.removed" && direction === "response" && !change.required) return "Responses without the property were always valid; clients that rely on it miss it now.";
	if (kind === "property.access-changed" && !change.required) return "No message is refused; the property has no place in these messages any more.";
	if ("effect" in change && goesWell(change.effect, direction)) return "Every message that was valid before is valid now.";
	return null;
}
const goesWell = (effect, direction) => direction === "request" && effect === "widened" || direction === "response" && effect === "narrowed";
function answer(search, { sightings }, changes) {
	let reason = "No example was found within the budget of the search.";
	for (const change of changes.slice(0, 3)) {
		const known = sightings.get(change);
		const { direction } = change;
		if (known === void 0 || direction === null) continue;
		const trails = known.seen.map(({ trail }) => trail);
		const found = search.find(known.payload, known.property, trails);
		if ("missing" in found) {
			reason = found.missing;
			continue;
		}
		const use = known.seen.find(({ trail }) => trail === found.trail)?.use;
		return { witness: {
			direction,
			instance: found.instance,
			allowedBy: direction === "request" ? "base" : "head",
			refusedBy: direction === "request" ? "head" : "base",
			reason: found.reason,
			...use === void 0 ? {} : { subject: subjectOf$1(use, found.part) }
		} };
	}
	return { noWitness: reason };
}
const subjectOf$1 = (use, part) => {
	const whole = `${partLabel(use)} of ${operationLabel(use.operation)}`;
	return part === "" ? whole : `value of ${quoted(part)} in the ${whole}`;
};

// src/policy/days.ts
const MILLISECONDS = 864e5;
function daysBetween(from, to) {
	return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MILLISECONDS);
}
function countDays(days) {
	return `${days} ${days === 1 ? "day" : "days"}`;
}

// src/policy/elements.ts
const MOST_REFERENCES = 50;
function itemsOf(value) {
	return isList(value) ? value : null;
}
function isList(value) {
	return Array.isArray(value);
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
const erased$1 = (template) => template.replaceAll(/\{[^{}]*\}/g, "{}");
function membersOf(pointer) {
	return pointer.split("/").slice(1).map((member) => member.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function inside({ file, pointer }, member) {
	return {
		file,
		pointer: `${pointer}/${member.replaceAll("~", "~0").replaceAll("/", "~1")}`
	};
}
function root(contract, file) {
	const place = {
		file: file ?? contract.file,
		pointer: ""
	};
	return contract.resolve("#", place);
}
function chain(contract, spot) {
	const spots = [spot];
	for (let last = spot; spots.length < MOST_REFERENCES;) {
		const ref = isObject(last.value) ? last.value["$ref"] : void 0;
		const next = typeof ref === "string" ? contract.resolve(ref, last.place) : null;
		if (next === null || spots.some(({ place }) => place.file === next.place.file && place.pointer === next.place.pointer)) break;
		spots.push(next);
		last = next;
	}
	return spots;
}
function child({ value, place }, member) {
	if (isList(value)) {
		const item = /^\d+$/.test(member) ? value[Number(member)] : void 0;
		return item === void 0 ? null : {
			value: item,
			place: inside(place, member)
		};
	}
	const found = isObject(value) && Object.hasOwn(value, member) ? value[member] : void 0;
	return found === void 0 ? null : {
		value: found,
		place: inside(place, member)
	};
}
function parameterAt(contract, spot) {
	for (const { value } of chain(contract, spot)) if (isObject(value) && typeof value["name"] === "string" && typeof value["in"] === "string") return {
		in: value["in"],
		name: value["name"]
	};
	return null;
}
function elementAt(contract, place) {
	const file = place.file === contract.file ? null : place.file;
	let spot = root(contract, file);
	const steps = [];
	for (const name of membersOf(place.pointer)) {
		const next = spot === null ? null : child(spot, name);
		if (spot === null || next === null) return null;
		const parameter = Array.isArray(spot.value) ? parameterAt(contract, next) : null;
		if (parameter !== null) steps.push({
			kind: "parameter",
			...parameter
		});
		else if (spot.place.pointer === "/paths") steps.push({
			kind: "path",
			template: erased$1(name)
		});
		else steps.push({
			kind: "member",
			name
		});
		spot = next;
	}
	return {
		file,
		steps
	};
}
function take(contract, spot, step) {
	for (const each of chain(contract, spot)) {
		const found = takeHere(contract, each, step);
		if (found !== null) return found;
	}
	return null;
}
function takeHere(contract, spot, step) {
	if (step.kind === "member") return child(spot, step.name);
	if (step.kind === "path") {
		const name = (isObject(spot.value) ? Object.keys(spot.value) : []).find((each) => erased$1(each) === step.template);
		return name === void 0 ? null : child(spot, name);
	}
	if (!isList(spot.value)) return null;
	for (const index of spot.value.keys()) {
		const item = child(spot, String(index));
		const parameter = item === null ? null : parameterAt(contract, item);
		if (parameter !== null && parameter.in === step.in && isSameName(parameter.name, step)) return item;
	}
	return null;
}
function isSameName(name, step) {
	return step.in === "header" ? name.toLowerCase() === step.name.toLowerCase() : name === step.name;
}
function valuesOf$2(contract, { file, steps }) {
	let spot = root(contract, file);
	for (const step of steps) spot = spot === null ? null : take(contract, spot, step);
	return spot === null ? [] : chain(contract, spot).map(({ value }) => value);
}

// src/policy/marks.ts
const SUNSET_KEYS = ["x-sunset", "x-sunset-date"];
const DEPRECATED_KEYS = ["deprecated", "x-deprecated"];
const ENUM_KEYS = ["x-deprecated-enum-values", "x-enum-deprecated"];
const marks = (deprecated, written) => ({
	deprecated,
	written,
	sunset: written === null ? null : dayOf(written)
});
const speaksOfTheEnd = (value) => DEPRECATED_KEYS.some((key) => value[key] === true) || ENUM_KEYS.some((key) => value[key] !== void 0);
function firstText$1(value, keys) {
	for (const key of keys) {
		const text = value[key];
		if (typeof text === "string" || typeof text === "number") return String(text);
	}
	return null;
}
function marksOf(values) {
	const objects = values.filter((value) => isObject(value));
	const deprecated = objects.some((value) => DEPRECATED_KEYS.some((key) => value[key] === true));
	const written = objects.map((value) => firstText$1(value, SUNSET_KEYS) ?? sunsetHeader(value)).find((text) => text !== null);
	return marks(deprecated, written ?? null);
}
function sunsetHeader(operation) {
	const { responses } = operation;
	if (!isObject(responses)) return null;
	for (const response of Object.values(responses)) {
		const headers = isObject(response) ? response["headers"] : void 0;
		if (!isObject(headers)) continue;
		const name = Object.keys(headers).find((each) => each.toLowerCase() === "sunset");
		const header = name === void 0 ? void 0 : headers[name];
		if (!isObject(header)) continue;
		const schema = isObject(header["schema"]) ? header["schema"] : {};
		const text = firstText$1(schema, ["const", "default"]) ?? firstText$1(header, ["example"]) ?? firstText$1(schema, ["example"]);
		if (text !== null) return text;
	}
	return null;
}
function enumMarksOf(schemas, value) {
	const whole = marksOf(schemas);
	for (const schema of schemas) for (const key of ENUM_KEYS) {
		const listed = isObject(schema) ? schema[key] : void 0;
		const found = listed === void 0 ? null : listedMarks(listed, value);
		if (found !== null) return found.written === null ? marks(true, whole.written) : found;
	}
	return whole.deprecated ? whole : marks(false, null);
}
function listedMarks(listed, value) {
	const items = itemsOf(listed);
	if (items !== null) {
		for (const item of items) {
			if (item === value) return marks(true, null);
			if (isObject(item) && item["value"] === value) return marks(true, firstText$1(item, ["sunset", ...SUNSET_KEYS]));
		}
		return null;
	}
	if (!isObject(listed) || typeof value !== "string" && typeof value !== "number") return null;
	const entry = Object.hasOwn(listed, String(value)) ? listed[String(value)] : void 0;
	if (entry === void 0 || entry === false) return null;
	if (isObject(entry)) return marks(true, firstText$1(entry, ["sunset", ...SUNSET_KEYS]));
	return marks(true, typeof entry === "string" ? entry : null);
}

// src/policy/due.ts
const DATA = /* @__PURE__ */ new Set([
	"example",
	"examples",
	"default",
	"const",
	"enum",
	"value",
	"description",
	"summary",
	"title"
]);
const NAMED = /* @__PURE__ */ new Set([
	"properties",
	"patternProperties",
	"parameters",
	"schemas",
	"definitions",
	"$defs",
	"headers",
	"responses",
	"requestBodies",
	"callbacks",
	"webhooks",
	"paths",
	"pathItems",
	"content",
	"securitySchemes",
	"securityDefinitions",
	"links",
	"encoding",
	"dependentSchemas"
]);
const METHODS = /* @__PURE__ */ new Set([
	"get",
	"put",
	"post",
	"delete",
	"options",
	"head",
	"patch",
	"trace",
	"query"
]);
const MOST_DEPTH = 200;
const code = (text) => `\`${text.replaceAll("`", "'")}\``;
const escaped = (member) => member.replaceAll("~", "~0").replaceAll("/", "~1");
const known = /* @__PURE__ */ new WeakMap();
function deprecatedIn(contract) {
	const found = known.get(contract) ?? searched(contract);
	known.set(contract, found);
	return found;
}
function searched(contract) {
	return [...contract.files].flatMap(([file, text]) => {
		if (!/deprecat|sunset/i.test(text)) return [];
		const root = contract.resolve("#", {
			file,
			pointer: ""
		});
		const found = [];
		if (root !== null) walk$1(root.value, {
			file,
			above: null,
			key: "",
			name: "",
			depth: 0,
			named: false
		}, found);
		return found;
	});
}
function walk$1(value, at, found) {
	if (at.depth > MOST_DEPTH || typeof value !== "object" || value === null) return;
	const { file, depth } = at;
	if (!isObject(value)) {
		value.forEach((child, index) => {
			const key = String(index);
			walk$1(child, {
				file,
				above: at,
				key,
				name: nameOfItem(key, child),
				depth: depth + 1,
				named: false
			}, found);
		});
		return;
	}
	if (!at.named) collect$2(value, at, found);
	for (const key of Object.keys(value)) {
		const child = value[key];
		if (typeof child !== "object" || child === null) continue;
		if (!at.named && (DATA.has(key) || key.startsWith("x-"))) continue;
		const named = !at.named && NAMED.has(key) && isObject(child);
		walk$1(child, {
			file,
			above: at,
			key,
			name: key,
			depth: depth + 1,
			named
		}, found);
	}
}
function stepsTo(at) {
	const steps = [];
	for (let each = at; each.above !== null; each = each.above) steps.push(each);
	return steps.toReversed();
}
function nameOfItem(key, item) {
	if (!isObject(item)) return key;
	return typeof item["name"] === "string" && typeof item["in"] === "string" ? `${item["in"]} ${item["name"]}` : key;
}
function collect$2(value, at, found) {
	if (!speaksOfTheEnd(value)) return;
	const steps = stepsTo(at);
	const place = {
		file: at.file,
		pointer: steps.map(({ key }) => `/${escaped(key)}`).join("")
	};
	const members = steps.map(({ name }) => name);
	const marks = marksOf([value]);
	if (marks.deprecated) {
		found.push({
			place,
			name: nameOf(members),
			marks
		});
		return;
	}
	for (const own of itemsOf(value["enum"]) ?? []) {
		const ofValue = enumMarksOf([value], own);
		if (ofValue.deprecated) found.push({
			place,
			name: `value ${code(typeof own === "string" ? own : JSON.stringify(own))} of ${nameOf(members)}`,
			marks: ofValue,
			value: own
		});
	}
}
function nameOf(members) {
	const [section, first = "", second = ""] = members;
	if ((section === "paths" || section === "webhooks") && METHODS.has(second)) {
		const operation = section === "paths" ? `operation ${code(`${second.toUpperCase()} ${first}`)}` : `webhook ${code(first)}`;
		const rest = members.slice(3);
		return rest.length === 0 ? operation : `${partOf(rest)} of ${operation}`;
	}
	if (section === "paths" && members.length > 2) return `${partOf(members.slice(2))} of path ${code(first)}`;
	const isComponent = section === "components";
	const owner = isComponent ? `${first}/${second}` : members.slice(0, 2).join("/");
	const rest = members.slice(isComponent ? 3 : 2);
	if (members.length === 0) return "the document";
	return rest.length === 0 ? code(owner) : `${partOf(rest)} of ${code(owner)}`;
}
function partOf(rest) {
	const [kind, name = ""] = rest;
	if (kind === "parameters" && rest.length === 2) {
		const [place = "", ...words] = name.split(" ");
		return words.length === 0 ? `parameter ${code(name)}` : `${place} parameter ${code(words.join(" "))}`;
	}
	const header = rest.at(-2) === "headers" ? rest.at(-1) : void 0;
	if (header !== void 0) return `header ${code(header)}`;
	if (rest.at(-2) === "content") return `media type ${code(rest.at(-1) ?? "")}`;
	const properties = rest.filter((_, index) => rest[index - 1] === "properties");
	if (properties.length > 0 && rest.at(-2) === "properties") return `property ${code(properties.join("."))}`;
	return code(rest.join("/"));
}
const SOON = 30;
const LATER = 90;
function stateOf(days) {
	if (days === null) return "undated";
	if (days <= 0) return "passed";
	return days <= SOON ? "within-30-days" : days <= LATER ? "within-90-days" : "later";
}
function dueIn(contract, today) {
	return deprecatedIn(contract).map(({ place, name, marks: { sunset } }) => {
		const days = sunset === null ? null : daysBetween(today, sunset);
		return {
			name,
			sunset,
			days,
			state: stateOf(days),
			location: contract.locate(place)
		};
	}).toSorted((a, b) => compare$1(a.sunset ?? "9999-99-99", b.sunset ?? "9999-99-99") || compare$1(a.name, b.name));
}
function compare$1(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// src/policy/patterns.ts
const wildcards = {
	isDeep: (segment) => segment === "**",
	matches: matchesSegment
};
function matchesSegments(pattern, path) {
	return matchesParts(pattern, path, wildcards);
}
function matchesParts(pattern, path, { isDeep, matches }) {
	const deep = pattern.map(isDeep);
	const closed = (states) => {
		const all = /* @__PURE__ */ new Set();
		for (const state of states) {
			all.add(state);
			for (let next = state; deep[next] === true; next += 1) all.add(next + 1);
		}
		return all;
	};
	let reached = closed([0]);
	for (const segment of path) {
		const next = [];
		for (const state of reached) {
			const wanted = pattern[state];
			if (wanted === void 0) continue;
			if (deep[state] === true) next.push(state);
			else if (matches(wanted, segment)) next.push(state + 1);
		}
		reached = closed(next);
	}
	return reached.has(pattern.length);
}
function matchesSegment(pattern, segment) {
	const [first = "", ...others] = pattern.split("*");
	const last = others.pop();
	if (last === void 0) return segment === first;
	if (!segment.startsWith(first) || segment.length < first.length + last.length || !segment.endsWith(last)) return false;
	let at = first.length;
	for (const part of others) {
		const found = segment.indexOf(part, at);
		if (found < 0 || found + part.length > segment.length - last.length) return false;
		at = found + part.length;
	}
	return true;
}

// src/policy/stability.ts
const FLAGS = [
	["x-draft", "draft"],
	["x-alpha", "alpha"],
	["x-experimental", "alpha"],
	["x-beta", "beta"],
	["x-preview", "beta"]
];
const DEFAULTS = /* @__PURE__ */ new Map([
	["draft", "allow"],
	["alpha", "allow"],
	["beta", "warn"],
	["internal", "allow"]
]);
const STABLE$1 = {
	level: "stable",
	internal: false
};
function statedLevel(value) {
	return levelNamed(value["x-stability-level"]) ?? FLAGS.find(([key]) => value[key] === true)?.[1] ?? null;
}
function isInternal(value) {
	return value["x-internal"] === true || value["x-private-visibility"] === true;
}
function versionLevel(address) {
	const found = /(?:^|\/)v\d+(?:p\d+)?(alpha|beta)\d*(?=\/|$)/i.exec(address);
	return found === null ? null : levelNamed(found[1]);
}
const erased = (template) => template.replaceAll(/\{[^{}]*\}/g, "{}");
const keyOf$3 = ({ kind, method, path }) => `${kind} ${method} ${erased(path)}`;
function standingsOf(contract, settings) {
	const standings = /* @__PURE__ */ new Map();
	const document = contract && {
		tags: tagsOf$1(contract),
		info: infoOf(contract)
	};
	const add = (operation, outer) => {
		let known = null;
		const standing = () => known ??= document === null ? STABLE$1 : standingOf(operation, document, settings, outer?.() ?? null);
		standings.set(keyOf$3(operation), standing);
		for (const callback of operation.callbacks) add(callback, standing);
	};
	for (const operation of [...contract?.operations ?? [], ...contract?.webhooks ?? []]) add(operation, null);
	return (operation) => standings.get(keyOf$3(operation))?.() ?? null;
}
function standingOf(operation, document, settings, outer) {
	const own = isObject(operation.raw) ? operation.raw : {};
	const item = isObject(operation.rawPathItem) ? operation.rawPathItem : {};
	const { info } = document;
	const tags = document.tags.filter(({ name }) => operation.tags.includes(name));
	return {
		level: levelNamed(operation.stability) ?? statedLevel(own) ?? configuredLevel(operation, settings) ?? statedLevel(item) ?? tags.map(({ value }) => statedLevel(value)).find((each) => each !== null) ?? statedLevel(info) ?? versionLevel(operation.path) ?? serverLevel(operation) ?? outer?.level ?? "stable",
		internal: typeof own["x-internal"] === "boolean" ? own["x-internal"] : [
			own,
			item,
			info
		].some(isInternal) || tags.some(({ value }) => isInternal(value)) || isConfigured(operation, settings, "internal") || outer?.internal === true
	};
}
function serverLevel({ servers }) {
	const levels = servers.map(({ url }) => versionLevel(url));
	const [first = null] = levels;
	return levels.every((level) => level === first) ? first : null;
}
function tagsOf$1(contract) {
	const { text, rest } = contract.document;
	const tags = text["tags"] ?? rest["tags"] ?? rootOf(contract)["tags"];
	if (!Array.isArray(tags)) return [];
	return tags.flatMap((value) => isObject(value) && typeof value["name"] === "string" ? [{
		name: value["name"],
		value
	}] : []);
}
function rootOf(contract) {
	const root = contract.resolve("#", {
		file: contract.file,
		pointer: ""
	})?.value;
	return isObject(root) ? root : {};
}
function infoOf(contract) {
	const { info } = rootOf(contract);
	return isObject(info) ? info : {};
}
function configured(operation, { stabilityOf }) {
	return [...stabilityOf].flatMap(([pattern, level]) => matchesOperation(pattern, operation) ? [level] : []);
}
function configuredLevel(operation, settings) {
	return configured(operation, settings).map(levelNamed).find((level) => level !== null) ?? null;
}
function isConfigured(operation, settings, level) {
	return configured(operation, settings).includes(level);
}
function matchesOperation(pattern, operation) {
	const text = pattern.trim();
	if (text.startsWith("tag:")) return operation.tags?.includes(text.slice(4).trim()) === true;
	if (!text.includes("/") && !text.includes("*")) return operation.operationId === text;
	const [, method, path = ""] = /^(?:([A-Za-z*]+)\s+)?(\S+)$/.exec(text) ?? [];
	if (method !== void 0 && method !== "*" && method.toLowerCase() !== operation.method) return false;
	return matchesSegments(erased(path).split("/"), erased(operation.path).split("/"));
}
function mostStable(standings) {
	const [first = STABLE$1] = standings.toSorted((a, b) => stabilityLevels.indexOf(b.level) - stabilityLevels.indexOf(a.level));
	return {
		level: first.level,
		internal: standings.length > 0 && standings.every(({ internal }) => internal)
	};
}
function standingOfAll(standings) {
	const open = standings.filter(({ internal }) => !internal);
	return mostStable(open.length === 0 ? standings : open);
}
function treatmentOf(name, { stability }) {
	const own = name === "stable" ? void 0 : stability.get(name);
	if (own === "allow" || own === "warn" || own === "fail") return own;
	return DEFAULTS.get(name) ?? "fail";
}
function treatmentFor(standing, settings) {
	const [first, ...others] = [...standing.internal ? ["internal"] : [], standing.level].map((name) => [treatmentOf(name, settings), name]);
	return others.reduce((mild, each) => order$1(each[0]) < order$1(mild[0]) ? each : mild, first ?? ["fail", "stable"]);
}
const order$1 = (treatment) => [
	"allow",
	"warn",
	"fail"
].indexOf(treatment);
function withStanding(judgement, standings, settings) {
	const standing = standingOfAll(standings);
	if (standing.level === "stable" && !standing.internal) return judgement;
	const marked = {
		...judgement,
		standing
	};
	const [treatment, name] = standings.map((each) => treatmentFor(each, settings)).reduce((strict, each) => order$1(each[0]) > order$1(strict[0]) ? each : strict);
	const { impact } = judgement;
	if (!(impact === "breaking" || impact === "potentially-breaking" || impact === "unclassified") || treatment === "fail" || treatment === "warn" && impact !== "breaking") return marked;
	const says = treatment === "allow" ? "may break" : "only gives a warning when it breaks";
	return {
		...marked,
		impact: treatment === "allow" ? "non-breaking" : "potentially-breaking",
		bump: judgement.bump === "patch" || standing.internal && treatment === "allow" ? "patch" : "minor",
		breaks: [],
		why: `${judgement.why} Every operation it concerns is \`${name}\` or less stable, which ${says} (\`stability.${name}: ${treatment}\`).`
	};
}

// src/policy/draft-schemas.ts
function drafts(contract) {
	const found = [...contract?.schemas ?? []].filter(([, { schema }]) => isObject(schema.value) && statedLevel(schema.value) === "draft");
	return new Map(found.map(([name, { schema }]) => [name, schema.place]));
}
function draftDependencies(base, head, standings, docs) {
	const now = drafts(head);
	if (now.size === 0) return [];
	const before = drafts(base);
	return [...now].flatMap(([name, place]) => {
		const users = head.operations.filter((operation) => {
			const standing = standings(refOf(operation));
			return standing?.level === "stable" && !standing.internal && reaches(head, operation, place);
		});
		const older = before.get(name);
		const fresh = users.filter((operation) => {
			const known = base?.operations.find(({ method, path }) => method === operation.method && path === operation.path);
			return base === null || older === void 0 || known === void 0 || !reaches(base, known, older);
		});
		return fresh.length === 0 ? [] : [judgementOf$1(name, head.locate(place), fresh.map(refOf), docs)];
	});
}
const refOf = ({ kind, method, path, operationId }) => ({
	kind,
	method,
	path,
	operationId
});
const keyOf$2 = ({ file, pointer }) => `${file}#${pointer}`;
function reaches(contract, operation, target) {
	const seen = /* @__PURE__ */ new Set();
	const open = [{
		value: operation.raw,
		place: operation.place
	}];
	for (let spot = open.pop(); spot !== void 0; spot = open.pop()) {
		if (keyOf$2(spot.place) === keyOf$2(target)) return true;
		for (const ref of referencesIn(spot.value)) {
			const next = contract.resolve(ref, spot.place);
			if (next === null || seen.has(keyOf$2(next.place))) continue;
			seen.add(keyOf$2(next.place));
			open.push(next);
		}
	}
	return false;
}
function referencesIn(value) {
	const found = [];
	const open = [value];
	for (let each = open.pop(); each !== void 0; each = open.pop()) {
		const items = itemsOf(each);
		if (items !== null) open.push(...items);
		else if (isObject(each)) {
			const ref = each["$ref"];
			if (typeof ref === "string") found.push(ref);
			open.push(...Object.values(each));
		}
	}
	return found;
}
function judgementOf$1(name, head, operations, docs) {
	const rule = lifecycleRules["stable-operation-uses-draft"];
	return policyJudgement(rule, `${rule.id}\nschemas/${name}`, {
		message: `Schema \`${name.replaceAll("`", "'")}\` is a draft, and ${operations.length === 1 ? "a stable operation uses" : `${operations.length} stable operations use`} it.`,
		component: `schemas/${name}`,
		operations,
		locations: { head }
	}, docs);
}

// src/policy/removals.ts
const NOTICE = {
	draft: 0,
	alpha: 0,
	beta: 90,
	stable: 180
};
const MOST_RELEASES = 200;
function noticeFor({ level }, { deprecationNotice }) {
	const own = deprecationNotice.get(level);
	return own === void 0 ? NOTICE[level] : Number(own);
}
const reading$1 = (element, marks) => (contract) => {
	const values = valuesOf$2(contract, element);
	return values.length === 0 ? null : marks(values);
};
const REMOVALS = /* @__PURE__ */ new Set([
	"operation.removed",
	"parameter.removed",
	"property.removed",
	"header.removed",
	"media-type.removed",
	"request-body.removed",
	"response.removed",
	"component.unused-changed"
]);
function readingsOf(change, base) {
	if (change.base === null) return [];
	if (change.kind === "schema.enum-value-removed") {
		const { file, pointer } = change.base;
		const element = elementAt(base, {
			file,
			pointer: pointer.replace(/\/(?:enum|const)$/, "")
		});
		return element === null ? [] : change.values.map((value) => reading$1(element, (values) => enumMarksOf(values, value)));
	}
	if (!REMOVALS.has(change.kind)) return [];
	if (change.kind === "component.unused-changed" && change.change !== "removed") return [];
	const element = elementAt(base, change.base);
	return element === null ? [] : [reading$1(element, marksOf)];
}
async function withRemovalNotices(all, question) {
	const { base, settings, today } = question;
	const cases = all.map(({ judgement, changes, standing }) => {
		const marks = changes.flatMap((change) => readingsOf(change, base)).map((read) => ({
			read,
			marks: read(base)
		}));
		return {
			judgement,
			notice: noticeFor(standing, settings),
			marks
		};
	});
	const open = /* @__PURE__ */ new Map();
	for (const { marks, notice } of cases) for (const { read, marks: found } of marks) {
		if (found === null || !found.deprecated || found.sunset === null || today === null) continue;
		if (settings.plannedRemoval === "breaking" || found.sunset > today) continue;
		open.set(read, {
			reading: read,
			sunset: found.sunset,
			notice,
			first: null,
			ended: null,
			endedAt: ""
		});
	}
	await goThrough([...open.values()], question);
	return cases.map(({ judgement, marks }) => {
		const notices = marks.map(({ read, marks: found }) => noticeOf(found, open.get(read) ?? null, question));
		const [first] = notices.filter((notice) => notice?.planned !== true);
		if (marks.length === 0 || first === null) return judgement;
		const notice = first ?? notices[0];
		return notice === void 0 || notice === null ? judgement : withNotice(judgement, notice, settings);
	});
}
async function goThrough(open, { publications, today }) {
	let waiting = open;
	for (const [index, published] of publications.releases.slice(0, MOST_RELEASES).entries()) {
		if (waiting.length === 0 || today === null) return;
		const [contract, day] = [await published.contract(), await published.day()];
		for (const each of waiting) look(each, contract, {
			release: published.release,
			day,
			today,
			isLast: index === 0
		});
		waiting = waiting.filter(({ ended }) => ended === null);
	}
}
function look(open, contract, { release, day, today, isLast }) {
	const marks = contract === null ? null : open.reading(contract);
	const end = (ended) => {
		open.ended = ended;
		open.endedAt = release;
	};
	if (contract === null) return end("unreadable");
	if (marks === null || !marks.deprecated || marks.sunset === null) return end("not-announced");
	if (isLast && marks.sunset > open.sunset) open.sunset = marks.sunset;
	if (marks.sunset > open.sunset) return end("not-announced");
	if (day === null) return end("unknown-day");
	open.first = {
		release,
		day
	};
	if (daysBetween(day, today) >= open.notice) end("long-enough");
}
function noticeOf(marks, open, question) {
	const { today, settings, publications } = question;
	if (marks === null || !marks.deprecated) return null;
	const { written, sunset } = marks;
	const no = (note) => ({
		planned: false,
		sunset,
		release: null,
		published: null,
		note
	});
	if (written === null) return no("It was deprecated without a sunset date, so nobody was told until when it works.");
	if (sunset === null) return no(`Its sunset date \`${clipped(written)}\` is no date, so nobody was told until when it works.`);
	if (today === null) return no("The day of the comparison is not known, so its sunset date can't be judged.");
	if (sunset > today) return no(`It was announced to work until ${sunset}, ${countDays(daysBetween(today, sunset))} from now.`);
	if (open === null) return no(`Its sunset date ${sunset} has passed, and \`planned-removal: ${settings.plannedRemoval}\` makes removals breaking all the same.`);
	return historyNotice(open, {
		today,
		missing: publications.missing,
		count: publications.releases.length
	});
}
const clipped = (text) => (text.length > 40 ? `${text.slice(0, 40)}…` : text).replaceAll("`", "'");
function historyNotice({ sunset, first, ended, endedAt, notice }, { today, missing, count }) {
	const about = {
		sunset,
		release: first?.release ?? null,
		published: first?.day ?? null
	};
	if (sunset > today) return {
		...about,
		planned: false,
		note: `The last release announced that it works until ${sunset}, ${countDays(daysBetween(today, sunset))} from now.`
	};
	if (first === null) {
		const why = count === 0 ? missing : ended === "unreadable" ? `The release ${endedAt} has no description of this API that can be read.` : ended === "unknown-day" ? `The day of the release ${endedAt} is not known.` : `The last release ${endedAt} does not have that date.`;
		return {
			...about,
			planned: false,
			note: `Its sunset date ${sunset} has passed, but no release proves that it was announced. ${why}`.trim()
		};
	}
	const since = daysBetween(first.day, today);
	const published = `The sunset date ${sunset} is published since ${first.release} (${first.day}, ${countDays(since)} ago)`;
	if (since >= notice) return {
		...about,
		planned: true,
		note: `${published}, and ${countDays(notice)} are required.`
	};
	return {
		...about,
		planned: false,
		note: `${published}, but ${countDays(notice)} of notice are required: remove it ${countDays(notice - since)} later.`
	};
}
function withNotice(judgement, removal, settings) {
	if (!removal.planned) return {
		...judgement,
		removal,
		why: `${judgement.why} ${removal.note}`
	};
	const isMajor = settings.plannedRemoval === "major";
	const bump = judgement.bump === "patch" ? "patch" : isMajor ? "major" : "minor";
	const isHarmless = judgement.impact === "documentation" || judgement.impact === "non-breaking";
	return {
		...judgement,
		removal,
		impact: isHarmless ? judgement.impact : "non-breaking",
		bump: isHarmless ? judgement.bump : bump,
		breaks: [],
		title: "Planned removal",
		message: `${judgement.message.replace(/\.$/, "")}, as planned.`,
		why: `It was deprecated, and its time is over. ${removal.note}`,
		fix: "Nothing to repair. Say in the changelog that it is gone, and what takes its place."
	};
}

// src/policy/lifecycle.ts
const STABLE = {
	level: "stable",
	internal: false
};
async function withLifecycle(judged, question) {
	const { base, settings } = question;
	if (base === null) return judged;
	const [before, after] = [standingsOf(base, settings), standingsOf(question.head, settings)];
	const known = judged.map(({ judgement, changes }) => {
		const standings = judgement.operations.map((operation) => before(operation) ?? after(operation) ?? STABLE);
		return {
			judgement,
			changes,
			standings,
			standing: standingOfAll(standings)
		};
	});
	const noticed = await withRemovalNotices(known, {
		...question,
		base
	});
	return known.map(({ changes, standings, judgement }, index) => ({
		judgement: withStanding(noticed[index] ?? judgement, standings, settings),
		changes
	}));
}
function announcements(question, docs) {
	const { base, head, today, settings } = question;
	if (head === null) return [];
	const standings = standingsOf(head, settings);
	return [...today === null ? [] : deprecatedIn(head).flatMap((each) => {
		const found = tooShort(each, {
			base,
			head,
			today,
			settings,
			standings
		});
		return found === null ? [] : [judgementOf(found, each, head, docs)];
	}), ...draftDependencies(base, head, standings, docs)];
}
function tooShort({ marks, place, value }, about) {
	const { base, head, today, settings, standings } = about;
	const { sunset } = marks;
	if (sunset === null) return null;
	const element = elementAt(head, place);
	const values = element === null || base === null ? [] : valuesOf$2(base, element);
	const before = value === void 0 ? marksOf(values) : enumMarksOf(values, value);
	if (before.deprecated && before.sunset !== null && before.sunset <= sunset) return null;
	const operation = operationAt(place.pointer);
	const standing = (operation === null ? null : standings({
		kind: "path",
		operationId: null,
		...operation
	})) ?? STABLE;
	if (standing.internal) return null;
	const notice = noticeFor(standing, settings);
	const days = daysBetween(today, sunset);
	return days >= notice ? null : {
		days,
		notice,
		sunset
	};
}
function operationAt(pointer) {
	const [, path, method] = /^\/paths\/([^/]+)\/([^/]+)/.exec(pointer) ?? [];
	if (path === void 0 || method === void 0) return null;
	return {
		method: method.toLowerCase(),
		path: path.replaceAll("~1", "/").replaceAll("~0", "~")
	};
}
function judgementOf({ days, notice, sunset }, { name, place }, head, docs) {
	const rule = lifecycleRules["sunset-notice-too-short"];
	const operation = operationAt(place.pointer);
	const left = days <= 0 ? "which is no time at all" : `which leaves ${countDays(days)}`;
	return policyJudgement(rule, `${rule.id}\n${name}`, {
		message: `${name.slice(0, 1).toUpperCase()}${name.slice(1)} is announced to go on ${sunset}, ${left}; the policy asks for ${countDays(notice)}.`,
		operations: operation === null ? [] : [{
			kind: "path",
			operationId: null,
			...operation
		}],
		locations: { head: head.locate(place) },
		after: sunset
	}, docs);
}

// src/rules/derive.ts
const lenses = [
	"wire",
	"strict",
	"sdk"
];
function everywhere(impact) {
	return {
		wire: impact,
		strict: impact,
		sdk: impact,
		docs: impact
	};
}
const eitherWay = {
	undecided: everywhere("potentially-breaking"),
	lost: everywhere("breaking"),
	gained: everywhere("non-breaking"),
	semantic: everywhere("breaking"),
	"generated-code": {
		...everywhere("documentation"),
		sdk: "breaking"
	},
	text: everywhere("documentation"),
	unknown: everywhere("unclassified")
};
const stances = {
	request: {
		narrowed: everywhere("breaking"),
		widened: everywhere("non-breaking"),
		replaced: everywhere("breaking"),
		...eitherWay
	},
	response: {
		narrowed: everywhere("non-breaking"),
		widened: everywhere("breaking"),
		replaced: everywhere("breaking"),
		...eitherWay
	}
};
function derive(direction, relation) {
	return stances[direction ?? "request"][relation];
}
const bumps = {
	breaking: "major",
	"potentially-breaking": "minor",
	"non-breaking": "minor",
	documentation: "patch",
	unclassified: "minor"
};
function bumpOf(impact) {
	return bumps[impact];
}
const severity = [
	"documentation",
	"non-breaking",
	"unclassified",
	"potentially-breaking",
	"breaking"
];
function atMost(impact, { wire, strict, sdk, docs }) {
	const least = (one) => severity.indexOf(one) > severity.indexOf(impact) ? impact : one;
	return {
		wire: least(wire),
		strict: least(strict),
		sdk: least(sdk),
		docs: least(docs)
	};
}
const clients = {
	wire: "wire",
	strict: "strict",
	sdk: "sdk",
	docs: "wire",
	"strict+docs": "strict",
	"sdk+docs": "sdk"
};
function impactUnder(lens, stance) {
	const impact = stance[clients[lens]];
	if (lens === clients[lens]) return impact;
	return severity.indexOf(stance.docs) > severity.indexOf(impact) ? stance.docs : impact;
}
function bumpUnder(lens, stance) {
	return bumpOf(stance[clients[lens]]);
}
function breaksOf(stance) {
	return lenses.filter((lens) => stance[lens] === "breaking");
}

// src/rules/policy-table.ts
const policies = {
	"response-enum-value-added": {
		title: "A response may carry a new enum value",
		why: "On paper it breaks, since clients may receive a value they never heard of. In practice APIs add values all the time and tell their clients to expect it. Clients with closed enums (generated code, validating gateways) do fail.",
		default: "potentially-breaking",
		strict: "breaking",
		source: "GitHub REST calls it additive, AIP-180 asks for caution, Zalando and Microsoft Graph call it breaking unless the enum is declared extensible."
	},
	"response-extensible-enum-value-added": {
		title: "A response may carry a new value of an enum declared extensible",
		why: "The description told clients to expect values that are not listed.",
		default: "non-breaking",
		source: "Zalando #112 (`x-extensible-enum`), Microsoft Graph evolvable enums."
	},
	"response-enum-value-removed": {
		title: "A response no longer carries an enum value",
		why: "Clients that handle the value keep working; the branch is never taken again. Generated code that names the constant no longer compiles.",
		default: "documentation",
		sdk: "potentially-breaking",
		source: "Set theory: a response that is narrower than announced surprises nobody."
	},
	"response-enum-opened": {
		title: "A response enum became a plain type",
		why: "It is the usual way to open an enum, and no value has changed yet; but any value may come from now on.",
		default: "potentially-breaking",
		strict: "breaking",
		source: "Zalando #112: use extensible values instead of closed enums in responses."
	},
	"response-constraint-loosened": {
		title: "A limit on a response value was loosened",
		why: "Clients may receive values outside the announced limits: a longer string, a larger number, another pattern. Few clients check limits of what they receive, but databases and validators behind them do.",
		default: "potentially-breaking",
		strict: "breaking",
		source: "AIP-180: treat as incompatible; GitHub and Stripe: identifiers are opaque and may grow."
	},
	"response-constraint-tightened": {
		title: "A limit on a response value was tightened",
		why: "What is sent now was allowed before. Nobody who followed the old description notices.",
		default: "documentation",
		source: "Set theory; AIP-180 and Zalando #107 allow it."
	},
	"response-format-changed": {
		title: "The format of a response value was loosened or changed",
		why: "A `format` is a promise that parsers rely on (`date` against `date-time`), though many clients treat the value as an opaque string.",
		default: "potentially-breaking",
		strict: "breaking",
		source: "AIP-180 and Zalando: breaking; GitHub and Stripe: fine for opaque identifiers."
	},
	"response-number-width-grown": {
		title: "A response number got a wider format",
		why: "JSON numbers have no width, so the message itself is the same; a client that stores it in 32 bits overflows.",
		default: "non-breaking",
		strict: "breaking",
		source: "AIP-180: changing the type of a field breaks generated code."
	},
	"response-object-opened": {
		title: "A response object may carry properties nobody described",
		why: "Tolerant readers skip what they do not know; readers that check against `additionalProperties: false` refuse the whole message.",
		default: "potentially-breaking",
		strict: "breaking",
		source: "Zalando #108 and #111: clients must tolerate unknown fields, object definitions must stay open."
	},
	"response-property-added-to-closed-object": {
		title: "A property was added to a response object that was closed",
		why: "The old description said `additionalProperties: false`: whoever validates against it refuses the new property. Everybody else skips it.",
		default: "potentially-breaking",
		strict: "breaking",
		source: "Zalando #111 forbids closed objects for this reason."
	},
	"response-optional-property-removed": {
		title: "An optional response property was removed",
		why: "Clients could not count on it in every message, but those who read it lose it for good.",
		default: "breaking",
		source: "AIP-180, Zalando #107, Microsoft Graph, GitHub REST: removing a field is breaking."
	},
	"response-branch-removed": {
		title: "A response no longer carries one of its alternatives",
		why: "Clients that handle the alternative keep working, but what they used to get does not come any more. Generated code loses a type.",
		default: "potentially-breaking",
		sdk: "breaking",
		source: "Between two readings: the set of responses got smaller (harmless), and output is lost (breaking)."
	},
	"response-one-of-changed": {
		title: "A response matches one branch of `oneOf` where it matched several",
		why: "No branch admits more than before. On paper such responses were not allowed, because they matched more than one branch; in practice they came, and only clients that validate refused them.",
		default: "potentially-breaking",
		strict: "breaking",
		source: "Our own: branches that exclude each other are what `oneOf` is meant for, and repairing them must not look like a break."
	},
	"response-discriminated-branch-added": {
		title: "A response may carry a new alternative, told apart by a discriminator",
		why: "The discriminator lets clients recognise what they do not know and skip it; those who do not look at it fail.",
		default: "potentially-breaking",
		strict: "breaking",
		source: "Kubernetes and event APIs add union members; AIP-180 calls it breaking."
	},
	"response-success-status-added": {
		title: "A success or redirect status was added",
		why: "Clients that compare with the statuses they know treat the new one as a failure; clients that look at its class (2xx) do not.",
		default: "potentially-breaking",
		strict: "breaking",
		source: "RFC 9110 §15: a client must understand the class of any status code. Zalando: clients must cope."
	},
	"response-success-status-merged": {
		title: "A success status is described by a range or the default only",
		why: "The status may still occur, but it is promised no more. What it carries is compared with the description that covers it now.",
		default: "potentially-breaking",
		source: "RFC 9110 §15; OpenAPI Responses Object: an explicit code takes precedence over its range."
	},
	"response-error-status-added": {
		title: "An error status was added",
		why: "Every client has to expect errors, described or not.",
		default: "non-breaking",
		source: "RFC 9110 §15; Zalando #151: not every error has to be listed."
	},
	"response-error-status-removed": {
		title: "An error status was removed",
		why: "A client that handles it keeps working; it handles something that does not come.",
		default: "documentation",
		source: "Set theory: the set of responses got smaller."
	},
	"error-response-changed": {
		title: "An error response may look different",
		why: "What only concerns bodies and headers of 4xx, 5xx and default responses seldom stops a client: most look at the status. Lost properties stay breaking.",
		default: "potentially-breaking",
		strict: "breaking",
		source: "Practice: error bodies grow with the implementation. Microsoft Graph calls a changed top-level error code breaking: switch it there."
	},
	"response-optional-header-removed": {
		title: "An optional response header was removed",
		why: "Clients could not count on it, but those who read it (paging, rate limits, caching) lose it.",
		default: "potentially-breaking",
		strict: "breaking",
		source: "Azure: breaking. Elsewhere a warning: the header was not promised in every response."
	},
	"link-changed": {
		title: "A link of a response was removed or changed",
		why: "Links describe how operations follow each other; the messages stay the same, but tools that walk the links go elsewhere.",
		default: "potentially-breaking",
		sdk: "breaking",
		source: "OpenAPI 3.1 Link Object: a link is no guarantee that it can be followed."
	},
	"request-property-removed": {
		title: "An optional request property was removed from an open object",
		why: "Requests that carry it are still accepted, but what they say is silently ignored. That is worse than an error: nobody notices.",
		default: "breaking",
		source: "AIP-180, Zalando #107, Azure, Microsoft Graph: removing a field is breaking."
	},
	"request-parameter-removed": {
		title: "A parameter was removed",
		why: "Most servers ignore parameters they do not know: a filter that is ignored returns everything, silently.",
		default: "breaking",
		source: "AIP-180, Zalando #107, Azure, Microsoft Graph, GitHub REST: removing a parameter is breaking."
	},
	"request-object-closed": {
		title: "A request object no longer admits properties nobody described",
		why: "The old description was silent about other properties, so no client that followed it sent any; those that send more than is described are refused now.",
		default: "potentially-breaking",
		strict: "breaking",
		source: "Zalando #109 asks for unknown request fields to be refused; the sender is taken at its word."
	},
	"request-became-optional": {
		title: "Required input became optional",
		why: "Every request stays valid. Generated clients change the type or the order of arguments, so their callers may not compile.",
		default: "non-breaking",
		sdk: "breaking",
		source: "Set theory on the wire; AIP-180: source compatibility is another matter."
	},
	"default-added": {
		title: "A default value was declared",
		why: "Either it writes down what always happened when the value was left out, or requests without it do something else now. The description cannot tell.",
		default: "potentially-breaking",
		source: "AIP-180: changing what happens when a field is not set is breaking."
	},
	"default-removed": {
		title: "A default value is no longer declared",
		why: "What happens when the value is left out is not promised any more.",
		default: "potentially-breaking",
		source: "AIP-180: default values must not change."
	},
	"default-of-required-value-changed": {
		title: "The default of a value that has to be sent anyway changed",
		why: "A required value is never left out, so its default is never used.",
		default: "documentation",
		source: "OpenAPI 3.1 Schema Object: `default` has no meaning for required values."
	},
	"default-respelled": {
		title: "A default was written as the type that its schema has",
		why: "The text of the default is the same, and as another type it was no value of the schema.",
		default: "documentation",
		source: "OpenAPI 3.0 Schema Object: `default` must conform to the defined type."
	},
	"response-default-changed": {
		title: "The default of a response value changed",
		why: "Clients that read an absent value as its default read something else now; most take it as absent.",
		default: "potentially-breaking",
		strict: "breaking",
		source: "AIP-180: default values must not change."
	},
	"discriminator-mapping-changed": {
		title: "The mapping of a discriminator changed",
		why: "The schemas are the same, but tools that use the mapping choose another one for the same value.",
		default: "potentially-breaking",
		sdk: "breaking",
		source: "OpenAPI 3.1 Discriminator Object: it only is a hint and validates nothing."
	},
	"discriminator-added": {
		title: "A discriminator was added",
		why: "It validates nothing and changes no message; generated code turns into a class hierarchy.",
		default: "non-breaking",
		sdk: "potentially-breaking",
		source: "OpenAPI 3.1 Discriminator Object: it only is a hint and validates nothing."
	},
	"discriminator-removed": {
		title: "A discriminator was removed",
		why: "It validated nothing, but deserialisers that used it to choose a type have to guess now.",
		default: "potentially-breaking",
		sdk: "breaking",
		source: "OpenAPI 3.1 Discriminator Object: it only is a hint and validates nothing."
	},
	"server-removed": {
		title: "A server was removed while others remain",
		why: "Clients that use its URL fail, if it really is switched off; the others do not notice.",
		default: "potentially-breaking",
		strict: "breaking",
		source: "Microsoft Graph: changing the URL is breaking."
	},
	"server-variable-default-changed": {
		title: "The default of a server variable changed",
		why: "All base URLs are still offered, but clients that choose no value call another one.",
		default: "potentially-breaking",
		strict: "breaking",
		source: "OpenAPI 3.1 Server Variable Object: the default is sent when no other value is supplied."
	},
	"security-loosened": {
		title: "Less authentication or fewer permissions are required",
		why: "Every call that was allowed still is. It widens who may call the API, so a person responsible for security must look at it.",
		default: "non-breaking",
		source: "Set theory; reviewed apart because mistakes of this kind are vulnerabilities (OWASP API2, API5)."
	},
	deprecated: {
		title: "Something was marked deprecated",
		why: "It works as before; the mark tells callers to move away.",
		default: "non-breaking",
		source: "SemVer 2.0.0 §7: a minor version must be incremented when functionality is marked as deprecated."
	},
	"deprecation-withdrawn": {
		title: "A deprecation was withdrawn",
		why: "Nothing is taken away; who has moved already did it for nothing.",
		default: "documentation",
		source: "RFC 9745: deprecation is information about a resource."
	},
	"sunset-moved-earlier": {
		title: "A published sunset date was moved to an earlier day or withdrawn",
		why: "Callers planned their migration with the date that was promised.",
		default: "breaking",
		source: "RFC 8594; Kubernetes and Microsoft Graph: an announced support window is a promise."
	},
	"sunset-postponed": {
		title: "A sunset date was moved to a later day",
		why: "Callers have more time than they were promised.",
		default: "documentation",
		source: "RFC 8594: the sunset is the point in time when a resource is likely to become unresponsive."
	},
	"stability-lowered": {
		title: "Something is declared less stable than before",
		why: "Callers built on a promise of stability that is taken back.",
		default: "breaking",
		source: "AIP-181 and Kubernetes: stability levels only go up."
	},
	"operation-id-added": {
		title: "An operation got an operationId",
		why: "Generators invented a name before and use the given one now.",
		default: "documentation",
		sdk: "potentially-breaking",
		source: "OpenAPI 3.1 Operation Object: tools may use the operationId as a name."
	},
	"operation-tags-changed": {
		title: "The tags of an operation changed",
		why: "Tags group operations in documentation; many generators name the client class after them.",
		default: "documentation",
		sdk: "potentially-breaking",
		source: "openapi-generator and others name API classes after the first tag."
	},
	"parameter-order-changed": {
		title: "The order of parameters changed",
		why: "On the wire parameters have no order; generated methods with positional arguments do.",
		default: "documentation",
		sdk: "potentially-breaking",
		source: "Azure openapi-diff reports it because of generated clients."
	},
	"documentation-removed": {
		title: "A description, an example or another text was removed",
		why: "No message changes, but readers miss what they could read before.",
		default: "documentation",
		docs: "potentially-breaking",
		source: "SemVer 2.0.0 §6: a patch; under `docs` a person should look at it."
	},
	"unused-component-removed": {
		title: "A component that no operation uses was removed",
		why: "No message changes; code generated from the component disappears.",
		default: "documentation",
		sdk: "potentially-breaking",
		source: "Generators emit types for all components, used or not."
	}
};

// src/rules/policies.ts
const policyIds = Object.keys(policies);
function policyById(id) {
	return policies[id];
}
function stanceOf(id, switches) {
	const switched = switches.get(id);
	if (switched !== void 0) return everywhere(switched);
	const policy = policyById(id);
	const strict = policy.strict ?? policy.default;
	return {
		wire: policy.default,
		strict,
		sdk: policy.sdk ?? strict,
		docs: policy.docs ?? policy.default
	};
}

// src/rules/surroundings.ts
function operationKey(operation) {
	return `${operation.kind} ${operation.method} ${operation.path}`;
}
function collect$1(operations, into) {
	for (const operation of operations) {
		const key = operationKey(operation);
		into.set(key, [...into.get(key) ?? [], operation]);
		collect$1(operation.callbacks, into);
	}
}
const isSuccess = (status) => /^[123]/.test(status);
const isErrorStatus = (status) => /^[45]/.test(status);
function statusesOf(operations) {
	const statuses = new Set(operations.flatMap((operation) => operation.responses.map((response) => response.status)));
	const successes = [...statuses].filter(isSuccess);
	return successes.length > 0 ? successes : [...statuses].filter((status) => status === "default");
}
function contentOf(operation, use) {
	const { slot } = use;
	if (slot.part === "request-body") return operation.requestBody?.content ?? [];
	if (slot.part !== "response") return [];
	return operation.responses.find((response) => response.status === slot.status)?.content ?? [];
}
const statusOf = ({ slot }) => slot.part === "response" || slot.part === "header" ? slot.status : null;
function surroundingsOf(base, head) {
	const known = /* @__PURE__ */ new Map();
	for (const contract of [head, base]) if (contract) collect$1([...contract.operations, ...contract.webhooks], known);
	const around = (use) => known.get(operationKey(use.operation)) ?? [];
	const statusMatters = (use, status) => {
		const successes = statusesOf(around(use));
		return successes.length === 0 ? !isSuccess(status) : successes.length > 1 || successes[0] !== status;
	};
	return {
		qualifiers(use) {
			const status = statusOf(use);
			const mediaType = "mediaType" in use.slot ? use.slot.mediaType : null;
			const several = mediaType !== null && around(use).some((operation) => contentOf(operation, use).length > 1);
			return [...status !== null && statusMatters(use, status) ? [status] : [], ...several ? [mediaType] : []];
		},
		isError(use) {
			const status = statusOf(use);
			if (status === null) return false;
			if (status !== "default") return isErrorStatus(status);
			return !statusesOf(around(use)).includes("default");
		}
	};
}

// src/rules/subject.ts
function operationsOf(change) {
	const seen = /* @__PURE__ */ new Map();
	for (const { operation } of change.uses) {
		const key = operationKey(operation);
		if (!seen.has(key)) seen.set(key, operation);
	}
	return [...seen.values()];
}
function operationName(operation) {
	if (operation.kind === "path") return `operation ${code$1(`${operation.method.toUpperCase()} ${operation.path}`)}`;
	return `${operation.kind} ${code$1(operation.path)}`;
}
const senders = {
	path: "request",
	webhook: "webhook",
	callback: "callback"
};
function whole({ operation, slot }) {
	const ours = operation.kind === "path";
	const ofEvent = ours ? "" : ` of the ${operation.kind}`;
	if (slot.part === "operation") return operationName(operation);
	if (slot.part === "parameter") return slot.in === "querystring" ? `query string${ofEvent}` : `${slot.in} parameter ${code$1(slot.name)}${ofEvent}`;
	if (slot.part === "request-body") return ours ? "request body" : `${operation.kind} payload`;
	if (slot.part === "response") return ours ? "response body" : `answer to the ${operation.kind}`;
	if (slot.status === null) return `header ${code$1(slot.name)} of a part of the ${senders[operation.kind]} body`;
	return ours ? `response header ${code$1(slot.name)}` : `header ${code$1(slot.name)} of the answer`;
}
function property(use, path) {
	const { operation, slot } = use;
	if (slot.part === "request-body") return `${senders[operation.kind]} property ${code$1(path)}`;
	if (slot.part === "response" && operation.kind === "path") return `response property ${code$1(path)}`;
	return `property ${code$1(path)} of ${slot.part === "response" ? "the " : ""}${whole(use)}`;
}
function along(path, root, inside) {
	if (path === "") return root;
	const end = path.slice(-2);
	if (end !== "[]" && end !== "{}") return inside(path);
	const holder = path.slice(0, -2);
	return `each ${end === "[]" ? "item" : "value"} of ${holder === "" ? `the ${root}` : inside(holder)}`;
}
function kindOfMessage(change, use) {
	if (change.direction === null) return "";
	if (use.operation.kind !== "path") return change.direction === "request" ? "answer " : `${use.operation.kind} `;
	return `${change.direction} `;
}
const step = /[\w$-]+|"(?:[^"\\]|\\.)*"|\[\d*\]|\{[^{}]*\}|\.|[|/][^.[\]{}|/\s]+/guy;
function pathInComponent(change, component) {
	const prefix = `${component}:`;
	if (!change.anchor.startsWith(prefix)) return null;
	const rest = change.anchor.slice(prefix.length);
	const steps = Array.from(rest.matchAll(step), ([found]) => found);
	const more = rest.slice(steps.join("").length);
	if (more !== "" && !more.startsWith(" ")) return null;
	const path = steps.filter((found) => !found.startsWith("|") && !found.startsWith("/")).join("");
	return path.startsWith(".") ? path.slice(1) : path;
}
const isMessagePart = (component) => /(?:^|#)(?:parameters|responses|headers|requestBodies|callbacks|pathItems|links|examples)\//u.test(component);
function inComponent(change, component, use) {
	const path = isMessagePart(component) ? null : pathInComponent(change, component);
	if (path === null) return null;
	const kind = kindOfMessage(change, use);
	const name = code$1(component);
	return along(path, `${kind}schema ${name}`, (inside) => `${kind}property ${code$1(inside)} of ${name}`);
}
function qualified(change, phrase, operation, surroundings) {
	const key = operationKey(operation);
	const skipsMediaType = change.kind === "media-type.added" || change.kind === "media-type.removed";
	const statuses = /* @__PURE__ */ new Set();
	const mediaTypes = /* @__PURE__ */ new Set();
	for (const use of change.uses) {
		if (operationKey(use.operation) !== key) continue;
		const mediaType = "mediaType" in use.slot ? use.slot.mediaType : null;
		for (const qualifier of surroundings.qualifiers(use)) if (qualifier !== mediaType) statuses.add(code$1(qualifier));
		else if (!skipsMediaType) mediaTypes.add(code$1(qualifier));
	}
	const shown = [statuses, mediaTypes].flatMap((found) => found.size > 2 ? [] : [...found]);
	return shown.length === 0 ? phrase : `${phrase} (${shown.join(", ")})`;
}
const isAbout = ({ kind }) => /^(?:text|extension|unclassified)\.changed$/.test(kind);
const isAboutServer = (change) => change.kind === "text.changed" && change.key.startsWith("servers.") && change.uses[0]?.slot.part === "operation";
function subjectOf(change, surroundings) {
	const [use] = change.uses;
	if (isAboutServer(change)) return "The document";
	if (use === void 0) return change.component === null ? "The document" : `Component ${code$1(change.component)}`;
	const operations = operationsOf(change);
	if (use.slot.part === "operation" && change.component !== null) return `Component ${code$1(change.component)}`;
	if (use.slot.part === "operation" && operations.length > 1) return new Set(operations.map(({ kind, path }) => `${kind} ${path}`)).size === 1 && isAbout(change) && use.operation.kind === "path" ? `Path ${code$1(use.operation.path)}` : `Each of ${operations.length} operations`;
	if (isAbout(change) && use.slot.part === "response" && use.slot.mediaType === null && use.path === "") {
		const { status } = use.slot;
		return use.operation.kind === "path" ? `Response ${code$1(status)}` : `Answer ${code$1(status)}`;
	}
	const shared = change.component !== null && operations.length > 1 ? inComponent(change, change.component, use) : null;
	if (shared !== null) return capital$2(shared);
	const phrase = along(use.path, whole(use), (inside) => property(use, inside));
	return capital$2(qualified(change, phrase, use.operation, surroundings));
}

// src/rules/judge.ts
const pages = "https://github.com/api-governor/api-governor/blob/main/docs/rules";
function docsOf(rule) {
	return `${pages}/${rule}.md`;
}
const rulesByKind = /* @__PURE__ */ new Map();
for (const rule of allRules) rulesByKind.set(rule.on, [...rulesByKind.get(rule.on) ?? [], rule]);
function ruleFor(change) {
	const rule = rulesByKind.get(change.kind)?.find((each) => each.fits(change));
	if (rule === void 0) throw new Error(`No rule judges ${change.kind} (${change.direction ?? "no direction"}).`);
	return rule;
}
function policyOf(rule, relation) {
	if (rule.policy === null || typeof rule.policy === "string") return rule.policy;
	return rule.policy[relation] ?? null;
}
function ruleStance(rule, relation, switches) {
	const policy = policyOf(rule, relation);
	return policy === null ? derive(rule.direction, relation) : stanceOf(policy, switches);
}
function stanceFor(rule, change, around, switches) {
	const stance = fullStance(rule, change, around, switches);
	return change.letThrough === true ? atMost("potentially-breaking", stance) : stance;
}
function fullStance(rule, change, around, switches) {
	const relation = relationOf(rule, change);
	const policy = policyOf(rule, relation);
	if (policy !== null) return stanceOf(policy, switches);
	const stance = derive(change.direction ?? rule.direction, relation);
	const unexpected = change.direction === "response" && (relation === "widened" || relation === "replaced");
	const onlyErrors = change.uses.length > 0 && change.uses.every((use) => around.isError(use));
	return unexpected && onlyErrors ? stanceOf("error-response-changed", switches) : stance;
}
const distinguishing = [
	"name",
	"key",
	"keyword",
	"label",
	"url",
	"scheme",
	"mediaType",
	"status",
	"property",
	"in",
	"access",
	"part"
];
function idOf(rule, change) {
	const fields = { ...change };
	const particular = distinguishing.map((field) => fields[field] ?? null);
	const identity = JSON.stringify([
		rule.id,
		change.direction,
		change.anchor,
		particular
	]);
	return createHash("sha256").update(identity).digest("hex").slice(0, 12);
}
function judgementIdOf(change) {
	return idOf(ruleFor(change), change);
}
function valuesOf$1(change) {
	if (change.kind === "schema.enum-value-added") return { after: change.values };
	if (change.kind === "schema.enum-value-removed") return { before: change.values };
	if (change.kind === "schema.enum-added") return { after: change.values };
	if (change.kind === "schema.enum-removed") return { before: change.values };
	if (change.kind === "server.added") return { after: change.url };
	if (change.kind === "server.removed") return { before: change.url };
	if (!("before" in change)) return {};
	const { before, after } = change;
	if (change.kind === "schema.composition-changed" && before === after) return {};
	const nullMeansNone = !("key" in change) && change.kind !== "schema.default-changed";
	const kept = (side) => side !== void 0 && !(nullMeansNone && side === null);
	return {
		...kept(before) && { before },
		...kept(after) && { after }
	};
}
function locationsOf(change, options) {
	const base = change.base && options.base?.locate(change.base);
	const head = change.head && options.head?.locate(change.head);
	return {
		...base && { base },
		...head && { head }
	};
}
function judgeOne(id, rule, change, around, options) {
	const stance = stanceFor(rule, change, around, options.policies);
	return {
		id,
		rule: rule.id,
		source: "diff",
		title: rule.title,
		impact: impactUnder(options.lens, stance),
		breaks: breaksOf(stance),
		bump: bumpUnder(options.lens, stance),
		message: rule.message(change, subjectOf(change, around)),
		why: change.letThrough === true ? WHY_LET_THROUGH[change.direction ?? "request"] : rule.why,
		fix: rule.fix,
		docs: docsOf(rule.id),
		direction: change.direction,
		component: change.component,
		operations: operationsOf(change),
		locations: locationsOf(change, options),
		...valuesOf$1(change)
	};
}
const WHY_LET_THROUGH = {
	request: "What callers send is let through by another alternative, which says nothing about it; who reads it by the alternative that changed is not prepared for it.",
	response: "Clients may receive what they were not told of: only another alternative, which says nothing about it, lets it through."
};
function withValuesOf(change, other) {
	if (other === void 0 || !("values" in change) || !("values" in other)) return change;
	const values = new Map([...other.values, ...change.values].map((value) => [JSON.stringify(value), value]));
	return {
		...change,
		values: Array.from(values.values())
	};
}
function merged(changes, around, { lens, policies }) {
	const weight = ({ rule, change }) => severity.indexOf(impactUnder(lens, stanceFor(rule, change, around, policies)));
	const cases = /* @__PURE__ */ new Map();
	for (const change of changes) {
		const rule = ruleFor(change);
		const found = {
			id: idOf(rule, change),
			rule,
			change,
			made: [change]
		};
		const known = cases.get(found.id);
		const worst = known === void 0 || weight(found) > weight(known) ? found : known;
		const uses = [...known?.change.uses ?? [], ...change.uses];
		const other = worst === found ? known?.change : found.change;
		const made = worst === found ? [change, ...known?.made ?? []] : [...worst.made, change];
		cases.set(found.id, {
			...worst,
			change: {
				...withValuesOf(worst.change, other),
				uses
			},
			made
		});
	}
	return Array.from(cases.values());
}
const sortKey = ({ id, rule, change }) => {
	const operation = change.uses[0]?.operation;
	return [
		operation?.path ?? "",
		operation?.method ?? "",
		rule.id,
		change.anchor,
		id
	];
};
function compareKeys(a, b) {
	for (const [index, left] of a.entries()) {
		const right = b[index] ?? "";
		if (left !== right) return left < right ? -1 : 1;
	}
	return 0;
}
function judgeEach(changes, options) {
	const around = surroundingsOf(options.base, options.head);
	return merged(changes, around, options).map((each) => ({
		each,
		key: sortKey(each)
	})).toSorted((a, b) => compareKeys(a.key, b.key)).map(({ each }) => ({
		judgement: judgeOne(each.id, each.rule, each.change, around, options),
		changes: each.made
	}));
}

// src/spec/detect.ts
function versionOf(file) {
	const root = file.value;
	const key = isObject$2(root) ? ["openapi", "swagger"].find((name) => Object.hasOwn(root, name)) : void 0;
	if (!isObject$2(root) || key === void 0) return {
		code: "not-openapi",
		message: "The document has neither `openapi` nor `swagger` at its root, so it is not an API description.",
		pointer: ""
	};
	const specVersion = textAsWritten(file, `/${key}`, own$1(root, key));
	const family = specVersion === null ? null : familyOf$1(key, specVersion);
	if (family !== null && specVersion !== null) return {
		...family,
		specVersion
	};
	return {
		code: "unknown-version",
		message: `The version in \`${key}\` is not one that can be read: Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2 can.`,
		pointer: `/${key}`
	};
}
function familyOf$1(key, version) {
	if (key === "swagger") return version === "2.0" ? {
		family: "swagger-2.0",
		dialect: "2.0"
	} : null;
	switch (/^3\.([012])(?:\.\d+)?(?:-\S+)?$/.exec(version)?.[1]) {
		case "0": return {
			family: "openapi-3.0",
			dialect: "3.0"
		};
		case "1": return {
			family: "openapi-3.1",
			dialect: "3.1"
		};
		case "2": return {
			family: "openapi-3.2",
			dialect: "3.1"
		};
		case void 0:
		default: return null;
	}
}
function textAsWritten(file, pointer, value) {
	if (typeof value === "string") return value;
	return typeof value === "number" ? file.written(pointer) ?? String(value) : null;
}
function looksLikeSpec(path, text) {
	if (/\.(?:md|mdx|markdown|adoc|rst|html?|txt)$/i.test(path)) return false;
	if (!/\b(?:openapi|swagger)\b/.test(text)) return false;
	if (/^\s*\{/.test(text.slice(0, 2e3))) return hasRootMember(text);
	return /^(?:openapi|swagger|"openapi"|"swagger"|'openapi'|'swagger')[ \t]*:[ \t]*["']?\d/m.test(text.replace(/^\uFEFF/, ""));
}
function hasRootMember(text) {
	const version = /["']?\s*:\s*["']?\d/y;
	const name = /["']?(?:openapi|swagger)(?![\w-])/y;
	let depth = 0;
	for (let at = 0; at < text.length; at++) {
		const character = text[at];
		if (character === "{" || character === "[") depth++;
		else if (character === "}" || character === "]") depth--;
		else if (depth === 1 && (character === "\"" || character === "'" || character === "o" || character === "s")) {
			name.lastIndex = at;
			if (name.test(text)) {
				version.lastIndex = name.lastIndex;
				if (version.test(text)) return true;
			}
		}
		if (character === "\"") at = skipString(text, at) - 1;
	}
	return false;
}

// src/spec/inline.ts
const maxSize = 1e5;
const maxNesting$1 = 50;
function inliner(resolver) {
	const known = /* @__PURE__ */ new Map();
	let nesting = 0;
	const target = (value, place) => {
		const end = followAll(resolver, {
			value,
			place
		});
		if (end.kind !== "found") return null;
		const key = placeKey$1(end.node.place);
		const hit = known.get(key);
		if (hit !== void 0) return hit;
		if (nesting === maxNesting$1) return null;
		known.set(key, null);
		nesting++;
		const inlined = visit(end.node.value, end.node.place);
		nesting--;
		known.set(key, inlined);
		return inlined;
	};
	const visit = (value, place) => {
		if (refOf$3(value) !== null) {
			const found = target(value, place);
			return found && found.size <= maxSize ? withBeside(found, value) : {
				value,
				size: 2
			};
		}
		if (isArray$1(value)) return visitList(value, place);
		return isObject$2(value) ? visitObject(value, place) : {
			value,
			size: 1
		};
	};
	const visitList = (value, place) => {
		const items = value.map((item, position) => visit(item, placeIn(place, position)));
		return {
			value: items.some((item, position) => item.value !== value[position]) ? items.map((item) => item.value) : value,
			size: total(items)
		};
	};
	const visitObject = (value, place) => {
		const entries = Object.entries(value).map(([key, child]) => {
			const inlined = dataKeys.has(key) ? {
				value: child,
				size: 1
			} : visit(child, placeIn(place, key));
			return {
				...inlined,
				key,
				changed: inlined.value !== child
			};
		});
		if (!entries.some(({ changed }) => changed)) return {
			value,
			size: total(entries)
		};
		return {
			value: Object.fromEntries(entries.map((entry) => [entry.key, entry.value])),
			size: total(entries)
		};
	};
	const withBeside = (found, value) => {
		if (!isObject$2(value) || !isObject$2(found.value) || Object.keys(value).length === 1) return found;
		const { $ref: _, ...beside } = value;
		return {
			value: {
				...found.value,
				...beside
			},
			size: found.size + Object.keys(beside).length
		};
	};
	return (key, value, place) => {
		if (typeof value !== "object" || value === null || dataKeys.has(key)) return value;
		if (key !== "examples") return refersSomewhere(value) ? visit(value, place).value : value;
		if (refOf$3(value) !== null) return visit(value, place).value;
		if (!isObject$2(value)) return value;
		const entries = Object.entries(value);
		if (!entries.some(([, child]) => refOf$3(child) !== null)) return value;
		return Object.fromEntries(entries.map(([name, child]) => [name, refOf$3(child) === null ? child : visit(child, placeIn(place, name)).value]));
	};
}
function refersSomewhere(value) {
	if (typeof value !== "object" || value === null) return false;
	if (isArray$1(value)) return value.some(refersSomewhere);
	for (const key of Object.keys(value)) if (key === "$ref" || refersSomewhere(value[key] ?? null)) return true;
	return false;
}
function total(parts) {
	return parts.reduce((sum, part) => sum + part.size, 1);
}

// src/spec/reader.ts
const maxListed = 50;
const maxParts = 5e6;
function emptyNotes() {
	return {
		partial: /* @__PURE__ */ new Map(),
		misplaced: /* @__PURE__ */ new Map(),
		warnings: /* @__PURE__ */ new Map()
	};
}
function notePartial(reader, place, message) {
	reader.notes.partial.set(`${placeKey$1(place)} ${message}`, {
		message,
		place
	});
}
function noteWarning(reader, place, message) {
	reader.notes.warnings.set(`${placeKey$1(place)} ${message}`, {
		message,
		place
	});
}
function writeNotes(reader) {
	const { partial, misplaced, warnings } = reader.notes;
	const followed = [...misplaced].map(([what, { first, places }]) => {
		return {
			message: `A \`$ref\` stands for ${what} (${places.size === 1 ? "in 1 place" : `in ${places.size} places, first here`}), where the specification does not allow one; it was followed.`,
			place: first
		};
	});
	return [
		...listNotes(reader, "partial", [...partial.values()]),
		...listNotes(reader, "warning", followed),
		...listNotes(reader, "warning", [...warnings.values()])
	];
}
function listNotes(reader, kind, found) {
	const notes = found.slice(0, maxListed).map(({ message, place }) => ({
		kind,
		message,
		location: reader.locate(place)
	}));
	const next = found[maxListed];
	if (!next) return notes;
	const message = `${found.length - maxListed} more of this kind are not listed; the first of them stands here.`;
	return [...notes, {
		kind,
		message,
		location: reader.locate(next.place)
	}];
}
function deref(reader, node, what) {
	if (refOf$3(node.value) === null) return {
		node,
		beside: {}
	};
	if (what !== null) noteMisplaced(reader, what, node.place);
	const end = followAll(reader.resolver, node);
	if (end.kind !== "found") return null;
	const beside = isObjectNode(node) ? Object.entries(node.value).filter(([key]) => key !== "$ref") : [];
	return {
		node: end.node,
		beside: Object.fromEntries(beside)
	};
}
function noteMisplaced(reader, what, place) {
	const { misplaced } = reader.notes;
	const known = misplaced.get(what) ?? {
		first: place,
		places: /* @__PURE__ */ new Set()
	};
	known.places.add(placeKey$1(place));
	misplaced.set(what, known);
}
function derefObject(reader, node, what, refAllowed) {
	if (!node) return null;
	const resolved = deref(reader, node, refAllowed ? null : what);
	if (!resolved) return null;
	if (isObjectNode(resolved.node)) return {
		node: resolved.node,
		beside: resolved.beside
	};
	if (resolved.node.value !== null) wrongType(reader, resolved.node, what, "an object");
	return null;
}
function mapMembers(reader, node, key) {
	const map = derefObject(reader, member(node, key), `\`${key}\``, false);
	return map ? withinBudget(reader, map.node, members$1(map.node)) : [];
}
function withinBudget(reader, node, parts) {
	reader.budget.parts += parts.length;
	if (reader.budget.parts <= maxParts) return parts;
	notePartial(reader, {
		file: node.place.file,
		pointer: ""
	}, "References multiply this document beyond all limits; some of it was left out.");
	return [];
}
function listItems(reader, node, key) {
	const found = member(node, key);
	const list = found && deref(reader, found, `\`${key}\``)?.node;
	if (!list) return [];
	if (isArray$1(list.value)) return withinBudget(reader, list, list.value).map((value, position) => ({
		value,
		place: placeIn(list.place, position)
	}));
	wrongType(reader, list, `\`${key}\``, "a list");
	return [];
}
function wrongType(reader, node, what, expected) {
	notePartial(reader, node.place, `${capital$1(what)} should be ${expected}; what is written there was left out.`);
}
function capital$1(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
function readText$1(reader, node, key) {
	const found = member(node, key);
	if (!found) return null;
	if (typeof found.value === "string") return found.value;
	if (typeof found.value === "number" || typeof found.value === "boolean") return String(found.value);
	wrongType(reader, found, `\`${key}\``, "a text");
	return null;
}
function readFlag(reader, node, key, fallback) {
	const found = member(node, key);
	if (!found) return fallback;
	if (typeof found.value === "boolean") return found.value;
	wrongType(reader, found, `\`${key}\``, "`true` or `false`");
	return fallback;
}
function readTexts(reader, node, key) {
	const texts = [];
	for (const item of listItems(reader, node, key)) if (typeof item.value === "string") texts.push(item.value);
	else if (typeof item.value === "number" || typeof item.value === "boolean") texts.push(String(item.value));
	else wrongType(reader, item, `an item of \`${key}\``, "a text");
	return texts;
}
function readSchema(reader, node, key) {
	const found = member(node, key);
	return found && schemaAt(reader, found);
}
function schemaAt(reader, node) {
	if (isObjectNode(node) || typeof node.value === "boolean") return {
		value: node.value,
		place: node.place,
		dialect: reader.dialect
	};
	wrongType(reader, node, "a schema", "an object");
	return null;
}
const textKeys = /* @__PURE__ */ new Set([
	"description",
	"summary",
	"title",
	"example",
	"examples",
	"externalDocs",
	"contact",
	"license",
	"termsOfService"
]);
function remainder(reader, node, known, beside = {}) {
	const text = [];
	const rest = [];
	const sort = (key, value) => {
		(textKeys.has(key) ? text : rest).push([key, value]);
	};
	for (const key of Object.keys(node.value)) {
		if (!textKeys.has(key) && known.has(key)) continue;
		const value = node.value[key] ?? null;
		sort(key, typeof value === "object" ? reader.inline(key, value, placeIn(node.place, key)) : value);
	}
	for (const key of Object.keys(beside)) sort(key, beside[key] ?? null);
	return {
		text: Object.fromEntries(text),
		rest: Object.fromEntries(rest)
	};
}
function joined(first, second) {
	if (Object.keys(second).length === 0) return first;
	return Object.keys(first).length === 0 ? second : {
		...first,
		...second
	};
}
function prefixed(value, prefix) {
	const entries = Object.entries(value);
	return entries.length === 0 ? value : Object.fromEntries(entries.map(([key, one]) => [`${prefix}${key}`, one]));
}
function once(built, place, build) {
	const key = placeKey$1(place);
	const known = built.get(key);
	if (known !== void 0) return known;
	const value = build();
	built.set(key, value);
	return value;
}
function has(node, key) {
	const value = own$1(node.value, key);
	return value !== void 0 && value !== null;
}

// src/spec/media.ts
const mediaTypeKeys = /* @__PURE__ */ new Set(["schema", "encoding"]);
const mediaTypeKeysOf32 = /* @__PURE__ */ new Set([
	...mediaTypeKeys,
	"itemSchema",
	"prefixEncoding",
	"itemEncoding"
]);
const encodingKeys = /* @__PURE__ */ new Set([
	"contentType",
	"style",
	"explode",
	"allowReserved",
	"headers"
]);
const headerKeys$1 = /* @__PURE__ */ new Set([
	"required",
	"deprecated",
	"explode",
	"schema",
	"content"
]);
const headerKeysWithStyle = /* @__PURE__ */ new Set([...headerKeys$1, "style"]);
const bodyKeys$1 = /* @__PURE__ */ new Set(["required", "content"]);
const responseKeys$1 = /* @__PURE__ */ new Set([
	"headers",
	"content",
	"links"
]);
const maxNesting = 5;
function readContent(reader, owner) {
	const is32 = reader.family === "openapi-3.2";
	return mapMembers(reader, owner, "content").flatMap(([type, node]) => {
		const found = derefObject(reader, node, "a media type", is32);
		if (!found) return [];
		return [{
			type: type.toLowerCase(),
			schema: readSchema(reader, found.node, "schema"),
			itemSchema: is32 ? readSchema(reader, found.node, "itemSchema") : null,
			encoding: is32 ? readEncodings(reader, found.node) : readEncoding(reader, found.node),
			place: found.node.place,
			...remainder(reader, found.node, is32 ? mediaTypeKeysOf32 : mediaTypeKeys, found.beside)
		}];
	});
}
function readEncoding(reader, owner) {
	return encodingsOf(reader, mapMembers(reader, owner, "encoding"));
}
function readEncodings(reader, owner) {
	const each = member(owner, "itemEncoding");
	const all = [...listItems(reader, owner, "prefixEncoding").map((node, index) => [`[${index}]`, node]), ...each === null ? [] : [["[]", each]]];
	return new Map([...readEncoding(reader, owner), ...encodingsOf(reader, all)]);
}
function encodingsOf(reader, nodes) {
	const encodings = /* @__PURE__ */ new Map();
	for (const [property, node] of nodes) {
		const found = derefObject(reader, node, "an encoding", false);
		if (!found) continue;
		const left = remainder(reader, found.node, encodingKeys, found.beside);
		encodings.set(property, {
			contentType: readText$1(reader, found.node, "contentType"),
			style: readText$1(reader, found.node, "style"),
			explode: readFlag(reader, found.node, "explode", null),
			allowReserved: readFlag(reader, found.node, "allowReserved", false),
			headers: readHeaders(reader, found.node),
			place: found.node.place,
			text: {
				...left.text,
				...ignoredHeaders(found.node)
			},
			rest: left.rest
		});
	}
	return encodings;
}
function readHeaders(reader, owner) {
	if (reader.budget.nesting === maxNesting) {
		notePartial(reader, owner.place, "Headers are nested in each other without end; the inner ones were left out.");
		return [];
	}
	reader.budget.nesting++;
	const headers = mapMembers(reader, owner, "headers").flatMap(([name, node]) => {
		if (isIgnored(name)) return [];
		const found = derefObject(reader, node, "a header", true);
		if (!found) return [];
		return [{
			name,
			required: readFlag(reader, found.node, "required", false),
			deprecated: readFlag(reader, found.node, "deprecated", false),
			explode: readFlag(reader, found.node, "explode", false),
			schema: readSchema(reader, found.node, "schema"),
			content: readContent(reader, found.node),
			place: found.node.place,
			...remainder(reader, found.node, isPlain(found.node) ? headerKeysWithStyle : headerKeys$1, found.beside)
		}];
	});
	reader.budget.nesting--;
	return headers;
}
function isPlain({ value }) {
	return own$1(value, "style") === "simple";
}
function ignoredHeaders(owner) {
	const headers = own$1(owner.value, "headers");
	if (!isObject$2(headers)) return {};
	const ignored = Object.entries(headers).filter(([name]) => isIgnored(name));
	return prefixed(Object.fromEntries(ignored), "headers.");
}
function isIgnored(name) {
	return name.toLowerCase() === "content-type";
}
function readRequestBody(reader, node) {
	const found = derefObject(reader, node, "a request body", true);
	if (!found) return null;
	return {
		...once(reader.built.bodies, found.node.place, () => ({
			required: readFlag(reader, found.node, "required", false),
			content: readContent(reader, found.node),
			place: found.node.place
		})),
		...remainder(reader, found.node, bodyKeys$1, found.beside)
	};
}
function normalStatus(status) {
	return /^[1-5]xx$/i.test(status) ? status.toUpperCase() : status;
}
function readResponse(reader, status, node) {
	const found = derefObject(reader, node, "a response", true);
	if (!found) return null;
	const response = once(reader.built.responses, found.node.place, () => ({
		content: readContent(reader, found.node),
		headers: readHeaders(reader, found.node),
		links: readLinks(reader, found.node),
		place: found.node.place
	}));
	const left = remainder(reader, found.node, responseKeys$1, found.beside);
	const text = joined(left.text, ignoredHeaders(found.node));
	return {
		status: normalStatus(status),
		...response,
		text,
		rest: left.rest
	};
}
function readLinks(reader, owner) {
	const links = /* @__PURE__ */ new Map();
	for (const [name, node] of mapMembers(reader, owner, "links")) {
		const found = deref(reader, node, null);
		if (!found) continue;
		const { value, place } = found.node;
		links.set(name, isObject$2(value) ? {
			value: {
				...value,
				...found.beside
			},
			place
		} : found.node);
	}
	return links;
}
function readResponses(reader, operation, read) {
	const responses = [];
	const rest = [];
	const found = derefObject(reader, member(operation, "responses"), "`responses`", false);
	for (const [status, node] of found ? members$1(found.node) : []) if (status.startsWith("x-")) rest.push([status, node.value]);
	else {
		const response = read(reader, status, node);
		if (response) responses.push(response);
	}
	return {
		responses,
		rest: prefixed(Object.fromEntries(rest), "responses.")
	};
}

// src/spec/parameters.ts
const parameterKeys$1 = /* @__PURE__ */ new Set([
	"in",
	"name",
	"required",
	"deprecated",
	"style",
	"explode",
	"allowReserved",
	"allowEmptyValue",
	"schema",
	"content"
]);
function readParameterList(reader, owner, read) {
	return listItems(reader, owner, "parameters").flatMap((item) => read(reader, item) ?? []);
}
function ignoredParameters(reader, owners) {
	const ignored = owners.flatMap((owner) => {
		const list = owner && own$1(owner.value, "parameters");
		if (!owner || !isArray$1(list) || !list.some((item) => mayBeIgnored(item))) return [];
		return listItems(reader, owner, "parameters").flatMap((item) => {
			const found = derefObject(reader, item, "a parameter", true);
			const name = found && own$1(found.node.value, "name");
			if (!(found && own$1(found.node.value, "in") === "header" && typeof name === "string") || !IGNORED_HEADERS.has(name.toLowerCase())) return [];
			return [[`parameters.header ${name}`, {
				...found.node.value,
				...found.beside
			}]];
		});
	});
	return Object.fromEntries(ignored);
}
function mayBeIgnored(item) {
	if (refOf$3(item) !== null) return true;
	const name = isObject$2(item) ? own$1(item, "name") : void 0;
	return typeof name === "string" && IGNORED_HEADERS.has(name.toLowerCase());
}
function readParameter(reader, item) {
	const found = derefObject(reader, item, "a parameter", true);
	if (!found) return null;
	const base = once(reader.built.parameters, found.node.place, () => buildParameter(reader, found.node));
	if (!base) return null;
	return Object.keys(found.beside).length === 0 ? base : {
		...base,
		...remainder(reader, found.node, parameterKeys$1, found.beside)
	};
}
function buildParameter(reader, node) {
	const location = readLocation(reader, node);
	const name = readText$1(reader, node, "name");
	if (location === null || name === null) {
		notePartial(reader, node.place, "A parameter has no `name`, or an `in` that this version does not know; it was left out.");
		return null;
	}
	if (location === "header" && IGNORED_HEADERS.has(name.toLowerCase())) return null;
	const style = readText$1(reader, node, "style") ?? defaultStyle(location);
	return {
		in: location,
		name,
		required: location === "path" || readFlag(reader, node, "required", false),
		deprecated: readFlag(reader, node, "deprecated", false),
		style,
		explode: readFlag(reader, node, "explode", style === "form" || style === "cookie"),
		allowReserved: readFlag(reader, node, "allowReserved", false),
		allowEmptyValue: readFlag(reader, node, "allowEmptyValue", false),
		schema: readSchema(reader, node, "schema"),
		content: readContent(reader, node),
		place: node.place,
		...remainder(reader, node, parameterKeys$1)
	};
}
function readLocation(reader, node) {
	const location = readText$1(reader, node, "in");
	switch (location) {
		case "path":
		case "query":
		case "header":
		case "cookie": return location;
		case "querystring": return reader.family === "openapi-3.2" ? location : null;
		default: return null;
	}
}
function defaultStyle(location) {
	return location === "path" || location === "header" ? "simple" : "form";
}
function identity(parameter) {
	return `${parameter.in} ${parameter.in === "header" ? parameter.name.toLowerCase() : parameter.name}`;
}
function mergeParameters(reader, shared, written) {
	const mine = unique(reader, written);
	return [...[...unique(reader, shared)].filter(([key]) => !mine.has(key)).map(([, one]) => one), ...mine.values()];
}
function unique(reader, parameters) {
	const found = /* @__PURE__ */ new Map();
	for (const parameter of parameters) {
		const key = identity(parameter);
		const first = found.get(key);
		if (!first) found.set(key, parameter);
		else if (first.place.pointer === parameter.place.pointer && first.place.file === parameter.place.file) noteWarning(reader, parameter.place, `The ${parameter.in} parameter is listed twice for the same operation.`);
		else notePartial(reader, parameter.place, `The ${parameter.in} parameter is described twice for the same operation; only its first description was read.`);
	}
	return found;
}

// src/spec/path-items.ts
const methods = [
	"get",
	"put",
	"post",
	"delete",
	"options",
	"head",
	"patch"
];
const maxOperations = 1e5;
function methodsOf(reader) {
	if (reader.family === "swagger-2.0") return methods;
	return reader.family === "openapi-3.2" ? [
		...methods,
		"trace",
		"query"
	] : [...methods, "trace"];
}
function structureOf(reader) {
	const keys = [
		"$ref",
		"parameters",
		...methodsOf(reader)
	];
	if (reader.family !== "swagger-2.0") keys.push("servers");
	if (reader.family === "openapi-3.2") keys.push("additionalOperations");
	return new Set(keys);
}
function readPathItem(reader, node, context) {
	const layers = layersOf(reader, node);
	const known = methodsOf(reader);
	const structure = structureOf(reader);
	const pathItem = layers.map((layer) => remainder(reader, layer, structure)).reduceRight((under, over) => ({
		text: joined(under.text, prefixed(over.text, "pathItem.")),
		rest: joined(under.rest, prefixed(over.rest, "pathItem."))
	}), {
		text: {},
		rest: {}
	});
	const operations = [];
	for (const [method, found] of operationNodes(reader, layers, known)) {
		if (reader.budget.operations++ >= maxOperations) {
			notePartial(reader, {
				file: found.place.file,
				pointer: ""
			}, `The document has more than ${maxOperations} operations; the others were left out.`);
			break;
		}
		const operation = derefObject(reader, found, "an operation", false);
		if (operation) operations.push(context.read(reader, operation.node, {
			...context,
			method,
			layers,
			pathItem
		}));
	}
	return operations;
}
function layersOf(reader, node) {
	const layers = [];
	if (isObjectNode(node) && Object.keys(node.value).length > (refOf$3(node.value) === null ? 0 : 1)) layers.push(node);
	if (refOf$3(node.value) === null) {
		if (!isObjectNode(node) && node.value !== null) notePartial(reader, node.place, "A path item should be an object; what is written there was left out.");
		return layers;
	}
	const target = deref(reader, node, null);
	const object = target && derefObject(reader, target.node, "a path item", true);
	return object ? [...layers, object.node] : layers;
}
function operationNodes(reader, layers, known) {
	const found = /* @__PURE__ */ new Map();
	for (const layer of layers) {
		for (const [key, node] of members$1(layer)) if (known.includes(key) && node.value !== null && !found.has(key)) found.set(key, node);
		if (reader.family !== "openapi-3.2") continue;
		for (const [method, node] of mapMembers(reader, layer, "additionalOperations")) if (!found.has(method.toLowerCase())) found.set(method.toLowerCase(), node);
	}
	return [...found];
}
function layerWith(layers, key) {
	return layers.find((layer) => member(layer, key) !== null) ?? null;
}
function rawPathItem(layers) {
	const [only, ...others] = layers.map((layer) => layer.value);
	return others.length === 0 ? only ?? {} : [only ?? {}, ...others];
}
function leftOfPaths(reader, entries, withOperations) {
	const left = entries.filter(([key, node]) => (key.startsWith("x-") || !withOperations.has(key)) && !(isObject$2(node.value) && isEmpty(node.value)));
	return Object.fromEntries(left.map(([key, node]) => [`paths.${key}`, reader.inline(key, node.value, node.place)]));
}
function isEmpty(value) {
	return Object.keys(value).length === 0;
}

// src/spec/security.ts
function readSecurity(reader, owner) {
	const written = member(owner, "security");
	if (!written) return null;
	const items = listItems(reader, owner, "security");
	const alternatives = items.flatMap((item) => {
		if (isObjectNode(item)) return [readAlternative(reader, item)];
		notePartial(reader, item.place, "A security requirement should be an object; what is written there was left out.");
		return [];
	});
	if (alternatives.length > 0) return {
		alternatives,
		place: written.place
	};
	if (!isArray$1(written.value) || items.length > 0) return null;
	return {
		alternatives: [/* @__PURE__ */ new Map()],
		place: written.place
	};
}
function readAlternative(reader, item) {
	const alternative = /* @__PURE__ */ new Map();
	for (const [scheme] of members$1(item)) alternative.set(scheme, readTexts(reader, item, scheme));
	return alternative;
}
const schemeKeys = /* @__PURE__ */ new Set([
	"type",
	"name",
	"in",
	"scheme",
	"bearerFormat",
	"openIdConnectUrl",
	"oauth2MetadataUrl",
	"flows",
	"deprecated"
]);
const swaggerSchemeKeys = /* @__PURE__ */ new Set([
	"type",
	"name",
	"in",
	"flow",
	"authorizationUrl",
	"tokenUrl",
	"scopes"
]);
const flowKeys = /* @__PURE__ */ new Set([
	"authorizationUrl",
	"deviceAuthorizationUrl",
	"tokenUrl",
	"refreshUrl",
	"scopes"
]);
function readSecuritySchemes(reader, entries) {
	const schemes = /* @__PURE__ */ new Map();
	for (const [name, node] of entries) {
		const found = derefObject(reader, node, "a security scheme", reader.family !== "swagger-2.0");
		if (!found) continue;
		const read = reader.family === "swagger-2.0" ? readSwaggerScheme : readScheme;
		schemes.set(name, read(reader, found.node));
	}
	return schemes;
}
function readScheme(reader, node) {
	const flows = /* @__PURE__ */ new Map();
	const { text, rest } = remainder(reader, node, schemeKeys);
	const left = [];
	for (const [name, flow] of mapMembers(reader, node, "flows")) {
		if (name.startsWith("x-")) {
			left.push([`flows.${name}`, flow.value]);
			continue;
		}
		const found = derefObject(reader, flow, "an OAuth flow", false);
		if (!found) continue;
		flows.set(name, readFlow(reader, found.node));
		for (const [key, value] of Object.entries(found.node.value)) if (!flowKeys.has(key)) left.push([`flows.${name}.${key}`, value]);
	}
	return {
		type: readText$1(reader, node, "type") ?? "",
		name: readText$1(reader, node, "name"),
		in: readText$1(reader, node, "in"),
		scheme: readText$1(reader, node, "scheme")?.toLowerCase() ?? null,
		bearerFormat: readText$1(reader, node, "bearerFormat"),
		openIdConnectUrl: readText$1(reader, node, "openIdConnectUrl"),
		oauth2MetadataUrl: readText$1(reader, node, "oauth2MetadataUrl"),
		flows,
		deprecated: readFlag(reader, node, "deprecated", false),
		place: node.place,
		text,
		rest: {
			...rest,
			...Object.fromEntries(left)
		}
	};
}
function readFlow(reader, node) {
	const scopes = /* @__PURE__ */ new Map();
	for (const [scope, { value }] of mapMembers(reader, node, "scopes")) scopes.set(scope, typeof value === "string" ? value : "");
	const key = has(node, "deviceAuthorizationUrl") ? "deviceAuthorizationUrl" : "authorizationUrl";
	return {
		authorizationUrl: readText$1(reader, node, key),
		tokenUrl: readText$1(reader, node, "tokenUrl"),
		refreshUrl: readText$1(reader, node, "refreshUrl"),
		scopes
	};
}
const swaggerFlows = /* @__PURE__ */ new Map([["application", "clientCredentials"], ["accessCode", "authorizationCode"]]);
function readSwaggerScheme(reader, node) {
	const type = readText$1(reader, node, "type") ?? "";
	const flow = readText$1(reader, node, "flow");
	const flows = /* @__PURE__ */ new Map();
	if (type === "oauth2" && flow !== null) flows.set(swaggerFlows.get(flow) ?? flow, withoutExtensions(readFlow(reader, node)));
	const { text, rest } = remainder(reader, node, swaggerSchemeKeys);
	const extensions = mapMembers(reader, node, "scopes").filter(([scope]) => scope.startsWith("x-"));
	return {
		type: type === "basic" ? "http" : type,
		name: readText$1(reader, node, "name"),
		in: readText$1(reader, node, "in"),
		scheme: type === "basic" ? "basic" : null,
		bearerFormat: null,
		openIdConnectUrl: null,
		oauth2MetadataUrl: null,
		flows,
		deprecated: false,
		place: node.place,
		text,
		rest: {
			...rest,
			...Object.fromEntries(extensions.map(([key, { value }]) => [`scopes.${key}`, value]))
		}
	};
}
function withoutExtensions(flow) {
	return {
		...flow,
		scopes: new Map([...flow.scopes].filter(([scope]) => !scope.startsWith("x-")))
	};
}

// src/spec/servers.ts
const serverKeys = /* @__PURE__ */ new Set(["url", "variables"]);
function readServers(reader, owner) {
	if (!has(owner, "servers")) return null;
	const text = [];
	const rest = [];
	const servers = listItems(reader, owner, "servers").flatMap((item) => {
		const found = derefObject(reader, item, "a server", false);
		if (!found) return [];
		const url = readText$1(reader, found.node, "url") ?? "/";
		const left = remainder(reader, found.node, serverKeys, found.beside);
		for (const [key, value] of Object.entries(left.rest)) (key === "name" ? text : rest).push([`servers.${url}.${key}`, value]);
		for (const [key, value] of Object.entries(left.text)) if (key !== "description") text.push([`servers.${url}.${key}`, value]);
		return [{
			url,
			variables: readVariables(reader, found.node, url, text, rest),
			description: readText$1(reader, found.node, "description"),
			place: found.node.place
		}];
	});
	if (servers.length === 0) return null;
	return {
		servers,
		left: {
			text: Object.fromEntries(text),
			rest: Object.fromEntries(rest)
		}
	};
}
function readVariables(reader, owner, url, text, rest) {
	const variables = /* @__PURE__ */ new Map();
	for (const [name, node] of mapMembers(reader, owner, "variables")) {
		const found = derefObject(reader, node, "a server variable", false);
		if (!found) continue;
		variables.set(name, {
			default: readText$1(reader, found.node, "default"),
			values: has(found.node, "enum") ? readTexts(reader, found.node, "enum") : null
		});
		for (const [key, value] of Object.entries(found.node.value)) if (key === "description") text.push([`servers.${url}.${name}.${key}`, value]);
		else if (key !== "default" && key !== "enum") rest.push([`servers.${url}.${name}.${key}`, value]);
	}
	return variables;
}
function defaultServers(place) {
	return [{
		url: "/",
		variables: /* @__PURE__ */ new Map(),
		description: null,
		place
	}];
}
function swaggerServers(reader, root, owner) {
	const host = readText$1(reader, root, "host");
	const written = readText$1(reader, root, "basePath") ?? "";
	const basePath = written === "/" ? "" : written;
	const at = (key) => ({
		file: root.place.file,
		pointer: `${root.place.pointer}/${key}`
	});
	if (host === null) return [plainServer(basePath === "" ? "/" : basePath, written === "" ? root.place : at("basePath"))];
	const schemes = listItems(reader, owner, "schemes").flatMap(({ value, place }) => typeof value === "string" ? [{
		scheme: value.toLowerCase(),
		place
	}] : []);
	if (schemes.length === 0) return [plainServer(`//${host}${basePath}`, at("host"))];
	return schemes.map(({ scheme, place }) => plainServer(`${scheme}://${host}${basePath}`, place));
}
function plainServer(url, place) {
	return {
		url,
		variables: /* @__PURE__ */ new Map(),
		description: null,
		place
	};
}

// src/spec/operations.ts
const operationKeys$1 = /* @__PURE__ */ new Set([
	"operationId",
	"tags",
	"deprecated",
	"servers",
	"parameters",
	"requestBody",
	"responses",
	"callbacks",
	"security"
]);
const maxCallbackDepth = 5;
const sunsetKeys = ["x-sunset", "x-sunset-date"];
const stabilityKeys = ["x-stability-level"];
function readCommon(reader, node, context, keys) {
	const sunset = firstText(node, sunsetKeys, ["string", "number"]);
	const stability = firstText(node, stabilityKeys, ["string"]);
	const found = [sunset, stability].flatMap((one) => one ? [one.key] : []);
	const known = found.length === 0 ? keys : /* @__PURE__ */ new Set([...keys, ...found]);
	const left = remainder(reader, node, known);
	return {
		kind: context.kind,
		method: context.method,
		path: context.path,
		operationId: readText$1(reader, node, "operationId"),
		tags: readTexts(reader, node, "tags"),
		deprecated: readFlag(reader, node, "deprecated", false),
		sunset: sunset?.text ?? null,
		stability: stability?.text ?? null,
		security: readSecurity(reader, node) ?? context.security,
		raw: node.value,
		rawPathItem: rawPathItem(context.layers),
		place: node.place,
		text: joined(context.pathItem.text, left.text),
		rest: joined(context.pathItem.rest, left.rest)
	};
}
function firstText(node, keys, types) {
	for (const key of keys) {
		const value = member(node, key)?.value;
		if ((typeof value === "string" || typeof value === "number") && types.some((type) => typeof value === type)) return {
			key,
			text: String(value)
		};
	}
	return null;
}
function readOperation(reader, node, context) {
	const common = readCommon(reader, node, context, operationKeys$1);
	const shared = sharedParameters(reader, context, readParameter);
	const written = readParameterList(reader, node, readParameter);
	const own = readServers(reader, node);
	const layer = own ? null : layerWith(context.layers, "servers");
	const inherited = layer && readServers(reader, layer);
	const servers = own ?? inherited;
	const { responses, rest } = readResponses(reader, node, readResponse);
	const callbacks = readCallbacks(reader, node, context);
	return operationOf(common, {
		servers: servers?.servers ?? context.servers,
		parameters: mergeParameters(reader, shared, written),
		requestBody: readRequestBody(reader, member(node, "requestBody")),
		responses,
		callbacks: callbacks.callbacks,
		text: {
			...ignoredParameters(reader, [layerWith(context.layers, "parameters"), node]),
			...servers?.left.text
		},
		rest: {
			...rest,
			...callbacks.rest,
			...servers?.left.rest
		}
	});
}
function sharedParameters(reader, context, read) {
	const layer = layerWith(context.layers, "parameters");
	return layer ? readParameterList(reader, layer, read) : [];
}
function operationOf(common, parts) {
	return {
		...common,
		...parts,
		text: joined(common.text, parts.text),
		rest: joined(common.rest, parts.rest)
	};
}
function readCallbacks(reader, owner, context) {
	const callbacks = [];
	const rest = [];
	for (const [name, node] of mapMembers(reader, owner, "callbacks")) {
		const found = derefObject(reader, node, "a callback", true);
		const key = found && placeKey$1(found.node.place);
		if (!found || key === null || context.inside.includes(key)) continue;
		if (context.inside.length === maxCallbackDepth) {
			notePartial(reader, found.node.place, "Callbacks are nested in each other too deeply; the inner ones were left out.");
			continue;
		}
		for (const [said, value] of Object.entries(found.beside)) rest.push([`callbacks.${name}.${said}`, value]);
		for (const [expression, item] of members$1(found.node)) if (expression.startsWith("x-")) rest.push([`callbacks.${name}.${expression}`, item.value]);
		else callbacks.push(...readCallback(reader, `${name} ${expression}`, item, [...context.inside, key]));
	}
	return {
		callbacks,
		rest: Object.fromEntries(rest)
	};
}
function readCallback(reader, path, item, inside) {
	return readPathItem(reader, item, {
		kind: "callback",
		path,
		servers: [],
		security: null,
		inside,
		read: readOperation
	});
}

// src/spec/openapi3.ts
const rootKeys$1 = /* @__PURE__ */ new Set([
	"openapi",
	"info",
	"servers",
	"paths",
	"webhooks",
	"x-webhooks",
	"components",
	"security",
	"tags"
]);
const componentSections = [
	"parameters",
	"responses",
	"requestBodies",
	"headers",
	"examples",
	"links",
	"callbacks",
	"securitySchemes",
	"pathItems",
	"mediaTypes"
];
function readOpenApi3(reader, root) {
	const servers = readServers(reader, root);
	const effective = servers?.servers ?? defaultServers(root.place);
	const context = {
		servers: effective,
		security: readSecurity(reader, root),
		inside: [],
		read: readOperation
	};
	const paths = readPaths(reader, root, "paths", {
		kind: "path",
		...context
	});
	const hookContext = {
		kind: "webhook",
		...context,
		servers: [],
		security: null
	};
	const hooks = ["webhooks", "x-webhooks"].map((key) => readPaths(reader, root, key, hookContext));
	const components = derefObject(reader, member(root, "components"), "`components`", false)?.node ?? null;
	const sections = readSections(reader, components, componentSections);
	const left = aboutTheDocument(remainder(reader, root, rootKeys$1));
	return {
		servers: effective,
		operations: paths.operations,
		webhooks: hooks.flatMap(({ operations }) => operations),
		securitySchemes: readSecuritySchemes(reader, [...sections.get("securitySchemes") ?? []]),
		schemas: components ? readNamedSchemas(reader, components, "schemas") : /* @__PURE__ */ new Map(),
		components: sections,
		left: {
			text: {
				...left.text,
				...servers?.left.text
			},
			rest: {
				...left.rest,
				...servers?.left.rest,
				...paths.left,
				...Object.fromEntries(hooks.flatMap((one) => Object.entries(one.left))),
				...leftOfComponents(components)
			}
		}
	};
}
const USUAL_DIALECT = /^https:\/\/(?:spec\.openapis\.org\/oas\/3\.\d\/dialect\/|json-schema\.org\/draft\/2020-12\/schema)/;
function aboutTheDocument({ text, rest }) {
	const isText = ([key, value]) => key === "$self" || key === "jsonSchemaDialect" && typeof value === "string" && USUAL_DIALECT.test(value);
	const entries = Object.entries(rest);
	if (!entries.some(isText)) return {
		text,
		rest
	};
	return {
		text: {
			...text,
			...Object.fromEntries(entries.filter(isText))
		},
		rest: Object.fromEntries(entries.filter((entry) => !isText(entry)))
	};
}
function readPaths(reader, root, key, context) {
	const entries = mapMembers(reader, root, key);
	const operations = [];
	const withOperations = /* @__PURE__ */ new Set();
	for (const [path, node] of entries) {
		if (path.startsWith("x-")) continue;
		if (context.kind === "path" && !path.startsWith("/")) noteWarning(reader, node.place, "A path should start with `/`.");
		const found = readPathItem(reader, node, {
			...context,
			path
		});
		if (found.length > 0) withOperations.add(path);
		for (const operation of found) operations.push(operation);
	}
	return {
		operations,
		left: leftOfPaths(reader, entries, withOperations)
	};
}
function readSections(reader, owner, names) {
	const sections = /* @__PURE__ */ new Map();
	for (const name of owner ? names : []) {
		const entries = owner ? mapMembers(reader, owner, name) : [];
		if (entries.length > 0) sections.set(name, new Map(entries));
	}
	return sections;
}
function readNamedSchemas(reader, owner, key) {
	const schemas = /* @__PURE__ */ new Map();
	for (const [name, node] of mapMembers(reader, owner, key)) {
		const schema = schemaAt(reader, node);
		if (schema) schemas.set(name, {
			name,
			schema
		});
	}
	return schemas;
}
function leftOfComponents(components) {
	const known = /* @__PURE__ */ new Set([...componentSections, "schemas"]);
	const left = components ? members$1(components).filter(([key]) => !known.has(key)) : [];
	return Object.fromEntries(left.map(([key, node]) => [`components.${key}`, node.value]));
}

// src/spec/swagger2-messages.ts
const schemaKeys = [
	"type",
	"format",
	"items",
	"default",
	"maximum",
	"exclusiveMaximum",
	"minimum",
	"exclusiveMinimum",
	"maxLength",
	"minLength",
	"pattern",
	"maxItems",
	"minItems",
	"uniqueItems",
	"enum",
	"multipleOf",
	"x-nullable",
	"x-extensible-enum"
];
const parameterKeys = /* @__PURE__ */ new Set([
	"in",
	"name",
	"required",
	"allowEmptyValue",
	"collectionFormat",
	...schemaKeys
]);
const bodyKeys = /* @__PURE__ */ new Set([
	"in",
	"name",
	"required",
	"schema"
]);
const headerKeys = new Set(schemaKeys);
const responseKeys = /* @__PURE__ */ new Set(["schema", "headers"]);
function readSwaggerParameter(reader, item) {
	const found = derefObject(reader, item, "a parameter", true);
	if (!found) return null;
	const location = readText$1(reader, found.node, "in") ?? "";
	const name = readText$1(reader, found.node, "name") ?? (location === "body" ? "body" : null);
	if (name !== null && [
		"path",
		"query",
		"header",
		"body",
		"formData"
	].includes(location)) return {
		...found,
		in: location,
		name
	};
	notePartial(reader, found.node.place, "A parameter has no `name`, or an `in` that Swagger 2.0 does not know; it was left out.");
	return null;
}
function inlineSchema(reader, node) {
	const keywords = schemaKeys.flatMap((key) => {
		const value = own$1(node.value, key);
		return value === void 0 ? [] : [[key, value]];
	});
	return {
		value: withoutFile(Object.fromEntries(keywords)),
		place: node.place,
		dialect: reader.dialect
	};
}
function withoutFile(schema) {
	return schema["type"] === "file" ? {
		...schema,
		type: "string",
		format: "binary"
	} : schema;
}
function serialisation(parameter, collectionFormat, location) {
	const plain = defaultStyle(location);
	if (own$1(parameter.node.value, "type") !== "array") return {
		style: plain,
		explode: plain === "form"
	};
	switch (collectionFormat) {
		case "multi": return {
			style: plain,
			explode: true
		};
		case "ssv": return {
			style: "spaceDelimited",
			explode: false
		};
		case "pipes": return {
			style: "pipeDelimited",
			explode: false
		};
		case "tsv": return {
			style: "tabDelimited",
			explode: false
		};
		default: return {
			style: plain,
			explode: false
		};
	}
}
function plainParameter(reader, parameter, location) {
	const { node } = parameter;
	const build = () => ({
		in: location,
		name: parameter.name,
		required: location === "path" || readFlag(reader, node, "required", false),
		deprecated: false,
		...serialisation(parameter, readText$1(reader, node, "collectionFormat"), location),
		allowReserved: false,
		allowEmptyValue: readFlag(reader, node, "allowEmptyValue", false),
		schema: inlineSchema(reader, node),
		content: [],
		place: node.place,
		...remainder(reader, node, parameterKeys, parameter.beside)
	});
	return Object.keys(parameter.beside).length === 0 ? once(reader.built.parameters, node.place, build) : build();
}
function bodyOf(reader, parameter, consumes) {
	const { node } = parameter;
	const schema = readSchema(reader, node, "schema");
	const left = remainder(reader, node, bodyKeys, parameter.beside);
	return {
		required: readFlag(reader, node, "required", false),
		content: consumes.map((type) => mediaType(type, schema, node.place)),
		place: node.place,
		text: {
			...left.text,
			name: parameter.name
		},
		rest: left.rest
	};
}
function mediaType(type, schema, place) {
	return {
		type: type.toLowerCase(),
		schema,
		itemSchema: null,
		encoding: /* @__PURE__ */ new Map(),
		place,
		text: {},
		rest: {}
	};
}
const formTypes = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\b/i;
function formOf(reader, operation, fields, consumes) {
	const place = placeIn(operation.place, "requestBody");
	const written = consumes.filter((type) => formTypes.test(type));
	const hasFile = fields.some(({ node }) => own$1(node.value, "type") === "file");
	const types = written.length > 0 ? written : [hasFile ? "multipart/form-data" : "application/x-www-form-urlencoded"];
	const first = fields[0]?.node.place ?? operation.place;
	reader.synthetic.set(placeKey$1(place), first);
	const required = fields.filter(({ node }) => readFlag(reader, node, "required", false)).map(({ name }) => name);
	const schema = {
		value: {
			type: "object",
			properties: Object.fromEntries(fields.map((field) => [field.name, fieldSchema(reader, field, place)])),
			...required.length > 0 ? { required } : {}
		},
		place: placeIn(place, "schema"),
		dialect: reader.dialect
	};
	const encoding = encodingOf(reader, fields);
	return {
		required: required.length > 0,
		content: types.map((type) => ({
			...mediaType(type, schema, place),
			encoding
		})),
		place,
		text: {},
		rest: leftOfFields(reader, fields)
	};
}
function fieldSchema(reader, field, place) {
	const pointer = placeIn(placeIn(placeIn(place, "schema"), "properties"), field.name);
	reader.synthetic.set(placeKey$1(pointer), field.node.place);
	const { value } = inlineSchema(reader, field.node);
	const description = own$1(field.node.value, "description");
	return {
		...isObject$2(value) ? value : {},
		...description === void 0 ? {} : { description }
	};
}
function encodingOf(reader, fields) {
	const encoding = /* @__PURE__ */ new Map();
	for (const field of fields) {
		if (own$1(field.node.value, "type") !== "array") continue;
		encoding.set(field.name, {
			contentType: null,
			...serialisation(field, readText$1(reader, field.node, "collectionFormat"), "query"),
			allowReserved: false,
			headers: [],
			place: field.node.place,
			text: {},
			rest: {}
		});
	}
	return encoding;
}
function leftOfFields(reader, fields) {
	const left = [];
	for (const { name, node, beside } of fields) {
		const { text, rest } = remainder(reader, node, parameterKeys, beside);
		for (const [key, value] of [...Object.entries(text), ...Object.entries(rest)]) if (key !== "description") left.push([`${name}.${key}`, value]);
		const empty = own$1(node.value, "allowEmptyValue");
		if (empty !== void 0) left.push([`${name}.allowEmptyValue`, empty]);
	}
	return Object.fromEntries(left);
}
function readSwaggerResponse(produces) {
	return (reader, status, node) => {
		const found = derefObject(reader, node, "a response", true);
		if (!found) return null;
		const schema = responseSchema(reader, member(found.node, "schema"));
		return {
			status: normalStatus(status),
			content: schema ? produces.map((type) => mediaType(type, schema, found.node.place)) : [],
			headers: mapMembers(reader, found.node, "headers").flatMap(([name, header]) => {
				const object = derefObject(reader, header, "a header", false);
				if (!object) return [];
				const { place } = object.node;
				return [{
					name,
					required: false,
					deprecated: false,
					explode: false,
					schema: inlineSchema(reader, object.node),
					content: [],
					place,
					...remainder(reader, object.node, headerKeys, object.beside)
				}];
			}),
			links: /* @__PURE__ */ new Map(),
			place: found.node.place,
			...remainder(reader, found.node, responseKeys, found.beside)
		};
	};
}
function responseSchema(reader, node) {
	const schema = node && schemaAt(reader, node);
	return schema && isObject$2(schema.value) ? {
		...schema,
		value: withoutFile(schema.value)
	} : schema;
}

// src/spec/swagger2.ts
const rootKeys = /* @__PURE__ */ new Set([
	"swagger",
	"info",
	"host",
	"basePath",
	"schemes",
	"consumes",
	"produces",
	"paths",
	"x-webhooks",
	"definitions",
	"parameters",
	"responses",
	"securityDefinitions",
	"security",
	"tags"
]);
const operationKeys = /* @__PURE__ */ new Set([
	"operationId",
	"tags",
	"deprecated",
	"schemes",
	"consumes",
	"produces",
	"parameters",
	"responses",
	"security"
]);
function readSwagger2(reader, root) {
	const servers = swaggerServers(reader, root, root);
	const inherited = /* @__PURE__ */ new Set();
	const context = {
		servers,
		security: readSecurity(reader, root),
		inside: [],
		read: operationReader(root, inherited)
	};
	const paths = readPaths(reader, root, "paths", {
		kind: "path",
		...context
	});
	const hooks = readPaths(reader, root, "x-webhooks", {
		kind: "webhook",
		...context,
		servers: [],
		security: null
	});
	const sections = new Map(readSections(reader, root, ["parameters", "responses"]));
	const schemes = [...readSections(reader, root, ["securityDefinitions"]).get("securityDefinitions") ?? []];
	if (schemes.length > 0) sections.set("securitySchemes", new Map(schemes));
	const left = remainder(reader, root, rootKeys);
	return {
		servers,
		operations: paths.operations,
		webhooks: hooks.operations,
		securitySchemes: readSecuritySchemes(reader, schemes),
		schemas: readNamedSchemas(reader, root, "definitions"),
		components: sections,
		left: {
			text: {
				...left.text,
				...unused(root, "consumes", inherited.has("consumes")),
				...unused(root, "produces", inherited.has("produces"))
			},
			rest: {
				...left.rest,
				...unused(root, "schemes", has(root, "host")),
				...paths.left,
				...hooks.left
			}
		}
	};
}
function operationReader(root, inherited) {
	return (reader, node, context) => {
		const operation = readSwaggerOperation(reader, root, node, context);
		if (!member(node, "consumes") && operation.requestBody !== null) inherited.add("consumes");
		if (!member(node, "produces") && operation.responses.some(hasContent)) inherited.add("produces");
		return operation;
	};
}
function hasContent({ content }) {
	return content.length > 0;
}
function readSwaggerOperation(reader, root, node, context) {
	const consumes = mediaTypes(reader, root, node, "consumes");
	const produces = mediaTypes(reader, root, node, "produces");
	const layer = layerWith(context.layers, "parameters");
	const shared = sort(reader, layer ? listItems(reader, layer, "parameters") : []);
	const written = sort(reader, listItems(reader, node, "parameters"));
	const { responses, rest } = readResponses(reader, node, readSwaggerResponse(produces));
	const requestBody = readBody$1(reader, node, shared, written, consumes);
	return operationOf(readCommon(reader, node, context, operationKeys), {
		servers: has(node, "schemes") && context.kind === "path" ? swaggerServers(reader, root, node) : context.servers,
		parameters: mergeParameters(reader, shared.plain, written.plain),
		requestBody,
		responses,
		callbacks: [],
		text: {
			...unused(node, "consumes", requestBody !== null),
			...unused(node, "produces", responses.some(hasContent))
		},
		rest: {
			...rest,
			...unused(node, "consumes", requestBody === null || !isEmptyList(node, "consumes")),
			...unused(node, "produces", !responses.some(hasContent) || !isEmptyList(node, "produces")),
			...requestBody === null ? {} : unsuitable(reader, node, requestBody),
			...unused(node, "schemes", has(root, "host") && context.kind === "path")
		}
	});
}
function unused(node, key, used) {
	const value = member(node, key)?.value;
	return used || value === void 0 ? {} : { [key]: value };
}
function isEmptyList(node, key) {
	const value = member(node, key)?.value;
	return isArray$1(value) && value.length === 0;
}
function unsuitable(reader, node, { content }) {
	const types = new Set(content.map(({ type }) => type));
	const left = readTexts(reader, node, "consumes").filter((type) => !types.has(type.toLowerCase()));
	return left.length === 0 ? {} : { consumes: left };
}
function mediaTypes(reader, root, node, key) {
	const owner = member(node, key) ? node : root;
	const types = readTexts(reader, owner, key);
	return types.length > 0 ? types : ["application/json"];
}
function sort(reader, items) {
	const plain = [];
	const body = [];
	const form = [];
	for (const item of items) {
		const parameter = readSwaggerParameter(reader, item);
		if (!parameter) continue;
		if (parameter.in === "body") body.push(parameter);
		else if (parameter.in === "formData") form.push(parameter);
		else if (parameter.in === "path" || parameter.in === "query" || parameter.in === "header") {
			const read = plainParameter(reader, parameter, parameter.in);
			if (read) plain.push(read);
		}
	}
	return {
		plain,
		body,
		form
	};
}
function readBody$1(reader, operation, shared, written, consumes) {
	const bodies = written.body.length > 0 ? written.body : shared.body;
	for (const fields of [shared.form, written.form]) noteTwins(reader, fields);
	const names = new Set(written.form.map(({ name }) => name));
	const form = [...shared.form.filter(({ name }) => !names.has(name)), ...written.form];
	const [body, ...others] = bodies;
	const left = body ? [...others, ...form] : [];
	for (const { node } of left) notePartial(reader, node.place, "An operation has a second description of its body; it was left out.");
	if (body) return bodyOf(reader, body, consumes);
	return form.length > 0 ? formOf(reader, operation, form, consumes) : null;
}
function noteTwins(reader, fields) {
	const seen = /* @__PURE__ */ new Map();
	for (const { name, node } of fields) {
		const first = seen.get(name);
		if (first !== void 0 && first !== node.value) notePartial(reader, node.place, "A form field is described twice; only its last description was read.");
		seen.set(name, node.value);
	}
}

// src/spec/contract.ts
function buildContract(root, version, collected) {
	const { files, resolver } = collected;
	const rootNode = {
		value: isObject$2(root.value) ? root.value : {},
		place: {
			file: root.path,
			pointer: ""
		}
	};
	const synthetic = /* @__PURE__ */ new Map();
	const locate = (place) => locateIn(files, synthetic, place);
	const reader = {
		family: version.family,
		dialect: version.dialect,
		resolver,
		locate,
		notes: emptyNotes(),
		built: {
			parameters: /* @__PURE__ */ new Map(),
			bodies: /* @__PURE__ */ new Map(),
			responses: /* @__PURE__ */ new Map()
		},
		synthetic,
		budget: {
			operations: 0,
			parts: 0,
			nesting: 0
		},
		inline: inliner(resolver)
	};
	const parts = version.family === "swagger-2.0" ? readSwagger2(reader, rootNode) : readOpenApi3(reader, rootNode);
	const info = readInfo(reader, files, rootNode);
	const tags = member(rootNode, "tags");
	for (const { message, place } of collected.leftOut) notePartial(reader, place, message);
	const { left, ...fields } = parts;
	return {
		file: root.path,
		family: version.family,
		specVersion: version.specVersion,
		title: info.title,
		version: info.version,
		...fields,
		document: {
			text: {
				...left.text,
				...info.left.text,
				...tags ? { tags: reader.inline("tags", tags.value, tags.place) } : {}
			},
			rest: {
				...left.rest,
				...info.left.rest
			},
			place: rootNode.place
		},
		files: new Map([...files].map(([path, file]) => [path, file.text])),
		documents: new Map([...files].map(([path, file]) => [path, file.value])),
		notes: [...writeNotes(reader), ...fileNotes(files)],
		resolve: (ref, from) => {
			const step = resolver.step(ref, from);
			return step.kind === "found" ? {
				value: step.value,
				place: step.place
			} : null;
		},
		dynamicAnchors: dynamicAnchorsOf(resolver),
		resourceOf: (place) => resolver.resourceOf(place),
		locate
	};
}
function dynamicAnchorsOf(resolver) {
	const all = /* @__PURE__ */ new Map();
	for (const [name, places] of resolver.dynamicAnchors()) {
		const found = places.flatMap((place) => {
			const step = resolver.step(`#${place.pointer}`, {
				file: place.file,
				pointer: ""
			});
			return step.kind === "found" ? [{
				value: step.value,
				place,
				resource: resolver.resourceOf(place)
			}] : [];
		});
		all.set(name, found);
	}
	return all;
}
const infoKeys = /* @__PURE__ */ new Set(["title", "version"]);
function readInfo(reader, files, node) {
	const info = derefObject(reader, member(node, "info"), "`info`", false)?.node;
	if (!info) return {
		title: "",
		version: null,
		left: {
			text: {},
			rest: {}
		}
	};
	const file = files.get(info.place.file);
	const written = (key) => {
		const found = member(info, key);
		return found && file ? textAsWritten(file, found.place.pointer, found.value) : null;
	};
	const { text, rest } = remainder(reader, info, infoKeys);
	const others = Object.fromEntries(Object.entries(text).filter(([key]) => key !== "title"));
	return {
		title: written("title") ?? "",
		version: written("version"),
		left: {
			text: others,
			rest: prefixed(rest, "info.")
		}
	};
}
function locateIn(files, synthetic, place) {
	const real = synthetic.size === 0 ? place : realPlace(synthetic, place);
	const position = files.get(real.file)?.position(real.pointer);
	return {
		...place,
		file: real.file,
		pointer: real.pointer,
		line: position?.line ?? 1,
		column: position?.column ?? 1
	};
}
function realPlace(synthetic, place) {
	const tokens = readPointer(place.pointer) ?? [];
	for (let length = tokens.length; length > 0; length--) {
		const target = synthetic.get(placeKey$1({
			file: place.file,
			pointer: writePointer(tokens.slice(0, length))
		}));
		if (target) return {
			file: target.file,
			pointer: `${target.pointer}${writePointer(tokens.slice(length))}`
		};
	}
	return place;
}
function fileNotes(files) {
	return [...files.values()].flatMap((file) => [...countNote(file, file.duplicates, "keys stand twice in their object", "the last of each was read"), ...countNote(file, file.repairs, "lines are indented less than YAML demands", "they were read as they are meant")]);
}
function countNote(file, offsets, what, how) {
	const [first] = offsets;
	if (first === void 0) return [];
	const location = {
		file: file.path,
		pointer: "",
		...file.positionAt(first)
	};
	return [{
		kind: "warning",
		message: `In ${offsets.length} places ${what}, first in line ${location.line}; ${how}.`,
		location
	}];
}

// src/spec/load.ts
async function loadContract(tree, path, options = {}) {
	const limits = {
		...defaultLimits,
		...options.limits
	};
	const known = options.known?.sources ?? /* @__PURE__ */ new Map();
	const [knownRoot] = known.values();
	const source = await readSource(tree, path, limits, knownRoot);
	if ("problem" in source) return {
		contract: null,
		problems: [source.problem],
		sources: /* @__PURE__ */ new Map()
	};
	const root = source.file;
	const version = versionOf(root);
	if ("code" in version) {
		const { code, message, pointer } = version;
		return {
			contract: null,
			problems: [{
				code,
				message,
				file: path,
				location: {
					file: path,
					pointer,
					...root.position(pointer)
				}
			}],
			sources: /* @__PURE__ */ new Map()
		};
	}
	const collected = await collectFiles(tree, root, limits, known);
	const { files, problems } = collected;
	return {
		contract: buildContract(root, version, collected),
		problems,
		sources: files
	};
}

// src/pipeline/sides.ts
async function loadSide(tree, path, known = null) {
	if (tree === null || path === null) return null;
	return {
		tree,
		path,
		...await loadContract(tree, path, { known })
	};
}
async function compareSides(base, head, life, secondOpinion, proved = /* @__PURE__ */ new Set()) {
	const partial = [...unread(base, "base"), ...unread(head, "head")];
	const [before, after] = [base?.contract ?? null, head?.contract ?? null];
	if (base !== null && before === null || head !== null && after === null) return {
		judgements: [],
		partial
	};
	const compared = await compareApis(before, after);
	const { lens, policies, witness } = life.settings;
	const judged = await withLifecycle(judgeEach(compared.changes, {
		base: before,
		head: after,
		lens,
		policies
	}), {
		...life,
		base: before,
		head: after
	});
	const fresh = judged.filter(({ judgement }) => !proved.has(judgement.id));
	const judgements = [...judged.filter((each) => !fresh.includes(each)).map(({ judgement }) => judgement), ...await addWitnesses(fresh, compared.evidence, witness)];
	return {
		judgements: secondOpinion ? await withSecondOpinions(judgements, compared.changes, before, after) : judgements,
		partial: [...partial, ...compared.partial]
	};
}
async function withSecondOpinions(judgements, changes, base, head) {
	const { secondOpinions } = await import("./opinion-opinion.js");
	const byId = /* @__PURE__ */ new Map();
	for (const change of changes) {
		const id = judgementIdOf(change);
		byId.set(id, [...byId.get(id) ?? [], change]);
	}
	const opinions = await secondOpinions(judgements.map((judgement) => ({
		judgement,
		changes: byId.get(judgement.id) ?? []
	})), base, head);
	return judgements.map((judgement) => {
		const secondOpinion = opinions.get(judgement.id);
		return secondOpinion === void 0 ? judgement : {
			...judgement,
			secondOpinion
		};
	});
}
const at = ({ file, line, column }) => `${file}:${line}:${column}`;
function unread(side, name) {
	if (side === null) return [];
	return [...(side.contract?.notes ?? []).filter((note) => note.kind === "partial").map((note) => `${at(note.location)} (${name}): ${note.message}`), ...side.problems.map((problem) => `${problem.location === null ? problem.file : at(problem.location)} (${name}): ${problem.message}`)];
}
function sideOf(side) {
	if (side === null) return null;
	const { tree, path, contract } = side;
	return {
		file: path,
		revision: tree.label,
		commit: tree.commit,
		format: contract === null ? "unknown" : `${contract.family === "swagger-2.0" ? "Swagger" : "OpenAPI"} ${contract.specVersion}`,
		version: contract?.version ?? null
	};
}

// src/pipeline/lifecycle-facts.ts
function publicationsOf(release, paths, given, areSought) {
	const likely = [...new Set([release?.path ?? null, ...paths].filter((path) => path !== null))];
	const releases = [...given, ...release?.history.published() ?? []].map((published) => ({
		release: published.release,
		day: () => published.day(),
		contract: async () => {
			const tree = await published.open();
			return tree === null ? null : contractIn(tree, published.path === void 0 ? likely : [published.path]);
		}
	}));
	const missing = areSought ? "No release of this API is known." : "Releases are not looked up when what to compare with is named.";
	return {
		releases,
		missing: releases.length === 0 ? missing : ""
	};
}
async function contractIn(tree, paths) {
	for (const path of paths) if ((await tree.read(path)).kind !== "missing") return (await loadContract(tree, path)).contract;
	return null;
}

// src/policy/overrides.ts
function overrideFor(judgement, overrides = []) {
	const found = overrides.findIndex((override) => fits$1(judgement, override));
	return found < 0 ? null : found;
}
function fits$1({ rule, operations, standing }, { rules, at, stability, level }) {
	if (rules.length > 0 && !rules.some((pattern) => matchesSegments([pattern], [rule]))) return false;
	const names = [standing?.level ?? "stable", ...standing?.internal === true ? ["internal"] : []];
	if (stability.length > 0 && !names.some((name) => stability.includes(name))) return false;
	if (at.length === 0) return true;
	const isAt = operations.map((operation) => at.some((pattern) => matchesOperation(pattern, operation)));
	return level === "error" ? isAt.includes(true) : isAt.length > 0 && !isAt.includes(false);
}
function ownLevel(judgement, settings) {
	const index = overrideFor(judgement, settings.overrides);
	return index === null ? settings.rules.get(judgement.rule) : settings.overrides?.[index]?.level;
}

// src/policy/levels.ts
const impactLevels = {
	breaking: "error",
	"potentially-breaking": "warning",
	unclassified: "warning",
	"non-breaking": "info",
	documentation: "info"
};
const failing$1 = {
	breaking: ["breaking"],
	"potentially-breaking": [
		"breaking",
		"potentially-breaking",
		"unclassified"
	],
	any: [
		"breaking",
		"potentially-breaking",
		"unclassified",
		"non-breaking",
		"documentation"
	],
	never: []
};
function failsByDefault(impact, failOn) {
	return failing$1[failOn].includes(impact);
}
function levelOf(judgement, settings, announced) {
	const own = ownLevel(judgement, settings);
	if (judgement.removal?.planned === true && own !== "off") return settings.failOn === "any" ? "error" : "info";
	if (own !== void 0) return own;
	if (judgement.source === "policy") return "warning";
	const level = failsByDefault(judgement.impact, settings.failOn) ? "error" : impactLevels[judgement.impact];
	return announced && level === "error" ? "warning" : level;
}
function fails(finding, settings) {
	return finding.level === "error" && settings.failOn !== "never";
}
const levels = [
	"error",
	"warning",
	"info",
	"off"
];
const impacts = [
	"breaking",
	"potentially-breaking",
	"unclassified",
	"non-breaking",
	"documentation"
];
function compareFindings(a, b) {
	return levels.indexOf(a.level) - levels.indexOf(b.level) || impacts.indexOf(a.impact) - impacts.indexOf(b.impact) || compareText(a.rule, b.rule) || compareText(firstOperation(a), firstOperation(b)) || compareText(a.id, b.id) || compareText(a.message, b.message);
}
function firstOperation({ operations: [first] }) {
	return first === void 0 ? "" : `${first.path} ${first.method}`;
}
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// src/policy/inherited.ts
function inheritedJudgements(release, introduced) {
	if (release === void 0) return [];
	const own = new Set(introduced.map(({ id }) => id));
	return release.judgements.filter(({ id }) => !own.has(id));
}
function inheritedFindings(judgements, settings, announced) {
	return judgements.filter((judgement) => ownLevel(judgement, settings) !== "off").map((judgement) => {
		const level = levelOf(judgement, settings, announced);
		return {
			...judgement,
			level: quieter(level, settings),
			origin: "inherited"
		};
	});
}
function quieter(level, { inherited = "show" }) {
	return level === "error" && inherited === "show" ? "warning" : level;
}

// src/policy/lint.ts
const failing = {
	error: ["error"],
	warning: ["error", "warning"],
	never: []
};
function decideLint({ judgements, places, failure, same = /* @__PURE__ */ new Map() }, settings, passing = (findings) => findings) {
	const shown = judgements.filter(({ rule }) => settings.rules.get(rule) !== "off");
	const findings = passing(shown.filter((each) => each.origin === "fixed" || each.counts).map((each) => findingOf(each, settings)));
	const waived = findings.filter(({ waiver }) => waiver !== void 0);
	const ids = new Set(waived.map(({ id }) => id));
	const count = (origin) => shown.filter((each) => each.origin === origin && !(ids.has(each.id) && origin !== "fixed")).length;
	const elsewhere = [...same].reduce((sum, [rule, more]) => settings.rules.get(rule) === "off" ? sum : sum + more, 0);
	return {
		findings,
		summary: {
			new: count("introduced"),
			existing: count("inherited") + elsewhere,
			fixed: count("fixed")
		},
		reasons: [
			...failureReasons(failure, settings),
			...severityReasons(findings, settings),
			...ratchetReasons(places, settings, waived)
		]
	};
}
function failureReasons(failure, { lintFailOn, failOn }) {
	return failure === null || lintFailOn === "never" || failOn === "never" ? [] : [`${failure} Findings could be missing (\`lint.fail-on: ${lintFailOn}\`).`];
}
function lintLevel({ rule, severity, origin }, settings) {
	if (origin === "fixed") return "info";
	const own = settings.rules.get(rule);
	if (own !== void 0) return own;
	return failing[settings.lintFailOn].includes(severity) ? "error" : severity;
}
function findingOf(judgement, settings) {
	const { severity: _severity, counts: _counts, standsFor: _standsFor, ...rest } = judgement;
	return {
		...rest,
		level: lintLevel(judgement, settings)
	};
}
function severityReasons(findings, settings) {
	if (settings.lintFailOn === "never" || settings.failOn === "never") return [];
	const failed = findings.filter(({ level }) => level === "error");
	if (failed.length === 0) return [];
	const fresh = failed.filter(({ origin }) => origin === "introduced").length;
	const parts = [fresh === 0 ? "" : `${fresh} new ${fresh === 1 ? "finding" : "findings"}`, fresh === failed.length ? "" : `${failed.length - fresh} existing`].filter(Boolean);
	const noun = fresh === 0 ? failed.length === 1 ? " finding" : " findings" : "";
	return [`${parts.join(" and ")}${noun} of the rulesets at level error (\`lint.fail-on: ${settings.lintFailOn}\`).`];
}
function ratchetReasons(places, settings, waived) {
	const passes = (id) => waived.filter(({ rule, origin }) => rule === id && origin === "introduced").length;
	if (!settings.lintRatchet || settings.failOn === "never") return [];
	return [...places].filter(([rule, { base, head }]) => head - passes(rule) > base && settings.rules.get(rule) !== "off").toSorted(([a], [b]) => a < b ? -1 : 1).map(([rule, { base, head }]) => `The rule ${rule} finds ${head} places, on the base ${base} (\`lint.ratchet: true\`).`);
}

// src/policy/reasons.ts
const names$1 = {
	breaking: ["breaking change", "breaking changes"],
	"potentially-breaking": ["potentially breaking change", "potentially breaking changes"],
	unclassified: ["change that no rule knows", "changes that no rule knows"],
	"non-breaking": ["non-breaking change", "non-breaking changes"],
	documentation: ["change of documentation", "changes of documentation"]
};
const order = [
	"breaking",
	"potentially-breaking",
	"unclassified",
	"non-breaking",
	"documentation"
];
function reasonsOf(changes, inherited, version, input) {
	const { settings, problems } = input;
	const reasons = problems.head.map((problem) => `The description can't be read: ${problem.message}`);
	const failing = changes.filter((finding) => fails(finding, settings));
	const counts = order.flatMap((impact) => {
		const count = failing.filter((finding) => finding.impact === impact && !isOwnLevel(finding, settings)).length;
		const [one, many] = names$1[impact];
		return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
	});
	if (counts.length > 0) reasons.push(`${listed(counts)} (fail-on: ${settings.failOn}).`);
	const ids = failing.filter((finding) => isOwnLevel(finding, settings)).map((finding) => finding.rule);
	for (const rule of [...new Set(ids)].toSorted()) {
		const count = ids.filter((id) => id === rule).length;
		reasons.push(`${count} ${count === 1 ? "finding" : "findings"} of the rule ${rule}, which is set to error.`);
	}
	const older = inherited.filter((finding) => fails(finding, settings)).length;
	if (older > 0) reasons.push(`${older} ${older === 1 ? "finding" : "findings"} inherited since ${input.release?.label ?? ""} (inherited: fail).`);
	reasons.push(...version.filter((finding) => fails(finding, settings)).map(({ message }) => message));
	return reasons;
}
function isOwnLevel(finding, settings) {
	return ownLevel(finding, settings) === "error";
}
function listed(parts) {
	return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;
}
function switchedOff(judgements, settings) {
	const ids = judgements.filter((judgement) => ownLevel(judgement, settings) === "off").map(({ rule }) => rule);
	return [...new Set(ids)].toSorted().map((rule) => {
		const count = ids.filter((id) => id === rule).length;
		return `${count} ${count === 1 ? "finding" : "findings"} of the rule ${rule} left out: the configuration switches it off.`;
	});
}
function conclude(apis, faults = []) {
	const reasons = [...faults, ...apis.flatMap((api) => api.reasons.map((reason) => apis.length === 1 ? reason : `${api.name}: ${reason}`))];
	return {
		verdict: reasons.length === 0 ? "pass" : "fail",
		reasons
	};
}

// node_modules/semver/internal/constants.js
var require_constants$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SEMVER_SPEC_VERSION = "2.0.0";
	const MAX_LENGTH = 256;
	const MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER || 
	/* istanbul ignore next */ 9007199254740991;
	const MAX_SAFE_COMPONENT_LENGTH = 16;
	const MAX_SAFE_BUILD_LENGTH = 250;
	const WHITESPACE_CHARACTERS = [
		"	",
		"\n",
		"\v",
		"\f",
		"\r",
		" ",
		"\xA0",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		"\u2028",
		"\u2029",
		" ",
		" ",
		"　",
		"﻿"
	];
	const RELEASE_TYPES = [
		"major",
		"premajor",
		"minor",
		"preminor",
		"patch",
		"prepatch",
		"prerelease"
	];
	module.exports = {
		MAX_LENGTH,
		MAX_SAFE_COMPONENT_LENGTH,
		MAX_SAFE_BUILD_LENGTH,
		MAX_SAFE_INTEGER,
		WHITESPACE_CHARACTERS,
		RELEASE_TYPES,
		SEMVER_SPEC_VERSION,
		FLAG_INCLUDE_PRERELEASE: 1,
		FLAG_LOOSE: 2
	};
}));

// node_modules/semver/internal/debug.js
var require_debug = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const debug = typeof process === "object" && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...args) => console.error("SEMVER", ...args) : () => {};
	module.exports = debug;
}));

// node_modules/semver/internal/re.js
var require_re = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { MAX_SAFE_COMPONENT_LENGTH, MAX_SAFE_BUILD_LENGTH, MAX_LENGTH } = require_constants$1();
	const debug = require_debug();
	exports = module.exports = {};
	const re = exports.re = [];
	const safeRe = exports.safeRe = [];
	const src = exports.src = [];
	const safeSrc = exports.safeSrc = [];
	const t = exports.t = {};
	let R = 0;
	const LETTERDASHNUMBER = "[a-zA-Z0-9-]";
	const safeRegexReplacements = [
		["\\s", 1],
		["\\d", MAX_LENGTH],
		[LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH]
	];
	const makeSafeRegex = (value) => {
		for (const [token, max] of safeRegexReplacements) value = value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`);
		return value;
	};
	const createToken = (name, value, isGlobal) => {
		const safe = makeSafeRegex(value);
		const index = R++;
		debug(name, index, value);
		t[name] = index;
		src[index] = value;
		safeSrc[index] = safe;
		re[index] = new RegExp(value, isGlobal ? "g" : void 0);
		safeRe[index] = new RegExp(safe, isGlobal ? "g" : void 0);
	};
	createToken("NUMERICIDENTIFIER", "0|[1-9]\\d*");
	createToken("NUMERICIDENTIFIERLOOSE", "\\d+");
	createToken("NONNUMERICIDENTIFIER", `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`);
	createToken("MAINVERSION", `(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})`);
	createToken("MAINVERSIONLOOSE", `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})`);
	createToken("PRERELEASEIDENTIFIER", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`);
	createToken("PRERELEASEIDENTIFIERLOOSE", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`);
	createToken("PRERELEASE", `(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`);
	createToken("PRERELEASELOOSE", `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`);
	createToken("BUILDIDENTIFIER", `${LETTERDASHNUMBER}+`);
	createToken("BUILD", `(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`);
	createToken("FULLPLAIN", `v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`);
	createToken("FULL", `^${src[t.FULLPLAIN]}$`);
	createToken("LOOSEPLAIN", `[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`);
	createToken("LOOSE", `^${src[t.LOOSEPLAIN]}$`);
	createToken("GTLT", "((?:<|>)?=?)");
	createToken("XRANGEIDENTIFIERLOOSE", `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);
	createToken("XRANGEIDENTIFIER", `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`);
	createToken("XRANGEPLAIN", `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?)?)?`);
	createToken("XRANGEPLAINLOOSE", `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?)?)?`);
	createToken("XRANGE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`);
	createToken("XRANGELOOSE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`);
	createToken("COERCEPLAIN", `(^|[^\\d])(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}})(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`);
	createToken("COERCE", `${src[t.COERCEPLAIN]}(?:$|[^\\d])`);
	createToken("COERCEFULL", src[t.COERCEPLAIN] + `(?:${src[t.PRERELEASE]})?(?:${src[t.BUILD]})?(?:$|[^\\d])`);
	createToken("COERCERTL", src[t.COERCE], true);
	createToken("COERCERTLFULL", src[t.COERCEFULL], true);
	createToken("LONETILDE", "(?:~>?)");
	createToken("TILDETRIM", `(\\s*)${src[t.LONETILDE]}\\s+`, true);
	exports.tildeTrimReplace = "$1~";
	createToken("TILDE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`);
	createToken("TILDELOOSE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`);
	createToken("LONECARET", "(?:\\^)");
	createToken("CARETTRIM", `(\\s*)${src[t.LONECARET]}\\s+`, true);
	exports.caretTrimReplace = "$1^";
	createToken("CARET", `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`);
	createToken("CARETLOOSE", `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`);
	createToken("COMPARATORLOOSE", `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`);
	createToken("COMPARATOR", `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`);
	createToken("COMPARATORTRIM", `(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true);
	exports.comparatorTrimReplace = "$1$2$3";
	createToken("HYPHENRANGE", `^\\s*(${src[t.XRANGEPLAIN]})\\s+-\\s+(${src[t.XRANGEPLAIN]})\\s*$`);
	createToken("HYPHENRANGELOOSE", `^\\s*(${src[t.XRANGEPLAINLOOSE]})\\s+-\\s+(${src[t.XRANGEPLAINLOOSE]})\\s*$`);
	createToken("STAR", "(<|>)?=?\\s*\\*");
	createToken("GTE0", "^\\s*>=\\s*0\\.0\\.0\\s*$");
	createToken("GTE0PRE", "^\\s*>=\\s*0\\.0\\.0-0\\s*$");
}));

// node_modules/semver/internal/parse-options.js
var require_parse_options = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const looseOption = Object.freeze({ loose: true });
	const emptyOpts = Object.freeze({});
	const parseOptions = (options) => {
		if (!options) return emptyOpts;
		if (typeof options !== "object") return looseOption;
		return options;
	};
	module.exports = parseOptions;
}));

// node_modules/semver/internal/identifiers.js
var require_identifiers = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const numeric = /^[0-9]+$/;
	const compareIdentifiers = (a, b) => {
		if (typeof a === "number" && typeof b === "number") return a === b ? 0 : a < b ? -1 : 1;
		const anum = numeric.test(a);
		const bnum = numeric.test(b);
		if (anum && bnum) {
			a = +a;
			b = +b;
		}
		return a === b ? 0 : anum && !bnum ? -1 : bnum && !anum ? 1 : a < b ? -1 : 1;
	};
	const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a);
	module.exports = {
		compareIdentifiers,
		rcompareIdentifiers
	};
}));

// node_modules/semver/classes/semver.js
var require_semver$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const debug = require_debug();
	const { MAX_LENGTH, MAX_SAFE_INTEGER } = require_constants$1();
	const { safeRe: re, t } = require_re();
	const parseOptions = require_parse_options();
	const { compareIdentifiers } = require_identifiers();
	const isPrereleaseIdentifier = (prerelease, identifier) => {
		const identifiers = identifier.split(".");
		if (identifiers.length > prerelease.length) return false;
		for (let i = 0; i < identifiers.length; i++) if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) return false;
		return true;
	};
	var SemVer = class SemVer {
		constructor(version, options) {
			options = parseOptions(options);
			if (version instanceof SemVer) {
				if (version.loose === !!options.loose && version.includePrerelease === !!options.includePrerelease) return version;
				else version = version.version;
			} else if (typeof version !== "string") throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`);
			if (version.length > MAX_LENGTH) throw new TypeError(`version is longer than ${MAX_LENGTH} characters`);
			debug("SemVer", version, options);
			this.options = options;
			this.loose = !!options.loose;
			this.includePrerelease = !!options.includePrerelease;
			const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL]);
			if (!m) throw new TypeError(`Invalid Version: ${version}`);
			this.raw = version;
			this.major = +m[1];
			this.minor = +m[2];
			this.patch = +m[3];
			if (this.major > MAX_SAFE_INTEGER || this.major < 0) throw new TypeError("Invalid major version");
			if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) throw new TypeError("Invalid minor version");
			if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) throw new TypeError("Invalid patch version");
			if (!m[4]) this.prerelease = [];
			else this.prerelease = m[4].split(".").map((id) => {
				if (/^[0-9]+$/.test(id)) {
					const num = +id;
					if (num >= 0 && num < MAX_SAFE_INTEGER) return num;
				}
				return id;
			});
			this.build = m[5] ? m[5].split(".") : [];
			this.format();
		}
		format() {
			this.version = `${this.major}.${this.minor}.${this.patch}`;
			if (this.prerelease.length) this.version += `-${this.prerelease.join(".")}`;
			return this.version;
		}
		toString() {
			return this.version;
		}
		compare(other) {
			debug("SemVer.compare", this.version, this.options, other);
			if (!(other instanceof SemVer)) {
				if (typeof other === "string" && other === this.version) return 0;
				other = new SemVer(other, this.options);
			}
			if (other.version === this.version) return 0;
			return this.compareMain(other) || this.comparePre(other);
		}
		compareMain(other) {
			if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
			if (this.major < other.major) return -1;
			if (this.major > other.major) return 1;
			if (this.minor < other.minor) return -1;
			if (this.minor > other.minor) return 1;
			if (this.patch < other.patch) return -1;
			if (this.patch > other.patch) return 1;
			return 0;
		}
		comparePre(other) {
			if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
			if (this.prerelease.length && !other.prerelease.length) return -1;
			else if (!this.prerelease.length && other.prerelease.length) return 1;
			else if (!this.prerelease.length && !other.prerelease.length) return 0;
			let i = 0;
			do {
				const a = this.prerelease[i];
				const b = other.prerelease[i];
				debug("prerelease compare", i, a, b);
				if (a === void 0 && b === void 0) return 0;
				else if (b === void 0) return 1;
				else if (a === void 0) return -1;
				else if (a === b) continue;
				else return compareIdentifiers(a, b);
			} while (++i);
		}
		compareBuild(other) {
			if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
			let i = 0;
			do {
				const a = this.build[i];
				const b = other.build[i];
				debug("build compare", i, a, b);
				if (a === void 0 && b === void 0) return 0;
				else if (b === void 0) return 1;
				else if (a === void 0) return -1;
				else if (a === b) continue;
				else return compareIdentifiers(a, b);
			} while (++i);
		}
		inc(release, identifier, identifierBase) {
			if (release.startsWith("pre")) {
				if (!identifier && identifierBase === false) throw new Error("invalid increment argument: identifier is empty");
				if (identifier) {
					const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE]);
					if (!match || match[1] !== identifier) throw new Error(`invalid identifier: ${identifier}`);
				}
			}
			switch (release) {
				case "premajor":
					this.prerelease.length = 0;
					this.patch = 0;
					this.minor = 0;
					this.major++;
					this.inc("pre", identifier, identifierBase);
					break;
				case "preminor":
					this.prerelease.length = 0;
					this.patch = 0;
					this.minor++;
					this.inc("pre", identifier, identifierBase);
					break;
				case "prepatch":
					this.prerelease.length = 0;
					this.inc("patch", identifier, identifierBase);
					this.inc("pre", identifier, identifierBase);
					break;
				case "prerelease":
					if (this.prerelease.length === 0) this.inc("patch", identifier, identifierBase);
					this.inc("pre", identifier, identifierBase);
					break;
				case "release":
					if (this.prerelease.length === 0) throw new Error(`version ${this.raw} is not a prerelease`);
					this.prerelease.length = 0;
					break;
				case "major":
					if (this.minor !== 0 || this.patch !== 0 || this.prerelease.length === 0) this.major++;
					this.minor = 0;
					this.patch = 0;
					this.prerelease = [];
					break;
				case "minor":
					if (this.patch !== 0 || this.prerelease.length === 0) this.minor++;
					this.patch = 0;
					this.prerelease = [];
					break;
				case "patch":
					if (this.prerelease.length === 0) this.patch++;
					this.prerelease = [];
					break;
				case "pre": {
					const base = Number(identifierBase) ? 1 : 0;
					if (this.prerelease.length === 0) this.prerelease = [base];
					else {
						let i = this.prerelease.length;
						while (--i >= 0) if (typeof this.prerelease[i] === "number") {
							this.prerelease[i]++;
							i = -2;
						}
						if (i === -1) {
							if (identifier === this.prerelease.join(".") && identifierBase === false) throw new Error("invalid increment argument: identifier already exists");
							this.prerelease.push(base);
						}
					}
					if (identifier) {
						let prerelease = [identifier, base];
						if (identifierBase === false) prerelease = [identifier];
						if (isPrereleaseIdentifier(this.prerelease, identifier)) {
							const prereleaseBase = this.prerelease[identifier.split(".").length];
							if (isNaN(prereleaseBase)) this.prerelease = prerelease;
						} else this.prerelease = prerelease;
					}
					break;
				}
				default: throw new Error(`invalid increment argument: ${release}`);
			}
			this.raw = this.format();
			if (this.build.length) this.raw += `+${this.build.join(".")}`;
			return this;
		}
	};
	module.exports = SemVer;
}));

// node_modules/semver/functions/parse.js
var require_parse$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const parse = (version, options, throwErrors = false) => {
		if (version instanceof SemVer) return version;
		try {
			return new SemVer(version, options);
		} catch (er) {
			if (!throwErrors) return null;
			throw er;
		}
	};
	module.exports = parse;
}));

// node_modules/semver/functions/valid.js
var require_valid$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const parse = require_parse$1();
	const valid = (version, options) => {
		const v = parse(version, options);
		return v ? v.version : null;
	};
	module.exports = valid;
}));

// node_modules/semver/functions/clean.js
var require_clean = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const parse = require_parse$1();
	const clean = (version, options) => {
		const s = parse(version.trim().replace(/^[=v]+/, ""), options);
		return s ? s.version : null;
	};
	module.exports = clean;
}));

// node_modules/semver/functions/inc.js
var require_inc = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const inc = (version, release, options, identifier, identifierBase) => {
		if (typeof options === "string") {
			identifierBase = identifier;
			identifier = options;
			options = void 0;
		}
		try {
			return new SemVer(version instanceof SemVer ? version.version : version, options).inc(release, identifier, identifierBase).version;
		} catch (er) {
			return null;
		}
	};
	module.exports = inc;
}));

// node_modules/semver/functions/diff.js
var require_diff = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const parse = require_parse$1();
	const diff = (version1, version2) => {
		const v1 = parse(version1, null, true);
		const v2 = parse(version2, null, true);
		const comparison = v1.compare(v2);
		if (comparison === 0) return null;
		const v1Higher = comparison > 0;
		const highVersion = v1Higher ? v1 : v2;
		const lowVersion = v1Higher ? v2 : v1;
		const highHasPre = !!highVersion.prerelease.length;
		if (!!lowVersion.prerelease.length && !highHasPre) {
			if (!lowVersion.patch && !lowVersion.minor) return "major";
			if (lowVersion.compareMain(highVersion) === 0) {
				if (lowVersion.minor && !lowVersion.patch) return "minor";
				return "patch";
			}
		}
		const prefix = highHasPre ? "pre" : "";
		if (v1.major !== v2.major) return prefix + "major";
		if (v1.minor !== v2.minor) return prefix + "minor";
		if (v1.patch !== v2.patch) return prefix + "patch";
		return "prerelease";
	};
	module.exports = diff;
}));

// node_modules/semver/functions/major.js
var require_major = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const major = (a, loose) => new SemVer(a, loose).major;
	module.exports = major;
}));

// node_modules/semver/functions/minor.js
var require_minor = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const minor = (a, loose) => new SemVer(a, loose).minor;
	module.exports = minor;
}));

// node_modules/semver/functions/patch.js
var require_patch = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const patch = (a, loose) => new SemVer(a, loose).patch;
	module.exports = patch;
}));

// node_modules/semver/functions/prerelease.js
var require_prerelease = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const parse = require_parse$1();
	const prerelease = (version, options) => {
		const parsed = parse(version, options);
		return parsed && parsed.prerelease.length ? parsed.prerelease : null;
	};
	module.exports = prerelease;
}));

// node_modules/semver/functions/compare.js
var require_compare = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const compare = (a, b, loose) => new SemVer(a, loose).compare(new SemVer(b, loose));
	module.exports = compare;
}));

// node_modules/semver/functions/rcompare.js
var require_rcompare = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const rcompare = (a, b, loose) => compare(b, a, loose);
	module.exports = rcompare;
}));

// node_modules/semver/functions/compare-loose.js
var require_compare_loose = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const compareLoose = (a, b) => compare(a, b, true);
	module.exports = compareLoose;
}));

// node_modules/semver/functions/compare-build.js
var require_compare_build = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const compareBuild = (a, b, loose) => {
		const versionA = new SemVer(a, loose);
		const versionB = new SemVer(b, loose);
		return versionA.compare(versionB) || versionA.compareBuild(versionB);
	};
	module.exports = compareBuild;
}));

// node_modules/semver/functions/sort.js
var require_sort = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compareBuild = require_compare_build();
	const sort = (list, loose) => list.sort((a, b) => compareBuild(a, b, loose));
	module.exports = sort;
}));

// node_modules/semver/functions/rsort.js
var require_rsort = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compareBuild = require_compare_build();
	const rsort = (list, loose) => list.sort((a, b) => compareBuild(b, a, loose));
	module.exports = rsort;
}));

// node_modules/semver/functions/gt.js
var require_gt = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const gt = (a, b, loose) => compare(a, b, loose) > 0;
	module.exports = gt;
}));

// node_modules/semver/functions/lt.js
var require_lt = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const lt = (a, b, loose) => compare(a, b, loose) < 0;
	module.exports = lt;
}));

// node_modules/semver/functions/eq.js
var require_eq = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const eq = (a, b, loose) => compare(a, b, loose) === 0;
	module.exports = eq;
}));

// node_modules/semver/functions/neq.js
var require_neq = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const neq = (a, b, loose) => compare(a, b, loose) !== 0;
	module.exports = neq;
}));

// node_modules/semver/functions/gte.js
var require_gte = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const gte = (a, b, loose) => compare(a, b, loose) >= 0;
	module.exports = gte;
}));

// node_modules/semver/functions/lte.js
var require_lte = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const lte = (a, b, loose) => compare(a, b, loose) <= 0;
	module.exports = lte;
}));

// node_modules/semver/functions/cmp.js
var require_cmp = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const eq = require_eq();
	const neq = require_neq();
	const gt = require_gt();
	const gte = require_gte();
	const lt = require_lt();
	const lte = require_lte();
	const cmp = (a, op, b, loose) => {
		switch (op) {
			case "===":
				if (typeof a === "object") a = a.version;
				if (typeof b === "object") b = b.version;
				return a === b;
			case "!==":
				if (typeof a === "object") a = a.version;
				if (typeof b === "object") b = b.version;
				return a !== b;
			case "":
			case "=":
			case "==": return eq(a, b, loose);
			case "!=": return neq(a, b, loose);
			case ">": return gt(a, b, loose);
			case ">=": return gte(a, b, loose);
			case "<": return lt(a, b, loose);
			case "<=": return lte(a, b, loose);
			default: throw new TypeError(`Invalid operator: ${op}`);
		}
	};
	module.exports = cmp;
}));

// node_modules/semver/functions/coerce.js
var require_coerce = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const parse = require_parse$1();
	const { safeRe: re, t } = require_re();
	const coerce = (version, options) => {
		if (version instanceof SemVer) return version;
		if (typeof version === "number") version = String(version);
		if (typeof version !== "string") return null;
		options = options || {};
		let match = null;
		if (!options.rtl) match = version.match(options.includePrerelease ? re[t.COERCEFULL] : re[t.COERCE]);
		else {
			const coerceRtlRegex = options.includePrerelease ? re[t.COERCERTLFULL] : re[t.COERCERTL];
			let next;
			while ((next = coerceRtlRegex.exec(version)) && (!match || match.index + match[0].length !== version.length)) {
				if (!match || next.index + next[0].length !== match.index + match[0].length) match = next;
				coerceRtlRegex.lastIndex = next.index + next[1].length + next[2].length;
			}
			coerceRtlRegex.lastIndex = -1;
		}
		if (match === null) return null;
		const major = match[2];
		const minor = match[3] || "0";
		const patch = match[4] || "0";
		const prerelease = options.includePrerelease && match[5] ? `-${match[5]}` : "";
		const build = options.includePrerelease && match[6] ? `+${match[6]}` : "";
		return parse(`${major}.${minor}.${patch}${prerelease}${build}`, options);
	};
	module.exports = coerce;
}));

// node_modules/semver/functions/truncate.js
var require_truncate = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const parse = require_parse$1();
	const constants = require_constants$1();
	const SemVer = require_semver$1();
	const truncate = (version, truncation, options) => {
		if (!constants.RELEASE_TYPES.includes(truncation)) return null;
		const clonedVersion = cloneInputVersion(version, options);
		return clonedVersion && doTruncation(clonedVersion, truncation);
	};
	const cloneInputVersion = (version, options) => {
		const versionStringToParse = version instanceof SemVer ? version.version : version;
		return parse(versionStringToParse, options);
	};
	const doTruncation = (version, truncation) => {
		if (isPrerelease(truncation)) return version.version;
		version.prerelease = [];
		switch (truncation) {
			case "major":
				version.minor = 0;
				version.patch = 0;
				break;
			case "minor": version.patch = 0;
		}
		return version.format();
	};
	const isPrerelease = (type) => {
		return type.startsWith("pre");
	};
	module.exports = truncate;
}));

// node_modules/semver/internal/lrucache.js
var require_lrucache = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var LRUCache = class {
		constructor() {
			this.max = 1e3;
			this.map = /* @__PURE__ */ new Map();
		}
		get(key) {
			const value = this.map.get(key);
			if (value === void 0) return;
			else {
				this.map.delete(key);
				this.map.set(key, value);
				return value;
			}
		}
		delete(key) {
			return this.map.delete(key);
		}
		set(key, value) {
			if (!this.delete(key) && value !== void 0) {
				if (this.map.size >= this.max) {
					const firstKey = this.map.keys().next().value;
					this.delete(firstKey);
				}
				this.map.set(key, value);
			}
			return this;
		}
	};
	module.exports = LRUCache;
}));

// node_modules/semver/internal/trim-comparator-whitespace.js
var require_trim_comparator_whitespace = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { MAX_LENGTH, MAX_SAFE_BUILD_LENGTH, WHITESPACE_CHARACTERS } = require_constants$1();
	const whitespace = /* @__PURE__ */ new Uint8Array(65536);
	for (const char of WHITESPACE_CHARACTERS) whitespace[char.charCodeAt(0)] = 1;
	const isWhitespace = (char) => char !== void 0 && whitespace[char.charCodeAt(0)] === 1;
	const isVersionPrefix = (char) => char === "v" || char === "=" || isWhitespace(char);
	const isDigit = (char) => char !== void 0 && char >= "0" && char <= "9";
	const isLetter = (char) => char !== void 0 && (char >= "a" && char <= "z" || char >= "A" && char <= "Z");
	const isIdentifierCharacter = (char) => isDigit(char) || isLetter(char) || char === "-";
	const isVersionStart = (char) => isDigit(char) || char === "x" || char === "X" || char === "*";
	const findDigitsEndIndex = (range, start, limit, digitRuns) => {
		if (!isDigit(range[start])) return start;
		if (start >= digitRuns.start && start < digitRuns.end) return Math.min(start + limit, digitRuns.end);
		if (start >= digitRuns.previousStart && start < digitRuns.previousEnd) return Math.min(start + limit, digitRuns.previousEnd);
		let end = start + 1;
		while (isDigit(range[end])) end++;
		digitRuns.previousStart = digitRuns.start;
		digitRuns.previousEnd = digitRuns.end;
		digitRuns.start = start;
		digitRuns.end = end;
		return Math.min(start + limit, end);
	};
	const findVersionNumberEndIndex = (range, start, loose, digitRuns) => {
		if (!loose && range[start] === "0") return start + 1;
		return findDigitsEndIndex(range, start, loose ? MAX_LENGTH : MAX_LENGTH + 1, digitRuns);
	};
	const findPrereleaseIdentifierEndIndex = (range, start, loose, digitRuns) => {
		const digitsEnd = findDigitsEndIndex(range, start, MAX_LENGTH, digitRuns);
		if (isLetter(range[digitsEnd]) || range[digitsEnd] === "-") {
			let end = digitsEnd + 1;
			const limit = end + MAX_SAFE_BUILD_LENGTH;
			while (end < limit && isIdentifierCharacter(range[end])) end++;
			return end;
		}
		return findVersionNumberEndIndex(range, start, loose, digitRuns);
	};
	const findPrereleaseEndIndex = (range, start, loose, digitRuns) => {
		const hyphen = range[start] === "-";
		if (!loose && !hyphen) return start;
		const identifierStart = start + (hyphen ? 1 : 0);
		let end = findPrereleaseIdentifierEndIndex(range, identifierStart, loose, digitRuns);
		if (end === identifierStart) {
			if (!loose || !hyphen) return start;
			end = findPrereleaseIdentifierEndIndex(range, start, loose, digitRuns);
		}
		while (range[end] === ".") {
			const next = findPrereleaseIdentifierEndIndex(range, end + 1, loose, digitRuns);
			if (next === end + 1) break;
			end = next;
		}
		return end;
	};
	const findBuildIdentifierEndIndex = (range, start) => {
		let end = start;
		while (end - start < MAX_SAFE_BUILD_LENGTH && isIdentifierCharacter(range[end])) end++;
		return end;
	};
	const findBuildEndIndex = (range, start) => {
		if (range[start] !== "+") return start;
		let end = findBuildIdentifierEndIndex(range, start + 1);
		if (end === start + 1) return start;
		while (range[end] === ".") {
			const next = findBuildIdentifierEndIndex(range, end + 1);
			if (next === end + 1) break;
			end = next;
		}
		return end;
	};
	const findLooseFullVersionEndIndex = (range, start, digitRuns) => {
		let end = start;
		for (let component = 0; component < 3; component++) {
			const next = findVersionNumberEndIndex(range, end, true, digitRuns);
			if (next === end) return start;
			end = next;
			if (component < 2) {
				if (range[end] !== ".") return start;
				end++;
			}
		}
		const prereleaseEnd = findPrereleaseEndIndex(range, end, true, digitRuns);
		return findBuildEndIndex(range, prereleaseEnd);
	};
	const findPartialVersionComponentEndIndex = (range, start, digitRuns) => {
		if (isDigit(range[start])) return findVersionNumberEndIndex(range, start, false, digitRuns);
		return isVersionStart(range[start]) ? start + 1 : start;
	};
	const findPartialVersionEndIndex = (range, start, digitRuns) => {
		let end = findPartialVersionComponentEndIndex(range, start, digitRuns);
		for (let component = 0; component < 2; component++) {
			if (range[end] !== ".") return end;
			const next = findPartialVersionComponentEndIndex(range, end + 1, digitRuns);
			if (next === end + 1) return end;
			end = next;
		}
		const prereleaseEnd = findPrereleaseEndIndex(range, end, false, digitRuns);
		return findBuildEndIndex(range, prereleaseEnd);
	};
	const findVersionEndIndex = (range, start, digitRuns) => {
		const fullVersionEnd = findLooseFullVersionEndIndex(range, start, digitRuns);
		return fullVersionEnd !== start ? fullVersionEnd : findPartialVersionEndIndex(range, start, digitRuns);
	};
	const findRemovableWhitespaceIndex = (range, matchStart) => {
		let position = matchStart;
		if (isWhitespace(range[position])) position++;
		if (range[position] === "<" || range[position] === ">") position++;
		if (range[position] === "=") position++;
		return isWhitespace(range[position]) ? position : -1;
	};
	const trimComparatorWhitespace = (range) => {
		let result = "";
		let copyFrom = 0;
		let cursor = 0;
		const digitRuns = {
			start: -1,
			end: -1,
			previousStart: -1,
			previousEnd: -1
		};
		while (cursor < range.length) {
			const matchStart = cursor;
			if (range[cursor] === "<" || range[cursor] === ">") cursor++;
			else if (!isVersionPrefix(range[cursor]) && !isVersionStart(range[cursor])) {
				cursor++;
				continue;
			}
			while (cursor < range.length && isVersionPrefix(range[cursor])) cursor++;
			if (!isVersionStart(range[cursor])) continue;
			const whitespacePosition = findRemovableWhitespaceIndex(range, matchStart);
			if (whitespacePosition !== -1) {
				result += range.slice(copyFrom, whitespacePosition);
				copyFrom = whitespacePosition + 1;
			}
			cursor = findVersionEndIndex(range, cursor, digitRuns);
		}
		return result + range.slice(copyFrom);
	};
	module.exports = trimComparatorWhitespace;
}));

// node_modules/semver/classes/range.js
var require_range = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SPACE_CHARACTERS = /\s+/g;
	var Range = class Range {
		constructor(range, options) {
			options = parseOptions(options);
			if (range instanceof Range) {
				if (range.loose === !!options.loose && range.includePrerelease === !!options.includePrerelease) return range;
				else return new Range(range.raw, options);
			}
			if (range instanceof Comparator) {
				this.raw = range.value;
				this.set = [[range]];
				this.formatted = void 0;
				return this;
			}
			this.options = options;
			this.loose = !!options.loose;
			this.includePrerelease = !!options.includePrerelease;
			this.raw = range.trim().replace(SPACE_CHARACTERS, " ");
			this.set = this.raw.split("||").map((r) => this.parseRange(r.trim())).filter((c) => c.length);
			if (!this.set.length) throw new TypeError(`Invalid SemVer Range: ${this.raw}`);
			if (this.set.length > 1) {
				const first = this.set[0];
				this.set = this.set.filter((c) => !isNullSet(c[0]));
				if (this.set.length === 0) this.set = [first];
				else if (this.set.length > 1) {
					for (const c of this.set) if (c.length === 1 && isAny(c[0])) {
						this.set = [c];
						break;
					}
				}
			}
			this.formatted = void 0;
		}
		get range() {
			if (this.formatted === void 0) {
				this.formatted = "";
				for (let i = 0; i < this.set.length; i++) {
					if (i > 0) this.formatted += "||";
					const comps = this.set[i];
					for (let k = 0; k < comps.length; k++) {
						if (k > 0) this.formatted += " ";
						this.formatted += comps[k].toString().trim();
					}
				}
			}
			return this.formatted;
		}
		format() {
			return this.range;
		}
		toString() {
			return this.range;
		}
		parseRange(range) {
			range = range.replace(BUILDSTRIPRE, "");
			const memoKey = ((this.options.includePrerelease && FLAG_INCLUDE_PRERELEASE) | (this.options.loose && FLAG_LOOSE)) + ":" + range;
			const cached = cache.get(memoKey);
			if (cached) return cached;
			const loose = this.options.loose;
			const hr = loose ? re[t.HYPHENRANGELOOSE] : re[t.HYPHENRANGE];
			range = range.replace(hr, hyphenReplace(this.options.includePrerelease));
			debug("hyphen replace", range);
			range = trimComparatorWhitespace(range);
			debug("comparator trim", range);
			range = range.replace(re[t.TILDETRIM], tildeTrimReplace);
			debug("tilde trim", range);
			range = range.replace(re[t.CARETTRIM], caretTrimReplace);
			debug("caret trim", range);
			let rangeList = range.split(" ").map((comp) => parseComparator(comp, this.options)).join(" ").split(/\s+/).map((comp) => replaceGTE0(comp, this.options));
			if (loose) rangeList = rangeList.filter((comp) => {
				debug("loose invalid filter", comp, this.options);
				return !!comp.match(re[t.COMPARATORLOOSE]);
			});
			debug("range list", rangeList);
			const rangeMap = /* @__PURE__ */ new Map();
			const comparators = rangeList.map((comp) => new Comparator(comp, this.options));
			for (const comp of comparators) {
				if (isNullSet(comp)) return [comp];
				rangeMap.set(comp.value, comp);
			}
			if (rangeMap.size > 1 && rangeMap.has("")) rangeMap.delete("");
			const result = [...rangeMap.values()];
			cache.set(memoKey, result);
			return result;
		}
		intersects(range, options) {
			if (!(range instanceof Range)) throw new TypeError("a Range is required");
			return this.set.some((thisComparators) => {
				return isSatisfiable(thisComparators, options) && range.set.some((rangeComparators) => {
					return isSatisfiable(rangeComparators, options) && thisComparators.every((thisComparator) => {
						return rangeComparators.every((rangeComparator) => {
							return thisComparator.intersects(rangeComparator, options);
						});
					});
				});
			});
		}
		test(version) {
			if (!version) return false;
			if (typeof version === "string") try {
				version = new SemVer(version, this.options);
			} catch (er) {
				return false;
			}
			for (let i = 0; i < this.set.length; i++) if (testSet(this.set[i], version, this.options)) return true;
			return false;
		}
	};
	module.exports = Range;
	const cache = new (require_lrucache())();
	const parseOptions = require_parse_options();
	const Comparator = require_comparator();
	const debug = require_debug();
	const SemVer = require_semver$1();
	const trimComparatorWhitespace = require_trim_comparator_whitespace();
	const { safeRe: re, src, t, tildeTrimReplace, caretTrimReplace } = require_re();
	const { FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE } = require_constants$1();
	const BUILDSTRIPRE = new RegExp(src[t.BUILD], "g");
	const isNullSet = (c) => c.value === "<0.0.0-0";
	const isAny = (c) => c.value === "";
	const isSatisfiable = (comparators, options) => {
		let result = true;
		const remainingComparators = comparators.slice();
		let testComparator = remainingComparators.pop();
		while (result && remainingComparators.length) {
			result = remainingComparators.every((otherComparator) => {
				return testComparator.intersects(otherComparator, options);
			});
			testComparator = remainingComparators.pop();
		}
		return result;
	};
	const parseComparator = (comp, options) => {
		comp = comp.replace(re[t.BUILD], "");
		debug("comp", comp, options);
		comp = replaceCarets(comp, options);
		debug("caret", comp);
		comp = replaceTildes(comp, options);
		debug("tildes", comp);
		comp = replaceXRanges(comp, options);
		debug("xrange", comp);
		comp = replaceStars(comp, options);
		debug("stars", comp);
		return comp;
	};
	const isX = (id) => !id || id.toLowerCase() === "x" || id === "*";
	const invalidXRangeOrder = (M, m, p) => isX(M) && !isX(m) || isX(m) && p && !isX(p);
	const replaceTildes = (comp, options) => {
		return comp.trim().split(/\s+/).map((c) => replaceTilde(c, options)).join(" ");
	};
	const replaceTilde = (comp, options) => {
		const r = options.loose ? re[t.TILDELOOSE] : re[t.TILDE];
		const z = options.includePrerelease ? "-0" : "";
		return comp.replace(r, (_, M, m, p, pr) => {
			debug("tilde", comp, _, M, m, p, pr);
			let ret;
			if (isX(M)) ret = "";
			else if (isX(m)) ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
			else if (isX(p)) ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`;
			else if (pr) {
				debug("replaceTilde pr", pr);
				ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
			} else ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
			debug("tilde return", ret);
			return ret;
		});
	};
	const replaceCarets = (comp, options) => {
		return comp.trim().split(/\s+/).map((c) => replaceCaret(c, options)).join(" ");
	};
	const replaceCaret = (comp, options) => {
		debug("caret", comp, options);
		const r = options.loose ? re[t.CARETLOOSE] : re[t.CARET];
		const z = options.includePrerelease ? "-0" : "";
		return comp.replace(r, (_, M, m, p, pr) => {
			debug("caret", comp, _, M, m, p, pr);
			let ret;
			if (isX(M)) ret = "";
			else if (isX(m)) ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
			else if (isX(p)) {
				if (M === "0") ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`;
				else ret = `>=${M}.${m}.0${z} <${+M + 1}.0.0-0`;
			} else if (pr) {
				debug("replaceCaret pr", pr);
				if (M === "0") {
					if (m === "0") ret = `>=${M}.${m}.${p}-${pr} <${M}.${m}.${+p + 1}-0`;
					else ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
				} else ret = `>=${M}.${m}.${p}-${pr} <${+M + 1}.0.0-0`;
			} else {
				debug("no pr");
				if (M === "0") {
					if (m === "0") ret = `>=${M}.${m}.${p} <${M}.${m}.${+p + 1}-0`;
					else ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
				} else ret = `>=${M}.${m}.${p} <${+M + 1}.0.0-0`;
			}
			debug("caret return", ret);
			return ret;
		});
	};
	const replaceXRanges = (comp, options) => {
		debug("replaceXRanges", comp, options);
		return comp.split(/\s+/).map((c) => replaceXRange(c, options)).join(" ");
	};
	const replaceXRange = (comp, options) => {
		comp = comp.trim();
		const r = options.loose ? re[t.XRANGELOOSE] : re[t.XRANGE];
		return comp.replace(r, (ret, gtlt, M, m, p, pr) => {
			debug("xRange", comp, ret, gtlt, M, m, p, pr);
			if (invalidXRangeOrder(M, m, p)) return comp;
			const xM = isX(M);
			const xm = xM || isX(m);
			const xp = xm || isX(p);
			const anyX = xp;
			if (gtlt === "=" && anyX) gtlt = "";
			pr = options.includePrerelease ? "-0" : "";
			if (xM) {
				if (gtlt === ">" || gtlt === "<") ret = "<0.0.0-0";
				else ret = "*";
			} else if (gtlt && anyX) {
				if (xm) m = 0;
				p = 0;
				if (gtlt === ">") {
					gtlt = ">=";
					if (xm) {
						M = +M + 1;
						m = 0;
						p = 0;
					} else {
						m = +m + 1;
						p = 0;
					}
				} else if (gtlt === "<=") {
					gtlt = "<";
					if (xm) M = +M + 1;
					else m = +m + 1;
				}
				if (gtlt === "<") pr = "-0";
				ret = `${gtlt + M}.${m}.${p}${pr}`;
			} else if (xm) ret = `>=${M}.0.0${pr} <${+M + 1}.0.0-0`;
			else if (xp) ret = `>=${M}.${m}.0${pr} <${M}.${+m + 1}.0-0`;
			debug("xRange return", ret);
			return ret;
		});
	};
	const replaceStars = (comp, options) => {
		debug("replaceStars", comp, options);
		return comp.trim().replace(re[t.STAR], "");
	};
	const replaceGTE0 = (comp, options) => {
		debug("replaceGTE0", comp, options);
		return comp.trim().replace(re[options.includePrerelease ? t.GTE0PRE : t.GTE0], "");
	};
	const hyphenReplace = (incPr) => ($0, from, fM, fm, fp, fpr, fb, to, tM, tm, tp, tpr) => {
		if (isX(fM)) from = "";
		else if (isX(fm)) from = `>=${fM}.0.0${incPr ? "-0" : ""}`;
		else if (isX(fp)) from = `>=${fM}.${fm}.0${incPr ? "-0" : ""}`;
		else if (fpr) from = `>=${from}`;
		else from = `>=${from}${incPr ? "-0" : ""}`;
		if (isX(tM)) to = "";
		else if (isX(tm)) to = `<${+tM + 1}.0.0-0`;
		else if (isX(tp)) to = `<${tM}.${+tm + 1}.0-0`;
		else if (tpr) to = `<=${tM}.${tm}.${tp}-${tpr}`;
		else if (incPr) to = `<${tM}.${tm}.${+tp + 1}-0`;
		else to = `<=${to}`;
		return `${from} ${to}`.trim();
	};
	const testSet = (set, version, options) => {
		for (let i = 0; i < set.length; i++) if (!set[i].test(version)) return false;
		if (version.prerelease.length && !options.includePrerelease) {
			for (let i = 0; i < set.length; i++) {
				debug(set[i].semver);
				if (set[i].semver === Comparator.ANY) continue;
				if (set[i].semver.prerelease.length > 0) {
					const allowed = set[i].semver;
					if (allowed.major === version.major && allowed.minor === version.minor && allowed.patch === version.patch) return true;
				}
			}
			return false;
		}
		return true;
	};
}));

// node_modules/semver/classes/comparator.js
var require_comparator = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const ANY = Symbol("SemVer ANY");
	var Comparator = class Comparator {
		static get ANY() {
			return ANY;
		}
		constructor(comp, options) {
			options = parseOptions(options);
			if (comp instanceof Comparator) {
				if (comp.loose === !!options.loose) return comp;
				else comp = comp.value;
			}
			comp = comp.trim().split(/\s+/).join(" ");
			debug("comparator", comp, options);
			this.options = options;
			this.loose = !!options.loose;
			this.parse(comp);
			if (this.semver === ANY) this.value = "";
			else this.value = this.operator + this.semver.version;
			debug("comp", this);
		}
		parse(comp) {
			const r = this.options.loose ? re[t.COMPARATORLOOSE] : re[t.COMPARATOR];
			const m = comp.match(r);
			if (!m) throw new TypeError(`Invalid comparator: ${comp}`);
			this.operator = m[1] !== void 0 ? m[1] : "";
			if (this.operator === "=") this.operator = "";
			if (!m[2]) this.semver = ANY;
			else this.semver = new SemVer(m[2], this.options.loose);
		}
		toString() {
			return this.value;
		}
		test(version) {
			debug("Comparator.test", version, this.options.loose);
			if (this.semver === ANY || version === ANY) return true;
			if (typeof version === "string") try {
				version = new SemVer(version, this.options);
			} catch (er) {
				return false;
			}
			return cmp(version, this.operator, this.semver, this.options);
		}
		intersects(comp, options) {
			if (!(comp instanceof Comparator)) throw new TypeError("a Comparator is required");
			if (this.operator === "") {
				if (this.value === "") return true;
				return new Range(comp.value, options).test(this.value);
			} else if (comp.operator === "") {
				if (comp.value === "") return true;
				return new Range(this.value, options).test(comp.semver);
			}
			options = parseOptions(options);
			if (options.includePrerelease && (this.value === "<0.0.0-0" || comp.value === "<0.0.0-0")) return false;
			if (!options.includePrerelease && (this.value.startsWith("<0.0.0") || comp.value.startsWith("<0.0.0"))) return false;
			if (this.operator.startsWith(">") && comp.operator.startsWith(">")) return true;
			if (this.operator.startsWith("<") && comp.operator.startsWith("<")) return true;
			if (this.semver.version === comp.semver.version && this.operator.includes("=") && comp.operator.includes("=")) return true;
			if (cmp(this.semver, "<", comp.semver, options) && this.operator.startsWith(">") && comp.operator.startsWith("<")) return true;
			if (cmp(this.semver, ">", comp.semver, options) && this.operator.startsWith("<") && comp.operator.startsWith(">")) return true;
			return false;
		}
	};
	module.exports = Comparator;
	const parseOptions = require_parse_options();
	const { safeRe: re, t } = require_re();
	const cmp = require_cmp();
	const debug = require_debug();
	const SemVer = require_semver$1();
	const Range = require_range();
}));

// node_modules/semver/functions/satisfies.js
var require_satisfies = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Range = require_range();
	const satisfies = (version, range, options) => {
		try {
			range = new Range(range, options);
		} catch (er) {
			return false;
		}
		return range.test(version);
	};
	module.exports = satisfies;
}));

// node_modules/semver/ranges/to-comparators.js
var require_to_comparators = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Range = require_range();
	const toComparators = (range, options) => new Range(range, options).set.map((comp) => comp.map((c) => c.value).join(" ").trim().split(" "));
	module.exports = toComparators;
}));

// node_modules/semver/ranges/max-satisfying.js
var require_max_satisfying = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const Range = require_range();
	const maxSatisfying = (versions, range, options) => {
		let max = null;
		let maxSV = null;
		let rangeObj = null;
		try {
			rangeObj = new Range(range, options);
		} catch (er) {
			return null;
		}
		versions.forEach((v) => {
			if (rangeObj.test(v)) {
				if (!max || maxSV.compare(v) === -1) {
					max = v;
					maxSV = new SemVer(max, options);
				}
			}
		});
		return max;
	};
	module.exports = maxSatisfying;
}));

// node_modules/semver/ranges/min-satisfying.js
var require_min_satisfying = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const Range = require_range();
	const minSatisfying = (versions, range, options) => {
		let min = null;
		let minSV = null;
		let rangeObj = null;
		try {
			rangeObj = new Range(range, options);
		} catch (er) {
			return null;
		}
		versions.forEach((v) => {
			if (rangeObj.test(v)) {
				if (!min || minSV.compare(v) === 1) {
					min = v;
					minSV = new SemVer(min, options);
				}
			}
		});
		return min;
	};
	module.exports = minSatisfying;
}));

// node_modules/semver/ranges/min-version.js
var require_min_version = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const Range = require_range();
	const gt = require_gt();
	const minVersion = (range, loose) => {
		range = new Range(range, loose);
		let minver = new SemVer("0.0.0");
		if (range.test(minver)) return minver;
		minver = new SemVer("0.0.0-0");
		if (range.test(minver)) return minver;
		minver = null;
		for (let i = 0; i < range.set.length; ++i) {
			const comparators = range.set[i];
			let setMin = null;
			comparators.forEach((comparator) => {
				const compver = new SemVer(comparator.semver.version);
				switch (comparator.operator) {
					case ">":
						if (compver.prerelease.length === 0) compver.patch++;
						else compver.prerelease.push(0);
						compver.raw = compver.format();
					case "":
					case ">=":
						if (!setMin || gt(compver, setMin)) setMin = compver;
						break;
					case "<":
					case "<=": break;
					/* istanbul ignore next */
					default: throw new Error(`Unexpected operation: ${comparator.operator}`);
				}
			});
			if (setMin && (!minver || gt(minver, setMin))) minver = setMin;
		}
		if (minver && range.test(minver)) return minver;
		return null;
	};
	module.exports = minVersion;
}));

// node_modules/semver/ranges/valid.js
var require_valid = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Range = require_range();
	const validRange = (range, options) => {
		try {
			return new Range(range, options).range || "*";
		} catch (er) {
			return null;
		}
	};
	module.exports = validRange;
}));

// node_modules/semver/ranges/outside.js
var require_outside = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const Comparator = require_comparator();
	const { ANY } = Comparator;
	const Range = require_range();
	const satisfies = require_satisfies();
	const gt = require_gt();
	const lt = require_lt();
	const lte = require_lte();
	const gte = require_gte();
	const outside = (version, range, hilo, options) => {
		version = new SemVer(version, options);
		range = new Range(range, options);
		let gtfn, ltefn, ltfn, comp, ecomp;
		switch (hilo) {
			case ">":
				gtfn = gt;
				ltefn = lte;
				ltfn = lt;
				comp = ">";
				ecomp = ">=";
				break;
			case "<":
				gtfn = lt;
				ltefn = gte;
				ltfn = gt;
				comp = "<";
				ecomp = "<=";
				break;
			default: throw new TypeError("Must provide a hilo val of \"<\" or \">\"");
		}
		if (satisfies(version, range, options)) return false;
		for (let i = 0; i < range.set.length; ++i) {
			const comparators = range.set[i];
			let high = null;
			let low = null;
			comparators.forEach((comparator) => {
				if (comparator.semver === ANY) comparator = new Comparator(">=0.0.0");
				high = high || comparator;
				low = low || comparator;
				if (gtfn(comparator.semver, high.semver, options)) high = comparator;
				else if (ltfn(comparator.semver, low.semver, options)) low = comparator;
			});
			if (high.operator === comp || high.operator === ecomp) return false;
			if ((!low.operator || low.operator === comp) && ltefn(version, low.semver)) return false;
			else if (low.operator === ecomp && ltfn(version, low.semver)) return false;
		}
		return true;
	};
	module.exports = outside;
}));

// node_modules/semver/ranges/gtr.js
var require_gtr = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const outside = require_outside();
	const gtr = (version, range, options) => outside(version, range, ">", options);
	module.exports = gtr;
}));

// node_modules/semver/ranges/ltr.js
var require_ltr = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const outside = require_outside();
	const ltr = (version, range, options) => outside(version, range, "<", options);
	module.exports = ltr;
}));

// node_modules/semver/ranges/intersects.js
var require_intersects = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Range = require_range();
	const intersects = (r1, r2, options) => {
		r1 = new Range(r1, options);
		r2 = new Range(r2, options);
		return r1.intersects(r2, options);
	};
	module.exports = intersects;
}));

// node_modules/semver/ranges/simplify.js
var require_simplify = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const satisfies = require_satisfies();
	const compare = require_compare();
	module.exports = (versions, range, options) => {
		const set = [];
		let first = null;
		let prev = null;
		const v = versions.sort((a, b) => compare(a, b, options));
		for (const version of v) if (satisfies(version, range, options)) {
			prev = version;
			if (!first) first = version;
		} else {
			if (prev) set.push([first, prev]);
			prev = null;
			first = null;
		}
		if (first) set.push([first, null]);
		const ranges = [];
		for (const [min, max] of set) if (min === max) ranges.push(min);
		else if (!max && min === v[0]) ranges.push("*");
		else if (!max) ranges.push(`>=${min}`);
		else if (min === v[0]) ranges.push(`<=${max}`);
		else ranges.push(`${min} - ${max}`);
		const simplified = ranges.join(" || ");
		const original = typeof range.raw === "string" ? range.raw : String(range);
		return simplified.length < original.length ? simplified : range;
	};
}));

// node_modules/semver/ranges/subset.js
var require_subset = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Range = require_range();
	const Comparator = require_comparator();
	const { ANY } = Comparator;
	const satisfies = require_satisfies();
	const compare = require_compare();
	const subset = (sub, dom, options = {}) => {
		if (sub === dom) return true;
		sub = new Range(sub, options);
		dom = new Range(dom, options);
		let sawNonNull = false;
		OUTER: for (const simpleSub of sub.set) {
			for (const simpleDom of dom.set) {
				const isSub = simpleSubset(simpleSub, simpleDom, options);
				sawNonNull = sawNonNull || isSub !== null;
				if (isSub) continue OUTER;
			}
			if (sawNonNull) return false;
		}
		return true;
	};
	const minimumVersionWithPreRelease = [new Comparator(">=0.0.0-0")];
	const minimumVersion = [new Comparator(">=0.0.0")];
	const simpleSubset = (sub, dom, options) => {
		if (sub === dom) return true;
		if (sub.length === 1 && sub[0].semver === ANY) {
			if (dom.length === 1 && dom[0].semver === ANY) return true;
			else if (options.includePrerelease) sub = minimumVersionWithPreRelease;
			else sub = minimumVersion;
		}
		if (dom.length === 1 && dom[0].semver === ANY) {
			if (options.includePrerelease) return true;
			else dom = minimumVersion;
		}
		const eqSet = /* @__PURE__ */ new Set();
		let gt, lt;
		for (const c of sub) if (c.operator === ">" || c.operator === ">=") gt = higherGT(gt, c, options);
		else if (c.operator === "<" || c.operator === "<=") lt = lowerLT(lt, c, options);
		else eqSet.add(c.semver);
		if (eqSet.size > 1) return null;
		let gtltComp;
		if (gt && lt) {
			gtltComp = compare(gt.semver, lt.semver, options);
			if (gtltComp > 0) return null;
			else if (gtltComp === 0 && (gt.operator !== ">=" || lt.operator !== "<=")) return null;
		}
		for (const eq of eqSet) {
			if (gt && !satisfies(eq, String(gt), options)) return null;
			if (lt && !satisfies(eq, String(lt), options)) return null;
			for (const c of dom) if (!satisfies(eq, String(c), options)) return false;
			return true;
		}
		let higher, lower;
		let hasDomLT, hasDomGT;
		let needDomLTPre = lt && !options.includePrerelease && lt.semver.prerelease.length ? lt.semver : false;
		let needDomGTPre = gt && !options.includePrerelease && gt.semver.prerelease.length ? gt.semver : false;
		if (needDomLTPre && needDomLTPre.prerelease.length === 1 && lt.operator === "<" && needDomLTPre.prerelease[0] === 0) needDomLTPre = false;
		for (const c of dom) {
			hasDomGT = hasDomGT || c.operator === ">" || c.operator === ">=";
			hasDomLT = hasDomLT || c.operator === "<" || c.operator === "<=";
			if (gt) {
				if (needDomGTPre) {
					if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomGTPre.major && c.semver.minor === needDomGTPre.minor && c.semver.patch === needDomGTPre.patch) needDomGTPre = false;
				}
				if (c.operator === ">" || c.operator === ">=") {
					higher = higherGT(gt, c, options);
					if (higher === c && higher !== gt) return false;
				} else if (gt.operator === ">=" && !c.test(gt.semver)) return false;
			}
			if (lt) {
				if (needDomLTPre) {
					if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomLTPre.major && c.semver.minor === needDomLTPre.minor && c.semver.patch === needDomLTPre.patch) needDomLTPre = false;
				}
				if (c.operator === "<" || c.operator === "<=") {
					lower = lowerLT(lt, c, options);
					if (lower === c && lower !== lt) return false;
				} else if (lt.operator === "<=" && !c.test(lt.semver)) return false;
			}
			if (!c.operator && (lt || gt) && gtltComp !== 0) return false;
		}
		if (gt && hasDomLT && !lt && gtltComp !== 0) return false;
		if (lt && hasDomGT && !gt && gtltComp !== 0) return false;
		if (needDomGTPre || needDomLTPre) return false;
		return true;
	};
	const higherGT = (a, b, options) => {
		if (!a) return b;
		const comp = compare(a.semver, b.semver, options);
		return comp > 0 ? a : comp < 0 ? b : b.operator === ">" && a.operator === ">=" ? b : a;
	};
	const lowerLT = (a, b, options) => {
		if (!a) return b;
		const comp = compare(a.semver, b.semver, options);
		return comp < 0 ? a : comp > 0 ? b : b.operator === "<" && a.operator === "<=" ? b : a;
	};
	module.exports = subset;
}));

// node_modules/semver/index.js
var require_semver = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const internalRe = require_re();
	const constants = require_constants$1();
	const SemVer = require_semver$1();
	const identifiers = require_identifiers();
	const parse = require_parse$1();
	const valid = require_valid$1();
	const clean = require_clean();
	const inc = require_inc();
	const diff = require_diff();
	const major = require_major();
	const minor = require_minor();
	const patch = require_patch();
	const prerelease = require_prerelease();
	const compare = require_compare();
	const rcompare = require_rcompare();
	const compareLoose = require_compare_loose();
	const compareBuild = require_compare_build();
	const sort = require_sort();
	const rsort = require_rsort();
	const gt = require_gt();
	const lt = require_lt();
	const eq = require_eq();
	const neq = require_neq();
	const gte = require_gte();
	const lte = require_lte();
	const cmp = require_cmp();
	const coerce = require_coerce();
	const truncate = require_truncate();
	const Comparator = require_comparator();
	const Range = require_range();
	const satisfies = require_satisfies();
	const toComparators = require_to_comparators();
	const maxSatisfying = require_max_satisfying();
	const minSatisfying = require_min_satisfying();
	const minVersion = require_min_version();
	const validRange = require_valid();
	const outside = require_outside();
	const gtr = require_gtr();
	const ltr = require_ltr();
	const intersects = require_intersects();
	const simplifyRange = require_simplify();
	const subset = require_subset();
	module.exports = {
		parse,
		valid,
		clean,
		inc,
		diff,
		major,
		minor,
		patch,
		prerelease,
		compare,
		rcompare,
		compareLoose,
		compareBuild,
		sort,
		rsort,
		gt,
		lt,
		eq,
		neq,
		gte,
		lte,
		cmp,
		coerce,
		truncate,
		Comparator,
		Range,
		satisfies,
		toComparators,
		maxSatisfying,
		minSatisfying,
		minVersion,
		validRange,
		outside,
		gtr,
		ltr,
		intersects,
		simplifyRange,
		subset,
		SemVer,
		re: internalRe.re,
		src: internalRe.src,
		tokens: internalRe.t,
		SEMVER_SPEC_VERSION: constants.SEMVER_SPEC_VERSION,
		RELEASE_TYPES: constants.RELEASE_TYPES,
		compareIdentifiers: identifiers.compareIdentifiers,
		rcompareIdentifiers: identifiers.rcompareIdentifiers
	};
}));

// src/policy/versions.ts
var import_semver = /* @__PURE__ */ __toESM(require_semver(), 1);
const steps = [
	"none",
	"patch",
	"minor",
	"major"
];
function compareBumps(a, b) {
	return steps.indexOf(a) - steps.indexOf(b);
}
function largestBump(bumps) {
	let largest = "none";
	for (const bump of bumps) if (compareBumps(bump, largest) > 0) largest = bump;
	return largest;
}
function startsWithDate(major) {
	return major >= 1900 && major <= 2199 || major >= 19e6;
}
function readVersion(text, years = false) {
	const written = text.trim();
	const prefix = written.startsWith("v") ? "v" : "";
	const short = /^v?(0|[1-9]\d{0,14})(?:\.(0|[1-9]\d{0,14}))?$/.exec(written);
	const full = short === null && /^v?\d/.test(written) ? import_semver.default.parse(written) : null;
	const major = short === null ? full?.major : Number(short[1]);
	if (major === void 0 || !years && startsWithDate(major)) return null;
	if (full !== null) return {
		scheme: "semver",
		prefix,
		core: [
			major,
			full.minor,
			full.patch
		],
		prerelease: full.prerelease
	};
	const minor = short?.[2];
	return {
		scheme: minor === void 0 ? "major" : "major.minor",
		prefix,
		core: [
			major,
			Number(minor ?? 0),
			0
		],
		prerelease: []
	};
}
function asSemver(version) {
	const core = version.core.join(".");
	return version.prerelease.length === 0 ? core : `${core}-${version.prerelease.join(".")}`;
}
function compareVersions(a, b) {
	return import_semver.default.compare(asSemver(a), asSemver(b));
}
function stepBetween(base, head) {
	for (const [at, bump] of [
		"major",
		"minor",
		"patch"
	].entries()) {
		const difference = (head.core[at] ?? 0) - (base.core[at] ?? 0);
		if (difference !== 0) return difference > 0 ? bump : "none";
	}
	return "none";
}
function pendingStep(version) {
	if (version.prerelease.length === 0) return "none";
	const [, minor, patch] = version.core;
	if (patch > 0) return "patch";
	return minor > 0 ? "minor" : "major";
}
function nextVersion(base, step, style) {
	const [major, minor, patch] = base.core;
	if (step === "none") return null;
	const next = {
		major: [
			major + 1,
			0,
			0
		],
		minor: [
			major,
			minor + 1,
			0
		],
		patch: [
			major,
			minor,
			patch + 1
		]
	}[step];
	const parts = {
		semver: 3,
		"major.minor": 2,
		major: 1
	}[style.scheme];
	return style.prefix + next.slice(0, parts).join(".");
}

// src/policy/calendar.ts
const PREVIEW = /^[-.]?((?:preview|beta|alpha|rc|draft|dev|pre)(?:[.-]?[\dA-Za-z]+)*)$/i;
function isDay$1(year, month, day) {
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900 && year <= 2199;
}
const padded = (value, width) => String(value).padStart(width, "0");
function readDate(text) {
	const found = /^(v?)(\d{4})(-?)(\d{2})\3(\d{2})(?:([._+-])([\w.+-]{1,60}))?$/i.exec(text);
	if (found === null) return null;
	const [, prefix = "", year, dash = "", month, day, separator = "", suffix = ""] = found;
	const parts = [
		Number(year),
		Number(month),
		Number(day)
	];
	if (!isDay$1(parts[0] ?? 0, parts[1] ?? 0, parts[2] ?? 0)) return null;
	const inner = suffix === "" ? null : readVersion(suffix);
	return {
		scheme: "date",
		parts,
		inner,
		preview: inner === null ? PREVIEW.exec(suffix)?.[1] ?? "" : inner.prerelease.join("."),
		write: ([y = 0, m = 0, d = 0], version) => prefix + [
			padded(y, 4),
			padded(m, 2),
			padded(d, 2)
		].join(dash) + (version === "" ? "" : separator + version)
	};
}
function readCalver(text) {
	const found = /^(v?)(\d{4}|\d{2})\.(\d{1,2})((?:\.\d{1,9}){0,2})(?:-([\w.-]{1,60}))?$/i.exec(text);
	if (found === null) return null;
	const [, prefix = "", year = "", month = "", rest = "", preview = ""] = found;
	if (year.length === 4 && (Number(year) < 1900 || Number(year) > 2199)) return null;
	const more = rest.split(".").slice(1);
	const widths = [
		year,
		month,
		...more
	].map((part) => part.startsWith("0") ? part.length : 1);
	return {
		scheme: "calver",
		parts: [
			year,
			month,
			...more
		].map(Number),
		inner: null,
		preview,
		write: (parts) => prefix + parts.map((part, at) => padded(part, widths[at] ?? 1)).join(".")
	};
}
function readCalendar(text, scheme) {
	return scheme === "date" ? readDate(text.trim()) : readCalver(text.trim());
}
function compareNumbers(a, b) {
	for (let at = 0; at < Math.max(a.length, b.length); at++) {
		const difference = (a[at] ?? 0) - (b[at] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
}
function compareCalendar(a, b) {
	const byDate = compareNumbers(a.parts, b.parts);
	if (byDate !== 0) return byDate;
	if (a.inner !== null && b.inner !== null) return compareVersions(a.inner, b.inner);
	if (a.preview === b.preview) return 0;
	if (a.preview === "" || b.preview === "") return a.preview === "" ? 1 : -1;
	return a.preview < b.preview ? -1 : 1;
}
function calendarStep(base, head) {
	const order = compareNumbers(head.parts, base.parts);
	if (order < 0) return "none";
	if (order > 0) return base.scheme === "date" ? "major" : null;
	return base.inner !== null && head.inner !== null ? stepBetween(base.inner, head.inner) : "none";
}
function calendarNeed(changes, base) {
	if (base.inner !== null) return changes;
	return changes === "major" ? "major" : "none";
}
function nextCalendar(base, step, today) {
	if (step === "none") return null;
	if (base.inner !== null) return base.write(base.parts, nextVersion(base.inner, step, base.inner) ?? "");
	const [year = 0, month = 0, day = 0] = base.parts;
	const now = today === null ? null : readDate(today);
	if (base.scheme === "date") {
		if (now !== null && compareNumbers(now.parts, base.parts) > 0) return base.write(now.parts, "");
		const after = new Date(Date.UTC(year, month - 1, day + 1));
		return base.write([
			after.getUTCFullYear(),
			after.getUTCMonth() + 1,
			after.getUTCDate()
		], "");
	}
	if (base.parts.length === 2) return base.write(month >= 12 ? [year + 1, 1] : [year, month + 1], "");
	return base.write([...base.parts.slice(0, -1), (base.parts.at(-1) ?? 0) + 1], "");
}

// src/policy/calendar-bump.ts
function judgeCalendar(question, family, open) {
	const { base, head, changes, today = null } = question;
	const subject = subjectOf$2(question);
	const from = base === null ? null : readCalendar(base, family);
	const to = head === null ? null : readCalendar(head, family);
	const was = shownVersion(base ?? "");
	const is = shownVersion(head ?? "");
	if (from === null) {
		const note = `The base has no version to compare ${is} with, so no version step can be told.`;
		return {
			verdict: {
				...open,
				note: changes === "none" ? "" : note
			},
			fault: null
		};
	}
	const required = to !== null && to.preview !== "" && to.inner === null ? "none" : calendarNeed(changes, from);
	const next = nextCalendar(from, required, today);
	const shown = {
		...open,
		required,
		next
	};
	if (to === null) {
		if (question.awaitsTag === true) return {
			verdict: shown,
			fault: null
		};
		const note = `${head === null ? `${subject} is gone; it was ${was}` : `${subject} is ${is}, which cannot be compared with ${was}`}.`;
		return {
			verdict: {
				...shown,
				ok: false,
				note
			},
			fault: "not-readable"
		};
	}
	const order = compareCalendar(from, to);
	const declared = order === 0 ? "none" : calendarStep(from, to);
	const known = {
		...shown,
		declared
	};
	const target = next === null ? `${was} or later` : `${next} or later`;
	if (order > 0) {
		const note = `${subject} went back from ${was} to ${is}; it must become ${target}.`;
		return {
			verdict: {
				...known,
				ok: false,
				note
			},
			fault: "decreased"
		};
	}
	if (declared === null || compareBumps(declared, required) >= 0) return {
		verdict: known,
		fault: null
	};
	const note = `${subject} is ${order === 0 ? `still ${is}` : is} and must become ${target}: the changes need a ${required === "major" ? "new version, because they break clients" : `${required} step`}.`;
	return {
		verdict: {
			...known,
			ok: false,
			note
		},
		fault: order === 0 ? "bump-missing" : "bump-too-small"
	};
}

// src/policy/schemes.ts
const readers = {
	numbers: readVersion,
	date: (text) => readCalendar(text, "date"),
	calver: (text) => readCalendar(text, "calver")
};
const families = [
	"numbers",
	"date",
	"calver"
];
function familyOf(texts, given) {
	if (given === "date" || given === "calver") return given;
	if (given === "none") return "other";
	if (given !== "auto") return "numbers";
	const known = texts.filter((text) => text !== null);
	return families.find((family) => known.length > 0 && known.every((text) => readers[family](text) !== null)) ?? families.find((family) => known.slice(0, 2).some((text) => readers[family](text) !== null)) ?? "other";
}

// src/policy/bump.ts
const PARTIAL = "Not everything could be compared, so that a larger version step may be required.";
function requiredStep(changes, base, scheme, zeroMajor) {
	let step = changes;
	if (base.core[0] === 0 && changes !== "none" && zeroMajor !== "strict") {
		if (zeroMajor === "free") return "none";
		step = changes === "major" ? "minor" : "patch";
	}
	if (scheme === "major") return step === "major" ? "major" : "none";
	if (scheme === "major.minor") return step === "patch" ? "none" : step;
	return step;
}
function judgeVersion(question) {
	const { verdict, fault } = judgeWithHistory(question);
	return {
		verdict: {
			...verdict,
			note: verdict.note.replace(/^the /, "The ")
		},
		fault
	};
}
function judgeWithHistory(question) {
	const judged = judgeSteps(question);
	const { verdict, fault } = judged;
	const { sameVersion, constantFor = 0 } = question;
	const subject = subjectOf$2(question);
	if (fault === "decreased" && sameVersion?.identical === true) {
		const note = `${subject} goes back to ${shownVersion(verdict.head ?? "")}, and the description is that of the release ${sameVersion.tag} again.`;
		return {
			verdict: {
				...verdict,
				ok: true,
				note
			},
			fault: null
		};
	}
	if (fault === "bump-missing" && constantFor > 0) {
		const note = `${subject} was ${shownVersion(verdict.head ?? "")} in each of the last ${constantFor} releases, so it says nothing about the API: name what does with \`version-source\` (\`tags\`, \`package.json\`, …).`;
		return {
			verdict: {
				...verdict,
				scheme: "other",
				declared: null,
				next: null,
				ok: true,
				note
			},
			fault: null
		};
	}
	if (fault === null && sameVersion?.identical === false && verdict.head !== verdict.base) {
		const note = `${subject} is ${shownVersion(verdict.head ?? "")}, which the release ${sameVersion.tag} has already, with another description.`;
		return {
			verdict: {
				...verdict,
				ok: false,
				note
			},
			fault: "reused"
		};
	}
	return judged;
}
function judgeSteps(question) {
	const { base, head, changes, scheme: given = "auto" } = question;
	const family = familyOf([
		head,
		base,
		...question.earlier ?? []
	], given);
	const read = (text) => text === null || family !== "numbers" ? null : readVersion(text, given !== "auto");
	const [from, to] = [read(base), read(head)];
	const other = base === null && head === null ? "none" : family === "numbers" ? "other" : family;
	const open = {
		scheme: to?.scheme ?? from?.scheme ?? other,
		base,
		head,
		required: changes,
		declared: null,
		next: null,
		ok: true,
		note: ""
	};
	if (question.isUnreadable) return {
		verdict: {
			...open,
			required: "none"
		},
		fault: null
	};
	if (question.isNew) return {
		verdict: {
			...open,
			required: "none",
			note: noteForNew(question)
		},
		fault: null
	};
	if (question.isRemoved) {
		const note = "The description is gone, and with it the place where a version could announce it.";
		return {
			verdict: {
				...open,
				note
			},
			fault: null
		};
	}
	if (family === "date" || family === "calver") return judgeCalendar(question, family, open);
	if (from === null) return {
		verdict: {
			...open,
			note: noteForUnreadableBase(question)
		},
		fault: null
	};
	if (to === null) return withoutHead(question, from, open);
	return compareSteps(question, from, to, open);
}
function noteForNew(question) {
	return question.head === null && question.awaitsTag !== true ? `The API has no ${subjectOf$2(question)}; with one such as 1.0.0 later changes can be announced.` : "";
}
function noteForUnreadableBase(question) {
	const { base, changes } = question;
	if (changes === "none") return "";
	if (base === null) return `The base has no ${subjectOf$2(question)}, so no version step can be told.`;
	return `The version ${shownVersion(base)} does not say which changes break, so no version step can be told.`;
}
function withoutHead(question, from, blank) {
	const required = requiredStep(question.changes, from, from.scheme, question.zeroMajor);
	const next = nextVersion(from, required, from);
	const was = shownVersion(question.base ?? "");
	const subject = subjectOf$2(question);
	if (question.awaitsTag === true) {
		const note = next === null ? "" : `The changes since ${was} need a ${required} step: the next release is ${next} or higher.`;
		return {
			verdict: {
				...blank,
				required,
				next,
				note
			},
			fault: null
		};
	}
	const what = question.head === null ? `${subject} is gone; it was ${was}` : `${subject} is ${shownVersion(question.head)}, which cannot be compared with ${was}`;
	const note = next === null ? `${what}.` : `${what}, and must become ${next} or higher.`;
	return {
		verdict: {
			...blank,
			required,
			next,
			ok: false,
			note
		},
		fault: "not-readable"
	};
}
function compareSteps(question, from, to, blank) {
	const step = stepBetween(from, to);
	const order = compareVersions(from, to);
	const sameCore = from.core.every((part, at) => part === to.core[at]);
	const required = from.prerelease.length > 0 && sameCore ? "none" : requiredStep(question.changes, from, to.scheme, question.zeroMajor);
	const pending = sameCore || order > 0 ? "none" : pendingStep(from);
	const declared = compareBumps(pending, step) > 0 ? pending : step;
	const next = nextVersion(from, required, to);
	const shown = {
		...blank,
		required,
		declared,
		next
	};
	if (order > 0) return faulty("decreased", shown, question);
	if (compareBumps(declared, required) >= 0) {
		const note = question.isPartial && required !== "major" ? PARTIAL : noteForExcess(shown, from, to);
		return {
			verdict: {
				...shown,
				note
			},
			fault: null
		};
	}
	return faulty(declared === "none" && order === 0 ? "bump-missing" : "bump-too-small", shown, question);
}
function noteForExcess({ head, next, required, declared }, from, to) {
	const stabilises = from.core[0] === 0 && to.core[0] > 0;
	if (head === null || declared === null || stabilises || to.prerelease.length > 0) return "";
	if (next === null) return declared === "major" ? `${shownVersion(head)} is a major step that no change needs.` : "";
	const target = readVersion(next, true);
	return target !== null && compareVersions(to, target) > 0 && required !== "none" ? `${shownVersion(head)} is higher than the changes need: ${next} would do.` : "";
}
function faulty(kind, shown, question) {
	const { required, declared, next } = shown;
	const base = shownVersion(shown.base ?? "");
	const head = shownVersion(shown.head ?? "");
	const subject = subjectOf$2(question);
	const target = next === null ? `${base} or higher` : `${next} or higher`;
	const note = {
		decreased: `${subject} went down from ${base} to ${head}; it must become ${target}.`,
		"bump-missing": `${subject} is still ${head} and must become ${target}: the changes need a ${required} step.`,
		"bump-too-small": `${subject} must become ${target}: the changes need a ${required} step, ${base} → ${head} is ${declared === "none" ? "none" : `a ${declared} one`}.`
	}[kind];
	return {
		verdict: {
			...shown,
			ok: false,
			note
		},
		fault: kind
	};
}

// src/policy/release-plan.ts
function judgePlan(plan, needs, zeroMajor) {
	const version = plan.current === null ? null : readVersion(plan.current);
	const needed = plan.scope === "change" ? needs.change : version === null ? needs.release : requiredStep(needs.release, version, version.scheme, zeroMajor);
	return {
		plan,
		needed,
		enough: compareBumps(plan.planned, needed) >= 0
	};
}
function planJudgement({ plan, needed }, reason, docs) {
	const rule = rulesOfPlans["plan-too-small"];
	const what = plan.planned === "none" ? "no release" : `a ${plan.planned} step`;
	return {
		id: idOf$1(`${rule.id}\n${plan.tool}`),
		rule: rule.id,
		title: rule.title,
		message: `${capital(plan.tool)} (${plan.source}) plans ${what}, but the changes need a ${needed} one.`,
		why: [rule.why, reason].filter(Boolean).join(" "),
		fix: needed === "none" ? rule.fix : plan.mend[needed],
		docs: docs(rule.id),
		...ABOUT_VERSION,
		locations: plan.location === null ? {} : { head: plan.location }
	};
}
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

// src/policy/version-decision.ts
function decideVersion(input, shown, older) {
	const { settings, release } = input;
	const all = release === void 0 ? shown : release.judgements.filter((judgement) => ownLevel(judgement, settings) !== "off");
	const own = largestBump(shown.map(({ bump }) => bump));
	const changes = largestBump([input.groupBump ?? "none", ...all.map(({ bump }) => bump)]);
	const judged = withEdit(input, withTag(input, judge(input, changes)));
	const plans = input.gate === void 0 ? planVerdicts(input, changes, own) : [];
	const { verdict, fault } = plans.reduce(withPlan, judged);
	const announces = judged.fault !== null && fault === null && verdict.ok || judged.verdict.ok && judged.verdict.declared !== null;
	if (settings.versionCheck === "off") return {
		verdict: {
			...verdict,
			ok: true,
			note: ""
		},
		findings: [],
		announces
	};
	const isOlder = isInherited(input, judged, own, older.length > 0);
	return {
		verdict,
		findings: [...fault === null ? [] : [versionJudgement(fault, verdict, all, input)], ...plans.filter(({ enough }) => !enough).map((plan) => planJudgement(plan, because(all), input.docs))].flatMap((judgement) => {
			const level = versionLevel$1(judgement.rule, changes, settings);
			if (level === "off") return [];
			return [{
				...judgement,
				level: isOlder ? quieter(level, settings) : level,
				origin: isOlder ? "inherited" : "introduced"
			}];
		}),
		announces
	};
}
function judge(input, changes) {
	const { settings, problems, versions, release, history } = input;
	const { subject, awaitsTag } = versions;
	return judgeVersion({
		changes,
		base: release === void 0 ? versions.base : release.version,
		head: versions.head,
		zeroMajor: settings.zeroMajor,
		isNew: release === void 0 ? input.isNew : release.isNew,
		isRemoved: input.isRemoved,
		isUnreadable: problems.head.length > 0 || (release === void 0 ? problems.base.length > 0 : release.isUnreadable),
		isPartial: input.partial.length > 0 || release !== void 0 && release.partial.length > 0,
		scheme: settings.versionScheme ?? "auto",
		earlier: history?.earlier ?? [],
		constantFor: history?.constantFor ?? 0,
		...history?.sameVersion ? { sameVersion: history.sameVersion } : {},
		today: input.today ?? null,
		...subject === void 0 ? {} : { subject },
		...awaitsTag === void 0 ? {} : { awaitsTag }
	});
}
function withTag({ gate, versions, release }, judged) {
	const tagVersion = gate?.tagVersion ?? null;
	if (gate === void 0 || tagVersion === null || versions.head === null || judged.fault !== null) return judged;
	if (release !== void 0 && !agree(release.tagVersion, release.version)) return judged;
	if (agree(tagVersion, versions.head)) return judged;
	const note = `The tag is ${shownVersion(gate.tag ?? tagVersion)}, but ${versions.subject ?? "info.version"} is ${shownVersion(versions.head)}.`;
	return {
		verdict: {
			...judged.verdict,
			ok: false,
			note
		},
		fault: "tag-mismatch"
	};
}
function agree(tag, version) {
	if (tag === null || version === null) return true;
	const [one, other] = [tag, version].map((text) => text.trim().replace(/^v(?=\d)/i, "").replace(/\+.*$/, ""));
	return one === other || /^\d+(?:\.\d+)?$/.test(other ?? "") && one?.startsWith(`${other}.`) === true;
}
function withEdit({ versions: { written } }, judged) {
	const { next, ok } = judged.verdict;
	if (written === void 0 || next === null || ok) return judged;
	const { file, line } = judged.verdict.head === null ? {
		file: "",
		line: 0
	} : written.location;
	if (file === "") return judged;
	const after = written.line.replace(written.text, () => next);
	return {
		...judged,
		verdict: {
			...judged.verdict,
			edit: {
				file,
				line,
				before: written.line,
				after
			}
		}
	};
}
function planVerdicts({ plans = [], settings }, release, change) {
	return plans.map((plan) => judgePlan(plan, {
		release,
		change
	}, settings.zeroMajor));
}
const PLANNED = [
	"bump-missing",
	"bump-too-small",
	null
];
function withPlan(judged, { plan, enough, needed }) {
	if (!plan.writesVersion || !PLANNED.includes(judged.fault)) return judged;
	const { verdict } = judged;
	if (!enough) return {
		verdict: {
			...verdict,
			ok: false,
			note: ""
		},
		fault: null
	};
	if (judged.fault === null) return judged;
	const note = `${plan.tool} (${plan.source}) plans a ${plan.planned} step, which is ${plan.planned === needed ? "what" : "more than"} the changes need.`;
	return {
		verdict: {
			...verdict,
			ok: true,
			note
		},
		fault: null
	};
}
function isInherited(input, { fault }, own, hasOlder) {
	const { gate, release, versions } = input;
	if (gate !== void 0 || release === void 0) return false;
	if (fault !== null && fault !== "bump-missing" && fault !== "bump-too-small") return versions.base === versions.head;
	if (!hasOlder) return false;
	return own === "none" || fault !== null && judge({
		...input,
		groupBump: "none"
	}, own).fault === null;
}

// src/policy/approvals.ts
const SHOWN_IDS = 10;
const SHOWN_OWNERS = 5;
function keyOf$1({ how, at, url }, id) {
	return `${/(\d+)$/.exec(url ?? "")?.[1] ?? how}:${at.replaceAll(/[^\w:.-]/g, "")}:${id}`;
}
function fingerprint({ message, before, after }) {
	const said = JSON.stringify([
		message,
		before ?? null,
		after ?? null
	]);
	return createHash("sha256").update(said).digest("hex").slice(0, 12);
}
function approve(findings, approvals) {
	if (approvals === void 0 || approvals.given.approvals.length === 0) return findings;
	return findings.map((finding) => {
		const { level, waiver, source } = finding;
		if (level !== "error" || waiver !== void 0 || source === "policy") return finding;
		const approval = approvals.given.approvals.find((each) => covers(each, finding, approvals));
		if (approval === void 0) return finding;
		const { how, by, at, url, reason } = approval;
		const record = {
			reason,
			owner: by,
			expires: null,
			kind: "approval",
			approval: {
				how,
				at,
				url
			}
		};
		return {
			...finding,
			level: "info",
			waiver: record
		};
	});
}
function covers(approval, finding, { given, owners }) {
	if (approval.ids !== null) return approval.ids.includes(finding.id) && !hasChanged(approval, finding, given);
	if (finding.origin !== "introduced" || finding.source !== "diff" && finding.source !== "lint") return false;
	return approval.owners === null || approval.owners.some((owner) => owners.includes(owner));
}
function hasChanged(approval, finding, { seen }) {
	const before = seen.get(keyOf$1(approval, finding.id));
	return before !== void 0 && before !== fingerprint(finding);
}
function outdated(findings, approvals) {
	if (approvals === void 0) return [];
	return findings.filter(({ level }) => level === "error").flatMap((finding) => approvals.given.approvals.filter(({ ids }) => ids?.includes(finding.id) === true).filter((approval) => hasChanged(approval, finding, approvals.given)).map(({ by }) => `\`${finding.id}\` is not what \`${by}\` accepted any more: it has changed since, and needs a new approval.`));
}
function unblock(findings, approvals) {
	if (approvals === void 0) return [];
	const failing = findings.filter(({ level, source }) => level === "error" && source !== "policy");
	if (failing.length === 0) return [];
	const { question, owners } = approvals;
	const isWhole = failing.every(({ source, origin }) => origin === "introduced" && source !== "version");
	const ways = [
		...question.command ? [`comment \`/api-governor accept ${idList(failing)} <reason>\``] : [],
		...question.review && isWhole && owners.length > 0 ? ["approve the last commits with a review, as an owner"] : [],
		...question.label !== null && isWhole ? [`set the label \`${question.label.replaceAll("`", "'")}\` now`] : []
	];
	if (ways.length === 0) return [];
	const author = question.byAuthor ? "" : " and is not the author of the pull request";
	const who = owners.length === 0 ? `somebody who has ${question.permission} access${author}` : `${ownerList(owners)}, or somebody else who has ${question.permission} access${author},`;
	const rest = failing.length > SHOWN_IDS && question.command ? ` (and the other ${failing.length - SHOWN_IDS})` : "";
	return [`Ask ${who} to ${ways.join(", or to ")}${rest}.`];
}
const idList = (failing) => [...new Set(failing.map(({ id }) => id))].slice(0, SHOWN_IDS).join(" ");
function ownerList(owners) {
	const shown = owners.slice(0, SHOWN_OWNERS).map((owner) => `\`${owner}\``);
	return shown.length === 1 ? shown[0] ?? "" : `one of ${shown.join(", ")}`;
}

// src/policy/exempt.ts
function exempt(findings, waiving) {
	if (waiving === void 0 || waiving.waived.size === 0) return findings;
	return findings.map((finding) => {
		const waiver = waiving.waived.get(finding.id);
		return waiver === void 0 || finding.origin === "fixed" ? finding : {
			...finding,
			level: "info",
			waiver
		};
	});
}
function waiverFindings({ waiving, settings }, older) {
	const inherited = new Set(older.map(({ id }) => id));
	return (waiving?.faults ?? []).flatMap(({ judgement, ids }) => {
		const level = waiverLevel(judgement.rule, settings);
		const isOlder = ids.length > 0 && ids.every((id) => inherited.has(id));
		if (level === "off") return [];
		return [{
			...judgement,
			level: isOlder ? quieter(level, settings) : level,
			origin: isOlder ? "inherited" : "introduced"
		}];
	});
}

// src/policy/decide.ts
function decide(input) {
	const { settings, judgements } = input;
	const shown = judgements.filter((judgement) => ownLevel(judgement, settings) !== "off");
	const older = inheritedJudgements(input.release, judgements);
	const version = decideVersion(input, shown, older);
	const announced = settings.acceptAnnounced && version.announces;
	const passing = (findings) => approve(exempt(findings, input.waiving), input.approvals);
	const changes = passing(shown.map((judgement) => {
		return {
			...judgement,
			level: levelOf(judgement, settings, announced),
			origin: "introduced"
		};
	}));
	const inherited = passing(inheritedFindings(older, settings, announced));
	const own = passing([...version.findings, ...waiverFindings(input, older)]);
	const lint = decideLint(input.lint, settings, passing);
	const all = [
		...changes,
		...inherited,
		...own,
		...lint.findings
	].toSorted(compareFindings);
	return {
		findings: all,
		summary: {
			...summarise(changes.filter(({ waiver }) => waiver === void 0)),
			lint: lint.summary
		},
		version: version.verdict,
		reasons: [...reasonsOf(changes, inherited, own, input), ...lint.reasons],
		notes: [...outdated(all, input.approvals), ...switchedOff(judgements, settings)],
		unblock: settings.failOn === "never" ? [] : unblock(all, input.approvals)
	};
}
function summarise(changes) {
	const count = (impact) => changes.filter((change) => change.source === "diff" && change.impact === impact).length;
	return {
		breaking: count("breaking"),
		potentiallyBreaking: count("potentially-breaking"),
		nonBreaking: count("non-breaking"),
		documentation: count("documentation"),
		unclassified: count("unclassified")
	};
}

// src/policy/owners.ts
const KEYS$2 = ["x-owner", "x-team"];
const MOST$1 = 20;
const LONGEST$2 = 100;
const keyOf = ({ kind, method, path }) => `${kind} ${method} ${path.replaceAll(/\{[^{}]*\}/g, "{}")}`;
function statedOwners(value) {
	if (!isObject(value)) return [];
	const stated = KEYS$2.map((key) => value[key]).find((each) => each !== void 0);
	return (itemsOf(stated) ?? [stated]).flatMap((each) => {
		const name = isObject(each) ? each["name"] ?? each["team"] : each;
		return typeof name === "string" && name.trim() !== "" ? [name.trim().slice(0, LONGEST$2)] : [];
	});
}
function collect(contract, into) {
	if (contract === null) return;
	const tags = tagsOf$1(contract);
	const info = infoOf(contract);
	const add = (operation, outer) => {
		let known = null;
		const owners = () => known ??= ownersOf(operation, tags, outer, info);
		into.set(keyOf(operation), {
			operation,
			owners
		});
		for (const callback of operation.callbacks) add(callback, owners);
	};
	for (const operation of [...contract.operations, ...contract.webhooks]) add(operation, () => []);
}
function ownersOf(operation, tags, outer, info) {
	const ofTags = tags.filter(({ name }) => operation.tags.includes(name)).flatMap(({ value }) => statedOwners(value));
	return [
		statedOwners(operation.raw),
		statedOwners(operation.rawPathItem),
		ofTags,
		outer(),
		statedOwners(info)
	].find((each) => each.length > 0) ?? [];
}
function withOwners(findings, { base, head }, { codeOwners, consumers }) {
	const known = /* @__PURE__ */ new Map();
	collect(head, known);
	collect(base, known);
	const infoOwners = [base, head].flatMap((contract) => contract === null ? [] : statedOwners(infoOf(contract)));
	return findings.map((finding) => {
		const operations = finding.operations.flatMap((operation) => known.get(keyOf(operation)) ?? []);
		const stated = operations.length === 0 ? infoOwners : operations.flatMap(({ owners }) => owners());
		const file = (finding.locations.head ?? finding.locations.base)?.file;
		const ofFile = (stated.length === 0 || operations.some(({ owners }) => owners().length === 0)) && file !== void 0 ? codeOwners?.(file) ?? [] : [];
		const owners = [.../* @__PURE__ */ new Set([...stated, ...ofFile])].slice(0, MOST$1);
		const affected = concerns$1(finding) ? consumersOf(operations, consumers) : [];
		return {
			...finding,
			...owners.length === 0 ? {} : { owners },
			...affected.length === 0 ? {} : { consumers: affected }
		};
	});
}
function concerns$1({ impact, removal, source }) {
	return source === "diff" && ([
		"breaking",
		"potentially-breaking",
		"unclassified"
	].includes(impact) || removal !== void 0);
}
function consumersOf(operations, consumers) {
	return consumers.filter((consumer) => operations.some(({ operation }) => consumer.operations.some((pattern) => matchesOperation(pattern, operation)) || operation.tags.some((tag) => consumer.tags.includes(tag)))).map(({ name, contact }) => ({
		name,
		contact
	}));
}

// src/policy/said-once.ts
const SAME = /* @__PURE__ */ new Map([["sunset-notice-too-short", "deprecation-min-notice"]]);
const keysOf$2 = ({ operations }) => operations.map(({ method, path }) => `${method} ${path}`);
function saidOnce(judgements, { judgements: ofRulesets }, { rules }) {
	const listed = ofRulesets.filter(({ origin, counts, rule }) => origin !== "fixed" && counts && rules.get(rule) !== "off");
	return judgements.filter((judgement) => {
		const same = SAME.get(judgement.rule);
		const said = new Set(listed.filter(({ rule }) => rule === same).flatMap(keysOf$2));
		const own = keysOf$2(judgement);
		return own.length === 0 || !own.every((key) => said.has(key));
	});
}

// src/settings/approval-options.ts
const fileOnly$1 = {
	actionInput: null,
	flag: null,
	commands: []
};
const approvalOptions = [
	{
		key: "waiversFrom",
		type: {
			kind: "enum",
			values: ["base", "head"]
		},
		default: "base",
		...fileOnly$1,
		configPath: "waivers-from",
		placeholder: "side",
		description: "Whose waivers count on a pull request, and whose baseline. With `base` an entry counts once it is merged; with `head` also in the pull request that adds it. Both name the entries that it adds. On the command line the files as they are count.",
		example: "head"
	},
	{
		key: "waiverMaxDays",
		type: { kind: "integer" },
		default: 90,
		...fileOnly$1,
		configPath: "waiver-max-days",
		placeholder: "days",
		description: "How many days ahead a waiver may expire. One that lasts longer does not count.",
		example: "30"
	},
	{
		key: "approveLabel",
		type: { kind: "string" },
		default: null,
		...fileOnly$1,
		configPath: "approve-label",
		placeholder: "label",
		description: "A label that accepts what a pull request breaks, when somebody who may sets it after the last commits were pushed. When not set, no label does.",
		example: "api-change-approved"
	},
	{
		key: "approveReview",
		type: { kind: "boolean" },
		default: false,
		...fileOnly$1,
		configPath: "approve-review",
		placeholder: "true|false",
		description: "Whether an approving review of the last commits by an owner of the API (CODEOWNERS of the base) accepts what it breaks.",
		example: "true"
	},
	{
		key: "approveCommand",
		type: { kind: "boolean" },
		default: false,
		...fileOnly$1,
		configPath: "approve-command",
		placeholder: "true|false",
		description: "Whether comments with `/api-governor accept <id> <reason>` accept the findings they name.",
		example: "true"
	},
	{
		key: "approvePermission",
		type: {
			kind: "enum",
			values: [
				"write",
				"maintain",
				"admin"
			]
		},
		default: "write",
		...fileOnly$1,
		configPath: "approve-permission",
		placeholder: "permission",
		description: "What somebody must be allowed to do in the repository at least to approve, in each way.",
		example: "maintain"
	},
	{
		key: "approveByAuthor",
		type: { kind: "boolean" },
		default: false,
		...fileOnly$1,
		configPath: "approve-by-author",
		placeholder: "true|false",
		description: "Whether the author of the pull request may approve it, with the permission that is needed.",
		example: "true"
	},
	{
		key: "mentionOwners",
		type: { kind: "boolean" },
		default: false,
		...fileOnly$1,
		configPath: "mention-owners",
		placeholder: "true|false",
		description: "Whether a new comment mentions the owners of the APIs in which it asks for something, so that GitHub notifies them: those that CODEOWNERS of the base names for the description. A comment that is brought up to date mentions nobody else.",
		example: "true"
	}
];
const waive$1 = {
	default: null,
	actionInput: null,
	commands: ["waive"],
	configPath: null
};
const waiveOptions = [
	{
		key: "reason",
		type: { kind: "string" },
		flag: "reason",
		...waive$1,
		placeholder: "text",
		description: "Why the finding is let pass.",
		example: "The field was never filled."
	},
	{
		key: "owner",
		type: { kind: "string" },
		flag: "owner",
		...waive$1,
		placeholder: "who",
		description: "Who answers for it.",
		example: "team-orders"
	},
	{
		key: "expires",
		type: { kind: "string" },
		flag: "expires",
		...waive$1,
		placeholder: "day",
		description: "The last day on which it counts.",
		example: "2026-12-31"
	},
	{
		key: "kind",
		type: {
			kind: "enum",
			values: [
				"accepted",
				"spec-correction",
				"no-consumers",
				"security"
			]
		},
		flag: "kind",
		...waive$1,
		placeholder: "kind",
		description: "What the waiver says about the finding: `accepted` when not set. A `spec-correction`, `no-consumers` or `security` counts as a patch.",
		example: "spec-correction"
	},
	{
		key: "ticket",
		type: { kind: "string" },
		flag: "ticket",
		...waive$1,
		placeholder: "link",
		description: "Where it is talked about.",
		example: "API-123"
	}
];

// src/settings/legacy-options.ts
const baseline = {
	type: { kind: "boolean" },
	default: false,
	actionInput: null,
	commands: ["baseline"],
	configPath: null,
	placeholder: "true|false",
	example: "true"
};
const legacyOptions = [{
	key: "write",
	flag: "write",
	...baseline,
	description: "Write the file: what is gone is taken out, and where there is no file yet, everything is recorded."
}, {
	key: "grow",
	flag: "grow",
	...baseline,
	description: "With `--write`: also add what is not in the file."
}];
const given = {
	type: { kind: "string" },
	default: null,
	actionInput: null,
	commands: ["diff", "changelog"],
	configPath: null
};
const givenOptions = [{
	key: "waivers",
	flag: "waivers",
	...given,
	placeholder: "file",
	description: "Apply the waivers of this file. Without it none are: two descriptions are compared, and nothing else.",
	example: ".api-governor/waivers.yaml"
}, {
	key: "baseReleased",
	flag: "base-released",
	...given,
	placeholder: "day",
	description: "The day on which BASE was released. What it announces to go may be gone in HEAD when the notice was long enough; without it no removal is planned.",
	example: "2026-03-31"
}];

// src/settings/lifecycle-options.ts
const lifecycleOptions = [
	{
		key: "profile",
		type: {
			kind: "enum",
			values: [
				"strict",
				"standard",
				"tolerant-reader"
			]
		},
		default: "standard",
		actionInput: "profile",
		flag: "profile",
		commands: [
			"check",
			"diff",
			"changelog",
			"explain"
		],
		configPath: "profile",
		perApi: true,
		placeholder: "name",
		description: "A bundle of settings to start from: `strict` for published APIs with validating clients, `tolerant-reader` for clients that ignore what they do not know, `standard` for the defaults. Every other setting wins over it.",
		example: "strict"
	},
	{
		key: "overrides",
		type: { kind: "overrides" },
		default: [],
		actionInput: null,
		flag: null,
		commands: [],
		configPath: "overrides",
		perApi: true,
		placeholder: "overrides",
		description: "Levels for some findings only: a list of entries with `level` and at least one of `rules` (ids, `*` for any part), `at` (`GET /users/*`, `/beta/**`, an operationId) and `stability`. The first entry that fits counts, before `rules`. A finding that reaches other operations too is only made louder, never quieter.",
		example: "{ rules: response-*, at: /reports/**, level: warning }"
	},
	{
		key: "deprecationNotice",
		type: {
			kind: "map",
			values: null,
			keys: [
				"draft",
				"alpha",
				"beta",
				"stable"
			],
			numbers: true
		},
		default: [],
		actionInput: null,
		flag: null,
		commands: [],
		configPath: "deprecation-notice",
		perApi: true,
		placeholder: "days",
		description: "For how many days a release must have announced the sunset date of something before it may be removed, by level of stability. What is not set is 180 for `stable`, 90 for `beta`, and 0 for `alpha` and `draft`.",
		example: "stable: 365, beta: 30"
	},
	{
		key: "plannedRemoval",
		type: {
			kind: "enum",
			values: [
				"minor",
				"major",
				"breaking"
			]
		},
		default: "minor",
		actionInput: null,
		flag: null,
		commands: [],
		configPath: "planned-removal",
		perApi: true,
		placeholder: "way",
		description: "What it means to remove something that was deprecated long enough and whose sunset has passed. `minor` and `major`: it is planned, fails nothing, and needs this version step; `breaking`: it is a breaking change like any other.",
		example: "major"
	},
	{
		key: "stability",
		type: {
			kind: "map",
			values: [
				"allow",
				"warn",
				"fail"
			],
			keys: [
				"draft",
				"alpha",
				"beta",
				"internal"
			]
		},
		default: [],
		actionInput: null,
		flag: null,
		commands: [],
		configPath: "stability",
		perApi: true,
		placeholder: "way",
		description: "What breaking changes of operations mean that are declared less than stable or internal. What is not set is `warn` for `beta` and `allow` for `draft`, `alpha` and `internal`; `fail` treats them like stable ones.",
		example: "beta: fail, internal: warn"
	},
	{
		key: "stabilityOf",
		type: {
			kind: "map",
			values: [
				"draft",
				"alpha",
				"beta",
				"stable",
				"internal"
			]
		},
		default: [],
		actionInput: null,
		flag: null,
		commands: [],
		configPath: "stability-of",
		perApi: true,
		placeholder: "level",
		description: "The stability of operations that do not say it themselves: a path pattern, a method with a path pattern, `tag:NAME` or an operationId, to a level. The first pattern that names a level counts.",
		example: "\"/beta/**\": beta, \"tag:Partner\": internal"
	},
	{
		key: "at",
		type: { kind: "string" },
		default: null,
		actionInput: null,
		flag: "at",
		commands: ["explain"],
		configPath: null,
		placeholder: "operation",
		description: "The operation that the level is explained for.",
		example: "GET /users"
	},
	{
		key: "api",
		type: { kind: "string" },
		default: null,
		actionInput: null,
		flag: "api",
		commands: ["explain"],
		configPath: null,
		placeholder: "path",
		description: "The path of the API description that the level is explained for, where `apis` has an entry for it.",
		example: "internal/openapi.yaml"
	},
	{
		key: "dryRunConfig",
		type: { kind: "string" },
		default: null,
		actionInput: null,
		flag: "dry-run-config",
		commands: ["check"],
		configPath: null,
		placeholder: "file",
		description: "Show what another configuration file would change: the findings whose level differs, and the verdict.",
		example: "stricter.yaml"
	}
];

// src/settings/lint-options.ts
const comparing$1 = ["check", "diff"];
const linting = [
	"check",
	"diff",
	"lint"
];
const lintOptions = [
	{
		key: "rulesets",
		type: { kind: "list" },
		default: ["recommended"],
		actionInput: "rulesets",
		flag: "rulesets",
		commands: linting,
		configPath: "rulesets",
		perApi: true,
		placeholder: "ruleset",
		description: "The rules of style and security that a description is held to: rulesets that come with API Governor (`recommended`, `strict`, …), Spectral rulesets of the repository, and others; see [rulesets](rulesets.md). An empty list checks none.",
		example: "strict"
	},
	{
		key: "rulesetCode",
		type: { kind: "boolean" },
		default: false,
		actionInput: "ruleset-code",
		flag: "ruleset-code",
		commands: [...linting, "baseline"],
		configPath: "ruleset-code",
		placeholder: "true|false",
		description: "Run rulesets and functions that are written in JavaScript, and do without limits on the syntax of expressions. Only those of the base, of installed packages, and of commits and hashes that are pinned run, in a process of their own; a configuration file of the checked revision can not switch it on.",
		example: "true"
	},
	{
		key: "rulesetHosts",
		type: { kind: "list" },
		default: [],
		actionInput: "ruleset-hosts",
		flag: "ruleset-hosts",
		commands: linting,
		configPath: "ruleset-hosts",
		placeholder: "host",
		description: "Hosts that rulesets may be downloaded from, over https and pinned by their hash. Without any nothing is downloaded.",
		example: "rules.example.com"
	},
	{
		key: "lintMode",
		type: {
			kind: "enum",
			values: [
				"new",
				"changed-operations",
				"all",
				"off"
			]
		},
		default: "new",
		actionInput: "lint-mode",
		flag: "lint-mode",
		commands: comparing$1,
		configPath: "lint.mode",
		perApi: true,
		placeholder: "mode",
		description: "Which findings of the rulesets are listed and may fail the run. `new`: those that the change brings; `changed-operations`: also older ones in the operations and components that it touches; `all`: every one, of descriptions that did not change too; `off`: nothing is checked. Those that are not listed are counted.",
		example: "changed-operations"
	},
	{
		key: "lintFailOn",
		type: {
			kind: "enum",
			values: [
				"error",
				"warning",
				"never"
			]
		},
		default: "error",
		actionInput: "lint-fail-on",
		flag: "lint-fail-on",
		commands: linting,
		configPath: "lint.fail-on",
		perApi: true,
		placeholder: "severity",
		description: "The least severity of a listed finding of the rulesets that fails the run. `never` only reports, and so does `fail-on: never`.",
		example: "warning"
	},
	{
		key: "lintRatchet",
		type: { kind: "boolean" },
		default: false,
		actionInput: "lint-ratchet",
		flag: "lint-ratchet",
		commands: comparing$1,
		configPath: "lint.ratchet",
		perApi: true,
		placeholder: "true|false",
		description: "Let the findings of each rule only become fewer: more than on the base fail the run, whatever their severity is and wherever they stand.",
		example: "true"
	}
];

// src/settings/output-options.ts
const outputOptions = [
	{
		key: "from",
		type: { kind: "string" },
		default: null,
		actionInput: null,
		flag: "from",
		commands: ["report"],
		configPath: null,
		placeholder: "file",
		description: "The JSON report to show again.",
		example: "report.json"
	},
	{
		key: "force",
		type: { kind: "boolean" },
		default: false,
		actionInput: null,
		flag: "force",
		commands: ["init"],
		configPath: null,
		placeholder: "true|false",
		description: "Overwrite files that are there already.",
		example: "true"
	},
	{
		key: "format",
		type: {
			kind: "enum",
			values: [
				"text",
				"json",
				"markdown",
				"html",
				"sarif",
				"junit",
				"gitlab",
				"github",
				"ics"
			]
		},
		default: "text",
		actionInput: null,
		flag: "format",
		short: "f",
		commands: [
			"check",
			"diff",
			"lint",
			"changelog",
			"report",
			"calendar"
		],
		configPath: null,
		placeholder: "format",
		description: "The form of the report. `ics` is a calendar of the sunset dates of what is deprecated, for calendar programs.",
		example: "sarif"
	},
	{
		key: "output",
		type: { kind: "string" },
		default: null,
		actionInput: null,
		flag: "output",
		short: "o",
		commands: [
			"check",
			"diff",
			"lint",
			"changelog",
			"report",
			"calendar"
		],
		configPath: null,
		placeholder: "file",
		description: "Write the report to this file and not to the terminal.",
		example: "report.sarif"
	},
	{
		key: "color",
		type: {
			kind: "enum",
			values: [
				"auto",
				"always",
				"never"
			]
		},
		default: "auto",
		actionInput: null,
		flag: "color",
		negated: "never",
		commands: [
			"check",
			"diff",
			"lint",
			"changelog",
			"explain",
			"report"
		],
		configPath: null,
		placeholder: "when",
		description: "When to use colour. `auto`: on a terminal, unless `NO_COLOR` is set.",
		example: "never"
	}
];

// src/settings/release-options.ts
const releaseOptions = [
	{
		key: "versionScheme",
		type: {
			kind: "enum",
			values: [
				"auto",
				"semver",
				"major.minor",
				"major",
				"date",
				"calver",
				"none"
			]
		},
		default: "auto",
		actionInput: "version-scheme",
		flag: "version-scheme",
		commands: ["check", "diff"],
		configPath: "version-scheme",
		perApi: true,
		placeholder: "scheme",
		description: "How versions are written. `auto` tells it from the versions of both sides and of earlier releases; `none`: they say nothing about the API.",
		example: "calver"
	},
	{
		key: "versionSource",
		type: { kind: "string" },
		default: "info.version",
		actionInput: "version-source",
		flag: "version-source",
		commands: ["check"],
		configPath: "version-source",
		perApi: true,
		placeholder: "source",
		description: "Where the version of the API stands: `info.version`; `tags`, when only the tag of a release names it; `url`, the `/v1` in the addresses; or a file: `package.json`, `VERSION`, `pyproject.toml`, `Cargo.toml`, `pom.xml`, `Chart.yaml`, `gradle.properties`, or another JSON, YAML or text file.",
		example: "package.json"
	},
	{
		key: "versionGroup",
		type: { kind: "string" },
		default: null,
		actionInput: null,
		flag: null,
		commands: [],
		configPath: "version-group",
		perApi: true,
		placeholder: "name",
		description: "APIs of one group are released together: each needs the step that one of them needs, changed or not.",
		example: "shop"
	},
	{
		key: "release",
		type: { kind: "string" },
		default: "auto",
		actionInput: "release",
		flag: "release",
		commands: ["check"],
		configPath: "release",
		perApi: true,
		placeholder: "release",
		description: "The last release, which the version is measured from: `auto`, the highest version among the release tags that the head was built on; `latest-tag:PREFIX`; a branch, tag or commit; `file:PATH`, a copy of the released description; `https://…#sha256=…`, the same at an address; or `none`.",
		example: "release/stable"
	},
	{
		key: "releaseTags",
		type: { kind: "string" },
		default: null,
		actionInput: "release-tags",
		flag: "release-tags",
		commands: ["check"],
		configPath: "release-tags",
		perApi: true,
		placeholder: "pattern",
		description: "How tags of releases are called, with `*` for the version (`v*`, `orders@*`) and `{name}` for the name of the API. When not set: tags that begin with the name of the API, else plain versions.",
		example: "\"{name}/v*\""
	},
	{
		key: "releaseBranches",
		type: { kind: "list" },
		default: [],
		actionInput: "release-branches",
		flag: null,
		commands: [],
		configPath: "release-branches",
		placeholder: "pattern",
		description: "Branches that a push releases from, as names or globs. When not set: `release`, `release/**`, `releases/**` and `release-*`.",
		example: "production"
	},
	{
		key: "inherited",
		type: {
			kind: "enum",
			values: ["show", "fail"]
		},
		default: "show",
		actionInput: "inherited",
		flag: "inherited",
		commands: ["check"],
		configPath: "inherited",
		perApi: true,
		placeholder: "way",
		description: "What it means that something broke since the last release, but not by this change. `show`: it is shown apart; `fail`: it fails the run as if this change had done it.",
		example: "fail"
	}
];

// src/settings/options.ts
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
const comparing = ["check", "diff"];
const reading = [
	"check",
	"diff",
	"changelog"
];
const noFlag = {
	flag: null,
	commands: []
};
const fileOnly = {
	actionInput: null,
	...noFlag
};
const options = [
	{
		key: "spec",
		type: { kind: "list" },
		default: [],
		actionInput: "spec",
		flag: "spec",
		commands: [
			"check",
			"waive",
			"calendar"
		],
		configPath: "spec",
		placeholder: "pattern",
		description: "Paths or globs of the API descriptions to check. When not set, the paths of `apis`, or else every OpenAPI and Swagger document of the repository.",
		example: "api/**/openapi.yaml"
	},
	{
		key: "exclude",
		type: { kind: "list" },
		default: [],
		actionInput: "exclude",
		flag: "exclude",
		commands: [
			"check",
			"waive",
			"calendar"
		],
		configPath: "exclude",
		placeholder: "pattern",
		description: "Paths or globs to leave out.",
		example: "test/**"
	},
	{
		key: "base",
		type: { kind: "string" },
		default: null,
		actionInput: "base",
		flag: "base",
		commands: ["check", "waive"],
		configPath: "base",
		placeholder: "revision",
		description: "What to compare with: a branch, tag or commit, or `latest-tag`. When not set, it follows from the event that started the run: on a pull request, the state of the target branch without the pull request.",
		example: "latest-tag"
	},
	{
		key: "head",
		type: { kind: "string" },
		default: null,
		actionInput: "head",
		flag: "head",
		commands: ["check"],
		configPath: null,
		placeholder: "revision",
		description: "The revision to check: a branch, tag or commit. When not set, the files as they are checked out.",
		example: "v2.0.0"
	},
	{
		key: "workingDirectory",
		type: { kind: "string" },
		default: ".",
		actionInput: "working-directory",
		flag: "working-directory",
		commands: [
			"check",
			"diff",
			"lint",
			"changelog",
			"explain",
			"waive",
			"baseline",
			"calendar",
			"init"
		],
		configPath: null,
		placeholder: "directory",
		description: "The directory of the repository to work in. Paths and globs are relative to it.",
		example: "services/billing"
	},
	{
		key: "config",
		type: { kind: "string" },
		default: ".api-governor.yaml",
		actionInput: "config",
		flag: "config",
		short: "c",
		commands: [
			...reading,
			"explain",
			"waive",
			"baseline",
			"calendar"
		],
		configPath: null,
		placeholder: "file",
		description: "Path of the configuration file. The default one may be missing.",
		example: ".github/api-governor.yaml"
	},
	{
		key: "configFrom",
		type: {
			kind: "enum",
			values: ["base", "head"]
		},
		default: "base",
		actionInput: "config-from",
		flag: "config-from",
		commands: ["check"],
		configPath: null,
		placeholder: "side",
		description: "The side of the comparison whose configuration file counts. With `base` a pull request cannot loosen the rules it is judged by; with `head` a changed configuration takes effect in the pull request that changes it. In a terminal `head` counts unless this is set; in a CI job (`CI` is set, or the variable of Azure Pipelines, Jenkins, TeamCity or CodeBuild) `base`.",
		example: "head"
	},
	{
		key: "failOn",
		type: {
			kind: "enum",
			values: [
				"breaking",
				"potentially-breaking",
				"any",
				"never"
			]
		},
		default: "breaking",
		actionInput: "fail-on",
		flag: "fail-on",
		commands: comparing,
		configPath: "fail-on",
		perApi: true,
		placeholder: "impact",
		description: "The least serious change that fails the run. `potentially-breaking` includes changes that no rule knows; `any` is a freeze: every change fails; `never` only reports.",
		example: "potentially-breaking"
	},
	{
		key: "lens",
		type: {
			kind: "enum",
			values: [
				"wire",
				"strict",
				"sdk",
				"docs",
				"strict+docs",
				"sdk+docs"
			]
		},
		default: "wire",
		actionInput: "lens",
		flag: "lens",
		commands: reading,
		configPath: "lens",
		perApi: true,
		placeholder: "lens",
		description: "Whom to protect: `wire`, clients that ignore what they do not know; `strict`, also those that validate what they receive; `sdk`, also the code generated from the description; with `docs`, also those who read it.",
		example: "sdk"
	},
	{
		key: "versionCheck",
		type: {
			kind: "enum",
			values: [
				"error",
				"warning",
				"off"
			]
		},
		default: "warning",
		actionInput: "version-check",
		flag: "version-check",
		commands: comparing,
		configPath: "version-check",
		perApi: true,
		placeholder: "level",
		description: "What it means when the version does not make the step that the changes require. `error` fails the run and is the default for a release (a tag, a push to a release branch, `workflow_dispatch`); `off` asks for no step.",
		example: "error"
	},
	{
		key: "zeroMajor",
		type: {
			kind: "enum",
			values: [
				"shift",
				"free",
				"strict"
			]
		},
		default: "shift",
		actionInput: "zero-major",
		flag: "zero-major",
		commands: comparing,
		configPath: "zero-major",
		perApi: true,
		placeholder: "way",
		description: "What versions below 1.0.0 promise. `shift`: breaking changes need a minor step, all others a patch step; `free`: nothing is required; `strict`: the same as from 1.0.0 on.",
		example: "strict"
	},
	...releaseOptions,
	...lifecycleOptions,
	{
		key: "acceptAnnounced",
		type: { kind: "boolean" },
		default: false,
		actionInput: "accept-announced",
		flag: "accept-announced",
		commands: comparing,
		configPath: "accept-announced",
		perApi: true,
		placeholder: "true|false",
		description: "Let breaking changes pass when the version makes the step they require (1.4.2 → 2.0.0). They are still reported. On a release this is the default.",
		example: "true"
	},
	{
		key: "witness",
		type: {
			kind: "enum",
			values: [
				"shown",
				"all",
				"off"
			]
		},
		default: "shown",
		actionInput: "witness",
		flag: "witness",
		commands: comparing,
		configPath: "witness",
		perApi: true,
		placeholder: "which",
		description: "Which breaks get a proof: a small request or response that one side accepts and the other refuses, checked by an independent validator. `shown`: the first 25 breaking and potentially breaking changes of each API; `all`: every one; `off`: none.",
		example: "all"
	},
	...lintOptions,
	{
		key: "policies",
		type: {
			kind: "map",
			values: [
				"breaking",
				"potentially-breaking",
				"non-breaking",
				"documentation"
			]
		},
		default: [],
		...fileOnly,
		configPath: "policies",
		perApi: true,
		ids: "policies",
		placeholder: "impact",
		description: "How serious a kind of change is where practice and theory differ: policy id to impact.",
		example: "response-enum-value-added: breaking"
	},
	{
		key: "rules",
		type: {
			kind: "map",
			values: [
				"error",
				"warning",
				"info",
				"off"
			]
		},
		default: [],
		...fileOnly,
		configPath: "rules",
		perApi: true,
		ids: "rules",
		placeholder: "level",
		description: "The level of single rules: rule id to level. `error` fails the run whatever `fail-on` says (but `never`), `warning` and `info` never do, `off` leaves the findings out, of the required version step too.",
		example: "operation-id-changed: off"
	},
	{
		key: "secondOpinion",
		type: { kind: "boolean" },
		default: false,
		actionInput: "second-opinion",
		flag: "second-opinion",
		commands: comparing,
		configPath: "second-opinion",
		placeholder: "true|false",
		description: "Ask `openapi-diff`, an independent program, about each finding it can judge and say whether it agrees. It never changes the verdict.",
		example: "true"
	},
	{
		key: "renamedFrom",
		type: {
			kind: "map",
			values: null
		},
		default: [],
		...fileOnly,
		configPath: "renamed-from",
		placeholder: "path",
		description: "For a description that moved: its new path to the path it has on the base side.",
		example: "api/openapi.yaml: docs/swagger.yaml"
	},
	{
		key: "apis",
		type: { kind: "apis" },
		default: [],
		...fileOnly,
		configPath: "apis",
		placeholder: "apis",
		description: "Settings for single APIs: a list of entries with `path` (a path or glob, or a list of them), optionally `name`, and the settings that differ. The first entry whose `path` matches counts; its `rules`, `policies`, `overrides` and maps of lifecycle settings are added to the general ones.",
		example: "{ path: internal/**, fail-on: never }"
	},
	...approvalOptions,
	{
		key: "comment",
		type: {
			kind: "enum",
			values: [
				"on-findings",
				"always",
				"never"
			]
		},
		default: "on-findings",
		actionInput: "comment",
		...noFlag,
		configPath: "comment",
		placeholder: "when",
		description: "When to comment on the pull request. A comment that is there already is always brought up to date, but with `never`.",
		example: "always"
	},
	{
		key: "commentKey",
		type: { kind: "string" },
		default: null,
		actionInput: "comment-key",
		...noFlag,
		configPath: null,
		placeholder: "key",
		description: "Tells the comments of several runs on one pull request apart. When not set, the name of the workflow and of the job.",
		example: "public-api"
	},
	{
		key: "token",
		type: { kind: "string" },
		default: null,
		actionInput: "token",
		...noFlag,
		configPath: null,
		placeholder: "token",
		description: "Token to read files with (`contents: read`) and to comment with (`pull-requests: write`).",
		example: "${{ secrets.GOVERNOR_TOKEN }}"
	},
	...waiveOptions,
	...legacyOptions,
	...givenOptions,
	...outputOptions
];

// src/settings/given.ts
function asGiven(entries) {
	const record = Object.fromEntries(entries);
	if (!isGiven(record)) throw new TypeError("A setting is not in the table of options.");
	return record;
}
function asSettings(entries) {
	const record = Object.fromEntries(entries);
	if (!isComplete(record)) throw new TypeError("A setting of the table of options is missing.");
	return record;
}
function isGiven(record) {
	const known = options.map((option) => option.key);
	return typeof record === "object" && record !== null && Object.keys(record).every((key) => known.includes(key));
}
function isComplete(record) {
	return isGiven(record) && options.every((option) => Object.hasOwn(record, option.key));
}

// src/settings/profiles.ts
const profileNames = [
	"strict",
	"standard",
	"tolerant-reader"
];
const profiles = {
	strict: {
		failOn: "potentially-breaking",
		lens: "strict",
		versionCheck: "error",
		plannedRemoval: "major",
		deprecationNotice: /* @__PURE__ */ new Map([["stable", "365"], ["beta", "180"]]),
		stability: /* @__PURE__ */ new Map([["beta", "fail"], ["internal", "warn"]])
	},
	standard: {},
	"tolerant-reader": {
		lens: "wire",
		policies: /* @__PURE__ */ new Map([
			["response-enum-value-added", "non-breaking"],
			["response-object-opened", "non-breaking"],
			["response-property-added-to-closed-object", "non-breaking"],
			["response-constraint-loosened", "non-breaking"],
			["response-discriminated-branch-added", "non-breaking"],
			["error-response-changed", "non-breaking"]
		])
	}
};

// src/settings/merge.ts
function defaultOf(option) {
	return option.type.kind === "map" ? /* @__PURE__ */ new Map() : option.default;
}
function mergeSettings(given, file) {
	const general = withProfile(given.profile ?? file.profile ?? "standard", given, file);
	const apis = general.apis.map((entry) => {
		const own = notGiven(entry.given, given);
		const { profile } = own;
		return {
			...entry,
			given: own,
			...profile && { general: withProfile(profile, given, file) }
		};
	});
	const spec = given.spec ?? file.spec ?? apis.flatMap((api) => api.paths);
	return {
		...general,
		apis,
		spec
	};
}
function withProfile(name, given, file) {
	const profile = profiles[name];
	return asSettings(options.map(({ key, ...option }) => {
		const own = given[key] ?? file[key];
		const bundled = profile[key];
		return [key, (own instanceof Map && bundled instanceof Map ? new Map([...bundled, ...own]) : own ?? bundled) ?? defaultOf(option)];
	}));
}
function notGiven(entry, given) {
	const named = new Set(Object.keys(given));
	return asGiven(Object.entries(entry).filter(([key]) => !named.has(key)));
}
function overruled(settings, by) {
	return {
		...settings,
		...by,
		apis: settings.apis.map((api) => ({
			...api,
			given: {
				...api.given,
				...by
			}
		}))
	};
}
const LINT_ALONE = {
	lintMode: "all",
	lintRatchet: false,
	versionCheck: "off"
};
function settingsFor(settings, path, matches) {
	const entry = settings.apis.find((api) => api.paths.some((pattern) => matches(pattern, path)));
	const general = entry?.general ?? settings;
	return {
		...perApi(general),
		...entry?.given,
		deprecationNotice: new Map([...general.deprecationNotice, ...entry?.given.deprecationNotice ?? []]),
		stability: new Map([...general.stability, ...entry?.given.stability ?? []]),
		overrides: [...entry?.given.overrides ?? [], ...general.overrides],
		stabilityOf: new Map([...entry?.given.stabilityOf ?? [], ...general.stabilityOf]),
		policies: new Map([...general.policies, ...entry?.given.policies ?? []]),
		rules: new Map([...general.rules, ...entry?.given.rules ?? []]),
		name: entry?.name ?? null
	};
}
function perApi(settings) {
	const { failOn, lens, zeroMajor, acceptAnnounced, witness, inherited } = settings;
	const { versionCheck, versionScheme, versionSource, versionGroup, release, releaseTags } = settings;
	const { profile, deprecationNotice, plannedRemoval, stability, stabilityOf, overrides } = settings;
	const { rulesets, lintMode, lintFailOn, lintRatchet } = settings;
	const changes = {
		failOn,
		lens,
		zeroMajor,
		acceptAnnounced,
		witness,
		inherited
	};
	const lifecycle = {
		profile,
		deprecationNotice,
		plannedRemoval,
		stability,
		stabilityOf,
		overrides
	};
	const lint = {
		rulesets,
		lintMode,
		lintFailOn,
		lintRatchet
	};
	const versions = {
		versionCheck,
		versionScheme,
		versionSource,
		versionGroup,
		release,
		releaseTags
	};
	return {
		...changes,
		...lifecycle,
		...lint,
		...versions
	};
}

// node_modules/picomatch/lib/constants.js
var require_constants = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const WIN_SLASH = "\\\\/";
	const WIN_NO_SLASH = `[^${WIN_SLASH}]`;
	const DEFAULT_MAX_EXTGLOB_RECURSION = 0;
	const DOT_LITERAL = "\\.";
	const PLUS_LITERAL = "\\+";
	const QMARK_LITERAL = "\\?";
	const SLASH_LITERAL = "\\/";
	const ONE_CHAR = "(?=.)";
	const QMARK = "[^/]";
	const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
	const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
	const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
	const POSIX_CHARS = {
		DOT_LITERAL,
		PLUS_LITERAL,
		QMARK_LITERAL,
		SLASH_LITERAL,
		ONE_CHAR,
		QMARK,
		END_ANCHOR,
		DOTS_SLASH,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!${START_ANCHOR}${DOTS_SLASH})`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`,
		NO_DOTS_SLASH: `(?!${DOTS_SLASH})`,
		QMARK_NO_DOT: `[^.${SLASH_LITERAL}]`,
		STAR: `${QMARK}*?`,
		START_ANCHOR,
		SEP: "/"
	};
	const WINDOWS_CHARS = {
		...POSIX_CHARS,
		SLASH_LITERAL: `[${WIN_SLASH}]`,
		QMARK: WIN_NO_SLASH,
		STAR: `${WIN_NO_SLASH}*?`,
		DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
		NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
		START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
		END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
		SEP: "\\"
	};
	const POSIX_REGEX_SOURCE = {
		__proto__: null,
		alnum: "a-zA-Z0-9",
		alpha: "a-zA-Z",
		ascii: "\\x00-\\x7F",
		blank: " \\t",
		cntrl: "\\x00-\\x1F\\x7F",
		digit: "0-9",
		graph: "\\x21-\\x7E",
		lower: "a-z",
		print: "\\x20-\\x7E ",
		punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
		space: " \\t\\r\\n\\v\\f",
		upper: "A-Z",
		word: "A-Za-z0-9_",
		xdigit: "A-Fa-f0-9"
	};
	module.exports = {
		DEFAULT_MAX_EXTGLOB_RECURSION,
		MAX_LENGTH: 65536,
		POSIX_REGEX_SOURCE,
		REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
		REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
		REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
		REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
		REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
		REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
		REPLACEMENTS: {
			__proto__: null,
			"***": "*",
			"**/**": "**",
			"**/**/**": "**"
		},
		CHAR_0: 48,
		CHAR_9: 57,
		CHAR_UPPERCASE_A: 65,
		CHAR_LOWERCASE_A: 97,
		CHAR_UPPERCASE_Z: 90,
		CHAR_LOWERCASE_Z: 122,
		CHAR_LEFT_PARENTHESES: 40,
		CHAR_RIGHT_PARENTHESES: 41,
		CHAR_ASTERISK: 42,
		CHAR_AMPERSAND: 38,
		CHAR_AT: 64,
		CHAR_BACKWARD_SLASH: 92,
		CHAR_CARRIAGE_RETURN: 13,
		CHAR_CIRCUMFLEX_ACCENT: 94,
		CHAR_COLON: 58,
		CHAR_COMMA: 44,
		CHAR_DOT: 46,
		CHAR_DOUBLE_QUOTE: 34,
		CHAR_EQUAL: 61,
		CHAR_EXCLAMATION_MARK: 33,
		CHAR_FORM_FEED: 12,
		CHAR_FORWARD_SLASH: 47,
		CHAR_GRAVE_ACCENT: 96,
		CHAR_HASH: 35,
		CHAR_HYPHEN_MINUS: 45,
		CHAR_LEFT_ANGLE_BRACKET: 60,
		CHAR_LEFT_CURLY_BRACE: 123,
		CHAR_LEFT_SQUARE_BRACKET: 91,
		CHAR_LINE_FEED: 10,
		CHAR_NO_BREAK_SPACE: 160,
		CHAR_PERCENT: 37,
		CHAR_PLUS: 43,
		CHAR_QUESTION_MARK: 63,
		CHAR_RIGHT_ANGLE_BRACKET: 62,
		CHAR_RIGHT_CURLY_BRACE: 125,
		CHAR_RIGHT_SQUARE_BRACKET: 93,
		CHAR_SEMICOLON: 59,
		CHAR_SINGLE_QUOTE: 39,
		CHAR_SPACE: 32,
		CHAR_TAB: 9,
		CHAR_UNDERSCORE: 95,
		CHAR_VERTICAL_LINE: 124,
		CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
		extglobChars(chars) {
			return {
				"!": {
					type: "negate",
					open: "(?:(?!(?:",
					close: `))${chars.STAR})`
				},
				"?": {
					type: "qmark",
					open: "(?:",
					close: ")?"
				},
				"+": {
					type: "plus",
					open: "(?:",
					close: ")+"
				},
				"*": {
					type: "star",
					open: "(?:",
					close: ")*"
				},
				"@": {
					type: "at",
					open: "(?:",
					close: ")"
				}
			};
		},
		globChars(win32) {
			return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
		}
	};
}));

// node_modules/picomatch/lib/utils.js
var require_utils = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { REGEX_BACKSLASH, REGEX_REMOVE_BACKSLASH, REGEX_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_GLOBAL } = require_constants();
	exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
	exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
	exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
	exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
	exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
	exports.isWindows = () => {
		if (typeof navigator !== "undefined" && navigator.platform) {
			const platform = navigator.platform.toLowerCase();
			return platform === "win32" || platform === "windows";
		}
		if (typeof process !== "undefined" && process.platform) return process.platform === "win32";
		return false;
	};
	exports.removeBackslashes = (str) => {
		return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
			return match === "\\" ? "" : match;
		});
	};
	exports.escapeLast = (input, char, lastIdx) => {
		const idx = input.lastIndexOf(char, lastIdx);
		if (idx === -1) return input;
		if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
		return `${input.slice(0, idx)}\\${input.slice(idx)}`;
	};
	exports.removePrefix = (input, state = {}) => {
		let output = input;
		if (output.startsWith("./")) {
			output = output.slice(2);
			state.prefix = "./";
		}
		return output;
	};
	exports.wrapOutput = (input, state = {}, options = {}) => {
		let output = `${options.contains ? "" : "^"}(?:${input})${options.contains ? "" : "$"}`;
		if (state.negated === true) output = `(?:^(?!${output}).*$)`;
		return output;
	};
	exports.basename = (path, { windows } = {}) => {
		const segs = path.split(windows ? /[\\/]/ : "/");
		const last = segs[segs.length - 1];
		if (last === "") return segs[segs.length - 2];
		return last;
	};
}));

// node_modules/picomatch/lib/scan.js
var require_scan = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const utils = require_utils();
	const { CHAR_ASTERISK, CHAR_AT, CHAR_BACKWARD_SLASH, CHAR_COMMA, CHAR_DOT, CHAR_EXCLAMATION_MARK, CHAR_FORWARD_SLASH, CHAR_LEFT_CURLY_BRACE, CHAR_LEFT_PARENTHESES, CHAR_LEFT_SQUARE_BRACKET, CHAR_PLUS, CHAR_QUESTION_MARK, CHAR_RIGHT_CURLY_BRACE, CHAR_RIGHT_PARENTHESES, CHAR_RIGHT_SQUARE_BRACKET } = require_constants();
	const isPathSeparator = (code) => {
		return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
	};
	const depth = (token) => {
		if (token.isPrefix !== true) token.depth = token.isGlobstar ? 1e400 : 1;
	};
	const scan = (input, options) => {
		const opts = options || {};
		const length = input.length - 1;
		const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
		const slashes = [];
		const tokens = [];
		const parts = [];
		let str = input;
		let index = -1;
		let start = 0;
		let lastIndex = 0;
		let isBrace = false;
		let isBracket = false;
		let isGlob = false;
		let isExtglob = false;
		let isGlobstar = false;
		let braceEscaped = false;
		let backslashes = false;
		let negated = false;
		let negatedExtglob = false;
		let finished = false;
		let braces = 0;
		let prev;
		let code;
		let token = {
			value: "",
			depth: 0,
			isGlob: false
		};
		const eos = () => index >= length;
		const peek = () => str.charCodeAt(index + 1);
		const advance = () => {
			prev = code;
			return str.charCodeAt(++index);
		};
		while (index < length) {
			code = advance();
			let next;
			if (code === CHAR_BACKWARD_SLASH) {
				backslashes = token.backslashes = true;
				code = advance();
				if (code === CHAR_LEFT_CURLY_BRACE) braceEscaped = true;
				continue;
			}
			if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
				braces++;
				while (eos() !== true && (code = advance())) {
					if (code === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (code === CHAR_LEFT_CURLY_BRACE) {
						braces++;
						continue;
					}
					if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (braceEscaped !== true && code === CHAR_COMMA) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (code === CHAR_RIGHT_CURLY_BRACE) {
						braces--;
						if (braces === 0) {
							braceEscaped = false;
							isBrace = token.isBrace = true;
							finished = true;
							break;
						}
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_FORWARD_SLASH) {
				slashes.push(index);
				tokens.push(token);
				token = {
					value: "",
					depth: 0,
					isGlob: false
				};
				if (finished === true) continue;
				if (prev === CHAR_DOT && index === start + 1) {
					start += 2;
					continue;
				}
				lastIndex = index + 1;
				continue;
			}
			if (opts.noext !== true) {
				if ((code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK) === true && peek() === CHAR_LEFT_PARENTHESES) {
					isGlob = token.isGlob = true;
					isExtglob = token.isExtglob = true;
					finished = true;
					if (code === CHAR_EXCLAMATION_MARK && index === start) negatedExtglob = true;
					if (scanToEnd === true) {
						let parens = 0;
						while (eos() !== true && (code = advance())) {
							if (code === CHAR_BACKWARD_SLASH) {
								backslashes = token.backslashes = true;
								advance();
								continue;
							}
							if (code === CHAR_LEFT_PARENTHESES) {
								parens++;
								continue;
							}
							if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
								finished = true;
								break;
							}
						}
						continue;
					}
					break;
				}
			}
			if (code === CHAR_ASTERISK) {
				if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_QUESTION_MARK) {
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_LEFT_SQUARE_BRACKET) {
				while (eos() !== true && (next = advance())) {
					if (next === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (next === CHAR_RIGHT_SQUARE_BRACKET) {
						isBracket = token.isBracket = true;
						isGlob = token.isGlob = true;
						finished = true;
						break;
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
				negated = token.negated = true;
				start++;
				continue;
			}
			if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
				isGlob = token.isGlob = true;
				if (scanToEnd === true) {
					let parens = 1;
					while (eos() !== true && (code = advance())) {
						if (code === CHAR_BACKWARD_SLASH) {
							backslashes = token.backslashes = true;
							advance();
							continue;
						}
						if (code === CHAR_LEFT_PARENTHESES) {
							parens++;
							continue;
						}
						if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
							finished = true;
							break;
						}
					}
					continue;
				}
				break;
			}
			if (isGlob === true) {
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
		}
		if (opts.noext === true) {
			isExtglob = false;
			isGlob = false;
		}
		let base = str;
		let prefix = "";
		let glob = "";
		if (start > 0) {
			prefix = str.slice(0, start);
			str = str.slice(start);
			lastIndex -= start;
		}
		if (base && isGlob === true && lastIndex > 0) {
			base = str.slice(0, lastIndex);
			glob = str.slice(lastIndex);
		} else if (isGlob === true) {
			base = "";
			glob = str;
		} else base = str;
		if (base && base !== "" && base !== "/" && base !== str) {
			if (isPathSeparator(base.charCodeAt(base.length - 1))) base = base.slice(0, -1);
		}
		if (opts.unescape === true) {
			if (glob) glob = utils.removeBackslashes(glob);
			if (base && backslashes === true) base = utils.removeBackslashes(base);
		}
		const state = {
			prefix,
			input,
			start,
			base,
			glob,
			isBrace,
			isBracket,
			isGlob,
			isExtglob,
			isGlobstar,
			negated,
			negatedExtglob
		};
		if (opts.tokens === true) {
			state.maxDepth = 0;
			if (!isPathSeparator(code)) tokens.push(token);
			state.tokens = tokens;
		}
		if (opts.parts === true || opts.tokens === true) {
			let prevIndex;
			for (let idx = 0; idx < slashes.length; idx++) {
				const n = prevIndex !== void 0 ? prevIndex + 1 : start;
				const i = slashes[idx];
				const value = input.slice(n, i);
				if (opts.tokens) {
					if (idx === 0 && start !== 0) {
						tokens[idx].isPrefix = true;
						tokens[idx].value = prefix;
					} else tokens[idx].value = value;
					depth(tokens[idx]);
					state.maxDepth += tokens[idx].depth;
				}
				if (i >= start) {
					parts.push(value);
					prevIndex = i;
				}
			}
			const n = prevIndex !== void 0 ? prevIndex + 1 : start;
			const value = input.slice(n);
			parts.push(value);
			if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
				tokens[tokens.length - 1].value = value;
				depth(tokens[tokens.length - 1]);
				state.maxDepth += tokens[tokens.length - 1].depth;
			}
			state.slashes = slashes;
			state.parts = parts;
		}
		return state;
	};
	module.exports = scan;
}));

// node_modules/picomatch/lib/parse.js
var require_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const constants = require_constants();
	const utils = require_utils();
	const { MAX_LENGTH, POSIX_REGEX_SOURCE, REGEX_NON_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_BACKREF, REPLACEMENTS } = constants;
	const expandRange = (args, options) => {
		if (typeof options.expandRange === "function") return options.expandRange(...args, options);
		args.sort();
		const value = `[${args.join("-")}]`;
		try {
			new RegExp(value);
		} catch (ex) {
			return args.map((v) => utils.escapeRegex(v)).join("..");
		}
		return value;
	};
	const syntaxError = (type, char) => {
		return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
	};
	const splitTopLevel = (input) => {
		const parts = [];
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let value = "";
		let escaped = false;
		for (const ch of input) {
			if (escaped === true) {
				value += ch;
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				value += ch;
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				value += ch;
				continue;
			}
			if (quote === 0) {
				if (ch === "[") bracket++;
				else if (ch === "]" && bracket > 0) bracket--;
				else if (bracket === 0) {
					if (ch === "(") paren++;
					else if (ch === ")" && paren > 0) paren--;
					else if (ch === "|" && paren === 0) {
						parts.push(value);
						value = "";
						continue;
					}
				}
			}
			value += ch;
		}
		parts.push(value);
		return parts;
	};
	const isPlainBranch = (branch) => {
		let escaped = false;
		for (const ch of branch) {
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (/[?*+@!()[\]{}]/.test(ch)) return false;
		}
		return true;
	};
	const normalizeSimpleBranch = (branch) => {
		let value = branch.trim();
		let changed = true;
		while (changed === true) {
			changed = false;
			if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
				value = value.slice(2, -1);
				changed = true;
			}
		}
		if (!isPlainBranch(value)) return;
		return value.replace(/\\(.)/g, "$1");
	};
	const hasRepeatedCharPrefixOverlap = (branches) => {
		const values = branches.map(normalizeSimpleBranch).filter(Boolean);
		for (let i = 0; i < values.length; i++) for (let j = i + 1; j < values.length; j++) {
			const a = values[i];
			const b = values[j];
			const char = a[0];
			if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) continue;
			if (a === b || a.startsWith(b) || b.startsWith(a)) return true;
		}
		return false;
	};
	const parseRepeatedExtglob = (pattern, requireEnd = true) => {
		if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") return;
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let escaped = false;
		for (let i = 1; i < pattern.length; i++) {
			const ch = pattern[i];
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				continue;
			}
			if (quote === 1) continue;
			if (ch === "[") {
				bracket++;
				continue;
			}
			if (ch === "]" && bracket > 0) {
				bracket--;
				continue;
			}
			if (bracket > 0) continue;
			if (ch === "(") {
				paren++;
				continue;
			}
			if (ch === ")") {
				paren--;
				if (paren === 0) {
					if (requireEnd === true && i !== pattern.length - 1) return;
					return {
						type: pattern[0],
						body: pattern.slice(2, i),
						end: i
					};
				}
			}
		}
	};
	const buildCharClassStar = (chars) => {
		return `${chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`}*`;
	};
	const getStarExtglobSequenceChars = (pattern) => {
		let index = 0;
		const chars = [];
		while (index < pattern.length) {
			const match = parseRepeatedExtglob(pattern.slice(index), false);
			if (!match || match.type !== "*") return;
			const branches = splitTopLevel(match.body).map((branch) => branch.trim());
			if (branches.length !== 1) return;
			const branch = normalizeSimpleBranch(branches[0]);
			if (!branch || branch.length !== 1) return;
			chars.push(branch);
			index += match.end + 1;
		}
		if (chars.length < 1) return;
		return chars;
	};
	const repeatedExtglobRecursion = (pattern) => {
		let depth = 0;
		let value = pattern.trim();
		let match = parseRepeatedExtglob(value);
		while (match) {
			depth++;
			value = match.body.trim();
			match = parseRepeatedExtglob(value);
		}
		return depth;
	};
	const analyzeRepeatedExtglob = (body, options) => {
		if (options.maxExtglobRecursion === false) return { risky: false };
		const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
		const branches = splitTopLevel(body).map((branch) => branch.trim());
		if (branches.length > 1) {
			if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) return { risky: true };
		}
		const safeChars = [];
		let sawStarSequence = false;
		let combinable = true;
		for (const branch of branches) {
			const chars = getStarExtglobSequenceChars(branch);
			if (chars) {
				sawStarSequence = true;
				safeChars.push(...chars);
				continue;
			}
			const literal = normalizeSimpleBranch(branch);
			if (literal && literal.length === 1) {
				safeChars.push(literal);
				continue;
			}
			combinable = false;
			if (repeatedExtglobRecursion(branch) > max) return { risky: true };
		}
		if (sawStarSequence) return combinable ? {
			risky: true,
			safeOutput: buildCharClassStar([...new Set(safeChars)])
		} : { risky: true };
		return { risky: false };
	};
	const parse = (input, options) => {
		if (typeof input !== "string") throw new TypeError("Expected a string");
		input = REPLACEMENTS[input] || input;
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		let len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		const bos = {
			type: "bos",
			value: "",
			output: opts.prepend || ""
		};
		const tokens = [bos];
		const capture = opts.capture ? "" : "?:";
		const PLATFORM_CHARS = constants.globChars(opts.windows);
		const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
		const { DOT_LITERAL, PLUS_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOT_SLASH, NO_DOTS_SLASH, QMARK, QMARK_NO_DOT, STAR, START_ANCHOR } = PLATFORM_CHARS;
		const globstar = (opts) => {
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const nodot = opts.dot ? "" : NO_DOT;
		const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
		let star = opts.bash === true ? globstar(opts) : STAR;
		if (opts.capture) star = `(${star})`;
		if (typeof opts.noext === "boolean") opts.noextglob = opts.noext;
		const state = {
			input,
			index: -1,
			start: 0,
			dot: opts.dot === true,
			consumed: "",
			output: "",
			prefix: "",
			backtrack: false,
			negated: false,
			brackets: 0,
			braces: 0,
			parens: 0,
			quotes: 0,
			globstar: false,
			tokens
		};
		input = utils.removePrefix(input, state);
		len = input.length;
		const extglobs = [];
		const braces = [];
		const stack = [];
		let prev = bos;
		let value;
		const eos = () => state.index === len - 1;
		const peek = state.peek = (n = 1) => input[state.index + n];
		const advance = state.advance = () => input[++state.index] || "";
		const remaining = () => input.slice(state.index + 1);
		const consume = (value = "", num = 0) => {
			state.consumed += value;
			state.index += num;
		};
		const append = (token) => {
			state.output += token.output != null ? token.output : token.value;
			consume(token.value);
		};
		const negate = () => {
			let count = 1;
			while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
				advance();
				state.start++;
				count++;
			}
			if (count % 2 === 0) return false;
			state.negated = true;
			state.start++;
			return true;
		};
		const increment = (type) => {
			state[type]++;
			stack.push(type);
		};
		const decrement = (type) => {
			state[type]--;
			stack.pop();
		};
		const push = (tok) => {
			if (prev.type === "globstar") {
				const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
				const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
				if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
					state.output = state.output.slice(0, -prev.output.length);
					prev.type = "star";
					prev.value = "*";
					prev.output = star;
					state.output += prev.output;
				}
			}
			if (extglobs.length && tok.type !== "paren") extglobs[extglobs.length - 1].inner += tok.value;
			if (tok.value || tok.output) append(tok);
			if (prev && prev.type === "text" && tok.type === "text") {
				prev.output = (prev.output || prev.value) + tok.value;
				prev.value += tok.value;
				return;
			}
			tok.prev = prev;
			tokens.push(tok);
			prev = tok;
		};
		const extglobOpen = (type, value) => {
			const token = {
				...EXTGLOB_CHARS[value],
				conditions: 1,
				inner: ""
			};
			token.prev = prev;
			token.parens = state.parens;
			token.output = state.output;
			token.startIndex = state.index;
			token.tokensIndex = tokens.length;
			const output = (opts.capture ? "(" : "") + token.open;
			increment("parens");
			push({
				type,
				value,
				output: state.output ? "" : ONE_CHAR
			});
			push({
				type: "paren",
				extglob: true,
				value: advance(),
				output
			});
			extglobs.push(token);
		};
		const extglobClose = (token) => {
			const literal = input.slice(token.startIndex, state.index + 1);
			const body = input.slice(token.startIndex + 2, state.index);
			const analysis = analyzeRepeatedExtglob(body, opts);
			if ((token.type === "plus" || token.type === "star") && analysis.risky) {
				const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
				const open = tokens[token.tokensIndex];
				open.type = "text";
				open.value = literal;
				open.output = safeOutput || utils.escapeRegex(literal);
				for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
					tokens[i].value = "";
					tokens[i].output = "";
					delete tokens[i].suffix;
				}
				state.output = token.output + open.output;
				state.backtrack = true;
				push({
					type: "paren",
					extglob: true,
					value,
					output: ""
				});
				decrement("parens");
				return;
			}
			let output = token.close + (opts.capture ? ")" : "");
			let rest;
			if (token.type === "negate") {
				let extglobStar = star;
				if (token.inner && token.inner.length > 1 && token.inner.includes("/")) extglobStar = globstar(opts);
				if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) output = token.close = `)$))${extglobStar}`;
				if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) output = token.close = `)${parse(rest, {
					...options,
					fastpaths: false
				}).output})${extglobStar})`;
				if (token.prev.type === "bos") state.negatedExtglob = true;
			}
			push({
				type: "paren",
				extglob: true,
				value,
				output
			});
			decrement("parens");
		};
		if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
			let backslashes = false;
			let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
				if (first === "\\") {
					backslashes = true;
					return m;
				}
				if (first === "?") {
					if (esc) return esc + first + (rest ? QMARK.repeat(rest.length) : "");
					if (index === 0) return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
					return QMARK.repeat(chars.length);
				}
				if (first === ".") return DOT_LITERAL.repeat(chars.length);
				if (first === "*") {
					if (esc) return esc + first + (rest ? star : "");
					return star;
				}
				return esc ? m : `\\${m}`;
			});
			if (backslashes === true) {
				if (opts.unescape === true) output = output.replace(/\\/g, "");
				else output = output.replace(/\\+/g, (m) => {
					return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
				});
			}
			if (output === input && opts.contains === true) {
				state.output = input;
				return state;
			}
			state.output = utils.wrapOutput(output, state, options);
			return state;
		}
		while (!eos()) {
			value = advance();
			if (value === "\0") continue;
			if (value === "\\") {
				const next = peek();
				if (next === "/" && opts.bash !== true) continue;
				if (next === "." || next === ";") continue;
				if (!next) {
					value += "\\";
					push({
						type: "text",
						value
					});
					continue;
				}
				const match = /^\\+/.exec(remaining());
				let slashes = 0;
				if (match && match[0].length > 2) {
					slashes = match[0].length;
					state.index += slashes;
					if (slashes % 2 !== 0) value += "\\";
				}
				if (opts.unescape === true) value = advance();
				else value += advance();
				if (state.brackets === 0) {
					push({
						type: "text",
						value
					});
					continue;
				}
			}
			if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
				if (opts.posix !== false && value === ":") {
					const inner = prev.value.slice(1);
					if (inner.includes("[")) {
						prev.posix = true;
						if (inner.includes(":")) {
							const idx = prev.value.lastIndexOf("[");
							const pre = prev.value.slice(0, idx);
							const rest = prev.value.slice(idx + 2);
							const posix = POSIX_REGEX_SOURCE[rest];
							if (posix) {
								prev.value = pre + posix;
								state.backtrack = true;
								advance();
								if (!bos.output && tokens.indexOf(prev) === 1) bos.output = ONE_CHAR;
								continue;
							}
						}
					}
				}
				if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") value = `\\${value}`;
				if (value === "]" && (prev.value === "[" || prev.value === "[^")) value = `\\${value}`;
				if (opts.posix === true && value === "!" && prev.value === "[") value = "^";
				prev.value += value;
				append({ value });
				continue;
			}
			if (state.quotes === 1 && value !== "\"") {
				value = utils.escapeRegex(value);
				prev.value += value;
				append({ value });
				continue;
			}
			if (value === "\"") {
				state.quotes = state.quotes === 1 ? 0 : 1;
				if (opts.keepQuotes === true) push({
					type: "text",
					value
				});
				continue;
			}
			if (value === "(") {
				increment("parens");
				push({
					type: "paren",
					value
				});
				continue;
			}
			if (value === ")") {
				if (state.parens === 0 && opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "("));
				const extglob = extglobs[extglobs.length - 1];
				if (extglob && state.parens === extglob.parens + 1) {
					extglobClose(extglobs.pop());
					continue;
				}
				push({
					type: "paren",
					value,
					output: state.parens ? ")" : "\\)"
				});
				decrement("parens");
				continue;
			}
			if (value === "[") {
				if (opts.nobracket === true || !remaining().includes("]")) {
					if (opts.nobracket !== true && opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
					value = `\\${value}`;
				} else increment("brackets");
				push({
					type: "bracket",
					value
				});
				continue;
			}
			if (value === "]") {
				if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				if (state.brackets === 0) {
					if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "["));
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				decrement("brackets");
				const prevValue = prev.value.slice(1);
				if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) value = `/${value}`;
				prev.value += value;
				append({ value });
				if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) continue;
				const escaped = utils.escapeRegex(prev.value);
				state.output = state.output.slice(0, -prev.value.length);
				if (opts.literalBrackets === true) {
					state.output += escaped;
					prev.value = escaped;
					continue;
				}
				prev.value = `(${capture}${escaped}|${prev.value})`;
				state.output += prev.value;
				continue;
			}
			if (value === "{" && opts.nobrace !== true) {
				increment("braces");
				const open = {
					type: "brace",
					value,
					output: "(",
					outputIndex: state.output.length,
					tokensIndex: state.tokens.length
				};
				braces.push(open);
				push(open);
				continue;
			}
			if (value === "}") {
				const brace = braces[braces.length - 1];
				if (opts.nobrace === true || !brace) {
					push({
						type: "text",
						value,
						output: value
					});
					continue;
				}
				let output = ")";
				if (brace.dots === true) {
					const arr = tokens.slice();
					const range = [];
					for (let i = arr.length - 1; i >= 0; i--) {
						tokens.pop();
						if (arr[i].type === "brace") break;
						if (arr[i].type !== "dots") range.unshift(arr[i].value);
					}
					output = expandRange(range, opts);
					state.backtrack = true;
				}
				if (brace.comma !== true && brace.dots !== true) {
					const out = state.output.slice(0, brace.outputIndex);
					const toks = state.tokens.slice(brace.tokensIndex);
					brace.value = brace.output = "\\{";
					value = output = "\\}";
					state.output = out;
					for (const t of toks) state.output += t.output || t.value;
				}
				push({
					type: "brace",
					value,
					output
				});
				decrement("braces");
				braces.pop();
				continue;
			}
			if (value === "|") {
				if (extglobs.length > 0) extglobs[extglobs.length - 1].conditions++;
				push({
					type: "text",
					value
				});
				continue;
			}
			if (value === ",") {
				let output = value;
				const brace = braces[braces.length - 1];
				if (brace && stack[stack.length - 1] === "braces") {
					brace.comma = true;
					output = "|";
				}
				push({
					type: "comma",
					value,
					output
				});
				continue;
			}
			if (value === "/") {
				if (prev.type === "dot" && state.index === state.start + 1) {
					state.start = state.index + 1;
					state.consumed = "";
					state.output = "";
					tokens.pop();
					prev = bos;
					continue;
				}
				push({
					type: "slash",
					value,
					output: SLASH_LITERAL
				});
				continue;
			}
			if (value === ".") {
				if (state.braces > 0 && prev.type === "dot") {
					if (prev.value === ".") prev.output = DOT_LITERAL;
					const brace = braces[braces.length - 1];
					prev.type = "dots";
					prev.output += value;
					prev.value += value;
					brace.dots = true;
					continue;
				}
				if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
					push({
						type: "text",
						value,
						output: DOT_LITERAL
					});
					continue;
				}
				push({
					type: "dot",
					value,
					output: DOT_LITERAL
				});
				continue;
			}
			if (value === "?") {
				if (!(prev && prev.value === "(") && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("qmark", value);
					continue;
				}
				if (prev && prev.type === "paren") {
					const next = peek();
					let output = value;
					if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) output = `\\${value}`;
					push({
						type: "text",
						value,
						output
					});
					continue;
				}
				if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
					push({
						type: "qmark",
						value,
						output: QMARK_NO_DOT
					});
					continue;
				}
				push({
					type: "qmark",
					value,
					output: QMARK
				});
				continue;
			}
			if (value === "!") {
				if (opts.noextglob !== true && peek() === "(") {
					if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
						extglobOpen("negate", value);
						continue;
					}
				}
				if (opts.nonegate !== true && state.index === 0) {
					negate();
					continue;
				}
			}
			if (value === "+") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("plus", value);
					continue;
				}
				if (prev && prev.value === "(" || opts.regex === false) {
					push({
						type: "plus",
						value,
						output: PLUS_LITERAL
					});
					continue;
				}
				if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
					push({
						type: "plus",
						value
					});
					continue;
				}
				push({
					type: "plus",
					value: PLUS_LITERAL
				});
				continue;
			}
			if (value === "@") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					push({
						type: "at",
						extglob: true,
						value,
						output: ""
					});
					continue;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			if (value !== "*") {
				if (value === "$" || value === "^") value = `\\${value}`;
				const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
				if (match) {
					value += match[0];
					state.index += match[0].length;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			if (prev && (prev.type === "globstar" || prev.star === true)) {
				prev.type = "star";
				prev.star = true;
				prev.value += value;
				prev.output = star;
				state.backtrack = true;
				state.globstar = true;
				consume(value);
				continue;
			}
			let rest = remaining();
			if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
				extglobOpen("star", value);
				continue;
			}
			if (prev.type === "star") {
				if (opts.noglobstar === true) {
					consume(value);
					continue;
				}
				const prior = prev.prev;
				const before = prior.prev;
				const isStart = prior.type === "slash" || prior.type === "bos";
				const afterStar = before && (before.type === "star" || before.type === "globstar");
				if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
				const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
				if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				while (rest.slice(0, 3) === "/**") {
					const after = input[state.index + 4];
					if (after && after !== "/") break;
					rest = rest.slice(3);
					consume("/**", 3);
				}
				const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
				if (prior.type === "bos" && eos()) {
					prev.type = "globstar";
					prev.value += value;
					prev.output = globstar(opts);
					state.output = prev.output;
					state.globstar = true;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
					prev.value += value;
					state.globstar = true;
					state.output += prior.output + prev.output;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
					const end = rest[1] !== void 0 ? "|$" : "";
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
					prev.value += value;
					state.output += prior.output + prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				if (prior.type === "bos" && rest[0] === "/") {
					prev.type = "globstar";
					prev.value += value;
					prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
					state.output = prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				state.output = state.output.slice(0, -prev.output.length);
				prev.type = "globstar";
				prev.output = globstar(opts);
				prev.value += value;
				state.output += prev.output;
				state.globstar = true;
				consume(value);
				continue;
			}
			const token = {
				type: "star",
				value,
				output: star
			};
			if (opts.bash === true) {
				token.output = ".*?";
				if (prev.type === "bos" || prev.type === "slash") token.output = nodot + token.output;
				push(token);
				continue;
			}
			if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
				token.output = value;
				push(token);
				continue;
			}
			if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
				if (prev.type === "dot") {
					state.output += NO_DOT_SLASH;
					prev.output += NO_DOT_SLASH;
				} else if (opts.dot === true) {
					state.output += NO_DOTS_SLASH;
					prev.output += NO_DOTS_SLASH;
				} else {
					state.output += nodot;
					prev.output += nodot;
				}
				if (peek() !== "*") {
					state.output += ONE_CHAR;
					prev.output += ONE_CHAR;
				}
			}
			push(token);
		}
		while (state.brackets > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
			state.output = utils.escapeLast(state.output, "[");
			decrement("brackets");
		}
		while (state.parens > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
			state.output = utils.escapeLast(state.output, "(");
			decrement("parens");
		}
		while (state.braces > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
			state.output = utils.escapeLast(state.output, "{");
			decrement("braces");
		}
		if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) push({
			type: "maybe_slash",
			value: "",
			output: `${SLASH_LITERAL}?`
		});
		if (state.backtrack === true) {
			state.output = "";
			for (const token of state.tokens) {
				state.output += token.output != null ? token.output : token.value;
				if (token.suffix) state.output += token.suffix;
			}
		}
		return state;
	};
	parse.fastpaths = (input, options) => {
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		const len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		input = REPLACEMENTS[input] || input;
		const { DOT_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOTS, NO_DOTS_SLASH, STAR, START_ANCHOR } = constants.globChars(opts.windows);
		const nodot = opts.dot ? NO_DOTS : NO_DOT;
		const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
		const capture = opts.capture ? "" : "?:";
		const state = {
			negated: false,
			prefix: ""
		};
		let star = opts.bash === true ? ".*?" : STAR;
		if (opts.capture) star = `(${star})`;
		const globstar = (opts) => {
			if (opts.noglobstar === true) return star;
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const create = (str) => {
			switch (str) {
				case "*": return `${nodot}${ONE_CHAR}${star}`;
				case ".*": return `${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*.*": return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*/*": return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
				case "**": return nodot + globstar(opts);
				case "**/*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
				case "**/*.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "**/.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
				default: {
					const match = /^(.*?)\.(\w+)$/.exec(str);
					if (!match) return;
					const source = create(match[1]);
					if (!source) return;
					return source + DOT_LITERAL + match[2];
				}
			}
		};
		let source = create(utils.removePrefix(input, state));
		if (source && opts.strictSlashes !== true) source += `${SLASH_LITERAL}?`;
		return source;
	};
	module.exports = parse;
}));

// node_modules/picomatch/lib/picomatch.js
var require_picomatch$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const scan = require_scan();
	const parse = require_parse();
	const utils = require_utils();
	const constants = require_constants();
	const isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
	const picomatch = (glob, options, returnState = false) => {
		if (Array.isArray(glob)) {
			const fns = glob.map((input) => picomatch(input, options, returnState));
			const arrayMatcher = (str) => {
				for (const isMatch of fns) {
					const state = isMatch(str);
					if (state) return state;
				}
				return false;
			};
			return arrayMatcher;
		}
		const isState = isObject(glob) && glob.tokens && glob.input;
		if (glob === "" || typeof glob !== "string" && !isState) throw new TypeError("Expected pattern to be a non-empty string");
		const opts = options || {};
		const posix = opts.windows;
		const regex = isState ? picomatch.compileRe(glob, options) : picomatch.makeRe(glob, options, false, true);
		const state = regex.state;
		delete regex.state;
		let isIgnored = () => false;
		if (opts.ignore) {
			const ignoreOpts = {
				...options,
				ignore: null,
				onMatch: null,
				onResult: null
			};
			isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
		}
		const matcher = (input, returnObject = false) => {
			const { isMatch, match, output } = picomatch.test(input, regex, options, {
				glob,
				posix
			});
			const result = {
				glob,
				state,
				regex,
				posix,
				input,
				output,
				match,
				isMatch
			};
			if (typeof opts.onResult === "function") opts.onResult(result);
			if (isMatch === false) {
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (isIgnored(input)) {
				if (typeof opts.onIgnore === "function") opts.onIgnore(result);
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (typeof opts.onMatch === "function") opts.onMatch(result);
			return returnObject ? result : true;
		};
		if (returnState) matcher.state = state;
		return matcher;
	};
	picomatch.test = (input, regex, options, { glob, posix } = {}) => {
		if (typeof input !== "string") throw new TypeError("Expected input to be a string");
		if (input === "") return {
			isMatch: false,
			output: ""
		};
		const opts = options || {};
		const format = opts.format || (posix ? utils.toPosixSlashes : null);
		let match = input === glob;
		let output = match && format ? format(input) : input;
		if (match === false) {
			output = format ? format(input) : input;
			match = output === glob;
		}
		if (match === false || opts.capture === true) {
			if (opts.matchBase === true || opts.basename === true) match = picomatch.matchBase(input, regex, options, posix);
			else match = regex.exec(output);
		}
		return {
			isMatch: Boolean(match),
			match,
			output
		};
	};
	picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
		return (glob instanceof RegExp ? glob : picomatch.makeRe(glob, options)).test(utils.basename(input, { windows: posix }));
	};
	picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);
	picomatch.parse = (pattern, options) => {
		if (Array.isArray(pattern)) return pattern.map((p) => picomatch.parse(p, options));
		return parse(pattern, {
			...options,
			fastpaths: false
		});
	};
	picomatch.scan = (input, options) => scan(input, options);
	picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
		if (returnOutput === true) return state.output;
		const opts = options || {};
		const prepend = opts.contains ? "" : "^";
		const append = opts.contains ? "" : "$";
		let source = `${prepend}(?:${state.output})${append}`;
		if (state && state.negated === true) source = `^(?!${source}).*$`;
		const regex = picomatch.toRegex(source, options);
		if (returnState === true) regex.state = state;
		return regex;
	};
	picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
		if (!input || typeof input !== "string") throw new TypeError("Expected a non-empty string");
		let parsed = {
			negated: false,
			fastpaths: true
		};
		if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) parsed.output = parse.fastpaths(input, options);
		if (!parsed.output) parsed = parse(input, options);
		return picomatch.compileRe(parsed, options, returnOutput, returnState);
	};
	picomatch.toRegex = (source, options) => {
		try {
			const opts = options || {};
			return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
		} catch (err) {
			if (options && options.debug === true) throw err;
			return /$^/;
		}
	};
	picomatch.constants = constants;
	module.exports = picomatch;
}));

// node_modules/picomatch/index.js
var require_picomatch = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const pico = require_picomatch$1();
	const utils = require_utils();
	function picomatch(glob, options, returnState = false) {
		if (options && (options.windows === null || options.windows === void 0)) options = {
			...options,
			windows: utils.isWindows()
		};
		return pico(glob, options, returnState);
	}
	Object.assign(picomatch, pico);
	module.exports = picomatch;
}));

// src/sources/text.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
const MAX_BYTES = 67108864;
function refused(reason) {
	return {
		kind: "refused",
		reason
	};
}
function tooLarge(path, size) {
	return refused(`\`${path}\` has ${Math.ceil(size / 1024 / 1024)} MiB; files of more than 64 MiB are not read.`);
}
function decode(path, bytes) {
	if (bytes.length > 67108864) return tooLarge(path, bytes.length);
	const encoding = bytes[0] === 255 && bytes[1] === 254 ? "utf-16le" : bytes[0] === 254 && bytes[1] === 255 ? "utf-16be" : "utf-8";
	let text;
	try {
		text = isAscii(bytes) ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1") : new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return refused(`\`${path}\` is not text in UTF-8.`);
	}
	if (text.startsWith("version https://git-lfs.github.com/")) return refused(`\`${path}\` is kept in Git LFS and only its pointer is in the repository: take it out of LFS (\`git lfs untrack\`), so that every revision can be read.`);
	return {
		kind: "text",
		text
	};
}
function sameText(one, other) {
	return one === other || one.replaceAll("\r\n", "\n") === other.replaceAll("\r\n", "\n");
}
function byCodeUnit(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
function isTreePath(path) {
	return !path.includes("\0") && path.split("/").every((segment) => segment !== "" && segment !== "." && segment !== "..");
}
function joinTreePath(directory, relative) {
	if (relative.startsWith("/")) return null;
	const segments = directory === "" ? [] : directory.split("/");
	for (const segment of relative.split("/")) {
		if (segment === "" || segment === ".") continue;
		if (segment !== "..") segments.push(segment);
		else if (segments.pop() === void 0) return null;
	}
	return segments.length === 0 ? null : segments.join("/");
}
function directoryOf(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function ancestorsOf(path) {
	const ancestors = [];
	for (let slash = path.indexOf("/"); slash !== -1; slash = path.indexOf("/", slash + 1)) ancestors.push(path.slice(0, slash));
	return ancestors;
}

// src/sources/blobs.ts
const SILENCE_MS = 12e4;
function openBlobReader(start) {
	const waiting = [];
	let child = null;
	let ended = Promise.resolve();
	let watchdog;
	const fail = (reason) => {
		clearTimeout(watchdog);
		child?.kill();
		child = null;
		for (const each of waiting.splice(0)) each.reject(/* @__PURE__ */ new Error(`git cat-file: ${reason}`));
	};
	const watch = () => {
		clearTimeout(watchdog);
		if (waiting.length > 0) watchdog = setTimeout(() => fail("no answer"), SILENCE_MS);
	};
	const launch = () => {
		const started = start();
		const feed = batchParser((blob) => waiting.shift()?.resolve(blob));
		ended = new Promise((resolve) => {
			started.on("close", () => {
				if (child === started) fail("ended early");
				resolve();
			});
			started.on("error", () => {
				if (child === started) fail("could not be started");
				resolve();
			});
		});
		started.stdin.on("error", () => void 0);
		started.stderr.resume();
		started.stdout.on("data", (chunk) => {
			if (child !== started) return;
			if (!feed(chunk)) fail("unexpected answer");
			else watch();
		});
		return started;
	};
	return {
		read: (id) => new Promise((resolve, reject) => {
			child ??= launch();
			waiting.push({
				resolve,
				reject
			});
			child.stdin.write(`${id}\n`);
			watch();
		}),
		close: async () => {
			const closing = child;
			child = null;
			clearTimeout(watchdog);
			for (const each of waiting.splice(0)) each.reject(/* @__PURE__ */ new Error("git cat-file: closed"));
			closing?.stdin.end();
			closing?.stdout.resume();
			await ended;
		}
	};
}
function batchParser(emit) {
	let header = "";
	let size = 0;
	let left = 0;
	let parts = [];
	const body = (chunk) => {
		const taken = chunk.subarray(0, left);
		if (size <= 67108864) parts.push(taken);
		left -= taken.length;
		if (left === 0) {
			emit(size > 67108864 ? {
				kind: "too-large",
				size
			} : {
				kind: "bytes",
				bytes: Buffer.concat(parts).subarray(0, size)
			});
			parts = [];
		}
		return chunk.subarray(taken.length);
	};
	return (chunk) => {
		let rest = chunk;
		while (rest.length > 0) {
			if (left > 0) {
				rest = body(rest);
				continue;
			}
			const end = rest.indexOf(10);
			header += rest.toString("latin1", 0, end === -1 ? rest.length : end);
			if (end === -1) return header.length < 1e3;
			rest = rest.subarray(end + 1);
			const found = /^[0-9a-f]+ \w+ (\d+)$/.exec(header);
			const absent = / (?:missing|ambiguous)$/.test(header);
			header = "";
			if (found !== null) {
				size = Number(found[1]);
				left = size + 1;
			} else if (absent) emit({ kind: "missing" });
			else return false;
		}
		return true;
	};
}

// src/sources/source-error.ts
var SourceError = class extends Error {
	name = "SourceError";
};

// src/sources/git.ts
const PASSED_ON = /^(?:PATH|PATHEXT|HOME|USER|LOGNAME|USERPROFILE|HOMEDRIVE|HOMEPATH|APPDATA|LOCALAPPDATA|PROGRAMDATA|SYSTEMROOT|COMSPEC|TMP|TEMP|TMPDIR|XDG_CONFIG_HOME|RUNNER_TEMP|SSH_AUTH_SOCK|SSH_AGENT_PID|SSH_ASKPASS|SSL_CERT_FILE|SSL_CERT_DIR|CURL_CA_BUNDLE|HTTPS?_PROXY|ALL_PROXY|NO_PROXY|GIT_ASKPASS|GIT_EXEC_PATH|GIT_SSH(?:_COMMAND|_VARIANT)?|GIT_SSL_\w+|GIT_PROXY_\w+|GIT_CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+))$/i;
function gitEnvironment(environment) {
	const kept = {};
	for (const [name, value] of Object.entries(environment)) if (value !== void 0 && PASSED_ON.test(name)) kept[name] = value;
	return {
		...kept,
		GIT_TERMINAL_PROMPT: "0",
		GIT_OPTIONAL_LOCKS: "0",
		GCM_INTERACTIVE: "never",
		LC_ALL: "C"
	};
}
const SETTINGS = [
	"core.hooksPath=/dev/null",
	"core.fsmonitor=false",
	"core.quotePath=false",
	"gc.auto=0",
	"maintenance.auto=false",
	"fetch.writeCommitGraph=false",
	"grep.fallbackToNoIndex=false",
	"color.ui=false"
].flatMap((setting) => ["-c", setting]);
const MAX_OUTPUT = 1073741824;
const TIMEOUT_SECONDS = 120;
async function openRepository(directory, environment) {
	const root = await findTop(directory);
	if (root === null) return null;
	const env = gitEnvironment(environment);
	const prefix = [
		"-C",
		root,
		"-c",
		`safe.directory=${root.replaceAll("\\", "/")}`,
		"--no-pager",
		...SETTINGS
	];
	const cwd = dirname(process.execPath);
	const blobs = openBlobReader(() => spawn("git", [
		...prefix,
		"cat-file",
		"--batch"
	], {
		cwd,
		env,
		stdio: [
			"pipe",
			"pipe",
			"pipe"
		],
		windowsHide: true
	}));
	const run = (args, timeoutSeconds = TIMEOUT_SECONDS) => runGit([...prefix, ...args], cwd, env, timeoutSeconds);
	const probe = await run(["rev-parse", "--git-dir"]);
	if (probe.code === 127) throw new SourceError("git is not installed here, or not on the PATH: install it.");
	if (probe.code !== 0) throw new SourceError(`git can't use the repository ${root}: ${probe.detail}`);
	return {
		root,
		run,
		blobs,
		close: () => blobs.close()
	};
}
async function findTop(directory) {
	let at;
	try {
		at = await realpath(directory);
	} catch {
		return null;
	}
	for (;;) {
		if (await lstat(join$1(at, ".git")).catch(() => null) !== null) return at;
		const parent = dirname(at);
		if (parent === at) return null;
		at = parent;
	}
}
function runGit(args, cwd, env, timeoutSeconds) {
	return new Promise((resolve) => {
		execFile("git", args, {
			cwd,
			env,
			encoding: "utf8",
			maxBuffer: MAX_OUTPUT,
			timeout: timeoutSeconds * 1e3,
			windowsHide: true
		}, (error, stdout, stderr) => {
			if (error === null) resolve({
				code: 0,
				stdout,
				detail: ""
			});
			else if (error.code === "ENOENT") resolve({
				code: 127,
				stdout: "",
				detail: "git is not installed"
			});
			else if (error.killed === true) resolve({
				code: 124,
				stdout: "",
				detail: `git gave no answer within ${timeoutSeconds} seconds`
			});
			else resolve({
				code: typeof error.code === "number" ? error.code : 128,
				stdout,
				detail: oneLine(stderr)
			});
		});
	});
}
function oneLine(stderr) {
	const words = stderr.replaceAll(/\/\/[^/@\s]*@/g, "//").replaceAll(/[\p{Cc}\s]+/gu, " ").trim();
	return words.length > 300 ? `${words.slice(0, 300)}…` : words;
}
function isObjectId(text) {
	return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
function isRevisionName(text) {
	return text.length > 0 && text.length <= 250 && !/^[-.]|\.\.|[\p{Cc}\s:?*[\\]/u.test(text);
}
function short(sha) {
	return sha.slice(0, 7);
}

// src/sources/commit-tree.ts
function isRepositoryTree(tree) {
	return "repository" in tree;
}
const LINK = "120000";
const SUBMODULE = "160000";
const MAX_LINKS = 40;
function commitTree(git, commit, label) {
	let listing;
	const entries = () => listing ??= listCommit(git, commit);
	return {
		label,
		commit,
		repository: git,
		read: async (path) => readEntry(git, await entries(), path),
		list: async () => [...await entries()].filter(([, entry]) => entry.mode !== SUBMODULE).map(([path]) => path).toSorted(byCodeUnit)
	};
}
async function listCommit(git, commit) {
	if (!isObjectId(commit)) throw new SourceError(`\`${commit}\` is not a commit id.`);
	const result = await git.run([
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		commit
	]);
	if (result.code !== 0) throw new SourceError(`git can't list the files of ${commit}: ${result.detail}`);
	const entries = /* @__PURE__ */ new Map();
	for (const record of result.stdout.split("\0")) {
		const tab = record.indexOf("	");
		const [mode, , id] = record.slice(0, tab).split(" ");
		if (tab !== -1 && mode !== void 0 && id !== void 0) entries.set(record.slice(tab + 1), {
			mode,
			id
		});
	}
	return entries;
}
async function readEntry(git, entries, asked) {
	let path = asked;
	for (let links = 0; links <= MAX_LINKS; links++) {
		const entry = entries.get(path);
		if (entry !== void 0 && entry.mode !== LINK && entry.mode !== SUBMODULE) return readBlob(git, entry.id, asked);
		const stop = entry === void 0 ? ancestorsOf(path).find((directory) => entries.has(directory)) : path;
		if (stop === void 0) return { kind: "missing" };
		const { mode, id } = entries.get(stop) ?? {
			mode: "",
			id: ""
		};
		if (mode === SUBMODULE) return refused(`\`${asked}\` is in the submodule \`${stop}\`; files of submodules are not read.`);
		if (mode !== LINK) return { kind: "missing" };
		const target = await git.blobs.read(id);
		if (target.kind !== "bytes") return refused(`The symbolic link \`${stop}\` can't be read.`);
		const next = joinTreePath(directoryOf(stop), target.bytes.toString("utf8") + path.slice(stop.length));
		if (next === null) return refused(`\`${asked}\` is a symbolic link that leaves the repository; it is not followed.`);
		path = next;
	}
	return refused(`\`${asked}\` is a symbolic link that leads in a circle.`);
}
async function readBlob(git, id, path) {
	const blob = await git.blobs.read(id);
	if (blob.kind === "too-large") return tooLarge(path, blob.size);
	if (blob.kind === "missing") return refused(`The content of \`${path}\` is not in this clone and could not be fetched.`);
	return decode(path, blob.bytes);
}

// src/sources/references.ts
const REF = /["']?\$ref["']?\s*:\s*(?:"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)'|([^\s"'#][^\n,}\]]*))/g;
const NAME_END = /\.(?:json|ya?ml)\b/gi;
const NAME_STOP = /* @__PURE__ */ new Set(" 	\r\n\"'<>|{}()[],");
const MAX_NAME = 500;
function namedFiles(path, text) {
	const files = /* @__PURE__ */ new Set();
	const seen = /* @__PURE__ */ new Set();
	const add = (reference) => {
		const name = reference.split(/[#?]/, 1)[0] ?? "";
		if (seen.has(name)) return;
		seen.add(name);
		const file = resolveReference(path, name);
		if (file !== null && file !== path) files.add(file);
	};
	for (const [, double, single, plain] of text.matchAll(REF)) if (double !== void 0) add(double.replaceAll(/\\(.)/g, "$1"));
	else add(single ?? (plain ?? "").replace(/\s#.*$/, "").trim());
	for (const { index, 0: extension } of text.matchAll(NAME_END)) add(wordBefore(text, index) + extension);
	return files;
}
function wordBefore(text, end) {
	let start = end;
	while (start > 0 && end - start < MAX_NAME && !NAME_STOP.has(text.charAt(start - 1))) start--;
	return text.slice(start, end);
}
function resolveReference(from, path) {
	if (path === "" || path.startsWith("/") || /^[a-z][a-z0-9+.-]*:/i.test(path)) return null;
	let decoded = path;
	try {
		decoded = decodeURIComponent(path);
	} catch {}
	return decoded.includes("\0") ? null : joinTreePath(directoryOf(from), decoded);
}
const MAX_REACHED = 2e4;
function references(tree) {
	const named = /* @__PURE__ */ new Map();
	const next = (path) => {
		const known = named.get(path);
		if (known !== void 0) return known;
		const found = tree.read(path).then((file) => file.kind === "text" ? [...namedFiles(path, file.text)] : []);
		named.set(path, found);
		return found;
	};
	return { async *reached(path) {
		const seen = /* @__PURE__ */ new Set([path]);
		for (const each of seen) {
			yield each;
			if (seen.size > MAX_REACHED) continue;
			for (const file of await next(each)) seen.add(file);
		}
	} };
}

// src/sources/candidates.ts
const CANDIDATE = /\.(?:json|ya?ml)$/i;
const PASSED_OVER = /(?:^|\/)(?:node_modules|vendor|\.[^/]+)\//;
const MAX_REMOTE_READS = 200;
const SOMETHING_ELSE = /(?:^|\/)(?:package(?:-lock)?|tsconfig[^/]*|composer|angular|nest-cli|renovate|lerna|nx|turbo|deno|pnpm-(?:lock|workspace)|docker-compose[^/]*|compose|mkdocs|codecov|chart|values[^/]*|pubspec|_config)\.(?:json|ya?ml)$/i;
function isPassedOver(path) {
	return PASSED_OVER.test(path);
}
function isCandidate(path) {
	return CANDIDATE.test(path);
}
async function findEverySpec(tree, looksLikeSpec, excluded, other) {
	const sieved = isRepositoryTree(tree) ? await sieve(tree) : null;
	const remote = isRemote(tree);
	const candidates = (sieved?.paths ?? await tree.list()).filter((path) => isCandidate(path) && !isPassedOver(path) && !excluded(path) && !(remote && SOMETHING_ELSE.test(path)));
	const specs = /* @__PURE__ */ new Set();
	const unread = [];
	for (const path of candidates) if (sieved === null || other === null || !await other.same(path)) unread.push(path);
	else if (other.specs.has(path)) specs.add(path);
	if (remote && unread.length > MAX_REMOTE_READS) throw new SourceError(`${tree.label} holds ${unread.length} JSON and YAML files, too many to be read one by one from GitHub: name the API descriptions in the settings.`);
	const libraries = /* @__PURE__ */ new Set();
	await eachFile(tree, unread, (path, file) => {
		if (file.kind === "text") {
			if (!looksLikeSpec(path, file.text)) return;
			specs.add(path);
			if (!hasOperations(file.text)) libraries.add(path);
		} else if (file.kind === "refused" && isSuspect(path, sieved)) specs.add(path);
	});
	return withoutLibraries(tree, specs, libraries);
}
function isRemote(tree) {
	return !isRepositoryTree(tree) && tree.commit !== null;
}
function isSuspect(path, sieved) {
	return /(?:openapi|swagger)[^/]*$/i.test(path) || sieved?.withWords.has(path) === true;
}
async function sieve(tree) {
	const withWords = await grep(tree, "openapi|swagger");
	const pointers = await grep(tree, "^version https://git-lfs");
	if (withWords === null || pointers === null) return null;
	return {
		paths: [.../* @__PURE__ */ new Set([
			...withWords,
			...pointers,
			...await linksOf(tree)
		])],
		withWords: new Set(withWords)
	};
}
async function grep(tree, pattern) {
	const where = tree.commit === null ? ["--untracked"] : [tree.commit];
	const files = [
		"json",
		"yaml",
		"yml"
	].map((extension) => `:(icase,top)*.${extension}`);
	const options = [
		"-l",
		"-z",
		"-E",
		"--full-name",
		"--no-textconv",
		"-e",
		pattern
	];
	const result = await tree.repository.run([
		"grep",
		...options,
		...where,
		"--",
		...files
	]);
	if (result.code > 1) return null;
	const prefix = tree.commit === null ? "" : `${tree.commit}:`;
	return result.stdout.split("\0").filter((path) => path !== "").map((path) => path.slice(prefix.length));
}
async function linksOf(tree) {
	const args = tree.commit === null ? [
		"ls-files",
		"-z",
		"-s"
	] : [
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		tree.commit
	];
	return (await tree.repository.run(args)).stdout.split("\0").filter((record) => record.startsWith("120000 ")).map((record) => record.slice(record.indexOf("	") + 1));
}
async function withoutLibraries(tree, specs, libraries) {
	if (libraries.size === 0) return specs;
	const graph = references(tree);
	const reached = /* @__PURE__ */ new Set();
	for (const path of specs) for await (const file of graph.reached(path)) if (file !== path) reached.add(file);
	return new Set([...specs].filter((path) => !libraries.has(path) || !reached.has(path)));
}
function hasOperations(text) {
	return /(?:^|[\s"'{,])(?:paths|webhooks)["']?\s*:(?!\s*\{\s*\})/.test(text);
}
const AT_ONCE = 32;
async function eachFile(tree, paths, visit) {
	for (let at = 0; at < paths.length; at += AT_ONCE) {
		const some = paths.slice(at, at + AT_ONCE);
		const files = await Promise.all(some.map((path) => tree.read(path)));
		for (const [index, path] of some.entries()) visit(path, files[index] ?? { kind: "missing" });
	}
}

// src/sources/directory-tree.ts
function workingTree(git, label) {
	let index;
	const readIndex = () => index ??= listIndex(git);
	return {
		label,
		commit: null,
		repository: git,
		read: async (path) => {
			const { submodules, skipped } = await readIndex();
			const submodule = [...ancestorsOf(path), path].find((directory) => submodules.has(directory));
			if (submodule !== void 0) return refused(`\`${path}\` is in the submodule \`${submodule}\`; files of submodules are not read.`);
			const file = await readInside(git.root, path);
			if (file.kind === "missing" && skipped.has(path)) return refused(`\`${path}\` is not checked out: add it to \`sparse-checkout\` of actions/checkout.`);
			return file;
		},
		list: () => listWorkingTree(git)
	};
}
function directoryTree(root, label) {
	return {
		label,
		commit: null,
		read: (path) => readInside(root, path),
		list: () => walk(root)
	};
}
async function listIndex(git) {
	const submodules = /* @__PURE__ */ new Set();
	const skipped = /* @__PURE__ */ new Set();
	for (const record of await zeroSeparated(git, [
		"ls-files",
		"-z",
		"-t",
		"-s"
	])) {
		const [, tag, mode, path] = /^(\S) (\d+) [0-9a-f]+ \d\t(.*)$/s.exec(record) ?? [];
		if (path === void 0) continue;
		if (mode === "160000") submodules.add(path);
		if (tag === "S") skipped.add(path);
	}
	return {
		submodules,
		skipped
	};
}
async function listWorkingTree(git) {
	const paths = /* @__PURE__ */ new Set();
	const deleted = [];
	for (const record of await zeroSeparated(git, [
		"ls-files",
		"-z",
		"-t",
		"-c",
		"-o",
		"-d",
		"--exclude-standard"
	])) {
		const tag = record.charAt(0);
		const path = record.slice(2);
		if (tag === "R") deleted.push(path);
		else if (tag !== "S" && !path.endsWith("/")) paths.add(path);
	}
	for (const path of deleted) paths.delete(path);
	return [...paths].toSorted(byCodeUnit);
}
async function zeroSeparated(git, args) {
	const result = await git.run(args);
	if (result.code !== 0) throw new SourceError(`git ${args[0] ?? ""} failed: ${result.detail}`);
	return result.stdout.split("\0").filter((record) => record !== "");
}
const MAX_FILES = 1e5;
const MAX_DEPTH = 64;
async function walk(root) {
	const files = [];
	let level = [""];
	for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth++) {
		const below = [];
		for (const directory of level) {
			const entries = await readdir(join$1(root, directory), { withFileTypes: true }).catch(() => []);
			for (const entry of entries.toSorted((a, b) => byCodeUnit(a.name, b.name))) {
				const path = directory === "" ? entry.name : `${directory}/${entry.name}`;
				if (entry.isDirectory()) {
					if (entry.name !== "node_modules" && entry.name !== ".git") below.push(path);
				} else files.push(path);
				if (files.length > MAX_FILES) throw new SourceError(`${root} holds more than 100,000 files: name the API descriptions to check.`);
			}
		}
		level = below;
	}
	return files.toSorted(byCodeUnit);
}
async function readInside(root, path) {
	if (!isTreePath(path)) return refused(`\`${path}\` lies outside of the files that are compared.`);
	let real;
	let inside;
	try {
		real = await realpath(join$1(root, ...path.split("/")));
		inside = relative(await realpath(root), real);
	} catch (error) {
		return unreadable(path, error);
	}
	if (inside === "" || inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside)) return refused(`\`${path}\` is a symbolic link that leaves the repository; it is not followed.`);
	if (inside.split(sep).some((segment) => segment.toLowerCase() === ".git")) return refused(`\`${path}\` lies in git's own directory, which is not read.`);
	return readRegularFile(real, path);
}
const CAUTIOUS = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW;
async function readRegularFile(file, path) {
	let handle;
	try {
		handle = await open$1(file, CAUTIOUS);
	} catch (error) {
		return unreadable(path, error);
	}
	try {
		const stats = await handle.stat();
		const { size } = stats;
		if (stats.isDirectory()) return { kind: "missing" };
		if (!stats.isFile()) return refused(`\`${path}\` is not a regular file.`);
		if (size > 67108864) return tooLarge(path, size);
		return decode(path, await handle.readFile());
	} catch (error) {
		return unreadable(path, error);
	} finally {
		await handle.close();
	}
}
function unreadable(path, error) {
	const code = error instanceof Error && "code" in error ? error.code : null;
	if (code === "ENOENT" || code === "ENOTDIR" || code === "ENAMETOOLONG") return { kind: "missing" };
	if (code === "ELOOP") return refused(`\`${path}\` is a symbolic link that leads in a circle.`);
	if (code === "EACCES" || code === "EPERM") return refused(`\`${path}\` can't be read: permission denied.`);
	return refused(`\`${path}\` can't be read${typeof code === "string" ? ` (${code})` : ""}.`);
}

// src/sources/compare.ts
function diffArguments(base, head) {
	if (!isRepositoryTree(base) || !isRepositoryTree(head) || base.commit === null) return null;
	if (base.repository.root !== head.repository.root) return null;
	return head.commit === null ? [base.commit] : [base.commit, head.commit];
}
async function fileComparison(base, head) {
	const unchanged = await unchangedFiles(base, head);
	const known = /* @__PURE__ */ new Map();
	const compare = async (path) => {
		const [before, after] = await Promise.all([base.read(path), head.read(path)]);
		if (before.kind === "text" && after.kind === "text") return sameText(before.text, after.text);
		return before.kind === after.kind;
	};
	return (path) => {
		if (unchanged.has(path)) return Promise.resolve(true);
		const found = known.get(path) ?? compare(path);
		known.set(path, found);
		return found;
	};
}
async function unchangedFiles(base, head) {
	const between = diffArguments(base, head);
	if (between === null || !isRepositoryTree(base) || base.commit === null) return /* @__PURE__ */ new Set();
	const git = base.repository;
	const changed = new Set(await zeroSeparated(git, [
		"diff",
		...[
			"--name-only",
			"-z",
			"--no-renames",
			"--no-ext-diff",
			"--no-textconv"
		],
		...between,
		"--"
	]));
	const regular = (await zeroSeparated(git, [
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		base.commit
	])).filter((record) => record.startsWith("100")).map((record) => record.slice(record.indexOf("	") + 1));
	return new Set(regular.filter((path) => !changed.has(path)));
}

// src/sources/renames.ts
const SIMILAR = .6;
const MAX_COMPARISONS = 1e4;
async function findRenames(base, head, unpaired, declared) {
	const renames = /* @__PURE__ */ new Map();
	const removed = new Set(unpaired.base);
	const added = new Set(unpaired.head);
	const pair = (from, to) => {
		if (from === void 0 || !removed.has(from) || !added.has(to)) return;
		removed.delete(from);
		added.delete(to);
		renames.set(to, from);
	};
	for (const to of unpaired.head) pair(declared.get(to), to);
	if (removed.size > 0 && added.size > 0) for (const [to, from] of await renamesOfGit(base, head, [...removed, ...added])) pair(from, to);
	if (removed.size > 0 && added.size > 0) for (const [to, from] of await similarFiles(base, head, {
		base: [...removed],
		head: [...added]
	})) pair(from, to);
	return renames;
}
async function renamesOfGit(base, head, paths) {
	const between = diffArguments(base, head);
	if (between === null || !isRepositoryTree(base)) return [];
	const options = [
		"--find-renames=60%",
		"--diff-filter=R",
		"--name-status",
		"-z",
		"--no-ext-diff",
		"--no-textconv"
	];
	const only = paths.length <= 500 ? paths : [];
	const args = [
		"--literal-pathspecs",
		"diff",
		...options,
		...between,
		"--",
		...only
	];
	const records = await zeroSeparated(base.repository, args);
	const renames = [];
	for (let at = 0; at + 2 < records.length; at += 3) renames.push([records[at + 2] ?? "", records[at + 1] ?? ""]);
	return renames;
}
async function similarFiles(base, head, unpaired) {
	if (unpaired.base.length * unpaired.head.length > MAX_COMPARISONS) return [];
	const before = await readLines(base, unpaired.base);
	const after = await readLines(head, unpaired.head);
	const scored = [];
	for (const from of before) for (const to of after) {
		const score = sameText(from.text, to.text) ? 1 : similarity(from.lines, to.lines);
		if (score >= SIMILAR) scored.push({
			from: from.path,
			to: to.path,
			score
		});
	}
	return scored.toSorted((a, b) => b.score - a.score || byCodeUnit(a.from, b.from) || byCodeUnit(a.to, b.to)).map(({ from, to }) => [to, from]);
}
async function readLines(tree, paths) {
	const all = [];
	for (const path of paths) {
		const file = await tree.read(path);
		if (file.kind !== "text") continue;
		const lines = /* @__PURE__ */ new Map();
		for (const line of file.text.split(/[\r\n,]+/)) {
			const words = line.trim();
			if (words !== "") lines.set(words, (lines.get(words) ?? 0) + 1);
		}
		all.push({
			path,
			text: file.text,
			lines
		});
	}
	return all;
}
function similarity(one, other) {
	let common = 0;
	for (const [line, count] of one) common += line.length * Math.min(count, other.get(line) ?? 0);
	const longer = Math.max(characters(one), characters(other));
	return longer === 0 ? 0 : common / longer;
}
function characters(lines) {
	let sum = 0;
	for (const [line, count] of lines) sum += line.length * count;
	return sum;
}

// src/sources/discover.ts
async function discoverSpecs(request) {
	const { base, head } = request;
	const same = base === null ? () => Promise.resolve(false) : await fileComparison(base, head);
	const patterns = readPatterns(request.globs, request.exclude);
	const find = (tree, other) => patterns.wanted.length === 0 ? findEverySpec(tree, request.looksLikeSpec, patterns.excluded, other) : findNamedSpecs(request, tree, patterns);
	const inHead = new Set(await find(head, null));
	const inBase = base === null ? /* @__PURE__ */ new Set() : await find(base, {
		specs: inHead,
		same
	});
	for (const path of inBase) if ((await head.read(path)).kind !== "missing") inHead.add(path);
	const pairs = await pairSpecs(request, inBase, inHead, same);
	const found = [...inHead, ...inBase];
	const lost = patterns.wanted.filter((pattern) => !found.some((path) => pattern.matches(path)));
	const known = lost.length === 0 ? [] : await head.list();
	return {
		pairs,
		unmatched: lost.map((pattern) => unmatchedSentence(pattern, head, known))
	};
}
function matchesPattern(pattern, path) {
	return readPattern$1(pattern, true).matches(path);
}
function readPatterns(globs, exclude) {
	const wanted = globs.filter((glob) => !glob.startsWith("!")).map((glob) => readPattern$1(glob, false));
	const unwanted = [...globs.filter((glob) => glob.startsWith("!")).map((glob) => glob.slice(1)), ...exclude].map((glob) => readPattern$1(glob, true));
	return {
		wanted,
		excluded: (path) => unwanted.some((pattern) => pattern.matches(path))
	};
}
function readPattern$1(text, dot) {
	const literal = text.trim().replace(/^(?:\.\/)+/, "").replace(/\/$/, "/**");
	const matcher = (0, import_picomatch.default)(literal, {
		dot,
		nonegate: true
	});
	const { isGlob } = import_picomatch.default.scan(literal);
	const anywhere = dot || isPassedOver(literal);
	return {
		text,
		literal,
		isGlob,
		matches: (path) => path === literal || isGlob && (anywhere || !isPassedOver(path)) && matcher(path)
	};
}
function unmatchedSentence({ text, literal }, head, known) {
	if (!isTreePath(literal)) return `\`${text}\` leads out of the repository: name files by their path from its root.`;
	const basename = stem(literal);
	const similar = known.find((path) => isCandidate(path) && stem(path) === basename);
	const hint = known.some((path) => path.startsWith(`${literal}/`)) ? ` It is a directory: write \`${literal}/**\`.` : similar === void 0 ? "" : ` There is \`${similar}\`.`;
	return `No file matches \`${text}\` in ${head.label}.${hint}`;
}
function stem(path) {
	return path.slice(path.lastIndexOf("/") + 1).replace(/\.\w+$/, "").toLowerCase();
}
async function findNamedSpecs(request, tree, patterns) {
	const named = /* @__PURE__ */ new Set();
	const parts = [];
	for (const { literal } of patterns.wanted) {
		if (!isTreePath(literal) || patterns.excluded(literal)) continue;
		if ((await tree.read(literal)).kind !== "missing") named.add(literal);
	}
	const globs = patterns.wanted.filter((pattern) => pattern.isGlob);
	const matching = (globs.length === 0 ? [] : await tree.list()).filter((path) => !named.has(path) && globs.some((glob) => glob.matches(path)) && !patterns.excluded(path));
	await eachFile(tree, matching, (path, file) => {
		if (file.kind !== "text" || request.looksLikeSpec(path, file.text)) named.add(path);
		else parts.push(path);
	});
	if (parts.length === 0) return named;
	const graph = references(tree);
	const reached = /* @__PURE__ */ new Set();
	for (const path of named) for await (const file of graph.reached(path)) reached.add(file);
	for (const path of parts) if (!reached.has(path)) named.add(path);
	return named;
}
async function pairSpecs(request, inBase, inHead, same) {
	const { base, head, renamedFrom = /* @__PURE__ */ new Map() } = request;
	if (base === null) return [...inHead].toSorted(byCodeUnit).map((path) => ({
		name: path,
		basePath: null,
		headPath: path,
		changed: true,
		renamed: false
	}));
	const unpaired = {
		base: [...inBase].filter((path) => !inHead.has(path)).toSorted(byCodeUnit),
		head: [...inHead].filter((path) => !inBase.has(path)).toSorted(byCodeUnit)
	};
	const renames = await findRenames(base, head, unpaired, renamedFrom);
	const moved = new Set(renames.values());
	const change = specComparison(base, head, same);
	const pairs = [];
	for (const path of inHead) {
		const from = renames.get(path) ?? (inBase.has(path) ? path : null);
		const changed = from === null || await change(from, path);
		pairs.push({
			name: path,
			basePath: from,
			headPath: path,
			changed,
			renamed: from !== null && from !== path
		});
	}
	for (const path of unpaired.base) if (!moved.has(path)) pairs.push({
		name: path,
		basePath: path,
		headPath: null,
		changed: true,
		renamed: false
	});
	return pairs.toSorted((a, b) => byCodeUnit(a.name, b.name));
}
function specComparison(base, head, same) {
	const before = references(base);
	const after = references(head);
	return async (from, to) => {
		if (from === to) {
			for await (const path of after.reached(to)) if (!await same(path)) return true;
			return false;
		}
		for await (const path of before.reached(from)) if (path !== from) return true;
		for await (const path of after.reached(to)) if (path !== to) return true;
		const [one, other] = await Promise.all([base.read(from), head.read(to)]);
		return one.kind !== "text" || other.kind !== "text" || !sameText(one.text, other.text);
	};
}

// src/releasing/version-file.ts
const LONGEST_LINE = 500;
function readVersionFile(file, text) {
	const lines = text.split(/\r?\n/).map((line) => line.length > LONGEST_LINE && !file.endsWith(".json") ? "" : line);
	const at = place(file.slice(file.lastIndexOf("/") + 1).toLowerCase(), lines, text);
	if (at === null) return null;
	const line = lines[at.index] ?? "";
	const column = line.indexOf(at.version, at.from ?? 0) + 1;
	return {
		text: at.version,
		line,
		location: {
			file,
			pointer: "",
			line: at.index + 1,
			column: Math.max(1, column)
		}
	};
}
function place(name, lines, text) {
	if (name.endsWith(".json")) return inJson(lines, text);
	if (name.endsWith(".toml")) return inTables(lines, [
		"project",
		"package",
		"workspace.package",
		"tool.poetry"
	]);
	if (name === "setup.cfg") return inTables(lines, ["metadata"]);
	if (name.endsWith(".xml")) return inPom(lines.join("\n"));
	if (/\.ya?ml$/.test(name)) return byLine(lines, /^version\s*:\s*(["']?)([^"'#\s]+)\1\s*(?:#.*)?$/);
	if (/\.(?:properties|gradle|kts|sbt|rb|gemspec|podspec|exs|cabal)$/.test(name) || name === "gemfile") return byLine(lines, /^\s*(?:\w+\.|this\s*\/\s*)?version\s*[:=]?=?\s*(["']?)([\w.+-]+)\1[,;]?\s*(?:#.*|\/\/.*)?$/i);
	return byLine(lines, /^()\s*([^\s#]+)\s*$/);
}
function byLine(lines, pattern) {
	for (const [index, line] of lines.entries()) {
		const version = pattern.exec(line)?.[2];
		if (version !== void 0) return {
			index,
			version
		};
	}
	return null;
}
function inJson(lines, text) {
	const version = memberOf(parsed(text), "version");
	if (typeof version !== "string") return null;
	const written = `"version"`;
	const [first] = lines.flatMap((line, index) => {
		const from = line.indexOf(written);
		return from !== -1 && line.slice(from).includes(JSON.stringify(version)) ? [{
			index,
			from
		}] : [];
	}).toSorted((a, b) => a.from - b.from);
	return first === void 0 ? null : {
		index: first.index,
		version,
		from: first.from + written.length
	};
}
function inTables(lines, tables) {
	let table = "";
	for (const [index, line] of lines.entries()) {
		table = /^\s*\[\s*([\w."-]+)\s*\]/.exec(line)?.[1] ?? (/^\s*\[/.test(line) ? "" : table);
		const version = /^\s*version\s*=\s*(["']?)([^"'\s#]+)\1/.exec(line)?.[2];
		if (version !== void 0 && tables.includes(table)) return {
			index,
			version
		};
	}
	return null;
}
function inPom(text) {
	const open = [];
	for (const tag of text.matchAll(/<!--(?:(?!<!--)[\s\S])*?-->|<(\/?)([A-Za-z][\w:.-]*)[^<>]*?(\/?)>/g)) {
		const [whole, closing, name, empty] = tag;
		if (name === void 0 || empty === "/") continue;
		if (closing === "/") open.pop();
		else open.push(name);
		if (open.length !== 2 || open.join("/") !== "project/version" || closing === "/") continue;
		const start = tag.index + whole.length;
		const version = /^\s*([^<>\s$]+)\s*</.exec(text.slice(start, start + 200))?.[1];
		return version === void 0 ? null : {
			index: text.slice(0, start).split("\n").length - 1,
			version
		};
	}
	return null;
}
function parsed(text) {
	try {
		return JSON.parse(text.startsWith("﻿") ? text.slice(1) : text);
	} catch {
		return;
	}
}
function memberOf(value, name) {
	if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return void 0;
	return value[name];
}
async function textIn(tree, path) {
	const file = await tree.read(path);
	return file.kind === "text" ? file.text : null;
}
function directoriesAround(path) {
	const parts = path.split("/").slice(0, -1);
	return [...parts.map((_, at) => parts.slice(0, parts.length - at).join("/")), ""];
}
function below(directory, path) {
	return directory === "" ? path : `${directory}/${path}`;
}
async function versionNear(tree, description, file) {
	for (const directory of directoriesAround(description)) {
		const path = below(directory, file);
		const text = await textIn(tree, path);
		if (text !== null) return readVersionFile(path, text);
	}
	return null;
}

// src/releasing/changesets.ts
function readChangeset(file, text) {
	const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
	const end = lines[0]?.trim() === "---" ? lines.findIndex((line, at) => at > 0 && line.trim() === "---") : -1;
	return {
		file,
		steps: lines.slice(1, Math.max(1, end)).flatMap((line, at) => {
			const [, , name = "", , bump] = (line.length > 500 ? null : /^\s*(["']?)([^"']+?)\1\s*:\s*(["']?)(major|minor|patch|none)\3\s*(?:#.*)?$/.exec(line)) ?? [];
			return bump === void 0 ? [] : [{
				name,
				bump: asBump(bump),
				line: at + 2
			}];
		})
	};
}
const BUMPS = [
	"none",
	"patch",
	"minor",
	"major"
];
function asBump(word) {
	return BUMPS.find((bump) => bump === word) ?? "none";
}
async function changesetPlan(tree, description, paths) {
	if (!paths.includes(".changeset/config.json")) return null;
	const owner = await packageOf(tree, description, paths);
	if (owner === null) return null;
	const files = paths.filter((path) => /^\.changeset\/[^/]+\.md$/.test(path) && !/\/README\.md$/i.test(path));
	const found = [];
	for (const file of files.slice(0, 1e3)) {
		const text = await textIn(tree, file) ?? "";
		for (const { name, bump, line } of readChangeset(file, text).steps) if (name === owner.name) found.push({
			file,
			bump,
			line
		});
	}
	const [largest] = found.toSorted((a, b) => BUMPS.indexOf(b.bump) - BUMPS.indexOf(a.bump));
	const mend = (step) => largest === void 0 ? `Add a changeset (\`npx changeset\`) with \`"${owner.name}": ${step}\`.` : `In \`${largest.file}\` write \`"${owner.name}": ${step}\` instead of \`${largest.bump}\`.`;
	return {
		tool: "changesets",
		planned: largest?.bump ?? "none",
		scope: "release",
		writesVersion: true,
		current: owner.version,
		source: `\`${largest?.file ?? ".changeset/"}\``,
		location: largest === void 0 ? null : {
			file: largest.file,
			pointer: "",
			line: largest.line,
			column: 1
		},
		mend: {
			major: mend("major"),
			minor: mend("minor"),
			patch: mend("patch")
		}
	};
}
async function packageOf(tree, description, paths) {
	for (const directory of directoriesAround(description)) {
		const path = below(directory, "package.json");
		if (!paths.includes(path)) continue;
		const content = parsed(await textIn(tree, path) ?? "");
		const [name, version] = [memberOf(content, "name"), memberOf(content, "version")];
		if (typeof name === "string") return {
			name,
			version: typeof version === "string" ? version : null
		};
	}
	return null;
}

// src/releasing/commits.ts
const STEPS$1 = [
	"none",
	"patch",
	"minor",
	"major"
];
function commitStep(message) {
	const [subject = "", ...body] = message.split(/\r?\n/);
	const found = /^([A-Za-z]+)(?:\([^()]*\))?(!?):\s*\S/.exec(subject.trim());
	if (found === null) return null;
	const [, type = "", mark] = found;
	if (mark === "!" || body.some((line) => /^BREAKING[ -]CHANGE(?::\s|\s#)/.test(line))) return "major";
	if (type.toLowerCase() === "feat") return "minor";
	return [
		"fix",
		"perf",
		"revert"
	].includes(type.toLowerCase()) ? "patch" : "none";
}
function largestStep(messages) {
	let largest = {
		step: "none",
		subject: null
	};
	for (const message of messages) {
		const step = commitStep(message);
		if (step === null || STEPS$1.indexOf(step) <= STEPS$1.indexOf(largest.step)) continue;
		largest = {
			step,
			subject: message.split(/\r?\n/, 1)[0] ?? ""
		};
	}
	return largest;
}
function commitPlan(messages, tool, writesVersion) {
	if (!messages.some((message) => commitStep(message) !== null)) return null;
	const { step, subject } = largestStep(messages);
	return {
		tool,
		planned: step,
		scope: "change",
		writesVersion,
		current: null,
		source: subject === null ? "commits of this change" : `commit \`${shown(subject)}\``,
		location: null,
		mend: {
			major: "Write `!` behind the type of the commit (`feat!: …`), or a footer `BREAKING CHANGE: …`; with squash merges, in the title of the pull request.",
			minor: "Give the commit the type `feat` (`feat: …`); with squash merges, give it to the title of the pull request.",
			patch: "Give the commit the type `fix` (`fix: …`); with squash merges, give it to the title of the pull request."
		}
	};
}
function shown(subject) {
	const line = subject.replaceAll("`", "'").trim();
	return line.length > 72 ? `${line.slice(0, 71)}…` : line;
}

// src/releasing/steps.ts
function plainStep(from, to) {
	const [a, b] = [from, to].map((text) => /^v?(\d+)\.(\d+)\.(\d+)/.exec(text)?.slice(1).map(Number));
	if (a === void 0 || b === void 0) return null;
	for (const [at, bump] of [
		"major",
		"minor",
		"patch"
	].entries()) {
		const difference = (b[at] ?? 0) - (a[at] ?? 0);
		if (difference !== 0) return difference > 0 ? bump : "none";
	}
	return "none";
}

// src/releasing/release-please.ts
const CONFIG = "release-please-config.json";
const MANIFEST = ".release-please-manifest.json";
async function readReleasePlease(tree, description, paths) {
	if (!paths.includes(CONFIG) && !paths.includes(MANIFEST)) return null;
	const config = parsed(await textIn(tree, CONFIG) ?? "");
	const text = await textIn(tree, MANIFEST) ?? "";
	const manifest = parsed(text);
	const packages = memberOf(config, "packages");
	for (const directory of directoriesAround(description)) {
		const path = directory === "" ? "." : directory;
		const [own, version] = [memberOf(packages, path), memberOf(manifest, path)];
		if (own === void 0 && version === void 0) continue;
		const releaseAs = memberOf(own, "release-as") ?? memberOf(config, "release-as");
		const line = text.split("\n").findIndex((each) => each.includes(JSON.stringify(path))) + 1;
		return {
			path,
			version: typeof version === "string" ? version : null,
			releaseAs: typeof releaseAs === "string" ? releaseAs : null,
			line
		};
	}
	return null;
}
async function releasePleasePlan(head, release) {
	const before = release === null ? null : memberOf(parsed(await textIn(release, MANIFEST) ?? ""), head.path);
	if (typeof before !== "string") return null;
	const next = head.version !== null && head.version !== before ? head.version : head.releaseAs;
	const planned = next === null ? null : plainStep(before, next);
	if (planned === null || next === null) return null;
	const isManifest = next === head.version;
	const mend = (step) => `Let the next release be ${raised(before, step)}: write \`Release-As: ${raised(before, step)}\` as footer of a commit, or \`"release-as"\` in \`${CONFIG}\`.`;
	return {
		tool: "release-please",
		planned,
		scope: "release",
		writesVersion: true,
		current: before,
		source: `\`${isManifest ? MANIFEST : CONFIG}\`: ${before} → ${next}`,
		location: isManifest && head.line > 0 ? {
			file: MANIFEST,
			pointer: "",
			line: head.line,
			column: 1
		} : null,
		mend: {
			major: mend("major"),
			minor: mend("minor"),
			patch: mend("patch")
		}
	};
}
function raised(version, step) {
	const [major = 0, minor = 0, patch = 0] = (/^v?(\d+)\.(\d+)\.(\d+)/.exec(version)?.slice(1) ?? []).map(Number);
	return {
		major: `${major + 1}.0.0`,
		minor: `${major}.${minor + 1}.0`,
		patch: `${major}.${minor}.${patch + 1}`
	}[step];
}

// src/releasing/plans.ts
const SEMANTIC_RELEASE = /^(?:\.releaserc(?:\.(?:json|ya?ml|[cm]?js))?|release\.config\.[cm]?[jt]s)$/;
const COMMITLINT = /^(?:\.commitlintrc(?:\.(?:json|ya?ml|[cm]?[jt]s))?|commitlint\.config\.[cm]?[jt]s)$/;
async function releasePlans(request) {
	const { head, release, description } = request;
	const paths = await head.list();
	const changesets = await changesetPlan(head, description, paths);
	const please = await readReleasePlease(head, description, paths);
	const plans = changesets === null ? [] : [changesets];
	const planned = please === null ? null : await releasePleasePlan(please, release);
	if (planned !== null) return [...plans, planned];
	const tool = please === null ? await commitTool(head, paths) : {
		name: "release-please",
		writesVersion: true
	};
	if (tool === null) return plans;
	const messages = await request.commits();
	const fromCommits = messages === null ? null : commitPlan(messages, tool.name, tool.writesVersion);
	return fromCommits === null ? plans : [...plans, fromCommits];
}
async function commitTool(head, paths) {
	const content = paths.includes("package.json") ? parsed(await textIn(head, "package.json") ?? "") : void 0;
	if (paths.some((path) => SEMANTIC_RELEASE.test(path)) || memberOf(content, "release") !== void 0) return {
		name: "semantic-release",
		writesVersion: true
	};
	if (paths.some((path) => COMMITLINT.test(path)) || memberOf(content, "commitlint") !== void 0) return {
		name: "conventional commits",
		writesVersion: false
	};
	return null;
}

// src/pipeline/version-facts.ts
async function statedVersions(question) {
	const { base, head, release, settings, request } = question;
	const source = settings.versionSource;
	const before = base === null ? null : await stated(base.tree, base.path, base.contract, source);
	const after = head === null ? null : await stated(head.tree, head.path, head.contract, source);
	if (source === "tags") {
		const tag = release?.tagVersion ?? null;
		const now = request.gate?.tagVersion ?? null;
		const waits = {
			subject: "the tag of the release",
			awaitsTag: now === null
		};
		return {
			base: tag,
			head: now,
			release: tag,
			locations: versionPlaces(base, head),
			...waits
		};
	}
	const path = release?.path ?? null;
	const released = release === null || path === null ? null : await releasedVersion(question, release, path);
	const subject = source === "info.version" ? {} : { subject: source === "url" ? "the version in the URL" : `the version in ${source}` };
	return {
		base: before?.text ?? null,
		head: after?.text ?? null,
		release: released,
		locations: source === "info.version" || source === "url" ? versionPlaces(base, head) : places(before, after),
		...subject,
		...after?.written ? { written: after.written } : {}
	};
}
async function releasedVersion({ base, settings }, release, path) {
	const { versionSource: source } = settings;
	const isFile = source !== "info.version" && source !== "url";
	if (release.sameAsBase && base !== null && !isFile) return (await stated(base.tree, base.path, base.contract, source)).text;
	return statedIn(release.tree, path, source);
}
async function statedIn(tree, path, source) {
	const { contract } = source !== "info.version" && source !== "url" ? { contract: null } : await loadContract(tree, path);
	return (await stated(tree, path, contract, source)).text;
}
async function stated(tree, path, contract, source) {
	if (source === "info.version") return {
		text: contract?.version ?? null,
		written: null
	};
	if (source === "url") return {
		text: contract === null ? null : urlVersion(contract),
		written: null
	};
	if (source === "tags") return {
		text: null,
		written: null
	};
	const written = await versionNear(tree, path, source);
	return {
		text: written?.text ?? null,
		written
	};
}
function urlVersion({ servers, operations }) {
	const found = [...servers.map(({ url }) => url), ...operations.map(({ path }) => path)].flatMap((address) => {
		const [, version] = /(?:^|\/\/|[/.])v(\d{1,6})(?=[/.:?]|$)/i.exec(address) ?? [];
		return version === void 0 ? [] : [Number(version)];
	});
	return found.length === 0 ? null : `v${Math.max(...found)}`;
}
function places(before, after) {
	const [base, head] = [before?.written?.location, after?.written?.location];
	return {
		...base === void 0 ? {} : { base },
		...head === void 0 ? {} : { head }
	};
}
function versionPlaces(base, head) {
	const place = (side) => side?.contract?.locate({
		file: side.contract.file,
		pointer: "/info/version"
	}) ?? null;
	const [before, after] = [place(base), place(head)];
	return {
		...before === null ? {} : { base: before },
		...after === null ? {} : { head: after }
	};
}
async function versionHistory({ head, release, settings, request }, versions, isChanged) {
	if (release === null || head === null || versions.head === null || settings.versionSource === "tags") return null;
	if (versions.head !== versions.release) {
		const same = await release.history.withVersion(versions.head);
		if (same === null || request.gate?.tag === same.tag) return null;
		const identical = await isIdentical(same.tree, release.path ?? head.path, head);
		return {
			earlier: [],
			constantFor: 0,
			sameVersion: {
				tag: same.tag,
				identical
			}
		};
	}
	if (!isChanged) return null;
	const trees = await release.history.earlier();
	const path = release.path ?? head.path;
	const earlier = (await Promise.all(trees.map((tree) => statedIn(tree, path, settings.versionSource)))).filter((text) => text !== null);
	return {
		earlier,
		constantFor: earlier.length >= 2 && earlier.every((text) => text === versions.head) ? earlier.length + 1 : 0,
		sameVersion: null
	};
}
async function isIdentical(tree, path, head) {
	const { contract } = await loadContract(tree, path);
	if (contract === null || head.contract === null) return false;
	const { changes, partial } = await compareApis(contract, head.contract);
	return changes.length === 0 && partial.length === 0;
}
async function plansFor({ head, release, request }) {
	if (head === null || request.gate !== void 0 || request.commits === void 0) return [];
	const { commits } = request;
	return releasePlans({
		head: head.tree,
		release: release?.tree ?? null,
		description: head.path,
		commits
	});
}

// src/pipeline/legacy-facts.ts
const ofComparison = new Set(allRules.map(({ id }) => id));
const isOfComparison = (rule) => ofComparison.has(rule);
const idsOf = (found) => [found.id, ..."standsFor" in found ? found.standsFor ?? [] : []];
function knownIn(entries, { pair, found }) {
	const ids = new Set(entriesOf(entries, pair).map(({ id }) => id));
	if (ids.size === 0) return ids;
	const isKnown = (each) => {
		const [own = "", ...others] = idsOf(each);
		return ids.has(own) || others.length > 0 && others.every((id) => ids.has(id));
	};
	return new Set(found.filter(isKnown).map(({ id }) => id));
}
function entriesOf(entries, { name, basePath, headPath }) {
	return entries.filter(({ api }) => api === name || api === basePath || api === headPath);
}
function goneEntries(entries, question, { isWhole, isReleased, lint }) {
	if (!isWhole) return [];
	const ids = new Set(question.found.flatMap(idsOf));
	const isLinted = lint.rules.length > 0 || question.pair.headPath === null;
	return entriesOf(entries, question.pair).filter(({ id, rule }) => !ids.has(id) && (isOfComparison(rule) ? isReleased : isLinted));
}
const goneRemarks = (gone) => gone.length === 0 ? [] : [{
	judgement: goneJudgement(gone, docsOf),
	ids: []
}];

// src/policy/waiver-match.ts
const partsOf = (path) => path.replaceAll(/\{[^{}/]*\}/g, "{}").split("/");
function isAt(place, finding) {
	const { method, path, pointer } = place;
	const { operations, locations } = finding;
	if (path !== null) {
		const wanted = partsOf(path);
		const all = operations.every((operation) => (method === null || operation.method.toLowerCase() === method) && matchesSegments(wanted, partsOf(operation.path)));
		if (operations.length === 0 || !all) return false;
	}
	if (pointer === null) return true;
	const wanted = pointer.split("/");
	return [locations.base, locations.head].some((location) => location !== void 0 && matchesSegments(wanted, location.pointer.split("/")));
}
function names({ target }, finding) {
	if (target.by === "id") return target.id === finding.id;
	return target.rule === finding.rule && isAt(target.at, finding);
}

// src/policy/waivers.ts
const SOON_DAYS = 14;
const STEPS = {
	accepted: null,
	"spec-correction": "patch",
	"no-consumers": "patch",
	security: "patch"
};
function faultOf(waiver, { today, maxDays }) {
	const left = daysBetween(today, waiver.expires);
	if (left < 0) return "expired";
	if (left > maxDays) return "too-long";
	return left <= SOON_DAYS ? "expiring" : null;
}
function stepOf(waiver, own) {
	const step = waiver.bump ?? STEPS[waiver.kind];
	return step !== null && compareBumps(step, own) < 0 ? step : own;
}
function waive(judgements, settings, concerns, docs) {
	const own = settings.waivers.filter(concerns);
	const used = /* @__PURE__ */ new Set();
	const byId = /* @__PURE__ */ new Map();
	const without = /* @__PURE__ */ new Map();
	for (const judgement of judgements) {
		const fitting = own.filter((waiver) => names(waiver, judgement));
		for (const waiver of fitting) used.add(waiver);
		const [counts] = fitting.filter((waiver) => counting(faultOf(waiver, settings))).toSorted((a, b) => a.expires < b.expires ? 1 : -1);
		const [other] = fitting;
		if (counts !== void 0) byId.set(judgement.id, counts);
		else if (other !== void 0) without.set(judgement.id, other);
	}
	const said = /* @__PURE__ */ new Map();
	for (const [id, waiver] of [...without, ...byId]) said.set(waiver, [...said.get(waiver) ?? [], id]);
	return {
		apply: (all) => byId.size === 0 ? all : all.map((judgement) => {
			const waiver = byId.get(judgement.id);
			return waiver === void 0 ? judgement : {
				...judgement,
				bump: stepOf(waiver, judgement.bump)
			};
		}),
		waived: new Map([...byId].map(([id, waiver]) => [id, applied(waiver)])),
		faults: [...said].flatMap(([waiver, ids]) => {
			const fault = faultOf(waiver, settings);
			return fault === null ? [] : [{
				judgement: waiverJudgement(fault, waiver, ids, settings, docs),
				ids
			}];
		}),
		used
	};
}
const counting = (fault) => fault === null || fault === "expiring";
function applied({ kind, reason, owner, ticket, expires }) {
	return {
		kind,
		reason,
		owner,
		expires,
		...ticket === null ? {} : { ticket }
	};
}

// src/pipeline/waiver-facts.ts
function waivingFor(request, pair, found) {
	const { waivers = {
		waivers: [],
		maxDays: 0,
		today: ""
	}, legacy = [] } = request;
	if (waivers.waivers.length === 0 && legacy.length === 0) return null;
	const waiving = waive(found, waivers, (waiver) => concerns(request, waiver, pair.name), docsOf);
	const known = knownIn(legacy, {
		pair,
		found
	});
	const waived = new Map([...[...known].map((id) => [id, KNOWN]), ...waiving.waived]);
	return {
		...waiving,
		waived,
		found
	};
}
function mayNameRulesets(request, pair, found) {
	const { waivers = { waivers: [] }, legacy = [] } = request;
	const ids = new Set(found.map(({ id }) => id));
	return legacy.length > 0 || waivers.waivers.some((waiver) => concerns(request, waiver, pair.name) && (waiver.target.by === "rule" ? !OURS.has(waiver.target.rule) : !ids.has(waiver.target.id)));
}
function concerns({ settings }, { api }, path) {
	if (api === null || api === path) return true;
	return api === settingsFor(settings, path, matchesPattern).name || matchesPattern(api, path);
}
function mayBeOfRuleset({ target }, { lint, settings }) {
	if (lint.failure === null && lint.rules.length > 0) return false;
	if (target.by === "rule") return !OURS.has(target.rule);
	return settings.lintMode !== "off" && settings.rulesets.length > 0;
}
const isWithin = (waiver, { lint }) => (lint.within ?? []).some((place) => names(waiver, place));
const OURS = new Set([...allRules, ...policyRules].map(({ id }) => id));
function unusedWaivers(request, apis) {
	const remarks = unusedOf(request, apis);
	return new Map(apis.map((api) => [api.pair, [...remarks.get(api.pair) ?? [], ...goneRemarks(goneIn(request, api))]]));
}
function goneIn({ legacy = [] }, { pair, waiving, isWhole, lint, release }) {
	const completeness = {
		isWhole,
		isReleased: release !== null,
		lint
	};
	return waiving === null ? [] : goneEntries(legacy, {
		pair,
		found: waiving.found
	}, completeness);
}
function unusedOf(request, apis) {
	const { waivers } = request;
	const remarks = /* @__PURE__ */ new Map();
	if (waivers === void 0 || request.task === "lint") return remarks;
	const used = new Set(apis.flatMap(({ waiving }) => [...waiving?.used ?? []]));
	for (const waiver of waivers.waivers) {
		if (used.has(waiver)) continue;
		const own = apis.filter(({ pair }) => concerns(request, waiver, pair.name));
		const others = waivers.notCompared.some((name) => concerns(request, waiver, name));
		const [first] = own.length === 0 ? apis : own;
		if (others || first === void 0 || own.some(({ isWhole }) => !isWhole)) continue;
		if (own.some((api) => mayBeOfRuleset(waiver, api) || isWithin(waiver, api))) continue;
		const judgement = waiverJudgement("unused", waiver, [], waivers, docsOf);
		remarks.set(first.pair, [...remarks.get(first.pair) ?? [], {
			judgement,
			ids: []
		}]);
	}
	return remarks;
}

// src/pipeline/check.ts
async function check(request) {
	const compared = [];
	for (const pair of request.pairs) compared.push(await comparePair(request, pair));
	const misconfigured = [...new Set(compared.flatMap(({ lint }) => lint.fault?.message ?? []))];
	const unused = unusedWaivers(request, compared);
	const outcomes = compared.map((each) => decidePair(request, each, {
		bump: groupBump(each, compared),
		unused: unused.get(each.pair) ?? []
	}));
	const { verdict, reasons } = conclude(outcomes.map(({ api, decision }) => ({
		name: api.name,
		reasons: decision.reasons
	})), [...request.faults ?? [], ...misconfigured]);
	const unblock = outcomes.flatMap(({ decision }) => decision.unblock);
	return {
		report: {
			schema: 1,
			...request.task === void 0 ? {} : { task: request.task },
			tool: {
				name: "api-governor",
				version
			},
			verdict,
			reasons,
			comparing: request.comparing,
			notes: [
				...request.notes,
				...new Set(outcomes.flatMap(({ decision }) => decision.notes)),
				...opinionNotes(outcomes.flatMap(({ api }) => api.findings))
			],
			apis: outcomes.map(({ api }) => api),
			...unblock.length === 0 ? {} : { unblock }
		},
		unreadable: outcomes.some(({ unreadable }) => unreadable),
		misconfigured,
		found: compared
	};
}
async function comparePair(request, pair) {
	const base = await loadSide(pair.baseTree ?? request.base, pair.basePath);
	const head = await loadSide(request.head, pair.headPath, base);
	const settings = settingsFor(request.settings, pair.name, matchesPattern);
	const last = pair.release ?? null;
	const paths = [pair.basePath, pair.headPath];
	const life = {
		settings,
		publications: publicationsOf(last, paths, pair.published ?? [], request.releasesAreSought ?? false),
		today: request.today ?? null
	};
	const comparison = request.task === "lint" ? {
		judgements: [],
		partial: unread(head, "head")
	} : await compareSides(base, head, life, request.settings.secondOpinion);
	const mayBeNamed = mayNameRulesets(request, pair, comparison.judgements);
	const lint = await lintApi(base, head, settings, request, { each: mayBeNamed });
	if (request.task === "lint" && lint.fault !== null) throw lint.fault;
	const question = {
		base,
		head,
		release: last,
		settings,
		request
	};
	const versions = await statedVersions(question);
	const release = await compareRelease(question, comparison, versions.release, life);
	const { judgements } = release ?? comparison;
	const history = await versionHistory(question, versions, judgements.some(({ bump }) => bump !== "none"));
	const plans = await plansFor(question);
	const waiving = waivingFor(request, pair, [
		...comparison.judgements,
		...release?.judgements ?? [],
		...lint.judgements.filter(({ origin }) => origin !== "fixed")
	]);
	const isWhole = [
		base,
		head,
		comparison,
		release,
		lint
	].every((each) => !isLacking(each)) && release?.isUnreadable !== true;
	return {
		...waived(comparison, waiving),
		pair,
		settings,
		base,
		head,
		versions,
		history,
		plans,
		lint,
		waiving,
		isWhole,
		release: release === null ? null : waived(release, waiving)
	};
}
const isLacking = (part) => (part?.problems ?? []).length > 0 || (part?.partial ?? []).length > 0;
function waived(found, waiving) {
	return waiving === null ? found : {
		...found,
		judgements: waiving.apply(found.judgements)
	};
}
async function compareRelease({ base, head, release }, since, released, life) {
	if (release === null) return null;
	const { label, tree, path, tagVersion } = release;
	const about = {
		label,
		version: released,
		tagVersion,
		isNew: path === null
	};
	if (path === null) return {
		...about,
		judgements: [],
		isUnreadable: false,
		partial: []
	};
	if (release.sameAsBase) return {
		...about,
		...since,
		isUnreadable: (base?.problems ?? []).length > 0
	};
	const side = await loadSide(tree, path, base ?? head);
	const known = new Set(since.judgements.map(({ id }) => id));
	const compared = await compareSides(side, head, life, false, known);
	return {
		...about,
		...compared,
		isUnreadable: (side?.problems ?? []).length > 0
	};
}
function groupBump(one, all) {
	const group = one.settings.versionGroup;
	if (group === null) return "none";
	const members = all.filter(({ settings }) => settings.versionGroup === group);
	return largestBump(members.flatMap(({ settings, judgements, release }) => (release?.judgements ?? judgements).filter((judgement) => ownLevel(judgement, settings) !== "off").map(({ bump }) => bump)));
}
function decidePair(request, compared, { bump, unused }) {
	const { pair, settings, base, head, judgements, partial, release, versions, history, plans, lint, waiving } = compared;
	const problems = {
		base: base?.problems ?? [],
		head: head?.problems ?? []
	};
	const life = {
		settings,
		publications: NO_RELEASES,
		today: request.today ?? null
	};
	const contracts = {
		base: base?.contract ?? null,
		head: head?.contract ?? null
	};
	const announced = request.task !== "lint" && (base === null || contracts.base !== null) ? announcements({
		...life,
		...contracts
	}, docsOf) : [];
	const decision = decide({
		judgements: [...judgements, ...saidOnce(announced, lint, settings)],
		lint,
		settings,
		versions,
		isNew: base === null,
		isRemoved: head === null,
		partial,
		problems: request.baseIsRequired ? {
			base: [],
			head: [...problems.base, ...problems.head]
		} : problems,
		docs: docsOf,
		groupBump: bump,
		plans,
		waiving: {
			waived: waiving?.waived ?? /* @__PURE__ */ new Map(),
			faults: [...waiving?.faults ?? [], ...unused]
		},
		today: request.today ?? null,
		...request.approvals === void 0 ? {} : { approvals: request.approvals(pair.basePath ?? pair.name) },
		...release === null ? {} : { release },
		...history === null ? {} : { history },
		...request.gate === void 0 ? {} : { gate: request.gate }
	});
	return {
		api: {
			name: settings.name ?? pair.name,
			base: sideOf(base),
			head: sideOf(head),
			summary: decision.summary,
			version: release === null || request.gate !== void 0 ? decision.version : {
				...decision.version,
				since: release.label
			},
			partial: [...partial, ...lint.partial],
			problems: [...problems.base, ...problems.head],
			findings: withOwners(decision.findings, contracts, request.ownership ?? NOBODY),
			...deprecationsOf(contracts.head, life.today)
		},
		decision,
		unreadable: problems.head.length > 0 || request.baseIsRequired && problems.base.length > 0
	};
}
const NOBODY = {
	codeOwners: null,
	consumers: []
};
const NO_RELEASES = {
	releases: [],
	missing: ""
};
function deprecationsOf(head, today) {
	const due = head === null || today === null ? [] : dueIn(head, today).filter(({ sunset }) => sunset !== null);
	return due.length === 0 ? {} : { deprecations: due };
}
function opinionNotes(findings) {
	const verdicts = findings.flatMap(({ secondOpinion }) => secondOpinion === void 0 ? [] : [secondOpinion.verdict]);
	if (verdicts.length === 0) return [];
	const count = (verdict) => String(verdicts.filter((each) => each === verdict).length);
	return [`Second opinion: of ${verdicts.length} findings \`openapi-diff\` agrees with ${count("agrees")}, disagrees with ${count("disagrees")} and has no opinion on ${count("not-applicable")}.`];
}

// src/policy/codeowners.ts
const ONE = Symbol("one");
const MANY = Symbol("many");
const MOST_BYTES = 3145728;
const LONGEST_PATTERN = 4096;
const OWNER = /^(?:@[\w.-]+(?:\/[\w.-]+)?|[^@\s]+@[^@\s]+)$/u;
function readCodeOwners(text) {
	const lines = Buffer.byteLength(text) > MOST_BYTES ? [] : text.split(/\r\n|\n|\r/).flatMap(readLine).toReversed();
	const known = /* @__PURE__ */ new Map();
	return (path) => {
		const owners = known.get(path) ?? lines.find((line) => owns(line, path.split("/")))?.owners ?? [];
		known.set(path, owners);
		return owners;
	};
}
function readLine(line) {
	const words = line.match(/(?:\\.|[^\s\\])+/gu) ?? [];
	const comment = words.findIndex((word, index) => word.startsWith("#") || index === 0 && word.startsWith("\\#"));
	const [pattern, ...owners] = comment < 0 ? words : words.slice(0, comment);
	if (pattern === void 0 || pattern.length > LONGEST_PATTERN || /^!|[[\]]/.test(pattern)) return [];
	return owners.every((owner) => OWNER.test(owner)) ? [{
		...readPattern(pattern),
		owners
	}] : [];
}
function readPattern(pattern) {
	const isDirectory = pattern.endsWith("/");
	const bare = pattern.replace(/^\//, "").replace(/\/$/, "");
	return {
		isDirectory,
		segments: [...pattern.startsWith("/") || bare.includes("/") ? [] : [DEEP], ...bare.split("/").map(signsOf)]
	};
}
function signsOf(segment) {
	return (segment.match(/\\.|[^\\]/gu) ?? []).map((sign) => sign === "*" ? MANY : sign === "?" ? ONE : sign.replace("\\", ""));
}
const DEEP = [MANY, MANY];
const ANY = [MANY];
const isAny = (segment) => segment.length === 1 && segment[0] === MANY;
const isDeep = (segment) => segment.length === 2 && segment.every((sign) => sign === MANY);
function owns({ segments, isDirectory }, path) {
	const [last] = segments.slice(-1);
	if (last === void 0 || last.length === 0) return false;
	if (isDeep(last)) return fits([...segments, ANY], path);
	if (!isDirectory && fits(segments, path)) return true;
	return !(isAny(last) && !isDirectory) && fits([
		...segments,
		DEEP,
		ANY
	], path);
}
const fits = (segments, path) => matchesParts(segments, path, {
	isDeep,
	matches: fitsName
});
function fitsName(signs, name) {
	const characters = Array.from(name);
	const parts = [];
	let part = [];
	for (const sign of signs) if (sign === MANY) {
		parts.push(part);
		part = [];
	} else part.push(sign);
	const stands = (wanted, at) => wanted.every((sign, index) => sign === ONE || sign === characters[at + index]);
	const [first, ...others] = parts;
	const end = characters.length - part.length;
	if (first === void 0) return end === 0 && stands(part, 0);
	let at = first.length;
	if (end < at || !stands(first, 0) || !stands(part, end)) return false;
	for (const wanted of others) {
		while (at + wanted.length <= end && !stands(wanted, at)) at += 1;
		at += wanted.length;
		if (at > end) return false;
	}
	return true;
}

// src/settings/values.ts
function originOf(name) {
	return {
		name,
		refuse: (problem) => new ConfigurationError(problem)
	};
}
function splitList(text) {
	const items = [];
	let depth = 0;
	let item = "";
	for (const character of text) {
		if (character === "{") depth += 1;
		if (character === "}") depth = Math.max(0, depth - 1);
		if (character === "\n" || character === "," && depth === 0) {
			items.push(item);
			item = "";
			depth = 0;
		} else item += character;
	}
	return [...items, item].map((part) => part.trim()).filter((part) => part !== "");
}
function readText(text, type, origin) {
	switch (type.kind) {
		case "string": return text;
		case "boolean": return readBoolean(text, origin);
		case "integer":
			if (!/^-?\d{1,15}$/.test(text)) throw origin.refuse(`${origin.name} must be a whole number, not ${quoted$1(text)}.`);
			return Number(text);
		case "list": return splitList(text);
		case "enum": return readEnum(text, type.values, origin);
	}
	throw new TypeError(`${origin.name} can only be set in the configuration file.`);
}
function readBoolean(text, origin) {
	const word = text.toLowerCase();
	if (word === "true" || word === "yes") return true;
	if (word === "false" || word === "no") return false;
	throw origin.refuse(`${origin.name} must be true or false, not ${quoted$1(text)}.`);
}
function readEnum(text, values, origin) {
	if (values.includes(text)) return text;
	const choice = `${values.slice(0, -1).join(", ")} or ${values.at(-1) ?? ""}`;
	throw origin.refuse(`${origin.name} must be ${choice}, not ${quoted$1(text)}.${didYouMean(text, values)}`);
}

// src/settings/yaml.ts
const limits$1 = {
	characters: 2e5,
	depth: 20,
	aliases: 100
};
function positionAt({ text }, offset) {
	const before = text.slice(0, offset).split(/\r\n|\n|\r/);
	return {
		line: before.length,
		column: (before.at(-1) ?? "").length + 1
	};
}
function refuseAt(source, offset, problem) {
	return new ConfigurationError(problem, {
		file: source.file,
		...positionAt(source, offset)
	});
}
function readYaml(source, longest = limits$1.characters) {
	if (source.text.length > longest) throw new ConfigurationError(`The file is longer than ${longest} characters.`, { file: source.file });
	return build(source, eventsOf(source));
}
function eventsOf(source) {
	try {
		return parseEvents(source.text, { maxDepth: limits$1.depth });
	} catch (error) {
		if (error instanceof YAMLException && error.mark !== void 0) throw refuseAt(source, error.mark.position, `This is not valid YAML: ${error.reason}.`);
		throw new ConfigurationError("This is not valid YAML.", { file: source.file });
	}
}
function build(source, events) {
	const anchors = /* @__PURE__ */ new Map();
	const open = [];
	let root = null;
	let documents = 0;
	let aliases = 0;
	for (const event of events) {
		if (event.type === EVENT_ID.POP) {
			open.pop();
			continue;
		}
		if (event.type === EVENT_ID.DOCUMENT) {
			documents += 1;
			if (documents > 1) throw new ConfigurationError("There is more than one YAML document.", { file: source.file });
			open.push(null);
			continue;
		}
		if (event.type === EVENT_ID.ALIAS) aliases += 1;
		if (aliases > limits$1.aliases) throw new ConfigurationError("There are too many aliases.", { file: source.file });
		const node = nodeOf(source, event, anchors);
		const parent = open.at(-1) ?? null;
		if (parent === null) root ??= node;
		else attach(source, parent, node);
		if (event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.MAPPING) open.push(node.kind === "scalar" ? null : {
			node,
			key: null
		});
	}
	return root;
}
function nodeOf(source, event, anchors) {
	const anchor = event.anchorStart < 0 ? null : source.text.slice(event.anchorStart, event.anchorEnd);
	if (event.type === EVENT_ID.ALIAS) {
		const target = anchors.get(anchor ?? "");
		if (target === void 0) throw refuseAt(source, event.anchorStart, `Nothing is called ${quoted$1(anchor ?? "")}.`);
		return target;
	}
	if (event.tagStart >= 0) throw refuseAt(source, event.tagStart, "YAML tags are not used here.");
	const node = plainNode(source.text, event);
	if (anchor !== null) anchors.set(anchor, node);
	return node;
}
function plainNode(text, event) {
	if (event.type === EVENT_ID.SEQUENCE) return {
		kind: "sequence",
		items: [],
		offset: event.start
	};
	if (event.type === EVENT_ID.MAPPING) return {
		kind: "mapping",
		entries: [],
		offset: event.start
	};
	return {
		kind: "scalar",
		text: getScalarValue(text, event),
		plain: event.style === SCALAR_STYLE.PLAIN,
		offset: isQuoted(event.style) ? event.valueStart - 1 : event.valueStart
	};
}
function isQuoted(style) {
	return style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED;
}
function attach(source, parent, node) {
	if (parent.node.kind === "sequence") {
		parent.node.items.push(node);
		return;
	}
	if (parent.key === null) {
		if (node.kind !== "scalar") throw refuseAt(source, node.offset, "A key must be a word.");
		const { text } = node;
		if (parent.node.entries.some((entry) => entry.key.text === text)) throw refuseAt(source, node.offset, `${quoted$1(text)} is set twice.`);
		parent.key = node;
		return;
	}
	parent.node.entries.push({
		key: parent.key,
		value: node
	});
	parent.key = null;
}
function isNothing(node) {
	return node.kind === "scalar" && node.plain && [
		"",
		"~",
		"null",
		"Null",
		"NULL"
	].includes(node.text);
}

// src/settings/overrides.ts
const KEYS$1 = [
	"rules",
	"at",
	"stability",
	"level"
];
const STABILITIES = [
	"draft",
	"alpha",
	"beta",
	"stable",
	"internal"
];
const LEVELS = [
	"error",
	"warning",
	"info",
	"off"
];
function readOverrides(node, source, rules) {
	if (node.kind !== "sequence") throw refuseAt(source, node.offset, "overrides must be a list of entries with \"level\".");
	return node.items.map((item) => {
		if (item.kind !== "mapping") throw refuseAt(source, item.offset, "An entry of overrides must be made of keys and values.");
		return readOverride(item, source, rules);
	});
}
function readOverride(node, source, known) {
	for (const { key } of node.entries) if (!KEYS$1.includes(key.text)) throw refuseAt(source, key.offset, `There is no key ${quoted$1(key.text)} in overrides.${didYouMean(key.text, KEYS$1)}`);
	const own = (key) => {
		const found = node.entries.find((entry) => entry.key.text === key)?.value;
		return found === void 0 || isNothing(found) ? null : found;
	};
	const level = own("level");
	if (level?.kind !== "scalar") throw refuseAt(source, node.offset, "An entry of overrides needs a \"level\".");
	const refuse = (problem) => refuseAt(source, level.offset, problem);
	const text = readEnum(level.text, LEVELS, {
		name: "level",
		refuse
	});
	const read = {
		rules: texts$1(own("rules"), source),
		at: texts$1(own("at"), source),
		stability: texts$1(own("stability"), source)
	};
	for (const rule of read.rules) if (!rule.text.includes("*") && !known.includes(rule.text)) throw refuseAt(source, rule.offset, `There is no rule ${quoted$1(rule.text)}.${didYouMean(rule.text, known)}`);
	for (const each of read.stability) readEnum(each.text, STABILITIES, {
		name: "stability",
		refuse: (problem) => refuseAt(source, each.offset, problem)
	});
	if (read.rules.length + read.at.length + read.stability.length === 0) throw refuseAt(source, node.offset, "An entry of overrides needs \"rules\", \"at\" or \"stability\".");
	return {
		rules: read.rules.map((each) => each.text),
		at: read.at.map((each) => each.text),
		stability: read.stability.map((each) => each.text),
		level: LEVELS.find((each) => each === text) ?? "error"
	};
}
function texts$1(node, source) {
	if (node === null) return [];
	if (node.kind === "mapping") throw refuseAt(source, node.offset, "It must be a text or a list of texts.");
	return (node.kind === "scalar" ? [node] : node.items).map((item) => {
		if (item.kind !== "scalar") throw refuseAt(source, item.offset, "It must be a text or a list of texts.");
		return item;
	});
}

// src/settings/config.ts
function readConfig(text, file, known, given = {}) {
	const source = {
		text: text.startsWith("﻿") ? text.slice(1) : text,
		file
	};
	const root = readYaml(source);
	if (root === null || isNothing(root)) return {};
	if (root.kind !== "mapping") throw refuseAt(source, root.offset, "The configuration must be made of keys and values, such as \"fail-on: breaking\".");
	const hasOtherRules = [...given.rulesets ?? [], ...rulesetsIn$1(root).map(({ text: name }) => name)].some((name) => !known.rulesets.includes(name));
	return asGiven(readOptions(root, options, {
		source,
		known,
		hasOtherRules
	}));
}
function rulesetsIn$1(root) {
	const values = (node, name) => node.kind === "mapping" ? node.entries.filter(({ key }) => key.text === name).map(({ value }) => value) : [];
	const items = (node) => node.kind === "sequence" ? node.items : [node];
	return [root, ...values(root, "apis").flatMap(items)].flatMap((holder) => values(holder, "rulesets").flatMap(items)).flatMap((item) => item.kind === "scalar" && !isNothing(item) ? [item] : []);
}
function rulesetPlaces(text) {
	const source = {
		text: text.replace(/^\uFEFF/, ""),
		file: ""
	};
	try {
		const root = readYaml(source);
		const named = root?.kind === "mapping" ? rulesetsIn$1(root).toReversed() : [];
		return new Map(named.map(({ text: name, offset }) => [name, positionAt(source, offset)]));
	} catch {
		return /* @__PURE__ */ new Map();
	}
}
function readOptions(node, rows, reading, extra = []) {
	const entries = [];
	for (const { key, value } of node.entries) {
		if (extra.includes(key.text)) continue;
		const row = rows.find((candidate) => candidate.configPath === key.text);
		const inner = row === void 0 ? rowsWithin(key.text, rows) : [];
		if (inner.length > 0) {
			const group = `${quoted$1(key.text)} must be made of keys and values.`;
			if (!isNothing(value)) entries.push(...readOptions(asMapping(value, group, reading), inner, reading));
			continue;
		}
		if (row === void 0) throw unknownKey(key, rows, reading, extra);
		if (!isNothing(value)) entries.push([row.key, readValue(value, row, reading)]);
	}
	return entries;
}
function rowsWithin(group, rows) {
	return rows.flatMap((row) => row.configPath?.startsWith(`${group}.`) === true ? [{
		...row,
		configPath: row.configPath.slice(group.length + 1)
	}] : []);
}
function unknownKey(key, rows, { source }, extra) {
	if (options.find((option) => option.configPath === key.text) !== void 0) return refuseAt(source, key.offset, `${quoted$1(key.text)} cannot differ from API to API; it belongs to the top of the file.`);
	const given = options.find((option) => option.actionInput === key.text || option.flag === key.text);
	const written = given?.configPath?.replace(".", ": { ") ?? null;
	if (written !== null) throw refuseAt(source, key.offset, `There is no setting ${quoted$1(key.text)}. Write "${written}: … }".`);
	if (given !== void 0) return refuseAt(source, key.offset, `${quoted$1(key.text)} cannot be set in this file; it is an input of the action or a flag of the command line.`);
	const names = [...rows.flatMap((row) => row.configPath?.split(".")[0] ?? []), ...extra];
	return refuseAt(source, key.offset, `There is no setting ${quoted$1(key.text)}.${didYouMean(key.text, names)}`);
}
function readValue(node, row, reading) {
	const name = row.configPath ?? row.key;
	const { type } = row;
	if (type.kind === "apis") return readApis(node, name, reading);
	if (type.kind === "overrides") return readOverrides(node, reading.source, reading.known.rules);
	if (type.kind === "map") return readMap(node, row, type, reading);
	if (type.kind === "list") return readList(node, name, reading);
	const scalar = asScalar(node, `${name} must be a single value.`, reading);
	return readText(scalar.text, type, originAt(scalar, name, reading));
}
function originAt(node, name, { source }) {
	return {
		name,
		refuse: (problem) => refuseAt(source, node.offset, problem)
	};
}
function asScalar(node, problem, { source }) {
	if (node.kind !== "scalar") throw refuseAt(source, node.offset, problem);
	return node;
}
function asMapping(node, problem, { source }) {
	if (node.kind !== "mapping") throw refuseAt(source, node.offset, problem);
	return node;
}
function readList(node, name, reading) {
	if (node.kind === "scalar") return [node.text];
	const problem = `${name} must be a list of texts.`;
	if (node.kind !== "sequence") throw refuseAt(reading.source, node.offset, problem);
	return node.items.map((item) => asScalar(item, problem, reading).text);
}
function readMap(node, row, { values, keys, numbers }, reading) {
	const name = row.configPath ?? row.key;
	const { entries } = asMapping(node, `${name} must be made of keys and values.`, reading);
	const ids = row.ids === void 0 ? null : reading.known[row.ids];
	return new Map(entries.map(({ key, value }) => {
		const isOther = row.ids === "rules" && reading.hasOtherRules;
		if (ids !== null && !isOther && !ids.includes(key.text)) {
			const what = row.ids === "rules" ? "rule" : "policy";
			throw refuseAt(reading.source, key.offset, `There is no ${what} ${quoted$1(key.text)}.${didYouMean(key.text, ids)}`);
		}
		const here = `${name}.${key.text}`;
		if (keys !== void 0 && !keys.includes(key.text)) throw refuseAt(reading.source, key.offset, `There is no ${quoted$1(here)}.${didYouMean(key.text, keys)}`);
		const { text } = asScalar(value, `${here} must be a single value.`, reading);
		if (numbers === true && !/^\d{1,6}$/.test(text)) throw refuseAt(reading.source, value.offset, `${here} must be a whole number from 0, not ${quoted$1(text)}.`);
		return [key.text, values === null ? text : readEnum(text, values, originAt(value, here, reading))];
	}));
}
function readApis(node, name, reading) {
	if (node.kind !== "sequence") throw refuseAt(reading.source, node.offset, `${name} must be a list of entries with "path".`);
	return node.items.map((item) => readApi(asMapping(item, `An entry of ${name} must be made of keys and values.`, reading), reading));
}
function readApi(node, reading) {
	const own = (key) => node.entries.find((entry) => entry.key.text === key)?.value;
	const path = own("path");
	if (path === void 0 || isNothing(path)) throw refuseAt(reading.source, node.offset, "An entry of apis needs a \"path\".");
	const name = own("name");
	const rows = options.filter((option) => option.perApi);
	return {
		name: name === void 0 || isNothing(name) ? null : asScalar(name, "name must be a single value.", reading).text,
		paths: readList(path, "path", reading),
		given: asGiven(readOptions(node, rows, reading, ["name", "path"]))
	};
}

// src/settings/consumers.ts
const CONSUMERS_FILE = ".api-governor/consumers.yaml";
const KEYS = [
	"operations",
	"tags",
	"contact"
];
function readConsumers(text, file) {
	const source = {
		text: text.startsWith("﻿") ? text.slice(1) : text,
		file
	};
	const root = readYaml(source);
	if (root === null || isNothing(root)) return [];
	return mapping(root, "The file must be made of consumers and what they use.", source).entries.map(({ key, value }) => readConsumer(key.text, mapping(value, `${quoted$1(key.text)} must have "operations" or "tags".`, source), source));
}
function mapping(node, problem, source) {
	if (node.kind !== "mapping") throw refuseAt(source, node.offset, problem);
	return node;
}
function readConsumer(name, node, source) {
	for (const { key } of node.entries) if (!KEYS.includes(key.text)) throw refuseAt(source, key.offset, `There is no key ${quoted$1(key.text)}.${didYouMean(key.text, KEYS)}`);
	const own = (key) => {
		const found = node.entries.find((entry) => entry.key.text === key)?.value;
		return found === void 0 || isNothing(found) ? null : found;
	};
	const contact = own("contact");
	if (contact !== null && contact.kind !== "scalar") throw refuseAt(source, contact.offset, "contact must be a single text.");
	const [operations, tags] = [texts(own("operations"), "operations", source), texts(own("tags"), "tags", source)];
	if (operations.length + tags.length === 0) throw refuseAt(source, node.offset, `${quoted$1(name)} must have "operations" or "tags".`);
	return {
		name,
		contact: contact?.text ?? null,
		operations,
		tags
	};
}
function texts(node, name, source) {
	if (node === null) return [];
	const problem = `${name} must be a list of texts.`;
	if (node.kind === "mapping") throw refuseAt(source, node.offset, problem);
	return (node.kind === "scalar" ? [node] : node.items).map((item) => {
		if (item.kind !== "scalar") throw refuseAt(source, item.offset, problem);
		return item.text;
	});
}

// src/sources/codeowners.ts
const PLACES = [
	".github/CODEOWNERS",
	"CODEOWNERS",
	"docs/CODEOWNERS"
];
async function findCodeOwners(tree) {
	for (const path of PLACES) {
		const file = await tree.read(path);
		if (file.kind !== "missing") return {
			path,
			text: file.kind === "text" ? file.text : ""
		};
	}
	return null;
}

// src/sources/gates.ts
const RELEASE_BRANCHES = [
	"release",
	"release/**",
	"releases/**",
	"release-*"
];
function gateOf(event, branches) {
	if (event.eventName === null || event.pullRequest !== null || event.mergeGroup !== null) return null;
	const tag = event.release?.tag ?? /^refs\/tags\/(.+)$/.exec(event.ref ?? "")?.[1] ?? null;
	if (tag !== null) return { tag };
	if (event.eventName === "workflow_dispatch") return { tag: null };
	const branch = event.push === null ? null : /^refs\/heads\/(.+)$/.exec(event.ref ?? "")?.[1] ?? null;
	if (branch === null) return null;
	return (branches.length === 0 ? RELEASE_BRANCHES : branches).some((pattern) => matchesPattern(pattern, branch)) ? { tag: null } : null;
}

// src/repository/configuration.ts
const knownIds = {
	rules: [...[...allRules, ...policyRules].map((rule) => rule.id), ...builtInRules],
	policies: policyIds,
	rulesets: builtInRulesets
};
async function readConfiguration(request, base, head) {
	const from = request.given.configFrom ?? request.configFrom;
	const named = request.given.config;
	const path = insideOf(request.given.workingDirectory ?? ".")(named ?? ".api-governor.yaml");
	const [before, after] = [base === null ? null : await textAt(base, path), await textAt(head, path)];
	const isBase = from === "base" && base !== null;
	const trusted = isBase ? before : after;
	const isTrusted = trusted === before || request.given.release !== void 0 || request.event.pullRequest === null;
	const of = {
		tree: isBase ? base : head,
		isBase,
		isTrusted
	};
	const notes = isBase && before !== after ? [`${path} differs between base and head: the one of the base counts here, the other once it is merged.`] : [];
	if (trusted === null) {
		if (named !== void 0 && before === null && after === null) throw new ConfigurationError(`There is no configuration file ${path}.`);
		return {
			...of,
			given: {},
			notes
		};
	}
	return {
		...of,
		given: readConfig(trusted, path, knownIds, request.given),
		notes
	};
}
function settingsOfRun(request, { given }) {
	const gateIn = ({ releaseBranches }) => request.sinceRelease === true ? {
		tag: null,
		onlyReleased: true
	} : gateOf(request.event, releaseBranches);
	const plain = mergeSettings(request.given, given);
	const settings = gateIn(plain) === null ? plain : mergeSettings(request.given, defaultsOfRelease(request.given, given));
	return {
		settings,
		gate: gateIn(settings),
		within: insideOf(settings.workingDirectory)
	};
}
function defaultsOfRelease(given, file) {
	const isSet = (key) => given[key] !== void 0 || file[key] !== void 0;
	return {
		...file,
		...isSet("versionCheck") ? {} : { versionCheck: "error" },
		...isSet("acceptAnnounced") ? {} : { acceptAnnounced: true }
	};
}
function trustIn({ given, configFrom }, { tree, isBase }, settings) {
	const trusted = isBase || configFrom === "head";
	return {
		tree,
		trusted,
		code: isBase ? settings.rulesetCode : given.rulesetCode ?? false,
		hosts: trusted ? settings.rulesetHosts : given.rulesetHosts ?? []
	};
}
function waivableRules({ rulesets, apis }) {
	return [...rulesets, ...apis.flatMap(({ given }) => given.rulesets ?? [])].every((name) => builtInRulesets.includes(name)) ? knownIds.rules : null;
}
async function readOwnership(request, base, head) {
	const tree = (request.given.configFrom ?? request.configFrom) === "base" && base !== null ? base : head;
	const consumers = await textAt(tree, CONSUMERS_FILE);
	const owners = await findCodeOwners(tree);
	return {
		codeOwners: owners === null ? null : readCodeOwners(owners.text),
		consumers: consumers === null ? [] : readConsumers(consumers, CONSUMERS_FILE)
	};
}
function insideOf(directory) {
	const path = directory.replaceAll("\\", "/").split("/").filter((part) => part !== "" && part !== ".").join("/");
	if (path === "") return (pattern) => pattern;
	return (pattern) => pattern.startsWith("!") ? `!${path}/${pattern.slice(1)}` : `${path}/${pattern}`;
}
async function textAt(tree, path) {
	const file = await tree.read(path);
	if (file.kind === "refused") throw new ConfigurationError(`The configuration file ${path} can't be read: ${file.reason}`);
	return file.kind === "text" ? file.text : null;
}

// src/sources/installed.ts
function installedFiles(directory, head) {
	const root = repositoryRoot(resolve(directory));
	const tree = directoryTree(root, "installed packages");
	let listed;
	return async (path) => {
		const file = await tree.read(path);
		if (file.kind !== "text") return file;
		const real = relative(await realpath(root), await realpath(join$1(root, path))).split(sep).join("/");
		if (!real.split("/").includes("node_modules")) return refused(`\`${path}\` is a link to \`${real}\` of the repository: name that file instead.`);
		listed ??= filesOf(head).then((paths) => new Set(paths));
		const known = await listed;
		return [path, real].some((one) => [...ancestorsOf(one), one].some((each) => known.has(each))) ? refused(`\`${path}\` comes with the revision that is checked, so it is not read as an installed package.`) : file;
	};
}
function filesOf(head) {
	return isRepositoryTree(head) && head.commit === null ? zeroSeparated(head.repository, [
		"ls-files",
		"-z",
		"--cached"
	]) : head.list();
}
function repositoryRoot(directory) {
	for (let folder = directory;; folder = dirname(folder)) {
		if (existsSync(join$1(folder, ".git"))) return folder;
		if (dirname(folder) === folder) return directory;
	}
}

// src/sources/url.ts
const MAX_REDIRECTS = 5;
const LIMITS = {
	bytes: MAX_BYTES,
	milliseconds: 3e4,
	allows: () => true
};
async function download(address, limits = {}) {
	const { bytes, milliseconds, allows } = {
		...LIMITS,
		...limits
	};
	const start = parseUrl(address);
	const name = publicName(start);
	if (start.username !== "" || start.password !== "") throw new SourceError(`${name} can't be read with a user name or password in the URL: download it and name the file.`);
	let url = start;
	const signal = AbortSignal.timeout(milliseconds);
	try {
		for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
			const response = await fetch(url, {
				redirect: "manual",
				signal,
				headers: { accept: "*/*" }
			});
			const location = response.headers.get("location");
			if (response.status < 300 || response.status >= 400 || location === null) return await readBody(response, name, bytes);
			await response.body?.cancel();
			url = await checkRedirect(url, new URL(location, url), name);
			if (!allows(url)) throw new SourceError(`${name} can't be read: it redirects to ${url.host}, which is not listed.`);
		}
	} catch (error) {
		if (error instanceof SourceError) throw error;
		const late = error instanceof Error && error.name === "TimeoutError";
		throw new SourceError(`${name} can't be read: ${late ? `no answer within ${milliseconds / 1e3} seconds` : "the connection failed"}.`);
	}
	throw new SourceError(`${name} can't be read: it redirects more than ${MAX_REDIRECTS} times.`);
}
function isUrl(text) {
	return /^https?:\/\//i.test(text);
}
function parseUrl(address) {
	if (!isUrl(address) || !URL.canParse(address)) throw new SourceError("Only URLs with http or https can be read.");
	return new URL(address);
}
function publicName(url) {
	return `${url.origin}${url.pathname}`;
}
async function checkRedirect(from, to, name) {
	if (!(to.protocol === "https:" || to.protocol === "http:" && from.protocol === "http:")) throw new SourceError(`${name} can't be read: it redirects to an insecure address.`);
	if (to.hostname !== from.hostname && await isPrivate(to.hostname) && !await isPrivate(from.hostname)) throw new SourceError(`${name} can't be read: it redirects into a private network.`);
	return to;
}
async function readBody(response, name, most) {
	if (!response.ok) {
		await response.body?.cancel();
		throw new SourceError(`${name} can't be read: the server answered ${response.status}.`);
	}
	const parts = [];
	let size = 0;
	const body = response.body ?? Readable.from([]);
	for await (const part of body) {
		size += part.length;
		if (size > most) throw new SourceError(`${name} can't be read: it has more than ${most / 1024 / 1024} MiB.`);
		parts.push(part);
	}
	const content = Buffer.concat(parts);
	const file = decode(name, content);
	if (file.kind === "text") return {
		text: file.text,
		sha256: createHash("sha256").update(content).digest("hex")
	};
	throw new SourceError(file.kind === "refused" ? file.reason : `${name} is empty.`);
}
const PRIVATE = new BlockList();
for (const [net, bits] of [
	["0.0.0.0", 8],
	["10.0.0.0", 8],
	["100.64.0.0", 10],
	["127.0.0.0", 8],
	["169.254.0.0", 16],
	["172.16.0.0", 12],
	["192.168.0.0", 16]
]) PRIVATE.addSubnet(net, bits, "ipv4");
for (const [net, bits] of [
	["::", 127],
	["fc00::", 7],
	["fe80::", 10]
]) PRIVATE.addSubnet(net, bits, "ipv6");
function isPrivateAddress(address) {
	const version = isIP(address);
	return version !== 0 && PRIVATE.check(address, version === 6 ? "ipv6" : "ipv4");
}
async function isPrivate(hostname) {
	const host = hostname.replaceAll(/[[\]]/g, "");
	if (isIP(host) !== 0) return isPrivateAddress(host);
	return (await lookup(host, { all: true })).some(({ address }) => isPrivateAddress(address));
}

// src/repository/ruleset-loader.ts
const limits = {
	...defaultLimits,
	maxBytes: 4194304,
	maxDepth: 100,
	maxNodes: 5e5
};
function rulesetLoader(from) {
	const loaded = /* @__PURE__ */ new Map();
	const noted = /* @__PURE__ */ new Set();
	const load = async (entries) => {
		const { loadRulesets } = await import("./lint-rulesets-load.js");
		const { folder: directory, ...request } = from;
		const places = await placesOf(entries, from);
		const { definition, notes } = await loadRulesets({
			...request,
			entries,
			places,
			directory
		}, portsFor(from));
		for (const note of notes) if (!noted.has(note)) from.note(note);
		for (const note of notes) noted.add(note);
		return definition;
	};
	return (entries) => {
		const key = JSON.stringify(entries);
		const known = loaded.get(key) ?? load(entries);
		loaded.set(key, known);
		return known;
	};
}
async function placesOf(entries, { tree, configuration }) {
	if (entries.every((entry) => builtInRulesets.includes(entry))) return /* @__PURE__ */ new Map();
	const file = await tree.read(configuration);
	return file.kind === "text" ? rulesetPlaces(file.text) : /* @__PURE__ */ new Map();
}
const sourceOfEntries = (given, configuration) => given.rulesets === void 0 ? configuration : "rulesets";
function rulesetsIn(directory, settings, given, note = () => void 0) {
	const tree = directoryTree(directory, directory);
	return rulesetLoader({
		tree,
		head: tree,
		directory,
		folder: "",
		configuration: sourceOfEntries(given, settings.config),
		trusted: true,
		code: given.rulesetCode ?? false,
		hosts: settings.rulesetHosts,
		ports: {},
		note
	});
}
function portsFor({ directory, head, ports }) {
	const { contentsTree, commit } = ports;
	const repository = contentsTree === void 0 ? void 0 : async (owner, name, ref) => {
		const sha = /^[0-9a-f]{40}$/.test(ref) || commit === void 0 ? ref : await commit({
			owner,
			name
		}, ref);
		return contentsTree({
			owner,
			name
		}, sha);
	};
	return {
		parse: (file, text) => parseText(file, text, limits),
		download: (url, allows) => download(url, {
			allows,
			bytes: limits.maxBytes
		}),
		installed: installedFiles(directory, head),
		...repository === void 0 ? {} : { repository }
	};
}

// src/settings/waiver-keys.ts
const WAIVERS_FILE = ".api-governor/waivers.yaml";
const waiverKinds = [
	"accepted",
	"spec-correction",
	"no-consumers",
	"security"
];
const waiverBumps = [
	"major",
	"minor",
	"patch",
	"none"
];
const FINDING_ID = /^[0-9a-f]{12}$/;
const text = {
	type: ["string", "number"],
	minLength: 1
};
const waiverKeys = [
	{
		key: "id",
		required: false,
		description: "The id of the finding, as every report shows it. Either this, or `rule` and `at`.",
		schema: {
			type: "string",
			pattern: FINDING_ID.source
		}
	},
	{
		key: "rule",
		required: false,
		description: "The id of a rule; `at` says where.",
		schema: { type: "string" }
	},
	{
		key: "at",
		required: false,
		description: "The place: `GET /users/{id}`, `GET /users/{id} /**/properties/email`, `/components/schemas/User/**` (a place in the description), or `\"*\"` for everywhere. `*` stands for one part of a path, `**` for any number of parts, and a method may be `*`.",
		schema: {
			type: "string",
			minLength: 1
		}
	},
	{
		key: "api",
		required: false,
		description: "The path (or a glob) of the API description, or the name that the configuration gives it.",
		schema: text
	},
	{
		key: "kind",
		required: false,
		description: "`accepted` (the default): a break that the team wants; it still needs its version. `spec-correction`: only the description was wrong. `no-consumers`: nobody calls it. `security`: it could not wait. The last three count as a patch.",
		schema: {
			enum: waiverKinds,
			default: "accepted"
		}
	},
	{
		key: "reason",
		required: true,
		description: "Why it is let pass.",
		schema: text
	},
	{
		key: "owner",
		required: true,
		description: "Who answers for it, and whom to ask when it has expired.",
		schema: text
	},
	{
		key: "ticket",
		required: false,
		description: "Where it is talked about.",
		schema: text
	},
	{
		key: "expires",
		required: true,
		description: "The last day on which it counts, as `2026-12-31`.",
		schema: {
			type: "string",
			pattern: "^\\d{4}-\\d{2}-\\d{2}$"
		}
	},
	{
		key: "bump",
		required: false,
		description: "The version step that the finding counts as, when it is not the one of its kind.",
		schema: { enum: waiverBumps }
	}
];

// src/settings/legacy-keys.ts
const BASELINE_FILE = ".api-governor/baseline.yaml";
const baselineKeys = [
	{
		key: "api",
		within: "group",
		description: "The path of the API description."
	},
	{
		key: "rule",
		within: "group",
		description: "The id of the rule that finds it."
	},
	{
		key: "findings",
		within: "group",
		description: "What the rule finds there."
	},
	{
		key: "id",
		within: "finding",
		description: "The id of the finding, as every report shows it."
	},
	{
		key: "at",
		within: "finding",
		description: "Where it was when it was recorded, for people."
	}
];
const keysOf$1 = (within) => baselineKeys.filter((each) => each.within === within).map(({ key }) => key);

// src/settings/legacy-file.ts
const LONGEST$1 = 16e6;
const MOST = 4e5;
const HEADER = `# Findings that were there before: they are known and fail nobody. This file may only shrink.
# Written by "api-governor baseline --write"; see docs/baseline.md of API Governor.
`;
function readBaseline(text, file) {
	const source = {
		text: text.startsWith("﻿") ? text.slice(1) : text,
		file
	};
	const root = readYaml(source, LONGEST$1);
	if (root === null || isNothing(root)) return [];
	if (root.kind !== "sequence") throw refuseAt(source, root.offset, "The file must be a list of groups, each with \"api\", \"rule\" and \"findings\".");
	const lineOf = lines(source.text);
	const entries = [];
	const seen = /* @__PURE__ */ new Set();
	for (const [index, group] of root.items.entries()) {
		for (const entry of readGroup(group, {
			source,
			lineOf,
			index
		})) {
			if (seen.has(legacyKey(entry))) throw new ConfigurationError(`The finding ${entry.id} is named twice for ${quoted$1(entry.api)}.`, entry.location);
			seen.add(legacyKey(entry));
			entries.push(entry);
		}
		if (entries.length > MOST) throw new ConfigurationError(`There are more than ${MOST} findings.`, { file });
	}
	return entries;
}
function readGroup(node, reading) {
	const { source, lineOf, index } = reading;
	const group = valuesOf(node, "group", source);
	const api = textOf(group, "api", node, source);
	const rule = textOf(group, "rule", node, source);
	const findings = group.get("findings");
	if (findings === void 0 || findings.kind === "scalar" && isNothing(findings)) return [];
	if (findings.kind !== "sequence") throw refuseAt(source, findings.offset, "findings must be a list, each with \"id\" and \"at\".");
	return findings.items.map((item, at) => {
		const values = valuesOf(item, "finding", source);
		const id = textOf(values, "id", item, source);
		if (!FINDING_ID.test(id)) throw refuseAt(source, values.get("id")?.offset ?? item.offset, `id must be the id of a finding, like 626da2ce9399, not ${quoted$1(id)}.`);
		const pointer = `/${index}/findings/${at}`;
		const location = {
			file: source.file,
			pointer,
			...lineOf(item.offset)
		};
		return {
			api,
			rule,
			id,
			at: textOf(values, "at", item, source),
			location
		};
	});
}
function valuesOf(node, within, source) {
	const known = keysOf$1(within);
	if (node.kind !== "mapping") throw refuseAt(source, node.offset, `A ${within} of the baseline must have the keys ${known.join(", ")}.`);
	for (const { key } of node.entries) if (!known.includes(key.text)) throw refuseAt(source, key.offset, `A ${within} of the baseline has no key ${quoted$1(key.text)}.${didYouMean(key.text, known)}`);
	return new Map(node.entries.map(({ key, value }) => [key.text, value]));
}
function textOf(values, key, parent, source) {
	const value = values.get(key);
	if (value === void 0) throw refuseAt(source, parent.offset, `This entry has no "${key}".`);
	if (value.kind !== "scalar" || value.text.trim() === "") throw refuseAt(source, value.offset, `${key} must be a text.`);
	return value.text;
}
const legacyKey = ({ api, id }) => `${id} ${api}`;
function lines(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return (offset) => {
		let [low, high] = [0, starts.length - 1];
		while (low < high) {
			const middle = Math.ceil((low + high) / 2);
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: offset - (starts[low] ?? 0) + 1
		};
	};
}
function baselineText(entries) {
	const sorted = entries.toSorted((a, b) => compare(a.api, b.api) || compare(a.rule, b.rule) || compare(a.at, b.at) || compare(a.id, b.id));
	const parts = [];
	sorted.forEach(({ api, rule, id, at }, index) => {
		const before = sorted[index - 1];
		if (before?.api !== api || before.rule !== rule) parts.push(`\n- api: ${JSON.stringify(api)}\n  rule: ${JSON.stringify(rule)}\n  findings:\n`);
		parts.push(`    - { id: ${JSON.stringify(id)}, at: ${JSON.stringify(at)} }\n`);
	});
	return HEADER + (parts.length === 0 ? "[]\n" : parts.join(""));
}
const compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;

// src/settings/waiver-file.ts
const LONGEST = 1e3;
function readWaivers(text, file, rules) {
	const source = {
		text: text.startsWith("﻿") ? text.slice(1) : text,
		file
	};
	const root = readYaml(source);
	if (root === null || isNothing(root)) return [];
	if (root.kind !== "sequence") throw refuseAt(source, root.offset, "The file must be a list of waivers, each beginning with \"- id:\" or \"- rule:\".");
	return root.items.map((item, at) => readWaiver(item, at, source, rules));
}
function readWaiver(node, at, source, rules) {
	if (node.kind !== "mapping") throw refuseAt(source, node.offset, "A waiver must be made of keys and values.");
	const given = keysOf(node, source);
	const refuse = (key, problem) => refuseAt(source, given.get(key)?.offset ?? node.offset, problem);
	for (const { key, required } of waiverKeys) if (required && !given.has(key)) throw refuseAt(source, node.offset, `This waiver has no "${key}".`);
	const textOf = (key) => given.get(key)?.text.trim() ?? null;
	const oneOf = (key, values) => {
		const text = textOf(key);
		if (text === null) return null;
		const read = readEnum(text, values, {
			name: key,
			refuse: (problem) => refuse(key, problem)
		});
		return values.find((value) => value === read) ?? null;
	};
	const expires = textOf("expires") ?? "";
	if (!isDay(expires)) throw refuse("expires", `expires must be a day like 2026-12-31, not ${quoted$1(expires)}.`);
	const start = source.text.slice(0, node.offset).split(/\r\n|\n|\r/);
	return {
		target: targetOf(textOf, refuse, rules),
		api: textOf("api"),
		kind: oneOf("kind", waiverKinds) ?? waiverKinds[0],
		reason: textOf("reason") ?? "",
		owner: textOf("owner") ?? "",
		ticket: textOf("ticket"),
		expires,
		bump: oneOf("bump", waiverBumps),
		location: {
			file: source.file,
			pointer: `/${at}`,
			line: start.length,
			column: (start.at(-1) ?? "").length + 1
		}
	};
}
function keysOf(node, source) {
	const given = /* @__PURE__ */ new Map();
	for (const { key, value } of node.entries) {
		const known = waiverKeys.find((each) => each.key === key.text)?.key;
		if (known === void 0) {
			const names = waiverKeys.map((each) => each.key);
			throw refuseAt(source, key.offset, `A waiver has no key ${quoted$1(key.text)}.${didYouMean(key.text, names)}`);
		}
		if (isNothing(value)) continue;
		if (value.kind !== "scalar") throw refuseAt(source, value.offset, `${known} must be a single value.`);
		if (value.text.trim() === "") throw refuseAt(source, value.offset, `${known} must not be empty.`);
		if (value.text.length > LONGEST) throw refuseAt(source, value.offset, `${known} must not be longer than ${LONGEST} characters.`);
		given.set(known, value);
	}
	return given;
}
function targetOf(textOf, refuse, rules) {
	const [id, rule, at] = [
		textOf("id"),
		textOf("rule"),
		textOf("at")
	];
	if (id !== null) {
		if (rule !== null || at !== null) throw refuse(rule === null ? "at" : "rule", "A waiver names a finding by \"id\", or by \"rule\" and \"at\", not by both.");
		if (!FINDING_ID.test(id)) throw refuse("id", `id must be the id of a finding, like 626da2ce9399, not ${quoted$1(id)}.`);
		return {
			by: "id",
			id
		};
	}
	if (rule === null) throw refuse("at", "A waiver needs an \"id\", or a \"rule\" and \"at\".");
	if (rules !== null && !rules.includes(rule)) throw refuse("rule", `There is no rule ${quoted$1(rule)}.${didYouMean(rule, rules)}`);
	if (at === null) throw refuse("rule", "A waiver for a rule needs \"at\", the place it is for; \"*\" is everywhere.");
	const place = readPlace(at);
	if (place === null) throw refuse("at", `at must be like "GET /users/{id}", "GET /users/{id} /**/properties/email" or "/components/schemas/User/**", not ${quoted$1(at)}.`);
	return {
		by: "rule",
		rule,
		at: place
	};
}
function readPlace(text) {
	const written = text.trim();
	if (written === "*" || written === "**") return {
		text: written,
		method: null,
		path: null,
		pointer: null
	};
	if (/^\/\S*$/u.test(written)) return {
		text: written,
		method: null,
		path: null,
		pointer: written
	};
	const [, method, path, pointer = null] = /^([A-Za-z][A-Za-z-]*|\*)\s+(\S+)(?:\s+(\/\S*))?$/u.exec(written) ?? [];
	if (method === void 0 || path === void 0) return null;
	return {
		text: written,
		method: method === "*" ? null : method.toLowerCase(),
		path,
		pointer
	};
}
function isDay(text) {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const day = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

// src/sources/baseline.ts
const COMMAND_LINE = {
	eventName: null,
	repository: null,
	sha: null,
	ref: null,
	defaultBranch: null,
	pullRequest: null,
	mergeGroup: null,
	push: null,
	release: null
};
function chooseRevisions(event, checkout, given) {
	const planned = planEvent(event, checkout);
	const { base, head } = given;
	const sinceBranch = {
		kind: "merge-base",
		branch: event.pullRequest?.base.ref ?? event.defaultBranch,
		sha: event.pullRequest?.base.sha ?? null
	};
	return {
		...planned,
		...head === null ? {} : {
			head: {
				kind: "revision",
				name: head
			},
			mode: "checkout",
			notes: [],
			base: [sinceBranch]
		},
		...base === null ? {} : { base: [givenBase(base)] }
	};
}
function givenBase(base) {
	const latest = /^latest-tag(?::(.+))?$/.exec(base);
	return latest === null ? {
		kind: "revision",
		name: base
	} : {
		kind: "latest-tag",
		prefix: latest[1] ?? null
	};
}
function planEvent(event, checkout) {
	if (event.pullRequest !== null) {
		if (["pull_request_target", "issue_comment"].includes(event.eventName ?? "") || checkout === null) return planApi(event, event.pullRequest);
		return planPullRequest(event, event.pullRequest, checkout);
	}
	if (checkout === null) throw new SourceError(event.eventName === null ? "There is no working tree of a git repository here: name two files instead (`api-governor diff BASE HEAD`)." : "There is no git checkout here: put a step `uses: actions/checkout` before this one.");
	const plan = (base, name, notes = []) => ({
		mode: "checkout",
		head: {
			kind: "working-tree",
			name: checkout.dirty ? `${name} with uncommitted changes` : name
		},
		base,
		notes,
		pullRequest: null
	});
	if (event.eventName === null) return planCommandLine(checkout, plan);
	const tag = event.release?.tag ?? /^refs\/tags\/(.+)$/.exec(event.ref ?? "")?.[1] ?? null;
	if (tag !== null) return planTag(event, checkout, tag, plan);
	if (event.mergeGroup !== null && event.mergeGroup.baseSha !== null) return plan([{
		kind: "commit",
		sha: event.mergeGroup.baseSha,
		name: "",
		why: "parent of the merge group"
	}], named("merge group", checkout), wrongCheckout(checkout, event.mergeGroup.headSha, "merge group"));
	if (event.push !== null) return planPush(event, event.push.before, checkout, plan);
	return plan([{
		kind: "latest-tag",
		prefix: null
	}, {
		kind: "merge-base",
		branch: event.defaultBranch,
		sha: null
	}], named(checkout.branch ?? "commit", checkout));
}
function named(what, checkout) {
	return checkout.head === null ? "working tree" : `${what}${what.includes(" ") ? " " : "@"}${short(checkout.head)}`;
}
function wrongCheckout(checkout, expected, what) {
	if (checkout.head === null || expected === null || checkout.head === expected) return [];
	return [`What is checked out (${short(checkout.head)}) is not the ${what} of this run (${short(expected)}); the checkout is what was checked.`];
}
function planPullRequest(event, pull, checkout) {
	const branch = pull.base.ref ?? "the target branch";
	const fork = {
		kind: "merge-base",
		branch: pull.base.ref,
		sha: pull.base.sha
	};
	const [first, second] = checkout.parents;
	const plan = (base, name, notes = []) => ({
		mode: "checkout",
		head: {
			kind: "working-tree",
			name: checkout.dirty ? `${name} with uncommitted changes` : name
		},
		base: [base],
		notes,
		pullRequest: pull.number
	});
	const parent = (why) => ({
		kind: "commit",
		sha: first ?? "",
		name: branch,
		why
	});
	if (checkout.head !== null && checkout.head === pull.head.sha) return plan(fork, `head of the pull request ${short(checkout.head)}`);
	const isRun = checkout.head !== null && checkout.head === event.sha;
	if (first !== void 0 && second !== void 0 && (isRun || second === pull.head.sha)) return plan(parent("first parent of the merge commit"), named("merge commit", checkout));
	if (isRun && first !== void 0) return plan(parent("the commit before"), named("merged commit", checkout), [`Pull request #${pull.number} is merged and its merge is one plain commit; if it was rebased, only its last commit was checked.`]);
	return plan(fork, named("checked out commit", checkout), [`What is checked out${checkout.head === null ? "" : ` (${short(checkout.head)})`} is neither the merge commit nor the head of pull request #${pull.number}; the checkout is what was checked. Leave \`ref\` of actions/checkout unset to check the pull request.`]);
}
function planApi(event, pull) {
	const isMeant = event.eventName === "pull_request_target";
	const { repository, sha } = pull.head;
	if (repository === null) throw new SourceError(`The repository that pull request #${pull.number} comes from was deleted, so its files can't be read: close the pull request, or push its branch to another repository and open it again.`);
	if (sha === null || event.repository === null) throw new SourceError(`The event does not say which commit is the head of pull request #${pull.number}.`);
	return {
		mode: "api",
		head: {
			kind: "contents",
			repository,
			sha,
			name: `head of the pull request ${short(sha)}`
		},
		base: [{
			kind: "merge-base",
			branch: pull.base.ref,
			sha: pull.base.sha
		}],
		notes: isMeant ? [] : ["There is no git checkout in the workspace, so the head of the pull request was read from GitHub, not the result of merging it."],
		pullRequest: pull.number
	};
}
function planPush(event, before, checkout, plan) {
	const branch = /^refs\/heads\/(.+)$/.exec(event.ref ?? "")?.[1] ?? checkout.branch ?? "branch";
	const isDefault = branch === event.defaultBranch;
	const name = named(branch, checkout);
	const notes = wrongCheckout(checkout, event.sha, "commit");
	const fork = {
		kind: "merge-base",
		branch: event.defaultBranch,
		sha: null
	};
	if (before === null) return plan([isDefault ? {
		kind: "nothing",
		why: `first push to ${branch}`
	} : fork], name, notes);
	const push = {
		kind: "commit",
		sha: before,
		name: branch,
		why: "before the push"
	};
	return plan(isDefault ? [push, { kind: "first-parent" }] : [push, fork], name, notes);
}
function planTag(event, checkout, tag, plan) {
	const steps = [{
		kind: "previous-tag",
		tag
	}];
	if (checkout.head === null || event.sha === null || checkout.head === event.sha) return plan(steps, `${tag}@${short(checkout.head ?? "")}`);
	return {
		mode: "checkout",
		head: {
			kind: "revision",
			name: tag
		},
		base: steps,
		notes: [],
		pullRequest: null
	};
}
function planCommandLine(checkout, plan) {
	const name = checkout.head === null ? "working tree" : `working tree at ${checkout.branch ?? "HEAD"}@${short(checkout.head)}`;
	if (checkout.head === null) return plan([{
		kind: "nothing",
		why: "there is no commit yet"
	}], name);
	const fork = {
		kind: "merge-base",
		branch: null,
		sha: null
	};
	return plan(checkout.dirty ? [fork, { kind: "head-commit" }] : [{
		...fork,
		unlessSame: true
	}, { kind: "first-parent" }], name);
}

// src/sources/history.ts
async function readCheckout(git) {
	const head = await localCommit(git, "HEAD");
	const branch = await git.run([
		"symbolic-ref",
		"--quiet",
		"--short",
		"HEAD"
	]);
	return {
		head,
		parents: head === null ? [] : await parentsOf(git, head),
		branch: branch.code === 0 ? branch.stdout.trim() : null,
		shallow: await isShallow(git),
		dirty: await isDirty(git)
	};
}
async function isDirty(git) {
	if ((await zeroSeparated(git, [...[
		"status",
		"--porcelain=v1",
		"-z",
		"--ignore-submodules=dirty",
		"--no-renames"
	], "--untracked-files=no"])).length > 0) return true;
	return (await zeroSeparated(git, [
		"ls-files",
		"-z",
		"--others",
		"--exclude-standard"
	])).some((path) => /\.(?:json|ya?ml)$/i.test(path));
}
async function isShallow(git) {
	return (await git.run(["rev-parse", "--is-shallow-repository"])).stdout.trim() === "true";
}
async function parentsOf(git, commit) {
	if (!isObjectId(commit)) return [];
	return ((await git.run([
		"cat-file",
		"commit",
		commit
	])).stdout.split("\n\n", 1)[0] ?? "").split("\n").filter((line) => line.startsWith("parent ")).map((line) => line.slice(7)).filter(isObjectId);
}
async function localCommit(git, name) {
	if (!isRevisionName(name)) return null;
	const found = await git.run([
		"rev-parse",
		"--verify",
		"--quiet",
		`${name}^{commit}`
	]);
	const commit = found.stdout.trim();
	return found.code === 0 && isObjectId(commit) ? commit : null;
}
async function ensureCommit(git, commit) {
	if (!isObjectId(commit)) return {
		ok: false,
		gone: true,
		detail: "not a commit id"
	};
	if ((await git.run([
		"cat-file",
		"-e",
		`${commit}^{commit}`
	])).code === 0) return { ok: true };
	const options = [
		"--no-tags",
		"--no-recurse-submodules",
		"--no-prune",
		"--refmap=",
		"--quiet",
		...await isShallow(git) ? ["--depth=1"] : []
	];
	const wanted = [
		"--",
		"origin",
		commit
	];
	let fetched = await git.run([
		"fetch",
		"--no-write-fetch-head",
		...options,
		...wanted
	]);
	if (/unknown option/.test(fetched.detail)) fetched = await git.run([
		"fetch",
		...options,
		...wanted
	]);
	if (fetched.code === 0 && (await git.run([
		"cat-file",
		"-e",
		`${commit}^{commit}`
	])).code === 0) return { ok: true };
	return {
		ok: false,
		gone: /not our ref|couldn't find remote ref/.test(fetched.detail),
		detail: fetched.detail
	};
}
async function localMergeBase(git, one, other) {
	if (!isObjectId(one) || !isObjectId(other)) return null;
	const found = await git.run([
		"merge-base",
		one,
		other
	]);
	const commit = found.stdout.trim().split("\n", 1)[0] ?? "";
	return found.code === 0 && isObjectId(commit) ? commit : null;
}
async function isAncestor(git, one, other) {
	const { code } = await git.run([
		"merge-base",
		"--is-ancestor",
		one,
		other
	]);
	return code === 0 ? true : code === 1 ? false : null;
}
async function findCommit(git, name) {
	if (isObjectId(name)) return name;
	if (!isRevisionName(name)) return null;
	return await localCommit(git, name) ?? await localCommit(git, `refs/remotes/origin/${name}`) ?? remoteCommit(git, name);
}
async function branchTip(git, branch) {
	if (!isRevisionName(branch)) return null;
	return await localCommit(git, `refs/remotes/origin/${branch}`) ?? await remoteCommit(git, `refs/heads/${branch}`) ?? localCommit(git, `refs/heads/${branch}`);
}
async function remoteCommit(git, name) {
	const plain = name.replace(/^origin\//, "");
	const patterns = plain.startsWith("refs/") ? [plain] : [`refs/heads/${plain}`, `refs/tags/${plain}`];
	const refs = parseRefs((await git.run([
		"ls-remote",
		"--quiet",
		"--",
		"origin",
		...patterns,
		...patterns.map((p) => `${p}^{}`)
	], 60)).stdout);
	for (const pattern of patterns) {
		const commit = refs.get(`${pattern}^{}`) ?? refs.get(pattern);
		if (commit !== void 0) return commit;
	}
	return null;
}
function parseRefs(listing) {
	const refs = /* @__PURE__ */ new Map();
	for (const line of listing.split("\n")) {
		const [id, name] = line.split("	");
		if (id !== void 0 && name !== void 0 && isObjectId(id)) refs.set(name, id);
	}
	return refs;
}
async function localDefaultBranch(git) {
	const head = await git.run([
		"symbolic-ref",
		"--quiet",
		"refs/remotes/origin/HEAD"
	]);
	const named = /^refs\/remotes\/origin\/(.+)$/.exec(head.stdout.trim())?.[1];
	if (named !== void 0) return named;
	for (const ref of ["refs/remotes/origin/", "refs/heads/"]) for (const name of ["main", "master"]) if (await localCommit(git, ref + name) !== null) return name;
	return null;
}
async function remoteTags(git) {
	const listed = await git.run([
		"ls-remote",
		"--quiet",
		"--tags",
		"--",
		"origin"
	], 60);
	return listed.code === 0 ? tagsOf(parseRefs(listed.stdout)) : null;
}
async function localTags(git) {
	return tagsOf(parseRefs((await git.run([
		"show-ref",
		"--tags",
		"--dereference"
	])).stdout.replaceAll(/^(\w+) /gm, "$1	")));
}
function tagsOf(refs) {
	return [...refs].filter(([ref]) => ref.startsWith("refs/tags/") && !ref.endsWith("^{}")).map(([ref, id]) => ({
		name: ref.slice(10),
		commit: refs.get(`${ref}^{}`) ?? id
	}));
}

// src/sources/releases.ts
const withoutV = (prefix) => prefix.replace(/(^|[^A-Za-z])[vV]$/, "$1");
function readRelease(tag) {
	return readDay(tag) ?? readNumbers(tag);
}
function readNumbers(tag) {
	const found = /^(|.*?[^\d.])(\d{1,15})(\.\d{1,15})?(\.\d{1,15})?((?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?)$/.exec(tag.name);
	if (found === null) return null;
	const [, prefix = "", major = "", minor, patch, rest = ""] = found;
	if (minor === void 0 && (rest !== "" || !/(?:^|[^A-Za-z])[vV]?$/.test(prefix) || /[-_]$/.test(prefix))) return null;
	const version = import_semver.default.parse(`${major}${minor ?? ".0"}${patch ?? ".0"}${rest}`, { loose: true });
	if (version === null) return null;
	const kind = minor === void 0 ? "one-part" : patch === void 0 ? "two-part" : "three-part";
	return {
		...tag,
		series: withoutV(prefix),
		kind,
		text: tag.name.slice(withoutV(prefix).length),
		version
	};
}
function readDay(tag) {
	const found = /^(|.*?[^\d.])(\d{4})-(\d{2})-(\d{2})(?:([-_.+])([0-9A-Za-z.-]+))?$/.exec(tag.name);
	if (found === null) return null;
	const [, prefix = "", year, month, day, separator, suffix] = found;
	const rest = suffix === void 0 ? "" : separator === "-" && /^[a-z]/i.test(suffix) ? `-${suffix}` : `+${suffix}`;
	const version = import_semver.default.parse(`${year}.${Number(month)}.${Number(day)}${rest}`, { loose: true });
	if (version === null) return null;
	return {
		...tag,
		series: withoutV(prefix),
		kind: "date",
		text: tag.name.slice(withoutV(prefix).length),
		version
	};
}
function isFinal({ version }) {
	return version.prerelease.length === 0;
}
const KINDS = [
	"three-part",
	"two-part",
	"date",
	"one-part"
];
function ordered(releases) {
	return releases.toSorted((a, b) => import_semver.default.compareBuild(b.version, a.version) || byCodeUnit(a.name, b.name));
}
function oneKind(releases) {
	const kind = KINDS.find((each) => releases.some((release) => release.kind === each));
	return ordered(releases.filter((release) => release.kind === kind));
}
const readAll = (tags) => tags.map(readRelease).filter((release) => release !== null);
function releasesBefore(tags, tag) {
	const current = readRelease({
		name: tag,
		commit: ""
	});
	if (current === null) return void 0;
	const series = readAll(tags).filter((release) => release.series === current.series);
	if (current.kind === "one-part" && series.some(({ kind }) => kind !== "one-part")) return void 0;
	return ordered(series.filter(({ kind, version }) => kind === current.kind && import_semver.default.lt(version, current.version)).filter((release) => isFinal(release) || !isFinal(current)));
}
function previousRelease(tags, tag) {
	const earlier = releasesBefore(tags, tag);
	if (earlier === void 0) return void 0;
	const [found] = earlier;
	return found === void 0 ? null : {
		name: found.name,
		commit: found.commit
	};
}
function latestRelease(tags, prefix) {
	const releases = readAll(tags);
	const all = new Set(releases.map(({ series }) => series));
	const series = prefix === null ? plainOrOnly(all) : withoutV(prefix);
	if (series === null) return all.size === 0 ? { kind: "none" } : {
		kind: "ambiguous",
		prefixes: [...all].toSorted(byCodeUnit)
	};
	const found = finalFirst(oneKind(releases.filter((release) => release.series === series)))[0];
	return found === void 0 ? { kind: "none" } : {
		kind: "found",
		tag: {
			name: found.name,
			commit: found.commit
		}
	};
}
function plainOrOnly(all) {
	const [only] = all;
	return all.has("") ? "" : all.size === 1 ? only ?? null : null;
}
const finalFirst = (releases) => {
	const final = releases.filter(isFinal);
	return final.length > 0 ? final : releases;
};
function releaseLine(tags, request) {
	if (request.pattern !== null) return lineByPattern(tags, request.pattern, request.names);
	const releases = readAll(tags);
	const all = new Set(releases.map(({ series }) => series));
	const own = request.names.flatMap((name) => [...all].filter((series) => isNamed(series, name)))[0];
	const series = own ?? (all.has("") ? "" : request.isOnly ? plainOrOnly(all) : null);
	if (series === null) return null;
	return {
		series,
		isOwn: own !== void 0,
		releases: oneKind(releases.filter((release) => release.series === series))
	};
}
function isNamed(series, name) {
	const bare = series.replace(/[@/_.-]+$/, "").toLowerCase();
	const wanted = name.toLowerCase();
	return bare !== "" && (bare === wanted || bare.startsWith("@") && bare.endsWith(`/${wanted}`));
}
function lineByPattern(tags, pattern, names) {
	const isOwn = pattern.includes("{name}");
	for (const name of isOwn ? names : [""]) {
		const [before = "", ...after] = pattern.replaceAll("{name}", name).split("*");
		const end = after.join("*");
		const found = tags.flatMap((tag) => {
			if (tag.name.length <= before.length + end.length || !tag.name.startsWith(before) || !tag.name.endsWith(end)) return [];
			const release = readRelease({
				name: tag.name.slice(before.length, tag.name.length - end.length),
				commit: tag.commit
			});
			return release === null || release.series !== "" ? [] : [{
				...release,
				name: tag.name,
				text: release.text
			}];
		});
		if (found.length > 0) return {
			series: withoutV(before),
			isOwn: true,
			releases: oneKind(found)
		};
	}
	return null;
}
function readTag(name, pattern, names) {
	if (pattern === null) return readRelease({
		name,
		commit: ""
	});
	return lineByPattern([{
		name,
		commit: ""
	}], pattern, names)?.releases[0] ?? null;
}
function namesOf(path, name) {
	const parts = path.split("/");
	const stem = (parts.at(-1) ?? "").replace(/\.(?:ya?ml|json)$/i, "").replace(/[._-]?(?:openapi|swagger|api|spec)$/i, "");
	const general = /* @__PURE__ */ new Set([
		"",
		"openapi",
		"swagger",
		"api",
		"apis",
		"spec",
		"specs",
		"docs",
		"src",
		"packages",
		"services"
	]);
	const found = [
		stem,
		...parts.slice(0, -1).toReversed(),
		parts.slice(0, -1).join("/")
	].filter((each) => !general.has(each.toLowerCase()));
	return [.../* @__PURE__ */ new Set([...name === null ? [] : [name], ...found])];
}

// src/sources/base.ts
async function findBase(context, steps) {
	const reasons = [];
	const base = (tree, id, label, step) => {
		const notes = reasons.map((reason) => `${reason} Compared with ${label} instead.`);
		return {
			tree,
			commit: id,
			label,
			step: step.kind,
			notes
		};
	};
	for (const step of steps) {
		const picked = await pick(context, step);
		if (picked.kind === "nothing") return base(null, null, `nothing (${picked.why})`, step);
		if (picked.kind === "failed") {
			reasons.push(picked.reason);
			continue;
		}
		if (step.unlessSame === true && picked.sha === context.head.commit && context.head.clean) continue;
		const opened = await openCommit(context, picked.sha, picked.label);
		if ("reason" in opened) reasons.push(opened.reason);
		else return base(opened, picked.sha, picked.label, step);
	}
	throw new SourceError(reasons[0] ?? "There is no revision to compare with: name one with `base`.");
}
const failed = (reason) => ({
	kind: "failed",
	reason
});
function commit(sha, name, why) {
	return {
		kind: "commit",
		sha,
		label: `${name === "" ? "" : `${name}@`}${short(sha)}${why === "" ? "" : ` (${why})`}`
	};
}
async function pick(context, step) {
	const { git, head } = context;
	switch (step.kind) {
		case "commit": return commit(step.sha, step.name, step.why);
		case "nothing": return {
			kind: "nothing",
			why: step.why
		};
		case "revision": return pickRevision(git, step.name);
		case "merge-base": return pickMergeBase(context, step);
		case "head-commit": return head.commit === null ? failed("There is no commit yet.") : commit(head.commit, "", "last commit");
		case "first-parent": {
			const [parent] = git === null || head.commit === null ? [] : await parentsOf(git, head.commit);
			return parent === void 0 ? {
				kind: "nothing",
				why: "it is the first commit"
			} : commit(parent, "", "the commit before");
		}
		case "previous-tag": return pickPreviousTag(context, step.tag);
	}
	return pickLatestTag(context, step.prefix);
}
async function pickRevision(git, name) {
	if (git === null) return failed(`\`${name}\` can't be looked up without a git checkout.`);
	const sha = await findCommit(git, name);
	return sha === null ? failed(unknownRevision(name)) : commit(sha, sha.startsWith(name) ? "" : name, "");
}
function unknownRevision(name) {
	return `There is no branch, tag or commit \`${name}\` here or on origin: check the name, or set \`fetch-depth: 0\` on actions/checkout if it needs history (\`HEAD~1\`, a short commit id).`;
}
async function pickMergeBase(context, step) {
	const { git, ports, mode } = context;
	const head = context.head.commit;
	if (head === null) return failed("There is no commit yet.");
	const branch = step.branch ?? (git === null ? null : await localDefaultBranch(git));
	const wanted = branch ?? step.sha;
	if (wanted === null) return failed("The default branch of this clone is not known: name a revision with `base`.");
	const found = (sha) => commit(sha, branch ?? "", "merge base");
	const askServer = async () => {
		const sha = await ports.mergeBase?.(wanted, head).catch(() => null) ?? null;
		if (sha !== head || step.sha === null || wanted === step.sha) return sha;
		return await ports.mergeBase?.(step.sha, head).catch(() => null) ?? sha;
	};
	const whole = mode === "checkout" && context.checkout?.shallow === false;
	if (!whole) {
		const sha = await askServer();
		if (sha !== null) return found(sha);
	}
	if (mode === "checkout" && git !== null) {
		const sha = await mergeBaseHere(git, branch, step.sha, head);
		if (sha !== null) return found(sha);
	}
	const sha = whole ? await askServer() : null;
	return sha === null ? failed(noMergeBase(context, wanted)) : found(sha);
}
async function mergeBaseHere(git, branch, sha, head) {
	const tip = branch === null ? null : await branchTip(git, branch);
	for (const candidate of [tip, sha]) {
		if (candidate === null || !(await ensureCommit(git, candidate)).ok) continue;
		const found = await localMergeBase(git, candidate, head);
		if (found !== null) return found;
	}
	return null;
}
function noMergeBase(context, branch) {
	const what = `It can't be told where this work left \`${branch}\``;
	if (context.mode === "api") return `${what}, because GitHub did not answer: give the job \`permissions: contents: read\` and the action a token.`;
	if (context.checkout?.shallow !== true) return `${what}: they have no common history. Name a revision with \`base\`.`;
	if (context.event.eventName === null) return `${what}, because this clone lacks history: run \`git fetch --unshallow\`.`;
	return `${what}, because the checkout lacks history and GitHub could not be asked: set \`fetch-depth: 0\` on actions/checkout, or give the job \`permissions: contents: read\`.`;
}
async function allTags(context) {
	const { git, ports, event } = context;
	const ask = async () => (git === null ? null : await remoteTags(git)) ?? await ports.tags?.().catch(() => null) ?? null;
	if (event.eventName !== null) {
		const tags = await ask();
		if (tags !== null) return tags;
	}
	const local = git === null ? [] : await localTags(git);
	if (local.length > 0) return local;
	return event.eventName === null ? await ask() ?? [] : null;
}
const NO_TAGS = "The tags of the repository can't be read: set `fetch-depth: 0` on actions/checkout, or name a revision with `base`.";
async function pickPreviousTag(context, tag) {
	const tags = await allTags(context);
	if (tags === null) return failed(NO_TAGS);
	const previous = previousRelease(tags, tag);
	if (previous === void 0) return failed(`The tag \`${tag}\` names no version like \`v1.2.3\`, so the release before it is not known: set \`base\`.`);
	if (previous === null) return {
		kind: "nothing",
		why: `${tag} is the first release`
	};
	return commit(previous.commit, previous.name, "previous release");
}
async function pickLatestTag(context, prefix) {
	const tags = await allTags(context);
	if (tags === null) return failed(NO_TAGS);
	const latest = latestRelease(tags, prefix);
	if (latest.kind === "found") return commit(latest.tag.commit, latest.tag.name, "latest release");
	if (latest.kind === "none") return failed(`There is no release tag like \`${prefix ?? "v"}1.2.3\`.`);
	const choices = latest.prefixes.slice(0, 5).map((each) => `\`latest-tag:${each}\``);
	return failed(`The tags are releases of several things: set \`base\` to one of ${choices.join(", ")}.`);
}
async function openCommit(context, sha, label) {
	const { git, ports, event, mode } = context;
	let detail = "there is no git checkout";
	let gone = false;
	if (git !== null && mode === "checkout") {
		const fetched = await ensureCommit(git, sha);
		if (fetched.ok) return commitTree(git, sha, label);
		({detail, gone} = fetched);
	}
	if (!gone && ports.contentsTree !== void 0 && event.repository !== null) {
		const tree = await remoteTree(ports, event.repository, sha, label);
		if (tree !== null) return tree;
		detail = mode === "api" ? "GitHub gave no answer" : `${detail}; GitHub gave no answer either`;
	}
	const what = `The commit ${label} can't be fetched`;
	if (gone) return { reason: `${what}: the server no longer has it (${detail}).` };
	if (event.eventName === null) return { reason: `${what} from origin (${detail}): run \`git fetch origin ${sha}\`.` };
	return { reason: `${what} (${detail}): give the job \`permissions: contents: read\` and leave \`persist-credentials\` of actions/checkout on, or set its \`fetch-depth: 0\`.` };
}
async function remoteTree(ports, repository, sha, label) {
	if (ports.contentsTree === void 0) return null;
	try {
		const tree = await ports.contentsTree(repository, sha);
		await tree.list();
		const files = /* @__PURE__ */ new Map();
		const read = (path) => {
			const file = files.get(path) ?? tree.read(path);
			files.set(path, file);
			return file;
		};
		return {
			label,
			commit: sha,
			read,
			list: () => tree.list()
		};
	} catch {
		return null;
	}
}

// src/sources/side.ts
async function openDocument(argument, surroundings) {
	if (isUrl(argument)) return urlDocument(argument);
	const file = resolve(surroundings.directory, argument);
	const found = await stat(file).catch(() => null);
	if (found !== null && (found.isFIFO() || found.isSocket())) return pipeDocument(file, argument);
	if (found !== null && found.isFile()) return fileDocument(file, surroundings.directory);
	if (found !== null) throw new SourceError(`\`${argument}\` is not a file.`);
	const colon = argument.indexOf(":");
	if (colon > 0) return revisionDocument(argument.slice(0, colon), argument.slice(colon + 1), surroundings);
	throw new SourceError(`There is no file \`${argument}\`.`);
}
function textDocument(text, path) {
	const name = isTreePath(path) ? path : "document";
	return {
		tree: {
			label: name,
			commit: null,
			read: (asked) => Promise.resolve(asked === name ? {
				kind: "text",
				text
			} : { kind: "missing" }),
			list: () => Promise.resolve([name])
		},
		path: name,
		close: () => Promise.resolve()
	};
}
async function urlDocument(argument) {
	const { text } = await download(argument);
	const url = new URL(argument);
	const document = textDocument(text, url.pathname.split("/").at(-1) ?? "");
	return {
		...document,
		tree: {
			...document.tree,
			label: publicName(url)
		}
	};
}
async function pipeDocument(file, argument) {
	const parts = [];
	let size = 0;
	for await (const part of createReadStream(file)) {
		size += part.length;
		if (size > 67108864) throw new SourceError(`\`${argument}\` gives more than 64 MiB.`);
		parts.push(part);
	}
	const content = decode(argument, Buffer.concat(parts));
	if (content.kind === "refused") throw new SourceError(content.reason);
	return textDocument(content.kind === "text" ? content.text : "", basename(file));
}
async function fileDocument(file, directory) {
	const real = await realpath(file);
	const inside = relative(await realpath(directory), real);
	const below = !isAbsolute(inside) && inside.split(sep)[0] !== "..";
	const root = below ? directory : dirname(real);
	const path = below ? inside.split(sep).join("/") : basename(real);
	return {
		tree: {
			...directoryTree(root, path),
			list: () => Promise.resolve([path])
		},
		path,
		close: () => Promise.resolve()
	};
}
async function revisionDocument(revision, path, surroundings) {
	const git = await openRepository(surroundings.directory, surroundings.environment);
	if (git === null) throw new SourceError(`There is no file \`${revision}:${path}\`, and no git repository here.`);
	try {
		const commit = await findCommit(git, revision);
		if (commit === null) throw new SourceError(unknownRevision(revision));
		const fetched = await ensureCommit(git, commit);
		if (!fetched.ok) throw new SourceError(`\`${revision}\` can't be fetched from origin: ${fetched.detail}.`);
		const wanted = path.replace(/^(?:\.?\/)+/, "");
		const label = commit.startsWith(revision) ? short(commit) : `${revision}@${short(commit)}`;
		const tree = commitTree(git, commit, label);
		if (!isTreePath(wanted) || (await tree.read(wanted)).kind === "missing") throw new SourceError(`There is no file \`${wanted}\` in ${label}.`);
		return {
			tree,
			path: wanted,
			close: () => git.close()
		};
	} catch (error) {
		await git.close();
		throw error;
	}
}

export { commitTree as $, isUrl as A, policyRules as At, readYaml as B, readBaseline as C, ruleStance as Ct, rulesetsIn as D, lenses as Dt, rulesetLoader as E, impactUnder as Et, trustIn as F, ruleName as Ft, idsOf as G, readText as H, waivableRules as I, versionLevel$1 as It, matchesPattern as J, isOfComparison as K, findCodeOwners as L, versionRules as Lt, readConfiguration as M, waiverName as Mt, readOwnership as N, waiverRules as Nt, sourceOfEntries as O, dueIn as Ot, settingsOfRun as P, entryPlace as Pt, workingTree as Q, readConfig as R, legacyKey as S, looksLikeSpec as St, WAIVERS_FILE as T, bumpOf as Tt, readCodeOwners as U, originOf as V, check as W, fileComparison as X, specComparison as Y, directoryTree as Z, COMMAND_LINE as _, conclude as _t, openCommit as a, LINT_ALONE as at, readWaivers as b, overrideFor as bt, isFinal as c, settingsFor as ct, releaseLine as d, asGiven as dt, isObjectId as et, releasesBefore as f, commands as ft, readCheckout as g, largestBump as gt, isAncestor as h, keyOf$1 as ht, findBase as i, isTreePath as it, knownIds as j, waiverLevel as jt, download as k, ruleById as kt, namesOf as l, profileNames as lt, findCommit as m, fingerprint as mt, textDocument as n, short as nt, remoteTree as o, mergeSettings as ot, ensureCommit as p, options as pt, discoverSpecs as q, allTags as r, SourceError as rt, unknownRevision as s, overruled as st, openDocument as t, openRepository as tt, readTag as u, profiles as ut, chooseRevisions as v, lintLevel as vt, BASELINE_FILE as w, policyById as wt, baselineText as x, loadContract as xt, isDay as y, levelOf as yt, isNothing as z };