import { expect, test } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { changesOf, factsOf, operation } from './facts.ts';

const list: JsonObject = { type: 'array', items: { type: 'string' } };
const properties: JsonObject = {
  name: { type: 'string' },
  list,
  owner: { type: 'object', properties: { name: { type: 'string' } } },
};
const form = (encoding: JsonObject, type = 'application/x-www-form-urlencoded'): JsonObject =>
  operation({
    requestBody: { content: { [type]: { schema: { type: 'object', properties }, encoding } } },
    responses: { 204: { description: 'Done' } },
  });
const changed = (property: string, key: string, before: unknown, after: unknown, effect: string): object => ({
  kind: 'encoding.changed',
  direction: 'request',
  property,
  key,
  before,
  after,
  effect,
});

test.each<[string, JsonObject, JsonObject, readonly object[]]>([
  ['one value has nothing to explode', { name: { explode: true } }, { name: { explode: false } }, []],
  [
    'a list has',
    { list: { explode: true } },
    { list: { explode: false } },
    [changed('list', 'explode', true, false, 'replaced')],
  ],
  [
    'an object as JSON, and as a field for each property',
    { owner: { contentType: 'application/json' } },
    { owner: { style: 'form' } },
    [changed('owner', 'style', undefined, 'form', 'replaced')],
  ],
  [
    'and the other way round',
    { owner: { style: 'deepObject', explode: true } },
    { owner: { contentType: 'application/json' } },
    [changed('owner', 'style', 'deepObject', undefined, 'replaced')],
  ],
  [
    'what a media type says is void beside a style',
    { owner: { style: 'form', contentType: 'application/json' } },
    { owner: { style: 'form' } },
    [],
  ],
  ['a text is the same in both ways', { name: { contentType: 'text/plain' } }, { name: { style: 'form' } }, []],
])('forms: %s', async (_, before, after, expected) => {
  expect(await factsOf(form(before), form(after))).toEqual(expected);
});

test.each<[string, JsonObject, JsonObject, readonly object[]]>([
  ['each item of a list is a part, whether it is said or not', { list: { style: 'form' } }, {}, []],
  [
    'all items in one part',
    {},
    { list: { style: 'form', explode: false } },
    [changed('list', 'explode', true, false, 'replaced')],
  ],
  ['one text is one part', { name: { style: 'form' } }, {}, []],
  [
    'an object is JSON where nothing is said',
    { owner: { style: 'form' } },
    {},
    [changed('owner', 'style', 'form', undefined, 'undecided')],
  ],
])('parts: %s', async (_, before, after, expected) => {
  // In 3.0 a form of several parts has no styles (`ignored-fields.test.ts`).
  const parts = (encoding: JsonObject): JsonObject => ({ ...form(encoding, 'multipart/form-data'), openapi: '3.1.0' });
  expect(await factsOf(parts(before), parts(after))).toEqual(expected);
});

// Parts of other bodies have no headers: `ignored-fields.test.ts`.
test.each(['multipart/related', 'multipart/form-data'])('headers of a part of %s are texts', async (type) => {
  const headed = (schema: JsonObject): JsonObject => form({ name: { headers: { 'X-Part': { schema } } } }, type);
  const changes = await changesOf(headed({ type: 'integer' }), headed({ type: 'string' }));
  expect(changes).toMatchObject([{ kind: 'schema.type-changed', direction: 'request', effect: 'widened' }]);
});

test.each<[string, string, string | null]>([
  ['image/png', 'image/*', 'widened'],
  ['image/*', 'image/png', 'narrowed'],
  ['image/png, image/gif', 'image/*', 'widened'],
  ['image/*', '*/*', 'widened'],
  ['image/*, image/png', 'image/*', null],
  ['image/*', 'text/plain', 'replaced'],
])('parts: %s, then %s', async (before, after, effect) => {
  const part = (contentType: string): JsonObject => form({ name: { contentType } }, 'multipart/form-data');
  const expected = effect === null ? [] : [changed('name', 'contentType', before, after, effect)];
  expect(await factsOf(part(before), part(after))).toEqual(expected);
});
