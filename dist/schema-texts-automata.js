import { a as workOnPattern, i as counted } from "./shared-pattern-work.js";

// node_modules/refa/index.js
const exports = {};
function rangesOnDemand(text) {
	let ranges;
	return () => {
		if (ranges !== void 0) return ranges;
		const ends = text.split(",").map(Number);
		ranges = Array.from({ length: ends.length / 2 }, (_, index) => ({
			min: ends[2 * index],
			max: ends[2 * index + 1]
		}));
		return ranges;
	};
}
function m(m) {
	function n(i) {
		let a = n.cache.get(i);
		return void 0 === a && n.cache.set(i, a = m(i)), a;
	}
	return n.cache = /* @__PURE__ */ new Map(), n;
}
Object.defineProperty(exports, "__esModule", { value: !0 });
const n = Array.isArray;
function i(m, n) {
	let i = 0;
	for (let a = 0; a < m.length; a++) {
		const x = m[a];
		n(x, m[a - i - 1]) ? m[a - i] = x : i++;
	}
	m.splice(m.length - i, i);
}
function a(m, n) {
	n === m.length - 1 ? m.pop() : m[n] = m.pop();
}
function x(m, n) {
	let i, a = 1 / 0;
	for (const x of m) {
		const m = n(x);
		m < a && (i = x, a = m);
	}
	return i;
}
function e(m) {
	return Array.isArray(m) ? m : [...m];
}
function t(m) {
	return m instanceof Set ? m : new Set(m);
}
function r(m) {
	for (const n of m) return n;
}
function s(m, n) {
	const i = /* @__PURE__ */ new Set(), a = [{
		element: m,
		nextIndex: -1
	}];
	for (; a.length > 0;) {
		const m = a[a.length - 1];
		-1 === m.nextIndex && (i.add(m.element), m.nextElements = e(n(m.element)));
		const x = m.nextElements;
		if (!x) throw new Error("This should not happen.");
		if (m.nextIndex++, m.nextIndex >= x.length) {
			a.pop();
			continue;
		}
		const t = x[m.nextIndex];
		i.has(t) || a.push({
			element: t,
			nextIndex: -1
		});
	}
}
function* o(m, n) {
	const i = /* @__PURE__ */ new Set();
	let a = [...m], x = [];
	for (; a.length > 0;) {
		for (const m of a) i.has(m) || (i.add(m), yield m, x.push(...n(m)));
		[a, x] = [x, a], x.length = 0;
	}
}
function l(m, n) {
	const i = /* @__PURE__ */ new Set(), a = [m];
	let x;
	for (; a.length;) x = a.pop(), i.has(x) || (i.add(x), n(x, a));
}
function c(m, n) {
	const i = /* @__PURE__ */ new Set(), a = [...m];
	let x;
	for (; a.length;) x = a.pop(), i.has(x) || (i.add(x), n(x, a));
}
function h(m, n) {
	const i = new Error(n);
	throw i.data = m, i;
}
function* u(m) {
	for (const n of m) yield* n;
}
function* f(m) {
	for (const n of _(m)) {
		const m = [];
		for (const i of n) m.push(...i);
		yield m;
	}
}
function* p(m) {
	for (const n of _(m)) yield [...n];
}
var d = class {
	constructor(m) {
		this._cache = [], this._fullyCached = !1, this._iterator = m[Symbol.iterator]();
	}
	[Symbol.iterator]() {
		return this._fullyCached ? this._cache[Symbol.iterator]() : function* (m) {
			const { _cache: n, _iterator: i } = m;
			let a = 0;
			for (; !m._fullyCached;) if (a < n.length) yield n[a], a++;
			else {
				const x = i.next();
				if (x.done) m._fullyCached = !0;
				else {
					const { value: m } = x;
					n.push(m), yield m, a++;
				}
			}
			for (; a < n.length; a++) yield n[a];
		}(this);
	}
};
function g(m) {
	return Array.isArray(m) || m instanceof Set || m instanceof d ? m : new d(m);
}
function* _(m) {
	const n = e(m).map(g), i = n.map(((m) => m[Symbol.iterator]())), a = [];
	for (const m of i) {
		const n = m.next();
		if (n.done) return;
		a.push(n.value);
	}
	if (yield a, 0 !== i.length) for (;;) {
		for (let m = i.length - 1; m >= 0; m--) {
			const x = i[m].next();
			if (!x.done) {
				a[m] = x.value;
				break;
			}
			if (0 === m) return;
			{
				i[m] = n[m][Symbol.iterator]();
				const x = i[m].next();
				if (x.done) throw new Error();
				a[m] = x.value;
			}
		}
		yield a;
	}
}
function C(m, n) {
	v(m, n);
}
function v(m, n) {
	switch (m.type) {
		case "Concatenation":
			if (null === n) throw new Error("The parent of a concatenation cannot be null.");
			switch (n.type) {
				case "Alternation":
				case "Assertion":
				case "Expression":
				case "Quantifier":
					m.parent = n;
					break;
				case "Concatenation": throw new Error("A concatenation cannot be parent of a concatenation.");
				default: throw h(n);
			}
			m.elements.forEach(((n) => v(n, m)));
			break;
		case "Alternation":
		case "Assertion":
		case "CharacterClass":
		case "Quantifier":
		case "Unknown":
			if (null === n) throw new Error(`The parent of a(n) ${m.type} cannot be null.`);
			if ("Concatenation" !== n.type) throw new Error(`A(n) ${n.type} cannot be parent of a(n) ${m.type}.`);
			m.parent = n, "CharacterClass" !== m.type && "Unknown" !== m.type && m.alternatives.forEach(((n) => v(n, m)));
			break;
		case "Expression":
			if (null !== n) throw new Error(`The parent of an expression has to be null and cannot be a(n) ${n.type}.`);
			m.parent = null, m.alternatives.forEach(((n) => v(n, m)));
			break;
		default: throw h(m);
	}
}
function y(m, n, i) {
	if ("function" != typeof n) {
		const { start: m, end: i } = n;
		n = () => ({
			start: m,
			end: i
		});
	}
	S(m, n, i);
}
function S(m, n, i) {
	if (i || !m.source) m.source = n();
	else {
		const { start: i, end: a } = m.source;
		n = () => ({
			start: i,
			end: a
		});
	}
	switch (m.type) {
		case "Concatenation":
			m.elements.forEach(((m) => S(m, n, i)));
			break;
		case "Alternation":
		case "Assertion":
		case "Expression":
		case "Quantifier":
			m.alternatives.forEach(((m) => S(m, n, i)));
			break;
		case "CharacterClass":
		case "Unknown": break;
		default: throw h(m);
	}
}
function w(m, n) {
	const i = n[`on${m.type}Enter`];
	switch (i && i(m), m.type) {
		case "Alternation":
		case "Assertion":
		case "Expression":
		case "Quantifier":
			for (const i of m.alternatives) w(i, n);
			break;
		case "Concatenation": for (const i of m.elements) w(i, n);
	}
	const a = n[`on${m.type}Leave`];
	a && a(m);
}
var k = class k {
	constructor(m) {
		this.name = "CombinedTransformer";
		const n = [];
		for (const i of m) i instanceof k ? n.push(...i.transformers) : n.push(i);
		this.transformers = n;
	}
	onAlternation(m, n) {
		for (const i of this.transformers) i.onAlternation && i.onAlternation(m, n);
	}
	onAssertion(m, n) {
		for (const i of this.transformers) i.onAssertion && i.onAssertion(m, n);
	}
	onCharacterClass(m, n) {
		for (const i of this.transformers) i.onCharacterClass && i.onCharacterClass(m, n);
	}
	onConcatenation(m, n) {
		for (const i of this.transformers) i.onConcatenation && i.onConcatenation(m, n);
	}
	onExpression(m, n) {
		for (const i of this.transformers) i.onExpression && i.onExpression(m, n);
	}
	onQuantifier(m, n) {
		for (const i of this.transformers) i.onQuantifier && i.onQuantifier(m, n);
	}
	onUnknown(m, n) {
		for (const i of this.transformers) i.onUnknown && i.onUnknown(m, n);
	}
};
function E(m, n, i) {
	var a;
	const { maxPasses: x = 10, events: e } = null != i ? i : {}, t = {
		transformer: m,
		ast: n,
		maxCharacter: O(n),
		events: e
	};
	for (let m = 1; m <= x && (null === (a = null == e ? void 0 : e.onPassStart) || void 0 === a || a.call(e, n, m), N(t)); m++);
	return n;
}
function O(m) {
	try {
		return w(m, { onCharacterClassEnter(m) {
			throw m.characters.maximum;
		} }), 0;
	} catch (m) {
		if ("number" == typeof m) return m;
		throw m;
	}
}
function N({ transformer: m, ast: n, maxCharacter: i, events: a }) {
	let x, e = !1;
	const t = m instanceof k ? m.transformers : [m], r = {
		onAlternation: t.filter(((m) => m.onAlternation)),
		onAssertion: t.filter(((m) => m.onAssertion)),
		onCharacterClass: t.filter(((m) => m.onCharacterClass)),
		onConcatenation: t.filter(((m) => m.onConcatenation)),
		onExpression: t.filter(((m) => m.onExpression)),
		onQuantifier: t.filter(((m) => m.onQuantifier)),
		onUnknown: t.filter(((m) => m.onUnknown))
	};
	if (null == a ? void 0 : a.onChange) {
		let m = !1;
		const t = {
			maxCharacter: i,
			signalMutation() {
				e = m = !0;
			}
		};
		x = (i) => {
			const x = `on${i.type}`;
			for (const e of r[x]) m = !1, e[x](i, t), m && a.onChange(n, i, e);
		};
	} else {
		const m = {
			maxCharacter: i,
			signalMutation() {
				e = !0;
			}
		};
		x = (n) => {
			const i = `on${n.type}`;
			for (const a of r[i]) a[i](n, m);
		};
	}
	return w(n, {
		onAlternationLeave: x,
		onAssertionLeave: x,
		onCharacterClassLeave: x,
		onConcatenationLeave: x,
		onExpressionLeave: x,
		onQuantifierLeave: x,
		onUnknownLeave: x
	}), e;
}
const b = /* @__PURE__ */ new Map();
const A = /* @__PURE__ */ new Map();
var I = class I {
	get isEmpty() {
		return 0 === this.ranges.length;
	}
	get isAll() {
		return 1 === this.ranges.length && 0 === this.ranges[0].min && this.ranges[0].max === this.maximum;
	}
	get size() {
		let m = 0;
		for (let n = 0, i = this.ranges.length; n < i; n++) {
			const { min: i, max: a } = this.ranges[n];
			m += a - i + 1;
		}
		return m;
	}
	constructor(m, n) {
		this.maximum = m, this.ranges = n;
	}
	characters() {
		return function(m) {
			const n = function(m, n) {
				if (m.length > n) return;
				const i = [];
				for (const { min: a, max: x } of m) {
					if (i.length + x - a >= n) return;
					for (let m = a; m <= x; m++) i.push(m);
				}
				return i;
			}(m, 8);
			if (n) return n;
			return { [Symbol.iterator]() {
				let n = 0, i = m[0].min - 1;
				function a() {
					n >= m.length || (i++, i > m[n].max && (n++, n < m.length && (i = m[n].min)));
				}
				return { next: () => (a(), n >= m.length ? {
					done: !0,
					value: void 0
				} : {
					done: !1,
					value: i
				}) };
			} };
		}(this.ranges);
	}
	toString() {
		return `CharSet (${this.maximum}) [${this.toRangesString()}]`;
	}
	toRangesString() {
		let m = "";
		for (const { min: n, max: i } of this.ranges) "" !== m && (m += ", "), m += n === i ? n.toString(16) : n.toString(16) + ".." + i.toString(16);
		return m;
	}
	toUnicodeString() {
		if (this.isEmpty) return "empty";
		if (this.isAll) return "all";
		const m = R(this.ranges);
		if (m.includes("U+")) {
			const n = R(this.negate().ranges), i = z(n, "U+");
			if (0 === i || i <= z(m, "U+") / 2) return "not " + n;
		}
		return m;
	}
	static empty(m) {
		let n = b.get(m);
		return void 0 === n && (n = new I(m, []), b.set(m, n)), n;
	}
	static all(m) {
		let n = A.get(m);
		return void 0 === n && (n = new I(m, [{
			min: 0,
			max: m
		}]), A.set(m, n)), n;
	}
	static fromCharacters(m, n) {
		const i = function(m) {
			const n = [];
			let i, a = 0;
			for (const x of m) if (void 0 === i) i = x, a = 1;
			else {
				const m = i + a;
				if (x === m) a++;
				else if (x > m) n.push({
					min: i,
					max: m - 1
				}), i = x, a = 1;
				else if (x !== m - 1) throw new RangeError("The character iterable has to be sorted.");
			}
			void 0 !== i && n.push({
				min: i,
				max: i + a - 1
			});
			return n;
		}(n);
		if (0 === i.length) return I.empty(m);
		const a = i[i.length - 1];
		if (a.max > m) throw new RangeError(`The character iterable contained the char ${a.max} but all chars have to be <= maximum=${m}.`);
		return 1 === i.length && 0 === a.min && a.max === m ? I.all(m) : new I(m, i);
	}
	static fromRange(m, n) {
		if (n.max > m) throw new RangeError(`The range [min=${n.min}, max=${n.max}] contains characters greater than the maximum=${m}.`);
		return new I(m, [n]);
	}
	static fromCharacter(m, n) {
		if (n > m) throw new RangeError(`The character ${n} is greater than the maximum=${m}.`);
		return new I(m, [{
			min: n,
			max: n
		}]);
	}
	equals(m) {
		if (!(m instanceof I)) return 1 === this.ranges.length && this.ranges[0].min === m.min && this.ranges[0].max === m.max;
		if (m === this) return !0;
		if (this.maximum !== m.maximum) return !1;
		if (this.ranges.length !== m.ranges.length) return !1;
		for (let n = 0, i = this.ranges.length; n < i; n++) {
			const i = this.ranges[n], a = m.ranges[n];
			if (i.min !== a.min || i.max !== a.max) return !1;
		}
		return !0;
	}
	compare(m) {
		if (m === this) return 0;
		if (this.maximum !== m.maximum) return this.maximum - m.maximum;
		if (this.isEmpty) return m.isEmpty ? 0 : -1;
		if (m.isEmpty) return 1;
		if (this.ranges[0].min !== m.ranges[0].min) return this.ranges[0].min - m.ranges[0].min;
		if (this.ranges.length !== m.ranges.length) return this.ranges.length - m.ranges.length;
		for (let n = 0, i = this.ranges.length; n < i; n++) {
			const i = this.ranges[n], a = m.ranges[n];
			if (i.min !== a.min) return i.min - a.min;
			if (i.max !== a.max) return i.max - a.max;
		}
		return 0;
	}
	resize(m) {
		if (0 === this.ranges.length) return I.empty(m);
		if (m === this.maximum) return this;
		if (m > this.maximum) return new I(m, this.ranges);
		if (this.ranges[this.ranges.length - 1].max <= m) return new I(m, this.ranges);
		{
			const n = L(this.ranges, [{
				min: 0,
				max: m
			}]);
			return 0 === n.length ? I.empty(m) : new I(m, n);
		}
	}
	negate() {
		return new I(this.maximum, function(m, n) {
			if (0 === m.length) return [{
				min: 0,
				max: n
			}];
			{
				const i = [], a = m[0], x = m[m.length - 1];
				a.min > 0 && i.push({
					min: 0,
					max: a.min - 1
				});
				for (let n = 1; n < m.length; n++) i.push({
					min: m[n - 1].max + 1,
					max: m[n].min - 1
				});
				return x.max < n && i.push({
					min: x.max + 1,
					max: n
				}), i;
			}
		}(this.ranges, this.maximum));
	}
	union(...m) {
		const n = m[0];
		if (1 === m.length && n instanceof I) return J(this, n), 0 === n.ranges.length ? this : new I(this.maximum, function(m, n) {
			const i = [];
			let a = 0, x = 0, e = m[a], t = n[x];
			for (; e && t;) e.min <= t.min ? (i.push(e), e = m[++a]) : (i.push(t), t = n[++x]);
			for (; e; e = m[++a]) i.push(e);
			for (; t; t = n[++x]) i.push(t);
			return F(i), i;
		}(this.ranges, n.ranges));
		const i = this.ranges.slice();
		for (const n of m) if (n instanceof I) J(this, n), i.push(...n.ranges);
		else for (const m of n) {
			if (m.max > this.maximum) throw new RangeError(`max=${m.max} has to be <= maximum=${this.maximum}.`);
			i.push(m);
		}
		var a;
		return (a = i).sort(((m, n) => m.min - n.min)), F(a), new I(this.maximum, i);
	}
	intersect(m) {
		let n;
		return m instanceof I ? (J(this, m), n = L(this.ranges, m.ranges)) : n = L(this.ranges, [m]), 0 === n.length ? I.empty(this.maximum) : new I(this.maximum, n);
	}
	without(m) {
		let n;
		return m instanceof I ? (J(this, m), n = P(this.ranges, m.ranges)) : n = P(this.ranges, [m]), 0 === n.length ? I.empty(this.maximum) : new I(this.maximum, n);
	}
	has(m) {
		return M(this.ranges, m, m);
	}
	isSupersetOf(m) {
		if (!(m instanceof I)) return M(this.ranges, m.min, m.max);
		const n = this.ranges, i = m.ranges;
		let a = 0, x = 0, e = n[a], t = i[x];
		for (; e && t;) if (e.min <= t.min && e.max >= t.max) t = i[++x];
		else {
			if (!(e.max < t.min)) return !1;
			e = n[++a];
		}
		return !t;
	}
	isSubsetOf(m) {
		return m instanceof I ? m.isSupersetOf(this) : !!this.isEmpty || m.min <= this.ranges[0].min && this.ranges[this.ranges.length - 1].max <= m.max;
	}
	isProperSupersetOf(m) {
		return this.isSupersetOf(m) && !this.equals(m);
	}
	isProperSubsetOf(m) {
		return this.isSubsetOf(m) && !this.equals(m);
	}
	isDisjointWith(m) {
		return void 0 === this.commonCharacter(m);
	}
	commonCharacter(m) {
		if (!(m instanceof I)) return function(m, n, i) {
			const a = m.length;
			if (0 == a) return;
			if (i < m[0].min || n > m[a - 1].max) return;
			let x = 0, e = a;
			for (; x < e;) {
				const a = x + (e - x >> 1), t = m[a], r = t.min;
				if (r == n) return n;
				if (r < n) {
					if (n <= t.max) return n;
					x = a + 1;
				} else {
					if (r <= i) return r;
					e = a;
				}
			}
		}(this.ranges, m.min, m.max);
		const n = this.ranges, i = m.ranges;
		let a = 0, x = 0, e = n[a], t = i[x];
		for (; e && t;) if (t.max < e.min) t = i[++x];
		else {
			if (!(e.max < t.min)) return Math.max(e.min, t.min);
			e = n[++a];
		}
	}
};
function J(m, n) {
	if (n.maximum !== m.maximum) throw new RangeError(`The maximum of the other set (${n.maximum}) has to be equal the maximum of this set (${m.maximum}).`);
}
function M(m, n, i) {
	const a = m.length;
	if (0 == a) return !1;
	if (n < m[0].min || i > m[a - 1].max) return !1;
	if (1 == a) return !0;
	let x = 0, e = a;
	for (; x < e;) {
		const a = x + (e - x >> 1), t = m[a], r = t.min;
		if (r == n) return i <= t.max;
		if (r < n) {
			if (i <= t.max) return !0;
			x = a + 1;
		} else e = a;
	}
	return !1;
}
function L(m, n) {
	const i = [];
	let a = 0, x = 0, e = m[a], t = n[x];
	for (; e && t;) e.max < t.min ? e = m[++a] : t.max < e.min ? t = n[++x] : (i.push({
		min: Math.max(e.min, t.min),
		max: Math.min(e.max, t.max)
	}), e.max < t.max ? e = m[++a] : (t.max < e.max || (e = m[++a]), t = n[++x]));
	return i;
}
function P(m, n) {
	const i = [];
	let a = 0, x = 0, e = m[a], t = n[x];
	for (; e && t;) e.max < t.min ? (i.push(e), e = m[++a]) : t.max < e.min ? t = n[++x] : e.min < t.min ? (i.push({
		min: e.min,
		max: t.min - 1
	}), t.max < e.max ? (e = {
		min: t.max + 1,
		max: e.max
	}, t = n[++x]) : e = m[++a]) : e.max > t.max ? (e = {
		min: t.max + 1,
		max: e.max
	}, t = n[++x]) : e = m[++a];
	for (; e; e = m[++a]) i.push(e);
	return i;
}
function F(m) {
	let n = 0;
	for (let i = 0, a = m.length - 1; i < a; i++) {
		const a = m[i - n], x = m[i + 1];
		a.max >= x.max ? n++ : x.min <= a.max + 1 ? (m[i - n] = {
			min: a.min,
			max: x.max
		}, n++) : m[i - n + 1] = x;
	}
	n && (m.length = m.length - n);
}
function T(m) {
	return "U+" + m.toString(16).toUpperCase();
}
const D = [
	{
		min: 48,
		max: 57
	},
	{
		min: 65,
		max: 90
	},
	{
		min: 97,
		max: 122
	}
];
function U(m, n) {
	for (const i of D) if (i.min <= m && n <= i.max) return !0;
	return !1;
}
const B = /^[\p{L}\p{Number}]$/u;
const j = /^[\p{P}\p{Math}]$/u;
function G(m) {
	const n = String.fromCodePoint(m);
	return B.test(n) ? n : j.test(n) ? "'" + n + "'" : T(m);
}
function R(m) {
	let n = "";
	for (const { min: i, max: a } of m) "" !== n && (n += " "), i === a ? n += G(i) : i + 1 === a ? n += G(i) + " " + G(a) : U(i, a) ? n += String.fromCodePoint(i) + "-" + String.fromCodePoint(a) : n += T(i) + "-" + T(a);
	return n;
}
function z(m, n) {
	let i = 0;
	for (let a = 0;;) {
		const x = m.indexOf(n, a);
		if (-1 === x) break;
		i++, a = x + n.length;
	}
	return i;
}
var V = class {
	constructor(m) {
		this.sets = function(m) {
			const n = [...t(m)].filter(((m) => !m.isEmpty)).sort(((m, n) => m.compare(n))).filter(((m, n, i) => 0 === n || !m.equals(i[n - 1])));
			if (0 === n.length) return n;
			if (1 === n.length) return n;
			const i = n[0].maximum, a = [];
			for (const m of n) {
				if (m.maximum !== i) throw new RangeError("The maximum of all given sets has to be the same.");
				a.push(...m.ranges);
			}
			const x = I.empty(i).union(a), e = /* @__PURE__ */ new Set();
			for (let m = 0, n = a.length; m < n; m++) {
				const { min: n, max: i } = a[m];
				e.add(n), e.add(i + 1);
			}
			const r = [...e].sort(((m, n) => m - n)), s = /* @__PURE__ */ new Map();
			for (let m = 1, i = r.length; m < i; m++) {
				const i = r[m - 1];
				if (x.has(i)) {
					let a = "";
					for (let m = 0; m < n.length; m++) n[m].has(i) && (a += m + " ");
					const x = s.get(a), e = {
						min: i,
						max: r[m] - 1
					};
					x ? x.push(e) : s.set(a, [e]);
				}
			}
			const o = [];
			for (const m of s.values()) o.push(I.empty(i).union(m));
			return o;
		}(m);
	}
	split(m) {
		const n = [];
		for (let i = 0, a = this.sets.length; i < a; i++) m.has(this.sets[i].ranges[0].min) && n.push(i);
		return n;
	}
};
var W = class W {
	constructor() {
		this._array = [];
	}
	get isEmpty() {
		return 0 === this._array.length;
	}
	get size() {
		let m = 0;
		for (const { range: n } of this._array) m += n.max - n.min + 1;
		return m;
	}
	get entryCount() {
		return this._array.length;
	}
	_indexOf(m) {
		let n = 0, i = this._array.length;
		for (; n < i;) {
			const a = n + (i - n >> 2), x = this._array[a].range;
			if (m < x.min) i = a;
			else {
				if (!(m > x.max)) return a;
				n = a + 1;
			}
		}
	}
	_indexOfOrLeft(m) {
		let n = 0, i = this._array.length;
		for (; n < i;) {
			const a = n + (i - n >> 2), x = this._array[a].range;
			if (m < x.min) i = a;
			else {
				if (!(m > x.max)) return a;
				if (a + 1 === this._array.length || m < this._array[a + 1].range.min) return a;
				n = a + 1;
			}
		}
	}
	_indexOfOrRight(m) {
		if (0 === this._array.length) return;
		const n = this._indexOfOrLeft(m);
		return void 0 === n ? 0 === this._array.length ? void 0 : 0 : m > this._array[n].range.max ? n + 1 < this._array.length ? n + 1 : void 0 : n;
	}
	_indexInRange(m) {
		const n = this._indexOfOrRight(m.min);
		if (void 0 === n) return;
		const i = this._indexOfOrLeft(m.max);
		return void 0 === i || i < n ? void 0 : {
			start: n,
			stop: i
		};
	}
	_insert(m, n) {
		if (0 === this._array.length || this._array[this._array.length - 1].range.max + 1 < m.min) return void this._array.push({
			range: m,
			value: n
		});
		const i = this._indexOfOrLeft(m.min);
		if (void 0 === i) {
			const i = this._array[0];
			i.range.min === m.max + 1 && i.value === n ? i.range = {
				min: m.min,
				max: i.range.max
			} : this._array.unshift({
				range: m,
				value: n
			});
			return;
		}
		const a = i + 1;
		if (a === this._array.length) {
			const a = this._array[i];
			a.range.max === m.min - 1 && a.value === n ? a.range = {
				min: a.range.min,
				max: m.max
			} : this._array.push({
				range: m,
				value: n
			});
			return;
		}
		const x = this._array[i], e = this._array[a];
		e.range.min === m.max + 1 && e.value === n ? x.range.max === m.min - 1 && x.value === n ? (x.range = {
			min: x.range.min,
			max: e.range.max
		}, this._array.splice(a, 1)) : e.range = {
			min: m.min,
			max: e.range.max
		} : x.range.max === m.min - 1 && x.value === n ? x.range = {
			min: x.range.min,
			max: m.max
		} : this._array.splice(a, 0, {
			range: m,
			value: n
		});
	}
	has(m) {
		return void 0 !== this._indexOf(m);
	}
	hasEvery(m) {
		const n = this._indexInRange(m);
		if (!n) return !1;
		for (let m = n.start; m < n.stop; m++) if (this._array[m].range.max + 1 !== this._array[m + 1].range.min) return !1;
		return !0;
	}
	hasSome(m) {
		return void 0 !== this._indexInRange(m);
	}
	get(m) {
		const n = this._indexOf(m);
		return void 0 !== n ? this._array[n].value : void 0;
	}
	set(m, n) {
		this.delete(m), this._insert({
			min: m,
			max: m
		}, n);
	}
	setRange(m, n) {
		this.deleteRange(m), this._insert(m, n);
	}
	setCharSet(m, n) {
		if (this._array.length > 0) for (const n of m.ranges) this.deleteRange(n);
		if (0 === this._array.length) for (const i of m.ranges) this._array.push({
			range: i,
			value: n
		});
		else for (const i of m.ranges) this._insert(i, n);
	}
	delete(m) {
		const n = this._indexOf(m);
		if (void 0 === n) return !1;
		{
			const i = this._array[n];
			return i.range.min === i.range.max ? this._array.splice(n, 1) : i.range.min === m ? i.range = {
				min: i.range.min + 1,
				max: i.range.max
			} : i.range.max === m ? i.range = {
				min: i.range.min,
				max: i.range.max - 1
			} : this._array.splice(n, 1, {
				range: {
					min: i.range.min,
					max: m - 1
				},
				value: i.value
			}, {
				range: {
					min: m + 1,
					max: i.range.max
				},
				value: i.value
			}), !0;
		}
	}
	deleteRange(m) {
		const n = this._indexInRange(m);
		if (n) if (n.start === n.stop) {
			const i = this._array[n.start];
			m.min <= i.range.min && i.range.max <= m.max ? this._array.splice(n.start, 1) : i.range.min < m.min && m.max < i.range.max ? (this._array.splice(n.start + 1, 0, {
				range: {
					min: m.max + 1,
					max: i.range.max
				},
				value: i.value
			}), i.range = {
				min: i.range.min,
				max: m.min + 1
			}) : m.max < i.range.max ? i.range = {
				min: m.max + 1,
				max: i.range.max
			} : i.range = {
				min: i.range.min,
				max: m.min - 1
			};
		} else {
			const i = this._array[n.start];
			i.range.min < m.min && (i.range = {
				min: i.range.min,
				max: m.min - 1
			}, n.start++);
			const a = this._array[n.stop];
			a.range.max > m.max && (a.range = {
				min: m.max + 1,
				max: a.range.max
			}, n.stop--), this._array.splice(n.start, n.stop - n.start + 1);
		}
	}
	clear() {
		this._array = [];
	}
	copy(m) {
		if (!m) {
			const m = new W();
			return m._array = this._array.map(((m) => ({
				range: m.range,
				value: m.value
			}))), m;
		}
		const n = new W();
		return n._array = this._array.map(((n) => ({
			range: n.range,
			value: m(n.value)
		}))), i(n._array, ((m, n) => !n || n.range.max + 1 !== m.range.min || n.value !== m.value || (n.range = {
			min: n.range.min,
			max: m.range.max
		}, !1))), n;
	}
	map(m) {
		for (const n of this._array) n.value = m(n.value, n.range, this);
		i(this._array, ((m, n) => !n || n.range.max + 1 !== m.range.min || n.value !== m.value || (n.range = {
			min: n.range.min,
			max: m.range.max
		}, !1)));
	}
	mapRange(m, n) {
		const i = [];
		function a(m, n) {
			if (void 0 === n) return;
			const a = i[i.length - 1];
			a && a.range.max + 1 === m.min && a.value === n ? a.range = {
				min: a.range.min,
				max: m.max
			} : i.push({
				range: m,
				value: n
			});
		}
		const x = this._array.length;
		if (0 === x) a(m, n(void 0, m, this));
		else {
			const i = this._array[0], e = i.range.min, t = this._array[x - 1].range.max;
			if (!(m.min <= e && t <= m.max)) throw new Error("Partial range maps aren't supported yet");
			if (m.min < e) {
				const i = {
					min: m.min,
					max: e - 1
				};
				a(i, n(void 0, i, this));
			}
			a(i.range, n(i.value, i.range, this));
			for (let m = 1; m < x; m++) {
				const i = this._array[m - 1], x = this._array[m], e = {
					min: i.range.max + 1,
					max: x.range.min - 1
				};
				e.min <= e.max && a(e, n(void 0, e, this)), a(x.range, n(x.value, x.range, this));
			}
			if (t < m.max) {
				const i = {
					min: t + 1,
					max: m.max
				};
				a(i, n(void 0, i, this));
			}
		}
		this._array = i;
	}
	filter(m) {
		i(this._array, ((n) => m(n.value, n.range, this)));
	}
	invert(m) {
		const n = /* @__PURE__ */ new Map();
		for (const { range: m, value: i } of this._array) {
			let a = n.get(i);
			void 0 === a && n.set(i, a = []), a.push(m);
		}
		const i = /* @__PURE__ */ new Map();
		for (const [a, x] of n) i.set(a, I.empty(m).union(x));
		return i;
	}
	forEach(m) {
		for (const n of this._array) m(n.value, n.range, this);
	}
	*keys() {
		for (const { range: m } of this._array) yield m;
	}
	*values() {
		for (const { value: m } of this._array) yield m;
	}
	*entries() {
		for (const { range: m, value: n } of this._array) yield [m, n];
	}
	[Symbol.iterator]() {
		return this.entries();
	}
};
function Q(n, i, a, x) {
	const e = m(((m) => I.fromCharacters(x, [m])));
	for (const m of a) {
		let a = n.initial;
		for (const t of m) {
			if (t > x) throw new Error(`The character (${t}) has to be <= maxCharacter (${x}).`);
			let m = i(a, t);
			void 0 === m && (m = n.createNode(), n.linkNodes(a, m, e(t))), a = m;
		}
		n.makeFinal(a);
	}
	return {
		initial: n.initial,
		stableOut: !0,
		getOut: (m) => m,
		isFinal: (m) => n.isFinal(m)
	};
}
function H(m, n, i) {
	const a = new $(m.initial);
	for (const x of n) {
		let n = /* @__PURE__ */ new Set([a]);
		for (const a of x) {
			if (a.maximum !== i) throw new Error(`The maximum (${a.maximum}) of the char set has to be == maxCharacter (${i}).`);
			const x = /* @__PURE__ */ new Set();
			for (const i of n) for (const n of i.getNext(a, m)) x.add(n);
			n = x;
		}
		for (const m of n) m.isFinal = !0;
	}
	return l(a, ((n, i) => {
		n.isFinal && m.makeFinal(n.builderNode);
		for (const { to: a, via: x } of n.out) i.push(a), m.linkNodes(n.builderNode, a.builderNode, x);
	})), {
		initial: m.initial,
		stableOut: !0,
		getOut: (m) => m,
		isFinal: (n) => m.isFinal(n)
	};
}
var q = class {
	constructor(m, n) {
		this.to = m, this.via = n;
	}
};
var $ = class $ {
	constructor(m) {
		this.out = [], this.isFinal = !1, this.builderNode = m;
	}
	copy(m) {
		const n = new $(m.createNode());
		n.isFinal = this.isFinal;
		for (const { to: i, via: a } of this.out) n.out.push(new q(i.copy(m), a));
		return n;
	}
	getNext(m, n) {
		const i = [], a = [];
		for (let x = 0, e = this.out.length; x < e; x++) {
			const e = this.out[x];
			if (e.via.isDisjointWith(m));
			else if (e.via.isSubsetOf(m)) a.push(e.via), i.push(e.to);
			else {
				const x = new q(e.to.copy(n), e.via.intersect(m));
				this.out.push(x), e.via = e.via.without(m), a.push(x.via), i.push(x.to);
			}
		}
		const x = 0 === a.length ? m : m.without(I.empty(m.maximum).union(...a));
		if (!x.isEmpty) {
			const m = new q(new $(n.createNode()), x);
			this.out.push(m), i.push(m.to);
		}
		return i;
	}
};
function K(m, n, i = !1) {
	return {
		initial: m.initial,
		getOut: n,
		stableOut: i,
		isFinal: m.isFinal
	};
}
function Z(m, n) {
	return {
		initial: m.initial,
		getOut: m.getOut,
		stableOut: m.stableOut,
		isFinal: n
	};
}
function X(m, n) {
	const i = m.getOut;
	return K(m, ((m) => n(i(m))));
}
function Y(m, n) {
	const i = m.getOut;
	return K(m, (function* (m) {
		for (const a of i(m)) yield n(a);
	}));
}
function mm(m, n) {
	const i = m.getOut;
	return K(m, (function* (m) {
		for (const a of i(m)) n(a) && (yield a);
	}));
}
function nm(m, n) {
	l(m.initial, n ? (i, a) => {
		n(i), a.push(...m.getOut(i));
	} : (n, i) => {
		i.push(...m.getOut(n));
	});
}
function im(m) {
	return m.stableOut ? m : function(m) {
		const n = /* @__PURE__ */ new Map(), i = m.getOut;
		return K(m, ((m) => {
			let a = n.get(m);
			return void 0 === a && (a = i(m), n.set(m, a)), a;
		}), !0);
	}(m);
}
function am(m) {
	const { initial: n, getOut: i } = m;
	return o([n], i);
}
function xm(m) {
	const { isFinal: n } = m;
	for (const i of am(m)) if (n(i)) return !0;
	return !1;
}
function em(m) {
	const { initial: n, getOut: i } = m, a = /* @__PURE__ */ new Set(), x = /* @__PURE__ */ new Set([n]), t = [{
		element: n,
		nextIndex: -1
	}];
	for (; t.length > 0;) {
		const m = t[t.length - 1];
		-1 === m.nextIndex && (x.add(m.element), a.add(m.element), m.nextElements = e(i(m.element)));
		const n = m.nextElements;
		if (m.nextIndex++, m.nextIndex >= n.length) {
			x.delete(m.element), t.pop();
			continue;
		}
		const r = n[m.nextIndex];
		if (x.has(r)) return !0;
		a.has(r) || t.push({
			element: r,
			nextIndex: -1
		});
	}
	return !1;
}
function tm(m) {
	const n = [...am(m = im(X(m, e)))], i = n.filter(m.isFinal), a = function(m, n) {
		const i = /* @__PURE__ */ new Map();
		for (const n of m) i.set(n, /* @__PURE__ */ new Set());
		for (const a of m) for (const m of n(a)) i.get(m).add(a);
		return i;
	}(n, m.getOut), x = new Set(o(i, ((m) => a.get(m))));
	return !em(mm(m, ((m) => x.has(m))));
}
function rm(m, n) {
	const { initial: i, getOut: a, isFinal: x } = m;
	if (x(i)) return [];
	const e = /* @__PURE__ */ new Map();
	function t(m) {
		const n = [];
		for (;;) {
			const i = e.get(m);
			if (null === i) return n.reverse();
			n.push(i.item), m = i.from;
		}
	}
	e.set(m.initial, null);
	let r = [m.initial];
	for (; r.length > 0;) {
		const m = [];
		for (const i of r) for (const r of a(i)) {
			const a = n(r);
			if (!e.has(a)) {
				if (e.set(a, {
					item: r,
					from: i
				}), x(a)) return t(a);
				m.push(a);
			}
		}
		r = m;
	}
}
function sm(m, n, i) {
	n = im(n), i = im(i);
	const a = om(), x = om();
	n.isFinal(n.initial) && i.isFinal(i.initial) && m.makeFinal(m.initial);
	const e = /* @__PURE__ */ new Map();
	e.set(m.initial, [n.initial, i.initial]);
	const t = { [`${a(n.initial)};${x(i.initial)}`]: m.initial };
	function r(r, s) {
		const o = a(r) + ";" + x(s);
		let l = t[o];
		return void 0 === l && (l = m.createNode(), t[o] = l, e.set(l, [r, s]), n.isFinal(r) && i.isFinal(s) && m.makeFinal(l)), l;
	}
	const s = function() {
		const m = {}, n = /* @__PURE__ */ new Map();
		function i(i) {
			let a = n.get(i);
			if (void 0 === a) {
				let x = function(m) {
					let n = 65535 & m.maximum;
					return m.ranges.forEach((({ min: m, max: i }) => {
						n = 65535 & (31 * n + m ^ 31 * i);
					})), n;
				}(i);
				for (;;) {
					const e = m[x];
					if (void 0 === e) {
						m[x] = i, a = n.size;
						break;
					}
					if (e.equals(i)) {
						a = n.get(e);
						break;
					}
					x = x + 1 & 65535;
				}
				n.set(i, a);
			}
			return a;
		}
		const a = {};
		return (m, n) => {
			const x = i(m), e = i(n);
			if (x == e) return m;
			let t;
			t = x < e ? x + ";" + e : e + ";" + x;
			let r = a[t];
			return void 0 === r && (r = m.intersect(n), r.isEmpty && (r = null), a[t] = r), r;
		};
	}();
	function o(a) {
		const x = function(m) {
			const n = e.get(m);
			if (void 0 === n) throw new Error("All created nodes have to be indexed.");
			return n;
		}(a), t = n.getOut(x[0]), o = i.getOut(x[1]);
		for (const [n, i] of t) for (const [x, e] of o) {
			const t = s(i, e);
			t && m.linkNodes(a, r(n, x), t);
		}
	}
	return {
		initial: m.initial,
		getOut: (m) => (o(m), m),
		isFinal: (n) => m.isFinal(n)
	};
}
function om() {
	const m = /* @__PURE__ */ new Map();
	return (n) => {
		let i = m.get(n);
		return void 0 === i && (i = m.size, m.set(n, i)), i;
	};
}
function lm(m, n) {
	n = im(n);
	const { charSets: a, ids: x } = function(m) {
		const n = /* @__PURE__ */ new Set(), i = /* @__PURE__ */ new Map();
		let a = 0;
		return l(m.initial, ((x, e) => {
			i.set(x, a), a++;
			for (const [i, a] of m.getOut(x)) n.add(a), e.push(i);
		})), {
			charSets: n,
			ids: i
		};
	}(n), e = new V(a), t = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Map();
	function s(m) {
		let n = "";
		for (let i = 0, a = m.length; i < a; i++) n += "," + x.get(m[i]);
		return n;
	}
	function o(a, e) {
		const o = [];
		for (const m of a) for (const [i, a] of n.getOut(m)) a.has(e) && o.push(i);
		return 0 === o.length ? void 0 : function(a) {
			a.sort(((m, n) => x.get(m) - x.get(n))), i(a, ((m, n) => m !== n));
			const e = s(a);
			let o = t.get(e);
			return void 0 === o && (o = m.createNode(), a.some(((m) => n.isFinal(m))) && m.makeFinal(o), t.set(e, o), r.set(o, a)), o;
		}(o);
	}
	return t.set(s([n.initial]), m.initial), r.set(m.initial, [n.initial]), n.isFinal(n.initial) && m.makeFinal(m.initial), {
		initial: m.initial,
		getOut: (n) => {
			const i = (a = n, r.get(a));
			var a;
			for (const a of e.sets) {
				const x = o(i, a.ranges[0].min);
				void 0 !== x && m.linkNodes(n, x, a);
			}
			return n;
		},
		isFinal: (n) => m.isFinal(n)
	};
}
var cm = class cm extends Error {
	static assert(m, n, i) {
		let a = m, x = n;
		if ("number" != typeof a && (a = a.maxCharacter), "number" != typeof x && (x = x.maxCharacter), a !== x) throw new cm(void 0 !== i ? `The two ${i} do not have the same max character. ${a} != ${x}` : `Different max character. ${a} != ${x}`);
	}
};
var hm = class hm extends Error {
	static assert(m, n, i) {
		if (m > n) throw new hm(`The ${i} is not allowed to create more than ${n} nodes.`);
	}
};
var um = class {
	constructor(m = 1 / 0) {
		this._counter = 0, this.initial = /* @__PURE__ */ new Map(), this.finals = /* @__PURE__ */ new Set(), this._limit = m;
	}
	makeFinal(m) {
		this.finals.add(m);
	}
	isFinal(m) {
		return this.finals.has(m);
	}
	createNode() {
		return hm.assert(++this._counter, this._limit, "MapFABuilder"), /* @__PURE__ */ new Map();
	}
	linkNodes(m, n, i) {
		const a = m.get(n);
		void 0 === a ? m.set(n, i) : m.set(n, a.union(i));
	}
};
function fm(m, n) {
	const { initial: i, getOut: a, isFinal: x } = im(m), e = /* @__PURE__ */ new Map();
	function t(m) {
		const i = e.get(m);
		if (void 0 !== i) return i;
		if (x(m)) return e.set(m, !0), !0;
		const t = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Set([m]);
		let s = [m];
		for (; s.length > 0;) {
			const m = [];
			for (let i = 0, o = s.length; i < o; i++) {
				const o = s[i];
				for (const i of a(o)) {
					const a = n(i);
					let s = t.get(a);
					if (void 0 === s && (s = [], t.set(a, s)), s.push(o), r.has(a)) continue;
					r.add(a);
					const l = e.get(a);
					if (!0 === l || x(a)) return pm(e, a, t), !0;
					!1 !== l && m.push(a);
				}
			}
			s = m;
		}
		return r.forEach(((m) => e.set(m, !1))), !1;
	}
	return {
		initial: i,
		getOut: function(m) {
			const i = [];
			for (const x of a(m)) t(n(x)) && i.push(x);
			return i;
		},
		isFinal: x
	};
}
function pm(m, n, i) {
	var a;
	m.set(n, !0);
	let x = [n];
	for (; x.length > 0;) {
		const n = [];
		for (let e = 0, t = x.length; e < t; e++) {
			const t = x[e];
			null === (a = i.get(t)) || void 0 === a || a.forEach(((i) => {
				m.has(i) || (m.set(i, !0), n.push(i));
			}));
		}
		x = n;
	}
}
function dm(m) {
	const n = im(X(m, e)), i = [...am(Y(n, (([m]) => m)))], a = new Map(i.map(((m, n) => [m, n])));
	return {
		stableIter: n,
		states: i,
		info: {
			isInitial: (m) => m === n.initial,
			isFinal: n.isFinal,
			getId: (m) => a.get(m),
			getNumberOfOutgoingEdges: (m) => n.getOut(m).length
		}
	};
}
function gm(m, n) {
	const { getEdgeAttributes: i, getGraphAttributes: a = Cm, getNodeAttributes: x = _m } = "transitionToString" in n ? function({ transitionToString: m, ordered: n = !1 }) {
		return { getEdgeAttributes(i, a, x, e, t) {
			const r = { label: m(i) };
			return n && t.getNumberOfOutgoingEdges(x) > 1 && (r.taillabel = String(a + 1)), r;
		} };
	}(n) : n, { stableIter: e, states: t, info: r } = dm(m);
	let s = "";
	function o(m) {
		if (/^[a-zA-Z_]\w*$/.test(m)) s += m;
		else {
			let n = m.replace(/[\\"]/g, ((m) => "\\" + m));
			"\\" === n[n.length - 1] && (n += " "), s += "\"" + n + "\"";
		}
	}
	function l(m) {
		if ("number" == typeof m) {
			const n = String(m);
			/^-?(?:\.\d+|\d+(?:\.\d*)?)$/.test(n) ? s += n : o(n);
		} else o(m);
	}
	function c(m) {
		s += "[";
		let n = !0;
		for (const i in m) if (Object.prototype.hasOwnProperty.call(m, i)) {
			const a = m[i];
			if (void 0 === a) continue;
			n ? n = !1 : s += ", ", o(i), s += "=", l(a);
		}
		s += "]";
	}
	function h(m) {
		s += "n" + m;
	}
	s += "digraph ", s += "{\n", s += "	// graph attributes\n";
	const u = a();
	for (const m in u) if (Object.prototype.hasOwnProperty.call(u, m)) {
		const n = u[m];
		if (void 0 === n) continue;
		s += "	", o(m), s += "=", l(n), s += ";\n";
	}
	return s += "\n	// nodes\n", s += "	null [shape=point];\n", t.forEach(((m, n) => {
		s += "	", h(n), s += " ", c(x(m, r)), s += ";\n";
	})), s += "\n	// edges\n", s += "	null -> n0;\n", t.forEach(((m, n) => {
		e.getOut(m).forEach((([a, x], e) => {
			s += "	", h(n), s += " -> ", function(m) {
				s += "n" + r.getId(m);
			}(a), s += " ", c(i(x, e, m, a, r)), s += ";\n";
		}));
	})), s += "}", s;
}
const _m = (m, n) => ({
	label: String(n.getId(m)),
	shape: n.isFinal(m) ? "doublecircle" : "circle"
});
const Cm = () => ({ rankdir: "LR" });
function vm(m, n) {
	const { getEdgeAttributes: i, getNodeAttributes: a = ym } = "transitionToString" in n ? function({ transitionToString: m, ordered: n = !1 }) {
		return { getEdgeAttributes(i, a, x, e, t) {
			let r = m(i), s = 1;
			return n && t.getNumberOfOutgoingEdges(x) > 1 && (r = `(${a + 1}) ${r}`, s = a + 1), {
				label: r,
				length: s
			};
		} };
	}(n) : n, { stableIter: x, states: e, info: t } = dm(m);
	let r = "";
	function s(m) {
		0 === m.length ? r += " " : /^\w+$/.test(m) ? r += m : r += "\"" + m.replace(/"/g, "&quot") + "\"";
	}
	function o(m) {
		r += "n" + m;
	}
	return r += "flowchart LR\n", r += "%% nodes\n", r += "	null(( ))\n", e.forEach(((m, n) => {
		r += "	", o(n), function(m) {
			r += m.shape[0], s(m.label), r += m.shape[1];
		}(a(m, t)), r += "\n";
	})), r += "\n%% edges\n", r += "	null -.-> n0\n", e.forEach(((m, n) => {
		x.getOut(m).forEach((([a, x], e) => {
			var l, c;
			r += "	", o(n), r += " ", l = i(x, e, m, a, t), r += "-".repeat((null !== (c = l.length) && void 0 !== c ? c : 1) + 1) + ">", void 0 !== l.label && (r += "|", s(l.label), r += "|"), r += " ", function(m) {
				r += "n" + t.getId(m);
			}(a), r += "\n";
		}));
	})), r.trim();
}
const ym = (m, n) => ({
	label: String(n.getId(m)),
	shape: n.isFinal(m) ? ["(((", ")))"] : ["((", "))"]
});
function Sm(m) {
	if (Array.isArray(m)) return m.every(Sm);
	switch (m.type) {
		case "Alternation":
		case "Expression": return Sm(m.alternatives);
		case "Assertion": return !0;
		case "CharacterClass":
		case "Unknown": return !1;
		case "Concatenation": return m.elements.every(Sm);
		case "Quantifier": return 0 === m.max || Sm(m.alternatives);
		default: h(m);
	}
}
function wm(m) {
	if (Array.isArray(m)) return m.length >= 1 && m.every(wm);
	switch (m.type) {
		case "Alternation":
		case "Expression": return wm(m.alternatives);
		case "Assertion": return Om(m);
		case "CharacterClass":
		case "Unknown": return !1;
		case "Concatenation": return m.elements.every(wm);
		case "Quantifier": return 0 === m.max || wm(m.alternatives);
		default: h(m);
	}
}
function km(m) {
	if (Array.isArray(m)) return m.some(km);
	switch (m.type) {
		case "Alternation":
		case "Expression": return km(m.alternatives);
		case "Assertion": return Om(m);
		case "CharacterClass":
		case "Unknown": return !1;
		case "Concatenation": return m.elements.every(km);
		case "Quantifier": return 0 === m.min || km(m.alternatives);
		default: h(m);
	}
}
function Em(m) {
	if (Array.isArray(m)) return m.every(Em);
	switch (m.type) {
		case "Alternation":
		case "Expression": return Em(m.alternatives);
		case "Assertion":
		case "Unknown": return !1;
		case "CharacterClass": return !0;
		case "Concatenation": return m.elements.some(Em);
		case "Quantifier": return m.min > 0 && Em(m.alternatives);
		default: h(m);
	}
}
function Om(m) {
	return m.negate ? 0 === m.alternatives.length : km(m.alternatives);
}
function Nm(m, n, i) {
	if (n(m)) return !0;
	if (i && !i(m)) return !1;
	switch (m.type) {
		case "Alternation":
		case "Expression":
		case "Assertion":
		case "Quantifier": return m.alternatives.some(((m) => Nm(m, n, i)));
		case "Concatenation": return m.elements.some(((m) => Nm(m, n, i)));
	}
	return !1;
}
function bm(m, n) {
	return new Am([...m, n]);
}
var Am = class {
	constructor(m) {
		if (this.stack = m, "Expression" !== m[0].type) throw new Error("Invalid stack");
	}
	get node() {
		return this.stack[this.stack.length - 1];
	}
	toParentPath() {
		return this.stack.pop(), 0 === this.stack.length ? null : this;
	}
	toChildPath(m) {
		return this.stack.push(m), this;
	}
};
const Im = {
	min: 0,
	max: 0
};
const Jm = {
	min: 1,
	max: 1
};
function Mm(m) {
	if (Array.isArray(m)) {
		let n = 1 / 0, i = 0;
		for (const a of m) {
			const m = Mm(a);
			m && (n = Math.min(n, m.min), i = Math.max(i, m.max));
		}
		return n > i ? void 0 : {
			min: n,
			max: i
		};
	}
	switch (m.type) {
		case "Alternation":
		case "Expression": return Mm(m.alternatives);
		case "Assertion": return Im;
		case "CharacterClass": return m.characters.isEmpty ? void 0 : Jm;
		case "Concatenation": {
			let n = 0, i = 0;
			for (const a of m.elements) {
				const m = Mm(a);
				if (!m) return;
				n += m.min, i += m.max;
			}
			return {
				min: n,
				max: i
			};
		}
		case "Quantifier": {
			if (0 === m.max) return Im;
			const n = Mm(m.alternatives);
			return n ? 0 === n.max ? Im : {
				min: n.min * m.min,
				max: n.max * m.max
			} : 0 === m.min ? Im : void 0;
		}
		case "Unknown": return;
		default: throw h(m);
	}
}
const Lm = {
	min: 0,
	max: 0,
	assertMax: 0
};
const Pm = {
	min: 1,
	max: 1,
	assertMax: 1
};
function Fm(m, n) {
	if (Array.isArray(m)) {
		let i = 1 / 0, a = 0, x = 0;
		for (const e of m) {
			const m = Fm(e, n);
			m && (i = Math.min(i, m.min), a = Math.max(a, m.max), x = Math.max(x, m.assertMax));
		}
		return i > a ? void 0 : {
			min: i,
			max: a,
			assertMax: x
		};
	}
	switch (m.type) {
		case "Alternation":
		case "Expression": return Fm(m.alternatives, n);
		case "Assertion": return m.kind === n ? Fm(m.alternatives, n) : Lm;
		case "CharacterClass": return m.characters.isEmpty ? void 0 : Pm;
		case "Concatenation": {
			let i = 0, a = 0, x = 0;
			for (const e of m.elements) {
				const m = Fm(e, n);
				if (!m) return;
				x = Math.max(x, a + m.assertMax), i += m.min, a += m.max;
			}
			return {
				min: i,
				max: a,
				assertMax: x
			};
		}
		case "Quantifier": {
			if (0 === m.max) return Lm;
			const i = Fm(m.alternatives, n);
			if (!i) return 0 === m.min ? Lm : void 0;
			if (0 === i.max) return Lm;
			const a = i.max * m.max;
			return {
				min: i.min * m.min,
				max: a,
				assertMax: a + i.assertMax === 1 / 0 ? 1 / 0 : a + i.assertMax - i.max
			};
		}
		case "Unknown": return;
		default: throw h(m);
	}
}
function Tm(m) {
	return "ltr" === m || "ahead" === m ? "ltr" : "rtl";
}
function Dm(m) {
	return "ltr" === m || "ahead" === m ? "rtl" : "ltr";
}
function Um(m, n, i) {
	if (Array.isArray(m)) return Rm(m.map(((m) => Um(m, n, i))), i);
	switch (m.type) {
		case "Alternation":
		case "Expression": return Um(m.alternatives, n, i);
		case "Assertion":
			if (Tm(m.kind) === n) {
				if (m.negate) {
					if (Nm(m, ((n) => n !== m && "Assertion" === n.type))) return a();
					const e = Um(m.alternatives, n, i), t = Mm(m.alternatives);
					return e.empty || !t ? {
						char: I.empty(i),
						empty: !1,
						exact: !0
					} : e.exact && 1 === t.max ? x({
						char: e.char.negate(),
						edge: !0,
						exact: !0
					}) : a();
				}
				return x(Vm(Um(m.alternatives, n, i)));
			}
			return a();
		case "CharacterClass": return {
			char: m.characters,
			empty: !1,
			exact: !0
		};
		case "Concatenation": {
			let a = m.elements;
			return "rtl" === n && (a = [...a], a.reverse()), zm(function* () {
				for (const m of a) yield Um(m, n, i);
			}(), i);
		}
		case "Quantifier": {
			if (0 === m.max) return x();
			const a = Um(m.alternatives, n, i);
			return 0 === m.min ? Rm([x(), a], i) : a;
		}
		case "Unknown": return {
			char: I.all(i),
			empty: !1,
			exact: !1
		};
		default: throw h(m);
	}
	function a() {
		return x({
			char: I.all(i),
			edge: !0,
			exact: !1
		});
	}
	function x(m) {
		return jm(i, m);
	}
}
function Bm(m) {
	return {
		char: I.all(m),
		edge: !0,
		exact: !0
	};
}
function jm(m, n) {
	return {
		char: I.empty(m),
		empty: !0,
		exact: !0,
		look: null != n ? n : Bm(m)
	};
}
var Gm = class {
	constructor(m) {
		this.char = I.empty(m), this.exact = !0;
	}
	add(m, n) {
		!this.exact || n || this.char.isSupersetOf(m) ? !this.exact && n && m.isSupersetOf(this.char) && (this.exact = !0) : this.exact = !1, this.char = this.char.union(m);
	}
};
function Rm(m, n) {
	const i = new Gm(n), a = [];
	for (const n of m) i.add(n.char, n.exact), n.empty && a.push(n.look);
	if (a.length > 0) {
		const m = new Gm(n);
		let x = !1;
		for (const n of a) m.add(n.char, n.exact), x = x || n.edge;
		return {
			char: i.char,
			exact: i.exact,
			empty: !0,
			look: {
				char: m.char,
				exact: m.exact,
				edge: x
			}
		};
	}
	return {
		char: i.char,
		exact: i.exact,
		empty: !1
	};
}
function zm(m, n) {
	const i = new Gm(n);
	let a = Bm(n);
	for (const n of m) {
		if (i.add(n.char.intersect(a.char), a.exact && n.exact), !n.empty) return {
			char: i.char,
			exact: i.exact,
			empty: !1
		};
		{
			const m = a.char.intersect(n.look.char);
			a = {
				char: m,
				exact: a.exact && n.look.exact || m.isEmpty,
				edge: a.edge && n.look.edge
			};
		}
	}
	return {
		char: i.char,
		exact: i.exact,
		empty: !0,
		look: a
	};
}
function Vm(m) {
	if (m.empty) {
		const n = new Gm(m.char.maximum);
		return n.add(m.char, m.exact), n.add(m.look.char, m.look.exact), {
			char: n.char,
			exact: n.exact,
			edge: m.look.edge
		};
	}
	return {
		char: m.char,
		exact: m.exact,
		edge: !1
	};
}
function Wm(m, n, i, a, x) {
	function e(m, n, i) {
		var x, e, r, s, o, l, c, h, u, f;
		const p = n = null !== (e = null === (x = a.enter) || void 0 === x ? void 0 : x.call(a, m, n, i)) && void 0 !== e ? e : n;
		if (null === (s = null === (r = a.continueInto) || void 0 === r ? void 0 : r.call(a, m, n, i)) || void 0 === s || s) switch (m.type) {
			case "Alternation":
				n = a.join(m.alternatives.map(((m) => t(m, a.fork(n, i), i))), i);
				break;
			case "Assertion": {
				const x = Tm(m.kind), e = a.join(m.alternatives.map(((m) => t(m, a.fork(n, i), x))), x);
				n = null !== (l = null === (o = a.endPath) || void 0 === o ? void 0 : o.call(a, n, x, "assertion")) && void 0 !== l ? l : n, n = null !== (h = null === (c = a.assert) || void 0 === c ? void 0 : c.call(a, n, i, e, x)) && void 0 !== h ? h : n;
				break;
			}
			case "Quantifier": if (0 === m.max);
			else {
				const x = m.alternatives.map(((m) => t(m, a.fork(n, i), i)));
				0 === m.min && x.push(n), n = a.join(x, i);
			}
		}
		return n = null !== (f = null === (u = a.leave) || void 0 === u ? void 0 : u.call(a, m, n, p, i)) && void 0 !== f ? f : n;
	}
	function t(m, n, i) {
		var x, t;
		let r = "ltr" === i ? 0 : m.elements.length - 1;
		const s = "ltr" === i ? 1 : -1;
		for (; 0 <= r && r < m.elements.length; r += s) {
			const s = m.elements[r];
			n = e(s, n, i);
			if (!(null === (t = null === (x = a.continueAfter) || void 0 === x ? void 0 : x.call(a, s, n, i)) || void 0 === t || t)) break;
		}
		return n;
	}
	return "enter" === n && (i = e(m.node, i, x)), function(m, n, i) {
		var x, t;
		function r(m) {
			var x, e;
			const t = m.node;
			if (!(null === (e = null === (x = a.continueAfter) || void 0 === x ? void 0 : x.call(a, t, n, i)) || void 0 === e || e)) return !1;
			const s = m.toParentPath(), o = s.node, l = o.elements.indexOf(t) + ("ltr" === i ? 1 : -1), c = o.elements[l];
			if (c) return s.toChildPath(c);
			{
				const m = s.toParentPath(), n = m.node;
				if ("Expression" === n.type) return "expression";
				if ("Assertion" === n.type) return "assertion";
				if ("Alternation" === n.type) return r(m);
				if ("Quantifier" === n.type) return n.max <= 1 ? r(m) : [n, r(m)];
				throw h(n);
			}
		}
		for (;;) {
			let s = r(m);
			for (; Array.isArray(s);) {
				const [m, x] = s;
				n = a.join([n, e(m, a.fork(n, i), i)], i), s = x;
			}
			if (!1 === s) return n;
			if ("assertion" === s || "expression" === s) return n = null !== (t = null === (x = a.endPath) || void 0 === x ? void 0 : x.call(a, n, i, s)) && void 0 !== t ? t : n;
			n = e(s.node, n, i), m = s;
		}
	}(m, i, x);
}
function Qm(m, n, i) {
	return Vm(function(m, n, i) {
		return Wm(m, "next", jm(i), {
			fork: (m) => m,
			join: (m) => Rm(m, i),
			enter: (m, n, a) => zm([n, Um(m, a, i)], i),
			continueInto: () => !1,
			continueAfter: (m, n) => n.empty
		}, n);
	}(m, n, i));
}
function Hm(m, n) {
	if (Array.isArray(m)) return !!Array.isArray(n) && qm(m, n);
	if (Array.isArray(n)) return !1;
	if (m.type !== n.type) return !1;
	switch (m.type) {
		case "Alternation":
		case "Expression": {
			const i = n;
			return qm(m.alternatives, i.alternatives);
		}
		case "Assertion": {
			const i = n;
			return m.kind === i.kind && m.negate === i.negate && qm(m.alternatives, i.alternatives);
		}
		case "CharacterClass": {
			const i = n;
			return m.characters.equals(i.characters);
		}
		case "Concatenation": {
			const i = n, a = m.elements.length;
			if (a !== i.elements.length) return !1;
			for (let n = 0; n < a; n++) if (!Hm(m.elements[n], i.elements[n])) return !1;
			return !0;
		}
		case "Quantifier": {
			const i = n;
			return m.min === i.min && m.max === i.max && m.lazy === i.lazy && qm(m.alternatives, i.alternatives);
		}
		case "Unknown": {
			const i = n;
			return m.id === i.id;
		}
		default: throw h(m);
	}
}
function qm(m, n) {
	const i = m.length;
	if (i !== n.length) return !1;
	for (let a = 0; a < i; a++) if (!Hm(m[a], n[a])) return !1;
	return !0;
}
function $m(m, n) {
	if (Array.isArray(n)) return qm(m.alternatives, n);
	if ("Alternation" === n.type) return qm(m.alternatives, n.alternatives);
	if ("Concatenation" === n.type) return 1 === n.elements.length ? $m(m, n.elements[0]) : 1 === m.alternatives.length && Hm(m.alternatives[0], n);
	if (1 === m.alternatives.length) {
		const i = m.alternatives[0];
		return 1 === i.elements.length && Hm(i.elements[0], n);
	}
	return !1;
}
function Km(m) {
	if (n(m)) return m;
	switch (m.type) {
		case "Expression": return m.alternatives;
		case "Concatenation": return [m];
		default: return [{
			type: "Concatenation",
			elements: [m],
			source: m.source
		}];
	}
}
function Zm(m) {
	return m ? {
		start: m.start,
		end: m.end
	} : void 0;
}
function Xm(m) {
	return function(m) {
		const n = m;
		switch (n.type) {
			case "Alternation": return {
				type: "Alternation",
				source: Zm(n.source),
				alternatives: n.alternatives.map(((m) => Xm(m)))
			};
			case "Assertion": return {
				type: "Assertion",
				kind: n.kind,
				negate: n.negate,
				source: Zm(n.source),
				alternatives: n.alternatives.map(((m) => Xm(m)))
			};
			case "CharacterClass": return {
				type: "CharacterClass",
				source: Zm(n.source),
				characters: n.characters
			};
			case "Concatenation": return {
				type: "Concatenation",
				source: Zm(n.source),
				elements: n.elements.map(((m) => Xm(m)))
			};
			case "Expression": return {
				type: "Expression",
				source: Zm(n.source),
				alternatives: n.alternatives.map(((m) => Xm(m)))
			};
			case "Quantifier": return {
				type: "Quantifier",
				lazy: n.lazy,
				min: n.min,
				max: n.max,
				source: Zm(n.source),
				alternatives: n.alternatives.map(((m) => Xm(m)))
			};
			case "Unknown": return {
				type: "Unknown",
				id: n.id,
				source: Zm(n.source)
			};
			default: h(n);
		}
	}(m);
}
function Ym(m) {
	switch (m.type) {
		case "CharacterClass":
		case "Unknown": return 1;
		case "Alternation":
		case "Assertion":
		case "Expression":
		case "Quantifier": return m.alternatives.reduce(((m, n) => m + Ym(n)), 1);
		case "Concatenation": return m.elements.reduce(((m, n) => m + Ym(n)), 1);
		default: return h(m);
	}
}
function mn(m) {
	switch (m.type) {
		case "CharacterClass":
		case "Unknown": return 1;
		case "Alternation":
		case "Assertion":
		case "Expression":
		case "Quantifier": return m.alternatives.reduce(((m, n) => Math.max(m, mn(n))), 0) + 1;
		case "Concatenation": return m.elements.reduce(((m, n) => Math.max(m, mn(n))), 0) + 1;
		default: return h(m);
	}
}
function nn(m, n) {
	return n < 0 && (n += m.length), m[n];
}
function an(m, n) {
	return n < 0 && (n += m.length), m[n];
}
function xn(m, n, i) {
	n < 0 && (n += m.length), m[n] = i;
}
function en(m, n) {
	return n < m.length && -n <= m.length;
}
function tn(m) {
	return "ltr" === m ? 0 : -1;
}
function rn(m) {
	return "ltr" === m ? 1 : -1;
}
function sn(m) {
	return 1 === m.alternatives.length && 1 === m.alternatives[0].elements.length && "CharacterClass" === m.alternatives[0].elements[0].type;
}
function on(m, n) {
	let i = !1;
	for (const a of m) ln(a, n) && (i = !0);
	return i;
}
function ln({ elements: m }, n) {
	if (0 === m.length) return !1;
	const i = "behind" === n ? 1 : -1, a = "behind" === n ? 0 : -1;
	let x, e = NaN;
	for (let t = a; en(m, t); t += i) {
		const i = an(m, t);
		if ("Assertion" === i.type && !i.negate && i.kind === n) {
			x = i, e = t;
			break;
		}
		if (!Sm(i)) break;
	}
	if (x) {
		m.splice(e, 1), on(x.alternatives, n);
		const i = 1 === x.alternatives.length ? x.alternatives[0].elements : [{
			type: "Alternation",
			alternatives: x.alternatives,
			source: x.source
		}];
		return "behind" === n ? m.unshift(...i) : m.push(...i), !0;
	}
	{
		const i = nn(m, a);
		return !(!i || "Alternation" !== i.type && ("Quantifier" !== i.type || 1 !== i.max)) && on(i.alternatives, n);
	}
}
function cn(m, n, a, x, e) {
	let t = !1;
	function r(m) {
		switch (m.type) {
			case "Assertion":
				if (!a || !m.negate) {
					const i = m.negate ? 1 : 0, r = m.negate ? 0 : 1;
					if (0 === m.alternatives.length) return i;
					if (km(m.alternatives)) return r;
					if (Tm(m.kind) === x) {
						if (cn(m, n, a, x, e) && (t = !0, 0 === m.alternatives.length)) return i;
						const s = Um(m.alternatives, x, e);
						if (s.empty) return 2;
						if (n.isDisjointWith(s.char)) return i;
						if (!Nm(m, ((n) => n !== m && "Assertion" === n.type))) {
							const i = Mm(m.alternatives);
							if (i && 1 === i.max && s.exact && n.isSubsetOf(s.char)) return r;
						}
					}
				}
				return 2;
			case "Alternation": return cn(m, n, a, x, e) && (t = !0), 0 === m.alternatives.length ? 0 : 2;
			case "CharacterClass": return m.characters.isDisjointWith(n) ? 0 : 2;
			case "Quantifier":
				if (0 === m.max) return 1;
				if (1 === m.max) return cn(m, n, a, x, e) && (t = !0), 0 === m.alternatives.length ? 0 === m.min ? 1 : 0 : 2;
				{
					const i = Um(m.alternatives, x, e);
					return !i.empty && i.char.isDisjointWith(n) ? 0 === m.min ? 1 : 0 : 2;
				}
			case "Unknown": return 2;
			default: h(m);
		}
	}
	return i(m.alternatives, ((m) => {
		const n = "ltr" === x ? 1 : -1;
		for (let i = "ltr" === x ? 0 : -1; en(m.elements, i); i += n) {
			const a = an(m.elements, i), x = r(a);
			if (1 === x) t = !0, m.elements.splice(i, 1), i -= n;
			else {
				if (0 === x) return t = !0, !1;
				if ("Assertion" === a.type);
				else {
					if ("Alternation" !== a.type && ("Quantifier" !== a.type || 1 !== a.min || 1 !== a.max) || 1 !== a.alternatives.length) return !0;
					t = !0, m.elements.splice(i, 1, ...a.alternatives[0].elements), i -= n;
				}
			}
		}
		return !0;
	})), t;
}
function hn(m, n) {
	return "rtl" === m && n.reverse(), n;
}
function un(m, n, i) {
	"ltr" === m ? n.push(i) : n.unshift(i);
}
function fn(m, n, i) {
	"ltr" === m ? n.unshift(i) : n.push(i);
}
function pn(m, n, i) {
	const a = Tm(m.kind);
	if (cn(m, n.characters, !1, a, i.maxCharacter) && i.signalMutation(), m.negate) {
		const x = /* @__PURE__ */ new Set();
		for (const a of m.alternatives) if (1 === a.elements.length) {
			const m = a.elements[0];
			"CharacterClass" === m.type && (n.characters = n.characters.without(m.characters), i.signalMutation(), x.add(a));
		}
		if (x.size > 0) return m.alternatives = m.alternatives.filter(((m) => !x.has(m))), i.signalMutation(), hn(Tm(m.kind), [m, n]);
		for (const x of m.alternatives) {
			const { elements: e } = x, t = tn(a), r = nn(e, t);
			if (r && dn(r)) {
				const s = _n(r).characters;
				i.signalMutation(), "CharacterClass" === r.type ? e.splice(t, 1) : (r.min--, r.max--);
				const o = 1 === m.alternatives.length ? [] : [{
					type: "Assertion",
					negate: m.negate,
					kind: m.kind,
					alternatives: m.alternatives.filter(((m) => m !== x)).map(Xm),
					source: Zm(m.source)
				}];
				if (s.isSupersetOf(n.characters)) return hn(a, [
					...o,
					n,
					m
				]);
				{
					const x = s.intersect(n.characters);
					if (x.isEmpty) throw new Error("Rejecting branch wasn't removed properly.");
					return i.signalMutation(), n.characters = n.characters.without(s), hn(a, [...o, {
						type: "Alternation",
						alternatives: [{
							type: "Concatenation",
							elements: [n]
						}, {
							type: "Concatenation",
							elements: hn(a, [{
								type: "CharacterClass",
								characters: x
							}, m])
						}]
					}]);
				}
			}
		}
	} else if (1 === m.alternatives.length) {
		const { elements: x } = m.alternatives[0], e = tn(a), t = nn(x, e);
		if (t && dn(t)) {
			const a = _n(t).characters;
			i.signalMutation(), "CharacterClass" === t.type ? x.splice(e, 1) : (t.min--, t.max--);
			const r = a.intersect(n.characters);
			if (r.isEmpty) throw new Error("Rejecting branch wasn't removed properly.");
			return i.signalMutation(), n.characters = r, hn(Tm(m.kind), [n, m]);
		}
		return;
	}
}
function dn(m) {
	return "CharacterClass" === m.type || "Quantifier" === m.type && m.min >= 1 && sn(m);
}
function gn(m, n, i) {
	for (let a = n; en(m, a); a += i) {
		const n = an(m, a);
		if (dn(n)) return n;
		if (!Sm(n)) break;
	}
}
function _n(m) {
	if ("CharacterClass" === m.type) return m;
	{
		const n = m.alternatives[0].elements[0];
		return {
			type: "CharacterClass",
			characters: n.characters,
			source: Zm(n.source)
		};
	}
}
function Cn(m) {
	if (m.negate && !sn(m)) return;
	const n = tn(Tm(m.kind)), i = nn(m.alternatives[0].elements, n);
	void 0 !== i && dn(i);
	const a = _n(i);
	return m.negate ? a.characters.negate() : a.characters;
}
function vn(m, n, i) {
	if (m.length < 2) return;
	const a = Tm(n), x = tn(a), e = rn(a);
	for (let t = x; en(m, t); t += e) {
		const x = an(m, t);
		if ("Assertion" !== x.type || x.kind !== n) continue;
		const r = gn(m, t + e, e);
		if (void 0 === r) continue;
		let s = pn(x, _n(r), i);
		void 0 === s ? Om(x) && (i.signalMutation(), m.splice(t, 1), t -= e) : (i.signalMutation(), m.splice(t, 1), t -= e, s = s.filter(((m) => "Assertion" !== m.type || !Om(m))), "Quantifier" === r.type && (r.min--, r.max--, un(a, s, r)), m.splice(m.indexOf(r), 1, ...s));
	}
}
function yn(m, n, i) {
	const { elements: a } = m;
	if (a.length < 2) return;
	const x = Tm(n), e = tn(x), t = rn(x);
	function r(m) {
		for (let n = m; en(a, n); n += t) {
			const m = an(a, n);
			if (!Sm(m)) {
				if ("Quantifier" === m.type || "Alternation" === m.type) return m;
				break;
			}
		}
	}
	for (let s = e; en(a, s); s += t) {
		const e = an(a, s);
		if ("Assertion" !== e.type || e.kind !== n) continue;
		if (e.negate && !sn(e)) continue;
		const o = r(s + t);
		if (void 0 === o) continue;
		const l = Um(e.alternatives, x, i.maxCharacter);
		if (l.empty) continue;
		const c = e.negate ? l.char.negate() : l.char, h = e.negate;
		if ("Quantifier" === o.type && 0 === o.min && o.max >= 1) {
			const n = Um(o.alternatives, x, i.maxCharacter);
			if (!n.empty) {
				if (n.char.isDisjointWith(c)) {
					i.signalMutation(), a.splice(a.indexOf(o), 1);
					continue;
				}
				const e = Qm(bm([{
					type: "Expression",
					alternatives: [m]
				}, m], o), x, i.maxCharacter);
				if (e.char.isDisjointWith(c) && !(e.edge && h)) {
					i.signalMutation(), o.min = 1;
					continue;
				}
			}
		}
		("Alternation" === o.type || "Quantifier" === o.type && 1 === o.max) && cn(o, c, h, x, i.maxCharacter) && i.signalMutation();
	}
}
function Sn(m, n, i) {
	if (m.length < 2) return;
	const a = Tm(n), x = tn(a), e = rn(a);
	for (let t = x + e; en(m, t); t += e) {
		const x = t - e, r = an(m, x);
		if ("Assertion" !== r.type || r.kind !== n || !sn(r)) continue;
		const s = t, o = an(m, s);
		if ("Quantifier" !== o.type || !(0 === o.min && o.max > 0) || !Em(o.alternatives)) continue;
		i.signalMutation(), o.min++;
		const l = {
			type: "Alternation",
			alternatives: [{
				type: "Concatenation",
				elements: hn(a, [Xm(r), o])
			}, {
				type: "Concatenation",
				elements: [r]
			}]
		};
		o.lazy && l.alternatives.reverse(), xn(m, x, l), m.splice(s, 1);
	}
}
function wn(m) {
	0 === m.min && m.max;
	const n = {
		type: "Alternation",
		alternatives: m.alternatives,
		source: Zm(m.source)
	}, i = {
		type: "Concatenation",
		elements: [],
		source: Zm(m.source)
	};
	return m.lazy ? n.alternatives.unshift(i) : n.alternatives.push(i), n;
}
function kn(m, n, a) {
	var x;
	if (m.length < 2) return;
	const e = Tm(n), t = tn(e), r = rn(e), s = (m) => {
		const i = function(m) {
			return "ltr" === m ? -1 : 0;
		}(e), a = nn(m.elements, i);
		return void 0 !== a && "Assertion" === a.type && a.kind === n && function(m) {
			if (1 !== m.alternatives.length) return !1;
			const n = m.alternatives[0], i = tn(Tm(m.kind)), a = nn(n.elements, i);
			return void 0 !== a && dn(a);
		}(a) ? a : void 0;
	};
	for (let n = t + r; en(m, n); n += r) {
		const t = n, l = an(m, t);
		let c;
		if (!dn(l)) continue;
		c = l;
		const h = n - r, u = an(m, h);
		let f;
		if ("Alternation" === u.type) f = u;
		else {
			if ("Quantifier" !== u.type || 0 !== u.min || 1 !== u.max || !u.alternatives.some(s)) continue;
			f = wn(u), a.signalMutation(), xn(m, h, f);
		}
		const p = "CharacterClass" === (o = c).type ? o.characters : o.alternatives[0].elements[0].characters, d = /* @__PURE__ */ new Map();
		if (i(f.alternatives, ((m) => {
			const n = s(m);
			if (void 0 !== n) {
				const i = Cn(n);
				if (void 0 !== i) {
					if (i.isDisjointWith(p)) return a.signalMutation(), !1;
					if (sn(n)) return p.isSubsetOf(i) ? (a.signalMutation(), m.elements.splice(m.elements.indexOf(n), 1), !0) : (a.signalMutation(), m.elements.splice(m.elements.indexOf(n), 1), d.set(m, i.intersect(p)), !0);
				}
				return d.set(m, p), !0;
			}
			return !0;
		})), d.size > 0) {
			a.signalMutation();
			for (const m of f.alternatives) un(e, m.elements, {
				type: "CharacterClass",
				characters: null !== (x = d.get(m)) && void 0 !== x ? x : p
			});
			"CharacterClass" === c.type ? m.splice(t, 1) : (c.min--, c.max--);
		}
	}
	var o;
}
function En(m, n, a) {
	if (m.length < 2) return;
	const x = Tm(n), e = tn(x), t = rn(x);
	for (let r = e + t; en(m, r); r += t) {
		const e = r - t, s = an(m, e);
		if ("Assertion" !== s.type || s.kind !== n) continue;
		const o = r, l = an(m, o);
		let c, h;
		if ("Alternation" !== l.type || Sm(l)) if ("Quantifier" === l.type && l.min >= 1 && Em(l) && !sn(l)) {
			const n = l;
			n.min--, n.max--, c = {
				type: "Alternation",
				alternatives: Xm(n).alternatives,
				source: Zm(n.source)
			};
			const i = [c, n];
			"rtl" === x && i.reverse(), a.signalMutation(), m.splice(m.indexOf(l), 1, ...i), a.signalMutation(), m.splice(m.indexOf(s), 1);
		} else {
			if ("Quantifier" !== l.type || 0 !== l.min || 1 !== l.max || sn(l)) continue;
			c = wn(l), xn(m, o, c), a.signalMutation(), m.splice(e, 1);
		}
		else c = l, a.signalMutation(), m.splice(e, 1);
		let u = !1;
		if (sn(s)) {
			const m = s.alternatives[0].elements[0].characters;
			h = s.negate ? m.negate() : m, u = !0;
		} else if (!s.negate) {
			const m = Vm(Um(s.alternatives, x, a.maxCharacter));
			m.edge || (h = m.char, u = !0);
		}
		i(c.alternatives, ((m) => {
			if (h) {
				const n = Um(m, x, a.maxCharacter);
				if (!n.empty) {
					if (n.char.isDisjointWith(h)) return !1;
					if (u && n.char.isSubsetOf(h)) return !0;
				}
			}
			return fn(x, m.elements, Xm(s)), !0;
		}));
	}
}
function On(m, n, i) {
	const a = Tm(n), x = (m) => {
		const i = rn(Dm(a));
		for (let x = tn(Dm(a)); en(m.elements, x); x += i) {
			const i = an(m.elements, x);
			if ("Assertion" === i.type && i.kind === n && sn(i)) return i;
			if (!Sm(i)) break;
		}
	};
	for (let n = 0; n < m.length; n++) {
		const e = m[n];
		if ("Quantifier" !== e.type || 1 !== e.alternatives.length || e.max < 2 || !Em(e.alternatives)) continue;
		const t = e.alternatives[0], r = x(t);
		if (!r) continue;
		let s = r.alternatives[0].elements[0].characters;
		s = r.negate ? s.negate() : s;
		const o = Um(t, a, i.maxCharacter), l = !o.empty && o.char.isSubsetOf(s), c = e.min;
		let h;
		if (0 === e.min && (e.min = 1), i.signalMutation(), t.elements.splice(t.elements.indexOf(r), 1), l) h = hn(a, [e, r]);
		else {
			const m = Xm(t).elements, n = Xm(r);
			fn(a, t.elements, n), e.min--, e.max--, h = "ltr" === a ? [
				...m,
				e,
				r
			] : [
				r,
				e,
				...m
			];
		}
		0 === c && (h = [{
			type: "Quantifier",
			min: 0,
			max: 1,
			lazy: e.lazy,
			alternatives: [{
				type: "Concatenation",
				elements: h,
				source: Zm(e.source)
			}],
			source: Zm(e.source)
		}]), m.splice(n, 1, ...h);
	}
}
function Nn(n, i, a) {
	const x = Tm(i), e = (m) => {
		const n = rn(Dm(x));
		for (let e = tn(Dm(x)); en(m.elements, e); e += n) {
			const n = an(m.elements, e);
			if ("Assertion" === n.type && n.kind === i && (sn(n) || 1 === (a = n).alternatives.length && a.alternatives[0].elements.length >= 2 && a.alternatives[0].elements.every(((m) => "CharacterClass" === m.type)))) return n;
			if (!Sm(n)) break;
		}
		var a;
	}, t = (m) => 1 === m.elements.length ? m.elements[0] : {
		type: "Alternation",
		alternatives: [m],
		source: Zm(m.source)
	}, r = m(((m) => {
		const n = [];
		for (const i of m.elements) {
			if ("CharacterClass" !== i.type) break;
			n.push(i.characters);
		}
		n.length > 0 && (m = {
			type: "Concatenation",
			elements: m.elements.slice(n.length)
		});
		return {
			chars: n,
			after: Vm(Um(m, "ltr", a.maxCharacter))
		};
	})), s = m(((m) => {
		const n = [];
		for (let i = 0; i < m.elements.length; i++) {
			const a = m.elements[m.elements.length - i - 1];
			if ("CharacterClass" !== a.type) break;
			n.push(a.characters);
		}
		n.length > 0 && (m = {
			type: "Concatenation",
			elements: m.elements.slice(0, m.elements.length - n.length)
		});
		return {
			chars: n,
			after: Vm(Um(m, "rtl", a.maxCharacter))
		};
	})), o = (m, n) => {
		const i = Math.min(m.chars.length, n.chars.length);
		for (let a = 0; a < i; a++) if (m.chars[a].isDisjointWith(n.chars[a])) return !0;
		let a, x;
		return a = i < m.chars.length ? {
			char: m.chars[i],
			edge: !1,
			exact: !0
		} : m.after, x = i < n.chars.length ? {
			char: n.chars[i],
			edge: !1,
			exact: !0
		} : n.after, l(a, x);
	}, l = (m, n) => !(m.edge && n.edge) && m.char.isDisjointWith(n.char), c = (m, n) => {
		const i = Mm(m);
		return n.every(((n) => {
			if (i && i.min === i.max) {
				const m = Mm(n);
				if (m && m.min === m.max && i.min === m.min) return !0;
			}
			return o(r(m), r(n)) && o(s(m), s(n));
		}));
	};
	for (let m = 0; m < n.length; m++) {
		const i = n[m];
		if ("Quantifier" !== i.type || i.alternatives.length < 2 || i.max !== 1 / 0 || !Em(i.alternatives)) continue;
		if (mn(i) > 20 || Ym(i) > 100) continue;
		let r = i.alternatives[0], s = !0, o = e(r);
		if (o || (r = i.alternatives[i.alternatives.length - 1], s = !1, o = e(r)), !o) for (let m = 1; m < i.alternatives.length - 1; m++) {
			const n = i.alternatives[m], a = e(n);
			if (a) {
				if (c(n, i.alternatives.slice(0, m))) {
					r = n, s = !0, o = a;
					break;
				}
				if (c(n, i.alternatives.slice(m + 1))) {
					r = n, s = !1, o = a;
					break;
				}
			}
		}
		if (!o) continue;
		a.signalMutation();
		const l = [];
		if (i.min > 0) {
			const m = Xm(i);
			m.max = m.min, m.lazy = !1, l.push(m), i.min = 0;
		}
		const f = i.alternatives.filter(((m) => m !== r)), p = r;
		p.elements.splice(p.elements.indexOf(o), 1);
		const d = {
			type: "Concatenation",
			elements: hn(x, [Xm(o), (h = f.map(Xm), u = Zm(i.source), 1 === h.length && 1 === h[0].elements.length ? h[0].elements[0] : {
				type: "Alternation",
				alternatives: h,
				source: u
			})]),
			source: Zm(i.source)
		}, g = Xm(p);
		fn(x, g.elements, Xm(o));
		const _ = {
			type: "Quantifier",
			min: 0,
			max: 1 / 0,
			lazy: i.lazy,
			alternatives: [Xm(g)],
			source: Zm(i.source)
		}, C = {
			type: "Concatenation",
			elements: hn(x, [
				Xm(t(p)),
				Xm(_),
				t(d)
			]),
			source: Zm(i.source)
		}, v = {
			type: "Quantifier",
			min: 0,
			max: 1 / 0,
			lazy: i.lazy,
			alternatives: s ? [C, ...f] : [...f, C],
			source: Zm(i.source)
		}, y = {
			type: "Quantifier",
			min: 0,
			max: 1,
			lazy: i.lazy,
			alternatives: [{
				type: "Concatenation",
				elements: hn(x, [
					t(p),
					_,
					o
				]),
				source: Zm(i.source)
			}],
			source: Zm(i.source)
		};
		n.splice(m, 1, ...hn(x, [
			...l,
			v,
			y
		]));
	}
	var h, u;
}
function bn(m) {
	return {
		name: "applyAssertions",
		onConcatenation(m, n) {
			const i = m.elements;
			Sn(i, "ahead", n), Sn(i, "behind", n), On(i, "ahead", n), On(i, "behind", n), Nn(i, "ahead", n), Nn(i, "behind", n), En(i, "ahead", n), En(i, "behind", n), vn(i, "ahead", n), vn(i, "behind", n), yn(m, "ahead", n), yn(m, "behind", n), kn(i, "ahead", n), kn(i, "behind", n);
		}
	};
}
function An(m, n, i) {
	if (0 === m.elements.length) return;
	const a = "ltr" === n ? 0 : m.elements.length - 1, x = m.elements[a];
	if ("CharacterClass" === x.type) return {
		char: x.characters,
		constant: 1,
		star: !1
	};
	if ("Quantifier" === x.type && 1 === x.alternatives.length && 1 === x.alternatives[0].elements.length) {
		const m = x.alternatives[0].elements[0];
		if ("CharacterClass" === m.type) return {
			char: m.characters,
			constant: x.min,
			star: !(x.lazy && i) && x.max === 1 / 0
		};
	}
}
function In(m, n) {
	if (void 0 !== m && void 0 !== n && m.char.equals(n.char)) {
		const i = Math.min(m.constant, n.constant), a = m.star && n.star;
		if (a || i > 0) return {
			char: m.char,
			constant: i,
			star: a
		};
	}
}
function Jn(m, n, i) {
	const a = "ltr" === i ? 0 : m.elements.length - 1, x = m.elements[a];
	if ("CharacterClass" === x.type) {
		if (n.star || 1 !== n.constant) throw Error("Invalid prefix");
		m.elements.splice(a, 1);
	} else if ("Quantifier" === x.type) {
		if (n.constant > x.min || n.star && x.max !== 1 / 0) throw Error("Invalid prefix");
		x.min -= n.constant, n.star ? x.max = x.min : x.max -= n.constant, 0 === x.max ? m.elements.splice(a, 1) : 1 === x.min && 1 === x.max && (m.elements[a] = x.alternatives[0].elements[0]);
	}
}
function Mn(m, n, i) {
	const a = function(m, n, i) {
		if (0 === m.length) return;
		let a = An(m[0], n, i);
		for (let x = 1; x < m.length && void 0 !== a; x++) a = In(a, An(m[x], n, i));
		return a;
	}(m.alternatives, n, i);
	if (a && (a.constant > 0 || a.star)) {
		let i;
		(function(m, n, i) {
			for (const a of m) Jn(a, n, i);
		})(m.alternatives, a, n), i = a.star || 1 !== a.constant ? {
			type: "Quantifier",
			lazy: !1,
			min: a.constant,
			max: a.star ? 1 / 0 : a.constant,
			alternatives: [{
				type: "Concatenation",
				elements: [{
					type: "CharacterClass",
					characters: a.char
				}]
			}]
		} : {
			type: "CharacterClass",
			characters: a.char
		};
		const x = {
			type: "Alternation",
			alternatives: m.alternatives
		}, e = "ltr" === n ? [i, x] : [x, i];
		return m.alternatives = [{
			type: "Concatenation",
			source: Zm(m.source),
			elements: e
		}], !0;
	}
	return !1;
}
function Ln(m, n, { signalMutation: i }) {
	if (m.alternatives.length < 2) return;
	const a = tn(n);
	for (let x = 0; x < m.alternatives.length; x++) {
		const e = m.alternatives[x], t = nn(e.elements, a);
		if (!t || "Assertion" !== t.type) continue;
		let r = 0;
		for (let n = x + 1; n < m.alternatives.length; n++) {
			const i = m.alternatives[n];
			if (!(i.elements.length > 0 && Hm(t, an(i.elements, a)))) break;
			r++;
		}
		if (r > 0) {
			i();
			for (let n = 0; n <= r; n++) m.alternatives[x + n].elements.splice(a, 1);
			const s = {
				type: "Concatenation",
				elements: [t],
				source: Zm(e.source)
			}, o = {
				type: "Alternation",
				alternatives: m.alternatives.splice(x, r + 1, s),
				source: Zm(e.source)
			};
			"ltr" === n ? s.elements.push(o) : s.elements.unshift(o);
		}
	}
}
function Pn(m) {
	const { ignoreOrder: n = !1 } = null != m ? m : {};
	function a(m, a) {
		const { signalMutation: e } = a;
		if (m.alternatives.length < 2) return;
		const { prefix: t, suffix: r } = function(m) {
			let n = 0, i = 0;
			const a = x(m.alternatives, ((m) => m.elements.length)).elements;
			for (let i = 0; i < a.length; i++) {
				const x = a[i];
				if (!m.alternatives.every(((m) => Hm(x, m.elements[i])))) break;
				n++;
			}
			for (let x = 0; x < a.length - n; x++) {
				const n = a[a.length - 1 - x];
				if (!m.alternatives.every(((m) => Hm(n, m.elements[m.elements.length - 1 - x])))) break;
				i++;
			}
			return {
				prefix: a.slice(0, n),
				suffix: a.slice(a.length - i, a.length)
			};
		}(m);
		if (t.length > 0 || r.length > 0) {
			e();
			const n = m.alternatives;
			for (const m of n) m.elements.splice(0, t.length), m.elements.splice(m.elements.length - r.length, r.length);
			m.alternatives = [{
				type: "Concatenation",
				elements: [
					...t,
					{
						type: "Alternation",
						alternatives: n,
						source: Zm(m.source)
					},
					...r
				],
				source: Zm(m.source)
			}];
			return;
		}
		const s = !n;
		Mn(m, "ltr", s) && e(), Mn(m, "rtl", s) && e(), function(m, n, a) {
			function x(x) {
				const e = tn(x);
				for (let t = 0; t < m.alternatives.length; t++) {
					const r = m.alternatives[t];
					if (r.elements.length < 2) continue;
					const s = an(r.elements, e);
					if ("Alternation" !== s.type || s.alternatives.length < 2 || m.alternatives.length < s.alternatives.length + 1) continue;
					const o = /* @__PURE__ */ new Set();
					let l = !1;
					if (a) for (const n of s.alternatives) {
						const i = m.alternatives.find(((m) => Hm(n, m)));
						if (!i) break;
						o.add(i);
					}
					else {
						if (s.alternatives.length <= t) {
							l = !0;
							for (let n = 0; n < s.alternatives.length; n++) {
								const i = m.alternatives[t - s.alternatives.length + n];
								if (!Hm(s.alternatives[n], i)) break;
								o.add(i);
							}
						}
						if (t + s.alternatives.length < m.alternatives.length && o.size !== s.alternatives.length) {
							l = !1, o.clear();
							for (let n = 0; n < s.alternatives.length; n++) {
								const i = m.alternatives[t + 1 + n];
								if (!Hm(s.alternatives[n], i)) break;
								o.add(i);
							}
						}
					}
					if (o.size !== s.alternatives.length) continue;
					o.has(r), n.signalMutation(), i(m.alternatives, ((m) => !o.has(m)));
					const c = {
						type: "Quantifier",
						lazy: l,
						min: 0,
						max: 1,
						alternatives: [{
							type: "Concatenation",
							elements: r.elements.filter(((m) => m !== s)),
							source: Zm(r.source)
						}],
						source: Zm(r.source)
					};
					i(r.elements, ((m) => m === s)), "ltr" === x ? r.elements.push(c) : r.elements.unshift(c);
				}
			}
			m.alternatives.length < 3 || (x("ltr"), x("rtl"));
		}(m, a, n), Ln(m, "ltr", a), Ln(m, "rtl", a);
	}
	return {
		name: "factorOut",
		onAlternation: a,
		onAssertion: a,
		onExpression: a,
		onQuantifier: a
	};
}
function Fn(m, { signalMutation: n }) {
	for (let i = 0; i < m.elements.length; i++) {
		const a = m.elements[i];
		"Alternation" === a.type ? 1 === a.alternatives.length && (m.elements.splice(i, 1, ...a.alternatives[0].elements), n(), i--) : "Quantifier" === a.type && (0 === a.max ? (m.elements.splice(i, 1), n(), i--) : 1 === a.min && 1 === a.max && (1 === a.alternatives.length ? (m.elements.splice(i, 1, ...a.alternatives[0].elements), n(), i--) : (m.elements[i] = {
			type: "Alternation",
			alternatives: a.alternatives,
			source: a.source
		}, n())));
	}
}
function Tn(m, { signalMutation: n }) {
	for (let i = 0; i < m.alternatives.length; i++) {
		const { elements: a } = m.alternatives[i];
		if (1 === a.length) {
			const x = a[0];
			"Alternation" === x.type && (m.alternatives.splice(i, 1, ...x.alternatives), n(), i--);
		}
	}
}
function Dn(m, n) {
	if (Tn(m, n), 1 === m.alternatives.length && 1 === m.alternatives[0].elements.length) {
		const i = m.alternatives[0].elements[0];
		if ("Assertion" === i.type) return m.kind = i.kind, m.negate = m.negate !== i.negate, m.alternatives = i.alternatives, void n.signalMutation();
	}
	on(m.alternatives, m.kind) && n.signalMutation();
}
function Un(m) {
	return {
		name: "inline",
		onConcatenation: Fn,
		onAssertion: Dn,
		onAlternation: Tn,
		onExpression: Tn,
		onQuantifier: Tn
	};
}
function Bn(m) {
	const { ignoreOrder: n = !1 } = null != m ? m : {};
	return n ? {
		name: "makeGreedy",
		onQuantifier(m, { signalMutation: n }) {
			m.lazy && (n(), m.lazy = !1);
		}
	} : {
		name: "makeGreedy",
		onQuantifier(m, { signalMutation: n }) {
			m.lazy && m.min === m.max && (n(), m.lazy = !1);
		},
		onExpression(m, n) {
			const i = [];
			function a(m) {
				i.push(m);
			}
			function x() {
				i.pop();
			}
			w(m, {
				onAlternationEnter: a,
				onAssertionEnter: a,
				onConcatenationEnter: a,
				onExpressionEnter: a,
				onQuantifierEnter: a,
				onAlternationLeave: x,
				onAssertionLeave: x,
				onConcatenationLeave: x,
				onExpressionLeave: x,
				onQuantifierLeave(m) {
					x(), function(m, n, i) {
						if (!m.lazy) return;
						let a = "ltr";
						for (let m = n.length - 1; m >= 0; m--) {
							const i = n[m];
							if ("Assertion" === i.type) {
								a = Tm(i.kind);
								break;
							}
						}
						const x = Um(m.alternatives, a, i.maxCharacter);
						if (x.empty) return;
						Qm(bm(n, m), a, i.maxCharacter).char.isDisjointWith(x.char) && (i.signalMutation(), m.lazy = !1);
					}(m, i, n);
				}
			});
		}
	};
}
function jn(m, n, i, a) {
	const { signalMutation: x } = a;
	if (m.max === 1 / 0 && ("Alternation" === n.type || "Quantifier" === n.type && 1 === n.max)) for (const e of n.alternatives) {
		const n = "ltr" === i ? 0 : e.elements.length - 1, t = e.elements[n];
		t && ("Quantifier" === t.type && t.max !== t.min && Hm(m.alternatives, t.alternatives) ? (t.max = t.min, 0 === t.max && e.elements.splice(n, 1), x()) : ("Alternation" === t.type || "Quantifier" === t.type && 1 === t.max) && jn(m, t, i, a));
	}
}
function Gn(m) {
	const { ignoreAmbiguity: n = !1, ignoreOrder: a = !1 } = null != m ? m : {};
	function x(m, x, e) {
		"rtl" === x && m.reverse(), i(m, ((m, n) => !n || "Quantifier" !== n.type || !$m(n, m) || (n.min++, n.max++, e.signalMutation(), !1)));
		for (let n = 0; n < m.length; n++) {
			const i = m[n];
			if ("Quantifier" === i.type && 1 === i.alternatives.length) {
				const a = i.alternatives[0];
				a.elements.length >= 2 && n + 1 + a.elements.length <= m.length && a.elements.every(((i, e) => ("rtl" === x && (e = a.elements.length - 1 - e), Hm(i, m[n + 1 + e])))) && (e.signalMutation(), i.min++, i.max++, m.splice(n + 1, a.elements.length), n--);
			}
		}
		if (n) for (let n = 1; n < m.length; n++) {
			const i = m[n - 1], t = m[n];
			"Quantifier" === i.type && (a || !i.lazy && i.max === 1 / 0) && jn(i, t, x, e);
		}
		"rtl" === x && m.reverse();
	}
	return {
		name: "mergeWithQuantifier",
		onConcatenation(m, e) {
			const t = m.elements, { signalMutation: r } = e;
			x(t, "ltr", e), x(t, "rtl", e), i(t, ((m, i) => {
				if (i && "Quantifier" === i.type && "Quantifier" === m.type) {
					const x = i.min === i.max, e = m.min === m.max;
					if (!n && !x && !e) return !0;
					if (!a && !(x || e || i.lazy === m.lazy || !i.lazy && i.max === 1 / 0 || !m.lazy && m.max === 1 / 0)) return !0;
					if (Hm(i.alternatives, m.alternatives)) return i.min += m.min, i.max += m.max, r(), !1;
				}
				return !0;
			}));
		}
	};
}
function Rn(m, { signalMutation: n }) {
	if (m.alternatives.length < 2) return;
	let a = !1, x = !0;
	i(m.alternatives, ((m) => {
		if (wm(m)) return n(), a = !0, !1;
		if (1 === m.elements.length) {
			const i = m.elements[0];
			if ("Quantifier" === i.type && 0 === i.min && i.max > 0) return n(), a = !0, i.min = 1, 1 === i.max && 1 === i.alternatives.length && (m.elements = i.alternatives[0].elements), !0;
		}
		return km(m) && (x = !1), !0;
	})), a && x && function(m, n) {
		if (0 === m.length) return void m.push({
			type: "Concatenation",
			elements: [],
			source: Zm(n)
		});
		if (1 === m.length && 1 === m[0].elements.length) {
			const n = m[0].elements[0];
			if ("Quantifier" === n.type && 1 === n.min) return void (n.min = 0);
		}
		const i = [...m];
		m.length = 0, m.push({
			type: "Concatenation",
			elements: [{
				type: "Quantifier",
				lazy: !1,
				min: 0,
				max: 1,
				alternatives: i,
				source: Zm(n)
			}],
			source: Zm(n)
		});
	}(m.alternatives, m.source);
}
function zn(m, { signalMutation: n }) {
	if (!(m.alternatives.length < 2)) {
		if (0 === m.alternatives[0].elements.length) {
			m.alternatives = [{
				type: "Concatenation",
				elements: [{
					type: "Quantifier",
					lazy: !0,
					min: 0,
					max: 1,
					alternatives: m.alternatives.slice(1),
					source: Zm(m.source)
				}],
				source: Zm(m.source)
			}], n();
			return;
		}
		if (0 === m.alternatives[m.alternatives.length - 1].elements.length) {
			m.alternatives = [{
				type: "Concatenation",
				elements: [{
					type: "Quantifier",
					lazy: !1,
					min: 0,
					max: 1,
					alternatives: m.alternatives.slice(0, -1),
					source: Zm(m.source)
				}],
				source: Zm(m.source)
			}], n();
			return;
		}
	}
}
function Vn(m) {
	let n;
	return n = (null == m ? void 0 : m.ignoreOrder) && m.ignoreAmbiguity ? Rn : zn, {
		name: "moveUpEmpty",
		onAlternation: n,
		onAssertion: n,
		onExpression: n,
		onQuantifier: n
	};
}
function Wn(m, n, i) {
	0 !== m.max && 0 !== n.max && (0 === n.min && 0 === m.min && (i(), n.min = 1), n.max > 1 && m.max === 1 / 0 && n.min <= 1 && (i(), n.max = 1));
}
function Qn(m) {
	if (!(null == m ? void 0 : m.ignoreAmbiguity)) return {
		name: "nestedQuantifiers",
		onQuantifier(m, { signalMutation: n }) {
			if (1 === m.alternatives.length && 1 === m.alternatives[0].elements.length) {
				const i = m.alternatives[0].elements[0];
				"Quantifier" === i.type && m.lazy === i.lazy && 0 === m.min && 1 === m.max && 1 === i.min && (n(), m.max = i.max, m.alternatives = i.alternatives);
			}
		}
	};
	const { ignoreOrder: n } = m;
	return {
		name: "nestedQuantifiers",
		onQuantifier(m, { signalMutation: i }) {
			if (0 !== m.max) {
				if (1 === m.alternatives.length) {
					const a = m.alternatives[0];
					if (1 === a.elements.length) {
						const x = a.elements[0];
						"Quantifier" === x.type && (n || m.lazy === x.lazy) && function(m, n, i) {
							if (0 === m.max || 0 === n.max) return;
							const a = n.min, x = n.max, e = m.min, t = m.max;
							(x === 1 / 0 && 0 === e ? a <= 1 : e === t || x * e + 1 >= a * (e + 1)) && (i(), m.min = a * e, m.max = x * t, m.alternatives = n.alternatives);
						}(m, x, i);
					}
				} else if (n) {
					for (const n of m.alternatives) if (1 === n.elements.length) {
						const a = n.elements[0];
						"Quantifier" === a.type && Wn(m, a, i);
					}
				}
			}
		}
	};
}
function Hn(m) {
	const { kind: n } = m.node, i = !0, a = !1;
	return Wm(m, "next", 0, {
		fork: (m) => m,
		join(m) {
			let n = 1 / 0;
			for (const x of m) {
				if (x === i) return i;
				x === a || (n = Math.min(n, x));
			}
			return n === 1 / 0 ? a : n;
		},
		enter(m, x) {
			var e;
			if (x === i || x === a) return x;
			if ("CharacterClass" === m.type) return m.characters.isEmpty ? a : x + 1;
			if ("Assertion" === m.type && m.kind === n) {
				const a = Fm(m.alternatives, n);
				if ((null !== (e = null == a ? void 0 : a.assertMax) && void 0 !== e ? e : 0) > x) return i;
			}
			return x;
		},
		leave(m, n, x) {
			if ("Quantifier" === m.type && m.min > 1) {
				if (n === i || n === a) return n;
				if (x === i || x === a || x > n) throw Error();
				return x + (n - x) * m.min;
			}
			return n;
		},
		continueAfter: (m, n) => n !== i && n !== a,
		continueInto: (m, n) => n !== i && n !== a && "Assertion" !== m.type
	}, Dm(n)) === i;
}
function qn(m, n, i, a) {
	let x = !1;
	for (const e of m) n.push(e), $n(e, n, i, a) && (x = !0), n.pop();
	return x;
}
function $n({ elements: m }, n, i, a) {
	if (0 === m.length) return !1;
	let x = !1;
	const e = "behind" === i ? 1 : -1, t = "behind" === i ? 0 : -1;
	for (let r = t; en(m, r); r += e) {
		const t = an(m, r);
		if ("Assertion" === t.type && t.kind === i) {
			if (a && Hn(bm(n, t))) return !1;
			x = !0, m.splice(r, 1), r -= e;
		} else if (!Sm(t)) break;
	}
	const r = nn(m, t);
	return r && ("Alternation" === r.type || "Quantifier" === r.type && 1 === r.max) && (n.push(r), qn(r.alternatives, n, i, a) && (x = !0), n.pop()), x;
}
function Kn(m) {
	switch (m.type) {
		case "Alternation":
		case "Expression": return m.alternatives.every(((m) => Kn(m)));
		case "Assertion":
		case "Unknown": return !1;
		case "CharacterClass": return m.characters.isEmpty;
		case "Concatenation": return 1 === m.elements.length && Kn(m.elements[0]);
		case "Quantifier": return m.min > 0 && m.alternatives.every(((m) => Kn(m)));
		default: h(m);
	}
}
function Zn(m, { signalMutation: n }) {
	let i = null;
	for (let a = 0; a < m.elements.length && !i; a++) {
		const x = m.elements[a];
		"Quantifier" === x.type ? x.alternatives.every(((m) => Kn(m))) && (0 === x.min ? (m.elements.splice(a, 1), n(), a--) : i = x) : Kn(x) && (i = x);
	}
	i && m.elements.length > 1 && (m.elements = [i], n());
}
function Xn(m, { signalMutation: n }) {
	for (let i = 0; i < m.alternatives.length; i++) Kn(m.alternatives[i]) && (m.alternatives.splice(i, 1), n(), i--);
}
function Yn(m) {
	return {
		name: "removeDeadBranches",
		onConcatenation: Zn,
		onAlternation: Xn,
		onAssertion: Xn,
		onExpression: Xn,
		onQuantifier: Xn
	};
}
function mi(m) {
	const n = m.negate ? 1 : 0, i = m.negate ? 0 : 1;
	return 0 === m.alternatives.length ? i : km(m.alternatives) ? n : 2;
}
function ni(m, n, i) {
	const a = m.negate ? 1 : 0, x = m.negate ? 0 : 1, e = Tm(m.kind);
	if (cn(m, n.char, n.edge, e, i.maxCharacter) && (i.signalMutation(), 0 === m.alternatives.length)) return x;
	if (n.edge) return 2;
	const t = Um(m.alternatives, e, i.maxCharacter);
	if (t.empty) return 2;
	if (n.char.isDisjointWith(t.char)) return x;
	if (!Nm(m, ((n) => n !== m && "Assertion" === n.type))) {
		const i = Mm(m.alternatives);
		if (i && 1 === i.max && t.exact && n.char.isSubsetOf(t.char)) return a;
	}
	return 2;
}
function ii(m, n, i) {
	const a = mi(n);
	if (2 !== a) return a;
	if (2 !== function(m, n, i) {
		const a = m[m.length - 1];
		if ("Concatenation" !== a.type) throw new Error("Assertion is not a child of a concatenation");
		const x = Tm(n.kind), e = a.elements.indexOf(n), t = rn(Dm(x));
		for (let m = e + t; m >= 0 && m < a.elements.length; m += t) {
			const e = a.elements[m];
			if ("Assertion" !== e.type) break;
			if (e.kind !== n.kind || e.negate) continue;
			const t = ni(n, Vm(Um(e.alternatives, x, i.maxCharacter)), i);
			if (2 !== t) return t;
		}
		return 2;
	}(m, n, i)) return a;
	const e = Tm(n.kind);
	return ni(n, Qm(bm(m, n), e, i.maxCharacter), i);
}
function ai(m, n, { signalMutation: i }) {
	for (let a = 0; a < m.elements.length; a++) {
		const x = m.elements[a];
		if ("Assertion" === x.type) {
			const e = n(x);
			if (0 === e) i(), m.elements.splice(a, 1), a--;
			else if (1 === e) {
				i(), m.elements = [{
					type: "Alternation",
					alternatives: []
				}];
				break;
			}
		}
	}
}
function xi(m) {
	return m.negate && sn(m);
}
function ei(m, n, i) {
	if (m.length < 2) return;
	function a(m, x, e) {
		const t = tn(x), r = rn(x);
		for (const { elements: s } of m.alternatives) for (let m = t; en(s, m); m += r) {
			const t = an(s, m);
			if ("Assertion" !== t.type) {
				if ("Alternation" === t.type || "Quantifier" === t.type && 1 === t.max) {
					a(t, x, e);
					break;
				}
				break;
			}
			if (t.kind === n && xi(t)) t.alternatives[0].elements[0].characters.isSubsetOf(e) && (i.signalMutation(), s.splice(m, 1), m -= r);
		}
	}
	const x = Tm(n), e = tn(x), t = rn(x);
	for (let r = e; en(m, r); r += t) {
		const e = an(m, r);
		if ("Assertion" !== e.type || e.kind !== n || !xi(e)) continue;
		const s = e.alternatives[0].elements[0].characters;
		let o = !1;
		for (let a = r + t; en(m, a); a += t) {
			const x = an(m, a);
			if ("Assertion" !== x.type) break;
			if (x.kind === n && xi(x)) {
				const n = x.alternatives[0].elements[0].characters;
				if (n.isSubsetOf(s)) i.signalMutation(), m.splice(a, 1), a -= t;
				else if (n.isSupersetOf(s)) {
					i.signalMutation(), o = !0, m.splice(r, 1), r -= t;
					break;
				}
			}
		}
		if (!o) {
			for (let n = r + t; en(m, n); n += t) {
				const i = an(m, n);
				if ("Assertion" !== i.type) {
					if ("Alternation" === i.type || "Quantifier" === i.type && 1 === i.max) {
						a(i, x, s);
						break;
					}
					break;
				}
			}
			for (let n = r - t; en(m, n); n -= t) {
				const i = an(m, n);
				if ("Assertion" !== i.type) {
					if ("Alternation" === i.type || "Quantifier" === i.type && 1 === i.max) {
						a(i, Dm(x), s);
						break;
					}
					break;
				}
			}
		}
	}
}
function ti(m) {
	return {
		name: "removeUnnecessaryAssertions",
		onAssertion(m, n) {
			(function(m, n) {
				const i = Dm(m.kind), a = tn(i), x = rn(i), e = (m) => {
					const { elements: i } = m;
					for (let m = a; en(i, m); m += x) {
						const a = an(i, m);
						if (!km(a)) {
							"Quantifier" === a.type && a.min !== a.max && (n.signalMutation(), a.max = a.min, a.lazy = !1), "Alternation" === a.type && a.alternatives.forEach(e);
							break;
						}
						n.signalMutation(), i.splice(m, 1), m -= x;
					}
				};
				m.alternatives.forEach(e);
			})(m, n), function(m, n) {
				if (2 !== m.alternatives.length) return;
				const i = m.alternatives.findIndex(((m) => 1 === m.elements.length && "CharacterClass" === m.elements[0].type)), a = m.alternatives.findIndex(((n) => {
					if (1 !== n.elements.length) return !1;
					const i = n.elements[0];
					return "Assertion" === i.type && i.kind === m.kind && i.negate && sn(i) && i.alternatives[0].elements[0].characters.isAll;
				}));
				if (-1 === i || -1 === a) return;
				n.signalMutation(), m.alternatives.splice(a, 1), sn(m);
				const x = m.alternatives[0].elements[0];
				x.characters = x.characters.negate(), m.negate = !m.negate;
			}(m, n);
		},
		onConcatenation(m, n) {
			ai(m, mi, n), ei(m.elements, "ahead", n), ei(m.elements, "behind", n);
		},
		onExpression(m, n) {
			const i = [];
			function a(m) {
				i.push(m);
			}
			function x() {
				i.pop();
			}
			w(m, {
				onAlternationEnter: a,
				onAssertionEnter: a,
				onConcatenationEnter: a,
				onExpressionEnter: a,
				onQuantifierEnter: a,
				onAlternationLeave: x,
				onAssertionLeave: x,
				onConcatenationLeave(m) {
					ai(m, ((m) => ii(i, m, n)), n), x();
				},
				onExpressionLeave: x,
				onQuantifierLeave: x
			});
		}
	};
}
function ri(m, n) {
	i(m.alternatives, ((m) => !m.elements.some(((m) => "Assertion" === m.type)) || (n.signalMutation(), !1)));
}
function si(m, n) {
	return m.kind !== n.kind ? "ahead" === m.kind ? 1 : -1 : 0;
}
function oi(m) {
	return {
		name: "sortAssertions",
		onConcatenation(m, { signalMutation: n }) {
			let i = 0, a = 0;
			function x() {
				const x = m.elements.slice(i, i + a);
				(function(m, n) {
					const i = m.length;
					let a = !1;
					for (let x = 0; x < i - 1; x++) {
						let e = x;
						for (let a = x + 1; a < i; a++) n(m[a], m[e]) < 0 && (e = a);
						e !== x && (a = !0, [m[e], m[x]] = [m[x], m[e]]);
					}
					return a;
				})(x, si) && (m.elements.splice(i, a, ...x), n());
			}
			for (let n = 0; n < m.elements.length; n++) "Assertion" === m.elements[n].type ? (0 === a && (i = n), a++) : (a > 1 && x(), a = 0);
			a > 1 && x();
		}
	};
}
function li(m) {
	const n = !(null == m ? void 0 : m.ignoreOrder), a = !(null == m ? void 0 : m.ignoreAmbiguity);
	function x(m, { signalMutation: x }) {
		const { alternatives: e } = m;
		if (e.length < 2) return;
		let t, r = !0;
		i(e, ((m) => {
			if (1 === (i = m).elements.length && "CharacterClass" === i.elements[0].type) {
				const i = m.elements[0];
				if (void 0 === t || !r && n) return t = i, !0;
				if (a) {
					const m = t.characters.intersect(i.characters);
					return !!i.characters.equals(m) || (x(), t.characters = t.characters.union(i.characters), !m.isEmpty && (i.characters = m, !0));
				}
				return x(), t.characters = t.characters.union(i.characters), !1;
			}
			return r = !1, !0;
			var i;
		}));
	}
	return {
		name: "unionCharacters",
		onAlternation: x,
		onAssertion: x,
		onExpression: x,
		onQuantifier: x
	};
}
var ci = Object.freeze({
	__proto__: null,
	applyAssertions: bn,
	factorOut: Pn,
	inline: Un,
	makeGreedy: Bn,
	mergeWithQuantifier: Gn,
	moveUpEmpty: Vn,
	nestedQuantifiers: Qn,
	patternEdgeAssertions: function(m) {
		var n, i;
		const a = null === (n = null == m ? void 0 : m.inline) || void 0 === n || n, x = null !== (i = null == m ? void 0 : m.remove) && void 0 !== i && i;
		return a || x ? {
			name: "patternEdgeAssertions",
			onExpression(m, n) {
				a && (on(m.alternatives, "ahead") || on(m.alternatives, "behind")) && n.signalMutation(), x && (qn(m.alternatives, [m], "ahead", a) || qn(m.alternatives, [m], "behind", a)) && n.signalMutation();
			}
		} : { name: "patternEdgeAssertions" };
	},
	removeDeadBranches: Yn,
	removeUnnecessaryAssertions: ti,
	replaceAssertions: function(m) {
		var n;
		return "empty-word" === (null !== (n = null == m ? void 0 : m.replacement) && void 0 !== n ? n : "empty-set") ? {
			name: "replaceAssertions",
			onConcatenation(m, { signalMutation: n }) {
				i(m.elements, ((m) => "Assertion" !== m.type || (n(), !1)));
			}
		} : {
			name: "replaceAssertions",
			onAlternation: ri,
			onExpression: ri,
			onQuantifier: ri
		};
	},
	sortAssertions: oi,
	unionCharacters: li,
	simplify: function(m) {
		return new k([
			ti(),
			bn(),
			oi(),
			Pn(m),
			Bn(m),
			Gn(m),
			Vn(m),
			Qn(m),
			Un(),
			Yn(),
			li(m)
		]);
	}
});
const hi = {
	ignoreAmbiguity: !0,
	ignoreOrder: !0
};
const ui = new k([Gn(hi)]);
const fi = new k([
	li(hi),
	Pn(hi),
	Vn(hi),
	Un()
]);
const pi = new k([Qn(hi)]);
const di = new k([
	Un(),
	li(hi),
	Pn(hi),
	Vn(hi),
	Qn(hi),
	Gn(hi)
]);
var gi = class {
	constructor() {
		this.initial = this.createNode(), this.finals = /* @__PURE__ */ new Set();
	}
	createNode() {
		return {
			in: /* @__PURE__ */ new Map(),
			out: /* @__PURE__ */ new Map()
		};
	}
	linkNodes(m, n, i) {
		if (m.out.has(n)) throw new Error("The two nodes are already linked");
		m.out.set(n, i), n.in.set(m, i);
	}
	unlinkNodes(m, n) {
		const i = m.out.get(n);
		return void 0 !== i && (m.out.delete(n), n.in.delete(m)), i;
	}
	relinkNodes(m, n, i) {
		if (!m.out.has(n)) throw new Error("The two nodes are not linked");
		m.out.set(n, i), n.in.set(m, i);
	}
};
var _i = class {
	constructor(m) {
		this.max = m, this._counter = 0;
	}
	_incrementCounter() {
		hm.assert(++this._counter, this.max, "toRegex operation");
	}
	concat(m) {
		return this._incrementCounter(), {
			type: "Concatenation",
			elements: m
		};
	}
	emptyConcat() {
		return this._incrementCounter(), {
			type: "Concatenation",
			elements: []
		};
	}
	alter(m) {
		return this._incrementCounter(), {
			type: "Alternation",
			alternatives: m
		};
	}
	emptyAlter() {
		return this._incrementCounter(), {
			type: "Alternation",
			alternatives: []
		};
	}
	expression(m) {
		return this._incrementCounter(), {
			type: "Expression",
			alternatives: m
		};
	}
	emptyExpression() {
		return this._incrementCounter(), {
			type: "Expression",
			alternatives: []
		};
	}
	char(m) {
		return this._incrementCounter(), {
			type: "CharacterClass",
			characters: m
		};
	}
	quant(m, n, i) {
		return this._incrementCounter(), {
			type: "Quantifier",
			alternatives: m,
			lazy: !1,
			min: n,
			max: i
		};
	}
	quantStar(m) {
		return this._incrementCounter(), {
			type: "Quantifier",
			alternatives: m,
			lazy: !1,
			min: 0,
			max: 1 / 0
		};
	}
	quantPlus(m) {
		return this._incrementCounter(), {
			type: "Quantifier",
			alternatives: m,
			lazy: !1,
			min: 1,
			max: 1 / 0
		};
	}
	copy(m) {
		switch (m.type) {
			case "Alternation": return this.alter(m.alternatives.map(((m) => this.copy(m))));
			case "Concatenation": return this.concat(m.elements.map(((m) => this.copy(m))));
			case "CharacterClass": return this.char(m.characters);
			case "Quantifier": return this.quant(m.alternatives.map(((m) => this.copy(m))), m.min, m.max);
			case "Assertion": throw new Error("Assertions should not have been part of the created regex.");
			case "Unknown": throw new Error("Unknowns should not have been part of the created regex.");
			default: throw h(m);
		}
	}
};
function Ci(m, n, i) {
	const a = m.initial, e = r(m.finals), t = /* @__PURE__ */ new Set();
	s(a, ((m) => (m !== a && m !== e && t.add(m), m.out.keys())));
	const o = {
		maxCharacter: i,
		signalMutation: () => {}
	};
	function l(i, a, x) {
		const e = m.unlinkNodes(i, a);
		e && (x = function(m, i) {
			if ("CharacterClass" === m.type && "CharacterClass" === i.type) return m.characters = m.characters.union(i.characters), m;
			let a;
			if ("Alternation" === m.type) {
				if (0 === m.alternatives.length) return i;
				if ("Alternation" === i.type) {
					if (0 === i.alternatives.length) return m;
					m.alternatives.push(...i.alternatives);
				} else m.alternatives.push(u(i));
				a = m;
			} else if ("Alternation" === i.type) {
				if (0 === i.alternatives.length) return m;
				i.alternatives.push(u(m)), a = i;
			} else a = n.alter([u(m), u(i)]);
			return fi.onAlternation(a, o), c(a);
		}(e, x)), m.linkNodes(i, a, x);
	}
	function c(m) {
		return "Concatenation" === m.type ? 1 === m.elements.length ? c(m.elements[0]) : m : "Alternation" === m.type && 1 === m.alternatives.length ? c(m.alternatives[0]) : m;
	}
	function h(m, i) {
		let a;
		if ("Concatenation" === m.type) {
			if (0 === m.elements.length) return i;
			"Concatenation" === i.type ? m.elements.push(...i.elements) : m.elements.push(i), a = m;
		} else if ("Concatenation" === i.type) {
			if (0 === i.elements.length) return m;
			i.elements.unshift(m), a = i;
		} else a = n.concat([m, i]);
		return ui.onConcatenation(a, o), c(a);
	}
	function u(m) {
		return "Concatenation" === m.type ? m : "Alternation" === m.type && 1 === m.alternatives.length ? m.alternatives[0] : n.concat([m]);
	}
	function f(m) {
		let i;
		switch (m.type) {
			case "Quantifier":
				if (0 === m.max) return n.emptyConcat();
				if (0 === m.min || 1 === m.min) return m.min = 0, m.max = 1 / 0, m;
				i = n.quantStar([u(m)]);
				break;
			case "Alternation":
				i = n.quantStar(m.alternatives);
				break;
			case "Concatenation":
				if (0 === m.elements.length) return m;
				i = n.quantStar([m]);
				break;
			default: i = n.quantStar([u(m)]);
		}
		return pi.onQuantifier(i, o), c(i);
	}
	function p(m) {
		let i;
		switch (m.type) {
			case "Quantifier":
				if (0 === m.max) return n.emptyConcat();
				if (0 === m.min || 1 === m.min) return m.max = 1 / 0, m;
				i = n.quantPlus([u(m)]);
				break;
			case "Alternation":
				i = n.quantPlus(m.alternatives);
				break;
			case "Concatenation":
				if (0 === m.elements.length) return m;
				i = n.quantPlus([m]);
				break;
			default: i = n.quantPlus([u(m)]);
		}
		return pi.onQuantifier(i, o), c(i);
	}
	function d(n) {
		if (n.out.has(n)) {
			if (2 === n.in.size && 2 === n.out.size) {
				const i = m.unlinkNodes(n, n), [a, x] = r(n.out), [e, t] = r(n.in);
				Hm(t, i) ? m.relinkNodes(e, n, p(i)) : Hm(i, x) ? m.relinkNodes(n, a, p(i)) : m.relinkNodes(n, a, h(f(i), x));
			} else if (2 === n.out.size) {
				const i = m.unlinkNodes(n, n), [a, x] = r(n.out);
				Hm(i, x) ? m.relinkNodes(n, a, p(i)) : m.relinkNodes(n, a, h(f(i), x));
			} else if (2 === n.in.size) {
				const i = m.unlinkNodes(n, n), [a, x] = r(n.in);
				Hm(x, i) ? m.relinkNodes(a, n, p(i)) : m.relinkNodes(a, n, h(x, f(i)));
			}
		}
	}
	function g(n) {
		if (1 === n.in.size && 1 === n.out.size) {
			const [i, a] = r(n.in), [x, e] = r(n.out);
			return m.unlinkNodes(i, n), m.unlinkNodes(n, x), l(i, x, h(a, e)), t.delete(n), [i, x];
		}
		return null;
	}
	function _(m) {
		for (; m.size > 0;) {
			const n = /* @__PURE__ */ new Set();
			m.forEach(((m) => {
				if (!t.has(m)) return;
				d(m);
				const i = g(m);
				i && i.forEach(((m) => n.add(m)));
			})), m = n;
		}
	}
	function C(i) {
		const a = /* @__PURE__ */ new Set([...i.in.keys(), ...i.out.keys()]);
		a.delete(i);
		const x = m.unlinkNodes(i, i);
		if (x) {
			const m = f(x);
			i.in.forEach(((a, x) => {
				i.out.forEach(((i, e) => {
					l(x, e, h(n.copy(a), h(n.copy(m), n.copy(i))));
				}));
			}));
		} else i.in.forEach(((m, a) => {
			i.out.forEach(((i, x) => {
				l(a, x, h(n.copy(m), n.copy(i)));
			}));
		}));
		return i.in.forEach(((n, a) => {
			m.unlinkNodes(a, i);
		})), i.out.forEach(((n, a) => {
			m.unlinkNodes(i, a);
		})), t.delete(i), a;
	}
	for (_(t); t.size > 0;) _(C(x(t, ((m) => m.out.has(m) ? (m.in.size - 1) * (m.out.size - 1) * 3 : m.in.size * m.out.size * 2))));
}
function vi(n, i) {
	const a = new _i(i), x = function(n, i) {
		const a = new gi(), x = a.createNode();
		a.linkNodes(a.initial, x, i.emptyConcat());
		const e = m((() => a.createNode()));
		let t;
		if (e.cache.set(n.initial, x), s(n.initial, ((m) => {
			n.isFinal(m) && a.finals.add(e(m));
			const x = [...n.getOut(m)].sort((([, m], [, n]) => {
				if (null === m) return null === n ? 0 : -1;
				if (null === n) return 1;
				const i = Number(m.isEmpty) - Number(n.isEmpty);
				if (0 !== i) return i;
				for (let i = 0, a = Math.min(m.ranges.length, n.ranges.length); i < a; i++) {
					const a = m.ranges[i], x = n.ranges[i];
					if (a.min !== x.min) return a.min - x.min;
					if (a.max !== x.max) return a.max - x.max;
				}
				return m.ranges.length - n.ranges.length;
			}));
			return x.forEach((([n, x]) => {
				if (null === x) a.linkNodes(e(m), e(n), i.emptyConcat());
				else {
					if (void 0 === t) t = x.maximum;
					else if (x.maximum !== t) throw new Error("All character sets have to have to same maximum.");
					a.linkNodes(e(m), e(n), i.char(x));
				}
			})), x.map(((m) => m[0]));
		})), 0 === a.finals.size) return null;
		const r = a.createNode();
		a.finals.forEach(((m) => {
			a.linkNodes(m, r, i.emptyConcat());
		})), a.finals.clear(), a.finals.add(r);
		const o = /* @__PURE__ */ new Set();
		s(r, ((m) => (o.add(m), m.in.keys())));
		const l = /* @__PURE__ */ new Set();
		return s(a.initial, ((m) => (o.has(m) || l.add(m), m.out.keys()))), l.forEach(((m) => {
			m.out.forEach(((n, i) => {
				a.unlinkNodes(m, i);
			})), m.in.forEach(((n, i) => {
				a.unlinkNodes(i, m);
			}));
		})), {
			nodeList: a,
			maxCharacter: null != t ? t : 0
		};
	}(n, a);
	if (null == x) return a.emptyExpression();
	const { nodeList: e, maxCharacter: t } = x;
	Ci(e, a, t);
	const [r] = [...e.finals];
	if (1 !== r.in.size || !r.in.has(e.initial)) throw new Error("State elimination failed.");
	const o = r.in.get(e.initial);
	switch (o.type) {
		case "Alternation": return a.expression(o.alternatives);
		case "Concatenation": return a.expression([o]);
		default: return a.expression([a.concat([o])]);
	}
}
function yi(m, n) {
	var i;
	const a = vi(m, null !== (i = null == n ? void 0 : n.maxNodes) && void 0 !== i ? i : 1e4);
	return E(di, a, { maxPasses: null == n ? void 0 : n.maxOptimizationPasses });
}
function Si(m, n = String, i = !1) {
	const a = im(X(m, ((m) => {
		const a = e(m).map((([m, i]) => [m, n(i)]));
		return i || a.sort((([, m], [, n]) => m.localeCompare(n))), a;
	}))), x = [...am(Y(a, (([m]) => m)))], t = new Map(x.map(((m, n) => [m, n]))), r = (m) => t.get(m), s = (m) => {
		const n = r(m);
		return a.isFinal(m) ? `[${n}]` : `(${n})`;
	};
	return x.map(((m) => {
		const n = s(m), x = a.getOut(m);
		if (i || x.sort((([m], [n]) => r(m) - r(n))), 0 === x.length) return `${n} -> none`;
		{
			const m = " ".repeat(n.length);
			return x.map((([i, a], x) => `${x ? m : n} -> ${s(i)} : ${a}`)).join("\n");
		}
	})).join("\n\n");
}
function wi(m) {
	const n = [];
	for (; m.value;) n.push(m.value), m = m.parent;
	return n.reverse();
}
function* ki(m) {
	const { initial: n, getOut: i, isFinal: a } = im(fm(m, ((m) => m[0])));
	let x = [{
		state: n,
		parent: null,
		value: null
	}];
	for (; x.length > 0;) {
		const m = [];
		for (const n of x) {
			a(n.state) && (yield wi(n));
			for (const [a, x] of i(n.state)) m.push({
				state: a,
				parent: n,
				value: x
			});
		}
		x = m;
	}
}
function Ei(m, n) {
	if (0 === m.length) return n;
	{
		const a = 1 === (i = m).length ? i[0] : i[0].union(...i.slice(1));
		return a.isAll ? void 0 : n.without(a);
	}
	var i;
}
var Oi = Object.freeze({
	__proto__: null,
	fromWords: Q,
	fromWordSets: H,
	intersection: sm,
	withInitial: function(m, n) {
		return {
			initial: n,
			getOut: m.getOut,
			stableOut: m.stableOut,
			isFinal: m.isFinal
		};
	},
	withGetOut: K,
	withIsFinal: Z,
	mapOut: X,
	mapOutIter: Y,
	filterOutIter: mm,
	forEach: nm,
	count: function(m) {
		let n = 0;
		return nm(m, (() => n++)), n;
	},
	ensureStableOut: im,
	iterateStates: am,
	canReachFinal: xm,
	hasCycle: em,
	languageIsFinite: tm,
	makeInitialFinal: function(m) {
		const { initial: n, isFinal: i } = m;
		return Z(m, ((m) => m === n || i(m)));
	},
	makeInitialNonFinal: function(m) {
		const { initial: n, isFinal: i } = m;
		return Z(m, ((m) => m !== n && i(m)));
	},
	shortestAcceptingPath: rm,
	makeDeterministic: lm,
	MapFABuilder: um,
	removeDeadStates: fm,
	toDot: gm,
	toMermaid: vm,
	toRegex: yi,
	toString: Si,
	iterateWordSets: ki,
	shortestWordSet: function(m) {
		const n = rm(m, ((m) => m[0]));
		return void 0 === n ? void 0 : n.map(((m) => m[1]));
	},
	approximateRejectingWordSet: function(m, n) {
		if (n.isEmpty) return;
		const { initial: i, getOut: a, isFinal: x } = im(fm(m, ((m) => m[0]))), e = [];
		let t = [i];
		const r = /* @__PURE__ */ new Map(), s = /* @__PURE__ */ new Set();
		for (let m = 0; m <= r.size; m++) {
			if (!t.some(((m) => x(m)))) return e;
			const m = /* @__PURE__ */ new Set(), i = [];
			for (const n of t) for (const [x, e] of a(n)) m.add(x), i.push(e);
			const o = Ei(i, n);
			if (void 0 !== o) return e.push(o), e;
			e.push(n);
			const l = [...m], c = l.map(((m) => {
				let n = r.get(m);
				return void 0 === n && (n = r.size, r.set(m, n)), n;
			})).sort(((m, n) => m - n)).join(" ");
			if (s.has(c)) return;
			s.add(c), t = l;
		}
	}
});
const Ni = [
	{
		min: 65,
		max: 90
	},
	{
		min: 97,
		max: 122
	},
	{
		min: 48,
		max: 57
	},
	{
		min: 45,
		max: 45
	},
	{
		min: 95,
		max: 95
	},
	{
		min: 32,
		max: 32
	},
	{
		min: 32,
		max: 126
	},
	{
		min: 9,
		max: 9
	},
	{
		min: 10,
		max: 10
	},
	{
		min: 13,
		max: 13
	}
];
function bi(m) {
	if (0 !== m.ranges.length) {
		if (1 === m.ranges.length) {
			const { min: n, max: i } = m.ranges[0];
			if (n === i) return n;
		}
		for (const n of Ni) {
			const i = m.commonCharacter(n);
			if (void 0 !== i) return i;
		}
		return m.ranges[0].min;
	}
}
function Ai(m) {
	if (0 === m.length) return [[]];
	if (1 === m.length) return function* (m) {
		for (const n of m.characters()) yield [n];
	}(m[0]);
	const n = [];
	for (let i = m.length - 1; i >= 0; i--) {
		const a = m[i].ranges;
		if (1 !== a.length || a[0].min !== a[0].max) break;
		n.push(a[0].min);
	}
	return n.length > 0 ? (n.reverse(), n.length === m.length ? [n] : (m = m.slice(0, m.length - n.length), function* () {
		for (const i of Ai(m)) i.push(...n), yield i;
	}())) : p(m.map(((m) => m.characters())));
}
function* Ii(m) {
	for (const n of m) yield* Ai(n);
}
var Ji;
var Mi = Object.freeze({
	__proto__: null,
	fromUTF16ToString: function(m) {
		return String.fromCharCode(...m);
	},
	fromUnicodeToString: function(m) {
		return String.fromCodePoint(...m);
	},
	fromStringToUTF16: function(m) {
		const n = [];
		for (let i = 0, a = m.length; i < a; i++) n.push(m.charCodeAt(i));
		return n;
	},
	fromStringToUnicode: function(m) {
		const n = [];
		for (let i = 0, a = m.length; i < a; i++) {
			const x = m.charCodeAt(i);
			if (x >= 55296 && x < 56320 && i + 1 < a) {
				const a = m.charCodeAt(i + 1);
				if (a >= 56320 && a < 57344) {
					n.push(65536 + (x - 55296 << 10) + (a - 56320)), i++;
					continue;
				}
			}
			n.push(x);
		}
		return n;
	},
	pickMostReadableCharacter: bi,
	pickMostReadableWord: function(m) {
		const n = [];
		for (const i of m) {
			const m = bi(i);
			if (void 0 === m) throw new Error("Word sets are not allowed to contain empty character sets.");
			n.push(m);
		}
		return n;
	},
	wordSetsToWords: Ii,
	wordSetToWords: function(m) {
		return Ai(m);
	}
});
var Li = class Li {
	constructor(m, n, i) {
		this.finals = /* @__PURE__ */ new Set(), this.initial = m, this.finals = n, this.maxCharacter = i;
	}
	get isEmpty() {
		return 0 === this.finals.size;
	}
	get isFinite() {
		return tm(this.stateIterator());
	}
	stateIterator() {
		const m = this.finals;
		return {
			initial: this.initial,
			getOut: (m) => {
				const n = /* @__PURE__ */ new Set();
				return m.out.forEach(((m) => n.add(m))), n;
			},
			isFinal: (n) => m.has(n)
		};
	}
	transitionIterator() {
		const m = this.finals, n = this.maxCharacter;
		return {
			initial: this.initial,
			getOut: (m) => m.out.invert(n),
			isFinal: (n) => m.has(n)
		};
	}
	*nodes() {
		const m = /* @__PURE__ */ new Set();
		let n = [this.initial];
		for (; n.length > 0;) {
			const i = [];
			for (const a of n) m.has(a) || (m.add(a), yield a, a.out.forEach(((m) => i.push(m))));
			n = i;
		}
	}
	countNodes() {
		let m = 0;
		return l(this.initial, ((n, i) => {
			m++, i.push(...n.out.values());
		})), m;
	}
	test(m) {
		let n = this.initial;
		for (const i of m) {
			const m = n.out.get(i);
			if (void 0 === m) return !1;
			n = m;
		}
		return this.finals.has(n);
	}
	wordSets() {
		return this.isEmpty ? [] : ki(this.transitionIterator());
	}
	words() {
		return Ii(this.wordSets());
	}
	toString() {
		return Si(this.transitionIterator(), ((m) => m.toUnicodeString()));
	}
	toRegex(m) {
		return yi(this.transitionIterator(), m);
	}
	toDot(m) {
		return gm(this.transitionIterator(), { transitionToString: m || ((m) => m.toUnicodeString()) });
	}
	toMermaid(m) {
		return vm(this.transitionIterator(), { transitionToString: m || ((m) => m.toUnicodeString()) });
	}
	copy(m = new Li.LimitedNodeFactory()) {
		const { initial: n, finals: i } = Pi(this, m);
		return new Li(n, i, this.maxCharacter);
	}
	structurallyEqual(m) {
		if (this === m) return !0;
		if (this.finals.size !== m.finals.size) return !1;
		const n = /* @__PURE__ */ new Set(), i = this.finals, a = m.finals, x = (m, e) => {
			if (n.has(m)) return !0;
			if (n.add(m), i.has(m) !== a.has(e)) return !1;
			const t = [...m.out], r = [...e.out];
			if (t.length !== r.length) return !1;
			for (let m = 0; m < t.length; m++) {
				const [n, i] = t[m], [a, e] = r[m];
				if (o = a, (s = n).min !== o.min || s.max !== o.max || !x(i, e)) return !1;
			}
			var s, o;
			return !0;
		};
		return x(this.initial, m.initial);
	}
	removeUnreachable() {
		if (0 === this.finals.size) return void this.initial.out.clear();
		const n = m((() => /* @__PURE__ */ new Set())), i = [];
		l(this.initial, ((m, a) => {
			i.push(m), n(m), m.out.forEach(((i) => {
				a.push(i), n(i).add(m);
			}));
		})), n.cache.has(this.initial);
		const a = [];
		for (const m of this.finals) n.cache.has(m) || a.push(m);
		if (a.forEach(((m) => this.finals.delete(m))), 0 === this.finals.size) return void this.initial.out.clear();
		const x = /* @__PURE__ */ new Set();
		if (c(this.finals, ((m, i) => {
			x.add(m), i.push(...n(m));
		})), x.size < i.length) for (const m of i) m.out.filter(((m) => x.has(m)));
	}
	minimize() {
		if (this.removeUnreachable(), this.initial.out.isEmpty) return;
		const m = function(m, n) {
			if (0 === m.finals.size) throw new Error("Cannot find equivalence classes for a DFA without final states.");
			const i = [], a = /* @__PURE__ */ new Set(), x = /* @__PURE__ */ new Map(), e = [];
			l(m.initial, ((m, t) => {
				x.set(m, x.size), i.push(m);
				const r = m.out.invert(n);
				e.push(r), r.forEach(((m) => a.add(m))), t.push(...r.keys());
			}));
			const t = new V(a), r = [], s = [], o = [];
			for (let m = 0; m < i.length; m++) e[m].forEach(((n, i) => {
				const a = x.get(i);
				for (const i of t.split(n)) r.push(m), s.push(i), o.push(a);
			}));
			const c = [];
			for (const n of m.finals) c.push(x.get(n));
			const h = new Di(i.length, c, r, s, o).getBlockPartition(), u = [];
			for (let m = 0; m < h.setCount; m++) u.push([]);
			for (let m = 0; m < i.length; m++) u[h.setIndex[m]].push(i[m]);
			return u;
		}(this, this.maxCharacter), n = /* @__PURE__ */ new Map(), i = [];
		for (const a of m) {
			const m = a[0];
			i.push(m);
			for (let i = 1; i < a.length; i++) {
				const x = a[i];
				if (n.has(x)) throw new Error("Duplicate mapping");
				n.set(x, m);
			}
		}
		if (0 === n.size) return;
		const a = (m) => {
			var i;
			return null !== (i = n.get(m)) && void 0 !== i ? i : m;
		};
		for (const m of i) m.out.map(a);
		const x = [...this.finals].map(a);
		this.finals.clear(), x.forEach(((m) => this.finals.add(m)));
	}
	complement(m = Li.nodeFactory) {
		const n = {
			min: 0,
			max: this.maxCharacter
		}, i = m.createNode();
		i.link(i, I.all(this.maxCharacter)), l(this.initial, ((m, a) => {
			a.push(...m.out.values()), m.out.mapRange(n, ((m) => null != m ? m : i));
		}));
		const a = function(m, n) {
			const i = /* @__PURE__ */ new Set();
			for (const a of m) n.has(a) || i.add(a);
			return i;
		}(this.nodes(), this.finals);
		this.finals.clear(), a.forEach(((m) => this.finals.add(m))), this.removeUnreachable();
	}
	prefixes() {
		if (this.removeUnreachable(), !this.isEmpty) for (const m of this.nodes()) this.finals.add(m);
	}
	static empty(m, n = Li.nodeFactory) {
		return new Li(n.createNode(), /* @__PURE__ */ new Set(), m.maxCharacter);
	}
	static emptyWord(m, n = Li.nodeFactory) {
		const i = n.createNode();
		return new Li(i, /* @__PURE__ */ new Set([i]), m.maxCharacter);
	}
	static all(m, n = Li.nodeFactory) {
		const i = n.createNode();
		return i.link(i, I.all(m.maxCharacter)), new Li(i, /* @__PURE__ */ new Set([i]), m.maxCharacter);
	}
	static fromCharSet(m, n = Li.nodeFactory) {
		const i = n.createNode();
		if (m.isEmpty) return new Li(i, /* @__PURE__ */ new Set(), m.maximum);
		const a = n.createNode();
		return i.link(a, m), new Li(i, /* @__PURE__ */ new Set([a]), m.maximum);
	}
	static fromIntersection(m, n, i = new Li.LimitedNodeFactory()) {
		if (cm.assert(m, n, "TransitionIterable"), m instanceof Li && n instanceof Li) {
			const a = new Li.Builder(i);
			return nm(X(sm(a, m.transitionIterator(), n.transitionIterator()), ((m) => m.out.values()))), Li.fromBuilder(a, m);
		}
		{
			const a = sm(new um(), m.transitionIterator(), n.transitionIterator());
			return Li.fromTransitionIterator(a, { maxCharacter: m.maxCharacter }, i);
		}
	}
	static fromWords(m, n, i = new Li.LimitedNodeFactory()) {
		const { maxCharacter: a } = n, x = new Li.Builder(i);
		return Q(x, ((m, n) => m.out.get(n)), m, a), Li.fromBuilder(x, n);
	}
	static fromWordSets(m, n, i = new Li.LimitedNodeFactory()) {
		const { maxCharacter: a } = n, x = new Li.Builder(i);
		return H(x, m, a), Li.fromBuilder(x, n);
	}
	static fromFA(m, n = new Li.LimitedNodeFactory()) {
		if (m instanceof Li) {
			const { initial: i, finals: a } = Pi(m, n);
			return new Li(i, a, m.maxCharacter);
		}
		return Li.fromTransitionIterator(m.transitionIterator(), m, n);
	}
	static fromTransitionIterator(m, n, i = new Li.LimitedNodeFactory()) {
		const a = new Li.Builder(i);
		return nm(X(lm(a, m), ((m) => m.out.values()))), Li.fromBuilder(a, n);
	}
	static fromBuilder(m, n) {
		return new Li(m.initial, m.finals, n.maxCharacter);
	}
};
function Pi(n, i) {
	const a = i.createNode(), x = /* @__PURE__ */ new Set(), e = m((() => i.createNode()));
	return e.cache.set(n.initial, a), l(n.initial, ((m, n) => {
		const i = e(m);
		m.out.forEach(((m, a) => {
			n.push(m), i.out.setRange(a, e(m));
		}));
	})), n.finals.forEach(((m) => x.add(e(m)))), {
		initial: a,
		finals: x
	};
}
(function(m) {
	class n {
		constructor() {
			this.out = new W();
		}
		link(m, n) {
			this.out.setCharSet(n, m);
		}
		unlink(m) {
			this.out.filter(((n) => n !== m));
		}
		unlinkAll() {
			this.out.clear();
		}
	}
	m.Node = n, m.nodeFactory = { createNode: () => new n() };
	m.LimitedNodeFactory = class {
		constructor(m = 1e4) {
			this._counter = 0, this.limit = m;
		}
		createNode() {
			return hm.assert(++this._counter, this.limit, "DFA"), new n();
		}
	};
	m.Builder = class {
		constructor(m) {
			this.finals = /* @__PURE__ */ new Set(), this.factory = m, this.initial = m.createNode();
		}
		makeFinal(m) {
			this.finals.add(m);
		}
		isFinal(m) {
			return this.finals.has(m);
		}
		linkNodes(m, n, i) {
			m.link(n, i);
		}
		createNode() {
			return this.factory.createNode();
		}
	};
})(Li || (Li = {}));
var Fi = class {
	constructor() {
		this.marked = [], this.touched = [];
	}
};
var Ti = class {
	constructor(m, n) {
		this.elements = [], this.location = [], this.first = [], this.past = [], this.setCount = 1, this.setIndex = new Array(m).fill(0), this.workSet = n;
		for (let n = 0; n < m; n++) this.elements.push(n), this.location.push(n);
		this.first.push(0), this.past.push(m);
	}
	mark(m) {
		const n = this.setIndex[m], i = this.location[m], a = this.first[n] + this.workSet.marked[n];
		this.elements[i] = this.elements[a], this.location[this.elements[i]] = i, this.elements[a] = m, this.location[m] = a, this.workSet.marked[n]++ || this.workSet.touched.push(n);
	}
	split() {
		let m;
		for (; void 0 !== (m = this.workSet.touched.pop());) {
			const n = this.first[m] + this.workSet.marked[m];
			if (n !== this.past[m]) {
				this.workSet.marked[m] <= this.past[m] - n ? (this.first[this.setCount] = this.first[m], this.past[this.setCount] = n, this.first[m] = n) : (this.past[this.setCount] = this.past[m], this.first[this.setCount] = n, this.past[m] = n);
				for (let m = this.first[this.setCount]; m < this.past[this.setCount]; m++) this.setIndex[this.elements[m]] = this.setCount;
				this.workSet.marked[m] = 0, this.workSet.marked[this.setCount++] = 0;
			} else this.workSet.marked[m] = 0;
		}
	}
};
var Di = class {
	constructor(m, n, i, a, x) {
		n.length, i.length === a.length && (a.length, x.length), i.length, this.stateCount = m, this.transitionCount = i.length, this.finals = n, this.tails = i, this.chars = a, this.heads = x, this._adjacent = new Array(this.transitionCount), this._offset = new Array(m + 1).fill(0);
	}
	_makeAdjacent(m) {
		for (let n = 0; n < this.transitionCount; n++) this._offset[m[n]]++;
		for (let m = 0; m < this.stateCount; m++) this._offset[m + 1] += this._offset[m];
		for (let n = this.transitionCount; n--;) this._adjacent[--this._offset[m[n]]] = n;
	}
	getBlockPartition() {
		const m = new Fi(), n = new Ti(this.stateCount, m), i = new Ti(this.transitionCount, m);
		let a = 0;
		for (const m of this.finals) {
			const i = n.location[m];
			i >= a && (n.elements[i] = n.elements[a], n.location[n.elements[i]] = i, n.elements[a] = m, n.location[m] = a++);
		}
		m.marked[0] = this.finals.length, m.touched.push(0), n.split(), i.elements.sort(((m, n) => this.chars[m] - this.chars[n])), i.setCount = m.marked[0] = 0;
		let x = this.chars[i.elements[0]];
		for (let n = 0; n < this.transitionCount; n++) {
			const a = i.elements[n];
			this.chars[a] !== x && (x = this.chars[a], i.past[i.setCount++] = n, i.first[i.setCount] = n, m.marked[i.setCount] = 0), i.setIndex[a] = i.setCount, i.location[a] = n;
		}
		i.past[i.setCount++] = this.transitionCount, this._makeAdjacent(this.heads);
		for (let m = 1, a = 0; a < i.setCount; a++) {
			for (let m = i.first[a]; m < i.past[a]; m++) n.mark(this.tails[i.elements[m]]);
			for (n.split(); m < n.setCount; m++) {
				for (let a = n.first[m]; a < n.past[m]; a++) {
					const m = n.elements[a];
					for (let n = this._offset[m]; n < this._offset[m + 1]; n++) i.mark(this._adjacent[n]);
				}
				i.split();
			}
		}
		return n;
	}
};
var Ui = class Ui {
	constructor(m, n, i) {
		this.initial = m, this.final = n, this.maxCharacter = i;
	}
	get isEmpty() {
		return this.initial !== this.final && 0 === this.initial.out.size;
	}
	get isFinite() {
		return this.isEmpty || tm(this.stateIterator(!0));
	}
	get isNormalized() {
		return 0 === this.initial.in.size && 0 === this.final.out.size && this.initial !== this.final;
	}
	normalize(m = Ui.nodeFactory) {
		Wi(m, this);
	}
	stateIterator(m) {
		if (m) {
			const m = this.initial, n = this.final.reachableViaEpsilon("in");
			return {
				initial: m,
				getOut: (m) => {
					const n = /* @__PURE__ */ new Set();
					return m.resolveEpsilon("out", ((m, i) => n.add(i))), n;
				},
				isFinal: (m) => n.has(m)
			};
		}
		{
			const m = this.initial, n = this.final;
			return {
				initial: m,
				getOut: (m) => m.out.keys(),
				stableOut: !0,
				isFinal: (m) => m === n
			};
		}
	}
	transitionIterator() {
		const m = this.initial, n = this.final.reachableViaEpsilon("in");
		return {
			initial: m,
			getOut: (m) => {
				const n = /* @__PURE__ */ new Map();
				return m.resolveEpsilon("out", ((m, i) => {
					let a = n.get(i);
					a = void 0 === a ? m : a.union(m), n.set(i, a);
				})), n;
			},
			isFinal: (m) => n.has(m)
		};
	}
	nodes() {
		return am({
			initial: this.initial,
			getOut: (m) => m.out.keys(),
			isFinal: (m) => this.final === m
		});
	}
	countNodes() {
		let m = 0;
		return l(this.initial, ((n, i) => {
			m++, i.push(...n.out.keys());
		})), m;
	}
	copy(m = Ui.nodeFactory) {
		const { initial: n, final: i } = Ri(m, this);
		return new Ui(n, i, this.maxCharacter);
	}
	test(m) {
		let n = [this.initial];
		const i = /* @__PURE__ */ new Set();
		for (const a of m) {
			const m = [];
			i.clear(), c(n, ((n, x) => {
				n.out.forEach(((n, e) => {
					null === n ? x.push(e) : n.has(a) && !i.has(e) && (m.push(e), i.add(e));
				}));
			})), n = m;
		}
		if (i.has(this.final)) return !0;
		const a = this.final.reachableViaEpsilon("in");
		return n.some(((m) => a.has(m)));
	}
	wordSets() {
		return ki(this.transitionIterator());
	}
	words() {
		return Ii(this.wordSets());
	}
	toString() {
		return Si({
			initial: this.initial,
			getOut: (m) => m.out,
			stableOut: !0,
			isFinal: (m) => m === this.final
		}, ((m) => null === m ? "ε" : m.toUnicodeString()), !0);
	}
	toRegex(m) {
		return yi({
			initial: this.initial,
			getOut: (m) => m.out,
			stableOut: !0,
			isFinal: (m) => m === this.final
		}, m);
	}
	_getSimpleOptions(m) {
		return [{
			initial: this.initial,
			getOut: (m) => m.out,
			stableOut: !0,
			isFinal: (m) => m === this.final
		}, {
			transitionToString: m ? (n) => null === n ? "" : m(n) : (m) => null === m ? "" : m.toUnicodeString(),
			ordered: !0
		}];
	}
	toDot(m) {
		return gm(...this._getSimpleOptions(m));
	}
	toMermaid(m) {
		return vm(...this._getSimpleOptions(m));
	}
	append(m, n = new Ui.LimitedNodeFactory()) {
		cm.assert(this, m), this.normalize(n), Qi(this, Gi(n, m));
	}
	appendInto(m, n = Ui.nodeFactory) {
		if (cm.assert(this, m), this === m) throw new Error("Cannot append an ENFA into itself.");
		ma(m) || (this.normalize(n), m.normalize(n), Qi(this, m));
	}
	prepend(m, n = new Ui.LimitedNodeFactory()) {
		cm.assert(this, m), this.normalize(n), Hi(this, Gi(n, m));
	}
	prependInto(m, n = Ui.nodeFactory) {
		if (cm.assert(this, m), this === m) throw new Error("Cannot prepend an ENFA into itself.");
		ma(m) || (this.normalize(n), m.normalize(n), Hi(this, m));
	}
	union(m, n = "right", i = new Ui.LimitedNodeFactory()) {
		cm.assert(this, m), this.normalize(i), "left" === n ? Xi(i, this, Gi(i, m)) : Yi(this, Gi(i, m));
	}
	unionInto(m, n = "right", i = Ui.nodeFactory) {
		if (cm.assert(this, m), this === m) throw new Error("Cannot union an ENFA into itself.");
		m.isEmpty || (this.normalize(i), m.normalize(i), "left" === n ? Xi(i, this, m) : Yi(this, m));
	}
	quantify(m, n, i = !1, a = new Ui.LimitedNodeFactory()) {
		if (!Number.isInteger(m) || !Number.isInteger(n) && n !== 1 / 0 || m < 0 || m > n) throw new RangeError("min and max both have to be non-negative integers with min <= max.");
		this.normalize(a), function(m, n, i, a, x) {
			if (a === 1 / 0) if (i > 1) {
				const a = Ri(m, n);
				qi(m, a, i - 1), $i(m, n, x), Hi(n, a);
			} else 1 === i ? $i(m, n, x) : Ki(m, n, x);
			else if (i === a) qi(m, n, i);
			else if (0 === i) Zi(m, n, a, x);
			else {
				const e = Ri(m, n);
				qi(m, e, i), Zi(m, n, a - i, x), Hi(n, e);
			}
		}(a, this, m, n, i);
	}
	withoutEmptyWord(m = new Ui.LimitedNodeFactory()) {
		this.normalize(m);
		const n = this.initial.reachableViaEpsilon("out");
		if (!n.has(this.final)) return;
		if (2 === n.size) return void this.initial.unlink(this.final);
		const i = [];
		this.initial.resolveEpsilon("out", ((m, n) => i.push([m, n]))), this.initial.unlinkAllOut();
		for (const [n, a] of i) if (this.initial.out.has(a)) {
			const i = m.createNode();
			this.initial.link(i, n), i.link(a, null);
		} else this.initial.link(a, n);
		this.removeUnreachable();
	}
	removeUnreachable() {
		(function(m) {
			if (0 === m.final.in.size || 0 === m.initial.out.size) return void zi(m);
			const n = /* @__PURE__ */ new Set();
			l(m.initial, ((m, i) => {
				n.add(m), i.push(...m.out.keys());
			}));
			const i = /* @__PURE__ */ new Set();
			if (l(m.final, ((m, a) => {
				n.has(m) && (i.add(m), a.push(...m.in.keys()));
			})), 0 === i.size || !i.has(m.initial)) return void zi(m);
			for (const m of i) m.out.forEach(((m, n) => {
				i.has(n) || n.unlinkAll();
			})), m.in.forEach(((m, n) => {
				i.has(n) || n.unlinkAll();
			}));
		})(this);
	}
	prefixes(m = new Ui.LimitedNodeFactory()) {
		if (this.removeUnreachable(), !this.isEmpty) {
			this.normalize();
			for (const n of this.nodes()) Bi(m, this, n);
		}
	}
	suffixes(m = new Ui.LimitedNodeFactory()) {
		if (this.removeUnreachable(), !this.isEmpty) {
			this.normalize();
			for (const n of this.nodes()) ji(m, this, n);
		}
	}
	static empty(m, n = Ui.nodeFactory) {
		return new Ui(n.createNode(), n.createNode(), m.maxCharacter);
	}
	static emptyWord(m, n = Ui.nodeFactory) {
		const i = n.createNode();
		return new Ui(i, i, m.maxCharacter);
	}
	static all(m, n = Ui.nodeFactory) {
		const i = n.createNode();
		return i.link(i, I.all(m.maxCharacter)), new Ui(i, i, m.maxCharacter);
	}
	static fromCharSet(m, n = Ui.nodeFactory) {
		const i = n.createNode(), a = n.createNode();
		return m.isEmpty || i.link(a, m), new Ui(i, a, m.maximum);
	}
	static fromRegex(m, n, i = {}, a = new Ui.LimitedNodeFactory()) {
		const { initial: x, final: e } = function(m, n, i, a) {
			var x, e, t;
			return Ji.create(a, m, {
				maxCharacter: n.maxCharacter,
				assertions: null !== (x = i.assertions) && void 0 !== x ? x : "throw",
				unknowns: null !== (e = i.unknowns) && void 0 !== e ? e : "throw",
				infinityThreshold: null !== (t = i.infinityThreshold) && void 0 !== t ? t : 1 / 0
			});
		}(Km(m), n, i, a);
		return new Ui(x, e, n.maxCharacter);
	}
	static fromWords(m, n, i = new Ui.LimitedNodeFactory()) {
		const { maxCharacter: a } = n, x = new Ui.Builder(i);
		return Q(x, ((m, n) => {
			for (const [i, a] of m.out) if (null !== a && a.has(n)) return i;
		}), m, a), Ui.fromBuilder(x, n);
	}
	static fromWordSets(m, n, i = new Ui.LimitedNodeFactory()) {
		const { maxCharacter: a } = n, x = new Ui.Builder(i);
		return H(x, m, a), Ui.fromBuilder(x, n);
	}
	static fromFA(m, n) {
		return Ui.fromTransitionIterator(m.transitionIterator(), m, n);
	}
	static fromTransitionIterator(n, i, a = new Ui.LimitedNodeFactory()) {
		const { maxCharacter: x } = i, e = new Ui.Builder(a), t = a.createNode();
		e.initial.link(t, null);
		const r = m((() => a.createNode()));
		return r.cache.set(n.initial, t), l(n.initial, ((m, i) => {
			const a = r(m);
			n.isFinal(m) && e.makeFinal(a);
			n.getOut(m).forEach(((m, n) => {
				if (m.maximum !== x) throw new Error("Some character sets do not conform to the given maximum.");
				i.push(n), a.link(r(n), m);
			}));
		})), Ui.fromBuilder(e, i);
	}
	static fromBuilder(m, n) {
		return new Ui(m.initial, m.final, n.maxCharacter);
	}
};
function Bi(m, n, i) {
	if (i === n.final) return;
	const a = i.out.get(n.final);
	if (void 0 === a) i.link(n.final, null);
	else {
		if (null === a) return;
		{
			for (const [m, a] of i.out) if (null === a && null === m.out.get(n.final)) return;
			const a = m.createNode();
			i.link(a, null), a.link(n.final, null);
		}
	}
}
function ji(m, n, i) {
	if (i === n.initial) return;
	const a = n.initial.out.get(i);
	if (void 0 === a) n.initial.link(i, null);
	else {
		if (null === a) return;
		{
			const a = m.createNode();
			n.initial.link(a, null), a.link(i, null);
		}
	}
}
function Gi(n, i) {
	return i instanceof Ui ? Ri(n, i) : function(n, i) {
		const a = n.createNode(), x = n.createNode(), e = m((() => n.createNode()));
		e.cache.set(i.initial, a), l(i.initial, ((m, n) => {
			const a = e(m);
			i.isFinal(m) && a.link(x, null);
			i.getOut(m).forEach(((m, i) => {
				n.push(i), a.link(e(i), m);
			}));
		}));
		const t = {
			initial: a,
			final: x
		};
		return Wi(n, t), t;
	}(n, i.transitionIterator());
}
function Ri(n, i) {
	const a = n.createNode(), x = n.createNode(), e = m((() => n.createNode()));
	e.cache.set(i.initial, a), e.cache.set(i.final, x), l(i.initial, ((m, n) => {
		const i = e(m);
		m.out.forEach(((m, a) => {
			n.push(a), i.link(e(a), m);
		}));
	}));
	const t = {
		initial: a,
		final: x
	};
	return Wi(n, t), t;
}
function zi(m) {
	m.initial.in.clear(), m.initial.out.clear(), m.final.in.clear(), m.final.out.clear();
}
function Vi(m) {
	zi(m), m.initial.link(m.final, null);
}
function Wi(m, n) {
	if (n.initial.in.size > 0) {
		const i = m.createNode();
		i.link(n.initial, null), n.initial = i;
	}
	if (n.final.out.size > 0) {
		const i = m.createNode();
		n.final.link(i, null), n.final = i;
	}
	if (n.initial === n.final) {
		const i = m.createNode();
		n.final.link(i, null), n.final = i;
	}
}
function Qi(m, n) {
	0 !== m.initial.out.size && 0 !== m.final.in.size && 0 !== n.initial.out.size && 0 !== n.final.in.size ? (m.final.link(n.initial, null), m.final = n.final) : zi(m);
}
function Hi(m, n) {
	0 !== m.initial.out.size && 0 !== m.final.in.size && 0 !== n.initial.out.size && 0 !== n.final.in.size ? (n.final.link(m.initial, null), m.initial = n.initial) : zi(m);
}
function qi(m, n, i) {
	if (0 === i) return void Vi(n);
	if (1 === i) return;
	if (0 === n.initial.out.size || 0 === n.final.in.size) return;
	const a = Ri(m, n);
	let x = n.final;
	for (let n = 2; n < i; n++) {
		const n = Ri(m, a);
		x.link(n.initial, null), x = n.final;
	}
	x.link(a.initial, null), n.final = a.final;
}
function $i(m, n, i) {
	const a = m.createNode();
	i ? (n.final.link(a, null), n.final.link(n.initial, null)) : (n.final.link(n.initial, null), n.final.link(a, null)), n.final = a;
}
function Ki(m, n, i) {
	const a = m.createNode(), x = m.createNode();
	i ? (a.link(x, null), a.link(n.initial, null), n.final.link(x, null), n.final.link(n.initial, null)) : (a.link(n.initial, null), a.link(x, null), n.final.link(n.initial, null), n.final.link(x, null)), n.initial = a, n.final = x;
}
function Zi(m, n, i, a) {
	if (i === 1 / 0) Ki(m, n, a);
	else if (0 === i) Vi(n);
	else if (1 === i) {
		const i = m.createNode();
		a ? (i.link(n.final, null), i.link(n.initial, null)) : (i.link(n.initial, null), i.link(n.final, null)), n.initial = i;
	} else {
		const x = [n];
		for (let a = 1; a < i; a++) x.push(Ri(m, n));
		const e = m.createNode(), t = x[x.length - 1].final;
		a ? (e.link(t, null), e.link(x[0].initial, null)) : (e.link(x[0].initial, null), e.link(t, null));
		for (let m = 1; m < i; m++) {
			const n = x[m - 1], i = x[m];
			a ? (n.final.link(t, null), n.final.link(i.initial, null)) : (n.final.link(i.initial, null), n.final.link(t, null));
		}
		n.initial = e, n.final = t;
	}
}
function Xi(m, n, i) {
	const a = m.createNode(), x = m.createNode();
	a.link(i.initial, null), a.link(n.initial, null), i.final.link(x, null), n.final.link(x, null), n.initial = a, n.final = x;
}
function Yi(m, n) {
	m.initial.link(n.initial, null), n.final.link(m.final, null);
}
function ma(m) {
	return m.initial === m.final && 0 === m.initial.out.size;
}
function na(m, n, i = 1e4) {
	return cm.assert(m, n, "TransitionIterable"), sm(new um(i), m.transitionIterator(), n.transitionIterator());
}
function ia(m, n, i = 1e4) {
	return ki(na(m, n, i));
}
(function(m) {
	class n {
		constructor() {
			this.out = /* @__PURE__ */ new Map(), this.in = /* @__PURE__ */ new Map();
		}
		link(m, n) {
			if (this.out.has(m)) throw new Error("Cannot link nodes that are already linked.");
			if (n && n.isEmpty) throw new Error("You can't link nodes with the empty character set.");
			this.out.set(m, n), m.in.set(this, n);
		}
		unlink(m) {
			this.out.delete(m), m.in.delete(this);
		}
		unlinkAll() {
			this.unlinkAllIn(), this.unlinkAllOut();
		}
		unlinkAllOut() {
			this.out.forEach(((m, n) => {
				n.in.delete(this);
			})), this.out.clear();
		}
		unlinkAllIn() {
			this.in.forEach(((m, n) => {
				n.out.delete(this);
			})), this.in.clear();
		}
		resolveEpsilon(m, n) {
			const i = [...this[m]].reverse(), a = /* @__PURE__ */ new Set([this]);
			for (let x; x = i.pop();) {
				const [e, t] = x;
				if (null === t) {
					if (a.has(e)) continue;
					a.add(e), i.push(...[...e[m]].reverse());
				} else n(t, e);
			}
		}
		reachableViaEpsilon(m) {
			const n = /* @__PURE__ */ new Set();
			return l(this, ((i, a) => {
				n.add(i), i[m].forEach(((m, n) => {
					null === m && a.push(n);
				}));
			})), n;
		}
	}
	m.Node = n, m.nodeFactory = { createNode: () => new n() };
	m.LimitedNodeFactory = class {
		constructor(m = 1e4) {
			this._counter = 0, this.limit = m;
		}
		createNode() {
			return hm.assert(++this._counter, this.limit, "ENFA"), new n();
		}
	};
	m.Builder = class {
		constructor(m) {
			this.factory = m, this.initial = m.createNode(), this.final = m.createNode();
		}
		makeFinal(m) {
			Bi(this.factory, this, m);
		}
		isFinal(m) {
			return m === this.final;
		}
		linkNodes(m, n, i) {
			m.link(n, i);
		}
		createNode() {
			return this.factory.createNode();
		}
	};
})(Ui || (Ui = {})), function(m) {
	function n(m, n, a, e) {
		switch (n.type) {
			case "Alternation": return i(m, n.alternatives, a, e);
			case "Assertion": return function(m, n, i) {
				switch (i.assertions) {
					case "disable": return m.createNode();
					case "ignore": return x(m, n, n);
					case "throw": throw new Error("Assertions are not supported yet.");
					default: throw h(i.assertions);
				}
			}(m, a, e);
			case "CharacterClass": return function(m, n, i, a) {
				if (n.maximum !== a.maxCharacter) throw new Error(`Expected a max character of ${a.maxCharacter} but found ${n.maximum}.`);
				const x = m.createNode();
				n.isEmpty || i.link(x, n);
				return x;
			}(m, n.characters, a, e);
			case "Quantifier": return function(m, n, a, e) {
				const t = a;
				let { min: r, max: s } = n;
				if (!(r <= s && r >= 0)) throw new Error(`Expected 0 <= min <= max but found min=${r} max=${s}.`);
				s > e.infinityThreshold && (s = 1 / 0);
				r > 1 && (a = function(m, n, a, e, t) {
					let r = e;
					for (let x = 0; x < a; x++) r = i(m, n, r, t);
					return x(m, e, r);
				}(m, n.alternatives, r - 1, a, e), s -= r - 1, r = 1);
				if (1 === r) {
					if (s === 1 / 0) return function(m, n, a, x, e) {
						const t = m.createNode(), r = m.createNode();
						x.link(r, null);
						const s = i(m, n, r, e);
						a ? (s.link(t, null), s.link(r, null)) : (s.link(r, null), s.link(t, null));
						return t;
					}(m, n.alternatives, n.lazy, a, e);
					s--, r--, a = i(m, n.alternatives, a, e);
				}
				if (0 === s) return x(m, t, a);
				if (s === 1 / 0) return function(m, n, a, x, e) {
					const t = m.createNode();
					a && x.link(t, null);
					const r = m.createNode();
					x.link(r, null);
					const s = i(m, n, r, e);
					a ? (s.link(t, null), s.link(r, null)) : (s.link(r, null), s.link(t, null));
					a || x.link(t, null);
					return t;
				}(m, n.alternatives, n.lazy, a, e);
				{
					const x = m.createNode();
					for (let t = 0; t < s; t++) {
						n.lazy && a.link(x, null);
						const t = i(m, n.alternatives, a, e);
						n.lazy || a.link(x, null), a = t;
					}
					return a.link(x, null), x;
				}
			}(m, n, a, e);
			case "Unknown": return function(m, n) {
				switch (n.unknowns) {
					case "disable": return m.createNode();
					case "throw": throw new Error("Assertions are not supported yet.");
					default: throw h(n.unknowns);
				}
			}(m, e);
			default: h(n);
		}
	}
	function i(m, n, i, x) {
		if (1 === n.length) return a(m, n[0].elements, i, x);
		{
			const e = m.createNode();
			for (const { elements: t } of n) a(m, t, i, x).link(e, null);
			return e;
		}
	}
	function a(m, i, a, e) {
		let t = a;
		for (const a of i) {
			const i = n(m, a, t, e);
			i.out.size, t = i;
		}
		return x(m, a, t);
	}
	function x(m, n, i) {
		return i === n && (i = m.createNode(), n.link(i, null)), i;
	}
	m.create = function(m, n, a) {
		const x = m.createNode();
		return {
			initial: x,
			final: i(m, n, x, a)
		};
	};
}(Ji || (Ji = {}));
var aa = class aa {
	constructor(m, n, i) {
		this.initial = m, this.finals = n, this.maxCharacter = i;
	}
	get isEmpty() {
		return 0 === this.finals.size;
	}
	get isFinite() {
		return this.isEmpty || tm(this.stateIterator());
	}
	get isNormalized() {
		return 0 === this.initial.in.size;
	}
	normalize(m = aa.nodeFactory) {
		pa(m, this);
	}
	stateIterator() {
		const m = this.initial, n = this.finals;
		return {
			initial: m,
			getOut: (m) => m.out.keys(),
			stableOut: !0,
			isFinal: (m) => n.has(m)
		};
	}
	transitionIterator() {
		const m = this.initial, n = this.finals;
		return {
			initial: m,
			getOut: (m) => m.out,
			stableOut: !0,
			isFinal: (m) => n.has(m)
		};
	}
	nodes() {
		return am({
			initial: this.initial,
			getOut: (m) => m.out.keys(),
			isFinal: (m) => this.finals.has(m)
		});
	}
	countNodes() {
		let m = 0;
		return l(this.initial, ((n, i) => {
			m++, i.push(...n.out.keys());
		})), m;
	}
	copy(m = new aa.LimitedNodeFactory()) {
		const n = ea(m, this.transitionIterator());
		return new aa(n.initial, n.finals, this.maxCharacter);
	}
	test(m) {
		let n = [this.initial];
		const i = /* @__PURE__ */ new Set();
		for (const a of m) {
			const m = [];
			i.clear();
			for (const x of n) x.out.forEach(((n, x) => {
				n.has(a) && !i.has(x) && (m.push(x), i.add(x));
			}));
			n = m;
		}
		return n.some(((m) => this.finals.has(m)));
	}
	wordSets() {
		return ki(this.transitionIterator());
	}
	words() {
		return Ii(this.wordSets());
	}
	toString() {
		return Si(this.transitionIterator(), ((m) => m.toUnicodeString()));
	}
	toRegex(m) {
		return yi(this.transitionIterator(), m);
	}
	toDot(m) {
		return gm(this.transitionIterator(), { transitionToString: m || ((m) => m.toUnicodeString()) });
	}
	toMermaid(m) {
		return vm(this.transitionIterator(), { transitionToString: m || ((m) => m.toUnicodeString()) });
	}
	union(m, n = new aa.LimitedNodeFactory()) {
		cm.assert(this, m), this === m || (this.normalize(n), sa(this, ea(n, m.transitionIterator())));
	}
	unionInto(m, n = aa.nodeFactory) {
		if (cm.assert(this, m), this === m) throw new Error("Cannot union an NFA into itself.");
		this.normalize(n), m.normalize(n), sa(this, m), fa(m);
	}
	append(m, n = new aa.LimitedNodeFactory()) {
		cm.assert(this, m), this === m ? this.quantify(2, 2, n) : (this.normalize(n), ta(this, ea(n, m.transitionIterator())));
	}
	appendInto(m, n = aa.nodeFactory) {
		if (cm.assert(this, m), this === m) throw new Error("Cannot append an NFA into itself.");
		this.normalize(n), m.normalize(n), ta(this, m), fa(m);
	}
	prepend(m, n = new aa.LimitedNodeFactory()) {
		cm.assert(this, m), this === m ? this.quantify(2, 2, n) : (this.normalize(n), ra(this, ea(n, m.transitionIterator())));
	}
	prependInto(m, n = aa.nodeFactory) {
		if (cm.assert(this, m), this === m) throw new Error("Cannot prepend an NFA into itself.");
		this.normalize(n), m.normalize(n), ra(this, m), fa(m);
	}
	quantify(m, n, i = new aa.LimitedNodeFactory()) {
		if (!Number.isInteger(m) || !Number.isInteger(n) && n !== 1 / 0 || m < 0 || m > n) throw new RangeError("min and max both have to be non-negative integers with min <= max.");
		this.normalize(i), ua(i, this, m, n);
	}
	withoutEmptyWord() {
		this.normalize(), this.finals.delete(this.initial);
	}
	removeUnreachable() {
		da(this);
	}
	prefixes() {
		if (this.removeUnreachable(), !this.isEmpty) for (const m of this.nodes()) this.finals.add(m);
	}
	suffixes() {
		if (this.removeUnreachable(), this.normalize(), !this.isEmpty) {
			for (const m of this.nodes()) if (m !== this.initial) {
				let n;
				m.in.forEach(((m) => {
					n = void 0 === n ? m : n.union(m);
				})), this.initial.link(m, n);
			}
			this.finals.add(this.initial);
		}
	}
	reverse() {
		this.removeUnreachable(), this.normalize(), function(m, n) {
			const { initial: i, finals: a } = n;
			if (0 === a.size || 1 === a.size && a.has(i)) return;
			const x = [...am({
				initial: n.initial,
				getOut: (m) => m.out.keys(),
				isFinal: (m) => n.finals.has(m)
			})];
			for (const m of x) {
				const n = m, i = n.out;
				n.out = n.in, n.in = i;
			}
			const e = m.createNode();
			i.in.forEach(((m, n) => {
				n.unlink(i), n.link(e, m);
			}));
			const t = /* @__PURE__ */ new Set([e]);
			a.has(i) && (a.delete(i), t.add(i));
			for (const m of a) m.out.forEach(((m, n) => {
				i.link(n, m);
			})), 0 === m.in.size && m.out.forEach(((n, i) => {
				m.unlink(i);
			}));
			a.clear(), t.forEach(((m) => a.add(m)));
		}(aa.nodeFactory, this);
	}
	static empty(m, n = aa.nodeFactory) {
		return new aa(n.createNode(), /* @__PURE__ */ new Set(), m.maxCharacter);
	}
	static emptyWord(m, n = aa.nodeFactory) {
		const i = n.createNode();
		return new aa(i, /* @__PURE__ */ new Set([i]), m.maxCharacter);
	}
	static all(m, n = aa.nodeFactory) {
		const i = n.createNode();
		return i.link(i, I.all(m.maxCharacter)), new aa(i, /* @__PURE__ */ new Set([i]), m.maxCharacter);
	}
	static fromCharSet(m, n = aa.nodeFactory) {
		const i = n.createNode();
		if (m.isEmpty) return new aa(i, /* @__PURE__ */ new Set(), m.maximum);
		const a = n.createNode();
		return i.link(a, m), new aa(i, /* @__PURE__ */ new Set([a]), m.maximum);
	}
	static fromIntersection(m, n, i = new aa.LimitedNodeFactory()) {
		cm.assert(m, n, "TransitionIterable");
		const a = new aa.Builder(i);
		return nm(X(sm(a, m.transitionIterator(), n.transitionIterator()), ((m) => m.out.keys()))), da(a), pa(i, a), oa(a), aa.fromBuilder(a, m);
	}
	static fromRegex(m, n, i = {}, a = new aa.LimitedNodeFactory()) {
		const { initial: x, finals: e } = function(m, n, i, a) {
			var x, e, t;
			const r = null !== (x = i.infinityThreshold) && void 0 !== x ? x : 1 / 0, s = null !== (e = i.assertions) && void 0 !== e ? e : "throw", o = null !== (t = i.unknowns) && void 0 !== t ? t : "throw";
			return l(m);
			function l(m) {
				if (0 === m.length) return {
					initial: a.createNode(),
					finals: /* @__PURE__ */ new Set()
				};
				const n = c(m[0]);
				for (let i = 1, a = m.length; i < a; i++) sa(n, c(m[i]));
				return n;
			}
			function c(m) {
				const n = m.elements;
				if (0 === n.length) {
					const m = {
						initial: a.createNode(),
						finals: /* @__PURE__ */ new Set()
					};
					return m.finals.add(m.initial), m;
				}
				const i = p(n[0]);
				if (null === i) return {
					initial: a.createNode(),
					finals: /* @__PURE__ */ new Set()
				};
				for (let m = 1, a = n.length; m < a && 0 !== i.finals.size; m++) f(n[m], i);
				return i;
			}
			function u(m) {
				const n = l(m.alternatives);
				let i = m.max;
				return i >= r && (i = 1 / 0), ua(a, n, m.min, i), n;
			}
			function f(m, n) {
				switch (m.type) {
					case "CharacterClass": {
						const i = m.characters;
						if (d(i), i.isEmpty) fa(n);
						else {
							const m = a.createNode();
							n.finals.forEach(((n) => n.link(m, i))), n.finals.clear(), n.finals.add(m);
						}
						break;
					}
					case "Quantifier":
						m.max > 0 && ta(n, u(m));
						break;
					default: {
						const i = p(m);
						null === i ? fa(n) : ta(n, i);
					}
				}
			}
			function p(m) {
				switch (m.type) {
					case "Alternation": return l(m.alternatives);
					case "Assertion": switch (s) {
						case "disable": return null;
						case "ignore": {
							const m = {
								initial: a.createNode(),
								finals: /* @__PURE__ */ new Set()
							};
							return m.finals.add(m.initial), m;
						}
						case "throw": throw new Error("Assertions are not supported yet.");
						default: throw h(s);
					}
					case "CharacterClass": {
						const n = m.characters;
						if (d(n), n.isEmpty) return null;
						{
							const m = a.createNode(), i = a.createNode();
							return m.link(i, n), {
								initial: m,
								finals: /* @__PURE__ */ new Set([i])
							};
						}
					}
					case "Quantifier": return u(m);
					case "Unknown": switch (o) {
						case "disable": return null;
						case "throw": throw new Error("Unknowns are not supported.");
						default: throw h(o);
					}
					default: throw h(m);
				}
			}
			function d(m) {
				if (m.maximum !== n.maxCharacter) throw new Error(`The maximum of all character sets has to be ${n.maxCharacter}.`);
			}
		}(Km(m), n, i, a);
		return new aa(x, e, n.maxCharacter);
	}
	static fromWords(m, n, i = new aa.LimitedNodeFactory()) {
		const { maxCharacter: a } = n, x = new aa.Builder(i);
		return Q(x, ((m, n) => {
			for (const [i, a] of m.out) if (a.has(n)) return i;
		}), m, a), oa(x), la(x), aa.fromBuilder(x, n);
	}
	static fromWordSets(m, n, i = new aa.LimitedNodeFactory()) {
		const { maxCharacter: a } = n, x = new aa.Builder(i);
		return H(x, m, a), oa(x), la(x), aa.fromBuilder(x, n);
	}
	static fromFA(m, n) {
		return aa.fromTransitionIterator(m.transitionIterator(), m, n);
	}
	static fromTransitionIterator(n, i, a = new aa.LimitedNodeFactory()) {
		const { maxCharacter: x } = i, e = a.createNode(), t = /* @__PURE__ */ new Set(), r = m((() => a.createNode()));
		return r.cache.set(n.initial, e), l(n.initial, ((m, i) => {
			const a = r(m);
			n.isFinal(m) && t.add(a);
			n.getOut(m).forEach(((m, n) => {
				if (m.maximum !== x) throw new Error("Some character sets do not conform to the given maximum.");
				i.push(n), a.link(r(n), m);
			}));
		})), new aa(e, t, x);
	}
	static fromBuilder(m, n) {
		return new aa(m.initial, m.finals, n.maxCharacter);
	}
};
function xa(m, n) {
	return ea(m, {
		initial: n.initial,
		getOut: (m) => m.out,
		isFinal: (m) => n.finals.has(m)
	});
}
function ea(n, i) {
	const a = n.createNode(), x = /* @__PURE__ */ new Set(), e = m((() => n.createNode()));
	e.cache.set(i.initial, a), l(i.initial, ((m, n) => {
		const a = e(m);
		i.isFinal(m) && x.add(a);
		const t = i.getOut(m);
		for (const [m, i] of t) n.push(m), a.link(e(m), i);
	}));
	const t = {
		initial: a,
		finals: x
	};
	return pa(n, t), t;
}
function ta(m, n) {
	if (0 === m.finals.size) return;
	if (0 === n.finals.size) return void fa(m);
	const i = [...n.initial.out];
	for (const n of m.finals) for (const [m, a] of i) n.link(m, a);
	for (const [m] of i) n.initial.unlink(m);
	n.finals.has(n.initial) || m.finals.clear(), n.finals.forEach(((i) => {
		i !== n.initial && m.finals.add(i);
	}));
}
function ra(m, n) {
	if (0 === m.finals.size) return;
	if (0 === n.finals.size) return void fa(m);
	const i = [...m.initial.out];
	for (const m of n.finals) for (const [n, a] of i) m.link(n, a);
	for (const [n] of i) m.initial.unlink(n);
	for (const [i, a] of n.initial.out) m.initial.link(i, a), n.initial.unlink(i);
	m.finals.has(m.initial) && (m.finals.delete(m.initial), n.finals.forEach(((i) => {
		i === n.initial ? m.finals.add(m.initial) : m.finals.add(i);
	})));
}
function sa(m, n) {
	n.finals.forEach(((i) => {
		m.finals.add(i === n.initial ? m.initial : i);
	})), n.initial.out.forEach(((n, i) => {
		m.initial.link(i, n);
	})), n.initial.unlinkAllOut(), oa(m), function(m) {
		const n = [m.initial];
		for (; n.length > 0;) {
			const i = n.pop();
			if (i.out.size < 2) continue;
			const x = [];
			for (const m of i.out.keys()) 1 === m.in.size && x.push(m);
			for (; x.length >= 2;) {
				const e = x.pop(), t = i.out.get(e);
				for (let r = 0, s = x.length; r < s; r++) {
					const s = x[r], o = m.finals.has(s), l = i.out.get(s);
					if (t.equals(l) && o == m.finals.has(e)) {
						for (const [m, n] of s.out) e.link(m, n), s.unlink(m);
						i.unlink(s), o && m.finals.delete(s), a(x, r), n.push(e);
						break;
					}
				}
			}
		}
	}(m), la(m);
}
function oa(m) {
	if (m.finals.size < 2) return;
	const n = [];
	for (const i of m.finals) i !== m.initial && 0 === i.out.size && n.push(i);
	if (n.length > 1) {
		const i = n.pop();
		for (const a of n) m.finals.delete(a), a.in.forEach(((m, n) => {
			n.out.delete(a), n.link(i, m);
		}));
	}
}
function la(m) {
	const n = [];
	for (const i of m.finals) 0 === i.out.size && n.push(i);
	for (; n.length > 0;) {
		const i = n.pop();
		if (i.in.size < 2) continue;
		const x = [];
		for (const m of i.in.keys()) 1 === m.out.size && x.push(m);
		for (; x.length >= 2;) {
			const e = x.pop(), t = i.in.get(e);
			for (let r = 0, s = x.length; r < s; r++) {
				const s = x[r], o = m.finals.has(s), l = i.in.get(s);
				if (t.equals(l) && o == m.finals.has(e)) {
					for (const [m, n] of s.in) m.link(e, n), m.unlink(s);
					s.unlink(i), o && m.finals.delete(s), a(x, r), n.push(e);
					break;
				}
			}
		}
	}
}
function ca(m, n, i) {
	if (0 === i) return fa(n), void n.finals.add(n.initial);
	if (1 !== i && (1 !== n.finals.size || !n.finals.has(n.initial)) && 0 !== n.finals.size) if (n.finals.has(n.initial)) {
		const a = new Set(n.finals);
		n.finals.delete(n.initial);
		const x = xa(m, n);
		for (let e = i; e > 2; e--) ta(n, xa(m, x)), n.finals.forEach(((m) => a.add(m)));
		ta(n, x), n.finals.forEach(((m) => a.add(m))), n.finals.clear(), a.forEach(((m) => n.finals.add(m)));
	} else {
		const a = xa(m, n);
		for (let x = i; x > 2; x--) ta(n, xa(m, a));
		ta(n, a);
	}
}
function ha(m) {
	for (const n of m.finals) n !== m.initial && m.initial.out.forEach(((m, i) => {
		n.link(i, m);
	}));
}
function ua(m, n, i, a) {
	if (0 === a) return fa(n), void n.finals.add(n.initial);
	if (n.finals.has(n.initial) ? i = 0 : 0 === i && n.finals.add(n.initial), 1 !== a) {
		if (function(m) {
			const n = m.initial.out;
			for (const i of m.finals) if (i !== m.initial) {
				if (i.out.size !== n.size) return !1;
				for (const m of i.out.keys()) if (!n.has(m)) return !1;
			}
			return !0;
		}(n)) {
			if (i <= 1) return;
			const a = xa(m, n);
			for (const m of n.finals) for (const n of m.out.keys()) m.unlink(n);
			ca(m, n, i - 1), ta(n, a);
			return;
		}
		if (i === a) ca(m, n, i);
		else if (a < 1 / 0) {
			const x = xa(m, n);
			x.finals.add(x.initial), ca(m, x, a - i), ca(m, n, i), ta(n, x);
		} else if (i > 1) {
			const a = xa(m, n);
			ha(a), ca(m, n, i - 1), ta(n, a);
		} else ha(n);
	}
}
function fa(m) {
	m.initial.unlinkAll(), m.finals.clear();
}
function pa(m, n) {
	if (0 === n.initial.in.size) return;
	const i = m.createNode();
	n.initial.out.forEach(((m, a) => {
		i.link(a === n.initial ? i : a, m);
	})), n.initial.in.forEach(((m, n) => {
		n.link(i, m);
	})), n.initial.unlinkAllIn(), n.finals.has(n.initial) && n.finals.add(i);
}
function da(m) {
	if (0 === m.finals.size) return void fa(m);
	const n = /* @__PURE__ */ new Set();
	l(m.initial, ((m, i) => {
		n.add(m), i.push(...m.out.keys());
	}));
	const i = /* @__PURE__ */ new Set();
	if (c(m.finals, ((m, a) => {
		n.has(m) && (i.add(m), a.push(...m.in.keys()));
	})), 0 !== i.size && i.has(m.initial)) {
		for (const m of i) m.out.forEach(((m, n) => {
			i.has(n) || n.unlinkAll();
		})), m.in.forEach(((m, n) => {
			i.has(n) || n.unlinkAll();
		}));
		for (const n of [...m.finals]) i.has(n) || m.finals.delete(n);
	} else fa(m);
}
(function(m) {
	class n {
		constructor() {
			this.out = /* @__PURE__ */ new Map(), this.in = /* @__PURE__ */ new Map();
		}
		link(m, n) {
			if (n.isEmpty) throw new Error("You can't link nodes with the empty character set.");
			this._linkNodesAddImpl(this.out, m, n), this._linkNodesAddImpl(m.in, this, n);
		}
		_linkNodesAddImpl(m, n, i) {
			const a = m.get(n);
			void 0 === a ? m.set(n, i) : m.set(n, a.union(i));
		}
		unlink(m) {
			this.out.delete(m), m.in.delete(this);
		}
		unlinkAll() {
			this.unlinkAllIn(), this.unlinkAllOut();
		}
		unlinkAllOut() {
			this.out.forEach(((m, n) => {
				n.in.delete(this);
			})), this.out.clear();
		}
		unlinkAllIn() {
			this.in.forEach(((m, n) => {
				n.out.delete(this);
			})), this.in.clear();
		}
	}
	m.Node = n, m.nodeFactory = { createNode: () => new n() };
	m.LimitedNodeFactory = class {
		constructor(m = 1e4) {
			this._counter = 0, this.limit = m;
		}
		createNode() {
			return hm.assert(++this._counter, this.limit, "NFA"), new n();
		}
	};
	m.Builder = class {
		constructor(m) {
			this.finals = /* @__PURE__ */ new Set(), this.factory = m, this.initial = m.createNode();
		}
		makeFinal(m) {
			this.finals.add(m);
		}
		isFinal(m) {
			return this.finals.has(m);
		}
		linkNodes(m, n, i) {
			m.link(n, i);
		}
		createNode() {
			return this.factory.createNode();
		}
	};
})(aa || (aa = {}));
const ga = {
	General_Category: "General_Category",
	gc: "General_Category",
	Script: "Script",
	sc: "Script",
	Script_Extensions: "Script_Extensions",
	scx: "Script_Extensions"
};
const _a = {
	ASCII: "ASCII",
	ASCII_Hex_Digit: "ASCII_Hex_Digit",
	AHex: "ASCII_Hex_Digit",
	Alphabetic: "Alphabetic",
	Alpha: "Alphabetic",
	Any: "Any",
	Assigned: "Assigned",
	Bidi_Control: "Bidi_Control",
	Bidi_C: "Bidi_Control",
	Bidi_Mirrored: "Bidi_Mirrored",
	Bidi_M: "Bidi_Mirrored",
	Case_Ignorable: "Case_Ignorable",
	CI: "Case_Ignorable",
	Cased: "Cased",
	Changes_When_Casefolded: "Changes_When_Casefolded",
	CWCF: "Changes_When_Casefolded",
	Changes_When_Casemapped: "Changes_When_Casemapped",
	CWCM: "Changes_When_Casemapped",
	Changes_When_Lowercased: "Changes_When_Lowercased",
	CWL: "Changes_When_Lowercased",
	Changes_When_NFKC_Casefolded: "Changes_When_NFKC_Casefolded",
	CWKCF: "Changes_When_NFKC_Casefolded",
	Changes_When_Titlecased: "Changes_When_Titlecased",
	CWT: "Changes_When_Titlecased",
	Changes_When_Uppercased: "Changes_When_Uppercased",
	CWU: "Changes_When_Uppercased",
	Dash: "Dash",
	Default_Ignorable_Code_Point: "Default_Ignorable_Code_Point",
	DI: "Default_Ignorable_Code_Point",
	Deprecated: "Deprecated",
	Dep: "Deprecated",
	Diacritic: "Diacritic",
	Dia: "Diacritic",
	Emoji: "Emoji",
	Emoji_Component: "Emoji_Component",
	Emoji_Modifier: "Emoji_Modifier",
	Emoji_Modifier_Base: "Emoji_Modifier_Base",
	Emoji_Presentation: "Emoji_Presentation",
	Extended_Pictographic: "Extended_Pictographic",
	Extender: "Extender",
	Ext: "Extender",
	Grapheme_Base: "Grapheme_Base",
	Gr_Base: "Grapheme_Base",
	Grapheme_Extend: "Grapheme_Extend",
	Gr_Ext: "Grapheme_Extend",
	Hex_Digit: "Hex_Digit",
	Hex: "Hex_Digit",
	IDS_Binary_Operator: "IDS_Binary_Operator",
	IDSB: "IDS_Binary_Operator",
	IDS_Trinary_Operator: "IDS_Trinary_Operator",
	IDST: "IDS_Trinary_Operator",
	ID_Continue: "ID_Continue",
	IDC: "ID_Continue",
	ID_Start: "ID_Start",
	IDS: "ID_Start",
	Ideographic: "Ideographic",
	Ideo: "Ideographic",
	Join_Control: "Join_Control",
	Join_C: "Join_Control",
	Logical_Order_Exception: "Logical_Order_Exception",
	LOE: "Logical_Order_Exception",
	Lowercase: "Lowercase",
	Lower: "Lowercase",
	Math: "Math",
	Noncharacter_Code_Point: "Noncharacter_Code_Point",
	NChar: "Noncharacter_Code_Point",
	Pattern_Syntax: "Pattern_Syntax",
	Pat_Syn: "Pattern_Syntax",
	Pattern_White_Space: "Pattern_White_Space",
	Pat_WS: "Pattern_White_Space",
	Quotation_Mark: "Quotation_Mark",
	QMark: "Quotation_Mark",
	Radical: "Radical",
	Regional_Indicator: "Regional_Indicator",
	RI: "Regional_Indicator",
	Sentence_Terminal: "Sentence_Terminal",
	STerm: "Sentence_Terminal",
	Soft_Dotted: "Soft_Dotted",
	SD: "Soft_Dotted",
	Terminal_Punctuation: "Terminal_Punctuation",
	Term: "Terminal_Punctuation",
	Unified_Ideograph: "Unified_Ideograph",
	UIdeo: "Unified_Ideograph",
	Uppercase: "Uppercase",
	Upper: "Uppercase",
	Variation_Selector: "Variation_Selector",
	VS: "Variation_Selector",
	White_Space: "White_Space",
	space: "White_Space",
	XID_Continue: "XID_Continue",
	XIDC: "XID_Continue",
	XID_Start: "XID_Start",
	XIDS: "XID_Start"
};
const Ca = {
	Basic_Emoji: "Basic_Emoji",
	Emoji_Keycap_Sequence: "Emoji_Keycap_Sequence",
	RGI_Emoji_Modifier_Sequence: "RGI_Emoji_Modifier_Sequence",
	RGI_Emoji_Flag_Sequence: "RGI_Emoji_Flag_Sequence",
	RGI_Emoji_Tag_Sequence: "RGI_Emoji_Tag_Sequence",
	RGI_Emoji_ZWJ_Sequence: "RGI_Emoji_ZWJ_Sequence",
	RGI_Emoji: "RGI_Emoji"
};
const va = {
	Cased_Letter: "Cased_Letter",
	LC: "Cased_Letter",
	Close_Punctuation: "Close_Punctuation",
	Pe: "Close_Punctuation",
	Connector_Punctuation: "Connector_Punctuation",
	Pc: "Connector_Punctuation",
	Control: "Control",
	Cc: "Control",
	cntrl: "Control",
	Currency_Symbol: "Currency_Symbol",
	Sc: "Currency_Symbol",
	Dash_Punctuation: "Dash_Punctuation",
	Pd: "Dash_Punctuation",
	Decimal_Number: "Decimal_Number",
	Nd: "Decimal_Number",
	digit: "Decimal_Number",
	Enclosing_Mark: "Enclosing_Mark",
	Me: "Enclosing_Mark",
	Final_Punctuation: "Final_Punctuation",
	Pf: "Final_Punctuation",
	Format: "Format",
	Cf: "Format",
	Initial_Punctuation: "Initial_Punctuation",
	Pi: "Initial_Punctuation",
	Letter: "Letter",
	L: "Letter",
	Letter_Number: "Letter_Number",
	Nl: "Letter_Number",
	Line_Separator: "Line_Separator",
	Zl: "Line_Separator",
	Lowercase_Letter: "Lowercase_Letter",
	Ll: "Lowercase_Letter",
	Mark: "Mark",
	M: "Mark",
	Combining_Mark: "Mark",
	Math_Symbol: "Math_Symbol",
	Sm: "Math_Symbol",
	Modifier_Letter: "Modifier_Letter",
	Lm: "Modifier_Letter",
	Modifier_Symbol: "Modifier_Symbol",
	Sk: "Modifier_Symbol",
	Nonspacing_Mark: "Nonspacing_Mark",
	Mn: "Nonspacing_Mark",
	Number: "Number",
	N: "Number",
	Open_Punctuation: "Open_Punctuation",
	Ps: "Open_Punctuation",
	Other: "Other",
	C: "Other",
	Other_Letter: "Other_Letter",
	Lo: "Other_Letter",
	Other_Number: "Other_Number",
	No: "Other_Number",
	Other_Punctuation: "Other_Punctuation",
	Po: "Other_Punctuation",
	Other_Symbol: "Other_Symbol",
	So: "Other_Symbol",
	Paragraph_Separator: "Paragraph_Separator",
	Zp: "Paragraph_Separator",
	Private_Use: "Private_Use",
	Co: "Private_Use",
	Punctuation: "Punctuation",
	P: "Punctuation",
	punct: "Punctuation",
	Separator: "Separator",
	Z: "Separator",
	Space_Separator: "Space_Separator",
	Zs: "Space_Separator",
	Spacing_Mark: "Spacing_Mark",
	Mc: "Spacing_Mark",
	Surrogate: "Surrogate",
	Cs: "Surrogate",
	Symbol: "Symbol",
	S: "Symbol",
	Titlecase_Letter: "Titlecase_Letter",
	Lt: "Titlecase_Letter",
	Unassigned: "Unassigned",
	Cn: "Unassigned",
	Uppercase_Letter: "Uppercase_Letter",
	Lu: "Uppercase_Letter"
};
const ya = {
	Adlam: "Adlam",
	Adlm: "Adlam",
	Ahom: "Ahom",
	Anatolian_Hieroglyphs: "Anatolian_Hieroglyphs",
	Hluw: "Anatolian_Hieroglyphs",
	Arabic: "Arabic",
	Arab: "Arabic",
	Armenian: "Armenian",
	Armn: "Armenian",
	Avestan: "Avestan",
	Avst: "Avestan",
	Balinese: "Balinese",
	Bali: "Balinese",
	Bamum: "Bamum",
	Bamu: "Bamum",
	Bassa_Vah: "Bassa_Vah",
	Bass: "Bassa_Vah",
	Batak: "Batak",
	Batk: "Batak",
	Bengali: "Bengali",
	Beng: "Bengali",
	Bhaiksuki: "Bhaiksuki",
	Bhks: "Bhaiksuki",
	Bopomofo: "Bopomofo",
	Bopo: "Bopomofo",
	Brahmi: "Brahmi",
	Brah: "Brahmi",
	Braille: "Braille",
	Brai: "Braille",
	Buginese: "Buginese",
	Bugi: "Buginese",
	Buhid: "Buhid",
	Buhd: "Buhid",
	Canadian_Aboriginal: "Canadian_Aboriginal",
	Cans: "Canadian_Aboriginal",
	Carian: "Carian",
	Cari: "Carian",
	Caucasian_Albanian: "Caucasian_Albanian",
	Aghb: "Caucasian_Albanian",
	Chakma: "Chakma",
	Cakm: "Chakma",
	Cham: "Cham",
	Cherokee: "Cherokee",
	Cher: "Cherokee",
	Common: "Common",
	Zyyy: "Common",
	Coptic: "Coptic",
	Copt: "Coptic",
	Qaac: "Coptic",
	Cuneiform: "Cuneiform",
	Xsux: "Cuneiform",
	Cypriot: "Cypriot",
	Cprt: "Cypriot",
	Cyrillic: "Cyrillic",
	Cyrl: "Cyrillic",
	Deseret: "Deseret",
	Dsrt: "Deseret",
	Devanagari: "Devanagari",
	Deva: "Devanagari",
	Dogra: "Dogra",
	Dogr: "Dogra",
	Duployan: "Duployan",
	Dupl: "Duployan",
	Egyptian_Hieroglyphs: "Egyptian_Hieroglyphs",
	Egyp: "Egyptian_Hieroglyphs",
	Elbasan: "Elbasan",
	Elba: "Elbasan",
	Elymaic: "Elymaic",
	Elym: "Elymaic",
	Ethiopic: "Ethiopic",
	Ethi: "Ethiopic",
	Georgian: "Georgian",
	Geor: "Georgian",
	Glagolitic: "Glagolitic",
	Glag: "Glagolitic",
	Gothic: "Gothic",
	Goth: "Gothic",
	Grantha: "Grantha",
	Gran: "Grantha",
	Greek: "Greek",
	Grek: "Greek",
	Gujarati: "Gujarati",
	Gujr: "Gujarati",
	Gunjala_Gondi: "Gunjala_Gondi",
	Gong: "Gunjala_Gondi",
	Gurmukhi: "Gurmukhi",
	Guru: "Gurmukhi",
	Han: "Han",
	Hani: "Han",
	Hangul: "Hangul",
	Hang: "Hangul",
	Hanifi_Rohingya: "Hanifi_Rohingya",
	Rohg: "Hanifi_Rohingya",
	Hanunoo: "Hanunoo",
	Hano: "Hanunoo",
	Hatran: "Hatran",
	Hatr: "Hatran",
	Hebrew: "Hebrew",
	Hebr: "Hebrew",
	Hiragana: "Hiragana",
	Hira: "Hiragana",
	Imperial_Aramaic: "Imperial_Aramaic",
	Armi: "Imperial_Aramaic",
	Inherited: "Inherited",
	Zinh: "Inherited",
	Qaai: "Inherited",
	Inscriptional_Pahlavi: "Inscriptional_Pahlavi",
	Phli: "Inscriptional_Pahlavi",
	Inscriptional_Parthian: "Inscriptional_Parthian",
	Prti: "Inscriptional_Parthian",
	Javanese: "Javanese",
	Java: "Javanese",
	Kaithi: "Kaithi",
	Kthi: "Kaithi",
	Kannada: "Kannada",
	Knda: "Kannada",
	Katakana: "Katakana",
	Kana: "Katakana",
	Kayah_Li: "Kayah_Li",
	Kali: "Kayah_Li",
	Kharoshthi: "Kharoshthi",
	Khar: "Kharoshthi",
	Khmer: "Khmer",
	Khmr: "Khmer",
	Khojki: "Khojki",
	Khoj: "Khojki",
	Khudawadi: "Khudawadi",
	Sind: "Khudawadi",
	Lao: "Lao",
	Laoo: "Lao",
	Latin: "Latin",
	Latn: "Latin",
	Lepcha: "Lepcha",
	Lepc: "Lepcha",
	Limbu: "Limbu",
	Limb: "Limbu",
	Linear_A: "Linear_A",
	Lina: "Linear_A",
	Linear_B: "Linear_B",
	Linb: "Linear_B",
	Lisu: "Lisu",
	Lycian: "Lycian",
	Lyci: "Lycian",
	Lydian: "Lydian",
	Lydi: "Lydian",
	Mahajani: "Mahajani",
	Mahj: "Mahajani",
	Makasar: "Makasar",
	Maka: "Makasar",
	Malayalam: "Malayalam",
	Mlym: "Malayalam",
	Mandaic: "Mandaic",
	Mand: "Mandaic",
	Manichaean: "Manichaean",
	Mani: "Manichaean",
	Marchen: "Marchen",
	Marc: "Marchen",
	Medefaidrin: "Medefaidrin",
	Medf: "Medefaidrin",
	Masaram_Gondi: "Masaram_Gondi",
	Gonm: "Masaram_Gondi",
	Meetei_Mayek: "Meetei_Mayek",
	Mtei: "Meetei_Mayek",
	Mende_Kikakui: "Mende_Kikakui",
	Mend: "Mende_Kikakui",
	Meroitic_Cursive: "Meroitic_Cursive",
	Merc: "Meroitic_Cursive",
	Meroitic_Hieroglyphs: "Meroitic_Hieroglyphs",
	Mero: "Meroitic_Hieroglyphs",
	Miao: "Miao",
	Plrd: "Miao",
	Modi: "Modi",
	Mongolian: "Mongolian",
	Mong: "Mongolian",
	Mro: "Mro",
	Mroo: "Mro",
	Multani: "Multani",
	Mult: "Multani",
	Myanmar: "Myanmar",
	Mymr: "Myanmar",
	Nabataean: "Nabataean",
	Nbat: "Nabataean",
	Nandinagari: "Nandinagari",
	Nand: "Nandinagari",
	New_Tai_Lue: "New_Tai_Lue",
	Talu: "New_Tai_Lue",
	Newa: "Newa",
	Nko: "Nko",
	Nkoo: "Nko",
	Nushu: "Nushu",
	Nshu: "Nushu",
	Nyiakeng_Puachue_Hmong: "Nyiakeng_Puachue_Hmong",
	Hmnp: "Nyiakeng_Puachue_Hmong",
	Ogham: "Ogham",
	Ogam: "Ogham",
	Ol_Chiki: "Ol_Chiki",
	Olck: "Ol_Chiki",
	Old_Hungarian: "Old_Hungarian",
	Hung: "Old_Hungarian",
	Old_Italic: "Old_Italic",
	Ital: "Old_Italic",
	Old_North_Arabian: "Old_North_Arabian",
	Narb: "Old_North_Arabian",
	Old_Permic: "Old_Permic",
	Perm: "Old_Permic",
	Old_Persian: "Old_Persian",
	Xpeo: "Old_Persian",
	Old_Sogdian: "Old_Sogdian",
	Sogo: "Old_Sogdian",
	Old_South_Arabian: "Old_South_Arabian",
	Sarb: "Old_South_Arabian",
	Old_Turkic: "Old_Turkic",
	Orkh: "Old_Turkic",
	Oriya: "Oriya",
	Orya: "Oriya",
	Osage: "Osage",
	Osge: "Osage",
	Osmanya: "Osmanya",
	Osma: "Osmanya",
	Pahawh_Hmong: "Pahawh_Hmong",
	Hmng: "Pahawh_Hmong",
	Palmyrene: "Palmyrene",
	Palm: "Palmyrene",
	Pau_Cin_Hau: "Pau_Cin_Hau",
	Pauc: "Pau_Cin_Hau",
	Phags_Pa: "Phags_Pa",
	Phag: "Phags_Pa",
	Phoenician: "Phoenician",
	Phnx: "Phoenician",
	Psalter_Pahlavi: "Psalter_Pahlavi",
	Phlp: "Psalter_Pahlavi",
	Rejang: "Rejang",
	Rjng: "Rejang",
	Runic: "Runic",
	Runr: "Runic",
	Samaritan: "Samaritan",
	Samr: "Samaritan",
	Saurashtra: "Saurashtra",
	Saur: "Saurashtra",
	Sharada: "Sharada",
	Shrd: "Sharada",
	Shavian: "Shavian",
	Shaw: "Shavian",
	Siddham: "Siddham",
	Sidd: "Siddham",
	SignWriting: "SignWriting",
	Sgnw: "SignWriting",
	Sinhala: "Sinhala",
	Sinh: "Sinhala",
	Sogdian: "Sogdian",
	Sogd: "Sogdian",
	Sora_Sompeng: "Sora_Sompeng",
	Sora: "Sora_Sompeng",
	Soyombo: "Soyombo",
	Soyo: "Soyombo",
	Sundanese: "Sundanese",
	Sund: "Sundanese",
	Syloti_Nagri: "Syloti_Nagri",
	Sylo: "Syloti_Nagri",
	Syriac: "Syriac",
	Syrc: "Syriac",
	Tagalog: "Tagalog",
	Tglg: "Tagalog",
	Tagbanwa: "Tagbanwa",
	Tagb: "Tagbanwa",
	Tai_Le: "Tai_Le",
	Tale: "Tai_Le",
	Tai_Tham: "Tai_Tham",
	Lana: "Tai_Tham",
	Tai_Viet: "Tai_Viet",
	Tavt: "Tai_Viet",
	Takri: "Takri",
	Takr: "Takri",
	Tamil: "Tamil",
	Taml: "Tamil",
	Tangut: "Tangut",
	Tang: "Tangut",
	Telugu: "Telugu",
	Telu: "Telugu",
	Thaana: "Thaana",
	Thaa: "Thaana",
	Thai: "Thai",
	Tibetan: "Tibetan",
	Tibt: "Tibetan",
	Tifinagh: "Tifinagh",
	Tfng: "Tifinagh",
	Tirhuta: "Tirhuta",
	Tirh: "Tirhuta",
	Ugaritic: "Ugaritic",
	Ugar: "Ugaritic",
	Vai: "Vai",
	Vaii: "Vai",
	Wancho: "Wancho",
	Wcho: "Wancho",
	Warang_Citi: "Warang_Citi",
	Wara: "Warang_Citi",
	Yi: "Yi",
	Yiii: "Yi",
	Zanabazar_Square: "Zanabazar_Square",
	Zanb: "Zanabazar_Square"
};
const Sa = rangesOnDemand("0,127");
const wa = rangesOnDemand("48,57,65,70,97,102");
const ka = rangesOnDemand("65,90,97,122,170,170,181,181,186,186,192,214,216,246,248,705,710,721,736,740,748,748,750,750,837,837,880,884,886,887,890,893,895,895,902,902,904,906,908,908,910,929,931,1013,1015,1153,1162,1327,1329,1366,1369,1369,1376,1416,1456,1469,1471,1471,1473,1474,1476,1477,1479,1479,1488,1514,1519,1522,1552,1562,1568,1623,1625,1631,1646,1747,1749,1756,1761,1768,1773,1775,1786,1788,1791,1791,1808,1855,1869,1969,1994,2026,2036,2037,2042,2042,2048,2071,2074,2092,2112,2136,2144,2154,2160,2183,2185,2190,2208,2249,2260,2271,2275,2281,2288,2363,2365,2380,2382,2384,2389,2403,2417,2435,2437,2444,2447,2448,2451,2472,2474,2480,2482,2482,2486,2489,2493,2500,2503,2504,2507,2508,2510,2510,2519,2519,2524,2525,2527,2531,2544,2545,2556,2556,2561,2563,2565,2570,2575,2576,2579,2600,2602,2608,2610,2611,2613,2614,2616,2617,2622,2626,2631,2632,2635,2636,2641,2641,2649,2652,2654,2654,2672,2677,2689,2691,2693,2701,2703,2705,2707,2728,2730,2736,2738,2739,2741,2745,2749,2757,2759,2761,2763,2764,2768,2768,2784,2787,2809,2812,2817,2819,2821,2828,2831,2832,2835,2856,2858,2864,2866,2867,2869,2873,2877,2884,2887,2888,2891,2892,2902,2903,2908,2909,2911,2915,2929,2929,2946,2947,2949,2954,2958,2960,2962,2965,2969,2970,2972,2972,2974,2975,2979,2980,2984,2986,2990,3001,3006,3010,3014,3016,3018,3020,3024,3024,3031,3031,3072,3084,3086,3088,3090,3112,3114,3129,3133,3140,3142,3144,3146,3148,3157,3158,3160,3162,3165,3165,3168,3171,3200,3203,3205,3212,3214,3216,3218,3240,3242,3251,3253,3257,3261,3268,3270,3272,3274,3276,3285,3286,3293,3294,3296,3299,3313,3315,3328,3340,3342,3344,3346,3386,3389,3396,3398,3400,3402,3404,3406,3406,3412,3415,3423,3427,3450,3455,3457,3459,3461,3478,3482,3505,3507,3515,3517,3517,3520,3526,3535,3540,3542,3542,3544,3551,3570,3571,3585,3642,3648,3654,3661,3661,3713,3714,3716,3716,3718,3722,3724,3747,3749,3749,3751,3769,3771,3773,3776,3780,3782,3782,3789,3789,3804,3807,3840,3840,3904,3911,3913,3948,3953,3971,3976,3991,3993,4028,4096,4150,4152,4152,4155,4159,4176,4239,4250,4253,4256,4293,4295,4295,4301,4301,4304,4346,4348,4680,4682,4685,4688,4694,4696,4696,4698,4701,4704,4744,4746,4749,4752,4784,4786,4789,4792,4798,4800,4800,4802,4805,4808,4822,4824,4880,4882,4885,4888,4954,4992,5007,5024,5109,5112,5117,5121,5740,5743,5759,5761,5786,5792,5866,5870,5880,5888,5907,5919,5939,5952,5971,5984,5996,5998,6000,6002,6003,6016,6067,6070,6088,6103,6103,6108,6108,6176,6264,6272,6314,6320,6389,6400,6430,6432,6443,6448,6456,6480,6509,6512,6516,6528,6571,6576,6601,6656,6683,6688,6750,6753,6772,6823,6823,6847,6848,6860,6862,6912,6963,6965,6979,6981,6988,7040,7081,7084,7087,7098,7141,7143,7153,7168,7222,7245,7247,7258,7293,7296,7304,7312,7354,7357,7359,7401,7404,7406,7411,7413,7414,7418,7418,7424,7615,7655,7668,7680,7957,7960,7965,7968,8005,8008,8013,8016,8023,8025,8025,8027,8027,8029,8029,8031,8061,8064,8116,8118,8124,8126,8126,8130,8132,8134,8140,8144,8147,8150,8155,8160,8172,8178,8180,8182,8188,8305,8305,8319,8319,8336,8348,8450,8450,8455,8455,8458,8467,8469,8469,8473,8477,8484,8484,8486,8486,8488,8488,8490,8493,8495,8505,8508,8511,8517,8521,8526,8526,8544,8584,9398,9449,11264,11492,11499,11502,11506,11507,11520,11557,11559,11559,11565,11565,11568,11623,11631,11631,11648,11670,11680,11686,11688,11694,11696,11702,11704,11710,11712,11718,11720,11726,11728,11734,11736,11742,11744,11775,11823,11823,12293,12295,12321,12329,12337,12341,12344,12348,12353,12438,12445,12447,12449,12538,12540,12543,12549,12591,12593,12686,12704,12735,12784,12799,13312,19903,19968,42124,42192,42237,42240,42508,42512,42527,42538,42539,42560,42606,42612,42619,42623,42735,42775,42783,42786,42888,42891,42954,42960,42961,42963,42963,42965,42969,42994,43013,43015,43047,43072,43123,43136,43203,43205,43205,43250,43255,43259,43259,43261,43263,43274,43306,43312,43346,43360,43388,43392,43442,43444,43455,43471,43471,43488,43503,43514,43518,43520,43574,43584,43597,43616,43638,43642,43710,43712,43712,43714,43714,43739,43741,43744,43759,43762,43765,43777,43782,43785,43790,43793,43798,43808,43814,43816,43822,43824,43866,43868,43881,43888,44010,44032,55203,55216,55238,55243,55291,63744,64109,64112,64217,64256,64262,64275,64279,64285,64296,64298,64310,64312,64316,64318,64318,64320,64321,64323,64324,64326,64433,64467,64829,64848,64911,64914,64967,65008,65019,65136,65140,65142,65276,65313,65338,65345,65370,65382,65470,65474,65479,65482,65487,65490,65495,65498,65500,65536,65547,65549,65574,65576,65594,65596,65597,65599,65613,65616,65629,65664,65786,65856,65908,66176,66204,66208,66256,66304,66335,66349,66378,66384,66426,66432,66461,66464,66499,66504,66511,66513,66517,66560,66717,66736,66771,66776,66811,66816,66855,66864,66915,66928,66938,66940,66954,66956,66962,66964,66965,66967,66977,66979,66993,66995,67001,67003,67004,67072,67382,67392,67413,67424,67431,67456,67461,67463,67504,67506,67514,67584,67589,67592,67592,67594,67637,67639,67640,67644,67644,67647,67669,67680,67702,67712,67742,67808,67826,67828,67829,67840,67861,67872,67897,67968,68023,68030,68031,68096,68099,68101,68102,68108,68115,68117,68119,68121,68149,68192,68220,68224,68252,68288,68295,68297,68324,68352,68405,68416,68437,68448,68466,68480,68497,68608,68680,68736,68786,68800,68850,68864,68903,69248,69289,69291,69292,69296,69297,69376,69404,69415,69415,69424,69445,69488,69505,69552,69572,69600,69622,69632,69701,69745,69749,69760,69816,69826,69826,69840,69864,69888,69938,69956,69959,69968,70002,70006,70006,70016,70079,70081,70084,70094,70095,70106,70106,70108,70108,70144,70161,70163,70196,70199,70199,70206,70209,70272,70278,70280,70280,70282,70285,70287,70301,70303,70312,70320,70376,70400,70403,70405,70412,70415,70416,70419,70440,70442,70448,70450,70451,70453,70457,70461,70468,70471,70472,70475,70476,70480,70480,70487,70487,70493,70499,70656,70721,70723,70725,70727,70730,70751,70753,70784,70849,70852,70853,70855,70855,71040,71093,71096,71102,71128,71133,71168,71230,71232,71232,71236,71236,71296,71349,71352,71352,71424,71450,71453,71466,71488,71494,71680,71736,71840,71903,71935,71942,71945,71945,71948,71955,71957,71958,71960,71989,71991,71992,71995,71996,71999,72002,72096,72103,72106,72151,72154,72159,72161,72161,72163,72164,72192,72242,72245,72254,72272,72343,72349,72349,72368,72440,72704,72712,72714,72758,72760,72766,72768,72768,72818,72847,72850,72871,72873,72886,72960,72966,72968,72969,72971,73014,73018,73018,73020,73021,73023,73025,73027,73027,73030,73031,73056,73061,73063,73064,73066,73102,73104,73105,73107,73110,73112,73112,73440,73462,73472,73488,73490,73530,73534,73536,73648,73648,73728,74649,74752,74862,74880,75075,77712,77808,77824,78895,78913,78918,82944,83526,92160,92728,92736,92766,92784,92862,92880,92909,92928,92975,92992,92995,93027,93047,93053,93071,93760,93823,93952,94026,94031,94087,94095,94111,94176,94177,94179,94179,94192,94193,94208,100343,100352,101589,101632,101640,110576,110579,110581,110587,110589,110590,110592,110882,110898,110898,110928,110930,110933,110933,110948,110951,110960,111355,113664,113770,113776,113788,113792,113800,113808,113817,113822,113822,119808,119892,119894,119964,119966,119967,119970,119970,119973,119974,119977,119980,119982,119993,119995,119995,119997,120003,120005,120069,120071,120074,120077,120084,120086,120092,120094,120121,120123,120126,120128,120132,120134,120134,120138,120144,120146,120485,120488,120512,120514,120538,120540,120570,120572,120596,120598,120628,120630,120654,120656,120686,120688,120712,120714,120744,120746,120770,120772,120779,122624,122654,122661,122666,122880,122886,122888,122904,122907,122913,122915,122916,122918,122922,122928,122989,123023,123023,123136,123180,123191,123197,123214,123214,123536,123565,123584,123627,124112,124139,124896,124902,124904,124907,124909,124910,124912,124926,124928,125124,125184,125251,125255,125255,125259,125259,126464,126467,126469,126495,126497,126498,126500,126500,126503,126503,126505,126514,126516,126519,126521,126521,126523,126523,126530,126530,126535,126535,126537,126537,126539,126539,126541,126543,126545,126546,126548,126548,126551,126551,126553,126553,126555,126555,126557,126557,126559,126559,126561,126562,126564,126564,126567,126570,126572,126578,126580,126583,126585,126588,126590,126590,126592,126601,126603,126619,126625,126627,126629,126633,126635,126651,127280,127305,127312,127337,127344,127369,131072,173791,173824,177977,177984,178205,178208,183969,183984,191456,194560,195101,196608,201546,201552,205743");
const Ea = rangesOnDemand("0,1114111");
const Oa = rangesOnDemand("0,887,890,895,900,906,908,908,910,929,931,1327,1329,1366,1369,1418,1421,1423,1425,1479,1488,1514,1519,1524,1536,1805,1807,1866,1869,1969,1984,2042,2045,2093,2096,2110,2112,2139,2142,2142,2144,2154,2160,2190,2192,2193,2200,2435,2437,2444,2447,2448,2451,2472,2474,2480,2482,2482,2486,2489,2492,2500,2503,2504,2507,2510,2519,2519,2524,2525,2527,2531,2534,2558,2561,2563,2565,2570,2575,2576,2579,2600,2602,2608,2610,2611,2613,2614,2616,2617,2620,2620,2622,2626,2631,2632,2635,2637,2641,2641,2649,2652,2654,2654,2662,2678,2689,2691,2693,2701,2703,2705,2707,2728,2730,2736,2738,2739,2741,2745,2748,2757,2759,2761,2763,2765,2768,2768,2784,2787,2790,2801,2809,2815,2817,2819,2821,2828,2831,2832,2835,2856,2858,2864,2866,2867,2869,2873,2876,2884,2887,2888,2891,2893,2901,2903,2908,2909,2911,2915,2918,2935,2946,2947,2949,2954,2958,2960,2962,2965,2969,2970,2972,2972,2974,2975,2979,2980,2984,2986,2990,3001,3006,3010,3014,3016,3018,3021,3024,3024,3031,3031,3046,3066,3072,3084,3086,3088,3090,3112,3114,3129,3132,3140,3142,3144,3146,3149,3157,3158,3160,3162,3165,3165,3168,3171,3174,3183,3191,3212,3214,3216,3218,3240,3242,3251,3253,3257,3260,3268,3270,3272,3274,3277,3285,3286,3293,3294,3296,3299,3302,3311,3313,3315,3328,3340,3342,3344,3346,3396,3398,3400,3402,3407,3412,3427,3430,3455,3457,3459,3461,3478,3482,3505,3507,3515,3517,3517,3520,3526,3530,3530,3535,3540,3542,3542,3544,3551,3558,3567,3570,3572,3585,3642,3647,3675,3713,3714,3716,3716,3718,3722,3724,3747,3749,3749,3751,3773,3776,3780,3782,3782,3784,3790,3792,3801,3804,3807,3840,3911,3913,3948,3953,3991,3993,4028,4030,4044,4046,4058,4096,4293,4295,4295,4301,4301,4304,4680,4682,4685,4688,4694,4696,4696,4698,4701,4704,4744,4746,4749,4752,4784,4786,4789,4792,4798,4800,4800,4802,4805,4808,4822,4824,4880,4882,4885,4888,4954,4957,4988,4992,5017,5024,5109,5112,5117,5120,5788,5792,5880,5888,5909,5919,5942,5952,5971,5984,5996,5998,6000,6002,6003,6016,6109,6112,6121,6128,6137,6144,6169,6176,6264,6272,6314,6320,6389,6400,6430,6432,6443,6448,6459,6464,6464,6468,6509,6512,6516,6528,6571,6576,6601,6608,6618,6622,6683,6686,6750,6752,6780,6783,6793,6800,6809,6816,6829,6832,6862,6912,6988,6992,7038,7040,7155,7164,7223,7227,7241,7245,7304,7312,7354,7357,7367,7376,7418,7424,7957,7960,7965,7968,8005,8008,8013,8016,8023,8025,8025,8027,8027,8029,8029,8031,8061,8064,8116,8118,8132,8134,8147,8150,8155,8157,8175,8178,8180,8182,8190,8192,8292,8294,8305,8308,8334,8336,8348,8352,8384,8400,8432,8448,8587,8592,9254,9280,9290,9312,11123,11126,11157,11159,11507,11513,11557,11559,11559,11565,11565,11568,11623,11631,11632,11647,11670,11680,11686,11688,11694,11696,11702,11704,11710,11712,11718,11720,11726,11728,11734,11736,11742,11744,11869,11904,11929,11931,12019,12032,12245,12272,12283,12288,12351,12353,12438,12441,12543,12549,12591,12593,12686,12688,12771,12784,12830,12832,42124,42128,42182,42192,42539,42560,42743,42752,42954,42960,42961,42963,42963,42965,42969,42994,43052,43056,43065,43072,43127,43136,43205,43214,43225,43232,43347,43359,43388,43392,43469,43471,43481,43486,43518,43520,43574,43584,43597,43600,43609,43612,43714,43739,43766,43777,43782,43785,43790,43793,43798,43808,43814,43816,43822,43824,43883,43888,44013,44016,44025,44032,55203,55216,55238,55243,55291,55296,64109,64112,64217,64256,64262,64275,64279,64285,64310,64312,64316,64318,64318,64320,64321,64323,64324,64326,64450,64467,64911,64914,64967,64975,64975,65008,65049,65056,65106,65108,65126,65128,65131,65136,65140,65142,65276,65279,65279,65281,65470,65474,65479,65482,65487,65490,65495,65498,65500,65504,65510,65512,65518,65529,65533,65536,65547,65549,65574,65576,65594,65596,65597,65599,65613,65616,65629,65664,65786,65792,65794,65799,65843,65847,65934,65936,65948,65952,65952,66000,66045,66176,66204,66208,66256,66272,66299,66304,66339,66349,66378,66384,66426,66432,66461,66463,66499,66504,66517,66560,66717,66720,66729,66736,66771,66776,66811,66816,66855,66864,66915,66927,66938,66940,66954,66956,66962,66964,66965,66967,66977,66979,66993,66995,67001,67003,67004,67072,67382,67392,67413,67424,67431,67456,67461,67463,67504,67506,67514,67584,67589,67592,67592,67594,67637,67639,67640,67644,67644,67647,67669,67671,67742,67751,67759,67808,67826,67828,67829,67835,67867,67871,67897,67903,67903,67968,68023,68028,68047,68050,68099,68101,68102,68108,68115,68117,68119,68121,68149,68152,68154,68159,68168,68176,68184,68192,68255,68288,68326,68331,68342,68352,68405,68409,68437,68440,68466,68472,68497,68505,68508,68521,68527,68608,68680,68736,68786,68800,68850,68858,68903,68912,68921,69216,69246,69248,69289,69291,69293,69296,69297,69373,69415,69424,69465,69488,69513,69552,69579,69600,69622,69632,69709,69714,69749,69759,69826,69837,69837,69840,69864,69872,69881,69888,69940,69942,69959,69968,70006,70016,70111,70113,70132,70144,70161,70163,70209,70272,70278,70280,70280,70282,70285,70287,70301,70303,70313,70320,70378,70384,70393,70400,70403,70405,70412,70415,70416,70419,70440,70442,70448,70450,70451,70453,70457,70459,70468,70471,70472,70475,70477,70480,70480,70487,70487,70493,70499,70502,70508,70512,70516,70656,70747,70749,70753,70784,70855,70864,70873,71040,71093,71096,71133,71168,71236,71248,71257,71264,71276,71296,71353,71360,71369,71424,71450,71453,71467,71472,71494,71680,71739,71840,71922,71935,71942,71945,71945,71948,71955,71957,71958,71960,71989,71991,71992,71995,72006,72016,72025,72096,72103,72106,72151,72154,72164,72192,72263,72272,72354,72368,72440,72448,72457,72704,72712,72714,72758,72760,72773,72784,72812,72816,72847,72850,72871,72873,72886,72960,72966,72968,72969,72971,73014,73018,73018,73020,73021,73023,73031,73040,73049,73056,73061,73063,73064,73066,73102,73104,73105,73107,73112,73120,73129,73440,73464,73472,73488,73490,73530,73534,73561,73648,73648,73664,73713,73727,74649,74752,74862,74864,74868,74880,75075,77712,77810,77824,78933,82944,83526,92160,92728,92736,92766,92768,92777,92782,92862,92864,92873,92880,92909,92912,92917,92928,92997,93008,93017,93019,93025,93027,93047,93053,93071,93760,93850,93952,94026,94031,94087,94095,94111,94176,94180,94192,94193,94208,100343,100352,101589,101632,101640,110576,110579,110581,110587,110589,110590,110592,110882,110898,110898,110928,110930,110933,110933,110948,110951,110960,111355,113664,113770,113776,113788,113792,113800,113808,113817,113820,113827,118528,118573,118576,118598,118608,118723,118784,119029,119040,119078,119081,119274,119296,119365,119488,119507,119520,119539,119552,119638,119648,119672,119808,119892,119894,119964,119966,119967,119970,119970,119973,119974,119977,119980,119982,119993,119995,119995,119997,120003,120005,120069,120071,120074,120077,120084,120086,120092,120094,120121,120123,120126,120128,120132,120134,120134,120138,120144,120146,120485,120488,120779,120782,121483,121499,121503,121505,121519,122624,122654,122661,122666,122880,122886,122888,122904,122907,122913,122915,122916,122918,122922,122928,122989,123023,123023,123136,123180,123184,123197,123200,123209,123214,123215,123536,123566,123584,123641,123647,123647,124112,124153,124896,124902,124904,124907,124909,124910,124912,124926,124928,125124,125127,125142,125184,125259,125264,125273,125278,125279,126065,126132,126209,126269,126464,126467,126469,126495,126497,126498,126500,126500,126503,126503,126505,126514,126516,126519,126521,126521,126523,126523,126530,126530,126535,126535,126537,126537,126539,126539,126541,126543,126545,126546,126548,126548,126551,126551,126553,126553,126555,126555,126557,126557,126559,126559,126561,126562,126564,126564,126567,126570,126572,126578,126580,126583,126585,126588,126590,126590,126592,126601,126603,126619,126625,126627,126629,126633,126635,126651,126704,126705,126976,127019,127024,127123,127136,127150,127153,127167,127169,127183,127185,127221,127232,127405,127462,127490,127504,127547,127552,127560,127568,127569,127584,127589,127744,128727,128732,128748,128752,128764,128768,128886,128891,128985,128992,129003,129008,129008,129024,129035,129040,129095,129104,129113,129120,129159,129168,129197,129200,129201,129280,129619,129632,129645,129648,129660,129664,129672,129680,129725,129727,129733,129742,129755,129760,129768,129776,129784,129792,129938,129940,129994,130032,130041,131072,173791,173824,177977,177984,178205,178208,183969,183984,191456,194560,195101,196608,201546,201552,205743,917505,917505,917536,917631,917760,917999,983040,1048573,1048576,1114109");
const Na = rangesOnDemand("1564,1564,8206,8207,8234,8238,8294,8297");
const ba = JSON.parse("[{\"min\":40,\"max\":41},{\"min\":60,\"max\":60},{\"min\":62,\"max\":62},{\"min\":91,\"max\":91},{\"min\":93,\"max\":93},{\"min\":123,\"max\":123},{\"min\":125,\"max\":125},{\"min\":171,\"max\":171},{\"min\":187,\"max\":187},{\"min\":3898,\"max\":3901},{\"min\":5787,\"max\":5788},{\"min\":8249,\"max\":8250},{\"min\":8261,\"max\":8262},{\"min\":8317,\"max\":8318},{\"min\":8333,\"max\":8334},{\"min\":8512,\"max\":8512},{\"min\":8705,\"max\":8708},{\"min\":8712,\"max\":8717},{\"min\":8721,\"max\":8721},{\"min\":8725,\"max\":8726},{\"min\":8730,\"max\":8733},{\"min\":8735,\"max\":8738},{\"min\":8740,\"max\":8740},{\"min\":8742,\"max\":8742},{\"min\":8747,\"max\":8755},{\"min\":8761,\"max\":8761},{\"min\":8763,\"max\":8780},{\"min\":8786,\"max\":8789},{\"min\":8799,\"max\":8800},{\"min\":8802,\"max\":8802},{\"min\":8804,\"max\":8811},{\"min\":8814,\"max\":8844},{\"min\":8847,\"max\":8850},{\"min\":8856,\"max\":8856},{\"min\":8866,\"max\":8867},{\"min\":8870,\"max\":8888},{\"min\":8894,\"max\":8895},{\"min\":8905,\"max\":8909},{\"min\":8912,\"max\":8913},{\"min\":8918,\"max\":8941},{\"min\":8944,\"max\":8959},{\"min\":8968,\"max\":8971},{\"min\":8992,\"max\":8993},{\"min\":9001,\"max\":9002},{\"min\":10088,\"max\":10101},{\"min\":10176,\"max\":10176},{\"min\":10179,\"max\":10182},{\"min\":10184,\"max\":10185},{\"min\":10187,\"max\":10189},{\"min\":10195,\"max\":10198},{\"min\":10204,\"max\":10206},{\"min\":10210,\"max\":10223},{\"min\":10627,\"max\":10648},{\"min\":10651,\"max\":10656},{\"min\":10658,\"max\":10671},{\"min\":10680,\"max\":10680},{\"min\":10688,\"max\":10693},{\"min\":10697,\"max\":10697},{\"min\":10702,\"max\":10706},{\"min\":10708,\"max\":10709},{\"min\":10712,\"max\":10716},{\"min\":10721,\"max\":10721},{\"min\":10723,\"max\":10725},{\"min\":10728,\"max\":10729},{\"min\":10740,\"max\":10745},{\"min\":10748,\"max\":10749},{\"min\":10762,\"max\":10780},{\"min\":10782,\"max\":10785},{\"min\":10788,\"max\":10788},{\"min\":10790,\"max\":10790},{\"min\":10793,\"max\":10793},{\"min\":10795,\"max\":10798},{\"min\":10804,\"max\":10805},{\"min\":10812,\"max\":10814},{\"min\":10839,\"max\":10840},{\"min\":10852,\"max\":10853},{\"min\":10858,\"max\":10861},{\"min\":10863,\"max\":10864},{\"min\":10867,\"max\":10868},{\"min\":10873,\"max\":10915},{\"min\":10918,\"max\":10925},{\"min\":10927,\"max\":10966},{\"min\":10972,\"max\":10972},{\"min\":10974,\"max\":10974},{\"min\":10978,\"max\":10982},{\"min\":10988,\"max\":10990},{\"min\":10995,\"max\":10995},{\"min\":10999,\"max\":11003},{\"min\":11005,\"max\":11005},{\"min\":11262,\"max\":11262},{\"min\":11778,\"max\":11781},{\"min\":11785,\"max\":11786},{\"min\":11788,\"max\":11789},{\"min\":11804,\"max\":11805},{\"min\":11808,\"max\":11817},{\"min\":11861,\"max\":11868},{\"min\":12296,\"max\":12305},{\"min\":12308,\"max\":12315},{\"min\":65113,\"max\":65118},{\"min\":65124,\"max\":65125},{\"min\":65288,\"max\":65289},{\"min\":65308,\"max\":65308},{\"min\":65310,\"max\":65310},{\"min\":65339,\"max\":65339},{\"min\":65341,\"max\":65341},{\"min\":65371,\"max\":65371},{\"min\":65373,\"max\":65373},{\"min\":65375,\"max\":65376},{\"min\":65378,\"max\":65379},{\"min\":120539,\"max\":120539},{\"min\":120597,\"max\":120597},{\"min\":120655,\"max\":120655},{\"min\":120713,\"max\":120713},{\"min\":120771,\"max\":120771}]");
const Aa = rangesOnDemand("39,39,46,46,58,58,94,94,96,96,168,168,173,173,175,175,180,180,183,184,688,879,884,885,890,890,900,901,903,903,1155,1161,1369,1369,1375,1375,1425,1469,1471,1471,1473,1474,1476,1477,1479,1479,1524,1524,1536,1541,1552,1562,1564,1564,1600,1600,1611,1631,1648,1648,1750,1757,1759,1768,1770,1773,1807,1807,1809,1809,1840,1866,1958,1968,2027,2037,2042,2042,2045,2045,2070,2093,2137,2139,2184,2184,2192,2193,2200,2207,2249,2306,2362,2362,2364,2364,2369,2376,2381,2381,2385,2391,2402,2403,2417,2417,2433,2433,2492,2492,2497,2500,2509,2509,2530,2531,2558,2558,2561,2562,2620,2620,2625,2626,2631,2632,2635,2637,2641,2641,2672,2673,2677,2677,2689,2690,2748,2748,2753,2757,2759,2760,2765,2765,2786,2787,2810,2815,2817,2817,2876,2876,2879,2879,2881,2884,2893,2893,2901,2902,2914,2915,2946,2946,3008,3008,3021,3021,3072,3072,3076,3076,3132,3132,3134,3136,3142,3144,3146,3149,3157,3158,3170,3171,3201,3201,3260,3260,3263,3263,3270,3270,3276,3277,3298,3299,3328,3329,3387,3388,3393,3396,3405,3405,3426,3427,3457,3457,3530,3530,3538,3540,3542,3542,3633,3633,3636,3642,3654,3662,3761,3761,3764,3772,3782,3782,3784,3790,3864,3865,3893,3893,3895,3895,3897,3897,3953,3966,3968,3972,3974,3975,3981,3991,3993,4028,4038,4038,4141,4144,4146,4151,4153,4154,4157,4158,4184,4185,4190,4192,4209,4212,4226,4226,4229,4230,4237,4237,4253,4253,4348,4348,4957,4959,5906,5908,5938,5939,5970,5971,6002,6003,6068,6069,6071,6077,6086,6086,6089,6099,6103,6103,6109,6109,6155,6159,6211,6211,6277,6278,6313,6313,6432,6434,6439,6440,6450,6450,6457,6459,6679,6680,6683,6683,6742,6742,6744,6750,6752,6752,6754,6754,6757,6764,6771,6780,6783,6783,6823,6823,6832,6862,6912,6915,6964,6964,6966,6970,6972,6972,6978,6978,7019,7027,7040,7041,7074,7077,7080,7081,7083,7085,7142,7142,7144,7145,7149,7149,7151,7153,7212,7219,7222,7223,7288,7293,7376,7378,7380,7392,7394,7400,7405,7405,7412,7412,7416,7417,7468,7530,7544,7544,7579,7679,8125,8125,8127,8129,8141,8143,8157,8159,8173,8175,8189,8190,8203,8207,8216,8217,8228,8228,8231,8231,8234,8238,8288,8292,8294,8303,8305,8305,8319,8319,8336,8348,8400,8432,11388,11389,11503,11505,11631,11631,11647,11647,11744,11775,11823,11823,12293,12293,12330,12333,12337,12341,12347,12347,12441,12446,12540,12542,40981,40981,42232,42237,42508,42508,42607,42610,42612,42621,42623,42623,42652,42655,42736,42737,42752,42785,42864,42864,42888,42890,42994,42996,43000,43001,43010,43010,43014,43014,43019,43019,43045,43046,43052,43052,43204,43205,43232,43249,43263,43263,43302,43309,43335,43345,43392,43394,43443,43443,43446,43449,43452,43453,43471,43471,43493,43494,43561,43566,43569,43570,43573,43574,43587,43587,43596,43596,43632,43632,43644,43644,43696,43696,43698,43700,43703,43704,43710,43711,43713,43713,43741,43741,43756,43757,43763,43764,43766,43766,43867,43871,43881,43883,44005,44005,44008,44008,44013,44013,64286,64286,64434,64450,65024,65039,65043,65043,65056,65071,65106,65106,65109,65109,65279,65279,65287,65287,65294,65294,65306,65306,65342,65342,65344,65344,65392,65392,65438,65439,65507,65507,65529,65531,66045,66045,66272,66272,66422,66426,67456,67461,67463,67504,67506,67514,68097,68099,68101,68102,68108,68111,68152,68154,68159,68159,68325,68326,68900,68903,69291,69292,69373,69375,69446,69456,69506,69509,69633,69633,69688,69702,69744,69744,69747,69748,69759,69761,69811,69814,69817,69818,69821,69821,69826,69826,69837,69837,69888,69890,69927,69931,69933,69940,70003,70003,70016,70017,70070,70078,70089,70092,70095,70095,70191,70193,70196,70196,70198,70199,70206,70206,70209,70209,70367,70367,70371,70378,70400,70401,70459,70460,70464,70464,70502,70508,70512,70516,70712,70719,70722,70724,70726,70726,70750,70750,70835,70840,70842,70842,70847,70848,70850,70851,71090,71093,71100,71101,71103,71104,71132,71133,71219,71226,71229,71229,71231,71232,71339,71339,71341,71341,71344,71349,71351,71351,71453,71455,71458,71461,71463,71467,71727,71735,71737,71738,71995,71996,71998,71998,72003,72003,72148,72151,72154,72155,72160,72160,72193,72202,72243,72248,72251,72254,72263,72263,72273,72278,72281,72283,72330,72342,72344,72345,72752,72758,72760,72765,72767,72767,72850,72871,72874,72880,72882,72883,72885,72886,73009,73014,73018,73018,73020,73021,73023,73029,73031,73031,73104,73105,73109,73109,73111,73111,73459,73460,73472,73473,73526,73530,73536,73536,73538,73538,78896,78912,78919,78933,92912,92916,92976,92982,92992,92995,94031,94031,94095,94111,94176,94177,94179,94180,110576,110579,110581,110587,110589,110590,113821,113822,113824,113827,118528,118573,118576,118598,119143,119145,119155,119170,119173,119179,119210,119213,119362,119364,121344,121398,121403,121452,121461,121461,121476,121476,121499,121503,121505,121519,122880,122886,122888,122904,122907,122913,122915,122916,122918,122922,122928,122989,123023,123023,123184,123197,123566,123566,123628,123631,124139,124143,125136,125142,125252,125259,127995,127999,917505,917505,917536,917631,917760,917999");
const Ia = rangesOnDemand("65,90,97,122,170,170,181,181,186,186,192,214,216,246,248,442,444,447,452,659,661,696,704,705,736,740,837,837,880,883,886,887,890,893,895,895,902,902,904,906,908,908,910,929,931,1013,1015,1153,1162,1327,1329,1366,1376,1416,4256,4293,4295,4295,4301,4301,4304,4346,4348,4351,5024,5109,5112,5117,7296,7304,7312,7354,7357,7359,7424,7615,7680,7957,7960,7965,7968,8005,8008,8013,8016,8023,8025,8025,8027,8027,8029,8029,8031,8061,8064,8116,8118,8124,8126,8126,8130,8132,8134,8140,8144,8147,8150,8155,8160,8172,8178,8180,8182,8188,8305,8305,8319,8319,8336,8348,8450,8450,8455,8455,8458,8467,8469,8469,8473,8477,8484,8484,8486,8486,8488,8488,8490,8493,8495,8500,8505,8505,8508,8511,8517,8521,8526,8526,8544,8575,8579,8580,9398,9449,11264,11492,11499,11502,11506,11507,11520,11557,11559,11559,11565,11565,42560,42605,42624,42653,42786,42887,42891,42894,42896,42954,42960,42961,42963,42963,42965,42969,42994,42998,43000,43002,43824,43866,43868,43881,43888,43967,64256,64262,64275,64279,65313,65338,65345,65370,66560,66639,66736,66771,66776,66811,66928,66938,66940,66954,66956,66962,66964,66965,66967,66977,66979,66993,66995,67001,67003,67004,67456,67456,67459,67461,67463,67504,67506,67514,68736,68786,68800,68850,71840,71903,93760,93823,119808,119892,119894,119964,119966,119967,119970,119970,119973,119974,119977,119980,119982,119993,119995,119995,119997,120003,120005,120069,120071,120074,120077,120084,120086,120092,120094,120121,120123,120126,120128,120132,120134,120134,120138,120144,120146,120485,120488,120512,120514,120538,120540,120570,120572,120596,120598,120628,120630,120654,120656,120686,120688,120712,120714,120744,120746,120770,120772,120779,122624,122633,122635,122654,122661,122666,122928,122989,125184,125251,127280,127305,127312,127337,127344,127369");
const Ja = rangesOnDemand("65,90,181,181,192,214,216,223,256,256,258,258,260,260,262,262,264,264,266,266,268,268,270,270,272,272,274,274,276,276,278,278,280,280,282,282,284,284,286,286,288,288,290,290,292,292,294,294,296,296,298,298,300,300,302,302,304,304,306,306,308,308,310,310,313,313,315,315,317,317,319,319,321,321,323,323,325,325,327,327,329,330,332,332,334,334,336,336,338,338,340,340,342,342,344,344,346,346,348,348,350,350,352,352,354,354,356,356,358,358,360,360,362,362,364,364,366,366,368,368,370,370,372,372,374,374,376,377,379,379,381,381,383,383,385,386,388,388,390,391,393,395,398,401,403,404,406,408,412,413,415,416,418,418,420,420,422,423,425,425,428,428,430,431,433,435,437,437,439,440,444,444,452,453,455,456,458,459,461,461,463,463,465,465,467,467,469,469,471,471,473,473,475,475,478,478,480,480,482,482,484,484,486,486,488,488,490,490,492,492,494,494,497,498,500,500,502,504,506,506,508,508,510,510,512,512,514,514,516,516,518,518,520,520,522,522,524,524,526,526,528,528,530,530,532,532,534,534,536,536,538,538,540,540,542,542,544,544,546,546,548,548,550,550,552,552,554,554,556,556,558,558,560,560,562,562,570,571,573,574,577,577,579,582,584,584,586,586,588,588,590,590,837,837,880,880,882,882,886,886,895,895,902,902,904,906,908,908,910,911,913,929,931,939,962,962,975,977,981,982,984,984,986,986,988,988,990,990,992,992,994,994,996,996,998,998,1000,1000,1002,1002,1004,1004,1006,1006,1008,1009,1012,1013,1015,1015,1017,1018,1021,1071,1120,1120,1122,1122,1124,1124,1126,1126,1128,1128,1130,1130,1132,1132,1134,1134,1136,1136,1138,1138,1140,1140,1142,1142,1144,1144,1146,1146,1148,1148,1150,1150,1152,1152,1162,1162,1164,1164,1166,1166,1168,1168,1170,1170,1172,1172,1174,1174,1176,1176,1178,1178,1180,1180,1182,1182,1184,1184,1186,1186,1188,1188,1190,1190,1192,1192,1194,1194,1196,1196,1198,1198,1200,1200,1202,1202,1204,1204,1206,1206,1208,1208,1210,1210,1212,1212,1214,1214,1216,1217,1219,1219,1221,1221,1223,1223,1225,1225,1227,1227,1229,1229,1232,1232,1234,1234,1236,1236,1238,1238,1240,1240,1242,1242,1244,1244,1246,1246,1248,1248,1250,1250,1252,1252,1254,1254,1256,1256,1258,1258,1260,1260,1262,1262,1264,1264,1266,1266,1268,1268,1270,1270,1272,1272,1274,1274,1276,1276,1278,1278,1280,1280,1282,1282,1284,1284,1286,1286,1288,1288,1290,1290,1292,1292,1294,1294,1296,1296,1298,1298,1300,1300,1302,1302,1304,1304,1306,1306,1308,1308,1310,1310,1312,1312,1314,1314,1316,1316,1318,1318,1320,1320,1322,1322,1324,1324,1326,1326,1329,1366,1415,1415,4256,4293,4295,4295,4301,4301,5112,5117,7296,7304,7312,7354,7357,7359,7680,7680,7682,7682,7684,7684,7686,7686,7688,7688,7690,7690,7692,7692,7694,7694,7696,7696,7698,7698,7700,7700,7702,7702,7704,7704,7706,7706,7708,7708,7710,7710,7712,7712,7714,7714,7716,7716,7718,7718,7720,7720,7722,7722,7724,7724,7726,7726,7728,7728,7730,7730,7732,7732,7734,7734,7736,7736,7738,7738,7740,7740,7742,7742,7744,7744,7746,7746,7748,7748,7750,7750,7752,7752,7754,7754,7756,7756,7758,7758,7760,7760,7762,7762,7764,7764,7766,7766,7768,7768,7770,7770,7772,7772,7774,7774,7776,7776,7778,7778,7780,7780,7782,7782,7784,7784,7786,7786,7788,7788,7790,7790,7792,7792,7794,7794,7796,7796,7798,7798,7800,7800,7802,7802,7804,7804,7806,7806,7808,7808,7810,7810,7812,7812,7814,7814,7816,7816,7818,7818,7820,7820,7822,7822,7824,7824,7826,7826,7828,7828,7834,7835,7838,7838,7840,7840,7842,7842,7844,7844,7846,7846,7848,7848,7850,7850,7852,7852,7854,7854,7856,7856,7858,7858,7860,7860,7862,7862,7864,7864,7866,7866,7868,7868,7870,7870,7872,7872,7874,7874,7876,7876,7878,7878,7880,7880,7882,7882,7884,7884,7886,7886,7888,7888,7890,7890,7892,7892,7894,7894,7896,7896,7898,7898,7900,7900,7902,7902,7904,7904,7906,7906,7908,7908,7910,7910,7912,7912,7914,7914,7916,7916,7918,7918,7920,7920,7922,7922,7924,7924,7926,7926,7928,7928,7930,7930,7932,7932,7934,7934,7944,7951,7960,7965,7976,7983,7992,7999,8008,8013,8025,8025,8027,8027,8029,8029,8031,8031,8040,8047,8064,8111,8114,8116,8119,8124,8130,8132,8135,8140,8152,8155,8168,8172,8178,8180,8183,8188,8486,8486,8490,8491,8498,8498,8544,8559,8579,8579,9398,9423,11264,11311,11360,11360,11362,11364,11367,11367,11369,11369,11371,11371,11373,11376,11378,11378,11381,11381,11390,11392,11394,11394,11396,11396,11398,11398,11400,11400,11402,11402,11404,11404,11406,11406,11408,11408,11410,11410,11412,11412,11414,11414,11416,11416,11418,11418,11420,11420,11422,11422,11424,11424,11426,11426,11428,11428,11430,11430,11432,11432,11434,11434,11436,11436,11438,11438,11440,11440,11442,11442,11444,11444,11446,11446,11448,11448,11450,11450,11452,11452,11454,11454,11456,11456,11458,11458,11460,11460,11462,11462,11464,11464,11466,11466,11468,11468,11470,11470,11472,11472,11474,11474,11476,11476,11478,11478,11480,11480,11482,11482,11484,11484,11486,11486,11488,11488,11490,11490,11499,11499,11501,11501,11506,11506,42560,42560,42562,42562,42564,42564,42566,42566,42568,42568,42570,42570,42572,42572,42574,42574,42576,42576,42578,42578,42580,42580,42582,42582,42584,42584,42586,42586,42588,42588,42590,42590,42592,42592,42594,42594,42596,42596,42598,42598,42600,42600,42602,42602,42604,42604,42624,42624,42626,42626,42628,42628,42630,42630,42632,42632,42634,42634,42636,42636,42638,42638,42640,42640,42642,42642,42644,42644,42646,42646,42648,42648,42650,42650,42786,42786,42788,42788,42790,42790,42792,42792,42794,42794,42796,42796,42798,42798,42802,42802,42804,42804,42806,42806,42808,42808,42810,42810,42812,42812,42814,42814,42816,42816,42818,42818,42820,42820,42822,42822,42824,42824,42826,42826,42828,42828,42830,42830,42832,42832,42834,42834,42836,42836,42838,42838,42840,42840,42842,42842,42844,42844,42846,42846,42848,42848,42850,42850,42852,42852,42854,42854,42856,42856,42858,42858,42860,42860,42862,42862,42873,42873,42875,42875,42877,42878,42880,42880,42882,42882,42884,42884,42886,42886,42891,42891,42893,42893,42896,42896,42898,42898,42902,42902,42904,42904,42906,42906,42908,42908,42910,42910,42912,42912,42914,42914,42916,42916,42918,42918,42920,42920,42922,42926,42928,42932,42934,42934,42936,42936,42938,42938,42940,42940,42942,42942,42944,42944,42946,42946,42948,42951,42953,42953,42960,42960,42966,42966,42968,42968,42997,42997,43888,43967,64256,64262,64275,64279,65313,65338,66560,66599,66736,66771,66928,66938,66940,66954,66956,66962,66964,66965,68736,68786,71840,71871,93760,93791,125184,125217");
const Ma = rangesOnDemand("65,90,97,122,181,181,192,214,216,246,248,311,313,396,398,410,412,425,428,441,444,445,447,447,452,544,546,563,570,596,598,599,601,601,603,604,608,609,611,611,613,614,616,620,623,623,625,626,629,629,637,637,640,640,642,643,647,652,658,658,669,670,837,837,880,883,886,887,891,893,895,895,902,902,904,906,908,908,910,929,931,977,981,1013,1015,1019,1021,1153,1162,1327,1329,1366,1377,1415,4256,4293,4295,4295,4301,4301,4304,4346,4349,4351,5024,5109,5112,5117,7296,7304,7312,7354,7357,7359,7545,7545,7549,7549,7566,7566,7680,7835,7838,7838,7840,7957,7960,7965,7968,8005,8008,8013,8016,8023,8025,8025,8027,8027,8029,8029,8031,8061,8064,8116,8118,8124,8126,8126,8130,8132,8134,8140,8144,8147,8150,8155,8160,8172,8178,8180,8182,8188,8486,8486,8490,8491,8498,8498,8526,8526,8544,8575,8579,8580,9398,9449,11264,11376,11378,11379,11381,11382,11390,11491,11499,11502,11506,11507,11520,11557,11559,11559,11565,11565,42560,42605,42624,42651,42786,42799,42802,42863,42873,42887,42891,42893,42896,42900,42902,42926,42928,42954,42960,42961,42966,42969,42997,42998,43859,43859,43888,43967,64256,64262,64275,64279,65313,65338,65345,65370,66560,66639,66736,66771,66776,66811,66928,66938,66940,66954,66956,66962,66964,66965,66967,66977,66979,66993,66995,67001,67003,67004,68736,68786,68800,68850,71840,71903,93760,93823,125184,125251");
const La = rangesOnDemand("65,90,192,214,216,222,256,256,258,258,260,260,262,262,264,264,266,266,268,268,270,270,272,272,274,274,276,276,278,278,280,280,282,282,284,284,286,286,288,288,290,290,292,292,294,294,296,296,298,298,300,300,302,302,304,304,306,306,308,308,310,310,313,313,315,315,317,317,319,319,321,321,323,323,325,325,327,327,330,330,332,332,334,334,336,336,338,338,340,340,342,342,344,344,346,346,348,348,350,350,352,352,354,354,356,356,358,358,360,360,362,362,364,364,366,366,368,368,370,370,372,372,374,374,376,377,379,379,381,381,385,386,388,388,390,391,393,395,398,401,403,404,406,408,412,413,415,416,418,418,420,420,422,423,425,425,428,428,430,431,433,435,437,437,439,440,444,444,452,453,455,456,458,459,461,461,463,463,465,465,467,467,469,469,471,471,473,473,475,475,478,478,480,480,482,482,484,484,486,486,488,488,490,490,492,492,494,494,497,498,500,500,502,504,506,506,508,508,510,510,512,512,514,514,516,516,518,518,520,520,522,522,524,524,526,526,528,528,530,530,532,532,534,534,536,536,538,538,540,540,542,542,544,544,546,546,548,548,550,550,552,552,554,554,556,556,558,558,560,560,562,562,570,571,573,574,577,577,579,582,584,584,586,586,588,588,590,590,880,880,882,882,886,886,895,895,902,902,904,906,908,908,910,911,913,929,931,939,975,975,984,984,986,986,988,988,990,990,992,992,994,994,996,996,998,998,1000,1000,1002,1002,1004,1004,1006,1006,1012,1012,1015,1015,1017,1018,1021,1071,1120,1120,1122,1122,1124,1124,1126,1126,1128,1128,1130,1130,1132,1132,1134,1134,1136,1136,1138,1138,1140,1140,1142,1142,1144,1144,1146,1146,1148,1148,1150,1150,1152,1152,1162,1162,1164,1164,1166,1166,1168,1168,1170,1170,1172,1172,1174,1174,1176,1176,1178,1178,1180,1180,1182,1182,1184,1184,1186,1186,1188,1188,1190,1190,1192,1192,1194,1194,1196,1196,1198,1198,1200,1200,1202,1202,1204,1204,1206,1206,1208,1208,1210,1210,1212,1212,1214,1214,1216,1217,1219,1219,1221,1221,1223,1223,1225,1225,1227,1227,1229,1229,1232,1232,1234,1234,1236,1236,1238,1238,1240,1240,1242,1242,1244,1244,1246,1246,1248,1248,1250,1250,1252,1252,1254,1254,1256,1256,1258,1258,1260,1260,1262,1262,1264,1264,1266,1266,1268,1268,1270,1270,1272,1272,1274,1274,1276,1276,1278,1278,1280,1280,1282,1282,1284,1284,1286,1286,1288,1288,1290,1290,1292,1292,1294,1294,1296,1296,1298,1298,1300,1300,1302,1302,1304,1304,1306,1306,1308,1308,1310,1310,1312,1312,1314,1314,1316,1316,1318,1318,1320,1320,1322,1322,1324,1324,1326,1326,1329,1366,4256,4293,4295,4295,4301,4301,5024,5109,7312,7354,7357,7359,7680,7680,7682,7682,7684,7684,7686,7686,7688,7688,7690,7690,7692,7692,7694,7694,7696,7696,7698,7698,7700,7700,7702,7702,7704,7704,7706,7706,7708,7708,7710,7710,7712,7712,7714,7714,7716,7716,7718,7718,7720,7720,7722,7722,7724,7724,7726,7726,7728,7728,7730,7730,7732,7732,7734,7734,7736,7736,7738,7738,7740,7740,7742,7742,7744,7744,7746,7746,7748,7748,7750,7750,7752,7752,7754,7754,7756,7756,7758,7758,7760,7760,7762,7762,7764,7764,7766,7766,7768,7768,7770,7770,7772,7772,7774,7774,7776,7776,7778,7778,7780,7780,7782,7782,7784,7784,7786,7786,7788,7788,7790,7790,7792,7792,7794,7794,7796,7796,7798,7798,7800,7800,7802,7802,7804,7804,7806,7806,7808,7808,7810,7810,7812,7812,7814,7814,7816,7816,7818,7818,7820,7820,7822,7822,7824,7824,7826,7826,7828,7828,7838,7838,7840,7840,7842,7842,7844,7844,7846,7846,7848,7848,7850,7850,7852,7852,7854,7854,7856,7856,7858,7858,7860,7860,7862,7862,7864,7864,7866,7866,7868,7868,7870,7870,7872,7872,7874,7874,7876,7876,7878,7878,7880,7880,7882,7882,7884,7884,7886,7886,7888,7888,7890,7890,7892,7892,7894,7894,7896,7896,7898,7898,7900,7900,7902,7902,7904,7904,7906,7906,7908,7908,7910,7910,7912,7912,7914,7914,7916,7916,7918,7918,7920,7920,7922,7922,7924,7924,7926,7926,7928,7928,7930,7930,7932,7932,7934,7934,7944,7951,7960,7965,7976,7983,7992,7999,8008,8013,8025,8025,8027,8027,8029,8029,8031,8031,8040,8047,8072,8079,8088,8095,8104,8111,8120,8124,8136,8140,8152,8155,8168,8172,8184,8188,8486,8486,8490,8491,8498,8498,8544,8559,8579,8579,9398,9423,11264,11311,11360,11360,11362,11364,11367,11367,11369,11369,11371,11371,11373,11376,11378,11378,11381,11381,11390,11392,11394,11394,11396,11396,11398,11398,11400,11400,11402,11402,11404,11404,11406,11406,11408,11408,11410,11410,11412,11412,11414,11414,11416,11416,11418,11418,11420,11420,11422,11422,11424,11424,11426,11426,11428,11428,11430,11430,11432,11432,11434,11434,11436,11436,11438,11438,11440,11440,11442,11442,11444,11444,11446,11446,11448,11448,11450,11450,11452,11452,11454,11454,11456,11456,11458,11458,11460,11460,11462,11462,11464,11464,11466,11466,11468,11468,11470,11470,11472,11472,11474,11474,11476,11476,11478,11478,11480,11480,11482,11482,11484,11484,11486,11486,11488,11488,11490,11490,11499,11499,11501,11501,11506,11506,42560,42560,42562,42562,42564,42564,42566,42566,42568,42568,42570,42570,42572,42572,42574,42574,42576,42576,42578,42578,42580,42580,42582,42582,42584,42584,42586,42586,42588,42588,42590,42590,42592,42592,42594,42594,42596,42596,42598,42598,42600,42600,42602,42602,42604,42604,42624,42624,42626,42626,42628,42628,42630,42630,42632,42632,42634,42634,42636,42636,42638,42638,42640,42640,42642,42642,42644,42644,42646,42646,42648,42648,42650,42650,42786,42786,42788,42788,42790,42790,42792,42792,42794,42794,42796,42796,42798,42798,42802,42802,42804,42804,42806,42806,42808,42808,42810,42810,42812,42812,42814,42814,42816,42816,42818,42818,42820,42820,42822,42822,42824,42824,42826,42826,42828,42828,42830,42830,42832,42832,42834,42834,42836,42836,42838,42838,42840,42840,42842,42842,42844,42844,42846,42846,42848,42848,42850,42850,42852,42852,42854,42854,42856,42856,42858,42858,42860,42860,42862,42862,42873,42873,42875,42875,42877,42878,42880,42880,42882,42882,42884,42884,42886,42886,42891,42891,42893,42893,42896,42896,42898,42898,42902,42902,42904,42904,42906,42906,42908,42908,42910,42910,42912,42912,42914,42914,42916,42916,42918,42918,42920,42920,42922,42926,42928,42932,42934,42934,42936,42936,42938,42938,42940,42940,42942,42942,42944,42944,42946,42946,42948,42951,42953,42953,42960,42960,42966,42966,42968,42968,42997,42997,65313,65338,66560,66599,66736,66771,66928,66938,66940,66954,66956,66962,66964,66965,68736,68786,71840,71871,93760,93791,125184,125217");
const Pa = rangesOnDemand("65,90,160,160,168,168,170,170,173,173,175,175,178,181,184,186,188,190,192,214,216,223,256,256,258,258,260,260,262,262,264,264,266,266,268,268,270,270,272,272,274,274,276,276,278,278,280,280,282,282,284,284,286,286,288,288,290,290,292,292,294,294,296,296,298,298,300,300,302,302,304,304,306,308,310,310,313,313,315,315,317,317,319,321,323,323,325,325,327,327,329,330,332,332,334,334,336,336,338,338,340,340,342,342,344,344,346,346,348,348,350,350,352,352,354,354,356,356,358,358,360,360,362,362,364,364,366,366,368,368,370,370,372,372,374,374,376,377,379,379,381,381,383,383,385,386,388,388,390,391,393,395,398,401,403,404,406,408,412,413,415,416,418,418,420,420,422,423,425,425,428,428,430,431,433,435,437,437,439,440,444,444,452,461,463,463,465,465,467,467,469,469,471,471,473,473,475,475,478,478,480,480,482,482,484,484,486,486,488,488,490,490,492,492,494,494,497,500,502,504,506,506,508,508,510,510,512,512,514,514,516,516,518,518,520,520,522,522,524,524,526,526,528,528,530,530,532,532,534,534,536,536,538,538,540,540,542,542,544,544,546,546,548,548,550,550,552,552,554,554,556,556,558,558,560,560,562,562,570,571,573,574,577,577,579,582,584,584,586,586,588,588,590,590,688,696,728,733,736,740,832,833,835,837,847,847,880,880,882,882,884,884,886,886,890,890,894,895,900,906,908,908,910,911,913,929,931,939,962,962,975,982,984,984,986,986,988,988,990,990,992,992,994,994,996,996,998,998,1000,1000,1002,1002,1004,1004,1006,1006,1008,1010,1012,1013,1015,1015,1017,1018,1021,1071,1120,1120,1122,1122,1124,1124,1126,1126,1128,1128,1130,1130,1132,1132,1134,1134,1136,1136,1138,1138,1140,1140,1142,1142,1144,1144,1146,1146,1148,1148,1150,1150,1152,1152,1162,1162,1164,1164,1166,1166,1168,1168,1170,1170,1172,1172,1174,1174,1176,1176,1178,1178,1180,1180,1182,1182,1184,1184,1186,1186,1188,1188,1190,1190,1192,1192,1194,1194,1196,1196,1198,1198,1200,1200,1202,1202,1204,1204,1206,1206,1208,1208,1210,1210,1212,1212,1214,1214,1216,1217,1219,1219,1221,1221,1223,1223,1225,1225,1227,1227,1229,1229,1232,1232,1234,1234,1236,1236,1238,1238,1240,1240,1242,1242,1244,1244,1246,1246,1248,1248,1250,1250,1252,1252,1254,1254,1256,1256,1258,1258,1260,1260,1262,1262,1264,1264,1266,1266,1268,1268,1270,1270,1272,1272,1274,1274,1276,1276,1278,1278,1280,1280,1282,1282,1284,1284,1286,1286,1288,1288,1290,1290,1292,1292,1294,1294,1296,1296,1298,1298,1300,1300,1302,1302,1304,1304,1306,1306,1308,1308,1310,1310,1312,1312,1314,1314,1316,1316,1318,1318,1320,1320,1322,1322,1324,1324,1326,1326,1329,1366,1415,1415,1564,1564,1653,1656,2392,2399,2524,2525,2527,2527,2611,2611,2614,2614,2649,2651,2654,2654,2908,2909,3635,3635,3763,3763,3804,3805,3852,3852,3907,3907,3917,3917,3922,3922,3927,3927,3932,3932,3945,3945,3955,3955,3957,3961,3969,3969,3987,3987,3997,3997,4002,4002,4007,4007,4012,4012,4025,4025,4256,4293,4295,4295,4301,4301,4348,4348,4447,4448,5112,5117,6068,6069,6155,6159,7296,7304,7312,7354,7357,7359,7468,7470,7472,7482,7484,7501,7503,7530,7544,7544,7579,7615,7680,7680,7682,7682,7684,7684,7686,7686,7688,7688,7690,7690,7692,7692,7694,7694,7696,7696,7698,7698,7700,7700,7702,7702,7704,7704,7706,7706,7708,7708,7710,7710,7712,7712,7714,7714,7716,7716,7718,7718,7720,7720,7722,7722,7724,7724,7726,7726,7728,7728,7730,7730,7732,7732,7734,7734,7736,7736,7738,7738,7740,7740,7742,7742,7744,7744,7746,7746,7748,7748,7750,7750,7752,7752,7754,7754,7756,7756,7758,7758,7760,7760,7762,7762,7764,7764,7766,7766,7768,7768,7770,7770,7772,7772,7774,7774,7776,7776,7778,7778,7780,7780,7782,7782,7784,7784,7786,7786,7788,7788,7790,7790,7792,7792,7794,7794,7796,7796,7798,7798,7800,7800,7802,7802,7804,7804,7806,7806,7808,7808,7810,7810,7812,7812,7814,7814,7816,7816,7818,7818,7820,7820,7822,7822,7824,7824,7826,7826,7828,7828,7834,7835,7838,7838,7840,7840,7842,7842,7844,7844,7846,7846,7848,7848,7850,7850,7852,7852,7854,7854,7856,7856,7858,7858,7860,7860,7862,7862,7864,7864,7866,7866,7868,7868,7870,7870,7872,7872,7874,7874,7876,7876,7878,7878,7880,7880,7882,7882,7884,7884,7886,7886,7888,7888,7890,7890,7892,7892,7894,7894,7896,7896,7898,7898,7900,7900,7902,7902,7904,7904,7906,7906,7908,7908,7910,7910,7912,7912,7914,7914,7916,7916,7918,7918,7920,7920,7922,7922,7924,7924,7926,7926,7928,7928,7930,7930,7932,7932,7934,7934,7944,7951,7960,7965,7976,7983,7992,7999,8008,8013,8025,8025,8027,8027,8029,8029,8031,8031,8040,8047,8049,8049,8051,8051,8053,8053,8055,8055,8057,8057,8059,8059,8061,8061,8064,8111,8114,8116,8119,8132,8135,8143,8147,8147,8152,8155,8157,8159,8163,8163,8168,8175,8178,8180,8183,8190,8192,8207,8209,8209,8215,8215,8228,8230,8234,8239,8243,8244,8246,8247,8252,8252,8254,8254,8263,8265,8279,8279,8287,8305,8308,8334,8336,8348,8360,8360,8448,8451,8453,8455,8457,8467,8469,8470,8473,8477,8480,8482,8484,8484,8486,8486,8488,8488,8490,8493,8495,8505,8507,8512,8517,8521,8528,8575,8579,8579,8585,8585,8748,8749,8751,8752,9001,9002,9312,9450,10764,10764,10868,10870,10972,10972,11264,11311,11360,11360,11362,11364,11367,11367,11369,11369,11371,11371,11373,11376,11378,11378,11381,11381,11388,11392,11394,11394,11396,11396,11398,11398,11400,11400,11402,11402,11404,11404,11406,11406,11408,11408,11410,11410,11412,11412,11414,11414,11416,11416,11418,11418,11420,11420,11422,11422,11424,11424,11426,11426,11428,11428,11430,11430,11432,11432,11434,11434,11436,11436,11438,11438,11440,11440,11442,11442,11444,11444,11446,11446,11448,11448,11450,11450,11452,11452,11454,11454,11456,11456,11458,11458,11460,11460,11462,11462,11464,11464,11466,11466,11468,11468,11470,11470,11472,11472,11474,11474,11476,11476,11478,11478,11480,11480,11482,11482,11484,11484,11486,11486,11488,11488,11490,11490,11499,11499,11501,11501,11506,11506,11631,11631,11935,11935,12019,12019,12032,12245,12288,12288,12342,12342,12344,12346,12443,12444,12447,12447,12543,12543,12593,12686,12690,12703,12800,12830,12832,12871,12880,12926,12928,13311,42560,42560,42562,42562,42564,42564,42566,42566,42568,42568,42570,42570,42572,42572,42574,42574,42576,42576,42578,42578,42580,42580,42582,42582,42584,42584,42586,42586,42588,42588,42590,42590,42592,42592,42594,42594,42596,42596,42598,42598,42600,42600,42602,42602,42604,42604,42624,42624,42626,42626,42628,42628,42630,42630,42632,42632,42634,42634,42636,42636,42638,42638,42640,42640,42642,42642,42644,42644,42646,42646,42648,42648,42650,42650,42652,42653,42786,42786,42788,42788,42790,42790,42792,42792,42794,42794,42796,42796,42798,42798,42802,42802,42804,42804,42806,42806,42808,42808,42810,42810,42812,42812,42814,42814,42816,42816,42818,42818,42820,42820,42822,42822,42824,42824,42826,42826,42828,42828,42830,42830,42832,42832,42834,42834,42836,42836,42838,42838,42840,42840,42842,42842,42844,42844,42846,42846,42848,42848,42850,42850,42852,42852,42854,42854,42856,42856,42858,42858,42860,42860,42862,42862,42864,42864,42873,42873,42875,42875,42877,42878,42880,42880,42882,42882,42884,42884,42886,42886,42891,42891,42893,42893,42896,42896,42898,42898,42902,42902,42904,42904,42906,42906,42908,42908,42910,42910,42912,42912,42914,42914,42916,42916,42918,42918,42920,42920,42922,42926,42928,42932,42934,42934,42936,42936,42938,42938,42940,42940,42942,42942,42944,42944,42946,42946,42948,42951,42953,42953,42960,42960,42966,42966,42968,42968,42994,42997,43000,43001,43868,43871,43881,43881,43888,43967,63744,64013,64016,64016,64018,64018,64021,64030,64032,64032,64034,64034,64037,64038,64042,64109,64112,64217,64256,64262,64275,64279,64285,64285,64287,64310,64312,64316,64318,64318,64320,64321,64323,64324,64326,64433,64467,64829,64848,64911,64914,64967,65008,65020,65024,65049,65072,65092,65095,65106,65108,65126,65128,65131,65136,65138,65140,65140,65142,65276,65279,65279,65281,65470,65474,65479,65482,65487,65490,65495,65498,65500,65504,65510,65512,65518,65520,65528,66560,66599,66736,66771,66928,66938,66940,66954,66956,66962,66964,66965,67457,67461,67463,67504,67506,67514,68736,68786,71840,71871,93760,93791,113824,113827,119134,119140,119155,119162,119227,119232,119808,119892,119894,119964,119966,119967,119970,119970,119973,119974,119977,119980,119982,119993,119995,119995,119997,120003,120005,120069,120071,120074,120077,120084,120086,120092,120094,120121,120123,120126,120128,120132,120134,120134,120138,120144,120146,120485,120488,120779,120782,120831,122928,122989,125184,125217,126464,126467,126469,126495,126497,126498,126500,126500,126503,126503,126505,126514,126516,126519,126521,126521,126523,126523,126530,126530,126535,126535,126537,126537,126539,126539,126541,126543,126545,126546,126548,126548,126551,126551,126553,126553,126555,126555,126557,126557,126559,126559,126561,126562,126564,126564,126567,126570,126572,126578,126580,126583,126585,126588,126590,126590,126592,126601,126603,126619,126625,126627,126629,126633,126635,126651,127232,127242,127248,127278,127280,127311,127338,127340,127376,127376,127488,127490,127504,127547,127552,127560,127568,127569,130032,130041,194560,195101,917504,921599");
const Fa = rangesOnDemand("97,122,181,181,223,246,248,255,257,257,259,259,261,261,263,263,265,265,267,267,269,269,271,271,273,273,275,275,277,277,279,279,281,281,283,283,285,285,287,287,289,289,291,291,293,293,295,295,297,297,299,299,301,301,303,303,305,305,307,307,309,309,311,311,314,314,316,316,318,318,320,320,322,322,324,324,326,326,328,329,331,331,333,333,335,335,337,337,339,339,341,341,343,343,345,345,347,347,349,349,351,351,353,353,355,355,357,357,359,359,361,361,363,363,365,365,367,367,369,369,371,371,373,373,375,375,378,378,380,380,382,384,387,387,389,389,392,392,396,396,402,402,405,405,409,410,414,414,417,417,419,419,421,421,424,424,429,429,432,432,436,436,438,438,441,441,445,445,447,447,452,452,454,455,457,458,460,460,462,462,464,464,466,466,468,468,470,470,472,472,474,474,476,477,479,479,481,481,483,483,485,485,487,487,489,489,491,491,493,493,495,497,499,499,501,501,505,505,507,507,509,509,511,511,513,513,515,515,517,517,519,519,521,521,523,523,525,525,527,527,529,529,531,531,533,533,535,535,537,537,539,539,541,541,543,543,547,547,549,549,551,551,553,553,555,555,557,557,559,559,561,561,563,563,572,572,575,576,578,578,583,583,585,585,587,587,589,589,591,596,598,599,601,601,603,604,608,609,611,611,613,614,616,620,623,623,625,626,629,629,637,637,640,640,642,643,647,652,658,658,669,670,837,837,881,881,883,883,887,887,891,893,912,912,940,974,976,977,981,983,985,985,987,987,989,989,991,991,993,993,995,995,997,997,999,999,1001,1001,1003,1003,1005,1005,1007,1011,1013,1013,1016,1016,1019,1019,1072,1119,1121,1121,1123,1123,1125,1125,1127,1127,1129,1129,1131,1131,1133,1133,1135,1135,1137,1137,1139,1139,1141,1141,1143,1143,1145,1145,1147,1147,1149,1149,1151,1151,1153,1153,1163,1163,1165,1165,1167,1167,1169,1169,1171,1171,1173,1173,1175,1175,1177,1177,1179,1179,1181,1181,1183,1183,1185,1185,1187,1187,1189,1189,1191,1191,1193,1193,1195,1195,1197,1197,1199,1199,1201,1201,1203,1203,1205,1205,1207,1207,1209,1209,1211,1211,1213,1213,1215,1215,1218,1218,1220,1220,1222,1222,1224,1224,1226,1226,1228,1228,1230,1231,1233,1233,1235,1235,1237,1237,1239,1239,1241,1241,1243,1243,1245,1245,1247,1247,1249,1249,1251,1251,1253,1253,1255,1255,1257,1257,1259,1259,1261,1261,1263,1263,1265,1265,1267,1267,1269,1269,1271,1271,1273,1273,1275,1275,1277,1277,1279,1279,1281,1281,1283,1283,1285,1285,1287,1287,1289,1289,1291,1291,1293,1293,1295,1295,1297,1297,1299,1299,1301,1301,1303,1303,1305,1305,1307,1307,1309,1309,1311,1311,1313,1313,1315,1315,1317,1317,1319,1319,1321,1321,1323,1323,1325,1325,1327,1327,1377,1415,5112,5117,7296,7304,7545,7545,7549,7549,7566,7566,7681,7681,7683,7683,7685,7685,7687,7687,7689,7689,7691,7691,7693,7693,7695,7695,7697,7697,7699,7699,7701,7701,7703,7703,7705,7705,7707,7707,7709,7709,7711,7711,7713,7713,7715,7715,7717,7717,7719,7719,7721,7721,7723,7723,7725,7725,7727,7727,7729,7729,7731,7731,7733,7733,7735,7735,7737,7737,7739,7739,7741,7741,7743,7743,7745,7745,7747,7747,7749,7749,7751,7751,7753,7753,7755,7755,7757,7757,7759,7759,7761,7761,7763,7763,7765,7765,7767,7767,7769,7769,7771,7771,7773,7773,7775,7775,7777,7777,7779,7779,7781,7781,7783,7783,7785,7785,7787,7787,7789,7789,7791,7791,7793,7793,7795,7795,7797,7797,7799,7799,7801,7801,7803,7803,7805,7805,7807,7807,7809,7809,7811,7811,7813,7813,7815,7815,7817,7817,7819,7819,7821,7821,7823,7823,7825,7825,7827,7827,7829,7835,7841,7841,7843,7843,7845,7845,7847,7847,7849,7849,7851,7851,7853,7853,7855,7855,7857,7857,7859,7859,7861,7861,7863,7863,7865,7865,7867,7867,7869,7869,7871,7871,7873,7873,7875,7875,7877,7877,7879,7879,7881,7881,7883,7883,7885,7885,7887,7887,7889,7889,7891,7891,7893,7893,7895,7895,7897,7897,7899,7899,7901,7901,7903,7903,7905,7905,7907,7907,7909,7909,7911,7911,7913,7913,7915,7915,7917,7917,7919,7919,7921,7921,7923,7923,7925,7925,7927,7927,7929,7929,7931,7931,7933,7933,7935,7943,7952,7957,7968,7975,7984,7991,8000,8005,8016,8023,8032,8039,8048,8061,8064,8071,8080,8087,8096,8103,8112,8116,8118,8119,8126,8126,8130,8132,8134,8135,8144,8147,8150,8151,8160,8167,8178,8180,8182,8183,8526,8526,8560,8575,8580,8580,9424,9449,11312,11359,11361,11361,11365,11366,11368,11368,11370,11370,11372,11372,11379,11379,11382,11382,11393,11393,11395,11395,11397,11397,11399,11399,11401,11401,11403,11403,11405,11405,11407,11407,11409,11409,11411,11411,11413,11413,11415,11415,11417,11417,11419,11419,11421,11421,11423,11423,11425,11425,11427,11427,11429,11429,11431,11431,11433,11433,11435,11435,11437,11437,11439,11439,11441,11441,11443,11443,11445,11445,11447,11447,11449,11449,11451,11451,11453,11453,11455,11455,11457,11457,11459,11459,11461,11461,11463,11463,11465,11465,11467,11467,11469,11469,11471,11471,11473,11473,11475,11475,11477,11477,11479,11479,11481,11481,11483,11483,11485,11485,11487,11487,11489,11489,11491,11491,11500,11500,11502,11502,11507,11507,11520,11557,11559,11559,11565,11565,42561,42561,42563,42563,42565,42565,42567,42567,42569,42569,42571,42571,42573,42573,42575,42575,42577,42577,42579,42579,42581,42581,42583,42583,42585,42585,42587,42587,42589,42589,42591,42591,42593,42593,42595,42595,42597,42597,42599,42599,42601,42601,42603,42603,42605,42605,42625,42625,42627,42627,42629,42629,42631,42631,42633,42633,42635,42635,42637,42637,42639,42639,42641,42641,42643,42643,42645,42645,42647,42647,42649,42649,42651,42651,42787,42787,42789,42789,42791,42791,42793,42793,42795,42795,42797,42797,42799,42799,42803,42803,42805,42805,42807,42807,42809,42809,42811,42811,42813,42813,42815,42815,42817,42817,42819,42819,42821,42821,42823,42823,42825,42825,42827,42827,42829,42829,42831,42831,42833,42833,42835,42835,42837,42837,42839,42839,42841,42841,42843,42843,42845,42845,42847,42847,42849,42849,42851,42851,42853,42853,42855,42855,42857,42857,42859,42859,42861,42861,42863,42863,42874,42874,42876,42876,42879,42879,42881,42881,42883,42883,42885,42885,42887,42887,42892,42892,42897,42897,42899,42900,42903,42903,42905,42905,42907,42907,42909,42909,42911,42911,42913,42913,42915,42915,42917,42917,42919,42919,42921,42921,42933,42933,42935,42935,42937,42937,42939,42939,42941,42941,42943,42943,42945,42945,42947,42947,42952,42952,42954,42954,42961,42961,42967,42967,42969,42969,42998,42998,43859,43859,43888,43967,64256,64262,64275,64279,65345,65370,66600,66639,66776,66811,66967,66977,66979,66993,66995,67001,67003,67004,68800,68850,71872,71903,93792,93823,125218,125251");
const Ta = rangesOnDemand("97,122,181,181,223,246,248,255,257,257,259,259,261,261,263,263,265,265,267,267,269,269,271,271,273,273,275,275,277,277,279,279,281,281,283,283,285,285,287,287,289,289,291,291,293,293,295,295,297,297,299,299,301,301,303,303,305,305,307,307,309,309,311,311,314,314,316,316,318,318,320,320,322,322,324,324,326,326,328,329,331,331,333,333,335,335,337,337,339,339,341,341,343,343,345,345,347,347,349,349,351,351,353,353,355,355,357,357,359,359,361,361,363,363,365,365,367,367,369,369,371,371,373,373,375,375,378,378,380,380,382,384,387,387,389,389,392,392,396,396,402,402,405,405,409,410,414,414,417,417,419,419,421,421,424,424,429,429,432,432,436,436,438,438,441,441,445,445,447,447,453,454,456,457,459,460,462,462,464,464,466,466,468,468,470,470,472,472,474,474,476,477,479,479,481,481,483,483,485,485,487,487,489,489,491,491,493,493,495,496,498,499,501,501,505,505,507,507,509,509,511,511,513,513,515,515,517,517,519,519,521,521,523,523,525,525,527,527,529,529,531,531,533,533,535,535,537,537,539,539,541,541,543,543,547,547,549,549,551,551,553,553,555,555,557,557,559,559,561,561,563,563,572,572,575,576,578,578,583,583,585,585,587,587,589,589,591,596,598,599,601,601,603,604,608,609,611,611,613,614,616,620,623,623,625,626,629,629,637,637,640,640,642,643,647,652,658,658,669,670,837,837,881,881,883,883,887,887,891,893,912,912,940,974,976,977,981,983,985,985,987,987,989,989,991,991,993,993,995,995,997,997,999,999,1001,1001,1003,1003,1005,1005,1007,1011,1013,1013,1016,1016,1019,1019,1072,1119,1121,1121,1123,1123,1125,1125,1127,1127,1129,1129,1131,1131,1133,1133,1135,1135,1137,1137,1139,1139,1141,1141,1143,1143,1145,1145,1147,1147,1149,1149,1151,1151,1153,1153,1163,1163,1165,1165,1167,1167,1169,1169,1171,1171,1173,1173,1175,1175,1177,1177,1179,1179,1181,1181,1183,1183,1185,1185,1187,1187,1189,1189,1191,1191,1193,1193,1195,1195,1197,1197,1199,1199,1201,1201,1203,1203,1205,1205,1207,1207,1209,1209,1211,1211,1213,1213,1215,1215,1218,1218,1220,1220,1222,1222,1224,1224,1226,1226,1228,1228,1230,1231,1233,1233,1235,1235,1237,1237,1239,1239,1241,1241,1243,1243,1245,1245,1247,1247,1249,1249,1251,1251,1253,1253,1255,1255,1257,1257,1259,1259,1261,1261,1263,1263,1265,1265,1267,1267,1269,1269,1271,1271,1273,1273,1275,1275,1277,1277,1279,1279,1281,1281,1283,1283,1285,1285,1287,1287,1289,1289,1291,1291,1293,1293,1295,1295,1297,1297,1299,1299,1301,1301,1303,1303,1305,1305,1307,1307,1309,1309,1311,1311,1313,1313,1315,1315,1317,1317,1319,1319,1321,1321,1323,1323,1325,1325,1327,1327,1377,1415,4304,4346,4349,4351,5112,5117,7296,7304,7545,7545,7549,7549,7566,7566,7681,7681,7683,7683,7685,7685,7687,7687,7689,7689,7691,7691,7693,7693,7695,7695,7697,7697,7699,7699,7701,7701,7703,7703,7705,7705,7707,7707,7709,7709,7711,7711,7713,7713,7715,7715,7717,7717,7719,7719,7721,7721,7723,7723,7725,7725,7727,7727,7729,7729,7731,7731,7733,7733,7735,7735,7737,7737,7739,7739,7741,7741,7743,7743,7745,7745,7747,7747,7749,7749,7751,7751,7753,7753,7755,7755,7757,7757,7759,7759,7761,7761,7763,7763,7765,7765,7767,7767,7769,7769,7771,7771,7773,7773,7775,7775,7777,7777,7779,7779,7781,7781,7783,7783,7785,7785,7787,7787,7789,7789,7791,7791,7793,7793,7795,7795,7797,7797,7799,7799,7801,7801,7803,7803,7805,7805,7807,7807,7809,7809,7811,7811,7813,7813,7815,7815,7817,7817,7819,7819,7821,7821,7823,7823,7825,7825,7827,7827,7829,7835,7841,7841,7843,7843,7845,7845,7847,7847,7849,7849,7851,7851,7853,7853,7855,7855,7857,7857,7859,7859,7861,7861,7863,7863,7865,7865,7867,7867,7869,7869,7871,7871,7873,7873,7875,7875,7877,7877,7879,7879,7881,7881,7883,7883,7885,7885,7887,7887,7889,7889,7891,7891,7893,7893,7895,7895,7897,7897,7899,7899,7901,7901,7903,7903,7905,7905,7907,7907,7909,7909,7911,7911,7913,7913,7915,7915,7917,7917,7919,7919,7921,7921,7923,7923,7925,7925,7927,7927,7929,7929,7931,7931,7933,7933,7935,7943,7952,7957,7968,7975,7984,7991,8000,8005,8016,8023,8032,8039,8048,8061,8064,8116,8118,8119,8124,8124,8126,8126,8130,8132,8134,8135,8140,8140,8144,8147,8150,8151,8160,8167,8178,8180,8182,8183,8188,8188,8526,8526,8560,8575,8580,8580,9424,9449,11312,11359,11361,11361,11365,11366,11368,11368,11370,11370,11372,11372,11379,11379,11382,11382,11393,11393,11395,11395,11397,11397,11399,11399,11401,11401,11403,11403,11405,11405,11407,11407,11409,11409,11411,11411,11413,11413,11415,11415,11417,11417,11419,11419,11421,11421,11423,11423,11425,11425,11427,11427,11429,11429,11431,11431,11433,11433,11435,11435,11437,11437,11439,11439,11441,11441,11443,11443,11445,11445,11447,11447,11449,11449,11451,11451,11453,11453,11455,11455,11457,11457,11459,11459,11461,11461,11463,11463,11465,11465,11467,11467,11469,11469,11471,11471,11473,11473,11475,11475,11477,11477,11479,11479,11481,11481,11483,11483,11485,11485,11487,11487,11489,11489,11491,11491,11500,11500,11502,11502,11507,11507,11520,11557,11559,11559,11565,11565,42561,42561,42563,42563,42565,42565,42567,42567,42569,42569,42571,42571,42573,42573,42575,42575,42577,42577,42579,42579,42581,42581,42583,42583,42585,42585,42587,42587,42589,42589,42591,42591,42593,42593,42595,42595,42597,42597,42599,42599,42601,42601,42603,42603,42605,42605,42625,42625,42627,42627,42629,42629,42631,42631,42633,42633,42635,42635,42637,42637,42639,42639,42641,42641,42643,42643,42645,42645,42647,42647,42649,42649,42651,42651,42787,42787,42789,42789,42791,42791,42793,42793,42795,42795,42797,42797,42799,42799,42803,42803,42805,42805,42807,42807,42809,42809,42811,42811,42813,42813,42815,42815,42817,42817,42819,42819,42821,42821,42823,42823,42825,42825,42827,42827,42829,42829,42831,42831,42833,42833,42835,42835,42837,42837,42839,42839,42841,42841,42843,42843,42845,42845,42847,42847,42849,42849,42851,42851,42853,42853,42855,42855,42857,42857,42859,42859,42861,42861,42863,42863,42874,42874,42876,42876,42879,42879,42881,42881,42883,42883,42885,42885,42887,42887,42892,42892,42897,42897,42899,42900,42903,42903,42905,42905,42907,42907,42909,42909,42911,42911,42913,42913,42915,42915,42917,42917,42919,42919,42921,42921,42933,42933,42935,42935,42937,42937,42939,42939,42941,42941,42943,42943,42945,42945,42947,42947,42952,42952,42954,42954,42961,42961,42967,42967,42969,42969,42998,42998,43859,43859,43888,43967,64256,64262,64275,64279,65345,65370,66600,66639,66776,66811,66967,66977,66979,66993,66995,67001,67003,67004,68800,68850,71872,71903,93792,93823,125218,125251");
const Da = rangesOnDemand("45,45,1418,1418,1470,1470,5120,5120,6150,6150,8208,8213,8275,8275,8315,8315,8331,8331,8722,8722,11799,11799,11802,11802,11834,11835,11840,11840,11869,11869,12316,12316,12336,12336,12448,12448,65073,65074,65112,65112,65123,65123,65293,65293,69293,69293");
const Ua = rangesOnDemand("173,173,847,847,1564,1564,4447,4448,6068,6069,6155,6159,8203,8207,8234,8238,8288,8303,12644,12644,65024,65039,65279,65279,65440,65440,65520,65528,113824,113827,119155,119162,917504,921599");
const Ba = rangesOnDemand("329,329,1651,1651,3959,3959,3961,3961,6051,6052,8298,8303,9001,9002,917505,917505");
const ja = rangesOnDemand("94,94,96,96,168,168,175,175,180,180,183,184,688,846,848,855,861,866,884,885,890,890,900,901,1155,1159,1369,1369,1425,1441,1443,1469,1471,1471,1473,1474,1476,1476,1611,1618,1623,1624,1759,1760,1765,1766,1770,1772,1840,1866,1958,1968,2027,2037,2072,2073,2200,2207,2249,2258,2275,2302,2364,2364,2381,2381,2385,2388,2417,2417,2492,2492,2509,2509,2620,2620,2637,2637,2748,2748,2765,2765,2813,2815,2876,2876,2893,2893,2901,2901,3021,3021,3132,3132,3149,3149,3260,3260,3277,3277,3387,3388,3405,3405,3530,3530,3655,3660,3662,3662,3770,3770,3784,3788,3864,3865,3893,3893,3895,3895,3897,3897,3902,3903,3970,3972,3974,3975,4038,4038,4151,4151,4153,4154,4195,4196,4201,4205,4231,4237,4239,4239,4250,4251,4957,4959,5908,5909,6089,6099,6109,6109,6457,6459,6773,6780,6783,6783,6832,6846,6849,6859,6964,6964,6980,6980,7019,7027,7082,7083,7222,7223,7288,7293,7376,7400,7405,7405,7412,7412,7415,7417,7468,7530,7620,7631,7669,7679,8125,8125,8127,8129,8141,8143,8157,8159,8173,8175,8189,8190,11503,11505,11823,11823,12330,12335,12441,12444,12540,12540,42607,42607,42620,42621,42623,42623,42652,42653,42736,42737,42752,42785,42888,42890,43000,43001,43204,43204,43232,43249,43307,43310,43347,43347,43443,43443,43456,43456,43493,43493,43643,43645,43711,43714,43766,43766,43867,43871,43881,43883,44012,44013,64286,64286,65056,65071,65342,65342,65344,65344,65392,65392,65438,65439,65507,65507,66272,66272,67456,67461,67463,67504,67506,67514,68325,68326,68898,68903,69373,69375,69446,69456,69506,69509,69702,69702,69744,69744,69817,69818,69939,69940,70003,70003,70080,70080,70090,70092,70197,70198,70377,70378,70460,70460,70477,70477,70502,70508,70512,70516,70722,70722,70726,70726,70850,70851,71103,71104,71231,71231,71350,71351,71467,71467,71737,71738,71997,71998,72003,72003,72160,72160,72244,72244,72263,72263,72345,72345,72767,72767,73026,73026,73028,73029,73111,73111,78919,78933,92912,92916,92976,92982,94095,94111,94192,94193,110576,110579,110581,110587,110589,110590,118528,118573,118576,118598,119143,119145,119149,119154,119163,119170,119173,119179,119210,119213,122928,122989,123184,123190,123566,123566,123628,123631,125136,125142,125252,125254,125256,125258");
const Ga = rangesOnDemand("35,35,42,42,48,57,169,169,174,174,8252,8252,8265,8265,8482,8482,8505,8505,8596,8601,8617,8618,8986,8987,9000,9000,9167,9167,9193,9203,9208,9210,9410,9410,9642,9643,9654,9654,9664,9664,9723,9726,9728,9732,9742,9742,9745,9745,9748,9749,9752,9752,9757,9757,9760,9760,9762,9763,9766,9766,9770,9770,9774,9775,9784,9786,9792,9792,9794,9794,9800,9811,9823,9824,9827,9827,9829,9830,9832,9832,9851,9851,9854,9855,9874,9879,9881,9881,9883,9884,9888,9889,9895,9895,9898,9899,9904,9905,9917,9918,9924,9925,9928,9928,9934,9935,9937,9937,9939,9940,9961,9962,9968,9973,9975,9978,9981,9981,9986,9986,9989,9989,9992,9997,9999,9999,10002,10002,10004,10004,10006,10006,10013,10013,10017,10017,10024,10024,10035,10036,10052,10052,10055,10055,10060,10060,10062,10062,10067,10069,10071,10071,10083,10084,10133,10135,10145,10145,10160,10160,10175,10175,10548,10549,11013,11015,11035,11036,11088,11088,11093,11093,12336,12336,12349,12349,12951,12951,12953,12953,126980,126980,127183,127183,127344,127345,127358,127359,127374,127374,127377,127386,127462,127487,127489,127490,127514,127514,127535,127535,127538,127546,127568,127569,127744,127777,127780,127891,127894,127895,127897,127899,127902,127984,127987,127989,127991,128253,128255,128317,128329,128334,128336,128359,128367,128368,128371,128378,128391,128391,128394,128397,128400,128400,128405,128406,128420,128421,128424,128424,128433,128434,128444,128444,128450,128452,128465,128467,128476,128478,128481,128481,128483,128483,128488,128488,128495,128495,128499,128499,128506,128591,128640,128709,128715,128722,128725,128727,128732,128741,128745,128745,128747,128748,128752,128752,128755,128764,128992,129003,129008,129008,129292,129338,129340,129349,129351,129535,129648,129660,129664,129672,129680,129725,129727,129733,129742,129755,129760,129768,129776,129784");
const Ra = rangesOnDemand("35,35,42,42,48,57,8205,8205,8419,8419,65039,65039,127462,127487,127995,127999,129456,129459,917536,917631");
const za = rangesOnDemand("127995,127999");
const Va = rangesOnDemand("9757,9757,9977,9977,9994,9997,127877,127877,127938,127940,127943,127943,127946,127948,128066,128067,128070,128080,128102,128120,128124,128124,128129,128131,128133,128135,128143,128143,128145,128145,128170,128170,128372,128373,128378,128378,128400,128400,128405,128406,128581,128583,128587,128591,128675,128675,128692,128694,128704,128704,128716,128716,129292,129292,129295,129295,129304,129311,129318,129318,129328,129337,129340,129342,129399,129399,129461,129462,129464,129465,129467,129467,129485,129487,129489,129501,129731,129733,129776,129784");
const Wa = rangesOnDemand("8986,8987,9193,9196,9200,9200,9203,9203,9725,9726,9748,9749,9800,9811,9855,9855,9875,9875,9889,9889,9898,9899,9917,9918,9924,9925,9934,9934,9940,9940,9962,9962,9970,9971,9973,9973,9978,9978,9981,9981,9989,9989,9994,9995,10024,10024,10060,10060,10062,10062,10067,10069,10071,10071,10133,10135,10160,10160,10175,10175,11035,11036,11088,11088,11093,11093,126980,126980,127183,127183,127374,127374,127377,127386,127462,127487,127489,127489,127514,127514,127535,127535,127538,127542,127544,127546,127568,127569,127744,127776,127789,127797,127799,127868,127870,127891,127904,127946,127951,127955,127968,127984,127988,127988,127992,128062,128064,128064,128066,128252,128255,128317,128331,128334,128336,128359,128378,128378,128405,128406,128420,128420,128507,128591,128640,128709,128716,128716,128720,128722,128725,128727,128732,128735,128747,128748,128756,128764,128992,129003,129008,129008,129292,129338,129340,129349,129351,129535,129648,129660,129664,129672,129680,129725,129727,129733,129742,129755,129760,129768,129776,129784");
const Qa = rangesOnDemand("169,169,174,174,8252,8252,8265,8265,8482,8482,8505,8505,8596,8601,8617,8618,8986,8987,9000,9000,9096,9096,9167,9167,9193,9203,9208,9210,9410,9410,9642,9643,9654,9654,9664,9664,9723,9726,9728,9733,9735,9746,9748,9861,9872,9989,9992,10002,10004,10004,10006,10006,10013,10013,10017,10017,10024,10024,10035,10036,10052,10052,10055,10055,10060,10060,10062,10062,10067,10069,10071,10071,10083,10087,10133,10135,10145,10145,10160,10160,10175,10175,10548,10549,11013,11015,11035,11036,11088,11088,11093,11093,12336,12336,12349,12349,12951,12951,12953,12953,126976,127231,127245,127247,127279,127279,127340,127345,127358,127359,127374,127374,127377,127386,127405,127461,127489,127503,127514,127514,127535,127535,127538,127546,127548,127551,127561,127994,128000,128317,128326,128591,128640,128767,128884,128895,128981,129023,129036,129039,129096,129103,129114,129119,129160,129167,129198,129279,129292,129338,129340,129349,129351,129791,130048,131069");
const Ha = rangesOnDemand("183,183,720,721,1600,1600,2042,2042,2901,2901,3654,3654,3782,3782,6154,6154,6211,6211,6823,6823,7222,7222,7291,7291,12293,12293,12337,12341,12445,12446,12540,12542,40981,40981,42508,42508,43471,43471,43494,43494,43632,43632,43741,43741,43763,43764,65392,65392,67457,67458,70493,70493,71110,71112,72344,72344,92994,92995,94176,94177,94179,94179,123196,123197,125252,125254");
const qa = rangesOnDemand("32,126,160,172,174,767,880,887,890,895,900,906,908,908,910,929,931,1154,1162,1327,1329,1366,1369,1418,1421,1423,1470,1470,1472,1472,1475,1475,1478,1478,1488,1514,1519,1524,1542,1551,1563,1563,1565,1610,1632,1647,1649,1749,1758,1758,1765,1766,1769,1769,1774,1805,1808,1808,1810,1839,1869,1957,1969,1969,1984,2026,2036,2042,2046,2069,2074,2074,2084,2084,2088,2088,2096,2110,2112,2136,2142,2142,2144,2154,2160,2190,2208,2249,2307,2361,2363,2363,2365,2368,2377,2380,2382,2384,2392,2401,2404,2432,2434,2435,2437,2444,2447,2448,2451,2472,2474,2480,2482,2482,2486,2489,2493,2493,2495,2496,2503,2504,2507,2508,2510,2510,2524,2525,2527,2529,2534,2557,2563,2563,2565,2570,2575,2576,2579,2600,2602,2608,2610,2611,2613,2614,2616,2617,2622,2624,2649,2652,2654,2654,2662,2671,2674,2676,2678,2678,2691,2691,2693,2701,2703,2705,2707,2728,2730,2736,2738,2739,2741,2745,2749,2752,2761,2761,2763,2764,2768,2768,2784,2785,2790,2801,2809,2809,2818,2819,2821,2828,2831,2832,2835,2856,2858,2864,2866,2867,2869,2873,2877,2877,2880,2880,2887,2888,2891,2892,2908,2909,2911,2913,2918,2935,2947,2947,2949,2954,2958,2960,2962,2965,2969,2970,2972,2972,2974,2975,2979,2980,2984,2986,2990,3001,3007,3007,3009,3010,3014,3016,3018,3020,3024,3024,3046,3066,3073,3075,3077,3084,3086,3088,3090,3112,3114,3129,3133,3133,3137,3140,3160,3162,3165,3165,3168,3169,3174,3183,3191,3200,3202,3212,3214,3216,3218,3240,3242,3251,3253,3257,3261,3262,3264,3265,3267,3268,3271,3272,3274,3275,3293,3294,3296,3297,3302,3311,3313,3315,3330,3340,3342,3344,3346,3386,3389,3389,3391,3392,3398,3400,3402,3404,3406,3407,3412,3414,3416,3425,3430,3455,3458,3459,3461,3478,3482,3505,3507,3515,3517,3517,3520,3526,3536,3537,3544,3550,3558,3567,3570,3572,3585,3632,3634,3635,3647,3654,3663,3675,3713,3714,3716,3716,3718,3722,3724,3747,3749,3749,3751,3760,3762,3763,3773,3773,3776,3780,3782,3782,3792,3801,3804,3807,3840,3863,3866,3892,3894,3894,3896,3896,3898,3911,3913,3948,3967,3967,3973,3973,3976,3980,4030,4037,4039,4044,4046,4058,4096,4140,4145,4145,4152,4152,4155,4156,4159,4183,4186,4189,4193,4208,4213,4225,4227,4228,4231,4236,4238,4252,4254,4293,4295,4295,4301,4301,4304,4680,4682,4685,4688,4694,4696,4696,4698,4701,4704,4744,4746,4749,4752,4784,4786,4789,4792,4798,4800,4800,4802,4805,4808,4822,4824,4880,4882,4885,4888,4954,4960,4988,4992,5017,5024,5109,5112,5117,5120,5788,5792,5880,5888,5905,5909,5909,5919,5937,5940,5942,5952,5969,5984,5996,5998,6000,6016,6067,6070,6070,6078,6085,6087,6088,6100,6108,6112,6121,6128,6137,6144,6154,6160,6169,6176,6264,6272,6276,6279,6312,6314,6314,6320,6389,6400,6430,6435,6438,6441,6443,6448,6449,6451,6456,6464,6464,6468,6509,6512,6516,6528,6571,6576,6601,6608,6618,6622,6678,6681,6682,6686,6741,6743,6743,6753,6753,6755,6756,6765,6770,6784,6793,6800,6809,6816,6829,6916,6963,6971,6971,6973,6977,6979,6988,6992,7018,7028,7038,7042,7073,7078,7079,7082,7082,7086,7141,7143,7143,7146,7148,7150,7150,7154,7155,7164,7211,7220,7221,7227,7241,7245,7304,7312,7354,7357,7367,7379,7379,7393,7393,7401,7404,7406,7411,7413,7415,7418,7418,7424,7615,7680,7957,7960,7965,7968,8005,8008,8013,8016,8023,8025,8025,8027,8027,8029,8029,8031,8061,8064,8116,8118,8132,8134,8147,8150,8155,8157,8175,8178,8180,8182,8190,8192,8202,8208,8231,8239,8287,8304,8305,8308,8334,8336,8348,8352,8384,8448,8587,8592,9254,9280,9290,9312,11123,11126,11157,11159,11502,11506,11507,11513,11557,11559,11559,11565,11565,11568,11623,11631,11632,11648,11670,11680,11686,11688,11694,11696,11702,11704,11710,11712,11718,11720,11726,11728,11734,11736,11742,11776,11869,11904,11929,11931,12019,12032,12245,12272,12283,12288,12329,12336,12351,12353,12438,12443,12543,12549,12591,12593,12686,12688,12771,12784,12830,12832,42124,42128,42182,42192,42539,42560,42606,42611,42611,42622,42653,42656,42735,42738,42743,42752,42954,42960,42961,42963,42963,42965,42969,42994,43009,43011,43013,43015,43018,43020,43044,43047,43051,43056,43065,43072,43127,43136,43203,43214,43225,43250,43262,43264,43301,43310,43334,43346,43347,43359,43388,43395,43442,43444,43445,43450,43451,43454,43469,43471,43481,43486,43492,43494,43518,43520,43560,43567,43568,43571,43572,43584,43586,43588,43595,43597,43597,43600,43609,43612,43643,43645,43695,43697,43697,43701,43702,43705,43709,43712,43712,43714,43714,43739,43755,43758,43765,43777,43782,43785,43790,43793,43798,43808,43814,43816,43822,43824,43883,43888,44004,44006,44007,44009,44012,44016,44025,44032,55203,55216,55238,55243,55291,63744,64109,64112,64217,64256,64262,64275,64279,64285,64285,64287,64310,64312,64316,64318,64318,64320,64321,64323,64324,64326,64450,64467,64911,64914,64967,64975,64975,65008,65023,65040,65049,65072,65106,65108,65126,65128,65131,65136,65140,65142,65276,65281,65437,65440,65470,65474,65479,65482,65487,65490,65495,65498,65500,65504,65510,65512,65518,65532,65533,65536,65547,65549,65574,65576,65594,65596,65597,65599,65613,65616,65629,65664,65786,65792,65794,65799,65843,65847,65934,65936,65948,65952,65952,66000,66044,66176,66204,66208,66256,66273,66299,66304,66339,66349,66378,66384,66421,66432,66461,66463,66499,66504,66517,66560,66717,66720,66729,66736,66771,66776,66811,66816,66855,66864,66915,66927,66938,66940,66954,66956,66962,66964,66965,66967,66977,66979,66993,66995,67001,67003,67004,67072,67382,67392,67413,67424,67431,67456,67461,67463,67504,67506,67514,67584,67589,67592,67592,67594,67637,67639,67640,67644,67644,67647,67669,67671,67742,67751,67759,67808,67826,67828,67829,67835,67867,67871,67897,67903,67903,67968,68023,68028,68047,68050,68096,68112,68115,68117,68119,68121,68149,68160,68168,68176,68184,68192,68255,68288,68324,68331,68342,68352,68405,68409,68437,68440,68466,68472,68497,68505,68508,68521,68527,68608,68680,68736,68786,68800,68850,68858,68899,68912,68921,69216,69246,69248,69289,69293,69293,69296,69297,69376,69415,69424,69445,69457,69465,69488,69505,69510,69513,69552,69579,69600,69622,69632,69632,69634,69687,69703,69709,69714,69743,69745,69746,69749,69749,69762,69810,69815,69816,69819,69820,69822,69825,69840,69864,69872,69881,69891,69926,69932,69932,69942,69959,69968,70002,70004,70006,70018,70069,70079,70088,70093,70094,70096,70111,70113,70132,70144,70161,70163,70190,70194,70195,70197,70197,70200,70205,70207,70208,70272,70278,70280,70280,70282,70285,70287,70301,70303,70313,70320,70366,70368,70370,70384,70393,70402,70403,70405,70412,70415,70416,70419,70440,70442,70448,70450,70451,70453,70457,70461,70461,70463,70463,70465,70468,70471,70472,70475,70477,70480,70480,70493,70499,70656,70711,70720,70721,70725,70725,70727,70747,70749,70749,70751,70753,70784,70831,70833,70834,70841,70841,70843,70844,70846,70846,70849,70849,70852,70855,70864,70873,71040,71086,71088,71089,71096,71099,71102,71102,71105,71131,71168,71218,71227,71228,71230,71230,71233,71236,71248,71257,71264,71276,71296,71338,71340,71340,71342,71343,71350,71350,71352,71353,71360,71369,71424,71450,71456,71457,71462,71462,71472,71494,71680,71726,71736,71736,71739,71739,71840,71922,71935,71942,71945,71945,71948,71955,71957,71958,71960,71983,71985,71989,71991,71992,71997,71997,71999,72002,72004,72006,72016,72025,72096,72103,72106,72147,72156,72159,72161,72164,72192,72192,72203,72242,72249,72250,72255,72262,72272,72272,72279,72280,72284,72329,72343,72343,72346,72354,72368,72440,72448,72457,72704,72712,72714,72751,72766,72766,72768,72773,72784,72812,72816,72847,72873,72873,72881,72881,72884,72884,72960,72966,72968,72969,72971,73008,73030,73030,73040,73049,73056,73061,73063,73064,73066,73102,73107,73108,73110,73110,73112,73112,73120,73129,73440,73458,73461,73464,73474,73488,73490,73525,73534,73535,73537,73537,73539,73561,73648,73648,73664,73713,73727,74649,74752,74862,74864,74868,74880,75075,77712,77810,77824,78895,78913,78918,82944,83526,92160,92728,92736,92766,92768,92777,92782,92862,92864,92873,92880,92909,92917,92917,92928,92975,92983,92997,93008,93017,93019,93025,93027,93047,93053,93071,93760,93850,93952,94026,94032,94087,94099,94111,94176,94179,94192,94193,94208,100343,100352,101589,101632,101640,110576,110579,110581,110587,110589,110590,110592,110882,110898,110898,110928,110930,110933,110933,110948,110951,110960,111355,113664,113770,113776,113788,113792,113800,113808,113817,113820,113820,113823,113823,118608,118723,118784,119029,119040,119078,119081,119140,119142,119142,119146,119149,119171,119172,119180,119209,119214,119274,119296,119361,119365,119365,119488,119507,119520,119539,119552,119638,119648,119672,119808,119892,119894,119964,119966,119967,119970,119970,119973,119974,119977,119980,119982,119993,119995,119995,119997,120003,120005,120069,120071,120074,120077,120084,120086,120092,120094,120121,120123,120126,120128,120132,120134,120134,120138,120144,120146,120485,120488,120779,120782,121343,121399,121402,121453,121460,121462,121475,121477,121483,122624,122654,122661,122666,122928,122989,123136,123180,123191,123197,123200,123209,123214,123215,123536,123565,123584,123627,123632,123641,123647,123647,124112,124139,124144,124153,124896,124902,124904,124907,124909,124910,124912,124926,124928,125124,125127,125135,125184,125251,125259,125259,125264,125273,125278,125279,126065,126132,126209,126269,126464,126467,126469,126495,126497,126498,126500,126500,126503,126503,126505,126514,126516,126519,126521,126521,126523,126523,126530,126530,126535,126535,126537,126537,126539,126539,126541,126543,126545,126546,126548,126548,126551,126551,126553,126553,126555,126555,126557,126557,126559,126559,126561,126562,126564,126564,126567,126570,126572,126578,126580,126583,126585,126588,126590,126590,126592,126601,126603,126619,126625,126627,126629,126633,126635,126651,126704,126705,126976,127019,127024,127123,127136,127150,127153,127167,127169,127183,127185,127221,127232,127405,127462,127490,127504,127547,127552,127560,127568,127569,127584,127589,127744,128727,128732,128748,128752,128764,128768,128886,128891,128985,128992,129003,129008,129008,129024,129035,129040,129095,129104,129113,129120,129159,129168,129197,129200,129201,129280,129619,129632,129645,129648,129660,129664,129672,129680,129725,129727,129733,129742,129755,129760,129768,129776,129784,129792,129938,129940,129994,130032,130041,131072,173791,173824,177977,177984,178205,178208,183969,183984,191456,194560,195101,196608,201546,201552,205743");
const $a = rangesOnDemand("768,879,1155,1161,1425,1469,1471,1471,1473,1474,1476,1477,1479,1479,1552,1562,1611,1631,1648,1648,1750,1756,1759,1764,1767,1768,1770,1773,1809,1809,1840,1866,1958,1968,2027,2035,2045,2045,2070,2073,2075,2083,2085,2087,2089,2093,2137,2139,2200,2207,2250,2273,2275,2306,2362,2362,2364,2364,2369,2376,2381,2381,2385,2391,2402,2403,2433,2433,2492,2492,2494,2494,2497,2500,2509,2509,2519,2519,2530,2531,2558,2558,2561,2562,2620,2620,2625,2626,2631,2632,2635,2637,2641,2641,2672,2673,2677,2677,2689,2690,2748,2748,2753,2757,2759,2760,2765,2765,2786,2787,2810,2815,2817,2817,2876,2876,2878,2879,2881,2884,2893,2893,2901,2903,2914,2915,2946,2946,3006,3006,3008,3008,3021,3021,3031,3031,3072,3072,3076,3076,3132,3132,3134,3136,3142,3144,3146,3149,3157,3158,3170,3171,3201,3201,3260,3260,3263,3263,3266,3266,3270,3270,3276,3277,3285,3286,3298,3299,3328,3329,3387,3388,3390,3390,3393,3396,3405,3405,3415,3415,3426,3427,3457,3457,3530,3530,3535,3535,3538,3540,3542,3542,3551,3551,3633,3633,3636,3642,3655,3662,3761,3761,3764,3772,3784,3790,3864,3865,3893,3893,3895,3895,3897,3897,3953,3966,3968,3972,3974,3975,3981,3991,3993,4028,4038,4038,4141,4144,4146,4151,4153,4154,4157,4158,4184,4185,4190,4192,4209,4212,4226,4226,4229,4230,4237,4237,4253,4253,4957,4959,5906,5908,5938,5939,5970,5971,6002,6003,6068,6069,6071,6077,6086,6086,6089,6099,6109,6109,6155,6157,6159,6159,6277,6278,6313,6313,6432,6434,6439,6440,6450,6450,6457,6459,6679,6680,6683,6683,6742,6742,6744,6750,6752,6752,6754,6754,6757,6764,6771,6780,6783,6783,6832,6862,6912,6915,6964,6970,6972,6972,6978,6978,7019,7027,7040,7041,7074,7077,7080,7081,7083,7085,7142,7142,7144,7145,7149,7149,7151,7153,7212,7219,7222,7223,7376,7378,7380,7392,7394,7400,7405,7405,7412,7412,7416,7417,7616,7679,8204,8204,8400,8432,11503,11505,11647,11647,11744,11775,12330,12335,12441,12442,42607,42610,42612,42621,42654,42655,42736,42737,43010,43010,43014,43014,43019,43019,43045,43046,43052,43052,43204,43205,43232,43249,43263,43263,43302,43309,43335,43345,43392,43394,43443,43443,43446,43449,43452,43453,43493,43493,43561,43566,43569,43570,43573,43574,43587,43587,43596,43596,43644,43644,43696,43696,43698,43700,43703,43704,43710,43711,43713,43713,43756,43757,43766,43766,44005,44005,44008,44008,44013,44013,64286,64286,65024,65039,65056,65071,65438,65439,66045,66045,66272,66272,66422,66426,68097,68099,68101,68102,68108,68111,68152,68154,68159,68159,68325,68326,68900,68903,69291,69292,69373,69375,69446,69456,69506,69509,69633,69633,69688,69702,69744,69744,69747,69748,69759,69761,69811,69814,69817,69818,69826,69826,69888,69890,69927,69931,69933,69940,70003,70003,70016,70017,70070,70078,70089,70092,70095,70095,70191,70193,70196,70196,70198,70199,70206,70206,70209,70209,70367,70367,70371,70378,70400,70401,70459,70460,70462,70462,70464,70464,70487,70487,70502,70508,70512,70516,70712,70719,70722,70724,70726,70726,70750,70750,70832,70832,70835,70840,70842,70842,70845,70845,70847,70848,70850,70851,71087,71087,71090,71093,71100,71101,71103,71104,71132,71133,71219,71226,71229,71229,71231,71232,71339,71339,71341,71341,71344,71349,71351,71351,71453,71455,71458,71461,71463,71467,71727,71735,71737,71738,71984,71984,71995,71996,71998,71998,72003,72003,72148,72151,72154,72155,72160,72160,72193,72202,72243,72248,72251,72254,72263,72263,72273,72278,72281,72283,72330,72342,72344,72345,72752,72758,72760,72765,72767,72767,72850,72871,72874,72880,72882,72883,72885,72886,73009,73014,73018,73018,73020,73021,73023,73029,73031,73031,73104,73105,73109,73109,73111,73111,73459,73460,73472,73473,73526,73530,73536,73536,73538,73538,78912,78912,78919,78933,92912,92916,92976,92982,94031,94031,94095,94098,94180,94180,113821,113822,118528,118573,118576,118598,119141,119141,119143,119145,119150,119154,119163,119170,119173,119179,119210,119213,119362,119364,121344,121398,121403,121452,121461,121461,121476,121476,121499,121503,121505,121519,122880,122886,122888,122904,122907,122913,122915,122916,122918,122922,123023,123023,123184,123190,123566,123566,123628,123631,124140,124143,125136,125142,125252,125258,917536,917631,917760,917999");
const Ka = rangesOnDemand("48,57,65,70,97,102,65296,65305,65313,65318,65345,65350");
const Za = rangesOnDemand("12272,12273,12276,12283");
const Xa = rangesOnDemand("12274,12275");
const Ya = rangesOnDemand("48,57,65,90,95,95,97,122,170,170,181,181,183,183,186,186,192,214,216,246,248,705,710,721,736,740,748,748,750,750,768,884,886,887,890,893,895,895,902,906,908,908,910,929,931,1013,1015,1153,1155,1159,1162,1327,1329,1366,1369,1369,1376,1416,1425,1469,1471,1471,1473,1474,1476,1477,1479,1479,1488,1514,1519,1522,1552,1562,1568,1641,1646,1747,1749,1756,1759,1768,1770,1788,1791,1791,1808,1866,1869,1969,1984,2037,2042,2042,2045,2045,2048,2093,2112,2139,2144,2154,2160,2183,2185,2190,2200,2273,2275,2403,2406,2415,2417,2435,2437,2444,2447,2448,2451,2472,2474,2480,2482,2482,2486,2489,2492,2500,2503,2504,2507,2510,2519,2519,2524,2525,2527,2531,2534,2545,2556,2556,2558,2558,2561,2563,2565,2570,2575,2576,2579,2600,2602,2608,2610,2611,2613,2614,2616,2617,2620,2620,2622,2626,2631,2632,2635,2637,2641,2641,2649,2652,2654,2654,2662,2677,2689,2691,2693,2701,2703,2705,2707,2728,2730,2736,2738,2739,2741,2745,2748,2757,2759,2761,2763,2765,2768,2768,2784,2787,2790,2799,2809,2815,2817,2819,2821,2828,2831,2832,2835,2856,2858,2864,2866,2867,2869,2873,2876,2884,2887,2888,2891,2893,2901,2903,2908,2909,2911,2915,2918,2927,2929,2929,2946,2947,2949,2954,2958,2960,2962,2965,2969,2970,2972,2972,2974,2975,2979,2980,2984,2986,2990,3001,3006,3010,3014,3016,3018,3021,3024,3024,3031,3031,3046,3055,3072,3084,3086,3088,3090,3112,3114,3129,3132,3140,3142,3144,3146,3149,3157,3158,3160,3162,3165,3165,3168,3171,3174,3183,3200,3203,3205,3212,3214,3216,3218,3240,3242,3251,3253,3257,3260,3268,3270,3272,3274,3277,3285,3286,3293,3294,3296,3299,3302,3311,3313,3315,3328,3340,3342,3344,3346,3396,3398,3400,3402,3406,3412,3415,3423,3427,3430,3439,3450,3455,3457,3459,3461,3478,3482,3505,3507,3515,3517,3517,3520,3526,3530,3530,3535,3540,3542,3542,3544,3551,3558,3567,3570,3571,3585,3642,3648,3662,3664,3673,3713,3714,3716,3716,3718,3722,3724,3747,3749,3749,3751,3773,3776,3780,3782,3782,3784,3790,3792,3801,3804,3807,3840,3840,3864,3865,3872,3881,3893,3893,3895,3895,3897,3897,3902,3911,3913,3948,3953,3972,3974,3991,3993,4028,4038,4038,4096,4169,4176,4253,4256,4293,4295,4295,4301,4301,4304,4346,4348,4680,4682,4685,4688,4694,4696,4696,4698,4701,4704,4744,4746,4749,4752,4784,4786,4789,4792,4798,4800,4800,4802,4805,4808,4822,4824,4880,4882,4885,4888,4954,4957,4959,4969,4977,4992,5007,5024,5109,5112,5117,5121,5740,5743,5759,5761,5786,5792,5866,5870,5880,5888,5909,5919,5940,5952,5971,5984,5996,5998,6000,6002,6003,6016,6099,6103,6103,6108,6109,6112,6121,6155,6157,6159,6169,6176,6264,6272,6314,6320,6389,6400,6430,6432,6443,6448,6459,6470,6509,6512,6516,6528,6571,6576,6601,6608,6618,6656,6683,6688,6750,6752,6780,6783,6793,6800,6809,6823,6823,6832,6845,6847,6862,6912,6988,6992,7001,7019,7027,7040,7155,7168,7223,7232,7241,7245,7293,7296,7304,7312,7354,7357,7359,7376,7378,7380,7418,7424,7957,7960,7965,7968,8005,8008,8013,8016,8023,8025,8025,8027,8027,8029,8029,8031,8061,8064,8116,8118,8124,8126,8126,8130,8132,8134,8140,8144,8147,8150,8155,8160,8172,8178,8180,8182,8188,8255,8256,8276,8276,8305,8305,8319,8319,8336,8348,8400,8412,8417,8417,8421,8432,8450,8450,8455,8455,8458,8467,8469,8469,8472,8477,8484,8484,8486,8486,8488,8488,8490,8505,8508,8511,8517,8521,8526,8526,8544,8584,11264,11492,11499,11507,11520,11557,11559,11559,11565,11565,11568,11623,11631,11631,11647,11670,11680,11686,11688,11694,11696,11702,11704,11710,11712,11718,11720,11726,11728,11734,11736,11742,11744,11775,12293,12295,12321,12335,12337,12341,12344,12348,12353,12438,12441,12447,12449,12538,12540,12543,12549,12591,12593,12686,12704,12735,12784,12799,13312,19903,19968,42124,42192,42237,42240,42508,42512,42539,42560,42607,42612,42621,42623,42737,42775,42783,42786,42888,42891,42954,42960,42961,42963,42963,42965,42969,42994,43047,43052,43052,43072,43123,43136,43205,43216,43225,43232,43255,43259,43259,43261,43309,43312,43347,43360,43388,43392,43456,43471,43481,43488,43518,43520,43574,43584,43597,43600,43609,43616,43638,43642,43714,43739,43741,43744,43759,43762,43766,43777,43782,43785,43790,43793,43798,43808,43814,43816,43822,43824,43866,43868,43881,43888,44010,44012,44013,44016,44025,44032,55203,55216,55238,55243,55291,63744,64109,64112,64217,64256,64262,64275,64279,64285,64296,64298,64310,64312,64316,64318,64318,64320,64321,64323,64324,64326,64433,64467,64829,64848,64911,64914,64967,65008,65019,65024,65039,65056,65071,65075,65076,65101,65103,65136,65140,65142,65276,65296,65305,65313,65338,65343,65343,65345,65370,65382,65470,65474,65479,65482,65487,65490,65495,65498,65500,65536,65547,65549,65574,65576,65594,65596,65597,65599,65613,65616,65629,65664,65786,65856,65908,66045,66045,66176,66204,66208,66256,66272,66272,66304,66335,66349,66378,66384,66426,66432,66461,66464,66499,66504,66511,66513,66517,66560,66717,66720,66729,66736,66771,66776,66811,66816,66855,66864,66915,66928,66938,66940,66954,66956,66962,66964,66965,66967,66977,66979,66993,66995,67001,67003,67004,67072,67382,67392,67413,67424,67431,67456,67461,67463,67504,67506,67514,67584,67589,67592,67592,67594,67637,67639,67640,67644,67644,67647,67669,67680,67702,67712,67742,67808,67826,67828,67829,67840,67861,67872,67897,67968,68023,68030,68031,68096,68099,68101,68102,68108,68115,68117,68119,68121,68149,68152,68154,68159,68159,68192,68220,68224,68252,68288,68295,68297,68326,68352,68405,68416,68437,68448,68466,68480,68497,68608,68680,68736,68786,68800,68850,68864,68903,68912,68921,69248,69289,69291,69292,69296,69297,69373,69404,69415,69415,69424,69456,69488,69509,69552,69572,69600,69622,69632,69702,69734,69749,69759,69818,69826,69826,69840,69864,69872,69881,69888,69940,69942,69951,69956,69959,69968,70003,70006,70006,70016,70084,70089,70092,70094,70106,70108,70108,70144,70161,70163,70199,70206,70209,70272,70278,70280,70280,70282,70285,70287,70301,70303,70312,70320,70378,70384,70393,70400,70403,70405,70412,70415,70416,70419,70440,70442,70448,70450,70451,70453,70457,70459,70468,70471,70472,70475,70477,70480,70480,70487,70487,70493,70499,70502,70508,70512,70516,70656,70730,70736,70745,70750,70753,70784,70853,70855,70855,70864,70873,71040,71093,71096,71104,71128,71133,71168,71232,71236,71236,71248,71257,71296,71352,71360,71369,71424,71450,71453,71467,71472,71481,71488,71494,71680,71738,71840,71913,71935,71942,71945,71945,71948,71955,71957,71958,71960,71989,71991,71992,71995,72003,72016,72025,72096,72103,72106,72151,72154,72161,72163,72164,72192,72254,72263,72263,72272,72345,72349,72349,72368,72440,72704,72712,72714,72758,72760,72768,72784,72793,72818,72847,72850,72871,72873,72886,72960,72966,72968,72969,72971,73014,73018,73018,73020,73021,73023,73031,73040,73049,73056,73061,73063,73064,73066,73102,73104,73105,73107,73112,73120,73129,73440,73462,73472,73488,73490,73530,73534,73538,73552,73561,73648,73648,73728,74649,74752,74862,74880,75075,77712,77808,77824,78895,78912,78933,82944,83526,92160,92728,92736,92766,92768,92777,92784,92862,92864,92873,92880,92909,92912,92916,92928,92982,92992,92995,93008,93017,93027,93047,93053,93071,93760,93823,93952,94026,94031,94087,94095,94111,94176,94177,94179,94180,94192,94193,94208,100343,100352,101589,101632,101640,110576,110579,110581,110587,110589,110590,110592,110882,110898,110898,110928,110930,110933,110933,110948,110951,110960,111355,113664,113770,113776,113788,113792,113800,113808,113817,113821,113822,118528,118573,118576,118598,119141,119145,119149,119154,119163,119170,119173,119179,119210,119213,119362,119364,119808,119892,119894,119964,119966,119967,119970,119970,119973,119974,119977,119980,119982,119993,119995,119995,119997,120003,120005,120069,120071,120074,120077,120084,120086,120092,120094,120121,120123,120126,120128,120132,120134,120134,120138,120144,120146,120485,120488,120512,120514,120538,120540,120570,120572,120596,120598,120628,120630,120654,120656,120686,120688,120712,120714,120744,120746,120770,120772,120779,120782,120831,121344,121398,121403,121452,121461,121461,121476,121476,121499,121503,121505,121519,122624,122654,122661,122666,122880,122886,122888,122904,122907,122913,122915,122916,122918,122922,122928,122989,123023,123023,123136,123180,123184,123197,123200,123209,123214,123214,123536,123566,123584,123641,124112,124153,124896,124902,124904,124907,124909,124910,124912,124926,124928,125124,125136,125142,125184,125259,125264,125273,126464,126467,126469,126495,126497,126498,126500,126500,126503,126503,126505,126514,126516,126519,126521,126521,126523,126523,126530,126530,126535,126535,126537,126537,126539,126539,126541,126543,126545,126546,126548,126548,126551,126551,126553,126553,126555,126555,126557,126557,126559,126559,126561,126562,126564,126564,126567,126570,126572,126578,126580,126583,126585,126588,126590,126590,126592,126601,126603,126619,126625,126627,126629,126633,126635,126651,130032,130041,131072,173791,173824,177977,177984,178205,178208,183969,183984,191456,194560,195101,196608,201546,201552,205743,917760,917999");
const mx = rangesOnDemand("65,90,97,122,170,170,181,181,186,186,192,214,216,246,248,705,710,721,736,740,748,748,750,750,880,884,886,887,890,893,895,895,902,902,904,906,908,908,910,929,931,1013,1015,1153,1162,1327,1329,1366,1369,1369,1376,1416,1488,1514,1519,1522,1568,1610,1646,1647,1649,1747,1749,1749,1765,1766,1774,1775,1786,1788,1791,1791,1808,1808,1810,1839,1869,1957,1969,1969,1994,2026,2036,2037,2042,2042,2048,2069,2074,2074,2084,2084,2088,2088,2112,2136,2144,2154,2160,2183,2185,2190,2208,2249,2308,2361,2365,2365,2384,2384,2392,2401,2417,2432,2437,2444,2447,2448,2451,2472,2474,2480,2482,2482,2486,2489,2493,2493,2510,2510,2524,2525,2527,2529,2544,2545,2556,2556,2565,2570,2575,2576,2579,2600,2602,2608,2610,2611,2613,2614,2616,2617,2649,2652,2654,2654,2674,2676,2693,2701,2703,2705,2707,2728,2730,2736,2738,2739,2741,2745,2749,2749,2768,2768,2784,2785,2809,2809,2821,2828,2831,2832,2835,2856,2858,2864,2866,2867,2869,2873,2877,2877,2908,2909,2911,2913,2929,2929,2947,2947,2949,2954,2958,2960,2962,2965,2969,2970,2972,2972,2974,2975,2979,2980,2984,2986,2990,3001,3024,3024,3077,3084,3086,3088,3090,3112,3114,3129,3133,3133,3160,3162,3165,3165,3168,3169,3200,3200,3205,3212,3214,3216,3218,3240,3242,3251,3253,3257,3261,3261,3293,3294,3296,3297,3313,3314,3332,3340,3342,3344,3346,3386,3389,3389,3406,3406,3412,3414,3423,3425,3450,3455,3461,3478,3482,3505,3507,3515,3517,3517,3520,3526,3585,3632,3634,3635,3648,3654,3713,3714,3716,3716,3718,3722,3724,3747,3749,3749,3751,3760,3762,3763,3773,3773,3776,3780,3782,3782,3804,3807,3840,3840,3904,3911,3913,3948,3976,3980,4096,4138,4159,4159,4176,4181,4186,4189,4193,4193,4197,4198,4206,4208,4213,4225,4238,4238,4256,4293,4295,4295,4301,4301,4304,4346,4348,4680,4682,4685,4688,4694,4696,4696,4698,4701,4704,4744,4746,4749,4752,4784,4786,4789,4792,4798,4800,4800,4802,4805,4808,4822,4824,4880,4882,4885,4888,4954,4992,5007,5024,5109,5112,5117,5121,5740,5743,5759,5761,5786,5792,5866,5870,5880,5888,5905,5919,5937,5952,5969,5984,5996,5998,6000,6016,6067,6103,6103,6108,6108,6176,6264,6272,6312,6314,6314,6320,6389,6400,6430,6480,6509,6512,6516,6528,6571,6576,6601,6656,6678,6688,6740,6823,6823,6917,6963,6981,6988,7043,7072,7086,7087,7098,7141,7168,7203,7245,7247,7258,7293,7296,7304,7312,7354,7357,7359,7401,7404,7406,7411,7413,7414,7418,7418,7424,7615,7680,7957,7960,7965,7968,8005,8008,8013,8016,8023,8025,8025,8027,8027,8029,8029,8031,8061,8064,8116,8118,8124,8126,8126,8130,8132,8134,8140,8144,8147,8150,8155,8160,8172,8178,8180,8182,8188,8305,8305,8319,8319,8336,8348,8450,8450,8455,8455,8458,8467,8469,8469,8472,8477,8484,8484,8486,8486,8488,8488,8490,8505,8508,8511,8517,8521,8526,8526,8544,8584,11264,11492,11499,11502,11506,11507,11520,11557,11559,11559,11565,11565,11568,11623,11631,11631,11648,11670,11680,11686,11688,11694,11696,11702,11704,11710,11712,11718,11720,11726,11728,11734,11736,11742,12293,12295,12321,12329,12337,12341,12344,12348,12353,12438,12443,12447,12449,12538,12540,12543,12549,12591,12593,12686,12704,12735,12784,12799,13312,19903,19968,42124,42192,42237,42240,42508,42512,42527,42538,42539,42560,42606,42623,42653,42656,42735,42775,42783,42786,42888,42891,42954,42960,42961,42963,42963,42965,42969,42994,43009,43011,43013,43015,43018,43020,43042,43072,43123,43138,43187,43250,43255,43259,43259,43261,43262,43274,43301,43312,43334,43360,43388,43396,43442,43471,43471,43488,43492,43494,43503,43514,43518,43520,43560,43584,43586,43588,43595,43616,43638,43642,43642,43646,43695,43697,43697,43701,43702,43705,43709,43712,43712,43714,43714,43739,43741,43744,43754,43762,43764,43777,43782,43785,43790,43793,43798,43808,43814,43816,43822,43824,43866,43868,43881,43888,44002,44032,55203,55216,55238,55243,55291,63744,64109,64112,64217,64256,64262,64275,64279,64285,64285,64287,64296,64298,64310,64312,64316,64318,64318,64320,64321,64323,64324,64326,64433,64467,64829,64848,64911,64914,64967,65008,65019,65136,65140,65142,65276,65313,65338,65345,65370,65382,65470,65474,65479,65482,65487,65490,65495,65498,65500,65536,65547,65549,65574,65576,65594,65596,65597,65599,65613,65616,65629,65664,65786,65856,65908,66176,66204,66208,66256,66304,66335,66349,66378,66384,66421,66432,66461,66464,66499,66504,66511,66513,66517,66560,66717,66736,66771,66776,66811,66816,66855,66864,66915,66928,66938,66940,66954,66956,66962,66964,66965,66967,66977,66979,66993,66995,67001,67003,67004,67072,67382,67392,67413,67424,67431,67456,67461,67463,67504,67506,67514,67584,67589,67592,67592,67594,67637,67639,67640,67644,67644,67647,67669,67680,67702,67712,67742,67808,67826,67828,67829,67840,67861,67872,67897,67968,68023,68030,68031,68096,68096,68112,68115,68117,68119,68121,68149,68192,68220,68224,68252,68288,68295,68297,68324,68352,68405,68416,68437,68448,68466,68480,68497,68608,68680,68736,68786,68800,68850,68864,68899,69248,69289,69296,69297,69376,69404,69415,69415,69424,69445,69488,69505,69552,69572,69600,69622,69635,69687,69745,69746,69749,69749,69763,69807,69840,69864,69891,69926,69956,69956,69959,69959,69968,70002,70006,70006,70019,70066,70081,70084,70106,70106,70108,70108,70144,70161,70163,70187,70207,70208,70272,70278,70280,70280,70282,70285,70287,70301,70303,70312,70320,70366,70405,70412,70415,70416,70419,70440,70442,70448,70450,70451,70453,70457,70461,70461,70480,70480,70493,70497,70656,70708,70727,70730,70751,70753,70784,70831,70852,70853,70855,70855,71040,71086,71128,71131,71168,71215,71236,71236,71296,71338,71352,71352,71424,71450,71488,71494,71680,71723,71840,71903,71935,71942,71945,71945,71948,71955,71957,71958,71960,71983,71999,71999,72001,72001,72096,72103,72106,72144,72161,72161,72163,72163,72192,72192,72203,72242,72250,72250,72272,72272,72284,72329,72349,72349,72368,72440,72704,72712,72714,72750,72768,72768,72818,72847,72960,72966,72968,72969,72971,73008,73030,73030,73056,73061,73063,73064,73066,73097,73112,73112,73440,73458,73474,73474,73476,73488,73490,73523,73648,73648,73728,74649,74752,74862,74880,75075,77712,77808,77824,78895,78913,78918,82944,83526,92160,92728,92736,92766,92784,92862,92880,92909,92928,92975,92992,92995,93027,93047,93053,93071,93760,93823,93952,94026,94032,94032,94099,94111,94176,94177,94179,94179,94208,100343,100352,101589,101632,101640,110576,110579,110581,110587,110589,110590,110592,110882,110898,110898,110928,110930,110933,110933,110948,110951,110960,111355,113664,113770,113776,113788,113792,113800,113808,113817,119808,119892,119894,119964,119966,119967,119970,119970,119973,119974,119977,119980,119982,119993,119995,119995,119997,120003,120005,120069,120071,120074,120077,120084,120086,120092,120094,120121,120123,120126,120128,120132,120134,120134,120138,120144,120146,120485,120488,120512,120514,120538,120540,120570,120572,120596,120598,120628,120630,120654,120656,120686,120688,120712,120714,120744,120746,120770,120772,120779,122624,122654,122661,122666,122928,122989,123136,123180,123191,123197,123214,123214,123536,123565,123584,123627,124112,124139,124896,124902,124904,124907,124909,124910,124912,124926,124928,125124,125184,125251,125259,125259,126464,126467,126469,126495,126497,126498,126500,126500,126503,126503,126505,126514,126516,126519,126521,126521,126523,126523,126530,126530,126535,126535,126537,126537,126539,126539,126541,126543,126545,126546,126548,126548,126551,126551,126553,126553,126555,126555,126557,126557,126559,126559,126561,126562,126564,126564,126567,126570,126572,126578,126580,126583,126585,126588,126590,126590,126592,126601,126603,126619,126625,126627,126629,126633,126635,126651,131072,173791,173824,177977,177984,178205,178208,183969,183984,191456,194560,195101,196608,201546,201552,205743");
const nx = rangesOnDemand("12294,12295,12321,12329,12344,12346,13312,19903,19968,40959,63744,64109,64112,64217,94180,94180,94208,100343,100352,101589,101632,101640,110960,111355,131072,173791,173824,177977,177984,178205,178208,183969,183984,191456,194560,195101,196608,201546,201552,205743");
const ix = rangesOnDemand("8204,8205");
const ax = rangesOnDemand("3648,3652,3776,3780,6581,6583,6586,6586,43701,43702,43705,43705,43707,43708");
const xx = rangesOnDemand("97,122,170,170,181,181,186,186,223,246,248,255,257,257,259,259,261,261,263,263,265,265,267,267,269,269,271,271,273,273,275,275,277,277,279,279,281,281,283,283,285,285,287,287,289,289,291,291,293,293,295,295,297,297,299,299,301,301,303,303,305,305,307,307,309,309,311,312,314,314,316,316,318,318,320,320,322,322,324,324,326,326,328,329,331,331,333,333,335,335,337,337,339,339,341,341,343,343,345,345,347,347,349,349,351,351,353,353,355,355,357,357,359,359,361,361,363,363,365,365,367,367,369,369,371,371,373,373,375,375,378,378,380,380,382,384,387,387,389,389,392,392,396,397,402,402,405,405,409,411,414,414,417,417,419,419,421,421,424,424,426,427,429,429,432,432,436,436,438,438,441,442,445,447,454,454,457,457,460,460,462,462,464,464,466,466,468,468,470,470,472,472,474,474,476,477,479,479,481,481,483,483,485,485,487,487,489,489,491,491,493,493,495,496,499,499,501,501,505,505,507,507,509,509,511,511,513,513,515,515,517,517,519,519,521,521,523,523,525,525,527,527,529,529,531,531,533,533,535,535,537,537,539,539,541,541,543,543,545,545,547,547,549,549,551,551,553,553,555,555,557,557,559,559,561,561,563,569,572,572,575,576,578,578,583,583,585,585,587,587,589,589,591,659,661,696,704,705,736,740,837,837,881,881,883,883,887,887,890,893,912,912,940,974,976,977,981,983,985,985,987,987,989,989,991,991,993,993,995,995,997,997,999,999,1001,1001,1003,1003,1005,1005,1007,1011,1013,1013,1016,1016,1019,1020,1072,1119,1121,1121,1123,1123,1125,1125,1127,1127,1129,1129,1131,1131,1133,1133,1135,1135,1137,1137,1139,1139,1141,1141,1143,1143,1145,1145,1147,1147,1149,1149,1151,1151,1153,1153,1163,1163,1165,1165,1167,1167,1169,1169,1171,1171,1173,1173,1175,1175,1177,1177,1179,1179,1181,1181,1183,1183,1185,1185,1187,1187,1189,1189,1191,1191,1193,1193,1195,1195,1197,1197,1199,1199,1201,1201,1203,1203,1205,1205,1207,1207,1209,1209,1211,1211,1213,1213,1215,1215,1218,1218,1220,1220,1222,1222,1224,1224,1226,1226,1228,1228,1230,1231,1233,1233,1235,1235,1237,1237,1239,1239,1241,1241,1243,1243,1245,1245,1247,1247,1249,1249,1251,1251,1253,1253,1255,1255,1257,1257,1259,1259,1261,1261,1263,1263,1265,1265,1267,1267,1269,1269,1271,1271,1273,1273,1275,1275,1277,1277,1279,1279,1281,1281,1283,1283,1285,1285,1287,1287,1289,1289,1291,1291,1293,1293,1295,1295,1297,1297,1299,1299,1301,1301,1303,1303,1305,1305,1307,1307,1309,1309,1311,1311,1313,1313,1315,1315,1317,1317,1319,1319,1321,1321,1323,1323,1325,1325,1327,1327,1376,1416,4304,4346,4348,4351,5112,5117,7296,7304,7424,7615,7681,7681,7683,7683,7685,7685,7687,7687,7689,7689,7691,7691,7693,7693,7695,7695,7697,7697,7699,7699,7701,7701,7703,7703,7705,7705,7707,7707,7709,7709,7711,7711,7713,7713,7715,7715,7717,7717,7719,7719,7721,7721,7723,7723,7725,7725,7727,7727,7729,7729,7731,7731,7733,7733,7735,7735,7737,7737,7739,7739,7741,7741,7743,7743,7745,7745,7747,7747,7749,7749,7751,7751,7753,7753,7755,7755,7757,7757,7759,7759,7761,7761,7763,7763,7765,7765,7767,7767,7769,7769,7771,7771,7773,7773,7775,7775,7777,7777,7779,7779,7781,7781,7783,7783,7785,7785,7787,7787,7789,7789,7791,7791,7793,7793,7795,7795,7797,7797,7799,7799,7801,7801,7803,7803,7805,7805,7807,7807,7809,7809,7811,7811,7813,7813,7815,7815,7817,7817,7819,7819,7821,7821,7823,7823,7825,7825,7827,7827,7829,7837,7839,7839,7841,7841,7843,7843,7845,7845,7847,7847,7849,7849,7851,7851,7853,7853,7855,7855,7857,7857,7859,7859,7861,7861,7863,7863,7865,7865,7867,7867,7869,7869,7871,7871,7873,7873,7875,7875,7877,7877,7879,7879,7881,7881,7883,7883,7885,7885,7887,7887,7889,7889,7891,7891,7893,7893,7895,7895,7897,7897,7899,7899,7901,7901,7903,7903,7905,7905,7907,7907,7909,7909,7911,7911,7913,7913,7915,7915,7917,7917,7919,7919,7921,7921,7923,7923,7925,7925,7927,7927,7929,7929,7931,7931,7933,7933,7935,7943,7952,7957,7968,7975,7984,7991,8000,8005,8016,8023,8032,8039,8048,8061,8064,8071,8080,8087,8096,8103,8112,8116,8118,8119,8126,8126,8130,8132,8134,8135,8144,8147,8150,8151,8160,8167,8178,8180,8182,8183,8305,8305,8319,8319,8336,8348,8458,8458,8462,8463,8467,8467,8495,8495,8500,8500,8505,8505,8508,8509,8518,8521,8526,8526,8560,8575,8580,8580,9424,9449,11312,11359,11361,11361,11365,11366,11368,11368,11370,11370,11372,11372,11377,11377,11379,11380,11382,11389,11393,11393,11395,11395,11397,11397,11399,11399,11401,11401,11403,11403,11405,11405,11407,11407,11409,11409,11411,11411,11413,11413,11415,11415,11417,11417,11419,11419,11421,11421,11423,11423,11425,11425,11427,11427,11429,11429,11431,11431,11433,11433,11435,11435,11437,11437,11439,11439,11441,11441,11443,11443,11445,11445,11447,11447,11449,11449,11451,11451,11453,11453,11455,11455,11457,11457,11459,11459,11461,11461,11463,11463,11465,11465,11467,11467,11469,11469,11471,11471,11473,11473,11475,11475,11477,11477,11479,11479,11481,11481,11483,11483,11485,11485,11487,11487,11489,11489,11491,11492,11500,11500,11502,11502,11507,11507,11520,11557,11559,11559,11565,11565,42561,42561,42563,42563,42565,42565,42567,42567,42569,42569,42571,42571,42573,42573,42575,42575,42577,42577,42579,42579,42581,42581,42583,42583,42585,42585,42587,42587,42589,42589,42591,42591,42593,42593,42595,42595,42597,42597,42599,42599,42601,42601,42603,42603,42605,42605,42625,42625,42627,42627,42629,42629,42631,42631,42633,42633,42635,42635,42637,42637,42639,42639,42641,42641,42643,42643,42645,42645,42647,42647,42649,42649,42651,42653,42787,42787,42789,42789,42791,42791,42793,42793,42795,42795,42797,42797,42799,42801,42803,42803,42805,42805,42807,42807,42809,42809,42811,42811,42813,42813,42815,42815,42817,42817,42819,42819,42821,42821,42823,42823,42825,42825,42827,42827,42829,42829,42831,42831,42833,42833,42835,42835,42837,42837,42839,42839,42841,42841,42843,42843,42845,42845,42847,42847,42849,42849,42851,42851,42853,42853,42855,42855,42857,42857,42859,42859,42861,42861,42863,42872,42874,42874,42876,42876,42879,42879,42881,42881,42883,42883,42885,42885,42887,42887,42892,42892,42894,42894,42897,42897,42899,42901,42903,42903,42905,42905,42907,42907,42909,42909,42911,42911,42913,42913,42915,42915,42917,42917,42919,42919,42921,42921,42927,42927,42933,42933,42935,42935,42937,42937,42939,42939,42941,42941,42943,42943,42945,42945,42947,42947,42952,42952,42954,42954,42961,42961,42963,42963,42965,42965,42967,42967,42969,42969,42994,42996,42998,42998,43000,43002,43824,43866,43868,43881,43888,43967,64256,64262,64275,64279,65345,65370,66600,66639,66776,66811,66967,66977,66979,66993,66995,67001,67003,67004,67456,67456,67459,67461,67463,67504,67506,67514,68800,68850,71872,71903,93792,93823,119834,119859,119886,119892,119894,119911,119938,119963,119990,119993,119995,119995,119997,120003,120005,120015,120042,120067,120094,120119,120146,120171,120198,120223,120250,120275,120302,120327,120354,120379,120406,120431,120458,120485,120514,120538,120540,120545,120572,120596,120598,120603,120630,120654,120656,120661,120688,120712,120714,120719,120746,120770,120772,120777,120779,120779,122624,122633,122635,122654,122661,122666,122928,122989,125218,125251");
const ex = rangesOnDemand("43,43,60,62,94,94,124,124,126,126,172,172,177,177,215,215,247,247,976,978,981,981,1008,1009,1012,1014,1542,1544,8214,8214,8242,8244,8256,8256,8260,8260,8274,8274,8289,8292,8314,8318,8330,8334,8400,8412,8417,8417,8421,8422,8427,8431,8450,8450,8455,8455,8458,8467,8469,8469,8472,8477,8484,8484,8488,8489,8492,8493,8495,8497,8499,8504,8508,8521,8523,8523,8592,8615,8617,8622,8624,8625,8630,8631,8636,8667,8669,8669,8676,8677,8692,8959,8968,8971,8992,8993,9084,9084,9115,9141,9143,9143,9168,9168,9180,9186,9632,9633,9646,9655,9660,9665,9670,9671,9674,9675,9679,9683,9698,9698,9700,9700,9703,9708,9720,9727,9733,9734,9792,9792,9794,9794,9824,9827,9837,9839,10176,10239,10496,11007,11056,11076,11079,11084,64297,64297,65121,65126,65128,65128,65291,65291,65308,65310,65340,65340,65342,65342,65372,65372,65374,65374,65506,65506,65513,65516,119808,119892,119894,119964,119966,119967,119970,119970,119973,119974,119977,119980,119982,119993,119995,119995,119997,120003,120005,120069,120071,120074,120077,120084,120086,120092,120094,120121,120123,120126,120128,120132,120134,120134,120138,120144,120146,120485,120488,120779,120782,120831,126464,126467,126469,126495,126497,126498,126500,126500,126503,126503,126505,126514,126516,126519,126521,126521,126523,126523,126530,126530,126535,126535,126537,126537,126539,126539,126541,126543,126545,126546,126548,126548,126551,126551,126553,126553,126555,126555,126557,126557,126559,126559,126561,126562,126564,126564,126567,126570,126572,126578,126580,126583,126585,126588,126590,126590,126592,126601,126603,126619,126625,126627,126629,126633,126635,126651,126704,126705");
const tx = rangesOnDemand("64976,65007,65534,65535,131070,131071,196606,196607,262142,262143,327678,327679,393214,393215,458750,458751,524286,524287,589822,589823,655358,655359,720894,720895,786430,786431,851966,851967,917502,917503,983038,983039,1048574,1048575,1114110,1114111");
const rx = rangesOnDemand("33,47,58,64,91,94,96,96,123,126,161,167,169,169,171,172,174,174,176,177,182,182,187,187,191,191,215,215,247,247,8208,8231,8240,8254,8257,8275,8277,8286,8592,9311,9472,10101,10132,11263,11776,11903,12289,12291,12296,12320,12336,12336,64830,64831,65093,65094");
const sx = rangesOnDemand("9,13,32,32,133,133,8206,8207,8232,8233");
const ox = rangesOnDemand("34,34,39,39,171,171,187,187,8216,8223,8249,8250,11842,11842,12300,12303,12317,12319,65089,65092,65282,65282,65287,65287,65378,65379");
const lx = rangesOnDemand("11904,11929,11931,12019,12032,12245");
const cx = rangesOnDemand("127462,127487");
const hx = rangesOnDemand("33,33,46,46,63,63,1417,1417,1565,1567,1748,1748,1792,1794,2041,2041,2103,2103,2105,2105,2109,2110,2404,2405,4170,4171,4962,4962,4967,4968,5742,5742,5941,5942,6147,6147,6153,6153,6468,6469,6824,6827,7002,7003,7006,7007,7037,7038,7227,7228,7294,7295,8252,8253,8263,8265,11822,11822,11836,11836,11859,11860,12290,12290,42239,42239,42510,42511,42739,42739,42743,42743,43126,43127,43214,43215,43311,43311,43464,43465,43613,43615,43760,43761,44011,44011,65106,65106,65110,65111,65281,65281,65294,65294,65311,65311,65377,65377,68182,68183,69461,69465,69510,69513,69703,69704,69822,69825,69953,69955,70085,70086,70093,70093,70110,70111,70200,70201,70203,70204,70313,70313,70731,70732,71106,71107,71113,71127,71233,71234,71484,71486,72004,72004,72006,72006,72258,72259,72347,72348,72769,72770,73463,73464,73539,73540,92782,92783,92917,92917,92983,92984,92996,92996,93848,93848,113823,113823,121480,121480");
const ux = rangesOnDemand("105,106,303,303,585,585,616,616,669,669,690,690,1011,1011,1110,1110,1112,1112,7522,7522,7574,7574,7588,7588,7592,7592,7725,7725,7883,7883,8305,8305,8520,8521,11388,11388,119842,119843,119894,119895,119946,119947,119998,119999,120050,120051,120102,120103,120154,120155,120206,120207,120258,120259,120310,120311,120362,120363,120414,120415,120466,120467,122650,122650,122956,122957,122984,122984");
const fx = rangesOnDemand("33,33,44,44,46,46,58,59,63,63,894,894,903,903,1417,1417,1475,1475,1548,1548,1563,1563,1565,1567,1748,1748,1792,1802,1804,1804,2040,2041,2096,2110,2142,2142,2404,2405,3674,3675,3848,3848,3853,3858,4170,4171,4961,4968,5742,5742,5867,5869,5941,5942,6100,6102,6106,6106,6146,6149,6152,6153,6468,6469,6824,6827,7002,7003,7005,7007,7037,7038,7227,7231,7294,7295,8252,8253,8263,8265,11822,11822,11836,11836,11841,11841,11852,11852,11854,11855,11859,11860,12289,12290,42238,42239,42509,42511,42739,42743,43126,43127,43214,43215,43311,43311,43463,43465,43613,43615,43743,43743,43760,43761,44011,44011,65104,65106,65108,65111,65281,65281,65292,65292,65294,65294,65306,65307,65311,65311,65377,65377,65380,65380,66463,66463,66512,66512,67671,67671,67871,67871,68182,68183,68336,68341,68410,68415,68505,68508,69461,69465,69510,69513,69703,69709,69822,69825,69953,69955,70085,70086,70093,70093,70110,70111,70200,70204,70313,70313,70731,70733,70746,70747,71106,71109,71113,71127,71233,71234,71484,71486,72004,72004,72006,72006,72258,72259,72347,72348,72353,72354,72769,72771,72817,72817,73463,73464,73539,73540,74864,74868,92782,92783,92917,92917,92983,92985,92996,92996,93847,93848,113823,113823,121479,121482");
const px = rangesOnDemand("13312,19903,19968,40959,64014,64015,64017,64017,64019,64020,64031,64031,64033,64033,64035,64036,64039,64041,131072,173791,173824,177977,177984,178205,178208,183969,183984,191456,196608,201546,201552,205743");
const dx = rangesOnDemand("65,90,192,214,216,222,256,256,258,258,260,260,262,262,264,264,266,266,268,268,270,270,272,272,274,274,276,276,278,278,280,280,282,282,284,284,286,286,288,288,290,290,292,292,294,294,296,296,298,298,300,300,302,302,304,304,306,306,308,308,310,310,313,313,315,315,317,317,319,319,321,321,323,323,325,325,327,327,330,330,332,332,334,334,336,336,338,338,340,340,342,342,344,344,346,346,348,348,350,350,352,352,354,354,356,356,358,358,360,360,362,362,364,364,366,366,368,368,370,370,372,372,374,374,376,377,379,379,381,381,385,386,388,388,390,391,393,395,398,401,403,404,406,408,412,413,415,416,418,418,420,420,422,423,425,425,428,428,430,431,433,435,437,437,439,440,444,444,452,452,455,455,458,458,461,461,463,463,465,465,467,467,469,469,471,471,473,473,475,475,478,478,480,480,482,482,484,484,486,486,488,488,490,490,492,492,494,494,497,497,500,500,502,504,506,506,508,508,510,510,512,512,514,514,516,516,518,518,520,520,522,522,524,524,526,526,528,528,530,530,532,532,534,534,536,536,538,538,540,540,542,542,544,544,546,546,548,548,550,550,552,552,554,554,556,556,558,558,560,560,562,562,570,571,573,574,577,577,579,582,584,584,586,586,588,588,590,590,880,880,882,882,886,886,895,895,902,902,904,906,908,908,910,911,913,929,931,939,975,975,978,980,984,984,986,986,988,988,990,990,992,992,994,994,996,996,998,998,1000,1000,1002,1002,1004,1004,1006,1006,1012,1012,1015,1015,1017,1018,1021,1071,1120,1120,1122,1122,1124,1124,1126,1126,1128,1128,1130,1130,1132,1132,1134,1134,1136,1136,1138,1138,1140,1140,1142,1142,1144,1144,1146,1146,1148,1148,1150,1150,1152,1152,1162,1162,1164,1164,1166,1166,1168,1168,1170,1170,1172,1172,1174,1174,1176,1176,1178,1178,1180,1180,1182,1182,1184,1184,1186,1186,1188,1188,1190,1190,1192,1192,1194,1194,1196,1196,1198,1198,1200,1200,1202,1202,1204,1204,1206,1206,1208,1208,1210,1210,1212,1212,1214,1214,1216,1217,1219,1219,1221,1221,1223,1223,1225,1225,1227,1227,1229,1229,1232,1232,1234,1234,1236,1236,1238,1238,1240,1240,1242,1242,1244,1244,1246,1246,1248,1248,1250,1250,1252,1252,1254,1254,1256,1256,1258,1258,1260,1260,1262,1262,1264,1264,1266,1266,1268,1268,1270,1270,1272,1272,1274,1274,1276,1276,1278,1278,1280,1280,1282,1282,1284,1284,1286,1286,1288,1288,1290,1290,1292,1292,1294,1294,1296,1296,1298,1298,1300,1300,1302,1302,1304,1304,1306,1306,1308,1308,1310,1310,1312,1312,1314,1314,1316,1316,1318,1318,1320,1320,1322,1322,1324,1324,1326,1326,1329,1366,4256,4293,4295,4295,4301,4301,5024,5109,7312,7354,7357,7359,7680,7680,7682,7682,7684,7684,7686,7686,7688,7688,7690,7690,7692,7692,7694,7694,7696,7696,7698,7698,7700,7700,7702,7702,7704,7704,7706,7706,7708,7708,7710,7710,7712,7712,7714,7714,7716,7716,7718,7718,7720,7720,7722,7722,7724,7724,7726,7726,7728,7728,7730,7730,7732,7732,7734,7734,7736,7736,7738,7738,7740,7740,7742,7742,7744,7744,7746,7746,7748,7748,7750,7750,7752,7752,7754,7754,7756,7756,7758,7758,7760,7760,7762,7762,7764,7764,7766,7766,7768,7768,7770,7770,7772,7772,7774,7774,7776,7776,7778,7778,7780,7780,7782,7782,7784,7784,7786,7786,7788,7788,7790,7790,7792,7792,7794,7794,7796,7796,7798,7798,7800,7800,7802,7802,7804,7804,7806,7806,7808,7808,7810,7810,7812,7812,7814,7814,7816,7816,7818,7818,7820,7820,7822,7822,7824,7824,7826,7826,7828,7828,7838,7838,7840,7840,7842,7842,7844,7844,7846,7846,7848,7848,7850,7850,7852,7852,7854,7854,7856,7856,7858,7858,7860,7860,7862,7862,7864,7864,7866,7866,7868,7868,7870,7870,7872,7872,7874,7874,7876,7876,7878,7878,7880,7880,7882,7882,7884,7884,7886,7886,7888,7888,7890,7890,7892,7892,7894,7894,7896,7896,7898,7898,7900,7900,7902,7902,7904,7904,7906,7906,7908,7908,7910,7910,7912,7912,7914,7914,7916,7916,7918,7918,7920,7920,7922,7922,7924,7924,7926,7926,7928,7928,7930,7930,7932,7932,7934,7934,7944,7951,7960,7965,7976,7983,7992,7999,8008,8013,8025,8025,8027,8027,8029,8029,8031,8031,8040,8047,8120,8123,8136,8139,8152,8155,8168,8172,8184,8187,8450,8450,8455,8455,8459,8461,8464,8466,8469,8469,8473,8477,8484,8484,8486,8486,8488,8488,8490,8493,8496,8499,8510,8511,8517,8517,8544,8559,8579,8579,9398,9423,11264,11311,11360,11360,11362,11364,11367,11367,11369,11369,11371,11371,11373,11376,11378,11378,11381,11381,11390,11392,11394,11394,11396,11396,11398,11398,11400,11400,11402,11402,11404,11404,11406,11406,11408,11408,11410,11410,11412,11412,11414,11414,11416,11416,11418,11418,11420,11420,11422,11422,11424,11424,11426,11426,11428,11428,11430,11430,11432,11432,11434,11434,11436,11436,11438,11438,11440,11440,11442,11442,11444,11444,11446,11446,11448,11448,11450,11450,11452,11452,11454,11454,11456,11456,11458,11458,11460,11460,11462,11462,11464,11464,11466,11466,11468,11468,11470,11470,11472,11472,11474,11474,11476,11476,11478,11478,11480,11480,11482,11482,11484,11484,11486,11486,11488,11488,11490,11490,11499,11499,11501,11501,11506,11506,42560,42560,42562,42562,42564,42564,42566,42566,42568,42568,42570,42570,42572,42572,42574,42574,42576,42576,42578,42578,42580,42580,42582,42582,42584,42584,42586,42586,42588,42588,42590,42590,42592,42592,42594,42594,42596,42596,42598,42598,42600,42600,42602,42602,42604,42604,42624,42624,42626,42626,42628,42628,42630,42630,42632,42632,42634,42634,42636,42636,42638,42638,42640,42640,42642,42642,42644,42644,42646,42646,42648,42648,42650,42650,42786,42786,42788,42788,42790,42790,42792,42792,42794,42794,42796,42796,42798,42798,42802,42802,42804,42804,42806,42806,42808,42808,42810,42810,42812,42812,42814,42814,42816,42816,42818,42818,42820,42820,42822,42822,42824,42824,42826,42826,42828,42828,42830,42830,42832,42832,42834,42834,42836,42836,42838,42838,42840,42840,42842,42842,42844,42844,42846,42846,42848,42848,42850,42850,42852,42852,42854,42854,42856,42856,42858,42858,42860,42860,42862,42862,42873,42873,42875,42875,42877,42878,42880,42880,42882,42882,42884,42884,42886,42886,42891,42891,42893,42893,42896,42896,42898,42898,42902,42902,42904,42904,42906,42906,42908,42908,42910,42910,42912,42912,42914,42914,42916,42916,42918,42918,42920,42920,42922,42926,42928,42932,42934,42934,42936,42936,42938,42938,42940,42940,42942,42942,42944,42944,42946,42946,42948,42951,42953,42953,42960,42960,42966,42966,42968,42968,42997,42997,65313,65338,66560,66599,66736,66771,66928,66938,66940,66954,66956,66962,66964,66965,68736,68786,71840,71871,93760,93791,119808,119833,119860,119885,119912,119937,119964,119964,119966,119967,119970,119970,119973,119974,119977,119980,119982,119989,120016,120041,120068,120069,120071,120074,120077,120084,120086,120092,120120,120121,120123,120126,120128,120132,120134,120134,120138,120144,120172,120197,120224,120249,120276,120301,120328,120353,120380,120405,120432,120457,120488,120512,120546,120570,120604,120628,120662,120686,120720,120744,120778,120778,125184,125217,127280,127305,127312,127337,127344,127369");
const gx = rangesOnDemand("6155,6157,6159,6159,65024,65039,917760,917999");
const _x = rangesOnDemand("9,13,32,32,133,133,160,160,5760,5760,8192,8202,8232,8233,8239,8239,8287,8287,12288,12288");
const Cx = rangesOnDemand("48,57,65,90,95,95,97,122,170,170,181,181,183,183,186,186,192,214,216,246,248,705,710,721,736,740,748,748,750,750,768,884,886,887,891,893,895,895,902,906,908,908,910,929,931,1013,1015,1153,1155,1159,1162,1327,1329,1366,1369,1369,1376,1416,1425,1469,1471,1471,1473,1474,1476,1477,1479,1479,1488,1514,1519,1522,1552,1562,1568,1641,1646,1747,1749,1756,1759,1768,1770,1788,1791,1791,1808,1866,1869,1969,1984,2037,2042,2042,2045,2045,2048,2093,2112,2139,2144,2154,2160,2183,2185,2190,2200,2273,2275,2403,2406,2415,2417,2435,2437,2444,2447,2448,2451,2472,2474,2480,2482,2482,2486,2489,2492,2500,2503,2504,2507,2510,2519,2519,2524,2525,2527,2531,2534,2545,2556,2556,2558,2558,2561,2563,2565,2570,2575,2576,2579,2600,2602,2608,2610,2611,2613,2614,2616,2617,2620,2620,2622,2626,2631,2632,2635,2637,2641,2641,2649,2652,2654,2654,2662,2677,2689,2691,2693,2701,2703,2705,2707,2728,2730,2736,2738,2739,2741,2745,2748,2757,2759,2761,2763,2765,2768,2768,2784,2787,2790,2799,2809,2815,2817,2819,2821,2828,2831,2832,2835,2856,2858,2864,2866,2867,2869,2873,2876,2884,2887,2888,2891,2893,2901,2903,2908,2909,2911,2915,2918,2927,2929,2929,2946,2947,2949,2954,2958,2960,2962,2965,2969,2970,2972,2972,2974,2975,2979,2980,2984,2986,2990,3001,3006,3010,3014,3016,3018,3021,3024,3024,3031,3031,3046,3055,3072,3084,3086,3088,3090,3112,3114,3129,3132,3140,3142,3144,3146,3149,3157,3158,3160,3162,3165,3165,3168,3171,3174,3183,3200,3203,3205,3212,3214,3216,3218,3240,3242,3251,3253,3257,3260,3268,3270,3272,3274,3277,3285,3286,3293,3294,3296,3299,3302,3311,3313,3315,3328,3340,3342,3344,3346,3396,3398,3400,3402,3406,3412,3415,3423,3427,3430,3439,3450,3455,3457,3459,3461,3478,3482,3505,3507,3515,3517,3517,3520,3526,3530,3530,3535,3540,3542,3542,3544,3551,3558,3567,3570,3571,3585,3642,3648,3662,3664,3673,3713,3714,3716,3716,3718,3722,3724,3747,3749,3749,3751,3773,3776,3780,3782,3782,3784,3790,3792,3801,3804,3807,3840,3840,3864,3865,3872,3881,3893,3893,3895,3895,3897,3897,3902,3911,3913,3948,3953,3972,3974,3991,3993,4028,4038,4038,4096,4169,4176,4253,4256,4293,4295,4295,4301,4301,4304,4346,4348,4680,4682,4685,4688,4694,4696,4696,4698,4701,4704,4744,4746,4749,4752,4784,4786,4789,4792,4798,4800,4800,4802,4805,4808,4822,4824,4880,4882,4885,4888,4954,4957,4959,4969,4977,4992,5007,5024,5109,5112,5117,5121,5740,5743,5759,5761,5786,5792,5866,5870,5880,5888,5909,5919,5940,5952,5971,5984,5996,5998,6000,6002,6003,6016,6099,6103,6103,6108,6109,6112,6121,6155,6157,6159,6169,6176,6264,6272,6314,6320,6389,6400,6430,6432,6443,6448,6459,6470,6509,6512,6516,6528,6571,6576,6601,6608,6618,6656,6683,6688,6750,6752,6780,6783,6793,6800,6809,6823,6823,6832,6845,6847,6862,6912,6988,6992,7001,7019,7027,7040,7155,7168,7223,7232,7241,7245,7293,7296,7304,7312,7354,7357,7359,7376,7378,7380,7418,7424,7957,7960,7965,7968,8005,8008,8013,8016,8023,8025,8025,8027,8027,8029,8029,8031,8061,8064,8116,8118,8124,8126,8126,8130,8132,8134,8140,8144,8147,8150,8155,8160,8172,8178,8180,8182,8188,8255,8256,8276,8276,8305,8305,8319,8319,8336,8348,8400,8412,8417,8417,8421,8432,8450,8450,8455,8455,8458,8467,8469,8469,8472,8477,8484,8484,8486,8486,8488,8488,8490,8505,8508,8511,8517,8521,8526,8526,8544,8584,11264,11492,11499,11507,11520,11557,11559,11559,11565,11565,11568,11623,11631,11631,11647,11670,11680,11686,11688,11694,11696,11702,11704,11710,11712,11718,11720,11726,11728,11734,11736,11742,11744,11775,12293,12295,12321,12335,12337,12341,12344,12348,12353,12438,12441,12442,12445,12447,12449,12538,12540,12543,12549,12591,12593,12686,12704,12735,12784,12799,13312,19903,19968,42124,42192,42237,42240,42508,42512,42539,42560,42607,42612,42621,42623,42737,42775,42783,42786,42888,42891,42954,42960,42961,42963,42963,42965,42969,42994,43047,43052,43052,43072,43123,43136,43205,43216,43225,43232,43255,43259,43259,43261,43309,43312,43347,43360,43388,43392,43456,43471,43481,43488,43518,43520,43574,43584,43597,43600,43609,43616,43638,43642,43714,43739,43741,43744,43759,43762,43766,43777,43782,43785,43790,43793,43798,43808,43814,43816,43822,43824,43866,43868,43881,43888,44010,44012,44013,44016,44025,44032,55203,55216,55238,55243,55291,63744,64109,64112,64217,64256,64262,64275,64279,64285,64296,64298,64310,64312,64316,64318,64318,64320,64321,64323,64324,64326,64433,64467,64605,64612,64829,64848,64911,64914,64967,65008,65017,65024,65039,65056,65071,65075,65076,65101,65103,65137,65137,65139,65139,65143,65143,65145,65145,65147,65147,65149,65149,65151,65276,65296,65305,65313,65338,65343,65343,65345,65370,65382,65470,65474,65479,65482,65487,65490,65495,65498,65500,65536,65547,65549,65574,65576,65594,65596,65597,65599,65613,65616,65629,65664,65786,65856,65908,66045,66045,66176,66204,66208,66256,66272,66272,66304,66335,66349,66378,66384,66426,66432,66461,66464,66499,66504,66511,66513,66517,66560,66717,66720,66729,66736,66771,66776,66811,66816,66855,66864,66915,66928,66938,66940,66954,66956,66962,66964,66965,66967,66977,66979,66993,66995,67001,67003,67004,67072,67382,67392,67413,67424,67431,67456,67461,67463,67504,67506,67514,67584,67589,67592,67592,67594,67637,67639,67640,67644,67644,67647,67669,67680,67702,67712,67742,67808,67826,67828,67829,67840,67861,67872,67897,67968,68023,68030,68031,68096,68099,68101,68102,68108,68115,68117,68119,68121,68149,68152,68154,68159,68159,68192,68220,68224,68252,68288,68295,68297,68326,68352,68405,68416,68437,68448,68466,68480,68497,68608,68680,68736,68786,68800,68850,68864,68903,68912,68921,69248,69289,69291,69292,69296,69297,69373,69404,69415,69415,69424,69456,69488,69509,69552,69572,69600,69622,69632,69702,69734,69749,69759,69818,69826,69826,69840,69864,69872,69881,69888,69940,69942,69951,69956,69959,69968,70003,70006,70006,70016,70084,70089,70092,70094,70106,70108,70108,70144,70161,70163,70199,70206,70209,70272,70278,70280,70280,70282,70285,70287,70301,70303,70312,70320,70378,70384,70393,70400,70403,70405,70412,70415,70416,70419,70440,70442,70448,70450,70451,70453,70457,70459,70468,70471,70472,70475,70477,70480,70480,70487,70487,70493,70499,70502,70508,70512,70516,70656,70730,70736,70745,70750,70753,70784,70853,70855,70855,70864,70873,71040,71093,71096,71104,71128,71133,71168,71232,71236,71236,71248,71257,71296,71352,71360,71369,71424,71450,71453,71467,71472,71481,71488,71494,71680,71738,71840,71913,71935,71942,71945,71945,71948,71955,71957,71958,71960,71989,71991,71992,71995,72003,72016,72025,72096,72103,72106,72151,72154,72161,72163,72164,72192,72254,72263,72263,72272,72345,72349,72349,72368,72440,72704,72712,72714,72758,72760,72768,72784,72793,72818,72847,72850,72871,72873,72886,72960,72966,72968,72969,72971,73014,73018,73018,73020,73021,73023,73031,73040,73049,73056,73061,73063,73064,73066,73102,73104,73105,73107,73112,73120,73129,73440,73462,73472,73488,73490,73530,73534,73538,73552,73561,73648,73648,73728,74649,74752,74862,74880,75075,77712,77808,77824,78895,78912,78933,82944,83526,92160,92728,92736,92766,92768,92777,92784,92862,92864,92873,92880,92909,92912,92916,92928,92982,92992,92995,93008,93017,93027,93047,93053,93071,93760,93823,93952,94026,94031,94087,94095,94111,94176,94177,94179,94180,94192,94193,94208,100343,100352,101589,101632,101640,110576,110579,110581,110587,110589,110590,110592,110882,110898,110898,110928,110930,110933,110933,110948,110951,110960,111355,113664,113770,113776,113788,113792,113800,113808,113817,113821,113822,118528,118573,118576,118598,119141,119145,119149,119154,119163,119170,119173,119179,119210,119213,119362,119364,119808,119892,119894,119964,119966,119967,119970,119970,119973,119974,119977,119980,119982,119993,119995,119995,119997,120003,120005,120069,120071,120074,120077,120084,120086,120092,120094,120121,120123,120126,120128,120132,120134,120134,120138,120144,120146,120485,120488,120512,120514,120538,120540,120570,120572,120596,120598,120628,120630,120654,120656,120686,120688,120712,120714,120744,120746,120770,120772,120779,120782,120831,121344,121398,121403,121452,121461,121461,121476,121476,121499,121503,121505,121519,122624,122654,122661,122666,122880,122886,122888,122904,122907,122913,122915,122916,122918,122922,122928,122989,123023,123023,123136,123180,123184,123197,123200,123209,123214,123214,123536,123566,123584,123641,124112,124153,124896,124902,124904,124907,124909,124910,124912,124926,124928,125124,125136,125142,125184,125259,125264,125273,126464,126467,126469,126495,126497,126498,126500,126500,126503,126503,126505,126514,126516,126519,126521,126521,126523,126523,126530,126530,126535,126535,126537,126537,126539,126539,126541,126543,126545,126546,126548,126548,126551,126551,126553,126553,126555,126555,126557,126557,126559,126559,126561,126562,126564,126564,126567,126570,126572,126578,126580,126583,126585,126588,126590,126590,126592,126601,126603,126619,126625,126627,126629,126633,126635,126651,130032,130041,131072,173791,173824,177977,177984,178205,178208,183969,183984,191456,194560,195101,196608,201546,201552,205743,917760,917999");
const vx = rangesOnDemand("65,90,97,122,170,170,181,181,186,186,192,214,216,246,248,705,710,721,736,740,748,748,750,750,880,884,886,887,891,893,895,895,902,902,904,906,908,908,910,929,931,1013,1015,1153,1162,1327,1329,1366,1369,1369,1376,1416,1488,1514,1519,1522,1568,1610,1646,1647,1649,1747,1749,1749,1765,1766,1774,1775,1786,1788,1791,1791,1808,1808,1810,1839,1869,1957,1969,1969,1994,2026,2036,2037,2042,2042,2048,2069,2074,2074,2084,2084,2088,2088,2112,2136,2144,2154,2160,2183,2185,2190,2208,2249,2308,2361,2365,2365,2384,2384,2392,2401,2417,2432,2437,2444,2447,2448,2451,2472,2474,2480,2482,2482,2486,2489,2493,2493,2510,2510,2524,2525,2527,2529,2544,2545,2556,2556,2565,2570,2575,2576,2579,2600,2602,2608,2610,2611,2613,2614,2616,2617,2649,2652,2654,2654,2674,2676,2693,2701,2703,2705,2707,2728,2730,2736,2738,2739,2741,2745,2749,2749,2768,2768,2784,2785,2809,2809,2821,2828,2831,2832,2835,2856,2858,2864,2866,2867,2869,2873,2877,2877,2908,2909,2911,2913,2929,2929,2947,2947,2949,2954,2958,2960,2962,2965,2969,2970,2972,2972,2974,2975,2979,2980,2984,2986,2990,3001,3024,3024,3077,3084,3086,3088,3090,3112,3114,3129,3133,3133,3160,3162,3165,3165,3168,3169,3200,3200,3205,3212,3214,3216,3218,3240,3242,3251,3253,3257,3261,3261,3293,3294,3296,3297,3313,3314,3332,3340,3342,3344,3346,3386,3389,3389,3406,3406,3412,3414,3423,3425,3450,3455,3461,3478,3482,3505,3507,3515,3517,3517,3520,3526,3585,3632,3634,3634,3648,3654,3713,3714,3716,3716,3718,3722,3724,3747,3749,3749,3751,3760,3762,3762,3773,3773,3776,3780,3782,3782,3804,3807,3840,3840,3904,3911,3913,3948,3976,3980,4096,4138,4159,4159,4176,4181,4186,4189,4193,4193,4197,4198,4206,4208,4213,4225,4238,4238,4256,4293,4295,4295,4301,4301,4304,4346,4348,4680,4682,4685,4688,4694,4696,4696,4698,4701,4704,4744,4746,4749,4752,4784,4786,4789,4792,4798,4800,4800,4802,4805,4808,4822,4824,4880,4882,4885,4888,4954,4992,5007,5024,5109,5112,5117,5121,5740,5743,5759,5761,5786,5792,5866,5870,5880,5888,5905,5919,5937,5952,5969,5984,5996,5998,6000,6016,6067,6103,6103,6108,6108,6176,6264,6272,6312,6314,6314,6320,6389,6400,6430,6480,6509,6512,6516,6528,6571,6576,6601,6656,6678,6688,6740,6823,6823,6917,6963,6981,6988,7043,7072,7086,7087,7098,7141,7168,7203,7245,7247,7258,7293,7296,7304,7312,7354,7357,7359,7401,7404,7406,7411,7413,7414,7418,7418,7424,7615,7680,7957,7960,7965,7968,8005,8008,8013,8016,8023,8025,8025,8027,8027,8029,8029,8031,8061,8064,8116,8118,8124,8126,8126,8130,8132,8134,8140,8144,8147,8150,8155,8160,8172,8178,8180,8182,8188,8305,8305,8319,8319,8336,8348,8450,8450,8455,8455,8458,8467,8469,8469,8472,8477,8484,8484,8486,8486,8488,8488,8490,8505,8508,8511,8517,8521,8526,8526,8544,8584,11264,11492,11499,11502,11506,11507,11520,11557,11559,11559,11565,11565,11568,11623,11631,11631,11648,11670,11680,11686,11688,11694,11696,11702,11704,11710,11712,11718,11720,11726,11728,11734,11736,11742,12293,12295,12321,12329,12337,12341,12344,12348,12353,12438,12445,12447,12449,12538,12540,12543,12549,12591,12593,12686,12704,12735,12784,12799,13312,19903,19968,42124,42192,42237,42240,42508,42512,42527,42538,42539,42560,42606,42623,42653,42656,42735,42775,42783,42786,42888,42891,42954,42960,42961,42963,42963,42965,42969,42994,43009,43011,43013,43015,43018,43020,43042,43072,43123,43138,43187,43250,43255,43259,43259,43261,43262,43274,43301,43312,43334,43360,43388,43396,43442,43471,43471,43488,43492,43494,43503,43514,43518,43520,43560,43584,43586,43588,43595,43616,43638,43642,43642,43646,43695,43697,43697,43701,43702,43705,43709,43712,43712,43714,43714,43739,43741,43744,43754,43762,43764,43777,43782,43785,43790,43793,43798,43808,43814,43816,43822,43824,43866,43868,43881,43888,44002,44032,55203,55216,55238,55243,55291,63744,64109,64112,64217,64256,64262,64275,64279,64285,64285,64287,64296,64298,64310,64312,64316,64318,64318,64320,64321,64323,64324,64326,64433,64467,64605,64612,64829,64848,64911,64914,64967,65008,65017,65137,65137,65139,65139,65143,65143,65145,65145,65147,65147,65149,65149,65151,65276,65313,65338,65345,65370,65382,65437,65440,65470,65474,65479,65482,65487,65490,65495,65498,65500,65536,65547,65549,65574,65576,65594,65596,65597,65599,65613,65616,65629,65664,65786,65856,65908,66176,66204,66208,66256,66304,66335,66349,66378,66384,66421,66432,66461,66464,66499,66504,66511,66513,66517,66560,66717,66736,66771,66776,66811,66816,66855,66864,66915,66928,66938,66940,66954,66956,66962,66964,66965,66967,66977,66979,66993,66995,67001,67003,67004,67072,67382,67392,67413,67424,67431,67456,67461,67463,67504,67506,67514,67584,67589,67592,67592,67594,67637,67639,67640,67644,67644,67647,67669,67680,67702,67712,67742,67808,67826,67828,67829,67840,67861,67872,67897,67968,68023,68030,68031,68096,68096,68112,68115,68117,68119,68121,68149,68192,68220,68224,68252,68288,68295,68297,68324,68352,68405,68416,68437,68448,68466,68480,68497,68608,68680,68736,68786,68800,68850,68864,68899,69248,69289,69296,69297,69376,69404,69415,69415,69424,69445,69488,69505,69552,69572,69600,69622,69635,69687,69745,69746,69749,69749,69763,69807,69840,69864,69891,69926,69956,69956,69959,69959,69968,70002,70006,70006,70019,70066,70081,70084,70106,70106,70108,70108,70144,70161,70163,70187,70207,70208,70272,70278,70280,70280,70282,70285,70287,70301,70303,70312,70320,70366,70405,70412,70415,70416,70419,70440,70442,70448,70450,70451,70453,70457,70461,70461,70480,70480,70493,70497,70656,70708,70727,70730,70751,70753,70784,70831,70852,70853,70855,70855,71040,71086,71128,71131,71168,71215,71236,71236,71296,71338,71352,71352,71424,71450,71488,71494,71680,71723,71840,71903,71935,71942,71945,71945,71948,71955,71957,71958,71960,71983,71999,71999,72001,72001,72096,72103,72106,72144,72161,72161,72163,72163,72192,72192,72203,72242,72250,72250,72272,72272,72284,72329,72349,72349,72368,72440,72704,72712,72714,72750,72768,72768,72818,72847,72960,72966,72968,72969,72971,73008,73030,73030,73056,73061,73063,73064,73066,73097,73112,73112,73440,73458,73474,73474,73476,73488,73490,73523,73648,73648,73728,74649,74752,74862,74880,75075,77712,77808,77824,78895,78913,78918,82944,83526,92160,92728,92736,92766,92784,92862,92880,92909,92928,92975,92992,92995,93027,93047,93053,93071,93760,93823,93952,94026,94032,94032,94099,94111,94176,94177,94179,94179,94208,100343,100352,101589,101632,101640,110576,110579,110581,110587,110589,110590,110592,110882,110898,110898,110928,110930,110933,110933,110948,110951,110960,111355,113664,113770,113776,113788,113792,113800,113808,113817,119808,119892,119894,119964,119966,119967,119970,119970,119973,119974,119977,119980,119982,119993,119995,119995,119997,120003,120005,120069,120071,120074,120077,120084,120086,120092,120094,120121,120123,120126,120128,120132,120134,120134,120138,120144,120146,120485,120488,120512,120514,120538,120540,120570,120572,120596,120598,120628,120630,120654,120656,120686,120688,120712,120714,120744,120746,120770,120772,120779,122624,122654,122661,122666,122928,122989,123136,123180,123191,123197,123214,123214,123536,123565,123584,123627,124112,124139,124896,124902,124904,124907,124909,124910,124912,124926,124928,125124,125184,125251,125259,125259,126464,126467,126469,126495,126497,126498,126500,126500,126503,126503,126505,126514,126516,126519,126521,126521,126523,126523,126530,126530,126535,126535,126537,126537,126539,126539,126541,126543,126545,126546,126548,126548,126551,126551,126553,126553,126555,126555,126557,126557,126559,126559,126561,126562,126564,126564,126567,126570,126572,126578,126580,126583,126585,126588,126590,126590,126592,126601,126603,126619,126625,126627,126629,126633,126635,126651,131072,173791,173824,177977,177984,178205,178208,183969,183984,191456,194560,195101,196608,201546,201552,205743");
var yx = Object.freeze({
	__proto__: null,
	get ASCII() {
		return Sa();
	},
	get ASCII_Hex_Digit() {
		return wa();
	},
	get Alphabetic() {
		return ka();
	},
	get Any() {
		return Ea();
	},
	get Assigned() {
		return Oa();
	},
	get Bidi_Control() {
		return Na();
	},
	Bidi_Mirrored: ba,
	get Case_Ignorable() {
		return Aa();
	},
	get Cased() {
		return Ia();
	},
	get Changes_When_Casefolded() {
		return Ja();
	},
	get Changes_When_Casemapped() {
		return Ma();
	},
	get Changes_When_Lowercased() {
		return La();
	},
	get Changes_When_NFKC_Casefolded() {
		return Pa();
	},
	get Changes_When_Titlecased() {
		return Fa();
	},
	get Changes_When_Uppercased() {
		return Ta();
	},
	get Dash() {
		return Da();
	},
	get Default_Ignorable_Code_Point() {
		return Ua();
	},
	get Deprecated() {
		return Ba();
	},
	get Diacritic() {
		return ja();
	},
	get Emoji() {
		return Ga();
	},
	get Emoji_Component() {
		return Ra();
	},
	get Emoji_Modifier() {
		return za();
	},
	get Emoji_Modifier_Base() {
		return Va();
	},
	get Emoji_Presentation() {
		return Wa();
	},
	get Extended_Pictographic() {
		return Qa();
	},
	get Extender() {
		return Ha();
	},
	get Grapheme_Base() {
		return qa();
	},
	get Grapheme_Extend() {
		return $a();
	},
	get Hex_Digit() {
		return Ka();
	},
	get IDS_Binary_Operator() {
		return Za();
	},
	get IDS_Trinary_Operator() {
		return Xa();
	},
	get ID_Continue() {
		return Ya();
	},
	get ID_Start() {
		return mx();
	},
	get Ideographic() {
		return nx();
	},
	get Join_Control() {
		return ix();
	},
	get Logical_Order_Exception() {
		return ax();
	},
	get Lowercase() {
		return xx();
	},
	get Math() {
		return ex();
	},
	get Noncharacter_Code_Point() {
		return tx();
	},
	get Pattern_Syntax() {
		return rx();
	},
	get Pattern_White_Space() {
		return sx();
	},
	get Quotation_Mark() {
		return ox();
	},
	get Radical() {
		return lx();
	},
	get Regional_Indicator() {
		return cx();
	},
	get Sentence_Terminal() {
		return hx();
	},
	get Soft_Dotted() {
		return ux();
	},
	get Terminal_Punctuation() {
		return fx();
	},
	get Unified_Ideograph() {
		return px();
	},
	get Uppercase() {
		return dx();
	},
	get Variation_Selector() {
		return gx();
	},
	get White_Space() {
		return _x();
	},
	get XID_Continue() {
		return Cx();
	},
	get XID_Start() {
		return vx();
	}
});
const Sx = JSON.parse("[[8986],[8987],[9193],[9194],[9195],[9196],[9200],[9203],[9725],[9726],[9748],[9749],[9800],[9801],[9802],[9803],[9804],[9805],[9806],[9807],[9808],[9809],[9810],[9811],[9855],[9875],[9889],[9898],[9899],[9917],[9918],[9924],[9925],[9934],[9940],[9962],[9970],[9971],[9973],[9978],[9981],[9989],[9994],[9995],[10024],[10060],[10062],[10067],[10068],[10069],[10071],[10133],[10134],[10135],[10160],[10175],[11035],[11036],[11088],[11093],[126980],[127183],[127374],[127377],[127378],[127379],[127380],[127381],[127382],[127383],[127384],[127385],[127386],[127489],[127514],[127535],[127538],[127539],[127540],[127541],[127542],[127544],[127545],[127546],[127568],[127569],[127744],[127745],[127746],[127747],[127748],[127749],[127750],[127751],[127752],[127753],[127754],[127755],[127756],[127757],[127758],[127759],[127760],[127761],[127762],[127763],[127764],[127765],[127766],[127767],[127768],[127769],[127770],[127771],[127772],[127773],[127774],[127775],[127776],[127789],[127790],[127791],[127792],[127793],[127794],[127795],[127796],[127797],[127799],[127800],[127801],[127802],[127803],[127804],[127805],[127806],[127807],[127808],[127809],[127810],[127811],[127812],[127813],[127814],[127815],[127816],[127817],[127818],[127819],[127820],[127821],[127822],[127823],[127824],[127825],[127826],[127827],[127828],[127829],[127830],[127831],[127832],[127833],[127834],[127835],[127836],[127837],[127838],[127839],[127840],[127841],[127842],[127843],[127844],[127845],[127846],[127847],[127848],[127849],[127850],[127851],[127852],[127853],[127854],[127855],[127856],[127857],[127858],[127859],[127860],[127861],[127862],[127863],[127864],[127865],[127866],[127867],[127868],[127870],[127871],[127872],[127873],[127874],[127875],[127876],[127877],[127878],[127879],[127880],[127881],[127882],[127883],[127884],[127885],[127886],[127887],[127888],[127889],[127890],[127891],[127904],[127905],[127906],[127907],[127908],[127909],[127910],[127911],[127912],[127913],[127914],[127915],[127916],[127917],[127918],[127919],[127920],[127921],[127922],[127923],[127924],[127925],[127926],[127927],[127928],[127929],[127930],[127931],[127932],[127933],[127934],[127935],[127936],[127937],[127938],[127939],[127940],[127941],[127942],[127943],[127944],[127945],[127946],[127951],[127952],[127953],[127954],[127955],[127968],[127969],[127970],[127971],[127972],[127973],[127974],[127975],[127976],[127977],[127978],[127979],[127980],[127981],[127982],[127983],[127984],[127988],[127992],[127993],[127994],[127995],[127996],[127997],[127998],[127999],[128000],[128001],[128002],[128003],[128004],[128005],[128006],[128007],[128008],[128009],[128010],[128011],[128012],[128013],[128014],[128015],[128016],[128017],[128018],[128019],[128020],[128021],[128022],[128023],[128024],[128025],[128026],[128027],[128028],[128029],[128030],[128031],[128032],[128033],[128034],[128035],[128036],[128037],[128038],[128039],[128040],[128041],[128042],[128043],[128044],[128045],[128046],[128047],[128048],[128049],[128050],[128051],[128052],[128053],[128054],[128055],[128056],[128057],[128058],[128059],[128060],[128061],[128062],[128064],[128066],[128067],[128068],[128069],[128070],[128071],[128072],[128073],[128074],[128075],[128076],[128077],[128078],[128079],[128080],[128081],[128082],[128083],[128084],[128085],[128086],[128087],[128088],[128089],[128090],[128091],[128092],[128093],[128094],[128095],[128096],[128097],[128098],[128099],[128100],[128101],[128102],[128103],[128104],[128105],[128106],[128107],[128108],[128109],[128110],[128111],[128112],[128113],[128114],[128115],[128116],[128117],[128118],[128119],[128120],[128121],[128122],[128123],[128124],[128125],[128126],[128127],[128128],[128129],[128130],[128131],[128132],[128133],[128134],[128135],[128136],[128137],[128138],[128139],[128140],[128141],[128142],[128143],[128144],[128145],[128146],[128147],[128148],[128149],[128150],[128151],[128152],[128153],[128154],[128155],[128156],[128157],[128158],[128159],[128160],[128161],[128162],[128163],[128164],[128165],[128166],[128167],[128168],[128169],[128170],[128171],[128172],[128173],[128174],[128175],[128176],[128177],[128178],[128179],[128180],[128181],[128182],[128183],[128184],[128185],[128186],[128187],[128188],[128189],[128190],[128191],[128192],[128193],[128194],[128195],[128196],[128197],[128198],[128199],[128200],[128201],[128202],[128203],[128204],[128205],[128206],[128207],[128208],[128209],[128210],[128211],[128212],[128213],[128214],[128215],[128216],[128217],[128218],[128219],[128220],[128221],[128222],[128223],[128224],[128225],[128226],[128227],[128228],[128229],[128230],[128231],[128232],[128233],[128234],[128235],[128236],[128237],[128238],[128239],[128240],[128241],[128242],[128243],[128244],[128245],[128246],[128247],[128248],[128249],[128250],[128251],[128252],[128255],[128256],[128257],[128258],[128259],[128260],[128261],[128262],[128263],[128264],[128265],[128266],[128267],[128268],[128269],[128270],[128271],[128272],[128273],[128274],[128275],[128276],[128277],[128278],[128279],[128280],[128281],[128282],[128283],[128284],[128285],[128286],[128287],[128288],[128289],[128290],[128291],[128292],[128293],[128294],[128295],[128296],[128297],[128298],[128299],[128300],[128301],[128302],[128303],[128304],[128305],[128306],[128307],[128308],[128309],[128310],[128311],[128312],[128313],[128314],[128315],[128316],[128317],[128331],[128332],[128333],[128334],[128336],[128337],[128338],[128339],[128340],[128341],[128342],[128343],[128344],[128345],[128346],[128347],[128348],[128349],[128350],[128351],[128352],[128353],[128354],[128355],[128356],[128357],[128358],[128359],[128378],[128405],[128406],[128420],[128507],[128508],[128509],[128510],[128511],[128512],[128513],[128514],[128515],[128516],[128517],[128518],[128519],[128520],[128521],[128522],[128523],[128524],[128525],[128526],[128527],[128528],[128529],[128530],[128531],[128532],[128533],[128534],[128535],[128536],[128537],[128538],[128539],[128540],[128541],[128542],[128543],[128544],[128545],[128546],[128547],[128548],[128549],[128550],[128551],[128552],[128553],[128554],[128555],[128556],[128557],[128558],[128559],[128560],[128561],[128562],[128563],[128564],[128565],[128566],[128567],[128568],[128569],[128570],[128571],[128572],[128573],[128574],[128575],[128576],[128577],[128578],[128579],[128580],[128581],[128582],[128583],[128584],[128585],[128586],[128587],[128588],[128589],[128590],[128591],[128640],[128641],[128642],[128643],[128644],[128645],[128646],[128647],[128648],[128649],[128650],[128651],[128652],[128653],[128654],[128655],[128656],[128657],[128658],[128659],[128660],[128661],[128662],[128663],[128664],[128665],[128666],[128667],[128668],[128669],[128670],[128671],[128672],[128673],[128674],[128675],[128676],[128677],[128678],[128679],[128680],[128681],[128682],[128683],[128684],[128685],[128686],[128687],[128688],[128689],[128690],[128691],[128692],[128693],[128694],[128695],[128696],[128697],[128698],[128699],[128700],[128701],[128702],[128703],[128704],[128705],[128706],[128707],[128708],[128709],[128716],[128720],[128721],[128722],[128725],[128726],[128727],[128732],[128733],[128734],[128735],[128747],[128748],[128756],[128757],[128758],[128759],[128760],[128761],[128762],[128763],[128764],[128992],[128993],[128994],[128995],[128996],[128997],[128998],[128999],[129000],[129001],[129002],[129003],[129008],[129292],[129293],[129294],[129295],[129296],[129297],[129298],[129299],[129300],[129301],[129302],[129303],[129304],[129305],[129306],[129307],[129308],[129309],[129310],[129311],[129312],[129313],[129314],[129315],[129316],[129317],[129318],[129319],[129320],[129321],[129322],[129323],[129324],[129325],[129326],[129327],[129328],[129329],[129330],[129331],[129332],[129333],[129334],[129335],[129336],[129337],[129338],[129340],[129341],[129342],[129343],[129344],[129345],[129346],[129347],[129348],[129349],[129351],[129352],[129353],[129354],[129355],[129356],[129357],[129358],[129359],[129360],[129361],[129362],[129363],[129364],[129365],[129366],[129367],[129368],[129369],[129370],[129371],[129372],[129373],[129374],[129375],[129376],[129377],[129378],[129379],[129380],[129381],[129382],[129383],[129384],[129385],[129386],[129387],[129388],[129389],[129390],[129391],[129392],[129393],[129394],[129395],[129396],[129397],[129398],[129399],[129400],[129401],[129402],[129403],[129404],[129405],[129406],[129407],[129408],[129409],[129410],[129411],[129412],[129413],[129414],[129415],[129416],[129417],[129418],[129419],[129420],[129421],[129422],[129423],[129424],[129425],[129426],[129427],[129428],[129429],[129430],[129431],[129432],[129433],[129434],[129435],[129436],[129437],[129438],[129439],[129440],[129441],[129442],[129443],[129444],[129445],[129446],[129447],[129448],[129449],[129450],[129451],[129452],[129453],[129454],[129455],[129456],[129457],[129458],[129459],[129460],[129461],[129462],[129463],[129464],[129465],[129466],[129467],[129468],[129469],[129470],[129471],[129472],[129473],[129474],[129475],[129476],[129477],[129478],[129479],[129480],[129481],[129482],[129483],[129484],[129485],[129486],[129487],[129488],[129489],[129490],[129491],[129492],[129493],[129494],[129495],[129496],[129497],[129498],[129499],[129500],[129501],[129502],[129503],[129504],[129505],[129506],[129507],[129508],[129509],[129510],[129511],[129512],[129513],[129514],[129515],[129516],[129517],[129518],[129519],[129520],[129521],[129522],[129523],[129524],[129525],[129526],[129527],[129528],[129529],[129530],[129531],[129532],[129533],[129534],[129535],[129648],[129649],[129650],[129651],[129652],[129653],[129654],[129655],[129656],[129657],[129658],[129659],[129660],[129664],[129665],[129666],[129667],[129668],[129669],[129670],[129671],[129672],[129680],[129681],[129682],[129683],[129684],[129685],[129686],[129687],[129688],[129689],[129690],[129691],[129692],[129693],[129694],[129695],[129696],[129697],[129698],[129699],[129700],[129701],[129702],[129703],[129704],[129705],[129706],[129707],[129708],[129709],[129710],[129711],[129712],[129713],[129714],[129715],[129716],[129717],[129718],[129719],[129720],[129721],[129722],[129723],[129724],[129725],[129727],[129728],[129729],[129730],[129731],[129732],[129733],[129742],[129743],[129744],[129745],[129746],[129747],[129748],[129749],[129750],[129751],[129752],[129753],[129754],[129755],[129760],[129761],[129762],[129763],[129764],[129765],[129766],[129767],[129768],[129776],[129777],[129778],[129779],[129780],[129781],[129782],[129783],[129784],[169,65039],[174,65039],[8252,65039],[8265,65039],[8482,65039],[8505,65039],[8596,65039],[8597,65039],[8598,65039],[8599,65039],[8600,65039],[8601,65039],[8617,65039],[8618,65039],[9000,65039],[9167,65039],[9197,65039],[9198,65039],[9199,65039],[9201,65039],[9202,65039],[9208,65039],[9209,65039],[9210,65039],[9410,65039],[9642,65039],[9643,65039],[9654,65039],[9664,65039],[9723,65039],[9724,65039],[9728,65039],[9729,65039],[9730,65039],[9731,65039],[9732,65039],[9742,65039],[9745,65039],[9752,65039],[9757,65039],[9760,65039],[9762,65039],[9763,65039],[9766,65039],[9770,65039],[9774,65039],[9775,65039],[9784,65039],[9785,65039],[9786,65039],[9792,65039],[9794,65039],[9823,65039],[9824,65039],[9827,65039],[9829,65039],[9830,65039],[9832,65039],[9851,65039],[9854,65039],[9874,65039],[9876,65039],[9877,65039],[9878,65039],[9879,65039],[9881,65039],[9883,65039],[9884,65039],[9888,65039],[9895,65039],[9904,65039],[9905,65039],[9928,65039],[9935,65039],[9937,65039],[9939,65039],[9961,65039],[9968,65039],[9969,65039],[9972,65039],[9975,65039],[9976,65039],[9977,65039],[9986,65039],[9992,65039],[9993,65039],[9996,65039],[9997,65039],[9999,65039],[10002,65039],[10004,65039],[10006,65039],[10013,65039],[10017,65039],[10035,65039],[10036,65039],[10052,65039],[10055,65039],[10083,65039],[10084,65039],[10145,65039],[10548,65039],[10549,65039],[11013,65039],[11014,65039],[11015,65039],[12336,65039],[12349,65039],[12951,65039],[12953,65039],[127344,65039],[127345,65039],[127358,65039],[127359,65039],[127490,65039],[127543,65039],[127777,65039],[127780,65039],[127781,65039],[127782,65039],[127783,65039],[127784,65039],[127785,65039],[127786,65039],[127787,65039],[127788,65039],[127798,65039],[127869,65039],[127894,65039],[127895,65039],[127897,65039],[127898,65039],[127899,65039],[127902,65039],[127903,65039],[127947,65039],[127948,65039],[127949,65039],[127950,65039],[127956,65039],[127957,65039],[127958,65039],[127959,65039],[127960,65039],[127961,65039],[127962,65039],[127963,65039],[127964,65039],[127965,65039],[127966,65039],[127967,65039],[127987,65039],[127989,65039],[127991,65039],[128063,65039],[128065,65039],[128253,65039],[128329,65039],[128330,65039],[128367,65039],[128368,65039],[128371,65039],[128372,65039],[128373,65039],[128374,65039],[128375,65039],[128376,65039],[128377,65039],[128391,65039],[128394,65039],[128395,65039],[128396,65039],[128397,65039],[128400,65039],[128421,65039],[128424,65039],[128433,65039],[128434,65039],[128444,65039],[128450,65039],[128451,65039],[128452,65039],[128465,65039],[128466,65039],[128467,65039],[128476,65039],[128477,65039],[128478,65039],[128481,65039],[128483,65039],[128488,65039],[128495,65039],[128499,65039],[128506,65039],[128715,65039],[128717,65039],[128718,65039],[128719,65039],[128736,65039],[128737,65039],[128738,65039],[128739,65039],[128740,65039],[128741,65039],[128745,65039],[128752,65039],[128755,65039]]");
const wx = JSON.parse("[[35,65039,8419],[42,65039,8419],[48,65039,8419],[49,65039,8419],[50,65039,8419],[51,65039,8419],[52,65039,8419],[53,65039,8419],[54,65039,8419],[55,65039,8419],[56,65039,8419],[57,65039,8419]]");
const kx = JSON.parse("[[9757,127995],[9757,127996],[9757,127997],[9757,127998],[9757,127999],[9977,127995],[9977,127996],[9977,127997],[9977,127998],[9977,127999],[9994,127995],[9994,127996],[9994,127997],[9994,127998],[9994,127999],[9995,127995],[9995,127996],[9995,127997],[9995,127998],[9995,127999],[9996,127995],[9996,127996],[9996,127997],[9996,127998],[9996,127999],[9997,127995],[9997,127996],[9997,127997],[9997,127998],[9997,127999],[127877,127995],[127877,127996],[127877,127997],[127877,127998],[127877,127999],[127938,127995],[127938,127996],[127938,127997],[127938,127998],[127938,127999],[127939,127995],[127939,127996],[127939,127997],[127939,127998],[127939,127999],[127940,127995],[127940,127996],[127940,127997],[127940,127998],[127940,127999],[127943,127995],[127943,127996],[127943,127997],[127943,127998],[127943,127999],[127946,127995],[127946,127996],[127946,127997],[127946,127998],[127946,127999],[127947,127995],[127947,127996],[127947,127997],[127947,127998],[127947,127999],[127948,127995],[127948,127996],[127948,127997],[127948,127998],[127948,127999],[128066,127995],[128066,127996],[128066,127997],[128066,127998],[128066,127999],[128067,127995],[128067,127996],[128067,127997],[128067,127998],[128067,127999],[128070,127995],[128070,127996],[128070,127997],[128070,127998],[128070,127999],[128071,127995],[128071,127996],[128071,127997],[128071,127998],[128071,127999],[128072,127995],[128072,127996],[128072,127997],[128072,127998],[128072,127999],[128073,127995],[128073,127996],[128073,127997],[128073,127998],[128073,127999],[128074,127995],[128074,127996],[128074,127997],[128074,127998],[128074,127999],[128075,127995],[128075,127996],[128075,127997],[128075,127998],[128075,127999],[128076,127995],[128076,127996],[128076,127997],[128076,127998],[128076,127999],[128077,127995],[128077,127996],[128077,127997],[128077,127998],[128077,127999],[128078,127995],[128078,127996],[128078,127997],[128078,127998],[128078,127999],[128079,127995],[128079,127996],[128079,127997],[128079,127998],[128079,127999],[128080,127995],[128080,127996],[128080,127997],[128080,127998],[128080,127999],[128102,127995],[128102,127996],[128102,127997],[128102,127998],[128102,127999],[128103,127995],[128103,127996],[128103,127997],[128103,127998],[128103,127999],[128104,127995],[128104,127996],[128104,127997],[128104,127998],[128104,127999],[128105,127995],[128105,127996],[128105,127997],[128105,127998],[128105,127999],[128107,127995],[128107,127996],[128107,127997],[128107,127998],[128107,127999],[128108,127995],[128108,127996],[128108,127997],[128108,127998],[128108,127999],[128109,127995],[128109,127996],[128109,127997],[128109,127998],[128109,127999],[128110,127995],[128110,127996],[128110,127997],[128110,127998],[128110,127999],[128112,127995],[128112,127996],[128112,127997],[128112,127998],[128112,127999],[128113,127995],[128113,127996],[128113,127997],[128113,127998],[128113,127999],[128114,127995],[128114,127996],[128114,127997],[128114,127998],[128114,127999],[128115,127995],[128115,127996],[128115,127997],[128115,127998],[128115,127999],[128116,127995],[128116,127996],[128116,127997],[128116,127998],[128116,127999],[128117,127995],[128117,127996],[128117,127997],[128117,127998],[128117,127999],[128118,127995],[128118,127996],[128118,127997],[128118,127998],[128118,127999],[128119,127995],[128119,127996],[128119,127997],[128119,127998],[128119,127999],[128120,127995],[128120,127996],[128120,127997],[128120,127998],[128120,127999],[128124,127995],[128124,127996],[128124,127997],[128124,127998],[128124,127999],[128129,127995],[128129,127996],[128129,127997],[128129,127998],[128129,127999],[128130,127995],[128130,127996],[128130,127997],[128130,127998],[128130,127999],[128131,127995],[128131,127996],[128131,127997],[128131,127998],[128131,127999],[128133,127995],[128133,127996],[128133,127997],[128133,127998],[128133,127999],[128134,127995],[128134,127996],[128134,127997],[128134,127998],[128134,127999],[128135,127995],[128135,127996],[128135,127997],[128135,127998],[128135,127999],[128143,127995],[128143,127996],[128143,127997],[128143,127998],[128143,127999],[128145,127995],[128145,127996],[128145,127997],[128145,127998],[128145,127999],[128170,127995],[128170,127996],[128170,127997],[128170,127998],[128170,127999],[128372,127995],[128372,127996],[128372,127997],[128372,127998],[128372,127999],[128373,127995],[128373,127996],[128373,127997],[128373,127998],[128373,127999],[128378,127995],[128378,127996],[128378,127997],[128378,127998],[128378,127999],[128400,127995],[128400,127996],[128400,127997],[128400,127998],[128400,127999],[128405,127995],[128405,127996],[128405,127997],[128405,127998],[128405,127999],[128406,127995],[128406,127996],[128406,127997],[128406,127998],[128406,127999],[128581,127995],[128581,127996],[128581,127997],[128581,127998],[128581,127999],[128582,127995],[128582,127996],[128582,127997],[128582,127998],[128582,127999],[128583,127995],[128583,127996],[128583,127997],[128583,127998],[128583,127999],[128587,127995],[128587,127996],[128587,127997],[128587,127998],[128587,127999],[128588,127995],[128588,127996],[128588,127997],[128588,127998],[128588,127999],[128589,127995],[128589,127996],[128589,127997],[128589,127998],[128589,127999],[128590,127995],[128590,127996],[128590,127997],[128590,127998],[128590,127999],[128591,127995],[128591,127996],[128591,127997],[128591,127998],[128591,127999],[128675,127995],[128675,127996],[128675,127997],[128675,127998],[128675,127999],[128692,127995],[128692,127996],[128692,127997],[128692,127998],[128692,127999],[128693,127995],[128693,127996],[128693,127997],[128693,127998],[128693,127999],[128694,127995],[128694,127996],[128694,127997],[128694,127998],[128694,127999],[128704,127995],[128704,127996],[128704,127997],[128704,127998],[128704,127999],[128716,127995],[128716,127996],[128716,127997],[128716,127998],[128716,127999],[129292,127995],[129292,127996],[129292,127997],[129292,127998],[129292,127999],[129295,127995],[129295,127996],[129295,127997],[129295,127998],[129295,127999],[129304,127995],[129304,127996],[129304,127997],[129304,127998],[129304,127999],[129305,127995],[129305,127996],[129305,127997],[129305,127998],[129305,127999],[129306,127995],[129306,127996],[129306,127997],[129306,127998],[129306,127999],[129307,127995],[129307,127996],[129307,127997],[129307,127998],[129307,127999],[129308,127995],[129308,127996],[129308,127997],[129308,127998],[129308,127999],[129309,127995],[129309,127996],[129309,127997],[129309,127998],[129309,127999],[129310,127995],[129310,127996],[129310,127997],[129310,127998],[129310,127999],[129311,127995],[129311,127996],[129311,127997],[129311,127998],[129311,127999],[129318,127995],[129318,127996],[129318,127997],[129318,127998],[129318,127999],[129328,127995],[129328,127996],[129328,127997],[129328,127998],[129328,127999],[129329,127995],[129329,127996],[129329,127997],[129329,127998],[129329,127999],[129330,127995],[129330,127996],[129330,127997],[129330,127998],[129330,127999],[129331,127995],[129331,127996],[129331,127997],[129331,127998],[129331,127999],[129332,127995],[129332,127996],[129332,127997],[129332,127998],[129332,127999],[129333,127995],[129333,127996],[129333,127997],[129333,127998],[129333,127999],[129334,127995],[129334,127996],[129334,127997],[129334,127998],[129334,127999],[129335,127995],[129335,127996],[129335,127997],[129335,127998],[129335,127999],[129336,127995],[129336,127996],[129336,127997],[129336,127998],[129336,127999],[129337,127995],[129337,127996],[129337,127997],[129337,127998],[129337,127999],[129341,127995],[129341,127996],[129341,127997],[129341,127998],[129341,127999],[129342,127995],[129342,127996],[129342,127997],[129342,127998],[129342,127999],[129399,127995],[129399,127996],[129399,127997],[129399,127998],[129399,127999],[129461,127995],[129461,127996],[129461,127997],[129461,127998],[129461,127999],[129462,127995],[129462,127996],[129462,127997],[129462,127998],[129462,127999],[129464,127995],[129464,127996],[129464,127997],[129464,127998],[129464,127999],[129465,127995],[129465,127996],[129465,127997],[129465,127998],[129465,127999],[129467,127995],[129467,127996],[129467,127997],[129467,127998],[129467,127999],[129485,127995],[129485,127996],[129485,127997],[129485,127998],[129485,127999],[129486,127995],[129486,127996],[129486,127997],[129486,127998],[129486,127999],[129487,127995],[129487,127996],[129487,127997],[129487,127998],[129487,127999],[129489,127995],[129489,127996],[129489,127997],[129489,127998],[129489,127999],[129490,127995],[129490,127996],[129490,127997],[129490,127998],[129490,127999],[129491,127995],[129491,127996],[129491,127997],[129491,127998],[129491,127999],[129492,127995],[129492,127996],[129492,127997],[129492,127998],[129492,127999],[129493,127995],[129493,127996],[129493,127997],[129493,127998],[129493,127999],[129494,127995],[129494,127996],[129494,127997],[129494,127998],[129494,127999],[129495,127995],[129495,127996],[129495,127997],[129495,127998],[129495,127999],[129496,127995],[129496,127996],[129496,127997],[129496,127998],[129496,127999],[129497,127995],[129497,127996],[129497,127997],[129497,127998],[129497,127999],[129498,127995],[129498,127996],[129498,127997],[129498,127998],[129498,127999],[129499,127995],[129499,127996],[129499,127997],[129499,127998],[129499,127999],[129500,127995],[129500,127996],[129500,127997],[129500,127998],[129500,127999],[129501,127995],[129501,127996],[129501,127997],[129501,127998],[129501,127999],[129731,127995],[129731,127996],[129731,127997],[129731,127998],[129731,127999],[129732,127995],[129732,127996],[129732,127997],[129732,127998],[129732,127999],[129733,127995],[129733,127996],[129733,127997],[129733,127998],[129733,127999],[129776,127995],[129776,127996],[129776,127997],[129776,127998],[129776,127999],[129777,127995],[129777,127996],[129777,127997],[129777,127998],[129777,127999],[129778,127995],[129778,127996],[129778,127997],[129778,127998],[129778,127999],[129779,127995],[129779,127996],[129779,127997],[129779,127998],[129779,127999],[129780,127995],[129780,127996],[129780,127997],[129780,127998],[129780,127999],[129781,127995],[129781,127996],[129781,127997],[129781,127998],[129781,127999],[129782,127995],[129782,127996],[129782,127997],[129782,127998],[129782,127999],[129783,127995],[129783,127996],[129783,127997],[129783,127998],[129783,127999],[129784,127995],[129784,127996],[129784,127997],[129784,127998],[129784,127999]]");
const Ex = JSON.parse("[[127462,127464],[127462,127465],[127462,127466],[127462,127467],[127462,127468],[127462,127470],[127462,127473],[127462,127474],[127462,127476],[127462,127478],[127462,127479],[127462,127480],[127462,127481],[127462,127482],[127462,127484],[127462,127485],[127462,127487],[127463,127462],[127463,127463],[127463,127465],[127463,127466],[127463,127467],[127463,127468],[127463,127469],[127463,127470],[127463,127471],[127463,127473],[127463,127474],[127463,127475],[127463,127476],[127463,127478],[127463,127479],[127463,127480],[127463,127481],[127463,127483],[127463,127484],[127463,127486],[127463,127487],[127464,127462],[127464,127464],[127464,127465],[127464,127467],[127464,127468],[127464,127469],[127464,127470],[127464,127472],[127464,127473],[127464,127474],[127464,127475],[127464,127476],[127464,127477],[127464,127479],[127464,127482],[127464,127483],[127464,127484],[127464,127485],[127464,127486],[127464,127487],[127465,127466],[127465,127468],[127465,127471],[127465,127472],[127465,127474],[127465,127476],[127465,127487],[127466,127462],[127466,127464],[127466,127466],[127466,127468],[127466,127469],[127466,127479],[127466,127480],[127466,127481],[127466,127482],[127467,127470],[127467,127471],[127467,127472],[127467,127474],[127467,127476],[127467,127479],[127468,127462],[127468,127463],[127468,127465],[127468,127466],[127468,127467],[127468,127468],[127468,127469],[127468,127470],[127468,127473],[127468,127474],[127468,127475],[127468,127477],[127468,127478],[127468,127479],[127468,127480],[127468,127481],[127468,127482],[127468,127484],[127468,127486],[127469,127472],[127469,127474],[127469,127475],[127469,127479],[127469,127481],[127469,127482],[127470,127464],[127470,127465],[127470,127466],[127470,127473],[127470,127474],[127470,127475],[127470,127476],[127470,127478],[127470,127479],[127470,127480],[127470,127481],[127471,127466],[127471,127474],[127471,127476],[127471,127477],[127472,127466],[127472,127468],[127472,127469],[127472,127470],[127472,127474],[127472,127475],[127472,127477],[127472,127479],[127472,127484],[127472,127486],[127472,127487],[127473,127462],[127473,127463],[127473,127464],[127473,127470],[127473,127472],[127473,127479],[127473,127480],[127473,127481],[127473,127482],[127473,127483],[127473,127486],[127474,127462],[127474,127464],[127474,127465],[127474,127466],[127474,127467],[127474,127468],[127474,127469],[127474,127472],[127474,127473],[127474,127474],[127474,127475],[127474,127476],[127474,127477],[127474,127478],[127474,127479],[127474,127480],[127474,127481],[127474,127482],[127474,127483],[127474,127484],[127474,127485],[127474,127486],[127474,127487],[127475,127462],[127475,127464],[127475,127466],[127475,127467],[127475,127468],[127475,127470],[127475,127473],[127475,127476],[127475,127477],[127475,127479],[127475,127482],[127475,127487],[127476,127474],[127477,127462],[127477,127466],[127477,127467],[127477,127468],[127477,127469],[127477,127472],[127477,127473],[127477,127474],[127477,127475],[127477,127479],[127477,127480],[127477,127481],[127477,127484],[127477,127486],[127478,127462],[127479,127466],[127479,127476],[127479,127480],[127479,127482],[127479,127484],[127480,127462],[127480,127463],[127480,127464],[127480,127465],[127480,127466],[127480,127468],[127480,127469],[127480,127470],[127480,127471],[127480,127472],[127480,127473],[127480,127474],[127480,127475],[127480,127476],[127480,127479],[127480,127480],[127480,127481],[127480,127483],[127480,127485],[127480,127486],[127480,127487],[127481,127462],[127481,127464],[127481,127465],[127481,127467],[127481,127468],[127481,127469],[127481,127471],[127481,127472],[127481,127473],[127481,127474],[127481,127475],[127481,127476],[127481,127479],[127481,127481],[127481,127483],[127481,127484],[127481,127487],[127482,127462],[127482,127468],[127482,127474],[127482,127475],[127482,127480],[127482,127486],[127482,127487],[127483,127462],[127483,127464],[127483,127466],[127483,127468],[127483,127470],[127483,127475],[127483,127482],[127484,127467],[127484,127480],[127485,127472],[127486,127466],[127486,127481],[127487,127462],[127487,127474],[127487,127484]]");
const Ox = JSON.parse("[[127988,917607,917602,917605,917614,917607,917631],[127988,917607,917602,917619,917603,917620,917631],[127988,917607,917602,917623,917612,917619,917631]]");
const Nx = JSON.parse("[[128008,8205,11035],[128021,8205,129466],[128038,8205,11035],[128104,8205,127806],[128104,8205,127859],[128104,8205,127868],[128104,8205,127891],[128104,8205,127908],[128104,8205,127912],[128104,8205,127979],[128104,8205,127981],[128104,8205,128102],[128104,8205,128103],[128104,8205,128187],[128104,8205,128188],[128104,8205,128295],[128104,8205,128300],[128104,8205,128640],[128104,8205,128658],[128104,8205,129455],[128104,8205,129456],[128104,8205,129457],[128104,8205,129458],[128104,8205,129459],[128104,8205,129468],[128104,8205,129469],[128105,8205,127806],[128105,8205,127859],[128105,8205,127868],[128105,8205,127891],[128105,8205,127908],[128105,8205,127912],[128105,8205,127979],[128105,8205,127981],[128105,8205,128102],[128105,8205,128103],[128105,8205,128187],[128105,8205,128188],[128105,8205,128295],[128105,8205,128300],[128105,8205,128640],[128105,8205,128658],[128105,8205,129455],[128105,8205,129456],[128105,8205,129457],[128105,8205,129458],[128105,8205,129459],[128105,8205,129468],[128105,8205,129469],[128558,8205,128168],[128565,8205,128171],[129489,8205,127806],[129489,8205,127859],[129489,8205,127868],[129489,8205,127876],[129489,8205,127891],[129489,8205,127908],[129489,8205,127912],[129489,8205,127979],[129489,8205,127981],[129489,8205,128187],[129489,8205,128188],[129489,8205,128295],[129489,8205,128300],[129489,8205,128640],[129489,8205,128658],[129489,8205,129455],[129489,8205,129456],[129489,8205,129457],[129489,8205,129458],[129489,8205,129459],[129489,8205,129468],[129489,8205,129469],[10084,65039,8205,128293],[10084,65039,8205,129657],[127939,8205,9792,65039],[127939,8205,9794,65039],[127940,8205,9792,65039],[127940,8205,9794,65039],[127946,8205,9792,65039],[127946,8205,9794,65039],[127987,65039,8205,127752],[127988,8205,9760,65039],[128059,8205,10052,65039],[128104,8205,9877,65039],[128104,8205,9878,65039],[128104,8205,9992,65039],[128104,127995,8205,127806],[128104,127995,8205,127859],[128104,127995,8205,127868],[128104,127995,8205,127891],[128104,127995,8205,127908],[128104,127995,8205,127912],[128104,127995,8205,127979],[128104,127995,8205,127981],[128104,127995,8205,128187],[128104,127995,8205,128188],[128104,127995,8205,128295],[128104,127995,8205,128300],[128104,127995,8205,128640],[128104,127995,8205,128658],[128104,127995,8205,129455],[128104,127995,8205,129456],[128104,127995,8205,129457],[128104,127995,8205,129458],[128104,127995,8205,129459],[128104,127995,8205,129468],[128104,127995,8205,129469],[128104,127996,8205,127806],[128104,127996,8205,127859],[128104,127996,8205,127868],[128104,127996,8205,127891],[128104,127996,8205,127908],[128104,127996,8205,127912],[128104,127996,8205,127979],[128104,127996,8205,127981],[128104,127996,8205,128187],[128104,127996,8205,128188],[128104,127996,8205,128295],[128104,127996,8205,128300],[128104,127996,8205,128640],[128104,127996,8205,128658],[128104,127996,8205,129455],[128104,127996,8205,129456],[128104,127996,8205,129457],[128104,127996,8205,129458],[128104,127996,8205,129459],[128104,127996,8205,129468],[128104,127996,8205,129469],[128104,127997,8205,127806],[128104,127997,8205,127859],[128104,127997,8205,127868],[128104,127997,8205,127891],[128104,127997,8205,127908],[128104,127997,8205,127912],[128104,127997,8205,127979],[128104,127997,8205,127981],[128104,127997,8205,128187],[128104,127997,8205,128188],[128104,127997,8205,128295],[128104,127997,8205,128300],[128104,127997,8205,128640],[128104,127997,8205,128658],[128104,127997,8205,129455],[128104,127997,8205,129456],[128104,127997,8205,129457],[128104,127997,8205,129458],[128104,127997,8205,129459],[128104,127997,8205,129468],[128104,127997,8205,129469],[128104,127998,8205,127806],[128104,127998,8205,127859],[128104,127998,8205,127868],[128104,127998,8205,127891],[128104,127998,8205,127908],[128104,127998,8205,127912],[128104,127998,8205,127979],[128104,127998,8205,127981],[128104,127998,8205,128187],[128104,127998,8205,128188],[128104,127998,8205,128295],[128104,127998,8205,128300],[128104,127998,8205,128640],[128104,127998,8205,128658],[128104,127998,8205,129455],[128104,127998,8205,129456],[128104,127998,8205,129457],[128104,127998,8205,129458],[128104,127998,8205,129459],[128104,127998,8205,129468],[128104,127998,8205,129469],[128104,127999,8205,127806],[128104,127999,8205,127859],[128104,127999,8205,127868],[128104,127999,8205,127891],[128104,127999,8205,127908],[128104,127999,8205,127912],[128104,127999,8205,127979],[128104,127999,8205,127981],[128104,127999,8205,128187],[128104,127999,8205,128188],[128104,127999,8205,128295],[128104,127999,8205,128300],[128104,127999,8205,128640],[128104,127999,8205,128658],[128104,127999,8205,129455],[128104,127999,8205,129456],[128104,127999,8205,129457],[128104,127999,8205,129458],[128104,127999,8205,129459],[128104,127999,8205,129468],[128104,127999,8205,129469],[128105,8205,9877,65039],[128105,8205,9878,65039],[128105,8205,9992,65039],[128105,127995,8205,127806],[128105,127995,8205,127859],[128105,127995,8205,127868],[128105,127995,8205,127891],[128105,127995,8205,127908],[128105,127995,8205,127912],[128105,127995,8205,127979],[128105,127995,8205,127981],[128105,127995,8205,128187],[128105,127995,8205,128188],[128105,127995,8205,128295],[128105,127995,8205,128300],[128105,127995,8205,128640],[128105,127995,8205,128658],[128105,127995,8205,129455],[128105,127995,8205,129456],[128105,127995,8205,129457],[128105,127995,8205,129458],[128105,127995,8205,129459],[128105,127995,8205,129468],[128105,127995,8205,129469],[128105,127996,8205,127806],[128105,127996,8205,127859],[128105,127996,8205,127868],[128105,127996,8205,127891],[128105,127996,8205,127908],[128105,127996,8205,127912],[128105,127996,8205,127979],[128105,127996,8205,127981],[128105,127996,8205,128187],[128105,127996,8205,128188],[128105,127996,8205,128295],[128105,127996,8205,128300],[128105,127996,8205,128640],[128105,127996,8205,128658],[128105,127996,8205,129455],[128105,127996,8205,129456],[128105,127996,8205,129457],[128105,127996,8205,129458],[128105,127996,8205,129459],[128105,127996,8205,129468],[128105,127996,8205,129469],[128105,127997,8205,127806],[128105,127997,8205,127859],[128105,127997,8205,127868],[128105,127997,8205,127891],[128105,127997,8205,127908],[128105,127997,8205,127912],[128105,127997,8205,127979],[128105,127997,8205,127981],[128105,127997,8205,128187],[128105,127997,8205,128188],[128105,127997,8205,128295],[128105,127997,8205,128300],[128105,127997,8205,128640],[128105,127997,8205,128658],[128105,127997,8205,129455],[128105,127997,8205,129456],[128105,127997,8205,129457],[128105,127997,8205,129458],[128105,127997,8205,129459],[128105,127997,8205,129468],[128105,127997,8205,129469],[128105,127998,8205,127806],[128105,127998,8205,127859],[128105,127998,8205,127868],[128105,127998,8205,127891],[128105,127998,8205,127908],[128105,127998,8205,127912],[128105,127998,8205,127979],[128105,127998,8205,127981],[128105,127998,8205,128187],[128105,127998,8205,128188],[128105,127998,8205,128295],[128105,127998,8205,128300],[128105,127998,8205,128640],[128105,127998,8205,128658],[128105,127998,8205,129455],[128105,127998,8205,129456],[128105,127998,8205,129457],[128105,127998,8205,129458],[128105,127998,8205,129459],[128105,127998,8205,129468],[128105,127998,8205,129469],[128105,127999,8205,127806],[128105,127999,8205,127859],[128105,127999,8205,127868],[128105,127999,8205,127891],[128105,127999,8205,127908],[128105,127999,8205,127912],[128105,127999,8205,127979],[128105,127999,8205,127981],[128105,127999,8205,128187],[128105,127999,8205,128188],[128105,127999,8205,128295],[128105,127999,8205,128300],[128105,127999,8205,128640],[128105,127999,8205,128658],[128105,127999,8205,129455],[128105,127999,8205,129456],[128105,127999,8205,129457],[128105,127999,8205,129458],[128105,127999,8205,129459],[128105,127999,8205,129468],[128105,127999,8205,129469],[128110,8205,9792,65039],[128110,8205,9794,65039],[128111,8205,9792,65039],[128111,8205,9794,65039],[128112,8205,9792,65039],[128112,8205,9794,65039],[128113,8205,9792,65039],[128113,8205,9794,65039],[128115,8205,9792,65039],[128115,8205,9794,65039],[128119,8205,9792,65039],[128119,8205,9794,65039],[128129,8205,9792,65039],[128129,8205,9794,65039],[128130,8205,9792,65039],[128130,8205,9794,65039],[128134,8205,9792,65039],[128134,8205,9794,65039],[128135,8205,9792,65039],[128135,8205,9794,65039],[128566,8205,127787,65039],[128581,8205,9792,65039],[128581,8205,9794,65039],[128582,8205,9792,65039],[128582,8205,9794,65039],[128583,8205,9792,65039],[128583,8205,9794,65039],[128587,8205,9792,65039],[128587,8205,9794,65039],[128589,8205,9792,65039],[128589,8205,9794,65039],[128590,8205,9792,65039],[128590,8205,9794,65039],[128675,8205,9792,65039],[128675,8205,9794,65039],[128692,8205,9792,65039],[128692,8205,9794,65039],[128693,8205,9792,65039],[128693,8205,9794,65039],[128694,8205,9792,65039],[128694,8205,9794,65039],[129318,8205,9792,65039],[129318,8205,9794,65039],[129333,8205,9792,65039],[129333,8205,9794,65039],[129335,8205,9792,65039],[129335,8205,9794,65039],[129336,8205,9792,65039],[129336,8205,9794,65039],[129337,8205,9792,65039],[129337,8205,9794,65039],[129340,8205,9792,65039],[129340,8205,9794,65039],[129341,8205,9792,65039],[129341,8205,9794,65039],[129342,8205,9792,65039],[129342,8205,9794,65039],[129464,8205,9792,65039],[129464,8205,9794,65039],[129465,8205,9792,65039],[129465,8205,9794,65039],[129485,8205,9792,65039],[129485,8205,9794,65039],[129486,8205,9792,65039],[129486,8205,9794,65039],[129487,8205,9792,65039],[129487,8205,9794,65039],[129489,8205,9877,65039],[129489,8205,9878,65039],[129489,8205,9992,65039],[129489,127995,8205,127806],[129489,127995,8205,127859],[129489,127995,8205,127868],[129489,127995,8205,127876],[129489,127995,8205,127891],[129489,127995,8205,127908],[129489,127995,8205,127912],[129489,127995,8205,127979],[129489,127995,8205,127981],[129489,127995,8205,128187],[129489,127995,8205,128188],[129489,127995,8205,128295],[129489,127995,8205,128300],[129489,127995,8205,128640],[129489,127995,8205,128658],[129489,127995,8205,129455],[129489,127995,8205,129456],[129489,127995,8205,129457],[129489,127995,8205,129458],[129489,127995,8205,129459],[129489,127995,8205,129468],[129489,127995,8205,129469],[129489,127996,8205,127806],[129489,127996,8205,127859],[129489,127996,8205,127868],[129489,127996,8205,127876],[129489,127996,8205,127891],[129489,127996,8205,127908],[129489,127996,8205,127912],[129489,127996,8205,127979],[129489,127996,8205,127981],[129489,127996,8205,128187],[129489,127996,8205,128188],[129489,127996,8205,128295],[129489,127996,8205,128300],[129489,127996,8205,128640],[129489,127996,8205,128658],[129489,127996,8205,129455],[129489,127996,8205,129456],[129489,127996,8205,129457],[129489,127996,8205,129458],[129489,127996,8205,129459],[129489,127996,8205,129468],[129489,127996,8205,129469],[129489,127997,8205,127806],[129489,127997,8205,127859],[129489,127997,8205,127868],[129489,127997,8205,127876],[129489,127997,8205,127891],[129489,127997,8205,127908],[129489,127997,8205,127912],[129489,127997,8205,127979],[129489,127997,8205,127981],[129489,127997,8205,128187],[129489,127997,8205,128188],[129489,127997,8205,128295],[129489,127997,8205,128300],[129489,127997,8205,128640],[129489,127997,8205,128658],[129489,127997,8205,129455],[129489,127997,8205,129456],[129489,127997,8205,129457],[129489,127997,8205,129458],[129489,127997,8205,129459],[129489,127997,8205,129468],[129489,127997,8205,129469],[129489,127998,8205,127806],[129489,127998,8205,127859],[129489,127998,8205,127868],[129489,127998,8205,127876],[129489,127998,8205,127891],[129489,127998,8205,127908],[129489,127998,8205,127912],[129489,127998,8205,127979],[129489,127998,8205,127981],[129489,127998,8205,128187],[129489,127998,8205,128188],[129489,127998,8205,128295],[129489,127998,8205,128300],[129489,127998,8205,128640],[129489,127998,8205,128658],[129489,127998,8205,129455],[129489,127998,8205,129456],[129489,127998,8205,129457],[129489,127998,8205,129458],[129489,127998,8205,129459],[129489,127998,8205,129468],[129489,127998,8205,129469],[129489,127999,8205,127806],[129489,127999,8205,127859],[129489,127999,8205,127868],[129489,127999,8205,127876],[129489,127999,8205,127891],[129489,127999,8205,127908],[129489,127999,8205,127912],[129489,127999,8205,127979],[129489,127999,8205,127981],[129489,127999,8205,128187],[129489,127999,8205,128188],[129489,127999,8205,128295],[129489,127999,8205,128300],[129489,127999,8205,128640],[129489,127999,8205,128658],[129489,127999,8205,129455],[129489,127999,8205,129456],[129489,127999,8205,129457],[129489,127999,8205,129458],[129489,127999,8205,129459],[129489,127999,8205,129468],[129489,127999,8205,129469],[129492,8205,9792,65039],[129492,8205,9794,65039],[129494,8205,9792,65039],[129494,8205,9794,65039],[129495,8205,9792,65039],[129495,8205,9794,65039],[129496,8205,9792,65039],[129496,8205,9794,65039],[129497,8205,9792,65039],[129497,8205,9794,65039],[129498,8205,9792,65039],[129498,8205,9794,65039],[129499,8205,9792,65039],[129499,8205,9794,65039],[129500,8205,9792,65039],[129500,8205,9794,65039],[129501,8205,9792,65039],[129501,8205,9794,65039],[129502,8205,9792,65039],[129502,8205,9794,65039],[129503,8205,9792,65039],[129503,8205,9794,65039],[9977,65039,8205,9792,65039],[9977,65039,8205,9794,65039],[9977,127995,8205,9792,65039],[9977,127995,8205,9794,65039],[9977,127996,8205,9792,65039],[9977,127996,8205,9794,65039],[9977,127997,8205,9792,65039],[9977,127997,8205,9794,65039],[9977,127998,8205,9792,65039],[9977,127998,8205,9794,65039],[9977,127999,8205,9792,65039],[9977,127999,8205,9794,65039],[127939,127995,8205,9792,65039],[127939,127995,8205,9794,65039],[127939,127996,8205,9792,65039],[127939,127996,8205,9794,65039],[127939,127997,8205,9792,65039],[127939,127997,8205,9794,65039],[127939,127998,8205,9792,65039],[127939,127998,8205,9794,65039],[127939,127999,8205,9792,65039],[127939,127999,8205,9794,65039],[127940,127995,8205,9792,65039],[127940,127995,8205,9794,65039],[127940,127996,8205,9792,65039],[127940,127996,8205,9794,65039],[127940,127997,8205,9792,65039],[127940,127997,8205,9794,65039],[127940,127998,8205,9792,65039],[127940,127998,8205,9794,65039],[127940,127999,8205,9792,65039],[127940,127999,8205,9794,65039],[127946,127995,8205,9792,65039],[127946,127995,8205,9794,65039],[127946,127996,8205,9792,65039],[127946,127996,8205,9794,65039],[127946,127997,8205,9792,65039],[127946,127997,8205,9794,65039],[127946,127998,8205,9792,65039],[127946,127998,8205,9794,65039],[127946,127999,8205,9792,65039],[127946,127999,8205,9794,65039],[127947,65039,8205,9792,65039],[127947,65039,8205,9794,65039],[127947,127995,8205,9792,65039],[127947,127995,8205,9794,65039],[127947,127996,8205,9792,65039],[127947,127996,8205,9794,65039],[127947,127997,8205,9792,65039],[127947,127997,8205,9794,65039],[127947,127998,8205,9792,65039],[127947,127998,8205,9794,65039],[127947,127999,8205,9792,65039],[127947,127999,8205,9794,65039],[127948,65039,8205,9792,65039],[127948,65039,8205,9794,65039],[127948,127995,8205,9792,65039],[127948,127995,8205,9794,65039],[127948,127996,8205,9792,65039],[127948,127996,8205,9794,65039],[127948,127997,8205,9792,65039],[127948,127997,8205,9794,65039],[127948,127998,8205,9792,65039],[127948,127998,8205,9794,65039],[127948,127999,8205,9792,65039],[127948,127999,8205,9794,65039],[127987,65039,8205,9895,65039],[128065,65039,8205,128488,65039],[128104,8205,128102,8205,128102],[128104,8205,128103,8205,128102],[128104,8205,128103,8205,128103],[128104,8205,128104,8205,128102],[128104,8205,128104,8205,128103],[128104,8205,128105,8205,128102],[128104,8205,128105,8205,128103],[128104,127995,8205,9877,65039],[128104,127995,8205,9878,65039],[128104,127995,8205,9992,65039],[128104,127996,8205,9877,65039],[128104,127996,8205,9878,65039],[128104,127996,8205,9992,65039],[128104,127997,8205,9877,65039],[128104,127997,8205,9878,65039],[128104,127997,8205,9992,65039],[128104,127998,8205,9877,65039],[128104,127998,8205,9878,65039],[128104,127998,8205,9992,65039],[128104,127999,8205,9877,65039],[128104,127999,8205,9878,65039],[128104,127999,8205,9992,65039],[128105,8205,128102,8205,128102],[128105,8205,128103,8205,128102],[128105,8205,128103,8205,128103],[128105,8205,128105,8205,128102],[128105,8205,128105,8205,128103],[128105,127995,8205,9877,65039],[128105,127995,8205,9878,65039],[128105,127995,8205,9992,65039],[128105,127996,8205,9877,65039],[128105,127996,8205,9878,65039],[128105,127996,8205,9992,65039],[128105,127997,8205,9877,65039],[128105,127997,8205,9878,65039],[128105,127997,8205,9992,65039],[128105,127998,8205,9877,65039],[128105,127998,8205,9878,65039],[128105,127998,8205,9992,65039],[128105,127999,8205,9877,65039],[128105,127999,8205,9878,65039],[128105,127999,8205,9992,65039],[128110,127995,8205,9792,65039],[128110,127995,8205,9794,65039],[128110,127996,8205,9792,65039],[128110,127996,8205,9794,65039],[128110,127997,8205,9792,65039],[128110,127997,8205,9794,65039],[128110,127998,8205,9792,65039],[128110,127998,8205,9794,65039],[128110,127999,8205,9792,65039],[128110,127999,8205,9794,65039],[128112,127995,8205,9792,65039],[128112,127995,8205,9794,65039],[128112,127996,8205,9792,65039],[128112,127996,8205,9794,65039],[128112,127997,8205,9792,65039],[128112,127997,8205,9794,65039],[128112,127998,8205,9792,65039],[128112,127998,8205,9794,65039],[128112,127999,8205,9792,65039],[128112,127999,8205,9794,65039],[128113,127995,8205,9792,65039],[128113,127995,8205,9794,65039],[128113,127996,8205,9792,65039],[128113,127996,8205,9794,65039],[128113,127997,8205,9792,65039],[128113,127997,8205,9794,65039],[128113,127998,8205,9792,65039],[128113,127998,8205,9794,65039],[128113,127999,8205,9792,65039],[128113,127999,8205,9794,65039],[128115,127995,8205,9792,65039],[128115,127995,8205,9794,65039],[128115,127996,8205,9792,65039],[128115,127996,8205,9794,65039],[128115,127997,8205,9792,65039],[128115,127997,8205,9794,65039],[128115,127998,8205,9792,65039],[128115,127998,8205,9794,65039],[128115,127999,8205,9792,65039],[128115,127999,8205,9794,65039],[128119,127995,8205,9792,65039],[128119,127995,8205,9794,65039],[128119,127996,8205,9792,65039],[128119,127996,8205,9794,65039],[128119,127997,8205,9792,65039],[128119,127997,8205,9794,65039],[128119,127998,8205,9792,65039],[128119,127998,8205,9794,65039],[128119,127999,8205,9792,65039],[128119,127999,8205,9794,65039],[128129,127995,8205,9792,65039],[128129,127995,8205,9794,65039],[128129,127996,8205,9792,65039],[128129,127996,8205,9794,65039],[128129,127997,8205,9792,65039],[128129,127997,8205,9794,65039],[128129,127998,8205,9792,65039],[128129,127998,8205,9794,65039],[128129,127999,8205,9792,65039],[128129,127999,8205,9794,65039],[128130,127995,8205,9792,65039],[128130,127995,8205,9794,65039],[128130,127996,8205,9792,65039],[128130,127996,8205,9794,65039],[128130,127997,8205,9792,65039],[128130,127997,8205,9794,65039],[128130,127998,8205,9792,65039],[128130,127998,8205,9794,65039],[128130,127999,8205,9792,65039],[128130,127999,8205,9794,65039],[128134,127995,8205,9792,65039],[128134,127995,8205,9794,65039],[128134,127996,8205,9792,65039],[128134,127996,8205,9794,65039],[128134,127997,8205,9792,65039],[128134,127997,8205,9794,65039],[128134,127998,8205,9792,65039],[128134,127998,8205,9794,65039],[128134,127999,8205,9792,65039],[128134,127999,8205,9794,65039],[128135,127995,8205,9792,65039],[128135,127995,8205,9794,65039],[128135,127996,8205,9792,65039],[128135,127996,8205,9794,65039],[128135,127997,8205,9792,65039],[128135,127997,8205,9794,65039],[128135,127998,8205,9792,65039],[128135,127998,8205,9794,65039],[128135,127999,8205,9792,65039],[128135,127999,8205,9794,65039],[128373,65039,8205,9792,65039],[128373,65039,8205,9794,65039],[128373,127995,8205,9792,65039],[128373,127995,8205,9794,65039],[128373,127996,8205,9792,65039],[128373,127996,8205,9794,65039],[128373,127997,8205,9792,65039],[128373,127997,8205,9794,65039],[128373,127998,8205,9792,65039],[128373,127998,8205,9794,65039],[128373,127999,8205,9792,65039],[128373,127999,8205,9794,65039],[128581,127995,8205,9792,65039],[128581,127995,8205,9794,65039],[128581,127996,8205,9792,65039],[128581,127996,8205,9794,65039],[128581,127997,8205,9792,65039],[128581,127997,8205,9794,65039],[128581,127998,8205,9792,65039],[128581,127998,8205,9794,65039],[128581,127999,8205,9792,65039],[128581,127999,8205,9794,65039],[128582,127995,8205,9792,65039],[128582,127995,8205,9794,65039],[128582,127996,8205,9792,65039],[128582,127996,8205,9794,65039],[128582,127997,8205,9792,65039],[128582,127997,8205,9794,65039],[128582,127998,8205,9792,65039],[128582,127998,8205,9794,65039],[128582,127999,8205,9792,65039],[128582,127999,8205,9794,65039],[128583,127995,8205,9792,65039],[128583,127995,8205,9794,65039],[128583,127996,8205,9792,65039],[128583,127996,8205,9794,65039],[128583,127997,8205,9792,65039],[128583,127997,8205,9794,65039],[128583,127998,8205,9792,65039],[128583,127998,8205,9794,65039],[128583,127999,8205,9792,65039],[128583,127999,8205,9794,65039],[128587,127995,8205,9792,65039],[128587,127995,8205,9794,65039],[128587,127996,8205,9792,65039],[128587,127996,8205,9794,65039],[128587,127997,8205,9792,65039],[128587,127997,8205,9794,65039],[128587,127998,8205,9792,65039],[128587,127998,8205,9794,65039],[128587,127999,8205,9792,65039],[128587,127999,8205,9794,65039],[128589,127995,8205,9792,65039],[128589,127995,8205,9794,65039],[128589,127996,8205,9792,65039],[128589,127996,8205,9794,65039],[128589,127997,8205,9792,65039],[128589,127997,8205,9794,65039],[128589,127998,8205,9792,65039],[128589,127998,8205,9794,65039],[128589,127999,8205,9792,65039],[128589,127999,8205,9794,65039],[128590,127995,8205,9792,65039],[128590,127995,8205,9794,65039],[128590,127996,8205,9792,65039],[128590,127996,8205,9794,65039],[128590,127997,8205,9792,65039],[128590,127997,8205,9794,65039],[128590,127998,8205,9792,65039],[128590,127998,8205,9794,65039],[128590,127999,8205,9792,65039],[128590,127999,8205,9794,65039],[128675,127995,8205,9792,65039],[128675,127995,8205,9794,65039],[128675,127996,8205,9792,65039],[128675,127996,8205,9794,65039],[128675,127997,8205,9792,65039],[128675,127997,8205,9794,65039],[128675,127998,8205,9792,65039],[128675,127998,8205,9794,65039],[128675,127999,8205,9792,65039],[128675,127999,8205,9794,65039],[128692,127995,8205,9792,65039],[128692,127995,8205,9794,65039],[128692,127996,8205,9792,65039],[128692,127996,8205,9794,65039],[128692,127997,8205,9792,65039],[128692,127997,8205,9794,65039],[128692,127998,8205,9792,65039],[128692,127998,8205,9794,65039],[128692,127999,8205,9792,65039],[128692,127999,8205,9794,65039],[128693,127995,8205,9792,65039],[128693,127995,8205,9794,65039],[128693,127996,8205,9792,65039],[128693,127996,8205,9794,65039],[128693,127997,8205,9792,65039],[128693,127997,8205,9794,65039],[128693,127998,8205,9792,65039],[128693,127998,8205,9794,65039],[128693,127999,8205,9792,65039],[128693,127999,8205,9794,65039],[128694,127995,8205,9792,65039],[128694,127995,8205,9794,65039],[128694,127996,8205,9792,65039],[128694,127996,8205,9794,65039],[128694,127997,8205,9792,65039],[128694,127997,8205,9794,65039],[128694,127998,8205,9792,65039],[128694,127998,8205,9794,65039],[128694,127999,8205,9792,65039],[128694,127999,8205,9794,65039],[129318,127995,8205,9792,65039],[129318,127995,8205,9794,65039],[129318,127996,8205,9792,65039],[129318,127996,8205,9794,65039],[129318,127997,8205,9792,65039],[129318,127997,8205,9794,65039],[129318,127998,8205,9792,65039],[129318,127998,8205,9794,65039],[129318,127999,8205,9792,65039],[129318,127999,8205,9794,65039],[129333,127995,8205,9792,65039],[129333,127995,8205,9794,65039],[129333,127996,8205,9792,65039],[129333,127996,8205,9794,65039],[129333,127997,8205,9792,65039],[129333,127997,8205,9794,65039],[129333,127998,8205,9792,65039],[129333,127998,8205,9794,65039],[129333,127999,8205,9792,65039],[129333,127999,8205,9794,65039],[129335,127995,8205,9792,65039],[129335,127995,8205,9794,65039],[129335,127996,8205,9792,65039],[129335,127996,8205,9794,65039],[129335,127997,8205,9792,65039],[129335,127997,8205,9794,65039],[129335,127998,8205,9792,65039],[129335,127998,8205,9794,65039],[129335,127999,8205,9792,65039],[129335,127999,8205,9794,65039],[129336,127995,8205,9792,65039],[129336,127995,8205,9794,65039],[129336,127996,8205,9792,65039],[129336,127996,8205,9794,65039],[129336,127997,8205,9792,65039],[129336,127997,8205,9794,65039],[129336,127998,8205,9792,65039],[129336,127998,8205,9794,65039],[129336,127999,8205,9792,65039],[129336,127999,8205,9794,65039],[129337,127995,8205,9792,65039],[129337,127995,8205,9794,65039],[129337,127996,8205,9792,65039],[129337,127996,8205,9794,65039],[129337,127997,8205,9792,65039],[129337,127997,8205,9794,65039],[129337,127998,8205,9792,65039],[129337,127998,8205,9794,65039],[129337,127999,8205,9792,65039],[129337,127999,8205,9794,65039],[129341,127995,8205,9792,65039],[129341,127995,8205,9794,65039],[129341,127996,8205,9792,65039],[129341,127996,8205,9794,65039],[129341,127997,8205,9792,65039],[129341,127997,8205,9794,65039],[129341,127998,8205,9792,65039],[129341,127998,8205,9794,65039],[129341,127999,8205,9792,65039],[129341,127999,8205,9794,65039],[129342,127995,8205,9792,65039],[129342,127995,8205,9794,65039],[129342,127996,8205,9792,65039],[129342,127996,8205,9794,65039],[129342,127997,8205,9792,65039],[129342,127997,8205,9794,65039],[129342,127998,8205,9792,65039],[129342,127998,8205,9794,65039],[129342,127999,8205,9792,65039],[129342,127999,8205,9794,65039],[129464,127995,8205,9792,65039],[129464,127995,8205,9794,65039],[129464,127996,8205,9792,65039],[129464,127996,8205,9794,65039],[129464,127997,8205,9792,65039],[129464,127997,8205,9794,65039],[129464,127998,8205,9792,65039],[129464,127998,8205,9794,65039],[129464,127999,8205,9792,65039],[129464,127999,8205,9794,65039],[129465,127995,8205,9792,65039],[129465,127995,8205,9794,65039],[129465,127996,8205,9792,65039],[129465,127996,8205,9794,65039],[129465,127997,8205,9792,65039],[129465,127997,8205,9794,65039],[129465,127998,8205,9792,65039],[129465,127998,8205,9794,65039],[129465,127999,8205,9792,65039],[129465,127999,8205,9794,65039],[129485,127995,8205,9792,65039],[129485,127995,8205,9794,65039],[129485,127996,8205,9792,65039],[129485,127996,8205,9794,65039],[129485,127997,8205,9792,65039],[129485,127997,8205,9794,65039],[129485,127998,8205,9792,65039],[129485,127998,8205,9794,65039],[129485,127999,8205,9792,65039],[129485,127999,8205,9794,65039],[129486,127995,8205,9792,65039],[129486,127995,8205,9794,65039],[129486,127996,8205,9792,65039],[129486,127996,8205,9794,65039],[129486,127997,8205,9792,65039],[129486,127997,8205,9794,65039],[129486,127998,8205,9792,65039],[129486,127998,8205,9794,65039],[129486,127999,8205,9792,65039],[129486,127999,8205,9794,65039],[129487,127995,8205,9792,65039],[129487,127995,8205,9794,65039],[129487,127996,8205,9792,65039],[129487,127996,8205,9794,65039],[129487,127997,8205,9792,65039],[129487,127997,8205,9794,65039],[129487,127998,8205,9792,65039],[129487,127998,8205,9794,65039],[129487,127999,8205,9792,65039],[129487,127999,8205,9794,65039],[129489,8205,129309,8205,129489],[129489,127995,8205,9877,65039],[129489,127995,8205,9878,65039],[129489,127995,8205,9992,65039],[129489,127996,8205,9877,65039],[129489,127996,8205,9878,65039],[129489,127996,8205,9992,65039],[129489,127997,8205,9877,65039],[129489,127997,8205,9878,65039],[129489,127997,8205,9992,65039],[129489,127998,8205,9877,65039],[129489,127998,8205,9878,65039],[129489,127998,8205,9992,65039],[129489,127999,8205,9877,65039],[129489,127999,8205,9878,65039],[129489,127999,8205,9992,65039],[129492,127995,8205,9792,65039],[129492,127995,8205,9794,65039],[129492,127996,8205,9792,65039],[129492,127996,8205,9794,65039],[129492,127997,8205,9792,65039],[129492,127997,8205,9794,65039],[129492,127998,8205,9792,65039],[129492,127998,8205,9794,65039],[129492,127999,8205,9792,65039],[129492,127999,8205,9794,65039],[129494,127995,8205,9792,65039],[129494,127995,8205,9794,65039],[129494,127996,8205,9792,65039],[129494,127996,8205,9794,65039],[129494,127997,8205,9792,65039],[129494,127997,8205,9794,65039],[129494,127998,8205,9792,65039],[129494,127998,8205,9794,65039],[129494,127999,8205,9792,65039],[129494,127999,8205,9794,65039],[129495,127995,8205,9792,65039],[129495,127995,8205,9794,65039],[129495,127996,8205,9792,65039],[129495,127996,8205,9794,65039],[129495,127997,8205,9792,65039],[129495,127997,8205,9794,65039],[129495,127998,8205,9792,65039],[129495,127998,8205,9794,65039],[129495,127999,8205,9792,65039],[129495,127999,8205,9794,65039],[129496,127995,8205,9792,65039],[129496,127995,8205,9794,65039],[129496,127996,8205,9792,65039],[129496,127996,8205,9794,65039],[129496,127997,8205,9792,65039],[129496,127997,8205,9794,65039],[129496,127998,8205,9792,65039],[129496,127998,8205,9794,65039],[129496,127999,8205,9792,65039],[129496,127999,8205,9794,65039],[129497,127995,8205,9792,65039],[129497,127995,8205,9794,65039],[129497,127996,8205,9792,65039],[129497,127996,8205,9794,65039],[129497,127997,8205,9792,65039],[129497,127997,8205,9794,65039],[129497,127998,8205,9792,65039],[129497,127998,8205,9794,65039],[129497,127999,8205,9792,65039],[129497,127999,8205,9794,65039],[129498,127995,8205,9792,65039],[129498,127995,8205,9794,65039],[129498,127996,8205,9792,65039],[129498,127996,8205,9794,65039],[129498,127997,8205,9792,65039],[129498,127997,8205,9794,65039],[129498,127998,8205,9792,65039],[129498,127998,8205,9794,65039],[129498,127999,8205,9792,65039],[129498,127999,8205,9794,65039],[129499,127995,8205,9792,65039],[129499,127995,8205,9794,65039],[129499,127996,8205,9792,65039],[129499,127996,8205,9794,65039],[129499,127997,8205,9792,65039],[129499,127997,8205,9794,65039],[129499,127998,8205,9792,65039],[129499,127998,8205,9794,65039],[129499,127999,8205,9792,65039],[129499,127999,8205,9794,65039],[129500,127995,8205,9792,65039],[129500,127995,8205,9794,65039],[129500,127996,8205,9792,65039],[129500,127996,8205,9794,65039],[129500,127997,8205,9792,65039],[129500,127997,8205,9794,65039],[129500,127998,8205,9792,65039],[129500,127998,8205,9794,65039],[129500,127999,8205,9792,65039],[129500,127999,8205,9794,65039],[129501,127995,8205,9792,65039],[129501,127995,8205,9794,65039],[129501,127996,8205,9792,65039],[129501,127996,8205,9794,65039],[129501,127997,8205,9792,65039],[129501,127997,8205,9794,65039],[129501,127998,8205,9792,65039],[129501,127998,8205,9794,65039],[129501,127999,8205,9792,65039],[129501,127999,8205,9794,65039],[129777,127995,8205,129778,127996],[129777,127995,8205,129778,127997],[129777,127995,8205,129778,127998],[129777,127995,8205,129778,127999],[129777,127996,8205,129778,127995],[129777,127996,8205,129778,127997],[129777,127996,8205,129778,127998],[129777,127996,8205,129778,127999],[129777,127997,8205,129778,127995],[129777,127997,8205,129778,127996],[129777,127997,8205,129778,127998],[129777,127997,8205,129778,127999],[129777,127998,8205,129778,127995],[129777,127998,8205,129778,127996],[129777,127998,8205,129778,127997],[129777,127998,8205,129778,127999],[129777,127999,8205,129778,127995],[129777,127999,8205,129778,127996],[129777,127999,8205,129778,127997],[129777,127999,8205,129778,127998],[128104,8205,10084,65039,8205,128104],[128105,8205,10084,65039,8205,128104],[128105,8205,10084,65039,8205,128105],[128104,8205,128104,8205,128102,8205,128102],[128104,8205,128104,8205,128103,8205,128102],[128104,8205,128104,8205,128103,8205,128103],[128104,8205,128105,8205,128102,8205,128102],[128104,8205,128105,8205,128103,8205,128102],[128104,8205,128105,8205,128103,8205,128103],[128104,127995,8205,129309,8205,128104,127996],[128104,127995,8205,129309,8205,128104,127997],[128104,127995,8205,129309,8205,128104,127998],[128104,127995,8205,129309,8205,128104,127999],[128104,127996,8205,129309,8205,128104,127995],[128104,127996,8205,129309,8205,128104,127997],[128104,127996,8205,129309,8205,128104,127998],[128104,127996,8205,129309,8205,128104,127999],[128104,127997,8205,129309,8205,128104,127995],[128104,127997,8205,129309,8205,128104,127996],[128104,127997,8205,129309,8205,128104,127998],[128104,127997,8205,129309,8205,128104,127999],[128104,127998,8205,129309,8205,128104,127995],[128104,127998,8205,129309,8205,128104,127996],[128104,127998,8205,129309,8205,128104,127997],[128104,127998,8205,129309,8205,128104,127999],[128104,127999,8205,129309,8205,128104,127995],[128104,127999,8205,129309,8205,128104,127996],[128104,127999,8205,129309,8205,128104,127997],[128104,127999,8205,129309,8205,128104,127998],[128105,8205,128105,8205,128102,8205,128102],[128105,8205,128105,8205,128103,8205,128102],[128105,8205,128105,8205,128103,8205,128103],[128105,127995,8205,129309,8205,128104,127996],[128105,127995,8205,129309,8205,128104,127997],[128105,127995,8205,129309,8205,128104,127998],[128105,127995,8205,129309,8205,128104,127999],[128105,127995,8205,129309,8205,128105,127996],[128105,127995,8205,129309,8205,128105,127997],[128105,127995,8205,129309,8205,128105,127998],[128105,127995,8205,129309,8205,128105,127999],[128105,127996,8205,129309,8205,128104,127995],[128105,127996,8205,129309,8205,128104,127997],[128105,127996,8205,129309,8205,128104,127998],[128105,127996,8205,129309,8205,128104,127999],[128105,127996,8205,129309,8205,128105,127995],[128105,127996,8205,129309,8205,128105,127997],[128105,127996,8205,129309,8205,128105,127998],[128105,127996,8205,129309,8205,128105,127999],[128105,127997,8205,129309,8205,128104,127995],[128105,127997,8205,129309,8205,128104,127996],[128105,127997,8205,129309,8205,128104,127998],[128105,127997,8205,129309,8205,128104,127999],[128105,127997,8205,129309,8205,128105,127995],[128105,127997,8205,129309,8205,128105,127996],[128105,127997,8205,129309,8205,128105,127998],[128105,127997,8205,129309,8205,128105,127999],[128105,127998,8205,129309,8205,128104,127995],[128105,127998,8205,129309,8205,128104,127996],[128105,127998,8205,129309,8205,128104,127997],[128105,127998,8205,129309,8205,128104,127999],[128105,127998,8205,129309,8205,128105,127995],[128105,127998,8205,129309,8205,128105,127996],[128105,127998,8205,129309,8205,128105,127997],[128105,127998,8205,129309,8205,128105,127999],[128105,127999,8205,129309,8205,128104,127995],[128105,127999,8205,129309,8205,128104,127996],[128105,127999,8205,129309,8205,128104,127997],[128105,127999,8205,129309,8205,128104,127998],[128105,127999,8205,129309,8205,128105,127995],[128105,127999,8205,129309,8205,128105,127996],[128105,127999,8205,129309,8205,128105,127997],[128105,127999,8205,129309,8205,128105,127998],[129489,127995,8205,129309,8205,129489,127995],[129489,127995,8205,129309,8205,129489,127996],[129489,127995,8205,129309,8205,129489,127997],[129489,127995,8205,129309,8205,129489,127998],[129489,127995,8205,129309,8205,129489,127999],[129489,127996,8205,129309,8205,129489,127995],[129489,127996,8205,129309,8205,129489,127996],[129489,127996,8205,129309,8205,129489,127997],[129489,127996,8205,129309,8205,129489,127998],[129489,127996,8205,129309,8205,129489,127999],[129489,127997,8205,129309,8205,129489,127995],[129489,127997,8205,129309,8205,129489,127996],[129489,127997,8205,129309,8205,129489,127997],[129489,127997,8205,129309,8205,129489,127998],[129489,127997,8205,129309,8205,129489,127999],[129489,127998,8205,129309,8205,129489,127995],[129489,127998,8205,129309,8205,129489,127996],[129489,127998,8205,129309,8205,129489,127997],[129489,127998,8205,129309,8205,129489,127998],[129489,127998,8205,129309,8205,129489,127999],[129489,127999,8205,129309,8205,129489,127995],[129489,127999,8205,129309,8205,129489,127996],[129489,127999,8205,129309,8205,129489,127997],[129489,127999,8205,129309,8205,129489,127998],[129489,127999,8205,129309,8205,129489,127999],[128104,8205,10084,65039,8205,128139,8205,128104],[128104,127995,8205,10084,65039,8205,128104,127995],[128104,127995,8205,10084,65039,8205,128104,127996],[128104,127995,8205,10084,65039,8205,128104,127997],[128104,127995,8205,10084,65039,8205,128104,127998],[128104,127995,8205,10084,65039,8205,128104,127999],[128104,127996,8205,10084,65039,8205,128104,127995],[128104,127996,8205,10084,65039,8205,128104,127996],[128104,127996,8205,10084,65039,8205,128104,127997],[128104,127996,8205,10084,65039,8205,128104,127998],[128104,127996,8205,10084,65039,8205,128104,127999],[128104,127997,8205,10084,65039,8205,128104,127995],[128104,127997,8205,10084,65039,8205,128104,127996],[128104,127997,8205,10084,65039,8205,128104,127997],[128104,127997,8205,10084,65039,8205,128104,127998],[128104,127997,8205,10084,65039,8205,128104,127999],[128104,127998,8205,10084,65039,8205,128104,127995],[128104,127998,8205,10084,65039,8205,128104,127996],[128104,127998,8205,10084,65039,8205,128104,127997],[128104,127998,8205,10084,65039,8205,128104,127998],[128104,127998,8205,10084,65039,8205,128104,127999],[128104,127999,8205,10084,65039,8205,128104,127995],[128104,127999,8205,10084,65039,8205,128104,127996],[128104,127999,8205,10084,65039,8205,128104,127997],[128104,127999,8205,10084,65039,8205,128104,127998],[128104,127999,8205,10084,65039,8205,128104,127999],[128105,8205,10084,65039,8205,128139,8205,128104],[128105,8205,10084,65039,8205,128139,8205,128105],[128105,127995,8205,10084,65039,8205,128104,127995],[128105,127995,8205,10084,65039,8205,128104,127996],[128105,127995,8205,10084,65039,8205,128104,127997],[128105,127995,8205,10084,65039,8205,128104,127998],[128105,127995,8205,10084,65039,8205,128104,127999],[128105,127995,8205,10084,65039,8205,128105,127995],[128105,127995,8205,10084,65039,8205,128105,127996],[128105,127995,8205,10084,65039,8205,128105,127997],[128105,127995,8205,10084,65039,8205,128105,127998],[128105,127995,8205,10084,65039,8205,128105,127999],[128105,127996,8205,10084,65039,8205,128104,127995],[128105,127996,8205,10084,65039,8205,128104,127996],[128105,127996,8205,10084,65039,8205,128104,127997],[128105,127996,8205,10084,65039,8205,128104,127998],[128105,127996,8205,10084,65039,8205,128104,127999],[128105,127996,8205,10084,65039,8205,128105,127995],[128105,127996,8205,10084,65039,8205,128105,127996],[128105,127996,8205,10084,65039,8205,128105,127997],[128105,127996,8205,10084,65039,8205,128105,127998],[128105,127996,8205,10084,65039,8205,128105,127999],[128105,127997,8205,10084,65039,8205,128104,127995],[128105,127997,8205,10084,65039,8205,128104,127996],[128105,127997,8205,10084,65039,8205,128104,127997],[128105,127997,8205,10084,65039,8205,128104,127998],[128105,127997,8205,10084,65039,8205,128104,127999],[128105,127997,8205,10084,65039,8205,128105,127995],[128105,127997,8205,10084,65039,8205,128105,127996],[128105,127997,8205,10084,65039,8205,128105,127997],[128105,127997,8205,10084,65039,8205,128105,127998],[128105,127997,8205,10084,65039,8205,128105,127999],[128105,127998,8205,10084,65039,8205,128104,127995],[128105,127998,8205,10084,65039,8205,128104,127996],[128105,127998,8205,10084,65039,8205,128104,127997],[128105,127998,8205,10084,65039,8205,128104,127998],[128105,127998,8205,10084,65039,8205,128104,127999],[128105,127998,8205,10084,65039,8205,128105,127995],[128105,127998,8205,10084,65039,8205,128105,127996],[128105,127998,8205,10084,65039,8205,128105,127997],[128105,127998,8205,10084,65039,8205,128105,127998],[128105,127998,8205,10084,65039,8205,128105,127999],[128105,127999,8205,10084,65039,8205,128104,127995],[128105,127999,8205,10084,65039,8205,128104,127996],[128105,127999,8205,10084,65039,8205,128104,127997],[128105,127999,8205,10084,65039,8205,128104,127998],[128105,127999,8205,10084,65039,8205,128104,127999],[128105,127999,8205,10084,65039,8205,128105,127995],[128105,127999,8205,10084,65039,8205,128105,127996],[128105,127999,8205,10084,65039,8205,128105,127997],[128105,127999,8205,10084,65039,8205,128105,127998],[128105,127999,8205,10084,65039,8205,128105,127999],[129489,127995,8205,10084,65039,8205,129489,127996],[129489,127995,8205,10084,65039,8205,129489,127997],[129489,127995,8205,10084,65039,8205,129489,127998],[129489,127995,8205,10084,65039,8205,129489,127999],[129489,127996,8205,10084,65039,8205,129489,127995],[129489,127996,8205,10084,65039,8205,129489,127997],[129489,127996,8205,10084,65039,8205,129489,127998],[129489,127996,8205,10084,65039,8205,129489,127999],[129489,127997,8205,10084,65039,8205,129489,127995],[129489,127997,8205,10084,65039,8205,129489,127996],[129489,127997,8205,10084,65039,8205,129489,127998],[129489,127997,8205,10084,65039,8205,129489,127999],[129489,127998,8205,10084,65039,8205,129489,127995],[129489,127998,8205,10084,65039,8205,129489,127996],[129489,127998,8205,10084,65039,8205,129489,127997],[129489,127998,8205,10084,65039,8205,129489,127999],[129489,127999,8205,10084,65039,8205,129489,127995],[129489,127999,8205,10084,65039,8205,129489,127996],[129489,127999,8205,10084,65039,8205,129489,127997],[129489,127999,8205,10084,65039,8205,129489,127998],[128104,127995,8205,10084,65039,8205,128139,8205,128104,127995],[128104,127995,8205,10084,65039,8205,128139,8205,128104,127996],[128104,127995,8205,10084,65039,8205,128139,8205,128104,127997],[128104,127995,8205,10084,65039,8205,128139,8205,128104,127998],[128104,127995,8205,10084,65039,8205,128139,8205,128104,127999],[128104,127996,8205,10084,65039,8205,128139,8205,128104,127995],[128104,127996,8205,10084,65039,8205,128139,8205,128104,127996],[128104,127996,8205,10084,65039,8205,128139,8205,128104,127997],[128104,127996,8205,10084,65039,8205,128139,8205,128104,127998],[128104,127996,8205,10084,65039,8205,128139,8205,128104,127999],[128104,127997,8205,10084,65039,8205,128139,8205,128104,127995],[128104,127997,8205,10084,65039,8205,128139,8205,128104,127996],[128104,127997,8205,10084,65039,8205,128139,8205,128104,127997],[128104,127997,8205,10084,65039,8205,128139,8205,128104,127998],[128104,127997,8205,10084,65039,8205,128139,8205,128104,127999],[128104,127998,8205,10084,65039,8205,128139,8205,128104,127995],[128104,127998,8205,10084,65039,8205,128139,8205,128104,127996],[128104,127998,8205,10084,65039,8205,128139,8205,128104,127997],[128104,127998,8205,10084,65039,8205,128139,8205,128104,127998],[128104,127998,8205,10084,65039,8205,128139,8205,128104,127999],[128104,127999,8205,10084,65039,8205,128139,8205,128104,127995],[128104,127999,8205,10084,65039,8205,128139,8205,128104,127996],[128104,127999,8205,10084,65039,8205,128139,8205,128104,127997],[128104,127999,8205,10084,65039,8205,128139,8205,128104,127998],[128104,127999,8205,10084,65039,8205,128139,8205,128104,127999],[128105,127995,8205,10084,65039,8205,128139,8205,128104,127995],[128105,127995,8205,10084,65039,8205,128139,8205,128104,127996],[128105,127995,8205,10084,65039,8205,128139,8205,128104,127997],[128105,127995,8205,10084,65039,8205,128139,8205,128104,127998],[128105,127995,8205,10084,65039,8205,128139,8205,128104,127999],[128105,127995,8205,10084,65039,8205,128139,8205,128105,127995],[128105,127995,8205,10084,65039,8205,128139,8205,128105,127996],[128105,127995,8205,10084,65039,8205,128139,8205,128105,127997],[128105,127995,8205,10084,65039,8205,128139,8205,128105,127998],[128105,127995,8205,10084,65039,8205,128139,8205,128105,127999],[128105,127996,8205,10084,65039,8205,128139,8205,128104,127995],[128105,127996,8205,10084,65039,8205,128139,8205,128104,127996],[128105,127996,8205,10084,65039,8205,128139,8205,128104,127997],[128105,127996,8205,10084,65039,8205,128139,8205,128104,127998],[128105,127996,8205,10084,65039,8205,128139,8205,128104,127999],[128105,127996,8205,10084,65039,8205,128139,8205,128105,127995],[128105,127996,8205,10084,65039,8205,128139,8205,128105,127996],[128105,127996,8205,10084,65039,8205,128139,8205,128105,127997],[128105,127996,8205,10084,65039,8205,128139,8205,128105,127998],[128105,127996,8205,10084,65039,8205,128139,8205,128105,127999],[128105,127997,8205,10084,65039,8205,128139,8205,128104,127995],[128105,127997,8205,10084,65039,8205,128139,8205,128104,127996],[128105,127997,8205,10084,65039,8205,128139,8205,128104,127997],[128105,127997,8205,10084,65039,8205,128139,8205,128104,127998],[128105,127997,8205,10084,65039,8205,128139,8205,128104,127999],[128105,127997,8205,10084,65039,8205,128139,8205,128105,127995],[128105,127997,8205,10084,65039,8205,128139,8205,128105,127996],[128105,127997,8205,10084,65039,8205,128139,8205,128105,127997],[128105,127997,8205,10084,65039,8205,128139,8205,128105,127998],[128105,127997,8205,10084,65039,8205,128139,8205,128105,127999],[128105,127998,8205,10084,65039,8205,128139,8205,128104,127995],[128105,127998,8205,10084,65039,8205,128139,8205,128104,127996],[128105,127998,8205,10084,65039,8205,128139,8205,128104,127997],[128105,127998,8205,10084,65039,8205,128139,8205,128104,127998],[128105,127998,8205,10084,65039,8205,128139,8205,128104,127999],[128105,127998,8205,10084,65039,8205,128139,8205,128105,127995],[128105,127998,8205,10084,65039,8205,128139,8205,128105,127996],[128105,127998,8205,10084,65039,8205,128139,8205,128105,127997],[128105,127998,8205,10084,65039,8205,128139,8205,128105,127998],[128105,127998,8205,10084,65039,8205,128139,8205,128105,127999],[128105,127999,8205,10084,65039,8205,128139,8205,128104,127995],[128105,127999,8205,10084,65039,8205,128139,8205,128104,127996],[128105,127999,8205,10084,65039,8205,128139,8205,128104,127997],[128105,127999,8205,10084,65039,8205,128139,8205,128104,127998],[128105,127999,8205,10084,65039,8205,128139,8205,128104,127999],[128105,127999,8205,10084,65039,8205,128139,8205,128105,127995],[128105,127999,8205,10084,65039,8205,128139,8205,128105,127996],[128105,127999,8205,10084,65039,8205,128139,8205,128105,127997],[128105,127999,8205,10084,65039,8205,128139,8205,128105,127998],[128105,127999,8205,10084,65039,8205,128139,8205,128105,127999],[129489,127995,8205,10084,65039,8205,128139,8205,129489,127996],[129489,127995,8205,10084,65039,8205,128139,8205,129489,127997],[129489,127995,8205,10084,65039,8205,128139,8205,129489,127998],[129489,127995,8205,10084,65039,8205,128139,8205,129489,127999],[129489,127996,8205,10084,65039,8205,128139,8205,129489,127995],[129489,127996,8205,10084,65039,8205,128139,8205,129489,127997],[129489,127996,8205,10084,65039,8205,128139,8205,129489,127998],[129489,127996,8205,10084,65039,8205,128139,8205,129489,127999],[129489,127997,8205,10084,65039,8205,128139,8205,129489,127995],[129489,127997,8205,10084,65039,8205,128139,8205,129489,127996],[129489,127997,8205,10084,65039,8205,128139,8205,129489,127998],[129489,127997,8205,10084,65039,8205,128139,8205,129489,127999],[129489,127998,8205,10084,65039,8205,128139,8205,129489,127995],[129489,127998,8205,10084,65039,8205,128139,8205,129489,127996],[129489,127998,8205,10084,65039,8205,128139,8205,129489,127997],[129489,127998,8205,10084,65039,8205,128139,8205,129489,127999],[129489,127999,8205,10084,65039,8205,128139,8205,129489,127995],[129489,127999,8205,10084,65039,8205,128139,8205,129489,127996],[129489,127999,8205,10084,65039,8205,128139,8205,129489,127997],[129489,127999,8205,10084,65039,8205,128139,8205,129489,127998]]");
const bx = JSON.parse("[[8986],[8987],[9193],[9194],[9195],[9196],[9200],[9203],[9725],[9726],[9748],[9749],[9800],[9801],[9802],[9803],[9804],[9805],[9806],[9807],[9808],[9809],[9810],[9811],[9855],[9875],[9889],[9898],[9899],[9917],[9918],[9924],[9925],[9934],[9940],[9962],[9970],[9971],[9973],[9978],[9981],[9989],[9994],[9995],[10024],[10060],[10062],[10067],[10068],[10069],[10071],[10133],[10134],[10135],[10160],[10175],[11035],[11036],[11088],[11093],[126980],[127183],[127374],[127377],[127378],[127379],[127380],[127381],[127382],[127383],[127384],[127385],[127386],[127489],[127514],[127535],[127538],[127539],[127540],[127541],[127542],[127544],[127545],[127546],[127568],[127569],[127744],[127745],[127746],[127747],[127748],[127749],[127750],[127751],[127752],[127753],[127754],[127755],[127756],[127757],[127758],[127759],[127760],[127761],[127762],[127763],[127764],[127765],[127766],[127767],[127768],[127769],[127770],[127771],[127772],[127773],[127774],[127775],[127776],[127789],[127790],[127791],[127792],[127793],[127794],[127795],[127796],[127797],[127799],[127800],[127801],[127802],[127803],[127804],[127805],[127806],[127807],[127808],[127809],[127810],[127811],[127812],[127813],[127814],[127815],[127816],[127817],[127818],[127819],[127820],[127821],[127822],[127823],[127824],[127825],[127826],[127827],[127828],[127829],[127830],[127831],[127832],[127833],[127834],[127835],[127836],[127837],[127838],[127839],[127840],[127841],[127842],[127843],[127844],[127845],[127846],[127847],[127848],[127849],[127850],[127851],[127852],[127853],[127854],[127855],[127856],[127857],[127858],[127859],[127860],[127861],[127862],[127863],[127864],[127865],[127866],[127867],[127868],[127870],[127871],[127872],[127873],[127874],[127875],[127876],[127877],[127878],[127879],[127880],[127881],[127882],[127883],[127884],[127885],[127886],[127887],[127888],[127889],[127890],[127891],[127904],[127905],[127906],[127907],[127908],[127909],[127910],[127911],[127912],[127913],[127914],[127915],[127916],[127917],[127918],[127919],[127920],[127921],[127922],[127923],[127924],[127925],[127926],[127927],[127928],[127929],[127930],[127931],[127932],[127933],[127934],[127935],[127936],[127937],[127938],[127939],[127940],[127941],[127942],[127943],[127944],[127945],[127946],[127951],[127952],[127953],[127954],[127955],[127968],[127969],[127970],[127971],[127972],[127973],[127974],[127975],[127976],[127977],[127978],[127979],[127980],[127981],[127982],[127983],[127984],[127988],[127992],[127993],[127994],[127995],[127996],[127997],[127998],[127999],[128000],[128001],[128002],[128003],[128004],[128005],[128006],[128007],[128008],[128009],[128010],[128011],[128012],[128013],[128014],[128015],[128016],[128017],[128018],[128019],[128020],[128021],[128022],[128023],[128024],[128025],[128026],[128027],[128028],[128029],[128030],[128031],[128032],[128033],[128034],[128035],[128036],[128037],[128038],[128039],[128040],[128041],[128042],[128043],[128044],[128045],[128046],[128047],[128048],[128049],[128050],[128051],[128052],[128053],[128054],[128055],[128056],[128057],[128058],[128059],[128060],[128061],[128062],[128064],[128066],[128067],[128068],[128069],[128070],[128071],[128072],[128073],[128074],[128075],[128076],[128077],[128078],[128079],[128080],[128081],[128082],[128083],[128084],[128085],[128086],[128087],[128088],[128089],[128090],[128091],[128092],[128093],[128094],[128095],[128096],[128097],[128098],[128099],[128100],[128101],[128102],[128103],[128104],[128105],[128106],[128107],[128108],[128109],[128110],[128111],[128112],[128113],[128114],[128115],[128116],[128117],[128118],[128119],[128120],[128121],[128122],[128123],[128124],[128125],[128126],[128127],[128128],[128129],[128130],[128131],[128132],[128133],[128134],[128135],[128136],[128137],[128138],[128139],[128140],[128141],[128142],[128143],[128144],[128145],[128146],[128147],[128148],[128149],[128150],[128151],[128152],[128153],[128154],[128155],[128156],[128157],[128158],[128159],[128160],[128161],[128162],[128163],[128164],[128165],[128166],[128167],[128168],[128169],[128170],[128171],[128172],[128173],[128174],[128175],[128176],[128177],[128178],[128179],[128180],[128181],[128182],[128183],[128184],[128185],[128186],[128187],[128188],[128189],[128190],[128191],[128192],[128193],[128194],[128195],[128196],[128197],[128198],[128199],[128200],[128201],[128202],[128203],[128204],[128205],[128206],[128207],[128208],[128209],[128210],[128211],[128212],[128213],[128214],[128215],[128216],[128217],[128218],[128219],[128220],[128221],[128222],[128223],[128224],[128225],[128226],[128227],[128228],[128229],[128230],[128231],[128232],[128233],[128234],[128235],[128236],[128237],[128238],[128239],[128240],[128241],[128242],[128243],[128244],[128245],[128246],[128247],[128248],[128249],[128250],[128251],[128252],[128255],[128256],[128257],[128258],[128259],[128260],[128261],[128262],[128263],[128264],[128265],[128266],[128267],[128268],[128269],[128270],[128271],[128272],[128273],[128274],[128275],[128276],[128277],[128278],[128279],[128280],[128281],[128282],[128283],[128284],[128285],[128286],[128287],[128288],[128289],[128290],[128291],[128292],[128293],[128294],[128295],[128296],[128297],[128298],[128299],[128300],[128301],[128302],[128303],[128304],[128305],[128306],[128307],[128308],[128309],[128310],[128311],[128312],[128313],[128314],[128315],[128316],[128317],[128331],[128332],[128333],[128334],[128336],[128337],[128338],[128339],[128340],[128341],[128342],[128343],[128344],[128345],[128346],[128347],[128348],[128349],[128350],[128351],[128352],[128353],[128354],[128355],[128356],[128357],[128358],[128359],[128378],[128405],[128406],[128420],[128507],[128508],[128509],[128510],[128511],[128512],[128513],[128514],[128515],[128516],[128517],[128518],[128519],[128520],[128521],[128522],[128523],[128524],[128525],[128526],[128527],[128528],[128529],[128530],[128531],[128532],[128533],[128534],[128535],[128536],[128537],[128538],[128539],[128540],[128541],[128542],[128543],[128544],[128545],[128546],[128547],[128548],[128549],[128550],[128551],[128552],[128553],[128554],[128555],[128556],[128557],[128558],[128559],[128560],[128561],[128562],[128563],[128564],[128565],[128566],[128567],[128568],[128569],[128570],[128571],[128572],[128573],[128574],[128575],[128576],[128577],[128578],[128579],[128580],[128581],[128582],[128583],[128584],[128585],[128586],[128587],[128588],[128589],[128590],[128591],[128640],[128641],[128642],[128643],[128644],[128645],[128646],[128647],[128648],[128649],[128650],[128651],[128652],[128653],[128654],[128655],[128656],[128657],[128658],[128659],[128660],[128661],[128662],[128663],[128664],[128665],[128666],[128667],[128668],[128669],[128670],[128671],[128672],[128673],[128674],[128675],[128676],[128677],[128678],[128679],[128680],[128681],[128682],[128683],[128684],[128685],[128686],[128687],[128688],[128689],[128690],[128691],[128692],[128693],[128694],[128695],[128696],[128697],[128698],[128699],[128700],[128701],[128702],[128703],[128704],[128705],[128706],[128707],[128708],[128709],[128716],[128720],[128721],[128722],[128725],[128726],[128727],[128732],[128733],[128734],[128735],[128747],[128748],[128756],[128757],[128758],[128759],[128760],[128761],[128762],[128763],[128764],[128992],[128993],[128994],[128995],[128996],[128997],[128998],[128999],[129000],[129001],[129002],[129003],[129008],[129292],[129293],[129294],[129295],[129296],[129297],[129298],[129299],[129300],[129301],[129302],[129303],[129304],[129305],[129306],[129307],[129308],[129309],[129310],[129311],[129312],[129313],[129314],[129315],[129316],[129317],[129318],[129319],[129320],[129321],[129322],[129323],[129324],[129325],[129326],[129327],[129328],[129329],[129330],[129331],[129332],[129333],[129334],[129335],[129336],[129337],[129338],[129340],[129341],[129342],[129343],[129344],[129345],[129346],[129347],[129348],[129349],[129351],[129352],[129353],[129354],[129355],[129356],[129357],[129358],[129359],[129360],[129361],[129362],[129363],[129364],[129365],[129366],[129367],[129368],[129369],[129370],[129371],[129372],[129373],[129374],[129375],[129376],[129377],[129378],[129379],[129380],[129381],[129382],[129383],[129384],[129385],[129386],[129387],[129388],[129389],[129390],[129391],[129392],[129393],[129394],[129395],[129396],[129397],[129398],[129399],[129400],[129401],[129402],[129403],[129404],[129405],[129406],[129407],[129408],[129409],[129410],[129411],[129412],[129413],[129414],[129415],[129416],[129417],[129418],[129419],[129420],[129421],[129422],[129423],[129424],[129425],[129426],[129427],[129428],[129429],[129430],[129431],[129432],[129433],[129434],[129435],[129436],[129437],[129438],[129439],[129440],[129441],[129442],[129443],[129444],[129445],[129446],[129447],[129448],[129449],[129450],[129451],[129452],[129453],[129454],[129455],[129456],[129457],[129458],[129459],[129460],[129461],[129462],[129463],[129464],[129465],[129466],[129467],[129468],[129469],[129470],[129471],[129472],[129473],[129474],[129475],[129476],[129477],[129478],[129479],[129480],[129481],[129482],[129483],[129484],[129485],[129486],[129487],[129488],[129489],[129490],[129491],[129492],[129493],[129494],[129495],[129496],[129497],[129498],[129499],[129500],[129501],[129502],[129503],[129504],[129505],[129506],[129507],[129508],[129509],[129510],[129511],[129512],[129513],[129514],[129515],[129516],[129517],[129518],[129519],[129520],[129521],[129522],[129523],[129524],[129525],[129526],[129527],[129528],[129529],[129530],[129531],[129532],[129533],[129534],[129535],[129648],[129649],[129650],[129651],[129652],[129653],[129654],[129655],[129656],[129657],[129658],[129659],[129660],[129664],[129665],[129666],[129667],[129668],[129669],[129670],[129671],[129672],[129680],[129681],[129682],[129683],[129684],[129685],[129686],[129687],[129688],[129689],[129690],[129691],[129692],[129693],[129694],[129695],[129696],[129697],[129698],[129699],[129700],[129701],[129702],[129703],[129704],[129705],[129706],[129707],[129708],[129709],[129710],[129711],[129712],[129713],[129714],[129715],[129716],[129717],[129718],[129719],[129720],[129721],[129722],[129723],[129724],[129725],[129727],[129728],[129729],[129730],[129731],[129732],[129733],[129742],[129743],[129744],[129745],[129746],[129747],[129748],[129749],[129750],[129751],[129752],[129753],[129754],[129755],[129760],[129761],[129762],[129763],[129764],[129765],[129766],[129767],[129768],[129776],[129777],[129778],[129779],[129780],[129781],[129782],[129783],[129784],[169,65039],[174,65039],[8252,65039],[8265,65039],[8482,65039],[8505,65039],[8596,65039],[8597,65039],[8598,65039],[8599,65039],[8600,65039],[8601,65039],[8617,65039],[8618,65039],[9000,65039],[9167,65039],[9197,65039],[9198,65039],[9199,65039],[9201,65039],[9202,65039],[9208,65039],[9209,65039],[9210,65039],[9410,65039],[9642,65039],[9643,65039],[9654,65039],[9664,65039],[9723,65039],[9724,65039],[9728,65039],[9729,65039],[9730,65039],[9731,65039],[9732,65039],[9742,65039],[9745,65039],[9752,65039],[9757,65039],[9757,127995],[9757,127996],[9757,127997],[9757,127998],[9757,127999],[9760,65039],[9762,65039],[9763,65039],[9766,65039],[9770,65039],[9774,65039],[9775,65039],[9784,65039],[9785,65039],[9786,65039],[9792,65039],[9794,65039],[9823,65039],[9824,65039],[9827,65039],[9829,65039],[9830,65039],[9832,65039],[9851,65039],[9854,65039],[9874,65039],[9876,65039],[9877,65039],[9878,65039],[9879,65039],[9881,65039],[9883,65039],[9884,65039],[9888,65039],[9895,65039],[9904,65039],[9905,65039],[9928,65039],[9935,65039],[9937,65039],[9939,65039],[9961,65039],[9968,65039],[9969,65039],[9972,65039],[9975,65039],[9976,65039],[9977,65039],[9977,127995],[9977,127996],[9977,127997],[9977,127998],[9977,127999],[9986,65039],[9992,65039],[9993,65039],[9994,127995],[9994,127996],[9994,127997],[9994,127998],[9994,127999],[9995,127995],[9995,127996],[9995,127997],[9995,127998],[9995,127999],[9996,65039],[9996,127995],[9996,127996],[9996,127997],[9996,127998],[9996,127999],[9997,65039],[9997,127995],[9997,127996],[9997,127997],[9997,127998],[9997,127999],[9999,65039],[10002,65039],[10004,65039],[10006,65039],[10013,65039],[10017,65039],[10035,65039],[10036,65039],[10052,65039],[10055,65039],[10083,65039],[10084,65039],[10145,65039],[10548,65039],[10549,65039],[11013,65039],[11014,65039],[11015,65039],[12336,65039],[12349,65039],[12951,65039],[12953,65039],[127344,65039],[127345,65039],[127358,65039],[127359,65039],[127462,127464],[127462,127465],[127462,127466],[127462,127467],[127462,127468],[127462,127470],[127462,127473],[127462,127474],[127462,127476],[127462,127478],[127462,127479],[127462,127480],[127462,127481],[127462,127482],[127462,127484],[127462,127485],[127462,127487],[127463,127462],[127463,127463],[127463,127465],[127463,127466],[127463,127467],[127463,127468],[127463,127469],[127463,127470],[127463,127471],[127463,127473],[127463,127474],[127463,127475],[127463,127476],[127463,127478],[127463,127479],[127463,127480],[127463,127481],[127463,127483],[127463,127484],[127463,127486],[127463,127487],[127464,127462],[127464,127464],[127464,127465],[127464,127467],[127464,127468],[127464,127469],[127464,127470],[127464,127472],[127464,127473],[127464,127474],[127464,127475],[127464,127476],[127464,127477],[127464,127479],[127464,127482],[127464,127483],[127464,127484],[127464,127485],[127464,127486],[127464,127487],[127465,127466],[127465,127468],[127465,127471],[127465,127472],[127465,127474],[127465,127476],[127465,127487],[127466,127462],[127466,127464],[127466,127466],[127466,127468],[127466,127469],[127466,127479],[127466,127480],[127466,127481],[127466,127482],[127467,127470],[127467,127471],[127467,127472],[127467,127474],[127467,127476],[127467,127479],[127468,127462],[127468,127463],[127468,127465],[127468,127466],[127468,127467],[127468,127468],[127468,127469],[127468,127470],[127468,127473],[127468,127474],[127468,127475],[127468,127477],[127468,127478],[127468,127479],[127468,127480],[127468,127481],[127468,127482],[127468,127484],[127468,127486],[127469,127472],[127469,127474],[127469,127475],[127469,127479],[127469,127481],[127469,127482],[127470,127464],[127470,127465],[127470,127466],[127470,127473],[127470,127474],[127470,127475],[127470,127476],[127470,127478],[127470,127479],[127470,127480],[127470,127481],[127471,127466],[127471,127474],[127471,127476],[127471,127477],[127472,127466],[127472,127468],[127472,127469],[127472,127470],[127472,127474],[127472,127475],[127472,127477],[127472,127479],[127472,127484],[127472,127486],[127472,127487],[127473,127462],[127473,127463],[127473,127464],[127473,127470],[127473,127472],[127473,127479],[127473,127480],[127473,127481],[127473,127482],[127473,127483],[127473,127486],[127474,127462],[127474,127464],[127474,127465],[127474,127466],[127474,127467],[127474,127468],[127474,127469],[127474,127472],[127474,127473],[127474,127474],[127474,127475],[127474,127476],[127474,127477],[127474,127478],[127474,127479],[127474,127480],[127474,127481],[127474,127482],[127474,127483],[127474,127484],[127474,127485],[127474,127486],[127474,127487],[127475,127462],[127475,127464],[127475,127466],[127475,127467],[127475,127468],[127475,127470],[127475,127473],[127475,127476],[127475,127477],[127475,127479],[127475,127482],[127475,127487],[127476,127474],[127477,127462],[127477,127466],[127477,127467],[127477,127468],[127477,127469],[127477,127472],[127477,127473],[127477,127474],[127477,127475],[127477,127479],[127477,127480],[127477,127481],[127477,127484],[127477,127486],[127478,127462],[127479,127466],[127479,127476],[127479,127480],[127479,127482],[127479,127484],[127480,127462],[127480,127463],[127480,127464],[127480,127465],[127480,127466],[127480,127468],[127480,127469],[127480,127470],[127480,127471],[127480,127472],[127480,127473],[127480,127474],[127480,127475],[127480,127476],[127480,127479],[127480,127480],[127480,127481],[127480,127483],[127480,127485],[127480,127486],[127480,127487],[127481,127462],[127481,127464],[127481,127465],[127481,127467],[127481,127468],[127481,127469],[127481,127471],[127481,127472],[127481,127473],[127481,127474],[127481,127475],[127481,127476],[127481,127479],[127481,127481],[127481,127483],[127481,127484],[127481,127487],[127482,127462],[127482,127468],[127482,127474],[127482,127475],[127482,127480],[127482,127486],[127482,127487],[127483,127462],[127483,127464],[127483,127466],[127483,127468],[127483,127470],[127483,127475],[127483,127482],[127484,127467],[127484,127480],[127485,127472],[127486,127466],[127486,127481],[127487,127462],[127487,127474],[127487,127484],[127490,65039],[127543,65039],[127777,65039],[127780,65039],[127781,65039],[127782,65039],[127783,65039],[127784,65039],[127785,65039],[127786,65039],[127787,65039],[127788,65039],[127798,65039],[127869,65039],[127877,127995],[127877,127996],[127877,127997],[127877,127998],[127877,127999],[127894,65039],[127895,65039],[127897,65039],[127898,65039],[127899,65039],[127902,65039],[127903,65039],[127938,127995],[127938,127996],[127938,127997],[127938,127998],[127938,127999],[127939,127995],[127939,127996],[127939,127997],[127939,127998],[127939,127999],[127940,127995],[127940,127996],[127940,127997],[127940,127998],[127940,127999],[127943,127995],[127943,127996],[127943,127997],[127943,127998],[127943,127999],[127946,127995],[127946,127996],[127946,127997],[127946,127998],[127946,127999],[127947,65039],[127947,127995],[127947,127996],[127947,127997],[127947,127998],[127947,127999],[127948,65039],[127948,127995],[127948,127996],[127948,127997],[127948,127998],[127948,127999],[127949,65039],[127950,65039],[127956,65039],[127957,65039],[127958,65039],[127959,65039],[127960,65039],[127961,65039],[127962,65039],[127963,65039],[127964,65039],[127965,65039],[127966,65039],[127967,65039],[127987,65039],[127989,65039],[127991,65039],[128063,65039],[128065,65039],[128066,127995],[128066,127996],[128066,127997],[128066,127998],[128066,127999],[128067,127995],[128067,127996],[128067,127997],[128067,127998],[128067,127999],[128070,127995],[128070,127996],[128070,127997],[128070,127998],[128070,127999],[128071,127995],[128071,127996],[128071,127997],[128071,127998],[128071,127999],[128072,127995],[128072,127996],[128072,127997],[128072,127998],[128072,127999],[128073,127995],[128073,127996],[128073,127997],[128073,127998],[128073,127999],[128074,127995],[128074,127996],[128074,127997],[128074,127998],[128074,127999],[128075,127995],[128075,127996],[128075,127997],[128075,127998],[128075,127999],[128076,127995],[128076,127996],[128076,127997],[128076,127998],[128076,127999],[128077,127995],[128077,127996],[128077,127997],[128077,127998],[128077,127999],[128078,127995],[128078,127996],[128078,127997],[128078,127998],[128078,127999],[128079,127995],[128079,127996],[128079,127997],[128079,127998],[128079,127999],[128080,127995],[128080,127996],[128080,127997],[128080,127998],[128080,127999],[128102,127995],[128102,127996],[128102,127997],[128102,127998],[128102,127999],[128103,127995],[128103,127996],[128103,127997],[128103,127998],[128103,127999],[128104,127995],[128104,127996],[128104,127997],[128104,127998],[128104,127999],[128105,127995],[128105,127996],[128105,127997],[128105,127998],[128105,127999],[128107,127995],[128107,127996],[128107,127997],[128107,127998],[128107,127999],[128108,127995],[128108,127996],[128108,127997],[128108,127998],[128108,127999],[128109,127995],[128109,127996],[128109,127997],[128109,127998],[128109,127999],[128110,127995],[128110,127996],[128110,127997],[128110,127998],[128110,127999],[128112,127995],[128112,127996],[128112,127997],[128112,127998],[128112,127999],[128113,127995],[128113,127996],[128113,127997],[128113,127998],[128113,127999],[128114,127995],[128114,127996],[128114,127997],[128114,127998],[128114,127999],[128115,127995],[128115,127996],[128115,127997],[128115,127998],[128115,127999],[128116,127995],[128116,127996],[128116,127997],[128116,127998],[128116,127999],[128117,127995],[128117,127996],[128117,127997],[128117,127998],[128117,127999],[128118,127995],[128118,127996],[128118,127997],[128118,127998],[128118,127999],[128119,127995],[128119,127996],[128119,127997],[128119,127998],[128119,127999],[128120,127995],[128120,127996],[128120,127997],[128120,127998],[128120,127999],[128124,127995],[128124,127996],[128124,127997],[128124,127998],[128124,127999],[128129,127995],[128129,127996],[128129,127997],[128129,127998],[128129,127999],[128130,127995],[128130,127996],[128130,127997],[128130,127998],[128130,127999],[128131,127995],[128131,127996],[128131,127997],[128131,127998],[128131,127999],[128133,127995],[128133,127996],[128133,127997],[128133,127998],[128133,127999],[128134,127995],[128134,127996],[128134,127997],[128134,127998],[128134,127999],[128135,127995],[128135,127996],[128135,127997],[128135,127998],[128135,127999],[128143,127995],[128143,127996],[128143,127997],[128143,127998],[128143,127999],[128145,127995],[128145,127996],[128145,127997],[128145,127998],[128145,127999],[128170,127995],[128170,127996],[128170,127997],[128170,127998],[128170,127999],[128253,65039],[128329,65039],[128330,65039],[128367,65039],[128368,65039],[128371,65039],[128372,65039],[128372,127995],[128372,127996],[128372,127997],[128372,127998],[128372,127999],[128373,65039],[128373,127995],[128373,127996],[128373,127997],[128373,127998],[128373,127999],[128374,65039],[128375,65039],[128376,65039],[128377,65039],[128378,127995],[128378,127996],[128378,127997],[128378,127998],[128378,127999],[128391,65039],[128394,65039],[128395,65039],[128396,65039],[128397,65039],[128400,65039],[128400,127995],[128400,127996],[128400,127997],[128400,127998],[128400,127999],[128405,127995],[128405,127996],[128405,127997],[128405,127998],[128405,127999],[128406,127995],[128406,127996],[128406,127997],[128406,127998],[128406,127999],[128421,65039],[128424,65039],[128433,65039],[128434,65039],[128444,65039],[128450,65039],[128451,65039],[128452,65039],[128465,65039],[128466,65039],[128467,65039],[128476,65039],[128477,65039],[128478,65039],[128481,65039],[128483,65039],[128488,65039],[128495,65039],[128499,65039],[128506,65039],[128581,127995],[128581,127996],[128581,127997],[128581,127998],[128581,127999],[128582,127995],[128582,127996],[128582,127997],[128582,127998],[128582,127999],[128583,127995],[128583,127996],[128583,127997],[128583,127998],[128583,127999],[128587,127995],[128587,127996],[128587,127997],[128587,127998],[128587,127999],[128588,127995],[128588,127996],[128588,127997],[128588,127998],[128588,127999],[128589,127995],[128589,127996],[128589,127997],[128589,127998],[128589,127999],[128590,127995],[128590,127996],[128590,127997],[128590,127998],[128590,127999],[128591,127995],[128591,127996],[128591,127997],[128591,127998],[128591,127999],[128675,127995],[128675,127996],[128675,127997],[128675,127998],[128675,127999],[128692,127995],[128692,127996],[128692,127997],[128692,127998],[128692,127999],[128693,127995],[128693,127996],[128693,127997],[128693,127998],[128693,127999],[128694,127995],[128694,127996],[128694,127997],[128694,127998],[128694,127999],[128704,127995],[128704,127996],[128704,127997],[128704,127998],[128704,127999],[128715,65039],[128716,127995],[128716,127996],[128716,127997],[128716,127998],[128716,127999],[128717,65039],[128718,65039],[128719,65039],[128736,65039],[128737,65039],[128738,65039],[128739,65039],[128740,65039],[128741,65039],[128745,65039],[128752,65039],[128755,65039],[129292,127995],[129292,127996],[129292,127997],[129292,127998],[129292,127999],[129295,127995],[129295,127996],[129295,127997],[129295,127998],[129295,127999],[129304,127995],[129304,127996],[129304,127997],[129304,127998],[129304,127999],[129305,127995],[129305,127996],[129305,127997],[129305,127998],[129305,127999],[129306,127995],[129306,127996],[129306,127997],[129306,127998],[129306,127999],[129307,127995],[129307,127996],[129307,127997],[129307,127998],[129307,127999],[129308,127995],[129308,127996],[129308,127997],[129308,127998],[129308,127999],[129309,127995],[129309,127996],[129309,127997],[129309,127998],[129309,127999],[129310,127995],[129310,127996],[129310,127997],[129310,127998],[129310,127999],[129311,127995],[129311,127996],[129311,127997],[129311,127998],[129311,127999],[129318,127995],[129318,127996],[129318,127997],[129318,127998],[129318,127999],[129328,127995],[129328,127996],[129328,127997],[129328,127998],[129328,127999],[129329,127995],[129329,127996],[129329,127997],[129329,127998],[129329,127999],[129330,127995],[129330,127996],[129330,127997],[129330,127998],[129330,127999],[129331,127995],[129331,127996],[129331,127997],[129331,127998],[129331,127999],[129332,127995],[129332,127996],[129332,127997],[129332,127998],[129332,127999],[129333,127995],[129333,127996],[129333,127997],[129333,127998],[129333,127999],[129334,127995],[129334,127996],[129334,127997],[129334,127998],[129334,127999],[129335,127995],[129335,127996],[129335,127997],[129335,127998],[129335,127999],[129336,127995],[129336,127996],[129336,127997],[129336,127998],[129336,127999],[129337,127995],[129337,127996],[129337,127997],[129337,127998],[129337,127999],[129341,127995],[129341,127996],[129341,127997],[129341,127998],[129341,127999],[129342,127995],[129342,127996],[129342,127997],[129342,127998],[129342,127999],[129399,127995],[129399,127996],[129399,127997],[129399,127998],[129399,127999],[129461,127995],[129461,127996],[129461,127997],[129461,127998],[129461,127999],[129462,127995],[129462,127996],[129462,127997],[129462,127998],[129462,127999],[129464,127995],[129464,127996],[129464,127997],[129464,127998],[129464,127999],[129465,127995],[129465,127996],[129465,127997],[129465,127998],[129465,127999],[129467,127995],[129467,127996],[129467,127997],[129467,127998],[129467,127999],[129485,127995],[129485,127996],[129485,127997],[129485,127998],[129485,127999],[129486,127995],[129486,127996],[129486,127997],[129486,127998],[129486,127999],[129487,127995],[129487,127996],[129487,127997],[129487,127998],[129487,127999],[129489,127995],[129489,127996],[129489,127997],[129489,127998],[129489,127999],[129490,127995],[129490,127996],[129490,127997],[129490,127998],[129490,127999],[129491,127995],[129491,127996],[129491,127997],[129491,127998],[129491,127999],[129492,127995],[129492,127996],[129492,127997],[129492,127998],[129492,127999],[129493,127995],[129493,127996],[129493,127997],[129493,127998],[129493,127999],[129494,127995],[129494,127996],[129494,127997],[129494,127998],[129494,127999],[129495,127995],[129495,127996],[129495,127997],[129495,127998],[129495,127999],[129496,127995],[129496,127996],[129496,127997],[129496,127998],[129496,127999],[129497,127995],[129497,127996],[129497,127997],[129497,127998],[129497,127999],[129498,127995],[129498,127996],[129498,127997],[129498,127998],[129498,127999],[129499,127995],[129499,127996],[129499,127997],[129499,127998],[129499,127999],[129500,127995],[129500,127996],[129500,127997],[129500,127998],[129500,127999],[129501,127995],[129501,127996],[129501,127997],[129501,127998],[129501,127999],[129731,127995],[129731,127996],[129731,127997],[129731,127998],[129731,127999],[129732,127995],[129732,127996],[129732,127997],[129732,127998],[129732,127999],[129733,127995],[129733,127996],[129733,127997],[129733,127998],[129733,127999],[129776,127995],[129776,127996],[129776,127997],[129776,127998],[129776,127999],[129777,127995],[129777,127996],[129777,127997],[129777,127998],[129777,127999],[129778,127995],[129778,127996],[129778,127997],[129778,127998],[129778,127999],[129779,127995],[129779,127996],[129779,127997],[129779,127998],[129779,127999],[129780,127995],[129780,127996],[129780,127997],[129780,127998],[129780,127999],[129781,127995],[129781,127996],[129781,127997],[129781,127998],[129781,127999],[129782,127995],[129782,127996],[129782,127997],[129782,127998],[129782,127999],[129783,127995],[129783,127996],[129783,127997],[129783,127998],[129783,127999],[129784,127995],[129784,127996],[129784,127997],[129784,127998],[129784,127999],[35,65039,8419],[42,65039,8419],[48,65039,8419],[49,65039,8419],[50,65039,8419],[51,65039,8419],[52,65039,8419],[53,65039,8419],[54,65039,8419],[55,65039,8419],[56,65039,8419],[57,65039,8419],[128008,8205,11035],[128021,8205,129466],[128038,8205,11035],[128104,8205,127806],[128104,8205,127859],[128104,8205,127868],[128104,8205,127891],[128104,8205,127908],[128104,8205,127912],[128104,8205,127979],[128104,8205,127981],[128104,8205,128102],[128104,8205,128103],[128104,8205,128187],[128104,8205,128188],[128104,8205,128295],[128104,8205,128300],[128104,8205,128640],[128104,8205,128658],[128104,8205,129455],[128104,8205,129456],[128104,8205,129457],[128104,8205,129458],[128104,8205,129459],[128104,8205,129468],[128104,8205,129469],[128105,8205,127806],[128105,8205,127859],[128105,8205,127868],[128105,8205,127891],[128105,8205,127908],[128105,8205,127912],[128105,8205,127979],[128105,8205,127981],[128105,8205,128102],[128105,8205,128103],[128105,8205,128187],[128105,8205,128188],[128105,8205,128295],[128105,8205,128300],[128105,8205,128640],[128105,8205,128658],[128105,8205,129455],[128105,8205,129456],[128105,8205,129457],[128105,8205,129458],[128105,8205,129459],[128105,8205,129468],[128105,8205,129469],[128558,8205,128168],[128565,8205,128171],[129489,8205,127806],[129489,8205,127859],[129489,8205,127868],[129489,8205,127876],[129489,8205,127891],[129489,8205,127908],[129489,8205,127912],[129489,8205,127979],[129489,8205,127981],[129489,8205,128187],[129489,8205,128188],[129489,8205,128295],[129489,8205,128300],[129489,8205,128640],[129489,8205,128658],[129489,8205,129455],[129489,8205,129456],[129489,8205,129457],[129489,8205,129458],[129489,8205,129459],[129489,8205,129468],[129489,8205,129469],[10084,65039,8205,128293],[10084,65039,8205,129657],[127939,8205,9792,65039],[127939,8205,9794,65039],[127940,8205,9792,65039],[127940,8205,9794,65039],[127946,8205,9792,65039],[127946,8205,9794,65039],[127987,65039,8205,127752],[127988,8205,9760,65039],[128059,8205,10052,65039],[128104,8205,9877,65039],[128104,8205,9878,65039],[128104,8205,9992,65039],[128104,127995,8205,127806],[128104,127995,8205,127859],[128104,127995,8205,127868],[128104,127995,8205,127891],[128104,127995,8205,127908],[128104,127995,8205,127912],[128104,127995,8205,127979],[128104,127995,8205,127981],[128104,127995,8205,128187],[128104,127995,8205,128188],[128104,127995,8205,128295],[128104,127995,8205,128300],[128104,127995,8205,128640],[128104,127995,8205,128658],[128104,127995,8205,129455],[128104,127995,8205,129456],[128104,127995,8205,129457],[128104,127995,8205,129458],[128104,127995,8205,129459],[128104,127995,8205,129468],[128104,127995,8205,129469],[128104,127996,8205,127806],[128104,127996,8205,127859],[128104,127996,8205,127868],[128104,127996,8205,127891],[128104,127996,8205,127908],[128104,127996,8205,127912],[128104,127996,8205,127979],[128104,127996,8205,127981],[128104,127996,8205,128187],[128104,127996,8205,128188],[128104,127996,8205,128295],[128104,127996,8205,128300],[128104,127996,8205,128640],[128104,127996,8205,128658],[128104,127996,8205,129455],[128104,127996,8205,129456],[128104,127996,8205,129457],[128104,127996,8205,129458],[128104,127996,8205,129459],[128104,127996,8205,129468],[128104,127996,8205,129469],[128104,127997,8205,127806],[128104,127997,8205,127859],[128104,127997,8205,127868],[128104,127997,8205,127891],[128104,127997,8205,127908],[128104,127997,8205,127912],[128104,127997,8205,127979],[128104,127997,8205,127981],[128104,127997,8205,128187],[128104,127997,8205,128188],[128104,127997,8205,128295],[128104,127997,8205,128300],[128104,127997,8205,128640],[128104,127997,8205,128658],[128104,127997,8205,129455],[128104,127997,8205,129456],[128104,127997,8205,129457],[128104,127997,8205,129458],[128104,127997,8205,129459],[128104,127997,8205,129468],[128104,127997,8205,129469],[128104,127998,8205,127806],[128104,127998,8205,127859],[128104,127998,8205,127868],[128104,127998,8205,127891],[128104,127998,8205,127908],[128104,127998,8205,127912],[128104,127998,8205,127979],[128104,127998,8205,127981],[128104,127998,8205,128187],[128104,127998,8205,128188],[128104,127998,8205,128295],[128104,127998,8205,128300],[128104,127998,8205,128640],[128104,127998,8205,128658],[128104,127998,8205,129455],[128104,127998,8205,129456],[128104,127998,8205,129457],[128104,127998,8205,129458],[128104,127998,8205,129459],[128104,127998,8205,129468],[128104,127998,8205,129469],[128104,127999,8205,127806],[128104,127999,8205,127859],[128104,127999,8205,127868],[128104,127999,8205,127891],[128104,127999,8205,127908],[128104,127999,8205,127912],[128104,127999,8205,127979],[128104,127999,8205,127981],[128104,127999,8205,128187],[128104,127999,8205,128188],[128104,127999,8205,128295],[128104,127999,8205,128300],[128104,127999,8205,128640],[128104,127999,8205,128658],[128104,127999,8205,129455],[128104,127999,8205,129456],[128104,127999,8205,129457],[128104,127999,8205,129458],[128104,127999,8205,129459],[128104,127999,8205,129468],[128104,127999,8205,129469],[128105,8205,9877,65039],[128105,8205,9878,65039],[128105,8205,9992,65039],[128105,127995,8205,127806],[128105,127995,8205,127859],[128105,127995,8205,127868],[128105,127995,8205,127891],[128105,127995,8205,127908],[128105,127995,8205,127912],[128105,127995,8205,127979],[128105,127995,8205,127981],[128105,127995,8205,128187],[128105,127995,8205,128188],[128105,127995,8205,128295],[128105,127995,8205,128300],[128105,127995,8205,128640],[128105,127995,8205,128658],[128105,127995,8205,129455],[128105,127995,8205,129456],[128105,127995,8205,129457],[128105,127995,8205,129458],[128105,127995,8205,129459],[128105,127995,8205,129468],[128105,127995,8205,129469],[128105,127996,8205,127806],[128105,127996,8205,127859],[128105,127996,8205,127868],[128105,127996,8205,127891],[128105,127996,8205,127908],[128105,127996,8205,127912],[128105,127996,8205,127979],[128105,127996,8205,127981],[128105,127996,8205,128187],[128105,127996,8205,128188],[128105,127996,8205,128295],[128105,127996,8205,128300],[128105,127996,8205,128640],[128105,127996,8205,128658],[128105,127996,8205,129455],[128105,127996,8205,129456],[128105,127996,8205,129457],[128105,127996,8205,129458],[128105,127996,8205,129459],[128105,127996,8205,129468],[128105,127996,8205,129469],[128105,127997,8205,127806],[128105,127997,8205,127859],[128105,127997,8205,127868],[128105,127997,8205,127891],[128105,127997,8205,127908],[128105,127997,8205,127912],[128105,127997,8205,127979],[128105,127997,8205,127981],[128105,127997,8205,128187],[128105,127997,8205,128188],[128105,127997,8205,128295],[128105,127997,8205,128300],[128105,127997,8205,128640],[128105,127997,8205,128658],[128105,127997,8205,129455],[128105,127997,8205,129456],[128105,127997,8205,129457],[128105,127997,8205,129458],[128105,127997,8205,129459],[128105,127997,8205,129468],[128105,127997,8205,129469],[128105,127998,8205,127806],[128105,127998,8205,127859],[128105,127998,8205,127868],[128105,127998,8205,127891],[128105,127998,8205,127908],[128105,127998,8205,127912],[128105,127998,8205,127979],[128105,127998,8205,127981],[128105,127998,8205,128187],[128105,127998,8205,128188],[128105,127998,8205,128295],[128105,127998,8205,128300],[128105,127998,8205,128640],[128105,127998,8205,128658],[128105,127998,8205,129455],[128105,127998,8205,129456],[128105,127998,8205,129457],[128105,127998,8205,129458],[128105,127998,8205,129459],[128105,127998,8205,129468],[128105,127998,8205,129469],[128105,127999,8205,127806],[128105,127999,8205,127859],[128105,127999,8205,127868],[128105,127999,8205,127891],[128105,127999,8205,127908],[128105,127999,8205,127912],[128105,127999,8205,127979],[128105,127999,8205,127981],[128105,127999,8205,128187],[128105,127999,8205,128188],[128105,127999,8205,128295],[128105,127999,8205,128300],[128105,127999,8205,128640],[128105,127999,8205,128658],[128105,127999,8205,129455],[128105,127999,8205,129456],[128105,127999,8205,129457],[128105,127999,8205,129458],[128105,127999,8205,129459],[128105,127999,8205,129468],[128105,127999,8205,129469],[128110,8205,9792,65039],[128110,8205,9794,65039],[128111,8205,9792,65039],[128111,8205,9794,65039],[128112,8205,9792,65039],[128112,8205,9794,65039],[128113,8205,9792,65039],[128113,8205,9794,65039],[128115,8205,9792,65039],[128115,8205,9794,65039],[128119,8205,9792,65039],[128119,8205,9794,65039],[128129,8205,9792,65039],[128129,8205,9794,65039],[128130,8205,9792,65039],[128130,8205,9794,65039],[128134,8205,9792,65039],[128134,8205,9794,65039],[128135,8205,9792,65039],[128135,8205,9794,65039],[128566,8205,127787,65039],[128581,8205,9792,65039],[128581,8205,9794,65039],[128582,8205,9792,65039],[128582,8205,9794,65039],[128583,8205,9792,65039],[128583,8205,9794,65039],[128587,8205,9792,65039],[128587,8205,9794,65039],[128589,8205,9792,65039],[128589,8205,9794,65039],[128590,8205,9792,65039],[128590,8205,9794,65039],[128675,8205,9792,65039],[128675,8205,9794,65039],[128692,8205,9792,65039],[128692,8205,9794,65039],[128693,8205,9792,65039],[128693,8205,9794,65039],[128694,8205,9792,65039],[128694,8205,9794,65039],[129318,8205,9792,65039],[129318,8205,9794,65039],[129333,8205,9792,65039],[129333,8205,9794,65039],[129335,8205,9792,65039],[129335,8205,9794,65039],[129336,8205,9792,65039],[129336,8205,9794,65039],[129337,8205,9792,65039],[129337,8205,9794,65039],[129340,8205,9792,65039],[129340,8205,9794,65039],[129341,8205,9792,65039],[129341,8205,9794,65039],[129342,8205,9792,65039],[129342,8205,9794,65039],[129464,8205,9792,65039],[129464,8205,9794,65039],[129465,8205,9792,65039],[129465,8205,9794,65039],[129485,8205,9792,65039],[129485,8205,9794,65039],[129486,8205,9792,65039],[129486,8205,9794,65039],[129487,8205,9792,65039],[129487,8205,9794,65039],[129489,8205,9877,65039],[129489,8205,9878,65039],[129489,8205,9992,65039],[129489,127995,8205,127806],[129489,127995,8205,127859],[129489,127995,8205,127868],[129489,127995,8205,127876],[129489,127995,8205,127891],[129489,127995,8205,127908],[129489,127995,8205,127912],[129489,127995,8205,127979],[129489,127995,8205,127981],[129489,127995,8205,128187],[129489,127995,8205,128188],[129489,127995,8205,128295],[129489,127995,8205,128300],[129489,127995,8205,128640],[129489,127995,8205,128658],[129489,127995,8205,129455],[129489,127995,8205,129456],[129489,127995,8205,129457],[129489,127995,8205,129458],[129489,127995,8205,129459],[129489,127995,8205,129468],[129489,127995,8205,129469],[129489,127996,8205,127806],[129489,127996,8205,127859],[129489,127996,8205,127868],[129489,127996,8205,127876],[129489,127996,8205,127891],[129489,127996,8205,127908],[129489,127996,8205,127912],[129489,127996,8205,127979],[129489,127996,8205,127981],[129489,127996,8205,128187],[129489,127996,8205,128188],[129489,127996,8205,128295],[129489,127996,8205,128300],[129489,127996,8205,128640],[129489,127996,8205,128658],[129489,127996,8205,129455],[129489,127996,8205,129456],[129489,127996,8205,129457],[129489,127996,8205,129458],[129489,127996,8205,129459],[129489,127996,8205,129468],[129489,127996,8205,129469],[129489,127997,8205,127806],[129489,127997,8205,127859],[129489,127997,8205,127868],[129489,127997,8205,127876],[129489,127997,8205,127891],[129489,127997,8205,127908],[129489,127997,8205,127912],[129489,127997,8205,127979],[129489,127997,8205,127981],[129489,127997,8205,128187],[129489,127997,8205,128188],[129489,127997,8205,128295],[129489,127997,8205,128300],[129489,127997,8205,128640],[129489,127997,8205,128658],[129489,127997,8205,129455],[129489,127997,8205,129456],[129489,127997,8205,129457],[129489,127997,8205,129458],[129489,127997,8205,129459],[129489,127997,8205,129468],[129489,127997,8205,129469],[129489,127998,8205,127806],[129489,127998,8205,127859],[129489,127998,8205,127868],[129489,127998,8205,127876],[129489,127998,8205,127891],[129489,127998,8205,127908],[129489,127998,8205,127912],[129489,127998,8205,127979],[129489,127998,8205,127981],[129489,127998,8205,128187],[129489,127998,8205,128188],[129489,127998,8205,128295],[129489,127998,8205,128300],[129489,127998,8205,128640],[129489,127998,8205,128658],[129489,127998,8205,129455],[129489,127998,8205,129456],[129489,127998,8205,129457],[129489,127998,8205,129458],[129489,127998,8205,129459],[129489,127998,8205,129468],[129489,127998,8205,129469],[129489,127999,8205,127806],[129489,127999,8205,127859],[129489,127999,8205,127868],[129489,127999,8205,127876],[129489,127999,8205,127891],[129489,127999,8205,127908],[129489,127999,8205,127912],[129489,127999,8205,127979],[129489,127999,8205,127981],[129489,127999,8205,128187],[129489,127999,8205,128188],[129489,127999,8205,128295],[129489,127999,8205,128300],[129489,127999,8205,128640],[129489,127999,8205,128658],[129489,127999,8205,129455],[129489,127999,8205,129456],[129489,127999,8205,129457],[129489,127999,8205,129458],[129489,127999,8205,129459],[129489,127999,8205,129468],[129489,127999,8205,129469],[129492,8205,9792,65039],[129492,8205,9794,65039],[129494,8205,9792,65039],[129494,8205,9794,65039],[129495,8205,9792,65039],[129495,8205,9794,65039],[129496,8205,9792,65039],[129496,8205,9794,65039],[129497,8205,9792,65039],[129497,8205,9794,65039],[129498,8205,9792,65039],[129498,8205,9794,65039],[129499,8205,9792,65039],[129499,8205,9794,65039],[129500,8205,9792,65039],[129500,8205,9794,65039],[129501,8205,9792,65039],[129501,8205,9794,65039],[129502,8205,9792,65039],[129502,8205,9794,65039],[129503,8205,9792,65039],[129503,8205,9794,65039],[9977,65039,8205,9792,65039],[9977,65039,8205,9794,65039],[9977,127995,8205,9792,65039],[9977,127995,8205,9794,65039],[9977,127996,8205,9792,65039],[9977,127996,8205,9794,65039],[9977,127997,8205,9792,65039],[9977,127997,8205,9794,65039],[9977,127998,8205,9792,65039],[9977,127998,8205,9794,65039],[9977,127999,8205,9792,65039],[9977,127999,8205,9794,65039],[127939,127995,8205,9792,65039],[127939,127995,8205,9794,65039],[127939,127996,8205,9792,65039],[127939,127996,8205,9794,65039],[127939,127997,8205,9792,65039],[127939,127997,8205,9794,65039],[127939,127998,8205,9792,65039],[127939,127998,8205,9794,65039],[127939,127999,8205,9792,65039],[127939,127999,8205,9794,65039],[127940,127995,8205,9792,65039],[127940,127995,8205,9794,65039],[127940,127996,8205,9792,65039],[127940,127996,8205,9794,65039],[127940,127997,8205,9792,65039],[127940,127997,8205,9794,65039],[127940,127998,8205,9792,65039],[127940,127998,8205,9794,65039],[127940,127999,8205,9792,65039],[127940,127999,8205,9794,65039],[127946,127995,8205,9792,65039],[127946,127995,8205,9794,65039],[127946,127996,8205,9792,65039],[127946,127996,8205,9794,65039],[127946,127997,8205,9792,65039],[127946,127997,8205,9794,65039],[127946,127998,8205,9792,65039],[127946,127998,8205,9794,65039],[127946,127999,8205,9792,65039],[127946,127999,8205,9794,65039],[127947,65039,8205,9792,65039],[127947,65039,8205,9794,65039],[127947,127995,8205,9792,65039],[127947,127995,8205,9794,65039],[127947,127996,8205,9792,65039],[127947,127996,8205,9794,65039],[127947,127997,8205,9792,65039],[127947,127997,8205,9794,65039],[127947,127998,8205,9792,65039],[127947,127998,8205,9794,65039],[127947,127999,8205,9792,65039],[127947,127999,8205,9794,65039],[127948,65039,8205,9792,65039],[127948,65039,8205,9794,65039],[127948,127995,8205,9792,65039],[127948,127995,8205,9794,65039],[127948,127996,8205,9792,65039],[127948,127996,8205,9794,65039],[127948,127997,8205,9792,65039],[127948,127997,8205,9794,65039],[127948,127998,8205,9792,65039],[127948,127998,8205,9794,65039],[127948,127999,8205,9792,65039],[127948,127999,8205,9794,65039],[127987,65039,8205,9895,65039],[128065,65039,8205,128488,65039],[128104,8205,128102,8205,128102],[128104,8205,128103,8205,128102],[128104,8205,128103,8205,128103],[128104,8205,128104,8205,128102],[128104,8205,128104,8205,128103],[128104,8205,128105,8205,128102],[128104,8205,128105,8205,128103],[128104,127995,8205,9877,65039],[128104,127995,8205,9878,65039],[128104,127995,8205,9992,65039],[128104,127996,8205,9877,65039],[128104,127996,8205,9878,65039],[128104,127996,8205,9992,65039],[128104,127997,8205,9877,65039],[128104,127997,8205,9878,65039],[128104,127997,8205,9992,65039],[128104,127998,8205,9877,65039],[128104,127998,8205,9878,65039],[128104,127998,8205,9992,65039],[128104,127999,8205,9877,65039],[128104,127999,8205,9878,65039],[128104,127999,8205,9992,65039],[128105,8205,128102,8205,128102],[128105,8205,128103,8205,128102],[128105,8205,128103,8205,128103],[128105,8205,128105,8205,128102],[128105,8205,128105,8205,128103],[128105,127995,8205,9877,65039],[128105,127995,8205,9878,65039],[128105,127995,8205,9992,65039],[128105,127996,8205,9877,65039],[128105,127996,8205,9878,65039],[128105,127996,8205,9992,65039],[128105,127997,8205,9877,65039],[128105,127997,8205,9878,65039],[128105,127997,8205,9992,65039],[128105,127998,8205,9877,65039],[128105,127998,8205,9878,65039],[128105,127998,8205,9992,65039],[128105,127999,8205,9877,65039],[128105,127999,8205,9878,65039],[128105,127999,8205,9992,65039],[128110,127995,8205,9792,65039],[128110,127995,8205,9794,65039],[128110,127996,8205,9792,65039],[128110,127996,8205,9794,65039],[128110,127997,8205,9792,65039],[128110,127997,8205,9794,65039],[128110,127998,8205,9792,65039],[128110,127998,8205,9794,65039],[128110,127999,8205,9792,65039],[128110,127999,8205,9794,65039],[128112,127995,8205,9792,65039],[128112,127995,8205,9794,65039],[128112,127996,8205,9792,65039],[128112,127996,8205,9794,65039],[128112,127997,8205,9792,65039],[128112,127997,8205,9794,65039],[128112,127998,8205,9792,65039],[128112,127998,8205,9794,65039],[128112,127999,8205,9792,65039],[128112,127999,8205,9794,65039],[128113,127995,8205,9792,65039],[128113,127995,8205,9794,65039],[128113,127996,8205,9792,65039],[128113,127996,8205,9794,65039],[128113,127997,8205,9792,65039],[128113,127997,8205,9794,65039],[128113,127998,8205,9792,65039],[128113,127998,8205,9794,65039],[128113,127999,8205,9792,65039],[128113,127999,8205,9794,65039],[128115,127995,8205,9792,65039],[128115,127995,8205,9794,65039],[128115,127996,8205,9792,65039],[128115,127996,8205,9794,65039],[128115,127997,8205,9792,65039],[128115,127997,8205,9794,65039],[128115,127998,8205,9792,65039],[128115,127998,8205,9794,65039],[128115,127999,8205,9792,65039],[128115,127999,8205,9794,65039],[128119,127995,8205,9792,65039],[128119,127995,8205,9794,65039],[128119,127996,8205,9792,65039],[128119,127996,8205,9794,65039],[128119,127997,8205,9792,65039],[128119,127997,8205,9794,65039],[128119,127998,8205,9792,65039],[128119,127998,8205,9794,65039],[128119,127999,8205,9792,65039],[128119,127999,8205,9794,65039],[128129,127995,8205,9792,65039],[128129,127995,8205,9794,65039],[128129,127996,8205,9792,65039],[128129,127996,8205,9794,65039],[128129,127997,8205,9792,65039],[128129,127997,8205,9794,65039],[128129,127998,8205,9792,65039],[128129,127998,8205,9794,65039],[128129,127999,8205,9792,65039],[128129,127999,8205,9794,65039],[128130,127995,8205,9792,65039],[128130,127995,8205,9794,65039],[128130,127996,8205,9792,65039],[128130,127996,8205,9794,65039],[128130,127997,8205,9792,65039],[128130,127997,8205,9794,65039],[128130,127998,8205,9792,65039],[128130,127998,8205,9794,65039],[128130,127999,8205,9792,65039],[128130,127999,8205,9794,65039],[128134,127995,8205,9792,65039],[128134,127995,8205,9794,65039],[128134,127996,8205,9792,65039],[128134,127996,8205,9794,65039],[128134,127997,8205,9792,65039],[128134,127997,8205,9794,65039],[128134,127998,8205,9792,65039],[128134,127998,8205,9794,65039],[128134,127999,8205,9792,65039],[128134,127999,8205,9794,65039],[128135,127995,8205,9792,65039],[128135,127995,8205,9794,65039],[128135,127996,8205,9792,65039],[128135,127996,8205,9794,65039],[128135,127997,8205,9792,65039],[128135,127997,8205,9794,65039],[128135,127998,8205,9792,65039],[128135,127998,8205,9794,65039],[128135,127999,8205,9792,65039],[128135,127999,8205,9794,65039],[128373,65039,8205,9792,65039],[128373,65039,8205,9794,65039],[128373,127995,8205,9792,65039],[128373,127995,8205,9794,65039],[128373,127996,8205,9792,65039],[128373,127996,8205,9794,65039],[128373,127997,8205,9792,65039],[128373,127997,8205,9794,65039],[128373,127998,8205,9792,65039],[128373,127998,8205,9794,65039],[128373,127999,8205,9792,65039],[128373,127999,8205,9794,65039],[128581,127995,8205,9792,65039],[128581,127995,8205,9794,65039],[128581,127996,8205,9792,65039],[128581,127996,8205,9794,65039],[128581,127997,8205,9792,65039],[128581,127997,8205,9794,65039],[128581,127998,8205,9792,65039],[128581,127998,8205,9794,65039],[128581,127999,8205,9792,65039],[128581,127999,8205,9794,65039],[128582,127995,8205,9792,65039],[128582,127995,8205,9794,65039],[128582,127996,8205,9792,65039],[128582,127996,8205,9794,65039],[128582,127997,8205,9792,65039],[128582,127997,8205,9794,65039],[128582,127998,8205,9792,65039],[128582,127998,8205,9794,65039],[128582,127999,8205,9792,65039],[128582,127999,8205,9794,65039],[128583,127995,8205,9792,65039],[128583,127995,8205,9794,65039],[128583,127996,8205,9792,65039],[128583,127996,8205,9794,65039],[128583,127997,8205,9792,65039],[128583,127997,8205,9794,65039],[128583,127998,8205,9792,65039],[128583,127998,8205,9794,65039],[128583,127999,8205,9792,65039],[128583,127999,8205,9794,65039],[128587,127995,8205,9792,65039],[128587,127995,8205,9794,65039],[128587,127996,8205,9792,65039],[128587,127996,8205,9794,65039],[128587,127997,8205,9792,65039],[128587,127997,8205,9794,65039],[128587,127998,8205,9792,65039],[128587,127998,8205,9794,65039],[128587,127999,8205,9792,65039],[128587,127999,8205,9794,65039],[128589,127995,8205,9792,65039],[128589,127995,8205,9794,65039],[128589,127996,8205,9792,65039],[128589,127996,8205,9794,65039],[128589,127997,8205,9792,65039],[128589,127997,8205,9794,65039],[128589,127998,8205,9792,65039],[128589,127998,8205,9794,65039],[128589,127999,8205,9792,65039],[128589,127999,8205,9794,65039],[128590,127995,8205,9792,65039],[128590,127995,8205,9794,65039],[128590,127996,8205,9792,65039],[128590,127996,8205,9794,65039],[128590,127997,8205,9792,65039],[128590,127997,8205,9794,65039],[128590,127998,8205,9792,65039],[128590,127998,8205,9794,65039],[128590,127999,8205,9792,65039],[128590,127999,8205,9794,65039],[128675,127995,8205,9792,65039],[128675,127995,8205,9794,65039],[128675,127996,8205,9792,65039],[128675,127996,8205,9794,65039],[128675,127997,8205,9792,65039],[128675,127997,8205,9794,65039],[128675,127998,8205,9792,65039],[128675,127998,8205,9794,65039],[128675,127999,8205,9792,65039],[128675,127999,8205,9794,65039],[128692,127995,8205,9792,65039],[128692,127995,8205,9794,65039],[128692,127996,8205,9792,65039],[128692,127996,8205,9794,65039],[128692,127997,8205,9792,65039],[128692,127997,8205,9794,65039],[128692,127998,8205,9792,65039],[128692,127998,8205,9794,65039],[128692,127999,8205,9792,65039],[128692,127999,8205,9794,65039],[128693,127995,8205,9792,65039],[128693,127995,8205,9794,65039],[128693,127996,8205,9792,65039],[128693,127996,8205,9794,65039],[128693,127997,8205,9792,65039],[128693,127997,8205,9794,65039],[128693,127998,8205,9792,65039],[128693,127998,8205,9794,65039],[128693,127999,8205,9792,65039],[128693,127999,8205,9794,65039],[128694,127995,8205,9792,65039],[128694,127995,8205,9794,65039],[128694,127996,8205,9792,65039],[128694,127996,8205,9794,65039],[128694,127997,8205,9792,65039],[128694,127997,8205,9794,65039],[128694,127998,8205,9792,65039],[128694,127998,8205,9794,65039],[128694,127999,8205,9792,65039],[128694,127999,8205,9794,65039],[129318,127995,8205,9792,65039],[129318,127995,8205,9794,65039],[129318,127996,8205,9792,65039],[129318,127996,8205,9794,65039],[129318,127997,8205,9792,65039],[129318,127997,8205,9794,65039],[129318,127998,8205,9792,65039],[129318,127998,8205,9794,65039],[129318,127999,8205,9792,65039],[129318,127999,8205,9794,65039],[129333,127995,8205,9792,65039],[129333,127995,8205,9794,65039],[129333,127996,8205,9792,65039],[129333,127996,8205,9794,65039],[129333,127997,8205,9792,65039],[129333,127997,8205,9794,65039],[129333,127998,8205,9792,65039],[129333,127998,8205,9794,65039],[129333,127999,8205,9792,65039],[129333,127999,8205,9794,65039],[129335,127995,8205,9792,65039],[129335,127995,8205,9794,65039],[129335,127996,8205,9792,65039],[129335,127996,8205,9794,65039],[129335,127997,8205,9792,65039],[129335,127997,8205,9794,65039],[129335,127998,8205,9792,65039],[129335,127998,8205,9794,65039],[129335,127999,8205,9792,65039],[129335,127999,8205,9794,65039],[129336,127995,8205,9792,65039],[129336,127995,8205,9794,65039],[129336,127996,8205,9792,65039],[129336,127996,8205,9794,65039],[129336,127997,8205,9792,65039],[129336,127997,8205,9794,65039],[129336,127998,8205,9792,65039],[129336,127998,8205,9794,65039],[129336,127999,8205,9792,65039],[129336,127999,8205,9794,65039],[129337,127995,8205,9792,65039],[129337,127995,8205,9794,65039],[129337,127996,8205,9792,65039],[129337,127996,8205,9794,65039],[129337,127997,8205,9792,65039],[129337,127997,8205,9794,65039],[129337,127998,8205,9792,65039],[129337,127998,8205,9794,65039],[129337,127999,8205,9792,65039],[129337,127999,8205,9794,65039],[129341,127995,8205,9792,65039],[129341,127995,8205,9794,65039],[129341,127996,8205,9792,65039],[129341,127996,8205,9794,65039],[129341,127997,8205,9792,65039],[129341,127997,8205,9794,65039],[129341,127998,8205,9792,65039],[129341,127998,8205,9794,65039],[129341,127999,8205,9792,65039],[129341,127999,8205,9794,65039],[129342,127995,8205,9792,65039],[129342,127995,8205,9794,65039],[129342,127996,8205,9792,65039],[129342,127996,8205,9794,65039],[129342,127997,8205,9792,65039],[129342,127997,8205,9794,65039],[129342,127998,8205,9792,65039],[129342,127998,8205,9794,65039],[129342,127999,8205,9792,65039],[129342,127999,8205,9794,65039],[129464,127995,8205,9792,65039],[129464,127995,8205,9794,65039],[129464,127996,8205,9792,65039],[129464,127996,8205,9794,65039],[129464,127997,8205,9792,65039],[129464,127997,8205,9794,65039],[129464,127998,8205,9792,65039],[129464,127998,8205,9794,65039],[129464,127999,8205,9792,65039],[129464,127999,8205,9794,65039],[129465,127995,8205,9792,65039],[129465,127995,8205,9794,65039],[129465,127996,8205,9792,65039],[129465,127996,8205,9794,65039],[129465,127997,8205,9792,65039],[129465,127997,8205,9794,65039],[129465,127998,8205,9792,65039],[129465,127998,8205,9794,65039],[129465,127999,8205,9792,65039],[129465,127999,8205,9794,65039],[129485,127995,8205,9792,65039],[129485,127995,8205,9794,65039],[129485,127996,8205,9792,65039],[129485,127996,8205,9794,65039],[129485,127997,8205,9792,65039],[129485,127997,8205,9794,65039],[129485,127998,8205,9792,65039],[129485,127998,8205,9794,65039],[129485,127999,8205,9792,65039],[129485,127999,8205,9794,65039],[129486,127995,8205,9792,65039],[129486,127995,8205,9794,65039],[129486,127996,8205,9792,65039],[129486,127996,8205,9794,65039],[129486,127997,8205,9792,65039],[129486,127997,8205,9794,65039],[129486,127998,8205,9792,65039],[129486,127998,8205,9794,65039],[129486,127999,8205,9792,65039],[129486,127999,8205,9794,65039],[129487,127995,8205,9792,65039],[129487,127995,8205,9794,65039],[129487,127996,8205,9792,65039],[129487,127996,8205,9794,65039],[129487,127997,8205,9792,65039],[129487,127997,8205,9794,65039],[129487,127998,8205,9792,65039],[129487,127998,8205,9794,65039],[129487,127999,8205,9792,65039],[129487,127999,8205,9794,65039],[129489,8205,129309,8205,129489],[129489,127995,8205,9877,65039],[129489,127995,8205,9878,65039],[129489,127995,8205,9992,65039],[129489,127996,8205,9877,65039],[129489,127996,8205,9878,65039],[129489,127996,8205,9992,65039],[129489,127997,8205,9877,65039],[129489,127997,8205,9878,65039],[129489,127997,8205,9992,65039],[129489,127998,8205,9877,65039],[129489,127998,8205,9878,65039],[129489,127998,8205,9992,65039],[129489,127999,8205,9877,65039],[129489,127999,8205,9878,65039],[129489,127999,8205,9992,65039],[129492,127995,8205,9792,65039],[129492,127995,8205,9794,65039],[129492,127996,8205,9792,65039],[129492,127996,8205,9794,65039],[129492,127997,8205,9792,65039],[129492,127997,8205,9794,65039],[129492,127998,8205,9792,65039],[129492,127998,8205,9794,65039],[129492,127999,8205,9792,65039],[129492,127999,8205,9794,65039],[129494,127995,8205,9792,65039],[129494,127995,8205,9794,65039],[129494,127996,8205,9792,65039],[129494,127996,8205,9794,65039],[129494,127997,8205,9792,65039],[129494,127997,8205,9794,65039],[129494,127998,8205,9792,65039],[129494,127998,8205,9794,65039],[129494,127999,8205,9792,65039],[129494,127999,8205,9794,65039],[129495,127995,8205,9792,65039],[129495,127995,8205,9794,65039],[129495,127996,8205,9792,65039],[129495,127996,8205,9794,65039],[129495,127997,8205,9792,65039],[129495,127997,8205,9794,65039],[129495,127998,8205,9792,65039],[129495,127998,8205,9794,65039],[129495,127999,8205,9792,65039],[129495,127999,8205,9794,65039],[129496,127995,8205,9792,65039],[129496,127995,8205,9794,65039],[129496,127996,8205,9792,65039],[129496,127996,8205,9794,65039],[129496,127997,8205,9792,65039],[129496,127997,8205,9794,65039],[129496,127998,8205,9792,65039],[129496,127998,8205,9794,65039],[129496,127999,8205,9792,65039],[129496,127999,8205,9794,65039],[129497,127995,8205,9792,65039],[129497,127995,8205,9794,65039],[129497,127996,8205,9792,65039],[129497,127996,8205,9794,65039],[129497,127997,8205,9792,65039],[129497,127997,8205,9794,65039],[129497,127998,8205,9792,65039],[129497,127998,8205,9794,65039],[129497,127999,8205,9792,65039],[129497,127999,8205,9794,65039],[129498,127995,8205,9792,65039],[129498,127995,8205,9794,65039],[129498,127996,8205,9792,65039],[129498,127996,8205,9794,65039],[129498,127997,8205,9792,65039],[129498,127997,8205,9794,65039],[129498,127998,8205,9792,65039],[129498,127998,8205,9794,65039],[129498,127999,8205,9792,65039],[129498,127999,8205,9794,65039],[129499,127995,8205,9792,65039],[129499,127995,8205,9794,65039],[129499,127996,8205,9792,65039],[129499,127996,8205,9794,65039],[129499,127997,8205,9792,65039],[129499,127997,8205,9794,65039],[129499,127998,8205,9792,65039],[129499,127998,8205,9794,65039],[129499,127999,8205,9792,65039],[129499,127999,8205,9794,65039],[129500,127995,8205,9792,65039],[129500,127995,8205,9794,65039],[129500,127996,8205,9792,65039],[129500,127996,8205,9794,65039],[129500,127997,8205,9792,65039],[129500,127997,8205,9794,65039],[129500,127998,8205,9792,65039],[129500,127998,8205,9794,65039],[129500,127999,8205,9792,65039],[129500,127999,8205,9794,65039],[129501,127995,8205,9792,65039],[129501,127995,8205,9794,65039],[129501,127996,8205,9792,65039],[129501,127996,8205,9794,65039],[129501,127997,8205,9792,65039],[129501,127997,8205,9794,65039],[129501,127998,8205,9792,65039],[129501,127998,8205,9794,65039],[129501,127999,8205,9792,65039],[129501,127999,8205,9794,65039],[129777,127995,8205,129778,127996],[129777,127995,8205,129778,127997],[129777,127995,8205,129778,127998],[129777,127995,8205,129778,127999],[129777,127996,8205,129778,127995],[129777,127996,8205,129778,127997],[129777,127996,8205,129778,127998],[129777,127996,8205,129778,127999],[129777,127997,8205,129778,127995],[129777,127997,8205,129778,127996],[129777,127997,8205,129778,127998],[129777,127997,8205,129778,127999],[129777,127998,8205,129778,127995],[129777,127998,8205,129778,127996],[129777,127998,8205,129778,127997],[129777,127998,8205,129778,127999],[129777,127999,8205,129778,127995],[129777,127999,8205,129778,127996],[129777,127999,8205,129778,127997],[129777,127999,8205,129778,127998],[128104,8205,10084,65039,8205,128104],[128105,8205,10084,65039,8205,128104],[128105,8205,10084,65039,8205,128105],[127988,917607,917602,917605,917614,917607,917631],[127988,917607,917602,917619,917603,917620,917631],[127988,917607,917602,917623,917612,917619,917631],[128104,8205,128104,8205,128102,8205,128102],[128104,8205,128104,8205,128103,8205,128102],[128104,8205,128104,8205,128103,8205,128103],[128104,8205,128105,8205,128102,8205,128102],[128104,8205,128105,8205,128103,8205,128102],[128104,8205,128105,8205,128103,8205,128103],[128104,127995,8205,129309,8205,128104,127996],[128104,127995,8205,129309,8205,128104,127997],[128104,127995,8205,129309,8205,128104,127998],[128104,127995,8205,129309,8205,128104,127999],[128104,127996,8205,129309,8205,128104,127995],[128104,127996,8205,129309,8205,128104,127997],[128104,127996,8205,129309,8205,128104,127998],[128104,127996,8205,129309,8205,128104,127999],[128104,127997,8205,129309,8205,128104,127995],[128104,127997,8205,129309,8205,128104,127996],[128104,127997,8205,129309,8205,128104,127998],[128104,127997,8205,129309,8205,128104,127999],[128104,127998,8205,129309,8205,128104,127995],[128104,127998,8205,129309,8205,128104,127996],[128104,127998,8205,129309,8205,128104,127997],[128104,127998,8205,129309,8205,128104,127999],[128104,127999,8205,129309,8205,128104,127995],[128104,127999,8205,129309,8205,128104,127996],[128104,127999,8205,129309,8205,128104,127997],[128104,127999,8205,129309,8205,128104,127998],[128105,8205,128105,8205,128102,8205,128102],[128105,8205,128105,8205,128103,8205,128102],[128105,8205,128105,8205,128103,8205,128103],[128105,127995,8205,129309,8205,128104,127996],[128105,127995,8205,129309,8205,128104,127997],[128105,127995,8205,129309,8205,128104,127998],[128105,127995,8205,129309,8205,128104,127999],[128105,127995,8205,129309,8205,128105,127996],[128105,127995,8205,129309,8205,128105,127997],[128105,127995,8205,129309,8205,128105,127998],[128105,127995,8205,129309,8205,128105,127999],[128105,127996,8205,129309,8205,128104,127995],[128105,127996,8205,129309,8205,128104,127997],[128105,127996,8205,129309,8205,128104,127998],[128105,127996,8205,129309,8205,128104,127999],[128105,127996,8205,129309,8205,128105,127995],[128105,127996,8205,129309,8205,128105,127997],[128105,127996,8205,129309,8205,128105,127998],[128105,127996,8205,129309,8205,128105,127999],[128105,127997,8205,129309,8205,128104,127995],[128105,127997,8205,129309,8205,128104,127996],[128105,127997,8205,129309,8205,128104,127998],[128105,127997,8205,129309,8205,128104,127999],[128105,127997,8205,129309,8205,128105,127995],[128105,127997,8205,129309,8205,128105,127996],[128105,127997,8205,129309,8205,128105,127998],[128105,127997,8205,129309,8205,128105,127999],[128105,127998,8205,129309,8205,128104,127995],[128105,127998,8205,129309,8205,128104,127996],[128105,127998,8205,129309,8205,128104,127997],[128105,127998,8205,129309,8205,128104,127999],[128105,127998,8205,129309,8205,128105,127995],[128105,127998,8205,129309,8205,128105,127996],[128105,127998,8205,129309,8205,128105,127997],[128105,127998,8205,129309,8205,128105,127999],[128105,127999,8205,129309,8205,128104,127995],[128105,127999,8205,129309,8205,128104,127996],[128105,127999,8205,129309,8205,128104,127997],[128105,127999,8205,129309,8205,128104,127998],[128105,127999,8205,129309,8205,128105,127995],[128105,127999,8205,129309,8205,128105,127996],[128105,127999,8205,129309,8205,128105,127997],[128105,127999,8205,129309,8205,128105,127998],[129489,127995,8205,129309,8205,129489,127995],[129489,127995,8205,129309,8205,129489,127996],[129489,127995,8205,129309,8205,129489,127997],[129489,127995,8205,129309,8205,129489,127998],[129489,127995,8205,129309,8205,129489,127999],[129489,127996,8205,129309,8205,129489,127995],[129489,127996,8205,129309,8205,129489,127996],[129489,127996,8205,129309,8205,129489,127997],[129489,127996,8205,129309,8205,129489,127998],[129489,127996,8205,129309,8205,129489,127999],[129489,127997,8205,129309,8205,129489,127995],[129489,127997,8205,129309,8205,129489,127996],[129489,127997,8205,129309,8205,129489,127997],[129489,127997,8205,129309,8205,129489,127998],[129489,127997,8205,129309,8205,129489,127999],[129489,127998,8205,129309,8205,129489,127995],[129489,127998,8205,129309,8205,129489,127996],[129489,127998,8205,129309,8205,129489,127997],[129489,127998,8205,129309,8205,129489,127998],[129489,127998,8205,129309,8205,129489,127999],[129489,127999,8205,129309,8205,129489,127995],[129489,127999,8205,129309,8205,129489,127996],[129489,127999,8205,129309,8205,129489,127997],[129489,127999,8205,129309,8205,129489,127998],[129489,127999,8205,129309,8205,129489,127999],[128104,8205,10084,65039,8205,128139,8205,128104],[128104,127995,8205,10084,65039,8205,128104,127995],[128104,127995,8205,10084,65039,8205,128104,127996],[128104,127995,8205,10084,65039,8205,128104,127997],[128104,127995,8205,10084,65039,8205,128104,127998],[128104,127995,8205,10084,65039,8205,128104,127999],[128104,127996,8205,10084,65039,8205,128104,127995],[128104,127996,8205,10084,65039,8205,128104,127996],[128104,127996,8205,10084,65039,8205,128104,127997],[128104,127996,8205,10084,65039,8205,128104,127998],[128104,127996,8205,10084,65039,8205,128104,127999],[128104,127997,8205,10084,65039,8205,128104,127995],[128104,127997,8205,10084,65039,8205,128104,127996],[128104,127997,8205,10084,65039,8205,128104,127997],[128104,127997,8205,10084,65039,8205,128104,127998],[128104,127997,8205,10084,65039,8205,128104,127999],[128104,127998,8205,10084,65039,8205,128104,127995],[128104,127998,8205,10084,65039,8205,128104,127996],[128104,127998,8205,10084,65039,8205,128104,127997],[128104,127998,8205,10084,65039,8205,128104,127998],[128104,127998,8205,10084,65039,8205,128104,127999],[128104,127999,8205,10084,65039,8205,128104,127995],[128104,127999,8205,10084,65039,8205,128104,127996],[128104,127999,8205,10084,65039,8205,128104,127997],[128104,127999,8205,10084,65039,8205,128104,127998],[128104,127999,8205,10084,65039,8205,128104,127999],[128105,8205,10084,65039,8205,128139,8205,128104],[128105,8205,10084,65039,8205,128139,8205,128105],[128105,127995,8205,10084,65039,8205,128104,127995],[128105,127995,8205,10084,65039,8205,128104,127996],[128105,127995,8205,10084,65039,8205,128104,127997],[128105,127995,8205,10084,65039,8205,128104,127998],[128105,127995,8205,10084,65039,8205,128104,127999],[128105,127995,8205,10084,65039,8205,128105,127995],[128105,127995,8205,10084,65039,8205,128105,127996],[128105,127995,8205,10084,65039,8205,128105,127997],[128105,127995,8205,10084,65039,8205,128105,127998],[128105,127995,8205,10084,65039,8205,128105,127999],[128105,127996,8205,10084,65039,8205,128104,127995],[128105,127996,8205,10084,65039,8205,128104,127996],[128105,127996,8205,10084,65039,8205,128104,127997],[128105,127996,8205,10084,65039,8205,128104,127998],[128105,127996,8205,10084,65039,8205,128104,127999],[128105,127996,8205,10084,65039,8205,128105,127995],[128105,127996,8205,10084,65039,8205,128105,127996],[128105,127996,8205,10084,65039,8205,128105,127997],[128105,127996,8205,10084,65039,8205,128105,127998],[128105,127996,8205,10084,65039,8205,128105,127999],[128105,127997,8205,10084,65039,8205,128104,127995],[128105,127997,8205,10084,65039,8205,128104,127996],[128105,127997,8205,10084,65039,8205,128104,127997],[128105,127997,8205,10084,65039,8205,128104,127998],[128105,127997,8205,10084,65039,8205,128104,127999],[128105,127997,8205,10084,65039,8205,128105,127995],[128105,127997,8205,10084,65039,8205,128105,127996],[128105,127997,8205,10084,65039,8205,128105,127997],[128105,127997,8205,10084,65039,8205,128105,127998],[128105,127997,8205,10084,65039,8205,128105,127999],[128105,127998,8205,10084,65039,8205,128104,127995],[128105,127998,8205,10084,65039,8205,128104,127996],[128105,127998,8205,10084,65039,8205,128104,127997],[128105,127998,8205,10084,65039,8205,128104,127998],[128105,127998,8205,10084,65039,8205,128104,127999],[128105,127998,8205,10084,65039,8205,128105,127995],[128105,127998,8205,10084,65039,8205,128105,127996],[128105,127998,8205,10084,65039,8205,128105,127997],[128105,127998,8205,10084,65039,8205,128105,127998],[128105,127998,8205,10084,65039,8205,128105,127999],[128105,127999,8205,10084,65039,8205,128104,127995],[128105,127999,8205,10084,65039,8205,128104,127996],[128105,127999,8205,10084,65039,8205,128104,127997],[128105,127999,8205,10084,65039,8205,128104,127998],[128105,127999,8205,10084,65039,8205,128104,127999],[128105,127999,8205,10084,65039,8205,128105,127995],[128105,127999,8205,10084,65039,8205,128105,127996],[128105,127999,8205,10084,65039,8205,128105,127997],[128105,127999,8205,10084,65039,8205,128105,127998],[128105,127999,8205,10084,65039,8205,128105,127999],[129489,127995,8205,10084,65039,8205,129489,127996],[129489,127995,8205,10084,65039,8205,129489,127997],[129489,127995,8205,10084,65039,8205,129489,127998],[129489,127995,8205,10084,65039,8205,129489,127999],[129489,127996,8205,10084,65039,8205,129489,127995],[129489,127996,8205,10084,65039,8205,129489,127997],[129489,127996,8205,10084,65039,8205,129489,127998],[129489,127996,8205,10084,65039,8205,129489,127999],[129489,127997,8205,10084,65039,8205,129489,127995],[129489,127997,8205,10084,65039,8205,129489,127996],[129489,127997,8205,10084,65039,8205,129489,127998],[129489,127997,8205,10084,65039,8205,129489,127999],[129489,127998,8205,10084,65039,8205,129489,127995],[129489,127998,8205,10084,65039,8205,129489,127996],[129489,127998,8205,10084,65039,8205,129489,127997],[129489,127998,8205,10084,65039,8205,129489,127999],[129489,127999,8205,10084,65039,8205,129489,127995],[129489,127999,8205,10084,65039,8205,129489,127996],[129489,127999,8205,10084,65039,8205,129489,127997],[129489,127999,8205,10084,65039,8205,129489,127998],[128104,127995,8205,10084,65039,8205,128139,8205,128104,127995],[128104,127995,8205,10084,65039,8205,128139,8205,128104,127996],[128104,127995,8205,10084,65039,8205,128139,8205,128104,127997],[128104,127995,8205,10084,65039,8205,128139,8205,128104,127998],[128104,127995,8205,10084,65039,8205,128139,8205,128104,127999],[128104,127996,8205,10084,65039,8205,128139,8205,128104,127995],[128104,127996,8205,10084,65039,8205,128139,8205,128104,127996],[128104,127996,8205,10084,65039,8205,128139,8205,128104,127997],[128104,127996,8205,10084,65039,8205,128139,8205,128104,127998],[128104,127996,8205,10084,65039,8205,128139,8205,128104,127999],[128104,127997,8205,10084,65039,8205,128139,8205,128104,127995],[128104,127997,8205,10084,65039,8205,128139,8205,128104,127996],[128104,127997,8205,10084,65039,8205,128139,8205,128104,127997],[128104,127997,8205,10084,65039,8205,128139,8205,128104,127998],[128104,127997,8205,10084,65039,8205,128139,8205,128104,127999],[128104,127998,8205,10084,65039,8205,128139,8205,128104,127995],[128104,127998,8205,10084,65039,8205,128139,8205,128104,127996],[128104,127998,8205,10084,65039,8205,128139,8205,128104,127997],[128104,127998,8205,10084,65039,8205,128139,8205,128104,127998],[128104,127998,8205,10084,65039,8205,128139,8205,128104,127999],[128104,127999,8205,10084,65039,8205,128139,8205,128104,127995],[128104,127999,8205,10084,65039,8205,128139,8205,128104,127996],[128104,127999,8205,10084,65039,8205,128139,8205,128104,127997],[128104,127999,8205,10084,65039,8205,128139,8205,128104,127998],[128104,127999,8205,10084,65039,8205,128139,8205,128104,127999],[128105,127995,8205,10084,65039,8205,128139,8205,128104,127995],[128105,127995,8205,10084,65039,8205,128139,8205,128104,127996],[128105,127995,8205,10084,65039,8205,128139,8205,128104,127997],[128105,127995,8205,10084,65039,8205,128139,8205,128104,127998],[128105,127995,8205,10084,65039,8205,128139,8205,128104,127999],[128105,127995,8205,10084,65039,8205,128139,8205,128105,127995],[128105,127995,8205,10084,65039,8205,128139,8205,128105,127996],[128105,127995,8205,10084,65039,8205,128139,8205,128105,127997],[128105,127995,8205,10084,65039,8205,128139,8205,128105,127998],[128105,127995,8205,10084,65039,8205,128139,8205,128105,127999],[128105,127996,8205,10084,65039,8205,128139,8205,128104,127995],[128105,127996,8205,10084,65039,8205,128139,8205,128104,127996],[128105,127996,8205,10084,65039,8205,128139,8205,128104,127997],[128105,127996,8205,10084,65039,8205,128139,8205,128104,127998],[128105,127996,8205,10084,65039,8205,128139,8205,128104,127999],[128105,127996,8205,10084,65039,8205,128139,8205,128105,127995],[128105,127996,8205,10084,65039,8205,128139,8205,128105,127996],[128105,127996,8205,10084,65039,8205,128139,8205,128105,127997],[128105,127996,8205,10084,65039,8205,128139,8205,128105,127998],[128105,127996,8205,10084,65039,8205,128139,8205,128105,127999],[128105,127997,8205,10084,65039,8205,128139,8205,128104,127995],[128105,127997,8205,10084,65039,8205,128139,8205,128104,127996],[128105,127997,8205,10084,65039,8205,128139,8205,128104,127997],[128105,127997,8205,10084,65039,8205,128139,8205,128104,127998],[128105,127997,8205,10084,65039,8205,128139,8205,128104,127999],[128105,127997,8205,10084,65039,8205,128139,8205,128105,127995],[128105,127997,8205,10084,65039,8205,128139,8205,128105,127996],[128105,127997,8205,10084,65039,8205,128139,8205,128105,127997],[128105,127997,8205,10084,65039,8205,128139,8205,128105,127998],[128105,127997,8205,10084,65039,8205,128139,8205,128105,127999],[128105,127998,8205,10084,65039,8205,128139,8205,128104,127995],[128105,127998,8205,10084,65039,8205,128139,8205,128104,127996],[128105,127998,8205,10084,65039,8205,128139,8205,128104,127997],[128105,127998,8205,10084,65039,8205,128139,8205,128104,127998],[128105,127998,8205,10084,65039,8205,128139,8205,128104,127999],[128105,127998,8205,10084,65039,8205,128139,8205,128105,127995],[128105,127998,8205,10084,65039,8205,128139,8205,128105,127996],[128105,127998,8205,10084,65039,8205,128139,8205,128105,127997],[128105,127998,8205,10084,65039,8205,128139,8205,128105,127998],[128105,127998,8205,10084,65039,8205,128139,8205,128105,127999],[128105,127999,8205,10084,65039,8205,128139,8205,128104,127995],[128105,127999,8205,10084,65039,8205,128139,8205,128104,127996],[128105,127999,8205,10084,65039,8205,128139,8205,128104,127997],[128105,127999,8205,10084,65039,8205,128139,8205,128104,127998],[128105,127999,8205,10084,65039,8205,128139,8205,128104,127999],[128105,127999,8205,10084,65039,8205,128139,8205,128105,127995],[128105,127999,8205,10084,65039,8205,128139,8205,128105,127996],[128105,127999,8205,10084,65039,8205,128139,8205,128105,127997],[128105,127999,8205,10084,65039,8205,128139,8205,128105,127998],[128105,127999,8205,10084,65039,8205,128139,8205,128105,127999],[129489,127995,8205,10084,65039,8205,128139,8205,129489,127996],[129489,127995,8205,10084,65039,8205,128139,8205,129489,127997],[129489,127995,8205,10084,65039,8205,128139,8205,129489,127998],[129489,127995,8205,10084,65039,8205,128139,8205,129489,127999],[129489,127996,8205,10084,65039,8205,128139,8205,129489,127995],[129489,127996,8205,10084,65039,8205,128139,8205,129489,127997],[129489,127996,8205,10084,65039,8205,128139,8205,129489,127998],[129489,127996,8205,10084,65039,8205,128139,8205,129489,127999],[129489,127997,8205,10084,65039,8205,128139,8205,129489,127995],[129489,127997,8205,10084,65039,8205,128139,8205,129489,127996],[129489,127997,8205,10084,65039,8205,128139,8205,129489,127998],[129489,127997,8205,10084,65039,8205,128139,8205,129489,127999],[129489,127998,8205,10084,65039,8205,128139,8205,129489,127995],[129489,127998,8205,10084,65039,8205,128139,8205,129489,127996],[129489,127998,8205,10084,65039,8205,128139,8205,129489,127997],[129489,127998,8205,10084,65039,8205,128139,8205,129489,127999],[129489,127999,8205,10084,65039,8205,128139,8205,129489,127995],[129489,127999,8205,10084,65039,8205,128139,8205,129489,127996],[129489,127999,8205,10084,65039,8205,128139,8205,129489,127997],[129489,127999,8205,10084,65039,8205,128139,8205,129489,127998]]");
var Ax = Object.freeze({
	__proto__: null,
	Basic_Emoji: Sx,
	Emoji_Keycap_Sequence: wx,
	RGI_Emoji_Modifier_Sequence: kx,
	RGI_Emoji_Flag_Sequence: Ex,
	RGI_Emoji_Tag_Sequence: Ox,
	RGI_Emoji_ZWJ_Sequence: Nx,
	RGI_Emoji: bx
});
const Ix = rangesOnDemand("65,90,97,122,181,181,192,214,216,246,248,442,444,447,452,659,661,687,880,883,886,887,891,893,895,895,902,902,904,906,908,908,910,929,931,1013,1015,1153,1162,1327,1329,1366,1376,1416,4256,4293,4295,4295,4301,4301,4304,4346,4349,4351,5024,5109,5112,5117,7296,7304,7312,7354,7357,7359,7424,7467,7531,7543,7545,7578,7680,7957,7960,7965,7968,8005,8008,8013,8016,8023,8025,8025,8027,8027,8029,8029,8031,8061,8064,8116,8118,8124,8126,8126,8130,8132,8134,8140,8144,8147,8150,8155,8160,8172,8178,8180,8182,8188,8450,8450,8455,8455,8458,8467,8469,8469,8473,8477,8484,8484,8486,8486,8488,8488,8490,8493,8495,8500,8505,8505,8508,8511,8517,8521,8526,8526,8579,8580,11264,11387,11390,11492,11499,11502,11506,11507,11520,11557,11559,11559,11565,11565,42560,42605,42624,42651,42786,42863,42865,42887,42891,42894,42896,42954,42960,42961,42963,42963,42965,42969,42997,42998,43002,43002,43824,43866,43872,43880,43888,43967,64256,64262,64275,64279,65313,65338,65345,65370,66560,66639,66736,66771,66776,66811,66928,66938,66940,66954,66956,66962,66964,66965,66967,66977,66979,66993,66995,67001,67003,67004,68736,68786,68800,68850,71840,71903,93760,93823,119808,119892,119894,119964,119966,119967,119970,119970,119973,119974,119977,119980,119982,119993,119995,119995,119997,120003,120005,120069,120071,120074,120077,120084,120086,120092,120094,120121,120123,120126,120128,120132,120134,120134,120138,120144,120146,120485,120488,120512,120514,120538,120540,120570,120572,120596,120598,120628,120630,120654,120656,120686,120688,120712,120714,120744,120746,120770,120772,120779,122624,122633,122635,122654,122661,122666,125184,125251");
const Jx = rangesOnDemand("41,41,93,93,125,125,3899,3899,3901,3901,5788,5788,8262,8262,8318,8318,8334,8334,8969,8969,8971,8971,9002,9002,10089,10089,10091,10091,10093,10093,10095,10095,10097,10097,10099,10099,10101,10101,10182,10182,10215,10215,10217,10217,10219,10219,10221,10221,10223,10223,10628,10628,10630,10630,10632,10632,10634,10634,10636,10636,10638,10638,10640,10640,10642,10642,10644,10644,10646,10646,10648,10648,10713,10713,10715,10715,10749,10749,11811,11811,11813,11813,11815,11815,11817,11817,11862,11862,11864,11864,11866,11866,11868,11868,12297,12297,12299,12299,12301,12301,12303,12303,12305,12305,12309,12309,12311,12311,12313,12313,12315,12315,12318,12319,64830,64830,65048,65048,65078,65078,65080,65080,65082,65082,65084,65084,65086,65086,65088,65088,65090,65090,65092,65092,65096,65096,65114,65114,65116,65116,65118,65118,65289,65289,65341,65341,65373,65373,65376,65376,65379,65379");
const Mx = rangesOnDemand("95,95,8255,8256,8276,8276,65075,65076,65101,65103,65343,65343");
const Lx = rangesOnDemand("0,31,127,159");
const Px = rangesOnDemand("36,36,162,165,1423,1423,1547,1547,2046,2047,2546,2547,2555,2555,2801,2801,3065,3065,3647,3647,6107,6107,8352,8384,43064,43064,65020,65020,65129,65129,65284,65284,65504,65505,65509,65510,73693,73696,123647,123647,126128,126128");
const Fx = rangesOnDemand("45,45,1418,1418,1470,1470,5120,5120,6150,6150,8208,8213,11799,11799,11802,11802,11834,11835,11840,11840,11869,11869,12316,12316,12336,12336,12448,12448,65073,65074,65112,65112,65123,65123,65293,65293,69293,69293");
const Tx = rangesOnDemand("48,57,1632,1641,1776,1785,1984,1993,2406,2415,2534,2543,2662,2671,2790,2799,2918,2927,3046,3055,3174,3183,3302,3311,3430,3439,3558,3567,3664,3673,3792,3801,3872,3881,4160,4169,4240,4249,6112,6121,6160,6169,6470,6479,6608,6617,6784,6793,6800,6809,6992,7001,7088,7097,7232,7241,7248,7257,42528,42537,43216,43225,43264,43273,43472,43481,43504,43513,43600,43609,44016,44025,65296,65305,66720,66729,68912,68921,69734,69743,69872,69881,69942,69951,70096,70105,70384,70393,70736,70745,70864,70873,71248,71257,71360,71369,71472,71481,71904,71913,72016,72025,72784,72793,73040,73049,73120,73129,73552,73561,92768,92777,92864,92873,93008,93017,120782,120831,123200,123209,123632,123641,124144,124153,125264,125273,130032,130041");
const Dx = rangesOnDemand("1160,1161,6846,6846,8413,8416,8418,8420,42608,42610");
const Ux = rangesOnDemand("187,187,8217,8217,8221,8221,8250,8250,11779,11779,11781,11781,11786,11786,11789,11789,11805,11805,11809,11809");
const Bx = rangesOnDemand("173,173,1536,1541,1564,1564,1757,1757,1807,1807,2192,2193,2274,2274,6158,6158,8203,8207,8234,8238,8288,8292,8294,8303,65279,65279,65529,65531,69821,69821,69837,69837,78896,78911,113824,113827,119155,119162,917505,917505,917536,917631");
const jx = rangesOnDemand("171,171,8216,8216,8219,8220,8223,8223,8249,8249,11778,11778,11780,11780,11785,11785,11788,11788,11804,11804,11808,11808");
const Gx = rangesOnDemand("65,90,97,122,170,170,181,181,186,186,192,214,216,246,248,705,710,721,736,740,748,748,750,750,880,884,886,887,890,893,895,895,902,902,904,906,908,908,910,929,931,1013,1015,1153,1162,1327,1329,1366,1369,1369,1376,1416,1488,1514,1519,1522,1568,1610,1646,1647,1649,1747,1749,1749,1765,1766,1774,1775,1786,1788,1791,1791,1808,1808,1810,1839,1869,1957,1969,1969,1994,2026,2036,2037,2042,2042,2048,2069,2074,2074,2084,2084,2088,2088,2112,2136,2144,2154,2160,2183,2185,2190,2208,2249,2308,2361,2365,2365,2384,2384,2392,2401,2417,2432,2437,2444,2447,2448,2451,2472,2474,2480,2482,2482,2486,2489,2493,2493,2510,2510,2524,2525,2527,2529,2544,2545,2556,2556,2565,2570,2575,2576,2579,2600,2602,2608,2610,2611,2613,2614,2616,2617,2649,2652,2654,2654,2674,2676,2693,2701,2703,2705,2707,2728,2730,2736,2738,2739,2741,2745,2749,2749,2768,2768,2784,2785,2809,2809,2821,2828,2831,2832,2835,2856,2858,2864,2866,2867,2869,2873,2877,2877,2908,2909,2911,2913,2929,2929,2947,2947,2949,2954,2958,2960,2962,2965,2969,2970,2972,2972,2974,2975,2979,2980,2984,2986,2990,3001,3024,3024,3077,3084,3086,3088,3090,3112,3114,3129,3133,3133,3160,3162,3165,3165,3168,3169,3200,3200,3205,3212,3214,3216,3218,3240,3242,3251,3253,3257,3261,3261,3293,3294,3296,3297,3313,3314,3332,3340,3342,3344,3346,3386,3389,3389,3406,3406,3412,3414,3423,3425,3450,3455,3461,3478,3482,3505,3507,3515,3517,3517,3520,3526,3585,3632,3634,3635,3648,3654,3713,3714,3716,3716,3718,3722,3724,3747,3749,3749,3751,3760,3762,3763,3773,3773,3776,3780,3782,3782,3804,3807,3840,3840,3904,3911,3913,3948,3976,3980,4096,4138,4159,4159,4176,4181,4186,4189,4193,4193,4197,4198,4206,4208,4213,4225,4238,4238,4256,4293,4295,4295,4301,4301,4304,4346,4348,4680,4682,4685,4688,4694,4696,4696,4698,4701,4704,4744,4746,4749,4752,4784,4786,4789,4792,4798,4800,4800,4802,4805,4808,4822,4824,4880,4882,4885,4888,4954,4992,5007,5024,5109,5112,5117,5121,5740,5743,5759,5761,5786,5792,5866,5873,5880,5888,5905,5919,5937,5952,5969,5984,5996,5998,6000,6016,6067,6103,6103,6108,6108,6176,6264,6272,6276,6279,6312,6314,6314,6320,6389,6400,6430,6480,6509,6512,6516,6528,6571,6576,6601,6656,6678,6688,6740,6823,6823,6917,6963,6981,6988,7043,7072,7086,7087,7098,7141,7168,7203,7245,7247,7258,7293,7296,7304,7312,7354,7357,7359,7401,7404,7406,7411,7413,7414,7418,7418,7424,7615,7680,7957,7960,7965,7968,8005,8008,8013,8016,8023,8025,8025,8027,8027,8029,8029,8031,8061,8064,8116,8118,8124,8126,8126,8130,8132,8134,8140,8144,8147,8150,8155,8160,8172,8178,8180,8182,8188,8305,8305,8319,8319,8336,8348,8450,8450,8455,8455,8458,8467,8469,8469,8473,8477,8484,8484,8486,8486,8488,8488,8490,8493,8495,8505,8508,8511,8517,8521,8526,8526,8579,8580,11264,11492,11499,11502,11506,11507,11520,11557,11559,11559,11565,11565,11568,11623,11631,11631,11648,11670,11680,11686,11688,11694,11696,11702,11704,11710,11712,11718,11720,11726,11728,11734,11736,11742,11823,11823,12293,12294,12337,12341,12347,12348,12353,12438,12445,12447,12449,12538,12540,12543,12549,12591,12593,12686,12704,12735,12784,12799,13312,19903,19968,42124,42192,42237,42240,42508,42512,42527,42538,42539,42560,42606,42623,42653,42656,42725,42775,42783,42786,42888,42891,42954,42960,42961,42963,42963,42965,42969,42994,43009,43011,43013,43015,43018,43020,43042,43072,43123,43138,43187,43250,43255,43259,43259,43261,43262,43274,43301,43312,43334,43360,43388,43396,43442,43471,43471,43488,43492,43494,43503,43514,43518,43520,43560,43584,43586,43588,43595,43616,43638,43642,43642,43646,43695,43697,43697,43701,43702,43705,43709,43712,43712,43714,43714,43739,43741,43744,43754,43762,43764,43777,43782,43785,43790,43793,43798,43808,43814,43816,43822,43824,43866,43868,43881,43888,44002,44032,55203,55216,55238,55243,55291,63744,64109,64112,64217,64256,64262,64275,64279,64285,64285,64287,64296,64298,64310,64312,64316,64318,64318,64320,64321,64323,64324,64326,64433,64467,64829,64848,64911,64914,64967,65008,65019,65136,65140,65142,65276,65313,65338,65345,65370,65382,65470,65474,65479,65482,65487,65490,65495,65498,65500,65536,65547,65549,65574,65576,65594,65596,65597,65599,65613,65616,65629,65664,65786,66176,66204,66208,66256,66304,66335,66349,66368,66370,66377,66384,66421,66432,66461,66464,66499,66504,66511,66560,66717,66736,66771,66776,66811,66816,66855,66864,66915,66928,66938,66940,66954,66956,66962,66964,66965,66967,66977,66979,66993,66995,67001,67003,67004,67072,67382,67392,67413,67424,67431,67456,67461,67463,67504,67506,67514,67584,67589,67592,67592,67594,67637,67639,67640,67644,67644,67647,67669,67680,67702,67712,67742,67808,67826,67828,67829,67840,67861,67872,67897,67968,68023,68030,68031,68096,68096,68112,68115,68117,68119,68121,68149,68192,68220,68224,68252,68288,68295,68297,68324,68352,68405,68416,68437,68448,68466,68480,68497,68608,68680,68736,68786,68800,68850,68864,68899,69248,69289,69296,69297,69376,69404,69415,69415,69424,69445,69488,69505,69552,69572,69600,69622,69635,69687,69745,69746,69749,69749,69763,69807,69840,69864,69891,69926,69956,69956,69959,69959,69968,70002,70006,70006,70019,70066,70081,70084,70106,70106,70108,70108,70144,70161,70163,70187,70207,70208,70272,70278,70280,70280,70282,70285,70287,70301,70303,70312,70320,70366,70405,70412,70415,70416,70419,70440,70442,70448,70450,70451,70453,70457,70461,70461,70480,70480,70493,70497,70656,70708,70727,70730,70751,70753,70784,70831,70852,70853,70855,70855,71040,71086,71128,71131,71168,71215,71236,71236,71296,71338,71352,71352,71424,71450,71488,71494,71680,71723,71840,71903,71935,71942,71945,71945,71948,71955,71957,71958,71960,71983,71999,71999,72001,72001,72096,72103,72106,72144,72161,72161,72163,72163,72192,72192,72203,72242,72250,72250,72272,72272,72284,72329,72349,72349,72368,72440,72704,72712,72714,72750,72768,72768,72818,72847,72960,72966,72968,72969,72971,73008,73030,73030,73056,73061,73063,73064,73066,73097,73112,73112,73440,73458,73474,73474,73476,73488,73490,73523,73648,73648,73728,74649,74880,75075,77712,77808,77824,78895,78913,78918,82944,83526,92160,92728,92736,92766,92784,92862,92880,92909,92928,92975,92992,92995,93027,93047,93053,93071,93760,93823,93952,94026,94032,94032,94099,94111,94176,94177,94179,94179,94208,100343,100352,101589,101632,101640,110576,110579,110581,110587,110589,110590,110592,110882,110898,110898,110928,110930,110933,110933,110948,110951,110960,111355,113664,113770,113776,113788,113792,113800,113808,113817,119808,119892,119894,119964,119966,119967,119970,119970,119973,119974,119977,119980,119982,119993,119995,119995,119997,120003,120005,120069,120071,120074,120077,120084,120086,120092,120094,120121,120123,120126,120128,120132,120134,120134,120138,120144,120146,120485,120488,120512,120514,120538,120540,120570,120572,120596,120598,120628,120630,120654,120656,120686,120688,120712,120714,120744,120746,120770,120772,120779,122624,122654,122661,122666,122928,122989,123136,123180,123191,123197,123214,123214,123536,123565,123584,123627,124112,124139,124896,124902,124904,124907,124909,124910,124912,124926,124928,125124,125184,125251,125259,125259,126464,126467,126469,126495,126497,126498,126500,126500,126503,126503,126505,126514,126516,126519,126521,126521,126523,126523,126530,126530,126535,126535,126537,126537,126539,126539,126541,126543,126545,126546,126548,126548,126551,126551,126553,126553,126555,126555,126557,126557,126559,126559,126561,126562,126564,126564,126567,126570,126572,126578,126580,126583,126585,126588,126590,126590,126592,126601,126603,126619,126625,126627,126629,126633,126635,126651,131072,173791,173824,177977,177984,178205,178208,183969,183984,191456,194560,195101,196608,201546,201552,205743");
const Rx = rangesOnDemand("5870,5872,8544,8578,8581,8584,12295,12295,12321,12329,12344,12346,42726,42735,65856,65908,66369,66369,66378,66378,66513,66517,74752,74862");
const zx = rangesOnDemand("8232,8232");
const Vx = rangesOnDemand("97,122,181,181,223,246,248,255,257,257,259,259,261,261,263,263,265,265,267,267,269,269,271,271,273,273,275,275,277,277,279,279,281,281,283,283,285,285,287,287,289,289,291,291,293,293,295,295,297,297,299,299,301,301,303,303,305,305,307,307,309,309,311,312,314,314,316,316,318,318,320,320,322,322,324,324,326,326,328,329,331,331,333,333,335,335,337,337,339,339,341,341,343,343,345,345,347,347,349,349,351,351,353,353,355,355,357,357,359,359,361,361,363,363,365,365,367,367,369,369,371,371,373,373,375,375,378,378,380,380,382,384,387,387,389,389,392,392,396,397,402,402,405,405,409,411,414,414,417,417,419,419,421,421,424,424,426,427,429,429,432,432,436,436,438,438,441,442,445,447,454,454,457,457,460,460,462,462,464,464,466,466,468,468,470,470,472,472,474,474,476,477,479,479,481,481,483,483,485,485,487,487,489,489,491,491,493,493,495,496,499,499,501,501,505,505,507,507,509,509,511,511,513,513,515,515,517,517,519,519,521,521,523,523,525,525,527,527,529,529,531,531,533,533,535,535,537,537,539,539,541,541,543,543,545,545,547,547,549,549,551,551,553,553,555,555,557,557,559,559,561,561,563,569,572,572,575,576,578,578,583,583,585,585,587,587,589,589,591,659,661,687,881,881,883,883,887,887,891,893,912,912,940,974,976,977,981,983,985,985,987,987,989,989,991,991,993,993,995,995,997,997,999,999,1001,1001,1003,1003,1005,1005,1007,1011,1013,1013,1016,1016,1019,1020,1072,1119,1121,1121,1123,1123,1125,1125,1127,1127,1129,1129,1131,1131,1133,1133,1135,1135,1137,1137,1139,1139,1141,1141,1143,1143,1145,1145,1147,1147,1149,1149,1151,1151,1153,1153,1163,1163,1165,1165,1167,1167,1169,1169,1171,1171,1173,1173,1175,1175,1177,1177,1179,1179,1181,1181,1183,1183,1185,1185,1187,1187,1189,1189,1191,1191,1193,1193,1195,1195,1197,1197,1199,1199,1201,1201,1203,1203,1205,1205,1207,1207,1209,1209,1211,1211,1213,1213,1215,1215,1218,1218,1220,1220,1222,1222,1224,1224,1226,1226,1228,1228,1230,1231,1233,1233,1235,1235,1237,1237,1239,1239,1241,1241,1243,1243,1245,1245,1247,1247,1249,1249,1251,1251,1253,1253,1255,1255,1257,1257,1259,1259,1261,1261,1263,1263,1265,1265,1267,1267,1269,1269,1271,1271,1273,1273,1275,1275,1277,1277,1279,1279,1281,1281,1283,1283,1285,1285,1287,1287,1289,1289,1291,1291,1293,1293,1295,1295,1297,1297,1299,1299,1301,1301,1303,1303,1305,1305,1307,1307,1309,1309,1311,1311,1313,1313,1315,1315,1317,1317,1319,1319,1321,1321,1323,1323,1325,1325,1327,1327,1376,1416,4304,4346,4349,4351,5112,5117,7296,7304,7424,7467,7531,7543,7545,7578,7681,7681,7683,7683,7685,7685,7687,7687,7689,7689,7691,7691,7693,7693,7695,7695,7697,7697,7699,7699,7701,7701,7703,7703,7705,7705,7707,7707,7709,7709,7711,7711,7713,7713,7715,7715,7717,7717,7719,7719,7721,7721,7723,7723,7725,7725,7727,7727,7729,7729,7731,7731,7733,7733,7735,7735,7737,7737,7739,7739,7741,7741,7743,7743,7745,7745,7747,7747,7749,7749,7751,7751,7753,7753,7755,7755,7757,7757,7759,7759,7761,7761,7763,7763,7765,7765,7767,7767,7769,7769,7771,7771,7773,7773,7775,7775,7777,7777,7779,7779,7781,7781,7783,7783,7785,7785,7787,7787,7789,7789,7791,7791,7793,7793,7795,7795,7797,7797,7799,7799,7801,7801,7803,7803,7805,7805,7807,7807,7809,7809,7811,7811,7813,7813,7815,7815,7817,7817,7819,7819,7821,7821,7823,7823,7825,7825,7827,7827,7829,7837,7839,7839,7841,7841,7843,7843,7845,7845,7847,7847,7849,7849,7851,7851,7853,7853,7855,7855,7857,7857,7859,7859,7861,7861,7863,7863,7865,7865,7867,7867,7869,7869,7871,7871,7873,7873,7875,7875,7877,7877,7879,7879,7881,7881,7883,7883,7885,7885,7887,7887,7889,7889,7891,7891,7893,7893,7895,7895,7897,7897,7899,7899,7901,7901,7903,7903,7905,7905,7907,7907,7909,7909,7911,7911,7913,7913,7915,7915,7917,7917,7919,7919,7921,7921,7923,7923,7925,7925,7927,7927,7929,7929,7931,7931,7933,7933,7935,7943,7952,7957,7968,7975,7984,7991,8000,8005,8016,8023,8032,8039,8048,8061,8064,8071,8080,8087,8096,8103,8112,8116,8118,8119,8126,8126,8130,8132,8134,8135,8144,8147,8150,8151,8160,8167,8178,8180,8182,8183,8458,8458,8462,8463,8467,8467,8495,8495,8500,8500,8505,8505,8508,8509,8518,8521,8526,8526,8580,8580,11312,11359,11361,11361,11365,11366,11368,11368,11370,11370,11372,11372,11377,11377,11379,11380,11382,11387,11393,11393,11395,11395,11397,11397,11399,11399,11401,11401,11403,11403,11405,11405,11407,11407,11409,11409,11411,11411,11413,11413,11415,11415,11417,11417,11419,11419,11421,11421,11423,11423,11425,11425,11427,11427,11429,11429,11431,11431,11433,11433,11435,11435,11437,11437,11439,11439,11441,11441,11443,11443,11445,11445,11447,11447,11449,11449,11451,11451,11453,11453,11455,11455,11457,11457,11459,11459,11461,11461,11463,11463,11465,11465,11467,11467,11469,11469,11471,11471,11473,11473,11475,11475,11477,11477,11479,11479,11481,11481,11483,11483,11485,11485,11487,11487,11489,11489,11491,11492,11500,11500,11502,11502,11507,11507,11520,11557,11559,11559,11565,11565,42561,42561,42563,42563,42565,42565,42567,42567,42569,42569,42571,42571,42573,42573,42575,42575,42577,42577,42579,42579,42581,42581,42583,42583,42585,42585,42587,42587,42589,42589,42591,42591,42593,42593,42595,42595,42597,42597,42599,42599,42601,42601,42603,42603,42605,42605,42625,42625,42627,42627,42629,42629,42631,42631,42633,42633,42635,42635,42637,42637,42639,42639,42641,42641,42643,42643,42645,42645,42647,42647,42649,42649,42651,42651,42787,42787,42789,42789,42791,42791,42793,42793,42795,42795,42797,42797,42799,42801,42803,42803,42805,42805,42807,42807,42809,42809,42811,42811,42813,42813,42815,42815,42817,42817,42819,42819,42821,42821,42823,42823,42825,42825,42827,42827,42829,42829,42831,42831,42833,42833,42835,42835,42837,42837,42839,42839,42841,42841,42843,42843,42845,42845,42847,42847,42849,42849,42851,42851,42853,42853,42855,42855,42857,42857,42859,42859,42861,42861,42863,42863,42865,42872,42874,42874,42876,42876,42879,42879,42881,42881,42883,42883,42885,42885,42887,42887,42892,42892,42894,42894,42897,42897,42899,42901,42903,42903,42905,42905,42907,42907,42909,42909,42911,42911,42913,42913,42915,42915,42917,42917,42919,42919,42921,42921,42927,42927,42933,42933,42935,42935,42937,42937,42939,42939,42941,42941,42943,42943,42945,42945,42947,42947,42952,42952,42954,42954,42961,42961,42963,42963,42965,42965,42967,42967,42969,42969,42998,42998,43002,43002,43824,43866,43872,43880,43888,43967,64256,64262,64275,64279,65345,65370,66600,66639,66776,66811,66967,66977,66979,66993,66995,67001,67003,67004,68800,68850,71872,71903,93792,93823,119834,119859,119886,119892,119894,119911,119938,119963,119990,119993,119995,119995,119997,120003,120005,120015,120042,120067,120094,120119,120146,120171,120198,120223,120250,120275,120302,120327,120354,120379,120406,120431,120458,120485,120514,120538,120540,120545,120572,120596,120598,120603,120630,120654,120656,120661,120688,120712,120714,120719,120746,120770,120772,120777,120779,120779,122624,122633,122635,122654,122661,122666,125218,125251");
const Wx = rangesOnDemand("768,879,1155,1161,1425,1469,1471,1471,1473,1474,1476,1477,1479,1479,1552,1562,1611,1631,1648,1648,1750,1756,1759,1764,1767,1768,1770,1773,1809,1809,1840,1866,1958,1968,2027,2035,2045,2045,2070,2073,2075,2083,2085,2087,2089,2093,2137,2139,2200,2207,2250,2273,2275,2307,2362,2364,2366,2383,2385,2391,2402,2403,2433,2435,2492,2492,2494,2500,2503,2504,2507,2509,2519,2519,2530,2531,2558,2558,2561,2563,2620,2620,2622,2626,2631,2632,2635,2637,2641,2641,2672,2673,2677,2677,2689,2691,2748,2748,2750,2757,2759,2761,2763,2765,2786,2787,2810,2815,2817,2819,2876,2876,2878,2884,2887,2888,2891,2893,2901,2903,2914,2915,2946,2946,3006,3010,3014,3016,3018,3021,3031,3031,3072,3076,3132,3132,3134,3140,3142,3144,3146,3149,3157,3158,3170,3171,3201,3203,3260,3260,3262,3268,3270,3272,3274,3277,3285,3286,3298,3299,3315,3315,3328,3331,3387,3388,3390,3396,3398,3400,3402,3405,3415,3415,3426,3427,3457,3459,3530,3530,3535,3540,3542,3542,3544,3551,3570,3571,3633,3633,3636,3642,3655,3662,3761,3761,3764,3772,3784,3790,3864,3865,3893,3893,3895,3895,3897,3897,3902,3903,3953,3972,3974,3975,3981,3991,3993,4028,4038,4038,4139,4158,4182,4185,4190,4192,4194,4196,4199,4205,4209,4212,4226,4237,4239,4239,4250,4253,4957,4959,5906,5909,5938,5940,5970,5971,6002,6003,6068,6099,6109,6109,6155,6157,6159,6159,6277,6278,6313,6313,6432,6443,6448,6459,6679,6683,6741,6750,6752,6780,6783,6783,6832,6862,6912,6916,6964,6980,7019,7027,7040,7042,7073,7085,7142,7155,7204,7223,7376,7378,7380,7400,7405,7405,7412,7412,7415,7417,7616,7679,8400,8432,11503,11505,11647,11647,11744,11775,12330,12335,12441,12442,42607,42610,42612,42621,42654,42655,42736,42737,43010,43010,43014,43014,43019,43019,43043,43047,43052,43052,43136,43137,43188,43205,43232,43249,43263,43263,43302,43309,43335,43347,43392,43395,43443,43456,43493,43493,43561,43574,43587,43587,43596,43597,43643,43645,43696,43696,43698,43700,43703,43704,43710,43711,43713,43713,43755,43759,43765,43766,44003,44010,44012,44013,64286,64286,65024,65039,65056,65071,66045,66045,66272,66272,66422,66426,68097,68099,68101,68102,68108,68111,68152,68154,68159,68159,68325,68326,68900,68903,69291,69292,69373,69375,69446,69456,69506,69509,69632,69634,69688,69702,69744,69744,69747,69748,69759,69762,69808,69818,69826,69826,69888,69890,69927,69940,69957,69958,70003,70003,70016,70018,70067,70080,70089,70092,70094,70095,70188,70199,70206,70206,70209,70209,70367,70378,70400,70403,70459,70460,70462,70468,70471,70472,70475,70477,70487,70487,70498,70499,70502,70508,70512,70516,70709,70726,70750,70750,70832,70851,71087,71093,71096,71104,71132,71133,71216,71232,71339,71351,71453,71467,71724,71738,71984,71989,71991,71992,71995,71998,72000,72000,72002,72003,72145,72151,72154,72160,72164,72164,72193,72202,72243,72249,72251,72254,72263,72263,72273,72283,72330,72345,72751,72758,72760,72767,72850,72871,72873,72886,73009,73014,73018,73018,73020,73021,73023,73029,73031,73031,73098,73102,73104,73105,73107,73111,73459,73462,73472,73473,73475,73475,73524,73530,73534,73538,78912,78912,78919,78933,92912,92916,92976,92982,94031,94031,94033,94087,94095,94098,94180,94180,94192,94193,113821,113822,118528,118573,118576,118598,119141,119145,119149,119154,119163,119170,119173,119179,119210,119213,119362,119364,121344,121398,121403,121452,121461,121461,121476,121476,121499,121503,121505,121519,122880,122886,122888,122904,122907,122913,122915,122916,122918,122922,123023,123023,123184,123190,123566,123566,123628,123631,124140,124143,125136,125142,125252,125258,917760,917999");
const Qx = rangesOnDemand("43,43,60,62,124,124,126,126,172,172,177,177,215,215,247,247,1014,1014,1542,1544,8260,8260,8274,8274,8314,8316,8330,8332,8472,8472,8512,8516,8523,8523,8592,8596,8602,8603,8608,8608,8611,8611,8614,8614,8622,8622,8654,8655,8658,8658,8660,8660,8692,8959,8992,8993,9084,9084,9115,9139,9180,9185,9655,9655,9665,9665,9720,9727,9839,9839,10176,10180,10183,10213,10224,10239,10496,10626,10649,10711,10716,10747,10750,11007,11056,11076,11079,11084,64297,64297,65122,65122,65124,65126,65291,65291,65308,65310,65372,65372,65374,65374,65506,65506,65513,65516,120513,120513,120539,120539,120571,120571,120597,120597,120629,120629,120655,120655,120687,120687,120713,120713,120745,120745,120771,120771,126704,126705");
const Hx = rangesOnDemand("688,705,710,721,736,740,748,748,750,750,884,884,890,890,1369,1369,1600,1600,1765,1766,2036,2037,2042,2042,2074,2074,2084,2084,2088,2088,2249,2249,2417,2417,3654,3654,3782,3782,4348,4348,6103,6103,6211,6211,6823,6823,7288,7293,7468,7530,7544,7544,7579,7615,8305,8305,8319,8319,8336,8348,11388,11389,11631,11631,11823,11823,12293,12293,12337,12341,12347,12347,12445,12446,12540,12542,40981,40981,42232,42237,42508,42508,42623,42623,42652,42653,42775,42783,42864,42864,42888,42888,42994,42996,43000,43001,43471,43471,43494,43494,43632,43632,43741,43741,43763,43764,43868,43871,43881,43881,65392,65392,65438,65439,67456,67461,67463,67504,67506,67514,92992,92995,94099,94111,94176,94177,94179,94179,110576,110579,110581,110587,110589,110590,122928,122989,123191,123197,124139,124139,125259,125259");
const qx = rangesOnDemand("94,94,96,96,168,168,175,175,180,180,184,184,706,709,722,735,741,747,749,749,751,767,885,885,900,901,2184,2184,8125,8125,8127,8129,8141,8143,8157,8159,8173,8175,8189,8190,12443,12444,42752,42774,42784,42785,42889,42890,43867,43867,43882,43883,64434,64450,65342,65342,65344,65344,65507,65507,127995,127999");
const $x = rangesOnDemand("768,879,1155,1159,1425,1469,1471,1471,1473,1474,1476,1477,1479,1479,1552,1562,1611,1631,1648,1648,1750,1756,1759,1764,1767,1768,1770,1773,1809,1809,1840,1866,1958,1968,2027,2035,2045,2045,2070,2073,2075,2083,2085,2087,2089,2093,2137,2139,2200,2207,2250,2273,2275,2306,2362,2362,2364,2364,2369,2376,2381,2381,2385,2391,2402,2403,2433,2433,2492,2492,2497,2500,2509,2509,2530,2531,2558,2558,2561,2562,2620,2620,2625,2626,2631,2632,2635,2637,2641,2641,2672,2673,2677,2677,2689,2690,2748,2748,2753,2757,2759,2760,2765,2765,2786,2787,2810,2815,2817,2817,2876,2876,2879,2879,2881,2884,2893,2893,2901,2902,2914,2915,2946,2946,3008,3008,3021,3021,3072,3072,3076,3076,3132,3132,3134,3136,3142,3144,3146,3149,3157,3158,3170,3171,3201,3201,3260,3260,3263,3263,3270,3270,3276,3277,3298,3299,3328,3329,3387,3388,3393,3396,3405,3405,3426,3427,3457,3457,3530,3530,3538,3540,3542,3542,3633,3633,3636,3642,3655,3662,3761,3761,3764,3772,3784,3790,3864,3865,3893,3893,3895,3895,3897,3897,3953,3966,3968,3972,3974,3975,3981,3991,3993,4028,4038,4038,4141,4144,4146,4151,4153,4154,4157,4158,4184,4185,4190,4192,4209,4212,4226,4226,4229,4230,4237,4237,4253,4253,4957,4959,5906,5908,5938,5939,5970,5971,6002,6003,6068,6069,6071,6077,6086,6086,6089,6099,6109,6109,6155,6157,6159,6159,6277,6278,6313,6313,6432,6434,6439,6440,6450,6450,6457,6459,6679,6680,6683,6683,6742,6742,6744,6750,6752,6752,6754,6754,6757,6764,6771,6780,6783,6783,6832,6845,6847,6862,6912,6915,6964,6964,6966,6970,6972,6972,6978,6978,7019,7027,7040,7041,7074,7077,7080,7081,7083,7085,7142,7142,7144,7145,7149,7149,7151,7153,7212,7219,7222,7223,7376,7378,7380,7392,7394,7400,7405,7405,7412,7412,7416,7417,7616,7679,8400,8412,8417,8417,8421,8432,11503,11505,11647,11647,11744,11775,12330,12333,12441,12442,42607,42607,42612,42621,42654,42655,42736,42737,43010,43010,43014,43014,43019,43019,43045,43046,43052,43052,43204,43205,43232,43249,43263,43263,43302,43309,43335,43345,43392,43394,43443,43443,43446,43449,43452,43453,43493,43493,43561,43566,43569,43570,43573,43574,43587,43587,43596,43596,43644,43644,43696,43696,43698,43700,43703,43704,43710,43711,43713,43713,43756,43757,43766,43766,44005,44005,44008,44008,44013,44013,64286,64286,65024,65039,65056,65071,66045,66045,66272,66272,66422,66426,68097,68099,68101,68102,68108,68111,68152,68154,68159,68159,68325,68326,68900,68903,69291,69292,69373,69375,69446,69456,69506,69509,69633,69633,69688,69702,69744,69744,69747,69748,69759,69761,69811,69814,69817,69818,69826,69826,69888,69890,69927,69931,69933,69940,70003,70003,70016,70017,70070,70078,70089,70092,70095,70095,70191,70193,70196,70196,70198,70199,70206,70206,70209,70209,70367,70367,70371,70378,70400,70401,70459,70460,70464,70464,70502,70508,70512,70516,70712,70719,70722,70724,70726,70726,70750,70750,70835,70840,70842,70842,70847,70848,70850,70851,71090,71093,71100,71101,71103,71104,71132,71133,71219,71226,71229,71229,71231,71232,71339,71339,71341,71341,71344,71349,71351,71351,71453,71455,71458,71461,71463,71467,71727,71735,71737,71738,71995,71996,71998,71998,72003,72003,72148,72151,72154,72155,72160,72160,72193,72202,72243,72248,72251,72254,72263,72263,72273,72278,72281,72283,72330,72342,72344,72345,72752,72758,72760,72765,72767,72767,72850,72871,72874,72880,72882,72883,72885,72886,73009,73014,73018,73018,73020,73021,73023,73029,73031,73031,73104,73105,73109,73109,73111,73111,73459,73460,73472,73473,73526,73530,73536,73536,73538,73538,78912,78912,78919,78933,92912,92916,92976,92982,94031,94031,94095,94098,94180,94180,113821,113822,118528,118573,118576,118598,119143,119145,119163,119170,119173,119179,119210,119213,119362,119364,121344,121398,121403,121452,121461,121461,121476,121476,121499,121503,121505,121519,122880,122886,122888,122904,122907,122913,122915,122916,122918,122922,123023,123023,123184,123190,123566,123566,123628,123631,124140,124143,125136,125142,125252,125258,917760,917999");
const Kx = rangesOnDemand("48,57,178,179,185,185,188,190,1632,1641,1776,1785,1984,1993,2406,2415,2534,2543,2548,2553,2662,2671,2790,2799,2918,2927,2930,2935,3046,3058,3174,3183,3192,3198,3302,3311,3416,3422,3430,3448,3558,3567,3664,3673,3792,3801,3872,3891,4160,4169,4240,4249,4969,4988,5870,5872,6112,6121,6128,6137,6160,6169,6470,6479,6608,6618,6784,6793,6800,6809,6992,7001,7088,7097,7232,7241,7248,7257,8304,8304,8308,8313,8320,8329,8528,8578,8581,8585,9312,9371,9450,9471,10102,10131,11517,11517,12295,12295,12321,12329,12344,12346,12690,12693,12832,12841,12872,12879,12881,12895,12928,12937,12977,12991,42528,42537,42726,42735,43056,43061,43216,43225,43264,43273,43472,43481,43504,43513,43600,43609,44016,44025,65296,65305,65799,65843,65856,65912,65930,65931,66273,66299,66336,66339,66369,66369,66378,66378,66513,66517,66720,66729,67672,67679,67705,67711,67751,67759,67835,67839,67862,67867,68028,68029,68032,68047,68050,68095,68160,68168,68221,68222,68253,68255,68331,68335,68440,68447,68472,68479,68521,68527,68858,68863,68912,68921,69216,69246,69405,69414,69457,69460,69573,69579,69714,69743,69872,69881,69942,69951,70096,70105,70113,70132,70384,70393,70736,70745,70864,70873,71248,71257,71360,71369,71472,71483,71904,71922,72016,72025,72784,72812,73040,73049,73120,73129,73552,73561,73664,73684,74752,74862,92768,92777,92864,92873,93008,93017,93019,93025,93824,93846,119488,119507,119520,119539,119648,119672,120782,120831,123200,123209,123632,123641,124144,124153,125127,125135,125264,125273,126065,126123,126125,126127,126129,126132,126209,126253,126255,126269,127232,127244,130032,130041");
const Zx = rangesOnDemand("40,40,91,91,123,123,3898,3898,3900,3900,5787,5787,8218,8218,8222,8222,8261,8261,8317,8317,8333,8333,8968,8968,8970,8970,9001,9001,10088,10088,10090,10090,10092,10092,10094,10094,10096,10096,10098,10098,10100,10100,10181,10181,10214,10214,10216,10216,10218,10218,10220,10220,10222,10222,10627,10627,10629,10629,10631,10631,10633,10633,10635,10635,10637,10637,10639,10639,10641,10641,10643,10643,10645,10645,10647,10647,10712,10712,10714,10714,10748,10748,11810,11810,11812,11812,11814,11814,11816,11816,11842,11842,11861,11861,11863,11863,11865,11865,11867,11867,12296,12296,12298,12298,12300,12300,12302,12302,12304,12304,12308,12308,12310,12310,12312,12312,12314,12314,12317,12317,64831,64831,65047,65047,65077,65077,65079,65079,65081,65081,65083,65083,65085,65085,65087,65087,65089,65089,65091,65091,65095,65095,65113,65113,65115,65115,65117,65117,65288,65288,65339,65339,65371,65371,65375,65375,65378,65378");
const Xx = rangesOnDemand("0,31,127,159,173,173,888,889,896,899,907,907,909,909,930,930,1328,1328,1367,1368,1419,1420,1424,1424,1480,1487,1515,1518,1525,1541,1564,1564,1757,1757,1806,1807,1867,1868,1970,1983,2043,2044,2094,2095,2111,2111,2140,2141,2143,2143,2155,2159,2191,2199,2274,2274,2436,2436,2445,2446,2449,2450,2473,2473,2481,2481,2483,2485,2490,2491,2501,2502,2505,2506,2511,2518,2520,2523,2526,2526,2532,2533,2559,2560,2564,2564,2571,2574,2577,2578,2601,2601,2609,2609,2612,2612,2615,2615,2618,2619,2621,2621,2627,2630,2633,2634,2638,2640,2642,2648,2653,2653,2655,2661,2679,2688,2692,2692,2702,2702,2706,2706,2729,2729,2737,2737,2740,2740,2746,2747,2758,2758,2762,2762,2766,2767,2769,2783,2788,2789,2802,2808,2816,2816,2820,2820,2829,2830,2833,2834,2857,2857,2865,2865,2868,2868,2874,2875,2885,2886,2889,2890,2894,2900,2904,2907,2910,2910,2916,2917,2936,2945,2948,2948,2955,2957,2961,2961,2966,2968,2971,2971,2973,2973,2976,2978,2981,2983,2987,2989,3002,3005,3011,3013,3017,3017,3022,3023,3025,3030,3032,3045,3067,3071,3085,3085,3089,3089,3113,3113,3130,3131,3141,3141,3145,3145,3150,3156,3159,3159,3163,3164,3166,3167,3172,3173,3184,3190,3213,3213,3217,3217,3241,3241,3252,3252,3258,3259,3269,3269,3273,3273,3278,3284,3287,3292,3295,3295,3300,3301,3312,3312,3316,3327,3341,3341,3345,3345,3397,3397,3401,3401,3408,3411,3428,3429,3456,3456,3460,3460,3479,3481,3506,3506,3516,3516,3518,3519,3527,3529,3531,3534,3541,3541,3543,3543,3552,3557,3568,3569,3573,3584,3643,3646,3676,3712,3715,3715,3717,3717,3723,3723,3748,3748,3750,3750,3774,3775,3781,3781,3783,3783,3791,3791,3802,3803,3808,3839,3912,3912,3949,3952,3992,3992,4029,4029,4045,4045,4059,4095,4294,4294,4296,4300,4302,4303,4681,4681,4686,4687,4695,4695,4697,4697,4702,4703,4745,4745,4750,4751,4785,4785,4790,4791,4799,4799,4801,4801,4806,4807,4823,4823,4881,4881,4886,4887,4955,4956,4989,4991,5018,5023,5110,5111,5118,5119,5789,5791,5881,5887,5910,5918,5943,5951,5972,5983,5997,5997,6001,6001,6004,6015,6110,6111,6122,6127,6138,6143,6158,6158,6170,6175,6265,6271,6315,6319,6390,6399,6431,6431,6444,6447,6460,6463,6465,6467,6510,6511,6517,6527,6572,6575,6602,6607,6619,6621,6684,6685,6751,6751,6781,6782,6794,6799,6810,6815,6830,6831,6863,6911,6989,6991,7039,7039,7156,7163,7224,7226,7242,7244,7305,7311,7355,7356,7368,7375,7419,7423,7958,7959,7966,7967,8006,8007,8014,8015,8024,8024,8026,8026,8028,8028,8030,8030,8062,8063,8117,8117,8133,8133,8148,8149,8156,8156,8176,8177,8181,8181,8191,8191,8203,8207,8234,8238,8288,8303,8306,8307,8335,8335,8349,8351,8385,8399,8433,8447,8588,8591,9255,9279,9291,9311,11124,11125,11158,11158,11508,11512,11558,11558,11560,11564,11566,11567,11624,11630,11633,11646,11671,11679,11687,11687,11695,11695,11703,11703,11711,11711,11719,11719,11727,11727,11735,11735,11743,11743,11870,11903,11930,11930,12020,12031,12246,12271,12284,12287,12352,12352,12439,12440,12544,12548,12592,12592,12687,12687,12772,12783,12831,12831,42125,42127,42183,42191,42540,42559,42744,42751,42955,42959,42962,42962,42964,42964,42970,42993,43053,43055,43066,43071,43128,43135,43206,43213,43226,43231,43348,43358,43389,43391,43470,43470,43482,43485,43519,43519,43575,43583,43598,43599,43610,43611,43715,43738,43767,43776,43783,43784,43791,43792,43799,43807,43815,43815,43823,43823,43884,43887,44014,44015,44026,44031,55204,55215,55239,55242,55292,63743,64110,64111,64218,64255,64263,64274,64280,64284,64311,64311,64317,64317,64319,64319,64322,64322,64325,64325,64451,64466,64912,64913,64968,64974,64976,65007,65050,65055,65107,65107,65127,65127,65132,65135,65141,65141,65277,65280,65471,65473,65480,65481,65488,65489,65496,65497,65501,65503,65511,65511,65519,65531,65534,65535,65548,65548,65575,65575,65595,65595,65598,65598,65614,65615,65630,65663,65787,65791,65795,65798,65844,65846,65935,65935,65949,65951,65953,65999,66046,66175,66205,66207,66257,66271,66300,66303,66340,66348,66379,66383,66427,66431,66462,66462,66500,66503,66518,66559,66718,66719,66730,66735,66772,66775,66812,66815,66856,66863,66916,66926,66939,66939,66955,66955,66963,66963,66966,66966,66978,66978,66994,66994,67002,67002,67005,67071,67383,67391,67414,67423,67432,67455,67462,67462,67505,67505,67515,67583,67590,67591,67593,67593,67638,67638,67641,67643,67645,67646,67670,67670,67743,67750,67760,67807,67827,67827,67830,67834,67868,67870,67898,67902,67904,67967,68024,68027,68048,68049,68100,68100,68103,68107,68116,68116,68120,68120,68150,68151,68155,68158,68169,68175,68185,68191,68256,68287,68327,68330,68343,68351,68406,68408,68438,68439,68467,68471,68498,68504,68509,68520,68528,68607,68681,68735,68787,68799,68851,68857,68904,68911,68922,69215,69247,69247,69290,69290,69294,69295,69298,69372,69416,69423,69466,69487,69514,69551,69580,69599,69623,69631,69710,69713,69750,69758,69821,69821,69827,69839,69865,69871,69882,69887,69941,69941,69960,69967,70007,70015,70112,70112,70133,70143,70162,70162,70210,70271,70279,70279,70281,70281,70286,70286,70302,70302,70314,70319,70379,70383,70394,70399,70404,70404,70413,70414,70417,70418,70441,70441,70449,70449,70452,70452,70458,70458,70469,70470,70473,70474,70478,70479,70481,70486,70488,70492,70500,70501,70509,70511,70517,70655,70748,70748,70754,70783,70856,70863,70874,71039,71094,71095,71134,71167,71237,71247,71258,71263,71277,71295,71354,71359,71370,71423,71451,71452,71468,71471,71495,71679,71740,71839,71923,71934,71943,71944,71946,71947,71956,71956,71959,71959,71990,71990,71993,71994,72007,72015,72026,72095,72104,72105,72152,72153,72165,72191,72264,72271,72355,72367,72441,72447,72458,72703,72713,72713,72759,72759,72774,72783,72813,72815,72848,72849,72872,72872,72887,72959,72967,72967,72970,72970,73015,73017,73019,73019,73022,73022,73032,73039,73050,73055,73062,73062,73065,73065,73103,73103,73106,73106,73113,73119,73130,73439,73465,73471,73489,73489,73531,73533,73562,73647,73649,73663,73714,73726,74650,74751,74863,74863,74869,74879,75076,77711,77811,77823,78896,78911,78934,82943,83527,92159,92729,92735,92767,92767,92778,92781,92863,92863,92874,92879,92910,92911,92918,92927,92998,93007,93018,93018,93026,93026,93048,93052,93072,93759,93851,93951,94027,94030,94088,94094,94112,94175,94181,94191,94194,94207,100344,100351,101590,101631,101641,110575,110580,110580,110588,110588,110591,110591,110883,110897,110899,110927,110931,110932,110934,110947,110952,110959,111356,113663,113771,113775,113789,113791,113801,113807,113818,113819,113824,118527,118574,118575,118599,118607,118724,118783,119030,119039,119079,119080,119155,119162,119275,119295,119366,119487,119508,119519,119540,119551,119639,119647,119673,119807,119893,119893,119965,119965,119968,119969,119971,119972,119975,119976,119981,119981,119994,119994,119996,119996,120004,120004,120070,120070,120075,120076,120085,120085,120093,120093,120122,120122,120127,120127,120133,120133,120135,120137,120145,120145,120486,120487,120780,120781,121484,121498,121504,121504,121520,122623,122655,122660,122667,122879,122887,122887,122905,122906,122914,122914,122917,122917,122923,122927,122990,123022,123024,123135,123181,123183,123198,123199,123210,123213,123216,123535,123567,123583,123642,123646,123648,124111,124154,124895,124903,124903,124908,124908,124911,124911,124927,124927,125125,125126,125143,125183,125260,125263,125274,125277,125280,126064,126133,126208,126270,126463,126468,126468,126496,126496,126499,126499,126501,126502,126504,126504,126515,126515,126520,126520,126522,126522,126524,126529,126531,126534,126536,126536,126538,126538,126540,126540,126544,126544,126547,126547,126549,126550,126552,126552,126554,126554,126556,126556,126558,126558,126560,126560,126563,126563,126565,126566,126571,126571,126579,126579,126584,126584,126589,126589,126591,126591,126602,126602,126620,126624,126628,126628,126634,126634,126652,126703,126706,126975,127020,127023,127124,127135,127151,127152,127168,127168,127184,127184,127222,127231,127406,127461,127491,127503,127548,127551,127561,127567,127570,127583,127590,127743,128728,128731,128749,128751,128765,128767,128887,128890,128986,128991,129004,129007,129009,129023,129036,129039,129096,129103,129114,129119,129160,129167,129198,129199,129202,129279,129620,129631,129646,129647,129661,129663,129673,129679,129726,129726,129734,129741,129756,129759,129769,129775,129785,129791,129939,129939,129995,130031,130042,131071,173792,173823,177978,177983,178206,178207,183970,183983,191457,194559,195102,196607,201547,201551,205744,917759,918000,1114111");
const Yx = rangesOnDemand("170,170,186,186,443,443,448,451,660,660,1488,1514,1519,1522,1568,1599,1601,1610,1646,1647,1649,1747,1749,1749,1774,1775,1786,1788,1791,1791,1808,1808,1810,1839,1869,1957,1969,1969,1994,2026,2048,2069,2112,2136,2144,2154,2160,2183,2185,2190,2208,2248,2308,2361,2365,2365,2384,2384,2392,2401,2418,2432,2437,2444,2447,2448,2451,2472,2474,2480,2482,2482,2486,2489,2493,2493,2510,2510,2524,2525,2527,2529,2544,2545,2556,2556,2565,2570,2575,2576,2579,2600,2602,2608,2610,2611,2613,2614,2616,2617,2649,2652,2654,2654,2674,2676,2693,2701,2703,2705,2707,2728,2730,2736,2738,2739,2741,2745,2749,2749,2768,2768,2784,2785,2809,2809,2821,2828,2831,2832,2835,2856,2858,2864,2866,2867,2869,2873,2877,2877,2908,2909,2911,2913,2929,2929,2947,2947,2949,2954,2958,2960,2962,2965,2969,2970,2972,2972,2974,2975,2979,2980,2984,2986,2990,3001,3024,3024,3077,3084,3086,3088,3090,3112,3114,3129,3133,3133,3160,3162,3165,3165,3168,3169,3200,3200,3205,3212,3214,3216,3218,3240,3242,3251,3253,3257,3261,3261,3293,3294,3296,3297,3313,3314,3332,3340,3342,3344,3346,3386,3389,3389,3406,3406,3412,3414,3423,3425,3450,3455,3461,3478,3482,3505,3507,3515,3517,3517,3520,3526,3585,3632,3634,3635,3648,3653,3713,3714,3716,3716,3718,3722,3724,3747,3749,3749,3751,3760,3762,3763,3773,3773,3776,3780,3804,3807,3840,3840,3904,3911,3913,3948,3976,3980,4096,4138,4159,4159,4176,4181,4186,4189,4193,4193,4197,4198,4206,4208,4213,4225,4238,4238,4352,4680,4682,4685,4688,4694,4696,4696,4698,4701,4704,4744,4746,4749,4752,4784,4786,4789,4792,4798,4800,4800,4802,4805,4808,4822,4824,4880,4882,4885,4888,4954,4992,5007,5121,5740,5743,5759,5761,5786,5792,5866,5873,5880,5888,5905,5919,5937,5952,5969,5984,5996,5998,6000,6016,6067,6108,6108,6176,6210,6212,6264,6272,6276,6279,6312,6314,6314,6320,6389,6400,6430,6480,6509,6512,6516,6528,6571,6576,6601,6656,6678,6688,6740,6917,6963,6981,6988,7043,7072,7086,7087,7098,7141,7168,7203,7245,7247,7258,7287,7401,7404,7406,7411,7413,7414,7418,7418,8501,8504,11568,11623,11648,11670,11680,11686,11688,11694,11696,11702,11704,11710,11712,11718,11720,11726,11728,11734,11736,11742,12294,12294,12348,12348,12353,12438,12447,12447,12449,12538,12543,12543,12549,12591,12593,12686,12704,12735,12784,12799,13312,19903,19968,40980,40982,42124,42192,42231,42240,42507,42512,42527,42538,42539,42606,42606,42656,42725,42895,42895,42999,42999,43003,43009,43011,43013,43015,43018,43020,43042,43072,43123,43138,43187,43250,43255,43259,43259,43261,43262,43274,43301,43312,43334,43360,43388,43396,43442,43488,43492,43495,43503,43514,43518,43520,43560,43584,43586,43588,43595,43616,43631,43633,43638,43642,43642,43646,43695,43697,43697,43701,43702,43705,43709,43712,43712,43714,43714,43739,43740,43744,43754,43762,43762,43777,43782,43785,43790,43793,43798,43808,43814,43816,43822,43968,44002,44032,55203,55216,55238,55243,55291,63744,64109,64112,64217,64285,64285,64287,64296,64298,64310,64312,64316,64318,64318,64320,64321,64323,64324,64326,64433,64467,64829,64848,64911,64914,64967,65008,65019,65136,65140,65142,65276,65382,65391,65393,65437,65440,65470,65474,65479,65482,65487,65490,65495,65498,65500,65536,65547,65549,65574,65576,65594,65596,65597,65599,65613,65616,65629,65664,65786,66176,66204,66208,66256,66304,66335,66349,66368,66370,66377,66384,66421,66432,66461,66464,66499,66504,66511,66640,66717,66816,66855,66864,66915,67072,67382,67392,67413,67424,67431,67584,67589,67592,67592,67594,67637,67639,67640,67644,67644,67647,67669,67680,67702,67712,67742,67808,67826,67828,67829,67840,67861,67872,67897,67968,68023,68030,68031,68096,68096,68112,68115,68117,68119,68121,68149,68192,68220,68224,68252,68288,68295,68297,68324,68352,68405,68416,68437,68448,68466,68480,68497,68608,68680,68864,68899,69248,69289,69296,69297,69376,69404,69415,69415,69424,69445,69488,69505,69552,69572,69600,69622,69635,69687,69745,69746,69749,69749,69763,69807,69840,69864,69891,69926,69956,69956,69959,69959,69968,70002,70006,70006,70019,70066,70081,70084,70106,70106,70108,70108,70144,70161,70163,70187,70207,70208,70272,70278,70280,70280,70282,70285,70287,70301,70303,70312,70320,70366,70405,70412,70415,70416,70419,70440,70442,70448,70450,70451,70453,70457,70461,70461,70480,70480,70493,70497,70656,70708,70727,70730,70751,70753,70784,70831,70852,70853,70855,70855,71040,71086,71128,71131,71168,71215,71236,71236,71296,71338,71352,71352,71424,71450,71488,71494,71680,71723,71935,71942,71945,71945,71948,71955,71957,71958,71960,71983,71999,71999,72001,72001,72096,72103,72106,72144,72161,72161,72163,72163,72192,72192,72203,72242,72250,72250,72272,72272,72284,72329,72349,72349,72368,72440,72704,72712,72714,72750,72768,72768,72818,72847,72960,72966,72968,72969,72971,73008,73030,73030,73056,73061,73063,73064,73066,73097,73112,73112,73440,73458,73474,73474,73476,73488,73490,73523,73648,73648,73728,74649,74880,75075,77712,77808,77824,78895,78913,78918,82944,83526,92160,92728,92736,92766,92784,92862,92880,92909,92928,92975,93027,93047,93053,93071,93952,94026,94032,94032,94208,100343,100352,101589,101632,101640,110592,110882,110898,110898,110928,110930,110933,110933,110948,110951,110960,111355,113664,113770,113776,113788,113792,113800,113808,113817,122634,122634,123136,123180,123214,123214,123536,123565,123584,123627,124112,124138,124896,124902,124904,124907,124909,124910,124912,124926,124928,125124,126464,126467,126469,126495,126497,126498,126500,126500,126503,126503,126505,126514,126516,126519,126521,126521,126523,126523,126530,126530,126535,126535,126537,126537,126539,126539,126541,126543,126545,126546,126548,126548,126551,126551,126553,126553,126555,126555,126557,126557,126559,126559,126561,126562,126564,126564,126567,126570,126572,126578,126580,126583,126585,126588,126590,126590,126592,126601,126603,126619,126625,126627,126629,126633,126635,126651,131072,173791,173824,177977,177984,178205,178208,183969,183984,191456,194560,195101,196608,201546,201552,205743");
const me = rangesOnDemand("178,179,185,185,188,190,2548,2553,2930,2935,3056,3058,3192,3198,3416,3422,3440,3448,3882,3891,4969,4988,6128,6137,6618,6618,8304,8304,8308,8313,8320,8329,8528,8543,8585,8585,9312,9371,9450,9471,10102,10131,11517,11517,12690,12693,12832,12841,12872,12879,12881,12895,12928,12937,12977,12991,43056,43061,65799,65843,65909,65912,65930,65931,66273,66299,66336,66339,67672,67679,67705,67711,67751,67759,67835,67839,67862,67867,68028,68029,68032,68047,68050,68095,68160,68168,68221,68222,68253,68255,68331,68335,68440,68447,68472,68479,68521,68527,68858,68863,69216,69246,69405,69414,69457,69460,69573,69579,69714,69733,70113,70132,71482,71483,71914,71922,72794,72812,73664,73684,93019,93025,93824,93846,119488,119507,119520,119539,119648,119672,125127,125135,126065,126123,126125,126127,126129,126132,126209,126253,126255,126269,127232,127244");
const ne = rangesOnDemand("33,35,37,39,42,42,44,44,46,47,58,59,63,64,92,92,161,161,167,167,182,183,191,191,894,894,903,903,1370,1375,1417,1417,1472,1472,1475,1475,1478,1478,1523,1524,1545,1546,1548,1549,1563,1563,1565,1567,1642,1645,1748,1748,1792,1805,2039,2041,2096,2110,2142,2142,2404,2405,2416,2416,2557,2557,2678,2678,2800,2800,3191,3191,3204,3204,3572,3572,3663,3663,3674,3675,3844,3858,3860,3860,3973,3973,4048,4052,4057,4058,4170,4175,4347,4347,4960,4968,5742,5742,5867,5869,5941,5942,6100,6102,6104,6106,6144,6149,6151,6154,6468,6469,6686,6687,6816,6822,6824,6829,7002,7008,7037,7038,7164,7167,7227,7231,7294,7295,7360,7367,7379,7379,8214,8215,8224,8231,8240,8248,8251,8254,8257,8259,8263,8273,8275,8275,8277,8286,11513,11516,11518,11519,11632,11632,11776,11777,11782,11784,11787,11787,11790,11798,11800,11801,11803,11803,11806,11807,11818,11822,11824,11833,11836,11839,11841,11841,11843,11855,11858,11860,12289,12291,12349,12349,12539,12539,42238,42239,42509,42511,42611,42611,42622,42622,42738,42743,43124,43127,43214,43215,43256,43258,43260,43260,43310,43311,43359,43359,43457,43469,43486,43487,43612,43615,43742,43743,43760,43761,44011,44011,65040,65046,65049,65049,65072,65072,65093,65094,65097,65100,65104,65106,65108,65111,65119,65121,65128,65128,65130,65131,65281,65283,65285,65287,65290,65290,65292,65292,65294,65295,65306,65307,65311,65312,65340,65340,65377,65377,65380,65381,65792,65794,66463,66463,66512,66512,66927,66927,67671,67671,67871,67871,67903,67903,68176,68184,68223,68223,68336,68342,68409,68415,68505,68508,69461,69465,69510,69513,69703,69709,69819,69820,69822,69825,69952,69955,70004,70005,70085,70088,70093,70093,70107,70107,70109,70111,70200,70205,70313,70313,70731,70735,70746,70747,70749,70749,70854,70854,71105,71127,71233,71235,71264,71276,71353,71353,71484,71486,71739,71739,72004,72006,72162,72162,72255,72262,72346,72348,72350,72354,72448,72457,72769,72773,72816,72817,73463,73464,73539,73551,73727,73727,74864,74868,77809,77810,92782,92783,92917,92917,92983,92987,92996,92996,93847,93850,94178,94178,113823,113823,121479,121483,125278,125279");
const ie = rangesOnDemand("166,166,169,169,174,174,176,176,1154,1154,1421,1422,1550,1551,1758,1758,1769,1769,1789,1790,2038,2038,2554,2554,2928,2928,3059,3064,3066,3066,3199,3199,3407,3407,3449,3449,3841,3843,3859,3859,3861,3863,3866,3871,3892,3892,3894,3894,3896,3896,4030,4037,4039,4044,4046,4047,4053,4056,4254,4255,5008,5017,5741,5741,6464,6464,6622,6655,7009,7018,7028,7036,8448,8449,8451,8454,8456,8457,8468,8468,8470,8471,8478,8483,8485,8485,8487,8487,8489,8489,8494,8494,8506,8507,8522,8522,8524,8525,8527,8527,8586,8587,8597,8601,8604,8607,8609,8610,8612,8613,8615,8621,8623,8653,8656,8657,8659,8659,8661,8691,8960,8967,8972,8991,8994,9000,9003,9083,9085,9114,9140,9179,9186,9254,9280,9290,9372,9449,9472,9654,9656,9664,9666,9719,9728,9838,9840,10087,10132,10175,10240,10495,11008,11055,11077,11078,11085,11123,11126,11157,11159,11263,11493,11498,11856,11857,11904,11929,11931,12019,12032,12245,12272,12283,12292,12292,12306,12307,12320,12320,12342,12343,12350,12351,12688,12689,12694,12703,12736,12771,12800,12830,12842,12871,12880,12880,12896,12927,12938,12976,12992,13311,19904,19967,42128,42182,43048,43051,43062,43063,43065,43065,43639,43641,64832,64847,64975,64975,65021,65023,65508,65508,65512,65512,65517,65518,65532,65533,65847,65855,65913,65929,65932,65934,65936,65948,65952,65952,66000,66044,67703,67704,68296,68296,71487,71487,73685,73692,73697,73713,92988,92991,92997,92997,113820,113820,118608,118723,118784,119029,119040,119078,119081,119140,119146,119148,119171,119172,119180,119209,119214,119274,119296,119361,119365,119365,119552,119638,120832,121343,121399,121402,121453,121460,121462,121475,121477,121478,123215,123215,126124,126124,126254,126254,126976,127019,127024,127123,127136,127150,127153,127167,127169,127183,127185,127221,127245,127405,127462,127490,127504,127547,127552,127560,127568,127569,127584,127589,127744,127994,128000,128727,128732,128748,128752,128764,128768,128886,128891,128985,128992,129003,129008,129008,129024,129035,129040,129095,129104,129113,129120,129159,129168,129197,129200,129201,129280,129619,129632,129645,129648,129660,129664,129672,129680,129725,129727,129733,129742,129755,129760,129768,129776,129784,129792,129938,129940,129994");
const ae = rangesOnDemand("8233,8233");
const xe = rangesOnDemand("57344,63743,983040,1048573,1048576,1114109");
const ee = rangesOnDemand("33,35,37,42,44,47,58,59,63,64,91,93,95,95,123,123,125,125,161,161,167,167,171,171,182,183,187,187,191,191,894,894,903,903,1370,1375,1417,1418,1470,1470,1472,1472,1475,1475,1478,1478,1523,1524,1545,1546,1548,1549,1563,1563,1565,1567,1642,1645,1748,1748,1792,1805,2039,2041,2096,2110,2142,2142,2404,2405,2416,2416,2557,2557,2678,2678,2800,2800,3191,3191,3204,3204,3572,3572,3663,3663,3674,3675,3844,3858,3860,3860,3898,3901,3973,3973,4048,4052,4057,4058,4170,4175,4347,4347,4960,4968,5120,5120,5742,5742,5787,5788,5867,5869,5941,5942,6100,6102,6104,6106,6144,6154,6468,6469,6686,6687,6816,6822,6824,6829,7002,7008,7037,7038,7164,7167,7227,7231,7294,7295,7360,7367,7379,7379,8208,8231,8240,8259,8261,8273,8275,8286,8317,8318,8333,8334,8968,8971,9001,9002,10088,10101,10181,10182,10214,10223,10627,10648,10712,10715,10748,10749,11513,11516,11518,11519,11632,11632,11776,11822,11824,11855,11858,11869,12289,12291,12296,12305,12308,12319,12336,12336,12349,12349,12448,12448,12539,12539,42238,42239,42509,42511,42611,42611,42622,42622,42738,42743,43124,43127,43214,43215,43256,43258,43260,43260,43310,43311,43359,43359,43457,43469,43486,43487,43612,43615,43742,43743,43760,43761,44011,44011,64830,64831,65040,65049,65072,65106,65108,65121,65123,65123,65128,65128,65130,65131,65281,65283,65285,65290,65292,65295,65306,65307,65311,65312,65339,65341,65343,65343,65371,65371,65373,65373,65375,65381,65792,65794,66463,66463,66512,66512,66927,66927,67671,67671,67871,67871,67903,67903,68176,68184,68223,68223,68336,68342,68409,68415,68505,68508,69293,69293,69461,69465,69510,69513,69703,69709,69819,69820,69822,69825,69952,69955,70004,70005,70085,70088,70093,70093,70107,70107,70109,70111,70200,70205,70313,70313,70731,70735,70746,70747,70749,70749,70854,70854,71105,71127,71233,71235,71264,71276,71353,71353,71484,71486,71739,71739,72004,72006,72162,72162,72255,72262,72346,72348,72350,72354,72448,72457,72769,72773,72816,72817,73463,73464,73539,73551,73727,73727,74864,74868,77809,77810,92782,92783,92917,92917,92983,92987,92996,92996,93847,93850,94178,94178,113823,113823,121479,121483,125278,125279");
const te = rangesOnDemand("32,32,160,160,5760,5760,8192,8202,8232,8233,8239,8239,8287,8287,12288,12288");
const re = rangesOnDemand("32,32,160,160,5760,5760,8192,8202,8239,8239,8287,8287,12288,12288");
const se = rangesOnDemand("2307,2307,2363,2363,2366,2368,2377,2380,2382,2383,2434,2435,2494,2496,2503,2504,2507,2508,2519,2519,2563,2563,2622,2624,2691,2691,2750,2752,2761,2761,2763,2764,2818,2819,2878,2878,2880,2880,2887,2888,2891,2892,2903,2903,3006,3007,3009,3010,3014,3016,3018,3020,3031,3031,3073,3075,3137,3140,3202,3203,3262,3262,3264,3268,3271,3272,3274,3275,3285,3286,3315,3315,3330,3331,3390,3392,3398,3400,3402,3404,3415,3415,3458,3459,3535,3537,3544,3551,3570,3571,3902,3903,3967,3967,4139,4140,4145,4145,4152,4152,4155,4156,4182,4183,4194,4196,4199,4205,4227,4228,4231,4236,4239,4239,4250,4252,5909,5909,5940,5940,6070,6070,6078,6085,6087,6088,6435,6438,6441,6443,6448,6449,6451,6456,6681,6682,6741,6741,6743,6743,6753,6753,6755,6756,6765,6770,6916,6916,6965,6965,6971,6971,6973,6977,6979,6980,7042,7042,7073,7073,7078,7079,7082,7082,7143,7143,7146,7148,7150,7150,7154,7155,7204,7211,7220,7221,7393,7393,7415,7415,12334,12335,43043,43044,43047,43047,43136,43137,43188,43203,43346,43347,43395,43395,43444,43445,43450,43451,43454,43456,43567,43568,43571,43572,43597,43597,43643,43643,43645,43645,43755,43755,43758,43759,43765,43765,44003,44004,44006,44007,44009,44010,44012,44012,69632,69632,69634,69634,69762,69762,69808,69810,69815,69816,69932,69932,69957,69958,70018,70018,70067,70069,70079,70080,70094,70094,70188,70190,70194,70195,70197,70197,70368,70370,70402,70403,70462,70463,70465,70468,70471,70472,70475,70477,70487,70487,70498,70499,70709,70711,70720,70721,70725,70725,70832,70834,70841,70841,70843,70846,70849,70849,71087,71089,71096,71099,71102,71102,71216,71218,71227,71228,71230,71230,71340,71340,71342,71343,71350,71350,71456,71457,71462,71462,71724,71726,71736,71736,71984,71989,71991,71992,71997,71997,72000,72000,72002,72002,72145,72147,72156,72159,72164,72164,72249,72249,72279,72280,72343,72343,72751,72751,72766,72766,72873,72873,72881,72881,72884,72884,73098,73102,73107,73108,73110,73110,73461,73462,73475,73475,73524,73525,73534,73535,73537,73537,94033,94087,94192,94193,119141,119142,119149,119154");
const oe = rangesOnDemand("55296,57343");
const le = rangesOnDemand("36,36,43,43,60,62,94,94,96,96,124,124,126,126,162,166,168,169,172,172,174,177,180,180,184,184,215,215,247,247,706,709,722,735,741,747,749,749,751,767,885,885,900,901,1014,1014,1154,1154,1421,1423,1542,1544,1547,1547,1550,1551,1758,1758,1769,1769,1789,1790,2038,2038,2046,2047,2184,2184,2546,2547,2554,2555,2801,2801,2928,2928,3059,3066,3199,3199,3407,3407,3449,3449,3647,3647,3841,3843,3859,3859,3861,3863,3866,3871,3892,3892,3894,3894,3896,3896,4030,4037,4039,4044,4046,4047,4053,4056,4254,4255,5008,5017,5741,5741,6107,6107,6464,6464,6622,6655,7009,7018,7028,7036,8125,8125,8127,8129,8141,8143,8157,8159,8173,8175,8189,8190,8260,8260,8274,8274,8314,8316,8330,8332,8352,8384,8448,8449,8451,8454,8456,8457,8468,8468,8470,8472,8478,8483,8485,8485,8487,8487,8489,8489,8494,8494,8506,8507,8512,8516,8522,8525,8527,8527,8586,8587,8592,8967,8972,9000,9003,9254,9280,9290,9372,9449,9472,10087,10132,10180,10183,10213,10224,10626,10649,10711,10716,10747,10750,11123,11126,11157,11159,11263,11493,11498,11856,11857,11904,11929,11931,12019,12032,12245,12272,12283,12292,12292,12306,12307,12320,12320,12342,12343,12350,12351,12443,12444,12688,12689,12694,12703,12736,12771,12800,12830,12842,12871,12880,12880,12896,12927,12938,12976,12992,13311,19904,19967,42128,42182,42752,42774,42784,42785,42889,42890,43048,43051,43062,43065,43639,43641,43867,43867,43882,43883,64297,64297,64434,64450,64832,64847,64975,64975,65020,65023,65122,65122,65124,65126,65129,65129,65284,65284,65291,65291,65308,65310,65342,65342,65344,65344,65372,65372,65374,65374,65504,65510,65512,65518,65532,65533,65847,65855,65913,65929,65932,65934,65936,65948,65952,65952,66000,66044,67703,67704,68296,68296,71487,71487,73685,73713,92988,92991,92997,92997,113820,113820,118608,118723,118784,119029,119040,119078,119081,119140,119146,119148,119171,119172,119180,119209,119214,119274,119296,119361,119365,119365,119552,119638,120513,120513,120539,120539,120571,120571,120597,120597,120629,120629,120655,120655,120687,120687,120713,120713,120745,120745,120771,120771,120832,121343,121399,121402,121453,121460,121462,121475,121477,121478,123215,123215,123647,123647,126124,126124,126128,126128,126254,126254,126704,126705,126976,127019,127024,127123,127136,127150,127153,127167,127169,127183,127185,127221,127245,127405,127462,127490,127504,127547,127552,127560,127568,127569,127584,127589,127744,128727,128732,128748,128752,128764,128768,128886,128891,128985,128992,129003,129008,129008,129024,129035,129040,129095,129104,129113,129120,129159,129168,129197,129200,129201,129280,129619,129632,129645,129648,129660,129664,129672,129680,129725,129727,129733,129742,129755,129760,129768,129776,129784,129792,129938,129940,129994");
const ce = rangesOnDemand("453,453,456,456,459,459,498,498,8072,8079,8088,8095,8104,8111,8124,8124,8140,8140,8188,8188");
const he = rangesOnDemand("888,889,896,899,907,907,909,909,930,930,1328,1328,1367,1368,1419,1420,1424,1424,1480,1487,1515,1518,1525,1535,1806,1806,1867,1868,1970,1983,2043,2044,2094,2095,2111,2111,2140,2141,2143,2143,2155,2159,2191,2191,2194,2199,2436,2436,2445,2446,2449,2450,2473,2473,2481,2481,2483,2485,2490,2491,2501,2502,2505,2506,2511,2518,2520,2523,2526,2526,2532,2533,2559,2560,2564,2564,2571,2574,2577,2578,2601,2601,2609,2609,2612,2612,2615,2615,2618,2619,2621,2621,2627,2630,2633,2634,2638,2640,2642,2648,2653,2653,2655,2661,2679,2688,2692,2692,2702,2702,2706,2706,2729,2729,2737,2737,2740,2740,2746,2747,2758,2758,2762,2762,2766,2767,2769,2783,2788,2789,2802,2808,2816,2816,2820,2820,2829,2830,2833,2834,2857,2857,2865,2865,2868,2868,2874,2875,2885,2886,2889,2890,2894,2900,2904,2907,2910,2910,2916,2917,2936,2945,2948,2948,2955,2957,2961,2961,2966,2968,2971,2971,2973,2973,2976,2978,2981,2983,2987,2989,3002,3005,3011,3013,3017,3017,3022,3023,3025,3030,3032,3045,3067,3071,3085,3085,3089,3089,3113,3113,3130,3131,3141,3141,3145,3145,3150,3156,3159,3159,3163,3164,3166,3167,3172,3173,3184,3190,3213,3213,3217,3217,3241,3241,3252,3252,3258,3259,3269,3269,3273,3273,3278,3284,3287,3292,3295,3295,3300,3301,3312,3312,3316,3327,3341,3341,3345,3345,3397,3397,3401,3401,3408,3411,3428,3429,3456,3456,3460,3460,3479,3481,3506,3506,3516,3516,3518,3519,3527,3529,3531,3534,3541,3541,3543,3543,3552,3557,3568,3569,3573,3584,3643,3646,3676,3712,3715,3715,3717,3717,3723,3723,3748,3748,3750,3750,3774,3775,3781,3781,3783,3783,3791,3791,3802,3803,3808,3839,3912,3912,3949,3952,3992,3992,4029,4029,4045,4045,4059,4095,4294,4294,4296,4300,4302,4303,4681,4681,4686,4687,4695,4695,4697,4697,4702,4703,4745,4745,4750,4751,4785,4785,4790,4791,4799,4799,4801,4801,4806,4807,4823,4823,4881,4881,4886,4887,4955,4956,4989,4991,5018,5023,5110,5111,5118,5119,5789,5791,5881,5887,5910,5918,5943,5951,5972,5983,5997,5997,6001,6001,6004,6015,6110,6111,6122,6127,6138,6143,6170,6175,6265,6271,6315,6319,6390,6399,6431,6431,6444,6447,6460,6463,6465,6467,6510,6511,6517,6527,6572,6575,6602,6607,6619,6621,6684,6685,6751,6751,6781,6782,6794,6799,6810,6815,6830,6831,6863,6911,6989,6991,7039,7039,7156,7163,7224,7226,7242,7244,7305,7311,7355,7356,7368,7375,7419,7423,7958,7959,7966,7967,8006,8007,8014,8015,8024,8024,8026,8026,8028,8028,8030,8030,8062,8063,8117,8117,8133,8133,8148,8149,8156,8156,8176,8177,8181,8181,8191,8191,8293,8293,8306,8307,8335,8335,8349,8351,8385,8399,8433,8447,8588,8591,9255,9279,9291,9311,11124,11125,11158,11158,11508,11512,11558,11558,11560,11564,11566,11567,11624,11630,11633,11646,11671,11679,11687,11687,11695,11695,11703,11703,11711,11711,11719,11719,11727,11727,11735,11735,11743,11743,11870,11903,11930,11930,12020,12031,12246,12271,12284,12287,12352,12352,12439,12440,12544,12548,12592,12592,12687,12687,12772,12783,12831,12831,42125,42127,42183,42191,42540,42559,42744,42751,42955,42959,42962,42962,42964,42964,42970,42993,43053,43055,43066,43071,43128,43135,43206,43213,43226,43231,43348,43358,43389,43391,43470,43470,43482,43485,43519,43519,43575,43583,43598,43599,43610,43611,43715,43738,43767,43776,43783,43784,43791,43792,43799,43807,43815,43815,43823,43823,43884,43887,44014,44015,44026,44031,55204,55215,55239,55242,55292,55295,64110,64111,64218,64255,64263,64274,64280,64284,64311,64311,64317,64317,64319,64319,64322,64322,64325,64325,64451,64466,64912,64913,64968,64974,64976,65007,65050,65055,65107,65107,65127,65127,65132,65135,65141,65141,65277,65278,65280,65280,65471,65473,65480,65481,65488,65489,65496,65497,65501,65503,65511,65511,65519,65528,65534,65535,65548,65548,65575,65575,65595,65595,65598,65598,65614,65615,65630,65663,65787,65791,65795,65798,65844,65846,65935,65935,65949,65951,65953,65999,66046,66175,66205,66207,66257,66271,66300,66303,66340,66348,66379,66383,66427,66431,66462,66462,66500,66503,66518,66559,66718,66719,66730,66735,66772,66775,66812,66815,66856,66863,66916,66926,66939,66939,66955,66955,66963,66963,66966,66966,66978,66978,66994,66994,67002,67002,67005,67071,67383,67391,67414,67423,67432,67455,67462,67462,67505,67505,67515,67583,67590,67591,67593,67593,67638,67638,67641,67643,67645,67646,67670,67670,67743,67750,67760,67807,67827,67827,67830,67834,67868,67870,67898,67902,67904,67967,68024,68027,68048,68049,68100,68100,68103,68107,68116,68116,68120,68120,68150,68151,68155,68158,68169,68175,68185,68191,68256,68287,68327,68330,68343,68351,68406,68408,68438,68439,68467,68471,68498,68504,68509,68520,68528,68607,68681,68735,68787,68799,68851,68857,68904,68911,68922,69215,69247,69247,69290,69290,69294,69295,69298,69372,69416,69423,69466,69487,69514,69551,69580,69599,69623,69631,69710,69713,69750,69758,69827,69836,69838,69839,69865,69871,69882,69887,69941,69941,69960,69967,70007,70015,70112,70112,70133,70143,70162,70162,70210,70271,70279,70279,70281,70281,70286,70286,70302,70302,70314,70319,70379,70383,70394,70399,70404,70404,70413,70414,70417,70418,70441,70441,70449,70449,70452,70452,70458,70458,70469,70470,70473,70474,70478,70479,70481,70486,70488,70492,70500,70501,70509,70511,70517,70655,70748,70748,70754,70783,70856,70863,70874,71039,71094,71095,71134,71167,71237,71247,71258,71263,71277,71295,71354,71359,71370,71423,71451,71452,71468,71471,71495,71679,71740,71839,71923,71934,71943,71944,71946,71947,71956,71956,71959,71959,71990,71990,71993,71994,72007,72015,72026,72095,72104,72105,72152,72153,72165,72191,72264,72271,72355,72367,72441,72447,72458,72703,72713,72713,72759,72759,72774,72783,72813,72815,72848,72849,72872,72872,72887,72959,72967,72967,72970,72970,73015,73017,73019,73019,73022,73022,73032,73039,73050,73055,73062,73062,73065,73065,73103,73103,73106,73106,73113,73119,73130,73439,73465,73471,73489,73489,73531,73533,73562,73647,73649,73663,73714,73726,74650,74751,74863,74863,74869,74879,75076,77711,77811,77823,78934,82943,83527,92159,92729,92735,92767,92767,92778,92781,92863,92863,92874,92879,92910,92911,92918,92927,92998,93007,93018,93018,93026,93026,93048,93052,93072,93759,93851,93951,94027,94030,94088,94094,94112,94175,94181,94191,94194,94207,100344,100351,101590,101631,101641,110575,110580,110580,110588,110588,110591,110591,110883,110897,110899,110927,110931,110932,110934,110947,110952,110959,111356,113663,113771,113775,113789,113791,113801,113807,113818,113819,113828,118527,118574,118575,118599,118607,118724,118783,119030,119039,119079,119080,119275,119295,119366,119487,119508,119519,119540,119551,119639,119647,119673,119807,119893,119893,119965,119965,119968,119969,119971,119972,119975,119976,119981,119981,119994,119994,119996,119996,120004,120004,120070,120070,120075,120076,120085,120085,120093,120093,120122,120122,120127,120127,120133,120133,120135,120137,120145,120145,120486,120487,120780,120781,121484,121498,121504,121504,121520,122623,122655,122660,122667,122879,122887,122887,122905,122906,122914,122914,122917,122917,122923,122927,122990,123022,123024,123135,123181,123183,123198,123199,123210,123213,123216,123535,123567,123583,123642,123646,123648,124111,124154,124895,124903,124903,124908,124908,124911,124911,124927,124927,125125,125126,125143,125183,125260,125263,125274,125277,125280,126064,126133,126208,126270,126463,126468,126468,126496,126496,126499,126499,126501,126502,126504,126504,126515,126515,126520,126520,126522,126522,126524,126529,126531,126534,126536,126536,126538,126538,126540,126540,126544,126544,126547,126547,126549,126550,126552,126552,126554,126554,126556,126556,126558,126558,126560,126560,126563,126563,126565,126566,126571,126571,126579,126579,126584,126584,126589,126589,126591,126591,126602,126602,126620,126624,126628,126628,126634,126634,126652,126703,126706,126975,127020,127023,127124,127135,127151,127152,127168,127168,127184,127184,127222,127231,127406,127461,127491,127503,127548,127551,127561,127567,127570,127583,127590,127743,128728,128731,128749,128751,128765,128767,128887,128890,128986,128991,129004,129007,129009,129023,129036,129039,129096,129103,129114,129119,129160,129167,129198,129199,129202,129279,129620,129631,129646,129647,129661,129663,129673,129679,129726,129726,129734,129741,129756,129759,129769,129775,129785,129791,129939,129939,129995,130031,130042,131071,173792,173823,177978,177983,178206,178207,183970,183983,191457,194559,195102,196607,201547,201551,205744,917504,917506,917535,917632,917759,918000,983039,1048574,1048575,1114110,1114111");
const ue = rangesOnDemand("65,90,192,214,216,222,256,256,258,258,260,260,262,262,264,264,266,266,268,268,270,270,272,272,274,274,276,276,278,278,280,280,282,282,284,284,286,286,288,288,290,290,292,292,294,294,296,296,298,298,300,300,302,302,304,304,306,306,308,308,310,310,313,313,315,315,317,317,319,319,321,321,323,323,325,325,327,327,330,330,332,332,334,334,336,336,338,338,340,340,342,342,344,344,346,346,348,348,350,350,352,352,354,354,356,356,358,358,360,360,362,362,364,364,366,366,368,368,370,370,372,372,374,374,376,377,379,379,381,381,385,386,388,388,390,391,393,395,398,401,403,404,406,408,412,413,415,416,418,418,420,420,422,423,425,425,428,428,430,431,433,435,437,437,439,440,444,444,452,452,455,455,458,458,461,461,463,463,465,465,467,467,469,469,471,471,473,473,475,475,478,478,480,480,482,482,484,484,486,486,488,488,490,490,492,492,494,494,497,497,500,500,502,504,506,506,508,508,510,510,512,512,514,514,516,516,518,518,520,520,522,522,524,524,526,526,528,528,530,530,532,532,534,534,536,536,538,538,540,540,542,542,544,544,546,546,548,548,550,550,552,552,554,554,556,556,558,558,560,560,562,562,570,571,573,574,577,577,579,582,584,584,586,586,588,588,590,590,880,880,882,882,886,886,895,895,902,902,904,906,908,908,910,911,913,929,931,939,975,975,978,980,984,984,986,986,988,988,990,990,992,992,994,994,996,996,998,998,1000,1000,1002,1002,1004,1004,1006,1006,1012,1012,1015,1015,1017,1018,1021,1071,1120,1120,1122,1122,1124,1124,1126,1126,1128,1128,1130,1130,1132,1132,1134,1134,1136,1136,1138,1138,1140,1140,1142,1142,1144,1144,1146,1146,1148,1148,1150,1150,1152,1152,1162,1162,1164,1164,1166,1166,1168,1168,1170,1170,1172,1172,1174,1174,1176,1176,1178,1178,1180,1180,1182,1182,1184,1184,1186,1186,1188,1188,1190,1190,1192,1192,1194,1194,1196,1196,1198,1198,1200,1200,1202,1202,1204,1204,1206,1206,1208,1208,1210,1210,1212,1212,1214,1214,1216,1217,1219,1219,1221,1221,1223,1223,1225,1225,1227,1227,1229,1229,1232,1232,1234,1234,1236,1236,1238,1238,1240,1240,1242,1242,1244,1244,1246,1246,1248,1248,1250,1250,1252,1252,1254,1254,1256,1256,1258,1258,1260,1260,1262,1262,1264,1264,1266,1266,1268,1268,1270,1270,1272,1272,1274,1274,1276,1276,1278,1278,1280,1280,1282,1282,1284,1284,1286,1286,1288,1288,1290,1290,1292,1292,1294,1294,1296,1296,1298,1298,1300,1300,1302,1302,1304,1304,1306,1306,1308,1308,1310,1310,1312,1312,1314,1314,1316,1316,1318,1318,1320,1320,1322,1322,1324,1324,1326,1326,1329,1366,4256,4293,4295,4295,4301,4301,5024,5109,7312,7354,7357,7359,7680,7680,7682,7682,7684,7684,7686,7686,7688,7688,7690,7690,7692,7692,7694,7694,7696,7696,7698,7698,7700,7700,7702,7702,7704,7704,7706,7706,7708,7708,7710,7710,7712,7712,7714,7714,7716,7716,7718,7718,7720,7720,7722,7722,7724,7724,7726,7726,7728,7728,7730,7730,7732,7732,7734,7734,7736,7736,7738,7738,7740,7740,7742,7742,7744,7744,7746,7746,7748,7748,7750,7750,7752,7752,7754,7754,7756,7756,7758,7758,7760,7760,7762,7762,7764,7764,7766,7766,7768,7768,7770,7770,7772,7772,7774,7774,7776,7776,7778,7778,7780,7780,7782,7782,7784,7784,7786,7786,7788,7788,7790,7790,7792,7792,7794,7794,7796,7796,7798,7798,7800,7800,7802,7802,7804,7804,7806,7806,7808,7808,7810,7810,7812,7812,7814,7814,7816,7816,7818,7818,7820,7820,7822,7822,7824,7824,7826,7826,7828,7828,7838,7838,7840,7840,7842,7842,7844,7844,7846,7846,7848,7848,7850,7850,7852,7852,7854,7854,7856,7856,7858,7858,7860,7860,7862,7862,7864,7864,7866,7866,7868,7868,7870,7870,7872,7872,7874,7874,7876,7876,7878,7878,7880,7880,7882,7882,7884,7884,7886,7886,7888,7888,7890,7890,7892,7892,7894,7894,7896,7896,7898,7898,7900,7900,7902,7902,7904,7904,7906,7906,7908,7908,7910,7910,7912,7912,7914,7914,7916,7916,7918,7918,7920,7920,7922,7922,7924,7924,7926,7926,7928,7928,7930,7930,7932,7932,7934,7934,7944,7951,7960,7965,7976,7983,7992,7999,8008,8013,8025,8025,8027,8027,8029,8029,8031,8031,8040,8047,8120,8123,8136,8139,8152,8155,8168,8172,8184,8187,8450,8450,8455,8455,8459,8461,8464,8466,8469,8469,8473,8477,8484,8484,8486,8486,8488,8488,8490,8493,8496,8499,8510,8511,8517,8517,8579,8579,11264,11311,11360,11360,11362,11364,11367,11367,11369,11369,11371,11371,11373,11376,11378,11378,11381,11381,11390,11392,11394,11394,11396,11396,11398,11398,11400,11400,11402,11402,11404,11404,11406,11406,11408,11408,11410,11410,11412,11412,11414,11414,11416,11416,11418,11418,11420,11420,11422,11422,11424,11424,11426,11426,11428,11428,11430,11430,11432,11432,11434,11434,11436,11436,11438,11438,11440,11440,11442,11442,11444,11444,11446,11446,11448,11448,11450,11450,11452,11452,11454,11454,11456,11456,11458,11458,11460,11460,11462,11462,11464,11464,11466,11466,11468,11468,11470,11470,11472,11472,11474,11474,11476,11476,11478,11478,11480,11480,11482,11482,11484,11484,11486,11486,11488,11488,11490,11490,11499,11499,11501,11501,11506,11506,42560,42560,42562,42562,42564,42564,42566,42566,42568,42568,42570,42570,42572,42572,42574,42574,42576,42576,42578,42578,42580,42580,42582,42582,42584,42584,42586,42586,42588,42588,42590,42590,42592,42592,42594,42594,42596,42596,42598,42598,42600,42600,42602,42602,42604,42604,42624,42624,42626,42626,42628,42628,42630,42630,42632,42632,42634,42634,42636,42636,42638,42638,42640,42640,42642,42642,42644,42644,42646,42646,42648,42648,42650,42650,42786,42786,42788,42788,42790,42790,42792,42792,42794,42794,42796,42796,42798,42798,42802,42802,42804,42804,42806,42806,42808,42808,42810,42810,42812,42812,42814,42814,42816,42816,42818,42818,42820,42820,42822,42822,42824,42824,42826,42826,42828,42828,42830,42830,42832,42832,42834,42834,42836,42836,42838,42838,42840,42840,42842,42842,42844,42844,42846,42846,42848,42848,42850,42850,42852,42852,42854,42854,42856,42856,42858,42858,42860,42860,42862,42862,42873,42873,42875,42875,42877,42878,42880,42880,42882,42882,42884,42884,42886,42886,42891,42891,42893,42893,42896,42896,42898,42898,42902,42902,42904,42904,42906,42906,42908,42908,42910,42910,42912,42912,42914,42914,42916,42916,42918,42918,42920,42920,42922,42926,42928,42932,42934,42934,42936,42936,42938,42938,42940,42940,42942,42942,42944,42944,42946,42946,42948,42951,42953,42953,42960,42960,42966,42966,42968,42968,42997,42997,65313,65338,66560,66599,66736,66771,66928,66938,66940,66954,66956,66962,66964,66965,68736,68786,71840,71871,93760,93791,119808,119833,119860,119885,119912,119937,119964,119964,119966,119967,119970,119970,119973,119974,119977,119980,119982,119989,120016,120041,120068,120069,120071,120074,120077,120084,120086,120092,120120,120121,120123,120126,120128,120132,120134,120134,120138,120144,120172,120197,120224,120249,120276,120301,120328,120353,120380,120405,120432,120457,120488,120512,120546,120570,120604,120628,120662,120686,120720,120744,120778,120778,125184,125217");
var fe = Object.freeze({
	__proto__: null,
	get Cased_Letter() {
		return Ix();
	},
	get Close_Punctuation() {
		return Jx();
	},
	get Connector_Punctuation() {
		return Mx();
	},
	get Control() {
		return Lx();
	},
	get Currency_Symbol() {
		return Px();
	},
	get Dash_Punctuation() {
		return Fx();
	},
	get Decimal_Number() {
		return Tx();
	},
	get Enclosing_Mark() {
		return Dx();
	},
	get Final_Punctuation() {
		return Ux();
	},
	get Format() {
		return Bx();
	},
	get Initial_Punctuation() {
		return jx();
	},
	get Letter() {
		return Gx();
	},
	get Letter_Number() {
		return Rx();
	},
	get Line_Separator() {
		return zx();
	},
	get Lowercase_Letter() {
		return Vx();
	},
	get Mark() {
		return Wx();
	},
	get Math_Symbol() {
		return Qx();
	},
	get Modifier_Letter() {
		return Hx();
	},
	get Modifier_Symbol() {
		return qx();
	},
	get Nonspacing_Mark() {
		return $x();
	},
	get Number() {
		return Kx();
	},
	get Open_Punctuation() {
		return Zx();
	},
	get Other() {
		return Xx();
	},
	get Other_Letter() {
		return Yx();
	},
	get Other_Number() {
		return me();
	},
	get Other_Punctuation() {
		return ne();
	},
	get Other_Symbol() {
		return ie();
	},
	get Paragraph_Separator() {
		return ae();
	},
	get Private_Use() {
		return xe();
	},
	get Punctuation() {
		return ee();
	},
	get Separator() {
		return te();
	},
	get Space_Separator() {
		return re();
	},
	get Spacing_Mark() {
		return se();
	},
	get Surrogate() {
		return oe();
	},
	get Symbol() {
		return le();
	},
	get Titlecase_Letter() {
		return ce();
	},
	get Unassigned() {
		return he();
	},
	get Uppercase_Letter() {
		return ue();
	}
});
const pe = rangesOnDemand("125184,125259,125264,125273,125278,125279");
const de = rangesOnDemand("71424,71450,71453,71467,71472,71494");
const ge = rangesOnDemand("82944,83526");
const _e = rangesOnDemand("1536,1540,1542,1547,1549,1562,1564,1566,1568,1599,1601,1610,1622,1647,1649,1756,1758,1791,1872,1919,2160,2190,2192,2193,2200,2273,2275,2303,64336,64450,64467,64829,64832,64911,64914,64967,64975,64975,65008,65023,65136,65140,65142,65276,69216,69246,69373,69375,126464,126467,126469,126495,126497,126498,126500,126500,126503,126503,126505,126514,126516,126519,126521,126521,126523,126523,126530,126530,126535,126535,126537,126537,126539,126539,126541,126543,126545,126546,126548,126548,126551,126551,126553,126553,126555,126555,126557,126557,126559,126559,126561,126562,126564,126564,126567,126570,126572,126578,126580,126583,126585,126588,126590,126590,126592,126601,126603,126619,126625,126627,126629,126633,126635,126651,126704,126705");
const Ce = rangesOnDemand("1329,1366,1369,1418,1421,1423,64275,64279");
const ve = rangesOnDemand("68352,68405,68409,68415");
const ye = rangesOnDemand("6912,6988,6992,7038");
const Se = rangesOnDemand("42656,42743,92160,92728");
const we = rangesOnDemand("92880,92909,92912,92917");
const ke = rangesOnDemand("7104,7155,7164,7167");
const Ee = rangesOnDemand("2432,2435,2437,2444,2447,2448,2451,2472,2474,2480,2482,2482,2486,2489,2492,2500,2503,2504,2507,2510,2519,2519,2524,2525,2527,2531,2534,2558");
const Oe = rangesOnDemand("72704,72712,72714,72758,72760,72773,72784,72812");
const Ne = rangesOnDemand("746,747,12549,12591,12704,12735");
const be = JSON.parse("[{\"min\":69632,\"max\":69709},{\"min\":69714,\"max\":69749},{\"min\":69759,\"max\":69759}]");
const Ae = rangesOnDemand("10240,10495");
const Ie = rangesOnDemand("6656,6683,6686,6687");
const Je = rangesOnDemand("5952,5971");
const Me = JSON.parse("[{\"min\":5120,\"max\":5759},{\"min\":6320,\"max\":6389},{\"min\":72368,\"max\":72383}]");
const Le = rangesOnDemand("66208,66256");
const Pe = JSON.parse("[{\"min\":66864,\"max\":66915},{\"min\":66927,\"max\":66927}]");
const Fe = rangesOnDemand("69888,69940,69942,69959");
const Te = rangesOnDemand("43520,43574,43584,43597,43600,43609,43612,43615");
const De = rangesOnDemand("5024,5109,5112,5117,43888,43967");
const Ue = rangesOnDemand("0,64,91,96,123,169,171,185,187,191,215,215,247,247,697,735,741,745,748,767,884,884,894,894,901,901,903,903,1541,1541,1548,1548,1563,1563,1567,1567,1600,1600,1757,1757,2274,2274,2404,2405,3647,3647,4053,4056,4347,4347,5867,5869,5941,5942,6146,6147,6149,6149,7379,7379,7393,7393,7401,7404,7406,7411,7413,7415,7418,7418,8192,8203,8206,8292,8294,8304,8308,8318,8320,8334,8352,8384,8448,8485,8487,8489,8492,8497,8499,8525,8527,8543,8585,8587,8592,9254,9280,9290,9312,10239,10496,11123,11126,11157,11159,11263,11776,11869,12272,12283,12288,12292,12294,12294,12296,12320,12336,12343,12348,12351,12443,12444,12448,12448,12539,12540,12688,12703,12736,12771,12832,12895,12927,13007,13055,13055,13144,13311,19904,19967,42752,42785,42888,42890,43056,43065,43310,43310,43471,43471,43867,43867,43882,43883,64830,64831,65040,65049,65072,65106,65108,65126,65128,65131,65279,65279,65281,65312,65339,65344,65371,65381,65392,65392,65438,65439,65504,65510,65512,65518,65529,65533,65792,65794,65799,65843,65847,65855,65936,65948,66000,66044,66273,66299,113824,113827,118608,118723,118784,119029,119040,119078,119081,119142,119146,119162,119171,119172,119180,119209,119214,119274,119488,119507,119520,119539,119552,119638,119648,119672,119808,119892,119894,119964,119966,119967,119970,119970,119973,119974,119977,119980,119982,119993,119995,119995,119997,120003,120005,120069,120071,120074,120077,120084,120086,120092,120094,120121,120123,120126,120128,120132,120134,120134,120138,120144,120146,120485,120488,120779,120782,120831,126065,126132,126209,126269,126976,127019,127024,127123,127136,127150,127153,127167,127169,127183,127185,127221,127232,127405,127462,127487,127489,127490,127504,127547,127552,127560,127568,127569,127584,127589,127744,128727,128732,128748,128752,128764,128768,128886,128891,128985,128992,129003,129008,129008,129024,129035,129040,129095,129104,129113,129120,129159,129168,129197,129200,129201,129280,129619,129632,129645,129648,129660,129664,129672,129680,129725,129727,129733,129742,129755,129760,129768,129776,129784,129792,129938,129940,129994,130032,130041,917505,917505,917536,917631");
const Be = rangesOnDemand("994,1007,11392,11507,11513,11519");
const je = rangesOnDemand("73728,74649,74752,74862,74864,74868,74880,75075");
const Ge = rangesOnDemand("67584,67589,67592,67592,67594,67637,67639,67640,67644,67644,67647,67647");
const Re = rangesOnDemand("1024,1156,1159,1327,7296,7304,7467,7467,7544,7544,11744,11775,42560,42655,65070,65071,122928,122989,123023,123023");
const ze = rangesOnDemand("66560,66639");
const Ve = rangesOnDemand("2304,2384,2389,2403,2406,2431,43232,43263,72448,72457");
const We = rangesOnDemand("71680,71739");
const Qe = rangesOnDemand("113664,113770,113776,113788,113792,113800,113808,113817,113820,113823");
const He = rangesOnDemand("77824,78933");
const qe = rangesOnDemand("66816,66855");
const $e = rangesOnDemand("69600,69622");
const Ke = rangesOnDemand("4608,4680,4682,4685,4688,4694,4696,4696,4698,4701,4704,4744,4746,4749,4752,4784,4786,4789,4792,4798,4800,4800,4802,4805,4808,4822,4824,4880,4882,4885,4888,4954,4957,4988,4992,5017,11648,11670,11680,11686,11688,11694,11696,11702,11704,11710,11712,11718,11720,11726,11728,11734,11736,11742,43777,43782,43785,43790,43793,43798,43808,43814,43816,43822,124896,124902,124904,124907,124909,124910,124912,124926");
const Ze = rangesOnDemand("4256,4293,4295,4295,4301,4301,4304,4346,4348,4351,7312,7354,7357,7359,11520,11557,11559,11559,11565,11565");
const Xe = rangesOnDemand("11264,11359,122880,122886,122888,122904,122907,122913,122915,122916,122918,122922");
const Ye = rangesOnDemand("66352,66378");
const mt = rangesOnDemand("70400,70403,70405,70412,70415,70416,70419,70440,70442,70448,70450,70451,70453,70457,70460,70468,70471,70472,70475,70477,70480,70480,70487,70487,70493,70499,70502,70508,70512,70516");
const nt = rangesOnDemand("880,883,885,887,890,893,895,895,900,900,902,902,904,906,908,908,910,929,931,993,1008,1023,7462,7466,7517,7521,7526,7530,7615,7615,7936,7957,7960,7965,7968,8005,8008,8013,8016,8023,8025,8025,8027,8027,8029,8029,8031,8061,8064,8116,8118,8132,8134,8147,8150,8155,8157,8175,8178,8180,8182,8190,8486,8486,43877,43877,65856,65934,65952,65952,119296,119365");
const it = JSON.parse("[{\"min\":2689,\"max\":2691},{\"min\":2693,\"max\":2701},{\"min\":2703,\"max\":2705},{\"min\":2707,\"max\":2728},{\"min\":2730,\"max\":2736},{\"min\":2738,\"max\":2739},{\"min\":2741,\"max\":2745},{\"min\":2748,\"max\":2757},{\"min\":2759,\"max\":2761},{\"min\":2763,\"max\":2765},{\"min\":2768,\"max\":2768},{\"min\":2784,\"max\":2787},{\"min\":2790,\"max\":2801},{\"min\":2809,\"max\":2815}]");
const at = JSON.parse("[{\"min\":73056,\"max\":73061},{\"min\":73063,\"max\":73064},{\"min\":73066,\"max\":73102},{\"min\":73104,\"max\":73105},{\"min\":73107,\"max\":73112},{\"min\":73120,\"max\":73129}]");
const xt = rangesOnDemand("2561,2563,2565,2570,2575,2576,2579,2600,2602,2608,2610,2611,2613,2614,2616,2617,2620,2620,2622,2626,2631,2632,2635,2637,2641,2641,2649,2652,2654,2654,2662,2678");
const et = rangesOnDemand("11904,11929,11931,12019,12032,12245,12293,12293,12295,12295,12321,12329,12344,12347,13312,19903,19968,40959,63744,64109,64112,64217,94178,94179,94192,94193,131072,173791,173824,177977,177984,178205,178208,183969,183984,191456,194560,195101,196608,201546,201552,205743");
const tt = rangesOnDemand("4352,4607,12334,12335,12593,12686,12800,12830,12896,12926,43360,43388,44032,55203,55216,55238,55243,55291,65440,65470,65474,65479,65482,65487,65490,65495,65498,65500");
const rt = rangesOnDemand("68864,68903,68912,68921");
const st = rangesOnDemand("5920,5940");
const ot = rangesOnDemand("67808,67826,67828,67829,67835,67839");
const lt = rangesOnDemand("1425,1479,1488,1514,1519,1524,64285,64310,64312,64316,64318,64318,64320,64321,64323,64324,64326,64335");
const ct = rangesOnDemand("12353,12438,12445,12447,110593,110879,110898,110898,110928,110930,127488,127488");
const ht = rangesOnDemand("67648,67669,67671,67679");
const ut = rangesOnDemand("768,879,1157,1158,1611,1621,1648,1648,2385,2388,6832,6862,7376,7378,7380,7392,7394,7400,7405,7405,7412,7412,7416,7417,7616,7679,8204,8205,8400,8432,12330,12333,12441,12442,65024,65039,65056,65069,66045,66045,66272,66272,70459,70459,118528,118573,118576,118598,119143,119145,119163,119170,119173,119179,119210,119213,917760,917999");
const ft = rangesOnDemand("68448,68466,68472,68479");
const pt = JSON.parse("[{\"min\":68416,\"max\":68437},{\"min\":68440,\"max\":68447}]");
const dt = rangesOnDemand("43392,43469,43472,43481,43486,43487");
const gt = rangesOnDemand("69760,69826,69837,69837");
const _t = rangesOnDemand("3200,3212,3214,3216,3218,3240,3242,3251,3253,3257,3260,3268,3270,3272,3274,3277,3285,3286,3293,3294,3296,3299,3302,3311,3313,3315");
const Ct = rangesOnDemand("12449,12538,12541,12543,12784,12799,13008,13054,13056,13143,65382,65391,65393,65437,110576,110579,110581,110587,110589,110590,110592,110592,110880,110882,110933,110933,110948,110951");
const vt = rangesOnDemand("43264,43309,43311,43311");
const yt = rangesOnDemand("68096,68099,68101,68102,68108,68115,68117,68119,68121,68149,68152,68154,68159,68168,68176,68184");
const St = rangesOnDemand("6016,6109,6112,6121,6128,6137,6624,6655");
const wt = rangesOnDemand("70144,70161,70163,70209");
const kt = rangesOnDemand("70320,70378,70384,70393");
const Et = rangesOnDemand("3713,3714,3716,3716,3718,3722,3724,3747,3749,3749,3751,3773,3776,3780,3782,3782,3784,3790,3792,3801,3804,3807");
const Ot = rangesOnDemand("65,90,97,122,170,170,186,186,192,214,216,246,248,696,736,740,7424,7461,7468,7516,7522,7525,7531,7543,7545,7614,7680,7935,8305,8305,8319,8319,8336,8348,8490,8491,8498,8498,8526,8526,8544,8584,11360,11391,42786,42887,42891,42954,42960,42961,42963,42963,42965,42969,42994,43007,43824,43866,43868,43876,43878,43881,64256,64262,65313,65338,65345,65370,67456,67461,67463,67504,67506,67514,122624,122654,122661,122666");
const Nt = rangesOnDemand("7168,7223,7227,7241,7245,7247");
const bt = rangesOnDemand("6400,6430,6432,6443,6448,6459,6464,6464,6468,6479");
const At = rangesOnDemand("67072,67382,67392,67413,67424,67431");
const It = rangesOnDemand("65536,65547,65549,65574,65576,65594,65596,65597,65599,65613,65616,65629,65664,65786");
const Jt = rangesOnDemand("42192,42239,73648,73648");
const Mt = rangesOnDemand("66176,66204");
const Lt = JSON.parse("[{\"min\":67872,\"max\":67897},{\"min\":67903,\"max\":67903}]");
const Pt = rangesOnDemand("69968,70006");
const Ft = rangesOnDemand("73440,73464");
const Tt = rangesOnDemand("3328,3340,3342,3344,3346,3396,3398,3400,3402,3407,3412,3427,3430,3455");
const Dt = rangesOnDemand("2112,2139,2142,2142");
const Ut = rangesOnDemand("68288,68326,68331,68342");
const Bt = rangesOnDemand("72816,72847,72850,72871,72873,72886");
const jt = rangesOnDemand("93760,93850");
const Gt = rangesOnDemand("72960,72966,72968,72969,72971,73014,73018,73018,73020,73021,73023,73031,73040,73049");
const Rt = rangesOnDemand("43744,43766,43968,44013,44016,44025");
const zt = rangesOnDemand("124928,125124,125127,125142");
const Vt = rangesOnDemand("68000,68023,68028,68047,68050,68095");
const Wt = rangesOnDemand("67968,67999");
const Qt = rangesOnDemand("93952,94026,94031,94087,94095,94111");
const Ht = rangesOnDemand("71168,71236,71248,71257");
const qt = rangesOnDemand("6144,6145,6148,6148,6150,6169,6176,6264,6272,6314,71264,71276");
const $t = rangesOnDemand("92736,92766,92768,92777,92782,92783");
const Kt = rangesOnDemand("70272,70278,70280,70280,70282,70285,70287,70301,70303,70313");
const Zt = rangesOnDemand("4096,4255,43488,43518,43616,43647");
const Xt = rangesOnDemand("67712,67742,67751,67759");
const Yt = rangesOnDemand("72096,72103,72106,72151,72154,72164");
const mr = rangesOnDemand("6528,6571,6576,6601,6608,6618,6622,6623");
const nr = rangesOnDemand("70656,70747,70749,70753");
const ir = rangesOnDemand("1984,2042,2045,2047");
const ar = rangesOnDemand("94177,94177,110960,111355");
const xr = rangesOnDemand("123136,123180,123184,123197,123200,123209,123214,123215");
const er = rangesOnDemand("5760,5788");
const tr = JSON.parse("[{\"min\":7248,\"max\":7295}]");
const rr = rangesOnDemand("68736,68786,68800,68850,68858,68863");
const sr = rangesOnDemand("66304,66339,66349,66351");
const or = JSON.parse("[{\"min\":68224,\"max\":68255}]");
const lr = rangesOnDemand("66384,66426");
const cr = rangesOnDemand("66464,66499,66504,66517");
const hr = rangesOnDemand("69376,69415");
const ur = rangesOnDemand("68192,68223");
const fr = rangesOnDemand("68608,68680");
const pr = rangesOnDemand("2817,2819,2821,2828,2831,2832,2835,2856,2858,2864,2866,2867,2869,2873,2876,2884,2887,2888,2891,2893,2901,2903,2908,2909,2911,2915,2918,2935");
const dr = rangesOnDemand("66736,66771,66776,66811");
const gr = rangesOnDemand("66688,66717,66720,66729");
const _r = rangesOnDemand("92928,92997,93008,93017,93019,93025,93027,93047,93053,93071");
const Cr = rangesOnDemand("67680,67711");
const vr = rangesOnDemand("72384,72440");
const yr = rangesOnDemand("43072,43127");
const Sr = rangesOnDemand("67840,67867,67871,67871");
const wr = rangesOnDemand("68480,68497,68505,68508,68521,68527");
const kr = rangesOnDemand("43312,43347,43359,43359");
const Er = rangesOnDemand("5792,5866,5870,5880");
const Or = rangesOnDemand("2048,2093,2096,2110");
const Nr = rangesOnDemand("43136,43205,43214,43225");
const br = rangesOnDemand("70016,70111");
const Ar = rangesOnDemand("66640,66687");
const Ir = rangesOnDemand("71040,71093,71096,71133");
const Jr = rangesOnDemand("120832,121483,121499,121503,121505,121519");
const Mr = rangesOnDemand("3457,3459,3461,3478,3482,3505,3507,3515,3517,3517,3520,3526,3530,3530,3535,3540,3542,3542,3544,3551,3558,3567,3570,3572,70113,70132");
const Lr = rangesOnDemand("69424,69465");
const Pr = rangesOnDemand("69840,69864,69872,69881");
const Fr = rangesOnDemand("72272,72354");
const Tr = rangesOnDemand("7040,7103,7360,7367");
const Dr = rangesOnDemand("43008,43052");
const Ur = rangesOnDemand("1792,1805,1807,1866,1869,1871,2144,2154");
const Br = rangesOnDemand("5888,5909,5919,5919");
const jr = rangesOnDemand("5984,5996,5998,6000,6002,6003");
const Gr = rangesOnDemand("6480,6509,6512,6516");
const Rr = rangesOnDemand("6688,6750,6752,6780,6783,6793,6800,6809,6816,6829");
const zr = rangesOnDemand("43648,43714,43739,43743");
const Vr = rangesOnDemand("71296,71353,71360,71369");
const Wr = rangesOnDemand("2946,2947,2949,2954,2958,2960,2962,2965,2969,2970,2972,2972,2974,2975,2979,2980,2984,2986,2990,3001,3006,3010,3014,3016,3018,3021,3024,3024,3031,3031,3046,3066,73664,73713,73727,73727");
const Qr = rangesOnDemand("94176,94176,94208,100343,100352,101119,101632,101640");
const Hr = rangesOnDemand("3072,3084,3086,3088,3090,3112,3114,3129,3132,3140,3142,3144,3146,3149,3157,3158,3160,3162,3165,3165,3168,3171,3174,3183,3191,3199");
const qr = rangesOnDemand("1920,1969");
const $r = rangesOnDemand("3585,3642,3648,3675");
const Kr = rangesOnDemand("3840,3911,3913,3948,3953,3991,3993,4028,4030,4044,4046,4052,4057,4058");
const Zr = rangesOnDemand("11568,11623,11631,11632,11647,11647");
const Xr = rangesOnDemand("70784,70855,70864,70873");
const Yr = rangesOnDemand("66432,66461,66463,66463");
const ms = rangesOnDemand("42240,42539");
const ns = rangesOnDemand("123584,123641,123647,123647");
const is = JSON.parse("[{\"min\":71840,\"max\":71922},{\"min\":71935,\"max\":71935}]");
const as = rangesOnDemand("40960,42124,42128,42182");
const xs = rangesOnDemand("72192,72263");
var es = Object.freeze({
	__proto__: null,
	get Adlam() {
		return pe();
	},
	get Ahom() {
		return de();
	},
	get Anatolian_Hieroglyphs() {
		return ge();
	},
	get Arabic() {
		return _e();
	},
	get Armenian() {
		return Ce();
	},
	get Avestan() {
		return ve();
	},
	get Balinese() {
		return ye();
	},
	get Bamum() {
		return Se();
	},
	get Bassa_Vah() {
		return we();
	},
	get Batak() {
		return ke();
	},
	get Bengali() {
		return Ee();
	},
	get Bhaiksuki() {
		return Oe();
	},
	get Bopomofo() {
		return Ne();
	},
	Brahmi: be,
	get Braille() {
		return Ae();
	},
	get Buginese() {
		return Ie();
	},
	get Buhid() {
		return Je();
	},
	Canadian_Aboriginal: Me,
	get Carian() {
		return Le();
	},
	Caucasian_Albanian: Pe,
	get Chakma() {
		return Fe();
	},
	get Cham() {
		return Te();
	},
	get Cherokee() {
		return De();
	},
	get Common() {
		return Ue();
	},
	get Coptic() {
		return Be();
	},
	get Cuneiform() {
		return je();
	},
	get Cypriot() {
		return Ge();
	},
	get Cyrillic() {
		return Re();
	},
	get Deseret() {
		return ze();
	},
	get Devanagari() {
		return Ve();
	},
	get Dogra() {
		return We();
	},
	get Duployan() {
		return Qe();
	},
	get Egyptian_Hieroglyphs() {
		return He();
	},
	get Elbasan() {
		return qe();
	},
	get Elymaic() {
		return $e();
	},
	get Ethiopic() {
		return Ke();
	},
	get Georgian() {
		return Ze();
	},
	get Glagolitic() {
		return Xe();
	},
	get Gothic() {
		return Ye();
	},
	get Grantha() {
		return mt();
	},
	get Greek() {
		return nt();
	},
	Gujarati: it,
	Gunjala_Gondi: at,
	get Gurmukhi() {
		return xt();
	},
	get Han() {
		return et();
	},
	get Hangul() {
		return tt();
	},
	get Hanifi_Rohingya() {
		return rt();
	},
	get Hanunoo() {
		return st();
	},
	get Hatran() {
		return ot();
	},
	get Hebrew() {
		return lt();
	},
	get Hiragana() {
		return ct();
	},
	get Imperial_Aramaic() {
		return ht();
	},
	get Inherited() {
		return ut();
	},
	get Inscriptional_Pahlavi() {
		return ft();
	},
	Inscriptional_Parthian: pt,
	get Javanese() {
		return dt();
	},
	get Kaithi() {
		return gt();
	},
	get Kannada() {
		return _t();
	},
	get Katakana() {
		return Ct();
	},
	get Kayah_Li() {
		return vt();
	},
	get Kharoshthi() {
		return yt();
	},
	get Khmer() {
		return St();
	},
	get Khojki() {
		return wt();
	},
	get Khudawadi() {
		return kt();
	},
	get Lao() {
		return Et();
	},
	get Latin() {
		return Ot();
	},
	get Lepcha() {
		return Nt();
	},
	get Limbu() {
		return bt();
	},
	get Linear_A() {
		return At();
	},
	get Linear_B() {
		return It();
	},
	get Lisu() {
		return Jt();
	},
	get Lycian() {
		return Mt();
	},
	Lydian: Lt,
	get Mahajani() {
		return Pt();
	},
	get Makasar() {
		return Ft();
	},
	get Malayalam() {
		return Tt();
	},
	get Mandaic() {
		return Dt();
	},
	get Manichaean() {
		return Ut();
	},
	get Marchen() {
		return Bt();
	},
	get Medefaidrin() {
		return jt();
	},
	get Masaram_Gondi() {
		return Gt();
	},
	get Meetei_Mayek() {
		return Rt();
	},
	get Mende_Kikakui() {
		return zt();
	},
	get Meroitic_Cursive() {
		return Vt();
	},
	get Meroitic_Hieroglyphs() {
		return Wt();
	},
	get Miao() {
		return Qt();
	},
	get Modi() {
		return Ht();
	},
	get Mongolian() {
		return qt();
	},
	get Mro() {
		return $t();
	},
	get Multani() {
		return Kt();
	},
	get Myanmar() {
		return Zt();
	},
	get Nabataean() {
		return Xt();
	},
	get Nandinagari() {
		return Yt();
	},
	get New_Tai_Lue() {
		return mr();
	},
	get Newa() {
		return nr();
	},
	get Nko() {
		return ir();
	},
	get Nushu() {
		return ar();
	},
	get Nyiakeng_Puachue_Hmong() {
		return xr();
	},
	get Ogham() {
		return er();
	},
	Ol_Chiki: tr,
	get Old_Hungarian() {
		return rr();
	},
	get Old_Italic() {
		return sr();
	},
	Old_North_Arabian: or,
	get Old_Permic() {
		return lr();
	},
	get Old_Persian() {
		return cr();
	},
	get Old_Sogdian() {
		return hr();
	},
	get Old_South_Arabian() {
		return ur();
	},
	get Old_Turkic() {
		return fr();
	},
	get Oriya() {
		return pr();
	},
	get Osage() {
		return dr();
	},
	get Osmanya() {
		return gr();
	},
	get Pahawh_Hmong() {
		return _r();
	},
	get Palmyrene() {
		return Cr();
	},
	get Pau_Cin_Hau() {
		return vr();
	},
	get Phags_Pa() {
		return yr();
	},
	get Phoenician() {
		return Sr();
	},
	get Psalter_Pahlavi() {
		return wr();
	},
	get Rejang() {
		return kr();
	},
	get Runic() {
		return Er();
	},
	get Samaritan() {
		return Or();
	},
	get Saurashtra() {
		return Nr();
	},
	get Sharada() {
		return br();
	},
	get Shavian() {
		return Ar();
	},
	get Siddham() {
		return Ir();
	},
	get SignWriting() {
		return Jr();
	},
	get Sinhala() {
		return Mr();
	},
	get Sogdian() {
		return Lr();
	},
	get Sora_Sompeng() {
		return Pr();
	},
	get Soyombo() {
		return Fr();
	},
	get Sundanese() {
		return Tr();
	},
	get Syloti_Nagri() {
		return Dr();
	},
	get Syriac() {
		return Ur();
	},
	get Tagalog() {
		return Br();
	},
	get Tagbanwa() {
		return jr();
	},
	get Tai_Le() {
		return Gr();
	},
	get Tai_Tham() {
		return Rr();
	},
	get Tai_Viet() {
		return zr();
	},
	get Takri() {
		return Vr();
	},
	get Tamil() {
		return Wr();
	},
	get Tangut() {
		return Qr();
	},
	get Telugu() {
		return Hr();
	},
	get Thaana() {
		return qr();
	},
	get Thai() {
		return $r();
	},
	get Tibetan() {
		return Kr();
	},
	get Tifinagh() {
		return Zr();
	},
	get Tirhuta() {
		return Xr();
	},
	get Ugaritic() {
		return Yr();
	},
	get Vai() {
		return ms();
	},
	get Wancho() {
		return ns();
	},
	Warang_Citi: is,
	get Yi() {
		return as();
	},
	get Zanabazar_Square() {
		return xs();
	}
});
const ts = rangesOnDemand("1567,1567,1600,1600,125184,125259,125264,125273,125278,125279");
const rs = rangesOnDemand("71424,71450,71453,71467,71472,71494");
const ss = rangesOnDemand("82944,83526");
const os = rangesOnDemand("1536,1540,1542,1756,1758,1791,1872,1919,2160,2190,2192,2193,2200,2273,2275,2303,64336,64450,64467,64911,64914,64967,64975,64975,65008,65023,65136,65140,65142,65276,66272,66299,69216,69246,69373,69375,126464,126467,126469,126495,126497,126498,126500,126500,126503,126503,126505,126514,126516,126519,126521,126521,126523,126523,126530,126530,126535,126535,126537,126537,126539,126539,126541,126543,126545,126546,126548,126548,126551,126551,126553,126553,126555,126555,126557,126557,126559,126559,126561,126562,126564,126564,126567,126570,126572,126578,126580,126583,126585,126588,126590,126590,126592,126601,126603,126619,126625,126627,126629,126633,126635,126651,126704,126705");
const ls = rangesOnDemand("1329,1366,1369,1418,1421,1423,64275,64279");
const cs = rangesOnDemand("68352,68405,68409,68415");
const hs = rangesOnDemand("6912,6988,6992,7038");
const us = rangesOnDemand("42656,42743,92160,92728");
const fs = JSON.parse("[{\"min\":92880,\"max\":92909},{\"min\":92912,\"max\":92917}]");
const ps = rangesOnDemand("7104,7155,7164,7167");
const ds = rangesOnDemand("2385,2386,2404,2405,2432,2435,2437,2444,2447,2448,2451,2472,2474,2480,2482,2482,2486,2489,2492,2500,2503,2504,2507,2510,2519,2519,2524,2525,2527,2531,2534,2558,7376,7376,7378,7378,7381,7382,7384,7384,7393,7393,7402,7402,7405,7405,7410,7410,7413,7415,43249,43249");
const gs = rangesOnDemand("72704,72712,72714,72758,72760,72773,72784,72812");
const _s = JSON.parse("[{\"min\":746,\"max\":747},{\"min\":12289,\"max\":12291},{\"min\":12296,\"max\":12305},{\"min\":12307,\"max\":12319},{\"min\":12330,\"max\":12333},{\"min\":12336,\"max\":12336},{\"min\":12343,\"max\":12343},{\"min\":12539,\"max\":12539},{\"min\":12549,\"max\":12591},{\"min\":12704,\"max\":12735},{\"min\":65093,\"max\":65094},{\"min\":65377,\"max\":65381}]");
const Cs = JSON.parse("[{\"min\":69632,\"max\":69709},{\"min\":69714,\"max\":69749},{\"min\":69759,\"max\":69759}]");
const vs = rangesOnDemand("10240,10495");
const ys = rangesOnDemand("6656,6683,6686,6687,43471,43471");
const Ss = rangesOnDemand("5941,5942,5952,5971");
const ws = rangesOnDemand("5120,5759,6320,6389,72368,72383");
const ks = rangesOnDemand("66208,66256");
const Es = rangesOnDemand("66864,66915,66927,66927");
const Os = rangesOnDemand("2534,2543,4160,4169,69888,69940,69942,69959");
const Ns = rangesOnDemand("43520,43574,43584,43597,43600,43609,43612,43615");
const bs = rangesOnDemand("5024,5109,5112,5117,43888,43967");
const As = rangesOnDemand("0,64,91,96,123,169,171,185,187,191,215,215,247,247,697,735,741,745,748,767,884,884,894,894,901,901,903,903,1541,1541,1757,1757,2274,2274,3647,3647,4053,4056,5867,5869,8192,8203,8206,8238,8240,8292,8294,8304,8308,8318,8320,8334,8352,8384,8448,8485,8487,8489,8492,8497,8499,8525,8527,8543,8585,8587,8592,9254,9280,9290,9312,10239,10496,11123,11126,11157,11159,11263,11776,11842,11844,11869,12272,12283,12288,12288,12292,12292,12306,12306,12320,12320,12342,12342,12872,12895,12927,12927,12977,12991,13004,13007,13169,13178,13184,13279,13311,13311,19904,19967,42760,42785,42888,42890,43867,43867,43882,43883,65040,65049,65072,65092,65095,65106,65108,65126,65128,65131,65279,65279,65281,65312,65339,65344,65371,65376,65504,65510,65512,65518,65529,65533,65936,65948,66000,66044,118608,118723,118784,119029,119040,119078,119081,119142,119146,119162,119171,119172,119180,119209,119214,119274,119488,119507,119520,119539,119552,119638,119666,119672,119808,119892,119894,119964,119966,119967,119970,119970,119973,119974,119977,119980,119982,119993,119995,119995,119997,120003,120005,120069,120071,120074,120077,120084,120086,120092,120094,120121,120123,120126,120128,120132,120134,120134,120138,120144,120146,120485,120488,120779,120782,120831,126065,126132,126209,126269,126976,127019,127024,127123,127136,127150,127153,127167,127169,127183,127185,127221,127232,127405,127462,127487,127489,127490,127504,127547,127552,127560,127584,127589,127744,128727,128732,128748,128752,128764,128768,128886,128891,128985,128992,129003,129008,129008,129024,129035,129040,129095,129104,129113,129120,129159,129168,129197,129200,129201,129280,129619,129632,129645,129648,129660,129664,129672,129680,129725,129727,129733,129742,129755,129760,129768,129776,129784,129792,129938,129940,129994,130032,130041,917505,917505,917536,917631");
const Is = rangesOnDemand("994,1007,11392,11507,11513,11519,66272,66299");
const Js = rangesOnDemand("73728,74649,74752,74862,74864,74868,74880,75075");
const Ms = rangesOnDemand("65792,65794,65799,65843,65847,65855,67584,67589,67592,67592,67594,67637,67639,67640,67644,67644,67647,67647");
const Ls = rangesOnDemand("1024,1327,7296,7304,7467,7467,7544,7544,7672,7672,11744,11775,11843,11843,42560,42655,65070,65071,122928,122989,123023,123023");
const Ps = JSON.parse("[{\"min\":66560,\"max\":66639}]");
const Fs = rangesOnDemand("2304,2386,2389,2431,7376,7414,7416,7417,8432,8432,43056,43065,43232,43263,72448,72457");
const Ts = rangesOnDemand("2404,2415,43056,43065,71680,71739");
const Ds = rangesOnDemand("113664,113770,113776,113788,113792,113800,113808,113817,113820,113827");
const Us = rangesOnDemand("77824,78933");
const Bs = rangesOnDemand("66816,66855");
const js = rangesOnDemand("69600,69622");
const Gs = rangesOnDemand("4608,4680,4682,4685,4688,4694,4696,4696,4698,4701,4704,4744,4746,4749,4752,4784,4786,4789,4792,4798,4800,4800,4802,4805,4808,4822,4824,4880,4882,4885,4888,4954,4957,4988,4992,5017,11648,11670,11680,11686,11688,11694,11696,11702,11704,11710,11712,11718,11720,11726,11728,11734,11736,11742,43777,43782,43785,43790,43793,43798,43808,43814,43816,43822,124896,124902,124904,124907,124909,124910,124912,124926");
const Rs = rangesOnDemand("4256,4293,4295,4295,4301,4301,4304,4351,7312,7354,7357,7359,11520,11557,11559,11559,11565,11565");
const zs = rangesOnDemand("1156,1156,1159,1159,11264,11359,11843,11843,42607,42607,122880,122886,122888,122904,122907,122913,122915,122916,122918,122922");
const Vs = rangesOnDemand("66352,66378");
const Ws = rangesOnDemand("2385,2386,2404,2405,3046,3059,7376,7376,7378,7379,7410,7412,7416,7417,8432,8432,70400,70403,70405,70412,70415,70416,70419,70440,70442,70448,70450,70451,70453,70457,70459,70468,70471,70472,70475,70477,70480,70480,70487,70487,70493,70499,70502,70508,70512,70516,73680,73681,73683,73683");
const Qs = rangesOnDemand("834,834,837,837,880,883,885,887,890,893,895,895,900,900,902,902,904,906,908,908,910,929,931,993,1008,1023,7462,7466,7517,7521,7526,7530,7615,7617,7936,7957,7960,7965,7968,8005,8008,8013,8016,8023,8025,8025,8027,8027,8029,8029,8031,8061,8064,8116,8118,8132,8134,8147,8150,8155,8157,8175,8178,8180,8182,8190,8486,8486,43877,43877,65856,65934,65952,65952,119296,119365");
const Hs = rangesOnDemand("2385,2386,2404,2405,2689,2691,2693,2701,2703,2705,2707,2728,2730,2736,2738,2739,2741,2745,2748,2757,2759,2761,2763,2765,2768,2768,2784,2787,2790,2801,2809,2815,43056,43065");
const qs = rangesOnDemand("2404,2405,73056,73061,73063,73064,73066,73102,73104,73105,73107,73112,73120,73129");
const $s = rangesOnDemand("2385,2386,2404,2405,2561,2563,2565,2570,2575,2576,2579,2600,2602,2608,2610,2611,2613,2614,2616,2617,2620,2620,2622,2626,2631,2632,2635,2637,2641,2641,2649,2652,2654,2654,2662,2678,43056,43065");
const Ks = rangesOnDemand("11904,11929,11931,12019,12032,12245,12289,12291,12293,12305,12307,12319,12321,12333,12336,12336,12343,12351,12539,12539,12688,12703,12736,12771,12832,12871,12928,12976,12992,13003,13055,13055,13144,13168,13179,13183,13280,13310,13312,19903,19968,40959,42752,42759,63744,64109,64112,64217,65093,65094,65377,65381,94178,94179,94192,94193,119648,119665,127568,127569,131072,173791,173824,177977,177984,178205,178208,183969,183984,191456,194560,195101,196608,201546,201552,205743");
const Zs = JSON.parse("[{\"min\":4352,\"max\":4607},{\"min\":12289,\"max\":12291},{\"min\":12296,\"max\":12305},{\"min\":12307,\"max\":12319},{\"min\":12334,\"max\":12336},{\"min\":12343,\"max\":12343},{\"min\":12539,\"max\":12539},{\"min\":12593,\"max\":12686},{\"min\":12800,\"max\":12830},{\"min\":12896,\"max\":12926},{\"min\":43360,\"max\":43388},{\"min\":44032,\"max\":55203},{\"min\":55216,\"max\":55238},{\"min\":55243,\"max\":55291},{\"min\":65093,\"max\":65094},{\"min\":65377,\"max\":65381},{\"min\":65440,\"max\":65470},{\"min\":65474,\"max\":65479},{\"min\":65482,\"max\":65487},{\"min\":65490,\"max\":65495},{\"min\":65498,\"max\":65500}]");
const Xs = rangesOnDemand("1548,1548,1563,1563,1567,1567,1600,1600,1748,1748,68864,68903,68912,68921");
const Ys = rangesOnDemand("5920,5942");
const mo = rangesOnDemand("67808,67826,67828,67829,67835,67839");
const no = rangesOnDemand("1425,1479,1488,1514,1519,1524,64285,64310,64312,64316,64318,64318,64320,64321,64323,64324,64326,64335");
const io = rangesOnDemand("12289,12291,12296,12305,12307,12319,12336,12341,12343,12343,12348,12349,12353,12438,12441,12448,12539,12540,65093,65094,65377,65381,65392,65392,65438,65439,110593,110879,110898,110898,110928,110930,127488,127488");
const ao = rangesOnDemand("67648,67669,67671,67679");
const xo = rangesOnDemand("768,833,835,836,838,866,2387,2388,6832,6862,7618,7671,7673,7673,7675,7679,8204,8205,8400,8431,65024,65039,65056,65069,66045,66045,118528,118573,118576,118598,119143,119145,119163,119170,119173,119179,119210,119213,917760,917999");
const eo = rangesOnDemand("68448,68466,68472,68479");
const to = JSON.parse("[{\"min\":68416,\"max\":68437},{\"min\":68440,\"max\":68447}]");
const ro = rangesOnDemand("43392,43469,43471,43481,43486,43487");
const so = rangesOnDemand("2406,2415,43056,43065,69760,69826,69837,69837");
const oo = rangesOnDemand("2385,2386,2404,2405,3200,3212,3214,3216,3218,3240,3242,3251,3253,3257,3260,3268,3270,3272,3274,3277,3285,3286,3293,3294,3296,3299,3302,3311,3313,3315,7376,7376,7378,7378,7386,7386,7410,7410,7412,7412,43056,43061");
const lo = rangesOnDemand("12289,12291,12296,12305,12307,12319,12336,12341,12343,12343,12348,12349,12441,12444,12448,12543,12784,12799,13008,13054,13056,13143,65093,65094,65377,65439,110576,110579,110581,110587,110589,110590,110592,110592,110880,110882,110933,110933,110948,110951");
const co = rangesOnDemand("43264,43311");
const ho = rangesOnDemand("68096,68099,68101,68102,68108,68115,68117,68119,68121,68149,68152,68154,68159,68168,68176,68184");
const uo = rangesOnDemand("6016,6109,6112,6121,6128,6137,6624,6655");
const fo = rangesOnDemand("2790,2799,43056,43065,70144,70161,70163,70209");
const po = rangesOnDemand("2404,2405,43056,43065,70320,70378,70384,70393");
const go = rangesOnDemand("3713,3714,3716,3716,3718,3722,3724,3747,3749,3749,3751,3773,3776,3780,3782,3782,3784,3790,3792,3801,3804,3807");
const _o = rangesOnDemand("65,90,97,122,170,170,186,186,192,214,216,246,248,696,736,740,867,879,1157,1158,2385,2386,4347,4347,7424,7461,7468,7516,7522,7525,7531,7543,7545,7614,7680,7935,8239,8239,8305,8305,8319,8319,8336,8348,8432,8432,8490,8491,8498,8498,8526,8526,8544,8584,11360,11391,42752,42759,42786,42887,42891,42954,42960,42961,42963,42963,42965,42969,42994,43007,43310,43310,43824,43866,43868,43876,43878,43881,64256,64262,65313,65338,65345,65370,67456,67461,67463,67504,67506,67514,122624,122654,122661,122666");
const Co = JSON.parse("[{\"min\":7168,\"max\":7223},{\"min\":7227,\"max\":7241},{\"min\":7245,\"max\":7247}]");
const vo = rangesOnDemand("2405,2405,6400,6430,6432,6443,6448,6459,6464,6464,6468,6479");
const yo = rangesOnDemand("65799,65843,67072,67382,67392,67413,67424,67431");
const So = JSON.parse("[{\"min\":65536,\"max\":65547},{\"min\":65549,\"max\":65574},{\"min\":65576,\"max\":65594},{\"min\":65596,\"max\":65597},{\"min\":65599,\"max\":65613},{\"min\":65616,\"max\":65629},{\"min\":65664,\"max\":65786},{\"min\":65792,\"max\":65794},{\"min\":65799,\"max\":65843},{\"min\":65847,\"max\":65855}]");
const wo = rangesOnDemand("42192,42239,73648,73648");
const ko = rangesOnDemand("66176,66204");
const Eo = rangesOnDemand("67872,67897,67903,67903");
const Oo = rangesOnDemand("2404,2415,43056,43065,69968,70006");
const No = JSON.parse("[{\"min\":73440,\"max\":73464}]");
const bo = rangesOnDemand("2385,2386,2404,2405,3328,3340,3342,3344,3346,3396,3398,3400,3402,3407,3412,3427,3430,3455,7386,7386,43056,43058");
const Ao = rangesOnDemand("1600,1600,2112,2139,2142,2142");
const Io = rangesOnDemand("1600,1600,68288,68326,68331,68342");
const Jo = rangesOnDemand("72816,72847,72850,72871,72873,72886");
const Mo = rangesOnDemand("93760,93850");
const Lo = JSON.parse("[{\"min\":2404,\"max\":2405},{\"min\":72960,\"max\":72966},{\"min\":72968,\"max\":72969},{\"min\":72971,\"max\":73014},{\"min\":73018,\"max\":73018},{\"min\":73020,\"max\":73021},{\"min\":73023,\"max\":73031},{\"min\":73040,\"max\":73049}]");
const Po = JSON.parse("[{\"min\":43744,\"max\":43766},{\"min\":43968,\"max\":44013},{\"min\":44016,\"max\":44025}]");
const Fo = rangesOnDemand("124928,125124,125127,125142");
const To = rangesOnDemand("68000,68023,68028,68047,68050,68095");
const Do = rangesOnDemand("67968,67999");
const Uo = rangesOnDemand("93952,94026,94031,94087,94095,94111");
const Bo = rangesOnDemand("43056,43065,71168,71236,71248,71257");
const jo = rangesOnDemand("6144,6169,6176,6264,6272,6314,8239,8239,71264,71276");
const Go = rangesOnDemand("92736,92766,92768,92777,92782,92783");
const Ro = rangesOnDemand("2662,2671,70272,70278,70280,70280,70282,70285,70287,70301,70303,70313");
const zo = rangesOnDemand("4096,4255,43310,43310,43488,43518,43616,43647");
const Vo = rangesOnDemand("67712,67742,67751,67759");
const Wo = rangesOnDemand("2404,2405,3302,3311,7401,7401,7410,7410,7418,7418,43056,43061,72096,72103,72106,72151,72154,72164");
const Qo = rangesOnDemand("6528,6571,6576,6601,6608,6618,6622,6623");
const Ho = rangesOnDemand("70656,70747,70749,70753");
const qo = rangesOnDemand("1548,1548,1563,1563,1567,1567,1984,2042,2045,2047,64830,64831");
const $o = rangesOnDemand("94177,94177,110960,111355");
const Ko = rangesOnDemand("123136,123180,123184,123197,123200,123209,123214,123215");
const Zo = rangesOnDemand("5760,5788");
const Xo = rangesOnDemand("7248,7295");
const Yo = rangesOnDemand("68736,68786,68800,68850,68858,68863");
const ml = rangesOnDemand("66304,66339,66349,66351");
const nl = rangesOnDemand("68224,68255");
const il = rangesOnDemand("1155,1155,66384,66426");
const al = rangesOnDemand("66464,66499,66504,66517");
const xl = rangesOnDemand("69376,69415");
const el = rangesOnDemand("68192,68223");
const tl = rangesOnDemand("68608,68680");
const rl = rangesOnDemand("2385,2386,2404,2405,2817,2819,2821,2828,2831,2832,2835,2856,2858,2864,2866,2867,2869,2873,2876,2884,2887,2888,2891,2893,2901,2903,2908,2909,2911,2915,2918,2935,7386,7386,7410,7410");
const sl = rangesOnDemand("66736,66771,66776,66811");
const ol = rangesOnDemand("66688,66717,66720,66729");
const ll = rangesOnDemand("92928,92997,93008,93017,93019,93025,93027,93047,93053,93071");
const cl = rangesOnDemand("67680,67711");
const hl = rangesOnDemand("72384,72440");
const ul = rangesOnDemand("6146,6147,6149,6149,43072,43127");
const fl = rangesOnDemand("67840,67867,67871,67871");
const pl = JSON.parse("[{\"min\":1600,\"max\":1600},{\"min\":68480,\"max\":68497},{\"min\":68505,\"max\":68508},{\"min\":68521,\"max\":68527}]");
const dl = rangesOnDemand("43312,43347,43359,43359");
const gl = rangesOnDemand("5792,5866,5870,5880");
const _l = rangesOnDemand("2048,2093,2096,2110");
const Cl = rangesOnDemand("43136,43205,43214,43225");
const vl = rangesOnDemand("2385,2385,7383,7383,7385,7385,7388,7389,7392,7392,70016,70111");
const yl = rangesOnDemand("66640,66687");
const Sl = rangesOnDemand("71040,71093,71096,71133");
const wl = rangesOnDemand("120832,121483,121499,121503,121505,121519");
const kl = rangesOnDemand("2404,2405,3457,3459,3461,3478,3482,3505,3507,3515,3517,3517,3520,3526,3530,3530,3535,3540,3542,3542,3544,3551,3558,3567,3570,3572,70113,70132");
const El = rangesOnDemand("1600,1600,69424,69465");
const Ol = rangesOnDemand("69840,69864,69872,69881");
const Nl = JSON.parse("[{\"min\":72272,\"max\":72354}]");
const bl = rangesOnDemand("7040,7103,7360,7367");
const Al = rangesOnDemand("2404,2405,2534,2543,43008,43052");
const Il = rangesOnDemand("1548,1548,1563,1564,1567,1567,1600,1600,1611,1621,1648,1648,1792,1805,1807,1866,1869,1871,2144,2154,7672,7672,7674,7674");
const Jl = rangesOnDemand("5888,5909,5919,5919,5941,5942");
const Ml = rangesOnDemand("5941,5942,5984,5996,5998,6000,6002,6003");
const Ll = JSON.parse("[{\"min\":4160,\"max\":4169},{\"min\":6480,\"max\":6509},{\"min\":6512,\"max\":6516}]");
const Pl = rangesOnDemand("6688,6750,6752,6780,6783,6793,6800,6809,6816,6829");
const Fl = rangesOnDemand("43648,43714,43739,43743");
const Tl = rangesOnDemand("2404,2405,43056,43065,71296,71353,71360,71369");
const Dl = rangesOnDemand("2385,2386,2404,2405,2946,2947,2949,2954,2958,2960,2962,2965,2969,2970,2972,2972,2974,2975,2979,2980,2984,2986,2990,3001,3006,3010,3014,3016,3018,3021,3024,3024,3031,3031,3046,3066,7386,7386,43251,43251,70401,70401,70403,70403,70459,70460,73664,73713,73727,73727");
const Ul = rangesOnDemand("94176,94176,94208,100343,100352,101119,101632,101640");
const Bl = rangesOnDemand("2385,2386,2404,2405,3072,3084,3086,3088,3090,3112,3114,3129,3132,3140,3142,3144,3146,3149,3157,3158,3160,3162,3165,3165,3168,3171,3174,3183,3191,3199,7386,7386,7410,7410");
const jl = rangesOnDemand("1548,1548,1563,1564,1567,1567,1632,1641,1920,1969,65010,65010,65021,65021");
const Gl = rangesOnDemand("3585,3642,3648,3675");
const Rl = rangesOnDemand("3840,3911,3913,3948,3953,3991,3993,4028,4030,4044,4046,4052,4057,4058");
const zl = rangesOnDemand("11568,11623,11631,11632,11647,11647");
const Vl = rangesOnDemand("2385,2386,2404,2405,7410,7410,43056,43065,70784,70855,70864,70873");
const Wl = rangesOnDemand("66432,66461,66463,66463");
const Ql = rangesOnDemand("42240,42539");
const Hl = rangesOnDemand("123584,123641,123647,123647");
const ql = rangesOnDemand("71840,71922,71935,71935");
const $l = rangesOnDemand("12289,12290,12296,12305,12308,12315,12539,12539,40960,42124,42128,42182,65377,65381");
const Kl = rangesOnDemand("72192,72263");
var Zl = Object.freeze({
	__proto__: null,
	get Adlam() {
		return ts();
	},
	get Ahom() {
		return rs();
	},
	get Anatolian_Hieroglyphs() {
		return ss();
	},
	get Arabic() {
		return os();
	},
	get Armenian() {
		return ls();
	},
	get Avestan() {
		return cs();
	},
	get Balinese() {
		return hs();
	},
	get Bamum() {
		return us();
	},
	Bassa_Vah: fs,
	get Batak() {
		return ps();
	},
	get Bengali() {
		return ds();
	},
	get Bhaiksuki() {
		return gs();
	},
	Bopomofo: _s,
	Brahmi: Cs,
	get Braille() {
		return vs();
	},
	get Buginese() {
		return ys();
	},
	get Buhid() {
		return Ss();
	},
	get Canadian_Aboriginal() {
		return ws();
	},
	get Carian() {
		return ks();
	},
	get Caucasian_Albanian() {
		return Es();
	},
	get Chakma() {
		return Os();
	},
	get Cham() {
		return Ns();
	},
	get Cherokee() {
		return bs();
	},
	get Common() {
		return As();
	},
	get Coptic() {
		return Is();
	},
	get Cuneiform() {
		return Js();
	},
	get Cypriot() {
		return Ms();
	},
	get Cyrillic() {
		return Ls();
	},
	Deseret: Ps,
	get Devanagari() {
		return Fs();
	},
	get Dogra() {
		return Ts();
	},
	get Duployan() {
		return Ds();
	},
	get Egyptian_Hieroglyphs() {
		return Us();
	},
	get Elbasan() {
		return Bs();
	},
	get Elymaic() {
		return js();
	},
	get Ethiopic() {
		return Gs();
	},
	get Georgian() {
		return Rs();
	},
	get Glagolitic() {
		return zs();
	},
	get Gothic() {
		return Vs();
	},
	get Grantha() {
		return Ws();
	},
	get Greek() {
		return Qs();
	},
	get Gujarati() {
		return Hs();
	},
	get Gunjala_Gondi() {
		return qs();
	},
	get Gurmukhi() {
		return $s();
	},
	get Han() {
		return Ks();
	},
	Hangul: Zs,
	get Hanifi_Rohingya() {
		return Xs();
	},
	get Hanunoo() {
		return Ys();
	},
	get Hatran() {
		return mo();
	},
	get Hebrew() {
		return no();
	},
	get Hiragana() {
		return io();
	},
	get Imperial_Aramaic() {
		return ao();
	},
	get Inherited() {
		return xo();
	},
	get Inscriptional_Pahlavi() {
		return eo();
	},
	Inscriptional_Parthian: to,
	get Javanese() {
		return ro();
	},
	get Kaithi() {
		return so();
	},
	get Kannada() {
		return oo();
	},
	get Katakana() {
		return lo();
	},
	get Kayah_Li() {
		return co();
	},
	get Kharoshthi() {
		return ho();
	},
	get Khmer() {
		return uo();
	},
	get Khojki() {
		return fo();
	},
	get Khudawadi() {
		return po();
	},
	get Lao() {
		return go();
	},
	get Latin() {
		return _o();
	},
	Lepcha: Co,
	get Limbu() {
		return vo();
	},
	get Linear_A() {
		return yo();
	},
	Linear_B: So,
	get Lisu() {
		return wo();
	},
	get Lycian() {
		return ko();
	},
	get Lydian() {
		return Eo();
	},
	get Mahajani() {
		return Oo();
	},
	Makasar: No,
	get Malayalam() {
		return bo();
	},
	get Mandaic() {
		return Ao();
	},
	get Manichaean() {
		return Io();
	},
	get Marchen() {
		return Jo();
	},
	get Medefaidrin() {
		return Mo();
	},
	Masaram_Gondi: Lo,
	Meetei_Mayek: Po,
	get Mende_Kikakui() {
		return Fo();
	},
	get Meroitic_Cursive() {
		return To();
	},
	get Meroitic_Hieroglyphs() {
		return Do();
	},
	get Miao() {
		return Uo();
	},
	get Modi() {
		return Bo();
	},
	get Mongolian() {
		return jo();
	},
	get Mro() {
		return Go();
	},
	get Multani() {
		return Ro();
	},
	get Myanmar() {
		return zo();
	},
	get Nabataean() {
		return Vo();
	},
	get Nandinagari() {
		return Wo();
	},
	get New_Tai_Lue() {
		return Qo();
	},
	get Newa() {
		return Ho();
	},
	get Nko() {
		return qo();
	},
	get Nushu() {
		return $o();
	},
	get Nyiakeng_Puachue_Hmong() {
		return Ko();
	},
	get Ogham() {
		return Zo();
	},
	get Ol_Chiki() {
		return Xo();
	},
	get Old_Hungarian() {
		return Yo();
	},
	get Old_Italic() {
		return ml();
	},
	get Old_North_Arabian() {
		return nl();
	},
	get Old_Permic() {
		return il();
	},
	get Old_Persian() {
		return al();
	},
	get Old_Sogdian() {
		return xl();
	},
	get Old_South_Arabian() {
		return el();
	},
	get Old_Turkic() {
		return tl();
	},
	get Oriya() {
		return rl();
	},
	get Osage() {
		return sl();
	},
	get Osmanya() {
		return ol();
	},
	get Pahawh_Hmong() {
		return ll();
	},
	get Palmyrene() {
		return cl();
	},
	get Pau_Cin_Hau() {
		return hl();
	},
	get Phags_Pa() {
		return ul();
	},
	get Phoenician() {
		return fl();
	},
	Psalter_Pahlavi: pl,
	get Rejang() {
		return dl();
	},
	get Runic() {
		return gl();
	},
	get Samaritan() {
		return _l();
	},
	get Saurashtra() {
		return Cl();
	},
	get Sharada() {
		return vl();
	},
	get Shavian() {
		return yl();
	},
	get Siddham() {
		return Sl();
	},
	get SignWriting() {
		return wl();
	},
	get Sinhala() {
		return kl();
	},
	get Sogdian() {
		return El();
	},
	get Sora_Sompeng() {
		return Ol();
	},
	Soyombo: Nl,
	get Sundanese() {
		return bl();
	},
	get Syloti_Nagri() {
		return Al();
	},
	get Syriac() {
		return Il();
	},
	get Tagalog() {
		return Jl();
	},
	get Tagbanwa() {
		return Ml();
	},
	Tai_Le: Ll,
	get Tai_Tham() {
		return Pl();
	},
	get Tai_Viet() {
		return Fl();
	},
	get Takri() {
		return Tl();
	},
	get Tamil() {
		return Dl();
	},
	get Tangut() {
		return Ul();
	},
	get Telugu() {
		return Bl();
	},
	get Thaana() {
		return jl();
	},
	get Thai() {
		return Gl();
	},
	get Tibetan() {
		return Rl();
	},
	get Tifinagh() {
		return zl();
	},
	get Tirhuta() {
		return Vl();
	},
	get Ugaritic() {
		return Wl();
	},
	get Vai() {
		return Ql();
	},
	get Wancho() {
		return Hl();
	},
	get Warang_Citi() {
		return ql();
	},
	get Yi() {
		return $l();
	},
	get Zanabazar_Square() {
		return Kl();
	}
});
const Xl = I.empty(1114111).union(JSON.parse("[{\"min\":65,\"max\":90},{\"min\":97,\"max\":122},{\"min\":181,\"max\":181},{\"min\":192,\"max\":214},{\"min\":216,\"max\":246},{\"min\":248,\"max\":303},{\"min\":306,\"max\":311},{\"min\":313,\"max\":328},{\"min\":330,\"max\":396},{\"min\":398,\"max\":410},{\"min\":412,\"max\":425},{\"min\":428,\"max\":441},{\"min\":444,\"max\":445},{\"min\":447,\"max\":447},{\"min\":452,\"max\":495},{\"min\":497,\"max\":544},{\"min\":546,\"max\":563},{\"min\":570,\"max\":596},{\"min\":598,\"max\":599},{\"min\":601,\"max\":601},{\"min\":603,\"max\":604},{\"min\":608,\"max\":609},{\"min\":611,\"max\":611},{\"min\":613,\"max\":614},{\"min\":616,\"max\":620},{\"min\":623,\"max\":623},{\"min\":625,\"max\":626},{\"min\":629,\"max\":629},{\"min\":637,\"max\":637},{\"min\":640,\"max\":640},{\"min\":642,\"max\":643},{\"min\":647,\"max\":652},{\"min\":658,\"max\":658},{\"min\":669,\"max\":670},{\"min\":837,\"max\":837},{\"min\":880,\"max\":883},{\"min\":886,\"max\":887},{\"min\":891,\"max\":893},{\"min\":895,\"max\":895},{\"min\":902,\"max\":902},{\"min\":904,\"max\":906},{\"min\":908,\"max\":908},{\"min\":910,\"max\":911},{\"min\":913,\"max\":929},{\"min\":931,\"max\":943},{\"min\":945,\"max\":977},{\"min\":981,\"max\":1013},{\"min\":1015,\"max\":1019},{\"min\":1021,\"max\":1153},{\"min\":1162,\"max\":1327},{\"min\":1329,\"max\":1366},{\"min\":1377,\"max\":1414},{\"min\":4256,\"max\":4293},{\"min\":4295,\"max\":4295},{\"min\":4301,\"max\":4301},{\"min\":4304,\"max\":4346},{\"min\":4349,\"max\":4351},{\"min\":5024,\"max\":5109},{\"min\":5112,\"max\":5117},{\"min\":7296,\"max\":7304},{\"min\":7312,\"max\":7354},{\"min\":7357,\"max\":7359},{\"min\":7545,\"max\":7545},{\"min\":7549,\"max\":7549},{\"min\":7566,\"max\":7566},{\"min\":7680,\"max\":7829},{\"min\":7835,\"max\":7835},{\"min\":7838,\"max\":7838},{\"min\":7840,\"max\":7957},{\"min\":7960,\"max\":7965},{\"min\":7968,\"max\":8005},{\"min\":8008,\"max\":8013},{\"min\":8017,\"max\":8017},{\"min\":8019,\"max\":8019},{\"min\":8021,\"max\":8021},{\"min\":8023,\"max\":8023},{\"min\":8025,\"max\":8025},{\"min\":8027,\"max\":8027},{\"min\":8029,\"max\":8029},{\"min\":8031,\"max\":8061},{\"min\":8064,\"max\":8113},{\"min\":8115,\"max\":8115},{\"min\":8120,\"max\":8124},{\"min\":8126,\"max\":8126},{\"min\":8131,\"max\":8131},{\"min\":8136,\"max\":8140},{\"min\":8144,\"max\":8145},{\"min\":8152,\"max\":8155},{\"min\":8160,\"max\":8161},{\"min\":8165,\"max\":8165},{\"min\":8168,\"max\":8172},{\"min\":8179,\"max\":8179},{\"min\":8184,\"max\":8188},{\"min\":8486,\"max\":8486},{\"min\":8490,\"max\":8491},{\"min\":8498,\"max\":8498},{\"min\":8526,\"max\":8526},{\"min\":8544,\"max\":8575},{\"min\":8579,\"max\":8580},{\"min\":9398,\"max\":9449},{\"min\":11264,\"max\":11376},{\"min\":11378,\"max\":11379},{\"min\":11381,\"max\":11382},{\"min\":11390,\"max\":11491},{\"min\":11499,\"max\":11502},{\"min\":11506,\"max\":11507},{\"min\":11520,\"max\":11557},{\"min\":11559,\"max\":11559},{\"min\":11565,\"max\":11565},{\"min\":42560,\"max\":42605},{\"min\":42624,\"max\":42651},{\"min\":42786,\"max\":42799},{\"min\":42802,\"max\":42863},{\"min\":42873,\"max\":42887},{\"min\":42891,\"max\":42893},{\"min\":42896,\"max\":42900},{\"min\":42902,\"max\":42926},{\"min\":42928,\"max\":42954},{\"min\":42960,\"max\":42961},{\"min\":42966,\"max\":42969},{\"min\":42997,\"max\":42998},{\"min\":43859,\"max\":43859},{\"min\":43888,\"max\":43967},{\"min\":65313,\"max\":65338},{\"min\":65345,\"max\":65370},{\"min\":66560,\"max\":66639},{\"min\":66736,\"max\":66771},{\"min\":66776,\"max\":66811},{\"min\":66928,\"max\":66938},{\"min\":66940,\"max\":66954},{\"min\":66956,\"max\":66962},{\"min\":66964,\"max\":66965},{\"min\":66967,\"max\":66977},{\"min\":66979,\"max\":66993},{\"min\":66995,\"max\":67001},{\"min\":67003,\"max\":67004},{\"min\":68736,\"max\":68786},{\"min\":68800,\"max\":68850},{\"min\":71840,\"max\":71903},{\"min\":93760,\"max\":93823},{\"min\":125184,\"max\":125251}]"));
const Yl = JSON.parse("{\"65\":[65,97],\"66\":[66,98],\"67\":[67,99],\"68\":[68,100],\"69\":[69,101],\"70\":[70,102],\"71\":[71,103],\"72\":[72,104],\"73\":[73,105],\"74\":[74,106],\"75\":[75,107,8490],\"76\":[76,108],\"77\":[77,109],\"78\":[78,110],\"79\":[79,111],\"80\":[80,112],\"81\":[81,113],\"82\":[82,114],\"83\":[83,115,383],\"84\":[84,116],\"85\":[85,117],\"86\":[86,118],\"87\":[87,119],\"88\":[88,120],\"89\":[89,121],\"90\":[90,122],\"97\":[65,97],\"98\":[66,98],\"99\":[67,99],\"100\":[68,100],\"101\":[69,101],\"102\":[70,102],\"103\":[71,103],\"104\":[72,104],\"105\":[73,105],\"106\":[74,106],\"107\":[75,107,8490],\"108\":[76,108],\"109\":[77,109],\"110\":[78,110],\"111\":[79,111],\"112\":[80,112],\"113\":[81,113],\"114\":[82,114],\"115\":[83,115,383],\"116\":[84,116],\"117\":[85,117],\"118\":[86,118],\"119\":[87,119],\"120\":[88,120],\"121\":[89,121],\"122\":[90,122],\"181\":[181,924,956],\"192\":[192,224],\"193\":[193,225],\"194\":[194,226],\"195\":[195,227],\"196\":[196,228],\"197\":[197,229,8491],\"198\":[198,230],\"199\":[199,231],\"200\":[200,232],\"201\":[201,233],\"202\":[202,234],\"203\":[203,235],\"204\":[204,236],\"205\":[205,237],\"206\":[206,238],\"207\":[207,239],\"208\":[208,240],\"209\":[209,241],\"210\":[210,242],\"211\":[211,243],\"212\":[212,244],\"213\":[213,245],\"214\":[214,246],\"216\":[216,248],\"217\":[217,249],\"218\":[218,250],\"219\":[219,251],\"220\":[220,252],\"221\":[221,253],\"222\":[222,254],\"223\":[223,7838],\"224\":[192,224],\"225\":[193,225],\"226\":[194,226],\"227\":[195,227],\"228\":[196,228],\"229\":[197,229,8491],\"230\":[198,230],\"231\":[199,231],\"232\":[200,232],\"233\":[201,233],\"234\":[202,234],\"235\":[203,235],\"236\":[204,236],\"237\":[205,237],\"238\":[206,238],\"239\":[207,239],\"240\":[208,240],\"241\":[209,241],\"242\":[210,242],\"243\":[211,243],\"244\":[212,244],\"245\":[213,245],\"246\":[214,246],\"248\":[216,248],\"249\":[217,249],\"250\":[218,250],\"251\":[219,251],\"252\":[220,252],\"253\":[221,253],\"254\":[222,254],\"255\":[255,376],\"256\":[256,257],\"257\":[256,257],\"258\":[258,259],\"259\":[258,259],\"260\":[260,261],\"261\":[260,261],\"262\":[262,263],\"263\":[262,263],\"264\":[264,265],\"265\":[264,265],\"266\":[266,267],\"267\":[266,267],\"268\":[268,269],\"269\":[268,269],\"270\":[270,271],\"271\":[270,271],\"272\":[272,273],\"273\":[272,273],\"274\":[274,275],\"275\":[274,275],\"276\":[276,277],\"277\":[276,277],\"278\":[278,279],\"279\":[278,279],\"280\":[280,281],\"281\":[280,281],\"282\":[282,283],\"283\":[282,283],\"284\":[284,285],\"285\":[284,285],\"286\":[286,287],\"287\":[286,287],\"288\":[288,289],\"289\":[288,289],\"290\":[290,291],\"291\":[290,291],\"292\":[292,293],\"293\":[292,293],\"294\":[294,295],\"295\":[294,295],\"296\":[296,297],\"297\":[296,297],\"298\":[298,299],\"299\":[298,299],\"300\":[300,301],\"301\":[300,301],\"302\":[302,303],\"303\":[302,303],\"306\":[306,307],\"307\":[306,307],\"308\":[308,309],\"309\":[308,309],\"310\":[310,311],\"311\":[310,311],\"313\":[313,314],\"314\":[313,314],\"315\":[315,316],\"316\":[315,316],\"317\":[317,318],\"318\":[317,318],\"319\":[319,320],\"320\":[319,320],\"321\":[321,322],\"322\":[321,322],\"323\":[323,324],\"324\":[323,324],\"325\":[325,326],\"326\":[325,326],\"327\":[327,328],\"328\":[327,328],\"330\":[330,331],\"331\":[330,331],\"332\":[332,333],\"333\":[332,333],\"334\":[334,335],\"335\":[334,335],\"336\":[336,337],\"337\":[336,337],\"338\":[338,339],\"339\":[338,339],\"340\":[340,341],\"341\":[340,341],\"342\":[342,343],\"343\":[342,343],\"344\":[344,345],\"345\":[344,345],\"346\":[346,347],\"347\":[346,347],\"348\":[348,349],\"349\":[348,349],\"350\":[350,351],\"351\":[350,351],\"352\":[352,353],\"353\":[352,353],\"354\":[354,355],\"355\":[354,355],\"356\":[356,357],\"357\":[356,357],\"358\":[358,359],\"359\":[358,359],\"360\":[360,361],\"361\":[360,361],\"362\":[362,363],\"363\":[362,363],\"364\":[364,365],\"365\":[364,365],\"366\":[366,367],\"367\":[366,367],\"368\":[368,369],\"369\":[368,369],\"370\":[370,371],\"371\":[370,371],\"372\":[372,373],\"373\":[372,373],\"374\":[374,375],\"375\":[374,375],\"376\":[255,376],\"377\":[377,378],\"378\":[377,378],\"379\":[379,380],\"380\":[379,380],\"381\":[381,382],\"382\":[381,382],\"383\":[83,115,383],\"384\":[384,579],\"385\":[385,595],\"386\":[386,387],\"387\":[386,387],\"388\":[388,389],\"389\":[388,389],\"390\":[390,596],\"391\":[391,392],\"392\":[391,392],\"393\":[393,598],\"394\":[394,599],\"395\":[395,396],\"396\":[395,396],\"398\":[398,477],\"399\":[399,601],\"400\":[400,603],\"401\":[401,402],\"402\":[401,402],\"403\":[403,608],\"404\":[404,611],\"405\":[405,502],\"406\":[406,617],\"407\":[407,616],\"408\":[408,409],\"409\":[408,409],\"410\":[410,573],\"412\":[412,623],\"413\":[413,626],\"414\":[414,544],\"415\":[415,629],\"416\":[416,417],\"417\":[416,417],\"418\":[418,419],\"419\":[418,419],\"420\":[420,421],\"421\":[420,421],\"422\":[422,640],\"423\":[423,424],\"424\":[423,424],\"425\":[425,643],\"428\":[428,429],\"429\":[428,429],\"430\":[430,648],\"431\":[431,432],\"432\":[431,432],\"433\":[433,650],\"434\":[434,651],\"435\":[435,436],\"436\":[435,436],\"437\":[437,438],\"438\":[437,438],\"439\":[439,658],\"440\":[440,441],\"441\":[440,441],\"444\":[444,445],\"445\":[444,445],\"447\":[447,503],\"452\":[452,453,454],\"453\":[452,453,454],\"454\":[452,453,454],\"455\":[455,456,457],\"456\":[455,456,457],\"457\":[455,456,457],\"458\":[458,459,460],\"459\":[458,459,460],\"460\":[458,459,460],\"461\":[461,462],\"462\":[461,462],\"463\":[463,464],\"464\":[463,464],\"465\":[465,466],\"466\":[465,466],\"467\":[467,468],\"468\":[467,468],\"469\":[469,470],\"470\":[469,470],\"471\":[471,472],\"472\":[471,472],\"473\":[473,474],\"474\":[473,474],\"475\":[475,476],\"476\":[475,476],\"477\":[398,477],\"478\":[478,479],\"479\":[478,479],\"480\":[480,481],\"481\":[480,481],\"482\":[482,483],\"483\":[482,483],\"484\":[484,485],\"485\":[484,485],\"486\":[486,487],\"487\":[486,487],\"488\":[488,489],\"489\":[488,489],\"490\":[490,491],\"491\":[490,491],\"492\":[492,493],\"493\":[492,493],\"494\":[494,495],\"495\":[494,495],\"497\":[497,498,499],\"498\":[497,498,499],\"499\":[497,498,499],\"500\":[500,501],\"501\":[500,501],\"502\":[405,502],\"503\":[447,503],\"504\":[504,505],\"505\":[504,505],\"506\":[506,507],\"507\":[506,507],\"508\":[508,509],\"509\":[508,509],\"510\":[510,511],\"511\":[510,511],\"512\":[512,513],\"513\":[512,513],\"514\":[514,515],\"515\":[514,515],\"516\":[516,517],\"517\":[516,517],\"518\":[518,519],\"519\":[518,519],\"520\":[520,521],\"521\":[520,521],\"522\":[522,523],\"523\":[522,523],\"524\":[524,525],\"525\":[524,525],\"526\":[526,527],\"527\":[526,527],\"528\":[528,529],\"529\":[528,529],\"530\":[530,531],\"531\":[530,531],\"532\":[532,533],\"533\":[532,533],\"534\":[534,535],\"535\":[534,535],\"536\":[536,537],\"537\":[536,537],\"538\":[538,539],\"539\":[538,539],\"540\":[540,541],\"541\":[540,541],\"542\":[542,543],\"543\":[542,543],\"544\":[414,544],\"546\":[546,547],\"547\":[546,547],\"548\":[548,549],\"549\":[548,549],\"550\":[550,551],\"551\":[550,551],\"552\":[552,553],\"553\":[552,553],\"554\":[554,555],\"555\":[554,555],\"556\":[556,557],\"557\":[556,557],\"558\":[558,559],\"559\":[558,559],\"560\":[560,561],\"561\":[560,561],\"562\":[562,563],\"563\":[562,563],\"570\":[570,11365],\"571\":[571,572],\"572\":[571,572],\"573\":[410,573],\"574\":[574,11366],\"575\":[575,11390],\"576\":[576,11391],\"577\":[577,578],\"578\":[577,578],\"579\":[384,579],\"580\":[580,649],\"581\":[581,652],\"582\":[582,583],\"583\":[582,583],\"584\":[584,585],\"585\":[584,585],\"586\":[586,587],\"587\":[586,587],\"588\":[588,589],\"589\":[588,589],\"590\":[590,591],\"591\":[590,591],\"592\":[592,11375],\"593\":[593,11373],\"594\":[594,11376],\"595\":[385,595],\"596\":[390,596],\"598\":[393,598],\"599\":[394,599],\"601\":[399,601],\"603\":[400,603],\"604\":[604,42923],\"608\":[403,608],\"609\":[609,42924],\"611\":[404,611],\"613\":[613,42893],\"614\":[614,42922],\"616\":[407,616],\"617\":[406,617],\"618\":[618,42926],\"619\":[619,11362],\"620\":[620,42925],\"623\":[412,623],\"625\":[625,11374],\"626\":[413,626],\"629\":[415,629],\"637\":[637,11364],\"640\":[422,640],\"642\":[642,42949],\"643\":[425,643],\"647\":[647,42929],\"648\":[430,648],\"649\":[580,649],\"650\":[433,650],\"651\":[434,651],\"652\":[581,652],\"658\":[439,658],\"669\":[669,42930],\"670\":[670,42928],\"837\":[837,921,953,8126],\"880\":[880,881],\"881\":[880,881],\"882\":[882,883],\"883\":[882,883],\"886\":[886,887],\"887\":[886,887],\"891\":[891,1021],\"892\":[892,1022],\"893\":[893,1023],\"895\":[895,1011],\"902\":[902,940],\"904\":[904,941],\"905\":[905,942],\"906\":[906,943],\"908\":[908,972],\"910\":[910,973],\"911\":[911,974],\"913\":[913,945],\"914\":[914,946,976],\"915\":[915,947],\"916\":[916,948],\"917\":[917,949,1013],\"918\":[918,950],\"919\":[919,951],\"920\":[920,952,977,1012],\"921\":[837,921,953,8126],\"922\":[922,954,1008],\"923\":[923,955],\"924\":[181,924,956],\"925\":[925,957],\"926\":[926,958],\"927\":[927,959],\"928\":[928,960,982],\"929\":[929,961,1009],\"931\":[931,962,963],\"932\":[932,964],\"933\":[933,965],\"934\":[934,966,981],\"935\":[935,967],\"936\":[936,968],\"937\":[937,969,8486],\"938\":[938,970],\"939\":[939,971],\"940\":[902,940],\"941\":[904,941],\"942\":[905,942],\"943\":[906,943],\"945\":[913,945],\"946\":[914,946,976],\"947\":[915,947],\"948\":[916,948],\"949\":[917,949,1013],\"950\":[918,950],\"951\":[919,951],\"952\":[920,952,977,1012],\"953\":[837,921,953,8126],\"954\":[922,954,1008],\"955\":[923,955],\"956\":[181,924,956],\"957\":[925,957],\"958\":[926,958],\"959\":[927,959],\"960\":[928,960,982],\"961\":[929,961,1009],\"962\":[931,962,963],\"963\":[931,962,963],\"964\":[932,964],\"965\":[933,965],\"966\":[934,966,981],\"967\":[935,967],\"968\":[936,968],\"969\":[937,969,8486],\"970\":[938,970],\"971\":[939,971],\"972\":[908,972],\"973\":[910,973],\"974\":[911,974],\"975\":[975,983],\"976\":[914,946,976],\"977\":[920,952,977,1012],\"981\":[934,966,981],\"982\":[928,960,982],\"983\":[975,983],\"984\":[984,985],\"985\":[984,985],\"986\":[986,987],\"987\":[986,987],\"988\":[988,989],\"989\":[988,989],\"990\":[990,991],\"991\":[990,991],\"992\":[992,993],\"993\":[992,993],\"994\":[994,995],\"995\":[994,995],\"996\":[996,997],\"997\":[996,997],\"998\":[998,999],\"999\":[998,999],\"1000\":[1000,1001],\"1001\":[1000,1001],\"1002\":[1002,1003],\"1003\":[1002,1003],\"1004\":[1004,1005],\"1005\":[1004,1005],\"1006\":[1006,1007],\"1007\":[1006,1007],\"1008\":[922,954,1008],\"1009\":[929,961,1009],\"1010\":[1010,1017],\"1011\":[895,1011],\"1012\":[920,952,977,1012],\"1013\":[917,949,1013],\"1015\":[1015,1016],\"1016\":[1015,1016],\"1017\":[1010,1017],\"1018\":[1018,1019],\"1019\":[1018,1019],\"1021\":[891,1021],\"1022\":[892,1022],\"1023\":[893,1023],\"1024\":[1024,1104],\"1025\":[1025,1105],\"1026\":[1026,1106],\"1027\":[1027,1107],\"1028\":[1028,1108],\"1029\":[1029,1109],\"1030\":[1030,1110],\"1031\":[1031,1111],\"1032\":[1032,1112],\"1033\":[1033,1113],\"1034\":[1034,1114],\"1035\":[1035,1115],\"1036\":[1036,1116],\"1037\":[1037,1117],\"1038\":[1038,1118],\"1039\":[1039,1119],\"1040\":[1040,1072],\"1041\":[1041,1073],\"1042\":[1042,1074,7296],\"1043\":[1043,1075],\"1044\":[1044,1076,7297],\"1045\":[1045,1077],\"1046\":[1046,1078],\"1047\":[1047,1079],\"1048\":[1048,1080],\"1049\":[1049,1081],\"1050\":[1050,1082],\"1051\":[1051,1083],\"1052\":[1052,1084],\"1053\":[1053,1085],\"1054\":[1054,1086,7298],\"1055\":[1055,1087],\"1056\":[1056,1088],\"1057\":[1057,1089,7299],\"1058\":[1058,1090,7300,7301],\"1059\":[1059,1091],\"1060\":[1060,1092],\"1061\":[1061,1093],\"1062\":[1062,1094],\"1063\":[1063,1095],\"1064\":[1064,1096],\"1065\":[1065,1097],\"1066\":[1066,1098,7302],\"1067\":[1067,1099],\"1068\":[1068,1100],\"1069\":[1069,1101],\"1070\":[1070,1102],\"1071\":[1071,1103],\"1072\":[1040,1072],\"1073\":[1041,1073],\"1074\":[1042,1074,7296],\"1075\":[1043,1075],\"1076\":[1044,1076,7297],\"1077\":[1045,1077],\"1078\":[1046,1078],\"1079\":[1047,1079],\"1080\":[1048,1080],\"1081\":[1049,1081],\"1082\":[1050,1082],\"1083\":[1051,1083],\"1084\":[1052,1084],\"1085\":[1053,1085],\"1086\":[1054,1086,7298],\"1087\":[1055,1087],\"1088\":[1056,1088],\"1089\":[1057,1089,7299],\"1090\":[1058,1090,7300,7301],\"1091\":[1059,1091],\"1092\":[1060,1092],\"1093\":[1061,1093],\"1094\":[1062,1094],\"1095\":[1063,1095],\"1096\":[1064,1096],\"1097\":[1065,1097],\"1098\":[1066,1098,7302],\"1099\":[1067,1099],\"1100\":[1068,1100],\"1101\":[1069,1101],\"1102\":[1070,1102],\"1103\":[1071,1103],\"1104\":[1024,1104],\"1105\":[1025,1105],\"1106\":[1026,1106],\"1107\":[1027,1107],\"1108\":[1028,1108],\"1109\":[1029,1109],\"1110\":[1030,1110],\"1111\":[1031,1111],\"1112\":[1032,1112],\"1113\":[1033,1113],\"1114\":[1034,1114],\"1115\":[1035,1115],\"1116\":[1036,1116],\"1117\":[1037,1117],\"1118\":[1038,1118],\"1119\":[1039,1119],\"1120\":[1120,1121],\"1121\":[1120,1121],\"1122\":[1122,1123,7303],\"1123\":[1122,1123,7303],\"1124\":[1124,1125],\"1125\":[1124,1125],\"1126\":[1126,1127],\"1127\":[1126,1127],\"1128\":[1128,1129],\"1129\":[1128,1129],\"1130\":[1130,1131],\"1131\":[1130,1131],\"1132\":[1132,1133],\"1133\":[1132,1133],\"1134\":[1134,1135],\"1135\":[1134,1135],\"1136\":[1136,1137],\"1137\":[1136,1137],\"1138\":[1138,1139],\"1139\":[1138,1139],\"1140\":[1140,1141],\"1141\":[1140,1141],\"1142\":[1142,1143],\"1143\":[1142,1143],\"1144\":[1144,1145],\"1145\":[1144,1145],\"1146\":[1146,1147],\"1147\":[1146,1147],\"1148\":[1148,1149],\"1149\":[1148,1149],\"1150\":[1150,1151],\"1151\":[1150,1151],\"1152\":[1152,1153],\"1153\":[1152,1153],\"1162\":[1162,1163],\"1163\":[1162,1163],\"1164\":[1164,1165],\"1165\":[1164,1165],\"1166\":[1166,1167],\"1167\":[1166,1167],\"1168\":[1168,1169],\"1169\":[1168,1169],\"1170\":[1170,1171],\"1171\":[1170,1171],\"1172\":[1172,1173],\"1173\":[1172,1173],\"1174\":[1174,1175],\"1175\":[1174,1175],\"1176\":[1176,1177],\"1177\":[1176,1177],\"1178\":[1178,1179],\"1179\":[1178,1179],\"1180\":[1180,1181],\"1181\":[1180,1181],\"1182\":[1182,1183],\"1183\":[1182,1183],\"1184\":[1184,1185],\"1185\":[1184,1185],\"1186\":[1186,1187],\"1187\":[1186,1187],\"1188\":[1188,1189],\"1189\":[1188,1189],\"1190\":[1190,1191],\"1191\":[1190,1191],\"1192\":[1192,1193],\"1193\":[1192,1193],\"1194\":[1194,1195],\"1195\":[1194,1195],\"1196\":[1196,1197],\"1197\":[1196,1197],\"1198\":[1198,1199],\"1199\":[1198,1199],\"1200\":[1200,1201],\"1201\":[1200,1201],\"1202\":[1202,1203],\"1203\":[1202,1203],\"1204\":[1204,1205],\"1205\":[1204,1205],\"1206\":[1206,1207],\"1207\":[1206,1207],\"1208\":[1208,1209],\"1209\":[1208,1209],\"1210\":[1210,1211],\"1211\":[1210,1211],\"1212\":[1212,1213],\"1213\":[1212,1213],\"1214\":[1214,1215],\"1215\":[1214,1215],\"1216\":[1216,1231],\"1217\":[1217,1218],\"1218\":[1217,1218],\"1219\":[1219,1220],\"1220\":[1219,1220],\"1221\":[1221,1222],\"1222\":[1221,1222],\"1223\":[1223,1224],\"1224\":[1223,1224],\"1225\":[1225,1226],\"1226\":[1225,1226],\"1227\":[1227,1228],\"1228\":[1227,1228],\"1229\":[1229,1230],\"1230\":[1229,1230],\"1231\":[1216,1231],\"1232\":[1232,1233],\"1233\":[1232,1233],\"1234\":[1234,1235],\"1235\":[1234,1235],\"1236\":[1236,1237],\"1237\":[1236,1237],\"1238\":[1238,1239],\"1239\":[1238,1239],\"1240\":[1240,1241],\"1241\":[1240,1241],\"1242\":[1242,1243],\"1243\":[1242,1243],\"1244\":[1244,1245],\"1245\":[1244,1245],\"1246\":[1246,1247],\"1247\":[1246,1247],\"1248\":[1248,1249],\"1249\":[1248,1249],\"1250\":[1250,1251],\"1251\":[1250,1251],\"1252\":[1252,1253],\"1253\":[1252,1253],\"1254\":[1254,1255],\"1255\":[1254,1255],\"1256\":[1256,1257],\"1257\":[1256,1257],\"1258\":[1258,1259],\"1259\":[1258,1259],\"1260\":[1260,1261],\"1261\":[1260,1261],\"1262\":[1262,1263],\"1263\":[1262,1263],\"1264\":[1264,1265],\"1265\":[1264,1265],\"1266\":[1266,1267],\"1267\":[1266,1267],\"1268\":[1268,1269],\"1269\":[1268,1269],\"1270\":[1270,1271],\"1271\":[1270,1271],\"1272\":[1272,1273],\"1273\":[1272,1273],\"1274\":[1274,1275],\"1275\":[1274,1275],\"1276\":[1276,1277],\"1277\":[1276,1277],\"1278\":[1278,1279],\"1279\":[1278,1279],\"1280\":[1280,1281],\"1281\":[1280,1281],\"1282\":[1282,1283],\"1283\":[1282,1283],\"1284\":[1284,1285],\"1285\":[1284,1285],\"1286\":[1286,1287],\"1287\":[1286,1287],\"1288\":[1288,1289],\"1289\":[1288,1289],\"1290\":[1290,1291],\"1291\":[1290,1291],\"1292\":[1292,1293],\"1293\":[1292,1293],\"1294\":[1294,1295],\"1295\":[1294,1295],\"1296\":[1296,1297],\"1297\":[1296,1297],\"1298\":[1298,1299],\"1299\":[1298,1299],\"1300\":[1300,1301],\"1301\":[1300,1301],\"1302\":[1302,1303],\"1303\":[1302,1303],\"1304\":[1304,1305],\"1305\":[1304,1305],\"1306\":[1306,1307],\"1307\":[1306,1307],\"1308\":[1308,1309],\"1309\":[1308,1309],\"1310\":[1310,1311],\"1311\":[1310,1311],\"1312\":[1312,1313],\"1313\":[1312,1313],\"1314\":[1314,1315],\"1315\":[1314,1315],\"1316\":[1316,1317],\"1317\":[1316,1317],\"1318\":[1318,1319],\"1319\":[1318,1319],\"1320\":[1320,1321],\"1321\":[1320,1321],\"1322\":[1322,1323],\"1323\":[1322,1323],\"1324\":[1324,1325],\"1325\":[1324,1325],\"1326\":[1326,1327],\"1327\":[1326,1327],\"1329\":[1329,1377],\"1330\":[1330,1378],\"1331\":[1331,1379],\"1332\":[1332,1380],\"1333\":[1333,1381],\"1334\":[1334,1382],\"1335\":[1335,1383],\"1336\":[1336,1384],\"1337\":[1337,1385],\"1338\":[1338,1386],\"1339\":[1339,1387],\"1340\":[1340,1388],\"1341\":[1341,1389],\"1342\":[1342,1390],\"1343\":[1343,1391],\"1344\":[1344,1392],\"1345\":[1345,1393],\"1346\":[1346,1394],\"1347\":[1347,1395],\"1348\":[1348,1396],\"1349\":[1349,1397],\"1350\":[1350,1398],\"1351\":[1351,1399],\"1352\":[1352,1400],\"1353\":[1353,1401],\"1354\":[1354,1402],\"1355\":[1355,1403],\"1356\":[1356,1404],\"1357\":[1357,1405],\"1358\":[1358,1406],\"1359\":[1359,1407],\"1360\":[1360,1408],\"1361\":[1361,1409],\"1362\":[1362,1410],\"1363\":[1363,1411],\"1364\":[1364,1412],\"1365\":[1365,1413],\"1366\":[1366,1414],\"1377\":[1329,1377],\"1378\":[1330,1378],\"1379\":[1331,1379],\"1380\":[1332,1380],\"1381\":[1333,1381],\"1382\":[1334,1382],\"1383\":[1335,1383],\"1384\":[1336,1384],\"1385\":[1337,1385],\"1386\":[1338,1386],\"1387\":[1339,1387],\"1388\":[1340,1388],\"1389\":[1341,1389],\"1390\":[1342,1390],\"1391\":[1343,1391],\"1392\":[1344,1392],\"1393\":[1345,1393],\"1394\":[1346,1394],\"1395\":[1347,1395],\"1396\":[1348,1396],\"1397\":[1349,1397],\"1398\":[1350,1398],\"1399\":[1351,1399],\"1400\":[1352,1400],\"1401\":[1353,1401],\"1402\":[1354,1402],\"1403\":[1355,1403],\"1404\":[1356,1404],\"1405\":[1357,1405],\"1406\":[1358,1406],\"1407\":[1359,1407],\"1408\":[1360,1408],\"1409\":[1361,1409],\"1410\":[1362,1410],\"1411\":[1363,1411],\"1412\":[1364,1412],\"1413\":[1365,1413],\"1414\":[1366,1414],\"4256\":[4256,11520],\"4257\":[4257,11521],\"4258\":[4258,11522],\"4259\":[4259,11523],\"4260\":[4260,11524],\"4261\":[4261,11525],\"4262\":[4262,11526],\"4263\":[4263,11527],\"4264\":[4264,11528],\"4265\":[4265,11529],\"4266\":[4266,11530],\"4267\":[4267,11531],\"4268\":[4268,11532],\"4269\":[4269,11533],\"4270\":[4270,11534],\"4271\":[4271,11535],\"4272\":[4272,11536],\"4273\":[4273,11537],\"4274\":[4274,11538],\"4275\":[4275,11539],\"4276\":[4276,11540],\"4277\":[4277,11541],\"4278\":[4278,11542],\"4279\":[4279,11543],\"4280\":[4280,11544],\"4281\":[4281,11545],\"4282\":[4282,11546],\"4283\":[4283,11547],\"4284\":[4284,11548],\"4285\":[4285,11549],\"4286\":[4286,11550],\"4287\":[4287,11551],\"4288\":[4288,11552],\"4289\":[4289,11553],\"4290\":[4290,11554],\"4291\":[4291,11555],\"4292\":[4292,11556],\"4293\":[4293,11557],\"4295\":[4295,11559],\"4301\":[4301,11565],\"4304\":[4304,7312],\"4305\":[4305,7313],\"4306\":[4306,7314],\"4307\":[4307,7315],\"4308\":[4308,7316],\"4309\":[4309,7317],\"4310\":[4310,7318],\"4311\":[4311,7319],\"4312\":[4312,7320],\"4313\":[4313,7321],\"4314\":[4314,7322],\"4315\":[4315,7323],\"4316\":[4316,7324],\"4317\":[4317,7325],\"4318\":[4318,7326],\"4319\":[4319,7327],\"4320\":[4320,7328],\"4321\":[4321,7329],\"4322\":[4322,7330],\"4323\":[4323,7331],\"4324\":[4324,7332],\"4325\":[4325,7333],\"4326\":[4326,7334],\"4327\":[4327,7335],\"4328\":[4328,7336],\"4329\":[4329,7337],\"4330\":[4330,7338],\"4331\":[4331,7339],\"4332\":[4332,7340],\"4333\":[4333,7341],\"4334\":[4334,7342],\"4335\":[4335,7343],\"4336\":[4336,7344],\"4337\":[4337,7345],\"4338\":[4338,7346],\"4339\":[4339,7347],\"4340\":[4340,7348],\"4341\":[4341,7349],\"4342\":[4342,7350],\"4343\":[4343,7351],\"4344\":[4344,7352],\"4345\":[4345,7353],\"4346\":[4346,7354],\"4349\":[4349,7357],\"4350\":[4350,7358],\"4351\":[4351,7359],\"5024\":[5024,43888],\"5025\":[5025,43889],\"5026\":[5026,43890],\"5027\":[5027,43891],\"5028\":[5028,43892],\"5029\":[5029,43893],\"5030\":[5030,43894],\"5031\":[5031,43895],\"5032\":[5032,43896],\"5033\":[5033,43897],\"5034\":[5034,43898],\"5035\":[5035,43899],\"5036\":[5036,43900],\"5037\":[5037,43901],\"5038\":[5038,43902],\"5039\":[5039,43903],\"5040\":[5040,43904],\"5041\":[5041,43905],\"5042\":[5042,43906],\"5043\":[5043,43907],\"5044\":[5044,43908],\"5045\":[5045,43909],\"5046\":[5046,43910],\"5047\":[5047,43911],\"5048\":[5048,43912],\"5049\":[5049,43913],\"5050\":[5050,43914],\"5051\":[5051,43915],\"5052\":[5052,43916],\"5053\":[5053,43917],\"5054\":[5054,43918],\"5055\":[5055,43919],\"5056\":[5056,43920],\"5057\":[5057,43921],\"5058\":[5058,43922],\"5059\":[5059,43923],\"5060\":[5060,43924],\"5061\":[5061,43925],\"5062\":[5062,43926],\"5063\":[5063,43927],\"5064\":[5064,43928],\"5065\":[5065,43929],\"5066\":[5066,43930],\"5067\":[5067,43931],\"5068\":[5068,43932],\"5069\":[5069,43933],\"5070\":[5070,43934],\"5071\":[5071,43935],\"5072\":[5072,43936],\"5073\":[5073,43937],\"5074\":[5074,43938],\"5075\":[5075,43939],\"5076\":[5076,43940],\"5077\":[5077,43941],\"5078\":[5078,43942],\"5079\":[5079,43943],\"5080\":[5080,43944],\"5081\":[5081,43945],\"5082\":[5082,43946],\"5083\":[5083,43947],\"5084\":[5084,43948],\"5085\":[5085,43949],\"5086\":[5086,43950],\"5087\":[5087,43951],\"5088\":[5088,43952],\"5089\":[5089,43953],\"5090\":[5090,43954],\"5091\":[5091,43955],\"5092\":[5092,43956],\"5093\":[5093,43957],\"5094\":[5094,43958],\"5095\":[5095,43959],\"5096\":[5096,43960],\"5097\":[5097,43961],\"5098\":[5098,43962],\"5099\":[5099,43963],\"5100\":[5100,43964],\"5101\":[5101,43965],\"5102\":[5102,43966],\"5103\":[5103,43967],\"5104\":[5104,5112],\"5105\":[5105,5113],\"5106\":[5106,5114],\"5107\":[5107,5115],\"5108\":[5108,5116],\"5109\":[5109,5117],\"5112\":[5104,5112],\"5113\":[5105,5113],\"5114\":[5106,5114],\"5115\":[5107,5115],\"5116\":[5108,5116],\"5117\":[5109,5117],\"7296\":[1042,1074,7296],\"7297\":[1044,1076,7297],\"7298\":[1054,1086,7298],\"7299\":[1057,1089,7299],\"7300\":[1058,1090,7300,7301],\"7301\":[1058,1090,7300,7301],\"7302\":[1066,1098,7302],\"7303\":[1122,1123,7303],\"7304\":[7304,42570,42571],\"7312\":[4304,7312],\"7313\":[4305,7313],\"7314\":[4306,7314],\"7315\":[4307,7315],\"7316\":[4308,7316],\"7317\":[4309,7317],\"7318\":[4310,7318],\"7319\":[4311,7319],\"7320\":[4312,7320],\"7321\":[4313,7321],\"7322\":[4314,7322],\"7323\":[4315,7323],\"7324\":[4316,7324],\"7325\":[4317,7325],\"7326\":[4318,7326],\"7327\":[4319,7327],\"7328\":[4320,7328],\"7329\":[4321,7329],\"7330\":[4322,7330],\"7331\":[4323,7331],\"7332\":[4324,7332],\"7333\":[4325,7333],\"7334\":[4326,7334],\"7335\":[4327,7335],\"7336\":[4328,7336],\"7337\":[4329,7337],\"7338\":[4330,7338],\"7339\":[4331,7339],\"7340\":[4332,7340],\"7341\":[4333,7341],\"7342\":[4334,7342],\"7343\":[4335,7343],\"7344\":[4336,7344],\"7345\":[4337,7345],\"7346\":[4338,7346],\"7347\":[4339,7347],\"7348\":[4340,7348],\"7349\":[4341,7349],\"7350\":[4342,7350],\"7351\":[4343,7351],\"7352\":[4344,7352],\"7353\":[4345,7353],\"7354\":[4346,7354],\"7357\":[4349,7357],\"7358\":[4350,7358],\"7359\":[4351,7359],\"7545\":[7545,42877],\"7549\":[7549,11363],\"7566\":[7566,42950],\"7680\":[7680,7681],\"7681\":[7680,7681],\"7682\":[7682,7683],\"7683\":[7682,7683],\"7684\":[7684,7685],\"7685\":[7684,7685],\"7686\":[7686,7687],\"7687\":[7686,7687],\"7688\":[7688,7689],\"7689\":[7688,7689],\"7690\":[7690,7691],\"7691\":[7690,7691],\"7692\":[7692,7693],\"7693\":[7692,7693],\"7694\":[7694,7695],\"7695\":[7694,7695],\"7696\":[7696,7697],\"7697\":[7696,7697],\"7698\":[7698,7699],\"7699\":[7698,7699],\"7700\":[7700,7701],\"7701\":[7700,7701],\"7702\":[7702,7703],\"7703\":[7702,7703],\"7704\":[7704,7705],\"7705\":[7704,7705],\"7706\":[7706,7707],\"7707\":[7706,7707],\"7708\":[7708,7709],\"7709\":[7708,7709],\"7710\":[7710,7711],\"7711\":[7710,7711],\"7712\":[7712,7713],\"7713\":[7712,7713],\"7714\":[7714,7715],\"7715\":[7714,7715],\"7716\":[7716,7717],\"7717\":[7716,7717],\"7718\":[7718,7719],\"7719\":[7718,7719],\"7720\":[7720,7721],\"7721\":[7720,7721],\"7722\":[7722,7723],\"7723\":[7722,7723],\"7724\":[7724,7725],\"7725\":[7724,7725],\"7726\":[7726,7727],\"7727\":[7726,7727],\"7728\":[7728,7729],\"7729\":[7728,7729],\"7730\":[7730,7731],\"7731\":[7730,7731],\"7732\":[7732,7733],\"7733\":[7732,7733],\"7734\":[7734,7735],\"7735\":[7734,7735],\"7736\":[7736,7737],\"7737\":[7736,7737],\"7738\":[7738,7739],\"7739\":[7738,7739],\"7740\":[7740,7741],\"7741\":[7740,7741],\"7742\":[7742,7743],\"7743\":[7742,7743],\"7744\":[7744,7745],\"7745\":[7744,7745],\"7746\":[7746,7747],\"7747\":[7746,7747],\"7748\":[7748,7749],\"7749\":[7748,7749],\"7750\":[7750,7751],\"7751\":[7750,7751],\"7752\":[7752,7753],\"7753\":[7752,7753],\"7754\":[7754,7755],\"7755\":[7754,7755],\"7756\":[7756,7757],\"7757\":[7756,7757],\"7758\":[7758,7759],\"7759\":[7758,7759],\"7760\":[7760,7761],\"7761\":[7760,7761],\"7762\":[7762,7763],\"7763\":[7762,7763],\"7764\":[7764,7765],\"7765\":[7764,7765],\"7766\":[7766,7767],\"7767\":[7766,7767],\"7768\":[7768,7769],\"7769\":[7768,7769],\"7770\":[7770,7771],\"7771\":[7770,7771],\"7772\":[7772,7773],\"7773\":[7772,7773],\"7774\":[7774,7775],\"7775\":[7774,7775],\"7776\":[7776,7777,7835],\"7777\":[7776,7777,7835],\"7778\":[7778,7779],\"7779\":[7778,7779],\"7780\":[7780,7781],\"7781\":[7780,7781],\"7782\":[7782,7783],\"7783\":[7782,7783],\"7784\":[7784,7785],\"7785\":[7784,7785],\"7786\":[7786,7787],\"7787\":[7786,7787],\"7788\":[7788,7789],\"7789\":[7788,7789],\"7790\":[7790,7791],\"7791\":[7790,7791],\"7792\":[7792,7793],\"7793\":[7792,7793],\"7794\":[7794,7795],\"7795\":[7794,7795],\"7796\":[7796,7797],\"7797\":[7796,7797],\"7798\":[7798,7799],\"7799\":[7798,7799],\"7800\":[7800,7801],\"7801\":[7800,7801],\"7802\":[7802,7803],\"7803\":[7802,7803],\"7804\":[7804,7805],\"7805\":[7804,7805],\"7806\":[7806,7807],\"7807\":[7806,7807],\"7808\":[7808,7809],\"7809\":[7808,7809],\"7810\":[7810,7811],\"7811\":[7810,7811],\"7812\":[7812,7813],\"7813\":[7812,7813],\"7814\":[7814,7815],\"7815\":[7814,7815],\"7816\":[7816,7817],\"7817\":[7816,7817],\"7818\":[7818,7819],\"7819\":[7818,7819],\"7820\":[7820,7821],\"7821\":[7820,7821],\"7822\":[7822,7823],\"7823\":[7822,7823],\"7824\":[7824,7825],\"7825\":[7824,7825],\"7826\":[7826,7827],\"7827\":[7826,7827],\"7828\":[7828,7829],\"7829\":[7828,7829],\"7835\":[7776,7777,7835],\"7838\":[223,7838],\"7840\":[7840,7841],\"7841\":[7840,7841],\"7842\":[7842,7843],\"7843\":[7842,7843],\"7844\":[7844,7845],\"7845\":[7844,7845],\"7846\":[7846,7847],\"7847\":[7846,7847],\"7848\":[7848,7849],\"7849\":[7848,7849],\"7850\":[7850,7851],\"7851\":[7850,7851],\"7852\":[7852,7853],\"7853\":[7852,7853],\"7854\":[7854,7855],\"7855\":[7854,7855],\"7856\":[7856,7857],\"7857\":[7856,7857],\"7858\":[7858,7859],\"7859\":[7858,7859],\"7860\":[7860,7861],\"7861\":[7860,7861],\"7862\":[7862,7863],\"7863\":[7862,7863],\"7864\":[7864,7865],\"7865\":[7864,7865],\"7866\":[7866,7867],\"7867\":[7866,7867],\"7868\":[7868,7869],\"7869\":[7868,7869],\"7870\":[7870,7871],\"7871\":[7870,7871],\"7872\":[7872,7873],\"7873\":[7872,7873],\"7874\":[7874,7875],\"7875\":[7874,7875],\"7876\":[7876,7877],\"7877\":[7876,7877],\"7878\":[7878,7879],\"7879\":[7878,7879],\"7880\":[7880,7881],\"7881\":[7880,7881],\"7882\":[7882,7883],\"7883\":[7882,7883],\"7884\":[7884,7885],\"7885\":[7884,7885],\"7886\":[7886,7887],\"7887\":[7886,7887],\"7888\":[7888,7889],\"7889\":[7888,7889],\"7890\":[7890,7891],\"7891\":[7890,7891],\"7892\":[7892,7893],\"7893\":[7892,7893],\"7894\":[7894,7895],\"7895\":[7894,7895],\"7896\":[7896,7897],\"7897\":[7896,7897],\"7898\":[7898,7899],\"7899\":[7898,7899],\"7900\":[7900,7901],\"7901\":[7900,7901],\"7902\":[7902,7903],\"7903\":[7902,7903],\"7904\":[7904,7905],\"7905\":[7904,7905],\"7906\":[7906,7907],\"7907\":[7906,7907],\"7908\":[7908,7909],\"7909\":[7908,7909],\"7910\":[7910,7911],\"7911\":[7910,7911],\"7912\":[7912,7913],\"7913\":[7912,7913],\"7914\":[7914,7915],\"7915\":[7914,7915],\"7916\":[7916,7917],\"7917\":[7916,7917],\"7918\":[7918,7919],\"7919\":[7918,7919],\"7920\":[7920,7921],\"7921\":[7920,7921],\"7922\":[7922,7923],\"7923\":[7922,7923],\"7924\":[7924,7925],\"7925\":[7924,7925],\"7926\":[7926,7927],\"7927\":[7926,7927],\"7928\":[7928,7929],\"7929\":[7928,7929],\"7930\":[7930,7931],\"7931\":[7930,7931],\"7932\":[7932,7933],\"7933\":[7932,7933],\"7934\":[7934,7935],\"7935\":[7934,7935],\"7936\":[7936,7944],\"7937\":[7937,7945],\"7938\":[7938,7946],\"7939\":[7939,7947],\"7940\":[7940,7948],\"7941\":[7941,7949],\"7942\":[7942,7950],\"7943\":[7943,7951],\"7944\":[7936,7944],\"7945\":[7937,7945],\"7946\":[7938,7946],\"7947\":[7939,7947],\"7948\":[7940,7948],\"7949\":[7941,7949],\"7950\":[7942,7950],\"7951\":[7943,7951],\"7952\":[7952,7960],\"7953\":[7953,7961],\"7954\":[7954,7962],\"7955\":[7955,7963],\"7956\":[7956,7964],\"7957\":[7957,7965],\"7960\":[7952,7960],\"7961\":[7953,7961],\"7962\":[7954,7962],\"7963\":[7955,7963],\"7964\":[7956,7964],\"7965\":[7957,7965],\"7968\":[7968,7976],\"7969\":[7969,7977],\"7970\":[7970,7978],\"7971\":[7971,7979],\"7972\":[7972,7980],\"7973\":[7973,7981],\"7974\":[7974,7982],\"7975\":[7975,7983],\"7976\":[7968,7976],\"7977\":[7969,7977],\"7978\":[7970,7978],\"7979\":[7971,7979],\"7980\":[7972,7980],\"7981\":[7973,7981],\"7982\":[7974,7982],\"7983\":[7975,7983],\"7984\":[7984,7992],\"7985\":[7985,7993],\"7986\":[7986,7994],\"7987\":[7987,7995],\"7988\":[7988,7996],\"7989\":[7989,7997],\"7990\":[7990,7998],\"7991\":[7991,7999],\"7992\":[7984,7992],\"7993\":[7985,7993],\"7994\":[7986,7994],\"7995\":[7987,7995],\"7996\":[7988,7996],\"7997\":[7989,7997],\"7998\":[7990,7998],\"7999\":[7991,7999],\"8000\":[8000,8008],\"8001\":[8001,8009],\"8002\":[8002,8010],\"8003\":[8003,8011],\"8004\":[8004,8012],\"8005\":[8005,8013],\"8008\":[8000,8008],\"8009\":[8001,8009],\"8010\":[8002,8010],\"8011\":[8003,8011],\"8012\":[8004,8012],\"8013\":[8005,8013],\"8017\":[8017,8025],\"8019\":[8019,8027],\"8021\":[8021,8029],\"8023\":[8023,8031],\"8025\":[8017,8025],\"8027\":[8019,8027],\"8029\":[8021,8029],\"8031\":[8023,8031],\"8032\":[8032,8040],\"8033\":[8033,8041],\"8034\":[8034,8042],\"8035\":[8035,8043],\"8036\":[8036,8044],\"8037\":[8037,8045],\"8038\":[8038,8046],\"8039\":[8039,8047],\"8040\":[8032,8040],\"8041\":[8033,8041],\"8042\":[8034,8042],\"8043\":[8035,8043],\"8044\":[8036,8044],\"8045\":[8037,8045],\"8046\":[8038,8046],\"8047\":[8039,8047],\"8048\":[8048,8122],\"8049\":[8049,8123],\"8050\":[8050,8136],\"8051\":[8051,8137],\"8052\":[8052,8138],\"8053\":[8053,8139],\"8054\":[8054,8154],\"8055\":[8055,8155],\"8056\":[8056,8184],\"8057\":[8057,8185],\"8058\":[8058,8170],\"8059\":[8059,8171],\"8060\":[8060,8186],\"8061\":[8061,8187],\"8064\":[8064,8072],\"8065\":[8065,8073],\"8066\":[8066,8074],\"8067\":[8067,8075],\"8068\":[8068,8076],\"8069\":[8069,8077],\"8070\":[8070,8078],\"8071\":[8071,8079],\"8072\":[8064,8072],\"8073\":[8065,8073],\"8074\":[8066,8074],\"8075\":[8067,8075],\"8076\":[8068,8076],\"8077\":[8069,8077],\"8078\":[8070,8078],\"8079\":[8071,8079],\"8080\":[8080,8088],\"8081\":[8081,8089],\"8082\":[8082,8090],\"8083\":[8083,8091],\"8084\":[8084,8092],\"8085\":[8085,8093],\"8086\":[8086,8094],\"8087\":[8087,8095],\"8088\":[8080,8088],\"8089\":[8081,8089],\"8090\":[8082,8090],\"8091\":[8083,8091],\"8092\":[8084,8092],\"8093\":[8085,8093],\"8094\":[8086,8094],\"8095\":[8087,8095],\"8096\":[8096,8104],\"8097\":[8097,8105],\"8098\":[8098,8106],\"8099\":[8099,8107],\"8100\":[8100,8108],\"8101\":[8101,8109],\"8102\":[8102,8110],\"8103\":[8103,8111],\"8104\":[8096,8104],\"8105\":[8097,8105],\"8106\":[8098,8106],\"8107\":[8099,8107],\"8108\":[8100,8108],\"8109\":[8101,8109],\"8110\":[8102,8110],\"8111\":[8103,8111],\"8112\":[8112,8120],\"8113\":[8113,8121],\"8115\":[8115,8124],\"8120\":[8112,8120],\"8121\":[8113,8121],\"8122\":[8048,8122],\"8123\":[8049,8123],\"8124\":[8115,8124],\"8126\":[837,921,953,8126],\"8131\":[8131,8140],\"8136\":[8050,8136],\"8137\":[8051,8137],\"8138\":[8052,8138],\"8139\":[8053,8139],\"8140\":[8131,8140],\"8144\":[8144,8152],\"8145\":[8145,8153],\"8152\":[8144,8152],\"8153\":[8145,8153],\"8154\":[8054,8154],\"8155\":[8055,8155],\"8160\":[8160,8168],\"8161\":[8161,8169],\"8165\":[8165,8172],\"8168\":[8160,8168],\"8169\":[8161,8169],\"8170\":[8058,8170],\"8171\":[8059,8171],\"8172\":[8165,8172],\"8179\":[8179,8188],\"8184\":[8056,8184],\"8185\":[8057,8185],\"8186\":[8060,8186],\"8187\":[8061,8187],\"8188\":[8179,8188],\"8486\":[937,969,8486],\"8490\":[75,107,8490],\"8491\":[197,229,8491],\"8498\":[8498,8526],\"8526\":[8498,8526],\"8544\":[8544,8560],\"8545\":[8545,8561],\"8546\":[8546,8562],\"8547\":[8547,8563],\"8548\":[8548,8564],\"8549\":[8549,8565],\"8550\":[8550,8566],\"8551\":[8551,8567],\"8552\":[8552,8568],\"8553\":[8553,8569],\"8554\":[8554,8570],\"8555\":[8555,8571],\"8556\":[8556,8572],\"8557\":[8557,8573],\"8558\":[8558,8574],\"8559\":[8559,8575],\"8560\":[8544,8560],\"8561\":[8545,8561],\"8562\":[8546,8562],\"8563\":[8547,8563],\"8564\":[8548,8564],\"8565\":[8549,8565],\"8566\":[8550,8566],\"8567\":[8551,8567],\"8568\":[8552,8568],\"8569\":[8553,8569],\"8570\":[8554,8570],\"8571\":[8555,8571],\"8572\":[8556,8572],\"8573\":[8557,8573],\"8574\":[8558,8574],\"8575\":[8559,8575],\"8579\":[8579,8580],\"8580\":[8579,8580],\"9398\":[9398,9424],\"9399\":[9399,9425],\"9400\":[9400,9426],\"9401\":[9401,9427],\"9402\":[9402,9428],\"9403\":[9403,9429],\"9404\":[9404,9430],\"9405\":[9405,9431],\"9406\":[9406,9432],\"9407\":[9407,9433],\"9408\":[9408,9434],\"9409\":[9409,9435],\"9410\":[9410,9436],\"9411\":[9411,9437],\"9412\":[9412,9438],\"9413\":[9413,9439],\"9414\":[9414,9440],\"9415\":[9415,9441],\"9416\":[9416,9442],\"9417\":[9417,9443],\"9418\":[9418,9444],\"9419\":[9419,9445],\"9420\":[9420,9446],\"9421\":[9421,9447],\"9422\":[9422,9448],\"9423\":[9423,9449],\"9424\":[9398,9424],\"9425\":[9399,9425],\"9426\":[9400,9426],\"9427\":[9401,9427],\"9428\":[9402,9428],\"9429\":[9403,9429],\"9430\":[9404,9430],\"9431\":[9405,9431],\"9432\":[9406,9432],\"9433\":[9407,9433],\"9434\":[9408,9434],\"9435\":[9409,9435],\"9436\":[9410,9436],\"9437\":[9411,9437],\"9438\":[9412,9438],\"9439\":[9413,9439],\"9440\":[9414,9440],\"9441\":[9415,9441],\"9442\":[9416,9442],\"9443\":[9417,9443],\"9444\":[9418,9444],\"9445\":[9419,9445],\"9446\":[9420,9446],\"9447\":[9421,9447],\"9448\":[9422,9448],\"9449\":[9423,9449],\"11264\":[11264,11312],\"11265\":[11265,11313],\"11266\":[11266,11314],\"11267\":[11267,11315],\"11268\":[11268,11316],\"11269\":[11269,11317],\"11270\":[11270,11318],\"11271\":[11271,11319],\"11272\":[11272,11320],\"11273\":[11273,11321],\"11274\":[11274,11322],\"11275\":[11275,11323],\"11276\":[11276,11324],\"11277\":[11277,11325],\"11278\":[11278,11326],\"11279\":[11279,11327],\"11280\":[11280,11328],\"11281\":[11281,11329],\"11282\":[11282,11330],\"11283\":[11283,11331],\"11284\":[11284,11332],\"11285\":[11285,11333],\"11286\":[11286,11334],\"11287\":[11287,11335],\"11288\":[11288,11336],\"11289\":[11289,11337],\"11290\":[11290,11338],\"11291\":[11291,11339],\"11292\":[11292,11340],\"11293\":[11293,11341],\"11294\":[11294,11342],\"11295\":[11295,11343],\"11296\":[11296,11344],\"11297\":[11297,11345],\"11298\":[11298,11346],\"11299\":[11299,11347],\"11300\":[11300,11348],\"11301\":[11301,11349],\"11302\":[11302,11350],\"11303\":[11303,11351],\"11304\":[11304,11352],\"11305\":[11305,11353],\"11306\":[11306,11354],\"11307\":[11307,11355],\"11308\":[11308,11356],\"11309\":[11309,11357],\"11310\":[11310,11358],\"11311\":[11311,11359],\"11312\":[11264,11312],\"11313\":[11265,11313],\"11314\":[11266,11314],\"11315\":[11267,11315],\"11316\":[11268,11316],\"11317\":[11269,11317],\"11318\":[11270,11318],\"11319\":[11271,11319],\"11320\":[11272,11320],\"11321\":[11273,11321],\"11322\":[11274,11322],\"11323\":[11275,11323],\"11324\":[11276,11324],\"11325\":[11277,11325],\"11326\":[11278,11326],\"11327\":[11279,11327],\"11328\":[11280,11328],\"11329\":[11281,11329],\"11330\":[11282,11330],\"11331\":[11283,11331],\"11332\":[11284,11332],\"11333\":[11285,11333],\"11334\":[11286,11334],\"11335\":[11287,11335],\"11336\":[11288,11336],\"11337\":[11289,11337],\"11338\":[11290,11338],\"11339\":[11291,11339],\"11340\":[11292,11340],\"11341\":[11293,11341],\"11342\":[11294,11342],\"11343\":[11295,11343],\"11344\":[11296,11344],\"11345\":[11297,11345],\"11346\":[11298,11346],\"11347\":[11299,11347],\"11348\":[11300,11348],\"11349\":[11301,11349],\"11350\":[11302,11350],\"11351\":[11303,11351],\"11352\":[11304,11352],\"11353\":[11305,11353],\"11354\":[11306,11354],\"11355\":[11307,11355],\"11356\":[11308,11356],\"11357\":[11309,11357],\"11358\":[11310,11358],\"11359\":[11311,11359],\"11360\":[11360,11361],\"11361\":[11360,11361],\"11362\":[619,11362],\"11363\":[7549,11363],\"11364\":[637,11364],\"11365\":[570,11365],\"11366\":[574,11366],\"11367\":[11367,11368],\"11368\":[11367,11368],\"11369\":[11369,11370],\"11370\":[11369,11370],\"11371\":[11371,11372],\"11372\":[11371,11372],\"11373\":[593,11373],\"11374\":[625,11374],\"11375\":[592,11375],\"11376\":[594,11376],\"11378\":[11378,11379],\"11379\":[11378,11379],\"11381\":[11381,11382],\"11382\":[11381,11382],\"11390\":[575,11390],\"11391\":[576,11391],\"11392\":[11392,11393],\"11393\":[11392,11393],\"11394\":[11394,11395],\"11395\":[11394,11395],\"11396\":[11396,11397],\"11397\":[11396,11397],\"11398\":[11398,11399],\"11399\":[11398,11399],\"11400\":[11400,11401],\"11401\":[11400,11401],\"11402\":[11402,11403],\"11403\":[11402,11403],\"11404\":[11404,11405],\"11405\":[11404,11405],\"11406\":[11406,11407],\"11407\":[11406,11407],\"11408\":[11408,11409],\"11409\":[11408,11409],\"11410\":[11410,11411],\"11411\":[11410,11411],\"11412\":[11412,11413],\"11413\":[11412,11413],\"11414\":[11414,11415],\"11415\":[11414,11415],\"11416\":[11416,11417],\"11417\":[11416,11417],\"11418\":[11418,11419],\"11419\":[11418,11419],\"11420\":[11420,11421],\"11421\":[11420,11421],\"11422\":[11422,11423],\"11423\":[11422,11423],\"11424\":[11424,11425],\"11425\":[11424,11425],\"11426\":[11426,11427],\"11427\":[11426,11427],\"11428\":[11428,11429],\"11429\":[11428,11429],\"11430\":[11430,11431],\"11431\":[11430,11431],\"11432\":[11432,11433],\"11433\":[11432,11433],\"11434\":[11434,11435],\"11435\":[11434,11435],\"11436\":[11436,11437],\"11437\":[11436,11437],\"11438\":[11438,11439],\"11439\":[11438,11439],\"11440\":[11440,11441],\"11441\":[11440,11441],\"11442\":[11442,11443],\"11443\":[11442,11443],\"11444\":[11444,11445],\"11445\":[11444,11445],\"11446\":[11446,11447],\"11447\":[11446,11447],\"11448\":[11448,11449],\"11449\":[11448,11449],\"11450\":[11450,11451],\"11451\":[11450,11451],\"11452\":[11452,11453],\"11453\":[11452,11453],\"11454\":[11454,11455],\"11455\":[11454,11455],\"11456\":[11456,11457],\"11457\":[11456,11457],\"11458\":[11458,11459],\"11459\":[11458,11459],\"11460\":[11460,11461],\"11461\":[11460,11461],\"11462\":[11462,11463],\"11463\":[11462,11463],\"11464\":[11464,11465],\"11465\":[11464,11465],\"11466\":[11466,11467],\"11467\":[11466,11467],\"11468\":[11468,11469],\"11469\":[11468,11469],\"11470\":[11470,11471],\"11471\":[11470,11471],\"11472\":[11472,11473],\"11473\":[11472,11473],\"11474\":[11474,11475],\"11475\":[11474,11475],\"11476\":[11476,11477],\"11477\":[11476,11477],\"11478\":[11478,11479],\"11479\":[11478,11479],\"11480\":[11480,11481],\"11481\":[11480,11481],\"11482\":[11482,11483],\"11483\":[11482,11483],\"11484\":[11484,11485],\"11485\":[11484,11485],\"11486\":[11486,11487],\"11487\":[11486,11487],\"11488\":[11488,11489],\"11489\":[11488,11489],\"11490\":[11490,11491],\"11491\":[11490,11491],\"11499\":[11499,11500],\"11500\":[11499,11500],\"11501\":[11501,11502],\"11502\":[11501,11502],\"11506\":[11506,11507],\"11507\":[11506,11507],\"11520\":[4256,11520],\"11521\":[4257,11521],\"11522\":[4258,11522],\"11523\":[4259,11523],\"11524\":[4260,11524],\"11525\":[4261,11525],\"11526\":[4262,11526],\"11527\":[4263,11527],\"11528\":[4264,11528],\"11529\":[4265,11529],\"11530\":[4266,11530],\"11531\":[4267,11531],\"11532\":[4268,11532],\"11533\":[4269,11533],\"11534\":[4270,11534],\"11535\":[4271,11535],\"11536\":[4272,11536],\"11537\":[4273,11537],\"11538\":[4274,11538],\"11539\":[4275,11539],\"11540\":[4276,11540],\"11541\":[4277,11541],\"11542\":[4278,11542],\"11543\":[4279,11543],\"11544\":[4280,11544],\"11545\":[4281,11545],\"11546\":[4282,11546],\"11547\":[4283,11547],\"11548\":[4284,11548],\"11549\":[4285,11549],\"11550\":[4286,11550],\"11551\":[4287,11551],\"11552\":[4288,11552],\"11553\":[4289,11553],\"11554\":[4290,11554],\"11555\":[4291,11555],\"11556\":[4292,11556],\"11557\":[4293,11557],\"11559\":[4295,11559],\"11565\":[4301,11565],\"42560\":[42560,42561],\"42561\":[42560,42561],\"42562\":[42562,42563],\"42563\":[42562,42563],\"42564\":[42564,42565],\"42565\":[42564,42565],\"42566\":[42566,42567],\"42567\":[42566,42567],\"42568\":[42568,42569],\"42569\":[42568,42569],\"42570\":[7304,42570,42571],\"42571\":[7304,42570,42571],\"42572\":[42572,42573],\"42573\":[42572,42573],\"42574\":[42574,42575],\"42575\":[42574,42575],\"42576\":[42576,42577],\"42577\":[42576,42577],\"42578\":[42578,42579],\"42579\":[42578,42579],\"42580\":[42580,42581],\"42581\":[42580,42581],\"42582\":[42582,42583],\"42583\":[42582,42583],\"42584\":[42584,42585],\"42585\":[42584,42585],\"42586\":[42586,42587],\"42587\":[42586,42587],\"42588\":[42588,42589],\"42589\":[42588,42589],\"42590\":[42590,42591],\"42591\":[42590,42591],\"42592\":[42592,42593],\"42593\":[42592,42593],\"42594\":[42594,42595],\"42595\":[42594,42595],\"42596\":[42596,42597],\"42597\":[42596,42597],\"42598\":[42598,42599],\"42599\":[42598,42599],\"42600\":[42600,42601],\"42601\":[42600,42601],\"42602\":[42602,42603],\"42603\":[42602,42603],\"42604\":[42604,42605],\"42605\":[42604,42605],\"42624\":[42624,42625],\"42625\":[42624,42625],\"42626\":[42626,42627],\"42627\":[42626,42627],\"42628\":[42628,42629],\"42629\":[42628,42629],\"42630\":[42630,42631],\"42631\":[42630,42631],\"42632\":[42632,42633],\"42633\":[42632,42633],\"42634\":[42634,42635],\"42635\":[42634,42635],\"42636\":[42636,42637],\"42637\":[42636,42637],\"42638\":[42638,42639],\"42639\":[42638,42639],\"42640\":[42640,42641],\"42641\":[42640,42641],\"42642\":[42642,42643],\"42643\":[42642,42643],\"42644\":[42644,42645],\"42645\":[42644,42645],\"42646\":[42646,42647],\"42647\":[42646,42647],\"42648\":[42648,42649],\"42649\":[42648,42649],\"42650\":[42650,42651],\"42651\":[42650,42651],\"42786\":[42786,42787],\"42787\":[42786,42787],\"42788\":[42788,42789],\"42789\":[42788,42789],\"42790\":[42790,42791],\"42791\":[42790,42791],\"42792\":[42792,42793],\"42793\":[42792,42793],\"42794\":[42794,42795],\"42795\":[42794,42795],\"42796\":[42796,42797],\"42797\":[42796,42797],\"42798\":[42798,42799],\"42799\":[42798,42799],\"42802\":[42802,42803],\"42803\":[42802,42803],\"42804\":[42804,42805],\"42805\":[42804,42805],\"42806\":[42806,42807],\"42807\":[42806,42807],\"42808\":[42808,42809],\"42809\":[42808,42809],\"42810\":[42810,42811],\"42811\":[42810,42811],\"42812\":[42812,42813],\"42813\":[42812,42813],\"42814\":[42814,42815],\"42815\":[42814,42815],\"42816\":[42816,42817],\"42817\":[42816,42817],\"42818\":[42818,42819],\"42819\":[42818,42819],\"42820\":[42820,42821],\"42821\":[42820,42821],\"42822\":[42822,42823],\"42823\":[42822,42823],\"42824\":[42824,42825],\"42825\":[42824,42825],\"42826\":[42826,42827],\"42827\":[42826,42827],\"42828\":[42828,42829],\"42829\":[42828,42829],\"42830\":[42830,42831],\"42831\":[42830,42831],\"42832\":[42832,42833],\"42833\":[42832,42833],\"42834\":[42834,42835],\"42835\":[42834,42835],\"42836\":[42836,42837],\"42837\":[42836,42837],\"42838\":[42838,42839],\"42839\":[42838,42839],\"42840\":[42840,42841],\"42841\":[42840,42841],\"42842\":[42842,42843],\"42843\":[42842,42843],\"42844\":[42844,42845],\"42845\":[42844,42845],\"42846\":[42846,42847],\"42847\":[42846,42847],\"42848\":[42848,42849],\"42849\":[42848,42849],\"42850\":[42850,42851],\"42851\":[42850,42851],\"42852\":[42852,42853],\"42853\":[42852,42853],\"42854\":[42854,42855],\"42855\":[42854,42855],\"42856\":[42856,42857],\"42857\":[42856,42857],\"42858\":[42858,42859],\"42859\":[42858,42859],\"42860\":[42860,42861],\"42861\":[42860,42861],\"42862\":[42862,42863],\"42863\":[42862,42863],\"42873\":[42873,42874],\"42874\":[42873,42874],\"42875\":[42875,42876],\"42876\":[42875,42876],\"42877\":[7545,42877],\"42878\":[42878,42879],\"42879\":[42878,42879],\"42880\":[42880,42881],\"42881\":[42880,42881],\"42882\":[42882,42883],\"42883\":[42882,42883],\"42884\":[42884,42885],\"42885\":[42884,42885],\"42886\":[42886,42887],\"42887\":[42886,42887],\"42891\":[42891,42892],\"42892\":[42891,42892],\"42893\":[613,42893],\"42896\":[42896,42897],\"42897\":[42896,42897],\"42898\":[42898,42899],\"42899\":[42898,42899],\"42900\":[42900,42948],\"42902\":[42902,42903],\"42903\":[42902,42903],\"42904\":[42904,42905],\"42905\":[42904,42905],\"42906\":[42906,42907],\"42907\":[42906,42907],\"42908\":[42908,42909],\"42909\":[42908,42909],\"42910\":[42910,42911],\"42911\":[42910,42911],\"42912\":[42912,42913],\"42913\":[42912,42913],\"42914\":[42914,42915],\"42915\":[42914,42915],\"42916\":[42916,42917],\"42917\":[42916,42917],\"42918\":[42918,42919],\"42919\":[42918,42919],\"42920\":[42920,42921],\"42921\":[42920,42921],\"42922\":[614,42922],\"42923\":[604,42923],\"42924\":[609,42924],\"42925\":[620,42925],\"42926\":[618,42926],\"42928\":[670,42928],\"42929\":[647,42929],\"42930\":[669,42930],\"42931\":[42931,43859],\"42932\":[42932,42933],\"42933\":[42932,42933],\"42934\":[42934,42935],\"42935\":[42934,42935],\"42936\":[42936,42937],\"42937\":[42936,42937],\"42938\":[42938,42939],\"42939\":[42938,42939],\"42940\":[42940,42941],\"42941\":[42940,42941],\"42942\":[42942,42943],\"42943\":[42942,42943],\"42944\":[42944,42945],\"42945\":[42944,42945],\"42946\":[42946,42947],\"42947\":[42946,42947],\"42948\":[42900,42948],\"42949\":[642,42949],\"42950\":[7566,42950],\"42951\":[42951,42952],\"42952\":[42951,42952],\"42953\":[42953,42954],\"42954\":[42953,42954],\"42960\":[42960,42961],\"42961\":[42960,42961],\"42966\":[42966,42967],\"42967\":[42966,42967],\"42968\":[42968,42969],\"42969\":[42968,42969],\"42997\":[42997,42998],\"42998\":[42997,42998],\"43859\":[42931,43859],\"43888\":[5024,43888],\"43889\":[5025,43889],\"43890\":[5026,43890],\"43891\":[5027,43891],\"43892\":[5028,43892],\"43893\":[5029,43893],\"43894\":[5030,43894],\"43895\":[5031,43895],\"43896\":[5032,43896],\"43897\":[5033,43897],\"43898\":[5034,43898],\"43899\":[5035,43899],\"43900\":[5036,43900],\"43901\":[5037,43901],\"43902\":[5038,43902],\"43903\":[5039,43903],\"43904\":[5040,43904],\"43905\":[5041,43905],\"43906\":[5042,43906],\"43907\":[5043,43907],\"43908\":[5044,43908],\"43909\":[5045,43909],\"43910\":[5046,43910],\"43911\":[5047,43911],\"43912\":[5048,43912],\"43913\":[5049,43913],\"43914\":[5050,43914],\"43915\":[5051,43915],\"43916\":[5052,43916],\"43917\":[5053,43917],\"43918\":[5054,43918],\"43919\":[5055,43919],\"43920\":[5056,43920],\"43921\":[5057,43921],\"43922\":[5058,43922],\"43923\":[5059,43923],\"43924\":[5060,43924],\"43925\":[5061,43925],\"43926\":[5062,43926],\"43927\":[5063,43927],\"43928\":[5064,43928],\"43929\":[5065,43929],\"43930\":[5066,43930],\"43931\":[5067,43931],\"43932\":[5068,43932],\"43933\":[5069,43933],\"43934\":[5070,43934],\"43935\":[5071,43935],\"43936\":[5072,43936],\"43937\":[5073,43937],\"43938\":[5074,43938],\"43939\":[5075,43939],\"43940\":[5076,43940],\"43941\":[5077,43941],\"43942\":[5078,43942],\"43943\":[5079,43943],\"43944\":[5080,43944],\"43945\":[5081,43945],\"43946\":[5082,43946],\"43947\":[5083,43947],\"43948\":[5084,43948],\"43949\":[5085,43949],\"43950\":[5086,43950],\"43951\":[5087,43951],\"43952\":[5088,43952],\"43953\":[5089,43953],\"43954\":[5090,43954],\"43955\":[5091,43955],\"43956\":[5092,43956],\"43957\":[5093,43957],\"43958\":[5094,43958],\"43959\":[5095,43959],\"43960\":[5096,43960],\"43961\":[5097,43961],\"43962\":[5098,43962],\"43963\":[5099,43963],\"43964\":[5100,43964],\"43965\":[5101,43965],\"43966\":[5102,43966],\"43967\":[5103,43967],\"65313\":[65313,65345],\"65314\":[65314,65346],\"65315\":[65315,65347],\"65316\":[65316,65348],\"65317\":[65317,65349],\"65318\":[65318,65350],\"65319\":[65319,65351],\"65320\":[65320,65352],\"65321\":[65321,65353],\"65322\":[65322,65354],\"65323\":[65323,65355],\"65324\":[65324,65356],\"65325\":[65325,65357],\"65326\":[65326,65358],\"65327\":[65327,65359],\"65328\":[65328,65360],\"65329\":[65329,65361],\"65330\":[65330,65362],\"65331\":[65331,65363],\"65332\":[65332,65364],\"65333\":[65333,65365],\"65334\":[65334,65366],\"65335\":[65335,65367],\"65336\":[65336,65368],\"65337\":[65337,65369],\"65338\":[65338,65370],\"65345\":[65313,65345],\"65346\":[65314,65346],\"65347\":[65315,65347],\"65348\":[65316,65348],\"65349\":[65317,65349],\"65350\":[65318,65350],\"65351\":[65319,65351],\"65352\":[65320,65352],\"65353\":[65321,65353],\"65354\":[65322,65354],\"65355\":[65323,65355],\"65356\":[65324,65356],\"65357\":[65325,65357],\"65358\":[65326,65358],\"65359\":[65327,65359],\"65360\":[65328,65360],\"65361\":[65329,65361],\"65362\":[65330,65362],\"65363\":[65331,65363],\"65364\":[65332,65364],\"65365\":[65333,65365],\"65366\":[65334,65366],\"65367\":[65335,65367],\"65368\":[65336,65368],\"65369\":[65337,65369],\"65370\":[65338,65370],\"66560\":[66560,66600],\"66561\":[66561,66601],\"66562\":[66562,66602],\"66563\":[66563,66603],\"66564\":[66564,66604],\"66565\":[66565,66605],\"66566\":[66566,66606],\"66567\":[66567,66607],\"66568\":[66568,66608],\"66569\":[66569,66609],\"66570\":[66570,66610],\"66571\":[66571,66611],\"66572\":[66572,66612],\"66573\":[66573,66613],\"66574\":[66574,66614],\"66575\":[66575,66615],\"66576\":[66576,66616],\"66577\":[66577,66617],\"66578\":[66578,66618],\"66579\":[66579,66619],\"66580\":[66580,66620],\"66581\":[66581,66621],\"66582\":[66582,66622],\"66583\":[66583,66623],\"66584\":[66584,66624],\"66585\":[66585,66625],\"66586\":[66586,66626],\"66587\":[66587,66627],\"66588\":[66588,66628],\"66589\":[66589,66629],\"66590\":[66590,66630],\"66591\":[66591,66631],\"66592\":[66592,66632],\"66593\":[66593,66633],\"66594\":[66594,66634],\"66595\":[66595,66635],\"66596\":[66596,66636],\"66597\":[66597,66637],\"66598\":[66598,66638],\"66599\":[66599,66639],\"66600\":[66560,66600],\"66601\":[66561,66601],\"66602\":[66562,66602],\"66603\":[66563,66603],\"66604\":[66564,66604],\"66605\":[66565,66605],\"66606\":[66566,66606],\"66607\":[66567,66607],\"66608\":[66568,66608],\"66609\":[66569,66609],\"66610\":[66570,66610],\"66611\":[66571,66611],\"66612\":[66572,66612],\"66613\":[66573,66613],\"66614\":[66574,66614],\"66615\":[66575,66615],\"66616\":[66576,66616],\"66617\":[66577,66617],\"66618\":[66578,66618],\"66619\":[66579,66619],\"66620\":[66580,66620],\"66621\":[66581,66621],\"66622\":[66582,66622],\"66623\":[66583,66623],\"66624\":[66584,66624],\"66625\":[66585,66625],\"66626\":[66586,66626],\"66627\":[66587,66627],\"66628\":[66588,66628],\"66629\":[66589,66629],\"66630\":[66590,66630],\"66631\":[66591,66631],\"66632\":[66592,66632],\"66633\":[66593,66633],\"66634\":[66594,66634],\"66635\":[66595,66635],\"66636\":[66596,66636],\"66637\":[66597,66637],\"66638\":[66598,66638],\"66639\":[66599,66639],\"66736\":[66736,66776],\"66737\":[66737,66777],\"66738\":[66738,66778],\"66739\":[66739,66779],\"66740\":[66740,66780],\"66741\":[66741,66781],\"66742\":[66742,66782],\"66743\":[66743,66783],\"66744\":[66744,66784],\"66745\":[66745,66785],\"66746\":[66746,66786],\"66747\":[66747,66787],\"66748\":[66748,66788],\"66749\":[66749,66789],\"66750\":[66750,66790],\"66751\":[66751,66791],\"66752\":[66752,66792],\"66753\":[66753,66793],\"66754\":[66754,66794],\"66755\":[66755,66795],\"66756\":[66756,66796],\"66757\":[66757,66797],\"66758\":[66758,66798],\"66759\":[66759,66799],\"66760\":[66760,66800],\"66761\":[66761,66801],\"66762\":[66762,66802],\"66763\":[66763,66803],\"66764\":[66764,66804],\"66765\":[66765,66805],\"66766\":[66766,66806],\"66767\":[66767,66807],\"66768\":[66768,66808],\"66769\":[66769,66809],\"66770\":[66770,66810],\"66771\":[66771,66811],\"66776\":[66736,66776],\"66777\":[66737,66777],\"66778\":[66738,66778],\"66779\":[66739,66779],\"66780\":[66740,66780],\"66781\":[66741,66781],\"66782\":[66742,66782],\"66783\":[66743,66783],\"66784\":[66744,66784],\"66785\":[66745,66785],\"66786\":[66746,66786],\"66787\":[66747,66787],\"66788\":[66748,66788],\"66789\":[66749,66789],\"66790\":[66750,66790],\"66791\":[66751,66791],\"66792\":[66752,66792],\"66793\":[66753,66793],\"66794\":[66754,66794],\"66795\":[66755,66795],\"66796\":[66756,66796],\"66797\":[66757,66797],\"66798\":[66758,66798],\"66799\":[66759,66799],\"66800\":[66760,66800],\"66801\":[66761,66801],\"66802\":[66762,66802],\"66803\":[66763,66803],\"66804\":[66764,66804],\"66805\":[66765,66805],\"66806\":[66766,66806],\"66807\":[66767,66807],\"66808\":[66768,66808],\"66809\":[66769,66809],\"66810\":[66770,66810],\"66811\":[66771,66811],\"66928\":[66928,66967],\"66929\":[66929,66968],\"66930\":[66930,66969],\"66931\":[66931,66970],\"66932\":[66932,66971],\"66933\":[66933,66972],\"66934\":[66934,66973],\"66935\":[66935,66974],\"66936\":[66936,66975],\"66937\":[66937,66976],\"66938\":[66938,66977],\"66940\":[66940,66979],\"66941\":[66941,66980],\"66942\":[66942,66981],\"66943\":[66943,66982],\"66944\":[66944,66983],\"66945\":[66945,66984],\"66946\":[66946,66985],\"66947\":[66947,66986],\"66948\":[66948,66987],\"66949\":[66949,66988],\"66950\":[66950,66989],\"66951\":[66951,66990],\"66952\":[66952,66991],\"66953\":[66953,66992],\"66954\":[66954,66993],\"66956\":[66956,66995],\"66957\":[66957,66996],\"66958\":[66958,66997],\"66959\":[66959,66998],\"66960\":[66960,66999],\"66961\":[66961,67000],\"66962\":[66962,67001],\"66964\":[66964,67003],\"66965\":[66965,67004],\"66967\":[66928,66967],\"66968\":[66929,66968],\"66969\":[66930,66969],\"66970\":[66931,66970],\"66971\":[66932,66971],\"66972\":[66933,66972],\"66973\":[66934,66973],\"66974\":[66935,66974],\"66975\":[66936,66975],\"66976\":[66937,66976],\"66977\":[66938,66977],\"66979\":[66940,66979],\"66980\":[66941,66980],\"66981\":[66942,66981],\"66982\":[66943,66982],\"66983\":[66944,66983],\"66984\":[66945,66984],\"66985\":[66946,66985],\"66986\":[66947,66986],\"66987\":[66948,66987],\"66988\":[66949,66988],\"66989\":[66950,66989],\"66990\":[66951,66990],\"66991\":[66952,66991],\"66992\":[66953,66992],\"66993\":[66954,66993],\"66995\":[66956,66995],\"66996\":[66957,66996],\"66997\":[66958,66997],\"66998\":[66959,66998],\"66999\":[66960,66999],\"67000\":[66961,67000],\"67001\":[66962,67001],\"67003\":[66964,67003],\"67004\":[66965,67004],\"68736\":[68736,68800],\"68737\":[68737,68801],\"68738\":[68738,68802],\"68739\":[68739,68803],\"68740\":[68740,68804],\"68741\":[68741,68805],\"68742\":[68742,68806],\"68743\":[68743,68807],\"68744\":[68744,68808],\"68745\":[68745,68809],\"68746\":[68746,68810],\"68747\":[68747,68811],\"68748\":[68748,68812],\"68749\":[68749,68813],\"68750\":[68750,68814],\"68751\":[68751,68815],\"68752\":[68752,68816],\"68753\":[68753,68817],\"68754\":[68754,68818],\"68755\":[68755,68819],\"68756\":[68756,68820],\"68757\":[68757,68821],\"68758\":[68758,68822],\"68759\":[68759,68823],\"68760\":[68760,68824],\"68761\":[68761,68825],\"68762\":[68762,68826],\"68763\":[68763,68827],\"68764\":[68764,68828],\"68765\":[68765,68829],\"68766\":[68766,68830],\"68767\":[68767,68831],\"68768\":[68768,68832],\"68769\":[68769,68833],\"68770\":[68770,68834],\"68771\":[68771,68835],\"68772\":[68772,68836],\"68773\":[68773,68837],\"68774\":[68774,68838],\"68775\":[68775,68839],\"68776\":[68776,68840],\"68777\":[68777,68841],\"68778\":[68778,68842],\"68779\":[68779,68843],\"68780\":[68780,68844],\"68781\":[68781,68845],\"68782\":[68782,68846],\"68783\":[68783,68847],\"68784\":[68784,68848],\"68785\":[68785,68849],\"68786\":[68786,68850],\"68800\":[68736,68800],\"68801\":[68737,68801],\"68802\":[68738,68802],\"68803\":[68739,68803],\"68804\":[68740,68804],\"68805\":[68741,68805],\"68806\":[68742,68806],\"68807\":[68743,68807],\"68808\":[68744,68808],\"68809\":[68745,68809],\"68810\":[68746,68810],\"68811\":[68747,68811],\"68812\":[68748,68812],\"68813\":[68749,68813],\"68814\":[68750,68814],\"68815\":[68751,68815],\"68816\":[68752,68816],\"68817\":[68753,68817],\"68818\":[68754,68818],\"68819\":[68755,68819],\"68820\":[68756,68820],\"68821\":[68757,68821],\"68822\":[68758,68822],\"68823\":[68759,68823],\"68824\":[68760,68824],\"68825\":[68761,68825],\"68826\":[68762,68826],\"68827\":[68763,68827],\"68828\":[68764,68828],\"68829\":[68765,68829],\"68830\":[68766,68830],\"68831\":[68767,68831],\"68832\":[68768,68832],\"68833\":[68769,68833],\"68834\":[68770,68834],\"68835\":[68771,68835],\"68836\":[68772,68836],\"68837\":[68773,68837],\"68838\":[68774,68838],\"68839\":[68775,68839],\"68840\":[68776,68840],\"68841\":[68777,68841],\"68842\":[68778,68842],\"68843\":[68779,68843],\"68844\":[68780,68844],\"68845\":[68781,68845],\"68846\":[68782,68846],\"68847\":[68783,68847],\"68848\":[68784,68848],\"68849\":[68785,68849],\"68850\":[68786,68850],\"71840\":[71840,71872],\"71841\":[71841,71873],\"71842\":[71842,71874],\"71843\":[71843,71875],\"71844\":[71844,71876],\"71845\":[71845,71877],\"71846\":[71846,71878],\"71847\":[71847,71879],\"71848\":[71848,71880],\"71849\":[71849,71881],\"71850\":[71850,71882],\"71851\":[71851,71883],\"71852\":[71852,71884],\"71853\":[71853,71885],\"71854\":[71854,71886],\"71855\":[71855,71887],\"71856\":[71856,71888],\"71857\":[71857,71889],\"71858\":[71858,71890],\"71859\":[71859,71891],\"71860\":[71860,71892],\"71861\":[71861,71893],\"71862\":[71862,71894],\"71863\":[71863,71895],\"71864\":[71864,71896],\"71865\":[71865,71897],\"71866\":[71866,71898],\"71867\":[71867,71899],\"71868\":[71868,71900],\"71869\":[71869,71901],\"71870\":[71870,71902],\"71871\":[71871,71903],\"71872\":[71840,71872],\"71873\":[71841,71873],\"71874\":[71842,71874],\"71875\":[71843,71875],\"71876\":[71844,71876],\"71877\":[71845,71877],\"71878\":[71846,71878],\"71879\":[71847,71879],\"71880\":[71848,71880],\"71881\":[71849,71881],\"71882\":[71850,71882],\"71883\":[71851,71883],\"71884\":[71852,71884],\"71885\":[71853,71885],\"71886\":[71854,71886],\"71887\":[71855,71887],\"71888\":[71856,71888],\"71889\":[71857,71889],\"71890\":[71858,71890],\"71891\":[71859,71891],\"71892\":[71860,71892],\"71893\":[71861,71893],\"71894\":[71862,71894],\"71895\":[71863,71895],\"71896\":[71864,71896],\"71897\":[71865,71897],\"71898\":[71866,71898],\"71899\":[71867,71899],\"71900\":[71868,71900],\"71901\":[71869,71901],\"71902\":[71870,71902],\"71903\":[71871,71903],\"93760\":[93760,93792],\"93761\":[93761,93793],\"93762\":[93762,93794],\"93763\":[93763,93795],\"93764\":[93764,93796],\"93765\":[93765,93797],\"93766\":[93766,93798],\"93767\":[93767,93799],\"93768\":[93768,93800],\"93769\":[93769,93801],\"93770\":[93770,93802],\"93771\":[93771,93803],\"93772\":[93772,93804],\"93773\":[93773,93805],\"93774\":[93774,93806],\"93775\":[93775,93807],\"93776\":[93776,93808],\"93777\":[93777,93809],\"93778\":[93778,93810],\"93779\":[93779,93811],\"93780\":[93780,93812],\"93781\":[93781,93813],\"93782\":[93782,93814],\"93783\":[93783,93815],\"93784\":[93784,93816],\"93785\":[93785,93817],\"93786\":[93786,93818],\"93787\":[93787,93819],\"93788\":[93788,93820],\"93789\":[93789,93821],\"93790\":[93790,93822],\"93791\":[93791,93823],\"93792\":[93760,93792],\"93793\":[93761,93793],\"93794\":[93762,93794],\"93795\":[93763,93795],\"93796\":[93764,93796],\"93797\":[93765,93797],\"93798\":[93766,93798],\"93799\":[93767,93799],\"93800\":[93768,93800],\"93801\":[93769,93801],\"93802\":[93770,93802],\"93803\":[93771,93803],\"93804\":[93772,93804],\"93805\":[93773,93805],\"93806\":[93774,93806],\"93807\":[93775,93807],\"93808\":[93776,93808],\"93809\":[93777,93809],\"93810\":[93778,93810],\"93811\":[93779,93811],\"93812\":[93780,93812],\"93813\":[93781,93813],\"93814\":[93782,93814],\"93815\":[93783,93815],\"93816\":[93784,93816],\"93817\":[93785,93817],\"93818\":[93786,93818],\"93819\":[93787,93819],\"93820\":[93788,93820],\"93821\":[93789,93821],\"93822\":[93790,93822],\"93823\":[93791,93823],\"125184\":[125184,125218],\"125185\":[125185,125219],\"125186\":[125186,125220],\"125187\":[125187,125221],\"125188\":[125188,125222],\"125189\":[125189,125223],\"125190\":[125190,125224],\"125191\":[125191,125225],\"125192\":[125192,125226],\"125193\":[125193,125227],\"125194\":[125194,125228],\"125195\":[125195,125229],\"125196\":[125196,125230],\"125197\":[125197,125231],\"125198\":[125198,125232],\"125199\":[125199,125233],\"125200\":[125200,125234],\"125201\":[125201,125235],\"125202\":[125202,125236],\"125203\":[125203,125237],\"125204\":[125204,125238],\"125205\":[125205,125239],\"125206\":[125206,125240],\"125207\":[125207,125241],\"125208\":[125208,125242],\"125209\":[125209,125243],\"125210\":[125210,125244],\"125211\":[125211,125245],\"125212\":[125212,125246],\"125213\":[125213,125247],\"125214\":[125214,125248],\"125215\":[125215,125249],\"125216\":[125216,125250],\"125217\":[125217,125251],\"125218\":[125184,125218],\"125219\":[125185,125219],\"125220\":[125186,125220],\"125221\":[125187,125221],\"125222\":[125188,125222],\"125223\":[125189,125223],\"125224\":[125190,125224],\"125225\":[125191,125225],\"125226\":[125192,125226],\"125227\":[125193,125227],\"125228\":[125194,125228],\"125229\":[125195,125229],\"125230\":[125196,125230],\"125231\":[125197,125231],\"125232\":[125198,125232],\"125233\":[125199,125233],\"125234\":[125200,125234],\"125235\":[125201,125235],\"125236\":[125202,125236],\"125237\":[125203,125237],\"125238\":[125204,125238],\"125239\":[125205,125239],\"125240\":[125206,125240],\"125241\":[125207,125241],\"125242\":[125208,125242],\"125243\":[125209,125243],\"125244\":[125210,125244],\"125245\":[125211,125245],\"125246\":[125212,125246],\"125247\":[125213,125247],\"125248\":[125214,125248],\"125249\":[125215,125249],\"125250\":[125216,125250],\"125251\":[125217,125251]}");
const mc = I.empty(65535).union(JSON.parse("[{\"min\":65,\"max\":90},{\"min\":97,\"max\":122},{\"min\":181,\"max\":181},{\"min\":192,\"max\":214},{\"min\":216,\"max\":222},{\"min\":224,\"max\":246},{\"min\":248,\"max\":303},{\"min\":306,\"max\":311},{\"min\":313,\"max\":328},{\"min\":330,\"max\":382},{\"min\":384,\"max\":396},{\"min\":398,\"max\":410},{\"min\":412,\"max\":425},{\"min\":428,\"max\":441},{\"min\":444,\"max\":445},{\"min\":447,\"max\":447},{\"min\":452,\"max\":495},{\"min\":497,\"max\":544},{\"min\":546,\"max\":563},{\"min\":570,\"max\":596},{\"min\":598,\"max\":599},{\"min\":601,\"max\":601},{\"min\":603,\"max\":604},{\"min\":608,\"max\":609},{\"min\":611,\"max\":611},{\"min\":613,\"max\":614},{\"min\":616,\"max\":620},{\"min\":623,\"max\":623},{\"min\":625,\"max\":626},{\"min\":629,\"max\":629},{\"min\":637,\"max\":637},{\"min\":640,\"max\":640},{\"min\":642,\"max\":643},{\"min\":647,\"max\":652},{\"min\":658,\"max\":658},{\"min\":669,\"max\":670},{\"min\":837,\"max\":837},{\"min\":880,\"max\":883},{\"min\":886,\"max\":887},{\"min\":891,\"max\":893},{\"min\":895,\"max\":895},{\"min\":902,\"max\":902},{\"min\":904,\"max\":906},{\"min\":908,\"max\":908},{\"min\":910,\"max\":911},{\"min\":913,\"max\":929},{\"min\":931,\"max\":943},{\"min\":945,\"max\":977},{\"min\":981,\"max\":1011},{\"min\":1013,\"max\":1013},{\"min\":1015,\"max\":1019},{\"min\":1021,\"max\":1153},{\"min\":1162,\"max\":1327},{\"min\":1329,\"max\":1366},{\"min\":1377,\"max\":1414},{\"min\":4256,\"max\":4293},{\"min\":4295,\"max\":4295},{\"min\":4301,\"max\":4301},{\"min\":4304,\"max\":4346},{\"min\":4349,\"max\":4351},{\"min\":5024,\"max\":5109},{\"min\":5112,\"max\":5117},{\"min\":7296,\"max\":7304},{\"min\":7312,\"max\":7354},{\"min\":7357,\"max\":7359},{\"min\":7545,\"max\":7545},{\"min\":7549,\"max\":7549},{\"min\":7566,\"max\":7566},{\"min\":7680,\"max\":7829},{\"min\":7835,\"max\":7835},{\"min\":7840,\"max\":7957},{\"min\":7960,\"max\":7965},{\"min\":7968,\"max\":8005},{\"min\":8008,\"max\":8013},{\"min\":8017,\"max\":8017},{\"min\":8019,\"max\":8019},{\"min\":8021,\"max\":8021},{\"min\":8023,\"max\":8023},{\"min\":8025,\"max\":8025},{\"min\":8027,\"max\":8027},{\"min\":8029,\"max\":8029},{\"min\":8031,\"max\":8061},{\"min\":8112,\"max\":8113},{\"min\":8120,\"max\":8123},{\"min\":8126,\"max\":8126},{\"min\":8136,\"max\":8139},{\"min\":8144,\"max\":8145},{\"min\":8152,\"max\":8155},{\"min\":8160,\"max\":8161},{\"min\":8165,\"max\":8165},{\"min\":8168,\"max\":8172},{\"min\":8184,\"max\":8187},{\"min\":8498,\"max\":8498},{\"min\":8526,\"max\":8526},{\"min\":8544,\"max\":8575},{\"min\":8579,\"max\":8580},{\"min\":9398,\"max\":9449},{\"min\":11264,\"max\":11376},{\"min\":11378,\"max\":11379},{\"min\":11381,\"max\":11382},{\"min\":11390,\"max\":11491},{\"min\":11499,\"max\":11502},{\"min\":11506,\"max\":11507},{\"min\":11520,\"max\":11557},{\"min\":11559,\"max\":11559},{\"min\":11565,\"max\":11565},{\"min\":42560,\"max\":42605},{\"min\":42624,\"max\":42651},{\"min\":42786,\"max\":42799},{\"min\":42802,\"max\":42863},{\"min\":42873,\"max\":42887},{\"min\":42891,\"max\":42893},{\"min\":42896,\"max\":42900},{\"min\":42902,\"max\":42926},{\"min\":42928,\"max\":42954},{\"min\":42960,\"max\":42961},{\"min\":42966,\"max\":42969},{\"min\":42997,\"max\":42998},{\"min\":43859,\"max\":43859},{\"min\":43888,\"max\":43967},{\"min\":65313,\"max\":65338},{\"min\":65345,\"max\":65370}]"));
const nc = JSON.parse("{\"65\":[65,97],\"66\":[66,98],\"67\":[67,99],\"68\":[68,100],\"69\":[69,101],\"70\":[70,102],\"71\":[71,103],\"72\":[72,104],\"73\":[73,105],\"74\":[74,106],\"75\":[75,107],\"76\":[76,108],\"77\":[77,109],\"78\":[78,110],\"79\":[79,111],\"80\":[80,112],\"81\":[81,113],\"82\":[82,114],\"83\":[83,115],\"84\":[84,116],\"85\":[85,117],\"86\":[86,118],\"87\":[87,119],\"88\":[88,120],\"89\":[89,121],\"90\":[90,122],\"97\":[65,97],\"98\":[66,98],\"99\":[67,99],\"100\":[68,100],\"101\":[69,101],\"102\":[70,102],\"103\":[71,103],\"104\":[72,104],\"105\":[73,105],\"106\":[74,106],\"107\":[75,107],\"108\":[76,108],\"109\":[77,109],\"110\":[78,110],\"111\":[79,111],\"112\":[80,112],\"113\":[81,113],\"114\":[82,114],\"115\":[83,115],\"116\":[84,116],\"117\":[85,117],\"118\":[86,118],\"119\":[87,119],\"120\":[88,120],\"121\":[89,121],\"122\":[90,122],\"181\":[181,924,956],\"192\":[192,224],\"193\":[193,225],\"194\":[194,226],\"195\":[195,227],\"196\":[196,228],\"197\":[197,229],\"198\":[198,230],\"199\":[199,231],\"200\":[200,232],\"201\":[201,233],\"202\":[202,234],\"203\":[203,235],\"204\":[204,236],\"205\":[205,237],\"206\":[206,238],\"207\":[207,239],\"208\":[208,240],\"209\":[209,241],\"210\":[210,242],\"211\":[211,243],\"212\":[212,244],\"213\":[213,245],\"214\":[214,246],\"216\":[216,248],\"217\":[217,249],\"218\":[218,250],\"219\":[219,251],\"220\":[220,252],\"221\":[221,253],\"222\":[222,254],\"224\":[192,224],\"225\":[193,225],\"226\":[194,226],\"227\":[195,227],\"228\":[196,228],\"229\":[197,229],\"230\":[198,230],\"231\":[199,231],\"232\":[200,232],\"233\":[201,233],\"234\":[202,234],\"235\":[203,235],\"236\":[204,236],\"237\":[205,237],\"238\":[206,238],\"239\":[207,239],\"240\":[208,240],\"241\":[209,241],\"242\":[210,242],\"243\":[211,243],\"244\":[212,244],\"245\":[213,245],\"246\":[214,246],\"248\":[216,248],\"249\":[217,249],\"250\":[218,250],\"251\":[219,251],\"252\":[220,252],\"253\":[221,253],\"254\":[222,254],\"255\":[255,376],\"256\":[256,257],\"257\":[256,257],\"258\":[258,259],\"259\":[258,259],\"260\":[260,261],\"261\":[260,261],\"262\":[262,263],\"263\":[262,263],\"264\":[264,265],\"265\":[264,265],\"266\":[266,267],\"267\":[266,267],\"268\":[268,269],\"269\":[268,269],\"270\":[270,271],\"271\":[270,271],\"272\":[272,273],\"273\":[272,273],\"274\":[274,275],\"275\":[274,275],\"276\":[276,277],\"277\":[276,277],\"278\":[278,279],\"279\":[278,279],\"280\":[280,281],\"281\":[280,281],\"282\":[282,283],\"283\":[282,283],\"284\":[284,285],\"285\":[284,285],\"286\":[286,287],\"287\":[286,287],\"288\":[288,289],\"289\":[288,289],\"290\":[290,291],\"291\":[290,291],\"292\":[292,293],\"293\":[292,293],\"294\":[294,295],\"295\":[294,295],\"296\":[296,297],\"297\":[296,297],\"298\":[298,299],\"299\":[298,299],\"300\":[300,301],\"301\":[300,301],\"302\":[302,303],\"303\":[302,303],\"306\":[306,307],\"307\":[306,307],\"308\":[308,309],\"309\":[308,309],\"310\":[310,311],\"311\":[310,311],\"313\":[313,314],\"314\":[313,314],\"315\":[315,316],\"316\":[315,316],\"317\":[317,318],\"318\":[317,318],\"319\":[319,320],\"320\":[319,320],\"321\":[321,322],\"322\":[321,322],\"323\":[323,324],\"324\":[323,324],\"325\":[325,326],\"326\":[325,326],\"327\":[327,328],\"328\":[327,328],\"330\":[330,331],\"331\":[330,331],\"332\":[332,333],\"333\":[332,333],\"334\":[334,335],\"335\":[334,335],\"336\":[336,337],\"337\":[336,337],\"338\":[338,339],\"339\":[338,339],\"340\":[340,341],\"341\":[340,341],\"342\":[342,343],\"343\":[342,343],\"344\":[344,345],\"345\":[344,345],\"346\":[346,347],\"347\":[346,347],\"348\":[348,349],\"349\":[348,349],\"350\":[350,351],\"351\":[350,351],\"352\":[352,353],\"353\":[352,353],\"354\":[354,355],\"355\":[354,355],\"356\":[356,357],\"357\":[356,357],\"358\":[358,359],\"359\":[358,359],\"360\":[360,361],\"361\":[360,361],\"362\":[362,363],\"363\":[362,363],\"364\":[364,365],\"365\":[364,365],\"366\":[366,367],\"367\":[366,367],\"368\":[368,369],\"369\":[368,369],\"370\":[370,371],\"371\":[370,371],\"372\":[372,373],\"373\":[372,373],\"374\":[374,375],\"375\":[374,375],\"376\":[255,376],\"377\":[377,378],\"378\":[377,378],\"379\":[379,380],\"380\":[379,380],\"381\":[381,382],\"382\":[381,382],\"384\":[384,579],\"385\":[385,595],\"386\":[386,387],\"387\":[386,387],\"388\":[388,389],\"389\":[388,389],\"390\":[390,596],\"391\":[391,392],\"392\":[391,392],\"393\":[393,598],\"394\":[394,599],\"395\":[395,396],\"396\":[395,396],\"398\":[398,477],\"399\":[399,601],\"400\":[400,603],\"401\":[401,402],\"402\":[401,402],\"403\":[403,608],\"404\":[404,611],\"405\":[405,502],\"406\":[406,617],\"407\":[407,616],\"408\":[408,409],\"409\":[408,409],\"410\":[410,573],\"412\":[412,623],\"413\":[413,626],\"414\":[414,544],\"415\":[415,629],\"416\":[416,417],\"417\":[416,417],\"418\":[418,419],\"419\":[418,419],\"420\":[420,421],\"421\":[420,421],\"422\":[422,640],\"423\":[423,424],\"424\":[423,424],\"425\":[425,643],\"428\":[428,429],\"429\":[428,429],\"430\":[430,648],\"431\":[431,432],\"432\":[431,432],\"433\":[433,650],\"434\":[434,651],\"435\":[435,436],\"436\":[435,436],\"437\":[437,438],\"438\":[437,438],\"439\":[439,658],\"440\":[440,441],\"441\":[440,441],\"444\":[444,445],\"445\":[444,445],\"447\":[447,503],\"452\":[452,453,454],\"453\":[452,453,454],\"454\":[452,453,454],\"455\":[455,456,457],\"456\":[455,456,457],\"457\":[455,456,457],\"458\":[458,459,460],\"459\":[458,459,460],\"460\":[458,459,460],\"461\":[461,462],\"462\":[461,462],\"463\":[463,464],\"464\":[463,464],\"465\":[465,466],\"466\":[465,466],\"467\":[467,468],\"468\":[467,468],\"469\":[469,470],\"470\":[469,470],\"471\":[471,472],\"472\":[471,472],\"473\":[473,474],\"474\":[473,474],\"475\":[475,476],\"476\":[475,476],\"477\":[398,477],\"478\":[478,479],\"479\":[478,479],\"480\":[480,481],\"481\":[480,481],\"482\":[482,483],\"483\":[482,483],\"484\":[484,485],\"485\":[484,485],\"486\":[486,487],\"487\":[486,487],\"488\":[488,489],\"489\":[488,489],\"490\":[490,491],\"491\":[490,491],\"492\":[492,493],\"493\":[492,493],\"494\":[494,495],\"495\":[494,495],\"497\":[497,498,499],\"498\":[497,498,499],\"499\":[497,498,499],\"500\":[500,501],\"501\":[500,501],\"502\":[405,502],\"503\":[447,503],\"504\":[504,505],\"505\":[504,505],\"506\":[506,507],\"507\":[506,507],\"508\":[508,509],\"509\":[508,509],\"510\":[510,511],\"511\":[510,511],\"512\":[512,513],\"513\":[512,513],\"514\":[514,515],\"515\":[514,515],\"516\":[516,517],\"517\":[516,517],\"518\":[518,519],\"519\":[518,519],\"520\":[520,521],\"521\":[520,521],\"522\":[522,523],\"523\":[522,523],\"524\":[524,525],\"525\":[524,525],\"526\":[526,527],\"527\":[526,527],\"528\":[528,529],\"529\":[528,529],\"530\":[530,531],\"531\":[530,531],\"532\":[532,533],\"533\":[532,533],\"534\":[534,535],\"535\":[534,535],\"536\":[536,537],\"537\":[536,537],\"538\":[538,539],\"539\":[538,539],\"540\":[540,541],\"541\":[540,541],\"542\":[542,543],\"543\":[542,543],\"544\":[414,544],\"546\":[546,547],\"547\":[546,547],\"548\":[548,549],\"549\":[548,549],\"550\":[550,551],\"551\":[550,551],\"552\":[552,553],\"553\":[552,553],\"554\":[554,555],\"555\":[554,555],\"556\":[556,557],\"557\":[556,557],\"558\":[558,559],\"559\":[558,559],\"560\":[560,561],\"561\":[560,561],\"562\":[562,563],\"563\":[562,563],\"570\":[570,11365],\"571\":[571,572],\"572\":[571,572],\"573\":[410,573],\"574\":[574,11366],\"575\":[575,11390],\"576\":[576,11391],\"577\":[577,578],\"578\":[577,578],\"579\":[384,579],\"580\":[580,649],\"581\":[581,652],\"582\":[582,583],\"583\":[582,583],\"584\":[584,585],\"585\":[584,585],\"586\":[586,587],\"587\":[586,587],\"588\":[588,589],\"589\":[588,589],\"590\":[590,591],\"591\":[590,591],\"592\":[592,11375],\"593\":[593,11373],\"594\":[594,11376],\"595\":[385,595],\"596\":[390,596],\"598\":[393,598],\"599\":[394,599],\"601\":[399,601],\"603\":[400,603],\"604\":[604,42923],\"608\":[403,608],\"609\":[609,42924],\"611\":[404,611],\"613\":[613,42893],\"614\":[614,42922],\"616\":[407,616],\"617\":[406,617],\"618\":[618,42926],\"619\":[619,11362],\"620\":[620,42925],\"623\":[412,623],\"625\":[625,11374],\"626\":[413,626],\"629\":[415,629],\"637\":[637,11364],\"640\":[422,640],\"642\":[642,42949],\"643\":[425,643],\"647\":[647,42929],\"648\":[430,648],\"649\":[580,649],\"650\":[433,650],\"651\":[434,651],\"652\":[581,652],\"658\":[439,658],\"669\":[669,42930],\"670\":[670,42928],\"837\":[837,921,953,8126],\"880\":[880,881],\"881\":[880,881],\"882\":[882,883],\"883\":[882,883],\"886\":[886,887],\"887\":[886,887],\"891\":[891,1021],\"892\":[892,1022],\"893\":[893,1023],\"895\":[895,1011],\"902\":[902,940],\"904\":[904,941],\"905\":[905,942],\"906\":[906,943],\"908\":[908,972],\"910\":[910,973],\"911\":[911,974],\"913\":[913,945],\"914\":[914,946,976],\"915\":[915,947],\"916\":[916,948],\"917\":[917,949,1013],\"918\":[918,950],\"919\":[919,951],\"920\":[920,952,977],\"921\":[837,921,953,8126],\"922\":[922,954,1008],\"923\":[923,955],\"924\":[181,924,956],\"925\":[925,957],\"926\":[926,958],\"927\":[927,959],\"928\":[928,960,982],\"929\":[929,961,1009],\"931\":[931,962,963],\"932\":[932,964],\"933\":[933,965],\"934\":[934,966,981],\"935\":[935,967],\"936\":[936,968],\"937\":[937,969],\"938\":[938,970],\"939\":[939,971],\"940\":[902,940],\"941\":[904,941],\"942\":[905,942],\"943\":[906,943],\"945\":[913,945],\"946\":[914,946,976],\"947\":[915,947],\"948\":[916,948],\"949\":[917,949,1013],\"950\":[918,950],\"951\":[919,951],\"952\":[920,952,977],\"953\":[837,921,953,8126],\"954\":[922,954,1008],\"955\":[923,955],\"956\":[181,924,956],\"957\":[925,957],\"958\":[926,958],\"959\":[927,959],\"960\":[928,960,982],\"961\":[929,961,1009],\"962\":[931,962,963],\"963\":[931,962,963],\"964\":[932,964],\"965\":[933,965],\"966\":[934,966,981],\"967\":[935,967],\"968\":[936,968],\"969\":[937,969],\"970\":[938,970],\"971\":[939,971],\"972\":[908,972],\"973\":[910,973],\"974\":[911,974],\"975\":[975,983],\"976\":[914,946,976],\"977\":[920,952,977],\"981\":[934,966,981],\"982\":[928,960,982],\"983\":[975,983],\"984\":[984,985],\"985\":[984,985],\"986\":[986,987],\"987\":[986,987],\"988\":[988,989],\"989\":[988,989],\"990\":[990,991],\"991\":[990,991],\"992\":[992,993],\"993\":[992,993],\"994\":[994,995],\"995\":[994,995],\"996\":[996,997],\"997\":[996,997],\"998\":[998,999],\"999\":[998,999],\"1000\":[1000,1001],\"1001\":[1000,1001],\"1002\":[1002,1003],\"1003\":[1002,1003],\"1004\":[1004,1005],\"1005\":[1004,1005],\"1006\":[1006,1007],\"1007\":[1006,1007],\"1008\":[922,954,1008],\"1009\":[929,961,1009],\"1010\":[1010,1017],\"1011\":[895,1011],\"1013\":[917,949,1013],\"1015\":[1015,1016],\"1016\":[1015,1016],\"1017\":[1010,1017],\"1018\":[1018,1019],\"1019\":[1018,1019],\"1021\":[891,1021],\"1022\":[892,1022],\"1023\":[893,1023],\"1024\":[1024,1104],\"1025\":[1025,1105],\"1026\":[1026,1106],\"1027\":[1027,1107],\"1028\":[1028,1108],\"1029\":[1029,1109],\"1030\":[1030,1110],\"1031\":[1031,1111],\"1032\":[1032,1112],\"1033\":[1033,1113],\"1034\":[1034,1114],\"1035\":[1035,1115],\"1036\":[1036,1116],\"1037\":[1037,1117],\"1038\":[1038,1118],\"1039\":[1039,1119],\"1040\":[1040,1072],\"1041\":[1041,1073],\"1042\":[1042,1074,7296],\"1043\":[1043,1075],\"1044\":[1044,1076,7297],\"1045\":[1045,1077],\"1046\":[1046,1078],\"1047\":[1047,1079],\"1048\":[1048,1080],\"1049\":[1049,1081],\"1050\":[1050,1082],\"1051\":[1051,1083],\"1052\":[1052,1084],\"1053\":[1053,1085],\"1054\":[1054,1086,7298],\"1055\":[1055,1087],\"1056\":[1056,1088],\"1057\":[1057,1089,7299],\"1058\":[1058,1090,7300,7301],\"1059\":[1059,1091],\"1060\":[1060,1092],\"1061\":[1061,1093],\"1062\":[1062,1094],\"1063\":[1063,1095],\"1064\":[1064,1096],\"1065\":[1065,1097],\"1066\":[1066,1098,7302],\"1067\":[1067,1099],\"1068\":[1068,1100],\"1069\":[1069,1101],\"1070\":[1070,1102],\"1071\":[1071,1103],\"1072\":[1040,1072],\"1073\":[1041,1073],\"1074\":[1042,1074,7296],\"1075\":[1043,1075],\"1076\":[1044,1076,7297],\"1077\":[1045,1077],\"1078\":[1046,1078],\"1079\":[1047,1079],\"1080\":[1048,1080],\"1081\":[1049,1081],\"1082\":[1050,1082],\"1083\":[1051,1083],\"1084\":[1052,1084],\"1085\":[1053,1085],\"1086\":[1054,1086,7298],\"1087\":[1055,1087],\"1088\":[1056,1088],\"1089\":[1057,1089,7299],\"1090\":[1058,1090,7300,7301],\"1091\":[1059,1091],\"1092\":[1060,1092],\"1093\":[1061,1093],\"1094\":[1062,1094],\"1095\":[1063,1095],\"1096\":[1064,1096],\"1097\":[1065,1097],\"1098\":[1066,1098,7302],\"1099\":[1067,1099],\"1100\":[1068,1100],\"1101\":[1069,1101],\"1102\":[1070,1102],\"1103\":[1071,1103],\"1104\":[1024,1104],\"1105\":[1025,1105],\"1106\":[1026,1106],\"1107\":[1027,1107],\"1108\":[1028,1108],\"1109\":[1029,1109],\"1110\":[1030,1110],\"1111\":[1031,1111],\"1112\":[1032,1112],\"1113\":[1033,1113],\"1114\":[1034,1114],\"1115\":[1035,1115],\"1116\":[1036,1116],\"1117\":[1037,1117],\"1118\":[1038,1118],\"1119\":[1039,1119],\"1120\":[1120,1121],\"1121\":[1120,1121],\"1122\":[1122,1123,7303],\"1123\":[1122,1123,7303],\"1124\":[1124,1125],\"1125\":[1124,1125],\"1126\":[1126,1127],\"1127\":[1126,1127],\"1128\":[1128,1129],\"1129\":[1128,1129],\"1130\":[1130,1131],\"1131\":[1130,1131],\"1132\":[1132,1133],\"1133\":[1132,1133],\"1134\":[1134,1135],\"1135\":[1134,1135],\"1136\":[1136,1137],\"1137\":[1136,1137],\"1138\":[1138,1139],\"1139\":[1138,1139],\"1140\":[1140,1141],\"1141\":[1140,1141],\"1142\":[1142,1143],\"1143\":[1142,1143],\"1144\":[1144,1145],\"1145\":[1144,1145],\"1146\":[1146,1147],\"1147\":[1146,1147],\"1148\":[1148,1149],\"1149\":[1148,1149],\"1150\":[1150,1151],\"1151\":[1150,1151],\"1152\":[1152,1153],\"1153\":[1152,1153],\"1162\":[1162,1163],\"1163\":[1162,1163],\"1164\":[1164,1165],\"1165\":[1164,1165],\"1166\":[1166,1167],\"1167\":[1166,1167],\"1168\":[1168,1169],\"1169\":[1168,1169],\"1170\":[1170,1171],\"1171\":[1170,1171],\"1172\":[1172,1173],\"1173\":[1172,1173],\"1174\":[1174,1175],\"1175\":[1174,1175],\"1176\":[1176,1177],\"1177\":[1176,1177],\"1178\":[1178,1179],\"1179\":[1178,1179],\"1180\":[1180,1181],\"1181\":[1180,1181],\"1182\":[1182,1183],\"1183\":[1182,1183],\"1184\":[1184,1185],\"1185\":[1184,1185],\"1186\":[1186,1187],\"1187\":[1186,1187],\"1188\":[1188,1189],\"1189\":[1188,1189],\"1190\":[1190,1191],\"1191\":[1190,1191],\"1192\":[1192,1193],\"1193\":[1192,1193],\"1194\":[1194,1195],\"1195\":[1194,1195],\"1196\":[1196,1197],\"1197\":[1196,1197],\"1198\":[1198,1199],\"1199\":[1198,1199],\"1200\":[1200,1201],\"1201\":[1200,1201],\"1202\":[1202,1203],\"1203\":[1202,1203],\"1204\":[1204,1205],\"1205\":[1204,1205],\"1206\":[1206,1207],\"1207\":[1206,1207],\"1208\":[1208,1209],\"1209\":[1208,1209],\"1210\":[1210,1211],\"1211\":[1210,1211],\"1212\":[1212,1213],\"1213\":[1212,1213],\"1214\":[1214,1215],\"1215\":[1214,1215],\"1216\":[1216,1231],\"1217\":[1217,1218],\"1218\":[1217,1218],\"1219\":[1219,1220],\"1220\":[1219,1220],\"1221\":[1221,1222],\"1222\":[1221,1222],\"1223\":[1223,1224],\"1224\":[1223,1224],\"1225\":[1225,1226],\"1226\":[1225,1226],\"1227\":[1227,1228],\"1228\":[1227,1228],\"1229\":[1229,1230],\"1230\":[1229,1230],\"1231\":[1216,1231],\"1232\":[1232,1233],\"1233\":[1232,1233],\"1234\":[1234,1235],\"1235\":[1234,1235],\"1236\":[1236,1237],\"1237\":[1236,1237],\"1238\":[1238,1239],\"1239\":[1238,1239],\"1240\":[1240,1241],\"1241\":[1240,1241],\"1242\":[1242,1243],\"1243\":[1242,1243],\"1244\":[1244,1245],\"1245\":[1244,1245],\"1246\":[1246,1247],\"1247\":[1246,1247],\"1248\":[1248,1249],\"1249\":[1248,1249],\"1250\":[1250,1251],\"1251\":[1250,1251],\"1252\":[1252,1253],\"1253\":[1252,1253],\"1254\":[1254,1255],\"1255\":[1254,1255],\"1256\":[1256,1257],\"1257\":[1256,1257],\"1258\":[1258,1259],\"1259\":[1258,1259],\"1260\":[1260,1261],\"1261\":[1260,1261],\"1262\":[1262,1263],\"1263\":[1262,1263],\"1264\":[1264,1265],\"1265\":[1264,1265],\"1266\":[1266,1267],\"1267\":[1266,1267],\"1268\":[1268,1269],\"1269\":[1268,1269],\"1270\":[1270,1271],\"1271\":[1270,1271],\"1272\":[1272,1273],\"1273\":[1272,1273],\"1274\":[1274,1275],\"1275\":[1274,1275],\"1276\":[1276,1277],\"1277\":[1276,1277],\"1278\":[1278,1279],\"1279\":[1278,1279],\"1280\":[1280,1281],\"1281\":[1280,1281],\"1282\":[1282,1283],\"1283\":[1282,1283],\"1284\":[1284,1285],\"1285\":[1284,1285],\"1286\":[1286,1287],\"1287\":[1286,1287],\"1288\":[1288,1289],\"1289\":[1288,1289],\"1290\":[1290,1291],\"1291\":[1290,1291],\"1292\":[1292,1293],\"1293\":[1292,1293],\"1294\":[1294,1295],\"1295\":[1294,1295],\"1296\":[1296,1297],\"1297\":[1296,1297],\"1298\":[1298,1299],\"1299\":[1298,1299],\"1300\":[1300,1301],\"1301\":[1300,1301],\"1302\":[1302,1303],\"1303\":[1302,1303],\"1304\":[1304,1305],\"1305\":[1304,1305],\"1306\":[1306,1307],\"1307\":[1306,1307],\"1308\":[1308,1309],\"1309\":[1308,1309],\"1310\":[1310,1311],\"1311\":[1310,1311],\"1312\":[1312,1313],\"1313\":[1312,1313],\"1314\":[1314,1315],\"1315\":[1314,1315],\"1316\":[1316,1317],\"1317\":[1316,1317],\"1318\":[1318,1319],\"1319\":[1318,1319],\"1320\":[1320,1321],\"1321\":[1320,1321],\"1322\":[1322,1323],\"1323\":[1322,1323],\"1324\":[1324,1325],\"1325\":[1324,1325],\"1326\":[1326,1327],\"1327\":[1326,1327],\"1329\":[1329,1377],\"1330\":[1330,1378],\"1331\":[1331,1379],\"1332\":[1332,1380],\"1333\":[1333,1381],\"1334\":[1334,1382],\"1335\":[1335,1383],\"1336\":[1336,1384],\"1337\":[1337,1385],\"1338\":[1338,1386],\"1339\":[1339,1387],\"1340\":[1340,1388],\"1341\":[1341,1389],\"1342\":[1342,1390],\"1343\":[1343,1391],\"1344\":[1344,1392],\"1345\":[1345,1393],\"1346\":[1346,1394],\"1347\":[1347,1395],\"1348\":[1348,1396],\"1349\":[1349,1397],\"1350\":[1350,1398],\"1351\":[1351,1399],\"1352\":[1352,1400],\"1353\":[1353,1401],\"1354\":[1354,1402],\"1355\":[1355,1403],\"1356\":[1356,1404],\"1357\":[1357,1405],\"1358\":[1358,1406],\"1359\":[1359,1407],\"1360\":[1360,1408],\"1361\":[1361,1409],\"1362\":[1362,1410],\"1363\":[1363,1411],\"1364\":[1364,1412],\"1365\":[1365,1413],\"1366\":[1366,1414],\"1377\":[1329,1377],\"1378\":[1330,1378],\"1379\":[1331,1379],\"1380\":[1332,1380],\"1381\":[1333,1381],\"1382\":[1334,1382],\"1383\":[1335,1383],\"1384\":[1336,1384],\"1385\":[1337,1385],\"1386\":[1338,1386],\"1387\":[1339,1387],\"1388\":[1340,1388],\"1389\":[1341,1389],\"1390\":[1342,1390],\"1391\":[1343,1391],\"1392\":[1344,1392],\"1393\":[1345,1393],\"1394\":[1346,1394],\"1395\":[1347,1395],\"1396\":[1348,1396],\"1397\":[1349,1397],\"1398\":[1350,1398],\"1399\":[1351,1399],\"1400\":[1352,1400],\"1401\":[1353,1401],\"1402\":[1354,1402],\"1403\":[1355,1403],\"1404\":[1356,1404],\"1405\":[1357,1405],\"1406\":[1358,1406],\"1407\":[1359,1407],\"1408\":[1360,1408],\"1409\":[1361,1409],\"1410\":[1362,1410],\"1411\":[1363,1411],\"1412\":[1364,1412],\"1413\":[1365,1413],\"1414\":[1366,1414],\"4256\":[4256,11520],\"4257\":[4257,11521],\"4258\":[4258,11522],\"4259\":[4259,11523],\"4260\":[4260,11524],\"4261\":[4261,11525],\"4262\":[4262,11526],\"4263\":[4263,11527],\"4264\":[4264,11528],\"4265\":[4265,11529],\"4266\":[4266,11530],\"4267\":[4267,11531],\"4268\":[4268,11532],\"4269\":[4269,11533],\"4270\":[4270,11534],\"4271\":[4271,11535],\"4272\":[4272,11536],\"4273\":[4273,11537],\"4274\":[4274,11538],\"4275\":[4275,11539],\"4276\":[4276,11540],\"4277\":[4277,11541],\"4278\":[4278,11542],\"4279\":[4279,11543],\"4280\":[4280,11544],\"4281\":[4281,11545],\"4282\":[4282,11546],\"4283\":[4283,11547],\"4284\":[4284,11548],\"4285\":[4285,11549],\"4286\":[4286,11550],\"4287\":[4287,11551],\"4288\":[4288,11552],\"4289\":[4289,11553],\"4290\":[4290,11554],\"4291\":[4291,11555],\"4292\":[4292,11556],\"4293\":[4293,11557],\"4295\":[4295,11559],\"4301\":[4301,11565],\"4304\":[4304,7312],\"4305\":[4305,7313],\"4306\":[4306,7314],\"4307\":[4307,7315],\"4308\":[4308,7316],\"4309\":[4309,7317],\"4310\":[4310,7318],\"4311\":[4311,7319],\"4312\":[4312,7320],\"4313\":[4313,7321],\"4314\":[4314,7322],\"4315\":[4315,7323],\"4316\":[4316,7324],\"4317\":[4317,7325],\"4318\":[4318,7326],\"4319\":[4319,7327],\"4320\":[4320,7328],\"4321\":[4321,7329],\"4322\":[4322,7330],\"4323\":[4323,7331],\"4324\":[4324,7332],\"4325\":[4325,7333],\"4326\":[4326,7334],\"4327\":[4327,7335],\"4328\":[4328,7336],\"4329\":[4329,7337],\"4330\":[4330,7338],\"4331\":[4331,7339],\"4332\":[4332,7340],\"4333\":[4333,7341],\"4334\":[4334,7342],\"4335\":[4335,7343],\"4336\":[4336,7344],\"4337\":[4337,7345],\"4338\":[4338,7346],\"4339\":[4339,7347],\"4340\":[4340,7348],\"4341\":[4341,7349],\"4342\":[4342,7350],\"4343\":[4343,7351],\"4344\":[4344,7352],\"4345\":[4345,7353],\"4346\":[4346,7354],\"4349\":[4349,7357],\"4350\":[4350,7358],\"4351\":[4351,7359],\"5024\":[5024,43888],\"5025\":[5025,43889],\"5026\":[5026,43890],\"5027\":[5027,43891],\"5028\":[5028,43892],\"5029\":[5029,43893],\"5030\":[5030,43894],\"5031\":[5031,43895],\"5032\":[5032,43896],\"5033\":[5033,43897],\"5034\":[5034,43898],\"5035\":[5035,43899],\"5036\":[5036,43900],\"5037\":[5037,43901],\"5038\":[5038,43902],\"5039\":[5039,43903],\"5040\":[5040,43904],\"5041\":[5041,43905],\"5042\":[5042,43906],\"5043\":[5043,43907],\"5044\":[5044,43908],\"5045\":[5045,43909],\"5046\":[5046,43910],\"5047\":[5047,43911],\"5048\":[5048,43912],\"5049\":[5049,43913],\"5050\":[5050,43914],\"5051\":[5051,43915],\"5052\":[5052,43916],\"5053\":[5053,43917],\"5054\":[5054,43918],\"5055\":[5055,43919],\"5056\":[5056,43920],\"5057\":[5057,43921],\"5058\":[5058,43922],\"5059\":[5059,43923],\"5060\":[5060,43924],\"5061\":[5061,43925],\"5062\":[5062,43926],\"5063\":[5063,43927],\"5064\":[5064,43928],\"5065\":[5065,43929],\"5066\":[5066,43930],\"5067\":[5067,43931],\"5068\":[5068,43932],\"5069\":[5069,43933],\"5070\":[5070,43934],\"5071\":[5071,43935],\"5072\":[5072,43936],\"5073\":[5073,43937],\"5074\":[5074,43938],\"5075\":[5075,43939],\"5076\":[5076,43940],\"5077\":[5077,43941],\"5078\":[5078,43942],\"5079\":[5079,43943],\"5080\":[5080,43944],\"5081\":[5081,43945],\"5082\":[5082,43946],\"5083\":[5083,43947],\"5084\":[5084,43948],\"5085\":[5085,43949],\"5086\":[5086,43950],\"5087\":[5087,43951],\"5088\":[5088,43952],\"5089\":[5089,43953],\"5090\":[5090,43954],\"5091\":[5091,43955],\"5092\":[5092,43956],\"5093\":[5093,43957],\"5094\":[5094,43958],\"5095\":[5095,43959],\"5096\":[5096,43960],\"5097\":[5097,43961],\"5098\":[5098,43962],\"5099\":[5099,43963],\"5100\":[5100,43964],\"5101\":[5101,43965],\"5102\":[5102,43966],\"5103\":[5103,43967],\"5104\":[5104,5112],\"5105\":[5105,5113],\"5106\":[5106,5114],\"5107\":[5107,5115],\"5108\":[5108,5116],\"5109\":[5109,5117],\"5112\":[5104,5112],\"5113\":[5105,5113],\"5114\":[5106,5114],\"5115\":[5107,5115],\"5116\":[5108,5116],\"5117\":[5109,5117],\"7296\":[1042,1074,7296],\"7297\":[1044,1076,7297],\"7298\":[1054,1086,7298],\"7299\":[1057,1089,7299],\"7300\":[1058,1090,7300,7301],\"7301\":[1058,1090,7300,7301],\"7302\":[1066,1098,7302],\"7303\":[1122,1123,7303],\"7304\":[7304,42570,42571],\"7312\":[4304,7312],\"7313\":[4305,7313],\"7314\":[4306,7314],\"7315\":[4307,7315],\"7316\":[4308,7316],\"7317\":[4309,7317],\"7318\":[4310,7318],\"7319\":[4311,7319],\"7320\":[4312,7320],\"7321\":[4313,7321],\"7322\":[4314,7322],\"7323\":[4315,7323],\"7324\":[4316,7324],\"7325\":[4317,7325],\"7326\":[4318,7326],\"7327\":[4319,7327],\"7328\":[4320,7328],\"7329\":[4321,7329],\"7330\":[4322,7330],\"7331\":[4323,7331],\"7332\":[4324,7332],\"7333\":[4325,7333],\"7334\":[4326,7334],\"7335\":[4327,7335],\"7336\":[4328,7336],\"7337\":[4329,7337],\"7338\":[4330,7338],\"7339\":[4331,7339],\"7340\":[4332,7340],\"7341\":[4333,7341],\"7342\":[4334,7342],\"7343\":[4335,7343],\"7344\":[4336,7344],\"7345\":[4337,7345],\"7346\":[4338,7346],\"7347\":[4339,7347],\"7348\":[4340,7348],\"7349\":[4341,7349],\"7350\":[4342,7350],\"7351\":[4343,7351],\"7352\":[4344,7352],\"7353\":[4345,7353],\"7354\":[4346,7354],\"7357\":[4349,7357],\"7358\":[4350,7358],\"7359\":[4351,7359],\"7545\":[7545,42877],\"7549\":[7549,11363],\"7566\":[7566,42950],\"7680\":[7680,7681],\"7681\":[7680,7681],\"7682\":[7682,7683],\"7683\":[7682,7683],\"7684\":[7684,7685],\"7685\":[7684,7685],\"7686\":[7686,7687],\"7687\":[7686,7687],\"7688\":[7688,7689],\"7689\":[7688,7689],\"7690\":[7690,7691],\"7691\":[7690,7691],\"7692\":[7692,7693],\"7693\":[7692,7693],\"7694\":[7694,7695],\"7695\":[7694,7695],\"7696\":[7696,7697],\"7697\":[7696,7697],\"7698\":[7698,7699],\"7699\":[7698,7699],\"7700\":[7700,7701],\"7701\":[7700,7701],\"7702\":[7702,7703],\"7703\":[7702,7703],\"7704\":[7704,7705],\"7705\":[7704,7705],\"7706\":[7706,7707],\"7707\":[7706,7707],\"7708\":[7708,7709],\"7709\":[7708,7709],\"7710\":[7710,7711],\"7711\":[7710,7711],\"7712\":[7712,7713],\"7713\":[7712,7713],\"7714\":[7714,7715],\"7715\":[7714,7715],\"7716\":[7716,7717],\"7717\":[7716,7717],\"7718\":[7718,7719],\"7719\":[7718,7719],\"7720\":[7720,7721],\"7721\":[7720,7721],\"7722\":[7722,7723],\"7723\":[7722,7723],\"7724\":[7724,7725],\"7725\":[7724,7725],\"7726\":[7726,7727],\"7727\":[7726,7727],\"7728\":[7728,7729],\"7729\":[7728,7729],\"7730\":[7730,7731],\"7731\":[7730,7731],\"7732\":[7732,7733],\"7733\":[7732,7733],\"7734\":[7734,7735],\"7735\":[7734,7735],\"7736\":[7736,7737],\"7737\":[7736,7737],\"7738\":[7738,7739],\"7739\":[7738,7739],\"7740\":[7740,7741],\"7741\":[7740,7741],\"7742\":[7742,7743],\"7743\":[7742,7743],\"7744\":[7744,7745],\"7745\":[7744,7745],\"7746\":[7746,7747],\"7747\":[7746,7747],\"7748\":[7748,7749],\"7749\":[7748,7749],\"7750\":[7750,7751],\"7751\":[7750,7751],\"7752\":[7752,7753],\"7753\":[7752,7753],\"7754\":[7754,7755],\"7755\":[7754,7755],\"7756\":[7756,7757],\"7757\":[7756,7757],\"7758\":[7758,7759],\"7759\":[7758,7759],\"7760\":[7760,7761],\"7761\":[7760,7761],\"7762\":[7762,7763],\"7763\":[7762,7763],\"7764\":[7764,7765],\"7765\":[7764,7765],\"7766\":[7766,7767],\"7767\":[7766,7767],\"7768\":[7768,7769],\"7769\":[7768,7769],\"7770\":[7770,7771],\"7771\":[7770,7771],\"7772\":[7772,7773],\"7773\":[7772,7773],\"7774\":[7774,7775],\"7775\":[7774,7775],\"7776\":[7776,7777,7835],\"7777\":[7776,7777,7835],\"7778\":[7778,7779],\"7779\":[7778,7779],\"7780\":[7780,7781],\"7781\":[7780,7781],\"7782\":[7782,7783],\"7783\":[7782,7783],\"7784\":[7784,7785],\"7785\":[7784,7785],\"7786\":[7786,7787],\"7787\":[7786,7787],\"7788\":[7788,7789],\"7789\":[7788,7789],\"7790\":[7790,7791],\"7791\":[7790,7791],\"7792\":[7792,7793],\"7793\":[7792,7793],\"7794\":[7794,7795],\"7795\":[7794,7795],\"7796\":[7796,7797],\"7797\":[7796,7797],\"7798\":[7798,7799],\"7799\":[7798,7799],\"7800\":[7800,7801],\"7801\":[7800,7801],\"7802\":[7802,7803],\"7803\":[7802,7803],\"7804\":[7804,7805],\"7805\":[7804,7805],\"7806\":[7806,7807],\"7807\":[7806,7807],\"7808\":[7808,7809],\"7809\":[7808,7809],\"7810\":[7810,7811],\"7811\":[7810,7811],\"7812\":[7812,7813],\"7813\":[7812,7813],\"7814\":[7814,7815],\"7815\":[7814,7815],\"7816\":[7816,7817],\"7817\":[7816,7817],\"7818\":[7818,7819],\"7819\":[7818,7819],\"7820\":[7820,7821],\"7821\":[7820,7821],\"7822\":[7822,7823],\"7823\":[7822,7823],\"7824\":[7824,7825],\"7825\":[7824,7825],\"7826\":[7826,7827],\"7827\":[7826,7827],\"7828\":[7828,7829],\"7829\":[7828,7829],\"7835\":[7776,7777,7835],\"7840\":[7840,7841],\"7841\":[7840,7841],\"7842\":[7842,7843],\"7843\":[7842,7843],\"7844\":[7844,7845],\"7845\":[7844,7845],\"7846\":[7846,7847],\"7847\":[7846,7847],\"7848\":[7848,7849],\"7849\":[7848,7849],\"7850\":[7850,7851],\"7851\":[7850,7851],\"7852\":[7852,7853],\"7853\":[7852,7853],\"7854\":[7854,7855],\"7855\":[7854,7855],\"7856\":[7856,7857],\"7857\":[7856,7857],\"7858\":[7858,7859],\"7859\":[7858,7859],\"7860\":[7860,7861],\"7861\":[7860,7861],\"7862\":[7862,7863],\"7863\":[7862,7863],\"7864\":[7864,7865],\"7865\":[7864,7865],\"7866\":[7866,7867],\"7867\":[7866,7867],\"7868\":[7868,7869],\"7869\":[7868,7869],\"7870\":[7870,7871],\"7871\":[7870,7871],\"7872\":[7872,7873],\"7873\":[7872,7873],\"7874\":[7874,7875],\"7875\":[7874,7875],\"7876\":[7876,7877],\"7877\":[7876,7877],\"7878\":[7878,7879],\"7879\":[7878,7879],\"7880\":[7880,7881],\"7881\":[7880,7881],\"7882\":[7882,7883],\"7883\":[7882,7883],\"7884\":[7884,7885],\"7885\":[7884,7885],\"7886\":[7886,7887],\"7887\":[7886,7887],\"7888\":[7888,7889],\"7889\":[7888,7889],\"7890\":[7890,7891],\"7891\":[7890,7891],\"7892\":[7892,7893],\"7893\":[7892,7893],\"7894\":[7894,7895],\"7895\":[7894,7895],\"7896\":[7896,7897],\"7897\":[7896,7897],\"7898\":[7898,7899],\"7899\":[7898,7899],\"7900\":[7900,7901],\"7901\":[7900,7901],\"7902\":[7902,7903],\"7903\":[7902,7903],\"7904\":[7904,7905],\"7905\":[7904,7905],\"7906\":[7906,7907],\"7907\":[7906,7907],\"7908\":[7908,7909],\"7909\":[7908,7909],\"7910\":[7910,7911],\"7911\":[7910,7911],\"7912\":[7912,7913],\"7913\":[7912,7913],\"7914\":[7914,7915],\"7915\":[7914,7915],\"7916\":[7916,7917],\"7917\":[7916,7917],\"7918\":[7918,7919],\"7919\":[7918,7919],\"7920\":[7920,7921],\"7921\":[7920,7921],\"7922\":[7922,7923],\"7923\":[7922,7923],\"7924\":[7924,7925],\"7925\":[7924,7925],\"7926\":[7926,7927],\"7927\":[7926,7927],\"7928\":[7928,7929],\"7929\":[7928,7929],\"7930\":[7930,7931],\"7931\":[7930,7931],\"7932\":[7932,7933],\"7933\":[7932,7933],\"7934\":[7934,7935],\"7935\":[7934,7935],\"7936\":[7936,7944],\"7937\":[7937,7945],\"7938\":[7938,7946],\"7939\":[7939,7947],\"7940\":[7940,7948],\"7941\":[7941,7949],\"7942\":[7942,7950],\"7943\":[7943,7951],\"7944\":[7936,7944],\"7945\":[7937,7945],\"7946\":[7938,7946],\"7947\":[7939,7947],\"7948\":[7940,7948],\"7949\":[7941,7949],\"7950\":[7942,7950],\"7951\":[7943,7951],\"7952\":[7952,7960],\"7953\":[7953,7961],\"7954\":[7954,7962],\"7955\":[7955,7963],\"7956\":[7956,7964],\"7957\":[7957,7965],\"7960\":[7952,7960],\"7961\":[7953,7961],\"7962\":[7954,7962],\"7963\":[7955,7963],\"7964\":[7956,7964],\"7965\":[7957,7965],\"7968\":[7968,7976],\"7969\":[7969,7977],\"7970\":[7970,7978],\"7971\":[7971,7979],\"7972\":[7972,7980],\"7973\":[7973,7981],\"7974\":[7974,7982],\"7975\":[7975,7983],\"7976\":[7968,7976],\"7977\":[7969,7977],\"7978\":[7970,7978],\"7979\":[7971,7979],\"7980\":[7972,7980],\"7981\":[7973,7981],\"7982\":[7974,7982],\"7983\":[7975,7983],\"7984\":[7984,7992],\"7985\":[7985,7993],\"7986\":[7986,7994],\"7987\":[7987,7995],\"7988\":[7988,7996],\"7989\":[7989,7997],\"7990\":[7990,7998],\"7991\":[7991,7999],\"7992\":[7984,7992],\"7993\":[7985,7993],\"7994\":[7986,7994],\"7995\":[7987,7995],\"7996\":[7988,7996],\"7997\":[7989,7997],\"7998\":[7990,7998],\"7999\":[7991,7999],\"8000\":[8000,8008],\"8001\":[8001,8009],\"8002\":[8002,8010],\"8003\":[8003,8011],\"8004\":[8004,8012],\"8005\":[8005,8013],\"8008\":[8000,8008],\"8009\":[8001,8009],\"8010\":[8002,8010],\"8011\":[8003,8011],\"8012\":[8004,8012],\"8013\":[8005,8013],\"8017\":[8017,8025],\"8019\":[8019,8027],\"8021\":[8021,8029],\"8023\":[8023,8031],\"8025\":[8017,8025],\"8027\":[8019,8027],\"8029\":[8021,8029],\"8031\":[8023,8031],\"8032\":[8032,8040],\"8033\":[8033,8041],\"8034\":[8034,8042],\"8035\":[8035,8043],\"8036\":[8036,8044],\"8037\":[8037,8045],\"8038\":[8038,8046],\"8039\":[8039,8047],\"8040\":[8032,8040],\"8041\":[8033,8041],\"8042\":[8034,8042],\"8043\":[8035,8043],\"8044\":[8036,8044],\"8045\":[8037,8045],\"8046\":[8038,8046],\"8047\":[8039,8047],\"8048\":[8048,8122],\"8049\":[8049,8123],\"8050\":[8050,8136],\"8051\":[8051,8137],\"8052\":[8052,8138],\"8053\":[8053,8139],\"8054\":[8054,8154],\"8055\":[8055,8155],\"8056\":[8056,8184],\"8057\":[8057,8185],\"8058\":[8058,8170],\"8059\":[8059,8171],\"8060\":[8060,8186],\"8061\":[8061,8187],\"8112\":[8112,8120],\"8113\":[8113,8121],\"8120\":[8112,8120],\"8121\":[8113,8121],\"8122\":[8048,8122],\"8123\":[8049,8123],\"8126\":[837,921,953,8126],\"8136\":[8050,8136],\"8137\":[8051,8137],\"8138\":[8052,8138],\"8139\":[8053,8139],\"8144\":[8144,8152],\"8145\":[8145,8153],\"8152\":[8144,8152],\"8153\":[8145,8153],\"8154\":[8054,8154],\"8155\":[8055,8155],\"8160\":[8160,8168],\"8161\":[8161,8169],\"8165\":[8165,8172],\"8168\":[8160,8168],\"8169\":[8161,8169],\"8170\":[8058,8170],\"8171\":[8059,8171],\"8172\":[8165,8172],\"8184\":[8056,8184],\"8185\":[8057,8185],\"8186\":[8060,8186],\"8187\":[8061,8187],\"8498\":[8498,8526],\"8526\":[8498,8526],\"8544\":[8544,8560],\"8545\":[8545,8561],\"8546\":[8546,8562],\"8547\":[8547,8563],\"8548\":[8548,8564],\"8549\":[8549,8565],\"8550\":[8550,8566],\"8551\":[8551,8567],\"8552\":[8552,8568],\"8553\":[8553,8569],\"8554\":[8554,8570],\"8555\":[8555,8571],\"8556\":[8556,8572],\"8557\":[8557,8573],\"8558\":[8558,8574],\"8559\":[8559,8575],\"8560\":[8544,8560],\"8561\":[8545,8561],\"8562\":[8546,8562],\"8563\":[8547,8563],\"8564\":[8548,8564],\"8565\":[8549,8565],\"8566\":[8550,8566],\"8567\":[8551,8567],\"8568\":[8552,8568],\"8569\":[8553,8569],\"8570\":[8554,8570],\"8571\":[8555,8571],\"8572\":[8556,8572],\"8573\":[8557,8573],\"8574\":[8558,8574],\"8575\":[8559,8575],\"8579\":[8579,8580],\"8580\":[8579,8580],\"9398\":[9398,9424],\"9399\":[9399,9425],\"9400\":[9400,9426],\"9401\":[9401,9427],\"9402\":[9402,9428],\"9403\":[9403,9429],\"9404\":[9404,9430],\"9405\":[9405,9431],\"9406\":[9406,9432],\"9407\":[9407,9433],\"9408\":[9408,9434],\"9409\":[9409,9435],\"9410\":[9410,9436],\"9411\":[9411,9437],\"9412\":[9412,9438],\"9413\":[9413,9439],\"9414\":[9414,9440],\"9415\":[9415,9441],\"9416\":[9416,9442],\"9417\":[9417,9443],\"9418\":[9418,9444],\"9419\":[9419,9445],\"9420\":[9420,9446],\"9421\":[9421,9447],\"9422\":[9422,9448],\"9423\":[9423,9449],\"9424\":[9398,9424],\"9425\":[9399,9425],\"9426\":[9400,9426],\"9427\":[9401,9427],\"9428\":[9402,9428],\"9429\":[9403,9429],\"9430\":[9404,9430],\"9431\":[9405,9431],\"9432\":[9406,9432],\"9433\":[9407,9433],\"9434\":[9408,9434],\"9435\":[9409,9435],\"9436\":[9410,9436],\"9437\":[9411,9437],\"9438\":[9412,9438],\"9439\":[9413,9439],\"9440\":[9414,9440],\"9441\":[9415,9441],\"9442\":[9416,9442],\"9443\":[9417,9443],\"9444\":[9418,9444],\"9445\":[9419,9445],\"9446\":[9420,9446],\"9447\":[9421,9447],\"9448\":[9422,9448],\"9449\":[9423,9449],\"11264\":[11264,11312],\"11265\":[11265,11313],\"11266\":[11266,11314],\"11267\":[11267,11315],\"11268\":[11268,11316],\"11269\":[11269,11317],\"11270\":[11270,11318],\"11271\":[11271,11319],\"11272\":[11272,11320],\"11273\":[11273,11321],\"11274\":[11274,11322],\"11275\":[11275,11323],\"11276\":[11276,11324],\"11277\":[11277,11325],\"11278\":[11278,11326],\"11279\":[11279,11327],\"11280\":[11280,11328],\"11281\":[11281,11329],\"11282\":[11282,11330],\"11283\":[11283,11331],\"11284\":[11284,11332],\"11285\":[11285,11333],\"11286\":[11286,11334],\"11287\":[11287,11335],\"11288\":[11288,11336],\"11289\":[11289,11337],\"11290\":[11290,11338],\"11291\":[11291,11339],\"11292\":[11292,11340],\"11293\":[11293,11341],\"11294\":[11294,11342],\"11295\":[11295,11343],\"11296\":[11296,11344],\"11297\":[11297,11345],\"11298\":[11298,11346],\"11299\":[11299,11347],\"11300\":[11300,11348],\"11301\":[11301,11349],\"11302\":[11302,11350],\"11303\":[11303,11351],\"11304\":[11304,11352],\"11305\":[11305,11353],\"11306\":[11306,11354],\"11307\":[11307,11355],\"11308\":[11308,11356],\"11309\":[11309,11357],\"11310\":[11310,11358],\"11311\":[11311,11359],\"11312\":[11264,11312],\"11313\":[11265,11313],\"11314\":[11266,11314],\"11315\":[11267,11315],\"11316\":[11268,11316],\"11317\":[11269,11317],\"11318\":[11270,11318],\"11319\":[11271,11319],\"11320\":[11272,11320],\"11321\":[11273,11321],\"11322\":[11274,11322],\"11323\":[11275,11323],\"11324\":[11276,11324],\"11325\":[11277,11325],\"11326\":[11278,11326],\"11327\":[11279,11327],\"11328\":[11280,11328],\"11329\":[11281,11329],\"11330\":[11282,11330],\"11331\":[11283,11331],\"11332\":[11284,11332],\"11333\":[11285,11333],\"11334\":[11286,11334],\"11335\":[11287,11335],\"11336\":[11288,11336],\"11337\":[11289,11337],\"11338\":[11290,11338],\"11339\":[11291,11339],\"11340\":[11292,11340],\"11341\":[11293,11341],\"11342\":[11294,11342],\"11343\":[11295,11343],\"11344\":[11296,11344],\"11345\":[11297,11345],\"11346\":[11298,11346],\"11347\":[11299,11347],\"11348\":[11300,11348],\"11349\":[11301,11349],\"11350\":[11302,11350],\"11351\":[11303,11351],\"11352\":[11304,11352],\"11353\":[11305,11353],\"11354\":[11306,11354],\"11355\":[11307,11355],\"11356\":[11308,11356],\"11357\":[11309,11357],\"11358\":[11310,11358],\"11359\":[11311,11359],\"11360\":[11360,11361],\"11361\":[11360,11361],\"11362\":[619,11362],\"11363\":[7549,11363],\"11364\":[637,11364],\"11365\":[570,11365],\"11366\":[574,11366],\"11367\":[11367,11368],\"11368\":[11367,11368],\"11369\":[11369,11370],\"11370\":[11369,11370],\"11371\":[11371,11372],\"11372\":[11371,11372],\"11373\":[593,11373],\"11374\":[625,11374],\"11375\":[592,11375],\"11376\":[594,11376],\"11378\":[11378,11379],\"11379\":[11378,11379],\"11381\":[11381,11382],\"11382\":[11381,11382],\"11390\":[575,11390],\"11391\":[576,11391],\"11392\":[11392,11393],\"11393\":[11392,11393],\"11394\":[11394,11395],\"11395\":[11394,11395],\"11396\":[11396,11397],\"11397\":[11396,11397],\"11398\":[11398,11399],\"11399\":[11398,11399],\"11400\":[11400,11401],\"11401\":[11400,11401],\"11402\":[11402,11403],\"11403\":[11402,11403],\"11404\":[11404,11405],\"11405\":[11404,11405],\"11406\":[11406,11407],\"11407\":[11406,11407],\"11408\":[11408,11409],\"11409\":[11408,11409],\"11410\":[11410,11411],\"11411\":[11410,11411],\"11412\":[11412,11413],\"11413\":[11412,11413],\"11414\":[11414,11415],\"11415\":[11414,11415],\"11416\":[11416,11417],\"11417\":[11416,11417],\"11418\":[11418,11419],\"11419\":[11418,11419],\"11420\":[11420,11421],\"11421\":[11420,11421],\"11422\":[11422,11423],\"11423\":[11422,11423],\"11424\":[11424,11425],\"11425\":[11424,11425],\"11426\":[11426,11427],\"11427\":[11426,11427],\"11428\":[11428,11429],\"11429\":[11428,11429],\"11430\":[11430,11431],\"11431\":[11430,11431],\"11432\":[11432,11433],\"11433\":[11432,11433],\"11434\":[11434,11435],\"11435\":[11434,11435],\"11436\":[11436,11437],\"11437\":[11436,11437],\"11438\":[11438,11439],\"11439\":[11438,11439],\"11440\":[11440,11441],\"11441\":[11440,11441],\"11442\":[11442,11443],\"11443\":[11442,11443],\"11444\":[11444,11445],\"11445\":[11444,11445],\"11446\":[11446,11447],\"11447\":[11446,11447],\"11448\":[11448,11449],\"11449\":[11448,11449],\"11450\":[11450,11451],\"11451\":[11450,11451],\"11452\":[11452,11453],\"11453\":[11452,11453],\"11454\":[11454,11455],\"11455\":[11454,11455],\"11456\":[11456,11457],\"11457\":[11456,11457],\"11458\":[11458,11459],\"11459\":[11458,11459],\"11460\":[11460,11461],\"11461\":[11460,11461],\"11462\":[11462,11463],\"11463\":[11462,11463],\"11464\":[11464,11465],\"11465\":[11464,11465],\"11466\":[11466,11467],\"11467\":[11466,11467],\"11468\":[11468,11469],\"11469\":[11468,11469],\"11470\":[11470,11471],\"11471\":[11470,11471],\"11472\":[11472,11473],\"11473\":[11472,11473],\"11474\":[11474,11475],\"11475\":[11474,11475],\"11476\":[11476,11477],\"11477\":[11476,11477],\"11478\":[11478,11479],\"11479\":[11478,11479],\"11480\":[11480,11481],\"11481\":[11480,11481],\"11482\":[11482,11483],\"11483\":[11482,11483],\"11484\":[11484,11485],\"11485\":[11484,11485],\"11486\":[11486,11487],\"11487\":[11486,11487],\"11488\":[11488,11489],\"11489\":[11488,11489],\"11490\":[11490,11491],\"11491\":[11490,11491],\"11499\":[11499,11500],\"11500\":[11499,11500],\"11501\":[11501,11502],\"11502\":[11501,11502],\"11506\":[11506,11507],\"11507\":[11506,11507],\"11520\":[4256,11520],\"11521\":[4257,11521],\"11522\":[4258,11522],\"11523\":[4259,11523],\"11524\":[4260,11524],\"11525\":[4261,11525],\"11526\":[4262,11526],\"11527\":[4263,11527],\"11528\":[4264,11528],\"11529\":[4265,11529],\"11530\":[4266,11530],\"11531\":[4267,11531],\"11532\":[4268,11532],\"11533\":[4269,11533],\"11534\":[4270,11534],\"11535\":[4271,11535],\"11536\":[4272,11536],\"11537\":[4273,11537],\"11538\":[4274,11538],\"11539\":[4275,11539],\"11540\":[4276,11540],\"11541\":[4277,11541],\"11542\":[4278,11542],\"11543\":[4279,11543],\"11544\":[4280,11544],\"11545\":[4281,11545],\"11546\":[4282,11546],\"11547\":[4283,11547],\"11548\":[4284,11548],\"11549\":[4285,11549],\"11550\":[4286,11550],\"11551\":[4287,11551],\"11552\":[4288,11552],\"11553\":[4289,11553],\"11554\":[4290,11554],\"11555\":[4291,11555],\"11556\":[4292,11556],\"11557\":[4293,11557],\"11559\":[4295,11559],\"11565\":[4301,11565],\"42560\":[42560,42561],\"42561\":[42560,42561],\"42562\":[42562,42563],\"42563\":[42562,42563],\"42564\":[42564,42565],\"42565\":[42564,42565],\"42566\":[42566,42567],\"42567\":[42566,42567],\"42568\":[42568,42569],\"42569\":[42568,42569],\"42570\":[7304,42570,42571],\"42571\":[7304,42570,42571],\"42572\":[42572,42573],\"42573\":[42572,42573],\"42574\":[42574,42575],\"42575\":[42574,42575],\"42576\":[42576,42577],\"42577\":[42576,42577],\"42578\":[42578,42579],\"42579\":[42578,42579],\"42580\":[42580,42581],\"42581\":[42580,42581],\"42582\":[42582,42583],\"42583\":[42582,42583],\"42584\":[42584,42585],\"42585\":[42584,42585],\"42586\":[42586,42587],\"42587\":[42586,42587],\"42588\":[42588,42589],\"42589\":[42588,42589],\"42590\":[42590,42591],\"42591\":[42590,42591],\"42592\":[42592,42593],\"42593\":[42592,42593],\"42594\":[42594,42595],\"42595\":[42594,42595],\"42596\":[42596,42597],\"42597\":[42596,42597],\"42598\":[42598,42599],\"42599\":[42598,42599],\"42600\":[42600,42601],\"42601\":[42600,42601],\"42602\":[42602,42603],\"42603\":[42602,42603],\"42604\":[42604,42605],\"42605\":[42604,42605],\"42624\":[42624,42625],\"42625\":[42624,42625],\"42626\":[42626,42627],\"42627\":[42626,42627],\"42628\":[42628,42629],\"42629\":[42628,42629],\"42630\":[42630,42631],\"42631\":[42630,42631],\"42632\":[42632,42633],\"42633\":[42632,42633],\"42634\":[42634,42635],\"42635\":[42634,42635],\"42636\":[42636,42637],\"42637\":[42636,42637],\"42638\":[42638,42639],\"42639\":[42638,42639],\"42640\":[42640,42641],\"42641\":[42640,42641],\"42642\":[42642,42643],\"42643\":[42642,42643],\"42644\":[42644,42645],\"42645\":[42644,42645],\"42646\":[42646,42647],\"42647\":[42646,42647],\"42648\":[42648,42649],\"42649\":[42648,42649],\"42650\":[42650,42651],\"42651\":[42650,42651],\"42786\":[42786,42787],\"42787\":[42786,42787],\"42788\":[42788,42789],\"42789\":[42788,42789],\"42790\":[42790,42791],\"42791\":[42790,42791],\"42792\":[42792,42793],\"42793\":[42792,42793],\"42794\":[42794,42795],\"42795\":[42794,42795],\"42796\":[42796,42797],\"42797\":[42796,42797],\"42798\":[42798,42799],\"42799\":[42798,42799],\"42802\":[42802,42803],\"42803\":[42802,42803],\"42804\":[42804,42805],\"42805\":[42804,42805],\"42806\":[42806,42807],\"42807\":[42806,42807],\"42808\":[42808,42809],\"42809\":[42808,42809],\"42810\":[42810,42811],\"42811\":[42810,42811],\"42812\":[42812,42813],\"42813\":[42812,42813],\"42814\":[42814,42815],\"42815\":[42814,42815],\"42816\":[42816,42817],\"42817\":[42816,42817],\"42818\":[42818,42819],\"42819\":[42818,42819],\"42820\":[42820,42821],\"42821\":[42820,42821],\"42822\":[42822,42823],\"42823\":[42822,42823],\"42824\":[42824,42825],\"42825\":[42824,42825],\"42826\":[42826,42827],\"42827\":[42826,42827],\"42828\":[42828,42829],\"42829\":[42828,42829],\"42830\":[42830,42831],\"42831\":[42830,42831],\"42832\":[42832,42833],\"42833\":[42832,42833],\"42834\":[42834,42835],\"42835\":[42834,42835],\"42836\":[42836,42837],\"42837\":[42836,42837],\"42838\":[42838,42839],\"42839\":[42838,42839],\"42840\":[42840,42841],\"42841\":[42840,42841],\"42842\":[42842,42843],\"42843\":[42842,42843],\"42844\":[42844,42845],\"42845\":[42844,42845],\"42846\":[42846,42847],\"42847\":[42846,42847],\"42848\":[42848,42849],\"42849\":[42848,42849],\"42850\":[42850,42851],\"42851\":[42850,42851],\"42852\":[42852,42853],\"42853\":[42852,42853],\"42854\":[42854,42855],\"42855\":[42854,42855],\"42856\":[42856,42857],\"42857\":[42856,42857],\"42858\":[42858,42859],\"42859\":[42858,42859],\"42860\":[42860,42861],\"42861\":[42860,42861],\"42862\":[42862,42863],\"42863\":[42862,42863],\"42873\":[42873,42874],\"42874\":[42873,42874],\"42875\":[42875,42876],\"42876\":[42875,42876],\"42877\":[7545,42877],\"42878\":[42878,42879],\"42879\":[42878,42879],\"42880\":[42880,42881],\"42881\":[42880,42881],\"42882\":[42882,42883],\"42883\":[42882,42883],\"42884\":[42884,42885],\"42885\":[42884,42885],\"42886\":[42886,42887],\"42887\":[42886,42887],\"42891\":[42891,42892],\"42892\":[42891,42892],\"42893\":[613,42893],\"42896\":[42896,42897],\"42897\":[42896,42897],\"42898\":[42898,42899],\"42899\":[42898,42899],\"42900\":[42900,42948],\"42902\":[42902,42903],\"42903\":[42902,42903],\"42904\":[42904,42905],\"42905\":[42904,42905],\"42906\":[42906,42907],\"42907\":[42906,42907],\"42908\":[42908,42909],\"42909\":[42908,42909],\"42910\":[42910,42911],\"42911\":[42910,42911],\"42912\":[42912,42913],\"42913\":[42912,42913],\"42914\":[42914,42915],\"42915\":[42914,42915],\"42916\":[42916,42917],\"42917\":[42916,42917],\"42918\":[42918,42919],\"42919\":[42918,42919],\"42920\":[42920,42921],\"42921\":[42920,42921],\"42922\":[614,42922],\"42923\":[604,42923],\"42924\":[609,42924],\"42925\":[620,42925],\"42926\":[618,42926],\"42928\":[670,42928],\"42929\":[647,42929],\"42930\":[669,42930],\"42931\":[42931,43859],\"42932\":[42932,42933],\"42933\":[42932,42933],\"42934\":[42934,42935],\"42935\":[42934,42935],\"42936\":[42936,42937],\"42937\":[42936,42937],\"42938\":[42938,42939],\"42939\":[42938,42939],\"42940\":[42940,42941],\"42941\":[42940,42941],\"42942\":[42942,42943],\"42943\":[42942,42943],\"42944\":[42944,42945],\"42945\":[42944,42945],\"42946\":[42946,42947],\"42947\":[42946,42947],\"42948\":[42900,42948],\"42949\":[642,42949],\"42950\":[7566,42950],\"42951\":[42951,42952],\"42952\":[42951,42952],\"42953\":[42953,42954],\"42954\":[42953,42954],\"42960\":[42960,42961],\"42961\":[42960,42961],\"42966\":[42966,42967],\"42967\":[42966,42967],\"42968\":[42968,42969],\"42969\":[42968,42969],\"42997\":[42997,42998],\"42998\":[42997,42998],\"43859\":[42931,43859],\"43888\":[5024,43888],\"43889\":[5025,43889],\"43890\":[5026,43890],\"43891\":[5027,43891],\"43892\":[5028,43892],\"43893\":[5029,43893],\"43894\":[5030,43894],\"43895\":[5031,43895],\"43896\":[5032,43896],\"43897\":[5033,43897],\"43898\":[5034,43898],\"43899\":[5035,43899],\"43900\":[5036,43900],\"43901\":[5037,43901],\"43902\":[5038,43902],\"43903\":[5039,43903],\"43904\":[5040,43904],\"43905\":[5041,43905],\"43906\":[5042,43906],\"43907\":[5043,43907],\"43908\":[5044,43908],\"43909\":[5045,43909],\"43910\":[5046,43910],\"43911\":[5047,43911],\"43912\":[5048,43912],\"43913\":[5049,43913],\"43914\":[5050,43914],\"43915\":[5051,43915],\"43916\":[5052,43916],\"43917\":[5053,43917],\"43918\":[5054,43918],\"43919\":[5055,43919],\"43920\":[5056,43920],\"43921\":[5057,43921],\"43922\":[5058,43922],\"43923\":[5059,43923],\"43924\":[5060,43924],\"43925\":[5061,43925],\"43926\":[5062,43926],\"43927\":[5063,43927],\"43928\":[5064,43928],\"43929\":[5065,43929],\"43930\":[5066,43930],\"43931\":[5067,43931],\"43932\":[5068,43932],\"43933\":[5069,43933],\"43934\":[5070,43934],\"43935\":[5071,43935],\"43936\":[5072,43936],\"43937\":[5073,43937],\"43938\":[5074,43938],\"43939\":[5075,43939],\"43940\":[5076,43940],\"43941\":[5077,43941],\"43942\":[5078,43942],\"43943\":[5079,43943],\"43944\":[5080,43944],\"43945\":[5081,43945],\"43946\":[5082,43946],\"43947\":[5083,43947],\"43948\":[5084,43948],\"43949\":[5085,43949],\"43950\":[5086,43950],\"43951\":[5087,43951],\"43952\":[5088,43952],\"43953\":[5089,43953],\"43954\":[5090,43954],\"43955\":[5091,43955],\"43956\":[5092,43956],\"43957\":[5093,43957],\"43958\":[5094,43958],\"43959\":[5095,43959],\"43960\":[5096,43960],\"43961\":[5097,43961],\"43962\":[5098,43962],\"43963\":[5099,43963],\"43964\":[5100,43964],\"43965\":[5101,43965],\"43966\":[5102,43966],\"43967\":[5103,43967],\"65313\":[65313,65345],\"65314\":[65314,65346],\"65315\":[65315,65347],\"65316\":[65316,65348],\"65317\":[65317,65349],\"65318\":[65318,65350],\"65319\":[65319,65351],\"65320\":[65320,65352],\"65321\":[65321,65353],\"65322\":[65322,65354],\"65323\":[65323,65355],\"65324\":[65324,65356],\"65325\":[65325,65357],\"65326\":[65326,65358],\"65327\":[65327,65359],\"65328\":[65328,65360],\"65329\":[65329,65361],\"65330\":[65330,65362],\"65331\":[65331,65363],\"65332\":[65332,65364],\"65333\":[65333,65365],\"65334\":[65334,65366],\"65335\":[65335,65367],\"65336\":[65336,65368],\"65337\":[65337,65369],\"65338\":[65338,65370],\"65345\":[65313,65345],\"65346\":[65314,65346],\"65347\":[65315,65347],\"65348\":[65316,65348],\"65349\":[65317,65349],\"65350\":[65318,65350],\"65351\":[65319,65351],\"65352\":[65320,65352],\"65353\":[65321,65353],\"65354\":[65322,65354],\"65355\":[65323,65355],\"65356\":[65324,65356],\"65357\":[65325,65357],\"65358\":[65326,65358],\"65359\":[65327,65359],\"65360\":[65328,65360],\"65361\":[65329,65361],\"65362\":[65330,65362],\"65363\":[65331,65363],\"65364\":[65332,65364],\"65365\":[65333,65365],\"65366\":[65334,65366],\"65367\":[65335,65367],\"65368\":[65336,65368],\"65369\":[65337,65369],\"65370\":[65338,65370]}");
const ic = { toCharSet: (m) => I.fromCharacter(65535, m) };
const ac = {
	canonicalize: (m) => {
		var n, i;
		return null !== (i = null === (n = nc[m]) || void 0 === n ? void 0 : n[0]) && void 0 !== i ? i : m;
	},
	toCharSet(m) {
		const n = nc[m];
		return void 0 === n ? I.fromCharacter(65535, m) : I.fromCharacters(65535, n);
	}
};
const xc = { toCharSet: (m) => I.fromCharacter(1114111, m) };
const ec = {
	canonicalize: (m) => {
		var n, i;
		return null !== (i = null === (n = Yl[m]) || void 0 === n ? void 0 : n[0]) && void 0 !== i ? i : m;
	},
	toCharSet(m) {
		const n = Yl[m];
		return void 0 === n ? I.fromCharacter(1114111, m) : I.fromCharacters(1114111, n);
	}
};
function tc(m, n) {
	let i;
	return "boolean" == typeof m ? i = m : (i = m.unicode || !!m.unicodeSets, n = m.ignoreCase), i ? n ? ec : xc : n ? ac : ic;
}
const rc = [{
	min: 48,
	max: 57
}];
const sc = [
	{
		min: 9,
		max: 13
	},
	{
		min: 32,
		max: 32
	},
	{
		min: 160,
		max: 160
	},
	{
		min: 5760,
		max: 5760
	},
	{
		min: 8192,
		max: 8202
	},
	{
		min: 8232,
		max: 8233
	},
	{
		min: 8239,
		max: 8239
	},
	{
		min: 8287,
		max: 8287
	},
	{
		min: 12288,
		max: 12288
	},
	{
		min: 65279,
		max: 65279
	}
];
const oc = [
	{
		min: 48,
		max: 57
	},
	{
		min: 65,
		max: 90
	},
	{
		min: 95,
		max: 95
	},
	{
		min: 97,
		max: 122
	}
];
const lc = [
	{
		min: 10,
		max: 10
	},
	{
		min: 13,
		max: 13
	},
	{
		min: 8232,
		max: 8233
	}
];
const cc = I.empty(65535).union(lc);
const hc = cc.negate();
const uc = I.empty(1114111).union(lc);
const fc = uc.negate();
const pc = I.empty(65535).union(sc);
const dc = pc.negate();
const gc = I.empty(1114111).union(sc);
const _c = gc.negate();
const Cc = I.empty(65535).union(rc);
const vc = Cc.negate();
const yc = I.empty(1114111).union(rc);
const Sc = yc.negate();
const wc = I.empty(65535).union(oc);
const kc = wc.negate();
const Ec = I.empty(1114111).union(oc);
const Oc = Ec.negate();
const Nc = Lc(I.empty(1114111).union(oc), Yl, Xl);
const bc = Nc.negate();
const Ac = {
	maxCharacter: 65535,
	all: I.all(65535),
	empty: I.empty(65535),
	lineTerminator: cc,
	nonLineTerminator: hc,
	space: pc,
	nonSpace: dc,
	digit: Cc,
	nonDigit: vc,
	word: wc,
	nonWord: kc,
	ignoreCase: !1,
	unicode: !1
};
const Ic = {
	maxCharacter: 65535,
	all: I.all(65535),
	empty: I.empty(65535),
	lineTerminator: cc,
	nonLineTerminator: hc,
	space: pc,
	nonSpace: dc,
	digit: Cc,
	nonDigit: vc,
	word: wc,
	nonWord: kc,
	ignoreCase: !0,
	caseFolding: nc,
	caseVarying: mc,
	withCaseVaryingCharacters: (m) => Lc(m, nc, mc),
	unicode: !1
};
const Jc = {
	maxCharacter: 1114111,
	all: I.all(1114111),
	empty: I.empty(1114111),
	lineTerminator: uc,
	nonLineTerminator: fc,
	space: gc,
	nonSpace: _c,
	digit: yc,
	nonDigit: Sc,
	word: Ec,
	nonWord: Oc,
	charCaseFolding: tc(!0, !1),
	ignoreCase: !1,
	unicode: !0
};
const Mc = {
	maxCharacter: 1114111,
	all: I.all(1114111),
	empty: I.empty(1114111),
	lineTerminator: uc,
	nonLineTerminator: fc,
	space: gc,
	nonSpace: _c,
	digit: yc,
	nonDigit: Sc,
	word: Nc,
	nonWord: bc,
	charCaseFolding: tc(!0, !0),
	ignoreCase: !0,
	caseFolding: Yl,
	caseVarying: Xl,
	withCaseVaryingCharacters: (m) => Lc(m, Yl, Xl),
	unicode: !0
};
function Lc(m, n, i) {
	if (m.isSupersetOf(i)) return m;
	const a = m.intersect(i);
	if (a.isEmpty) return m;
	const x = /* @__PURE__ */ new Set();
	for (const { min: m, max: i } of a.ranges) for (let a = m; a <= i; a++) {
		const m = n[a];
		for (let n = 0, i = m.length; n < i; n++) x.add(m[n]);
	}
	const e = [...x];
	return e.sort(((m, n) => m - n)), m.union(I.fromCharacters(m.maximum, e));
}
function Pc(m) {
	return m.unicode || m.unicodeSets ? m.ignoreCase ? Mc : Jc : m.ignoreCase ? Ic : Ac;
}
function Fc(m, n) {
	const i = Pc(n);
	switch (m.kind) {
		case "end":
		case "start": {
			const a = n.multiline ? i.nonLineTerminator : i.all;
			return Tc(!0, "start" === m.kind ? "behind" : "ahead", a);
		}
		case "word": return {
			type: "Alternation",
			alternatives: [{
				type: "Concatenation",
				elements: [Tc(!m.negate, "behind", i.word), Tc(!1, "ahead", i.word)]
			}, {
				type: "Concatenation",
				elements: [Tc(m.negate, "behind", i.word), Tc(!0, "ahead", i.word)]
			}]
		};
		default: throw h(m, "Unknown assertion type");
	}
}
function Tc(m, n, i) {
	return {
		type: "Assertion",
		negate: m,
		kind: n,
		alternatives: [{
			type: "Concatenation",
			elements: [{
				type: "CharacterClass",
				characters: i
			}]
		}]
	};
}
const Dc = { toCharSet() {
	throw new Error("Cannot convert char to char set with noop case folding.");
} };
var Uc = class Uc {
	get isEmpty() {
		return 0 === this.words.length;
	}
	get hasEmptyWord() {
		return this.words.length > 0 && 0 === this.words[0].length;
	}
	get hasSingleCharacter() {
		const m = this.hasEmptyWord ? 1 : 0;
		return this.words.length > m && 1 === this.words[m].length;
	}
	get wordSets() {
		var m;
		return null !== (m = this._cachedWordSets) && void 0 !== m ? m : this._cachedWordSets = function(m, n) {
			if (0 === m.length) return [];
			return m.map(((m) => m.map(((m) => n.toCharSet(m)))));
		}(this.words, this._caseFolding);
	}
	get trie() {
		var m;
		return null !== (m = this._cachedTrie) && void 0 !== m ? m : this._cachedTrie = Rc.fromWords(this.words, this._caseFolding, (() => this.wordSets));
	}
	constructor(m, n) {
		this.words = m, this._caseFolding = n;
	}
	static from(m, n) {
		const i = [...m];
		if (0 === i.length) return Uc.empty;
		if (n.canonicalize) for (let m = 0; m < i.length; m++) i[m] = i[m].map(n.canonicalize);
		return Bc(i), new Uc(i, n);
	}
	static fromWord(m, n) {
		return n.canonicalize && (m = m.map(n.canonicalize)), new Uc([m], n);
	}
	isCompatibleWith(m) {
		return this.isEmpty || m.isEmpty || this._caseFolding === m._caseFolding;
	}
	equals(m) {
		if (this === m) return !0;
		if (this.isEmpty || m.isEmpty) return this.isEmpty === m.isEmpty;
		if (this._caseFolding !== m._caseFolding) return this.trie.equals(m.trie);
		if (this.words.length !== m.words.length) return !1;
		const n = this.words, i = m.words;
		for (let m = 0; m < n.length; m++) if (0 !== jc(n[m], i[m])) return !1;
		return !0;
	}
	union(...m) {
		if (0 === m.length) return this;
		if (1 === m.length) {
			const n = m[0];
			if (this.isEmpty) return n;
			if (n.isEmpty) return this;
			if (this._caseFolding !== n._caseFolding) throw new Error("Cannot intersect incompatible string sets.");
			const i = [...this.words, ...n.words];
			return Bc(i), new Uc(i, this._caseFolding);
		}
		{
			const n = [...this.words];
			for (const i of m) n.push(...i.words);
			if (0 === n.length) return Uc.empty;
			let i = this.isEmpty ? void 0 : this._caseFolding;
			for (const n of m) if (!n.isEmpty) {
				if (void 0 === i) i = n._caseFolding;
				else if (i !== n._caseFolding) throw new Error("Cannot union incompatible string sets.");
			}
			return Bc(n), new Uc(n, i);
		}
	}
	intersect(m) {
		if (this.isEmpty || m.isEmpty) return Uc.empty;
		if (this._caseFolding !== m._caseFolding) throw new Error("Cannot intersect incompatible string sets.");
		const n = function(m, n, i) {
			const a = [];
			let x = 0, e = 0;
			for (; x < m.length && e < n.length;) {
				const t = i(m[x], n[e]);
				0 === t ? (a.push(m[x]), x++, e++) : t < 0 ? x++ : e++;
			}
			return a;
		}(this.words, m.words, jc);
		return n.length === this.words.length ? this : n.length === m.words.length ? m : 0 === n.length ? Uc.empty : new Uc(n, this._caseFolding);
	}
	without(m) {
		if (this.isEmpty || m.isEmpty) return this;
		if (this._caseFolding !== m._caseFolding) throw new Error("Cannot subtract incompatible string sets.");
		const n = function(m, n, i) {
			const a = [];
			let x = 0, e = 0;
			for (; x < m.length && e < n.length;) {
				const t = i(m[x], n[e]);
				0 === t ? (x++, e++) : t < 0 ? (a.push(m[x]), x++) : e++;
			}
			x < m.length && a.push(...m.slice(x));
			return a;
		}(this.words, m.words, jc);
		return n.length === this.words.length ? this : 0 === n.length ? Uc.empty : new Uc(n, this._caseFolding);
	}
	isSupersetOf(m) {
		return !!m.isEmpty || !this.isEmpty && (this._caseFolding !== m._caseFolding ? this.trie.isSuperSetOf(m.trie) : function(m, n, i) {
			let a = 0, x = 0;
			for (; a < m.length && x < n.length;) {
				const e = i(m[a], n[x]);
				if (0 === e) a++, x++;
				else {
					if (!(e < 0)) return !1;
					a++;
				}
			}
			return x === n.length;
		}(this.words, m.words, jc));
	}
	isSubsetOf(m) {
		return m.isSupersetOf(this);
	}
	isProperSupersetOf(m) {
		return this.isSupersetOf(m) && !this.equals(m);
	}
	isProperSubsetOf(m) {
		return this.isSubsetOf(m) && !this.equals(m);
	}
	isDisjointWith(m) {
		return !(!this.isEmpty && !m.isEmpty) || (this._caseFolding !== m._caseFolding ? this.trie.isDisjointWith(m.trie) : function(m, n, i) {
			let a = 0, x = 0;
			for (; a < m.length && x < n.length;) {
				const e = i(m[a], n[x]);
				if (0 === e) return !1;
				e < 0 ? a++ : x++;
			}
			return !0;
		}(this.words, m.words, jc));
	}
	getSingleCharacters() {
		const m = [];
		for (const n of this.words) if (1 === n.length) m.push(n[0]);
		else if (n.length > 1) break;
		if (0 !== m.length) return m.map(((m) => this._caseFolding.toCharSet(m))).reduce(((m, n) => m.union(n)));
	}
	withoutSingleCharacters() {
		if (!this.hasSingleCharacter) return this;
		const m = this.words.filter(((m) => 1 !== m.length));
		return 0 === m.length ? Uc.empty : new Uc(m, this._caseFolding);
	}
	withoutEmptyWord() {
		if (!this.hasEmptyWord) return this;
		const m = this.words.slice(1);
		return 0 === m.length ? Uc.empty : new Uc(m, this._caseFolding);
	}
	getLengthRange() {
		if (this.isEmpty) return;
		return {
			min: this.words[0].length,
			max: this.words[this.words.length - 1].length
		};
	}
};
function Bc(m) {
	m.length <= 1 || (m.sort(jc), i(m, ((m, n) => !n || 0 !== jc(m, n))));
}
function jc(m, n) {
	if (m.length !== n.length) return m.length - n.length;
	for (let i = 0; i < m.length; i++) {
		const a = m[i] - n[i];
		if (0 !== a) return a;
	}
	return 0;
}
Uc.empty = new Uc([], Dc);
var Gc = class {
	constructor() {
		this.hash = 0;
	}
	add(m) {
		this.hash = 31 * this.hash + m | 0;
	}
};
var Rc = class Rc {
	constructor(m, n) {
		this.accept = m, this.next = n;
		const i = new Gc();
		i.add(m ? 1 : 0);
		for (const [m, a] of n) i.add(m.min), i.add(m.max), i.add(a.hash);
		this.hash = i.hash;
	}
	static fromWords(m, n, i) {
		if (0 === m.length) return Rc.empty;
		let a;
		if (n.canonicalize) {
			const m = i(), n = zc(m, ((m) => m.maximum));
			if (void 0 === n) return Rc.emptyString;
			a = Li.fromWordSets(m, { maxCharacter: n });
		} else {
			const i = zc(m, ((m) => n.toCharSet(m).maximum));
			if (void 0 === i) return Rc.emptyString;
			a = Li.fromWords(m, { maxCharacter: i });
		}
		return a.minimize(), Rc._fromDFA(a);
	}
	static _fromDFA(m) {
		const n = /* @__PURE__ */ new Map(), i = [], a = (x) => {
			{
				const m = n.get(x);
				if (m) return m;
			}
			if (i.includes(x)) throw new Error("DFA contains cycles.");
			let e;
			if (i.push(x), x.out.isEmpty && m.finals.has(x)) e = Rc.emptyString;
			else {
				const n = x.out.copy(a);
				e = new Rc(m.finals.has(x), n);
			}
			return i.pop(), n.set(x, e), e;
		};
		return a(m.initial);
	}
	equals(m) {
		if (this === m) return !0;
		if (this.hash !== m.hash || this.accept !== m.accept || this.next.entryCount !== m.next.entryCount || this.next.size !== m.next.size) return !1;
		const n = [...this.next.entries()], i = [...m.next.entries()];
		for (let m = 0; m < n.length; m++) {
			const a = n[m], x = i[m];
			if (a[0].min !== x[0].min || a[0].max !== x[0].max || !a[1].equals(x[1])) return !1;
		}
		return !0;
	}
	isSuperSetOf(m) {
		if (this === m) return !0;
		if (m.accept && !this.accept) return !1;
		if (m.next.size > this.next.size) return !1;
		for (const [n, i] of m.next.entries()) for (let m = n.min; m <= n.max; m++) {
			const n = this.next.get(m);
			if (!n || !n.isSuperSetOf(i)) return !1;
		}
		return !0;
	}
	isDisjointWith(m) {
		if (this === m || this.accept && m.accept) return !1;
		if (this.next.isEmpty || m.next.isEmpty) return !0;
		for (const [n, i] of m.next.entries()) for (let m = n.min; m <= n.max; m++) {
			const n = this.next.get(m);
			if (n && !i.isDisjointWith(n)) return !1;
		}
		return !0;
	}
};
function zc(m, n) {
	for (const i of m) for (const m of i) return n(m);
}
Rc.empty = new Rc(!1, new W()), Rc.emptyString = new Rc(!0, new W());
const Vc = /* @__PURE__ */ new Map();
var Wc = class Wc {
	get maximum() {
		return this.chars.maximum;
	}
	get isEmpty() {
		return this.chars.isEmpty && this.accept.isEmpty;
	}
	get hasEmptyWord() {
		return this.accept.hasEmptyWord;
	}
	get wordSets() {
		var m;
		return null !== (m = this._cachedWordSets) && void 0 !== m ? m : this._cachedWordSets = function(m) {
			if (m.isEmpty) return [];
			if (m.accept.isEmpty && !m.chars.isEmpty) return [[m.chars]];
			const n = Array.from(m.accept.wordSets);
			m.chars.isEmpty || n.push([m.chars]);
			return n.sort(((m, n) => {
				if (m.length !== n.length) return n.length - m.length;
				for (let i = 0; i < m.length; i++) {
					const a = m[i].compare(n[i]);
					if (0 !== a) return a;
				}
				return 0;
			})), n;
		}(this);
	}
	constructor(m, n) {
		this.chars = m, this.accept = n;
	}
	static empty(m) {
		let n = Vc.get(m);
		return void 0 === n && (n = new Wc(I.empty(m), Uc.empty), Vc.set(m, n)), n;
	}
	static fromChars(m) {
		return new Wc(m, Uc.empty);
	}
	static from(m, n) {
		const i = n.getSingleCharacters();
		return i && (m = m.union(i), n = n.withoutSingleCharacters()), new Wc(m, n);
	}
	equals(m) {
		return m instanceof Wc ? this.chars.equals(m.chars) && this.accept.equals(m.accept) : this.accept.isEmpty && this.chars.equals(m);
	}
	isCompatibleWith(m) {
		return this.chars.maximum === m.chars.maximum && this.accept.isCompatibleWith(m.accept);
	}
	union(...m) {
		if (0 === m.length) return this;
		if (1 === m.length) {
			const n = m[0];
			return n instanceof Wc ? new Wc(this.chars.union(n.chars), this.accept.union(n.accept)) : new Wc(this.chars.union(n), this.accept);
		}
		return new Wc(this.chars.union(...m.map(((m) => m instanceof Wc ? m.chars : m))), this.accept.union(...m.map(((m) => m instanceof Wc ? m.accept : Uc.empty))));
	}
	intersect(m) {
		return m instanceof Wc ? new Wc(this.chars.intersect(m.chars), this.accept.intersect(m.accept)) : new Wc(this.chars.intersect(m), Uc.empty);
	}
	without(m) {
		return m instanceof Wc ? new Wc(this.chars.without(m.chars), this.accept.without(m.accept)) : new Wc(this.chars.without(m), this.accept);
	}
	isSupersetOf(m) {
		return m instanceof Wc ? this.chars.isSupersetOf(m.chars) && this.accept.isSupersetOf(m.accept) : this.chars.isSupersetOf(m);
	}
	isSubsetOf(m) {
		return m instanceof Wc ? this.chars.isSubsetOf(m.chars) && this.accept.isSubsetOf(m.accept) : this.accept.isEmpty && this.chars.isSubsetOf(m);
	}
	isProperSupersetOf(m) {
		return this.isSupersetOf(m) && !this.equals(m);
	}
	isProperSubsetOf(m) {
		return this.isSubsetOf(m) && !this.equals(m);
	}
	isDisjointWith(m) {
		return m instanceof Wc ? this.chars.isDisjointWith(m.chars) && this.accept.isDisjointWith(m.accept) : this.chars.isDisjointWith(m);
	}
	getLengthRange() {
		if (this.chars.isEmpty) return this.accept.getLengthRange();
		{
			const m = this.accept.getLengthRange();
			return void 0 === m ? {
				min: 1,
				max: 1
			} : {
				min: Math.min(1, m.min),
				max: Math.max(1, m.max)
			};
		}
	}
};
const Qc = /* @__PURE__ */ new Map();
const Hc = /* @__PURE__ */ new Map();
const qc = /* @__PURE__ */ new Map();
function $c(m, n, i, a, x) {
	const e = a.ignoreCase ? x ? Qc : Hc : qc, t = m + "=" + n;
	let r = e.get(t);
	return void 0 === r && (r = function(m, n, i, a) {
		const x = Yc(m, n);
		if (!x.accept.isEmpty) throw new Error(`The given property ${m} is a property of strings, which is invalid for 'getCharacterProperty'.`);
		const e = x.chars;
		if (i.ignoreCase) {
			if (a) {
				const m = i.withCaseVaryingCharacters(e);
				return {
					value: m,
					negated: m.negate()
				};
			}
			return {
				value: i.withCaseVaryingCharacters(e),
				negated: i.withCaseVaryingCharacters(e.negate())
			};
		}
		return {
			value: e,
			negated: e.negate()
		};
	}(m, n, a, x), e.set(t, r)), i ? r.negated : r.value;
}
const Kc = /* @__PURE__ */ new Map();
function Zc(m, n) {
	if (!n.ignoreCase) return Yc(m, null);
	let i = Kc.get(m);
	return void 0 === i && (i = function(m, n) {
		const i = Yc(m, null), a = n.withCaseVaryingCharacters(i.chars), x = Uc.from(i.accept.words, n.charCaseFolding);
		return Wc.from(a, x);
	}(m, n), Kc.set(m, i)), i;
}
const Xc = /* @__PURE__ */ new Map();
function Yc(m, n) {
	const i = m + "=" + n;
	let a = Xc.get(i);
	return void 0 === a && (a = function(m, n) {
		if (null === n) {
			const n = function(m) {
				if (m in Ca) return Ax[Ca[m]];
			}(m);
			if (n) return function(m) {
				const n = [], i = [];
				for (const a of m) 1 === a.length ? n.push(a[0]) : i.push(a);
				const a = I.fromCharacters(1114111, n);
				return Wc.from(a, Uc.from(i, tc(!0, !1)));
			}(n);
		}
		const i = function(m, n) {
			if (null == n) {
				if (m in _a) return yx[_a[m]];
				if (m in va) return fe[va[m]];
				throw new Error(`Unknown lone Unicode property name or value ${m}.`);
			}
			{
				if (!(m in ga)) throw new Error(`Unknown Unicode property name ${m}.`);
				const i = ga[m];
				let a, x;
				if ("General_Category" === i) a = va, x = fe;
				else if ("Script" === i) a = ya, x = es;
				else {
					if ("Script_Extensions" !== i) throw h(i);
					a = ya, x = Zl;
				}
				if (!(n in a)) throw new Error(`Unknown Unicode property value ${n} for the name ${m}.`);
				return x[a[n]];
			}
		}(m, n), a = I.empty(1114111).union(i);
		return Wc.fromChars(a);
	}(m, n), Xc.set(i, a)), a;
}
function mh(m, n) {
	const i = Pc(n), a = [];
	let x = !1;
	function e(m) {
		if (i.ignoreCase && !x) {
			const n = i.caseFolding[m];
			if (n) {
				for (let m = 0, i = n.length; m < i; m++) {
					const i = n[m];
					a.push({
						min: i,
						max: i
					});
				}
				return;
			}
		}
		a.push({
			min: m,
			max: m
		});
	}
	for (const r of m) if ("number" == typeof r) e(r);
	else if ("kind" in r) {
		const m = nh(r, n, i);
		if (m.isAll) return m;
		a.push(...m.ranges);
	} else (t = r).min !== t.max ? (!i.ignoreCase || x || i.caseVarying.isDisjointWith(t) || (x = !0), a.push(t)) : e(t.min);
	var t;
	const r = i.empty.union(a);
	return i.ignoreCase && x ? i.withCaseVaryingCharacters(r) : r;
}
function nh(m, n, i) {
	var a;
	switch (m.kind) {
		case "any": return n.dotAll ? i.all : i.nonLineTerminator;
		case "digit": return m.negate ? i.nonDigit : i.digit;
		case "space": return m.negate ? i.nonSpace : i.space;
		case "word": return m.negate ? i.nonWord : i.word;
		case "property": {
			if (!i.unicode) throw new Error("Unicode property escapes cannot be used without the u flag.");
			const { key: x, value: e, negate: t } = m;
			return $c(x, e, t, i, null !== (a = n.unicodeSets) && void 0 !== a && a);
		}
		default: throw h(m, "Invalid predefined character set type");
	}
}
function ih(m) {
	const { unicode: n = !1, unicodeSets: i = !1 } = m;
	return !n && !i || n && !i || !n && i;
}
const ah = {
	min: 0,
	max: 65535
};
const xh = {
	min: 55296,
	max: 57343
};
const eh = {
	min: 55296,
	max: 56319
};
const th = {
	min: 56320,
	max: 57343
};
const rh = I.empty(65535).union([th]);
function sh(m) {
	if (m.isEmpty) return [];
	const n = [], i = [];
	function a(m, a) {
		if (56320 === a.min && 57343 === a.max) return void i.push({
			min: m,
			max: m
		});
		const x = n[n.length - 1];
		(null == x ? void 0 : x.high) === m ? x.low.push(a) : n.push({
			high: m,
			low: [a]
		});
	}
	for (const { min: n, max: x } of m.ranges) {
		const m = oh(n), e = oh(x), t = lh(n), r = lh(x);
		m === e ? a(m, {
			min: t,
			max: r
		}) : (a(m, {
			min: t,
			max: 57343
		}), m + 1 < e && i.push({
			min: m + 1,
			max: e - 1
		}), a(e, {
			min: 56320,
			max: r
		}));
	}
	n.sort(((m, n) => ch(m.low, n.low)));
	const x = [];
	for (const { high: m, low: i } of n) {
		const n = x[x.length - 1];
		void 0 !== n && 0 === ch(n.low, i) ? n.high.push(m) : x.push({
			high: [m],
			low: i
		});
	}
	const e = [];
	i.length > 0 && e.push([I.empty(65535).union(i), rh]);
	for (const { high: m, low: n } of x) m.sort(((m, n) => m - n)), e.push([I.fromCharacters(65535, m), I.empty(65535).union(n)]);
	return e.sort(((m, n) => m[0].ranges[0].min - n[0].ranges[0].min)), e;
}
function oh(m) {
	return Math.floor((m - 65536) / 1024) + 55296;
}
function lh(m) {
	return (m - 65536) % 1024 + 56320;
}
function ch(m, n) {
	if (m.length !== n.length) return m.length - n.length;
	for (let i = 0, a = m.length; i < a; i++) {
		let a = m[i].min - n[i].min;
		if (0 !== a) return a;
		if (a = m[i].max - n[i].max, 0 !== a) return a;
	}
	return 0;
}
function hh(m) {
	let n = "";
	return m.hasIndices && (n += "d"), m.global && (n += "g"), m.ignoreCase && (n += "i"), m.multiline && (n += "m"), m.dotAll && (n += "s"), m.unicode && (n += "u"), m.unicodeSets && (n += "v"), m.sticky && (n += "y"), n;
}
function uh(m, n) {
	return Array.isArray(m) ? fh(m, n) : ph(m, n);
}
function fh(m, n) {
	if (0 === m.length) return "[]";
	{
		let i = "", a = !0;
		for (const x of m) a ? a = !1 : i += "|", i += ph(x, n);
		return i;
	}
}
function ph(m, n) {
	switch (m.type) {
		case "Alternation": {
			const i = function(m, n) {
				if (2 !== m.alternatives.length) return !1;
				const i = m.alternatives[0], a = m.alternatives[1];
				if (2 !== i.elements.length || 2 !== a.elements.length) return !1;
				const x = i.elements[0], e = i.elements[1], t = a.elements[0], r = a.elements[1];
				if ("Assertion" !== x.type || "Assertion" !== e.type || "Assertion" !== t.type || "Assertion" !== r.type) return !1;
				if (x.kind === e.kind || t.kind === r.kind) return !1;
				const s = dh(x), o = dh(e), l = dh(t), c = dh(r);
				if (!(s && o && l && c)) return !1;
				const h = n.word.resize(s.maximum);
				if (!(s.equals(h) && o.equals(h) && l.equals(h) && c.equals(h))) return !1;
				if (x.negate === e.negate && t.negate === r.negate && x.negate !== t.negate) return "\\B";
				if (x.negate !== e.negate && t.negate !== r.negate && x.kind === t.kind != (x.negate === t.negate)) return "\\b";
				return !1;
			}(m, n.env);
			return !1 !== i ? i : "(?:" + fh(m.alternatives, n) + ")";
		}
		case "Assertion": {
			if (function(m, n, i) {
				if (m.negate) {
					const a = dh(m);
					if (a) return a.maximum, i.maxCharacter, n.multiline && i.nonLineTerminator.equals(a) || !n.multiline && a.isAll;
				}
				return !1;
			}(m, n.flags, n.inputEnv)) return "behind" === m.kind ? "^" : "$";
			if (m.negate) {
				const i = dh(m);
				if (i) {
					const a = "ahead" === m.kind ? "" : "<";
					if (n.inputEnv.nonLineTerminator.equals(i)) return `(?${a}!${n.printCharSet(n.env.nonLineTerminator)})`;
					if (i.isAll) return `(?${a}!${n.printCharSet(n.env.all)})`;
				}
			}
			let i = "(?";
			return "behind" === m.kind && (i += "<"), i += m.negate ? "!" : "=", i += fh(m.alternatives, n), i += ")", i;
		}
		case "CharacterClass":
			if (m.characters.maximum !== n.inputEnv.maxCharacter) throw new Error(`All characters were expected to have a maximum of ${n.inputEnv.maxCharacter}.`);
			if (1114111 !== m.characters.maximum || n.flags.unicode || n.flags.unicodeSets) return n.printCharSet(m.characters);
			{
				n.converter;
				const i = n.converter.getUTF16Result(m.characters);
				if (0 === i.astral.length && i.high.isEmpty && i.low.isEmpty) return n.printCharSet(i.bmp);
				let a = "";
				i.bmp.isEmpty || (a += n.printCharSet(i.bmp) + "|");
				for (const [m, x] of i.astral) a += n.printCharSet(m) + n.printCharSet(x) + "|";
				return i.high.isEmpty || (a += n.printCharSet(i.high) + "(?![\\udc00-\\udfff])|"), i.low.isEmpty || (a += "(?<![\\uda00-\\udbff])" + n.printCharSet(i.low) + "|"), `(?:${a.slice(0, -1)})`;
			}
		case "Concatenation": {
			let i = "";
			for (const a of m.elements) i += ph(a, n);
			return i;
		}
		case "Expression": return fh(m.alternatives, n);
		case "Quantifier": {
			let i;
			if (1 === m.alternatives.length && 1 === m.alternatives[0].elements.length) {
				const a = m.alternatives[0].elements[0];
				i = "Alternation" === a.type || "CharacterClass" === a.type ? ph(m.alternatives[0], n) : "(?:" + fh(m.alternatives, n) + ")";
			} else i = "(?:" + fh(m.alternatives, n) + ")";
			return 0 === m.min && m.max === 1 / 0 ? i += "*" : 1 === m.min && m.max === 1 / 0 ? i += "+" : 0 === m.min && 1 === m.max ? i += "?" : m.max === 1 / 0 ? i += `{${m.min},}` : m.min === m.max ? i += `{${m.min}}` : i += `{${m.min},${m.max}}`, m.lazy && (i += "?"), i;
		}
		case "Unknown": return "[]Unknown:" + m.id.replace(/[\\/|[\](){}+*?^$.]/g, ((m) => "\\" + m)).replace(/[\0-\x1F]/g, ((m) => "\\x" + m.charCodeAt(0).toString(16).padStart(2, "0"))) + "[]";
		default: throw h(m);
	}
}
function dh(m) {
	if (1 === m.alternatives.length) {
		const n = m.alternatives[0];
		if (1 === n.elements.length) {
			const m = n.elements[0];
			if ("CharacterClass" === m.type) return m.characters;
		}
	}
}
const gh = I.empty(65535).union([{
	min: 65,
	max: 90
}, {
	min: 97,
	max: 122
}]);
const _h = mc.without(gh);
function Ch(m, n, i) {
	const a = Pc({
		unicode: n,
		ignoreCase: !0
	});
	a.ignoreCase;
	let x = !1;
	try {
		for (const e of m) w(e, { onCharacterClassEnter(m) {
			const e = i.getCaseVaryingPart(m.characters);
			if (!e.isDisjointWith(a.caseVarying) && !e.isSupersetOf(a.caseVarying) && (n || !((e.isDisjointWith(a.word) || e.isSupersetOf(a.word)) && e.isDisjointWith(_h) || e.isSupersetOf(_h))) && (x = !0, !e.equals(a.withCaseVaryingCharacters(e)))) throw 2;
		} });
	} catch (m) {
		if (2 === m) return 2;
		throw m;
	}
	return x ? 1 : 0;
}
var vh = class {
	getCaseVaryingPart(m) {
		return m;
	}
};
var yh = class {
	constructor() {
		this._cache = /* @__PURE__ */ new Map();
	}
	getUTF16Result(m) {
		let n = this._cache.get(m);
		return void 0 === n && (n = function(m) {
			if (65535 === m.maximum) return {
				bmp: m,
				high: I.empty(65535),
				low: I.empty(65535),
				astral: []
			};
			if (1114111 !== m.maximum) throw new RangeError(`Expected Unicode maximum (1114111) but found ${m.maximum}`);
			const n = m.resize(65535);
			return {
				bmp: n.without(xh),
				high: n.intersect(eh),
				low: n.intersect(th),
				astral: sh(m.without(ah))
			};
		}(m), this._cache.set(m, n)), n;
	}
	getCaseVaryingPart(m) {
		return this.getUTF16Result(m).bmp;
	}
};
const Sh = /* @__PURE__ */ new Map([
	["\n".charCodeAt(0), "\\n"],
	["\f".charCodeAt(0), "\\f"],
	["	".charCodeAt(0), "\\t"],
	["\r".charCodeAt(0), "\\r"]
]);
function wh(m) {
	return 0 === m ? "\\0" : m < 16 ? "\\x0" + m.toString(16) : m < 256 ? "\\x" + m.toString(16) : m < 4096 ? "\\u0" + m.toString(16) : m < 65536 ? "\\u" + m.toString(16) : "\\u{" + m.toString(16) + "}";
}
const kh = new Set([..."\\]-^"].map(((m) => m.charCodeAt(0))));
function Eh(m) {
	if (kh.has(m)) return "\\" + String.fromCharCode(m);
	const n = Sh.get(m);
	return void 0 !== n ? n : m >= 32 && m < 127 ? String.fromCharCode(m) : wh(m);
}
const Oh = [
	{
		min: 48,
		max: 57
	},
	{
		min: 65,
		max: 90
	},
	{
		min: 97,
		max: 122
	}
];
const Nh = Math.min(...Oh.map(((m) => m.min)));
const bh = Math.max(...Oh.map(((m) => m.max)));
function Ah(m) {
	return Nh <= m.min && m.max <= bh && Oh.some((({ min: n, max: i }) => n <= m.min && m.max <= i)) ? String.fromCharCode(m.min) + "-" + String.fromCharCode(m.max) : wh(m.min) + "-" + wh(m.max);
}
function Ih(m) {
	if (m.min === m.max) return Eh(m.min);
	if (m.min === m.max - 1) return Eh(m.min) + Eh(m.max);
	if (m.max - m.min + 1 <= 6) {
		let n = "";
		for (let i = m.min; i <= m.max; i++) n += Eh(i);
		return Fh(n, Ah(m));
	}
	return Ah(m);
}
const Jh = new Set([..."()[]{}*+?|\\.^$/"].map(((m) => m.charCodeAt(0))));
function Mh(m) {
	if (Jh.has(m)) return "\\" + String.fromCharCode(m);
	const n = Sh.get(m);
	return void 0 !== n ? n : m >= 32 && m < 127 ? String.fromCharCode(m) : wh(m);
}
function Lh(m, n) {
	const i = m.length;
	if (i !== n.length) return !1;
	for (let a = 0; a < i; a++) {
		const i = m[a], x = n[a];
		if (i.min !== x.min || i.max !== x.max) return !1;
	}
	return !0;
}
function Ph(m) {
	let n = "";
	for (const i of m.ranges) n += Ih(i);
	return n;
}
function Fh(m, n) {
	return m.length <= n.length ? m : n;
}
function Th(m, n) {
	const i = (m) => {
		let i = Ph(m);
		return n.ignoreCase && (i = Fh(i, function(m, n) {
			let i = n.empty, a = "";
			for (const x of m.ranges) i.isSupersetOf(x) || (a += Ih(x), i = i.union(n.withCaseVaryingCharacters(I.fromRange(n.maxCharacter, x))));
			return a;
		}(m, n))), i;
	}, a = (m) => {
		let a = m, x = "";
		return a.isSupersetOf(n.space) && (x += "\\s", a = a.without(n.space)), a.isSupersetOf(n.word) && (x += "\\w", a = a.without(n.word)), a.isSupersetOf(n.digit) && (x += "\\d", a = a.without(n.digit)), m === a || a.ranges.length > 2 * m.ranges.length + 2 ? i(m) : Fh(i(m), x + i(a));
	}, x = (m) => {
		if (m.has(45) && !m.has(46)) {
			const n = m.without({
				min: 45,
				max: 45
			});
			return Fh(a(m), "-" + a(n));
		}
		return a(m);
	};
	return ((m) => {
		if (m.ranges.length > 1 && m.has(94) && !m.has(93)) {
			const n = m.without({
				min: 94,
				max: 94
			});
			return Fh(x(m), x(n) + "^");
		}
		return x(m);
	})(m);
}
function Dh(m) {
	return `[${Ph(m)}]`;
}
let Uh;
let Bh;
function jh(m) {
	return !(m < 48) && (m < 58 || !(m < 65) && (m < 91 || 95 === m || !(m < 97) && (m < 123 || Gh(m) || function(m) {
		return Rh(m, null != Bh ? Bh : Bh = zh("53 0 g9 33 o 0 70 4 7e 18 2 0 2 1 2 1 2 0 21 a 1d u 7 0 2u 6 3 5 3 1 2 3 3 9 o 0 v q 2k a g 9 y 8 a 0 p 3 2 8 2 2 2 4 18 2 1p 7 17 n 2 w 1j 2 2 h 2 6 b 1 3 9 i 2 1l 0 2 6 3 1 3 2 a 0 b 1 3 9 f 0 3 2 1l 0 2 4 5 1 3 2 4 0 l b 4 0 c 2 1l 0 2 7 2 2 2 2 l 1 3 9 b 5 2 2 1l 0 2 6 3 1 3 2 8 2 b 1 3 9 j 0 1o 4 4 2 2 3 a 0 f 9 h 4 1k 0 2 6 2 2 2 3 8 1 c 1 3 9 i 2 1l 0 2 6 2 2 2 3 8 1 c 1 3 9 4 0 d 3 1k 1 2 6 2 2 2 3 a 0 b 1 3 9 i 2 1z 0 5 5 2 0 2 7 7 9 3 1 1q 0 3 6 d 7 2 9 2g 0 3 8 c 6 2 9 1r 1 7 9 c 0 2 0 2 0 5 1 1e j 2 1 6 a 2 z a 0 2t j 2 9 d 3 5 2 2 2 3 6 4 3 e b 2 e jk 2 a 8 pt 3 t 2 u 1 v 1 1t v a 0 3 9 y 2 2 a 40 0 3b b 5 b b 9 3l a 1p 4 1m 9 2 s 3 a 7 9 n d 2 f 1e 4 1c g c 9 i 8 d 2 v c 3 9 19 d 1d j 9 9 7 9 3b 2 2 k 5 0 7 0 3 2 5j 1r g0 1 k 0 3g c 5 0 4 b 2db 2 3y 0 2p v ff 5 2y 1 n7q 9 1y 0 5 9 x 1 29 1 7l 0 4 0 5 0 o 4 5 0 2c 1 1f h b 9 7 h e a t 7 q c 19 3 1c d g 9 c 0 b 9 1c d d 0 9 1 3 9 y 2 1f 0 2 2 3 1 6 1 2 0 16 4 6 1 6l 7 2 1 3 9 fmt 0 ki f h f 4 1 p 2 5d 9 12 0 ji 0 6b 0 46 4 86 9 120 2 2 1 6 3 15 2 5 0 4m 1 fy 3 9 9 aa 1 29 2 1z a 1e 3 3f 2 1i e w a 3 1 b 3 1a a 8 0 1a 9 7 2 11 d 2 9 6 1 19 0 d 2 1d d 9 3 2 b 2b b 7 0 3 0 4e b 6 9 7 3 1k 1 2 6 3 1 3 2 a 0 b 1 3 6 4 4 5d h a 9 5 0 2a j d 9 5y 6 3 8 s 1 2b g g 9 2a c 9 9 2c e 5 9 6r e 4m 9 1z 5 2 1 3 3 2 0 2 1 d 9 3c 6 3 6 4 0 t 9 15 6 2 3 9 0 a a 1b f ba 7 2 7 h 9 1l l 2 d 3f 5 4 0 2 1 2 6 2 0 9 9 1d 4 2 1 2 4 9 9 96 3 a 1 2 0 1d 6 4 4 e 9 44n 0 7 e aob 9 2f 9 13 4 1o 6 q 9 s6 0 2 1i 8 3 2a 0 c 1 f58 1 3mq 19 3 m f3 4 4 5 9 7 3 6 v 3 45 2 13e 1d e9 1i 5 1d 9 0 f 0 n 4 2 e 11t 6 2 g 3 6 2 1 2 4 2t 0 4h 6 a 9 9x 0 1q d dv d rb 6 32 6 6 9 3o7 9 gvt3 6n"));
	}(m))));
}
function Gh(m) {
	return Rh(m, null != Uh ? Uh : Uh = zh("4q 0 b 0 5 0 6 m 2 u 2 cp 5 b f 4 8 0 2 0 3m 4 2 1 3 3 2 0 7 0 2 2 2 0 2 j 2 2a 2 3u 9 4l 2 11 3 0 7 14 20 q 5 3 1a 16 10 1 2 2q 2 0 g 1 8 1 b 2 3 0 h 0 2 t u 2g c 0 p w a 1 5 0 6 l 5 0 a 0 4 0 o o 8 a 6 n 2 5 i 15 1n 1h 4 0 j 0 8 9 g f 5 7 3 1 3 l 2 6 2 0 4 3 4 0 h 0 e 1 2 2 f 1 b 0 9 5 5 1 3 l 2 6 2 1 2 1 2 1 w 3 2 0 k 2 h 8 2 2 2 l 2 6 2 1 2 4 4 0 j 0 g 1 o 0 c 7 3 1 3 l 2 6 2 1 2 4 4 0 v 1 2 2 g 0 i 0 2 5 4 2 2 3 4 1 2 0 2 1 4 1 4 2 4 b n 0 1h 7 2 2 2 m 2 f 4 0 r 2 3 0 3 1 v 0 5 7 2 2 2 m 2 9 2 4 4 0 w 1 2 1 g 1 i 8 2 2 2 14 3 0 h 0 6 2 9 2 p 5 6 h 4 n 2 8 2 0 3 6 1n 1b 2 1 d 6 1n 1 2 0 2 4 2 n 2 0 2 9 2 1 a 0 3 4 2 0 m 3 x 0 1s 7 2 z s 4 38 16 l 0 h 5 5 3 4 0 4 1 8 2 5 c d 0 i 11 2 0 6 0 3 16 2 98 2 3 3 6 2 0 2 3 3 14 2 3 3 w 2 3 3 6 2 0 2 3 3 e 2 1k 2 3 3 1u 12 f h 2d 3 5 4 h7 3 g 2 p 6 22 4 a 8 h e i f h f c 2 2 g 1f 10 0 5 0 1w 2g 8 14 2 0 6 1x b u 1e t 3 4 c 17 5 p 1j m a 1g 2b 0 2m 1a i 7 1j t e 1 b 17 r z 16 2 b z 3 8 8 16 3 2 16 3 2 5 2 1 4 0 6 5b 1t 7p 3 5 3 11 3 5 3 7 2 0 2 0 2 0 2 u 3 1g 2 6 2 0 4 2 2 6 4 3 3 5 5 c 6 2 2 6 39 0 e 0 h c 2u 0 5 0 3 9 2 0 3 5 7 0 2 0 2 0 2 f 3 3 6 4 5 0 i 14 22g 6c 7 3 4 1 d 11 2 0 6 0 3 1j 8 0 h m a 6 2 6 2 6 2 6 2 6 2 6 2 6 2 6 fb 2 q 8 8 4 3 4 5 2d 5 4 2 2h 2 3 6 16 2 2l i v 1d f e9 533 1t h3g 1w 19 3 7g 4 f b 1 l 1a h u 3 27 14 8 3 2u 3 1r 6 1 2 0 2 4 p f 2 2 2 3 2 m u 1f f 1d 1r 5 4 0 2 1 c r b m q s 8 1a t 0 h 4 2 9 b 4 2 14 o 2 2 7 l m 4 0 4 1d 2 0 4 1 3 4 3 0 2 0 p 2 3 a 8 2 d 5 3 5 3 5 a 6 2 6 2 16 2 d 7 36 u 8mb d m 5 1c 6it a5 3 2x 13 6 d 4 6 0 2 9 2 c 2 4 2 0 2 1 2 1 2 2z y a2 j 1r 3 1h 15 b 39 4 2 3q 11 p 7 p c 2g 4 5 3 5 3 5 3 2 10 b 2 p 2 i 2 1 2 e 3 d z 3e 1y 1g 7g s 4 1c 1c v e t 6 11 b t 3 z 5 7 2 4 17 4d j z 5 z 5 13 9 1f d a 2 e 2 6 2 1 2 a 2 e 2 6 2 1 1w 8m a l b 7 p 5 2 15 2 8 1y 5 3 0 2 17 2 1 4 0 3 m b m a u 1u i 2 1 b l b p 1z 1j 7 1 1t 0 g 3 2 2 2 s 17 s 4 s 10 7 2 r s 1h b l b i e h 33 20 1k 1e e 1e e z 9p 15 7 1 27 s b 0 9 l 17 h 1b k s m d 1g 1m 1 3 0 e 18 x o r z u 0 3 0 9 y 4 0 d 1b f 3 m 0 2 0 10 h 2 o k 1 1s 6 2 0 2 3 2 e 2 9 8 1a 13 7 3 1 3 l 2 6 2 1 2 4 4 0 j 0 d 4 4f 1g j 3 l 2 v 1b l 1 2 0 55 1a 16 3 11 1b l 0 1o 16 e 0 20 q 12 6 56 17 39 1r w 7 3 0 3 7 2 1 2 n g 0 2 0 2n 7 3 12 h 0 2 0 t 0 b 13 8 0 m 0 c 19 k 0 j 20 7c 8 2 10 i 0 1e t 35 6 2 1 2 11 m 0 q 5 2 1 2 v f 0 94 i g 0 2 c 2 x 3h 0 28 pl 2v 32 i 5f 219 2o g tr i 5 33u g6 6nu fs 8 u i 26 i t j 1b h 3 w k 6 i j5 1r 3l 22 6 0 1v c 1t 1 2 0 t 4qf 9 yd 17 8 6w8 3 2 6 2 1 2 82 g 0 u 2 3 0 f 3 9 az 1s5 2y 6 c 4 8 8 9 4mf 2c 2 1y 2 1 3 0 3 1 3 3 2 b 2 0 2 6 2 1s 2 3 3 7 2 6 2 r 2 3 2 4 2 0 4 6 2 9f 3 o 2 o 2 u 2 o 2 u 2 o 2 u 2 o 2 u 2 o 2 7 1f9 u 7 5 7a 1p 43 18 b 6 h 0 8y t j 17 dh r l1 6 2 3 2 1 2 e 2 5g 1o 1v 8 0 xh 3 2 q 2 1 2 0 3 0 2 9 2 3 2 0 2 0 7 0 5 0 2 0 2 0 2 2 2 1 2 0 3 0 2 0 2 0 2 0 2 0 2 1 2 0 3 3 2 6 2 3 2 3 2 0 2 9 2 g 6 2 2 4 2 g 3et wyn x 37d 7 65 3 4g1 f 5rk 2e8 f1 15v 3t6 6 38f"));
}
function Rh(m, n) {
	let i = 0, a = n.length / 2 | 0, x = 0, e = 0, t = 0;
	for (; i < a;) if (x = (i + a) / 2 | 0, e = n[2 * x], t = n[2 * x + 1], m < e) a = x;
	else {
		if (!(m > t)) return !0;
		i = x + 1;
	}
	return !1;
}
function zh(m) {
	let n = 0;
	return m.split(" ").map(((m) => n += 0 | parseInt(m, 36)));
}
var Vh = class {
	constructor(m, n, i, a, x, e, t) {
		this._raw2018 = m, this._raw2019 = n, this._raw2020 = i, this._raw2021 = a, this._raw2022 = x, this._raw2023 = e, this._raw2024 = t;
	}
	get es2018() {
		var m;
		return null !== (m = this._set2018) && void 0 !== m ? m : this._set2018 = new Set(this._raw2018.split(" "));
	}
	get es2019() {
		var m;
		return null !== (m = this._set2019) && void 0 !== m ? m : this._set2019 = new Set(this._raw2019.split(" "));
	}
	get es2020() {
		var m;
		return null !== (m = this._set2020) && void 0 !== m ? m : this._set2020 = new Set(this._raw2020.split(" "));
	}
	get es2021() {
		var m;
		return null !== (m = this._set2021) && void 0 !== m ? m : this._set2021 = new Set(this._raw2021.split(" "));
	}
	get es2022() {
		var m;
		return null !== (m = this._set2022) && void 0 !== m ? m : this._set2022 = new Set(this._raw2022.split(" "));
	}
	get es2023() {
		var m;
		return null !== (m = this._set2023) && void 0 !== m ? m : this._set2023 = new Set(this._raw2023.split(" "));
	}
	get es2024() {
		var m;
		return null !== (m = this._set2024) && void 0 !== m ? m : this._set2024 = new Set(this._raw2024.split(" "));
	}
};
const Wh = /* @__PURE__ */ new Set(["General_Category", "gc"]);
const Qh = /* @__PURE__ */ new Set([
	"Script",
	"Script_Extensions",
	"sc",
	"scx"
]);
const Hh = new Vh("C Cased_Letter Cc Cf Close_Punctuation Cn Co Combining_Mark Connector_Punctuation Control Cs Currency_Symbol Dash_Punctuation Decimal_Number Enclosing_Mark Final_Punctuation Format Initial_Punctuation L LC Letter Letter_Number Line_Separator Ll Lm Lo Lowercase_Letter Lt Lu M Mark Math_Symbol Mc Me Mn Modifier_Letter Modifier_Symbol N Nd Nl No Nonspacing_Mark Number Open_Punctuation Other Other_Letter Other_Number Other_Punctuation Other_Symbol P Paragraph_Separator Pc Pd Pe Pf Pi Po Private_Use Ps Punctuation S Sc Separator Sk Sm So Space_Separator Spacing_Mark Surrogate Symbol Titlecase_Letter Unassigned Uppercase_Letter Z Zl Zp Zs cntrl digit punct", "", "", "", "", "", "");
const qh = new Vh("Adlam Adlm Aghb Ahom Anatolian_Hieroglyphs Arab Arabic Armenian Armi Armn Avestan Avst Bali Balinese Bamu Bamum Bass Bassa_Vah Batak Batk Beng Bengali Bhaiksuki Bhks Bopo Bopomofo Brah Brahmi Brai Braille Bugi Buginese Buhd Buhid Cakm Canadian_Aboriginal Cans Cari Carian Caucasian_Albanian Chakma Cham Cher Cherokee Common Copt Coptic Cprt Cuneiform Cypriot Cyrillic Cyrl Deseret Deva Devanagari Dsrt Dupl Duployan Egyp Egyptian_Hieroglyphs Elba Elbasan Ethi Ethiopic Geor Georgian Glag Glagolitic Gonm Goth Gothic Gran Grantha Greek Grek Gujarati Gujr Gurmukhi Guru Han Hang Hangul Hani Hano Hanunoo Hatr Hatran Hebr Hebrew Hira Hiragana Hluw Hmng Hung Imperial_Aramaic Inherited Inscriptional_Pahlavi Inscriptional_Parthian Ital Java Javanese Kaithi Kali Kana Kannada Katakana Kayah_Li Khar Kharoshthi Khmer Khmr Khoj Khojki Khudawadi Knda Kthi Lana Lao Laoo Latin Latn Lepc Lepcha Limb Limbu Lina Linb Linear_A Linear_B Lisu Lyci Lycian Lydi Lydian Mahajani Mahj Malayalam Mand Mandaic Mani Manichaean Marc Marchen Masaram_Gondi Meetei_Mayek Mend Mende_Kikakui Merc Mero Meroitic_Cursive Meroitic_Hieroglyphs Miao Mlym Modi Mong Mongolian Mro Mroo Mtei Mult Multani Myanmar Mymr Nabataean Narb Nbat New_Tai_Lue Newa Nko Nkoo Nshu Nushu Ogam Ogham Ol_Chiki Olck Old_Hungarian Old_Italic Old_North_Arabian Old_Permic Old_Persian Old_South_Arabian Old_Turkic Oriya Orkh Orya Osage Osge Osma Osmanya Pahawh_Hmong Palm Palmyrene Pau_Cin_Hau Pauc Perm Phag Phags_Pa Phli Phlp Phnx Phoenician Plrd Prti Psalter_Pahlavi Qaac Qaai Rejang Rjng Runic Runr Samaritan Samr Sarb Saur Saurashtra Sgnw Sharada Shavian Shaw Shrd Sidd Siddham SignWriting Sind Sinh Sinhala Sora Sora_Sompeng Soyo Soyombo Sund Sundanese Sylo Syloti_Nagri Syrc Syriac Tagalog Tagb Tagbanwa Tai_Le Tai_Tham Tai_Viet Takr Takri Tale Talu Tamil Taml Tang Tangut Tavt Telu Telugu Tfng Tglg Thaa Thaana Thai Tibetan Tibt Tifinagh Tirh Tirhuta Ugar Ugaritic Vai Vaii Wara Warang_Citi Xpeo Xsux Yi Yiii Zanabazar_Square Zanb Zinh Zyyy", "Dogr Dogra Gong Gunjala_Gondi Hanifi_Rohingya Maka Makasar Medefaidrin Medf Old_Sogdian Rohg Sogd Sogdian Sogo", "Elym Elymaic Hmnp Nand Nandinagari Nyiakeng_Puachue_Hmong Wancho Wcho", "Chorasmian Chrs Diak Dives_Akuru Khitan_Small_Script Kits Yezi Yezidi", "Cpmn Cypro_Minoan Old_Uyghur Ougr Tangsa Tnsa Toto Vith Vithkuqi", "Hrkt Katakana_Or_Hiragana Kawi Nag_Mundari Nagm Unknown Zzzz", "");
const $h = new Vh("AHex ASCII ASCII_Hex_Digit Alpha Alphabetic Any Assigned Bidi_C Bidi_Control Bidi_M Bidi_Mirrored CI CWCF CWCM CWKCF CWL CWT CWU Case_Ignorable Cased Changes_When_Casefolded Changes_When_Casemapped Changes_When_Lowercased Changes_When_NFKC_Casefolded Changes_When_Titlecased Changes_When_Uppercased DI Dash Default_Ignorable_Code_Point Dep Deprecated Dia Diacritic Emoji Emoji_Component Emoji_Modifier Emoji_Modifier_Base Emoji_Presentation Ext Extender Gr_Base Gr_Ext Grapheme_Base Grapheme_Extend Hex Hex_Digit IDC IDS IDSB IDST IDS_Binary_Operator IDS_Trinary_Operator ID_Continue ID_Start Ideo Ideographic Join_C Join_Control LOE Logical_Order_Exception Lower Lowercase Math NChar Noncharacter_Code_Point Pat_Syn Pat_WS Pattern_Syntax Pattern_White_Space QMark Quotation_Mark RI Radical Regional_Indicator SD STerm Sentence_Terminal Soft_Dotted Term Terminal_Punctuation UIdeo Unified_Ideograph Upper Uppercase VS Variation_Selector White_Space XIDC XIDS XID_Continue XID_Start space", "Extended_Pictographic", "", "EBase EComp EMod EPres ExtPict", "", "", "");
function Kh(m, n, i) {
	return Wh.has(n) ? m >= 2018 && Hh.es2018.has(i) : !!Qh.has(n) && (m >= 2018 && qh.es2018.has(i) || m >= 2019 && qh.es2019.has(i) || m >= 2020 && qh.es2020.has(i) || m >= 2021 && qh.es2021.has(i) || m >= 2022 && qh.es2022.has(i) || m >= 2023 && qh.es2023.has(i));
}
function Zh(m) {
	return m >= 65 && m <= 90 || m >= 97 && m <= 122;
}
function Xh(m) {
	return m >= 48 && m <= 57;
}
function Yh(m) {
	return m >= 48 && m <= 57 || m >= 65 && m <= 70 || m >= 97 && m <= 102;
}
function mu(m) {
	return m >= 97 && m <= 102 ? m - 97 + 10 : m >= 65 && m <= 70 ? m - 65 + 10 : m - 48;
}
function nu(m) {
	return m >= 55296 && m <= 56319;
}
function iu(m) {
	return m >= 56320 && m <= 57343;
}
function au(m, n) {
	return 1024 * (m - 55296) + (n - 56320) + 65536;
}
const xu = {
	at: (m, n, i) => i < n ? m.charCodeAt(i) : -1,
	width: (m) => 1
};
const eu = {
	at: (m, n, i) => i < n ? m.codePointAt(i) : -1,
	width: (m) => m > 65535 ? 2 : 1
};
var tu = class {
	constructor() {
		this._impl = xu, this._s = "", this._i = 0, this._end = 0, this._cp1 = -1, this._w1 = 1, this._cp2 = -1, this._w2 = 1, this._cp3 = -1, this._w3 = 1, this._cp4 = -1;
	}
	get source() {
		return this._s;
	}
	get index() {
		return this._i;
	}
	get currentCodePoint() {
		return this._cp1;
	}
	get nextCodePoint() {
		return this._cp2;
	}
	get nextCodePoint2() {
		return this._cp3;
	}
	get nextCodePoint3() {
		return this._cp4;
	}
	reset(m, n, i, a) {
		this._impl = a ? eu : xu, this._s = m, this._end = i, this.rewind(n);
	}
	rewind(m) {
		const n = this._impl;
		this._i = m, this._cp1 = n.at(this._s, this._end, m), this._w1 = n.width(this._cp1), this._cp2 = n.at(this._s, this._end, m + this._w1), this._w2 = n.width(this._cp2), this._cp3 = n.at(this._s, this._end, m + this._w1 + this._w2), this._w3 = n.width(this._cp3), this._cp4 = n.at(this._s, this._end, m + this._w1 + this._w2 + this._w3);
	}
	advance() {
		if (-1 !== this._cp1) {
			const m = this._impl;
			this._i += this._w1, this._cp1 = this._cp2, this._w1 = this._w2, this._cp2 = this._cp3, this._w2 = m.width(this._cp2), this._cp3 = this._cp4, this._w3 = m.width(this._cp3), this._cp4 = m.at(this._s, this._end, this._i + this._w1 + this._w2 + this._w3);
		}
	}
	eat(m) {
		return this._cp1 === m && (this.advance(), !0);
	}
	eat2(m, n) {
		return this._cp1 === m && this._cp2 === n && (this.advance(), this.advance(), !0);
	}
	eat3(m, n, i) {
		return this._cp1 === m && this._cp2 === n && this._cp3 === i && (this.advance(), this.advance(), this.advance(), !0);
	}
};
var ru = class extends SyntaxError {
	constructor(m, n, i, a) {
		let x = "";
		if ("literal" === m.kind) {
			const n = m.source.slice(m.start, m.end);
			n && (x = `: ${n}`);
		} else if ("pattern" === m.kind) x = `: /${m.source.slice(m.start, m.end)}/${`${n.unicode ? "u" : ""}${n.unicodeSets ? "v" : ""}`}`;
		super(`Invalid regular expression${x}: ${a}`), this.index = i;
	}
};
const su = /* @__PURE__ */ new Set([
	"Basic_Emoji",
	"Emoji_Keycap_Sequence",
	"RGI_Emoji_Modifier_Sequence",
	"RGI_Emoji_Flag_Sequence",
	"RGI_Emoji_Tag_Sequence",
	"RGI_Emoji_ZWJ_Sequence",
	"RGI_Emoji"
]);
const ou = /* @__PURE__ */ new Set([
	94,
	36,
	92,
	46,
	42,
	43,
	63,
	40,
	41,
	91,
	93,
	123,
	125,
	124
]);
const lu = /* @__PURE__ */ new Set([
	38,
	33,
	35,
	36,
	37,
	42,
	43,
	44,
	46,
	58,
	59,
	60,
	61,
	62,
	63,
	64,
	94,
	96,
	126
]);
const cu = /* @__PURE__ */ new Set([
	40,
	41,
	91,
	93,
	123,
	125,
	47,
	45,
	92,
	124
]);
const hu = /* @__PURE__ */ new Set([
	38,
	45,
	33,
	35,
	37,
	44,
	58,
	59,
	60,
	61,
	62,
	64,
	96,
	126
]);
function uu(m) {
	return ou.has(m);
}
function fu(m) {
	return lu.has(m);
}
function pu(m) {
	return function(m) {
		return !(m < 65) && (m < 91 || !(m < 97) && (m < 123 || Gh(m)));
	}(m) || 36 === m || 95 === m;
}
function du(m) {
	return Zh(m) || 95 === m;
}
var gu = class {
	constructor(m) {
		this._reader = new tu(), this._unicodeMode = !1, this._unicodeSetsMode = !1, this._nFlag = !1, this._lastIntValue = 0, this._lastRange = {
			min: 0,
			max: Number.POSITIVE_INFINITY
		}, this._lastStrValue = "", this._lastAssertionIsQuantifiable = !1, this._numCapturingParens = 0, this._groupNames = /* @__PURE__ */ new Set(), this._backreferenceNames = /* @__PURE__ */ new Set(), this._srcCtx = null, this._options = null != m ? m : {};
	}
	validateLiteral(m, n = 0, i = m.length) {
		if (this._srcCtx = {
			source: m,
			start: n,
			end: i,
			kind: "literal"
		}, this._unicodeSetsMode = this._unicodeMode = this._nFlag = !1, this.reset(m, n, i), this.onLiteralEnter(n), this.eat(47) && this.eatRegExpBody() && this.eat(47)) {
			const a = this.index, x = m.includes("u", a), e = m.includes("v", a);
			this.validateFlagsInternal(m, a, i), this.validatePatternInternal(m, n + 1, a - 1, {
				unicode: x,
				unicodeSets: e
			});
		} else if (n >= i) this.raise("Empty");
		else {
			const m = String.fromCodePoint(this.currentCodePoint);
			this.raise(`Unexpected character '${m}'`);
		}
		this.onLiteralLeave(n, i);
	}
	validateFlags(m, n = 0, i = m.length) {
		this._srcCtx = {
			source: m,
			start: n,
			end: i,
			kind: "flags"
		}, this.validateFlagsInternal(m, n, i);
	}
	validatePattern(m, n = 0, i = m.length, a) {
		this._srcCtx = {
			source: m,
			start: n,
			end: i,
			kind: "pattern"
		}, this.validatePatternInternal(m, n, i, a);
	}
	validatePatternInternal(m, n = 0, i = m.length, a) {
		const x = this._parseFlagsOptionToMode(a, i);
		this._unicodeMode = x.unicodeMode, this._nFlag = x.nFlag, this._unicodeSetsMode = x.unicodeSetsMode, this.reset(m, n, i), this.consumePattern(), !this._nFlag && this.ecmaVersion >= 2018 && this._groupNames.size > 0 && (this._nFlag = !0, this.rewind(n), this.consumePattern());
	}
	validateFlagsInternal(m, n, i) {
		const a = /* @__PURE__ */ new Set();
		let x = !1, e = !1, t = !1, r = !1, s = !1, o = !1, l = !1, c = !1;
		for (let h = n; h < i; ++h) {
			const i = m.charCodeAt(h);
			a.has(i) && this.raise(`Duplicated flag '${m[h]}'`, { index: n }), a.add(i), 103 === i ? x = !0 : 105 === i ? e = !0 : 109 === i ? t = !0 : 117 === i && this.ecmaVersion >= 2015 ? s = !0 : 121 === i && this.ecmaVersion >= 2015 ? r = !0 : 115 === i && this.ecmaVersion >= 2018 ? o = !0 : 100 === i && this.ecmaVersion >= 2022 ? l = !0 : 118 === i && this.ecmaVersion >= 2024 ? c = !0 : this.raise(`Invalid flag '${m[h]}'`, { index: n });
		}
		this.onRegExpFlags(n, i, {
			global: x,
			ignoreCase: e,
			multiline: t,
			unicode: s,
			sticky: r,
			dotAll: o,
			hasIndices: l,
			unicodeSets: c
		});
	}
	_parseFlagsOptionToMode(m, n) {
		let i = !1, a = !1;
		m && this.ecmaVersion >= 2015 && ("object" == typeof m ? (i = Boolean(m.unicode), this.ecmaVersion >= 2024 && (a = Boolean(m.unicodeSets))) : i = m), i && a && this.raise("Invalid regular expression flags", {
			index: n + 1,
			unicode: i,
			unicodeSets: a
		});
		return {
			unicodeMode: i || a,
			nFlag: i && this.ecmaVersion >= 2018 || a || Boolean(this._options.strict && this.ecmaVersion >= 2023),
			unicodeSetsMode: a
		};
	}
	get strict() {
		return Boolean(this._options.strict) || this._unicodeMode;
	}
	get ecmaVersion() {
		var m;
		return null !== (m = this._options.ecmaVersion) && void 0 !== m ? m : 2024;
	}
	onLiteralEnter(m) {
		this._options.onLiteralEnter && this._options.onLiteralEnter(m);
	}
	onLiteralLeave(m, n) {
		this._options.onLiteralLeave && this._options.onLiteralLeave(m, n);
	}
	onRegExpFlags(m, n, i) {
		this._options.onRegExpFlags && this._options.onRegExpFlags(m, n, i), this._options.onFlags && this._options.onFlags(m, n, i.global, i.ignoreCase, i.multiline, i.unicode, i.sticky, i.dotAll, i.hasIndices);
	}
	onPatternEnter(m) {
		this._options.onPatternEnter && this._options.onPatternEnter(m);
	}
	onPatternLeave(m, n) {
		this._options.onPatternLeave && this._options.onPatternLeave(m, n);
	}
	onDisjunctionEnter(m) {
		this._options.onDisjunctionEnter && this._options.onDisjunctionEnter(m);
	}
	onDisjunctionLeave(m, n) {
		this._options.onDisjunctionLeave && this._options.onDisjunctionLeave(m, n);
	}
	onAlternativeEnter(m, n) {
		this._options.onAlternativeEnter && this._options.onAlternativeEnter(m, n);
	}
	onAlternativeLeave(m, n, i) {
		this._options.onAlternativeLeave && this._options.onAlternativeLeave(m, n, i);
	}
	onGroupEnter(m) {
		this._options.onGroupEnter && this._options.onGroupEnter(m);
	}
	onGroupLeave(m, n) {
		this._options.onGroupLeave && this._options.onGroupLeave(m, n);
	}
	onCapturingGroupEnter(m, n) {
		this._options.onCapturingGroupEnter && this._options.onCapturingGroupEnter(m, n);
	}
	onCapturingGroupLeave(m, n, i) {
		this._options.onCapturingGroupLeave && this._options.onCapturingGroupLeave(m, n, i);
	}
	onQuantifier(m, n, i, a, x) {
		this._options.onQuantifier && this._options.onQuantifier(m, n, i, a, x);
	}
	onLookaroundAssertionEnter(m, n, i) {
		this._options.onLookaroundAssertionEnter && this._options.onLookaroundAssertionEnter(m, n, i);
	}
	onLookaroundAssertionLeave(m, n, i, a) {
		this._options.onLookaroundAssertionLeave && this._options.onLookaroundAssertionLeave(m, n, i, a);
	}
	onEdgeAssertion(m, n, i) {
		this._options.onEdgeAssertion && this._options.onEdgeAssertion(m, n, i);
	}
	onWordBoundaryAssertion(m, n, i, a) {
		this._options.onWordBoundaryAssertion && this._options.onWordBoundaryAssertion(m, n, i, a);
	}
	onAnyCharacterSet(m, n, i) {
		this._options.onAnyCharacterSet && this._options.onAnyCharacterSet(m, n, i);
	}
	onEscapeCharacterSet(m, n, i, a) {
		this._options.onEscapeCharacterSet && this._options.onEscapeCharacterSet(m, n, i, a);
	}
	onUnicodePropertyCharacterSet(m, n, i, a, x, e, t) {
		this._options.onUnicodePropertyCharacterSet && this._options.onUnicodePropertyCharacterSet(m, n, i, a, x, e, t);
	}
	onCharacter(m, n, i) {
		this._options.onCharacter && this._options.onCharacter(m, n, i);
	}
	onBackreference(m, n, i) {
		this._options.onBackreference && this._options.onBackreference(m, n, i);
	}
	onCharacterClassEnter(m, n, i) {
		this._options.onCharacterClassEnter && this._options.onCharacterClassEnter(m, n, i);
	}
	onCharacterClassLeave(m, n, i) {
		this._options.onCharacterClassLeave && this._options.onCharacterClassLeave(m, n, i);
	}
	onCharacterClassRange(m, n, i, a) {
		this._options.onCharacterClassRange && this._options.onCharacterClassRange(m, n, i, a);
	}
	onClassIntersection(m, n) {
		this._options.onClassIntersection && this._options.onClassIntersection(m, n);
	}
	onClassSubtraction(m, n) {
		this._options.onClassSubtraction && this._options.onClassSubtraction(m, n);
	}
	onClassStringDisjunctionEnter(m) {
		this._options.onClassStringDisjunctionEnter && this._options.onClassStringDisjunctionEnter(m);
	}
	onClassStringDisjunctionLeave(m, n) {
		this._options.onClassStringDisjunctionLeave && this._options.onClassStringDisjunctionLeave(m, n);
	}
	onStringAlternativeEnter(m, n) {
		this._options.onStringAlternativeEnter && this._options.onStringAlternativeEnter(m, n);
	}
	onStringAlternativeLeave(m, n, i) {
		this._options.onStringAlternativeLeave && this._options.onStringAlternativeLeave(m, n, i);
	}
	get index() {
		return this._reader.index;
	}
	get currentCodePoint() {
		return this._reader.currentCodePoint;
	}
	get nextCodePoint() {
		return this._reader.nextCodePoint;
	}
	get nextCodePoint2() {
		return this._reader.nextCodePoint2;
	}
	get nextCodePoint3() {
		return this._reader.nextCodePoint3;
	}
	reset(m, n, i) {
		this._reader.reset(m, n, i, this._unicodeMode);
	}
	rewind(m) {
		this._reader.rewind(m);
	}
	advance() {
		this._reader.advance();
	}
	eat(m) {
		return this._reader.eat(m);
	}
	eat2(m, n) {
		return this._reader.eat2(m, n);
	}
	eat3(m, n, i) {
		return this._reader.eat3(m, n, i);
	}
	raise(m, n) {
		var i, a, x;
		throw new ru(this._srcCtx, {
			unicode: null !== (i = null == n ? void 0 : n.unicode) && void 0 !== i ? i : this._unicodeMode && !this._unicodeSetsMode,
			unicodeSets: null !== (a = null == n ? void 0 : n.unicodeSets) && void 0 !== a ? a : this._unicodeSetsMode
		}, null !== (x = null == n ? void 0 : n.index) && void 0 !== x ? x : this.index, m);
	}
	eatRegExpBody() {
		const m = this.index;
		let n = !1, i = !1;
		for (;;) {
			const x = this.currentCodePoint;
			if (-1 === x || 10 === (a = x) || 13 === a || 8232 === a || 8233 === a) {
				const m = n ? "character class" : "regular expression";
				this.raise(`Unterminated ${m}`);
			}
			if (i) i = !1;
			else if (92 === x) i = !0;
			else if (91 === x) n = !0;
			else if (93 === x) n = !1;
			else if (47 === x && !n || 42 === x && this.index === m) break;
			this.advance();
		}
		var a;
		return this.index !== m;
	}
	consumePattern() {
		const m = this.index;
		this._numCapturingParens = this.countCapturingParens(), this._groupNames.clear(), this._backreferenceNames.clear(), this.onPatternEnter(m), this.consumeDisjunction();
		const n = this.currentCodePoint;
		if (-1 !== this.currentCodePoint) {
			41 === n && this.raise("Unmatched ')'"), 92 === n && this.raise("\\ at end of pattern"), 93 !== n && 125 !== n || this.raise("Lone quantifier brackets");
			const m = String.fromCodePoint(n);
			this.raise(`Unexpected character '${m}'`);
		}
		for (const m of this._backreferenceNames) this._groupNames.has(m) || this.raise("Invalid named capture referenced");
		this.onPatternLeave(m, this.index);
	}
	countCapturingParens() {
		const m = this.index;
		let n = !1, i = !1, a = 0, x = 0;
		for (; -1 !== (x = this.currentCodePoint);) i ? i = !1 : 92 === x ? i = !0 : 91 === x ? n = !0 : 93 === x ? n = !1 : 40 !== x || n || 63 === this.nextCodePoint && (60 !== this.nextCodePoint2 || 61 === this.nextCodePoint3 || 33 === this.nextCodePoint3) || (a += 1), this.advance();
		return this.rewind(m), a;
	}
	consumeDisjunction() {
		const m = this.index;
		let n = 0;
		this.onDisjunctionEnter(m);
		do
			this.consumeAlternative(n++);
		while (this.eat(124));
		this.consumeQuantifier(!0) && this.raise("Nothing to repeat"), this.eat(123) && this.raise("Lone quantifier brackets"), this.onDisjunctionLeave(m, this.index);
	}
	consumeAlternative(m) {
		const n = this.index;
		for (this.onAlternativeEnter(n, m); -1 !== this.currentCodePoint && this.consumeTerm(););
		this.onAlternativeLeave(n, this.index, m);
	}
	consumeTerm() {
		return this._unicodeMode || this.strict ? this.consumeAssertion() || this.consumeAtom() && this.consumeOptionalQuantifier() : this.consumeAssertion() && (!this._lastAssertionIsQuantifiable || this.consumeOptionalQuantifier()) || this.consumeExtendedAtom() && this.consumeOptionalQuantifier();
	}
	consumeOptionalQuantifier() {
		return this.consumeQuantifier(), !0;
	}
	consumeAssertion() {
		const m = this.index;
		if (this._lastAssertionIsQuantifiable = !1, this.eat(94)) return this.onEdgeAssertion(m, this.index, "start"), !0;
		if (this.eat(36)) return this.onEdgeAssertion(m, this.index, "end"), !0;
		if (this.eat2(92, 66)) return this.onWordBoundaryAssertion(m, this.index, "word", !0), !0;
		if (this.eat2(92, 98)) return this.onWordBoundaryAssertion(m, this.index, "word", !1), !0;
		if (this.eat2(40, 63)) {
			const n = this.ecmaVersion >= 2018 && this.eat(60);
			let i = !1;
			if (this.eat(61) || (i = this.eat(33))) {
				const a = n ? "lookbehind" : "lookahead";
				return this.onLookaroundAssertionEnter(m, a, i), this.consumeDisjunction(), this.eat(41) || this.raise("Unterminated group"), this._lastAssertionIsQuantifiable = !n && !this.strict, this.onLookaroundAssertionLeave(m, this.index, a, i), !0;
			}
			this.rewind(m);
		}
		return !1;
	}
	consumeQuantifier(m = !1) {
		const n = this.index;
		let i = 0, a = 0, x = !1;
		if (this.eat(42)) i = 0, a = Number.POSITIVE_INFINITY;
		else if (this.eat(43)) i = 1, a = Number.POSITIVE_INFINITY;
		else if (this.eat(63)) i = 0, a = 1;
		else {
			if (!this.eatBracedQuantifier(m)) return !1;
			({min: i, max: a} = this._lastRange);
		}
		return x = !this.eat(63), m || this.onQuantifier(n, this.index, i, a, x), !0;
	}
	eatBracedQuantifier(m) {
		const n = this.index;
		if (this.eat(123)) {
			if (this.eatDecimalDigits()) {
				const n = this._lastIntValue;
				let i = n;
				if (this.eat(44) && (i = this.eatDecimalDigits() ? this._lastIntValue : Number.POSITIVE_INFINITY), this.eat(125)) return !m && i < n && this.raise("numbers out of order in {} quantifier"), this._lastRange = {
					min: n,
					max: i
				}, !0;
			}
			m || !this._unicodeMode && !this.strict || this.raise("Incomplete quantifier"), this.rewind(n);
		}
		return !1;
	}
	consumeAtom() {
		return this.consumePatternCharacter() || this.consumeDot() || this.consumeReverseSolidusAtomEscape() || Boolean(this.consumeCharacterClass()) || this.consumeUncapturingGroup() || this.consumeCapturingGroup();
	}
	consumeDot() {
		return !!this.eat(46) && (this.onAnyCharacterSet(this.index - 1, this.index, "any"), !0);
	}
	consumeReverseSolidusAtomEscape() {
		const m = this.index;
		if (this.eat(92)) {
			if (this.consumeAtomEscape()) return !0;
			this.rewind(m);
		}
		return !1;
	}
	consumeUncapturingGroup() {
		const m = this.index;
		return !!this.eat3(40, 63, 58) && (this.onGroupEnter(m), this.consumeDisjunction(), this.eat(41) || this.raise("Unterminated group"), this.onGroupLeave(m, this.index), !0);
	}
	consumeCapturingGroup() {
		const m = this.index;
		if (this.eat(40)) {
			let n = null;
			return this.ecmaVersion >= 2018 ? this.consumeGroupSpecifier() && (n = this._lastStrValue) : 63 === this.currentCodePoint && this.raise("Invalid group"), this.onCapturingGroupEnter(m, n), this.consumeDisjunction(), this.eat(41) || this.raise("Unterminated group"), this.onCapturingGroupLeave(m, this.index, n), !0;
		}
		return !1;
	}
	consumeExtendedAtom() {
		return this.consumeDot() || this.consumeReverseSolidusAtomEscape() || this.consumeReverseSolidusFollowedByC() || Boolean(this.consumeCharacterClass()) || this.consumeUncapturingGroup() || this.consumeCapturingGroup() || this.consumeInvalidBracedQuantifier() || this.consumeExtendedPatternCharacter();
	}
	consumeReverseSolidusFollowedByC() {
		const m = this.index;
		return 92 === this.currentCodePoint && 99 === this.nextCodePoint && (this._lastIntValue = this.currentCodePoint, this.advance(), this.onCharacter(m, this.index, 92), !0);
	}
	consumeInvalidBracedQuantifier() {
		return this.eatBracedQuantifier(!0) && this.raise("Nothing to repeat"), !1;
	}
	consumePatternCharacter() {
		const m = this.index, n = this.currentCodePoint;
		return -1 !== n && !uu(n) && (this.advance(), this.onCharacter(m, this.index, n), !0);
	}
	consumeExtendedPatternCharacter() {
		const m = this.index, n = this.currentCodePoint;
		return -1 !== n && 94 !== n && 36 !== n && 92 !== n && 46 !== n && 42 !== n && 43 !== n && 63 !== n && 40 !== n && 41 !== n && 91 !== n && 124 !== n && (this.advance(), this.onCharacter(m, this.index, n), !0);
	}
	consumeGroupSpecifier() {
		if (this.eat(63)) {
			if (this.eatGroupName()) {
				if (!this._groupNames.has(this._lastStrValue)) return this._groupNames.add(this._lastStrValue), !0;
				this.raise("Duplicate capture group name");
			}
			this.raise("Invalid group");
		}
		return !1;
	}
	consumeAtomEscape() {
		return !!(this.consumeBackreference() || this.consumeCharacterClassEscape() || this.consumeCharacterEscape() || this._nFlag && this.consumeKGroupName()) || ((this.strict || this._unicodeMode) && this.raise("Invalid escape"), !1);
	}
	consumeBackreference() {
		const m = this.index;
		if (this.eatDecimalEscape()) {
			const n = this._lastIntValue;
			if (n <= this._numCapturingParens) return this.onBackreference(m - 1, this.index, n), !0;
			(this.strict || this._unicodeMode) && this.raise("Invalid escape"), this.rewind(m);
		}
		return !1;
	}
	consumeCharacterClassEscape() {
		var m;
		const n = this.index;
		if (this.eat(100)) return this._lastIntValue = -1, this.onEscapeCharacterSet(n - 1, this.index, "digit", !1), {};
		if (this.eat(68)) return this._lastIntValue = -1, this.onEscapeCharacterSet(n - 1, this.index, "digit", !0), {};
		if (this.eat(115)) return this._lastIntValue = -1, this.onEscapeCharacterSet(n - 1, this.index, "space", !1), {};
		if (this.eat(83)) return this._lastIntValue = -1, this.onEscapeCharacterSet(n - 1, this.index, "space", !0), {};
		if (this.eat(119)) return this._lastIntValue = -1, this.onEscapeCharacterSet(n - 1, this.index, "word", !1), {};
		if (this.eat(87)) return this._lastIntValue = -1, this.onEscapeCharacterSet(n - 1, this.index, "word", !0), {};
		let i = !1;
		if (this._unicodeMode && this.ecmaVersion >= 2018 && (this.eat(112) || (i = this.eat(80)))) {
			this._lastIntValue = -1;
			let a = null;
			if (this.eat(123) && (a = this.eatUnicodePropertyValueExpression()) && this.eat(125)) return i && a.strings && this.raise("Invalid property name"), this.onUnicodePropertyCharacterSet(n - 1, this.index, "property", a.key, a.value, i, null !== (m = a.strings) && void 0 !== m && m), { mayContainStrings: a.strings };
			this.raise("Invalid property name");
		}
		return null;
	}
	consumeCharacterEscape() {
		const m = this.index;
		return !!(this.eatControlEscape() || this.eatCControlLetter() || this.eatZero() || this.eatHexEscapeSequence() || this.eatRegExpUnicodeEscapeSequence() || !this.strict && !this._unicodeMode && this.eatLegacyOctalEscapeSequence() || this.eatIdentityEscape()) && (this.onCharacter(m - 1, this.index, this._lastIntValue), !0);
	}
	consumeKGroupName() {
		const m = this.index;
		if (this.eat(107)) {
			if (this.eatGroupName()) {
				const n = this._lastStrValue;
				return this._backreferenceNames.add(n), this.onBackreference(m - 1, this.index, n), !0;
			}
			this.raise("Invalid named reference");
		}
		return !1;
	}
	consumeCharacterClass() {
		const m = this.index;
		if (this.eat(91)) {
			const n = this.eat(94);
			this.onCharacterClassEnter(m, n, this._unicodeSetsMode);
			const i = this.consumeClassContents();
			return this.eat(93) || (-1 === this.currentCodePoint && this.raise("Unterminated character class"), this.raise("Invalid character in character class")), n && i.mayContainStrings && this.raise("Negated character class may contain strings"), this.onCharacterClassLeave(m, this.index, n), i;
		}
		return null;
	}
	consumeClassContents() {
		if (this._unicodeSetsMode) {
			if (93 === this.currentCodePoint) return {};
			return this.consumeClassSetExpression();
		}
		const m = this.strict || this._unicodeMode;
		for (;;) {
			const n = this.index;
			if (!this.consumeClassAtom()) break;
			const i = this._lastIntValue;
			if (!this.eat(45)) continue;
			if (this.onCharacter(this.index - 1, this.index, 45), !this.consumeClassAtom()) break;
			const a = this._lastIntValue;
			-1 !== i && -1 !== a ? (i > a && this.raise("Range out of order in character class"), this.onCharacterClassRange(n, this.index, i, a)) : m && this.raise("Invalid character class");
		}
		return {};
	}
	consumeClassAtom() {
		const m = this.index, n = this.currentCodePoint;
		if (-1 !== n && 92 !== n && 93 !== n) return this.advance(), this._lastIntValue = n, this.onCharacter(m, this.index, this._lastIntValue), !0;
		if (this.eat(92)) {
			if (this.consumeClassEscape()) return !0;
			if (!this.strict && 99 === this.currentCodePoint) return this._lastIntValue = 92, this.onCharacter(m, this.index, this._lastIntValue), !0;
			(this.strict || this._unicodeMode) && this.raise("Invalid escape"), this.rewind(m);
		}
		return !1;
	}
	consumeClassEscape() {
		const m = this.index;
		if (this.eat(98)) return this._lastIntValue = 8, this.onCharacter(m - 1, this.index, this._lastIntValue), !0;
		if (this._unicodeMode && this.eat(45)) return this._lastIntValue = 45, this.onCharacter(m - 1, this.index, this._lastIntValue), !0;
		let n = 0;
		return this.strict || this._unicodeMode || 99 !== this.currentCodePoint || !Xh(n = this.nextCodePoint) && 95 !== n ? Boolean(this.consumeCharacterClassEscape()) || this.consumeCharacterEscape() : (this.advance(), this.advance(), this._lastIntValue = n % 32, this.onCharacter(m - 1, this.index, this._lastIntValue), !0);
	}
	consumeClassSetExpression() {
		const m = this.index;
		let n = !1, i = null;
		if (this.consumeClassSetCharacter()) {
			if (this.consumeClassSetRangeFromOperator(m)) return this.consumeClassUnionRight({}), {};
			n = !1;
		} else if (i = this.consumeClassSetOperand()) n = i.mayContainStrings;
		else {
			const m = this.currentCodePoint;
			92 === m && (this.advance(), this.raise("Invalid escape")), m === this.nextCodePoint && fu(m) && this.raise("Invalid set operation in character class"), this.raise("Invalid character in character class");
		}
		if (this.eat2(38, 38)) {
			for (; 38 !== this.currentCodePoint && (i = this.consumeClassSetOperand());) if (this.onClassIntersection(m, this.index), i.mayContainStrings || (n = !1), !this.eat2(38, 38)) return { mayContainStrings: n };
			this.raise("Invalid character in character class");
		}
		if (this.eat2(45, 45)) {
			for (; this.consumeClassSetOperand();) if (this.onClassSubtraction(m, this.index), !this.eat2(45, 45)) return { mayContainStrings: n };
			this.raise("Invalid character in character class");
		}
		return this.consumeClassUnionRight({ mayContainStrings: n });
	}
	consumeClassUnionRight(m) {
		let n = m.mayContainStrings;
		for (;;) {
			const m = this.index;
			if (this.consumeClassSetCharacter()) {
				this.consumeClassSetRangeFromOperator(m);
				continue;
			}
			const i = this.consumeClassSetOperand();
			if (!i) break;
			i.mayContainStrings && (n = !0);
		}
		return { mayContainStrings: n };
	}
	consumeClassSetRangeFromOperator(m) {
		const n = this.index, i = this._lastIntValue;
		if (this.eat(45)) {
			if (this.consumeClassSetCharacter()) {
				const n = this._lastIntValue;
				return -1 !== i && -1 !== n || this.raise("Invalid character class"), i > n && this.raise("Range out of order in character class"), this.onCharacterClassRange(m, this.index, i, n), !0;
			}
			this.rewind(n);
		}
		return !1;
	}
	consumeClassSetOperand() {
		let m = null;
		return (m = this.consumeNestedClass()) || (m = this.consumeClassStringDisjunction()) ? m : this.consumeClassSetCharacter() ? {} : null;
	}
	consumeNestedClass() {
		const m = this.index;
		if (this.eat(91)) {
			const n = this.eat(94);
			this.onCharacterClassEnter(m, n, !0);
			const i = this.consumeClassContents();
			return this.eat(93) || this.raise("Unterminated character class"), n && i.mayContainStrings && this.raise("Negated character class may contain strings"), this.onCharacterClassLeave(m, this.index, n), i;
		}
		if (this.eat(92)) {
			const n = this.consumeCharacterClassEscape();
			if (n) return n;
			this.rewind(m);
		}
		return null;
	}
	consumeClassStringDisjunction() {
		const m = this.index;
		if (this.eat3(92, 113, 123)) {
			this.onClassStringDisjunctionEnter(m);
			let n = 0, i = !1;
			do
				this.consumeClassString(n++).mayContainStrings && (i = !0);
			while (this.eat(124));
			if (this.eat(125)) return this.onClassStringDisjunctionLeave(m, this.index), { mayContainStrings: i };
			this.raise("Unterminated class string disjunction");
		}
		return null;
	}
	consumeClassString(m) {
		const n = this.index;
		let i = 0;
		for (this.onStringAlternativeEnter(n, m); -1 !== this.currentCodePoint && this.consumeClassSetCharacter();) i++;
		return this.onStringAlternativeLeave(n, this.index, m), { mayContainStrings: 1 !== i };
	}
	consumeClassSetCharacter() {
		const m = this.index, n = this.currentCodePoint;
		if (!(n === this.nextCodePoint && fu(n) || -1 === n || function(m) {
			return cu.has(m);
		}(n))) return this._lastIntValue = n, this.advance(), this.onCharacter(m, this.index, this._lastIntValue), !0;
		if (this.eat(92)) {
			if (this.consumeCharacterEscape()) return !0;
			if (function(m) {
				return hu.has(m);
			}(this.currentCodePoint)) return this._lastIntValue = this.currentCodePoint, this.advance(), this.onCharacter(m, this.index, this._lastIntValue), !0;
			if (this.eat(98)) return this._lastIntValue = 8, this.onCharacter(m, this.index, this._lastIntValue), !0;
			this.rewind(m);
		}
		return !1;
	}
	eatGroupName() {
		if (this.eat(60)) {
			if (this.eatRegExpIdentifierName() && this.eat(62)) return !0;
			this.raise("Invalid capture group name");
		}
		return !1;
	}
	eatRegExpIdentifierName() {
		if (this.eatRegExpIdentifierStart()) {
			for (this._lastStrValue = String.fromCodePoint(this._lastIntValue); this.eatRegExpIdentifierPart();) this._lastStrValue += String.fromCodePoint(this._lastIntValue);
			return !0;
		}
		return !1;
	}
	eatRegExpIdentifierStart() {
		const m = this.index, n = !this._unicodeMode && this.ecmaVersion >= 2020;
		let i = this.currentCodePoint;
		return this.advance(), 92 === i && this.eatRegExpUnicodeEscapeSequence(n) ? i = this._lastIntValue : n && nu(i) && iu(this.currentCodePoint) && (i = au(i, this.currentCodePoint), this.advance()), pu(i) ? (this._lastIntValue = i, !0) : (this.index !== m && this.rewind(m), !1);
	}
	eatRegExpIdentifierPart() {
		const m = this.index, n = !this._unicodeMode && this.ecmaVersion >= 2020;
		let i = this.currentCodePoint;
		return this.advance(), 92 === i && this.eatRegExpUnicodeEscapeSequence(n) ? i = this._lastIntValue : n && nu(i) && iu(this.currentCodePoint) && (i = au(i, this.currentCodePoint), this.advance()), function(m) {
			return jh(m) || 36 === m || 8204 === m || 8205 === m;
		}(i) ? (this._lastIntValue = i, !0) : (this.index !== m && this.rewind(m), !1);
	}
	eatCControlLetter() {
		const m = this.index;
		if (this.eat(99)) {
			if (this.eatControlLetter()) return !0;
			this.rewind(m);
		}
		return !1;
	}
	eatZero() {
		return 48 === this.currentCodePoint && !Xh(this.nextCodePoint) && (this._lastIntValue = 0, this.advance(), !0);
	}
	eatControlEscape() {
		return this.eat(102) ? (this._lastIntValue = 12, !0) : this.eat(110) ? (this._lastIntValue = 10, !0) : this.eat(114) ? (this._lastIntValue = 13, !0) : this.eat(116) ? (this._lastIntValue = 9, !0) : !!this.eat(118) && (this._lastIntValue = 11, !0);
	}
	eatControlLetter() {
		const m = this.currentCodePoint;
		return !!Zh(m) && (this.advance(), this._lastIntValue = m % 32, !0);
	}
	eatRegExpUnicodeEscapeSequence(m = !1) {
		const n = this.index, i = m || this._unicodeMode;
		if (this.eat(117)) {
			if (i && this.eatRegExpUnicodeSurrogatePairEscape() || this.eatFixedHexDigits(4) || i && this.eatRegExpUnicodeCodePointEscape()) return !0;
			(this.strict || i) && this.raise("Invalid unicode escape"), this.rewind(n);
		}
		return !1;
	}
	eatRegExpUnicodeSurrogatePairEscape() {
		const m = this.index;
		if (this.eatFixedHexDigits(4)) {
			const n = this._lastIntValue;
			if (nu(n) && this.eat(92) && this.eat(117) && this.eatFixedHexDigits(4)) {
				const m = this._lastIntValue;
				if (iu(m)) return this._lastIntValue = au(n, m), !0;
			}
			this.rewind(m);
		}
		return !1;
	}
	eatRegExpUnicodeCodePointEscape() {
		const m = this.index;
		return !!(this.eat(123) && this.eatHexDigits() && this.eat(125) && (n = this._lastIntValue) >= 0 && n <= 1114111) || (this.rewind(m), !1);
		var n;
	}
	eatIdentityEscape() {
		const m = this.currentCodePoint;
		return !!this.isValidIdentityEscape(m) && (this._lastIntValue = m, this.advance(), !0);
	}
	isValidIdentityEscape(m) {
		return -1 !== m && (this._unicodeMode ? uu(m) || 47 === m : this.strict ? !jh(m) : this._nFlag ? !(99 === m || 107 === m) : 99 !== m);
	}
	eatDecimalEscape() {
		this._lastIntValue = 0;
		let m = this.currentCodePoint;
		if (m >= 49 && m <= 57) {
			do
				this._lastIntValue = 10 * this._lastIntValue + (m - 48), this.advance();
			while ((m = this.currentCodePoint) >= 48 && m <= 57);
			return !0;
		}
		return !1;
	}
	eatUnicodePropertyValueExpression() {
		const m = this.index;
		if (this.eatUnicodePropertyName() && this.eat(61)) {
			const m = this._lastStrValue;
			if (this.eatUnicodePropertyValue()) {
				const n = this._lastStrValue;
				if (Kh(this.ecmaVersion, m, n)) return {
					key: m,
					value: n || null
				};
				this.raise("Invalid property name");
			}
		}
		if (this.rewind(m), this.eatLoneUnicodePropertyNameOrValue()) {
			const m = this._lastStrValue;
			if (Kh(this.ecmaVersion, "General_Category", m)) return {
				key: "General_Category",
				value: m || null
			};
			if (n = this.ecmaVersion, i = m, n >= 2018 && $h.es2018.has(i) || n >= 2019 && $h.es2019.has(i) || n >= 2021 && $h.es2021.has(i)) return {
				key: m,
				value: null
			};
			if (this._unicodeSetsMode && function(m, n) {
				return m >= 2024 && su.has(n);
			}(this.ecmaVersion, m)) return {
				key: m,
				value: null,
				strings: !0
			};
			this.raise("Invalid property name");
		}
		var n, i;
		return null;
	}
	eatUnicodePropertyName() {
		for (this._lastStrValue = ""; du(this.currentCodePoint);) this._lastStrValue += String.fromCodePoint(this.currentCodePoint), this.advance();
		return "" !== this._lastStrValue;
	}
	eatUnicodePropertyValue() {
		for (this._lastStrValue = ""; du(m = this.currentCodePoint) || Xh(m);) this._lastStrValue += String.fromCodePoint(this.currentCodePoint), this.advance();
		var m;
		return "" !== this._lastStrValue;
	}
	eatLoneUnicodePropertyNameOrValue() {
		return this.eatUnicodePropertyValue();
	}
	eatHexEscapeSequence() {
		const m = this.index;
		if (this.eat(120)) {
			if (this.eatFixedHexDigits(2)) return !0;
			(this._unicodeMode || this.strict) && this.raise("Invalid escape"), this.rewind(m);
		}
		return !1;
	}
	eatDecimalDigits() {
		const m = this.index;
		for (this._lastIntValue = 0; Xh(this.currentCodePoint);) this._lastIntValue = 10 * this._lastIntValue + mu(this.currentCodePoint), this.advance();
		return this.index !== m;
	}
	eatHexDigits() {
		const m = this.index;
		for (this._lastIntValue = 0; Yh(this.currentCodePoint);) this._lastIntValue = 16 * this._lastIntValue + mu(this.currentCodePoint), this.advance();
		return this.index !== m;
	}
	eatLegacyOctalEscapeSequence() {
		if (this.eatOctalDigit()) {
			const m = this._lastIntValue;
			if (this.eatOctalDigit()) {
				const n = this._lastIntValue;
				m <= 3 && this.eatOctalDigit() ? this._lastIntValue = 64 * m + 8 * n + this._lastIntValue : this._lastIntValue = 8 * m + n;
			} else this._lastIntValue = m;
			return !0;
		}
		return !1;
	}
	eatOctalDigit() {
		const m = this.currentCodePoint;
		return (n = m) >= 48 && n <= 55 ? (this.advance(), this._lastIntValue = m - 48, !0) : (this._lastIntValue = 0, !1);
		var n;
	}
	eatFixedHexDigits(m) {
		const n = this.index;
		this._lastIntValue = 0;
		for (let i = 0; i < m; ++i) {
			const m = this.currentCodePoint;
			if (!Yh(m)) return this.rewind(n), !1;
			this._lastIntValue = 16 * this._lastIntValue + mu(m), this.advance();
		}
		return !0;
	}
};
const _u = {};
const Cu = {};
const vu = {};
function yu(m) {
	return "Character" === m.type || "CharacterSet" === m.type || "CharacterClass" === m.type || "ExpressionCharacterClass" === m.type || "ClassStringDisjunction" === m.type;
}
var Su = class {
	constructor(m) {
		var n;
		this._node = _u, this._expressionBuffer = null, this._flags = Cu, this._backreferences = [], this._capturingGroups = [], this.source = "", this.strict = Boolean(null == m ? void 0 : m.strict), this.ecmaVersion = null !== (n = null == m ? void 0 : m.ecmaVersion) && void 0 !== n ? n : 2024;
	}
	get pattern() {
		if ("Pattern" !== this._node.type) throw new Error("UnknownError");
		return this._node;
	}
	get flags() {
		if ("Flags" !== this._flags.type) throw new Error("UnknownError");
		return this._flags;
	}
	onRegExpFlags(m, n, { global: i, ignoreCase: a, multiline: x, unicode: e, sticky: t, dotAll: r, hasIndices: s, unicodeSets: o }) {
		this._flags = {
			type: "Flags",
			parent: null,
			start: m,
			end: n,
			raw: this.source.slice(m, n),
			global: i,
			ignoreCase: a,
			multiline: x,
			unicode: e,
			sticky: t,
			dotAll: r,
			hasIndices: s,
			unicodeSets: o
		};
	}
	onPatternEnter(m) {
		this._node = {
			type: "Pattern",
			parent: null,
			start: m,
			end: m,
			raw: "",
			alternatives: []
		}, this._backreferences.length = 0, this._capturingGroups.length = 0;
	}
	onPatternLeave(m, n) {
		this._node.end = n, this._node.raw = this.source.slice(m, n);
		for (const m of this._backreferences) {
			const n = m.ref, i = "number" == typeof n ? this._capturingGroups[n - 1] : this._capturingGroups.find(((m) => m.name === n));
			m.resolved = i, i.references.push(m);
		}
	}
	onAlternativeEnter(m) {
		const n = this._node;
		if ("Assertion" !== n.type && "CapturingGroup" !== n.type && "Group" !== n.type && "Pattern" !== n.type) throw new Error("UnknownError");
		this._node = {
			type: "Alternative",
			parent: n,
			start: m,
			end: m,
			raw: "",
			elements: []
		}, n.alternatives.push(this._node);
	}
	onAlternativeLeave(m, n) {
		const i = this._node;
		if ("Alternative" !== i.type) throw new Error("UnknownError");
		i.end = n, i.raw = this.source.slice(m, n), this._node = i.parent;
	}
	onGroupEnter(m) {
		const n = this._node;
		if ("Alternative" !== n.type) throw new Error("UnknownError");
		this._node = {
			type: "Group",
			parent: n,
			start: m,
			end: m,
			raw: "",
			alternatives: []
		}, n.elements.push(this._node);
	}
	onGroupLeave(m, n) {
		const i = this._node;
		if ("Group" !== i.type || "Alternative" !== i.parent.type) throw new Error("UnknownError");
		i.end = n, i.raw = this.source.slice(m, n), this._node = i.parent;
	}
	onCapturingGroupEnter(m, n) {
		const i = this._node;
		if ("Alternative" !== i.type) throw new Error("UnknownError");
		this._node = {
			type: "CapturingGroup",
			parent: i,
			start: m,
			end: m,
			raw: "",
			name: n,
			alternatives: [],
			references: []
		}, i.elements.push(this._node), this._capturingGroups.push(this._node);
	}
	onCapturingGroupLeave(m, n) {
		const i = this._node;
		if ("CapturingGroup" !== i.type || "Alternative" !== i.parent.type) throw new Error("UnknownError");
		i.end = n, i.raw = this.source.slice(m, n), this._node = i.parent;
	}
	onQuantifier(m, n, i, a, x) {
		const e = this._node;
		if ("Alternative" !== e.type) throw new Error("UnknownError");
		const t = e.elements.pop();
		if (null == t || "Quantifier" === t.type || "Assertion" === t.type && "lookahead" !== t.kind) throw new Error("UnknownError");
		const r = {
			type: "Quantifier",
			parent: e,
			start: t.start,
			end: n,
			raw: this.source.slice(t.start, n),
			min: i,
			max: a,
			greedy: x,
			element: t
		};
		e.elements.push(r), t.parent = r;
	}
	onLookaroundAssertionEnter(m, n, i) {
		const a = this._node;
		if ("Alternative" !== a.type) throw new Error("UnknownError");
		const x = this._node = {
			type: "Assertion",
			parent: a,
			start: m,
			end: m,
			raw: "",
			kind: n,
			negate: i,
			alternatives: []
		};
		a.elements.push(x);
	}
	onLookaroundAssertionLeave(m, n) {
		const i = this._node;
		if ("Assertion" !== i.type || "Alternative" !== i.parent.type) throw new Error("UnknownError");
		i.end = n, i.raw = this.source.slice(m, n), this._node = i.parent;
	}
	onEdgeAssertion(m, n, i) {
		const a = this._node;
		if ("Alternative" !== a.type) throw new Error("UnknownError");
		a.elements.push({
			type: "Assertion",
			parent: a,
			start: m,
			end: n,
			raw: this.source.slice(m, n),
			kind: i
		});
	}
	onWordBoundaryAssertion(m, n, i, a) {
		const x = this._node;
		if ("Alternative" !== x.type) throw new Error("UnknownError");
		x.elements.push({
			type: "Assertion",
			parent: x,
			start: m,
			end: n,
			raw: this.source.slice(m, n),
			kind: i,
			negate: a
		});
	}
	onAnyCharacterSet(m, n, i) {
		const a = this._node;
		if ("Alternative" !== a.type) throw new Error("UnknownError");
		a.elements.push({
			type: "CharacterSet",
			parent: a,
			start: m,
			end: n,
			raw: this.source.slice(m, n),
			kind: i
		});
	}
	onEscapeCharacterSet(m, n, i, a) {
		const x = this._node;
		if ("Alternative" !== x.type && "CharacterClass" !== x.type) throw new Error("UnknownError");
		x.elements.push({
			type: "CharacterSet",
			parent: x,
			start: m,
			end: n,
			raw: this.source.slice(m, n),
			kind: i,
			negate: a
		});
	}
	onUnicodePropertyCharacterSet(m, n, i, a, x, e, t) {
		const r = this._node;
		if ("Alternative" !== r.type && "CharacterClass" !== r.type) throw new Error("UnknownError");
		const s = {
			type: "CharacterSet",
			start: m,
			end: n,
			raw: this.source.slice(m, n),
			kind: i,
			key: a
		};
		if (t) {
			if ("CharacterClass" === r.type && !r.unicodeSets || e || null !== x) throw new Error("UnknownError");
			r.elements.push(Object.assign(Object.assign({}, s), {
				parent: r,
				strings: t,
				value: x,
				negate: e
			}));
		} else r.elements.push(Object.assign(Object.assign({}, s), {
			parent: r,
			strings: t,
			value: x,
			negate: e
		}));
	}
	onCharacter(m, n, i) {
		const a = this._node;
		if ("Alternative" !== a.type && "CharacterClass" !== a.type && "StringAlternative" !== a.type) throw new Error("UnknownError");
		a.elements.push({
			type: "Character",
			parent: a,
			start: m,
			end: n,
			raw: this.source.slice(m, n),
			value: i
		});
	}
	onBackreference(m, n, i) {
		const a = this._node;
		if ("Alternative" !== a.type) throw new Error("UnknownError");
		const x = {
			type: "Backreference",
			parent: a,
			start: m,
			end: n,
			raw: this.source.slice(m, n),
			ref: i,
			resolved: vu
		};
		a.elements.push(x), this._backreferences.push(x);
	}
	onCharacterClassEnter(m, n, i) {
		const a = this._node, x = {
			type: "CharacterClass",
			parent: a,
			start: m,
			end: m,
			raw: "",
			unicodeSets: i,
			negate: n,
			elements: []
		};
		if ("Alternative" === a.type) {
			const m = Object.assign(Object.assign({}, x), { parent: a });
			this._node = m, a.elements.push(m);
		} else {
			if ("CharacterClass" !== a.type || !a.unicodeSets || !i) throw new Error("UnknownError");
			{
				const m = Object.assign(Object.assign({}, x), {
					parent: a,
					unicodeSets: i
				});
				this._node = m, a.elements.push(m);
			}
		}
	}
	onCharacterClassLeave(m, n) {
		const i = this._node;
		if ("CharacterClass" !== i.type || "Alternative" !== i.parent.type && "CharacterClass" !== i.parent.type || this._expressionBuffer && i.elements.length > 0) throw new Error("UnknownError");
		const a = i.parent;
		i.end = n, i.raw = this.source.slice(m, n), this._node = a;
		const x = this._expressionBuffer;
		if (this._expressionBuffer = null, !x) return;
		const e = {
			type: "ExpressionCharacterClass",
			parent: a,
			start: i.start,
			end: i.end,
			raw: i.raw,
			negate: i.negate,
			expression: x
		};
		if (x.parent = e, i !== a.elements.pop()) throw new Error("UnknownError");
		a.elements.push(e);
	}
	onCharacterClassRange(m, n) {
		const i = this._node;
		if ("CharacterClass" !== i.type) throw new Error("UnknownError");
		const a = i.elements, x = a.pop();
		if (!x || "Character" !== x.type) throw new Error("UnknownError");
		if (!i.unicodeSets) {
			const m = a.pop();
			if (!m || "Character" !== m.type || 45 !== m.value) throw new Error("UnknownError");
		}
		const e = a.pop();
		if (!e || "Character" !== e.type) throw new Error("UnknownError");
		const t = {
			type: "CharacterClassRange",
			parent: i,
			start: m,
			end: n,
			raw: this.source.slice(m, n),
			min: e,
			max: x
		};
		e.parent = t, x.parent = t, a.push(t);
	}
	onClassIntersection(m, n) {
		var i;
		const a = this._node;
		if ("CharacterClass" !== a.type || !a.unicodeSets) throw new Error("UnknownError");
		const x = a.elements.pop(), e = null !== (i = this._expressionBuffer) && void 0 !== i ? i : a.elements.pop();
		if (!e || !x || "ClassSubtraction" === e.type || "ClassIntersection" !== e.type && !yu(e) || !yu(x)) throw new Error("UnknownError");
		const t = {
			type: "ClassIntersection",
			parent: a,
			start: m,
			end: n,
			raw: this.source.slice(m, n),
			left: e,
			right: x
		};
		e.parent = t, x.parent = t, this._expressionBuffer = t;
	}
	onClassSubtraction(m, n) {
		var i;
		const a = this._node;
		if ("CharacterClass" !== a.type || !a.unicodeSets) throw new Error("UnknownError");
		const x = a.elements.pop(), e = null !== (i = this._expressionBuffer) && void 0 !== i ? i : a.elements.pop();
		if (!e || !x || "ClassIntersection" === e.type || "ClassSubtraction" !== e.type && !yu(e) || !yu(x)) throw new Error("UnknownError");
		const t = {
			type: "ClassSubtraction",
			parent: a,
			start: m,
			end: n,
			raw: this.source.slice(m, n),
			left: e,
			right: x
		};
		e.parent = t, x.parent = t, this._expressionBuffer = t;
	}
	onClassStringDisjunctionEnter(m) {
		const n = this._node;
		if ("CharacterClass" !== n.type || !n.unicodeSets) throw new Error("UnknownError");
		this._node = {
			type: "ClassStringDisjunction",
			parent: n,
			start: m,
			end: m,
			raw: "",
			alternatives: []
		}, n.elements.push(this._node);
	}
	onClassStringDisjunctionLeave(m, n) {
		const i = this._node;
		if ("ClassStringDisjunction" !== i.type || "CharacterClass" !== i.parent.type) throw new Error("UnknownError");
		i.end = n, i.raw = this.source.slice(m, n), this._node = i.parent;
	}
	onStringAlternativeEnter(m) {
		const n = this._node;
		if ("ClassStringDisjunction" !== n.type) throw new Error("UnknownError");
		this._node = {
			type: "StringAlternative",
			parent: n,
			start: m,
			end: m,
			raw: "",
			elements: []
		}, n.alternatives.push(this._node);
	}
	onStringAlternativeLeave(m, n) {
		const i = this._node;
		if ("StringAlternative" !== i.type) throw new Error("UnknownError");
		i.end = n, i.raw = this.source.slice(m, n), this._node = i.parent;
	}
};
var wu = class {
	constructor(m) {
		this._state = new Su(m), this._validator = new gu(this._state);
	}
	parseLiteral(m, n = 0, i = m.length) {
		this._state.source = m, this._validator.validateLiteral(m, n, i);
		const a = this._state.pattern, x = this._state.flags, e = {
			type: "RegExpLiteral",
			parent: null,
			start: n,
			end: i,
			raw: m,
			pattern: a,
			flags: x
		};
		return a.parent = e, x.parent = e, e;
	}
	parseFlags(m, n = 0, i = m.length) {
		return this._state.source = m, this._validator.validateFlags(m, n, i), this._state.flags;
	}
	parsePattern(m, n = 0, i = m.length, a) {
		return this._state.source = m, this._validator.validatePattern(m, n, i, a), this._state.pattern;
	}
};
var ku = class {
	constructor(m) {
		this._handlers = m;
	}
	visit(m) {
		switch (m.type) {
			case "Alternative":
				this.visitAlternative(m);
				break;
			case "Assertion":
				this.visitAssertion(m);
				break;
			case "Backreference":
				this.visitBackreference(m);
				break;
			case "CapturingGroup":
				this.visitCapturingGroup(m);
				break;
			case "Character":
				this.visitCharacter(m);
				break;
			case "CharacterClass":
				this.visitCharacterClass(m);
				break;
			case "CharacterClassRange":
				this.visitCharacterClassRange(m);
				break;
			case "CharacterSet":
				this.visitCharacterSet(m);
				break;
			case "ClassIntersection":
				this.visitClassIntersection(m);
				break;
			case "ClassStringDisjunction":
				this.visitClassStringDisjunction(m);
				break;
			case "ClassSubtraction":
				this.visitClassSubtraction(m);
				break;
			case "ExpressionCharacterClass":
				this.visitExpressionCharacterClass(m);
				break;
			case "Flags":
				this.visitFlags(m);
				break;
			case "Group":
				this.visitGroup(m);
				break;
			case "Pattern":
				this.visitPattern(m);
				break;
			case "Quantifier":
				this.visitQuantifier(m);
				break;
			case "RegExpLiteral":
				this.visitRegExpLiteral(m);
				break;
			case "StringAlternative":
				this.visitStringAlternative(m);
				break;
			default: throw new Error(`Unknown type: ${m.type}`);
		}
	}
	visitAlternative(m) {
		this._handlers.onAlternativeEnter && this._handlers.onAlternativeEnter(m), m.elements.forEach(this.visit, this), this._handlers.onAlternativeLeave && this._handlers.onAlternativeLeave(m);
	}
	visitAssertion(m) {
		this._handlers.onAssertionEnter && this._handlers.onAssertionEnter(m), "lookahead" !== m.kind && "lookbehind" !== m.kind || m.alternatives.forEach(this.visit, this), this._handlers.onAssertionLeave && this._handlers.onAssertionLeave(m);
	}
	visitBackreference(m) {
		this._handlers.onBackreferenceEnter && this._handlers.onBackreferenceEnter(m), this._handlers.onBackreferenceLeave && this._handlers.onBackreferenceLeave(m);
	}
	visitCapturingGroup(m) {
		this._handlers.onCapturingGroupEnter && this._handlers.onCapturingGroupEnter(m), m.alternatives.forEach(this.visit, this), this._handlers.onCapturingGroupLeave && this._handlers.onCapturingGroupLeave(m);
	}
	visitCharacter(m) {
		this._handlers.onCharacterEnter && this._handlers.onCharacterEnter(m), this._handlers.onCharacterLeave && this._handlers.onCharacterLeave(m);
	}
	visitCharacterClass(m) {
		this._handlers.onCharacterClassEnter && this._handlers.onCharacterClassEnter(m), m.elements.forEach(this.visit, this), this._handlers.onCharacterClassLeave && this._handlers.onCharacterClassLeave(m);
	}
	visitCharacterClassRange(m) {
		this._handlers.onCharacterClassRangeEnter && this._handlers.onCharacterClassRangeEnter(m), this.visitCharacter(m.min), this.visitCharacter(m.max), this._handlers.onCharacterClassRangeLeave && this._handlers.onCharacterClassRangeLeave(m);
	}
	visitCharacterSet(m) {
		this._handlers.onCharacterSetEnter && this._handlers.onCharacterSetEnter(m), this._handlers.onCharacterSetLeave && this._handlers.onCharacterSetLeave(m);
	}
	visitClassIntersection(m) {
		this._handlers.onClassIntersectionEnter && this._handlers.onClassIntersectionEnter(m), this.visit(m.left), this.visit(m.right), this._handlers.onClassIntersectionLeave && this._handlers.onClassIntersectionLeave(m);
	}
	visitClassStringDisjunction(m) {
		this._handlers.onClassStringDisjunctionEnter && this._handlers.onClassStringDisjunctionEnter(m), m.alternatives.forEach(this.visit, this), this._handlers.onClassStringDisjunctionLeave && this._handlers.onClassStringDisjunctionLeave(m);
	}
	visitClassSubtraction(m) {
		this._handlers.onClassSubtractionEnter && this._handlers.onClassSubtractionEnter(m), this.visit(m.left), this.visit(m.right), this._handlers.onClassSubtractionLeave && this._handlers.onClassSubtractionLeave(m);
	}
	visitExpressionCharacterClass(m) {
		this._handlers.onExpressionCharacterClassEnter && this._handlers.onExpressionCharacterClassEnter(m), this.visit(m.expression), this._handlers.onExpressionCharacterClassLeave && this._handlers.onExpressionCharacterClassLeave(m);
	}
	visitFlags(m) {
		this._handlers.onFlagsEnter && this._handlers.onFlagsEnter(m), this._handlers.onFlagsLeave && this._handlers.onFlagsLeave(m);
	}
	visitGroup(m) {
		this._handlers.onGroupEnter && this._handlers.onGroupEnter(m), m.alternatives.forEach(this.visit, this), this._handlers.onGroupLeave && this._handlers.onGroupLeave(m);
	}
	visitPattern(m) {
		this._handlers.onPatternEnter && this._handlers.onPatternEnter(m), m.alternatives.forEach(this.visit, this), this._handlers.onPatternLeave && this._handlers.onPatternLeave(m);
	}
	visitQuantifier(m) {
		this._handlers.onQuantifierEnter && this._handlers.onQuantifierEnter(m), this.visit(m.element), this._handlers.onQuantifierLeave && this._handlers.onQuantifierLeave(m);
	}
	visitRegExpLiteral(m) {
		this._handlers.onRegExpLiteralEnter && this._handlers.onRegExpLiteralEnter(m), this.visitPattern(m.pattern), this.visitFlags(m.flags), this._handlers.onRegExpLiteralLeave && this._handlers.onRegExpLiteralLeave(m);
	}
	visitStringAlternative(m) {
		this._handlers.onStringAlternativeEnter && this._handlers.onStringAlternativeEnter(m), m.elements.forEach(this.visit, this), this._handlers.onStringAlternativeLeave && this._handlers.onStringAlternativeLeave(m);
	}
};
function Eu(m, n) {
	if (n(m)) return !0;
	switch (m.type) {
		case "Alternative":
		case "StringAlternative":
		case "CharacterClass": return m.elements.some(((m) => Eu(m, n)));
		case "Assertion": return ("lookahead" === m.kind || "lookbehind" === m.kind) && m.alternatives.some(((m) => Eu(m, n)));
		case "CapturingGroup":
		case "Group":
		case "Pattern":
		case "ClassStringDisjunction": return m.alternatives.some(((m) => Eu(m, n)));
		case "ExpressionCharacterClass": return Eu(m.expression, n);
		case "CharacterClassRange": return Eu(m.min, n) || Eu(m.max, n);
		case "ClassIntersection":
		case "ClassSubtraction": return Eu(m.left, n) || Eu(m.right, n);
		case "Quantifier": return Eu(m.element, n);
		case "RegExpLiteral": return Eu(m.pattern, n) || Eu(m.flags, n);
	}
	return !1;
}
function Ou(m, n) {
	let i = m.parent;
	for (; i;) {
		if (n(i)) return !0;
		i = i.parent;
	}
	return !1;
}
function Nu(m) {
	let n = m.parent;
	for (; n;) {
		if ("Assertion" === n.type) return "lookahead" === n.kind ? "ltr" : "rtl";
		n = n.parent;
	}
	return "ltr";
}
function bu(m, n) {
	if (n.unicodeSets) {
		if ("CharacterClass" === m.type && !m.unicodeSets) throw new Error("Invalid flags. The AST contains elements exclusive to non-Unicode-sets mode even though the `v` flag is set.");
		return Au(m, n);
	}
	if ("ExpressionCharacterClass" === m.type || "ClassIntersection" === m.type || "ClassSubtraction" === m.type || "ClassStringDisjunction" === m.type || "StringAlternative" === m.type || "CharacterClass" === m.type && m.unicodeSets || "CharacterSet" === m.type && "property" === m.kind && m.strings) throw new Error("Invalid flags. The AST contains elements exclusive to Unicode-sets mode even though the `v` flag is not set.");
	return Wc.fromChars(Iu(m, n));
}
function Au(m, n) {
	switch (m.type) {
		case "Character": return Wc.fromChars(Ju(m.value, n));
		case "CharacterClassRange": return Wc.fromChars(mh([{
			min: m.min.value,
			max: m.max.value
		}], n));
		case "CharacterSet":
			if ("property" === m.kind && m.strings) {
				const i = Pc(n);
				return Zc(m.key, i);
			}
			return Wc.fromChars(mh([m], n));
		case "CharacterClass": {
			const i = function(m, n) {
				const i = Wc.empty(1114111);
				if (0 === m.length) return i;
				if (1 === m.length) return Au(m[0], n);
				const a = [], x = [];
				for (const i of m) switch (i.type) {
					case "Character":
						a.push(i.value);
						break;
					case "CharacterClassRange":
						a.push({
							min: i.min.value,
							max: i.max.value
						});
						break;
					case "CharacterSet":
						"property" === i.kind && i.strings ? x.push(Au(i, n)) : a.push(i);
						break;
					default: x.push(Au(i, n));
				}
				const e = Wc.fromChars(mh(a, n));
				if (0 === x.length) return e;
				return x.push(e), i.union(...x);
			}(m.elements, n);
			if (!m.negate) return i;
			if (!i.accept.isEmpty) throw new Error("The character class " + m.raw + " cannot be negated because it contains strings.");
			return Wc.fromChars(i.chars.negate());
		}
		case "ClassIntersection": {
			const i = Au(m.left, n), a = Au(m.right, n);
			return i.intersect(a);
		}
		case "ClassSubtraction": {
			const i = Au(m.left, n), a = Au(m.right, n);
			return i.without(a);
		}
		case "ExpressionCharacterClass": {
			const i = Au(m.expression, n);
			if (!m.negate) return i;
			if (!i.accept.isEmpty) throw new Error("The character class " + m.raw + " cannot be negated because it contains strings.");
			return Wc.fromChars(i.chars.negate());
		}
		case "ClassStringDisjunction": {
			const i = Pc(n), a = [], x = [];
			for (const n of m.alternatives) 1 === n.elements.length ? x.push(n.elements[0].value) : a.push(n.elements.map(((m) => m.value)));
			let e = 0 === x.length ? i.empty : mh(x, n);
			return i.ignoreCase && (e = i.withCaseVaryingCharacters(e)), Wc.from(e, Uc.from(a, i.charCaseFolding));
		}
		case "StringAlternative": {
			const i = Pc(n), a = i.charCaseFolding;
			if (1 === m.elements.length) return Wc.fromChars(a.toCharSet(m.elements[0].value));
			{
				const n = Uc.fromWord(m.elements.map(((m) => m.value)), a);
				return Wc.from(i.empty, n);
			}
		}
		default: return h(m, "Unsupported element");
	}
}
function Iu(m, n) {
	switch (m.type) {
		case "Character": return Ju(m.value, n);
		case "CharacterClassRange": return mh([{
			min: m.min.value,
			max: m.max.value
		}], n);
		case "CharacterSet": return mh([m], n);
		case "CharacterClass": {
			const i = mh(m.elements.map(((m) => {
				switch (m.type) {
					case "Character": return m.value;
					case "CharacterClassRange": return {
						min: m.min.value,
						max: m.max.value
					};
					case "CharacterSet": return m;
					default: throw h(m, "Unsupported element");
				}
			})), n);
			return m.negate ? i.negate() : i;
		}
		default: return h(m);
	}
}
function Ju(m, n) {
	const i = Pc(n);
	if (i.ignoreCase) {
		const n = i.caseFolding[m];
		if (n) return I.fromCharacters(i.maxCharacter, n);
	}
	return I.fromCharacter(i.maxCharacter, m);
}
var Mu = class Mu {
	constructor(m) {
		if (this._charCache = /* @__PURE__ */ new Map(), this._simpleCharCache = /* @__PURE__ */ new Map(), this._backRefCanReachGroupCache = /* @__PURE__ */ new Map(), this._backRefAlwaysAfterGroupCache = /* @__PURE__ */ new Map(), this._constantResolveCache = /* @__PURE__ */ new Map(), this._groupReferencesCache = /* @__PURE__ */ new Map(), this.literal = {
			source: m.pattern.raw,
			flags: m.flags.raw
		}, this.ast = m, this.maxCharacter = this.ast.flags.unicode ? 1114111 : 65535, !ih(m.flags)) throw new Error("The flags in the given AST are not a valid set of flags.");
		this.flags = m.flags, this._charSetToCharFn = function(m) {
			if (m.ignoreCase) {
				const n = Pc(m);
				if (!n.ignoreCase) throw new Error();
				const i = /* @__PURE__ */ new Map();
				return function* (m) {
					const a = /* @__PURE__ */ new Set();
					for (const x of m.characters()) {
						if (a.has(x)) continue;
						const m = n.caseFolding[x];
						if (m) {
							for (const n of m) a.add(n);
							let x = i.get(m);
							void 0 === x && (x = I.fromCharacters(n.maxCharacter, m), i.set(m, x)), yield x;
						} else yield x;
					}
				};
			}
			return (m) => m.characters();
		}(this.flags);
	}
	static fromLiteral(m, n) {
		const i = new wu(n);
		let a;
		if ("string" == typeof m) a = i.parseLiteral(m);
		else {
			const n = i.parseFlags(m.flags);
			a = {
				pattern: i.parsePattern(m.source, void 0, void 0, n),
				flags: n
			};
		}
		return new Mu(a);
	}
	static fromAst(m) {
		return new Mu(m);
	}
	parse(m) {
		return this.parseElement(this.ast.pattern, m);
	}
	parseElement(m, n) {
		var i, a, x, e, t, r;
		const s = {
			maxBackreferenceWords: Math.round(null !== (i = null == n ? void 0 : n.maxBackreferenceWords) && void 0 !== i ? i : 100),
			backreferences: null !== (a = null == n ? void 0 : n.backreferences) && void 0 !== a ? a : "throw",
			assertions: null !== (x = null == n ? void 0 : n.assertions) && void 0 !== x ? x : "parse",
			disableSimplification: !(null === (e = null == n ? void 0 : n.simplify) || void 0 === e || e),
			getUnknownId: null !== (t = null == n ? void 0 : n.getUnknownId) && void 0 !== t ? t : (m) => m.raw,
			nc: new Lu(null !== (r = null == n ? void 0 : n.maxNodes) && void 0 !== r ? r : 1e4),
			matchingDir: Nu(m),
			variableResolved: /* @__PURE__ */ new Map()
		}, o = this._parseElement(m, s);
		return C(o, null), {
			expression: o,
			maxCharacter: this.maxCharacter
		};
	}
	_parseElement(m, n) {
		const i = {
			type: "Expression",
			alternatives: [],
			source: Fu(m)
		};
		switch (m.type) {
			case "Alternative":
				this._addAlternatives([m], i, n);
				break;
			case "Pattern":
				this._addAlternatives(m.alternatives, i, n);
				break;
			default: {
				const a = this._createElement(m, n);
				if (1 === a);
				else if (2 === a) i.alternatives.push(n.nc.newConcat(m));
				else if (n.disableSimplification || "Alternation" !== a.type) {
					const x = n.nc.newConcat(m);
					i.alternatives.push(x), x.elements.push(a);
				} else i.alternatives = a.alternatives;
				break;
			}
		}
		return i;
	}
	_addAlternatives(m, n, i) {
		for (const a of m) {
			const m = this._createConcatenation(a, i);
			1 !== m && (i.disableSimplification ? n.alternatives.push(m) : 1 === m.elements.length && "Alternation" === m.elements[0].type ? n.alternatives.push(...m.elements[0].alternatives) : n.alternatives.push(m));
		}
	}
	_createConcatenation(m, n) {
		const i = "ltr" === n.matchingDir ? m.elements : [...m.elements].reverse(), a = this._createElements(i, n);
		if (1 === a) return 1;
		"rtl" === n.matchingDir && a.reverse();
		const x = n.nc.newConcat(m);
		return this._setConcatenationElements(x, a, n), x;
	}
	_setConcatenationElements(m, n, i) {
		if (i.disableSimplification) m.elements = n;
		else {
			m.elements.length > 0 && (m.elements = []);
			for (const i of n) "Alternation" === i.type && 1 === i.alternatives.length ? m.elements.push(...i.alternatives[0].elements) : m.elements.push(i);
		}
	}
	_createElements(m, n) {
		const i = [];
		let a;
		for (let x = 0; x < m.length; x++) {
			const e = m[x];
			let t;
			try {
				t = this._createElement(e, n);
			} catch (m) {
				if (n.disableSimplification) throw m;
				a ??= { error: m };
				continue;
			}
			if (1 === t) return 1;
			if (2 === t);
			else {
				let a = !1;
				if ("CapturingGroup" === e.type && n.maxBackreferenceWords > 0) try {
					const r = this._variableResolveGroup(e, t, m.slice(x + 1), n);
					a = !0, i.push(r.resolved), x += r.skip;
				} catch (m) {}
				a || i.push(t);
			}
		}
		if (void 0 !== a) throw a.error;
		return i;
	}
	_variableResolveGroup(m, n, i, a) {
		if (0 === this._getResolvableGroupReferencesUnder(m, m.parent).length) throw new Error("No backreferences that resolve this capturing group");
		const x = Gu(Bu(n, this._charSetToCharFn), a.maxBackreferenceWords);
		if (0 === x.length) throw new Error("Cannot resolve dead capturing group");
		const e = [...i];
		this._trimAffectedSlice(m, e);
		const t = [];
		for (const n of x) {
			const i = this._createElements(e, Pu(a, m, n));
			if (1 === i) continue;
			const x = [], r = this._wordToElement(m, n, a);
			2 !== r && x.push(r), x.push(...i), "rtl" === a.matchingDir && x.reverse();
			const s = a.nc.newConcat(m);
			this._setConcatenationElements(s, x, a), t.push(s);
		}
		const r = a.nc.newAlt(m);
		return r.alternatives = t, {
			resolved: r,
			skip: e.length
		};
	}
	_trimAffectedSlice(m, n) {
		const i = this._affectedSliceLength(m, n);
		n.length > i && n.splice(i, n.length - i);
	}
	_affectedSliceLength(m, n) {
		const i = function(m) {
			for (let i = n.length - 1; i >= 0; i--) if (m.has(n[i])) return i;
			throw -1;
		}(new Set(this._getResolvableGroupReferencesUnder(m, m.parent).map((function(n) {
			let i = n;
			for (; i;) {
				if (i.parent === m.parent) return i;
				i = i.parent;
			}
			throw new Error();
		})))), a = [i];
		for (let m = 0; m <= i; m++) {
			const i = n[m];
			"CapturingGroup" === i.type && a.push(m + 1 + this._affectedSliceLength(i, n.slice(m + 1)));
		}
		return Math.max(...a) + 1;
	}
	_createElement(m, n) {
		switch (m.type) {
			case "Assertion": return this._createAssertion(m, n);
			case "CapturingGroup":
			case "Group": return this._createGroup(m, n);
			case "Character":
			case "CharacterClass":
			case "CharacterSet":
			case "ExpressionCharacterClass": return this._createCharacterClass(m, n);
			case "Quantifier": return this._createQuantifier(m, n);
			case "Backreference": return this._createBackreference(m, n);
			default: throw h(m, "Unsupported element");
		}
	}
	_createAssertion(m, n) {
		switch (n.assertions) {
			case "throw": throw new Error("Assertions are not supported.");
			case "disable": return this._createDisabledElement(m, n);
			case "ignore":
				if (n.disableSimplification) {
					const i = n.nc.newAlt(m);
					return i.alternatives.push(n.nc.newConcat(m)), i;
				}
				return 2;
			case "unknown": return this._createUnknownElement(m, n);
			case "parse": return this._parseAssertion(m, n);
			default: h(n.assertions);
		}
	}
	_parseAssertion(m, n) {
		switch (m.kind) {
			case "lookahead":
			case "lookbehind": {
				const i = n.nc.newAssertion(m, "lookahead" === m.kind ? "ahead" : "behind", m.negate), a = "lookahead" === m.kind ? "ltr" : "rtl";
				if (this._addAlternatives(m.alternatives, i, a === n.matchingDir ? n : Object.assign(Object.assign({}, n), { matchingDir: a })), !n.disableSimplification) {
					let m = 2;
					if (0 === i.alternatives.length ? m = i.negate ? 1 : 0 : km(i.alternatives) && (m = i.negate ? 0 : 1), 1 === m) return 2;
					if (0 === m) return 1;
				}
				return i;
			}
			case "end":
			case "start":
			case "word": {
				const n = Fc(m, this.flags);
				return y(n, Fu(m)), n;
			}
			default: throw h(m, "Unsupported element");
		}
	}
	_createCharacterClass(m, n) {
		let i;
		i = "Character" === m.type ? m.value.toString(16) : m.raw;
		let a = this._charCache.get(i);
		if (void 0 === a && (a = bu(m, this.flags), this._charCache.set(i, a)), a.accept.isEmpty) return a.chars.isEmpty && !n.disableSimplification ? 1 : n.nc.newCharClass(m, a.chars);
		const x = n.nc.newAlt(m);
		for (const i of a.wordSets) {
			const a = n.nc.newConcat(m);
			x.alternatives.push(a);
			for (const x of i) a.elements.push(n.nc.newCharClass(m, x));
		}
		return x;
	}
	_createGroup(m, n) {
		const i = n.nc.newAlt(m);
		if (this._addAlternatives(m.alternatives, i, n), !n.disableSimplification) {
			if (0 === i.alternatives.length) return 1;
			if (1 === i.alternatives.length && 0 === i.alternatives[0].elements.length) return 2;
		}
		return i;
	}
	_createQuantifier(m, n) {
		const i = m.min, a = m.max;
		if (!n.disableSimplification) {
			if (0 === a) return 2;
			if (1 === i && 1 === a) return this._createElement(m.element, n);
		}
		const x = n.nc.newQuant(m, i, a, !m.greedy), e = m.element;
		if ("CapturingGroup" === e.type || "Group" === e.type) this._addAlternatives(e.alternatives, x, n);
		else {
			const m = this._createElement(e, n);
			if (1 !== m) {
				const i = n.nc.newConcat(e);
				x.alternatives.push(i), 2 !== m && i.elements.push(m);
			}
		}
		if (!n.disableSimplification) {
			if (0 === x.alternatives.length) return 0 === i ? 2 : 1;
			if (1 === x.alternatives.length && 0 === x.alternatives[0].elements.length) return 2;
		}
		return x;
	}
	_createUnknownElement(m, n) {
		return n.nc.newUnknown(m, n.getUnknownId(m));
	}
	_createDisabledElement(m, n) {
		return n.disableSimplification ? n.nc.newAlt(m) : 1;
	}
	_createBackreference(m, n) {
		var i;
		if (n.maxBackreferenceWords > 0) {
			if (!this._backRefCanReachGroup(m)) return 2;
			const a = m.resolved, x = null !== (i = n.variableResolved.get(a)) && void 0 !== i ? i : this._constantResolveGroup(a, n);
			if (null !== x) {
				if (0 === x.length) return 2;
				if (this._backRefAlwaysAfterGroup(m)) return this._wordToElement(m, x, n);
			}
		}
		switch (n.backreferences) {
			case "throw": throw new Error("Backreferences are not supported.");
			case "unknown": return this._createUnknownElement(m, n);
			case "disable": return this._createDisabledElement(m, n);
			default: h(n.backreferences);
		}
	}
	_constantResolveGroup(m, n) {
		const i = this._constantResolveCache.get(m);
		if (void 0 !== i) return i;
		const a = this._parseElement(m, Object.assign(Object.assign({}, n), {
			backreferences: "unknown",
			disableSimplification: !1
		}));
		let x;
		Tu(a), Du(a);
		try {
			x = Gu(Bu(a, this._charSetToCharFn), 1);
		} catch (m) {}
		let e = null;
		if (x) if (0 === x.length) e = [];
		else {
			if (1 !== x.length) throw new Error("More than one words were returned.");
			e = x[0];
		}
		return this._constantResolveCache.set(m, e), e;
	}
	_backRefCanReachGroup(m) {
		let n = this._backRefCanReachGroupCache.get(m);
		return void 0 === n && (n = function(m) {
			const n = m.resolved;
			return !Ou(m, ((m) => m === n)) && function n(i) {
				const a = i.parent;
				switch (a.type) {
					case "Alternative": {
						const x = a.elements.indexOf(i);
						let e;
						if (e = "ltr" === Nu(i) ? a.elements.slice(x + 1) : a.elements.slice(0, x), e.some(((n) => Eu(n, ((n) => n === m))))) return !0;
						const t = a.parent;
						return "Pattern" !== t.type && n(t);
					}
					case "Quantifier": return n(a);
					default: throw new Error("What happened?");
				}
			}(n);
		}(m), this._backRefCanReachGroupCache.set(m, n)), n;
	}
	_backRefAlwaysAfterGroup(m) {
		let n = this._backRefAlwaysAfterGroupCache.get(m);
		return void 0 === n && (n = function(m) {
			const n = m.resolved;
			return !Ou(m, ((m) => m === n)) && function n(i) {
				const a = i.parent;
				switch (a.type) {
					case "Alternative": {
						const x = a.elements.indexOf(i);
						let e;
						if (e = "ltr" === Nu(i) ? a.elements.slice(x + 1) : a.elements.slice(0, x), e.some(((n) => Eu(n, ((n) => n === m))))) return !0;
						const t = a.parent;
						return "Pattern" !== t.type && !(t.alternatives.length > 1) && n(t);
					}
					case "Quantifier": return 0 !== a.min && n(a);
					default: throw new Error("What happened?");
				}
			}(n);
		}(m), this._backRefAlwaysAfterGroupCache.set(m, n)), n;
	}
	_wordToElement(m, n, i) {
		if (0 === n.length) return 2;
		if (1 === n.length) {
			const a = n[0], x = a instanceof I ? a : this._charToCharSet(a);
			return i.nc.newCharClass(m, x);
		}
		{
			const a = i.nc.newConcat(m);
			for (const x of n) {
				const n = x instanceof I ? x : this._charToCharSet(x);
				a.elements.push(i.nc.newCharClass(m, n));
			}
			const x = i.nc.newAlt(m);
			return x.alternatives.push(a), x;
		}
	}
	_charToCharSet(m) {
		let n = this._simpleCharCache.get(m);
		return void 0 === n && (n = I.fromCharacter(this.maxCharacter, m), this._simpleCharCache.set(m, n)), n;
	}
	_getGroupReferences(m) {
		if (0 === this._groupReferencesCache.size) {
			const m = (m) => {
				let n = this._groupReferencesCache.get(m);
				return void 0 === n && (n = [], this._groupReferencesCache.set(m, n)), n;
			};
			n = this.ast.pattern, new ku({
				onBackreferenceEnter(n) {
					m(n.resolved).push(n);
				},
				onCapturingGroupEnter(n) {
					m(n);
				}
			}).visit(n);
		}
		var n;
		const i = this._groupReferencesCache.get(m);
		if (!i) throw new Error("Unknown capturing group. The capturing group is not part of the AST of this parser.");
		return i;
	}
	_getResolvableGroupReferences(m) {
		return this._getGroupReferences(m).filter(((m) => this._backRefCanReachGroup(m) && this._backRefAlwaysAfterGroup(m)));
	}
	_getResolvableGroupReferencesUnder(m, n) {
		return this._getResolvableGroupReferences(m).filter(((m) => Ou(m, ((m) => m === n))));
	}
};
var Lu = class {
	constructor(m) {
		this._nodeCounter = 0, this._nodeLimit = m;
	}
	_checkLimit() {
		hm.assert(++this._nodeCounter, this._nodeLimit, "JS.Parser");
	}
	newAlt(m) {
		return this._checkLimit(), {
			type: "Alternation",
			alternatives: [],
			source: Fu(m)
		};
	}
	newAssertion(m, n, i) {
		return this._checkLimit(), {
			type: "Assertion",
			alternatives: [],
			kind: n,
			negate: i,
			source: Fu(m)
		};
	}
	newCharClass(m, n) {
		return this._checkLimit(), {
			type: "CharacterClass",
			characters: n,
			source: Fu(m)
		};
	}
	newConcat(m) {
		return this._checkLimit(), {
			type: "Concatenation",
			elements: [],
			source: Fu(m)
		};
	}
	newQuant(m, n, i, a) {
		return this._checkLimit(), {
			type: "Quantifier",
			alternatives: [],
			lazy: a,
			min: n,
			max: i,
			source: Fu(m)
		};
	}
	newUnknown(m, n) {
		return this._checkLimit(), {
			type: "Unknown",
			id: n,
			source: Fu(m)
		};
	}
};
function Pu(m, n, i) {
	const a = new Map(m.variableResolved);
	return a.set(n, i), Object.assign(Object.assign({}, m), { variableResolved: a });
}
function Fu(m) {
	return {
		start: m.start,
		end: m.end
	};
}
function Tu(m) {
	for (const n of m.alternatives) for (; n.elements.length > 0;) {
		const m = n.elements[0];
		if ("Assertion" !== m.type || "behind" !== m.kind) {
			if ("Alternation" !== m.type && "Quantifier" !== m.type || (Tu(m), 1 !== m.alternatives.length || 0 !== m.alternatives[0].elements.length)) break;
			n.elements.splice(0, 1);
		} else n.elements.splice(0, 1);
	}
	Uu(m);
}
function Du(m) {
	for (const n of m.alternatives) for (; n.elements.length > 0;) {
		const m = n.elements[n.elements.length - 1];
		if ("Assertion" !== m.type || "ahead" !== m.kind) {
			if ("Alternation" !== m.type && "Quantifier" !== m.type || (Du(m), 1 !== m.alternatives.length || 0 !== m.alternatives[0].elements.length)) break;
			n.elements.pop();
		} else n.elements.pop();
	}
	Uu(m);
}
function Uu(m) {
	let n = !1;
	m.alternatives = m.alternatives.filter(((m) => 0 !== m.elements.length || !n && (n = !0, !0)));
}
function Bu(m, n) {
	return function* (m, n) {
		for (const i of m) yield* p(i.map(n));
	}(ju(m), n);
}
function ju(m) {
	switch (m.type) {
		case "Alternation":
		case "Expression": return u(m.alternatives.map(ju));
		case "Assertion":
		case "Unknown": throw new Error();
		case "CharacterClass": return m.characters.isEmpty ? [] : [[m.characters]];
		case "Concatenation": return f(m.elements.map(ju));
		case "Quantifier": {
			if (m.max === 1 / 0) throw new Error();
			let n;
			return n = m.lazy ? function* () {
				for (let n = m.min; n <= m.max; n++) yield n;
			}() : function* () {
				for (let n = m.max; n >= m.min; n--) yield n;
			}(), function* (m, n, i) {
				n = g(n);
				for (const a of m) {
					const m = [];
					for (let i = 0; i < a; i++) m.push(n);
					yield* i(m);
				}
			}(n, u(m.alternatives.map(ju)), f);
		}
		default: h(m);
	}
}
function Gu(m, n) {
	const i = [];
	for (const a of m) if (i.push(a), i.length > n) throw new Error("Too many items.");
	return i;
}
var Ru = Object.freeze({
	__proto__: null,
	createAssertion: Fc,
	createCharSet: mh,
	toLiteral: function(n, i) {
		var a;
		const x = null !== (a = null == i ? void 0 : i.fastCharacters) && void 0 !== a && a;
		let e;
		e = Array.isArray(n) ? n : [n];
		const t = function(m, n, i) {
			var a, x, e, t, r, s;
			const o = null !== (a = null == n ? void 0 : n.flags) && void 0 !== a ? a : {}, { unicode: l, unicodeSets: c, converter: h, inputUnicode: u } = function(m, n) {
				var i, a, x;
				const e = function(m) {
					try {
						for (const n of m) w(n, { onCharacterClassEnter(m) {
							throw 1114111 === m.characters.maximum || 65535 !== m.characters.maximum && /* @__PURE__ */ new Error("All character sets have to have a maximum of either 0xFFFF or 0x10FFFF.");
						} });
					} catch (m) {
						if ("boolean" == typeof m) return m;
						throw m;
					}
				}(m);
				if (void 0 === e) return {
					unicode: null !== (i = n.unicode) && void 0 !== i && i,
					unicodeSets: null !== (a = n.unicodeSets) && void 0 !== a && a,
					converter: new vh(),
					inputUnicode: e
				};
				if (n.unicodeSets) {
					if (!e) throw new Error("Incompatible flags: The v flag is required by the flags options but a UTF16 regex cannot be converted to a Unicode regex.");
					return {
						unicode: !1,
						unicodeSets: !0,
						converter: new vh(),
						inputUnicode: e
					};
				}
				if (n.unicode) {
					if (!1 === e) throw new Error("Incompatible flags: The u flag is required by the flags options but a UTF16 regex cannot be converted to a Unicode regex.");
					return {
						unicode: !0,
						unicodeSets: !1,
						converter: new vh(),
						inputUnicode: e
					};
				}
				const t = null !== (x = n.unicode) && void 0 !== x ? x : e;
				return {
					unicode: t,
					unicodeSets: !1,
					converter: t === e ? new vh() : new yh(),
					inputUnicode: e
				};
			}(m, o), f = l || c;
			let p;
			if (!0 === o.ignoreCase) {
				if (2 === Ch(m, f, h)) throw new Error("Incompatible flags: The i flag is forbidden to create a literal but required by the flags options.");
				p = !0;
			} else if (!1 === o.ignoreCase) p = !1;
			else if (i) p = !1;
			else p = 1 === Ch(m, f, h);
			let d = o.multiline;
			void 0 === d && (d = null !== (x = function(m, n) {
				let i = !1, a = !1, x = !1, e = !1;
				for (const t of m) w(t, { onAssertionEnter(m) {
					if (m.negate && 1 === m.alternatives.length) {
						const t = m.alternatives[0];
						if (1 === t.elements.length) {
							const r = t.elements[0];
							if ("CharacterClass" === r.type) {
								const t = r.characters;
								t.isAll ? "ahead" === m.kind ? a = !0 : i = !0 : n.nonLineTerminator.equals(t) && ("ahead" === m.kind ? e = !0 : x = !0);
							}
						}
					}
				} });
				if (x) return !0;
				if (i) return !1;
				if (e) return !0;
				if (a) return !1;
			}(m, Pc({ unicode: u }))) && void 0 !== x && x);
			const g = {
				dotAll: null !== (e = o.dotAll) && void 0 !== e && e,
				global: null !== (t = o.global) && void 0 !== t && t,
				hasIndices: null !== (r = o.hasIndices) && void 0 !== r && r,
				ignoreCase: p,
				multiline: d,
				sticky: null !== (s = o.sticky) && void 0 !== s && s,
				unicode: l,
				unicodeSets: c
			};
			return ih(g), {
				flags: g,
				converter: h,
				inputUnicode: null != u && u
			};
		}(e, i, x), r = t.flags, { converter: s, inputUnicode: o } = t;
		return {
			source: uh(n, {
				flags: r,
				printCharSet: function(n, i, a) {
					return m(n ? Dh : (m) => function(m, n, i) {
						if (m.isAll) return n.dotAll ? "." : "[^]";
						if (m.isEmpty) return "[]";
						const a = m.ranges[0].min;
						if (1 === m.ranges.length && a === m.ranges[0].max) return Mh(a);
						if (i.ignoreCase) {
							const n = function(m, n) {
								const i = n.caseFolding[m];
								return i ? I.fromCharacters(n.maxCharacter, i) : null;
							}(a, i);
							if (n && n.equals(m)) return Mh(a);
						}
						if (0 !== a) {
							if (Lh(m.ranges, i.digit.ranges)) return "\\d";
							if (Lh(m.ranges, i.space.ranges)) return "\\s";
							if (Lh(m.ranges, i.word.ranges)) return "\\w";
						} else {
							if (Lh(m.ranges, i.nonDigit.ranges)) return "\\D";
							if (Lh(m.ranges, i.nonSpace.ranges)) return "\\S";
							if (Lh(m.ranges, i.nonWord.ranges)) return "\\W";
							if (!n.dotAll && Lh(m.ranges, i.nonLineTerminator.ranges)) return ".";
						}
						const x = Th(m, i), e = Th(m.negate(), i);
						return x.length <= e.length ? `[${x}]` : `[^${e}]`;
					}(m, i, a));
				}(x, r, Pc(r)),
				env: Pc(r),
				inputEnv: Pc({ unicode: o }),
				converter: s
			}),
			flags: hh(r)
		};
	},
	isFlags: ih,
	Parser: Mu,
	parseUnicodeSet: bu,
	parseCharSet: Iu,
	StringSet: Uc,
	UnicodeSet: Wc,
	getCharCaseFolding: tc
});
exports.CharBase = V, exports.CharMap = W, exports.CharSet = I, exports.CombinedTransformer = k, exports.DFA = Li, exports.ENFA = Ui, exports.FAIterators = Oi, exports.JS = Ru, exports.MaxCharacterError = cm, exports.NFA = aa, exports.TooManyNodesError = hm, exports.Transformers = ci, exports.Words = Mi, exports.combineTransformers = function(m) {
	return new k(m);
}, exports.getIntersectionIterator = na, exports.getIntersectionWordSets = ia, exports.getIntersectionWords = function(m, n, i = 1e4) {
	return Ii(ia(m, n, i));
}, exports.isDisjointWith = function(m, n, i = 1e4) {
	return !xm(X(na(m, n, i), ((m) => m.keys())));
}, exports.setParent = C, exports.setSource = y, exports.transform = E, exports.visitAst = w;
const exportedCharBase = exports.CharBase;
const exportedCharMap = exports.CharMap;
const exportedCharSet = exports.CharSet;
const exportedCombinedTransformer = exports.CombinedTransformer;
const exportedDFA = exports.DFA;
const exportedENFA = exports.ENFA;
const exportedFAIterators = exports.FAIterators;
const exportedJS = exports.JS;
const exportedMaxCharacterError = exports.MaxCharacterError;
const exportedNFA = exports.NFA;
const exportedTooManyNodesError = exports.TooManyNodesError;
const exportedTransformers = exports.Transformers;
const exportedWords = exports.Words;
const exportedcombineTransformers = exports.combineTransformers;
const exportedgetIntersectionIterator = exports.getIntersectionIterator;
const exportedgetIntersectionWordSets = exports.getIntersectionWordSets;
const exportedgetIntersectionWords = exports.getIntersectionWords;
const exportedisDisjointWith = exports.isDisjointWith;
const exportedsetParent = exports.setParent;
const exportedsetSource = exports.setSource;
const exportedtransform = exports.transform;
const exportedvisitAst = exports.visitAst;

// src/schema/texts/lookaheads.ts
function automatonOf(expression, limits) {
	const sequences = expression.alternatives.map(({ elements }) => elements);
	if (!sequences.some((elements) => splitAtStart(elements).assertions.length > 0)) return plain(sequences, limits);
	return unionOf(sequences.map((elements) => fromStart(elements, limits)), limits);
}
const factory = ({ maxNodes, onNode }) => told(new exportedNFA.LimitedNodeFactory(maxNodes), onNode);
const told = (nodes, onNode) => ({ createNode: () => {
	onNode();
	return nodes.createNode();
} });
function unionOf(automata, limits) {
	const [first, ...others] = automata;
	if (first === void 0) return exportedNFA.empty({ maxCharacter: limits.maxCharacter });
	if (others.length === 0) return first;
	const all = exportedNFA.fromFA(first, factory(limits));
	for (const other of others) all.union(other, factory(limits));
	return all;
}
function fromStart(elements, limits) {
	const { assertions, rest } = splitAtStart(elements);
	let found = plain([rest], limits);
	for (const assertion of assertions) found = exportedNFA.fromIntersection(found, languageOf(assertion, limits), factory(limits));
	return found;
}
function languageOf({ negate, alternatives }, limits) {
	const found = unionOf(alternatives.map(({ elements }) => fromStart([EDGE, ...elements], limits)), limits);
	if (!negate) return found;
	const complement = exportedDFA.fromFA(found, told(new exportedDFA.LimitedNodeFactory(limits.maxNodes), limits.onNode));
	complement.complement();
	return exportedNFA.fromFA(complement, factory(limits));
}
const EDGE = {
	type: "Assertion",
	kind: "behind",
	negate: true,
	alternatives: [{
		type: "Concatenation",
		elements: [{
			type: "CharacterClass",
			characters: exportedCharSet.all(1114111)
		}]
	}]
};
function splitAtStart(elements) {
	if (!isEdge(elements[0], "behind")) return {
		assertions: [],
		rest: elements
	};
	const assertions = [];
	let index = 1;
	for (; index < elements.length; index++) {
		const element = elements[index];
		if (isEdge(element, "behind")) continue;
		if (element?.type !== "Assertion" || element.kind !== "ahead" || isEdge(element, "ahead")) break;
		assertions.push(element);
	}
	return {
		assertions,
		rest: [EDGE, ...elements.slice(index)]
	};
}
function plain(sequences, limits) {
	const { maxCharacter } = limits;
	const anything = exportedCharSet.all(maxCharacter);
	const padded = {
		type: "Expression",
		alternatives: sequences.map((elements) => pad(elements, anything))
	};
	const applied = exportedtransform(new exportedCombinedTransformer([exportedTransformers.applyAssertions()]), padded);
	return exportedNFA.fromRegex(applied, { maxCharacter }, { assertions: "throw" }, factory(limits));
}
function pad(sequence, anything) {
	const elements = [...sequence];
	const run = () => ({
		type: "Quantifier",
		min: 0,
		max: 1e400,
		lazy: false,
		alternatives: [{
			type: "Concatenation",
			elements: [{
				type: "CharacterClass",
				characters: anything
			}]
		}]
	});
	if (isEdge(elements[0], "behind")) elements.shift();
	else elements.unshift(run());
	if (isEdge(elements.at(-1), "ahead")) elements.pop();
	else elements.push(run());
	return {
		type: "Concatenation",
		elements
	};
}
function isEdge(element, kind) {
	if (element?.type !== "Assertion" || element.kind !== kind || !element.negate) return false;
	const only = element.alternatives.length === 1 ? element.alternatives[0]?.elements : void 0;
	const first = only?.length === 1 ? only[0] : void 0;
	return first?.type === "CharacterClass" && first.characters.isAll;
}

// src/schema/texts/automata.ts
const MAX_SOURCE = 500;
const MAX_NODES = 3e3;
const languages = /* @__PURE__ */ new Map();
const OF_A_NODE = 8;
const nodesFor = (...made) => countedNodes(new exportedNFA.LimitedNodeFactory(MAX_NODES), made);
const statesFor = (...made) => countedNodes(new exportedDFA.LimitedNodeFactory(MAX_NODES), made);
function countedNodes(factory, made) {
	const weight = made.reduce((most, one) => Math.max(most, one?.weight ?? 0), OF_A_NODE);
	return { createNode: () => {
		workOnPattern(weight);
		return factory.createNode();
	} };
}
function included(inner, outer) {
	const a = language(inner);
	const b = language(outer);
	if (a === null || b === null) return null;
	try {
		const complement = exportedDFA.fromFA(b.nfa, statesFor(b));
		complement.minimize();
		complement.complement();
		return exportedNFA.fromIntersection(a.nfa, complement, nodesFor(a, b)).isEmpty;
	} catch {
		return null;
	}
}
function isEmpty({ inside, outside, minLength, maxLength }) {
	try {
		const length = minLength > 0 || maxLength !== null ? [`^[^]{${minLength},${maxLength ?? ""}}$`] : [];
		const parts = [];
		const used = [];
		for (const pattern of [...inside, ...length]) {
			const own = language(pattern);
			if (own === null) return null;
			used.push(own);
			parts.push(own.nfa);
		}
		for (const pattern of outside) {
			const own = language(pattern);
			if (own === null) return null;
			const complement = exportedDFA.fromFA(own.nfa, statesFor(own));
			complement.minimize();
			complement.complement();
			used.push(own);
			parts.push(exportedNFA.fromFA(complement, nodesFor(own)));
		}
		const [first, ...others] = parts;
		if (first === void 0) return false;
		let all = first;
		for (const part of others) all = exportedNFA.fromIntersection(all, part, nodesFor(...used));
		return all.isEmpty;
	} catch {
		return null;
	}
}
function includedWithin(inner, outer, lengths) {
	const other = language(outer);
	if (other === null) return null;
	try {
		let nfa = complementOf(other);
		for (const pattern of inner) {
			const own = language(pattern);
			if (own === null) return null;
			nfa = exportedNFA.fromIntersection(nfa, own.nfa, nodesFor(own, other));
		}
		return isEmptyWithin(nfa, lengths);
	} catch {
		return null;
	}
}
const complementOf = (language) => {
	const complement = exportedDFA.fromFA(language.nfa, statesFor(language));
	complement.complement();
	return exportedNFA.fromFA(complement, nodesFor(language));
};
function isEmptyWithin(nfa, { minLength, maxLength }) {
	let states = /* @__PURE__ */ new Set([nfa.initial]);
	let left = MAX_WORD_STEPS;
	let visited = 0;
	const seen = /* @__PURE__ */ new Set();
	const most = maxLength ?? 1e400;
	for (let length = 0; length <= most; length++) {
		if (states.size === 0) return true;
		if (length >= minLength) {
			for (const state of states) {
				if (nfa.finals.has(state)) return false;
				seen.add(state);
			}
			if (seen.size === visited) return true;
			visited = seen.size;
		}
		const next = /* @__PURE__ */ new Set();
		for (const state of states) for (const target of state.out.keys()) next.add(target);
		left -= states.size + next.size;
		if (left < 0) return null;
		states = next;
	}
	return true;
}
function contains(pattern, text) {
	const found = language(pattern);
	if (found === null) return null;
	let states = /* @__PURE__ */ new Set([found.nfa.initial]);
	for (const character of text) {
		const point = character.codePointAt(0) ?? 0;
		const next = /* @__PURE__ */ new Set();
		for (const state of states) for (const [target, characters] of state.out) if (!next.has(target) && characters.has(point)) next.add(target);
		if (next.size === 0) return false;
		states = next;
	}
	return [...states].some((state) => found.nfa.finals.has(state));
}
const MAX_WORD_STEPS = 2e5;
const MAX_WORD = 300;
function word({ inside, outside, minLength, maxLength }) {
	try {
		let nfa = null;
		for (const pattern of inside) {
			const own = language(pattern);
			if (own === null) return null;
			nfa = nfa === null ? own.nfa : exportedNFA.fromIntersection(nfa, own.nfa, nodesFor(own));
		}
		if (outside !== null) {
			const other = language(outside);
			if (other === null) return null;
			const complement = complementOf(other);
			nfa = nfa === null ? complement : exportedNFA.fromIntersection(nfa, complement, nodesFor(other));
		}
		return nfa === null ? null : shortest(nfa, minLength, maxLength ?? MAX_WORD);
	} catch {
		return null;
	}
}
function shortest(nfa, minLength, maxLength) {
	if (minLength > MAX_WORD) return null;
	const seen = /* @__PURE__ */ new Map();
	const queue = [{
		node: nfa.initial,
		length: 0,
		from: null,
		character: 0
	}];
	for (let index = 0; index < queue.length && index < MAX_WORD_STEPS; index++) {
		const step = queue[index];
		if (step === void 0) break;
		if (step.length >= minLength && nfa.finals.has(step.node)) return spell(step);
		if (step.length >= Math.min(maxLength, MAX_WORD)) continue;
		const next = [...step.node.out].map(([node, characters]) => ({
			node,
			character: readable(characters)
		}));
		for (const { node, character } of next.toSorted((a, b) => rank(a.character) - rank(b.character))) {
			const lengths = seen.get(node) ?? /* @__PURE__ */ new Set();
			const length = Math.min(step.length + 1, minLength);
			if (character < 0 || lengths.has(length)) continue;
			seen.set(node, lengths.add(length));
			queue.push({
				node,
				length: step.length + 1,
				from: step,
				character
			});
		}
	}
	return null;
}
function spell(last) {
	const characters = [];
	for (let step = last; step.from !== null; step = step.from) characters.push(step.character);
	return String.fromCodePoint(...characters.toReversed());
}
const READABLE = Array.from("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./:@ ", (character) => character.charCodeAt(0));
const rank = (character) => {
	const index = READABLE.indexOf(character);
	return index < 0 ? READABLE.length + character : index;
};
function readable(characters) {
	const found = READABLE.find((character) => characters.has(character));
	if (found !== void 0) return found;
	for (const { min, max } of characters.ranges) {
		const printable = Math.max(min, min <= 126 ? 33 : 161);
		if (printable <= max && !(printable >= 55296 && printable <= 57343)) return printable;
	}
	return -1;
}
const language = (pattern) => counted(languages, pattern, () => pattern.length > MAX_SOURCE ? null : build(pattern));
function build(pattern) {
	try {
		const { expression, maxCharacter } = exportedJS.Parser.fromLiteral({
			source: pattern,
			flags: "su"
		}).parse({
			assertions: "parse",
			maxNodes: MAX_NODES
		});
		return weighed(automatonOf(expression, {
			maxCharacter,
			maxNodes: MAX_NODES,
			onNode: () => workOnPattern(OF_A_NODE)
		}));
	} catch {
		return null;
	}
}
function weighed(nfa) {
	let [nodes, ranges] = [0, 0];
	for (const node of nfa.nodes()) {
		nodes++;
		for (const characters of node.out.values()) ranges += characters.ranges.length;
	}
	workOnPattern(ranges);
	return {
		nfa,
		weight: OF_A_NODE + ranges / Math.max(1, nodes)
	};
}

export { contains, included, includedWithin, isEmpty, word };