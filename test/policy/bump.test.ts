import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeVersion } from '../../src/policy/bump.ts';
import { shownVersion } from '../../src/policy/version-question.ts';
import type { VersionQuestion } from '../../src/policy/version-question.ts';
import { compareBumps } from '../../src/policy/versions.ts';

const blank: Omit<VersionQuestion, 'changes' | 'base' | 'head'> = {
  zeroMajor: 'shift',
  isNew: false,
  isRemoved: false,
  isUnreadable: false,
  isPartial: false,
};
const ask = (question: Pick<VersionQuestion, 'changes' | 'base' | 'head'> & Partial<VersionQuestion>) =>
  judgeVersion({ ...blank, ...question });

describe('the edge table', () => {
  test.each([
    // Enough.
    ['1.4.2', '1.4.2', 'none', 'semver', 'none', 'none', null, null],
    ['1.4.2', '2.0.0', 'major', 'semver', 'major', 'major', '2.0.0', null],
    ['1.4.2', '3.0.0', 'minor', 'semver', 'minor', 'major', '1.5.0', null],
    ['1.2.0', '1.5.0', 'minor', 'semver', 'minor', 'minor', '1.3.0', null],
    ['1.4.2', '1.4.3', 'patch', 'semver', 'patch', 'patch', '1.4.3', null],
    ['v1.4.2', 'v2.0.0', 'major', 'semver', 'major', 'major', 'v2.0.0', null],
    ['1.4.2', 'v2.0.0', 'major', 'semver', 'major', 'major', 'v2.0.0', null],
    // Unchanged.
    ['1.0.0', '1.0.0', 'major', 'semver', 'major', 'none', '2.0.0', 'bump-missing'],
    ['1.0.0', '1.0.0', 'minor', 'semver', 'minor', 'none', '1.1.0', 'bump-missing'],
    ['1.0.0', '1.0.0', 'patch', 'semver', 'patch', 'none', '1.0.1', 'bump-missing'],
    ['1.0.0+1', '1.0.0+2', 'patch', 'semver', 'patch', 'none', '1.0.1', 'bump-missing'],
    // Too small.
    ['1.4.2', '1.5.0', 'major', 'semver', 'major', 'minor', '2.0.0', 'bump-too-small'],
    ['1.4.2', '1.4.3', 'minor', 'semver', 'minor', 'patch', '1.5.0', 'bump-too-small'],
    // Lower, whatever changed.
    ['1.4.2', '1.4.1', 'none', 'semver', 'none', 'none', null, 'decreased'],
    ['1.4.2', '1.4.2-rc.1', 'patch', 'semver', 'patch', 'none', '1.4.3', 'decreased'],
    ['2.0.0-beta.2', '2.0.0-beta.1', 'none', 'semver', 'none', 'none', null, 'decreased'],
    // Pre-releases: by core.
    ['1.4.2', '2.0.0-beta.1', 'major', 'semver', 'major', 'major', '2.0.0', null],
    ['1.4.2', '1.5.0-beta.1', 'major', 'semver', 'major', 'minor', '2.0.0', 'bump-too-small'],
    ['2.0.0-beta.1', '2.0.0-beta.2', 'major', 'semver', 'none', 'none', null, null],
    ['2.0.0-beta.1', '2.0.0-beta.1', 'major', 'semver', 'none', 'none', null, null],
    ['2.0.0-beta.1', '2.0.0', 'major', 'semver', 'none', 'none', null, null],
    ['2.0.0-beta.1', '2.1.0-beta.1', 'major', 'semver', 'major', 'major', '3.0.0', null],
    ['1.5.0-beta.1', '1.6.0', 'major', 'semver', 'major', 'minor', '2.0.0', 'bump-too-small'],
    ['1.5.0-beta.1', '1.5.1', 'minor', 'semver', 'minor', 'minor', '1.6.0', null],
    // Below 1.0.0.
    ['0.3.1', '0.4.0', 'major', 'semver', 'minor', 'minor', '0.4.0', null],
    ['0.3.1', '0.3.2', 'major', 'semver', 'minor', 'patch', '0.4.0', 'bump-too-small'],
    ['0.3.1', '0.3.2', 'minor', 'semver', 'patch', 'patch', '0.3.2', null],
    ['0.3.1', '0.3.1', 'patch', 'semver', 'patch', 'none', '0.3.2', 'bump-missing'],
    ['0.3.1', '1.0.0', 'major', 'semver', 'minor', 'major', '0.4.0', null],
    // Fewer parts.
    ['1.4', '1.5', 'major', 'major.minor', 'major', 'minor', '2.0', 'bump-too-small'],
    ['1.4', '1.4', 'minor', 'major.minor', 'minor', 'none', '1.5', 'bump-missing'],
    ['1.4', '1.4', 'patch', 'major.minor', 'none', 'none', null, null],
    ['v1', 'v1', 'major', 'major', 'major', 'none', 'v2', 'bump-missing'],
    ['v1', 'v1', 'minor', 'major', 'none', 'none', null, null],
    ['10', '11', 'major', 'major', 'major', 'major', '11', null],
    ['v0', 'v0', 'major', 'major', 'none', 'none', null, null],
    ['1.4', '1.4.1', 'minor', 'semver', 'minor', 'patch', '1.5.0', 'bump-too-small'],
    // Lost, missing, or never one to compare.
    ['1.4.2', 'next', 'minor', 'semver', 'minor', null, '1.5.0', 'not-readable'],
    ['1.4.2', null, 'major', 'semver', 'major', null, '2.0.0', 'not-readable'],
    ['1.4.2', '2026-03-10', 'none', 'semver', 'none', null, null, 'not-readable'],
    [null, '1.0.0', 'major', 'semver', 'major', null, null, null],
    ['latest', '1.0.0', 'major', 'semver', 'major', null, null, null],
    ['next', 'later', 'major', 'other', 'major', null, null, null],
    [null, null, 'minor', 'none', 'minor', null, null, null],
  ] as const)('%s → %s with %s changes', (base, head, changes, scheme, required, declared, next, fault) => {
    const judgement = ask({ base, head, changes });
    expect(judgement).toMatchObject({
      fault,
      verdict: { scheme, base, head, required, declared, next, ok: fault === null },
    });
  });

  test.each([
    ['free', 'major', 'none', true],
    ['strict', 'major', 'major', false],
    ['strict', 'minor', 'minor', true],
    ['shift', 'major', 'minor', true],
  ] as const)('zero-major %s: %s changes from 0.3.1 to 0.4.0', (zeroMajor, changes, required, ok) => {
    expect(ask({ base: '0.3.1', head: '0.4.0', changes, zeroMajor }).verdict).toMatchObject({ required, ok });
  });

  test('a new API needs nothing', () => {
    const verdict = { required: 'none', declared: null, next: null, ok: true };
    expect(ask({ base: null, head: '1.0.0', changes: 'minor', isNew: true }).verdict).toMatchObject({
      ...verdict,
      note: '',
    });
    const { note } = ask({ base: null, head: null, changes: 'minor', isNew: true }).verdict;
    expect(note).toBe('The API has no info.version; with one such as 1.0.0 later changes can be announced.');
  });

  test('a removed API has no place for a version: the removal itself is the finding', () => {
    expect(ask({ base: '1.0.0', head: null, changes: 'major', isRemoved: true })).toMatchObject({
      fault: null,
      verdict: { required: 'major', declared: null, next: null, ok: true },
    });
  });

  test('of an API that cannot be read nothing is said', () => {
    const { verdict, fault } = ask({ base: '1.0.0', head: null, changes: 'none', isUnreadable: true });
    expect({ verdict, fault }).toMatchObject({
      fault: null,
      verdict: { required: 'none', next: null, ok: true, note: '' },
    });
  });

  test('after a partial comparison the step may be larger', () => {
    const note = 'Not everything could be compared, so that a larger version step may be required.';
    expect(ask({ base: '1.0.0', head: '1.1.0', changes: 'minor', isPartial: true }).verdict.note).toBe(note);
    expect(ask({ base: '1.0.0', head: '2.0.0', changes: 'major', isPartial: true }).verdict.note).toBe('');
  });
});

test.each([
  [
    '1.4.2',
    '1.5.0',
    'major',
    'info.version must become 2.0.0 or higher: the changes need a major step, 1.4.2 → 1.5.0 is a minor one.',
  ],
  [
    '1.0.0',
    '1.0.0',
    'major',
    'info.version is still 1.0.0 and must become 2.0.0 or higher: the changes need a major step.',
  ],
  ['1.4.2', '1.3.0', 'minor', 'info.version went down from 1.4.2 to 1.3.0; it must become 1.5.0 or higher.'],
  ['1.4.2', '1.3.0', 'none', 'info.version went down from 1.4.2 to 1.3.0; it must become 1.4.2 or higher.'],
  [
    '1.4.2',
    'next',
    'minor',
    'info.version is next, which cannot be compared with 1.4.2, and must become 1.5.0 or higher.',
  ],
  ['1.4.2', null, 'none', 'info.version is gone; it was 1.4.2.'],
  ['spring', 'summer', 'major', 'The version spring does not say which changes break, so no version step can be told.'],
  ['2026-03-10', '2026-04-01', 'none', ''],
  [null, '1.0.0', 'patch', 'The base has no info.version, so no version step can be told.'],
  ['1.0.0', '2.0.0', 'major', ''],
] as const)('says it: %s → %s with %s changes', (base, head, changes, note) => {
  expect(ask({ base, head, changes }).verdict.note).toBe(note);
});

test.each([
  ['1.0\n::error::x', '1.0 ::error::x'],
  ['x'.repeat(50), `${'x'.repeat(39)}…`],
  ['a\u202Eb', 'a b'],
])('shows the version %j as %s', (text, expected) => {
  expect(shownVersion(text)).toBe(expected);
});

describe('laws', () => {
  const settings = { seed: 20261121, numRuns: 1000 };
  const bump = fc.constantFrom('none', 'patch', 'minor', 'major');
  const zeroMajor = fc.constantFrom('shift', 'free', 'strict');
  const part = fc.integer({ min: 0, max: 30 });
  const prerelease = fc.constantFrom('', '', '-alpha', '-beta.1', '-beta.2', '+build');
  const version = fc.oneof(
    fc
      .tuple(fc.constantFrom('', 'v'), part, part, part, prerelease)
      .map(([v, a, b, c, end]) => `${v}${a}.${b}.${c}${end}`),
    fc.tuple(fc.constantFrom('', 'v'), part, part).map(([v, a, b]) => `${v}${a}.${b}`),
    fc.tuple(fc.constantFrom('', 'v'), part).map(([v, a]) => `${v}${a}`),
  );

  test('the version that is named satisfies the check', () => {
    fc.assert(
      fc.property(version, version, bump, zeroMajor, (base, head, changes, zero) => {
        const { next } = ask({ base, head, changes, zeroMajor: zero }).verdict;
        const again = next === null ? null : ask({ base, head: next, changes, zeroMajor: zero });
        expect(again?.fault ?? null).toBeNull();
      }),
      settings,
    );
  });

  test('what is not well can be told apart: a fault has a note, and all else is ok', () => {
    const any = fc.option(fc.oneof(version, fc.string()), { nil: null });
    fc.assert(
      fc.property(any, any, bump, zeroMajor, (base, head, changes, zero) => {
        const { verdict, fault } = ask({ base, head, changes, zeroMajor: zero });
        expect(verdict.ok).toBe(fault === null);
        expect(fault !== null && verdict.note === '').toBe(false);
        expect(verdict.note).not.toMatch(/[\n\r]/);
      }),
      settings,
    );
  });

  test('larger changes never need a smaller step', () => {
    fc.assert(
      fc.property(version, version, bump, bump, zeroMajor, (base, head, a, b, zero) => {
        const [less, more] = compareBumps(a, b) <= 0 ? [a, b] : [b, a];
        const required = [less, more].map((changes) => ask({ base, head, changes, zeroMajor: zero }).verdict.required);
        expect(compareBumps(required[0] ?? 'none', required[1] ?? 'none')).toBeLessThanOrEqual(0);
      }),
      settings,
    );
  });
});
