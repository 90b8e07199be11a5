import { expect } from 'vitest';
import { type Event, pullRequest } from './events.ts';
import { type GitHub, type Options, startGitHub } from './github.ts';
import { type Checkout, checkOut, createOrigin, type History, type Origin } from './repo.ts';
import { runAction, type StepResult } from './runner.ts';

/** A description with one GET operation for each path. */
export function api(version: string, ...paths: readonly string[]): string {
  const operations = paths.map((path) => [path, { get: { responses: { 200: { description: 'fine' } } } }]);
  const info = { title: 'Shop', version };
  // As a well-kept API: nothing that the rules of `recommended` call an error.
  const components = { securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-Key' } } };
  const rest = { security: [{ key: [] }], components };
  return JSON.stringify({ openapi: '3.0.3', info, ...rest, paths: Object.fromEntries(operations) }, null, 2);
}

/** Removes `/orders` without a new major version. */
export const BREAKING: History = {
  base: { 'api.yaml': api('1.0.0', '/users', '/orders') },
  head: { 'api.yaml': api('1.0.0', '/users') },
};
/** Adds `/carts` with a new minor version. */
export const ADDITION: History = {
  base: { 'api.yaml': api('1.0.0', '/users') },
  head: { 'api.yaml': api('1.1.0', '/users', '/carts') },
};
/** Changes nothing of the API. */
export const UNRELATED: History = {
  base: { 'api.yaml': api('1.0.0', '/users') },
  head: { 'api.yaml': api('1.0.0', '/users'), 'README.md': 'Hello' },
};

/** As actions/checkout leaves it by default. */
const MERGE_REF: Checkout = { kind: 'shallow', ref: 'refs/pull/1/merge' };
/** How a comment of ours begins. */
export const MARKER = /^<!-- api-governor:[A-Za-z0-9._/-]+ -->\n/u;

export interface Job {
  readonly github: GitHub;
  readonly origin: Origin;
  /** What was checked out, and what steps before this one put there. */
  readonly workspace: string;
  /** Runs the action as a step of the job. */
  run(inputs?: Readonly<Record<string, string>>, environment?: Readonly<Record<string, string>>): Promise<StepResult>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** A job of a workflow on a repository with the given history. */
export async function startJob(
  history: History,
  how: { event?: (origin: Origin) => Event; checkout?: Checkout; github?: Options } = {},
): Promise<Job> {
  const origin = await createOrigin(history);
  const repositories = { 'o/r': origin.directory, 'stranger/r': origin.directory, ...how.github?.repositories };
  const github = await startGitHub({ ...how.github, repositories });
  const workspace = await checkOut(origin, how.checkout ?? MERGE_REF);
  const event = (how.event ?? pullRequest)(origin);
  return {
    github,
    origin,
    workspace,
    run: (inputs = {}, environment = {}) =>
      runAction({ workspace, ...event, github, with: { spec: 'api.yaml', ...inputs }, environment }),
    [Symbol.asyncDispose]: () => github[Symbol.asyncDispose](),
  };
}

/** Holds for every run: the stand-in knew all requests, nothing crashed, and the exit code tells the verdict. */
export function expectSound(job: Job, step: StepResult): void {
  expect(job.github.unknown).toEqual([]);
  expect(step.stderr).toBe('');
  expect(['pass', 'fail']).toContain(step.outputs['verdict']);
  expect(step.code).toBe(step.outputs['verdict'] === 'pass' ? 0 : 1);
}

/** Requests that write a comment. */
export const writes = (github: GitHub) => github.log.filter((entry) => /^(?:POST|PATCH) .*\/comments/u.test(entry));
/** The messages of all commands of a name. */
export const messages = (step: StepResult, name: string) =>
  step.commands.filter((command) => command.name === name).map(({ message }) => message);
