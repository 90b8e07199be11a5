/** Runs a ruleset: ours here, everything else in a child process. */
import { createHash } from 'node:crypto';
import type { KeptFindings } from '../model/lint.ts';
import { version } from '../version.ts';
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

/** Runs a ruleset over documents: the head, and the base when there is one. Never throws for what a ruleset or a document says. */
export async function runRuleset(
  definition: RulesetDefinition,
  documents: readonly LintDocument[],
  now: Date,
  kept?: KeptFindings,
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
  const [head, base] = documents;
  if (head === undefined || base === undefined) return runInChild({ definition, documents, now });
  const { reduceSides } = await import('./prune/reduce.ts');
  const reduction = reduceSides(base, head);
  const key = kept === undefined ? '' : keyOf(definition, base, now);
  const known = (await kept?.read(key)) ?? null;
  const before = known === null ? null : (JSON.parse(known) as LintRun);
  if (reduction === null && before !== null)
    return withBase(await runInChild({ definition, documents: [head], now }), before);
  const answered = await runInChild({
    definition,
    documents: before === null ? documents : [head],
    now,
    ...(reduction === null ? {} : { pruning: { base: before, reduction } }),
  });
  const [, found] = answered.runs;
  // What could not be applied now may be applied next time.
  if (found !== undefined && before === null && answered.partial.length === 0)
    await kept?.write(key, JSON.stringify(found));
  return answered;
}

function withBase(answered: Runs, base: LintRun): Runs {
  return answered.runs.length === 0 ? answered : { ...answered, runs: [...answered.runs, base] };
}

/** What the findings of a document depend on: all of it, the ruleset, the day, and the program itself. */
function keyOf(definition: RulesetDefinition, { file, format, files, inData }: LintDocument, now: Date): string {
  const hash = createHash('sha256');
  const day = now.toISOString().slice(0, 10);
  for (const part of [version, process.version, day, definition, file, format, ...files, ...inData])
    hash.update(`${JSON.stringify(part)}\n`);
  return hash.digest('hex');
}
