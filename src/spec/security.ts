import type { OAuthFlow, SecurityAlternative, SecurityRequirement, SecurityScheme } from '../model/contract.ts';
import type { Json } from '../model/json.ts';
import { isArray, isObjectNode, member, members, type Node, type ObjectNode } from './node.ts';
import {
  derefObject,
  has,
  listItems,
  mapMembers,
  notePartial,
  readFlag,
  readText,
  readTexts,
  remainder,
  type Reader,
} from './reader.ts';

/** The security requirement an object writes down; null when it says nothing. An empty list asks for nothing: one empty alternative. */
export function readSecurity(reader: Reader, owner: ObjectNode): SecurityRequirement | null {
  const written = member(owner, 'security');
  if (!written) return null;
  const items = listItems(reader, owner, 'security');
  const alternatives = items.flatMap((item) => {
    if (isObjectNode(item)) return [readAlternative(reader, item)];
    notePartial(reader, item.place, 'A security requirement should be an object; what is written there was left out.');
    return [];
  });
  if (alternatives.length > 0) return { alternatives, place: written.place };
  // Only a list that is really empty opens the API; one that can't be read does not.
  if (!isArray(written.value) || items.length > 0) return null;
  return { alternatives: [new Map()], place: written.place };
}

function readAlternative(reader: Reader, item: ObjectNode): SecurityAlternative {
  const alternative = new Map<string, readonly string[]>();
  for (const [scheme] of members(item)) {
    alternative.set(scheme, readTexts(reader, item, scheme));
  }
  return alternative;
}

const schemeKeys = new Set([
  'type',
  'name',
  'in',
  'scheme',
  'bearerFormat',
  'openIdConnectUrl',
  'oauth2MetadataUrl',
  'flows',
  'deprecated',
]);
const swaggerSchemeKeys = new Set(['type', 'name', 'in', 'flow', 'authorizationUrl', 'tokenUrl', 'scopes']);
const flowKeys = new Set(['authorizationUrl', 'deviceAuthorizationUrl', 'tokenUrl', 'refreshUrl', 'scopes']);

/** The security schemes of a map of them. */
export function readSecuritySchemes(
  reader: Reader,
  entries: readonly (readonly [string, Node])[],
): ReadonlyMap<string, SecurityScheme> {
  const schemes = new Map<string, SecurityScheme>();
  for (const [name, node] of entries) {
    const found = derefObject(reader, node, 'a security scheme', reader.family !== 'swagger-2.0');
    if (!found) continue;
    const read = reader.family === 'swagger-2.0' ? readSwaggerScheme : readScheme;
    schemes.set(name, read(reader, found.node));
  }
  return schemes;
}

function readScheme(reader: Reader, node: ObjectNode): SecurityScheme {
  const flows = new Map<string, OAuthFlow>();
  const { text, rest } = remainder(reader, node, schemeKeys);
  const left: [string, Json][] = [];
  for (const [name, flow] of mapMembers(reader, node, 'flows')) {
    if (name.startsWith('x-')) {
      left.push([`flows.${name}`, flow.value]);
      continue;
    }
    const found = derefObject(reader, flow, 'an OAuth flow', false);
    if (!found) continue;
    flows.set(name, readFlow(reader, found.node));
    for (const [key, value] of Object.entries(found.node.value)) {
      if (!flowKeys.has(key)) left.push([`flows.${name}.${key}`, value]);
    }
  }
  return {
    type: readText(reader, node, 'type') ?? '',
    name: readText(reader, node, 'name'),
    in: readText(reader, node, 'in'),
    scheme: readText(reader, node, 'scheme')?.toLowerCase() ?? null,
    bearerFormat: readText(reader, node, 'bearerFormat'),
    openIdConnectUrl: readText(reader, node, 'openIdConnectUrl'),
    oauth2MetadataUrl: readText(reader, node, 'oauth2MetadataUrl'),
    flows,
    deprecated: readFlag(reader, node, 'deprecated', false),
    place: node.place,
    text,
    rest: { ...rest, ...Object.fromEntries(left) },
  };
}

/** One flow. The device flow of OpenAPI 3.2 has a `deviceAuthorizationUrl` where the others have an `authorizationUrl`. */
function readFlow(reader: Reader, node: ObjectNode): OAuthFlow {
  const scopes = new Map<string, string>();
  for (const [scope, { value }] of mapMembers(reader, node, 'scopes')) {
    scopes.set(scope, typeof value === 'string' ? value : '');
  }
  const key = has(node, 'deviceAuthorizationUrl') ? 'deviceAuthorizationUrl' : 'authorizationUrl';
  return {
    authorizationUrl: readText(reader, node, key),
    tokenUrl: readText(reader, node, 'tokenUrl'),
    refreshUrl: readText(reader, node, 'refreshUrl'),
    scopes,
  };
}

const swaggerFlows: ReadonlyMap<string, string> = new Map([
  ['application', 'clientCredentials'],
  ['accessCode', 'authorizationCode'],
]);

function readSwaggerScheme(reader: Reader, node: ObjectNode): SecurityScheme {
  const type = readText(reader, node, 'type') ?? '';
  const flow = readText(reader, node, 'flow');
  const flows = new Map<string, OAuthFlow>();
  if (type === 'oauth2' && flow !== null)
    flows.set(swaggerFlows.get(flow) ?? flow, withoutExtensions(readFlow(reader, node)));
  const { text, rest } = remainder(reader, node, swaggerSchemeKeys);
  const extensions = mapMembers(reader, node, 'scopes').filter(([scope]) => scope.startsWith('x-'));
  return {
    type: type === 'basic' ? 'http' : type,
    name: readText(reader, node, 'name'),
    in: readText(reader, node, 'in'),
    scheme: type === 'basic' ? 'basic' : null,
    bearerFormat: null,
    openIdConnectUrl: null,
    oauth2MetadataUrl: null,
    flows,
    deprecated: false,
    place: node.place,
    text,
    rest: { ...rest, ...Object.fromEntries(extensions.map(([key, { value }]) => [`scopes.${key}`, value])) },
  };
}

/** The Scopes Object of Swagger 2.0 can be extended. */
function withoutExtensions(flow: OAuthFlow): OAuthFlow {
  return { ...flow, scopes: new Map([...flow.scopes].filter(([scope]) => !scope.startsWith('x-'))) };
}
