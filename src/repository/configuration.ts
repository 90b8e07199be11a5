/**
 * The configuration of a run and everything that is read beside it. It comes from the base unless told otherwise, so that
 * no pull request loosens the rules it is judged by.
 */
import { builtInRules, builtInRulesets } from '../lint/catalogue.ts';
import type { Tree } from '../model/tree.ts';
import { readCodeOwners } from '../policy/codeowners.ts';
import type { Ownership } from '../policy/owners.ts';
import { policyRules } from '../policy/policy-rules.ts';
import { policyIds } from '../rules/policies.ts';
import { allRules } from '../rules/registry.ts';
import { readConfig } from '../settings/config.ts';
import type { KnownIds } from '../settings/config.ts';
import { CONSUMERS_FILE, readConsumers } from '../settings/consumers.ts';
import { ConfigurationError } from '../settings/errors.ts';
import { mergeSettings } from '../settings/merge.ts';
import type { GivenSettings, Settings } from '../settings/settings.ts';
import { findCodeOwners } from '../sources/codeowners.ts';
import { gateOf } from '../sources/gates.ts';
import type { Gate } from '../sources/gates.ts';
import type { RepositoryRequest } from './request.ts';
import type { RulesetsFrom } from './ruleset-loader.ts';

/** Rule and policy ids that a configuration may name. */
export const knownIds: KnownIds = {
  rules: [...[...allRules, ...policyRules].map((rule) => rule.id), ...builtInRules],
  policies: policyIds,
  rulesets: builtInRulesets,
};

/** What a run goes by. */
export interface RunSettings {
  readonly settings: Settings;
  /** The run decides about a release. */
  readonly gate: Gate | null;
  /** The path in the repository of a path or pattern of the configuration. */
  readonly within: (pattern: string) => string;
}

/** The configuration file of a run, and how far it is trusted. */
export interface Configuration {
  /** The revision it is of. */
  readonly tree: Tree;
  readonly isBase: boolean;
  readonly given: GivenSettings;
  /** It is not this change that brings it. */
  readonly isTrusted: boolean;
  readonly notes: readonly string[];
}

/**
 * Reads the configuration file of the revision that counts.
 * @throws {ConfigurationError} when it can't be read or followed.
 */
export async function readConfiguration(
  request: RepositoryRequest,
  base: Tree | null,
  head: Tree,
): Promise<Configuration> {
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

/** Puts together what was given and what the file says. On a release some settings have other defaults. */
export function settingsOfRun(request: RepositoryRequest, { given }: Configuration): RunSettings {
  const gateIn = ({ releaseBranches }: Settings): Gate | null =>
    request.sinceRelease === true ? { tag: null, onlyReleased: true } : gateOf(request.event, releaseBranches);
  const plain = mergeSettings(request.given, given);
  const settings =
    gateIn(plain) === null ? plain : mergeSettings(request.given, defaultsOfRelease(request.given, given));
  return { settings, gate: gateIn(settings), within: insideOf(settings.workingDirectory) };
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
export function trustIn(
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

/** The rules that waivers may name; null: any, because rulesets of the user's own bring others. */
export function waivableRules({ rulesets, apis }: Settings): readonly string[] | null {
  const all = [...rulesets, ...apis.flatMap(({ given }) => given.rulesets ?? [])];
  return all.every((name) => builtInRulesets.includes(name)) ? knownIds.rules : null;
}

/** Owners and consumers as the side says whose configuration counts. */
export async function readOwnership(request: RepositoryRequest, base: Tree | null, head: Tree): Promise<Ownership> {
  const from = request.given.configFrom ?? request.configFrom;
  const tree = from === 'base' && base !== null ? base : head;
  const consumers = await textAt(tree, CONSUMERS_FILE);
  const owners = await findCodeOwners(tree);
  return {
    codeOwners: owners === null ? null : readCodeOwners(owners.text),
    consumers: consumers === null ? [] : readConsumers(consumers, CONSUMERS_FILE),
  };
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

async function textAt(tree: Tree, path: string): Promise<string | null> {
  const file = await tree.read(path);
  if (file.kind === 'refused')
    throw new ConfigurationError(`The configuration file ${path} can't be read: ${file.reason}`);
  return file.kind === 'text' ? file.text : null;
}
