import type { Dialect } from '../../model/contract.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import { NULL, childOf, isObject } from './node.ts';
import type { Node, Source, TypeSet } from './node.ts';
import { below } from './leaf-parts.ts';
import { isSaidToPeople } from './beside-ref.ts';

/** Null beside a composition: `nullable` of OpenAPI 3.0, also where it is all that an alternative says, and the type of 3.1. */

/** `nullable: true` beside `allOf`, `anyOf`, `oneOf` without a type: authors mean "or null", and tools read it so. */
export function isNullableComposition(source: Source, value: JsonObject): boolean {
  const keyword = keywordOf(source);
  if (keyword === null || value[keyword] !== true) return false;
  return ['allOf', 'anyOf', 'oneOf'].some((key) => isFilled(value[key]));
}

/**
 * Null among the types, beside alternatives that only have keywords of other types: `type: [object, 'null']` with
 * `anyOf: [{ required: [a] }, { required: [b] }]`. These imply a type, but they do not speak of null.
 */
export function isNullBesideKeywords(source: Source, value: JsonObject): boolean {
  const { type, anyOf, oneOf } = value;
  if (keywordOf(source) !== null) return false;
  if (!Array.isArray(type) || !type.includes('null') || LIMITING.some((key) => value[key] !== undefined)) return false;
  const lists = [anyOf, oneOf].filter(isFilled);
  return lists.length > 0 && lists.every((list) => (list as readonly Json[]).some(leavesNullOpen));
}

const LIMITING = ['$ref', 'allOf', 'const', 'enum', 'if', 'not'];

const leavesNullOpen = (branch: Json): boolean =>
  isObject(branch) && ['type', 'anyOf', 'oneOf', ...LIMITING].every((key) => branch[key] === undefined);

const keywordOf = ({ dialect }: Source): 'nullable' | 'x-nullable' | null => nullKeywordOf(dialect);

/** The keyword by which null is admitted; null where it is one of the types. */
export const nullKeywordOf = (dialect: Dialect): 'nullable' | 'x-nullable' | null =>
  dialect === '3.0' ? 'nullable' : dialect === '2.0' ? 'x-nullable' : null;

/**
 * The alternatives of `anyOf` or `oneOf`. One that says `nullable: true` and no more, beside others, is null: 3.0 has no
 * other way to write a reference or null as alternatives, and generators do. Read as any value it would hide whatever
 * changes in the others.
 */
export function alternativesOf(source: Source, kind: 'anyOf' | 'oneOf', members: readonly Json[]): readonly Source[] {
  const keyword = keywordOf(source);
  const branches = members.map((member, index) => below(source, member, kind, String(index)));
  if (keyword === null || branches.every(({ value }) => saysNullOnly(value, keyword))) return branches;
  return branches.map((branch) =>
    isObject(branch.value) && saysNullOnly(branch.value, keyword)
      ? { ...branch, value: asNull(branch.value, keyword) }
      : branch,
  );
}

const saysNullOnly = (value: Json, keyword: string): boolean =>
  isObject(value) &&
  value[keyword] === true &&
  Object.keys(value).every((key) => key === keyword || key === 'default' || isSaidToPeople(key));

/** By the object as it is written: the same one each time, so that it stays the same schema. */
const NULLS = new WeakMap<JsonObject, JsonObject>();

function asNull(value: JsonObject, keyword: string): JsonObject {
  const known = NULLS.get(value);
  if (known !== undefined) return known;
  const made = { ...Object.fromEntries(Object.entries(value).filter(([key]) => key !== keyword)), type: 'null' };
  NULLS.set(value, made);
  return made;
}

/** The node with null, whatever else it asks. */
export function orNull(base: Node): Node {
  const types = base.types;
  const values = new Map(base.values);
  values.delete(NULL);
  const notNull = (scope: TypeSet): TypeSet => scope & types & ~NULL;
  return {
    ...base,
    types: types | NULL,
    values,
    nots: base.nots.map((not) => childOf([...not.sources, NOT_NULL])),
    alternatives: base.alternatives.map((one) => ({ ...one, scope: notNull(one.scope) })),
    implications: base.implications.map((one) => ({ ...one, scope: notNull(one.scope) })),
    others: base.others.map((one) => ({ ...one, scope: notNull(one.scope) })),
  };
}

/** Everything but null. */
const NOT_NULL: Source = {
  value: { type: ['boolean', 'number', 'string', 'array', 'object'] },
  place: { file: '~', pointer: 'not-null' },
  dialect: '3.1',
  side: 0,
};

export const isFilled = (value: Json | undefined): boolean => Array.isArray(value) && value.length > 0;
