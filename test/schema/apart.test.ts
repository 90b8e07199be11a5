import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../src/model/json.ts';
import { briefly } from './support/pair.ts';

/** Changes that hide in properties that were moved out of alternatives, or into them. */

const text: JsonObject = { type: 'string' };
const count: JsonObject = { type: 'integer' };
const having = (name: string, schema: Json, more: JsonObject = {}): JsonObject => ({
  properties: { [name]: schema },
  required: [name],
  ...more,
});
const closed: JsonObject = { additionalProperties: false };

const within = (kind: 'oneOf' | 'anyOf', more: JsonObject = {}): JsonObject => ({
  type: 'object',
  [kind]: [having('a', text, more), having('b', count, more)],
});
const beside = (
  kind: 'oneOf' | 'anyOf',
  properties: JsonObject = {},
  ...alternatives: readonly Json[]
): JsonObject => ({
  type: 'object',
  properties: { a: text, b: count, ...properties },
  [kind]: alternatives.length > 0 ? alternatives : [{ required: ['a'] }, { required: ['b'] }],
});

const told = (before: Json, after: Json): readonly (readonly string[])[] =>
  (['request', 'response'] as const).map((direction) => briefly(before, after, { direction }));

describe.for(['oneOf', 'anyOf'] as const)('with %s', (kind) => {
  test('a new property is told, and nothing else', () => {
    for (const found of told(within(kind), beside(kind, { z: text }))) expect(found).toEqual(['z property.added']);
    for (const found of told(beside(kind, { z: text }), within(kind))) expect(found).toEqual(['z property.removed']);
  });

  test('that what was always there need not be there is told', () => {
    const before = { ...beside(kind, { c: text, z: text }), required: ['c'] };
    const more = (one: JsonObject): JsonObject => ({ properties: { ...(one['properties'] as JsonObject), c: text } });
    const after = {
      type: 'object',
      [kind]: [having('a', text), having('b', count)].map((one) => ({ ...one, ...more(one) })),
    };
    const [, response] = told(before, after);
    expect(response).toContain('c property.removed required');
  });

  test('another type is told', () => {
    const [request, response] = told(within(kind), beside(kind, { b: text }));
    expect(request).toContain('schema.branch-removed narrowed');
    expect(response).toContain('schema.branch-added widened');
  });

  test('what one alternative asks for besides is told', () => {
    const alternatives = [{ required: ['a', 'c'] }, { required: ['b'] }];
    const [request] = told(within(kind), beside(kind, { c: text }, ...alternatives));
    expect(request).toContain('schema.branch-removed narrowed');
  });
});

test('what may be sent beside one another comes anew where oneOf becomes anyOf', () => {
  const [request, response] = told(within('oneOf'), beside('anyOf'));
  expect(request).not.toEqual([]);
  expect(response).not.toEqual([]);
});

describe('where only the kind of the alternatives changed', () => {
  const tagged = (kind: 'oneOf' | 'anyOf'): Json => ({
    [kind]: ['x', 'y'].map((value) => ({
      type: 'object',
      properties: { kind: { type: 'string', enum: [value] }, [value]: text },
      required: ['kind'],
    })),
  });

  test('what two of them describe is refused by one of several', () => {
    expect(told(within('anyOf'), within('oneOf'))).toEqual([
      ['schema.composition-changed narrowed'],
      ['schema.composition-changed narrowed'],
    ]);
    expect(told(within('oneOf'), within('anyOf'))).toEqual([
      ['schema.composition-changed widened'],
      ['schema.composition-changed widened'],
    ]);
  });

  test('nothing is told where a value is never met by two', () => {
    expect(told(tagged('anyOf'), tagged('oneOf'))).toEqual([[], []]);
    expect(told(within('anyOf', closed), within('oneOf', closed))).toEqual([[], []]);
  });
});

test('that all of them open or close is told as that of an object', () => {
  const fact = 'schema.additional-properties-changed';
  expect(told(within('oneOf', closed), beside('oneOf'))).toEqual([[`${fact} widened`], [`${fact} widened`]]);
  expect(told(beside('oneOf'), within('oneOf', closed))).toEqual([[`${fact} narrowed`], [`${fact} narrowed`]]);
});

test.for(['oneOf', 'anyOf'] as const)(
  'that an alternative of %s no longer speaks of all properties is told',
  (kind) => {
    const speaking = (more: JsonObject): Json => ({
      type: 'object',
      [kind]: [having('a', text), having('b', text, more)],
      unevaluatedProperties: false,
    });
    const said = told(speaking({ additionalProperties: true }), speaking({}));
    expect(said).toEqual([['schema.composition-changed narrowed'], ['schema.composition-changed narrowed']]);
    const back = told(speaking({}), speaking({ additionalProperties: true }));
    expect(back).toEqual([['schema.composition-changed widened'], ['schema.composition-changed widened']]);
    expect(told(speaking({}), speaking({ title: 'It.' }))).toEqual([[], []]);
  },
);
