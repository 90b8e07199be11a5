import type { Json } from '../../../src/model/json.ts';

/**
 * Types that keywords imply (docs/decisions/0005-types-that-are-implied.md), written for the oracle alone: JSON Schema
 * does not know them, so they are written into the schemas that Ajv gets.
 */

type Schema = { readonly [key: string]: Json };

const KEYWORDS: Readonly<Record<string, readonly string[]>> = {
  object: ['properties', 'required', 'additionalProperties', 'patternProperties', 'minProperties', 'maxProperties'],
  array: ['items', 'prefixItems', 'minItems', 'maxItems', 'uniqueItems'],
  string: ['minLength', 'maxLength', 'pattern', 'contentEncoding', 'contentMediaType'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
};

const NUMERIC = ['int32', 'int64', 'float', 'double'];
const SAYS_TYPE = ['type', 'enum', 'const', '$ref'];
const COMPOSES = ['allOf', 'anyOf', 'oneOf', 'not', 'if'];
/** What holds values and no schemas. */
const VALUES = new Set(['enum', 'const', 'required', 'dependentRequired']);

const isSchema = (value: Json): value is Schema => typeof value === 'object' && value !== null && !Array.isArray(value);

const has = (schema: Schema, keywords: readonly string[]): boolean =>
  keywords.some((keyword) => Object.hasOwn(schema, keyword));

/** The types that a schema implies, and does not say. */
function impliedBy(schema: Schema): readonly string[] {
  if (has(schema, SAYS_TYPE)) return [];
  const { format } = schema;
  const byFormat = typeof format === 'string' ? [NUMERIC.includes(format) ? 'number' : 'string'] : [];
  const byKeyword = Object.keys(KEYWORDS).filter((type) => has(schema, KEYWORDS[type] ?? []));
  return [...new Set([...byFormat, ...byKeyword])];
}

/** The schema with its types written out. What stands in an `allOf` gets them from the schemas beside it. */
export function withImpliedTypes(value: Json, isMember = false): Json {
  if (Array.isArray(value)) return value.map((one: Json) => withImpliedTypes(one, isMember));
  if (!isSchema(value)) return value;
  const entries = Object.entries(value).map(([key, inner]): [string, Json] => [
    key,
    VALUES.has(key) ? inner : withImpliedTypes(inner, key === 'allOf'),
  ]);
  const types = isMember ? [] : impliedBy(value);
  const made = Object.fromEntries(types.length === 0 ? entries : [...entries, ['type', [...types]]]);
  return namesNullBeside(value) ? { anyOf: [{ type: 'null' }, made] } : made;
}

/** Null is named beside alternatives that imply their type: what they imply says nothing of null. */
function namesNullBeside(value: Schema): boolean {
  const { type } = value;
  const lists = [value['anyOf'], value['oneOf']].flatMap((list) => (Array.isArray(list) ? [list as Json[]] : []));
  const isOpen = (one: Json): boolean => isSchema(one) && !has(one, [...SAYS_TYPE, ...COMPOSES]);
  const limits = ['$ref', 'allOf', 'const', 'enum', 'if', 'not'];
  const isNullable = Array.isArray(type) && type.includes('null') && !has(value, limits);
  return isNullable && lists.length > 0 && lists.every((list) => list.some(isOpen));
}

/**
 * Whether the types can be written out schema by schema. Where several schemas speak of one value it depends on all of
 * them: that is left to tables of facts, but where one of them says the type.
 */
export function saysTypes(value: Json, isTogether = false, isMember = false): boolean {
  if (Array.isArray(value)) return value.every((one: Json) => saysTypes(one, isTogether, isMember));
  if (!isSchema(value)) return true;
  if (!isMember && impliedBy(value).length > 0 && (isTogether || has(value, COMPOSES))) return false;
  const { allOf, anyOf, oneOf } = value;
  const isSingle = [anyOf, oneOf].some((list) => Array.isArray(list) && list.length === 1);
  if (Array.isArray(allOf) && !namesType([value, ...(allOf as readonly Json[])]) && impliesAny(allOf)) return false;
  const isShared = isTogether || isSingle || has(value, ['allOf', 'patternProperties', 'dependentSchemas', '$ref']);
  return Object.entries(value).every(([key, inner]) => VALUES.has(key) || saysTypes(inner, isShared, key === 'allOf'));
}

const namesType = (members: readonly Json[]): boolean =>
  members.some((one) => isSchema(one) && (Object.hasOwn(one, 'type') || Object.hasOwn(one, '$ref')));

const impliesAny = (members: readonly Json[]): boolean =>
  members.some((one) => isSchema(one) && impliedBy(one).length > 0);
