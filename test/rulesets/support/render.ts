import { dump } from 'js-yaml';
import { parts, rules, runRule, sets } from './catalogue.ts';
import type { Rule, Ruleset } from './catalogue.ts';
import { caseOf, clock, documentOf, versionsOf, written, writtenOut } from './cases.ts';

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
const functionsOf = (members: readonly Rule[]): string[] =>
  [...new Set(members.map(({ check }) => check.split('/')[0] ?? ''))].toSorted();

/** A ruleset as Spectral YAML. */
export function rulesetYaml({ name, about, rules: members }: Ruleset): string {
  const definitions = Object.fromEntries(members.map((rule) => [rule.id, definition(rule)]));
  const body = dump(
    { description: about, functions: functionsOf(members), rules: definitions },
    { lineWidth: 120, noRefs: true, quoteStyle: 'single' },
  );
  return `# The ruleset "${name}". Written from catalogue/ (see test/rulesets): change it there.
# Options of a rule can be changed by defining the rule again; "extends" changes severities only.
${body}`;
}

const versionNames = { oas2: 'Swagger 2.0', oas3: 'OpenAPI 3.0, 3.1, 3.2' };
const versionsOfRule = (rule: Rule): string => rule.formats.map((format) => versionNames[format]).join(', ');

/** The names of the rulesets a rule is in. */
const setsOf = (rule: Rule): string[] =>
  sets.filter(({ rules: members }) => members.some(({ id }) => id === rule.id)).map(({ name }) => name);

const yaml = (value: unknown): string =>
  `\`\`\`yaml\n${dump(value, { lineWidth: 110, flowLevel: 5, noRefs: true }).trim()}\n\`\`\``;
const quote = (messages: readonly string[]): string => messages.map((message) => `> ${message}`).join('\n>\n');

function exampleSection(rule: Rule, format: 'oas2' | 'oas3', heading: string): string {
  const { bad, good } = caseOf(rule, format);
  const [version] = versionsOf[format].slice(-1);
  const messages = runRule(rule, documentOf(bad, version ?? '3.1'), clock).map(({ message }) => message);
  return `## ${heading}

Reported:

${yaml(writtenOut(bad))}

${quote(messages)}

Fine:

${yaml(writtenOut(good))}`;
}

function optionSection(rule: Rule): string {
  const [name, check] = rule.check.split('/');
  if (!rule.what.includes('option') && Object.keys(rule.options).length === 0) return '';
  return `To change an option, define the rule again (Spectral's \`extends\` changes severities only):

\`\`\`yaml
extends: [${rule.recommended ? 'recommended' : rule.part}]
functionsDir: node_modules/api-governor/rulesets/functions
functions: [${name}]
rules:
  ${rule.id}:
    given: $
    resolved: false
    severity: ${rule.severity}
    message: '{{error}}'
    then:
      function: ${name}
      functionOptions: ${dump({ check, ...rule.options }, { flowLevel: 0 }).trim()}
\`\`\``;
}

function settingSection(rule: Rule): string {
  return `## Settings

Switch it off, or give it another severity, in a ruleset of yours:

\`\`\`yaml
extends: [${rule.recommended ? 'recommended' : rule.part}]
rules:
  ${rule.id}: ${rule.severity === 'error' ? 'warn' : 'off'}
\`\`\``;
}

/** The page of a rule, in Markdown. */
export function rulesetRulePage(rule: Rule): string {
  const different =
    rule.formats.includes('oas2') && rule.formats.includes('oas3') && written[rule.id]?.swagger !== undefined;
  const owasp = rule.owasp.length === 0 ? '' : `\n| OWASP API Security Top 10 (2023) | ${rule.owasp.join(', ')} |`;
  const sections = [
    `# \`${rule.id}\``,
    rule.what,
    rule.why,
    `## What to do\n\n${rule.fix}`,
    `## Facts

| | |
| --- | --- |
| Severity | ${rule.severity} |
| Rulesets | ${setsOf(rule).join(', ')} |
| Versions | ${versionsOfRule(rule)} |
| Source | ${rule.sources.join('; ')} |${owasp}`,
    exampleSection(rule, rule.formats.includes('oas3') ? 'oas3' : 'oas2', 'Example'),
    different ? exampleSection(rule, 'oas2', 'Example in Swagger 2.0') : '',
    settingSection(rule),
    optionSection(rule),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

const ruleRow = (rule: Rule): string =>
  `| [${rule.id}](${rule.id}.md) | ${rule.severity} | ${rule.recommended ? 'yes' : ''} | ${rule.formats.length === 2 ? '2.0, 3.x' : '3.x'} | ${rule.owasp.join(', ')} | ${rule.sources[0] ?? ''} |`;

/** The table of the rulesets, in Markdown. */
export function setTable(): string {
  const rows = sets.map(
    ({ name, about, rules: members }) =>
      `| [\`${name}\`](../../rulesets/${name}.yaml) | ${members.length} | ${about} |`,
  );
  return `| ruleset | rules | what it is for |\n| --- | --- | --- |\n${rows.join('\n')}`;
}

/** The tables of all rules, one for each part, in Markdown. */
export function ruleTables(): string {
  return parts
    .map(({ name, title }) => {
      const rows = rules.filter(({ part }) => part === name).map(ruleRow);
      return `### ${title} (\`${name}\`)\n\n| rule | severity | recommended | versions | OWASP | source |\n| --- | --- | --- | --- | --- | --- |\n${rows.join('\n')}`;
    })
    .join('\n\n');
}

/** Which rules answer to which risk of the OWASP API Security Top 10 (2023), in Markdown. */
export function owaspTable(): string {
  const rows = owaspRisks.map(([id, title]) => {
    const members = rules.filter(({ owasp }) => owasp.includes(id)).map((rule) => `[${rule.id}](${rule.id}.md)`);
    return `| ${id}:2023 ${title} | ${members.length > 0 ? members.join(', ') : 'cannot be seen in a contract'} |`;
  });
  return `| risk | rules |\n| --- | --- |\n${rows.join('\n')}`;
}

const owaspRisks = [
  ['API1', 'Broken Object Level Authorization'],
  ['API2', 'Broken Authentication'],
  ['API3', 'Broken Object Property Level Authorization'],
  ['API4', 'Unrestricted Resource Consumption'],
  ['API5', 'Broken Function Level Authorization'],
  ['API6', 'Unrestricted Access to Sensitive Business Flows'],
  ['API7', 'Server Side Request Forgery'],
  ['API8', 'Security Misconfiguration'],
  ['API9', 'Improper Inventory Management'],
  ['API10', 'Unsafe Consumption of APIs'],
] as const;

/** Puts a generated block between its marks in a page. */
export function withBlock(page: string, name: string, block: string): string {
  const marks = new RegExp(`(<!-- ${name} -->)[\\s\\S]*?(<!-- /${name} -->)`);
  if (!marks.test(page)) throw new Error(`The page has no marks for ${name}.`);
  return page.replace(marks, (_whole, open: string, close: string) => `${open}\n\n${block}\n\n${close}`);
}
