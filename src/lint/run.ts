/** Runs a ruleset: ours here, everything else in a child process. */
import type { KeptFindings } from '../model/lint.ts';
import type { Done, Outcome, Pruning } from './child/start.ts';
import { isBuiltInOnly } from './definition.ts';
import type { RulesetDefinition } from './definition.ts';
import { wholeRules } from './effective.ts';
import type { WholeRule } from './effective.ts';
import { keyOf } from './key.ts';
import { identityOfResult, unpack } from './kept.ts';
import type { Packed } from './kept.ts';
import type { Reduction } from './prune/reduce.ts';
import type { LintDocument, LintRun } from './result.ts';
import { inOrder } from './result.ts';
import { runWhole } from './whole.ts';

/** What the documents gave, in their order; none of them when the ruleset could not be run to its end. */
export interface Runs {
  readonly runs: readonly LintRun[];
  readonly partial: readonly string[];
  /** Why there are no results, in a sentence; null when there are. */
  readonly failure: string | null;
  /** How many findings of each rule are in neither of two runs, as they are the same on both sides. */
  readonly same: ReadonlyMap<string, number>;
}

/** What of the findings is wanted, and where those of the base are kept from run to run. */
export interface RunOptions {
  readonly kept?: KeptFindings;
  /** The base as it is written: what its findings are kept under. */
  readonly text?: ReadonlyMap<string, string>;
  /** Units in which all findings are wanted; null: everywhere. */
  readonly open: readonly string[] | null;
}

/**
 * Runs a ruleset over documents: the head, and the base when there is one. Never throws for what a ruleset does or a
 * document says.
 * @throws ConfigurationError for a module of the ruleset that is no JavaScript.
 */
export async function runRuleset(
  definition: RulesetDefinition,
  documents: readonly LintDocument[],
  now: Date,
  options: RunOptions = { open: null },
): Promise<Runs> {
  const whole = isBuiltInOnly(definition) ? wholeRules(definition) : null;
  if (whole !== null) return runsOf(runOurs(whole, documents, now));
  const { runInChild } = await import('./child/start.ts');
  const [head, base] = documents;
  if (head === undefined || base === undefined)
    return runsOf(await readable(definition, await runInChild({ definition, documents, now })));
  return runSides({ definition, now, head, base, options });
}

/** A rule that fails on one side is left out of both: what it finds on the other would look new, or fixed. */
function runOurs(whole: readonly WholeRule[], documents: readonly LintDocument[], now: Date): Done {
  const faults = new Map<string, string>();
  const found = documents.map((document) => runWhole(whole, document, now, faults));
  const rules = whole.map(({ id }) => id).filter((id) => !faults.has(id));
  const runs = found.map((results) => ({ results: results.filter(({ rule }) => !faults.has(rule)), rules }));
  return { runs, faults: [...faults.values()], same: null, packed: null };
}

interface Sides {
  readonly definition: RulesetDefinition;
  readonly now: Date;
  readonly head: LintDocument;
  readonly base: LintDocument;
  readonly options: RunOptions;
}

async function runSides({ definition, now, head, base, options: { kept, open, text } }: Sides): Promise<Runs> {
  const { runInChild } = await import('./child/start.ts');
  const reduction = await reductionOf(definition, base, head);
  const key = kept === undefined ? '' : keyOf(definition, { ...base, files: text ?? base.files }, now);
  const known = unpacked((await kept?.read(key)) ?? null, base);
  const keepsBase = kept?.keeps === 'base';
  const packs = known === null && (keepsBase || (open === null && reduction !== null));
  const asked =
    reduction === null
      ? { documents: known === null ? [head, base] : [head] }
      : { documents: [], pruning: pruningFor(reduction, known, { base, open }) };
  const answered = await readable(
    definition,
    await runInChild({ definition, now, packs, ...asked }, (side) => (side === 'head' ? head : base)),
  );
  if ('failure' in answered) return runsOf(answered);
  // What could not be applied now may be applied next time.
  if (keepsBase && answered.packed !== null && answered.faults.length === 0) await kept.write(key, answered.packed);
  const all = known ?? unpacked(answered.packed, base);
  return runsOf(all === null ? answered : open === null ? completed(answered, all, head) : withBase(answered, all));
}

/** What came of a run. @throws ConfigurationError when a module is no JavaScript. */
async function readable({ modules }: RulesetDefinition, outcome: Outcome): Promise<Outcome> {
  const path = 'failure' in outcome ? outcome.unread : undefined;
  const module = path !== undefined && Object.hasOwn(modules, path) ? modules[path] : undefined;
  if (path === undefined || module === undefined) return outcome;
  const { syntaxFault } = await import('./rulesets/syntax.ts');
  const fault = await syntaxFault(path, module);
  if (fault !== null) throw fault;
  return outcome;
}

/**
 * Keeps all findings of a document for runs that will have it as their base, where they are not kept yet. Our own rules need
 * no keeping: they are faster than what keeps them.
 * @param text the document as it is written.
 */
export async function keepFindings(
  definition: RulesetDefinition,
  document: LintDocument,
  text: ReadonlyMap<string, string>,
  now: Date,
  kept: KeptFindings,
): Promise<void> {
  if (isBuiltInOnly(definition) && wholeRules(definition) !== null) return;
  const key = keyOf(definition, { ...document, files: text }, now);
  if (await kept.has(key)) return;
  const { runInChild } = await import('./child/start.ts');
  const answered = await runInChild({ definition, documents: [document], now, packs: true });
  if ('failure' in answered || answered.packed === null || answered.faults.length > 0) return;
  await kept.write(key, answered.packed);
}

/** Null when the sides can't be compared by what a change touches. */
async function reductionOf(
  { files: [first] }: RulesetDefinition,
  base: LintDocument,
  head: LintDocument,
): Promise<Reduction | null> {
  // What is overridden for some files may be another for each side.
  if (base.file !== head.file && first?.overrides !== undefined) return null;
  const { reduceSides } = await import('./prune/reduce.ts');
  return reduceSides(base, head);
}

function pruningFor(
  reduction: Reduction,
  known: Packed | null,
  { base, open }: { readonly base: LintDocument; readonly open: readonly string[] | null },
): Pruning {
  const kept = new Set([...reduction.kept, ...(open ?? [])]);
  const only = known?.only((pointer) => kept.has(pointer), reduction.head.file) ?? null;
  return { reduction, known: only, baseFile: base.file, open: open ?? [] };
}

/** The text that is kept, as far as it can be read. */
function unpacked(text: string | null, { file, format }: LintDocument): Packed | null {
  if (text === null) return null;
  try {
    return unpack(text, file, format);
  } catch {
    return null;
  }
}

/** What the child says of the base is all that is known, unless it says only what may differ. */
function withBase(answered: Done, known: Packed): Done {
  const [head, base] = answered.runs;
  if (head === undefined || base !== undefined) return answered;
  return { ...answered, runs: [head, { rules: known.rules, results: known.all() }] };
}

/** Both sides with what was left out of them. */
function completed(answered: Done, known: Packed, { file }: LintDocument): Done {
  const [head, part] = answered.runs;
  if (answered.same === null || head === undefined || part === undefined) return withBase(answered, known);
  const shown = new Set(part.results.map(identityOfResult));
  const all = known.all();
  const same = all.filter((one) => !shown.has(identityOfResult(one)));
  const results = inOrder([...head.results, ...same.map((one) => ({ ...one, file }))]);
  return {
    ...answered,
    runs: [
      { ...head, results },
      { ...part, results: inOrder(all) },
    ],
    same: null,
  };
}

function runsOf(outcome: Outcome): Runs {
  if ('failure' in outcome)
    return { runs: [], partial: [outcome.failure], failure: outcome.failure, same: new Map<string, number>() };
  return { runs: outcome.runs, partial: outcome.faults, failure: null, same: new Map(outcome.same ?? []) };
}
