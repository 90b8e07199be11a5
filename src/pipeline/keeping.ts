/** Findings of rulesets that are kept for later runs, which have the head of this one as their base. */
import type { CheckRequest } from './request.ts';
import { inDataOf } from './rulesets.ts';
import { loadSide } from './sides.ts';
import { settingsFor } from '../settings/merge.ts';
import { matchesPattern } from '../sources/discover.ts';
import type { SpecPair } from '../sources/discover.ts';

/** A run that keeps the findings of many descriptions leaves the rest to the next one. */
const LONGEST_MS = 300_000;

/**
 * Keeps what the rulesets find in the descriptions of the head, changed or not, where this run does that at all. It says
 * nothing: what could not be kept is found again by who needs it.
 */
export async function keepHeads(request: CheckRequest, pairs: readonly SpecPair[]): Promise<void> {
  const { keptFindings: kept } = request;
  if (kept?.keeps !== 'head') return;
  const start = performance.now();
  for (const { name, headPath } of pairs) {
    if (performance.now() - start > LONGEST_MS) return;
    const { lintMode, rulesets } = settingsFor(request.settings, name, matchesPattern);
    // One after the other: each takes a process and much memory.
    // oxlint-disable-next-line no-await-in-loop
    if (lintMode !== 'off' && rulesets.length > 0) await keepHead(request, headPath, rulesets, kept);
  }
}

async function keepHead(
  { head, loadRulesets, now }: CheckRequest,
  path: string | null,
  rulesets: readonly string[],
  kept: NonNullable<CheckRequest['keptFindings']>,
): Promise<void> {
  try {
    const side = await loadSide(head, path);
    if (side === null || side.contract === null) return;
    const { keepSide } = await import('../lint/lint.ts');
    const definition = await loadRulesets(rulesets);
    await keepSide({ side: side.contract, inData: await inDataOf(side), definition, now, kept });
  } catch {
    // A description or a ruleset that can't be read has been said to be so.
  }
}
