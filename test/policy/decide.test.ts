import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Judgement, Level } from '../../src/model/finding.ts';
import type { SpecProblem } from '../../src/model/problem.ts';
import { decide } from '../../src/policy/decide.ts';
import type { DecideInput } from '../../src/policy/input.ts';
import type { PolicySettings } from '../../src/policy/policy-settings.ts';
import { conclude } from '../../src/policy/reasons.ts';
import { versionRules } from '../../src/policy/version-rules.ts';
import { compareBumps } from '../../src/policy/versions.ts';

const settings: PolicySettings = {
  failOn: 'breaking',
  rules: new Map(),
  versionCheck: 'warning',
  zeroMajor: 'shift',
  acceptAnnounced: false,
  lintFailOn: 'error',
  lintRatchet: false,
};

const bumps = {
  breaking: 'major',
  'potentially-breaking': 'minor',
  'non-breaking': 'minor',
  documentation: 'patch',
  unclassified: 'minor',
} as const;
type Impact = keyof typeof bumps;

function judgement(impact: Impact, more: Partial<Judgement> = {}): Judgement {
  return {
    id: '000000000001',
    rule: `rule-${impact}`,
    source: 'diff',
    title: 'Title',
    impact,
    breaks: [],
    bump: bumps[impact],
    message: `Something ${impact} happened.`,
    why: 'Because.',
    fix: 'Undo it.',
    docs: 'https://docs.example/rule',
    direction: null,
    component: null,
    operations: [],
    locations: {},
    ...more,
  };
}

function input(
  impacts: readonly Impact[],
  own: Partial<PolicySettings> = {},
  more: Partial<DecideInput> = {},
): DecideInput {
  return {
    judgements: impacts.map((impact) => judgement(impact)),
    lint: { judgements: [], places: new Map(), partial: [], failure: null, rules: [] },
    settings: { ...settings, ...own },
    versions: { base: '1.0.0', head: '9.0.0', locations: {} },
    isNew: false,
    isRemoved: false,
    partial: [],
    problems: { base: [], head: [] },
    docs: (rule) => `https://docs.example/${rule}`,
    ...more,
  };
}

const all: readonly Impact[] = ['breaking', 'potentially-breaking', 'unclassified', 'non-breaking', 'documentation'];

describe('levels and fail-on', () => {
  test.each([
    ['breaking', ['error', 'warning', 'warning', 'info', 'info'], ['1 breaking change (fail-on: breaking).']],
    [
      'potentially-breaking',
      ['error', 'error', 'error', 'info', 'info'],
      [
        '1 breaking change, 1 potentially breaking change and 1 change that no rule knows (fail-on: potentially-breaking).',
      ],
    ],
    [
      'any',
      ['error', 'error', 'error', 'error', 'error'],
      [
        '1 breaking change, 1 potentially breaking change, 1 change that no rule knows, 1 non-breaking change and 1 change of documentation (fail-on: any).',
      ],
    ],
    ['never', ['error', 'warning', 'warning', 'info', 'info'], []],
  ] as const)('%s', (failOn, levels, reasons) => {
    const decision = decide(input(all, { failOn }));
    expect(decision.findings.map(({ impact, level }) => [impact, level])).toEqual(
      all.map((impact, at) => [impact, levels[at]]),
    );
    expect(decision.reasons).toEqual(reasons);
  });

  test.each([
    ['breaking', 'warning', 'breaking', []],
    ['breaking', 'info', 'any', []],
    ['documentation', 'error', 'breaking', ['2 findings of the rule rule-documentation, which is set to error.']],
    ['documentation', 'error', 'never', []],
    ['breaking', 'error', 'breaking', ['2 findings of the rule rule-breaking, which is set to error.']],
  ] as const)('%s findings of a rule at %s, fail-on %s', (impact, level, failOn, reasons) => {
    const rules = new Map<string, Level>([[`rule-${impact}`, level]]);
    const decision = decide(input([impact, impact], { rules, failOn }));
    expect(decision.findings.map((finding) => finding.level)).toEqual([level, level]);
    expect(decision.reasons).toEqual(reasons);
  });

  test('a rule that is off leaves no finding, no number and no required step, but a note', () => {
    const rules = new Map<string, Level>([['rule-breaking', 'off']]);
    const decision = decide(input(['breaking', 'breaking', 'documentation'], { rules }));
    expect(decision.findings.map((finding) => finding.rule)).toEqual(['rule-documentation']);
    expect(decision.summary).toMatchObject({ breaking: 0, documentation: 1 });
    expect(decision.version.required).toBe('patch');
    expect(decision.reasons).toEqual([]);
    expect(decision.notes).toEqual([
      '2 findings of the rule rule-breaking left out: the configuration switches it off.',
    ]);
  });

  test('counts by impact, whatever the level', () => {
    const rules = new Map<string, Level>([['rule-breaking', 'info']]);
    const { summary } = decide(input(['breaking', 'breaking', 'documentation', 'unclassified'], { rules }));
    expect(summary).toEqual({
      breaking: 2,
      potentiallyBreaking: 0,
      nonBreaking: 0,
      documentation: 1,
      unclassified: 1,
      lint: { new: 0, existing: 0, fixed: 0 },
    });
  });
});

describe('breaks that the version announces', () => {
  test.each([
    ['2.0.0', {}, 'warning', 0],
    ['2.0.0', { acceptAnnounced: false }, 'error', 1],
    ['1.1.0', {}, 'error', 1],
    ['1.0.0', { versionCheck: 'off' }, 'error', 1],
    ['2.0.0', { versionCheck: 'off' }, 'warning', 0],
    [null, {}, 'error', 1],
    ['2026-01-01', {}, 'error', 1],
    ['2.0.0', { rules: new Map([['rule-breaking', 'error' as const]]) }, 'error', 1],
  ] as const)('to %s with %j', (head, own, level, reasons) => {
    const decision = decide(
      input(['breaking'], { acceptAnnounced: true, ...own }, { versions: { base: '1.0.0', head, locations: {} } }),
    );
    expect(decision.findings.find((finding) => finding.impact === 'breaking')?.level).toBe(level);
    expect(decision.reasons).toHaveLength(reasons);
  });

  test('a version that tells no step announces nothing', () => {
    const versions = { base: '2026.1.0', head: '2026.2.0', locations: {} };
    expect(decide(input(['breaking'], { acceptAnnounced: true }, { versions })).reasons).toHaveLength(1);
  });
});

function decideFor(impact: Impact, base: string | null, head: string | null, own: Partial<PolicySettings> = {}) {
  return decide(input([impact], { failOn: 'never', ...own }, { versions: { base, head, locations: {} } }));
}

function decideOn(list: readonly Judgement[], own: PolicySettings, base: string | null, head: string | null) {
  return decide(input([], own, { judgements: list, versions: { base, head, locations: {} } }));
}

function reasonsOfAddition(own: Partial<PolicySettings>): readonly string[] {
  return decideFor('non-breaking', '1.0.0', '1.0.0', { failOn: 'breaking', ...own }).reasons;
}

describe('findings about the version', () => {
  test.each([
    ['breaking', '1.0.0', '1.0.0', 'version-bump-missing', 'warning', 'error'],
    ['non-breaking', '1.0.0', '1.0.0', 'version-bump-missing', 'warning', 'error'],
    ['documentation', '1.0.0', '1.0.0', 'version-bump-missing', 'info', 'error'],
    ['breaking', '1.0.0', '1.1.0', 'version-bump-too-small', 'warning', 'error'],
    ['documentation', '1.0.0', '0.9.0', 'version-decreased', 'warning', 'error'],
    ['documentation', '1.0.0', 'x', 'version-not-readable', 'info', 'error'],
    ['breaking', '1.0.0', null, 'version-not-readable', 'warning', 'error'],
  ] as const)('%s changes, %s → %s: %s', (impact, base, head, rule, asWarning, asError) => {
    for (const [versionCheck, level] of [
      ['warning', asWarning],
      ['error', asError],
    ] as const) {
      const { findings } = decideFor(impact, base, head, { versionCheck });
      expect(findings.filter(({ source }) => source === 'version')).toMatchObject([{ rule, level, bump: 'none' }]);
    }
    const off = decideFor(impact, base, head, { versionCheck: 'off' });
    expect(off.findings.filter(({ source }) => source === 'version')).toEqual([]);
    expect(off.version).toMatchObject({ ok: true, note: '' });
  });

  test('fails the run as an error, and only then', () => {
    const reason = 'info.version is still 1.0.0 and must become 1.1.0 or higher: the changes need a minor step.';
    expect(reasonsOfAddition({})).toEqual([]);
    expect(reasonsOfAddition({ versionCheck: 'error' })).toEqual([reason]);
    expect(reasonsOfAddition({ versionCheck: 'error', failOn: 'never' })).toEqual([]);
    expect(reasonsOfAddition({ rules: new Map([['version-bump-missing', 'error']]) })).toEqual([reason]);
    expect(reasonsOfAddition({ versionCheck: 'error', rules: new Map([['version-bump-missing', 'info']]) })).toEqual(
      [],
    );
  });

  test('can be switched off by its rule', () => {
    const rules = new Map<string, Level>([['version-bump-missing', 'off']]);
    expect(decideFor('breaking', '1.0.0', '1.0.0', { rules }).findings.map(({ source }) => source)).toEqual(['diff']);
  });

  test('names the edit, the place and what forces it', () => {
    const head = { file: 'openapi.yaml', pointer: '/info/version', line: 4, column: 3 };
    const judgements = [
      judgement('breaking', { id: '1', message: 'B was removed.' }),
      judgement('breaking', { id: '2', message: 'A was removed.' }),
      judgement('non-breaking', { id: '3' }),
    ];
    const versions = { base: '1.0.0', head: '1.0.0', locations: { head } };
    const finding = decide(input([], {}, { judgements, versions })).findings.find(({ source }) => source === 'version');
    expect(finding).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f]{12}$/),
      message: 'info.version is still 1.0.0 and must become 2.0.0 or higher: the changes need a major step.',
      fix: 'Set info.version to 2.0.0 or higher.',
      why: expect.stringContaining('The step is required by: A was removed. And 1 more like it.'),
      docs: 'https://docs.example/version-bump-missing',
      locations: { head },
      before: '1.0.0',
      after: '1.0.0',
    });
  });

  test('is not counted among the changes', () => {
    const { summary, findings } = decideFor('breaking', '1.0.0', '1.0.0');
    expect(findings).toHaveLength(2);
    expect(Object.values(summary).filter((count) => count === 1)).toHaveLength(1);
  });

  test('every rule has an id of its own and a text', () => {
    expect(new Set(versionRules.map((rule) => rule.id)).size).toBe(7);
    for (const rule of versionRules) {
      expect(rule.id).toMatch(/^(?:version|release)-[a-z-]+$/);
      for (const text of [rule.why, rule.fix]) expect(text).toMatch(/^[A-Z].*\.$/);
    }
  });
});

describe('what cannot be read', () => {
  const problem: SpecProblem = { code: 'syntax', message: 'It ends too early.', file: 'a.yaml', location: null };

  test('a head that cannot be read fails', () => {
    const decision = decide(input([], { failOn: 'never' }, { problems: { base: [], head: [problem] } }));
    expect(decision.reasons).toEqual(["The description can't be read: It ends too early."]);
    expect(decision.findings).toEqual([]);
  });

  test('a base that cannot be read is not the fault of the head', () => {
    const decision = decide(input([], {}, { problems: { base: [problem], head: [] } }));
    expect(decision.reasons).toEqual([]);
    expect(decision.version).toMatchObject({ ok: true, required: 'none' });
  });
});

describe('conclude', () => {
  test('passes without reasons', () => {
    expect(conclude([])).toEqual({ verdict: 'pass', reasons: [] });
    expect(conclude([{ name: 'a', reasons: [] }])).toEqual({ verdict: 'pass', reasons: [] });
  });

  test('names the API when there are several', () => {
    expect(conclude([{ name: 'a', reasons: ['R.'] }])).toEqual({ verdict: 'fail', reasons: ['R.'] });
    const several = conclude([
      { name: 'a', reasons: ['R.', 'S.'] },
      { name: 'b', reasons: [] },
    ]);
    expect(several).toEqual({ verdict: 'fail', reasons: ['a: R.', 'a: S.'] });
  });
});

describe('laws', () => {
  const runs = { seed: 20261121, numRuns: 300 };
  const impacts = fc.constantFrom(...all);
  const one = fc
    .tuple(impacts, fc.integer({ min: 0, max: 30 }), fc.constantFrom('a', 'b', 'c'))
    .map(([impact, number, path]) =>
      judgement(impact, {
        id: String(number).padStart(12, '0'),
        message: `Message ${number} of ${impact} at ${path}.`,
        operations: [{ kind: 'path', method: 'get', path, operationId: null }],
      }),
    );
  const judgements = fc.uniqueArray(one, { maxLength: 12, selector: ({ id }) => id });
  const some = fc.record({
    failOn: fc.constantFrom('breaking', 'potentially-breaking', 'any', 'never'),
    versionCheck: fc.constantFrom('error', 'warning', 'off'),
    zeroMajor: fc.constantFrom('shift', 'free', 'strict'),
    acceptAnnounced: fc.boolean(),
    lintFailOn: fc.constantFrom('error', 'warning', 'never'),
    lintRatchet: fc.boolean(),
    rules: fc
      .dictionary(
        impacts.map((impact) => `rule-${impact}`),
        fc.constantFrom('error', 'warning', 'info', 'off'),
      )
      .map((levels) => new Map(Object.entries(levels))),
  });
  const heads = fc.constantFrom('0.9.0', '1.0.0', '1.1.0', '2.0.0-rc.1', 'v1', 'x', null);
  const bases = fc.constantFrom('0.3.0', '1.0.0', '1.0', '2026-01-01', null);

  test('the order of the judgements does not matter', () => {
    const shuffled = judgements.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, some, bases, heads, ([list, other], own, base, head) => {
        expect(JSON.stringify(decideOn(other, own, base, head))).toBe(JSON.stringify(decideOn(list, own, base, head)));
      }),
      runs,
    );
  });

  test('one more judgement never asks for a smaller step', () => {
    fc.assert(
      fc.property(judgements, one, some, bases, heads, (list, added, own, base, head) => {
        const before = decideOn(list, own, base, head).version.required;
        const after = decideOn([...list, added], own, base, head).version.required;
        expect(compareBumps(after, before)).toBeGreaterThanOrEqual(0);
      }),
      runs,
    );
  });

  test('a run fails only with an error among its findings, and shows or counts every judgement', () => {
    fc.assert(
      fc.property(judgements, some, bases, heads, (list, own, base, head) => {
        const { findings, reasons } = decideOn(list, own, base, head);
        expect(reasons.length > 0).toBe(own.failOn !== 'never' && findings.some(({ level }) => level === 'error'));
        const shown = new Set(findings.map(({ id }) => id));
        const missing = list.filter(({ id }) => !shown.has(id));
        expect(missing.every(({ rule }) => own.rules.get(rule) === 'off')).toBe(true);
      }),
      runs,
    );
  });
});

describe('rulesets that were not applied', () => {
  const failure = 'The rulesets were not applied: they took longer than 300 seconds.';
  const lint = { judgements: [], places: new Map(), partial: [failure], failure, rules: [] };
  test.each([
    ['fail the run', {}, [`${failure} Findings could be missing (\`lint.fail-on: error\`).`]],
    [
      'fail it by warnings, too',
      { lintFailOn: 'warning' },
      [`${failure} Findings could be missing (\`lint.fail-on: warning\`).`],
    ],
    ['fail nothing when findings could not either', { lintFailOn: 'never' }, []],
    ['fail nothing when nothing fails', { failOn: 'never' }, []],
  ] as const)('%s', (_, own, reasons) => {
    expect(decide(input([], own, { lint })).reasons).toEqual(reasons);
  });
});
