import type { Pair } from '../pairs/pair.ts';

/** The pairs of schemas from a message part (last of the chain) to the place of a fact (first). */
export interface Trail {
  readonly pair: Pair;
  /** The step that leads here from the pair before: a property, `[]`, `{}`, or nothing for an alternative. */
  readonly segment: string;
  readonly from: Trail | null;
}
