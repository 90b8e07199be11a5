/** Which API descriptions a run is about, what each is compared with, and what a reader must know about that. */
import type { CheckPair, CheckRequest } from '../pipeline/request.ts';
import { ConfigurationError } from '../settings/errors.ts';
import { settingsFor } from '../settings/merge.ts';
import type { Settings } from '../settings/settings.ts';
import { discoverSpecs, matchesPattern } from '../sources/discover.ts';
import type { SpecPair } from '../sources/discover.ts';
import { openReleases } from '../sources/last-release.ts';
import { namesOf, readTag } from '../sources/releases.ts';
import type { Revisions } from '../sources/revisions.ts';
import { looksLikeSpec } from '../spec/load.ts';
import { addReleases } from './baselines.ts';
import type { RunSettings } from './configuration.ts';

/** The descriptions of a run. */
export interface Descriptions {
  /** All that were found, changed or not. */
  readonly pairs: readonly SpecPair[];
  /** Those that are looked at. */
  readonly checked: readonly CheckPair[];
  /** What the base is called, when releases took its place. */
  readonly baseLabel: string | null;
  readonly notes: readonly string[];
}

/** How a run looks for descriptions. */
export interface DescriptionsRequest extends RunSettings {
  readonly revisions: Revisions;
  /** The configuration was not brought by the change. */
  readonly isTrusted: boolean;
  /** Descriptions that did not change are looked at, too, where the settings ask for all findings of rulesets. */
  readonly lintsAll: boolean;
}

/**
 * Finds the descriptions of both sides, and the last release of each that is checked.
 * @throws {ConfigurationError} when a pattern matches nothing.
 * @throws {SourceError} when a release that was named can't be had.
 */
export async function findDescriptions(request: DescriptionsRequest): Promise<Descriptions> {
  const { settings, gate, within, revisions } = request;
  const { base, head, baseCommit } = revisions;
  const globs = {
    spec: settings.spec.map(within),
    exclude: [...settings.exclude.map(within), ...releasedFiles(settings)],
  };
  const { renamedFrom } = settings;
  const found = await discoverSpecs({
    base,
    head,
    globs: globs.spec,
    exclude: globs.exclude,
    renamedFrom,
    looksLikeSpec,
  });
  const [unmatched] = found.unmatched;
  if (unmatched !== undefined) throw new ConfigurationError(unmatched);
  const pairs = found.pairs.filter((pair) => pair.name.startsWith(within('')));
  const releases = openReleases(revisions.context, base ?? head, request.isTrusted);
  const baselines = await addReleases({
    base,
    head,
    baseCommit,
    pairs,
    globs,
    gate,
    releases,
    settings: seeksReleases(settings) ? settings : { ...settings, release: 'none' },
  });
  const compared = new Set(baselines.pairs.map(({ name }) => name));
  // Nothing of a description that did not change is new; but all of it is asked for, when all is.
  const alsoLinted = request.lintsAll
    ? pairs.filter((pair) => !compared.has(pair.name) && lintModeOf(settings, pair) === 'all')
    : [];
  return {
    pairs,
    checked: [...baselines.pairs, ...alsoLinted],
    baseLabel: baselines.baseLabel,
    notes: [...about(pairs, baselines.pairs, gate?.tag ?? null), ...baselines.notes],
  };
}

/** Who names the base compares with that, unless releases are asked for by name as well. */
export const seeksReleases = ({ base, release }: Settings): boolean => base === null || release !== 'auto';

/** The mode in which a description is held to rulesets. */
export const lintModeOf = (settings: Settings, { name }: SpecPair): Settings['lintMode'] =>
  settingsFor(settings, name, matchesPattern).lintMode;

/** What a release is decided by, beside its description. */
export function releaseGate(
  { gate, settings }: RunSettings,
  checked: readonly CheckPair[],
): Pick<CheckRequest, 'gate'> {
  return gate === null ? {} : { gate: { tag: gate.tag, tagVersion: tagVersionOf(gate.tag, settings, checked) } };
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
