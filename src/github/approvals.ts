/**
 * Who accepted what on a pull request, asked anew from GitHub on every run: labels with who set them and when, reviews of
 * the head commit, comments with a command. Whatever can't be asked or is not clear is no approval and is said.
 */
import type { Approval, ApprovalQuestion, Approvals } from '../model/approval.ts';
import { acceptCommands } from './accept-commands.ts';
import type { ApprovalRecord } from './approval-record.ts';
import { type Client, statusOf, unanswered } from './client.ts';
import type { CommentTarget } from './comment.ts';
import { flagAt, listAt, member, textAt } from './payload.ts';
import { type Leave, people, type People } from './people.ts';
import { pushTime } from './push-time.ts';
import type { PullRequestFacts } from './event.ts';

const PAGE = 100;
const MOST_PAGES = 30;

interface Asking {
  readonly client: Client;
  readonly target: CommentTarget;
  readonly pullRequest: PullRequestFacts;
  readonly question: ApprovalQuestion;
  readonly record: ApprovalRecord;
  readonly people: People;
}

/** What counts, and why other things don't. */
type Found = Pick<Approvals, 'approvals' | 'remarks'>;

/** Collects the approvals of a pull request. Never rejects. */
export async function collectApprovals(
  client: Client,
  target: CommentTarget,
  pullRequest: PullRequestFacts,
  question: ApprovalQuestion,
  record: ApprovalRecord,
): Promise<Approvals> {
  const asking: Asking = {
    client,
    target,
    pullRequest,
    question,
    record,
    people: people(client, target.repository, question.permission),
  };
  const parts = [
    question.command ? await attempt('The comments', () => byCommand(asking)) : NOTHING,
    question.review ? await attempt('The reviews', () => byReview(asking)) : NOTHING,
    question.label === null ? NOTHING : await attempt('The labels', () => byLabel(asking, question.label ?? '')),
  ];
  return {
    approvals: parts.flatMap(({ approvals }) => approvals),
    remarks: [...new Set(parts.flatMap(({ remarks }) => remarks))],
    seen: record.seen,
  };
}

const NOTHING: Found = { approvals: [], remarks: [] };

async function attempt(what: string, ask: () => Promise<Found>): Promise<Found> {
  try {
    return await ask();
  } catch (error) {
    const why = error instanceof TooLong ? 'there are too many' : unanswered(statusOf(error));
    return {
      approvals: [],
      remarks: [`${what} of the pull request can't be read (${why}), so none of them approves.`],
    };
  }
}

class TooLong extends Error {
  override readonly name = 'TooLong';
}

/** Whether a person may approve here at all. */
async function leaveOf(asking: Asking, login: string): Promise<Leave> {
  const { pullRequest, question } = asking;
  if (!question.byAuthor) {
    if (pullRequest.author === null)
      return { may: false, why: "Who opened the pull request can't be told, so nobody can be told from its author." };
    if (pullRequest.author.toLowerCase() === login.toLowerCase())
      return { may: false, why: `\`@${login}\` opened the pull request.` };
  }
  return asking.people.mayApprove(login);
}

/** All of a list. @throws TooLong when it has no end. */
async function listAll({ client, target }: Asking, route: string): Promise<readonly unknown[]> {
  const { owner, name: repo } = target.repository;
  const found: unknown[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    // Whether there is a next page is only known from this one.
    // oxlint-disable-next-line no-await-in-loop
    const answer = await client.request(route, { owner, repo, number: target.number, per_page: PAGE, page });
    const items = listAt({ answer }, 'answer');
    found.push(...items);
    if (items.length < PAGE) return found;
  }
  throw new TooLong();
}

const same = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && one.toLowerCase() === other.toLowerCase();

/** The label counts when a person who may set it did so after the head commit was pushed. */
async function byLabel(asking: Asking, label: string): Promise<Found> {
  const events = await listAll(asking, 'GET /repos/{owner}/{repo}/issues/{number}/events');
  const last = events
    .filter((event) => ['labeled', 'unlabeled'].includes(textAt(event, 'event') ?? ''))
    .findLast((event) => same(textAt(event, 'label', 'name'), label));
  if (last === undefined || textAt(last, 'event') !== 'labeled') return NOTHING;
  const [login, at] = [textAt(last, 'actor', 'login'), textAt(last, 'created_at')];
  const no = (why: string): Found => ({ approvals: [], remarks: [`The label \`${label}\` does not count: ${why}`] });
  if (login === null || at === null) return no("who set it, and when, can't be told.");
  if (textAt(last, 'actor', 'type') !== 'User') return no(`\`@${login}\` is no person.`);
  const leave = await leaveOf(asking, login);
  if (!leave.may) return no(leave.why);
  const pushed = await pushTime(asking.client, asking.pullRequest, asking.record);
  if ('why' in pushed) return no(pushed.why);
  if (Date.parse(at) <= Date.parse(pushed.at))
    return no(`it was set before the last commits were pushed (\`${pushed.at}\`). Set it again.`);
  const url = null;
  return { approvals: [{ how: 'label', by: `@${login}`, at, url, ids: null, owners: null, reason: '' }], remarks: [] };
}

/** A review counts when it approves the head commit and its author owns an API. */
async function byReview(asking: Asking): Promise<Found> {
  const { question, pullRequest } = asking;
  const reviews = await listAll(asking, 'GET /repos/{owner}/{repo}/pulls/{number}/reviews');
  const latest = new Map<string, unknown>();
  for (const review of reviews) {
    const login = textAt(review, 'user', 'login');
    // A comment takes nothing back.
    if (login !== null && ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'].includes(textAt(review, 'state') ?? ''))
      latest.set(login.toLowerCase(), review);
  }
  const approvals: Approval[] = [];
  const remarks: string[] = [];
  for (const review of latest.values()) {
    if (textAt(review, 'state') !== 'APPROVED' || textAt(review, 'user', 'type') !== 'User') continue;
    const login = textAt(review, 'user', 'login') ?? '';
    const no = (why: string): number => remarks.push(`The review of \`@${login}\` does not count: ${why}`);
    const commit = textAt(review, 'commit_id');
    if (commit === null || commit !== pullRequest.head.sha) {
      no('it approves an older state. Review the last commits.');
      continue;
    }
    // One person after the other: there are few, and questions about one are remembered.
    // oxlint-disable-next-line no-await-in-loop
    const leave = await leaveOf(asking, login);
    if (!leave.may) {
      no(leave.why);
      continue;
    }
    // oxlint-disable-next-line no-await-in-loop
    const { own, unknown } = await asking.people.ownersOf(login, question.owners);
    if (own.length === 0) {
      no(['they own none of the APIs.', ...unknown].join(' '));
      continue;
    }
    const [at, url] = [textAt(review, 'submitted_at') ?? '', textAt(review, 'html_url')];
    approvals.push({ how: 'review', by: `@${login}`, at, url, ids: null, owners: own, reason: '' });
  }
  return { approvals, remarks };
}

const COMMENTS = `query ($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      comments(first: ${PAGE}, after: $after) {
        nodes { url body createdAt lastEditedAt isMinimized author { login __typename } editor { login } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

/** GraphQL, because REST does not say who edited a comment. */
async function comments({ client, target }: Asking): Promise<readonly unknown[]> {
  const { owner, name } = target.repository;
  const found: unknown[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    // Each page names the next one.
    // oxlint-disable-next-line no-await-in-loop
    const data = await client.graphql(COMMENTS, { owner, name, number: target.number, after });
    const list = member(data, 'repository', 'pullRequest', 'comments');
    found.push(...listAt(list, 'nodes'));
    after = textAt(list, 'pageInfo', 'endCursor');
    if (!flagAt(list, 'pageInfo', 'hasNextPage')) return found;
    if (after === null) break;
  }
  throw new TooLong();
}

/** A command counts when its author may approve and nobody else edited the comment. */
async function byCommand(asking: Asking): Promise<Found> {
  const approvals: Approval[] = [];
  const remarks: string[] = [];
  for (const comment of await comments(asking)) {
    const commands = acceptCommands(textAt(comment, 'body') ?? '');
    const login = textAt(comment, 'author', 'login');
    if (commands.length === 0 || login === null || textAt(comment, 'author', '__typename') !== 'User') continue;
    const no = (why: string): number => remarks.push(`A command of \`@${login}\` does not count: ${why}`);
    const editor = textAt(comment, 'editor', 'login');
    const edited = textAt(comment, 'lastEditedAt');
    if (edited !== null && !same(editor, login)) {
      no(editor === null ? "who edited the comment can't be told." : `\`@${editor}\` edited the comment.`);
      continue;
    }
    if (flagAt(comment, 'isMinimized')) {
      no('the comment is hidden.');
      continue;
    }
    // One person after the other: there are few, and questions about one are remembered.
    // oxlint-disable-next-line no-await-in-loop
    const leave = await leaveOf(asking, login);
    if (!leave.may) {
      no(leave.why);
      continue;
    }
    const about = { how: 'command', by: `@${login}`, at: edited ?? textAt(comment, 'createdAt') ?? '' } as const;
    for (const command of commands) {
      if ('problem' in command) no(PROBLEMS[command.problem]);
      else approvals.push({ ...about, url: textAt(comment, 'url'), owners: null, ...command });
    }
  }
  return { approvals, remarks };
}

const PROBLEMS = {
  'no id': 'it names no finding; write `/api-governor accept <id> <reason>`.',
  'no reason': 'it gives no reason; write `/api-governor accept <id> <reason>`.',
} as const;
