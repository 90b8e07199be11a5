import type { Finding, Judgement, Level } from '../model/finding.ts';
import { levelOf } from './levels.ts';
import type { PolicySettings } from './decide.ts';

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

/** The judgements about what came between the release and the base: they are not this change's doing. */
export function inheritedJudgements(
  release: ReleaseInput | undefined,
  introduced: readonly Judgement[],
): readonly Judgement[] {
  if (release === undefined) return [];
  const own = new Set(introduced.map(({ id }) => id));
  return release.judgements.filter(({ id }) => !own.has(id));
}

/** Findings that are inherited: as loud as they are, but no failure unless the settings say so. */
export function inheritedFindings(
  judgements: readonly Judgement[],
  settings: PolicySettings,
  announced: boolean,
): readonly Finding[] {
  return judgements
    .filter((judgement) => settings.rules.get(judgement.rule) !== 'off')
    .map((judgement): Finding => {
      const level = levelOf(judgement, settings, announced);
      return { ...judgement, level: quieter(level, settings), origin: 'inherited' };
    });
}

/** The level of what is inherited. */
export function quieter(level: Level, { inherited = 'show' }: Pick<PolicySettings, 'inherited'>): Level {
  return level === 'error' && inherited === 'show' ? 'warning' : level;
}
