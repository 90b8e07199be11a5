import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../src/model/json.ts';
import { briefly } from './support/pair.ts';

/** Refactorings that authors make, each as both sides write it; and real changes that hide in the same refactorings. */

const S: JsonObject = { type: 'string' };
const N: JsonObject = { type: 'integer' };
const object = (properties: JsonObject, required: readonly string[] = [], more: JsonObject = {}): JsonObject => ({
  type: 'object',
  properties,
  ...(required.length > 0 && { required }),
  ...more,
});
const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const kind = (value: string, more: JsonObject = {}): JsonObject =>
  object({ kind: { const: value }, ...more }, ['kind']);
const closed: JsonObject = { additionalProperties: false };
const needs = (...required: readonly string[]): JsonObject => ({ required });
const list = (items: Json, more: JsonObject = {}): JsonObject => ({ type: 'array', items, ...more });

type Direction = 'request' | 'response';

/** A schema with the components it refers to. */
interface Side {
  readonly schema: Json;
  readonly schemas?: JsonObject;
}

const told = (base: Side, head: Side, direction: Direction): readonly string[] =>
  briefly(base.schema, head.schema, {
    direction,
    schemas: base.schemas ?? {},
    headSchemas: head.schemas ?? {},
  });

const plain = (schema: Json): Side => ({ schema });
const using = (name: string, schemas: JsonObject): Side => ({ schema: ref(name), schemas });

const ab = { a: S, b: N };
const person: JsonObject = object({ id: S, name: S }, ['id']);

describe.for<[string, Side, Side]>([
  [
    'a component is extracted',
    plain(object({ p: person })),
    { schema: object({ p: ref('P') }), schemas: { P: person } },
  ],
  [
    'a base is extracted',
    using('Cat', { Cat: object({ id: S, name: S, meow: S }, ['id']) }),
    using('Cat', { Base: person, Cat: { allOf: [ref('Base'), object({ meow: S })] } }),
  ],
  [
    'a component gets another name',
    { schema: object({ p: ref('P') }), schemas: { P: person } },
    { schema: object({ p: ref('Q') }), schemas: { Q: person } },
  ],
  [
    'a list becomes a component',
    { schema: list(ref('P')), schemas: { P: person } },
    using('All', { P: person, All: list(ref('P')) }),
  ],
  [
    'components that lead to each other become one',
    using('A', { A: object({ b: ref('B') }), B: object({ a: ref('A'), v: S }) }),
    using('A', { A: object({ b: object({ a: ref('A'), v: S }) }) }),
  ],
  [
    'what is required is said beside allOf',
    { schema: { allOf: [ref('P')], ...needs('name') }, schemas: { P: person } },
    { schema: { allOf: [ref('P'), needs('name')] }, schemas: { P: person } },
  ],
  [
    'a member of allOf refines a property',
    { schema: { allOf: [ref('P'), { properties: { name: { maxLength: 5 } } }] }, schemas: { P: person } },
    plain(object({ id: S, name: { ...S, maxLength: 5 } }, ['id'])),
  ],
  [
    'a closed object is put together of parts',
    plain(object(ab, ['a'], closed)),
    plain({ allOf: [object({ a: S }, ['a']), object({ b: N })], unevaluatedProperties: false }),
  ],
  [
    'alternatives are grouped',
    plain({ oneOf: [kind('a'), kind('b'), kind('c')] }),
    plain({ oneOf: [kind('a'), { oneOf: [kind('b'), kind('c')] }] }),
  ],
  [
    'what alternatives have in common moves to a base',
    plain({ oneOf: [kind('a', { c: S }), kind('b', { c: S })] }),
    { schema: { allOf: [ref('Base'), { oneOf: [kind('a'), kind('b')] }] }, schemas: { Base: object({ c: S }) } },
  ],
  [
    'each alternative has its base, or all of them',
    plain({ oneOf: [{ allOf: [object({ c: S }), kind('a')] }, { allOf: [object({ c: S }), kind('b')] }] }),
    plain({ allOf: [object({ c: S }), { oneOf: [kind('a'), kind('b')] }] }),
  ],
  [
    'the type moves out of alternatives',
    plain({
      anyOf: [
        { ...S, maxLength: 3 },
        { ...S, enum: ['longer'] },
      ],
    }),
    plain({ ...S, anyOf: [{ maxLength: 3 }, { enum: ['longer'] }] }),
  ],
  [
    'what is asked of all moves out of alternatives',
    plain(object({ ...ab, c: S }, [], { oneOf: [needs('a', 'c'), needs('b', 'c')] })),
    plain(object({ ...ab, c: S }, ['c'], { oneOf: [needs('a'), needs('b')] })),
  ],
  [
    'one of two properties at least, by their number',
    plain(object(ab, [], { ...closed, anyOf: [needs('a'), needs('b')] })),
    plain(object(ab, [], { ...closed, minProperties: 1 })),
  ],
  [
    'alternatives in components become one component',
    { schema: { oneOf: [ref('A'), ref('B')] }, schemas: { A: object({ a: S }, ['a']), B: object({ b: N }, ['b']) } },
    using('U', { U: object(ab, [], { oneOf: [needs('a'), needs('b')] }) }),
  ],
  [
    'the same of items',
    plain(list({ oneOf: [object({ a: S }, ['a']), object({ b: N }, ['b'])] })),
    plain(list(object(ab, [], { oneOf: [needs('a'), needs('b')] }))),
  ],
  [
    'the same, or null',
    plain({ oneOf: [{ type: 'null' }, object({ a: S }, ['a']), object({ b: N }, ['b'])] }),
    plain({ type: ['object', 'null'], properties: ab, oneOf: [needs('a'), needs('b'), { type: 'null' }] }),
  ],
  [
    'unions of enums',
    plain({ ...S, enum: ['a', 'b', 'c'] }),
    { schema: { anyOf: [ref('X'), ref('Y')] }, schemas: { X: { enum: ['a', 'b'] }, Y: { enum: ['c'] } } },
  ],
  [
    'null is one of the alternatives, or beside them',
    plain({ oneOf: [kind('a'), kind('b'), { type: 'null' }] }),
    plain({ anyOf: [{ oneOf: [kind('a'), kind('b')] }, { type: 'null' }] }),
  ],
  [
    'a condition in other words',
    plain(object(ab, [], { dependentRequired: { a: ['b'] } })),
    plain(object(ab, [], { anyOf: [{ not: needs('a') }, needs('b')] })),
  ],
  [
    'a closed union closes as a whole',
    plain({ oneOf: [object({ c: S, a: S }, ['a'], closed), object({ c: S, b: N }, ['b'], closed)] }),
    plain({
      allOf: [object({ c: S })],
      oneOf: [object({ a: S }, ['a']), object({ b: N }, ['b'])],
      unevaluatedProperties: false,
    }),
  ],
])('%s', ([, one, other]) => {
  test.for<Direction>(['request', 'response'])('%s', (direction) => {
    expect(told(one, other, direction)).toEqual([]);
    expect(told(other, one, direction)).toEqual([]);
  });
});

const either: JsonObject = { type: 'object', oneOf: [object({ a: S }, ['a']), object({ b: N }, ['b'])] };
const beside = (properties: JsonObject, ...alternatives: readonly JsonObject[]): JsonObject =>
  object(properties, [], { oneOf: alternatives });

test.for<[string, Direction, Side, Side, string]>([
  [
    'a base has less',
    'response',
    using('Cat', { Cat: object({ id: S, name: S, meow: S }, ['id']) }),
    using('Cat', { Base: object({ id: S }, ['id']), Cat: { allOf: [ref('Base'), object({ meow: S })] } }),
    'name property.removed',
  ],
  [
    'a base asks for more',
    'request',
    using('Cat', { Cat: object({ id: S, meow: S }, ['id']) }),
    using('Cat', { Base: object({ id: N }, ['id']), Cat: { allOf: [ref('Base'), object({ meow: S })] } }),
    'id schema.type-changed replaced',
  ],
  [
    'a component is longer',
    'response',
    plain(object({ p: { ...S, maxLength: 5 } })),
    { schema: object({ p: ref('P') }), schemas: { P: S } },
    'p schema.bound-changed widened',
  ],
  [
    'null is lost with the alternatives',
    'request',
    { schema: object({ p: { anyOf: [ref('P'), { type: 'null' }] } }), schemas: { P: person } },
    { schema: object({ p: ref('P') }), schemas: { P: person } },
    'p schema.nullable-changed narrowed',
  ],
  [
    'an alternative is lost',
    'request',
    plain({ oneOf: [object({ a: S }, ['a']), object({ b: N }, ['b']), object({ c: S }, ['c'])] }),
    plain(beside({ ...ab, c: S }, needs('a'), needs('b'))),
    'schema.branch-removed narrowed',
  ],
  [
    'an alternative is new',
    'response',
    plain(either),
    plain(beside({ ...ab, c: S }, needs('a'), needs('b'), needs('c'))),
    'schema.branch-added widened',
  ],
  [
    'a property is shorter',
    'request',
    plain(either),
    plain(beside({ ...ab, a: { ...S, maxLength: 3 } }, needs('a'), needs('b'))),
    'schema.branch-removed narrowed',
  ],
  [
    'all are closed',
    'request',
    plain(either),
    plain({ ...beside(ab, needs('a'), needs('b')), ...closed }),
    'schema.additional-properties-changed narrowed',
  ],
  [
    'an enum has less',
    'request',
    plain({ ...S, enum: ['a', 'b', 'c'] }),
    { schema: { anyOf: [ref('X'), ref('Y')] }, schemas: { X: { enum: ['a'] }, Y: { enum: ['c'] } } },
    'schema.enum-value-removed narrowed',
  ],
])('%s, which is told in a %s', ([, direction, base, head, expected]) => {
  expect(told(base, head, direction)).toContain(expected);
});
