/**
 * What a ruleset is once it has been read and checked, and before Spectral sees it: plain data that survives
 * `JSON.stringify`, so that it can be sent to a child process and hashed. The loader (`rulesets/load.ts`) makes it,
 * `rulesets/spectral.ts` makes Spectral's `Ruleset` of it. The fields mean what they mean in a Spectral ruleset file:
 * https://docs.stoplight.io/docs/spectral/e5b9616d6d50c-rulesets.
 *
 * Files stand in one table and name each other by position, because one file may be extended in several places and
 * Spectral tells rulesets apart by identity.
 */
import type { Json } from '../model/json.ts';

/** A ruleset with everything it extends. Two equal definitions lint alike, so its JSON can be a cache key. */
export interface RulesetDefinition {
  /** All files, the one to start from first. Its overrides are those of all entries, relative to its source's folder. */
  readonly files: readonly RulesetFile[];
  /**
   * Trusted JavaScript: function modules, rulesets written in JavaScript, and what these import. Empty unless
   * `ruleset-code` is switched on.
   */
  readonly modules: Readonly<Record<string, RulesetModule>>;
}

/** A module: its text, and the path in the table of each module that it imports, by the specifier it uses. */
export interface RulesetModule {
  readonly text: string;
  readonly imports: Readonly<Record<string, string>>;
}

/** Who wrote a file. Only `built-in` is ours; everything else is data from outside, and is linted in a child process. */
export type RulesetOrigin = 'built-in' | 'repository' | 'package' | 'url' | 'central';

/** One ruleset file. Absent members were not written. */
export interface RulesetFile {
  /**
   * What messages call it, and what `overrides` are relative to: a path in the repository, `recommended.yaml` for a
   * built-in one, a URL without query, `owner/repo@ref:path`. The file that combines several entries is the
   * configuration's.
   */
  readonly source: string;
  /** `configuration`: no file of its own; it only combines the entries of `rulesets`. */
  readonly origin: RulesetOrigin | 'configuration';
  readonly description?: string;
  readonly documentationUrl?: string;
  readonly formats?: readonly string[];
  readonly parserOptions?: ParserOptions;
  readonly extends: readonly RulesetExtension[];
  readonly aliases?: Readonly<Record<string, AliasDefinition>>;
  readonly rules: Readonly<Record<string, RuleEntry>>;
  /** Only the first file's count, as in Spectral. */
  readonly overrides?: readonly RulesetOverride[];
  /** Where rules are written, for messages about what went wrong while they ran. */
  readonly positions: Readonly<Record<string, Position>>;
}

/** Counts from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * What is extended: another file of the table, a ruleset of a package that is part of the product, or a trusted
 * JavaScript ruleset in `modules`. `mode` is null when it was not written (`recommended`, and rules that an inner file
 * switched on or off stay so); Spectral tells the two apart.
 */
export interface RulesetExtension {
  readonly target:
    | { readonly kind: 'file'; readonly index: number }
    | { readonly kind: 'package'; readonly name: PackagedRuleset }
    | { readonly kind: 'module'; readonly path: string };
  readonly mode: 'all' | 'recommended' | 'off' | null;
}

/** Rulesets of packages that are bundled: `spectral:oas`, and `@stoplight/spectral-owasp-ruleset`. */
export type PackagedRuleset = 'spectral:oas' | 'owasp';

/** Spectral's names of severities, or its numbers (`-1` is off, `0` error … `3` hint). */
export type RuleSeverity = 'error' | 'warn' | 'info' | 'hint' | 'off' | -1 | 0 | 1 | 2 | 3;

/** How serious faults of the document itself are. */
export interface ParserOptions {
  readonly duplicateKeys?: RuleSeverity;
  readonly incompatibleValues?: RuleSeverity;
}

/** An alias of expressions, or one whose expressions depend on the format of the document. */
export type AliasDefinition =
  | readonly string[]
  | {
      readonly description?: string;
      readonly targets: readonly { readonly formats: readonly string[]; readonly given: readonly string[] }[];
    };

/**
 * A rule, or what is changed in one that is extended: its severity, or `true`/`false` to switch it on or off. A rule
 * with the name of an extended one replaces what it writes and keeps the rest.
 */
export type RuleEntry = RuleSeverity | boolean | RuleDefinition;

/** A rule as it is written. `formats` are names of `@stoplight/spectral-formats` (`oas3_1`). */
export interface RuleDefinition {
  readonly description?: string;
  readonly message?: string;
  readonly documentationUrl?: string;
  readonly severity?: RuleSeverity;
  readonly recommended?: boolean;
  readonly resolved?: boolean;
  readonly formats?: readonly string[];
  readonly given: readonly string[];
  readonly then: readonly RuleThen[];
  readonly tags?: readonly string[];
  readonly type?: 'style' | 'validation';
  readonly extensions?: Readonly<Record<string, Json>>;
}

/** One function to call at each place that `given` finds. */
export interface RuleThen {
  readonly field?: string;
  readonly function: FunctionReference;
  readonly functionOptions?: Json;
}

/**
 * A function by name: one of `@stoplight/spectral-functions`, one of ours (`rulesets/functions/<name>.js`), or the
 * default export of a trusted module in `modules`.
 */
export type FunctionReference =
  | { readonly kind: 'core'; readonly name: string }
  | { readonly kind: 'built-in'; readonly name: string }
  | { readonly kind: 'module'; readonly name: string; readonly path: string };

/**
 * What differs for some documents. `files` are globs relative to the folder of the first file's `source`, with
 * `#/pointer` behind them for a part of a document (`rules` then holds severities only).
 */
export interface RulesetOverride {
  readonly files: readonly string[];
  readonly formats?: readonly string[];
  readonly parserOptions?: ParserOptions;
  readonly extends?: readonly RulesetExtension[];
  readonly aliases?: Readonly<Record<string, AliasDefinition>>;
  readonly rules?: Readonly<Record<string, RuleEntry>>;
}

/** Whether nothing but our own rules runs: then no expression and no option comes from outside. */
export function isBuiltInOnly(definition: RulesetDefinition): boolean {
  return definition.files.every(
    ({ origin, extends: extensions }) =>
      (origin === 'built-in' || origin === 'configuration') && extensions.every(({ target }) => target.kind === 'file'),
  );
}
