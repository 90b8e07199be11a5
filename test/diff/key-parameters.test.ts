import { expect, test } from 'vitest';
import type { Json, JsonObject } from '../../src/model/json.ts';
import { changesOf } from './facts.ts';

const key: JsonObject = { in: 'query', name: 'api_key', required: true, schema: { type: 'string' } };
const other: JsonObject = { in: 'query', name: 'page', schema: { type: 'integer' } };
const schemes: JsonObject = {
  key: { type: 'apiKey', in: 'query', name: 'api_key' },
  header: { type: 'apiKey', in: 'header', name: 'X-Key' },
  token: { type: 'http', scheme: 'bearer' },
};

const asking = (parameters: readonly Json[], security?: Json): JsonObject => ({
  openapi: '3.0.3',
  info: { title: 'Users', version: '1.0.0' },
  components: { securitySchemes: schemes },
  paths: {
    '/users': {
      get: { parameters, ...(security === undefined ? {} : { security }), responses: { 200: { description: 'OK' } } },
    },
  },
});

const without = (name: string): JsonObject => {
  const { [name]: _, ...others } = key;
  return others;
};

/** before, after, and what clients are told (texts left out). */
const cases: readonly (readonly [string, JsonObject, JsonObject, readonly string[]])[] = [
  ['a required key becomes a scheme', asking([key, other]), asking([other], [{ key: [] }]), ['parameter.reordered']],
  ['and the other way round', asking([other], [{ key: [] }]), asking([key, other]), ['parameter.reordered']],
  [
    'a key that both described',
    asking([key, other], [{ key: [] }]),
    asking([other], [{ key: [] }]),
    ['parameter.reordered'],
  ],
  [
    'names of headers in any case',
    asking([{ ...key, in: 'header', name: 'x-key' }]),
    asking([], [{ header: [] }]),
    ['parameter.reordered'],
  ],
  [
    'an optional key becomes a scheme that is needed',
    asking([without('required'), other]),
    asking([other], [{ key: [] }]),
    ['security.changed narrowed', 'parameter.reordered'],
  ],
  [
    'a required key becomes one of two ways',
    asking([key]),
    asking([], [{ key: [] }, { token: [] }]),
    ['security.changed widened', 'parameter.reordered'],
  ],
  [
    'one of two ways becomes a required key',
    asking([], [{ key: [] }, { token: [] }]),
    asking([key]),
    ['security.changed narrowed', 'parameter.reordered'],
  ],
  [
    'a key beside a token',
    asking([key], [{ token: [] }]),
    asking([], [{ key: [], token: [] }]),
    ['parameter.reordered'],
  ],
  [
    'a scheme becomes a key of which more is asked',
    asking([], [{ key: [] }]),
    asking([{ ...key, schema: { type: 'string', maxLength: 10 } }]),
    ['security.changed widened', 'parameter.added'],
  ],
  [
    'a key of another name',
    asking([{ ...key, name: 'key' }]),
    asking([], [{ key: [] }]),
    ['security.changed narrowed', 'parameter.removed'],
  ],
  [
    'a key in another place',
    asking([{ ...key, in: 'header' }]),
    asking([], [{ key: [] }]),
    ['security.changed narrowed', 'parameter.removed'],
  ],
  ['a key that nobody asks for any more', asking([key]), asking([]), ['parameter.removed']],
];

test.each(cases)('%s', async (_, before, after, expected) => {
  const changes = await changesOf(before, after);
  const told = changes.filter(({ kind }) => kind !== 'text.changed' && kind !== 'component.unused-changed');
  const said = told.map((change) => ('effect' in change ? `${change.kind} ${change.effect}` : change.kind));
  expect(said.toSorted()).toEqual(expected.toSorted());
});

test('an optional key is told as two ways, with it and without', async () => {
  const [change] = await changesOf(asking([without('required')]), asking([], [{ key: [] }]));
  expect(change).toMatchObject({ kind: 'security.changed', before: ['none', 'key'], after: ['key'] });
});
