import type { Json } from '../../model/json.ts';
import { undirectedFact, written } from './fact.ts';
import type { Fact } from './fact.ts';
import { NUMERIC_FORMATS } from '../normal-form/leaf-types.ts';
import { ARRAY, NULL, NUMBER, OBJECT, STRING, canonical } from '../normal-form/node.ts';
import type { Node, TypeSet } from '../normal-form/node.ts';

/*
 * Keywords that ask nothing of the types a schema admits: the length of a number. Who
 * writes them believes in them, so that they don't come and go in silence; but only readers see them.
 */

const SCOPES: ReadonlyMap<string, TypeSet> = new Map([
  ['minimum', NUMBER],
  ['maximum', NUMBER],
  ['exclusiveMinimum', NUMBER],
  ['exclusiveMaximum', NUMBER],
  ['multipleOf', NUMBER],
  ['minLength', STRING],
  ['maxLength', STRING],
  ['pattern', STRING],
  ['contentEncoding', STRING],
  ['contentMediaType', STRING],
  ['items', ARRAY],
  ['prefixItems', ARRAY],
  ['minItems', ARRAY],
  ['maxItems', ARRAY],
  ['uniqueItems', ARRAY],
  ['properties', OBJECT],
  ['required', OBJECT],
  ['additionalProperties', OBJECT],
  ['patternProperties', OBJECT],
  ['propertyNames', OBJECT],
  ['minProperties', OBJECT],
  ['maxProperties', OBJECT],
  ['dependentRequired', OBJECT],
]);

const NONE: readonly Fact[] = [];

/**
 * The fact about a keyword that asks nothing on either side, if it differs.
 * @param isNullableIdle whether `nullable` is no keyword on either side.
 */
export function idleFacts(a: Node, b: Node, key: string, isNullableIdle: boolean): readonly Fact[] {
  const types = a.types | b.types;
  if (key === 'format') return changed(a, b, key, (value) => (types & scopeOfFormat(value)) === 0);
  // No keyword yet, or any more: whether somebody heeds it is for a person to judge, where nothing is said of null anyway.
  if (key === 'nullable')
    return isNullableIdle && ((a.types ^ b.types) & NULL) === 0
      ? changed(a, b, key, () => true, 'unclassified.changed')
      : NONE;
  if (key === 'type') return (types & NULL) === 0 ? nullInVain(a, b) : NONE;
  const scope = SCOPES.get(key);
  return scope === undefined || (types & scope) !== 0 ? NONE : changed(a, b, key, () => true);
}

/** Null among the types, where alternatives or listed values leave it out: who adds it may send it all the same. */
function nullInVain(a: Node, b: Node): readonly Fact[] {
  if (namesNull(a) === namesNull(b)) return NONE;
  const payload = { kind: 'text.changed', key: 'type', before: written(a, 'type'), after: written(b, 'type') } as const;
  return [undirectedFact(a, b, 'type', payload)];
}

const namesNull = ({ leaves }: Node): boolean =>
  leaves.some(({ value: { type } }) => Array.isArray(type) && type.includes('null'));

const scopeOfFormat = (format: Json): TypeSet =>
  typeof format === 'string' && NUMERIC_FORMATS.has(format) ? NUMBER : STRING;

function changed(
  a: Node,
  b: Node,
  key: string,
  isIdle: (value: Json) => boolean,
  kind: 'text.changed' | 'unclassified.changed' = 'text.changed',
): readonly Fact[] {
  const [before, after] = [idleValues(a, key, isIdle), idleValues(b, key, isIdle)];
  if (before.size === after.size && [...before].every((one) => after.has(one))) return NONE;
  return [undirectedFact(a, b, key, { kind, key, before: written(a, key), after: written(b, key) })];
}

const idleValues = ({ leaves }: Node, key: string, isIdle: (value: Json) => boolean): ReadonlySet<string> =>
  new Set(
    leaves.flatMap(({ value }) => {
      const found = Object.hasOwn(value, key) ? value[key] : undefined;
      return found === undefined || !isIdle(found) ? [] : [canonical(found)];
    }),
  );
