import type { Json } from '../model/json.ts';
import { undirectedFact, written } from './fact.ts';
import type { Fact } from './fact.ts';
import { NUMERIC_FORMATS } from './leaf-types.ts';
import { ARRAY, NULL, NUMBER, OBJECT, STRING, canonical } from './node.ts';
import type { Node, TypeSet } from './node.ts';

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
  const scope = SCOPES.get(key);
  return scope === undefined || (types & scope) !== 0 ? NONE : changed(a, b, key, () => true);
}

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
