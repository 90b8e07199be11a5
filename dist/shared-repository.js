import { $ as commitTree, A as isUrl, C as readBaseline, E as rulesetLoader, F as trustIn, I as waivableRules, It as entryPlace, J as matchesPattern, L as findCodeOwners, Lt as ruleName, M as readConfiguration, N as readOwnership, O as sourceOfEntries, P as settingsOfRun, Pt as waiverName, Q as workingTree, S as legacyKey, St as looksLikeSpec, T as WAIVERS_FILE, U as readCodeOwners, W as check, X as fileComparison, Y as specComparison, a as openCommit, at as LINT_ALONE, b as readWaivers, bt as loadSide, c as isFinal, ct as settingsFor, d as releaseLine, et as isObjectId, f as releasesBefore, g as readCheckout, h as isAncestor, i as findBase, it as isTreePath, k as download, kt as inDataOf, l as namesOf, m as findCommit, n as textDocument, nt as short, o as remoteTree, p as ensureCommit, q as discoverSpecs, r as allTags, rt as SourceError, s as unknownRevision, st as overruled, tt as openRepository, u as readTag, v as chooseRevisions, w as BASELINE_FILE } from "./shared-side.js";
import { t as keptFindingsIn } from "./shared-kept-findings.js";
import { t as ConfigurationError } from "./shared-errors.js";
import { createHash } from "node:crypto";

// src/sources/commits.ts
const MOST$1 = 250;
async function commitMessages(context, base, head) {
	if (base === null || head === null || !isObjectId(base) || !isObjectId(head)) return null;
	const { git, checkout, mode, ports } = context;
	if (git !== null && mode === "checkout" && checkout?.shallow === false) {
		const listed = await git.run([
			"log",
			`--max-count=${MOST$1}`,
			"--format=%B%x00",
			`${base}..${head}`,
			"--"
		]);
		if (listed.code === 0) return listed.stdout.split("\0").map((message) => message.trim()).filter((message) => message !== "");
	}
	return await ports.commitMessages?.(base, head).catch(() => null) ?? null;
}

// src/sources/revisions.ts
async function resolveRevisions(request, ports = {}) {
	const git = await openGit(request, ports);
	try {
		const checkout = git === null ? null : await readCheckout(git);
		const plan = chooseRevisions(request.event, checkout, request.given);
		const head = await openHead(plan.head, git, checkout, ports);
		const context = {
			mode: plan.mode,
			git,
			checkout,
			event: request.event,
			ports,
			head
		};
		const base = await findBase(context, plan.base);
		return {
			base: base.tree,
			head: head.tree,
			comparing: `comparing ${base.label} → ${head.tree.label}`,
			notes: [
				...plan.notes,
				...base.notes,
				...await relationNotes(context, base, plan)
			],
			baseCommit: base.commit,
			headCommit: head.commit,
			pullRequest: plan.pullRequest,
			mode: plan.mode,
			context,
			close: async () => git?.close()
		};
	} catch (error) {
		await git?.close();
		throw error;
	}
}
async function openGit(request, ports) {
	try {
		return await openRepository(request.directory, request.environment);
	} catch (error) {
		if (request.event.pullRequest !== null && ports.contentsTree !== void 0) return null;
		throw error;
	}
}
async function openHead(plan, git, checkout, ports) {
	if (plan.kind === "contents") {
		const tree = await remoteTree(ports, plan.repository, plan.sha, plan.name);
		if (tree === null) throw new SourceError(`The ${plan.name} can't be read from GitHub: give the job \`permissions: contents: read\` and the action a token, or check the pull request out with actions/checkout.`);
		return {
			tree,
			commit: plan.sha,
			clean: true
		};
	}
	if (git === null) throw new SourceError(`\`${plan.name}\` can't be looked up without a git checkout.`);
	if (plan.kind === "working-tree") return {
		tree: workingTree(git, plan.name),
		commit: checkout?.head ?? null,
		clean: checkout?.dirty === false
	};
	const commit = await findCommit(git, plan.name);
	if (commit === null) throw new SourceError(unknownRevision(plan.name));
	const fetched = await ensureCommit(git, commit);
	if (!fetched.ok) throw new SourceError(`\`${plan.name}\` (${short(commit)}) can't be fetched from origin: ${fetched.detail}.`);
	const label = commit.startsWith(plan.name) ? short(commit) : `${plan.name}@${short(commit)}`;
	return {
		tree: commitTree(git, commit, label),
		commit,
		clean: true
	};
}
async function relationNotes(context, base, plan) {
	const { git, head } = context;
	if (base.commit === null || head.commit === null) return [];
	if (base.commit === head.commit) return head.clean ? [`Base and head are the same commit (${short(base.commit)}), so no change can be found; name another revision with \`base\` if that is not meant.`] : [];
	const chosen = base.step === "revision" || base.step === "latest-tag" || plan.head.kind === "revision";
	if (git === null || context.checkout?.shallow !== false || !chosen) return [];
	if (await isAncestor(git, base.commit, head.commit) !== false) return [];
	if (await isAncestor(git, head.commit, base.commit) === true) return [`The base ${base.label} is newer than the head: are base and head swapped?`];
	return [`The base ${base.label} has commits that the head lacks; what they added appears as removed here.`];
}

// src/repository/approving.ts
async function runApprovals(settings, base, apis, ports) {
	const { approveLabel, approveReview, approveCommand } = settings;
	if (approveLabel === null && !approveReview && !approveCommand || ports.approvals === void 0) return {
		of: null,
		notes: []
	};
	const file = base === null ? null : await findCodeOwners(base);
	const ownersOf = readCodeOwners(file?.text ?? "");
	const question = {
		label: approveLabel,
		review: approveReview,
		command: approveCommand,
		permission: settings.approvePermission,
		byAuthor: settings.approveByAuthor,
		owners: [...new Set(apis.flatMap((path) => ownersOf(path)))]
	};
	const given = await ports.approvals(question);
	const missing = approveReview && question.owners.length === 0 && apis.length > 0 ? [file === null ? "No review can approve: the base has no CODEOWNERS file." : `No review can approve: \`${file.path}\` of the base names no owner of a checked API.`] : [];
	return {
		of: (path) => ({
			question,
			given,
			owners: ownersOf(path)
		}),
		notes: [...given.remarks, ...missing]
	};
}

// src/repository/agreed.ts
async function agreedEntries(question) {
	const { base, head, from, identity } = question;
	const before = base === null ? null : await readIn(base, question);
	const after = await readIn(head, question);
	const isBase = from === "base" && before !== null;
	return {
		counting: (isBase ? before : after).entries,
		added: before === null ? [] : difference(after.entries, before.entries, identity),
		removed: before === null || after.fault !== null ? [] : difference(before.entries, after.entries, identity),
		waits: isBase,
		faults: after.fault === null ? [] : [after.fault],
		broken: isBase && after.fault === null ? before.fault : null
	};
}
async function readIn(tree, { path, read }) {
	const file = await tree.read(path);
	if (file.kind === "missing") return {
		entries: [],
		fault: null
	};
	if (file.kind === "refused") return {
		entries: [],
		fault: `The file \`${path}\` can't be read: ${file.reason}`
	};
	try {
		return {
			entries: read(file.text),
			fault: null
		};
	} catch (error) {
		if (error instanceof ConfigurationError) return {
			entries: [],
			fault: error.message
		};
		throw error;
	}
}
function difference(some, others, identity) {
	const known = new Set(others.map(identity));
	return some.filter((entry) => !known.has(identity(entry)));
}

// src/repository/waiving.ts
const SHOWN$1 = 10;
async function countingWaivers({ rules, change, ...files }) {
	const read = (text) => readWaivers(text, files.path, rules);
	const { counting, added, removed, waits, faults, broken } = await agreedEntries({
		...files,
		read,
		identity
	});
	return {
		waivers: counting,
		faults,
		notes: [
			...broken === null ? [] : [`The waivers of the base can't be read, so none counts: ${broken}`],
			...said(`${change} adds`, added, waits ? "once merged" : "already"),
			...said(`${change} removes`, removed, null)
		]
	};
}
function identity({ target, api, kind, reason, owner, ticket, expires, bump }) {
	return JSON.stringify([
		target,
		api,
		kind,
		reason,
		owner,
		ticket,
		expires,
		bump
	]);
}
function said(what, waivers, counts) {
	if (waivers.length === 0) return [];
	const listed = waivers.slice(0, SHOWN$1).map((waiver) => `${waiverName(waiver)} (until \`${waiver.expires}\`)`);
	const more = waivers.length > listed.length ? [`${waivers.length - listed.length} more`] : [];
	const list = [...listed, ...more].join(", ");
	const noun = waivers.length === 1 ? "waiver" : "waivers";
	return [`${what} ${waivers.length} ${noun}: ${list}.${whenCounts(waivers.length, counts)}`];
}
function whenCounts(count, counts) {
	const one = count === 1;
	if (counts === null) return "";
	if (counts === "already") return one ? " It counts here already." : " They count here already.";
	return one ? " It counts once it is merged." : " They count once they are merged.";
}

// src/repository/legacy.ts
const SHOWN = 5;
async function countingLegacy({ change, renamed, ...files }) {
	const identity = (entry) => legacyKey({
		...entry,
		api: renamed.get(entry.api) ?? entry.api
	});
	const { counting, added, removed, waits, faults, broken } = await agreedEntries({
		...files,
		read: (text) => readBaseline(text, files.path),
		identity
	});
	const without = new Set(removed.map(identity));
	return {
		entries: counting.filter((entry) => !without.has(identity(entry))),
		faults,
		notes: [
			...broken === null ? [] : [`The baseline of the base can't be read, so nothing is known: ${broken}`],
			...saidOfAdded(change, added, waits),
			...removed.length === 0 ? [] : [`${change} takes ${removed.length} ${noun(removed)} out of the baseline \`${files.path}\`.`]
		]
	};
}
function saidOfAdded(change, added, waits) {
	if (added.length === 0) return [];
	const listed = added.length > SHOWN ? ruleCounts(added) : added.map(entryPlace);
	return [`${change} adds ${added.length} ${noun(added)} to the baseline: ${listed.join(", ")}.${whenCounts(added.length, waits ? "once merged" : "already")}`];
}
function ruleCounts(entries) {
	const counts = /* @__PURE__ */ new Map();
	for (const { rule } of entries) counts.set(rule, (counts.get(rule) ?? 0) + 1);
	const sorted = [...counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
	const more = sorted.slice(SHOWN).reduce((sum, [, count]) => sum + count, 0);
	return [...sorted.slice(0, SHOWN).map(([rule, count]) => `${count} of \`${ruleName(rule)}\``), ...more > 0 ? [`${more} of other rules`] : []];
}
const noun = (entries) => entries.length === 1 ? "finding" : "findings";

// src/repository/recording.ts
function renamedIn(pairs) {
	return new Map(pairs.flatMap(({ basePath, headPath }) => basePath === null || headPath === null || basePath === headPath ? [] : [[basePath, headPath]]));
}
const comparingOnly = (settings) => ({
	...overruled(settings, {
		lintMode: "off",
		witness: "off"
	}),
	secondOpinion: false
});
function lintingAlone(question, pairs, settings) {
	const { head, loadRulesets, now, waivers } = question;
	return {
		task: "lint",
		base: null,
		head,
		pairs: pairs.map(({ name, headPath }) => ({
			name,
			basePath: null,
			headPath
		})),
		comparing: "",
		notes: [],
		settings: overruled(settings, LINT_ALONE),
		loadRulesets,
		now,
		baseIsRequired: true,
		...waivers === void 0 ? {} : { waivers }
	};
}

// src/repository/request.ts
function isPullRequest({ event }) {
	return event.pullRequest !== null || event.mergeGroup !== null;
}

// src/repository/allowances.ts
async function allowancesOf(request, { settings, within }, { base, head }, { pairs, checked }) {
	const between = agreedBetween(request, settings.waiversFrom, base, head);
	const waivers = await countingWaivers({
		...between,
		path: within(WAIVERS_FILE),
		rules: waivableRules(settings)
	});
	const [fault] = waivers.faults;
	if (request.sinceRelease === true && fault !== void 0) throw new ConfigurationError(fault);
	const legacy = await countingLegacy({
		...between,
		path: within(BASELINE_FILE),
		renamed: renamedIn(pairs)
	});
	const paths = checked.map(({ basePath, name }) => basePath ?? name);
	const approvals = await runApprovals(settings, base, paths, request.ports);
	const today = request.now.toISOString().slice(0, 10);
	const notCompared = pairs.flatMap(({ name }) => checked.some((pair) => pair.name === name) ? [] : [name]);
	return {
		given: {
			today,
			waivers: {
				waivers: waivers.waivers,
				maxDays: settings.waiverMaxDays,
				today,
				notCompared
			},
			legacy: request.sinceRelease === true ? [] : legacy.entries,
			faults: [...waivers.faults, ...legacy.faults],
			...approvals.of === null ? {} : { approvals: approvals.of }
		},
		notes: [
			...waivers.notes,
			...legacy.notes,
			...approvals.notes
		],
		takesApprovals: approvals.of !== null
	};
}
const agreedBetween = (request, waiversFrom, base, head) => ({
	base: isPullRequest(request) || request.event.eventName === null ? base : null,
	head,
	from: isPullRequest(request) && waiversFrom === "base" ? "base" : "head",
	change: request.event.pullRequest === null ? "This change" : "This pull request"
});

// src/sources/release-days.ts
async function releaseDay({ git, mode, ports }, release) {
	const { name, commit } = release;
	if (!isObjectId(commit)) return null;
	if (git !== null && mode === "checkout") {
		const made = dayIn(await git.run([
			"show",
			"--no-patch",
			"--format=%cI",
			commit,
			"--"
		]));
		const tagged = dayIn(await git.run([
			"for-each-ref",
			"--format=%(taggerdate:iso-strict)",
			`refs/tags/${name}`
		]));
		if (made !== null) return tagged !== null && tagged > made ? tagged : made;
	}
	const date = await ports.commitDate?.(commit).catch(() => null) ?? null;
	return date === null ? null : utcDay(date);
}
function dayIn({ code, stdout }) {
	return code === 0 ? utcDay(stdout.trim().split("\n", 1)[0] ?? "") : null;
}
function utcDay(date) {
	const time = new Date(date);
	return date === "" || Number.isNaN(time.getTime()) ? null : time.toISOString().slice(0, 10);
}

// src/sources/last-release.ts
const MOST_QUESTIONS = 5;
function openReleases(context, base, allowsAddresses) {
	const known = /* @__PURE__ */ new Map();
	let tags;
	const open = async (release) => {
		const opening = known.get(release.commit) ?? openRelease(context, release, "last release");
		known.set(release.commit, opening);
		const tree = await opening;
		return tree === null ? null : {
			...tree,
			label: labelOf(release, "last release")
		};
	};
	const lookUp = {
		context,
		base,
		allowsAddresses,
		open,
		tags: () => tags ??= allTags(context)
	};
	return {
		open,
		day: (release) => releaseDay(context, release),
		last: (question) => last(lookUp, question)
	};
}
async function openRelease(context, release, why) {
	const opened = await openCommit(context, release.commit, labelOf(release, why));
	return "reason" in opened ? null : opened;
}
const labelOf = ({ name, commit }, why) => `${name}@${short(commit)} (${why})`;
async function last(lookUp, question) {
	const { release } = question;
	if (release === "none") return {
		kind: "none",
		why: ""
	};
	if (release.startsWith("file:")) return fromFile(lookUp, release.slice(5));
	if (isUrl(release)) return fromAddress(lookUp, release);
	const latest = /^latest-tag(?::(.+))?$/.exec(release);
	if (release !== "auto" && latest === null) return fromRevision(lookUp, release);
	const prefix = latest?.[1];
	return fromTags(lookUp, prefix === void 0 ? question : {
		...question,
		pattern: `${prefix}*`
	}, latest !== null);
}
async function fromTags(lookUp, question, isRequired) {
	const tags = await lookUp.tags();
	const none = (why) => {
		if (isRequired) throw new SourceError(`${why} Name another \`release\`.`);
		return {
			kind: "none",
			why
		};
	};
	if (tags === null) return none("The tags of the repository can't be read, so the last release is not known.");
	const line = releaseLine(tags, question);
	if (line === null || line.releases.length === 0) return none("There is no release tag yet.");
	const before = earlierThan(line.releases, tags, question);
	const reached = await firstReached(lookUp.context, before);
	if (reached === null) return none("There is no release before this one yet.");
	const tree = await lookUp.open(reached);
	if (tree === null) return none(`The last release ${reached.name} can't be fetched.`);
	return {
		kind: "found",
		state: {
			tree,
			commit: reached.commit,
			label: tree.label,
			version: reached.text,
			path: null
		},
		line
	};
}
function earlierThan(releases, tags, { tag, pattern, names }) {
	const current = tag === null ? null : readTag(tag, pattern, names);
	if (tag === null || current === null) return [...releases.filter(isFinal), ...releases.filter((each) => !isFinal(each))];
	if (pattern === null) {
		const before = releasesBefore(tags, tag) ?? [];
		return releases.some(({ series }) => series === current.series) ? before : releases.filter(isFinal);
	}
	return releases.filter((each) => each.version.compare(current.version) < 0 && (isFinal(each) || !isFinal(current)));
}
async function firstReached(context, releases) {
	const { head } = context;
	const others = releases.filter(({ commit }) => !(head.clean && commit === head.commit));
	if (head.commit === null) return others[0] ?? null;
	const whole = context.git !== null && context.mode === "checkout" && context.checkout?.shallow === false;
	for (const release of whole ? others : others.slice(0, MOST_QUESTIONS)) if (await isReached(context, release.commit, head.commit, whole) !== false) return release;
	return null;
}
async function isReached(context, commit, head, whole) {
	if (whole && context.git !== null) {
		const here = await isAncestor(context.git, commit, head);
		if (here !== null) return here;
	}
	const fork = await context.ports.mergeBase?.(commit, head).catch(() => null) ?? null;
	return fork === null ? null : fork === commit;
}
async function fromRevision({ context }, name) {
	if (context.git === null) throw new SourceError(`The release \`${name}\` can't be looked up without a git checkout.`);
	const commit = await findCommit(context.git, name);
	if (commit === null) throw new SourceError(`\`release\`: ${unknownRevision(name)}`);
	const label = commit.startsWith(name) ? short(commit) : `${name}@${short(commit)}`;
	const opened = await openCommit(context, commit, `${label} (last release)`);
	if ("reason" in opened) throw new SourceError(opened.reason);
	const version = readTag(name, null, [])?.text ?? null;
	return {
		kind: "found",
		state: {
			tree: opened,
			commit,
			label: opened.label,
			version,
			path: null
		},
		line: null
	};
}
async function fromFile({ base }, asked) {
	const path = asked.trim().replace(/^(?:\.\/)+/, "");
	const file = isTreePath(path) ? await base.read(path) : null;
	if (file?.kind === "missing") return {
		kind: "none",
		why: `The release \`${path}\` is not in ${base.label}.`
	};
	if (file === null) throw new SourceError(`\`release\`: \`${path}\` is no path in the repository.`);
	if (file.kind === "refused") throw new SourceError(`\`release\`: ${file.reason}`);
	return {
		kind: "found",
		state: {
			tree: base,
			commit: base.commit,
			label: `${path} (last release)`,
			version: null,
			path
		},
		line: null
	};
}
async function fromAddress({ allowsAddresses }, release) {
	const [address = "", checksum = ""] = release.split(/#sha256=/i);
	if (!/^[\da-f]{64}$/i.test(checksum)) throw new SourceError("`release`: an address needs its checksum (`https://…/openapi.yaml#sha256=` and 64 digits), because what it gives may change.");
	if (!allowsAddresses) throw new SourceError("`release` is an address in a configuration that this change brings: it is followed once it is merged, or when it is an input.");
	const { text } = await download(address);
	const found = createHash("sha256").update(text).digest("hex");
	if (found !== checksum.toLowerCase()) throw new SourceError(`\`release\`: what the address gives has another checksum (sha256=${found}).`);
	const document = textDocument(text, new URL(address).pathname.split("/").at(-1) ?? "");
	const label = `${document.path} (last release)`;
	return {
		kind: "found",
		state: {
			tree: {
				...document.tree,
				label
			},
			commit: null,
			label,
			version: null,
			path: document.path
		},
		line: null
	};
}

// src/repository/baselines.ts
async function addReleases(request) {
	const { gate, pairs, settings } = request;
	const checked = pairs.filter((pair) => gate !== null || pair.changed || isGrouped(pair, request));
	const looked = [];
	for (const pair of checked) {
		const own = settingsFor(settings, pair.name, matchesPattern);
		const names = namesOf(pair.name, own.name);
		const isOnly = pairs.length === 1;
		const { release, releaseTags: pattern } = own;
		const found = await request.releases.last({
			release,
			pattern,
			names,
			isOnly,
			tag: gate?.tag ?? null
		});
		looked.push({
			pair,
			settings: own,
			names,
			found
		});
	}
	const released = gate === null ? looked : ofTag(looked, gate);
	const notes = missingNotes(released);
	return gate === null ? beside(request, released, notes) : instead(request, released, notes, gate);
}
function isGrouped(pair, { pairs, settings }) {
	const groupOf = ({ name }) => settingsFor(settings, name, matchesPattern).versionGroup;
	const group = groupOf(pair);
	return group !== null && pairs.some((other) => other.changed && groupOf(other) === group);
}
function ofTag(all, { tag }) {
	if (tag === null) return all;
	const own = all.filter(({ found, settings, names }) => {
		if (found.kind === "found" && found.line !== null) return found.line.isOwn && readTag(tag, settings.releaseTags, names)?.series !== void 0 && isOfLine(tag, found.line);
		return settings.releaseTags !== null && readTag(tag, settings.releaseTags, names) !== null;
	});
	return own.length > 0 ? own : all;
}
function isOfLine(tag, line) {
	const [first] = line.releases;
	return first !== void 0 && tag.startsWith(first.name.slice(0, first.name.length - first.text.length).replace(/v$/i, ""));
}
function missingNotes(all) {
	const reasons = all.flatMap(({ found }) => found.kind === "none" && found.why !== "" ? [found.why] : []);
	const [reason] = reasons;
	if (reason === void 0) return [];
	const what = reasons.length === all.length ? "versions are" : `the version of ${reasons.length} of ${all.length} APIs is`;
	return [`${reason.replace(/\.$/, "")}: ${what} measured from the base.`];
}
async function beside(request, released, notes) {
	const pairs = [];
	for (const { pair, found } of released) if (found.kind === "none") pairs.push(pair);
	else pairs.push({
		...pair,
		release: await releaseOf(request, pair, found)
	});
	return {
		pairs,
		notes,
		baseLabel: null
	};
}
async function releaseOf(request, pair, found) {
	const { base, baseCommit } = request;
	const { state } = found;
	const { tree, label, version: tagVersion, commit } = state;
	const about = {
		tree,
		label,
		tagVersion,
		history: historyOf(request, found)
	};
	if (state.path === null && commit !== null && commit === baseCommit) return {
		...about,
		path: pair.basePath,
		sameAsBase: true
	};
	const path = state.path ?? await pathIn(request, tree, pair);
	const isSame = base !== null && path !== null && path === pair.basePath && await isSameSpec(tree, base, path);
	return {
		...about,
		path,
		sameAsBase: isSame
	};
}
async function isSameSpec(tree, base, path) {
	return !await specComparison(tree, base, await fileComparison(tree, base))(path, path);
}
async function pathIn(request, tree, pair) {
	for (const path of [pair.basePath, pair.headPath]) if (path !== null && (await tree.read(path)).kind !== "missing") return path;
	if (pair.headPath === null) return null;
	const { pairs } = await discover(request, tree);
	return pairs.find(({ headPath }) => headPath === pair.headPath)?.basePath ?? null;
}
function discover(request, release) {
	const { head, globs, settings } = request;
	const { spec, exclude } = globs;
	return discoverSpecs({
		base: release,
		head,
		globs: spec,
		exclude,
		renamedFrom: settings.renamedFrom,
		looksLikeSpec
	});
}
async function instead(request, released, notes, gate) {
	const pairs = [];
	const labels = /* @__PURE__ */ new Set();
	const discovered = /* @__PURE__ */ new Map();
	for (const { pair, found } of released) {
		if (found.kind === "none") {
			if (pair.changed && gate.onlyReleased !== true) pairs.push(pair);
			continue;
		}
		const { tree, label, version: tagVersion, path, commit } = found.state;
		labels.add(label);
		const state = commit ?? tree;
		const all = discovered.get(state)?.all ?? (path === null ? (await discover(request, tree)).pairs : []);
		discovered.set(state, {
			tree,
			all
		});
		const now = path === null ? all.find(({ headPath, name }) => headPath === pair.headPath && name === pair.name) : {
			...pair,
			basePath: path
		};
		const basePath = now?.basePath ?? null;
		if (now?.changed === false && gate.tag === null && gate.onlyReleased !== true) continue;
		const history = historyOf(request, found);
		pairs.push({
			name: pair.name,
			basePath,
			headPath: pair.headPath,
			baseTree: tree,
			release: {
				tree,
				label,
				tagVersion,
				history,
				path: basePath,
				sameAsBase: true
			}
		});
	}
	const [label = null, ...others] = labels;
	const isEachOfItsOwnLine = released.every(({ found }) => found.kind === "found" && found.line?.isOwn === true);
	return {
		pairs: [...pairs, ...isEachOfItsOwnLine ? [] : goneSince([...discovered.values()], pairs)],
		notes,
		baseLabel: others.length === 0 ? label : "the last release of each API"
	};
}
const goneSince = (discovered, pairs) => discovered.flatMap(({ tree, all }) => all.filter(({ headPath, name }) => headPath === null && !pairs.some((pair) => pair.name === name)).map((pair) => ({
	...pair,
	baseTree: tree
})));
const bare = (text) => text.trim().replace(/^v(?=\d)/i, "").replace(/\+.*$/, "");
const EARLIER = 3;
function historyOf({ releases, gate }, { line, state }) {
	const all = line?.releases ?? [];
	const at = all.findIndex(({ commit }) => commit === state.commit);
	return {
		earlier: async () => {
			return (await Promise.all(all.slice(at + 1, at === -1 ? 0 : at + 1 + EARLIER).map((each) => releases.open(each)))).filter((tree) => tree !== null);
		},
		withVersion: async (version) => {
			const same = all.find(({ text, name }) => bare(text) === bare(version) && name !== gate?.tag);
			const tree = same === void 0 || same.commit === state.commit ? null : await releases.open(same);
			return same === void 0 || tree === null ? null : {
				tag: same.name,
				tree
			};
		},
		published: () => publishedBy(releases, state, at === -1 ? [] : all.slice(at + 1))
	};
}
function publishedBy(releases, { tree, commit }, earlier) {
	const name = tree.label.replace(/ \(.*$/, "");
	const day = (tag) => () => releases.day(tag);
	return [{
		release: name.replace(/@[0-9a-f]{7}$/, ""),
		day: commit === null ? () => Promise.resolve(null) : day({
			name,
			commit
		}),
		open: () => Promise.resolve(tree)
	}, ...earlier.filter(isFinal).map((tag) => ({
		release: tag.name,
		day: day(tag),
		open: () => releases.open(tag)
	}))];
}

// src/repository/descriptions.ts
async function findDescriptions(request) {
	const { settings, gate, within, revisions } = request;
	const { base, head, baseCommit } = revisions;
	const globs = {
		spec: settings.spec.map(within),
		exclude: [...settings.exclude.map(within), ...releasedFiles(settings)]
	};
	const { renamedFrom } = settings;
	const found = await discoverSpecs({
		base,
		head,
		globs: globs.spec,
		exclude: globs.exclude,
		renamedFrom,
		looksLikeSpec
	});
	const [unmatched] = found.unmatched;
	if (unmatched !== void 0) throw new ConfigurationError(unmatched);
	const pairs = found.pairs.filter((pair) => pair.name.startsWith(within("")));
	const releases = openReleases(revisions.context, base ?? head, request.isTrusted);
	const baselines = await addReleases({
		base,
		head,
		baseCommit,
		pairs,
		globs,
		gate,
		releases,
		settings: seeksReleases(settings) ? settings : {
			...settings,
			release: "none"
		}
	});
	const compared = new Set(baselines.pairs.map(({ name }) => name));
	const alsoLinted = request.lintsAll ? pairs.filter((pair) => !compared.has(pair.name) && lintModeOf(settings, pair) === "all") : [];
	return {
		pairs,
		checked: [...baselines.pairs, ...alsoLinted],
		baseLabel: baselines.baseLabel,
		notes: [...about(pairs, baselines.pairs, gate?.tag ?? null), ...baselines.notes]
	};
}
const seeksReleases = ({ base, release }) => base === null || release !== "auto";
const lintModeOf = (settings, { name }) => settingsFor(settings, name, matchesPattern).lintMode;
function releaseGate({ gate, settings }, checked) {
	return gate === null ? {} : { gate: {
		tag: gate.tag,
		tagVersion: tagVersionOf(gate.tag, settings, checked)
	} };
}
function releasedFiles({ release, apis }) {
	return [release, ...apis.map(({ given }) => given.release ?? "")].filter((each) => each.startsWith("file:")).map((each) => each.slice(5).trim());
}
function tagVersionOf(tag, settings, pairs) {
	if (tag === null || pairs.length > 1 && pairs.every(({ release }) => release === void 0)) return null;
	for (const pair of pairs) {
		const { releaseTags, name } = settingsFor(settings, pair.name, matchesPattern);
		const read = readTag(tag, releaseTags, namesOf(pair.name, name));
		if (read !== null) return read.text;
	}
	return null;
}
function about(pairs, checked, tag) {
	if (pairs.length === 0) return ["No API description (OpenAPI 3 or Swagger 2) was found on either side, so nothing was compared. Name the files with `spec` if there should be one."];
	const same = pairs.filter(({ name }) => !checked.some((each) => each.name === name));
	if (same.length === 0) return [];
	return [`${same.length === 1 ? `${same[0]?.name ?? "One API description"} is` : `${same.length} API descriptions are`} ${tag === null ? "the same on both sides" : "not released by this tag"}.`];
}

// src/pipeline/keeping.ts
const LONGEST_MS = 3e5;
async function keepFindingsOf(request, pairs, kept) {
	const start = performance.now();
	for (const { name, headPath } of pairs) {
		if (performance.now() - start > LONGEST_MS) return;
		const { lintMode, rulesets } = settingsFor(request.settings, name, matchesPattern);
		if (lintMode !== "off" && rulesets.length > 0) await keepFindings(request, headPath, rulesets, kept);
	}
}
async function keepFindings({ head, loadRulesets, now }, path, rulesets, kept) {
	const side = await loadSide(head, path);
	if (side === null || side.contract === null) return;
	const { keepSide } = await import("./lint-lint.js");
	try {
		const definition = await loadRulesets(rulesets);
		await keepSide({
			side: side.contract,
			inData: await inDataOf(side),
			definition,
			now,
			kept
		});
	} catch (error) {
		if (!(error instanceof ConfigurationError)) throw error;
	}
}

// src/repository/run-rulesets.ts
function rulesetsOfRun(request, configuration, { settings, within }, head, note) {
	return rulesetLoader({
		...trustIn(request, configuration, settings),
		head,
		directory: request.directory,
		folder: within("").replace(/\/$/, ""),
		configuration: sourceOfEntries(request.given, within(settings.config)),
		ports: request.rulesetPorts ?? request.ports,
		note
	});
}

// src/repository/keeping.ts
async function keepHeads(request, head, pairs, kept) {
	if (kept?.keeps !== "head") return;
	const given = {
		...request.given,
		configFrom: "base",
		rulesetCode: false
	};
	const asBase = {
		...request,
		given
	};
	try {
		const configuration = await readConfiguration(asBase, head, head);
		const run = settingsOfRun(asBase, configuration);
		const loadRulesets = rulesetsOfRun(asBase, configuration, run, head, () => void 0);
		await keepFindingsOf({
			head,
			settings: run.settings,
			loadRulesets,
			now: request.now
		}, pairs, kept);
	} catch (error) {
		if (!(error instanceof ConfigurationError)) throw error;
	}
}

// src/repository/mentioning.ts
const MOST = 10;
async function ownersToMention({ mentionOwners }, base, { apis }) {
	const file = mentionOwners && base !== null ? await findCodeOwners(base) : null;
	if (file === null) return [];
	const ownersOf = readCodeOwners(file.text);
	const owners = apis.filter(needsSomebody).flatMap((api) => ownersOf(api.base?.file ?? api.head?.file ?? api.name));
	return [...new Set(owners)].filter((owner) => owner.startsWith("@")).slice(0, MOST);
}
const needsSomebody = ({ findings, problems }) => problems.length > 0 || findings.some(({ level, origin, waiver }) => (level === "error" || level === "warning") && origin === "introduced" && waiver === void 0);

// src/repository/repository.ts
async function checkRepository(request) {
	const revisions = await resolveRevisions({
		...request,
		given: {
			base: request.given.base ?? null,
			head: request.given.head ?? null
		}
	}, request.ports);
	try {
		return await checkRevisions(request, revisions);
	} finally {
		await revisions.close();
	}
}
async function checkRevisions(request, revisions) {
	const { base, head, baseCommit, headCommit } = revisions;
	const configuration = await readConfiguration(request, base, head);
	const run = settingsOfRun(request, configuration);
	const { settings, gate } = run;
	const records = request.sinceRelease === true;
	const { isTrusted } = configuration;
	const descriptions = await findDescriptions({
		...run,
		revisions,
		isTrusted,
		lintsAll: !records
	});
	const allowances = await allowancesOf(request, run, revisions, descriptions);
	const question = await questionOf(request, {
		revisions,
		configuration,
		run,
		descriptions,
		allowances
	});
	const result = await check(question);
	await keepHeads(request, head, descriptions.pairs, question.keptFindings);
	const linted = records ? descriptions.pairs.filter((pair) => lintModeOf(settings, pair) !== "off") : [];
	return {
		...result,
		alone: linted.length === 0 ? null : await check(lintingAlone(question, linted, settings)),
		settings,
		pairs: descriptions.pairs,
		baseCommit,
		headCommit,
		isRelease: gate !== null,
		takesApprovals: allowances.takesApprovals,
		mentions: await ownersToMention(settings, base, result.report)
	};
}
async function questionOf(request, known) {
	const { revisions, configuration, run, descriptions, allowances } = known;
	const { base, head, context, baseCommit, headCommit } = revisions;
	const { settings } = run;
	const { baseLabel, checked } = descriptions;
	const notes = [
		...allowances.notes,
		...revisions.notes,
		...configuration.notes,
		...descriptions.notes
	];
	const kept = keptFindingsIn(request.environment) ?? (settings.lintCache ? request.keptFindings : void 0);
	return {
		base,
		head,
		pairs: checked,
		comparing: baseLabel === null ? revisions.comparing : `comparing ${baseLabel} → ${revisions.head.label}`,
		notes,
		settings: request.sinceRelease === true ? comparingOnly(settings) : settings,
		loadRulesets: rulesetsOfRun(request, configuration, run, head, (text) => notes.push(text)),
		now: request.now,
		...kept === void 0 ? {} : { keptFindings: kept },
		baseIsRequired: false,
		releasesAreSought: seeksReleases(settings),
		commits: () => commitMessages(context, baseCommit, headCommit),
		ownership: await readOwnership(request, base, head),
		...allowances.given,
		...releaseGate(run, checked)
	};
}

export { renamedIn as n, checkRepository as t };