import type { Json } from '../model/json.ts';
import type { LintSeverity } from '../model/lint.ts';
import { byCodeUnits } from './order.ts';

/** A way through a document: names of members and positions of items. */
export type Path = readonly (string | number)[];

/** One description as rules see it. Plain data: it can be sent to another process. */
export interface LintDocument {
  /** The root file of the description, relative to the root of its tree. */
  readonly file: string;
  /** `oas2`, `oas3_0`, `oas3_1` or `oas3_2`. */
  readonly format: string;
  /** All files of the description by path, the root included. */
  readonly files: ReadonlyMap<string, Json>;
  /** Files that are named where a `$ref` is data, as in an example: Spectral follows it all the same. */
  readonly inData: ReadonlyMap<string, Json>;
}

/** What a rule found: plain data, without a position in the text. */
export interface LintResult {
  readonly rule: string;
  readonly severity: LintSeverity;
  readonly message: string;
  /** The file that `path` leads through. */
  readonly file: string;
  readonly path: Path;
  readonly description: string;
  /** URL of the page of the rule, when its ruleset names one. */
  readonly docs: string | null;
  /** What tells it from others of the same rule at the same place, when the rule says so. */
  readonly key: string | null;
  /** What it is about wherever it is said, when its place is one of several that the rule might as well have named. */
  readonly subject: string | null;
  /** The member that the rule looked for and did not find, which is what it speaks of; left out where there is none. */
  readonly absent?: string;
  /** The results that it stands for, when it says of many places at once what is wrong; else empty. */
  readonly members: readonly LintResult[];
}

/** What a ruleset found in one document. */
export interface LintRun {
  readonly results: readonly LintResult[];
  /** Ids of all rules that are switched on. */
  readonly rules: readonly string[];
}

/** Results by where they stand, so that how they were found plays no part. */
export function inOrder(results: readonly LintResult[]): readonly LintResult[] {
  const keyed = results.map((result) => {
    const { file, path, rule, message, key } = result;
    return { result, text: JSON.stringify([file, path, rule, message, key]) };
  });
  return keyed.toSorted((a, b) => byCodeUnits(a.text, b.text)).map(({ result }) => result);
}
