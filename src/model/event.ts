/** What the host says about the run: which event started it, in which repository, between which revisions. */

/** A repository on the server by its two names. */
export interface RepositoryName {
  readonly owner: string;
  readonly name: string;
}

/** One side of a pull request. `repository` is null when the fork was deleted. */
export interface PullRequestSide {
  /** Branch name without `refs/heads/`. Chosen by whoever opened the pull request: never trust it. */
  readonly ref: string | null;
  readonly sha: string | null;
  readonly repository: RepositoryName | null;
}

/** What the event that started the run says. Everything is null on the command line. */
export interface EventFacts {
  /** Name of the GitHub event; null on the command line. */
  readonly eventName: string | null;
  readonly repository: RepositoryName | null;
  /** `GITHUB_SHA` and `GITHUB_REF`: of the merge commit on `pull_request`, of the default branch on `pull_request_target`. */
  readonly sha: string | null;
  readonly ref: string | null;
  readonly defaultBranch: string | null;
  readonly pullRequest: {
    readonly number: number;
    readonly base: PullRequestSide;
    readonly head: PullRequestSide;
  } | null;
  readonly mergeGroup: { readonly baseSha: string | null; readonly headSha: string | null } | null;
  /** `before` is null when the push created the branch. */
  readonly push: { readonly before: string | null } | null;
  readonly release: { readonly tag: string | null } | null;
}
