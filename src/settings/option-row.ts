/** What an option is: one row of the table from which flags, inputs, keys and their documentation are made. */

/** The commands of the command line. `action` is no command: an option belongs to the action when it has an input. */
export const commands = [
  'check',
  'diff',
  'lint',
  'changelog',
  'explain',
  'waive',
  'baseline',
  'report',
  'calendar',
  'init',
] as const;

export type Command = (typeof commands)[number];

/** What values an option takes. `map` goes from free keys to text or to one of `values`. */
export type OptionType =
  | { readonly kind: 'string' | 'boolean' | 'integer' | 'list' | 'apis' | 'overrides' }
  | { readonly kind: 'enum'; readonly values: readonly string[] }
  | {
      readonly kind: 'map';
      readonly values: readonly string[] | null;
      /** The only keys there are; left out: any. */
      readonly keys?: readonly string[];
      /** Values are whole numbers from 0. */
      readonly numbers?: true;
    };

/** One row of the table. */
export interface OptionRow {
  /** Name of the field in `Settings`. */
  readonly key: string;
  readonly type: OptionType;
  /** Null: nothing, unless the user says so. `[]` is the empty list or map. */
  readonly default: string | boolean | number | null | readonly string[];
  readonly actionInput: string | null;
  readonly flag: string | null;
  readonly short?: string;
  /** What `--no-<flag>` means, for an option that is no boolean. */
  readonly negated?: string;
  /** The commands that take the flag. */
  readonly commands: readonly Command[];
  /** The key in the configuration file; `lint.mode` is the key `mode` of the object `lint`. */
  readonly configPath: string | null;
  /** May an entry of `apis` in the configuration file set it for one API? */
  readonly perApi?: true;
  /** Which ids the keys of a map are, when they are ids. */
  readonly ids?: 'rules' | 'policies';
  /** How the value is called in usage texts (`--base <revision>`). */
  readonly placeholder: string;
  readonly description: string;
  /** A value as a user would write it in the configuration file, or as input or flag when it has no key there. */
  readonly example: string;
}
