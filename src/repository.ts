/**
 * A repository as a run sees it: which two revisions, which configuration, which API descriptions; then the pipeline.
 * The configuration comes from the base unless told otherwise, so that no pull request loosens the rules it is judged by.
 */
import { addReleases } from './baselines.ts';
import { check } from './check.ts';
import type { CheckPair, CheckRequest } from './check-request.ts';
import { builtInRules, builtInRulesets } from './lint/catalogue.ts';
import type { CheckResult } from './check.ts';
import { runApprovals } from './approving.ts';
import { countingLegacy } from './legacy.ts';
import type { ApprovalPorts } from './model/approval.ts';
import type { Tree } from './model/tree.ts';
import { readCodeOwners } from './policy/codeowners.ts';
import type { Ownership } from './policy/owners.ts';
import { policyRules } from './policy/policy-rules.ts';
import { ownersToMention } from './mentioning.ts';
import { policyIds } from './rules/policies.ts';
import { allRules } from './rules/registry.ts';
import { readConfig } from './settings/config.ts';
import type { KnownIds } from './settings/config.ts';
import { comparingOnly, lintingAlone, renamedIn } from './recording.ts';
import { rulesetLoader, sourceOfEntries } from './rulesets-of.ts';
import type { RulesetsFrom } from './rulesets-of.ts';
import { CONSUMERS_FILE, readConsumers } from './settings/consumers.ts';
import { ConfigurationError } from './settings/errors.ts';
import { mergeSettings, settingsFor } from './settings/merge.ts';
import type { GivenSettings, Settings } from './settings/settings.ts';
import { BASELINE_FILE } from './settings/legacy-keys.ts';
import { WAIVERS_FILE } from './settings/waiver-keys.ts';
import type { Ports } from './sources/base.ts';
import type { EventFacts } from './sources/baseline.ts';
import { findCodeOwners } from './sources/codeowners.ts';
import { commitMessages } from './sources/commits.ts';
import { discoverSpecs, matchesPattern } from './sources/discover.ts';
import type { SpecPair } from './sources/discover.ts';
import { gateOf } from './sources/gates.ts';
import type { Gate } from './sources/gates.ts';
import { keptFindingsIn } from './sources/kept-findings.ts';
import { openReleases } from './sources/last-release.ts';
import { namesOf, readTag } from './sources/releases.ts';
import { resolveRevisions } from './sources/revisions.ts';
import type { Revisions } from './sources/revisions.ts';
import { looksLikeSpec } from './spec/load.ts';
import { countingWaivers } from './waiving.ts';

/** What a host asks for. */
export interface RepositoryRequest {
  /** A directory in the repository. */
  readonly directory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly event: EventFacts;
  readonly given: GivenSettings;
  /** Whose configuration counts when the user does not say. */
  readonly configFrom: 'base' | 'head';
  readonly ports: Ports & ApprovalPorts;
  /** The time that counts as now. */
  readonly now: Date;
  /** Everything is compared with its last release, as on a release; what has none is left out. */
  readonly sinceRelease?: true;
}

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

/** Rule and policy ids that a configuration may name. */
export const knownIds: KnownIds = {
  rules: [...[...allRules, ...policyRules].map((rule) => rule.id), ...builtInRules],
  policies: policyIds,
  rulesets: builtInRulesets,
};

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
  const { base, head } = revisions;
  const configuration = await readConfiguration(request, base, head);
  const plain = mergeSettings(request.given, configuration.given);
  const gateIn = ({ releaseBranches }: Settings): Gate | null =>
    request.sinceRelease === true ? { tag: null, onlyReleased: true } : gateOf(request.event, releaseBranches);
  const settings =
    gateIn(plain) !== null
      ? mergeSettings(request.given, defaultsOfRelease(request.given, configuration.given))
      : plain;
  const isBaseNamed = settings.base !== null;
  const within = insideOf(settings.workingDirectory);
  const globs = {
    spec: settings.spec.map(within),
    exclude: [...settings.exclude.map(within), ...releasedFiles(settings)],
  };
  const found = await discoverSpecs({
    base,
    head,
    globs: globs.spec,
    exclude: globs.exclude,
    renamedFrom: settings.renamedFrom,
    looksLikeSpec,
  });
  const [unmatched] = found.unmatched;
  if (unmatched !== undefined) throw new ConfigurationError(unmatched);
  const prefix = within('');
  const pairs = found.pairs.filter((pair) => pair.name.startsWith(prefix));
  const gate = gateIn(settings);
  const baselines = await addReleases({
    base,
    head,
    baseCommit: revisions.baseCommit,
    pairs,
    settings: isBaseNamed
      ? { ...settings, release: settings.release === 'auto' ? 'none' : settings.release }
      : settings,
    globs,
    gate,
    releases: openReleases(revisions.context, base ?? head, configuration.isTrusted),
  });
  // Nothing of a description that did not change is new; but all of it is asked for, when all is.
  const modeOf = ({ name }: SpecPair): Settings['lintMode'] => settingsFor(settings, name, matchesPattern).lintMode;
  const isLinted = (pair: SpecPair): boolean => request.sinceRelease !== true && modeOf(pair) === 'all';
  const compared = new Set(baselines.pairs.map(({ name }) => name));
  const checked: readonly CheckPair[] = [
    ...baselines.pairs,
    ...pairs.filter((pair) => !compared.has(pair.name) && isLinted(pair)),
  ];
  const notes = [
    ...revisions.notes,
    ...configuration.notes,
    ...about(pairs, baselines.pairs, gate?.tag ?? null),
    ...baselines.notes,
  ];
  const letsPass = {
    base: isPullRequest(request) || request.event.eventName === null ? base : null,
    head,
    from: isPullRequest(request) && settings.waiversFrom === 'base' ? 'base' : 'head',
    change: request.event.pullRequest === null ? 'This change' : 'This pull request',
  } as const;
  const waivers = await countingWaivers({
    ...letsPass,
    path: within(WAIVERS_FILE),
    rules: waivableRules(settings),
  });
  const [fault] = waivers.faults;
  if (request.sinceRelease === true && fault !== undefined) throw new ConfigurationError(fault);
  const legacy = await countingLegacy({
    ...letsPass,
    path: within(BASELINE_FILE),
    renamed: renamedIn(pairs),
  });
  const approvals = await runApprovals(
    settings,
    base,
    checked.map(({ basePath, name }) => basePath ?? name),
    request.ports,
  );
  const { baseCommit, headCommit, context } = revisions;
  const today = request.now.toISOString().slice(0, 10);
  const kept = keptFindingsIn(request.environment);
  // Rulesets, which are loaded on the way, add theirs.
  const allNotes = [...waivers.notes, ...legacy.notes, ...approvals.notes, ...notes];
  const question: CheckRequest = {
    base,
    head,
    pairs: checked,
    comparing:
      baselines.baseLabel === null ? revisions.comparing : `comparing ${baselines.baseLabel} → ${revisions.head.label}`,
    notes: allNotes,
    settings: request.sinceRelease === true ? comparingOnly(settings) : settings,
    loadRulesets: rulesetLoader({
      ...trustIn(request, configuration, settings),
      head,
      directory: request.directory,
      folder: within('').replace(/\/$/, ''),
      configuration: sourceOfEntries(request.given, within(settings.config)),
      ports: request.ports,
      note: (text) => allNotes.push(text),
    }),
    now: request.now,
    ...(kept === undefined ? {} : { keptFindings: kept }),
    baseIsRequired: false,
    commits: () => commitMessages(context, baseCommit, headCommit),
    today,
    ownership: await readOwnership(request, base, head),
    faults: [...waivers.faults, ...legacy.faults],
    legacy: request.sinceRelease === true ? [] : legacy.entries,
    ...(approvals.of === null ? {} : { approvals: approvals.of }),
    waivers: {
      waivers: waivers.waivers,
      maxDays: settings.waiverMaxDays,
      today,
      notCompared: pairs.flatMap(({ name }) => (checked.some((pair) => pair.name === name) ? [] : [name])),
    },
    ...(gate === null ? {} : { gate: { tag: gate.tag, tagVersion: tagVersionOf(gate.tag, settings, checked) } }),
  };
  const result = await check(question);
  const linted = request.sinceRelease === true ? pairs.filter((pair) => modeOf(pair) !== 'off') : [];
  return {
    ...result,
    alone: linted.length === 0 ? null : await check(lintingAlone(question, linted, settings)),
    settings,
    pairs,
    baseCommit,
    headCommit,
    isRelease: gate !== null,
    takesApprovals: approvals.of !== null,
    mentions: await ownersToMention(settings, base, result.report),
  };
}

/** The rules that waivers may name; null: any, because rulesets of the user's own bring others. */
export function waivableRules({ rulesets, apis }: Settings): readonly string[] | null {
  const all = [...rulesets, ...apis.flatMap(({ given }) => given.rulesets ?? [])];
  return all.every((name) => builtInRulesets.includes(name)) ? knownIds.rules : null;
}

/** There is a base that was agreed on before the change came. */
function isPullRequest({ event }: RepositoryRequest): boolean {
  return event.pullRequest !== null || event.mergeGroup !== null;
}

/** Copies of released descriptions, which are no APIs of their own. */
function releasedFiles({ release, apis }: Settings): readonly string[] {
  const all = [release, ...apis.map(({ given }) => given.release ?? '')];
  return all.filter((each) => each.startsWith('file:')).map((each) => each.slice('file:'.length).trim());
}

/** The version that the tag of a release names. */
function tagVersionOf(tag: string | null, settings: Settings, pairs: readonly CheckPair[]): string | null {
  // Of several APIs whose first release this is, nobody knows which one the tag is about.
  if (tag === null || (pairs.length > 1 && pairs.every(({ release }) => release === undefined))) return null;
  for (const pair of pairs) {
    const { releaseTags, name } = settingsFor(settings, pair.name, matchesPattern);
    const read = readTag(tag, releaseTags, namesOf(pair.name, name));
    if (read !== null) return read.text;
  }
  return null;
}

/** On a release the version has to be right, and breaks that it announces are what a release is for; unless told otherwise. */
function defaultsOfRelease(given: GivenSettings, file: GivenSettings): GivenSettings {
  const isSet = (key: 'versionCheck' | 'acceptAnnounced'): boolean =>
    given[key] !== undefined || file[key] !== undefined;
  return {
    ...file,
    ...(isSet('versionCheck') ? {} : { versionCheck: 'error' }),
    ...(isSet('acceptAnnounced') ? {} : { acceptAnnounced: true }),
  };
}

/**
 * Which rulesets count: those of the revision that the configuration is of. When that is the checked one, its author can
 * write what they like into it: code runs, and other hosts are asked, only where a person on their own machine says so.
 */
function trustIn(
  { given, configFrom }: RepositoryRequest,
  { tree, isBase }: Configuration,
  settings: Settings,
): Pick<RulesetsFrom, 'tree' | 'trusted' | 'code' | 'hosts'> {
  const trusted = isBase || configFrom === 'head';
  return {
    tree,
    trusted,
    code: isBase ? settings.rulesetCode : (given.rulesetCode ?? false),
    hosts: trusted ? settings.rulesetHosts : (given.rulesetHosts ?? []),
  };
}

/** What a reader must know when there is little or nothing to compare. */
function about(
  pairs: readonly SpecPair[],
  checked: readonly { readonly name: string }[],
  tag: string | null,
): readonly string[] {
  if (pairs.length === 0)
    return [
      'No API description (OpenAPI 3 or Swagger 2) was found on either side, so nothing was compared. Name the files with `spec` if there should be one.',
    ];
  const same = pairs.filter(({ name }) => !checked.some((each) => each.name === name));
  if (same.length === 0) return [];
  const what =
    same.length === 1 ? `${same[0]?.name ?? 'One API description'} is` : `${same.length} API descriptions are`;
  return [`${what} ${tag === null ? 'the same on both sides' : 'not released by this tag'}.`];
}

/** Paths and patterns are relative to the working directory; trees start at the root of the repository. */
function insideOf(directory: string): (pattern: string) => string {
  const path = directory
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');
  if (path === '') return (pattern) => pattern;
  return (pattern) => (pattern.startsWith('!') ? `!${path}/${pattern.slice(1)}` : `${path}/${pattern}`);
}

interface Configuration {
  /** The revision it is of. */
  readonly tree: Tree;
  readonly isBase: boolean;
  readonly given: GivenSettings;
  /** It is not this change that brings it. */
  readonly isTrusted: boolean;
  readonly notes: readonly string[];
}

async function readConfiguration(request: RepositoryRequest, base: Tree | null, head: Tree): Promise<Configuration> {
  const from = request.given.configFrom ?? request.configFrom;
  const named = request.given.config;
  const path = insideOf(request.given.workingDirectory ?? '.')(named ?? '.api-governor.yaml');
  const [before, after] = [base === null ? null : await textAt(base, path), await textAt(head, path)];
  const isBase = from === 'base' && base !== null;
  const trusted = isBase ? before : after;
  const isTrusted = trusted === before || request.given.release !== undefined || request.event.pullRequest === null;
  const of = { tree: isBase ? base : head, isBase, isTrusted };
  const notes =
    isBase && before !== after
      ? [`${path} differs between base and head: the one of the base counts here, the other once it is merged.`]
      : [];
  if (trusted === null) {
    if (named !== undefined && before === null && after === null)
      throw new ConfigurationError(`There is no configuration file ${path}.`);
    return { ...of, given: {}, notes };
  }
  return { ...of, given: readConfig(trusted, path, knownIds, request.given), notes };
}

/** Owners and consumers as the side says whose configuration counts. */
async function readOwnership(request: RepositoryRequest, base: Tree | null, head: Tree): Promise<Ownership> {
  const from = request.given.configFrom ?? request.configFrom;
  const tree = from === 'base' && base !== null ? base : head;
  const consumers = await textAt(tree, CONSUMERS_FILE);
  const owners = await findCodeOwners(tree);
  return {
    codeOwners: owners === null ? null : readCodeOwners(owners.text),
    consumers: consumers === null ? [] : readConsumers(consumers, CONSUMERS_FILE),
  };
}

async function textAt(tree: Tree, path: string): Promise<string | null> {
  const file = await tree.read(path);
  if (file.kind === 'refused')
    throw new ConfigurationError(`The configuration file ${path} can't be read: ${file.reason}`);
  return file.kind === 'text' ? file.text : null;
}
