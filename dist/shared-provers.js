import { t as __commonJSMin } from "./shared-rolldown-runtime.js";
import { i as counted$1, n as canTry, t as canSearch } from "./shared-pattern-work.js";
import { isDeepStrictEqual } from "node:util";

// src/schema/texts/patterns.ts
const MAX_SOURCE$1 = 500;
function matchesName(pattern, name) {
	if (pattern.length > MAX_SOURCE$1 || name.length > 200) return null;
	const found = runnable(pattern);
	return found?.expression.unicode !== true || !canTry(stepsOf(found, name)) ? null : found.expression.test(name);
}
const repetitionsIn = (pattern) => (pattern.match(/[*+{]/g) ?? []).length;
const isSimple = (pattern) => pattern.length <= MAX_SOURCE$1 && !/[)][*+{]/.test(pattern) && repetitionsIn(pattern) <= 3 && !/\\[1-9k]/.test(pattern);
const MOST_KEPT = 5e3;
const expressions = /* @__PURE__ */ new Map();
function runnable(pattern) {
	const known = expressions.get(pattern);
	if (known !== void 0) return known;
	const expression = isSimple(pattern) ? madeOf(pattern, "u") ?? madeOf(pattern, "") : null;
	const beginnings = /^\^[^|]*$/u.test(pattern) ? 0 : 1;
	const made = expression && {
		expression,
		power: repetitionsIn(pattern) + beginnings
	};
	if (expressions.size > MOST_KEPT) expressions.clear();
	expressions.set(pattern, made);
	return made;
}
function madeOf(pattern, flags) {
	try {
		return new RegExp(pattern, flags);
	} catch {
		return null;
	}
}
const stepsOf = ({ power }, { length }) => 1 + Math.floor(length ** power / STEPS_OF_A_TRY);
const STEPS_OF_A_TRY = 1e3;
const MAX_NATIVE = 120;
const MAX_TEXT$1 = 2e3;
function matches(pattern, text) {
	if (text.length > MAX_TEXT$1) return null;
	const native = text.length <= MAX_NATIVE ? runnable(pattern) : null;
	if (native !== null && canTry(stepsOf(native, text))) return native.expression.test(text);
	return automata !== null && canSearch(text.length) ? automata.contains(pattern, text) : null;
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
	const range = {
		minLength: minLength > 60 ? 0 : minLength,
		maxLength: (maxLength ?? 0) > 60 ? null : maxLength
	};
	const { isEmpty } = automata;
	return counted$1(answers, key, () => isEmpty({
		inside,
		outside,
		...range
	}));
}
const MAX_WORDS = 4;
const languages = /* @__PURE__ */ new Map();
function wordsOf(pattern) {
	const known = languages.get(pattern);
	if (known !== void 0) return known;
	const found = [];
	let all = null;
	while (found.length <= MAX_WORDS) {
		const others = found.map((word) => `^${word.replaceAll(/[^A-Za-z0-9]/g, String.raw`\$&`)}$`);
		if (noneMatches({
			inside: [pattern],
			outside: others,
			minLength: 0,
			maxLength: null
		}) === true) {
			all = found;
			break;
		}
		const outside = others.length === 0 ? null : others.join("|");
		const word = findWord({
			inside: [pattern],
			outside,
			minLength: 0,
			maxLength: null
		});
		if (word === null) break;
		found.push(word);
	}
	if (languages.size > MOST_KEPT) languages.clear();
	languages.set(pattern, all);
	return all;
}
let automata = null;
const answers = /* @__PURE__ */ new Map();
async function preparePatterns(contracts) {
	if (automata !== null || !contracts.some((contract) => [...contract.files.values()].some((text) => text.includes("pattern")))) return;
	automata = await import("./schema-texts-automata.js");
}
function patternIncluded(inner, outer) {
	if (inner === outer || outer === "") return true;
	if (automata === null) return null;
	const key = JSON.stringify([inner, outer]);
	const { included } = automata;
	return counted$1(answers, key, () => included(inner, outer));
}
function patternIncludedWithin(inner, outer, lengths) {
	if (automata === null) return null;
	const key = JSON.stringify([
		inner,
		outer,
		lengths.minLength,
		lengths.maxLength
	]);
	const { includedWithin } = automata;
	return counted$1(answers, key, () => includedWithin(inner, outer, lengths));
}
const MOST_PAIRS$2 = 2500;
function patternsIncluded(strings, outer) {
	const { patterns, minLength, maxLength } = strings;
	const written = new Set(patterns);
	const isMany = patterns.length * outer.length > MOST_PAIRS$2;
	const decided = outer.map((pattern) => {
		if (isMany || written.has(pattern)) return written.has(pattern) || null;
		const each = (patterns.length === 0 ? [""] : patterns).map((own) => patternIncluded(own, pattern));
		if (each.includes(true)) return true;
		if (patterns.length > 1 || minLength > 0 || maxLength !== null) return patternIncludedWithin(patterns, pattern, strings);
		return each.includes(null) ? null : false;
	});
	return decided.includes(false) ? false : decided.includes(null) ? null : true;
}

// src/schema/normal-form/beside-ref.ts
const SAID_TO_PEOPLE = /^(?:title|description|summary|externalDocs|examples?|deprecated|x-(?!nullable$|extensible-enum$).*)$/;
const isSaidToPeople = (key) => SAID_TO_PEOPLE.test(key);
const BESIDE = " beside $ref";
function besideRef(value) {
	const members = Object.entries(value).filter(([key]) => key !== "$ref");
	return Object.fromEntries(members.map(([key, member]) => [isSaidToPeople(key) ? key : `${key}${BESIDE}`, member]));
}
const asWritten = (keyword) => keyword.endsWith(BESIDE) ? keyword.slice(0, -12) : keyword;
function countsElsewhere(keyword, value, leaves) {
	const own = asWritten(keyword);
	return own !== keyword && value !== void 0 && leaves.some((leaf) => isDeepStrictEqual(leaf.value[own], value));
}

// src/schema/normal-form/node.ts
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
		loose: false,
		layers: null
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
	return a.sources.length + b.sources.length > MANY$2 ? merged(a, b) : childOf([...a.sources, ...b.sources]);
}
const MANY$2 = 16;
const keysOfMany = /* @__PURE__ */ new WeakMap();
function keysOf(child) {
	const known = keysOfMany.get(child);
	if (known !== void 0) return known;
	const keys = child.sources.map(sourceKey);
	if (keys.length > MANY$2) keysOfMany.set(child, keys);
	return keys;
}
function merged(a, b) {
	const [ours, theirs] = [keysOf(a), keysOf(b)];
	const keys = [];
	const sources = [];
	let [at, other] = [0, 0];
	while (at < ours.length || other < theirs.length) {
		const [own, next] = [ours[at], theirs[other]];
		const isOurs = next === void 0 || own !== void 0 && own <= next;
		const source = isOurs ? a.sources[at] : b.sources[other];
		keys.push((isOurs ? own : next) ?? "");
		if (source !== void 0) sources.push(source);
		if (own === next || isOurs) at++;
		if (own === next || !isOurs) other++;
	}
	const child = {
		sources,
		key: keys.join("&")
	};
	keysOfMany.set(child, keys);
	return child;
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
const NOWHERE$2 = "~";
const typesOnly = (types) => ({
	value: { type: TYPE_NAMES.flatMap(([bit, name]) => (bit & types) === 0 ? [] : [name]) },
	place: {
		file: NOWHERE$2,
		pointer: `types/${types}`
	},
	dialect: "3.1",
	side: 0
});
const isTypesOnly = ({ place }) => place.file === NOWHERE$2 && place.pointer.startsWith("types/");
const requirements = /* @__PURE__ */ new WeakSet();
function requiredOnly(names, { place, dialect }, side) {
	const value = { required: names };
	requirements.add(value);
	return {
		value,
		place: {
			file: place.file,
			pointer: `${place.pointer}/required`
		},
		dialect,
		side
	};
}
const isRequiredOnly = ({ value }) => isObject(value) && requirements.has(value);
const sourceKey = (source) => `${source.side === 0 ? "" : "+"}${source.open === true ? "*" : ""}${source.place.file}#${source.place.pointer}${scopeKey(source)}`;
const scopeKey = ({ scope }) => scope === void 0 || scope.size === 0 ? "" : ` ${[...scope].map(([name, place]) => JSON.stringify([
	name,
	place.file,
	place.pointer
])).toSorted().join()}`;
const isNever = (child) => child.sources.some((source) => source.value === false);
const isAnything = (child) => child.sources.length === 0;
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function sizeOf(object) {
	let size = 0;
	for (const _ in object) size++;
	return size;
}
function asksNothing({ value }) {
	if (!isObject(value)) return value === true;
	for (const _ in value) return false;
	return true;
}
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

// src/schema/texts/formats.ts
const WIDER = /* @__PURE__ */ new Map([
	["int8", [
		"int16",
		"int32",
		"int64",
		"float",
		"double",
		"decimal"
	]],
	["int16", [
		"int32",
		"int64",
		"float",
		"double",
		"decimal"
	]],
	["int32", [
		"int64",
		"double",
		"decimal"
	]],
	["int64", ["double", "decimal"]],
	["uint8", [
		"uint16",
		"uint32",
		"uint64",
		"int16",
		"int32",
		"int64",
		"float",
		"double",
		"decimal"
	]],
	["uint16", [
		"uint32",
		"uint64",
		"int32",
		"int64",
		"float",
		"double",
		"decimal"
	]],
	["uint32", [
		"uint64",
		"int64",
		"double",
		"decimal"
	]],
	["uint64", ["double", "decimal"]],
	["float", ["double", "decimal"]],
	["double", ["decimal"]],
	["uri", [
		"uri-reference",
		"iri",
		"iri-reference",
		"url"
	]],
	["url", [
		"uri",
		"uri-reference",
		"iri",
		"iri-reference"
	]],
	["uri-reference", ["iri-reference"]],
	["iri", ["iri-reference"]],
	["email", ["idn-email"]],
	["hostname", ["idn-hostname"]],
	["uuid", []]
]);
const HINTS = /* @__PURE__ */ new Set([
	"password",
	"string",
	"text",
	"markdown",
	"html",
	"textarea",
	"multiline",
	"number",
	"integer"
]);
const KNOWN = /* @__PURE__ */ new Set([
	...WIDER.keys(),
	...Array.from(WIDER.values()).flat(),
	"date",
	"date-time",
	"time",
	"duration",
	"ipv4",
	"ipv6",
	"byte",
	"binary",
	"regex",
	"json-pointer",
	"relative-json-pointer",
	"uri-template",
	"base64url",
	"char",
	"http-date"
]);
const ANY_BYTES = "application/octet-stream";
const CONTENTS = /* @__PURE__ */ new Map([
	["binary", { contentMediaType: ANY_BYTES }],
	["byte", { contentEncoding: "base64" }],
	["base64", { contentEncoding: "base64" }],
	["base64url", { contentEncoding: "base64url" }]
]);
const keywordsFor = (format) => CONTENTS.get(format) ?? null;
const ENCODING_OF = "contentEncoding: ";
const BYTES_OF = "contentMediaType: ";
const IN_BASE64 = `${ENCODING_OF}base64`;
const ENCODINGS = new Set(Array.from(CONTENTS.values(), ({ contentEncoding }) => contentEncoding));
function formatOfContent(encoding, mediaType) {
	if (encoding !== void 0) {
		const name = typeof encoding === "string" ? encoding.toLowerCase() : null;
		return name !== null && ENCODINGS.has(name) ? `${ENCODING_OF}${name}` : null;
	}
	return typeof mediaType === "string" ? `${BYTES_OF}${mediaType.toLowerCase()}` : null;
}
const isOfContent = (format) => format.startsWith("content");
function meanSameContent(one, other) {
	if (isOfContent(one) === isOfContent(other)) return false;
	const [format, content] = isOfContent(one) ? [other, one] : [one, other];
	const { contentEncoding, contentMediaType } = keywordsFor(format) ?? {};
	return content.startsWith(BYTES_OF) ? contentMediaType !== void 0 : content === formatOfContent(contentEncoding, void 0);
}
function formatIncluded(inner, outer) {
	if (inner === outer || HINTS.has(outer) || meanSameContent(inner, outer)) return true;
	if (WIDER.get(inner)?.includes(outer) === true) return true;
	return isKnown(inner) && isKnown(outer) ? false : null;
}
function formatRestricts(format) {
	if (HINTS.has(format)) return false;
	return isKnown(format) ? true : null;
}
const isKnown = (format) => KNOWN.has(format) || isOfContent(format);
const WHOLE_FORMATS = /* @__PURE__ */ new Set([
	"int8",
	"int16",
	"int32",
	"int64",
	"uint8",
	"uint16",
	"uint32",
	"uint64"
]);
const holdsEveryNumber = (format, areWhole) => format === "double" || format === "decimal" || areWhole && format === "int64";

// node_modules/ajv-formats/dist/formats.js
var require_formats = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
	function fmtDef(validate, compare) {
		return {
			validate,
			compare
		};
	}
	exports.fullFormats = {
		date: fmtDef(date, compareDate),
		time: fmtDef(getTime(true), compareTime),
		"date-time": fmtDef(getDateTime(true), compareDateTime),
		"iso-time": fmtDef(getTime(), compareIsoTime),
		"iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
		duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
		uri,
		"uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
		"uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
		url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
		email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
		hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
		ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
		ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
		regex,
		uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
		"json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
		"json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
		"relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
		byte,
		int32: {
			type: "number",
			validate: validateInt32
		},
		int64: {
			type: "number",
			validate: validateInt64
		},
		float: {
			type: "number",
			validate: validateNumber
		},
		double: {
			type: "number",
			validate: validateNumber
		},
		password: true,
		binary: true
	};
	exports.fastFormats = {
		...exports.fullFormats,
		date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
		time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
		"date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
		"iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
		"iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
		uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
		"uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
		email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
	};
	exports.formatNames = Object.keys(exports.fullFormats);
	function isLeapYear(year) {
		return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	}
	const DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
	const DAYS = [
		0,
		31,
		28,
		31,
		30,
		31,
		30,
		31,
		31,
		30,
		31,
		30,
		31
	];
	function date(str) {
		const matches = DATE.exec(str);
		if (!matches) return false;
		const year = +matches[1];
		const month = +matches[2];
		const day = +matches[3];
		return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
	}
	function compareDate(d1, d2) {
		if (!(d1 && d2)) return void 0;
		if (d1 > d2) return 1;
		if (d1 < d2) return -1;
		return 0;
	}
	const TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
	function getTime(strictTimeZone) {
		return function time(str) {
			const matches = TIME.exec(str);
			if (!matches) return false;
			const hr = +matches[1];
			const min = +matches[2];
			const sec = +matches[3];
			const tz = matches[4];
			const tzSign = matches[5] === "-" ? -1 : 1;
			const tzH = +(matches[6] || 0);
			const tzM = +(matches[7] || 0);
			if (tzH > 23 || tzM > 59 || strictTimeZone && !tz) return false;
			if (hr <= 23 && min <= 59 && sec < 60) return true;
			const utcMin = min - tzM * tzSign;
			const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
			return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
		};
	}
	function compareTime(s1, s2) {
		if (!(s1 && s2)) return void 0;
		const t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf();
		const t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
		if (!(t1 && t2)) return void 0;
		return t1 - t2;
	}
	function compareIsoTime(t1, t2) {
		if (!(t1 && t2)) return void 0;
		const a1 = TIME.exec(t1);
		const a2 = TIME.exec(t2);
		if (!(a1 && a2)) return void 0;
		t1 = a1[1] + a1[2] + a1[3];
		t2 = a2[1] + a2[2] + a2[3];
		if (t1 > t2) return 1;
		if (t1 < t2) return -1;
		return 0;
	}
	const DATE_TIME_SEPARATOR = /t|\s/i;
	function getDateTime(strictTimeZone) {
		const time = getTime(strictTimeZone);
		return function date_time(str) {
			const dateTime = str.split(DATE_TIME_SEPARATOR);
			return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
		};
	}
	function compareDateTime(dt1, dt2) {
		if (!(dt1 && dt2)) return void 0;
		const d1 = new Date(dt1).valueOf();
		const d2 = new Date(dt2).valueOf();
		if (!(d1 && d2)) return void 0;
		return d1 - d2;
	}
	function compareIsoDateTime(dt1, dt2) {
		if (!(dt1 && dt2)) return void 0;
		const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
		const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
		const res = compareDate(d1, d2);
		if (res === void 0) return void 0;
		return res || compareTime(t1, t2);
	}
	const NOT_URI_FRAGMENT = /\/|:/;
	const URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
	function uri(str) {
		return NOT_URI_FRAGMENT.test(str) && URI.test(str);
	}
	const BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
	function byte(str) {
		BYTE.lastIndex = 0;
		return BYTE.test(str);
	}
	const MIN_INT32 = -(2 ** 31);
	const MAX_INT32 = 2 ** 31 - 1;
	function validateInt32(value) {
		return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
	}
	function validateInt64(value) {
		return Number.isInteger(value);
	}
	function validateNumber() {
		return true;
	}
	const Z_ANCHOR = /[^\\]\\Z/;
	function regex(str) {
		if (Z_ANCHOR.test(str)) return false;
		try {
			new RegExp(str);
			return true;
		} catch (e) {
			return false;
		}
	}
}));

// src/schema/texts/text-formats.ts
var import_formats = require_formats();
const MAX_TEXT = 500;
const TEXTS = [
	"date",
	"time",
	"date-time",
	"duration",
	"uri",
	"uri-reference",
	"uri-template",
	"url",
	"email",
	"hostname",
	"ipv4",
	"ipv6",
	"regex",
	"uuid",
	"json-pointer",
	"relative-json-pointer",
	"byte"
];
function checkOf(name) {
	const format = import_formats.fullFormats[name];
	if (format instanceof RegExp) return (value) => format.test(value);
	if (typeof format === "function") return format;
	const inner = typeof format === "object" && "validate" in format ? format.validate : void 0;
	if (inner instanceof RegExp) return (value) => inner.test(value);
	return typeof inner === "function" ? (value) => inner(value) : () => true;
}
const texts$1 = new Map([...TEXTS.map((name) => [name, checkOf(name)]), ["char", (value) => Array.from(value).length === 1]]);
const INTEGER_FORMATS = /* @__PURE__ */ new Map([
	["int8", [-128, 127]],
	["int16", [-(2 ** 15), 2 ** 15 - 1]],
	["int32", [-(2 ** 31), 2 ** 31 - 1]],
	["int64", [-(2 ** 63), 2 ** 63]],
	["uint8", [0, 255]],
	["uint16", [0, 2 ** 16 - 1]],
	["uint32", [0, 2 ** 32 - 1]],
	["uint64", [0, 2 ** 64]]
]);
const FORMATS_CHECKED = /* @__PURE__ */ new Set([...texts$1.keys(), ...INTEGER_FORMATS.keys()]);
function textHasFormat(format, value) {
	const check = texts$1.get(format);
	return check === void 0 || value.length > MAX_TEXT ? null : check(value);
}
function numberHasFormat(format, value) {
	const range = INTEGER_FORMATS.get(format);
	return range === void 0 || Number.isInteger(value) && value >= range[0] && value <= range[1];
}

// src/schema/normal-form/scalars.ts
const isWhole = ({ integer, formats, multiples }) => integer || formats.some((format) => WHOLE_FORMATS.has(format)) || multiples.some((one) => Number.isInteger(one));
function acceptsNumber(node, value) {
	const { integer, min, max, multiples, formats } = node.number;
	if (integer && !Number.isInteger(value)) return false;
	if (!above(min, value) || !under(max, value)) return false;
	let isExact = true;
	for (const multiple of multiples) {
		if (Number.isInteger(value / multiple)) continue;
		if (!isMultiple(value, multiple)) return false;
		isExact = false;
	}
	if (!isExact) return null;
	return formats.every((format) => isWithin(format, value)) ? true : null;
}
const isWithin = (format, value) => INTEGER_FORMATS.has(format) ? numberHasFormat(format, value) : Math.abs(value) < 2 ** 31 || format === "double";
function isMultiple(value, divisor) {
	const [a, b] = [decimal(value), decimal(divisor)];
	const least = Math.min(a.exponent, b.exponent);
	if (Math.max(a.exponent, b.exponent) - least > MAX_EXPONENTS) return true;
	return a.digits * 10n ** BigInt(a.exponent - least) % (b.digits * 10n ** BigInt(b.exponent - least)) === 0n;
}
function decimal(value) {
	const [mantissa = "0", exponent = "0"] = value.toExponential().split("e");
	const [whole = "0", fraction = ""] = mantissa.split(".");
	return {
		digits: BigInt(whole + fraction),
		exponent: Number(exponent) - fraction.length
	};
}
function hasMultipleBetween(min, max, { multiples, integer }) {
	const steps = integer ? [1, ...multiples] : multiples;
	const all = [
		min.value,
		max.value,
		...steps
	].map(decimal);
	const least = Math.min(...all.map(({ exponent }) => exponent));
	if (Math.max(...all.map(({ exponent }) => exponent)) - least > MAX_EXPONENTS) return null;
	const [low = 0n, high = 0n, ...whole] = all.map(({ digits, exponent }) => digits * 10n ** BigInt(exponent - least));
	const step = whole.reduce((common, one) => common / divisorOf(common, one) * one, 1n);
	return low + remainder(-low, step) + (min.exclusive && low % step === 0n ? step : 0n) <= high - remainder(high, step) - (max.exclusive && high % step === 0n ? step : 0n);
}
const divisorOf = (a, b) => b === 0n ? a : divisorOf(b, a % b);
const remainder = (value, step) => (value % step + step) % step;
const MAX_EXPONENTS = 400;
function acceptsText(node, value) {
	const { minLength, maxLength, patterns, formats } = node.string;
	const length = Array.from(value).length;
	if (length < minLength || maxLength !== null && length > maxLength) return false;
	let isCertain = formats.length === 0;
	for (const pattern of patterns) {
		const isMatch = matches(pattern, value);
		if (isMatch === false) return false;
		if (isMatch === null) isCertain = false;
	}
	return isCertain ? true : null;
}
const above = (bound, value) => bound === null || (bound.exclusive ? value > bound.value : value >= bound.value);
const under = (bound, value) => bound === null || (bound.exclusive ? value < bound.value : value <= bound.value);

// src/schema/normal-form/meet.ts
function meet(a, b) {
	const types = a.types & b.types;
	return {
		key: `${a.key}&${b.key}`,
		origin: null,
		place: a.leaves.length > 0 ? a.place : b.place,
		leaves: together$1(a.leaves, b.leaves, ({ value }) => value),
		types,
		values: meetValues(a, b),
		number: meetNumber(a.number, b.number),
		string: meetString(a.string, b.string),
		array: meetArray(a.array, b.array),
		object: meetObject(a.object, b.object),
		alternatives: [...a.alternatives, ...b.alternatives],
		nots: [...a.nots, ...b.nots],
		implications: [...a.implications, ...b.implications],
		others: together$1(a.others, b.others, placeOf),
		discriminator: a.discriminator ?? b.discriminator
	};
}
const MANY$1 = 64;
function meetAll(nodes) {
	return nodes.length <= 64 ? nodes.reduce((all, node) => meet(all, node)) : byHalves(nodes, 0, nodes.length);
}
function byHalves(nodes, from, to) {
	const half = Math.ceil((from + to) / 2);
	return to - from === 1 ? nodes[from] ?? ANY_NODE : meet(byHalves(nodes, from, half), byHalves(nodes, half, to));
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
const placeOf = ({ source }) => sourceKey(source);
function together$1(a, b, keyOf) {
	if (a.length === 0 || b.length === 0) return a.length === 0 ? b : a;
	const known = new Set(a.map(keyOf));
	return [...a, ...b.filter((one) => !known.has(keyOf(one)))];
}
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
	const all = [];
	for (const layer of layersOf(part)) {
		let own = null;
		for (const [pattern, child] of layer.patterns) {
			const matches = matchesName(pattern, name);
			if (matches === null) return null;
			if (matches) own = own === null ? child : both(own, child);
		}
		all.push(own ?? layer.rest);
	}
	return conjunction(all);
}
function conjunction(all, from = 0, to = all.length) {
	const half = Math.ceil((from + to) / 2);
	return to - from <= 1 ? all[from] ?? ANYTHING : both(conjunction(all, from, half), conjunction(all, half, to));
}
const MOST_TRIED = 1e5;
const MOST_CROSSED = 1e4;
const layersOf = (part) => part.layers ?? [part];
function meetObject(a, b) {
	if (isPlainObject(b)) return a;
	if (isPlainObject(a)) return b;
	let loose = a.loose || b.loose;
	const properties = /* @__PURE__ */ new Map();
	const isTried = a.properties.size * b.patterns.size + b.properties.size * a.patterns.size <= MOST_TRIED;
	for (const name of /* @__PURE__ */ new Set([...a.properties.keys(), ...b.properties.keys()])) {
		const left = isTried ? constraintOn(a, name) : null;
		const right = isTried ? constraintOn(b, name) : null;
		if (left === null || right === null) loose = true;
		properties.set(name, both(left ?? a.properties.get(name) ?? a.rest, right ?? b.properties.get(name) ?? b.rest));
	}
	const isMany = a.patterns.size * b.rest.sources.length + b.patterns.size * a.rest.sources.length > MOST_CROSSED;
	const crossed = a.patterns.size > 0 && b.patterns.size > 0 && !(isAnything(a.rest) && isAnything(b.rest));
	const patterns = /* @__PURE__ */ new Map();
	const [restOfA, restOfB] = isMany ? [ANYTHING, ANYTHING] : [a.rest, b.rest];
	for (const [pattern, child] of a.patterns) patterns.set(pattern, both(child, b.patterns.get(pattern) ?? restOfB));
	for (const [pattern, child] of b.patterns) {
		const own = patterns.get(pattern);
		patterns.set(pattern, own === void 0 ? both(child, restOfA) : both(own, child));
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
		loose: loose || isMany,
		layers: crossed || a.layers !== null || b.layers !== null ? [...layersOf(a), ...layersOf(b)] : null
	};
}
function isPlainObject(part) {
	return part.properties.size === 0 && part.patterns.size === 0 && isAnything(part.rest) && !part.explicitRest && part.required.size === 0 && part.minProperties === 0 && part.maxProperties === null && isAnything(part.names) && part.dependentRequired.size === 0;
}
function meetDependent(a, b) {
	const merged = new Map(a);
	for (const [name, needed] of b) merged.set(name, union(merged.get(name) ?? [], needed).toSorted());
	return merged;
}
function settle(node) {
	if (node.values.size === 0) return node;
	let types = node.types;
	const values = /* @__PURE__ */ new Map();
	for (const [type, list] of node.values) {
		if ((types & type) === 0) continue;
		const fitting = list.filter((value) => typeOf(value) === type && fits$1(node, value));
		if (fitting.length === 0) types &= ~type;
		else values.set(type, fitting);
	}
	return types === node.types && values.size === node.values.size && [...values].every(([type, list]) => list.length === node.values.get(type)?.length) ? node : {
		...node,
		types,
		values
	};
}
function fits$1(node, value) {
	if (typeof value === "number") return acceptsNumber(node, value) !== false;
	return typeof value !== "string" || acceptsText(node, value) !== false;
}

// src/schema/normal-form/view.ts
function accessOf(normaliser, child) {
	const leaves = leavesOf(normaliser, child);
	return {
		readOnly: leaves.some((leaf) => isLeftOut(leaf.value, "request")),
		writeOnly: leaves.some((leaf) => isLeftOut(leaf.value, "response"))
	};
}
function isLeftOut(schema, direction) {
	if (schema[direction === "request" ? "readOnly" : "writeOnly"] === true) return true;
	const acts = schema["x-ms-mutability"];
	if (!Array.isArray(acts) || acts.length === 0) return false;
	return direction === "request" ? !acts.includes("create") && !acts.includes("update") : !acts.includes("read");
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
	if (child.sources.length > 1) return child.sources.flatMap((source) => leavesOf(normaliser, childOf([source])));
	const value = normaliser.target(only)?.value;
	if (!isObject(value)) return [];
	return COMPOSING.some((keyword) => value[keyword] !== void 0) ? normaliser.node(child).leaves : [{ value }];
}
const visible = (access, direction) => direction === "request" ? !access.readOnly : !access.writeOnly;
function visibleProperties(normaliser, { object }, direction) {
	const known = views[direction].properties.get(object);
	if (known !== void 0) return known;
	const properties = /* @__PURE__ */ new Map();
	for (const [name, child] of object.properties) if (visible(accessOf(normaliser, child), direction)) properties.set(name, {
		child,
		required: object.required.has(name)
	});
	views[direction].properties.set(object, properties);
	return properties;
}
function requiredNames(normaliser, { object }, direction) {
	const known = views[direction].required.get(object);
	if (known !== void 0) return known;
	const isSent = (name) => {
		const child = object.properties.get(name);
		return child === void 0 || visible(accessOf(normaliser, child), direction);
	};
	const required = new Set([...object.required].filter(isSent));
	views[direction].required.set(object, required);
	return required;
}
const views = {
	request: {
		properties: /* @__PURE__ */ new WeakMap(),
		required: /* @__PURE__ */ new WeakMap()
	},
	response: {
		properties: /* @__PURE__ */ new WeakMap(),
		required: /* @__PURE__ */ new WeakMap()
	}
};

// src/schema/normal-form/spoken-of.ts
const SPOKEN_OF = /* @__PURE__ */ new Set([
	"if",
	"then",
	"else",
	"dependentSchemas",
	"dependencies",
	"contains",
	"minContains",
	"maxContains"
]);

// src/schema/proofs/accepts.ts
function accepts(normaliser, node, value, direction = null) {
	const spent = spentOn.get(normaliser) ?? 0;
	const steps = spent < ALL_STEPS$1 ? STEPS : STEPS_BEYOND;
	const side = {
		normaliser,
		direction,
		left: steps,
		asked: null,
		cuts: 0
	};
	const answer = acceptsNode(side, node, value, 0);
	spentOn.set(normaliser, spent + steps - side.left);
	return answer;
}
const STEPS = 2e3;
const ALL_STEPS$1 = 5e5;
const STEPS_BEYOND = 10;
const spentOn = /* @__PURE__ */ new WeakMap();
const KEPT_FROM = 3;
function acceptsOnce(side, node, value, depth) {
	if (depth < KEPT_FROM) return acceptsNode(side, node, value, depth);
	side.asked ??= /* @__PURE__ */ new Map();
	let answers = side.asked.get(node);
	if (answers === void 0) side.asked.set(node, answers = /* @__PURE__ */ new Map());
	const known = answers.get(value);
	if (known === "open") side.cuts++;
	if (known !== void 0) return known === "open" ? null : known;
	answers.set(value, "open");
	const before = side.cuts;
	const answer = acceptsNode(side, node, value, depth);
	if (answer === null && side.cuts > before) answers.delete(value);
	else answers.set(value, answer);
	return answer;
}
function acceptsNode(side, node, value, depth) {
	if (depth > 20 || --side.left < 0) {
		side.cuts++;
		return null;
	}
	const type = typeOf(value);
	if ((node.types & type) === 0) return false;
	const listed = node.values.get(type);
	if (listed !== void 0) {
		if (!isListed(listed, value)) return false;
	}
	const answers = [];
	if (type !== 1 && type !== 2) answers.push(acceptsPart(side, node, value, depth, listed !== void 0));
	for (const alternatives of node.alternatives) if ((alternatives.scope & type) !== 0) answers.push(acceptsAlternatives(side, alternatives, value, depth));
	for (const not of node.nots) {
		const inner = acceptsChild(side, not, value, depth);
		answers.push(inner === null ? null : !inner);
	}
	for (const implication of node.implications) if ((implication.scope & type) !== 0) answers.push(acceptsImplication(side, implication, value, depth));
	for (const other of node.others) if ((other.scope & type) !== 0 && !IMPLIED$1.has(other.keyword)) answers.push(answers.includes(false) ? null : acceptsEvaluation(side, other, value, depth));
	return all(answers);
}
function acceptsImplication(side, { condition, consequence, otherwise }, value, depth) {
	const meets = acceptsChild(side, condition, value, depth);
	const yes = meets === false ? null : acceptsChild(side, consequence, value, depth);
	const no = meets === true ? null : acceptsChild(side, otherwise, value, depth);
	if (meets === null) return yes === no ? yes : null;
	return meets ? yes : no;
}
function acceptsEvaluation(side, other, value, depth) {
	const cases = side.normaliser.evaluation(other)?.cases;
	if (cases === void 0) return null;
	const answers = cases.map((one) => acceptsNode(side, one, value, depth));
	return answers.includes(true) ? true : answers.includes(null) ? null : false;
}
function isListed(listed, value) {
	if (listed.length <= FEW && (typeof value !== "object" || value === null)) return listed.includes(value);
	let texts = textsOf$1.get(listed);
	if (texts === void 0) textsOf$1.set(listed, texts = new Set(listed.map(textOf)));
	return texts.has(textOf(value));
}
const textOf = (value) => typeof value === "object" && value !== null ? canonical(value) : value;
const textsOf$1 = /* @__PURE__ */ new WeakMap();
const FEW = 16;
const IMPLIED$1 = /* @__PURE__ */ new Set([
	...SPOKEN_OF,
	"contentEncoding",
	"contentMediaType",
	"contentSchema"
]);
const all = (answers) => answers.includes(false) ? false : answers.includes(null) ? null : true;
const acceptsChild = (side, child, value, depth) => isAnything(child) ? true : acceptsOnce(side, side.normaliser.node(child), value, depth + 1);
function acceptsAlternatives(side, alternatives, value, depth) {
	const enough = alternatives.kind === "anyOf" ? 1 : 2;
	let yes = 0;
	let isUnknown = false;
	for (const branch of alternatives.branches) {
		const answer = side.left < 0 ? null : acceptsChild(side, branch, value, depth);
		if (answer === true && ++yes === enough) return enough === 1;
		isUnknown ||= answer === null;
		if (side.left < 0) break;
	}
	return isUnknown ? null : yes === 1;
}
function acceptsPart(side, node, value, depth, meant) {
	if (typeof value === "number") return acceptsNumber(node, value);
	if (typeof value === "string") return meant ? acceptsText(node, value) : acceptsFormatted(node, value);
	if (Array.isArray(value)) {
		const items = value;
		const { prefix, items: rest, minItems, maxItems, unique } = node.array;
		if (items.length < minItems || maxItems !== null && items.length > maxItems) return false;
		if (unique && new Set(items.map(canonical)).size < items.length) return false;
		return all([...items.map((item, index) => acceptsChild(side, prefix[index] ?? rest, item, depth)), ...node.array.contains.map((one) => acceptsCount(side, one, items, depth))]);
	}
	return isObject(value) ? acceptsObject(side, node, value, depth) : null;
}
function acceptsFormatted(node, value) {
	const { formats } = node.string;
	const answer = acceptsText(node, value);
	if (answer === false || formats.length === 0) return answer;
	const bare = acceptsText({
		...node,
		string: {
			...node.string,
			formats: []
		}
	}, value);
	return all([bare, ...formats.map((format) => textHasFormat(format, value))]);
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

// src/schema/proofs/include-numbers.ts
function numberIncluded(a, b, own) {
	if (own !== void 0) return own.every((value) => typeof value === "number" && above(b.number.min, value) && under(b.number.max, value) && (!b.number.integer || Number.isInteger(value)) && b.number.multiples.every((multiple) => Number.isInteger(value / multiple)) && b.number.formats.every((format) => formatsIncluded(a.number.formats, [format]) || numberHasFormat(format, value)));
	const [x, y] = [tightened(withWholeness(a.number)), b.number];
	const whole = x.integer || x.multiples.some(Number.isInteger);
	if (y.integer && !whole) return false;
	if (y.min !== null && (x.min === null || !(x.min.value > y.min.value || x.min.value === y.min.value && (x.min.exclusive || !y.min.exclusive)))) return false;
	if (y.max !== null && (x.max === null || !(x.max.value < y.max.value || x.max.value === y.max.value && (x.max.exclusive || !y.max.exclusive)))) return false;
	if (areMultiples(x.integer ? [...x.multiples, 1] : x.multiples, y.multiples) !== true) return false;
	return formatsIncluded(x.formats, y.formats);
}
const MOST_DIVIDED = 1e4;
function areMultiples(own, asked) {
	const known = new Set(own);
	const isMany = own.length * asked.length > MOST_DIVIDED;
	const isMultiple = (one) => known.has(one) || !isMany && own.some((divisor) => Number.isInteger(divisor / one));
	return asked.every(isMultiple) || (isMany ? null : false);
}
const withWholeness = (part) => part.integer === isWhole(part) ? part : {
	...part,
	integer: true
};
function tightened(part) {
	const { min, max } = part;
	const step = part.multiples.length === 0 || min === null && max === null ? null : stepOf(part);
	if (step === null) return part;
	const next = (bound, sign) => {
		const steps = Number((bound.value / step).toFixed(9));
		if (Math.abs(steps * step) + step > EXACT || Math.abs(steps) >= EXACT) return bound;
		const inside = sign > 0 ? Math.ceil(steps) : Math.floor(steps);
		return {
			value: (bound.exclusive && inside === steps ? inside + sign : inside) * step,
			exclusive: false
		};
	};
	return {
		...part,
		min: min && next(min, 1),
		max: max && next(max, -1)
	};
}
const MAX_TRIED$1 = 100;
function numbersBetween(part) {
	if (part.min === null || part.max === null) return null;
	if (part.min.value === part.max.value) return [part.min.value];
	const step = part.multiples.length === 0 && !isWhole(part) ? null : stepOf(withWholeness(part));
	if (step === null) return null;
	const [first, last] = [Math.ceil(part.min.value / step), Math.floor(part.max.value / step)];
	if (last - first >= MAX_TRIED$1 || Math.max(Math.abs(first), Math.abs(last)) * step > EXACT) return null;
	return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => (first + index) * step);
}
function stepOf({ integer, multiples }) {
	const all = (integer ? [1, ...multiples] : multiples).map((one) => one * SCALE);
	if (!all.every((one) => Number.isInteger(one) && one > 0 && one < MAX_STEP)) return null;
	const divisor = (a, b) => b === 0 ? a : divisor(b, a % b);
	const step = all.reduce((least, one) => least / divisor(least, one) * one);
	return step < MAX_STEP ? step / SCALE : null;
}
const SCALE = 8;
const MAX_STEP = 2 ** 26;
const EXACT = Number.MAX_SAFE_INTEGER / SCALE;
const formatsIncluded = (inner, outer) => outer.every((format) => formatRestricts(format) === false || inner.some((own) => formatIncluded(own, format) === true));

// src/schema/proofs/finite.ts
const MAX_SOURCE = 500;
function fewValues(node) {
	const all = [];
	for (const [bit] of TYPE_NAMES) {
		if ((node.types & bit) === 0) continue;
		const some = fewOfType(node, bit);
		if (some === null) return null;
		for (const one of some) all.push(one);
	}
	return all;
}
function fewOfType(node, bit) {
	const listed = node.values.get(bit);
	if (listed !== void 0) return listed;
	switch (bit) {
		case 1: return [null];
		case 2: return [true, false];
		case 4: return numbersBetween(node.number);
		case 8: return textsOf(node);
		case 16: return node.array.maxItems === 0 || isNever(node.array.prefix[0] ?? node.array.items) ? [[]] : null;
		case 32: return hasNoProperties(node) ? [{}] : null;
		default: return null;
	}
}
function textsOf({ string }) {
	if (string.maxLength === 0) return [""];
	for (const pattern of string.patterns) {
		const words = wordsIn(pattern);
		if (words !== null) return words;
	}
	return null;
}
function wordsIn(pattern) {
	if (pattern.length > MAX_SOURCE) return null;
	const found = /^\^(?:\((?:\?:)?((?:[^\\^$.*+?()[\]{}]|\\[^A-Za-z0-9])*)\)|((?:[^\\^$.*+?()[\]{}|]|\\[^A-Za-z0-9])*))\$$/u.exec(pattern);
	if (found === null) return null;
	const [, several, one] = found;
	const words = [""];
	for (const [token] of (several ?? one ?? "").matchAll(/\\.|[^\\]/gu)) if (token === "|") words.push("");
	else words.push(`${words.pop() ?? ""}${token.startsWith("\\") ? token.slice(1) : token}`);
	return words;
}
const hasNoProperties = ({ object }) => object.maxProperties === 0 || isNever(object.rest) && object.patterns.size === 0 && [...object.properties.values()].every(isNever);

// src/schema/normal-form/inhabited.ts
function isPlainlyInhabited(normaliser, { sources }) {
	const [only] = sources;
	if (only === void 0 || sources.length > 1) return sources.length === 0;
	const value = normaliser.target(only)?.value;
	if (!isObject(value)) return false;
	const { type } = value;
	const harmless = typeof type === "string" ? HARMLESS.get(type) : void 0;
	if (harmless === void 0) return false;
	for (const key in value) if (!harmless.has(key) && !key.startsWith("x-")) return false;
	return true;
}
const SAID = [
	"type",
	"title",
	"description",
	"example",
	"default",
	"nullable",
	"deprecated",
	"readOnly",
	"writeOnly"
];
const SCALAR = /* @__PURE__ */ new Set([...SAID, "format"]);
const HARMLESS = /* @__PURE__ */ new Map([
	["boolean", SCALAR],
	["integer", SCALAR],
	["number", SCALAR],
	["string", SCALAR],
	["array", /* @__PURE__ */ new Set([
		...SAID,
		"items",
		"uniqueItems"
	])],
	["object", /* @__PURE__ */ new Set([
		...SAID,
		"properties",
		"additionalProperties"
	])]
]);

// src/schema/texts/format-shapes.ts
const LENGTHS = /* @__PURE__ */ new Map([
	["date", [10, 10]],
	["date-time", [20, null]],
	["duration", [3, null]],
	["uuid", [36, null]],
	["ipv4", [7, 15]],
	["ipv6", [2, 45]],
	["email", [3, null]],
	["uri", [2, null]],
	["hostname", [1, null]],
	["char", [1, 1]]
]);
function lengthsOf(formats) {
	let [least, most] = [0, null];
	for (const format of formats) {
		const [from, to] = LENGTHS.get(format) ?? [0, null];
		least = Math.max(least, from);
		most = to === null ? most : Math.min(most ?? to, to);
	}
	return {
		least,
		most
	};
}
const SHAPES = /* @__PURE__ */ new Map([
	["date", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"],
	["date-time", "^[0-9]{4}-[0-9]{2}-[0-9]{2}[^0-9][0-9]{2}:[0-9]{2}:[0-9]{2}"],
	["time", "^[0-9]{2}:[0-9]{2}:[0-9]{2}"],
	["duration", "^P[0-9T]"],
	["ipv4", "^[0-9]{1,3}([.][0-9]{1,3}){3}$"],
	["ipv6", "^[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*$"],
	["email", ".@."],
	["uuid", "[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$"],
	["uri", "^[A-Za-z][A-Za-z0-9+.-]*:"],
	["byte", "^[A-Za-z0-9+/=\\s]*$"],
	[IN_BASE64, "^[A-Za-z0-9+/=\\s]*$"]
]);
const shapesOf = (formats) => formats.flatMap((format) => SHAPES.get(format) ?? []);
const OCTET = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
const LABEL = "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
const UNRESERVED = "A-Za-z0-9._~-";
const IN_QUADS = "^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$";
const CERTAIN = /* @__PURE__ */ new Map([
	["uuid", "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"],
	["ipv4", `^(${OCTET}[.]){3}${OCTET}$`],
	["hostname", `^${LABEL}$`],
	["email", "^[A-Za-z0-9_+-]+([.][A-Za-z0-9_+-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?[.])+[A-Za-z0-9]+$"],
	["date", "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])$"],
	["byte", IN_QUADS],
	[IN_BASE64, IN_QUADS],
	["json-pointer", "^(/[A-Za-z0-9._-]*)*$"],
	["uri", `^[A-Za-z][A-Za-z0-9+.-]*://[${UNRESERVED}]+(:[0-9]{1,5})?(/[${UNRESERVED}]*)*([?][=&/${UNRESERVED}]*)?$`],
	["uri-reference", `^[${UNRESERVED}]*(/[${UNRESERVED}]+)*$`]
]);
const certainlyHas = (format) => CERTAIN.get(format) ?? null;

// src/schema/normal-form/parts.ts
const PARTS_OF_A_STEP$1 = 100;
const extraSteps = (node) => Math.floor(partsOf(node) / PARTS_OF_A_STEP$1);
const extraStepsOf = ({ sources }) => Math.floor(sources.length / SOURCES_OF_A_STEP);
const SOURCES_OF_A_STEP = 20;
const partsOf = ({ object, array, number, string, leaves, nots, implications, others, alternatives }) => object.properties.size + object.required.size + object.patterns.size + object.dependentRequired.size + array.prefix.length + array.contains.length + number.multiples.length + string.patterns.length + leaves.length + nots.length + implications.length + others.length + alternatives.length;

// src/schema/normal-form/tags.ts
function isToldApart(sides, a, b) {
	const common = a.types & b.types;
	if (common !== 32) return common === 0;
	const [mine, theirs] = [tagsOf(sides, a.object), tagsOf(sides, b.object)];
	if (theirs.size === 0) return false;
	for (const [name, values] of mine) {
		const others = theirs.get(name);
		if (others === void 0 || !(a.object.required.has(name) || b.object.required.has(name))) continue;
		if (haveNothingInCommon(values, others)) return true;
	}
	return false;
}
function haveNothingInCommon(a, b) {
	for (const value of a) if (b.has(value)) return false;
	return true;
}
const known = {
	request: /* @__PURE__ */ new WeakMap(),
	response: /* @__PURE__ */ new WeakMap()
};
function tagsOf({ normaliser, direction }, part) {
	const before = known[direction].get(part);
	if (before !== void 0) return before;
	const tags = /* @__PURE__ */ new Map();
	for (const [name, child] of part.properties) {
		if (!listsValues(normaliser, child)) continue;
		const values = listed$1(normaliser.node(child));
		if (values !== null && visible(accessOf(normaliser, child), direction)) tags.set(name, values);
	}
	known[direction].set(part, tags);
	return tags;
}
const listsValues = (normaliser, { sources }) => sources.some((source) => {
	const value = normaliser.target(source)?.value;
	return isObject(value) && (value["enum"] !== void 0 || value["const"] !== void 0);
});
function listed$1(node) {
	const values = [];
	for (const [bit] of TYPE_NAMES) {
		if ((node.types & bit) === 0) continue;
		const own = node.values.get(bit) ?? (bit === 1 ? [null] : bit === 2 ? [true, false] : null);
		if (own === null) return null;
		for (const one of own) values.push(one);
	}
	return new Set(values.map(canonical));
}
const MANY = 12;
const listings = {
	request: /* @__PURE__ */ new WeakMap(),
	response: /* @__PURE__ */ new WeakMap()
};
function mayMeet$1(sides, node, branches) {
	if (branches.length <= MANY || node.types !== 32) return null;
	const mine = tagsOf(sides, node.object);
	let least = null;
	for (const [name, { byValue, others }] of mine.size === 0 ? [] : listingsOf(sides, branches)) {
		const values = mine.get(name);
		if (values === void 0) continue;
		const found = new Set(others);
		for (const value of values) for (const at of byValue.get(value) ?? []) found.add(at);
		if (least === null || found.size < least.length) least = [...found].toSorted((x, y) => x - y);
	}
	return least;
}
function listingsOf(sides, branches) {
	const made = listings[sides.direction].get(branches);
	if (made !== void 0) return made;
	const nodes = branches.map((branch) => isAnything(branch) ? ANY_NODE : sides.normaliser.node(branch));
	const tags = nodes.map(({ types, object }) => (types & 32) === 0 ? null : tagsOf(sides, object));
	const found = /* @__PURE__ */ new Map();
	for (const name of namesOfMost(tags)) {
		const byValue = /* @__PURE__ */ new Map();
		const others = [];
		for (const [at, own] of tags.entries()) {
			const values = nodes[at]?.object.required.has(name) === true ? own?.get(name) : void 0;
			if (values === void 0 && own !== null) others.push(at);
			for (const value of values ?? []) {
				const places = byValue.get(value);
				if (places === void 0) byValue.set(value, [at]);
				else places.push(at);
			}
		}
		found.set(name, {
			byValue,
			others
		});
	}
	listings[sides.direction].set(branches, found);
	return found;
}
function namesOfMost(all) {
	const counts = /* @__PURE__ */ new Map();
	for (const tags of all) for (const name of tags?.keys() ?? []) counts.set(name, (counts.get(name) ?? 0) + 1);
	return [...counts].filter(([, count]) => count > all.length / 2).map(([name]) => name);
}

// src/schema/proofs/empty.ts
function isSpent$2({ looks }, node) {
	if (looks === void 0) return false;
	looks.left -= 1 + partsOf(node) / PARTS_OF_A_LOOK;
	return looks.left < 0;
}
const PARTS_OF_A_LOOK = 20;
const MAX_DEPTH$4 = 5;
const MAX_BRANCHES$3 = 40;
const enumerated = (node) => TYPE_NAMES.every(([bit]) => (node.types & bit) === 0 || bit === 1 || bit === 2 || node.values.has(bit));
const only = (node, types) => (node.types & ~types) === 0 ? node : {
	...node,
	key: `${node.key}/${types}`,
	origin: null,
	types: node.types & types
};
function closed(sides, node) {
	if (node.alternatives.length > 0 || node.implications.length > 0) return false;
	if (isNever(node.object.rest)) return true;
	if (node.others.some(({ keyword, value }) => keyword === "unevaluatedProperties" && value !== false)) return false;
	if (sides.open || node.object.explicitRest || node.object.properties.size + node.object.patterns.size === 0) return false;
	return describesEnough(node);
}
function describesEnough(node) {
	const { properties, minProperties } = node.object;
	if (minProperties <= properties.size) return true;
	const names = describedNames(node.object);
	return names === null || (/* @__PURE__ */ new Set([...names, ...undescribed(node)])).size >= minProperties;
}
const NEVER = {
	key: "!",
	sources: [{
		value: false,
		place: {
			file: "",
			pointer: "!"
		},
		dialect: "3.1",
		side: 0
	}]
};
function sentPart(sides, node) {
	const { object } = node;
	if (!closed(sides, node)) return object;
	const properties = new Map(object.properties);
	for (const name of undescribed(node)) properties.set(name, constraintOn(object, name) ?? ANYTHING);
	return {
		...object,
		properties,
		rest: NEVER
	};
}
function undescribed({ object }) {
	const needed = [...object.required, ...[...object.dependentRequired.values()].flat()];
	return new Set(needed.filter((name) => !object.properties.has(name)));
}
function describedNames({ properties, patterns }) {
	const words = [...patterns.keys()].map((pattern) => wordsOf(pattern));
	return words.includes(null) ? null : [.../* @__PURE__ */ new Set([...properties.keys(), ...words.flatMap((list) => list ?? [])])];
}
const asSent$1 = (sides, node) => closed(sides, node) ? {
	...node,
	object: sentPart(sides, node)
} : node;
function disjoint(sides, a, b) {
	if (isToldApart(sides, a, b)) return true;
	const areRefused = (few, node) => few?.every((value) => accepts(sides.normaliser, node, value) === false) === true;
	if (isSpent$2(sides, a) || isSpent$2(sides, b)) return false;
	if (areRefused(fewValues(a), b) || areRefused(fewValues(b), a)) return true;
	return isEmpty(sides, meet(asSent$1(sides, a), b), 0);
}
function isEmpty(sides, node, depth = 0) {
	if (isSpent$2(sides, node)) return false;
	const settled = settle(node);
	const types = TYPE_NAMES.reduce((all, [bit]) => feasible(sides, settled, bit, depth) ? all | bit : all, 0);
	if (types === 0) return true;
	if (depth >= MAX_DEPTH$4) return false;
	const left = only(settled, types);
	if (sides.within !== null && left.nots.some((not) => sides.within?.({
		...left,
		key: `${left.key}-${not.key}`,
		origin: null,
		nots: left.nots.filter((other) => other !== not)
	}, not) === true)) return true;
	const [first, ...others] = left.alternatives;
	if (first === void 0 || (types & ~first.scope) !== 0 || first.branches.length > MAX_BRANCHES$3) return false;
	const rest = {
		...left,
		key: `${left.key}~`,
		origin: null,
		alternatives: others
	};
	return first.branches.every((branch) => isAnything(branch) ? isEmpty(sides, rest, depth + 1) : isEmpty(sides, meet(rest, sides.normaliser.node(branch)), depth + 1));
}
function feasible(sides, node, bit, depth) {
	if ((node.types & bit) === 0) return false;
	const listed = node.values.get(bit);
	if (listed !== void 0 && listed.every((value) => accepts(sides.normaliser, {
		...node,
		nots: [],
		others: []
	}, value) === false)) return false;
	if (bit === 4) return feasibleNumber(node);
	if (bit === 8) return feasibleString(node.string);
	if (bit === 16) return feasibleArray(sides, node, depth);
	return bit === 32 ? feasibleObject(sides, node, depth) : true;
}
function feasibleString(part) {
	const { patterns, formats, minLength, maxLength } = part;
	if (patterns.length + formats.length > 1) return feasibleText(part, []);
	const { least, most } = lengthsOf(formats);
	return Math.min(maxLength ?? 1e400, most ?? 1e400) >= Math.max(minLength, least);
}
function feasibleText({ patterns, formats, minLength, maxLength }, outside) {
	const { least, most } = lengthsOf(formats);
	const lengths = {
		minLength: Math.max(minLength, least),
		maxLength: most === null ? maxLength : Math.min(maxLength ?? most, most)
	};
	if (lengths.maxLength !== null && lengths.maxLength < lengths.minLength) return false;
	const inside = [...patterns, ...shapesOf(formats)];
	return inside.length + outside.length === 0 || noneMatches({
		inside,
		outside,
		...lengths
	}) !== true;
}
function feasibleNumber({ number }) {
	const { min, max, multiples } = number;
	const integer = isWhole(number);
	if (min === null || max === null) return true;
	if (min.value > max.value || min.value === max.value && (min.exclusive || max.exclusive)) return false;
	if (multiples.length === 0 && !integer) return true;
	if (multiples.length === 0 && !min.exclusive && !max.exclusive) return Math.ceil(min.value) <= Math.floor(max.value);
	return hasMultipleBetween(min, max, {
		multiples,
		integer
	}) !== false;
}
function emptyChild(sides, child, depth) {
	if (isNever(child)) return true;
	if (depth >= MAX_DEPTH$4 || isPlainlyInhabited(sides.normaliser, child)) return false;
	const node = sides.normaliser.node(child);
	const levels = MAX_DEPTH$4 - depth;
	if ((sides.inhabited?.get(node) ?? -1) >= levels) return false;
	const empty = isEmpty(sides, node, depth + 1);
	if (!empty) sides.inhabited?.set(node, levels);
	return empty;
}
function feasibleArray(sides, node, depth) {
	const { prefix, items, minItems, maxItems, contains } = node.array;
	if (maxItems !== null && maxItems < minItems) return false;
	if (Array.from({ length: Math.min(minItems, prefix.length + 1) }, (_, index) => prefix[index] ?? items).some((child) => emptyChild(sides, child, depth))) return false;
	if (node.array.unique && minItems > 1 && !areManyEnough(sides, node)) return false;
	return contains.every(({ item, min }) => {
		if (min === 0) return true;
		if (maxItems !== null && maxItems < min) return false;
		return !emptyChild(sides, prefix.length === 0 ? both(items, item) : item, depth);
	});
}
function areManyEnough({ normaliser }, { array: { prefix, items, minItems } }) {
	if (isAnything(items) || isNever(items)) return true;
	const few = fewValues(normaliser.node(items));
	return few === null || prefix.length + new Set(few.map(canonical)).size >= minItems;
}
function feasibleObject(sides, node, depth) {
	const { object } = node;
	const needed = new Set(requiredNames(sides.normaliser, node, sides.direction));
	for (const name of needed) for (const other of object.dependentRequired.get(name) ?? []) needed.add(other);
	if (object.maxProperties !== null && object.maxProperties < Math.max(object.minProperties, needed.size)) return false;
	for (const name of needed) {
		const constraint = constraintOn(object, name);
		if (constraint !== null && emptyChild(sides, constraint, depth)) return false;
	}
	return object.minProperties <= possibleSize(sides, node, depth);
}
function possibleSize(sides, node, depth) {
	const { object } = node;
	if (object.minProperties === 0 || !isNever(object.rest) || object.patterns.size > 0) return Number.POSITIVE_INFINITY;
	const possible = new Set(object.properties.keys());
	for (const [name, child] of object.properties) if (emptyChild(sides, child, depth)) possible.delete(name);
	for (let before = -1; before !== possible.size;) {
		before = possible.size;
		for (const [name, others] of object.dependentRequired) if (others.some((other) => !possible.has(other))) possible.delete(name);
	}
	return possible.size;
}
const nodeOf = (normaliser, child) => isAnything(child) ? ANY_NODE : normaliser.node(child);

// src/schema/proofs/apart.ts
const MAX_SIBLINGS$1 = 12;
function apart(sides, own, { kind, branches }, branch) {
	if (kind !== "oneOf") return own;
	const siblings = siblingsOf(sides, own, branches, branch);
	const isPlain = ({ missing }) => missing.length === 1 || sides.described === true;
	const absent = siblings.filter(isPlain).flatMap(({ missing }) => missing);
	const nots = siblings.filter((one) => !isPlain(one) && one.missing.length > 0).map(({ child }) => child);
	const left = withoutNames(own, absent);
	if (nots.length === 0) return left;
	const key = `${left.key}¬${nots.map((not) => not.key).join()}`;
	return {
		...left,
		key,
		origin: null,
		nots: [...left.nots, ...nots]
	};
}
function takenBeside(sides, own, { kind, branches }, branch) {
	if (kind !== "anyOf") return own;
	const isDescribed = (name, asked) => {
		const constraint = own.object.properties.get(name);
		return constraint !== void 0 && sides.child(constraint, asked);
	};
	return withoutNames(own, siblingsOf(sides, own, branches, branch).flatMap(({ missing, node }) => Array.from(node.object.properties).filter(([name, asked]) => missing.every((one) => one === name) && isDescribed(name, asked)).map(([name]) => name)));
}
function withoutNames(own, names) {
	if (names.length === 0) return own;
	const properties = new Map([...own.object.properties, ...names.map((name) => [name, NEVER])]);
	const required = new Set([...own.object.required].filter((name) => !names.includes(name)));
	return {
		...own,
		key: `${own.key}-${JSON.stringify(names)}`,
		origin: null,
		object: {
			...own.object,
			properties,
			required
		}
	};
}
function siblingsOf(sides, own, branches, branch) {
	if (branches.length > MAX_SIBLINGS$1 || (own.types & 32) === 0) return [];
	const sent = requiredNames(sides.normaliser, own, sides.direction);
	return branches.flatMap((other) => {
		if (other === branch || isAnything(other) || isNever(other)) return [];
		const node = sides.normaliser.node(other);
		if ((node.types & 32) === 0 || !asksForPropertiesOnly(node)) return [];
		const missing = [...requiredNames(sides.normaliser, node, sides.direction)].filter((name) => !sent.has(name));
		return isMet(sides, own, node) ? [{
			child: other,
			node,
			missing
		}] : [];
	});
}
const isMet = (sides, own, { object }) => Array.from(object.properties).every(([name, asked]) => {
	const constraint = constraintOn(own.object, name);
	return constraint !== null && sides.plainly(constraint, asked);
});
const asksForPropertiesOnly = ({ values, alternatives, nots, implications, others, object }) => !values.has(32) && alternatives.length + nots.length + implications.length + others.length === 0 && !object.loose && isPlainObject({
	...object,
	properties: /* @__PURE__ */ new Map(),
	required: /* @__PURE__ */ new Set(),
	explicitRest: false
});
function combinationsFit(sides, a, b) {
	if (sides.open || sides.described || !b.alternatives.some(takesOneOfObjects)) return true;
	return a.alternatives.every((mine) => {
		if (mine.kind !== "anyOf" || (mine.scope & a.types & 32) === 0) return true;
		if (mine.branches.length > 12) return false;
		const rest = without$3(a, mine);
		return mine.branches.map((branch) => meet(only(rest, 32), nodeOf(sides.normaliser, branch))).every((one, index) => mine.branches.slice(index + 1).every((branch) => {
			const combined = settle(only(meet(one, nodeOf(sides.normaliser, branch)), 32));
			return combined.types === 0 || sides.included(combined, b);
		}));
	});
}
const takesOneOfObjects = ({ kind, scope }) => kind === "oneOf" && (scope & 32) !== 0;
const MAX_COMBINED = 12;
const without$3 = (node, gone) => ({
	...node,
	key: `${node.key}~`,
	origin: null,
	alternatives: node.alternatives.filter((one) => one !== gone)
});

// src/schema/normal-form/unevaluated.ts
function closeUnevaluated(node, owner) {
	if (node.others.length === 0) return node;
	return closeItems(closeProperties(withoutVoid(node, owner)));
}
function withoutVoid(node, owner) {
	const key = sourceKey(owner);
	const others = node.others.filter((other) => !other.keyword.startsWith("unevaluated") || sourceKey(other.owner) !== key || !isSaid(node, other));
	return others.length === node.others.length ? node : {
		...node,
		others
	};
}
const depends = (node, bit) => node.alternatives.some((one) => (one.scope & bit) !== 0) || node.others.some((other) => CONDITIONAL.has(other.keyword));
const CONDITIONAL = /* @__PURE__ */ new Set([
	"if",
	"dependentSchemas",
	"dependencies",
	"$dynamicRef",
	"$recursiveRef"
]);
const written = (node, keyword) => node.others.filter((other) => other.keyword === keyword);
const askedBy = (closing) => closing.reduce((all, other) => both(all, childOf([other.source])), childOf([]));
const drop = (node, closing) => node.others.filter((other) => !closing.includes(other));
function closeProperties(node) {
	const closing = written(node, "unevaluatedProperties");
	if (closing.length === 0 || depends(node, 32)) return node;
	const others = drop(node, closing);
	if (closing.some((other) => isSaid(node, other))) return {
		...node,
		others
	};
	if (!isAnything(node.object.rest)) return node;
	return {
		...node,
		others,
		object: {
			...node.object,
			rest: askedBy(closing),
			explicitRest: true
		}
	};
}
function closeItems(node) {
	const closing = written(node, "unevaluatedItems");
	if (closing.length === 0 || depends(node, 16)) return node;
	if (node.array.contains.length > 0) return node;
	const others = drop(node, closing);
	if (closing.some((other) => isSaid(node, other))) return {
		...node,
		others
	};
	if (!isAnything(node.array.items)) return node;
	return {
		...node,
		others,
		array: {
			...node.array,
			items: askedBy(closing)
		}
	};
}
const isSaid = (node, other) => other.keyword === "unevaluatedItems" ? node.leaves.some((leaf) => allows(leaf, "array") && (isOther(leaf, other) || speaksOfItems(leaf.value))) : node.object.explicitRest && node.leaves.some((leaf) => allows(leaf, "object") && (isOther(leaf, other) || speaksOfProperties(leaf.value)));
const allows = ({ value: { type } }, name) => type === void 0 || type === name || Array.isArray(type) && type.includes(name);
const isSchema$1 = (value) => isObject(value) || typeof value === "boolean";
const speaksOfProperties = ({ additionalProperties }) => isSchema$1(additionalProperties);
const speaksOfItems = ({ items, additionalItems }) => isSchema$1(items) || Array.isArray(items) && additionalItems !== void 0;
const isOther = ({ value, place }, { keyword, owner }) => value[keyword] !== void 0 && (place.pointer !== owner.place.pointer || place.file !== owner.place.file);

// src/schema/normal-form/evaluations.ts
function withoutEvaluation(node, other, { whole }) {
	const key = evaluationKey(other);
	return {
		...node,
		key: `${node.key}-${key}`,
		origin: null,
		alternatives: node.alternatives.filter((one) => !whole.alternatives.includes(one)),
		implications: node.implications.filter((one) => !whole.implications.includes(one)),
		nots: node.nots.filter((one) => !whole.nots.includes(one)),
		others: node.others.filter((one) => evaluationKey(one) !== key)
	};
}
const MAX_CASES = 32;
const MAX_CHOICES = 200;
var TooMany = class extends Error {};
const isUnevaluated = ({ keyword }) => keyword === "unevaluatedProperties" || keyword === "unevaluatedItems";
const evaluationKey = ({ keyword, owner }) => `${keyword} ${sourceKey(owner)}`;
function evaluationOf(sides, other) {
	const bit = other.keyword === "unevaluatedItems" ? 16 : 32;
	const cases = [];
	try {
		for (const one of casesOf$1(sides, {
			...sides.whole,
			types: sides.whole.types & bit
		}, bit)) {
			const closed = close(one, other, bit);
			if (closed === null || cases.length >= MAX_CASES) return null;
			cases.push({
				...closed,
				key: `${evaluationKey(other)} ${cases.length}`,
				origin: null
			});
		}
	} catch (error) {
		if (!(error instanceof TooMany)) throw error;
		return null;
	}
	return {
		cases,
		whole: sides.whole
	};
}
function* casesOf$1(sides, node, bit) {
	if (node.alternatives.length + node.implications.length > MAX_CHOICES) throw new TooMany();
	const [first, ...alternatives] = node.alternatives;
	if (first !== void 0) {
		const rest = {
			...node,
			alternatives
		};
		const ways = (first.scope & bit) === 0 ? [rest] : waysOf(sides, rest, first);
		for (const one of ways) yield* casesOf$1(sides, one, bit);
		return;
	}
	const [condition, ...implications] = node.implications;
	if (condition !== void 0) {
		const rest = {
			...node,
			implications
		};
		const ways = (condition.scope & bit) === 0 ? [rest] : [...waysOfCondition(sides, rest, condition)];
		for (const one of ways) yield* casesOf$1(sides, one, bit);
		return;
	}
	yield {
		...node,
		others: node.others.filter((other) => !CONDITIONS.has(other.keyword))
	};
}
const CONDITIONS = /* @__PURE__ */ new Set([
	"if",
	"then",
	"else",
	"dependentSchemas",
	"dependencies"
]);
const waysOf = (sides, rest, alternatives) => (alternatives.kind === "oneOf" ? waysOfOne : waysOfSome)(sides, rest, alternatives.branches);
function* waysOfOne(sides, rest, branches) {
	for (const [index, branch] of branches.entries()) {
		const own = withBranch(sides, rest, branch);
		if (own === null) continue;
		const others = branches.filter((sibling, at) => at !== index && !isApart(sides, own, sibling));
		yield {
			...own,
			nots: [...own.nots, ...others]
		};
	}
}
function withBranch(sides, node, branch) {
	const together = isAnything(branch) ? node : settle(meet(node, sides.node(branch)));
	return isImpossible$1(sides, together) ? null : together;
}
function waysOfSome(sides, rest, branches) {
	const found = [];
	const extend = (node, from) => {
		for (const [at, branch] of branches.slice(from).entries()) {
			const index = from + at;
			const own = withBranch(sides, node, branch);
			if (own === null) continue;
			if (found.length >= MAX_CASES) throw new TooMany();
			found.push(own);
			extend(own, index + 1);
		}
	};
	extend(rest, 0);
	return found;
}
const isApart = (sides, node, sibling) => !isAnything(sibling) && isImpossible$1(sides, settle(meet(node, sides.node(sibling))));
function* waysOfCondition(sides, rest, implication) {
	const { condition, consequence, otherwise } = implication;
	const also = (node, child) => isAnything(child) ? node : settle(meet(node, sides.node(child)));
	const yes = also(also(rest, condition), consequence);
	if (!isImpossible$1(sides, yes)) yield yes;
	if (isAnything(condition)) return;
	const no = also({
		...rest,
		nots: [...rest.nots, condition]
	}, otherwise);
	if (!isImpossible$1(sides, no)) yield no;
}
function isImpossible$1(sides, node) {
	if (node.types === 0) return true;
	const { required, properties } = node.object;
	return node.types === 32 && [...required].some((name) => {
		const property = properties.get(name);
		return property !== void 0 && property.sources.length > 1 && sides.node(property).types === 0;
	});
}
function close(node, other, bit) {
	const key = evaluationKey(other);
	const others = node.others.filter((one) => evaluationKey(one) !== key);
	if (others.some(({ keyword }) => UNKNOWN.has(keyword))) return null;
	const isLast = !others.some(({ keyword }) => keyword === other.keyword);
	if (bit === 16 && node.array.contains.length > 0) return null;
	if (!isLast || isSaid(node, other)) return {
		...node,
		others
	};
	const asked = childOf([other.source]);
	if (bit === 16) return {
		...node,
		others,
		array: {
			...node.array,
			items: both(node.array.items, asked)
		}
	};
	return {
		...node,
		others,
		object: {
			...node.object,
			rest: both(node.object.rest, asked),
			explicitRest: true
		}
	};
}
const UNKNOWN = /* @__PURE__ */ new Set([
	"$ref",
	"$dynamicRef",
	"$recursiveRef"
]);

// src/schema/proofs/sent-names.ts
function sentNames(sides, a) {
	const { object } = a;
	const mine = visibleProperties(sides.normaliser, a, sides.direction);
	const besides = undescribed(a);
	const words = closed(sides, a) ? describedNames({
		properties: mine,
		patterns: object.patterns
	}) : null;
	const names = words === null ? listedNames(sides, object) : /* @__PURE__ */ new Set([...words, ...besides]);
	const required = requiredNames(sides.normaliser, a, sides.direction);
	const needed = names !== null && names.size <= object.minProperties ? names : required;
	if (object.maxProperties === null || object.maxProperties > needed.size) return {
		needed,
		names,
		mine,
		besides,
		isFull: false
	};
	return {
		needed,
		names: needed,
		mine: new Map([...mine].filter(([name]) => needed.has(name))),
		besides: new Set([...needed].filter((name) => !mine.has(name))),
		isFull: true
	};
}
function listedNames({ normaliser }, { names }) {
	if (isAnything(names) || isNever(names)) return null;
	const node = normaliser.node(names);
	const few = fewOfType(node, 8) ?? [null];
	if (few.includes(null)) return null;
	return new Set(few.filter((name) => typeof name === "string" && accepts(normaliser, node, name) !== false));
}
function canBeThere(sides, object, name) {
	const constraint = constraintOn(object, name);
	if (constraint === null || isAnything(constraint)) return true;
	return !isNever(constraint) && !isEmpty(sides, sides.normaliser.node(constraint), 1);
}
function isFewEnough(sides, { object }, names, most) {
	if (most === null || object.maxProperties !== null && object.maxProperties <= most) return true;
	if (names === null) return false;
	return names.size <= most || [...names].filter((name) => canBeThere(sides, object, name)).length <= most;
}

// src/schema/proofs/include-parts.ts
const sameChild = (sides, a, b) => {
	const [left, right] = [a.sources[0], b.sources[0]];
	return a.sources.length === 1 && b.sources.length === 1 && left !== void 0 && right !== void 0 && sides.same(left, right);
};
function partIncluded(sides, bit, a, b) {
	const listed = b.values.get(bit);
	const own = a.values.get(bit) ?? (listed === void 0 ? void 0 : fewOfType(a, bit) ?? void 0);
	if (listed !== void 0) {
		if (own === void 0) return false;
		const allowed = new Set(listed.map(canonical));
		if (!own.every((value) => allowed.has(canonical(value)))) return false;
	}
	if (bit === 4) return numberIncluded(a, b, own);
	if (bit === 8) return stringIncluded(sides, a, b, own);
	if (bit === 16) return arrayIncluded(sides, a, b);
	return bit === 32 ? objectIncluded(sides, a, b) : true;
}
const askedBesides = (a, b) => ({
	...b,
	string: {
		...b.string,
		formats: b.string.formats.filter((format) => !formatsIncluded(a.string.formats, [format]))
	},
	alternatives: [],
	nots: [],
	others: [],
	implications: []
});
function stringIncluded(sides, a, b, own) {
	if (own !== void 0) return own.every((value) => accepts(sides.normaliser, askedBesides(a, b), value) === true);
	const [x, y] = [a.string, b.string];
	if (!lengthsIncluded(x, y) || patternsIncluded(x, y.patterns) !== true) return false;
	return formatsIncluded(x.formats, y.formats) || y.formats.every((format) => isOfFormat(x, format));
}
function isOfFormat(x, format) {
	if (formatsIncluded(x.formats, [format])) return true;
	const pattern = x.patterns.length === 0 ? null : certainlyHas(format);
	return pattern !== null && patternsIncluded(x, [pattern]) === true;
}
function lengthsIncluded(x, y) {
	const { least, most } = lengthsOf(x.formats);
	const isBy = (range) => x.patterns.length > 0 && patternsIncluded(x, [`^[^]{${range}}$`]) === true;
	const isLong = Math.max(x.minLength, least) >= y.minLength || y.minLength <= 60 && isBy(`${y.minLength},`);
	if (!isLong || y.maxLength === null) return isLong;
	return Math.min(x.maxLength ?? 1e400, most ?? 1e400) <= y.maxLength || y.maxLength <= 60 && isBy(`0,${y.maxLength}`);
}
function counted(part) {
	const { prefix, items, maxItems, minItems, contains } = part;
	const never = prefix.findIndex(isNever);
	const most = never >= 0 ? never : isNever(items) ? prefix.length : 1e400;
	const least = contains.reduce((all, { min }) => Math.max(all, min), minItems);
	return {
		...part,
		minItems: least,
		maxItems: most < (maxItems ?? 1e400) ? most : maxItems
	};
}
function arrayIncluded(sides, a, b) {
	const [x, y] = [counted(a.array), b.array];
	if (x.minItems < y.minItems || y.maxItems !== null && (x.maxItems === null || x.maxItems > y.maxItems)) return false;
	if (y.unique && !x.unique && (x.maxItems === null || x.maxItems > 1)) return false;
	if (!y.contains.every((wanted) => countIncluded(sides, x, wanted))) return false;
	const length = Math.max(x.prefix.length, y.prefix.length);
	for (let index = 0; index < length; index++) {
		if (x.maxItems !== null && index >= x.maxItems) return true;
		if (!sides.child(x.prefix[index] ?? x.items, y.prefix[index] ?? y.items)) return false;
	}
	return x.maxItems !== null && x.maxItems <= length || sides.child(x.items, y.items);
}
function countIncluded(sides, x, { item, min, max }) {
	const certain = Array.from({ length: Math.min(x.minItems, 40) }, (_, index) => x.prefix[index] ?? x.items);
	const enough = min === 0 || certain.filter((one) => sides.child(one, item)).length >= min || x.contains.some((own) => own.min >= min && sides.plainly(own.item, item));
	if (!enough || max === null) return enough;
	return x.maxItems !== null && x.maxItems <= max || x.contains.some((own) => own.max !== null && own.max <= max && sides.plainly(item, own.item));
}
function objectIncluded(sides, a, b) {
	const [x, y] = [a.object, b.object];
	if (x.loose || y.loose) return false;
	const sent = sentNames(sides, a);
	const { needed, names, besides, mine } = sent;
	for (const name of requiredNames(sides.normaliser, b, sides.direction)) if (!needed.has(name)) return false;
	if (Math.max(x.minProperties, needed.size) < y.minProperties) return false;
	if (!isFewEnough(sides, a, names, y.maxProperties)) return false;
	if (!isAnything(y.names) && !(sameChild(sides, x.names, y.names) || names !== null && [...names].every((name) => accepts(sides.normaliser, sides.normaliser.node(y.names), name) === true || !canBeThere(sides, x, name)) || !isAnything(x.names) && sides.child(x.names, y.names))) return false;
	if (!dependenciesIncluded(sides, sent, a, y)) return false;
	for (const name of besides) {
		const [own, constraint] = [constraintOn(x, name), constraintOn(y, name)];
		if (own === null || constraint === null || !sides.child(own, constraint)) return false;
	}
	for (const [name, { child }] of mine) {
		if (isNever(child)) continue;
		if (sides.described && !y.properties.has(name) && !describesOthers(y)) return false;
		const constraint = constraintOn(y, name);
		if (constraint === null || !sides.child(child, constraint)) return false;
	}
	return sent.isFull || restIncluded(sides, a, b, mine);
}
const describesOthers = ({ explicitRest, rest, patterns }) => patterns.size > 0 || explicitRest && !isAnything(rest);
function dependenciesIncluded(sides, sent, a, y) {
	const { needed, mine, besides, isFull } = sent;
	const { patterns, dependentRequired } = a.object;
	const isOpen = !isFull && (patterns.size > 0 || !closed(sides, a));
	for (const [name, list] of y.dependentRequired) {
		const own = dependentRequired.get(name) ?? [];
		if (!list.every((other) => needed.has(other) || own.includes(other)) && (mine.has(name) || besides.has(name) || isOpen) && canBeThere(sides, a.object, name)) return false;
	}
	return true;
}
function restIncluded(sides, a, b, mine) {
	const [x, y] = [a.object, b.object];
	const nothingElse = closed(sides, a) || isNever(x.rest);
	for (const [name, child] of y.properties) {
		if (mine.has(name)) continue;
		const own = constraintOn(x, name);
		if (own === null || !(nothingElse && own === x.rest) && !sides.child(own, child)) return false;
	}
	return layersIncluded(sides, x, y, nothingElse);
}
function layersIncluded(sides, x, y, nothingElse) {
	const mine = layersOf(x);
	const isAll = (own) => nothingElse && (mine.length === 1 || isNever(own.rest));
	return layersOf(y).every((theirs) => mine.some((own) => layerIncluded(sides, own, theirs, isAll(own))));
}
const MOST_PAIRS$1 = 2500;
function layerIncluded(sides, x, y, nothingElse) {
	if (x.patterns.size * y.patterns.size > MOST_PAIRS$1) return longLayerIncluded(sides, x, y, nothingElse);
	for (const [pattern, theirs] of y.patterns) {
		const all = [...x.patterns];
		if (all.some(([own, child]) => patternIncluded(pattern, own) === true && sides.child(child, theirs))) continue;
		if (!all.every(([own, child]) => !mayShareNames(pattern, own) || sides.child(child, theirs))) return false;
		if (!nothingElse && !x.patterns.has(pattern) && !sides.child(x.rest, theirs)) return false;
	}
	for (const [pattern, child] of x.patterns) if (![...y.patterns.keys()].some((theirs) => patternIncluded(pattern, theirs) === true) && !sides.child(child, y.rest)) return false;
	return nothingElse || sides.child(x.rest, y.rest);
}
function longLayerIncluded(sides, x, y, nothingElse) {
	for (const [pattern, theirs] of y.patterns) {
		const own = x.patterns.get(pattern);
		if (own === void 0 || !sides.child(own, theirs)) return false;
	}
	for (const [pattern, child] of x.patterns) if (!y.patterns.has(pattern) && !sides.child(child, y.rest)) return false;
	return nothingElse || sides.child(x.rest, y.rest);
}
const mayShareNames = (a, b) => a === b || noneMatches({
	inside: [a, b],
	outside: [],
	minLength: 0,
	maxLength: null
}) !== true;

// src/schema/proofs/remainder.ts
const MAX_ITEMS$1 = 4;
const MAX_PAIRED = 12;
const MAX_BRANCHES$2 = 300;
const NONE$1 = /* @__PURE__ */ new Set();
function* remainders(sides, a, b, within = NONE$1) {
	if (within.has(b.key)) {
		yield a;
		return;
	}
	const open = b.alternatives.length === 0 ? within : /* @__PURE__ */ new Set([...within, b.key]);
	for (const [bit] of TYPE_NAMES) {
		if ((a.types & bit) === 0) continue;
		const own = only(a, bit);
		if ((b.types & bit) === 0) yield own;
		else yield* ofType(sides, own, b, bit);
	}
	for (const { branches, kind, scope } of b.alternatives) {
		const own = only(a, a.types & scope);
		if (own.types === 0) continue;
		yield* outsideOfAll(sides, own, nodesOf(sides, branches), open);
		if (kind === "oneOf") yield* insideOfTwo(sides, own, branches);
	}
	for (const not of b.nots) yield inside(sides, a, opened(not));
	for (const { condition, consequence, otherwise, scope } of b.implications) {
		const own = only(a, a.types & scope);
		if (own.types === 0) continue;
		if (!isAnything(consequence)) yield* outsideOfAll(sides, inside(sides, own, opened(condition)), nodesOf(sides, [consequence]), open);
		if (!isAnything(otherwise)) yield* outsideOfAll(sides, beside(own, condition), nodesOf(sides, [otherwise]), open);
	}
	for (const other of b.others) {
		const own = only(a, a.types & other.scope);
		const cases = own.types === 0 || isUnderstood(other, a.others) ? null : sides.normaliser.evaluation(other)?.cases;
		if (cases !== null && cases !== void 0) yield* outsideOfAll(sides, own, cases, open);
	}
}
const nodesOf = ({ normaliser }, children) => children.map((child) => nodeOf(normaliser, child));
function* outsideOfAll(sides, a, branches, open) {
	sides.step(1 + extraSteps(a));
	const [first, ...others] = branches;
	if (first === void 0 || branches.length > MAX_BRANCHES$2) {
		yield a;
		return;
	}
	for (const left of remainders(sides, a, first, open)) yield* outsideOfAll(sides, left, others, open);
}
function* insideOfTwo(sides, a, branches) {
	if (branches.length > MAX_PAIRED) {
		yield a;
		return;
	}
	for (const [index, first] of branches.entries()) {
		const inFirst = inside(sides, a, opened(first));
		if (inFirst.types === 0) continue;
		for (const second of branches.slice(index + 1)) {
			sides.step(1);
			const inBoth = inside(sides, inFirst, opened(second));
			if (inBoth.types !== 0) yield inBoth;
		}
	}
}
const inside = (sides, a, child) => isAnything(child) ? a : settle(meet(a, sides.normaliser.node(child)));
const beside = (a, child) => ({
	...a,
	key: `${a.key}¬${child.key}`,
	origin: null,
	nots: [...a.nots, child]
});
function met(normaliser, node, condition) {
	if (isAnything(condition)) return node;
	const together = meet(node, normaliser.node(opened(condition)));
	const { properties, patterns, explicitRest } = node.object;
	if (properties.size + patterns.size === 0) return together;
	return {
		...together,
		object: {
			...together.object,
			explicitRest
		}
	};
}
function opened(child) {
	if (child.sources.every((source) => source.open === true)) return child;
	return childOf(child.sources.map((source) => ({
		...source,
		open: true
	})));
}
const isAtom = (child) => child.key.startsWith("~");
const madeUp = (schema) => childOf([{
	value: schema,
	place: {
		file: "~",
		pointer: canonical(schema)
	},
	dialect: "3.1",
	side: 0
}]);
function without$2(a, schema) {
	const atom = madeUp(schema);
	return a.nots.some((not) => not.key === atom.key) ? a : beside(a, atom);
}
function negation(source) {
	const { file, pointer } = source.place;
	return childOf([{
		...source,
		value: { not: source.value },
		place: {
			file,
			pointer: `${pointer}/~not`
		}
	}]);
}
const changed = (a, detail, parts) => settle({
	...a,
	...parts,
	key: `${a.key}|${detail}`,
	origin: null
});
const isUnderstood = (other, own) => SPOKEN_OF.has(other.keyword) || own.some((one) => one.source === other.source && one.owner === other.owner);
function* ofType(sides, a, b, bit) {
	if (b.others.some((other) => (other.scope & bit) !== 0 && !isUnderstood(other, a.others) && sides.normaliser.evaluation(other) === null)) yield a;
	const own = bit === 1 ? [null] : a.values.get(bit) ?? (bit === 2 ? [true, false] : void 0);
	if (own !== void 0) {
		const bare = askedBesides(a, b);
		const left = own.filter((value) => accepts(sides.normaliser, bare, value, sides.direction) !== true);
		if (left.length > 0) yield changed(a, `${bit}${canonical(left)}`, { values: new Map([...a.values, [bit, left]]) });
		return;
	}
	const listed = b.values.get(bit);
	if (listed !== void 0) yield without$2(a, { enum: listed });
	if (bit === 4) yield* ofNumber(a, b.number);
	if (bit === 8) yield* ofString(a, b.string);
	if (bit === 16) yield* ofArray(sides, a, b.array);
	if (bit === 32) yield* ofObject(sides, a, b);
}
function* ofNumber(a, y) {
	const x = a.number;
	const bounded = (part) => {
		const other = {
			...a,
			number: {
				integer: false,
				min: null,
				max: null,
				multiples: [],
				formats: [],
				...part
			}
		};
		return {
			...meet(a, other),
			key: `${a.key}|${canonical(part)}`
		};
	};
	if (y.min !== null) yield bounded({ max: {
		value: y.min.value,
		exclusive: !y.min.exclusive
	} });
	if (y.max !== null) yield bounded({ min: {
		value: y.max.value,
		exclusive: !y.max.exclusive
	} });
	if (y.integer && !x.integer) yield without$2(a, { type: "integer" });
	for (const multiple of y.multiples) yield without$2(a, {
		type: "number",
		multipleOf: multiple
	});
	for (const format of y.formats) if (!formatsIncluded(x.formats, [format])) yield without$2(a, {
		type: "number",
		format
	});
}
const MOST_PAIRS = 2500;
function* ofString(a, y) {
	const x = a.string;
	const sized = (part) => changed(a, canonical(part), { string: {
		...x,
		...part
	} });
	if (y.minLength > x.minLength) yield sized({ maxLength: Math.min(x.maxLength ?? Number.MAX_SAFE_INTEGER, y.minLength - 1) });
	if (y.maxLength !== null && (x.maxLength === null || x.maxLength > y.maxLength)) yield sized({ minLength: Math.max(x.minLength, y.maxLength + 1) });
	const isMany = x.patterns.length * y.patterns.length > MOST_PAIRS;
	const written = new Set(x.patterns);
	const isAsked = (pattern) => written.has(pattern) || !isMany && x.patterns.some((inner) => patternIncluded(inner, pattern) === true);
	for (const pattern of y.patterns) if (!isAsked(pattern)) yield without$2(a, {
		type: "string",
		pattern
	});
	for (const format of y.formats) if (!formatsIncluded(x.formats, [format])) yield without$2(a, {
		type: "string",
		format
	});
}
function* ofArray(sides, a, y) {
	const x = a.array;
	const shaped = (detail, part) => changed(a, detail, { array: {
		...x,
		...part
	} });
	if (y.minItems > x.minItems) yield shaped(`<${y.minItems}`, { maxItems: Math.min(x.maxItems ?? Number.MAX_SAFE_INTEGER, y.minItems - 1) });
	if (y.maxItems !== null && (x.maxItems === null || x.maxItems > y.maxItems)) yield shaped(`>${y.maxItems}`, { minItems: Math.max(x.minItems, y.maxItems + 1) });
	if (y.unique && !x.unique && (x.maxItems === null || x.maxItems > 1)) yield shaped("same", { minItems: Math.max(2, x.minItems) });
	const described = Math.max(x.prefix.length, y.prefix.length);
	const length = x.maxItems !== null && x.maxItems <= MAX_ITEMS$1 ? x.maxItems : described;
	for (let index = 0; index < length; index++) {
		const [own, theirs] = [x.prefix[index] ?? x.items, y.prefix[index] ?? y.items];
		if (!isAnything(theirs) && !(x.maxItems !== null && index >= x.maxItems) && !sides.child(own, theirs)) yield* withItem$1(sides, a, index, theirs);
	}
	if (x.maxItems === null || x.maxItems > length) {
		if (!isAnything(y.items) && !sides.child(x.items, y.items)) yield shaped(`[${length}…]`, { minItems: Math.max(x.minItems, length + 1) });
	}
	for (const wanted of y.contains) yield* ofCount(sides, a, wanted);
}
function* withItem$1({ step }, a, index, theirs) {
	const { array } = a;
	const { prefix, items, minItems } = array;
	step(extraStepsOf(prefix[index] ?? items));
	for (const source of theirs.sources) {
		const not = negation(source);
		const own = Array.from({ length: Math.max(prefix.length, index + 1) }, (_, at) => at === index ? both(prefix[at] ?? items, not) : prefix[at] ?? items);
		yield changed(a, `[${index}]${not.key}`, { array: {
			...array,
			prefix: own,
			minItems: Math.max(minItems, index + 1)
		} });
	}
}
function* ofCount(sides, a, { item, min, max }) {
	const counted = (least, most) => changed(a, `${least}-${most ?? ""}of${item.key}`, { array: {
		...a.array,
		contains: [...a.array.contains, {
			item: opened(item),
			min: least,
			max: most
		}],
		minItems: Math.max(a.array.minItems, least)
	} });
	if (min > 0 && !a.array.contains.some((own) => own.min >= min && sides.plainly(own.item, item))) yield counted(0, min - 1);
	if (max !== null) yield counted(max + 1, null);
}
function* ofObject(sides, a, b) {
	const [x, y] = [a.object, b.object];
	const shaped = (detail, part) => changed(a, detail, { object: {
		...x,
		...part
	} });
	if (x.loose || y.loose) {
		yield a;
		return;
	}
	const absent = (names, present = []) => shaped(`-${canonical(names)}+${canonical(present)}`, {
		properties: new Map([...x.properties, ...names.map((name) => [name, NEVER])]),
		required: /* @__PURE__ */ new Set([...x.required, ...present])
	});
	const needed = requiredNames(sides.normaliser, a, sides.direction);
	for (const name of requiredNames(sides.normaliser, b, sides.direction)) if (!needed.has(name)) yield absent([name]);
	if (y.minProperties > x.minProperties) yield shaped(`<${y.minProperties}`, { maxProperties: Math.min(x.maxProperties ?? Number.MAX_SAFE_INTEGER, y.minProperties - 1) });
	if (y.maxProperties !== null && (x.maxProperties === null || x.maxProperties > y.maxProperties)) yield shaped(`>${y.maxProperties}`, { minProperties: Math.max(x.minProperties, y.maxProperties + 1) });
	for (const [name, others] of y.dependentRequired) for (const other of others) if (!needed.has(other)) yield absent([other], [name]);
	yield* ofProperties(sides, a, b);
}
function* ofProperties(sides, a, b) {
	const [x, y] = [a.object, b.object];
	const names = /* @__PURE__ */ new Set([
		...x.properties.keys(),
		...y.properties.keys(),
		...x.required,
		...y.required
	]);
	for (const name of names) {
		if (constraintOn(x, name) === null || constraintOn(y, name) === null) {
			yield a;
			return;
		}
		yield* withProperty(sides, a, y, name);
	}
	const open = !isNever(x.rest);
	if (!open && x.patterns.size === 0) return;
	if (!layersIncluded(sides, x, y, !open) || !isAnything(y.names) && !(!isAnything(x.names) && sides.child(x.names, y.names))) yield a;
}
function* withProperty(sides, a, y, name) {
	const x = a.object;
	const [own, theirs] = [constraintOn(x, name), constraintOn(y, name)];
	if (own === null || theirs === null || isNever(own)) return;
	sides.step(extraStepsOf(own));
	const present = (child) => changed(a, `${JSON.stringify(name)}:${child.key}`, { object: {
		...x,
		properties: new Map([...x.properties, [name, child]]),
		required: /* @__PURE__ */ new Set([...x.required, name])
	} });
	if (!isAnything(theirs) && !sides.child(own, theirs)) for (const source of theirs.sources) yield present(isNever(theirs) ? own : both(own, negation(source)));
	if (!isAnything(y.names) && accepts(sides.normaliser, sides.normaliser.node(y.names), name) !== true) yield present(own);
}
function* someRemainders(sides, a, b, names) {
	const common = a.types & b.types;
	if ((common & 32) !== 0 && !a.object.loose && !b.object.loose) {
		for (const name of names) if (!a.object.properties.has(name) && !b.object.properties.has(name)) yield* withProperty(sides, only(a, 32), b.object, name);
	}
	if ((common & 16) === 0 || isAnything(b.array.items)) return;
	yield* withItem$1(sides, only(a, 16), Math.max(a.array.prefix.length, b.array.prefix.length), b.array.items);
}

// src/schema/samples/sample-text.ts
const BY_FORMAT = /* @__PURE__ */ new Map([
	["date-time", "2026-01-31T12:00:00Z"],
	["date", "2026-01-31"],
	["time", "12:00:00Z"],
	["duration", "P1D"],
	["uuid", "3f2504e0-4f89-41d3-9a0c-0305e82c3301"],
	["email", "jane@example.com"],
	["uri", "https://example.com/"],
	["url", "https://example.com/"],
	["uri-reference", "/docs"],
	["uri-template", "https://example.com/{id}"],
	["hostname", "example.com"],
	["ipv4", "192.0.2.1"],
	["ipv6", "2001:db8::1"],
	["byte", "dGV4dA=="],
	[IN_BASE64, "dGV4dA=="],
	["json-pointer", "/name"],
	["relative-json-pointer", "0/name"],
	["regex", "^[a-z]+$"],
	["char", "a"]
]);
const MORE = [
	"",
	"a@b.de",
	"127.0.0.1",
	"::1",
	"http://a.b/",
	"1999-12-31",
	"abcd",
	"YWI=",
	"abcdef01-2345-4678-9abc-def012345678",
	"ABCDEF01-2345-4678-9ABC-DEF012345678",
	"2026-01-31t12:00:00z"
];
const BY_NAME = [
	[/e-?mail/i, "jane@example.com"],
	[/ur[il]$|href|link|website/i, "https://example.com/"],
	[/(^|_|-)(id|key|token|sha|hash|code|cursor)$|Id$|Key$|Token$/, "abc123"],
	[/country/i, "DE"],
	[/currency/i, "EUR"],
	[/locale|language/i, "en"],
	[/phone/i, "+4930123456"],
	[/(^|_)date$|Date$/, "2026-01-31"],
	[/(_at|_on|At|time|timestamp)$|^(last_?)?(created|modified|updated|deleted)$/i, "2026-01-31T12:00:00Z"],
	[/time.?zone/i, "Europe/Berlin"],
	[/(^|_)ip$|ip_?address$/i, "192.0.2.1"],
	[/(^|_)(host|domain)$/i, "example.com"],
	[/latitude/i, "52.52"],
	[/longitude/i, "13.40"],
	[/(^|_)uuid$|Uuid$|UUID$/, "3f2504e0-4f89-41d3-9a0c-0305e82c3301"],
	[/(^|_)uid$|U(ID|id)$|^reference$/, "abc123"],
	[/(^|_)(status|state)$|S(tatus|tate)$/, "active"],
	[/first.?name/i, "Jane"],
	[/user.?name|login/i, "jane"],
	[/name|title|label/i, "Example"],
	[/description|message|comment|note|text|body|reason|summary|subject|explanation/i, "An example"],
	[/path|file/i, "docs/example.txt"],
	[/version/i, "1.0.0"]
];
const LONGEST$1 = 2e4;
const SHORT = 80;
function* texts(node, name) {
	const { patterns, formats, minLength, maxLength } = node.string;
	if (minLength > LONGEST$1 || maxLength !== null && maxLength < minLength) return;
	for (const example of examplesOf(node)) if (typeof example === "string" && example !== "" && example.length <= SHORT && fitsText(node, example)) yield example;
	const free = patterns.length === 0;
	const ideas = [...formats.flatMap((format) => BY_FORMAT.get(format) ?? []), wordFor(name)];
	for (const idea of ideas) {
		const text = resized(idea, minLength, maxLength);
		if (fitsText(node, text)) yield text;
	}
	for (const outside of [...negatedPatterns(node), ...free ? [] : [null]]) {
		const word = findWord({
			inside: patterns,
			outside,
			minLength,
			maxLength
		});
		if (word !== null && fitsText(node, word)) yield word;
	}
	for (const idea of [
		"text",
		"other",
		"a",
		"1",
		" ",
		...BY_FORMAT.values(),
		...MORE
	]) {
		const text = resized(idea, minLength, maxLength);
		if (fitsText(node, text)) yield text;
	}
}
const wordFor = (name) => BY_NAME.find(([expression]) => expression.test(name.slice(0, 100)))?.[1] ?? "text";
function negatedPatterns({ nots }) {
	return nots.flatMap(({ sources: [source] }) => isObject(source?.value) && typeof source.value["pattern"] === "string" ? [source.value["pattern"]] : []);
}
function examplesOf({ leaves }) {
	return leaves.flatMap(({ value }) => {
		const { example, examples } = value;
		return [
			example,
			...Array.isArray(examples) ? examples.slice(0, 5) : [],
			value["default"],
			value["x-example"]
		].filter((one) => one !== void 0);
	});
}
function fitsText({ string }, text) {
	const { length } = Array.from(text);
	return length <= LONGEST$1 && length >= string.minLength && (string.maxLength === null || length <= string.maxLength) && string.patterns.every((pattern) => matches(pattern, text) === true) && string.formats.every((format) => textHasFormat(format, text) !== false);
}
function resized(text, minLength, maxLength) {
	const points = Array.from(text);
	if (points.length < minLength && /^[A-Za-z]{2,}(?: [A-Za-z]+)*$/.test(text)) {
		const words = `${text} `.repeat(Math.ceil(minLength / (points.length + 1))).slice(0, minLength);
		return words.endsWith(" ") ? `${words.slice(0, -1)}${text.slice(0, 1)}` : words;
	}
	if (points.length < minLength) return text + (points.length === 0 ? "a" : points.at(-1) ?? "a").repeat(minLength - points.length);
	return maxLength === null ? text : points.slice(0, maxLength).join("");
}

// src/schema/samples/sample-names.ts
function possibleNames({ object }, normaliser) {
	const known = namesByPart.get(object);
	if (known !== void 0) return known;
	const allowed = isAnything(object.names) || isNever(object.names) ? null : normaliser.node(object.names);
	const named = allowed === null ? [] : namesFor(allowed);
	const found = [...object.patterns.keys()].slice(0, MAX_PATTERNS).flatMap((pattern) => {
		const limits = {
			minLength: 1,
			maxLength: null
		};
		const first = findWord({
			inside: [pattern],
			outside: null,
			...limits
		});
		return [first, first === null ? null : findWord({
			inside: [pattern],
			outside: `^${escaped$1(first)}$`,
			...limits
		})].filter((name) => name !== null);
	});
	const names = [.../* @__PURE__ */ new Set([...found, ...named])];
	namesByPart.set(object, names);
	return names;
}
function namesFor(node) {
	const listed = node.values.get(8)?.filter((name) => typeof name === "string");
	if (listed !== void 0) return listed.slice(0, MAX_PATTERNS);
	const found = [];
	for (const idea of [
		...texts(node, ""),
		"a",
		"b",
		"c",
		"key"
	]) {
		if (found.length >= MAX_PATTERNS) break;
		if (acceptsText(node, idea) !== false) found.push(idea);
	}
	return found;
}
function refusedNames({ object }, normaliser) {
	if (isAnything(object.names) || isNever(object.names)) return [];
	const node = normaliser.node(object.names);
	const { minLength, maxLength, patterns } = node.string;
	const ofLength = (length) => "key".repeat(Math.ceil(length / 3)).slice(0, length);
	return [
		"key",
		"other",
		"a1",
		"X",
		"a b",
		...maxLength === null || maxLength > LONGEST_NAME ? [] : [ofLength(maxLength + 1)],
		...minLength > 0 && minLength <= LONGEST_NAME ? [ofLength(minLength - 1)] : [],
		...patterns.map((outside) => findWord({
			inside: [],
			outside,
			minLength: 1,
			maxLength: null
		}))
	].filter((idea) => idea !== null && acceptsText(node, idea) === false).slice(0, 3);
}
const LONGEST_NAME = 1e3;
const MAX_PATTERNS = 10;
const namesByPart = /* @__PURE__ */ new WeakMap();
const escaped$1 = (text) => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
function freeName({ object }, peer) {
	const described = (name) => object.properties.has(name) || peer?.object.properties.has(name) === true;
	const both = [object, ...peer === null ? [] : [peer.object]];
	return [
		...both.some(({ properties, rest }) => properties.size === 0 && !isAnything(rest)) && !both.some(({ rest }) => isNever(rest)) ? ["key1"] : [],
		"extra",
		"other",
		"key",
		"x",
		"additional",
		"note1",
		"a1"
	].find((name) => !described(name)) ?? null;
}

// src/schema/samples/sample-work.ts
const ALL_STEPS = 2e5;
const PARTS_OF_A_STEP = 50;
const totals = /* @__PURE__ */ new WeakMap();
function totalOf(normaliser) {
	const known = totals.get(normaliser) ?? { left: ALL_STEPS };
	totals.set(normaliser, known);
	return known;
}
function isSpent$1({ budget, total }, node) {
	total.left -= 1 + partsOf(node) / PARTS_OF_A_STEP;
	if (total.left < 0) budget.left = -1;
	return total.left < 0;
}

// src/schema/samples/sample-cases.ts
const MAX_BRANCHES$1 = 200;
const MAX_NESTED = 150;
const NONE = /* @__PURE__ */ new Set();
function branches(sampler, node) {
	const { alternatives, others, implications, nots } = node;
	if (alternatives.length + others.length + implications.length + nots.length === 0) return [node];
	const known = sampler.split.get(node);
	if (known !== void 0) return known;
	const made = [];
	for (const each of splitNode(sampler, node)) {
		made.push(each);
		if (made.length >= MAX_BRANCHES$1) break;
	}
	sampler.split.set(node, made);
	return made;
}
function* splitNode(sampler, node, within = NONE) {
	if (node.alternatives.length + node.implications.length + node.nots.length > MAX_NESTED) {
		yield node;
		return;
	}
	for (const other of node.others) {
		const evaluation = (other.scope & node.types) === 0 ? null : sampler.normaliser.evaluation(other);
		if (evaluation === null) continue;
		const left = withoutEvaluation(node, other, evaluation);
		const scoped = {
			...left,
			types: left.types & other.scope
		};
		for (const one of evaluation.cases) {
			if (--sampler.budget.left < 0 || isSpent$1(sampler, scoped)) return;
			const merged = settle(meet(one, scoped));
			if (merged.types !== 0) yield* splitNode(sampler, merged, within);
		}
		const beside = {
			...left,
			types: left.types & ~other.scope
		};
		if (beside.types !== 0) yield* splitNode(sampler, beside, within);
		return;
	}
	const [first, ...rest] = node.alternatives;
	if (first === void 0) {
		yield* splitConditions(sampler, node, within);
		return;
	}
	const outer = {
		...node,
		alternatives: rest,
		key: `${node.key}~`
	};
	const inScope = {
		...outer,
		types: outer.types & first.scope
	};
	for (const branch of first.branches) {
		if (--sampler.budget.left < 0 || isSpent$1(sampler, inScope)) return;
		if (within.has(branch.key)) continue;
		const own = settle(meet(tagged(sampler, nodeOf(sampler.normaliser, branch), branch, first), inScope));
		const merged = sampler.thorough?.apart(sampler, own, branch, first) ?? own;
		if (merged.types !== 0) yield* splitNode(sampler, merged, /* @__PURE__ */ new Set([...within, branch.key]));
	}
	const beside = {
		...outer,
		types: outer.types & ~first.scope
	};
	if (beside.types !== 0) yield* splitNode(sampler, beside, within);
}
function* splitConditions(sampler, node, within) {
	const [first, ...implications] = node.implications;
	if (first === void 0) {
		if (node.alternatives.length > 0) yield* splitNode(sampler, node, within);
		else yield* splitNegations(sampler, node);
		return;
	}
	const { condition, consequence, otherwise, scope } = first;
	const of = (child) => nodeOf(sampler.normaliser, child);
	const rest = {
		...node,
		implications,
		key: `${node.key}?`
	};
	const own = {
		...rest,
		types: rest.types & scope
	};
	const others = {
		...own,
		nots: [...own.nots, condition]
	};
	for (const [one, asked] of [[others, otherwise], [meet(own, of(condition)), consequence]]) {
		if (--sampler.budget.left < 0 || isSpent$1(sampler, one)) return;
		if (one === others && isAnything(condition)) continue;
		const merged = settle(meet(one, of(asked)));
		if (merged.types !== 0) yield* splitConditions(sampler, merged, within);
	}
	const beside = {
		...rest,
		types: rest.types & ~scope
	};
	if (beside.types !== 0) yield* splitConditions(sampler, beside, within);
}
function* splitNegations(sampler, node) {
	yield node;
	const first = node.nots.find((not) => !isAtom(not) && !isAnything(not));
	if (first === void 0) return;
	const rest = {
		...node,
		nots: node.nots.filter((not) => not !== first),
		key: `${node.key}-${first.key}`
	};
	for (const one of remaining(sampler, rest, sampler.normaliser.node(first))) yield* splitNode(sampler, one);
}
function* remaining(sampler, node, other) {
	try {
		const sides = sidesOf(sampler);
		const free = freeName(node, other);
		const names = /* @__PURE__ */ new Set([
			...free === null ? [] : [free],
			...possibleNames(node, sampler.normaliser),
			...possibleNames(other, sampler.normaliser)
		]);
		for (const all of [someRemainders(sides, node, other, [...names]), remainders(sides, node, other)]) for (const left of all) {
			if (isSpent$1(sampler, left)) return;
			const settled = settle(left);
			if (settled.types !== 0) yield settled;
		}
	} catch (error) {
		if (!(error instanceof OutOfSteps$1)) throw error;
	}
}
var OutOfSteps$1 = class extends Error {};
const OUT_OF_STEPS$1 = new OutOfSteps$1();
function sidesOf({ normaliser, direction, budget, total }) {
	const isWithin = (a, b) => isAnything(b) || isNever(a) || a.key === b.key;
	return {
		normaliser,
		direction,
		open: true,
		within: null,
		described: false,
		same: (a, b) => sourceKey(a) === sourceKey(b),
		child: isWithin,
		plainly: isWithin,
		step: (steps) => {
			total.left -= steps;
			if ((budget.left -= steps) < 0 || total.left < 0) throw OUT_OF_STEPS$1;
		}
	};
}
function tagged(sampler, node, branch, { discriminator }) {
	const [source] = branch.sources;
	if (discriminator === null || source === void 0 || branch.sources.length !== 1) return node;
	const property = node.object.properties.get(discriminator.property);
	if (property !== void 0 && nodeOf(sampler.normaliser, property).values.size > 0) return node;
	const ref = sampler.normaliser.refOf(source) ?? `#${source.place.pointer}`;
	const name = ref.split("/").at(-1) ?? "";
	const value = [...discriminator.mapping].find(([, target]) => target === ref || target.split("/").at(-1) === name)?.[0] ?? name;
	const tag = childOf([{
		value: { const: value },
		place: {
			file: "",
			pointer: `/const/${value}`
		},
		dialect: "3.1",
		side: source.side
	}]);
	const properties = new Map(node.object.properties);
	properties.set(discriminator.property, property === void 0 ? tag : both(property, tag));
	const required = /* @__PURE__ */ new Set([...node.object.required, discriminator.property]);
	return {
		...node,
		object: {
			...node.object,
			properties,
			required
		}
	};
}

// src/schema/samples/sample-numbers.ts
function* numbers(node) {
	const seen = /* @__PURE__ */ new Set();
	for (const value of ideas(node)) {
		if (seen.has(value) || !admitsNumber(node, value)) continue;
		seen.add(value);
		yield value;
	}
}
function* ideas(node) {
	const { min, max, integer } = node.number;
	const multiples = node.number.multiples.slice(0, MOST_MULTIPLES);
	for (const example of examplesOf(node)) if (typeof example === "number") yield example;
	yield 1;
	const step = multiples.reduce((product, one) => Number.isInteger(product / one) ? product : product * one, 1);
	for (const bound of [min, max]) {
		if (bound === null) continue;
		yield* [
			bound.value,
			bound.value + 1,
			bound.value - 1
		];
		if (!integer) yield* FRACTIONS.flatMap((part) => [bound.value + part, bound.value - part]);
		for (const one of [...multiples, step]) yield* [Math.ceil(bound.value / one) * one, Math.floor(bound.value / one) * one];
		for (const one of [...multiples, step]) yield* [(Math.floor(bound.value / one) + 1) * one, (Math.ceil(bound.value / one) - 1) * one];
	}
	if (min !== null && max !== null) yield (min.value + max.value) / 2;
	yield* [
		...multiples,
		step,
		0,
		-1,
		2,
		10,
		1e3,
		...multiples.flatMap((one) => [
			-one,
			2 * one,
			-2 * one,
			3 * one
		])
	];
	if (!integer) yield* [
		...FRACTIONS,
		1.5,
		-.5
	];
	for (const format of INTEGER_FORMATS.values()) yield* [format[1] + 1, format[0] - 1];
}
const MOST_MULTIPLES = 20;
const FRACTIONS = [
	.5,
	.25,
	.1
];
function admitsNumber(node, value) {
	const { integer, min, max, multiples, formats } = node.number;
	if (!Number.isFinite(value) || integer && !Number.isInteger(value)) return false;
	if (!above(min, value) || !under(max, value)) return false;
	if (!multiples.every((one) => Number.isInteger(Number((value / one).toFixed(9))))) return false;
	return formats.every((format) => {
		const range = INTEGER_FORMATS.get(format);
		return range === void 0 || value >= range[0] && value <= range[1] && Number.isInteger(value);
	});
}
function* beyondNumber(node, { number }, keyword) {
	if (keyword === "multipleOf") {
		yield* numbers(node);
		yield* betweenMultiples(node, number.multiples);
		return;
	}
	const bound = keyword === "minimum" || keyword === "exclusiveMinimum" ? number.min : number.max;
	if (bound === null) return;
	const sign = bound === number.min ? -1 : 1;
	yield* [
		0,
		sign,
		sign * .5,
		sign * .01
	].map((step) => bound.value + step);
	yield bound.value + sign * Math.abs(bound.value);
	for (const multiple of node.number.multiples.slice(0, MOST_MULTIPLES)) yield* [
		Math.floor(bound.value / multiple) * multiple,
		(Math.floor(bound.value / multiple) + sign) * multiple,
		(Math.ceil(bound.value / multiple) + sign) * multiple
	];
	const own = sign > 0 ? node.number.max ?? node.number.min : node.number.min ?? node.number.max;
	if (own !== null) yield* [
		own.value,
		own.value - sign,
		(own.value + bound.value) / 2
	];
}
function* betweenMultiples(node, asked) {
	const { min, max, multiples, integer } = node.number;
	const step = multiples[0] ?? (integer ? 1 : null);
	for (const one of asked.slice(0, MOST_MULTIPLES)) for (const bound of [min?.value ?? 0, max?.value ?? 0]) for (const near of [Math.ceil(bound / one) * one, Math.floor(bound / one) * one]) {
		const parts = step === null ? [one / 2, one / 4] : [step, 2 * step];
		for (const part of parts) for (const value of [near + part, near - part]) if (admitsNumber(node, value)) yield value;
	}
}

// src/schema/samples/sample.ts
const MAX_DEPTH$3 = 14;
const MAX_ITEMS = 300;
const MAX_VALUES = 40;
function createSampler(normaliser, direction, thorough = null) {
	return {
		normaliser,
		direction,
		budget: { left: 0 },
		total: totalOf(normaliser),
		open: /* @__PURE__ */ new Set(),
		split: /* @__PURE__ */ new WeakMap(),
		samples: /* @__PURE__ */ new Map(),
		thorough,
		blocked: 0
	};
}
function sample(sampler, node, spot) {
	let first;
	let tried = 0;
	for (const value of values(sampler, node, spot)) {
		if (spot.peer === null || accepts(sampler.normaliser, spot.peer, value, sampler.direction) !== false) return value;
		first ??= value;
		if (++tried >= MAX_VALUES) break;
	}
	return first;
}
function sampleChild(sampler, child, spot) {
	if (isNever(child)) return void 0;
	if (child.key !== "" && sampler.open.has(child.key)) {
		sampler.blocked++;
		return;
	}
	const { budget } = sampler;
	const key = spot.peer === null ? `${spot.depth} ${spot.name} ${child.key}` : null;
	const known = key === null ? void 0 : sampler.samples.get(key);
	if (known !== void 0 && known.steps <= budget.left) {
		budget.left -= known.steps;
		return known.value;
	}
	const [left, { blocked }] = [budget.left, sampler];
	sampler.open.add(child.key);
	const value = sample(sampler, nodeOf(sampler.normaliser, child), {
		...spot,
		depth: spot.depth + 1
	});
	sampler.open.delete(child.key);
	const isWhole = budget.left >= 0 && sampler.blocked === blocked;
	if (key !== null && isWhole) sampler.samples.set(key, {
		value,
		steps: left - budget.left
	});
	return value;
}
function* values(sampler, node, spot) {
	if (--sampler.budget.left < 0 || isSpent$1(sampler, node) || spot.depth > MAX_DEPTH$3 || node.types === 0) return;
	const simple = node.alternatives.length === 0;
	for (const each of branches(sampler, node)) {
		let found = 0;
		for (const value of ownValues(sampler, each, spot)) {
			if (!fits(sampler, node, value)) continue;
			yield value;
			if (++found >= (simple ? MAX_VALUES : 6)) break;
		}
	}
}
const fits = (sampler, node, value) => accepts(sampler.normaliser, node, value, sampler.direction) !== false;
function* ownValues(sampler, node, spot) {
	for (const type of typeOrder(node, spot.name)) yield* valuesOfType(sampler, node, type, spot);
}
const OPEN_ORDER = [
	8,
	4,
	2,
	32,
	16,
	1
];
const USUAL_ORDER = [
	32,
	16,
	8,
	4,
	2,
	1
];
function typeOrder({ types, values: listed }, name) {
	const order = types === 63 ? OPEN_ORDER : USUAL_ORDER;
	return ((types & 4) !== 0 && listed.size === 0 && OF_NUMBERS.test(name.slice(0, 100)) ? [4, ...order.filter((type) => type !== 4)] : order).filter((type) => (types & type) !== 0);
}
const OF_NUMBERS = /bytes|count|size|total|number|(^|_)(min|max|latitude|longitude|port|ttl)$/i;
function* valuesOfType(sampler, node, type, spot) {
	const listed = node.values.get(type);
	if (listed !== void 0) {
		const wanted = new Set(examplesOf(node).map(canonical));
		yield* listed.filter((value) => wanted.has(canonical(value)));
		yield* listed.slice(0, MAX_VALUES);
	} else if (type === 1) yield null;
	else if (type === 2) {
		yield* examplesOf(node).filter((value) => typeof value === "boolean");
		yield* [true, false];
	} else if (type === 4) yield* numbers(node);
	else if (type === 8) {
		yield* texts(node, spot.name);
		yield* sampler.thorough?.texts(node) ?? [];
	} else {
		const value = type === 16 ? arrayOf(sampler, node, spot, null) : objectOf(sampler, node, spot, {});
		if (value !== void 0) yield value;
		if (type === 16 && node.nots.length > 0) yield* otherLists(sampler, node, spot);
	}
}
function* otherLists(sampler, node, spot) {
	const { prefix, items, contains } = node.array;
	const wanted = contains[0]?.item ?? ANYTHING;
	if (isNever(items) || isNever(wanted)) return;
	const item = settle(meet(nodeOf(sampler.normaliser, items), nodeOf(sampler.normaliser, wanted)));
	let found = 0;
	for (const value of values(sampler, item, {
		...spot,
		peer: null,
		depth: spot.depth + 1
	})) {
		const list = arrayOf(sampler, node, spot, {
			index: prefix.length,
			value
		});
		if (list !== void 0) yield list;
		if (++found >= MAX_OTHERS) break;
	}
}
const MAX_OTHERS = 6;
const child$1 = (sampler, peer, of) => {
	const found = peer === null || peer.alternatives.length > 0 ? null : of(peer);
	return found === null || isAnything(found) || isNever(found) ? null : nodeOf(sampler.normaliser, found);
};
function arrayOf(sampler, node, spot, forced, length = 0) {
	const { prefix, items, minItems, maxItems, unique } = node.array;
	const contained = containedIn(sampler, node, forced, spot);
	if (contained === null) return void 0;
	const size = Math.max(minItems, length, ...Array.from(contained.keys(), (index) => index + 1), forced === null ? 0 : forced.index + 1);
	if (size > MAX_ITEMS || maxItems !== null && size > maxItems) return void 0;
	const list = [];
	const seen = new Set(forced === null ? [] : [canonical(forced.value)]);
	for (let index = 0; index < size; index++) {
		if (forced?.index === index) {
			list.push(forced.value);
			continue;
		}
		const certain = contained.get(index);
		if (certain !== void 0) {
			seen.add(canonical(certain));
			list.push(certain);
			continue;
		}
		const peer = child$1(sampler, spot.peer, (one) => one.array.prefix[index] ?? one.array.items);
		const inner = {
			name: spot.name,
			peer,
			depth: spot.depth + 1
		};
		const item = prefix[index] ?? items;
		const value = unique ? fresh(sampler, item, inner, seen) : sampleChild(sampler, item, inner);
		if (value === void 0) return void 0;
		seen.add(canonical(value));
		list.push(value);
	}
	return list;
}
function containedIn(sampler, node, forced, spot) {
	const found = /* @__PURE__ */ new Map();
	const { prefix, items, minItems, maxItems, contains } = node.array;
	const taken = new Map(forced === null ? [] : [[forced.index, forced.value]]);
	const behind = Math.max(prefix.length, forced === null ? 0 : forced.index + 1);
	for (const { item: wanted, min } of contains) {
		if (isNever(wanted) && min > 0) return null;
		if (min === 0) continue;
		sampler.budget.left -= Math.floor(taken.size / ITEMS_OF_A_STEP);
		if (found.size > MAX_ITEMS || sampler.budget.left < 0) return null;
		const counted = [...taken.values()].filter((value) => fits(sampler, nodeOf(sampler.normaliser, wanted), value));
		const room = isNever(items) || prefix.some(isNever) ? 0 : Math.max(0, (maxItems ?? 1e400) - behind - found.size);
		const least = Math.min(min - counted.length, MAX_CONTAINED);
		const places = [
			...Array.from({ length: Math.min(prefix.length, minItems) }, (_, index) => index),
			...Array.from({ length: Math.max(0, Math.min(least, room)) }, (_, index) => behind + found.size + index),
			...prefix.keys()
		].filter((place) => !taken.has(place));
		let needed = least;
		for (const place of places) {
			if (needed <= 0) break;
			if (taken.has(place)) continue;
			const value = containable(sampler, settle(meet(nodeOf(sampler.normaliser, prefix[place] ?? items), nodeOf(sampler.normaliser, wanted))), spot, node.array.unique ? taken : /* @__PURE__ */ new Map());
			if (value === void 0) continue;
			found.set(place, value);
			taken.set(place, value);
			needed--;
		}
		if (needed > 0) return null;
	}
	return found;
}
function containable(sampler, item, spot, taken) {
	const seen = new Set([...taken.values()].map(canonical));
	for (const value of values(sampler, item, {
		...spot,
		peer: null,
		depth: spot.depth + 1
	})) if (!seen.has(canonical(value))) return value;
}
const MAX_CONTAINED = 20;
const ITEMS_OF_A_STEP = 20;
function fresh(sampler, item, spot, seen) {
	if (isNever(item)) return void 0;
	const node = nodeOf(sampler.normaliser, item);
	for (const value of values(sampler, node, spot)) {
		if (!seen.has(canonical(value))) return value;
		const varied = typeof value === "number" ? value + seen.size : typeof value === "string" ? value + seen.size : value;
		if (varied !== value && !seen.has(canonical(varied)) && fits(sampler, node, varied)) return varied;
	}
}
function objectOf(sampler, node, spot, shape) {
	if (isSpent$1(sampler, node)) return void 0;
	const { normaliser, direction } = sampler;
	const visible = visibleProperties(normaliser, node, direction);
	const needed = requiredNames(normaliser, node, direction);
	const found = /* @__PURE__ */ new Map();
	const build = (name) => shape.forced?.has(name) === true ? shape.forced.get(name) : propertyOf(sampler, node, spot, name);
	const add = (name) => {
		const made = /* @__PURE__ */ new Map();
		for (const each of withDependents(node, name)) {
			const value = found.get(each) ?? (each === shape.without ? void 0 : build(each));
			if (value === void 0) return false;
			made.set(each, value);
		}
		for (const [each, value] of made) found.set(each, value);
		return true;
	};
	const certain = /* @__PURE__ */ new Set([...needed, ...shape.forced?.keys() ?? []]);
	const asked = spot.peer === null ? null : requiredNames(normaliser, spot.peer, direction);
	const isWanted = (name) => shape.full === true || asked?.has(name) === true;
	for (const name of /* @__PURE__ */ new Set([...visible.keys(), ...certain])) {
		const isCertain = certain.has(name);
		if ((isCertain || isWanted(name)) && !add(name) && isCertain) return void 0;
	}
	const { minProperties } = node.object;
	const lacks = () => found.size < minProperties;
	for (const name of visible.keys()) if (lacks()) add(name);
	for (const name of lacks() ? possibleNames(node, normaliser) : []) if (lacks()) add(name);
	for (let index = 1; lacks(); index++) if (index > MAX_ITEMS || !add(`key${index}`)) return void 0;
	const order = /* @__PURE__ */ new Set([
		...visible.keys(),
		...needed,
		...found.keys()
	]);
	return Object.fromEntries([...order].flatMap((name) => found.has(name) ? [[name, found.get(name) ?? null]] : []));
}
function withDependents({ object }, name) {
	const names = /* @__PURE__ */ new Set([name]);
	if (object.dependentRequired.size > 0) for (const each of names) for (const other of object.dependentRequired.get(each) ?? []) names.add(other);
	return names;
}
function propertyOf(sampler, node, spot, name) {
	const constraint = name === "__proto__" ? null : constraintOn(node.object, name);
	if (constraint === null || !isNamed(sampler, node, name)) return void 0;
	const tag = tagOf(node, name);
	if (tag !== null && !isNever(constraint)) {
		const asked = nodeOf(sampler.normaliser, constraint);
		if (asked.values.size === 0 && fits(sampler, asked, tag)) return tag;
	}
	return sampleChild(sampler, constraint, {
		name,
		peer: child$1(sampler, spot.peer, (one) => constraintOn(one.object, name)),
		depth: spot.depth
	});
}
const isNamed = ({ normaliser }, { object: { names } }, name) => isAnything(names) || accepts(normaliser, nodeOf(normaliser, names), name) !== false;
function tagOf({ discriminator, alternatives, place }, name) {
	if (discriminator?.property !== name || alternatives.length > 0) return null;
	const own = /\/(?:components\/schemas|definitions)\/([^/]+)$/.exec(place.pointer)?.[1];
	if (own === void 0) return null;
	return [...discriminator.mapping].find(([, target]) => target.split("/").at(-1) === own)?.[0] ?? own;
}
const isOf = (value, types) => (typeOf(value) & types) !== 0;

// src/schema/samples/violations.ts
function* violations(parties, depth) {
	const { receiver } = parties;
	if (--parties.sampler.budget.left < 0) return;
	yield* ofOtherType(parties);
	yield* unlisted(parties);
	for (const keyword of boundsOf(receiver)) yield* beyond(parties, keyword);
	yield* differingWords(parties);
	yield* parties.sampler.thorough?.violations(parties) ?? [];
	if (receiver.array.unique) yield* repeated(parties);
	for (const name of receiver.object.required) yield* without$1(parties, name);
	yield* withoutDependents(parties);
	yield* withMore(parties);
	yield* negated(parties);
	yield* ofTwoBranches(parties);
	yield* uncontained(parties, depth);
	yield* underCondition(parties, depth);
	if (depth === 0) return;
	yield* inParts(parties, depth - 1);
	yield* ofBranches(parties, depth - 1);
}
function* ofBranches(parties, depth) {
	const { sampler, sender, receiver } = parties;
	for (const { branches: all } of receiver.alternatives) for (const node of branches(sampler, sender)) for (const branch of all.slice(0, MAX_NAMES)) {
		if (isAnything(branch)) continue;
		yield* few(violations({
			...parties,
			sender: careful(node),
			receiver: nodeOf(sampler.normaliser, branch)
		}, depth), MAX_OF_BRANCH);
	}
}
const careful = (node) => ({
	...node,
	object: sentPart({ open: false }, node),
	key: `${node.key}#`
});
const MAX_OF_BRANCH = 12;
function* ofOtherType({ sampler, sender, receiver, spot }) {
	for (const node of branches(sampler, sender)) {
		for (const type of OPEN_ORDER) {
			if ((node.types & type & ~receiver.types) === 0) continue;
			for (const value of valuesOfType(sampler, node, type, {
				...spot,
				peer: null
			})) {
				yield value;
				break;
			}
		}
		if ((node.types & 4) !== 0 && receiver.number.integer) {
			for (const value of numbers(node)) if (!Number.isInteger(value)) yield value;
		}
	}
}
function* unlisted({ sampler, sender, receiver, spot }) {
	for (const [type, list] of receiver.values) {
		if ((sender.types & type) === 0) continue;
		const listed = new Set(list.map(canonical));
		let found = 0;
		for (const value of valuesOfType(sampler, sender, type, {
			...spot,
			peer: null
		})) {
			if (listed.has(canonical(value))) continue;
			yield value;
			if (++found >= 3) break;
		}
	}
}
function* boundsOf({ string, number, array, object }) {
	if (number.min !== null) yield "minimum";
	if (number.max !== null) yield "maximum";
	if (number.multiples.length > 0) yield "multipleOf";
	if (string.minLength > 0) yield "minLength";
	if (string.maxLength !== null) yield "maxLength";
	if (array.minItems > 0) yield "minItems";
	if (array.maxItems !== null) yield "maxItems";
	if (object.minProperties > 0) yield "minProperties";
	if (object.maxProperties !== null) yield "maxProperties";
}
function* beyond(parties, keyword) {
	const { sampler, sender, receiver, spot } = parties;
	for (const node of branches(sampler, sender)) if (keyword === "minLength" || keyword === "maxLength") yield* ofOtherLength(node, receiver, keyword, spot.name);
	else if (keyword === "minItems" || keyword === "maxItems") yield* ofOtherCount(parties, node, keyword);
	else if (keyword === "minProperties" || keyword === "maxProperties") yield* ofOtherSize(parties, node, keyword);
	else if ((node.types & 4) !== 0) yield* beyondNumber(node, receiver, keyword);
}
function* ofOtherLength(node, { string }, keyword, name) {
	const length = keyword === "minLength" ? string.minLength - 1 : (string.maxLength ?? 0) + 1;
	if ((node.types & 8) !== 0 && length >= 0) yield* textsOfLength(node, name, length, keyword === "minLength" ? -1 : 1);
}
function* ofOtherCount({ sampler, receiver: { array }, spot }, node, keyword) {
	const length = keyword === "minItems" ? array.minItems - 1 : (array.maxItems ?? 0) + 1;
	const list = length < 0 || (node.types & 16) === 0 ? void 0 : arrayOf(sampler, node, spot, null, length);
	if (list !== void 0) yield list;
}
const MAX_COUNT = 300;
function* ofOtherSize({ sampler, receiver: { object }, spot }, node, keyword) {
	const count = keyword === "minProperties" ? object.minProperties - 1 : (object.maxProperties ?? 0) + 1;
	if (count < 0 || count > 300 || (node.types & 32) === 0) return;
	const minProperties = Math.max(node.object.minProperties, count);
	const larger = {
		...node,
		object: {
			...node.object,
			minProperties
		}
	};
	const value = objectOf(sampler, keyword === "minProperties" ? node : larger, {
		...spot,
		peer: null
	}, {});
	if (value !== void 0) yield value;
}
const LONGEST = 2e4;
function* textsOfLength(node, name, length, side) {
	const { patterns, formats, minLength, maxLength } = node.string;
	if (length > 2e4 || length < minLength || maxLength !== null && length > maxLength) return;
	const exactly = {
		...node,
		string: {
			...node.string,
			minLength: length,
			maxLength: length
		}
	};
	if (patterns.length === 0 && !node.values.has(8)) yield resized(formats.length > 0 ? "a" : plainText(node, name), length, length);
	yield* texts(exactly, name);
	const range = side === 1 ? {
		minLength: length,
		maxLength
	} : {
		minLength,
		maxLength: length
	};
	yield* texts({
		...node,
		string: {
			...node.string,
			...range
		}
	}, name);
}
function plainText(node, name) {
	const example = examplesOf(node).find((one) => typeof one === "string" && one !== "" && one.length <= LONGEST_WORD);
	return typeof example === "string" ? example : wordFor(name);
}
const LONGEST_WORD = 80;
function* differingWords({ sender, receiver, spot }) {
	if ((sender.types & 8) === 0 || sender.values.has(8)) return;
	const { patterns, minLength, maxLength } = sender.string;
	const others = receiver.string.patterns.filter((pattern) => !patterns.includes(pattern));
	if (others.length === 0) return;
	yield* filtered(few(texts(sender, spot.name), MAX_TEXTS), (text) => others.some((pattern) => matches(pattern, text) === false));
	for (const outside of others) for (const least of [Math.max(minLength, 3), minLength]) {
		const word = findWord({
			inside: patterns,
			outside,
			minLength: least,
			maxLength
		});
		if (word !== null) yield word;
	}
}
const MAX_TEXTS = 4;
function* repeated({ sampler, sender, spot }) {
	for (const node of branches(sampler, sender)) {
		if ((node.types & 16) === 0) continue;
		const list = arrayOf(sampler, node, {
			...spot,
			peer: null
		}, null, 1);
		if (list?.[0] !== void 0) yield [list[0], ...list];
		const { prefix } = node.array;
		const longer = arrayOf(sampler, node, {
			...spot,
			peer: null
		}, null, prefix.length + 2);
		const last = longer?.at(-1);
		if (longer !== void 0 && last !== void 0) yield [
			...longer.slice(0, prefix.length),
			last,
			last
		];
	}
}
function* without$1({ sampler, sender, spot }, name) {
	for (const node of branches(sampler, sender)) {
		const found = (node.types & 32) === 0 ? void 0 : objectOf(sampler, node, spot, { without: name });
		if (found !== void 0) yield found;
	}
}
function* having({ sampler, sender, spot }, name, given, missing) {
	if (name === "__proto__") return;
	for (const node of branches(sampler, sender)) {
		const constraint = (node.types & 32) === 0 ? null : constraintOn(node.object, name);
		if (constraint === null || isNever(constraint)) continue;
		const inner = {
			name,
			peer: null,
			depth: spot.depth + 1
		};
		const value = given ?? (isAnything(constraint) ? "text" : sample(sampler, nodeOf(sampler.normaliser, constraint), inner));
		const shape = value === void 0 ? null : { forced: /* @__PURE__ */ new Map([[name, value]]) };
		const found = shape && objectOf(sampler, node, spot, missing === void 0 ? shape : {
			...shape,
			without: missing
		});
		if (found !== null && found !== void 0) yield found;
	}
}
function* withoutDependents(parties) {
	for (const [name, others] of parties.receiver.object.dependentRequired) for (const other of others) yield* having(parties, name, void 0, other);
}
function* withMore(parties) {
	const { sampler, sender, receiver } = parties;
	for (const node of branches(sampler, sender)) {
		if ((node.types & 32) === 0) continue;
		const free = freeName(node, receiver);
		const names = /* @__PURE__ */ new Set([
			...free === null ? [] : [free],
			...refusedNames(receiver, sampler.normaliser),
			...possibleNames(node, sampler.normaliser),
			...possibleNames(receiver, sampler.normaliser)
		]);
		for (const name of [...names].slice(0, MAX_NAMES)) if (!node.object.properties.has(name)) yield* having({
			...parties,
			sender: node
		}, name);
	}
}
const MAX_NAMES = 8;
function* negated({ sampler, sender, receiver, spot }) {
	for (const not of receiver.nots) yield* few(values(sampler, together(sampler, sender, not), {
		...spot,
		peer: null
	}), 6);
}
function* ofTwoBranches({ sampler, sender, receiver, spot }) {
	const exclusive = receiver.alternatives.filter(({ kind }) => kind === "oneOf");
	for (const node of exclusive.length === 0 ? [] : branches(sampler, sender)) {
		const sent = careful(node);
		for (const { branches: all } of exclusive) {
			const some = all.slice(0, MAX_NAMES);
			for (const [index, first] of some.entries()) {
				const inFirst = together(sampler, sent, first);
				for (const second of inFirst.types === 0 ? [] : some.slice(index + 1)) {
					if (--sampler.budget.left < 0 || isSpent$1(sampler, inFirst)) return;
					yield* few(filtered(values(sampler, together(sampler, inFirst, second), {
						...spot,
						peer: null
					}), (value) => fits(sampler, sender, value)), 3);
				}
			}
		}
	}
}
const together = ({ normaliser }, node, child) => settle(meet(node, nodeOf(normaliser, child)));
function* filtered(source, keep) {
	for (const value of source) if (keep(value)) yield value;
}
function* few(source, count) {
	let left = count;
	for (const value of source) {
		yield value;
		if (--left <= 0) return;
	}
}
function* uncontained(parties, depth) {
	const { sampler, sender, receiver, spot } = parties;
	if (receiver.array.contains.length === 0) return;
	for (const node of branches(sampler, sender)) {
		if ((node.types & 16) === 0) continue;
		for (const length of [
			0,
			1,
			2,
			3
		]) {
			const list = arrayOf(sampler, node, {
				...spot,
				peer: null
			}, null, length);
			if (list !== void 0) yield list;
		}
		for (const wanted of [...node.array.contains, ...receiver.array.contains]) for (const index of [node.array.prefix.length, ...node.array.prefix.keys()]) {
			if (sampler.budget.left < 0) return;
			yield* withItem({
				...parties,
				sender: node
			}, wanted.item, index, depth);
		}
	}
}
function* withItem(parties, wanted, index, depth) {
	const { sampler, sender, receiver, spot } = parties;
	const asked = sender.array.prefix[index] ?? sender.array.items;
	if (isNever(wanted) || isNever(asked)) return;
	const item = together(sampler, nodeOf(sampler.normaliser, asked), wanted);
	const below = {
		...spot,
		peer: null,
		depth: spot.depth + 1
	};
	const refused = function* () {
		for (const other of depth === 0 ? [] : receiver.array.contains) {
			if (sampler.budget.left < 0) return;
			yield* few(violations({
				sampler,
				sender: item,
				receiver: nodeOf(sampler.normaliser, other.item),
				spot: below
			}, depth - 1), 4);
		}
	};
	for (const value of [...few(values(sampler, item, below), 6), ...refused()]) {
		const list = arrayOf(sampler, sender, spot, {
			index,
			value
		});
		if (list !== void 0) yield* [
			list,
			[...list, value],
			[
				...list,
				value,
				value
			]
		];
	}
}
function* underCondition(parties, depth) {
	const { sampler, sender, receiver, spot } = parties;
	for (const { condition, consequence, otherwise } of receiver.implications) {
		const meeting = together(sampler, sender, condition);
		if (!isAnything(consequence) && depth > 0) yield* violations({
			...parties,
			sender: meeting,
			receiver: nodeOf(sampler.normaliser, consequence)
		}, depth - 1);
		yield* few(values(sampler, meeting, {
			...spot,
			peer: null
		}), 4);
		if (!isAnything(otherwise) && depth > 0) yield* violations({
			...parties,
			receiver: nodeOf(sampler.normaliser, otherwise)
		}, depth - 1);
	}
}
function* inParts(parties, depth) {
	const { sampler, sender, receiver, spot } = parties;
	const below = {
		...spot,
		peer: null,
		depth: spot.depth + 1
	};
	for (const node of branches(sampler, sender)) {
		if (--sampler.budget.left < 0) return;
		if ((node.types & receiver.types & 32) !== 0) for (const name of /* @__PURE__ */ new Set([
			...node.object.properties.keys(),
			...receiver.object.properties.keys(),
			...possibleNames(node, sampler.normaliser),
			...[freeName(node, receiver)].filter((free) => free !== null)
		])) {
			const [mine, theirs] = [constraintOn(node.object, name), constraintOn(receiver.object, name)];
			if (mine === null || theirs === null || isNever(mine) || isAnything(theirs) || mine.key === theirs.key) continue;
			const inner = {
				sampler,
				sender: nodeOf(sampler.normaliser, mine),
				spot: {
					...below,
					name
				}
			};
			for (const value of few(violations({
				...inner,
				receiver: nodeOf(sampler.normaliser, theirs)
			}, depth), 8)) yield* having({
				...parties,
				sender: node
			}, name, value);
		}
		if ((node.types & receiver.types & 16) === 0) continue;
		const [own, other] = [node.array, receiver.array];
		for (let index = 0; index <= Math.max(own.prefix.length, other.prefix.length); index++) {
			const [mine, theirs] = [own.prefix[index] ?? own.items, other.prefix[index] ?? other.items];
			if (isNever(mine) || isAnything(theirs) || mine.key === theirs.key || index > MAX_NAMES) continue;
			const inner = {
				sampler,
				sender: nodeOf(sampler.normaliser, mine),
				spot: below
			};
			for (const value of few(violations({
				...inner,
				receiver: nodeOf(sampler.normaliser, theirs)
			}, depth), 8)) {
				const list = arrayOf(sampler, node, spot, {
					index,
					value
				});
				if (list !== void 0) yield list;
			}
		}
	}
}

// src/schema/normal-form/leaf-types.ts
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
function typesOf(value, dialect) {
	const written = value["type"];
	const names = typeof written === "string" ? [written] : Array.isArray(written) ? written : [];
	let types = 0;
	for (const name of names) types |= typeof name === "string" ? TYPE_BITS.get(name) ?? 0 : 0;
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
function impliedTypes(leaves) {
	let implied = 0;
	for (const { value } of leaves) {
		for (const keyword of Object.keys(value)) implied |= IMPLIED.get(keyword) ?? 0;
		const format = value["format"];
		if (typeof format === "string") implied |= NUMERIC_FORMATS.has(format) ? 4 : 8;
	}
	return implied;
}
const IMPLIED = /* @__PURE__ */ new Map([
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
	["multipleOf", 4],
	["contentEncoding", 8],
	["contentMediaType", 8]
]);
const NUMERIC_FORMATS = /* @__PURE__ */ new Set([
	...WHOLE_FORMATS,
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

// src/schema/normal-form/leaf-parts.ts
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
	if (!bound.exclusive || rounded !== bound.value) return {
		value: rounded,
		exclusive: false
	};
	return Number.isSafeInteger(rounded + step) ? {
		value: rounded + step,
		exclusive: false
	} : bound;
}
function stringPart(value) {
	const pattern = value["pattern"];
	const format = value["type"] === "file" ? "binary" : value["format"];
	const content = formatOfContent(value["contentEncoding"], value["contentMediaType"]);
	const plain = typeof format === "string" && !NUMERIC_FORMATS.has(format) ? [format] : [];
	return {
		minLength: count(value["minLength"]) ?? 0,
		maxLength: upTo(value["maxLength"]),
		patterns: typeof pattern === "string" && pattern !== "" ? [pattern] : [],
		formats: content === null || plain.some((one) => meanSameContent(one, content)) ? plain : [...plain, content]
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
	const part = {
		...ANY_NODE.object,
		properties: childrenAt(source, properties, "properties"),
		patterns: childrenAt(source, patternProperties, "patternProperties"),
		rest: child(source, rest, "additionalProperties"),
		explicitRest: rest !== void 0 || source.open === true,
		required: new Set(textsIn(required)),
		minProperties: count(value["minProperties"]) ?? 0,
		maxProperties: upTo(value["maxProperties"]),
		names: asksNothingOfNames(value["propertyNames"]) ? ANYTHING : child(source, value["propertyNames"], "propertyNames"),
		dependentRequired: isObject(dependents) ? new Map(Object.entries(dependents).map(([name, needed]) => [name, textsIn(needed).toSorted()])) : ANY_NODE.object.dependentRequired
	};
	if (part.patterns.size === 0) return part;
	const whole = ofWholeNames(part);
	return whole.patterns.size === 0 ? whole : withPatterns(whole);
}
function asksNothingOfNames(names) {
	if (!isObject(names)) return names !== false;
	const { type = "string", ...others } = names;
	return (type === "string" || textsIn(type).includes("string")) && Object.keys(others).every((key) => OF_READERS.has(key));
}
const OF_READERS = /* @__PURE__ */ new Set([
	"title",
	"description",
	"$comment",
	"examples",
	"deprecated"
]);
function textsIn(list) {
	return Array.isArray(list) ? list.filter((item) => typeof item === "string") : [];
}
function childrenAt(source, map, keyword) {
	if (!isObject(map)) return ANY_NODE.object.properties;
	const { file, pointer } = source.place;
	const under = `${pointer}/${keyword}/`;
	const children = /* @__PURE__ */ new Map();
	for (const name in map) {
		const value = map[name] ?? null;
		const isSchema = isObject(value) || typeof value === "boolean";
		const place = {
			file,
			pointer: under + escaped(name)
		};
		children.set(name, isSchema ? childOf([{
			...source,
			value,
			place
		}]) : ANYTHING);
	}
	return children;
}
const WHOLE_NAMES = /* @__PURE__ */ new Set([
	"",
	"^",
	".*",
	"^.*",
	".*$",
	"^.*$",
	".+",
	"^.+",
	".+$",
	"^.+$"
]);
function ofWholeNames(part) {
	const [only, ...others] = part.patterns;
	if (only === void 0 || others.length > 0 || !WHOLE_NAMES.has(only[0])) return part;
	const [, rest] = only;
	const properties = new Map([...part.properties].map(([name, own]) => [name, both(own, rest)]));
	return {
		...part,
		properties,
		patterns: /* @__PURE__ */ new Map(),
		rest,
		explicitRest: true
	};
}
function withPatterns(part) {
	if (part.properties.size * part.patterns.size > 1e5) return {
		...part,
		loose: true
	};
	const patterns = {
		...part,
		properties: /* @__PURE__ */ new Map(),
		rest: ANYTHING,
		layers: null
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

// src/schema/normal-form/meant-values.ts
const NUMBER_TEXT = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
function withMeantValues(value, types) {
	const list = value["enum"];
	const isListed = Array.isArray(list) && list.some((one) => meant(one, types) !== one);
	const only = value["const"];
	const isConst = only !== void 0 && meant(only, types) !== only;
	if (!isListed && !isConst) return value;
	return {
		...value,
		...isListed ? { enum: list.map((one) => meant(one, types)) } : {},
		...isConst ? { const: meant(only, types) } : {}
	};
}
function meant(value, types) {
	if ((types & typeOf(value)) !== 0) return value;
	if (typeof value === "number" || typeof value === "boolean") return (types & 8) === 0 ? value : String(value);
	if (typeof value !== "string") return value;
	if ((types & 4) !== 0 && NUMBER_TEXT.test(value)) return Number(value);
	return (types & 2) !== 0 && (value === "true" || value === "false") ? value === "true" : value;
}
function withMeantItems(value, types) {
	const { enum: list, items, ...others } = value;
	if ((types & 16) === 0 || (types & ~(16 | 1)) !== 0 || !Array.isArray(list)) return value;
	const listed = list.filter((one) => one !== null);
	if (listed.length === 0 || listed.some((one) => Array.isArray(one)) || Array.isArray(items)) return value;
	return {
		...others,
		items: itemsWith(items, listed)
	};
}
function itemsWith(items, listed) {
	if (!isObject(items)) return items === false ? items : { enum: listed };
	if (items["$ref"] !== void 0) return {
		allOf: [items],
		enum: listed
	};
	const own = items["enum"];
	if (!Array.isArray(own)) return {
		...items,
		enum: listed
	};
	const keys = new Set(listed.map((one) => canonical(one)));
	return {
		...items,
		enum: own.filter((one) => keys.has(canonical(one)))
	};
}

// src/schema/normal-form/leaf.ts
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
function leafNode(source, value, isMeant) {
	const place = source.place;
	const { types, integer } = typesOf(value, source.dialect);
	const read = isMeant ? withMeantValues(withMeantItems(value, types), types) : value;
	return {
		...ANY_NODE,
		key: sourceKey(source),
		origin: null,
		place,
		leaves: [{
			value,
			place,
			dialect: source.dialect
		}],
		types,
		values: valuesOf(read, types),
		number: numberPart(value, integer),
		string: stringPart(value),
		array: arrayPart(source, read),
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
		if (found !== void 0 && !isSaidAsFormat(value, keyword)) others.push({
			keyword,
			value: found,
			source: below(source, found, keyword),
			owner: source,
			scope
		});
	}
	return others;
}
function isSaidAsFormat(value, keyword) {
	if (keyword !== "contentEncoding" && keyword !== "contentMediaType") return false;
	const [encoding, mediaType] = [value["contentEncoding"], value["contentMediaType"]];
	if (keyword === "contentMediaType" && encoding !== void 0) return false;
	return formatOfContent(encoding, mediaType) !== null;
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

// src/schema/normal-form/conditions.ts
function withoutCondition(source, value) {
	const keyword = asked(value["if"]);
	if (keyword === null) return {
		value,
		members: []
	};
	const { if: _, [keyword]: member, ...rest } = value;
	return {
		value: rest,
		members: member === void 0 ? [] : [below(source, member, keyword)]
	};
}
function asked(condition) {
	if (condition === void 0) return null;
	if (isAll(condition)) return "then";
	return condition === false || isObject(condition) && isAlone$1(condition) && isAll(condition["not"]) ? "else" : null;
}
const isAll = (schema) => schema === true || isObject(schema) && Object.keys(schema).length === 0;
const isAlone$1 = (schema) => Object.keys(schema).length === 1;

// src/schema/normal-form/dynamic.ts
function entered(contract, source) {
	if (contract.dynamicAnchors.size === 0) return source;
	let scope = null;
	let resource = null;
	for (const [name, anchors] of contract.dynamicAnchors) {
		if (anchors.length < 2 || source.scope?.has(name) === true) continue;
		resource ??= placeKey(contract.resourceOf(source.place));
		const own = anchors.find((anchor) => placeKey(anchor.resource) === resource);
		if (own !== void 0) scope = (scope ?? new Map(source.scope)).set(name, own.place);
	}
	return scope === null ? source : {
		...source,
		scope
	};
}
function dynamicTarget(contract, source) {
	const ref = isObject(source.value) ? source.value["$dynamicRef"] : void 0;
	const found = typeof ref === "string" ? contract.resolve(ref, source.place) : null;
	if (typeof ref !== "string" || found === null) return null;
	const name = ref.slice(ref.indexOf("#") + 1);
	if (!isObject(found.value) || found.value["$dynamicAnchor"] !== name) return {
		...source,
		...found
	};
	const place = source.scope?.get(name);
	const outermost = contract.dynamicAnchors.get(name)?.find((anchor) => place !== void 0 && placeKey(anchor.place) === placeKey(place));
	return {
		...source,
		value: outermost?.value ?? found.value,
		place: outermost?.place ?? found.place
	};
}
const placeKey = (place) => `${place.file}#${place.pointer}`;

// src/schema/normal-form/enumerations.ts
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

// src/schema/normal-form/nullable.ts
function isNullableComposition(source, value) {
	const keyword = keywordOf(source);
	if (keyword === null || value[keyword] !== true) return false;
	return [
		"allOf",
		"anyOf",
		"oneOf"
	].some((key) => isFilled(value[key]));
}
function isNullBesideKeywords(source, value) {
	const { type, anyOf, oneOf } = value;
	if (keywordOf(source) !== null) return false;
	if (!Array.isArray(type) || !type.includes("null") || LIMITING.some((key) => value[key] !== void 0)) return false;
	const lists = [anyOf, oneOf].filter(isFilled);
	return lists.length > 0 && lists.every((list) => list.some(leavesNullOpen));
}
const LIMITING = [
	"$ref",
	"allOf",
	"const",
	"enum",
	"if",
	"not"
];
const leavesNullOpen = (branch) => isObject(branch) && [
	"type",
	"anyOf",
	"oneOf",
	...LIMITING
].every((key) => branch[key] === void 0);
const keywordOf = ({ dialect }) => nullKeywordOf(dialect);
const nullKeywordOf = (dialect) => dialect === "3.0" ? "nullable" : dialect === "2.0" ? "x-nullable" : null;
function alternativesOf(source, kind, members) {
	const keyword = keywordOf(source);
	const branches = members.map((member, index) => below(source, member, kind, String(index)));
	if (keyword === null || branches.every(({ value }) => saysNullOnly(value, keyword))) return branches;
	return branches.map((branch) => isObject(branch.value) && saysNullOnly(branch.value, keyword) ? {
		...branch,
		value: asNull(branch.value, keyword)
	} : branch);
}
const saysNullOnly = (value, keyword) => isObject(value) && value[keyword] === true && Object.keys(value).every((key) => key === keyword || key === "default" || isSaidToPeople(key));
const NULLS = /* @__PURE__ */ new WeakMap();
function asNull(value, keyword) {
	const known = NULLS.get(value);
	if (known !== void 0) return known;
	const made = {
		...Object.fromEntries(Object.entries(value).filter(([key]) => key !== keyword)),
		type: "null"
	};
	NULLS.set(value, made);
	return made;
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

// src/schema/normal-form/no-schema.ts
const MAX_CHAIN$1 = 100;
const OF_SCHEMAS = [
	"$ref",
	"type",
	"properties",
	"items",
	"enum",
	"const",
	"allOf",
	"anyOf",
	"oneOf",
	"not",
	"format"
];
function isSchema(value) {
	if (typeof value === "boolean") return true;
	if (!isObject(value)) return false;
	return !(typeof value["in"] === "string" && typeof value["name"] === "string" || isObject(value["schema"] ?? null) || isObject(value["content"] ?? null)) || OF_SCHEMAS.some((keyword) => value[keyword] !== void 0);
}
function schemaBehind(contract, ref, from) {
	const found = contract.resolve(ref, from);
	return found === null || !isSchema(found.value) ? null : found;
}
function unknownNode(source, contract) {
	const value = (isObject(source.value) ? source.value["$ref"] : void 0) ?? source.value;
	const { value: found } = targetOf(source, contract) ?? { value };
	const unknown = {
		keyword: "$ref",
		value,
		source: below(source, found, "$ref"),
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
function notRead({ key, sources }) {
	const [owner = NOWHERE$1] = sources;
	const value = `${sources.length} schemas at once, ${owner.side === 0 ? "before" : "after"}`;
	const unknown = {
		keyword: "$ref",
		value,
		source: below(owner, value, "$ref"),
		owner,
		scope: 63
	};
	return {
		...ANY_NODE,
		key,
		place: owner.place,
		others: [unknown]
	};
}
const NOWHERE$1 = {
	value: true,
	place: {
		file: "",
		pointer: ""
	},
	dialect: "3.1",
	side: 0
};
function targetOf(source, contract) {
	let current = source;
	for (let steps = 0; steps < MAX_CHAIN$1; steps++) {
		const { value } = current;
		if (!isObject(value) || typeof value["$ref"] !== "string") return current;
		const found = contract.resolve(value["$ref"], current.place);
		if (found === null) return null;
		current = found;
	}
	return null;
}
function unreadOf(source, contract) {
	const ref = isObject(source.value) ? source.value["$ref"] : void 0;
	const target = targetOf(source, contract);
	if (target === null) return null;
	const isReference = typeof ref === "string";
	return {
		side: source.side,
		place: source.place,
		ref: isReference ? ref : null,
		target: target.place
	};
}

// src/schema/normal-form/normalise.ts
const MAX_CHAIN = 100;
const MAX_DEPTH$2 = 400;
const MAX_JOINED = 1e5;
const MAX_TWINS = 8;
function createNormaliser(base, head, options = { impliesTypes: true }) {
	const state = {
		contracts: [base, head],
		nodes: /* @__PURE__ */ new Map(),
		evaluations: /* @__PURE__ */ new Map(),
		unread: /* @__PURE__ */ new Map(),
		open: /* @__PURE__ */ new Set(),
		joined: 0,
		...options
	};
	return {
		node: (child) => nodeOfChild(state, child),
		target: (source) => follow(state, source),
		refOf: (source) => isObject(source.value) && typeof source.value["$ref"] === "string" ? source.value["$ref"] : null,
		evaluation: (other) => evaluationIn(state, other),
		unread: () => [...state.unread.values()]
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
	if (isTooMuch(state, child)) return notRead(child);
	let node = ANY_NODE;
	const lean = withoutTwins(state, child);
	if (lean !== child) {
		const twin = nodeOfChild(state, lean);
		state.nodes.set(child.key, twin);
		return twin;
	}
	if (child.sources.length > 0) node = meetAll(child.sources.map((source) => nodeOfSource(state, source)));
	if (child.sources.some(isTypesOnly)) node = {
		...node,
		leaves: leavesOfTypes(node)
	};
	const settled = settle(implied(state, node));
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
function isTooMuch(state, { sources }) {
	if (sources.length <= 64) return false;
	state.joined += sources.length;
	return state.joined > MAX_JOINED;
}
function leavesOfTypes({ leaves, types }) {
	return leaves.filter((leaf) => !isTypesOnly({
		...leaf,
		dialect: "3.1"
	}) && (leaf.isAlternative !== true || (typesOf(leaf.value, "3.1").types & types) !== 0));
}
function withoutTwins({ same }, child) {
	const { sources } = child;
	if (same === void 0 || sources.length < 2 || sources.length > MAX_TWINS) return child;
	const isTwin = (one, other) => one.side === 0 && other.side === 1 && one.open === other.open && same(one, other);
	const left = sources.filter((source) => !sources.some((other) => isTwin(other, source)));
	return left.length === sources.length ? child : childOf(left);
}
function implied(state, node) {
	if (!state.impliesTypes || node.types !== 63 || node.values.size > 0) return node;
	if (node.leaves.some(({ value }) => value["type"] !== void 0)) return node;
	const types = impliedTypes(node.leaves.filter(({ isAlternative }) => isAlternative !== true));
	return types === 0 ? node : {
		...node,
		types
	};
}
function follow(state, source) {
	let current = source;
	for (let steps = 0; steps < MAX_CHAIN; steps++) {
		if (!isObject(current.value) || typeof current.value["$ref"] !== "string") return current;
		if (Object.keys(current.value).length > 1) return current;
		const found = schemaBehind(state.contracts[current.side], current.value["$ref"], current.place);
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
	if (followed === null) return unread(state, source);
	const target = entered(state.contracts[followed.side], followed);
	if (target.value === false) return {
		...NOTHING_NODE,
		place: target.place
	};
	if (target.value === true) return {
		...ANY_NODE,
		place: target.place
	};
	if (!isObject(target.value)) return unread(state, target);
	const key = `:${sourceKey(target)}`;
	const known = state.nodes.get(key);
	if (known !== void 0) return known;
	if (state.open.has(key) || state.open.size > MAX_DEPTH$2) return {
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
	const { value, members: unconditional } = withoutCondition(source, withoutMapReferences(state, source, written));
	const ref = value["$ref"];
	const ignores = source.dialect !== "3.1" && typeof ref === "string";
	let node = leafNode(source, ignores ? besideRef(value) : value, state.impliesTypes);
	if (typeof ref === "string") {
		const found = schemaBehind(state.contracts[source.side], ref, source.place);
		node = meet(node, found === null ? unread(state, source) : nodeOfSource(state, {
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
	const members = list(value["allOf"]).map((member, index) => nodeOfSource(state, below(source, member, "allOf", String(index))));
	node = meetAll([
		node,
		...members,
		...unconditional.map((member) => nodeOfSource(state, member))
	]);
	for (const kind of ["anyOf", "oneOf"]) {
		const branches = alternativesOf(source, kind, list(value[kind]));
		if (branches.length > 0) node = meet(node, alternativesNode(state, source, value, kind, branches));
	}
	const { not } = value;
	if (isObject(not) || typeof not === "boolean") node = without(state, node, childOf([below(source, not, "not")]));
	node = closeUnevaluated(node, source);
	return isNullableComposition(source, value) || state.impliesTypes && isNullBesideKeywords(source, value) ? orNull(implied(state, node)) : node;
}
const isNoDynamicRef = (other) => other.keyword !== "$dynamicRef";
function unread(state, source) {
	const contract = state.contracts[source.side];
	const found = unreadOf(source, contract);
	if (found !== null) state.unread.set(sourceKey(source), found);
	return unknownNode(source, contract);
}
function withoutMapReferences(state, source, value) {
	const { properties } = value;
	if (!isObject(properties) || typeof properties["$ref"] !== "string") return value;
	const found = state.contracts[source.side].resolve(properties["$ref"], source.place);
	return found !== null && isObject(found.value) ? {
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
	const inner = state.open.has(key) ? null : settle(implied(state, nodeOfSource(state, not.sources[0] ?? NOWHERE)));
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
	return node.values.size === 0 && node.alternatives.length === 0 && node.nots.length === 0 && node.others.length === 0 && ((node.types & 4) === 0 || isDeepStrictEqual(node.number, ANY_NODE.number)) && ((node.types & 8) === 0 || isDeepStrictEqual(node.string, ANY_NODE.string)) && ((node.types & 16) === 0 || isDeepStrictEqual(node.array, ANY_NODE.array)) && ((node.types & 32) === 0 || isDeepStrictEqual(node.object, ANY_NODE.object));
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
			node: isAnything(child) ? ANY_NODE : settle(implied(state, nodeOfSource(state, one)))
		});
	}
	const [only] = branches;
	if (branches.length === 1 && only !== void 0) return nodeOfSource(state, only.child.sources[0] ?? {
		...source,
		value: true
	});
	const discriminator = leafNode(source, value, false).discriminator;
	let node = {
		...ANY_NODE,
		types: 0,
		place: source.place
	};
	const groups = groupsByType(branches);
	for (const group of groups) node = join(node, groupNode(group, kind, discriminator, source, groups.length));
	return {
		...node,
		leaves: node.leaves.map((leaf) => ({
			...leaf,
			isAlternative: true
		}))
	};
}
function groupsByType(branches) {
	let groups = [];
	for (const branch of branches) {
		const { types } = branch.node;
		if (types === 0) continue;
		const touching = groups.filter((group) => (group.types & types) !== 0);
		const [first = {
			types,
			members: []
		}, ...others] = touching;
		first.types = touching.reduce((all, group) => all | group.types, types);
		for (const { members } of others) for (const member of members) first.members.push(member);
		first.members.push(branch);
		groups = [...groups.filter((group) => !touching.includes(group)), first];
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

// src/schema/normal-form/twins.ts
const MAX_TRIED = 50;
function twinsIn(same, list) {
	const places = /* @__PURE__ */ new Map();
	for (const [at, { sources }] of list.entries()) {
		const [only] = sources;
		if (only === void 0 || sources.length > 1) continue;
		const print = fingerprint(only.value, 0);
		const known = places.get(print);
		if (known === void 0) places.set(print, [at]);
		else known.push(at);
	}
	return ({ sources }, isFree) => {
		const [only] = sources;
		if (only === void 0 || sources.length > 1) return -1;
		let tried = 0;
		for (const at of places.get(fingerprint(only.value, 0)) ?? []) {
			const other = list[at]?.sources[0];
			if (other === void 0 || isFree?.(at) === false) continue;
			if (same(only, other)) return at;
			if (++tried >= MAX_TRIED) break;
		}
		return -1;
	};
}
const MAX_DEPTH$1 = 6;
function fingerprint(value, depth) {
	if (typeof value !== "object" || value === null) return hashed(String(value), 1);
	if (depth > MAX_DEPTH$1) return 2;
	if (Array.isArray(value)) {
		let all = 3;
		for (const item of value) all = Math.imul(all, 31) + fingerprint(item, depth + 1) | 0;
		return all;
	}
	let sum = 4;
	if (isObject(value)) for (const key in value) sum = sum + Math.imul(hashed(key, 5), fingerprint(value[key] ?? null, depth + 1) | 1) | 0;
	return sum;
}
function hashed(text, seed) {
	let hash = 2166136261 ^ seed;
	for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
	return hash;
}

// src/schema/proofs/matching.ts
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
	const lists = listsOf(sides, mine, theirs);
	return mine.branches.every((branch, index) => {
		let made = null;
		const own = () => made ??= ownSet(sides, rest, mine, branch);
		if (asksMore && ((own().types & ~theirs.scope) !== 0 || !sides.included(own(), bare))) return false;
		const fits = (at) => {
			const target = theirs.branches[at];
			if (target === void 0) return false;
			if (at !== lists.twins[index] && !isAnything(target) && !sides.included(own(), sides.normaliser.node(target))) return false;
			return mine.kind === "anyOf" || isAlone(sides, lists, index, at, own);
		};
		for (const at of candidates(sides, lists, index, own)) if (fits(at)) return true;
		return false;
	});
}
function listsOf(sides, mine, theirs) {
	const twinOf = twinsIn(sides.same, theirs.branches);
	const twins = mine.branches.map((branch) => twinOf(branch));
	const siblings = /* @__PURE__ */ new Map();
	for (const [index, twin] of twins.entries()) if (twin >= 0 && !siblings.has(twin)) siblings.set(twin, index);
	const sorted = new Map([...siblings].toSorted(([x], [y]) => x - y));
	const places = /* @__PURE__ */ new Map();
	const names = new Set(mine.branches.map((branch) => nameOf(sides, branch)));
	const alone = /* @__PURE__ */ new Set();
	for (const [at, branch] of theirs.branches.entries()) {
		const pointer = nameOf(sides, branch);
		const known = places.get(pointer);
		if (known === void 0) places.set(pointer, [at]);
		else known.push(at);
		if (!siblings.has(at)) alone.add(at);
	}
	return {
		mine,
		theirs,
		twins,
		siblings: sorted,
		alone,
		places,
		names
	};
}
function isAlone(sides, lists, index, at, own) {
	const twin = lists.twins[index] ?? -1;
	const isMine = twin >= 0 && lists.siblings.get(twin) === index;
	if (lists.alone.size === 0 && !isMine) return true;
	return (mayMeet$1(sides, own(), lists.theirs.branches) ?? [...isMine ? [twin] : [], ...lists.alone]).every((other) => other === at || !(lists.alone.has(other) || isMine && other === twin) || isExcluded(sides, lists, index, other, own));
}
function isExcluded(sides, { mine, theirs, names }, index, at, own) {
	const other = theirs.branches[at];
	if (other === void 0) return true;
	if (isAnything(other)) return false;
	const node = sides.normaliser.node(other);
	if (disjoint(sides, own(), node)) return true;
	const meeting = mayMeet$1(sides, node, mine.branches) ?? mine.branches.keys();
	const name = nameOf(sides, other);
	return Array.from(meeting).some((where) => {
		const each = mine.branches[where];
		if (each === void 0 || where === index) return false;
		const isNamesake = names.has(name) ? nameOf(sides, each) === name : where === at;
		return sides.plainly(other, each) || isNamesake && matchedBefore(sides, own(), other, each);
	});
}
const matchedBefore = (sides, own, now, old) => isAnything(old) || sides.included(settle(met(sides.normaliser, own, now)), sides.normaliser.node(old));
function ownSet({ normaliser }, rest, { scope }, branch) {
	if (isAnything(branch)) return only(rest, scope);
	const inner = normaliser.node(branch);
	return settle(only(meet(rest, inner), rest.types & scope & inner.types));
}
function* candidates(sides, lists, index, own) {
	const { mine, theirs, twins, siblings, alone, places } = lists;
	const twin = twins[index];
	if (twin !== void 0 && twin >= 0) {
		yield twin;
		return;
	}
	const namesakes = places.get(nameOf(sides, mine.branches[index]));
	const meeting = mayMeet$1(sides, own(), theirs.branches);
	const some = meeting === null || meeting.length === 0 ? null : new Set(meeting);
	const first = [...namesakes ?? [], ...index < theirs.branches.length ? [index] : []];
	const seen = new Set(first);
	for (const at of seen) if (some?.has(at) !== false) yield at;
	for (const at of some === null ? alone : meeting ?? []) if (!seen.has(at) && alone.has(at)) yield at;
	for (const at of some === null ? siblings.keys() : meeting ?? []) if (!seen.has(at) && siblings.has(at)) yield at;
}
function nameOf({ normaliser }, branch) {
	const source = branch?.sources[0];
	return source && (normaliser.target(source) ?? source).place.pointer;
}
function asksOnlyTypes({ values, nots, implications, others, number, string, array, object }) {
	return values.size === 0 && nots.length === 0 && implications.length === 0 && others.length === 0 && !number.integer && number.min === null && number.max === null && number.multiples.length === 0 && number.formats.length === 0 && string.minLength === 0 && string.maxLength === null && string.patterns.length === 0 && string.formats.length === 0 && array.prefix.length === 0 && isAnything(array.items) && array.minItems === 0 && array.maxItems === null && !array.unique && array.contains.length === 0 && isPlainObject(object) && object.layers === null;
}

// src/schema/proofs/cover.ts
const MAX_SIBLINGS = 12;
const MAX_LISTED = 40;
function isCovered(sides, a, b) {
	for (const one of casesOf(sides, a, true)) for (const left of remainders(sides, listed(one), b)) if (!isVoid(sides, left)) return false;
	return true;
}
function* casesOf(sides, node, sent) {
	sides.step(1 + extraSteps(node));
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
	const settled = settle(node);
	if (settled.types !== 0) yield sent ? asSent(sides, settled) : settled;
}
function casesOfEvaluation({ normaliser }, node) {
	for (const other of node.others) {
		const evaluation = (other.scope & node.types) === 0 ? null : normaliser.evaluation(other);
		if (evaluation === null) continue;
		const outside = only(node, node.types & ~other.scope);
		const rest = only(withoutEvaluation(node, other, evaluation), other.scope);
		return [outside, ...evaluation.cases.map((one) => settle(meet(rest, one)))].filter(({ types }) => types !== 0);
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
		let inner = isAnything(branch) ? own : settle(meet(own, sides.normaliser.node(branch)));
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
	const also = (node, child) => settle(isAnything(child) ? node : meet(node, sides.normaliser.node(child)));
	yield also(met(sides.normaliser, own, condition), consequence);
	if (!isAnything(condition)) yield also(beside(own, condition), otherwise);
}
function isVoid(sides, node) {
	sides.step(1 + extraSteps(node));
	if (node.alternatives.length > 0 || node.implications.length > 0 || casesOfEvaluation(sides, node) !== null) {
		for (const one of casesOf(sides, node, false)) if (!isVoid(sides, one)) return false;
		return true;
	}
	const left = withPossibleTypes(sides, listed(settle(node)));
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
		for (const left of remainders(sides, unsaid(node, not), sides.normaliser.node(not))) {
			sides.step(extraSteps(left));
			if (++count >= fewest) break;
		}
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
	if (bit === 4) return feasibleNumber(node);
	if (bit === 8) return isPossibleText(node, atoms);
	return bit === 16 ? isPossibleList(sides, node) : isPossibleObject(sides, node);
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
			const count = all.filter((own) => !isImpossible(sides, both(own, item))).length;
			const isFollowed = all.length > prefix.length && !isImpossible(sides, both(items, item));
			if (maxItems !== null && maxItems < min || !isFollowed && count < min) return false;
			if (contains.some((other) => other.max !== null && other.max < min && sides.plainly(item, other.item))) return false;
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
function listed(node) {
	if (enumerated(node)) return node;
	const values = new Map(node.values);
	const list = (bit, found) => {
		if (found !== null && (node.types & bit) !== 0 && !node.values.has(bit)) values.set(bit, found);
	};
	list(4, wholeNumbers(node));
	list(8, node.string.maxLength === 0 ? [""] : null);
	list(16, node.array.maxItems === 0 ? [[]] : null);
	list(32, node.object.maxProperties === 0 && !node.object.loose ? [{}] : null);
	return values.size === node.values.size ? node : settle({
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
	if (!Number.isSafeInteger(least - 1) || !Number.isSafeInteger(Math.ceil(max.value) + 1)) return null;
	return Array.from({ length: Math.max(0, Math.floor(max.value) - least + 1) }, (_, index) => least + index);
}

// src/schema/proofs/refuted.ts
const REFUTATION_EFFORT = 2e4;
const MAX_DEPTH = 4;
const MAX_BRANCHES = 100;
function isRefuted(sides, a, b, depth = 0) {
	if (isSpent(sides)) return false;
	if (a.alternatives.length > 0) return isAlternativeRefuted(sides, a, b, depth);
	const sure = (types) => (certainTypes(sides, a, 0) & types) !== 0;
	const foreign = a.types & ~b.types;
	if (foreign !== 0 && sure(foreign)) return true;
	if (isUnlisted(sides, a, b, sure) || isOutside(sides, a, b, sure)) return true;
	const unlisted = [...a.values.keys()].reduce((all, bit) => all & ~bit, a.types);
	if ((unlisted & 32) !== 0 && isObjectRefuted(sides, a, b, depth) && sure(32)) return true;
	return (unlisted & 16) !== 0 && isListRefuted(sides, a, b, depth) && sure(16);
}
function isAlternativeRefuted(sides, a, b, depth) {
	for (const own of ways(sides, a)) {
		if (isRefuted(sides, own.node, b, depth) && own.rivals().length === 0) return true;
		if (b.types === 0 && isBeyondRival(sides, own, depth)) return true;
	}
	return false;
}
function isBeyondRival(sides, own, depth) {
	const [rival, ...more] = own.rivals();
	return rival !== void 0 && more.length === 0 && isRefuted(sides, own.node, rival, depth);
}
function ways(sides, node) {
	const known = sides.ways.get(node);
	if (known !== void 0) return known;
	const [first, ...more] = node.alternatives;
	const branches = first === void 0 || more.length > 0 ? [] : first.branches.slice(0, 101);
	const rest = {
		...node,
		key: `${node.key}~`,
		origin: null,
		alternatives: []
	};
	const made = branches.length > MAX_BRANCHES ? [] : branches.flatMap((branch, index) => {
		const inner = nodeOf(sides.normaliser, branch);
		if (inner.alternatives.length > 0) return [];
		const own = settle(only(meet(rest, inner), node.types & (first?.scope ?? 0) & inner.types));
		return [{
			node: own,
			rivals: () => first?.kind === "anyOf" ? [] : rivalsOf(sides, own, branches, index)
		}];
	});
	sides.ways.set(node, made);
	return made;
}
function rivalsOf(sides, own, branches, index) {
	const rivals = [];
	for (const [at, other] of branches.entries()) {
		const node = at === index ? null : nodeOf(sides.normaliser, other);
		if (node !== null && !isApartFrom(sides, own, node) && rivals.push(node) > 1) break;
	}
	return rivals;
}
const isOutside = (sides, a, b, sure) => b.alternatives.some(({ scope, branches }) => (a.types & scope) !== 0 && branches.length <= MAX_BRANCHES && branches.every((branch) => !isAnything(branch) && isApartFrom(sides, only(a, scope), sides.normaliser.node(branch))) && sure(scope));
const isApartFrom = (sides, a, b) => !isSpent(sides) && isToldApart(sides, a, b);
function isSpent({ effort, looks }) {
	if (looks !== void 0 && (looks.left -= OF_A_LOOK) < 0) return true;
	return --effort.left < 0;
}
const OF_A_LOOK = .1;
function isUnlisted({ normaliser }, a, b, sure) {
	for (const bit of [8, 4]) {
		if ((a.types & bit) === 0) continue;
		const listed = a.values.get(bit);
		if ((listed === void 0 ? b.values.has(bit) && isFree(a, bit) : listed.some(isOnlyIn)) && sure(bit)) return true;
	}
	return false;
	function isOnlyIn(value) {
		return accepts(normaliser, b, value) === false && accepts(normaliser, a, value) === true;
	}
}
const isFree = ({ string, number }, bit) => bit === 8 ? string.maxLength === null && string.patterns.length + string.formats.length === 0 : number.min === null && number.max === null && number.formats.length === 0;
function isObjectRefuted(sides, a, b, depth) {
	const { normaliser, direction } = sides;
	if (b.object.loose) return false;
	const sent = requiredNames(normaliser, a, direction);
	for (const name of requiredNames(normaliser, b, direction)) if (!sent.has(name)) return true;
	if (depth === MAX_DEPTH) return false;
	for (const [name, { child }] of visibleProperties(normaliser, a, direction)) {
		const constraint = constraintOn(b.object, name);
		if (constraint !== null && isChildRefuted(sides, child, constraint, depth + 1)) return true;
	}
	return false;
}
function isListRefuted(sides, { array: x }, { array: y }, depth) {
	if (depth === MAX_DEPTH || x.maxItems === 0 || x.contains.length > 0 || x.minItems > 1 && x.unique) return false;
	return isChildRefuted(sides, x.prefix[0] ?? x.items, y.prefix[0] ?? y.items, depth + 1);
}
function isChildRefuted(sides, a, b, depth) {
	if (isAnything(b) || a.key === b.key) return false;
	if (b.sources.every((theirs) => a.sources.some((mine) => sides.same(mine, theirs)))) return false;
	const [mine, theirs] = [nodeOf(sides.normaliser, a), sides.normaliser.node(b)];
	let known = sides.refuted.get(mine);
	if (known === void 0) sides.refuted.set(mine, known = /* @__PURE__ */ new WeakMap());
	const answer = known.get(theirs);
	if (answer !== void 0) return answer;
	known.set(theirs, false);
	const found = isRefuted(sides, mine, theirs, depth);
	known.set(theirs, found);
	return found;
}
function certainTypes(sides, node, depth) {
	const known = sides.certain.get(node);
	if (known !== void 0) return known;
	sides.certain.set(node, 0);
	const types = node.alternatives.length > 0 ? typesOfWays(sides, node, depth) : ownTypes(sides, node, depth);
	sides.certain.set(node, types);
	return types;
}
function typesOfWays(sides, node, depth) {
	if (depth === MAX_DEPTH) return 0;
	for (const own of ways(sides, node)) {
		const types = certainTypes(sides, own.node, depth + 1);
		if (types !== 0 && own.rivals().length === 0) return types;
	}
	return 0;
}
function ownTypes(sides, node, depth) {
	if (node.nots.length + node.implications.length + node.others.length > 0) return 0;
	const isSure = (bit) => {
		const listed = node.values.get(bit);
		if (listed !== void 0) return listed.some((value) => accepts(sides.normaliser, node, value) === true);
		if (bit === 1 || bit === 2) return true;
		if (bit === 8) return isSureText(node.string);
		if (bit === 4) return isSureNumber(node.number);
		return bit === 16 ? isSureList(sides, node, depth) : isSureObject(sides, node, depth);
	};
	return TYPE_NAMES.reduce((all, [bit]) => (node.types & bit) !== 0 && isSure(bit) ? all | bit : all, 0);
}
function isSureText({ minLength, maxLength, patterns, formats }) {
	if (patterns.length > 0 || formats.length > 1) return false;
	if (formats.length === 1) return minLength === 0 && maxLength === null;
	return maxLength === null || maxLength >= minLength;
}
const isSureNumber = ({ min, max, formats }) => min === null && max === null || formats.length === 0 && (min === null || max === null);
function isSureList(sides, { array }, depth) {
	const { prefix, items, minItems, maxItems, unique, contains } = array;
	if (maxItems !== null && maxItems < minItems || contains.some(({ min }) => min > 0)) return false;
	if (minItems === 0) return true;
	return prefix.length === 0 && (minItems === 1 || !unique) && isSureChild(sides, items, depth);
}
const isSureChild = (sides, child, depth) => isPlainlyInhabited(sides.normaliser, child) || depth < MAX_DEPTH && certainTypes(sides, sides.normaliser.node(child), depth + 1) !== 0;
function isSureObject(sides, node, depth) {
	const { object } = node;
	if (object.loose || object.maxProperties !== null || object.dependentRequired.size > 0 || !isAnything(object.names)) return false;
	const needed = requiredNames(sides.normaliser, node, sides.direction);
	if (object.minProperties > needed.size) return false;
	for (const name of needed) {
		const constraint = constraintOn(object, name);
		if (constraint === null || !isSureChild(sides, constraint, depth)) return false;
	}
	return true;
}

// src/schema/proofs/include.ts
var OutOfSteps = class extends Error {};
const OUT_OF_STEPS = new OutOfSteps();
const MAX_OPEN = 120;
function createProver(sides) {
	const state = {
		...sides,
		child: (a, b) => includedChild(state, a, b),
		included: (a, b) => included(state, a, b),
		plainly: (a, b) => plainly(state, a, b),
		within: (a, not) => !isAnything(not) && included(state, a, sides.normaliser.node(not)),
		inhabited: /* @__PURE__ */ new WeakMap(),
		certain: /* @__PURE__ */ new WeakMap(),
		refuted: /* @__PURE__ */ new WeakMap(),
		ways: /* @__PURE__ */ new WeakMap(),
		effort: { left: 0 },
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
		state.effort.left = REFUTATION_EFFORT;
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
	const isAmong = (inner, outer) => inner.sources.every((one) => outer.sources.some((other) => state.same(one, other)));
	if (isAmong(b, a) && (!state.described || isAmong(a, b))) return true;
	state.depth++;
	const answer = included(state, nodeOf(state.normaliser, a), state.normaliser.node(b));
	state.depth--;
	return answer;
}
function spend(state, steps = 1) {
	if (steps === 0) return;
	if ((state.left -= steps) < 0) throw OUT_OF_STEPS;
	if (state.all !== void 0 && (state.all.left -= steps) < 0) throw OUT_OF_STEPS;
	if (state.inCases && (state.caseSteps -= steps) < 0) throw OUT_OF_STEPS;
	state.onStep?.();
}
function included(state, a, b) {
	spend(state, 1 + extraSteps(a) + extraSteps(b));
	if (a.types === 0 || a.key === b.key) return true;
	if (a.origin !== null && b.origin !== null && state.same(a.origin, b.origin)) return true;
	const key = `${a.key} ${b.key}`;
	const known = state.proved.get(key);
	if (known !== void 0) return known;
	const openedAt = state.pending.get(key);
	if (openedAt !== void 0) return state.depth > openedAt;
	if (state.pending.size >= MAX_OPEN) throw OUT_OF_STEPS;
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
	if (!combinationsFit(state, a, b)) return false;
	if (fewValues(a)?.every((value) => accepts(state.normaliser, b, value) === true || refuses(state, a, value)) === true) return true;
	if (fitsBranchByBranch(state, a, b)) return true;
	if (!state.described && isRefuted(state, a, b)) return false;
	if ((!state.described || a.alternatives.every(({ scope }) => (scope & a.types & (32 | 16)) === 0)) && direct(state, a, b)) return true;
	const split = byEvaluation(state, a, b);
	if (split !== null) return split || byCases(state, a, b);
	if ((a.nots.length > 0 || a.alternatives.length > 1) && isEmpty(state, a)) return true;
	const [first, ...others] = a.alternatives;
	if (first !== void 0 && bySplit(state, a, first, others, b)) return true;
	return byCondition(state, a, b) || byType(state, a, b) || isEmpty(state, a) || byCases(state, a, b);
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
			step: (steps) => spend(state, steps)
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
		return evaluation.cases.every((one) => included(state, settle(meet(rest, one)), b));
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
	const yes = meet(met(state.normaliser, rest, first.condition), nodeOf(state.normaliser, first.consequence));
	const no = {
		...meet(rest, nodeOf(state.normaliser, first.otherwise)),
		nots: [...rest.nots, first.condition]
	};
	const outside = a.types & ~first.scope;
	if (outside !== 0 && !included(state, only(rest, outside), b)) return false;
	return included(state, settle(only(yes, first.scope)), b) && included(state, settle({
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
		const inner = nodeOf(state.normaliser, branch);
		const own = settle(only(meet(rest, inner), a.types & first.scope & inner.types));
		return included(state, apart(state, own, first, branch), b);
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
	if (foreign !== 0 && !isEmpty(state, only(a, foreign))) return false;
	const [first] = b.alternatives;
	if (state.described && first !== void 0 && (first.scope & a.types) !== 0) return intoBranch(state, a, b, first);
	if (!TYPE_NAMES.every(([bit]) => (a.types & b.types & bit) === 0 || partIncluded(state, bit, a, b))) return false;
	if (!b.nots.every((not) => avoids(state, a, not))) return false;
	if (!b.implications.every((implication) => (implication.scope & a.types) === 0 || follows(state, a, implication))) return false;
	if (!b.others.filter((other) => (other.scope & a.types) !== 0 && !SPOKEN_OF.has(other.keyword)).every((other) => otherIncluded(state, a, other))) return false;
	return b.alternatives.every((alternatives) => (alternatives.scope & a.types) === 0 || fitsAlternatives(state, a, alternatives));
}
const avoids = (state, a, not) => a.nots.some((own) => own.key === not.key || sameChild(state, own, not) || plainly(state, not, own)) || disjoint(state, a, nodeOf(state.normaliser, not));
function follows(state, a, { condition, consequence, otherwise, scope }) {
	const own = only(a, scope);
	const cond = nodeOf(state.normaliser, condition);
	if (!(isAnything(consequence) || included(state, settle(met(state.normaliser, own, condition)), state.normaliser.node(consequence))) && !disjoint(state, own, cond)) return false;
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
	const rest = without$3(b, alternatives);
	const outside = a.types & ~alternatives.scope;
	if (outside !== 0 && !included(state, only(a, outside), rest)) return false;
	const own = outside === 0 ? a : only(a, alternatives.scope);
	return mayTake(state, own, alternatives.branches).some((branch) => {
		const taken = isAnything(branch) ? rest : settle(meet(rest, state.normaliser.node(branch)));
		if (included(state, own, taken)) return true;
		const left = takenBeside(state, own, alternatives, branch);
		return left !== own && included(state, left, taken);
	});
}
function fitsAlternatives(state, a, alternatives) {
	const own = only(a, alternatives.scope);
	const { branches, kind } = alternatives;
	const some = mayTake(state, own, branches);
	if (kind === "anyOf") return some.some((branch) => includedHere(state, own, branch)) || fitsBeside(state, own, branches);
	if (areOpposites(state, branches)) return true;
	return some.some((branch) => includedHere(state, own, branch) && some.every((other) => other === branch || disjoint(state, own, nodeOf(state.normaliser, other))));
}
function mayTake(state, own, branches) {
	const places = mayMeet$1(state, own, branches);
	return places === null || places.length === 0 ? branches : places.flatMap((at) => branches[at] ?? []);
}
function fitsBeside(state, own, branches) {
	return branches.some((branch) => {
		const not = pureNegation(state, branch);
		if (not === null) return false;
		const left = settle(met(state.normaliser, own, not));
		return isEmpty(state, left) || branches.some((other) => other !== branch && includedHere(state, left, other));
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
	if (source === void 0 || !isObject(source.value)) return null;
	const [keyword, ...others] = Object.keys(source.value);
	if (keyword !== "not" || others.length > 0) return null;
	const not = source.value["not"];
	return not === void 0 ? null : childOf([below(source, not, "not")]);
}
const includedHere = (state, a, branch) => isAnything(branch) || included(state, a, state.normaliser.node(branch));

// src/schema/proofs/provers.ts
const PROOF_STEPS = 4e3;
const stepsFor = (characters) => Math.min(3e4 + Math.ceil(characters / 10), 3e5);
function createProvers(normaliser, identity, steps) {
	const all = { left: steps };
	const looks = { left: steps };
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
			all,
			looks,
			same: (a, b) => identity.same(a, b)
		});
		made.set(key, prover);
		return prover;
	};
	return provers;
}

export { accepts as $, objectOf as A, canonical as At, without$3 as B, typeNames as Bt, violations as C, keywordsFor as Ct, createSampler as D, NOTHING_NODE as Dt, arrayOf as E, ANY_NODE as Et, freeName as F, isRequiredOnly as Ft, isEmpty as G, isSaidToPeople as Gt, describedNames as H, typesOnly as Ht, fitsText as I, requiredOnly as It, isToldApart as J, matches as Jt, nodeOf as K, findWord as Kt, texts as L, scopeKey as Lt, values as M, isAnything as Mt, branches as N, isNever as Nt, fits as O, TYPE_NAMES as Ot, remaining as P, isObject as Pt, areMultiples as Q, wordsOf as Qt, madeUp as R, sizeOf as Rt, repeated as S, isOfContent as St, without$1 as T, ANYTHING as Tt, feasibleNumber as U, asWritten as Ut, NEVER as V, typeOf as Vt, feasibleText as W, countsElsewhere as Wt, certainlyHas as X, patternsIncluded as Xt, partsOf as Y, matchesName as Yt, shapesOf as Z, preparePatterns as Zt, differingWords as _, ANY_BYTES as _t, schemaBehind as a, visible as at, having as b, formatRestricts as bt, nullKeywordOf as c, meet as ct, below as d, acceptsText as dt, SPOKEN_OF as et, NUMERIC_FORMATS as f, isWhole as ft, careful as g, textHasFormat as gt, beyond as h, numberHasFormat as ht, createNormaliser as i, requiredNames as it, sample as j, childOf as jt, isOf as k, both as kt, dynamicTarget as l, settle as lt, LONGEST as m, INTEGER_FORMATS as mt, stepsFor as n, isLeftOut as nt, alternativesOf as o, visibleProperties as ot, typesOf as p, FORMATS_CHECKED as pt, only as q, isUsable as qt, twinsIn as r, leavesOf as rt, isFilled as s, constraintOn as st, createProvers as t, accessOf as tt, entered as u, acceptsNumber as ut, few as v, formatIncluded as vt, withMore as w, meanSameContent as wt, ofOtherType as x, holdsEveryNumber as xt, filtered as y, formatOfContent as yt, apart as z, sourceKey as zt };