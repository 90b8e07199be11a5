import { describe, expect, test } from 'vitest';
import { judgeVersion } from '../../src/policy/bump.ts';
import { calendarStep, compareCalendar, nextCalendar, readCalendar } from '../../src/policy/calendar.ts';
import { familyOf } from '../../src/policy/schemes.ts';
import type { VersionQuestion } from '../../src/policy/version-question.ts';

const ask = (question: Pick<VersionQuestion, 'changes' | 'base' | 'head'> & Partial<VersionQuestion>) =>
  judgeVersion({
    zeroMajor: 'shift',
    isNew: false,
    isRemoved: false,
    isUnreadable: false,
    isPartial: false,
    ...question,
  });

test.each([
  [['1.4.2', '1.4.1'], 'numbers'],
  [['1.4', '1.4.1'], 'numbers'],
  [['v1', 'v1'], 'numbers'],
  [['10'], 'numbers'],
  [['2026-11-20', '2026-03-10-preview'], 'date'],
  [['20261120'], 'date'],
  [['2020-09-14_1.697.4'], 'date'],
  [['2024-09-30.acacia'], 'date'],
  [['2026.1.3', '2025.12.0'], 'calver'],
  [['24.04'], 'calver'],
  // One version alone would be read as 24.10 of major and minor numbers; its neighbours tell that it is none.
  [['24.10'], 'numbers'],
  [['24.10', '24.04'], 'calver'],
  [['24.10', null, '23.10', '23.04'], 'calver'],
  [['latest'], 'other'],
  [['2026-13-45'], 'other'],
  [[null, null], 'other'],
] as const)('the scheme of %j is %s', (texts, family) => {
  expect(familyOf(texts, 'auto')).toBe(family);
});

test.each([
  ['semver', '2026.1.3', '2026.1.4', 'major', 'bump-too-small'],
  ['calver', '24.10', '25.04', 'major', null],
  ['none', '1.0.0', '1.0.0', 'major', null],
] as const)('version-scheme %s: %s → %s', (scheme, base, head, changes, fault) => {
  expect(ask({ base, head, changes, scheme }).fault).toBe(fault);
});

describe('dates and calendar versions', () => {
  test.each([
    // Unchanged: breaks need a new version, nothing else does.
    ['2026-03-10', '2026-03-10', 'major', 'date', 'major', 'none', '2026-11-24', 'bump-missing'],
    ['2026-03-10', '2026-03-10', 'minor', 'date', 'none', 'none', null, null],
    ['2026.1.3', '2026.1.3', 'major', 'calver', 'major', 'none', '2026.1.4', 'bump-missing'],
    ['2026.1.3', '2026.1.3', 'minor', 'calver', 'none', 'none', null, null],
    // Later: a day can announce anything, a calendar version says when and not how much.
    ['2026-03-10', '2026-04-01', 'major', 'date', 'major', 'major', '2026-11-24', null],
    ['2026.1.3', '2026.2.0', 'major', 'calver', 'major', null, '2026.1.4', null],
    ['24.04', '24.10', 'major', 'calver', 'major', null, '24.05', null],
    // Lower.
    ['2026-03-10', '2026-03-09', 'none', 'date', 'none', 'none', null, 'decreased'],
    ['2026.2.0', '2026.1.9', 'minor', 'calver', 'none', 'none', null, 'decreased'],
    // Previews may change as they like, and come before the day itself.
    ['2026-03-10', '2026-11-20-preview', 'major', 'date', 'none', 'major', null, null],
    ['2026-11-20-preview', '2026-11-20-preview', 'major', 'date', 'none', 'none', null, null],
    ['2026-11-20-preview', '2026-11-20', 'none', 'date', 'none', 'none', null, null],
    ['2026-11-20', '2026-11-20-preview', 'none', 'date', 'none', 'none', null, 'decreased'],
    // A version behind the date counts as one.
    ['2020-09-14_1.697.4', '2020-09-14_1.698.0', 'minor', 'date', 'minor', 'minor', '2020-09-14_1.698.0', null],
    [
      '2020-09-14_1.697.4',
      '2020-09-14_1.698.0',
      'major',
      'date',
      'major',
      'minor',
      '2020-09-14_2.0.0',
      'bump-too-small',
    ],
    ['2020-09-14_1.697.4', '2021-01-01_1.0.0', 'major', 'date', 'major', 'major', '2020-09-14_2.0.0', null],
    // Not to be read.
    ['2026-03-10', 'next', 'major', 'date', 'major', null, '2026-11-24', 'not-readable'],
    ['2026-03-10', null, 'none', 'date', 'none', null, null, 'not-readable'],
  ] as const)('%s → %s with %s changes', (base, head, changes, scheme, required, declared, next, fault) => {
    const judged = ask({ base, head, changes, today: '2026-11-24' });
    expect(judged).toMatchObject({ fault, verdict: { scheme, required, declared, next, ok: fault === null } });
    expect(judged.verdict.note === '').toBe(fault === null);
  });

  test('the version to write is later, with and without a clock', () => {
    const read = (text: string, scheme: 'date' | 'calver') => readCalendar(text, scheme)!;
    expect(nextCalendar(read('2026-12-31', 'date'), 'major', null)).toBe('2027-01-01');
    expect(nextCalendar(read('20261231', 'date'), 'major', null)).toBe('20270101');
    expect(nextCalendar(read('2027-01-01', 'date'), 'major', '2026-11-24')).toBe('2027-01-02');
    expect(nextCalendar(read('2026.12', 'calver'), 'major', null)).toBe('2027.1');
    expect(nextCalendar(read('24.04', 'calver'), 'major', null)).toBe('24.05');
  });

  test('order and step', () => {
    const [older, newer] = ['2020-09-14_1.9.0', '2020-09-14_1.10.0'].map((text) => readCalendar(text, 'date')!);
    expect(compareCalendar(older!, newer!)).toBeLessThan(0);
    expect(calendarStep(older!, newer!)).toBe('minor');
  });
});

describe('what earlier releases tell', () => {
  test('a version that is the same in all of them is none', () => {
    const { fault, verdict } = ask({ base: '1.0.0', head: '1.0.0', changes: 'major', constantFor: 4 });
    expect(fault).toBeNull();
    expect(verdict).toMatchObject({ scheme: 'other', declared: null, next: null, ok: true });
    expect(verdict.note).toBe(
      'info.version was 1.0.0 in each of the last 4 releases, so it says nothing about the API: name what does with `version-source` (`tags`, `package.json`, …).',
    );
  });

  test('going back to an older release is no mistake when the description goes back too', () => {
    const question = { base: '2.0.0', head: '1.3.1', changes: 'major' } as const;
    expect(ask(question).fault).toBe('decreased');
    expect(ask({ ...question, sameVersion: { tag: 'v1.3.1', identical: false } }).fault).toBe('decreased');
    const back = ask({ ...question, sameVersion: { tag: 'v1.3.1', identical: true } });
    expect(back).toMatchObject({ fault: null, verdict: { ok: true } });
    expect(back.verdict.note).toBe(
      'info.version goes back to 1.3.1, and the description is that of the release v1.3.1 again.',
    );
  });

  test('a version that a release has already is taken', () => {
    const { fault, verdict } = ask({
      base: '1.4.0',
      head: '1.5.0',
      changes: 'minor',
      sameVersion: { tag: 'v1.5.0', identical: false },
    });
    expect(fault).toBe('reused');
    expect(verdict.note).toBe('info.version is 1.5.0, which the release v1.5.0 has already, with another description.');
  });
});

describe('a step that is larger than needed is said and accepted', () => {
  test.each([
    ['1.4.2', '2.0.0', 'minor', '2.0.0 is higher than the changes need: 1.5.0 would do.'],
    ['1.2.0', '1.5.0', 'minor', '1.5.0 is higher than the changes need: 1.3.0 would do.'],
    ['1.2.0', '2.0.0', 'none', '2.0.0 is a major step that no change needs.'],
    ['1.2.0', '1.2.1', 'none', ''],
    ['0.9.0', '1.0.0', 'minor', ''],
    ['1.2.0', '1.3.0', 'minor', ''],
  ] as const)('%s → %s with %s changes', (base, head, changes, note) => {
    expect(ask({ base, head, changes })).toMatchObject({ fault: null, verdict: { ok: true, note } });
  });
});

test('where the tag is the version, the step is announced and nobody is to blame', () => {
  const { fault, verdict } = ask({
    base: '1.4.0',
    head: null,
    changes: 'major',
    subject: 'the tag of the release',
    awaitsTag: true,
  });
  expect(fault).toBeNull();
  expect(verdict).toMatchObject({ required: 'major', next: '2.0.0', ok: true });
  expect(verdict.note).toBe('The changes since 1.4.0 need a major step: the next release is 2.0.0 or higher.');
});
