import type { Change, Comparison, Use } from '../model/change.ts';
import type { Contract } from '../model/contract.ts';
import type { SchemaComparison } from '../schema/pairs/compare.ts';
import type { Told } from '../schema/witnesses/refusals.ts';
import type { Trail } from '../schema/witnesses/trail.ts';

/** One way on which a fact was seen: enough to build a message that shows it. */
export interface Sighting {
  readonly use: Use;
  readonly trail: Trail;
}

/** What a change of a schema was made of. */
export interface Sightings extends Told {
  readonly seen: readonly Sighting[];
}

/** Where the changes of schemas come from. It lets witnesses be built later and is of no use to anybody else. */
export interface SchemaEvidence {
  readonly comparison: SchemaComparison;
  readonly base: Contract;
  readonly head: Contract;
  readonly sightings: ReadonlyMap<Change, Sightings>;
}

/** The changes of schemas with the evidence for them. */
export interface SchemaChanges extends Comparison {
  readonly evidence: SchemaEvidence;
}

/** Ways that are kept for each fact: one of them is enough, and some are shorter than others. */
const MAX_SIGHTINGS = 6;

/** A fact that is seen on more and more ways. */
export interface Seen {
  readonly uses: Use[];
  readonly seen: Sighting[];
  /** On each way it is let through, by an alternative that says nothing about it: no message can show it. */
  letThrough: boolean;
  /** One message part has it in several places. */
  isElsewhere?: boolean;
}

/** Notes that a fact was seen once more, and tells how many uses it has more. */
export function sight(reached: Seen, use: Use, trail: Trail, letThrough: boolean): 0 | 1 {
  const isShown = reached.letThrough && !letThrough;
  if (isShown) {
    reached.letThrough = false;
    reached.seen.length = 0;
  }
  // Facts at one place that several ways of the same message part lead to: the first way is the shortest.
  const last = reached.uses.at(-1);
  const isKnown = last?.operation === use.operation && last.slot === use.slot;
  if (!isKnown) reached.uses.push(use);
  else if (last.path !== use.path) reached.isElsewhere = true;
  if ((isShown || !isKnown) && reached.seen.length < MAX_SIGHTINGS && letThrough === reached.letThrough)
    reached.seen.push({ use, trail });
  return isKnown ? 0 : 1;
}
