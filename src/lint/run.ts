/** Runs a ruleset: ours here, everything else in a child process. */
import { isBuiltInOnly } from './definition.ts';
import type { RulesetDefinition } from './definition.ts';
import { wholeRules } from './effective.ts';
import type { LintDocument, LintRun } from './result.ts';
import { runWhole } from './whole.ts';

/** What the documents gave, in their order; none of them when the ruleset could not be run to its end. */
export interface Runs {
  readonly runs: readonly LintRun[];
  readonly partial: readonly string[];
  /** Why there are no results, in a sentence; null when there are. */
  readonly failure: string | null;
}

/** Runs a ruleset over documents. Never throws for what a ruleset or a document says. */
export async function runRuleset(
  definition: RulesetDefinition,
  documents: readonly LintDocument[],
  now: Date,
): Promise<Runs> {
  const whole = isBuiltInOnly(definition) ? wholeRules(definition) : null;
  if (whole !== null) {
    const rules = whole.map(({ id }) => id);
    return {
      runs: documents.map((document) => ({ results: runWhole(whole, document, now), rules })),
      partial: [],
      failure: null,
    };
  }
  const { runInChild } = await import('./child/start.ts');
  return runInChild({ definition, documents, now });
}
