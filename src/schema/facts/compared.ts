import type { Fact } from './fact.ts';
import type { Child } from '../normal-form/node.ts';

/** A pair of sub-schemas with the path segment that leads to it. */
export interface Step {
  readonly segment: string;
  readonly a: Child;
  readonly b: Child;
  /** A single value became a list of such: what is said of it is compared with what is said of the list. */
  readonly isItem?: true;
  /** The side that is one of several alternatives, where the other is a whole schema: what that one says may be said beside them. */
  readonly alternative?: 'a' | 'b';
}

/** What comparing two schemas, or a part of them, gave: facts, and the pairs of sub-schemas to compare next. */
export interface Compared<Found = Fact> {
  readonly facts: readonly Found[];
  readonly steps: readonly Step[];
}
