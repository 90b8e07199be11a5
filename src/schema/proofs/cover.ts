import type { Json } from '../../model/json.ts';
import { accepts } from './accepts.ts';
import { NEVER, describedNames, enumerated, feasibleNumber, feasibleText, only, sentPart } from './empty.ts';
import { withoutEvaluation } from '../normal-form/evaluations.ts';
import { partIncluded } from './include-parts.ts';
import { constraintOn, meet, settle } from '../normal-form/meet.ts';
import {
  ARRAY,
  BOOLEAN,
  NULL,
  NUMBER,
  OBJECT,
  STRING,
  TYPE_NAMES,
  both,
  isAnything,
  isNever,
} from '../normal-form/node.ts';
import type { Alternatives, Child, Implication, Node, TypeSet } from '../normal-form/node.ts';
import { extraSteps } from '../normal-form/parts.ts';
import { beside, isAtom, met, remainders } from './remainder.ts';
import { SPOKEN_OF } from '../normal-form/spoken-of.ts';
import type { RemainderSides } from './remainder.ts';
import { requiredNames } from '../normal-form/view.ts';

/**
 * Inclusion by cases, for what no single keyword shows: alternatives that cover a set only together, negations,
 * conditionals, alternatives that exclude each other. The sender's set is split into its cases, the receiver's is taken
 * away from each (see remainder.ts), and what is left has to be empty. Sound: what is called empty has no instance.
 */
type CoverSides = RemainderSides;

/** More branches than this are not said to exclude each other one by one. */
const MAX_SIBLINGS = 12;
/** Sets of values up to this size are written out. */
const MAX_LISTED = 40;

/** Whether everything that senders of `a` may send is in `b`. */
export function isCovered(sides: CoverSides, a: Node, b: Node): boolean {
  for (const one of casesOf(sides, a, true))
    for (const left of remainders(sides, listed(one), b)) if (!isVoid(sides, left)) return false;
  return true;
}

/** The node without alternatives and conditionals: one for each way to satisfy them. */
function* casesOf(sides: CoverSides, node: Node, sent: boolean): Generator<Node> {
  sides.step(1 + extraSteps(node));
  const evaluated = casesOfEvaluation(sides, node);
  if (evaluated !== null) {
    for (const one of evaluated) yield* casesOf(sides, one, sent);
    return;
  }
  const [first, ...alternatives] = node.alternatives;
  if (first !== undefined) {
    const rest: Node = { ...node, key: `${node.key}~`, origin: null, alternatives };
    for (const one of casesOfAlternatives(sides, rest, first)) yield* casesOf(sides, one, sent);
    return;
  }
  const [condition, ...implications] = node.implications;
  if (condition !== undefined) {
    const others = implications.length > 0 ? node.others : node.others.filter((other) => !SPOKEN_OF.has(other.keyword));
    const rest: Node = { ...node, key: `${node.key}?`, origin: null, implications, others };
    for (const one of casesOfImplication(sides, rest, condition)) yield* casesOf(sides, one, sent);
    return;
  }
  const settled = settle(node);
  if (settled.types !== 0) yield sent ? asSent(sides, settled) : settled;
}

/** The ways to satisfy a schema that holds an `unevaluated…`; null where there is none that can be told. */
function casesOfEvaluation({ normaliser }: CoverSides, node: Node): readonly Node[] | null {
  for (const other of node.others) {
    const evaluation = (other.scope & node.types) === 0 ? null : normaliser.evaluation(other);
    if (evaluation === null) continue;
    const outside = only(node, node.types & ~other.scope);
    const rest = only(withoutEvaluation(node, other, evaluation), other.scope);
    const cases = evaluation.cases.map((one) => settle(meet(rest, one)));
    return [outside, ...cases].filter(({ types }) => types !== 0);
  }
  return null;
}

/** From here on the set is read as it stands: what a careful sender would not send is written into it. */
const asSent = (sides: CoverSides, node: Node): Node => ({
  ...node,
  key: `${node.key}#`,
  origin: null,
  object: { ...sentPart(sides, node), explicitRest: true },
});

function* casesOfAlternatives(sides: CoverSides, rest: Node, first: Alternatives): Generator<Node> {
  const { branches, scope, kind } = first;
  const outside = only(rest, rest.types & ~scope);
  if (outside.types !== 0) yield outside;
  const own = only(rest, rest.types & scope);
  for (const [index, branch] of branches.entries()) {
    let inner = isAnything(branch) ? own : settle(meet(own, sides.normaliser.node(branch)));
    if (kind === 'oneOf' && branches.length <= MAX_SIBLINGS)
      for (const [at, sibling] of branches.entries())
        if (at !== index && mayMeet(sides, inner, sibling)) inner = beside(inner, sibling);
    if (inner.types !== 0) yield inner;
  }
}

const mayMeet = (sides: CoverSides, node: Node, sibling: Child): boolean =>
  isAnything(sibling) || (node.types & sides.normaliser.node(sibling).types) !== 0;

function* casesOfImplication(sides: CoverSides, rest: Node, implication: Implication): Generator<Node> {
  const { condition, consequence, otherwise, scope } = implication;
  const outside = only(rest, rest.types & ~scope);
  if (outside.types !== 0) yield outside;
  const own = only(rest, rest.types & scope);
  const also = (node: Node, child: Child): Node =>
    settle(isAnything(child) ? node : meet(node, sides.normaliser.node(child)));
  yield also(met(sides.normaliser, own, condition), consequence);
  if (!isAnything(condition)) yield also(beside(own, condition), otherwise);
}

/** Whether a set has no instance, read as it stands. */
function isVoid(sides: CoverSides, node: Node): boolean {
  sides.step(1 + extraSteps(node));
  if (node.alternatives.length > 0 || node.implications.length > 0 || casesOfEvaluation(sides, node) !== null) {
    for (const one of casesOf(sides, node, false)) if (!isVoid(sides, one)) return false;
    return true;
  }
  const left = withPossibleTypes(sides, listed(settle(node)));
  if (left.types === 0) return true;
  const negations = left.nots.filter((not) => !isAtom(not) && !isAnything(not));
  if (left.nots.some(isAnything)) return true;
  const first = easiest(sides, left, negations);
  if (first === null) return false;
  const rest = unsaid(left, first);
  for (const one of remainders(sides, rest, sides.normaliser.node(first))) if (!isVoid(sides, one)) return false;
  return true;
}

const unsaid = (node: Node, not: Child): Node => ({
  ...node,
  key: `${node.key}-${not.key}`,
  origin: null,
  nots: node.nots.filter((other) => other !== not),
});

/** The negation that leaves the fewest cases. */
function easiest(sides: CoverSides, node: Node, negations: readonly Child[]): Child | null {
  let best: Child | null = null;
  let fewest = 6;
  for (const not of negations) {
    let count = 0;
    for (const left of remainders(sides, unsaid(node, not), sides.normaliser.node(not))) {
      sides.step(extraSteps(left));
      if (++count >= fewest) break;
    }
    if (best !== null && count >= fewest) continue;
    best = not;
    fewest = count;
    if (count === 0) break;
  }
  return best;
}

/** The node without the types of which no value is left. */
function withPossibleTypes(sides: CoverSides, node: Node): Node {
  const types = TYPE_NAMES.reduce(
    (all, [bit]) => ((node.types & bit) !== 0 && isPossible(sides, node, bit) ? all | bit : all),
    0,
  );
  return only(node, types);
}

function isPossible(sides: CoverSides, node: Node, bit: TypeSet): boolean {
  const own = bit === NULL ? [null] : (node.values.get(bit) ?? (bit === BOOLEAN ? [true, false] : undefined));
  if (own !== undefined) return own.some((value: Json) => accepts(sides.normaliser, node, value) !== false);
  const atoms = node.nots.filter(isAtom).map((not) => sides.normaliser.node(not));
  if (atoms.some((atom) => (atom.types & bit) !== 0 && partIncluded(sides, bit, node, atom))) return false;
  if (bit === NUMBER) return feasibleNumber(node);
  if (bit === STRING) return isPossibleText(node, atoms);
  return bit === ARRAY ? isPossibleList(sides, node) : isPossibleObject(sides, node);
}

function isPossibleText({ string }: Node, atoms: readonly Node[]): boolean {
  return feasibleText(
    string,
    atoms.flatMap((atom) => (isPatternOnly(atom) ? atom.string.patterns : [])),
  );
}

const isPatternOnly = ({ types, values, string }: Node): boolean =>
  types === STRING && values.size === 0 && string.formats.length === 0 && string.patterns.length === 1;

/** A schema that nothing satisfies. */
const isImpossible = (sides: CoverSides, child: Child): boolean =>
  isNever(child) || (!isAnything(child) && sides.child(child, NEVER));

function isPossibleList(sides: CoverSides, { array }: Node): boolean {
  const { prefix, items, minItems, maxItems, contains } = array;
  if (maxItems !== null && maxItems < minItems) return false;
  const certain = Array.from({ length: Math.min(minItems, prefix.length + 1) }, (_, index) => prefix[index] ?? items);
  if (certain.some((item) => isImpossible(sides, item))) return false;
  const places = Math.min(maxItems ?? prefix.length + 1, prefix.length + 1);
  const every = Array.from({ length: contains.length > 0 ? places : 0 }, (_, index) => prefix[index] ?? items);
  // No list is longer than up to an item that can't be.
  const end = every.findIndex((item) => isImpossible(sides, item));
  const all = end < 0 ? every : every.slice(0, end);
  return contains.every(({ item, min, max }) => {
    if (max !== null && max < min) return false;
    if (min > 0) {
      const count = all.filter((own) => !isImpossible(sides, both(own, item))).length;
      const isFollowed = all.length > prefix.length && !isImpossible(sides, both(items, item));
      if ((maxItems !== null && maxItems < min) || (!isFollowed && count < min)) return false;
      if (contains.some((other) => other.max !== null && other.max < min && sides.plainly(item, other.item)))
        return false;
    }
    if (max === null) return true;
    const counted = Array.from({ length: Math.min(minItems, MAX_LISTED) }, (_, index) => prefix[index] ?? items);
    return counted.filter((own) => sides.child(own, item)).length <= max;
  });
}

function isPossibleObject(sides: CoverSides, node: Node): boolean {
  const { object } = node;
  if (object.loose) return true;
  const needed = new Set(requiredNames(sides.normaliser, node, sides.direction));
  for (const name of needed) for (const other of object.dependentRequired.get(name) ?? []) needed.add(other);
  if (object.maxProperties !== null && object.maxProperties < Math.max(object.minProperties, needed.size)) return false;
  const fits = (name: string): boolean =>
    isAnything(object.names) || accepts(sides.normaliser, sides.normaliser.node(object.names), name) !== false;
  for (const name of needed) {
    const constraint = constraintOn(object, name);
    if (!fits(name) || (constraint !== null && isImpossible(sides, constraint))) return false;
  }
  if (object.minProperties === 0 || !isImpossible(sides, object.rest)) return true;
  const names = describedNames(object);
  if (names === null) return true;
  const possible = new Set(
    names.filter((name) => {
      const constraint = constraintOn(object, name);
      return fits(name) && (constraint === null || !isImpossible(sides, constraint));
    }),
  );
  // What asks for something impossible is impossible too.
  for (let before = -1; before !== possible.size;) {
    before = possible.size;
    for (const [name, others] of object.dependentRequired)
      if (others.some((other) => !possible.has(other))) possible.delete(name);
  }
  return possible.size >= object.minProperties;
}

/** Small sets of values written out, so that each can be tried. */
function listed(node: Node): Node {
  if (enumerated(node)) return node;
  const values = new Map(node.values);
  const list = (bit: TypeSet, found: readonly Json[] | null): void => {
    if (found !== null && (node.types & bit) !== 0 && !node.values.has(bit)) values.set(bit, found);
  };
  list(NUMBER, wholeNumbers(node));
  list(STRING, node.string.maxLength === 0 ? [''] : null);
  list(ARRAY, node.array.maxItems === 0 ? [[]] : null);
  list(OBJECT, node.object.maxProperties === 0 && !node.object.loose ? [{}] : null);
  return values.size === node.values.size ? node : settle({ ...node, key: `${node.key}=`, origin: null, values });
}

function wholeNumbers({ number: { integer, multiples, min, max } }: Node): readonly Json[] | null {
  if (!integer && !multiples.some(Number.isInteger)) return null;
  if (min === null || max === null || max.value - min.value > MAX_LISTED) return null;
  const least = Math.ceil(min.value);
  if (!Number.isSafeInteger(least - 1) || !Number.isSafeInteger(Math.ceil(max.value) + 1)) return null;
  return Array.from({ length: Math.max(0, Math.floor(max.value) - least + 1) }, (_, index) => least + index);
}
