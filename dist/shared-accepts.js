// src/schema/patterns.ts
const MAX_SOURCE = 500;
function matchesName(pattern, name) {
	if (pattern.length > MAX_SOURCE || name.length > 200) return null;
	if (!isSimple(pattern)) return null;
	try {
		return new RegExp(pattern, "u").test(name);
	} catch {
		return null;
	}
}
const isSimple = (pattern) => pattern.length <= MAX_SOURCE && !/[)][*+{]/.test(pattern) && (pattern.match(/[*+{]/g) ?? []).length <= 3 && !/\\[1-9k]/.test(pattern);
const expressions = /* @__PURE__ */ new Map();
function runnable(pattern) {
	const known = expressions.get(pattern);
	if (known !== void 0) return known;
	let made = null;
	for (const flags of isSimple(pattern) ? ["u", ""] : []) try {
		made ??= new RegExp(pattern, flags);
	} catch {
		made = null;
	}
	if (expressions.size > 5e3) expressions.clear();
	expressions.set(pattern, made);
	return made;
}
const MAX_NATIVE = 120;
const MAX_TEXT = 2e3;
function matches(pattern, text) {
	if (text.length > MAX_TEXT) return null;
	const native = text.length <= MAX_NATIVE ? runnable(pattern) : null;
	if (native !== null) return native.test(text);
	return automata?.contains(pattern, text) ?? null;
}
const isUsable = (pattern) => matches(pattern, "a") !== null;
const findWord = (wanted) => automata?.word(wanted) ?? null;
const MAX_COUNTED = 60;
function noneMatches(wanted) {
	const { inside, outside, minLength, maxLength } = wanted;
	if (inside.length + outside.length === 0) return maxLength !== null && maxLength < minLength;
	if (automata === null) return null;
	const key = JSON.stringify([
		inside,
		outside,
		minLength,
		maxLength
	]);
	const known = answers.get(key);
	if (known !== void 0) return known;
	const range = {
		minLength: minLength > MAX_COUNTED ? 0 : minLength,
		maxLength: (maxLength ?? 0) > MAX_COUNTED ? null : maxLength
	};
	const answer = automata.isEmpty({
		inside,
		outside,
		...range
	});
	if (answers.size > 5e3) answers.clear();
	answers.set(key, answer);
	return answer;
}
let automata = null;
const answers = /* @__PURE__ */ new Map();
async function preparePatterns(contracts) {
	if (automata !== null || !contracts.some((contract) => [...contract.files.values()].some((text) => text.includes("pattern")))) return;
	automata = await import("./schema-automata.js");
}
function patternIncluded(inner, outer) {
	if (inner === outer || outer === "") return true;
	if (automata === null) return null;
	const key = JSON.stringify([inner, outer]);
	const known = answers.get(key);
	if (known !== void 0) return known;
	const answer = automata.included(inner, outer);
	if (answers.size > 5e3) answers.clear();
	answers.set(key, answer);
	return answer;
}

// src/schema/node.ts
const NULL = 1;
const BOOLEAN = 2;
const NUMBER = 4;
const STRING = 8;
const ARRAY = 16;
const OBJECT = 32;
const ALL_TYPES = 63;
const TYPE_NAMES = [
	[1, "null"],
	[2, "boolean"],
	[4, "number"],
	[8, "string"],
	[16, "array"],
	[32, "object"]
];
const ANYTHING = {
	sources: [],
	key: ""
};
const NO_PLACE = {
	file: "",
	pointer: ""
};
const ANY_NODE = {
	key: "*",
	origin: null,
	place: NO_PLACE,
	leaves: [],
	types: 63,
	values: /* @__PURE__ */ new Map(),
	number: {
		integer: false,
		min: null,
		max: null,
		multiples: [],
		formats: []
	},
	string: {
		minLength: 0,
		maxLength: null,
		patterns: [],
		formats: []
	},
	array: {
		prefix: [],
		items: ANYTHING,
		minItems: 0,
		maxItems: null,
		unique: false,
		contains: []
	},
	object: {
		properties: /* @__PURE__ */ new Map(),
		patterns: /* @__PURE__ */ new Map(),
		rest: ANYTHING,
		explicitRest: false,
		required: /* @__PURE__ */ new Set(),
		minProperties: 0,
		maxProperties: null,
		names: ANYTHING,
		dependentRequired: /* @__PURE__ */ new Map(),
		loose: false
	},
	alternatives: [],
	nots: [],
	implications: [],
	others: [],
	discriminator: null
};
const NOTHING_NODE = {
	...ANY_NODE,
	key: "!",
	types: 0
};
function both(a, b) {
	if (a.sources.length === 0) return b;
	if (b.sources.length === 0 || a.key === b.key) return a;
	return childOf([...a.sources, ...b.sources]);
}
function childOf(sources) {
	const [only] = sources;
	if (only === void 0 || sources.length === 1) return only === void 0 || asksNothing(only) ? {
		sources: [],
		key: ""
	} : {
		sources,
		key: sourceKey(only)
	};
	const byKey = /* @__PURE__ */ new Map();
	for (const source of sources) if (!asksNothing(source)) byKey.set(sourceKey(source), source);
	const keys = [...byKey.keys()].toSorted();
	return {
		sources: keys.flatMap((key) => byKey.get(key) ?? []),
		key: keys.join("&")
	};
}
const sourceKey = (source) => `${source.side === 0 ? "" : "+"}${source.open === true ? "*" : ""}${source.place.file}#${source.place.pointer}`;
const isNever = (child) => child.sources.some((source) => source.value === false);
const isAnything = (child) => child.sources.length === 0;
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const asksNothing = ({ value }) => value === true || isObject(value) && Object.keys(value).length === 0;
function typeOf(value) {
	if (value === null) return 1;
	if (typeof value === "boolean") return 2;
	if (typeof value === "number") return 4;
	if (typeof value === "string") return 8;
	return Array.isArray(value) ? 16 : 32;
}
function typeNames(types, integer) {
	return TYPE_NAMES.filter(([bit]) => (types & bit) !== 0).map(([bit, name]) => bit === 4 && integer ? "integer" : name);
}
function canonical(value) {
	if (value === void 0) return "";
	if (Array.isArray(value)) return `[${value.map((item) => canonical(item)).join(",")}]`;
	if (isObject(value)) return `{${Object.keys(value).toSorted().map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(",")}}`;
	return JSON.stringify(value);
}

// src/schema/scalars.ts
function acceptsNumber(node, value) {
	const { integer, min, max, multiples, formats } = node.number;
	if (integer && !Number.isInteger(value)) return false;
	if (!above(min, value) || !under(max, value)) return false;
	if (multiples.some((multiple) => !Number.isInteger(value / multiple))) return Number.isInteger(value) && multiples.every(Number.isInteger) ? false : null;
	return formats.every((format) => Math.abs(value) < 2 ** 31 || format === "double") ? true : null;
}
function acceptsText(node, value) {
	const { minLength, maxLength, patterns, formats } = node.string;
	const length = Array.from(value).length;
	if (length < minLength || maxLength !== null && length > maxLength) return false;
	const matches = patterns.map((pattern) => matchesName(pattern, value));
	if (matches.includes(false)) return false;
	return matches.includes(null) || formats.length > 0 ? null : true;
}
const above = (bound, value) => bound === null || (bound.exclusive ? value > bound.value : value >= bound.value);
const under = (bound, value) => bound === null || (bound.exclusive ? value < bound.value : value <= bound.value);

// src/schema/meet.ts
function meet(a, b) {
	const types = a.types & b.types;
	return {
		key: `${a.key}&${b.key}`,
		origin: null,
		place: a.leaves.length > 0 ? a.place : b.place,
		leaves: [...a.leaves, ...b.leaves.filter((leaf) => !a.leaves.some((other) => other.value === leaf.value))],
		types,
		values: meetValues(a, b),
		number: meetNumber(a.number, b.number),
		string: meetString(a.string, b.string),
		array: meetArray(a.array, b.array),
		object: meetObject(a.object, b.object),
		alternatives: [...a.alternatives, ...b.alternatives],
		nots: [...a.nots, ...b.nots],
		implications: [...a.implications, ...b.implications],
		others: [...a.others, ...b.others.filter((other) => !a.others.some((own) => own.source.value === other.source.value))],
		discriminator: a.discriminator ?? b.discriminator
	};
}
function meetValues(a, b) {
	if (b.values.size === 0) return a.values;
	if (a.values.size === 0) return b.values;
	const values = new Map(a.values);
	for (const [type, list] of b.values) {
		const own = values.get(type);
		if (own === void 0) values.set(type, list);
		else {
			const allowed = new Set(list.map(canonical));
			values.set(type, own.filter((value) => allowed.has(canonical(value))));
		}
	}
	return values;
}
function higherBound(a, b) {
	if (a === null || b === null) return a ?? b;
	if (a.value !== b.value) return a.value > b.value ? a : b;
	return a.exclusive ? a : b;
}
function lowerBound(a, b) {
	if (a === null || b === null) return a ?? b;
	if (a.value !== b.value) return a.value < b.value ? a : b;
	return a.exclusive ? a : b;
}
const smaller = (a, b) => a === null || b === null ? a ?? b : Math.min(a, b);
const union = (a, b) => b.length === 0 ? a : a.length === 0 ? b : [.../* @__PURE__ */ new Set([...a, ...b])];
const meetNumber = (a, b) => ({
	integer: a.integer || b.integer,
	min: higherBound(a.min, b.min),
	max: lowerBound(a.max, b.max),
	multiples: union(a.multiples, b.multiples),
	formats: union(a.formats, b.formats)
});
const meetString = (a, b) => ({
	minLength: Math.max(a.minLength, b.minLength),
	maxLength: smaller(a.maxLength, b.maxLength),
	patterns: union(a.patterns, b.patterns),
	formats: union(a.formats, b.formats)
});
function meetArray(a, b) {
	const length = Math.max(a.prefix.length, b.prefix.length);
	return {
		prefix: Array.from({ length }, (_, index) => both(a.prefix[index] ?? a.items, b.prefix[index] ?? b.items)),
		items: both(a.items, b.items),
		minItems: Math.max(a.minItems, b.minItems),
		maxItems: smaller(a.maxItems, b.maxItems),
		unique: a.unique || b.unique,
		contains: b.contains.length === 0 ? a.contains : [...a.contains, ...b.contains]
	};
}
function constraintOn(part, name) {
	const listed = part.properties.get(name);
	if (listed !== void 0) return listed;
	let own = null;
	for (const [pattern, child] of part.patterns) {
		const matches = matchesName(pattern, name);
		if (matches === null) return null;
		if (matches) own = own === null ? child : both(own, child);
	}
	return own ?? part.rest;
}
function meetObject(a, b) {
	if (isPlain(b)) return a;
	if (isPlain(a)) return b;
	let loose = a.loose || b.loose;
	const properties = /* @__PURE__ */ new Map();
	for (const name of /* @__PURE__ */ new Set([...a.properties.keys(), ...b.properties.keys()])) {
		const left = constraintOn(a, name);
		const right = constraintOn(b, name);
		if (left === null || right === null) loose = true;
		properties.set(name, both(left ?? a.properties.get(name) ?? a.rest, right ?? b.properties.get(name) ?? b.rest));
	}
	const crossed = a.patterns.size > 0 && b.patterns.size > 0 && !(isAnything(a.rest) && isAnything(b.rest));
	const patterns = /* @__PURE__ */ new Map();
	for (const [pattern, child] of a.patterns) patterns.set(pattern, both(child, b.patterns.get(pattern) ?? b.rest));
	for (const [pattern, child] of b.patterns) {
		const own = patterns.get(pattern);
		patterns.set(pattern, own === void 0 ? both(child, a.rest) : both(own, child));
	}
	return {
		properties,
		patterns,
		rest: both(a.rest, b.rest),
		explicitRest: a.explicitRest || b.explicitRest,
		required: /* @__PURE__ */ new Set([...a.required, ...b.required]),
		minProperties: Math.max(a.minProperties, b.minProperties),
		maxProperties: smaller(a.maxProperties, b.maxProperties),
		names: both(a.names, b.names),
		dependentRequired: meetDependent(a.dependentRequired, b.dependentRequired),
		loose: loose || crossed
	};
}
function isPlain(part) {
	return part.properties.size === 0 && part.patterns.size === 0 && isAnything(part.rest) && !part.explicitRest && part.required.size === 0 && part.minProperties === 0 && part.maxProperties === null && isAnything(part.names) && part.dependentRequired.size === 0;
}
function meetDependent(a, b) {
	const merged = new Map(a);
	for (const [name, needed] of b) merged.set(name, union(merged.get(name) ?? [], needed).toSorted());
	return merged;
}
function settle(node) {
	let types = node.types;
	const values = /* @__PURE__ */ new Map();
	for (const [type, list] of node.values) {
		if ((types & type) === 0) continue;
		const fitting = list.filter((value) => typeOf(value) === type && fits(node, value));
		if (fitting.length === 0) types &= ~type;
		else values.set(type, fitting);
	}
	return types === node.types && values.size === node.values.size && [...values].every(([type, list]) => list.length === node.values.get(type)?.length) ? node : {
		...node,
		types,
		values
	};
}
function fits(node, value) {
	if (typeof value === "number") return acceptsNumber(node, value) !== false;
	return typeof value !== "string" || acceptsText(node, value) !== false;
}

// src/schema/view.ts
function accessOf(normaliser, child) {
	const leaves = leavesOf(normaliser, child);
	return {
		readOnly: leaves.some((leaf) => leaf.value["readOnly"] === true),
		writeOnly: leaves.some((leaf) => leaf.value["writeOnly"] === true)
	};
}
const COMPOSING = [
	"$ref",
	"allOf",
	"anyOf",
	"oneOf"
];
function leavesOf(normaliser, child) {
	const [only] = child.sources;
	if (only === void 0) return [];
	if (child.sources.length > 1) return normaliser.node(child).leaves;
	const value = normaliser.target(only)?.value;
	if (!isObject(value)) return [];
	return COMPOSING.some((keyword) => value[keyword] !== void 0) ? normaliser.node(child).leaves : [{ value }];
}
const visible = (access, direction) => direction === "request" ? !access.readOnly : !access.writeOnly;
function visibleProperties(normaliser, node, direction) {
	return viewOf(normaliser, node.object, direction).properties;
}
function requiredNames(normaliser, node, direction) {
	return viewOf(normaliser, node.object, direction).required;
}
const views = {
	request: /* @__PURE__ */ new WeakMap(),
	response: /* @__PURE__ */ new WeakMap()
};
const EMPTY = {
	properties: /* @__PURE__ */ new Map(),
	required: /* @__PURE__ */ new Set()
};
function viewOf(normaliser, part, direction) {
	if (part === ANY_NODE.object) return EMPTY;
	const known = views[direction].get(part);
	if (known !== void 0) return known;
	const properties = /* @__PURE__ */ new Map();
	for (const [name, child] of part.properties) if (visible(accessOf(normaliser, child), direction)) properties.set(name, {
		child,
		required: part.required.has(name)
	});
	const required = [...part.required].filter((name) => !part.properties.has(name) || properties.has(name));
	const view = {
		properties,
		required: new Set(required)
	};
	views[direction].set(part, view);
	return view;
}

// src/schema/leaf.ts
const TYPE_BITS = /* @__PURE__ */ new Map([
	["null", 1],
	["boolean", 2],
	["integer", 4],
	["number", 4],
	["string", 8],
	["array", 16],
	["object", 32],
	["file", 8]
]);
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
function below(source, value, ...keys) {
	const pointer = keys.reduce((path, key) => `${path}/${escaped(key)}`, source.place.pointer);
	return {
		...source,
		value,
		place: {
			file: source.place.file,
			pointer
		}
	};
}
const escaped = (key) => key.includes("~") || key.includes("/") ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key;
const child = (source, value, ...keys) => value === void 0 || !(isObject(value) || typeof value === "boolean") ? ANYTHING : childOf([below(source, value, ...keys)]);
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
		values: valuesOf(value, types),
		number: numberPart(value, integer),
		string: stringPart(value),
		array: arrayPart(source, value),
		object: objectPart(source, value),
		others: othersOf(source, value),
		implications: implicationsOf(source, value),
		discriminator: discriminatorOf(value)
	};
}
function typesOf(value, dialect) {
	const written = value["type"];
	const names = typeof written === "string" ? [written] : Array.isArray(written) ? written : [];
	let types = 0;
	for (const name of names) types |= TYPE_BITS.get(String(name)) ?? 0;
	const integer = names.includes("integer") && !names.includes("number");
	if (types === 0) return {
		types: 63,
		integer: false
	};
	if ((dialect === "3.0" ? value["nullable"] : dialect === "2.0" ? value["x-nullable"] : false) === true) types |= 1;
	return {
		types,
		integer
	};
}
function impliedTypes(node) {
	let implied = 0;
	for (const { value } of node.leaves) {
		for (const keyword of Object.keys(value)) implied |= IMPLIED$1.get(keyword) ?? 0;
		const format = value["format"];
		if (typeof format === "string") implied |= NUMERIC_FORMATS.has(format) ? 4 : 8;
	}
	return implied;
}
const IMPLIED$1 = /* @__PURE__ */ new Map([
	["properties", 32],
	["required", 32],
	["additionalProperties", 32],
	["patternProperties", 32],
	["minProperties", 32],
	["maxProperties", 32],
	["items", 16],
	["prefixItems", 16],
	["minItems", 16],
	["maxItems", 16],
	["uniqueItems", 16],
	["minLength", 8],
	["maxLength", 8],
	["pattern", 8],
	["minimum", 4],
	["maximum", 4],
	["exclusiveMinimum", 4],
	["exclusiveMaximum", 4],
	["multipleOf", 4]
]);
const NUMERIC_FORMATS = /* @__PURE__ */ new Set([
	"int8",
	"int16",
	"int32",
	"int64",
	"uint8",
	"uint16",
	"uint32",
	"uint64",
	"float",
	"double",
	"decimal",
	"decimal128"
]);
function valuesOf(value, types) {
	const lists = [];
	if (Array.isArray(value["enum"])) lists.push(value["enum"]);
	if (Object.hasOwn(value, "const") && value["const"] !== void 0) lists.push([value["const"]]);
	if (lists.length === 0) return ANY_NODE.values;
	const [first = [], second] = lists;
	const kept = second === void 0 ? first : first.filter((item) => canonical(item) === canonical(second[0]));
	const byType = /* @__PURE__ */ new Map();
	for (const bit of [
		1,
		2,
		4,
		8,
		16,
		32
	]) if ((types & bit) !== 0) byType.set(bit, []);
	const seen = /* @__PURE__ */ new Set();
	for (const item of kept) {
		const key = canonical(item);
		if (seen.has(key)) continue;
		seen.add(key);
		byType.get(typeOf(item))?.push(item);
	}
	if (byType.get(1)?.length === 0 && (value["nullable"] === true || value["x-nullable"] === true)) byType.delete(1);
	if (byType.get(2)?.length === 2) byType.delete(2);
	if (byType.get(1)?.length === 1) byType.delete(1);
	return byType;
}
const number = (value) => typeof value === "number" && Number.isFinite(value) ? value : null;
const count = (value) => {
	const found = number(value);
	return found === null || found < 0 ? null : Math.ceil(found);
};
const upTo = (value) => {
	const found = number(value);
	return found === null || found < 0 ? null : Math.floor(found);
};
function numberPart(value, integer) {
	const format = value["format"];
	const multiple = number(value["multipleOf"]);
	return {
		integer,
		min: tighten(number(value["minimum"]), value["exclusiveMinimum"], integer, 1),
		max: tighten(number(value["maximum"]), value["exclusiveMaximum"], integer, -1),
		multiples: multiple === null || multiple <= 0 || integer && multiple === 1 ? [] : [multiple],
		formats: typeof format === "string" && NUMERIC_FORMATS.has(format) ? [format] : []
	};
}
function tighten(inclusive, exclusive, integer, step) {
	const strict = typeof exclusive === "number" ? exclusive : exclusive === true ? inclusive : null;
	const plain = exclusive === true ? null : inclusive;
	if (plain === null && strict === null) return null;
	const candidates = [];
	if (plain !== null) candidates.push({
		value: plain,
		exclusive: false
	});
	if (strict !== null) candidates.push({
		value: strict,
		exclusive: true
	});
	return candidates.map((bound) => integer ? wholeBound(bound, step) : bound).toSorted((a, b) => step * (b.value - a.value) || Number(b.exclusive) - Number(a.exclusive))[0] ?? null;
}
function wholeBound(bound, step) {
	const rounded = step === 1 ? Math.ceil(bound.value) : Math.floor(bound.value);
	return {
		value: bound.exclusive && rounded === bound.value ? rounded + step : rounded,
		exclusive: false
	};
}
function stringPart(value) {
	const pattern = value["pattern"];
	const format = value["type"] === "file" ? "binary" : value["format"];
	return {
		minLength: count(value["minLength"]) ?? 0,
		maxLength: upTo(value["maxLength"]),
		patterns: typeof pattern === "string" && pattern !== "" ? [pattern] : [],
		formats: typeof format === "string" && !NUMERIC_FORMATS.has(format) ? [format] : []
	};
}
const ARRAY_KEYWORDS = [
	"items",
	"prefixItems",
	"additionalItems",
	"minItems",
	"maxItems",
	"uniqueItems",
	"contains"
];
function arrayPart(source, value) {
	if (!ARRAY_KEYWORDS.some((keyword) => value[keyword] !== void 0)) return ANY_NODE.array;
	const { items } = value;
	const tuple = Array.isArray(value["prefixItems"]) ? value["prefixItems"] : Array.isArray(items) ? items : [];
	const tupleKey = Array.isArray(value["prefixItems"]) ? "prefixItems" : "items";
	return {
		prefix: tuple.map((item, index) => child(source, item, tupleKey, String(index))),
		items: Array.isArray(items) ? child(source, value["additionalItems"], "additionalItems") : child(source, items, "items"),
		minItems: count(value["minItems"]) ?? 0,
		maxItems: upTo(value["maxItems"]),
		unique: value["uniqueItems"] === true,
		contains: containsOf(source, value)
	};
}
function containsOf(source, value) {
	const { contains } = value;
	if (!isObject(contains) && typeof contains !== "boolean") return [];
	return [{
		item: child(source, contains, "contains"),
		min: count(value["minContains"]) ?? 1,
		max: upTo(value["maxContains"])
	}];
}
const OBJECT_KEYWORDS = [
	"properties",
	"patternProperties",
	"additionalProperties",
	"required",
	"minProperties",
	"maxProperties",
	"propertyNames",
	"dependentRequired",
	"dependencies"
];
function objectPart(source, value) {
	if (!OBJECT_KEYWORDS.some((keyword) => value[keyword] !== void 0)) return ANY_NODE.object;
	const { required, properties, patternProperties, dependentRequired, dependencies } = value;
	const lists = isObject(dependencies) ? Object.entries(dependencies).filter(([, needed]) => Array.isArray(needed)) : [];
	const dependents = lists.length === 0 ? dependentRequired ?? null : {
		...Object.fromEntries(lists),
		...isObject(dependentRequired) ? dependentRequired : {}
	};
	const rest = value["additionalProperties"];
	const mapOf = (map, keyword) => new Map(isObject(map) ? Object.entries(map).map(([name, schema]) => [name, child(source, schema, keyword, name)]) : []);
	const part = {
		...ANY_NODE.object,
		properties: mapOf(properties, "properties"),
		patterns: mapOf(patternProperties, "patternProperties"),
		rest: child(source, rest, "additionalProperties"),
		explicitRest: rest !== void 0 || source.open === true,
		required: new Set(Array.isArray(required) ? required.filter((name) => typeof name === "string") : []),
		minProperties: count(value["minProperties"]) ?? 0,
		maxProperties: upTo(value["maxProperties"]),
		names: child(source, value["propertyNames"], "propertyNames"),
		dependentRequired: new Map(isObject(dependents) ? Object.entries(dependents).map(([name, needed]) => [name, Array.isArray(needed) ? needed.map(String).toSorted() : []]) : [])
	};
	return part.patterns.size === 0 ? part : withPatterns(part);
}
function withPatterns(part) {
	const patterns = {
		...part,
		properties: /* @__PURE__ */ new Map(),
		rest: ANYTHING
	};
	let { loose } = part;
	const properties = /* @__PURE__ */ new Map();
	for (const [name, own] of part.properties) {
		const matched = constraintOn(patterns, name);
		if (matched === null) loose = true;
		properties.set(name, matched === null ? own : both(own, matched));
	}
	return {
		...part,
		properties,
		loose
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
			source: below(source, found, keyword),
			owner: source,
			scope
		});
	}
	return others;
}
function implicationsOf(source, value) {
	const found = [];
	if (value["if"] !== void 0) {
		const condition = child(source, value["if"], "if");
		const [consequence, otherwise] = [child(source, value["then"], "then"), child(source, value["else"], "else")];
		found.push({
			condition,
			consequence,
			otherwise,
			scope: 63
		});
	}
	for (const keyword of ["dependentSchemas", "dependencies"]) {
		const map = value[keyword];
		if (!isObject(map)) continue;
		for (const [name, dependent] of Object.entries(map)) {
			if (Array.isArray(dependent)) continue;
			const condition = childOf([below(source, {
				type: "object",
				required: [name]
			}, keyword, name, "~present")]);
			found.push({
				condition,
				consequence: child(source, dependent, keyword, name),
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
	if (!isObject(found) || typeof found["propertyName"] !== "string") return null;
	const mapping = isObject(found["mapping"]) ? Object.entries(found["mapping"]) : [];
	return {
		property: found["propertyName"],
		mapping: new Map(mapping.flatMap(([key, target]) => typeof target === "string" ? [[key, target]] : []))
	};
}

// src/schema/accepts.ts
function accepts(normaliser, node, value, direction = null) {
	return acceptsNode({
		normaliser,
		direction
	}, node, value, 0);
}
function acceptsNode(side, node, value, depth) {
	if (depth > 20) return null;
	const type = typeOf(value);
	if ((node.types & type) === 0) return false;
	const listed = node.values.get(type);
	if (listed !== void 0) {
		const key = canonical(value);
		if (!listed.some((item) => canonical(item) === key)) return false;
	}
	const answers = [];
	if (type !== 1 && type !== 2) answers.push(acceptsPart(side, node, value, depth));
	for (const alternatives of node.alternatives) if ((alternatives.scope & type) !== 0) answers.push(acceptsAlternatives(side, alternatives, value, depth));
	for (const not of node.nots) {
		const inner = acceptsChild(side, not, value, depth);
		answers.push(inner === null ? null : !inner);
	}
	for (const { condition, consequence, otherwise, scope } of node.implications) {
		if ((scope & type) === 0) continue;
		const meets = acceptsChild(side, condition, value, depth);
		answers.push(meets === null ? null : acceptsChild(side, meets ? consequence : otherwise, value, depth));
	}
	if (node.others.some((other) => (other.scope & type) !== 0 && !IMPLIED.has(other.keyword))) answers.push(null);
	return all(answers);
}
const IMPLIED = /* @__PURE__ */ new Set([
	"if",
	"then",
	"else",
	"dependentSchemas",
	"dependencies",
	"contains",
	"minContains",
	"maxContains",
	"contentEncoding",
	"contentMediaType",
	"contentSchema"
]);
const all = (answers) => answers.includes(false) ? false : answers.includes(null) ? null : true;
const acceptsChild = (side, child, value, depth) => isAnything(child) ? true : acceptsNode(side, side.normaliser.node(child), value, depth + 1);
function acceptsAlternatives(side, alternatives, value, depth) {
	const answers = alternatives.branches.map((branch) => acceptsChild(side, branch, value, depth));
	const yes = answers.filter((answer) => answer === true).length;
	const unknown = answers.includes(null);
	if (alternatives.kind === "anyOf") return yes > 0 ? true : unknown ? null : false;
	if (yes > 1) return false;
	return unknown ? null : yes === 1;
}
function acceptsPart(side, node, value, depth) {
	if (typeof value === "number") return acceptsNumber(node, value);
	if (typeof value === "string") return acceptsText(node, value);
	if (Array.isArray(value)) {
		const items = value;
		const { prefix, items: rest, minItems, maxItems, unique } = node.array;
		if (items.length < minItems || maxItems !== null && items.length > maxItems) return false;
		if (unique && new Set(items.map(canonical)).size < items.length) return false;
		return all([...items.map((item, index) => acceptsChild(side, prefix[index] ?? rest, item, depth)), ...node.array.contains.map((one) => acceptsCount(side, one, items, depth))]);
	}
	return isObject(value) ? acceptsObject(side, node, value, depth) : null;
}
function acceptsCount(side, { item, min, max }, items, depth) {
	const answers = items.map((one) => acceptsChild(side, item, one, depth));
	const least = answers.filter((answer) => answer === true).length;
	const most = least + answers.filter((answer) => answer === null).length;
	if (most < min || max !== null && least > max) return false;
	return least >= min && (max === null || most <= max) ? true : null;
}
function acceptsObject(side, node, value, depth) {
	const part = node.object;
	const names = Object.keys(value);
	if (names.length < part.minProperties || part.maxProperties !== null && names.length > part.maxProperties) return false;
	if ([...side.direction === null ? part.required : requiredNames(side.normaliser, node, side.direction)].some((name) => !Object.hasOwn(value, name))) return false;
	const answers = names.map((name) => {
		const constraint = constraintOn(part, name);
		return constraint === null ? null : acceptsChild(side, constraint, value[name] ?? null, depth);
	});
	for (const name of isAnything(part.names) ? [] : names) answers.push(acceptsChild(side, part.names, name, depth));
	for (const [name, needed] of part.dependentRequired) answers.push(!Object.hasOwn(value, name) || needed.every((other) => Object.hasOwn(value, other)));
	if (part.loose) answers.push(null);
	return all(answers);
}

export { findWord as A, childOf as C, sourceKey as D, isObject as E, preparePatterns as F, matches as M, noneMatches as N, typeNames as O, patternIncluded as P, canonical as S, isNever as T, ANYTHING as _, accessOf as a, TYPE_NAMES as b, visible as c, meet as d, settle as f, under as g, acceptsText as h, leafNode as i, isUsable as j, typeOf as k, visibleProperties as l, acceptsNumber as m, below as n, leavesOf as o, above as p, impliedTypes as r, requiredNames as s, accepts as t, constraintOn as u, ANY_NODE as v, isAnything as w, both as x, NOTHING_NODE as y };