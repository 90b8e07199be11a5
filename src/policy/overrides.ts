import type { Judgement, Level } from '../model/finding.ts';
import type { ApiSettings } from '../settings/merge.ts';
import { matchesSegments } from './patterns.ts';
import { matchesOperation } from './stability.ts';

/** What overrides ask about. */
type Asked = Pick<Judgement, 'rule' | 'source' | 'operations'> & Partial<Pick<Judgement, 'standing'>>;
type Override = ApiSettings['overrides'][number];
type Settings = Pick<ApiSettings, 'rules'> & Partial<Pick<ApiSettings, 'overrides'>>;

/** The entry of `overrides` that counts for a judgement, by its position; null when none does. */
export function overrideFor(judgement: Asked, overrides: readonly Override[] = []): number | null {
  const found = overrides.findIndex((override) => fits(judgement, override));
  return found < 0 ? null : found;
}

function fits({ rule, source, operations, standing }: Asked, { rules, at, stability, level }: Override): boolean {
  if (rules.length > 0 && !rules.some((pattern) => matchesSegments([pattern], [rule]))) return false;
  // Rulesets do not look at the stability of what they judge.
  if (stability.length > 0 && source === 'lint') return false;
  const names = [standing?.level ?? 'stable', ...(standing?.internal === true ? ['internal'] : [])];
  if (stability.length > 0 && !names.some((name) => stability.includes(name))) return false;
  if (at.length === 0) return true;
  const isAt = operations.map((operation) => at.some((pattern) => matchesOperation(pattern, operation)));
  // What is quiet for one operation may be loud for another one that it reaches as well.
  return level === 'error' ? isAt.includes(true) : isAt.length > 0 && !isAt.includes(false);
}

/** The level that the settings name for a judgement, by an override or for its rule; undefined when they name none. */
export function ownLevel(judgement: Asked, settings: Settings): Level | undefined {
  const index = overrideFor(judgement, settings.overrides);
  return index === null ? settings.rules.get(judgement.rule) : settings.overrides?.[index]?.level;
}
