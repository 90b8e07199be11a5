import fc from 'fast-check';
import type { Json } from '../../../src/model/json.ts';
import { NAMES } from './instances.ts';

/**
 * Schemas as real descriptions write them, which a vocabulary of keywords seldom comes upon by chance: lists of values
 * beside something else, a reference and what is added to it, two types with the keywords of both.
 */

type Schema = { [key: string]: Json };
type Arb = fc.Arbitrary<Schema>;

const seldom = (arbitrary: fc.Arbitrary<Json>, nil = 2): fc.Arbitrary<Json | undefined> =>
  fc.tuple(fc.nat(nil), arbitrary).map(([chance, value]) => (chance === 0 ? value : undefined));

const made = (model: { [key: string]: fc.Arbitrary<Json | undefined> }): Arb =>
  fc
    .record(model)
    .map((schema) =>
      Object.fromEntries(Object.entries(schema).filter((entry): entry is [string, Json] => entry[1] !== undefined)),
    );

const some = (...values: readonly Json[]): fc.Arbitrary<Json> =>
  fc.uniqueArray(fc.constantFrom(...values), {
    minLength: 1,
    maxLength: 4,
    selector: (value) => JSON.stringify(value),
  });

const count = fc.integer({ min: 0, max: 3 });
const nullable = seldom(fc.constant(true));
const names = fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 2 });

const PATTERNS = [
  '^(?!a)',
  '^(?=.*b)',
  String.raw`^\w+$`,
  String.raw`\d`,
  '^.$',
  'é',
  String.raw`^\p{L}+$`,
  '[^a]',
  '^a{1,2}$',
  'a|^b',
  '^$',
  String.raw`^\S*$`,
  '^[a-c]',
];

/** Texts by the expressions that authors write. */
const expression = made({
  type: fc.constant('string'),
  pattern: fc.constantFrom(...PATTERNS),
  maxLength: seldom(count),
});

const LIMITS = [2 ** 31 - 1, -(2 ** 31), 2 ** 31, 2 ** 53, 2 ** 63, 1e3, 1e20, 0.1, 0.3, 0.25];

/** Numbers at the limits of what programs hold. */
const limited = made({
  type: fc.constantFrom('integer', 'number'),
  format: seldom(fc.constantFrom('int32', 'int64', 'float', 'double')),
  minimum: seldom(fc.constantFrom(...LIMITS)),
  maximum: seldom(fc.constantFrom(...LIMITS)),
  multipleOf: seldom(fc.constantFrom(0.1, 0.01, 0.25, 10, 1e3)),
});

/** Values listed beside something that refuses some of them. */
const listedText = made({
  type: fc.constant('string'),
  enum: some('a', 'b', 'ab', '', '2024-02-29', '::1', null, 1),
  pattern: seldom(fc.constantFrom('^a', 'b$', ...PATTERNS)),
  format: seldom(fc.constantFrom('date', 'ipv6', 'uuid', 'password')),
  minLength: seldom(count),
  maxLength: seldom(count),
});

const listedNumber = made({
  type: fc.constantFrom('integer', 'number'),
  enum: some(0, 1, 2, 3, 1.5, null, 'a'),
  format: seldom(fc.constantFrom('int32', 'double')),
  minimum: seldom(count),
  maximum: seldom(count),
  multipleOf: seldom(fc.constantFrom(0.5, 2)),
});

/** Of one type by its keywords alone (docs/decisions/0005-types-that-are-implied.md). */
const untyped: Arb = fc.oneof(
  made({ minLength: count, maxLength: seldom(count) }),
  made({ pattern: fc.constantFrom('^a', 'b$'), maxLength: seldom(count) }),
  made({ minimum: count, maximum: seldom(count) }),
  made({ maxItems: count, uniqueItems: seldom(fc.boolean()) }),
  made({ format: fc.constantFrom('date', 'ipv6', 'int32') }),
  made({ required: names, additionalProperties: fc.boolean() }),
);

/** What a schema without parts of its own may be, in any dialect. */
const leaves: readonly Arb[] = [expression, limited, listedText, listedNumber, untyped];

/** The same of OpenAPI 3.0. */
export const leaves30: Arb = fc.oneof(
  ...leaves,
  ...[limited, listedText, listedNumber].map((leaf) =>
    fc
      .tuple(leaf, nullable)
      .map(([schema, flag]): Schema => (flag === undefined ? schema : { ...schema, nullable: flag })),
  ),
  some('a', 1, null, true, {}, ['a']).map((values): Schema => ({ enum: values })),
  fc.constantFrom<Schema>({ not: {} }, { type: 'object', additionalProperties: true, nullable: true }),
);

/** The same of JSON Schema 2020-12: two types with the keywords of both, values that are objects and lists. */
export const leaves31: Arb = fc.oneof(
  ...leaves,
  made({
    type: fc.constantFrom<Json>(['string', 'integer'], ['string', 'number', 'null'], ['number', 'string']),
    minLength: seldom(count),
    pattern: seldom(fc.constantFrom('^a', 'b$')),
    minimum: seldom(count),
    maximum: seldom(count),
    enum: seldom(some('a', 'b', 1, 2, 1.5, null), 4),
  }),
  made({
    type: fc.constantFrom<Json>(['array', 'string'], ['array', 'null'], 'array'),
    enum: seldom(some([], ['a'], [1, 'a'], [['a']], 'a', null)),
    items: fc.constantFrom<Json>({}, { type: 'string' }, { type: 'integer' }),
    minItems: seldom(count),
    maxLength: seldom(count),
  }),
  made({
    type: fc.constantFrom<Json>(['object', 'string'], ['object', 'null'], 'object'),
    enum: seldom(some({}, { a: 1 }, { a: 'a', b: 1 }, 'a', null)),
    properties: fc.constantFrom<Json>({ a: { type: 'string' } }, { a: { type: 'integer' }, b: true }),
    required: seldom(names),
    additionalProperties: fc.boolean(),
    minLength: seldom(count),
  }),
  fc.constantFrom<Schema>({ not: {} }, { not: { not: {} } }, { const: { a: [1] } }, { enum: [[1], [1, 'a']] }),
);

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const objectRef = fc.constantFrom('R', 'U', 'V').map(ref);

/** What is added to an object: whether it may have more is said elsewhere. */
const added = (inner: Arb): Arb =>
  made({
    type: seldom(fc.constant('object'), 0),
    properties: fc.dictionary(fc.constantFrom(...NAMES), inner, { minKeys: 1, maxKeys: 2 }),
    required: seldom(names, 1),
  });

/** What real descriptions are composed of, in any dialect. */
const composed = (inner: Arb): Arb => {
  const needed = names.map((list): Schema => ({ type: 'object', required: list, additionalProperties: true }));
  const open = added(inner).map((schema): Schema => ({ ...schema, additionalProperties: true }));
  return fc.oneof(
    fc.tuple(objectRef, added(inner)).map(([one, more]): Schema => ({ allOf: [one, more] })),
    fc.tuple(open, added(inner)).map(([one, more]): Schema => ({ allOf: [one, more] })),
    fc
      .tuple(open, fc.constantFrom('anyOf', 'oneOf'), fc.array(objectRef, { minLength: 1, maxLength: 3 }))
      .map(([one, kind, list]): Schema => ({ ...one, [kind]: list })),
    fc
      .tuple(open, fc.constantFrom('anyOf', 'oneOf'), fc.array(needed, { minLength: 1, maxLength: 3 }))
      .map(([one, kind, list]): Schema => ({ ...one, [kind]: list })),
    fc.tuple(open, fc.oneof(needed, objectRef)).map(([one, not]): Schema => ({ ...one, not })),
    fc.array(objectRef, { minLength: 1, maxLength: 3 }).map((list): Schema => ({ oneOf: list })),
    fc.tuple(objectRef, inner).map(([one, other]): Schema => ({ anyOf: [one, other] })),
  );
};

/** The same of OpenAPI 3.0. */
export const composed30 = (inner: Arb): Arb =>
  fc.oneof(
    composed(inner),
    fc
      .tuple(objectRef, fc.constantFrom('allOf', 'anyOf', 'oneOf'))
      .map(([one, kind]): Schema => ({ [kind]: [one], nullable: true })),
    fc
      .tuple(composed(inner), nullable)
      .map(([schema, flag]): Schema => (flag === undefined ? schema : { ...schema, nullable: flag })),
  );

/** What JSON Schema 2020-12 has besides: `true` and `false` for schemas, lists that end. */
export const composed31 = (inner: Arb): Arb => {
  const any: fc.Arbitrary<Json> = fc.oneof({ weight: 2, arbitrary: inner }, { weight: 1, arbitrary: fc.boolean() });
  const many = fc.array(any, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    composed(inner),
    many.map((list): Schema => ({ anyOf: list })),
    many.map((list): Schema => ({ oneOf: list })),
    many.map((list): Schema => ({ allOf: list })),
    made({
      type: fc.constant('array'),
      prefixItems: fc.array(any, { minLength: 1, maxLength: 2 }),
      items: fc.boolean(),
      contains: seldom(any),
      minItems: seldom(count),
    }),
    made({
      type: fc.constantFrom<Json>('object', ['object', 'null']),
      properties: fc.dictionary(fc.constantFrom(...NAMES), any, { minKeys: 1, maxKeys: 3 }),
      additionalProperties: any,
      propertyNames: seldom(fc.constantFrom<Json>({ type: 'string', pattern: '^(?!a)' }, { enum: ['a', 'b'] }, true)),
      dependentRequired: seldom(fc.constantFrom<Json>({ a: ['b'] }, { b: ['a', 'c'], c: ['a'] })),
      dependentSchemas: seldom(
        fc.constantFrom<Json>({ a: false }, { b: true }, { c: { type: 'object', required: ['a'] } }),
      ),
      required: seldom(names),
      minProperties: seldom(count),
    }),
    fc.tuple(any, any, any).map(([a, b, c]): Schema => ({ if: a, then: b, else: c })),
  );
};

const PLACES: readonly ((schema: Schema) => Schema)[] = [
  (schema) => schema,
  (schema) => ({ type: 'array', items: schema }),
  (schema) => ({ type: 'object', properties: { a: schema }, additionalProperties: true }),
  (schema) => ({ anyOf: [{ type: 'boolean' }, schema] }),
  (schema) => ({ oneOf: [schema, { type: 'string', minLength: 2 }] }),
  (schema) => ({ not: schema }),
];

/** Two of the same keywords, of which one side has fewer: what one means depends on those beside it. */
export const keywordPairs = (leaf: Arb): fc.Arbitrary<readonly [Schema, Schema]> =>
  fc
    .tuple(leaf, leaf, fc.nat(255), fc.constantFrom(...PLACES), fc.boolean())
    .map(([one, other, without, place, isSwapped]) => {
      const all: Schema = { ...other, ...one };
      const isKept = (key: string, index: number): boolean =>
        ['type', '$ref', 'not'].includes(key) || ((without >> index) & 1) === 0;
      const fewer = Object.fromEntries(Object.entries(all).filter(([key], index) => isKept(key, index)));
      return isSwapped ? ([place(fewer), place(all)] as const) : ([place(all), place(fewer)] as const);
    });
