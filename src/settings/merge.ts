import { asSettings } from './given.ts';
import { options } from './options.ts';
import type { OptionRow } from './options.ts';
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
 * Puts the settings together: what was given as flag or input wins over the configuration file, which wins over the default.
 * When no `spec` is named, the paths of `apis` are what is checked.
 */
export function mergeSettings(given: GivenSettings, file: GivenSettings): Settings {
  const merged = asSettings(options.map(({ key, ...option }) => [key, given[key] ?? file[key] ?? defaultOf(option)]));
  const spec = given.spec ?? file.spec ?? merged.apis.flatMap((api) => api.paths);
  return { ...merged, spec };
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
  const { policies, rules, ...general } = settings;
  return {
    ...perApi(general),
    ...entry?.given,
    policies: new Map([...policies, ...(entry?.given.policies ?? [])]),
    rules: new Map([...rules, ...(entry?.given.rules ?? [])]),
    name: entry?.name ?? null,
  };
}

/** The part of the settings that may differ from API to API. */
function perApi(settings: Omit<Settings, 'policies' | 'rules'>): Omit<Pick<Settings, PerApiKey>, 'policies' | 'rules'> {
  const { failOn, lens, zeroMajor, acceptAnnounced, witness, inherited } = settings;
  const { versionCheck, versionScheme, versionSource, versionGroup, release, releaseTags } = settings;
  const { rulesets, lintMode, lintFailOn, lintRatchet } = settings;
  const changes = { failOn, lens, zeroMajor, acceptAnnounced, witness, inherited };
  const lint = { rulesets, lintMode, lintFailOn, lintRatchet };
  return { ...changes, ...lint, versionCheck, versionScheme, versionSource, versionGroup, release, releaseTags };
}
