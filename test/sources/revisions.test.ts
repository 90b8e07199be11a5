import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Tree } from '../../src/model/tree.ts';
import type { Ports } from '../../src/sources/base.ts';
import type { EventFacts } from '../../src/model/event.ts';
import { COMMAND_LINE } from '../../src/sources/baseline.ts';
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

  test('the head checked out in a full clone is compared with the merge base', async () => {
    const pull = pullRequest();
    const directory = checkout(pull.origin, 'refs/pull/1/head', 0);
    const before = footprint(directory);
    await resolve(directory, pullEvent(pull), async (revisions) => {
      expect(revisions.comparing).toBe(
        `comparing main@${pull.fork.slice(0, 7)} (merge base) → head of the pull request ${pull.head.slice(0, 7)}`,
      );
      expect(await revisions.base?.list()).toEqual(['openapi.yaml']);
    });
    expect(footprint(directory)).toEqual(before);
  });

  test('the head checked out in a shallow clone asks the server for the merge base', async () => {
    const pull = pullRequest();
    const directory = checkout(pull.origin, 'refs/pull/1/head', 1);
    const asked: string[][] = [];
    const mergeBase = (base: string, head: string): Promise<string> => {
      asked.push([base, head]);
      return Promise.resolve(pull.fork);
    };
    await resolve(
      directory,
      pullEvent(pull),
      async (revisions) => {
        expect(asked).toEqual([['main', pull.head]]);
        expect(revisions.baseCommit).toBe(pull.fork);
        expect(await text(revisions.base, 'openapi.yaml')).toContain('# fork');
      },
      { ports: { mergeBase } },
    );
  });

  test('without the server a shallow clone of the head ends in a sentence that names the fix', async () => {
    const pull = pullRequest();
    const directory = checkout(pull.origin, 'refs/pull/1/head', 1);
    await expect(resolve(directory, pullEvent(pull), () => null)).rejects.toThrow(
      /`main`, because the checkout lacks history .* set `fetch-depth: 0`/,
    );
  });

  test('another checkout than that of the pull request is said', async () => {
    const pull = pullRequest();
    const directory = checkout(pull.origin, 'refs/heads/main', 0);
    await resolve(directory, pullEvent(pull), (revisions) => {
      expect(revisions.notes[0]).toMatch(/neither the merge commit nor the head of pull request #1/);
      expect(revisions.notes[1]).toMatch(/Base and head are the same commit/);
    });
  });

  test('when git can not fetch the base, it is read through the API', async () => {
    const pull = pullRequest();
    const directory = checkout(pull.origin, 'refs/pull/1/merge', 1);
    git(directory, 'remote', 'set-url', 'origin', 'file:///no/such/repository');
    const ports: Ports = {
      contentsTree: (repositoryName, sha) => memoryTree({ 'openapi.yaml': `${repositoryName.name} ${sha}` }),
    };
    await resolve(
      directory,
      pullEvent(pull),
      async (revisions) => {
        expect(await text(revisions.base, 'openapi.yaml')).toBe(`shop ${pull.ahead}`);
        expect(revisions.base?.label).toBe(`main@${pull.ahead.slice(0, 7)} (first parent of the merge commit)`);
      },
      { ports },
    );
    await expect(resolve(directory, pullEvent(pull), () => null)).rejects.toThrow(/`permissions: contents: read`/);
    const broken: Ports = { contentsTree: () => Promise.reject(new Error('404')) };
    await expect(resolve(directory, pullEvent(pull), () => null, { ports: broken })).rejects.toThrow(
      /GitHub gave no answer/,
    );
  });

  test('pull_request_target reads both sides through the API and needs no checkout', async () => {
    const pull = pullRequest();
    const fork = { owner: 'eve', name: 'shop' };
    const event = pullEvent(pull);
    const target: EventFacts = {
      ...event,
      eventName: 'pull_request_target',
      sha: pull.ahead,
      pullRequest: { ...event.pullRequest!, head: { ref: 'main', sha: pull.head, repository: fork } },
    };
    const ports: Ports = {
      contentsTree: ({ owner }, sha) => memoryTree({ 'openapi.yaml': `${owner} ${sha}` }),
      mergeBase: () => Promise.resolve(pull.fork),
    };
    await resolve(
      temporaryDirectory(),
      target,
      async (revisions) => {
        expect(revisions.mode).toBe('api');
        expect(await text(revisions.head, 'openapi.yaml')).toBe(`eve ${pull.head}`);
        expect(await text(revisions.base, 'openapi.yaml')).toBe(`acme ${pull.fork}`);
        expect(revisions.head.commit).toBe(pull.head);
      },
      { ports },
    );
    await expect(resolve(temporaryDirectory(), target, () => null)).rejects.toThrow(/can't be read from GitHub/);
  });

  test('a pull request that is merged already is compared with what it was merged into', async () => {
    const pull = pullRequest();
    const event: EventFacts = { ...pullEvent(pull), eventName: 'pull_request_target' };
    const ports: Ports = {
      contentsTree: (_, sha) => memoryTree({ 'openapi.yaml': sha }),
      mergeBase: (base, head) => Promise.resolve(base === 'main' ? head : pull.fork),
    };
    await resolve(temporaryDirectory(), event, (revisions) => expect(revisions.baseCommit).toBe(pull.fork), { ports });
  });
});

function releases(): { work: string; origin: string } {
  const work = repository({ 'openapi.yaml': '1.0.0' });
  git(work, 'tag', 'v1.0.0');
  put(work, { 'openapi.yaml': '1.1.0' });
  commitAll(work, '1.1.0');
  git(work, 'tag', '-a', 'v1.1.0', '-m', 'annotated');
  put(work, { 'openapi.yaml': 'main' });
  commitAll(work, 'main');
  return { work, origin: publish(work, 'main', 'v1.0.0', 'v1.1.0') };
}

describe('pushes, tags and releases', () => {
  test('what a force push threw away is fetched while the server has it, else the default branch stands in', async () => {
    const work = repository({ 'openapi.yaml': 'first' });
    const first = git(work, 'rev-parse', 'HEAD');
    git(work, 'checkout', '-qb', 'topic');
    put(work, { 'openapi.yaml': 'forced' });
    const forced = commitAll(work, 'forced');
    const origin = publish(work, 'main', 'topic');
    const directory = checkout(origin, 'refs/heads/topic', 0);
    const lost = '1234567890'.repeat(4);
    const event: EventFacts = {
      ...ON_GITHUB,
      eventName: 'push',
      sha: forced,
      ref: 'refs/heads/topic',
      push: { before: lost },
    };
    await resolve(directory, event, (revisions) => {
      expect(revisions.baseCommit).toBe(first);
      expect(revisions.notes.join()).toMatch(
        /1234567 \(before the push\) can't be fetched: the server no longer has it/,
      );
      expect(revisions.notes.join()).toContain(`Compared with main@${first.slice(0, 7)} (merge base) instead.`);
    });
    await resolve(directory, { ...event, push: { before: null } }, (revisions) => {
      expect(revisions.baseCommit).toBe(first);
      expect(revisions.notes).toEqual([]);
    });
  });

  test('a tag is compared with the release before it, without history', async () => {
    const { work, origin } = releases();
    const directory = checkout(origin, 'refs/tags/v1.1.0', 1);
    const sha = git(work, 'rev-parse', 'v1.1.0^{commit}');
    const event: EventFacts = { ...ON_GITHUB, eventName: 'push', sha, ref: 'refs/tags/v1.1.0', push: { before: null } };
    await resolve(directory, event, async (revisions) => {
      expect(revisions.comparing).toMatch(/^comparing v1\.0\.0@\w{7} \(previous release\) → v1\.1\.0@\w{7}$/);
      expect(await text(revisions.base, 'openapi.yaml')).toBe('1.0.0');
    });
  });

  test('the first release has nothing to be compared with', async () => {
    const { work, origin } = releases();
    const directory = checkout(origin, 'refs/tags/v1.0.0', 1);
    const sha = git(work, 'rev-parse', 'v1.0.0');
    await resolve(directory, { ...ON_GITHUB, eventName: 'release', sha, release: { tag: 'v1.0.0' } }, (revisions) => {
      expect(revisions.base).toBeNull();
      expect(revisions.comparing).toContain('nothing (v1.0.0 is the first release)');
    });
  });

  test('a schedule compares with the latest release; an annotated tag is its commit', async () => {
    const { work, origin } = releases();
    for (const name of ['later', 'latest']) commitAll(work, name);
    git(work, 'push', '-q', origin, 'main');
    const directory = checkout(origin, 'refs/heads/main', 2);
    const before = footprint(directory);
    const event: EventFacts = { ...ON_GITHUB, eventName: 'schedule', sha: git(work, 'rev-parse', 'main') };
    await resolve(directory, event, async (revisions) => {
      expect(revisions.baseCommit).toBe(git(work, 'rev-parse', 'v1.1.0^{commit}'));
      expect(await text(revisions.base, 'openapi.yaml')).toBe('1.1.0');
    });
    expect(footprint(directory)).toEqual(before);
  });

  test('a merge group is compared with its base', async () => {
    const pull = pullRequest();
    const directory = checkout(pull.origin, 'refs/pull/1/merge', 1);
    const mergeGroup = { baseSha: pull.ahead, headSha: pull.merge };
    await resolve(directory, { ...ON_GITHUB, eventName: 'merge_group', sha: pull.merge, mergeGroup }, (revisions) => {
      expect(revisions.baseCommit).toBe(pull.ahead);
      expect(revisions.pullRequest).toBeNull();
    });
  });
});

describe('command line', () => {
  test('a branch is compared with where it left the default branch', async () => {
    const pull = pullRequest();
    const directory = join(pull.origin, '..', 'work');
    git(directory, 'checkout', '-q', 'feature');
    put(directory, { 'openapi.yaml': 'openapi: 3.1.0\n# uncommitted\n' });
    await resolve(directory, COMMAND_LINE, async (revisions) => {
      expect(revisions.baseCommit).toBe(pull.fork);
      expect(revisions.comparing).toMatch(/→ working tree at feature@\w{7} with uncommitted changes$/);
      expect(await text(revisions.head, 'openapi.yaml')).toContain('# uncommitted');
    });
  });

  test('on the default branch: the last commit, or the one before when nothing is uncommitted', async () => {
    const directory = repository({ 'openapi.yaml': '1' });
    const first = git(directory, 'rev-parse', 'HEAD');
    await resolve(directory, COMMAND_LINE, (revisions) => {
      expect(revisions.base).toBeNull();
      expect(revisions.comparing).toContain('nothing (it is the first commit)');
    });
    put(directory, { 'openapi.yaml': '2' });
    const second = commitAll(directory, 'second');
    await resolve(directory, COMMAND_LINE, (revisions) => expect(revisions.baseCommit).toBe(first));
    put(directory, { 'new.yaml': '3' });
    await resolve(directory, COMMAND_LINE, (revisions) => {
      expect(revisions.baseCommit).toBe(second);
      expect(revisions.notes).toEqual([]);
    });
  });

  test('before the first commit everything is new', async () => {
    const directory = temporaryDirectory();
    git(directory, 'init', '-q', '-b', 'main');
    put(directory, { 'openapi.yaml': 'x' });
    await resolve(directory, COMMAND_LINE, async (revisions) => {
      expect(revisions.base).toBeNull();
      expect(await revisions.head.list()).toEqual(['openapi.yaml']);
    });
  });

  test.each([
    ['v1', null, /^comparing v1@\w{7} → working tree/],
    ['main~1', 'main', /^comparing main~1@\w{7} → main@\w{7}$/],
    ['v1', 'v1', /^comparing v1@\w{7} → v1@\w{7}$/, /same commit/],
    ['main', 'v1', /^comparing main@\w{7} → v1@\w{7}$/, /newer than the head: are base and head swapped/],
    ['side', 'main', /^comparing side@\w{7} → main@\w{7}$/, /commits that the head lacks/],
  ] as const)('given %s and %s', async (base, head, comparing, note?: RegExp) => {
    const directory = repository({ 'openapi.yaml': '1' });
    git(directory, 'tag', 'v1');
    git(directory, 'checkout', '-qb', 'side');
    put(directory, { 'side.yaml': '1' });
    commitAll(directory, 'side');
    git(directory, 'checkout', '-q', 'main');
    put(directory, { 'openapi.yaml': '2' });
    commitAll(directory, 'second');
    await resolve(
      directory,
      COMMAND_LINE,
      (revisions) => {
        expect(revisions.comparing).toMatch(comparing);
        expect(revisions.notes.join()).toMatch(note ?? /^$/);
      },
      { given: { base, head } },
    );
  });

  test('a branch that only origin has is fetched by its name', async () => {
    const pull = pullRequest();
    const directory = checkout(pull.origin, 'refs/pull/1/merge', 1);
    const before = git(directory, 'for-each-ref');
    await resolve(directory, COMMAND_LINE, (revisions) => expect(revisions.baseCommit).toBe(pull.head), {
      given: { base: 'feature', head: null },
    });
    expect(git(directory, 'for-each-ref')).toBe(before);
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
