import type { Direction } from '../../model/change.ts';
import type { Json } from '../../model/json.ts';
import { accepts } from './accepts.ts';
import { nodeOf, only } from './empty.ts';
import { isPlainlyInhabited } from '../normal-form/inhabited.ts';
import { constraintOn, meet, settle } from '../normal-form/meet.ts';
import { ARRAY, BOOLEAN, NULL, NUMBER, OBJECT, STRING, TYPE_NAMES, isAnything } from '../normal-form/node.ts';
import type { Child, Node, NumberPart, Source, StringPart, TypeSet } from '../normal-form/node.ts';
import type { Normaliser } from '../normal-form/normalise.ts';
import { isToldApart } from '../normal-form/tags.ts';
import { requiredNames, visibleProperties } from '../normal-form/view.ts';

/**
 * Inclusions that can't be: a value that is surely sent is surely refused. Where that is plain to see nobody has to look
 * for a proof in vain, which costs most of all. `false` says nothing: there may be a proof, or none.
 */
export interface RefutationSides {
  readonly normaliser: Normaliser;
  readonly direction: Direction;
  readonly same: (a: Source, b: Source) => boolean;
  /** What is known of nodes: the types of which they surely have a value. */
  readonly certain: WeakMap<Node, TypeSet>;
  /** What was found out about pairs of parts: the same ones are met on many ways. */
  readonly refuted: WeakMap<Node, WeakMap<Node, boolean>>;
  /** The ways to satisfy nodes with alternatives. */
  readonly ways: WeakMap<Node, readonly OneWay[]>;
  /** What may be looked at for one question, counted in pairs of nodes. */
  readonly effort: { left: number };
  /** The same for all questions of a comparison. */
  readonly looks?: { left: number };
}

/** For one question; hardly any document that people write needs as much. */
export const REFUTATION_EFFORT = 20_000;

const MAX_DEPTH = 4;
/** Of more alternatives it is not asked which values are in none of the others. */
const MAX_BRANCHES = 100;

/** Whether senders of one node surely send something that the other refuses. */
export function isRefuted(sides: RefutationSides, a: Node, b: Node, depth = 0): boolean {
  if (isSpent(sides)) return false;
  if (a.alternatives.length > 0) return isAlternativeRefuted(sides, a, b, depth);
  // What is refused comes first: little is, and to tell what is surely sent takes a look at all that is required.
  const sure = (types: TypeSet): boolean => (certainTypes(sides, a, 0) & types) !== 0;
  const foreign = a.types & ~b.types;
  if (foreign !== 0 && sure(foreign)) return true;
  if (isUnlisted(sides, a, b, sure) || isOutside(sides, a, b, sure)) return true;
  const unlisted = [...a.values.keys()].reduce((all, bit) => all & ~bit, a.types);
  if ((unlisted & OBJECT) !== 0 && isObjectRefuted(sides, a, b, depth) && sure(OBJECT)) return true;
  return (unlisted & ARRAY) !== 0 && isListRefuted(sides, a, b, depth) && sure(ARRAY);
}

/** Whether there surely is a value of one of some types. */
type Sure = (types: TypeSet) => boolean;

/** What is sent by one alternative is refused. */
function isAlternativeRefuted(sides: RefutationSides, a: Node, b: Node, depth: number): boolean {
  for (const own of ways(sides, a)) {
    if (isRefuted(sides, own.node, b, depth) && own.rivals().length === 0) return true;
    if (b.types === 0 && isBeyondRival(sides, own, depth)) return true;
  }
  return false;
}

/** Whether some value is in one alternative alone, where only one other may match as well: what that refuses. */
function isBeyondRival(sides: RefutationSides, own: OneWay, depth: number): boolean {
  const [rival, ...more] = own.rivals();
  return rival !== undefined && more.length === 0 && isRefuted(sides, own.node, rival, depth);
}

/** A way to satisfy a node with alternatives, and those of the others that may match as well, where that is forbidden. */
interface OneWay {
  readonly node: Node;
  readonly rivals: () => readonly Node[];
}

/** Each is put together once. Alternatives within alternatives are left out: they may lead to themselves. */
function ways(sides: RefutationSides, node: Node): readonly OneWay[] {
  const known = sides.ways.get(node);
  if (known !== undefined) return known;
  const [first, ...more] = node.alternatives;
  const branches = first === undefined || more.length > 0 ? [] : first.branches.slice(0, MAX_BRANCHES + 1);
  const rest: Node = { ...node, key: `${node.key}~`, origin: null, alternatives: [] };
  const made =
    branches.length > MAX_BRANCHES
      ? []
      : branches.flatMap((branch, index): OneWay[] => {
          const inner = nodeOf(sides.normaliser, branch);
          if (inner.alternatives.length > 0) return [];
          const own = settle(only(meet(rest, inner), node.types & (first?.scope ?? 0) & inner.types));
          return [{ node: own, rivals: () => (first?.kind === 'anyOf' ? [] : rivalsOf(sides, own, branches, index)) }];
        });
  sides.ways.set(node, made);
  return made;
}

/** The first two of them: who has more is no better off. */
function rivalsOf(sides: RefutationSides, own: Node, branches: readonly Child[], index: number): readonly Node[] {
  const rivals: Node[] = [];
  for (const [at, other] of branches.entries()) {
    const node = at === index ? null : nodeOf(sides.normaliser, other);
    if (node !== null && !isApartFrom(sides, own, node) && rivals.push(node) > 1) break;
  }
  return rivals;
}

/** No alternative of the other has anything of it. */
const isOutside = (sides: RefutationSides, a: Node, b: Node, sure: Sure): boolean =>
  b.alternatives.some(
    ({ scope, branches }) =>
      (a.types & scope) !== 0 &&
      branches.length <= MAX_BRANCHES &&
      branches.every(
        (branch) => !isAnything(branch) && isApartFrom(sides, only(a, scope), sides.normaliser.node(branch)),
      ) &&
      sure(scope),
  );

const isApartFrom = (sides: RefutationSides, a: Node, b: Node): boolean => !isSpent(sides) && isToldApart(sides, a, b);

function isSpent({ effort, looks }: RefutationSides): boolean {
  if (looks !== undefined && (looks.left -= OF_A_LOOK) < 0) return true;
  return --effort.left < 0;
}

/** What is told by types and listed values takes less than a look at all of a node. */
const OF_A_LOOK = 0.1;

/** A listed value that the other refuses, or any text or number where the other lists its own. */
function isUnlisted({ normaliser }: RefutationSides, a: Node, b: Node, sure: Sure): boolean {
  for (const bit of [STRING, NUMBER]) {
    if ((a.types & bit) === 0) continue;
    const listed = a.values.get(bit);
    const isRefused = listed === undefined ? b.values.has(bit) && isFree(a, bit) : listed.some(isOnlyIn);
    if (isRefused && sure(bit)) return true;
  }
  return false;

  function isOnlyIn(value: Json): boolean {
    return accepts(normaliser, b, value) === false && accepts(normaliser, a, value) === true;
  }
}

/** More values than anybody lists. */
const isFree = ({ string, number }: Node, bit: TypeSet): boolean =>
  bit === STRING
    ? string.maxLength === null && string.patterns.length + string.formats.length === 0
    : number.min === null && number.max === null && number.formats.length === 0;

/** Without a property that the other asks for, or with one that it refuses. */
function isObjectRefuted(sides: RefutationSides, a: Node, b: Node, depth: number): boolean {
  const { normaliser, direction } = sides;
  if (b.object.loose) return false;
  const sent = requiredNames(normaliser, a, direction);
  for (const name of requiredNames(normaliser, b, direction)) if (!sent.has(name)) return true;
  if (depth === MAX_DEPTH) return false;
  for (const [name, { child }] of visibleProperties(normaliser, a, direction)) {
    const constraint = constraintOn(b.object, name);
    if (constraint !== null && isChildRefuted(sides, child, constraint, depth + 1)) return true;
  }
  return false;
}

/** A list of an item that the other refuses, as often as there have to be items. */
function isListRefuted(sides: RefutationSides, { array: x }: Node, { array: y }: Node, depth: number): boolean {
  if (depth === MAX_DEPTH || x.maxItems === 0 || x.contains.length > 0 || (x.minItems > 1 && x.unique)) return false;
  return isChildRefuted(sides, x.prefix[0] ?? x.items, y.prefix[0] ?? y.items, depth + 1);
}

function isChildRefuted(sides: RefutationSides, a: Child, b: Child, depth: number): boolean {
  if (isAnything(b) || a.key === b.key) return false;
  if (b.sources.every((theirs) => a.sources.some((mine) => sides.same(mine, theirs)))) return false;
  const [mine, theirs] = [nodeOf(sides.normaliser, a), sides.normaliser.node(b)];
  let known = sides.refuted.get(mine);
  if (known === undefined) sides.refuted.set(mine, (known = new WeakMap()));
  const answer = known.get(theirs);
  if (answer !== undefined) return answer;
  known.set(theirs, false);
  const found = isRefuted(sides, mine, theirs, depth);
  known.set(theirs, found);
  return found;
}

/** The types of which a node surely has a value, told from what it asks for. */
function certainTypes(sides: RefutationSides, node: Node, depth: number): TypeSet {
  const known = sides.certain.get(node);
  if (known !== undefined) return known;
  // Until it is known otherwise; what contains itself has no end.
  sides.certain.set(node, 0);
  const types = node.alternatives.length > 0 ? typesOfWays(sides, node, depth) : ownTypes(sides, node, depth);
  sides.certain.set(node, types);
  return types;
}

function typesOfWays(sides: RefutationSides, node: Node, depth: number): TypeSet {
  if (depth === MAX_DEPTH) return 0;
  // Who asks wants to know whether there is a value at all.
  for (const own of ways(sides, node)) {
    const types = certainTypes(sides, own.node, depth + 1);
    if (types !== 0 && own.rivals().length === 0) return types;
  }
  return 0;
}

function ownTypes(sides: RefutationSides, node: Node, depth: number): TypeSet {
  if (node.nots.length + node.implications.length + node.others.length > 0) return 0;
  const isSure = (bit: TypeSet): boolean => {
    const listed = node.values.get(bit);
    if (listed !== undefined) return listed.some((value) => accepts(sides.normaliser, node, value) === true);
    if (bit === NULL || bit === BOOLEAN) return true;
    if (bit === STRING) return isSureText(node.string);
    if (bit === NUMBER) return isSureNumber(node.number);
    return bit === ARRAY ? isSureList(sides, node, depth) : isSureObject(sides, node, depth);
  };
  return TYPE_NAMES.reduce((all, [bit]) => ((node.types & bit) !== 0 && isSure(bit) ? all | bit : all), 0);
}

function isSureText({ minLength, maxLength, patterns, formats }: StringPart): boolean {
  if (patterns.length > 0 || formats.length > 1) return false;
  if (formats.length === 1) return minLength === 0 && maxLength === null;
  return maxLength === null || maxLength >= minLength;
}

const isSureNumber = ({ min, max, formats }: NumberPart): boolean =>
  (min === null && max === null) || (formats.length === 0 && (min === null || max === null));

function isSureList(sides: RefutationSides, { array }: Node, depth: number): boolean {
  const { prefix, items, minItems, maxItems, unique, contains } = array;
  if ((maxItems !== null && maxItems < minItems) || contains.some(({ min }) => min > 0)) return false;
  if (minItems === 0) return true;
  return prefix.length === 0 && (minItems === 1 || !unique) && isSureChild(sides, items, depth);
}

const isSureChild = (sides: RefutationSides, child: Child, depth: number): boolean =>
  isPlainlyInhabited(sides.normaliser, child) ||
  (depth < MAX_DEPTH && certainTypes(sides, sides.normaliser.node(child), depth + 1) !== 0);

/** What is asked of it can be, each by itself: then an object that has just that can be. */
function isSureObject(sides: RefutationSides, node: Node, depth: number): boolean {
  const { object } = node;
  if (object.loose || object.maxProperties !== null || object.dependentRequired.size > 0 || !isAnything(object.names))
    return false;
  const needed = requiredNames(sides.normaliser, node, sides.direction);
  if (object.minProperties > needed.size) return false;
  for (const name of needed) {
    const constraint = constraintOn(object, name);
    if (constraint === null || !isSureChild(sides, constraint, depth)) return false;
  }
  return true;
}
