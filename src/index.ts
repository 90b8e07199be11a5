/** The library: the same comparison as the action and the command line, without their places. */
import { check } from './check.ts';
import type { ApiReport, Report } from './model/report.ts';
import { render as renderReport } from './report/render.ts';
import type { RenderOptions, ReportFormat } from './report/render.ts';
import { checkRepository as runRepository, knownIds } from './repository.ts';
import { rulesetsIn } from './rulesets-of.ts';
import { readConfig } from './settings/config.ts';
import { LINT_ALONE, mergeSettings, overruled } from './settings/merge.ts';
import type { GivenSettings, Settings } from './settings/settings.ts';
import { COMMAND_LINE } from './sources/baseline.ts';
import { openDocument, textDocument } from './sources/side.ts';

export type { ApiReport, Report, Side, Summary, VersionVerdict } from './model/report.ts';
export type {
  Bump,
  Finding,
  Impact,
  Lens,
  LensSetting,
  Level,
  Origin,
  SecondOpinion,
  Witness,
} from './model/finding.ts';
export type { Location } from './model/location.ts';
export type { OperationRef } from './model/change.ts';
export type { SpecProblem } from './model/problem.ts';
export type { RenderOptions, ReportFormat } from './report/render.ts';

/** One side of a comparison: a text with the name that messages call it by, or a file (or URL, or `REVISION:PATH`). */
export type SpecInput = { readonly text: string; readonly path?: string } | { readonly file: string };

/** Settings as they stand in `.api-governor.yaml`: the text of such a file. */
export interface LibraryOptions {
  /** The text of a configuration file (YAML or JSON). */
  readonly settings?: string;
  /** The time that counts as now, for what depends on dates. */
  readonly now?: Date;
}

/** What `compareSpecs` compares. */
export interface CompareRequest extends LibraryOptions {
  readonly base: SpecInput;
  readonly head: SpecInput;
}

/** What `lintSpec` lints. */
export interface LintRequest extends LibraryOptions {
  readonly spec: SpecInput;
}

/** What `checkRepository` checks: a directory in a git repository, as on a pull request. */
export interface RepositoryRequest extends LibraryOptions {
  readonly directory: string;
  /** Branch, tag or commit; left out: chosen as on the command line. */
  readonly base?: string;
  readonly head?: string;
}

const given = (options: LibraryOptions): GivenSettings =>
  options.settings === undefined ? {} : readConfig(options.settings, 'settings', knownIds);

const open = (input: SpecInput, name: string): Promise<Awaited<ReturnType<typeof openDocument>>> =>
  'text' in input
    ? Promise.resolve(textDocument(input.text, input.path ?? name))
    : openDocument(input.file, { directory: process.cwd(), environment: process.env });

/** What every question about single descriptions has in common. */
const asked = (options: LibraryOptions, settings: Settings) => ({
  comparing: '',
  notes: [],
  settings,
  loadRulesets: rulesetsIn(process.cwd(), settings, given(options)),
  now: options.now ?? new Date(),
  baseIsRequired: true,
});

function onlyApi({ apis: [api] }: Report): ApiReport {
  if (api === undefined) throw new Error('What was asked about one description has one result.');
  return api;
}

/**
 * Compares two API descriptions.
 * @returns what was found; `problems` says why a side can't be read, if one can't.
 * @throws {Error} when a file is not there or the settings can't be followed; the message is one sentence for people.
 */
export async function compareSpecs(request: CompareRequest): Promise<ApiReport> {
  const settings = mergeSettings({}, given(request));
  const base = await open(request.base, 'base.yaml');
  const head = await open(request.head, 'head.yaml');
  try {
    const pairs = [{ name: head.path, basePath: base.path, headPath: head.path }];
    const { report } = await check({
      base: base.tree,
      head: head.tree,
      pairs,
      ...asked(request, settings),
      ...(request.now === undefined ? {} : { today: request.now.toISOString().slice(0, 10) }),
    });
    return onlyApi(report);
  } finally {
    await base.close();
    await head.close();
  }
}

/**
 * Holds an API description to the rulesets of the settings.
 * @returns all that was found; `problems` says why the description can't be read, if it can't.
 * @throws {Error} when a file is not there or the settings can't be followed; the message is one sentence for people.
 */
export async function lintSpec(request: LintRequest): Promise<ApiReport> {
  const settings = overruled(mergeSettings({}, given(request)), LINT_ALONE);
  const spec = await open(request.spec, 'openapi.yaml');
  try {
    const { report } = await check({
      task: 'lint',
      base: null,
      head: spec.tree,
      pairs: [{ name: spec.path, basePath: null, headPath: spec.path }],
      ...asked(request, settings),
    });
    return onlyApi(report);
  } finally {
    await spec.close();
  }
}

/**
 * Checks all API descriptions of a repository, as `api-governor check` does.
 * @throws {Error} when a revision can't be had or the settings can't be followed; the message is one sentence for people.
 */
export async function checkRepository(request: RepositoryRequest): Promise<Report> {
  const { report } = await runRepository({
    directory: request.directory,
    environment: process.env,
    event: COMMAND_LINE,
    given: {
      ...given(request),
      ...(request.base === undefined ? {} : { base: request.base }),
      ...(request.head === undefined ? {} : { head: request.head }),
    },
    configFrom: 'head',
    ports: {},
    now: request.now ?? new Date(),
  });
  return report;
}

/** Writes a report as text. Pure: the same report and options give the same bytes. */
export function render(report: Report, format: ReportFormat, options: RenderOptions = {}): string {
  return renderReport(report, format, options);
}
