import type { Judgement } from '../model/finding.ts';
import type { LintOutcome } from '../model/lint.ts';
import type { PolicySettings } from './policy-settings.ts';

/** Rules of the built-in rulesets that say the same as one of this room. */
const SAME: ReadonlyMap<string, string> = new Map([['sunset-notice-too-short', 'deprecation-min-notice']]);

const keysOf = ({ operations }: Pick<Judgement, 'operations'>): readonly string[] =>
  operations.map(({ method, path }) => `${method} ${path}`);

/** The judgements without those that a finding of a ruleset makes about the same operation: one cause is one finding. */
export function saidOnce(
  judgements: readonly Judgement[],
  { judgements: ofRulesets }: Pick<LintOutcome, 'judgements'>,
  { rules }: Pick<PolicySettings, 'rules'>,
): readonly Judgement[] {
  const listed = ofRulesets.filter(
    ({ origin, counts, rule }) => origin !== 'fixed' && counts && rules.get(rule) !== 'off',
  );
  return judgements.filter((judgement) => {
    const same = SAME.get(judgement.rule);
    const said = new Set(listed.filter(({ rule }) => rule === same).flatMap(keysOf));
    const own = keysOf(judgement);
    return own.length === 0 || !own.every((key) => said.has(key));
  });
}
