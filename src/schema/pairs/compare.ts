import type { Direction } from '../../model/change.ts';
import type { Contract, SchemaSource } from '../../model/contract.ts';
import { decidedDoubt } from './aspects.ts';
import type { Step } from '../facts/compared.ts';
import { choiceOf } from '../facts/discriminators.ts';
import type { Choice } from '../facts/discriminators.ts';
import { elsewhereAt } from '../facts/elsewhere.ts';
import type { Fact } from '../facts/fact.ts';
import { doubtOf } from './doubt.ts';
import {
  allBut,
  covers,
  isTight,
  letsThrough,
  letsThroughOpenly,
  proofsAbout,
  proofsBeside,
  tellsOfMessages,
  tellsOfProperties,
} from './harm.ts';
import { areSame, createIdentity } from '../normal-form/identical.ts';
import type { Identity } from '../normal-form/identical.ts';
import { withAlternativesOf, withLost } from '../facts/lost.ts';
import { withRequiredWithin } from '../facts/required-beside.ts';
import { sameExpanded } from '../facts/same-expanded.ts';
import { ANY_NODE, childOf, isAnything } from '../normal-form/node.ts';
import type { Child, Node, Source } from '../normal-form/node.ts';
import { partsOf } from '../normal-form/parts.ts';
import { createNormaliser } from '../normal-form/normalise.ts';
import type { Normaliser } from '../normal-form/normalise.ts';
import { keyWeight } from '../texts/key-length.ts';
import { countPatternsAnew } from '../texts/pattern-work.ts';
import { createProvers, stepsFor } from '../proofs/provers.ts';
import type { Provers } from '../proofs/provers.ts';
import { isUnknown, unresolvedFact } from '../facts/unresolved.ts';
import { compareLevel } from './level.ts';
import type { Edge, Pair, PairContext, Proof } from './pair.ts';

/**
 * Compares schemas as sets, pair by pair. Each distinct pair (before, after, direction) is compared once, however many
 * operations reach it and however recursive the schemas are, so the cost grows with pairs and never with paths. The
 * result is a graph: a pair holds the facts of its own level and leads to the pairs below. Where alternatives make a
 * local fact doubtful, the prover is asked for the whole pair, and what it proves overrules the facts below.
 */

/** A comparison of the schemas of two contracts. */
export interface SchemaComparison {
  /** The pair of two schemas, or null when they are written the same down to everything they refer to. */
  pair(base: SchemaSource, head: SchemaSource, context: PairContext): Pair | null;
  /** From now on only pairs that were compared before are given; others are counted as left out. */
  stop(): void;
  /** Whether both are written the same down to everything they refer to. */
  same(base: SchemaSource, head: SchemaSource): boolean;
  /** Pairs that were left out because there were too many. */
  readonly skipped: () => number;
  /** The normal forms of both sides. */
  readonly normaliser: Normaliser;
  readonly prover: Provers;
  readonly identity: Identity;
}

/** Pairs that are compared: the largest rewrite of a description that is known needs an eighteenth of it. */
const MAX_PAIRS = 100_000;

/**
 * What pairs hold together: parts of their nodes, and characters of their names. Schemas that each contain all of the one
 * before, or lie in each other with long names, are few and hold any number.
 */
const MAX_PARTS = 1_000_000;
const CHARACTERS_OF_A_PART = 40;

interface MutablePair extends Pair {
  facts: readonly Fact[];
  edges: Edge[];
  doubtful: boolean;
  /** Facts tell of harm, here or below a node that may admit nothing of the kind: it has to be possible at all. */
  harmful: boolean;
  doubt: Fact | null;
  addsUp: boolean;
}

interface State {
  readonly normaliser: Normaliser;
  readonly identity: Identity;
  /** Whether two values are written the same, references replaced. */
  readonly sameExpanded: (a: SchemaSource, b: SchemaSource) => boolean;
  readonly pairs: Map<string, MutablePair>;
  readonly prover: Provers;
  /** Pairs that were met and not compared yet: a queue, because schemas nest deeper than a call stack. */
  readonly queue: Job[];
  skipped: number;
  parts: number;
}

interface Job {
  readonly pair: MutablePair;
  readonly a: Child;
  readonly b: Child;
  readonly context: PairContext;
}

/** A comparison of schemas; pairs are remembered as long as it lives. */
export function createSchemaComparison(base: Contract, head: Contract): SchemaComparison {
  countPatternsAnew();
  const identity = createIdentity(base, head);
  const normaliser = createNormaliser(base, head, { impliesTypes: true, same: identity.same });
  const state: State = {
    normaliser,
    identity,
    sameExpanded: (a, b) => sameExpanded(base, head, a, b),
    pairs: new Map(),
    prover: createProvers(normaliser, identity, stepsFor(charactersOf(base) + charactersOf(head))),
    queue: [],
    skipped: 0,
    parts: 0,
  };
  return {
    pair(a, b, context) {
      // Most pairs end here, before anything is made of them.
      if (identity.alike(a, b)) return null;
      const [old, now] = [resolved(normaliser, { ...a, side: 0 }), resolved(normaliser, { ...b, side: 1 })];
      const pair = pairOf(state, childOf([old]), childOf([now]), context);
      for (let job = state.queue.pop(); job !== undefined; job = state.queue.pop()) compare(state, job);
      return pair;
    },
    stop() {
      state.parts = Infinity;
    },
    same: (a, b) => state.identity.same({ ...a, side: 0 }, { ...b, side: 1 }),
    skipped: () => state.skipped,
    normaliser,
    prover: state.prover,
    identity,
  };
}

const charactersOf = ({ files }: Contract): number => [...files.values()].reduce((sum, text) => sum + text.length, 0);

/** What a schema refers to, so that every user of a component meets the same pair. */
const resolved = (normaliser: Normaliser, source: Source): Source => normaliser.target(source) ?? source;

const resolveChild = (normaliser: Normaliser, child: Child): Child => {
  const [only] = child.sources;
  if (child.sources.length !== 1 || only === undefined) return child;
  const target = resolved(normaliser, only);
  return target === only ? child : childOf([target]);
};

function pairOf(state: State, a: Child, b: Child, context: PairContext): Pair | null {
  if (areSame(state.identity, a, b)) return null;
  const key = `${a.key} ${b.key} ${usedAs(context)}`;
  const known = state.pairs.get(key);
  if (known !== undefined) return known;
  if (state.pairs.size >= MAX_PAIRS || state.parts > MAX_PARTS) {
    state.skipped++;
    return null;
  }
  const pair = emptyPair(state, a, b, context);
  state.parts += partsOf(pair.a) + partsOf(pair.b) + keyWeight(key) / CHARACTERS_OF_A_PART;
  state.pairs.set(key, pair);
  state.queue.push({ pair, a, b, context });
  return pair;
}

/** Same text, same context. Asked for each pair, so that no list is made. */
function usedAs({
  direction,
  textual,
  fields,
  form,
  required,
  separator,
  isItem,
  alternative,
  choice,
  elsewhere,
}: PairContext): string {
  const list = separator === null ? '' : ` list${separator}`;
  const place = `${isItem === true ? ' item' : ''}${alternative === undefined ? '' : ' alternative'}`;
  const told = choice === undefined ? '' : ` ${JSON.stringify(choice)}`;
  const also = elsewhere === undefined ? '' : ` ${JSON.stringify(elsewhere)}`;
  return `${direction}${textual ? ' text' : ''}${fields === true ? ' fields' : ''}${form ? ` ${form}` : ''}${required ? ' required' : ''}${list}${place}${told}${also}`;
}

/** A pair that waits to be compared. What it is asked is found out once. */
function emptyPair(state: State, a: Child, b: Child, context: PairContext): MutablePair {
  const { direction } = context;
  const nodeOf = (child: Child): Node => (isAnything(child) ? ANY_NODE : state.normaliser.node(child));
  let proved: ((proof: Proof) => boolean) | undefined;
  let covered: Map<Fact, boolean> | undefined;
  // There are a hundred thousand pairs, and most are asked nothing of the kind.
  let doubts: Map<string, Fact | null> | undefined;
  let but: Map<'loss' | 'gain', ReadonlySet<string> | null> | undefined;
  const [before, after] = withRequiredWithin(nodeOf(a), nodeOf(b));
  const pair: MutablePair = {
    a: before,
    b: after,
    sources: { base: a, head: b },
    direction,
    text: textForm(context),
    facts: [],
    edges: [],
    doubtful: false,
    harmful: false,
    doubt: null,
    addsUp: false,
    proves: (proof) => {
      if (!pair.doubtful && !pair.harmful) return false;
      proved ??= proofsAbout(state, pair);
      return proved(proof);
    },
    provesBut: (proof) => {
      const known = but?.get(proof);
      if (known !== undefined) return known;
      const names = allBut(state, pair, proof);
      (but ??= new Map()).set(proof, names);
      return names;
    },
    covers: (fact) => {
      const found = covered?.get(fact) ?? covers(state, pair, fact);
      (covered ??= new Map()).set(fact, found);
      return found;
    },
    letsThrough: (branch, way) => letsThrough(state, pair, branch, way),
    letsThroughOpenly: (branch, way) => letsThroughOpenly(state, pair, branch, way),
    proofsBeside: (branch) => proofsBeside(state, pair, branch),
    doubtAbout: (open) => {
      const way = `${open.narrowing}${open.widening}`;
      const sides = { normaliser: state.normaliser, prover: state.prover, direction };
      doubts ??= new Map();
      if (!doubts.has(way)) doubts.set(way, decidedDoubt(sides, pair, open));
      return doubts.get(way) ?? null;
    },
  };
  return pair;
}

function textForm({ textual, form, separator }: PairContext): Pair['text'] {
  const isForm = form === 'body';
  return textual || isForm ? { separator, isForm } : null;
}

function compare(state: State, job: Job): void {
  const { pair, context } = job;
  const { a, b } = pair;
  const unresolved = unresolvedFact(a, b);
  if (unresolved !== null && isUnknown(a, b)) {
    pair.facts = [unresolved];
    pair.doubtful = true;
    return;
  }
  const { facts, steps } = compareLevel(state, { ...job, before: a, after: b });
  pair.facts = facts;
  for (const step of steps) lead(state, job, step);
  pair.doubtful = a.alternatives.length > 0 || b.alternatives.length > 0 || pair.facts.some(isDoubtful);
  const doubt = doubtOf(state.normaliser, state.identity, pair);
  pair.doubt = doubt?.fact ?? null;
  pair.addsUp = doubt?.addsUp ?? false;
  pair.doubtful ||= pair.doubt !== null;
  const { direction } = context;
  const asked = { normaliser: state.normaliser, direction, covers: (fact: Fact): boolean => pair.covers(fact) };
  const keeps = (before: Child, after: Child): boolean => keepsPromise(state, direction, before, after);
  const kept = { normaliser: state.normaliser, direction, keeps };
  pair.facts = withAlternativesOf(kept, a, b, withLost(asked, a, b, pair.facts));
  pair.harmful =
    pair.facts.some(tellsOfMessages) ||
    ((pair.edges.length > 0 || pair.facts.some(tellsOfProperties)) && (isTight(a) || isTight(b)));
}

/** Whether what senders send is taken by who read it before, and nothing that was described is not described any more. */
function keepsPromise({ prover }: State, direction: Direction, before: Child, after: Child): boolean {
  const [sent, read] = direction === 'request' ? [before, after] : [after, before];
  return prover(direction, 'plain').included(sent, read) && prover(direction, 'described').included(before, after);
}

/** Goes one step down: the pair there is compared once, whoever leads to it. */
function lead(state: State, { pair, context }: Job, step: Step): void {
  const inner = {
    ...context,
    ...inForm(context, step.segment),
    alternative: step.alternative,
    isItem: step.isItem,
    separator: null,
    choice: choiceAt(step, pair, context.choice),
    elsewhere: elsewhereAt(
      { normaliser: state.normaliser, direction: context.direction },
      step,
      [pair.a, pair.b],
      context.elsewhere,
    ),
    required: step.segment === '' ? context.required : pair.b.object.required.has(step.segment),
  };
  const [a, b] = withoutRefusals(step.a, step.b);
  const next = pairOf(state, resolveChild(state.normaliser, a), resolveChild(state.normaliser, b), inner);
  // A schema that became one of several meets itself as a branch.
  if (next !== null && next !== pair) pair.edges.push({ segment: step.segment, pair: next });
}

/** How a value one step down is written in a form: its fields are texts, and what is within an object there is JSON. */
function inForm({ form, textual }: PairContext, segment: string): Pick<PairContext, 'form' | 'textual'> {
  if (!form || segment === '' || (form === 'field' && segment.startsWith('['))) return { form: form ?? null, textual };
  return form === 'body' ? { form: 'field', textual: true } : { form: null, textual: false };
}

/**
 * Where a member of `allOf` describes a property and another one admits no other properties, no value is left to the letter,
 * but the authors mean what they describe. What contradicts itself before and after is compared as if it did not.
 */
function withoutRefusals(a: Child, b: Child): readonly [Child, Child] {
  const [x, y] = [described(a), described(b)];
  return x === null || y === null ? [a, b] : [x, y];
}

/** What several schemas ask beside one that admits nothing; null where none of them does. */
function described({ sources }: Child): Child | null {
  const left = sources.filter(({ value }) => value !== false);
  return left.length === sources.length || left.length === 0 ? null : childOf(left);
}

const isDoubtful = (fact: Fact): boolean => 'effect' in fact.payload && fact.payload.effect === 'undecided';

/** What is known about the value of a discriminator one step down: at its alternatives, and at the property itself. */
function choiceAt({ segment, a, b }: Step, pair: Pair, choice: Choice | undefined): Choice | undefined {
  if (segment === '') return choiceOf(pair.a, pair.b, a, b);
  return choice === undefined || choice.property !== segment ? undefined : { ...choice, property: null };
}
