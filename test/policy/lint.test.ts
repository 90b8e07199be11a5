import { expect, test } from 'vitest';
import type { LintJudgement } from '../../src/model/lint.ts';
import { decideLint } from '../../src/policy/lint.ts';
import { readConfig } from '../../src/settings/config.ts';
import { mergeSettings, settingsFor } from '../../src/settings/merge.ts';

// Levels of the configuration count for findings of rulesets as they do for changes.

const found = (path: string | null, more: Partial<LintJudgement> = {}): LintJudgement => ({
  id: '000000000001',
  rule: 'company-summary',
  source: 'lint',
  title: 'Title',
  impact: 'non-breaking',
  breaks: [],
  bump: 'none',
  message: 'It has no summary.',
  why: '',
  fix: '',
  docs: '',
  direction: null,
  component: null,
  operations: path === null ? [] : [{ kind: 'path', method: 'get', path, operationId: null }],
  locations: {},
  severity: 'error',
  origin: 'introduced',
  counts: true,
  ...more,
});

const decided = (config: string, judgements: readonly LintJudgement[], places = { base: 0, head: 0 }) => {
  const known = { rules: ['operation-removed'], policies: [], rulesets: ['recommended'] };
  const file = readConfig(`rulesets: [rules/company.yaml]\n${config}`, 'api.yaml', known);
  const settings = settingsFor(mergeSettings({}, file), 'a.yaml', () => false);
  return decideLint(
    { judgements, places: new Map([['company-summary', places]]), partial: [], failure: null, rules: [] },
    settings,
  );
};

test.each([
  ['without any', '', found('/a'), ['error']],
  ['by rule', 'overrides: [{ rules: company-summary, level: warning }]', found('/a'), ['warning']],
  ['by path', 'overrides: [{ rules: company-*, at: /a/**, level: info }]', found('/a/b'), ['info']],
  ['of another path', 'overrides: [{ rules: company-*, at: /a/**, level: info }]', found('/b'), ['error']],
  ['about no operation', 'overrides: [{ rules: company-*, at: /**, level: info }]', found(null), ['error']],
  ['off', 'overrides: [{ rules: company-*, at: /a, level: "off" }]', found('/a'), []],
  [
    'before rules',
    'rules: { company-summary: "off" }\noverrides: [{ at: /a, level: warning }]',
    found('/a'),
    ['warning'],
  ],
  ['what is fixed', 'overrides: [{ at: /a, level: error }]', found('/a', { origin: 'fixed' }), ['info']],
  ['by stability', 'overrides: [{ stability: stable, level: info }]', found('/a'), ['error']],
])('an override %s', (_, config, one, levels) => {
  expect(decided(config, [one]).findings.map(({ level }) => level)).toEqual(levels);
});

test.each([
  ['what is new where it is off does not count', [found('/a')], { base: 1, head: 2 }, 0],
  ['what is new elsewhere does', [found('/a'), found('/b')], { base: 1, head: 3 }, 1],
  [
    'what is fixed where it is off pays for nothing',
    [found('/a', { origin: 'fixed' }), found('/b')],
    { base: 2, head: 2 },
    1,
  ],
] as const)('with a ratchet %s', (_, judgements, places, count) => {
  const config = 'lint: { ratchet: true, fail-on: never }\noverrides: [{ at: /a, level: "off" }]';
  expect(decided(config, judgements, places).reasons).toHaveLength(count);
});
