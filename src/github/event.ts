import { readFileSync } from 'node:fs';
import type { EventFacts, PullRequestSide, RepositoryName } from '../model/event.ts';
import { commitAt, flagAt, member, numberAt, textAt } from './payload.ts';

/** What an event says about its pull request. */
export interface PullRequestFacts {
  readonly number: number;
  /** Who opened it. */
  readonly author: string | null;
  readonly base: PullRequestSide;
  readonly head: PullRequestSide;
  /** The head is in another repository, or in one that is gone. */
  readonly isFork: boolean;
}

/** What an event says about a push. `before` is null for a new branch or tag, `after` for a deleted one. */
export interface PushFacts {
  readonly ref: string | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly forced: boolean;
}

/** What the runner says about this run. A fact that is missing, empty or malformed is null. */
export interface RunnerFacts extends EventFacts {
  /** The token may write although what triggered the run may come from a stranger: trust nothing of the head. */
  readonly privileged: boolean;
  /** There are rules about who may push to the branch or tag of the run. */
  readonly refIsProtected: boolean;
  readonly workspace: string | null;
  readonly workflow: string | null;
  readonly job: string | null;
  readonly actor: string | null;
  readonly api: { readonly rest: string | null; readonly graphql: string | null; readonly server: string | null };
  readonly pullRequest: PullRequestFacts | null;
  /** The pull request whose conversation started the run, when the event does not describe it. */
  readonly commentedOn: number | null;
  readonly push: PushFacts | null;
  readonly release: { readonly tag: string | null; readonly prerelease: boolean } | null;
  /** Inputs by lower-case name (`fail-on`), trimmed; those that are empty are absent. */
  readonly inputs: ReadonlyMap<string, string>;
  /** Files the runner reads after the step. */
  readonly files: { readonly output: string | null; readonly summary: string | null };
  /** First pause before a request is repeated. `API_GOVERNOR_RETRY_MS` shortens it in tests. */
  readonly retryMs: number;
}

/** The event can't be read. The message is one sentence for people. */
export class EventError extends Error {
  override readonly name = 'EventError';
}

type Environment = Readonly<Record<string, string | undefined>>;

// These run with the token of the base repository whoever opened the pull request or wrote the comment.
const PRIVILEGED = new Set(['pull_request_target', 'workflow_run', 'issue_comment']);

/**
 * Reads what the runner tells an action through its environment and the event file.
 * @throws {EventError} when the event file can't be read or is not a JSON object.
 */
export function readRunner(environment: Environment): RunnerFacts {
  const text = (name: string) => environment[name]?.trim() || null;
  const payload = readPayload(text('GITHUB_EVENT_PATH'));
  const eventName = text('GITHUB_EVENT_NAME');
  const retryMs = Number(text('API_GOVERNOR_RETRY_MS') ?? Number.NaN);
  return {
    eventName,
    privileged: eventName !== null && PRIVILEGED.has(eventName),
    refIsProtected: text('GITHUB_REF_PROTECTED') === 'true',
    repository: repositoryName(text('GITHUB_REPOSITORY') ?? textAt(payload, 'repository', 'full_name')),
    sha: commitAt({ sha: text('GITHUB_SHA') }, 'sha'),
    ref: text('GITHUB_REF'),
    defaultBranch: textAt(payload, 'repository', 'default_branch'),
    workspace: text('GITHUB_WORKSPACE'),
    workflow: text('GITHUB_WORKFLOW'),
    job: text('GITHUB_JOB'),
    actor: text('GITHUB_ACTOR'),
    api: { rest: text('GITHUB_API_URL'), graphql: text('GITHUB_GRAPHQL_URL'), server: text('GITHUB_SERVER_URL') },
    ...triggers(eventName, payload),
    inputs: inputs(environment),
    files: { output: text('GITHUB_OUTPUT'), summary: text('GITHUB_STEP_SUMMARY') },
    retryMs: Number.isFinite(retryMs) && retryMs >= 0 ? retryMs : 1000,
  };
}

function readPayload(path: string | null): unknown {
  if (path === null) return {};
  let payload: unknown;
  try {
    payload = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const broken = error instanceof SyntaxError;
    // The text of a syntax error quotes the file, which may hold anything.
    throw new EventError(
      `The event file of this run (GITHUB_EVENT_PATH) ${broken ? 'is not JSON' : "can't be read"}.`,
      {
        cause: error,
      },
    );
  }
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) {
    throw new EventError('The event file of this run (GITHUB_EVENT_PATH) does not hold a JSON object.');
  }
  return payload;
}

function triggers(
  eventName: string | null,
  payload: unknown,
): Pick<RunnerFacts, 'pullRequest' | 'commentedOn' | 'mergeGroup' | 'push' | 'release'> {
  const has = (name: string) => member(payload, name) !== null;
  return {
    pullRequest: readPullRequest(member(payload, 'pull_request')),
    commentedOn:
      eventName === 'issue_comment' && member(payload, 'issue', 'pull_request') !== null
        ? numberAt(payload, 'issue', 'number')
        : null,
    mergeGroup: has('merge_group')
      ? {
          baseSha: commitAt(payload, 'merge_group', 'base_sha'),
          headSha: commitAt(payload, 'merge_group', 'head_sha'),
        }
      : null,
    push:
      eventName === 'push'
        ? {
            ref: textAt(payload, 'ref'),
            before: commitAt(payload, 'before'),
            after: commitAt(payload, 'after'),
            forced: flagAt(payload, 'forced'),
          }
        : null,
    release: has('release')
      ? { tag: textAt(payload, 'release', 'tag_name'), prerelease: flagAt(payload, 'release', 'prerelease') }
      : null,
  };
}

/** Reads what GitHub says about a pull request, in an event or an answer; null when it is none. */
export function readPullRequest(value: unknown): PullRequestFacts | null {
  const number = numberAt(value, 'number');
  if (number === null || number <= 0) return null;
  const base = pullRequestSide(member(value, 'base'));
  const head = pullRequestSide(member(value, 'head'));
  const author = textAt(value, 'user', 'login');
  return { number, author, base, head, isFork: !sameRepository(base.repository, head.repository) };
}

function pullRequestSide(value: unknown): PullRequestSide {
  return {
    ref: textAt(value, 'ref'),
    sha: commitAt(value, 'sha'),
    repository: repositoryName(textAt(value, 'repo', 'full_name')),
  };
}

function sameRepository(one: RepositoryName | null, other: RepositoryName | null): boolean {
  if (one === null || other === null) return false;
  const lower = (repository: RepositoryName) => `${repository.owner}/${repository.name}`.toLowerCase();
  return lower(one) === lower(other);
}

/** `owner/name` as its two parts, or null when it is not that. */
export function repositoryName(fullName: string | null): RepositoryName | null {
  const match = fullName === null ? null : /^([\w.-]+)\/([\w.-]+)$/u.exec(fullName);
  return match?.[1] && match[2] ? { owner: match[1], name: match[2] } : null;
}

function inputs(environment: Environment): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(environment)) {
    const trimmed = value?.trim();
    if (key.startsWith('INPUT_') && trimmed) found.set(key.slice('INPUT_'.length).toLowerCase(), trimmed);
  }
  return found;
}
