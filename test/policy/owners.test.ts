import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { readCodeOwners } from '../../src/policy/codeowners.ts';
import { withOwners } from '../../src/policy/owners.ts';
import { concernedSentence } from '../../src/report/words.ts';
import { readConsumers } from '../../src/settings/consumers.ts';
import { contractOf } from '../diff/contract-of.ts';

const finding = (path: string, more: Partial<Finding> = {}): Finding => ({
  id: '000000000001',
  rule: 'operation-removed',
  source: 'diff',
  title: 'Title',
  impact: 'breaking',
  breaks: ['wire'],
  bump: 'major',
  message: 'It was removed.',
  why: 'Because.',
  fix: 'Undo it.',
  docs: '',
  direction: null,
  component: null,
  operations: path === '' ? [] : [{ kind: 'path', method: 'get', path, operationId: null }],
  locations: { head: { file: 'apis/shop.yaml', pointer: '', line: 1, column: 1 } },
  level: 'error',
  origin: 'introduced',
  ...more,
});

describe('owners of a finding', () => {
  const owners = async (own: JsonObject, more: JsonObject = {}, path = '/users/{user}') => {
    const contract = await contractOf({
      openapi: '3.1.0',
      info: { title: 'Shop', version: '1.0.0', ...Object(more['info']) },
      tags: [{ name: 'People', ...Object(more['tag']) }],
      paths: { '/users/{id}': { ...Object(more['path']), get: { tags: ['People'], responses: {}, ...own } } },
    });
    const codeOwners = readCodeOwners('/apis/ @acme/apis');
    const [found] = withOwners([finding(path)], { base: contract, head: null }, { codeOwners, consumers: [] });
    return found?.owners ?? [];
  };

  test.each([
    ['of the file', {}, {}, ['@acme/apis']],
    ['of the operation', { 'x-owner': 'people' }, { path: { 'x-owner': 'paths' } }, ['people']],
    ['of the path', {}, { path: { 'x-owner': 'paths' }, tag: { 'x-owner': 'tags' } }, ['paths']],
    ['of the tag', {}, { tag: { 'x-owner': ['a', 'b'] }, info: { 'x-owner': 'api' } }, ['a', 'b']],
    ['of the API', {}, { info: { 'x-team': { name: 'api' } } }, ['api']],
    ['nonsense', { 'x-owner': 7 }, {}, ['@acme/apis']],
  ] as const)('%s', async (_, own, more, expected) => {
    expect(await owners(own, more)).toEqual(expected);
  });

  test('a finding about no operation belongs to the API', async () => {
    expect(await owners({ 'x-owner': 'people' }, { info: { 'x-owner': 'api' } }, '')).toEqual(['api']);
  });
});

describe('consumers', () => {
  const file = `mobile:
  operations: [GET /users/*]
  contact: '#mobile'
billing:
  tags: Money
other:
  operations: [deleteUser, 'POST /**']
`;

  test('those that use the operation are named, by pattern or tag', async () => {
    const contract = await contractOf({
      openapi: '3.1.0',
      info: { title: 'Shop', version: '1.0.0' },
      paths: { '/users/{id}': { get: { tags: ['Money'], responses: {} } }, '/b': { get: { responses: {} } } },
    });
    const about = { base: contract, head: contract };
    const ownership = { codeOwners: null, consumers: readConsumers(file, 'consumers.yaml') };
    const [first, second, third] = withOwners(
      [finding('/users/{id}'), finding('/b'), finding('/users/{id}', { impact: 'non-breaking' })],
      about,
      ownership,
    );
    expect(first?.consumers).toEqual([
      { name: 'mobile', contact: '#mobile' },
      { name: 'billing', contact: null },
    ]);
    expect(second?.consumers).toBeUndefined();
    expect(third?.consumers).toBeUndefined();
  });

  test.each([
    ['mobile: {operation: [a]}', 'consumers.yaml:1:10: There is no key "operation". Did you mean "operations"?'],
    ['mobile: {}', 'consumers.yaml:1:9: "mobile" must have "operations" or "tags".'],
    ['- mobile', 'consumers.yaml:1:1: The file must be made of consumers and what they use.'],
    ['mobile: {tags: [{}]}', 'consumers.yaml:1:17: tags must be a list of texts.'],
  ])('%s is refused', (text, message) => {
    expect(() => readConsumers(text, 'consumers.yaml')).toThrow(message);
  });
});

test('names stand in code, so that nobody is notified and nothing is formatted', () => {
  const lead = finding('', { owners: ['@acme/shop', 'a`b'], consumers: [{ name: '@mobile', contact: '#m' }] });
  expect(concernedSentence({ lead, findings: [lead], operations: [], copies: [] })).toBe(
    "Owned by `@acme/shop`, `a'b`; used by `@mobile` (`#m`).",
  );
});
