/**
 * Sources: which two revisions are compared, and how their files are read.
 *
 * `baseline.ts` decides from the event, as a table; this file carries the decision out with git and, where git can't,
 * through the ports the host gives. A revision becomes a `Tree`: a commit (`commit-tree.ts`), the files of a checkout
 * (`directory-tree.ts`), or what was named on the command line (`side.ts`). `discover.ts` finds the API descriptions in
 * two trees. The user's clone is left as it was found: nothing is checked out, no reference or setting is written, a
 * full clone stays full.
 */
import type { EventFacts } from '../model/event.ts';
import type { Tree } from '../model/tree.ts';
import { findBase, remoteTree, unknownRevision, type Base, type BaseContext, type Ports } from './base.ts';
import { chooseRevisions, type CheckoutFacts, type GivenRevisions, type HeadPlan, type Plan } from './baseline.ts';
import { commitTree } from './commit-tree.ts';
import { workingTree } from './directory-tree.ts';
import { openRepository, short, type Environment, type Git } from './git.ts';
import { ensureCommit, findCommit, isAncestor, readCheckout } from './history.ts';
import { SourceError } from './source-error.ts';

/** What is asked for. */
export interface RevisionRequest {
  /** A directory in the checkout: the workspace of the run, the current directory. */
  readonly directory: string;
  /** The environment of the process; git gets the few variables it needs. */
  readonly environment: Environment;
  readonly event: EventFacts;
  readonly given: GivenRevisions;
}

/** Two revisions, ready to be read. */
export interface Revisions {
  /** Null: there is nothing to compare with, everything is new. */
  readonly base: Tree | null;
  readonly head: Tree;
  /** `comparing A (why) → B`. */
  readonly comparing: string;
  /** What a reader must know about the comparison, one sentence each. */
  readonly notes: readonly string[];
  readonly baseCommit: string | null;
  /** The commit the head is, or that its working tree was checked out from. */
  readonly headCommit: string | null;
  readonly pullRequest: number | null;
  /** `api`: both sides are read from the server; what is checked out has nothing to do with them. */
  readonly mode: 'checkout' | 'api';
  /** What the base was looked for with, for whoever looks for another revision. */
  readonly context: BaseContext;
  /** Ends the git process that reads the trees; they can't be read afterwards. */
  close(): Promise<void>;
}

/**
 * Chooses and opens the two revisions of a run.
 * @throws SourceError when one of them can't be had.
 */
export async function resolveRevisions(request: RevisionRequest, ports: Ports = {}): Promise<Revisions> {
  const git = await openGit(request, ports);
  try {
    const checkout = git === null ? null : await readCheckout(git);
    const plan = chooseRevisions(request.event, checkout, request.given);
    const head = await openHead(plan.head, git, checkout, ports);
    const context: BaseContext = { mode: plan.mode, git, checkout, event: request.event, ports, head };
    const base = await findBase(context, plan.base);
    return {
      base: base.tree,
      head: head.tree,
      comparing: `comparing ${base.label} → ${head.tree.label}`,
      notes: [...plan.notes, ...base.notes, ...(await relationNotes(context, base, plan))],
      baseCommit: base.commit,
      headCommit: head.commit,
      pullRequest: plan.pullRequest,
      mode: plan.mode,
      context,
      close: async () => git?.close(),
    };
  } catch (error) {
    await git?.close();
    throw error;
  }
}

/** A pull request can be read through the API alone; then a checkout that git can't use is no obstacle. */
async function openGit(request: RevisionRequest, ports: Ports): Promise<Git | null> {
  try {
    return await openRepository(request.directory, request.environment);
  } catch (error) {
    if (request.event.pullRequest !== null && ports.contentsTree !== undefined) return null;
    throw error;
  }
}

interface Head {
  readonly tree: Tree;
  readonly commit: string | null;
  readonly clean: boolean;
}

async function openHead(plan: HeadPlan, git: Git | null, checkout: CheckoutFacts | null, ports: Ports): Promise<Head> {
  if (plan.kind === 'contents') {
    const tree = await remoteTree(ports, plan.repository, plan.sha, plan.name);
    if (tree === null)
      throw new SourceError(
        `The ${plan.name} can't be read from GitHub: give the job \`permissions: contents: read\` and the action a token, or check the pull request out with actions/checkout.`,
      );
    return { tree, commit: plan.sha, clean: true };
  }
  if (git === null) throw new SourceError(`\`${plan.name}\` can't be looked up without a git checkout.`);
  if (plan.kind === 'working-tree')
    return { tree: workingTree(git, plan.name), commit: checkout?.head ?? null, clean: checkout?.dirty === false };
  const commit = await findCommit(git, plan.name);
  if (commit === null) throw new SourceError(unknownRevision(plan.name));
  const fetched = await ensureCommit(git, commit);
  if (!fetched.ok)
    throw new SourceError(`\`${plan.name}\` (${short(commit)}) can't be fetched from origin: ${fetched.detail}.`);
  const label = commit.startsWith(plan.name) ? short(commit) : `${plan.name}@${short(commit)}`;
  return { tree: commitTree(git, commit, label), commit, clean: true };
}

/** What is odd about the pair: the same commit twice, a base that is newer than the head, branches that went apart. */
async function relationNotes(context: BaseContext, base: Base, plan: Plan): Promise<string[]> {
  const { git, head } = context;
  if (base.commit === null || head.commit === null) return [];
  if (base.commit === head.commit)
    return head.clean
      ? [
          `Base and head are the same commit (${short(base.commit)}), so no change can be found; name another revision with \`base\` if that is not meant.`,
        ]
      : [];
  const chosen = base.step === 'revision' || base.step === 'latest-tag' || plan.head.kind === 'revision';
  if (git === null || context.checkout?.shallow !== false || !chosen) return [];
  if ((await isAncestor(git, base.commit, head.commit)) !== false) return [];
  if ((await isAncestor(git, head.commit, base.commit)) === true)
    return [`The base ${base.label} is newer than the head: are base and head swapped?`];
  return [`The base ${base.label} has commits that the head lacks; what they added appears as removed here.`];
}
