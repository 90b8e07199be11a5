import { isDeepStrictEqual } from 'node:util';
import type { Effect } from '../../model/change.ts';
import { nameOfBranch } from './branch-names.ts';
import { combinedOtherwise } from './conjunctions.ts';
import type { Compared, Step } from './compared.ts';
import { keywordFact } from './fact.ts';
import type { Fact } from './fact.ts';
import { ANY_NODE, ARRAY, NUMBER, OBJECT, STRING, childOf, isAnything, typesOnly } from '../normal-form/node.ts';
import type { Alternatives, Child, Node, TypeSet } from '../normal-form/node.ts';
import type { Normaliser } from '../normal-form/normalise.ts';
import { opennessOfAlternatives } from './objects.ts';
import { pairUp, targetName } from './pairing.ts';
import type { Pairing, PairingSides } from './pairing.ts';
import { listsOf, saidByTypes, writtenList } from './written-lists.ts';

/** Compares the alternatives of two nodes, paired by what they mean (see pairing.ts). */

/** What comparing the alternatives of two nodes gave. `skip`: types whose own constraints are compared within a branch instead. */
export interface AlternativesComparison extends Compared {
  readonly skip: TypeSet;
  /** The alternatives as they are written, where these were compared. */
  readonly lists?: readonly [Alternatives, Alternatives];
}

/** Both nodes as schemas. */
interface Selves {
  readonly a: Child;
  readonly b: Child;
}

/** Compares the alternatives of two nodes; `self` are the nodes as schemas, for a schema that became one of several. */
export function compareAlternatives(sides: PairingSides, a: Node, b: Node, self: Selves): AlternativesComparison {
  const found = alternativesBetween(sides, a, b, self);
  if (!found.facts.some(tellsOfAlternatives)) return found;
  return { ...found, facts: [...found.facts, ...opennessOfAlternatives(sides, a, b)] };
}

const tellsOfAlternatives = ({ payload: { kind } }: Fact): boolean =>
  kind === 'schema.branch-added' || kind === 'schema.branch-removed' || kind === 'schema.composition-changed';

function alternativesBetween(sides: PairingSides, a: Node, b: Node, self: Selves): AlternativesComparison {
  const [before, after] = [a.alternatives[0], b.alternatives[0]];
  if (before === undefined && after === undefined) return { facts: [], steps: [], skip: 0 };
  if (a.alternatives.length <= 1 && b.alternatives.length <= 1) {
    const lists = listsOf(sides.base, [a, b], self);
    if (lists !== null) return inLists(sides, a, b, lists);
    const combined = asAllOf(sides, [a, b], self);
    if (combined !== null) return { ...combined, skip: a.types | b.types };
    if (before !== undefined && after !== undefined) return matched(sides, a, b, before, after);
    // A single schema that became one of several, or was left of several.
    if (before === undefined && after !== undefined && freeWithin(b, after.scope))
      return oneOfSeveral('b', matched(sides, a, b, single(self.a, a, after.scope), after, after.scope));
    if (before !== undefined && after === undefined && freeWithin(a, before.scope))
      return oneOfSeveral('a', matched(sides, a, b, before, single(self.b, b, before.scope), before.scope));
  }
  return several(sides, a, b, self);
}

/** Compares what both sides list, each with what became of it: their own constraints are those of the alternatives. */
function inLists(
  sides: PairingSides,
  a: Node,
  b: Node,
  [before, after]: readonly [Alternatives, Alternatives],
): AlternativesComparison {
  const { pairs, removed, added } = withNested(sides, pairUp(sides, before, after));
  const [isOfOld, isOfNew] = [saidByTypes(sides.base, before, b), saidByTypes(sides.head, after, a)];
  const left = { removed: removed.filter((one) => !isOfOld(one)), added: added.filter((one) => !isOfNew(one)) };
  return {
    facts: branchFacts(sides, [a, b], { before, after, ...left }),
    steps: pairs.map(([old, now]) => ({ segment: '', a: old, b: now })),
    skip: a.types | b.types,
    lists: [before, after],
  };
}

/** One list of alternatives, and on the other side the same schemas all at once. */
function asAllOf(sides: PairingSides, [a, b]: readonly [Node, Node], self: Selves): Compared | null {
  if (a.alternatives.length + b.alternatives.length !== 1) return null;
  const lists = [writtenList(sides.base, self.a, a), writtenList(sides.head, self.b, b)] as const;
  return lists.filter((list) => list !== null).length === 1 ? combinedOtherwise(sides, [a, b], lists, self) : null;
}

/** A list within a list has no properties by which it is like anything: the only one of its types is what became of it. */
function withNested(sides: PairingSides, pairing: Pairing): Pairing {
  const { pairs, removed, added } = pairing;
  const [old, now] = [removed[0], added[0]];
  if (removed.length !== 1 || added.length !== 1 || old === undefined || now === undefined) return pairing;
  if ([old, now].some(isAnything) || (targetName(sides.base, old) ?? targetName(sides.head, now)) !== null)
    return pairing;
  const [a, b] = [sides.base.node(old), sides.head.node(now)];
  if (a.types !== b.types || a.alternatives.length + b.alternatives.length === 0) return pairing;
  return { pairs: [...pairs, [old, now]], removed: [], added: [] };
}

const oneOfSeveral = (alternative: 'a' | 'b', found: AlternativesComparison): AlternativesComparison => ({
  ...found,
  steps: found.steps.map((step) => ({ ...step, alternative })),
});

const single = (child: Child, node: Node, scope: TypeSet): Alternatives => ({
  kind: 'anyOf',
  // What it asks of other types is compared beside the alternatives.
  branches: [(node.types & ~scope) === 0 ? child : childOf([...child.sources, typesOnly(scope)])],
  scope,
  discriminator: null,
  place: node.place,
});

/** Outside of its alternatives the node asks nothing of these types. */
function freeWithin(node: Node, scope: TypeSet): boolean {
  const plain = (bit: TypeSet, part: 'number' | 'string' | 'array' | 'object'): boolean =>
    (scope & bit) === 0 || node[part] === ANY_NODE[part] || isDeepStrictEqual(node[part], ANY_NODE[part]);
  return (
    [...node.values.keys()].every((bit) => (scope & bit) === 0) &&
    plain(NUMBER, 'number') &&
    plain(STRING, 'string') &&
    plain(ARRAY, 'array') &&
    plain(OBJECT, 'object')
  );
}

/** The sets of alternatives that are left when equal ones are paired. */
interface Unpaired {
  readonly before: readonly Alternatives[];
  readonly after: readonly Alternatives[];
}

/** Sets of alternatives of which there are more pairs are held against those at about the same place only. */
const MOST_PAIRS = 2_500;

/** More than one set of alternatives on a side: equal ones are paired, the others are a change of the composition. */
function several(sides: PairingSides, a: Node, b: Node, self: Selves | null): AlternativesComparison {
  const facts: Fact[] = [];
  const steps: Step[] = [];
  const left = new Set(b.alternatives);
  const isMany = a.alternatives.length * b.alternatives.length > MOST_PAIRS;
  const unmatched = a.alternatives.filter((before, at) => {
    const candidates = isMany ? b.alternatives.slice(Math.max(0, at - 1), at + 2).filter((one) => left.has(one)) : left;
    const after = Array.from(candidates).find(
      (one) => one.branches.length === before.branches.length && similarity(sides, before, one) > 0.5,
    );
    if (after === undefined) return true;
    left.delete(after);
    const inner = matched(sides, a, b, before, after);
    for (const one of inner.facts) facts.push(one);
    for (const one of inner.steps) steps.push(one);
    return false;
  });
  const apart = self === null ? null : byTypes(sides, [a, b], { before: unmatched, after: [...left] }, self);
  const { before, after } = apart?.left ?? { before: unmatched, after: [...left] };
  if (before.length > 0 || after.length > 0) {
    const effect: Effect = before.length === 0 ? 'narrowed' : after.length === 0 ? 'widened' : 'undecided';
    const keyword = (after[0] ?? before[0])?.kind ?? 'oneOf';
    facts.push(
      keywordFact(a, b, keyword, { kind: 'schema.composition-changed', effect, before: shape(a), after: shape(b) }),
    );
  }
  return {
    facts: [...facts, ...(apart?.facts ?? [])],
    steps: [...steps, ...(apart?.steps ?? [])],
    skip: apart?.skip ?? 0,
  };
}

/**
 * Alternatives of types of which the other side has none: a single schema of these types became one of several, or was
 * left of several, whatever alternatives there are of other types.
 */
function byTypes(
  sides: PairingSides,
  [a, b]: readonly [Node, Node],
  unpaired: Unpaired,
  self: Selves,
): AlternativesComparison & { readonly left: Unpaired } {
  const facts: Fact[] = [];
  const steps: Step[] = [];
  let skip: TypeSet = 0;
  const told = new Set<Alternatives>();
  const remain = (sets: readonly Alternatives[], others: readonly Alternatives[], side: 'a' | 'b') =>
    sets.filter((set) => {
      const [own, other] = side === 'b' ? [b, a] : [a, b];
      // What speaks of no type in particular has no types to be compared by.
      if (set.scope === 0 || !freeWithin(own, set.scope)) return true;
      if (others.some(({ scope }) => (scope & set.scope) !== 0)) return true;
      // That there is nothing of these types is told of the types.
      if ((other.types & set.scope) === 0) return false;
      const beside = sets.filter((one) => one !== set && (one.scope & set.scope) !== 0);
      // Two lists at once admit what both do, unless they are one list in two keywords.
      if (beside.some((one) => !isSameList(side === 'b' ? sides.head : sides.base, one, set))) return true;
      if (beside.some((one) => told.has(one))) return false;
      told.add(set);
      const lone = single(side === 'b' ? self.a : self.b, other, set.scope);
      const [before, after] = side === 'b' ? [lone, set] : [set, lone];
      if (pairUp(sides, before, after).pairs.length === 0) return true;
      const found = oneOfSeveral(side, matched(sides, a, b, before, after, set.scope));
      for (const one of found.facts) facts.push(one);
      for (const one of found.steps) steps.push(one);
      skip |= set.scope;
      return false;
    });
  const left = {
    before: remain(unpaired.before, unpaired.after, 'a'),
    after: remain(unpaired.after, unpaired.before, 'b'),
  };
  return { facts, steps, skip, left };
}

/** Whether two lists of alternatives name the same components, in any order. */
function isSameList(normaliser: Normaliser, one: Alternatives, other: Alternatives): boolean {
  const [names, others] = [one, other].map(({ branches }) => branches.map((child) => targetName(normaliser, child)));
  return names?.length === others?.length && names?.every((name) => name !== null && others?.includes(name)) === true;
}

const similarity = (sides: PairingSides, a: Alternatives, b: Alternatives): number =>
  pairUp(sides, a, b).pairs.length / Math.max(a.branches.length, b.branches.length);

/** How a node is composed, in words: `oneOf of 3`. */
const shape = (node: Node): string =>
  node.alternatives.length === 0
    ? 'a single schema'
    : node.alternatives.map((one) => `${one.kind} of ${one.branches.length}`).join(' and ');

function matched(
  sides: PairingSides,
  a: Node,
  b: Node,
  before: Alternatives,
  after: Alternatives,
  skip: TypeSet = 0,
): AlternativesComparison {
  const { pairs, removed, added } = pairUp(sides, before, after);
  if (pairs.length === 0 && skip !== 0) return several(sides, a, b, null);
  const facts = [
    ...branchFacts(sides, [a, b], { before, after, removed, added }),
    ...compositionFacts(a, b, before, after),
  ];
  return { facts, steps: pairs.map(([left, right]) => ({ segment: '', a: left, b: right })), skip };
}

interface BranchChange {
  readonly before: Alternatives;
  readonly after: Alternatives;
  readonly removed: readonly Child[];
  readonly added: readonly Child[];
}

/** Alternatives that came and went. */
function branchFacts(sides: PairingSides, [a, b]: readonly [Node, Node], change: BranchChange): readonly Fact[] {
  const { before, after, removed, added } = change;
  const discriminated = after.discriminator !== null || before.discriminator !== null;
  // With a discriminator a branch is a value of its own, even where its schema admits nothing that others don't.
  const isChosen = (one: Alternatives, node: Node): boolean =>
    one.discriminator !== null || (node.discriminator !== null && node.alternatives.length === 0);
  const announced = isChosen(before, a) && isChosen(after, b) ? { advisory: true } : {};
  const gone = removed.map((child) => {
    const name = nameOfBranch(sides.base, child, before);
    const payload = { effect: 'narrowed', composition: before.kind, ...name, discriminated } as const;
    const fact = keywordFact(a, b, before.kind, { kind: 'schema.branch-removed', ...payload });
    return { ...fact, ...announced, branch: { of: before, child } };
  });
  // Who knew of no choice has nothing to fail on when there is one: only what may come counts.
  const known = { discriminated: discriminated && (before.branches.length > 1 || isChosen(before, a)) };
  const come = added.map((child) => {
    const name = nameOfBranch(sides.head, child, after);
    const payload = { effect: 'widened', composition: after.kind, ...name, ...known } as const;
    const fact = keywordFact(a, b, after.kind, { kind: 'schema.branch-added', ...payload });
    return { ...fact, ...announced, branch: { of: after, child } };
  });
  return [...gone, ...come];
}

/** `oneOf` that became `anyOf`, or the other way round. */
function compositionFacts(a: Node, b: Node, before: Alternatives, after: Alternatives): readonly Fact[] {
  if (before.kind === after.kind || before.branches.length <= 1 || after.branches.length <= 1) return [];
  const effect: Effect = after.kind === 'anyOf' ? 'widened' : 'narrowed';
  const payload = { effect, before: before.kind, after: after.kind };
  return [keywordFact(a, b, after.kind, { kind: 'schema.composition-changed', ...payload })];
}
