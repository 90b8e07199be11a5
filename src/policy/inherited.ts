import type { Finding, Judgement, Level } from '../model/finding.ts';
import { levelOf } from './levels.ts';
import { ownLevel } from './overrides.ts';
import type { PolicySettings } from './policy-settings.ts';
import type { ReleaseInput } from './input.ts';

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
    .filter((judgement) => ownLevel(judgement, settings) !== 'off')
    .map((judgement): Finding => {
      const level = levelOf(judgement, settings, announced);
      return { ...judgement, level: quieter(level, settings), origin: 'inherited' };
    });
}

/** The level of what is inherited. */
export function quieter(level: Level, { inherited = 'show' }: Pick<PolicySettings, 'inherited'>): Level {
  return level === 'error' && inherited === 'show' ? 'warning' : level;
}
