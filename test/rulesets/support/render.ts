import { dump } from 'js-yaml';
import type { Rule, Ruleset } from './catalogue.ts';

const pages = 'https://github.com/api-governor/api-governor/blob/main/docs/rulesets';

function definition(rule: Rule): object {
  const [name, check] = rule.check.split('/');
  return {
    description: rule.what,
    message: '{{error}}',
    severity: rule.severity,
    documentationUrl: `${pages}/${rule.id}.md`,
    formats: rule.formats,
    resolved: false,
    given: '$',
    then: { function: name, functionOptions: { check, ...rule.options } },
  };
}

/** The functions a ruleset needs, by file name. */
const functionsOf = (rules: readonly Rule[]): string[] =>
  [...new Set(rules.map(({ check }) => check.split('/')[0] ?? ''))].toSorted();

/** A ruleset as Spectral YAML. */
export function rulesetYaml({ name, about, rules }: Ruleset): string {
  const definitions = Object.fromEntries(rules.map((rule) => [rule.id, definition(rule)]));
  const body = dump(
    { description: about, functions: functionsOf(rules), rules: definitions },
    { lineWidth: 120, noRefs: true, quoteStyle: 'single' },
  );
  return `# The ruleset "${name}". Written from catalogue/ (see test/rulesets): change it there.
# Options of a rule can be changed by defining the rule again; "extends" changes severities only.
${body}`;
}
