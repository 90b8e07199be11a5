import { describe, expect, test } from 'vitest';
import type { Tree } from '../../src/model/tree.ts';
import { findCodeOwners } from '../../src/sources/codeowners.ts';

const tree = (files: Readonly<Record<string, string | null>>): Tree => ({
  label: 'base',
  commit: null,
  list: () => Promise.resolve(Object.keys(files)),
  read: (path) => {
    const text = files[path];
    if (text === undefined) return Promise.resolve({ kind: 'missing' });
    return Promise.resolve(text === null ? { kind: 'refused', reason: 'It is too large.' } : { kind: 'text', text });
  },
});

describe('the file of code owners', () => {
  test.each([
    ['the first place', { CODEOWNERS: '* @b', '.github/CODEOWNERS': '* @a' }, '.github/CODEOWNERS', '* @a'],
    ['the second', { CODEOWNERS: '* @b', 'docs/CODEOWNERS': '* @c' }, 'CODEOWNERS', '* @b'],
    ['the third', { 'docs/CODEOWNERS': '* @c' }, 'docs/CODEOWNERS', '* @c'],
    ['one that can’t be read', { '.github/CODEOWNERS': null, CODEOWNERS: '* @b' }, '.github/CODEOWNERS', ''],
  ])('%s', async (_, files, path, text) => {
    expect(await findCodeOwners(tree(files))).toEqual({ path, text });
  });

  test('none', async () => {
    expect(await findCodeOwners(tree({}))).toBeNull();
  });
});
