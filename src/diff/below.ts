import type { Edge, Pair, Proof, Way } from '../schema/pairs/pair.ts';
import type { Fact, FactPayload } from '../schema/facts/fact.ts';
import { choosesAlike } from '../schema/facts/discriminators.ts';
import { SPOKEN_OF } from '../schema/normal-form/spoken-of.ts';
import { harmless, tellsOfOpenness } from '../schema/pairs/harm.ts';
import {
  GAIN,
  LOSS,
  NARROWING,
  NARROWING_PLAINLY,
  NARROWING_PLAINLY_SILENTLY,
  NARROWING_SILENTLY,
  WIDENING,
  WIDENING_PLAINLY,
  WIDENING_PLAINLY_SILENTLY,
  WIDENING_SILENTLY,
  narrowsByName,
  needsOf,
  surviving,
} from './surviving.ts';
import type { Sight } from './walk.ts';

/**
 * What is left of facts under what was proved about the schemas around them, and which pairs have something left to say
 * at or below them. Proofs cost most of all, so one is asked for only where a fact depends on it.
 */

const PROOFS: readonly (readonly [number, Proof])[] = [
  [NARROWING, 'narrowing'],
  [WIDENING, 'widening'],
  [LOSS, 'loss'],
  [GAIN, 'gain'],
  [NARROWING_PLAINLY, 'narrowing plainly'],
  [WIDENING_PLAINLY, 'widening plainly'],
];

/** There is something to say, and: what values are allowed differs somewhere, whatever was proved about the whole. */
const FACTS = 64;
const VALUES = 128;

/** Facts that proofs about a pair keep from being heard above it: those about properties can be silenced in more ways. */
interface Group {
  readonly mark: number;
  readonly tells: (fact: Fact) => boolean;
  readonly silencedBy: readonly Proof[];
}

const GROUPS: Readonly<Record<Way, readonly Group[]>> = {
  narrowing: [
    {
      mark: 256,
      tells: (fact) => asksForMore(fact) || (!isAdded(fact) && !isRemoved(fact) && tellsOfNarrowing(fact)),
      silencedBy: ['narrowing'],
    },
    {
      mark: 512,
      tells: (fact) => isAdded(fact) && !asksForMore(fact) && tellsOfNarrowing(fact),
      silencedBy: ['narrowing', 'gain'],
    },
    { mark: 1024, tells: (fact) => isRemoved(fact) && tellsOfNarrowing(fact), silencedBy: ['narrowing', 'loss'] },
  ],
  widening: [
    {
      mark: 2048,
      tells: (fact) => !isAdded(fact) && !isRemoved(fact) && tellsOfWidening(fact.payload),
      silencedBy: ['widening'],
    },
    { mark: 4096, tells: (fact) => isAdded(fact) && tellsOfWidening(fact.payload), silencedBy: ['widening', 'gain'] },
    { mark: 8192, tells: (fact) => isRemoved(fact) && tellsOfWidening(fact.payload), silencedBy: ['widening', 'loss'] },
  ],
};

const isAdded = ({ payload }: Fact): boolean => payload.kind === 'property.added';
/** Whoever does not send it is refused, whether or not somebody described it before. */
const asksForMore = ({ payload }: Fact): boolean => payload.kind === 'property.added' && payload.required;
const isRemoved = ({ payload }: Fact): boolean => payload.kind === 'property.removed';

/** What is known about the pairs that were met. */
export interface Below {
  /** What lies at or below a pair: whether there is something to say, and the proofs that facts there depend on. */
  readonly marks: Map<Pair, number>;
  /** By pair what is in doubt about it, where nothing below says more. */
  readonly doubts: Map<Pair, Fact>;
  /** Whether facts of a group are heard at a pair. */
  readonly heard: Map<Group, Map<Pair, boolean>>;
}

export const nothingBelow = (): Below => ({ marks: new Map(), doubts: new Map(), heard: new Map() });

/** Marks the pairs that can be reached from a root and are not marked yet. */
export function markBelow(root: Pair, below: Below): void {
  const { marks } = below;
  if (marks.has(root)) return;
  const users = new Map<Pair, Pair[]>();
  const fresh: Pair[] = [];
  const queue = [root];
  marks.set(root, marksOf(root));
  for (let pair = queue.pop(); pair !== undefined; pair = queue.pop()) {
    fresh.push(pair);
    for (const { pair: next } of pair.edges) {
      const list = users.get(next);
      if (list === undefined) users.set(next, [pair]);
      else list.push(pair);
      if (marks.has(next)) continue;
      marks.set(next, marksOf(next));
      queue.push(next);
    }
  }
  for (const pair of fresh) for (const edge of pair.edges) mark(marks, pair, marks.get(edge.pair) ?? 0, users);
  // What is in doubt below is not in doubt once more above.
  for (const pair of fresh.toReversed()) {
    const doubt = doubtAbout(pair, below);
    if (doubt === null) continue;
    below.doubts.set(pair, doubt);
    mark(marks, pair, needsOf(doubt) | marksOfDoubt(doubt, pair, below), users);
  }
}

/** A doubt that a value has shown to be one is heard above like any other fact. */
function marksOfDoubt(doubt: Fact, pair: Pair, { heard }: Below): number {
  if (!('effect' in doubt.payload) || doubt.payload.effect === 'undecided') return 0;
  let marks = 0;
  for (const group of [...GROUPS.narrowing, ...GROUPS.widening]) {
    if (!group.tells(doubt)) continue;
    marks |= group.mark;
    heardIn(heard, group).set(pair, true);
  }
  return marks;
}

function heardIn(heard: Below['heard'], group: Group): Map<Pair, boolean> {
  const known = heard.get(group) ?? new Map<Pair, boolean>();
  heard.set(group, known);
  return known;
}

function marksOf(pair: Pair): number {
  let marks = pair.facts.length > 0 || pair.doubt !== null ? FACTS : 0;
  if (pair.doubt?.isOfOthers === true) marks |= VALUES;
  for (const fact of pair.facts) {
    marks |= needsOf(fact) | (tellsOfValues(fact.payload) || speaksForOthers(fact, pair) ? VALUES : 0);
    for (const { mark: one, tells } of [...GROUPS.narrowing, ...GROUPS.widening]) if (tells(fact)) marks |= one;
  }
  return marks;
}

/** A condition that asks for nothing has still spoken of the properties that `unevaluated…` leaves out. */
const speaksForOthers = ({ payload }: Fact, { doubt }: Pair): boolean =>
  payload.kind === 'text.changed' &&
  SPOKEN_OF.has(payload.key) &&
  doubt?.payload.kind === 'schema.composition-changed' &&
  doubt.payload.after.startsWith('unevaluated');

/** Gives marks to a pair and to all that lead to it. */
function mark(marks: Map<Pair, number>, pair: Pair, added: number, users: ReadonlyMap<Pair, readonly Pair[]>): void {
  const queue = [pair];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const known = marks.get(next) ?? 0;
    if ((known | added) === known) continue;
    marks.set(next, known | added);
    for (const one of users.get(next) ?? []) queue.push(one);
  }
}

/** What a pair has to say; null where there is nothing at it or below. Texts count whatever is proved. */
export function lookAt(pair: Pair, below: Below): Sight | null {
  const marks = below.marks.get(pair) ?? 0;
  if ((marks & FACTS) === 0) return null;
  const doubt = below.doubts.get(pair);
  const mask = maskOf(pair, marks);
  return {
    facts: doubt === undefined ? pair.facts : [...pair.facts, doubt],
    mask,
    maskBelow: (edge) => maskBelow(pair, edge, mask, below.marks),
  };
}

interface Silence {
  readonly way: Way;
  readonly proof: number;
  readonly silently: number;
  readonly plainly: number;
  readonly plainlySilently: number;
}

const SILENTLY: readonly Silence[] = [
  {
    way: 'narrowing',
    proof: NARROWING,
    silently: NARROWING_SILENTLY,
    plainly: NARROWING_PLAINLY,
    plainlySilently: NARROWING_PLAINLY_SILENTLY,
  },
  {
    way: 'widening',
    proof: WIDENING,
    silently: WIDENING_SILENTLY,
    plainly: WIDENING_PLAINLY,
    plainlySilently: WIDENING_PLAINLY_SILENTLY,
  },
];

/** What was proved about a pair, as far as it says something about one of its alternatives. */
function maskBelow(pair: Pair, { segment, pair: branch }: Edge, mask: number, marks: Below['marks']): number {
  if (segment !== '') return mask;
  if (choosesAlike(pair.a, pair.b)) return maskOfChosen(pair, branch, marks.get(branch) ?? 0);
  let left = mask;
  for (const { way, proof, silently, plainly, plainlySilently } of SILENTLY) {
    // Closing one alternative is no less than closing an object, whatever another one that describes nothing admits.
    if ((mask & plainly) !== 0 && branch.facts.some(tellsOfOpenness) && pair.letsThroughOpenly(branch, way))
      left = (left & ~plainly) | plainlySilently;
    const isAtStake = GROUPS[way].some((group) => ((marks.get(branch) ?? 0) & group.mark) !== 0);
    if ((mask & proof) === 0 || !isAtStake) continue;
    // What is proved about the alternative is known there.
    if (branch.proves(way)) left &= ~proof;
    else if (pair.letsThrough(branch, way)) left = (left & ~proof) | silently;
  }
  return left;
}

/** What was proved about an alternative that a discriminator chooses: what others admit is no excuse, what stands beside it is. */
function maskOfChosen(pair: Pair, branch: Pair, wanted: number): number {
  const isPromised = ({ payload }: Fact): boolean =>
    payload.kind === 'property.removed' && payload.required && !pair.b.object.required.has(payload.name);
  const isAtStake = (wanted & LOSS) !== 0 && branch.facts.some(isPromised);
  const mask = provedBy(pair.proofsBeside(branch), isAtStake ? wanted | WIDENING : wanted);
  // What is described beside the alternatives now need not be there always, as it had to be.
  return isAtStake && (mask & WIDENING) === 0 ? mask & ~LOSS : mask;
}

/** What was proved about a pair and says something about a fact of it: what is told of a property is not told of others. */
export function maskAbout(fact: Fact, pair: Pair, mask: number): number {
  const { payload } = fact;
  // What was promised and is described elsewhere now need not be there always.
  if (payload.kind === 'property.removed' && payload.required && !pair.proves('widening')) return mask;
  let about = mask;
  for (const [bit, proof, kind] of DESCRIPTIONS) {
    if ((needsOf(fact) & bit) === 0 || (mask & bit) !== 0) continue;
    const names = pair.provesBut(proof);
    if (names !== null && !(payload.kind === kind && names.has(payload.name))) about |= bit;
  }
  return about;
}

const DESCRIPTIONS = [
  [LOSS, 'loss', 'property.removed'],
  [GAIN, 'gain', 'property.added'],
] as const;

/** Doubt is said once, and only when nothing below says more. */
function doubtAbout(pair: Pair, below: Below): Fact | null {
  if (pair.doubt === null || ((below.marks.get(pair) ?? 0) & VALUES) === 0) return null;
  // Below an `anyOf` facts add up, but for those about properties that a proof about descriptions has silenced.
  if (pair.addsUp && !isUneven(pair) && !pair.facts.some((fact) => isSilenced(fact, pair))) return null;
  const isOpen = (way: Way): boolean => !pair.proves(way) && !isTold(pair, way, below);
  const open = { narrowing: isOpen('narrowing'), widening: isOpen('widening') };
  return open.narrowing || open.widening ? pair.doubtAbout(open) : null;
}

/** Values of a type are told apart by alternatives on both sides, or on none; else no fact below speaks of them. */
function isUneven({ a, b }: Pair): boolean {
  if (a.alternatives.length === 0 || b.alternatives.length === 0) return false;
  return ((scopeOf(a) ^ scopeOf(b)) & a.types & b.types) !== 0;
}

/** The types that alternatives speak of. */
const scopeOf = ({ alternatives }: Pair['a']): number => alternatives.reduce((all, { scope }) => all | scope, 0);

/** Whether a fact that is told at or below says that messages are refused, or are new. */
const isTold = (pair: Pair, way: Way, below: Below): boolean =>
  GROUPS[way].some((group) => isHeardAt(pair, group, below));

/** Looks for a pair that has something to tell, on ways that no proof blocks. */
function isHeardAt(root: Pair, group: Group, { marks, heard }: Below): boolean {
  const known = heardIn(heard, group);
  const from = new Map<Pair, Pair | null>([[root, null]]);
  const queue = [root];
  for (let pair = queue.pop(); pair !== undefined; pair = queue.pop()) {
    const current = pair;
    const before = known.get(pair);
    if (before === false || ((marks.get(pair) ?? 0) & group.mark) === 0) continue;
    if (before !== true && group.silencedBy.some((proof) => current.proves(proof))) continue;
    if (before === true || pair.facts.some((fact) => group.tells(fact) && isHeard(fact, current))) {
      for (let user: Pair | null | undefined = pair; user; user = from.get(user)) known.set(user, true);
      return true;
    }
    for (const { pair: next } of pair.edges) {
      if (from.has(next)) continue;
      from.set(next, pair);
      queue.push(next);
    }
  }
  for (const pair of from.keys()) known.set(pair, false);
  return false;
}

/** Whether a fact counts by itself, whatever is proved about the schemas around its pair. */
export const counts = (fact: Fact, pair: Pair): boolean =>
  surviving(fact, maskOf(pair, needsOf(fact)), pair.direction) !== null;

/** It will be told as it is: an alternative that does no harm leaves open whether its siblings do. */
const isHeard = (fact: Fact, pair: Pair): boolean =>
  (fact.advisory !== true || fact.branch !== undefined) && counts(fact, pair) && harmless(fact, pair) === null;

const tellsOfValues = (payload: FactPayload): boolean => 'effect' in payload || payload.kind.startsWith('property.');

const tellsOfNarrowing = (fact: Fact): boolean => {
  const { payload } = fact;
  return 'effect' in payload
    ? payload.effect !== 'widened'
    : payload.kind === 'property.became-required' ||
        (payload.kind === 'property.added' && (payload.required || narrowsByName(fact))) ||
        (payload.kind === 'property.removed' && !payload.open);
};

const tellsOfWidening = (payload: FactPayload): boolean =>
  'effect' in payload
    ? payload.effect !== 'narrowed'
    : payload.kind === 'property.became-optional' ||
      (payload.kind === 'property.removed' && payload.required) ||
      (payload.kind === 'property.added' && !payload.open);

const isSilenced = (fact: Fact, pair: Pair): boolean =>
  fact.payload.kind.startsWith('property.') && !counts(fact, pair);

/** What of the wanted proofs there is about a pair. */
const maskOf = (pair: Pair, wanted: number): number => provedBy((proof) => pair.proves(proof), wanted);

function provedBy(proves: ((proof: Proof) => boolean) | null, wanted: number): number {
  let mask = 0;
  for (const [bit, proof] of PROOFS) if ((wanted & bit) !== 0 && proves?.(proof) === true) mask |= bit;
  return mask;
}
