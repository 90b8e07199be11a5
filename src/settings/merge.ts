import { asGiven, asSettings } from './given.ts';
import { options } from './options.ts';
import type { OptionRow } from './option-row.ts';
import { profiles } from './profiles.ts';
import type { ProfileName } from './profiles.ts';
import type { ApiEntry, GivenSettings, PerApiKey, Settings } from './settings.ts';

/** The settings of one API, after its entry in `apis` was applied. */
export interface ApiSettings extends Pick<Settings, PerApiKey> {
  /** What the configuration calls it, if it does. */
  readonly name: string | null;
}

function defaultOf(option: Pick<OptionRow, 'type' | 'default'>): unknown {
  return option.type.kind === 'map' ? new Map<string, string>() : option.default;
}

/**
 * Puts the settings together: what was given as flag or input wins over the configuration file, which wins over the profile
 * and the default; an entry of `apis` may have a profile of its own. When no `spec` is named, the paths of `apis` are what
 * is checked.
 */
export function mergeSettings(given: GivenSettings, file: GivenSettings): Settings {
  const general = withProfile(given.profile ?? file.profile ?? 'standard', given, file);
  const apis = general.apis.map((entry): ApiEntry => {
    const own = notGiven(entry.given, given);
    const { profile } = own;
    return { ...entry, given: own, ...(profile && { general: withProfile(profile, given, file) }) };
  });
  const spec = given.spec ?? file.spec ?? apis.flatMap((api) => api.paths);
  return { ...general, apis, spec };
}

function withProfile(name: ProfileName, given: GivenSettings, file: GivenSettings): Settings {
  const profile = profiles[name];
  return asSettings(
    options.map(({ key, ...option }) => {
      const own = given[key] ?? file[key];
      const bundled = profile[key];
      // Of maps, the profile keeps what the file does not name.
      const both = own instanceof Map && bundled instanceof Map ? new Map([...bundled, ...own]) : (own ?? bundled);
      return [key, both ?? defaultOf(option)];
    }),
  );
}

/** What an entry of `apis` says, without what a flag or an input says otherwise. */
function notGiven(entry: ApiEntry['given'], given: GivenSettings): ApiEntry['given'] {
  const named = new Set(Object.keys(given));
  return asGiven(Object.entries(entry).filter(([key]) => !named.has(key)));
}

/** The settings of a command that overrules some of them, for each API too. */
export function overruled(settings: Settings, by: ApiEntry['given']): Settings {
  return { ...settings, ...by, apis: settings.apis.map((api) => ({ ...api, given: { ...api.given, ...by } })) };
}

/** What linting alone overrules: everything is listed, and no version is asked for. */
export const LINT_ALONE = { lintMode: 'all', lintRatchet: false, versionCheck: 'off' } as const;

/**
 * The settings for the API described in `path`.
 * @param matches whether a path or glob of the configuration matches a path.
 */
export function settingsFor(
  settings: Settings,
  path: string,
  matches: (pattern: string, path: string) => boolean,
): ApiSettings {
  const entry: ApiEntry | undefined = settings.apis.find((api) => api.paths.some((pattern) => matches(pattern, path)));
  const general = entry?.general ?? settings;
  return {
    ...perApi(general),
    ...entry?.given,
    deprecationNotice: new Map([...general.deprecationNotice, ...(entry?.given.deprecationNotice ?? [])]),
    stability: new Map([...general.stability, ...(entry?.given.stability ?? [])]),
    // What is written first counts, so that of the API comes first.
    overrides: [...(entry?.given.overrides ?? []), ...general.overrides],
    stabilityOf: new Map([...(entry?.given.stabilityOf ?? []), ...general.stabilityOf]),
    policies: new Map([...general.policies, ...(entry?.given.policies ?? [])]),
    rules: new Map([...general.rules, ...(entry?.given.rules ?? [])]),
    name: entry?.name ?? null,
  };
}

/** The part of the settings that may differ from API to API. */
function perApi(settings: Settings): Omit<Pick<Settings, PerApiKey>, 'policies' | 'rules'> {
  const { failOn, lens, zeroMajor, acceptAnnounced, witness, inherited } = settings;
  const { versionCheck, versionScheme, versionSource, versionGroup, release, releaseTags } = settings;
  const { profile, deprecationNotice, plannedRemoval, stability, stabilityOf, overrides } = settings;
  const { rulesets, lintMode, lintFailOn, lintRatchet } = settings;
  const changes = { failOn, lens, zeroMajor, acceptAnnounced, witness, inherited };
  const lifecycle = { profile, deprecationNotice, plannedRemoval, stability, stabilityOf, overrides };
  const lint = { rulesets, lintMode, lintFailOn, lintRatchet };
  const versions = { versionCheck, versionScheme, versionSource, versionGroup, release, releaseTags };
  return { ...changes, ...lifecycle, ...lint, ...versions };
}
