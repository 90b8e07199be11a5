import type { Origin } from './repo.ts';

/** An event as the runner tells it: `GITHUB_EVENT_NAME`, the event file, `GITHUB_SHA` and `GITHUB_REF`. */
export interface Event {
  readonly event: string;
  readonly payload: object;
  readonly sha: string;
  readonly ref: string;
}

const repository = { full_name: 'o/r', default_branch: 'main', name: 'r', owner: { login: 'o' } };

/** A pull request from a branch, or from the fork of a stranger. */
export function pullRequest(origin: Origin, from: 'branch' | 'fork' = 'branch'): Event {
  const payload = {
    action: 'synchronize',
    number: 1,
    pull_request: {
      number: 1,
      title: 'Change the API',
      base: { ref: 'main', sha: origin.main, repo: repository },
      head: { ref: 'pr', sha: origin.head, repo: { full_name: from === 'fork' ? 'stranger/r' : 'o/r' } },
    },
    repository,
  };
  return { event: 'pull_request', payload, sha: origin.merge, ref: 'refs/pull/1/merge' };
}

/** The same, with the token of the base repository and the revision of its default branch. */
export function pullRequestTarget(origin: Origin): Event {
  return { ...pullRequest(origin, 'fork'), event: 'pull_request_target', sha: origin.main, ref: 'refs/heads/main' };
}

/** The merge queue asks whether the pull request may be merged. */
export function mergeGroup(origin: Origin): Event {
  const ref = `refs/heads/gh-readonly-queue/main/pr-1-${origin.main}`;
  const group = { base_ref: 'refs/heads/main', base_sha: origin.main, head_ref: ref, head_sha: origin.merge };
  const payload = { action: 'checks_requested', merge_group: group, repository };
  return { event: 'merge_group', payload, sha: origin.merge, ref };
}

/** A new tag. */
export function tagPush(tag: string, commit: string): Event {
  const ref = `refs/tags/${tag}`;
  const payload = {
    ref,
    before: '0'.repeat(40),
    after: commit,
    created: true,
    deleted: false,
    forced: false,
    repository,
  };
  return { event: 'push', payload, sha: commit, ref };
}

/** Commits on a branch. */
export function branchPush(branch: string, before: string, after: string): Event {
  const payload = {
    ref: `refs/heads/${branch}`,
    before,
    after,
    created: false,
    deleted: false,
    forced: false,
    repository,
  };
  return { event: 'push', payload, sha: after, ref: `refs/heads/${branch}` };
}

/** A published release. */
export function release(tag: string, commit: string): Event {
  const payload = { action: 'published', release: { tag_name: tag, prerelease: false }, repository };
  return { event: 'release', payload, sha: commit, ref: `refs/tags/${tag}` };
}

/** Somebody started the workflow on `main`. */
export function dispatch(commit: string): Event {
  return {
    event: 'workflow_dispatch',
    payload: { ref: 'refs/heads/main', inputs: {}, repository },
    sha: commit,
    ref: 'refs/heads/main',
  };
}
