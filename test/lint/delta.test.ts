import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { rulesOnly } from './support/definition.ts';
import { touchedBy } from '../../src/lint/changed.ts';
import { contractOf } from '../diff/contract-of.ts';
import { document, inShort, lintPair, operation } from './support/lint.ts';

const secured = rulesOnly('auth-operation-secured', 'error-declared', 'deprecation-replacement', 'page-limit-bounded');
const quiet = { 200: { description: 'OK' }, default: { description: 'An error' } };
const clean = (id: string, more: JsonObject = {}): JsonObject =>
  operation(id, { responses: quiet, security: [{ key: [] }], ...more });
const gone = { deprecated: true, description: 'It will go away.' };
const limit = (name: string): JsonObject => ({
  name: 'limit',
  in: 'query',
  schema: { type: 'integer' },
  description: name,
});

/** Two documents and what is new or fixed between them. */
const cases: readonly [what: string, base: JsonObject, head: JsonObject, expected: readonly string[]][] = [
  ['nothing', document({ '/a': { get: clean('a', gone) } }), document({ '/a': { get: clean('a', gone) } }), []],
  [
    'an operation that is deprecated now',
    document({ '/a': { get: clean('a') } }),
    document({ '/a': { get: clean('a', gone) } }),
    ['introduced deprecation-replacement GET /a'],
  ],
  [
    'an operation that was put right',
    document({ '/a': { get: clean('a', gone) } }),
    document({ '/a': { get: clean('a') } }),
    ['fixed deprecation-replacement GET /a'],
  ],
  [
    'a renamed path parameter',
    document({ '/a/{id}': { get: clean('a', gone) } }),
    document({ '/a/{name}': { get: clean('a', gone) } }),
    [],
  ],
  [
    'another order of paths',
    document({ '/a': { get: clean('a', gone) }, '/b': { get: clean('b') } }),
    document({ '/b': { get: clean('b') }, '/a': { get: clean('a', gone) } }),
    [],
  ],
  [
    'a path that moved into the URL of the server',
    document({ '/v1/a': { get: clean('a', gone) } }, { servers: [{ url: 'https://example.com' }] }),
    document({ '/a': { get: clean('a', gone) } }, { servers: [{ url: 'https://example.com/v1' }] }),
    [],
  ],
  [
    'another version in the URL of the server',
    document({ '/a': { get: clean('a', gone) } }, { servers: [{ url: 'https://example.com/v1' }] }),
    document({ '/a': { get: clean('a', gone) } }, { servers: [{ url: 'https://example.com/v2' }] }),
    [],
  ],
  [
    'a renamed path with the same operationId',
    document({ '/a': { get: clean('a', gone) } }),
    document({ '/b': { get: clean('a', gone) } }),
    [],
  ],
  [
    'a parameter before the one that was wrong',
    document({ '/a': { get: clean('a', { parameters: [limit('x')] }) } }),
    document({
      '/a': { get: clean('a', { parameters: [{ name: 'q', in: 'query', schema: { type: 'string' } }, limit('x')] }) },
    }),
    [],
  ],
  [
    'a copy of what was wrong before',
    document({ '/a': { get: clean('a', { parameters: [limit('x')] }) } }),
    document({
      '/a': { get: clean('a', { parameters: [limit('x')] }) },
      '/b': { get: clean('b', { parameters: [limit('x')] }) },
    }),
    ['introduced page-limit-bounded GET /b'],
  ],
  [
    'what is wrong moved into a component',
    document({ '/a': { get: clean('a', { parameters: [limit('x')] }) } }),
    document(
      { '/a': { get: clean('a', { parameters: [{ $ref: '#/components/parameters/Limit' }] }) } },
      { components: { parameters: { Limit: limit('x') } } },
    ),
    [],
  ],
];

describe('new and fixed', () => {
  test.each(cases)('%s', async (_, base, head, expected) => {
    const outcome = await lintPair(base, head, { definition: secured });
    expect(inShort(outcome)).toEqual(expected);
    // Nothing new has to mean that something is found, and known.
    if (expected.length === 0) expect(inShort(outcome, ['inherited'])).toHaveLength(1);
  });
});

describe('what a rule says of most places at once', () => {
  const open = (count: number, secureFrom = count): JsonObject =>
    document(
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [
          `/${index}`,
          { get: operation(`o${index}`, index < secureFrom ? {} : { responses: quiet }) },
        ]),
      ),
    );
  const definition = rulesOnly('error-declared');

  test('is not new when one more place has it', async () => {
    expect(inShort(await lintPair(open(5), open(6), { definition }))).toEqual([]);
  });

  test('is one finding of a new API', async () => {
    const { judgements } = await lintPair(null, open(5), { definition });
    expect(judgements.map(({ message, origin }) => [message.slice(0, 6), origin])).toEqual([['5 of 5', 'introduced']]);
  });

  test('the few places that are left when most were put right are not new', async () => {
    const outcome = await lintPair(open(10), open(10, 2), { definition });
    expect(outcome.places.get('error-declared')).toEqual({ base: 10, head: 2 });
    expect(outcome.judgements.filter(({ origin }) => origin === 'introduced')).toEqual([]);
    expect(outcome.judgements.filter(({ origin }) => origin === 'inherited')).toHaveLength(2);
    expect(outcome.judgements.filter(({ origin }) => origin === 'fixed')).toHaveLength(8);
  });

  test('crossing the threshold makes only those new that are', async () => {
    const outcome = await lintPair(open(10, 2), open(10, 4), { definition });
    expect(inShort(outcome)).toEqual(['introduced error-declared GET /2', 'introduced error-declared GET /3']);
  });

  test('the cap of a list makes nothing new', async () => {
    const outcome = await lintPair(open(60, 30), open(61, 30), { definition });
    expect(inShort(outcome)).toEqual([]);
  });
});

describe('ids', () => {
  test('are unique, and the same when lines move', async () => {
    const head = document({ '/a': { get: operation('a', gone) }, '/b/{id}': { post: operation('b', gone) } });
    const first = await lintPair(null, head);
    const second = await lintPair(null, {
      ...head,
      info: { title: 'Another title', version: '2.0.0', description: 'x' },
    });
    const ids = first.judgements.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const kept = second.judgements.filter(({ operations }) => operations.length > 0).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(kept));
  });
});

describe('modes', () => {
  const base = document(
    {
      '/a': { get: clean('a', gone) },
      '/b': { get: clean('b', { ...gone, parameters: [{ $ref: '#/components/parameters/Q' }] }) },
      '/c': { get: clean('c', gone) },
    },
    { components: { parameters: { Q: { name: 'q', in: 'query', schema: { type: 'string' } } } } },
  );
  const head = document(
    {
      '/a': { get: clean('a', { ...gone, summary: 'Changed' }) },
      '/b': { get: clean('b', { ...gone, parameters: [{ $ref: '#/components/parameters/Q' }] }) },
      '/c': { get: clean('c', gone) },
    },
    { components: { parameters: { Q: { name: 'q', in: 'query', schema: { type: 'integer' } } } } },
  );
  test.each([
    ['new', []],
    ['changed-operations', ['/a', '/b']],
    ['all', ['/a', '/b', '/c']],
  ] as const)('%s', async (mode, expected) => {
    const { judgements } = await lintPair(base, head, { mode, definition: secured });
    expect(judgements.filter(({ origin }) => origin !== 'inherited')).toEqual([]);
    expect(judgements.filter(({ counts }) => counts).map(({ operations: [one] }) => one?.path)).toEqual(expected);
  });
});

test('a description that is called otherwise touches no more than the same by its old name', async () => {
  const api = (summary: string): JsonObject =>
    document({ '/a': { get: clean('a', { summary }) }, '/b': { get: clean('b') } });
  const [before, after] = [await contractOf(api('One')), await contractOf(api('Two'), {}, 'v2.json')];
  const isTouched = touchedBy(before, after, new Map());
  expect(['path get /a', 'path get /b'].map(isTouched)).toEqual([true, false]);
});
