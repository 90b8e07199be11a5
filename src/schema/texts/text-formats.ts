// The table of the formats alone: the package itself loads Ajv, which most comparisons do without.
import { fullFormats } from 'ajv-formats/dist/formats.js';

/** Formats that can be checked: those of JSON Schema and of the OpenAPI format registry. The others only their authors know. */

type Check = (value: string) => boolean;

/** Longer texts are not tried: some checks backtrack. */
const MAX_TEXT = 500;

const TEXTS = [
  'date',
  'time',
  'date-time',
  'duration',
  'uri',
  'uri-reference',
  'uri-template',
  'url',
  'email',
  'hostname',
  'ipv4',
  'ipv6',
  'regex',
  'uuid',
  'json-pointer',
  'relative-json-pointer',
  'byte',
] as const;

function checkOf(name: (typeof TEXTS)[number]): Check {
  const format = fullFormats[name];
  if (format instanceof RegExp) return (value) => format.test(value);
  if (typeof format === 'function') return format;
  const inner = typeof format === 'object' && 'validate' in format ? format.validate : undefined;
  if (inner instanceof RegExp) return (value) => inner.test(value);
  return typeof inner === 'function' ? (value) => (inner as (text: string) => boolean)(value) : () => true;
}

const texts: ReadonlyMap<string, Check> = new Map([
  ...TEXTS.map((name) => [name, checkOf(name)] as const),
  ['char', (value: string) => Array.from(value).length === 1] as const,
]);

/** Least and greatest value of the formats of whole numbers. */
export const INTEGER_FORMATS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['int8', [-(2 ** 7), 2 ** 7 - 1]],
  ['int16', [-(2 ** 15), 2 ** 15 - 1]],
  ['int32', [-(2 ** 31), 2 ** 31 - 1]],
  ['int64', [-(2 ** 63), 2 ** 63]],
  ['uint8', [0, 2 ** 8 - 1]],
  ['uint16', [0, 2 ** 16 - 1]],
  ['uint32', [0, 2 ** 32 - 1]],
  ['uint64', [0, 2 ** 64]],
]);

export const FORMATS_CHECKED: ReadonlySet<string> = new Set([...texts.keys(), ...INTEGER_FORMATS.keys()]);

/** Whether a text has a format; null for formats that only their authors know and for texts that are too long to try. */
export function textHasFormat(format: string, value: string): boolean | null {
  const check = texts.get(format);
  return check === undefined || value.length > MAX_TEXT ? null : check(value);
}

/** Whether a number has a format. */
export function numberHasFormat(format: string, value: number): boolean {
  const range = INTEGER_FORMATS.get(format);
  return range === undefined || (Number.isInteger(value) && value >= range[0] && value <= range[1]);
}
