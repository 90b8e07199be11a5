import { describe, expect, test } from 'vitest';
import type { EventFacts } from '../../src/model/event.ts';
import {
  chooseRevisions,
  COMMAND_LINE,
  type BaseStep,
  type CheckoutFacts,
  type Plan,
} from '../../src/sources/baseline.ts';

const sha = (digit: string): string => digit.repeat(40);
const [HEAD, MERGE, MAIN, OTHER] = [sha('a'), sha('b'), sha('c'), sha('d')];
const REPOSITORY = { owner: 'acme', name: 'shop' };
const FORK = { owner: 'eve', name: 'shop' };
const ON_GITHUB: EventFacts = { ...COMMAND_LINE, repository: REPOSITORY, defaultBranch: 'main' };
const PULL: EventFacts = {
  ...ON_GITHUB,
  eventName: 'pull_request',
  sha: MERGE,
  ref: 'refs/pull/7/merge',
  pullRequest: {
    number: 7,
    base: { ref: 'main', sha: OTHER, repository: REPOSITORY },
    head: { ref: 'feature', sha: HEAD, repository: FORK },
  },
};
const CLEAN: CheckoutFacts = { head: HEAD, parents: [OTHER], branch: null, shallow: true, dirty: false };
const MERGED: CheckoutFacts = { ...CLEAN, head: MERGE, parents: [MAIN, HEAD] };
const TARGET: EventFacts = { ...PULL, eventName: 'pull_request_target', sha: MAIN, ref: 'refs/heads/main' };
const NONE = { base: null, head: null };
const FORK_POINT: BaseStep = { kind: 'merge-base', branch: 'main', sha: OTHER };
const DEFAULT_FORK: BaseStep = { kind: 'merge-base', branch: 'main', sha: null };

interface Row {
  readonly name: string;
  readonly event: EventFacts;
  readonly checkout: CheckoutFacts | null;
  readonly given?: { base: string | null; head: string | null };
  readonly mode?: Plan['mode'];
  readonly head: string;
  readonly base: readonly BaseStep[];
  readonly pull: number | null;
  readonly note?: RegExp;
}

const push = (before: string | null, branch = 'topic'): EventFacts => ({
  ...ON_GITHUB,
  eventName: 'push',
  sha: HEAD,
  ref: `refs/heads/${branch}`,
  push: { before },
});

const ROWS: readonly Row[] = [
  {
    name: 'pull_request, merge commit checked out',
    event: PULL,
    checkout: MERGED,
    head: 'merge commit bbbbbbb',
    base: [{ kind: 'commit', sha: MAIN, name: 'main', why: 'first parent of the merge commit' }],
    pull: 7,
  },
  {
    name: 'pull_request, merge commit and files changed by earlier steps',
    event: PULL,
    checkout: { ...MERGED, dirty: true },
    head: 'merge commit bbbbbbb with uncommitted changes',
    base: [{ kind: 'commit', sha: MAIN, name: 'main', why: 'first parent of the merge commit' }],
    pull: 7,
  },
  {
    name: 'pull_request, an older merge commit of the same head',
    event: PULL,
    checkout: { ...MERGED, head: OTHER },
    head: 'merge commit ddddddd',
    base: [{ kind: 'commit', sha: MAIN, name: 'main', why: 'first parent of the merge commit' }],
    pull: 7,
  },
  {
    name: 'pull_request, head checked out',
    event: PULL,
    checkout: CLEAN,
    head: 'head of the pull request aaaaaaa',
    base: [FORK_POINT],
    pull: 7,
  },
  {
    name: 'pull_request, head checked out which is itself a merge',
    event: PULL,
    checkout: { ...CLEAN, parents: [OTHER, MAIN] },
    head: 'head of the pull request aaaaaaa',
    base: [FORK_POINT],
    pull: 7,
  },
  {
    name: 'pull_request, something else checked out',
    event: PULL,
    checkout: { ...CLEAN, head: MAIN },
    head: 'checked out commit ccccccc',
    base: [FORK_POINT],
    pull: 7,
    note: /neither the merge commit nor the head of pull request #7/,
  },
  {
    name: 'pull_request, closed by squashing',
    event: PULL,
    checkout: { ...CLEAN, head: MERGE, parents: [MAIN] },
    head: 'merged commit bbbbbbb',
    base: [{ kind: 'commit', sha: MAIN, name: 'main', why: 'the commit before' }],
    pull: 7,
    note: /if it was rebased/,
  },
  {
    name: 'pull_request without a checkout',
    event: PULL,
    checkout: null,
    mode: 'api',
    head: 'head of the pull request aaaaaaa',
    base: [FORK_POINT],
    pull: 7,
    note: /no git checkout in the workspace/,
  },
  {
    name: 'pull_request_target, whatever is checked out',
    event: TARGET,
    checkout: { ...CLEAN, head: MAIN },
    mode: 'api',
    head: 'head of the pull request aaaaaaa',
    base: [FORK_POINT],
    pull: 7,
  },
  {
    name: 'merge_group',
    event: { ...ON_GITHUB, eventName: 'merge_group', sha: HEAD, mergeGroup: { baseSha: MAIN, headSha: HEAD } },
    checkout: CLEAN,
    head: 'merge group aaaaaaa',
    base: [{ kind: 'commit', sha: MAIN, name: '', why: 'parent of the merge group' }],
    pull: null,
  },
  {
    name: 'push to a branch',
    event: push(OTHER),
    checkout: CLEAN,
    head: 'topic@aaaaaaa',
    base: [{ kind: 'commit', sha: OTHER, name: 'topic', why: 'before the push' }, DEFAULT_FORK],
    pull: null,
  },
  {
    name: 'push to the default branch',
    event: push(OTHER, 'main'),
    checkout: CLEAN,
    head: 'main@aaaaaaa',
    base: [{ kind: 'commit', sha: OTHER, name: 'main', why: 'before the push' }, { kind: 'first-parent' }],
    pull: null,
  },
  {
    name: 'push of a new branch',
    event: push(null),
    checkout: CLEAN,
    head: 'topic@aaaaaaa',
    base: [DEFAULT_FORK],
    pull: null,
  },
  {
    name: 'first push to the default branch',
    event: push(null, 'main'),
    checkout: CLEAN,
    head: 'main@aaaaaaa',
    base: [{ kind: 'nothing', why: 'first push to main' }],
    pull: null,
  },
  {
    name: 'push while another commit is checked out',
    event: push(OTHER),
    checkout: { ...CLEAN, head: MAIN },
    head: 'topic@ccccccc',
    base: [{ kind: 'commit', sha: OTHER, name: 'topic', why: 'before the push' }, DEFAULT_FORK],
    pull: null,
    note: /\(ccccccc\) is not the commit of this run \(aaaaaaa\)/,
  },
  {
    name: 'push of a tag',
    event: { ...push(null), ref: 'refs/tags/v1.2.3' },
    checkout: CLEAN,
    head: 'v1.2.3@aaaaaaa',
    base: [{ kind: 'previous-tag', tag: 'v1.2.3' }],
    pull: null,
  },
  {
    name: 'release while something else is checked out',
    event: { ...ON_GITHUB, eventName: 'release', sha: MERGE, ref: 'refs/tags/v2.0.0', release: { tag: 'v2.0.0' } },
    checkout: CLEAN,
    head: 'v2.0.0',
    base: [{ kind: 'previous-tag', tag: 'v2.0.0' }],
    pull: null,
  },
  {
    name: 'workflow_dispatch',
    event: { ...ON_GITHUB, eventName: 'workflow_dispatch', sha: HEAD, ref: 'refs/heads/main' },
    checkout: { ...CLEAN, branch: 'main' },
    head: 'main@aaaaaaa',
    base: [{ kind: 'latest-tag', prefix: null }, DEFAULT_FORK],
    pull: null,
  },
  {
    name: 'schedule with a base given',
    event: { ...ON_GITHUB, eventName: 'schedule', sha: HEAD, ref: 'refs/heads/main' },
    checkout: { ...CLEAN, branch: 'main' },
    given: { base: 'v1', head: null },
    head: 'main@aaaaaaa',
    base: [{ kind: 'revision', name: 'v1' }],
    pull: null,
  },
  {
    name: 'pull_request with the latest release as base',
    event: PULL,
    checkout: MERGED,
    given: { base: 'latest-tag:api-v', head: null },
    head: 'merge commit bbbbbbb',
    base: [{ kind: 'latest-tag', prefix: 'api-v' }],
    pull: 7,
  },
  {
    name: 'pull_request with a head given',
    event: PULL,
    checkout: MERGED,
    given: { base: null, head: 'feature' },
    head: 'feature',
    base: [FORK_POINT],
    pull: 7,
  },
  {
    name: 'both given',
    event: push(OTHER),
    checkout: { ...CLEAN, head: MAIN },
    given: { base: 'latest-tag', head: 'topic' },
    head: 'topic',
    base: [{ kind: 'latest-tag', prefix: null }],
    pull: null,
  },
  {
    name: 'command line, clean',
    event: COMMAND_LINE,
    checkout: { ...CLEAN, branch: 'topic', shallow: false },
    head: 'working tree at topic@aaaaaaa',
    base: [{ kind: 'merge-base', branch: null, sha: null, unlessSame: true }, { kind: 'first-parent' }],
    pull: null,
  },
  {
    name: 'command line, uncommitted changes',
    event: COMMAND_LINE,
    checkout: { ...CLEAN, branch: 'main', shallow: false, dirty: true },
    head: 'working tree at main@aaaaaaa with uncommitted changes',
    base: [{ kind: 'merge-base', branch: null, sha: null }, { kind: 'head-commit' }],
    pull: null,
  },
  {
    name: 'command line, before the first commit',
    event: COMMAND_LINE,
    checkout: { head: null, parents: [], branch: 'main', shallow: false, dirty: false },
    head: 'working tree',
    base: [{ kind: 'nothing', why: 'there is no commit yet' }],
    pull: null,
  },
];

describe('what is compared with what', () => {
  test.each(ROWS)('$name', (row) => {
    const plan = chooseRevisions(row.event, row.checkout, row.given ?? NONE);
    expect(plan.mode).toBe(row.mode ?? 'checkout');
    expect(plan.head.name).toBe(row.head);
    expect(plan.base).toEqual(row.base);
    expect(plan.pullRequest).toBe(row.pull);
    expect(plan.notes.join('\n')).toMatch(row.note ?? /^$/);
  });

  test('the head of a pull request from a fork is read in the fork', () => {
    expect(chooseRevisions(TARGET, null, NONE).head).toMatchObject({ kind: 'contents', repository: FORK, sha: HEAD });
  });

  test('a deleted fork is said', () => {
    const pull = TARGET.pullRequest!;
    const gone = { ...TARGET, pullRequest: { ...pull, head: { ...pull.head, repository: null } } };
    expect(() => chooseRevisions(gone, null, NONE)).toThrow(/#7 comes from was deleted/);
  });

  test.each([
    ['command line', COMMAND_LINE, /api-governor diff BASE HEAD/],
    ['push', push(OTHER), /uses: actions\/checkout/],
  ] as const)('%s without a checkout says what to do', (_, event, message) => {
    expect(() => chooseRevisions(event, null, NONE)).toThrow(message);
  });
});
