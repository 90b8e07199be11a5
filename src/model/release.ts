import type { Bump } from './finding.ts';
import type { Location } from './location.ts';

/** One line of a file as it is and as it should be. */
export interface Edit {
  readonly file: string;
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** A version and the line it is written in. */
export interface WrittenVersion {
  readonly text: string;
  readonly location: Location;
  /** The whole line. */
  readonly line: string;
}

/** What a tool that makes releases is going to do with the version of a package. */
export interface ReleasePlan {
  /** How people call the tool: `changesets`, `release-please`, `conventional commits`. */
  readonly tool: string;
  /** The step it plans; `none` when it plans no release. */
  readonly planned: Bump;
  /** What the plan is about: everything since the last release, or what the commits of this change bring. */
  readonly scope: 'release' | 'change';
  /** The tool writes the version itself, so that nobody else has to. */
  readonly writesVersion: boolean;
  /** The version the package has now; its scheme tells what a step means below 1.0.0. Null when it is not known. */
  readonly current: string | null;
  /** What says so, as prose: `.changeset/brave-lions.md`. */
  readonly source: string;
  readonly location: Location | null;
  /** What to write so that the tool plans a step, as an imperative. */
  readonly mend: Readonly<Record<Exclude<Bump, 'none'>, string>>;
}
