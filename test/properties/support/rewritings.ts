import { dump } from 'js-yaml';
import type { Json, JsonObject } from '../../../src/model/json.ts';
import { membersOf, withKeysReversed } from '../../diff/documents.ts';

/** The files of one description; the first is its root. */
export type Files = readonly (readonly [path: string, text: string])[];

/** A way to write a document otherwise that changes nothing on the wire. */
export interface Rewriting {
  readonly name: string;
  readonly rewrite: (document: JsonObject) => Files;
}

const json = (document: Json): Files => [['api.json', JSON.stringify(document)]];
const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? (value as readonly Json[]) : []);
/** Texts of these documents; anything else would be a mistake of the test. */
const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : JSON.stringify(value ?? null));
const isMap = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const rewritings: readonly Rewriting[] = [
  { name: 'leaving it as it is', rewrite: json },
  { name: 'writing keys in another order', rewrite: (document) => json(withKeysReversed(document)) },
  { name: 'writing it as indented JSON', rewrite: (document) => [['api.json', JSON.stringify(document, null, 2)]] },
  { name: 'writing it as YAML', rewrite: (document) => [['api.yaml', dump(document, { lineWidth: 60 })]] },
  { name: 'splitting it into files', rewrite: split },
  { name: 'moving schemas into components', rewrite: (document) => json(extracted(document)) },
  { name: 'writing components inline', rewrite: (document) => json(inlined(document)) },
  { name: 'renaming schemas', rewrite: (document) => json(renamed(document)) },
  { name: 'turning alternatives around', rewrite: (document) => json(mapSchemas(document, turnedAround)) },
  { name: 'wrapping objects in allOf', rewrite: (document) => json(mapSchemas(document, wrapped)) },
  { name: 'splitting objects over allOf', rewrite: (document) => json(mapSchemas(document, scattered)) },
  { name: 'writing constants as enums', rewrite: (document) => json(mapSchemas(document, enumerated)) },
  {
    name: 'putting objects under conditions that all or none meet',
    rewrite: (document) => json(conditioned(document)),
  },
  {
    name: 'writing bounds of integers as exclusive ones',
    rewrite: (document) => json(mapSchemas(document, exclusive)),
  },
  { name: 'writing null another way', rewrite: (document) => json(mapSchemas(document, otherwiseNullable)) },
  { name: 'moving parameters from paths to operations', rewrite: (document) => json(movedDown(document)) },
  { name: 'renaming path parameters', rewrite: (document) => json(renamedParameters(document)) },
  { name: 'moving a prefix of all paths into the server', rewrite: (document) => json(withoutPrefix(document)) },
];

/** The root of schemas that have names. */
function schemasKey(document: JsonObject): 'definitions' | 'components' {
  return 'swagger' in document ? 'definitions' : 'components';
}

function schemasOf(document: JsonObject): JsonObject {
  const holder = membersOf(document[schemasKey(document)]);
  return 'swagger' in document ? holder : membersOf(holder['schemas']);
}

function withSchemas(document: JsonObject, schemas: JsonObject): JsonObject {
  if ('swagger' in document) return { ...document, definitions: schemas };
  return { ...document, components: { ...membersOf(document['components']), schemas } };
}

function prefixOf(document: JsonObject): string {
  return 'swagger' in document ? '#/definitions/' : '#/components/schemas/';
}

/** Path items and named schemas in files of their own, which refer to each other. */
function split(document: JsonObject): Files {
  const prefix = prefixOf(document);
  const toFile = (from: string) => (ref: string) => {
    if (ref.startsWith(prefix) && !ref.slice(prefix.length).includes('/')) {
      return `${from}schemas/${ref.slice(prefix.length)}.json`;
    }
    if (ref === '#named') return `${from}schemas/Named.json${ref}`;
    return ref.startsWith('#/') ? `${from}api.json${ref}` : ref;
  };
  const schemas = Object.entries(schemasOf(document));
  const files = schemas.map(([name, schema]) => {
    return [`schemas/${name}.json`, JSON.stringify(mapReferences(schema, toFile('../')))] as const;
  });
  const paths = Object.entries(membersOf(document['paths'])).map(([path, item], index) => {
    if (path.startsWith('x-')) return { path, item, file: null };
    const text = JSON.stringify(mapReferences(item, toFile('../')));
    return { path, item: { $ref: `paths/${index}.json` }, file: [`paths/${index}.json`, text] as const };
  });
  const root = {
    ...withSchemas(document, Object.fromEntries(schemas.map(([name]) => [name, { $ref: `schemas/${name}.json` }]))),
    paths: Object.fromEntries(paths.map(({ path, item }) => [path, item])),
  };
  return [['api.json', JSON.stringify(root)], ...files, ...paths.flatMap(({ file }) => (file === null ? [] : [file]))];
}

function mapReferences(value: Json, change: (ref: string) => string): Json {
  if (Array.isArray(value)) return value.map((item: Json) => mapReferences(item, change));
  if (!isMap(value)) return value;
  const entries = Object.entries(value).map(([key, member]) => {
    if (key === '$ref' && typeof member === 'string') return [key, change(member)] as const;
    return [key, mapReferences(member, change)] as const;
  });
  return Object.fromEntries(entries);
}

/** Every place where a schema stands, with what is made of it; inner schemas first. */
function mapSchemas(document: JsonObject, change: (schema: JsonObject, document: JsonObject) => Json): JsonObject {
  const visit = (value: Json, key: string): Json => {
    if (Array.isArray(value)) return value.map((item: Json) => visit(item, isSchemaList(key) ? 'schema' : ''));
    if (!isMap(value) || DATA.has(key)) return value;
    const inner = Object.entries(value).map(([name, member]) => {
      const isName = isSchemaMap(key);
      return [name, visit(member, isName ? 'schema' : name)] as const;
    });
    const mapped: JsonObject = Object.fromEntries(inner);
    return isSchemaMember(key) && mapped['$ref'] === undefined ? change(mapped, document) : mapped;
  };
  return membersOf(visit(document, ''));
}

const DATA: ReadonlySet<string> = new Set([
  'example',
  'examples',
  'default',
  'enum',
  'const',
  'if',
  'then',
  'else',
  'not',
]);
const isSchemaMap = (key: string): boolean =>
  ['properties', 'schemas', 'definitions', 'patternProperties'].includes(key);
const isSchemaList = (key: string): boolean => ['allOf', 'anyOf', 'oneOf'].includes(key);
const isSchemaMember = (key: string): boolean => ['schema', 'additionalProperties', 'itemSchema'].includes(key);

function turnedAround(schema: JsonObject): JsonObject {
  const turned = Object.entries(schema).map(([key, value]) => {
    return [key, key === 'anyOf' || key === 'oneOf' ? listOf(value).toReversed() : value] as const;
  });
  return Object.fromEntries(turned);
}

function isPlainObject(schema: JsonObject): boolean {
  const known = ['type', 'properties', 'required', 'minProperties', 'maxProperties'];
  return schema['type'] === 'object' && Object.keys(schema).every((key) => known.includes(key));
}

function wrapped(schema: JsonObject): JsonObject {
  return isPlainObject(schema) ? { allOf: [schema] } : schema;
}

/** Where conditions are known. */
function conditioned(document: JsonObject): JsonObject {
  if (!/^3\.[12]/.test(textOf(document['openapi']))) return document;
  let count = 0;
  return mapSchemas(document, (schema) => {
    if (!isPlainObject(schema)) return schema;
    return count++ % 2 === 0 ? { if: true, then: schema } : { if: false, else: schema };
  });
}

/** The first property in one part, the others in another. */
function scattered(schema: JsonObject): JsonObject {
  const [first, ...others] = Object.entries(membersOf(schema['properties']));
  if (!isPlainObject(schema) || first === undefined) return schema;
  const { properties: _, ...rest } = schema;
  return {
    ...rest,
    allOf: [
      { type: 'object', properties: Object.fromEntries([first]) },
      { type: 'object', properties: Object.fromEntries(others) },
    ],
  };
}

function enumerated(schema: JsonObject): JsonObject {
  const { const: value, ...rest } = schema;
  return value === undefined ? schema : { ...rest, enum: [value] };
}

function exclusive(schema: JsonObject, document: JsonObject): JsonObject {
  const { minimum, ...rest } = schema;
  if (schema['type'] !== 'integer' || typeof minimum !== 'number' || 'exclusiveMinimum' in schema) return schema;
  // One less is another bound for fractions, and the same for numbers that are too large.
  if (!Number.isSafeInteger(minimum)) return schema;
  const is31 = /^3\.[12]/.test(textOf(document['openapi']));
  return is31 ? { ...rest, exclusiveMinimum: minimum - 1 } : { ...rest, minimum: minimum - 1, exclusiveMinimum: true };
}

function otherwiseNullable(schema: JsonObject): JsonObject {
  const { type } = schema;
  if (!Array.isArray(type) || type.length !== 2 || type[1] !== 'null' || 'anyOf' in schema) return schema;
  // What else is said may leave null out.
  if ('const' in schema || ('enum' in schema && !listOf(schema['enum']).includes(null))) return schema;
  const [only = null] = type as readonly Json[];
  return { anyOf: [{ ...schema, type: only }, { type: 'null' }] };
}

/** Schemas of bodies and parameters get names. */
function extracted(document: JsonObject): JsonObject {
  const found: [string, Json][] = [];
  const rewritten = mapSchemas({ ...document, components: {}, definitions: {} }, (schema) => {
    const name = `Extracted${found.length}`;
    found.push([name, schema]);
    return { $ref: `${prefixOf(document)}${name}` };
  });
  const { components: _c, definitions: _d, ...others } = rewritten;
  const { components, definitions } = document;
  const back = { ...others, ...(components ? { components } : {}), ...(definitions ? { definitions } : {}) };
  return withSchemas(back, { ...schemasOf(document), ...Object.fromEntries(found) });
}

/** References to anything but schemas become what they lead to. */
function inlined(document: JsonObject): JsonObject {
  const visit = (value: Json, depth: number): Json => {
    if (Array.isArray(value)) return value.map((item: Json) => visit(item, depth));
    if (!isMap(value)) return value;
    const { $ref: ref, ...beside } = value;
    const target = typeof ref === 'string' && depth < 5 ? lookUp(document, ref) : undefined;
    if (isMap(target)) return visit({ ...target, ...beside }, depth + 1);
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, visit(member, depth)]));
  };
  return { ...document, paths: visit(document['paths'] ?? {}, 0) };
}

function lookUp(document: JsonObject, ref: string): Json | undefined {
  const match = /^#\/(?:components\/(?!schemas)(\w+)|(parameters|responses))\/(\w+)$/.exec(ref);
  if (match === null) return undefined;
  const section = match[1] === undefined ? document[match[2] ?? ''] : membersOf(document['components'])[match[1]];
  return membersOf(section)[match[3] ?? ''];
}

/** Schemas get other names; the values that choose them stay as they are, also where those were nothing but the names. */
function renamed(document: JsonObject): JsonObject {
  const prefix = prefixOf(document);
  const schemas = Object.entries(schemasOf(document)).map(([name, schema]) => [`${name}2`, schema] as const);
  const change = (ref: string): string =>
    ref.startsWith(prefix) ? ref.replace(/^(#\/(?:components\/schemas|definitions)\/)([^/]+)/, '$1$22') : ref;
  const all = withSchemas(document, Object.fromEntries(schemas));
  return membersOf(mapReferences(withValues(all, prefix, change), change));
}

/** All values that choose an alternative, written out. */
function withValues(value: Json, prefix: string, change: (ref: string) => string): Json {
  if (Array.isArray(value)) return value.map((item: Json) => withValues(item, prefix, change));
  if (!isMap(value)) return value;
  const inner = Object.entries(value).map(([key, member]) => [key, withValues(member, prefix, change)] as const);
  const { discriminator } = value;
  const branches = [...listOf(value['oneOf']), ...listOf(value['anyOf'])].flatMap(
    (one) => membersOf(one)['$ref'] ?? [],
  );
  if (!isMap(discriminator) || branches.length === 0) return Object.fromEntries(inner);
  const refs = branches.map(textOf).filter((ref) => ref.startsWith(prefix));
  const byName = refs.map((ref) => [ref.slice(prefix.length), change(ref)] as const);
  const written = Object.entries(membersOf(discriminator['mapping'])).map(([name, target]) => {
    const text = textOf(target);
    return [name, change(text.startsWith('#') ? text : `${prefix}${text}`)] as const;
  });
  const mapping = Object.fromEntries([...byName, ...written]);
  return { ...Object.fromEntries(inner), discriminator: { ...discriminator, mapping } };
}

const METHODS = /^(?:get|put|post|delete|options|head|patch|trace|query)$/;

function mapItems(
  document: JsonObject,
  change: (path: string, item: JsonObject) => readonly [string, Json],
): JsonObject {
  const paths = Object.entries(membersOf(document['paths'])).map(([path, item]) => {
    return path.startsWith('/') ? change(path, membersOf(item)) : ([path, item] as const);
  });
  return { ...document, paths: Object.fromEntries(paths) };
}

function movedDown(document: JsonObject): JsonObject {
  return mapItems(document, (path, item) => {
    const { parameters, ...others } = item;
    const moved = Object.entries(others).map(([key, value]) => {
      if (!METHODS.test(key)) return [key, value] as const;
      const operation = membersOf(value);
      return [key, { ...operation, parameters: [...listOf(parameters), ...listOf(operation['parameters'])] }] as const;
    });
    return [path, Object.fromEntries(moved)];
  });
}

function renamedParameters(document: JsonObject): JsonObject {
  const rename = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(rename);
    if (!isMap(value)) return value;
    const entries = Object.entries(value).map(([key, member]) => [key, rename(member)] as const);
    const copy: JsonObject = Object.fromEntries(entries);
    const isPath = copy['in'] === 'path' && typeof copy['name'] === 'string';
    return isPath ? { ...copy, name: `${textOf(copy['name'])}_` } : copy;
  };
  const inPaths = mapItems(document, (path, item) => [path.replaceAll('}', '_}'), item]);
  return membersOf(rename(inPaths));
}

/** The document with all paths below `/all` instead, and the same with `/all` in the URL of its servers. */
function withoutPrefix(document: JsonObject): JsonObject {
  const paths = Object.keys(membersOf(document['paths'])).filter((path) => path.startsWith('/'));
  const prefix = '/v1';
  if (paths.length === 0 || !paths.every((path) => path.startsWith(`${prefix}/`))) return document;
  const moved = mapItems(document, (path, item) => [path.slice(prefix.length), movedServers(item)]);
  if ('swagger' in moved) return { ...moved, basePath: `${textOf(moved['basePath'])}${prefix}` };
  return movedServers(moved);

  function movedServers(owner: JsonObject): JsonObject {
    const entries = Object.entries(owner).map(([key, value]) => {
      if (METHODS.test(key)) return [key, movedServers(membersOf(value))] as const;
      if (key !== 'servers') return [key, value] as const;
      return [
        key,
        listOf(value).map((one) => ({ ...membersOf(one), url: `${textOf(membersOf(one)['url'])}${prefix}` })),
      ] as const;
    });
    const copy: JsonObject = Object.fromEntries(entries);
    return 'paths' in copy && !('servers' in copy) ? { ...copy, servers: [{ url: prefix }] } : copy;
  }
}
