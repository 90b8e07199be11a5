/**
 * The findings of the head from those of the base and of both sides reduced to what a change touches
 * (`prune/reduce.ts`; decisions 0041 and 0048). Rules that look at one unit at a time run on what is left of each side,
 * those that compare operations on the outline of the head, all others on the whole head. Wherever it can't be told what
 * the whole head would give, there is no answer. What is the same on both sides is only counted.
 */
import * as spectralFormats from '@stoplight/spectral-formats';
import { identityOfResult, knownOf, pack } from '../kept.ts';
import type { Known } from '../kept.ts';
import { pointerOf } from '../meaning.ts';
import { depthOfUnit, unitAt } from '../prune/units.ts';
import type { Reduction } from '../prune/reduce.ts';
import { inOrder } from '../result.ts';
import type { LintDocument, LintResult, LintRun, Path } from '../result.ts';
import { isLocal, isOfOutline, knownFunctions, wordsOf } from './local.ts';
import { comparable, prepared, rulesFor, runOne, runSpectral } from './spectral.ts';
import type { Rule } from './rule.ts';
import type { Running } from './spectral.ts';
import type { Asked, Done, Pruning } from './start.ts';

/** Gives a whole document, when it turns out to be needed. */
export type Fetch = (side: 'base' | 'head') => Promise<LintDocument>;

/** Runs what is asked; of the head only what can't be known from the base. */
export async function runAsked(
  { definition, now, documents, pruning, packs = false }: Asked,
  fetch: Fetch,
): Promise<Done> {
  const running = await prepared(definition, now);
  if (pruning === undefined) {
    const { runs, faults } = await runSpectral({ definition, documents, now });
    const packed = packs ? await packedOf(running, runs.at(-1), documents.at(-1)) : null;
    return { runs, faults, same: null, packed };
  }
  const rules = await sortedRules(running, pruning.reduction.head);
  const base = pruning.known === null ? await runOne(running, await fetch('base')) : null;
  const known = base === null ? pruning.known : knownIn(base, rules.local, pruning);
  const packed = base !== null && known !== null && packs ? pack(known, pruning.reduction.head) : null;
  const apart = { ...running, faults: new Map<string, string>(), leftOut: new Set<string>() };
  const joined =
    known === null || running.faults.size > 0 ? null : await runPruned(apart, rules, known, pruning, fetch);
  if (joined !== null) return { ...joined, faults: [], packed };
  const head = await runOne(running, await fetch('head'));
  const runs = base === null ? [head] : [head, base];
  return { runs: comparable(runs, running), faults: [...running.faults.values()], same: null, packed };
}

/** What a document gave, as text. */
async function packedOf(
  running: Running,
  run: LintRun | undefined,
  document: LintDocument | undefined,
): Promise<string | null> {
  if (run === undefined || document === undefined) return null;
  const { local } = await sortedRules(running, document);
  return pack(knownOf(run, new Set(local.keys()), document.format), document);
}

/** What the base gave, as if it were called as the head is. */
function knownIn({ rules, results }: LintRun, local: Local, { reduction: { head } }: Pruning): Known {
  const renamed = results.map((one) => ({ ...one, file: head.file }));
  return knownOf({ rules, results: renamed }, new Set(local.keys()), head.format);
}

/** What both sides give where they may differ, the head first, and how often each rule finds the same elsewhere. */
export type Joined = Pick<Done, 'runs'> & { readonly same: NonNullable<Done['same']> };

/** Null when it can't be told what the whole head gives. */
export async function runPruned(
  running: Running,
  { local, outlined, others }: SortedRules,
  known: Known,
  pruning: Pruning,
  fetch: Fetch,
): Promise<Joined | null> {
  const { reduction } = pruning;
  const { format } = reduction.head;
  if (local.size === 0 || speaksOf(local, reduction, format)) return null;
  // What Spectral says of references that lead nowhere is no rule's, and changes how it places the rest.
  const ids = new Set(known.rules);
  const isOfRules = ({ rule }: LintResult): boolean => ids.has(rule);
  if (Object.keys(known.counts).some((rule) => !ids.has(rule))) return null;

  const flagged = new Set<string>();
  const onlyLocal = {
    runs: (rule: Rule): boolean => local.has(rule.name),
    looks: (_rule: Rule, path: Path, field: string | undefined): void => flag(path, field, format, flagged),
  };
  const { results: before } = await runOne(running, reduction.base, onlyLocal);
  const { results: after } = await runOne(running, reduction.head, onlyLocal);
  if (reduction.holders.some((holder) => flagged.has(holder)) || running.faults.size > 0) return null;
  // Spectral places some findings at the nearest thing that it finds, which is nearer in the whole document.
  const isAstray = ({ path }: LintResult): boolean =>
    path.length > 0 && depthOfUnit(path, format) === 0 && !flagged.has(pointerOf(path));
  const wasThere = new Set(before.map(identityOfResult));
  const isNew = (one: LintResult): boolean =>
    !wasThere.has(identityOfResult(one)) || reduction.holders.includes(pointerOf(one.path));
  if (after.some((one) => isAstray(one) && isNew(one))) return null;
  const mine = joinedResults([...known.units.values()].flat(), before, after, reduction);
  if (mine === null) return null;
  const { results: rest } = await restOf(running, reduction, { outlined, others }, fetch);
  if (running.faults.size > 0 || ![...after, ...rest].every(isOfRules)) return null;
  return differing(known, { local: mine, rest }, pruning);
}

/** What the rules find that are not local. */
async function restOf(
  running: Running,
  { outline }: Reduction,
  { outlined, others }: Pick<SortedRules, 'outlined' | 'others'>,
  fetch: Fetch,
): Promise<Pick<LintRun, 'results'>> {
  const isWhole = outline === null;
  const whole = new Set(isWhole ? [...outlined, ...others] : others);
  const short = isWhole || outlined.size === 0 ? [] : await resultsOf(running, outline, outlined);
  return { results: [...short, ...(whole.size === 0 ? [] : await resultsOf(running, await fetch('head'), whole))] };
}

async function resultsOf(
  running: Running,
  document: LintDocument,
  rules: ReadonlySet<string>,
): Promise<readonly LintResult[]> {
  return (await runOne(running, document, { runs: ({ name }) => rules.has(name), rulesOnly: true })).results;
}

/**
 * Leaves out what a rule finds in a unit that is not touched, where that is the same on both sides: it is not the business
 * of the change, and only counted.
 */
function differing(
  { rules, counts, units, rest }: Known,
  head: { readonly local: readonly LintResult[]; readonly rest: readonly LintResult[] },
  {
    reduction: {
      changed,
      head: { format },
    },
    open,
    baseFile,
  }: Pruning,
): Joined {
  const touched = new Set([...changed, ...open]);
  const isShown = ({ path, members, key }: LintResult): boolean =>
    touched.has(unitAt(path, format)) || members.length > 0 || key === 'collapsed';
  const groupOf = ({ rule, path }: LintResult): string => `${rule} ${unitAt(path, format)}`;
  const before = grouped([...[...units.values()].flat(), ...rest], groupOf);
  const after = grouped([...head.local, ...head.rest], groupOf);
  const same = new Map(Object.entries(counts));
  const [ofBase, ofHead]: [LintResult[], LintResult[]] = [[], []];
  for (const group of new Set([...before.keys(), ...after.keys()])) {
    const [old, young] = [before.get(group) ?? [], after.get(group) ?? []];
    if (!old.some(isShown) && !young.some(isShown) && areSame(old, young)) continue;
    ofBase.push(...old);
    ofHead.push(...young);
  }
  for (const { rule } of ofBase) same.set(rule, (same.get(rule) ?? 0) - 1);
  const named = ofBase.map((one) => ({ ...one, file: baseFile }));
  return {
    runs: [
      { rules, results: inOrder(ofHead) },
      { rules, results: inOrder(named) },
    ],
    same: [...same].filter(([, count]) => count > 0),
  };
}

function grouped(
  results: readonly LintResult[],
  groupOf: (result: LintResult) => string,
): ReadonlyMap<string, readonly LintResult[]> {
  const groups = new Map<string, LintResult[]>();
  for (const result of results) {
    const group = groupOf(result);
    const known = groups.get(group);
    if (known === undefined) groups.set(group, [result]);
    else known.push(result);
  }
  return groups;
}

function areSame(some: readonly LintResult[], others: readonly LintResult[]): boolean {
  if (some.length !== others.length) return false;
  const known = new Set(some.map(identityOfResult));
  return others.every((one) => known.has(identityOfResult(one)));
}

/**
 * The findings of local rules in the head, as far as those of the base are given: in what is left, and in no unit. One
 * that the reduced base does not have comes from what is unchanged; one that only the reduced base has is gone, unless
 * something unchanged may give it, too.
 */
function joinedResults(
  base: readonly LintResult[],
  before: readonly LintResult[],
  after: readonly LintResult[],
  { changed, kept, head: { format } }: Reduction,
): readonly LintResult[] | null {
  const [ofBase, ofBefore, ofAfter] = [base, before, after].map((all) => new Set(all.map(identityOfResult)));
  const [touched, left] = [new Set(changed), new Set(kept)];
  const isTouched = ({ path }: LintResult): boolean => touched.has(unitAt(path, format));
  const isElsewhere = ({ path }: LintResult): boolean =>
    depthOfUnit(path, format) > 0 && !left.has(unitAt(path, format));
  if ([...before, ...after].some(isElsewhere)) return null;
  // The reduced base must give nothing that the base did not give, and all that it gave in what is changed.
  if (before.some((one) => ofBase?.has(identityOfResult(one)) !== true)) return null;
  if (base.some((one) => isTouched(one) && ofBefore?.has(identityOfResult(one)) !== true)) return null;
  // What is said of the root comes from no unit.
  const isGone = (one: LintResult): boolean => one.path.length > 0 && ofAfter?.has(identityOfResult(one)) !== true;
  if (before.some((one) => isGone(one) && !isTouched(one))) return null;
  const unchanged = base.filter((one) => ofBefore?.has(identityOfResult(one)) !== true);
  const known = new Set(unchanged.map(identityOfResult));
  return [...unchanged, ...after.filter((one) => !known.has(identityOfResult(one)))];
}

type Local = ReadonlyMap<string, Rule>;

/** The rules that apply, by how much of a document they look at. */
export interface SortedRules {
  readonly local: Local;
  readonly outlined: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
}

/** Sorts the rules that apply to a document. */
export async function sortedRules(running: Running, document: LintDocument): Promise<SortedRules> {
  const { rules } = await rulesFor(running, document);
  const functions = await knownFunctions(running.stock.packages);
  const formats = formatsOf(document.format);
  const sorted = { local: new Map<string, Rule>(), outlined: new Set<string>(), others: new Set<string>() };
  for (const rule of Object.values(rules)) {
    if (!rule.enabled || !rule.matchesFormat(formats)) continue;
    if (isLocal(rule, functions, formats, document.format)) sorted.local.set(rule.name, rule);
    else if (isOfOutline(rule, functions, formats)) sorted.outlined.add(rule.name);
    else sorted.others.add(rule.name);
  }
  return sorted;
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
