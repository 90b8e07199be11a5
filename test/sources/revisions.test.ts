import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Tree } from '../../src/model/tree.ts';
import type { Ports } from '../../src/sources/base.ts';
import { COMMAND_LINE, type EventFacts } from '../../src/sources/baseline.ts';
import { resolveRevisions, type Revisions } from '../../src/sources/revisions.ts';
import {
  checkout,
  commitAll,
  ENVIRONMENT,
  footprint,
  git,
  publish,
  pullRequest,
  put,
  repository,
  temporaryDirectory,
} from './repository.ts';

const REPOSITORY = { owner: 'acme', name: 'shop' };
const ON_GITHUB: EventFacts = { ...COMMAND_LINE, repository: REPOSITORY, defaultBranch: 'main' };
const NOTHING_GIVEN = { base: null, head: null };

function pullEvent(pull: { ahead: string; head: string; merge: string }): EventFacts {
  return {
    ...ON_GITHUB,
    eventName: 'pull_request',
    sha: pull.merge,
    ref: 'refs/pull/1/merge',
    pullRequest: {
      number: 1,
      base: { ref: 'main', sha: pull.ahead, repository: REPOSITORY },
      head: { ref: 'feature', sha: pull.head, repository: REPOSITORY },
    },
  };
}

async function resolve<T>(
  directory: string,
  event: EventFacts,
  look: (revisions: Revisions) => Promise<T> | T,
  options: { ports?: Ports; given?: { base: string | null; head: string | null } } = {},
): Promise<T> {
  const { ports, given = NOTHING_GIVEN } = options;
  const revisions = await resolveRevisions({ directory, environment: ENVIRONMENT, event, given }, ports);
  try {
    return await look(revisions);
  } finally {
    await revisions.close();
  }
}

async function text(tree: Tree | null, path: string): Promise<string> {
  const file = await tree?.read(path);
  return file?.kind === 'text' ? file.text : (file?.kind ?? 'no tree');
}

function memoryTree(files: Readonly<Record<string, string>>): Tree {
  return {
    label: 'remote',
    commit: null,
    read: (path) => Promise.resolve(path in files ? { kind: 'text', text: files[path] ?? '' } : { kind: 'missing' }),
    list: () => Promise.resolve(Object.keys(files)),
  };
}

describe('pull requests', () => {
  test('a depth-1 checkout of the merge commit is compared with its first parent, which is fetched', async () => {
    const pull = pullRequest();
    const directory = checkout(pull.origin, 'refs/pull/1/merge', 1);
    const before = footprint(directory);
    await resolve(directory, pullEvent(pull), async (revisions) => {
      expect(revisions.comparing).toBe(
        `comparing main@${pull.ahead.slice(0, 7)} (first parent of the merge commit) → merge commit ${pull.merge.slice(0, 7)}`,
      );
      expect(revisions.notes).toEqual([]);
      expect(revisions.pullRequest).toBe(1);
      expect(revisions.baseCommit).toBe(pull.ahead);
      expect(await text(revisions.base, 'openapi.yaml')).toContain('# fork');
      expect(await text(revisions.base, 'other.yaml')).toContain('# ahead');
      expect(await text(revisions.head, 'openapi.yaml')).toContain('# head');
    });
    expect(footprint(directory)).toEqual(before);
  });

  test('a full clone is left as it was, also when the base has to be fetched', async () => {
    const pull = pullRequest();
    const directory = checkout(pull.origin, 'refs/pull/1/merge', 0);
    const work = join(directory, '..', 'work');
    git(work, 'checkout', '-q', 'main');
    put(work, { 'openapi.yaml': 'openapi: 3.1.0\n# newer\n' });
    const newer = commitAll(work, 'newer');
    git(work, 'push', '-q', pull.origin, 'main');
    const before = footprint(directory);
    await resolve(
      directory,
      pullEvent(pull),
      async (revisions) => {
        expect(revisions.baseCommit).toBe(newer);
        expect(await text(revisions.base, 'openapi.yaml')).toContain('# newer');
      },
      { given: { base: newer, head: null } },
    );
    expect(footprint(directory)).toEqual(before);
    expect(existsSync(join(directory, '.git/shallow'))).toBe(false);
  });
});

test('a base that is an option of git is refused', async () => {
  const directory = repository({ 'a.yaml': 'openapi: 3.1.0' });
  const given = { base: '--output=/tmp/x', head: null };
  await expect(resolve(directory, COMMAND_LINE, () => null, { given })).rejects.toThrow(/no branch, tag or commit/);
});

test('outside of a repository the command line says what to do', async () => {
  await expect(resolve(temporaryDirectory(), COMMAND_LINE, () => null)).rejects.toThrow(/api-governor diff BASE HEAD/);
});
