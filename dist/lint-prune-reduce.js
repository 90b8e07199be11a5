import { a as referencesIn, c as unitsOf, i as only, n as holdersOf, r as isSame, s as unitOf } from "./shared-units.js";

// src/lint/prune/reduce.ts
const MOST = .5;
function reduceSides(base, head) {
	if (base.file !== head.file || base.format !== head.format || hasFiles(base) || hasFiles(head)) return null;
	const { format, file } = head;
	const [before, after] = [base.files.get(file) ?? null, head.files.get(file) ?? null];
	const [old, young] = [unitsOf(before, format), unitsOf(after, format)];
	if (old === null || young === null || [
		"openapi",
		"swagger",
		"jsonSchemaDialect"
	].some(differs(before, after))) return null;
	const different = [.../* @__PURE__ */ new Set([...old.keys(), ...young.keys()])].filter((pointer) => !isSame(old.get(pointer)?.value, young.get(pointer)?.value));
	const [ofOld, ofYoung] = [linksOf(old, format), linksOf(young, format)];
	if (ofOld === null || ofYoung === null) return null;
	const all = closure(closure(closure(closure(new Set(different), reversed(ofOld)), reversed(ofYoung)), reversed(ofOld)), reversed(ofYoung));
	const first = [...young.keys()].find((pointer) => pointer.startsWith("/paths/") && old.has(pointer) && !all.has(pointer));
	const top = [...old.keys(), ...young.keys()].filter((pointer) => pointer.lastIndexOf("/") === 0 && !(ofOld.get(pointer) ?? []).length && !(ofYoung.get(pointer) ?? []).length);
	const seeds = [
		...all,
		...top,
		...first === void 0 ? [] : [first]
	];
	const kept = closure(closure(new Set(seeds), ofOld), ofYoung);
	if (kept.size > MOST * Math.max(old.size, young.size) || hasCircle(kept, ofOld) || hasCircle(kept, ofYoung)) return null;
	const [holders, others] = [holdersOf(before, format), holdersOf(after, format)];
	const cut = (document, value) => ({
		...document,
		files: /* @__PURE__ */ new Map([[file, only(value, kept, format)]])
	});
	return {
		base: cut(base, before),
		head: cut(head, after),
		changed: [...all],
		names: different.flatMap((pointer) => {
			const path = (young.get(pointer) ?? old.get(pointer))?.path ?? [];
			return path.length > 1 ? path.slice(-1) : [];
		}),
		holders: [.../* @__PURE__ */ new Set([...holders.keys(), ...others.keys()])].filter((each) => holders.get(each) !== others.get(each))
	};
}
const hasFiles = ({ files, inData }) => files.size !== 1 || inData.size > 0;
const differs = (a, b) => (name) => a[name] !== b[name];
function linksOf(units, format) {
	const links = /* @__PURE__ */ new Map();
	for (const [pointer, { value }] of units) {
		const { sure, maybe } = referencesIn(value);
		const found = [...sure].map((reference) => unitOf(reference, units, format));
		const more = [...maybe].map((reference) => unitOf(reference, units, format));
		if (found.includes(null)) return null;
		links.set(pointer, [...new Set([...found, ...more].flatMap((each) => each ?? []))]);
	}
	return links;
}
function reversed(links) {
	const found = /* @__PURE__ */ new Map();
	for (const [from, targets] of links) for (const to of targets) {
		const known = found.get(to);
		if (known === void 0) found.set(to, [from]);
		else known.push(from);
	}
	return found;
}
function closure(from, links) {
	const reached = new Set(from);
	for (const each of reached) for (const to of links.get(each) ?? []) reached.add(to);
	return reached;
}
function hasCircle(units, links) {
	const done = /* @__PURE__ */ new Set();
	const open = /* @__PURE__ */ new Set();
	const leads = (pointer) => {
		if (open.has(pointer)) return true;
		if (done.has(pointer)) return false;
		open.add(pointer);
		const found = (links.get(pointer) ?? []).some(leads);
		open.delete(pointer);
		done.add(pointer);
		return found;
	};
	return [...units].some(leads);
}

export { reduceSides };