import { createHash } from 'node:crypto';
import { type Client, isOutage, statusOf } from './client.ts';
import type { RepositoryName } from '../model/event.ts';
import { flagAt, listAt, member, numberAt, textAt } from './payload.ts';

/** The pull request that is commented on. */
export interface CommentTarget {
  readonly repository: RepositoryName;
  readonly number: number;
}

/** When to write a new comment. A comment that exists is kept up to date in all modes but `never`. */
export type CommentMode = 'on-findings' | 'always' | 'never';

/** What became of the comment. `reason` is one sentence for people. */
export type CommentResult =
  | { readonly status: 'created' | 'updated' | 'unchanged'; readonly posted: true }
  | { readonly status: 'skipped' | 'failed'; readonly posted: false; readonly reason: string };

interface OwnComment {
  /** Id for REST. */
  readonly id: number;
  /** Id for GraphQL; null when the comments were listed by REST. */
  readonly node: string | null;
  readonly body: string;
  /** Somebody else wrote in it, so that it is not what we said. */
  readonly foreign: boolean;
}

const PAGE = 100;
const MOST_PAGES = 100;
const LONGEST_KEY = 200;

/** The first line of our comment. `key` tells apart the comments of several uses of the action on one pull request. */
export function commentMarker(key: string): string {
  // Nothing that could end the HTML comment early or hide a second marker in it.
  const safe = key.replace(/[^A-Za-z0-9._/-]+/gu, '-').replace(/-{2,}/gu, '-') || 'default';
  // Long keys that begin alike must stay apart.
  const digest = createHash('sha256').update(key).digest('hex').slice(0, 12);
  return `<!-- api-governor:${safe.length <= LONGEST_KEY ? safe : `${safe.slice(0, LONGEST_KEY - 13)}.${digest}`} -->`;
}

/**
 * Brings the one comment of this action on a pull request up to date: creates it, changes it, or leaves it when it says
 * the same already. Only comments that were written with the same token are touched; a stranger who copies the marker
 * gains nothing. API failures never throw: a verdict must not depend on whether it could be posted.
 * @param body the text without marker; null when there is nothing to say at all.
 * @param mentions whom a new comment mentions; one that is there keeps that line while it names the same people.
 */
export async function upsertComment(
  client: Client,
  target: CommentTarget,
  key: string,
  body: string | null,
  mode: CommentMode,
  hasFindings: boolean,
  mentions: readonly string[] = [],
): Promise<CommentResult> {
  if (mode === 'never') return skipped('Comments are switched off.');
  if (body === null) return skipped('There is nothing to say.');
  const marker = commentMarker(key);
  const text = `${marker}\n${body}`;
  try {
    const own = await ownComments(client, target, marker);
    const oldest = own[0];
    if (oldest !== undefined) {
      const result = await bringUpToDate(client, target, oldest, text, mentions);
      await minimize(client, own.slice(1));
      return result;
    }
    if (mode === 'on-findings' && !hasFindings) return skipped('There are no findings.');
    return await create(client, target, marker, text, mentions);
  } catch (error) {
    return { status: 'failed', posted: false, reason: failure(error) };
  }
}

/** The text of our comment on a pull request; null when there is none. Only what we wrote and nobody edited counts. */
export async function ownComment(client: Client, target: CommentTarget, key: string): Promise<string | null> {
  const [oldest] = await ownComments(client, target, commentMarker(key));
  return oldest === undefined || oldest.foreign ? null : oldest.body;
}

function skipped(reason: string): CommentResult {
  return { status: 'skipped', posted: false, reason };
}

async function bringUpToDate(
  client: Client,
  target: CommentTarget,
  comment: OwnComment,
  text: string,
  mentions: readonly string[],
): Promise<CommentResult> {
  const mentioning = withMentions(text, mentions);
  const isMentioned = normal(comment.body).endsWith(mentionLine(mentions)) && !comment.foreign;
  const body = isMentioned ? mentioning : text;
  if (normal(comment.body) === normal(body)) return { status: 'unchanged', posted: true };
  const { owner, name: repo } = target.repository;
  await client.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
    owner,
    repo,
    comment_id: comment.id,
    body,
  });
  return { status: 'updated', posted: true };
}

const mentionLine = (mentions: readonly string[]): string => `\n\ncc ${mentions.join(' ')}`;

const withMentions = (text: string, mentions: readonly string[]): string =>
  mentions.length === 0 ? text : `${text.trimEnd()}${mentionLine(mentions)}\n`;

/** Line ends and trailing blanks may come back otherwise than they were sent. */
function normal(body: string): string {
  return body.replaceAll('\r\n', '\n').trimEnd();
}

/**
 * Creates the comment. A request that ended in a server error may have been carried out all the same, so it is not just
 * repeated: the comments are listed again first.
 */
async function create(
  client: Client,
  target: CommentTarget,
  marker: string,
  text: string,
  mentions: readonly string[],
): Promise<CommentResult> {
  const body = withMentions(text, mentions);
  const { owner, name: repo } = target.repository;
  const post = async (): Promise<CommentResult> => {
    await client.requestOnce('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      owner,
      repo,
      issue_number: target.number,
      body,
    });
    return { status: 'created', posted: true };
  };
  try {
    return await post();
  } catch (error) {
    if (!isOutage(error)) throw error;
    const [stored] = await ownComments(client, target, marker);
    if (stored === undefined) return post();
    const result = await bringUpToDate(client, target, stored, text, mentions);
    return result.status === 'unchanged' ? { status: 'created', posted: true } : result;
  }
}

/** Our comments with this marker, oldest first. */
async function ownComments(client: Client, target: CommentTarget, marker: string): Promise<readonly OwnComment[]> {
  let found: readonly OwnComment[];
  try {
    found = await listByGraphql(client, target, marker);
  } catch {
    // Older servers, or a token that may use REST only. If REST fails too, its error is the clearer one.
    found = await listByRest(client, target, marker);
  }
  return found.toSorted((one, other) => one.id - other.id);
}

// `url` and not `databaseId`: that is a 32 bit number, and comment ids have outgrown it.
const LIST_COMMENTS = `query ($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      comments(first: ${PAGE}, after: $after) {
        nodes { id url body isMinimized viewerDidAuthor author { login } editor { login } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

async function listByGraphql(client: Client, target: CommentTarget, marker: string): Promise<readonly OwnComment[]> {
  const { owner, name } = target.repository;
  const found: OwnComment[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    // Each page names the next one.
    // oxlint-disable-next-line no-await-in-loop
    const data = await client.graphql(LIST_COMMENTS, { owner, name, number: target.number, after });
    const comments = member(data, 'repository', 'pullRequest', 'comments');
    if (comments === null) throw new Error('GraphQL gave no comments');
    for (const node of listAt(comments, 'nodes')) {
      if (flagAt(node, 'viewerDidAuthor') && !flagAt(node, 'isMinimized')) found.push(...withMarker(node, marker));
    }
    after = textAt(comments, 'pageInfo', 'endCursor');
    if (!flagAt(comments, 'pageInfo', 'hasNextPage') || after === null) break;
  }
  return found;
}

function withMarker(node: unknown, marker: string): readonly OwnComment[] {
  const body = textAt(node, 'body');
  const id = numberAt(node, 'id') ?? Number(/#issuecomment-(\d+)$/u.exec(textAt(node, 'url') ?? '')?.[1] ?? Number.NaN);
  if (body === null || !body.startsWith(marker) || !Number.isSafeInteger(id)) return [];
  const [author, editor] = [textAt(node, 'author', 'login'), textAt(node, 'editor', 'login')];
  return [{ id, node: textAt(node, 'id'), body, foreign: editor !== null && editor !== author }];
}

/** Without `viewerDidAuthor` nobody can tell who "we" are, unless it is the workflow's own token. */
async function listByRest(client: Client, target: CommentTarget, marker: string): Promise<readonly OwnComment[]> {
  const { owner, name: repo } = target.repository;
  const found: OwnComment[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    // Whether there is a next page is only known from this one.
    // oxlint-disable-next-line no-await-in-loop
    const answer = await client.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      owner,
      repo,
      issue_number: target.number,
      per_page: PAGE,
      page,
    });
    const comments = listAt({ answer }, 'answer');
    for (const comment of comments) {
      const isOurs =
        textAt(comment, 'user', 'type') === 'Bot' && textAt(comment, 'user', 'login') === 'github-actions[bot]';
      if (isOurs) found.push(...withMarker(comment, marker));
    }
    if (comments.length < PAGE) break;
  }
  return found;
}

const MINIMIZE = `mutation ($id: ID!) {
  minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } }
}`;

/** Two runs at the same time may both have created one. That the others stay visible is no reason to fail. */
async function minimize(client: Client, comments: readonly OwnComment[]): Promise<void> {
  const nodes = comments.flatMap(({ node }) => (node === null ? [] : [node]));
  await Promise.allSettled(nodes.map((id) => client.graphql(MINIMIZE, { id })));
}

function failure(error: unknown): string {
  const status = statusOf(error);
  if (error instanceof Error && /\blocked\b/iu.test(error.message)) {
    return `The conversation of the pull request is locked, so no comment was posted (HTTP ${status ?? 'failed'}).`;
  }
  switch (status) {
    case 401:
      return 'GitHub does not accept the token, so no comment was posted (HTTP 401).';
    case 403:
    case 404:
      return `The token may not comment on this pull request (HTTP ${status}); the job needs "permissions: pull-requests: write", which pull requests from forks never get.`;
    case 410:
      return 'The pull request does not take comments (HTTP 410).';
    case 422:
      return 'GitHub refused the comment as invalid (HTTP 422): it may be too long, or the conversation is locked.';
    case 429:
      return 'GitHub limits requests for now, so no comment was posted (HTTP 429).';
    case null:
      return 'No comment was posted: GitHub could not be asked.';
    default:
      return `GitHub failed, so no comment was posted (HTTP ${status}).`;
  }
}
