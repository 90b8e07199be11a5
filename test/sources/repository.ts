import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** What git sees in these tests: no configuration of the machine, fixed people and dates. */
export const ENVIRONMENT = {
  PATH: process.env['PATH'],
  HOME: '/nonexistent',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
  GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
  GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
};

/** Runs git and returns its trimmed output. */
export function git(cwd: string, ...args: string[]): string {
  return execFileSync('git', args, {
    cwd,
    env: ENVIRONMENT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}

/** A temporary directory that is removed after the test. */
export function temporaryDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'sources-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

/** Writes files, making directories as needed. */
export function put(directory: string, files: Readonly<Record<string, string | Buffer>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content);
  }
}

/** Commits everything in the working tree and returns the commit id. */
export function commitAll(directory: string, message: string): string {
  git(directory, 'add', '-A');
  git(directory, 'commit', '-qm', message, '--allow-empty');
  return git(directory, 'rev-parse', 'HEAD');
}

/** A repository with one commit on `main`. */
export function repository(files: Readonly<Record<string, string | Buffer>>): string {
  const directory = join(temporaryDirectory(), 'work');
  mkdirSync(directory);
  git(directory, 'init', '-q', '-b', 'main');
  put(directory, files);
  commitAll(directory, 'first');
  return directory;
}

/** A bare copy that hands out any commit, as GitHub does. */
export function publish(work: string, ...refs: string[]): string {
  const origin = join(dirname(work), 'origin.git');
  git(dirname(work), 'init', '-q', '--bare', '-b', 'main', origin);
  git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  git(work, 'push', '-q', origin, ...refs);
  return origin;
}

/** A checkout as actions/checkout leaves it: detached, only the wanted reference, `depth` commits (0: full clone). */
export function checkout(origin: string, ref: string, depth: number): string {
  const directory = join(dirname(origin), `checkout-${depth}`);
  mkdirSync(directory);
  git(directory, 'init', '-q');
  git(directory, 'remote', 'add', 'origin', `file://${origin}`);
  if (depth > 0)
    git(directory, 'fetch', '-q', '--no-tags', `--depth=${depth}`, 'origin', `+${ref}:refs/remotes/pull/1/merge`);
  else {
    git(directory, 'fetch', '-q', '--tags', 'origin', '+refs/heads/*:refs/remotes/origin/*');
    git(directory, 'fetch', '-q', 'origin', `+${ref}:refs/remotes/pull/1/merge`);
  }
  git(directory, 'checkout', '-q', '--detach', 'refs/remotes/pull/1/merge');
  return directory;
}

/** A pull request whose target branch went on: `fork` is the merge base, `ahead` what others merged meanwhile. */
export function pullRequest(): { origin: string; fork: string; ahead: string; head: string; merge: string } {
  const work = repository({ 'openapi.yaml': 'openapi: 3.1.0\n# fork\n' });
  const fork = git(work, 'rev-parse', 'HEAD');
  git(work, 'checkout', '-qb', 'feature');
  put(work, { 'openapi.yaml': 'openapi: 3.1.0\n# head\n' });
  const head = commitAll(work, 'head');
  git(work, 'checkout', '-q', 'main');
  put(work, { 'other.yaml': 'openapi: 3.1.0\n# ahead\n' });
  const ahead = commitAll(work, 'ahead');
  git(work, 'checkout', '-qb', 'merge');
  git(work, 'merge', '-q', '--no-ff', '-m', 'Merge', 'feature');
  const merge = git(work, 'rev-parse', 'HEAD');
  const origin = publish(work, 'main', 'feature', 'merge:refs/pull/1/merge', 'feature:refs/pull/1/head');
  return { origin, fork, ahead, head, merge };
}

/** Everything in a clone that a run must leave as it is. */
export function footprint(directory: string): readonly string[] {
  return [
    git(directory, 'rev-list', '--count', 'HEAD'),
    git(directory, 'status', '--porcelain'),
    git(directory, 'config', '--list', '--local'),
    git(directory, 'for-each-ref'),
    git(directory, 'rev-parse', '--is-shallow-repository'),
    git(directory, 'rev-parse', 'HEAD'),
    readFileSync(join(directory, '.git/FETCH_HEAD'), 'utf8'),
  ];
}
