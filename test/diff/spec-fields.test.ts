import { expect, test } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { changesOf } from './facts.ts';

/* Where fields are told, and in the words of the version they are written in. */

const v32 = (parts: JsonObject): JsonObject => ({
  openapi: '3.2.0',
  info: { title: 'Users', version: '1.0.0' },
  paths: { '/users': { get: { responses: { 204: { description: 'Done' } } } } },
  ...parts,
});
const url = 'https://{region}.example.com/v1';
const servers = (server: JsonObject, region: JsonObject = {}): JsonObject => ({
  servers: [
    { url: 'https://a.example' },
    { url, variables: { region: { default: 'eu', enum: ['eu'], ...region } }, ...server },
  ],
});

test.each<[string, JsonObject, JsonObject, string]>([
  ['where the document is at home', {}, { $self: 'https://a.example/api' }, '/$self'],
  [
    'the dialect of schemas',
    {},
    { jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema' },
    '/jsonSchemaDialect',
  ],
  ['the name of a server', servers({}), servers({ name: 'Europe' }), '/servers/1/name'],
  [
    'the description of a variable',
    servers({}),
    servers({}, { description: 'A region' }),
    '/servers/1/variables/region/description',
  ],
])('%s is told where it stands', async (_, before, after, pointer) => {
  expect(await changesOf(v32(before), v32(after))).toMatchObject([{ kind: 'text.changed', head: { pointer } }]);
});

test('a title that was missing was added', async () => {
  const untitled = { ...v32({}), info: { version: '1.0.0' } };
  expect(await changesOf(untitled, v32({}))).toMatchObject([
    { kind: 'text.changed', key: 'title', before: undefined, after: 'Users' },
  ]);
});

const scheme = (key: JsonObject): JsonObject =>
  v32({ security: [{ key: [] }], components: { securitySchemes: { key: { type: 'oauth2', flows: {}, ...key } } } });
const device = (deviceAuthorizationUrl: string): JsonObject => ({
  flows: { deviceAuthorization: { deviceAuthorizationUrl, tokenUrl: 'https://a.example/t', scopes: {} } },
});

test.each<[string, JsonObject, JsonObject, object]>([
  [
    'was deprecated',
    {},
    { deprecated: true },
    { kind: 'extension.changed', key: 'deprecated', before: undefined, after: true },
  ],
  [
    'is no longer deprecated',
    { deprecated: true },
    { deprecated: false },
    { kind: 'extension.changed', key: 'deprecated', before: true, after: undefined },
  ],
  [
    'has another URL for devices',
    device('https://a.example/d'),
    device('https://b.example/d'),
    { kind: 'security-scheme.changed', key: 'flows.deviceAuthorization.deviceAuthorizationUrl' },
  ],
  [
    'says of which type it is',
    { type: null },
    { type: 'http' },
    { kind: 'security-scheme.changed', key: 'type', before: undefined, after: 'http' },
  ],
])('a security scheme %s', async (_, before, after, expected) => {
  expect(await changesOf(scheme(before), scheme(after))).toMatchObject([expected]);
});

const list: JsonObject = { type: 'array', items: { type: 'string' } };
const swagger = (operation: JsonObject): JsonObject => ({
  swagger: '2.0',
  info: { title: 'Users', version: '1.0.0' },
  paths: { '/users': { post: { responses: { 204: { description: 'Done' } }, ...operation } } },
});
const PLACES: ReadonlyMap<string, (collectionFormat: string) => JsonObject> = new Map([
  ['query', (collectionFormat) => swagger({ parameters: [{ name: 'q', in: 'query', ...list, collectionFormat }] })],
  ['form', (collectionFormat) => swagger({ parameters: [{ name: 'q', in: 'formData', ...list, collectionFormat }] })],
  [
    'header',
    (collectionFormat) =>
      swagger({ responses: { 200: { description: 'Fine', headers: { 'X-Q': { ...list, collectionFormat } } } } }),
  ],
]);

test.each<[string, string, string]>([
  ['query', 'csv', 'multi'],
  ['query', 'csv', 'comma'],
  ['form', 'csv', 'pipes'],
  ['form', 'multi', 'csv'],
  ['form', 'ssv', 'semicolons'],
  ['header', 'csv', 'tsv'],
  ['header', 'pipes', 'bars'],
])('Swagger 2.0, %s: `collectionFormat` from %s to %s', async (place, before, after) => {
  const of = PLACES.get(place);
  if (of === undefined) throw new Error(place);
  expect(await changesOf(of(before), of(after))).toMatchObject([{ key: 'collectionFormat', before, after }]);
});

test.each<[string, JsonObject, JsonObject, string]>([
  ['host', {}, { host: 'b.example' }, '/host'],
  ['path', {}, { basePath: '/v2' }, '/basePath'],
  ['scheme', {}, { schemes: ['wss'] }, '/schemes/0'],
  ['path that is written now', { basePath: '' }, {}, '/basePath'],
])('Swagger 2.0: another %s is shown where it stands', async (_, before, after, pointer) => {
  const at = (parts: JsonObject): JsonObject => ({
    ...swagger({}),
    host: 'a.example',
    basePath: '/v1',
    schemes: ['https'],
    ...parts,
  });
  const changes = await changesOf(at(before), at(after));
  expect(changes.map(({ kind }) => kind).toSorted()).toEqual(['server.added', 'server.removed']);
  expect(changes.map(({ head }) => head?.pointer)).toEqual([pointer, pointer]);
});
