import type { Json } from '../../../src/model/json.ts';

/** Values on which two schemas are tried: those of the vocabulary, and the ones that the schemas themselves name. */

export const NAMES = ['a', 'b', 'c'] as const;

export const scalars: readonly Json[] = [null, true, false, -1, 0, 1, 2, 3, 1.5, 'a', 'b', 'ab', 'abc', ''];

/** Values at which formats tell each other apart. */
const formatted: readonly Json[] = [
  '2024-02-29',
  '2024-02-29T12:00:00Z',
  '127.0.0.1',
  '::1',
  'a@b.cd',
  'https://a.b/c',
  '/c',
  '123e4567-e89b-12d3-a456-426614174000',
  'YWI=',
  'é',
  '😀',
  '-',
  '1',
  'cc',
  0.1,
  0.3,
  2 ** 53,
  1e3,
  2 ** 31,
  2 ** 33,
  0.5,
  6,
  -1.5,
  -2,
  -3,
];

const few: readonly Json[] = [null, true, 0, 1, 2, 'a', 'ab', {}, ['a']];
const members: readonly Json[] = [
  ...few,
  1.5,
  3,
  'b',
  'abc',
  [],
  { a: 1 },
  { a: 'a' },
  { b: 'b' },
  '2024-02-29',
  '::1',
];

const pairsOf = (x: readonly Json[], y: readonly Json[]): [Json, Json][] =>
  x.flatMap((left) => y.map((right): [Json, Json] => [left, right]));

const fixed: readonly Json[] = [
  ...scalars,
  ...formatted,
  [],
  ...members.map((member): Json => [member]),
  ...pairsOf(few, few),
  ...pairsOf([0, 1, 'a'], [1, 'a', null]).map(([x, y]): Json => [x, y, 'a']),
  [1, 1, 1],
  ['a', 'b', 'ab'],
  [{ a: 1 }, { a: 1 }],
  [[]],
  [['a']],
  [['a'], [1]],
  {},
  ...[...NAMES, 'd'].flatMap((name) => members.map((member): Json => ({ [name]: member }))),
  ...pairsOf(few, few).flatMap(([x, y]): Json[] => [
    { a: x, b: y },
    { b: x, c: y },
    { a: x, c: y },
  ]),
  ...pairsOf([0, 1, 'a', null], [1, 'a', true]).flatMap(([x, y]): Json[] => [
    { a: x, b: y, c: 1 },
    { a: x, b: y, c: 'a' },
    { a: x, b: y, d: 'a' },
  ]),
  { a: { a: { a: 1 } } },
  { a: { a: { a: 'a' } }, b: 1 },
  { a: { b: 'a' }, c: [] },
  { a: [{ a: 1 }], b: { a: [] } },
  { d: 1, ab: 'a' },
  { aa: 'a' },
  { ab: 1, ba: 1 },
  { a: 1, abc: 'a' },
  { a: '-', c: '%' },
  { c: {}, d: { c: 1 } },
];

const MAX_OWN = 60;

/** Values to try two schemas on: fixed ones, and those made of the numbers, texts and lists that the schemas name. */
export function instancesFor(...schemas: readonly Json[]): readonly Json[] {
  const own: Json[] = [];
  const visit = (value: Json): void => {
    if (own.length > MAX_OWN) return;
    if (typeof value === 'number') own.push(value, value - 1, value + 1, value + 0.5);
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null) {
      const schema = value as { readonly [key: string]: Json };
      if (Array.isArray(schema['enum'])) own.push(...(schema['enum'] as Json[]));
      if (schema['const'] !== undefined) own.push(schema['const']);
      Object.values(schema).forEach(visit);
    }
  };
  schemas.forEach(visit);
  const distinct = new Map(own.map((value) => [JSON.stringify(value), value]));
  const inner = [...distinct.values()];
  return [
    ...fixed,
    ...inner,
    ...inner.flatMap((value): Json[] => [[value], [1, value], { a: value }, { b: value }, { a: value, b: 'a' }]),
  ];
}
