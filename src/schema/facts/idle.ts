import type { SchemaSource } from '../../model/contract.ts';
import type { Json } from '../../model/json.ts';
import { at, undirectedFact, written } from './fact.ts';
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

/** `isNullableIdle`: `nullable` is no keyword on either side. */
interface IdleContext {
  readonly isNullableIdle: boolean;
  /** Whether two values are written the same, references replaced. */
  readonly sameExpanded: (a: SchemaSource, b: SchemaSource) => boolean;
}

/** The fact about a keyword that asks nothing on either side, if it differs. */
export function idleFacts(a: Node, b: Node, key: string, context: IdleContext): readonly Fact[] {
  const { isNullableIdle, sameExpanded } = context;
  const types = a.types | b.types;
  if (key === 'format') return changed(a, b, key, { isIdle: (value) => (types & scopeOfFormat(value)) === 0 });
  // No keyword yet, or any more: whether somebody heeds it is for a person to judge, where nothing is said of null anyway.
  if (key === 'nullable')
    return isNullableIdle && ((a.types ^ b.types) & NULL) === 0
      ? changed(a, b, key, { kind: 'unclassified.changed' })
      : NONE;
  if (key === 'type') return (types & NULL) === 0 ? nullInVain(a, b) : NONE;
  const scope = SCOPES.get(key);
  return scope === undefined || (types & scope) !== 0 ? NONE : changed(a, b, key, { sameExpanded });
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

interface Changed {
  readonly isIdle?: (value: Json) => boolean;
  readonly kind?: 'text.changed' | 'unclassified.changed';
  readonly sameExpanded?: IdleContext['sameExpanded'];
}

function changed(a: Node, b: Node, key: string, how: Changed): readonly Fact[] {
  const { isIdle = () => true, kind = 'text.changed', sameExpanded } = how;
  const [before, after] = [idleValues(a, key, isIdle), idleValues(b, key, isIdle)];
  const isKept = [...before.keys()].every((one) => after.has(one));
  if (isKept && before.size === after.size) return NONE;
  // What it holds may have another name, or have become a component.
  if (sameExpanded !== undefined && areSameExpanded([...before.values()], [...after.values()], sameExpanded))
    return NONE;
  return [undirectedFact(a, b, key, { kind, key, before: written(a, key), after: written(b, key) })];
}

/** More than these are not held against each other one by one. */
const MOST_COMPARED = 10;

function areSameExpanded(
  before: readonly SchemaSource[],
  after: readonly SchemaSource[],
  same: IdleContext['sameExpanded'],
): boolean {
  if (Math.max(before.length, after.length) > MOST_COMPARED || Math.min(before.length, after.length) === 0)
    return false;
  return (
    before.every((one) => after.some((other) => same(one, other))) &&
    after.every((other) => before.some((one) => same(one, other)))
  );
}

/** The values of the keyword that ask nothing, by what is written: the same ones count once. */
const idleValues = (
  { leaves }: Node,
  key: string,
  isIdle: (value: Json) => boolean,
): ReadonlyMap<string, SchemaSource> =>
  new Map(
    leaves.flatMap(({ value, place, dialect }): (readonly [string, SchemaSource])[] => {
      const found = Object.hasOwn(value, key) ? value[key] : undefined;
      return found === undefined || !isIdle(found)
        ? []
        : [[canonical(found), { value: found, place: at(place, key), dialect }]];
    }),
  );
