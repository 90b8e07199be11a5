import type { Report } from '../model/report.js';
import type { MarkdownOptions } from './markdown.js';
/** How long a text may be, counted as the place it goes to counts. */
export interface Budget {
    readonly limit: number;
    readonly unit: 'utf16' | 'bytes';
}
/** A comment on GitHub: 65,536 UTF-16 units at most; there must be room for the marker and for surprises. */
export declare const COMMENT_BUDGET: Budget;
/** A job summary: 1 MiB a step at most. */
export declare const SUMMARY_BUDGET: Budget;
/**
 * The most detailed Markdown report that fits. What doesn't fit is counted, never cut; the smallest form (a verdict
 * and counts, under 1,500 characters) is returned even when the budget is smaller still.
 */
export declare function fit(report: Report, budget: Budget, options?: MarkdownOptions): string;
