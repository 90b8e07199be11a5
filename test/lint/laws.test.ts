import * as fc from 'fast-check';
import { dump } from 'js-yaml';
import { expect, test } from 'vitest';
import { lintSides } from '../../src/lint/lint.ts';
import type { Contract } from '../../src/model/contract.ts';
import type { Json, JsonObject } from '../../src/model/json.ts';
import { loadContract } from '../../src/spec/load.ts';
import { document, inShort, lintPair, operation, strict } from './support/lint.ts';
import { treeOf } from './support/rulesets.ts';

// Whatever an API looks like, writing it otherwise makes nothing new and fixes nothing.

const parameter = fc.record({
  name: fc.constantFrom('limit', 'page', 'api_key', 'q'),
  in: fc.constantFrom('query', 'header'),
  schema: fc.constantFrom<JsonObject>({ type: 'integer' }, { type: 'string' }),
});
const item = fc
  .record({
    // Some have the same id: which of them is named must not depend on their order.
    id: fc.constantFrom('list', 'create', 'createMany', 'remove'),
    deprecated: fc.boolean(),
    parameters: fc.uniqueArray(parameter, { maxLength: 3, selector: (one) => `${one.in} ${one.name}` }),
    statuses: fc.uniqueArray(fc.constantFrom('200', '201', '400', '429', 'default'), { minLength: 1 }),
  })
  .map(({ id, deprecated, parameters, statuses }) =>
    operation(id, {
      deprecated,
      parameters,
      responses: Object.fromEntries(statuses.map((status) => [status, { description: 'x' }])),
    }),
  );
const apis = fc
  .dictionary(
    fc.constantFrom('/a', '/b/{id}', '/c/{id}/d', '/users', '/Users_List'),
    fc.dictionary(fc.constantFrom('get', 'post', 'delete'), item, { minKeys: 1 }),
  )
  .map((paths) => document(paths as JsonObject));

/** The same members in the opposite order, all the way down. */
function reversed(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries<Json>(value as JsonObject)
      .toReversed()
      .map(([key, part]) => [key, reversed(part)]),
  );
}

function renamed(api: JsonObject): JsonObject {
  const { paths } = api;
  const entries = Object.entries<Json>((paths ?? {}) as JsonObject);
  return {
    ...api,
    paths: Object.fromEntries(entries.map(([path, value]) => [path.replaceAll('{id}', '{identifier}'), value])),
  };
}

/** Parameters in another order. */
function turned(value: Json): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries<Json>(value as JsonObject);
  return Object.fromEntries(
    entries.map(([key, part]) => [
      key,
      key === 'parameters' && Array.isArray(part) ? (part as readonly Json[]).toReversed() : turned(part),
    ]),
  );
}

test.each<[string, (api: JsonObject) => JsonObject]>([
  ['the same document', (api) => api],
  ['members in another order', (api) => reversed(api) as JsonObject],
  ['other names of path parameters', renamed],
  ['parameters in another order', (api) => turned(api) as JsonObject],
  ['more lines before', (api) => ({ 'x-comment': Array.from({ length: 50 }, (_, index) => index), ...api })],
])('%s', async (_, rewrite) => {
  await fc.assert(
    fc.asyncProperty(apis, async (api) => {
      expect(inShort(await lintPair(api, rewrite(api)))).toEqual([]);
    }),
    { seed: 20261121, numRuns: 60 },
  );
});

async function read(file: string, text: string): Promise<Contract> {
  const { contract } = await loadContract(treeOf({ [file]: text }), file);
  if (contract === null) throw new Error(`${file} can't be read.`);
  return contract;
}

test('YAML and JSON give the same findings, and neither is new beside the other', async () => {
  const now = new Date('2026-11-21T00:00:00Z');
  await fc.assert(
    fc.asyncProperty(apis, async (api) => {
      const plain = JSON.parse(JSON.stringify(api)) as JsonObject;
      const json = await read('api.json', JSON.stringify(plain));
      const yaml = await read('api.yaml', dump(plain));
      const lint = (base: Contract | null, head: Contract): ReturnType<typeof lintSides> =>
        lintSides({ base, head, definition: strict, mode: 'new', now });
      expect(inShort(await lint(json, yaml))).toEqual([]);
      const [fromJson, fromYaml] = [await lint(null, json), await lint(null, yaml)];
      const told = ({ judgements }: typeof fromJson): unknown =>
        judgements.map(({ id, rule, severity, message, locations: { head } }) => [
          id,
          rule,
          severity,
          message,
          head?.pointer,
        ]);
      expect(told(fromYaml)).toEqual(told(fromJson));
      expect(told(fromJson)).not.toEqual([]);
    }),
    { seed: 20261124, numRuns: 30 },
  );
});

test('of operations with the same operationId one more is one new finding, wherever it stands', async () => {
  const [a, b, c] = ['/b', '/c', '/a'].map((path) => ({ [path]: { get: operation('same') } }));
  const found = async (base: JsonObject, head: JsonObject): Promise<readonly string[]> =>
    inShort(await lintPair(document(base), document(head))).filter((line) => line.includes('operation-id-unique'));
  expect(await found({ ...a, ...b }, { ...b, ...a })).toEqual([]);
  expect(await found({ ...a, ...b }, { ...c, ...a, ...b })).toHaveLength(1);
  expect(await found({ ...a, ...b, ...c }, { ...a, ...b })).toEqual(['fixed style-operation-id-unique GET /b']);
  expect(await found({ ...a, ...b }, { ...a, '/z': { get: operation('same') } })).toEqual([]);
});
