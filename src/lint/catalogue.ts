/** What the catalogue says about our rules. */
import { rules as written } from '../../rulesets/catalogue/index.js';
import { ignoreTexts } from './ignores.ts';
import type { RuleText } from './judge.ts';
import type { LintResult } from './result.ts';

interface CatalogueRule {
  readonly id: string;
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

const rules = new Map((written as readonly CatalogueRule[]).map((rule) => [rule.id, rule]));

/** Ids of all rules that come with the product, those about ignores included. */
export const builtInRules: readonly string[] = [...rules.keys(), ...ignoreTexts.keys()];

/** What a finding says about its rule: what the catalogue has, or else what the ruleset says. */
export function textOf({ rule, description, docs }: LintResult): RuleText {
  const known = rules.get(rule);
  const text = { title: known?.what ?? titleOf(rule, description), docs: docs ?? '' };
  if (known !== undefined) return { ...text, why: known.why, fix: known.fix };
  return { ...text, why: ignoreTexts.get(rule)?.why ?? '', fix: ignoreTexts.get(rule)?.fix ?? '' };
}

const titleOf = (rule: string, description: string): string => (description === '' ? rule : description);
