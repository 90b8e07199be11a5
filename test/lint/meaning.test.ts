import { expect, test } from 'vitest';
import { runSpectral } from '../../src/lint/child/spectral.ts';
import { compareRuns } from '../../src/lint/lint.ts';
import { AS_BEFORE, meaningsOf } from '../../src/lint/meaning.ts';
import { documentOf } from '../../src/lint/side.ts';
import type { Contract } from '../../src/model/contract.ts';
import type { Json, JsonObject } from '../../src/model/json.ts';
import type { LintOutcome } from '../../src/model/lint.ts';
import { contractOf } from '../diff/contract-of.ts';
import { load } from './support/rulesets.ts';

// Where descriptions of many files are written does not change what their places mean.

const RULES = `rules:
  operation: { given: '$.paths[*][get]', then: { field: summary, function: truthy } }
  response: { given: '$.paths..responses[*]', then: { field: headers, function: truthy } }
  property: { given: '$..properties[*]', then: { field: description, function: truthy } }
  id: { given: '$.paths..parameters[?(@.in == "path")]', then: { field: description, function: truthy } }
`;

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
    '/here': { get, put: { ...get, operationId: 'put' } },
  },
  components: {
    schemas: {
      Here: {},
      Pet: { $ref: 'schemas/pet.json' },
      Cat: { $ref: 'schemas/more.json#/Cat' },
      Same: { $ref: '#/components/schemas/Here' },
    },
    parameters: { Id: { $ref: 'parameters.json#/id' } },
  },
};
const files = {
  'ops/whole.json': get,
  'ops/many.json': { listed: get, get },
  'items/one.json': { summary: 'S', get },
  'items/many.json': { first: { summary: 'S', get } },
  'schemas/pet.json': { type: 'object', properties: { id: {} } },
  'schemas/more.json': { Cat: { $ref: '#/Animal' }, Animal: { type: 'object' }, Other: {} },
  'parameters.json': { id: { name: 'id', in: 'query', schema: {} } },
};

test.each([
  ['openapi.json', ['paths', '/here', 'get', 'responses'], 'GET /here', 'path get /here'],
  ['openapi.json', ['paths', '/here', 'summary'], 'GET /here, PUT /here', 'path * /here'],
  ['openapi.json', ['paths', '/whole'], 'GET /whole', 'path * /whole'],
  ['openapi.json', ['paths', '/item'], 'GET /item', 'path * /item'],
  ['ops/whole.json', [], 'GET /whole', 'path get /whole'],
  ['ops/whole.json', ['responses', '200'], 'GET /whole', 'path get /whole'],
  ['ops/many.json', ['listed', 'responses'], 'GET /part', 'path get /part'],
  ['ops/many.json', ['get', 'responses'], 'GET /same', 'path get /same'],
  ['ops/many.json', ['info'], null, 'ops/many.json'],
  ['items/one.json', ['get', 'responses'], 'GET /item', 'path get /item'],
  ['items/one.json', ['summary'], 'GET /item', 'path * /item'],
  ['items/many.json', ['first', 'get', 'responses'], 'GET /items', 'path get /items'],
  ['items/many.json', ['first', 'summary'], 'GET /items', 'path * /items'],
  ['items/many.json', ['other'], null, 'items/many.json'],
  ['openapi.json', ['components', 'schemas', 'Here', 'type'], null, 'component schemas/Here'],
  ['schemas/pet.json', ['properties', 'id'], null, 'component schemas/Pet'],
  ['schemas/pet.json', [], null, 'component schemas/Pet'],
  ['schemas/more.json', ['Animal', 'type'], null, 'component schemas/Cat'],
  ['schemas/more.json', ['Other'], null, 'schemas/more.json'],
  ['parameters.json', ['id', 'schema'], null, 'component parameters/Id'],
])('%s %j is in %s', async (file, path, operation, anchor) => {
  const contract = await contractOf(document, files);
  const found = meaningsOf(contract, AS_BEFORE)(file, path);
  const names = found.operations.map(({ method, path: of }) => `${method.toUpperCase()} ${of}`);
  expect([names.join(', '), found.anchor]).toEqual([operation ?? '', anchor]);
});

const answering = (schema: Json): JsonObject => ({
  get: { responses: { 200: { description: 'OK', content: { 'application/json': { schema } } } } },
});

async function judged(base: Contract, head: Contract): Promise<LintOutcome['judgements']> {
  const { definition } = await load({ 'r.yaml': RULES }, ['./r.yaml']);
  const documents = [documentOf(head), documentOf(base)];
  const { runs } = await runSpectral({ definition, documents, now: new Date(0) });
  const [after, before] = runs;
  if (after === undefined) throw new Error('There are no results.');
  return compareRuns({ base, head, mode: 'all' }, after, before).judgements;
}

async function expectNoneNew(one: Contract, other: Contract, rules: readonly string[]): Promise<void> {
  for (const [base, head] of [
    [one, other],
    [other, one],
  ] as const) {
    const judgements = await judged(base, head);
    expect(new Set(judgements.map(({ rule }) => rule))).toEqual(new Set(rules));
    expect(judgements.filter(({ origin }) => origin !== 'inherited')).toEqual([]);
  }
}

test('a description that is split into files, or bundled, brings no finding of others and loses none', async () => {
  const pet = { type: 'object', properties: { id: { type: 'integer' }, name: { type: 'string' } } };
  const petsOf = (schema: Json): JsonObject => ({
    operationId: 'list',
    responses: { 200: { description: 'OK', content: { 'application/json': { schema } } } },
  });
  const rest = { openapi: '3.0.3', info: { title: 'A', version: '1' } };
  const parameter = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
  const whole = {
    ...rest,
    paths: {
      '/pets': { get: petsOf({ $ref: '#/components/schemas/Pet' }) },
      '/pets/{id}': { parameters: [{ $ref: '#/components/parameters/Id' }], get: petsOf({ type: 'array', items: {} }) },
    },
    components: { schemas: { Pet: pet }, parameters: { Id: parameter } },
  };
  const split = {
    ...rest,
    paths: { '/pets': { get: { $ref: 'ops/list.json' } }, '/pets/{id}': { $ref: 'paths/one.json' } },
    components: {
      schemas: { Pet: { $ref: 'schemas/pet.json' } },
      parameters: { Id: { $ref: 'parameters.json#/id' } },
    },
  };
  const parts = {
    'ops/list.json': petsOf({ $ref: '../schemas/pet.json' }),
    'paths/one.json': {
      parameters: [{ $ref: '../parameters.json#/id' }],
      get: petsOf({ type: 'array', items: {} }),
    },
    'schemas/pet.json': pet,
    'parameters.json': { id: parameter },
  };
  await expectNoneNew(await contractOf(whole), await contractOf(split, parts), [
    'operation',
    'response',
    'property',
    'id',
  ]);
});

test('so does one whose files are no components', async () => {
  const rest = { openapi: '3.0.3', info: { title: 'A', version: '1' } };
  const problem = { description: 'N', content: { 'application/json': { schema: { type: 'string' } } } };
  const named = (pet: string, address: string, missing: Json): JsonObject => ({
    responses: {
      200: { description: 'OK', content: { 'application/json': { schema: { $ref: pet } } } },
      201: { description: 'OK', content: { 'application/json': { schema: { $ref: address } } } },
      404: missing,
    },
  });
  const pet = { type: 'object', properties: { id: { type: 'integer' } } };
  const address = { type: 'object', properties: { line: { type: 'string' }, city: { type: 'string' } } };
  const split = { ...rest, paths: { '/pets': { $ref: 'paths/pets.json' } } };
  const parts = {
    'paths/pets.json': { get: named('../models/pet.json', '../models/address.json', { $ref: '../r.json#/Missing' }) },
    'models/pet.json': pet,
    'models/address.json': address,
    'r.json': { Missing: problem },
  };
  const bundled = {
    ...rest,
    paths: {
      '/pets': { get: named('#/components/schemas/pet', '#/components/schemas/Anschrift', problem) },
    },
    components: { schemas: { pet, Anschrift: address } },
  };
  await expectNoneNew(await contractOf(split, parts), await contractOf(bundled), ['operation', 'response', 'property']);
});

test('what is wrong in another file now is new', async () => {
  const rest = { openapi: '3.0.3', info: { title: 'A', version: '1' } };
  const paths = { '/a': answering({ $ref: 'a.json' }), '/b': answering({ $ref: 'b.json' }) };
  const right = { type: 'object', properties: { id: { type: 'integer', description: 'The id' } } };
  const wrong = { type: 'object', properties: { id: { type: 'integer', title: 'The id' } } };
  const base = await contractOf({ ...rest, paths }, { 'a.json': wrong, 'b.json': right });
  const head = await contractOf({ ...rest, paths }, { 'a.json': right, 'b.json': { ...wrong, title: 'B' } });
  const found = (await judged(base, head)).filter(({ rule }) => rule === 'property');
  expect(found.map(({ origin }) => origin).toSorted()).toEqual(['fixed', 'introduced']);
});

test.each([
  ['a value is another one', 'small', 'large', false],
  [
    'an example is the same when it is edited',
    `{"id": 1, "name": "${'x'.repeat(60)}"}`,
    `{"name": "${'x'.repeat(61)}"}`,
    true,
  ],
])('in a list %s', async (_, before, after, isSame) => {
  const inside = async (item: string): Promise<readonly string[]> => {
    const contract = await contractOf({ ...document, 'x-list': [item] }, files);
    return meaningsOf(contract, AS_BEFORE)('openapi.json', ['x-list', 0]).inside;
  };
  expect((await inside(before)).join() === (await inside(after)).join()).toBe(isSame);
});
