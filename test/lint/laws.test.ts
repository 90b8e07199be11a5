import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Json, JsonObject } from '../../src/model/json.ts';
import { document, inShort, lintPair, operation } from './support/lint.ts';

// Whatever an API looks like, writing it otherwise makes nothing new and fixes nothing.

const parameter = fc.record({
  name: fc.constantFrom('limit', 'page', 'api_key', 'q'),
  in: fc.constantFrom('query', 'header'),
  schema: fc.constantFrom<JsonObject>({ type: 'integer' }, { type: 'string' }),
});
const item = fc
  .record({
    // Of operations with the same id the rule names the later one, which depends on their order: ids differ here.
    id: fc.uuid(),
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
