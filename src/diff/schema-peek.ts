import type { Contract, MediaType, SchemaSource } from '../model/contract.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { Place } from '../model/location.ts';
import { isObject, own } from './json-objects.ts';

/** What a value looks like as text: the serialisation of a scalar is the same for most styles. */
export type Shape = 'scalar' | 'array' | 'object' | 'any';

/** References and `allOf` members that are followed at most: a guard against documents that refer in circles. */
const MAX_STEPS = 100;

interface Described {
  readonly schema: SchemaSource | null;
  readonly content: readonly MediaType[];
}

/** Whether the schema of a parameter has a default. */
export function hasDefault(contract: Contract, value: Described): boolean {
  return someSchema(contract, value, (schema) => Object.hasOwn(schema, 'default'));
}

/** The shape of a parameter's values as far as its schema tells at first sight. */
export function shapeOf(contract: Contract, value: Described): Shape {
  let shape: Shape = 'any';
  someSchema(contract, value, (schema) => {
    shape = shapeByKeywords(schema);
    if (shape === 'any' && own(schema, 'type') === undefined) shape = shapeOfValues(schema);
    return shape !== 'any';
  });
  return shape;
}

/** Values that are listed stand for their types. */
function shapeOfValues(schema: JsonObject): Shape {
  const [value, list] = [own(schema, 'const'), own(schema, 'enum')];
  const listed = value !== undefined ? [value] : Array.isArray(list) ? (list as readonly Json[]) : [];
  const shapes = new Set(listed.filter((one) => one !== null).map(shapeOfValue));
  const [shape] = shapes;
  return shapes.size === 1 && shape !== undefined ? shape : 'any';
}

const shapeOfValue = (value: Json): Shape => (Array.isArray(value) ? 'array' : isObject(value) ? 'object' : 'scalar');

/**
 * The media type of a part that has none of its own, by the type of its property (OpenAPI 3.1.1 §4.8.15.1.1). A list is
 * a part for each of its items; what is a list as one part is JSON since 3.2.
 */
export function partTypeOf(contract: Contract, body: MediaType, part: string): string | null {
  return partType(contract, partOf(contract, body, part), part.endsWith(']') ? 1 : 0);
}

/** The shape of a part's values as far as its schema tells at first sight. */
export function partShapeOf(contract: Contract, body: MediaType, part: string): Shape {
  return shapeOf(contract, { schema: partOf(contract, body, part), content: [] });
}

/** The schema of a part: a property, an item by its position (`[0]`), any item (`[]`), or one of those within another. */
function partOf(contract: Contract, body: MediaType, part: string): SchemaSource | null {
  const property = memberOf(contract, body.schema, (schema) => own(asObject(own(schema, 'properties')), part));
  if (property !== null) return property;
  const [, before = '', position = null] = /^(.*)\[(\d*)\]$/su.exec(part) ?? [];
  if (position !== null) {
    if (before === '' && body.schema === null) return body.itemSchema;
    const list = before === '' ? body.schema : partOf(contract, body, before);
    return memberOf(contract, list, (schema) => itemAt(schema, position));
  }
  const dot = part.lastIndexOf('.');
  if (dot < 0) return null;
  const owner = partOf(contract, body, part.slice(0, dot));
  return memberOf(contract, owner, (schema) => own(asObject(own(schema, 'properties')), part.slice(dot + 1)));
}

function itemAt(schema: JsonObject, position: string): Json | undefined {
  const first = own(schema, 'prefixItems');
  const item = position !== '' && Array.isArray(first) ? (first as readonly Json[])[Number(position)] : undefined;
  return item ?? own(schema, 'items');
}

function memberOf(
  contract: Contract,
  schema: SchemaSource | null,
  find: (schema: JsonObject) => Json | undefined,
): SchemaSource | null {
  let member: SchemaSource | null = null;
  someSchema(contract, { schema, content: [] }, (one, place) => {
    const value = find(one);
    if (value !== undefined) member = { value, place, dialect: '3.1' };
    return value !== undefined;
  });
  return member;
}

function asObject(value: Json | undefined): JsonObject {
  return value !== undefined && isObject(value) ? value : {};
}

const MAX_NESTED_LISTS = 5;

function partType(contract: Contract, schema: SchemaSource | null, depth: number): string | null {
  let found: string | null = null;
  someSchema(contract, { schema, content: [] }, (keywords, place) => {
    const items = own(keywords, 'items');
    const shape = shapeByKeywords(keywords);
    if (shape === 'object') found = 'application/json';
    if (shape === 'scalar') found = isBinary(keywords) ? 'application/octet-stream' : 'text/plain';
    if (shape === 'any' && own(keywords, 'contentMediaType') !== undefined) found = 'application/octet-stream';
    if (shape === 'array' && depth > 0 && contract.family === 'openapi-3.2') found = 'application/json';
    else if (shape === 'array' && items !== undefined && depth < MAX_NESTED_LISTS)
      found = partType(contract, { value: items, place, dialect: '3.1' }, depth + 1);
    return shape !== 'any';
  });
  return found;
}

function isBinary(schema: JsonObject): boolean {
  const format = own(schema, 'format');
  const isContent = ['contentEncoding', 'contentMediaType'].some((key) => own(schema, key) !== undefined);
  return isContent || format === 'binary' || format === 'byte';
}

/** Looks at a schema, what it refers to and the members of `allOf` until `test` is satisfied. */
export function someSchema(
  contract: Contract,
  value: Described,
  test: (schema: JsonObject, place: Place) => boolean,
): boolean {
  const first = value.content[0]?.schema ?? value.schema;
  if (first === null) return false;
  const waiting: { value: Json; place: Place }[] = [first];
  for (let step = 0; step < MAX_STEPS; step++) {
    const next = waiting.shift();
    if (next === undefined) return false;
    const schema = next.value;
    if (!isObject(schema)) continue;
    if (test(schema, next.place)) return true;
    const ref = own(schema, '$ref');
    const target = typeof ref === 'string' ? contract.resolve(ref, next.place) : null;
    if (target !== null) waiting.push(target);
    const members = own(schema, 'allOf');
    if (Array.isArray(members))
      for (const one of members.map((member: Json) => ({ value: member, place: next.place }))) waiting.push(one);
  }
  return false;
}

function shapeByKeywords(schema: JsonObject): Shape {
  const type = own(schema, 'type');
  const types: readonly Json[] = typeof type === 'string' ? [type] : Array.isArray(type) ? type : [];
  const shapes = new Set(types.filter((name) => name !== 'null').map(shapeOfType));
  const [shape] = shapes;
  return shapes.size === 1 && shape !== undefined ? shape : 'any';
}

function shapeOfType(type: Json): Shape {
  if (type === 'array' || type === 'object') return type;
  return typeof type === 'string' ? 'scalar' : 'any';
}
