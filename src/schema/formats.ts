/** Formats whose values are a subset of another's (`int32` ⊂ `int64`). */
const WIDER: ReadonlyMap<string, readonly string[]> = new Map([
  ['int8', ['int16', 'int32', 'int64', 'float', 'double', 'decimal']],
  ['int16', ['int32', 'int64', 'float', 'double', 'decimal']],
  ['int32', ['int64', 'double', 'decimal']],
  ['uint8', ['uint16', 'uint32', 'uint64', 'int16', 'int32', 'int64']],
  ['uint16', ['uint32', 'uint64', 'int32', 'int64']],
  ['uint32', ['uint64', 'int64']],
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

/** Whether every value of `inner` is one of `outer`; null when only the author knows. */
export function formatIncluded(inner: string, outer: string): boolean | null {
  if (inner === outer || HINTS.has(outer)) return true;
  if (WIDER.get(inner)?.includes(outer) === true) return true;
  return KNOWN.has(inner) && KNOWN.has(outer) ? false : null;
}

/** Whether a format refuses values at all: true, false, or null when only the author knows. */
export function formatRestricts(format: string): boolean | null {
  if (HINTS.has(format)) return false;
  return KNOWN.has(format) ? true : null;
}

/** Least and greatest length of the texts of a format, where it has any. */
const LENGTHS: ReadonlyMap<string, readonly [number, number | null]> = new Map([
  ['date', [10, 10]],
  ['date-time', [20, null]],
  ['duration', [3, null]],
  ['uuid', [36, null]],
  ['ipv4', [7, 15]],
  ['ipv6', [2, 45]],
  ['email', [3, null]],
  ['uri', [2, null]],
  ['hostname', [1, null]],
  ['char', [1, 1]],
]);

/** The lengths that texts with these formats have at least and at most. */
export function lengthsOf(formats: readonly string[]): { readonly least: number; readonly most: number | null } {
  let [least, most]: [number, number | null] = [0, null];
  for (const format of formats) {
    const [from, to] = LENGTHS.get(format) ?? [0, null];
    least = Math.max(least, from);
    most = to === null ? most : Math.min(most ?? to, to);
  }
  return { least, most };
}
