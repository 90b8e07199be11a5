import type { Json, JsonObject } from '../../model/json.ts';
import type { Source } from '../normal-form/node.ts';

/** The part of writing a schema for a validator that needs nothing but the schema object itself. */

/** Admits nothing. */
export const REFUSES_ALL: JsonObject = { not: {} };

/** The value where it is a list. */
export const listOf = (value: Json | undefined): readonly Json[] | null => (Array.isArray(value) ? value : null);

/**
 * Beside `prefixItems` Ajv 8.20 errs about other keywords of lists: it takes `[]` for one that contains something, and
 * `items` for the schema of all items when it looks for equal ones. In an object of their own they mean the same.
 */
export function listsApart(schema: { [key: string]: Json }): { [key: string]: Json } {
  if (schema['prefixItems'] === undefined) return schema;
  const moved = Object.fromEntries(Object.entries(schema).filter(([keyword]) => APART.has(keyword)));
  if (Object.keys(moved).length === 0) return schema;
  const kept = Object.fromEntries(Object.entries(schema).filter(([keyword]) => !APART.has(keyword)));
  return { ...kept, allOf: [...(listOf(kept['allOf']) ?? []), moved] };
}

const APART: ReadonlySet<string> = new Set(['contains', 'minContains', 'maxContains', 'uniqueItems']);

/** `nullable: true` with a type, or beside a composition, admits null whatever else is asked. */
export function nullable(source: Source, value: JsonObject, schema: { [key: string]: Json }): JsonObject {
  const keyword = source.dialect === '3.0' ? 'nullable' : source.dialect === '2.0' ? 'x-nullable' : null;
  if (keyword === null || value[keyword] !== true) return schema;
  const composed = ['allOf', 'anyOf', 'oneOf'].some((key) => Object.hasOwn(schema, key));
  const types = listOf(schema['type']);
  if (composed || (types !== null && schema['const'] !== undefined)) return { anyOf: [schema, { type: 'null' }] };
  if (types === null) return schema;
  const list = listOf(schema['enum']);
  return {
    ...schema,
    type: [...new Set([...types, 'null'])],
    ...(list !== null && !list.includes(null) ? { enum: [...list, null] } : {}),
  };
}

const TYPES: ReadonlySet<string> = new Set(['null', 'boolean', 'integer', 'number', 'string', 'array', 'object']);
const BOUNDS = ['minimum', 'maximum'] as const;
const COUNTS = ['minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties'] as const;

/** Keywords whose value is no schema. */
export function valueKeywords(value: JsonObject): JsonObject {
  const schema: { [key: string]: Json } = {};
  const written = value['type'];
  const names = (Array.isArray(written) ? written : [written]).map((name: Json | undefined) =>
    name === 'file' ? 'string' : name,
  );
  const types = [...new Set(names)].filter((name): name is string => typeof name === 'string' && TYPES.has(name));
  if (types.length > 0) schema['type'] = types;
  if (Array.isArray(value['enum']))
    Object.assign(schema, value['enum'].length > 0 ? { enum: value['enum'] } : REFUSES_ALL);
  if (Object.hasOwn(value, 'const') && value['const'] !== undefined) schema['const'] = value['const'];
  for (const keyword of BOUNDS) {
    const exclusive = keyword === 'minimum' ? 'exclusiveMinimum' : 'exclusiveMaximum';
    const [bound, strict] = [value[keyword], value[exclusive]];
    if (typeof bound === 'number') schema[strict === true ? exclusive : keyword] = bound;
    if (typeof strict === 'number') schema[exclusive] = strict;
  }
  for (const keyword of COUNTS) {
    const count = value[keyword];
    if (typeof count === 'number' && count >= 0) schema[keyword] = wholeCount(keyword, count);
  }
  const { multipleOf, uniqueItems } = value;
  if (typeof multipleOf === 'number' && multipleOf > 0) schema['multipleOf'] = multipleOf;
  if (uniqueItems === true) schema['uniqueItems'] = true;
  return schema;
}

/** Counts are whole: at least 1.5 is at least 2, at most 1.5 is at most 1. */
export const wholeCount = (keyword: string, count: number): number =>
  keyword.startsWith('min') ? Math.ceil(count) : Math.floor(count);
