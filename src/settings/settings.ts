import type { Override } from './overrides.ts';
import type { options } from './options.ts';

// The types of what a user asked for, derived from the table of options.

type Option = (typeof options)[number];

type ValueOf<T> = T extends { readonly kind: 'enum'; readonly values: readonly (infer V)[] }
  ? V
  : T extends { readonly kind: 'map'; readonly values: infer V }
    ? ReadonlyMap<string, V extends readonly (infer W)[] ? W : string>
    : T extends { readonly kind: 'boolean' }
      ? boolean
      : T extends { readonly kind: 'integer' }
        ? number
        : T extends { readonly kind: 'list' }
          ? readonly string[]
          : T extends { readonly kind: 'apis' }
            ? readonly ApiEntry[]
            : T extends { readonly kind: 'overrides' }
              ? readonly Override[]
              : string;

type SettingOf<O extends Option> = O extends { readonly default: null }
  ? ValueOf<O['type']> | null
  : ValueOf<O['type']>;

/** Everything a user asked for, with defaults filled in. One field for each row of the table. */
export type Settings = { readonly [O in Option as O['key']]: SettingOf<O> };

/** What was really given, at one place: inputs, flags, or the file. */
export type GivenSettings = { readonly [K in keyof Settings]?: Settings[K] };

/** The settings that may differ from API to API. */
export type PerApiKey = Extract<Option, { readonly perApi: true }>['key'];

/** An entry of `apis` in the configuration file. */
export interface ApiEntry {
  readonly name: string | null;
  readonly paths: readonly string[];
  readonly given: { readonly [K in PerApiKey]?: Settings[K] };
  /** What holds for it where it says nothing, when it has a profile of its own. */
  readonly general?: Settings;
}
