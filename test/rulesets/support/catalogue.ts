import { readdirSync } from 'node:fs';
import {
  parts as writtenParts,
  rules as writtenRules,
  sets as writtenSets,
} from '../../../rulesets/catalogue/index.js';

/** A rule of the catalogue. */
export interface Rule {
  readonly id: string;
  readonly part: string;
  readonly check: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly severity: 'error' | 'warn' | 'info' | 'hint';
  readonly recommended: boolean;
  readonly formats: readonly ('oas2' | 'oas3')[];
  readonly owasp: readonly string[];
  readonly what: string;
  readonly why: string;
  readonly fix: string;
  readonly sources: readonly string[];
}

/** A ruleset: a name and its rules. */
export interface Ruleset {
  readonly name: string;
  readonly about: string;
  readonly rules: readonly Rule[];
}

/** All rules. */
export const rules = writtenRules as readonly Rule[];

/** All rulesets. */
export const sets = writtenSets as readonly Ruleset[];

/** The parts, in order. */
export const parts = writtenParts as readonly {
  readonly name: string;
  readonly title: string;
  readonly about: string;
}[];

/** What a ruleset function returns. */
export interface Result {
  readonly message: string;
  readonly path: readonly (string | number)[];
  readonly key?: string;
  readonly members?: readonly Result[];
}

type RulesetFunction = (document: unknown, options: unknown, context?: unknown) => readonly Result[];

const directory = new URL('../../../rulesets/functions/', import.meta.url);
const files = readdirSync(directory).filter((file) => file.endsWith('.js'));

const functions: ReadonlyMap<string, RulesetFunction> = new Map(
  await Promise.all(
    files.map(async (file) => {
      const module = (await import(new URL(file, directory).href)) as { readonly default: RulesetFunction };
      return [file.replace(/\.js$/, ''), module.default] as const;
    }),
  ),
);

/** The names of all ruleset functions. */
export const functionNames: readonly string[] = [...functions.keys()];

function functionNamed(name: string): RulesetFunction {
  const found = functions.get(name);
  if (found === undefined) throw new Error(`There is no rulesets/functions/${name}.js.`);
  return found;
}

/** Runs a rule on a document, as a host does. */
export function runRule(rule: Rule, document: unknown, context?: unknown): readonly Result[] {
  const [name = '', check = ''] = rule.check.split('/');
  return functionNamed(name)(document, { check, ...rule.options }, context);
}
