/**
 * Which rules look at one unit of a document at a time (`prune/units.ts`), so that what they find in it depends on the
 * unit, on what it refers to, and on nothing else. Only what is known is local; all other rules see the whole document.
 */
import type spectralCore from '@stoplight/spectral-core';
import * as spectralFunctions from '@stoplight/spectral-functions';
import { packagedRuleset } from '../rulesets/packaged.ts';
import { depthOfUnit } from '../prune/units.ts';

type Rule = InstanceType<typeof spectralCore.Ruleset>['rules'][string];
type Formats = Parameters<Rule['getGivenForFormats']>[0];

/** Functions that look at their target and their options only; at the path to place results or to tell requests. */
export type LocalFunctions = ReadonlySet<unknown>;

const OF_SPECTRAL = [
  'casing',
  'defined',
  'enumeration',
  'falsy',
  'length',
  'or',
  'pattern',
  'schema',
  'truthy',
] as const;
const MORE_OF_SPECTRAL = ['typedEnum', 'undefined', 'xor'] as const;

/** Rules of `spectral:oas` whose functions do so, too. */
const OF_OAS = [
  'operation-success-response',
  'oas2-operation-formData-consume-check',
  'operation-parameters',
  'duplicated-entry-in-enum',
  'no-$ref-siblings',
  'typed-enum',
  'oas2-discriminator',
  'oas3-valid-media-example',
  'oas3-server-variables',
];

/** The functions that are known, and those of `spectral:oas` when it is used. */
export async function localFunctions(usesOas: boolean): Promise<LocalFunctions> {
  const all = new Set<unknown>();
  const functions = spectralFunctions as unknown as Readonly<Record<string, unknown>>;
  for (const name of [...OF_SPECTRAL, ...MORE_OF_SPECTRAL]) if (functions[name] !== undefined) all.add(functions[name]);
  if (!usesOas) return all;
  const { rules } = (await packagedRuleset('spectral:oas')) as { readonly rules: Readonly<Record<string, unknown>> };
  for (const id of OF_OAS) {
    const { then } = rules[id] as { readonly then: { readonly function?: unknown } };
    all.add(then.function);
  }
  return all;
}

/** Whether a rule is known to look at one unit at a time. */
export function isLocal(rule: Rule, functions: LocalFunctions, formats: Formats, format: string): boolean {
  const given = rule.getGivenForFormats(formats);
  return (
    given.length > 0 &&
    rule.then.every((one) => functions.has(one.function) && isLocalField(one.field, given)) &&
    given.every((expression) => isLocalExpression(expression, format))
  );
}

/** Of the root only a member that is no holder of units may be looked at. */
function isLocalField(field: string | undefined, given: readonly string[]): boolean {
  if (!given.some((expression) => expression === '$')) return true;
  return field !== undefined && !/^(?:[$@]|paths|webhooks|components|definitions|parameters|responses)/.test(field);
}

/**
 * Whether an expression finds in a unit what it finds there whatever stands beside the unit: it must not look up from
 * there, nor at the root, nor count members of what holds units.
 */
export function isLocalExpression(expression: string, format: string): boolean {
  if (expression === '$') return true;
  if (!expression.startsWith('$') || /@root|@path\b|@parent\b|@\.?parent\(/.test(expression)) return false;
  const steps = stepsOf(expression.slice(1));
  if (steps === null) return false;
  // The least path that the steps can lead through; what `..` skips is in a unit, or the run looks at it (pruned.ts).
  let least: string[] = [];
  for (const step of steps) {
    if (step === '^') {
      least = least.slice(0, -1);
      if (depthOfUnit(least, format) === 0 && !steps.includes('..')) return false;
      if (least.length < 3) return false;
    } else if (step !== '..' && step !== '~') least.push(step);
  }
  if (steps.includes('..') || least.length === 0) return true;
  return depthOfUnit(least, format) > 0 || (least.length === 1 && least[0] === 'paths');
}

/** The steps of an expression, `*` for all that is no name; null when it is not understood. */
function stepsOf(text: string): readonly string[] | null {
  const steps: string[] = [];
  const pattern =
    /\.\.|\^|~|\.?\[\?\((?:"[^"]*"|'[^']*'|\/(?:\\.|[^/\\])+\/|[^\]"']|\](?=[^[]*\)))*\)\]|\.?\[[^\][]*\]|\.?[\w$*-]+|\./y;
  while (pattern.lastIndex < text.length) {
    const [found] = pattern.exec(text) ?? [];
    if (found === undefined) return null;
    if (found === '.') return null;
    if (found === '..' || found === '^' || found === '~') steps.push(found);
    else if (/^\.?\[/.test(found)) steps.push(/^\.?\[(["']?)([\w$-]+)\1\]$/.exec(found)?.[2] ?? '*');
    else steps.push(found.replace(/^\./, ''));
  }
  return steps;
}

/** Words that a rule speaks of: names of members in its expressions, fields and options. */
export function wordsOf(rule: Rule, formats: Formats): ReadonlySet<string> {
  const texts = [
    ...rule.getGivenForFormats(formats),
    ...rule.then.flatMap(({ field, functionOptions }) => [field ?? '', JSON.stringify(functionOptions ?? null)]),
  ];
  return new Set(texts.flatMap((text) => text.match(/[\w$-]+/g) ?? []));
}
