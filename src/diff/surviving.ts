import { isDeepStrictEqual } from 'node:util';
import type { Direction, Effect } from '../model/change.ts';
import type { Fact, FactPayload } from '../schema/facts/fact.ts';
import { tellsOfOpenness } from '../schema/pairs/harm.ts';

function needsOfOpenness(effect: Effect): number {
  const needs = needsOfEffect(effect);
  return ((needs & NARROWING) === 0 ? 0 : NARROWING_PLAINLY) | ((needs & WIDENING) === 0 ? 0 : WIDENING_PLAINLY);
}

/** What is left of a fact under what was proved about the schemas around it, as bits of a mask. */

export const NARROWING = 1;
export const WIDENING = 2;
export const LOSS = 4;
export const GAIN = 8;
/** The same as the first two, with senders that send what they don't describe, too. */
export const NARROWING_PLAINLY = 16;
export const WIDENING_PLAINLY = 32;

/** The first two hold, but only because an alternative says nothing about what changed. */
export const NARROWING_SILENTLY = 16_384;
export const WIDENING_SILENTLY = 32_768;
/** The same of what senders send that they don't describe. */
export const NARROWING_PLAINLY_SILENTLY = 65_536;
export const WIDENING_PLAINLY_SILENTLY = 131_072;

/** The proofs that make a difference to a fact: `surviving` looks at no others. */
export function needsOf(fact: Fact): number {
  const { payload } = fact;
  if (fact.advisory === true) return 0;
  switch (payload.kind) {
    case 'schema.branch-added':
      return GAIN | WIDENING | needsOfEffect(payload.effect);
    case 'schema.branch-removed':
      return LOSS | NARROWING | needsOfEffect(payload.effect);
    case 'property.removed':
      return LOSS | (payload.open ? 0 : NARROWING);
    case 'property.added':
      return GAIN | (payload.required || narrowsByName(fact) ? NARROWING : 0) | (payload.open ? 0 : WIDENING);
    case 'property.became-required':
      return NARROWING;
    case 'property.became-optional':
      return WIDENING;
    default:
      if (!('effect' in payload)) return 0;
      return tellsOfOpenness(fact)
        ? needsOfOpenness(payload.effect) | (fact.isOfSilenced === true ? needsOfEffect(payload.effect) : 0)
        : needsOfEffect(payload.effect);
  }
}

const needsOfEffect = (effect: Effect): number =>
  (effect === 'widened' ? 0 : NARROWING) | (effect === 'narrowed' ? 0 : WIDENING);

/** What is left of a fact under what was proved about the schemas around it; null when nothing is. */
export function surviving(fact: Fact, mask: number, direction: Direction): FactPayload | null {
  const { payload } = fact;
  if (fact.isOfSilenced === true && !isSilencing(payload, mask)) return null;
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
    // Nothing new is described, and yet who does not send it is refused, or who sends what was free to be sent under this name.
    const narrows = (payload.required || narrowsByName(fact)) && (mask & NARROWING) === 0;
    if ((mask & GAIN) !== 0 && !narrows) return null;
    const open = payload.open || (mask & WIDENING) !== 0;
    return payload.required && (mask & NARROWING) !== 0 ? { ...payload, open, required: false } : { ...payload, open };
  }
  if (payload.kind === 'property.became-required') return (mask & NARROWING) !== 0 ? null : payload;
  if (payload.kind === 'property.became-optional') return (mask & WIDENING) !== 0 ? null : payload;
  return payload;
}

/** Whether careful senders take no notice, so that nothing else is told of what the fact tells. */
const isSilencing = (payload: FactPayload, mask: number): boolean =>
  'effect' in payload && survivingEffect(payload.effect, mask) === null;

/**
 * What is left of a fact, and whether it is only let through: an alternative that says nothing about what changed
 * accepts what would do harm. Then it is told as if that had not been proved.
 */
export function remaining(
  fact: Fact,
  mask: number,
  direction: Direction,
): { readonly left: FactPayload | null; readonly letThrough: boolean } {
  const left = surviving(fact, mask, direction);
  const [silent, proof] = (tellsOfOpenness(fact) ? OPENLY : CAREFULLY)[direction];
  if ((mask & silent) === 0 || left === null) return { left, letThrough: false };
  return { left, letThrough: !isDeepStrictEqual(left, surviving(fact, mask | proof, direction)) };
}

type Silence = readonly [silent: number, proof: number];

/** What is not told of, and the proof that silence makes possible, where it would do harm. */
const CAREFULLY: Readonly<Record<Direction, Silence>> = {
  request: [NARROWING_SILENTLY, NARROWING],
  response: [WIDENING_SILENTLY, WIDENING],
};
const OPENLY: Readonly<Record<Direction, Silence>> = {
  request: [NARROWING_PLAINLY_SILENTLY, NARROWING_PLAINLY],
  response: [WIDENING_PLAINLY_SILENTLY, WIDENING_PLAINLY],
};

const plainMask = (mask: number): number =>
  ((mask & NARROWING_PLAINLY) !== 0 ? NARROWING : 0) | ((mask & WIDENING_PLAINLY) !== 0 ? WIDENING : 0);

/** A doubt stays one while the way that does harm is open: that the other way is closed proves nothing about it. */
const isDoubt = (payload: FactPayload): boolean =>
  (payload.kind === 'schema.composition-changed' && payload.before === payload.after) ||
  (payload.kind === 'schema.keyword-changed' && payload.keyword === '$ref');

const harmfulEffect = (direction: Direction): Effect => (direction === 'request' ? 'narrowed' : 'widened');

function survivingEffect(effect: Effect, mask: number): Effect | null {
  const narrows = effect !== 'widened' && (mask & NARROWING) === 0;
  const widens = effect !== 'narrowed' && (mask & WIDENING) === 0;
  if (narrows && widens) return effect;
  return narrows ? 'narrowed' : widens ? 'widened' : null;
}

/** Before, the author had said in so many words that anything may be sent under the name of a property that is new. */
export const narrowsByName = ({ payload, nodes: [before] }: Fact): boolean =>
  payload.kind === 'property.added' && payload.open && before.object.explicitRest;
