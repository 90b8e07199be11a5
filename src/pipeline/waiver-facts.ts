/**
 * Which waivers of a run are about which API, and which nobody needed. It stands beside the pipeline: the rooms do not
 * know what an API is called in the configuration.
 */
import type { CheckPair, CheckRequest } from './request.ts';
import { goneEntries, goneRemarks, knownIn } from './legacy-facts.ts';
import type { Found } from './legacy-facts.ts';
import type { LintOutcome } from '../model/lint.ts';
import type { Waiver } from '../model/waiver.ts';
import { KNOWN } from '../policy/legacy-rules.ts';
import { policyRules } from '../policy/policy-rules.ts';
import { names } from '../policy/waiver-match.ts';
import { waiverJudgement } from '../policy/waiver-rules.ts';
import { waive } from '../policy/waivers.ts';
import type { Waiving as WaivedFindings, WaiverRemark } from '../policy/waivers.ts';
import { docsOf } from '../rules/judge.ts';
import { allRules } from '../rules/registry.ts';
import type { ApiSettings } from '../settings/merge.ts';
import { settingsFor } from '../settings/merge.ts';
import { matchesPattern } from '../sources/discover.ts';

/** What is waived of one API, and everything that was found about it. */
export interface Waiving extends WaivedFindings {
  readonly found: readonly Found[];
}

/** An API that was compared, and whether all of it was. */
export interface WaivedApi {
  readonly pair: CheckPair;
  readonly waiving: Waiving | null;
  readonly isWhole: boolean;
  readonly lint: LintOutcome;
  readonly settings: Pick<ApiSettings, 'lintMode' | 'rulesets'>;
  readonly release: unknown;
}

/** Finds what is waived or in the baseline among the findings about one API; null when the run has neither. */
export function waivingFor(request: CheckRequest, pair: CheckPair, found: readonly Found[]): Waiving | null {
  const { waivers = { waivers: [], maxDays: 0, today: '' }, legacy = [] } = request;
  if (waivers.waivers.length === 0 && legacy.length === 0) return null;
  const waiving = waive(found, waivers, (waiver) => concerns(request, waiver, pair.name), docsOf);
  const known = knownIn(legacy, { pair, found });
  // A waiver says more: why, and who answers for it.
  const waived = new Map([...[...known].map((id) => [id, KNOWN] as const), ...waiving.waived]);
  return { ...waiving, waived, found };
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

/** What is to be said about waivers and entries of the baseline that nothing needs, for each API. */
export function unusedWaivers(
  request: CheckRequest,
  apis: readonly WaivedApi[],
): ReadonlyMap<CheckPair, readonly WaiverRemark[]> {
  const remarks = unusedOf(request, apis);
  return new Map(
    apis.map((api) => [api.pair, [...(remarks.get(api.pair) ?? []), ...goneRemarks(goneIn(request, api))]]),
  );
}

function goneIn({ legacy = [] }: CheckRequest, { pair, waiving, isWhole, lint, release }: WaivedApi) {
  const completeness = { isWhole, isReleased: release !== null, lint };
  return waiving === null ? [] : goneEntries(legacy, { pair, found: waiving.found }, completeness);
}

/**
 * Waivers that name nothing, for each API (the first that the waiver may be about). Nothing is said when an API it may be
 * about was not compared in this run: nobody knows then.
 */
function unusedOf(request: CheckRequest, apis: readonly WaivedApi[]): ReadonlyMap<CheckPair, readonly WaiverRemark[]> {
  const { waivers } = request;
  const remarks = new Map<CheckPair, readonly WaiverRemark[]>();
  // Where nothing is compared most waivers have nothing to name.
  if (waivers === undefined || request.task === 'lint') return remarks;
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
