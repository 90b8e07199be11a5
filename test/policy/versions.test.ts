import { describe, expect, test } from 'vitest';
import { compareVersions, nextVersion, pendingStep, readVersion, stepBetween } from '../../src/policy/versions.ts';
import type { ReadVersion } from '../../src/policy/versions.ts';

function version(text: string): ReadVersion {
  const read = readVersion(text);
  if (read === null) throw new Error(`${text} was not read.`);
  return read;
}

describe('readVersion', () => {
  test.each([
    ['1.4.2', 'semver', [1, 4, 2], []],
    ['v1.4.2', 'semver', [1, 4, 2], []],
    [' 1.4.2 ', 'semver', [1, 4, 2], []],
    ['2.0.0-beta.1', 'semver', [2, 0, 0], ['beta', 1]],
    ['1.4.2+build.7', 'semver', [1, 4, 2], []],
    ['1.4', 'major.minor', [1, 4, 0], []],
    ['v1.4', 'major.minor', [1, 4, 0], []],
    ['v1', 'major', [1, 0, 0], []],
    ['10', 'major', [10, 0, 0], []],
    ['0', 'major', [0, 0, 0], []],
    ['1899.0', 'major.minor', [1899, 0, 0], []],
  ])('%s', (text, scheme, core, prerelease) => {
    expect(readVersion(text)).toMatchObject({ scheme, core, prerelease, prefix: text.startsWith('v') ? 'v' : '' });
  });

  test.each([
    '',
    'latest',
    '1.x',
    '01.2.3',
    '1.02',
    '1.2.3.4',
    '-1',
    '1e3',
    '=1.2.3',
    'v v1',
    '2026-03-10',
    '2026-03-10-preview',
    '2026.1.3',
    '2026.1',
    '2026',
    '20260310',
    '2020-09-14_1.697.4',
    '9'.repeat(16),
    `1.${'9'.repeat(17)}.0`,
    `1.0.0-${'a'.repeat(300)}`,
  ])('says nothing: %s', (text) => {
    expect(readVersion(text)).toBeNull();
  });
});

test.each([
  ['1.4.2', '1.4.2', 0],
  ['1.4.2', '1.4.2+build', 0],
  ['1.4', '1.4.0', 0],
  ['v1', '1.0', 0],
  ['1.4.2-rc.1', '1.4.2', -1],
  ['1.4.2-rc.2', '1.4.2-rc.10', -1],
  ['1.10.0', '1.9.0', 1],
  ['2', '1.9.9', 1],
] as const)('compareVersions(%s, %s)', (a, b, expected) => {
  expect(compareVersions(version(a), version(b))).toBe(expected);
});

test.each([
  ['1.4.2', '2.0.0', 'major'],
  ['1.4.2', '1.5.0', 'minor'],
  ['1.4.2', '1.4.3', 'patch'],
  ['1.4.2', '1.7.0', 'minor'],
  ['1.4.2', '1.4.2-rc.1', 'none'],
  ['1.4.2', '1.3.9', 'none'],
  ['0.9.0', '1.0.0-alpha', 'major'],
])('stepBetween(%s, %s) is %s', (a, b, expected) => {
  expect(stepBetween(version(a), version(b))).toBe(expected);
});

test.each([
  ['2.0.0-beta.1', 'major'],
  ['1.5.0-beta.1', 'minor'],
  ['1.5.1-beta.1', 'patch'],
  ['2.0.0', 'none'],
])('pendingStep(%s) is %s', (text, expected) => {
  expect(pendingStep(version(text))).toBe(expected);
});

test.each([
  ['1.4.2', 'major', '1.4.2', '2.0.0'],
  ['1.4.2', 'minor', '1.4.2', '1.5.0'],
  ['1.4.2', 'patch', '1.4.2', '1.4.3'],
  ['1.4.2', 'none', '1.4.2', null],
  ['v1.4.2-rc.1+7', 'major', 'v1.4.2', 'v2.0.0'],
  ['1.4', 'major', '1.4', '2.0'],
  ['1.4', 'minor', '1.4.1', '1.5.0'],
  ['v1', 'major', 'v1', 'v2'],
] as const)('nextVersion(%s, %s) like %s', (base, step, style, expected) => {
  expect(nextVersion(version(base), step, version(style))).toBe(expected);
});
