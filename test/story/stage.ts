import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import { pullRequest, tagPush } from '../e2e/support/events.ts';
import { startGitHub, type GitHub } from '../e2e/support/github.ts';
import { checkOut, type Origin } from '../e2e/support/repo.ts';
import { runAction, runCommandLine, type StepResult } from '../e2e/support/runner.ts';
import { createRepository, type Files, type Repository } from './repository.ts';

const EXAMPLE = resolve(import.meta.dirname, '../../examples/ferry');
const CLOCK = pathToFileURL(resolve(import.meta.dirname, 'clock.mjs')).href;

/** A file of the example. */
export const read = (name: string): string => readFileSync(resolve(EXAMPLE, name), 'utf8');

/** What the built program is, and where it runs: a repository, GitHub beside it, and a day. */
export interface Stage {
  readonly repository: Repository;
  /** Runs the action on a pull request; gives the comment. Comments stay for the next run of the same pull request. */
  review(day: string, origin: Origin, github: GitHub): Promise<Shown>;
  /** Runs the action on a tag that is on main; gives the summary of the job. */
  release(day: string, tag: string): Promise<Shown>;
  /** Runs a command in a clone. */
  type(day: string, directory: string, line: string): Promise<string>;
  github(): Promise<GitHub>;
}

/** What people see of a run. */
export interface Shown {
  readonly verdict: string;
  readonly markdown: string;
  readonly outputs: StepResult['outputs'];
}

const at = (day: string): Record<string, string> => ({
  NODE_OPTIONS: `--import ${CLOCK}`,
  STORY_NOW: `${day}T12:00:00Z`,
});

export async function openStage(): Promise<Stage> {
  const repository = await createRepository();
  const github = (): Promise<GitHub> => startGitHub({ repositories: { 'o/r': repository.directory } });
  return {
    repository,
    github,
    review: async (day, origin, server) => {
      const workspace = await checkOut(origin, { kind: 'shallow', ref: 'refs/pull/1/merge' });
      const event = pullRequest(origin);
      const step = await runAction({
        workspace,
        ...event,
        github: server,
        with: { comment: 'always' },
        environment: at(day),
      });
      expect([server.unknown, step.stderr]).toEqual([[], '']);
      const comment = server.comments.find(({ author }) => author.type === 'Bot');
      return shown(step, readable(comment?.body ?? '', server));
    },
    release: async (day, tag) => {
      const commit = await repository.tag(tag);
      await using server = await github();
      const origin = { directory: repository.directory, base: commit, main: commit, head: commit, merge: commit };
      const workspace = await checkOut(origin, { kind: 'shallow', ref: `refs/tags/${tag}` });
      const event = tagPush(tag, commit);
      const step = await runAction({ workspace, ...event, github: server, environment: at(day) });
      expect([server.unknown, step.stderr]).toEqual([[], '']);
      return shown(step, readable(step.summary, server));
    },
    type: async (day, directory, line) => {
      const { stdout, stderr, code } = await runCommandLine(directory, words(line), at(day));
      expect(stderr).toBe('');
      expect([0, 1]).toContain(code);
      return stdout.trimEnd();
    },
  };
}

const shown = ({ outputs }: StepResult, markdown: string): Shown => ({
  verdict: outputs['verdict'] ?? '',
  markdown,
  outputs,
});

/** Without what only machines read, and with addresses that are the same every time. */
function readable(markdown: string, { serverUrl }: GitHub): string {
  return markdown
    .replaceAll(/^<!--.*-->\n?/gmu, '')
    .replaceAll(`${serverUrl}/o/r`, 'https://github.com/ferry/api')
    .replaceAll('https://github.com/o/r', 'https://github.com/ferry/api')
    .replaceAll(/API Governor `[^`]*`/gu, 'API Governor `x.y.z`')
    .trim();
}

/** The words of a command line, as a shell has them. */
const words = (line: string): readonly string[] =>
  Array.from(line.matchAll(/"([^"]*)"|(\S+)/gu), ([, quoted, plain]) => quoted ?? plain ?? '').slice(1);

/** The files of the repository with this description. */
export const withApi = (files: Files, name: string): Files => ({ ...files, 'api.yaml': read(`${name}.yaml`) });
