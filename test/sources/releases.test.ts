import { expect, test } from 'vitest';
import { latestRelease, previousRelease } from '../../src/sources/releases.ts';

const tags = (...names: string[]): { name: string; commit: string }[] => names.map((name) => ({ name, commit: name }));

test.each([
  ['the highest lower version', ['v1.2.0', 'v1.10.0', 'v1.9.0', 'v2.0.0'], 'v2.0.0', 'v1.10.0'],
  ['a patch of an older line', ['v1.2.0', 'v1.2.1', 'v2.0.0'], 'v1.2.1', 'v1.2.0'],
  ['pre-releases are passed over', ['v1.0.0', 'v2.0.0-rc.1', 'v2.0.0'], 'v2.0.0', 'v1.0.0'],
  ['unless the tag is one', ['v1.0.0', 'v2.0.0-rc.1', 'v2.0.0-rc.2'], 'v2.0.0-rc.2', 'v2.0.0-rc.1'],
  ['the first release', ['v1.0.0', 'v2.0.0'], 'v1.0.0', null],
  ['moving tags are no releases', ['v1', 'v1.0', 'v1.0.0', 'v1.1.0'], 'v1.1.0', 'v1.0.0'],
  ['the same prefix', ['api-v1.0.0', 'web-v1.5.0', 'v1.8.0', 'api-v2.0.0'], 'api-v2.0.0', 'api-v1.0.0'],
  ['packages', ['@acme/api@1.0.0', '@acme/web@1.5.0'], '@acme/api@1.1.0', '@acme/api@1.0.0'],
  ['with and without v', ['1.0.0', 'v1.1.0'], 'v1.1.0', '1.0.0'],
  ['two numbers', ['v1.2', 'v1.3', 'v1.2.9'], 'v1.3', 'v1.2'],
  ['dates', ['2024.01.05', '2024.02.01'], '2024.02.01', '2024.01.05'],
  ['not in the list itself', ['v1.0.0'], 'v1.0.1', 'v1.0.0'],
] as const)('release before: %s', (_, names, tag, expected) => {
  expect(previousRelease(tags(...names), tag)?.name ?? null).toBe(expected);
});

test.each(['v1', 'nightly', 'release', 'v1.x.0', ''])('%j names no version', (tag) => {
  expect(previousRelease(tags('v1.0.0'), tag)).toBeUndefined();
});

test.each([
  ['plain versions first', ['v1.0.0', 'v1.1.0', 'web-v9.0.0'], null, 'v1.1.0'],
  ['the only series', ['api-v1.0.0', 'api-v1.1.0-beta'], null, 'api-v1.0.0'],
  ['a series by its prefix', ['api-v1.0.0', 'web-v2.0.0'], 'api-v', 'api-v1.0.0'],
  ['a pre-release when there is nothing else', ['v1.0.0-rc.1'], null, 'v1.0.0-rc.1'],
] as const)('latest release: %s', (_, names, prefix, expected) => {
  expect(latestRelease(tags(...names), prefix)).toMatchObject({ kind: 'found', tag: { name: expected } });
});

test('latest release: several series need a choice', () => {
  expect(latestRelease(tags('web-v1.0.0', 'api-v1.0.0'), null)).toEqual({
    kind: 'ambiguous',
    prefixes: ['api-', 'web-'],
  });
});

test('latest release: none', () => {
  expect(latestRelease(tags('nightly'), null)).toEqual({ kind: 'none' });
});
