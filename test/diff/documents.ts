import * as fc from 'fast-check';
import type { Json, JsonObject } from '../../src/model/json.ts';

/** Reusable parts that generated operations may refer to; only some are ever used. */
const components: JsonObject = {
  parameters: {
    Limit: { in: 'query', name: 'limit', schema: { type: 'integer', default: 10 } },
    Trace: { in: 'header', name: 'X-Trace', schema: { type: 'string' }, description: 'An id' },
  },
  responses: {
    NotFound: { description: 'Not found', content: { 'application/problem+json': { schema: { type: 'object' } } } },
  },
  requestBodies: { User: { required: true, content: { 'application/json': { schema: { type: 'object' } } } } },
  securitySchemes: {
    key: { type: 'apiKey', in: 'header', name: 'X-Key' },
    oauth: {
      type: 'oauth2',
      flows: { clientCredentials: { tokenUrl: 'https://a.example/t', scopes: { read: 'Read' } } },
    },
  },
};

const text = fc.constantFrom('One', 'Two', 'Three');
const scalar = fc.constantFrom<JsonObject>({ type: 'string' }, { type: 'integer' });
const list: JsonObject = { type: 'array', items: { type: 'string' } };
const mediaTypes = fc.constantFrom(
  'application/json',
  'application/*',
  'text/plain',
  '*/*',
  'text/plain; charset=utf-8',
);

const parameter: fc.Arbitrary<JsonObject> = fc.oneof(
  fc.constantFrom<JsonObject>({ $ref: '#/components/parameters/Limit' }, { $ref: '#/components/parameters/Trace' }),
  fc.record(
    {
      in: fc.constantFrom('query', 'header', 'cookie'),
      name: fc.constantFrom('a', 'b', 'c'),
      schema: fc.oneof(scalar, fc.constant(list)),
      required: fc.boolean(),
      deprecated: fc.boolean(),
      explode: fc.boolean(),
      description: text,
    },
    { requiredKeys: ['in', 'name', 'schema'] },
  ),
);
const parameters = fc.uniqueArray(parameter, {
  maxLength: 4,
  selector: ({ in: at, name, $ref }) => JSON.stringify([at, name, $ref]),
});

const header = fc.record({ schema: scalar, required: fc.boolean(), description: text }, { requiredKeys: ['schema'] });
const media = fc.record({ schema: scalar, 'x-mark': text }, { requiredKeys: [] });
const content = fc.dictionary(mediaTypes, media, { maxKeys: 3 });
const body: fc.Arbitrary<JsonObject> = fc.oneof(
  fc.constant<JsonObject>({ $ref: '#/components/requestBodies/User' }),
  fc.record({ content, required: fc.boolean(), description: text }, { requiredKeys: ['content'] }),
);
const response: fc.Arbitrary<JsonObject> = fc.oneof(
  fc.constant<JsonObject>({ $ref: '#/components/responses/NotFound' }),
  fc.record(
    {
      description: text,
      content,
      headers: fc.dictionary(fc.constantFrom('X-A', 'X-B', 'x-c'), header, { maxKeys: 2 }),
    },
    { requiredKeys: ['description'] },
  ),
);
const responses = fc.dictionary(fc.constantFrom('200', '201', '404', '4XX', 'default'), response, {
  minKeys: 1,
  maxKeys: 4,
});
const alternative = fc.constantFrom<JsonObject>(
  {},
  { key: [] },
  { oauth: ['read'] },
  { oauth: [] },
  { key: [], oauth: [] },
);
const security = fc.array(alternative, { maxLength: 3 });
const server = fc
  .constantFrom('https://a.example', 'https://a.example/v1', '/v1', 'https://b.example')
  .map((url) => ({ url }));
const servers = fc.uniqueArray(server, { minLength: 1, maxLength: 3, selector: ({ url }) => url });

const plainOperation = {
  responses,
  parameters,
  requestBody: body,
  security,
  servers,
  deprecated: fc.boolean(),
  operationId: fc.constantFrom('one', 'two'),
  tags: fc.subarray(['red', 'blue']),
  description: text,
  'x-owner': text,
};
const hook = fc.record({ ...plainOperation, servers: fc.constant([]) }, { requiredKeys: ['responses'] });
const callbacks = fc.dictionary(
  fc.constantFrom('onA', 'onB'),
  fc.dictionary(fc.constantFrom('{$request.body#/url}', 'https://c.example'), fc.record({ post: hook }), {
    maxKeys: 2,
  }),
  { maxKeys: 2 },
);
const operation = fc.record({ ...plainOperation, callbacks }, { requiredKeys: ['responses'] });

const PATHS = ['/users', '/users/{id}', '/users/{id}/keys/{key}', '/v1/users', '/users/{name}'];

/** The parameters of a path stand in its path item, where another test can move them from. */
function withPathParameters(path: string, item: JsonObject): JsonObject {
  const names = Array.from(path.matchAll(/\{(\w+)\}/g), (match) => match[1] ?? '');
  const declared = names.map((name) => ({ in: 'path', name, required: true, schema: { type: 'string' } }));
  return { ...item, parameters: [...declared, { in: 'query', name: 'shared', schema: { type: 'string' } }] };
}

const pathItem = fc.record({ get: operation, put: operation, description: text }, { requiredKeys: ['get'] });

/** Documents of OpenAPI 3.1 with everything that has a comparison of its own. */
export const documents: fc.Arbitrary<JsonObject> = fc
  .record(
    {
      paths: fc.dictionary(fc.constantFrom(...PATHS), pathItem, { maxKeys: 4 }),
      webhooks: fc.dictionary(fc.constantFrom('created', 'removed'), fc.record({ post: hook }), { maxKeys: 2 }),
      servers,
      security,
    },
    { requiredKeys: ['paths'] },
  )
  .map(({ paths, ...others }) => ({
    openapi: '3.1.0',
    info: { title: 'Users', version: '1.0.0' },
    ...others,
    paths: Object.fromEntries(Object.entries(paths).map(([path, item]) => [path, withPathParameters(path, item)])),
    components,
  }));

/** The same value with the keys of all objects in another order. */
export function withKeysReversed(value: Json): Json {
  if (Array.isArray(value)) return value.map((item: Json) => withKeysReversed(item));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, member]) => [key, withKeysReversed(member)] as const);
  return Object.fromEntries(entries.toReversed());
}

/** The same document with one change to each path item. */
export function mapPaths(
  document: JsonObject,
  change: (path: string, item: JsonObject) => readonly [string, JsonObject],
): JsonObject {
  const paths = Object.entries(membersOf(document['paths']));
  return { ...document, paths: Object.fromEntries(paths.map(([path, item]) => change(path, membersOf(item)))) };
}

/** The members of an object; none of anything else. */
export function membersOf(value: Json | undefined): JsonObject {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? Object.fromEntries(Object.entries(value)) : {};
}
