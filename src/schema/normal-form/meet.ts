import type { Json } from '../../model/json.ts';
import { ANYTHING, ANY_NODE, both, canonical, isAnything, sourceKey, typeOf } from './node.ts';
import type {
  ArrayPart,
  Bound,
  Child,
  Layer,
  Node,
  NumberPart,
  ObjectPart,
  Other,
  StringPart,
  TypeSet,
} from './node.ts';
import { matchesName } from '../texts/patterns.ts';
import { acceptsNumber, acceptsText } from './scalars.ts';

/** The node of values that both nodes admit (`allOf`). Exact but where `ObjectPart.loose` says otherwise. */
export function meet(a: Node, b: Node): Node {
  const types = a.types & b.types;
  return {
    key: `${a.key}&${b.key}`,
    origin: null,
    place: a.leaves.length > 0 ? a.place : b.place,
    leaves: together(a.leaves, b.leaves, ({ value }) => value),
    types,
    values: meetValues(a, b),
    number: meetNumber(a.number, b.number),
    string: meetString(a.string, b.string),
    array: meetArray(a.array, b.array),
    object: meetObject(a.object, b.object),
    alternatives: [...a.alternatives, ...b.alternatives],
    nots: [...a.nots, ...b.nots],
    implications: [...a.implications, ...b.implications],
    others: together(a.others, b.others, placeOf),
    discriminator: a.discriminator ?? b.discriminator,
  };
}

/** More nodes than this are put together by halves. */
export const MANY = 64;

/** One after the other; very many by halves, because what is met grows. */
export function meetAll(nodes: readonly Node[]): Node {
  return nodes.length <= MANY ? nodes.reduce((all, node) => meet(all, node)) : byHalves(nodes, 0, nodes.length);
}

function byHalves(nodes: readonly Node[], from: number, to: number): Node {
  const half = Math.ceil((from + to) / 2);
  return to - from === 1 ? (nodes[from] ?? ANY_NODE) : meet(byHalves(nodes, from, half), byHalves(nodes, half, to));
}

function meetValues(a: Node, b: Node): ReadonlyMap<TypeSet, readonly Json[]> {
  if (b.values.size === 0) return a.values;
  if (a.values.size === 0) return b.values;
  const values = new Map(a.values);
  for (const [type, list] of b.values) {
    const own = values.get(type);
    if (own === undefined) values.set(type, list);
    else {
      const allowed = new Set(list.map(canonical));
      values.set(
        type,
        own.filter((value) => allowed.has(canonical(value))),
      );
    }
  }
  return values;
}

/** The tighter of two lower bounds. */
function higherBound(a: Bound | null, b: Bound | null): Bound | null {
  if (a === null || b === null) return a ?? b;
  if (a.value !== b.value) return a.value > b.value ? a : b;
  return a.exclusive ? a : b;
}

/** The tighter of two upper bounds. */
function lowerBound(a: Bound | null, b: Bound | null): Bound | null {
  if (a === null || b === null) return a ?? b;
  if (a.value !== b.value) return a.value < b.value ? a : b;
  return a.exclusive ? a : b;
}

const smaller = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.min(a, b);

/** One keyword, met on two ways. That values are equal says nothing: another part asks for it of its own accord. */
const placeOf = ({ source }: Other): string => sourceKey(source);

/** Both lists, without those of the second that are in the first. */
function together<T>(a: readonly T[], b: readonly T[], keyOf: (one: T) => unknown): readonly T[] {
  if (a.length === 0 || b.length === 0) return a.length === 0 ? b : a;
  const known = new Set(a.map(keyOf));
  return [...a, ...b.filter((one) => !known.has(keyOf(one)))];
}

const union = <T>(a: readonly T[], b: readonly T[]): readonly T[] =>
  b.length === 0 ? a : a.length === 0 ? b : [...new Set([...a, ...b])];

const meetNumber = (a: NumberPart, b: NumberPart): NumberPart => ({
  integer: a.integer || b.integer,
  min: higherBound(a.min, b.min),
  max: lowerBound(a.max, b.max),
  multiples: union(a.multiples, b.multiples),
  formats: union(a.formats, b.formats),
});

const meetString = (a: StringPart, b: StringPart): StringPart => ({
  minLength: Math.max(a.minLength, b.minLength),
  maxLength: smaller(a.maxLength, b.maxLength),
  patterns: union(a.patterns, b.patterns),
  formats: union(a.formats, b.formats),
});

function meetArray(a: ArrayPart, b: ArrayPart): ArrayPart {
  const length = Math.max(a.prefix.length, b.prefix.length);
  return {
    prefix: Array.from({ length }, (_, index) => both(a.prefix[index] ?? a.items, b.prefix[index] ?? b.items)),
    items: both(a.items, b.items),
    minItems: Math.max(a.minItems, b.minItems),
    maxItems: smaller(a.maxItems, b.maxItems),
    unique: a.unique || b.unique,
    contains: b.contains.length === 0 ? a.contains : [...a.contains, ...b.contains],
  };
}

/**
 * What a property of this name must be: its own schema (patterns it matches are part of it already), else that of the
 * patterns it matches, else the rest. Null when a pattern can't be tried.
 */
export function constraintOn(part: ObjectPart, name: string): Child | null {
  const listed = part.properties.get(name);
  if (listed !== undefined) return listed;
  const all: Child[] = [];
  for (const layer of layersOf(part)) {
    let own: Child | null = null;
    for (const [pattern, child] of layer.patterns) {
      const matches = matchesName(pattern, name);
      if (matches === null) return null;
      if (matches) own = own === null ? child : both(own, child);
    }
    all.push(own ?? layer.rest);
  }
  return conjunction(all);
}

/** All of them, by halves: what is put together grows. */
function conjunction(all: readonly Child[], from = 0, to = all.length): Child {
  const half = Math.ceil((from + to) / 2);
  return to - from <= 1 ? (all[from] ?? ANYTHING) : both(conjunction(all, from, half), conjunction(all, half, to));
}

/** More names and patterns than this are not tried on each other: what holds of the properties is not decided. */
export const MOST_TRIED = 100_000;

/** Patterns that are put together with more schemas than this stand for themselves: what holds of them is not decided. */
const MOST_CROSSED = 10_000;

/** What is asked of properties that nothing describes; each layer has to be satisfied. */
export const layersOf = (part: ObjectPart): readonly Layer[] => part.layers ?? [part];

function meetObject(a: ObjectPart, b: ObjectPart): ObjectPart {
  if (isPlainObject(b)) return a;
  if (isPlainObject(a)) return b;
  let loose = a.loose || b.loose;
  const properties = new Map<string, Child>();
  const isTried = a.properties.size * b.patterns.size + b.properties.size * a.patterns.size <= MOST_TRIED;
  for (const name of new Set([...a.properties.keys(), ...b.properties.keys()])) {
    const left = isTried ? constraintOn(a, name) : null;
    const right = isTried ? constraintOn(b, name) : null;
    if (left === null || right === null) loose = true;
    properties.set(name, both(left ?? a.properties.get(name) ?? a.rest, right ?? b.properties.get(name) ?? b.rest));
  }
  // A name that matches a pattern of one side falls under the other side's rest; with patterns on both sides that is
  // only so when the rest asks for nothing.
  const isMany = a.patterns.size * b.rest.sources.length + b.patterns.size * a.rest.sources.length > MOST_CROSSED;
  const crossed = a.patterns.size > 0 && b.patterns.size > 0 && !(isAnything(a.rest) && isAnything(b.rest));
  const patterns = new Map<string, Child>();
  const [restOfA, restOfB] = isMany ? [ANYTHING, ANYTHING] : [a.rest, b.rest];
  for (const [pattern, child] of a.patterns) patterns.set(pattern, both(child, b.patterns.get(pattern) ?? restOfB));
  for (const [pattern, child] of b.patterns) {
    const own = patterns.get(pattern);
    patterns.set(pattern, own === undefined ? both(child, restOfA) : both(own, child));
  }
  return {
    properties,
    patterns,
    rest: both(a.rest, b.rest),
    explicitRest: a.explicitRest || b.explicitRest,
    required: new Set([...a.required, ...b.required]),
    minProperties: Math.max(a.minProperties, b.minProperties),
    maxProperties: smaller(a.maxProperties, b.maxProperties),
    names: both(a.names, b.names),
    dependentRequired: meetDependent(a.dependentRequired, b.dependentRequired),
    loose: loose || isMany,
    layers: crossed || a.layers !== null || b.layers !== null ? [...layersOf(a), ...layersOf(b)] : null,
  };
}

/** Nothing is asked of objects. */
export function isPlainObject(part: ObjectPart): boolean {
  return (
    part.properties.size === 0 &&
    part.patterns.size === 0 &&
    isAnything(part.rest) &&
    !part.explicitRest &&
    part.required.size === 0 &&
    part.minProperties === 0 &&
    part.maxProperties === null &&
    isAnything(part.names) &&
    part.dependentRequired.size === 0
  );
}

function meetDependent(
  a: ReadonlyMap<string, readonly string[]>,
  b: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly string[]> {
  const merged = new Map(a);
  for (const [name, needed] of b) merged.set(name, union(merged.get(name) ?? [], needed).toSorted());
  return merged;
}

/** Keeps only the types that can still hold a value: an enumerated type without values is none. */
export function settle(node: Node): Node {
  if (node.values.size === 0) return node;
  let types = node.types;
  const values = new Map<TypeSet, readonly Json[]>();
  for (const [type, list] of node.values) {
    if ((types & type) === 0) continue;
    const fitting = list.filter((value) => typeOf(value) === type && fits(node, value));
    if (fitting.length === 0) types &= ~type;
    else values.set(type, fitting);
  }
  return types === node.types &&
    values.size === node.values.size &&
    [...values].every(([type, list]) => list.length === node.values.get(type)?.length)
    ? node
    : { ...node, types, values };
}

/** Whether an enumerated value passes what stands beside the list; where that can't be told it does. */
function fits(node: Node, value: Json): boolean {
  if (typeof value === 'number') return acceptsNumber(node, value) !== false;
  return typeof value !== 'string' || acceptsText(node, value) !== false;
}
