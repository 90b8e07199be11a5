import { describe, expect, test } from 'vitest';
import { compareApis } from '../../src/diff/apis.ts';
import type { Change } from '../../src/model/change.ts';
import type { Json, JsonObject } from '../../src/model/json.ts';
import { contractOf } from './contract-of.ts';

/** Two ways to write the same, place by place; and what is near to it and not the same. */

const OK: JsonObject = { description: 'OK' };
const TEXT: JsonObject = { type: 'string' };

const document = (openapi: string, operation: JsonObject, schemas: JsonObject = {}): JsonObject => ({
  openapi,
  info: { title: 'Pets', version: '1.0.0' },
  paths: { '/pets': { post: { responses: { 200: OK }, ...operation } } },
  components: { schemas },
});

const answer = (content: JsonObject): JsonObject => ({ responses: { 200: { ...OK, content } } });
const message = (type: string, schema: Json): JsonObject => ({
  requestBody: { content: { [type]: { schema } } },
  ...answer({ [type]: { schema } }),
});

const xml = (schema: Json, schemas: JsonObject = {}, openapi = '3.1.1'): JsonObject =>
  document(openapi, message('application/xml', schema), schemas);
const having = (properties: JsonObject, more: JsonObject = {}): JsonObject => ({ type: 'object', properties, ...more });
const list = (more: JsonObject = {}, items: JsonObject = {}): JsonObject => ({
  type: 'array',
  items: { ...TEXT, ...items },
  ...more,
});
const PET: JsonObject = { $ref: '#/components/schemas/Pet' };
const named = (name: string): JsonObject => ({ xml: { name } });
const pet = (name?: string): JsonObject => ({ Pet: { ...having({ a: TEXT }), ...(name ? named(name) : {}) } });

const methods = (additionalOperations: JsonObject, fixed: JsonObject = {}): JsonObject => ({
  openapi: '3.2.0',
  info: { title: 'Pets', version: '1.0.0' },
  paths: { '/pets': { additionalOperations, ...fixed } },
});
const ANY: JsonObject = { responses: { 200: OK } };

const stream = (type: string, media: JsonObject): JsonObject =>
  document('3.2.0', answer({ [type]: media }), { Pet: having({ a: TEXT }) });
const LINES = 'application/jsonl';
const PETS: JsonObject = { type: 'array', items: PET };

const tree = (child: JsonObject, more: JsonObject = { $dynamicAnchor: 'node' }): JsonObject =>
  document('3.1.1', message('application/json', { $ref: '#/components/schemas/Node' }), {
    Node: { ...more, ...having({ child }) },
  });

const form = (...fields: readonly JsonObject[]): JsonObject => ({
  swagger: '2.0',
  info: { title: 'Pets', version: '1.0.0' },
  paths: {
    '/pets': { post: { parameters: fields.map((field) => ({ in: 'formData', type: 'string', ...field })), ...ANY } },
  },
});

const linked = (link: JsonObject): JsonObject => ({
  openapi: '3.0.3',
  info: { title: 'Pets', version: '1.0.0' },
  paths: {
    '/pets': { get: { operationId: 'list', responses: { 200: { ...OK, links: { one: link } } } } },
    '/pets/{id}': {
      parameters: [{ in: 'path', name: 'id', required: true, schema: TEXT }],
      get: { operationId: 'one', ...ANY },
      put: ANY,
    },
  },
});
const GET_ONE = '#/paths/~1pets~1{id}/get';

const flagged = (required: Json, schema: JsonObject = TEXT): JsonObject =>
  document('3.0.3', { parameters: [{ in: 'query', name: 'q', required, schema }] });

const kinds = (changes: readonly Change[]): readonly string[] =>
  changes.map((change) => ('name' in change ? `${change.kind} ${change.name}` : change.kind));

async function changesOf(before: JsonObject, after: JsonObject): Promise<readonly Change[]> {
  return (await compareApis(await contractOf(before), await contractOf(after))).changes;
}

async function bothWays(before: JsonObject, after: JsonObject): Promise<readonly (readonly string[])[]> {
  return [kinds(await changesOf(before, after)), kinds(await changesOf(after, before))];
}

const written = (type: string): JsonObject =>
  document('3.1.1', { parameters: [{ in: 'query', name: 'q', content: { [type]: { schema: TEXT } } }] });
const secured = (name: string): JsonObject => ({
  ...document('3.2.0', { security: [{ [name]: [] }] }),
  components: { securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-Key' } } },
});
const producing = (...produces: readonly string[]): JsonObject => ({
  swagger: '2.0',
  info: { title: 'Pets', version: '1.0.0' },
  paths: { '/pets': { get: { produces, responses: { 200: { ...OK, schema: TEXT } } } } },
});
const inJson = (schema: JsonObject): JsonObject => document('3.1.1', message('application/json', schema));
/** Only requests have it, as an object that may only be null. */
const refused = (part: JsonObject, schemas: JsonObject): JsonObject => {
  const never: JsonObject = { allOf: [having({ part }), { enum: [null] }] };
  return document('3.0.3', { requestBody: { content: { 'application/json': { schema: never } } } }, schemas);
};
const hidden = (part: JsonObject, schemas: JsonObject): JsonObject =>
  document('3.0.3', { requestBody: { content: { 'application/json': { schema: having({ part }) } } } }, schemas);
const parts = (itemEncoding?: JsonObject): JsonObject =>
  document('3.2.0', {
    requestBody: { content: { 'multipart/mixed': { itemSchema: TEXT, ...(itemEncoding && { itemEncoding }) } } },
  });

describe('says the same', () => {
  test.each<[string, JsonObject, JsonObject]>([
    ['a property by its own name in XML', xml(having({ a: TEXT })), xml(having({ a: { ...TEXT, ...named('a') } }))],
    ['items by the name of their list', xml(having({ a: list() })), xml(having({ a: list({}, named('a')) }))],
    [
      'a wrapped list by its own name',
      xml(having({ a: list({ xml: { wrapped: true } }) })),
      xml(having({ a: list({ xml: { wrapped: true, name: 'a' } }, named('a')) })),
    ],
    ['a body by the name of its schema', xml(PET, pet()), xml(PET, pet('Pet'))],
    [
      'a named schema anywhere, since 3.2',
      xml(having({ a: PET }), pet(), '3.2.0'),
      xml(having({ a: PET }), pet('Pet'), '3.2.0'),
    ],
    [
      'a form of XML that is the usual one',
      xml(having({ a: TEXT })),
      xml(having({ a: { ...TEXT, xml: { attribute: false } } })),
    ],
    ['a method under its field', methods({ POST: ANY }), methods({}, { post: ANY })],
    ['items or the whole of a stream', stream(LINES, { schema: PETS }), stream(LINES, { itemSchema: PET })],
    [
      'items and the whole of a stream',
      stream(LINES, { schema: PETS, itemSchema: PET }),
      stream(LINES, { itemSchema: PET }),
    ],
    ['parts of a body', stream('multipart/mixed', { schema: PETS }), stream('multipart/mixed', { itemSchema: PET })],
    ['a reference to the only anchor', tree({ $dynamicRef: '#node' }), tree({ $ref: '#/components/schemas/Node' })],
    ['no anchor', tree({ $dynamicRef: '#node' }), tree({ $ref: '#/components/schemas/Node' }, {})],
    ['another anchor', tree({ $ref: '#node' }), tree({ $ref: '#top' }, { $anchor: 'top' })],
    ['a flag as a text', flagged(true), flagged('true')],
    ['a flag that is not set as a text', flagged(false), flagged('false')],
    ['a link by name', linked({ operationId: 'one' }), linked({ operationRef: GET_ONE })],
    ['a parameter in JSON with a charset', written('application/json'), written('application/json; charset=utf-8')],
    ['a scheme by its URI', secured('key'), secured('#/components/securitySchemes/key')],
    ['a media type twice', producing('application/json'), producing('application/json', 'Application/JSON')],
    ['the media type that texts have anyway', parts(), parts({ contentType: 'text/plain' })],
    [
      'a property by a pattern',
      inJson(having({ a: TEXT, b: TEXT })),
      inJson(having({ b: TEXT }, { patternProperties: { '^a$': TEXT } })),
    ],
  ])('%s', async (_, before, after) => {
    expect(await bothWays(before, after)).toEqual([[], []]);
  });
});

describe('parts with another name', () => {
  const toldOf = async (of: typeof hidden, old: JsonObject, now: JsonObject): Promise<readonly string[]> => {
    const [before, after] = [{ $ref: '#/components/schemas/Old' }, { $ref: '#/components/schemas/New' }];
    return kinds(await changesOf(of(before, { Old: old }), of(after, { New: now })));
  };
  const [names, plain, spoken] = [
    ['schema-name.removed Old', 'schema-name.added New'],
    having({ a: TEXT }),
    having({ a: { ...TEXT, description: 'A' } }),
  ];

  test('of what no message has are the same, but for their texts', async () => {
    expect(await toldOf(refused, plain, plain)).toEqual(names);
    expect((await toldOf(refused, plain, spoken)).toSorted()).toEqual([...names, 'text.changed'].toSorted());
  });

  test('of what requests leave out, too', async () => {
    const hide = (schema: JsonObject): JsonObject => ({ ...schema, readOnly: true });
    expect(await toldOf(hidden, hide(plain), hide(plain))).toEqual(names);
    expect((await toldOf(hidden, hide(plain), hide(spoken))).toSorted()).toEqual([...names, 'text.changed'].toSorted());
  });
});

describe('says something else', () => {
  const XML = ['schema.xml-changed', 'schema.xml-changed'];
  test.each<[string, JsonObject, JsonObject, readonly string[], readonly string[]]>([
    ['a property by another name', xml(having({ a: TEXT })), xml(having({ a: { ...TEXT, ...named('b') } })), XML, XML],
    [
      'a property by the name of its schema',
      xml(having({ a: PET }), pet()),
      xml(having({ a: PET }), pet('Pet')),
      XML,
      XML,
    ],
    [
      'a schema that is reached by its name and by another one',
      xml(PET, { Pet: having({ child: PET }) }),
      xml(PET, { Pet: { ...having({ child: PET }), ...named('Pet') } }),
      XML,
      XML,
    ],
    [
      'items by the name of the property, and the list by another one',
      xml(having({ a: list({ xml: { wrapped: true, name: 'b' } }) })),
      xml(having({ a: list({ xml: { wrapped: true, name: 'b' } }, named('a')) })),
      XML,
      XML,
    ],
    [
      'a method in another case',
      methods({ COPY: ANY }),
      methods({ copy: ANY }),
      ['operation.removed', 'operation.added'],
      ['operation.removed', 'operation.added'],
    ],
    [
      'one of two methods',
      methods({ COPY: ANY, copy: ANY }),
      methods({ COPY: ANY }),
      ['operation.removed'],
      ['operation.added'],
    ],
    [
      'items of another type',
      stream(LINES, { schema: PETS }),
      stream(LINES, { itemSchema: having({ a: { type: 'integer' } }) }),
      ['schema.type-changed'],
      ['schema.type-changed'],
    ],
    [
      'a field that is asked for',
      form({ name: 'a' }),
      form({ name: 'a', required: true }),
      ['property.became-required a'],
      ['property.became-optional a'],
    ],
    [
      'a new field that is asked for',
      form({ name: 'a' }),
      form({ name: 'a' }, { name: 'b', required: true }),
      ['property.added b'],
      ['property.removed b'],
    ],
    [
      'a link to another operation',
      linked({ operationId: 'list' }),
      linked({ operationRef: GET_ONE }),
      ['link.changed one'],
      ['link.changed one'],
    ],
    [
      'another media type of parts',
      parts(),
      parts({ contentType: 'text/html' }),
      ['encoding.changed'],
      ['encoding.changed'],
    ],
    [
      'a property by a pattern that asks for something else',
      inJson(having({ a: TEXT, b: TEXT })),
      inJson(having({ b: TEXT }, { patternProperties: { '^a$': { type: 'integer' } } })),
      ['schema.type-changed', 'schema.type-changed'],
      ['schema.type-changed', 'schema.type-changed'],
    ],
    [
      'the usual dialect',
      inJson(TEXT),
      inJson({ ...TEXT, $schema: 'https://json-schema.org/draft/2020-12/schema' }),
      ['text.changed', 'text.changed'],
      ['text.changed', 'text.changed'],
    ],
    [
      'another dialect',
      inJson(TEXT),
      inJson({ ...TEXT, $schema: 'https://example.com/dialect' }),
      ['unclassified.changed', 'unclassified.changed'],
      ['unclassified.changed', 'unclassified.changed'],
    ],
    [
      'a parameter beside a flag that is a text',
      flagged(true),
      flagged('true', { type: 'integer' }),
      ['schema.type-changed'],
      ['schema.type-changed'],
    ],
  ])('%s', async (_, before, after, there, back) => {
    expect(await bothWays(before, after)).toEqual([there, back]);
  });
});
