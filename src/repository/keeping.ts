/** Findings of rulesets that are kept for later runs, which have the head of this one as their base. */
import type { KeptFindings } from '../model/lint.ts';
import type { Tree } from '../model/tree.ts';
import { keepFindingsOf } from '../pipeline/keeping.ts';
import { ConfigurationError } from '../settings/errors.ts';
import type { SpecPair } from '../sources/discover.ts';
import { readConfiguration, settingsOfRun } from './configuration.ts';
import type { RepositoryRequest } from './request.ts';
import { rulesetsOfRun } from './run-rulesets.ts';

/**
 * Keeps what the rulesets find in the descriptions of the head, changed or not, where this run does that at all. It says
 * nothing: what could not be kept is found again by who needs it.
 */
export async function keepHeads(
  request: RepositoryRequest,
  head: Tree,
  pairs: readonly SpecPair[],
  kept: KeptFindings | undefined,
): Promise<void> {
  if (kept?.keeps !== 'head') return;
  // What counts for a pull request is the configuration of its base, and that is this head. No code of a head runs.
  const given = { ...request.given, configFrom: 'base' as const, rulesetCode: false };
  const asBase = { ...request, given };
  try {
    const configuration = await readConfiguration(asBase, head, head);
    const run = settingsOfRun(asBase, configuration);
    const loadRulesets = rulesetsOfRun(asBase, configuration, run, head, () => undefined);
    await keepFindingsOf({ head, settings: run.settings, loadRulesets, now: request.now }, pairs, kept);
  } catch (error) {
    // Who reads it as a configuration will say so.
    if (!(error instanceof ConfigurationError)) throw error;
  }
}
