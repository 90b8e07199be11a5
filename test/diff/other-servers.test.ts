import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../src/model/json.ts';
import { api, changesOf } from './facts.ts';

const at = (name: string): JsonObject => ({ $ref: `https://example.com/parts.yaml#/${name}` });
const OK = { 200: { description: 'OK' } };
const limit = { name: 'limit', in: 'query', schema: { type: 'integer' } };
const page = { ...limit, name: 'page' };
const content = { 'application/json': { schema: { type: 'string' } } };

const one = (operation: JsonObject, parts: JsonObject = {}, ofPath: JsonObject = {}): JsonObject =>
  api({ paths: { '/a/{id}': { ...ofPath, post: { responses: OK, ...operation } } }, ...parts });

/** What is told, with the parts that are on other servers as `part: before > after`. */
const toldOf = async (base: JsonObject, head: JsonObject): Promise<readonly string[]> =>
  (await changesOf(base, head)).map((change) =>
    [
      change.kind,
      ...(change.kind === 'reference.unread'
        ? [`${change.part}: ${shortly(change.before)} > ${shortly(change.after)}`]
        : []),
      ...('name' in change ? [change.name] : []),
      ...('status' in change ? [change.status] : []),
      ...change.uses.map(({ operation }) => `${operation.method} ${operation.path}`),
    ].join(' '),
  );
const shortly = (ref: string | undefined): string => ref?.slice(ref.lastIndexOf('/') + 1) ?? '-';

const PLACES: readonly (readonly [what: string, part: string, write: (value: Json) => JsonObject])[] = [
  ['a parameter', 'parameters', (value) => one({ parameters: [limit, value] })],
  ['a parameter of the path', 'parameters', (value) => one({}, {}, { parameters: [value] })],
  ['a request body', 'requestBody', (value) => one({ requestBody: value })],
  ['a response', 'responses.404', (value) => one({ responses: { ...OK, 404: value } })],
  [
    'a header',
    'headers.X-Rate',
    (value) => one({ responses: { 200: { description: 'OK', headers: { 'X-Rate': value } } } }),
  ],
  [
    'a header of a shared response',
    'headers.X-Rate',
    (value) =>
      one(
        { responses: { 200: { $ref: '#/components/responses/Ok' } } },
        { components: { responses: { Ok: { description: 'OK', headers: { 'X-Rate': value } } } } },
      ),
  ],
  [
    'a shared parameter',
    'parameters',
    (value) =>
      one({ parameters: [{ $ref: '#/components/parameters/P' }] }, { components: { parameters: { P: value } } }),
  ],
];

describe.each(PLACES)('%s that stands on another server', (_, part, write) => {
  test('says nothing where the address stays', async () => {
    expect(await toldOf(write(at('P')), write(at('P')))).toEqual([]);
  });

  test('is told when the address changes', async () => {
    expect(await toldOf(write(at('P')), write(at('Q')))).toEqual([`reference.unread ${part}: P > Q post /a/{id}`]);
  });
});

describe('what was described here and stands on another server now', () => {
  test.each<[string, string, JsonObject, JsonObject]>([
    ['a parameter', 'parameters', one({ parameters: [page, limit] }), one({ parameters: [limit, at('P')] })],
    [
      'a parameter that the path has now',
      'parameters',
      one({ parameters: [page, limit] }),
      one({ parameters: [limit] }, {}, { parameters: [at('P')] }),
    ],
    ['a request body', 'requestBody', one({ requestBody: { content } }), one({ requestBody: at('P') })],
    [
      'a response',
      'responses.404',
      one({ responses: { ...OK, 404: { description: 'Gone' } } }),
      one({ responses: { ...OK, 404: at('P') } }),
    ],
    [
      'a header',
      'headers.X-Rate',
      one({ responses: { 200: { description: 'OK', headers: { 'x-rate': { schema: { type: 'integer' } } } } } }),
      one({ responses: { 200: { description: 'OK', headers: { 'X-Rate': at('P') } } } }),
    ],
  ])('%s: nobody can tell what came or went', async (_, part, here, there) => {
    expect(await toldOf(here, there)).toEqual([`reference.unread ${part}: - > P post /a/{id}`]);
    expect(await toldOf(there, here)).toEqual([`reference.unread ${part}: P > - post /a/{id}`]);
  });

  test('a path item as a whole', async () => {
    const here = one({});
    const there = api({ paths: { '/a/{key}': at('Item') } });
    expect(await toldOf(here, there)).toEqual(['reference.unread paths./a/{key}: - > Item']);
    expect(await toldOf(there, here)).toEqual(['reference.unread paths./a/{key}: Item > -']);
    expect(await toldOf(there, api({ paths: { '/a/{id}': at('Other') } }))).toEqual([
      'reference.unread paths./a/{id}: Item > Other',
    ]);
    expect(await toldOf(there, there)).toEqual([]);
  });

  test('in one of two operations', async () => {
    const two = (first: JsonObject): JsonObject =>
      api({
        components: { parameters: { Page: page } },
        paths: {
          '/a': { get: { responses: OK, parameters: [first] } },
          '/b': { get: { responses: OK, parameters: first === limit ? [] : [first] } },
        },
      });
    const base = two({ $ref: '#/components/parameters/Page' });
    const head = api({
      paths: { '/a': { get: { responses: OK, parameters: [at('P')] } }, '/b': { get: { responses: OK } } },
    });
    const told = await toldOf(base, head);
    expect(told).toContain('reference.unread parameters: - > P get /a');
    expect(told).toContain('parameter.removed page get /b');
  });
});

test('what else changes is told as ever', async () => {
  expect(await toldOf(one({ parameters: [page, at('P')] }), one({ parameters: [at('P')] }))).toEqual([
    'parameter.removed page post /a/{id}',
  ]);
  const responses = { ...OK, 404: { description: 'Gone' } };
  expect(
    await toldOf(
      one({ responses: { ...responses, default: at('P') } }),
      one({ responses: { ...OK, default: at('Q') } }),
    ),
  ).toEqual(['response.removed 404 post /a/{id}', 'reference.unread responses.default: P > Q post /a/{id}']);
});

test('a renamed parameter of the path, another order and a parameter of all operations are no difference', async () => {
  const base = one({ parameters: [limit, at('P')] });
  const head = api({ paths: { '/a/{key}': { parameters: [at('P')], post: { responses: OK, parameters: [limit] } } } });
  expect((await toldOf(base, head)).filter((each) => !each.startsWith('path-parameter'))).toEqual([]);
});

test('a schema on another server is told by its whole address', async () => {
  const body = (ref: string): JsonObject =>
    one({ requestBody: { content: { 'application/json': { schema: { $ref: ref } } } } });
  const [v1, v2] = ['https://example.com/v1.yaml#/S', 'https://example.com/v2.yaml#/S'];
  expect(await toldOf(body(v1), body(v1))).toEqual([]);
  expect(await toldOf(body(v1), body(v2))).toEqual(['schema.keyword-changed post /a/{id}']);
});

test('a body is no parameter, but where it is one', async () => {
  const gone = await toldOf(one({ requestBody: { content }, parameters: [at('P')] }), one({ parameters: [at('Q')] }));
  expect(gone).toEqual(['request-body.removed post /a/{id}', 'reference.unread parameters: P > Q post /a/{id}']);
  const old = (parameter: Json): JsonObject => ({
    swagger: '2.0',
    info: { title: 'Users', version: '1.0.0' },
    paths: { '/a': { post: { parameters: [parameter], responses: OK } } },
  });
  const body = { name: 'body', in: 'body', schema: { type: 'object' } };
  expect(await toldOf(old(body), old(at('P')))).toEqual(['reference.unread parameters: - > P post /a']);
});

test('a security scheme', async () => {
  const secured = (scheme: Json): JsonObject =>
    one({ security: [{ key: [] }] }, { components: { securitySchemes: { key: scheme } } });
  const key = { type: 'apiKey', in: 'header', name: 'X-Key' };
  expect(await toldOf(secured(at('P')), secured(at('P')))).toEqual([]);
  expect(await toldOf(secured(at('P')), secured(at('Q')))).toEqual(['reference.unread securitySchemes.key: P > Q']);
  expect(await toldOf(secured(key), secured(at('Q')))).toEqual(['reference.unread securitySchemes.key: - > Q']);
  expect(await toldOf(secured(at('Q')), secured(key))).toEqual(['reference.unread securitySchemes.key: Q > -']);
});
