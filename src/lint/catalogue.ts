/** What the catalogue says about our rules. */
import { rules as written, sets as writtenSets } from '../../rulesets/catalogue/index.js';
import type { LintSeverity } from '../model/lint.ts';
import { ignoreRules, ignoreTexts } from './ignores.ts';
import type { RuleText } from './judge.ts';
import type { LintResult } from './result.ts';

interface CatalogueRule {
  readonly id: string;
  readonly what: string;
  readonly why: string;
  readonly fix: string;
  readonly severity: string;
  readonly recommended: boolean;
  readonly part: string;
  readonly owasp: readonly string[];
  readonly sources: readonly string[];
}

const rules = new Map((written as readonly CatalogueRule[]).map((rule) => [rule.id, rule]));

/** Ids of all rules that come with the product, those about ignores included. */
export const builtInRules: readonly string[] = [...rules.keys(), ...ignoreTexts.keys()];

/** Names of the rulesets that come with the product. */
export const builtInRulesets: readonly string[] = (writtenSets as readonly { readonly name: string }[]).map(
  ({ name }) => name,
);

/** The page of one of our rules, for a terminal; null when there is no such rule. */
export function rulesetPage(id: string): string | null {
  const rule = rules.get(id);
  const about = ignoreTexts.get(id);
  if (rule === undefined) {
    return about === undefined
      ? null
      : `# ${about.title}\n\nRule \`${id}\`\n\n${about.why}\n\n## What to do\n\n${about.fix}\n\n## Example\n\n\`\`\`yaml\n${about.example}\n\`\`\`\n\n> ${about.says}\n`;
  }
  const sets = [...(rule.recommended ? ['recommended'] : []), 'strict', rule.part];
  const owasp = rule.owasp.length === 0 ? '' : ` OWASP API Security Top 10 2023: ${rule.owasp.join(', ')}.`;
  return (
    [
      `# ${rule.what}`,
      `Rule \`${id}\`, severity ${rule.severity}, in the rulesets ${sets.map((name) => `\`${name}\``).join(', ')}.${owasp}`,
      rule.why,
      '## What to do',
      rule.fix,
      `To silence it in one place, write \`x-governor-ignore: [{ rule: ${id}, reason: … }]\` there; to switch it off, \`rules: { ${id}: off }\` in \`.api-governor.yaml\`.`,
      '## Sources',
      rule.sources.map((source) => `- ${source}`).join('\n'),
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  );
}

/** How serious one of our rules is, unless a ruleset says otherwise; null when there is no such rule. */
export function severityOf(id: string): LintSeverity | null {
  const severity = rules.get(id)?.severity;
  if (severity === undefined) return ignoreTexts.has(id) ? (id === ignoreRules.added ? 'info' : 'warning') : null;
  return severity === 'error' ? 'error' : severity === 'warn' ? 'warning' : 'info';
}

/** What a finding says about its rule: what the catalogue has, or else what the ruleset says. */
export function textOf({ rule, description, docs }: LintResult): RuleText {
  const known = rules.get(rule);
  const text = { title: known?.what ?? titleOf(rule, description), docs: docs ?? '' };
  if (known !== undefined) return { ...text, why: known.why, fix: known.fix };
  return { ...text, why: ignoreTexts.get(rule)?.why ?? '', fix: ignoreTexts.get(rule)?.fix ?? '' };
}

const titleOf = (rule: string, description: string): string => (description === '' ? rule : description);
