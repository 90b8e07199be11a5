/** Until the loader is there: rulesets of the catalogue by name. */
import { sets as written } from '../../rulesets/catalogue/index.js';
import type { Json } from '../model/json.ts';
import type { RuleDefinition, RulesetDefinition, RulesetFile } from './definition.ts';

interface CatalogueRule {
  readonly id: string;
  readonly check: string;
  readonly options: Readonly<Record<string, Json>>;
  readonly severity: 'error' | 'warn' | 'info' | 'hint';
  readonly formats: readonly string[];
  readonly what: string;
}

/** A definition of built-in rulesets. */
export function builtInDefinition(names: readonly string[]): RulesetDefinition {
  const sets = written as readonly { readonly name: string; readonly rules: readonly CatalogueRule[] }[];
  const files = names.map((name): RulesetFile => ({
    source: `${name}.yaml`,
    origin: 'built-in',
    extends: [],
    positions: {},
    rules: Object.fromEntries(
      (sets.find((set) => set.name === name)?.rules ?? []).map((rule) => [rule.id, definitionOf(rule)]),
    ),
  }));
  const root: RulesetFile = {
    source: '.api-governor.yaml',
    origin: 'configuration',
    extends: files.map((_, index) => ({ target: { kind: 'file', index: index + 1 }, mode: null })),
    rules: {},
    positions: {},
  };
  return { files: [root, ...files], modules: {} };
}

function definitionOf({ check, options, severity, formats, what, id }: CatalogueRule): RuleDefinition {
  const [name = '', one = ''] = check.split('/');
  return {
    description: what,
    message: '{{error}}',
    severity,
    given: ['$'],
    resolved: false,
    formats,
    documentationUrl: `https://github.com/api-governor/api-governor/blob/main/docs/rulesets/${id}.md`,
    then: [{ function: { kind: 'built-in', name }, functionOptions: { check: one, ...options } }],
  };
}
