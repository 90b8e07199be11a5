/**
 * The only place that escapes. Everything in a report may come from a pull request: names, paths, versions, file names,
 * and the values inside of messages. Prose arrives as text with values between backticks (`Property `name` was
 * removed.`); `spans` takes it apart and each format puts it together in its own safe way. What no format can show as it
 * is (control characters, reordering marks) is made visible here, for all of them alike.
 */

/** A piece of prose: plain words, or a value that is to be shown as it is. */
export interface Span {
  readonly code: boolean;
  readonly text: string;
}

const VALUE_LIMIT = 200;
const PROSE_LIMIT = 1500;

const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}]/gu;
/** Joiners shape emoji and several scripts: they belong to the text. */
const JOINERS = new Set(['\u200c', '\u200d']);

function showInvisible(character: string): string {
  if (JOINERS.has(character)) return character;
  const point = character.codePointAt(0) ?? 0;
  if (point >= 0xd800 && point <= 0xdfff) return '\ufffd';
  if (point < 0x20) return String.fromCodePoint(0x2400 + point);
  return `⟨U+${point.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}

/** One line of text: line breaks become spaces, control characters, reordering marks and lone surrogates become visible. */
export function clean(text: string): string {
  return text.replace(BREAKS, ' ').replace(INVISIBLE, showInvisible);
}

/** Shortens to `limit` characters (code points); what was cut is shown by an ellipsis. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const points = Array.from(text.slice(0, 2 * limit + 2));
  return points.length <= limit ? text : `${points.slice(0, limit - 1).join('')}…`;
}

/** Takes prose apart at its code spans, by the rule of CommonMark 6.1: a span ends at a run of as many backticks. */
export function spans(prose: string): readonly Span[] {
  const found: Span[] = [];
  let plainFrom = 0;
  let at = 0;
  const runs = [...prose.matchAll(/`+/gu)];
  for (let index = 0; index < runs.length; index += 1) {
    const open = runs[index];
    if (open === undefined || open.index < at) continue;
    const close = runs.slice(index + 1).find((run) => run[0].length === open[0].length);
    if (close === undefined) continue;
    if (open.index > plainFrom) found.push({ code: false, text: prose.slice(plainFrom, open.index) });
    found.push({ code: true, text: unpad(prose.slice(open.index + open[0].length, close.index)) });
    at = close.index + close[0].length;
    plainFrom = at;
  }
  if (plainFrom < prose.length) found.push({ code: false, text: prose.slice(plainFrom) });
  return found;
}

function unpad(text: string): string {
  return text.startsWith(' ') && text.endsWith(' ') && text.trim() !== '' ? text.slice(1, -1) : text;
}

/** Fences a value so that `spans` (and any Markdown reader) gives back exactly this value. */
export function fence(value: string): string {
  if (value === '') return '` `';
  let longest = 0;
  for (const run of value.matchAll(/`+/gu)) longest = Math.max(longest, run[0].length);
  const ticks = '`'.repeat(longest + 1);
  const pad = /^[` ]|[` ]$/u.test(value) && value.trim() !== '' ? ' ' : '';
  return `${ticks}${pad}${value}${pad}${ticks}`;
}

/**
 * A value as a Markdown code span: in it mentions don't notify, and HTML, links and images are inert.
 * At most 200 characters. An empty value is shown as `""`.
 */
export function code(value: string): string {
  return fence(value === '' ? '""' : shorten(clean(value.slice(0, VALUE_LIMIT * 4)), VALUE_LIMIT));
}

/** A code span for a cell of a Markdown table, where `|` ends the cell even inside of code, and `\|` doesn't. */
export function tableCode(value: string): string {
  return code(value).replace(/(\\?)\|/gu, (_, before: string) => (before === '' ? '\\|' : '\\¦'));
}

const WORD = /^(["'(]*)(.*?)([.,;:!?"')…]*)$/u;
const HARMLESS =
  /^(?:[\p{L}\p{N}\p{M}]+(?:['’\-–/][\p{L}\p{N}\p{M}]+)*|\d+(?:[.,]\d+)*%?|(?:\p{L}\.)+\p{L}|[→—–…×·]|\p{Extended_Pictographic}\ufe0f?)$/u;
/** What GitHub turns into a link although no character of it is special: issue numbers and commit ids. */
const REFERENCE = /^(?:gh-\d+|(?=[a-z]*\d)[0-9a-f]{7,40})$/iu;

function isHarmless(word: string, first: boolean): boolean {
  const core = WORD.exec(word)?.[2] ?? '';
  if (core === '') return /^["'(]*[.,;:"')…]*$/u.test(word);
  if (first && /^\d+[.)]/u.test(word)) return false;
  return HARMLESS.test(core) && !REFERENCE.test(core);
}

/**
 * Prose as Markdown of one line. Values between backticks become code spans again, safely fenced; a word outside of
 * them that is more than letters, digits and ordinary punctuation becomes a code span too. So nothing in the text can
 * be a tag, comment, mention, link, image, emphasis or fence.
 */
export function inlineMarkdown(prose: string): string {
  const pieces: Span[] = [];
  for (const span of spans(shorten(clean(prose.slice(0, PROSE_LIMIT * 4)).trim(), PROSE_LIMIT))) {
    if (span.code) {
      pushCode(pieces, span.text === '' || span.text.trim() === '' ? '""' : span.text);
      continue;
    }
    for (const word of span.text.split(/(\s+)/u)) {
      if (word === '') continue;
      if (/^\s+$/u.test(word)) pieces.push({ code: false, text: ' ' });
      else if (isHarmless(word, pieces.length === 0)) pieces.push({ code: false, text: word });
      else pushCode(pieces, word === '``' ? '""' : word);
    }
  }
  return pieces
    .map((piece) => (piece.code ? code(piece.text) : piece.text))
    .join('')
    .trim();
}

/** Two code spans side by side would share their backticks: they become one. */
function pushCode(pieces: Span[], text: string): void {
  const last = pieces.at(-1);
  if (last?.code === true) pieces[pieces.length - 1] = { code: true, text: last.text + text };
  else pieces.push({ code: true, text });
}

/** Lines as a fenced code block whose fence no line of it can close. */
export function codeBlock(language: string, lines: readonly string[]): string {
  const shown = lines.map((line) => shorten(clean(line.slice(0, VALUE_LIMIT * 4)), VALUE_LIMIT));
  let longest = 2;
  for (const line of shown) {
    for (const run of line.matchAll(/`+/gu)) longest = Math.max(longest, run[0].length);
  }
  const ticks = '`'.repeat(longest + 1);
  return [`${ticks}${language}`, ...shown, ticks].join('\n');
}

/** An address that may stand in a Markdown link or an `href`: http(s) without white space, brackets or quotes; else null. */
export function safeUrl(url: string | null): string | null {
  return url !== null && url.length <= 2000 && /^https?:\/\/[\w\-.~:/?#@!$&*+,;=%]+$/u.test(url) ? url : null;
}

/** A Markdown link whose text is a code span; only the code span when the address is not safe. */
export function codeLink(text: string, url: string | null): string {
  const address = safeUrl(url);
  return address === null ? code(text) : `[${code(text)}](${address})`;
}

const HTML_ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for HTML, between tags and in quoted attributes. */
export function html(text: string): string {
  return clean(text).replace(/[&<>"']/gu, (character) => HTML_ENTITIES[character] ?? '');
}

/** Prose as HTML; values between backticks become `<code>`. */
export function inlineHtml(prose: string): string {
  return spans(shorten(prose, PROSE_LIMIT * 2))
    .map((span) => (span.code ? `<code>${html(span.text)}</code>` : html(span.text)))
    .join('');
}

/** Escape sequences of terminals (ECMA-48 CSI and OSC) with what they carry. */
const TERMINAL_SEQUENCES = /\p{Cc}\[[0-?]*[ -/]*[@-~]|\p{Cc}\].*?(?:\p{Cc}\\?|$)/gu;

/** Text for a terminal: one line, no escape sequence or control character left. */
export function terminal(text: string): string {
  return clean(text.replace(TERMINAL_SEQUENCES, (sequence) => (/^[\t\n\v\f\r]/u.test(sequence) ? sequence : '')));
}

/** Text for XML 1.0, between tags and in quoted attributes; characters XML does not allow are shown as visible ones. */
export function xml(text: string): string {
  return html(text).replace(/[\ufffe\uffff]/gu, '\ufffd');
}
