import { expect, test } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { changesOf } from './facts.ts';

/*
 * Fields that a version tells to ignore at some places (OpenAPI 3.0.4, 3.1.2 and 3.2.0; Parameter, Media Type and Encoding
 * Object), and what holds where nothing is said.
 */

type Told = 'breaks' | 'readers' | 'nothing';

async function told(openapi: string, [before, after]: readonly [JsonObject, JsonObject]): Promise<Told> {
  const changes = await changesOf({ ...before, openapi }, { ...after, openapi });
  if (changes.length === 0) return 'nothing';
  return changes.every(({ kind }) => kind === 'text.changed') ? 'readers' : 'breaks';
}

const api = (operation: JsonObject): JsonObject => ({
  info: { title: 'Users', version: '1.0.0' },
  paths: { '/users/{id}': { post: { responses: { 204: { description: 'Done' } }, ...operation } } },
});

const list: JsonObject = { type: 'array', items: { type: 'string' } };
const sent = (parameter: JsonObject): JsonObject =>
  api({
    parameters: [
      { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
      { name: parameter['in'] === 'path' ? 'id' : 'value', required: true, schema: list, ...parameter },
    ].slice(parameter['in'] === 'path' ? 1 : 0),
  });

test.each<[string, Told, JsonObject]>([
  ['3.0.4', 'breaks', { in: 'query' }],
  ['3.0.4', 'readers', { in: 'path' }],
  ['3.0.4', 'readers', { in: 'cookie' }],
  ['3.1.1', 'breaks', { in: 'query' }],
  ['3.1.1', 'readers', { in: 'path' }],
  ['3.1.1', 'readers', { in: 'cookie' }],
  ['3.2.0', 'breaks', { in: 'query' }],
  ['3.2.0', 'breaks', { in: 'path' }],
  ['3.2.0', 'breaks', { in: 'cookie' }],
  ['3.2.0', 'readers', { in: 'cookie', style: 'cookie' }],
  ['3.2.0', 'readers', { in: 'header' }],
])('%s: what is no longer reserved %s, %j', async (version, expected, parameter) => {
  expect(await told(version, [sent({ ...parameter, allowReserved: true }), sent(parameter)])).toBe(expected);
});

const FORM = 'application/x-www-form-urlencoded';
const DATA = 'multipart/form-data';
const properties: JsonObject = {
  text: { type: 'string' },
  list,
  owner: { type: 'object', properties: { name: { type: 'string' } } },
};
const content = (type: string, encoding: JsonObject): JsonObject => ({
  content: { [type]: { schema: { type: 'object', properties }, encoding } },
});
const form = (type: string, encoding: JsonObject): JsonObject => api({ requestBody: content(type, encoding) });

test.each<[string, string, Told, JsonObject, JsonObject]>([
  ['3.0.4', FORM, 'breaks', { list: { style: 'pipeDelimited' } }, {}],
  ['3.0.4', DATA, 'readers', { list: { style: 'pipeDelimited' } }, {}],
  ['3.0.4', DATA, 'readers', { list: { explode: false } }, {}],
  ['3.0.4', DATA, 'readers', { owner: { style: 'form' } }, {}],
  ['3.1.1', DATA, 'breaks', { list: { style: 'pipeDelimited' } }, {}],
  ['3.1.1', DATA, 'breaks', { list: { explode: false } }, {}],
  // A part for each item, either way.
  ['3.1.1', DATA, 'nothing', { list: { style: 'form' } }, {}],
  ['3.1.1', DATA, 'nothing', { list: { explode: true } }, { list: { contentType: 'text/plain' } }],
  ['3.1.1', DATA, 'breaks', { owner: { style: 'form' } }, {}],
  ['3.2.0', 'multipart/mixed', 'readers', { list: { style: 'pipeDelimited' } }, {}],
  ['3.0.4', FORM, 'breaks', { text: { allowReserved: true } }, {}],
  ['3.0.4', DATA, 'readers', { text: { allowReserved: true } }, {}],
  ['3.1.1', DATA, 'readers', { text: { allowReserved: true } }, {}],
  ['3.2.0', DATA, 'readers', { text: { allowReserved: true } }, {}],
  ['3.1.1', FORM, 'readers', { text: { headers: { 'X-Part': { schema: list } } } }, {}],
  ['3.1.1', DATA, 'breaks', { text: { headers: { 'X-Part': { schema: list } } } }, {}],
  ['3.0.4', DATA, 'breaks', { owner: { contentType: 'text/plain', style: 'form' } }, { owner: { style: 'form' } }],
  ['3.1.1', 'application/json', 'readers', { text: { contentType: 'text/html' } }, {}],
])('%s, %s: what was said %s: %j, then %j', async (version, type, expected, before, after) => {
  expect(await told(version, [form(type, before), form(type, after)])).toBe(expected);
});

const mixed = (parts: JsonObject): JsonObject => api({ requestBody: { content: { 'multipart/mixed': parts } } });
const json: JsonObject = { contentType: 'application/json' };
const items: JsonObject = { type: 'object' };

test.each<[string, Told, JsonObject]>([
  ['each item', 'nothing', { schema: { type: 'array', items }, itemEncoding: json }],
  ['each item of a stream', 'nothing', { itemSchema: items, itemEncoding: json }],
  ['the first one', 'nothing', { schema: { type: 'array', prefixItems: [items] }, prefixEncoding: [json] }],
  ['a list as one part', 'nothing', { schema: { type: 'array', items: list }, itemEncoding: json }],
  ['a text', 'breaks', { schema: { type: 'array', items: { type: 'string' } }, itemEncoding: json }],
  [
    'an item of a part',
    'nothing',
    {
      schema: { type: 'array', prefixItems: [{ type: 'array', items }] },
      prefixEncoding: [{ contentType: 'multipart/mixed', itemEncoding: json }],
    },
  ],
])('3.2.0: the media type that %s has anyway: %s', async (_, expected, parts) => {
  const { prefixEncoding, itemEncoding: _each, ...without } = parts;
  const nested = (prefixEncoding as readonly JsonObject[] | undefined)?.[0]?.['itemEncoding'] !== undefined;
  const after = nested ? { ...without, prefixEncoding: [{ contentType: 'multipart/mixed' }] } : without;
  expect(await told('3.2.0', [mixed(parts), mixed(after)])).toBe(expected);
});

test.each<[string, Told, JsonObject, JsonObject]>([
  ['other than all items', 'breaks', json, { contentType: 'text/html' }],
  ['like all items', 'nothing', json, json],
])('3.2.0: the first part is encoded %s now', async (_, expected, first, each) => {
  const schema: JsonObject = { type: 'array', items };
  const before = mixed({ schema, itemEncoding: each });
  expect(await told('3.2.0', [before, mixed({ schema, itemEncoding: each, prefixEncoding: [first] })])).toBe(expected);
});
