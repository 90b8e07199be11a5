import type { Encoding, MediaType, Parameter, RequestBody, Response, SchemaSource } from '../model/contract.ts';
import type { Json, JsonObject } from '../model/json.ts';
import { bodyOnly, normalStatus } from './media.ts';
import { isObject, member, own, placeIn, placeKey, type Node, type ObjectNode } from './node.ts';
import { defaultStyle } from './parameters.ts';
import {
  derefObject,
  mapMembers,
  notePartial,
  noteWarning,
  once,
  readFlag,
  readSchema,
  readText,
  remainder,
  schemaAt,
  type Reader,
} from './reader.ts';
import { schemaInstead } from './schema-instead.ts';

/** Keywords of a schema that stand directly in a parameter or header (Swagger 2.0, Parameter and Header Object). */
const schemaKeys = [
  'type',
  'format',
  'items',
  'default',
  'maximum',
  'exclusiveMaximum',
  'minimum',
  'exclusiveMinimum',
  'maxLength',
  'minLength',
  'pattern',
  'maxItems',
  'minItems',
  'uniqueItems',
  'enum',
  'multipleOf',
  'x-nullable',
  'x-extensible-enum',
  'x-ms-enum',
];
const parameterKeys = new Set(['in', 'name', 'required', 'allowEmptyValue', 'collectionFormat', ...schemaKeys]);
const bodyKeys = new Set(['in', 'name', 'required', 'schema']);
const bareBodyKeys = new Set([...bodyKeys, ...schemaKeys]);
const headerKeys = new Set(['collectionFormat', ...schemaKeys]);
const responseKeys = new Set(['schema', 'headers']);

/** A parameter of any `in`, behind its reference. */
export interface SwaggerParameter {
  /** As it stands in its list. */
  readonly item: Node;
  readonly node: ObjectNode;
  readonly beside: JsonObject;
  readonly in: string;
  readonly name: string;
}

/** What `in` and `name` of a parameter are; null when it can't be read. */
export function readSwaggerParameter(reader: Reader, item: Node): SwaggerParameter | null {
  const found = derefObject(reader, item, 'a parameter', true);
  if (!found) return null;
  const location = readText(reader, found.node, 'in') ?? '';
  const name = readText(reader, found.node, 'name') ?? (location === 'body' ? 'body' : null);
  if (name !== null && ['path', 'query', 'header', 'body', 'formData'].includes(location)) {
    return { item, node: found.node, beside: found.beside, in: location, name };
  }
  notePartial(
    reader,
    found.node.place,
    'A parameter has no `name`, or an `in` that Swagger 2.0 does not know; it was left out.',
  );
  return null;
}

/** The schema that a parameter or header is. A file is a string of bytes. */
function inlineSchema(reader: Reader, node: ObjectNode): SchemaSource {
  const keywords: [string, Json][] = [];
  for (const key of schemaKeys) {
    const value = own(node.value, key);
    if (value !== undefined) keywords.push([key, value]);
  }
  return { value: withoutFile(Object.fromEntries(keywords)), place: node.place, dialect: reader.dialect };
}

function withoutFile(schema: JsonObject): JsonObject {
  return schema['type'] === 'file' ? { ...schema, type: 'string', format: 'binary' } : schema;
}

/** How OpenAPI 3 calls a `collectionFormat`. */
function serialisation(
  { node }: { readonly node: ObjectNode },
  collectionFormat: string | null,
  location: 'path' | 'query' | 'header',
): { readonly style: string; readonly explode: boolean } {
  const plain = defaultStyle(location);
  if (own(node.value, 'type') !== 'array') return { style: plain, explode: plain === 'form' };
  switch (collectionFormat) {
    case 'multi':
      return { style: plain, explode: true };
    case 'ssv':
      return { style: 'spaceDelimited', explode: false };
    case 'pipes':
      return { style: 'pipeDelimited', explode: false };
    case 'tsv':
      return { style: 'tabDelimited', explode: false };
    case null:
    case '':
    case 'csv':
      return { style: plain, explode: false };
    // A word that nobody knows is another one than those that are known.
    default:
      return { style: collectionFormat, explode: false };
  }
}

/** A parameter that stays one. */
export function plainParameter(
  reader: Reader,
  parameter: SwaggerParameter,
  location: 'path' | 'query' | 'header',
): Parameter | null {
  const { node } = parameter;
  const build = (): Parameter => ({
    in: location,
    name: parameter.name,
    required: readFlag(reader, node, 'required', false) || location === 'path',
    deprecated: false,
    ...serialisation(parameter, readText(reader, node, 'collectionFormat'), location),
    allowReserved: false,
    allowEmptyValue: readFlag(reader, node, 'allowEmptyValue', false),
    schema: inlineSchema(reader, node),
    content: [],
    place: node.place,
    ...remainder(reader, node, parameterKeys, parameter.beside),
  });
  return Object.keys(parameter.beside).length === 0
    ? once(reader.built.parameters, parameter.item, node.place, build)
    : build();
}

/** The request body that a `body` parameter is. */
export function bodyOf(reader: Reader, parameter: SwaggerParameter, consumes: MediaTypes): RequestBody {
  const { node } = parameter;
  const isBare = own(node.value, 'schema') === undefined && own(node.value, 'type') !== undefined;
  if (isBare)
    noteWarning(reader, node.place, 'A `body` parameter has a `type` in place of a `schema`; it was read as one.');
  const schema = isBare ? inlineSchema(reader, node) : readSchema(reader, node, 'schema');
  const left = remainder(reader, node, isBare ? bareBodyKeys : bodyKeys, parameter.beside);
  return {
    required: readFlag(reader, node, 'required', false),
    content: contentOf(consumes, schema, node.place),
    place: node.place,
    text: { ...left.text, name: parameter.name },
    rest: left.rest,
  };
}

/** The media types of an operation: as written, or what is assumed where none are. */
export interface MediaTypes {
  readonly types: readonly string[];
  readonly assumed: boolean;
}

const contentOf = (
  { types, assumed }: MediaTypes,
  schema: SchemaSource | null,
  place: MediaType['place'],
): readonly MediaType[] =>
  types.map((type) => ({ ...mediaType(type, schema, place), ...(assumed ? { assumed } : {}) }));

function mediaType(type: string, schema: SchemaSource | null, place: MediaType['place']): MediaType {
  return { type: type.toLowerCase(), schema, itemSchema: null, encoding: new Map(), place, text: {}, rest: {} };
}

const formTypes = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\b/i;

/**
 * The request body that `formData` parameters are: an object with a property for each. It is written nowhere as such,
 * so it stands at `requestBody` of its operation, and `locate` leads from there to the parameters.
 */
export function formOf(
  reader: Reader,
  operation: ObjectNode,
  fields: readonly SwaggerParameter[],
  { types: consumes }: MediaTypes,
): RequestBody {
  const place = placeIn(operation.place, 'requestBody');
  const written = consumes.filter((type) => formTypes.test(type));
  const hasFile = fields.some(({ node }) => own(node.value, 'type') === 'file');
  const types = written.length > 0 ? written : [hasFile ? 'multipart/form-data' : 'application/x-www-form-urlencoded'];
  const first = fields[0]?.node.place ?? operation.place;
  reader.synthetic.set(placeKey(place), first);
  const required = fields.filter(({ node }) => readFlag(reader, node, 'required', false)).map(({ name }) => name);
  const schema: SchemaSource = {
    value: {
      type: 'object',
      properties: Object.fromEntries(fields.map((field) => [field.name, fieldSchema(reader, field, place)])),
      ...(required.length > 0 ? { required } : {}),
    },
    place: placeIn(place, 'schema'),
    dialect: reader.dialect,
  };
  const encoding = encodingOf(reader, fields);
  return {
    required: required.length > 0,
    fields: true,
    content: types.map((type) => ({ ...mediaType(type, schema, place), encoding })),
    place,
    text: {},
    rest: leftOfFields(reader, fields),
  };
}

/** The description of a field and its extensions belong to its schema, as in OpenAPI 3. */
function fieldSchema(reader: Reader, field: SwaggerParameter, place: MediaType['place']): Json {
  const pointer = placeIn(placeIn(placeIn(place, 'schema'), 'properties'), field.name);
  reader.synthetic.set(placeKey(pointer), field.node.place);
  const { value } = inlineSchema(reader, field.node);
  const said = Object.entries(field.node.value).filter(([key]) => isOfField(key));
  return { ...(isObject(value) ? value : {}), ...Object.fromEntries(said) };
}

const isOfField = (key: string): boolean => key === 'description' || key.startsWith('x-');

function encodingOf(reader: Reader, fields: readonly SwaggerParameter[]): ReadonlyMap<string, Encoding> {
  const encoding = new Map<string, Encoding>();
  for (const field of fields) {
    const mayBeEmpty = readFlag(reader, field.node, 'allowEmptyValue', false);
    const isList = own(field.node.value, 'type') === 'array';
    if (!isList && !mayBeEmpty) continue;
    const written = isList
      ? serialisation(field, readText(reader, field.node, 'collectionFormat'), 'query')
      : { style: null, explode: null };
    encoding.set(field.name, {
      contentType: null,
      ...written,
      allowReserved: false,
      ...(mayBeEmpty ? { allowEmptyValue: true } : {}),
      headers: [],
      place: field.node.place,
      text: {},
      rest: {},
    });
  }
  return encoding;
}

function leftOfFields(reader: Reader, fields: readonly SwaggerParameter[]): JsonObject {
  const left: [string, Json][] = [];
  for (const { name, node, beside } of fields) {
    const { text, rest } = remainder(reader, node, parameterKeys, beside);
    for (const [key, value] of [...Object.entries(text), ...Object.entries(rest)]) {
      if (!isOfField(key)) left.push([`${name}.${key}`, value]);
    }
  }
  return Object.fromEntries(left);
}

/** One response of Swagger 2.0: its schema holds for every media type the operation produces. */
export function readSwaggerResponse(produces: MediaTypes) {
  return (reader: Reader, status: string, node: Node): Response | null => {
    const found = derefObject(reader, node, 'a response', true);
    if (!found) return null;
    const instead = schemaInstead(reader, node, found.node);
    if (instead !== null) return bodyOnly(status, contentOf(produces, instead, found.node.place), found.node.place);
    const schema = responseSchema(reader, member(found.node, 'schema'));
    const left = remainder(reader, found.node, responseKeys, found.beside);
    const content = schema ? contentOf(produces, schema, found.node.place) : [];
    return {
      status: normalStatus(status),
      content: content.map((media) => ({ ...media, text: exampleOf(left.text, media.type) })),
      headers: mapMembers(reader, found.node, 'headers').flatMap(([name, header]) => {
        const object = derefObject(reader, header, 'a header', false);
        if (!object) return [];
        const { place } = object.node;
        const read = {
          name,
          required: false,
          deprecated: false,
          ...serialisation(object, readText(reader, object.node, 'collectionFormat'), 'header'),
          explode: false,
          schema: inlineSchema(reader, object.node),
          content: [],
        };
        return [{ ...read, place, ...remainder(reader, object.node, headerKeys, object.beside) }];
      }),
      links: new Map(),
      place: found.node.place,
      text: withoutExamples(left.text, content),
      rest: left.rest,
    };
  };
}

/** The example of a response for a media type belongs to the media type, as in OpenAPI 3. */
function exampleOf({ examples }: JsonObject, type: string): JsonObject {
  const [found] = isObject(examples) ? Object.entries(examples).filter(([key]) => key.toLowerCase() === type) : [];
  return found === undefined ? {} : { example: found[1] };
}

function withoutExamples(text: JsonObject, content: readonly MediaType[]): JsonObject {
  const { examples, ...others } = text;
  if (!isObject(examples)) return text;
  const left = Object.entries(examples).filter(([key]) => !content.some(({ type }) => key.toLowerCase() === type));
  return left.length === 0 ? others : { ...others, examples: Object.fromEntries(left) };
}

function responseSchema(reader: Reader, node: Node | null): SchemaSource | null {
  const schema = node && schemaAt(reader, node);
  return schema && isObject(schema.value) ? { ...schema, value: withoutFile(schema.value) } : schema;
}
