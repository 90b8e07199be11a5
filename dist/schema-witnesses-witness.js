import { o as __toESM } from "./shared-rolldown-runtime.js";
import { $ as accepts, A as objectOf, At as canonical, B as without$2, Bt as typeNames, C as violations, D as createSampler, Dt as NOTHING_NODE, E as arrayOf, Et as ANY_NODE, F as freeName, H as describedNames, I as fitsText, Jt as matches, K as nodeOf, Kt as findWord, L as texts, M as values, Mt as isAnything, N as branches, Nt as isNever, O as fits, P as remaining, Pt as isObject, Qt as wordsOf, R as madeUp, S as repeated, T as without$1, Tt as ANYTHING, U as feasibleNumber, V as NEVER, Vt as typeOf, W as feasibleText, X as certainlyHas, Z as shapesOf, _ as differingWords, a as schemaBehind, b as having, ct as meet, d as below, g as careful, gt as textHasFormat, h as beyond, ht as numberHasFormat, i as createNormaliser, j as sample, k as isOf, kt as both, l as dynamicTarget, lt as settle, m as LONGEST$1, mt as INTEGER_FORMATS, nt as isLeftOut, o as alternativesOf, pt as FORMATS_CHECKED, q as only, qt as isUsable, st as constraintOn, t as createProvers, tt as accessOf, u as entered$1, v as few, w as withMore, wt as meanSameContent, x as ofOtherType, y as filtered, yt as formatOfContent, zt as sourceKey } from "./shared-provers.js";
import { r as countPatternsAnew } from "./shared-pattern-work.js";
import { t as require__2020 } from "./shared-2020.js";

// src/schema/witnesses/as-sent.ts
const MOST$1 = 16;
const isNotSent = (value, { separator }) => Array.isArray(value) ? value.length === 0 && separator === "" : isObject(value) && Object.keys(value).length === 0;
function otherReadings(value, text) {
	const found = text.isForm && isObject(value) ? membersRead(value, fieldReadings) : readings(value, text.separator);
	const known = canonical(value);
	return found.filter((one) => canonical(one) !== known);
}
function readings(value, separator) {
	if (Array.isArray(value)) {
		const lists = listsRead(value);
		const [only] = value;
		const isSingle = separator !== null && value.length === 1 && only !== void 0;
		const isEmpty = separator !== null && separator !== "" && value.length === 0;
		return [
			...lists,
			...isSingle ? scalarsRead(only) : [],
			...isEmpty ? ["", [""]] : []
		].slice(0, MOST$1);
	}
	if (isObject(value)) return membersRead(value, (one) => readings(one, null));
	const scalars = scalarsRead(value);
	if (separator === null) return scalars;
	const parts = separator === "" || typeof value !== "string" ? [value] : value.split(separator);
	return [...scalars, ...listsRead(parts)].slice(0, MOST$1);
}
const fieldReadings = (value) => isObject(value) ? [value] : readings(value, null);
function scalarsRead(value) {
	if (typeof value === "number" || typeof value === "boolean") return [value, String(value)];
	if (typeof value !== "string") return [value];
	const number = Number(value);
	if (value !== "" && String(number) === value && Number.isFinite(number)) return [value, number];
	return value === "true" || value === "false" ? [value, value === "true"] : [value];
}
function listsRead(items) {
	let lists = [[]];
	for (const item of items) {
		const read = readings(item, null);
		lists = lists.flatMap((list) => read.map((one) => [...list, one])).slice(0, MOST$1);
	}
	return lists;
}
function membersRead(value, read) {
	let objects = [{}];
	for (const [name, member] of Object.entries(value)) {
		const found = read(member);
		objects = objects.flatMap((object) => found.map((one) => ({
			...object,
			[name]: one
		}))).slice(0, MOST$1);
	}
	return objects;
}

// src/schema/proofs/tightened.ts
const MAX_NODES = 3e3;
const MAX_NAMES = 60;
const MAX_DEPTH = 40;
function createTightening(normaliser) {
	const state = {
		normaliser,
		open: /* @__PURE__ */ new Set(),
		known: /* @__PURE__ */ new WeakMap(),
		left: MAX_NODES
	};
	return (node) => tightened(state, node);
}
function tightened(state, node) {
	const known = state.known.get(node);
	if (known !== void 0) return known;
	if (node.types === 0 || state.open.has(node) || state.open.size >= MAX_DEPTH || --state.left < 0) return node;
	state.open.add(node);
	let made = settle(withoutRefused(state, withoutIdle(state, settle(node))));
	if ((made.types & 8) !== 0 && !made.values.has(8) && !feasibleText(made.string, [])) made = less(made, 8);
	if ((made.types & 4) !== 0 && !made.values.has(4) && !feasibleNumber(made)) made = less(made, 4);
	if ((made.types & 16) !== 0) made = withTightList(state, made);
	if ((made.types & 32) !== 0) made = withTightObject(state, made);
	state.open.delete(node);
	state.known.set(node, made);
	return made;
}
const less = (node, types) => ({
	...node,
	types: node.types & ~types
});
const typesOf$1 = ({ normaliser }, child) => isNever(child) ? 0 : nodeOf(normaliser, child).types;
const isNone = (state, child) => !isAnything(child) && typesOf$1(state, child) === 0;
function withoutRefused({ normaliser }, node) {
	if (node.values.size === 0) return node;
	const values = new Map(Array.from(node.values, ([type, list]) => [type, list.filter((one) => accepts(normaliser, node, one) !== false)]));
	return {
		...node,
		values
	};
}
function withoutIdle(state, node) {
	const nots = node.nots.filter((not) => (typesOf$1(state, not) & node.types) !== 0);
	let made = {
		...node,
		nots,
		implications: [],
		alternatives: []
	};
	const implications = [];
	for (const one of node.implications) if (isAnything(one.condition) || (typesOf$1(state, one.condition) & node.types & one.scope) !== 0 || (node.types & ~one.scope) !== 0) implications.push(one);
	else made = settle(meet(made, nodeOf(state.normaliser, one.otherwise)));
	const alternatives = [];
	for (const one of node.alternatives) {
		const branches = one.branches.filter((branch) => isPossible(state, made, branch));
		const [only] = branches;
		if (only === void 0) made = less(made, one.scope);
		else if (branches.length === 1 && (made.types & ~one.scope) === 0) made = settle(meet(made, nodeOf(state.normaliser, only)));
		else alternatives.push({
			...one,
			branches
		});
	}
	return {
		...made,
		key: node.key,
		origin: node.origin,
		implications: [...made.implications, ...implications],
		alternatives: [...made.alternatives, ...alternatives]
	};
}
function isPossible(state, node, branch) {
	if (isAnything(branch)) return true;
	if ((typesOf$1(state, branch) & node.types) === 0) return false;
	return tightened(state, settle(meet(node, nodeOf(state.normaliser, branch)))).types !== 0;
}
function withTightList(state, node) {
	const { array } = node;
	const dead = [...array.prefix, array.items].findIndex((child) => isNone(state, child));
	const end = Math.min(array.maxItems ?? 1e400, dead < 0 ? 1e400 : dead);
	let [{ prefix }, { minItems }] = [array, array];
	for (const { item, min } of array.contains) {
		if (min === 0) continue;
		const places = [...prefix.keys()].filter((at) => at < end && !isNone(state, both(prefix[at] ?? array.items, item)));
		const behind = end > prefix.length && !isNone(state, both(array.items, item)) ? end - prefix.length : 0;
		if (places.length + behind < min) return less(node, 16);
		if (places.length + behind > min || behind > 0) continue;
		prefix = prefix.map((child, at) => places.includes(at) ? both(child, item) : child);
		minItems = Math.max(minItems, (places.at(-1) ?? -1) + 1);
	}
	if (minItems > end) return less(node, 16);
	const maxItems = end === 1e400 ? null : end;
	return {
		...node,
		array: {
			...array,
			prefix: prefix.slice(0, end),
			minItems,
			maxItems
		}
	};
}
function withTightObject(state, node) {
	const part = withPlainRest(state, node.object);
	if (part.loose) return node;
	const names = namesIn(node, part);
	if (names.size > MAX_NAMES) return {
		...node,
		object: part
	};
	const possible = possibleNames(state, node, part, names);
	const properties = new Map(part.properties);
	for (const name of names) if (!possible.has(name)) properties.set(name, NEVER);
	const [{ minProperties }, { maxProperties }, required] = [
		part,
		part,
		new Set(part.required)
	];
	const isHidden = (name) => !isSentAlways(state, part, name);
	if ([...required].some((name) => !possible.has(name) && !isHidden(name))) return less(node, 32);
	const isClosed = isNever(part.rest) && describedNames(part) !== null;
	if (isClosed && possible.size < minProperties) return less(node, 32);
	if (isClosed && possible.size === minProperties) for (const name of possible) required.add(name);
	if (maxProperties !== null && [...required].filter((name) => !isHidden(name)).length > maxProperties) return less(node, 32);
	return {
		...node,
		object: {
			...part,
			properties,
			required
		}
	};
}
function withPlainRest(state, part) {
	const { names } = part;
	const asked = isAnything(names) ? null : nodeOf(state.normaliser, names);
	const listed = asked === null || (asked.types & 8) === 0 ? [] : asked.values.get(8) ?? null;
	if (asked !== null && listed !== null) return {
		...named(part, listed),
		rest: NEVER,
		patterns: /* @__PURE__ */ new Map(),
		layers: null
	};
	const rest = isNone(state, part.rest) ? NEVER : part.rest;
	if (part.layers !== null) return {
		...part,
		rest
	};
	const few = Array.from(part.patterns, ([pattern, child]) => ({
		pattern,
		child,
		words: namesOf(pattern)
	}));
	const patterns = few.filter(({ words }) => words === null).map(({ pattern, child }) => [pattern, child]);
	return {
		...named(part, few.flatMap(({ words }) => words ?? [])),
		rest,
		patterns: new Map(patterns.map(([pattern, child]) => [pattern, isNone(state, child) ? NEVER : child]))
	};
}
function namesOf(pattern) {
	const words = wordsOf(pattern);
	return words?.includes("__proto__") === true ? null : words;
}
function named(part, names) {
	const properties = new Map(part.properties);
	for (const name of names) {
		const constraint = typeof name === "string" && name !== "__proto__" ? constraintOn(part, name) : null;
		if (typeof name === "string" && constraint !== null) properties.set(name, constraint);
	}
	return {
		...part,
		properties
	};
}
function namesIn(node, part) {
	return /* @__PURE__ */ new Set([
		...part.properties.keys(),
		...part.required,
		...part.dependentRequired.keys(),
		...[...part.dependentRequired.values()].flat(),
		...node.implications.flatMap((one) => presenceOf(one) ?? []),
		...isNever(part.rest) ? describedNames(part) ?? [] : []
	]);
}
function possibleNames(state, node, part, names) {
	const { normaliser } = state;
	const asked = isAnything(part.names) ? null : nodeOf(normaliser, part.names);
	const refusing = node.implications.filter(({ consequence }) => (typesOf$1(state, consequence) & 32) === 0);
	const refused = new Set(refusing.map(presenceOf));
	const isPossibleAlone = (name) => {
		const constraint = constraintOn(part, name);
		if (constraint === null || !isSentAlways(state, part, name)) return true;
		if (refused.has(name) || isNone(state, constraint)) return false;
		return asked === null || (asked.types & 8) !== 0 && accepts(normaliser, asked, name) !== false;
	};
	const possible = new Set([...names].filter(isPossibleAlone));
	const { maxProperties } = part;
	for (let before = -1; before !== possible.size;) {
		before = possible.size;
		for (const [name, others] of part.dependentRequired) {
			const sent = others.filter((other) => isSentAlways(state, part, other));
			const isTooMuch = maxProperties !== null && (/* @__PURE__ */ new Set([name, ...sent])).size > maxProperties;
			const isLacking = sent.some((other) => !possible.has(other));
			if (isSentAlways(state, part, name) && (isTooMuch || isLacking)) possible.delete(name);
		}
	}
	return possible;
}
function isSentAlways({ normaliser }, { properties }, name) {
	const child = properties.get(name);
	if (child === void 0) return true;
	const { readOnly, writeOnly } = accessOf(normaliser, child);
	return !readOnly && !writeOnly;
}
function presenceOf({ condition }) {
	const [source] = condition.sources;
	if (condition.sources.length !== 1 || source === void 0 || !isObject(source.value)) return null;
	const { type, required, ...others } = source.value;
	if (type !== void 0 && type !== "object" || Object.keys(others).length > 0 || !Array.isArray(required)) return null;
	const [name] = required;
	return required.length === 1 && typeof name === "string" ? name : null;
}

// src/schema/witnesses/letter.ts
const STEPS$1 = 6e4;
function createLetter({ identity }, base, head) {
	const plain = createNormaliser(base, head, {
		impliesTypes: false,
		same: identity.same
	});
	const nodes = /* @__PURE__ */ new WeakMap();
	const evaluations = /* @__PURE__ */ new WeakMap();
	const literal = (node) => {
		const known = nodes.get(node) ?? toTheLetter(node);
		nodes.set(node, known);
		return known;
	};
	const evaluation = (other) => {
		const found = plain.evaluation(other);
		if (found === null) return null;
		const known = evaluations.get(found) ?? {
			...found,
			cases: found.cases.map(literal)
		};
		evaluations.set(found, known);
		return known;
	};
	const normaliser = {
		...plain,
		node: (child) => tightened(literal(plain.node(child))),
		evaluation
	};
	const tightened = createTightening(normaliser);
	return {
		normaliser,
		prover: createProvers(normaliser, identity, STEPS$1),
		tightened
	};
}
function literalTrail({ normaliser }, trail) {
	const steps = [];
	for (let step = trail; step !== null; step = step.from) steps.push(step);
	let from = null;
	for (const { pair, segment } of steps.toReversed()) from = {
		pair: literalPair(normaliser, pair),
		segment,
		from
	};
	return from ?? trail;
}
const literalPair = (normaliser, pair) => ({
	...pair,
	a: nodeOf(normaliser, pair.sources.base),
	b: nodeOf(normaliser, pair.sources.head)
});
function toTheLetter(node) {
	const { string, number, values } = node;
	const formats = string.formats.filter((format) => FORMATS_CHECKED.has(format));
	if (formats.length === 0 && string.formats.length + number.formats.length === 0) return node;
	const having = values.get(8)?.filter((text) => typeof text !== "string" || formats.every((format) => textHasFormat(format, text) !== false));
	return settle({
		...node,
		string: {
			...string,
			formats
		},
		number: number.formats.reduce(ofFormat, {
			...number,
			formats: []
		}),
		values: having === void 0 ? values : new Map([...values, [8, having]])
	});
}
function ofFormat(part, format) {
	const range = INTEGER_FORMATS.get(format);
	if (range === void 0) return part;
	const [min, max] = range.map((value) => ({
		value,
		exclusive: false
	}));
	const asked = {
		integer: true,
		min: min ?? null,
		max: max ?? null,
		multiples: [],
		formats: []
	};
	return meet({
		...ANY_NODE,
		types: 4,
		number: part
	}, {
		...ANY_NODE,
		types: 4,
		number: asked
	}).number;
}

// src/schema/witnesses/lower-values.ts
const REFUSES_ALL = { not: {} };
const listOf = (value) => Array.isArray(value) ? value : null;
function listsApart(schema) {
	if (schema["prefixItems"] === void 0) return schema;
	const moved = Object.fromEntries(Object.entries(schema).filter(([keyword]) => APART.has(keyword)));
	if (Object.keys(moved).length === 0) return schema;
	const kept = Object.fromEntries(Object.entries(schema).filter(([keyword]) => !APART.has(keyword)));
	return {
		...kept,
		allOf: [...listOf(kept["allOf"]) ?? [], moved]
	};
}
const APART = /* @__PURE__ */ new Set([
	"contains",
	"minContains",
	"maxContains",
	"uniqueItems"
]);
function nullable(source, value, schema) {
	const keyword = source.dialect === "3.0" ? "nullable" : source.dialect === "2.0" ? "x-nullable" : null;
	if (keyword === null || value[keyword] !== true) return schema;
	const composed = [
		"allOf",
		"anyOf",
		"oneOf"
	].some((key) => Object.hasOwn(schema, key));
	const types = listOf(schema["type"]);
	if (composed || types !== null && schema["const"] !== void 0) return { anyOf: [schema, { type: "null" }] };
	if (types === null) return schema;
	const list = listOf(schema["enum"]);
	return {
		...schema,
		type: [.../* @__PURE__ */ new Set([...types, "null"])],
		...list !== null && !list.includes(null) ? { enum: [...list, null] } : {}
	};
}
const TYPES = /* @__PURE__ */ new Set([
	"null",
	"boolean",
	"integer",
	"number",
	"string",
	"array",
	"object"
]);
const BOUNDS = ["minimum", "maximum"];
const COUNTS = [
	"minLength",
	"maxLength",
	"minItems",
	"maxItems",
	"minProperties",
	"maxProperties"
];
function valueKeywords(value) {
	const schema = {};
	const written = value["type"];
	const names = (Array.isArray(written) ? written : [written]).map((name) => name === "file" ? "string" : name);
	const types = [...new Set(names)].filter((name) => typeof name === "string" && TYPES.has(name));
	if (types.length > 0) schema["type"] = types;
	if (Array.isArray(value["enum"])) Object.assign(schema, value["enum"].length > 0 ? { enum: value["enum"] } : REFUSES_ALL);
	if (Object.hasOwn(value, "const") && value["const"] !== void 0) schema["const"] = value["const"];
	for (const keyword of BOUNDS) {
		const exclusive = keyword === "minimum" ? "exclusiveMinimum" : "exclusiveMaximum";
		const [bound, strict] = [value[keyword], value[exclusive]];
		if (typeof bound === "number") schema[strict === true ? exclusive : keyword] = bound;
		if (typeof strict === "number") schema[exclusive] = strict;
	}
	for (const keyword of COUNTS) {
		const count = value[keyword];
		if (typeof count === "number" && count >= 0) schema[keyword] = wholeCount(keyword, count);
	}
	const { multipleOf, uniqueItems } = value;
	if (typeof multipleOf === "number" && multipleOf > 0) schema["multipleOf"] = multipleOf;
	if (uniqueItems === true) schema["uniqueItems"] = true;
	return schema;
}
const wholeCount = (keyword, count) => keyword.startsWith("min") ? Math.ceil(count) : Math.floor(count);

// src/schema/witnesses/hidden.ts
const NONE = /* @__PURE__ */ new Set();
function hiddenOf(state, sources) {
	const hidden = /* @__PURE__ */ new Set();
	visit(state, sources, (source, value) => {
		const own = state.hidden.get(value) ?? hiddenIn(state, source, value);
		state.hidden.set(value, own);
		for (const name of own) hidden.add(name);
	});
	return hidden.size === 0 ? NONE : hidden;
}
function hiddenIn(state, source, { properties }) {
	if (!isObject(properties)) return NO_NAMES;
	const hidden = /* @__PURE__ */ new Set();
	for (const [name, property] of Object.entries(properties)) visit(state, [below(source, property, "properties", name)], (_, inner) => {
		if (isLeftOut(inner, state.direction)) hidden.add(name);
	});
	return [...hidden];
}
const NO_NAMES = [];
function visit(state, sources, see) {
	const queue = [...sources];
	const seen = /* @__PURE__ */ new Set();
	for (let source = queue.pop(); source !== void 0; source = queue.pop()) {
		const { value } = source;
		if (!isObject(value) || seen.has(value) || seen.size > 200) continue;
		seen.add(value);
		const ref = value["$ref"];
		const found = typeof ref === "string" ? state.contract.resolve(ref, source.place) : null;
		if (found !== null) queue.push({
			...source,
			value: found.value,
			place: found.place
		});
		if (typeof ref === "string" && source.dialect !== "3.1") continue;
		see(source, value);
		for (const [index, member] of (listOf(value["allOf"]) ?? []).entries()) queue.push(below(source, member, "allOf", String(index)));
	}
}

// src/schema/witnesses/lower.ts
const UNDECIDED = "x-undecided";
const REFERENCE = "x-reference";
const MAX_NESTING = 80;
function createLowering(contract, direction, role) {
	const native = [...contract.files.values()].some((text) => text.includes("unevaluated"));
	const state = {
		contract,
		direction,
		lenient: role === "receiver",
		ids: /* @__PURE__ */ new Map(),
		written: /* @__PURE__ */ new Map(),
		todo: /* @__PURE__ */ new Map(),
		roots: /* @__PURE__ */ new Map(),
		hidden: /* @__PURE__ */ new Map(),
		keyword: native ? "$ref" : REFERENCE
	};
	return {
		root: (child) => rootOf(state, child),
		definition: (id) => definitionOf(state, id),
		native
	};
}
function rootOf(state, child) {
	const known = state.roots.get(child.key);
	if (known !== void 0) return known;
	const within = {
		positive: true,
		hidden: hiddenOf(state, child.sources)
	};
	const ids = child.sources.map((source) => define(state, source, within));
	let [id = ""] = ids;
	if (ids.length !== 1) {
		id = `c${state.roots.size}`;
		const schema = { allOf: ids.map((one) => ({ [state.keyword]: one })) };
		const size = 1 + nested(ids.length);
		state.written.set(id, {
			schema: ids.length === 0 ? {} : schema,
			references: new Set(ids),
			size
		});
	}
	state.roots.set(child.key, id);
	return id;
}
function definitionOf(state, id) {
	const known = state.written.get(id);
	const job = state.todo.get(id);
	if (known !== void 0 || job === void 0) return known ?? null;
	const writing = {
		references: /* @__PURE__ */ new Set(),
		size: 0,
		depth: 0
	};
	const made = {
		schema: lower(state, job.source, job.within, writing),
		references: writing.references,
		size: writing.size
	};
	state.written.set(id, made);
	return made;
}
function define(state, source, within) {
	const key = JSON.stringify([
		sourceKey(source),
		within.positive,
		[...within.hidden].toSorted()
	]);
	const known = state.ids.get(key);
	if (known !== void 0) return known;
	const id = `d${state.ids.size}`;
	state.ids.set(key, id);
	state.todo.set(id, {
		source,
		within
	});
	return id;
}
function lower(state, written, within, writing) {
	const source = entered$1(state.contract, written);
	const { value } = source;
	writing.size++;
	if (value === false) return REFUSES_ALL;
	if (!isObject(value)) return {};
	if (writing.depth > 0 && state.keyword === "x-reference" && HOLDERS.some((keyword) => Object.hasOwn(value, keyword))) return refer(state, define(state, source, within), writing);
	if (writing.depth > MAX_NESTING) return undecided(state, within, "any");
	writing.depth++;
	const schema = lowerObject(state, source, value, within, writing);
	writing.depth--;
	return schema;
}
const HOLDERS = [
	"properties",
	"items",
	"allOf",
	"anyOf",
	"oneOf",
	"additionalProperties",
	"patternProperties"
];
function refer(state, id, writing) {
	writing.references.add(id);
	return { [state.keyword]: id };
}
const undecided = (state, within, type) => state.lenient && within.positive ? {} : { [UNDECIDED]: type };
function lowerObject(state, source, value, within, writing) {
	const ref = value["$ref"];
	const reference = typeof ref === "string" ? referenceTo(state, source, ref, within, writing) : null;
	if (reference !== null && source.dialect !== "3.1") return reference;
	const hidden = /* @__PURE__ */ new Set([...within.hidden, ...hiddenOf(state, [source])]);
	const inner = hidden.size === 0 ? within : {
		...within,
		hidden
	};
	const parts = [
		valueKeywords(value),
		textKeywords(state, value, within),
		objectKeywords(state, source, value, inner, writing),
		arrayKeywords(state, source, value, within, writing),
		applicators(state, source, value, inner, writing)
	];
	const schema = Object.assign({}, ...parts);
	if (!(state.lenient && within.positive) && isEncoded(value)) schema["allOf"] = [...listOf(schema["allOf"]) ?? [], { format: ENCODED }];
	const dynamic = dynamicTarget(state.contract, source);
	if (dynamic !== null) {
		const also = refer(state, define(state, dynamic, within), writing);
		schema["allOf"] = [...listOf(schema["allOf"]) ?? [], also];
	} else if (typeof value["$dynamicRef"] === "string" || typeof value["$recursiveRef"] === "string") Object.assign(schema, undecided(state, within, "any"));
	if (reference !== null) Object.assign(schema, reference);
	return nullable(source, value, listsApart(schema));
}
function referenceTo(state, source, ref, within, writing) {
	const found = schemaBehind(state.contract, ref, source.place);
	if (found === null) return undecided(state, within, "any");
	return refer(state, define(state, {
		...source,
		value: found.value,
		place: found.place
	}, within), writing);
}
const ENCODED = "byte";
const isEncoded = ({ contentEncoding }) => meanSameContent(ENCODED, formatOfContent(contentEncoding, void 0) ?? "");
function textKeywords(state, value, within) {
	const { pattern, format } = value;
	const known = typeof format === "string" && FORMATS_CHECKED.has(format) ? { format } : {};
	if (typeof pattern !== "string" || pattern === "") return known;
	return {
		...known,
		...isUsable(pattern) ? { pattern } : undecided(state, within, "string")
	};
}
function objectKeywords(state, source, value, within, writing) {
	const schema = {};
	const plain = {
		...within,
		hidden: NONE
	};
	const sub = (keyword, where = plain) => {
		const found = value[keyword];
		if (isObject(found) || typeof found === "boolean") schema[keyword] = found === false ? false : lower(state, below(source, found, keyword), where, writing);
	};
	const map = (keyword, where, keep) => {
		const found = value[keyword];
		if (!isObject(found)) return;
		const entries = Object.entries(found).filter(([name]) => keep(name));
		writing.size += nested(entries.length);
		schema[keyword] = Object.fromEntries(entries.map(([name, one]) => [name, one === false ? false : lower(state, below(source, one, keyword, name), where, writing)]));
	};
	const decidable = (isObject(value["patternProperties"]) ? Object.keys(value["patternProperties"]) : []).every(isUsable);
	map("properties", plain, (name) => !within.hidden.has(name));
	map("patternProperties", plain, isUsable);
	map("dependentSchemas", within, () => true);
	sub("propertyNames");
	if (decidable) {
		sub("additionalProperties");
		sub("unevaluatedProperties");
	} else Object.assign(schema, undecided(state, within, "object"));
	const { required, dependentRequired } = value;
	if (Array.isArray(required)) schema["required"] = names(required, within);
	if (isObject(dependentRequired)) {
		writing.size += Math.floor(Object.values(dependentRequired).flat().length / NAMES_OF_A_SCHEMA);
		schema["dependentRequired"] = Object.fromEntries(Object.entries(dependentRequired).map(([name, needed]) => [name, names(Array.isArray(needed) ? needed : [], within)]));
	}
	return schema;
}
const NAMES_OF_A_SCHEMA = 4;
const nested = (members) => Math.floor(members ** 2 / 500);
const names = (list, { hidden }) => [...new Set(list)].filter((name) => typeof name === "string" && !hidden.has(name));
function arrayKeywords(state, source, value, within, writing) {
	const schema = {};
	const plain = {
		...within,
		hidden: NONE
	};
	const { items, prefixItems } = value;
	const sub = (keyword, as, where = plain) => {
		const found = value[keyword];
		if (isObject(found) || typeof found === "boolean") schema[as] = found === false ? false : lower(state, below(source, found, keyword), where, writing);
	};
	const [tuple, key] = Array.isArray(prefixItems) ? [prefixItems, "prefixItems"] : [items, "items"];
	if (Array.isArray(tuple) && tuple.length > 0) {
		writing.size += nested(tuple.length);
		schema["prefixItems"] = tuple.map((item, index) => lower(state, below(source, item, key, String(index)), plain, writing));
	}
	sub(Array.isArray(items) ? "additionalItems" : "items", "items");
	sub("unevaluatedItems", "unevaluatedItems");
	if (value["contains"] === void 0) return schema;
	if (schema["unevaluatedItems"] !== void 0) return {
		...schema,
		...undecided(state, within, "array")
	};
	sub("contains", "contains", {
		...plain,
		positive: false
	});
	for (const keyword of ["minContains", "maxContains"]) {
		const count = value[keyword];
		if (typeof count === "number" && count >= 0) schema[keyword] = wholeCount(keyword, count);
	}
	return schema;
}
function applicators(state, source, value, within, writing) {
	const schema = {};
	const mixed = {
		...within,
		positive: false
	};
	for (const [keyword, where] of [
		["allOf", within],
		["anyOf", within],
		["oneOf", mixed]
	]) {
		const found = value[keyword];
		if (!Array.isArray(found) || found.length === 0) continue;
		const members = keyword === "allOf" ? found.map((member, index) => below(source, member, keyword, String(index))) : alternativesOf(source, keyword, found);
		writing.size += nested(members.length);
		schema[keyword] = members.map((member) => lower(state, member, where, writing));
	}
	for (const keyword of [
		"not",
		"if",
		"then",
		"else"
	]) {
		const found = value[keyword];
		if (isObject(found) || typeof found === "boolean") schema[keyword] = lower(state, below(source, found, keyword), mixed, writing);
	}
	return schema;
}

// src/schema/witnesses/message.ts
function levelsOf(sampler, trail) {
	const steps = [];
	for (let step = trail; step !== null; step = step.from) steps.push(step);
	const levels = [];
	const asksFirst = sampler.direction === "request";
	for (const { pair, segment } of steps.toReversed()) {
		const [sender, receiver] = asksFirst ? [pair.a, pair.b] : [pair.b, pair.a];
		const current = levels.at(-1);
		if (current === void 0 || segment !== "") {
			levels.push({
				pair,
				segment,
				sender,
				receiver
			});
			continue;
		}
		const [from, to] = asksFirst ? [pair.sources.base, pair.sources.head] : [pair.sources.head, pair.sources.base];
		current.sender = entered(sampler.normaliser, current.sender, sender, from.key);
		current.receiver = entered(sampler.normaliser, current.receiver, receiver, to.key);
	}
	return levels;
}
function entered(normaliser, outer, inner, key) {
	const keyOf = (branch) => {
		const [source] = branch.sources;
		return branch.sources.length === 1 && source !== void 0 ? sourceKey(normaliser.target(source) ?? source) : branch.key;
	};
	const taken = outer.alternatives.findIndex((one) => one.branches.some((branch) => keyOf(branch) === key));
	if (taken < 0) return outer;
	const alternatives = outer.alternatives.filter((_, index) => index !== taken);
	return settle(meet(inner, {
		...outer,
		alternatives,
		key: `${outer.key}~`
	}));
}
function embed(sampler, levels, value, company = false) {
	let message = {
		instance: value,
		pointer: ""
	};
	let lonely = company;
	for (let index = levels.length - 1; index > 0 && message !== null; index--) {
		const [outer, inner] = [levels[index - 1], levels[index]];
		if (outer === void 0 || inner === void 0) return null;
		message = wrap(sampler, outer, inner.segment, message);
		if (lonely && Array.isArray(message?.instance)) {
			lonely = false;
			message = accompanied(sampler, outer, message);
		}
	}
	return message;
}
function accompanied(sampler, { sender, receiver, segment }, message) {
	const { instance } = message;
	if (!Array.isArray(instance)) return message;
	const [mine, theirs] = [sender.array.items, receiver.array.items];
	if (isAnything(mine) || isAnything(theirs) || isNever(mine) || isNever(theirs)) return message;
	const item = settle(meet(nodeOf(sampler.normaliser, mine), nodeOf(sampler.normaliser, theirs)));
	const spot = {
		name: segment,
		peer: null,
		depth: 1
	};
	const value = ((item.types & 32) === 0 ? void 0 : objectOf(sampler, item, spot, { full: true })) ?? sample(sampler, item, spot);
	return value === void 0 ? message : {
		...message,
		instance: [...instance, value]
	};
}
function wrap(sampler, outer, segment, inner) {
	const spot = {
		name: outer.segment,
		peer: outer.receiver,
		depth: 0
	};
	for (const node of branches(sampler, outer.sender)) {
		const message = wrapNode(sampler, node, outer.receiver, segment, inner, spot);
		if (message !== null && fits(sampler, outer.sender, message.instance)) return message;
	}
	return null;
}
function wrapNode(sampler, node, receiver, segment, inner, spot) {
	const asObject = (name, value) => name === null || name === "__proto__" || (node.types & 32) === 0 ? void 0 : objectOf(sampler, node, spot, { forced: /* @__PURE__ */ new Map([[name, value]]) });
	const below = (key, instance) => instance === void 0 ? null : {
		instance,
		pointer: `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}${inner.pointer}`
	};
	const property = node.object.properties.has(segment);
	const index = /^\[(\d*)\]$/.exec(segment);
	if (!property && index !== null) {
		const behind = Math.max(node.array.prefix.length, receiver.array.prefix.length);
		const position = index[1] === "" ? behind : Number(index[1]);
		const list = (node.types & 16) === 0 ? void 0 : arrayOf(sampler, node, spot, {
			index: position,
			value: inner.instance
		});
		return below(String(position), list);
	}
	if (!property && segment === "{name}") {
		const name = typeof inner.instance === "string" ? inner.instance : null;
		const constraint = name === null ? null : constraintOn(node.object, name);
		if (name === null || constraint === null || isNever(constraint)) return null;
		const value = isAnything(constraint) ? "text" : sample(sampler, nodeOf(sampler.normaliser, constraint), {
			name,
			peer: null,
			depth: 1
		});
		const instance = value === void 0 ? void 0 : asObject(name, value);
		return instance === void 0 ? null : {
			instance,
			pointer: ""
		};
	}
	const pattern = /^\{(.*)\}$/s.exec(segment);
	if (property || pattern === null) return below(segment, asObject(segment, inner.instance));
	const name = pattern[1] === "" ? freeName(node, receiver) : findWord({
		inside: [pattern[1] ?? ""],
		outside: null,
		minLength: 1,
		maxLength: null
	});
	return below(name ?? "", asObject(name, inner.instance));
}
function buildPlaces(levels) {
	return levels.slice(1).reduce((path, { segment }) => {
		if (/^[[{].*[\]}]$/s.test(segment)) return `${path}${segment}`;
		const name = /^[\w$-]+$/.test(segment) ? segment : JSON.stringify(segment);
		return path === "" ? name : `${path}.${name}`;
	}, "");
}

// src/schema/witnesses/refusals.ts
function* refusals(wide) {
	const { sampler } = wide;
	const { node, chosen } = withinBranch(sampler.normaliser, sampler.direction, wide, wide.sender);
	const sender = wide.branch !== null && chosen !== null ? sampler.thorough?.apart(sampler, node, wide.branch, chosen) ?? node : node;
	const aim = {
		...wide,
		sender
	};
	for (const value of direct(aim)) if (fits(sampler, aim.sender, value)) yield value;
	for (const value of violations(aim, 2)) if (fits(sampler, aim.sender, value)) yield value;
	sampler.budget.left = Math.max(sampler.budget.left, STEPS_LEFT_OVER);
	for (const value of leftOver(aim)) if (fits(sampler, aim.sender, value)) yield value;
	yield* around(sampler, aim.sender, {
		...aim.spot,
		peer: null
	}, 2);
}
function withinBranch(normaliser, direction, { payload, branch }, sender) {
	const isSent = payload.kind === "schema.branch-added" === (direction === "response");
	if (branch === null || !isSent || isAnything(branch)) return {
		node: sender,
		chosen: null
	};
	const chosen = sender.alternatives.find(({ branches: all }) => all.some(({ key }) => key === branch.key));
	if (chosen === void 0) return {
		node: settle(meet(nodeOf(normaliser, branch), sender)),
		chosen: null
	};
	const alternatives = sender.alternatives.map((one) => one === chosen ? {
		...one,
		branches: [branch]
	} : one);
	return {
		node: {
			...sender,
			key: `${sender.key}=${branch.key}`,
			alternatives,
			origin: null
		},
		chosen
	};
}
const STEPS_LEFT_OVER = 1500;
const MOST_LEFT = 100;
function* leftOver({ sampler, sender, receiver, spot }) {
	for (const node of branches(sampler, sender)) for (const left of few(remaining(sampler, careful(node), receiver), MOST_LEFT)) yield* few(values(sampler, left, {
		...spot,
		peer: null
	}), 3);
}
function* direct(aim) {
	const { sampler, payload, sender, spot } = aim;
	if (aim.property !== null) yield* ofProperty(aim, aim.property);
	switch (payload.kind) {
		case "schema.enum-value-added":
		case "schema.enum-value-removed":
			yield* payload.values.filter((value) => isOf(value, sender.types));
			break;
		case "schema.nullable-changed":
			yield null;
			break;
		case "schema.type-changed":
			yield* ofOtherType(aim);
			break;
		case "schema.bound-changed":
			yield* beyond(aim, payload.keyword);
			break;
		case "schema.pattern-changed":
			yield* differingWords(aim);
			break;
		case "schema.keyword-changed":
			if (payload.keyword === "uniqueItems") yield* repeated(aim);
			break;
		case "schema.additional-properties-changed":
			yield* withMore(aim);
			break;
		case "schema.branch-added":
		case "schema.branch-removed":
		case "schema.composition-changed": for (const branch of branches(sampler, sender)) {
			const value = sample(sampler, branch, {
				...spot,
				peer: null
			});
			if (value !== void 0) yield value;
		}
	}
}
function* ofProperty(aim, name) {
	yield* without$1(aim, name);
	yield* having(aim, name);
}
function* around(sampler, node, spot, depth) {
	const alternatives = branches(sampler, node);
	for (const each of alternatives) yield* values(sampler, each, spot);
	for (const each of alternatives) {
		if ((each.types & 32) !== 0) {
			const full = objectOf(sampler, each, spot, { full: true });
			if (full !== void 0) yield full;
		}
		if ((each.types & 16) === 0) continue;
		for (const length of [
			0,
			1,
			2
		]) {
			const list = arrayOf(sampler, each, spot, null, length);
			if (list !== void 0) yield list;
		}
	}
	if (depth === 0) return;
	for (const each of alternatives) yield* inside(sampler, each, spot, depth);
}
function* inside(sampler, node, spot, depth) {
	const below = {
		...spot,
		depth: spot.depth + 1
	};
	if ((node.types & 32) !== 0) for (const [name, property] of node.object.properties) {
		if (isNever(property) || name === "__proto__") continue;
		for (const value of around(sampler, nodeOf(sampler.normaliser, property), {
			...below,
			name
		}, depth - 1)) {
			if (--sampler.budget.left < 0) return;
			const found = objectOf(sampler, node, spot, { forced: /* @__PURE__ */ new Map([[name, value]]) });
			if (found !== void 0) yield found;
		}
	}
	if ((node.types & 16) === 0 || isNever(node.array.items)) return;
	for (const value of around(sampler, nodeOf(sampler.normaliser, node.array.items), below, depth - 1)) {
		if (--sampler.budget.left < 0) return;
		const list = arrayOf(sampler, node, spot, {
			index: node.array.prefix.length,
			value
		});
		if (list !== void 0) yield list;
	}
}

// src/schema/witnesses/no-example.ts
function withoutExample(payload) {
	if (isTooLarge(payload)) return TOO_LARGE;
	if (payload.kind === "schema.format-changed" && payload.everyNumber === true) return OF_NUMBERS;
	if (payload.kind === "property.access-changed" && !payload.required) return NO_PLACE;
	return isOfContent(payload) ? OF_CONTENT : null;
}
function isOfContent(payload) {
	if (!("keyword" in payload)) return false;
	if (CONTENT.has(payload.keyword)) return true;
	const { before, after } = payload;
	if (before === null || after === null || typeof before !== "object" || typeof after !== "object") return false;
	return canonical(withoutContent(before)) === canonical(withoutContent(after));
}
const CONTENT = /* @__PURE__ */ new Set([
	"contentEncoding",
	"contentMediaType",
	"contentSchema"
]);
const DATA = /* @__PURE__ */ new Set([
	"const",
	"enum",
	"default",
	"example",
	"examples"
]);
const NAMED = /* @__PURE__ */ new Set([
	"properties",
	"patternProperties",
	"dependentSchemas",
	"$defs",
	"definitions"
]);
function withoutContent(schema, isNamed = false) {
	if (Array.isArray(schema)) return schema.map((one) => withoutContent(one));
	if (!isObject(schema)) return schema;
	const kept = Object.entries(schema).filter(([keyword]) => isNamed || !CONTENT.has(keyword));
	return Object.fromEntries(kept.map(([keyword, value]) => [keyword, !isNamed && DATA.has(keyword) ? value : withoutContent(value, !isNamed && NAMED.has(keyword))]));
}
function isTooLarge(payload) {
	if (payload.kind !== "schema.bound-changed") return false;
	const { keyword, before, after } = payload;
	const most = keyword === "maxLength" || keyword === "minLength" ? LONGEST$1 : 300;
	if (keyword.startsWith("max")) return keyword !== "maximum" && Math.min(before ?? 1e400, after ?? 1e400) >= most;
	return keyword.startsWith("min") && keyword !== "minimum" && Math.min(before ?? 0, after ?? 0) > most;
}
const partiesAt = ({ a, b, direction }) => direction === "request" ? [a, b] : [b, a];
function reasonToMiss(comparison, told, trails) {
	const { payload } = told;
	const format = uncheckable(payload, trails);
	if (format !== null) return `No example can be shown: nobody can check here whether a value has the format \`${format}\`.`;
	if (isOfImpliedType(payload, trails)) return OF_IMPLIED_TYPE;
	const reason = proved(comparison, told, trails);
	return reason === HARMLESS && payload.kind === "property.access-changed" ? NO_PLACE : reason;
}
function reasonToTheLetter(letter, told, trails) {
	const reason = proved(letter, told, trails);
	return reason === null ? null : TO_THE_LETTER.get(reason) ?? reason;
}
function proved(comparison, told, trails) {
	const answers = trails.map((trail) => {
		const ofBranch = reasonOfBranch(comparison, told, trail);
		if (ofBranch !== null) return ofBranch;
		for (const { sender: all, receiver, unless } of levelsBeyond(comparison, told, trail)) {
			const sender = comparison.tightened?.(all) ?? all;
			const prover = comparison.prover(trail.pair.direction, receiver === null ? "direct" : "plain");
			if (prover.includedNodes(sender, NOTHING_NODE)) return unless ?? IMPOSSIBLE;
			if (receiver !== null && prover.includedNodes(sender, receiver)) return HARMLESS;
		}
		return null;
	});
	return answers.includes(null) ? null : answers[0] ?? null;
}
function reasonOfBranch({ normaliser, prover }, told, { pair }) {
	const [sender, receiver] = partiesAt(pair);
	const { node } = withinBranch(normaliser, pair.direction, told, sender);
	if (node === sender) return null;
	const plain = prover(pair.direction, "plain");
	if (plain.includedNodes(node, NOTHING_NODE)) return IMPOSSIBLE;
	return plain.includedNodes(node, receiver) ? COVERED : null;
}
function uncheckable(payload, [trail]) {
	if (payload.kind !== "schema.format-changed" || trail === void 0) return null;
	const [old, now] = [payload.before?.split(" + ") ?? [], payload.after?.split(" + ") ?? []];
	const [sent, asked] = trail.pair.direction === "request" ? [old, now] : [now, old];
	const added = asked.filter((format) => !sent.includes(format));
	return added.some((format) => FORMATS_CHECKED.has(format)) ? null : added[0] ?? null;
}
function isOfImpliedType(payload, [trail]) {
	if (payload.kind !== "schema.type-changed" || trail === void 0) return false;
	const [, { types, leaves, values }] = partiesAt(trail.pair);
	if (types === 63 || types === 0 || values.size > 0 || leaves.length === 0) return false;
	return leaves.every(({ value }) => value["type"] === void 0);
}
function* levelsBeyond({ normaliser }, { payload, property }, trail) {
	const [all, receiver] = partiesAt(trail.pair);
	const types = property === null ? typesOf(payload) : 32;
	yield {
		sender: withoutMisfits(only(all, types)),
		receiver
	};
	let sent = both(sourceOf(trail.pair), madeUp({ type: typeNames(types, false) }));
	const isLacking = payload.kind === "property.became-required";
	if (property !== null && isLacking) {
		const lacking = madeUp({
			type: "object",
			properties: { [property]: false }
		});
		yield {
			sender: nodeOf(normaliser, both(sent, lacking)),
			receiver,
			unless: ALWAYS_THERE
		};
		sent = both(sent, lacking);
	}
	if (property !== null && PRESENT.has(payload.kind)) {
		yield {
			sender: holding(nodeOf(normaliser, sent), property, ANYTHING),
			receiver
		};
		sent = both(sent, asking(property));
	}
	let isSame = true;
	for (let step = trail; step.from !== null; step = step.from) {
		const { segment, from } = step;
		isSame &&= segment === "";
		const [outer, around] = partiesAt(from.pair);
		const node = nodeOf(normaliser, sent);
		yield {
			sender: settle(segment === "" ? meet(node, outer) : holding(outer, segment, sent)),
			receiver: isSame ? around : null,
			...isLacking ? { unless: ALWAYS_THERE } : {}
		};
		sent = both(sourceOf(from.pair), segment === "" ? sent : asking(segment));
	}
}
const PRESENT = /* @__PURE__ */ new Set(["property.removed"]);
const sourceOf = ({ sources, direction }) => direction === "request" ? sources.base : sources.head;
function withoutMisfits(node) {
	const listed = node.values.get(8);
	const { formats } = node.string;
	if (listed === void 0 || formats.length === 0) return node;
	const fitting = listed.filter((text) => typeof text !== "string" || formats.every((one) => textHasFormat(one, text) !== false));
	if (fitting.length === listed.length) return node;
	return settle({
		...node,
		key: `${node.key}/fitting`,
		origin: null,
		values: new Map([...node.values, [8, fitting]])
	});
}
function holding(node, segment, part) {
	const key = `${node.key}>${JSON.stringify(segment)}${part.key}`;
	const index = /^\[(\d*)\]$/.exec(segment);
	if (index !== null && !node.object.properties.has(segment)) {
		const { prefix, items, minItems } = node.array;
		const at = index[1] === "" ? prefix.length : Number(index[1]);
		const length = Math.max(prefix.length, at + 1);
		const own = Array.from({ length }, (_, place) => prefix[place] ?? items);
		const array = {
			...node.array,
			prefix: own.with(at, both(own[at] ?? items, part)),
			minItems: Math.max(minItems, at + 1)
		};
		return {
			...only(node, 16),
			key,
			origin: null,
			array
		};
	}
	const object = only(node, 32);
	const { properties, required, minProperties } = node.object;
	if (isUnnamed(segment) && !properties.has(segment)) return {
		...object,
		key,
		origin: null,
		object: {
			...node.object,
			minProperties: Math.max(1, minProperties)
		}
	};
	const constraint = constraintOn(node.object, segment) ?? ANYTHING;
	return {
		...object,
		key,
		origin: null,
		object: {
			...node.object,
			properties: new Map([...properties, [segment, both(constraint, part)]]),
			required: /* @__PURE__ */ new Set([...required, segment])
		}
	};
}
const isUnnamed = (segment) => /^\{.*\}$/s.test(segment);
function asking(segment) {
	const index = /^\[(\d*)\]$/.exec(segment);
	if (index !== null) return madeUp({
		type: "array",
		minItems: Number(index[1] ?? 0) + 1
	});
	if (isUnnamed(segment)) return madeUp({
		type: "object",
		minProperties: 1
	});
	return madeUp({
		type: "object",
		required: [segment]
	});
}
function typesOf(payload) {
	const keyword = "keyword" in payload ? payload.keyword : "";
	if (payload.kind === "schema.pattern-changed" || keyword.endsWith("Length")) return 8;
	if (payload.kind === "schema.additional-properties-changed" || /propert|^dependent/i.test(keyword)) return 32;
	if (/mum$|^multipleOf$/.test(keyword)) return 4;
	return /items$|contains$/i.test(keyword) ? 16 : 63;
}
const IMPOSSIBLE = "No example can exist: what its sender describes contradicts itself, so that no message satisfies it.";
const HARMLESS = "No example can exist: it is proved that everything the sender may send here is accepted.";
const NO_PLACE = "No message is refused; the property has no place in these messages any more.";
const COVERED = "No example can exist: it is proved that all values of this alternative are accepted.";
const COVERED_TO_THE_LETTER = "No example can be shown: to the letter of the schemas, all values of this alternative are accepted.";
const HARMLESS_TO_THE_LETTER = "No example can be shown: to the letter of the schemas, all that the sender may send here is accepted.";
const IMPOSSIBLE_TO_THE_LETTER = "No example can be shown: to the letter of the schemas, nothing satisfies what the sender describes here.";
const ALWAYS_THERE = "No example can exist: no message of its sender lacks the property.";
const TO_THE_LETTER = /* @__PURE__ */ new Map([
	[HARMLESS, HARMLESS_TO_THE_LETTER],
	[COVERED, COVERED_TO_THE_LETTER],
	[IMPOSSIBLE, IMPOSSIBLE_TO_THE_LETTER]
]);
const OF_IMPLIED_TYPE = "No example can be shown: the schema names no type, and to the letter its keywords let values of other types pass.";
const OF_NUMBERS = "No example can be shown: the numbers that programs agree on are the same, only their type in generated code is another.";
const OF_CONTENT = "No example can exist: the same texts are valid, and what they hold is read differently.";
const TOO_LARGE = "The smallest example is too large to be shown.";

// src/schema/witnesses/reasons.ts
const LONGEST = 60;
const SHOWN_VALUES = 6;
function reasonOf({ instancePath, keyword, params, propertyName }, among = false) {
	const whole = instancePath === "" ? null : code(shortened(dataPath(instancePath)));
	const it = propertyName === void 0 ? whole ?? "It" : nameIn(propertyName, whole);
	const given = params;
	const say = SENTENCES.get(keyword);
	const others = among ? "; no other alternative accepts it" : "";
	return say === void 0 ? `${it} does not satisfy ${code(keyword)}${others}.` : `${it} ${say(given)}${others}.`;
}
const nameIn = (name, whole) => `The property name ${code(name)}${whole === null ? "" : ` in ${whole}`}`;
const limit = (of) => (params) => {
	const count = Number(params["limit"]);
	return `${of.replace("#", String(count))}${/[a-z]$/.test(of) && count !== 1 ? "s" : ""}`;
};
const COMPARISONS = /* @__PURE__ */ new Map([
	["<=", "at most"],
	[">=", "at least"],
	["<", "less than"],
	[">", "greater than"]
]);
const bound = (params) => `must be ${COMPARISONS.get(show(params["comparison"])) ?? "within"} ${code(show(params["limit"]))}`;
function ofValues(params) {
	const values = [params["allowedValues"]].flat();
	return `must be ${values.length === 1 ? "" : "one of "}${listed(values, "or")}`;
}
function lacking(params) {
	const names = [params["missingProperties"] ?? params["missingProperty"]].flat();
	return `must have ${names.length === 1 ? "the property" : "one of the properties"} ${listed(names, "or", "properties")}`;
}
const SENTENCES = /* @__PURE__ */ new Map([
	["type", (params) => `must be of type ${listed([params["type"]].flat(), "or")}`],
	["enum", ofValues],
	["const", (params) => `must be ${code(show(params["allowedValue"]))}`],
	["required", lacking],
	["additionalProperties", (params) => `must not have the property ${code(show(params["additionalProperty"]))}`],
	["unevaluatedProperties", (params) => `must not have the property ${code(show(params["unevaluatedProperty"]))}`],
	["dependentRequired", (params) => `must have the property ${code(show(params["missingProperty"]))} when it has ${code(show(params["property"]))}`],
	["propertyNames", (params) => `must not have a property named ${code(show(params["propertyName"]))}`],
	["minimum", bound],
	["maximum", bound],
	["exclusiveMinimum", bound],
	["exclusiveMaximum", bound],
	["minLength", limit("must have at least # character")],
	["maxLength", limit("must have at most # character")],
	["minItems", limit("must have at least # item")],
	["maxItems", limit("must have at most # item")],
	["minProperties", (params) => `must have at least ${show(params["limit"])} properties`],
	["maxProperties", (params) => `must have at most ${show(params["limit"])} properties`],
	["uniqueItems", () => "must not have the same item twice"],
	["multipleOf", (params) => `must be a multiple of ${code(show(params["multipleOf"]))}`],
	["pattern", (params) => `must match the pattern ${code(show(params["pattern"]))}`],
	["format", (params) => `must have the format ${code(show(params["format"]))}`],
	["anyOf", () => "must match one of the alternatives, and matches none"],
	["oneOf", (params) => params["passingSchemas"] === null || params["passingSchemas"] === void 0 ? "must match one of the alternatives, and matches none" : "must match exactly one of the alternatives, and matches several"],
	["not", () => "must not match what `not` describes"],
	["if", () => "must satisfy what its condition asks for"],
	["contains", () => "must contain a certain item"],
	["false schema", () => "must not be there"],
	["unevaluatedItems", () => "must not have that many items"],
	["items", () => "must not have that many items"]
]);
function listed(all, word, what = "values") {
	const shown = all.slice(0, SHOWN_VALUES).map((value) => code(show(value)));
	if (all.length > shown.length) return `${shown.join(", ")}, … (${all.length} ${what})`;
	const last = shown.at(-1) ?? "";
	return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} ${word} ${last}`;
}
const show = (value) => typeof value === "string" ? value : value === void 0 ? "nothing" : JSON.stringify(value);
function code(text) {
	const line = text.slice(0, 240).replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ").replaceAll("`", "'").trim();
	const points = Array.from(line);
	const short = points.length > LONGEST ? `${points.slice(0, 59).join("")}…` : line;
	return `\`${short === "" ? "\"\"" : short}\``;
}
function shortened(path) {
	const points = Array.from(path);
	if (points.length <= LONGEST) return path;
	const end = points.slice(-58).join("");
	const dot = end.indexOf(".");
	return `…${dot < 0 ? end : end.slice(dot)}`;
}
function dataPath(pointer) {
	return pointer.split("/").slice(1).map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~")).reduce((path, segment) => {
		if (/^\d+$/.test(segment)) return `${path}[${segment}]`;
		const name = /^[\w$-]+$/.test(segment) ? segment : JSON.stringify(segment);
		return path === "" ? name : `${path}.${name}`;
	}, "");
}

// src/schema/witnesses/refused-by-all.ts
const MOST = 40;
function refusedByAll(value, { types, alternatives }, problemsOf) {
	if (types === 0) return null;
	if ((types & typeOf(value)) === 0) return {
		instancePath: "",
		keyword: "type",
		params: { type: typeNames(types, false) }
	};
	const [only, ...others] = alternatives;
	if (only === void 0 || others.length > 0 || only.branches.length > MOST) return null;
	const told = [];
	for (const branch of only.branches) {
		const problems = problemsOf(branch);
		if (problems === null || problems.length === 0) return null;
		told.push(problems.filter((one) => !isWithinAlternatives(one, problems)));
	}
	return unlistedByAll(told) ?? lackingForAll(told);
}
const isOfAlternatives = ({ keyword }) => keyword === "anyOf" || keyword === "oneOf";
const isWithinAlternatives = ({ instancePath }, all) => all.some((one) => isOfAlternatives(one) && `${instancePath}/`.startsWith(`${one.instancePath}/`));
function unlistedByAll(told) {
	const lists = told.map((problems) => new Map(problems.flatMap(listedBy)));
	for (const instancePath of lists[0]?.keys() ?? []) {
		const found = lists.flatMap((list) => {
			const values = list.get(instancePath);
			return values === void 0 ? [] : [values];
		});
		if (found.length === lists.length) return {
			instancePath,
			keyword: "enum",
			params: { allowedValues: [...new Set(found.flat())] }
		};
	}
	return null;
}
function listedBy({ instancePath, keyword, params, propertyName }) {
	const { allowedValues, allowedValue } = params;
	if (propertyName !== void 0) return [];
	if (keyword === "const") return [[instancePath, [allowedValue]]];
	return keyword === "enum" && Array.isArray(allowedValues) ? [[instancePath, allowedValues]] : [];
}
function lackingForAll(told) {
	const missing = told.map((problems) => problems.flatMap(({ instancePath, keyword, params }) => {
		const { missingProperty } = params;
		return instancePath === "" && keyword === "required" && typeof missingProperty === "string" ? [missingProperty] : [];
	}));
	const common = missing[0]?.find((name) => missing.every((names) => names.includes(name)));
	const names = common === void 0 ? missing.flatMap(([first]) => first ?? []) : [common];
	if (missing.some((all) => all.length === 0)) return null;
	return {
		instancePath: "",
		keyword: "required",
		params: { missingProperties: [...new Set(names)] }
	};
}

// src/schema/witnesses/problems.ts
const WHOLE = /* @__PURE__ */ new Set([
	"oneOf",
	"anyOf",
	"not",
	"if",
	"false schema",
	"minProperties",
	"maxProperties"
]);
const OF_PARTS = /* @__PURE__ */ new Set([
	"items",
	"unevaluatedItems",
	"additionalProperties",
	"unevaluatedProperties"
]);
function refusesPart({ instancePath, keyword, params }, pointer) {
	const parent = pointer.slice(0, pointer.lastIndexOf("/"));
	if (pointer === "" || instancePath !== parent || !OF_PARTS.has(keyword)) return false;
	const { additionalProperty, unevaluatedProperty } = params;
	const named = additionalProperty ?? unevaluatedProperty;
	return typeof named === "string" ? pointer === `${parent}/${escaped(named)}` : /\/\d+$/.test(pointer);
}
const escaped = (name) => name.replaceAll("~", "~0").replaceAll("/", "~1");
function isAbout(problem, { pointer }, { property, kind, node }) {
	const { instancePath, keyword, params } = problem;
	if (kind === "schema.additional-properties-changed") return isAboutOthers(problem, pointer, node);
	if (property === null) return instancePath === pointer || instancePath.startsWith(`${pointer}/`) || refusesPart(problem, pointer);
	const given = params;
	const own = `${pointer}/${escaped(property)}`;
	if (instancePath === own || instancePath.startsWith(`${own}/`)) return true;
	if (instancePath !== pointer) return false;
	const named = given["missingProperty"] ?? given["additionalProperty"] ?? given["unevaluatedProperty"];
	return named === void 0 ? WHOLE.has(keyword) : named === property;
}
function isAboutOthers({ instancePath, keyword, propertyName }, pointer, { object }) {
	if (instancePath === pointer) return OF_OTHERS.has(keyword) || propertyName !== void 0;
	const [name] = instancePath.startsWith(`${pointer}/`) ? instancePath.slice(pointer.length + 1).split("/") : [];
	return name !== void 0 && !object.properties.has(name.replaceAll("~1", "/").replaceAll("~0", "~"));
}
const OF_OTHERS = /* @__PURE__ */ new Set([
	"additionalProperties",
	"unevaluatedProperties",
	"propertyNames",
	"not",
	"false schema"
]);
function explained(validator, problems, message, target, company) {
	const whole = mostTelling(problems.filter((problem) => isAbout(problem, message, target)), message, target);
	const value = valueAt(message.instance, message.pointer);
	if (whole.keyword === "enum" && !company || value === void 0 || refusesPart(whole, message.pointer)) return reasonOf(whole);
	const inner = {
		instance: value,
		pointer: ""
	};
	const near = (validator.problems(target.receiver, value) ?? []).filter((one) => isAbout(one, inner, target));
	if (near.length === 0) return reasonOf(whole);
	const telling = mostTelling(near, inner, target);
	const instancePath = `${message.pointer}${telling.instancePath}`;
	const among = problems.some(({ instancePath: path, keyword }) => (keyword === "anyOf" || keyword === "oneOf") && keyword !== telling.keyword && `${instancePath}/`.startsWith(`${path}/`));
	const all = togetherOf(validator, value, telling, target);
	return reasonOf({
		...all,
		instancePath: `${message.pointer}${all.instancePath}`
	}, among);
}
function togetherOf(validator, value, whole, { node, definitionOf }) {
	const { instancePath, keyword, params } = whole;
	const { passingSchemas } = params;
	if (instancePath !== "" || !(keyword === "anyOf" || keyword === "oneOf" && (passingSchemas ?? null) === null)) return whole;
	return refusedByAll(value, node, (branch) => validator.problems(definitionOf(branch), value)) ?? whole;
}
function valueAt(instance, pointer) {
	let value = instance;
	for (const segment of pointer.split("/").slice(1)) {
		const name = segment.replaceAll("~1", "/").replaceAll("~0", "~");
		if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return void 0;
		value = value[name];
	}
	return value;
}
function mostTelling(problems, { pointer }, { property }) {
	const named = problems.find(({ params }) => property !== null && Object.values(params).includes(property));
	if (named !== void 0) return named;
	const here = problems.filter(({ instancePath }) => instancePath === pointer);
	const whole = here.find(({ keyword }) => keyword === "anyOf" || keyword === "oneOf");
	const [first] = here.length > 0 ? here : problems;
	return whole ?? listedTogether(here) ?? first ?? {
		instancePath: pointer,
		keyword: "schema",
		params: {}
	};
}
function listedTogether(problems) {
	const lists = problems.map(({ keyword, params }) => {
		const { allowedValues, allowedValue } = params;
		if (keyword === "enum" && Array.isArray(allowedValues)) return allowedValues;
		return keyword === "const" ? [allowedValue] : null;
	});
	const [first] = problems;
	if (first === void 0 || lists.length < 2 || lists.includes(null)) return null;
	return {
		...first,
		keyword: "enum",
		params: { allowedValues: [...new Set(lists.flatMap((list) => list ?? []))] }
	};
}

// src/schema/witnesses/shrink.ts
const MAX_CHECKS$1 = 60;
function shrink(instance, pointer, shows) {
	let best = withoutLarge(instance, pointer, shows);
	let checks = 0;
	for (const path of paths(instance, [])) {
		const smaller = without(best, path);
		if (smaller === void 0) continue;
		if (++checks > MAX_CHECKS$1) break;
		if (shows(smaller)) best = smaller;
	}
	return best;
}
const LARGE = 600;
const LARGE_PART = 150;
function withoutLarge(instance, pointer, shows) {
	let best = instance;
	let checks = 0;
	if (JSON.stringify(instance).length <= LARGE) return instance;
	for (const path of paths(instance, [])) {
		const part = partAt(best, path);
		if (`${pointer}/`.startsWith(`/${path.map(escaped).join("/")}/`) || !isObject(part) || JSON.stringify(part).length <= LARGE_PART) continue;
		const smaller = replaced(best, path, null);
		if (++checks > MAX_CHECKS$1) break;
		if (shows(smaller)) best = smaller;
	}
	return best;
}
const partAt = (value, path) => path.reduce((part, key) => typeof part === "object" && part !== null && Object.hasOwn(part, key) ? part[key] : void 0, value);
function replaced(value, [key, ...rest], part) {
	if (key === void 0) return part;
	if (Array.isArray(value)) return value.map((item, index) => String(index) === key ? replaced(item, rest, part) : item);
	if (!isObject(value)) return value;
	const entries = Object.entries(value);
	return Object.fromEntries(entries.map(([name, one]) => [name, name === key ? replaced(one, rest, part) : one]));
}
function* paths(value, at) {
	const entries = Array.isArray(value) || isObject(value) ? Object.entries(value) : [];
	if (isObject(value)) for (const [key] of entries) yield [...at, key];
	for (const [key, inner] of entries) yield* paths(inner, [...at, key]);
}
function without(value, [key, ...rest]) {
	if (key === void 0 || typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return void 0;
	if (rest.length === 0) return Array.isArray(value) ? void 0 : Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
	const inner = without(value[key] ?? null, rest);
	if (inner === void 0) return void 0;
	if (Array.isArray(value)) return value.map((item, index) => String(index) === key ? inner : item);
	return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, name === key ? inner : one]));
}
const LONG = 20;
function leadingTo(instance, pointer) {
	if (JSON.stringify(instance, null, 1).split("\n").length <= LONG) return instance;
	return first(instance, pointer.split("/").slice(1).map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~")));
}
function first(value, [name, ...names]) {
	if (name === void 0) return value;
	if (Array.isArray(value)) return value.map((item, index) => String(index) === name ? first(item, names) : item);
	if (!isObject(value) || !Object.hasOwn(value, name)) return value;
	return {
		[name]: first(value[name] ?? null, names),
		...Object.fromEntries(Object.entries(value).filter(([key]) => key !== name))
	};
}

// src/schema/samples/thorough.ts
const THOROUGH = {
	apart,
	texts: otherWords,
	violations: function* (parties) {
		const { sampler, sender } = parties;
		for (const node of branches(sampler, sender)) if (node !== sender) yield* differingWords({
			...parties,
			sender: node
		});
		yield* misformatted(parties);
		yield* combined(parties);
	}
};
function apart({ normaliser }, node, branch, { kind, branches: all }) {
	if (kind !== "oneOf") return node;
	const others = all.filter((other) => other !== branch && (nodeOf(normaliser, other).types & node.types) !== 0);
	return others.length === 0 ? node : {
		...node,
		key: `${node.key}!`,
		nots: [...node.nots, ...others]
	};
}
function* combined({ sampler, sender, receiver, spot }) {
	if (!receiver.alternatives.some(({ kind }) => kind === "oneOf")) return;
	for (const mine of sender.alternatives) {
		if (mine.kind !== "anyOf" || mine.branches.length > 12) continue;
		const rest = without$2(sender, mine);
		const own = mine.branches.map((branch) => nodeOf(sampler.normaliser, branch));
		for (const [index, one] of own.entries()) for (const other of own.slice(index + 1)) {
			const both = settle(meet(meet(rest, one), other));
			if ((both.types & 32) !== 0) yield* few(objects(sampler, both, spot), 2);
		}
	}
}
function* objects(sampler, node, spot) {
	for (const full of [false, true]) {
		const value = objectOf(sampler, node, spot, { full });
		if (value !== void 0) yield value;
	}
}
function* otherWords(node) {
	const { patterns, formats, minLength, maxLength } = node.string;
	if (patterns.length === 0) return;
	const inside = [...patterns, ...formats.map((format) => certainlyHas(format) ?? shapesOf([format])[0] ?? "")];
	const found = [];
	while (found.length < MAX_WORDS) {
		const others = found.map((word) => `^${word.replaceAll(/[^A-Za-z0-9]/g, String.raw`\$&`)}$`).join("|");
		const word = findWord({
			inside,
			outside: others === "" ? null : others,
			minLength,
			maxLength
		});
		if (word === null) return;
		if (fitsText(node, word)) yield word;
		found.push(word);
	}
}
const MAX_WORDS = 4;
function* misformatted({ sampler, sender, receiver, spot }) {
	for (const format of receiver.string.formats) {
		if (sender.string.formats.includes(format)) continue;
		const isOther = (text) => textHasFormat(format, text) === false;
		for (const node of branches(sampler, sender)) {
			if ((node.types & 8) === 0) continue;
			yield* few(filtered(texts(node, spot.name), isOther), 2);
			const { patterns, formats, minLength, maxLength } = node.string;
			const inside = [...patterns, ...formats.flatMap((own) => certainlyHas(own) ?? [])];
			for (const outside of inside.length === 0 ? [] : shapesOf([format])) {
				const word = findWord({
					inside,
					outside,
					minLength,
					maxLength
				});
				if (word !== null) yield word;
			}
		}
	}
}

// src/schema/witnesses/validator.ts
var import__2020 = /* @__PURE__ */ __toESM(require__2020(), 1);
const MAX_COMPILED = 6e3;
const MAX_PROBLEMS = 500;
const MAX_FOLLOWED = 1e4;
const MAX_ALL_FOLLOWED = 2e5;
const SIZE_OF_A_REFERENCE = 8;
function createValidator(lowering, thorough) {
	let doubtful = false;
	const isDoubtful = () => doubtful;
	const doubt = () => {
		doubtful = true;
		return true;
	};
	const added = /* @__PURE__ */ new Set();
	let total = MAX_COMPILED;
	let allowed = 0;
	const followed = {
		left: 0,
		all: MAX_ALL_FOLLOWED
	};
	const sizes = /* @__PURE__ */ new Map();
	const follow = (id) => {
		followed.all -= 1 + (id === null ? 0 : (sizes.get(id) ?? 0) / SIZE_OF_A_REFERENCE);
		if (--followed.left < 0 || followed.all < 0) throw TOO_MUCH;
		return true;
	};
	const compiled = /* @__PURE__ */ new Map();
	const compile = (id) => {
		const known = compiled.get(id);
		if (known !== void 0) return known;
		for (const each of lowering.native ? closureOf(lowering, id) : [id]) {
			const definition = added.has(each) ? null : lowering.definition(each);
			if (definition === null) continue;
			allowed -= definition.size;
			if (allowed < 0) throw TOO_MUCH;
			total -= definition.size;
			added.add(each);
			sizes.set(each, definition.size);
			ajv.addSchema(lowering.native ? { allOf: [{ [FOLLOWED]: true }, definition.schema] } : definition.schema, each);
		}
		const validate = ajv.getSchema(id);
		if (validate === void 0) throw new Error(`no definition ${id}`);
		compiled.set(id, validate);
		return validate;
	};
	const ajv = ajvWith(lowering.native, thorough, doubt);
	ajv.addKeyword(referenceKeyword(compile, follow));
	ajv.addKeyword({
		keyword: FOLLOWED,
		errors: false,
		validate: () => follow(null)
	});
	return {
		allow(size) {
			allowed = Math.min(size, total);
		},
		exhausted: () => allowed < 0,
		spent: () => followed.all < 0,
		problems(id, value) {
			if (followed.all < 0) return null;
			doubtful = false;
			followed.left = MAX_FOLLOWED;
			try {
				const validate = compile(id);
				follow(id);
				const valid = validate(value);
				return isDoubtful() ? null : valid ? [] : (validate.errors ?? []).slice(0, MAX_PROBLEMS);
			} catch {
				return null;
			}
		}
	};
}
const TOO_MUCH = /* @__PURE__ */ new Error("too much to compile or to follow");
function closureOf(lowering, id) {
	const seen = /* @__PURE__ */ new Set([id]);
	for (const each of seen) {
		for (const reference of lowering.definition(each)?.references ?? []) seen.add(reference);
		if (seen.size > MAX_COMPILED) break;
	}
	return seen;
}
function referenceKeyword(compile, follow) {
	const validate = (id, value, _, context) => {
		const other = compile(id);
		follow(id);
		const valid = other(value, context);
		validate.errors = valid ? [] : other.errors ?? [];
		return valid;
	};
	return {
		keyword: REFERENCE,
		errors: "full",
		validate
	};
}
const FOLLOWED = "x-followed";
function ajvWith(native, thorough, doubt) {
	const options = {
		strict: false,
		logger: false,
		meta: false,
		validateSchema: false,
		addUsedSchema: false,
		inlineRefs: false,
		allErrors: thorough,
		multipleOfPrecision: 9,
		code: {
			optimize: false,
			regExp: Object.assign((pattern) => ({
				test: (text) => matches(pattern, text) ?? doubt(),
				toString: () => pattern
			}), { code: "undefined" })
		}
	};
	const ajv = new import__2020.default.default(options);
	ajv.opts.unevaluated = native;
	for (const format of FORMATS_CHECKED) if (INTEGER_FORMATS.has(format)) ajv.addFormat(format, {
		type: "number",
		validate: (value) => numberHasFormat(format, value)
	});
	else ajv.addFormat(format, {
		type: "string",
		validate: (value) => textHasFormat(format, value) ?? doubt()
	});
	ajv.addKeyword({
		keyword: UNDECIDED,
		errors: false,
		validate: (type, value) => concerns(type, typeOf(value)) ? doubt() : true
	});
	return ajv;
}
const concerns = (type, found) => type === "any" || found === (type === "string" ? 8 : type === "array" ? 16 : 32);

// src/schema/witnesses/witness.ts
const STEPS = 8e3;
const MAX_CHECKS = 150;
const MAX_ALL_CHECKS = 3e4;
const MAX_CANDIDATES = 40;
const TRIES = 24;
const WHOLE_SIZE = 2500;
const PART_SIZE = 1e3;
const MISFITS = 6;
const AIMED = 3;
const MAX_TRAILS = 3;
const MAX_WAY = 200;
const SHORTER = 3;
const MAX_SHOWN = 4e4;
const NOT_REFUSED = "Every example that was tried is accepted by both sides.";
const NOT_BUILT = "No example could be built that is valid for its sender.";
const NOT_FOUND = "No example was found within the budget of the search.";
function createWitnessSearch(comparison, base, head) {
	countPatternsAnew();
	const byDirection = /* @__PURE__ */ new Map();
	const checks = {
		left: 0,
		all: MAX_ALL_CHECKS
	};
	let letter = null;
	const partiesOf = (direction) => {
		const known = byDirection.get(direction);
		if (known !== void 0) return known;
		const [from, to] = direction === "request" ? [base, head] : [head, base];
		const sending = createLowering(from, direction, "sender");
		const receiving = createLowering(to, direction, "receiver");
		const made = {
			checks,
			sender: {
				lowering: sending,
				validator: createValidator(sending, false)
			},
			receiver: {
				lowering: receiving,
				validator: createValidator(receiving, true)
			},
			sampler: createSampler(comparison.normaliser, direction),
			literal: null,
			meant: comparison.normaliser
		};
		byDirection.set(direction, made);
		return made;
	};
	return { find(told, trails, isNamedByWay = false) {
		const { payload } = told;
		const [trail] = trails;
		if (trail === void 0) return { missing: NOT_FOUND };
		const none = withoutExample(payload);
		if (none !== null) return { missing: none };
		const parties = partiesOf(trail.pair.direction);
		const ways = shortest(trails, isNamedByWay);
		const first = findOnAny(parties, told, ways, false);
		if ("instance" in first) return first;
		const few = trails.slice(0, MAX_TRAILS);
		const reason = reasonToMiss(comparison, told, few);
		if (reason !== null) return { missing: reason };
		if (told.branch !== null) return first;
		const exact = letter ??= createLetter(comparison, base, head);
		const toTheLetter = (one) => literalTrail(exact, one);
		const sampler = parties.literal ??= createSampler(exact.normaliser, parties.sampler.direction, THOROUGH);
		const literal = ways.map(toTheLetter);
		const second = findOnAny({
			...parties,
			sampler
		}, told, literal, true);
		if ("instance" in second) return {
			...second,
			trail: ways[literal.indexOf(second.trail)] ?? second.trail
		};
		return { missing: reasonToTheLetter(exact, told, few.map(toTheLetter)) ?? first.missing };
	} };
}
function findOnAny(parties, told, trails, again) {
	let missing = { missing: NOT_FOUND };
	parties.sampler.budget.left = STEPS;
	parties.checks.left = MAX_CHECKS;
	for (const trail of trails) {
		parties.sampler.open.clear();
		const answer = findOn(parties, told, trail, again);
		if ("instance" in answer) return answer;
		missing = answer;
		if (missing.missing === NOT_REFUSED) break;
	}
	return missing;
}
function lengthOf(trail) {
	let length = 0;
	for (let step = trail.from; step !== null; step = step.from) length++;
	return length;
}
function shortest(trails, isNamedByWay) {
	return trails.map((trail, index) => ({
		trail,
		length: lengthOf(trail) - (isNamedByWay && index === 0 ? SHORTER : 0)
	})).filter(({ length }) => length <= MAX_WAY).toSorted((a, b) => a.length - b.length).slice(0, MAX_TRAILS).map(({ trail }) => trail);
}
function definitionsOf({ sender, receiver }, { sources, direction }) {
	const [from, to] = direction === "request" ? [sources.base, sources.head] : [sources.head, sources.base];
	return {
		sender: sender.lowering.root(from),
		receiver: receiver.lowering.root(to)
	};
}
function findOn(parties, told, trail, again) {
	if (parties.sender.validator.spent() || parties.receiver.validator.spent()) return { missing: NOT_FOUND };
	const levels = levelsOf(parties.sampler, trail);
	const innermost = levels.at(-1);
	if (innermost === void 0) return { missing: NOT_FOUND };
	const { sampler } = parties;
	const spot = {
		name: innermost.segment,
		peer: innermost.receiver,
		depth: 0
	};
	const { property } = told;
	const aim = {
		...told,
		sampler,
		sender: innermost.sender,
		receiver: innermost.receiver,
		spot
	};
	const [sending, receiving] = partiesAt(innermost.pair);
	const candidates = lazy(again && innermost.receiver !== receiving ? chained(refusals({
		...aim,
		sender: sending,
		receiver: receiving
	}), refusals(aim)) : refusals(aim), (value) => fitsOnly(sampler, [sending, receiving], value) && isMeant(parties, innermost.pair, value));
	let missing = NOT_FOUND;
	for (const [index, level] of levels.entries()) {
		const definitions = definitionsOf(parties, level.pair);
		const allowance = index === 0 ? WHOLE_SIZE : PART_SIZE;
		parties.sender.validator.allow(allowance);
		parties.receiver.validator.allow(allowance);
		const target = {
			kind: told.payload.kind,
			property,
			receiver: definitionsOf(parties, trail.pair).receiver,
			node: receiving,
			definitionOf: (branch) => parties.receiver.lowering.root(branch)
		};
		const [way, isList] = [levels.slice(index), ({ segment }) => segment.startsWith("[")];
		let found = tryLevel(parties, definitions, way, candidates, target, false);
		if (found === "accepted" && way.slice(1).some(isList)) found = tryLevel(parties, definitions, way, candidates, target, true);
		if (found === "accepted") return { missing: NOT_REFUSED };
		if (found === "misfit") continue;
		if (found === "unbuilt") {
			missing = NOT_BUILT;
			continue;
		}
		return {
			...found,
			trail,
			part: index === 0 ? "" : buildPlaces(levels.slice(0, index + 1))
		};
	}
	return { missing };
}
const fitsOnly = ({ normaliser, direction }, [sender, receiver], value) => accepts(normaliser, sender, value, direction) !== false && accepts(normaliser, receiver, value, direction) !== true;
const isLiteral = ({ meant, sampler }) => sampler.normaliser !== meant;
function isMeant(parties, { sources, direction }, value) {
	const { meant } = parties;
	const [a, b] = [nodeOf(meant, sources.base), nodeOf(meant, sources.head)];
	const [sender, receiver] = direction === "request" ? [a, b] : [b, a];
	if (isLiteral(parties) && accepts(meant, receiver, value, direction) === true) return false;
	return accepts(meant, sender, value, direction) !== false;
}
function* chained(...sources) {
	for (const source of sources) yield* source;
}
function lazy(source, keep) {
	const found = [];
	const seen = /* @__PURE__ */ new Set();
	return (index) => {
		while (found.length <= index && seen.size < 200 && found.length < MAX_CANDIDATES) {
			const next = source.next();
			if (next.done === true) break;
			const key = JSON.stringify(next.value);
			if (key.length > MAX_SHOWN || seen.has(key)) continue;
			seen.add(key);
			if (keep(next.value)) found.push(next.value);
		}
		return found[index];
	};
}
function tryLevel(parties, definitions, levels, candidates, target, company) {
	const [whole] = levels;
	const fitsSender = (one) => whole === void 0 || isMeant(parties, whole.pair, one);
	let misfits = 0;
	let judged = 0;
	let open = false;
	for (let index = 0; index < TRIES && misfits < MISFITS; index++) {
		const value = candidates(index);
		if (value === void 0) break;
		const message = embed(parties.sampler, levels, value, company);
		const judge = (instance) => verdict(parties, definitions, instance, whole?.pair.text ?? null);
		const problems = message === null || isLiteral(parties) && !fitsSender(message.instance) ? null : judge(message.instance);
		if (message === null || problems === null) {
			open ||= index < AIMED;
			if (parties.sender.validator.exhausted() || parties.receiver.validator.exhausted()) return "misfit";
			misfits++;
		} else {
			misfits = 0;
			judged++;
			if (!problems.some((problem) => isAbout(problem, message, target))) continue;
			const smaller = (one) => {
				const left = fitsSender(one) ? judge(one) : null;
				return left !== null && left.length <= problems.length && left.some((each) => isAbout(each, message, target));
			};
			const instance = company ? message.instance : shrink(message.instance, message.pointer, smaller);
			const place = target.property === null ? message.pointer : `${message.pointer}/${escaped(target.property)}`;
			return {
				instance: leadingTo(instance, place),
				reason: explained(parties.receiver.validator, judge(instance) ?? problems, {
					...message,
					instance
				}, target, company)
			};
		}
	}
	if (judged === 0 && misfits > 0 && parties.checks.left >= 0 && parties.checks.all >= 0) return "unbuilt";
	return open || misfits >= MISFITS || judged === 0 ? "misfit" : "accepted";
}
function verdict(parties, definitions, instance, text) {
	const { sender, receiver, checks } = parties;
	if (--checks.left < 0 || --checks.all < 0) return null;
	if (sender.validator.problems(definitions.sender, instance)?.length !== 0) return null;
	const problemsWith = (one) => receiver.validator.problems(definitions.receiver, one);
	const problems = problemsWith(instance);
	if (text === null || problems === null || problems.length === 0) return problems;
	return isNotSent(instance, text) || otherReadings(instance, text).some((one) => problemsWith(one)?.length === 0) ? [] : problems;
}

export { createWitnessSearch };