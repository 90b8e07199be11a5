import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { page, refusal, type Route } from './answers.ts';

/** An entry of the cache, as it was saved. */
export interface CacheEntry {
  /** The ref of the run that saved it. */
  readonly ref: string;
  readonly key: string;
  readonly version: string;
  readonly bytes: Buffer;
}

/** Something else than the usual answer to requests whose path has this in it. */
export interface Disorder {
  readonly at: string;
  readonly answer: (outgoing: ServerResponse) => void;
}

/** A stand-in for the cache service of the runner and for the store that it signs addresses of. */
export interface CacheService {
  /** What was saved to its end, the oldest first. Tests add to it. */
  readonly entries: CacheEntry[];
  readonly disorders: Disorder[];
  /** `METHOD /path` of each request. */
  readonly log: string[];
  /** What no client may do, in sentences: a test must find none. */
  readonly complaints: string[];
  readonly url: string;
  /** What the runner tells a job on a ref, which may read the entries of others. */
  environment(ref: string, ...readable: readonly string[]): Readonly<Record<string, string>>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** What is secret: the token of a job begins so, and so does the signature of an address. */
export const SECRET = 's3cr3t';

interface Half {
  readonly entry: Omit<CacheEntry, 'bytes'>;
  bytes: Buffer | null;
}

/** Starts a stand-in on the loopback interface. */
export async function startCache(): Promise<CacheService> {
  const entries: CacheEntry[] = [];
  const state = { entries, disorders: [] as Disorder[], log: [] as string[], complaints: [] as string[] };
  const halves: Half[] = [];
  const served: CacheEntry[] = [];
  let url = '';

  const complain = (what: string): null => {
    state.complaints.push(what);
    return null;
  };

  const methods: Readonly<
    Record<string, (question: Record<string, unknown>, refs: readonly string[]) => object | null>
  > = {
    GetCacheEntryDownloadURL: ({ key, version }, refs) => {
      const found = refs
        .map((ref) => entries.findLast((each) => each.ref === ref && each.key === key && each.version === version))
        .find((each) => each !== undefined);
      if (found === undefined) return { ok: false, signed_download_url: '', matched_key: '' };
      served.push(found);
      const address = `${url}/blobs/down/${served.length - 1}?sig=${SECRET}`;
      return { ok: true, signed_download_url: address, matched_key: key };
    },
    CreateCacheEntry: ({ key, version }, [ref = '']) => {
      if (!/^[\w-]{1,512}$/u.test(String(key)) || !/^[0-9a-f]{64}$/u.test(String(version)))
        return complain(`an entry called ${String(key)} ${String(version)}`);
      const entry = { ref, key: String(key), version: String(version) };
      if (entries.some((each) => each.ref === ref && each.key === key && each.version === version)) return null;
      halves.push({ entry, bytes: null });
      return { ok: true, signed_upload_url: `${url}/blobs/up/${halves.length - 1}?sig=${SECRET}` };
    },
    FinalizeCacheEntryUpload: ({ key, version, size_bytes: size }, [ref]) => {
      const half = halves.find(({ entry }) => entry.ref === ref && entry.key === key && entry.version === version);
      if (half === undefined || half.bytes === null || size !== String(half.bytes.length))
        return complain('an upload was finished that is not whole');
      entries.push({ ...half.entry, bytes: half.bytes });
      return { ok: true, entry_id: String(entries.length) };
    },
  };

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { pathname } = new URL(incoming.url ?? '/', 'http://localhost');
    state.log.push(`${incoming.method ?? ''} ${pathname}`);
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const disorder = state.disorders.find(({ at }) => pathname.includes(at));
    if (disorder !== undefined) {
      disorder.answer(outgoing);
      return;
    }
    if (pathname.startsWith('/blobs/')) store(incoming, pathname, body, outgoing);
    else questions(incoming, pathname, body, outgoing);
  }

  function store(incoming: IncomingMessage, pathname: string, body: Buffer, outgoing: ServerResponse): void {
    if (incoming.headers.authorization !== undefined) complain('the store got the token of the job');
    const [, way = '', index = ''] = /^\/blobs\/(up|down)\/(\d+)$/u.exec(pathname) ?? [];
    const [half, entry] = [halves[Number(index)], served[Number(index)]];
    if (way === 'up' && incoming.method === 'PUT' && half !== undefined) {
      if (incoming.headers['x-ms-blob-type'] !== 'BlockBlob') complain('the type of the blob is not said');
      half.bytes = body;
      outgoing.writeHead(201).end();
    } else if (way === 'down' && incoming.method === 'GET' && entry !== undefined)
      outgoing.writeHead(200).end(entry.bytes);
    else outgoing.writeHead(404).end();
  }

  function questions(incoming: IncomingMessage, pathname: string, body: Buffer, outgoing: ServerResponse): void {
    const reply = (status: number, data: object): void => {
      outgoing.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(data));
    };
    const [, method = ''] = /^\/twirp\/github\.actions\.results\.api\.v1\.CacheService\/(\w+)$/u.exec(pathname) ?? [];
    const [, token] = /^Bearer (.+)$/u.exec(incoming.headers.authorization ?? '') ?? [];
    const handle = methods[method];
    if (incoming.method !== 'POST' || handle === undefined) complain(`${incoming.method ?? ''} ${pathname}`);
    if (token?.startsWith(`${SECRET} `) !== true) return reply(401, { code: 'unauthenticated' });
    const refs = token.slice(SECRET.length + 1).split(' ');
    const result = handle?.(JSON.parse(body.toString()) as Record<string, unknown>, refs) ?? null;
    if (result === null) reply(409, { code: 'already_exists', msg: 'cache entry already exists' });
    else reply(200, result);
  }

  const server = createServer((incoming, outgoing) => {
    answer(incoming, outgoing).catch((error: unknown) => {
      complain(String(error));
      outgoing.writeHead(500).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the stand-in has no port');
  url = `http://127.0.0.1:${address.port}`;
  return {
    ...state,
    url,
    environment: (ref, ...readable) => ({
      ACTIONS_CACHE_SERVICE_V2: 'True',
      ACTIONS_RESULTS_URL: `${url}/`,
      ACTIONS_RUNTIME_TOKEN: [SECRET, ref, ...readable].join(' '),
    }),
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

/** The list of entries that GitHub's API has; null: the token may not see it. */
export function cacheRoutes(entries: () => readonly CacheEntry[] | null): readonly Route[] {
  return [
    [
      'GET',
      /^\/repos\/o\/r\/actions\/caches$/u,
      ({ url }) => {
        const all = entries();
        if (all === null) return refusal(403, 'Resource not accessible by integration');
        const [key, ref] = [url.searchParams.get('key') ?? '', url.searchParams.get('ref')];
        const found = all
          .filter((each) => each.key.startsWith(key) && (ref === null || each.ref === ref))
          .map(({ bytes, ...each }, index) => ({ id: index + 1, ...each, size_in_bytes: bytes.length }))
          .toReversed();
        return { status: 200, data: { total_count: found.length, actions_caches: page(found, url) } };
      },
    ],
  ];
}
