import { randomUUID } from 'node:crypto';
import { appendFileSync, statSync } from 'node:fs';
import type { AnnotationLevel, AnnotationPlace, RunnerLog } from './commands.ts';

/** A remark at a line of a file, in the order of importance the caller gives. */
export interface Annotation extends AnnotationPlace {
  readonly level: AnnotationLevel;
  readonly message: string;
}

/** Whether something was written, and if not, why, in one sentence. */
export type Written = { readonly written: true } | { readonly written: false; readonly reason: string };

const SHOWN_PER_LEVEL = 10;
const LONGEST_OUTPUT = 100_000;
const LONGEST_SUMMARY_BYTES = 1_000_000;

/**
 * Writes outputs of the step for later steps. Values are small: counts, words, paths; long ones belong into files.
 * Skipped when the runner gave no file.
 * @throws {RangeError} when a value is longer than 100,000 characters.
 */
export function writeOutputs(file: string | null, values: ReadonlyMap<string, string>): void {
  if (file === null) return;
  for (const [name, value] of values) {
    if (value.length > LONGEST_OUTPUT) throw new RangeError(`The output "${name}" is too long.`);
  }
  const text = [...values].map(([name, value]) => {
    // Nobody who writes a value can guess the line that ends it.
    const delimiter = `ghadelimiter_${randomUUID()}`;
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
  });
  appendFileSync(file, text.join(''));
}

/**
 * Adds Markdown to the summary of the job. GitHub drops a summary above 1 MiB as a whole, so a longer one is not even
 * begun; the caller fits the text.
 */
export function appendSummary(file: string | null, markdown: string): Written {
  if (file === null) return { written: false, reason: 'This runner takes no job summaries.' };
  const text = markdown.endsWith('\n') ? markdown : `${markdown}\n`;
  const before = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  const bytes = before + Buffer.byteLength(text);
  if (bytes > LONGEST_SUMMARY_BYTES) {
    return {
      written: false,
      reason: `The job summary was left out: ${bytes} bytes, ${LONGEST_SUMMARY_BYTES} at most.`,
    };
  }
  appendFileSync(file, text);
  return { written: true };
}

/**
 * Writes annotations. GitHub shows ten of each level per step and drops the rest in silence, so the last one that is
 * shown says how many follow. Annotations the log wrote before count too: call this last.
 */
export function annotate(log: RunnerLog, annotations: readonly Annotation[]): void {
  for (const level of ['error', 'warning', 'notice'] as const) {
    const all = annotations.filter((annotation) => annotation.level === level);
    const room = Math.max(0, SHOWN_PER_LEVEL - log.issued(level));
    const shown = all.slice(0, room);
    const more = all.length - shown.length;
    for (const [index, annotation] of shown.entries()) {
      const tail = more > 0 && index === shown.length - 1 ? ` (and ${more} more, see the job summary)` : '';
      log[level](annotation.message + tail, annotation);
    }
  }
}
