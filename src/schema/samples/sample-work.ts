import type { Node } from '../normal-form/node.ts';
import type { Normaliser } from '../normal-form/normalise.ts';
import { partsOf } from '../normal-form/parts.ts';
import type { Sampler } from './sampler.ts';

/**
 * What all samples of a comparison may take, counted in nodes that are split or filled; large ones count for more. The
 * largest histories known need a sixth of it.
 */
const ALL_STEPS = 200_000;
const PARTS_OF_A_STEP = 50;

const totals = new WeakMap<Normaliser, { left: number }>();

/** What is left of it. */
export function totalOf(normaliser: Normaliser): { left: number } {
  const known = totals.get(normaliser) ?? { left: ALL_STEPS };
  totals.set(normaliser, known);
  return known;
}

/** Counts the work that a node makes, and tells whether all of it is spent: no steps are left then, either. */
export function isSpent({ budget, total }: Sampler, node: Node): boolean {
  total.left -= 1 + partsOf(node) / PARTS_OF_A_STEP;
  if (total.left < 0) budget.left = -1;
  return total.left < 0;
}
