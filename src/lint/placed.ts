import type { Json } from '../model/json.ts';
import type { Meaning } from './meaning.ts';
import type { LintResult } from './result.ts';

/** A result of one side, with what its place means. */
export interface Placed {
  readonly result: LintResult;
  readonly meaning: Meaning;
  /** What is written there. */
  readonly value: Json | undefined;
  /** The file that it is written in. */
  readonly document: Json | undefined;
  /** An ignore in the document covers it. */
  readonly ignored: boolean;
}
