import type { Operation, Parameter, Remainder, RequestBody, Response } from '../model/contract.ts';
import type { Json, JsonObject } from '../model/json.ts';
import { readRequestBody, readResponse, readResponses } from './media.ts';
import { member, members, placeKey, type Node, type ObjectNode } from './node.ts';
import { ignoredParameters, mergeParameters, readParameter, readParameterList } from './parameters.ts';
import { hasCallbacksLeft, layerWith, rawPathItem, readPathItem, type OperationContext } from './path-items.ts';
import {
  derefObject,
  joined,
  mapMembers,
  notePartial,
  readFlag,
  readText,
  readTexts,
  remainder,
  type Reader,
} from './reader.ts';
import { readSecurity } from './security.ts';
import { readServers } from './servers.ts';

const operationKeys = new Set([
  'operationId',
  'tags',
  'deprecated',
  'servers',
  'parameters',
  'requestBody',
  'responses',
  'callbacks',
  'security',
]);

/** A callback of a callback is rare already. */
const maxCallbackDepth = 5;

const sunsetKeys = ['x-sunset', 'x-sunset-date'];
const stabilityKeys = ['x-stability-level'];

/** What operations of all versions have in common. */
export function readCommon(
  reader: Reader,
  node: ObjectNode,
  context: OperationContext,
  keys: ReadonlySet<string>,
): Omit<Operation, 'servers' | 'parameters' | 'requestBody' | 'responses' | 'callbacks'> {
  // A year is a number in YAML; a level of stability is a word.
  const sunset = firstText(node, sunsetKeys, ['string', 'number']);
  const stability = firstText(node, stabilityKeys, ['string']);
  const found = [sunset, stability].flatMap((one) => (one ? [one.key] : []));
  const known = found.length === 0 ? keys : new Set([...keys, ...found]);
  const left = remainder(reader, node, known);
  return {
    kind: context.kind,
    method: context.method,
    path: context.path,
    operationId: readText(reader, node, 'operationId'),
    tags: readTexts(reader, node, 'tags'),
    deprecated: readFlag(reader, node, 'deprecated', false),
    sunset: sunset?.text ?? null,
    stability: stability?.text ?? null,
    security: readSecurity(reader, node) ?? context.security,
    raw: node.value,
    rawPathItem: rawPathItem(context.layers),
    place: node.place,
    text: joined(context.pathItem.text, left.text),
    rest: joined(context.pathItem.rest, left.rest),
  };
}

/** The first key with a value of one of these types; anything else stays among the rest. */
function firstText(
  node: ObjectNode,
  keys: readonly string[],
  types: readonly ('string' | 'number')[],
): { readonly key: string; readonly text: string } | null {
  for (const key of keys) {
    const value = member(node, key)?.value;
    if ((typeof value === 'string' || typeof value === 'number') && types.some((type) => typeof value === type))
      return { key, text: String(value) };
  }
  return null;
}

/** One operation of OpenAPI 3.x with everything it inherits. */
export function readOperation(reader: Reader, node: ObjectNode, context: OperationContext): Operation {
  const common = readCommon(reader, node, context, operationKeys);
  const shared = sharedParameters(reader, context, readParameter);
  const written = readParameterList(reader, node, readParameter);
  const own = readServers(reader, node);
  const layer = own ? null : layerWith(context.layers, 'servers');
  const inherited = layer && readServers(reader, layer);
  const servers = own ?? inherited;
  const { responses, rest } = readResponses(reader, node, readResponse);
  const callbacks = readCallbacks(reader, node, context);
  return operationOf(common, {
    servers: servers?.servers ?? context.servers,
    parameters: mergeParameters(reader, shared, written),
    requestBody: readRequestBody(reader, member(node, 'requestBody')),
    responses,
    callbacks: callbacks.callbacks,
    text: {
      ...ignoredParameters(reader, [layerWith(context.layers, 'parameters'), node]),
      ...callbacks.text,
      ...servers?.left.text,
    },
    rest: { ...rest, ...callbacks.rest, ...servers?.left.rest },
  });
}

/** Parameters of the path item. */
function sharedParameters(
  reader: Reader,
  context: OperationContext,
  read: Parameters<typeof readParameterList>[2],
): readonly Parameter[] {
  const layer = layerWith(context.layers, 'parameters');
  if (layer === null) return [];
  const known = reader.built.shared.get(layer) ?? readParameterList(reader, layer, read);
  reader.built.shared.set(layer, known);
  return known;
}

/** Puts an operation together from its common part and the parts that depend on the version. */
export function operationOf(
  common: ReturnType<typeof readCommon>,
  parts: Pick<Operation, 'servers' | 'parameters' | 'callbacks'> & {
    readonly requestBody: RequestBody | null;
    readonly responses: readonly Response[];
    readonly text: JsonObject;
    readonly rest: Readonly<Record<string, Json>>;
  },
): Operation {
  // Written out, because there are thousands, and spreading costs as much as to read them.
  return {
    kind: common.kind,
    method: common.method,
    path: common.path,
    operationId: common.operationId,
    tags: common.tags,
    deprecated: common.deprecated,
    sunset: common.sunset,
    stability: common.stability,
    servers: parts.servers,
    security: common.security,
    parameters: parts.parameters,
    requestBody: parts.requestBody,
    responses: parts.responses,
    callbacks: parts.callbacks,
    raw: common.raw,
    rawPathItem: common.rawPathItem,
    place: common.place,
    text: joined(common.text, parts.text),
    rest: joined(common.rest, parts.rest),
  };
}

/**
 * The operations an API calls back. Servers and security of the document are those of its own operations: a callback
 * goes to a server of the client, so it inherits neither.
 */
function readCallbacks(
  reader: Reader,
  owner: ObjectNode,
  context: OperationContext,
): { readonly callbacks: readonly Operation[] } & Remainder {
  const callbacks: Operation[] = [];
  const text: [string, Json][] = [];
  const rest: [string, Json][] = [];
  for (const [name, node] of mapMembers(reader, owner, 'callbacks')) {
    const found = derefObject(reader, node, 'a callback', true);
    const key = found && placeKey(found.node.place);
    // A callback that leads back to itself is described where it begins.
    if (!found || key === null || context.inside.includes(key)) continue;
    if (context.inside.length === maxCallbackDepth) {
      notePartial(
        reader,
        found.node.place,
        'Callbacks are nested in each other too deeply; the inner ones were left out.',
      );
      continue;
    }
    for (const [said, value] of Object.entries(found.beside))
      (isTextBesideRef(said) ? text : rest).push([`callbacks.${name}.${said}`, value]);
    for (const [expression, item] of members(found.node)) {
      if (!hasCallbacksLeft(reader)) break;
      const read = expression.startsWith('x-')
        ? []
        : readCallback(reader, `${name} ${expression}`, item, [...context.inside, key]);
      for (const one of read) callbacks.push(one);
      // Nobody is called back by it; but it is there.
      if (read.length === 0 && !isEmptyObject(item.value) && hasCallbacksLeft(reader))
        rest.push([`callbacks.${name}.${expression}`, reader.inline(expression, item.value, item.place)]);
    }
  }
  return { callbacks, text: Object.fromEntries(text), rest: Object.fromEntries(rest) };
}

/** What may stand beside any reference (OpenAPI 3.1, Reference Object). */
const isTextBesideRef = (key: string): boolean => key === 'summary' || key === 'description';

const isEmptyObject = (value: Json): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

function readCallback(reader: Reader, path: string, item: Node, inside: readonly string[]): readonly Operation[] {
  return readPathItem(reader, item, {
    kind: 'callback',
    path,
    servers: [],
    security: null,
    inside,
    read: readOperation,
  });
}
