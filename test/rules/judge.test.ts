import { describe, expect, test } from 'vitest';
import type { Change, ChangeBase, Effect, OperationRef, Slot, Use } from '../../src/model/change.ts';
import type { Impact, Judgement, Lens } from '../../src/model/finding.ts';
import { judge } from '../../src/rules/judge.ts';
import { comparison } from './support/pipeline.ts';

const get = (path: string): OperationRef => ({ kind: 'path', method: 'get', path, operationId: null });
const ok: Slot = { part: 'response', status: '200', mediaType: 'application/json' };
const at = (path: string, slot: Slot = ok, operation = get('/users')): Use => ({ operation, slot, path });

const inComponent = (...uses: readonly Use[]): ChangeBase => ({
  direction: 'response',
  anchor: 'schemas/User:name',
  component: 'schemas/User',
  uses,
  base: null,
  head: null,
});

const removed = (common: ChangeBase): Change => ({
  ...common,
  kind: 'property.removed',
  name: 'name',
  required: false,
  open: true,
  deprecated: false,
});

function judgeAll(changes: readonly Change[], lens: Lens = 'wire', policies: Record<string, Impact> = {}): Judgement[] {
  return judge(changes, { base: null, head: null, lens, policies: new Map(Object.entries(policies)) });
}

function only(change: Change, lens: Lens = 'wire', policies: Record<string, Impact> = {}): Judgement {
  const [judgement] = judgeAll([change], lens, policies);
  if (judgement === undefined) throw new Error('nothing was judged');
  return judgement;
}

describe('places', () => {
  test.for<readonly [string, ChangeBase]>([
    ['Response property `name` was removed.', inComponent(at('name'))],
    ['Response property `data.name` was removed.', inComponent(at('data.name'))],
    ['Response property `name` of `schemas/User` was removed.', inComponent(at('name'), at('x.name', ok, get('/b')))],
    ['Response property `name` (`404`) was removed.', inComponent(at('name', { ...ok, status: '404' }))],
    [
      'Response property `name` (`404`, `409`) was removed.',
      inComponent(at('name', { ...ok, status: '404' }), at('name', { ...ok, status: '409' })),
    ],
    ['Each item of response property `names` was removed.', inComponent(at('names[]'))],
    ['Each item of the response body was removed.', inComponent(at('[]'))],
    ['Each value of response property `names` was removed.', inComponent(at('names{}'))],
    [
      'Property `name` of query parameter `filter` was removed.',
      inComponent(at('name', { part: 'parameter', in: 'query', name: 'filter', mediaType: null })),
    ],
    [
      'Property `name` of response header `X-User` was removed.',
      inComponent(at('name', { part: 'header', status: '200', name: 'X-User', mediaType: null })),
    ],
    [
      'Webhook property `name` was removed.',
      inComponent(at('name', { part: 'request-body', mediaType: null }, { ...get('moved'), kind: 'webhook' })),
    ],
    [
      'Response property `pay.card` of `schemas/User` was removed.',
      { ...inComponent(at('a'), at('a', ok, get('/b'))), anchor: 'schemas/User:pay|0.card "x y"' },
    ],
    [
      'Response schema `schemas/User` was removed.',
      { ...inComponent(at('a'), at('a', ok, get('/b'))), anchor: 'schemas/User: "x.y"' },
    ],
    ['Response property `a|b` was removed.', inComponent(at('a|b\u202E'))],
  ])('%s', ([message, common]) => {
    expect(only(removed(common)).message).toBe(message);
  });
});

test('the same fact reached in several ways is one judgement with all operations', () => {
  const first = removed(inComponent(at('name')));
  const second = removed(inComponent(at('owner.name', ok, get('/teams')), at('name')));
  const [judgement, ...others] = judgeAll([first, second]);
  expect(others).toEqual([]);
  expect(judgement?.operations.map(({ path }) => path)).toEqual(['/users', '/teams']);
  expect(judgement?.message).toBe('Response property `name` of `schemas/User` was removed.');
  expect(judgement?.id).toBe(only(first).id);
});

const retyped = (effect: Effect): Change => ({
  ...inComponent(at('name')),
  kind: 'schema.type-changed',
  effect,
  before: ['string'],
  after: ['number'],
});

test('of the same fact with several effects the worst counts', () => {
  for (const changes of [
    [retyped('replaced'), retyped('undecided')],
    [retyped('undecided'), retyped('replaced')],
  ]) {
    expect(judgeAll(changes).map(({ impact }) => impact)).toEqual(['breaking']);
  }
});

const values = (...names: readonly string[]): Change => ({
  ...inComponent(at('name')),
  kind: 'schema.enum-value-added',
  effect: 'widened',
  values: names,
  extensible: false,
});

test('values added to one enum are one judgement, whose identity does not depend on them', () => {
  const judgement = only(values('a', 'b'));
  expect(judgement.after).toEqual(['a', 'b']);
  expect(judgement.message).toBe('Response property `name` got the values `a` and `b`.');
  expect(judgement.id).toBe(only(values('c')).id);
});

describe('lenses and policies', () => {
  test.for<readonly [Lens, Record<string, Impact>, Impact, string, readonly Lens[]]>([
    ['wire', {}, 'potentially-breaking', 'minor', ['strict', 'sdk']],
    ['strict', {}, 'breaking', 'major', ['strict', 'sdk']],
    ['sdk', {}, 'breaking', 'major', ['strict', 'sdk']],
    ['wire', { 'response-enum-value-added': 'breaking' }, 'breaking', 'major', ['wire', 'strict', 'sdk']],
    ['sdk', { 'response-enum-value-added': 'documentation' }, 'documentation', 'patch', []],
    ['wire', { 'request-parameter-removed': 'documentation' }, 'potentially-breaking', 'minor', ['strict', 'sdk']],
  ])('%s %j', ([lens, switches, impact, bump, breaks]) => {
    const judgement = only(values('x'), lens, switches);
    expect([judgement.impact, judgement.bump, judgement.breaks]).toEqual([impact, bump, breaks]);
  });
});

const optional = (...statuses: readonly string[]): Change => ({
  ...inComponent(...statuses.map((status) => at('name', { ...ok, status }))),
  kind: 'property.became-optional',
  name: 'name',
});

describe('errors', () => {
  test.for<readonly [Impact, readonly string[]]>([
    ['breaking', ['200']],
    ['potentially-breaking', ['404']],
    ['potentially-breaking', ['4XX', '500', 'default']],
    ['breaking', ['404', '200']],
  ])('%s in %j', ([impact, statuses]) => {
    expect(only(optional(...statuses)).impact).toBe(impact);
  });

  test('what is lost in an error stays breaking, and the switch raises the rest', () => {
    expect(only(removed(inComponent(at('name', { ...ok, status: '404' })))).impact).toBe('breaking');
    expect(only(optional('404'), 'wire', { 'error-response-changed': 'breaking' }).impact).toBe('breaking');
    expect(only(optional('404'), 'strict').impact).toBe('breaking');
  });
});

const limited = (type: string): string => `openapi: 3.1.0
info: { title: T, version: '1' }
paths:
  /a:
    get:
      responses:
        default:
          description: The only response.
          content:
            application/json:
              schema: { type: object, properties: { size: { type: string, maxLength: ${type} } } }
`;
test('locations, values and the default response of a real comparison', async () => {
  const { base, head, compared } = await comparison(limited('10'), limited('20'));
  const [judgement] = judge(compared.changes, { base, head, lens: 'wire', policies: new Map() });
  expect(judgement).toMatchObject({
    rule: 'response-max-length-increased',
    message: 'Response property `size` had its maximum length increased from `10` to `20`.',
    before: 10,
    after: 20,
    locations: { base: { line: 11 }, head: { line: 11 } },
  });
});

describe('a format that only its author knows', () => {
  const formatted = (direction: 'request' | 'response', before: string | null, after: string | null): Change => ({
    ...inComponent(at('name')),
    direction,
    kind: 'schema.format-changed',
    effect: 'undecided',
    before,
    after,
  });

  test.for<readonly [string, Change, Impact]>([
    ['may refuse requests once it is set', formatted('request', null, 'x'), 'potentially-breaking'],
    ['only promises more about responses', formatted('response', null, 'x'), 'documentation'],
    ['only lets more requests pass once it is gone', formatted('request', 'x', null), 'non-breaking'],
    ['may let other responses come once it is gone', formatted('response', 'x', null), 'potentially-breaking'],
  ])('%s', ([, change, impact]) => {
    expect(only(change).impact).toBe(impact);
  });
});
