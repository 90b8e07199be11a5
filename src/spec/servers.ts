import type { Remainder, Server, ServerVariable } from '../model/contract.ts';
import type { Json } from '../model/json.ts';
import type { Place } from '../model/location.ts';
import type { Node, ObjectNode } from './node.ts';
import type { ParameterizedHost } from './parameterized-host.ts';
import {
  derefObject,
  has,
  listItems,
  mapMembers,
  notePartial,
  readText,
  readTexts,
  remainder,
  type Reader,
} from './reader.ts';

const serverKeys = new Set(['url', 'variables']);

/** The servers an object lists, with what the model's fields do not carry of them; null when it lists none. */
export function readServers(
  reader: Reader,
  owner: ObjectNode,
): { readonly servers: readonly Server[]; readonly left: Remainder } | null {
  if (!has(owner, 'servers')) return null;
  const text: [string, Json][] = [];
  const rest: [string, Json][] = [];
  const servers = firstOf(reader, listItems(reader, owner, 'servers')).flatMap((item) => {
    const found = derefObject(reader, item, 'a server', false);
    if (!found) return [];
    const url = readText(reader, found.node, 'url') ?? '/';
    const left = remainder(reader, found.node, serverKeys, found.beside);
    // The `name` of a server (OpenAPI 3.2) is for people, too.
    for (const [key, value] of Object.entries(left.rest)) {
      (key === 'name' ? text : rest).push([`servers.${url}.${key}`, value]);
    }
    for (const [key, value] of Object.entries(left.text)) {
      if (key !== 'description') text.push([`servers.${url}.${key}`, value]);
    }
    const read: Server = {
      url,
      variables: readVariables(reader, found.node, url, text, rest),
      description: readText(reader, found.node, 'description'),
      place: found.node.place,
    };
    return [read];
  });
  if (servers.length === 0) return null;
  return { servers, left: { text: Object.fromEntries(text), rest: Object.fromEntries(rest) } };
}

/** Each server is compared for each operation: more of them than any API has would only exhaust a run. */
const MAX_SERVERS = 200;

function firstOf(reader: Reader, items: readonly Node[]): readonly Node[] {
  const next = items[MAX_SERVERS];
  if (next === undefined) return items;
  notePartial(reader, next.place, `A list of ${items.length} servers: only the first ${MAX_SERVERS} were read.`);
  return items.slice(0, MAX_SERVERS);
}

function readVariables(
  reader: Reader,
  owner: ObjectNode,
  url: string,
  text: [string, Json][],
  rest: [string, Json][],
): ReadonlyMap<string, ServerVariable> {
  const variables = new Map<string, ServerVariable>();
  for (const [name, node] of mapMembers(reader, owner, 'variables')) {
    const found = derefObject(reader, node, 'a server variable', false);
    if (!found) continue;
    variables.set(name, {
      default: readText(reader, found.node, 'default'),
      values: has(found.node, 'enum') ? readTexts(reader, found.node, 'enum') : null,
    });
    for (const [key, value] of Object.entries(found.node.value)) {
      if (key === 'description') text.push([`servers.${url}.${name}.${key}`, value]);
      else if (key !== 'default' && key !== 'enum') rest.push([`servers.${url}.${name}.${key}`, value]);
    }
  }
  return variables;
}

/** What holds where no server is named (OAS 3.x, OpenAPI Object): a server with the URL `/`. */
export function defaultServers(place: Place): readonly Server[] {
  return [{ url: '/', variables: new Map(), description: null, place }];
}

/** Base URLs of Swagger 2.0: every scheme with `host`, or what stands for it, and `basePath`. */
export function swaggerServers(
  reader: Reader,
  root: ObjectNode,
  owner: ObjectNode,
  parameterized: ParameterizedHost | null,
): readonly Server[] {
  const host = parameterized?.template ?? readText(reader, root, 'host');
  const written = readText(reader, root, 'basePath') ?? '';
  // It begins with a slash (Swagger 2.0, Swagger Object); who leaves it out means no other one.
  const basePath = /^\/?$/.test(written) ? '' : written.replace(/^\/?/, '/');
  const at = (key: string): Place => ({ file: root.place.file, pointer: `${root.place.pointer}/${key}` });
  if (host === null)
    return [plainServer(basePath === '' ? '/' : basePath, written === '' ? root.place : at('basePath'))];
  const server = (url: string, place: Place): Server =>
    parameterized === null
      ? plainServer(url, place)
      : { ...plainServer(url, parameterized.place), variables: parameterized.variables };
  if (parameterized?.hasScheme === false) return [server(`${host}${basePath}`, parameterized.place)];
  const schemes = listItems(reader, owner, 'schemes').flatMap(({ value, place }) =>
    typeof value === 'string' ? [{ scheme: value.toLowerCase(), place }] : [],
  );
  if (schemes.length === 0) return [server(`//${host}${basePath}`, at('host'))];
  return schemes.map(({ scheme, place }) => server(`${scheme}://${host}${basePath}`, place));
}

function plainServer(url: string, place: Place): Server {
  return { url, variables: new Map(), description: null, place };
}
