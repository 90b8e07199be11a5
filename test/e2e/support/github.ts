import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type Answer, type Body, page, refusal, type Request, type Route } from './answers.ts';
import { type CacheEntry, cacheRoutes } from './cache.ts';
import { type People, peopleRoutes, somePeople } from './people.ts';
import { git, gitBytes } from './repo.ts';

/** A comment of the stand-in. */
export interface Comment {
  readonly id: number;
  readonly pullRequest: number;
  body: string;
  readonly author: { readonly login: string; readonly type: 'Bot' | 'User' };
  minimized: boolean;
  /** When it was written, when that matters. */
  createdAt?: string;
  /** Who edited it last, and when. */
  edited?: { readonly by: string; readonly at: string };
}

/** Makes requests fail. `after`: the request is carried out, and only then answered with the failure. */
export interface Fault {
  readonly method: string;
  readonly path: RegExp;
  readonly status: number;
  times: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly message?: string;
  readonly after?: boolean;
}

/** The state of the stand-in; tests change and read it freely. */
export interface GitHub {
  /** `GITHUB_API_URL`, `GITHUB_GRAPHQL_URL`, `GITHUB_SERVER_URL`. */
  readonly url: string;
  readonly graphqlUrl: string;
  readonly serverUrl: string;
  readonly comments: Comment[];
  readonly faults: Fault[];
  /** Who may do what, and what they did on the pull request. */
  readonly people: People;
  /** What is in the cache of the repository; null: the token may not see it. */
  readonly caches: { entries: readonly CacheEntry[] | null };
  /** `METHOD /path?query` of each request; GraphQL with the name of its root field. */
  readonly log: string[];
  /** Requests nothing answers: a test must find none. */
  readonly unknown: string[];
  /** Adds a comment of somebody. */
  say(body: string, login?: string): Comment;
  [Symbol.asyncDispose](): Promise<void>;
}

/** What the stand-in knows from the start. */
export interface Options {
  /** Bare repositories by `owner/name`. */
  readonly repositories?: Readonly<Record<string, string>>;
  /** Who comments with the token. */
  readonly viewer?: string;
  /** Serve under `/api/v3` and `/api/graphql`, as GitHub Enterprise Server does. */
  readonly enterprise?: boolean;
  /** Entries that a recursive listing of a tree shows at most. */
  readonly treeLimit?: number;
}

/** The token the stand-in accepts. It looks like the long ones GitHub hands out. */
export const TOKEN = `ghs_${'abcdefghijklmnopqrstuvwxyz012345'.repeat(16)}.t0ken`;

const LONGEST_COMMENT = 65_536;

/** Starts a stand-in for GitHub's API on the loopback interface. */
export async function startGitHub(options: Options = {}): Promise<GitHub> {
  const state = {
    comments: [] as Comment[],
    faults: [] as Fault[],
    log: [] as string[],
    unknown: [] as string[],
    people: somePeople(),
    caches: { entries: [] as readonly CacheEntry[] | null },
  };
  const prefix = options.enterprise ? '/api/v3' : '';
  const graphqlPath = options.enterprise ? '/api/graphql' : '/graphql';
  const routes = [
    ...commentRoutes(state.comments, options),
    ...peopleRoutes(state.people),
    ...cacheRoutes(() => state.caches.entries),
    ...gitRoutes(options),
  ];
  const server = createServer((incoming, outgoing) => {
    void answerSafely(incoming, outgoing);
  });

  async function answerSafely(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    try {
      send(outgoing, await answer(incoming));
    } catch (error) {
      state.unknown.push(`${incoming.method} ${incoming.url}: ${String(error)}`);
      send(outgoing, refusal(500, 'the stand-in failed'));
    }
  }

  async function answer(incoming: IncomingMessage): Promise<Answer> {
    const url = new URL(incoming.url ?? '/', 'http://localhost');
    const isGraphql = url.pathname === graphqlPath;
    const body = await readBody(incoming);
    state.log.push(`${incoming.method} ${url.pathname}${url.search}${isGraphql ? ` ${rootField(body)}` : ''}`);
    if (incoming.headers.authorization !== `token ${TOKEN}`) return refusal(401, 'Bad credentials');
    const fault = state.faults.find(
      ({ times, method, path }) => times > 0 && method === incoming.method && path.test(url.pathname),
    );
    if (fault !== undefined) fault.times -= 1;
    if (fault !== undefined && fault.after !== true) return faulty(fault);
    const raw = /raw/u.test(incoming.headers.accept ?? '');
    const path = url.pathname.startsWith(prefix) ? url.pathname.slice(prefix.length) : '';
    const result = isGraphql
      ? graphql(state.comments, body, options)
      : await route(routes, incoming.method ?? '', path, { url, body, raw, names: [] });
    if (result === null) {
      state.unknown.push(`${incoming.method} ${url.pathname}`);
      return refusal(404, 'no such route');
    }
    return fault === undefined ? result : faulty(fault);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the stand-in has no port');
  const root = `http://127.0.0.1:${address.port}`;
  return {
    ...state,
    url: `${root}${prefix}`,
    graphqlUrl: `${root}${graphqlPath}`,
    serverUrl: root,
    say: (body, login = 'somebody') => addComment(state.comments, 1, body, login),
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

async function readBody(incoming: IncomingMessage): Promise<Body> {
  let text = '';
  incoming.setEncoding('utf8');
  for await (const chunk of incoming) text += String(chunk);
  return asBody(text === '' ? null : JSON.parse(text));
}

function asBody(value: unknown): Body {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function send(outgoing: ServerResponse, { status, data, headers }: Answer): void {
  const isRaw = Buffer.isBuffer(data);
  const type = isRaw ? 'application/vnd.github.raw+json; charset=utf-8' : 'application/json; charset=utf-8';
  outgoing.writeHead(status, { 'content-type': type, ...headers });
  outgoing.end(isRaw ? data : JSON.stringify(data));
}

function faulty({ status, message, headers }: Fault): Answer {
  return { ...refusal(status, message ?? 'injected fault'), headers: headers ?? {} };
}

function route(
  routes: readonly Route[],
  method: string,
  path: string,
  request: Request,
): Answer | Promise<Answer> | null {
  for (const [wanted, pattern, handle] of routes) {
    const match = pattern.exec(path);
    if (match !== null && wanted === method) {
      return handle({ ...request, names: match.slice(1).map((name) => decodeURIComponent(name)) });
    }
  }
  return null;
}

function addComment(comments: Comment[], pullRequest: number, body: string, login: string): Comment {
  // Ids have outgrown 32 bits.
  const comment: Comment = {
    id: 3_000_000_000 + comments.length,
    pullRequest,
    body,
    author: { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' },
    minimized: false,
  };
  comments.push(comment);
  return comment;
}

function restComment({ id, body, author }: Comment): object {
  return { id, node_id: `IC_${id}`, body, user: author };
}

/** The text of a comment that GitHub would take, or null. */
function acceptable(body: Body): string | null {
  const text = body['body'];
  return typeof text === 'string' && text !== '' && text.length <= LONGEST_COMMENT ? text : null;
}

const TOO_LONG = refusal(422, 'Body is too long (maximum is 65536 characters)');

function commentRoutes(comments: Comment[], options: Options): readonly Route[] {
  const viewer = options.viewer ?? 'github-actions[bot]';
  const list = /^\/repos\/([^/]+)\/([^/]+)\/issues\/(1)\/comments$/u;
  return [
    [
      'GET',
      list,
      ({ url }) => {
        return { status: 200, data: page(comments, url).map(restComment) };
      },
    ],
    [
      'POST',
      list,
      ({ body }) => {
        const text = acceptable(body);
        if (text === null) return TOO_LONG;
        return { status: 201, data: restComment(addComment(comments, 1, text, viewer)) };
      },
    ],
    [
      'PATCH',
      /^\/repos\/[^/]+\/[^/]+\/issues\/comments\/(\d+)$/u,
      ({ names, body }) => {
        const comment = comments.find(({ id }) => id === Number(names[0]));
        if (comment === undefined) return refusal(404, 'Not Found');
        if (comment.author.login !== viewer) return refusal(403, 'Must have admin rights to Repository.');
        const text = acceptable(body);
        if (text === null) return TOO_LONG;
        comment.body = text;
        return { status: 200, data: restComment(comment) };
      },
    ],
  ];
}

function rootField(body: Body): string {
  const query = typeof body['query'] === 'string' ? body['query'] : '';
  return query.includes('minimizeComment(') ? 'minimizeComment' : query.includes('comments(first:') ? 'comments' : '?';
}

function graphql(comments: Comment[], body: Body, options: Options): Answer | null {
  const viewer = options.viewer ?? 'github-actions[bot]';
  const variables = asBody(body['variables']);
  const query = String(body['query']);
  const node = (comment: Comment) => ({
    id: `IC_${comment.id}`,
    url: `https://github.com/o/r/pull/${comment.pullRequest}#issuecomment-${comment.id}`,
    body: comment.body,
    isMinimized: comment.minimized,
    viewerDidAuthor: comment.author.login === viewer,
    createdAt: comment.createdAt ?? '2026-11-20T12:00:00Z',
    lastEditedAt: comment.edited?.at ?? null,
    author: { login: comment.author.login.replace('[bot]', ''), __typename: comment.author.type },
    editor: comment.edited === undefined ? null : { login: comment.edited.by },
  });
  if (rootField(body) === 'minimizeComment') {
    const comment = comments.find(({ id }) => `IC_${id}` === variables['id']);
    if (comment === undefined || !query.includes('classifier: OUTDATED')) return null;
    comment.minimized = true;
    return { status: 200, data: { data: { minimizeComment: { minimizedComment: { isMinimized: true } } } } };
  }
  const ours = ['id', 'viewerDidAuthor', 'author', 'editor'];
  const theirs = ['createdAt', 'lastEditedAt', 'author { login __typename }', 'editor { login }'];
  const common = ['url', 'body', 'isMinimized', 'hasNextPage', 'endCursor'];
  const asked = [...common, ...(query.includes('lastEditedAt') ? theirs : ours)];
  if (rootField(body) !== 'comments' || asked.some((field) => !query.includes(field))) return null;
  if (variables['number'] !== 1) {
    const problem = { type: 'NOT_FOUND', message: 'Could not resolve to a PullRequest.' };
    return { status: 200, data: { data: null, errors: [problem] } };
  }
  const size = Number(/comments\(first: (\d+)/u.exec(query)?.[1]);
  const start = variables['after'] === null ? 0 : Number(variables['after']);
  const shown = comments.slice(start, start + size);
  const pageInfo = { hasNextPage: start + size < comments.length, endCursor: String(start + shown.length) };
  const pullRequest = { comments: { nodes: shown.map(node), pageInfo } };
  return { status: 200, data: { data: { repository: { pullRequest } } } };
}

function gitRoutes(options: Options): readonly Route[] {
  const repository = ([owner, name]: readonly string[]) => options.repositories?.[`${owner}/${name}`];
  const within = (pattern: string, handle: (directory: string, request: Request) => Promise<Answer>): Route => [
    'GET',
    new RegExp(`^/repos/([^/]+)/([^/]+)${pattern}$`, 'u'),
    async (request) => {
      const directory = repository(request.names);
      if (directory === undefined) return refusal(404, 'Not Found');
      try {
        return await handle(directory, { ...request, names: request.names.slice(2) });
      } catch {
        return refusal(404, 'Not Found');
      }
    },
  ];
  return [
    within('/git/trees/([0-9a-f]+)', (directory, request) => tree(directory, request, options.treeLimit ?? 100_000)),
    within('/git/blobs/([0-9a-f]+)', async (directory, { names, raw }) => {
      const bytes = await gitBytes(directory, 'cat-file', 'blob', names[0] ?? '');
      // GitHub breaks the lines of base64.
      const content = bytes.toString('base64').replace(/.{60}/gu, '$&\n');
      return { status: 200, data: raw ? bytes : { sha: names[0], size: bytes.length, content, encoding: 'base64' } };
    }),
    within('/commits/(.+)', async (directory, { names }) => ({
      status: 200,
      data: { sha: await git(directory, 'rev-parse', '--verify', '--quiet', `${names[0] ?? ''}^{commit}`) },
    })),
    within('/git/commits/([0-9a-f]+)', async (directory, { names }) => {
      const date = await git(directory, 'show', '--no-patch', '--format=%cI', names[0] ?? '');
      return { status: 200, data: { sha: names[0], committer: { date } } };
    }),
    within('/tags', async (directory, { url }) => {
      const format = '--format=%(refname:strip=2) %(objectname)';
      const listed = await git(directory, 'for-each-ref', format, 'refs/tags');
      const tags = listed.split('\n').filter((line) => line !== '');
      const data = tags.map((line) => ({ name: line.split(' ')[0], commit: { sha: line.split(' ')[1] } }));
      return { status: 200, data: page(data, url) };
    }),
    within('/compare/([^/]+)', async (directory, { names, url }) => {
      const [base, head] = (names[0] ?? '').split('...').map((side) => side.replace(/^[^:]+:/u, ''));
      const sha = await git(directory, 'merge-base', base ?? '', head ?? '');
      const log = await git(directory, 'log', '--reverse', '--format=%B%x00', `${base ?? ''}..${head ?? ''}`);
      const messages = log.split('\0').map((message) => message.trim());
      const commits = messages.filter((message) => message !== '').map((message) => ({ commit: { message } }));
      return {
        status: 200,
        data: { merge_base_commit: { sha }, total_commits: commits.length, commits: page(commits, url), files: [] },
      };
    }),
  ];
}

async function tree(directory: string, { names, url }: Request, limit: number): Promise<Answer> {
  const recursive = url.searchParams.has('recursive');
  const listed = await git(directory, 'ls-tree', '-z', '-l', '-t', ...(recursive ? ['-r'] : []), names[0] ?? '');
  const entries = listed
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const [, mode, type, sha, size, path] = /^(\d+) (\w+) (\w+) +(\S+)\t(.+)$/su.exec(line) ?? [];
      return { path, mode, type, sha, ...(size === '-' ? {} : { size: Number(size) }) };
    });
  const most = recursive ? limit : entries.length;
  return { status: 200, data: { sha: names[0], tree: entries.slice(0, most), truncated: entries.length > most } };
}
