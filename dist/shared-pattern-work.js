// src/schema/pattern-work.ts
const ALL_WORK = 4e6;
const WORK_FOR_ONE = 1e6;
const work = {
	left: ALL_WORK,
	own: 0
};
const paid = /* @__PURE__ */ new Set();
function countPatternsAnew() {
	work.left = ALL_WORK;
	paid.clear();
}
var OutOfWork = class extends Error {};
const OUT_OF_WORK = new OutOfWork();
function workOnPattern(amount) {
	work.own += amount;
	work.left -= amount;
	if (work.left < 0 || work.own > WORK_FOR_ONE) throw OUT_OF_WORK;
}
const MOST_KEPT = 5e3;
function counted(known, question, find) {
	const before = known.get(question);
	if (before !== void 0) {
		if (paid.has(before)) return before.value;
		work.left -= before.work;
		if (work.left < 0) return null;
		paid.add(before);
		return before.value;
	}
	if (work.left < 0) return null;
	const outer = work.own;
	work.own = 0;
	const value = find();
	const found = {
		value,
		work: work.own
	};
	work.own = outer;
	if (work.left < 0) return null;
	if (known.size > MOST_KEPT) known.clear();
	known.set(question, found);
	paid.add(found);
	return value;
}

export { counted as n, workOnPattern as r, countPatternsAnew as t };