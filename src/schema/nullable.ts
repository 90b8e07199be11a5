import type { Json, JsonObject } from '../model/json.ts';
import { NULL, childOf } from './node.ts';
import type { Node, Source, TypeSet } from './node.ts';

/** `nullable` of OpenAPI 3.0, where it stands beside a composition. */

/** `nullable: true` beside `allOf`, `anyOf`, `oneOf` without a type: authors mean "or null", and tools read it so. */
export function isNullableComposition(source: Source, value: JsonObject): boolean {
  const keyword = source.dialect === '3.0' ? 'nullable' : source.dialect === '2.0' ? 'x-nullable' : null;
  if (keyword === null || value[keyword] !== true) return false;
  return ['allOf', 'anyOf', 'oneOf'].some((key) => isFilled(value[key]));
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

const isFilled = (value: Json | undefined): boolean => Array.isArray(value) && value.length > 0;
