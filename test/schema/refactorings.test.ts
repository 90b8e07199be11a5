import { describe, expect, test } from 'vitest';
import type { Json } from '../../src/model/json.ts';
import { briefly } from './support/pair.ts';
import type { PairOptions } from './support/pair.ts';

const TEXT: Json = { type: 'string' };
const COUNT: Json = { type: 'integer' };
const having = (name: string, schema: Json): { [key: string]: Json } => ({
  type: 'object',
  properties: { [name]: schema },
  required: [name],
});

/** Two ways to write the same set of values. Neither direction, neither order may see a difference. */
const same: readonly (readonly [string, Json, Json, PairOptions?])[] = [
  ['const and an enum of one', { const: 'a' }, { enum: ['a'] }],
  ['const and a typed enum', { type: 'string', const: 'a' }, { enum: ['a'] }],
  ['order of enum values', { enum: ['a', 'b'] }, { enum: ['b', 'a'] }],
  ['oneOf of consts and an enum', { oneOf: [{ const: 'a' }, { const: 'b' }] }, { type: 'string', enum: ['a', 'b'] }],
  [
    'order of branches with texts and defaults of their own',
    {
      anyOf: [
        { type: 'boolean', default: false, description: 'A flag.' },
        { type: 'string', default: 'false', description: 'A text.' },
      ],
    },
    {
      anyOf: [
        { type: 'string', default: 'false', description: 'A text.' },
        { type: 'boolean', default: false, description: 'A flag.' },
      ],
    },
  ],
  [
    'a default that two parts say, and one',
    { allOf: [{ type: 'string', default: 'a' }, { default: 'a' }] },
    { type: 'string', default: 'a' },
  ],
  ['order of types', { type: ['string', 'null'] }, { type: ['null', 'string'] }],
  [
    'type list and anyOf null',
    { type: ['string', 'null'], maxLength: 3 },
    { anyOf: [{ type: 'string', maxLength: 3 }, { type: 'null' }] },
  ],
  [
    'type list and oneOf null',
    { type: ['object', 'null'], properties: { a: { type: 'string' } } },
    { oneOf: [{ type: 'null' }, { type: 'object', properties: { a: { type: 'string' } } }] },
  ],
  [
    'disjoint oneOf and anyOf',
    { oneOf: [{ type: 'string' }, { type: 'integer' }] },
    { anyOf: [{ type: 'integer' }, { type: 'string' }] },
  ],
  [
    'disjoint oneOf and a type list',
    { oneOf: [{ type: 'string' }, { type: 'integer' }] },
    { type: ['string', 'integer'] },
  ],
  [
    'exclusive and inclusive bounds of integers',
    { type: 'integer', minimum: 1 },
    { type: 'integer', exclusiveMinimum: 0 },
  ],
  ['fractions in bounds of integers', { type: 'integer', maximum: 9.5 }, { type: 'integer', maximum: 9 }],
  [
    'a flag and a number as exclusive bound',
    { type: 'number', minimum: 0, exclusiveMinimum: true },
    { type: 'number', exclusiveMinimum: 0 },
    { dialects: ['3.0', '3.1'] },
  ],
  [
    'nullable and a type list',
    { type: 'string', nullable: true },
    { type: ['string', 'null'] },
    { dialects: ['3.0', '3.1'] },
  ],
  [
    'nullable beside allOf',
    { nullable: true, allOf: [{ type: 'object', properties: { a: { type: 'string' } } }] },
    { anyOf: [{ type: 'object', properties: { a: { type: 'string' } } }, { type: 'null' }] },
    { dialects: ['3.0', '3.1'] },
  ],
  [
    'nullable as all that an alternative says',
    { anyOf: [{ type: 'object', properties: { a: { type: 'string' } } }, { nullable: true }] },
    { anyOf: [{ type: 'object', properties: { a: { type: 'string' } } }, { type: 'null' }] },
    { dialects: ['3.0', '3.1'] },
  ],
  [
    'nullable as all that an alternative says, with a text, and beside the alternatives',
    {
      oneOf: [
        { type: 'string', maxLength: 3 },
        { nullable: true, description: 'Nothing.' },
      ],
    },
    { oneOf: [{ type: 'string', maxLength: 3 }], nullable: true },
    { dialects: ['3.0', '3.0'] },
  ],
  [
    'nullable enum with and without null',
    { type: 'string', nullable: true, enum: ['a', null] },
    { type: ['string', 'null'], enum: ['a', null] },
    { dialects: ['3.0', '3.1'] },
  ],
  ['one member of allOf', { allOf: [{ type: 'string' }] }, { type: 'string' }],
  ['one member of anyOf', { anyOf: [{ type: 'string' }] }, { type: 'string' }],
  ['one member of oneOf', { oneOf: [{ type: 'string' }] }, { type: 'string' }],
  [
    'allOf and one object',
    {
      allOf: [
        { type: 'object', properties: { a: { type: 'string' } }, required: ['a'] },
        { type: 'object', properties: { b: { type: 'integer' } } },
      ],
    },
    { type: 'object', required: ['a'], properties: { a: { type: 'string' }, b: { type: 'integer' } } },
  ],
  [
    'nested allOf',
    { allOf: [{ allOf: [{ type: 'string', minLength: 1 }] }, { maxLength: 5 }] },
    { type: 'string', minLength: 1, maxLength: 5 },
  ],
  [
    'inline and referenced',
    { type: 'object', properties: { a: { type: 'string' } } },
    { $ref: '#/components/schemas/A' },
    { schemas: { A: { type: 'object', properties: { a: { type: 'string' } } } } },
  ],
  [
    'property moved to a base schema',
    { type: 'object', properties: { a: { type: 'string' }, b: { type: 'string' } } },
    { allOf: [{ $ref: '#/components/schemas/A' }], properties: { b: { type: 'string' } } },
    { schemas: { A: { type: 'object', properties: { a: { type: 'string' } } } } },
  ],
  [
    'order of anyOf',
    {
      anyOf: [
        { type: 'object', required: ['a'], properties: { a: { type: 'string' } } },
        { type: 'object', required: ['b'], properties: { b: { type: 'string' } } },
      ],
    },
    {
      anyOf: [
        { type: 'object', required: ['b'], properties: { b: { type: 'string' } } },
        { type: 'object', required: ['a'], properties: { a: { type: 'string' } } },
      ],
    },
  ],
  [
    'additional properties allowed by default and in words',
    { type: 'object', properties: { a: {} } },
    { type: 'object', properties: { a: {} }, additionalProperties: true },
  ],
  ['an empty required list', { type: 'object', required: [] }, { type: 'object' }],
  [
    'required twice',
    { type: 'object', required: ['a', 'a'], properties: { a: {} } },
    { type: 'object', required: ['a'], properties: { a: {} } },
  ],
  ['an equal regular expression', { type: 'string', pattern: '^[0-9]{3}$' }, { type: 'string', pattern: '^\\d{3}$' }],
  ['both booleans listed', { type: 'boolean', enum: [true, false] }, { type: 'boolean' }],
  ['minLength zero', { type: 'string', minLength: 0 }, { type: 'string' }],
  ['multipleOf one on integers', { type: 'integer', multipleOf: 1 }, { type: 'integer' }],
  [
    'a type its keywords imply',
    { properties: { a: { type: 'string' } } },
    { type: 'object', properties: { a: { type: 'string' } } },
  ],
  [
    'unevaluatedProperties and additionalProperties on one object',
    { type: 'object', properties: { a: {} }, unevaluatedProperties: false },
    { type: 'object', properties: { a: {} }, additionalProperties: false },
  ],
  ['a condition that all meet', { if: {}, then: { maxLength: 3 } }, { maxLength: 3 }],
  ['a condition that none meets', { if: { not: true }, else: { maxLength: 3 } }, { maxLength: 3 }],
  [
    'a condition that all meet, beside unevaluatedProperties',
    {
      type: 'object',
      properties: { a: {} },
      if: true,
      then: { properties: { b: { type: 'string' } } },
      else: { properties: { c: {} } },
      unevaluatedProperties: false,
    },
    {
      type: 'object',
      properties: { a: {}, b: { type: 'string' } },
      else: { properties: { c: {} } },
      additionalProperties: false,
    },
  ],
  [
    'a condition that all meet around another one',
    { if: true, then: { type: 'object', if: { required: ['a'] }, then: { required: ['b'] } } },
    { type: 'object', if: { required: ['a'] }, then: { required: ['b'] } },
  ],
  [
    'a renamed component',
    { $ref: '#/components/schemas/A' },
    { $ref: '#/components/schemas/B' },
    { schemas: { A: { type: 'string', maxLength: 3 }, B: { maxLength: 3, type: 'string' } } },
  ],
  [
    'a recursive schema unrolled once',
    { $ref: '#/components/schemas/T' },
    { type: 'object', properties: { next: { $ref: '#/components/schemas/T' } } },
    { schemas: { T: { type: 'object', properties: { next: { $ref: '#/components/schemas/T' } } } } },
  ],
  ...(['oneOf', 'anyOf'] as const).flatMap((kind): readonly (readonly [string, Json, Json])[] => [
    [
      `properties moved out of ${kind}`,
      { type: 'object', [kind]: [having('a', TEXT), having('b', COUNT)] },
      { type: 'object', properties: { a: TEXT, b: COUNT }, [kind]: [{ required: ['a'] }, { required: ['b'] }] },
    ],
    [
      `the same with properties beside ${kind}`,
      { type: 'object', properties: { c: TEXT }, required: ['c'], [kind]: [having('a', TEXT), having('b', COUNT)] },
      {
        type: 'object',
        properties: { a: TEXT, b: COUNT, c: TEXT },
        [kind]: [{ required: ['a', 'c'] }, { required: ['b', 'c'] }],
      },
    ],
    [
      `the same with ${kind} in a member of allOf`,
      {
        allOf: [{ type: 'object', properties: { c: TEXT } }, { [kind]: [having('a', TEXT), having('b', COUNT)] }],
      },
      {
        type: 'object',
        properties: { a: TEXT, b: COUNT, c: TEXT },
        allOf: [{ [kind]: [{ required: ['a'] }, { required: ['b'] }] }],
      },
    ],
  ]),
  [
    'properties moved out of alternatives that are closed, and so is what is left',
    {
      type: 'object',
      oneOf: [
        { ...having('a', TEXT), additionalProperties: false },
        { ...having('b', COUNT), additionalProperties: false },
      ],
    },
    {
      type: 'object',
      properties: { a: TEXT, b: COUNT },
      additionalProperties: false,
      oneOf: [{ required: ['a'] }, { required: ['b'] }],
    },
  ],
  [
    'a property that must not be there, and not',
    { type: 'object', properties: { a: TEXT, z: false } },
    { type: 'object', properties: { a: TEXT }, not: { required: ['z'] } },
  ],
  [
    'properties that must not be there, and not with anyOf',
    { type: 'object', properties: { a: TEXT, y: false, z: { not: {} } } },
    { type: 'object', properties: { a: TEXT }, not: { anyOf: [{ required: ['y'] }, { required: ['z'] }] } },
  ],
  [
    'a property that must not be there, in words and by a pattern',
    { type: 'object', properties: { a: TEXT, z: false } },
    { type: 'object', properties: { a: TEXT }, patternProperties: { '^z$': false } },
  ],
  [
    'a property that must not be there, of an object that admits no others',
    { type: 'object', properties: { a: TEXT, z: false }, additionalProperties: false },
    { type: 'object', properties: { a: TEXT }, additionalProperties: false },
  ],
  [
    'alternatives that exclude each other, in words',
    { type: 'object', properties: { a: TEXT, b: TEXT }, oneOf: [{ required: ['a'] }, { required: ['b'] }] },
    {
      type: 'object',
      properties: { a: TEXT, b: TEXT },
      anyOf: [
        { required: ['a'], not: { required: ['b'] } },
        { required: ['b'], not: { required: ['a'] } },
      ],
    },
  ],
  [
    'alternatives of oneOf that ask for several properties, moved out',
    {
      type: 'object',
      oneOf: [{ properties: { a: TEXT, c: TEXT }, required: ['a', 'c'] }, having('b', COUNT)],
    },
    {
      type: 'object',
      properties: { a: TEXT, b: COUNT, c: TEXT },
      oneOf: [{ required: ['a', 'c'] }, { required: ['b'] }],
    },
  ],
  ...['.*', '^.*$', '', '^.+$'].flatMap((pattern): readonly (readonly [string, Json, Json])[] => [
    [
      `a map by the pattern ${pattern}`,
      { type: 'object', additionalProperties: TEXT },
      { type: 'object', patternProperties: { [pattern]: TEXT } },
    ],
    [
      `the same with nothing else, and a name, by the pattern ${pattern}`,
      {
        type: 'object',
        properties: { a: { maxLength: 3 } },
        additionalProperties: TEXT,
        allOf: [{ properties: { a: TEXT } }],
      },
      {
        type: 'object',
        properties: { a: { maxLength: 3 } },
        patternProperties: { [pattern]: TEXT },
        additionalProperties: false,
      },
    ],
  ]),
];

describe.for(same)('%s', ([, a, b, options]) => {
  test.for(['request', 'response'] as const)('%s', (direction) => {
    const turned =
      options?.dialects === undefined
        ? options
        : { ...options, dialects: [options.dialects[1], options.dialects[0]] as const };
    expect(briefly(a, b, { ...options, direction })).toEqual([]);
    expect(briefly(b, a, { ...turned, direction })).toEqual([]);
  });
});
