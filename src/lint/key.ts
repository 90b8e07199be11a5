/**
 * What the findings of a document are kept under: a hash of all that they depend on. That is the document, the ruleset, the
 * program, and as much of the time as can make a difference.
 */
import { createHash } from 'node:crypto';
import type { Json } from '../model/json.ts';
import { sourcesOfFindings } from '../version.ts';
import type { RuleDefinition, RulesetDefinition } from './definition.ts';
import { byCodeUnits } from './order.ts';
import type { LintDocument } from './result.ts';

/** A document with its files as they are written, or as values. */
export type KeyedDocument = Omit<LintDocument, 'files'> & { readonly files: ReadonlyMap<string, Json> };

/** The key of the findings that a ruleset has in a document. */
export function keyOf(definition: RulesetDefinition, document: KeyedDocument, now: Date): string {
  const { file, format, files, inData } = document;
  const hash = createHash('sha256');
  const inOther = JSON.stringify([...inData]);
  const texts = [...files].map(
    ([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)] as const,
  );
  const time = timeOf(definition, [...texts.map(([, text]) => text), inOther], now);
  for (const part of [sourcesOfFindings, process.version, time, definition, file, format])
    hash.update(`${JSON.stringify(part)}\n`);
  hash.update(`${inOther}\n`);
  for (const [name, text] of texts) hash.update(`${JSON.stringify([name, text.length])}\n`).update(text);
  return hash.digest('hex');
}

/** Checks of ours that look at the clock, as `function check`: they ask which dates of the document have passed. */
const DATED: ReadonlySet<string> = new Set(['deprecation sunset-passed']);

/** Whether a call is one of a check of ours that looks at the clock. */
export const isDated = (name: string, check: unknown): boolean => DATED.has(`${name} ${String(check)}`);

/** What of the time the findings depend on. */
function timeOf(definition: RulesetDefinition, texts: readonly string[], now: Date): Json {
  const day = now.toISOString().slice(0, 10);
  // A function of a team may look at the clock whenever it wants.
  if (Object.keys(definition.modules).length > 0) return day;
  return looksAtDates(definition) ? datesAhead(texts, now) : null;
}

function looksAtDates({ files }: RulesetDefinition): boolean {
  return files
    .flatMap(({ rules, overrides = [] }) => [rules, ...overrides.map((override) => override.rules ?? {})])
    .flatMap((rules) => Object.values(rules))
    .some((entry) => typeof entry === 'object' && callsDated(entry));
}

/** An entry that changes a rule of another file may have no calls of its own. */
const callsDated = ({ then = [] }: Partial<RuleDefinition>): boolean =>
  then.some(({ function: { kind, name }, functionOptions: options }) => {
    const check = typeof options === 'object' && options !== null && 'check' in options ? options['check'] : undefined;
    return kind === 'built-in' && isDated(name, check);
  });

const DATE = /\d{4}-\d{2}-\d{2}/g;
/** How a text may hold a date that does not read like one: signs of it are escaped, or its line goes on in the next one. */
const HIDDEN = /\\[xu]0*(?:2d|3\d)|[\d-]\\\r?\n\s*[\d-]/i;
const DAY_MS = 86_400_000;

/**
 * The dates in a text that have not passed: as long as these are the same, so is what can be found. A date begins and ends
 * at some time of day in some time zone; while one does, the time counts.
 */
function datesAhead(texts: readonly string[], now: Date): Json {
  if (texts.some((text) => HIDDEN.test(text))) return now.toISOString();
  const dates = new Set(texts.flatMap((text) => text.match(DATE) ?? []));
  const ahead = [...dates].filter((date) => Date.parse(date) + 2 * DAY_MS >= now.getTime());
  const begun = ahead.some((date) => Date.parse(date) - DAY_MS <= now.getTime());
  return [...ahead.toSorted(byCodeUnits), ...(begun ? [now.toISOString()] : [])];
}
