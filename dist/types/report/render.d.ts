/**
 * report/ turns a report into text: one pure function for each format, all over the one outline of outline.ts, so that
 * comment, summary, terminal and files tell the same story in the same order. Nothing is decided here: what breaks and
 * what fails is in the report already. All escaping is in escape.ts; Markdown that has to fit somewhere is made by
 * fit.ts; the JSON Schema of the report, which orders and checks the JSON as well, is json-schema.ts.
 */
import type { Report } from '../model/report.js';
import type { Budget } from './fit.js';
import type { MarkdownOptions } from './markdown.js';
import type { TextOptions } from './text.js';
/** Formats a report can be written in. */
export declare const REPORT_FORMATS: readonly ["text", "json", "markdown", "html", "sarif", "junit", "gitlab"];
export type ReportFormat = (typeof REPORT_FORMATS)[number];
/** What a host knows about where the text goes. Formats take what concerns them. */
export interface RenderOptions extends TextOptions, MarkdownOptions {
    /** How long Markdown may be; without it everything is written. */
    readonly budget?: Budget;
}
/** Writes a report in a format. Pure: the same report and options give the same bytes. */
export declare function render(report: Report, format: ReportFormat, options?: RenderOptions): string;
