import type { Json } from '../../../src/model/json.ts';

/** Texts, and what they may be read as. */

/** What stands for null in a text: nobody says how it is written. Who writes it at all does so in one of these ways. */
const NULL_TEXTS: ReadonlySet<string> = new Set(['', 'null']);

/** Every scalar that a text may be read as. Numbers are written as JSON writes them. */
export function scalarsOf(text: string): readonly Json[] {
  const number = Number(text);
  const readings: Json[] = NULL_TEXTS.has(text) ? [text, null] : [text];
  if (text !== '' && String(number) === text && Number.isFinite(number)) readings.push(number);
  if (text === 'true' || text === 'false') readings.push(text === 'true');
  return readings;
}

const WORDS = ['', 'true', 'false', 'null', 'a', 'b', 'c', 'ab', 'abc', 'abcd', 'A', '-', ' ', 'é'];
const NUMBERS = [
  '0',
  '1',
  '2',
  '3',
  '-1',
  '1.5',
  '0.5',
  '4',
  '10',
  '12',
  '123',
  '1a',
  'a1',
  '2147483648',
  '4294967296',
];
const LISTS = ['a,b', '1,2', 'a b', 'a|b'];
const FORMATTED = [
  '2024-02-29',
  '2024-02-29T12:00:00Z',
  '127.0.0.1',
  '::1',
  'a@b.cd',
  '123e4567-e89b-12d3-a456-426614174000',
  'https://a.b/c',
  'YWI=',
];
const FIXED = [...WORDS, ...NUMBERS, ...LISTS, ...FORMATTED];

/** Few texts, of which lists and objects are made. */
const FEW = ['', '0', '1', '2', 'a', 'b', 'ab', 'true', '1.5', '3'];

const MAX_OWN = 24;

/** Texts on which two schemas are tried: fixed ones, and those of the values and numbers that the schemas name. */
export function textsFor(...schemas: readonly Json[]): {
  readonly all: readonly string[];
  readonly few: readonly string[];
} {
  const own = new Set<string>();
  const visit = (value: Json): void => {
    if (own.size > MAX_OWN) return;
    if (typeof value === 'number')
      for (const near of [value, value - 1, value + 1, value + 0.5, value - 0.5]) own.add(String(near));
    else if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null) {
      const schema = value as { readonly [key: string]: Json };
      const listed = [...(Array.isArray(schema['enum']) ? (schema['enum'] as Json[]) : []), schema['const'] ?? null];
      for (const one of listed) if (typeof one === 'string' || typeof one === 'boolean') own.add(String(one));
      Object.values(schema).forEach(visit);
    }
  };
  schemas.forEach(visit);
  return { all: [...new Set([...FIXED, ...own])], few: [...new Set([...FEW, ...[...own].slice(0, 6)])] };
}
