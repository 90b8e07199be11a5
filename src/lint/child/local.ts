/**
 * Which rules look at one unit of a document at a time (`prune/units.ts`), so that what they find in it depends on the
 * unit, on what it refers to, and on nothing else; and which look at no more of a document than its outline has
 * (`prune/outline.ts`). Only what is known counts; all other rules see the whole document.
 */
import * as spectralFunctions from '@stoplight/spectral-functions';
import type { PackagedRuleset } from '../definition.ts';
import { functionsOf, packagedRuleset } from '../rulesets/packaged.ts';
import { depthOfUnit } from '../prune/units.ts';
import type { Rule } from '@stoplight/spectral-core';

type Formats = Parameters<Rule['getGivenForFormats']>[0];

/** Functions that look at their target and their options only; at the path to place results or to tell requests. */
type LocalFunctions = ReadonlySet<unknown>;

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

/** Rules whose function holds a document to a schema that asks of each unit for itself what it asks. */
const OF_SCHEMA = ['oas2-schema', 'oas3-schema'];

/** Rules whose functions look at the outline only. */
const OF_OUTLINE = {
  'spectral:oas': [
    'operation-operationId-unique',
    'operation-tag-defined',
    'path-params',
    'openapi-tags-uniqueness',
    'oas2-operation-security-defined',
    'oas3-operation-security-defined',
    'oas3-unused-component',
  ],
  owasp: [
    'owasp:api2:2023-write-restricted',
    'owasp:api2:2023-read-restricted',
    'owasp:api5:2023-admin-security-unique',
  ],
} as const;

/** Where those rules begin to look. */
const GIVEN_OF_OUTLINE: ReadonlySet<string> = new Set([
  '$',
  '$.paths',
  '$.tags',
  '$.security[*]',
  '$.paths[*][get,put,post,delete,options,head,patch,trace].security[*]',
]);

/** Functions that are known, by how much of a document they look at. */
export interface KnownFunctions {
  readonly local: LocalFunctions;
  readonly schema: ReadonlySet<unknown>;
  readonly outline: ReadonlySet<unknown>;
}

/** The functions that are known, and those of the packages that are used. */
export async function knownFunctions(uses: {
  readonly oas: boolean;
  readonly owasp: boolean;
}): Promise<KnownFunctions> {
  const functions = spectralFunctions as unknown as Readonly<Record<string, unknown>>;
  const names = [...OF_SPECTRAL, ...MORE_OF_SPECTRAL];
  const local = new Set<unknown>(names.flatMap((name) => functions[name] ?? []));
  const oas = uses.oas ? await packaged('spectral:oas') : {};
  const owasp = uses.owasp ? await packaged('owasp') : {};
  for (const each of functionsIn(oas, OF_OAS)) local.add(each);
  return {
    local,
    schema: functionsIn(oas, OF_SCHEMA),
    outline: new Set([...functionsIn(oas, OF_OUTLINE['spectral:oas']), ...functionsIn(owasp, OF_OUTLINE.owasp)]),
  };
}

type Rules = Readonly<Record<string, unknown>>;

const packaged = async (name: PackagedRuleset): Promise<Rules> => (await packagedRuleset(name)).rules as Rules;

function functionsIn(rules: Rules, ids: readonly string[]): ReadonlySet<unknown> {
  return new Set(ids.flatMap((id) => (Object.hasOwn(rules, id) ? functionsOf(rules[id]) : [])));
}

/** Whether a rule is known to look at one unit at a time. */
export function isLocal(rule: Rule, { local, schema }: KnownFunctions, formats: Formats, format: string): boolean {
  const given = rule.getGivenForFormats(formats);
  if (given.length === 1 && given[0] === '$' && rule.then.every((one) => schema.has(one.function)))
    return !rule.resolved && rule.then.every(({ field }) => field === undefined);
  return (
    given.length > 0 &&
    rule.then.every((one) => local.has(one.function) && isLocalField(one.field, given)) &&
    given.every((expression) => isLocalExpression(expression, format))
  );
}

/** Whether a rule is known to find in the outline of a document what it finds in the document. */
export function isOfOutline(rule: Rule, { outline }: KnownFunctions, formats: Formats): boolean {
  const given = rule.getGivenForFormats(formats);
  // A message may quote what stands at the place, of which the outline has less.
  if (given.length === 0 || /\{\{\s*value/.test(rule.message ?? '')) return false;
  return rule.then.every(({ function: run, field }) => {
    if (run === spectralFunctions.alphabetical) return field === 'tags' && given.every((one) => one === '$');
    if (field !== undefined) return false;
    if (run === spectralFunctions.unreferencedReusableObject)
      return given.every((one) => /^\$\.(?:definitions|components\.\w+)$/.test(one));
    return outline.has(run) && given.every((one) => GIVEN_OF_OUTLINE.has(one));
  });
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
