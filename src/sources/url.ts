import { createHash } from 'node:crypto';
import { lookup } from 'node:dns/promises';
import { Readable } from 'node:stream';
import { BlockList, isIP } from 'node:net';
import { SourceError } from './source-error.ts';
import { decode, MAX_BYTES } from './text.ts';

const MAX_REDIRECTS = 5;

/** A document, and the hash of its bytes as they came (in hexadecimal digits). */
export interface Downloaded {
  readonly text: string;
  readonly sha256: string;
}

/** How far a download goes. */
export interface DownloadLimits {
  readonly bytes: number;
  readonly milliseconds: number;
  /** Where a redirect may lead, beside what is said of all of them. */
  readonly allows: (url: URL) => boolean;
}

const LIMITS: DownloadLimits = { bytes: MAX_BYTES, milliseconds: 30_000, allows: () => true };

/**
 * Downloads a document from a URL that a person typed. A redirect may not leave http(s), not go from https to http, and
 * not lead from a public address into a private network.
 * @throws SourceError with the reason; credentials and query of the URL are never part of it.
 */
export async function download(address: string, limits: Partial<DownloadLimits> = {}): Promise<Downloaded> {
  const { bytes, milliseconds, allows } = { ...LIMITS, ...limits };
  const start = parseUrl(address);
  const name = publicName(start);
  if (start.username !== '' || start.password !== '')
    throw new SourceError(
      `${name} can't be read with a user name or password in the URL: download it and name the file.`,
    );
  let url = start;
  const signal = AbortSignal.timeout(milliseconds);
  try {
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
      const response = await fetch(url, { redirect: 'manual', signal, headers: { accept: '*/*' } });
      const location = response.headers.get('location');
      if (response.status < 300 || response.status >= 400 || location === null)
        return await readBody(response, name, bytes);
      await response.body?.cancel();
      url = await checkRedirect(url, new URL(location, url), name);
      if (!allows(url))
        throw new SourceError(`${name} can't be read: it redirects to ${url.host}, which is not listed.`);
    }
  } catch (error) {
    if (error instanceof SourceError) throw error;
    const late = error instanceof Error && error.name === 'TimeoutError';
    throw new SourceError(
      `${name} can't be read: ${late ? `no answer within ${milliseconds / 1000} seconds` : failureOf(error)}.`,
    );
  }
  throw new SourceError(`${name} can't be read: it redirects more than ${MAX_REDIRECTS} times.`);
}

/** Why there is no connection, as far as Node's `fetch` says: its error has the error of the socket as its cause. */
function failureOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
  if (code === 'ENOTFOUND') return 'there is no host of that name';
  if (/CERT|SIGNATURE|ALTNAME/u.test(code)) return `its certificate is not trusted here (${code})`;
  return code === '' ? 'the connection failed' : `the connection failed (${code})`;
}

/** Whether an argument is meant as a URL. */
export function isUrl(text: string): boolean {
  return /^https?:\/\//i.test(text);
}

function parseUrl(address: string): URL {
  if (!isUrl(address) || !URL.canParse(address)) throw new SourceError('Only URLs with http or https can be read.');
  return new URL(address);
}

/** What a URL is called in messages and reports: without user, password, query and fragment, which may be secret. */
export function publicName(url: URL): string {
  return `${url.origin}${url.pathname}`;
}

async function checkRedirect(from: URL, to: URL, name: string): Promise<URL> {
  const safe = to.protocol === 'https:' || (to.protocol === 'http:' && from.protocol === 'http:');
  if (!safe) throw new SourceError(`${name} can't be read: it redirects to an insecure address.`);
  if (to.hostname !== from.hostname && (await isPrivate(to.hostname)) && !(await isPrivate(from.hostname)))
    throw new SourceError(`${name} can't be read: it redirects into a private network.`);
  return to;
}

async function readBody(response: Response, name: string, most: number): Promise<Downloaded> {
  if (!response.ok) {
    await response.body?.cancel();
    throw new SourceError(`${name} can't be read: the server answered ${response.status}.`);
  }
  const parts: Uint8Array[] = [];
  let size = 0;
  const body: AsyncIterable<Uint8Array> = response.body ?? Readable.from([]);
  for await (const part of body) {
    size += part.length;
    if (size > most) throw new SourceError(`${name} can't be read: it has more than ${most / 1024 / 1024} MiB.`);
    parts.push(part);
  }
  const content = Buffer.concat(parts);
  const file = decode(name, content);
  if (file.kind === 'text') return { text: file.text, sha256: createHash('sha256').update(content).digest('hex') };
  throw new SourceError(file.kind === 'refused' ? file.reason : `${name} is empty.`);
}

const PRIVATE = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  PRIVATE.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
] as const)
  PRIVATE.addSubnet(net, bits, 'ipv6');

/** Whether an address belongs to this machine or a private network (RFC 1918, RFC 4193, RFC 6598, link-local). */
export function isPrivateAddress(address: string): boolean {
  const version = isIP(address);
  return version !== 0 && PRIVATE.check(address, version === 6 ? 'ipv6' : 'ipv4');
}

async function isPrivate(hostname: string): Promise<boolean> {
  const host = hostname.replaceAll(/[[\]]/g, '');
  if (isIP(host) !== 0) return isPrivateAddress(host);
  const addresses = await lookup(host, { all: true });
  return addresses.some(({ address }) => isPrivateAddress(address));
}
