import { expect, test } from 'vitest';
import type { Json, JsonObject } from '../../src/model/json.ts';
import { changesOf, operation } from './facts.ts';

const both = (schema: JsonObject): JsonObject => {
  const content = { 'application/json': { schema: { type: 'object', ...schema } } };
  return operation({ requestBody: { content }, responses: { 200: { description: 'Done', content } } });
};
const told = async (base: JsonObject, head: JsonObject): Promise<readonly string[]> =>
  (await changesOf(both(base), both(head))).map((change) =>
    [
      change.direction,
      change.kind,
      ...('effect' in change ? [change.effect] : []),
      ...('requiredBefore' in change ? ['required before'] : []),
      ...('stillRequired' in change ? ['still required'] : []),
    ].join(' '),
  );
const id = (schema: Json): JsonObject => ({ required: ['id'], properties: { id: schema } });

test.each<[string, JsonObject, JsonObject, readonly string[]]>([
  [
    'with any value',
    { required: ['id'] },
    id({}),
    ['request property.added required before', 'response property.added required before'],
  ],
  [
    'with fewer values than were sent',
    { required: ['id'] },
    id({ type: 'string' }),
    ['request schema.type-changed narrowed', 'response property.added required before'],
  ],
  [
    'with fewer values than other names may have',
    { required: ['id'], additionalProperties: { type: 'string' } },
    { ...id({ type: 'string', maxLength: 3 }), additionalProperties: { type: 'string' } },
    [
      'request property.added required before',
      'request schema.bound-changed narrowed',
      'response property.added required before',
      'response schema.bound-changed narrowed',
    ],
  ],
  [
    'with what other names may have',
    { required: ['id'], additionalProperties: { type: 'string' } },
    { ...id({ type: 'string' }), additionalProperties: { type: 'string' } },
    ['request property.added required before', 'response property.added required before'],
  ],
  [
    'in an object that admitted no such name',
    { required: ['id'], additionalProperties: false },
    { ...id({ type: 'string' }), additionalProperties: false },
    ['request property.added required before', 'response property.added required before'],
  ],
  [
    'and required no more',
    { required: ['id'] },
    { properties: { id: {} } },
    [
      'request property.added required before',
      'request property.became-optional',
      'response property.added required before',
      'response property.became-optional',
    ],
  ],
])('a name that was required without being described is described, %s', async (_, base, head, expected) => {
  const found = (await told(base, head)).filter((each) => !each.includes('text.changed'));
  expect(found.toSorted()).toEqual(expected);
});

test('a name that nobody asked for is added', async () => {
  expect(await told({}, { properties: { id: { type: 'string' } } })).toEqual([
    'request property.added',
    'response property.added',
  ]);
});

test.each<[string, JsonObject, JsonObject, readonly string[]]>([
  [
    'and may be anything',
    id({ type: 'string' }),
    { required: ['id'] },
    ['request schema.type-changed widened', 'response property.removed still required'],
  ],
  ['and could be anything before', id({}), { required: ['id'] }, []],
  [
    'and is asked for from now on',
    { properties: { id: { type: 'string' } } },
    { required: ['id'] },
    [
      'request property.became-required',
      'request schema.type-changed widened',
      'response property.became-required',
      'response property.removed still required',
    ],
  ],
  ['and is asked for no more', id({ type: 'string' }), {}, ['request property.removed', 'response property.removed']],
])('a name that is required is no longer described, %s', async (_, base, head, expected) => {
  const found = (await told(base, head)).filter((each) => !each.includes('text.changed'));
  expect(found.toSorted()).toEqual(expected);
});
