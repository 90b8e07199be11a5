import { expect } from 'vitest';
import { runPruned, sortedRules } from '../../../src/lint/child/pruned.ts';
import type { Joined } from '../../../src/lint/child/pruned.ts';
import { prepared } from '../../../src/lint/child/spectral.ts';
import type { RulesetDefinition } from '../../../src/lint/definition.ts';
import { identityOfResult, knownOf, pack, unpack } from '../../../src/lint/kept.ts';
import type { Reduction } from '../../../src/lint/prune/reduce.ts';
import { inOrder } from '../../../src/lint/result.ts';
import type { LintDocument, LintResult, LintRun } from '../../../src/lint/result.ts';

/** The two sides of a change. */
export interface Sides {
  readonly base: LintDocument;
  readonly head: LintDocument;
}

/**
 * The short way alone, with what is known of the base as it is kept; null when it says that it can't be taken.
 * @param whole what the whole base gives.
 */
export async function runPrunedOnly(
  definition: RulesetDefinition,
  { base, head }: Sides,
  whole: LintRun,
  reduction: Reduction,
): Promise<Joined | null> {
  const running = await prepared(definition, new Date(0));
  const rules = await sortedRules(running, head);
  const text = pack(knownOf(whole, new Set(rules.local.keys()), base.format), base);
  const packed = unpack(text, base.file, base.format);
  expect(inOrder(packed.all())).toEqual(whole.results);
  const kept = new Set(reduction.kept);
  const known = packed.only((pointer) => kept.has(pointer), head.file);
  const pruning = { reduction, known, baseFile: base.file, open: [] };
  return runPruned(running, rules, known, pruning, (side) => Promise.resolve(side === 'head' ? head : base));
}

/** The findings of the whole head, from what the short way says and what the whole base gives. */
export function wholeHead(
  { runs: [head, base], same }: Joined,
  whole: LintRun,
  { file }: LintDocument,
): LintRun | undefined {
  if (head === undefined || base === undefined) return undefined;
  const shown = new Set(base.results.map(identityOfResult));
  const left = whole.results.filter((one) => !shown.has(identityOfResult(one)));
  // Of the base it says what is there, and counts the rest.
  expect(whole.results).toEqual(expect.arrayContaining([...base.results]));
  expect(new Map(same)).toEqual(counted(left));
  return { rules: head.rules, results: inOrder([...head.results, ...left.map((one) => ({ ...one, file }))]) };
}

function counted(results: readonly LintResult[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of results) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}
