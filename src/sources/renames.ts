import type { Tree } from '../model/tree.ts';
import { isRepositoryTree } from './commit-tree.ts';
import { diffArguments } from './compare.ts';
import { zeroSeparated } from './directory-tree.ts';
import { byCodeUnit, sameText } from './text.ts';

/** Files that only the base has, and files that only the head has. */
export interface Unpaired {
  readonly base: readonly string[];
  readonly head: readonly string[];
}

/** How much of a file must have stayed for it to be the same file under a new name. */
const SIMILAR = 0.6;
const MAX_COMPARISONS = 10_000;

/**
 * Finds which removed file became which added one: what the configuration says, then what git sees, then the same or
 * similar content.
 * @param declared new path → old path.
 * @returns head path → base path.
 */
export async function findRenames(
  base: Tree,
  head: Tree,
  unpaired: Unpaired,
  declared: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const renames = new Map<string, string>();
  const removed = new Set(unpaired.base);
  const added = new Set(unpaired.head);
  const pair = (from: string | undefined, to: string): void => {
    if (from === undefined || !removed.has(from) || !added.has(to)) return;
    removed.delete(from);
    added.delete(to);
    renames.set(to, from);
  };
  for (const to of unpaired.head) pair(declared.get(to), to);
  if (removed.size > 0 && added.size > 0)
    for (const [to, from] of await renamesOfGit(base, head, [...removed, ...added])) pair(from, to);
  if (removed.size > 0 && added.size > 0)
    for (const [to, from] of await similarFiles(base, head, { base: [...removed], head: [...added] })) pair(from, to);
  return renames;
}

async function renamesOfGit(base: Tree, head: Tree, paths: readonly string[]): Promise<[string, string][]> {
  const between = diffArguments(base, head);
  if (between === null || !isRepositoryTree(base)) return [];
  const options = ['--find-renames=60%', '--diff-filter=R', '--name-status', '-z', '--no-ext-diff', '--no-textconv'];
  // Only among these files: git might take a removed description for the origin of some other file.
  const only = paths.length <= 500 ? paths : [];
  const args = ['--literal-pathspecs', 'diff', ...options, ...between, '--', ...only];
  const records = await zeroSeparated(base.repository, args);
  const renames: [string, string][] = [];
  for (let at = 0; at + 2 < records.length; at += 3) renames.push([records[at + 2] ?? '', records[at + 1] ?? '']);
  return renames;
}

async function similarFiles(base: Tree, head: Tree, unpaired: Unpaired): Promise<[string, string][]> {
  if (unpaired.base.length * unpaired.head.length > MAX_COMPARISONS) return [];
  const before = await readLines(base, unpaired.base);
  const after = await readLines(head, unpaired.head);
  const scored: { from: string; to: string; score: number }[] = [];
  for (const from of before)
    for (const to of after) {
      const score = sameText(from.text, to.text) ? 1 : similarity(from.lines, to.lines);
      if (score >= SIMILAR) scored.push({ from: from.path, to: to.path, score });
    }
  return scored
    .toSorted((a, b) => b.score - a.score || byCodeUnit(a.from, b.from) || byCodeUnit(a.to, b.to))
    .map(({ from, to }): [string, string] => [to, from]);
}

interface Lines {
  readonly path: string;
  readonly text: string;
  readonly lines: ReadonlyMap<string, number>;
}

async function readLines(tree: Tree, paths: readonly string[]): Promise<Lines[]> {
  const all: Lines[] = [];
  for (const path of paths) {
    const file = await tree.read(path);
    if (file.kind !== 'text') continue;
    const lines = new Map<string, number>();
    // Commas too: a whole document may stand on one line.
    for (const line of file.text.split(/[\r\n,]+/)) {
      const words = line.trim();
      if (words !== '') lines.set(words, (lines.get(words) ?? 0) + 1);
    }
    all.push({ path, text: file.text, lines });
  }
  return all;
}

/** The share of characters, in lines that two files have in common, of the longer one; so do short frequent lines count little. */
function similarity(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let common = 0;
  for (const [line, count] of one) common += line.length * Math.min(count, other.get(line) ?? 0);
  const longer = Math.max(characters(one), characters(other));
  return longer === 0 ? 0 : common / longer;
}

function characters(lines: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [line, count] of lines) sum += line.length * count;
  return sum;
}
