import { expect, test } from 'vitest';
import { compareContracts } from '../../src/diff/compare.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { createSchemaComparison } from '../../src/schema/pairs/compare.ts';
import type { Pair } from '../../src/schema/pairs/pair.ts';
import { contractOf } from './contract-of.ts';

const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

/** Schemas that each refer to others by `steps`; the last one changes. */
function documents(count: number, stepsOf: (at: number) => readonly number[]): readonly JsonObject[] {
  return ['string', 'integer'].map((type) => {
    const schemas = Array.from({ length: count }, (_, at): [string, JsonObject] => {
      const references = stepsOf(at).map((to, position): [string, JsonObject] => [`p${position}`, ref(`S${to}`)]);
      const id = { type: at === count - 1 ? type : 'string' };
      return [`S${at}`, { type: 'object', properties: { id, ...Object.fromEntries(references) } }];
    });
    const content = { 'application/json': { schema: ref('S0') } };
    return {
      openapi: '3.0.3',
      info: { title: 'T', version: '1' },
      paths: { '/a': { get: { responses: { 200: { description: 'D', content } } } } },
      components: { schemas: Object.fromEntries(schemas) },
    };
  });
}

async function measured(
  count: number,
  stepsOf: (at: number) => readonly number[],
): Promise<{ readonly pairs: number; readonly changes: number }> {
  const [before = {}, after = {}] = documents(count, stepsOf);
  const [base, head] = [await contractOf(before), await contractOf(after)];
  const [old, now] = [base.schemas.get('S0'), head.schemas.get('S0')];
  if (old === undefined || now === undefined) throw new Error('The first schema is missing.');
  const context = { direction: 'response', textual: false, required: false, separator: null } as const;
  const root = createSchemaComparison(base, head).pair(old.schema, now.schema, context);
  const met = new Set<Pair>(root === null ? [] : [root]);
  for (const pair of met) for (const edge of pair.edges) met.add(edge.pair);
  return { pairs: met.size, changes: compareContracts(base, head).changes.length };
}

test.each([8, 16, 32])('a chain of %i schemas with two references each has one pair for each', async (count) => {
  const found = await measured(count, (at) => (at === count - 1 ? [] : [at + 1, at + 1]));
  expect(found).toEqual({ pairs: count + 1, changes: 1 });
});

test.each([50, 500])('%i schemas that lead to each other have one pair for each', async (count) => {
  const found = await measured(count, (at) => [1, 7, 31].map((step) => (at + step) % count));
  expect(found).toEqual({ pairs: count + 1, changes: 1 });
});
