// src/report/escape.ts
const VALUE_LIMIT = 200;
const PROSE_LIMIT = 1500;
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}]/gu;
const JOINERS = /* @__PURE__ */ new Set(["‌", "‍"]);
function showInvisible(character) {
	if (JOINERS.has(character)) return character;
	const point = character.codePointAt(0) ?? 0;
	if (point >= 55296 && point <= 57343) return "�";
	if (point < 32) return String.fromCodePoint(9216 + point);
	return `⟨U+${point.toString(16).toUpperCase().padStart(4, "0")}⟩`;
}
function clean(text) {
	return text.replace(BREAKS, " ").replace(INVISIBLE, showInvisible);
}
function shorten(text, limit) {
	if (text.length <= limit) return text;
	const points = Array.from(text.slice(0, 2 * limit + 2));
	return points.length <= limit ? text : `${points.slice(0, limit - 1).join("")}…`;
}
function spans(prose) {
	const found = [];
	let plainFrom = 0;
	let at = 0;
	const runs = [...prose.matchAll(/`+/gu)];
	for (let index = 0; index < runs.length; index += 1) {
		const open = runs[index];
		if (open === void 0 || open.index < at) continue;
		const close = runs.slice(index + 1).find((run) => run[0].length === open[0].length);
		if (close === void 0) continue;
		if (open.index > plainFrom) found.push({
			code: false,
			text: prose.slice(plainFrom, open.index)
		});
		found.push({
			code: true,
			text: unpad(prose.slice(open.index + open[0].length, close.index))
		});
		at = close.index + close[0].length;
		plainFrom = at;
	}
	if (plainFrom < prose.length) found.push({
		code: false,
		text: prose.slice(plainFrom)
	});
	return found;
}
function unpad(text) {
	return text.startsWith(" ") && text.endsWith(" ") && text.trim() !== "" ? text.slice(1, -1) : text;
}
function fence(value) {
	if (value === "") return "` `";
	let longest = 0;
	for (const run of value.matchAll(/`+/gu)) longest = Math.max(longest, run[0].length);
	const ticks = "`".repeat(longest + 1);
	const pad = /^[` ]|[` ]$/u.test(value) && value.trim() !== "" ? " " : "";
	return `${ticks}${pad}${value}${pad}${ticks}`;
}
function code(value) {
	return fence(value === "" ? "\"\"" : shorten(clean(value.slice(0, 800)), VALUE_LIMIT));
}
function tableCode(value) {
	return code(value).replace(/(\\?)\|/gu, (_, before) => before === "" ? "\\|" : "\\¦");
}
const WORD = /^(["'(]*)(.*?)([.,;:!?"')…]*)$/u;
const HARMLESS = /^(?:[\p{L}\p{N}\p{M}]+(?:['’\-–/][\p{L}\p{N}\p{M}]+)*|\d+(?:[.,]\d+)*%?|(?:\p{L}\.)+\p{L}|[→—–…×·]|\p{Extended_Pictographic}\ufe0f?)$/u;
const REFERENCE = /^(?:gh-\d+|(?=[a-z]*\d)[0-9a-f]{7,40})$/iu;
function isHarmless(word, first) {
	const core = WORD.exec(word)?.[2] ?? "";
	if (core === "") return /^["'(]*[.,;:"')…]*$/u.test(word);
	if (first && /^\d+[.)]/u.test(word)) return false;
	return HARMLESS.test(core) && !REFERENCE.test(core);
}
function inlineMarkdown(prose) {
	const pieces = [];
	for (const span of spans(shorten(clean(prose.slice(0, PROSE_LIMIT * 4)).trim(), PROSE_LIMIT))) {
		if (span.code) {
			pushCode(pieces, span.text === "" || span.text.trim() === "" ? "\"\"" : span.text);
			continue;
		}
		for (const word of span.text.split(/(\s+)/u)) {
			if (word === "") continue;
			if (/^\s+$/u.test(word)) pieces.push({
				code: false,
				text: " "
			});
			else if (isHarmless(word, pieces.length === 0)) pieces.push({
				code: false,
				text: word
			});
			else pushCode(pieces, word === "``" ? "\"\"" : word);
		}
	}
	return pieces.map((piece) => piece.code ? code(piece.text) : piece.text).join("").trim();
}
function pushCode(pieces, text) {
	const last = pieces.at(-1);
	if (last?.code === true) pieces[pieces.length - 1] = {
		code: true,
		text: last.text + text
	};
	else pieces.push({
		code: true,
		text
	});
}
function codeBlock(language, lines) {
	const shown = lines.map((line) => shorten(clean(line.slice(0, 800)), VALUE_LIMIT));
	let longest = 2;
	for (const line of shown) for (const run of line.matchAll(/`+/gu)) longest = Math.max(longest, run[0].length);
	const ticks = "`".repeat(longest + 1);
	return [
		`${ticks}${language}`,
		...shown,
		ticks
	].join("\n");
}
function safeUrl(url) {
	return url !== null && url.length <= 2e3 && /^https?:\/\/[\w\-.~:/?#@!$&*+,;=%]+$/u.test(url) ? url : null;
}
function codeLink(text, url) {
	const address = safeUrl(url);
	return address === null ? code(text) : `[${code(text)}](${address})`;
}
const HTML_ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
function html(text) {
	return clean(text).replace(/[&<>"']/gu, (character) => HTML_ENTITIES[character] ?? "");
}
function inlineHtml(prose) {
	return spans(shorten(prose, PROSE_LIMIT * 2)).map((span) => span.code ? `<code>${html(span.text)}</code>` : html(span.text)).join("");
}
const TERMINAL_SEQUENCES = /\p{Cc}\[[0-?]*[ -/]*[@-~]|\p{Cc}\].*?(?:\p{Cc}\\?|$)/gu;
function terminal(text) {
	return clean(text.replace(TERMINAL_SEQUENCES, (sequence) => /^[\t\n\v\f\r]/u.test(sequence) ? sequence : ""));
}
function xml(text) {
	return html(text).replace(/[\ufffe\uffff]/gu, "�");
}

export { fence as a, inlineMarkdown as c, spans as d, tableCode as f, codeLink as i, safeUrl as l, xml as m, code as n, html as o, terminal as p, codeBlock as r, inlineHtml as s, clean as t, shorten as u };