/** Which settings lead to the level of a rule, in the order in which they win over each other: for `explain --config`. */
import type { OperationRef } from './model/change.ts';
import type { Impact, Judgement } from './model/finding.ts';
import { levelOf } from './policy/levels.ts';
import { overrideFor } from './policy/overrides.ts';
import { versionRules } from './policy/version-rules.ts';
import { impactUnder } from './rules/derive.ts';
import { ruleStance } from './rules/judge.ts';
import { policiesOf } from './rules/page.ts';
import { ruleById } from './rules/registry.ts';
import { ConfigurationError } from './settings/errors.ts';
import { settingsFor } from './settings/merge.ts';
import type { GivenSettings, Settings } from './settings/settings.ts';
import { layersOf, overrideLine } from './settings/trace.ts';
import type { ConfigFile } from './settings/trace.ts';

/** What is asked. */
export interface Explained {
  readonly rule: string;
  readonly settings: Settings;
  readonly given: GivenSettings;
  readonly file: ConfigFile | null;
}

/**
 * The part of a rule's page about its level.
 * @throws {ConfigurationError} when `--at` names no operation.
 */
export function levelPage({ rule, settings, given, file }: Explained): string {
  const operation = settings.at === null ? null : operationOf(settings.at);
  const from = { file, given, profile: settings.profile };
  const own = settingsFor(settings, '', () => false);
  const known = ruleById(rule);
  const policies = known === null ? [] : policiesOf(known);
  const isVersion = versionRules.some(({ id }) => id === rule);
  const lines = [
    layers('profile', layersOf('profile', null, from)),
    known === null ? '' : layers('lens', layersOf('lens', null, from)),
    ...policies.map((id) => layers(`policies.${id}`, layersOf('policies', id, from))),
    known === null ? '' : layers('fail-on', layersOf('failOn', null, from)),
    isVersion ? layers('version-check', layersOf('versionCheck', null, from)) : '',
    layers(`rules.${rule}`, layersOf('rules', rule, from)),
  ].filter((line) => line !== '');
  const results = (isVersion ? [] : impactsOf(rule, settings)).map((impact) => {
    const judgement = sample(rule, impact, operation);
    const index = overrideFor(judgement, own.overrides);
    const line = index === null || file === null ? null : overrideLine(file, index);
    const override = line === null ? '' : `, by the override at ${file?.name ?? ''}:${line}`;
    return `- ${known === null ? 'level' : impact}: \`${levelOf(judgement, own, false)}\`${override}`;
  });
  const title = operation === null ? '## Its level here' : `## Its level here, for \`${settings.at ?? ''}\``;
  const note =
    own.overrides.some(({ at }) => at.length > 0) && operation === null
      ? '\n\nOverrides with `at` are left out: name an operation with `--at`.'
      : '';
  return `${title}\n\n${[...lines, ...results].join('\n')}${note}\n`;
}

/** ``- `fail-on`: breaking (default) ← any (.api-governor.yaml:3)``; the last one counts. */
function layers(name: string, found: ReturnType<typeof layersOf>): string {
  const said = found.map(({ value, from }) => `${value} (${from})`);
  return said.length === 0 ? '' : `- \`${name}\`: ${said.join(' ← ')}`;
}

function operationOf(text: string): OperationRef {
  const [, method, path] = /^([A-Za-z]+)\s+(\/\S*)$/.exec(text.trim()) ?? [];
  if (method === undefined || path === undefined)
    throw new ConfigurationError('--at must be a method and a path, such as "GET /users/{id}".');
  return { kind: 'path', method: method.toLowerCase(), path, operationId: null };
}

/** The impacts that the rule may have under the lens and the policies, the most serious first. */
function impactsOf(id: string, settings: Settings): readonly Impact[] {
  const rule = ruleById(id);
  if (rule === null) return ['documentation'];
  const relations = rule.relation === 'effect' ? rule.usually : [rule.relation];
  const impacts = relations.map((relation) =>
    impactUnder(settings.lens, ruleStance(rule, relation, settings.policies)),
  );
  const order: readonly Impact[] = [
    'breaking',
    'potentially-breaking',
    'unclassified',
    'non-breaking',
    'documentation',
  ];
  return order.filter((impact) => impacts.includes(impact));
}

function sample(rule: string, impact: Impact, operation: OperationRef | null): Judgement {
  return {
    id: '000000000000',
    rule,
    source: ruleById(rule) === null ? 'policy' : 'diff',
    title: '',
    impact,
    breaks: [],
    bump: 'none',
    message: '',
    why: '',
    fix: '',
    docs: '',
    direction: null,
    component: null,
    operations: operation === null ? [] : [operation],
    locations: {},
  };
}
