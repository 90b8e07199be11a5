import { Worker } from "node:worker_threads";

// src/opinion/plain.ts
var NotExpressible = class extends Error {
	name = "NotExpressible";
};
const ANYTHING = {
	types: null,
	properties: /* @__PURE__ */ new Map(),
	required: /* @__PURE__ */ new Set(),
	additional: null,
	items: [],
	bounds: /* @__PURE__ */ new Map(),
	alternatives: [],
	ignored: /* @__PURE__ */ new Map(),
	mixed: false,
	readOnly: false,
	writeOnly: false
};
const TYPES = [
	"array",
	"boolean",
	"integer",
	"null",
	"number",
	"object",
	"string"
];
const LOWER = [
	"minimum",
	"exclusiveMinimum",
	"minLength",
	"minItems",
	"minProperties"
];
const UPPER = [
	"maximum",
	"exclusiveMaximum",
	"maxLength",
	"maxItems",
	"maxProperties"
];
const READ = /* @__PURE__ */ new Set([
	...LOWER,
	...UPPER,
	..."$ref type nullable x-nullable properties required additionalProperties items".split(" "),
	..."allOf oneOf anyOf not readOnly writeOnly".split(" ")
]);
const SAYS_NOTHING = new Set("title description default example examples deprecated externalDocs xml discriminator $comment $schema $id $anchor $defs".split(" "));
const MAX_MEMBERS = 200;
function plainOf(contract, sources) {
	const budget = { left: MAX_MEMBERS };
	return sources.map((source) => plainOne(contract, source, /* @__PURE__ */ new Set(), budget)).reduce(merge, ANYTHING);
}
const keyOf = ({ place }) => `${place.file}#${place.pointer}`;
function plainOne(contract, source, open, budget) {
	if (open.has(keyOf(source))) throw new NotExpressible("the schema contains itself");
	if ((budget.left -= 1) < 0) throw new NotExpressible("the schema is too large");
	const { value } = source;
	if (value === false) return {
		...ANYTHING,
		types: /* @__PURE__ */ new Set()
	};
	if (!isObject(value)) return ANYTHING;
	const within = new Set(open).add(keyOf(source));
	const { $ref: reference } = value;
	if (typeof reference === "string") {
		const found = contract.resolve(reference, source.place);
		if (found === null) throw new NotExpressible("a reference leads nowhere");
		const target = plainOne(contract, {
			...source,
			...found
		}, within, budget);
		return source.dialect === "3.1" ? merge(target, level(source, value)) : target;
	}
	const merged = list(value["allOf"]).map((member, index) => below(source, member, "allOf", String(index))).map((member) => plainOne(contract, member, within, budget)).reduce(merge, level(source, value));
	return nullableComposition(source, value) && merged.types !== null ? {
		...merged,
		types: /* @__PURE__ */ new Set([...merged.types, "null"])
	} : merged;
}
function level(source, value) {
	const { additionalProperties: additional, properties, items } = value;
	const alternatives = alternativesOf(source, value);
	const ignored = Object.entries(value).filter(([key]) => !READ.has(key) && !SAYS_NOTHING.has(key) && !key.startsWith("x-"));
	if (nullableComposition(source, value) && alternatives.length > 0) ignored.push(["nullable", true]);
	return {
		types: typesOf(source, value),
		properties: new Map(Object.entries(isObject(properties) ? properties : {}).map(([name, property]) => [name, [below(source, property, "properties", name)]])),
		required: new Set(list(value["required"]).filter((name) => typeof name === "string")),
		additional: additional === void 0 || typeof additional === "boolean" ? additional ?? null : below(source, additional, "additionalProperties"),
		items: items === void 0 ? [] : [below(source, items, "items")],
		bounds: boundsOf(value),
		alternatives,
		ignored: new Map(ignored),
		mixed: false,
		readOnly: value["readOnly"] === true,
		writeOnly: value["writeOnly"] === true
	};
}
function typesOf(source, value) {
	const { type } = value;
	const named = new Set(TYPES.filter((name) => Array.isArray(type) ? type.includes(name) : type === name));
	if (named.size === 0) return null;
	if (source.dialect === "3.0" && value["nullable"] === true) named.add("null");
	if (source.dialect === "2.0" && value["x-nullable"] === true) named.add("null");
	return named;
}
function nullableComposition(source, value) {
	const keyword = source.dialect === "3.0" ? "nullable" : "x-nullable";
	return source.dialect !== "3.1" && value[keyword] === true && value["type"] === void 0;
}
function alternativesOf(source, value) {
	const choices = ["oneOf", "anyOf"].flatMap((keyword) => {
		const branches = list(value[keyword]).map((branch, index) => below(source, branch, keyword, String(index)));
		return branches.length === 0 ? [] : [{
			keyword,
			branches
		}];
	});
	const { not } = value;
	return not === void 0 ? choices : [...choices, {
		keyword: "not",
		branches: [below(source, not, "not")]
	}];
}
function boundsOf(value) {
	const bounds = /* @__PURE__ */ new Map();
	for (const keyword of [...LOWER, ...UPPER]) {
		const bound = value[keyword];
		if (typeof bound === "number") bounds.set(keyword, bound);
	}
	for (const [flag, keyword] of [["exclusiveMinimum", "minimum"], ["exclusiveMaximum", "maximum"]]) {
		const bound = bounds.get(keyword);
		if (value[flag] !== true || bound === void 0) continue;
		bounds.set(flag, bound);
		bounds.delete(keyword);
	}
	return bounds;
}
function merge(a, b) {
	const describes = ({ properties, additional }) => properties.size > 0 || additional !== null;
	return {
		types: a.types === null || b.types === null ? a.types ?? b.types : meetTypes(a.types, b.types),
		properties: new Map([.../* @__PURE__ */ new Set([...a.properties.keys(), ...b.properties.keys()])].map((name) => [name, [...a.properties.get(name) ?? [], ...b.properties.get(name) ?? []]])),
		required: /* @__PURE__ */ new Set([...a.required, ...b.required]),
		additional: a.additional ?? b.additional,
		items: [...a.items, ...b.items],
		bounds: meetBounds(a.bounds, b.bounds),
		alternatives: [...a.alternatives, ...b.alternatives],
		ignored: new Map([...a.ignored, ...b.ignored]),
		mixed: a.mixed || b.mixed || a.additional !== null && describes(b) || b.additional !== null && describes(a),
		readOnly: a.readOnly || b.readOnly,
		writeOnly: a.writeOnly || b.writeOnly
	};
}
function meetTypes(a, b) {
	const has = (types, type) => types.has(type) || type === "integer" && types.has("number");
	return new Set(TYPES.filter((type) => has(a, type) && has(b, type) && (type !== "integer" || !bothHaveNumber(a, b))));
}
const bothHaveNumber = (a, b) => a.has("number") && b.has("number");
function meetBounds(a, b) {
	const met = new Map(a);
	for (const [keyword, bound] of b) {
		const other = met.get(keyword);
		const tighter = LOWER.includes(keyword) ? Math.max : Math.min;
		met.set(keyword, other === void 0 ? bound : tighter(bound, other));
	}
	return met;
}
function below(source, value, ...steps) {
	const pointer = steps.map((step) => `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
	return {
		...source,
		value,
		place: {
			...source.place,
			pointer: source.place.pointer + pointer
		}
	};
}
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isList = (value) => Array.isArray(value);
const list = (value) => isList(value) ? value : [];

// src/opinion/cut.ts
function cut(base, head, path, aspect, direction) {
	return walk(base, head, segmentsOf(path), {
		aspect,
		direction
	});
}
function segmentsOf(path) {
	const step = /\.?(?:([\w$-]+)|("(?:[^"\\]|\\.)*")|(\[\])|(\{\}))/y;
	const segments = [];
	while (step.lastIndex < path.length) {
		const match = step.exec(path);
		if (match === null) throw new NotExpressible("the place is inside of a construct that openapi-diff does not know");
		const [, plain, quoted, items] = match;
		const name = plain ?? (quoted === void 0 ? void 0 : String(JSON.parse(quoted)));
		segments.push(name === void 0 ? { kind: items === void 0 ? "values" : "items" } : {
			kind: "property",
			name
		});
	}
	return segments;
}
function walk(base, head, segments, aim) {
	const [before, after] = [plainOf(base.contract, base.sources), plainOf(head.contract, head.sources)];
	const [segment, ...rest] = segments;
	if (segment?.kind === "property" && !isDescribed(before, segment.name) && !isDescribed(after, segment.name)) return inBranches({
		...base,
		plain: before
	}, {
		...head,
		plain: after
	}, segments, aim);
	if (segment?.kind === "property" && mayBeInBranches(before, after, segment.name)) throw inAlternatives();
	const inside = (a, b) => {
		if (a === void 0 || b === void 0 || a.length === 0 || b.length === 0) throw inAlternatives();
		return walk({
			...base,
			sources: a
		}, {
			...head,
			sources: b
		}, rest, aim);
	};
	switch (segment?.kind) {
		case void 0: return leaf({
			...base,
			plain: before
		}, {
			...head,
			plain: after
		}, aim);
		case "property": {
			const { name } = segment;
			if (rest.length === 0 && aim.aspect === "property") return propertyLeaf({
				...base,
				plain: before
			}, {
				...head,
				plain: after
			}, name, aim.direction);
			return both(inside(before.properties.get(name), after.properties.get(name)), (value) => ({
				type: "object",
				properties: { value }
			}));
		}
		case "items": return both(inside(before.items, after.items), (items) => ({
			type: "array",
			items
		}));
		case "values": {
			const values = ({ additional }) => additional === null || typeof additional === "boolean" ? [] : [additional];
			return both(inside(values(before), values(after)), (additionalProperties) => ({
				type: "object",
				additionalProperties
			}));
		}
	}
}
const isDescribed = ({ properties, required }, name) => properties.has(name) || required.has(name);
const inAlternatives = () => new NotExpressible("the place is inside of alternatives");
const mayBeInBranches = (before, after, name) => [before, after].some((plain) => !plain.properties.has(name) && branchesOf(plain).length > 0);
const branchesOf = ({ alternatives }) => alternatives.flatMap(({ keyword, branches }) => keyword === "not" ? [] : branches);
const referenceOf = ({ value }) => typeof value === "object" && value !== null && "$ref" in value ? value["$ref"] ?? null : null;
function inBranches(base, head, segments, aim) {
	const [before, after] = [branchesOf(base.plain), branchesOf(head.plain)];
	for (const [index, branch] of before.entries()) {
		const other = after[index];
		if (other === void 0 || before.length !== after.length || referenceOf(branch) !== referenceOf(other)) throw inAlternatives();
		try {
			const found = walk({
				...base,
				sources: [branch]
			}, {
				...head,
				sources: [other]
			}, segments, aim);
			if (JSON.stringify(found.base) !== JSON.stringify(found.head)) return found;
		} catch (error) {
			if (!(error instanceof NotExpressible)) throw error;
		}
	}
	throw inAlternatives();
}
const both = ({ base, head }, wrap) => ({
	base: wrap(base),
	head: wrap(head)
});
function leaf(base, head, { aspect, direction }) {
	const chooses = base.plain.alternatives.length + head.plain.alternatives.length > 0;
	if (aspect === "whole" || aspect === "value" && chooses) {
		const budget = { left: MAX_SCHEMAS };
		return {
			base: whole(base, direction, /* @__PURE__ */ new Set(), budget),
			head: whole(head, direction, /* @__PURE__ */ new Set(), budget)
		};
	}
	if (aspect === "open") return openLeaf(base, head, direction);
	if (aspect === "property") throw new NotExpressible("the place is not a property");
	for (const keyword of ["enum", "const"]) if (base.plain.ignored.has(keyword) || head.plain.ignored.has(keyword)) throw unknown(keyword);
	return {
		base: valueOf(base.plain),
		head: valueOf(head.plain)
	};
}
const unknown = (keyword) => new NotExpressible(`it ignores \`${keyword}\``);
const NULL = { not: { anyOf: [
	"array",
	"boolean",
	"number",
	"object",
	"string"
].map((type) => ({ type })) } };
function typed(types) {
	if (types === null) return {};
	const schemas = [...types].map((type) => type === "null" ? NULL : { type });
	const [only] = schemas;
	if (only === void 0) return { not: {} };
	return schemas.length === 1 ? only : { anyOf: schemas };
}
function valueOf({ types, bounds }) {
	const written = [];
	for (const [keyword, bound] of bounds) {
		if (keyword === "exclusiveMinimum" || keyword === "exclusiveMaximum") continue;
		if (bound === 0 && (keyword === "maxItems" || keyword === "maxProperties")) throw new NotExpressible(`it misreads \`${keyword}: 0\``);
		written.push([keyword, bound]);
	}
	const lower = bounds.get("exclusiveMinimum");
	if (lower !== void 0 && lower >= (bounds.get("minimum") ?? -1e400)) written.push(["minimum", lower], ["exclusiveMinimum", true]);
	const upper = bounds.get("exclusiveMaximum");
	if (upper !== void 0 && upper <= (bounds.get("maximum") ?? 1e400)) written.push(["maximum", upper], ["exclusiveMaximum", true]);
	return {
		...typed(types),
		...Object.fromEntries(written)
	};
}
function propertyLeaf(base, head, name, direction) {
	const shared = base.plain.properties.has(name) && head.plain.properties.has(name);
	const side = ({ contract, plain }) => {
		const sources = plain.properties.get(name);
		const value = sources === void 0 ? null : shared ? {} : roughly({
			contract,
			sources
		});
		return {
			type: "object",
			properties: value === null ? {} : { value },
			...plain.required.has(name) ? { required: ["value"] } : {},
			...openness({
				contract,
				plain
			}, direction)
		};
	};
	return {
		base: side(base),
		head: side(head)
	};
}
function roughly(side) {
	try {
		return typed(plainOf(side.contract, side.sources).types);
	} catch (error) {
		if (error instanceof NotExpressible) return {};
		throw error;
	}
}
function openness({ contract, plain }, direction) {
	if (plain.mixed) throw new NotExpressible("`additionalProperties` and `allOf` are combined");
	for (const keyword of [
		"patternProperties",
		"propertyNames",
		"unevaluatedProperties"
	]) if (plain.ignored.has(keyword)) throw unknown(keyword);
	const { additional } = plain;
	if (additional === null) return direction === "request" ? { additionalProperties: false } : {};
	if (typeof additional === "boolean") return { additionalProperties: additional };
	return { additionalProperties: roughly({
		contract,
		sources: [additional]
	}) };
}
function openLeaf(base, head, direction) {
	const names = /* @__PURE__ */ new Set([...base.plain.properties.keys(), ...head.plain.properties.keys()]);
	const properties = Object.fromEntries([...names].map((_, index) => [`value${index}`, {}]));
	if (names.size > MAX_NAMES) throw new NotExpressible("the object is too large");
	const side = (level) => ({
		type: "object",
		properties,
		...openness(level, direction)
	});
	return {
		base: side(base),
		head: side(head)
	};
}
const MAX_NAMES = 30;
const MAX_SCHEMAS = 200;
function whole(side, direction, open, budget) {
	if ((budget.left -= 1) < 0) throw new NotExpressible("the schema is too large");
	const keys = side.sources.map(keyOf);
	if (keys.some((key) => open.has(key))) throw new NotExpressible("the schema contains itself");
	const plain = plainOf(side.contract, side.sources);
	for (const keyword of plain.ignored.keys()) throw unknown(keyword);
	const within = /* @__PURE__ */ new Set([...open, ...keys]);
	const inner = (sources) => whole({
		...side,
		sources
	}, direction, within, budget);
	const parts = plain.alternatives.map(({ keyword, branches }) => {
		const schemas = branches.map((branch) => inner([branch]));
		return { [keyword]: keyword === "not" ? schemas[0] ?? {} : schemas };
	});
	const own = {
		...valueOf(plain),
		...objectOf(side.contract, plain, direction, inner)
	};
	const ofItems = plain.items.length === 0 ? {} : { items: inner(plain.items) };
	const [only] = parts;
	if (only === void 0) return {
		...own,
		...ofItems
	};
	if (plain.properties.size > 0 && direction === "request") throw new NotExpressible("alternatives and properties are combined");
	return { allOf: [{
		...own,
		...ofItems
	}, ...parts] };
}
function objectOf(contract, plain, direction, inner) {
	if (plain.properties.size === 0 && plain.required.size === 0 && plain.additional === null) return {};
	if (plain.mixed) throw new NotExpressible("`additionalProperties` and `allOf` are combined");
	const properties = [];
	const unseen = /* @__PURE__ */ new Set();
	for (const [name, sources] of plain.properties) {
		if (name in Object.prototype) throw new NotExpressible("it stumbles over the name of a property");
		const { readOnly, writeOnly } = plainOf(contract, sources);
		if (direction === "request" ? readOnly : writeOnly) unseen.add(name);
		else properties.push([name, inner(sources)]);
	}
	const required = [...plain.required].filter((name) => !unseen.has(name));
	const { additional } = plain;
	const closed = additional === null && direction === "request" && plain.properties.size > 0;
	return {
		properties: Object.fromEntries(properties),
		...required.length === 0 ? {} : { required },
		...closed ? { additionalProperties: false } : {},
		...additional === null ? {} : { additionalProperties: typeof additional === "boolean" ? additional : inner([additional]) }
	};
}

// src/opinion/questions.ts
function contractsOf(base, head) {
	const sides = {
		base: operationsByName(base),
		head: operationsByName(head)
	};
	return {
		base,
		head,
		find: (side, operation) => namesOf(operation).flatMap((n) => sides[side].get(n) ?? [])[0] ?? null
	};
}
const erased = (path) => path.replaceAll(/\{[^{}]*\}/g, "{}");
const namesOf = ({ kind, method, path }) => [`${kind} ${method} ${path}`, `${kind} ${method} ${erased(path)} in general`];
function operationsByName(contract) {
	const found = /* @__PURE__ */ new Map();
	const collect = (operations) => {
		for (const operation of operations) {
			for (const name of namesOf(operation)) if (!found.has(name)) found.set(name, operation);
			collect(operation.callbacks);
		}
	};
	collect([...contract.operations, ...contract.webhooks]);
	return found;
}
function aspectOf(change) {
	switch (change.kind) {
		case "operation.added":
		case "operation.removed":
		case "operation.moved": return "operations";
		case "response.added":
		case "response.removed": return "statuses";
		case "header.added":
		case "header.removed":
		case "header.became-required":
		case "header.became-optional": return "headers";
		case "property.added":
		case "property.removed":
		case "property.became-required":
		case "property.became-optional": return "property";
		case "schema.additional-properties-changed": return "open";
		case "schema.type-changed":
		case "schema.nullable-changed":
		case "schema.bound-changed": return "value";
		case "schema.branch-added":
		case "schema.branch-removed":
		case "schema.composition-changed": return "whole";
		case "schema.keyword-changed":
			if (change.keyword === "not") return "whole";
			throw new NotExpressible(`it ignores \`${change.keyword}\``);
		case "schema.enum-added":
		case "schema.enum-removed":
		case "schema.enum-value-added":
		case "schema.enum-value-removed": throw new NotExpressible("it ignores `enum`");
		case "schema.format-changed": throw new NotExpressible("it ignores `format`");
		case "schema.pattern-changed": throw new NotExpressible("it ignores `pattern`");
		default: throw new NotExpressible(`it does not look at ${topicOf(change)}`);
	}
}
const TOPICS = [
	["parameter.", "parameters"],
	["path-parameter.", "parameters"],
	["request-body.", "whether there must be a body"],
	["media-type.", "media types"],
	["security", "security"],
	["server.", "servers"]
];
const topicOf = ({ kind }) => TOPICS.find(([prefix]) => kind.startsWith(prefix))?.[1] ?? "anything of the kind";
function questionAbout(change, use, contracts) {
	const aspect = aspectOf(change);
	if (use.operation.kind !== "path" && (aspect === "operations" || aspect === "statuses" || aspect === "headers")) throw new NotExpressible("it does not look at webhooks and callbacks");
	switch (aspect) {
		case "operations": return aboutOperations(use, contracts);
		case "statuses": return aboutStatuses(use, contracts);
		case "headers": return aboutHeaders(use, contracts);
		default: return aboutBody(use, aspect, change.direction, contracts);
	}
}
function aboutOperations({ operation }, contracts) {
	const place = `paths.${operation.path}`;
	const likely = erased(operation.path);
	return question(pathsOf(contracts.base, likely), pathsOf(contracts.head, likely), ({ code, place: at }) => code.startsWith("path.") ? at === place : code.startsWith("method.") && at === `${place}.${operation.method}`);
}
const METHODS = /* @__PURE__ */ new Set([
	"get",
	"put",
	"post",
	"delete",
	"options",
	"head",
	"patch",
	"trace"
]);
const NO_RESPONSE = { responses: { default: { description: "" } } };
function pathsOf(contract, likely) {
	const paths = /* @__PURE__ */ new Map();
	for (const { path, method } of contract.operations) {
		if (!METHODS.has(method) || !path.startsWith("/") || erased(path) !== likely) continue;
		const item = paths.get(path) ?? /* @__PURE__ */ new Map();
		paths.set(path, item.set(method, NO_RESPONSE));
	}
	return Object.fromEntries([...paths].map(([path, item]) => [path, Object.fromEntries(item)]));
}
function operationsAt({ operation }, contracts) {
	const [base, head] = [contracts.find("base", operation), contracts.find("head", operation)];
	if (base === null || head === null) throw new NotExpressible("the operation has another path on the other side");
	return {
		base,
		head
	};
}
function aboutStatuses(use, contracts) {
	const { slot } = use;
	if (slot.part !== "response") throw new NotExpressible("it is not about a response");
	const statuses = ({ responses }) => message({ responses: Object.fromEntries(responses.map(({ status }) => [status, { description: "" }])) });
	const { base, head } = operationsAt(use, contracts);
	return question(statuses(base), statuses(head), ({ code, place }) => code.startsWith("response.status-code.") && place.endsWith(`.responses.${slot.status}`));
}
function aboutHeaders(use, contracts) {
	const { slot } = use;
	if (slot.part !== "header" || slot.status === null) throw new NotExpressible("it looks at headers of responses only");
	const { status } = slot;
	const name = slot.name.toLowerCase();
	const header = ({ responses }) => {
		const found = (responses.find((response) => response.status === status)?.headers ?? []).find((each) => each.name.toLowerCase() === name);
		const written = found === void 0 ? {} : { [HEADER]: {
			required: found.required,
			schema: {}
		} };
		return message({ responses: { [status]: {
			description: "",
			headers: written
		} } });
	};
	if (name === "content-type") throw new NotExpressible("it ignores this header");
	const { base, head } = operationsAt(use, contracts);
	return question(header(base), header(head), ({ code }) => code.includes(".header."));
}
const HEADER = "Header";
function aboutBody(use, aspect, direction, contracts) {
	if (direction === null) throw new NotExpressible("it does not look at anything of the kind");
	const { base, head } = operationsAt(use, contracts);
	const [before, after] = [schemaAt(base, use), schemaAt(head, use)];
	const schemas = cut({
		contract: contracts.base,
		sources: [before]
	}, {
		contract: contracts.head,
		sources: [after]
	}, use.path, aspect, direction);
	const body = (schema) => {
		const content = { "application/json": { schema } };
		return direction === "request" ? message({
			requestBody: { content },
			...NO_RESPONSE
		}) : message({ responses: { "200": {
			description: "",
			content
		} } });
	};
	return question(body(schemas.base), body(schemas.head), ({ code }) => code.startsWith(`${direction}.body.scope.`));
}
function schemaAt(operation, { slot }) {
	if (slot.part === "parameter") throw new NotExpressible("it does not look at parameters");
	if (slot.part === "header") throw new NotExpressible("it does not look at the values of headers");
	if (slot.part === "operation") throw new NotExpressible("it does not look at anything of the kind");
	const content = slot.part === "request-body" ? operation.requestBody?.content ?? [] : operation.responses.find(({ status }) => status === slot.status)?.content ?? [];
	const { mediaType } = slot;
	if (mediaType === null || !/^(?:application\/json|[^;]+\+json|\*\/\*)(?:;|$)/.test(mediaType)) throw new NotExpressible("it looks at JSON only");
	const schema = content.find(({ type }) => type === mediaType)?.schema ?? null;
	if (schema === null) throw new NotExpressible("one side has no schema there");
	return schema;
}
const message = (operation) => ({ "/message": { post: operation } });
function question(base, head, isAnswer) {
	const document = (paths) => JSON.stringify({
		openapi: "3.0.3",
		info: {
			title: "One message",
			version: "1"
		},
		paths
	});
	const asked = {
		base: document(base),
		head: document(head),
		isAnswer
	};
	if (asked.base === asked.head) throw new NotExpressible("nothing of it is in what openapi-diff compares");
	return asked;
}

// src/opinion/run.ts
const LIMITS = {
	questionMs: 5e3,
	totalMs: 6e4,
	memoryMb: 512
};
const WORKER = new URL("./opinion-worker.js", import.meta.url);
const MAX_WORKERS = 2;
const failed = (reason) => ({
	kind: "failed",
	reason
});
async function askAll(questions, limits = LIMITS, worker = WORKER) {
	const replies = questions.map(() => failed("there was no time left to ask it"));
	const waiting = [...questions.entries()];
	const end = AbortSignal.timeout(limits.totalMs);
	const lane = async () => {
		let thread = null;
		for (let next = waiting.shift(); next !== void 0 && !end.aborted; next = waiting.shift()) {
			const [index, asked] = next;
			thread ??= start(worker, limits);
			const reply = await ask(thread, asked, limits, end);
			replies[index] = reply.kind === "lost" ? failed(reply.reason) : reply;
			if (reply.kind !== "lost") continue;
			await thread.terminate();
			thread = null;
		}
		await thread?.terminate();
	};
	await Promise.all(questions.slice(0, MAX_WORKERS).map(lane));
	return replies;
}
function start(worker, { memoryMb }) {
	const thread = new Worker(worker, {
		resourceLimits: { maxOldGenerationSizeMb: memoryMb },
		env: {},
		argv: [],
		execArgv: ["--no-warnings"],
		stdout: true,
		stderr: true
	});
	thread.stdout.resume();
	thread.stderr.resume();
	thread.on("error", () => void 0);
	return thread;
}
function ask(thread, asked, { questionMs }, end) {
	return new Promise((resolve) => {
		const settle = (reply) => {
			clearTimeout(timer);
			thread.off("message", settle).off("error", broken).off("exit", gone);
			end.removeEventListener("abort", late);
			resolve(reply);
		};
		const lose = (reason) => () => settle({
			kind: "lost",
			reason
		});
		const [late, broken, gone] = [
			lose("it took too long"),
			lose("it needed too much memory"),
			lose("it ended without an answer")
		];
		const timer = setTimeout(late, questionMs);
		thread.on("message", settle).on("error", broken).on("exit", gone);
		end.addEventListener("abort", late, { once: true });
		if (end.aborted) late();
		else thread.postMessage(asked, []);
	});
}

// src/opinion/opinion.ts
async function secondOpinions(judged, base, head, ask = askAll) {
	if (base === null || head === null) return new Map(judged.map(({ judgement }) => [judgement.id, silent("one side is missing")]));
	const contracts = contractsOf(base, head);
	const neighbours = neighboursOf(judged);
	const prepared = judged.map((each) => ({
		id: each.judgement.id,
		...prepare(each, contracts, neighbours)
	}));
	const asked = /* @__PURE__ */ new Map();
	for (const { question } of prepared) if (question !== null) asked.set(textOf(question), question);
	const positions = new Map([...asked.keys()].map((text, index) => [text, index]));
	const replies = await ask([...asked.values()].map(({ base: before, head: after }) => ({
		base: before,
		head: after
	})));
	const replyTo = (question) => replies[positions.get(textOf(question)) ?? -1];
	return new Map(prepared.map(({ id, breaks, question, reason }) => {
		const reply = question === null ? void 0 : replyTo(question);
		if (question === null || reply === void 0) return [id, silent(reason)];
		return [id, reply.kind === "failed" ? silent(reply.reason) : opinion(question, reply.differences, breaks)];
	}));
}
const textOf = ({ base, head }) => `${base}\n${head}`;
const silent = (reason) => ({
	verdict: "not-applicable",
	note: `openapi-diff has no opinion: ${reason}.`
});
const breaksWire = ({ impact }) => impact === "breaking" || impact === "potentially-breaking";
const MAX_PLACES = 5;
function prepare({ judgement, changes }, contracts, neighbours) {
	const breaks = breaksWire(judgement);
	const none = (reason) => ({
		breaks,
		question: null,
		reason
	});
	if (judgement.impact === "documentation" || judgement.impact === "unclassified") return none("it does not look at anything of the kind");
	if (judgement.impact === "breaking" && !judgement.breaks.includes("wire")) return none("it judges messages and not what is made of them");
	let reason = "it does not look at anything of the kind";
	const places = changes.flatMap((change) => change.uses.map((use) => ({
		change,
		use
	})));
	for (const { change, use } of places.slice(0, MAX_PLACES)) try {
		const question = questionAbout(change, use, contracts);
		if (breaks || !neighbours.breakAt(change, use)) return {
			breaks,
			question,
			reason
		};
		reason = "another finding at the same place breaks, and it judges both together";
	} catch (error) {
		if (!(error instanceof NotExpressible)) throw error;
		reason = error.message;
	}
	return none(reason);
}
function neighboursOf(judged) {
	const pathsByPart = /* @__PURE__ */ new Map();
	for (const { judgement, changes } of judged) {
		if (!breaksWire(judgement)) continue;
		for (const change of changes) for (const use of change.uses) {
			const key = partKey(use);
			pathsByPart.set(key, [...pathsByPart.get(key) ?? [], {
				path: use.path,
				aspect: aspectName(change)
			}]);
		}
	}
	return { breakAt(change, use) {
		const aspect = aspectName(change);
		const there = pathsByPart.get(partKey(use)) ?? [];
		if (aspect === "whole") return there.some(({ path }) => path.startsWith(use.path));
		return there.some((other) => other.path === use.path && (other.aspect === aspect || other.aspect === "whole"));
	} };
}
function aspectName(change) {
	try {
		return aspectOf(change);
	} catch {
		return "none";
	}
}
const partKey = ({ operation, slot }) => JSON.stringify([
	operation.kind,
	operation.method,
	operation.path,
	slot
]);
function opinion(question, differences, breaks) {
	const answers = differences.filter(question.isAnswer);
	const finds = answers.some(({ breaking }) => breaking) ? "a break" : answers.length > 0 ? "no break" : "no difference";
	return {
		verdict: breaks === (finds === "a break") ? "agrees" : "disagrees",
		note: `openapi-diff finds ${finds} here.`
	};
}

export { secondOpinions };