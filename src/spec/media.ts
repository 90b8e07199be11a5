import type { Encoding, Header, MediaType, RequestBody, Response } from '../model/contract.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { Place } from '../model/location.ts';
import { isObject, member, members, own, type Node, type ObjectNode } from './node.ts';
import {
  deref,
  derefObject,
  joined,
  listItems,
  mapMembers,
  notePartial,
  once,
  prefixed,
  readFlag,
  readSchema,
  readText,
  remainder,
  type Reader,
} from './reader.ts';
import { schemaInstead } from './schema-instead.ts';

const mediaTypeKeys = new Set(['schema', 'encoding']);
const mediaTypeKeysOf32 = new Set([...mediaTypeKeys, 'itemSchema', 'prefixEncoding', 'itemEncoding']);
const encodingKeys = new Set(['contentType', 'style', 'explode', 'allowReserved', 'headers']);
const nestedEncodings = ['encoding', 'prefixEncoding', 'itemEncoding'] as const;
const encodingKeysOf32 = new Set([...encodingKeys, ...nestedEncodings]);
const headerKeys = new Set(['required', 'deprecated', 'explode', 'schema', 'content']);
const headerKeysWithStyle = new Set([...headerKeys, 'style']);
const bodyKeys = new Set(['required', 'content']);
const responseKeys = new Set(['headers', 'content', 'links']);

const maxNesting = 5;

/** Media types of `content`. OpenAPI 3.2 has reusable ones; before, a `$ref` for one is followed with a warning. */
export function readContent(reader: Reader, owner: ObjectNode): readonly MediaType[] {
  const is32 = reader.family === 'openapi-3.2';
  return mapMembers(reader, owner, 'content').flatMap(([type, node]) => {
    const found = derefObject(reader, node, 'a media type', is32);
    if (!found) return [];
    const media: MediaType = {
      type: type.toLowerCase(),
      schema: readSchema(reader, found.node, 'schema'),
      itemSchema: is32 ? readSchema(reader, found.node, 'itemSchema') : null,
      encoding: (is32 ? readEncodings : readEncoding)(reader, found.node, mayHaveHeaders(type)),
      place: found.node.place,
      ...remainder(reader, found.node, is32 ? mediaTypeKeysOf32 : mediaTypeKeys, found.beside),
    };
    return [media];
  });
}

/** Other bodies have no parts with headers of their own (OAS 3.x, Encoding Object, `headers`). */
const mayHaveHeaders = (type: string): boolean => /^multipart\/|\*/i.test(type);

function readEncoding(reader: Reader, owner: ObjectNode, headed: boolean): ReadonlyMap<string, Encoding> {
  return encodingsOf(reader, mapMembers(reader, owner, 'encoding'), headed);
}

/** OpenAPI 3.2 describes the parts of a multipart body without names by their position (Media Type Object). */
function readEncodings(reader: Reader, owner: ObjectNode, headed: boolean): ReadonlyMap<string, Encoding> {
  const each = member(owner, 'itemEncoding');
  const byPosition = listItems(reader, owner, 'prefixEncoding').map((node, index) => [`[${index}]`, node] as const);
  const all = [...byPosition, ...(each === null ? [] : [['[]', each] as const])];
  return new Map([...readEncoding(reader, owner, headed), ...encodingsOf(reader, all, headed)]);
}

function encodingsOf(
  reader: Reader,
  nodes: readonly (readonly [string, Node])[],
  headed: boolean,
): ReadonlyMap<string, Encoding> {
  const encodings = new Map<string, Encoding>();
  const is32 = reader.family === 'openapi-3.2';
  for (const [property, node] of nodes) {
    const found = derefObject(reader, node, 'an encoding', false);
    if (!found) continue;
    const left = remainder(reader, found.node, is32 ? encodingKeysOf32 : encodingKeys, found.beside);
    encodings.set(property, {
      contentType: readText(reader, found.node, 'contentType'),
      style: readText(reader, found.node, 'style'),
      explode: readFlag(reader, found.node, 'explode', null),
      allowReserved: readFlag(reader, found.node, 'allowReserved', false),
      headers: headed ? readHeaders(reader, found.node) : [],
      place: found.node.place,
      text: { ...left.text, ...ignoredHeaders(found.node, headed ? isIgnored : () => true) },
      rest: left.rest,
    });
    if (is32) for (const [inner, one] of partsOf(reader, found.node)) encodings.set(`${property}${inner}`, one);
  }
  return encodings;
}

/** The parts of a part that is multipart itself (OpenAPI 3.2, Encoding Object), by their way from it. */
function partsOf(reader: Reader, part: ObjectNode): readonly (readonly [string, Encoding])[] {
  if (!nestedEncodings.some((key) => Object.hasOwn(part.value, key))) return [];
  if (reader.budget.nesting === maxNesting) {
    notePartial(reader, part.place, 'Encodings are nested in each other too deeply; the inner ones were left out.');
    return [];
  }
  reader.budget.nesting++;
  const parts = Array.from(readEncodings(reader, part, true));
  reader.budget.nesting--;
  return parts.map(([name, one]) => [name.startsWith('[') ? name : `.${name}`, one] as const);
}

/** Headers of a response or an encoding. `Content-Type` is described by the media type and ignored here (OAS 3.x, Response Object). */
function readHeaders(reader: Reader, owner: ObjectNode): readonly Header[] {
  // Headers can have content with encodings that have headers: references can close the circle.
  if (reader.budget.nesting === maxNesting) {
    notePartial(reader, owner.place, 'Headers are nested in each other without end; the inner ones were left out.');
    return [];
  }
  reader.budget.nesting++;
  const headers = mapMembers(reader, owner, 'headers').flatMap(([name, node]) => {
    if (isIgnored(name)) return [];
    const found = derefObject(reader, node, 'a header', true);
    if (!found) return [];
    const header: Header = {
      name,
      required: readFlag(reader, found.node, 'required', false),
      deprecated: readFlag(reader, found.node, 'deprecated', false),
      style: 'simple',
      explode: readFlag(reader, found.node, 'explode', false),
      schema: readSchema(reader, found.node, 'schema'),
      content: readContent(reader, found.node),
      place: found.node.place,
      ...remainder(reader, found.node, isPlain(found.node) ? headerKeysWithStyle : headerKeys, found.beside),
    };
    return [header];
  });
  reader.budget.nesting--;
  return headers;
}

/** The style that all headers have, written out. */
function isPlain({ value }: ObjectNode): boolean {
  return own(value, 'style') === 'simple';
}

/** What headers that are ignored say, for those who read it. */
function ignoredHeaders(owner: ObjectNode, isOne = isIgnored): JsonObject {
  const headers = own(owner.value, 'headers');
  if (!isObject(headers)) return {};
  const ignored = Object.entries(headers).filter(([name]) => isOne(name));
  return prefixed(Object.fromEntries(ignored), 'headers.');
}

function isIgnored(name: string): boolean {
  return name.toLowerCase() === 'content-type';
}

/** The request body of an operation. */
export function readRequestBody(reader: Reader, node: Node | null): RequestBody | null {
  const found = derefObject(reader, node, 'a request body', true);
  if (!node || !found) return null;
  const body = once(reader.built.bodies, node, found.node.place, () => ({
    required: readFlag(reader, found.node, 'required', false),
    content: readContent(reader, found.node),
    place: found.node.place,
  }));
  return { ...body, ...remainder(reader, found.node, bodyKeys, found.beside) };
}

/** The status as everybody means it: ranges in upper case (`4XX`). */
export function normalStatus(status: string): string {
  return /^[1-5]xx$/i.test(status) ? status.toUpperCase() : status;
}

/** A response of which nothing is known but its body. */
export function bodyOnly(status: string, content: readonly MediaType[], place: Place): Response {
  return { status: normalStatus(status), content, headers: [], links: new Map(), place, text: {}, rest: {} };
}

/** One response. */
export function readResponse(reader: Reader, status: string, node: Node): Response | null {
  const found = derefObject(reader, node, 'a response', true);
  if (!found) return null;
  const { place } = found.node;
  const schema = schemaInstead(reader, node, found.node);
  if (schema !== null) {
    const json = { type: 'application/json', schema, itemSchema: null, encoding: new Map(), place, text: {}, rest: {} };
    return bodyOnly(status, [{ ...json, assumed: true }], place);
  }
  const response = once(reader.built.responses, node, found.node.place, () => ({
    content: readContent(reader, found.node),
    headers: readHeaders(reader, found.node),
    links: readLinks(reader, found.node),
    place: found.node.place,
  }));
  const left = remainder(reader, found.node, responseKeys, found.beside);
  const text = joined(left.text, ignoredHeaders(found.node));
  return { status: normalStatus(status), ...response, text, rest: left.rest };
}

/** Links, with what stands beside a reference to one. */
function readLinks(reader: Reader, owner: ObjectNode): Response['links'] {
  const links = new Map<string, { readonly value: Json; readonly place: Place }>();
  for (const [name, node] of mapMembers(reader, owner, 'links')) {
    const found = deref(reader, node, null);
    if (!found) continue;
    const { value, place } = found.node;
    links.set(name, isObject(value) ? { value: { ...value, ...found.beside }, place } : found.node);
  }
  return links;
}

/** The responses of an operation, and what else stands among them (`x-` members). */
export function readResponses(
  reader: Reader,
  operation: ObjectNode,
  read: (reader: Reader, status: string, node: Node) => Response | null,
): { readonly responses: readonly Response[]; readonly rest: Readonly<Record<string, Json>> } {
  const responses: Response[] = [];
  const rest: [string, Json][] = [];
  const found = derefObject(reader, member(operation, 'responses'), '`responses`', false);
  for (const [status, node] of found ? members(found.node) : []) {
    if (status.startsWith('x-')) rest.push([status, node.value]);
    else {
      const response = read(reader, status, node);
      if (response) responses.push(response);
    }
  }
  return { responses, rest: prefixed(Object.fromEntries(rest), 'responses.') };
}
