import type { NamedSchema, Operation, Remainder, SchemaSource, SecurityScheme, Server } from '../model/contract.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { Place } from '../model/location.ts';
import { member, members, type Node, type ObjectNode } from './node.ts';
import { readOperation } from './operations.ts';
import { leftOfPaths, readPathItem, type PathItemContext } from './path-items.ts';
import { derefObject, mapMembers, noteWarning, remainder, schemaAt, type Reader } from './reader.ts';
import { readSecurity, readSecuritySchemes } from './security.ts';
import { defaultServers, readServers } from './servers.ts';

/** What a root document gives, whatever its version. */
export interface RootParts {
  readonly servers: readonly Server[];
  readonly operations: readonly Operation[];
  readonly webhooks: readonly Operation[];
  readonly securitySchemes: ReadonlyMap<string, SecurityScheme>;
  readonly schemas: ReadonlyMap<string, NamedSchema>;
  readonly components: ReadonlyMap<string, ReadonlyMap<string, { readonly value: Json; readonly place: Place }>>;
  readonly left: Remainder;
}

const rootKeys = new Set([
  'openapi',
  'info',
  'servers',
  'paths',
  'webhooks',
  'x-webhooks',
  'components',
  'security',
  'tags',
]);

const componentSections = [
  'parameters',
  'responses',
  'requestBodies',
  'headers',
  'examples',
  'links',
  'callbacks',
  'securitySchemes',
  'pathItems',
  'mediaTypes',
];

/** Reads a root document of OpenAPI 3.x. */
export function readOpenApi3(reader: Reader, root: ObjectNode): RootParts {
  const servers = readServers(reader, root);
  const effective = servers?.servers ?? defaultServers(root.place);
  const context = {
    servers: effective,
    security: readSecurity(reader, root),
    inside: [],
    read: readOperation,
  };
  const paths = readPaths(reader, root, 'paths', { kind: 'path', ...context });
  // The provider sends webhooks to a server of the client: servers and security of the document are not theirs.
  const hookContext = { kind: 'webhook', ...context, servers: [], security: null } as const;
  const hooks = ['webhooks', 'x-webhooks'].map((key) => readPaths(reader, root, key, hookContext));
  const components = derefObject(reader, member(root, 'components'), '`components`', false)?.node ?? null;
  const sections = readSections(reader, components, componentSections);
  const left = aboutTheDocument(remainder(reader, root, rootKeys));
  return {
    servers: effective,
    operations: paths.operations,
    webhooks: hooks.flatMap(({ operations }) => operations),
    securitySchemes: readSecuritySchemes(reader, [
      ...(sections.get('securitySchemes') ?? []),
      ...reader.schemes.foreign,
    ]),
    schemas: components ? readNamedSchemas(reader, components, 'schemas') : new Map(),
    components: sections,
    left: {
      text: { ...left.text, ...servers?.left.text, ...unheeded(root, paths.operations, context) },
      rest: {
        ...left.rest,
        ...servers?.left.rest,
        ...paths.left,
        ...Object.fromEntries(hooks.flatMap((one) => Object.entries(one.left))),
        ...leftOfComponents(components),
      },
    },
  };
}

/** What operations would inherit, where none of them does: it is no more than words. */
export function unheeded(
  root: ObjectNode,
  operations: readonly Operation[],
  { servers, security }: Pick<PathItemContext, 'servers' | 'security'>,
): JsonObject {
  const heeded = new Set([
    ...(operations.some((operation) => operation.servers === servers) ? ['servers'] : []),
    ...(operations.some((operation) => operation.security === security) ? ['security'] : []),
  ]);
  const left = ['servers', 'security'].flatMap((key): [string, Json][] => {
    const written = heeded.has(key) ? null : member(root, key);
    return written === null ? [] : [[key, written.value]];
  });
  return Object.fromEntries(left);
}

/** Dialects in which keywords mean what they mean when none is named. */
const USUAL_DIALECT =
  /^https:\/\/(?:spec\.openapis\.org\/oas\/3\.\d\/dialect\/|json-schema\.org\/draft\/2020-12\/schema)/;

/** Where the document says it is at home (`$self`, OpenAPI 3.2), and the dialect it would have anyway, change no message. */
function aboutTheDocument({ text, rest }: Remainder): Remainder {
  const isText = ([key, value]: readonly [string, Json]): boolean =>
    key === '$self' || (key === 'jsonSchemaDialect' && typeof value === 'string' && USUAL_DIALECT.test(value));
  const entries = Object.entries(rest);
  if (!entries.some(isText)) return { text, rest };
  return {
    text: { ...text, ...Object.fromEntries(entries.filter(isText)) },
    rest: Object.fromEntries(entries.filter((entry) => !isText(entry))),
  };
}

/** Reads a map of path items. */
export function readPaths(
  reader: Reader,
  root: ObjectNode,
  key: string,
  context: Omit<PathItemContext, 'path'>,
): { readonly operations: readonly Operation[]; readonly left: Readonly<Record<string, Json>> } {
  const entries = mapMembers(reader, root, key);
  const operations: Operation[] = [];
  const withOperations = new Set<string>();
  for (const [path, node] of entries) {
    if (path.startsWith('x-')) continue;
    if (context.kind === 'path' && !path.startsWith('/')) {
      noteWarning(reader, node.place, 'A path should start with `/`.');
    }
    const found = readPathItem(reader, node, { ...context, path });
    if (found.length > 0) withOperations.add(path);
    for (const operation of found) operations.push(operation);
  }
  return { operations, left: leftOfPaths(reader, entries, withOperations) };
}

/** Named components of the sections that are there. */
export function readSections(
  reader: Reader,
  owner: ObjectNode | null,
  names: readonly string[],
): ReadonlyMap<string, ReadonlyMap<string, Node>> {
  const sections = new Map<string, ReadonlyMap<string, Node>>();
  for (const name of owner ? names : []) {
    const entries = owner ? mapMembers(reader, owner, name) : [];
    if (entries.length > 0) sections.set(name, new Map(entries));
  }
  return sections;
}

/** Named schemas. */
export function readNamedSchemas(reader: Reader, owner: ObjectNode, key: string): ReadonlyMap<string, NamedSchema> {
  const schemas = new Map<string, NamedSchema>();
  for (const [name, node] of mapMembers(reader, owner, key)) {
    const schema: SchemaSource | null = schemaAt(reader, node);
    if (schema) schemas.set(name, { name, schema });
  }
  return schemas;
}

function leftOfComponents(components: ObjectNode | null): Readonly<Record<string, Json>> {
  const known = new Set([...componentSections, 'schemas']);
  const left = components ? members(components).filter(([key]) => !known.has(key)) : [];
  return Object.fromEntries(left.map(([key, node]) => [`components.${key}`, node.value]));
}
