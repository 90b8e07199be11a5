import type { Bump, Judgement } from '../model/finding.ts';
import type { ReleasePlan } from '../model/release.ts';
import type { Settings } from '../settings/settings.ts';
import { requiredStep } from './bump.ts';
import { ABOUT_VERSION, idOf, rulesOfPlans } from './version-rules.ts';
import { compareBumps, readVersion } from './versions.ts';

/** What was asked of a plan and whether it is enough. */
export interface PlanVerdict {
  readonly plan: ReleasePlan;
  readonly needed: Bump;
  readonly enough: boolean;
}

/** The steps that the changes need, as each kind of plan counts them. */
export interface Needs {
  /** Everything since the last release. */
  readonly release: Bump;
  /** This change alone. */
  readonly change: Bump;
}

/** Compares what a tool plans with what the API needs. Commits say what a change is; other plans name a step of the version. */
export function judgePlan(plan: ReleasePlan, needs: Needs, zeroMajor: Settings['zeroMajor']): PlanVerdict {
  const version = plan.current === null ? null : readVersion(plan.current);
  const needed =
    plan.scope === 'change'
      ? needs.change
      : version === null
        ? needs.release
        : requiredStep(needs.release, version, version.scheme, zeroMajor);
  return { plan, needed, enough: compareBumps(plan.planned, needed) >= 0 };
}

/** The finding about a plan that is too small, before its level is known. */
export function planJudgement(
  { plan, needed }: PlanVerdict,
  reason: string,
  docs: (rule: string) => string,
): Judgement {
  const rule = rulesOfPlans['plan-too-small'];
  const what = plan.planned === 'none' ? 'no release' : `a ${plan.planned} step`;
  return {
    id: idOf(`${rule.id}\n${plan.tool}`),
    rule: rule.id,
    title: rule.title,
    message: `${capital(plan.tool)} (${plan.source}) plans ${what}, but the changes need a ${needed} one.`,
    why: [rule.why, reason].filter(Boolean).join(' '),
    fix: needed === 'none' ? rule.fix : plan.mend[needed],
    docs: docs(rule.id),
    ...ABOUT_VERSION,
    locations: plan.location === null ? {} : { head: plan.location },
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
