import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Json } from '../../src/model/json.ts';
import { accepts } from '../../src/schema/proofs/accepts.ts';
import { childOf } from '../../src/schema/normal-form/node.ts';
import type { Child, Node } from '../../src/schema/normal-form/node.ts';
import { createNormaliser } from '../../src/schema/normal-form/normalise.ts';
import type { Normaliser } from '../../src/schema/normal-form/normalise.ts';
import { createTightening } from '../../src/schema/proofs/tightened.ts';
import { schemas } from './support/generate.ts';
import { instancesFor } from './support/instances.ts';
import { schemaContract } from './support/pair.ts';

/** A schema as it is, and said more plainly. */
function both(schema: Json): { readonly plain: [Normaliser, Node]; readonly tight: [Normaliser, Node] } {
  const contract = schemaContract({ root: schema, components: { schemas: COMPONENTS } });
  const plain = createNormaliser(contract, contract, { impliesTypes: false });
  const tightened = createTightening({ ...plain, node: (child) => tightened(plain.node(child)) });
  const tight: Normaliser = { ...plain, node: (child) => tightened(plain.node(child)) };
  const child: Child = childOf([
    { value: schema, place: { file: 'api.yaml', pointer: '/root' }, dialect: '3.1', side: 0 },
  ]);
  return { plain: [plain, plain.node(child)], tight: [tight, tight.node(child)] };
}

const COMPONENTS: Json = {
  R: {
    type: 'object',
    properties: { a: { $ref: '#/components/schemas/R' } },
    required: ['b'],
    additionalProperties: true,
  },
  S: { anyOf: [{ type: 'string' }, { type: 'array', items: { $ref: '#/components/schemas/S' } }] },
  T: { type: 'integer', minimum: 2, maximum: 1 },
  U: {
    allOf: [
      { $ref: '#/components/schemas/R' },
      { type: 'object', properties: { b: { $ref: '#/components/schemas/U' } } },
    ],
  },
  V: { $ref: '#/components/schemas/R' },
};

const tight = (schema: Json): Node => both(schema).tight[1];

test('said more plainly a schema admits the same values', () => {
  fc.assert(
    fc.property(schemas(2), (schema) => {
      const sides = both(schema);
      for (const value of instancesFor(schema)) {
        const [before, after] = [accepts(...sides.plain, value), accepts(...sides.tight, value)];
        if (before !== null && after !== null) expect([value, after]).toEqual([value, before]);
      }
    }),
    { numRuns: 400, seed: 20_261_130 },
  );
});

const never: readonly (readonly [string, Json])[] = [
  [
    'a list that has to contain more than it can',
    { type: 'array', prefixItems: [{}], maxItems: 1, contains: { type: 'string' }, minContains: 2 },
  ],
  [
    'a list with a first item that can’t be',
    { type: 'array', prefixItems: [{ type: 'string', pattern: '^a$', minLength: 2 }], minItems: 1 },
  ],
  [
    'a property that asks for one that can’t be',
    { type: 'object', required: ['a'], dependentRequired: { a: ['b'] }, properties: { b: false } },
  ],
  [
    'a property whose presence asks for another type',
    { type: 'object', required: ['a'], dependentSchemas: { a: { type: 'string' } } },
  ],
  ['more properties than there are names', { type: 'object', propertyNames: { enum: ['a', 'b'] }, minProperties: 3 }],
  ['names that are no texts', { type: 'object', propertyNames: { type: 'integer' }, minProperties: 1 }],
  [
    'more properties with a property than there may be',
    { type: 'object', required: ['a'], maxProperties: 1, dependentRequired: { a: ['b'] } },
  ],
  [
    'alternatives that all can’t be',
    {
      type: 'string',
      anyOf: [
        { minLength: 3, maxLength: 2 },
        { pattern: '^a$', minLength: 2 },
      ],
    },
  ],
];

test.each(never)('nothing is left of %s', (_, schema) => {
  expect(tight(schema).types).toBe(0);
});

test('what has to be there since nothing else can be is required', () => {
  const { object } = tight({
    type: 'object',
    patternProperties: { '^a$': {} },
    additionalProperties: false,
    minProperties: 1,
  });
  expect([...object.required]).toEqual(['a']);
});

test('what contains itself, and what is sent in one direction only, stay as they are', () => {
  expect(tight({ $ref: '#/components/schemas/R' }).types).not.toBe(0);
  const { types } = tight({
    type: 'object',
    required: ['id'],
    properties: { id: { readOnly: true, type: 'string', minLength: 2, maxLength: 1 } },
  });
  expect(types).not.toBe(0);
});
