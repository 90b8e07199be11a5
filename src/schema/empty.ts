import type { Direction } from '../model/change.ts';
import type { Json } from '../model/json.ts';
import { accepts } from './accepts.ts';
import { above, under } from './scalars.ts';
import { constraintOn, meet, settle } from './meet.ts';
import { ANY_NODE, ARRAY, BOOLEAN, NULL, NUMBER, OBJECT, STRING, TYPE_NAMES, isAnything, isNever } from './node.ts';
import type { Child, Node, TypeSet } from './node.ts';
import type { Normaliser } from './normalise.ts';
import { requiredNames } from './view.ts';

/** Sets without instances, and pairs of sets without common ones: sound tests, not complete ones. */

/** What the tests work with; `open`: senders may send what they don't describe too. */
export interface EmptySides {
  readonly normaliser: Normaliser;
  readonly direction: Direction;
  readonly open: boolean;
  /** Whether one set is inside another, as far as that is proved at this point; for negations. */
  readonly within: ((a: Node, not: Child) => boolean) | null;
}

const MAX_DEPTH = 5;
/** Products of alternatives grow fast; beyond this many branches nothing is tried. */
const MAX_BRANCHES = 40;

/** Every type that the node admits lists its values. */
export const enumerated = (node: Node): boolean =>
  TYPE_NAMES.every(([bit]) => (node.types & bit) === 0 || bit === NULL || bit === BOOLEAN || node.values.has(bit));

/** The values of an enumerated node. */
export function valuesOf(node: Node): readonly Json[] {
  return TYPE_NAMES.flatMap(([bit]): readonly Json[] => {
    if ((node.types & bit) === 0) return [];
    if (bit === NULL) return [null];
    return node.values.get(bit) ?? (bit === BOOLEAN ? [true, false] : []);
  });
}

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
  if (node.alternatives.length > 0) return false;
  if (isNever(node.object.rest)) return true;
  return !sides.open && !node.object.explicitRest && (node.object.properties.size > 0 || node.object.patterns.size > 0);
}

/** The schema `false`. */
export const NEVER: Child = {
  key: '!',
  sources: [{ value: false, place: { file: '', pointer: '!' }, dialect: '3.1', side: 0 }],
};

/** The node as a sender fills it: what is not described can't occur. */
const asSent = (sides: Pick<EmptySides, 'open'>, node: Node): Node =>
  closed(sides, node) ? { ...node, object: { ...node.object, rest: NEVER } } : node;

/** No value of the sender's node is one of the other's. */
export function disjoint(sides: EmptySides, a: Node, b: Node): boolean {
  if ((a.types & b.types) === 0) return true;
  if (enumerated(a) && valuesOf(a).every((value) => accepts(sides.normaliser, b, value) === false)) return true;
  if (enumerated(b) && valuesOf(b).every((value) => accepts(sides.normaliser, a, value) === false)) return true;
  return isEmpty(sides, meet(asSent(sides, a), b), 0);
}

/** The node has no instance. */
export function isEmpty(sides: EmptySides, node: Node, depth = 0): boolean {
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
  if (bit === STRING) return node.string.maxLength === null || node.string.maxLength >= node.string.minLength;
  if (bit === ARRAY) return feasibleArray(sides, node, depth);
  return bit === OBJECT ? feasibleObject(sides, node, depth) : true;
}

function feasibleNumber({ number: { min, max, integer } }: Node): boolean {
  if (min === null || max === null) return true;
  if (min.value > max.value || (min.value === max.value && (min.exclusive || max.exclusive))) return false;
  if (!integer) return true;
  const least = min.exclusive ? Math.floor(min.value) + 1 : Math.ceil(min.value);
  return above(min, least) && under(max, least);
}

const emptyChild = (sides: EmptySides, child: Child, depth: number): boolean =>
  isNever(child) ||
  (!isAnything(child) && depth < MAX_DEPTH && isEmpty(sides, sides.normaliser.node(child), depth + 1));

function feasibleArray(sides: EmptySides, node: Node, depth: number): boolean {
  const { prefix, items, minItems, maxItems } = node.array;
  if (maxItems !== null && maxItems < minItems) return false;
  const needed = Array.from({ length: Math.min(minItems, prefix.length + 1) }, (_, index) => prefix[index] ?? items);
  return !needed.some((child) => emptyChild(sides, child, depth));
}

function feasibleObject(sides: EmptySides, node: Node, depth: number): boolean {
  const { object } = node;
  if (object.maxProperties !== null && object.maxProperties < Math.max(object.minProperties, object.required.size))
    return false;
  for (const name of requiredNames(sides.normaliser, node, sides.direction)) {
    const constraint = constraintOn(object, name);
    if (constraint !== null && emptyChild(sides, constraint, depth)) return false;
  }
  return true;
}

/** The node that admits anything, for a schema that is not written. */
export const nodeOf = (normaliser: Normaliser, child: Child): Node =>
  isAnything(child) ? ANY_NODE : normaliser.node(child);
