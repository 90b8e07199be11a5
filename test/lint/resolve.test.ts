import { Resolver } from '@stoplight/spectral-ref-resolver';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { resolvedPlainly } from '../../src/lint/child/resolve.ts';
import type { Json, JsonObject } from '../../src/model/json.ts';
import { apis, withoutCircles } from './support/apis.ts';

// References that are resolved here are resolved as by the package that Spectral uses.

const SOURCE = '/tree/api.json';
const copy = (value: Json): JsonObject => JSON.parse(JSON.stringify(value)) as JsonObject;

async function expectTheSame(document: Json): Promise<boolean> {
  const own = resolvedPlainly(copy(document), SOURCE);
  if (own === null) return false;
  const { result, errors, graph } = await new Resolver().resolve(copy(document), { baseUri: SOURCE });
  expect(errors).toEqual([]);
  expect(own.result).toEqual(result);
  expect(own.graph.getNodeData(SOURCE).refMap).toEqual(graph.getNodeData(SOURCE).refMap);
  expect(own.graph.overallOrder().toSorted()).toEqual(graph.overallOrder().toSorted());
  return true;
}

test('whatever is written', async () => {
  let plain = 0;
  await fc.assert(
    fc.asyncProperty(apis.map(withoutCircles).map(named), async (document) => {
      if (await expectTheSame(document)) plain += 1;
    }),
    { seed: 20261125, numRuns: 150 },
  );
  expect(plain).toBeGreaterThan(100);
});

/** The same with names that mean the same to everybody. */
function named(document: JsonObject): JsonObject {
  const plain = (name: string): string =>
    /^\w+$/.test(name) ? name : `N${Array.from(name, (one) => one.codePointAt(0)).join('-')}`;
  const schemasOf = ({ components }: JsonObject): JsonObject => (components as JsonObject)['schemas'] as JsonObject;
  const text = Object.keys(schemasOf(document)).reduce(
    (before, name) =>
      [encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1')), name].reduce(
        (inner, one) => inner.replaceAll(`"#/components/schemas/${one}"`, `"#/components/schemas/${plain(name)}"`),
        before,
      ),
    JSON.stringify(document),
  );
  const made = JSON.parse(text) as JsonObject;
  const schemas = Object.entries<Json>(schemasOf(made)).map(([name, schema]): [string, Json] => [plain(name), schema]);
  return { ...made, components: { ...(made['components'] as JsonObject), schemas: Object.fromEntries(schemas) } };
}

const api = (schemas: JsonObject): JsonObject => ({ openapi: '3.0.3', paths: {}, components: { schemas } });

test.each<[string, JsonObject]>([
  ['a chain', api({ A: { $ref: '#/components/schemas/B' }, B: { $ref: '#/components/schemas/C' }, C: {} })],
  ['what is inside', api({ A: { $ref: '#/components/schemas/B/properties/b' }, B: { properties: { b: {} } } })],
  ['an item', api({ A: { $ref: '#/components/schemas/B/allOf/0' }, B: { allOf: [{ type: 'string' }] } })],
  ['a value that is no object', api({ A: { $ref: '#/components/schemas/B/type' }, B: { type: 'string' } })],
  ['a name with a slash', api({ A: { $ref: '#/components/schemas/B~1C~0' }, 'B/C~': { type: 'string' } })],
  ['what is beside a reference', api({ A: { $ref: '#/components/schemas/B', title: 'A' }, B: {} })],
  [
    'two in a list',
    api({ A: { allOf: [{ $ref: '#/components/schemas/B' }, { $ref: '#/components/schemas/B' }] }, B: {} }),
  ],
  [
    'data',
    api({ A: { example: { $ref: '#/components/schemas/B' } }, B: { properties: { $ref: { type: 'string' } } } }),
  ],
])('%s', async (_, document) => {
  expect(await expectTheSame(document)).toBe(true);
});

test.each<[string, JsonObject]>([
  [
    'a circle',
    api({ A: { items: { $ref: '#/components/schemas/B' } }, B: { items: { $ref: '#/components/schemas/A' } } }),
  ],
  ['itself', api({ A: { $ref: '#/components/schemas/A' } })],
  ['what it is in', api({ A: { items: { $ref: '#/components/schemas/A' } } })],
  ['the root', api({ A: { $ref: '#' } })],
  ['nothing', api({ A: { $ref: '#/components/schemas/Gone' } })],
  [
    'what a reference leads to',
    api({ A: { $ref: '#/components/schemas/B/type' }, B: { $ref: '#/components/schemas/C' }, C: { type: {} } }),
  ],
  ['another file', api({ A: { $ref: 'other.json' } })],
  ['a server', api({ A: { $ref: 'https://api.example/' } })],
  ['a name that is encoded', api({ A: { $ref: '#/components/schemas/B%20C' }, 'B C': {} })],
])('%s is left to the package', (_, document) => {
  expect(resolvedPlainly(document, SOURCE)).toBeNull();
});

test('what stands in two places is left to the package', () => {
  const shared = { type: 'string' };
  expect(resolvedPlainly(api({ A: shared, B: shared }), SOURCE)).toBeNull();
});

test('nothing happens to what is written', () => {
  const document = api({ A: { items: { $ref: '#/components/schemas/B' } }, B: {} });
  const before = JSON.stringify(document);
  expect(resolvedPlainly(document, SOURCE)?.result).not.toEqual(document);
  expect(JSON.stringify(document)).toBe(before);
});
