import type { Tree, TreeFile } from '../model/tree.ts';
import { ApiError, type Client, statusOf, unanswered } from './client.ts';
import type { RepositoryName } from '../model/event.ts';
import { commitAt, flagAt, isCommit, listAt, member, numberAt, textAt } from './payload.ts';

/** A tree read through the API. `notes` says what could not be seen, and grows while it is read. */
export interface ContentsTree extends Tree {
  readonly notes: readonly string[];
}

/** How far reading through the API goes. */
export interface ContentsLimits {
  readonly requests: number;
  readonly fileBytes: number;
}

const DEFAULT_LIMITS: ContentsLimits = { requests: 300, fileBytes: 64 * 1024 * 1024 };

interface Entry {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  readonly size: number;
}

interface Listing {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly complete: boolean;
}

/** Asks for something of the repository; null when the tree or blob is not there. */
type Ask = (route: string, parameters: Readonly<Record<string, unknown>>) => Promise<unknown>;

class LimitError extends Error {
  override readonly name = 'LimitError';
}

class AbsentError extends ApiError {
  constructor(label: string) {
    super(404, `GitHub has no files for ${label}.`);
  }
}

/**
 * The files of a commit through the REST API, for runs without a checkout. Files are found in git's own tree and read
 * by object id: nothing follows a link, and no path can lead out of the commit.
 * Reading never throws; listing throws an ApiError when the commit is not there or GitHub refuses, so that nobody takes
 * that for a commit without files.
 * @param label what people call the revision.
 */
export function contentsTree(
  client: Client,
  repository: RepositoryName,
  commit: string,
  label: string,
  limits: ContentsLimits = DEFAULT_LIMITS,
): ContentsTree {
  const notes: string[] = [];
  const ask = limited(client, repository, limits.requests);
  const directory = directories(ask);
  const whole = once(async () => {
    const listing = await directory(commit, true);
    if (listing === null) throw new AbsentError(label);
    if (!listing.complete) {
      notes.push(`GitHub listed only part of the files of ${label}, because the repository is very large.`);
    }
    return listing;
  });
  const files = new Map<string, Promise<TreeFile>>();
  const read = async (path: string): Promise<TreeFile> => {
    try {
      const entry = await findEntry(path, commit, whole, directory);
      return entry === null ? { kind: 'missing' } : await readEntry(entry, ask, limits.fileBytes);
    } catch (error) {
      return { kind: 'refused', reason: failure(error, label, limits.requests) };
    }
  };
  return {
    label,
    commit,
    notes,
    read: (path) => remembered(files, path, () => read(path)),
    list: async () => {
      const listing = await whole().catch((error: unknown) => {
        throw new ApiError(statusOf(error) ?? 500, failure(error, label, limits.requests));
      });
      const entries = [...listing.entries.values()].filter(({ type }) => type === 'blob');
      return entries.map(({ path }) => path).toSorted(byCodeUnits);
    },
  };
}

function byCodeUnits(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function remembered<T>(memory: Map<string, T>, key: string, make: () => T): T {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make();
  memory.set(key, made);
  return made;
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

function limited(client: Client, repository: RepositoryName, most: number): Ask {
  let asked = 0;
  return async (route, parameters) => {
    asked += 1;
    if (asked > most) throw new LimitError();
    try {
      return await client.request(route, { owner: repository.owner, repo: repository.name, ...parameters });
    } catch (error) {
      // 409: the repository is empty.
      if (statusOf(error) === 404 || statusOf(error) === 409) return null;
      throw error;
    }
  };
}

/** Lists a tree, or all below it; null when it does not exist. Each is asked for once. */
function directories(ask: Ask): (sha: string, recursive: boolean) => Promise<Listing | null> {
  const known = new Map<string, Promise<Listing | null>>();
  const load = async (sha: string, recursive: boolean): Promise<Listing | null> => {
    const answer = await ask('GET /repos/{owner}/{repo}/git/trees/{sha}', {
      sha,
      ...(recursive ? { recursive: '1' } : {}),
    });
    if (answer === null) return null;
    if (!Array.isArray(member(answer, 'tree'))) throw new ApiError(502, 'GitHub gave no tree');
    const entries = listAt(answer, 'tree').flatMap(readTreeEntry);
    return { entries: new Map(entries.map((entry) => [entry.path, entry])), complete: !flagAt(answer, 'truncated') };
  };
  return (sha, recursive) => remembered(known, `${String(recursive)} ${sha}`, () => load(sha, recursive));
}

function readTreeEntry(value: unknown): readonly Entry[] {
  const path = textAt(value, 'path');
  const mode = textAt(value, 'mode');
  const type = textAt(value, 'type');
  const sha = textAt(value, 'sha');
  if (path === null || mode === null || type === null || sha === null || !isCommit(sha)) return [];
  if (path.split('/').some((name) => name === '' || name === '.' || name === '..')) return [];
  return [{ path, mode, type, sha, size: numberAt(value, 'size') ?? 0 }];
}

/** Finds a path in the listing of everything, or, when that is cut off, by walking down directory by directory. */
async function findEntry(
  path: string,
  commit: string,
  whole: () => Promise<Listing>,
  directory: (sha: string, recursive: boolean) => Promise<Listing | null>,
): Promise<Entry | null> {
  const names = path.split('/');
  const listing = await whole();
  const listed = listing.entries.get(path);
  if (listed !== undefined) return listed;
  if (listing.complete) return null;
  let entry: Entry | undefined;
  for (const [depth, name] of names.entries()) {
    if (depth > 0 && entry?.type !== 'tree') return null;
    // Each directory's id stands in its parent.
    // oxlint-disable-next-line no-await-in-loop
    const level = await directory(entry?.sha ?? commit, false);
    entry = level?.entries.get(name);
  }
  return entry ?? null;
}

async function readEntry(entry: Entry, ask: Ask, mostBytes: number): Promise<TreeFile> {
  if (entry.type === 'tree') return { kind: 'missing' };
  if (entry.type === 'commit') return refused('It is a submodule, which is not part of this repository.');
  if (entry.mode === '120000') return refused('It is a symbolic link, which is not followed without a checkout.');
  if (entry.size > mostBytes) return refused(tooLarge(entry.size, mostBytes));
  const answer = await ask('GET /repos/{owner}/{repo}/git/blobs/{sha}', { sha: entry.sha });
  if (answer === null) return { kind: 'missing' };
  const encoded = textAt(answer, 'content') ?? '';
  if (encoded !== '' && textAt(answer, 'encoding') !== 'base64') return refused('GitHub sent it in an unknown form.');
  return decode(Buffer.from(encoded, 'base64'), mostBytes);
}

function decode(bytes: Uint8Array, mostBytes: number): TreeFile {
  if (bytes.length > mostBytes) return refused(tooLarge(bytes.length, mostBytes));
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refused('It is not UTF-8 text.');
  }
  if (text.startsWith('version https://git-lfs.github.com/spec/')) {
    return refused('It is stored with Git LFS, and only its pointer is in the repository.');
  }
  return { kind: 'text', text };
}

function refused(reason: string): TreeFile {
  return { kind: 'refused', reason };
}

function tooLarge(bytes: number, most: number): string {
  return `It is too large: ${bytes} bytes, ${most} at most.`;
}

function failure(error: unknown, label: string, requests: number): string {
  if (error instanceof LimitError) {
    return `Reading ${label} took more than ${requests} requests to GitHub; check the repository out instead.`;
  }
  if (error instanceof AbsentError) return error.message;
  const status = statusOf(error);
  const hint = status === 401 || status === 403 ? '; the job needs "permissions: contents: read"' : '';
  return `GitHub did not give the files of ${label}${status === null ? '' : ` (HTTP ${status})`}${hint}.`;
}

/**
 * Asks GitHub where two commits went different ways.
 * @param base commit or branch of the repository.
 * @param head the same, or `owner:branch` of a fork.
 * @throws {ApiError} when it can't be told, with a sentence why.
 */
export async function mergeBase(
  client: Client,
  repository: RepositoryName,
  base: string,
  head: string,
): Promise<string> {
  let answer: unknown;
  try {
    answer = await client.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
      owner: repository.owner,
      repo: repository.name,
      basehead: `${base}...${head}`,
      per_page: 1,
    });
  } catch (error) {
    const status = statusOf(error);
    const why = status === 404 ? 'they have no common history, or are gone' : unanswered(status);
    throw new ApiError(status ?? 500, `The merge base of the two sides can't be told (${why}).`);
  }
  const commit = commitAt(answer, 'merge_base_commit', 'sha');
  if (commit === null) throw new ApiError(404, "The merge base of the two sides can't be told (GitHub named none).");
  return commit;
}

/**
 * The commit that a branch, a tag or a commit id names.
 * @throws {ApiError} when the repository has none of that name, or can't be read.
 */
export async function commitOf(client: Client, { owner, name }: RepositoryName, ref: string): Promise<string> {
  let answer: unknown;
  try {
    answer = await client.request('GET /repos/{owner}/{repo}/commits/{ref}', { owner, repo: name, ref });
  } catch (error) {
    const status = statusOf(error);
    // 422: no commit of that name.
    const why = status === 404 || status === 422 ? 'there is none, or the token may not read it' : unanswered(status);
    throw new ApiError(status ?? 500, `The commit that \`${ref}\` names in ${owner}/${name} can't be told (${why}).`);
  }
  const commit = commitAt(answer, 'sha');
  if (commit === null) throw new ApiError(502, `GitHub named no commit for \`${ref}\` in ${owner}/${name}.`);
  return commit;
}

const COMMITS = 100;
const MOST_COMMITS = 250;

/**
 * The messages of the commits that `head` has and `base` has not, the newest first, at most 250. GitHub lists the oldest
 * first and says on the first page how many there are; of very many only the last pages are asked for.
 * @throws {ApiError} when GitHub refuses.
 */
export async function commitMessages(
  client: Client,
  repository: RepositoryName,
  base: string,
  head: string,
): Promise<readonly string[]> {
  const pageOf = (page: number): Promise<unknown> =>
    client.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
      owner: repository.owner,
      repo: repository.name,
      basehead: `${base}...${head}`,
      per_page: COMMITS,
      page,
    });
  const first = await pageOf(1);
  const total = numberAt(first, 'total_commits') ?? 0;
  const last = Math.ceil(total / COMMITS);
  const next = Math.max(2, Math.floor((total - MOST_COMMITS) / COMMITS) + 1);
  const numbers = Array.from({ length: Math.max(0, last - next + 1) }, (_, index) => next + index);
  const pages = [...(next === 2 ? [first] : []), ...(await Promise.all(numbers.map(pageOf)))];
  return pages
    .flatMap((page) => listAt(page, 'commits'))
    .flatMap((commit) => textAt(commit, 'commit', 'message') ?? [])
    .toReversed()
    .slice(0, MOST_COMMITS);
}

/**
 * When a commit was made (RFC 3339).
 * @throws {ApiError} when GitHub refuses or does not say.
 */
export async function commitDate(client: Client, repository: RepositoryName, sha: string): Promise<string> {
  const answer = await client.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
    owner: repository.owner,
    repo: repository.name,
    commit_sha: sha,
  });
  const date = textAt(answer, 'committer', 'date');
  if (date === null) throw new ApiError(404, 'GitHub does not say when the commit was made.');
  return date;
}

/** A tag and the commit it names. */
export interface Tag {
  readonly name: string;
  readonly commit: string;
}

const TAGS_PER_PAGE = 100;
const MOST_TAG_PAGES = 20;

/** All tags of a repository, up to 2000, in the order in which GitHub gives them. Rejects when GitHub refuses. */
export async function repositoryTags(client: Client, repository: RepositoryName): Promise<readonly Tag[]> {
  const tags: Tag[] = [];
  for (let page = 1; page <= MOST_TAG_PAGES; page += 1) {
    // Whether there is a next page is only known from this one.
    // oxlint-disable-next-line no-await-in-loop
    const answer = await client.request('GET /repos/{owner}/{repo}/tags', {
      owner: repository.owner,
      repo: repository.name,
      per_page: TAGS_PER_PAGE,
      page,
    });
    const found = listAt({ answer }, 'answer');
    for (const tag of found) {
      const [name, commit] = [textAt(tag, 'name'), commitAt(tag, 'commit', 'sha')];
      if (name !== null && commit !== null) tags.push({ name, commit });
    }
    if (found.length < TAGS_PER_PAGE) break;
  }
  return tags;
}
