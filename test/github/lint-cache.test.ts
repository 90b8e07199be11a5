import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { CacheService } from '../../src/github/cache-service.ts';
import { ApiError, type Client } from '../../src/github/client.ts';
import { believedRefs, type CacheFacts, keepingRef, lintCache } from '../../src/github/lint-cache.ts';

const MAIN = 'refs/heads/main';
const side = (ref: string | null) => ({ ref, sha: null, repository: null });
const pullRequestInto = (ref: string | null) => ({
  number: 1,
  author: null,
  base: side(ref),
  head: side('main'),
  isFork: true,
});

const facts = (more: Partial<CacheFacts> = {}): CacheFacts => ({
  eventName: 'push',
  ref: MAIN,
  refIsProtected: false,
  defaultBranch: 'main',
  pullRequest: null,
  repository: { owner: 'o', name: 'r' },
  ...more,
});
const ofPullRequest = (base: string | null, more: Partial<CacheFacts> = {}): CacheFacts =>
  facts({ eventName: 'pull_request', ref: 'refs/pull/1/merge', pullRequest: pullRequestInto(base), ...more });

test.each<[string, CacheFacts, readonly string[], string | null]>([
  ['a push to the default branch', facts(), [MAIN], MAIN],
  ['a push to another branch', facts({ ref: 'refs/heads/a' }), [MAIN], null],
  ['a push to a protected one', facts({ ref: 'refs/heads/a', refIsProtected: true }), [MAIN], 'refs/heads/a'],
  ['a tag', facts({ ref: 'refs/tags/v1', refIsProtected: true }), [MAIN], null],
  ['a tag called like the branch', facts({ ref: 'refs/tags/main' }), [MAIN], null],
  ['a run by hand', facts({ eventName: 'workflow_dispatch' }), [MAIN], MAIN],
  ['a run by hand on a branch', facts({ eventName: 'workflow_dispatch', ref: 'refs/heads/a' }), [MAIN], null],
  ['a clock', facts({ eventName: 'schedule' }), [MAIN], MAIN],
  ['a clock that names no branch', facts({ eventName: 'schedule', defaultBranch: null }), [MAIN], MAIN],
  ['a push that names no default branch', facts({ defaultBranch: null }), [], null],
  ['a pull request', ofPullRequest('main'), [MAIN], null],
  ['a pull request into another branch', ofPullRequest('b'), ['refs/heads/b', MAIN], null],
  ['a pull request of unknown branches', ofPullRequest(null, { defaultBranch: null }), [], null],
  ['a privileged pull request', ofPullRequest('main', { eventName: 'pull_request_target', ref: MAIN }), [MAIN], null],
  ['a pull request that says it is a push', ofPullRequest('main', { eventName: 'push', ref: MAIN }), [MAIN], null],
  ['a comment', facts({ eventName: 'issue_comment', refIsProtected: true }), [MAIN], null],
  ['the end of another run', facts({ eventName: 'workflow_run', refIsProtected: true }), [MAIN], null],
  ['the merge queue', facts({ eventName: 'merge_group', ref: 'refs/heads/gh-readonly-queue/main/pr-1' }), [MAIN], null],
  ['no event', facts({ eventName: null, ref: null }), [MAIN], null],
])('%s: whose entries count, and to whose some are added', (_, run, believed, keeping) => {
  expect(believedRefs(run)).toEqual(believed);
  expect(keepingRef(run)).toBe(keeping);
});

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const KEY = 'a'.repeat(64);
const NAME = `api-governor-lint-${KEY}`;

interface Listed {
  readonly key: string;
  readonly ref: string;
  readonly version: string;
  readonly size_in_bytes: number;
}

/** A cache whose list and store are written in the test. */
function cacheWith(
  listed: readonly (Partial<Listed> | null)[] | (() => Promise<unknown>),
  stored: ReadonlyMap<string, Buffer> = new Map(),
  run: CacheFacts = ofPullRequest('main'),
) {
  const [asked, said, uploaded]: [string[], string[], { key: string; version: string; bytes: Buffer }[]] = [[], [], []];
  const client: Client = {
    request: () => expect.fail('A cache is not worth a second try.'),
    requestOnce: (route, parameters) => {
      asked.push(`${route} ${String(parameters['ref'])}`);
      if (typeof listed === 'function') return listed();
      return Promise.resolve({ actions_caches: listed });
    },
    graphql: () => expect.fail('There is nothing to ask.'),
  };
  const service: CacheService = {
    download: ({ key, version }, most) => {
      asked.push(`download ${version.slice(0, 4)}`);
      const bytes = key === NAME ? (stored.get(version) ?? null) : null;
      return Promise.resolve(bytes === null || bytes.length > most ? null : bytes);
    },
    upload: (name, bytes) => {
      uploaded.push({ ...name, bytes });
      return Promise.resolve(true);
    },
  };
  const log = { info: (text: string) => void said.push(text), debug: () => undefined };
  return { cache: lintCache({ facts: run, client, service, log }), asked, said, uploaded };
}

const entry = (bytes: Buffer, more: Partial<Listed> = {}): Listed => ({
  key: NAME,
  ref: MAIN,
  version: hashOf(bytes),
  size_in_bytes: bytes.length,
  ...more,
});

describe('an entry', () => {
  const good = gzipSync('findings');
  const store = new Map([[hashOf(good), good]]);

  test('that main saved is read', async () => {
    const { cache, asked, said } = cacheWith([entry(good)], store);
    expect(await cache.read(KEY)).toBe('findings');
    expect(asked).toEqual([
      'GET /repos/{owner}/{repo}/actions/caches refs/heads/main',
      `download ${hashOf(good).slice(0, 4)}`,
    ]);
    expect(said).toHaveLength(1);
  });

  const big = hashOf(Buffer.from('big'));
  test.each<[string, Partial<Listed> | null]>([
    ['that is nothing', null],
    ['of another ref', entry(good, { ref: 'refs/pull/1/merge' })],
    ['of another branch', entry(good, { ref: 'refs/heads/main-2' })],
    ['of a tag called like the branch', entry(good, { ref: 'main' })],
    ['of another name that begins like this one', entry(good, { key: `${NAME}-2` })],
    ['that is too large', entry(good, { version: big, size_in_bytes: 33 * 1024 * 1024 })],
    ['whose version is no hash', entry(good, { version: '../a' })],
    ['without a version', { key: NAME, ref: MAIN }],
  ])('%s is not even asked for', async (_, listed) => {
    const { cache, asked } = cacheWith([listed], store);
    expect(await cache.read(KEY)).toBeNull();
    expect(asked).toEqual(['GET /repos/{owner}/{repo}/actions/caches refs/heads/main']);
  });

  const other = gzipSync('lies');
  const version = hashOf(good);
  test.each<[string, Map<string, Buffer>]>([
    ['is not there', new Map()],
    ['has other bytes', new Map([[version, other]])],
    ['is cut off', new Map([[version, good.subarray(0, -1)]])],
    ['has more bytes', new Map([[version, Buffer.concat([good, Buffer.of(0)])]])],
  ])('that %s is passed over', async (_, stored) => {
    const { cache } = cacheWith([entry(good)], stored);
    expect(await cache.read(KEY)).toBeNull();
  });

  test('of which there are several is the newest that can be read', async () => {
    const [lost, text] = [gzipSync('lost'), Buffer.from('no gzip')];
    const stored = new Map([...store, [hashOf(text), text]]);
    const { cache } = cacheWith([entry(lost), entry(text), entry(good)], stored);
    expect(await cache.read(KEY)).toBe('findings');
  });

  test('is not looked for without end', async () => {
    const all = Array.from({ length: 50 }, (_, index) => entry(gzipSync(String(index))));
    const { cache, asked } = cacheWith([...all, entry(good)], store);
    expect(await cache.read(KEY)).toBeNull();
    expect(asked).toHaveLength(4);
  });

  test('that would not fit into memory is passed over', async () => {
    const bomb = gzipSync(Buffer.alloc(129 * 1024 * 1024));
    const { cache } = cacheWith([entry(bomb)], new Map([[hashOf(bomb), bomb]]));
    expect(await cache.read(KEY)).toBeNull();
  });

  test('of the base branch comes before one of the default branch', async () => {
    const { cache, asked } = cacheWith([entry(good)], store, ofPullRequest('b'));
    expect(await cache.read(KEY)).toBe('findings');
    expect(asked.map((each) => each.split(' ').at(-1))).toEqual(['refs/heads/b', MAIN, version.slice(0, 4)]);
  });
});

describe('what is saved', () => {
  test('has the hash of its bytes for a version', async () => {
    const { cache, uploaded, said } = cacheWith([], new Map(), facts());
    expect(cache.keeps).toBe('head');
    await cache.write(KEY, 'findings');
    expect(uploaded).toHaveLength(1);
    const [{ key, version, bytes }] = uploaded as [(typeof uploaded)[0]];
    expect([key, version]).toEqual([NAME, hashOf(bytes)]);
    expect(await cacheWith([entry(bytes)], new Map([[version, bytes]])).cache.read(KEY)).toBe('findings');
    expect(said).toEqual(['lint cache: saved findings for later pull requests']);
  });

  test('is there when it is listed under the ref of the run', async () => {
    const listed = entry(Buffer.from('a'), { ref: 'refs/heads/b' });
    const run = facts({ ref: 'refs/heads/b', refIsProtected: true });
    const { cache, asked } = cacheWith([listed], new Map(), run);
    expect(await cache.has(KEY)).toBe(true);
    expect(await cache.has('b'.repeat(64))).toBe(false);
    expect(asked).toHaveLength(2);
  });

  test('is nothing in a pull request', async () => {
    const { cache, uploaded, asked } = cacheWith([]);
    expect(cache.keeps).toBe('none');
    await cache.write(KEY, 'findings');
    expect([await cache.has(KEY), uploaded, asked]).toEqual([false, [], []]);
  });
});

describe('without an answer', () => {
  test.each<[string, () => Promise<unknown>, string]>([
    ['a refusal', () => Promise.reject(new ApiError(403, 'no')), 'HTTP 403; the token needs `actions: read`'],
    ['a failure', () => Promise.reject(new ApiError(502, 'no')), 'HTTP 502'],
    ['silence', () => Promise.reject(new Error('lost')), 'no answer'],
  ])('%s is said once, and nothing more is asked', async (_, listed, why) => {
    const { cache, asked, said } = cacheWith(listed, new Map(), facts());
    expect([await cache.read(KEY), await cache.has(KEY), await cache.read(KEY)]).toEqual([null, false, null]);
    await cache.write(KEY, 'findings');
    expect(asked).toHaveLength(1);
    expect(said).toEqual([`The lint cache is not used: GitHub does not say which runs saved its entries (${why}).`]);
  });

  test.each([null, 7, [], { actions_caches: 'many' }, { actions_caches: [7, null, 'x', []] }])(
    'nonsense (%j) is an empty list',
    async (answer) => {
      const { cache, said } = cacheWith(() => Promise.resolve(answer));
      expect([await cache.read(KEY), said]).toEqual([null, []]);
    },
  );

  test('what is missing is said once', async () => {
    const said: string[] = [];
    const log = { info: (text: string) => void said.push(text), debug: () => undefined };
    const cache = lintCache({ facts: facts(), client: null, service: null, log });
    expect([cache.keeps, await cache.read(KEY), await cache.has(KEY)]).toEqual(['none', null, false]);
    expect(said).toEqual(['The lint cache is not used: there is no token.']);
  });
});
