/** Which settings lead to the level of a rule, in the order in which they win over each other: for `explain --config`. */
import type { OperationRef } from '../model/change.ts';
import type { Impact, Judgement, Level } from '../model/finding.ts';
import type { LintSeverity } from '../model/lint.ts';
import { levelOf } from '../policy/levels.ts';
import { lintLevel } from '../policy/lint.ts';
import { overrideFor } from '../policy/overrides.ts';
import { versionLevel, versionRules } from '../policy/version-rules.ts';
import { waiverLevel, waiverRules } from '../policy/waiver-rules.ts';
import { impactUnder } from '../rules/derive.ts';
import { ruleStance } from '../rules/judge.ts';
import { policiesOf } from '../rules/page.ts';
import { ruleById } from '../rules/registry.ts';
import { ConfigurationError } from '../settings/errors.ts';
import { settingsFor } from '../settings/merge.ts';
import type { ApiSettings } from '../settings/merge.ts';
import type { GivenSettings, Settings } from '../settings/settings.ts';
import { layersOf, overrideLine } from '../settings/trace.ts';
import type { ConfigFile, TraceQuestion } from '../settings/trace.ts';
import { matchesPattern } from '../sources/discover.ts';

/** What is asked. */
export interface Explained {
  readonly rule: string;
  /** How serious the rule is in its ruleset; null for a rule of changes or policies. */
  readonly severity: LintSeverity | null;
  readonly settings: Settings;
  readonly given: GivenSettings;
  readonly file: ConfigFile | null;
}

/**
 * The part of a rule's page about its level.
 * @throws {ConfigurationError} when `--at` names no operation.
 */
export function levelPage(explained: Explained): string {
  const { settings, given, file } = explained;
  const operation = settings.at === null ? null : operationOf(settings.at);
  const own = settingsFor(settings, settings.api ?? '', settings.api === null ? () => false : matchesPattern);
  const api = settings.api;
  const counts =
    api === null ? {} : { counts: (paths: readonly string[]) => paths.some((path) => matchesPattern(path, api)) };
  const lines = settingLines(explained, { file, given, profile: settings.profile, ...counts });
  const results = levelsOf(explained, own, operation).map(({ name, judgement, level }) => {
    const index = judgement === null ? null : overrideFor(judgement, own.overrides);
    const line = index === null || file === null ? null : overrideLine(file, index, counts.counts);
    const override = line === null ? '' : `, by the override at ${file?.name ?? ''}:${line}`;
    return `- ${name}: \`${level}\`${override}`;
  });
  const what = [...(operation === null ? [] : [settings.at ?? '']), ...(api === null ? [] : [api])];
  const title = what.length === 0 ? '## Its level here' : `## Its level here, for \`${what.join('` of `')}\``;
  const notes = [
    own.overrides.some(({ at }) => at.length > 0) && operation === null
      ? 'Overrides with `at` are left out: name an operation with `--at`.'
      : '',
    settings.apis.length > 0 && api === null
      ? 'The level is that without the entries of `apis`: name a description with `--api`.'
      : '',
  ].filter((note) => note !== '');
  return `${[title, [...lines, ...results].join('\n'), ...notes].join('\n\n')}\n`;
}

/** The settings that have a say in the level of a rule, each with where it is set. */
function settingLines({ rule, severity }: Explained, from: TraceQuestion): readonly string[] {
  const known = ruleById(rule);
  const policies = known === null ? [] : policiesOf(known);
  const isVersion = versionRules.some(({ id }) => id === rule);
  return [
    layers('profile', layersOf('profile', null, from)),
    known === null && !isVersion ? '' : layers('lens', layersOf('lens', null, from)),
    ...policies.map((id) => layers(`policies.${id}`, layersOf('policies', id, from))),
    known === null ? '' : layers('fail-on', layersOf('failOn', null, from)),
    isVersion ? layers('version-check', layersOf('versionCheck', null, from)) : '',
    severity === null ? '' : layers('lint.fail-on', layersOf('lintFailOn', null, from)),
    layers(`rules.${rule}`, layersOf('rules', rule, from)),
  ].filter((line) => line !== '');
}

interface Leveled {
  readonly name: string;
  /** Null: overrides are not about it. */
  readonly judgement: Judgement | null;
  readonly level: Level;
}

/** The level of each impact that a rule may have; of a version rule, for changes that clients notice and for others. */
function levelsOf({ rule, severity }: Explained, own: ApiSettings, operation: OperationRef | null): readonly Leveled[] {
  const plain = sample(rule, 'documentation', operation);
  if (severity !== null) {
    const judgement = { ...plain, source: 'lint' } as const;
    return [{ name: 'level', judgement, level: lintLevel({ ...judgement, severity }, own) }];
  }
  if (versionRules.some(({ id }) => id === rule)) {
    const levels = [
      ['for changes that clients notice', versionLevel(rule, 'major', own)],
      ['for other changes', versionLevel(rule, 'patch', own)],
    ] as const;
    return own.versionCheck === 'off' ? [] : levels.map(([name, level]) => ({ name, judgement: null, level }));
  }
  if (waiverRules.some(({ id }) => id === rule))
    return [{ name: 'level', judgement: null, level: waiverLevel(rule, own) }];
  if (ruleById(rule) === null) return [{ name: 'level', judgement: plain, level: levelOf(plain, own, false) }];
  return impactsOf(rule, own).map((impact) => {
    const judgement = sample(rule, impact, operation);
    return { name: impact, judgement, level: levelOf(judgement, own, false) };
  });
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
function impactsOf(id: string, settings: ApiSettings): readonly Impact[] {
  const rule = ruleById(id);
  if (rule === null) return [];
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
