/**
 * Policy: what the team makes of what was found. Rules have said what each change means; here the settings decide how
 * loud it is said (`level`), whether it fails the run, and whether the version step that was made is large enough.
 *
 * Everything is a pure function of its input, and no order of the judgements changes the outcome. A new concern
 * (waivers, deprecation periods, stability, a second baseline) is a further step between `judgements` and `findings`.
 */
import type { Finding, Impact, Judgement } from '../model/finding.ts';
import type { LintOutcome } from '../model/lint.ts';
import type { Location } from '../model/location.ts';
import type { SpecProblem } from '../model/problem.ts';
import type { Summary, VersionVerdict } from '../model/report.ts';
import type { ApiSettings } from '../settings/merge.ts';
import { judgeVersion } from './bump.ts';
import { decideLint } from './lint.ts';
import { compareFindings, levelOf } from './levels.ts';
import { reasonsOf, switchedOff } from './reasons.ts';
import { versionJudgement, versionLevel } from './version-rules.ts';
import { largestBump } from './versions.ts';

/** The settings that policy follows. */
export type PolicySettings = Pick<
  ApiSettings,
  'failOn' | 'rules' | 'versionCheck' | 'zeroMajor' | 'acceptAnnounced' | 'lintFailOn' | 'lintRatchet'
>;

/** Everything there is to know about one API when policy decides. */
export interface DecideInput {
  readonly judgements: readonly Judgement[];
  /** What the rulesets found. */
  readonly lint: LintOutcome;
  readonly settings: PolicySettings;
  readonly versions: {
    readonly base: string | null;
    readonly head: string | null;
    /** Where `info.version` stands, or `info` when it is missing. */
    readonly locations: { readonly base?: Location; readonly head?: Location };
  };
  /** There is no description on the base side (`isNew`) or on the head side (`isRemoved`). */
  readonly isNew: boolean;
  readonly isRemoved: boolean;
  /** What could not be compared: then the required step is only known to be at least what it says. */
  readonly partial: readonly string[];
  /** Why a side cannot be read at all. */
  readonly problems: { readonly base: readonly SpecProblem[]; readonly head: readonly SpecProblem[] };
  /** URL of the page of a rule. */
  readonly docs: (rule: string) => string;
}

/** What policy says about one API. */
export interface ApiDecision {
  /** Most serious first; a fixed order whatever the order of the judgements was. */
  readonly findings: readonly Finding[];
  readonly summary: Summary;
  readonly version: VersionVerdict;
  /** Why this API fails the run, one sentence each; empty when it does not. */
  readonly reasons: readonly string[];
  /** What a reader must know besides: findings of rules that are switched off. */
  readonly notes: readonly string[];
}

/** Decides about one API. */
export function decide(input: DecideInput): ApiDecision {
  const { settings, judgements } = input;
  const shown = judgements.filter((judgement) => settings.rules.get(judgement.rule) !== 'off');
  const version = decideVersion(input, shown);
  const announced = settings.acceptAnnounced && version.announces;
  const changes = shown.map((judgement): Finding => {
    return { ...judgement, level: levelOf(judgement, settings, announced), origin: 'introduced' };
  });
  const lint = decideLint(input.lint, settings);
  const findings = [...changes, ...(version.finding === null ? [] : [version.finding]), ...lint.findings];
  return {
    findings: findings.toSorted(compareFindings),
    summary: { ...summarise(changes), lint: lint.summary },
    version: version.verdict,
    reasons: [...reasonsOf(changes, version.finding, input), ...lint.reasons],
    notes: switchedOff(judgements, settings),
  };
}

interface VersionDecision {
  readonly verdict: VersionVerdict;
  readonly finding: Finding | null;
  /** The step that was made can be told, and is at least the required one. */
  readonly announces: boolean;
}

function decideVersion(input: DecideInput, shown: readonly Judgement[]): VersionDecision {
  const { settings, problems, versions } = input;
  const changes = largestBump(shown.map((judgement) => judgement.bump));
  const { verdict, fault } = judgeVersion({
    changes,
    base: versions.base,
    head: versions.head,
    zeroMajor: settings.zeroMajor,
    isNew: input.isNew,
    isRemoved: input.isRemoved,
    isUnreadable: problems.base.length > 0 || problems.head.length > 0,
    isPartial: input.partial.length > 0,
  });
  const announces = verdict.ok && verdict.declared !== null;
  if (settings.versionCheck === 'off') return { verdict: { ...verdict, ok: true, note: '' }, finding: null, announces };
  if (fault === null) return { verdict, finding: null, announces };
  const judgement = versionJudgement(fault, verdict, shown, input);
  const level = versionLevel(judgement.rule, changes, settings);
  return { verdict, finding: level === 'off' ? null : { ...judgement, level, origin: 'introduced' }, announces };
}

function summarise(changes: readonly Finding[]): Omit<Summary, 'lint'> {
  const count = (impact: Impact): number =>
    changes.filter((change) => change.source === 'diff' && change.impact === impact).length;
  return {
    breaking: count('breaking'),
    potentiallyBreaking: count('potentially-breaking'),
    nonBreaking: count('non-breaking'),
    documentation: count('documentation'),
    unclassified: count('unclassified'),
  };
}
