/** The GitHub Action: what the runner says in, comment, summary, annotations, outputs and exit status out. */
import { join } from 'node:path';
import { guarded, keptFindings, publish, repositoryPorts, startRun } from './github/host.ts';
import type { Run } from './github/host.ts';
import { annotations } from './report/annotations.ts';
import { COMMENT_BUDGET, SUMMARY_BUDGET, fit } from './report/fit.ts';
import type { Permalink } from './report/markdown-item.ts';
import { checkRepository } from './repository/repository.ts';
import type { RepositoryResult } from './repository/repository.ts';
import { readInputs } from './settings/inputs.ts';
import { expectShortRun } from './short-run.ts';
import { acceptedFindings, outputValues, releaseNotes, writeFiles } from './run-outputs.ts';

// What the summary of a job leaves room for beside the report.
const LONGEST_NOTES = 30_000;

expectShortRun();

await guarded(async (log) => {
  const run = await startRun(process.env, log);
  const { facts } = run;
  const given = readInputs(process.env);
  const directory = join(facts.workspace ?? process.cwd(), given.workingDirectory ?? '.');
  const result = await checkRepository({
    directory,
    environment: process.env,
    event: facts,
    given,
    configFrom: 'base',
    ports: repositoryPorts(run),
    keptFindings: keptFindings(run, process.env),
    now: new Date(),
  });
  const { report, settings } = result;
  log.info(report.comparing);
  for (const note of report.notes) log.notice(note);
  if (report.verdict === 'fail') log.error(report.reasons.join('\n'));
  const permalink = permalinks(run, result);
  const files = writeFiles(report, process.env);
  const notes = result.isRelease ? releaseNotes(report, LONGEST_NOTES) : '';
  await publish(run, {
    outputs: new Map([...outputValues(report), ...files]),
    summary: `${fit(report, SUMMARY_BUDGET, { permalink })}${notes === '' ? '' : `\n# Changelog of the API\n\n${notes}`}`,
    comment: fit(report, COMMENT_BUDGET, { permalink, more: 'The job summary lists all of them.' }),
    commentMode: settings.comment,
    commentKey: settings.commentKey,
    hasFindings:
      report.verdict === 'fail' ||
      report.apis.some((api) => api.findings.some(({ origin }) => origin !== 'fixed') || api.partial.length > 0),
    accepted: result.takesApprovals ? acceptedFindings(report) : null,
    mentions: result.mentions,
    annotations: annotations(report),
  });
  if (report.verdict === 'fail') process.exitCode = 1;
});

/**
 * Pages of the lines of both commits; null for what isn't in a commit that the server knows. Lines are those of the commit
 * that was read: for a pull request usually the merge, whose lines differ from those of its head.
 */
function permalinks({ facts }: Run, { baseCommit, headCommit }: RepositoryResult): Permalink {
  const { repository, pullRequest } = facts;
  const server = facts.api.server ?? 'https://github.com';
  return ({ file, line }, side) => {
    const commit = side === 'base' ? baseCommit : (headCommit ?? pullRequest?.head.sha ?? null);
    if (repository === null || commit === null) return null;
    const path = file.split('/').map(encodeURIComponent).join('/');
    return `${server}/${repository.owner}/${repository.name}/blob/${commit}/${path}#L${line}`;
  };
}
