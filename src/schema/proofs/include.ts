import type { Direction } from '../../model/change.ts';
import type { Json } from '../../model/json.ts';
import { accepts } from './accepts.ts';
import { apart, combinationsFit, takenBeside, without } from './apart.ts';
import { isUnevaluated, withoutEvaluation } from '../normal-form/evaluations.ts';
import { disjoint, isEmpty, nodeOf, only } from './empty.ts';
import { fewValues } from './finite.ts';
import { partIncluded, sameChild } from './include-parts.ts';
import { below } from '../normal-form/leaf-parts.ts';
import { fitsBranchByBranch } from './matching.ts';
import type { MatchingSides } from './matching.ts';
import { meet, settle } from '../normal-form/meet.ts';
import { ARRAY, OBJECT, TYPE_NAMES, childOf, isAnything, isNever, isObject } from '../normal-form/node.ts';
import type { Alternatives, Child, Implication, Node, Other, Source } from '../normal-form/node.ts';
import { isCovered } from './cover.ts';
import { extraSteps } from '../normal-form/parts.ts';
import { REFUTATION_EFFORT, isRefuted } from './refuted.ts';
import type { RefutationSides } from './refuted.ts';
import { met } from './remainder.ts';
import type { Normaliser } from '../normal-form/normalise.ts';
import { SPOKEN_OF } from '../normal-form/spoken-of.ts';
import { mayMeet } from '../normal-form/tags.ts';

/**
 * A sound, incomplete proof that everything one contract's sender sends is accepted by the other contract's receiver:
 * the sender is closed (it sends described properties only, unless its author wrote what else), the receiver is open.
 * `true` is a proof; `false` means that none was found, not that there is a counterexample. Recursive schemas are
 * proved by coinduction: a pair under proof may be assumed once a property or item has been entered.
 */
export interface Prover {
  included(sender: Child, receiver: Child): boolean;
  includedNodes(sender: Node, receiver: Node): boolean;
}

/** What a prover works with, and the bounds of its work. */
export interface ProverSides {
  readonly normaliser: Normaliser;
  readonly direction: Direction;
  /** Steps for one question; a question that needs more has no proof. */
  readonly steps: number;
  /** Steps for all questions of a comparison together; later ones have no proof. */
  readonly all?: { left: number };
  readonly looks?: { left: number };
  /** The receiver is taken to accept what it describes only: then a proof says that nothing described gets lost. */
  readonly described: boolean;
  /** The sender may send what it doesn't describe too: inclusion of the plain sets of instances. */
  readonly open: boolean;
  /** False: nothing is proved by cases, which costs most. */
  readonly cases?: boolean;
  /** Whether all instances of one schema are instances of another, as plain sets; null when this prover answers that itself. */
  readonly plain: ((a: Child, b: Child) => boolean) | null;
  /** Whether both are written the same. */
  readonly same: (a: Source, b: Source) => boolean;
  /** Told of each step. */
  readonly onStep?: () => void;
}

interface State extends ProverSides, MatchingSides, RefutationSides {
  left: number;
  /** What is left for proofs by cases. */
  caseSteps: number;
  inCases: boolean;
  readonly proved: Map<string, boolean>;
  /** Pairs under proof with the number of entered properties at that point. */
  readonly pending: Map<string, number>;
  provisional: string[];
  depth: number;
}

class OutOfSteps extends Error {}

/** One for all: once a comparison has none left, each question ends with it, and to note where takes longer than the question. */
const OUT_OF_STEPS = new OutOfSteps();

const MAX_OPEN = 120;

/** A prover for one direction; it remembers what it proved. */
export function createProver(sides: ProverSides): Prover {
  const state: State = {
    ...sides,
    child: (a, b) => includedChild(state, a, b),
    included: (a, b) => included(state, a, b),
    plainly: (a, b) => plainly(state, a, b),
    within: (a, not) => !isAnything(not) && included(state, a, sides.normaliser.node(not)),
    inhabited: new WeakMap(),
    certain: new WeakMap(),
    refuted: new WeakMap(),
    ways: new WeakMap(),
    effort: { left: 0 },
    left: 0,
    caseSteps: 0,
    inCases: false,
    proved: new Map(),
    pending: new Map(),
    provisional: [],
    depth: 0,
  };
  const ask = (question: () => boolean): boolean => {
    state.left = sides.steps;
    state.effort.left = REFUTATION_EFFORT;
    state.caseSteps = ALL_CASES;
    state.inCases = false;
    try {
      return question();
    } catch (error) {
      if (!(error instanceof OutOfSteps)) throw error;
      for (const key of state.provisional) state.proved.delete(key);
      return false;
    } finally {
      state.pending.clear();
      state.provisional = [];
      state.depth = 0;
    }
  };
  return {
    included: (sender, receiver) => ask(() => includedChild(state, sender, receiver)),
    includedNodes: (sender, receiver) => ask(() => included(state, sender, receiver)),
  };
}

function includedChild(state: State, a: Child, b: Child): boolean {
  if (isAnything(b) || isNever(a) || a.key === b.key) return true;
  // Whoever satisfies all of them satisfies some of them, wherever they are written; what only the others describe is lost.
  const isAmong = (inner: Child, outer: Child): boolean =>
    inner.sources.every((one) => outer.sources.some((other) => state.same(one, other)));
  if (isAmong(b, a) && (!state.described || isAmong(a, b))) return true;
  state.depth++;
  const answer = included(state, nodeOf(state.normaliser, a), state.normaliser.node(b));
  state.depth--;
  return answer;
}

/** Counts a step; one with large nodes is several. */
function spend(state: State, steps = 1): void {
  if (steps === 0) return;
  if ((state.left -= steps) < 0) throw OUT_OF_STEPS;
  if (state.all !== undefined && (state.all.left -= steps) < 0) throw OUT_OF_STEPS;
  if (state.inCases && (state.caseSteps -= steps) < 0) throw OUT_OF_STEPS;
  state.onStep?.();
}

function included(state: State, a: Node, b: Node): boolean {
  spend(state, 1 + extraSteps(a) + extraSteps(b));
  if (a.types === 0 || a.key === b.key) return true;
  if (a.origin !== null && b.origin !== null && state.same(a.origin, b.origin)) return true;
  const key = `${a.key} ${b.key}`;
  const known = state.proved.get(key);
  if (known !== undefined) return known;
  const openedAt = state.pending.get(key);
  if (openedAt !== undefined) return state.depth > openedAt;
  // Each question stands on the call stack while those below it are open.
  if (state.pending.size >= MAX_OPEN) throw OUT_OF_STEPS;
  state.pending.set(key, state.depth);
  const mark = state.provisional.length;
  const answer = prove(state, a, b);
  state.pending.delete(key);
  // What was proved on the way may rest on this pair: it falls with it.
  if (!answer) for (const rested of state.provisional.splice(mark)) state.proved.delete(rested);
  state.proved.set(key, answer);
  if (answer && state.pending.size > 0) state.provisional.push(key);
  // A failure under an assumption is final: assumptions only ever help.
  return answer;
}

function prove(state: State, a: Node, b: Node): boolean {
  if (!combinationsFit(state, a, b)) return false;
  const few = fewValues(a);
  if (few?.every((value) => accepts(state.normaliser, b, value) === true || refuses(state, a, value)) === true)
    return true;
  if (fitsBranchByBranch(state, a, b)) return true;
  if (!state.described && isRefuted(state, a, b)) return false;
  // What alternatives describe is not lost only where each of them keeps it.
  const isDescribed =
    !state.described || a.alternatives.every(({ scope }) => (scope & a.types & (OBJECT | ARRAY)) === 0);
  if (isDescribed && direct(state, a, b)) return true;
  const split = byEvaluation(state, a, b);
  if (split !== null) return split || byCases(state, a, b);
  if ((a.nots.length > 0 || a.alternatives.length > 1) && isEmpty(state, a)) return true;
  const [first, ...others] = a.alternatives;
  if (first !== undefined && bySplit(state, a, first, others, b)) return true;
  return byCondition(state, a, b) || byType(state, a, b) || isEmpty(state, a) || byCases(state, a, b);
}

/**
 * Inclusion by cases, when nothing simpler shows it (see cover.ts). It has steps of its own, so that what it fails at
 * leaves the others as many as they had.
 */
function byCases(state: State, a: Node, b: Node): boolean {
  if (state.described || state.cases === false || state.caseSteps <= 0) return false;
  const outer = state.left;
  const wasInCases = state.inCases;
  state.left = Math.min(CASES, state.caseSteps);
  state.inCases = true;
  const mark = state.provisional.length;
  const { depth } = state;
  const under = state.pending.size;
  try {
    return isCovered({ ...state, step: (steps) => spend(state, steps) }, a, b);
  } catch (error) {
    if (!(error instanceof OutOfSteps)) throw error;
    for (const rested of state.provisional.splice(mark)) state.proved.delete(rested);
    state.depth = depth;
    for (const key of [...state.pending.keys()].slice(under)) state.pending.delete(key);
    return false;
  } finally {
    state.left = outer;
    state.inCases = wasInCases;
  }
}

/** Steps for one proof by cases, and for all of one question. */
const CASES = 300;
const ALL_CASES = 1_500;

/** A listed value that the rest of the schema refuses is no instance. */
const refuses = (state: State, node: Node, value: Json): boolean => accepts(state.normaliser, node, value) === false;

/** The ways to satisfy the sender's schema that holds an `unevaluated…`; null where there is none that can be told. */
function byEvaluation(state: State, a: Node, b: Node): boolean | null {
  for (const other of a.others) {
    const evaluation = (other.scope & a.types) === 0 ? null : state.normaliser.evaluation(other);
    if (evaluation === null) continue;
    const outside = a.types & ~other.scope;
    if (outside !== 0 && !included(state, only(a, outside), b)) return false;
    const rest = only(withoutEvaluation(a, other, evaluation), other.scope);
    return evaluation.cases.every((one) => included(state, settle(meet(rest, one)), b));
  }
  return null;
}

/** The sender's own conditionals: those who meet the condition, and the others. */
function byCondition(state: State, a: Node, b: Node): boolean {
  const [first, ...others] = a.implications;
  if (first === undefined || isAnything(first.condition)) return false;
  const rest: Node = {
    ...a,
    key: `${a.key}?`,
    origin: null,
    implications: others,
    others: a.others.filter((other) => !SPOKEN_OF.has(other.keyword)),
  };
  const yes = meet(met(state.normaliser, rest, first.condition), nodeOf(state.normaliser, first.consequence));
  const no = { ...meet(rest, nodeOf(state.normaliser, first.otherwise)), nots: [...rest.nots, first.condition] };
  const outside = a.types & ~first.scope;
  if (outside !== 0 && !included(state, only(rest, outside), b)) return false;
  return (
    included(state, settle(only(yes, first.scope)), b) &&
    included(state, settle({ ...only(no, first.scope), key: `${no.key}¬${first.condition.key}`, origin: null }), b)
  );
}

/** The sender's alternatives one by one, each together with what else it asks. */
function bySplit(state: State, a: Node, first: Alternatives, others: readonly Alternatives[], b: Node): boolean {
  const rest: Node = { ...a, key: `${a.key}~`, origin: null, alternatives: others };
  const outside = a.types & ~first.scope;
  if (outside !== 0 && !included(state, only(rest, outside), b)) return false;
  return first.branches.every((branch) => {
    const inner = nodeOf(state.normaliser, branch);
    const own = settle(only(meet(rest, inner), a.types & first.scope & inner.types));
    return included(state, apart(state, own, first, branch), b);
  });
}

/** Inclusion as plain sets: in a prover of plain sets it is the question itself. */
const plainly = (state: State, a: Child, b: Child): boolean =>
  state.plain === null ? includedChild(state, a, b) : state.plain(a, b);

/** When the receiver has alternatives, each type of the sender may fall under another one. */
function byType(state: State, a: Node, b: Node): boolean {
  if (b.alternatives.length === 0) return false;
  const bits = TYPE_NAMES.filter(([bit]) => (a.types & bit) !== 0);
  return bits.length > 1 && bits.every(([bit]) => included(state, only(a, bit), b));
}

function direct(state: State, a: Node, b: Node): boolean {
  const foreign = a.types & ~b.types;
  if (foreign !== 0 && !isEmpty(state, only(a, foreign))) return false;
  const [first] = b.alternatives;
  if (state.described && first !== undefined && (first.scope & a.types) !== 0) return intoBranch(state, a, b, first);
  if (!TYPE_NAMES.every(([bit]) => (a.types & b.types & bit) === 0 || partIncluded(state, bit, a, b))) return false;
  if (!b.nots.every((not) => avoids(state, a, not))) return false;
  if (!b.implications.every((implication) => (implication.scope & a.types) === 0 || follows(state, a, implication)))
    return false;
  const others = b.others.filter((other) => (other.scope & a.types) !== 0 && !SPOKEN_OF.has(other.keyword));
  if (!others.every((other) => otherIncluded(state, a, other))) return false;
  return b.alternatives.every(
    (alternatives) => (alternatives.scope & a.types) === 0 || fitsAlternatives(state, a, alternatives),
  );
}

const avoids = (state: State, a: Node, not: Child): boolean =>
  a.nots.some((own) => own.key === not.key || sameChild(state, own, not) || plainly(state, not, own)) ||
  disjoint(state, a, nodeOf(state.normaliser, not));

/** What the receiver asks of those who meet its condition holds for them, and what it asks of the others for those. */
function follows(state: State, a: Node, { condition, consequence, otherwise, scope }: Implication): boolean {
  const own = only(a, scope);
  const cond = nodeOf(state.normaliser, condition);
  const holds =
    isAnything(consequence) ||
    included(state, settle(met(state.normaliser, own, condition)), state.normaliser.node(consequence));
  if (!holds && !disjoint(state, own, cond)) return false;
  if (isAnything(otherwise)) return true;
  const rest: Node = { ...own, key: `${own.key}¬${condition.key}`, origin: null, nots: [...own.nots, condition] };
  return included(state, rest, state.normaliser.node(otherwise)) || included(state, own, cond);
}

function otherIncluded(state: State, a: Node, other: Other): boolean {
  // What `unevaluated…` asks depends on the whole schema that holds it.
  const whole = isUnevaluated(other);
  const shared = a.others.some(
    (own) =>
      own.keyword === other.keyword &&
      (whole ? state.same(own.owner, other.owner) : state.same(own.source, other.source)),
  );
  if (shared || !whole) return shared;
  const cases = state.normaliser.evaluation(other)?.cases ?? [];
  return cases.some((one) => included(state, only(a, other.scope), one));
}

/** What a receiver describes is spread over its own keywords and the branch that is taken. */
function intoBranch(state: State, a: Node, b: Node, alternatives: Alternatives): boolean {
  const rest = without(b, alternatives);
  const outside = a.types & ~alternatives.scope;
  if (outside !== 0 && !included(state, only(a, outside), rest)) return false;
  const own = outside === 0 ? a : only(a, alternatives.scope);
  return mayTake(state, own, alternatives.branches).some((branch) => {
    const taken = isAnything(branch) ? rest : settle(meet(rest, state.normaliser.node(branch)));
    if (included(state, own, taken)) return true;
    const left = takenBeside(state, own, alternatives, branch);
    return left !== own && included(state, left, taken);
  });
}

function fitsAlternatives(state: State, a: Node, alternatives: Alternatives): boolean {
  const own = only(a, alternatives.scope);
  const { branches, kind } = alternatives;
  const some = mayTake(state, own, branches);
  if (kind === 'anyOf')
    return some.some((branch) => includedHere(state, own, branch)) || fitsBeside(state, own, branches);
  if (areOpposites(state, branches)) return true;
  return some.some(
    (branch) =>
      includedHere(state, own, branch) &&
      some.every((other) => other === branch || disjoint(state, own, nodeOf(state.normaliser, other))),
  );
}

/** The alternatives that are not plainly told apart from what is sent, or all where that is true of all of them. */
function mayTake(state: State, own: Node, branches: readonly Child[]): readonly Child[] {
  const places = mayMeet(state, own, branches);
  return places === null || places.length === 0 ? branches : places.flatMap((at) => branches[at] ?? []);
}

/** `anyOf` with a negation: what it negates is all that has to be in another branch. */
function fitsBeside(state: State, own: Node, branches: readonly Child[]): boolean {
  return branches.some((branch) => {
    const not = pureNegation(state, branch);
    if (not === null) return false;
    const left = settle(met(state.normaliser, own, not));
    return isEmpty(state, left) || branches.some((other) => other !== branch && includedHere(state, left, other));
  });
}

/** A schema and its negation: every value is in exactly one of them. */
function areOpposites(state: State, branches: readonly Child[]): boolean {
  const [one, two] = branches;
  if (one === undefined || two === undefined || branches.length !== 2) return false;
  const opposite = (a: Child, b: Child): boolean => {
    const not = pureNegation(state, a);
    return (
      not !== null &&
      (not.key === b.key || sameChild(state, not, b) || (plainly(state, not, b) && plainly(state, b, not)))
    );
  };
  return opposite(one, two) || opposite(two, one);
}

/** The schema that a branch does nothing but negate. */
function pureNegation(state: State, branch: Child): Child | null {
  const source = branch.sources.length === 1 ? branch.sources[0] : undefined;
  if (source === undefined || !isObject(source.value)) return null;
  const [keyword, ...others] = Object.keys(source.value);
  if (keyword !== 'not' || others.length > 0) return null;
  const not = source.value['not'];
  return not === undefined ? null : childOf([below(source, not, 'not')]);
}

const includedHere = (state: State, a: Node, branch: Child): boolean =>
  isAnything(branch) || included(state, a, state.normaliser.node(branch));
