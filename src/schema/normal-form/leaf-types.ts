import type { Dialect } from '../../model/contract.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import { WHOLE_FORMATS } from '../texts/formats.ts';
import { ALL_TYPES, ANY_NODE, ARRAY, BOOLEAN, NULL, NUMBER, OBJECT, STRING, canonical, typeOf } from './node.ts';
import type { Node, TypeSet } from './node.ts';

/** The types of values that one schema object speaks of, and the values it lists. */

const TYPE_BITS: ReadonlyMap<string, TypeSet> = new Map([
  ['null', NULL],
  ['boolean', BOOLEAN],
  ['integer', NUMBER],
  ['number', NUMBER],
  ['string', STRING],
  ['array', ARRAY],
  ['object', OBJECT],
  ['file', STRING],
]);

/** What `type` and `nullable` say; whether numbers have to be whole. */
export function typesOf(value: JsonObject, dialect: Dialect): { types: TypeSet; integer: boolean } {
  const written = value['type'];
  const names = typeof written === 'string' ? [written] : Array.isArray(written) ? written : [];
  let types = 0;
  for (const name of names) types |= typeof name === 'string' ? (TYPE_BITS.get(name) ?? 0) : 0;
  const integer = names.includes('integer') && !names.includes('number');
  if (types === 0) return { types: ALL_TYPES, integer: false };
  const nullable = dialect === '3.0' ? value['nullable'] : dialect === '2.0' ? value['x-nullable'] : false;
  if (nullable === true) types |= NULL;
  return { types, integer };
}

/** The types a schema speaks of without naming any: authors who write `properties` mean an object. */
export function impliedTypes(leaves: Node['leaves']): TypeSet {
  let implied = 0;
  for (const { value } of leaves) {
    for (const keyword of Object.keys(value)) implied |= IMPLIED.get(keyword) ?? 0;
    const format = value['format'];
    if (typeof format === 'string') implied |= NUMERIC_FORMATS.has(format) ? NUMBER : STRING;
  }
  return implied;
}

const IMPLIED: ReadonlyMap<string, TypeSet> = new Map([
  ['properties', OBJECT],
  ['required', OBJECT],
  ['additionalProperties', OBJECT],
  ['patternProperties', OBJECT],
  ['minProperties', OBJECT],
  ['maxProperties', OBJECT],
  ['items', ARRAY],
  ['prefixItems', ARRAY],
  ['minItems', ARRAY],
  ['maxItems', ARRAY],
  ['uniqueItems', ARRAY],
  ['minLength', STRING],
  ['maxLength', STRING],
  ['pattern', STRING],
  ['minimum', NUMBER],
  ['maximum', NUMBER],
  ['exclusiveMinimum', NUMBER],
  ['exclusiveMaximum', NUMBER],
  ['multipleOf', NUMBER],
  ['contentEncoding', STRING],
  ['contentMediaType', STRING],
]);

/** Formats of numbers; every other format describes strings. */
export const NUMERIC_FORMATS: ReadonlySet<string> = new Set([
  ...WHOLE_FORMATS,
  'float',
  'double',
  'decimal',
  'decimal128',
]);

/** Listed values by their type: `enum` and `const`. */
export function valuesOf(value: JsonObject, types: TypeSet): ReadonlyMap<TypeSet, readonly Json[]> {
  const lists: (readonly Json[])[] = [];
  if (Array.isArray(value['enum'])) lists.push(value['enum']);
  if (Object.hasOwn(value, 'const') && value['const'] !== undefined) lists.push([value['const']]);
  if (lists.length === 0) return ANY_NODE.values;
  const [first = [], second] = lists;
  const kept = second === undefined ? first : first.filter((item) => canonical(item) === canonical(second[0]));
  const byType = new Map<TypeSet, Json[]>();
  // Every type gets an entry: one without values is refused. `nullable: true` keeps null although the enum leaves it out.
  for (const bit of [NULL, BOOLEAN, NUMBER, STRING, ARRAY, OBJECT]) if ((types & bit) !== 0) byType.set(bit, []);
  const seen = new Set<string>();
  for (const item of kept) {
    const key = canonical(item);
    if (seen.has(key)) continue;
    seen.add(key);
    byType.get(typeOf(item))?.push(item);
  }
  if (byType.get(NULL)?.length === 0 && (value['nullable'] === true || value['x-nullable'] === true))
    byType.delete(NULL);
  if (byType.get(BOOLEAN)?.length === 2) byType.delete(BOOLEAN);
  if (byType.get(NULL)?.length === 1) byType.delete(NULL);
  return byType;
}
