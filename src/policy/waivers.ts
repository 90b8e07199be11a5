/**
 * Waivers: what the team lets pass, for a time, with a reason and somebody who answers for it. A waived finding is shown
 * and does not fail. It still asks for its version when the break is real (`accepted`); where the description was wrong,
 * nobody calls it, or the fix could not wait, it counts as a patch.
 */
import type { AppliedWaiver, Bump, Judgement } from '../model/finding.ts';
import type { Waiver } from '../model/waiver.ts';
import type { WaiverKind } from '../model/finding.ts';
import { daysBetween } from './days.ts';
import { compareBumps } from './versions.ts';
import { names } from './waiver-match.ts';
import { waiverJudgement } from './waiver-rules.ts';
import type { WaiverFault } from './waiver-rules.ts';

/** The waivers of a run. */
export interface WaiverSettings {
  readonly waivers: readonly Waiver[];
  /** How many days ahead a waiver may expire. */
  readonly maxDays: number;
  /** Today as `2026-11-20`. */
  readonly today: string;
}

/** What is to be said about a waiver, and the findings that it names. */
export interface WaiverRemark {
  readonly judgement: Judgement;
  readonly ids: readonly string[];
}

/** What waivers make of the findings about one API. */
export interface Waiving {
  /** The judgements with the step that they count as. */
  readonly apply: (judgements: readonly Judgement[]) => readonly Judgement[];
  /** The waiver of a finding by its id. */
  readonly waived: ReadonlyMap<string, AppliedWaiver>;
  /** What is to be said about the waivers themselves, each with the findings that the waiver names. */
  readonly faults: readonly WaiverRemark[];
  /** The waivers that name a finding, those that don't count any more included. */
  readonly used: ReadonlySet<Waiver>;
}

const SOON_DAYS = 14;
const STEPS: Readonly<Record<WaiverKind, Bump | null>> = {
  accepted: null,
  'spec-correction': 'patch',
  'no-consumers': 'patch',
  security: 'patch',
};

/** Why a waiver that names a finding doesn't count, or is going not to; null when all is well with it. */
export function faultOf(waiver: Waiver, { today, maxDays }: Omit<WaiverSettings, 'waivers'>): WaiverFault | null {
  const left = daysBetween(today, waiver.expires);
  if (left < 0) return 'expired';
  if (left > maxDays) return 'too-long';
  return left <= SOON_DAYS ? 'expiring' : null;
}

/** The step that a waived finding counts as. A waiver makes no step larger. */
export function stepOf(waiver: Waiver, own: Bump): Bump {
  const step = waiver.bump ?? STEPS[waiver.kind];
  return step !== null && compareBumps(step, own) < 0 ? step : own;
}

/**
 * Finds what is waived among the findings about one API.
 * @param judgements all of them: what changed since the base and since the last release.
 * @param concerns whether a waiver may be about this API.
 */
export function waive(
  judgements: readonly Judgement[],
  settings: WaiverSettings,
  concerns: (waiver: Waiver) => boolean,
  docs: (rule: string) => string,
): Waiving {
  const own = settings.waivers.filter(concerns);
  const used = new Set<Waiver>();
  const byId = new Map<string, Waiver>();
  const without = new Map<string, Waiver>();
  for (const judgement of judgements) {
    const fitting = own.filter((waiver) => names(waiver, judgement));
    for (const waiver of fitting) used.add(waiver);
    // Of several waivers the one that lasts longest is the one that the team means.
    const [counts] = fitting
      .filter((waiver) => counting(faultOf(waiver, settings)))
      .toSorted((a, b) => (a.expires < b.expires ? 1 : -1));
    const [other] = fitting;
    if (counts !== undefined) byId.set(judgement.id, counts);
    else if (other !== undefined) without.set(judgement.id, other);
  }
  const said = new Map<Waiver, string[]>();
  for (const [id, waiver] of [...without, ...byId]) said.set(waiver, [...(said.get(waiver) ?? []), id]);
  return {
    apply: (all) =>
      byId.size === 0
        ? all
        : all.map((judgement) => {
            const waiver = byId.get(judgement.id);
            return waiver === undefined ? judgement : { ...judgement, bump: stepOf(waiver, judgement.bump) };
          }),
    waived: new Map([...byId].map(([id, waiver]) => [id, applied(waiver)])),
    faults: [...said].flatMap(([waiver, ids]) => {
      const fault = faultOf(waiver, settings);
      return fault === null ? [] : [{ judgement: waiverJudgement(fault, waiver, ids, settings, docs), ids }];
    }),
    used,
  };
}

const counting = (fault: WaiverFault | null): boolean => fault === null || fault === 'expiring';

function applied({ kind, reason, owner, ticket, expires }: Waiver): AppliedWaiver {
  return { kind, reason, owner, expires, ...(ticket === null ? {} : { ticket }) };
}
