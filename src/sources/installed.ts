import { existsSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Tree, TreeFile } from '../model/tree.ts';
import { isRepositoryTree } from './commit-tree.ts';
import { directoryTree, zeroSeparated } from './directory-tree.ts';
import { ancestorsOf, refused } from './text.ts';

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
    listed ??= filesOf(head).then((paths) => new Set(paths));
    const known = await listed;
    return [path, real].some((one) => [...ancestorsOf(one), one].some((each) => known.has(each)))
      ? refused(`\`${path}\` comes with the revision that is checked, so it is not read as an installed package.`)
      : file;
  };
}

/** What the author of a revision wrote; in a checkout that is what git tracks (submodules by their folder), and not what a job installed. */
function filesOf(head: Tree): Promise<readonly string[]> {
  return isRepositoryTree(head) && head.commit === null
    ? zeroSeparated(head.repository, ['ls-files', '-z', '--cached'])
    : head.list();
}

function repositoryRoot(directory: string): string {
  for (let folder = directory; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (dirname(folder) === folder) return directory;
  }
}
