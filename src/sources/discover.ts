import picomatch from 'picomatch';
import type { Tree } from '../model/tree.ts';
import {
  eachFile,
  findEverySpec,
  isCandidate,
  isPassedOver,
  type LooksLikeSpec,
  type OtherSide,
} from './candidates.ts';
import { fileComparison, type SameFile } from './compare.ts';
import { references } from './references.ts';
import { findRenames } from './renames.ts';
import { byCodeUnit, isTreePath, sameText } from './text.ts';

/** One API description on both sides. A null path: that side has none (`basePath` null: new, `headPath` null: removed). */
export interface SpecPair {
  /** The head path, else the base path. */
  readonly name: string;
  readonly basePath: string | null;
  readonly headPath: string | null;
  /** The file or anything it reaches through file references differs. */
  readonly changed: boolean;
  readonly renamed: boolean;
}

/** What was looked for and found. */
export interface Discovery {
  /** In the order of their names. */
  readonly pairs: readonly SpecPair[];
  /** One sentence for each pattern that names nothing on either side. */
  readonly unmatched: readonly string[];
}

/** What to look for. */
export interface DiscoveryRequest {
  /** Null: there is nothing to compare with. */
  readonly base: Tree | null;
  readonly head: Tree;
  /** Paths and patterns from the root of the tree, `!` takes away; empty: every API description there is. */
  readonly globs: readonly string[];
  readonly exclude: readonly string[];
  /** Renames the configuration declares: new path → old path. */
  readonly renamedFrom?: ReadonlyMap<string, string>;
  readonly looksLikeSpec: LooksLikeSpec;
}

/**
 * Finds the API descriptions of both sides and pairs them.
 * @throws SourceError when there are too many candidates to be read one by one from a server.
 */
export async function discoverSpecs(request: DiscoveryRequest): Promise<Discovery> {
  const { base, head } = request;
  const same = base === null ? (): Promise<boolean> => Promise.resolve(false) : await fileComparison(base, head);
  const patterns = readPatterns(request.globs, request.exclude);
  const find = (tree: Tree, other: OtherSide | null): Promise<ReadonlySet<string>> =>
    patterns.wanted.length === 0
      ? findEverySpec(tree, request.looksLikeSpec, patterns.excluded, other)
      : findNamedSpecs(request, tree, patterns);
  const inHead = new Set(await find(head, null));
  const inBase = base === null ? new Set<string>() : await find(base, { specs: inHead, same });
  // A description that can't be recognised any more is not gone: reading it tells what is wrong.
  for (const path of inBase) if ((await head.read(path)).kind !== 'missing') inHead.add(path);
  const pairs = await pairSpecs(request, inBase, inHead, same);
  const found = [...inHead, ...inBase];
  const lost = patterns.wanted.filter((pattern) => !found.some((path) => pattern.matches(path)));
  const known = lost.length === 0 ? [] : await head.list();
  return { pairs, unmatched: lost.map((pattern) => unmatchedSentence(pattern, head, known)) };
}

/** Whether a path or pattern of the configuration names this path. */
export function matchesPattern(pattern: string, path: string): boolean {
  return readPattern(pattern, true).matches(path);
}

interface Pattern {
  readonly text: string;
  /** The path it names when it is no pattern at all. */
  readonly literal: string;
  readonly isGlob: boolean;
  matches(path: string): boolean;
}

interface Patterns {
  readonly wanted: readonly Pattern[];
  readonly excluded: (path: string) => boolean;
}

function readPatterns(globs: readonly string[], exclude: readonly string[]): Patterns {
  const wanted = globs.filter((glob) => !glob.startsWith('!')).map((glob) => readPattern(glob, false));
  const negated = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
  const unwanted = [...negated, ...exclude].map((glob) => readPattern(glob, true));
  return { wanted, excluded: (path) => unwanted.some((pattern) => pattern.matches(path)) };
}

/** @param dot whether wildcards match names that begin with a dot. */
function readPattern(text: string, dot: boolean): Pattern {
  const literal = text
    .trim()
    .replace(/^(?:\.\/)+/, '')
    .replace(/\/$/, '/**');
  const matcher = picomatch(literal, { dot, nonegate: true });
  const { isGlob } = picomatch.scan(literal);
  // `**` reaches into dependencies only when the pattern names them.
  const anywhere = dot || isPassedOver(literal);
  return {
    text,
    literal,
    isGlob,
    matches: (path) => path === literal || (isGlob && (anywhere || !isPassedOver(path)) && matcher(path)),
  };
}

function unmatchedSentence({ text, literal }: Pattern, head: Tree, known: readonly string[]): string {
  if (!isTreePath(literal)) return `\`${text}\` leads out of the repository: name files by their path from its root.`;
  const basename = stem(literal);
  const similar = known.find((path) => isCandidate(path) && stem(path) === basename);
  const directory = known.some((path) => path.startsWith(`${literal}/`));
  const hint = directory
    ? ` It is a directory: write \`${literal}/**\`.`
    : similar === undefined
      ? ''
      : ` There is \`${similar}\`.`;
  return `No file matches \`${text}\` in ${head.label}.${hint}`;
}

function stem(path: string): string {
  return path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.\w+$/, '')
    .toLowerCase();
}

/** Files that are named by a pattern; those which are only parts of another one of them are left out. */
async function findNamedSpecs(request: DiscoveryRequest, tree: Tree, patterns: Patterns): Promise<ReadonlySet<string>> {
  const named = new Set<string>();
  const parts: string[] = [];
  for (const { literal } of patterns.wanted) {
    if (!isTreePath(literal) || patterns.excluded(literal)) continue;
    // Not from the list: a description that is generated during the run may be ignored by git.
    if ((await tree.read(literal)).kind !== 'missing') named.add(literal);
  }
  const globs = patterns.wanted.filter((pattern) => pattern.isGlob);
  const paths = globs.length === 0 ? [] : await tree.list();
  const matching = paths.filter(
    (path) => !named.has(path) && globs.some((glob) => glob.matches(path)) && !patterns.excluded(path),
  );
  await eachFile(tree, matching, (path, file) => {
    if (file.kind !== 'text' || request.looksLikeSpec(path, file.text)) named.add(path);
    else parts.push(path);
  });
  if (parts.length === 0) return named;
  const graph = references(tree);
  const reached = new Set<string>();
  for (const path of named) for await (const file of graph.reached(path)) reached.add(file);
  // A file that is no description and that nobody refers to was meant: reading it will tell what is wrong with it.
  for (const path of parts) if (!reached.has(path)) named.add(path);
  return named;
}

async function pairSpecs(
  request: DiscoveryRequest,
  inBase: ReadonlySet<string>,
  inHead: ReadonlySet<string>,
  same: SameFile,
): Promise<SpecPair[]> {
  const { base, head, renamedFrom = new Map<string, string>() } = request;
  if (base === null)
    return [...inHead]
      .toSorted(byCodeUnit)
      .map((path) => ({ name: path, basePath: null, headPath: path, changed: true, renamed: false }));
  const unpaired = {
    base: [...inBase].filter((path) => !inHead.has(path)).toSorted(byCodeUnit),
    head: [...inHead].filter((path) => !inBase.has(path)).toSorted(byCodeUnit),
  };
  const renames = await findRenames(base, head, unpaired, renamedFrom);
  const moved = new Set(renames.values());
  const change = specComparison(base, head, same);
  const pairs: SpecPair[] = [];
  for (const path of inHead) {
    const from = renames.get(path) ?? (inBase.has(path) ? path : null);
    const changed = from === null || (await change(from, path));
    pairs.push({ name: path, basePath: from, headPath: path, changed, renamed: from !== null && from !== path });
  }
  for (const path of unpaired.base)
    if (!moved.has(path)) pairs.push({ name: path, basePath: path, headPath: null, changed: true, renamed: false });
  return pairs.toSorted((a, b) => byCodeUnit(a.name, b.name));
}

/** Tells whether a description, or anything it reaches, differs between a path of the base and a path of the head. */
export function specComparison(base: Tree, head: Tree, same: SameFile): (from: string, to: string) => Promise<boolean> {
  const before = references(base);
  const after = references(head);
  return async (from, to) => {
    if (from === to) {
      // As long as all files are the same, both sides reach the same files: walking one of them is enough.
      for await (const path of after.reached(to)) if (!(await same(path))) return true;
      return false;
    }
    // In a new directory relative references may lead elsewhere.
    for await (const path of before.reached(from)) if (path !== from) return true;
    for await (const path of after.reached(to)) if (path !== to) return true;
    const [one, other] = await Promise.all([base.read(from), head.read(to)]);
    return one.kind !== 'text' || other.kind !== 'text' || !sameText(one.text, other.text);
  };
}
