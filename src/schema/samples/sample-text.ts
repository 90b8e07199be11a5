import type { Json } from '../../model/json.ts';
import { IN_BASE64 } from '../texts/formats.ts';
import { isObject } from '../normal-form/node.ts';
import type { Node } from '../normal-form/node.ts';
import { findWord, matches } from '../texts/patterns.ts';
import { textHasFormat } from '../texts/text-formats.ts';

/** Texts that a person could have sent: the author's examples first, then by format, pattern, and name of the property. */

const BY_FORMAT: ReadonlyMap<string, string> = new Map([
  ['date-time', '2026-01-31T12:00:00Z'],
  ['date', '2026-01-31'],
  ['time', '12:00:00Z'],
  ['duration', 'P1D'],
  ['uuid', '3f2504e0-4f89-41d3-9a0c-0305e82c3301'],
  ['email', 'jane@example.com'],
  ['uri', 'https://example.com/'],
  ['url', 'https://example.com/'],
  ['uri-reference', '/docs'],
  ['uri-template', 'https://example.com/{id}'],
  ['hostname', 'example.com'],
  ['ipv4', '192.0.2.1'],
  ['ipv6', '2001:db8::1'],
  ['byte', 'dGV4dA=='],
  [IN_BASE64, 'dGV4dA=='],
  ['json-pointer', '/name'],
  ['relative-json-pointer', '0/name'],
  ['regex', '^[a-z]+$'],
  ['char', 'a'],
]);

/** Others, where a pattern or a length refuses the usual ones. */
const MORE: readonly string[] = [
  '',
  'a@b.de',
  '127.0.0.1',
  '::1',
  'http://a.b/',
  '1999-12-31',
  'abcd',
  'YWI=',
  'abcdef01-2345-4678-9abc-def012345678',
  'ABCDEF01-2345-4678-9ABC-DEF012345678',
  '2026-01-31t12:00:00z',
];

const BY_NAME: readonly (readonly [RegExp, string])[] = [
  [/e-?mail/i, 'jane@example.com'],
  [/ur[il]$|href|link|website/i, 'https://example.com/'],
  [/(^|_|-)(id|key|token|sha|hash|code|cursor)$|Id$|Key$|Token$/, 'abc123'],
  [/country/i, 'DE'],
  [/currency/i, 'EUR'],
  [/locale|language/i, 'en'],
  [/phone/i, '+4930123456'],
  [/(^|_)date$|Date$/, '2026-01-31'],
  [/(_at|_on|At|time|timestamp)$|^(last_?)?(created|modified|updated|deleted)$/i, '2026-01-31T12:00:00Z'],
  [/time.?zone/i, 'Europe/Berlin'],
  [/(^|_)ip$|ip_?address$/i, '192.0.2.1'],
  [/(^|_)(host|domain)$/i, 'example.com'],
  [/latitude/i, '52.52'],
  [/longitude/i, '13.40'],
  [/(^|_)uuid$|Uuid$|UUID$/, '3f2504e0-4f89-41d3-9a0c-0305e82c3301'],
  [/(^|_)uid$|U(ID|id)$|^reference$/, 'abc123'],
  [/(^|_)(status|state)$|S(tatus|tate)$/, 'active'],
  [/first.?name/i, 'Jane'],
  [/user.?name|login/i, 'jane'],
  [/name|title|label/i, 'Example'],
  [/description|message|comment|note|text|body|reason|summary|subject|explanation/i, 'An example'],
  [/path|file/i, 'docs/example.txt'],
  [/version/i, '1.0.0'],
];

const LONGEST = 20_000;
/** Longer examples hide what a message is to show. */
const SHORT = 80;

/** Candidates for a text, best first; not every one of them is admitted. */
export function* texts(node: Node, name: string): Generator<string> {
  const { patterns, formats, minLength, maxLength } = node.string;
  if (minLength > LONGEST || (maxLength !== null && maxLength < minLength)) return;
  for (const example of examplesOf(node))
    // Empty ones are mostly defaults, and show nothing.
    if (typeof example === 'string' && example !== '' && example.length <= SHORT && fitsText(node, example))
      yield example;
  const free = patterns.length === 0;
  const ideas = [...formats.flatMap((format) => BY_FORMAT.get(format) ?? []), wordFor(name)];
  for (const idea of ideas) {
    const text = resized(idea, minLength, maxLength);
    if (fitsText(node, text)) yield text;
  }
  for (const outside of [...negatedPatterns(node), ...(free ? [] : [null])]) {
    const word = findWord({ inside: patterns, outside, minLength, maxLength });
    if (word !== null && fitsText(node, word)) yield word;
  }
  for (const idea of ['text', 'other', 'a', '1', ' ', ...BY_FORMAT.values(), ...MORE]) {
    const text = resized(idea, minLength, maxLength);
    if (fitsText(node, text)) yield text;
  }
}

/** What a property of this name may hold. */
export const wordFor = (name: string): string =>
  BY_NAME.find(([expression]) => expression.test(name.slice(0, 100)))?.[1] ?? 'text';

/** The patterns of texts that are negated as such. */
function negatedPatterns({ nots }: Node): readonly string[] {
  return nots.flatMap(({ sources: [source] }) =>
    isObject(source?.value) && typeof source.value['pattern'] === 'string' ? [source.value['pattern']] : [],
  );
}

/** What the authors of a schema give as examples, and its default. */
export function examplesOf({ leaves }: Node): readonly Json[] {
  return leaves.flatMap(({ value }): readonly Json[] => {
    const { example, examples } = value;
    return [
      example,
      ...(Array.isArray(examples) ? (examples as readonly Json[]).slice(0, 5) : []),
      value['default'],
      value['x-example'],
    ].filter((one): one is Json => one !== undefined);
  });
}

/** Whether a text has the length, and as far as can be told the patterns and formats of a node. */
export function fitsText({ string }: Node, text: string): boolean {
  const { length } = Array.from(text);
  return (
    length <= LONGEST &&
    length >= string.minLength &&
    (string.maxLength === null || length <= string.maxLength) &&
    string.patterns.every((pattern) => matches(pattern, text) === true) &&
    string.formats.every((format) => textHasFormat(format, text) !== false)
  );
}

/** A text of an admitted length. */
export function resized(text: string, minLength: number, maxLength: number | null): string {
  const points = Array.from(text);
  if (points.length < minLength && /^[A-Za-z]{2,}(?: [A-Za-z]+)*$/.test(text)) {
    // Words over and over are read as a long text, letters over and over are not.
    const words = `${text} `.repeat(Math.ceil(minLength / (points.length + 1))).slice(0, minLength);
    return words.endsWith(' ') ? `${words.slice(0, -1)}${text.slice(0, 1)}` : words;
  }
  if (points.length < minLength) {
    const filler = points.length === 0 ? 'a' : (points.at(-1) ?? 'a');
    return text + filler.repeat(minLength - points.length);
  }
  return maxLength === null ? text : points.slice(0, maxLength).join('');
}
