/**
 * Wraps functions of rules so that they do less and find the same. Only functions are wrapped that are known not to need
 * more than they get: Spectral's own, and those of the rulesets of packages that are part of the product.
 */
import * as spectralFunctions from '@stoplight/spectral-functions';
import type { RulesetDefinition } from '../definition.ts';
import { functionsOf, packagedRuleset } from '../rulesets/packaged.ts';
import { compiledOnce } from './examples.ts';
import { once } from './memo.ts';
import type { RuleFunction } from './memo.ts';
import { noteSchema } from './schemas.ts';
import type { Rule } from '@stoplight/spectral-core';

/** Spectral's own functions: these use their paths only to place what they find, and to word it. */
const ofSpectral: ReadonlySet<unknown> = new Set(Object.values(spectralFunctions));

/** Functions that are known. */
export interface StockFunctions {
  readonly all: ReadonlySet<unknown>;
  /** `oasExample` of `spectral:oas`. */
  readonly examples: unknown;
  /** Which packages are used. */
  readonly packages: { readonly oas: boolean; readonly owasp: boolean };
}

/** The functions that are known, as far as a ruleset can use them. */
export async function stockFunctions({ files }: RulesetDefinition): Promise<StockFunctions> {
  const all = new Set<unknown>(ofSpectral);
  const targets = files
    .flatMap((file) => [...file.extends, ...(file.overrides ?? []).flatMap((override) => override.extends ?? [])])
    .map(({ target }) => target);
  let examples: unknown = null;
  const uses = (name: string): boolean => targets.some((target) => target.kind === 'package' && target.name === name);
  for (const name of ['spectral:oas', 'owasp'] as const) {
    if (!uses(name)) continue;
    // oxlint-disable-next-line no-await-in-loop
    const rules = Object.entries((await packagedRuleset(name)).rules as Readonly<Record<string, unknown>>);
    for (const [id, rule] of rules) {
      const found = functionsOf(rule);
      for (const each of found) all.add(each);
      if (id === 'oas3-valid-media-example') [examples] = found;
    }
  }
  return { all, examples, packages: { oas: uses('spectral:oas'), owasp: uses('owasp') } };
}

/** Wraps the functions of a rule. @returns whether each call of them below a reference is made once only. */
export function quicken(rule: Rule, { all, examples }: StockFunctions): boolean {
  for (const { functionOptions } of rule.then)
    if (isObject(functionOptions) && 'schema' in functionOptions) noteSchema(functionOptions.schema);
  // Where references are left as they are, each place is looked at once.
  if (!rule.resolved) return true;
  const isKnown = rule.then.every((one) => all.has(one.function));
  // The name is Spectral's.
  // oxlint-disable-next-line unicorn/no-thenable
  rule.then = rule.then.map((one) => {
    if (!all.has(one.function)) return one;
    const run = one.function as RuleFunction;
    const quick = once(run === examples ? compiledOnce(run) : run, !ofSpectral.has(one.function));
    return { ...one, function: Object.assign(quick, one.function) as typeof one.function };
  });
  return isKnown;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
