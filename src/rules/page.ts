import type { Effect } from '../model/change.ts';
import type { Example, Rule } from './define.ts';
import { bumpOf, lenses } from './derive.ts';
import type { Relation, Stance } from './derive.ts';
import { ruleStance } from './judge.ts';
import { policyById, stanceOf } from './policies.ts';
import { policies } from './policy-table.ts';
import type { PolicyId, PolicySwitches } from './policies.ts';

const unswitched: PolicySwitches = new Map();

const effects: Readonly<Record<Effect, string>> = {
  narrowed: 'fewer messages are allowed',
  widened: 'more messages are allowed',
  replaced: 'other messages are allowed',
  undecided: 'it cannot be decided',
};

function impactCells(stance: Stance): string {
  return lenses.map((lens) => `${stance[lens]} (${bumpOf(stance[lens])})`).join(' | ');
}

function impactTable(rule: Rule): string {
  if (rule.relation !== 'effect') {
    const stance = ruleStance(rule, rule.relation, unswitched);
    const readers = stance.docs === stance.wire ? '' : `\n\nUnder \`docs\`: ${stance.docs} (${bumpOf(stance.wire)}).`;
    return `| wire | strict | sdk |
| --- | --- | --- |
| ${impactCells(stance)} |${readers}`;
  }
  const rows = rule.usually.map(
    (effect) => `| ${effects[effect]} | ${impactCells(ruleStance(rule, effect, unswitched))} |`,
  );
  return `| what happened | wire | strict | sdk |
| --- | --- | --- | --- |
${rows.join('\n')}`;
}

/** The policies that a rule follows. */
export function policiesOf(rule: Rule): readonly PolicyId[] {
  if (rule.policy === null) return [];
  if (typeof rule.policy === 'string') return [rule.policy];
  const { policy } = rule;
  return [...new Set(rule.usually.flatMap((effect) => policy[effect] ?? []))];
}

function policySection(rule: Rule): string {
  const named = policiesOf(rule);
  const relations: readonly Relation[] = rule.relation === 'effect' ? rule.usually : [rule.relation];
  const unexpected = relations.includes('widened') || relations.includes('replaced');
  if (named.length > 0) {
    const said = named.map((id) => `The policy \`${id}\` decides this. ${policyById(id).why}`);
    return `${said.join('\n\n')}\n\nTo see it otherwise, say so in \`.api-governor.yaml\`:\n\n${settings(named)}`;
  }
  if (rule.direction === 'response' && unexpected) {
    return `Where it concerns error responses only (4xx, 5xx, default), the policy \`error-response-changed\` decides. ${policyById('error-response-changed').why}\n\n${settings(['error-response-changed'])}`;
  }
  return '';
}

function settings(ids: readonly PolicyId[]): string {
  const lines = ids.map((id) => {
    const other = policyById(id).default === 'breaking' ? 'potentially-breaking' : 'breaking';
    return `  ${id}: ${other}`;
  });
  return `\`\`\`yaml\npolicies:\n${lines.join('\n')}\n\`\`\``;
}

const places: Readonly<Record<Example['in'], string>> = {
  document: 'in the document',
  paths: 'in `paths`',
  operation: 'in an operation',
  parameters: 'in the `parameters` of an operation',
  'query-parameter': 'in a parameter',
  'request-body': 'in a request body',
  'request-schema': 'in the schema of a request body',
  response: 'in a response',
  responses: 'in the `responses` of an operation',
  'response-schema': 'in the schema of a response',
  webhook: 'in a webhook',
  'webhook-schema': 'in the schema of a webhook payload',
};

function exampleSection(example: Example): string {
  const name = example.name.charAt(0).toUpperCase() + example.name.slice(1);
  const says = example.says.map((message) => `> ${message}`).join('\n>\n');
  return `### ${name}

Before (${places[example.in]}):

\`\`\`yaml
${example.before}
\`\`\`

After:

\`\`\`yaml
${example.after}
\`\`\`

${says}`;
}

/** The page of a rule, in Markdown: what it means to whom, why, what to do, how to switch it, and examples. */
export function rulePage(rule: Rule): string {
  const sections = [
    `# ${rule.title}`,
    `Rule \`${rule.id}\``,
    rule.why,
    `## What to do\n\n${rule.fix}`,
    `## Impact\n\nUnder each lens, with the version step it asks for:\n\n${impactTable(rule)}`,
    policySection(rule),
    `## ${rule.examples.length > 1 ? 'Examples' : 'Example'}`,
    ...rule.examples.map((example) => exampleSection(example)),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function lensLines(stance: Stance): string {
  const lines = lenses.map((lens) => `- ${lens}: ${stance[lens]} (${bumpOf(stance[lens])})`);
  const readers = stance.docs === stance.wire ? [] : [`- docs: ${stance.docs} (${bumpOf(stance.wire)})`];
  return [...lines, ...readers].join('\n');
}

/** The page of all policies, in Markdown. */
export function policiesPage(): string {
  const ids = Object.keys(policies).filter((id): id is PolicyId => Object.hasOwn(policies, id));
  const entries = ids.map((id) => {
    const policy = policyById(id);
    return `## \`${id}\`

${policy.title}.

${policy.why}

${lensLines(stanceOf(id, unswitched))}

Source: ${policy.source}`;
  });
  return `# Policies

What a change means is derived from the direction of the message (request or response) and from what happened to the set of
messages: requests that are refused now and responses that were never announced break, and so does whatever is lost. Where
the practice of the field differs from that, a policy decides. Each has a default under each lens, with the version step it
asks for, and a switch in \`.api-governor.yaml\`:

\`\`\`yaml
policies:
  response-enum-value-added: breaking
  request-parameter-removed: potentially-breaking
\`\`\`

A switch holds under all lenses. The values are \`breaking\`, \`potentially-breaking\`, \`non-breaking\` and \`documentation\`.

${entries.join('\n\n')}
`;
}
