import type { Direction } from '../../model/change.ts';
import type { Identity } from '../normal-form/identical.ts';
import { createProver } from './include.ts';
import type { Prover } from './include.ts';
import type { Normaliser } from '../normal-form/normalise.ts';

/** Steps for one question; what needs more is not proved. */
export const PROOF_STEPS = 4_000;

/**
 * Steps for all questions of a comparison: one for so many characters of both descriptions, and some for small ones. Real
 * histories need less than a fifth, and none more than a sixth of the most there is; what alternatives in circles would need is beyond any number.
 */
export const stepsFor = (characters: number): number => Math.min(30_000 + Math.ceil(characters / 10), 300_000);

/**
 * `usual`: a careful sender, an open receiver. `described`: the receiver accepts what it describes only. `plain`: senders
 * are no more careful than receivers. `direct` is plain, without proofs by cases.
 */
export type ProofMode = 'usual' | 'described' | 'plain' | 'direct';

/** The prover for a direction and a mode; each is made once and remembers what it proved. */
export type Provers = (direction: Direction, mode: ProofMode) => Prover;

/**
 * All provers of a comparison.
 * @param steps for all their questions.
 */
export function createProvers(normaliser: Normaliser, identity: Identity, steps: number): Provers {
  const all = { left: steps };
  const looks = { left: steps };
  const made = new Map<string, Prover>();
  const provers: Provers = (direction, mode) => {
    const key = `${direction} ${mode}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const prover = createProver({
      normaliser,
      direction,
      described: mode === 'described',
      open: mode === 'plain' || mode === 'direct',
      cases: mode !== 'direct',
      plain: mode === 'plain' || mode === 'direct' ? null : (a, b) => provers(direction, 'plain').included(a, b),
      steps: PROOF_STEPS,
      all,
      looks,
      same: (a, b) => identity.same(a, b),
    });
    made.set(key, prover);
    return prover;
  };
  return provers;
}
