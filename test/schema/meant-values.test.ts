import { expect, test } from 'vitest';
import type { Json } from '../../src/model/json.ts';
import { briefly } from './support/pair.ts';

const texts = (...list: readonly Json[]): Json => ({ type: 'string', enum: list });
const list = (items: Json, ...listed: readonly Json[]): Json => ({ type: 'array', items, enum: listed });

/** before, after, what is said of requests. */
const cases: readonly (readonly [string, Json, Json, readonly string[]])[] = [
  ['a number listed for a text', texts(1, 2), texts(1), ['schema.enum-value-removed narrowed']],
  ['a number that is written as the text it is', texts(1, 2), texts('1', '2'), []],
  ['a flag listed for a text', texts(true, false), texts(true), ['schema.enum-value-removed narrowed']],
  ['one of several values that is no text', texts('a', 1), texts('a'), ['schema.enum-value-removed narrowed']],
  ['a constant that is no text', { type: 'string', const: 1 }, texts('1'), []],
  [
    'a text listed for a number',
    { type: 'integer', enum: ['1', '2'] },
    { type: 'integer', enum: [1] },
    ['schema.enum-value-removed narrowed'],
  ],
  ['a text listed for a flag', { type: 'boolean', enum: ['true'] }, { type: 'boolean', enum: [true] }, []],
  ['a text that is no number', { type: 'integer', enum: ['a'] }, { type: 'integer', enum: ['b'] }, []],
  ['null is no text', texts('a', null), texts('a'), []],
  [
    'values of the items beside the list',
    list({ type: 'string' }, 'a', 'b'),
    list({ type: 'string' }, 'a'),
    ['[] schema.enum-value-removed narrowed'],
  ],
  [
    'values of the items in both places',
    list(texts('a', 'b'), 'a', 'b'),
    list(texts('a'), 'a'),
    ['[] schema.enum-value-removed narrowed'],
  ],
  [
    'values of the items that go where they belong',
    list({ type: 'string' }, 'a'),
    { type: 'array', items: texts('a') },
    [],
  ],
  ['numbers of the items beside the list', list({ type: 'string' }, 1), { type: 'array', items: texts('1') }, []],
  [
    'a list whose items nobody described',
    { type: 'array', enum: ['a', 'b'] },
    { type: 'array', items: { enum: ['a', 'b'] } },
    [],
  ],
  [
    'a list that becomes one of its values',
    list({ type: 'string' }, 'a', 'b'),
    texts('a', 'b'),
    ['schema.type-changed replaced'],
  ],
  [
    'lists that are listed are meant as they stand',
    list({ type: 'string' }, ['a'], ['b']),
    list({ type: 'string' }, ['a']),
    ['schema.enum-value-removed narrowed'],
  ],
];

test.each(cases)('%s', (_, before, after, expected) => {
  expect(briefly(before, after)).toEqual(expected);
});

test('values of items that a reference describes', () => {
  const schemas = { Kind: { type: 'string' } };
  const kind: Json = { $ref: '#/components/schemas/Kind' };
  expect(briefly(list(kind, 'a', 'b'), list(kind, 'a'), { schemas })).toEqual([
    '[] schema.enum-value-removed narrowed',
  ]);
});
