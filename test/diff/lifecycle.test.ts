import { expect, test } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { api, factsOf, operation } from './facts.ts';

const ok: JsonObject = { responses: { 204: { description: 'Done' } } };
const marked = (marks: JsonObject): JsonObject => operation({ ...ok, ...marks });
const parameter = (marks: JsonObject): JsonObject =>
  operation({ ...ok, parameters: [{ in: 'query', name: 'limit', schema: { type: 'integer' }, ...marks }] });
const date = '2027-01-01';
const said = (kind: string, more: object): object => ({ kind, direction: null, ...more });

test.each<[string, JsonObject, JsonObject, readonly object[]]>([
  [
    'an operation lost its date',
    marked({ deprecated: true, 'x-sunset': date }),
    marked({ deprecated: true }),
    [said('operation.sunset-changed', { before: date, after: null })],
  ],
  [
    'an operation stays after all, so its date went with the deprecation',
    marked({ deprecated: true, 'x-sunset': date }),
    marked({}),
    [said('operation.undeprecated', {})],
  ],
  [
    'a level of stability that is a number',
    marked({}),
    marked({ 'x-stability-level': 1 }),
    [said('extension.changed', { key: 'x-stability-level', before: undefined, after: 1 })],
  ],
  [
    'a parameter lost its date',
    parameter({ deprecated: true, 'x-sunset': date }),
    parameter({ deprecated: true }),
    [said('extension.changed', { key: 'x-sunset', before: date, after: undefined })],
  ],
  [
    'a parameter stays after all',
    parameter({ deprecated: true, 'x-sunset': date }),
    parameter({}),
    [{ kind: 'parameter.undeprecated', direction: 'request', in: 'query', name: 'limit' }],
  ],
  [
    'an extension of `info`',
    api({ info: { title: 'Users', version: '1.0.0', 'x-audience': 'partners' } }),
    api({ info: { title: 'Users', version: '1.0.0', 'x-audience': 'public' } }),
    [said('extension.changed', { key: 'info.x-audience', before: 'partners', after: 'public' })],
  ],
])('%s', async (_, base, head, facts) => {
  expect(await factsOf(base, head)).toEqual(facts);
});
