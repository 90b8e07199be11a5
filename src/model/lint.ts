import type { Judgement, Origin } from './finding.ts';

/** How serious a ruleset says a finding is. */
export type LintSeverity = 'error' | 'warning' | 'info';

/** A finding of a ruleset, before policy. */
export interface LintJudgement extends Judgement {
  readonly source: 'lint';
  readonly severity: LintSeverity;
  readonly origin: Origin;
  /** The mode makes it the business of this change: it is listed, and may fail the run. */
  readonly counts: boolean;
  /** The ids of the findings that it says at once, when it speaks of the API as a whole. */
  readonly standsFor?: readonly string[];
}

/** One finding of several that are said at once, as far as waivers ask about it. */
export type LintPlace = Pick<Judgement, 'id' | 'rule' | 'operations' | 'locations'>;

/** What linting one API gave. */
export interface LintOutcome {
  /** Those of base and head: new, existing and fixed. */
  readonly judgements: readonly LintJudgement[];
  /** How many more of each rule exist that the change does not concern; absent or empty when all are judged. */
  readonly same?: ReadonlyMap<string, number>;
  /** What findings about the API as a whole say of the head, one by one. */
  readonly within?: readonly LintPlace[];
  /** In how many places each rule found something on both sides; empty when there is no base. */
  readonly places: ReadonlyMap<string, { readonly base: number; readonly head: number }>;
  /** What could not be checked, in sentences. */
  readonly partial: readonly string[];
  /** Why the rulesets could not be applied at all, in a sentence; null when they were. */
  readonly failure: string | null;
  /** Ids of all rules that could have been found. */
  readonly rules: readonly string[];
}

/** Keeps texts from run to run, by the hash of what they were made of. */
export interface KeptFindings {
  /**
   * Whose findings this run keeps: those of the base, which it needs itself; those of the head, for runs that will have it
   * as their base; or nobody's, since others could not believe it.
   */
  readonly keeps: 'base' | 'head' | 'none';
  /** Whether there is one, without fetching it. */
  has(key: string): Promise<boolean>;
  /** Null when there is none, or it is damaged. */
  read(key: string): Promise<string | null>;
  write(key: string, text: string): Promise<void>;
}
