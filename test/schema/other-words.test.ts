import { describe, expect, test } from 'vitest';
import type { Json } from '../../src/model/json.ts';
import { proves } from './support/prove.ts';
import { changesBetween } from './support/pair.ts';

/** The same set of values in other keywords. A reader may be told that the words changed; a client has nothing to notice. */
const same: readonly (readonly [string, Json, Json])[] = [
  ['whole numbers between bounds, listed', { type: 'integer', minimum: 1, maximum: 3 }, { enum: [1, 2, 3] }],
  [
    'multiples between bounds, listed',
    { type: 'number', multipleOf: 0.5, minimum: 0, maximum: 1 },
    { enum: [0, 0.5, 1] },
  ],
  ['one number', { type: 'number', minimum: 2, maximum: 2 }, { const: 2 }],
  ['a pattern of one word', { type: 'string', pattern: '^a$' }, { type: 'string', const: 'a' }],
  ['a pattern of words', { type: 'string', pattern: String.raw`^(?:a|b\.c|)$` }, { enum: ['a', 'b.c', ''] }],
  [
    'a pattern of words with marks',
    { type: 'string', pattern: String.raw`^(a\\|b\||\$)$` },
    { enum: ['a\\', 'b|', '$'] },
  ],
  ['words too short for a length', { type: 'string', pattern: '^(a|ab)$', minLength: 2 }, { const: 'ab' }],
  ['the empty text', { type: 'string', maxLength: 0 }, { const: '' }],
  [
    'lengths of a pattern',
    { type: 'string', pattern: '^[A-Z]{3}$' },
    { type: 'string', pattern: '^[A-Z]{3}$', minLength: 3, maxLength: 3 },
  ],
  ['no items', { type: 'array', items: false }, { type: 'array', maxItems: 0 }],
  ['no third item', { type: 'array', prefixItems: [true, true], items: false }, { type: 'array', maxItems: 2 }],
  ['an item that contains asks for', { type: 'array', contains: true }, { type: 'array', minItems: 1 }],
  ['the empty list', { type: 'array', maxItems: 0 }, { const: [] }],
  ['no properties', { type: 'object', additionalProperties: false }, { type: 'object', maxProperties: 0 }],
  ['the empty object', { type: 'object', additionalProperties: false }, { const: {} }],
  [
    'all properties there are',
    { type: 'object', properties: { a: {}, b: {} }, additionalProperties: false, minProperties: 2 },
    { type: 'object', properties: { a: {}, b: {} }, additionalProperties: false, required: ['a', 'b'] },
  ],
  [
    'no room for more than what is required',
    { type: 'object', properties: { a: { type: 'string' } }, required: ['a'], maxProperties: 1 },
    { type: 'object', properties: { a: { type: 'string' } }, required: ['a'], additionalProperties: false },
  ],
];

describe.for(same)('%s', ([, a, b]) => {
  test.for(['request', 'response'] as const)('%s', (direction) => {
    for (const [before, after] of [
      [a, b],
      [b, a],
    ] as const) {
      const changes = changesBetween(before, after, { direction });
      expect(changes.filter(({ kind }) => kind !== 'text.changed')).toEqual([]);
    }
  });

  test('below a property', () => {
    const inside = (schema: Json): Json => ({ type: 'object', properties: { a: schema }, additionalProperties: false });
    expect([proves(inside(a), inside(b)).answer, proves(inside(b), inside(a)).answer]).toEqual([true, true]);
  });
});

/** Almost the same: a proof would be wrong. */
const other: readonly (readonly [string, Json, Json])[] = [
  ['a number between whole ones', { type: 'number', minimum: 1, maximum: 3 }, { enum: [1, 2, 3] }],
  ['a listed number too few', { type: 'integer', minimum: 1, maximum: 4 }, { enum: [1, 2, 3] }],
  ['numbers with one bound', { type: 'integer', minimum: 1 }, { enum: [1, 2, 3] }],
  ['a pattern that is not anchored', { type: 'string', pattern: '^a' }, { const: 'a' }],
  ['a pattern of alternatives outside of brackets', { type: 'string', pattern: '^a|b$' }, { enum: ['a', 'b'] }],
  ['a pattern of any letter', { type: 'string', pattern: '^.$' }, { const: '.' }],
  ['a pattern of longer texts', { type: 'string', pattern: '^[A-Z]{3,}$' }, { type: 'string', maxLength: 3 }],
  ['an item after the second', { type: 'array', prefixItems: [true, true] }, { type: 'array', maxItems: 2 }],
  ['a kind of item', { type: 'array', minItems: 1 }, { type: 'array', contains: { type: 'string' } }],
  [
    'a pattern for properties',
    { type: 'object', patternProperties: { a: {} }, additionalProperties: false },
    { const: {} },
  ],
  [
    'one of two properties',
    { type: 'object', properties: { a: {}, b: {} }, additionalProperties: false, minProperties: 1 },
    { type: 'object', properties: { a: {}, b: {} }, additionalProperties: false, required: ['a'] },
  ],
  [
    'a property that only a pattern describes, and none',
    {
      type: 'object',
      patternProperties: { '^a$': {} },
      additionalProperties: false,
      minProperties: 1,
      maxProperties: 1,
    },
    { type: 'object', additionalProperties: false, minProperties: 1, maxProperties: 1 },
  ],
  [
    'two properties that only a pattern describes, and others',
    {
      type: 'object',
      patternProperties: { '^[bc]$': {} },
      additionalProperties: false,
      minProperties: 2,
      maxProperties: 2,
    },
    { type: 'object', properties: { c: { type: 'integer' } } },
  ],
  [
    'room for one more',
    { type: 'object', properties: { a: { type: 'string' } }, required: ['a'], maxProperties: 2 },
    { type: 'object', properties: { a: { type: 'string' } }, required: ['a'], additionalProperties: false },
  ],
];

test.for(other)('not the same: %s', ([, a, b]) => {
  expect(proves(a, b).answer).toBe(false);
});
