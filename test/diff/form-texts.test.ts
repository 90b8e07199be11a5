import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { api, changesOf, operation } from './facts.ts';

const responses: JsonObject = { 204: { description: 'Done' } };
const url = 'application/x-www-form-urlencoded';
const body = (field: JsonObject, types: readonly string[], encoding?: JsonObject): JsonObject => {
  const media = { schema: { type: 'object', properties: { field } }, ...(encoding && { encoding }) };
  return operation({ requestBody: { content: Object.fromEntries(types.map((type) => [type, media])) }, responses });
};
const effects = async (base: JsonObject, head: JsonObject): Promise<readonly unknown[]> =>
  (await changesOf(base, head)).map((change) => ('effect' in change ? change.effect : change.kind));

describe.each([url, 'multipart/form-data'])('a field of %s', (type) => {
  test.each<[string, JsonObject, JsonObject, string, string]>([
    ['a number and a text', { type: 'integer' }, { type: 'string' }, 'widened', 'narrowed'],
    ['a yes or no and a text', { type: 'boolean' }, { type: 'string' }, 'widened', 'narrowed'],
    [
      'lists of them',
      { type: 'array', items: { type: 'integer' } },
      { type: 'array', items: { type: 'string' } },
      'widened',
      'narrowed',
    ],
    [
      'within an object, which is JSON',
      { type: 'object', properties: { a: { type: 'integer' } } },
      { type: 'object', properties: { a: { type: 'string' } } },
      'replaced',
      'replaced',
    ],
    [
      'a number and a text that it does not fit',
      { type: 'integer' },
      { type: 'string', minLength: 3 },
      'replaced',
      'replaced',
    ],
  ])('%s', async (_, before, after, there, back) => {
    expect(await effects(body(before, [type]), body(after, [type]))).toContain(there);
    expect(await effects(body(after, [type]), body(before, [type]))).toContain(back);
  });
});

test('what names a media type is no text', async () => {
  const encoding = { field: { contentType: 'application/json' } };
  const [before, after] = [{ type: 'integer' }, { type: 'string' }];
  expect(await effects(body(before, [url], encoding), body(after, [url], encoding))).toEqual(['replaced']);
});

test('a body that is a form or JSON is compared as JSON', async () => {
  const types = [url, 'application/json'];
  expect(await effects(body({ type: 'integer' }, types), body({ type: 'string' }, types))).toContain('replaced');
  expect(await effects(body({ type: 'integer' }, types), body({ type: 'string' }, types))).not.toContain('widened');
});

test('a default of a field stays that of a property', async () => {
  const [before, after] = [
    { type: 'string', default: 'a' },
    { type: 'string', default: 'b' },
  ];
  expect(await changesOf(body(before, [url]), body(after, [url]))).toMatchObject([
    { kind: 'schema.default-changed', parameter: false },
  ]);
});

test('fields of Swagger 2.0 are texts, too', async () => {
  const swagger = (type: string): JsonObject => ({
    swagger: '2.0',
    info: { title: 'Forms', version: '1.0.0' },
    paths: { '/a': { post: { parameters: [{ in: 'formData', name: 'field', type }], responses } } },
  });
  expect(await effects(swagger('integer'), swagger('string'))).toEqual(['widened']);
  expect(await effects(swagger('string'), swagger('integer'))).toEqual(['narrowed']);
});

test('what another operation sends as JSON is told apart', async () => {
  const shared = (type: string): JsonObject => {
    const post = (media: string): JsonObject => ({
      post: { requestBody: { content: { [media]: { schema: { $ref: '#/components/schemas/Shared' } } } }, responses },
    });
    const schemas = { Shared: { type: 'object', properties: { field: { type } } } };
    return api({ paths: { '/a': post(url), '/b': post('application/json') }, components: { schemas } });
  };
  expect(new Set(await effects(shared('integer'), shared('string')))).toEqual(new Set(['replaced', 'widened']));
});
