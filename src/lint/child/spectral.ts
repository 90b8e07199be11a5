/**
 * Runs a ruleset with Spectral, in the child process. Documents come as data and are not parsed again; references are
 * followed to the files that came with them, and nowhere else. Rules that are functions of the whole document are called
 * directly, so that they see all files of a description.
 */
import spectralCore from '@stoplight/spectral-core';
import type { Json } from '../../model/json.ts';
import { severityOf } from '../effective.ts';
import type { WholeRule } from '../effective.ts';
import type { RulesetDefinition } from '../definition.ts';
import { isObject } from '../json.ts';
import { valueAt } from '../meaning.ts';
import { inOrder } from '../result.ts';
import type { LintDocument, LintResult, LintRun, Path } from '../result.ts';
import { spectralRuleset } from '../rulesets/spectral.ts';
import { failedRules, guard } from './faults.ts';
import { documentFor, resolverFor, ROOT } from './inputs.ts';
import { quicken, stockFunctions } from './quicken.ts';
import type { StockFunctions } from './quicken.ts';
import { functionName, runWhole } from '../whole.ts';
import type { Rule } from './rule.ts';
import type { Asked } from './start.ts';
import type { Asking } from './states.ts';
import { shortenWalk } from './walk.ts';

const { Spectral } = spectralCore;

/** Which rules run, and what looks at the calls of their functions. */
export interface Choice {
  readonly runs?: (rule: Rule) => boolean;
  readonly looks?: (rule: Rule, path: Path, field: string | undefined) => void;
  /** Whether only what rules say is wanted, and nothing about references that lead nowhere. */
  readonly rulesOnly?: boolean;
}

type Ruleset = InstanceType<typeof spectralCore.Ruleset>;

/**
 * Runs a ruleset over documents.
 * @returns what each document gave, and which rules failed while they ran.
 * @throws {Error} when the ruleset can't be used at all.
 */
export async function runSpectral({
  definition,
  documents,
  now,
}: Pick<Asked, 'definition' | 'documents' | 'now'>): Promise<SpectralRuns> {
  const running = await prepared(definition, now);
  const runs: LintRun[] = [];
  // oxlint-disable-next-line no-await-in-loop
  for (const document of documents) runs.push(await runOne(running, document));
  return { runs: comparable(runs, running), faults: [...running.faults.values()] };
}

/** A rule that is left out of one side would have all that it finds on the other one for new, or for fixed. */
export function comparable(runs: readonly LintRun[], { leftOut }: Running): readonly LintRun[] {
  if (leftOut.size === 0) return runs;
  return runs.map(({ rules, results }) => ({
    rules: rules.filter((rule) => !leftOut.has(rule)),
    results: results.filter(({ rule }) => !leftOut.has(rule)),
  }));
}

/** What documents gave, and which rules failed while they ran. */
export interface SpectralRuns {
  readonly runs: readonly LintRun[];
  readonly faults: readonly string[];
}

/** A ruleset that is about to run. */
export interface Running {
  readonly definition: RulesetDefinition;
  readonly now: Date;
  readonly stock: StockFunctions;
  readonly faults: Map<string, string>;
  /** Rules that could not be applied to a document at all. */
  readonly leftOut: Set<string>;
}

/** Gets ready to run a ruleset. */
export async function prepared(definition: RulesetDefinition, now: Date): Promise<Running> {
  return { definition, now, stock: await stockFunctions(definition), faults: new Map(), leftOut: new Set() };
}

/** The rules of a ruleset that apply to a file, as Spectral has them. */
export async function rulesFor({ definition }: Running, { file }: LintDocument): Promise<Ruleset> {
  return (await spectralRuleset(definition, ROOT)).fromSource(`${ROOT}${file}`);
}

/**
 * Runs a ruleset over a document.
 * @param choice which rules run, and a look at each call of a function; all run when it is left out.
 */
export async function runOne(running: Running, document: LintDocument, choice: Choice = {}): Promise<LintRun> {
  const { faults, leftOut, now } = running;
  const effective = await rulesFor(running, document);
  for (const rule of Object.values(effective.rules)) if (rule.enabled && choice.runs?.(rule) === false) disable(rule);
  const enabled = Object.values(effective.rules).filter((rule) => rule.enabled);
  const rules = enabled.map(({ name }) => name);
  const whole = enabled.flatMap((rule) => wholeRuleOf(rule) ?? []);
  for (const { id } of whole) {
    const rule = effective.rules[id];
    if (rule !== undefined) disable(rule);
  }
  const isOnce = wrapFunctions(enabled, running, choice.looks);
  const isNeeded = choice.rulesOnly !== true || Object.values(effective.rules).some((rule) => rule.enabled);
  // Functions of a team may ask the graph of references for more than ours have.
  const isPlain = Object.keys(running.definition.modules).length === 0;
  const found = isNeeded ? await applied(effective, document, { isPlain, isOnce, faults, leftOut }) : [];
  const results = found.flatMap((result) => resultOf(result, effective, document) ?? []);
  const failed = new Map<string, string>();
  const ours = runWhole(whole, document, now, failed);
  for (const [id, sentence] of failed) {
    faults.set(id, sentence);
    leftOut.add(id);
  }
  return { results: inOrder([...ours, ...results]), rules };
}

/** Wraps the functions of rules. @returns whether each call of them below a reference is made once only. */
function wrapFunctions(rules: readonly Rule[], { stock, faults }: Running, looks: Choice['looks']): boolean {
  // Who looks at calls is to see all of them.
  let isOnce = looks === undefined;
  for (const rule of rules) {
    isOnce = quicken(rule, stock) && isOnce;
    if (looks !== undefined) watch(rule, looks);
    guard(rule, faults);
    // Spectral asks for it at each node, and its accessor is slow. The name is Spectral's.
    // oxlint-disable-next-line unicorn/no-thenable
    Object.defineProperty(rule, 'then', { value: rule.then });
  }
  return isOnce;
}

/** For good: to Spectral a rule that has another severity in a part of a document is enabled, whatever it was set to. */
function disable(rule: Rule): void {
  Object.defineProperty(rule, 'enabled', { value: false });
}

type Found = Awaited<ReturnType<InstanceType<typeof Spectral>['run']>>;

/** What Spectral found, as we have it; null for what is off. */
function resultOf(found: Found[number], { rules }: Ruleset, document: LintDocument): LintResult | null {
  const severity = severityOf(found.severity);
  const code = String(found.code);
  const rule = rules[code];
  if (severity === null) return null;
  const file = fileOf(found.source) ?? document.file;
  const absent = rule === undefined ? null : absentAt(found.path, document.files.get(file), rule);
  return {
    rule: code,
    severity,
    message: found.message,
    file,
    path: found.path,
    description: rule?.description ?? '',
    docs: rule?.documentationUrl ?? null,
    key: null,
    subject: null,
    members: [],
    ...(absent === null ? {} : { absent }),
  };
}

/** Spectral places what it finds of a member that is not there at the value that should have it. */
function absentAt(path: Path, root: Json | undefined, { then }: Rule): string | null {
  const [field, ...others] = new Set(then.map((one) => one.field));
  if (field === undefined || others.length > 0 || !/^[\w-]+$/u.test(field) || path.at(-1) === field) return null;
  const value = valueAt(root, path);
  return isObject(value) && !Object.hasOwn(value, field) ? field : null;
}

/**
 * Applies a ruleset. An expression that fails on a value that its author did not think of ends Spectral's run: then its
 * rules are left out, said so, and the others run again.
 */
async function applied(
  ruleset: Ruleset,
  document: LintDocument,
  using: { readonly isPlain: boolean; readonly isOnce: boolean } & Pick<Running, 'faults' | 'leftOut'>,
): Promise<Found> {
  try {
    const given = documentFor(document);
    const resolver = resolverFor(document, using.isPlain, (resolved) => {
      const isSame = resolved === given.data;
      shortenWalk(resolved, () => {
        return { asking: askingOf(ruleset, given, isSame ? null : true), isOnce: using.isOnce && !isSame };
      });
      if (!isSame && typeof given.data === 'object' && given.data !== null)
        shortenWalk(given.data, () => ({ asking: askingOf(ruleset, given, false), isOnce: false }));
    });
    const spectral = new Spectral({ resolver });
    spectral.setRuleset(ruleset);
    return await spectral.run(given, { ignoreUnknownFormat: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const enabled = Object.values(ruleset.rules).filter((rule) => rule.enabled);
    const broken = failedRules(enabled, error);
    if (broken.length === 0) throw error;
    for (const rule of broken) {
      disable(rule);
      const reason = `one of its expressions can not be evaluated on this description (${message.slice(0, 200)})`;
      using.leftOut.add(rule.name);
      using.faults.set(rule.name, `The rule \`${rule.name}\` was not applied: ${reason}.`);
    }
    return applied(ruleset, document, using);
  }
}

/**
 * The expressions for which Spectral walks through a document, which has its formats by then.
 * @param resolved of rules that see it resolved, or as it is written; null: of both.
 */
function askingOf(
  ruleset: Ruleset,
  { formats = null }: ReturnType<typeof documentFor>,
  resolved: boolean | null,
): readonly Asking[] {
  return Object.values(ruleset.rules)
    .filter((rule) => rule.enabled && (resolved ?? rule.resolved) === rule.resolved && rule.matchesFormat(formats))
    .flatMap((rule) => rule.getGivenForFormats(formats).map((given) => ({ given, rule: rule.name })));
}

const fileOf = (source: string | undefined): string | null =>
  source?.startsWith(ROOT) === true ? source.slice(ROOT.length) : null;

/** A rule as `whole.ts` runs it; null when it is not a function of ours on the whole document, or differs by place. */
function wholeRuleOf(rule: Rule): WholeRule | null {
  const given = rule.getGivenForFormats(null);
  const severity = severityOf(rule.severity);
  if (rule.resolved || given.length !== 1 || given[0] !== '$' || severity === null || rule.overrides !== undefined)
    return null;
  const calls = rule.then.map(({ function: run, field, functionOptions }) => {
    const name = functionName(run);
    return name === null || field !== undefined ? null : { function: name, options: (functionOptions ?? null) as Json };
  });
  if (calls.includes(null) || (rule.message !== null && rule.message !== '{{error}}')) return null;
  const formats =
    rule.formats === null ? null : [...rule.formats].map(({ displayName, name }) => formatName(displayName ?? name));
  return {
    id: rule.name,
    severity,
    description: rule.description ?? '',
    message: rule.message,
    docs: rule.documentationUrl,
    formats,
    calls: calls.flatMap((call) => call ?? []),
  };
}

const formatNames: Readonly<Record<string, string>> = {
  'OpenAPI 2.0 (Swagger)': 'oas2',
  'OpenAPI 3.x': 'oas3',
  'OpenAPI 3.0.x': 'oas3_0',
  'OpenAPI 3.1.x': 'oas3_1',
  'OpenAPI 3.2.x': 'oas3_2',
};

const formatName = (name: string): string => formatNames[name] ?? name;

/** Lets somebody look at each call of the functions of a rule. */
function watch(rule: Rule, looks: NonNullable<Choice['looks']>): void {
  // The name is Spectral's.
  // oxlint-disable-next-line unicorn/no-thenable
  rule.then = rule.then.map((one) => {
    const run = one.function;
    const watched = (...call: Parameters<typeof run>): ReturnType<typeof run> => {
      looks(rule, call[2].path, one.field);
      return run(...call);
    };
    return { ...one, function: Object.assign(watched, run) };
  });
}
