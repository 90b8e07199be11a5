/**
 * A repository as a run sees it: which two revisions, which configuration, which API descriptions, what lets findings
 * pass; then the pipeline. What is asked of whom, in which order, is written here; how it is answered in the files beside.
 */
import { check } from '../pipeline/check.ts';
import type { CheckResult } from '../pipeline/check.ts';
import type { CheckRequest } from '../pipeline/request.ts';
import type { Settings } from '../settings/settings.ts';
import { commitMessages } from '../sources/commits.ts';
import type { SpecPair } from '../sources/discover.ts';
import { keptFindingsIn } from '../sources/kept-findings.ts';
import { resolveRevisions } from '../sources/revisions.ts';
import type { Revisions } from '../sources/revisions.ts';
import { allowancesOf } from './allowances.ts';
import type { Allowances } from './allowances.ts';
import { readConfiguration, readOwnership, settingsOfRun } from './configuration.ts';
import type { Configuration, RunSettings } from './configuration.ts';
import { findDescriptions, lintModeOf, releaseGate, seeksReleases } from './descriptions.ts';
import type { Descriptions } from './descriptions.ts';
import { keepHeads } from './keeping.ts';
import { ownersToMention } from './mentioning.ts';
import { comparingOnly, lintingAlone } from './recording.ts';
import type { RepositoryRequest } from './request.ts';
import { rulesetsOfRun } from './run-rulesets.ts';

/** The outcome of a run and what its reader may want to link to. */
export interface RepositoryResult extends CheckResult {
  readonly settings: Settings;
  readonly pairs: readonly SpecPair[];
  readonly baseCommit: string | null;
  readonly headCommit: string | null;
  /** The run decided about a release. */
  readonly isRelease: boolean;
  /** People may approve on the pull request. */
  readonly takesApprovals: boolean;
  /** Whom a new comment mentions. */
  readonly mentions: readonly string[];
  /** With `sinceRelease`: what the rulesets find in the descriptions of the head by themselves, whatever was there before. */
  readonly alone: CheckResult | null;
}

/**
 * Checks a repository.
 * @throws {SourceError} when a revision can't be had.
 * @throws {ConfigurationError} when the configuration can't be followed.
 */
export async function checkRepository(request: RepositoryRequest): Promise<RepositoryResult> {
  const revisions = await resolveRevisions(
    { ...request, given: { base: request.given.base ?? null, head: request.given.head ?? null } },
    request.ports,
  );
  try {
    return await checkRevisions(request, revisions);
  } finally {
    await revisions.close();
  }
}

async function checkRevisions(request: RepositoryRequest, revisions: Revisions): Promise<RepositoryResult> {
  const { base, head, baseCommit, headCommit } = revisions;
  const configuration = await readConfiguration(request, base, head);
  const run = settingsOfRun(request, configuration);
  const { settings, gate } = run;
  const records = request.sinceRelease === true;
  const { isTrusted } = configuration;
  const descriptions = await findDescriptions({ ...run, revisions, isTrusted, lintsAll: !records });
  const allowances = await allowancesOf(request, run, revisions, descriptions);
  const question = await questionOf(request, { revisions, configuration, run, descriptions, allowances });
  const result = await check(question);
  await keepHeads(request, head, descriptions.pairs, question.keptFindings);
  const linted = records ? descriptions.pairs.filter((pair) => lintModeOf(settings, pair) !== 'off') : [];
  return {
    ...result,
    alone: linted.length === 0 ? null : await check(lintingAlone(question, linted, settings)),
    settings,
    pairs: descriptions.pairs,
    baseCommit,
    headCommit,
    isRelease: gate !== null,
    takesApprovals: allowances.takesApprovals,
    mentions: await ownersToMention(settings, base, result.report),
  };
}

/** Everything that was found out about a run. */
interface Known {
  readonly revisions: Revisions;
  readonly configuration: Configuration;
  readonly run: RunSettings;
  readonly descriptions: Descriptions;
  readonly allowances: Allowances;
}

async function questionOf(request: RepositoryRequest, known: Known): Promise<CheckRequest> {
  const { revisions, configuration, run, descriptions, allowances } = known;
  const { base, head, context, baseCommit, headCommit } = revisions;
  const { settings } = run;
  const { baseLabel, checked } = descriptions;
  // Loading rulesets adds to them while the pipeline runs.
  const notes = [...allowances.notes, ...revisions.notes, ...configuration.notes, ...descriptions.notes];
  // A folder of the machine is nearer than what the host has.
  const kept = keptFindingsIn(request.environment) ?? (settings.lintCache ? request.keptFindings : undefined);
  return {
    base,
    head,
    pairs: checked,
    comparing: baseLabel === null ? revisions.comparing : `comparing ${baseLabel} → ${revisions.head.label}`,
    notes,
    settings: request.sinceRelease === true ? comparingOnly(settings) : settings,
    loadRulesets: rulesetsOfRun(request, configuration, run, head, (text) => notes.push(text)),
    now: request.now,
    ...(kept === undefined ? {} : { keptFindings: kept }),
    baseIsRequired: false,
    releasesAreSought: seeksReleases(settings),
    commits: () => commitMessages(context, baseCommit, headCommit),
    ownership: await readOwnership(request, base, head),
    ...allowances.given,
    ...releaseGate(run, checked),
  };
}
