import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { rulesetPage } from '../../src/lint/catalogue.ts';
import { ignoreTexts } from '../../src/lint/ignores.ts';
import type { Json, JsonObject } from '../../src/model/json.ts';
import { AS_BEFORE } from '../../src/lint/meaning.ts';
import { sideOf } from '../../src/lint/side.ts';
import { contractOf } from '../diff/contract-of.ts';
import { rulesOnly } from './support/definition.ts';
import { document, inShort, lintPair, operation } from './support/lint.ts';

const definition = rulesOnly('error-declared');
const reason = 'Health checks answer or they do not.';
const ignore = (...entries: readonly Json[]): JsonObject => ({ 'x-governor-ignore': [...entries] });
const on = (more: JsonObject, item: JsonObject = {}, root: JsonObject = {}): JsonObject =>
  document(
    {
      '/health': { get: operation('health', more), ...item },
      '/a': { get: operation('a', { responses: { 200: { description: 'OK' }, 400: { description: 'No' } } }) },
      '/b': { get: operation('b', { responses: { 200: { description: 'OK' }, 400: { description: 'No' } } }) },
    },
    root,
  );
const found = async (head: JsonObject, base: JsonObject | null = null): Promise<readonly string[]> =>
  inShort(await lintPair(base, head, { definition }), ['introduced', 'inherited', 'fixed']);

const entry = { rule: 'error-declared', reason };

describe('x-governor-ignore', () => {
  test.each<[string, JsonObject, readonly string[]]>([
    ['none', on({}), ['introduced error-declared GET /health']],
    ['on the operation', on(ignore(entry)), []],
    ['on the path', on({}, ignore(entry)), []],
    ['on the document', on({}, {}, ignore(entry)), []],
    [
      'on another operation',
      document({
        '/health': { get: operation('h') },
        '/a': { get: operation('a', { ...ignore(entry), responses: { 400: { description: '' } } }) },
      }),
      ['introduced error-declared GET /health', 'introduced ignore-unused GET /a'],
    ],
    ['of another rule', on(ignore({ rule: 'cache-policy', reason })), ['introduced error-declared GET /health']],
    [
      'without a reason',
      on(ignore({ rule: 'error-declared' })),
      ['introduced error-declared GET /health', 'introduced ignore-invalid GET /health'],
    ],
    [
      'with an empty reason',
      on(ignore({ rule: 'error-declared', reason: ' ' })),
      ['introduced error-declared GET /health', 'introduced ignore-invalid GET /health'],
    ],
    [
      'without a rule',
      on(ignore({ reason })),
      ['introduced error-declared GET /health', 'introduced ignore-invalid GET /health'],
    ],
    [
      'that is a text',
      on(ignore('error-declared')),
      ['introduced error-declared GET /health', 'introduced ignore-invalid GET /health'],
    ],
    ['that is no list', on({ 'x-governor-ignore': entry }), []],
    [
      'that is null',
      on({ 'x-governor-ignore': null }),
      ['introduced error-declared GET /health', 'introduced ignore-invalid GET /health'],
    ],
  ])('%s', async (_, head, expected) => {
    expect(await found(head)).toEqual(expected);
  });

  test('a new one is shown, and makes nothing fixed', async () => {
    expect(await found(on(ignore(entry)), on({}))).toEqual(['introduced ignore-added GET /health']);
  });

  test('one that was there is not shown again', async () => {
    expect(await found(on({ ...ignore(entry), summary: 'Changed' }), on(ignore(entry)))).toEqual([]);
  });

  test('what one that was removed had covered is new', async () => {
    expect(await found(on({}), on(ignore(entry)))).toEqual(['introduced error-declared GET /health']);
  });

  test('one on the document covers what is said of the API as a whole', async () => {
    const open = document(
      Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`/${name}`, { get: operation(name) }])),
    );
    expect(await found(open)).toEqual(['introduced error-declared /paths']);
    expect(await found({ ...open, ...ignore(entry) })).toEqual([]);
  });
});

describe.each([...ignoreTexts])('the page of %s', (id, { example, says }) => {
  test('is generated', async () => {
    const page = new URL(`../../docs/rulesets/${id}.md`, import.meta.url).pathname;
    await expect(rulesetPage(id)).toMatchFileSnapshot(page);
  });

  test('has an example that is true', async () => {
    const [, line = ''] = /^( +x-governor-ignore:.*)$/m.exec(example) ?? [];
    const shown = (text: string): JsonObject => document((load(text) as { paths: JsonObject }).paths);
    const { judgements } = await lintPair(shown(example.replace(line, '')), shown(example), {
      definition: rulesOnly('error-declared', 'http-get-body'),
    });
    expect(judgements.filter(({ rule }) => rule === id).map(({ message }) => message)).toEqual([says]);
  });
});

describe('in a description of many files', () => {
  const files = {
    'item.json': { get: { responses: { 200: { $ref: 'shared.json#/Fine' } } } },
    'get.json': { responses: { 200: { $ref: 'shared.json#/Fine' } } },
    'shared.json': { Fine: { description: 'OK' } },
  };
  const split = (paths: JsonObject, more: JsonObject = {}): JsonObject => ({
    openapi: '3.0.3',
    info: { title: 'A', version: '1' },
    paths,
    ...more,
  });
  const item = { $ref: 'item.json' };
  test.each<[string, JsonObject, string, readonly string[], readonly string[]]>([
    ['on the document', split({ '/a': item }, ignore(entry)), 'item.json', ['get'], []],
    ['on the document, of what is shared', split({ '/a': item }, ignore(entry)), 'shared.json', ['Fine'], []],
    ['at the paths', split({ '/a': item, ...ignore(entry) }), 'item.json', ['get'], []],
    [
      'at the paths, of what is shared',
      split({ '/a': item, ...ignore(entry) }),
      'shared.json',
      ['Fine'],
      ['found', 'unused'],
    ],
    ['above the reference to the path', split({ '/a': { ...item, ...ignore(entry) } }), 'item.json', ['get'], []],
    [
      'above the one to the operation',
      split({ '/a': { get: { $ref: 'get.json', ...ignore(entry) } } }),
      'get.json',
      [],
      [],
    ],
    [
      'at the path of an operation',
      split({ '/a': { get: { $ref: 'get.json' }, ...ignore(entry) } }),
      'get.json',
      [],
      [],
    ],
    [
      'above one of two references',
      split({ '/a': { ...item, ...ignore(entry) }, '/b': item }),
      'item.json',
      ['get'],
      ['found', 'unused'],
    ],
    [
      'above each of two references',
      split({ '/a': { ...item, ...ignore(entry) }, '/b': { ...item, ...ignore(entry) } }),
      'item.json',
      ['get'],
      [],
    ],
  ])('%s', async (_, root, file, path, expected) => {
    const contract = await contractOf(root, files);
    const result = {
      rule: 'error-declared',
      severity: 'error',
      message: 'found',
      file,
      path,
      description: '',
      docs: null,
      key: null,
      subject: null,
      members: [],
    } as const;
    const { shown } = sideOf(contract, [result], ['error-declared'], AS_BEFORE);
    const visible = shown.filter(({ placed }) => !placed.ignored).map(({ placed }) => placed.result);
    expect(visible.map(({ rule }) => (rule === 'ignore-unused' ? 'unused' : 'found'))).toEqual(expected);
  });
});
