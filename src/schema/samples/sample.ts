import type { Direction } from '../../model/change.ts';
import type { Json } from '../../model/json.ts';
import { accepts } from '../proofs/accepts.ts';
import { nodeOf } from '../proofs/empty.ts';
import { constraintOn, meet, settle } from '../normal-form/meet.ts';
import { ALL_TYPES, ANYTHING, ARRAY, BOOLEAN, NULL, NUMBER, OBJECT, STRING, canonical } from '../normal-form/node.ts';
import { isAnything, isNever, typeOf } from '../normal-form/node.ts';
import type { Child, Node, TypeSet } from '../normal-form/node.ts';
import type { Normaliser } from '../normal-form/normalise.ts';
import { branches } from './sample-cases.ts';
import { isSpent, totalOf } from './sample-work.ts';
import { possibleNames } from './sample-names.ts';
import { examplesOf, texts } from './sample-text.ts';
import { numbers } from './sample-numbers.ts';
import { requiredNames, visibleProperties } from '../normal-form/view.ts';
import type { Sampler, Spot, Thorough } from './sampler.ts';

/**
 * Builds small, realistic instances of schemas in normal form: what is required and no more, with the values the authors
 * of the document give as examples. Where the other party of a message knows the same schema, values are preferred that
 * it accepts too. Nothing here is a proof: whoever shows an instance has it checked first. Bounded by a count of steps.
 */

/** What an object must and must not have besides what is required. */
export interface Shape {
  readonly forced?: ReadonlyMap<string, Json>;
  readonly without?: string;
  /** Every described property. */
  readonly full?: boolean;
}

const MAX_DEPTH = 14;
const MAX_ITEMS = 300;
const MAX_VALUES = 40;

/** A sampler of the schemas of the party that sends. */
export function createSampler(normaliser: Normaliser, direction: Direction, thorough: Thorough | null = null): Sampler {
  return {
    normaliser,
    direction,
    budget: { left: 0 },
    total: totalOf(normaliser),
    open: new Set(),
    split: new WeakMap(),
    samples: new Map(),
    thorough,
    blocked: 0,
  };
}

/** The first candidate that the other party accepts too, else the first one. */
export function sample(sampler: Sampler, node: Node, spot: Spot): Json | undefined {
  let first: Json | undefined;
  let tried = 0;
  for (const value of values(sampler, node, spot)) {
    if (spot.peer === null || accepts(sampler.normaliser, spot.peer, value, sampler.direction) !== false) return value;
    first ??= value;
    if (++tried >= MAX_VALUES) break;
  }
  return first;
}

function sampleChild(sampler: Sampler, child: Child, spot: Spot): Json | undefined {
  if (isNever(child)) return undefined;
  // A schema that requires itself has no finite instance along this way.
  if (child.key !== '' && sampler.open.has(child.key)) {
    sampler.blocked++;
    return undefined;
  }
  const { budget } = sampler;
  const key = spot.peer === null ? `${spot.depth} ${spot.name} ${child.key}` : null;
  const known = key === null ? undefined : sampler.samples.get(key);
  if (known !== undefined && known.steps <= budget.left) {
    budget.left -= known.steps;
    return known.value;
  }
  const [left, { blocked }] = [budget.left, sampler];
  sampler.open.add(child.key);
  const value = sample(sampler, nodeOf(sampler.normaliser, child), { ...spot, depth: spot.depth + 1 });
  sampler.open.delete(child.key);
  const isWhole = budget.left >= 0 && sampler.blocked === blocked;
  if (key !== null && isWhole) sampler.samples.set(key, { value, steps: left - budget.left });
  return value;
}

/** Candidates for an instance of a node, best first. As far as the normal form can tell, each is one. */
export function* values(sampler: Sampler, node: Node, spot: Spot): Generator<Json> {
  if (--sampler.budget.left < 0 || isSpent(sampler, node) || spot.depth > MAX_DEPTH || node.types === 0) return;
  const simple = node.alternatives.length === 0;
  for (const each of branches(sampler, node)) {
    let found = 0;
    for (const value of ownValues(sampler, each, spot)) {
      if (!fits(sampler, node, value)) continue;
      yield value;
      if (++found >= (simple ? MAX_VALUES : 6)) break;
    }
  }
}

/** Whether the normal form does not rule a value out. */
export const fits = (sampler: Sampler, node: Node, value: Json): boolean =>
  accepts(sampler.normaliser, node, value, sampler.direction) !== false;

function* ownValues(sampler: Sampler, node: Node, spot: Spot): Generator<Json> {
  for (const type of typeOrder(node, spot.name)) yield* valuesOfType(sampler, node, type, spot);
}

/** What people think of first where nothing is asked for; null is last, which is often taken for no value. */
export const OPEN_ORDER: readonly TypeSet[] = [STRING, NUMBER, BOOLEAN, OBJECT, ARRAY, NULL];
const USUAL_ORDER: readonly TypeSet[] = [OBJECT, ARRAY, STRING, NUMBER, BOOLEAN, NULL];

function typeOrder({ types, values: listed }: Node, name: string): readonly TypeSet[] {
  const order = types === ALL_TYPES ? OPEN_ORDER : USUAL_ORDER;
  const isNumeric = (types & NUMBER) !== 0 && listed.size === 0 && OF_NUMBERS.test(name.slice(0, 100));
  return (isNumeric ? [NUMBER, ...order.filter((type) => type !== NUMBER)] : order).filter(
    (type) => (types & type) !== 0,
  );
}

/** What is called like this and may be a number is one. */
const OF_NUMBERS = /bytes|count|size|total|number|(^|_)(min|max|latitude|longitude|port|ttl)$/i;

/** Candidates of one type. */
export function* valuesOfType(sampler: Sampler, node: Node, type: TypeSet, spot: Spot): Generator<Json> {
  const listed = node.values.get(type);
  if (listed !== undefined) {
    const wanted = new Set(examplesOf(node).map(canonical));
    yield* listed.filter((value) => wanted.has(canonical(value)));
    yield* listed.slice(0, MAX_VALUES);
  } else if (type === NULL) yield null;
  else if (type === BOOLEAN) {
    yield* examplesOf(node).filter((value) => typeof value === 'boolean');
    yield* [true, false];
  } else if (type === NUMBER) yield* numbers(node);
  else if (type === STRING) {
    yield* texts(node, spot.name);
    yield* sampler.thorough?.texts(node) ?? [];
  } else {
    const value = type === ARRAY ? arrayOf(sampler, node, spot, null) : objectOf(sampler, node, spot, {});
    if (value !== undefined) yield value;
    if (type === ARRAY && node.nots.length > 0) yield* otherLists(sampler, node, spot);
  }
}

/** Lists of other items than the first that come to mind, which a negation may refuse. */
function* otherLists(sampler: Sampler, node: Node, spot: Spot): Generator<Json> {
  const { prefix, items, contains } = node.array;
  const wanted = contains[0]?.item ?? ANYTHING;
  if (isNever(items) || isNever(wanted)) return;
  const item = settle(meet(nodeOf(sampler.normaliser, items), nodeOf(sampler.normaliser, wanted)));
  let found = 0;
  for (const value of values(sampler, item, { ...spot, peer: null, depth: spot.depth + 1 })) {
    const list = arrayOf(sampler, node, spot, { index: prefix.length, value });
    if (list !== undefined) yield list;
    if (++found >= MAX_OTHERS) break;
  }
}

const MAX_OTHERS = 6;

const child = (sampler: Sampler, peer: Node | null, of: (node: Node) => Child | null): Node | null => {
  const found = peer === null || peer.alternatives.length > 0 ? null : of(peer);
  return found === null || isAnything(found) || isNever(found) ? null : nodeOf(sampler.normaliser, found);
};

/** An item and its place. */
interface Forced {
  readonly index: number;
  readonly value: Json;
}

/** A list of the least length; `forced` stands at its place in it. */
export function arrayOf(
  sampler: Sampler,
  node: Node,
  spot: Spot,
  forced: Forced | null,
  length = 0,
): Json[] | undefined {
  const { prefix, items, minItems, maxItems, unique } = node.array;
  const contained = containedIn(sampler, node, forced, spot);
  if (contained === null) return undefined;
  const size = Math.max(
    minItems,
    length,
    ...Array.from(contained.keys(), (index) => index + 1),
    forced === null ? 0 : forced.index + 1,
  );
  if (size > MAX_ITEMS || (maxItems !== null && size > maxItems)) return undefined;
  const list: Json[] = [];
  const seen = new Set(forced === null ? [] : [canonical(forced.value)]);
  for (let index = 0; index < size; index++) {
    if (forced?.index === index) {
      list.push(forced.value);
      continue;
    }
    const certain = contained.get(index);
    if (certain !== undefined) {
      seen.add(canonical(certain));
      list.push(certain);
      continue;
    }
    const peer = child(sampler, spot.peer, (one) => one.array.prefix[index] ?? one.array.items);
    const inner: Spot = { name: spot.name, peer, depth: spot.depth + 1 };
    const item = prefix[index] ?? items;
    const value = unique ? fresh(sampler, item, inner, seen) : sampleChild(sampler, item, inner);
    if (value === undefined) return undefined;
    seen.add(canonical(value));
    list.push(value);
  }
  return list;
}

/** The items that a list has to contain: behind its prefix, or in it where there is no room; null where they can't be had. */
function containedIn(
  sampler: Sampler,
  node: Node,
  forced: Forced | null,
  spot: Spot,
): ReadonlyMap<number, Json> | null {
  const found = new Map<number, Json>();
  const { prefix, items, minItems, maxItems, contains } = node.array;
  const taken = new Map(forced === null ? [] : [[forced.index, forced.value]]);
  const behind = Math.max(prefix.length, forced === null ? 0 : forced.index + 1);
  for (const { item: wanted, min } of contains) {
    if (isNever(wanted) && min > 0) return null;
    if (min === 0) continue;
    // A list of as many items is not built; each of them is asked whether it is what is wanted.
    sampler.budget.left -= Math.floor(taken.size / ITEMS_OF_A_STEP);
    if (found.size > MAX_ITEMS || sampler.budget.left < 0) return null;
    const counted = [...taken.values()].filter((value) => fits(sampler, nodeOf(sampler.normaliser, wanted), value));
    const isShort = isNever(items) || prefix.some(isNever);
    const room = isShort ? 0 : Math.max(0, (maxItems ?? Infinity) - behind - found.size);
    const least = Math.min(min - counted.length, MAX_CONTAINED);
    const places = [
      // There is an item anyway.
      ...Array.from({ length: Math.min(prefix.length, minItems) }, (_, index) => index),
      ...Array.from({ length: Math.max(0, Math.min(least, room)) }, (_, index) => behind + found.size + index),
      ...prefix.keys(),
    ].filter((place) => !taken.has(place));
    let needed = least;
    for (const place of places) {
      if (needed <= 0) break;
      if (taken.has(place)) continue;
      const item = settle(meet(nodeOf(sampler.normaliser, prefix[place] ?? items), nodeOf(sampler.normaliser, wanted)));
      const value = containable(sampler, item, spot, node.array.unique ? taken : new Map());
      if (value === undefined) continue;
      found.set(place, value);
      taken.set(place, value);
      needed--;
    }
    if (needed > 0) return null;
  }
  return found;
}

function containable(sampler: Sampler, item: Node, spot: Spot, taken: ReadonlyMap<number, Json>): Json | undefined {
  const seen = new Set([...taken.values()].map(canonical));
  for (const value of values(sampler, item, { ...spot, peer: null, depth: spot.depth + 1 }))
    if (!seen.has(canonical(value))) return value;
  return undefined;
}

const MAX_CONTAINED = 20;
const ITEMS_OF_A_STEP = 20;

/** A value that is not among those seen. */
function fresh(sampler: Sampler, item: Child, spot: Spot, seen: ReadonlySet<string>): Json | undefined {
  if (isNever(item)) return undefined;
  const node = nodeOf(sampler.normaliser, item);
  for (const value of values(sampler, node, spot)) {
    if (!seen.has(canonical(value))) return value;
    const varied =
      typeof value === 'number' ? value + seen.size : typeof value === 'string' ? value + seen.size : value;
    if (varied !== value && !seen.has(canonical(varied)) && fits(sampler, node, varied)) return varied;
  }
  return undefined;
}

/** The least object: required properties and those the other party requires, as far as they are described. */
export function objectOf(sampler: Sampler, node: Node, spot: Spot, shape: Shape): { [key: string]: Json } | undefined {
  if (isSpent(sampler, node)) return undefined;
  const { normaliser, direction } = sampler;
  const visible = visibleProperties(normaliser, node, direction);
  const needed = requiredNames(normaliser, node, direction);
  const found = new Map<string, Json>();
  const build = (name: string): Json | undefined =>
    shape.forced?.has(name) === true ? shape.forced.get(name) : propertyOf(sampler, node, spot, name);
  /** With all that is asked for beside it, or not at all. */
  const add = (name: string): boolean => {
    const made = new Map<string, Json>();
    for (const each of withDependents(node, name)) {
      const value = found.get(each) ?? (each === shape.without ? undefined : build(each));
      if (value === undefined) return false;
      made.set(each, value);
    }
    for (const [each, value] of made) found.set(each, value);
    return true;
  };
  const certain = new Set([...needed, ...(shape.forced?.keys() ?? [])]);
  const asked = spot.peer === null ? null : requiredNames(normaliser, spot.peer, direction);
  const isWanted = (name: string): boolean => shape.full === true || asked?.has(name) === true;
  for (const name of new Set([...visible.keys(), ...certain])) {
    const isCertain = certain.has(name);
    if ((isCertain || isWanted(name)) && !add(name) && isCertain) return undefined;
  }
  const { minProperties } = node.object;
  const lacks = (): boolean => found.size < minProperties;
  for (const name of visible.keys()) if (lacks()) add(name);
  for (const name of lacks() ? possibleNames(node, normaliser) : []) if (lacks()) add(name);
  for (let index = 1; lacks(); index++) if (index > MAX_ITEMS || !add(`key${index}`)) return undefined;
  // In the order in which they are described: that is how people write them.
  const order = new Set([...visible.keys(), ...needed, ...found.keys()]);
  return Object.fromEntries([...order].flatMap((name) => (found.has(name) ? [[name, found.get(name) ?? null]] : [])));
}

/** A property and those that have to be there with it. */
function withDependents({ object }: Node, name: string): ReadonlySet<string> {
  const names = new Set([name]);
  if (object.dependentRequired.size > 0)
    for (const each of names) for (const other of object.dependentRequired.get(each) ?? []) names.add(other);
  return names;
}

function propertyOf(sampler: Sampler, node: Node, spot: Spot, name: string): Json | undefined {
  const constraint = name === '__proto__' ? null : constraintOn(node.object, name);
  if (constraint === null || !isNamed(sampler, node, name)) return undefined;
  const tag = tagOf(node, name);
  if (tag !== null && !isNever(constraint)) {
    const asked = nodeOf(sampler.normaliser, constraint);
    if (asked.values.size === 0 && fits(sampler, asked, tag)) return tag;
  }
  const peer = child(sampler, spot.peer, (one) => constraintOn(one.object, name));
  return sampleChild(sampler, constraint, { name, peer, depth: spot.depth });
}

/** Whether properties may have this name, as far as can be told. */
const isNamed = ({ normaliser }: Sampler, { object: { names } }: Node, name: string): boolean =>
  isAnything(names) || accepts(normaliser, nodeOf(normaliser, names), name) !== false;

/** What a named schema is called by the discriminator that it has from its parent. */
function tagOf({ discriminator, alternatives, place }: Node, name: string): string | null {
  if (discriminator?.property !== name || alternatives.length > 0) return null;
  const own = /\/(?:components\/schemas|definitions)\/([^/]+)$/.exec(place.pointer)?.[1];
  if (own === undefined) return null;
  const mapped = [...discriminator.mapping].find(([, target]) => target.split('/').at(-1) === own);
  return mapped?.[0] ?? own;
}

/** Whether a value is of one of these types. */
export const isOf = (value: Json, types: TypeSet): boolean => (typeOf(value) & types) !== 0;
