import fc from 'fast-check';
import type { Json } from '../../../src/model/json.ts';

/**
 * Schemas and values over a small vocabulary, so that values often fall on the border of a schema. Objects always say
 * what else they admit, so that the set of instances is the plain one of JSON Schema.
 */

const NAMES = ['a', 'b', 'c'] as const;
const scalars: readonly Json[] = [null, true, false, -1, 0, 1, 2, 3, 1.5, 'a', 'b', 'ab', 'abc', ''];

type Schema = { [key: string]: Json };
type Arb = fc.Arbitrary<Schema>;

const optional = (arbitrary: fc.Arbitrary<Json>): fc.Arbitrary<Json | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 2 });

const clean = (schema: { [key: string]: Json | undefined }): Schema =>
  Object.fromEntries(Object.entries(schema).filter((entry): entry is [string, Json] => entry[1] !== undefined));

const text: Arb = fc
  .record({
    type: fc.constant('string'),
    minLength: optional(fc.integer({ min: 0, max: 3 })),
    maxLength: optional(fc.integer({ min: 0, max: 3 })),
    pattern: optional(fc.constantFrom('^a', 'b$', '^[ab]*$', '^(a|ab)$', 'c')),
  })
  .map(clean);

const amount: Arb = fc
  .record({
    type: fc.constantFrom('integer', 'number'),
    minimum: optional(fc.integer({ min: -1, max: 3 })),
    maximum: optional(fc.integer({ min: -1, max: 3 })),
    exclusiveMinimum: optional(fc.constantFrom(-1, 0, 0.5, 1)),
    exclusiveMaximum: optional(fc.constantFrom(1, 1.5, 2, 3)),
    multipleOf: optional(fc.constantFrom(0.5, 1, 1.5, 2, 3)),
  })
  .map(clean);

const listed: Arb = fc.oneof(
  fc.uniqueArray(fc.constantFrom(...scalars), { minLength: 1, maxLength: 4 }).map((values) => ({ enum: values })),
  fc.constantFrom(...scalars).map((value) => ({ const: value })),
  fc
    .uniqueArray(fc.constantFrom('null', 'boolean', 'integer', 'number', 'string'), { minLength: 1, maxLength: 3 })
    .map((types) => ({ type: types })),
);

/** Schemas up to a depth. */
export function schemas(depth: number): Arb {
  if (depth === 0)
    return fc.oneof(text, amount, listed, fc.constantFrom<Schema>({ type: 'boolean' }, { type: 'null' }, {}));
  const inner = schemas(depth - 1);
  const list: Arb = fc
    .record({
      type: fc.constant('array'),
      items: optional(inner),
      prefixItems: optional(fc.array(inner, { minLength: 1, maxLength: 2 })),
      minItems: optional(fc.integer({ min: 0, max: 2 })),
      maxItems: optional(fc.integer({ min: 0, max: 2 })),
      uniqueItems: optional(fc.boolean()),
      contains: optional(inner),
    })
    .map(clean);
  const thing: Arb = fc
    .record({
      type: fc.constant('object'),
      properties: optional(fc.dictionary(fc.constantFrom(...NAMES), inner, { maxKeys: 3 })),
      required: optional(fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 2 })),
      additionalProperties: fc.oneof({ weight: 2, arbitrary: fc.boolean() }, { weight: 1, arbitrary: inner }),
      patternProperties: optional(fc.dictionary(fc.constantFrom('^a$', '^[bc]$'), inner, { minKeys: 1, maxKeys: 1 })),
      minProperties: optional(fc.integer({ min: 0, max: 2 })),
      maxProperties: optional(fc.integer({ min: 0, max: 3 })),
      dependentRequired: optional(fc.constantFrom<Json>({ a: ['b'] }, { b: ['a', 'c'] })),
    })
    .map(clean);
  const many = fc.array(inner, { minLength: 1, maxLength: 3 });
  const composed: Arb = fc.oneof(
    many.map((members) => ({ allOf: members })),
    many.map((members) => ({ anyOf: members })),
    many.map((members) => ({ oneOf: members })),
    inner.map((member) => ({ not: member })),
    fc.tuple(inner, inner, inner).map(([a, b, c]) => ({ if: a, then: b, else: c })),
    fc.tuple(inner, many).map(([base, members]) => ({ ...base, anyOf: members })),
    fc.tuple(inner, inner).map(([base, member]) => ({ ...base, not: member })),
  );
  return fc.oneof(
    { weight: 2, arbitrary: inner },
    { weight: 2, arbitrary: list },
    { weight: 4, arbitrary: thing },
    { weight: 3, arbitrary: composed },
  );
}

/**
 * Beside `prefixItems` Ajv 8.20 takes `[]` for an instance of `contains`, and misses equal items under `uniqueItems`: it
 * is no judge for such schemas.
 */
export function isJudgeable(schema: Json): boolean {
  if (Array.isArray(schema)) return schema.every((member: Json) => isJudgeable(member));
  if (typeof schema !== 'object' || schema === null) return true;
  return (
    !(('contains' in schema || 'uniqueItems' in schema) && 'prefixItems' in schema) &&
    Object.values(schema).every(isJudgeable)
  );
}

/** A schema and a neighbour of it: one sub-schema replaced, or two unrelated ones. */
export const schemaPairs = (depth: number): fc.Arbitrary<readonly [Schema, Schema]> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.tuple(schemas(depth), schemas(depth)) },
    {
      weight: 4,
      arbitrary: fc
        .tuple(schemas(depth), schemas(1), fc.nat(30), fc.nat(5))
        .map(([schema, other, at, kind]) => [schema, mutate(schema, other, at, kind)] as const),
    },
    {
      weight: 4,
      arbitrary: fc
        .tuple(schemas(depth), schemas(1), fc.nat(30), fc.nat(5))
        .map(([schema, other, at, kind]) => [mutate(schema, other, at, kind), schema] as const),
    },
  );

function mutate(schema: Schema, other: Schema, at: number, kind: number): Schema {
  const copy = structuredClone(schema);
  const objects: Schema[] = [];
  const collect = (value: Json): void => {
    if (Array.isArray(value)) value.forEach(collect);
    else if (typeof value === 'object' && value !== null) {
      objects.push(value as Schema);
      Object.values(value).forEach(collect);
    }
  };
  collect(copy);
  const target = objects[at % objects.length]!;
  if (!(
    'type' in target ||
    'allOf' in target ||
    'anyOf' in target ||
    'oneOf' in target ||
    'enum' in target ||
    'not' in target
  ))
    return { allOf: [copy, other] };
  const keys = Object.keys(target);
  const key = keys[kind % keys.length]!;
  if (kind % 3 === 0) Object.assign(target, other);
  else if (key !== 'type' && key !== 'additionalProperties') delete target[key];
  return copy;
}

const arrays: readonly Json[] = [[], ['a'], [1], ['a', 'b'], [1, 1], [null, 'a'], [{}], [{ a: 1 }], [1, 2, 'a']];
const members: readonly Json[] = [null, true, 0, 1, 2, 1.5, 'a', 'ab', [], ['a'], {}, { a: 1 }];

/** Values to try schemas on. */
export const instances: readonly Json[] = [
  ...scalars,
  ...arrays,
  {},
  ...NAMES.flatMap((name) => members.map((member): Json => ({ [name]: member }))),
  ...[0, 1, 'a', null, {}].flatMap((x) => ['a', 1, 'b', true].map((y): Json => ({ a: x, b: y }))),
  ...[0, 'a', 'ab'].flatMap((x) => [1, 'b'].map((y): Json => ({ b: x, c: y }))),
  { a: 'a', b: 'a', c: 'a' },
  { a: 1, b: 1, c: 1 },
  { a: 1, b: 'a', c: null },
  { d: 1 },
  { d: 'a', a: 'a' },
  [[]],
  [['a']],
  [[1]],
];
