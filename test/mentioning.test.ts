import { describe, expect, test } from 'vitest';
import { ownersToMention } from '../src/repository/mentioning.ts';
import type { ApiReport, Finding } from '../src/index.ts';
import { treeOf } from './releasing/trees.ts';

const CODEOWNERS = '* @acme/all\n/apis/shop.yaml @acme/shop @alice shop@example.com\n/apis/free.yaml\n';
const base = treeOf({ '.github/CODEOWNERS': CODEOWNERS });

const finding = (more: Partial<Finding> = {}): Finding =>
  ({ level: 'error', origin: 'introduced', owners: ['@acme/everybody'], ...more }) as Finding;
const api = (file: string, findings: readonly Finding[], more: Partial<ApiReport> = {}): ApiReport =>
  ({ name: file, base: { file }, head: { file }, findings, problems: [], ...more }) as unknown as ApiReport;

describe('who is mentioned', () => {
  test.each<[string, readonly ApiReport[], readonly string[]]>([
    ['owners of an API that fails', [api('apis/shop.yaml', [finding()])], ['@acme/shop', '@alice']],
    ['each once', [api('a.yaml', [finding()]), api('b.yaml', [finding()])], ['@acme/all']],
    ['what warns', [api('a.yaml', [finding({ level: 'warning' })])], ['@acme/all']],
    ['what only tells', [api('a.yaml', [finding({ level: 'info' })])], []],
    ['what is waived', [api('a.yaml', [finding({ waiver: { reason: '', owner: '', expires: null } })])], []],
    ['what was there before', [api('a.yaml', [finding({ origin: 'inherited' })])], []],
    ['what nobody owns', [api('apis/free.yaml', [finding()])], []],
    [
      'what moved belongs to the owners of where it was',
      [api('apis/shop.yaml', [finding()], { head: { file: 'new.yaml' } as ApiReport['head'] })],
      ['@acme/shop', '@alice'],
    ],
    [
      'what is new',
      [api('x', [finding()], { base: null, head: { file: 'x.yaml' } as ApiReport['head'] })],
      ['@acme/all'],
    ],
  ])('%s', async (_, apis, expected) => {
    expect(await ownersToMention({ mentionOwners: true }, base, { apis })).toEqual(expected);
  });

  test('at most ten', async () => {
    const many = treeOf({ CODEOWNERS: `* ${Array.from({ length: 30 }, (_, index) => `@u${index}`).join(' ')}\n` });
    const apis = [api('a.yaml', [finding()])];
    expect(await ownersToMention({ mentionOwners: true }, many, { apis })).toHaveLength(10);
  });

  test('nobody where it is not switched on, and nobody without a base', async () => {
    const apis = [api('a.yaml', [finding()])];
    expect(await ownersToMention({ mentionOwners: false }, base, { apis })).toEqual([]);
    expect(await ownersToMention({ mentionOwners: true }, null, { apis })).toEqual([]);
  });
});
