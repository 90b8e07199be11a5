import type { JsonObject } from '../../../src/model/json.ts';

/** Keywords that all dialects know, each beside a type that it says something about. */
const everywhere: JsonObject = {
  text: {
    type: 'string',
    format: 'email',
    minLength: 1,
    maxLength: 80,
    pattern: '^[a-z]+$',
    default: 'abc',
    example: 'abc',
    title: 'Text',
    description: 'A text.',
    externalDocs: { url: 'https://docs.example/text', description: 'More', 'x-doc': 1 },
    'x-kept': { a: [1, true] },
  },
  size: { type: 'string', enum: ['small', 'large'], readOnly: true, xml: { name: 's', attribute: true, 'x-xml': 1 } },
  pictures: {
    type: 'array',
    items: { type: 'string', xml: { name: 'picture', namespace: 'https://ns.example', prefix: 'p' } },
    minItems: 1,
    maxItems: 9,
    uniqueItems: true,
    xml: { wrapped: true, name: 'pictures' },
  },
  count: { type: 'integer', format: 'int32', minimum: 1, maximum: 10, multipleOf: 3, default: 3 },
  meters: {
    type: 'object',
    properties: { x: { type: 'number', format: 'double' }, y: { type: 'boolean', default: true } },
    required: ['x'],
    minProperties: 1,
    maxProperties: 4,
    additionalProperties: { type: 'string', maxLength: 5 },
    example: { x: 1 },
  },
  closed: { type: 'object', properties: { z: { type: 'string' } }, additionalProperties: false },
  merged: {
    allOf: [
      { type: 'object', properties: { a: { type: 'string', description: 'The first.' } } },
      { type: 'object', properties: { b: { type: 'string' } }, required: ['b'] },
    ],
    description: 'Both.',
  },
};

/** Keywords of Swagger 2.0. */
export const schemasOf20: JsonObject = {
  ...everywhere,
  bound: { type: 'number', minimum: 0, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: true },
  Animal: {
    type: 'object',
    discriminator: 'kind',
    properties: { kind: { type: 'string' }, parent: { $ref: '#/definitions/Animal' } },
    required: ['kind'],
  },
  Cat: { allOf: [{ $ref: '#/definitions/Animal' }, { type: 'object', properties: { lives: { type: 'integer' } } }] },
};

const since30: JsonObject = {
  secret: { type: 'string', writeOnly: true, deprecated: true },
  Animal: {
    oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }],
    discriminator: { propertyName: 'kind', mapping: { cat: '#/components/schemas/Cat', dog: 'Dog' } },
  },
  Cat: {
    type: 'object',
    properties: { kind: { type: 'string' }, lives: { type: 'integer' } },
    required: ['kind'],
  },
  Dog: {
    type: 'object',
    properties: { kind: { type: 'string' }, friend: { $ref: '#/components/schemas/Animal' } },
    required: ['kind'],
  },
  either: {
    anyOf: [
      { type: 'object', properties: { m: { type: 'string' } }, required: ['m'] },
      { type: 'object', properties: { n: { type: 'string' } }, required: ['n'] },
    ],
  },
  without: { type: 'string', not: { type: 'string', enum: ['bad', 'worse'] } },
};

/** Keywords of OpenAPI 3.0. */
export const schemasOf30: JsonObject = {
  ...everywhere,
  ...since30,
  bound: { type: 'number', minimum: 0, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: true },
  maybe: { type: 'string', nullable: true },
};

/** Keywords of JSON Schema 2020-12. */
export const schemasOf31: JsonObject = {
  ...everywhere,
  ...since30,
  bound: { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 9, $comment: 'Open.', examples: [1, 2] },
  maybe: { type: ['string', 'null'] },
  fixed: { type: 'string', const: 'always' },
  tuple: {
    type: 'array',
    prefixItems: [{ type: 'string' }, { type: 'integer', minimum: 4 }],
    items: { type: 'boolean' },
  },
  box: {
    type: 'array',
    contains: { type: 'integer', maximum: 7 },
    minContains: 2,
    maxContains: 5,
    unevaluatedItems: { type: 'string' },
  },
  chosen: {
    type: 'object',
    properties: { how: { type: 'string' }, number: { type: 'integer' }, iban: { type: 'string' } },
    if: { properties: { how: { const: 'card' } } },
    then: { required: ['number'] },
    else: { required: ['iban'] },
    unevaluatedProperties: { type: 'integer' },
  },
  names: {
    type: 'object',
    properties: { card: { type: 'string' }, owner: { type: 'string' } },
    patternProperties: { '^s_': { type: 'string' } },
    propertyNames: { type: 'string', maxLength: 20 },
    dependentRequired: { card: ['owner'] },
    dependentSchemas: { card: { properties: { owner: { type: 'string', minLength: 2 } } } },
  },
  coded: {
    type: 'string',
    contentEncoding: 'base64',
    contentMediaType: 'application/json',
    contentSchema: { type: 'object', properties: { inner: { type: 'string' } } },
  },
  local: {
    type: 'object',
    $defs: { part: { type: 'string', maxLength: 12 } },
    properties: { part: { $ref: '#/components/schemas/local/$defs/part', description: 'Beside.' } },
  },
  Tree: {
    $id: 'https://api.example/schemas/tree',
    $dynamicAnchor: 'node',
    type: 'object',
    properties: { data: { type: 'string' }, children: { type: 'array', items: { $dynamicRef: '#node' } } },
  },
  Named: { $anchor: 'named', $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'string' },
  UsesNamed: { type: 'object', properties: { it: { $ref: '#named' } } },
  anything: true,
};

/** A schema with a property for each of some schemas. */
export function allOf(schemas: JsonObject, prefix: string): JsonObject {
  const properties = Object.keys(schemas).map((name) => [name, { $ref: `${prefix}${name}` }]);
  return { type: 'object', properties: Object.fromEntries(properties) };
}
