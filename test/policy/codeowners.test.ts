import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCodeOwners } from '../../src/policy/codeowners.ts';

describe('patterns', () => {
  test.each([
    ['*', 'a/b/c.yaml', true],
    ['*.yaml', 'a/b/c.yaml', true],
    ['*.yaml', 'a/b/c.json', false],
    ['*.yaml', 'deep/in/a.yaml', true],
    ['*.yaml', 'a.yml', false],
    ['/*', 'a.yaml', true],
    ['/*', 'a/b.yaml', false],
    ['/', 'a.yaml', false],
    ['**', 'a/b.yaml', true],
    ['/api.yaml', 'api.yaml', true],
    ['/api.yaml', 'a/api.yaml', false],
    ['api.yaml', 'a/api.yaml', true],
    ['API.yaml', 'api.yaml', false],
    ['ap?.yaml', 'api.yaml', true],
    ['ap?.yaml', 'ap.yaml', false],
    ['a?b', 'a/b', false],
    ['/build/', 'build/x/y', true],
    ['/build/', 'a/build/x', false],
    ['apps/', 'x/apps/y', true],
    ['apps/', 'apps', false],
    ['/apis/', 'apis', false],
    ['/apis', 'apis', true],
    ['docs/', 'x/docs/a.yaml', true],
    ['/docs/', 'x/docs/a.yaml', false],
    ['docs/*', 'docs/a.md', true],
    ['docs/*', 'docs/a/b.md', false],
    ['docs/*/', 'docs/a/b.md', true],
    ['docs/*/', 'docs/a.md', false],
    ['docs/a*', 'docs/ab/c.md', true],
    ['docs/**', 'docs/a/b.md', true],
    ['docs/**', 'docs', false],
    ['/docs', 'docs/a/b.md', true],
    ['docs/api', 'docs/api/x.yaml', true],
    ['docs/api', 'x/docs/api/y.yaml', false],
    ['apis/shop', 'apis/shop/a/b.yaml', true],
    ['**/logs', 'a/b/logs/c', true],
    ['**/logs', 'build/logs/a', true],
    ['/a/**/z.yaml', 'a/b/c/z.yaml', true],
    ['/a/**/z.yaml', 'a/z.yaml', true],
    ['/a/**/z.yaml', 'b/a/z.yaml', false],
    ['/.github/', '.github/x', true],
    ['*.yaml', '.hidden.yaml', true],
    [String.raw`a\ b.yaml`, 'a b.yaml', true],
    [String.raw`a\*.yaml`, 'ab.yaml', false],
    [String.raw`a\*.yaml`, 'a*.yaml', true],
    ['a#b.yaml', 'a#b.yaml', true],
    ['/a{b,c}.yaml', 'ab.yaml', false],
    ['/a(b).yaml', 'a(b).yaml', true],
    ['/a+(b).yaml', 'abb.yaml', false],
    ['!a.yaml', 'a.yaml', false],
    ['[ab].yaml', 'a.yaml', false],
    [String.raw`\#a.yaml`, '#a.yaml', false],
    ['ü*.yaml', 'über.yaml', true],
    ['?.yaml', '🦊.yaml', true],
    ['*abab', 'ababab', true],
    ['a*b*c', 'aXbXbXc', true],
    ['a*b*c', 'acb', false],
    ['ab*ba', 'aba', false],
  ])('%s: %s → %s', (pattern, path, is) => {
    expect(readCodeOwners(`${pattern} @x`)(path)).toEqual(is ? ['@x'] : []);
  });
});

describe('lines', () => {
  test.each([
    ['* @all', 'a/b.yaml', '@all'],
    ['', 'a.yaml', ''],
    ['* @all\n/a.yaml @a @b', 'a.yaml', '@a @b'],
    ['/a.yaml @a\n* @all', 'a.yaml', '@all'],
    ['* @all\n/a.yaml', 'a.yaml', ''],
    ['# * @no\n* @all # the rest', 'a.yaml', '@all'],
    ['* @a @o/team me@example.com # all', 'y.yaml', '@a @o/team me@example.com'],
    ['* @all\n\\#* @no', '#1', '@all'],
    ['!a.yaml @a\n[ab].yaml @b', 'a.yaml', ''],
    ['*\t@all\r\n', 'a.yaml', '@all'],
    ['  * @all', 'a.yaml', '@all'],
    ['* @all\r* @mac', 'a.yaml', '@mac'],
    ['a.yaml user@example.com', 'x/a.yaml', 'user@example.com'],
    // A line with an owner that is none is skipped as a whole.
    ['/x/ @b\n/x/wrong b@', 'x/wrong', '@b'],
    ['* @all\n/x team', 'x', '@all'],
    ['* @all\n/x @a @o/t/u', 'x', '@all'],
    ['* @all\n/x @', 'x', '@all'],
  ])('%j on %s', (text, path, owners) => {
    expect(readCodeOwners(text)(path).join(' ')).toBe(owners);
  });

  test('a file above 3 MB says nothing', () => {
    const line = '* @all\n';
    const most = 3 * 1024 * 1024;
    const filler = '#'.repeat(most - line.length - 1);
    expect(readCodeOwners(`${line}${filler}\n`)('a')).toEqual(['@all']);
    expect(readCodeOwners(`${line}${filler}#\n`)('a')).toEqual([]);
    expect(readCodeOwners(`${line}${'ü'.repeat(most / 2)}`)('a')).toEqual([]);
  });
});

// Compared with regular expressions or by going back at each wildcard, none of these ends in a lifetime.
describe('hostile patterns end', () => {
  test.each([
    ['wildcards in a name', `${'*a'.repeat(2000)}b`, 'a'.repeat(4000)],
    ['wildcards at the end', `${'*a'.repeat(2000)}*`, `${'a'.repeat(1900)}b`],
    ['single characters', `${'*?'.repeat(2000)}b`, 'a'.repeat(4000)],
    ['segments', `${'**/a/'.repeat(800)}b`, 'a/'.repeat(2000)],
    ['both', `${'**/*a*a*a/'.repeat(400)}b`, 'aaaa/'.repeat(800)],
    ['longer than any path', `${'*a'.repeat(100_000)}b`, 'a'.repeat(4000)],
  ])('%s', (_, pattern, path) => {
    expect(readCodeOwners(`${pattern} @slow`)(path)).toEqual([]);
  });

  test('never throws, whatever the file and the path', () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from('*?/\\#![] @ab\n\t')), maxLength: 60 });
    fc.assert(
      fc.property(text, text, (file, path) => {
        for (const owner of readCodeOwners(file)(path)) expect(owner).toContain('@');
      }),
      { seed: 38, numRuns: 300 },
    );
  });
});
