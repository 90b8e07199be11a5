import { describe, expect, test } from 'vitest';
import { compareApis } from '../../src/diff/apis.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { withLifecycle } from '../../src/policy/lifecycle.ts';
import type { LifecycleQuestion } from '../../src/policy/lifecycle.ts';
import { matchesOperation, standingsOf } from '../../src/policy/stability.ts';
import { judgeEach } from '../../src/rules/judge.ts';
import { contractOf } from '../diff/contract-of.ts';

const NONE = { stability: new Map(), stabilityOf: new Map() } as const;
const ok = { description: 'fine' };
type Settings = Partial<LifecycleQuestion['settings']>;

describe('how stable an operation is', () => {
  const standing = async (more: JsonObject, own: JsonObject = {}, path = '/users/{id}', settings: Settings = {}) => {
    const operation = { tags: ['People'], operationId: 'getUser', responses: { 200: ok }, ...own };
    const { item = {}, ...rest } = more;
    const contract = await contractOf({
      openapi: '3.1.0',
      info: { title: 'Shop', version: '1.0.0' },
      paths: { [path]: { ...Object(item), get: operation } },
      ...rest,
    });
    const found = standingsOf(contract, { ...NONE, ...settings });
    const result = found({ kind: 'path', method: 'get', path: '/users/{user}', operationId: null });
    const { level, internal } = result ??
      found({ kind: 'path', method: 'get', path, operationId: null }) ?? { level: 'none', internal: false };
    return internal ? `${level} internal` : level;
  };

  test.each([
    ['nothing', {}, {}, 'stable'],
    ['its own level', {}, { 'x-stability-level': 'beta' }, 'beta'],
    ['another name of a level', {}, { 'x-stability-level': 'Experimental' }, 'alpha'],
    ['a level nobody knows', {}, { 'x-stability-level': 'matured' }, 'stable'],
    ['x-draft', {}, { 'x-draft': true }, 'draft'],
    ['x-beta', {}, { 'x-beta': true }, 'beta'],
    ['x-beta, taken back', {}, { 'x-beta': false }, 'stable'],
    ['x-internal', {}, { 'x-internal': true }, 'stable internal'],
    ['the path', { item: { 'x-stability-level': 'alpha' } }, {}, 'alpha'],
    [
      'its own level before that of the path',
      { item: { 'x-stability-level': 'alpha' } },
      { 'x-stability-level': 'stable' },
      'stable',
    ],
    ['the path is internal', { item: { 'x-internal': true } }, {}, 'stable internal'],
    ['the path is internal, the operation is not', { item: { 'x-internal': true } }, { 'x-internal': false }, 'stable'],
    ['a tag', { tags: [{ name: 'People', 'x-stability-level': 'beta' }] }, {}, 'beta'],
    ['another tag', { tags: [{ name: 'Things', 'x-stability-level': 'beta' }] }, {}, 'stable'],
    ['the whole API', { info: { title: 'Shop', version: '1', 'x-stability-level': 'draft' } }, {}, 'draft'],
    ['the address', { servers: [{ url: 'https://a.example/v1beta1' }] }, {}, 'beta'],
    [
      'one of two addresses',
      { servers: [{ url: 'https://a.example/v1beta1' }, { url: 'https://a.example/v1' }] },
      {},
      'stable',
    ],
  ] as const)('%s', async (_, more, own, expected) => {
    expect(await standing(more, own)).toBe(expected);
  });

  test.each([
    ['/v1beta1/users', 'beta'],
    ['/v2alpha/users', 'alpha'],
    ['/v1p1beta1/users', 'beta'],
    ['/v1/users', 'stable'],
    ['/beta/users', 'stable'],
    ['/v1betas/users', 'stable'],
  ])('the path %s is %s', async (path, expected) => {
    expect(await standing({}, {}, path)).toBe(expected);
  });

  test.each([
    [{ '/users/**': 'beta' }, 'beta'],
    [{ 'tag:People': 'internal' }, 'stable internal'],
    [{ 'GET /users/*': 'draft' }, 'draft'],
    [{ 'POST /users/*': 'draft' }, 'stable'],
    [{ getUser: 'alpha' }, 'alpha'],
    [{ '/users/**': 'internal', 'GET /**': 'alpha' }, 'alpha internal'],
  ] as const)('configured: %j', async (patterns, expected) => {
    expect(await standing({}, {}, '/users/{id}', { stabilityOf: new Map(Object.entries(patterns)) })).toBe(expected);
  });
});

describe('patterns', () => {
  test.each([
    ['/users', '/users', true],
    ['/users', '/users/1', false],
    ['/users/*', '/users/{id}', true],
    ['/users/{any}', '/users/{id}', true],
    ['/**', '/a/b/c', true],
    ['/a/**/d', '/a/d', true],
    ['/a/**/d', '/a/b/c/d', true],
    ['/a/**/d', '/a/b/c', false],
    ['/v*beta*/x', '/v1beta2/x', true],
    ['get /users', '/users', true],
    ['* /users', '/users', true],
    ['delete /users', '/users', false],
    ['/*a*b*', '/xaxxbx', true],
    ['/*a*b*', '/xbxxa', false],
    [`/${'*a'.repeat(50)}*b`, `/${'a'.repeat(5000)}`, false],
    [`${'/**'.repeat(50)}/b`, '/a'.repeat(500), false],
  ])('%s on %s', (pattern, path, expected) => {
    expect(matchesOperation(pattern, { method: 'get', path, operationId: null })).toBe(expected);
  });
});

describe('what the level makes of a break', () => {
  const changed = async (first: JsonObject, second: JsonObject, settings: Settings = {}) => {
    const schema = { content: { 'application/json': { schema: { $ref: '#/components/schemas/User' } } } };
    const of = (properties: JsonObject) => ({
      openapi: '3.1.0',
      info: { title: 'Shop', version: '1.0.0' },
      paths: {
        '/a': { get: { responses: { 200: { ...ok, ...schema } }, ...first } },
        '/b': { get: { responses: { 200: { ...ok, ...schema } }, ...second } },
      },
      components: { schemas: { User: { type: 'object', required: ['id'], properties } } },
    });
    const [base, head] = [
      await contractOf(of({ id: { type: 'string' } })),
      await contractOf(of({ id: { type: 'integer' } })),
    ];
    const { changes } = await compareApis(base, head);
    const judged = judgeEach(changes, { base, head, lens: 'wire', policies: new Map() });
    const [found] = await withLifecycle(judged, {
      base,
      head,
      settings: { ...NONE, deprecationNotice: new Map(), plannedRemoval: 'minor', ...settings },
      publications: { releases: [], missing: '' },
      today: '2026-11-24',
    });
    return `${found?.judgement.impact} ${found?.judgement.bump}`;
  };
  const [beta, alpha, inner] = [
    { 'x-stability-level': 'beta' },
    { 'x-stability-level': 'alpha' },
    { 'x-internal': true },
  ];
  const set = (name: string, way: 'allow' | 'warn' | 'fail') => ({ stability: new Map([[name, way]]) });

  test.each([
    ['stable', {}, {}, {}, 'breaking major'],
    ['beta', beta, beta, {}, 'potentially-breaking minor'],
    ['alpha', alpha, alpha, {}, 'non-breaking minor'],
    ['alpha and beta', alpha, beta, {}, 'potentially-breaking minor'],
    ['a shared schema that a stable operation reaches', alpha, {}, {}, 'breaking major'],
    ['internal', inner, inner, {}, 'non-breaking patch'],
    ['internal and stable', inner, {}, {}, 'breaking major'],
    ['internal and alpha', inner, alpha, {}, 'non-breaking minor'],
    ['beta may break', beta, beta, set('beta', 'allow'), 'non-breaking minor'],
    ['beta fails', beta, beta, set('beta', 'fail'), 'breaking major'],
    ['internal warns', inner, inner, set('internal', 'warn'), 'potentially-breaking minor'],
    ['internal fails, alpha may break', inner, alpha, set('internal', 'fail'), 'breaking major'],
    ['stable can not be set', {}, {}, set('stable', 'allow'), 'breaking major'],
  ] as const)('%s', async (_, first, second, settings, expected) => {
    expect(await changed(first, second, settings)).toBe(expected);
  });
});
