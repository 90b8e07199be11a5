import type { Judgement, Bump } from '../model/finding.ts';
import type { LintOutcome } from '../model/lint.ts';
import type { Location } from '../model/location.ts';
import type { SpecProblem } from '../model/problem.ts';
import type { WrittenVersion, ReleasePlan } from '../model/release.ts';
import type { ApprovalsOfApi } from './approvals.ts';
import type { PolicySettings } from './policy-settings.ts';
import type { SameVersion } from './version-question.ts';
import type { Waiving } from './waivers.ts';

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

/** What differs between the last release and the head, when the release is another state than the base. */
export interface ReleaseInput {
  /** `v1.4.0@3f2c1ab (last release)` */
  readonly label: string;
  readonly judgements: readonly Judgement[];
  readonly version: string | null;
  /** The version that its tag names. */
  readonly tagVersion: string | null;
  /** The release has no such API. */
  readonly isNew: boolean;
  /** The description of the release can't be read, so that nothing was compared with it. */
  readonly isUnreadable: boolean;
  readonly partial: readonly string[];
}

/** What earlier releases tell about the version. */
export interface VersionHistory {
  /** Versions of earlier releases, the newest first. */
  readonly earlier: readonly string[];
  /** In how many of the last releases the version is the same as in the head; 0 when it is not known. */
  readonly constantFor: number;
  readonly sameVersion: SameVersion | null;
}
