/**
 * The last release of an API: which state of it customers have. It is looked for among the tags that the head was built
 * on, or is what the user names: a branch, tag or commit, a copy in the repository, or an address with a checksum. Only
 * the one commit that is needed is fetched.
 */
import { createHash } from 'node:crypto';
import type { Tree } from '../model/tree.ts';
import { allTags, openCommit, unknownRevision, type BaseContext } from './base.ts';
import { short } from './git.ts';
import { findCommit, isAncestor } from './history.ts';
import { isFinal, readTag, releaseLine, releasesBefore, type Release, type ReleaseLine, type Tag } from './releases.ts';
import { releaseDay } from './release-days.ts';
import { SourceError } from './source-error.ts';
import { textDocument } from './side.ts';
import { isTreePath } from './text.ts';
import { download, isUrl } from './url.ts';

/** Whose last release is wanted. */
export interface ReleaseQuestion {
  /** `auto`, `none`, `latest-tag:PREFIX`, a revision, `file:PATH`, or an address with `#sha256=…`. */
  readonly release: string;
  readonly pattern: string | null;
  /** What the API may be called in tags. */
  readonly names: readonly string[];
  readonly isOnly: boolean;
  /** The tag that is being released: only what came before it counts. */
  readonly tag: string | null;
}

/** A released state. */
export interface ReleaseState {
  readonly tree: Tree;
  readonly commit: string | null;
  /** `v1.4.0@3f2c1ab (last release)` */
  readonly label: string;
  /** The version that the tag names. */
  readonly version: string | null;
  /** The document, when the release is a single one. */
  readonly path: string | null;
}

/** The last release, or one sentence on why there is none. */
export type LastRelease =
  | { readonly kind: 'found'; readonly state: ReleaseState; readonly line: ReleaseLine | null }
  | { readonly kind: 'none'; readonly why: string };

/** Looks releases up; remembers tags and opened commits, so that many APIs cost no more than one. */
export interface Releases {
  last(question: ReleaseQuestion): Promise<LastRelease>;
  /** Opens a release; null when it can't be had. */
  open(release: Tag): Promise<Tree | null>;
  /** The day on which a release was made; null when that can't be told. */
  day(release: Tag): Promise<string | null>;
}

// How many tags are asked about one by one whether the head was built on them, where history is missing.
const MOST_QUESTIONS = 5;

/**
 * @param context what the search for the base worked with. `base`: where `file:` is read.
 * @param allowsAddresses whether the settings may name an address: those of a pull request may not.
 */
export function openReleases(context: BaseContext, base: Tree, allowsAddresses: boolean): Releases {
  const known = new Map<string, Promise<Tree | null>>();
  let tags: Promise<readonly Tag[] | null> | undefined;
  const open = async (release: Tag): Promise<Tree | null> => {
    const opening = known.get(release.commit) ?? openRelease(context, release, 'last release');
    known.set(release.commit, opening);
    const tree = await opening;
    // Several tags may name the same commit, and each API is told its own.
    return tree === null ? null : { ...tree, label: labelOf(release, 'last release') };
  };
  const lookUp: LookUp = { context, base, allowsAddresses, open, tags: () => (tags ??= allTags(context)) };
  return { open, day: (release) => releaseDay(context, release), last: (question) => last(lookUp, question) };
}

interface LookUp {
  readonly context: BaseContext;
  readonly base: Tree;
  readonly allowsAddresses: boolean;
  open(release: Tag): Promise<Tree | null>;
  tags(): Promise<readonly Tag[] | null>;
}

async function openRelease(context: BaseContext, release: Tag, why: string): Promise<Tree | null> {
  const opened = await openCommit(context, release.commit, labelOf(release, why));
  return 'reason' in opened ? null : opened;
}

const labelOf = ({ name, commit }: Tag, why: string): string => `${name}@${short(commit)} (${why})`;

async function last(lookUp: LookUp, question: ReleaseQuestion): Promise<LastRelease> {
  const { release } = question;
  if (release === 'none') return { kind: 'none', why: '' };
  if (release.startsWith('file:')) return fromFile(lookUp, release.slice('file:'.length));
  if (isUrl(release)) return fromAddress(lookUp, release);
  const latest = /^latest-tag(?::(.+))?$/.exec(release);
  if (release !== 'auto' && latest === null) return fromRevision(lookUp, release);
  const prefix = latest?.[1];
  return fromTags(lookUp, prefix === undefined ? question : { ...question, pattern: `${prefix}*` }, latest !== null);
}

async function fromTags(lookUp: LookUp, question: ReleaseQuestion, isRequired: boolean): Promise<LastRelease> {
  const tags = await lookUp.tags();
  const none = (why: string): LastRelease => {
    if (isRequired) throw new SourceError(`${why} Name another \`release\`.`);
    return { kind: 'none', why };
  };
  if (tags === null) return none("The tags of the repository can't be read, so the last release is not known.");
  const line = releaseLine(tags, question);
  if (line === null || line.releases.length === 0) return none('There is no release tag yet.');
  const before = earlierThan(line.releases, tags, question);
  const reached = await firstReached(lookUp.context, before);
  if (reached === null) return none('There is no release before this one yet.');
  const tree = await lookUp.open(reached);
  if (tree === null) return none(`The last release ${reached.name} can't be fetched.`);
  const state = { tree, commit: reached.commit, label: tree.label, version: reached.text, path: null };
  return { kind: 'found', state, line };
}

/** Releases in the order in which they may be the last one: lower than the tag, final ones before all others. */
function earlierThan(
  releases: readonly Release[],
  tags: readonly Tag[],
  { tag, pattern, names }: ReleaseQuestion,
): readonly Release[] {
  const current = tag === null ? null : readTag(tag, pattern, names);
  if (tag === null || current === null)
    return [...releases.filter(isFinal), ...releases.filter((each) => !isFinal(each))];
  if (pattern === null) {
    const before = releasesBefore(tags, tag) ?? [];
    const isOfLine = releases.some(({ series }) => series === current.series);
    return isOfLine ? before : releases.filter(isFinal);
  }
  return releases.filter((each) => each.version.compare(current.version) < 0 && (isFinal(each) || !isFinal(current)));
}

/** The first release that the head was built on; where nobody can tell, the first one. */
async function firstReached(context: BaseContext, releases: readonly Release[]): Promise<Release | null> {
  const { head } = context;
  const others = releases.filter(({ commit }) => !(head.clean && commit === head.commit));
  if (head.commit === null) return others[0] ?? null;
  const whole = context.git !== null && context.mode === 'checkout' && context.checkout?.shallow === false;
  for (const release of whole ? others : others.slice(0, MOST_QUESTIONS)) {
    // The next one matters only when this one is of another branch.
    // oxlint-disable-next-line no-await-in-loop
    if ((await isReached(context, release.commit, head.commit, whole)) !== false) return release;
  }
  return null;
}

async function isReached(context: BaseContext, commit: string, head: string, whole: boolean): Promise<boolean | null> {
  if (whole && context.git !== null) {
    const here = await isAncestor(context.git, commit, head);
    if (here !== null) return here;
  }
  const fork = (await context.ports.mergeBase?.(commit, head).catch(() => null)) ?? null;
  return fork === null ? null : fork === commit;
}

async function fromRevision({ context }: LookUp, name: string): Promise<LastRelease> {
  if (context.git === null) throw new SourceError(`The release \`${name}\` can't be looked up without a git checkout.`);
  const commit = await findCommit(context.git, name);
  if (commit === null) throw new SourceError(`\`release\`: ${unknownRevision(name)}`);
  const label = commit.startsWith(name) ? short(commit) : `${name}@${short(commit)}`;
  const opened = await openCommit(context, commit, `${label} (last release)`);
  if ('reason' in opened) throw new SourceError(opened.reason);
  const version = readTag(name, null, [])?.text ?? null;
  return { kind: 'found', state: { tree: opened, commit, label: opened.label, version, path: null }, line: null };
}

async function fromFile({ base }: LookUp, asked: string): Promise<LastRelease> {
  const path = asked.trim().replace(/^(?:\.\/)+/, '');
  const file = isTreePath(path) ? await base.read(path) : null;
  // It comes with this change: until it is there, there is nothing to compare with.
  if (file?.kind === 'missing') return { kind: 'none', why: `The release \`${path}\` is not in ${base.label}.` };
  if (file === null) throw new SourceError(`\`release\`: \`${path}\` is no path in the repository.`);
  if (file.kind === 'refused') throw new SourceError(`\`release\`: ${file.reason}`);
  const state = { tree: base, commit: base.commit, label: `${path} (last release)`, version: null, path };
  return { kind: 'found', state, line: null };
}

async function fromAddress({ allowsAddresses }: LookUp, release: string): Promise<LastRelease> {
  const [address = '', checksum = ''] = release.split(/#sha256=/i);
  if (!/^[\da-f]{64}$/i.test(checksum))
    throw new SourceError(
      '`release`: an address needs its checksum (`https://…/openapi.yaml#sha256=` and 64 digits), because what it gives may change.',
    );
  if (!allowsAddresses)
    throw new SourceError(
      '`release` is an address in a configuration that this change brings: it is followed once it is merged, or when it is an input.',
    );
  const { text } = await download(address);
  const found = createHash('sha256').update(text).digest('hex');
  if (found !== checksum.toLowerCase())
    throw new SourceError(`\`release\`: what the address gives has another checksum (sha256=${found}).`);
  const document = textDocument(text, new URL(address).pathname.split('/').at(-1) ?? '');
  const label = `${document.path} (last release)`;
  const tree = { ...document.tree, label };
  return { kind: 'found', state: { tree, commit: null, label, version: null, path: document.path }, line: null };
}
