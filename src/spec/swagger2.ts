import type { Operation, Parameter, RequestBody, Response } from '../model/contract.ts';
import type { Json, JsonObject } from '../model/json.ts';
import { readResponses } from './media.ts';
import { isArray, member, type Node, type ObjectNode } from './node.ts';
import { readNamedSchemas, readPaths, readSections, unheeded, type RootParts } from './openapi3.ts';
import { operationOf, readCommon } from './operations.ts';
import { PARAMETERIZED_HOST, readParameterizedHost, type ParameterizedHost } from './parameterized-host.ts';
import { mergeParameters } from './parameters.ts';
import { layerWith, type OperationContext, type ReadOperation } from './path-items.ts';
import { has, listItems, notePartial, readTexts, remainder, type Reader } from './reader.ts';
import { readSecurity, readSecuritySchemes } from './security.ts';
import { swaggerServers } from './servers.ts';
import {
  bodyOf,
  formOf,
  plainParameter,
  readSwaggerParameter,
  readSwaggerResponse,
  type MediaTypes,
  type SwaggerParameter,
} from './swagger2-messages.ts';

/** Azure's extension of Swagger 2.0 for path items that a query tells from those of the same path. */
const MORE_PATHS = 'x-ms-paths';

const rootKeys = new Set([
  'swagger',
  'info',
  'host',
  'basePath',
  'schemes',
  'consumes',
  'produces',
  'paths',
  'x-webhooks',
  MORE_PATHS,
  PARAMETERIZED_HOST,
  'definitions',
  'parameters',
  'responses',
  'securityDefinitions',
  'security',
  'tags',
]);

const operationKeys = new Set([
  'operationId',
  'tags',
  'deprecated',
  'schemes',
  'consumes',
  'produces',
  'parameters',
  'responses',
  'security',
]);

/** Reads a root document of Swagger 2.0 into the shape of OpenAPI 3. */
export function readSwagger2(reader: Reader, root: ObjectNode): RootParts {
  const host = readParameterizedHost(reader, root);
  const servers = swaggerServers(reader, root, root, host);
  const inherited = new Set<string>();
  const context = {
    servers,
    security: readSecurity(reader, root),
    inside: [],
    read: operationReader(root, host, inherited),
  };
  const maps = ['paths', MORE_PATHS].map((key) => readPaths(reader, root, key, { kind: 'path', ...context }));
  const operations = maps.flatMap((map) => map.operations);
  const hooks = readPaths(reader, root, 'x-webhooks', { kind: 'webhook', ...context, servers: [], security: null });
  const sections = new Map(readSections(reader, root, ['parameters', 'responses']));
  const schemes = [...(readSections(reader, root, ['securityDefinitions']).get('securityDefinitions') ?? [])];
  if (schemes.length > 0) sections.set('securitySchemes', new Map(schemes));
  const left = remainder(reader, root, rootKeys);
  const hasHost = host !== null || has(root, 'host');
  return {
    servers,
    operations,
    webhooks: hooks.operations,
    securitySchemes: readSecuritySchemes(reader, schemes),
    schemas: readNamedSchemas(reader, root, 'definitions'),
    components: sections,
    left: {
      // Lists that every operation overrides are no more than words.
      text: {
        ...left.text,
        ...unused(root, 'consumes', inherited.has('consumes')),
        ...unused(root, 'produces', inherited.has('produces')),
        ...unused(root, 'schemes', !hasHost || inherited.has('schemes')),
        ...unused(root, 'host', host === null),
        ...unheeded(root, operations, context),
      },
      rest: {
        ...left.rest,
        ...unused(root, 'schemes', hasHost),
        ...host?.rest,
        ...Object.fromEntries(maps.flatMap((map) => Object.entries(map.left))),
        ...hooks.left,
      },
    },
  };
}

/** @param inherited takes the names of the document's lists of media types that some operation uses. */
function operationReader(root: ObjectNode, host: ParameterizedHost | null, inherited: Set<string>): ReadOperation {
  const known = new WeakMap<ObjectNode, Sorted>();
  let consumed: ReadonlySet<string> | undefined;
  return (reader, node, context) => {
    const operation = readSwaggerOperation(reader, { root, host }, node, context, sharedOf(reader, context, known));
    if (
      !member(node, 'consumes') &&
      operation.requestBody?.content.some(({ type }) =>
        (consumed ??= lowered(readTexts(reader, root, 'consumes'))).has(type),
      )
    )
      inherited.add('consumes');
    if (!member(node, 'produces') && operation.responses.some(hasContent)) inherited.add('produces');
    if (!has(node, 'schemes') && context.kind === 'path') inherited.add('schemes');
    return operation;
  };
}

const lowered = (types: readonly string[]): ReadonlySet<string> => new Set(types.map((type) => type.toLowerCase()));

function hasContent({ content }: Response): boolean {
  return content.length > 0;
}

function readSwaggerOperation(
  reader: Reader,
  { root, host }: { readonly root: ObjectNode; readonly host: ParameterizedHost | null },
  node: ObjectNode,
  context: OperationContext,
  shared: Sorted,
): Operation {
  const consumes = mediaTypes(reader, root, node, 'consumes');
  const produces = mediaTypes(reader, root, node, 'produces');
  const written = sort(reader, listItems(reader, node, 'parameters'));
  const { responses, rest } = readResponses(reader, node, readSwaggerResponse(produces));
  const requestBody = readBody(reader, node, shared, written, consumes);
  return operationOf(readCommon(reader, node, context, operationKeys), {
    servers:
      has(node, 'schemes') && context.kind === 'path' ? swaggerServers(reader, root, node, host) : context.servers,
    parameters: mergeParameters(reader, shared.plain, written.plain),
    requestBody,
    responses,
    callbacks: [],
    text: {
      ...unused(node, 'consumes', requestBody !== null),
      ...unused(node, 'produces', responses.some(hasContent)),
    },
    rest: {
      ...rest,
      ...unused(node, 'consumes', requestBody === null || !isEmptyList(node, 'consumes')),
      ...unused(node, 'produces', !responses.some(hasContent) || !isEmptyList(node, 'produces')),
      ...(requestBody === null ? {} : unsuitable(consumes, requestBody)),
      ...unused(node, 'schemes', (host !== null || has(root, 'host')) && context.kind === 'path'),
    },
  });
}

/** A member that would say how messages are sent, where there is nothing to be sent. */
function unused(node: ObjectNode, key: string, used: boolean): JsonObject {
  const value = member(node, key)?.value;
  return used || value === undefined ? {} : { [key]: value };
}

/** An empty list takes the media types of the document away, and names no others. */
function isEmptyList(node: ObjectNode, key: string): boolean {
  const value = member(node, key)?.value;
  return isArray(value) && value.length === 0;
}

/** Media types an operation says it consumes, or inherits, although its body, a form, can't be of these. */
function unsuitable({ types, assumed }: MediaTypes, { content }: RequestBody): JsonObject {
  if (assumed) return {};
  const sent = new Set(content.map(({ type }) => type));
  const left = types.filter((type) => !sent.has(type.toLowerCase()));
  return left.length === 0 ? {} : { consumes: left };
}

/** Media types of an operation: its own, else those of the document, else JSON. */
function mediaTypes(reader: Reader, root: ObjectNode, node: ObjectNode, key: string): MediaTypes {
  const owner = member(node, key) ? node : root;
  const written = readTexts(reader, owner, key);
  const types = [...new Map(written.toReversed().map((type) => [type.toLowerCase(), type])).values()].toReversed();
  return types.length > 0 ? { types, assumed: false } : { types: ['application/json'], assumed: true };
}

interface Sorted {
  readonly plain: readonly Parameter[];
  readonly body: readonly SwaggerParameter[];
  readonly form: readonly SwaggerParameter[];
}

/** Parameters of the path item, which are the same for all its operations. */
function sharedOf(reader: Reader, { layers }: OperationContext, known: WeakMap<ObjectNode, Sorted>): Sorted {
  const layer = layerWith(layers, 'parameters');
  if (layer === null) return { plain: [], body: [], form: [] };
  const sorted = known.get(layer) ?? sort(reader, listItems(reader, layer, 'parameters'));
  known.set(layer, sorted);
  return sorted;
}

function sort(reader: Reader, items: readonly Node[]): Sorted {
  const plain: Parameter[] = [];
  const body: SwaggerParameter[] = [];
  const form: SwaggerParameter[] = [];
  for (const item of items) {
    const parameter = readSwaggerParameter(reader, item);
    if (!parameter) continue;
    if (parameter.in === 'body') body.push(parameter);
    else if (parameter.in === 'formData') form.push(parameter);
    else if (parameter.in === 'path' || parameter.in === 'query' || parameter.in === 'header') {
      const read = plainParameter(reader, parameter, parameter.in);
      if (read) plain.push(read);
    }
  }
  return { plain, body, form };
}

/** An operation has one `body` parameter or any number of `formData` parameters (Swagger 2.0, Parameter Object). */
function readBody(
  reader: Reader,
  operation: ObjectNode,
  shared: Sorted,
  written: Sorted,
  consumes: MediaTypes,
): Operation['requestBody'] {
  const bodies = written.body.length > 0 ? written.body : shared.body;
  for (const fields of [shared.form, written.form]) noteTwins(reader, fields);
  const names = new Set(written.form.map(({ name }) => name));
  const form = [...shared.form.filter(({ name }) => !names.has(name)), ...written.form];
  const [body, ...others] = bodies;
  const left = body ? [...others, ...form] : [];
  for (const { node } of left) {
    notePartial(reader, node.place, 'An operation has a second description of its body; it was left out.');
  }
  if (body) return bodyOf(reader, body, consumes);
  return form.length > 0 ? formOf(reader, operation, form, consumes) : null;
}

function noteTwins(reader: Reader, fields: readonly SwaggerParameter[]): void {
  const seen = new Map<string, Json>();
  for (const { name, node } of fields) {
    const first = seen.get(name);
    if (first !== undefined && first !== node.value) {
      notePartial(reader, node.place, 'A form field is described twice; only its last description was read.');
    }
    seen.set(name, node.value);
  }
}
