import { expect, test } from 'vitest';
import { AS_BEFORE, meaningsOf } from '../../src/lint/meaning.ts';
import { contractOf } from '../diff/contract-of.ts';

// Where descriptions of many files are written does not change what their places mean.

const get = { operationId: 'get', responses: { 200: { description: 'OK' } } };
const document = {
  openapi: '3.0.3',
  info: { title: 'A', version: '1' },
  paths: {
    '/whole': { get: { $ref: 'ops/whole.json' } },
    '/part': { get: { $ref: 'ops/many.json#/listed' } },
    '/same': { get: { $ref: 'ops/many.json#/get' } },
    '/item': { $ref: 'items/one.json' },
    '/items': { $ref: 'items/many.json#/first' },
    '/here': { get },
  },
};
const files = {
  'ops/whole.json': get,
  'ops/many.json': { listed: get, get },
  'items/one.json': { summary: 'S', get },
  'items/many.json': { first: { summary: 'S', get } },
};

test.each([
  ['openapi.json', ['paths', '/here', 'get', 'responses'], 'GET /here', 'path get /here'],
  ['openapi.json', ['paths', '/here', 'summary'], null, 'path * /here'],
  ['ops/whole.json', [], 'GET /whole', 'path get /whole'],
  ['ops/whole.json', ['responses', '200'], 'GET /whole', 'path get /whole'],
  ['ops/many.json', ['listed', 'responses'], 'GET /part', 'path get /part'],
  ['ops/many.json', ['get', 'responses'], 'GET /same', 'path get /same'],
  ['ops/many.json', ['info'], null, 'ops/many.json'],
  ['items/one.json', ['get', 'responses'], 'GET /item', 'path get /item'],
  ['items/one.json', ['summary'], null, 'path * /item'],
  ['items/many.json', ['first', 'get', 'responses'], 'GET /items', 'path get /items'],
  ['items/many.json', ['first', 'summary'], null, 'path * /items'],
  ['items/many.json', ['other'], null, 'items/many.json'],
])('%s %j is in %s', async (file, path, operation, anchor) => {
  const contract = await contractOf(document, files);
  const found = meaningsOf(contract, AS_BEFORE)(file, path);
  const name = found.operation === null ? null : `${found.operation.method.toUpperCase()} ${found.operation.path}`;
  expect([name, found.anchor]).toEqual([operation, anchor]);
});
