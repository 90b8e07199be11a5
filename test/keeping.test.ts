import { afterEach, expect, test, vi } from 'vitest';
import type { RulesetDefinition } from '../src/lint/definition.ts';
import type { KeptFindings } from '../src/model/lint.ts';
import { keepFindingsOf } from '../src/pipeline/keeping.ts';
import { ConfigurationError } from '../src/settings/errors.ts';
import { readConfig } from '../src/settings/config.ts';
import { mergeSettings } from '../src/settings/merge.ts';
import { load, treeOf } from './lint/support/rulesets.ts';

// Which descriptions a run keeps the findings of. Here all of them are kept already, so that nothing is linted.

afterEach(() => vi.restoreAllMocks());

const now = new Date('2026-11-29T10:00:00Z');
const api = (title: string): string => `openapi: 3.0.3\ninfo: { title: ${title}, version: '1' }\npaths: {}\n`;
const head = treeOf({ 'a.yaml': api('A'), 'b.yaml': api('B'), 'c.yaml': api('C'), 'broken.yaml': 'openapi: [' });
const pairs = ['a.yaml', 'b.yaml', 'broken.yaml', 'gone.yaml', 'c.yaml'].map((name) => ({
  name,
  headPath: name === 'gone.yaml' ? null : name,
}));
const { definition } = await load({ 'team.yaml': 'extends: [spectral:oas]' }, ['./team.yaml']);

/** How many descriptions were asked about, with this configuration and these rulesets. */
async function askedWith(
  configuration: string,
  loadRulesets: () => Promise<RulesetDefinition> = () => Promise.resolve(definition),
): Promise<number> {
  const asked = new Set<string>();
  const kept: KeptFindings = {
    keeps: 'head',
    has: (key) => {
      asked.add(key);
      return Promise.resolve(true);
    },
    read: () => expect.fail('Nobody needs it.'),
    write: () => expect.fail('It is kept.'),
  };
  const known = { rules: [], policies: [], rulesets: [] };
  const settings = mergeSettings({}, readConfig(configuration, '.api-governor.yaml', known, {}));
  await keepFindingsOf({ head, settings, loadRulesets, now }, pairs, kept);
  return asked.size;
}

test.each([
  ['all that can be read', 'rulesets: [spectral:oas]', 3],
  ['but those that are not linted', 'rulesets: [spectral:oas]\napis: [{ path: b.yaml, lint: { mode: "off" } }]', 2],
  ['but those without rulesets', 'rulesets: [spectral:oas]\napis: [{ path: b.yaml, rulesets: [] }]', 2],
  ['none without rulesets', 'rulesets: []', 0],
])('%s', async (_, configuration, expected) => {
  expect(await askedWith(configuration)).toBe(expected);
});

test('rulesets that can not be used are the business of others', async () => {
  const broken = (): Promise<never> => Promise.reject(new ConfigurationError('broken'));
  expect(await askedWith('rulesets: [spectral:oas]', broken)).toBe(0);
  const bug = (): Promise<never> => Promise.reject(new TypeError('a bug'));
  await expect(askedWith('rulesets: [spectral:oas]', bug)).rejects.toThrow('a bug');
});

test('what takes too long is left to the next run', async () => {
  let time = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (time += 200_000));
  expect(await askedWith('rulesets: [spectral:oas]')).toBe(1);
});
