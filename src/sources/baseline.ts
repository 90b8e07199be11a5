import type { EventFacts, RepositoryName } from '../model/event.ts';
import { short } from './git.ts';
import { SourceError } from './source-error.ts';

/** The facts of a run on the command line. */
export const COMMAND_LINE: EventFacts = {
  eventName: null,
  repository: null,
  sha: null,
  ref: null,
  defaultBranch: null,
  pullRequest: null,
  mergeGroup: null,
  push: null,
  release: null,
};

/** What is checked out. */
export interface CheckoutFacts {
  /** Null before the first commit. */
  readonly head: string | null;
  readonly parents: readonly string[];
  /** Null when HEAD is detached. */
  readonly branch: string | null;
  readonly shallow: boolean;
  /** The working tree differs from the commit. */
  readonly dirty: boolean;
}

/** What a person asked for: a branch, tag, commit, or (base only) `latest-tag` or `latest-tag:PREFIX`. */
export interface GivenRevisions {
  readonly base: string | null;
  readonly head: string | null;
}

/** Where the head comes from. `name` is what people call it. */
export type HeadPlan =
  | { readonly kind: 'working-tree'; readonly name: string }
  | { readonly kind: 'revision'; readonly name: string }
  | { readonly kind: 'contents'; readonly repository: RepositoryName; readonly sha: string; readonly name: string };

/**
 * One way to find the base. The steps of a plan are tried in their order; when one fails, that is said, and the next is
 * tried. `unlessSame`: passed over when it gives the very commit that is the head.
 */
export type BaseStep = (
  | { readonly kind: 'commit'; readonly sha: string; readonly name: string; readonly why: string }
  | { readonly kind: 'revision'; readonly name: string }
  /** Where the head left a branch. `branch` null: the default branch as the clone knows it. `sha`: a commit of it, if the branch is gone. */
  | { readonly kind: 'merge-base'; readonly branch: string | null; readonly sha: string | null }
  | { readonly kind: 'first-parent' }
  | { readonly kind: 'head-commit' }
  | { readonly kind: 'previous-tag'; readonly tag: string }
  | { readonly kind: 'latest-tag'; readonly prefix: string | null }
  | { readonly kind: 'nothing'; readonly why: string }
) & { readonly unlessSame?: true };

/** How to get both sides. */
export interface Plan {
  /** `api`: nothing of the head is checked out, both sides are read from the server. */
  readonly mode: 'checkout' | 'api';
  readonly head: HeadPlan;
  readonly base: readonly BaseStep[];
  /** Sentences about what is unusual. */
  readonly notes: readonly string[];
  /** Number of the pull request to comment on. */
  readonly pullRequest: number | null;
}

type PullRequest = NonNullable<EventFacts['pullRequest']>;

/**
 * Decides what is compared. Never the tip of the target branch with the branch of a pull request: what others merged in
 * the meantime would appear as removed by it.
 * @param checkout null when there is no git checkout.
 * @throws SourceError when the event can't be served, with what to do.
 */
export function chooseRevisions(event: EventFacts, checkout: CheckoutFacts | null, given: GivenRevisions): Plan {
  const planned = planEvent(event, checkout);
  const { base, head } = given;
  const branch = event.pullRequest?.base.ref ?? event.defaultBranch;
  const sinceBranch: BaseStep = { kind: 'merge-base', branch, sha: event.pullRequest?.base.sha ?? null };
  return {
    ...planned,
    ...(head === null
      ? {}
      : { head: { kind: 'revision', name: head }, mode: 'checkout', notes: [], base: [sinceBranch] }),
    ...(base === null ? {} : { base: [givenBase(base)] }),
  };
}

function givenBase(base: string): BaseStep {
  const latest = /^latest-tag(?::(.+))?$/.exec(base);
  return latest === null ? { kind: 'revision', name: base } : { kind: 'latest-tag', prefix: latest[1] ?? null };
}

function planEvent(event: EventFacts, checkout: CheckoutFacts | null): Plan {
  if (event.pullRequest !== null) {
    // What is checked out for the other two is the base: nothing of the head may be.
    if (['pull_request_target', 'issue_comment'].includes(event.eventName ?? '') || checkout === null)
      return planApi(event, event.pullRequest);
    return planPullRequest(event, event.pullRequest, checkout);
  }
  if (checkout === null)
    throw new SourceError(
      event.eventName === null
        ? 'There is no working tree of a git repository here: name two files instead (`api-governor diff BASE HEAD`).'
        : 'There is no git checkout here: put a step `uses: actions/checkout` before this one.',
    );
  const plan = (base: readonly BaseStep[], name: string, notes: readonly string[] = []): Plan => ({
    mode: 'checkout',
    head: { kind: 'working-tree', name: checkout.dirty ? `${name} with uncommitted changes` : name },
    base,
    notes,
    pullRequest: null,
  });
  if (event.eventName === null) return planCommandLine(checkout, plan);
  const tag = event.release?.tag ?? /^refs\/tags\/(.+)$/.exec(event.ref ?? '')?.[1] ?? null;
  if (tag !== null) return planTag(event, checkout, tag, plan);
  if (event.mergeGroup !== null && event.mergeGroup.baseSha !== null) {
    const base: BaseStep = {
      kind: 'commit',
      sha: event.mergeGroup.baseSha,
      name: '',
      why: 'parent of the merge group',
    };
    return plan(
      [base],
      named('merge group', checkout),
      wrongCheckout(checkout, event.mergeGroup.headSha, 'merge group'),
    );
  }
  if (event.push !== null) return planPush(event, event.push.before, checkout, plan);
  const steps: BaseStep[] = [
    { kind: 'latest-tag', prefix: null },
    { kind: 'merge-base', branch: event.defaultBranch, sha: null },
  ];
  return plan(steps, named(checkout.branch ?? 'commit', checkout));
}

type MakePlan = (base: readonly BaseStep[], name: string, notes?: readonly string[]) => Plan;

function named(what: string, checkout: CheckoutFacts): string {
  return checkout.head === null ? 'working tree' : `${what}${what.includes(' ') ? ' ' : '@'}${short(checkout.head)}`;
}

function wrongCheckout(checkout: CheckoutFacts, expected: string | null, what: string): string[] {
  if (checkout.head === null || expected === null || checkout.head === expected) return [];
  return [
    `What is checked out (${short(checkout.head)}) is not the ${what} of this run (${short(expected)}); the checkout is what was checked.`,
  ];
}

function planPullRequest(event: EventFacts, pull: PullRequest, checkout: CheckoutFacts): Plan {
  const branch = pull.base.ref ?? 'the target branch';
  const fork: BaseStep = { kind: 'merge-base', branch: pull.base.ref, sha: pull.base.sha };
  const [first, second] = checkout.parents;
  const plan = (base: BaseStep, name: string, notes: readonly string[] = []): Plan => ({
    mode: 'checkout',
    head: { kind: 'working-tree', name: checkout.dirty ? `${name} with uncommitted changes` : name },
    base: [base],
    notes,
    pullRequest: pull.number,
  });
  const parent = (why: string): BaseStep => ({ kind: 'commit', sha: first ?? '', name: branch, why });
  if (checkout.head !== null && checkout.head === pull.head.sha)
    return plan(fork, `head of the pull request ${short(checkout.head)}`);
  const isRun = checkout.head !== null && checkout.head === event.sha;
  if (first !== undefined && second !== undefined && (isRun || second === pull.head.sha))
    return plan(parent('first parent of the merge commit'), named('merge commit', checkout));
  if (isRun && first !== undefined)
    return plan(parent('the commit before'), named('merged commit', checkout), [
      `Pull request #${pull.number} is merged and its merge is one plain commit; if it was rebased, only its last commit was checked.`,
    ]);
  return plan(fork, named('checked out commit', checkout), [
    `What is checked out${checkout.head === null ? '' : ` (${short(checkout.head)})`} is neither the merge commit nor the head of pull request #${pull.number}; the checkout is what was checked. Leave \`ref\` of actions/checkout unset to check the pull request.`,
  ]);
}

function planApi(event: EventFacts, pull: PullRequest): Plan {
  const isMeant = event.eventName === 'pull_request_target';
  const { repository, sha } = pull.head;
  if (repository === null)
    throw new SourceError(
      `The repository that pull request #${pull.number} comes from was deleted, so its files can't be read: close the pull request, or push its branch to another repository and open it again.`,
    );
  if (sha === null || event.repository === null)
    throw new SourceError(`The event does not say which commit is the head of pull request #${pull.number}.`);
  return {
    mode: 'api',
    head: { kind: 'contents', repository, sha, name: `head of the pull request ${short(sha)}` },
    base: [{ kind: 'merge-base', branch: pull.base.ref, sha: pull.base.sha }],
    notes: isMeant
      ? []
      : [
          'There is no git checkout in the workspace, so the head of the pull request was read from GitHub, not the result of merging it.',
        ],
    pullRequest: pull.number,
  };
}

function planPush(event: EventFacts, before: string | null, checkout: CheckoutFacts, plan: MakePlan): Plan {
  const branch = /^refs\/heads\/(.+)$/.exec(event.ref ?? '')?.[1] ?? checkout.branch ?? 'branch';
  const isDefault = branch === event.defaultBranch;
  const name = named(branch, checkout);
  const notes = wrongCheckout(checkout, event.sha, 'commit');
  const fork: BaseStep = { kind: 'merge-base', branch: event.defaultBranch, sha: null };
  if (before === null)
    return plan([isDefault ? { kind: 'nothing', why: `first push to ${branch}` } : fork], name, notes);
  const push: BaseStep = { kind: 'commit', sha: before, name: branch, why: 'before the push' };
  return plan(isDefault ? [push, { kind: 'first-parent' }] : [push, fork], name, notes);
}

function planTag(event: EventFacts, checkout: CheckoutFacts, tag: string, plan: MakePlan): Plan {
  const steps: BaseStep[] = [{ kind: 'previous-tag', tag }];
  if (checkout.head === null || event.sha === null || checkout.head === event.sha)
    return plan(steps, `${tag}@${short(checkout.head ?? '')}`);
  return { mode: 'checkout', head: { kind: 'revision', name: tag }, base: steps, notes: [], pullRequest: null };
}

function planCommandLine(checkout: CheckoutFacts, plan: MakePlan): Plan {
  const name =
    checkout.head === null ? 'working tree' : `working tree at ${checkout.branch ?? 'HEAD'}@${short(checkout.head)}`;
  if (checkout.head === null) return plan([{ kind: 'nothing', why: 'there is no commit yet' }], name);
  const fork = { kind: 'merge-base', branch: null, sha: null } as const;
  const steps: BaseStep[] = checkout.dirty
    ? [fork, { kind: 'head-commit' }]
    : [{ ...fork, unlessSame: true }, { kind: 'first-parent' }];
  return plan(steps, name);
}
