import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { changesOf } from './facts.ts';

const responses = { 200: { description: 'Done' } };
const form = (field: JsonObject, consumes = 'application/x-www-form-urlencoded'): JsonObject => ({
  swagger: '2.0',
  info: { title: 'Forms', version: '1.0.0' },
  paths: {
    '/forms': {
      post: { consumes: [consumes], parameters: [{ in: 'formData', name: 'tags', ...field }], responses },
    },
  },
});
const told = async (base: JsonObject, head: JsonObject): Promise<readonly string[]> =>
  (await changesOf(base, head)).map((change) =>
    [
      change.direction,
      change.kind,
      ...('key' in change ? [change.key] : []),
      ...('keyword' in change ? [change.keyword] : []),
      ...('effect' in change ? [change.effect] : []),
    ].join(' '),
  );

describe.each(['application/x-www-form-urlencoded', 'multipart/form-data'])('%s', (consumes) => {
  test.each(['string', 'integer'])('a field (%s) may be sent without a value, or not any more', async (type) => {
    const [before, after] = [form({ type }, consumes), form({ type, allowEmptyValue: true }, consumes)];
    expect(await told(before, after)).toEqual(['request encoding.changed allowEmptyValue widened']);
    expect(await told(after, before)).toEqual(['request encoding.changed allowEmptyValue narrowed']);
    expect(await told(before, form({ type, allowEmptyValue: false }, consumes))).toEqual([]);
  });

  const lists = (collectionFormat?: string): JsonObject => ({
    type: 'array',
    items: {
      type: 'array',
      items: { type: 'string' },
      ...(collectionFormat === undefined ? {} : { collectionFormat }),
    },
  });

  test.each<[string | undefined, string | undefined, readonly string[]]>([
    [undefined, 'pipes', ['request schema.keyword-changed collectionFormat replaced']],
    ['ssv', 'pipes', ['request schema.keyword-changed collectionFormat replaced']],
    ['pipes', undefined, ['request schema.keyword-changed collectionFormat replaced']],
    [undefined, 'csv', []],
  ])('a list within a list is written as %s, then as %s', async (before, after, expected) => {
    expect(await told(form(lists(before), consumes), form(lists(after), consumes))).toEqual(expected);
  });
});

test('what forms of OpenAPI 3 have no word for is only words', async () => {
  const content = {
    'application/x-www-form-urlencoded': { schema: { type: 'object', properties: { tags: { type: 'string' } } } },
  };
  const head: JsonObject = {
    openapi: '3.0.3',
    info: { title: 'Forms', version: '1.0.0' },
    paths: { '/forms': { post: { requestBody: { content }, responses } } },
  };
  const changes = await told(form({ type: 'string', allowEmptyValue: true }), head);
  expect(changes.filter((change) => change.includes('Empty'))).toEqual([' text.changed encoding.tags.allowEmptyValue']);
});

test('a list within the list of a response header is told of responses', async () => {
  const document = (collectionFormat: string): JsonObject => {
    const items = { type: 'array', items: { type: 'string' }, collectionFormat };
    const headers = { 'X-Tags': { type: 'array', items } };
    return {
      swagger: '2.0',
      info: { title: 'Forms', version: '1.0.0' },
      paths: { '/forms': { get: { responses: { 200: { description: 'Done', headers } } } } },
    };
  };
  expect(await told(document('csv'), document('pipes'))).toEqual([
    'response schema.keyword-changed collectionFormat replaced',
  ]);
});
