import type { Operation, Server, ServerVariable } from '../model/contract.ts';
import type { Json } from '../model/json.ts';
import type { Place } from '../model/location.ts';
import type { Fact } from './collect.ts';
import { isObject, own } from './json-objects.ts';
import { holder, inside, isWithin } from './pointers.ts';
import {
  anchorOf,
  type Comparing,
  componentAt,
  isDoneBefore,
  isOtherFamily,
  type Pair,
  pathItemPlace,
  reportChanged,
  type Site,
  useOf,
} from './site.ts';
import {
  type BaseUrl,
  baseUrls,
  eraseNames,
  fromRoot,
  isImplied,
  type NamedUrl,
  type ServerDifference,
  standsFor,
  withoutRoot,
  templateNames,
} from './url-templates.ts';

/** Compares the base URLs at which two matched operations are offered. */
export function compareServers(site: Site): void {
  if (isDoneBefore(site, `servers ${pathIfChanged(site)}`, listOf(site, 'base'), listOf(site, 'head'))) return;
  const { gone, come, survivors, orders } = differenceOf(site.pair);
  for (const { url, server } of gone) {
    // Where no server was named, nobody was told where to call: naming one takes nothing away.
    if (!isImplied(server)) reportServer(site, server, 'base', { kind: 'server.removed', url, survivors }, url);
  }
  for (const { url, server } of come) {
    if (!isImplied(server)) reportServer(site, server, 'head', { kind: 'server.added', url }, url);
  }
  if (orders !== null) reportOrder(site, orders);
  const reported = new Set([...gone, ...come].map(({ server }) => server));
  compareTexts(site, reported);
}

const pathIfChanged = ({ pair: { base, head } }: Site): string => (base.path === head.path ? '' : head.path);

/** Where the first server of an operation is written: what operations inherit is one list. */
const listOf = ({ pair }: Site, side: 'base' | 'head'): { readonly place: Place } =>
  pair[side].servers[0] ?? pair[side];

const pathBehind = ({ path }: Operation, other: Operation): string =>
  eraseNames(other.path.endsWith('/') ? fromRoot(path) : withoutRoot(fromRoot(path)));

/** Most operations inherit the same servers, which are compared once. */
function differenceOf({ base, head, moved, comparing }: Pair): ServerDifference {
  // A part of the path may have moved into the server's URL: what counts is where the two together lead.
  if (base.path !== head.path && !moved)
    return compareUrls(base.servers, pathBehind(base, head), head.servers, pathBehind(head, base));
  const known = comparing.serverDifferences.get(base.servers);
  if (known?.head === head.servers) return known.difference;
  if (areSame(base.servers, head.servers)) return { gone: [], come: [], survivors: base.servers.length, orders: null };
  const found = compareUrls(base.servers, '', head.servers, '');
  const difference = isOtherFamily(comparing) ? { ...found, come: found.come.filter(isNew(base.servers)) } : found;
  comparing.serverDifferences.set(base.servers, { head: head.servers, difference });
  return difference;
}

/** The URL templates of servers that came or went, of which that is told. */
export function urlsOfOneSide(base: readonly Server[], head: readonly Server[]): readonly string[] {
  const { gone, come } = areSame(base, head) ? { gone: [], come: [] } : compareUrls(base, '', head, '');
  const inBoth = (url: string): boolean => [base, head].every((servers) => servers.some((one) => one.url === url));
  return [...gone, ...come].map(({ server }) => server.url).filter((url) => !inBoth(url));
}

/** The same URLs without variables, in the same order: in Swagger 2.0 operations that name schemes have lists of their own. */
const areSame = (base: readonly Server[], head: readonly Server[]): boolean =>
  base.length === head.length &&
  base.every(
    ({ url, variables }, index) => url === head[index]?.url && variables.size + head[index].variables.size === 0,
  );

function compareUrls(
  base: readonly Server[],
  oldPath: string,
  head: readonly Server[],
  newPath: string,
): ServerDifference {
  const before = base.flatMap(baseUrls);
  const after = head.flatMap(baseUrls);
  const offered = urlSet(after, newPath);
  const known = urlSet(before, oldPath);
  // A URL that is open on both sides stands for nothing that came or went.
  const opened = after.map(({ key }) => key + newPath).filter((key) => key.includes('{}') && !known.has(key));
  const closed = before.map(({ key }) => key + oldPath).filter((key) => key.includes('{}') && !offered.has(key));
  const gone = before.filter(
    (url) =>
      !survives(url, oldPath, offered, after, newPath) &&
      !opened.some((pattern) => standsFor(pattern, url.key + oldPath)),
  );
  const come = after.filter(
    (url) =>
      !known.has(url.key + newPath) &&
      !known.has(url.defaultKey + newPath) &&
      !closed.some((pattern) => standsFor(pattern, url.key + newPath)),
  );
  const orders = ordersOf(before, oldPath, after, newPath);
  return { gone: whole(gone, before), come: whole(come, after), survivors: before.length - gone.length, orders };
}

/** Many clients take the first server that is named. */
function ordersOf(
  before: readonly BaseUrl[],
  oldPath: string,
  after: readonly BaseUrl[],
  newPath: string,
): ServerDifference['orders'] {
  const [base, head] = [serversByKey(before, oldPath), serversByKey(after, newPath)];
  const old = Array.from(base.keys()).filter((key) => head.has(key));
  const now = Array.from(head.keys()).filter((key) => base.has(key));
  if (old.every((key, index) => key === now[index])) return null;
  return [old.map((key) => base.get(key) ?? key), now.map((key) => head.get(key) ?? key)];
}

/** The first URL of each server, by what it means. */
function serversByKey(urls: readonly BaseUrl[], path: string): ReadonlyMap<string, string> {
  const seen = new Set<Server>();
  const found = new Map<string, string>();
  for (const { server, defaultKey } of urls) {
    if (seen.size === seen.add(server).size || found.has(defaultKey + path)) continue;
    found.set(defaultKey + path, server.url);
  }
  return found;
}

/** Swagger 2.0 may leave the scheme open, which OpenAPI 3 seldom does: to name it is no new server. */
const isNew =
  (servers: readonly Server[]) =>
  ({ url }: NamedUrl): boolean =>
    !servers.some(
      (server) =>
        [server.url, url].some((one) => one.startsWith('//')) && withoutScheme(server.url) === withoutScheme(url),
    );

const withoutScheme = (url: string): string => url.replace(/^[a-z]+:(?=\/\/)/, '');

function urlSet(urls: readonly BaseUrl[], path: string): ReadonlySet<string> {
  return new Set(urls.flatMap((url) => [url.key + path, url.defaultKey + path]));
}

function survives(
  url: BaseUrl,
  path: string,
  offered: ReadonlySet<string>,
  after: readonly BaseUrl[],
  newPath: string,
): boolean {
  if (offered.has(url.key + path) || offered.has(url.defaultKey + path)) return true;
  return after.some((other) => other.path + newPath === url.path + path && mayBeOrigin(url.origin, other.origin));
}

/** A URL without a host, or without a scheme, means those of wherever the document was found: saying them takes nothing away. */
function mayBeOrigin(before: string, after: string): boolean {
  if (before === '') return true;
  const hostOnly = [before, after].some((origin) => origin.startsWith('//'));
  return hostOnly && before.replace(/^[^/]*/, '') === after.replace(/^[^/]*/, '');
}

/** When all URLs of a server came or went, the server did: it is named once, with its variables. */
function whole(some: readonly BaseUrl[], all: readonly BaseUrl[]): readonly NamedUrl[] {
  const [few, many] = [countByServer(some), countByServer(all)];
  const named = new Map<string, NamedUrl>();
  for (const { url, server } of some) {
    const name = few.get(server) === many.get(server) ? server.url : url;
    named.set(name, { url: name, server });
  }
  return Array.from(named.values());
}

function countByServer(urls: readonly BaseUrl[]): ReadonlyMap<Server, number> {
  const counts = new Map<Server, number>();
  for (const { server } of urls) counts.set(server, (counts.get(server) ?? 0) + 1);
  return counts;
}

function reportServer(site: Site, server: Server, side: 'base' | 'head', fact: Fact, url: string): void {
  const { pair } = site;
  const removed = side === 'base';
  const other = removed ? pair.head.servers[0]?.place : pair.base.servers[0]?.place;
  const ancestor = other ?? (removed ? site.head : site.base);
  pair.comparing.collector.add(fact, {
    direction: null,
    anchor: anchorOfServer(site, server, side, url),
    component: componentAt(server.place, pair.comparing[side])?.name ?? null,
    base: shownAt(pair.comparing, 'base', removed ? server.place : ancestor),
    head: shownAt(pair.comparing, 'head', removed ? ancestor : server.place),
    origins: removed ? [server.place, null] : [null, server.place],
    uses: [useOf(pair.ref, { part: 'operation' })],
  });
}

/** The URLs of Swagger 2.0 are put together: where the host or the path is another one, it is not the scheme that is shown. */
function shownAt({ base, head }: Comparing, side: 'base' | 'head', place: Place): Place {
  const contract = side === 'base' ? base : head;
  if ([base, head].some(({ family }) => family !== 'swagger-2.0')) return place;
  const [old, now] = [base, head].map(({ documents, file }) => documents.get(file));
  const other = ['host', 'basePath'].find((key) => memberOf(old, key) !== memberOf(now, key));
  const isWritten = other !== undefined && memberOf(side === 'base' ? old : now, other) !== undefined;
  return isWritten ? inside(contract.document.place, other) : place;
}

const memberOf = (document: Json | undefined, key: string): Json | undefined =>
  document !== undefined && isObject(document) ? own(document, key) : undefined;

function reportOrder(site: Site, [before, after]: NonNullable<ServerDifference['orders']>): void {
  const [old, now] = [site.pair.base.servers[0], site.pair.head.servers[0]];
  if (old === undefined || now === undefined || isOtherFamily(site.pair.comparing)) return;
  const label = anchorOfServer(site, now, 'head', 'order');
  const pair: Pair = { ...site.pair, label };
  const lists = { base: holder(old.place), head: holder(now.place) };
  reportChanged({ ...site, pair, parent: null, ...lists }, { kind: 'server.reordered', before, after }, null);
}

/** Servers of the document belong to no operation, those of a path item to all of its operations. */
function anchorOfServer(site: Site, server: Server, side: 'base' | 'head', url: string): string {
  const { pair } = site;
  const operation = pair[side];
  const detail = `server ${url}`;
  if (isWithin(server.place, operation.place)) return anchorOf(site, side, detail);
  return isWithin(server.place, pathItemPlace(operation, pair.comparing[side]))
    ? `${pair.pathLabel} ${detail}`
    : detail;
}

/** Compares what servers with the same URL template say besides. */
function compareTexts(site: Site, reported: ReadonlySet<Server>): void {
  const { base, head } = site.pair;
  const known = byTurn(base.servers);
  for (const [key, server] of byTurn(head.servers)) {
    const old = known.get(key);
    if (old === undefined) continue;
    const at = serverSite(site, old, server);
    if (old.description !== server.description) {
      const [before, after] = [old.description ?? undefined, server.description ?? undefined];
      const text = `servers.${server.url}.description`;
      reportChanged(at, { kind: 'text.changed', key: text, before, after }, null, '.description', 'description');
    }
    const used = new Set(templateNames(server.url));
    for (const name of new Set([...old.variables.keys(), ...server.variables.keys()])) {
      const compare = used.has(name) ? compareVariable : compareIdle;
      compare(at, server.url, name, old.variables.get(name), server.variables.get(name));
    }
    const isReported = reported.has(old) || reported.has(server);
    if (!isReported) compareOpenness(at, old, server, used);
  }
}

/** Servers by URL template and turn: several may share a template and differ in their variables. */
function byTurn(servers: readonly Server[]): ReadonlyMap<string, Server> {
  const turns = new Map<string, number>();
  return new Map(
    servers.map((server) => {
      const turn = turns.get(server.url) ?? 0;
      turns.set(server.url, turn + 1);
      return [`${turn} ${server.url}`, server];
    }),
  );
}

/** The values of a variable are compared as URLs; which of them is meant when a client chooses none is a fact of its own. */
function compareVariable(
  site: Site,
  url: string,
  name: string,
  base: ServerVariable | undefined,
  head: ServerVariable | undefined,
): void {
  const [before, after] = [base?.default ?? undefined, head?.default ?? undefined];
  if (before === after) return;
  const fact = {
    kind: 'server.variable-changed',
    url,
    name,
    part: 'default',
    effect: 'replaced',
    before,
    after,
  } as const;
  reportChanged(site, fact, null, `variable ${name}.default`);
}

/** A variable that the URL does not have: nobody can tell what becomes of it. */
function compareIdle(
  site: Site,
  url: string,
  name: string,
  base: ServerVariable | undefined,
  head: ServerVariable | undefined,
): void {
  const [before, after] = [base, head].map((variable) => variable && { ...variable });
  if (site.pair.comparing.sameJson(before, after)) return;
  reportChanged(site, { kind: 'text.changed', key: `servers.${url}.${name}`, before, after }, null, `variable ${name}`);
}

/** A variable that took any value and takes only some now, or the other way round. */
function compareOpenness(site: Site, base: Server, head: Server, used: ReadonlySet<string>): void {
  for (const [name, { values: before }] of base.variables) {
    if (!used.has(name)) continue;
    const after = head.variables.get(name)?.values;
    if (after === undefined || (before === null) === (after === null)) continue;
    const effect = before === null ? 'narrowed' : 'widened';
    const values = { before: before ?? undefined, after: after ?? undefined };
    const fact = { kind: 'server.variable-changed', url: head.url, name, part: 'enum', effect, ...values } as const;
    reportChanged(site, fact, null, `variable ${name}.enum`);
  }
}

/** A pair of servers as a site of its own: its anchor must not name the operation that happened to come first. */
function serverSite(site: Site, base: Server, head: Server): Site {
  const label = anchorOfServer(site, head, 'head', head.url);
  const pair: Pair = { ...site.pair, label };
  return { ...site, pair, parent: null, base: base.place, head: head.place };
}
