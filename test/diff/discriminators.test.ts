import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { compareContracts } from '../../src/diff/compare.ts';
import { contractOf } from './contract-of.ts';
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

test('where there is one alternative, to name it for all other values changes nothing', async () => {
  const document = (names: readonly string[], defaultMapping?: string): JsonObject => {
    const oneOf = names.map((name) => ({ $ref: at(name) }));
    const discriminator = { propertyName: 'kind', ...(defaultMapping !== undefined && { defaultMapping }) };
    const content = { 'application/json': { schema: { oneOf, discriminator } } };
    const schemas = { A: kind('A'), B: kind('B') };
    return {
      ...operation({ responses: { 200: { description: 'OK', content } } }, { components: { schemas } }),
      openapi: '3.2.0',
    };
  };
  const kindsOf = async (...[base, head]: readonly [JsonObject, JsonObject]): Promise<readonly string[]> =>
    (await changesOf(base, head)).map((change) => change.kind);
  for (const target of ['A', at('A')])
    expect(await kindsOf(document(['A']), document(['A'], target))).toEqual(['text.changed']);
  const told = ['schema.discriminator-changed'];
  expect(await kindsOf(document(['A'], 'A'), document(['A']))).toEqual(told);
  expect(await kindsOf(document(['A']), document(['A'], 'B'))).toEqual(told);
  expect(await kindsOf(document(['A', 'B']), document(['A', 'B'], 'A'))).toEqual(told);
});

describe('what alternatives had in common moves beside them', () => {
  const schema = (names: readonly string[], ...required: readonly string[]): JsonObject => ({
    type: 'object',
    properties: Object.fromEntries(names.map((name) => [name, { type: 'string' }])),
    required,
  });
  const document = (direction: string, beside: JsonObject, a: JsonObject, b: JsonObject): JsonObject => {
    const union = { ...beside, oneOf: [{ $ref: at('A') }, { $ref: at('B') }], discriminator: { propertyName: 'kind' } };
    const content = { 'application/json': { schema: union } };
    return operation(
      direction === 'request'
        ? { requestBody: { content }, responses: {} }
        : { responses: { 200: { description: 'OK', content } } },
      { components: { schemas: { A: a, B: b } } },
    );
  };
  const within = (direction: string): JsonObject =>
    document(direction, {}, schema(['kind', 'id', 'a'], 'kind', 'id'), schema(['kind', 'id', 'b'], 'kind', 'id'));
  const told = async (base: JsonObject, head: JsonObject): Promise<readonly string[]> =>
    (await changesOf(base, head))
      .filter((change) => change.kind.startsWith('property.') || 'effect' in change)
      .map((change) => ('name' in change ? `${change.kind} ${change.name}` : change.kind))
      .toSorted();

  test.for(['request', 'response'])('in a %s', async (direction) => {
    const inOne = schema(['kind', 'id'], 'kind', 'id');
    for (const beside of [inOne, { allOf: [inOne] }]) {
      const moved = document(direction, beside, schema(['a']), schema(['b']));
      expect(await told(within(direction), moved)).toEqual([]);
      expect(await told(moved, within(direction))).toEqual([]);
    }
  });

  test.for(['request', 'response'])('and something changes, in a %s', async (direction) => {
    const changed = async (beside: JsonObject, a: JsonObject): Promise<readonly string[]> =>
      told(within(direction), document(direction, beside, a, schema(['b'])));
    const inOne = schema(['kind', 'id'], 'kind', 'id');
    expect(await changed(inOne, schema([]))).toContain('property.removed a');
    expect(await changed(schema(['kind'], 'kind'), schema(['a']))).toContain('property.removed id');
    expect(await changed(inOne, schema(['a'], 'a'))).toContain('property.became-required a');
    expect(await changed(schema(['kind', 'id', 'c'], 'kind', 'id', 'c'), schema(['a']))).toContain('property.added c');
    const isOptional = await changed(schema(['kind', 'id'], 'kind'), schema(['a']));
    expect(isOptional).toContain(direction === 'response' ? 'property.removed id' : 'property.added id');
  });
});

test('files that became components are called after them', async () => {
  const cat = (lives: string): JsonObject => ({ ...kind('Cat'), properties: { kind: { const: 'cat' }, [lives]: {} } });
  const pet = (...refs: readonly [string, string]): JsonObject => {
    const [cats, dogs] = refs;
    const discriminator = { propertyName: 'kind', mapping: { cat: cats, dog: dogs } };
    return { oneOf: refs.map(($ref) => ({ $ref })), discriminator };
  };
  const root = (schema: JsonObject, parts: JsonObject = {}): JsonObject =>
    operation({ responses: { 200: { description: 'OK', content: { 'application/json': { schema } } } } }, parts);
  const split = await contractOf(root({ $ref: './Pet.yaml' }), {
    'Pet.yaml': pet('./Cat.yaml', './Dog.yaml'),
    'Cat.yaml': cat('lives'),
    'Dog.yaml': kind('Dog'),
  });
  const schemas = { Cat: cat('colour'), Dog: kind('Dog') };
  const bundled = await contractOf(root(pet(at('Cat'), at('Dog')), { components: { schemas } }));
  for (const sides of [[split, bundled] as const, [bundled, split] as const]) {
    const kinds = compareContracts(...sides).changes.map((change) => change.kind);
    expect(kinds.filter((one) => /^(?:schema|property)\./.test(one)).toSorted()).toEqual([
      'property.added',
      'property.removed',
    ]);
  }
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

describe('an alternative under another name', () => {
  type Side = readonly [name: string, mapping: JsonObject | null, kinds?: JsonObject];
  /** A response that is an `Other` or what a case names. */
  const named = ([name, mapping, kinds = { type: 'string' }]: Side, others = ['Other']): JsonObject => {
    const discriminator = { propertyName: 'kind', ...(mapping !== null && { mapping }) };
    const branch = (values: JsonObject, own: string): JsonObject => ({
      type: 'object',
      required: ['kind'],
      properties: { kind: values, [own]: { type: 'integer' } },
    });
    const oneOf = [...others, name].map((one) => ({ $ref: at(one) }));
    const Other = branch({ type: 'string' }, 'other');
    return operation(
      { responses: { 200: { description: 'OK', content: { 'application/json': { schema: { $ref: at('Pet') } } } } } },
      { components: { schemas: { Other, [name]: branch(kinds, 'own'), Pet: { oneOf, discriminator } } } },
    );
  };
  const dog = { type: 'string', enum: ['dog'] };

  test.for<[string, Side, Side, JsonObject | undefined, JsonObject | undefined]>([
    ['is chosen by it where nothing else is said', ['Dog', null], ['Hound', null], { Dog: 'Dog' }, { Hound: 'Hound' }],
    [
      'has other values',
      ['Dog', { a: at('Dog') }],
      ['Hound', { b: at('Hound') }],
      { a: at('Dog') },
      { b: at('Hound') },
    ],
    ['loses a value', ['Dog', { a: 'Dog', b: 'Dog' }], ['Hound', { a: 'Hound' }], { b: 'Dog' }, undefined],
    ['got a mapping', ['Dog', null], ['Hound', { dog: 'Hound' }], { Dog: 'Dog' }, { dog: 'Hound' }],
    ['lost its mapping', ['Dog', { dog: 'Dog' }], ['Hound', null], { dog: 'Dog' }, { Hound: 'Hound' }],
  ])('%s', async ([, base, head, before, after]) => {
    const told = [{ kind: 'schema.discriminator-changed', before, after }];
    expect(await wire(named(base), named(head))).toEqual(told);
    expect(await wire(named(base, []), named(head, []))).toEqual(told);
  });

  test('is another one than the alternative that came or went beside it', async () => {
    const [one, two] = [named(['Dog', { dog: 'Dog' }], []), named(['Dog', { dog: 'Dog', other: 'Other' }])];
    expect(await wire(one, two)).toMatchObject([{ kind: 'schema.branch-added', label: 'Other' }]);
    expect(await wire(two, one)).toMatchObject([{ kind: 'schema.branch-removed', label: 'Other' }]);
  });

  test('is told beside the alternative that went', async () => {
    const [two, one] = [named(['Dog', null]), named(['Hound', null], [])];
    expect(await wire(two, one)).toMatchObject([
      { kind: 'schema.discriminator-changed', before: { Dog: 'Dog' }, after: { Hound: 'Hound' } },
      { kind: 'schema.branch-removed', label: 'Other' },
    ]);
  });

  test.for<[string, Side, Side]>([
    ['has the values it had', ['Dog', { a: at('Dog') }], ['Hound', { a: at('Hound') }]],
    ['has its old name as a value', ['Dog', null], ['Hound', { Dog: at('Hound') }]],
    ['had its new name as a value', ['Dog', { Hound: at('Dog') }], ['Hound', null]],
    ['lists the values that there are', ['Dog', null, dog], ['Hound', null, dog]],
    ['may be what an entry leads to on another way', ['Dog', { dog: at('Dog') }], ['Hound', { dog: at('Dog') }]],
  ])('is the same where it %s', async ([, base, head]) => {
    expect(await wire(named(base), named(head))).toEqual([]);
    expect(await wire(named(base, []), named(head, []))).toEqual([]);
  });
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

describe('the values of the property that chooses an alternative', () => {
  const ref = (name: string): JsonObject => ({ $ref: at(name) });
  const A: JsonObject = { type: 'object', required: ['kind'], properties: { kind: { type: 'string' } } };
  /** A request or a response that is an `A` or a `B`, whose `kind` is what a case says. */
  const either = (direction: string, values: JsonObject, discriminator: JsonObject, version = '3.2.0'): JsonObject => {
    const B = { ...A, properties: { kind: values, note: { type: 'string' } } };
    const content = { 'application/json': { schema: { oneOf: [ref('A'), ref('B')], ...discriminator } } };
    const responses = { 200: { description: 'OK', ...(direction === 'response' && { content }) } };
    const body = direction === 'request' ? { requestBody: { content } } : {};
    return operation({ ...body, responses }, { openapi: version, components: { schemas: { A, B } } });
  };
  const byKind = { discriminator: { propertyName: 'kind' } };
  const byLetter = { discriminator: { propertyName: 'kind', mapping: { b: at('B'), B: at('A') } } };
  const text = { type: 'string' };
  const listed = (...values: readonly string[]): JsonObject => ({ type: 'string', enum: values });

  test.for<[string, JsonObject, JsonObject]>([
    ['its name', listed('B'), byKind],
    ['its name among others', listed('A', 'B'), byKind],
    ['its name as a constant', { const: 'B', type: 'string' }, byKind],
    ['what the mapping says', listed('b'), byLetter],
    ['a pattern that its name has', { type: 'string', pattern: '^[A-C]$' }, byKind],
  ])('may be listed or not: %s', async ([, values, discriminator]) => {
    for (const direction of ['request', 'response']) {
      const [free, limited] = [text, values].map((one) => either(direction, one, discriminator));
      for (const [base, head] of [[free, limited] as const, [limited, free] as const])
        expect((await changesOf(base ?? {}, head ?? {})).map((one) => one.kind)).toEqual(['text.changed']);
    }
  });

  test.for<[string, JsonObject, JsonObject, JsonObject]>([
    ['another value than its name', text, listed('b'), byKind],
    ['some of the values of the mapping', text, listed('B'), byLetter],
    ['one that was listed and is gone', listed('B', 'b'), listed('B'), byKind],
    ['another type', text, { type: 'integer' }, byKind],
    ['no null', { type: ['string', 'null'] }, listed('B'), byKind],
    ['without a discriminator', text, listed('B'), {}],
    ['by another property', text, listed('B'), { discriminator: { propertyName: 'note' } }],
    [
      'where any value may choose it',
      text,
      listed('B'),
      { discriminator: { propertyName: 'kind', defaultMapping: 'B' } },
    ],
  ])('%s is told', async ([, before, after, discriminator]) => {
    const [base, head] = [before, after].map((one) => either('request', one, discriminator));
    const found = (await changesOf(base ?? {}, head ?? {})).filter((one) => 'effect' in one);
    expect(found).not.toEqual([]);
  });

  test('counts where an operation asks for the alternative by itself', async () => {
    const alone = (values: JsonObject): JsonObject => {
      const both = either('request', values, byKind);
      const body = { requestBody: { content: { 'application/json': { schema: ref('B') } } } };
      return { ...both, paths: { ...(both['paths'] as JsonObject), '/alone': { post: { ...body, responses: {} } } } };
    };
    const found = (await changesOf(alone(text), alone(listed('B')))).filter((one) => 'effect' in one);
    expect(found.map((one) => one.uses.map((use) => use.operation.path))).toEqual([['/alone']]);
  });
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
