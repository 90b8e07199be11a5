import { describe, expect, test } from 'vitest';
import { compareContracts } from '../../src/diff/compare.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { contractOf } from './contract-of.ts';
import { api } from './facts.ts';

/*
 * A parent with a discriminator stands for the schemas that are derived from it, though nothing refers to them from there.
 */

const at = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: JsonObject, ...required: readonly string[]): JsonObject => ({
  type: 'object',
  properties,
  ...(required.length > 0 && { required }),
});
const s = { type: 'string' };

const parent = (mapping?: JsonObject): JsonObject => ({
  ...object({ kind: s }, 'kind'),
  discriminator: { propertyName: 'kind', ...(mapping !== undefined && { mapping }) },
});
const cat = (own: JsonObject): JsonObject => ({ allOf: [at('Pet'), own] });

/** One operation that sends and receives `schema`, and components. */
function pets(schema: JsonObject, schemas: JsonObject): JsonObject {
  const content = { 'application/json': { schema } };
  return api({
    paths: { '/pets': { put: { requestBody: { content }, responses: { 200: { description: 'OK', content } } } } },
    components: { schemas },
  });
}

/** Kind, direction and anchor of each change, and whether the operation is named. */
async function found(base: JsonObject, head: JsonObject): Promise<readonly string[]> {
  const { changes } = compareContracts(await contractOf(base, {}, 'old.json'), await contractOf(head, {}, 'new.json'));
  return changes
    .map(
      ({ kind, direction, anchor, uses }) =>
        `${kind} ${direction ?? '-'} ${anchor} ${uses.length > 0 ? 'used' : 'unused'}`,
    )
    .toSorted();
}

const [old, now] = [cat(object({ lives: s })), cat(object({ name: s }, 'name'))];
const told = [
  'property.added request schemas/Cat:name used',
  'property.added response schemas/Cat:name used',
  'property.removed request schemas/Cat:lives used',
  'property.removed response schemas/Cat:lives used',
];

describe('a schema that is derived from a parent is compared where the parent stands', () => {
  test.each<[string, JsonObject, JsonObject]>([
    ['at the top', at('Pet'), {}],
    ['in a list', { type: 'array', items: at('Pet') }, {}],
    ['behind another component', at('Owner'), { Owner: object({ pet: at('Pet') }) }],
    ['beside something', { allOf: [at('Pet'), { description: 'A pet.' }] }, {}],
    [
      'in another one that is derived',
      at('Pet'),
      { Dog: cat(object({ friends: { type: 'array', items: at('Pet') } })) },
    ],
  ])('%s', async (_, schema, others) => {
    const pet = { Pet: parent(), ...others };
    expect(await found(pets(schema, { ...pet, Cat: old }), pets(schema, { ...pet, Cat: now }))).toEqual(told);
  });

  test('where the mapping names it', async () => {
    const pet = { Pet: parent({ cat: '#/components/schemas/Cat', dog: 'Dog' }), Dog: object({ bones: s }) };
    const [x, y] = [object({ lives: s }), object({ name: s }, 'name')];
    expect(await found(pets(at('Pet'), { ...pet, Cat: x }), pets(at('Pet'), { ...pet, Cat: y }))).toEqual(told);
    const Dog = object({ bones: s, name: s });
    expect(await found(pets(at('Pet'), pet), pets(at('Pet'), { ...pet, Dog }))).toEqual([
      'property.added request schemas/Dog:name used',
      'property.added response schemas/Dog:name used',
    ]);
  });

  test('where it is derived from one that is derived', async () => {
    const pet = { Pet: parent(), Cat: old };
    const lion = (mane: JsonObject): JsonObject => ({ allOf: [at('Cat'), object({ mane })] });
    const [x, y] = [
      pets(at('Pet'), { ...pet, Lion: lion(s) }),
      pets(at('Pet'), { ...pet, Lion: lion({ type: 'integer' }) }),
    ];
    expect(await found(x, y)).toEqual([
      'schema.type-changed request schemas/Lion:mane used',
      'schema.type-changed response schemas/Lion:mane used',
    ]);
  });

  test('in Swagger 2.0', async () => {
    const ref = (name: string): JsonObject => ({ $ref: `#/definitions/${name}` });
    const swagger = (own: JsonObject): JsonObject => ({
      swagger: '2.0',
      info: { title: 'Pets', version: '1.0.0' },
      paths: {
        '/pets': {
          get: { produces: ['application/json'], responses: { 200: { description: 'OK', schema: ref('Pet') } } },
        },
      },
      definitions: {
        Pet: { ...object({ kind: s }, 'kind'), discriminator: 'kind' },
        Cat: { allOf: [ref('Pet'), own] },
      },
    });
    expect(await found(swagger(object({ lives: s })), swagger(object({})))).toEqual([
      'property.removed response schemas/Cat:lives used',
    ]);
  });
});

describe('a schema that is derived from a parent is nobody’s business', () => {
  const dog = cat(object({ bones: s }));
  const unused = ['component.unused-changed - schemas/Cat unused'];
  test.each<[string, JsonObject, JsonObject]>([
    ['where only another one is used', at('Dog'), { Pet: parent(), Dog: dog }],
    ['where the parent has no discriminator', at('Pet'), { Pet: object({ kind: s }) }],
    ['where the parent lists what it stands for', at('Pet'), { Pet: { ...parent(), oneOf: [object({ a: s })] } }],
    ['where nothing uses the parent', s, { Pet: parent() }],
  ])('%s', async (_, schema, others) => {
    expect(await found(pets(schema, { ...others, Cat: old }), pets(schema, { ...others, Cat: now }))).toEqual(unused);
  });
});

test('what a parent says is told once, whatever is derived from it', async () => {
  const schemas = (name: JsonObject): JsonObject => ({
    Pet: { ...parent(), properties: { kind: s, name } },
    Cat: old,
    Dog: cat(object({ bones: s })),
  });
  expect(await found(pets(at('Pet'), schemas(s)), pets(at('Pet'), schemas({ type: 'integer' })))).toEqual([
    'schema.type-changed request schemas/Pet:name used',
    'schema.type-changed response schemas/Pet:name used',
  ]);
});

test('a reference within a derived schema is told as part of it', async () => {
  const schemas = (name: string): JsonObject => ({
    Pet: parent(),
    Cat: cat(object({ owner: at(name) })),
    Person: object({ a: s, b: s }),
    Company: object({ a: s }),
  });
  const changes = await found(pets(at('Pet'), schemas('Person')), pets(at('Pet'), schemas('Company')));
  expect(changes.filter((one) => one.startsWith('property'))).toEqual([
    'property.removed request schemas/Cat:owner.b used',
    'property.removed response schemas/Cat:owner.b used',
  ]);
});

describe('schemas in files of their own', () => {
  const file = (name: string): JsonObject => ({ $ref: `schemas/${name}.json` });
  const files = (cats: JsonObject, pet: JsonObject = parent(), up: JsonObject = { $ref: 'Pet.json' }) => ({
    'schemas/Pet.json': pet,
    'schemas/Owner.json': object({ pet: { $ref: 'Pet.json' } }),
    'schemas/Cat.json': { allOf: [up, cats] },
  });
  const [before, after] = [object({ lives: s }), object({ name: s }, 'name')];
  const seen = async (
    base: readonly [JsonObject, Readonly<Record<string, JsonObject>>],
    head: readonly [JsonObject, Readonly<Record<string, JsonObject>>],
  ): Promise<readonly string[]> => {
    const { changes } = compareContracts(await contractOf(...base, 'api.json'), await contractOf(...head, 'api.json'));
    return changes
      .map(({ kind, direction, anchor }) => `${kind} ${direction ?? '-'} ${anchor.replace('.json:', ':')} used`)
      .filter((each) => !each.startsWith('schema-name'))
      .toSorted();
  };

  test('have the names that components give them', async () => {
    for (const schema of [file('Owner'), file('Pet'), at('Pet')]) {
      const document = pets(schema, { Pet: file('Pet'), Cat: file('Cat') });
      expect(await seen([document, files(before)], [document, files(after)])).toEqual(told);
    }
  });

  test('lead to their parent through the name as well', async () => {
    const document = pets(at('Pet'), { Pet: file('Pet'), Cat: file('Cat') });
    const up = { $ref: '../api.json#/components/schemas/Pet' };
    expect(await seen([document, files(before, parent(), up)], [document, files(after, parent(), up)])).toEqual(told);
  });

  test('have the names of their files where nothing else names them', async () => {
    const pet = parent({ cat: './Cat.json' });
    for (const schema of [file('Owner'), file('Pet')]) {
      const document = pets(schema, {});
      expect(await seen([document, files(before, pet)], [document, files(after, pet)])).toEqual(told);
    }
  });

  test('are no other ones when they are put together', async () => {
    const split = pets(file('Owner'), { Pet: file('Pet'), Cat: file('Cat') });
    const whole = (cats: JsonObject) =>
      pets(at('Owner'), { Owner: object({ pet: at('Pet') }), Pet: parent(), Cat: cat(cats) });
    expect(await seen([split, files(before)], [whole(before), {}])).toEqual([]);
    expect(await seen([whole(before), {}], [split, files(before)])).toEqual([]);
    expect(await seen([split, files(before)], [whole(after), {}])).toEqual(told);
    expect(await seen([whole(before), {}], [split, files(after)])).toEqual(told);
  });
});

describe('a schema that comes or goes brings or takes a value of the discriminator', () => {
  const use = at('Pet');
  const dog = cat(object({ bones: s }));
  const chosen = (value: string): JsonObject => cat(object({ kind: { type: 'string', enum: [value] }, bones: s }));
  const listed = (...values: readonly string[]): JsonObject => ({
    ...parent(),
    properties: { kind: { type: 'string', enum: values } },
  });
  const pet = { Pet: parent(), Cat: old };
  const gone = (name: string): readonly string[] => [
    `schema.branch-removed request schemas/Pet: ${name} used`,
    `schema.branch-removed response schemas/Pet: ${name} used`,
  ];
  const come = (name: string): readonly string[] => [
    `schema.branch-added request schemas/Pet: ${name} used`,
    `schema.branch-added response schemas/Pet: ${name} used`,
  ];
  test.each<[string, JsonObject, JsonObject, readonly string[]]>([
    ['it goes', { ...pet, Dog: dog }, pet, [...gone('Dog'), 'schema-name.removed - schemas/Dog unused']],
    ['it comes', pet, { ...pet, Dog: dog }, [...come('Dog'), 'schema-name.added - schemas/Dog unused']],
    [
      'it is derived no longer',
      { ...pet, Dog: dog },
      { ...pet, Dog: object({ bones: s }) },
      [...gone('Dog'), 'component.unused-changed - schemas/Dog unused'],
    ],
    [
      'its name is the value',
      { ...pet, Dog: dog },
      { ...pet, Hound: dog },
      [...come('Hound'), ...gone('Dog'), 'schema-name.changed - schemas/Dog unused'],
    ],
    [
      'it has another name for the same value',
      { ...pet, Dog: chosen('dog') },
      { ...pet, Hound: chosen('dog') },
      ['schema-name.changed - schemas/Dog unused'],
    ],
    [
      'the parent lists the values',
      { Pet: listed('Cat', 'Dog'), Cat: old, Dog: dog },
      { Pet: listed('Cat'), Cat: old },
      [
        'schema-name.removed - schemas/Dog unused',
        'schema.enum-value-removed request schemas/Pet:kind used',
        'schema.enum-value-removed response schemas/Pet:kind used',
      ],
    ],
  ])('%s', async (_, base, head, expected) => {
    expect(await found(pets(use, base), pets(use, head))).toEqual(expected.toSorted());
  });

  test('one with another name for the same value is compared', async () => {
    const hound = cat(object({ kind: { type: 'string', enum: ['dog'] }, bones: { type: 'integer' } }));
    const changes = await found(pets(use, { ...pet, Dog: chosen('dog') }), pets(use, { ...pet, Hound: hound }));
    expect(changes.filter((one) => one.startsWith('schema.'))).toEqual([
      'schema.type-changed request schemas/Hound:bones used',
      'schema.type-changed response schemas/Hound:bones used',
    ]);
  });

  test('where nothing has the parent, nobody notices', async () => {
    expect(await found(pets(s, { ...pet, Dog: dog }), pets(s, pet))).toEqual([
      'component.unused-changed - schemas/Dog unused',
    ]);
  });

  test.each([
    ['the same', 'dog', []],
    ['another', 'hound', [...come('hound'), 'extension.changed - schemas/Dog: used', ...gone('dog')]],
  ])('a value that Swagger 2.0 has no word for: %s', async (_, value, expected) => {
    const ref = (name: string): JsonObject => ({ $ref: `#/definitions/${name}` });
    const swagger = (name: string, chosenBy: string): JsonObject => ({
      swagger: '2.0',
      info: { title: 'Pets', version: '1.0.0' },
      consumes: ['application/json'],
      produces: ['application/json'],
      paths: {
        '/pets': {
          put: {
            parameters: [{ in: 'body', name: 'pet', schema: ref('Pet') }],
            responses: { 200: { description: 'OK', schema: ref('Pet') } },
          },
        },
      },
      definitions: {
        Pet: { ...object({ kind: s }, 'kind'), discriminator: 'kind' },
        [name]: { allOf: [ref('Pet')], ...object({ bones: s }), 'x-ms-discriminator-value': chosenBy },
      },
    });
    const changes = await found(swagger('Dog', 'dog'), swagger('Dog', value));
    expect(changes).toEqual([...expected].toSorted());
    const renamed = await found(swagger('Dog', 'dog'), swagger('Hound', 'dog'));
    expect(renamed).toEqual(['schema-name.changed - schemas/Dog unused']);
  });
});
