/** What a run leaves to the steps after it: the report as a file, and the few values that workflows branch on. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from './model/report.ts';
import { largestBump } from './policy/versions.ts';
import { json } from './report/json.ts';

/** The outputs of the action but the path of the report. With several APIs the largest step and the sums. */
export function outputValues(report: Report): ReadonlyMap<string, string> {
  const sum = (pick: (api: Report['apis'][number]) => number): string => String(report.apis.reduce((total, api) => total + pick(api), 0));
  const [only] = report.apis;
  const single = report.apis.length === 1 ? only : undefined;
  return new Map([
    ['verdict', report.verdict],
    ['breaking', sum((api) => api.summary.breaking)],
    ['potentially-breaking', sum((api) => api.summary.potentiallyBreaking)],
    ['required-bump', largestBump(report.apis.map((api) => api.version.required))],
    ['declared-bump', single?.version.declared ?? ''],
    ['next-version', single?.version.next ?? ''],
  ]);
}

/** Writes the JSON report where later steps can read it, and returns its path. */
export function writeReport(report: Report, environment: Readonly<Record<string, string | undefined>>): string {
  // A folder of its own: several steps of a job must not overwrite each other's reports.
  const directory = mkdtempSync(join(environment['RUNNER_TEMP'] ?? tmpdir(), 'api-governor-'));
  const file = join(directory, 'report.json');
  writeFileSync(file, json(report));
  return file;
}
