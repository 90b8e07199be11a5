/**
 * Runs a ruleset with Spectral, in the child process. Documents come as data and are not parsed again; references are
 * followed to the files that came with them, and nowhere else. Rules that are functions of the whole document are called
 * directly, so that they see all files of a description.
 */
import spectralCore from '@stoplight/spectral-core';
import { Resolver } from '@stoplight/spectral-ref-resolver';
import type { Json } from '../../model/json.ts';
import { severityOf } from '../effective.ts';
import type { WholeRule } from '../effective.ts';
import type { LintDocument, LintResult, LintRun } from '../result.ts';
import { spectralRuleset } from '../rulesets/spectral.ts';
import { quicken, stockFunctions } from './quicken.ts';
import type { StockFunctions } from './quicken.ts';
import { functionName, runWhole } from '../whole.ts';
import type { Asked } from './start.ts';

const { Document, Spectral } = spectralCore;

type Ruleset = InstanceType<typeof spectralCore.Ruleset>;
type Rule = Ruleset['rules'][string];

/** Where documents and rulesets seem to stand, for Spectral, which wants absolute paths. */
const ROOT = '/tree/';

/**
 * Runs a ruleset over documents.
 * @returns what each document gave, and which rules failed while they ran.
 * @throws {Error} when the ruleset can't be used at all.
 */
export async function runSpectral({
  definition,
  documents,
  now,
}: Asked): Promise<{ readonly runs: readonly LintRun[]; readonly faults: readonly string[] }> {
  const faults = new Map<string, string>();
  const runs: LintRun[] = [];
  const stock = await stockFunctions(definition);
  for (const document of documents) {
    const ruleset = await spectralRuleset(definition, ROOT);
    runs.push(await runOne(ruleset, document, now, faults, stock));
  }
  return { runs, faults: [...faults.values()] };
}

async function runOne(
  ruleset: Ruleset,
  document: LintDocument,
  now: Date,
  faults: Map<string, string>,
  stock: StockFunctions,
): Promise<LintRun> {
  const effective = ruleset.fromSource(`${ROOT}${document.file}`);
  const enabled = Object.values(effective.rules).filter((rule) => rule.enabled);
  const rules = enabled.map(({ name }) => name);
  const whole = enabled.flatMap((rule) => wholeRuleOf(rule) ?? []);
  for (const { id } of whole) {
    const rule = effective.rules[id];
    if (rule !== undefined) rule.enabled = false;
  }
  for (const rule of enabled) {
    quicken(rule, stock);
    guard(rule, faults);
    // Spectral asks for it at each node, and its accessor is slow. The name is Spectral's.
    // oxlint-disable-next-line unicorn/no-thenable
    Object.defineProperty(rule, 'then', { value: rule.then });
  }
  const found = await applied(effective, document, faults);
  const results = found.flatMap((result): readonly LintResult[] => {
    const severity = severityOf(result.severity);
    const file = fileOf(result.source) ?? document.file;
    const code = String(result.code);
    const rule = effective.rules[code];
    return severity === null
      ? []
      : [
          {
            rule: code,
            severity,
            message: result.message,
            file,
            path: result.path,
            description: rule?.description ?? '',
            docs: rule?.documentationUrl ?? null,
            key: null,
            subject: null,
            members: [],
          },
        ];
  });
  return { results: [...runWhole(whole, document, now), ...results], rules };
}

type Found = Awaited<ReturnType<InstanceType<typeof Spectral>['run']>>;

/**
 * Applies a ruleset. An expression that fails on a value that its author did not think of ends Spectral's run: then its
 * rules are left out, said so, and the others run again.
 */
async function applied(ruleset: Ruleset, document: LintDocument, faults: Map<string, string>): Promise<Found> {
  try {
    const spectral = new Spectral({ resolver: resolverFor(document) });
    spectral.setRuleset(ruleset);
    return await spectral.run(documentFor(document), { ignoreUnknownFormat: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const broken = Object.values(ruleset.rules).filter((rule) => rule.enabled && hasExpression(rule, message));
    if (broken.length === 0) throw error;
    for (const rule of broken) {
      rule.enabled = false;
      const reason = `one of its expressions can not be evaluated on this description (${message.slice(0, 200)})`;
      faults.set(rule.name, `The rule \`${rule.name}\` was not applied: ${reason}.`);
    }
    if (broken.some((rule) => rule.enabled)) throw error;
    return applied(ruleset, document, faults);
  }
}

/** Whether a message, which quotes the filter that failed, speaks of an expression of this rule. */
function hasExpression(rule: Rule, message: string): boolean {
  const [, filter] = /^jsonPath: [^:]*: (.+)$/s.exec(message) ?? [];
  return filter !== undefined && rule.getGivenForFormats(null).some((given) => given.includes(filter));
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

/** A rule that fails must not take the others with it. */
function guard(rule: Rule, faults: Map<string, string>): void {
  // The name is Spectral's.
  // oxlint-disable-next-line unicorn/no-thenable
  rule.then = rule.then.map((one) => {
    const run = one.function;
    const guarded = (...call: Parameters<typeof run>): ReturnType<typeof run> => {
      try {
        return run(...call);
      } catch (error) {
        const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
        faults.set(
          rule.name,
          `The rule \`${rule.name}\` failed and was not applied everywhere: ${reason.slice(0, 200)}`,
        );
        return undefined;
      }
    };
    return { ...one, function: Object.assign(guarded, run) };
  });
}

const NOWHERE = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** The root file. Positions are looked up later, from paths. */
function documentFor({ file, files }: LintDocument): InstanceType<typeof Document> {
  const data = files.get(file) ?? null;
  return new Document(
    '',
    {
      parse: () => ({ data, diagnostics: [], ast: null, lineMap: [] }),
      getLocationForJsonPath: () => ({ range: NOWHERE }),
      trapAccess: (value: unknown) => value,
    } as never,
    `${ROOT}${file}`,
  );
}

/** Answers references to the files of the description; everything else does not exist. */
function resolverFor({ files, inData }: LintDocument): Resolver {
  const refuse = {
    resolve: (): never => {
      throw new Error('References to other servers are not followed');
    },
  };
  const file = {
    resolve: (uri: { readonly path: () => string }): Promise<string> => {
      const path = decodeURIComponent(uri.path());
      const name = path.slice(ROOT.length);
      const value = path.startsWith(ROOT) ? (files.get(name) ?? inData.get(name)) : undefined;
      return value === undefined
        ? Promise.reject(new Error(`There is no file ${path.slice(ROOT.length)}`))
        : Promise.resolve(JSON.stringify(value));
    },
  };
  return new Resolver({ resolvers: { file, http: refuse, https: refuse } });
}
