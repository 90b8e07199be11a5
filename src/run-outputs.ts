/** What a run leaves to the steps after it: the report as a file, and the few values that workflows branch on. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from './model/report.ts';
import { largestBump } from './policy/versions.ts';
import { changelog } from './report/changelog.ts';
import { json } from './report/json.ts';
import { outline } from './report/outline.ts';

/** The outputs of the action but the path of the report. With several APIs the largest step and the sums. */
export function outputValues(report: Report): ReadonlyMap<string, string> {
  const sum = (pick: (api: Report['apis'][number]) => number): string =>
    String(report.apis.reduce((total, api) => total + pick(api), 0));
  const [only] = report.apis;
  const single = report.apis.length === 1 ? only : undefined;
  return new Map([
    ['verdict', report.verdict],
    ['breaking', sum((api) => api.summary.breaking)],
    ['potentially-breaking', sum((api) => api.summary.potentiallyBreaking)],
    ['required-bump', largestBump(report.apis.map((api) => api.version.required))],
    ['declared-bump', single?.version.declared ?? ''],
    ['next-version', single?.version.next ?? ''],
    ['versions', versionsOf(report)],
    ['changelog', releaseNotes(report, LONGEST)],
  ]);
}

const LONGEST = 60_000;

function versionsOf({ apis }: Report): string {
  return JSON.stringify(
    apis.map(({ name, version: { base, head, required, declared, next, ok } }) => {
      return { api: name, base, head, required, declared, next, ok };
    }),
  );
}

/** The changelog of a run as Markdown; empty when it is longer than `limit`. */
export function releaseNotes(report: Report, limit = Infinity): string {
  const text = report.apis.length === 0 ? '' : changelog(outline(report), 'markdown');
  return text.length > limit ? '' : text;
}

/** Writes the report as JSON and the changelog where later steps can read them, and returns their paths by output. */
export function writeFiles(
  report: Report,
  environment: Readonly<Record<string, string | undefined>>,
): ReadonlyMap<string, string> {
  // A folder of its own: several steps of a job must not overwrite each other's reports.
  const directory = mkdtempSync(join(environment['RUNNER_TEMP'] ?? tmpdir(), 'api-governor-'));
  const files = new Map([
    ['report', join(directory, 'report.json')],
    ['changelog-file', join(directory, 'changelog.md')],
  ]);
  writeFileSync(files.get('report') ?? '', json(report));
  writeFileSync(files.get('changelog-file') ?? '', releaseNotes(report));
  return files;
}
