import { runPruned } from '../../../src/lint/child/pruned.ts';
import { prepared } from '../../../src/lint/child/spectral.ts';
import type { RulesetDefinition } from '../../../src/lint/definition.ts';
import type { Reduction } from '../../../src/lint/prune/reduce.ts';
import type { LintDocument, LintRun } from '../../../src/lint/result.ts';

/** The short way alone; null when it says that it can't be taken. */
export async function runPrunedOnly(
  definition: RulesetDefinition,
  head: LintDocument,
  base: LintRun,
  reduction: Reduction,
): Promise<LintRun | null> {
  return runPruned(await prepared(definition, new Date(0)), head, base, reduction);
}
