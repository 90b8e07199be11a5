/** What lets findings of a run pass: waivers, the baseline of what was there before, and what people approved. */
import type { Tree } from '../model/tree.ts';
import type { CheckRequest } from '../pipeline/request.ts';
import { ConfigurationError } from '../settings/errors.ts';
import { BASELINE_FILE } from '../settings/legacy-keys.ts';
import { WAIVERS_FILE } from '../settings/waiver-keys.ts';
import type { Revisions } from '../sources/revisions.ts';
import { runApprovals } from './approving.ts';
import { waivableRules } from './configuration.ts';
import type { RunSettings } from './configuration.ts';
import type { Descriptions } from './descriptions.ts';
import { countingLegacy } from './legacy.ts';
import { renamedIn } from './recording.ts';
import { isPullRequest } from './request.ts';
import type { RepositoryRequest } from './request.ts';
import { countingWaivers } from './waiving.ts';

/** What counts in a run, as the pipeline takes it, and what a reader must know about it. */
export interface Allowances {
  readonly given: Pick<CheckRequest, 'waivers' | 'legacy' | 'approvals' | 'faults' | 'today'>;
  readonly notes: readonly string[];
  readonly takesApprovals: boolean;
}

/**
 * Reads everything that lets findings pass.
 * @throws {ConfigurationError} when a baseline is recorded and the waivers can't be read.
 */
export async function allowancesOf(
  request: RepositoryRequest,
  { settings, within }: RunSettings,
  { base, head }: Revisions,
  { pairs, checked }: Descriptions,
): Promise<Allowances> {
  const between = agreedBetween(request, settings.waiversFrom, base, head);
  const waivers = await countingWaivers({ ...between, path: within(WAIVERS_FILE), rules: waivableRules(settings) });
  const [fault] = waivers.faults;
  if (request.sinceRelease === true && fault !== undefined) throw new ConfigurationError(fault);
  const legacy = await countingLegacy({ ...between, path: within(BASELINE_FILE), renamed: renamedIn(pairs) });
  const paths = checked.map(({ basePath, name }) => basePath ?? name);
  const approvals = await runApprovals(settings, base, paths, request.ports);
  const today = request.now.toISOString().slice(0, 10);
  const notCompared = pairs.flatMap(({ name }) => (checked.some((pair) => pair.name === name) ? [] : [name]));
  return {
    given: {
      today,
      waivers: { waivers: waivers.waivers, maxDays: settings.waiverMaxDays, today, notCompared },
      legacy: request.sinceRelease === true ? [] : legacy.entries,
      faults: [...waivers.faults, ...legacy.faults],
      ...(approvals.of === null ? {} : { approvals: approvals.of }),
    },
    notes: [...waivers.notes, ...legacy.notes, ...approvals.notes],
    takesApprovals: approvals.of !== null,
  };
}

/** The two sides of an agreement. On a branch of its own nothing was agreed on before. */
const agreedBetween = (
  request: RepositoryRequest,
  waiversFrom: 'base' | 'head',
  base: Tree | null,
  head: Tree,
): { base: Tree | null; head: Tree; from: 'base' | 'head'; change: 'This change' | 'This pull request' } => ({
  base: isPullRequest(request) || request.event.eventName === null ? base : null,
  head,
  from: isPullRequest(request) && waiversFrom === 'base' ? 'base' : 'head',
  change: request.event.pullRequest === null ? 'This change' : 'This pull request',
});
