import { expect, test } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { api, changesOf, factsOf, operation } from './facts.ts';

const ok: JsonObject = { responses: { 204: { description: 'Done' } } };
const added = { kind: 'operation.added', direction: null, operationKind: 'path' };
const removed = {
  kind: 'operation.removed',
  direction: null,
  operationKind: 'path',
  deprecated: false,
  sunset: null,
  stability: null,
};
const renamed = (before: string, after: string) => ({ kind: 'path-parameter.renamed', direction: null, before, after });
const paths = (...names: readonly string[]): JsonObject =>
  api({ paths: Object.fromEntries(names.map((name) => [name, { get: ok }])) });

test.each<[string, JsonObject, JsonObject, readonly object[]]>([
  ['the same operations in another order', paths('/a', '/b'), paths('/b', '/a'), []],
  ['an operation came', paths('/a'), paths('/a', '/b'), [added]],
  ['an operation went', paths('/a', '/b'), paths('/a'), [removed]],
  ['a path parameter has another name', paths('/a/{id}'), paths('/a/{key}'), [renamed('id', 'key')]],
  [
    'two path parameters changed places in name only',
    paths('/a/{x}/{y}'),
    paths('/a/{y}/{x}'),
    [renamed('x', 'y'), renamed('y', 'x')],
  ],
  ['two templates that differ in names only stay apart', paths('/a/{x}', '/a/{y}'), paths('/a/{y}', '/a/{x}'), []],
  ['one of two such templates went', paths('/a/{x}', '/a/{y}'), paths('/a/{y}'), [removed]],
  ['another version in the path is another operation', paths('/v1/a'), paths('/v2/a'), [added, removed].toReversed()],
  ['a slash at the end is another path', paths('/a'), paths('/a/'), [removed, added]],
  [
    'a part of the path moved into the URL of the server',
    { ...paths('/v1/a/{id}'), servers: [{ url: 'https://api.example.com' }] },
    { ...paths('/a/{id}'), servers: [{ url: 'https://API.example.com:443/v1/' }] },
    [],
  ],
  [
    'all of a path moved into the URL of the server, which has no other path than `/`',
    { ...paths('/calls', '/calls/{id}'), servers: [{ url: 'https://api.example.com/v1' }] },
    { ...paths('/', '/{id}'), servers: [{ url: 'https://api.example.com/v1/calls' }] },
    [],
  ],
  ['paths lost the `/` they have to begin with', paths('/a', '/b/{id}'), paths('a', 'b/{id}'), []],
  [
    'the same, where the server ends with one',
    { ...paths('/a', '/b'), servers: [{ url: 'https://api.example.com/rpc/' }] },
    { ...paths('a', 'b'), servers: [{ url: 'https://api.example.com/rpc/' }] },
    [],
  ],
  [
    'the same, as it moves into the URL of the server',
    { ...paths('rpc/a'), servers: [{ url: 'https://api.example.com' }] },
    { ...paths('a'), servers: [{ url: 'https://api.example.com/rpc' }] },
    [],
  ],
  [
    'what has a path of its own is matched with that first',
    { ...paths('/calls', '/calls/'), servers: [{ url: '/v1' }] },
    { ...paths('/'), servers: [{ url: '/v1/calls' }] },
    [removed],
  ],
  [
    'an operation that kept its name under another URL was lost and another one came',
    operation({ ...ok, operationId: 'listUsers' }, {}, 'get', '/users'),
    operation({ ...ok, operationId: 'listUsers' }, {}, 'get', '/people'),
    [removed, added],
  ],
])('matching: %s', async (_, base, head, expected) => {
  expect(await factsOf(base, head)).toEqual(expected);
});

test.each<[string, JsonObject, JsonObject, readonly object[]]>([
  ['deprecated', {}, { deprecated: true }, [{ kind: 'operation.deprecated', sunset: null }]],
  [
    'deprecated with a date',
    {},
    { deprecated: true, 'x-sunset': '2027-01-01' },
    [{ kind: 'operation.deprecated', sunset: '2027-01-01' }],
  ],
  ['no longer deprecated', { deprecated: true }, {}, [{ kind: 'operation.undeprecated' }]],
  [
    'another date',
    { deprecated: true, 'x-sunset': '2027-01-01' },
    { deprecated: true, 'x-sunset': '2026-12-31' },
    [{ kind: 'operation.sunset-changed', before: '2027-01-01', after: '2026-12-31' }],
  ],
  [
    'stability',
    { 'x-stability-level': 'stable' },
    { 'x-stability-level': 'beta' },
    [{ kind: 'operation.stability-changed', before: 'stable', after: 'beta' }],
  ],
  ['name', { operationId: 'a' }, { operationId: 'b' }, [{ kind: 'operation.id-changed', before: 'a', after: 'b' }]],
  ['tags', { tags: ['a'] }, { tags: ['b'] }, [{ kind: 'operation.tags-changed', before: ['a'], after: ['b'] }]],
  ['text', { summary: 'A' }, { summary: 'B' }, [{ kind: 'text.changed', key: 'summary', before: 'A', after: 'B' }]],
  [
    'extension',
    { 'x-owner': { team: 'a', room: 1 } },
    { 'x-owner': { room: 1, team: 'b' } },
    [{ kind: 'extension.changed', key: 'x-owner', before: { team: 'a', room: 1 }, after: { room: 1, team: 'b' } }],
  ],
  ['order of keys', { 'x-owner': { team: 'a', room: 1 } }, { 'x-owner': { room: 1, team: 'a' } }, []],
  [
    'a member that nobody knows',
    {},
    { __proto__: null, surprise: 1 },
    [{ kind: 'unclassified.changed', key: 'surprise', before: undefined, after: 1 }],
  ],
])('an operation: %s', async (_, base, head, expected) => {
  const facts = await factsOf(operation({ ...ok, ...base }), operation({ ...ok, ...head }));
  expect(facts).toEqual(expected.map((fact) => ({ direction: null, ...fact })));
});

test('a removed operation says what its contract promised', async () => {
  const old = { ...ok, deprecated: true, 'x-sunset': '2026-01-01', 'x-stability-level': 'beta' };
  const changes = await changesOf(operation(old, {}, 'get', '/a/{id}'), api({}));
  expect(changes).toMatchObject([
    {
      kind: 'operation.removed',
      deprecated: true,
      sunset: '2026-01-01',
      stability: 'beta',
      anchor: 'GET /a/{}',
      component: null,
      uses: [{ operation: { method: 'get', path: '/a/{id}' }, slot: { part: 'operation' }, path: '' }],
      base: { pointer: '/paths/~1a~1{id}/get' },
      head: { pointer: '/paths' },
    },
  ]);
});

test('the path item is where a removed operation is missing when others of it are left', async () => {
  const both = api({ paths: { '/a/{id}': { get: ok, put: ok } } });
  const one = api({ paths: { '/a/{key}': { put: ok } } });
  const [, change] = await changesOf(both, one);
  expect(change).toMatchObject({ kind: 'operation.removed', head: { pointer: '/paths/~1a~1{key}' } });
});

const described = (description: string): JsonObject => api({ paths: { '/a': { description, get: ok, put: ok } } });

test('what a path item says is one change for all of its operations', async () => {
  const changes = await changesOf(described('One'), described('Two'));
  expect(changes).toMatchObject([{ kind: 'text.changed', anchor: '/a .description', uses: [{}, {}] }]);
});

const event = (schema: JsonObject): JsonObject => ({
  post: {
    requestBody: { content: { 'application/json': { schema } } },
    responses: { 200: { description: 'OK', content: { 'application/json': { schema } } } },
  },
});

const hookWith = (media: string): JsonObject => ({
  post: {
    requestBody: { content: { [media]: {} } },
    responses: { 200: { description: 'OK', content: { [media]: {} } } },
  },
});

const hookedApi = (media: string): JsonObject => ({
  ...api({ webhooks: { created: hookWith(media) } }),
  openapi: '3.1.0',
});

const callingApi = (media: string): JsonObject =>
  operation({ ...ok, callbacks: { created: { '{$request.body#/url}': hookWith(media) } } });

test('callbacks and webhooks turn the direction', async () => {
  const expected = [
    { kind: 'media-type.removed', direction: 'response', mediaType: 'text/plain' },
    { kind: 'media-type.added', direction: 'response', mediaType: 'text/html' },
    { kind: 'media-type.removed', direction: 'request', mediaType: 'text/plain' },
    { kind: 'media-type.added', direction: 'request', mediaType: 'text/html' },
  ];
  expect(await factsOf(hookedApi('text/plain'), hookedApi('text/html'))).toEqual(expected);
  expect(await factsOf(callingApi('text/plain'), callingApi('text/html'))).toEqual(expected);
});

const subscription = (name: string, expression: string): JsonObject =>
  operation({ ...ok, callbacks: { [name]: { [expression]: event({}) } } });

test('the name of a callback is not on the wire, its expression is', async () => {
  const base = subscription('created', '{$request.body#/url}');
  expect(await factsOf(base, subscription('onCreated', '{$request.body#/url}'))).toEqual([
    { kind: 'text.changed', key: 'name', before: 'created', after: 'onCreated', direction: null },
  ]);
  expect(await factsOf(base, subscription('created', '{$request.body#/hook}'))).toEqual([
    { ...removed, operationKind: 'callback' },
    { ...added, operationKind: 'callback' },
  ]);
});

const namedHook = (name: string, operationId: string): JsonObject => ({
  ...api({ webhooks: { [name]: { post: { ...ok, operationId } } } }),
  openapi: '3.1.0',
});

test('a renamed webhook is the same when its operationId is', async () => {
  expect(await factsOf(namedHook('created', 'a'), namedHook('userCreated', 'a'))).toEqual([
    { kind: 'text.changed', key: 'name', before: 'created', after: 'userCreated', direction: null },
  ]);
  expect(await factsOf(namedHook('created', 'a'), namedHook('userCreated', 'b'))).toHaveLength(2);
});
