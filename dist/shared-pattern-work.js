// src/schema/texts/pattern-work.ts
const ALL_WORK = 4e6;
const WORK_FOR_ONE = 1e6;
const ALL_TRIES = 5e6;
const ALL_SEARCHED = 2e6;
const work = {
	left: ALL_WORK,
	own: 0,
	tries: ALL_TRIES,
	searched: ALL_SEARCHED
};
const paid = /* @__PURE__ */ new Set();
function countPatternsAnew() {
	work.left = ALL_WORK;
	work.tries = ALL_TRIES;
	work.searched = ALL_SEARCHED;
	paid.clear();
}
const canTry = (steps) => (work.tries -= steps) >= 0;
const canSearch = (characters) => (work.searched -= 1 + characters) >= 0;
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

export { workOnPattern as a, counted as i, canTry as n, countPatternsAnew as r, canSearch as t };