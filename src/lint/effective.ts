/**
 * Which rules a ruleset comes to, without Spectral: for rulesets of files only, whose rules look at the document as a
 * whole. Rules are merged as `Ruleset` of `@stoplight/spectral-core` merges them (`ruleset/ruleset.ts`, `mergers/rules.ts`).
 */
import type { Json } from '../model/json.ts';
import type {
  FunctionReference,
  RuleDefinition,
  RuleEntry,
  RuleSeverity,
  RulesetDefinition,
  RulesetFile,
} from './definition.ts';
import type { LintSeverity } from '../model/lint.ts';

/** A rule that is a function of the whole document. */
export interface WholeRule {
  readonly id: string;
  readonly severity: LintSeverity;
  readonly description: string;
  readonly message: string | null;
  readonly docs: string | null;
  /** Null: any. */
  readonly formats: readonly string[] | null;
  readonly calls: readonly { readonly function: string; readonly options: Json }[];
}

interface Merged {
  readonly id: string;
  readonly owner: RulesetFile;
  readonly recommended: boolean;
  enabled: boolean;
  severity: RuleSeverity;
  definition: RuleDefinition;
  formats: readonly string[] | null;
  docs: string | null;
}

/** The rules that are switched on; null when Spectral is needed to run one of them. */
export function wholeRules(definition: RulesetDefinition): readonly WholeRule[] | null {
  const [first] = definition.files;
  if (first === undefined || first.overrides !== undefined || hasTargets(definition)) return null;
  const merged = mergedRules(first, { definition, mode: 'recommended', explicit: false, chain: [] });
  const rules: WholeRule[] = [];
  for (const rule of merged.values()) {
    if (!rule.enabled || severityOf(rule.severity) === null) continue;
    const whole = wholeRule(rule);
    if (whole === null) return null;
    rules.push(whole);
  }
  return rules;
}

const hasTargets = ({ files }: RulesetDefinition): boolean =>
  files.some((file) => file.extends.some(({ target }) => target.kind !== 'file'));

/** Spectral's severities as ours; null is off. */
export function severityOf(severity: RuleSeverity): LintSeverity | null {
  switch (severity) {
    case 'error':
    case 0:
      return 'error';
    case 'warn':
    case 1:
      return 'warning';
    case 'off':
    case -1:
      return null;
    default:
      return 'info';
  }
}

interface Merging {
  readonly definition: RulesetDefinition;
  readonly mode: 'all' | 'recommended' | 'off';
  /** The mode was written out. */
  readonly explicit: boolean;
  /** The files that led here: a circle is not followed. */
  readonly chain: readonly RulesetFile[];
}

const isOn = (rule: Merged, mode: Merging['mode']): boolean =>
  mode === 'all' || (mode === 'recommended' && rule.recommended);

function mergedRules(file: RulesetFile, merging: Merging): Map<string, Merged> {
  const rules = new Map<string, Merged>();
  const chain = [...merging.chain, file];
  for (const { target, mode } of file.extends) {
    const next = target.kind === 'file' ? merging.definition.files[target.index] : undefined;
    if (next === undefined || chain.includes(next)) continue;
    const inner = { ...merging, mode: mode ?? 'recommended', explicit: mode !== null, chain };
    for (const [id, rule] of mergedRules(next, inner)) {
      rules.set(id, rule);
      if (merging.explicit) rule.enabled = isOn(rule, merging.mode);
    }
  }
  for (const [id, entry] of Object.entries(file.rules)) {
    const rule = mergeEntry(rules.get(id), id, entry, file);
    if (rule === null) continue;
    rules.set(id, rule);
    if (rule.owner === file || merging.explicit) rule.enabled = isOn(rule, merging.mode);
    if (rule.formats === null) rule.formats = rule.owner.formats ?? null;
    if (file.documentationUrl !== undefined && rule.docs === null) rule.docs = `${file.documentationUrl}#${id}`;
  }
  return rules;
}

/** Null when an entry changes a rule that does not exist; the loader has refused such a ruleset. */
function mergeEntry(known: Merged | undefined, id: string, entry: RuleEntry, owner: RulesetFile): Merged | null {
  if (typeof entry === 'object') {
    if (known === undefined) return newRule(id, entry, owner);
    known.definition = { ...known.definition, ...entry };
    if (entry.severity !== undefined) known.severity = entry.severity;
    if (entry.formats !== undefined) known.formats = entry.formats;
    if (entry.documentationUrl !== undefined) known.docs = entry.documentationUrl;
    known.enabled = true;
    return known;
  }
  if (known === undefined) return null;
  if (typeof entry === 'boolean') known.enabled = entry;
  else {
    known.severity = entry;
    known.enabled = entry !== 'off';
  }
  return known;
}

function newRule(id: string, definition: RuleDefinition, owner: RulesetFile): Merged {
  const recommended = definition.recommended !== false;
  return {
    id,
    owner,
    recommended,
    enabled: recommended,
    severity: definition.severity ?? 'warn',
    definition,
    formats: definition.formats ?? null,
    docs: definition.documentationUrl ?? null,
  };
}

/** Placeholders that can be filled without looking at the document. */
const SIMPLE_MESSAGE = /^(?:[^{]|\{(?!\{)|\{\{(?:error|description)\}\})*$/;

function wholeRule({ id, severity, definition, formats, docs }: Merged): WholeRule | null {
  const { given, then, resolved, message = null, description = '' } = definition;
  const calls = then.map((one) => (one.field === undefined ? callOf(one.function, one.functionOptions ?? null) : null));
  const isWhole = given.length === 1 && given[0] === '$' && resolved === false;
  if (!isWhole || calls.includes(null) || (message !== null && !SIMPLE_MESSAGE.test(message))) return null;
  return {
    id,
    severity: severityOf(severity) ?? 'info',
    description,
    message,
    docs,
    formats,
    calls: calls.flatMap((call) => call ?? []),
  };
}

const callOf = (reference: FunctionReference, options: Json): WholeRule['calls'][number] | null =>
  reference.kind === 'built-in' ? { function: reference.name, options } : null;
