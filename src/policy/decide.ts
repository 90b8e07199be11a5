/**
 * Policy: what the team makes of what was found. Rules have said what each change means; here the settings decide how
 * loud it is said (`level`), whether it fails the run, and whether the version step that was made is large enough.
 *
 * Everything is a pure function of its input, and no order of the judgements changes the outcome. A new concern
 * (deprecation periods, stability) is a further step between `judgements` and `findings`.
 */
import type { Bump, Finding, Impact, Judgement } from '../model/finding.ts';
import type { LintOutcome } from '../model/lint.ts';
import type { Location } from '../model/location.ts';
import type { SpecProblem } from '../model/problem.ts';
import type { ReleasePlan, WrittenVersion } from '../model/release.ts';
import type { Summary, VersionVerdict } from '../model/report.ts';
import type { ApiSettings } from '../settings/merge.ts';
import { inheritedFindings, inheritedJudgements } from './inherited.ts';
import type { ReleaseInput } from './inherited.ts';
import { decideLint } from './lint.ts';
import { compareFindings, levelOf } from './levels.ts';
import { ownLevel } from './overrides.ts';
import { reasonsOf, switchedOff } from './reasons.ts';
import { decideVersion } from './version-decision.ts';
import type { VersionHistory } from './version-decision.ts';
import { approve, outdated, unblock } from './approvals.ts';
import type { ApprovalsOfApi } from './approvals.ts';
import { exempt, waiverFindings } from './exempt.ts';
import type { Waiving } from './waivers.ts';

/** The settings that policy follows. */
export type PolicySettings = Pick<
  ApiSettings,
  'failOn' | 'rules' | 'versionCheck' | 'zeroMajor' | 'acceptAnnounced' | 'lintFailOn' | 'lintRatchet'
> &
  Partial<Pick<ApiSettings, 'versionScheme' | 'inherited' | 'overrides' | 'lens'>>;

/** Everything there is to know about one API when policy decides. */
export interface DecideInput {
  readonly judgements: readonly Judgement[];
  /** What the rulesets found. */
  readonly lint: LintOutcome;
  readonly settings: PolicySettings;
  readonly versions: {
    readonly base: string | null;
    readonly head: string | null;
    /** Where the version stands, or `info` when it is missing. */
    readonly locations: { readonly base?: Location; readonly head?: Location };
    /** Where the version stands, as messages call it; `info.version` when it is left out. */
    readonly subject?: string;
    /** The line to change, when it is not that of `info.version`. */
    readonly written?: WrittenVersion;
    /** The version is the tag that is going to be made. */
    readonly awaitsTag?: boolean;
  };
  /** The last release, when it is another state than the base: the version is measured from it. */
  readonly release?: ReleaseInput;
  /** The run decides about a release: everything since the last one counts, whoever changed it. */
  readonly gate?: { readonly tag: string | null; readonly tagVersion: string | null };
  readonly history?: VersionHistory;
  /** The largest step that the APIs need which are released together with this one. */
  readonly groupBump?: Bump;
  readonly plans?: readonly ReleasePlan[];
  /** What is waived; the judgements have the steps that they count as already. */
  readonly waiving?: Pick<Waiving, 'waived' | 'faults'>;
  /** What people accepted on the pull request. */
  readonly approvals?: ApprovalsOfApi;
  /** A day as `2026-11-20`, for versions made of dates. */
  readonly today?: string | null;
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
  /** What exactly lets pass what fails. */
  readonly unblock: readonly string[];
}

/** Decides about one API. */
export function decide(input: DecideInput): ApiDecision {
  const { settings, judgements } = input;
  const shown = judgements.filter((judgement) => ownLevel(judgement, settings) !== 'off');
  const older = inheritedJudgements(input.release, judgements);
  const version = decideVersion(input, shown, older);
  const announced = settings.acceptAnnounced && version.announces;
  const passing = (findings: readonly Finding[]): readonly Finding[] =>
    approve(exempt(findings, input.waiving), input.approvals);
  const changes = passing(
    shown.map((judgement): Finding => {
      return { ...judgement, level: levelOf(judgement, settings, announced), origin: 'introduced' };
    }),
  );
  const inherited = passing(inheritedFindings(older, settings, announced));
  const own = passing([...version.findings, ...waiverFindings(input, older)]);
  const lint = decideLint(input.lint, settings, passing);
  const all = [...changes, ...inherited, ...own, ...lint.findings].toSorted(compareFindings);
  return {
    findings: all,
    summary: { ...summarise(changes.filter(({ waiver }) => waiver === undefined)), lint: lint.summary },
    version: version.verdict,
    reasons: [...reasonsOf(changes, inherited, own, input), ...lint.reasons],
    notes: [...outdated(all, input.approvals), ...switchedOff(judgements, settings)],
    unblock: settings.failOn === 'never' ? [] : unblock(all, input.approvals),
  };
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
