/** The library: the same comparison as the action and the command line, without their places. */
import { check } from './pipeline/check.ts';
import type { ApiReport, Report } from './model/report.ts';
import { render as renderReport } from './report/render.ts';
import type { RenderOptions, ReportFormat } from './report/render.ts';
import { knownIds } from './repository/configuration.ts';
import { rulesetsIn } from './repository/ruleset-loader.ts';
import { passingText, publishedOn } from './repository/passing.ts';
import { readConfig } from './settings/config.ts';
import { ConfigurationError } from './settings/errors.ts';
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

/** What is let pass: nothing that is not given here. */
export interface PassOptions {
  /** The text of a file of waivers. */
  readonly waivers?: string;
  /** The text of a baseline. Its entries count for the description whose path they name. */
  readonly baseline?: string;
}

/** A released state of the API. */
export type Release = SpecInput & {
  /** What messages call it: `v1.2.0`. */
  readonly name: string;
  /** The day on which it was released, as `2026-03-31`. */
  readonly day: string;
};

/** What `compareSpecs` compares. */
export interface CompareRequest extends LibraryOptions, PassOptions {
  readonly base: SpecInput;
  readonly head: SpecInput;
  /** Releases up to the base, the newest first. What they announced to go in time may be gone in the head. */
  readonly releases?: readonly Release[];
}

/** What `lintSpec` lints. */
export interface LintRequest extends LibraryOptions, PassOptions {
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
const asked = (
  options: LibraryOptions & { readonly waivers?: string; readonly baseline?: string },
  settings: Settings,
  now: Date,
) => ({
  comparing: '',
  notes: [],
  settings,
  loadRulesets: rulesetsIn(process.cwd(), settings, given(options)),
  now,
  baseIsRequired: true,
  ...passingText(options, settings, now),
});

type Opened = Awaited<ReturnType<typeof open>>;

/** Opens all, or closes again what was opened. */
async function openAll(inputs: readonly (SpecInput & { readonly as: string })[]): Promise<readonly Opened[]> {
  const opened = await Promise.allSettled(inputs.map((input) => open(input, input.as)));
  const documents = opened.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  const failed = opened.find((each) => each.status === 'rejected');
  if (failed === undefined) return documents;
  for (const document of documents) await document.close();
  throw failed.reason;
}

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
  const { now = new Date(), releases = [] } = request;
  const day = [request.now, request.waivers, request.releases].every((each) => each === undefined) ? null : now;
  const documents = await openAll([
    { ...request.base, as: 'base.yaml' },
    { ...request.head, as: 'head.yaml' },
    ...releases.map((release) => ({ ...release, as: 'release.yaml' })),
  ]);
  try {
    const [base, head, ...released] = documents;
    if (base === undefined || head === undefined) throw new Error('Both sides were opened.');
    const published = released.map((document, index) => {
      const { name, day: on } = releases[index] ?? { name: '', day: '' };
      return publishedOn(on, { ...document, name }, `The day of the release ${name}`);
    });
    const pairs = [{ name: head.path, basePath: base.path, headPath: head.path, published }];
    const { report, misconfigured } = await check({
      base: base.tree,
      head: head.tree,
      pairs,
      ...asked(request, settings, now),
      ...(day === null ? {} : { today: day.toISOString().slice(0, 10) }),
    });
    const [fault] = misconfigured;
    // A report about one API has no place for a verdict.
    if (fault !== undefined) throw new ConfigurationError(fault);
    return onlyApi(report);
  } finally {
    for (const document of documents) await document.close();
  }
}

/**
 * Holds an API description to the rulesets of the settings.
 * @returns all that was found; `problems` says why the description can't be read, if it can't.
 * @throws {Error} when a file is not there or the settings can't be followed; the message is one sentence for people.
 */
export async function lintSpec(request: LintRequest): Promise<ApiReport> {
  const settings = overruled(mergeSettings({}, given(request)), LINT_ALONE);
  const { now = new Date() } = request;
  const spec = await open(request.spec, 'openapi.yaml');
  try {
    const { report } = await check({
      task: 'lint',
      base: null,
      head: spec.tree,
      pairs: [{ name: spec.path, basePath: null, headPath: spec.path }],
      ...asked(request, settings, now),
    });
    return onlyApi(report);
  } finally {
    await spec.close();
  }
}

/**
 * Checks all API descriptions of a repository, as `api-governor check` does. A ruleset that can't be used is a reason of the
 * verdict, so that what changed is reported all the same.
 * @throws {Error} when a revision can't be had or the settings can't be followed; the message is one sentence for people.
 */
export async function checkRepository(request: RepositoryRequest): Promise<Report> {
  const { checkRepository: runRepository } = await import('./repository/repository.ts');
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
