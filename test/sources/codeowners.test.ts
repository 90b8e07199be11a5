import { describe, expect, test } from 'vitest';
import type { Tree } from '../../src/model/tree.ts';
import { codeOwners, readCodeOwners } from '../../src/sources/codeowners.ts';

describe('patterns of CODEOWNERS', () => {
  test.each([
    ['*', 'a/b/c.yaml', true],
    ['*.yaml', 'a/b/c.yaml', true],
    ['*.yaml', 'a/b/c.json', false],
    ['/api.yaml', 'api.yaml', true],
    ['/api.yaml', 'a/api.yaml', false],
    ['api.yaml', 'a/api.yaml', true],
    ['/build/', 'build/x/y', true],
    ['/build/', 'a/build/x', false],
    ['apps/', 'x/apps/y', true],
    ['apps/', 'apps', false],
    ['docs/*', 'docs/a.md', true],
    ['docs/*', 'docs/a/b.md', false],
    ['/docs', 'docs/a/b.md', true],
    ['docs/api', 'docs/api/x.yaml', true],
    ['docs/api', 'x/docs/api/y.yaml', false],
    ['**/logs', 'a/b/logs/c', true],
    ['/a/**/z.yaml', 'a/b/c/z.yaml', true],
    ['/a/**/z.yaml', 'a/z.yaml', true],
    ['/.github/', '.github/x', true],
    [String.raw`a\ b.yaml`, 'a b.yaml', true],
    ['/a{b,c}.yaml', 'ab.yaml', false],
    ['/a(b).yaml', 'a(b).yaml', true],
    ['!a.yaml', 'a.yaml', false],
    ['[ab].yaml', 'a.yaml', false],
  ])('%s: %s → %s', (pattern, path, is) => {
    expect(codeOwners(`${pattern} @x`)(path).length > 0).toBe(is);
  });

  test('the last line that fits counts, also when it names nobody', () => {
    const ownersOf = codeOwners('* @a @o/team me@example.com # all\n# no @b\n/x/ @b\n\n/x/free.yaml\n/x/wrong b@\n');
    expect(ownersOf('y.yaml')).toEqual(['@a', '@o/team', 'me@example.com']);
    expect(ownersOf('x/y.yaml')).toEqual(['@b']);
    expect(ownersOf('x/free.yaml')).toEqual([]);
    expect(ownersOf('x/wrong')).toEqual(['@b']);
  });

  test('the first of the three places counts', async () => {
    const tree = (files: Readonly<Record<string, string>>): Tree => ({
      label: 'base',
      commit: null,
      list: () => Promise.resolve(Object.keys(files)),
      read: (path) =>
        Promise.resolve(path in files ? { kind: 'text', text: files[path] ?? '' } : { kind: 'missing' as const }),
    });
    const both = await readCodeOwners(tree({ CODEOWNERS: '* @b', '.github/CODEOWNERS': '* @a' }));
    expect([both.file, both.ownersOf('x')]).toEqual(['.github/CODEOWNERS', ['@a']]);
    const last = await readCodeOwners(tree({ 'docs/CODEOWNERS': '* @c' }));
    expect(last.ownersOf('x')).toEqual(['@c']);
    const none = await readCodeOwners(tree({}));
    expect([none.file, none.ownersOf('x')]).toEqual([null, []]);
  });
});
