import { describe, expect, test } from 'vitest';
import { compareSpecs } from '../src/index.ts';
import type { Json, JsonObject } from '../src/model/json.ts';
import { steepIn, worksOf } from './work-of.ts';

/*
 * Descriptions that anybody may put into a pull request: long, wide, shared by all. Of twice the size they may take twice the
 * work, and a little more; where a part of the program runs four times as often, it searches each in each. Work is counted (see
 * work-of.ts), not timed.
 */

const many = <T>(count: number, make: (at: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, at) => make(at));

const byName = (count: number, make: (at: number) => Json, nameOf = (at: number): string => `a${at}`): JsonObject =>
  Object.fromEntries(many(count, (at) => [nameOf(at), make(at)] as const));

const described = (more: JsonObject): string =>
  JSON.stringify({ openapi: '3.1.0', info: { title: 'Growth', version: '1' }, paths: {}, ...more });

const ofSchema = (schema: Json): string =>
  described({ paths: { '/a': { post: { requestBody: { content: { 'application/json': { schema } } } } } } });

const ofOperations = (count: number, operation: (at: number) => JsonObject, more: JsonObject = {}): string =>
  described({
    paths: byName(
      count,
      (at) => ({ get: { responses: { 200: { description: 'OK' } }, ...operation(at) } }),
      (at) => `/p${at}`,
    ),
    ...more,
  });

/** A description of a size, before and after. */
type Make = (size: number, shift: 0 | 1) => string;

const settings = 'version-check: off\nrulesets: []\n';

/** How many comparisons there were: what is remembered of a pattern saves work in the next one. */
let comparisons = 0;

/** The parts of the program that run too often for twice the size; there has to be an answer, too. */
async function steepBlocks(size: number, make: Make): Promise<readonly string[]> {
  const works = await worksOf(
    [size, 2 * size].map((length) => async () => {
      comparisons++;
      const report = await compareSpecs({
        base: { text: make(length, 0) },
        head: { text: make(length, 1) },
        settings,
      });
      expect(report.problems).toEqual([]);
      expect(report.findings.length + report.partial.length).toBeGreaterThan(0);
    }),
  );
  const [once = new Map(), twice = new Map()] = works;
  return steepIn(once, twice, 2 * size);
}

describe('twice the size of one schema is twice the work', { timeout: 60_000 }, () => {
  test.each<[string, number, (size: number, shift: number) => JsonObject]>([
    [
      'patterns',
      200,
      (n, s) => ({ type: 'string', allOf: many(n, (at) => ({ pattern: `${comparisons}-${at + s}[ab]` })) }),
    ],
    ['multiples', 200, (n, s) => ({ type: 'integer', allOf: many(n, (at) => ({ multipleOf: at + 2 + s })) })],
    ['parts', 300, (n, s) => ({ allOf: many(n, (at) => ({ properties: { [`p${at}`]: { maxLength: at + s } } })) })],
    [
      'patterns of names, and what else there may be',
      300,
      (n, s) => ({
        type: 'object',
        allOf: many(n, (at) => ({
          patternProperties: { [`^x${at}-`]: { minLength: at + s } },
          additionalProperties: { maxLength: 999 + at },
        })),
      }),
    ],
    [
      'names and patterns of names',
      400,
      (n, s) => ({
        type: 'object',
        properties: byName(n, () => ({ type: 'string' })),
        patternProperties: byName(
          n,
          (at) => ({ minLength: at + s }),
          (at) => `^a${at}-`,
        ),
      }),
    ],
    [
      'items of lists, each described by all',
      60,
      (n, s) => ({ type: 'array', allOf: many(n, (at) => ({ prefixItems: many(5, () => ({ minLength: at + s })) })) }),
    ],
    [
      'alternatives beside each other',
      150,
      (n, s) => ({
        type: 'object',
        allOf: many(n, (at) => ({
          anyOf: [{ properties: { [`a${at}`]: { type: 'string' } } }, { properties: { [`b${at + s}`]: {} } }],
        })),
        unevaluatedProperties: false,
      }),
    ],
    [
      'alternatives of which one holds, and what they leave',
      210,
      (n, s) => ({
        type: 'object',
        oneOf: many(n, (at) => ({ required: [`p${at}`], properties: { [`p${at}`]: { maxLength: at + s } } })),
        unevaluatedProperties: false,
      }),
    ],
    [
      'patterns of names',
      60,
      (n, s) => ({
        type: 'object',
        patternProperties: byName(
          n,
          () => ({ type: 'string' }),
          (at) => `^${comparisons}-${at}-${s}`,
        ),
        additionalProperties: false,
      }),
    ],
    [
      'what lists have to contain',
      320,
      (n, s) => ({ type: 'array', allOf: many(n, (at) => ({ contains: { const: at + s * n } })) }),
    ],
    [
      'conditions, and what they leave',
      420,
      (n, s) => ({
        type: 'object',
        allOf: many(n, (at) => ({ if: { required: [`a${at}`] }, then: { properties: { [`b${at + s}`]: {} } } })),
        unevaluatedProperties: false,
      }),
    ],
    ['listed values', 3_000, (n, s) => ({ enum: many(n, (at) => `v${at + s}`) })],
    [
      'events',
      150,
      (n, s) => ({
        oneOf: many(n, (at) => ({
          required: ['t'],
          properties: { t: { const: `t${at}` }, [`v${at}`]: { minLength: at + s } },
        })),
      }),
    ],
  ])('%s', async (_, size, make) => {
    expect(await steepBlocks(size, (length, shift) => ofSchema(make(length, shift)))).toEqual([]);
  });
});

describe('twice as many operations are twice the work', { timeout: 60_000 }, () => {
  test.each<[string, Make]>([
    [
      'that have their own servers',
      (n, s) => ofOperations(n, (at) => ({ servers: [{ url: `https://h${at + s}.test` }] })),
    ],
    [
      'that share servers',
      (n, s) => ofOperations(n, () => ({}), { servers: many(50, (at) => ({ url: `https://h${at}.test/v${s}` })) }),
    ],
    [
      'that share a response with headers on other servers',
      (n, s) =>
        ofOperations(n, () => ({ responses: { 200: { $ref: '#/components/responses/R' } } }), {
          components: {
            responses: {
              R: { description: 'OK', headers: byName(20, (at) => ({ $ref: `https://h.test/${at + s}` })) },
            },
          },
        }),
    ],
    [
      'that share parameters',
      (n, s) =>
        ofOperations(n, () => ({ parameters: many(20, (at) => ({ $ref: `#/components/parameters/a${at}` })) }), {
          components: {
            parameters: byName(20, (at) => ({
              name: `q${at}`,
              in: 'query',
              schema: { type: s === 0 ? 'string' : 'integer' },
            })),
          },
        }),
    ],
    [
      'with callbacks of one name',
      (n, s) =>
        ofOperations(n, (at) => ({ callbacks: { done: { $ref: `#/components/callbacks/a${at}` } } }), {
          components: {
            callbacks: byName(n, (at) => ({
              '{$request.query.url}': {
                post: {
                  requestBody: { content: { 'application/json': { schema: { type: 'string', maxLength: 9 + s } } } },
                  responses: { 200: { description: `OK ${at}` } },
                },
              },
            })),
          },
        }),
    ],
    [
      'that moved',
      (n, s) =>
        described({
          paths: byName(
            n,
            () => ({ get: { responses: {} } }),
            (at) => `/${s === 0 ? 'a' : 'b'}/${at}`,
          ),
        }),
    ],
  ])('%s', async (_, make) => {
    expect(await steepBlocks(100, make)).toEqual([]);
  });
});

test('twice as many names that XML has anyway are twice the work', { timeout: 60_000 }, async () => {
  const make: Make = (n, s) => {
    const named = (at: number): JsonObject =>
      s === 1 ? { type: 'string', xml: { name: `v${at}` } } : { type: 'string', maxLength: 9 };
    const next = (at: number): JsonObject => ({ $ref: `#/components/schemas/a${(at + 1) % n}` });
    const schema = { $ref: '#/components/schemas/a0' };
    return described({
      paths: { '/a': { post: { requestBody: { content: { 'application/xml': { schema } } } } } },
      components: {
        schemas: byName(n, (at) => ({ type: 'object', properties: { [`v${at}`]: named(at), next: next(at) } })),
      },
    });
  };
  expect(await steepBlocks(150, make)).toEqual([]);
});

/** What is said to be left out. */
async function partialOf(make: (shift: 0 | 1) => string): Promise<string> {
  const report = await compareSpecs({
    base: { text: make(0) },
    head: { text: make(1) },
    settings: `${settings}witness: off\n`,
  });
  expect(report.problems).toEqual([]);
  expect(report.findings.length).toBeGreaterThan(0);
  return report.partial.join(' ');
}

describe('what has no end is cut off, and that is said', { timeout: 60_000 }, () => {
  test('schemes that all operations need', async () => {
    const security = many(500, (at) => ({ [`k${at}`]: [] }));
    const make = (s: number): string =>
      ofOperations(500, () => ({}), {
        security,
        components: {
          securitySchemes: byName(
            500,
            (at) => ({ type: 'apiKey', in: 'header', name: `h${at}-${s}` }),
            (at) => `k${at}`,
          ),
        },
      });
    expect(await partialOf(make)).toContain('do not name all operations');
  });

  test('schemas that each contain all of the one before', async () => {
    const make = (s: number): string =>
      ofOperations(
        900,
        (at) => ({
          requestBody: { content: { 'application/json': { schema: { $ref: `#/components/schemas/a${at}` } } } },
        }),
        {
          components: {
            schemas: byName(900, (at) => ({
              allOf: [
                ...(at === 0 ? [] : [{ $ref: `#/components/schemas/a${at - 1}` }]),
                { type: 'object', properties: { [`p${at}`]: { maxLength: 9 + s } } },
              ],
            })),
          },
        },
      );
    expect(await partialOf(make)).toContain('pairs of schemas were not compared');
  });

  test('changes below a name that is written out with each of them', async () => {
    const make = (s: number): string =>
      described({
        paths: {
          [`/${'a'.repeat(9_000)}`]: {
            get: {
              responses: {},
              parameters: many(1_500, (at) => ({ name: `p${at}`, in: 'query', required: s === 1, schema: {} })),
            },
          },
        },
      });
    expect(await partialOf(make)).toContain('changes are not told');
  });
});
