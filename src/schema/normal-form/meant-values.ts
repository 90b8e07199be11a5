import type { Json, JsonObject } from '../../model/json.ts';
import { ARRAY, BOOLEAN, NULL, NUMBER, STRING, canonical, isObject, typeOf } from './node.ts';
import type { TypeSet } from './node.ts';

/*
 * Values that are listed beside a type that admits none of them. To the letter nothing satisfies such a schema, and what
 * becomes of it changes nothing; but its author lists what is sent. YAML reads what stands without quotes as numbers and
 * flags, converters write all values as texts, and many write the values of items beside the list instead of in `items`.
 */

const NUMBER_TEXT = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** The keywords with each value that the type refuses written in that type, where there is one way to do so. */
export function withMeantValues(value: JsonObject, types: TypeSet): JsonObject {
  const list = value['enum'];
  const isListed = Array.isArray(list) && (list as readonly Json[]).some((one) => meant(one, types) !== one);
  const only = value['const'];
  const isConst = only !== undefined && meant(only, types) !== only;
  if (!isListed && !isConst) return value;
  return {
    ...value,
    ...(isListed ? { enum: (list as readonly Json[]).map((one) => meant(one, types)) } : {}),
    ...(isConst ? { const: meant(only, types) } : {}),
  };
}

function meant(value: Json, types: TypeSet): Json {
  if ((types & typeOf(value)) !== 0) return value;
  if (typeof value === 'number' || typeof value === 'boolean') return (types & STRING) === 0 ? value : String(value);
  if (typeof value !== 'string') return value;
  if ((types & NUMBER) !== 0 && NUMBER_TEXT.test(value)) return Number(value);
  return (types & BOOLEAN) !== 0 && (value === 'true' || value === 'false') ? value === 'true' : value;
}

/** The same with a list of single values beside `type: array` where it is meant: in `items`. */
export function withMeantItems(value: JsonObject, types: TypeSet): JsonObject {
  const { enum: list, items, ...others } = value;
  if ((types & ARRAY) === 0 || (types & ~(ARRAY | NULL)) !== 0 || !Array.isArray(list)) return value;
  const listed = (list as readonly Json[]).filter((one) => one !== null);
  if (listed.length === 0 || listed.some((one) => Array.isArray(one)) || Array.isArray(items)) return value;
  return { ...others, items: itemsWith(items, listed) };
}

function itemsWith(items: Json | undefined, listed: readonly Json[]): Json {
  if (!isObject(items)) return items === false ? items : { enum: listed };
  if (items['$ref'] !== undefined) return { allOf: [items], enum: listed };
  const own = items['enum'];
  if (!Array.isArray(own)) return { ...items, enum: listed };
  const keys = new Set(listed.map((one) => canonical(one)));
  return { ...items, enum: (own as readonly Json[]).filter((one) => keys.has(canonical(one))) };
}
