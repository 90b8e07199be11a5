/** What the pipeline is asked, and what it hands from step to step: types only. */
import type { RulesetLoader } from './rulesets.ts';
import type { KeptFindings } from '../model/lint.ts';
import type { LegacyEntry } from '../model/legacy.ts';
import type { Tree } from '../model/tree.ts';
import type { DecideInput } from '../policy/input.ts';
import type { Ownership } from '../policy/owners.ts';
import type { WaiverSettings } from '../policy/waivers.ts';
import type { Settings } from '../settings/settings.ts';
import type { SpecPair } from '../sources/discover.ts';
import type { Loaded } from '../spec/load.ts';

/** What is to be compared, and how. */
export interface CheckRequest {
  /** Null when there is nothing to compare with: everything is new. */
  readonly base: Tree | null;
  readonly head: Tree;
  readonly pairs: readonly CheckPair[];
  /** `comparing A (why) → B`. */
  readonly comparing: string;
  readonly notes: readonly string[];
  readonly settings: Settings;
  /** Loads the rulesets that these entries of `rulesets` name. Rejects with a sentence for the user. */
  readonly loadRulesets: RulesetLoader;
  /** What rules about dates take for now. */
  readonly now: Date;
  /** Where findings of rulesets are kept from run to run; left out where nobody asked for it. */
  readonly keptFindings?: KeptFindings;
  /** `lint`: nothing is compared, only rulesets applied. */
  readonly task?: 'lint';
  /** The base was named by the user: when it can't be read there is no answer, rather than half of one. */
  readonly baseIsRequired: boolean;
  /** Earlier releases were looked for; left out where what to compare with is named instead. */
  readonly releasesAreSought?: boolean;
  /** The run decides about a release. */
  readonly gate?: NonNullable<DecideInput['gate']>;
  /** The messages of the commits of the change; left out where there are no commits. */
  readonly commits?: () => Promise<readonly string[] | null>;
  /** Who owns and who uses the APIs. */
  readonly ownership?: Ownership;
  /** The waivers that count, and the APIs that are not compared because nothing in them changed. */
  readonly waivers?: WaiverSettings & { readonly notCompared: readonly string[] };
  /** The baseline: what was there before is known. */
  readonly legacy?: readonly LegacyEntry[];
  /** What people accepted of the API of a path. */
  readonly approvals?: (path: string) => NonNullable<DecideInput['approvals']>;
  /** Why the run fails whatever the APIs say. */
  readonly faults?: readonly string[];
  /** Today as `2026-11-20`, for versions made of dates. */
  readonly today?: string;
}

/** One API to check. */
export interface CheckPair extends Pick<SpecPair, 'name' | 'basePath' | 'headPath'> {
  /** Where `basePath` is, when it is not the base of the run. */
  readonly baseTree?: Tree;
  /** Releases that the user names, the newest first, where none are looked for. */
  readonly published?: readonly PublishedTree[];
  readonly release?: CheckedRelease;
}

/** The last release of an API. */
export interface CheckedRelease {
  readonly tree: Tree;
  readonly label: string;
  /** Null: the release has no such API. */
  readonly path: string | null;
  readonly tagVersion: string | null;
  /** The description there is the one of the base, so that there is nothing to compare twice. */
  readonly sameAsBase: boolean;
  readonly history: ReleaseHistory;
}

/** What can be asked about earlier releases; nothing is opened before. */
export interface ReleaseHistory {
  earlier(): Promise<readonly Tree[]>;
  withVersion(version: string): Promise<{ readonly tag: string; readonly tree: Tree } | null>;
  /** This release and those before it, the newest first. */
  published(): readonly PublishedTree[];
}

/** One side of an API, read as far as it can be. */
export interface LoadedSide extends Loaded {
  readonly tree: Tree;
  readonly path: string;
}

/** The files of one release. */
export interface PublishedTree {
  readonly release: string;
  /** Where its description is; left out: where it is on one of the sides. */
  readonly path?: string;
  day(): Promise<string | null>;
  open(): Promise<Tree | null>;
}
