import { expect, test } from 'vitest';
import { compareContracts } from '../../src/diff/compare.ts';
import type { Contract } from '../../src/model/contract.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { contractOf } from './contract-of.ts';
import { api } from './facts.ts';
import { membersOf } from './documents.ts';

const answer: JsonObject = { description: 'Fine.', content: { 'application/json': {} } };
const document = api({ paths: { '/users': { get: { responses: { 200: answer } } } } });

/** The contract of a document as a reader would give it that loses what was added to the operation or to the root. */
async function forgetful(operation: JsonObject, root: JsonObject): Promise<Contract> {
  const base = await contractOf(document);
  const head = await contractOf({ ...document, ...root });
  const operations = base.operations.map((one) => ({ ...one, raw: { ...membersOf(one.raw), ...operation } }));
  return { ...base, operations, resolve: head.resolve };
}

const LOST = { lost: { deep: [1] } };

test.each<[string, JsonObject, JsonObject, readonly object[]]>([
  ['nothing', {}, {}, []],
  [
    'a member of an operation',
    LOST,
    {},
    [
      {
        kind: 'unclassified.changed',
        key: 'operation.lost',
        before: undefined,
        after: LOST.lost,
        anchor: 'GET /users .operation.lost',
      },
    ],
  ],
  ['a member of the document', {}, LOST, [{ kind: 'unclassified.changed', key: 'document.lost', after: LOST.lost }]],
  [
    'a member deep in an operation',
    { responses: { 200: { ...answer, lost: 1 } } },
    {},
    [{ kind: 'unclassified.changed', key: 'operation.responses' }],
  ],
  ['a default written out', { deprecated: false, tags: [] }, {}, []],
  ['another case', { responses: { 200: { ...answer, content: { 'Application/JSON; charset=utf-8': {} } } } }, {}, []],
  ['an empty list', {}, { tags: [], servers: [] }, []],
])('%s that got lost is said', async (_, operation, root, expected) => {
  const { changes } = compareContracts(await contractOf(document), await forgetful(operation, root));
  expect(changes).toMatchObject(expected);
  expect(changes).toHaveLength(expected.length);
});

test.each<[string, JsonObject, JsonObject]>([
  ['a default written out', { type: 'array', items: { type: 'string' } }, { uniqueItems: false }],
  ['null refused as before', { type: 'string' }, { 'x-nullable': false }],
  ['a bound that excludes nothing', { type: 'integer' }, { exclusiveMinimum: false }],
])('a header of Swagger 2.0 means the same with %s', async (_, header, added) => {
  const swagger = (written: JsonObject): JsonObject => ({
    swagger: '2.0',
    info: { title: 'Users', version: '1.0.0' },
    paths: { '/users': { get: { responses: { 200: { description: 'Fine.', headers: { 'X-Users': written } } } } } },
  });
  const { changes } = compareContracts(
    await contractOf(swagger(header)),
    await contractOf(swagger({ ...header, ...added })),
  );
  expect(changes).toEqual([]);
});
