import { expect, test } from 'vitest';
import { compareContracts } from '../../src/diff/compare.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { contractOf } from './contract-of.ts';
import { api, changesOf } from './facts.ts';

/** An operation that takes and gives the same schema. */
const exchange = (schema: JsonObject): JsonObject => {
  const content = { 'application/json': { schema } };
  return { requestBody: { content }, responses: { 200: { description: 'OK', content } } };
};
const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const person = (nick: JsonObject): JsonObject => ({ type: 'object', properties: { nick } });
const text: JsonObject = { type: 'string' };
const flag: JsonObject = { type: 'string', readOnly: true };
const document = (paths: JsonObject, schemas: JsonObject): JsonObject => api({ paths, components: { schemas } });

const places = async (base: JsonObject, head: JsonObject): Promise<readonly string[]> =>
  (await changesOf(base, head))
    .filter(({ kind }) => /^(?:schema|property|text)\./.test(kind))
    .map(({ kind, direction, anchor, component }) => `${kind} ${direction} ${anchor} in ${component}`);

test('a flag that takes a property out of requests is not said again about responses', async () => {
  const paths = { '/people': { post: exchange(ref('Person')) } };
  const sides = [document(paths, { Person: person(text) }), document(paths, { Person: person(flag) })] as const;
  expect(await places(...sides)).toEqual(['property.access-changed request schemas/Person:nick in schemas/Person']);
});

test('what changed in a component is in the component, whatever the two documents are called', async () => {
  const paths = { '/people': { get: { responses: exchange(ref('Person'))['responses'] ?? null } } };
  const [base, head] = await Promise.all([
    contractOf(document(paths, { Person: person(text) })),
    contractOf(document(paths, { Person: person({ type: 'integer' }) })),
  ]);
  const [change] = compareContracts(base, { ...head, file: 'later.yaml' }).changes;
  expect([change?.anchor, change?.component]).toEqual(['schemas/Person:nick', 'schemas/Person']);
});

test('what a composed component lost is in that component', async () => {
  const paths = { '/people': { get: { responses: exchange(ref('Boss'))['responses'] ?? null } } };
  const part = { Person: { type: 'object', properties: { nick: text } } };
  const sides = [
    document(paths, { ...part, Boss: { allOf: [ref('Person'), { type: 'object' }] } }),
    document(paths, { ...part, Boss: { allOf: [{ type: 'object' }] } }),
  ] as const;
  const found = (await places(...sides)).filter((place) => place.startsWith('property.'));
  expect(found).toEqual(['property.removed response schemas/Boss:nick in schemas/Boss']);
});

test.each<[string, JsonObject, JsonObject]>([
  ['a schema of its own', ref('Nick'), { type: 'integer' }],
  ['another component', { type: 'integer' }, ref('Nick')],
  ['a list of its own', { type: 'array', items: ref('Nick') }, { type: 'array', items: { type: 'integer' } }],
])('a component that has %s in place of a reference changed itself, whoever uses it', async (_, before, after) => {
  const paths = {
    '/zoo': { post: exchange({ type: 'array', items: ref('Person') }) },
    '/b': { post: exchange(ref('Boss')) },
  };
  const side = (nick: JsonObject, more: JsonObject = {}): JsonObject =>
    document({ ...paths, ...more }, { Nick: text, Boss: person(ref('Person')), Person: person(nick) });
  const step = before['type'] === 'array' ? '[]' : '';
  const told = [`schemas/Person:nick${step} in schemas/Person`];
  const found = await places(side(before), side(after));
  expect([...new Set(found.map((place) => place.replace(/^\S+ \S+ /, '')))]).toEqual(told);
  // The identity is not that of the first operation.
  const another = { '/another': { post: exchange(ref('Person')) } };
  expect(await places(side(before, another), side(after, another))).toEqual(found);
});

test.each<[string, JsonObject, string]>([
  ['null', { nullable: true }, 'schema.nullable-changed response schemas/Boss:deputy in schemas/Boss'],
  ['a limit', { minProperties: 1 }, 'schema.bound-changed response schemas/Boss:deputy in schemas/Boss'],
  ['a property', { properties: { badge: text } }, 'property.added response schemas/Boss:deputy.badge in schemas/Boss'],
])('what stands beside a reference now is told of who refers: %s', async (_, beside, expected) => {
  const paths = {
    '/a': { get: { responses: exchange(ref('Person'))['responses'] ?? null } },
    '/b': { get: { responses: exchange(ref('Boss'))['responses'] ?? null } },
  };
  const side = (deputy: JsonObject): JsonObject => ({
    ...document(paths, { Person: person(text), Boss: { type: 'object', properties: { deputy } } }),
    openapi: '3.0.3',
  });
  expect(await places(side(ref('Person')), side({ allOf: [ref('Person')], ...beside }))).toEqual([expected]);
});

test('components of which two refer to another one than before are told of operations', async () => {
  const paths = { '/a': { post: exchange(ref('Boss')) }, '/b': { post: exchange(ref('Person')) } };
  const side = (nick: JsonObject): JsonObject =>
    document(paths, { Nick: text, Number: { type: 'integer' }, Boss: person(nick), Person: person(nick) });
  const found = (await places(side(ref('Nick')), side(ref('Number')))).filter((place) => place.includes(' request '));
  expect(found).toEqual(['schema.type-changed request POST /a request application/json nick in null']);
});

test('operations that swap a component for something else changed themselves', async () => {
  const named = exchange(ref('Person'));
  const inline = exchange({ type: 'object', properties: { nick: { type: 'integer' } } });
  const schemas = { Person: person(text) };
  const swap = (first: JsonObject, second: JsonObject) =>
    document({ '/first': { post: first }, '/second': { post: second } }, schemas);
  const found = (await places(swap(named, inline), swap(inline, named))).filter((place) => place.includes(' request '));
  expect(found.toSorted()).toEqual([
    'schema.type-changed request POST /first request application/json nick in null',
    'schema.type-changed request POST /second request application/json nick in null',
  ]);
});

test('who may refer to nothing instead of a component changed itself, and the component did not', async () => {
  const orNull = { anyOf: [ref('Person'), { type: 'null' }] };
  const document31 = (first: JsonObject): JsonObject => ({
    ...document({ '/first': { post: exchange(first) }, '/second': { post: exchange(ref('Person')) } }, schemas),
    openapi: '3.1.0',
  });
  const schemas = { Person: person(text) };
  const [plain, nullable] = [document31(ref('Person')), document31(orNull)];
  const told = (direction: string): string =>
    `schema.nullable-changed ${direction} POST /first ${direction === 'request' ? 'request' : '200'} application/json in null`;
  expect(await places(plain, nullable)).toEqual([told('request'), told('response')]);
  expect(await places(nullable, plain)).toEqual([told('request'), told('response')]);
  const [change] = await changesOf(plain, nullable);
  expect(change?.head?.pointer).toMatch(/^\/paths\/~1first\/.*\/anyOf\/1$/u);
});

test('the identity of what several operations share does not depend on their order', async () => {
  const operations = { '/b': { post: exchange(ref('Old')) }, '/a': { post: exchange(ref('Old')) } };
  const renamed = JSON.parse(JSON.stringify(operations).replaceAll('Old', 'New')) as JsonObject;
  const turned = (paths: JsonObject): JsonObject => Object.fromEntries(Object.entries(paths).toReversed());
  const [before, after] = [{ Old: person(text) }, { New: person({ type: 'integer' }) }];
  const found = await places(document(operations, before), document(renamed, after));
  expect(found).toContain('schema.type-changed request POST /a request application/json nick in null');
  expect(await places(document(turned(operations), before), document(turned(renamed), after))).toEqual(found);
});

test('a nullable that means nothing is not told beside the null that came or went', async () => {
  const of = (nick: JsonObject): JsonObject => ({
    ...document(
      { '/people': { get: { responses: exchange(ref('Person'))['responses'] ?? null } } },
      { Person: person(nick) },
    ),
    openapi: '3.1.0',
  });
  const [idle, nullable] = [of({ type: 'string', nullable: true }), of({ type: ['string', 'null'] })];
  const told = ['schema.nullable-changed response schemas/Person:nick in schemas/Person'];
  expect(await places(idle, nullable)).toEqual(told);
  expect(await places(nullable, idle)).toEqual(told);
  expect(await changesOf(idle, of(text))).toMatchObject([{ kind: 'unclassified.changed', key: 'nullable' }]);
});
