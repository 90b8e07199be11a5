import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareApis } from '../../src/diff/apis.ts';
import type { Change } from '../../src/model/change.ts';
import type { Json, JsonObject } from '../../src/model/json.ts';
import { loadContract, type Loaded } from '../../src/spec/load.ts';
import { treeOf } from '../spec/support.ts';
import { completeDocuments } from './support/complete-documents.ts';

/*
 * Whatever somebody writes where something else belongs: it is read, it is no difference to itself, and the rest is
 * compared all the same.
 */

const load = (document: Json): Promise<Loaded> =>
  loadContract(treeOf({ 'api.json': JSON.stringify(document) }), 'api.json');

async function changesBetween(base: Json, head: Json): Promise<readonly Change[]> {
  const [before, after] = [await load(base), await load(head)];
  return before.contract === null || after.contract === null
    ? []
    : (await compareApis(before.contract, after.contract)).changes;
}

const wrong: readonly Json[] = [
  null,
  false,
  -1,
  1e15,
  '',
  '__proto__',
  [],
  [null],
  [{ toString: null }],
  {},
  { toString: null },
  { constructor: {} },
  JSON.parse('{"__proto__": null}') as JsonObject,
  { $ref: '#/nowhere' },
  { $ref: 7 },
];

const options = { seed: 20261130, numRuns: 80 };

type Path = readonly string[];

function pathsOf(value: Json, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];
}

function replaced(value: Json, [step, ...rest]: Path, next: Json): Json {
  if (step === undefined) return next;
  if (Array.isArray(value)) {
    return value.map((item: Json, index) => (String(index) === step ? replaced(item, rest, next) : item));
  }
  const members = Object.entries(value as JsonObject);
  return Object.fromEntries(members.map(([key, inner]) => [key, key === step ? replaced(inner, rest, next) : inner]));
}

/** A document in which an operation goes that nothing else has to do with. */
const withOther = (document: JsonObject): JsonObject => ({
  ...document,
  paths: { ...(document['paths'] as JsonObject), '/other': { get: { responses: { 204: { description: 'Done' } } } } },
});

describe.for(completeDocuments)('in the complete document of %s, what does not belong there', ([, document]) => {
  const places = pathsOf(document);
  const spoilt = fc.record({ place: fc.constantFrom(...places), value: fc.constantFrom(...wrong) });

  test('is no difference to itself', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(spoilt, async ({ place, value }) => {
        const broken = replaced(document, place, value);
        expect(await changesBetween(broken, broken)).toEqual([]);
      }),
      options,
    );
  });

  test('hides no other change, on either side or on both', { timeout: 60_000 }, async () => {
    const [base, head] = [withOther(document), document];
    const elsewhere = spoilt.filter(
      ({ place: [first, ...rest] }) =>
        first !== undefined && !(first === 'paths' && rest.length === 0) && first !== 'swagger' && first !== 'openapi',
    );
    await fc.assert(
      fc.asyncProperty(elsewhere, fc.constantFrom('base', 'head', 'both'), async ({ place, value }, side) => {
        const before = side === 'head' ? base : replaced(base, place, value);
        const after = side === 'base' ? head : replaced(head, place, value);
        const removed = (await changesBetween(before, after)).filter(({ kind }) => kind === 'operation.removed');
        expect(removed.flatMap(({ uses }) => uses.map(({ operation }) => operation.path))).toContain('/other');
      }),
      options,
    );
  });
});

const api = (schema: Json, more: JsonObject = {}): JsonObject => ({
  openapi: '3.1.0',
  info: { title: 'T', version: '1' },
  paths: {
    '/a': { get: { responses: { 200: { description: 'D', content: { 'application/json': { schema } } } } } },
  },
  ...more,
});

test.each<[string, JsonObject]>([
  ['an extension that is null', api(true, { 'x-none': null })],
  ['a member that is null where none is known', api(true, { info: { title: 'T', version: '1', contact: null } })],
  [
    'an oauth flow of nothing but null',
    api(true, { components: { securitySchemes: { s: { type: 'oauth2', flows: { implicit: { some: null } } } } } }),
  ],
])('%s is no difference to itself', async (_, document) => {
  expect(await changesBetween(document, document)).toEqual([]);
});

test('a name that is an object without a text is told', async () => {
  const needed = (name: Json): JsonObject => api({ type: 'object', dependentRequired: { a: [name] } });
  expect(await changesBetween(needed('b'), needed({ toString: null }))).not.toEqual([]);
});
