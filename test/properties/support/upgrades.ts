import type { Json, JsonObject } from '../../../src/model/json.ts';
import { membersOf } from '../../diff/documents.ts';

/*
 * The same API in a later version of the specification, as a careful author would write it. No converters for general
 * use: they know what the documents of these tests have.
 */

const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? (value as readonly Json[]) : []);
/** Texts of these documents; anything else would be a mistake of the test. */
const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : JSON.stringify(value ?? null));
const isMap = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function mapValues(value: Json | undefined, change: (member: Json, key: string) => Json): JsonObject {
  return Object.fromEntries(Object.entries(membersOf(value)).map(([key, member]) => [key, change(member, key)]));
}

/**
 * OpenAPI 3.0 → 3.1: `nullable`, exclusive bounds and examples are written as JSON Schema does, and what bytes are as
 * `contentEncoding` and `contentMediaType`.
 */
export function to31(document: JsonObject): JsonObject {
  return { ...modernised(document), openapi: '3.1.1' };
}

/** OpenAPI 3.1 → 3.2: everything stays as it is. */
export function to32(document: JsonObject): JsonObject {
  return { ...document, openapi: '3.2.0' };
}

function modernised(value: JsonObject): JsonObject {
  const visit = (one: Json, key: string): Json => {
    if (Array.isArray(one)) return one.map((item: Json) => visit(item, ''));
    if (!isMap(one) || ['example', 'examples', 'default', 'enum'].includes(key)) return one;
    const mapped = mapValues(one, visit);
    return 'type' in mapped ? modernSchema(mapped) : mapped;
  };
  return membersOf(visit(value, ''));
}

const CONTENTS: ReadonlyMap<string, JsonObject> = new Map([
  ['binary', { contentMediaType: 'application/octet-stream' }],
  ['byte', { contentEncoding: 'base64' }],
]);

function modernSchema(schema: JsonObject): JsonObject {
  const { nullable, exclusiveMinimum, exclusiveMaximum, minimum, maximum, example, format, ...rest } = schema;
  const bound = (plain: string, value: Json | undefined, isExclusive: Json | undefined): JsonObject => {
    if (value === undefined) return {};
    return isExclusive === true
      ? { [`exclusive${plain[0]?.toUpperCase()}${plain.slice(1)}`]: value }
      : { [plain]: value };
  };
  return {
    ...rest,
    ...bound('minimum', minimum, exclusiveMinimum),
    ...bound('maximum', maximum, exclusiveMaximum),
    ...(example === undefined ? {} : { examples: [example] }),
    ...(format === undefined ? {} : (CONTENTS.get(textOf(format)) ?? { format })),
    ...(nullable === true ? { type: [rest['type'] ?? 'string', 'null'] } : {}),
  };
}

/** Swagger 2.0 → OpenAPI 3.0. */
export function fromSwagger(document: JsonObject): JsonObject {
  const {
    swagger: _s,
    host,
    basePath,
    schemes,
    consumes,
    produces,
    definitions,
    parameters,
    responses,
    ...rest
  } = document;
  const { securityDefinitions, paths, ...others } = rest;
  const types = { consumes: listOf(consumes), produces: listOf(produces), host, basePath, document };
  const converted: JsonObject = {
    openapi: '3.0.3',
    ...others,
    servers: serversOf(listOf(schemes), types),
    paths: mapValues(paths, (item, path) => (path.startsWith('/') ? itemOf(membersOf(item), types) : item)),
    components: {
      schemas: definitions ?? {},
      parameters: mapValues(parameters, (one) => parameterOf(membersOf(one))),
      responses: mapValues(responses, (one) => responseOf(membersOf(one), types.produces)),
      securitySchemes: mapValues(securityDefinitions, (one) => schemeOf(membersOf(one))),
    },
  };
  return membersOf(rereferenced(converted));
}

interface Types {
  readonly consumes: readonly Json[];
  readonly produces: readonly Json[];
  readonly host: Json | undefined;
  readonly basePath: Json | undefined;
  readonly document: JsonObject;
}

function rereferenced(value: Json): Json {
  if (Array.isArray(value)) return value.map((item: Json) => rereferenced(item));
  if (!isMap(value)) return value;
  const mapped = mapValues(value, rereferenced);
  const ref = mapped['$ref'];
  if (typeof ref === 'string') {
    const moved = ref.replace('#/definitions/', '#/components/schemas/');
    return { ...mapped, $ref: moved.replace(/^#\/(parameters|responses)\//, '#/components/$1/') };
  }
  if (typeof mapped['discriminator'] === 'string') {
    return { ...mapped, discriminator: { propertyName: mapped['discriminator'] } };
  }
  return mapped['type'] === 'file' ? { ...mapped, type: 'string', format: 'binary' } : mapped;
}

function serversOf(schemes: readonly Json[], { host, basePath }: Types): readonly Json[] {
  return schemes.map((scheme) => ({ url: `${textOf(scheme)}://${textOf(host)}${textOf(basePath)}` }));
}

function itemOf(item: JsonObject, types: Types): JsonObject {
  const { parameters, ...operations } = item;
  return {
    parameters: listOf(parameters).map((one) => parameterOf(membersOf(one))),
    ...mapValues(operations, (one, key) => (key.startsWith('x-') ? one : operationOf(membersOf(one), types))),
  };
}

function operationOf(operation: JsonObject, types: Types): JsonObject {
  const { consumes, produces, schemes, parameters, responses, ...others } = operation;
  const all = listOf(parameters).map(membersOf);
  const body = all.find((one) => one['in'] === 'body');
  const fields = all.filter((one) => one['in'] === 'formData');
  const accepted = consumes === undefined ? types.consumes : listOf(consumes);
  const given = produces === undefined ? types.produces : listOf(produces);
  return {
    ...others,
    ...(schemes === undefined ? {} : { servers: serversOf(listOf(schemes), types) }),
    parameters: all.filter((one) => one !== body && !fields.includes(one)).map(parameterOf),
    ...(body === undefined ? {} : { requestBody: bodyOf(body, accepted) }),
    ...(fields.length === 0 ? {} : { requestBody: formOf(fields, accepted) }),
    responses: mapValues(responses, (one, status) =>
      status.startsWith('x-') ? one : responseOf(membersOf(one), given),
    ),
  };
}

function contentOf(types: readonly Json[], schema: Json, more: JsonObject = {}, examples?: Json): JsonObject {
  const shown = membersOf(examples);
  return Object.fromEntries(
    types.map((type) => {
      const example = shown[textOf(type)];
      return [textOf(type), { schema, ...more, ...(example === undefined ? {} : { example }) }];
    }),
  );
}

function bodyOf({ description, required, schema = {} }: JsonObject, types: readonly Json[]): JsonObject {
  return { description: description ?? '', required: required ?? false, content: contentOf(types, schema) };
}

function formOf(fields: readonly JsonObject[], types: readonly Json[]): JsonObject {
  const properties = fields.map(
    ({ name, in: _i, required: _r, collectionFormat: _c, allowEmptyValue: _a, ...schema }) => {
      return [textOf(name), schema] as const;
    },
  );
  const required = fields.filter((one) => one['required'] === true).map(({ name = '' }) => name);
  const lists = fields
    .filter((one) => one['type'] === 'array')
    .map(({ name, collectionFormat }) => {
      return [textOf(name), styleOf(collectionFormat, 'query')] as const;
    });
  const schema = { type: 'object', properties: Object.fromEntries(properties), required };
  const content = contentOf(types, schema, { encoding: Object.fromEntries(lists) });
  return { required: required.length > 0, content };
}

function styleOf(collectionFormat: Json | undefined, location: Json): JsonObject {
  const plain = location === 'query' ? 'form' : 'simple';
  if (collectionFormat === 'multi') return { style: plain, explode: true };
  const styles: Readonly<Record<string, string>> = {
    ssv: 'spaceDelimited',
    pipes: 'pipeDelimited',
    tsv: 'tabDelimited',
  };
  return { style: styles[textOf(collectionFormat)] ?? plain, explode: false };
}

const OUTSIDE = new Set(['in', 'name', 'required', 'description', 'allowEmptyValue', 'collectionFormat']);

/** A parameter or header: its schema moves into a member. */
function parameterOf(parameter: JsonObject): JsonObject {
  if ('$ref' in parameter) return parameter;
  const isOutside = (key: string): boolean => OUTSIDE.has(key) || key.startsWith('x-');
  const entries = Object.entries(parameter);
  const { collectionFormat, ...outside } = Object.fromEntries(entries.filter(([key]) => isOutside(key)));
  const schema = Object.fromEntries(entries.filter(([key]) => !isOutside(key)));
  const { items } = schema;
  const { collectionFormat: inner, ...itemSchema } = membersOf(items);
  const isList = schema['type'] === 'array' && 'in' in parameter;
  return {
    ...outside,
    ...(isList ? styleOf(collectionFormat, parameter['in'] ?? '') : {}),
    schema: inner === undefined ? schema : { ...schema, items: itemSchema },
  };
}

function responseOf(response: JsonObject, types: readonly Json[]): JsonObject {
  if ('$ref' in response) return response;
  const { schema, headers, examples, ...others } = response;
  return {
    ...others,
    ...(schema === undefined ? {} : { content: contentOf(types, schema, {}, examples) }),
    ...(headers === undefined ? {} : { headers: mapValues(headers, (one) => parameterOf(membersOf(one))) }),
  };
}

function schemeOf(scheme: JsonObject): JsonObject {
  const { flow, authorizationUrl, tokenUrl, scopes, ...others } = scheme;
  if (scheme['type'] === 'basic') return { ...others, type: 'http', scheme: 'basic' };
  if (scheme['type'] !== 'oauth2') return scheme;
  const names: Readonly<Record<string, string>> = { accessCode: 'authorizationCode', application: 'clientCredentials' };
  const urls = { ...(authorizationUrl ? { authorizationUrl } : {}), ...(tokenUrl ? { tokenUrl } : {}) };
  const described = Object.entries(membersOf(scopes)).filter(([name]) => !name.startsWith('x-'));
  const read = { ...urls, scopes: Object.fromEntries(described) };
  return { ...others, flows: { [names[textOf(flow)] ?? textOf(flow)]: read } };
}
