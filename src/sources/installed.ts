import { existsSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Tree, TreeFile } from '../model/tree.ts';
import { directoryTree } from './directory-tree.ts';
import { refused } from './text.ts';

/**
 * Reads files below `node_modules` as they are installed in the repository that `directory` is in. What the checked
 * revision itself brings along is refused, also behind a link: its author could have put anything there.
 * @param head the checked revision.
 */
export function installedFiles(directory: string, head: Tree): (path: string) => Promise<TreeFile> {
  const root = repositoryRoot(resolve(directory));
  const tree = directoryTree(root, 'installed packages');
  let listed: Promise<ReadonlySet<string>> | undefined;
  return async (path) => {
    const file = await tree.read(path);
    if (file.kind !== 'text') return file;
    const real = relative(await realpath(root), await realpath(join(root, path)))
      .split(sep)
      .join('/');
    if (!real.split('/').includes('node_modules'))
      return refused(`\`${path}\` is a link to \`${real}\` of the repository: name that file instead.`);
    listed ??= head.list().then((paths) => new Set(paths));
    const known = await listed;
    return known.has(path) || known.has(real)
      ? refused(`\`${path}\` comes with the revision that is checked, so it is not read as an installed package.`)
      : file;
  };
}

function repositoryRoot(directory: string): string {
  for (let folder = directory; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (dirname(folder) === folder) return directory;
  }
}
