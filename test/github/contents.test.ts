import { describe, expect, test } from 'vitest';
import { type Client, connect } from '../../src/github/client.ts';
import {
  commitMessages,
  commitOf,
  type ContentsLimits,
  contentsTree,
  mergeBase,
  repositoryTags,
} from '../../src/github/contents.ts';
import { type Options, startGitHub, TOKEN } from '../e2e/support/github.ts';
import { createOrigin, git } from '../e2e/support/repo.ts';

const repository = { owner: 'o', name: 'r' };
const LFS = 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n';
const base = {
  'api.yaml': 'openapi: 3.1.0\n',
  'apis/deep/users.yaml': 'é: 𝒳\n',
  'apis/deep/Zebra.yaml': 'z: 1\n',
  'empty.yaml': '',
  'link.yaml': { link: '/proc/self/environ' },
  'large.bin': LFS,
  'with "quote" and\nbreak.yaml': 'q: 1\n',
};
const origin = await createOrigin({
  base,
  head: { ...base, 'api.yaml': 'openapi: 3.2.0\n' },
  mainAhead: { ...base, 'new.yaml': 'n: 1\n' },
  tags: Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`v${index}`, 'main'])),
});

async function setup(options: Options & { limits?: Partial<ContentsLimits> } = {}) {
  const github = await startGitHub({ repositories: { 'o/r': origin.directory }, ...options });
  const client = await connect({ token: TOKEN, restUrl: github.url, graphqlUrl: null, retryMs: 1 });
  const limits = { requests: 300, fileBytes: 1_000_000, ...options.limits };
  const tree = contentsTree(client, repository, origin.main, 'main', limits);
  return { github, client, tree, [Symbol.asyncDispose]: () => github[Symbol.asyncDispose]() };
}

describe.each([
  ['a repository that is listed as a whole', {}],
  ['a repository too large to be listed', { treeLimit: 2 }],
])('%s', (_, options) => {
  test.each([
    ['api.yaml', { kind: 'text', text: 'openapi: 3.1.0\n' }],
    ['apis/deep/users.yaml', { kind: 'text', text: 'é: 𝒳\n' }],
    ['empty.yaml', { kind: 'text', text: '' }],
    ['with "quote" and\nbreak.yaml', { kind: 'text', text: 'q: 1\n' }],
    ['new.yaml', { kind: 'text', text: 'n: 1\n' }],
    ['none.yaml', { kind: 'missing' }],
    ['apis', { kind: 'missing' }],
    ['apis/none/users.yaml', { kind: 'missing' }],
    ['api.yaml/x', { kind: 'missing' }],
    ['../api.yaml', { kind: 'missing' }],
    ['apis/../api.yaml', { kind: 'missing' }],
    ['/etc/passwd', { kind: 'missing' }],
    ['', { kind: 'missing' }],
    ['link.yaml', { kind: 'refused', reason: 'It is a symbolic link, which is not followed without a checkout.' }],
    ['large.bin', { kind: 'refused', reason: 'It is stored with Git LFS, and only its pointer is in the repository.' }],
  ])('reads %j', async (path, expected) => {
    await using s = await setup(options);
    expect(await s.tree.read(path)).toEqual(expected);
    expect(s.github.unknown).toEqual([]);
  });
});

describe('the listing', () => {
  test('has all files in code unit order, and is asked for once', async () => {
    await using s = await setup();
    await s.tree.read('api.yaml');
    await s.tree.read('api.yaml');
    expect(await s.tree.list()).toEqual([
      'api.yaml',
      'apis/deep/Zebra.yaml',
      'apis/deep/users.yaml',
      'empty.yaml',
      'large.bin',
      'link.yaml',
      'new.yaml',
      'with "quote" and\nbreak.yaml',
    ]);
    expect(s.tree.notes).toEqual([]);
    expect(s.github.log).toHaveLength(2);
  });

  test('says when it is cut off', async () => {
    await using s = await setup({ treeLimit: 2 });
    expect(await s.tree.list()).toEqual(['api.yaml']);
    expect(s.tree.notes).toEqual([
      'GitHub listed only part of the files of main, because the repository is very large.',
    ]);
  });

  test('says when GitHub refuses it', async () => {
    await using s = await setup();
    s.github.faults.push({ method: 'GET', path: /trees/u, status: 403, times: 9 });
    const reason = 'GitHub did not give the files of main (HTTP 403); the job needs "permissions: contents: read".';
    await expect(s.tree.list()).rejects.toThrow(reason);
    expect(await s.tree.read('api.yaml')).toEqual({ kind: 'refused', reason });
  });

  test('says when the commit is not there', async () => {
    await using s = await setup();
    const tree = contentsTree(s.client, repository, 'f'.repeat(40), 'gone');
    await expect(tree.list()).rejects.toThrow('GitHub has no files for gone.');
    expect(await tree.read('api.yaml')).toEqual({ kind: 'refused', reason: 'GitHub has no files for gone.' });
  });
});

describe('limits', () => {
  test('of size', async () => {
    await using s = await setup({ limits: { fileBytes: 10 } });
    expect(await s.tree.read('api.yaml')).toEqual({
      kind: 'refused',
      reason: 'It is too large: 15 bytes, 10 at most.',
    });
    expect(s.github.log).toHaveLength(1);
  });

  test('of requests', async () => {
    await using s = await setup({ limits: { requests: 2 } });
    expect((await s.tree.read('api.yaml')).kind).toBe('text');
    expect(await s.tree.read('new.yaml')).toEqual({
      kind: 'refused',
      reason: 'Reading main took more than 2 requests to GitHub; check the repository out instead.',
    });
  });
});

/** A client that gives one answer to all questions for trees, and one to all others. */
function fixedClient(tree: unknown, blob: unknown): Client {
  const request = (route: string) => Promise.resolve(route.includes('/trees/') ? tree : blob);
  return { request, requestOnce: request, graphql: request };
}

describe('answers that GitHub would not give', () => {
  const entry = { path: 'a.yaml', mode: '100644', type: 'blob', sha: 'a'.repeat(40), size: 1 };
  test.each([
    ['a submodule', { tree: [{ ...entry, mode: '160000', type: 'commit' }] }, {}, /submodule/u],
    ['bytes', { tree: [entry] }, { content: '/w==', encoding: 'base64' }, /not UTF-8/u],
    ['another encoding', { tree: [entry] }, { content: 'x', encoding: 'rot13' }, /unknown form/u],
  ])('%s', async (_, tree, blob, reason) => {
    const read = await contentsTree(fixedClient(tree, blob), repository, 'a'.repeat(40), 'x').read('a.yaml');
    expect(read).toMatchObject({ kind: 'refused', reason: expect.stringMatching(reason) });
  });

  test.each([[null], [[]], [{}], [{ tree: 'x' }]])('%j for a tree is not taken for no files', async (answer) => {
    const tree = contentsTree(fixedClient(answer, {}), repository, 'a'.repeat(40), 'x');
    await expect(tree.list()).rejects.toThrow(/^GitHub/u);
    expect(await tree.read('a.yaml')).toMatchObject({ kind: 'refused' });
  });

  test('entries that are no entries are passed over', async () => {
    const answer = {
      tree: [
        null,
        { path: 1 },
        { ...entry, sha: '../../user' },
        { ...entry, path: '../c.yaml' },
        { ...entry, path: 'b.yaml' },
      ],
    };
    const tree = contentsTree(fixedClient(answer, {}), repository, 'a'.repeat(40), 'x');
    expect(await tree.list()).toEqual(['b.yaml']);
    expect(await tree.read('../c.yaml')).toEqual({ kind: 'missing' });
    expect(await tree.read('a.yaml')).toEqual({ kind: 'missing' });
  });
});

describe('the merge base', () => {
  test('is where the pull request branched off', async () => {
    await using s = await setup();
    const fork = await git(origin.directory, 'rev-parse', `${origin.main}^`);
    expect(await mergeBase(s.client, repository, origin.main, 'stranger:pr')).toBe(fork);
    expect(await mergeBase(s.client, repository, 'main', origin.head)).toBe(fork);
  });

  test('that is not there is told', async () => {
    await using s = await setup();
    await expect(mergeBase(s.client, repository, 'main', 'f'.repeat(40))).rejects.toThrow(
      "The merge base of the two sides can't be told (they have no common history, or are gone).",
    );
  });
});

test.each<[string, Record<string, unknown>, string]>([
  ['fails', { status: 502, response: { status: 502 } }, 'HTTP 502'],
  ['fails by itself', { status: 500, response: { status: 500 } }, 'HTTP 500'],
  ['can not be reached, which is called 500, too', { status: 500, request: {} }, 'no answer'],
  ['has no such name', { status: 404, response: { status: 404 } }, 'there is none, or the token may not read it'],
])('a commit is not told when the server %s', async (_, error, why) => {
  const request = (): Promise<unknown> => Promise.reject(Object.assign(new Error('no'), error));
  await expect(commitOf({ request } as unknown as Client, repository, 'v1')).rejects.toThrow(
    `The commit that \`v1\` names in o/r can't be told (${why}).`,
  );
});

test('tags are read to the last page', async () => {
  await using s = await setup();
  const tags = await repositoryTags(s.client, repository);
  expect(tags).toHaveLength(120);
  expect(tags.find(({ name }) => name === 'v7')).toEqual({ name: 'v7', commit: origin.main });
  expect(s.github.log).toHaveLength(2);
});

describe('the commits of a change', () => {
  const asked = async (total: number) => {
    const pages: number[] = [];
    const all = Array.from({ length: total }, (_, index) => ({ commit: { message: `commit ${index + 1}` } }));
    const client: Pick<Client, 'request'> = {
      request: (_route, given) => {
        const { page, per_page: size } = given as { readonly page: number; readonly per_page: number };
        pages.push(page);
        return Promise.resolve({ total_commits: total, commits: all.slice((page - 1) * size, page * size) });
      },
    };
    const messages = await commitMessages(client as Client, repository, 'a'.repeat(40), 'b'.repeat(40));
    return { messages, pages };
  };

  test.each([
    [0, [1]],
    [3, [1]],
    [100, [1]],
    [101, [1, 2]],
    [250, [1, 2, 3]],
    [251, [1, 2, 3]],
    [449, [1, 2, 3, 4, 5]],
    [450, [1, 3, 4, 5]],
    [1000, [1, 8, 9, 10]],
  ])('of %i the newest, at most 250', async (total, pages) => {
    const found = await asked(total);
    const expected = Array.from({ length: Math.min(total, 250) }, (_, index) => `commit ${total - index}`);
    expect(found.messages).toEqual(expected);
    expect(found.pages).toEqual(pages);
  });

  test('as GitHub lists them', async () => {
    await using s = await setup();
    expect(await commitMessages(s.client, repository, origin.base, origin.head)).toHaveLength(1);
    expect(s.github.unknown).toEqual([]);
  });
});
