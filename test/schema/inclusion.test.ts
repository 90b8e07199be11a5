import { describe, expect, test } from 'vitest';
import type { Json } from '../../src/model/json.ts';
import { proves } from './support/prove.ts';

/** What is proved, and (as important) what is not: `true` stands for "every instance of the first is one of the second". */
const cases: readonly (readonly [string, Json, Json, boolean])[] = [
  [
    'more different items than there are',
    { type: 'array', items: { enum: [1, 2] }, minItems: 3, uniqueItems: true },
    false,
    true,
  ],
  [
    'as many different items as there are',
    { type: 'array', items: { enum: [1, 2] }, minItems: 2, uniqueItems: true },
    false,
    false,
  ],
  [
    'one more different item, which is another kind at the start',
    { type: 'array', prefixItems: [{ type: 'string' }], items: { enum: [1, 2] }, minItems: 3, uniqueItems: true },
    false,
    false,
  ],
  ['multiples of a whole number', { type: 'number', multipleOf: 5 }, { type: 'integer' }, true],
  ['multiples of a fraction', { type: 'number', multipleOf: 0.5 }, { type: 'integer' }, false],
  [
    'formats of which no text has both',
    { type: 'string', allOf: [{ format: 'ipv4' }, { format: 'uuid' }] },
    false,
    true,
  ],
  ['a format that no text of a pattern has', { type: 'string', format: 'email', pattern: '^[a-z]+$' }, false, true],
  [
    'a format that some text of a pattern has',
    { type: 'string', format: 'email', pattern: '^[a-z@.]+$' },
    false,
    false,
  ],
  ['an address that is a URI too', { type: 'string', allOf: [{ format: 'ipv6' }, { format: 'uri' }] }, false, false],
  [
    'a format of whole numbers between two of them',
    { exclusiveMinimum: 1, exclusiveMaximum: 2, format: 'int64', type: 'number' },
    false,
    true,
  ],
  [
    'a format of whole numbers and a fraction of one',
    { type: 'number', format: 'int32' },
    { type: 'number', multipleOf: 0.01 },
    true,
  ],
  [
    'multiples below the next one',
    { type: 'integer', multipleOf: 1.5, exclusiveMaximum: 3 },
    { type: 'integer', maximum: 0 },
    true,
  ],
  ['multiples at a bound', { type: 'integer', multipleOf: 1.5, maximum: 3 }, { type: 'integer', maximum: 2 }, false],
  [
    'an alternative that grew by what the others never send',
    {
      oneOf: [
        { type: 'object', properties: { kind: { const: 'a' }, of: { enum: [1, 2] } }, additionalProperties: false },
        { type: 'object', properties: { kind: { const: 'b' }, of: { enum: [1, 2] } }, additionalProperties: false },
      ],
    },
    {
      oneOf: [
        {
          type: 'object',
          properties: { kind: { const: 'a' }, of: { enum: [1, 2, 3] }, more: {} },
          additionalProperties: false,
        },
        {
          type: 'object',
          properties: { kind: { const: 'b' }, of: { enum: [1, 2, 3] }, more: {} },
          additionalProperties: false,
        },
      ],
    },
    true,
  ],
  [
    'an alternative that grew by what another sends',
    {
      oneOf: [
        { type: 'object', properties: { a: {} }, additionalProperties: false, required: ['a'] },
        { type: 'object', properties: { b: {} }, additionalProperties: false, required: ['b'] },
      ],
    },
    {
      oneOf: [
        { type: 'object', properties: { a: {} }, additionalProperties: false, required: ['a'] },
        { type: 'object', properties: { a: {}, b: {} }, additionalProperties: false },
      ],
    },
    false,
  ],
  [
    'two ranges cover a third together',
    { type: 'number', minimum: 0, maximum: 10 },
    {
      anyOf: [
        { type: 'number', maximum: 5 },
        { type: 'number', minimum: 3 },
      ],
    },
    true,
  ],
  [
    'two ranges with a gap between them',
    { type: 'number', minimum: 0, maximum: 10 },
    {
      anyOf: [
        { type: 'number', maximum: 5 },
        { type: 'number', exclusiveMinimum: 5 },
      ],
    },
    true,
  ],
  [
    'two ranges that leave one value out',
    { type: 'number', minimum: 0, maximum: 10 },
    {
      anyOf: [
        { type: 'number', exclusiveMaximum: 5 },
        { type: 'number', exclusiveMinimum: 5 },
      ],
    },
    false,
  ],
  [
    'objects by the presence of a property',
    { type: 'object', properties: { a: { type: 'string' } } },
    {
      anyOf: [
        { type: 'object', required: ['a'] },
        { type: 'object', properties: { a: false } },
      ],
    },
    true,
  ],
  [
    'branches of oneOf that exclude each other by a pattern',
    { type: 'string', pattern: '^a' },
    {
      oneOf: [
        { type: 'string', pattern: '^a' },
        { type: 'string', pattern: '^b' },
      ],
    },
    true,
  ],
  [
    'branches of oneOf that overlap',
    { type: 'string', pattern: '^a' },
    {
      oneOf: [
        { type: 'string', pattern: '^a' },
        { type: 'string', pattern: 'b$' },
      ],
    },
    false,
  ],
  ['a value and an unknown reference', { const: 'a' }, { $ref: '#/nowhere' }, false],
  ['an unknown reference and itself', { $ref: '#/nowhere' }, { $ref: '#/nowhere' }, true],
  [
    'a count of items that the length bounds',
    { type: 'array', maxItems: 1, items: { type: 'string' } },
    { type: 'array', contains: { type: 'string' }, minContains: 0, maxContains: 1 },
    true,
  ],
  [
    'minContains belongs to the contains beside it',
    {
      allOf: [
        { type: 'array', contains: { type: 'string' }, minContains: 0 },
        { type: 'array', contains: true },
      ],
    },
    { type: 'array', contains: { type: 'string' } },
    false,
  ],
  [
    'more matches of contains than before',
    { type: 'array', contains: { type: 'string' }, minContains: 2 },
    { type: 'array', contains: { type: 'string' } },
    true,
  ],
  [
    'unevaluatedItems asks what is beside it',
    { type: 'array', prefixItems: [{ type: 'string' }], unevaluatedItems: false },
    { type: 'array', unevaluatedItems: false },
    false,
  ],
  [
    'unevaluatedProperties and alternatives',
    { type: 'object', anyOf: [{ type: 'object', properties: { a: {} } }], unevaluatedProperties: false },
    { type: 'object', anyOf: [{ type: 'object', properties: { b: {} } }], unevaluatedProperties: false },
    false,
  ],
  [
    'patterns of names from two members of allOf',
    {
      allOf: [
        { type: 'object', patternProperties: { '^a': { type: 'string' } }, additionalProperties: false },
        { type: 'object', patternProperties: { b$: { type: 'string', minLength: 1 } }, additionalProperties: true },
      ],
    },
    { type: 'object', patternProperties: { '^a': { type: 'string' } }, additionalProperties: false },
    true,
  ],
  [
    'names by a pattern, and an exclusive alternative that asks nothing of them any more',
    {
      oneOf: [
        { type: 'object', patternProperties: { '^[bc]$': { type: 'null' } }, additionalProperties: false },
        { type: 'object', additionalProperties: { const: 1.5 } },
      ],
    },
    {
      oneOf: [
        { type: 'object', patternProperties: { '^[bc]$': { type: 'null' } }, additionalProperties: false },
        { type: 'object', additionalProperties: {} },
      ],
    },
    false,
  ],
  [
    'an exclusive alternative without what matches its sibling, too',
    { oneOf: [{ type: 'integer' }, { type: 'number', minimum: 5 }] },
    { not: { type: 'integer', minimum: 5 } },
    true,
  ],
  [
    'a negation that leaves the other branch',
    { allOf: [{ anyOf: [{ type: 'integer', minimum: 0 }, { type: 'string' }] }, { not: { type: 'integer' } }] },
    { type: 'string' },
    true,
  ],
  [
    'a conditional that is a choice',
    { type: 'object', properties: { a: {} }, if: { required: ['a'] }, then: { required: ['b'] } },
    { type: 'object', dependentRequired: { a: ['b'] } },
    true,
  ],
];

const object = (
  properties: { [name: string]: Json },
  more: { [keyword: string]: Json } = {},
): { [key: string]: Json } => ({
  type: 'object',
  properties,
  ...more,
});
const list = (prefixItems: readonly Json[], more: { [keyword: string]: Json } = {}): { [key: string]: Json } => ({
  type: 'array',
  prefixItems,
  ...more,
});
const [text, number] = [{ type: 'string' }, { type: 'number' }];

/** 2020-12 §11: what is evaluated depends on what matches. */
const unevaluated: readonly (readonly [string, Json, Json, boolean])[] = [
  [
    'alternatives that match together evaluate what both name',
    object({ a: {}, b: {} }, { additionalProperties: false }),
    { type: 'object', anyOf: [object({ a: {} }), object({ b: {} })], unevaluatedProperties: false },
    true,
  ],
  [
    'an alternative that may not match evaluates nothing',
    object({ a: {}, b: {} }, { additionalProperties: false }),
    { type: 'object', anyOf: [object({ a: {} }), object({ b: text })], unevaluatedProperties: false },
    false,
  ],
  [
    "exclusive alternatives don't evaluate together",
    object({ a: text, b: number }, { additionalProperties: false, required: ['a', 'b'] }),
    {
      type: 'object',
      oneOf: [object({ a: text }, { required: ['a'] }), object({ b: number }, { required: ['b'] })],
      unevaluatedProperties: false,
    },
    false,
  ],
  [
    'an alternative became narrower',
    { type: 'object', anyOf: [object({ a: { const: 'x' } }), object({ b: {} })], unevaluatedProperties: false },
    { type: 'object', anyOf: [object({ a: text }), object({ b: {} })], unevaluatedProperties: false },
    true,
  ],
  [
    'an alternative became wider',
    { type: 'object', anyOf: [object({ a: text }), object({ b: {} })], unevaluatedProperties: false },
    { type: 'object', anyOf: [object({ a: { const: 'x' } }), object({ b: {} })], unevaluatedProperties: false },
    false,
  ],
  [
    'what a condition and its consequence name is evaluated where it is met',
    object(
      { kind: {}, a: text },
      { required: ['kind'], additionalProperties: false, dependentSchemas: { a: object({ kind: { const: 1 } }) } },
    ),
    {
      type: 'object',
      if: object({ kind: { const: 1 } }, { required: ['kind'] }),
      then: object({ a: text }),
      else: object({ kind: {} }),
      unevaluatedProperties: false,
    },
    true,
  ],
  [
    'what a condition names is not evaluated where it is not met',
    object({ kind: {} }, { required: ['kind'], additionalProperties: false }),
    { type: 'object', if: object({ kind: { const: 1 } }, { required: ['kind'] }), unevaluatedProperties: false },
    false,
  ],
  [
    'dependent schemas evaluate where they apply',
    object({ a: {}, b: text }, { required: ['a'], additionalProperties: false }),
    object({ a: {} }, { dependentSchemas: { a: object({ b: text }) }, unevaluatedProperties: false }),
    true,
  ],
  [
    "dependent schemas evaluate nothing where they don't apply",
    object({ a: {}, b: text }, { additionalProperties: false }),
    object({ a: {} }, { dependentSchemas: { a: object({ b: text }) }, unevaluatedProperties: false }),
    false,
  ],
  [
    'an alternative that says what else there may be evaluates all',
    object({ a: text, z: {} }, { required: ['a'], additionalProperties: false }),
    {
      type: 'object',
      anyOf: [object({ a: text }, { required: ['a'], additionalProperties: true }), object({ b: text })],
      unevaluatedProperties: false,
    },
    true,
  ],
  [
    'one that stands further in has evaluated all, and sees only what is beside it',
    object({ b: {} }, { additionalProperties: false, required: ['b'] }),
    {
      allOf: [{ type: 'object', anyOf: [object({ a: text }), object({ a: number })], unevaluatedProperties: false }],
      properties: { b: {} },
      unevaluatedProperties: true,
    },
    false,
  ],
  [
    'the case of an exclusive alternative leaves out what matches another one, too',
    {
      type: 'object',
      oneOf: [object({ a: { type: 'integer' } }), object({ a: { minimum: 5 } }, { required: ['a'] })],
      unevaluatedProperties: false,
    },
    { not: object({ a: { type: 'integer', minimum: 5 } }, { required: ['a'] }) },
    true,
  ],
  [
    'the case without a condition leaves out who meets it',
    {
      type: 'object',
      if: object({ a: { type: 'integer' } }, { required: ['a'] }),
      then: object({ b: text }, { required: ['b'] }),
      else: object({ a: {} }),
      unevaluatedProperties: false,
    },
    {
      anyOf: [
        object({ b: text }, { required: ['b'] }),
        { not: object({ a: { type: 'integer' } }, { required: ['a'] }) },
      ],
    },
    true,
  ],
  [
    'one further in has evaluated what it admits, so that nothing is left to the one around it',
    object({ a: text, z: number }, { required: ['a', 'z'], additionalProperties: false }),
    {
      allOf: [{ type: 'object', anyOf: [object({ a: text }), object({ b: {} })], unevaluatedProperties: number }],
      unevaluatedProperties: text,
    },
    true,
  ],
  [
    'items that `contains` matched are not asked for what is left',
    { type: 'array', contains: { const: 1 }, anyOf: [list([{}]), list([{}, {}])], unevaluatedItems: text },
    list([{}, {}], { items: text }),
    false,
  ],
  [
    'a negation evaluates nothing',
    object({ a: text }, { required: ['a'], additionalProperties: false }),
    { type: 'object', not: { not: object({ a: text }, { required: ['a'] }) }, unevaluatedProperties: false },
    false,
  ],
  [
    'what matches two exclusive alternatives is none of them, whatever is evaluated',
    object({ a: text, b: number }, { additionalProperties: false, required: ['a'] }),
    { type: 'object', oneOf: [object({ a: text, b: {} }), object({ a: {}, b: number })], unevaluatedProperties: false },
    false,
  ],
  [
    'who does not meet a condition is spared what it asks for',
    object({ kind: { const: 1 }, b: text }, { required: ['kind', 'b'], additionalProperties: false }),
    {
      type: 'object',
      if: object({ kind: { const: 1 } }, { required: ['kind'] }),
      else: object({ kind: {}, b: text }),
      unevaluatedProperties: false,
    },
    false,
  ],
  [
    'what is evaluated further in is evaluated further out',
    object({ a: text, z: number }, { required: ['a', 'z'], additionalProperties: false }),
    {
      allOf: [{ type: 'object', anyOf: [object({ a: text }), object({ b: {} })], unevaluatedProperties: number }],
      unevaluatedProperties: false,
    },
    true,
  ],
  [
    'items as far as the longest alternative that matches',
    list([text, number], { items: false }),
    { type: 'array', anyOf: [list([text]), list([text, number])], unevaluatedItems: false },
    true,
  ],
  [
    'items beyond every alternative that matches',
    list([text, text], { items: false }),
    { type: 'array', anyOf: [list([text]), list([text, number])], unevaluatedItems: false },
    false,
  ],
  [
    'items that contains matched are evaluated: it is not known which',
    { type: 'array', items: { const: 1 }, minItems: 1 },
    { type: 'array', contains: { const: 1 }, anyOf: [list([{}]), list([{}, {}])], unevaluatedItems: false },
    false,
  ],
];

describe('inclusion beside unevaluated…', () => {
  test.each(unevaluated)('%s', (_, inner, outer, expected) => {
    expect(proves(inner, outer).answer).toBe(expected);
  });
});

/** A careful sender leaves out what its description doesn't name, but not what it has to send. */
const careful: readonly (readonly [string, Json, Json, boolean])[] = [
  [
    'what is not described is not sent',
    object({ a: {} }),
    { type: 'object', additionalProperties: { type: 'null' }, properties: { a: {} } },
    true,
  ],
  ['what is required is sent, described or not', object({ a: {} }, { required: ['c'] }), object({ c: text }), false],
  [
    'what is required is sent, where the receiver has alternatives',
    object({ a: {} }, { required: ['c'] }),
    { type: 'object', anyOf: [object({ a: {} }, { maxProperties: 0 }), object({ c: text })] },
    false,
  ],
  [
    'what is required meets what is negated',
    object({ a: {} }, { required: ['c'] }),
    { not: object({}, { required: ['c'] }) },
    false,
  ],
  [
    'what something else asks for is sent',
    object({ a: {} }, { required: ['a'], dependentRequired: { a: ['c'] } }),
    object({ c: text }),
    false,
  ],
  ['what is required counts', object({ a: {} }, { required: ['c'] }), { type: 'object', maxProperties: 1 }, false],
  [
    'what is required has a name',
    object({ a: {} }, { required: ['c'] }),
    { type: 'object', propertyNames: { const: 'a' } },
    false,
  ],
];

describe('inclusion of what a careful sender sends', () => {
  test.each(careful)('%s', (_, inner, outer, expected) => {
    expect(proves(inner, outer, {}, false).answer).toBe(expected);
  });
});

describe('inclusion as plain sets', () => {
  test.each(cases)('%s', (_, inner, outer, expected) => {
    expect(proves(inner, outer).answer).toBe(expected);
  });
});

/** Schemas written to make a prover work for ever. What counts is the number of steps: it is bounded, whatever is asked. */
const hostile: readonly (readonly [string, Json, Json, Json])[] = [
  [
    'a product of alternatives',
    { allOf: Array.from({ length: 24 }, (_, i) => ({ anyOf: [named(i, 'string'), named(i, 'integer')] })) },
    { allOf: Array.from({ length: 24 }, (_, i) => ({ anyOf: [named(i, 'integer'), named(i, 'null')] })) },
    {},
  ],
  [
    'exclusive alternatives within each other',
    nested(12, (inner) => ({ oneOf: [inner, { type: 'object', required: ['x'], properties: { x: inner } }] })),
    nested(12, (inner) => ({ oneOf: [{ type: 'object', properties: { x: inner } }, inner] })),
    {},
  ],
  [
    'negations within each other',
    nested(60, (inner) => ({ not: { anyOf: [inner, { type: 'string', pattern: 'a' }] } })),
    nested(60, (inner) => ({ not: { oneOf: [{ type: 'string', pattern: 'b' }, inner] } })),
    {},
  ],
  [
    'patterns that grow when they are determined',
    { type: 'string', pattern: '^(a|b)*a(a|b){18}$' },
    {
      anyOf: [
        { type: 'string', pattern: '(a|b)*b(a|b){17}$' },
        { type: 'string', pattern: '^((a+)+)+$' },
      ],
    },
    {},
  ],
  [
    '500 unions that lead to each other',
    { $ref: '#/components/schemas/S0' },
    { $ref: '#/components/schemas/T0' },
    unions(500),
  ],
  [
    'a union of itself',
    { $ref: '#/components/schemas/U' },
    { type: 'string' },
    { U: { anyOf: [{ $ref: '#/components/schemas/U' }] } },
  ],
];

function named(index: number, type: string): Json {
  return { type: 'object', required: [`p${index}`], properties: { [`p${index}`]: { type } } };
}

function nested(depth: number, wrap: (inner: Json) => Json): Json {
  return Array.from({ length: depth }).reduce<Json>((inner) => wrap(inner), { type: 'integer', minimum: 0 });
}

function unions(count: number): Json {
  const ref = (kind: string, index: number): Json => ({ $ref: `#/components/schemas/${kind}${index % count}` });
  const union = (kind: string, index: number, last: Json): Json => ({
    oneOf: [
      {
        type: 'object',
        required: ['next'],
        properties: { next: ref(kind, index + 1), other: ref(kind, index * 7 + 3) },
      },
      { type: 'object', required: ['items'], properties: { items: { type: 'array', items: ref(kind, index + 2) } } },
      last,
    ],
  });
  const all = Array.from({ length: count }, (_, index) => [
    [`S${index}`, union('S', index, { type: 'string' })] as const,
    [`T${index}`, union('T', index, { type: 'string', maxLength: index === count - 1 ? 3 : 5 })] as const,
  ]);
  return Object.fromEntries(all.flat());
}

describe('bounded work', () => {
  test.each(hostile)('%s', (_, inner, outer, schemas) => {
    const { answer, steps } = proves(inner, outer, schemas);
    expect(answer).toBe(false);
    expect(steps).toBeLessThanOrEqual(4_001 + 1_501);
    expect(proves(outer, inner, schemas).steps).toBeLessThanOrEqual(4_001 + 1_501);
  });
});
