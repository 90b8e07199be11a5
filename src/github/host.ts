/**
 * `github/` is everything that knows GitHub: what the runner says about a run (event.ts), what the action says to the
 * runner (commands.ts, outputs.ts), and the API (client.ts, comment.ts, contents.ts). Nothing else in the product reads
 * `GITHUB_*`, writes workflow commands or sends a request to GitHub.
 *
 * This file puts the parts together for action.ts: `startRun` opens a run, `repositoryPorts` is what GitHub can be
 * asked about revisions, `keptFindings` is its cache, `publish` shows the result everywhere, `guarded` keeps failures from escaping. All of what comes in through here (event, API answers) is untrusted and read
 * member by member; all that goes out is escaped where it leaves. Failing to show a result never changes the verdict.
 */
import type { ApprovalPorts, ApprovalQuestion, Approvals } from '../model/approval.ts';
import { type ApprovalRecord, NO_RECORD, readRecord, recordLine } from './approval-record.ts';
import { collectApprovals } from './approvals.ts';
import { cacheService } from './cache-service.ts';
import { type Client, connect, statusOf, unanswered } from './client.ts';
import { type RunnerLog, runnerLog } from './commands.ts';
import { type CommentMode, type CommentResult, ownComment, upsertComment } from './comment.ts';
import {
  commitDate,
  commitMessages,
  commitOf,
  type ContentsTree,
  contentsTree,
  mergeBase,
  repositoryTags,
  type Tag,
} from './contents.ts';
import type { RepositoryName } from '../model/event.ts';
import type { KeptFindings } from '../model/lint.ts';
import { type PullRequestFacts, readPullRequest, type RunnerFacts, readRunner } from './event.ts';
import { lintCache } from './lint-cache.ts';
import { type Annotation, annotate, appendSummary, writeOutputs } from './outputs.ts';

/** A run of the action. `client` is null without a token. */
export interface Run {
  readonly facts: RunnerFacts;
  readonly log: RunnerLog;
  readonly client: Client | null;
}

/** What a run has to show. */
export interface Outcome {
  readonly outputs: ReadonlyMap<string, string>;
  readonly summary: string;
  /** Null when there is nothing to comment. */
  readonly comment: string | null;
  readonly commentMode: CommentMode;
  /** Null: one comment for each workflow and job. */
  readonly commentKey: string | null;
  readonly hasFindings: boolean;
  /** Fingerprints of what was accepted, for the next run; null: approvals are switched off. */
  readonly accepted?: ReadonlyMap<string, string> | null;
  /** Whom a new comment mentions: names of GitHub with their `@`. */
  readonly mentions?: readonly string[];
  readonly annotations: readonly Annotation[];
}

/**
 * Reads the facts of a run and connects to GitHub when there is a token.
 * @throws {EventError} when the event can't be read.
 */
export async function startRun(environment: NodeJS.ProcessEnv, log: RunnerLog): Promise<Run> {
  const run = await openRun(readRunner(environment), environment, log);
  const { facts, client } = run;
  if (facts.commentedOn === null || client === null || facts.repository === null) return run;
  const found = await pullRequestOf(client, facts.repository, facts.commentedOn);
  return { ...run, facts: { ...facts, pullRequest: found } };
}

async function openRun(facts: RunnerFacts, environment: NodeJS.ProcessEnv, log: RunnerLog): Promise<Run> {
  const token = facts.inputs.get('token');
  if (token === undefined) return { facts, log, client: null };
  // Outside of a runner nobody would hide it: the command would show it.
  if (environment['GITHUB_ACTIONS'] === 'true') log.mask(token);
  const { rest: restUrl, graphql: graphqlUrl } = facts.api;
  return { facts, log, client: await connect({ token, restUrl, graphqlUrl, retryMs: facts.retryMs }) };
}

/** A pull request as GitHub has it now. Rejects when it can't be had. */
async function pullRequestOf(
  client: Client,
  { owner, name: repo }: RepositoryName,
  number: number,
): Promise<PullRequestFacts | null> {
  return readPullRequest(await client.request('GET /repos/{owner}/{repo}/pulls/{number}', { owner, repo, number }));
}

/** What GitHub can be asked about repositories, for whoever looks for the two revisions of a run. */
export interface RepositoryPorts extends Required<ApprovalPorts> {
  /** The files of a commit. Listing rejects when it is not there. */
  contentsTree(repository: RepositoryName, commit: string): ContentsTree;
  /** The merge base of two revisions of the repository of the run. Rejects when there is none. */
  mergeBase(base: string, head: string): Promise<string>;
  /** The commit that a branch, tag or commit id of any repository names. Rejects when there is none. */
  commit(repository: RepositoryName, ref: string): Promise<string>;
  commitMessages(base: string, head: string): Promise<readonly string[]>;
  tags(): Promise<readonly Tag[]>;
  commitDate(sha: string): Promise<string>;
}

/** The ports of a run; none without a token. */
export function repositoryPorts(run: Run): Partial<RepositoryPorts> {
  const { client, facts } = run;
  const { repository } = facts;
  if (client === null || repository === null) return {};
  return {
    contentsTree: (of, commit) => contentsTree(client, of, commit, `${of.owner}/${of.name}@${commit.slice(0, 7)}`),
    mergeBase: (base, head) => mergeBase(client, repository, base, head),
    commit: (of, ref) => commitOf(client, of, ref),
    commitMessages: (base, head) => commitMessages(client, repository, base, head),
    tags: () => repositoryTags(client, repository),
    commitDate: (sha) => commitDate(client, repository, sha),
    approvals: (question) => approvalsOf({ client, repository, facts }, question),
  };
}

/** Where findings of rulesets are kept from run to run. Nothing is asked before they are. */
export function keptFindings(
  { facts, client, log }: Run,
  environment: Readonly<Record<string, string | undefined>>,
): KeptFindings {
  return lintCache({ facts, client, log, service: cacheService(environment) });
}

interface ConnectedRun {
  readonly client: Client;
  readonly repository: RepositoryName;
  readonly facts: RunnerFacts;
}

/** The approvals of the pull request that the run is about; in the merge queue, of the one that is merged. */
async function approvalsOf(
  { client, repository, facts }: ConnectedRun,
  question: ApprovalQuestion,
): Promise<Approvals> {
  const none = { approvals: [], seen: new Map<string, string>() };
  try {
    const [, queued] =
      facts.mergeGroup === null ? [] : (/\/gh-readonly-queue\/.*\/pr-(\d{1,9})-/u.exec(facts.ref ?? '') ?? []);
    const of =
      facts.pullRequest ?? (queued === undefined ? null : await pullRequestOf(client, repository, Number(queued)));
    if (of === null) return { ...none, remarks: [] };
    const target = { repository, number: of.number };
    return await collectApprovals(client, target, of, question, await recordOf({ client, repository, facts }, of));
  } catch (error) {
    return { ...none, remarks: [`Approvals can't be read (${unanswered(statusOf(error))}), so there are none.`] };
  }
}

/** What our comment remembers. Without it nothing is remembered, which only makes approvals harder. */
async function recordOf(
  { client, repository, facts }: ConnectedRun,
  { number }: PullRequestFacts,
): Promise<ApprovalRecord> {
  const key = facts.inputs.get('comment-key') ?? defaultKey(facts);
  try {
    const body = await ownComment(client, { repository, number }, key);
    return body === null ? NO_RECORD : readRecord(body);
  } catch {
    return NO_RECORD;
  }
}

/** Shows the result: outputs, summary, comment, annotations. What could not be shown becomes a warning. */
export async function publish(run: Run, outcome: Outcome): Promise<CommentResult> {
  const { facts, log } = run;
  writeOutputs(facts.files.output, outcome.outputs);
  const summary = appendSummary(facts.files.summary, outcome.summary);
  if (!summary.written) log.warning(summary.reason);
  const comment = await postComment(run, outcome);
  if (comment.status === 'failed') log.warning(`${comment.reason} The full report is in the job summary.`);
  else log.info(`comment ${comment.status}${comment.posted ? '' : `: ${comment.reason}`}`);
  annotate(log, outcome.annotations);
  return comment;
}

async function postComment(run: Run, outcome: Outcome): Promise<CommentResult> {
  const { pullRequest, repository } = run.facts;
  if (pullRequest === null || repository === null) return skipped('This run belongs to no pull request.');
  if (run.client === null) return skipped('There is no token.');
  const key = outcome.commentKey ?? defaultKey(run.facts);
  const target = { repository, number: pullRequest.number };
  const text = outcome.comment === null ? null : await remembering(run, outcome, outcome.comment);
  const { commentMode, hasFindings, mentions = [] } = outcome;
  return upsertComment(run.client, target, key, text, commentMode, hasFindings, mentions);
}

/** The comment with what the next run must know, where approvals are switched on. */
async function remembering({ facts, client }: Run, { accepted = null }: Outcome, text: string): Promise<string> {
  const { pullRequest: of, repository } = facts;
  if (accepted === null || of === null || client === null || repository === null) return text;
  const before = await recordOf({ client, repository, facts }, of);
  const { sha } = of.head;
  const since = before.head === sha && before.since !== null ? before.since : new Date().toISOString();
  // What was accepted first stays what was accepted.
  return `${recordLine({ head: sha, since, seen: new Map([...accepted, ...before.seen]) })}\n${text}`;
}

function skipped(reason: string): CommentResult {
  return { status: 'skipped', posted: false, reason };
}

/** Tells apart the comments of several workflows, jobs and specifications of one repository. */
function defaultKey(facts: RunnerFacts): string {
  return [facts.workflow, facts.job, facts.inputs.get('working-directory'), facts.inputs.get('spec')]
    .filter((part) => part !== null && part !== undefined)
    .join('/');
}

/**
 * Runs the action to its end. What it throws becomes an error annotation and a failed step, through the log, since the
 * runner would also parse a stack trace on stderr for commands. Never ends the process early: that cuts off output.
 */
export async function guarded(main: (log: RunnerLog) => Promise<void>): Promise<void> {
  // When nobody reads the log any more, what there is to show elsewhere still is; to complain of it would never end.
  let isRead = true;
  process.stdout.on('error', () => {
    isRead = false;
  });
  const log = runnerLog((text) => {
    if (isRead) process.stdout.write(text);
  });
  const fail = (error: unknown) => {
    log.error(error instanceof Error ? error.message : String(error));
    log.debug(error instanceof Error ? (error.stack ?? '') : '');
    process.exitCode = 1;
  };
  process.on('uncaughtException', fail);
  process.on('unhandledRejection', fail);
  try {
    await main(log);
  } catch (error) {
    fail(error);
  }
}
