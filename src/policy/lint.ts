/**
 * What the findings of rulesets come to. They never ask for a version step, and what was there before a change is counted,
 * not listed, unless the mode makes it the business of the change.
 */
import type { Finding, Level } from '../model/finding.ts';
import type { LintJudgement, LintOutcome, LintSeverity } from '../model/lint.ts';
import type { Summary } from '../model/report.ts';
import type { PolicySettings } from './policy-settings.ts';
import { ownLevel } from './overrides.ts';

/** What policy says about the findings of rulesets. */
export interface LintDecision {
  /** Those that are listed. */
  readonly findings: readonly Finding[];
  readonly summary: Summary['lint'];
  readonly reasons: readonly string[];
}

const failing: Readonly<Record<PolicySettings['lintFailOn'], readonly LintSeverity[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  never: [],
};

/**
 * Decides about the findings of rulesets.
 * @param passing what lets findings pass: it gives them back, those that are waived or approved with who did it.
 */
export function decideLint(
  { judgements, places, failure, same = new Map<string, number>() }: LintOutcome,
  settings: PolicySettings,
  passing: (findings: readonly Finding[]) => readonly Finding[] = (findings) => findings,
): LintDecision {
  const shown = judgements.filter((each) => ownLevel(each, settings) !== 'off');
  const listed = shown.filter((each) => each.origin === 'fixed' || each.counts);
  const findings = passing(listed.map((each) => findingOf(each, settings)));
  const waived = findings.filter(({ waiver }) => waiver !== undefined);
  const ids = new Set(waived.map(({ id }) => id));
  const count = (origin: Finding['origin']): number =>
    shown.filter((each) => each.origin === origin && !(ids.has(each.id) && origin !== 'fixed')).length;
  const elsewhere = [...same].reduce((sum, [rule, more]) => (settings.rules.get(rule) === 'off' ? sum : sum + more), 0);
  return {
    findings,
    summary: { new: count('introduced'), existing: count('inherited') + elsewhere, fixed: count('fixed') },
    reasons: [
      ...failureReasons(failure, settings),
      ...severityReasons(findings, settings),
      ...ratchetReasons(withoutQuiet(places, judgements, settings), settings, waived),
    ],
  };
}

/** A ruleset that was not applied has found nothing, which must not look like a description that keeps to it. */
function failureReasons(failure: string | null, { lintFailOn, failOn }: PolicySettings): readonly string[] {
  return failure === null || lintFailOn === 'never' || failOn === 'never'
    ? []
    : [`${failure} Findings could be missing (\`lint.fail-on: ${lintFailOn}\`).`];
}

/** What fails is an `error`, as everywhere; a rule's own level in the configuration comes before its severity. */
export function lintLevel(
  judgement: Pick<LintJudgement, 'rule' | 'source' | 'operations' | 'severity'> &
    Partial<Pick<LintJudgement, 'origin'>>,
  settings: PolicySettings,
): Level {
  if (judgement.origin === 'fixed') return 'info';
  const { severity } = judgement;
  return ownLevel(judgement, settings) ?? (failing[settings.lintFailOn].includes(severity) ? 'error' : severity);
}

function findingOf(judgement: LintJudgement, settings: PolicySettings): Finding {
  const { severity: _severity, counts: _counts, standsFor: _standsFor, ...rest } = judgement;
  return { ...rest, level: lintLevel(judgement, settings) };
}

function severityReasons(findings: readonly Finding[], settings: PolicySettings): readonly string[] {
  if (settings.lintFailOn === 'never' || settings.failOn === 'never') return [];
  const failed = findings.filter(({ level }) => level === 'error');
  if (failed.length === 0) return [];
  const fresh = failed.filter(({ origin }) => origin === 'introduced').length;
  const parts = [
    fresh === 0 ? '' : `${fresh} new ${fresh === 1 ? 'finding' : 'findings'}`,
    fresh === failed.length ? '' : `${failed.length - fresh} existing`,
  ].filter(Boolean);
  const noun = fresh === 0 ? (failed.length === 1 ? ' finding' : ' findings') : '';
  return [`${parts.join(' and ')}${noun} of the rulesets at level error (\`lint.fail-on: ${settings.lintFailOn}\`).`];
}

/** The places of each rule, but for those that came or went where an override leaves the rule out. */
function withoutQuiet(
  places: LintOutcome['places'],
  judgements: readonly LintJudgement[],
  settings: PolicySettings,
): LintOutcome['places'] {
  const quiet = judgements.filter((each) => each.origin !== 'inherited' && ownLevel(each, settings) === 'off');
  const left = new Map(places);
  for (const { rule, origin } of quiet) {
    const { base, head } = left.get(rule) ?? { base: 0, head: 0 };
    left.set(rule, origin === 'fixed' ? { base: base - 1, head } : { base, head: head - 1 });
  }
  return left;
}

/** Rules that find more than on the base, whatever moved meanwhile. */
function ratchetReasons(
  places: LintOutcome['places'],
  settings: PolicySettings,
  waived: readonly Finding[],
): readonly string[] {
  const passes = (id: string): number =>
    waived.filter(({ rule, origin }) => rule === id && origin === 'introduced').length;
  if (!settings.lintRatchet || settings.failOn === 'never') return [];
  return [...places]
    .filter(([rule, { base, head }]) => head - passes(rule) > base && settings.rules.get(rule) !== 'off')
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([rule, { base, head }]) =>
        `The rule ${rule} finds ${head} places, on the base ${base} (\`lint.ratchet: true\`).`,
    );
}
