/**
 * Which waivers of a run are about which API, and which nobody needed. It stands beside the pipeline: the rooms do not
 * know what an API is called in the configuration.
 */
import type { CheckPair, CheckRequest } from './check-request.ts';
import type { Judgement } from './model/finding.ts';
import type { LintOutcome } from './model/lint.ts';
import type { Waiver } from './model/waiver.ts';
import { policyRules } from './policy/policy-rules.ts';
import { names } from './policy/waiver-match.ts';
import { waiverJudgement } from './policy/waiver-rules.ts';
import { waive } from './policy/waivers.ts';
import type { Waiving, WaiverRemark } from './policy/waivers.ts';
import { docsOf } from './rules/judge.ts';
import { allRules } from './rules/registry.ts';
import type { ApiSettings } from './settings/merge.ts';
import { settingsFor } from './settings/merge.ts';
import { matchesPattern } from './sources/discover.ts';

/** An API that was compared, and whether all of it was. */
export interface WaivedApi {
  readonly pair: CheckPair;
  readonly waiving: Waiving | null;
  readonly isWhole: boolean;
  readonly lint: LintOutcome;
  readonly settings: Pick<ApiSettings, 'lintMode' | 'rulesets'>;
}

/** Finds what is waived among the findings about one API; null when the run has no waivers. */
export function waivingFor(request: CheckRequest, pair: CheckPair, judgements: readonly Judgement[]): Waiving | null {
  const { waivers } = request;
  if (waivers === undefined || waivers.waivers.length === 0) return null;
  return waive(judgements, waivers, (waiver) => concerns(request, waiver, pair.name), docsOf);
}

function concerns({ settings }: CheckRequest, { api }: Waiver, path: string): boolean {
  if (api === null || api === path) return true;
  return api === settingsFor(settings, path, matchesPattern).name || matchesPattern(api, path);
}

/** Whether a waiver may be about a finding of a ruleset, and the rulesets were not asked. */
function mayBeOfRuleset({ target }: Waiver, { lint, settings }: WaivedApi): boolean {
  if (lint.failure === null && lint.rules.length > 0) return false;
  if (target.by === 'rule') return !OURS.has(target.rule);
  // What is switched off finds nothing; what was not needed for this change, or failed, may well.
  return settings.lintMode !== 'off' && settings.rulesets.length > 0;
}

/** Whether a waiver names one of several findings that are said at once. */
const isWithin = (waiver: Waiver, { lint }: WaivedApi): boolean =>
  (lint.within ?? []).some((place) => names(waiver, place));

/** The rules that need no rulesets. */
const OURS: ReadonlySet<string> = new Set([...allRules, ...policyRules].map(({ id }) => id));

/**
 * What is to be said about waivers that name nothing, for each API (the first that the waiver may be about). Nothing is
 * said when an API it may be about was not compared in this run: nobody knows then.
 */
export function unusedWaivers(
  request: CheckRequest,
  apis: readonly WaivedApi[],
): ReadonlyMap<CheckPair, readonly WaiverRemark[]> {
  const { waivers } = request;
  const remarks = new Map<CheckPair, readonly WaiverRemark[]>();
  if (waivers === undefined) return remarks;
  const used = new Set(apis.flatMap(({ waiving }) => [...(waiving?.used ?? [])]));
  for (const waiver of waivers.waivers) {
    if (used.has(waiver)) continue;
    const own = apis.filter(({ pair }) => concerns(request, waiver, pair.name));
    const others = waivers.notCompared.some((name) => concerns(request, waiver, name));
    const [first] = own.length === 0 ? apis : own;
    if (others || first === undefined || own.some(({ isWhole }) => !isWhole)) continue;
    if (own.some((api) => mayBeOfRuleset(waiver, api) || isWithin(waiver, api))) continue;
    const judgement = waiverJudgement('unused', waiver, [], waivers, docsOf);
    remarks.set(first.pair, [...(remarks.get(first.pair) ?? []), { judgement, ids: [] }]);
  }
  return remarks;
}
