import type { Direction } from '../../model/change.ts';
import type { Step } from '../facts/compared.ts';
import type { Choice } from '../facts/discriminators.ts';
import type { Elsewhere } from '../facts/elsewhere.ts';
import type { Fact } from '../facts/fact.ts';
import type { Child, Node } from '../normal-form/node.ts';

/**
 * What the prover can show about a pair. `narrowing`: everything that was allowed still is, so no fact at or below tells
 * of narrowing; `widening`: everything that is allowed was before; the same `plainly`, with senders that send what they
 * don't describe, too: how open an object is matters to them alone. `loss`: nothing that was described is gone; `gain`:
 * nothing is described that was not before.
 */
export type Proof = 'narrowing' | 'widening' | 'narrowing plainly' | 'widening plainly' | 'loss' | 'gain';

/** Which way messages may be refused: those of before by what is asked now, or those of now by what was asked before. */
export type Way = Extract<Proof, 'narrowing' | 'widening'>;

/** Two schemas at the same place, and where they lead. */
export interface Pair {
  readonly a: Node;
  readonly b: Node;
  /** The schemas as they are written, for whoever needs more of them than the normal form has. */
  readonly sources: { readonly base: Child; readonly head: Child };
  readonly direction: Direction;
  /** How the value is sent as text; null where it is JSON. */
  readonly text: TextForm | null;
  readonly facts: readonly Fact[];
  readonly edges: readonly Edge[];
  /** The facts can be wrong about the whole: alternatives, or relations that are not decided. */
  readonly doubtful: boolean;
  /** Whether this can be proved about the whole pair; asked only where facts depend on it, because proofs cost most. */
  proves(proof: Proof): boolean;
  /** The properties that are lost, or new, where nothing else is: none of them is described on the other side. Null where more is. */
  provesBut(proof: 'loss' | 'gain'): ReadonlySet<string> | null;
  /** Whether everything that the alternative of a fact admits is admitted by the other side too. */
  covers(fact: Fact): boolean;
  /**
   * Whether what changed in an alternative, a pair right below this one, is let through by another alternative only
   * because that says nothing about it. Asked where all that may be sent is proved to be accepted.
   */
  letsThrough(branch: Pair, way: Way): boolean;
  /** The same of what nothing describes, which is sent all the same. */
  letsThroughOpenly(branch: Pair, way: Way): boolean;
  /** What can be proved about such an alternative with what is asked beside it; null for no more than without that. */
  proofsBeside(branch: Pair): ((proof: Proof) => boolean) | null;
  /**
   * Said when no fact below tells of narrowing (or of widening) though it could not be ruled out: a branch of `oneOf`
   * that admits more can make values match twice.
   */
  readonly doubt: Fact | null;
  /** Whether the facts at and below tell all there is, but for those that a proof has silenced. */
  readonly addsUp: boolean;
  /** The doubt about what is open, with its effect where a value shows it; null when nothing is left to say. */
  doubtAbout(open: Open): Fact | null;
}

/** What is sent as text has no types. */
export interface TextForm {
  /** What stands between the items of a list, as in `PairContext`. */
  readonly separator: string | null;
  /** It is a form, and its fields are texts. */
  readonly isForm: boolean;
}

export interface Edge {
  readonly segment: string;
  readonly pair: Pair;
}

/** How a pair is used, as far as it changes what is compared. */
export interface PairContext {
  readonly direction: Direction;
  /** The value is sent as text (parameters, headers). */
  readonly textual: boolean;
  /** Its properties are written as parameters are: it is the form of Swagger 2.0. */
  readonly fields?: boolean;
  /** It is the body of a form whose fields are sent as texts, or such a field. What is within an object there is JSON. */
  readonly form?: 'body' | 'field' | null;
  /** The value has to be sent. */
  readonly required: boolean;
  /** What stands between the items of a list, '' where they are sent one by one: a single value is a list of one. Null: it is none. */
  readonly separator: string | null;
  /** A single value beside the items of a list of such. */
  readonly isItem?: boolean | undefined;
  /** The side that is one of several alternatives, where the other is a whole schema. */
  readonly alternative?: Step['alternative'] | undefined;
  /** Which values of a discriminator choose this alternative. */
  readonly choice?: Choice | undefined;
  /** What other alternatives take. */
  readonly elsewhere?: Elsewhere | undefined;
}

/** Ways in which nothing that was said or proved tells whether anything changed. */
export interface Open {
  readonly narrowing: boolean;
  readonly widening: boolean;
}
