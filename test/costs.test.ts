import { describe, expect, test } from 'vitest';
import { compareSpecs } from '../src/index.ts';
import type { Json, JsonObject } from '../src/model/json.ts';

/*
 * Small descriptions that would take years if each way through them were taken: each has to end, with an answer. Without a
 * bound on the work these tests don't fail, they never end.
 */

const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

const description = (schema: Json, schemas: JsonObject = {}): string =>
  JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Costs', version: '1' },
    paths: {
      '/a': {
        post: {
          requestBody: { content: { 'application/json': { schema } } },
          responses: { 200: { description: 'OK', content: { 'application/json': { schema } } } },
        },
      },
    },
    components: { schemas },
  });

const rulesOf = async (base: string, head: string): Promise<readonly string[]> => {
  const settings = 'version-check: off\nrulesets: []\n';
  const report = await compareSpecs({ base: { text: base }, head: { text: head }, settings });
  expect(report.problems).toEqual([]);
  return [...report.findings.map(({ rule }) => rule), ...report.partial];
};

/** Each schema leads to the next one twice. */
const nest = (make: (next: JsonObject, at: number) => JsonObject, last: JsonObject, levels = 24): JsonObject =>
  Object.fromEntries([
    ...Array.from({ length: levels }, (_, at) => [`S${at}`, make(ref(`S${at + 1}`), at)] as const),
    [`S${levels}`, last],
  ]);

const named = (next: JsonObject, name: string): JsonObject => ({
  allOf: [next, { properties: { [name]: { type: 'string' } } }],
});

describe('what leads to the same thing again and again', { timeout: 60_000 }, () => {
  test.each<[string, (next: JsonObject, at: number) => JsonObject]>([
    ['allOf', (next) => ({ allOf: [next, next] })],
    ['anyOf', (next) => ({ anyOf: [next, next] })],
    ['oneOf', (next) => ({ oneOf: [next, next] })],
    ['anyOf of different objects', (next, at) => ({ anyOf: [named(next, `a${at}`), named(next, `b${at}`)] })],
    ['oneOf of different objects', (next, at) => ({ oneOf: [named(next, `a${at}`), named(next, `b${at}`)] })],
    ['conditions', (next) => ({ if: next, then: { allOf: [next, { minProperties: 1 }] }, else: { anyOf: [next] } })],
    ['negations', (next) => ({ not: { anyOf: [next, { allOf: [next] }, { type: 'null' }] } })],
  ])('%s', async (_, make) => {
    const documents = [{ type: 'object' }, { type: 'object', required: ['x'] }].map((last) =>
      description(ref('S0'), nest(make, last)),
    );
    const [base = '', head = ''] = documents;
    expect(await rulesOf(base, base)).toEqual([]);
    expect(await rulesOf(base, head)).not.toEqual([]);
  });
});

describe('alternatives that lead back to each other', { timeout: 60_000 }, () => {
  const circle = (make: (a: JsonObject, b: JsonObject, own: JsonObject) => JsonObject, length: number): JsonObject =>
    Object.fromEntries(
      Array.from({ length: 6 }, (_, at) => {
        const [a, b] = [ref(`S${(at + 1) % 6}`), ref(`S${(at + 2) % 6}`)];
        return [`S${at}`, make(a, b, { minLength: length, properties: { [`p${at}`]: a } })];
      }),
    );
  test.each<[string, (a: JsonObject, b: JsonObject, own: JsonObject) => JsonObject]>([
    ['anyOf', (a, b, own) => ({ anyOf: [a, { not: b }, own] })],
    ['oneOf', (a, b, own) => ({ oneOf: [a, b, own] })],
    ['all of them', (a, b, own) => ({ if: a, then: { oneOf: [a, b] }, else: { not: a }, anyOf: [b, own], items: b })],
  ])('%s', async (_, make) => {
    const [base, head] = [1, 2].map((length) => description(ref('S0'), circle(make, length)));
    expect(await rulesOf(base ?? '', head ?? '')).not.toEqual([]);
  });
});

test('a property twenty thousand levels down', { timeout: 60_000 }, async () => {
  const deep = (last: JsonObject): string =>
    description(
      ref('S0'),
      nest((next) => ({ type: 'object', properties: { next }, required: ['next'] }), last, 20_000),
    );
  const rules = await rulesOf(deep({ type: 'string' }), deep({ type: 'integer' }));
  expect(rules).toEqual(expect.arrayContaining(['request-type-changed', 'response-type-changed']));
});

describe('long lists', { timeout: 30_000 }, () => {
  const many = <T>(count: number, make: (at: number) => T): readonly T[] =>
    Array.from({ length: count }, (_, at) => make(at));
  test.each<[string, (shift: number) => JsonObject]>([
    ['of texts', (shift) => ({ enum: many(100_000, (at) => `v${at + shift}`) })],
    ['of objects', (shift) => ({ enum: many(20_000, (at) => ({ a: at + shift, b: [at] })) })],
  ])('of values: %s', async (_, make) => {
    const rules = await rulesOf(description(make(0)), description(make(3)));
    expect(rules).toEqual(expect.arrayContaining(['request-enum-value-removed']));
  });
});

describe('long lists of alternatives', { timeout: 60_000 }, () => {
  const COUNT = 700;
  const many = <T>(make: (at: number) => T): readonly T[] => Array.from({ length: COUNT }, (_, at) => make(at));
  const event = (at: number, fields: JsonObject): JsonObject => ({
    type: 'object',
    required: ['type'],
    properties: { type: { const: `event.${at}` }, id: { type: 'string' }, ...fields },
  });

  test.each(['oneOf', 'anyOf'])('events of an API in %s, in another order', async (keyword) => {
    const base = many((at) => event(at, { amount: { type: 'integer' } }));
    const head = base.toReversed().with(7, event(COUNT - 8, { amount: { type: 'string' } }));
    const rules = await rulesOf(description({ [keyword]: base }), description({ [keyword]: head }));
    expect(rules.toSorted()).toEqual(['request-type-changed', 'response-type-changed']);
  });

  test.each<[string, (at: number, shift: number) => JsonObject]>([
    ['objects', (at, shift) => ({ required: [`p${at}`], properties: { [`p${at}`]: { minLength: at + shift } } })],
    ['texts', (at, shift) => ({ type: 'string', minLength: 2 * at + shift, maxLength: 2 * at + 1 + shift })],
    [
      'lists',
      (at, shift) => ({ prefixItems: [{ const: at }], items: { oneOf: [{ const: at + shift }, { type: 'null' }] } }),
    ],
  ])('different %s', async (_, make) => {
    const [base, head] = [0, 1].map((shift) => description({ oneOf: many((at) => make(at, shift)) }));
    expect(await rulesOf(base ?? '', head ?? '')).not.toEqual([]);
  });
});

describe('very many keywords of one schema', { timeout: 60_000 }, () => {
  const many = <T>(count: number, make: (at: number) => T): readonly T[] =>
    Array.from({ length: count }, (_, at) => make(at));
  const byName = (count: number, make: (at: number) => Json): JsonObject =>
    Object.fromEntries(many(count, (at) => [`a${at}`, make(at)] as const));
  test.each<[string, (shift: number) => JsonObject]>([
    [
      'parts',
      (shift) => ({ allOf: many(1_000, (at) => ({ properties: { [`p${at}`]: { maxLength: at + 1 + shift } } })) }),
    ],
    ['negations', (shift) => ({ allOf: many(1_000, (at) => ({ not: { required: [`a${at + shift}`, `b${at}`] } })) })],
    [
      'conditions',
      (shift) => ({
        allOf: many(2_000, (at) => ({
          if: { properties: { a: { const: at } } },
          then: { required: [`b${at + shift}`] },
        })),
      }),
    ],
    [
      'alternatives',
      (shift) => ({
        allOf: many(500, (at) => ({ anyOf: [{ required: [`a${at}`] }, { required: [`b${at + shift}`] }] })),
      }),
    ],
    [
      'dependent names',
      (shift) => ({ dependentRequired: byName(300, (at) => many(300, (to) => `b${to + (at % 9 === 0 ? shift : 0)}`)) }),
    ],
    ['dependent schemas', (shift) => ({ dependentSchemas: byName(2_000, (at) => ({ required: [`b${at + shift}`] })) })],
  ])('%s', async (_, make) => {
    const schema = (shift: number): string => description({ type: 'object', ...make(shift) });
    expect(await rulesOf(schema(0), schema(1))).not.toEqual([]);
  });
});
