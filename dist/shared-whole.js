import { h as pointerOf, o as unitAt, t as depthOfUnit, v as byCodeUnits } from "./shared-units.js";
import { t as functions } from "./shared-functions.js";

// src/lint/kept.ts
function knownOf({ results, rules }, local, format) {
	const units = /* @__PURE__ */ new Map();
	const rest = [];
	const counts = Object.create(null);
	for (const result of results) {
		counts[result.rule] = (counts[result.rule] ?? 0) + 1;
		const unit = unitAt(result.path, format);
		if (!local.has(result.rule)) rest.push(result);
		else if (units.has(unit)) units.get(unit)?.push(result);
		else units.set(unit, [result]);
	}
	return {
		rules,
		counts,
		units,
		rest
	};
}
function pack({ rules, counts, units, rest }, { file, format }) {
	const numbers = /* @__PURE__ */ new Map();
	const common = [];
	const write = (result, depth) => {
		const { rule, severity, message, description, docs, path, absent = null } = result;
		if (result.file !== file || result.key !== null || result.subject !== null || result.members.length > 0) return inFile(result, (name) => name === file ? "" : name);
		const shared = [
			rule,
			severity,
			message,
			description,
			docs,
			absent
		];
		const name = shared.join("\n");
		const number = numbers.get(name) ?? common.length;
		if (number === common.length) {
			numbers.set(name, number);
			common.push(shared);
		}
		return [number, path.slice(depth)];
	};
	const written = [...units].map(([pointer, results]) => {
		const path = results[0]?.path ?? [];
		const depth = depthOfUnit(path, format);
		return {
			unit: [pointer, depth === 0 ? path : path.slice(0, depth)],
			line: JSON.stringify(results.map((one) => write(one, depth)))
		};
	});
	const line = JSON.stringify(rest.map((one) => write(one, 0)));
	const head = {
		rules,
		counts,
		common,
		units: written.map(({ unit }) => unit)
	};
	return [
		JSON.stringify(head),
		line,
		...written.map((one) => one.line)
	].join("\n");
}
function unpack(text, file, format) {
	const [first = "", second = "", ...lines] = text.split("\n");
	const { rules, counts, common, units } = JSON.parse(first);
	const read = (line, holder, root) => JSON.parse(line).map((one) => {
		if ("rule" in one) return inFile(one, (name) => name === "" ? root : name);
		const [number, inside] = one;
		const found = common[number];
		if (found === void 0) throw new Error("The findings are not whole.");
		const [rule, severity, message, description, docs, absent] = found;
		const same = {
			rule,
			severity,
			message,
			file: root,
			path: [...holder, ...inside],
			description,
			docs,
			key: null,
			subject: null,
			members: []
		};
		return absent === null ? same : {
			...same,
			absent
		};
	});
	const unitsWhere = (isNeeded, root) => new Map(units.flatMap(([pointer, path], index) => {
		const isInNone = depthOfUnit(path, format) === 0;
		return isInNone || isNeeded(pointer) ? [[pointer, read(lines[index] ?? "", isInNone ? [] : path, root)]] : [];
	}));
	return {
		rules,
		only: (isNeeded, root) => ({
			rules,
			counts,
			units: unitsWhere(isNeeded, root),
			rest: read(second, [], root)
		}),
		all: () => [...[...unitsWhere(() => true, file).values()].flat(), ...read(second, [], file)]
	};
}
const inFile = (result, nameOf) => ({
	...result,
	file: nameOf(result.file),
	members: result.members.map((member) => inFile(member, nameOf))
});
const identityOfResult = ({ rule, severity, path, message, key, subject }) => `${rule} ${severity} ${pointerOf(path)} ${message} ${key ?? ""} ${subject ?? ""}`;

// src/lint/result.ts
function inOrder(results) {
	return results.map((result) => {
		const { file, path, rule, message, key } = result;
		return {
			result,
			text: JSON.stringify([
				file,
				path,
				rule,
				message,
				key
			])
		};
	}).toSorted((a, b) => byCodeUnits(a.text, b.text)).map(({ result }) => result);
}

// src/lint/effective.ts
function wholeRules(definition) {
	const [first] = definition.files;
	if (first === void 0 || first.overrides !== void 0 || hasTargets(definition)) return null;
	const merged = mergedRules(first, {
		definition,
		mode: "recommended",
		explicit: false,
		chain: []
	});
	const rules = [];
	for (const rule of merged.values()) {
		if (!rule.enabled || severityOf(rule.severity) === null) continue;
		const whole = wholeRule(rule);
		if (whole === null) return null;
		rules.push(whole);
	}
	return rules;
}
const hasTargets = ({ files }) => files.some((file) => file.extends.some(({ target }) => target.kind !== "file"));
function severityOf(severity) {
	switch (severity) {
		case "error":
		case 0: return "error";
		case "warn":
		case 1: return "warning";
		case "off":
		case -1: return null;
		default: return "info";
	}
}
const isOn = (rule, mode) => mode === "all" || mode === "recommended" && rule.recommended;
function mergedRules(file, merging) {
	const rules = /* @__PURE__ */ new Map();
	const chain = [...merging.chain, file];
	for (const { target, mode } of file.extends) {
		const next = target.kind === "file" ? merging.definition.files[target.index] : void 0;
		if (next === void 0 || chain.includes(next)) continue;
		const inner = {
			...merging,
			mode: mode ?? "recommended",
			explicit: mode !== null,
			chain
		};
		for (const [id, rule] of mergedRules(next, inner)) {
			rules.set(id, rule);
			if (merging.explicit) rule.enabled = isOn(rule, merging.mode);
		}
	}
	for (const [id, entry] of Object.entries(file.rules)) {
		const rule = mergeEntry(rules.get(id), id, entry, file);
		if (rule === null) continue;
		rules.set(id, rule);
		if (rule.owner === file || merging.explicit) rule.enabled = isOn(rule, merging.mode);
		if (rule.formats === null) rule.formats = rule.owner.formats ?? null;
		if (file.documentationUrl !== void 0 && rule.docs === null) rule.docs = `${file.documentationUrl}#${id}`;
	}
	return rules;
}
function mergeEntry(known, id, entry, owner) {
	if (typeof entry === "object") {
		if (known === void 0) return newRule(id, entry, owner);
		known.definition = {
			...known.definition,
			...entry
		};
		if (entry.severity !== void 0) known.severity = entry.severity;
		if (entry.formats !== void 0) known.formats = entry.formats;
		if (entry.documentationUrl !== void 0) known.docs = entry.documentationUrl;
		known.enabled = true;
		return known;
	}
	if (known === void 0) return null;
	if (typeof entry === "boolean") known.enabled = entry;
	else {
		known.severity = entry;
		known.enabled = entry !== "off";
	}
	return known;
}
function newRule(id, definition, owner) {
	const recommended = definition.recommended !== false;
	return {
		id,
		owner,
		recommended,
		enabled: recommended,
		severity: definition.severity ?? "warn",
		definition,
		formats: definition.formats ?? null,
		docs: definition.documentationUrl ?? null
	};
}
const SIMPLE_MESSAGE = /^(?:[^{]|\{(?!\{)|\{\{(?:error|description)\}\})*$/;
function wholeRule({ id, severity, definition, formats, docs }) {
	const { given, then, resolved, message = null, description = "" } = definition;
	const calls = then.map((one) => one.field === void 0 ? callOf(one.function, one.functionOptions ?? null) : null);
	if (!(given.length === 1 && given[0] === "$" && resolved === false) || calls.includes(null) || message !== null && !SIMPLE_MESSAGE.test(message)) return null;
	return {
		id,
		severity: severityOf(severity) ?? "info",
		description,
		message,
		docs,
		formats,
		calls: calls.flatMap((call) => call ?? [])
	};
}
const callOf = (reference, options) => reference.kind === "built-in" ? {
	function: reference.name,
	options
} : null;

// src/lint/bundle.ts
const EXTENSION = "x-governor-files";
function bundled({ file: root, files }) {
	const value = files.get(root) ?? null;
	if (files.size < 2 || !isObject(value)) return {
		value,
		placeOf: (path) => ({
			file: root,
			path
		})
	};
	const others = [...files.keys()].filter((file) => file !== root);
	const bases = {
		root,
		positions: new Map(others.map((file, position) => [file, position]))
	};
	const parts = others.map((file) => rewritten(files.get(file) ?? null, file, bases));
	return {
		value: {
			...rewritten(value, root, bases),
			[EXTENSION]: parts
		},
		placeOf: (path) => {
			const file = path[0] === EXTENSION ? others[Number(path[1])] : void 0;
			return file === void 0 ? {
				file: root,
				path
			} : {
				file,
				path: path.slice(2)
			};
		}
	};
}
function rewritten(value, file, bases) {
	if (Array.isArray(value)) return value.map((item) => rewritten(item, file, bases));
	if (!isObject(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, key === "$ref" && typeof part === "string" ? referenceInBundle(part, file, bases) : rewritten(part, file, bases)]));
}
function referenceInBundle(reference, file, { root, positions }) {
	const [path = "", fragment = ""] = reference.split(/#(.*)/s);
	const target = path === "" ? file : joined(file, decoded(path));
	if (target === root) return `#${fragment}`;
	const position = positions.get(target);
	return position === void 0 ? reference : `#${pointerOf([EXTENSION, position])}${fragment}`;
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
function joined(from, relative) {
	const parts = from.split("/").slice(0, -1);
	for (const part of relative.split("/")) if (part === "..") parts.pop();
	else if (part !== "." && part !== "") parts.push(part);
	return parts.join("/");
}
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

// src/lint/whole.ts
function runWhole(rules, document, now, faults) {
	const bundle = bundled(document);
	const formats = formatsOf(document.format);
	return rules.filter((rule) => rule.formats === null || rule.formats.some((format) => formats.includes(format))).flatMap((rule) => {
		try {
			return distinct(resultsOf(rule, bundle, now));
		} catch {
			faults.set(rule.id, `The rule \`${rule.id}\` failed on this description and was not applied.`);
			return [];
		}
	});
}
function functionName(run) {
	return Object.entries(functions).find(([, each]) => each === run)?.[0] ?? null;
}
function formatsOf(format) {
	const exact = format.replace("_", ".");
	return format.startsWith("oas3") ? [
		"oas3",
		format,
		exact
	] : [format];
}
function resultsOf(rule, bundle, now) {
	return rule.calls.flatMap((call) => {
		const run = Object.hasOwn(functions, call.function) ? functions[call.function] : void 0;
		if (run === void 0) throw new Error(`There is no function ${call.function}.`);
		return (run(bundle.value, call.options, { now }) ?? []).map((said) => resultOf(said, rule, bundle));
	});
}
function resultOf(said, rule, bundle) {
	const place = bundle.placeOf(closest(bundle.value, said.path ?? []));
	const filled = rule.message?.replaceAll(/\{\{(error|description)\}\}/g, (_, name) => name === "error" ? said.message : rule.description);
	return {
		rule: rule.id,
		severity: rule.severity,
		message: (filled ?? (rule.description === "" ? said.message : rule.description)).trim(),
		file: place.file,
		path: place.path,
		description: rule.description,
		docs: rule.docs,
		key: said.key ?? null,
		subject: said.subject ?? null,
		members: (said.members ?? []).map((member) => resultOf(member, rule, bundle))
	};
}
function closest(root, path) {
	let value = root;
	for (const [index, step] of path.entries()) {
		if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return path.slice(0, index);
		value = Reflect.get(value, step);
	}
	return path;
}
function distinct(results) {
	const seen = /* @__PURE__ */ new Set();
	return results.filter(({ file, path, message }) => {
		const key = `${file}#${pointerOf(path)} ${message}`;
		return !seen.has(key) && seen.add(key);
	});
}

export { inOrder as a, pack as c, wholeRules as i, unpack as l, runWhole as n, identityOfResult as o, severityOf as r, knownOf as s, functionName as t };