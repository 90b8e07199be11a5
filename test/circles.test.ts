import { expect, test } from 'vitest';
import { compareSpecs } from '../src/index.ts';
import type { JsonObject } from '../src/model/json.ts';

const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const integer = (minimum: number): JsonObject => ({ type: 'integer', minimum });
const listOf = (name: string): JsonObject => ({ type: 'array', items: ref(name) });
const holding = (name: string): JsonObject => ({ type: 'object', required: ['b'], properties: { b: ref(name) } });

const description = (schemas: JsonObject): string =>
  JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Circles', version: '1' },
    paths: {
      '/a': {
        post: {
          requestBody: { content: { 'application/json': { schema: ref('L') } } },
          responses: { 200: { description: 'OK', content: { 'application/json': { schema: ref('M') } } } },
        },
      },
    },
    components: { schemas },
  });

/** Alternatives that lead straight back to what they are alternatives of: nothing is asked there, and nothing may go round. */
test.each<[string, JsonObject, JsonObject]>([
  [
    'oneOf of itself',
    { L: { oneOf: [ref('L'), listOf('M'), { type: 'object' }] }, M: { oneOf: [{ type: 'string' }, holding('M')] } },
    { L: { anyOf: [integer(0), holding('L'), listOf('M')] }, M: { oneOf: [{ type: 'string' }, holding('M')] } },
  ],
  [
    'anyOf of each other, and negations',
    {
      L: { not: { type: 'string', maxLength: 0 }, anyOf: [ref('M'), { type: 'null' }] },
      M: { not: holding('N'), anyOf: [ref('M'), integer(2)] },
      N: { not: integer(0), anyOf: [ref('L'), { type: 'string' }] },
    },
    {
      L: { not: listOf('M'), anyOf: [ref('L'), { type: 'string', maxLength: 0 }] },
      M: { not: holding('N'), anyOf: [ref('M'), integer(2)] },
      N: { not: integer(0), anyOf: [ref('L'), { type: 'string' }] },
    },
  ],
  [
    'negations of lists of itself',
    {
      L: { not: listOf('L'), anyOf: [ref('N'), { type: 'null' }] },
      M: { not: { type: 'object' }, anyOf: [ref('M'), { type: 'string', maxLength: 0 }] },
      N: { not: { type: 'object' }, anyOf: [ref('N'), integer(0)] },
    },
    {
      L: { not: listOf('L'), anyOf: [ref('N'), { type: 'null' }] },
      M: { not: listOf('M'), anyOf: [ref('N'), holding('M')] },
      N: { not: { type: 'object' }, anyOf: [ref('N'), integer(0)] },
    },
  ],
])('%s is compared, and ends', async (_, base, head) => {
  for (const [before, after] of [
    [base, head],
    [head, base],
  ] as const) {
    const report = await compareSpecs({
      base: { text: description(before) },
      head: { text: description(after) },
    });
    expect(report.findings.length).toBeGreaterThan(0);
    expect(report.problems).toEqual([]);
  }
});
