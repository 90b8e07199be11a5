import { a as textOf, c as ignoresOf, l as resultAbout, o as IGNORE_KEY, s as coveringIgnores } from "./shared-catalogue.js";
import { _ as valueAt, d as AS_BEFORE, f as meaningsOf, g as relativeTo, h as pointerOf, l as canonical, m as pathItemOf, o as unitAt, p as operationKey, t as depthOfUnit, v as byCodeUnits } from "./shared-units.js";
import { a as inOrder, i as wholeRules, l as unpack, n as runWhole, o as identityOfResult } from "./shared-whole.js";
import { t as sourcesOfFindings } from "./shared-version.js";
import { createHash } from "node:crypto";

// src/lint/changed.ts
function touchedBy(base, head, renamed) {
	if (base === null) return () => true;
	const graph = graphOf(base, head);
	const before = new Map([...base.operations, ...base.webhooks].map((each) => [operationKey(each), each]));
	const touched = /* @__PURE__ */ new Set();
	for (const operation of [...head.operations, ...head.webhooks]) {
		const name = renamed.get(operationKey(operation)) ?? operationKey(operation);
		if (isTouched(operation, before.get(name), graph)) touched.add(name).add(name.replace(/^(\S+) \S+ /, "$1 * "));
	}
	const components = [...head.components].flatMap(([section, members]) => [...members].map(([name, { value, place }]) => ({
		name: `component ${section}/${name}`,
		value,
		place
	})));
	const schemas = [...head.schemas.values()].map(({ name, schema }) => ({
		name: `component schemas/${name}`,
		...schema
	}));
	for (const { name, value, place } of [...components, ...schemas]) if (graph.isTouched(value, place)) touched.add(name);
	return (anchor) => touched.has(anchor.split(" > ")[0] ?? "");
}
function isTouched(operation, before, graph) {
	if (before === void 0 || canonical(before.raw) !== canonical(operation.raw)) return true;
	return graph.isTouched(operation.raw, operation.place) || shared(before) !== shared(operation);
}
function shared({ rawPathItem }) {
	if (typeof rawPathItem !== "object" || rawPathItem === null || Array.isArray(rawPathItem)) return "";
	const { parameters, servers } = rawPathItem;
	return `${canonical(parameters)} ${canonical(servers)}`;
}
function graphOf(base, head) {
	const known = /* @__PURE__ */ new Map();
	const differs = (value, { file, pointer }) => {
		const before = base.resolve(`#${pointer}`, {
			file: file === head.file ? base.file : file,
			pointer: ""
		});
		return before === null || canonical(before.value) !== canonical(value);
	};
	const reaches = (value, file, seen) => referencesIn(value).some((reference) => {
		const target = head.resolve(reference, {
			file,
			pointer: ""
		});
		if (target === null) return false;
		const key = `${target.place.file}#${target.place.pointer}`;
		const answer = known.get(key);
		if (answer !== void 0) return answer;
		if (seen.has(key)) return false;
		seen.add(key);
		const result = differs(target.value, target.place) || reaches(target.value, target.place.file, seen);
		if (result) known.set(key, true);
		return result;
	});
	return { isTouched: (value, place) => {
		const seen = /* @__PURE__ */ new Set();
		const result = differs(value, place) || reaches(value, place.file, seen);
		if (!result) for (const key of seen) known.set(key, false);
		return result;
	} };
}
function referencesIn(value) {
	const found = [];
	const visit = (part) => {
		if (typeof part !== "object" || part === null) return;
		for (const [key, inner] of Object.entries(part)) if (key === "$ref" && typeof inner === "string") found.push(inner);
		else visit(inner);
	};
	visit(value);
	return found;
}

// src/lint/elsewhere.ts
const TELLING_LENGTH = 40;
function contentOf({ result, value }) {
	if (typeof value !== "object" || value === null || result.path.length < 2) return null;
	const text = canonical(value);
	if (text.length < TELLING_LENGTH) return null;
	return hash(`${result.rule} ${result.key ?? ""} ${text}`);
}
function namedComponent({ result: { rule, key }, meaning: { component, inside } }) {
	return component === null ? null : JSON.stringify([
		rule,
		key,
		lastOf(component),
		...inside
	]);
}
const namedInFile = (depth) => ({ result: { rule, key }, meaning: { beside, inside } }) => {
	if (beside === null || inside.length < depth) return null;
	return JSON.stringify([
		rule,
		key,
		depth === 0 ? fileName(beside) : inside[depth - 1],
		...inside.slice(depth)
	]);
};
function inEveryVersion({ result: { rule, key }, meaning: { anchor, inside, component } }) {
	const isSchema = component?.startsWith("schemas/") === true;
	return JSON.stringify([
		rule,
		key,
		anchor,
		...isSchema ? inside : withoutVersion(inside)
	]);
}
function withoutVersion(inside) {
	const [first = "", second = ""] = inside;
	if (ADDRESS.has(first)) return ["servers", ...inside.slice(first === "servers" ? 2 : 1)];
	const schema = inside.indexOf("schema");
	const way = schema < 0 ? inside : inside.slice(0, schema);
	const rest = schema < 0 ? [] : inside.slice(schema + 1);
	if (first === "requestBody") return [
		"requestBody",
		...withoutMedia(way.slice(1)),
		...rest
	];
	if (first === "parameters" && second.startsWith("body:")) return [
		"requestBody",
		...way.slice(2),
		...rest
	];
	if (first === "parameters" && second.startsWith("formData:")) return [
		"requestBody",
		"properties",
		second.slice(9),
		...way.slice(2),
		...rest
	];
	return [...withoutMedia(way), ...rest];
}
const ADDRESS = /* @__PURE__ */ new Set([
	"servers",
	"host",
	"basePath",
	"schemes"
]);
const withoutMedia = (way) => {
	const content = way.indexOf("content");
	return content < 0 ? way : [...way.slice(0, content), ...way.slice(content + 2)];
};
function surroundings() {
	const texts = /* @__PURE__ */ new WeakMap();
	const textOf = (value) => {
		const known = texts.get(value);
		if (known !== void 0) return known;
		const text = canonical(withNames(value));
		const kept = text.length < TELLING_LENGTH ? "" : hash(text);
		texts.set(value, kept);
		return kept;
	};
	const keyOf = ({ result: { rule, key, path }, meaning, document }) => {
		const top = meaning.beside !== null ? 0 : path[0] === "components" ? 3 : 2;
		for (let length = path.length; length >= top; length -= 1) {
			const value = valueAt(document, path.slice(0, length));
			if (typeof value !== "object" || value === null) continue;
			const text = textOf(value);
			if (text !== "") return JSON.stringify([
				rule,
				key,
				text,
				...path.slice(length)
			]);
		}
		return null;
	};
	const isApart = ({ meaning }) => meaning.beside !== null;
	return [(placed) => isApart(placed) ? keyOf(placed) : null, (placed) => isApart(placed) ? null : keyOf(placed)];
}
function withNames(value) {
	return JSON.parse(JSON.stringify(value, (key, part) => key === "$ref" && typeof part === "string" ? nameOf(part) : part));
}
function nameOf(reference) {
	const [file = "", pointer = ""] = reference.split("#");
	return pointer === "" ? fileName(file) : lastOf(pointer);
}
const lastOf = (path) => path.slice(path.lastIndexOf("/") + 1);
const fileName = (file) => lastOf(file).replace(/\.(?:ya?ml|json)$/i, "");
const hash = (text) => createHash("sha256").update(text).digest("hex");

// src/lint/delta.ts
function identityOf({ result: { rule, key }, meaning }) {
	const position = key === null ? -1 : meaning.parameters.indexOf(key.slice(key.lastIndexOf(" ") + 1));
	return JSON.stringify([
		rule,
		meaning.anchor,
		meaning.inside,
		position < 0 ? key : position
	]);
}
const lookedFor = ({ result: { rule, absent, message }, meaning: { anchor, inside } }) => JSON.stringify([
	rule,
	anchor,
	absent === void 0 ? inside : [...inside, absent],
	message
]);
const subjectOf = ({ result: { rule, subject } }) => subject === null ? null : JSON.stringify([rule, subject]);
function compareResults(base, head, isConverted = false) {
	const left = new Set(base);
	const found = /* @__PURE__ */ new Map();
	const match = (keyOf, keyOfHead = keyOf) => {
		const waiting = /* @__PURE__ */ new Map();
		for (const placed of left) {
			const key = keyOf(placed);
			if (key === null) continue;
			const known = waiting.get(key);
			if (known === void 0) waiting.set(key, [placed]);
			else known.push(placed);
		}
		if (waiting.size === 0) return;
		for (const placed of head) {
			if (found.has(placed)) continue;
			const before = waiting.get(keyOfHead(placed) ?? "")?.shift();
			if (before === void 0) continue;
			found.set(placed, before);
			left.delete(before);
		}
	};
	match((placed) => `${identityOf(placed)} ${placed.result.message}`);
	match(identityOf);
	match(lookedFor);
	if (isConverted) match(inEveryVersion);
	match(subjectOf);
	match(contentOf);
	for (let depth = 0; depth <= 3; depth += 1) {
		match(namedComponent, namedInFile(depth));
		match(namedInFile(depth), namedComponent);
	}
	const [apart, together] = surroundings();
	match(apart, together);
	match(together, apart);
	return {
		head: head.map((placed) => ({
			head: placed,
			base: found.get(placed) ?? null
		})),
		fixed: [...left]
	};
}

// src/lint/judge.ts
function judgeResults(judging) {
	const { base, head } = judging;
	const delta = compareResults(visibleSingles(base), singlesOf(head), isConverted(base, head));
	const fresh = new Set(delta.head.filter((each) => each.base === null).map((each) => each.head));
	const gone = new Set(delta.fixed);
	const ofHead = wholesale(head);
	const overall = new Set([...wholesale(base)].filter((rule) => ofHead.has(rule)));
	const known = new Set((base?.ignores ?? []).map(identityOf));
	const added = base === null ? [] : head.ignores.filter((ignore) => !known.has(identityOf(ignore)));
	const sorted = [
		...head.shown.flatMap((shown) => sortHead(shown, overall.has(shown.placed.result.rule) ? /* @__PURE__ */ new Set() : fresh, judging)),
		...(base?.shown ?? []).flatMap((shown) => sortBase(shown, overall.has(shown.placed.result.rule) ? /* @__PURE__ */ new Set() : gone, base)),
		...added.map((placed) => ({
			placed,
			origin: "introduced",
			contract: head.contract
		}))
	];
	const numbered = /* @__PURE__ */ new Map();
	return sorted.map((each) => {
		const identity = `${each.origin === "fixed" ? "fixed " : ""}${identityOf(each.placed)}`;
		const number = numbered.get(identity) ?? 0;
		numbered.set(identity, number + 1);
		return judgement(each, number, judging);
	});
}
const isConverted = (base, head) => base !== null && base.contract.family === "swagger-2.0" !== (head.contract.family === "swagger-2.0");
function placesOf(base, head) {
	const places = /* @__PURE__ */ new Map();
	const count = (side, one) => {
		for (const { result } of visibleSingles(side)) places.set(result.rule, one(places.get(result.rule) ?? {
			base: 0,
			head: 0
		}));
	};
	count(base, (known) => ({
		...known,
		base: known.base + 1
	}));
	count(head, (known) => ({
		...known,
		head: known.head + 1
	}));
	return places;
}
function placesWithin({ shown, contract }) {
	return shown.filter(({ placed }) => placed.result.members.length > 0 && !placed.ignored).flatMap(({ singles }) => singles.filter(({ ignored }) => !ignored).map((placed) => ({
		...placeOf(placed, 0),
		locations: { head: locationOf(placed, contract) }
	})));
}
const singlesOf = (side) => side.shown.flatMap(({ singles }) => singles);
const visibleSingles = (side) => side === null ? [] : singlesOf(side).filter(({ ignored }) => !ignored);
function wholesale(side) {
	const results = (side?.shown ?? []).map(({ placed }) => placed.result);
	return new Set(results.filter(({ key }) => key === "collapsed").map(({ rule }) => rule));
}
function sortHead({ placed, singles }, fresh, { head: { contract }, concerns }) {
	const visible = singles.filter((single) => !single.ignored);
	if (visible.length === 0 || placed.ignored) return [];
	const found = visible.filter((single) => fresh.has(single));
	const whole = {
		placed,
		contract,
		singles: visible
	};
	if (found.length === visible.length) return [{
		...whole,
		origin: "introduced"
	}];
	const older = concerns(placed) ? [] : visible.filter((single) => !fresh.has(single) && concerns(single));
	const isListed = found.length + older.length === visible.length;
	return [
		...found.map((single) => ({
			placed: single,
			origin: "introduced",
			contract
		})),
		...older.map((single) => ({
			placed: single,
			origin: "inherited",
			contract
		})),
		...isListed ? [] : [{
			...whole,
			origin: "inherited"
		}]
	];
}
function sortBase({ placed, singles }, gone, base) {
	if (base === null) return [];
	const found = singles.filter((single) => gone.has(single));
	return (found.length > 0 && found.length === singles.length ? [placed] : found).map((each) => ({
		placed: each,
		origin: "fixed",
		contract: base.contract
	}));
}
const idOf$1 = (identity, number) => createHash("sha256").update(`${identity} ${number}`).digest("hex").slice(0, 12);
function judgement({ placed, singles, origin, contract }, number, judging) {
	const { result, meaning } = placed;
	const location = locationOf(placed, contract);
	const standsFor = result.members.length === 0 ? [] : (singles ?? []).map((single) => placeOf(single, 0).id);
	return {
		...placeOf(placed, number),
		source: "lint",
		...judging.textOf(placed),
		impact: "non-breaking",
		breaks: [],
		bump: "none",
		message: asSentence(result.message),
		direction: null,
		component: meaning.component,
		locations: origin === "fixed" ? { base: location } : { head: location },
		severity: result.severity,
		origin,
		counts: origin === "introduced" || origin === "inherited" && judging.concerns(placed),
		...standsFor.length === 0 ? {} : { standsFor }
	};
}
const locationOf = ({ result }, contract) => contract.locate({
	file: result.file,
	pointer: pointerOf(result.path)
});
function placeOf(placed, number) {
	const { result, meaning } = placed;
	return {
		id: idOf$1(identityOf(placed), number),
		rule: result.rule,
		operations: meaning.operations
	};
}
const asSentence = (message) => /[.!?…]$/.test(message) ? message : `${message}.`;

// src/lint/moved.ts
const renamedIn = (base, head, moves) => ({
	operations: movedOperations(base, head, moves),
	files: movedFiles(base, head)
});
function movedOperations(base, head, moves) {
	const [before, after] = [byKey(base), byKey(head)];
	const gone = [...before].filter(([key]) => !after.has(key));
	const come = [...after].filter(([key]) => !before.has(key));
	const moved = new Map(moves.map((move) => [operationKey(move.head), operationKey(move.base)]));
	for (const identify of [urlOf, idOf]) {
		const candidates = /* @__PURE__ */ new Map();
		for (const [key, operation] of gone) {
			const name = identify(operation);
			if (name !== null) candidates.set(name, [...candidates.get(name) ?? [], key]);
		}
		const taken = new Set(moved.values());
		for (const [key, operation] of come) {
			const found = candidates.get(identify(operation) ?? "")?.find((candidate) => !taken.has(candidate));
			if (moved.has(key) || found === void 0) continue;
			moved.set(key, found);
			taken.add(found);
		}
	}
	return moved;
}
function movedFiles(base, head) {
	const [before, after] = [besideRoot(base), besideRoot(head)];
	const gone = [...before.keys()].filter((name) => !after.has(name));
	const come = [...after.keys()].filter((name) => !before.has(name));
	const moved = /* @__PURE__ */ new Map();
	const contentOf = (files) => (name) => canonical(files.get(name));
	const lastOf = (name) => name.slice(name.lastIndexOf("/") + 1);
	for (const [ofBase, ofHead] of [[contentOf(before), contentOf(after)], [lastOf, lastOf]]) {
		const old = onlyOnes(gone.filter((name) => ![...moved.values()].includes(name)), ofBase);
		const fresh = onlyOnes(come.filter((name) => !moved.has(name)), ofHead);
		for (const [key, name] of fresh) {
			const was = old.get(key);
			if (was !== void 0) moved.set(name, was);
		}
	}
	return moved;
}
const besideRoot = ({ file: root, documents }) => new Map([...documents].flatMap(([file, value]) => file === root ? [] : [[relativeTo(root, file), value]]));
function onlyOnes(names, keyOf) {
	const found = /* @__PURE__ */ new Map();
	for (const name of names) {
		const key = keyOf(name);
		found.set(key, [...found.get(key) ?? [], name]);
	}
	return new Map([...found].flatMap(([key, [name, ...others]]) => name === void 0 || others.length > 0 ? [] : [[key, name]]));
}
const byKey = ({ operations, webhooks }) => new Map([...operations, ...webhooks].map((operation) => [operationKey(operation), operation]));
function urlOf(operation) {
	if (operation.kind !== "path") return null;
	const [server] = operation.servers.map(pathOfServer).toSorted();
	return `${operation.method} ${server ?? ""}${operation.path.replaceAll(/\{[^{}]*\}/g, "{}")}`;
}
const idOf = ({ operationId }) => operationId;
function pathOfServer({ url, variables }) {
	const path = url.replaceAll(/\{([^{}]*)\}/g, (whole, name) => variables.get(name)?.default ?? whole).replace(/^(?:[a-z][a-z0-9+.-]*:)?\/\/[^/?#]*/i, "").replace(/[?#].*$/, "");
	return path.endsWith("/") ? path.slice(0, -1) : path;
}

// src/lint/ways.ts
function waysTo(contract) {
	const ways = /* @__PURE__ */ new Map();
	for (const operation of [...contract.operations, ...contract.webhooks]) {
		const { kind, method, path, place } = operation;
		if (place.file === contract.file) continue;
		const way = [kind === "webhook" ? "webhooks" : "paths", path];
		const item = pathItemOf(operation, contract);
		const [at, found] = item === null ? [place.pointer, [...way, method]] : [item, way];
		const key = `${place.file}#${at}`;
		const known = ways.get(key) ?? [];
		if (!known.some((each) => pointerOf(each) === pointerOf(found))) ways.set(key, [...known, found]);
	}
	return (file, path) => {
		if (file === contract.file) return [];
		for (let length = path.length; length >= 0; length -= 1) {
			const found = ways.get(`${file}#${pointerOf(path.slice(0, length))}`);
			if (found !== void 0) return found;
		}
		return [[]];
	};
}

// src/lint/side.ts
const formats = {
	"swagger-2.0": "oas2",
	"openapi-3.0": "oas3_0",
	"openapi-3.1": "oas3_1",
	"openapi-3.2": "oas3_2"
};
const formatOf = ({ family }) => formats[family];
function documentOf(contract, inData = /* @__PURE__ */ new Map()) {
	return {
		file: contract.file,
		format: formatOf(contract),
		files: contract.documents,
		inData
	};
}
function sideOf(contract, results, rules, renamed) {
	const meanings = meaningsOf(contract, renamed);
	const { entries, faults } = ignoresOf(contract);
	const above = entries.length === 0 ? () => [] : waysTo(contract);
	const used = /* @__PURE__ */ new Set();
	const place = (result) => {
		const { file, path } = result;
		const covering = entries.length === 0 ? [] : coveringIgnores(entries, result, contract.file, above(file, path));
		for (const ignore of covering) used.add(ignore);
		const document = contract.documents.get(file);
		return {
			result,
			meaning: meanings(file, path),
			value: valueAt(document, path),
			document,
			ignored: covering.length > 0
		};
	};
	const show = (result) => {
		const placed = place(result);
		return {
			placed,
			singles: result.members.length === 0 ? [placed] : result.members.map(place)
		};
	};
	const shown = results.map(show);
	const unused = entries.filter((ignore) => !used.has(ignore) && rules.includes(ignore.rule)).map(unusedResult);
	return {
		contract,
		shown: [...shown, ...[...faults, ...unused].map(show)],
		ignores: entries.map(({ file, path, rule, reason }) => place(resultAbout("added", file, path, "info", `The rule \`${rule}\` is ignored here from now on: ${reason}`, rule)))
	};
}
function unusedResult({ file, path, rule }) {
	return resultAbout("unused", file, path, "warning", `The rule \`${rule}\` finds nothing here, so that its ignore can be removed.`, rule);
}

// src/lint/definition.ts
function isBuiltInOnly(definition) {
	return definition.files.every(({ origin, extends: extensions }) => (origin === "built-in" || origin === "configuration") && extensions.every(({ target }) => target.kind === "file"));
}

// src/lint/key.ts
function keyOf(definition, document, now) {
	const { file, format, files, inData } = document;
	const hash = createHash("sha256");
	const inOther = JSON.stringify([...inData]);
	const texts = [...files].map(([name, value]) => [name, typeof value === "string" ? value : JSON.stringify(value)]);
	const time = timeOf(definition, [...texts.map(([, text]) => text), inOther], now);
	for (const part of [
		sourcesOfFindings,
		process.version,
		time,
		definition,
		file,
		format
	]) hash.update(`${JSON.stringify(part)}\n`);
	hash.update(`${inOther}\n`);
	for (const [name, text] of texts) hash.update(`${JSON.stringify([name, text.length])}\n`).update(text);
	return hash.digest("hex");
}
const DATED = /* @__PURE__ */ new Set(["deprecation sunset-passed"]);
const isDated = (name, check) => DATED.has(`${name} ${String(check)}`);
function timeOf(definition, texts, now) {
	const day = now.toISOString().slice(0, 10);
	if (Object.keys(definition.modules).length > 0) return day;
	return looksAtDates(definition) ? datesAhead(texts, now) : null;
}
function looksAtDates({ files }) {
	return files.flatMap(({ rules, overrides = [] }) => [rules, ...overrides.map((override) => override.rules ?? {})]).flatMap((rules) => Object.values(rules)).some((entry) => typeof entry === "object" && callsDated(entry));
}
const callsDated = ({ then = [] }) => then.some(({ function: { kind, name }, functionOptions: options }) => {
	const check = typeof options === "object" && options !== null && "check" in options ? options["check"] : void 0;
	return kind === "built-in" && isDated(name, check);
});
const DATE = /\d{4}-\d{2}-\d{2}/g;
const HIDDEN = /\\[xu]0*(?:2d|3\d)|[\d-]\\\r?\n\s*[\d-]/i;
const DAY_MS = 864e5;
function datesAhead(texts, now) {
	if (texts.some((text) => HIDDEN.test(text))) return now.toISOString();
	const ahead = [...new Set(texts.flatMap((text) => text.match(DATE) ?? []))].filter((date) => Date.parse(date) + 2 * DAY_MS >= now.getTime());
	const begun = ahead.some((date) => Date.parse(date) - DAY_MS <= now.getTime());
	return [...ahead.toSorted(byCodeUnits), ...begun ? [now.toISOString()] : []];
}

// src/lint/run.ts
async function runRuleset(definition, documents, now, options = { open: null }) {
	const whole = isBuiltInOnly(definition) ? wholeRules(definition) : null;
	if (whole !== null) return runsOf(runOurs(whole, documents, now));
	const { runInChild } = await import("./lint-child-start.js");
	const [head, base] = documents;
	if (head === void 0 || base === void 0) return runsOf(await readable(definition, await runInChild({
		definition,
		documents,
		now
	})));
	return runSides({
		definition,
		now,
		head,
		base,
		options
	});
}
function runOurs(whole, documents, now) {
	const faults = /* @__PURE__ */ new Map();
	const found = documents.map((document) => runWhole(whole, document, now, faults));
	const rules = whole.map(({ id }) => id).filter((id) => !faults.has(id));
	return {
		runs: found.map((results) => ({
			results: results.filter(({ rule }) => !faults.has(rule)),
			rules
		})),
		faults: [...faults.values()],
		same: null,
		packed: null
	};
}
async function runSides({ definition, now, head, base, options: { kept, open, text } }) {
	const { runInChild } = await import("./lint-child-start.js");
	const reduction = await reductionOf(definition, base, head);
	const key = kept === void 0 ? "" : keyOf(definition, {
		...base,
		files: text ?? base.files
	}, now);
	const known = unpacked(await kept?.read(key) ?? null, base);
	const keepsBase = kept?.keeps === "base";
	const answered = await readable(definition, await runInChild({
		definition,
		now,
		packs: known === null && (keepsBase || open === null && reduction !== null),
		...reduction === null ? { documents: known === null ? [head, base] : [head] } : {
			documents: [],
			pruning: pruningFor(reduction, known, {
				base,
				open
			})
		}
	}, (side) => side === "head" ? head : base));
	if ("failure" in answered) return runsOf(answered);
	if (keepsBase && answered.packed !== null && answered.faults.length === 0) await kept.write(key, answered.packed);
	const all = known ?? unpacked(answered.packed, base);
	return runsOf(all === null ? answered : open === null ? completed(answered, all, head) : withBase(answered, all));
}
async function readable({ modules }, outcome) {
	const path = "failure" in outcome ? outcome.unread : void 0;
	const module = path !== void 0 && Object.hasOwn(modules, path) ? modules[path] : void 0;
	if (path === void 0 || module === void 0) return outcome;
	const { syntaxFault } = await import("./lint-rulesets-syntax.js");
	const fault = await syntaxFault(path, module);
	if (fault !== null) throw fault;
	return outcome;
}
async function keepFindings(definition, document, text, now, kept) {
	if (isBuiltInOnly(definition) && wholeRules(definition) !== null) return;
	const key = keyOf(definition, {
		...document,
		files: text
	}, now);
	if (await kept.has(key)) return;
	const { runInChild } = await import("./lint-child-start.js");
	const answered = await runInChild({
		definition,
		documents: [document],
		now,
		packs: true
	});
	if ("failure" in answered || answered.packed === null || answered.faults.length > 0) return;
	await kept.write(key, answered.packed);
}
async function reductionOf({ files: [first] }, base, head) {
	if (base.file !== head.file && first?.overrides !== void 0) return null;
	const { reduceSides } = await import("./lint-prune-reduce.js");
	return reduceSides(base, head);
}
function pruningFor(reduction, known, { base, open }) {
	const kept = /* @__PURE__ */ new Set([...reduction.kept, ...open ?? []]);
	return {
		reduction,
		known: known?.only((pointer) => kept.has(pointer), reduction.head.file) ?? null,
		baseFile: base.file,
		open: open ?? []
	};
}
function unpacked(text, { file, format }) {
	if (text === null) return null;
	try {
		return unpack(text, file, format);
	} catch {
		return null;
	}
}
function withBase(answered, known) {
	const [head, base] = answered.runs;
	if (head === void 0 || base !== void 0) return answered;
	return {
		...answered,
		runs: [head, {
			rules: known.rules,
			results: known.all()
		}]
	};
}
function completed(answered, known, { file }) {
	const [head, part] = answered.runs;
	if (answered.same === null || head === void 0 || part === void 0) return withBase(answered, known);
	const shown = new Set(part.results.map(identityOfResult));
	const all = known.all();
	const same = all.filter((one) => !shown.has(identityOfResult(one)));
	const results = inOrder([...head.results, ...same.map((one) => ({
		...one,
		file
	}))]);
	return {
		...answered,
		runs: [{
			...head,
			results
		}, {
			...part,
			results: inOrder(all)
		}],
		same: null
	};
}
function runsOf(outcome) {
	if ("failure" in outcome) return {
		runs: [],
		partial: [outcome.failure],
		failure: outcome.failure,
		same: /* @__PURE__ */ new Map()
	};
	return {
		runs: outcome.runs,
		partial: outcome.faults,
		failure: null,
		same: new Map(outcome.same ?? [])
	};
}

// src/lint/lint.ts
async function lintSides(request) {
	const { base, head, inData, definition, now, kept } = request;
	const open = request.counting === true && request.mode !== "all" ? openUnits(base, head) : null;
	const documents = [documentOf(head, inData?.head), ...base === null ? [] : [documentOf(base, inData?.base)]];
	const asked = {
		open,
		...kept === void 0 || base === null ? {} : {
			kept,
			text: base.files
		}
	};
	const { runs, partial, failure, same } = await runRuleset(definition, documents, now, asked);
	const [after, before] = runs;
	const rules = rulesOf(runs);
	if (after === void 0 || base !== null && before === void 0) return {
		judgements: [],
		places: /* @__PURE__ */ new Map(),
		partial,
		failure,
		rules
	};
	const { places, ...found } = compareRuns(request, after, before);
	return {
		...found,
		places: placesWith(places, same),
		same,
		partial,
		failure,
		rules
	};
}
async function keepSide({ side, inData, definition, now, kept }) {
	await keepFindings(definition, documentOf(side, inData), side.files, now, kept);
}
function openUnits(base, head) {
	const units = [base, head].flatMap((contract) => {
		if (contract === null) return [];
		const { entries, faults } = ignoresOf(contract);
		return [...entries, ...faults].map(({ path }) => {
			const holder = path.slice(0, path.lastIndexOf(IGNORE_KEY));
			return depthOfUnit(holder, formatOf(contract)) === 0 ? null : unitAt(holder, formatOf(contract));
		});
	});
	return units.includes(null) ? null : units.flatMap((unit) => unit ?? []);
}
function placesWith(places, same) {
	const all = new Map(places);
	for (const [rule, count] of same) {
		const { base, head } = places.get(rule) ?? {
			base: 0,
			head: 0
		};
		all.set(rule, {
			base: base + count,
			head: head + count
		});
	}
	return all;
}
const rulesOf = (runs) => [...new Set(runs.flatMap(({ rules }) => rules))];
function compareRuns({ base, head, mode, moves }, after, before) {
	const renamed = base === null ? AS_BEFORE : renamedIn(base, head, moves ?? []);
	const isTouched = mode === "changed-operations" ? touchedBy(base, head, renamed.operations) : () => mode === "all";
	const headSide = sideOf(head, after.results, after.rules, renamed);
	const baseSide = base === null || before === void 0 ? null : sideOf(base, before.results, before.rules, AS_BEFORE);
	return {
		judgements: judgeResults({
			base: baseSide,
			head: headSide,
			concerns: ({ meaning }) => isTouched(meaning.anchor),
			textOf: ({ result }) => textOf(result)
		}),
		places: baseSide === null ? /* @__PURE__ */ new Map() : placesOf(baseSide, headSide),
		within: placesWithin(headSide)
	};
}

export { keepSide, lintSides };