/**
 * lint: a description and a ruleset in, findings out, and of two revisions which of them are new.
 *
 * Our own rules are functions of the whole document and are called directly (`whole.ts`); everything else is run by
 * Spectral in a child process (`child/`), because a ruleset and what it makes of a document may be hostile. A finding is
 * known again on the other side by its rule and by what its place means (`meaning.ts`), never by its position or words.
 * Nothing here reads a file, reaches the network, or decides what fails: that is policy.
 */
import type { Contract } from '../model/contract.ts';
import type { KeptFindings, LintOutcome } from '../model/lint.ts';
import { textOf } from './catalogue.ts';
import { touchedBy } from './changed.ts';
import type { RulesetDefinition } from './definition.ts';
import { IGNORE_KEY, ignoresOf } from './ignores.ts';
import { judgeResults, placesOf, placesWithin } from './judge.ts';
import { AS_BEFORE } from './meaning.ts';
import { renamedIn } from './moved.ts';
import type { Moved } from './moved.ts';
import type { LintDocument, LintRun } from './result.ts';
import { depthOfUnit, unitAt } from './prune/units.ts';
import { documentOf, formatOf, sideOf } from './side.ts';
import { keepFindings, runRuleset } from './run.ts';

/** Which findings are the business of a change: new ones, all in what it touches, or all. */
export type LintMode = 'new' | 'changed-operations' | 'all';

/** What is to be linted. */
export interface LintRequest {
  /** Null when there is none: then everything is new. */
  readonly base: Contract | null;
  readonly head: Contract;
  /** Files that only the data of a side names (`$ref` in an example). */
  readonly inData?: { readonly base: LintDocument['inData']; readonly head: LintDocument['inData'] };
  /** Operations that are known to be the same under another path, if anybody compared the two sides. */
  readonly moves?: readonly Moved[];
  readonly definition: RulesetDefinition;
  readonly mode: LintMode;
  /** What rules about dates take for now. */
  readonly now: Date;
  /** Where findings of the base are kept from run to run. */
  readonly kept?: KeptFindings;
  /** Whether findings that a change does not concern may be counted without being listed. */
  readonly counting?: boolean;
}

/**
 * Lints both sides of one API and compares what was found. Never throws for what a description says or a ruleset does.
 * @throws ConfigurationError for a module of the ruleset that is no JavaScript.
 */
export async function lintSides(request: LintRequest): Promise<LintOutcome> {
  const { base, head, inData, definition, now, kept } = request;
  const open = request.counting === true && request.mode !== 'all' ? openUnits(base, head) : null;
  const documents = [documentOf(head, inData?.head), ...(base === null ? [] : [documentOf(base, inData?.base)])];
  const asked = { open, ...(kept === undefined || base === null ? {} : { kept, text: base.files }) };
  const { runs, partial, failure, same } = await runRuleset(definition, documents, now, asked);
  const [after, before] = runs;
  const rules = rulesOf(runs);
  // Without the findings of one side nothing can be said to be new.
  if (after === undefined || (base !== null && before === undefined))
    return { judgements: [], places: new Map(), partial, failure, rules };
  const { places, ...found } = compareRuns(request, after, before);
  return { ...found, places: placesWith(places, same), same, partial, failure, rules };
}

/** Keeps what a ruleset finds in a side, for runs that will have it as their base. */
export async function keepSide({
  side,
  inData,
  definition,
  now,
  kept,
}: {
  readonly side: Contract;
  readonly inData: LintDocument['inData'];
  readonly definition: RulesetDefinition;
  readonly now: Date;
  readonly kept: KeptFindings;
}): Promise<void> {
  await keepFindings(definition, documentOf(side, inData), side.files, now, kept);
}

/** Units in which an ignore stands; null when one stands above units, so that all findings have to be looked at. */
function openUnits(base: Contract | null, head: Contract): readonly string[] | null {
  const units = [base, head].flatMap((contract) => {
    if (contract === null) return [];
    const { entries, faults } = ignoresOf(contract);
    return [...entries, ...faults].map(({ path }) => {
      const holder = path.slice(0, path.lastIndexOf(IGNORE_KEY));
      return depthOfUnit(holder, formatOf(contract)) === 0 ? null : unitAt(holder, formatOf(contract));
    });
  });
  return units.includes(null) ? null : units.flatMap((unit) => unit ?? []);
}

/** With the places that are the same on both sides. */
function placesWith(places: LintOutcome['places'], same: ReadonlyMap<string, number>): LintOutcome['places'] {
  const all = new Map(places);
  for (const [rule, count] of same) {
    const { base, head } = places.get(rule) ?? { base: 0, head: 0 };
    all.set(rule, { base: base + count, head: head + count });
  }
  return all;
}

const rulesOf = (runs: readonly LintRun[]): readonly string[] => [...new Set(runs.flatMap(({ rules }) => rules))];

/** What the results of both sides come to. */
export function compareRuns(
  { base, head, mode, moves }: Pick<LintRequest, 'base' | 'head' | 'mode' | 'moves'>,
  after: LintRun,
  before: LintRun | undefined,
): Pick<LintOutcome, 'judgements' | 'places' | 'within'> {
  const renamed = base === null ? AS_BEFORE : renamedIn(base, head, moves ?? []);
  const isTouched = mode === 'changed-operations' ? touchedBy(base, head, renamed.operations) : () => mode === 'all';
  const headSide = sideOf(head, after.results, after.rules, renamed);
  const baseSide = base === null || before === undefined ? null : sideOf(base, before.results, before.rules, AS_BEFORE);
  const judgements = judgeResults({
    base: baseSide,
    head: headSide,
    concerns: ({ meaning }) => isTouched(meaning.anchor),
    textOf: ({ result }) => textOf(result),
  });
  const places = baseSide === null ? new Map<string, never>() : placesOf(baseSide, headSide);
  return { judgements, places, within: placesWithin(headSide) };
}
