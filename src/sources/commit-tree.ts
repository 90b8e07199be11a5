import type { Tree, TreeFile } from '../model/tree.ts';
import { isObjectId, type Git } from './git.ts';
import { SourceError } from './source-error.ts';
import { ancestorsOf, byCodeUnit, decode, directoryOf, joinTreePath, refused, tooLarge } from './text.ts';

/** A tree that git knows about: a commit, or the working tree of a checkout. It can be searched and compared by git. */
export interface RepositoryTree extends Tree {
  readonly repository: Git;
}

/** Tells whether git can be asked about a tree. */
export function isRepositoryTree(tree: Tree): tree is RepositoryTree {
  return 'repository' in tree;
}

interface Entry {
  readonly mode: string;
  readonly id: string;
}

const LINK = '120000';
const SUBMODULE = '160000';
// As many as an operating system would follow; a commit must not read differently from its checkout.
const MAX_LINKS = 40;

/**
 * The files of a commit that is in the repository. Symbolic links are followed within the commit and refused when they
 * leave it; files of submodules are refused.
 * @param label what people call the commit.
 */
export function commitTree(git: Git, commit: string, label: string): RepositoryTree {
  let listing: Promise<ReadonlyMap<string, Entry>> | undefined;
  const entries = (): Promise<ReadonlyMap<string, Entry>> => (listing ??= listCommit(git, commit));
  return {
    label,
    commit,
    repository: git,
    read: async (path) => readEntry(git, await entries(), path),
    list: async () =>
      [...(await entries())]
        .filter(([, entry]) => entry.mode !== SUBMODULE)
        .map(([path]) => path)
        .toSorted(byCodeUnit),
  };
}

async function listCommit(git: Git, commit: string): Promise<ReadonlyMap<string, Entry>> {
  if (!isObjectId(commit)) throw new SourceError(`\`${commit}\` is not a commit id.`);
  const result = await git.run(['ls-tree', '-r', '-z', '--full-tree', commit]);
  if (result.code !== 0) throw new SourceError(`git can't list the files of ${commit}: ${result.detail}`);
  const entries = new Map<string, Entry>();
  for (const record of result.stdout.split('\0')) {
    const tab = record.indexOf('\t');
    const [mode, , id] = record.slice(0, tab).split(' ');
    if (tab !== -1 && mode !== undefined && id !== undefined) entries.set(record.slice(tab + 1), { mode, id });
  }
  return entries;
}

async function readEntry(git: Git, entries: ReadonlyMap<string, Entry>, asked: string): Promise<TreeFile> {
  let path = asked;
  for (let links = 0; links <= MAX_LINKS; links++) {
    const entry = entries.get(path);
    if (entry !== undefined && entry.mode !== LINK && entry.mode !== SUBMODULE) return readBlob(git, entry.id, asked);
    const stop = entry === undefined ? ancestorsOf(path).find((directory) => entries.has(directory)) : path;
    if (stop === undefined) return { kind: 'missing' };
    const { mode, id } = entries.get(stop) ?? { mode: '', id: '' };
    if (mode === SUBMODULE)
      return refused(`\`${asked}\` is in the submodule \`${stop}\`; files of submodules are not read.`);
    if (mode !== LINK) return { kind: 'missing' };
    const target = await git.blobs.read(id);
    if (target.kind !== 'bytes') return refused(`The symbolic link \`${stop}\` can't be read.`);
    const next = joinTreePath(directoryOf(stop), target.bytes.toString('utf8') + path.slice(stop.length));
    if (next === null)
      return refused(`\`${asked}\` is a symbolic link that leaves the repository; it is not followed.`);
    path = next;
  }
  return refused(`\`${asked}\` is a symbolic link that leads in a circle.`);
}

async function readBlob(git: Git, id: string, path: string): Promise<TreeFile> {
  const blob = await git.blobs.read(id);
  if (blob.kind === 'too-large') return tooLarge(path, blob.size);
  if (blob.kind === 'missing')
    return refused(`The content of \`${path}\` is not in this clone and could not be fetched.`);
  return decode(path, blob.bytes);
}
