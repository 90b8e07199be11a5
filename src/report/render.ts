/**
 * report/ turns a report into text: one pure function for each format, all over the one outline of outline.ts, so that
 * comment, summary, terminal and files tell the same story in the same order. Nothing is decided here: what breaks and
 * what fails is in the report already. All escaping is in escape.ts; Markdown that has to fit somewhere is made by
 * fit.ts; the JSON Schema of the report, which orders and checks the JSON as well, is json-schema.ts.
 */
import type { Report } from '../model/report.ts';
import type { Budget } from './fit.ts';
import { fit } from './fit.ts';
import { gitlab } from './gitlab.ts';
import { htmlPage } from './html.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import type { MarkdownOptions } from './markdown.ts';
import { outline } from './outline.ts';
import { sarif } from './sarif.ts';
import type { TextOptions } from './text.ts';
import { text } from './text.ts';

/** Formats a report can be written in. */
export const REPORT_FORMATS = ['text', 'json', 'markdown', 'html', 'sarif', 'junit', 'gitlab'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** What a host knows about where the text goes. Formats take what concerns them. */
export interface RenderOptions extends TextOptions, MarkdownOptions {
  /** How long Markdown may be; without it everything is written. */
  readonly budget?: Budget;
}

type Writer = (report: Report, options: RenderOptions) => string;

const WRITERS: Readonly<Record<ReportFormat, Writer>> = {
  text: (report, options) => text(outline(report), options),
  json,
  markdown: (report, options) => fit(report, options.budget ?? { limit: Infinity, unit: 'utf16' }, options),
  html: (report, options) => htmlPage(outline(report), options),
  sarif: (report) => sarif(outline(report)),
  junit: (report) => junit(outline(report)),
  gitlab: (report) => gitlab(outline(report)),
};

/** Writes a report in a format. Pure: the same report and options give the same bytes. */
export function render(report: Report, format: ReportFormat, options: RenderOptions = {}): string {
  return WRITERS[format](report, options);
}
