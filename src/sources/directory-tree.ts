import { constants } from 'node:fs';
import { open, readdir, realpath, type FileHandle } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { Tree, TreeFile } from '../model/tree.ts';
import type { RepositoryTree } from './commit-tree.ts';
import type { Git } from './git.ts';
import { SourceError } from './source-error.ts';
import { ancestorsOf, byCodeUnit, decode, isTreePath, MAX_BYTES, refused, tooLarge } from './text.ts';

/** The files of a checkout as they lie on the disk: tracked ones, and new ones that are not ignored. */
export function workingTree(git: Git, label: string): RepositoryTree {
  let index: Promise<Index> | undefined;
  const readIndex = (): Promise<Index> => (index ??= listIndex(git));
  return {
    label,
    commit: null,
    repository: git,
    read: async (path) => {
      const { submodules, skipped } = await readIndex();
      const submodule = [...ancestorsOf(path), path].find((directory) => submodules.has(directory));
      if (submodule !== undefined)
        return refused(`\`${path}\` is in the submodule \`${submodule}\`; files of submodules are not read.`);
      const file = await readInside(git.root, path);
      if (file.kind === 'missing' && skipped.has(path))
        return refused(`\`${path}\` is not checked out: add it to \`sparse-checkout\` of actions/checkout.`);
      return file;
    },
    list: () => listWorkingTree(git),
  };
}

/** The files below a directory, without git: dependencies and hidden metadata left out, at most 100,000 files. */
export function directoryTree(root: string, label: string): Tree {
  return { label, commit: null, read: (path) => readInside(root, path), list: () => walk(root) };
}

interface Index {
  readonly submodules: ReadonlySet<string>;
  /** Tracked files that a sparse checkout leaves out. */
  readonly skipped: ReadonlySet<string>;
}

async function listIndex(git: Git): Promise<Index> {
  const submodules = new Set<string>();
  const skipped = new Set<string>();
  for (const record of await zeroSeparated(git, ['ls-files', '-z', '-t', '-s'])) {
    const [, tag, mode, path] = /^(\S) (\d+) [0-9a-f]+ \d\t(.*)$/s.exec(record) ?? [];
    if (path === undefined) continue;
    if (mode === '160000') submodules.add(path);
    if (tag === 'S') skipped.add(path);
  }
  return { submodules, skipped };
}

async function listWorkingTree(git: Git): Promise<string[]> {
  const paths = new Set<string>();
  const deleted: string[] = [];
  for (const record of await zeroSeparated(git, ['ls-files', '-z', '-t', '-c', '-o', '-d', '--exclude-standard'])) {
    const tag = record.charAt(0);
    const path = record.slice(2);
    // A directory among the untracked files is another repository.
    if (tag === 'R') deleted.push(path);
    else if (tag !== 'S' && !path.endsWith('/')) paths.add(path);
  }
  for (const path of deleted) paths.delete(path);
  return [...paths].toSorted(byCodeUnit);
}

/** Runs a git command whose output is a list ended by NUL. */
export async function zeroSeparated(git: Git, args: readonly string[]): Promise<string[]> {
  const result = await git.run(args);
  if (result.code !== 0) throw new SourceError(`git ${args[0] ?? ''} failed: ${result.detail}`);
  return result.stdout.split('\0').filter((record) => record !== '');
}

const MAX_FILES = 100_000;
const MAX_DEPTH = 64;

async function walk(root: string): Promise<string[]> {
  const files: string[] = [];
  let level = [''];
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth++) {
    const below: string[] = [];
    for (const directory of level) {
      const entries = await readdir(join(root, directory), { withFileTypes: true }).catch(() => []);
      for (const entry of entries.toSorted((a, b) => byCodeUnit(a.name, b.name))) {
        const path = directory === '' ? entry.name : `${directory}/${entry.name}`;
        if (entry.isDirectory()) {
          if (entry.name !== 'node_modules' && entry.name !== '.git') below.push(path);
        } else files.push(path);
        if (files.length > MAX_FILES)
          throw new SourceError(`${root} holds more than 100,000 files: name the API descriptions to check.`);
      }
    }
    level = below;
  }
  return files.toSorted(byCodeUnit);
}

/**
 * Reads a regular file below `root`. Its real path must lie below the real path of `root` and outside of `.git`, where
 * credentials may be kept: a pull request can make `openapi.yaml` a link to anything.
 */
async function readInside(root: string, path: string): Promise<TreeFile> {
  if (!isTreePath(path)) return refused(`\`${path}\` lies outside of the files that are compared.`);
  let real: string;
  let inside: string;
  try {
    real = await realpath(join(root, ...path.split('/')));
    inside = relative(await realpath(root), real);
  } catch (error) {
    return unreadable(path, error);
  }
  if (inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside))
    return refused(`\`${path}\` is a symbolic link that leaves the repository; it is not followed.`);
  if (inside.split(sep).some((segment) => segment.toLowerCase() === '.git'))
    return refused(`\`${path}\` lies in git's own directory, which is not read.`);
  return readRegularFile(real, path);
}

// A named pipe would block for ever; a link put there in the meantime must not be followed. Windows has neither flag,
// and there each is undefined, which counts as 0.
const CAUTIOUS = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW;

/** @param path what the file is called in messages. */
async function readRegularFile(file: string, path: string): Promise<TreeFile> {
  let handle: FileHandle;
  try {
    handle = await open(file, CAUTIOUS);
  } catch (error) {
    return unreadable(path, error);
  }
  try {
    const stats = await handle.stat();
    const { size } = stats;
    if (stats.isDirectory()) return { kind: 'missing' };
    if (!stats.isFile()) return refused(`\`${path}\` is not a regular file.`);
    if (size > MAX_BYTES) return tooLarge(path, size);
    return decode(path, await handle.readFile());
  } catch (error) {
    return unreadable(path, error);
  } finally {
    await handle.close();
  }
}

function unreadable(path: string, error: unknown): TreeFile {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return { kind: 'missing' };
  if (code === 'ELOOP') return refused(`\`${path}\` is a symbolic link that leads in a circle.`);
  if (code === 'EACCES' || code === 'EPERM') return refused(`\`${path}\` can't be read: permission denied.`);
  return refused(`\`${path}\` can't be read${typeof code === 'string' ? ` (${code})` : ''}.`);
}
