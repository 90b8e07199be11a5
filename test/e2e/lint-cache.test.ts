import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type CacheEntry, type CacheService, SECRET, startCache } from './support/cache.ts';
import { branchPush, dispatch, type Event, mergeGroup, pullRequest, pullRequestTarget } from './support/events.ts';
import { expectSound, startJob } from './support/job.ts';
import type { History, Origin } from './support/repo.ts';
import type { StepResult } from './support/runner.ts';

// The built action with the cache of GitHub Actions: what is saved and believed, and that nothing else changes a verdict.

const RULES = `rules:
  title-is-shouted:
    description: Titles are shouted.
    message: "{{error}}"
    severity: error
    given: $.info
    then: { field: title, function: pattern, functionOptions: { match: "^[A-Z]+$" } }
`;
const files = (title: string): Record<string, string> => ({
  'team.yaml': RULES,
  'api.yaml': `openapi: 3.0.3\ninfo: { title: ${title}, version: 1.0.0 }\npaths: { /a: { get: { responses: { '200': { description: fine } } } } }\n`,
});
/** The pull request spoils the title. */
const SPOILT: History = { base: files('SHOP'), head: files('shop') };
/** The title was so before. */
const ALWAYS_SO: History = { base: files('store'), head: files('shop') };

const MAIN = 'refs/heads/main';
const MERGE = 'refs/pull/1/merge';

interface Case {
  readonly cache: CacheService;
  readonly event?: (origin: Origin) => Event;
  /** What the token may see of the cache; left out: all of it. */
  readonly listed?: readonly CacheEntry[] | null;
  readonly environment?: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly history?: History;
}

/** Runs the action as a step of a job of the event. */
async function run({ cache, event = pullRequest, history = SPOILT, ...how }: Case): Promise<StepResult> {
  let ref = '';
  const checkout = event === pullRequest ? MERGE : MAIN;
  await using job = await startJob(history, {
    event: (origin) => {
      const told = event(origin);
      ({ ref } = told);
      return told;
    },
    checkout: { kind: 'full', ref: checkout },
  });
  job.github.caches.entries = how.listed === undefined ? cache.entries : how.listed;
  const step = await job.run(
    { rulesets: './team.yaml', 'lint-cache': 'true', ...how.inputs },
    { ...cache.environment(ref, MAIN), ...how.environment },
  );
  expectSound(job, step);
  expect(cache.complaints).toEqual([]);
  expect(JSON.stringify(step)).not.toContain(SECRET);
  return step;
}

const pushToMain = (origin: Origin): Event => branchPush('main', origin.base, origin.main);
const said = (step: StepResult): string => step.log.filter((line) => /lint cache/iu.test(line)).join('\n');
/** Whether the base was known: else the spoilt title would be new. */
const findsNew = (step: StepResult): boolean => step.summary.includes('title-is-shouted');

const atNoPort = (text: string): string => text.replaceAll(/127\.0\.0\.1:\d+/g, '127.0.0.1');
const versionOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** What a push to main saves for this history. */
async function savedBy(history: History): Promise<CacheEntry> {
  await using cache = await startCache();
  await run({ cache, event: pushToMain, history });
  const [entry] = cache.entries;
  return entry ?? expect.fail('Nothing was saved.');
}

/** What main saves, and the lie that the spoilt title stood there before. */
async function truthAndLie(): Promise<{ readonly truth: CacheEntry; readonly lie: CacheEntry }> {
  saved ??= Promise.all([savedBy(SPOILT), savedBy(ALWAYS_SO)]);
  const [truth, other] = await saved;
  return { truth, lie: { ...truth, bytes: other.bytes, version: other.version } };
}
let saved: Promise<[CacheEntry, CacheEntry]> | undefined;

describe('a push to the default branch', () => {
  test('saves the findings of a description once, whether it changed or not', async () => {
    await using cache = await startCache();
    const first = await run({ cache, event: pushToMain });
    expect(said(first)).toBe('lint cache: saved findings for later pull requests');
    expect(cache.entries).toHaveLength(1);
    const [{ ref, key, version, bytes }] = cache.entries as [CacheEntry];
    expect(ref).toBe(MAIN);
    expect(key).toMatch(/^api-governor-lint-[0-9a-f]{64}$/);
    expect(version).toBe(versionOf(bytes));
    expect(gunzipSync(bytes).toString()).toContain('title-is-shouted');
    const second = await run({ cache, event: pushToMain });
    expect(said(second)).toBe('');
    expect(cache.entries).toHaveLength(1);
    expect(cache.log.filter((line) => line.includes('CreateCacheEntry'))).toHaveLength(1);
  });

  test('saves under the ruleset that it brings', async () => {
    await using cache = await startCache();
    const softer = { 'team.yaml': RULES.replace('severity: error', 'severity: warn') };
    const history = { ...SPOILT, mainAhead: { ...files('SHOP'), ...softer } };
    await run({ cache, event: pushToMain, history });
    expect(said(await run({ cache, history }))).toContain('those that a run of refs/heads/main saved');
  });

  test.each<[string, Partial<Case>]>([
    ['is not asked to', { inputs: { 'lint-cache': '' } }],
    ['has rules of ours only', { inputs: { rulesets: 'recommended' } }],
    ['has no rulesets', { inputs: { 'lint-mode': 'off' } }],
    ['has no description that can be read', { history: { base: { ...files('SHOP'), 'api.yaml': '{' }, head: {} } }],
  ])('saves nothing when it %s', async (_, how) => {
    await using cache = await startCache();
    await run({ cache, event: pushToMain, ...how });
    expect(cache.log).toEqual([]);
  });
});

describe('who else saves', () => {
  const feature = (origin: Origin): Event => branchPush('feature', origin.base, origin.main);
  test.each<[string, (origin: Origin) => Event, Readonly<Record<string, string>>, boolean]>([
    ['a run by hand on main', ({ main }) => dispatch(main), {}, true],
    ['a push to a protected branch', feature, { GITHUB_REF_PROTECTED: 'true' }, true],
    ['a push to another branch', feature, {}, false],
    ['a pull request', pullRequest, { GITHUB_REF_PROTECTED: 'true' }, false],
    ['a privileged pull request', pullRequestTarget, { GITHUB_REF_PROTECTED: 'true' }, false],
    ['the merge queue', mergeGroup, { GITHUB_REF_PROTECTED: 'true' }, false],
  ])('%s', async (_, event, environment, does) => {
    await using cache = await startCache();
    await run({ cache, event, environment, inputs: { head: '' } });
    expect(cache.entries.length > 0).toBe(does);
    expect(cache.log.some((line) => /Create|up|PUT/u.test(line))).toBe(does);
  });
});

describe('a pull request', () => {
  test('does not lint a base whose findings main saved', async () => {
    await using cache = await startCache();
    const { truth, lie } = await truthAndLie();
    cache.entries.push(truth);
    const believing = await run({ cache });
    expect(said(believing)).toBe('lint cache: the findings of the base are those that a run of refs/heads/main saved');
    expect(findsNew(believing)).toBe(true);
    // What main said is taken as it is: then nobody looked at the base.
    cache.entries.splice(0, 1, lie);
    expect(findsNew(await run({ cache }))).toBe(false);
  });

  test('finds the same with and without', async () => {
    await using cache = await startCache();
    for (const history of [SPOILT, ALWAYS_SO]) {
      await run({ cache, history, event: pushToMain });
      const [with_, without] = [
        await run({ cache, history }),
        await run({ cache, history, inputs: { 'lint-cache': 'false' } }),
      ];
      expect(said(with_)).not.toBe('');
      expect(said(without)).toBe('');
      expect(atNoPort(with_.summary)).toBe(atNoPort(without.summary));
    }
  });

  test('believes nothing that a pull request saved', async () => {
    const { truth, lie } = await truthAndLie();
    const lies: readonly [string, readonly CacheEntry[]][] = [
      ['alone', [{ ...lie, ref: MERGE }]],
      ['beside what main saved', [truth, { ...lie, ref: MERGE }]],
      ['under the version that main saved', [truth, { ...lie, ref: MERGE, version: truth.version }]],
      ['in another pull request', [{ ...lie, ref: 'refs/pull/2/merge' }]],
      ['in the branch', [{ ...lie, ref: 'refs/heads/pr' }]],
      ['in a branch that sounds like main', [{ ...lie, ref: 'refs/heads/main2' }]],
    ];
    for (const [how, entries] of lies) {
      await using cache = await startCache();
      cache.entries.push(...entries);
      expect([how, findsNew(await run({ cache }))]).toEqual([how, true]);
    }
  });

  test('believes the bytes that were listed, whatever comes when they are asked for', async () => {
    // The list still has what main saved, and the service has something else under its name by now.
    const { truth, lie } = await truthAndLie();
    await using cache = await startCache();
    cache.entries.push({ ...lie, ref: MERGE, version: truth.version });
    const step = await run({ cache, listed: [truth] });
    expect(said(step)).toContain('it does not hold what was saved under its name');
    expect(findsNew(step)).toBe(true);
  });

  test.each<[string, Partial<Case> & { readonly at?: string; readonly answer?: (text: string) => string }, RegExp]>([
    ['the token may not see who saved what', { listed: null }, /HTTP 403; the token needs `actions: read`/],
    ['there is no service', { environment: { ACTIONS_RESULTS_URL: '' } }, /no cache service of version 2/],
    ['the service is of the first version', { environment: { ACTIONS_CACHE_SERVICE_V2: '' } }, /no cache service/],
    [
      'the service is somewhere else, unsafely',
      { environment: { ACTIONS_RESULTS_URL: 'http://example.org/' } },
      /no cache/,
    ],
    ['there is no token', { inputs: { token: ' ' } }, /there is no token/],
  ])('goes on when %s', async (_, how, expected) => {
    await using cache = await startCache();
    cache.entries.push((await truthAndLie()).lie);
    const step = await run({ cache, ...how });
    expect(said(step)).toMatch(expected);
    expect(findsNew(step)).toBe(true);
    expect(cache.log).toEqual([]);
  });

  test.each<[string, string, number, string]>([
    ['the service fails', 'GetCacheEntryDownloadURL', 500, ''],
    [
      'the service names another machine',
      'GetCacheEntryDownloadURL',
      200,
      '{"ok":true,"matched_key":"KEY","signed_download_url":"http://example.org/"}',
    ],
    ['the bytes are others', '/blobs/', 200, 'bytes'],
  ])('goes on when %s', async (_, at, status, text) => {
    await using cache = await startCache();
    const { lie } = await truthAndLie();
    cache.entries.push(lie);
    cache.disorders.push({ at, answer: (outgoing) => outgoing.writeHead(status).end(text.replace('KEY', lie.key)) });
    const step = await run({ cache });
    expect(said(step)).not.toBe('');
    expect(findsNew(step)).toBe(true);
  });

  test('goes on when main saved something that is no list of findings', async () => {
    await using cache = await startCache();
    const { truth } = await truthAndLie();
    for (const bytes of [gzipSync('nonsense'), Buffer.from('no gzip'), Buffer.alloc(0)]) {
      cache.entries.splice(0, 9, { ...truth, bytes, version: versionOf(bytes) });
      expect(findsNew(await run({ cache }))).toBe(true);
    }
  });

  test('into another branch believes that branch, too', async () => {
    await using cache = await startCache();
    const { lie } = await truthAndLie();
    const event = (origin: Origin): Event => {
      const told = pullRequest(origin);
      return JSON.parse(JSON.stringify(told).replace('"ref":"main"', '"ref":"release/1"')) as Event;
    };
    cache.entries.push({ ...lie, ref: 'refs/heads/release/1' });
    const environment = cache.environment(MERGE, 'refs/heads/release/1', MAIN);
    expect(findsNew(await run({ cache, event, environment }))).toBe(false);
  });
});

test('a push whose upload fails passes all the same', async () => {
  for (const at of ['CreateCacheEntry', '/blobs/up', 'FinalizeCacheEntryUpload']) {
    await using cache = await startCache();
    cache.disorders.push({ at, answer: (outgoing) => outgoing.writeHead(503).end() });
    const step = await run({ cache, event: pushToMain });
    expect(said(step)).toMatch(/^The lint cache is not used: .* \(HTTP 503\)\.$/);
    expect(step.code).toBe(0);
  }
});

test('code of rulesets sees nothing of the service', async () => {
  const reading = {
    'team.yaml':
      'functions: [f]\nfunctionsDir: .\nrules: { a: { severity: error, message: "{{error}}", given: $.info, then: { function: f } } }\n',
    'f.js': `module.exports = () => [{ message: 'knows ' + JSON.stringify(process.env) }];`,
  };
  const history = { base: { ...files('SHOP'), ...reading }, head: { ...files('shop'), ...reading } };
  await using cache = await startCache();
  const inputs = { 'ruleset-code': 'true', 'lint-mode': 'all' };
  const step = await run({ cache, history, inputs });
  expect(step.summary).toContain('knows `{}');
  // For keeping's sake no code runs.
  await run({ cache, history, inputs, event: pushToMain });
  expect(cache.entries).toEqual([]);
});
