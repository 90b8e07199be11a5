import type { Json, JsonObject } from '../../model/json.ts';

/**
 * Formats whose values are a subset of another's (`int32` ⊂ `int64`). Whole numbers that no `double` holds exactly are
 * none that programs agree on (RFC 8259 §6).
 */
const WIDER: ReadonlyMap<string, readonly string[]> = new Map([
  ['int8', ['int16', 'int32', 'int64', 'float', 'double', 'decimal']],
  ['int16', ['int32', 'int64', 'float', 'double', 'decimal']],
  ['int32', ['int64', 'double', 'decimal']],
  ['int64', ['double', 'decimal']],
  ['uint8', ['uint16', 'uint32', 'uint64', 'int16', 'int32', 'int64', 'float', 'double', 'decimal']],
  ['uint16', ['uint32', 'uint64', 'int32', 'int64', 'float', 'double', 'decimal']],
  ['uint32', ['uint64', 'int64', 'double', 'decimal']],
  ['uint64', ['double', 'decimal']],
  ['float', ['double', 'decimal']],
  ['double', ['decimal']],
  ['uri', ['uri-reference', 'iri', 'iri-reference', 'url']],
  ['url', ['uri', 'uri-reference', 'iri', 'iri-reference']],
  ['uri-reference', ['iri-reference']],
  ['iri', ['iri-reference']],
  ['email', ['idn-email']],
  ['hostname', ['idn-hostname']],
  ['uuid', []],
]);

/** Formats that describe how a value is meant and refuse none. */
const HINTS: ReadonlySet<string> = new Set([
  'password',
  'string',
  'text',
  'markdown',
  'html',
  'textarea',
  'multiline',
  'number',
  'integer',
]);

/** Formats whose meaning is defined by the OpenAPI format registry or JSON Schema; others only their authors know. */
const KNOWN: ReadonlySet<string> = new Set([
  ...WIDER.keys(),
  ...Array.from(WIDER.values()).flat(),
  'date',
  'date-time',
  'time',
  'duration',
  'ipv4',
  'ipv6',
  'byte',
  'binary',
  'regex',
  'json-pointer',
  'relative-json-pointer',
  'uri-template',
  'base64url',
  'char',
  'http-date',
]);

/** The kind of bytes that says no more than that they are bytes. */
export const ANY_BYTES = 'application/octet-stream';

/** Formats that the newer keywords took the place of, in the words of these (OpenAPI 3.1.1 §4.4.3). */
const CONTENTS: ReadonlyMap<string, JsonObject> = new Map([
  ['binary', { contentMediaType: ANY_BYTES }],
  ['byte', { contentEncoding: 'base64' }],
  ['base64', { contentEncoding: 'base64' }],
  ['base64url', { contentEncoding: 'base64url' }],
]);

/** The keywords that say what a format says; null for a format that is still one. */
export const keywordsFor = (format: string): JsonObject | null => CONTENTS.get(format) ?? null;

const ENCODING_OF = 'contentEncoding: ';
const BYTES_OF = 'contentMediaType: ';

/** How contents in base64 are named among formats. */
export const IN_BASE64 = `${ENCODING_OF}base64`;

/** Encodings that OpenAPI had a format for before it had `contentEncoding`. */
const ENCODINGS: ReadonlySet<Json | undefined> = new Set(
  Array.from(CONTENTS.values(), ({ contentEncoding }) => contentEncoding),
);

/**
 * What `contentEncoding` and `contentMediaType` say of a text, as a format of its own: since 3.1 they stand where
 * `format: byte` and `format: binary` stood (OpenAPI 3.1.1 §4.4.3). Null when they say nothing, or what no format said.
 */
export function formatOfContent(encoding: Json | undefined, mediaType: Json | undefined): string | null {
  if (encoding !== undefined) {
    const name = typeof encoding === 'string' ? encoding.toLowerCase() : null;
    return name !== null && ENCODINGS.has(name) ? `${ENCODING_OF}${name}` : null;
  }
  return typeof mediaType === 'string' ? `${BYTES_OF}${mediaType.toLowerCase()}` : null;
}

/** Whether a format is what `contentEncoding` or `contentMediaType` say. */
export const isOfContent = (format: string): boolean => format.startsWith('content');

/** Whether a format and what the newer keywords say mean the same. What kind of bytes they are, the older one couldn't say. */
export function meanSameContent(one: string, other: string): boolean {
  if (isOfContent(one) === isOfContent(other)) return false;
  const [format, content] = isOfContent(one) ? [other, one] : [one, other];
  const { contentEncoding, contentMediaType } = keywordsFor(format) ?? {};
  return content.startsWith(BYTES_OF)
    ? contentMediaType !== undefined
    : content === formatOfContent(contentEncoding, undefined);
}

/** Whether every value of `inner` is one of `outer`; null when only the author knows. */
export function formatIncluded(inner: string, outer: string): boolean | null {
  if (inner === outer || HINTS.has(outer) || meanSameContent(inner, outer)) return true;
  if (WIDER.get(inner)?.includes(outer) === true) return true;
  return isKnown(inner) && isKnown(outer) ? false : null;
}

/** Whether a format refuses values at all: true, false, or null when only the author knows. */
export function formatRestricts(format: string): boolean | null {
  if (HINTS.has(format)) return false;
  return isKnown(format) ? true : null;
}

const isKnown = (format: string): boolean => KNOWN.has(format) || isOfContent(format);

/** Formats of whole numbers. */
export const WHOLE_FORMATS: ReadonlySet<string> = new Set([
  'int8',
  'int16',
  'int32',
  'int64',
  'uint8',
  'uint16',
  'uint32',
  'uint64',
]);

/**
 * Whether a format holds every number that JSON carries reliably: programs agree on 64-bit floating point, and on whole
 * numbers of up to 53 bits (RFC 8259 §6).
 */
export const holdsEveryNumber = (format: string, areWhole: boolean): boolean =>
  format === 'double' || format === 'decimal' || (areWhole && format === 'int64');
