import fc from 'fast-check';
import type { Json } from '../../../src/model/json.ts';
import { composed30, composed31, keywordPairs, leaves30, leaves31 } from './commonplace.ts';
import { saysTypes } from './implied.ts';
import { NAMES, scalars } from './instances.ts';
import type { OraclePair } from './oracle.ts';

/**
 * Schemas over a small vocabulary, so that values often fall on the border of a schema. What else objects admit is always
 * said somewhere, and nearly all schemas name their type (see implied.ts for the others), so that the set of instances is
 * the plain one of JSON Schema.
 */

type Schema = { [key: string]: Json };
type Arb = fc.Arbitrary<Schema>;

const optional = (arbitrary: fc.Arbitrary<Json>, freq = 2): fc.Arbitrary<Json | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq });

/** A keyword that most schemas leave out. */
const seldom = (arbitrary: fc.Arbitrary<Json>): fc.Arbitrary<Json | undefined> =>
  fc.tuple(fc.nat(4), arbitrary).map(([chance, value]) => (chance === 0 ? value : undefined));

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

const TEXT_FORMATS = ['date', 'date-time', 'ipv4', 'ipv6', 'email', 'uri', 'uri-reference', 'uuid', 'byte'] as const;

/** Texts by what they mean; of `content…` only `base64` refuses some (see `encoded` in oracle.ts). */
const meaningful: Arb = fc
  .record({
    type: fc.constant('string'),
    format: optional(fc.constantFrom(...TEXT_FORMATS), 4),
    minLength: seldom(fc.integer({ min: 0, max: 3 })),
    contentEncoding: seldom(fc.constantFrom('base64', 'base64url')),
    contentMediaType: seldom(fc.constantFrom('application/json', 'image/png')),
    contentSchema: seldom(fc.constantFrom<Json>({ type: 'object' }, true)),
  })
  .map(clean);

const bounds = {
  type: fc.constantFrom('integer', 'number'),
  minimum: optional(fc.integer({ min: -1, max: 3 })),
  maximum: optional(fc.integer({ min: -1, max: 3 })),
  multipleOf: optional(fc.constantFrom(0.5, 1, 1.5, 2, 3)),
};

const amount: Arb = fc
  .record({
    ...bounds,
    exclusiveMinimum: optional(fc.constantFrom(-1, 0, 0.5, 1)),
    exclusiveMaximum: optional(fc.constantFrom(1, 1.5, 2, 3)),
    format: seldom(fc.constantFrom('int32', 'int64', 'float', 'double')),
  })
  .map(clean);

const composite: readonly Json[] = [{}, { a: 1 }, { a: 'a', b: 1 }, [], ['a'], [1, 'a']];

const listed: Arb = fc.oneof(
  fc
    .uniqueArray(fc.constantFrom(...scalars, ...composite), {
      minLength: 1,
      maxLength: 4,
      selector: (value) => JSON.stringify(value),
    })
    .map((values) => ({ enum: values })),
  fc.constantFrom(...scalars, ...composite).map((value) => ({ const: value })),
  fc
    .uniqueArray(fc.constantFrom('null', 'boolean', 'integer', 'number', 'string'), { minLength: 1, maxLength: 3 })
    .map((types) => ({ type: types })),
);

const reference: Arb = fc
  .constantFrom('R', 'S', 'T', 'U', 'V')
  .map((name) => ({ $ref: `#/components/schemas/${name}` }));

const names = fc.constantFrom(...NAMES);

const EVERY_TYPE = ['string', 'number', 'boolean', 'object', 'array', 'null'];

/** All types but texts and numbers: with something of these it looks like any value, and need not be. */
const others = (...more: readonly string[]): readonly Schema[] =>
  ['boolean', 'object', 'array', ...more].map((type) => (type === 'array' ? { type, items: {} } : { type }));

/** Schemas of JSON Schema 2020-12 up to a depth. */
export function schemas(depth: number): Arb {
  if (depth === 0)
    return fc.oneof(
      { weight: 4, arbitrary: text },
      { weight: 4, arbitrary: amount },
      { weight: 4, arbitrary: listed },
      { weight: 2, arbitrary: meaningful },
      { weight: 1, arbitrary: reference },
      { weight: 3, arbitrary: leaves31 },
      { weight: 3, arbitrary: fc.constantFrom<Schema>({ type: 'boolean' }, { type: 'null' }, {}) },
    );
  const inner = schemas(depth - 1);
  const many = fc.array(inner, { minLength: 1, maxLength: 3 });
  const composed: Arb = fc.oneof(
    many.map((list) => ({ allOf: list })),
    many.map((list) => ({ anyOf: list })),
    many.map((list) => ({ oneOf: list })),
    inner.map((member) => ({ not: member })),
    fc.tuple(inner, inner, inner).map(([a, b, c]) => ({ if: a, then: b, else: c })),
    fc.tuple(inner, inner).map(([a, b]) => ({ if: a, then: b })),
    fc.tuple(inner, inner).map(([a, b]) => ({ if: a, else: b })),
    fc.tuple(inner, many).map(([base, list]) => ({ ...base, anyOf: list })),
    fc.tuple(inner, many).map(([base, list]) => ({ ...base, oneOf: list })),
    fc.tuple(inner, many).map(([base, list]) => ({ ...base, allOf: list })),
    fc.tuple(inner, inner).map(([base, member]) => ({ ...base, not: member })),
    fc.tuple(inner, inner).map(([a, b]) => ({ anyOf: [...others('null'), a, b] })),
    fc.tuple(text, amount).map(([a, b]) => ({ ...a, ...b, type: EVERY_TYPE })),
  );
  return fc.oneof(
    { weight: 2, arbitrary: inner },
    { weight: 2, arbitrary: arrays(inner) },
    { weight: 4, arbitrary: objects(inner) },
    { weight: 1, arbitrary: evaluated(inner) },
    { weight: 3, arbitrary: composed },
    { weight: 2, arbitrary: composed31(inner) },
  );
}

const arrays = (inner: Arb): Arb =>
  fc
    .record({
      type: fc.constant('array'),
      items: optional(inner),
      prefixItems: optional(fc.array(inner, { minLength: 1, maxLength: 2 })),
      minItems: optional(fc.integer({ min: 0, max: 2 })),
      maxItems: optional(fc.integer({ min: 0, max: 2 })),
      uniqueItems: optional(fc.boolean()),
      contains: optional(inner),
      minContains: seldom(fc.integer({ min: 0, max: 2 })),
      maxContains: seldom(fc.integer({ min: 0, max: 2 })),
    })
    .map(clean)
    .map((schema) => ('contains' in schema ? schema : { ...schema, minContains: undefined, maxContains: undefined }))
    .map(clean);

const objects = (inner: Arb): Arb =>
  fc
    .record({
      type: fc.constant('object'),
      properties: optional(fc.dictionary(names, inner, { maxKeys: 3 })),
      required: optional(fc.uniqueArray(names, { maxLength: 2 })),
      additionalProperties: fc.oneof({ weight: 2, arbitrary: fc.boolean() }, { weight: 1, arbitrary: inner }),
      patternProperties: optional(fc.dictionary(fc.constantFrom('^a$', '^[bc]$'), inner, { minKeys: 1, maxKeys: 1 })),
      propertyNames: seldom(
        fc.constantFrom<Json>(
          { enum: ['a', 'b'] },
          { maxLength: 1, type: 'string' },
          { pattern: '^[ab]', type: 'string' },
        ),
      ),
      minProperties: optional(fc.integer({ min: 0, max: 2 })),
      maxProperties: optional(fc.integer({ min: 0, max: 3 })),
      dependentRequired: seldom(fc.constantFrom<Json>({ a: ['b'] }, { b: ['a', 'c'] })),
      dependentSchemas: seldom(fc.dictionary(names, inner, { minKeys: 1, maxKeys: 1 })),
    })
    .map(clean);

/** What looks at what the schemas beside it have said. */
const evaluated = (inner: Arb): Arb => {
  const branch = fc
    .record({
      type: fc.constant('object'),
      properties: fc.dictionary(names, inner, { minKeys: 1, maxKeys: 2 }),
      required: seldom(fc.uniqueArray(names, { maxLength: 1 })),
    })
    .map(clean);
  const tuple = fc
    .record({ type: fc.constant('array'), prefixItems: fc.array(inner, { minLength: 1, maxLength: 2 }) })
    .map(clean);
  const rest = fc.oneof<fc.Arbitrary<Json>[]>(fc.constant(false), inner);
  return fc.oneof(
    fc
      .tuple(branch, fc.constantFrom('allOf', 'anyOf', 'oneOf'), fc.array(branch, { minLength: 1, maxLength: 2 }), rest)
      .map(([base, kind, list, left]) => ({ ...base, [kind]: list, unevaluatedProperties: left })),
    fc
      .tuple(fc.constantFrom('allOf', 'anyOf'), fc.array(tuple, { minLength: 1, maxLength: 2 }), rest)
      .map(([kind, list, left]) => ({ type: 'array', [kind]: list, unevaluatedItems: left })),
  );
};

/** Schemas of OpenAPI 3.0 up to a depth: what it calls differently, or does not have. */
function schemas30(depth: number): Arb {
  const nullable = seldom(fc.constant(true));
  const number = fc
    .record({ ...bounds, exclusiveMinimum: seldom(fc.boolean()), exclusiveMaximum: seldom(fc.boolean()), nullable })
    .map(clean);
  const string = fc.tuple(fc.oneof(text, meaningful), nullable).map(([schema, flag]) => {
    const { contentEncoding: _, contentMediaType: __, contentSchema: ___, ...kept } = schema;
    return clean({ ...kept, nullable: flag });
  });
  const values = fc
    .uniqueArray(fc.constantFrom('a', 'b', 'ab'), { minLength: 1, maxLength: 3 })
    .chain((list) => nullable.map((flag) => clean({ type: 'string', enum: list, nullable: flag })));
  if (depth === 0)
    return fc.oneof(number, string, values, reference, leaves30, fc.constantFrom<Schema>({ type: 'boolean' }, {}));
  const inner = schemas30(depth - 1);
  const many = fc.array(inner, { minLength: 1, maxLength: 3 });
  const list = fc
    .record({
      type: fc.constant('array'),
      items: inner,
      minItems: seldom(fc.integer({ min: 0, max: 2 })),
      maxItems: seldom(fc.integer({ min: 0, max: 2 })),
      uniqueItems: seldom(fc.boolean()),
      nullable,
    })
    .map(clean);
  const thing = fc
    .record({
      type: fc.constant('object'),
      properties: optional(fc.dictionary(names, inner, { maxKeys: 3 }), 4),
      required: optional(fc.uniqueArray(names, { maxLength: 2 })),
      additionalProperties: fc.oneof({ weight: 2, arbitrary: fc.boolean() }, { weight: 1, arbitrary: inner }),
      minProperties: seldom(fc.integer({ min: 0, max: 2 })),
      maxProperties: seldom(fc.integer({ min: 0, max: 3 })),
      nullable,
    })
    .map(clean);
  const composed = fc.oneof(
    many.map((all) => ({ allOf: all })),
    many.map((all) => ({ anyOf: all })),
    many.map((all) => ({ oneOf: all })),
    inner.map((member) => ({ not: member })),
    fc.tuple(inner, inner).map(([a, b]) => ({ anyOf: [...others(), { type: 'boolean', nullable: true }, a, b] })),
    inner.map((one) => ({ anyOf: [one, { nullable: true }] })),
  );
  return fc.oneof(
    { weight: 2, arbitrary: inner },
    { weight: 2, arbitrary: list },
    { weight: 4, arbitrary: thing },
    { weight: 3, arbitrary: composed },
    { weight: 2, arbitrary: composed30(inner) },
  );
}

/**
 * Where Ajv 8.20 errs, with the reason for each: it is no judge of schemas that have this. Two other validators (Hyperjump,
 * cfworker) disagreed with it and agreed with each other on each.
 * - `contains` where `unevaluatedItems` stands nearby: all items count as evaluated, and not only those that it matches
 *   (2020-12 §11.2). `{contains: {const: 1}, unevaluatedItems: false}` accepts `[1, 2]`.
 * - `unevaluatedItems` around an alternative that evaluates no items: none of its siblings is seen to leave any.
 *   `{anyOf: [{prefixItems: [{type: 'number'}]}, {}], unevaluatedItems: false}` accepts `[null]`.
 * - `unevaluatedItems` around an alternative with `items`, beside one without: that all items are evaluated is compared as if
 *   it were the number one. `{anyOf: [{type: 'null'}, {items: {}}], unevaluatedItems: false}` refuses `[1, 2]`; its code shows it.
 * - `unevaluated…` around a reference: what other alternatives evaluated is mixed up with what the reference did.
 *   `{anyOf: [{$ref: S}], unevaluatedItems: false}` refuses the items that `S` describes.
 * - `if` with a `then` where `unevaluated…` stands nearby: what a condition evaluates counts even where it fails, though a
 *   schema that fails says nothing (2020-12 §7.7.1.3; here asked of cfworker only).
 *   `{if: {required: ['b'], properties: {a: {}}}, then: {type: 'string'}, unevaluatedProperties: false}` accepts `{a: 1}`.
 */
export function isJudgeable(schema: Json, within: ReadonlySet<string> = new Set()): boolean {
  if (Array.isArray(schema)) return schema.every((member: Json) => isJudgeable(member, within));
  if (typeof schema !== 'object' || schema === null) return true;
  const has = (keyword: string): boolean => Object.hasOwn(schema, keyword);
  const inside = new Set([...within, ...Object.keys(schema).filter((keyword) => keyword.startsWith('unevaluated'))]);
  if (has('contains') && inside.has('unevaluatedItems')) return false;
  if (has('$ref') && inside.size > 0) return false;
  if (has('if') && has('then') && inside.size > 0 && EVALUATES.test(JSON.stringify((schema as Schema)['if'])))
    return false;
  const { anyOf, oneOf, allOf } = schema as Schema;
  const alternatives = [anyOf, oneOf, allOf].flatMap((list) => list ?? []) as readonly Json[];
  if (inside.has('unevaluatedItems') && !alternatives.every((one) => evaluatesItems(one) && !hasItems(one)))
    return false;
  return Object.values(schema).every((value) => isJudgeable(value, inside));
}

const EVALUATES = /"(?:properties|patternProperties|additionalProperties|items|prefixItems|contains)":/;

const evaluatesItems = (schema: Json): boolean =>
  typeof schema === 'object' &&
  schema !== null &&
  (Object.hasOwn(schema, 'prefixItems') || Object.hasOwn(schema, 'items') || !mayBeList(schema as Schema));

const hasItems = (schema: Json): boolean =>
  typeof schema === 'object' && schema !== null && Object.hasOwn(schema, 'items');

const mayBeList = (schema: Schema): boolean => schema['type'] === undefined || schema['type'] === 'array';

/** Two or three components that refer to each other through properties and items, never to themselves directly. */
export const components = (dialect: OraclePair['dialect']): fc.Arbitrary<{ readonly [name: string]: Json }> => {
  const scalar = fc.oneof(text, dialect === '3.0' ? fc.constant<Schema>({ type: 'integer', minimum: 0 }) : amount);
  const member = fc.oneof(scalar, reference);
  return fc.record({
    R: fc
      .tuple(fc.dictionary(names, member, { minKeys: 1, maxKeys: 2 }), fc.boolean())
      .map(([properties, rest]) => ({ type: 'object', properties, additionalProperties: rest })),
    S: fc.oneof(
      member.map((items) => ({ type: 'array', items })),
      fc.tuple(scalar, reference).map(([one, other]) => ({ anyOf: [one, { type: 'array', items: other }] })),
    ),
    T: scalar,
    // What is added to another, and another name of it.
    U: fc
      .tuple(fc.dictionary(names, member, { minKeys: 1, maxKeys: 2 }), fc.uniqueArray(names, { maxLength: 1 }))
      .map(([properties, required]) => ({
        allOf: [{ $ref: '#/components/schemas/R' }, { type: 'object', properties, required }],
      })),
    V: fc.constant<Schema>({ $ref: '#/components/schemas/R' }),
  });
};

/** A schema and a neighbour of it: one sub-schema replaced, or two unrelated ones. */
export function oraclePairs(depth: number, dialect: OraclePair['dialect']): fc.Arbitrary<OraclePair> {
  const any = dialect === '3.0' ? schemas30 : schemas;
  const neighbours = fc
    .tuple(any(depth), any(1), fc.nat(30), fc.nat(5))
    .map(([schema, other, at, kind]) => [schema, mutate(schema, other, at, kind)] as const);
  const two = fc.oneof(
    { weight: 1, arbitrary: fc.tuple(any(depth), any(depth)) },
    { weight: 1, arbitrary: keywordPairs(any(0)) },
    { weight: 4, arbitrary: neighbours },
    { weight: 4, arbitrary: neighbours.map(([a, b]) => [b, a] as const) },
  );
  return fc
    .tuple(two, components(dialect))
    .map(([[before, after], parts]): OraclePair => ({ dialect, before, after, schemas: parts }))
    .filter(({ before, after }) => [before, after].every((schema) => isJudgeable(schema) && saysTypes(schema)));
}

/** Two neighbouring schemas that stand alone, and whose formats nobody has to judge. */
export const schemaPairs = (depth: number): fc.Arbitrary<readonly [Json, Json]> =>
  oraclePairs(depth, '3.1')
    .map(({ before, after }): readonly [Json, Json] => [before, after])
    .filter((pair) => !/"(?:\$ref|format)"/.test(JSON.stringify(pair)));

const APPLYING = ['type', 'allOf', 'anyOf', 'oneOf', 'enum', 'not', 'if', '$ref', 'const'];

function mutate(schema: Schema, other: Schema, at: number, kind: number): Schema {
  const copy = structuredClone(schema);
  const found: Schema[] = [];
  const collect = (value: Json): void => {
    if (Array.isArray(value)) value.forEach(collect);
    else if (typeof value === 'object' && value !== null) {
      found.push(value as Schema);
      for (const [key, inner] of Object.entries(value as Schema))
        if (key !== 'const' && key !== 'enum' && key !== 'dependentRequired') collect(inner);
    }
  };
  collect(copy);
  const target = found[at % found.length]!;
  if (!APPLYING.some((keyword) => keyword in target)) return { allOf: [copy, other] };
  const keys = Object.keys(target);
  const key = keys[kind % keys.length]!;
  if (kind === 4 && isTurned(target)) return copy;
  if (kind % 3 === 0 && !('$ref' in target) && !('$ref' in other)) Object.assign(target, other);
  else if (kind % 3 === 0) return { allOf: [copy, other] };
  else if (!['type', 'additionalProperties', '$ref', 'contains', 'if'].includes(key)) delete target[key];
  return copy;
}

/** `anyOf` where `oneOf` stood, and the other way round. */
function isTurned(schema: Schema): boolean {
  const { anyOf, oneOf } = schema;
  if ((anyOf === undefined) === (oneOf === undefined)) return false;
  if (anyOf === undefined) schema['anyOf'] = oneOf!;
  else schema['oneOf'] = anyOf;
  delete schema[anyOf === undefined ? 'oneOf' : 'anyOf'];
  return true;
}
