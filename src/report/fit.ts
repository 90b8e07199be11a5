import type { Report } from '../model/report.ts';
import type { MarkdownOptions, Plan } from './markdown.ts';
import { EVERYTHING, markdown, markdownVerdict } from './markdown.ts';
import { outline } from './outline.ts';

/** How long a text may be, counted as the place it goes to counts. */
export interface Budget {
  readonly limit: number;
  readonly unit: 'utf16' | 'bytes';
}

/** A comment on GitHub: 65,536 UTF-16 units at most; there must be room for the marker and for surprises. */
export const COMMENT_BUDGET: Budget = { limit: 60_000 - 300, unit: 'utf16' };

/** A job summary: 1 MiB a step at most. */
export const SUMMARY_BUDGET: Budget = { limit: 900_000, unit: 'bytes' };

/** No finding that is listed takes less: a message, an operation, the name of a rule. */
const SHORTEST_ITEM = 60;

const LINES: Plan = { ...EVERYTHING, detail: 'line', sentences: 50 };

/** From the most to the least: proof goes first, then words, then findings; breaking changes are the last to go. */
const PLANS: readonly Plan[] = [
  EVERYTHING,
  { ...EVERYTHING, quietItems: 50 },
  { ...EVERYTHING, quietItems: 15 },
  { ...EVERYTHING, quiet: 'counted' },
  { ...EVERYTHING, detail: 'brief', quiet: 'counted', sentences: 50 },
  { ...LINES, quiet: 'counted' },
  ...[300, 200, 100, 50, 20, 10].map((items): Plan => ({
    ...LINES,
    quiet: 'counted',
    items,
    apis: 100,
    sentences: 20,
  })),
  { ...LINES, quiet: 'counted', items: 3, apis: 50, sentences: 10 },
  { ...LINES, quiet: 'counted', items: 0, apis: 30, sentences: 5 },
  { ...LINES, quiet: 'counted', items: 0, apis: 5, sentences: 2 },
];

/**
 * The most detailed Markdown report that fits. What doesn't fit is counted, never cut; the smallest form (a verdict
 * and counts, under 1,500 characters) is returned even when the budget is smaller still.
 */
export function fit(report: Report, budget: Budget, options: MarkdownOptions = {}): string {
  const outlined = outline(report);
  const findings = report.apis.reduce((sum, api) => sum + api.findings.length, 0);
  for (const plan of PLANS) {
    // What can't fit need not be written to see it.
    if (plan.items === Infinity && plan.quietItems === Infinity && findings * SHORTEST_ITEM > budget.limit) continue;
    const text = markdown(outlined, options, plan);
    if (size(text, budget.unit) <= budget.limit) return text;
  }
  return markdownVerdict(outlined, options);
}

function size(text: string, unit: Budget['unit']): number {
  return unit === 'utf16' ? text.length : Buffer.byteLength(text, 'utf8');
}
