import { describe, expect, test } from 'vitest';
import { decide } from '../../src/policy/decide.ts';
import type { Judgement } from '../../src/model/finding.ts';
import { knownIds } from '../../src/repository/configuration.ts';
import { readConfig } from '../../src/settings/config.ts';
import { mergeSettings, settingsFor } from '../../src/settings/merge.ts';
import { profileNames, profiles } from '../../src/settings/profiles.ts';
import type { GivenSettings } from '../../src/settings/settings.ts';

const read = (text: string): GivenSettings => readConfig(text, 'api.yaml', knownIds);

describe('profiles', () => {
  test('standard is what holds without one', () => {
    expect(mergeSettings({ profile: 'standard' }, {})).toEqual(mergeSettings({}, {}));
  });

  test('the file wins over the profile, and flags over both', () => {
    const file = read('profile: strict\nlens: sdk\nstability: { internal: allow }\n');
    const settings = mergeSettings({ failOn: 'never' }, file);
    expect(settings).toMatchObject({ profile: 'strict', lens: 'sdk', failOn: 'never', plannedRemoval: 'major' });
    expect(settings.stability).toEqual(
      new Map([
        ['beta', 'fail'],
        ['internal', 'allow'],
      ]),
    );
    expect(settings.deprecationNotice.get('stable')).toBe('365');
  });

  test('the profile given as a flag takes the place of that of the file', () => {
    expect(mergeSettings({ profile: 'tolerant-reader' }, read('profile: strict')).failOn).toBe('breaking');
  });

  test('an API may have one of its own; what is set at the top wins over it too', () => {
    const file = read(`profile: strict
zero-major: free
stability: { internal: fail }
apis:
  - { path: public, profile: tolerant-reader }
  - { path: inner, profile: standard, stability: { beta: allow }, fail-on: any }
  - { path: same, lens: sdk }
`);
    const of = (path: string, given: GivenSettings = {}) =>
      settingsFor(mergeSettings(given, file), path, (pattern) => pattern === path);
    expect(of('public')).toMatchObject({
      profile: 'tolerant-reader',
      failOn: 'breaking',
      lens: 'wire',
      zeroMajor: 'free',
    });
    expect(of('public').policies.get('error-response-changed')).toBe('non-breaking');
    expect(of('public').stability).toEqual(new Map([['internal', 'fail']]));
    expect(of('inner')).toMatchObject({ failOn: 'any', plannedRemoval: 'minor', versionCheck: 'warning' });
    expect(Object.fromEntries(of('inner').stability)).toEqual({ internal: 'fail', beta: 'allow' });
    expect(of('same')).toMatchObject({ profile: 'strict', failOn: 'potentially-breaking', lens: 'sdk' });
    expect(of('other')).toMatchObject({ profile: 'strict', lens: 'strict' });
    expect(of('public', { profile: 'strict' })).toMatchObject({ profile: 'strict', lens: 'strict' });
    expect(of('inner', { failOn: 'never' }).failOn).toBe('never');
  });

  test.each(profileNames)('%s names only policies that there are', (name) => {
    const { policies = new Map<string, string>() } = profiles[name];
    expect([...policies.keys()].filter((id) => !knownIds.policies.includes(id))).toEqual([]);
  });
});

function judgement(rule: string, paths: readonly string[], more: Partial<Judgement> = {}): Judgement {
  return {
    id: '000000000001',
    rule,
    source: 'diff',
    title: 'Title',
    impact: 'breaking',
    breaks: ['wire'],
    bump: 'major',
    message: 'Something broke.',
    why: 'Because.',
    fix: 'Undo it.',
    docs: '',
    direction: null,
    component: null,
    operations: paths.map((path) => ({ kind: 'path', method: 'get', path, operationId: null })),
    locations: {},
    ...more,
  };
}

function levels(file: string, judgements: readonly Judgement[]) {
  const settings = settingsFor(mergeSettings({}, read(file)), 'a.yaml', () => false);
  const { findings, reasons, notes } = decide({
    judgements,
    lint: { judgements: [], places: new Map(), partial: [], rules: [], failure: null },
    settings: { ...settings, versionCheck: 'off' },
    versions: { base: '1.0.0', head: '1.0.0', locations: {} },
    isNew: false,
    isRemoved: false,
    partial: [],
    problems: { base: [], head: [] },
    docs: () => '',
  });
  return { levels: findings.map(({ level }) => level), reasons, notes };
}

describe('overrides', () => {
  const beta = { standing: { level: 'beta', internal: false } } as const;
  const internal = { standing: { level: 'stable', internal: true } } as const;
  test.each([
    ['by rule', '{ rules: operation-removed, level: info }', judgement('operation-removed', ['/a']), 'info'],
    ['by part of a rule', '{ rules: operation-*, level: info }', judgement('operation-removed', ['/a']), 'info'],
    ['another rule', '{ rules: operation-added, level: info }', judgement('operation-removed', ['/a']), 'error'],
    ['by path', '{ at: /a/**, level: warning }', judgement('operation-removed', ['/a/b']), 'warning'],
    ['by method', '{ at: POST /a, level: warning }', judgement('operation-removed', ['/a']), 'error'],
    ['quieter only when all operations fit', '{ at: /a, level: info }', judgement('x', ['/a', '/b']), 'error'],
    [
      'louder when one fits',
      '{ at: /a, level: error }',
      judgement('x', ['/a', '/b'], { impact: 'non-breaking' }),
      'error',
    ],
    ['by path, about no operation', '{ at: /**, level: info }', judgement('x', []), 'error'],
    ['by stability', '{ stability: beta, level: info }', judgement('x', ['/a'], beta), 'info'],
    ['what is stable', '{ stability: [stable], level: info }', judgement('x', ['/a'], beta), 'error'],
    ['what is internal', '{ stability: internal, level: info }', judgement('x', ['/a'], internal), 'info'],
    ['all of them', '{ rules: x, at: /a, stability: stable, level: info }', judgement('x', ['/a']), 'info'],
  ] as const)('%s', (_, entry, one, expected) => {
    // Rules that no configuration may name stand for all that there are.
    const text = `overrides: [${entry.replace('rules: x, ', 'rules: x*, ')}]`;
    expect(levels(text, [one]).levels).toEqual([expected]);
  });

  test('the first that fits counts, before rules; off is said', () => {
    const file =
      'rules: { operation-removed: warning }\noverrides: [{ at: /a, level: "off" }, { at: /**, level: info }]';
    const found = levels(file, [judgement('operation-removed', ['/a']), judgement('operation-removed', ['/b'])]);
    expect(found.levels).toEqual(['info']);
    expect(found.notes).toEqual([
      '1 finding of the rule operation-removed left out: the configuration switches it off.',
    ]);
  });

  test.each([
    [
      '[{ rules: operation-remove, level: info }]',
      '1:22: There is no rule "operation-remove". Did you mean "operation-removed"?',
    ],
    ['[{ level: info }]', '1:13: An entry of overrides needs "rules", "at" or "stability".'],
    ['[{ at: /a }]', '1:13: An entry of overrides needs a "level".'],
    ['[{ at: /a, level: loud }]', '1:30: level must be error, warning, info or off, not "loud".'],
    ['[{ path: /a, level: info }]', '1:15: There is no key "path" in overrides.'],
    [
      '[{ stability: solid, level: info }]',
      '1:26: stability must be draft, alpha, beta, stable or internal, not "solid".',
    ],
    ['{}', '1:12: overrides must be a list'],
  ])('%s is refused', (text, message) => {
    expect(() => read(`overrides: ${text}`)).toThrow(message);
  });

  test.each([
    [
      'deprecation-notice: { stable: soon }',
      '1:31: deprecation-notice.stable must be a whole number from 0, not "soon".',
    ],
    ['deprecation-notice: { betta: 3 }', '1:23: There is no "deprecation-notice.betta". Did you mean "beta"?'],
    ['stability: { stable: allow }', '1:14: There is no "stability.stable".'],
  ])('%s is refused', (text, message) => {
    expect(() => read(text)).toThrow(message);
  });
});
