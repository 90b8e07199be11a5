/** What the rulesets find in descriptions, kept for later. */
import type { CheckRequest } from './request.ts';
import { inDataOf } from './rulesets.ts';
import { loadSide } from './sides.ts';
import type { KeptFindings } from '../model/lint.ts';
import { ConfigurationError } from '../settings/errors.ts';
import { settingsFor } from '../settings/merge.ts';
import { matchesPattern } from '../sources/discover.ts';
import type { SpecPair } from '../sources/discover.ts';

/** A run that has so many findings to keep leaves the rest to the next one. */
const LONGEST_MS = 300_000;

/** Whose descriptions they are, and what they are held to. */
export type KeepingRequest = Pick<CheckRequest, 'head' | 'settings' | 'loadRulesets' | 'now'>;

/** Keeps what the rulesets find in the descriptions of the head, where it is not kept yet. */
export async function keepFindingsOf(
  request: KeepingRequest,
  pairs: readonly Pick<SpecPair, 'name' | 'headPath'>[],
  kept: KeptFindings,
): Promise<void> {
  const start = performance.now();
  for (const { name, headPath } of pairs) {
    if (performance.now() - start > LONGEST_MS) return;
    const { lintMode, rulesets } = settingsFor(request.settings, name, matchesPattern);
    // One after the other: each takes a process and much memory.
    // oxlint-disable-next-line no-await-in-loop
    if (lintMode !== 'off' && rulesets.length > 0) await keepFindings(request, headPath, rulesets, kept);
  }
}

async function keepFindings(
  { head, loadRulesets, now }: KeepingRequest,
  path: string | null,
  rulesets: readonly string[],
  kept: KeptFindings,
): Promise<void> {
  const side = await loadSide(head, path);
  if (side === null || side.contract === null) return;
  const { keepSide } = await import('../lint/lint.ts');
  try {
    const definition = await loadRulesets(rulesets);
    await keepSide({ side: side.contract, inData: await inDataOf(side), definition, now, kept });
  } catch (error) {
    // Who needs the rulesets will say what is wrong with them.
    if (!(error instanceof ConfigurationError)) throw error;
  }
}
