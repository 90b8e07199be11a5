/** Our own rulesets, as they stand in `rulesets/` at the root of the repository. */
import { texts } from 'virtual:built-in-rulesets';
import { functions } from '../functions.ts';

/** The text of each file, by its name (`recommended.yaml`). */
export const builtInTexts: ReadonlyMap<string, string> = new Map(texts);

/** What they are called in `rulesets` and `extends`. */
export const builtInNames: readonly string[] = texts.map(([file]) => file.slice(0, -'.yaml'.length));

/** Names of our functions that rules may call. */
export const builtInFunctions: readonly string[] = Object.keys(functions);
