import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../src/model/json.ts';
import { compareContracts } from '../../src/diff/compare.ts';
import { contractOf } from './contract-of.ts';
import { changesOf, operation } from './facts.ts';

/** An operation that takes and gives the same schema. */
const both = (schema: Json, schemas: JsonObject = {}): JsonObject => {
  const content = { 'application/json': { schema } };
  return operation(
    { requestBody: { content }, responses: { 200: { description: 'Done', content } } },
    { components: { schemas } },
  );
};
const gone = { $ref: '#/components/schemas/Gone' };
const user = { type: 'object', required: ['id'], properties: { id: { type: 'integer', default: 1 } } };
const told = async (base: JsonObject, head: JsonObject): Promise<readonly string[]> =>
  (await changesOf(base, head))
    .filter(({ kind }) => kind !== 'schema-name.added' && kind !== 'schema-name.removed')
    .map((change) =>
      [
        change.direction,
        change.kind,
        ...('keyword' in change ? [change.keyword] : []),
        ...('effect' in change ? [change.effect] : []),
        ...('name' in change ? [change.name] : []),
      ].join(' '),
    );
const DOUBTS = ['request schema.keyword-changed $ref undecided', 'response schema.keyword-changed $ref undecided'];

describe('a reference that leads nowhere', () => {
  test.each<[string, JsonObject, JsonObject]>([
    ['is mended', both(gone), both(gone, { Gone: user })],
    ['breaks', both(gone, { Gone: user }), both(gone)],
    ['becomes another one', both(gone), both({ $ref: '#/components/schemas/Lost' })],
    ['is replaced by alternatives', both(gone), both({ oneOf: [user, { type: 'string' }] })],
    ['of a list is mended', both({ type: 'array', items: gone }), both({ type: 'array', items: user })],
  ])('%s: nobody can tell what that means', async (_, base, head) => {
    expect(await told(base, head)).toEqual(DOUBTS);
  });

  test('says nothing where it stays, in whatever version', async () => {
    expect(await told(both(gone), both(gone))).toEqual([]);
    const old: JsonObject = {
      swagger: '2.0',
      info: { title: 'Users', version: '1.0.0' },
      paths: {
        '/users': {
          get: {
            produces: ['application/json'],
            responses: { 200: { description: 'Done', schema: { $ref: '#/definitions/Gone' } } },
          },
        },
      },
    };
    const content = { 'application/json': { schema: gone } };
    const now = operation({ responses: { 200: { description: 'Done', content } } }, {}, 'get');
    expect((await told(old, now)).filter((each) => each.includes('schema.'))).toEqual([]);
  });

  test('does no harm where anything may be sent, or come', async () => {
    expect(await told(both(gone), both({}))).toEqual([
      'request schema.keyword-changed $ref widened',
      'response schema.keyword-changed $ref undecided',
    ]);
    expect(await told(both({}), both(gone))).toEqual([
      'request schema.keyword-changed $ref undecided',
      'response schema.keyword-changed $ref narrowed',
    ]);
  });

  test('hides nothing of what stands beside it', async () => {
    const beside = (name: string): Json => ({ allOf: [gone, { properties: { [name]: { type: 'string' } } }] });
    expect(await told(both(beside('a')), both(beside('b')))).toEqual([
      'request property.removed a',
      'request property.added b',
      'response property.removed a',
      'response property.added b',
    ]);
  });
});

describe('a reference that leads to something else than a schema', () => {
  const parts = (type: string): JsonObject => ({
    components: {
      parameters: { Q: { name: 'q', in: 'query', schema: { type } } },
      responses: { R: { description: 'Done', content: { 'application/json': { schema: { type } } } } },
      schemas: { Text: type },
    },
    'x-text': type,
    'x-list': [type],
  });
  const referring = (ref: string, type = 'string'): JsonObject => ({ ...both({ $ref: ref }), ...parts(type) });
  const plain: JsonObject = { ...both({ type: 'string' }), ...parts('string') };
  const aboutSchemas = async (base: JsonObject, head: JsonObject): Promise<readonly string[]> =>
    (await told(base, head)).filter((each) => /schema\.|property\./u.test(each));

  test.each([
    '#/components/parameters/Q',
    '#/components/responses/R',
    '#/components/schemas/Text',
    '#/x-text',
    '#/x-list',
  ])('%s: nobody can tell what that means, and it is said', async (ref) => {
    expect(await aboutSchemas(referring(ref), plain)).toEqual(DOUBTS);
    expect(await aboutSchemas(plain, referring(ref))).toEqual(DOUBTS);
    expect(await aboutSchemas(referring(ref), referring(ref, 'integer'))).toEqual(DOUBTS);
    expect(await aboutSchemas(referring(ref), referring(ref))).toEqual([]);
    const head = await contractOf(referring(ref));
    const { partial } = compareContracts(await contractOf(plain), head);
    const said = [...partial, ...head.notes].filter(({ kind }) => kind === 'partial');
    expect(said).not.toEqual([]);
    expect(said.every(({ location }) => location !== null)).toBe(true);
  });

  test('a schema written as something else is not taken for anything', async () => {
    expect(await aboutSchemas(both({ type: 'string' }), both(5))).toEqual(DOUBTS);
    expect(await aboutSchemas(both([]), both({ type: 'string' }))).toEqual(DOUBTS);
  });

  test('a schema that has a property of the kind is one', async () => {
    const odd = (type: string): JsonObject =>
      both({ type: 'object', name: 'q', in: 'query', schema: {}, properties: { a: { type } } });
    expect(await aboutSchemas(odd('string'), odd('integer'))).toEqual([
      'request schema.type-changed replaced',
      'response schema.type-changed replaced',
    ]);
  });
});
