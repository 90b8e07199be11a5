import type { Tree } from '../../src/model/tree.ts';

/** A tree of files that are given as text. */
export function treeOf(files: Readonly<Record<string, string>>): Tree {
  return {
    label: 'test',
    commit: null,
    list: () => Promise.resolve(Object.keys(files).toSorted()),
    read: (path) => {
      const text = Object.hasOwn(files, path) ? files[path] : undefined;
      return Promise.resolve(text === undefined ? { kind: 'missing' } : { kind: 'text', text });
    },
  };
}
