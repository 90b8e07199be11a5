import { expect, test } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { api, changesOf } from './facts.ts';

const document = (openapi: string, beside: JsonObject): JsonObject => {
  const schema = { type: 'object', properties: { owner: { $ref: '#/components/schemas/Owner', ...beside } } };
  const content = { 'application/json': { schema } };
  return api({
    openapi,
    paths: { '/boats': { get: { responses: { 200: { description: 'OK', content } } } } },
    components: { schemas: { Owner: { type: 'string' } } },
  });
};

/** Version and members beside the reference before and after, and the changes with the keyword they name. */
const CASES: readonly (readonly [string, [string, JsonObject], [string, JsonObject], readonly string[]])[] = [
  [
    'a deprecation is one wherever it is written',
    ['3.0.3', {}],
    ['3.0.3', { deprecated: true }],
    ['schema.deprecated'],
  ],
  ['and so is its end', ['3.0.3', { deprecated: true }], ['3.0.3', {}], ['schema.undeprecated']],
  ['a text is a text', ['3.0.3', {}], ['3.0.3', { description: 'Who owns it' }], ['text.changed description']],
  ['an example too', ['3.0.3', { example: 'Ann' }], ['3.0.3', { example: 'Bob' }], ['text.changed example']],
  [
    'a keyword counts for some tools only',
    ['3.0.3', {}],
    ['3.0.3', { maxLength: 3 }],
    ['unclassified.changed maxLength beside $ref'],
  ],
  [
    'each keyword is told by itself',
    ['3.0.3', { maxLength: 3, readOnly: true }],
    ['3.0.3', { minLength: 1, readOnly: true }],
    ['unclassified.changed maxLength beside $ref', 'unclassified.changed minLength beside $ref'],
  ],
  [
    'a keyword that takes effect with 3.1 is told as what it is',
    ['3.0.3', { maxLength: 3 }],
    ['3.1.0', { maxLength: 3 }],
    ['schema.bound-changed', 'specification.changed'],
  ],
  [
    'and one that loses it',
    ['3.1.0', { maxLength: 3 }],
    ['3.0.3', { maxLength: 3 }],
    ['schema.bound-changed', 'specification.changed'],
  ],
  [
    'one that says what the schema says anyway is nothing new',
    ['3.0.3', { type: 'string' }],
    ['3.1.0', { type: 'string' }],
    ['specification.changed'],
  ],
];

test.each(CASES)('beside a reference: %s', async (_, [baseVersion, base], [headVersion, head], expected) => {
  const changes = await changesOf(document(baseVersion, base), document(headVersion, head));
  const told = changes.map((change) => ('key' in change ? `${change.kind} ${change.key}` : change.kind));
  expect(told.toSorted()).toEqual(expected);
});

test('what stands beside a reference is found where it is written', async () => {
  const [change] = await changesOf(document('3.0.3', {}), document('3.0.3', { maxLength: 3 }));
  expect(change?.head?.pointer).toMatch(/\/properties\/owner\/maxLength$/);
});

test('what is said beside a reference is said of who refers', async () => {
  const [change] = await changesOf(document('3.1.0', {}), document('3.1.0', { deprecated: true }));
  expect([change?.kind, change?.component, change?.anchor]).toEqual([
    'schema.deprecated',
    null,
    'GET /boats 200 application/json owner',
  ]);
});

test.each<[string, JsonObject, JsonObject, object]>([
  [
    'it came',
    {},
    { description: 'Who owns it' },
    {
      before: 'A person',
      after: ['Who owns it', 'A person'],
      head: { pointer: '/components/schemas/Boat/properties/owner/description' },
    },
  ],
  [
    'it changed',
    { description: 'The owner' },
    { description: 'Who owns it' },
    { before: 'The owner', after: 'Who owns it', component: 'schemas/Boat' },
  ],
  ['it went', { description: 'Who owns it' }, {}, { before: ['Who owns it', 'A person'], after: 'A person' }],
])('a text beside a reference to what has a text, too, is said of who refers: %s', async (_, base, head, expected) => {
  const boats = (beside: JsonObject): JsonObject => {
    const content = { 'application/json': { schema: { $ref: '#/components/schemas/Boat' } } };
    const get = { responses: { 200: { description: 'OK', content } } };
    return api({
      openapi: '3.1.0',
      paths: { '/boats': { get }, '/ships': { get } },
      components: {
        schemas: {
          Boat: { type: 'object', properties: { owner: { $ref: '#/components/schemas/Owner', ...beside } } },
          Owner: { type: 'string', description: 'A person' },
        },
      },
    });
  };
  const changes = await changesOf(boats(base), boats(head));
  expect(changes).toMatchObject([{ kind: 'text.changed', key: 'description', ...expected }]);
  expect(changes[0]?.component).not.toBe('schemas/Owner');
});

test('a component that has another name is the same in what no message has', async () => {
  const named = (name: string): JsonObject => {
    const kind = { $ref: `#/components/schemas/${name}`, description: 'Of what kind it is' };
    const boat = { $ref: '#/components/schemas/Thing', properties: { kind } };
    const content = { 'application/json': { schema: boat } };
    const sent = { 'application/json': { schema: { type: 'object', properties: { kind } } } };
    const responses = { 200: { description: 'OK', content } };
    return api({
      openapi: '3.0.3',
      paths: { '/boats': { post: { requestBody: { content: sent }, responses } } },
      components: { schemas: { Thing: { type: 'object' }, [name]: { type: 'string', readOnly: true } } },
    });
  };
  const changes = await changesOf(named('Kind'), named('BoatKind'));
  expect(changes.map(({ kind }) => kind)).toEqual(['schema-name.changed']);
});
