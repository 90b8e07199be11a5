import type { Json, JsonObject } from '../../model/json.ts';
import { below } from './leaf-parts.ts';
import { isObject } from './node.ts';
import type { Source } from './node.ts';

/** A schema without a condition that every value meets, or none, and what it asks of all values. */
export interface Unconditional {
  readonly value: JsonObject;
  readonly members: readonly Source[];
}

/**
 * `if: true` with `then` asks what `then` asks, `if: false` with `else` what `else` asks (2020-12 §10.2.2). What is left of
 * the two asks nothing, and stays to be read.
 */
export function withoutCondition(source: Source, value: JsonObject): Unconditional {
  const keyword = asked(value['if']);
  if (keyword === null) return { value, members: [] };
  const { if: _, [keyword]: member, ...rest } = value;
  return { value: rest, members: member === undefined ? [] : [below(source, member, keyword)] };
}

/** The keyword that applies whatever the value is; null where that depends on it. */
function asked(condition: Json | undefined): 'then' | 'else' | null {
  if (condition === undefined) return null;
  if (isAll(condition)) return 'then';
  const isNone = condition === false || (isObject(condition) && isAlone(condition) && isAll(condition['not']));
  return isNone ? 'else' : null;
}

const isAll = (schema: Json | undefined): boolean =>
  schema === true || (isObject(schema) && Object.keys(schema).length === 0);

const isAlone = (schema: JsonObject): boolean => Object.keys(schema).length === 1;
