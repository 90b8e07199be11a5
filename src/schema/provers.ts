import type { Direction } from '../model/change.ts';
import type { Identity } from './identical.ts';
import { createProver } from './include.ts';
import type { Prover } from './include.ts';
import type { Normaliser } from './normalise.ts';

/** The provers of a comparison, one for each question that is asked; each remembers what it proved. */

/** `forward`: what the base sends is accepted by the head. */
type Way = 'forward' | 'backward';

/** `described`: the receiver accepts what it describes only. */
export type Provers = (way: Way, direction: Direction, described: boolean) => Prover;

const PROOF_STEPS = 4_000;

/** Provers for the schemas of two contracts. */
export function createProvers(sides: {
  readonly base: Normaliser;
  readonly head: Normaliser;
  readonly identity: Identity;
}): Provers {
  const made = new Map<string, Prover>();
  const once = (key: string, make: () => Prover): Prover => {
    const prover = made.get(key) ?? make();
    made.set(key, prover);
    return prover;
  };
  const common = (way: Way, direction: Direction) => {
    const { base, head, identity } = sides;
    const forward = way === 'forward';
    return {
      sender: forward ? base : head,
      receiver: forward ? head : base,
      direction,
      steps: PROOF_STEPS,
      same: (a, b) => (forward ? identity.same(a, b) : identity.same(b, a)),
    } satisfies Partial<Parameters<typeof createProver>[0]>;
  };
  /** Inclusion of plain sets of instances, where senders are no more careful than receivers. */
  const plain = (way: Way, direction: Direction): Prover =>
    once(`plain ${way} ${direction}`, () =>
      createProver({ ...common(way, direction), described: false, open: true, reverse: null }),
    );
  return (way, direction, described) =>
    once(`${way} ${direction} ${described}`, () =>
      createProver({
        ...common(way, direction),
        described,
        open: false,
        reverse: (receiver, sender) =>
          plain(way === 'forward' ? 'backward' : 'forward', direction).included(receiver, sender),
      }),
    );
}
