/** The commands of the command line, as functions from what was typed to text and an exit code. */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { check } from '../pipeline/check.ts';
import type { CheckResult } from '../pipeline/check.ts';
import { levelPage } from './explanation.ts';
import { runnerLog } from '../github/commands.ts';
import { otherRepositories } from '../github/terminal.ts';
import { annotate } from '../github/outputs.ts';
import type { Report } from '../model/report.ts';
import { policyPage } from '../policy/policy-page.ts';
import { policyRules } from '../policy/policy-rules.ts';
import { conclude } from '../policy/reasons.ts';
import { rulesetPage, severityOf } from '../lint/catalogue.ts';
import { deprecationsIn } from './deprecations.ts';
import { passingGiven, passingIn } from '../repository/passing.ts';
import { annotations } from '../report/annotations.ts';
import { calendar } from '../report/calendar.ts';
import { changelog } from '../report/changelog.ts';
import { InvalidReportError, parseReport } from '../report/json.ts';
import { outline } from '../report/outline.ts';
import { render } from '../report/render.ts';
import { knownIds } from '../repository/configuration.ts';
import { rulesetsIn } from '../repository/ruleset-loader.ts';
import { rulePage } from '../rules/page.ts';
import { ruleById } from '../rules/registry.ts';
import { ConfigurationError } from '../settings/errors.ts';
import { LINT_ALONE, mergeSettings, overruled } from '../settings/merge.ts';
import type { Invocation } from '../settings/command-line.ts';
import type { GivenSettings, Settings } from '../settings/settings.ts';
import { didYouMean } from '../settings/suggest.ts';
import { STARTER_CONFIGURATION, STARTER_WORKFLOW } from '../settings/starter.ts';
import { COMMAND_LINE } from '../sources/baseline.ts';
import { keptFindingsIn } from '../sources/kept-findings.ts';
import { openDocument } from '../sources/side.ts';
import { version } from '../version.ts';
import { configurationIn, makeDirectory, textOf, workingDirectory, writeText } from '../repository/workplace.ts';
import type { Surroundings } from '../repository/workplace.ts';

/** What a command leaves: text for standard output (or the file the user named) and an exit code. */
export interface Outcome {
  readonly text: string;
  readonly exitCode: 0 | 1 | 2 | 3;
  /** Where the text goes; null: standard output. */
  readonly output: string | null;
  /** What of the configuration can't be followed, for standard error. */
  readonly misconfigured?: readonly string[];
}

/**
 * Runs a command.
 * @throws {ConfigurationError | SourceError} for what the user can put right.
 */
export async function runCommand(invocation: Invocation, around: Surroundings): Promise<Outcome> {
  switch (invocation.command) {
    case 'help':
      return said(invocation.text);
    case 'version':
      return said(`${version}\n`);
    case 'usage-error':
      throw new ConfigurationError(invocation.message);
    case 'check':
      return runCheck(invocation.given, around);
    case 'diff':
      return runDiff(invocation, around);
    case 'lint':
      return runLint(invocation, around);
    case 'changelog':
      return runChangelog(invocation, around);
    case 'explain':
      return said(explainHere(invocation.rule, invocation.given, around));
    case 'waive': {
      const { addWaiver } = await import('./waive.ts');
      return said(await addWaiver(invocation, workingDirectory(invocation.given, around), around.environment));
    }
    case 'baseline': {
      const { runBaseline } = await import('./baseline.ts');
      return {
        ...(await runBaseline(invocation.given, workingDirectory(invocation.given, around), around.environment)),
        output: null,
      };
    }
    case 'report':
      return again(invocation, around);
    case 'calendar':
      return runCalendar(invocation.given, around);
    case 'init':
      return init(invocation.given, around);
  }
}

const said = (text: string): Outcome => ({ text, exitCode: 0, output: null });

async function runCheck(given: GivenSettings, around: Surroundings): Promise<Outcome> {
  const { checkRepository } = await import('../repository/repository.ts');
  const directory = workingDirectory(given, around);
  const result = await checkRepository({
    directory,
    environment: around.environment,
    event: COMMAND_LINE,
    given,
    configFrom: isUnattended(around.environment) ? 'base' : 'head',
    ports: {},
    rulesetPorts: otherRepositories(around.environment),
    now: new Date(),
  });
  if (given.dryRunConfig !== undefined && given.dryRunConfig !== null)
    return tryOut(result, { ...given, config: given.dryRunConfig, dryRunConfig: null }, around);
  return shown(result, result.settings, around);
}

/** Variables that are set in the jobs of one platform or of most. */
const OF_JOBS = ['CI', 'TF_BUILD', 'JENKINS_URL', 'TEAMCITY_VERSION', 'CODEBUILD_BUILD_ID'];

/** In a job nobody sees what a change does to the rules that it is judged by; at a terminal somebody tries them out. */
const isUnattended = (environment: Surroundings['environment']): boolean =>
  OF_JOBS.some((name) => !['', 'false', undefined].includes(environment[name]));

/** The same with another configuration; nothing fails for what is only tried out. */
async function tryOut(
  now: { readonly report: Report; readonly settings: Settings },
  given: GivenSettings,
  around: Surroundings,
): Promise<Outcome> {
  const { format, output } = now.settings;
  if (format !== 'text' && format !== 'json')
    throw new ConfigurationError(`--dry-run-config has the formats text and json, not ${format}.`);
  const { checkRepository } = await import('../repository/repository.ts');
  const then = await checkRepository({
    directory: workingDirectory(given, around),
    environment: around.environment,
    event: COMMAND_LINE,
    given: { ...given, configFrom: 'head' },
    configFrom: 'head',
    ports: {},
    rulesetPorts: otherRepositories(around.environment),
    now: new Date(),
  });
  const [fault] = then.misconfigured;
  if (fault !== undefined) throw new ConfigurationError(fault);
  const { dryRun } = await import('./dry-run.ts');
  return { text: dryRun(now.report, then.report, given.config ?? '', format), exitCode: 0, output };
}

/** Rulesets of other repositories, and what is to be said of them. */
const rulesetPorts = ({ environment }: Surroundings, notes: string[]): Parameters<typeof rulesetsIn>[3] => ({
  note: (note) => notes.push(note),
  ports: otherRepositories(environment),
});

type Sides = Extract<Invocation, { command: 'diff' | 'changelog' }>;

async function compareSides(
  invocation: Sides,
  around: Surroundings,
): Promise<{ readonly result: CheckResult; readonly settings: Settings }> {
  const directory = workingDirectory(invocation.given, around);
  const merged = mergeSettings(invocation.given, configurationIn(directory, invocation.given));
  const settings = invocation.command === 'changelog' ? overruled(merged, { lintMode: 'off' }) : merged;
  const base = await openDocument(invocation.base, { directory, environment: around.environment });
  try {
    const head = await openDocument(invocation.head, { directory, environment: around.environment });
    try {
      const now = new Date();
      const about = { ...base, name: invocation.base };
      const { request, published } = passingGiven(invocation.given, about, { directory, settings, now });
      const pairs = [{ name: head.path, basePath: base.path, headPath: head.path, published }];
      const comparing = `comparing ${invocation.base} → ${invocation.head}`;
      const notes: string[] = [];
      const kept = keptFindingsIn(around.environment);
      const result = await check({
        base: base.tree,
        head: head.tree,
        pairs,
        comparing,
        notes,
        settings,
        loadRulesets: rulesetsIn(directory, settings, invocation.given, rulesetPorts(around, notes)),
        now,
        ...(kept === undefined ? {} : { keptFindings: kept }),
        baseIsRequired: true,
        today: now.toISOString().slice(0, 10),
        ...request,
      });
      return { result, settings };
    } finally {
      await head.close();
    }
  } finally {
    await base.close();
  }
}

async function runDiff(invocation: Sides, around: Surroundings): Promise<Outcome> {
  const { result, settings } = await compareSides(invocation, around);
  return shown(result, settings, around);
}

async function runLint(invocation: Extract<Invocation, { command: 'lint' }>, around: Surroundings): Promise<Outcome> {
  const directory = workingDirectory(invocation.given, around);
  const settings = overruled(mergeSettings(invocation.given, configurationIn(directory, invocation.given)), LINT_ALONE);
  const notes: string[] = [];
  const loadRulesets = rulesetsIn(directory, settings, invocation.given, rulesetPorts(around, notes));
  const now = new Date();
  const passing = passingIn(directory, invocation.given, settings, now);
  const results: CheckResult[] = [];
  for (const spec of invocation.specs) {
    const document = await openDocument(spec, { directory, environment: around.environment });
    try {
      const pairs = [{ name: document.path, basePath: null, headPath: document.path }];
      const what = { task: 'lint', base: null, head: document.tree, pairs, comparing: '', notes, ...passing } as const;
      results.push(await check({ ...what, settings, loadRulesets, now, baseIsRequired: true }));
    } finally {
      await document.close();
    }
  }
  return shown(together(results, `linting ${invocation.specs.join(', ')}`), settings, around);
}

/** Several runs as one. Each has its reasons, and each reason says which description it is about. */
function together(results: readonly CheckResult[], comparing: string): CheckResult {
  const [first] = results;
  if (first === undefined) throw new Error('At least one description is named.');
  const { verdict, reasons } = conclude(
    results.map(({ report }) => ({ name: report.apis[0]?.name ?? '', reasons: report.reasons })),
  );
  const notes = [...new Set(results.flatMap(({ report }) => report.notes))];
  const apis = results.flatMap(({ report }) => report.apis);
  return {
    report: { ...first.report, verdict, reasons, notes, apis, comparing },
    unreadable: results.some(({ unreadable }) => unreadable),
    misconfigured: results.flatMap(({ misconfigured }) => misconfigured),
    found: results.flatMap(({ found }) => found),
  };
}

async function runChangelog(invocation: Sides, around: Surroundings): Promise<Outcome> {
  const { result, settings } = await compareSides(invocation, around);
  const { format, output } = settings;
  const exitCode = result.unreadable ? 3 : 0;
  if (format === 'text' || format === 'markdown')
    return { text: changelog(outline(result.report), format), exitCode, output };
  return { ...written(result.report, settings, around), exitCode };
}

function shown(result: CheckResult, settings: Settings, around: Surroundings): Outcome {
  const { misconfigured, report } = result;
  const exitCode = misconfigured.length > 0 ? 2 : result.unreadable ? 3 : report.verdict === 'fail' ? 1 : 0;
  return { ...written(report, settings, around), exitCode, misconfigured };
}

function written(
  report: Report,
  settings: Pick<Settings, 'format' | 'output' | 'color'>,
  around: Surroundings,
): Outcome {
  const { format, output } = settings;
  const color =
    settings.color === 'always' ||
    (settings.color === 'auto' &&
      output === null &&
      around.isTerminal &&
      (around.environment['NO_COLOR'] ?? '') === '');
  const width = output === null && around.columns !== null ? { width: around.columns } : {};
  const text =
    format === 'github'
      ? workflowCommands(report)
      : format === 'ics'
        ? sunsets(report)
        : render(report, format, { color, ...width });
  return { text, exitCode: 0, output };
}

/** The days of a report as a calendar. */
function sunsets({ apis }: Report): string {
  const due = apis.map(({ name, deprecations = [] }) => ({ name, deprecations }));
  return calendar(due, 'ics');
}

/** The report as the log of a workflow step: annotations as commands, the rest as text that can't be taken for one. */
function workflowCommands(report: Report): string {
  const parts: string[] = [];
  const log = runnerLog((text) => parts.push(text));
  annotate(log, annotations(report));
  log.info(render(report, 'text').trimEnd());
  return parts.join('');
}

async function runCalendar(given: GivenSettings, around: Surroundings): Promise<Outcome> {
  const directory = workingDirectory(given, around);
  const settings = mergeSettings(given, configurationIn(directory, given));
  const { format, output } = settings;
  if (format !== 'text' && format !== 'markdown' && format !== 'json' && format !== 'ics')
    throw new ConfigurationError(`calendar has the formats text, markdown, json and ics, not ${format}.`);
  const { apis, problems } = await deprecationsIn(directory, settings, new Date().toISOString().slice(0, 10));
  return { text: calendar(apis, format, problems), exitCode: problems.length > 0 ? 3 : 0, output };
}

/** The page of a rule, and which settings lead to its level where there is a configuration. */
function explainHere(rule: string, given: GivenSettings, around: Surroundings): string {
  const page = explain(rule);
  const directory = workingDirectory(given, around);
  const name = given.config ?? '.api-governor.yaml';
  const path = join(directory, name);
  const isThere = existsSync(path);
  if (
    !isThere &&
    given.config === undefined &&
    given.at === undefined &&
    given.api === undefined &&
    given.profile === undefined
  )
    return page;
  const settings = mergeSettings(given, configurationIn(directory, given));
  const file = isThere ? { text: textOf(path, name), name } : null;
  return `${page.trimEnd()}\n\n${levelPage({ rule, severity: severityOf(rule), settings, given, file })}`;
}

function explain(id: string): string {
  const rule = ruleById(id);
  if (rule !== null) return rulePage(rule);
  const ofRuleset = rulesetPage(id);
  if (ofRuleset !== null) return ofRuleset;
  const ofPolicy = policyRules.find((one) => one.id === id);
  if (ofPolicy !== undefined) return policyPage(ofPolicy);
  throw new ConfigurationError(`There is no rule "${id}".${didYouMean(id, knownIds.rules)}`);
}

function again(invocation: Extract<Invocation, { command: 'report' }>, around: Surroundings): Outcome {
  const settings = mergeSettings(invocation.given, {});
  const file = resolve(around.directory, invocation.from);
  if (!existsSync(file)) throw new ConfigurationError(`There is no file ${invocation.from}.`);
  try {
    return written(parseReport(textOf(file, invocation.from)), settings, around);
  } catch (error) {
    if (error instanceof InvalidReportError)
      throw new ConfigurationError(`${invocation.from} is not a report of api-governor: ${error.message}`);
    throw error;
  }
}

function init(given: GivenSettings, around: Surroundings): Outcome {
  const directory = workingDirectory(given, around);
  const files = [
    ['.api-governor.yaml', STARTER_CONFIGURATION],
    ['.github/workflows/api-governor.yml', STARTER_WORKFLOW],
  ] as const;
  const lines = files.map(([name, text]) => {
    const file = join(directory, name);
    if (existsSync(file) && given.force !== true)
      return `${name} is there already and was left alone (--force replaces it).`;
    makeDirectory(dirname(file), name);
    writeText(file, text, name);
    return `${name} written.`;
  });
  return said(`${lines.join('\n')}\n`);
}
