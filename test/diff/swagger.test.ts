import { expect, test } from 'vitest';
import { compareContracts } from '../../src/diff/compare.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { contractOf } from './contract-of.ts';
import { changesOf, factsOf } from './facts.ts';

const schema: JsonObject = { type: 'object' };
const responses: JsonObject = { 200: { description: 'OK', schema } };
const swagger = (parts: JsonObject): JsonObject => ({
  swagger: '2.0',
  info: { title: 'Users', version: '1.0.0' },
  host: 'a.example',
  schemes: ['https'],
  basePath: '/v1',
  paths: { '/users': { get: { responses } }, '/groups': { get: { responses } } },
  ...parts,
});

test('a media type that all operations stopped to produce is one change', async () => {
  const both = swagger({ produces: ['application/json', 'application/xml'] });
  const one = swagger({ produces: ['application/json'] });
  expect(await changesOf(both, one)).toMatchObject([
    {
      kind: 'media-type.removed',
      direction: 'response',
      mediaType: 'application/xml',
      anchor: 'produces application/xml',
      base: { pointer: '/produces' },
      uses: [{ operation: { path: '/users' } }, { operation: { path: '/groups' } }],
    },
  ]);
});

const sharedLimit = (required: boolean): JsonObject =>
  swagger({
    parameters: { Limit: { in: 'query', name: 'limit', type: 'integer', required } },
    paths: { '/users': { get: { parameters: [{ $ref: '#/parameters/Limit' }], responses } } },
  });

test('parameters of the document have the names of OpenAPI 3', async () => {
  expect(await changesOf(sharedLimit(false), sharedLimit(true))).toMatchObject([
    { kind: 'parameter.became-required', component: 'parameters/Limit', anchor: 'parameters/Limit' },
  ]);
});

test('the same API in OpenAPI 3 differs in the specification only', async () => {
  const old = swagger({
    produces: ['application/json'],
    paths: {
      '/users/{id}': {
        get: {
          parameters: [
            { in: 'path', name: 'id', type: 'string', required: true },
            { in: 'query', name: 'tags', type: 'array', items: { type: 'string' }, collectionFormat: 'multi' },
            // OpenAPI 3 ignores it.
            { in: 'header', name: 'Content-type', type: 'string', required: true },
          ],
          responses,
        },
      },
    },
    securityDefinitions: { login: { type: 'basic' } },
    security: [{ login: [] }],
  });
  const now: JsonObject = {
    openapi: '3.0.3',
    info: { title: 'Users', version: '1.0.0' },
    servers: [{ url: 'https://a.example/v1' }],
    paths: {
      '/users/{id}': {
        get: {
          parameters: [
            { in: 'path', name: 'id', schema: { type: 'string' }, required: true },
            { in: 'query', name: 'tags', schema: { type: 'array', items: { type: 'string' } } },
          ],
          responses: { 200: { description: 'OK', content: { 'application/json': { schema } } } },
        },
      },
    },
    components: { securitySchemes: { login: { type: 'http', scheme: 'basic' } } },
    security: [{ login: [] }],
  };
  expect(await factsOf(old, now)).toEqual([
    { kind: 'specification.changed', direction: null, before: '2.0', after: '3.0.3' },
    { kind: 'text.changed', direction: null, key: 'parameters.header Content-type', before: 'Content-type' },
  ]);
  expect((await changesOf(now, old)).map(({ kind }) => kind).toSorted()).toEqual([
    'specification.changed',
    'text.changed',
  ]);
});

test('what says how nothing is sent, or in which scheme nobody knows where, has no place in OpenAPI 3', async () => {
  const { host: _, ...old } = swagger({
    paths: { '/users': { get: { consumes: ['application/json'], schemes: ['https'], responses } } },
  });
  const now: JsonObject = {
    openapi: '3.0.3',
    info: { title: 'Users', version: '1.0.0' },
    servers: [{ url: '/v1' }],
    paths: {
      '/users': { get: { responses: { 200: { description: 'OK', content: { 'application/json': { schema } } } } } },
    },
  };
  expect(
    (await changesOf(old, now))
      .map((change) => `${change.kind} ${'key' in change ? change.key : ''}`.trim())
      .toSorted(),
  ).toEqual(['specification.changed']);
  const { schemes: __, ...without } = old;
  expect(await factsOf(old, without)).toMatchObject([{ kind: 'unclassified.changed', key: 'schemes' }]);
});

const limitFile = (required: boolean) => ({ 'limit.json': { in: 'query', name: 'limit', required, schema: {} } });

test('what stands in a file of its own is named after the file', async () => {
  const root: JsonObject = {
    openapi: '3.0.3',
    info: { title: 'Users', version: '1.0.0' },
    paths: {
      '/users': { get: { parameters: [{ $ref: 'limit.json' }], responses: { 204: { description: 'Done' } } } },
      '/groups': { get: { parameters: [{ $ref: 'limit.json' }], responses: { 204: { description: 'Done' } } } },
    },
  };
  const { changes } = compareContracts(
    await contractOf(root, limitFile(false)),
    await contractOf(root, limitFile(true)),
  );
  expect(changes).toMatchObject([
    { kind: 'parameter.became-required', component: null, anchor: 'limit.json#', uses: [{}, {}] },
  ]);
});

const withHeader = (name: string): JsonObject => {
  const header: JsonObject = Object.fromEntries([[name, { schema: {} }]]);
  const answer: JsonObject = { description: 'OK', headers: header, content: {} };
  return {
    openapi: '3.0.3',
    info: { title: 'Users', version: '1.0.0' },
    paths: { '/constructor': { get: { operationId: 'toString', responses: { 200: answer } } } },
  };
};

test('names that mean something to JavaScript are names', async () => {
  expect(await factsOf(withHeader('constructor'), withHeader('__proto__'))).toEqual([
    { kind: 'header.added', direction: 'response', name: '__proto__', required: false },
    { kind: 'header.removed', direction: 'response', name: 'constructor', required: false },
  ]);
});

test('who names no media type may have meant any', async () => {
  const get = { responses: { 200: { description: 'OK', schema: { type: 'string' } } } };
  const old: JsonObject = { swagger: '2.0', info: { title: 'Users', version: '1.0.0' }, paths: { '/users': { get } } };
  const now = (...types: readonly string[]): JsonObject => ({
    openapi: '3.0.3',
    info: { title: 'Users', version: '1.0.0' },
    paths: {
      '/users': {
        get: {
          responses: {
            200: {
              description: 'OK',
              content: Object.fromEntries(types.map((type) => [type, { schema: { type: 'string', maxLength: 3 } }])),
            },
          },
        },
      },
    },
  });
  const told = async (base: JsonObject, head: JsonObject): Promise<readonly string[]> =>
    (await changesOf(base, head)).map(({ kind }) => kind).filter((kind) => kind !== 'specification.changed');
  for (const types of [['*/*'], ['application/json']]) {
    expect(await told(old, now(...types))).toEqual(['schema.bound-changed']);
    expect(await told(now(...types), old)).toEqual(['schema.bound-changed']);
  }
  expect(await told({ ...old, produces: ['application/json'] }, now('*/*'))).toContain('media-type.added');
  expect(await told(old, now('text/csv'))).toEqual(['media-type.removed', 'media-type.added']);
});

test('examples show the media types of a response without a schema', async () => {
  const swagger2 = (examples: JsonObject): JsonObject => ({
    swagger: '2.0',
    info: { title: 'Users', version: '1.0.0' },
    host: 'a.example',
    paths: {
      '/users': {
        get: {
          parameters: [{ in: 'header', name: 'Accept', type: 'string' }],
          responses: { 200: { description: 'OK', examples } },
        },
      },
    },
  });
  const now: JsonObject = {
    openapi: '3.0.3',
    info: { title: 'Users', version: '1.0.0' },
    servers: [{ url: 'https://a.example' }],
    paths: {
      '/users': {
        get: {
          parameters: [{ in: 'header', name: 'Accept', schema: { type: 'string' } }],
          responses: { 200: { description: 'OK', content: { 'text/plain': { examples: { one: { value: 'a' } } } } } },
        },
      },
    },
  };
  const kinds = async (base: JsonObject, head: JsonObject): Promise<readonly string[]> =>
    (await changesOf(base, head)).map(({ kind }) => kind).toSorted();
  expect(await kinds(swagger2({ 'text/plain': 'a' }), now)).toEqual(['specification.changed']);
  expect(await kinds(now, swagger2({ 'text/plain': 'a' }))).toEqual(['specification.changed']);
  expect(await kinds(swagger2({ 'text/plain': 'b' }), now)).toEqual([
    'specification.changed',
    'text.changed',
    'text.changed',
  ]);
  expect(await kinds(swagger2({ 'text/csv': 'a' }), now)).toEqual([
    'media-type.added',
    'specification.changed',
    'text.changed',
  ]);
});

test.each([
  ['multi', undefined, 'multi', 'csv', 'explode'],
  ['csv', 'pipes', 'csv', 'pipes', 'style'],
  ['tsv', 'ssv', 'tsv', 'ssv', 'style'],
])('how a list is written is told in the words of 2.0: %s, then %s', async (old, now, before, after, detail) => {
  const users = (collectionFormat: string | undefined): JsonObject => ({
    swagger: '2.0',
    info: { title: 'Users', version: '1.0.0' },
    paths: {
      '/users': {
        get: {
          parameters: [
            {
              in: 'query',
              name: 'ids',
              type: 'array',
              items: { type: 'string' },
              ...(collectionFormat === undefined ? {} : { collectionFormat }),
            },
          ],
          responses: { 200: { description: 'OK' } },
        },
      },
    },
  });
  const [change] = await changesOf(users(old), users(now));
  expect(change).toMatchObject({ kind: 'parameter.serialization-changed', key: 'collectionFormat', before, after });
  expect(change?.anchor).toContain(detail);
});

const listed = (header: JsonObject, parameter: JsonObject = {}): JsonObject =>
  swagger({
    paths: {
      '/users': {
        get: {
          parameters: [{ in: 'query', name: 'a', type: 'array', items: { type: 'array', items: {}, ...parameter } }],
          responses: { 200: { description: 'OK', headers: { 'X-A': { type: 'array', items: {}, ...header } } } },
        },
      },
    },
  });

test.each<[string, JsonObject, JsonObject, readonly object[]]>([
  ['the usual way, written out', listed({}), listed({ collectionFormat: 'csv' }, { collectionFormat: 'csv' }), []],
  [
    'a header',
    listed({}),
    listed({ collectionFormat: 'pipes' }),
    [{ kind: 'header.serialization-changed', key: 'collectionFormat', before: 'csv', after: 'pipes' }],
  ],
  [
    'a list in a list',
    listed({}),
    listed({}, { collectionFormat: 'ssv' }),
    [{ kind: 'schema.keyword-changed', keyword: 'collectionFormat', before: 'csv', after: 'ssv', effect: 'replaced' }],
  ],
])('how lists are written: %s', async (_, base, head, expected) => {
  expect(await changesOf(base, head)).toMatchObject(expected);
  expect(await changesOf(head, base)).toHaveLength(expected.length);
});

test('lists of media types and schemes that stay as they are, whatever becomes of what they speak of', async () => {
  const body = { in: 'body', name: 'body', schema };
  const sent = (...parameters: readonly JsonObject[]): JsonObject =>
    swagger({ paths: { '/users': { put: { consumes: ['application/json'], parameters, responses } } } });
  expect((await changesOf(sent(body), sent())).map(({ kind }) => kind)).toEqual(['request-body.removed']);
  const { host: _, ...elsewhere } = swagger({});
  expect((await changesOf(swagger({}), elsewhere)).map(({ kind }) => kind)).toEqual(['server.removed', 'server.added']);
});

test('schemes in another order', async () => {
  const [one, other] = [swagger({ schemes: ['https', 'http'] }), swagger({ schemes: ['http', 'https'] })];
  expect(await changesOf(one, other)).toMatchObject([{ kind: 'server.reordered', uses: [{}, {}] }]);
});

test('a keyword of OpenAPI 3.0 that Swagger 2.0 does not have', async () => {
  const answered = (nullable: JsonObject): JsonObject =>
    swagger({
      paths: {
        '/users': { get: { responses: { 200: { description: 'OK', schema: { type: 'object', ...nullable } } } } },
      },
    });
  expect(await changesOf(answered({}), answered({ nullable: true }))).toMatchObject([
    { kind: 'unclassified.changed', key: 'nullable' },
  ]);
});

test('schemes of the document that no operation inherits', async () => {
  const own = (...schemes: readonly string[]): JsonObject =>
    swagger({ schemes, paths: { '/users': { get: { schemes: ['https'], responses } } } });
  expect(await factsOf(own('https'), own('wss'))).toMatchObject([{ kind: 'text.changed', key: 'schemes' }]);
});

test('media types that a form inherits and cannot have', async () => {
  const sent = (consumes: readonly string[], own: JsonObject): JsonObject =>
    swagger({
      consumes,
      paths: {
        '/users': { put: { ...own, parameters: [{ in: 'formData', name: 'a', type: 'file' }], responses } },
      },
    });
  const named = sent(['application/json'], { consumes: ['multipart/form-data'] });
  const inherited = sent(['application/json'], {});
  expect(await factsOf(named, inherited)).toMatchObject([
    { kind: 'unclassified.changed', key: 'consumes', after: ['application/json'] },
  ]);
  expect(await factsOf(inherited, sent(['application/xml'], {}))).toMatchObject([
    { kind: 'text.changed', key: 'consumes' },
  ]);
});

test('OpenAPI 3 has no lists of media types: what an operation lost is missed in its message', async () => {
  const old = (parts: JsonObject, own: JsonObject): JsonObject => ({
    swagger: '2.0',
    info: { title: 'Users', version: '1.0.0' },
    host: 'a.example',
    ...parts,
    paths: { '/users': { get: { ...own, responses } } },
  });
  const now: JsonObject = {
    openapi: '3.0.3',
    info: { title: 'Users', version: '1.0.0' },
    servers: [{ url: 'http://a.example' }],
    paths: { '/users': { get: { responses: { 200: { description: 'OK', content: { 'text/csv': { schema } } } } } } },
  };
  const produces = { produces: ['text/csv', 'application/json'] };
  const lost = async (base: JsonObject): Promise<unknown> =>
    (await changesOf(base, now)).find(({ kind }) => kind === 'media-type.removed');
  expect(await lost(old({}, produces))).toMatchObject({
    base: { pointer: '/paths/~1users/get/produces' },
    head: { pointer: '/paths/~1users/get/responses/200' },
  });
  expect(await lost(old(produces, {}))).toMatchObject({ base: { pointer: '/produces' }, head: { pointer: '' } });
});

test('OpenAPI 3 ignores a header that says the media type of a response', async () => {
  const old = swagger({
    produces: ['text/csv'],
    paths: { '/users': { get: { responses: { 200: { description: 'OK', schema, headers: typed } } } } },
  });
  const now = (headers: JsonObject): JsonObject => ({
    openapi: '3.0.3',
    info: { title: 'Users', version: '1.0.0' },
    servers: [{ url: 'https://a.example/v1' }],
    paths: {
      '/users': {
        get: { responses: { 200: { description: 'OK', headers, content: { 'text/csv': { schema } } } } },
      },
    },
  });
  const kinds = async (base: JsonObject, head: JsonObject): Promise<readonly string[]> =>
    (await changesOf(base, head)).map(({ kind }) => kind).toSorted();
  const kept = now({ 'Content-Type': { schema: { type: 'string' } } });
  expect(await kinds(old, kept)).toEqual(['specification.changed']);
  expect(await kinds(kept, old)).toEqual(['specification.changed']);
  expect(await kinds(old, now({}))).toEqual(['specification.changed', 'text.changed']);
  expect(await kinds(now({}), old)).toEqual(['specification.changed', 'text.changed']);
});

const typed: JsonObject = { 'Content-Type': { type: 'string' } };

test.each<[string, JsonObject, string | null]>([
  ['an extension that stayed behind', { type: 'string', 'x-nullable': true }, 'x-nullable'],
  ['an extension that went', { type: 'string' }, null],
])('null, by %s', async (_, value, byVersion) => {
  const old = swagger({
    produces: ['application/json'],
    paths: {
      '/users': { get: { responses: { 200: { description: 'OK', schema: { type: 'string', 'x-nullable': true } } } } },
    },
  });
  const now: JsonObject = {
    openapi: '3.0.3',
    info: { title: 'Users', version: '1.0.0' },
    servers: [{ url: 'https://a.example/v1' }],
    paths: {
      '/users': {
        get: { responses: { 200: { description: 'OK', content: { 'application/json': { schema: value } } } } },
      },
    },
  };
  const told = (effect: string): unknown =>
    expect.objectContaining({ kind: 'schema.nullable-changed', effect, byVersion });
  expect(await changesOf(old, now)).toContainEqual(told('narrowed'));
  expect(await changesOf(now, old)).toContainEqual(told('widened'));
});

test('responses that are described no longer are changes of their own, and no list of media types changed', async () => {
  const both = { '/users': { get: { responses } }, '/groups': { get: { responses } } };
  const bare = { '/users': { get: { responses: { 200: { description: 'OK' } } } }, '/groups': both['/groups'] };
  const none = { '/users': bare['/users'], '/groups': bare['/users'] };
  const lists = { produces: ['application/json'] };
  const place = (path: string, end: string): object => ({ pointer: `/paths/~1${path}/get/responses/200${end}` });
  expect(await changesOf(swagger({ ...lists, paths: both }), swagger({ ...lists, paths: none }))).toMatchObject(
    ['users', 'groups'].map((path) => ({
      kind: 'media-type.removed',
      anchor: `GET /${path} response 200 application/json`,
      base: place(path, '/schema'),
      head: place(path, ''),
      uses: [{ operation: { path: `/${path}` } }],
    })),
  );
  expect(await changesOf(swagger({ ...lists, paths: bare }), swagger({ ...lists, paths: both }))).toMatchObject([
    { kind: 'media-type.added', base: place('users', ''), head: place('users', '/schema') },
  ]);
});

const query = (more: JsonObject): JsonObject =>
  swagger({
    paths: {
      '/users': {
        get: { parameters: [{ in: 'query', name: 'version', type: 'string', required: true, ...more }], responses },
      },
    },
  });

test.each<[string, JsonObject, JsonObject, readonly string[]]>([
  ['something instead of nothing', {}, { minLength: 1 }, ['text.changed']],
  ['two characters', {}, { minLength: 2 }, ['schema.bound-changed']],
  ['nothing was allowed', { allowEmptyValue: true }, { allowEmptyValue: true, minLength: 1 }, ['schema.bound-changed']],
  ['a header', { in: 'header' }, { in: 'header', minLength: 1 }, ['schema.bound-changed']],
])('a query parameter is empty only where that is allowed: %s', async (_, before, after, expected) => {
  expect((await changesOf(query(before), query(after))).map(({ kind }) => kind)).toEqual(expected);
});
