import type { Tree, TreeFile } from '../model/tree.ts';
import type { EventFacts, RepositoryName } from '../model/event.ts';
import type { BaseStep, CheckoutFacts } from './baseline.ts';
import { commitTree } from './commit-tree.ts';
import { short, type Git } from './git.ts';
import {
  branchTip,
  ensureCommit,
  findCommit,
  localDefaultBranch,
  localMergeBase,
  localTags,
  parentsOf,
  remoteTags,
} from './history.ts';
import { latestRelease, previousRelease, type Tag } from './releases.ts';
import { SourceError } from './source-error.ts';

/** What the host can ask the server, when it can. */
export interface Ports {
  /** The files of a commit, read through the API. Reading or listing may fail later. */
  contentsTree?(this: void, repository: RepositoryName, sha: string): Tree | Promise<Tree>;
  /** The merge base of two revisions of the repository of the run; `base` is a branch name or a commit id. */
  mergeBase?(base: string, head: string): Promise<string>;
  /** The commit that a branch, tag or commit id of any repository names. Rejects when there is none. */
  commit?(this: void, repository: RepositoryName, ref: string): Promise<string>;
  /** The messages of the commits that the second revision has and the first has not. */
  commitMessages?(base: string, head: string): Promise<readonly string[]>;
  /** The tags of the repository of the run. */
  tags?(): Promise<readonly Tag[]>;
  /** When a commit of the repository of the run was made (RFC 3339). */
  commitDate?(sha: string): Promise<string>;
}

/** What the search for a base works with. */
export interface BaseContext {
  readonly mode: 'checkout' | 'api';
  readonly git: Git | null;
  readonly checkout: CheckoutFacts | null;
  readonly event: EventFacts;
  readonly ports: Ports;
  /** The commit of the head; null before the first one. `clean`: the head is exactly that commit. */
  readonly head: { readonly commit: string | null; readonly clean: boolean };
}

/** The base that was found; `tree` null: there is nothing to compare with, `label` says why. */
export interface Base {
  readonly tree: Tree | null;
  readonly commit: string | null;
  readonly label: string;
  readonly step: BaseStep['kind'];
  readonly notes: readonly string[];
}

/** A commit that a step names, or null when there is rightly none; `reason` is a sentence with what to do about it. */
type Pick =
  | { readonly kind: 'commit'; readonly sha: string; readonly label: string }
  | { readonly kind: 'nothing'; readonly why: string }
  | { readonly kind: 'failed'; readonly reason: string };

/**
 * Tries the steps in their order and opens the first base that can be had.
 * @throws SourceError when none can: the reason of the first step, which is the right one.
 */
export async function findBase(context: BaseContext, steps: readonly BaseStep[]): Promise<Base> {
  const reasons: string[] = [];
  const base = (tree: Tree | null, id: string | null, label: string, step: BaseStep): Base => {
    const notes = reasons.map((reason) => `${reason} Compared with ${label} instead.`);
    return { tree, commit: id, label, step: step.kind, notes };
  };
  for (const step of steps) {
    const picked = await pick(context, step);
    if (picked.kind === 'nothing') return base(null, null, `nothing (${picked.why})`, step);
    if (picked.kind === 'failed') {
      reasons.push(picked.reason);
      continue;
    }
    if (step.unlessSame === true && picked.sha === context.head.commit && context.head.clean) continue;
    const opened = await openCommit(context, picked.sha, picked.label);
    if ('reason' in opened) reasons.push(opened.reason);
    else return base(opened, picked.sha, picked.label, step);
  }
  throw new SourceError(reasons[0] ?? 'There is no revision to compare with: name one with `base`.');
}

const failed = (reason: string): Pick => ({ kind: 'failed', reason });

function commit(sha: string, name: string, why: string): Pick {
  return {
    kind: 'commit',
    sha,
    label: `${name === '' ? '' : `${name}@`}${short(sha)}${why === '' ? '' : ` (${why})`}`,
  };
}

async function pick(context: BaseContext, step: BaseStep): Promise<Pick> {
  const { git, head } = context;
  switch (step.kind) {
    case 'commit':
      return commit(step.sha, step.name, step.why);
    case 'nothing':
      return { kind: 'nothing', why: step.why };
    case 'revision':
      return pickRevision(git, step.name);
    case 'merge-base':
      return pickMergeBase(context, step);
    case 'head-commit':
      return head.commit === null ? failed('There is no commit yet.') : commit(head.commit, '', 'last commit');
    case 'first-parent': {
      const [parent] = git === null || head.commit === null ? [] : await parentsOf(git, head.commit);
      return parent === undefined
        ? { kind: 'nothing', why: 'it is the first commit' }
        : commit(parent, '', 'the commit before');
    }
    case 'previous-tag':
      return pickPreviousTag(context, step.tag);
    case 'latest-tag':
      break;
  }
  return pickLatestTag(context, step.prefix);
}

async function pickRevision(git: Git | null, name: string): Promise<Pick> {
  if (git === null) return failed(`\`${name}\` can't be looked up without a git checkout.`);
  const sha = await findCommit(git, name);
  return sha === null ? failed(unknownRevision(name)) : commit(sha, sha.startsWith(name) ? '' : name, '');
}

/** The sentence for a name that no commit has. */
export function unknownRevision(name: string): string {
  return `There is no branch, tag or commit \`${name}\` here or on origin: check the name, or set \`fetch-depth: 0\` on actions/checkout if it needs history (\`HEAD~1\`, a short commit id).`;
}

type MergeBaseStep = Extract<BaseStep, { kind: 'merge-base' }>;

async function pickMergeBase(context: BaseContext, step: MergeBaseStep): Promise<Pick> {
  const { git, ports, mode } = context;
  const head = context.head.commit;
  if (head === null) return failed('There is no commit yet.');
  const branch = step.branch ?? (git === null ? null : await localDefaultBranch(git));
  const wanted = branch ?? step.sha;
  if (wanted === null) return failed('The default branch of this clone is not known: name a revision with `base`.');
  const found = (sha: string): Pick => commit(sha, branch ?? '', 'merge base');
  const askServer = async (): Promise<string | null> => {
    const sha = (await ports.mergeBase?.(wanted, head).catch(() => null)) ?? null;
    // The branch holds the head once it is merged; what it was compared with before still stands in the event.
    if (sha !== head || step.sha === null || wanted === step.sha) return sha;
    return (await ports.mergeBase?.(step.sha, head).catch(() => null)) ?? sha;
  };
  const whole = mode === 'checkout' && context.checkout?.shallow === false;
  if (!whole) {
    // A shallow clone may hold an older common ancestor while the right one is cut off.
    const sha = await askServer();
    if (sha !== null) return found(sha);
  }
  if (mode === 'checkout' && git !== null) {
    const sha = await mergeBaseHere(git, branch, step.sha, head);
    if (sha !== null) return found(sha);
  }
  const sha = whole ? await askServer() : null;
  return sha === null ? failed(noMergeBase(context, wanted)) : found(sha);
}

async function mergeBaseHere(
  git: Git,
  branch: string | null,
  sha: string | null,
  head: string,
): Promise<string | null> {
  const tip = branch === null ? null : await branchTip(git, branch);
  for (const candidate of [tip, sha]) {
    if (candidate === null || !(await ensureCommit(git, candidate)).ok) continue;
    const found = await localMergeBase(git, candidate, head);
    if (found !== null) return found;
  }
  return null;
}

function noMergeBase(context: BaseContext, branch: string): string {
  const what = `It can't be told where this work left \`${branch}\``;
  if (context.mode === 'api')
    return `${what}, because GitHub did not answer: give the job \`permissions: contents: read\` and the action a token.`;
  if (context.checkout?.shallow !== true) return `${what}: they have no common history. Name a revision with \`base\`.`;
  if (context.event.eventName === null)
    return `${what}, because this clone lacks history: run \`git fetch --unshallow\`.`;
  return `${what}, because the checkout lacks history and GitHub could not be asked: set \`fetch-depth: 0\` on actions/checkout, or give the job \`permissions: contents: read\`.`;
}

/** All tags; on a runner the server knows best (a checkout has none), on the command line the clone answers at once. */
export async function allTags(context: BaseContext): Promise<readonly Tag[] | null> {
  const { git, ports, event } = context;
  const ask = async (): Promise<readonly Tag[] | null> =>
    (git === null ? null : await remoteTags(git)) ?? (await ports.tags?.().catch(() => null)) ?? null;
  if (event.eventName !== null) {
    const tags = await ask();
    if (tags !== null) return tags;
  }
  const local = git === null ? [] : await localTags(git);
  if (local.length > 0) return local;
  return event.eventName === null ? ((await ask()) ?? []) : null;
}

const NO_TAGS =
  "The tags of the repository can't be read: set `fetch-depth: 0` on actions/checkout, or name a revision with `base`.";

async function pickPreviousTag(context: BaseContext, tag: string): Promise<Pick> {
  const tags = await allTags(context);
  if (tags === null) return failed(NO_TAGS);
  const previous = previousRelease(tags, tag);
  if (previous === undefined)
    return failed(
      `The tag \`${tag}\` names no version like \`v1.2.3\`, so the release before it is not known: set \`base\`.`,
    );
  if (previous === null) return { kind: 'nothing', why: `${tag} is the first release` };
  return commit(previous.commit, previous.name, 'previous release');
}

async function pickLatestTag(context: BaseContext, prefix: string | null): Promise<Pick> {
  const tags = await allTags(context);
  if (tags === null) return failed(NO_TAGS);
  const latest = latestRelease(tags, prefix);
  if (latest.kind === 'found') return commit(latest.tag.commit, latest.tag.name, 'latest release');
  if (latest.kind === 'none') return failed(`There is no release tag like \`${prefix ?? 'v'}1.2.3\`.`);
  const choices = latest.prefixes.slice(0, 5).map((each) => `\`latest-tag:${each}\``);
  return failed(`The tags are releases of several things: set \`base\` to one of ${choices.join(', ')}.`);
}

export async function openCommit(
  context: BaseContext,
  sha: string,
  label: string,
): Promise<Tree | { readonly reason: string }> {
  const { git, ports, event, mode } = context;
  let detail = 'there is no git checkout';
  let gone = false;
  if (git !== null && mode === 'checkout') {
    const fetched = await ensureCommit(git, sha);
    if (fetched.ok) return commitTree(git, sha, label);
    ({ detail, gone } = fetched);
  }
  if (!gone && ports.contentsTree !== undefined && event.repository !== null) {
    const tree = await remoteTree(ports, event.repository, sha, label);
    if (tree !== null) return tree;
    detail = mode === 'api' ? 'GitHub gave no answer' : `${detail}; GitHub gave no answer either`;
  }
  const what = `The commit ${label} can't be fetched`;
  if (gone) return { reason: `${what}: the server no longer has it (${detail}).` };
  if (event.eventName === null) return { reason: `${what} from origin (${detail}): run \`git fetch origin ${sha}\`.` };
  return {
    reason: `${what} (${detail}): give the job \`permissions: contents: read\` and leave \`persist-credentials\` of actions/checkout on, or set its \`fetch-depth: 0\`.`,
  };
}

/** A commit on the server under our label, each file asked for once; null when its files can't be listed. */
export async function remoteTree(
  ports: Ports,
  repository: RepositoryName,
  sha: string,
  label: string,
): Promise<Tree | null> {
  if (ports.contentsTree === undefined) return null;
  try {
    const tree = await ports.contentsTree(repository, sha);
    // A commit that is not there must show now: later each of its files would count as missing, that is, as new.
    await tree.list();
    const files = new Map<string, Promise<TreeFile>>();
    const read = (path: string): Promise<TreeFile> => {
      const file = files.get(path) ?? tree.read(path);
      files.set(path, file);
      return file;
    };
    return { label, commit: sha, read, list: () => tree.list() };
  } catch {
    return null;
  }
}
