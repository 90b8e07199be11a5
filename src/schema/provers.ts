import type { Direction } from '../model/change.ts';
import type { Identity } from './identical.ts';
import { createProver } from './include.ts';
import type { Prover } from './include.ts';
import type { Normaliser } from './normalise.ts';

/** The provers of a comparison, one for each question that is asked; each remembers what it proved. */

/** `described`: the receiver accepts what it describes only. `plain`: senders are no more careful than receivers. */
type Mode = 'usual' | 'described' | 'plain';

export type Provers = (direction: Direction, mode: Mode) => Prover;

const PROOF_STEPS = 4_000;

/** Provers for schemas of both contracts. */
export function createProvers(normaliser: Normaliser, identity: Identity): Provers {
  const made = new Map<string, Prover>();
  const prover: Provers = (direction, mode) => {
    const key = `${direction} ${mode}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = createProver({
      normaliser,
      direction,
      described: mode === 'described',
      open: mode === 'plain',
      plain: mode === 'plain' ? null : (a, b) => prover(direction, 'plain').included(a, b),
      steps: PROOF_STEPS,
      same: (a, b) => identity.same(a, b),
    });
    made.set(key, fresh);
    return fresh;
  };
  return prover;
}
