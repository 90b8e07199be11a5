import type { Direction } from '../../model/change.ts';
import type { Json } from '../../model/json.ts';
import { accepts } from './accepts.ts';
import { fewValues } from './finite.ts';
import { isPlainlyInhabited } from '../normal-form/inhabited.ts';
import { lengthsOf, shapesOf } from '../texts/format-shapes.ts';
import { hasMultipleBetween, isWhole } from '../normal-form/scalars.ts';
import { constraintOn, meet, settle } from '../normal-form/meet.ts';
import {
  ANY_NODE,
  ANYTHING,
  ARRAY,
  BOOLEAN,
  NULL,
  NUMBER,
  OBJECT,
  STRING,
  TYPE_NAMES,
  both,
  canonical,
  isAnything,
  isNever,
} from '../normal-form/node.ts';
import type { Child, Node, ObjectPart, StringPart, TypeSet } from '../normal-form/node.ts';
import type { Normaliser } from '../normal-form/normalise.ts';
import { partsOf } from '../normal-form/parts.ts';
import { noneMatches, wordsOf } from '../texts/patterns.ts';
import { isToldApart } from '../normal-form/tags.ts';
import { requiredNames } from '../normal-form/view.ts';

/** Sets without instances, and pairs of sets without common ones: sound tests, not complete ones. */

/** What the tests work with; `open`: senders may send what they don't describe too. */
export interface EmptySides {
  readonly normaliser: Normaliser;
  readonly direction: Direction;
  readonly open: boolean;
  /** Whether one set is inside another, as far as that is proved at this point; for negations. */
  readonly within: ((a: Node, not: Child) => boolean) | null;
  /**
   * Nodes that were searched without a proof that they are empty, with the levels that were looked at: the same ones are
   * asked about all the time.
   */
  readonly inhabited?: WeakMap<Node, number>;
  /** What may be looked at for all questions of a comparison; what needs more is taken to have instances. */
  readonly looks?: { left: number };
}

/** Counts a look at a node that has so many parts. */
function isSpent({ looks }: EmptySides, node: Node): boolean {
  if (looks === undefined) return false;
  looks.left -= 1 + partsOf(node) / PARTS_OF_A_LOOK;
  return looks.left < 0;
}

const PARTS_OF_A_LOOK = 20;

const MAX_DEPTH = 5;
/** Products of alternatives grow fast; beyond this many branches nothing is tried. */
const MAX_BRANCHES = 40;

/** Every type that the node admits lists its values. */
export const enumerated = (node: Node): boolean =>
  TYPE_NAMES.every(([bit]) => (node.types & bit) === 0 || bit === NULL || bit === BOOLEAN || node.values.has(bit));

/** The node restricted to some types. */
export const only = (node: Node, types: TypeSet): Node =>
  (node.types & ~types) === 0
    ? node
    : { ...node, key: `${node.key}/${types}`, origin: null, types: node.types & types };

/**
 * A sender that sends described properties only: its author said so, or described some and did not say what else there
 * may be.
 */
export function closed(sides: Pick<EmptySides, 'open'>, node: Node): boolean {
  // What alternatives and conditions describe is sent, too: it is known when they are taken one by one.
  if (node.alternatives.length > 0 || node.implications.length > 0) return false;
  if (isNever(node.object.rest)) return true;
  // What else there may be is said by `unevaluatedProperties`, even where it depends on the value.
  if (node.others.some(({ keyword, value }) => keyword === 'unevaluatedProperties' && value !== false)) return false;
  if (sides.open || node.object.explicitRest || node.object.properties.size + node.object.patterns.size === 0)
    return false;
  return describesEnough(node);
}

/** Who asks for more properties than it describes means that there are others. */
function describesEnough(node: Node): boolean {
  const { properties, minProperties } = node.object;
  if (minProperties <= properties.size) return true;
  const names = describedNames(node.object);
  return names === null || new Set([...names, ...undescribed(node)]).size >= minProperties;
}

/** The schema `false`. */
export const NEVER: Child = {
  key: '!',
  sources: [{ value: false, place: { file: '', pointer: '!' }, dialect: '3.1', side: 0 }],
};

/** The object part as a sender fills it: what is not described can't occur, unless it has to. */
export function sentPart(sides: Pick<EmptySides, 'open'>, node: Node): ObjectPart {
  const { object } = node;
  if (!closed(sides, node)) return object;
  const properties = new Map(object.properties);
  for (const name of undescribed(node)) properties.set(name, constraintOn(object, name) ?? ANYTHING);
  return { ...object, properties, rest: NEVER };
}

/** Names that objects have to have, some of them at least, though nothing describes them. */
export function undescribed({ object }: Node): ReadonlySet<string> {
  const needed = [...object.required, ...[...object.dependentRequired.values()].flat()];
  return new Set(needed.filter((name) => !object.properties.has(name)));
}

/** What an object describes, by name. */
interface Described {
  readonly properties: ReadonlyMap<string, unknown>;
  readonly patterns: ReadonlyMap<string, unknown>;
}

/** All names that properties can have where nothing else may be; null for more than a few. */
export function describedNames({ properties, patterns }: Described): readonly string[] | null {
  const words = [...patterns.keys()].map((pattern) => wordsOf(pattern));
  return words.includes(null) ? null : [...new Set([...properties.keys(), ...words.flatMap((list) => list ?? [])])];
}

const asSent = (sides: Pick<EmptySides, 'open'>, node: Node): Node =>
  closed(sides, node) ? { ...node, object: sentPart(sides, node) } : node;

/** No value of the sender's node is one of the other's. */
export function disjoint(sides: EmptySides, a: Node, b: Node): boolean {
  if (isToldApart(sides, a, b)) return true;
  const areRefused = (few: readonly Json[] | null, node: Node): boolean =>
    few?.every((value) => accepts(sides.normaliser, node, value) === false) === true;
  if (isSpent(sides, a) || isSpent(sides, b)) return false;
  if (areRefused(fewValues(a), b) || areRefused(fewValues(b), a)) return true;
  return isEmpty(sides, meet(asSent(sides, a), b), 0);
}

/** The node has no instance. */
export function isEmpty(sides: EmptySides, node: Node, depth = 0): boolean {
  if (isSpent(sides, node)) return false;
  const settled = settle(node);
  const types = TYPE_NAMES.reduce((all, [bit]) => (feasible(sides, settled, bit, depth) ? all | bit : all), 0);
  if (types === 0) return true;
  if (depth >= MAX_DEPTH) return false;
  const left = only(settled, types);
  if (
    sides.within !== null &&
    left.nots.some(
      (not) =>
        sides.within?.(
          { ...left, key: `${left.key}-${not.key}`, origin: null, nots: left.nots.filter((other) => other !== not) },
          not,
        ) === true,
    )
  )
    return true;
  const [first, ...others] = left.alternatives;
  if (first === undefined || (types & ~first.scope) !== 0 || first.branches.length > MAX_BRANCHES) return false;
  const rest: Node = { ...left, key: `${left.key}~`, origin: null, alternatives: others };
  return first.branches.every((branch) =>
    isAnything(branch)
      ? isEmpty(sides, rest, depth + 1)
      : isEmpty(sides, meet(rest, sides.normaliser.node(branch)), depth + 1),
  );
}

/** Whether values of one type may be left. */
function feasible(sides: EmptySides, node: Node, bit: TypeSet, depth: number): boolean {
  if ((node.types & bit) === 0) return false;
  const listed = node.values.get(bit);
  if (
    listed !== undefined &&
    listed.every((value) => accepts(sides.normaliser, { ...node, nots: [], others: [] }, value) === false)
  )
    return false;
  if (bit === NUMBER) return feasibleNumber(node);
  if (bit === STRING) return feasibleString(node.string);
  if (bit === ARRAY) return feasibleArray(sides, node, depth);
  return bit === OBJECT ? feasibleObject(sides, node, depth) : true;
}

/** One pattern or format alone is met by some text, as far as its length allows. */
function feasibleString(part: StringPart): boolean {
  const { patterns, formats, minLength, maxLength } = part;
  if (patterns.length + formats.length > 1) return feasibleText(part, []);
  const { least, most } = lengthsOf(formats);
  return Math.min(maxLength ?? Infinity, most ?? Infinity) >= Math.max(minLength, least);
}

/** Whether there may be a text with these patterns, formats, and lengths that matches none of some other patterns. */
export function feasibleText(
  { patterns, formats, minLength, maxLength }: StringPart,
  outside: readonly string[],
): boolean {
  const { least, most } = lengthsOf(formats);
  const lengths = {
    minLength: Math.max(minLength, least),
    maxLength: most === null ? maxLength : Math.min(maxLength ?? most, most),
  };
  if (lengths.maxLength !== null && lengths.maxLength < lengths.minLength) return false;
  const inside = [...patterns, ...shapesOf(formats)];
  return inside.length + outside.length === 0 || noneMatches({ inside, outside, ...lengths }) !== true;
}

/** Whether a number is left between the bounds. */
export function feasibleNumber({ number }: Node): boolean {
  const { min, max, multiples } = number;
  const integer = isWhole(number);
  if (min === null || max === null) return true;
  if (min.value > max.value || (min.value === max.value && (min.exclusive || max.exclusive))) return false;
  if (multiples.length === 0 && !integer) return true;
  // Most have no more than these.
  if (multiples.length === 0 && !min.exclusive && !max.exclusive) return Math.ceil(min.value) <= Math.floor(max.value);
  return hasMultipleBetween(min, max, { multiples, integer }) !== false;
}

function emptyChild(sides: EmptySides, child: Child, depth: number): boolean {
  if (isNever(child)) return true;
  if (depth >= MAX_DEPTH || isPlainlyInhabited(sides.normaliser, child)) return false;
  const node = sides.normaliser.node(child);
  const levels = MAX_DEPTH - depth;
  if ((sides.inhabited?.get(node) ?? -1) >= levels) return false;
  const empty = isEmpty(sides, node, depth + 1);
  if (!empty) sides.inhabited?.set(node, levels);
  return empty;
}

function feasibleArray(sides: EmptySides, node: Node, depth: number): boolean {
  const { prefix, items, minItems, maxItems, contains } = node.array;
  if (maxItems !== null && maxItems < minItems) return false;
  const needed = Array.from({ length: Math.min(minItems, prefix.length + 1) }, (_, index) => prefix[index] ?? items);
  if (needed.some((child) => emptyChild(sides, child, depth))) return false;
  if (node.array.unique && minItems > 1 && !areManyEnough(sides, node)) return false;
  return contains.every(({ item, min }) => {
    if (min === 0) return true;
    if (maxItems !== null && maxItems < min) return false;
    return !emptyChild(sides, prefix.length === 0 ? both(items, item) : item, depth);
  });
}

/** Whether there are as many different items as a list has to have at least, as far as that can be told. */
function areManyEnough({ normaliser }: EmptySides, { array: { prefix, items, minItems } }: Node): boolean {
  if (isAnything(items) || isNever(items)) return true;
  const few = fewValues(normaliser.node(items));
  return few === null || prefix.length + new Set(few.map(canonical)).size >= minItems;
}

function feasibleObject(sides: EmptySides, node: Node, depth: number): boolean {
  const { object } = node;
  const needed = new Set(requiredNames(sides.normaliser, node, sides.direction));
  for (const name of needed) for (const other of object.dependentRequired.get(name) ?? []) needed.add(other);
  if (object.maxProperties !== null && object.maxProperties < Math.max(object.minProperties, needed.size)) return false;
  for (const name of needed) {
    const constraint = constraintOn(object, name);
    if (constraint !== null && emptyChild(sides, constraint, depth)) return false;
  }
  return object.minProperties <= possibleSize(sides, node, depth);
}

/** How many properties an object can have that has described ones only. */
function possibleSize(sides: EmptySides, node: Node, depth: number): number {
  const { object } = node;
  if (object.minProperties === 0 || !isNever(object.rest) || object.patterns.size > 0) return Number.POSITIVE_INFINITY;
  const possible = new Set(object.properties.keys());
  for (const [name, child] of object.properties) if (emptyChild(sides, child, depth)) possible.delete(name);
  // What asks for something impossible is impossible too.
  for (let before = -1; before !== possible.size;) {
    before = possible.size;
    for (const [name, others] of object.dependentRequired)
      if (others.some((other) => !possible.has(other))) possible.delete(name);
  }
  return possible.size;
}

/** The node that admits anything, for a schema that is not written. */
export const nodeOf = (normaliser: Normaliser, child: Child): Node =>
  isAnything(child) ? ANY_NODE : normaliser.node(child);
