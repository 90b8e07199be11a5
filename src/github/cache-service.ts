/**
 * The cache service of the runner, version 2: bytes under a key and a version. It is three questions in JSON, and one
 * transfer to an address that it signs. Who saved an entry it does not say, and jobs of pull requests save some, too.
 */
import { flagAt, textAt } from './payload.ts';

/** What an entry is called. Entries with one key and another version are different ones. */
export interface EntryName {
  readonly key: string;
  /** 64 hexadecimal digits. */
  readonly version: string;
}

/** The service. What fails rejects with a sentence that has no full stop. */
export interface CacheService {
  /** Null when there is no such entry, or it has more than `most` bytes. */
  download(name: EntryName, most: number): Promise<Buffer | null>;
  /** False when there is such an entry already, or another job is saving it. */
  upload(name: EntryName, bytes: Buffer): Promise<boolean>;
}

/** How long to wait, in milliseconds. */
export interface Patience {
  readonly question: number;
  readonly transfer: number;
}

const PATIENCE: Patience = { question: 10_000, transfer: 60_000 };
const LONGEST_ANSWER = 64 * 1024;
const SERVICE = 'twirp/github.actions.results.api.v1.CacheService';
/** Something like it is there already; nothing like it is there. */
const NOTHING_DONE: readonly number[] = [404, 409];

interface Connected {
  readonly service: URL;
  readonly token: string;
  readonly patience: Patience;
}

/**
 * The service that the runner names.
 * @returns null when it names none, or one that can't be reached safely.
 */
export function cacheService(
  environment: Readonly<Record<string, string | undefined>>,
  patience: Patience = PATIENCE,
): CacheService | null {
  const token = environment['ACTIONS_RUNTIME_TOKEN']?.trim() ?? '';
  const address = environment['ACTIONS_RESULTS_URL']?.trim() ?? '';
  // Servers of one's own have the first version, which can't be asked like this.
  const isSecond = (environment['ACTIONS_CACHE_SERVICE_V2'] ?? '') !== '';
  const service = safeUrl(address, true);
  if (token === '' || !isSecond || service === null) return null;
  const connected = { service, token, patience };
  return {
    download: (name, most) => download(connected, name, most),
    upload: (name, bytes) => upload(connected, name, bytes),
  };
}

async function download(connected: Connected, { key, version }: EntryName, most: number): Promise<Buffer | null> {
  const answer = await ask(connected, 'GetCacheEntryDownloadURL', { key, version });
  if (!flagAt(answer, 'ok') || either(answer, 'matched_key', 'matchedKey') !== key) return null;
  const url = signedUrl(connected, either(answer, 'signed_download_url', 'signedDownloadUrl'));
  const response = await send(url, { method: 'GET' }, connected.patience.transfer);
  if (!response.ok) throw new Error(`an entry of the cache could not be read (HTTP ${response.status})`);
  return bytesOf(response, most);
}

async function upload(connected: Connected, { key, version }: EntryName, bytes: Buffer): Promise<boolean> {
  const reserved = await ask(connected, 'CreateCacheEntry', { key, version });
  if (!flagAt(reserved, 'ok')) return false;
  const url = signedUrl(connected, either(reserved, 'signed_upload_url', 'signedUploadUrl'));
  const headers = { 'content-type': 'application/octet-stream', 'x-ms-blob-type': 'BlockBlob' };
  const response = await send(
    url,
    { method: 'PUT', headers, body: new Uint8Array(bytes) },
    connected.patience.transfer,
  );
  await response.body?.cancel();
  if (!response.ok) throw new Error(`an entry of the cache could not be written (HTTP ${response.status})`);
  const size = String(bytes.length);
  return flagAt(await ask(connected, 'FinalizeCacheEntryUpload', { key, version, size_bytes: size }), 'ok');
}

/** Asks the service. @returns its answer, null when it says that nothing was to be done. */
async function ask({ service, token, patience }: Connected, method: string, question: object): Promise<unknown> {
  const headers = {
    accept: 'application/json',
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    'user-agent': 'api-governor',
  };
  const url = new URL(`/${SERVICE}/${method}`, service);
  const body = JSON.stringify(question);
  const response = await send(url, { method: 'POST', headers, body }, patience.question);
  const text = await bytesOf(response, LONGEST_ANSWER);
  if (NOTHING_DONE.includes(response.status)) return null;
  if (!response.ok) throw new Error(`the cache service refuses (HTTP ${response.status})`);
  try {
    return JSON.parse(text?.toString('utf8') ?? '');
  } catch {
    throw new Error('the cache service gives an answer that is not JSON');
  }
}

/** Sends a request to this address and no other. What goes wrong may quote the address, which is a secret: it is not said. */
async function send(url: URL, request: RequestInit, milliseconds: number): Promise<Response> {
  try {
    const signal = AbortSignal.timeout(milliseconds);
    return await fetch(url, { ...request, redirect: 'error', signal });
  } catch {
    throw new Error('the cache service does not answer');
  }
}

/** The body of a response, null when it is longer than that. */
async function bytesOf(response: Response, most: number): Promise<Buffer | null> {
  if (response.body === null) return Buffer.alloc(0);
  const body: AsyncIterable<Uint8Array> = response.body;
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of body) {
      length += chunk.length;
      // Leaving the loop ends the transfer.
      if (length > most) return null;
      chunks.push(chunk);
    }
  } catch {
    throw new Error('the cache service stops in the middle of an answer');
  }
  return Buffer.concat(chunks);
}

/** Members have the names of the protocol, or those that JSON has for them. */
const either = (answer: unknown, name: string, other: string): string | null =>
  textAt(answer, name) ?? textAt(answer, other);

function signedUrl({ service }: Connected, address: string | null): URL {
  const url = safeUrl(address ?? '', service.protocol === 'http:');
  if (url === null) throw new Error('the cache service names no address that may be used');
  return url;
}

/** An address by https. By http only this machine is reached, where a test or a proxy of the runner listens. */
function safeUrl(address: string, maySpeakPlainly: boolean): URL | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null) return null;
  const isHere = ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
  return url.protocol === 'https:' || (url.protocol === 'http:' && isHere && maySpeakPlainly) ? url : null;
}
