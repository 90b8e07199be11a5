/**
 * The findings of the head from those of the base and of both sides reduced to what a change touches
 * (`prune/reduce.ts`; decision 0041). Rules that look at one unit at a time run on what is left of each side; all others
 * run on the whole head. Wherever it can't be told what the whole head would give, there is no answer.
 */
import * as spectralFormats from '@stoplight/spectral-formats';
import { pointerOf } from '../meaning.ts';
import { depthOfUnit, unitAt } from '../prune/units.ts';
import type { Reduction } from '../prune/reduce.ts';
import type { LintDocument, LintResult, LintRun, Path } from '../result.ts';
import { isLocal, localFunctions, wordsOf } from './local.ts';
import { inOrder, prepared, rulesFor, runOne, runSpectral } from './spectral.ts';
import type { Rule, Running, SpectralRuns } from './spectral.ts';
import type { Asked } from './start.ts';

/** Runs what is asked; of the first document only what can't be known from the second. */
export async function runAsked(asked: Asked): Promise<SpectralRuns> {
  const { pruning, documents, definition, now } = asked;
  const [head, second] = documents;
  if (pruning === undefined || head === undefined) return runSpectral(asked);
  const running = await prepared(definition, now);
  const base = pruning.base ?? (second === undefined ? null : await runOne(running, second));
  if (base === null) return runSpectral(asked);
  const isSound = running.faults.size === 0;
  const apart = { ...running, faults: new Map<string, string>() };
  const pruned = isSound ? await runPruned(apart, head, base, pruning.reduction) : null;
  const runs = [pruned ?? (await runOne(running, head)), base];
  return { runs, faults: [...running.faults.values()] };
}

/** Gives what the whole head gives, or null when that can't be told. `base`: what the whole base gave. */
export async function runPruned(
  running: Running,
  head: LintDocument,
  base: LintRun,
  reduction: Reduction,
): Promise<LintRun | null> {
  const { format } = head;
  const local = await localRules(running, head);
  if (local.size === 0 || speaksOf(local, reduction, format)) return null;
  const isOfLocal = ({ rule }: LintResult): boolean => local.has(rule);
  // What Spectral says of references that lead nowhere is no rule's, and changes how it places the rest.
  const ids = new Set(base.rules);
  if (base.results.some(({ rule }) => !ids.has(rule))) return null;

  const flagged = new Set<string>();
  const onlyLocal = {
    runs: (rule: Rule): boolean => local.has(rule.name),
    looks: (_rule: Rule, path: Path, field: string | undefined): void => flag(path, field, format, flagged),
  };
  const before = await runOne(running, reduction.base, onlyLocal);
  const after = await runOne(running, reduction.head, onlyLocal);
  if (reduction.holders.some((holder) => flagged.has(holder)) || running.faults.size > 0) return null;
  // Spectral places some findings at the nearest thing that it finds, which is nearer in the whole document.
  const isAstray = ({ path }: LintResult): boolean =>
    path.length > 0 && depthOfUnit(path, format) === 0 && !flagged.has(pointerOf(path));
  const known = new Set(before.results.map(identity));
  const isNew = (one: LintResult): boolean =>
    !known.has(identity(one)) || reduction.holders.includes(pointerOf(one.path));
  if (after.results.some((one) => isAstray(one) && isNew(one))) return null;
  const joined = joinedResults(base.results.filter(isOfLocal), before.results, after.results, reduction, format);
  if (joined === null) return null;
  const rest = await runOne(running, head, { runs: (rule) => !local.has(rule.name) });
  if (running.faults.size > 0 || rest.results.some(({ rule }) => !ids.has(rule))) return null;
  return { rules: base.rules, results: inOrder([...rest.results, ...joined]) };
}

/**
 * The findings of local rules in the whole head. A finding of the base that its reduced side does not have comes from
 * what is unchanged; one that only the reduced base has is gone, unless something unchanged may give it, too.
 */
function joinedResults(
  base: readonly LintResult[],
  before: readonly LintResult[],
  after: readonly LintResult[],
  { changed }: Reduction,
  format: string,
): readonly LintResult[] | null {
  const [ofBase, ofBefore, ofAfter] = [base, before, after].map((all) => new Set(all.map(identity)));
  const touched = new Set(changed);
  const isTouched = ({ path }: LintResult): boolean => touched.has(unitAt(path, format));
  // The reduced base must give nothing that the base did not give, and all that it gave in what is changed.
  if (before.some((one) => !ofBase?.has(identity(one)))) return null;
  if (base.some((one) => isTouched(one) && !ofBefore?.has(identity(one)))) return null;
  // What is said of the root comes from no unit.
  const isGone = (one: LintResult): boolean => one.path.length > 0 && !ofAfter?.has(identity(one));
  if (before.some((one) => isGone(one) && !isTouched(one))) return null;
  const unchanged = base.filter((one) => !ofBefore?.has(identity(one)));
  const known = new Set(unchanged.map(identity));
  return [...unchanged, ...after.filter((one) => !known.has(identity(one)))];
}

const identity = ({ rule, severity, file, path, message }: LintResult): string =>
  `${rule} ${severity} ${file} ${pointerOf(path)} ${message}`;

type Local = ReadonlyMap<string, Rule>;

async function localRules(running: Running, document: LintDocument): Promise<Local> {
  const { rules } = await rulesFor(running, document);
  const functions = await localFunctions(running.stock.examples !== null);
  const formats = formatsOf(document.format);
  const found = Object.values(rules).filter(
    (rule) => rule.enabled && isLocal(rule, functions, formats, document.format),
  );
  return new Map(found.map((rule) => [rule.name, rule]));
}

function formatsOf(format: string): Parameters<typeof wordsOf>[1] {
  const all = spectralFormats as unknown as Readonly<Record<string, typeof spectralFormats.oas3 | undefined>>;
  const names = format.startsWith('oas3') ? ['oas3', format] : [format];
  return new Set(names.flatMap((name) => all[name] ?? []));
}

/** Whether a rule speaks of a member that something changed is called by: it may look for it in what holds units. */
function speaksOf(local: Local, { names }: Reduction, format: string): boolean {
  const formats = formatsOf(format);
  const changed = new Set(names);
  return [...local.values()].some((rule) => [...wordsOf(rule, formats)].some((word) => changed.has(word)));
}

/** Notes what holds units, when a function is called for it. */
function flag(path: Path, field: string | undefined, format: string, flagged: Set<string>): void {
  if (depthOfUnit(path, format) === 0 && path.length > 0) flagged.add(pointerOf(path));
  if (field === undefined || field === '@key') return;
  // The path of what `field` looks for begins with that of what holds it.
  const holder = path.slice(0, -field.split('.').length);
  if (holder.length > 0 && depthOfUnit(holder, format) === 0) flagged.add(pointerOf(holder));
}
