import type { Direction, Effect } from '../model/change.ts';
import type { Overruled, Pair } from '../schema/compare.ts';
import type { Fact, FactPayload } from '../schema/fact.ts';
import { harmless, tellsOfOpenness } from '../schema/harm.ts';

/**
 * What is left of facts under what was proved about the schemas around them, and which pairs have something left to say
 * at or below them.
 */

/** What lies at or below a pair, so that a root only walks towards differences. */
export interface Below {
  facts: boolean;
  /** What values are allowed differs somewhere, whatever was proved about the whole. */
  values: boolean;
  openness: boolean;
  narrowing: boolean;
  widening: boolean;
  /** The same for properties that came or went, which more proofs can silence. */
  addedNarrowing: boolean;
  addedWidening: boolean;
  removedNarrowing: boolean;
  removedWidening: boolean;
}

type BelowKey = keyof Below;

const nothing = (): Below => ({
  facts: false,
  values: false,
  openness: false,
  narrowing: false,
  widening: false,
  addedNarrowing: false,
  addedWidening: false,
  removedNarrowing: false,
  removedWidening: false,
});

/** Whether a fact that is told at or below says that messages are refused, or are new. */
export const isTold = (below: Below, way: 'narrowing' | 'widening'): boolean =>
  way === 'narrowing'
    ? below.narrowing || below.addedNarrowing || below.removedNarrowing
    : below.widening || below.addedWidening || below.removedWidening;

/** What was proved about a pair stops what is carried up: nobody hears of it above. */
const STOPS: Readonly<Record<BelowKey, (proved: Overruled) => boolean>> = {
  facts: () => false,
  values: () => false,
  openness: () => false,
  narrowing: (proved) => proved.narrowing,
  widening: (proved) => proved.widening,
  addedNarrowing: (proved) => proved.narrowing || proved.gain,
  addedWidening: (proved) => proved.widening || proved.gain,
  removedNarrowing: (proved) => proved.narrowing || proved.loss,
  removedWidening: (proved) => proved.widening || proved.loss,
};

/** Marks the pairs that can be reached from a root and are not marked yet. */
export function markBelow(root: Pair, below: Map<Pair, Below>): void {
  if (below.has(root)) return;
  const users = new Map<Pair, Pair[]>();
  const fresh: Pair[] = [];
  const queue = [root];
  below.set(root, nothing());
  for (let pair = queue.pop(); pair !== undefined; pair = queue.pop()) {
    fresh.push(pair);
    for (const { pair: next } of pair.edges) {
      const list = users.get(next);
      if (list === undefined) users.set(next, [pair]);
      else list.push(pair);
      if (below.has(next)) continue;
      below.set(next, nothing());
      queue.push(next);
    }
  }
  spread(fresh, users, below, 'facts', (pair) => pair.facts.length > 0 || pair.doubt !== null);
  spread(fresh, users, below, 'values', (pair) => pair.facts.some(({ payload }) => tellsOfValues(payload)));
  spread(fresh, users, below, 'openness', (pair) => pair.facts.some(tellsOfOpenness));
  const heard = (key: BelowKey, tells: (fact: Fact) => boolean): void => {
    spread(fresh, users, below, key, (pair) => pair.facts.some((fact) => tells(fact) && isHeard(fact, pair)));
  };
  const is = (kind: 'property.added' | 'property.removed') => (fact: Fact) => fact.payload.kind === kind;
  const [isAdded, isRemoved] = [is('property.added'), is('property.removed')];
  const isOther = (fact: Fact): boolean => !isAdded(fact) && !isRemoved(fact);
  heard('narrowing', (fact) => isOther(fact) && tellsOfNarrowing(fact));
  heard('widening', (fact) => isOther(fact) && tellsOfWidening(fact.payload));
  heard('addedNarrowing', (fact) => isAdded(fact) && tellsOfNarrowing(fact));
  heard('addedWidening', (fact) => isAdded(fact) && tellsOfWidening(fact.payload));
  heard('removedNarrowing', (fact) => isRemoved(fact) && tellsOfNarrowing(fact));
  heard('removedWidening', (fact) => isRemoved(fact) && tellsOfWidening(fact.payload));
}

const NEEDS_NO_PROOF: ReadonlySet<BelowKey> = new Set(['facts', 'values', 'openness']);

/** Carries a property of pairs up to all that lead to them; what was proved about a pair stops it there. */
function spread(
  fresh: readonly Pair[],
  users: ReadonlyMap<Pair, readonly Pair[]>,
  below: ReadonlyMap<Pair, Below>,
  key: BelowKey,
  own: (pair: Pair) => boolean,
): void {
  const found = fresh.filter((pair) => own(pair) || pair.edges.some((edge) => below.get(edge.pair)?.[key] === true));
  for (let pair = found.pop(); pair !== undefined; pair = found.pop()) {
    const marks = below.get(pair);
    if (marks === undefined || marks[key]) continue;
    const proved = NEEDS_NO_PROOF.has(key) ? null : pair.overruled();
    if (proved !== null && STOPS[key](proved)) continue;
    marks[key] = true;
    found.push(...(users.get(pair) ?? []));
  }
}

export const counts = (fact: Fact, pair: Pair): boolean =>
  surviving(fact, maskOf(pair, tellsOfOpenness(fact)), pair.direction) !== null;

/** It will be told as it is: an alternative that does no harm leaves open whether its siblings do. */
const isHeard = (fact: Fact, pair: Pair): boolean =>
  counts(fact, pair) && fact.advisory !== true && harmless(fact, pair) === null;

const tellsOfValues = (payload: FactPayload): boolean => 'effect' in payload || payload.kind.startsWith('property.');

const tellsOfNarrowing = (fact: Fact): boolean => {
  const { payload } = fact;
  return 'effect' in payload
    ? payload.effect !== 'widened'
    : payload.kind === 'property.became-required' ||
        (payload.kind === 'property.added' && (payload.required || narrowsByName(fact))) ||
        (payload.kind === 'property.removed' && !payload.open);
};

/** Before, the author had said in so many words that anything may be sent under the name of a property that is new. */
const narrowsByName = ({ payload, nodes: [before] }: Fact): boolean =>
  payload.kind === 'property.added' && payload.open && before.object.explicitRest;

const tellsOfWidening = (payload: FactPayload): boolean =>
  'effect' in payload
    ? payload.effect !== 'narrowed'
    : payload.kind === 'property.became-optional' ||
      (payload.kind === 'property.removed' && payload.required) ||
      (payload.kind === 'property.added' && !payload.open);

const NARROWING = 1;
const WIDENING = 2;
const LOSS = 4;
const GAIN = 8;
/** The same as the first two, with senders that send what they don't describe, too. */
const NARROWING_PLAINLY = 16;
const WIDENING_PLAINLY = 32;

export const isSilenced = (fact: Fact, pair: Pair): boolean =>
  fact.payload.kind.startsWith('property.') && surviving(fact, maskOf(pair, false), pair.direction) === null;

export function maskOf(pair: Pair, openness: boolean): number {
  const overruled = pair.overruled();
  return overruled === null
    ? 0
    : (overruled.narrowing ? NARROWING : 0) |
        (overruled.widening ? WIDENING : 0) |
        (openness && overruled.plainly('narrowing') ? NARROWING_PLAINLY : 0) |
        (openness && overruled.plainly('widening') ? WIDENING_PLAINLY : 0) |
        (overruled.loss ? LOSS : 0) |
        (overruled.gain ? GAIN : 0);
}

/** What is left of a fact under what was proved about the schemas around it; null when nothing is. */
export function surviving(fact: Fact, mask: number, direction: Direction): FactPayload | null {
  const { payload } = fact;
  if (mask === 0) return payload;
  // An alternative may describe something new, or have been the only one to describe it, though the same is allowed.
  if (payload.kind === 'schema.branch-added' && (mask & (GAIN | WIDENING)) === WIDENING) return payload;
  if (payload.kind === 'schema.branch-removed' && (mask & (LOSS | NARROWING)) === NARROWING) return payload;
  if ('effect' in payload) {
    const effect = survivingEffect(payload.effect, tellsOfOpenness(fact) ? plainMask(mask) : mask);
    if (isDoubt(payload) && effect === harmfulEffect(direction)) return payload;
    return effect === null ? null : { ...payload, effect };
  }
  if (payload.kind === 'property.removed') {
    if ((mask & LOSS) !== 0) return null;
    return (mask & NARROWING) !== 0 ? { ...payload, open: true } : payload;
  }
  if (payload.kind === 'property.added') {
    // Nothing new is described, and yet what was free to be sent under this name is refused.
    const narrows = narrowsByName(fact) && (mask & NARROWING) === 0;
    if ((mask & GAIN) !== 0 && !narrows) return null;
    const open = payload.open || (mask & WIDENING) !== 0;
    return payload.required && (mask & NARROWING) !== 0 ? { ...payload, open, required: false } : { ...payload, open };
  }
  if (payload.kind === 'property.became-required') return (mask & NARROWING) !== 0 ? null : payload;
  if (payload.kind === 'property.became-optional') return (mask & WIDENING) !== 0 ? null : payload;
  return payload;
}

const plainMask = (mask: number): number =>
  ((mask & NARROWING_PLAINLY) !== 0 ? NARROWING : 0) | ((mask & WIDENING_PLAINLY) !== 0 ? WIDENING : 0);

/** A doubt stays one while the way that does harm is open: that the other way is closed proves nothing about it. */
const isDoubt = (payload: FactPayload): boolean =>
  payload.kind === 'schema.composition-changed' && payload.before === payload.after;

const harmfulEffect = (direction: Direction): Effect => (direction === 'request' ? 'narrowed' : 'widened');

function survivingEffect(effect: Effect, mask: number): Effect | null {
  const narrows = effect !== 'widened' && (mask & NARROWING) === 0;
  const widens = effect !== 'narrowed' && (mask & WIDENING) === 0;
  if (narrows && widens) return effect;
  return narrows ? 'narrowed' : widens ? 'widened' : null;
}
