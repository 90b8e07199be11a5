import type { OAuthFlow, SecurityAlternative, SecurityRequirement, SecurityScheme } from '../model/contract.ts';
import type { Json, JsonObject } from '../model/json.ts';
import { isArray, isObjectNode, member, members, placeKey, type Node, type ObjectNode } from './node.ts';
import { readPointer, writePointer } from './pointer.ts';
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
    alternative.set(schemeName(reader, scheme, item), readTexts(reader, item, scheme));
  }
  return alternative;
}

/**
 * Since OpenAPI 3.2 a requirement may name a scheme by its URI, unless a component has that name (Security Requirement
 * Object). One of another document is known by where it stands.
 */
function schemeName({ family, resolver, schemes }: Reader, written: string, { place }: Node): string {
  if (family !== 'openapi-3.2' || !/[#/.:]/.test(written)) return written;
  const root = { file: schemes.file, pointer: '' };
  if (resolver.step(`#/components/securitySchemes${writePointer([written])}`, root).kind === 'found') return written;
  const step = resolver.step(written, place);
  if (step.kind !== 'found') return written;
  const [first, second, name, ...others] = readPointer(step.place.pointer) ?? [];
  const isComponent = first === 'components' && second === 'securitySchemes' && others.length === 0;
  if (isComponent && name !== undefined && step.place.file === schemes.file) return name;
  const key = placeKey(step.place);
  schemes.foreign.set(key, step);
  return key;
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

/** Members that mean something for schemes of one type only (OpenAPI 3.1, Security Scheme Object, "Applies To"). */
const OF_TYPE: ReadonlyMap<string, readonly string[]> = new Map([
  ['apiKey', ['name', 'in']],
  ['http', ['scheme', 'bearerFormat']],
  ['basic', []],
  ['mutualTLS', []],
  ['openIdConnect', ['openIdConnectUrl']],
  ['oauth2', ['flows', 'oauth2MetadataUrl', 'flow', 'authorizationUrl', 'tokenUrl', 'scopes']],
]);

/** The URLs of a flow (OAuth Flow Object, "Applies To"). */
const OF_FLOW: ReadonlyMap<string, readonly string[]> = new Map([
  ['implicit', ['authorizationUrl', 'refreshUrl']],
  ['password', ['tokenUrl', 'refreshUrl']],
  ['clientCredentials', ['tokenUrl', 'refreshUrl']],
  ['authorizationCode', ['authorizationUrl', 'tokenUrl', 'refreshUrl']],
  ['deviceAuthorization', ['deviceAuthorizationUrl', 'tokenUrl', 'refreshUrl']],
]);

interface Parted {
  readonly node: ObjectNode;
  /** Members that say nothing there. */
  readonly idle: JsonObject;
}

/** Parts a scheme from the members that its type gives no meaning to. Of a type that nobody knows, everything may mean something. */
function partedByType(node: ObjectNode, keys: ReadonlySet<string>): Parted {
  const type = member(node, 'type')?.value;
  const own = typeof type === 'string' ? OF_TYPE.get(type) : undefined;
  return parted(node, own && ((key) => !keys.has(key) || own.includes(key) || OF_ALL_TYPES.has(key)));
}

const OF_ALL_TYPES: ReadonlySet<string> = new Set(['type', 'deprecated']);

const partedByFlow = (name: string, node: ObjectNode): Parted => {
  const own = OF_FLOW.get(name);
  return parted(node, own && ((key) => !key.endsWith('Url') || !flowKeys.has(key) || own.includes(key)));
};

function parted(node: ObjectNode, isOwn: ((key: string) => boolean) | undefined): Parted {
  const entries = Object.entries(node.value);
  if (isOwn === undefined || entries.every(([key]) => isOwn(key))) return { node, idle: {} };
  const [value, idle] = [true, false].map((own) => Object.fromEntries(entries.filter(([key]) => isOwn(key) === own)));
  return { node: { ...node, value: value ?? {} }, idle: idle ?? {} };
}

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

function readScheme(reader: Reader, written: ObjectNode): SecurityScheme {
  const { node, idle } = partedByType(written, schemeKeys);
  const flows = new Map<string, OAuthFlow>();
  const { text, rest } = remainder(reader, node, schemeKeys);
  const said: [string, Json][] = Object.entries(idle);
  const left: [string, Json][] = [];
  for (const [name, flow] of mapMembers(reader, node, 'flows')) {
    if (name.startsWith('x-')) {
      left.push([`flows.${name}`, flow.value]);
      continue;
    }
    const found = derefObject(reader, flow, 'an OAuth flow', false);
    if (!found) continue;
    const own = partedByFlow(name, found.node);
    flows.set(name, readFlow(reader, own.node));
    for (const [key, value] of Object.entries(own.idle)) said.push([`flows.${name}.${key}`, value]);
    for (const [key, value] of Object.entries(own.node.value)) {
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
    text: { ...text, ...Object.fromEntries(said) },
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

function readSwaggerScheme(reader: Reader, written: ObjectNode): SecurityScheme {
  const { node, idle } = partedByType(written, swaggerSchemeKeys);
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
    text: { ...text, ...idle },
    rest: { ...rest, ...Object.fromEntries(extensions.map(([key, { value }]) => [`scopes.${key}`, value])) },
  };
}

/** The Scopes Object of Swagger 2.0 can be extended. */
function withoutExtensions(flow: OAuthFlow): OAuthFlow {
  return { ...flow, scopes: new Map([...flow.scopes].filter(([scope]) => !scope.startsWith('x-'))) };
}
