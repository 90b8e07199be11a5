import { expect, test } from 'vitest';
import { compareApis } from '../../src/diff/apis.ts';
import type { Json, JsonObject } from '../../src/model/json.ts';
import { judgeEach } from '../../src/rules/judge.ts';
import { contractOf } from './contract-of.ts';

/**
 * One list of properties that became what all have and several alternatives: what one of them describes is not removed, and
 * not every message can have it any more.
 */

const text: JsonObject = { type: 'string' };
const object = (properties: JsonObject, ...required: readonly string[]): JsonObject => ({
  type: 'object',
  properties,
  ...(required.length === 0 ? {} : { required: [...required] }),
});
const beside = (...alternatives: readonly Json[]): JsonObject => ({
  allOf: [object({ slug: text }, 'slug'), { oneOf: [...alternatives] }],
});
const all = object({ slug: text, id: text, code: text }, 'slug');

const documentOf = (schema: Json, direction: string): JsonObject => {
  const content = { 'application/json': { schema } };
  const responses = { 200: { description: 'Fine.', ...(direction === 'response' ? { content } : {}) } };
  const operation = { ...(direction === 'request' ? { requestBody: { content } } : {}), responses };
  return { openapi: '3.1.0', info: { title: 'T', version: '1.0.0' }, paths: { '/checks': { put: operation } } };
};

async function gone(before: Json, after: Json, direction: string): Promise<readonly string[]> {
  const base = await contractOf(documentOf(before, direction));
  const head = await contractOf(documentOf(after, direction));
  const { changes } = await compareApis(base, head);
  return judgeEach(changes, { base, head, lens: 'wire', policies: new Map() })
    .filter(({ changes: [change] }) => change?.kind === 'property.removed')
    .map(({ judgement: { impact, message } }) => `${impact}: ${message}`)
    .toSorted();
}

const part = (direction: string): string => (direction === 'request' ? 'Request' : 'Response');
const left = (direction: string, name: string): string =>
  direction === 'request'
    ? `potentially-breaking: Request property \`${name}\` is described only by some of the alternatives now.`
    : `potentially-breaking: Response property \`${name}\` comes only with some of the alternatives now.`;
const removed = (direction: string, name: string): string =>
  `breaking: ${part(direction)} property \`${name}\` was removed.`;

test.for<[string, Json, Json, readonly string[], readonly string[]]>([
  [
    'alternatives that each ask for one of them',
    all,
    beside(object({ id: text }, 'id'), object({ code: text }, 'code')),
    ['code', 'id'],
    [],
  ],
  [
    'alternatives that refuse the property of the other',
    all,
    beside(
      { ...object({ id: text }, 'id'), not: { required: ['code'] } },
      { ...object({ code: text }, 'code'), not: { required: ['id'] } },
    ),
    ['code', 'id'],
    [],
  ],
  [
    'alternatives of alternatives',
    all,
    beside({ anyOf: [object({ id: text }, 'id'), object({ code: text }, 'code')] }, object({ name: text }, 'name')),
    ['code', 'id'],
    [],
  ],
  [
    'one that no alternative describes',
    all,
    beside(object({ id: text }, 'id'), object({ name: text }, 'name')),
    ['id'],
    ['code'],
  ],
  [
    'one that is something else there',
    all,
    beside(object({ id: { type: 'boolean' } }, 'id'), object({ code: text }, 'code')),
    ['code'],
    ['id'],
  ],
  [
    'one that lost something of its own',
    object({ slug: text, id: object({ from: text, to: text }), code: text }, 'slug'),
    beside(object({ id: object({ from: text }) }, 'id'), object({ code: text }, 'code')),
    ['code'],
    ['id'],
  ],
  [
    'one that can have no value there',
    all,
    beside(object({ id: false, name: text }, 'name'), object({ code: text }, 'code')),
    ['code'],
    ['id'],
  ],
  [
    'alternatives told apart by a value, for which it is lost',
    object({ slug: { type: 'string', enum: ['one', 'two'] }, id: text, code: text }, 'slug'),
    {
      oneOf: [
        object({ slug: { type: 'string', enum: ['one'] }, id: text }, 'slug'),
        object({ slug: { type: 'string', enum: ['two'] }, code: text }, 'slug'),
      ],
    },
    [],
    ['code'],
  ],
  [
    'the same beside them',
    object({ slug: { type: 'string', enum: ['one', 'two'] }, id: text, code: text }, 'slug'),
    {
      allOf: [
        object({ slug: { type: 'string', enum: ['one', 'two'] } }, 'slug'),
        {
          oneOf: [
            object({ slug: { type: 'string', enum: ['one'] }, id: text }, 'slug'),
            object({ slug: { type: 'string', enum: ['two'] }, code: text }, 'slug'),
          ],
        },
      ],
    },
    [],
    ['code', 'id'],
  ],
])('%s', async ([, before, after, kept, lost]) => {
  for (const direction of ['request', 'response'])
    expect(await gone(before, after, direction)).toEqual(
      [...lost.map((name) => removed(direction, name)), ...kept.map((name) => left(direction, name))].toSorted(),
    );
});

test('what was required and comes with some of the alternatives breaks who counts on it', async () => {
  const before = object({ slug: text, id: text, code: text }, 'slug', 'id');
  const after = beside(object({ id: text }, 'id'), object({ code: text }, 'code'));
  expect(await gone(before, after, 'response')).toEqual([
    'breaking: Response property `id` comes only with some of the alternatives now; it was required.',
    left('response', 'code'),
  ]);
});

test('who refuses it beside the alternatives has no use for what they describe', async () => {
  const closed: JsonObject = {
    ...object({ slug: text }, 'slug'),
    additionalProperties: false,
    oneOf: [object({ id: text }), object({ code: text }, 'code')],
  };
  expect(await gone({ ...all, additionalProperties: false }, closed, 'request')).toEqual(
    ['code', 'id'].map(
      (name) => `breaking: Request property \`${name}\` was removed; the object admits no other properties.`,
    ),
  );
});
