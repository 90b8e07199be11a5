import { describe, expect, test } from 'vitest';
import type { Judgement } from '../../src/model/finding.ts';
import type { ReleasePlan } from '../../src/model/release.ts';
import { decide } from '../../src/policy/decide.ts';
import type { DecideInput } from '../../src/policy/input.ts';
import type { PolicySettings } from '../../src/policy/policy-settings.ts';
import type { ReleaseInput } from '../../src/policy/input.ts';

const settings: PolicySettings = {
  failOn: 'breaking',
  rules: new Map(),
  versionCheck: 'error',
  zeroMajor: 'shift',
  acceptAnnounced: true,
  versionScheme: 'auto',
  inherited: 'show',
  lintFailOn: 'error',
  lintRatchet: false,
};

const lint: DecideInput['lint'] = { judgements: [], places: new Map(), partial: [], failure: null, rules: [] };

function judgement(id: string, bump: Judgement['bump']): Judgement {
  const impact = { major: 'breaking', minor: 'non-breaking', patch: 'documentation', none: 'documentation' } as const;
  return {
    id,
    rule: `rule-${id}`,
    source: 'diff',
    title: 'Title',
    impact: impact[bump],
    breaks: [],
    bump,
    message: `Change ${id}.`,
    why: 'Because.',
    fix: 'Undo it.',
    docs: '',
    direction: null,
    component: null,
    operations: [],
    locations: {},
  };
}

const release = (version: string | null, ...judgements: readonly Judgement[]): ReleaseInput => ({
  label: 'v1.0.0 (last release)',
  judgements,
  version,
  tagVersion: version,
  isNew: false,
  isUnreadable: false,
  partial: [],
});

function decided(base: string, head: string, own: readonly Judgement[], more: Partial<DecideInput> = {}) {
  const decision = decide({
    judgements: own,
    lint,
    settings,
    versions: { base, head, locations: {} },
    isNew: false,
    isRemoved: false,
    partial: [],
    problems: { base: [], head: [] },
    docs: () => '',
    ...more,
  });
  const findings = decision.findings.map(({ rule, level, origin }) => `${rule} ${level} ${origin}`);
  return { findings, version: decision.version, reasons: decision.reasons, summary: decision.summary };
}

const [older, mine, both] = [judgement('older', 'major'), judgement('mine', 'minor'), judgement('both', 'major')];

describe('two baselines', () => {
  test('what is in both is of this change, the rest is inherited and never an error', () => {
    const { findings, summary, reasons } = decided('1.0.0', '2.0.0', [both, mine], {
      release: release('1.0.0', both, mine, older),
      settings: { ...settings, acceptAnnounced: false },
    });
    expect(findings).toEqual([
      'rule-both error introduced',
      'rule-older warning inherited',
      'rule-mine info introduced',
    ]);
    expect(summary).toMatchObject({ breaking: 1, nonBreaking: 1 });
    expect(reasons).toEqual(['1 breaking change (fail-on: breaking).']);
  });

  test.each([
    ['show', 'version-bump-missing warning inherited', []],
    [
      'fail',
      'version-bump-missing error inherited',
      [
        '1 finding inherited since v1.0.0 (last release) (inherited: fail).',
        'info.version is still 1.0.0 and must become 2.0.0 or higher: the changes need a major step.',
      ],
    ],
  ] as const)('a step that only inherited changes need: inherited %s', (inherited, finding, reasons) => {
    const own = judgement('text', 'none');
    const found = decided('1.0.0', '1.0.0', [own], {
      release: release('1.0.0', own, older),
      settings: { ...settings, inherited },
    });
    expect(found.findings).toContain(finding);
    expect(found.reasons).toEqual(reasons);
  });

  test('this change makes the step that it needs itself', () => {
    const { findings, reasons } = decided('1.0.0', '1.1.0', [mine], { release: release('1.0.0', mine, older) });
    expect(findings).toContain('version-bump-too-small warning inherited');
    expect(reasons).toEqual([]);
  });

  test('this change makes no step although it needs one', () => {
    const { findings } = decided('1.0.0', '1.0.0', [mine], { release: release('1.0.0', mine, older) });
    expect(findings).toContain('version-bump-missing error introduced');
  });

  test.each([
    ['a pending version carries the next break', '2.0.0', '2.0.0', [both], true],
    ['a pending version may be taken back as far as the changes allow', '2.0.0', '1.1.0', [mine], true],
    ['but not below the release', '2.0.0', '0.9.0', [mine], false],
    ['a version raised twice', '1.1.0', '1.1.0', [mine], true],
  ] as const)('%s: base %s, head %s', (_, base, head, own, ok) => {
    expect(decided(base, head, own, { release: release('1.0.0', ...own) }).version.ok).toBe(ok);
  });

  test('an API that no release has needs no step', () => {
    const { version, findings } = decided('0.1.0', '0.1.0', [both], {
      release: { ...release(null), isNew: true },
    });
    expect(version).toMatchObject({ required: 'none', ok: true });
    expect(findings).toEqual(['rule-both error introduced']);
  });

  test('a release that cannot be read says nothing about the version', () => {
    const { version } = decided('1.0.0', '1.0.0', [both], { release: { ...release(null), isUnreadable: true } });
    expect(version).toMatchObject({ required: 'none', ok: true });
  });

  test('what is lower already is not put on this change', () => {
    const { findings } = decided('1.0.0', '1.0.0', [mine], { release: release('1.4.0', mine) });
    expect(findings).toContain('version-decreased warning inherited');
    expect(decided('1.4.0', '1.0.0', [mine], { release: release('1.4.0', mine) }).findings).toContain(
      'version-decreased error introduced',
    );
  });
});

test('members of a group need the step that one of them needs', () => {
  expect(decided('1.0.0', '1.1.0', [], { groupBump: 'major' }).version).toMatchObject({
    required: 'major',
    next: '2.0.0',
    ok: false,
  });
});

describe('on a release', () => {
  const gate = (tag: string | null, tagVersion = tag) => ({ gate: { tag, tagVersion } });

  test('everything counts, whoever changed it', () => {
    const found = decided('1.0.0', '1.1.0', [older], { release: release('1.0.0', older), ...gate(null) });
    expect(found.findings).toContain('version-bump-too-small error introduced');
  });

  test.each([
    ['v1.1.0', '1.1.0', '1.0.0', '1.0.0', true],
    ['v1.1.0', 'v1.1.0', '1.0.0', '1.0.0', true],
    ['v1.1.0', '1.1', '1.0.0', '1.0.0', true],
    ['v1.1.0', '1.1.0+build', '1.0.0', '1.0.0', true],
    ['v1.2.0', '1.1.0', '1.0.0', '1.0.0', false],
    // The last release had another version than its tag: the tag is the version of something else.
    ['v7.1.0', '1.1.0', '7.0.0', '1.0.0', true],
  ])('tag %s and version %s, after tag %s and version %s', (tag, head, lastTag, last, ok) => {
    const input = { release: { ...release(last, mine), tagVersion: lastTag }, ...gate(tag) };
    expect(decided(last, head, [mine], input).version.ok).toBe(ok);
  });

  test('plans come too late', () => {
    const plan = planned('major');
    expect(decided('1.0.0', '1.0.0', [both], { plans: [plan], ...gate('v1.0.0') }).version.ok).toBe(false);
  });
});

function planned(step: ReleasePlan['planned'], more: Partial<ReleasePlan> = {}): ReleasePlan {
  return {
    tool: 'changesets',
    planned: step,
    scope: 'release',
    writesVersion: true,
    current: '1.0.0',
    source: '`.changeset/a.md`',
    location: null,
    mend: { major: 'Write major.', minor: 'Write minor.', patch: 'Write patch.' },
    ...more,
  };
}

describe('plans of release tools', () => {
  test.each([
    ['enough', planned('major'), [both], [], true],
    ['too small', planned('minor'), [both], ['release-plan-too-small error introduced'], false],
    ['nothing planned', planned('none'), [mine], ['release-plan-too-small error introduced'], false],
    ['below 1.0.0 a minor step is enough', planned('minor', { current: '0.3.0' }), [both], [], true],
    ['nothing needed', planned('none'), [], [], true],
  ] as const)('%s', (_, plan, own, expected, ok) => {
    const found = decided('1.0.0', '1.0.0', own, { plans: [plan] });
    expect(found.findings.filter((finding) => !finding.startsWith('rule-'))).toEqual(expected);
    expect(found.version.ok).toBe(ok);
  });

  test('commits are about this change, other plans about everything since the release', () => {
    const own = { release: release('1.0.0', mine, older) };
    const about = (scope: ReleasePlan['scope']) =>
      decided('1.0.0', '1.0.0', [mine], { ...own, plans: [planned('minor', { scope })] });
    expect(about('change').findings.filter((finding) => finding.startsWith('release-'))).toEqual([]);
    expect(about('release').findings.filter((finding) => finding.startsWith('release-'))).toHaveLength(1);
  });

  test('what nobody writes from it does not excuse a missing version', () => {
    const { findings } = decided('1.0.0', '1.0.0', [mine], { plans: [planned('minor', { writesVersion: false })] });
    expect(findings).toContain('version-bump-missing error introduced');
  });

  test('what a tool will announce is announced', () => {
    expect(decided('1.0.0', '1.0.0', [both], { plans: [planned('major')] }).reasons).toEqual([]);
  });

  test('the finding says what to write', () => {
    const { findings } = decide({
      judgements: [both],
      lint,
      settings,
      versions: { base: '1.0.0', head: '1.0.0', locations: {} },
      isNew: false,
      isRemoved: false,
      partial: [],
      problems: { base: [], head: [] },
      docs: () => '',
      plans: [planned('minor')],
    });
    expect(findings.find(({ rule }) => rule === 'release-plan-too-small')).toMatchObject({
      message: 'Changesets (`.changeset/a.md`) plans a minor step, but the changes need a major one.',
      fix: 'Write major.',
      why: expect.stringContaining('The step is required by: Change both.'),
    });
  });
});

test('a version in a file is mended there', () => {
  const line = '  "version": "1.0.0",';
  const location = { file: 'package.json', pointer: '', line: 3, column: 15 };
  const versions = {
    base: '1.0.0',
    head: '1.0.0',
    locations: { head: location },
    subject: 'the version in package.json',
    written: { text: '1.0.0', location, line },
  };
  const { version, findings } = decided('', '', [both], { versions });
  expect(version.edit).toEqual({ file: 'package.json', line: 3, before: line, after: '  "version": "2.0.0",' });
  expect(version.note).toBe(
    'The version in package.json is still 1.0.0 and must become 2.0.0 or higher: the changes need a major step.',
  );
  expect(findings).toContain('version-bump-missing error introduced');
});
