import type { Tree } from '../model/tree.ts';
import { isRepositoryTree } from './commit-tree.ts';
import { zeroSeparated } from './directory-tree.ts';
import { sameText } from './text.ts';

/** Tells whether a path holds the same in both trees (also: in neither). */
export type SameFile = (path: string) => Promise<boolean>;

/**
 * The revisions to hand to `git diff`: two commits, or one commit for the comparison with the working tree.
 * @returns null when git can't compare the trees.
 */
export function diffArguments(base: Tree, head: Tree): readonly string[] | null {
  if (!isRepositoryTree(base) || !isRepositoryTree(head) || base.commit === null) return null;
  if (base.repository.root !== head.repository.root) return null;
  return head.commit === null ? [base.commit] : [base.commit, head.commit];
}

/**
 * A comparison of single files that remembers its answers. Where git knows both trees it tells at once which files
 * differ; the others need not be read.
 */
export async function fileComparison(base: Tree, head: Tree): Promise<SameFile> {
  const unchanged = await unchangedFiles(base, head);
  const known = new Map<string, Promise<boolean>>();
  const compare = async (path: string): Promise<boolean> => {
    const [before, after] = await Promise.all([base.read(path), head.read(path)]);
    if (before.kind === 'text' && after.kind === 'text') return sameText(before.text, after.text);
    return before.kind === after.kind;
  };
  return (path) => {
    if (unchanged.has(path)) return Promise.resolve(true);
    const found = known.get(path) ?? compare(path);
    known.set(path, found);
    return found;
  };
}

/** Regular files that git says are the same on both sides. Symbolic links are not among them: their targets may differ. */
async function unchangedFiles(base: Tree, head: Tree): Promise<ReadonlySet<string>> {
  const between = diffArguments(base, head);
  if (between === null || !isRepositoryTree(base) || base.commit === null) return new Set();
  const git = base.repository;
  const options = ['--name-only', '-z', '--no-renames', '--no-ext-diff', '--no-textconv'];
  const changed = new Set(await zeroSeparated(git, ['diff', ...options, ...between, '--']));
  const listing = await zeroSeparated(git, ['ls-tree', '-r', '-z', '--full-tree', base.commit]);
  const regular = listing
    .filter((record) => record.startsWith('100'))
    .map((record) => record.slice(record.indexOf('\t') + 1));
  return new Set(regular.filter((path) => !changed.has(path)));
}
