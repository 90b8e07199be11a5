import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EventError, readRunner, repositoryName } from '../../src/github/event.ts';
import { temporaryDirectory } from '../e2e/support/temporary.ts';

const directory = temporaryDirectory('event');
const file = join(directory, 'event.json');
const A = 'a'.repeat(40);
const B = 'b'.repeat(40);
const ZEROS = '0'.repeat(40);

function read(event: string, payload: unknown, environment: Record<string, string> = {}) {
  writeFileSync(file, typeof payload === 'string' ? payload : JSON.stringify(payload));
  return readRunner({ GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: file, ...environment });
}

const side = (fullName: string | null, ref: string, sha: string) => ({
  ref,
  sha,
  repo: fullName === null ? null : { full_name: fullName },
});

describe('a pull request', () => {
  const base = side('o/r', 'main', A);
  test('of the same repository', () => {
    const { pullRequest } = read('pull_request', {
      pull_request: { number: 7, user: { login: 'alice' }, base, head: side('O/R', 'pr', B) },
    });
    expect(pullRequest).toEqual({
      number: 7,
      author: 'alice',
      base: { ref: 'main', sha: A, repository: { owner: 'o', name: 'r' } },
      head: { ref: 'pr', sha: B, repository: { owner: 'O', name: 'R' } },
      isFork: false,
    });
  });

  test.each([
    ['a fork', 'stranger/r', { owner: 'stranger', name: 'r' }],
    ['a fork that was deleted', null, null],
  ])('of %s', (_, fullName, repository) => {
    const { pullRequest } = read('pull_request', { pull_request: { number: 7, base, head: side(fullName, 'pr', B) } });
    expect(pullRequest?.isFork).toBe(true);
    expect(pullRequest?.head.repository).toEqual(repository);
  });

  test.each([[{}], [{ number: '7' }], [{ number: 0 }], [7], [null], [[]]])('needs a number: %j', (value) => {
    expect(read('pull_request', { pull_request: value }).pullRequest).toBeNull();
  });

  test('with members of the wrong type has none of them', () => {
    const { pullRequest } = read('pull_request', {
      pull_request: { number: 7, base: { ref: 5, sha: 'main', repo: 'o/r' }, head: [] },
    });
    const nothing = { ref: null, sha: null, repository: null };
    expect(pullRequest).toEqual({ number: 7, author: null, base: nothing, head: nothing, isFork: true });
  });
});

describe('other events', () => {
  test('merge_group', () => {
    expect(read('merge_group', { merge_group: { base_sha: A, head_sha: B } }).mergeGroup).toEqual({
      baseSha: A,
      headSha: B,
    });
  });

  test.each([
    ['a branch', { ref: 'refs/heads/main', before: A, after: B, forced: true }, { before: A, after: B, forced: true }],
    ['a new branch', { ref: 'refs/heads/main', before: ZEROS, after: B }, { before: null, after: B, forced: false }],
    [
      'a deleted branch',
      { ref: 'refs/heads/main', before: A, after: ZEROS },
      { before: A, after: null, forced: false },
    ],
  ])('push of %s', (_, payload, expected) => {
    expect(read('push', payload).push).toEqual({ ref: 'refs/heads/main', ...expected });
  });

  test('release', () => {
    expect(read('release', { release: { tag_name: 'v1.0.0', prerelease: true } }).release).toEqual({
      tag: 'v1.0.0',
      prerelease: true,
    });
  });

  test('have no facts of each other', () => {
    const facts = read('workflow_dispatch', { ref: 'refs/heads/main', repository: { default_branch: 'trunk' } });
    expect(facts).toMatchObject({
      pullRequest: null,
      mergeGroup: null,
      push: null,
      release: null,
      defaultBranch: 'trunk',
    });
  });

  test.each([
    ['pull_request', false],
    ['pull_request_target', true],
    ['workflow_run', true],
    ['issue_comment', true],
    ['push', false],
  ])('%s has a privileged token: %s', (event, privileged) => {
    expect(read(event, {}).privileged).toBe(privileged);
  });

  test.each([
    ['true', true],
    ['false', false],
    ['', false],
    ['TRUE', false],
  ])('a branch is protected when the runner says so: %s', (value, expected) => {
    expect(read('push', {}, { GITHUB_REF_PROTECTED: value }).refIsProtected).toBe(expected);
  });
});

describe('the environment', () => {
  test('is read once, and what is empty is absent', () => {
    const facts = read(
      'push',
      {},
      {
        GITHUB_REPOSITORY: 'o/r',
        GITHUB_SHA: A,
        GITHUB_REF: 'refs/heads/main',
        GITHUB_WORKSPACE: '/work',
        GITHUB_WORKFLOW: '',
        GITHUB_JOB: 'api',
        GITHUB_ACTOR: 'me',
        GITHUB_API_URL: 'https://ghes.example/api/v3',
        GITHUB_OUTPUT: '/out',
        'INPUT_FAIL-ON': ' breaking ',
        INPUT_SPEC: '',
        INPUT___PROTO__: 'x',
      },
    );
    expect(facts).toMatchObject({
      repository: { owner: 'o', name: 'r' },
      sha: A,
      ref: 'refs/heads/main',
      workspace: '/work',
      workflow: null,
      job: 'api',
      actor: 'me',
      api: { rest: 'https://ghes.example/api/v3', graphql: null, server: null },
      files: { output: '/out', summary: null },
      retryMs: 1000,
    });
    expect([...facts.inputs]).toEqual([
      ['fail-on', 'breaking'],
      ['__proto__', 'x'],
    ]);
  });

  test.each([
    ['5', 5],
    ['0', 0],
    ['-1', 1000],
    ['soon', 1000],
  ])('API_GOVERNOR_RETRY_MS=%s', (value, expected) => {
    expect(readRunner({ API_GOVERNOR_RETRY_MS: value }).retryMs).toBe(expected);
  });

  test('may be empty', () => {
    expect(readRunner({})).toMatchObject({ eventName: null, repository: null, pullRequest: null, push: null });
  });
});

describe('an event file', () => {
  test.each([['{"secret": '], ['[]'], ['null'], ['7']])('that holds %j is refused', (text) => {
    expect(() => read('push', text)).toThrow(EventError);
    expect(() => read('push', text)).not.toThrow(/secret/u);
  });

  test('that is missing is refused', () => {
    expect(() => readRunner({ GITHUB_EVENT_PATH: join(directory, 'none.json') })).toThrow(/can't be read/u);
  });

  test('may hold any object', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('pull_request', 'merge_group', 'release', 'repository', 'before', 'ref', '__proto__'),
          fc.oneof(fc.jsonValue(), fc.record({ number: fc.jsonValue(), base: fc.jsonValue(), head: fc.jsonValue() })),
        ),
        (payload) => {
          expect(read('push', payload).eventName).toBe('push');
        },
      ),
      { seed: 20261121, numRuns: 300 },
    );
  });
});

test.each([
  ['o/r', { owner: 'o', name: 'r' }],
  ['my-org/my.repo_1', { owner: 'my-org', name: 'my.repo_1' }],
  ['o', null],
  ['o/r/x', null],
  ['o/ r', null],
  [null, null],
])('repositoryName(%j)', (fullName, expected) => {
  expect(repositoryName(fullName)).toEqual(expected);
});
