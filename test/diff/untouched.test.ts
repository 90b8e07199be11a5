import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareContracts } from '../../src/diff/compare.ts';
import { createSameJson } from '../../src/diff/same-json.ts';
import { untouchedOperations } from '../../src/diff/untouched.ts';
import type { Contract } from '../../src/model/contract.ts';
import type { Json, JsonObject } from '../../src/model/json.ts';
import { contractOf } from './contract-of.ts';
import { documents } from './documents.ts';

/** Operations that nothing touches are not compared, and nobody may be able to tell from what is found. */

const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const returns = (schema: JsonObject): JsonObject => ({
  '200': { description: 'OK', content: { 'application/json': { schema } } },
});

const document = {
  openapi: '3.1.0',
  info: { title: 'T', version: '1.0.0' },
  servers: [{ url: 'https://a.example' }],
  security: [{ key: [] }],
  tags: [{ name: 'one' }],
  'x-built': 1,
  paths: {
    '/deep': { get: { responses: returns(ref('Outer')) } },
    '/plain': { get: { operationId: 'plain', tags: ['one'], responses: returns({ type: 'string' }) } },
    '/pets': { get: { responses: returns(ref('Pet')) } },
    '/items/{id}': {
      parameters: [{ $ref: '#/components/parameters/Id' }],
      get: { responses: { '200': { $ref: '#/components/responses/Fine' } } },
    },
    '/other': { $ref: '#/components/pathItems/Other' },
    '/borrowed': {
      get: { responses: returns({ $ref: '#/paths/~1plain/get/responses/200/content/application~1json/schema' }) },
    },
    '/extended': { get: { responses: returns({ $ref: '#/x-schemas/Mine' }) } },
    '/hooked': {
      post: { responses: {}, callbacks: { done: { $ref: '#/components/callbacks/Done' } } },
    },
  },
  webhooks: { changed: { post: { requestBody: { content: { 'application/json': { schema: ref('Inner') } } } } } },
  'x-schemas': { Mine: { type: 'string' } },
  components: {
    securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-Key' } },
    parameters: { Id: { in: 'path', name: 'id', required: true, schema: { type: 'string' } } },
    responses: { Fine: { description: 'OK', headers: { 'X-Left': { schema: { type: 'integer' } } } } },
    pathItems: { Other: { get: { responses: {} } } },
    callbacks: { Done: { '{$request.body#/url}': { post: { responses: {} } } } },
    schemas: {
      Outer: { type: 'object', properties: { inner: ref('Inner'), again: ref('Outer') } },
      Inner: { type: 'object', properties: { a: { type: 'string' } } },
      Pet: {
        type: 'object',
        discriminator: { propertyName: 'kind', mapping: { cat: 'Cat', dog: '#/components/schemas/Dog' } },
      },
      Cat: { type: 'object', properties: { kind: { type: 'string' } } },
      Dog: { type: 'object', properties: { kind: { type: 'string' } } },
    },
  },
} as const satisfies JsonObject;

/** A copy in which one value is another one. */
function edited(path: readonly string[], value: Json | undefined): JsonObject {
  const copy = structuredClone<JsonObject>(document);
  let at = copy as Record<string, Json>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string, Json>;
  const last = path.at(-1) ?? '';
  if (value === undefined) delete at[last];
  else at[last] = value;
  return copy;
}

async function touched(head: JsonObject, base: JsonObject = document): Promise<readonly string[]> {
  const [before, after] = [await contractOf(base), await contractOf(head)];
  const untouched = untouchedOperations(before, after, createSameJson());
  return [...after.operations, ...after.webhooks]
    .filter((now) => {
      const old = [...before.operations, ...before.webhooks].find(({ path }) => path === now.path);
      return old === undefined || !untouched.operations(old, now);
    })
    .map(({ path }) => path);
}

const all = [...Object.keys(document.paths), 'changed'];
/** It refers to what is no part of the document. */
const always = '/extended';

describe('what is touched', () => {
  test.each<[string, JsonObject, readonly string[]]>([
    ['nothing', document, []],
    ['what people read of the document', edited(['info', 'version'], '1.1.0'), []],
    ['a tag', edited(['tags'], []), []],
    ['an extension of the document', edited(['x-built'], 2), []],
    ['an operation', edited(['paths', '/plain', 'get', 'tags'], []), ['/plain', '/borrowed']],
    ['a parameter of a path', edited(['paths', '/items/{id}', 'parameters'], []), ['/items/{id}']],
    ['a parameter', edited(['components', 'parameters', 'Id', 'schema', 'type'], 'integer'), ['/items/{id}']],
    ['a response', edited(['components', 'responses', 'Fine', 'headers'], {}), ['/items/{id}']],
    ['a path item', edited(['components', 'pathItems', 'Other', 'get', 'summary'], 'S'), ['/other']],
    ['a callback', edited(['components', 'callbacks', 'Done'], {}), ['/hooked']],
    ['a schema within a schema', edited(['components', 'schemas', 'Inner', 'type'], 'array'), ['/deep', 'changed']],
    ['a schema that is gone', edited(['components', 'schemas', 'Outer', 'properties'], {}), ['/deep']],
    ['a schema that a mapping names', edited(['components', 'schemas', 'Cat', 'type'], 'array'), ['/pets']],
    ['a schema that a mapping refers to', edited(['components', 'schemas', 'Dog', 'type'], 'array'), ['/pets']],
    ['a schema in an extension', edited(['x-schemas', 'Mine', 'type'], 'integer'), []],
    ['a schema that nobody needs', edited(['components', 'schemas', 'New'], {}), []],
    ['an added path', edited(['paths', '/new'], { get: { responses: {} } }), ['/new']],
    ['servers', edited(['servers'], []), all],
    ['security', edited(['security'], []), all],
    ['a security scheme', edited(['components', 'securitySchemes', 'key', 'name'], 'X'), all],
    ['the version', edited(['openapi'], '3.1.1'), all],
    ['the dialect', edited(['jsonSchemaDialect'], 'https://a.example'), all],
  ])('%s', async (_, head, expected) => {
    expect([...(await touched(head))].toSorted()).toEqual([...new Set([...expected, always])].toSorted());
    expect(
      (await touched(document, head)).filter((path) => path in document.paths || path === 'changed').toSorted(),
    ).toEqual([...new Set([...expected, always])].filter((path) => path !== '/new').toSorted());
  });

  test.each(['$id', '$dynamicRef', '$recursiveRef'])('in doubt what uses %s, and what refers to it', async (key) => {
    const both = edited(['components', 'schemas', 'Inner', key], '#/components/schemas/Cat');
    expect((await touched(both, both)).toSorted()).toEqual(['/deep', '/extended', 'changed']);
  });

  test('a component, with what stands beside a reference to it', async () => {
    const place = { file: 'openapi.json', pointer: '/components/parameters/Id' };
    const untouchedIn = async (head: JsonObject): Promise<boolean> =>
      untouchedOperations(await contractOf(document), await contractOf(head), createSameJson()).components(
        place,
        place,
      );
    expect(await untouchedIn(document)).toBe(true);
    expect(await untouchedIn(edited(['components', 'schemas', 'Inner', 'type'], 'array'))).toBe(true);
    expect(await untouchedIn(edited(['components', 'parameters', 'Id', 'schema', 'type'], 'integer'))).toBe(false);
    expect(await untouchedIn(edited(['servers'], []))).toBe(false);
  });

  test('in doubt everything where there are several files, or anchors whose meaning depends on the way', async () => {
    const anchored = edited(['components', 'schemas', 'Cat', '$dynamicAnchor'], 'a');
    expect(await touched(anchored, anchored)).toEqual(all);
    const split = edited(['components', 'schemas', 'Inner'], { $ref: 'inner.json' });
    const contract = await contractOf(split, { 'inner.json': { type: 'string' } });
    const untouched = untouchedOperations(contract, contract, createSameJson());
    expect(contract.operations.some((operation) => untouched.operations(operation, operation))).toBe(false);
  });

  test('in Swagger 2.0 what inherits media types', async () => {
    const swagger: JsonObject = {
      swagger: '2.0',
      info: { title: 'T', version: '1' },
      consumes: ['application/json'],
      paths: { '/a': { get: { responses: { '200': { schema: { $ref: '#/definitions/A' } } } } }, '/b': { get: {} } },
      definitions: { A: { type: 'string' } },
    };
    expect(await touched({ ...swagger, consumes: ['text/plain'] }, swagger)).toEqual(['/a', '/b']);
    expect(await touched({ ...swagger, definitions: { A: { type: 'integer' } } }, swagger)).toEqual(['/a']);
  });
});

/** The same contract as if it had a second file: then nothing is taken for untouched. */
const inDoubt = (contract: Contract): Contract => ({
  ...contract,
  documents: new Map([...contract.documents, ['second', null]]),
});

async function expectSameFindings(base: JsonObject, head: JsonObject): Promise<void> {
  const [before, after] = [await contractOf(base), await contractOf(head)];
  const { changes, partial } = compareContracts(before, after);
  const whole = compareContracts(inDoubt(before), inDoubt(after));
  expect(changes).toEqual(whole.changes);
  expect(partial).toEqual(whole.partial);
}

describe('findings are those of a whole comparison', () => {
  test('for generated documents', async () => {
    await fc.assert(fc.asyncProperty(documents, documents, expectSameFindings), { seed: 11, numRuns: 150 });
  });

  test('for generated edits of one document', async () => {
    const paths = pathsIn(document);
    const value = fc.constantFrom<Json | undefined>(undefined, null, 'x', true, {}, [], ref('Inner'), {
      type: 'integer',
    });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), value, async (path, other) => {
        if (path[0] === 'openapi' || path.length === 0) return;
        await expectSameFindings(document, edited(path, other));
        await expectSameFindings(edited(path, other), document);
      }),
      { seed: 12, numRuns: 400 },
    );
  });
});

function pathsIn(value: Json, above: readonly string[] = []): readonly (readonly string[])[] {
  const inside = typeof value === 'object' && value !== null ? Object.entries<Json>(value) : [];
  return [above, ...inside.flatMap(([key, one]) => pathsIn(one, [...above, key]))];
}
