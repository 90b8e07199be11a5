import { compareSpecs } from '../../../src/index.ts';
import type { Finding } from '../../../src/model/finding.ts';
import type { JsonObject } from '../../../src/model/json.ts';

/** What a report says of two documents that a party of the API could notice. */
export interface Told {
  /** Breaks, what may be one, and what nobody can classify. */
  readonly noticed: readonly Finding[];
  readonly breaking: readonly Finding[];
  /** Something was not compared, and that is said. */
  readonly partial: boolean;
}

const SETTINGS = 'lint: { mode: off }\nwitness: off\n';
const NOTICED = new Set(['breaking', 'potentially-breaking', 'unclassified']);

/** Compares two documents as users do. */
export async function toldOf(base: JsonObject, head: JsonObject): Promise<Told> {
  const side = (document: JsonObject) => ({ text: JSON.stringify(document), path: 'api.json' });
  const report = await compareSpecs({ base: side(base), head: side(head), settings: SETTINGS });
  const noticed = report.findings.filter(({ source, impact }) => source === 'diff' && NOTICED.has(impact));
  if (report.problems.length > 0) throw new Error(`A generated document can't be read: ${JSON.stringify(base)}`);
  return {
    noticed,
    breaking: noticed.filter(({ impact }) => impact === 'breaking'),
    partial: report.partial.length > 0,
  };
}

/** What the other judge finds about a pair of documents. */
export interface Verdict {
  /** A message that the sender may send and that is refused now, or read as another one. */
  readonly lost: string | undefined;
  /** What is wrong, in a sentence each: a message is lost and nobody speaks of it. */
  readonly wrong: readonly string[];
  /** Breaks for which no message was found: to be judged by reading, since only so many messages are tried. */
  readonly doubtful: readonly string[];
  readonly told: readonly string[];
  readonly isBreaking: boolean;
}

/** Puts together what was found and what is told. @param expected whether a break is expected without a lost message. */
export function verdictOf(told: Told, lost: string | undefined, expected: (rule: Finding) => boolean): Verdict {
  const isSilent = told.noticed.length === 0 && !told.partial;
  return {
    lost,
    wrong: lost !== undefined && isSilent ? [`lost in silence: ${lost}`] : [],
    doubtful: lost === undefined ? told.breaking.filter((one) => !expected(one)).map(({ message }) => message) : [],
    isBreaking: told.breaking.length > 0,
    told: told.noticed.map(({ rule, impact }) => `${rule} (${impact})`),
  };
}
