import { IN_BASE64 } from './formats.ts';

/**
 * What is known of the texts of a format without trying them: how long they are, what all of them look like, and what
 * certainly is one. So a format can be compared with lengths and patterns.
 */

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

/** What the texts of a format look like at least: all of them match, and others may. */
const SHAPES: ReadonlyMap<string, string> = new Map([
  ['date', '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'],
  ['date-time', '^[0-9]{4}-[0-9]{2}-[0-9]{2}[^0-9][0-9]{2}:[0-9]{2}:[0-9]{2}'],
  ['time', '^[0-9]{2}:[0-9]{2}:[0-9]{2}'],
  ['duration', '^P[0-9T]'],
  ['ipv4', '^[0-9]{1,3}([.][0-9]{1,3}){3}$'],
  ['ipv6', '^[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*$'],
  ['email', '.@.'],
  ['uuid', '[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$'],
  ['uri', '^[A-Za-z][A-Za-z0-9+.-]*:'],
  // Encoders may break lines (RFC 2045 §6.8).
  ['byte', '^[A-Za-z0-9+/=\\s]*$'],
  [IN_BASE64, '^[A-Za-z0-9+/=\\s]*$'],
]);

/** Patterns that every text with these formats matches. */
export const shapesOf = (formats: readonly string[]): readonly string[] =>
  formats.flatMap((format) => SHAPES.get(format) ?? []);

const OCTET = '(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])';
const LABEL = '[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
const UNRESERVED = 'A-Za-z0-9._~-';
const IN_QUADS = '^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$';

/** Texts that have a format for sure: all that match have it, and others may. */
const CERTAIN: ReadonlyMap<string, string> = new Map([
  ['uuid', '^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$'],
  ['ipv4', `^(${OCTET}[.]){3}${OCTET}$`],
  ['hostname', `^${LABEL}$`],
  ['email', '^[A-Za-z0-9_+-]+([.][A-Za-z0-9_+-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?[.])+[A-Za-z0-9]+$'],
  ['date', '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])$'],
  ['byte', IN_QUADS],
  [IN_BASE64, IN_QUADS],
  ['json-pointer', '^(/[A-Za-z0-9._-]*)*$'],
  ['uri', `^[A-Za-z][A-Za-z0-9+.-]*://[${UNRESERVED}]+(:[0-9]{1,5})?(/[${UNRESERVED}]*)*([?][=&/${UNRESERVED}]*)?$`],
  ['uri-reference', `^[${UNRESERVED}]*(/[${UNRESERVED}]+)*$`],
]);

/** A pattern of texts that certainly have a format; null where none is known. */
export const certainlyHas = (format: string): string | null => CERTAIN.get(format) ?? null;
