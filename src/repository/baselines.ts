/**
 * The second baseline: for each API the last release, beside the base of the change. On a release it takes the place of
 * the base. Where both are the same state nothing is compared twice.
 */
import type { CheckedRelease, CheckPair, PublishedTree, ReleaseHistory } from '../pipeline/request.ts';
import type { Tree } from '../model/tree.ts';
import { settingsFor } from '../settings/merge.ts';
import type { ApiSettings } from '../settings/merge.ts';
import type { Settings } from '../settings/settings.ts';
import { discoverSpecs, matchesPattern, specComparison } from '../sources/discover.ts';
import type { SpecPair } from '../sources/discover.ts';
import { fileComparison } from '../sources/compare.ts';
import type { Gate } from '../sources/gates.ts';
import type { LastRelease, Releases } from '../sources/last-release.ts';
import { isFinal, namesOf, readTag } from '../sources/releases.ts';
import type { Release, ReleaseLine, Tag } from '../sources/releases.ts';
import { looksLikeSpec } from '../spec/load.ts';

/** What the search for releases works with. */
export interface BaselineRequest {
  readonly base: Tree | null;
  readonly head: Tree;
  readonly baseCommit: string | null;
  /** All APIs that were found, changed or not. */
  readonly pairs: readonly SpecPair[];
  readonly settings: Settings;
  readonly globs: { readonly spec: readonly string[]; readonly exclude: readonly string[] };
  readonly gate: Gate | null;
  readonly releases: Releases;
}

/** The APIs to check, each with what it is compared with. */
export interface Baselines {
  readonly pairs: readonly CheckPair[];
  readonly notes: readonly string[];
  /** What the base is called, when the releases took its place. */
  readonly baseLabel: string | null;
}

interface WithRelease {
  readonly pair: SpecPair;
  readonly settings: ApiSettings;
  readonly names: readonly string[];
  readonly found: LastRelease;
}

/**
 * Finds the last release of each API that is checked.
 * @throws SourceError when a release that was named can't be had.
 */
export async function addReleases(request: BaselineRequest): Promise<Baselines> {
  const { gate, pairs, settings } = request;
  const checked = pairs.filter((pair) => gate !== null || pair.changed || isGrouped(pair, request));
  const looked: WithRelease[] = [];
  for (const pair of checked) {
    const own = settingsFor(settings, pair.name, matchesPattern);
    const names = namesOf(pair.name, own.name);
    const isOnly = pairs.length === 1;
    const { release, releaseTags: pattern } = own;
    // Tags and trees are asked for once; the first question pays for all.
    // oxlint-disable-next-line no-await-in-loop
    const found = await request.releases.last({ release, pattern, names, isOnly, tag: gate?.tag ?? null });
    looked.push({ pair, settings: own, names, found });
  }
  const released = gate === null ? looked : ofTag(looked, gate);
  const notes = missingNotes(released);
  return gate === null ? beside(request, released, notes) : instead(request, released, notes, gate);
}

/** Members of a group in which something changed: all of them get the same step. */
function isGrouped(pair: SpecPair, { pairs, settings }: BaselineRequest): boolean {
  const groupOf = ({ name }: SpecPair): string | null => settingsFor(settings, name, matchesPattern).versionGroup;
  const group = groupOf(pair);
  return group !== null && pairs.some((other) => other.changed && groupOf(other) === group);
}

/** A tag named after one API releases that API alone. */
function ofTag(all: readonly WithRelease[], { tag }: Gate): readonly WithRelease[] {
  if (tag === null) return all;
  const own = all.filter(({ found, settings, names }) => {
    if (found.kind === 'found' && found.line !== null)
      return (
        found.line.isOwn && readTag(tag, settings.releaseTags, names)?.series !== undefined && isOfLine(tag, found.line)
      );
    return settings.releaseTags !== null && readTag(tag, settings.releaseTags, names) !== null;
  });
  return own.length > 0 ? own : all;
}

function isOfLine(tag: string, line: ReleaseLine): boolean {
  const [first] = line.releases;
  return (
    first !== undefined && tag.startsWith(first.name.slice(0, first.name.length - first.text.length).replace(/v$/i, ''))
  );
}

/** One line for all APIs that have no release to measure from. */
function missingNotes(all: readonly WithRelease[]): readonly string[] {
  const reasons = all.flatMap(({ found }) => (found.kind === 'none' && found.why !== '' ? [found.why] : []));
  const [reason] = reasons;
  if (reason === undefined) return [];
  const what =
    reasons.length === all.length ? 'versions are' : `the version of ${reasons.length} of ${all.length} APIs is`;
  return [`${reason.replace(/\.$/, '')}: ${what} measured from the base.`];
}

/** Both baselines: the base for what the change does, the release for the version. */
async function beside(
  request: BaselineRequest,
  released: readonly WithRelease[],
  notes: readonly string[],
): Promise<Baselines> {
  const pairs: CheckPair[] = [];
  for (const { pair, found } of released) {
    if (found.kind === 'none') pairs.push(pair);
    // Two trees at a time are enough.
    // oxlint-disable-next-line no-await-in-loop
    else pairs.push({ ...pair, release: await releaseOf(request, pair, found) });
  }
  return { pairs, notes, baseLabel: null };
}

type Found = Extract<LastRelease, { readonly kind: 'found' }>;

async function releaseOf(request: BaselineRequest, pair: SpecPair, found: Found): Promise<CheckedRelease> {
  const { base, baseCommit } = request;
  const { state } = found;
  const { tree, label, version: tagVersion, commit } = state;
  const about = { tree, label, tagVersion, history: historyOf(request, found) };
  // A copy of the released description in the base is another file than the one that is compared.
  if (state.path === null && commit !== null && commit === baseCommit)
    return { ...about, path: pair.basePath, sameAsBase: true };
  const path = state.path ?? (await pathIn(request, tree, pair));
  const isSame = base !== null && path !== null && path === pair.basePath && (await isSameSpec(tree, base, path));
  return { ...about, path, sameAsBase: isSame };
}

async function isSameSpec(tree: Tree, base: Tree, path: string): Promise<boolean> {
  return !(await specComparison(tree, base, await fileComparison(tree, base))(path, path));
}

/** Where the description is in the release: at its path of today, at the one on the base, or where git sees that it was. */
async function pathIn(request: BaselineRequest, tree: Tree, pair: SpecPair): Promise<string | null> {
  for (const path of [pair.basePath, pair.headPath]) {
    // The second is asked for only when the first is not there.
    // oxlint-disable-next-line no-await-in-loop
    if (path !== null && (await tree.read(path)).kind !== 'missing') return path;
  }
  if (pair.headPath === null) return null;
  const { pairs } = await discover(request, tree);
  return pairs.find(({ headPath }) => headPath === pair.headPath)?.basePath ?? null;
}

function discover(request: BaselineRequest, release: Tree): ReturnType<typeof discoverSpecs> {
  const { head, globs, settings } = request;
  const { spec, exclude } = globs;
  return discoverSpecs({ base: release, head, globs: spec, exclude, renamedFrom: settings.renamedFrom, looksLikeSpec });
}

/** On a release: the release before it is what everything is compared with. */
async function instead(
  request: BaselineRequest,
  released: readonly WithRelease[],
  notes: readonly string[],
  gate: Gate,
): Promise<Baselines> {
  const pairs: CheckPair[] = [];
  const labels = new Set<string>();
  // Several releases may be the same commit.
  const discovered = new Map<Tree | string, { readonly tree: Tree; readonly all: readonly SpecPair[] }>();
  for (const { pair, found } of released) {
    if (found.kind === 'none') {
      if (pair.changed && gate.onlyReleased !== true) pairs.push(pair);
      continue;
    }
    const { tree, label, version: tagVersion, path, commit } = found.state;
    labels.add(label);
    const state = commit ?? tree;
    // oxlint-disable-next-line no-await-in-loop
    const all = discovered.get(state)?.all ?? (path === null ? (await discover(request, tree)).pairs : []);
    discovered.set(state, { tree, all });
    const now =
      path === null
        ? all.find(({ headPath, name }) => headPath === pair.headPath && name === pair.name)
        : { ...pair, basePath: path };
    const basePath = now?.basePath ?? null;
    if (now?.changed === false && gate.tag === null && gate.onlyReleased !== true) continue;
    const history = historyOf(request, found);
    pairs.push({
      name: pair.name,
      basePath,
      headPath: pair.headPath,
      baseTree: tree,
      release: { tree, label, tagVersion, history, path: basePath, sameAsBase: true },
    });
  }
  const [label = null, ...others] = labels;
  const isEachOfItsOwnLine = released.every(({ found }) => found.kind === 'found' && found.line?.isOwn === true);
  return {
    pairs: [...pairs, ...(isEachOfItsOwnLine ? [] : goneSince([...discovered.values()], pairs))],
    notes,
    baseLabel: others.length === 0 ? label : 'the last release of each API',
  };
}

/** The descriptions of releases that the head has no more. */
const goneSince = (
  discovered: readonly { readonly tree: Tree; readonly all: readonly SpecPair[] }[],
  pairs: readonly CheckPair[],
): readonly CheckPair[] =>
  discovered.flatMap(({ tree, all }) =>
    all
      .filter(({ headPath, name }) => headPath === null && !pairs.some((pair) => pair.name === name))
      .map((pair): CheckPair => ({ ...pair, baseTree: tree })),
  );

const bare = (text: string): string =>
  text
    .trim()
    .replace(/^v(?=\d)/i, '')
    .replace(/\+.*$/, '');
const EARLIER = 3;

/** What can be asked about the releases before the last one. */
function historyOf({ releases, gate }: BaselineRequest, { line, state }: Found): ReleaseHistory {
  const all = line?.releases ?? [];
  const at = all.findIndex(({ commit }) => commit === state.commit);
  return {
    earlier: async () => {
      const opened = await Promise.all(
        all.slice(at + 1, at === -1 ? 0 : at + 1 + EARLIER).map((each) => releases.open(each)),
      );
      return opened.filter((tree) => tree !== null);
    },
    withVersion: async (version) => {
      const same = all.find(({ text, name }) => bare(text) === bare(version) && name !== gate?.tag);
      const tree = same === undefined || same.commit === state.commit ? null : await releases.open(same);
      return same === undefined || tree === null ? null : { tag: same.name, tree };
    },
    published: () => publishedBy(releases, state, at === -1 ? [] : all.slice(at + 1)),
  };
}

/** The last release and the earlier ones. Pre-releases announce nothing. */
function publishedBy(
  releases: BaselineRequest['releases'],
  { tree, commit }: Found['state'],
  earlier: readonly Release[],
): readonly PublishedTree[] {
  const name = tree.label.replace(/ \(.*$/, '');
  const day = (tag: Tag) => () => releases.day(tag);
  const last: PublishedTree = {
    release: name.replace(/@[0-9a-f]{7}$/, ''),
    day: commit === null ? () => Promise.resolve(null) : day({ name, commit }),
    open: () => Promise.resolve(tree),
  };
  return [
    last,
    ...earlier
      .filter(isFinal)
      .map((tag): PublishedTree => ({ release: tag.name, day: day(tag), open: () => releases.open(tag) })),
  ];
}
