import { expect, test } from 'vitest';
import type { Json } from '../../src/model/json.ts';
import { briefly } from './support/pair.ts';
import type { PairOptions } from './support/pair.ts';

const object = (properties: { [name: string]: Json }, more: { [key: string]: Json } = {}): Json => ({
  type: 'object',
  properties,
  ...more,
});
const s = { type: 'string' };

/** before, after, what is said (request direction unless told). */
const facts: readonly (readonly [string, Json, Json, readonly string[], PairOptions?])[] = [
  ['type replaced', s, { type: 'integer' }, ['schema.type-changed replaced']],
  ['integer to number', { type: 'integer' }, { type: 'number' }, ['schema.type-changed widened']],
  ['type list grows', s, { type: ['string', 'integer'] }, ['schema.type-changed widened']],
  ['becomes nullable', s, { type: ['string', 'null'] }, ['schema.nullable-changed widened']],
  ['no longer nullable', { type: ['string', 'null'] }, s, ['schema.nullable-changed narrowed']],
  ['anything to a string', {}, s, ['schema.type-changed narrowed']],
  [
    'query parameter: integer to string is wider on the wire',
    { type: 'integer' },
    s,
    ['schema.type-changed widened'],
    { parameter: true },
  ],
  ['enum value added', { enum: ['a'] }, { enum: ['a', 'b'] }, ['schema.enum-value-added widened']],
  ['enum value removed', { enum: ['a', 'b'] }, { enum: ['a'] }, ['schema.enum-value-removed narrowed']],
  ['enum added', s, { type: 'string', enum: ['a'] }, ['schema.enum-added narrowed']],
  ['enum dropped', { type: 'string', enum: ['a'] }, s, ['schema.enum-removed widened']],
  ['const becomes an enum with it', { const: 'a' }, { enum: ['a', 'b'] }, ['schema.enum-value-added widened']],
  [
    'maxLength lowered',
    { type: 'string', maxLength: 50 },
    { type: 'string', maxLength: 10 },
    ['schema.bound-changed narrowed'],
  ],
  ['maxLength set', s, { type: 'string', maxLength: 10 }, ['schema.bound-changed narrowed']],
  ['minimum dropped', { type: 'number', minimum: 1 }, { type: 'number' }, ['schema.bound-changed widened']],
  [
    'minimum becomes exclusive',
    { type: 'number', minimum: 1 },
    { type: 'number', exclusiveMinimum: 1 },
    ['schema.bound-changed narrowed'],
  ],
  [
    'items bounded',
    { type: 'array', items: s },
    { type: 'array', items: s, maxItems: 3 },
    ['schema.bound-changed narrowed'],
  ],
  [
    'pattern narrowed',
    { type: 'string', pattern: '^[a-z0-9]+$' },
    { type: 'string', pattern: '^[a-z]+$' },
    ['schema.pattern-changed narrowed'],
  ],
  [
    'pattern widened',
    { type: 'string', pattern: '^[a-z]+$' },
    { type: 'string', pattern: '^[a-z0-9]+$' },
    ['schema.pattern-changed widened'],
  ],
  [
    'pattern replaced',
    { type: 'string', pattern: '^[a-z]+$' },
    { type: 'string', pattern: '^[0-9]+$' },
    ['schema.pattern-changed replaced'],
  ],
  [
    'pattern that is not regular',
    { type: 'string', pattern: '^(.*)\\1$' },
    { type: 'string', pattern: '^(.+)\\1$' },
    ['schema.pattern-changed undecided'],
  ],
  ['format added', s, { type: 'string', format: 'date' }, ['schema.format-changed narrowed']],
  [
    'int32 to int64',
    { type: 'integer', format: 'int32' },
    { type: 'integer', format: 'int64' },
    ['schema.format-changed widened'],
  ],
  [
    'date to date-time',
    { type: 'string', format: 'date' },
    { type: 'string', format: 'date-time' },
    ['schema.format-changed replaced'],
  ],
  [
    'multipleOf coarser',
    { type: 'integer', multipleOf: 5 },
    { type: 'integer', multipleOf: 10 },
    ['schema.keyword-changed narrowed'],
  ],
  ['uniqueItems', { type: 'array' }, { type: 'array', uniqueItems: true }, ['schema.keyword-changed narrowed']],
  ['optional property added', object({}), object({ a: s }), ['a property.added']],
  [
    'property described that was required before',
    object({}, { required: ['a'] }),
    object({ a: s }, { required: ['a'] }),
    ['a property.added'],
  ],
  [
    'property described that is not required any more',
    object({}, { required: ['a'] }),
    object({ a: s }),
    ['a property.added', 'a property.became-optional'],
  ],
  ['required property added', object({}), object({ a: s }, { required: ['a'] }), ['a property.added required']],
  ['property removed', object({ a: s }), object({}), ['a property.removed']],
  ['property became required', object({ a: s }), object({ a: s }, { required: ['a'] }), ['a property.became-required']],
  ['an undescribed name is required', object({}), object({}, { required: ['a'] }), ['a property.became-required']],
  [
    'nested in items',
    { type: 'array', items: object({ a: s }) },
    { type: 'array', items: object({ a: { type: 'integer' } }) },
    ['[].a schema.type-changed replaced'],
  ],
  [
    'nested in additionalProperties',
    { type: 'object', additionalProperties: s },
    { type: 'object', additionalProperties: { type: 'integer' } },
    ['{} schema.type-changed replaced'],
  ],
  [
    'closed',
    object({ a: s }),
    object({ a: s }, { additionalProperties: false }),
    ['schema.additional-properties-changed narrowed'],
  ],
  [
    'opened',
    object({ a: s }, { additionalProperties: false }),
    object({ a: s }),
    ['schema.additional-properties-changed widened'],
  ],
  [
    'becomes readOnly in a request',
    object({ a: s }),
    object({ a: { type: 'string', readOnly: true } }),
    ['a property.access-changed'],
  ],
  ['readOnly property removed from a request', object({ a: { type: 'string', readOnly: true } }), object({}), []],
  [
    'readOnly property removed from a response',
    object({ a: { type: 'string', readOnly: true } }),
    object({}),
    ['a property.removed'],
    { direction: 'response' },
  ],
  [
    'branch added',
    { oneOf: [object({ a: s }, { required: ['a'] }), object({ b: s }, { required: ['b'] })] },
    {
      oneOf: [
        object({ a: s }, { required: ['a'] }),
        object({ b: s }, { required: ['b'] }),
        object({ c: s }, { required: ['c'] }),
      ],
    },
    ['schema.branch-added widened'],
  ],
  [
    'a schema becomes one of two',
    object({ a: s }, { required: ['a'] }),
    { oneOf: [object({ a: s }, { required: ['a'] }), object({ b: s }, { required: ['b'] })] },
    ['schema.branch-added widened'],
  ],
  [
    'one of two is left',
    { oneOf: [object({ a: s }, { required: ['a'] }), object({ b: s }, { required: ['b'] })] },
    object({ a: s }, { required: ['a'] }),
    ['schema.branch-removed narrowed'],
  ],
  [
    'inside a branch',
    { oneOf: [object({ a: s }, { required: ['a'] }), object({ b: s }, { required: ['b'] })] },
    { oneOf: [object({ b: { type: 'integer' } }, { required: ['b'] }), object({ a: s }, { required: ['a'] })] },
    ['b schema.type-changed replaced'],
  ],
  ['type added as a branch', s, { anyOf: [s, { type: 'integer' }] }, ['schema.type-changed widened']],
  ['not added', s, { type: 'string', not: { enum: ['x'] } }, ['schema.keyword-changed narrowed']],
  [
    'not refuses more',
    { type: 'string', not: { enum: ['x'] } },
    { type: 'string', not: { enum: ['x', 'y'] } },
    ['schema.keyword-changed narrowed'],
  ],
  [
    'not refuses less',
    { type: 'string', not: { enum: ['x', 'y'] } },
    { type: 'string', not: { enum: ['x'] } },
    ['schema.keyword-changed widened'],
  ],
  [
    'if added',
    s,
    { type: 'string', if: { maxLength: 3 }, then: { pattern: '^a' } },
    ['schema.keyword-changed narrowed', 'schema.keyword-changed narrowed'],
  ],
  ['contains added', { type: 'array' }, { type: 'array', contains: s }, ['schema.keyword-changed narrowed']],
  ['default changed', { type: 'string', default: 'a' }, { type: 'string', default: 'b' }, ['schema.default-changed']],
  [
    'discriminator property changed',
    { type: 'object', discriminator: { propertyName: 'a' } },
    { type: 'object', discriminator: { propertyName: 'b' } },
    ['schema.discriminator-changed'],
  ],
  ['false', s, false, ['schema.type-changed narrowed']],
];

test.for(facts)('%s', ([, before, after, said, options]) => {
  expect(briefly(before, after, options)).toEqual([...said].toSorted());
});
