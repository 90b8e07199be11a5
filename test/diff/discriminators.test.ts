import { expect, test } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { changesOf, operation } from './facts.ts';

const kind = (title: string): JsonObject => ({
  title,
  type: 'object',
  required: ['kind'],
  properties: { kind: { type: 'string' } },
});

/** A response that is one of the named components, told apart by a discriminator. */
function pets(names: readonly string[], mapping: JsonObject | null): JsonObject {
  const ref = (name: string): string => `#/components/schemas/${name}`;
  const discriminator = { propertyName: 'kind', ...(mapping !== null && { mapping }) };
  const schema = { oneOf: names.map((name) => ({ $ref: ref(name) })), discriminator };
  return operation(
    { responses: { 200: { description: 'OK', content: { 'application/json': { schema } } } } },
    { components: { schemas: Object.fromEntries(names.map((name) => [name, kind(name)])) } },
  );
}

const at = (name: string): string => `#/components/schemas/${name}`;
const wire = async (base: JsonObject, head: JsonObject): Promise<readonly object[]> =>
  (await changesOf(base, head))
    .filter((change) => change.kind.startsWith('schema.'))
    .map(({ kind: found, ...change }) => ({
      kind: found,
      ...('effect' in change && { effect: change.effect }),
      ...('label' in change && { label: change.label }),
      ...('before' in change && { before: change.before, after: change.after }),
    }));

test.each<[string, JsonObject, JsonObject]>([
  ['a name instead of a reference', pets(['A', 'B'], { a: at('A') }), pets(['A', 'B'], { a: 'A' })],
  ['what holds anyway', pets(['A', 'B'], null), pets(['A', 'B'], { A: at('A'), B: 'B' })],
  ['a component with another name', pets(['A', 'B'], { a: at('A') }), pets(['Z', 'B'], { a: at('Z') })],
])('%s is no other mapping', async (_, base, head) => {
  expect(await wire(base, head)).toEqual([]);
  expect(await wire(head, base)).toEqual([]);
});

test('an alternative that comes with its value is one change, whatever its schema admits', async () => {
  const [two, three] = [pets(['A', 'B'], { a: at('A') }), pets(['A', 'B', 'C'], { a: at('A'), c: at('C') })];
  expect(await wire(two, three)).toEqual([{ kind: 'schema.branch-added', effect: 'widened', label: 'C' }]);
  expect(await wire(three, two)).toEqual([{ kind: 'schema.branch-removed', effect: 'narrowed', label: 'C' }]);
});

test('a value that stands for another schema is a change of the mapping', async () => {
  const [before, after] = [pets(['A', 'B'], { a: at('A'), b: at('B') }), pets(['A', 'B'], { a: at('A'), b: at('A') })];
  expect(await wire(before, after)).toEqual([
    { kind: 'schema.discriminator-changed', before: { b: at('B') }, after: { b: at('A') } },
  ]);
});

test('a value that stood for the schema of its name, and stands for a new one, is a change of the mapping', async () => {
  const [before, after] = [pets(['A', 'B'], { b: at('B') }), pets(['A', 'B', 'C'], { b: at('B'), A: at('C') })];
  const entry = { kind: 'schema.discriminator-changed' };
  expect(await wire(before, after)).toContainEqual({ ...entry, before: undefined, after: { A: at('C') } });
  expect(await wire(after, before)).toContainEqual({ ...entry, before: { A: at('C') }, after: undefined });
});

test('what one alternative refuses is not excused by another that the discriminator does not choose', async () => {
  const either = (needed: readonly string[], discriminator: JsonObject): JsonObject => {
    const branch = (required: readonly string[]): JsonObject => ({
      type: 'object',
      required: ['kind', ...required],
      properties: { kind: { type: 'string' }, age: { type: 'integer' } },
    });
    const schema = { oneOf: [{ $ref: at('A') }, { $ref: at('B') }], ...discriminator };
    return operation(
      { requestBody: { content: { 'application/json': { schema } } } },
      { components: { schemas: { A: branch(needed), B: branch([]) } } },
    );
  };
  const kinds = async (discriminator: JsonObject): Promise<readonly string[]> =>
    (await changesOf(either([], discriminator), either(['age'], discriminator))).map(({ kind: found }) => found);
  expect(await kinds({ discriminator: { propertyName: 'kind' } })).toEqual(['property.became-required']);
});

test('branches with different values of one property are never taken for each other', async () => {
  const rule = (type: string): JsonObject => ({
    type: 'object',
    required: ['type'],
    properties: { type: { enum: [type] }, parameters: { type: 'object' } },
  });
  const rules = (...types: readonly string[]): JsonObject =>
    operation({ requestBody: { content: { 'application/json': { schema: { oneOf: types.map(rule) } } } } });
  const found = await wire(rules('merge', 'sign'), rules('review', 'sign'));
  expect(found).toMatchObject([{ kind: 'schema.branch-removed' }, { kind: 'schema.branch-added' }]);
});

test('an object that became a choice of objects it always allowed breaks nobody', async () => {
  const answer = (schema: JsonObject): JsonObject =>
    operation({ responses: { 200: { description: 'OK', content: { 'application/json': { schema } } } } });
  const one = { type: 'object', properties: { action: { type: 'string' } } };
  const other = { type: 'object', required: ['ref'], properties: { ref: { type: 'string' } } };
  expect(await wire(answer(one), answer({ anyOf: [one, other] }))).toMatchObject([
    { kind: 'schema.branch-added', effect: 'narrowed' },
  ]);
});
