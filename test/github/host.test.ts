import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { runnerLog } from '../../src/github/commands.ts';
import { guarded, type Outcome, publish, repositoryPorts, startRun } from '../../src/github/host.ts';
import { startGitHub, TOKEN } from '../e2e/support/github.ts';
import { type Command, lines, parseLine, parseOutputs } from '../e2e/support/protocol.ts';
import { createOrigin } from '../e2e/support/repo.ts';
import { temporaryDirectory } from '../e2e/support/temporary.ts';

const OUTCOME: Outcome = {
  outputs: new Map([['verdict', 'fail']]),
  summary: '# Summary',
  comment: 'Comment',
  commentMode: 'on-findings',
  commentKey: null,
  hasFindings: true,
  annotations: [{ level: 'error', message: 'removed', file: 'api.yaml', line: 3, column: null }],
};

/** A run with a log that can be read, and the files of the runner. */
async function setup(environment: Record<string, string> = {}, payload: object = { pull_request: { number: 1 } }) {
  const github = await startGitHub();
  const directory = temporaryDirectory('host');
  const file = (name: string, content: string) => {
    writeFileSync(join(directory, name), content);
    return join(directory, name);
  };
  const written: string[] = [];
  const log = runnerLog((text) => written.push(text));
  const variables = {
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: github.url,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(payload)),
    GITHUB_JOB: 'api',
    GITHUB_OUTPUT: file('output', ''),
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_STEP_SUMMARY: file('summary', ''),
    GITHUB_WORKFLOW: 'Pull requests',
    INPUT_TOKEN: TOKEN,
    API_GOVERNOR_RETRY_MS: '1',
    ...environment,
  };
  const read = (name: string) => readFileSync(join(directory, name), 'utf8');
  const stdout = () => written.join('');
  const run = await startRun(variables, log);
  return { github, run, read, stdout, [Symbol.asyncDispose]: () => github[Symbol.asyncDispose]() };
}

function commands(stdout: string): readonly Command[] {
  return lines(stdout).flatMap((line) => parseLine(line) ?? []);
}

describe('a run', () => {
  test('hides its token, and shows its result in five places', async () => {
    await using s = await setup();
    expect(await publish(s.run, OUTCOME)).toEqual({ status: 'created', posted: true });
    expect(parseOutputs(s.read('output'))).toEqual({ verdict: 'fail' });
    expect(s.read('summary')).toBe('# Summary\n');
    expect(s.github.comments.map(({ body }) => body)).toEqual(['<!-- api-governor:Pull-requests/api -->\nComment']);
    expect(commands(s.stdout())).toEqual([
      { name: 'add-mask', properties: {}, message: TOKEN },
      { name: 'error', properties: { file: 'api.yaml', line: '3' }, message: 'removed' },
    ]);
    expect(lines(s.stdout())).toContain('comment created');
  });

  test.each([
    [
      { 'INPUT_WORKING-DIRECTORY': 'services/a', INPUT_SPEC: 'api.yaml' },
      null,
      'Pull-requests/api/services/a/api.yaml',
    ],
    [{ INPUT_SPEC: 'api.yaml' }, 'mine', 'mine'],
  ])('tells its comments apart by inputs %j and key %j', async (environment, commentKey, key) => {
    await using s = await setup(environment);
    await publish(s.run, { ...OUTCOME, commentKey });
    expect(s.github.comments[0]?.body.split('\n')[0]).toBe(`<!-- api-governor:${key} -->`);
  });

  test.each([
    ['there is no token', { INPUT_TOKEN: '' }, { pull_request: { number: 1 } }],
    ['there is no pull request', {}, {}],
    ['there is no repository', { GITHUB_REPOSITORY: '' }, { pull_request: { number: 1 } }],
  ])('comments nowhere when %s', async (_, environment, payload) => {
    await using s = await setup(environment, payload);
    expect((await publish(s.run, OUTCOME)).status).toBe('skipped');
    expect(s.github.log).toEqual([]);
    expect(s.read('summary')).toBe('# Summary\n');
  });

  test('warns of what could not be shown, before its annotations', async () => {
    await using s = await setup({ GITHUB_STEP_SUMMARY: '' });
    s.github.faults.push({ method: 'POST', path: /comments$/u, status: 403, times: 1 });
    expect((await publish(s.run, OUTCOME)).status).toBe('failed');
    const said = commands(s.stdout()).slice(1);
    expect(said.map(({ name }) => name)).toEqual(['warning', 'warning', 'error']);
    expect(said[0]?.message).toContain('no job summaries');
    expect(said[1]?.message).toContain('pull-requests: write');
  });

  test('does not show its token where nobody would hide it', async () => {
    await using s = await setup({ GITHUB_ACTIONS: '' });
    expect(s.stdout()).toBe('');
  });

  test('without an event that can be read does not start', async () => {
    await expect(setup({ GITHUB_EVENT_PATH: '/nonexistent' })).rejects.toThrow(/GITHUB_EVENT_PATH/u);
  });

  test('has ports to GitHub only with a token', async () => {
    const origin = await createOrigin({ base: { 'a.yaml': 'a' }, head: { 'a.yaml': 'b' }, tags: { v1: 'base' } });
    await using github = await startGitHub({ repositories: { 'o/r': origin.directory } });
    await using s = await setup({ GITHUB_API_URL: github.url });
    await using none = await setup({ INPUT_TOKEN: '' });
    expect(repositoryPorts(none.run)).toEqual({});
    const ports = repositoryPorts(s.run);
    const tree = ports.contentsTree?.({ owner: 'o', name: 'r' }, origin.head);
    expect(tree?.label).toBe(`o/r@${origin.head.slice(0, 7)}`);
    expect(await tree?.read('a.yaml')).toEqual({ kind: 'text', text: 'b' });
    expect(await ports.mergeBase?.('main', origin.head)).toBe(origin.base);
    expect(await ports.tags?.()).toEqual([{ name: 'v1', commit: origin.base }]);
  });
});

describe('guarded', () => {
  const before = {
    exception: process.listeners('uncaughtException'),
    rejection: process.listeners('unhandledRejection'),
  };

  afterEach(() => {
    vi.restoreAllMocks();
    process.exitCode = undefined;
    for (const listener of process.listeners('uncaughtException')) {
      if (!before.exception.includes(listener)) process.off('uncaughtException', listener);
    }
    for (const listener of process.listeners('unhandledRejection')) {
      if (!before.rejection.includes(listener)) process.off('unhandledRejection', listener);
    }
  });

  test.each([
    ['an error', new Error('a\n::add-mask::x'), 'a\n::add-mask::x'],
    ['something else', 'text', 'text'],
  ])('turns %s into a failed step', async (_, thrown: unknown, message) => {
    let stdout = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      stdout += String(text);
      return true;
    });
    await guarded(() => Promise.reject<void>(thrown));
    const exitCode = process.exitCode;
    vi.restoreAllMocks();
    expect(exitCode).toBe(1);
    expect(commands(stdout).map(({ name }) => name)).toEqual(['error', 'debug']);
    expect(commands(stdout)[0]?.message).toBe(message);
  });

  test('leaves a run that ends well alone', async () => {
    const log = vi.fn<() => void>();
    await guarded(() => {
      log();
      return Promise.resolve();
    });
    expect(log).toHaveBeenCalledTimes(1);
    expect(process.exitCode).toBeUndefined();
  });
});
