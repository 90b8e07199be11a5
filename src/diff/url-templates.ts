import type { Server } from '../model/contract.ts';

/** More combinations of variable values than this are not written out. */
const MAX_COMBINATIONS = 64;
const VARIABLE = /\{([^{}]*)\}/g;

/** A path template without the names of its parameters: `/users/{id}` and `/users/{userId}` are one on the wire. */
export function eraseNames(template: string): string {
  return template.includes('{') ? template.replace(VARIABLE, '{}') : template;
}

/** A path as it has to begin; without `/` it stands behind one all the same. */
export const fromRoot = (path: string): string => (path.startsWith('/') ? path : `/${path}`);

/** A path as it stands behind the URL of its server: `/` is the only way to write that URL itself. */
export const withoutRoot = (path: string): string => (path === '/' ? '' : path);

/** The names in a template, in order. */
export function templateNames(template: string): readonly string[] {
  return Array.from(template.matchAll(VARIABLE), (match) => match[1] ?? '');
}

/** The path part of a server's URL, variables replaced by their defaults: `https://{host}/v1/` gives `/v1`. */
function serverPath(server: Server): string {
  return splitUrl(substitute(server, new Map())).path;
}

/** The path parts under which servers offer an operation. */
export function serverPaths(servers: readonly Server[]): readonly string[] {
  return servers.length === 0 ? [''] : Array.from(new Set(servers.map(serverPath)));
}

/** The URLs under which servers offer an operation, variables replaced by their defaults. */
export function serverUrls(servers: readonly Server[]): readonly string[] {
  const urls = servers.map((server) => {
    const { origin, path } = splitUrl(substitute(server, new Map()));
    return origin + path;
  });
  return servers.length === 0 ? [''] : Array.from(new Set(urls));
}

/** One URL that a server offers. */
export interface BaseUrl {
  /** As it is reported. */
  readonly url: string;
  /** The same for all spellings of the URL (case of scheme and host, default port, trailing slash, variable names). */
  readonly key: string;
  /** The key with open variables at their defaults. */
  readonly defaultKey: string;
  /** Scheme and host; empty when the URL names neither, `//host` when it names no scheme. */
  readonly origin: string;
  readonly path: string;
  readonly server: Server;
}

/** How the URLs of two lists of servers differ. */
export interface ServerDifference {
  readonly gone: readonly NamedUrl[];
  readonly come: readonly NamedUrl[];
  /** How many URLs of the base are still offered. */
  readonly survivors: number;
  /** The servers that both have, in the order of each, where it is another one. */
  readonly orders: readonly [base: readonly string[], head: readonly string[]] | null;
}

/** A URL, or all URLs of a server under their template. */
export interface NamedUrl {
  readonly url: string;
  readonly server: Server;
}

/** The URLs a server offers: one for each combination of the values its variables may take (open variables stay variables). */
export function baseUrls(server: Server): readonly BaseUrl[] {
  let combinations: ReadonlyMap<string, string>[] = [new Map()];
  for (const [name, variable] of server.variables) {
    const values = variable.values;
    if (values === null || combinations.length * values.length > MAX_COMBINATIONS) continue;
    combinations = combinations.flatMap((combination) =>
      values.map((value) => new Map([...combination, [name, value]])),
    );
  }
  return combinations.map((values) => {
    const url = server.url.replace(VARIABLE, (whole, name: string) => values.get(name) ?? whole);
    const { origin, path } = splitUrl(eraseNames(url));
    const concrete = splitUrl(substitute(server, values));
    const defaultKey = concrete.origin + concrete.path;
    return { url, key: origin + path, defaultKey, origin, path, server };
  });
}

/** Whether a URL is one of those that a URL with open variables (`{}`) stands for. */
export function standsFor(pattern: string, url: string): boolean {
  const [first = '', ...others] = pattern.split('{}');
  const last = others.pop();
  if (last === undefined) return pattern === url;
  if (!url.startsWith(first) || !url.endsWith(last)) return false;
  let at = first.length;
  for (const part of others) {
    const found = url.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= url.length - last.length;
}

/** The server that holds where a document names none; nobody wrote it down. */
export function isImplied({ url, place }: Server): boolean {
  return url === '/' && !place.pointer.includes('/');
}

function substitute(server: Server, values: ReadonlyMap<string, string>): string {
  return server.url.replace(VARIABLE, (whole, name: string) => {
    return values.get(name) ?? server.variables.get(name)?.default ?? whole;
  });
}

/** Scheme and host are case-insensitive and a scheme's default port says nothing (RFC 3986 §6.2.2.1, §6.2.3). */
function splitUrl(url: string): { readonly origin: string; readonly path: string } {
  const [, scheme = '', authority = '', path = ''] = /^([a-z][a-z0-9+.-]*:)?(\/\/[^/?#]*)?([^?#]*)/i.exec(url) ?? [];
  if (scheme !== '' && authority === '') return { origin: '', path: withoutEndSlash(url) };
  let origin = (scheme + authority).toLowerCase();
  if (origin.startsWith('https:')) origin = origin.replace(/:443$/, '');
  if (origin.startsWith('http:')) origin = origin.replace(/:80$/, '');
  return { origin, path: withoutEndSlash(path) };
}

function withoutEndSlash(path: string): string {
  return path.endsWith('/') ? path.slice(0, -1) : path;
}
