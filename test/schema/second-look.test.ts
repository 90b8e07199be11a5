import { expect, test } from 'vitest';
import type { Json } from '../../src/model/json.ts';
import { createWitnessSearch } from '../../src/schema/witnesses/witness.ts';
import { brief, comparisonOf } from './support/pair.ts';
import type { PairOptions } from './support/pair.ts';

/** What each change is shown by, or why by nothing. */
function answers(before: Json, after: Json, options: PairOptions = {}): { readonly [change: string]: Json } {
  const { evidence } = comparisonOf(before, after, options);
  const searching = createWitnessSearch(evidence.comparison, evidence.base, evidence.head);
  return Object.fromEntries(
    [...evidence.sightings].flatMap(([change, told]) => {
      if (change.direction === null || ('effect' in change && change.effect === 'widened')) return [];
      const found = searching.find(
        told,
        told.seen.map(({ trail }) => trail),
      );
      return [[brief(change), 'instance' in found ? found.instance : found.missing]];
    }),
  );
}

const ANY_OTHER: readonly Json[] = [
  { type: 'boolean' },
  { type: 'object' },
  { type: 'array', items: {} },
  { type: 'null' },
];

const answered = { type: 'object', additionalProperties: { const: 'yes' }, minProperties: 1 } as const;

interface Case {
  readonly name: string;
  readonly before: Json;
  readonly after: Json;
  readonly instance: Json;
}

const cases: readonly Case[] = [
  {
    name: 'by what two alternatives describe, where one of several is taken now',
    before: {
      anyOf: [
        { type: 'object', properties: { mail: { type: 'string' } }, required: ['mail'] },
        { type: 'object', properties: { phone: { type: 'integer' } }, required: ['phone'] },
      ],
    },
    after: {
      oneOf: [
        { type: 'object', properties: { mail: { type: 'string' } }, required: ['mail'] },
        { type: 'object', properties: { phone: { type: 'integer' } }, required: ['phone'] },
      ],
    },
    instance: { mail: 'text', phone: 1 },
  },
  {
    name: 'by all alternatives together, where the one that changed is not alone',
    before: {},
    after: {
      anyOf: [
        ...ANY_OTHER,
        { if: { type: 'string', pattern: '^x' }, then: { type: 'string', maxLength: 2 } },
        { type: 'object', properties: { x: { type: 'string' } } },
      ],
    },
    instance: 'xaa',
  },
  {
    name: 'by what matches one of two that overlap',
    before: { oneOf: [answered, { type: 'object', properties: { state: { const: 'on' } } }] },
    after: {
      oneOf: [
        { ...answered, required: ['first'] },
        { type: 'object', properties: { state: { const: 'on' } } },
      ],
    },
    instance: { state: 'yes' },
  },
  {
    name: 'by a value to which a keyword of numbers says nothing, as a validator reads it',
    before: { oneOf: [{}, { minimum: 0, maximum: 0 }] },
    after: { oneOf: [{ enum: [7, 8] }, { minimum: 0, maximum: 0 }] },
    instance: 1,
  },
  {
    name: 'in spite of listed texts that don’t have their format',
    before: {
      type: 'array',
      anyOf: [
        { type: 'array', prefixItems: [{ type: 'string', enum: ['one', 'two'], format: 'uuid' }] },
        { type: 'array', prefixItems: [{ type: 'boolean' }, { const: 0 }] },
      ],
    },
    after: {
      type: 'array',
      anyOf: [
        { type: 'array', prefixItems: [{ type: 'string', enum: ['one', 'two'], format: 'uuid' }] },
        { type: 'array', prefixItems: [{ type: 'boolean' }, { const: 0 }] },
      ],
      unevaluatedItems: false,
    },
    instance: [true, 0, 'text'],
  },
  {
    name: 'without properties that ask for what can’t be',
    before: {
      type: 'object',
      properties: { card: { type: 'string' }, cvc: false },
      additionalProperties: true,
      minProperties: 2,
      dependentRequired: { card: ['cvc'] },
    },
    after: { type: 'array' },
    instance: { key1: 'text', key2: 'text' },
  },
  {
    name: 'without properties whose names are not allowed',
    before: {
      type: 'object',
      properties: { id: { type: 'string' } },
      additionalProperties: true,
      minProperties: 1,
      propertyNames: { type: 'string', pattern: '^k' },
    },
    after: { type: 'array' },
    instance: { k: 'text' },
  },
  {
    name: 'by a list that has what it must contain at its beginning',
    before: {
      type: 'array',
      prefixItems: [{ type: 'object' }],
      minItems: 1,
      contains: { not: { type: 'integer' } },
      maxContains: 1,
    },
    after: { type: 'object' },
    instance: [{}],
  },
  {
    name: 'by a list that ends before an item that can’t be',
    before: { type: 'array', prefixItems: [{ type: 'array', prefixItems: [{ const: 1 }, false], contains: true }] },
    after: { type: 'array', prefixItems: [{ type: 'null' }] },
    instance: [[1]],
  },
  {
    name: 'behind the items that the other party has a place for',
    before: { type: 'array' },
    after: { type: 'array', prefixItems: [true, { type: 'null' }], items: false },
    instance: ['text', 'text', 'text'],
  },
  {
    name: 'by a text that a pattern and a format admit together',
    before: { type: 'string', format: 'byte', pattern: 'b$' },
    after: { type: 'object' },
    instance: 'aaab',
  },
  {
    name: 'by the second word of a pattern',
    before: { type: 'string', pattern: '^a{1,2}$' },
    after: { type: 'string', pattern: '^a{1,2}$', enum: ['a', 'b'] },
    instance: 'aa',
  },
  {
    name: 'by texts that follow from a condition',
    before: {
      if: { enum: [3, 'b'] },
      then: { type: 'string', pattern: '^a$' },
      else: { type: 'string', pattern: 'b$' },
    },
    after: { type: 'string', pattern: '^a$' },
    instance: 'aab',
  },
  {
    name: 'by an item without a format that the other party looks for',
    before: {
      type: 'array',
      maxItems: 1,
      contains: { type: 'array', prefixItems: [{ const: 'at' }, { type: 'string' }], items: false, minItems: 1 },
    },
    after: {
      type: 'array',
      maxItems: 1,
      contains: {
        type: 'array',
        prefixItems: [{ const: 'at' }, { type: 'string', format: 'ipv4' }],
        items: false,
        minItems: 1,
      },
    },
    instance: [['at', 'text']],
  },
  {
    name: 'by alternatives that follow from a condition',
    before: {
      if: { type: 'array', anyOf: [{ type: 'array', prefixItems: [{ type: 'integer' }] }], unevaluatedItems: false },
      then: true,
      else: { type: 'object' },
    },
    after: {
      if: { type: 'array', anyOf: [{ type: 'array', prefixItems: [{ type: 'boolean' }] }], unevaluatedItems: false },
      then: true,
      else: { type: 'object' },
    },
    instance: [1],
  },
];

test.each(cases)('an example $name', ({ before, after, instance }) => {
  expect(Object.values(answers(before, after))).toContainEqual(instance);
});

const ACCEPTED =
  'No example can be shown: to the letter of the schemas, all that the sender may send here is accepted.';
const NOTHING =
  'No example can be shown: to the letter of the schemas, nothing satisfies what the sender describes here.';

const literal: readonly (readonly [string, Json, Json, string])[] = [
  [
    'keywords of numbers, which let texts pass',
    { type: 'string' },
    { anyOf: [...ANY_OTHER, { minimum: 3 }] },
    ACCEPTED,
  ],
  [
    'a format that no validator looks at, in what is negated',
    { not: { type: 'integer', maximum: 0, format: 'double' } },
    { not: { type: 'integer', maximum: 0 } },
    ACCEPTED,
  ],
  [
    'a listed text that does not have its format',
    {
      type: 'object',
      properties: { id: { enum: ['one'], oneOf: [{ type: 'string', format: 'email' }] } },
      required: ['id'],
    },
    { type: 'array' },
    NOTHING,
  ],
];

test.each(literal)('no example to the letter: %s', (_, before, after, reason) => {
  expect(new Set(Object.values(answers(before, after)))).toEqual(new Set([reason]));
});
