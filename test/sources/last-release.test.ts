import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { EventFacts } from '../../src/model/event.ts';
import { COMMAND_LINE } from '../../src/sources/baseline.ts';
import { gateOf } from '../../src/sources/gates.ts';
import { openReleases, type ReleaseQuestion } from '../../src/sources/last-release.ts';
import { namesOf, releaseLine } from '../../src/sources/releases.ts';
import { resolveRevisions } from '../../src/sources/revisions.ts';
import type { Ports } from '../../src/sources/base.ts';
import { checkout, commitAll, ENVIRONMENT, footprint, git, publish, put, repository } from './repository.ts';

const AUTO: ReleaseQuestion = { release: 'auto', pattern: null, names: [], isOnly: true, tag: null };
const file = (version: string) => ({ 'openapi.yaml': `openapi: 3.1.0\ninfo: { version: ${version} }\n` });

async function lastOf(
  directory: string,
  question: Partial<ReleaseQuestion> = {},
  how: { event?: EventFacts; ports?: Ports; trusted?: boolean } = {},
) {
  const request = {
    directory,
    environment: ENVIRONMENT,
    event: how.event ?? COMMAND_LINE,
    given: { base: 'HEAD', head: null },
  };
  const revisions = await resolveRevisions(request, how.ports ?? {});
  try {
    const { context, base, head } = revisions;
    const found = await openReleases(context, base ?? head, how.trusted ?? true).last({ ...AUTO, ...question });
    if (found.kind === 'none') return found.why;
    const text = await found.state.tree.read(found.state.path ?? 'openapi.yaml');
    return {
      label: found.state.label.replace(/@\w+/, ''),
      version: found.state.version,
      text: text.kind === 'text' ? text.text : text.kind,
    };
  } finally {
    await revisions.close();
  }
}

/** main: v1.0.0, v1.1.0, v2.0.0; `1.x` left it after v1.1.0 and has v1.1.1. */
function maintained(): string {
  const work = repository(file('1.0.0'));
  git(work, 'tag', 'v1.0.0');
  put(work, file('1.1.0'));
  commitAll(work, '1.1.0');
  git(work, 'tag', '-a', '-m', 'annotated', 'v1.1.0');
  git(work, 'checkout', '-qb', '1.x');
  put(work, file('1.1.1'));
  commitAll(work, '1.1.1');
  git(work, 'tag', 'v1.1.1');
  git(work, 'checkout', '-q', 'main');
  put(work, file('2.0.0'));
  commitAll(work, '2.0.0');
  git(work, 'tag', 'v2.0.0');
  put(work, file('3.0.0-rc.1'));
  commitAll(work, 'rc');
  git(work, 'tag', 'v3.0.0-rc.1');
  return work;
}

describe('the last release', () => {
  test('is the highest final version that the head was built on', async () => {
    const work = maintained();
    put(work, file('2.1.0'));
    commitAll(work, 'next');
    expect(await lastOf(work)).toMatchObject({ label: 'v2.0.0 (last release)', version: 'v2.0.0' });
    git(work, 'checkout', '-q', '1.x');
    put(work, file('1.1.2'));
    commitAll(work, 'next');
    expect(await lastOf(work)).toMatchObject({ label: 'v1.1.1 (last release)', text: file('1.1.1')['openapi.yaml'] });
  });

  test('is the one before the head, when the head is a release', async () => {
    const work = maintained();
    git(work, 'checkout', '-q', 'v2.0.0');
    expect(await lastOf(work)).toMatchObject({ label: 'v1.1.0 (last release)' });
  });

  test('is lower than the tag that is released', async () => {
    const work = maintained();
    expect(await lastOf(work, { tag: 'v3.0.0-rc.2' })).toMatchObject({ label: 'v2.0.0 (last release)' });
    expect(await lastOf(work, { tag: 'v1.1.0' })).toMatchObject({ label: 'v1.0.0 (last release)' });
    expect(await lastOf(work, { tag: 'v1.0.0' })).toBe('There is no release before this one yet.');
  });

  test.each([
    ['a tag', 'v1.0.0', 'v1.0.0 (last release)'],
    ['a branch', '1.x', '1.x (last release)'],
    ['tags by their prefix', 'latest-tag:v', 'v2.0.0 (last release)'],
  ])('is %s when the user says so', async (_, release, label) => {
    expect(await lastOf(maintained(), { release })).toMatchObject({ label });
  });

  test('is a file of the base', async () => {
    const work = repository({ ...file('2.0.0'), 'released/openapi.yaml': 'openapi: 3.1.0\n# released\n' });
    expect(await lastOf(work, { release: 'file:./released/openapi.yaml' })).toMatchObject({
      label: 'released/openapi.yaml (last release)',
      text: 'openapi: 3.1.0\n# released\n',
    });
    expect(await lastOf(work, { release: 'file:gone.yaml' })).toMatch(/^The release `gone.yaml` is not in /);
    await expect(lastOf(work, { release: 'file:../../etc/passwd' })).rejects.toThrow('is no path in the repository');
  });

  test('is missing in a repository without releases', async () => {
    expect(await lastOf(repository(file('1.0.0')))).toBe('There is no release tag yet.');
    expect(await lastOf(repository(file('1.0.0')), { release: 'none' })).toBe('');
    await expect(lastOf(repository(file('1.0.0')), { release: 'v9' })).rejects.toThrow('no branch, tag or commit `v9`');
    await expect(lastOf(repository(file('1.0.0')), { release: 'latest-tag' })).rejects.toThrow(
      'There is no release tag yet. Name another `release`.',
    );
  });
});

test('in a shallow checkout one commit is fetched, and nothing else changes', async () => {
  const work = maintained();
  git(work, 'checkout', '-qb', 'merge');
  put(work, file('2.1.0'));
  commitAll(work, 'merge');
  const origin = publish(work, 'main', '1.x', '--tags', 'merge:refs/pull/1/merge');
  const directory = checkout(origin, 'refs/pull/1/merge', 1);
  const before = footprint(directory);
  const event = { ...COMMAND_LINE, eventName: 'push', push: { before: null } };
  expect(await lastOf(directory, {}, { event })).toMatchObject({ label: 'v2.0.0 (last release)' });
  expect(footprint(directory)).toEqual(before);
});

test('in a shallow checkout the server tells on which release a branch was built', async () => {
  const work = maintained();
  git(work, 'checkout', '-q', '1.x');
  git(work, 'checkout', '-qb', 'merge');
  put(work, file('1.1.2'));
  commitAll(work, 'merge');
  const origin = publish(work, 'main', '1.x', '--tags', 'merge:refs/pull/1/merge');
  const directory = checkout(origin, 'refs/pull/1/merge', 1);
  const event = { ...COMMAND_LINE, eventName: 'push', push: { before: null } };
  const mergeBase = (base: string, head: string) => Promise.resolve(git(work, 'merge-base', base, head));
  expect(await lastOf(directory, {}, { event, ports: { mergeBase } })).toMatchObject({
    label: 'v1.1.1 (last release)',
  });
});

describe('an address', () => {
  const text = 'openapi: 3.1.0\n# released\n';
  const checksum = createHash('sha256').update(text).digest('hex');
  const serve = async () => {
    const server = createServer((_, response) => response.end(text));
    onTestFinished(() => void server.close());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/openapi.yaml`;
  };

  test('is read when its checksum is right', async () => {
    const address = await serve();
    const work = repository(file('1.0.0'));
    expect(await lastOf(work, { release: `${address}#sha256=${checksum}` })).toMatchObject({ text });
    await expect(lastOf(work, { release: `${address}#sha256=${'0'.repeat(64)}` })).rejects.toThrow(
      `another checksum (sha256=${checksum})`,
    );
    await expect(lastOf(work, { release: address })).rejects.toThrow('needs its checksum');
  });

  test('is not followed when the change under review names it', async () => {
    const work = repository(file('1.0.0'));
    await expect(
      lastOf(work, { release: `http://127.0.0.1:1/x#sha256=${checksum}` }, { trusted: false }),
    ).rejects.toThrow('is followed once it is merged');
  });
});

describe('the line of an API', () => {
  const tags = (...names: string[]) => names.map((name) => ({ name, commit: name }));
  test.each([
    ['its own tags first', ['orders@1.0.0', 'v2.0.0'], null, ['orders'], 'orders@1.0.0'],
    ['in a directory', ['orders/v1.0.0', 'billing/v2.0.0'], null, ['orders'], 'orders/v1.0.0'],
    ['of a package', ['@acme/orders@1.0.0', '@acme/web@2.0.0'], null, ['orders'], '@acme/orders@1.0.0'],
    ['of everything', ['v1.0.0', 'billing/v2.0.0'], null, ['orders'], 'v1.0.0'],
    ['dates', ['2026-03-10', '2026-11-20', '2026-12-01-preview'], null, [], '2026-12-01-preview'],
    ['single numbers', ['v9', 'v10'], null, [], 'v10'],
    ['a pattern', ['api-1.0.0', 'v2.0.0'], 'api-*', ['orders'], 'api-1.0.0'],
    [
      'a pattern with the name',
      ['svc.orders.1.0.0', 'svc.billing.2.0.0'],
      'svc.{name}.*',
      ['orders'],
      'svc.orders.1.0.0',
    ],
  ] as const)('%s', (_, names, pattern, apiNames, first) => {
    expect(releaseLine(tags(...names), { pattern, names: apiNames, isOnly: false })?.releases[0]?.name).toBe(first);
  });

  test.each([
    ['only tags of others', ['web-v1.0.0', 'billing-v2.0.0'], null],
    ['no tag of the pattern', ['v1.0.0'], 'api-*'],
    ['names that are no versions', ['nightly', 'release-7'], null],
  ] as const)('none: %s', (_, names, pattern) => {
    expect(releaseLine(tags(...names), { pattern, names: ['orders'], isOnly: false })).toBeNull();
  });

  test.each([
    ['apis/orders/openapi.yaml', null, ['orders', 'apis/orders']],
    ['orders.yaml', null, ['orders']],
    ['orders-api.yaml', 'Orders', ['Orders', 'orders']],
    ['openapi.json', null, []],
    ['packages/orders/api/swagger.json', null, ['orders', 'packages/orders/api']],
  ] as const)('names of %s', (path, name, names) => {
    expect(namesOf(path, name)).toEqual(names);
  });
});

describe('a run decides about a release', () => {
  const event = (more: Partial<EventFacts>) => ({
    ...COMMAND_LINE,
    eventName: 'push',
    push: { before: null },
    ...more,
  });
  test.each<[string, Partial<EventFacts>, readonly string[], { tag: string | null } | null]>([
    ['pushed tag', { ref: 'refs/tags/v1' }, [], { tag: 'v1' }],
    ['published release', { eventName: 'release', push: null, release: { tag: 'v1.0.0' } }, [], { tag: 'v1.0.0' }],
    ['started by hand', { eventName: 'workflow_dispatch', push: null, ref: 'refs/heads/main' }, [], { tag: null }],
    ['release branch', { ref: 'refs/heads/release/2.x' }, [], { tag: null }],
    ['release branch by name', { ref: 'refs/heads/production' }, ['production'], { tag: null }],
    ['not a usual one, when they are named', { ref: 'refs/heads/release' }, ['production'], null],
    ['main', { ref: 'refs/heads/main' }, [], null],
    ['by the clock', { eventName: 'schedule', push: null, ref: 'refs/heads/main' }, [], null],
    ['command line', { eventName: null, push: null }, [], null],
  ])('%s', (_, more, branches, gate) => {
    expect(gateOf(event(more), branches)).toEqual(gate);
  });
});
