import type { ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { cacheService } from '../../src/github/cache-service.ts';
import { type CacheService, SECRET, startCache } from '../e2e/support/cache.ts';

const MAIN = 'refs/heads/main';
const name = { key: 'api-governor-lint-a', version: 'a'.repeat(64) };
const bytes = Buffer.from('findings');
const patience = { question: 300, transfer: 300 };

function clientOf(cache: CacheService, ref = MAIN, ...readable: readonly string[]) {
  return cacheService(cache.environment(ref, ...readable), patience) ?? expect.fail('There is no service.');
}

/** The message of the error that something ends with. */
async function problemOf(run: Promise<unknown>): Promise<string> {
  const outcome = await run.then(
    () => 'nothing is wrong',
    (error: unknown) => error,
  );
  return outcome instanceof Error ? outcome.message : String(outcome);
}

describe('bytes', () => {
  test('are saved and come back', async () => {
    await using cache = await startCache();
    const client = clientOf(cache);
    expect(await client.download(name, 99)).toBeNull();
    expect(await client.upload(name, bytes)).toBe(true);
    expect(await client.download(name, bytes.length)).toEqual(bytes);
    expect(cache.entries).toEqual([{ ref: MAIN, ...name, bytes }]);
    expect(cache.complaints).toEqual([]);
  });

  test('that are there already are not saved again', async () => {
    await using cache = await startCache();
    const client = clientOf(cache);
    await client.upload(name, bytes);
    expect(await client.upload(name, Buffer.from('others'))).toBe(false);
    expect(await client.download(name, 99)).toEqual(bytes);
  });

  test('that are too many are not read', async () => {
    await using cache = await startCache();
    const client = clientOf(cache);
    await client.upload(name, Buffer.alloc(1_000_000));
    expect(await client.download(name, 999_999)).toBeNull();
  });

  test('of another key or version are others', async () => {
    await using cache = await startCache();
    const client = clientOf(cache);
    await client.upload(name, bytes);
    expect(await client.download({ ...name, version: 'b'.repeat(64) }, 99)).toBeNull();
    expect(await client.download({ ...name, key: `${name.key}b` }, 99)).toBeNull();
  });

  test('of another key are not taken for the ones that were asked for', async () => {
    await using cache = await startCache();
    const client = clientOf(cache);
    await client.upload(name, bytes);
    const answer = { ok: true, matched_key: `${name.key}b`, signed_download_url: `${cache.url}/blobs/down/0` };
    cache.disorders.push(json('GetCache', answer));
    expect(await client.download(name, 99)).toBeNull();
  });

  test('are found under the names of members that JSON has for them', async () => {
    await using cache = await startCache();
    const client = clientOf(cache);
    await client.upload(name, bytes);
    await client.download(name, 99);
    cache.disorders.push(
      json('GetCache', { ok: true, matchedKey: name.key, signedDownloadUrl: `${cache.url}/blobs/down/0` }),
    );
    expect(await client.download(name, 99)).toEqual(bytes);
  });
});

function json(at: string, answer: object, status = 200) {
  return { at, answer: (outgoing: ServerResponse) => void outgoing.writeHead(status).end(JSON.stringify(answer)) };
}
const text = (at: string, status: number, body: string) => ({
  at,
  answer: (outgoing: ServerResponse) => void outgoing.writeHead(status).end(body),
});
const found = (url: string) => json('GetCache', { ok: true, matched_key: name.key, signed_download_url: url });

describe('what goes wrong is said, without the address and the token', () => {
  test.each<[string, (cache: CacheService) => Parameters<CacheService['disorders']['push']>[0], string]>([
    ['a failure', () => text('GetCache', 500, 'sorry'), 'the cache service refuses (HTTP 500)'],
    ['a refusal', () => text('GetCache', 403, '{}'), 'the cache service refuses (HTTP 403)'],
    ['nonsense', () => text('GetCache', 200, '<html>'), 'the cache service gives an answer that is not JSON'],
    [
      'an endless answer',
      () => text('GetCache', 200, JSON.stringify({ ok: true, more: 'x'.repeat(70_000) })),
      'the cache service gives an answer that is not JSON',
    ],
    ['silence', () => ({ at: 'GetCache', answer: () => undefined }), 'the cache service does not answer'],
    [
      'half an answer',
      () => ({
        at: 'GetCache',
        answer: (outgoing) => void outgoing.writeHead(200, { 'content-length': 9 }).write('{'),
      }),
      'the cache service stops in the middle of an answer',
    ],
    [
      'another place',
      ({ url }) => ({ at: 'GetCache', answer: (o) => void o.writeHead(307, { location: `${url}/else` }).end() }),
      'the cache service does not answer',
    ],
    ['no address', () => found(''), 'the cache service names no address that may be used'],
    [
      'an unsafe address',
      () => found('http://example.org/a?sig=1'),
      'the cache service names no address that may be used',
    ],
    ['a file', () => found('file:///etc/passwd'), 'the cache service names no address that may be used'],
    [
      'an address that has expired',
      () => text('/blobs/', 403, ''),
      'an entry of the cache could not be read (HTTP 403)',
    ],
    [
      'an address that leads elsewhere',
      ({ url }) => ({ at: '/blobs/', answer: (o) => void o.writeHead(302, { location: `${url}/else` }).end() }),
      'the cache service does not answer',
    ],
    [
      'a transfer that does not begin',
      () => ({ at: '/blobs/', answer: () => undefined }),
      'the cache service does not answer',
    ],
    [
      'a transfer that does not end',
      () => ({ at: '/blobs/', answer: (o) => void o.writeHead(200, { 'content-length': 9 }).write('x') }),
      'the cache service stops in the middle of an answer',
    ],
  ])('%s', async (_, disorder, expected) => {
    await using cache = await startCache();
    const client = clientOf(cache);
    await client.upload(name, bytes);
    cache.disorders.push(disorder(cache));
    const problem = await problemOf(client.download(name, 99));
    expect(problem).toBe(expected);
    expect(cache.log.filter((line) => line.includes('/else'))).toEqual([]);
  });

  test('nobody at the address', async () => {
    const client = cacheService({ ...(await closed()) }, patience);
    expect(await problemOf(client?.download(name, 99) ?? Promise.resolve())).toBe('the cache service does not answer');
  });

  async function closed(): Promise<Readonly<Record<string, string>>> {
    await using cache = await startCache();
    return cache.environment(MAIN);
  }

  test.each(['CreateCacheEntry', '/blobs/up', 'FinalizeCacheEntryUpload'])('an upload that ends at %s', async (at) => {
    await using cache = await startCache();
    cache.disorders.push(text(at, 500, ''));
    expect(await problemOf(clientOf(cache).upload(name, bytes))).toMatch(/\(HTTP 500\)$/);
    expect(cache.entries).toEqual([]);
  });
});

describe('there is a service', () => {
  const whole = {
    ACTIONS_CACHE_SERVICE_V2: 'True',
    ACTIONS_RESULTS_URL: 'https://results.example.org/',
    ACTIONS_RUNTIME_TOKEN: SECRET,
  };
  test.each<[string, Record<string, string>, boolean]>([
    ['with all that it takes', {}, true],
    ['on this machine', { ACTIONS_RESULTS_URL: 'http://127.0.0.1:1/' }, true],
    ['not without an address', { ACTIONS_RESULTS_URL: '' }, false],
    ['not with something else than an address', { ACTIONS_RESULTS_URL: 'results' }, false],
    ['not unsafely', { ACTIONS_RESULTS_URL: 'http://results.example.org/' }, false],
    [
      'not at a name that only begins like this machine',
      { ACTIONS_RESULTS_URL: 'http://localhost.example.org/' },
      false,
    ],
    ['not without a token', { ACTIONS_RUNTIME_TOKEN: ' ' }, false],
    ['not of the first version', { ACTIONS_CACHE_SERVICE_V2: '' }, false],
  ])('%s', (_, more, is) => {
    expect(cacheService({ ...whole, ...more }) !== null).toBe(is);
  });
});
