import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { describe, expect, test } from 'vitest';
import { tagPush } from './support/events.ts';
import { api, expectSound, messages, startJob } from './support/job.ts';
import { git, type History, type Origin } from './support/repo.ts';

// Since the release `/orders` was removed by somebody else; the pull request adds `/carts`. Only who finds the release
// knows that a major step is needed.

const released = api('1.0.0', '/users', '/orders');

function history(more: Readonly<Record<string, string>>): History {
  return {
    base: { 'api.yaml': api('1.0.0', '/users'), ...more },
    head: { 'api.yaml': api('1.1.0', '/users', '/carts'), ...more },
  };
}

/** Serves one text on the loopback interface. */
async function serve(
  text: string,
): Promise<{ readonly url: string; readonly asked: readonly string[]; [Symbol.asyncDispose](): Promise<void> }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}/openapi.yaml`,
    asked,
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

const checksum = (text: string): string => createHash('sha256').update(text).digest('hex');
const NEEDS_MAJOR = { verdict: 'pass', breaking: '0', 'required-bump': 'major', 'next-version': '2.0.0' };

describe.concurrent('the last release', () => {
  test('is a copy in the repository, which is no API of its own', async () => {
    const config = 'release: file:released/api.yaml\n';
    await using job = await startJob(history({ 'released/api.yaml': released, '.api-governor.yaml': config }));
    const step = await job.run({ spec: '' });
    expectSound(job, step);
    expect(step.outputs).toMatchObject(NEEDS_MAJOR);
    expect(JSON.parse(step.outputs['versions'] ?? '')).toHaveLength(1);
    expect(job.github.comments[0]?.body).toContain('Measured from `released/api.yaml (last release)`');
  });

  test('a pull request that changes the copy is measured from the one of the base', async () => {
    const config = { '.api-governor.yaml': 'release: file:released/api.yaml\n' };
    const { base, head } = history({ 'released/api.yaml': released, ...config });
    const forged = { ...head, 'released/api.yaml': api('1.1.0', '/users', '/carts') };
    await using job = await startJob({ base, head: forged });
    const step = await job.run();
    expectSound(job, step);
    expect(step.outputs).toMatchObject(NEEDS_MAJOR);
  });

  test('is at an address whose checksum is right', async () => {
    await using server = await serve(released);
    const config = `release: ${server.url}#sha256=${checksum(released)}\n`;
    await using job = await startJob(history({ '.api-governor.yaml': config }));
    const step = await job.run();
    expectSound(job, step);
    expect(step.outputs).toMatchObject(NEEDS_MAJOR);
  });

  test.each([
    ['gives something else', '#sha256='.padEnd(72, '0'), 'what the address gives has another checksum (sha256='],
    ['has no checksum', '', 'an address needs its checksum'],
  ])('an address that %s is an error, and no verdict', async (_, ending, said) => {
    await using server = await serve(released);
    await using job = await startJob(history({ '.api-governor.yaml': `release: ${server.url}${ending}\n` }));
    const step = await job.run();
    expect(step.code).toBe(1);
    expect(messages(step, 'error').join('\n')).toContain(said);
    expect(job.github.comments).toEqual([]);
  });

  test('an address that the pull request names itself is not asked', async () => {
    await using server = await serve(released);
    const { base, head } = history({});
    const config = `release: ${server.url}#sha256=${checksum(released)}\n`;
    await using job = await startJob({ base, head: { ...head, '.api-governor.yaml': config } });
    const step = await job.run();
    expectSound(job, step);
    // The configuration of the base counts, which names none.
    expect([server.asked, step.outputs['required-bump']]).toEqual([[], 'minor']);
    expect(messages(step, 'notice').join('\n')).toContain('.api-governor.yaml differs between base and head');
  });

  test('is a branch, which a shallow checkout has to fetch', async () => {
    await using job = await startJob({
      base: { 'api.yaml': released, '.api-governor.yaml': 'release: release/stable\n' },
      mainAhead: { 'api.yaml': api('1.0.0', '/users'), '.api-governor.yaml': 'release: release/stable\n' },
      head: {
        'api.yaml': api('1.1.0', '/users', '/orders', '/carts'),
        '.api-governor.yaml': 'release: release/stable\n',
      },
      merge: { 'api.yaml': api('1.1.0', '/users', '/carts'), '.api-governor.yaml': 'release: release/stable\n' },
    });
    await git(job.origin.directory, 'update-ref', 'refs/heads/release/stable', job.origin.base);
    const step = await job.run();
    expectSound(job, step);
    expect(step.outputs).toMatchObject(NEEDS_MAJOR);
    expect(job.github.comments[0]?.body).toContain('Measured from `release/stable@');
  });

  test('that is named and is not there is an error with what to do', async () => {
    await using job = await startJob(history({ '.api-governor.yaml': 'release: release/nowhere\n' }));
    const step = await job.run();
    expect(step.code).toBe(1);
    expect(messages(step, 'error').join('\n')).toContain(
      '`release`: There is no branch, tag or commit `release/nowhere` here or on origin',
    );
  });
});

describe.concurrent('several APIs', () => {
  const both = (orders: string, billing: string, more = {}) => ({
    'orders/openapi.json': orders,
    'billing/openapi.json': billing,
    ...more,
  });
  const versionsIn = (outputs: Readonly<Record<string, string>>): unknown =>
    Object.fromEntries(
      (JSON.parse(outputs['versions'] ?? '[]') as { api: string; required: string; ok: boolean }[]).map(
        ({ api: name, required, ok }) => [name, [required, ok]],
      ),
    );

  test('a tag that is named after one of them releases that one alone, from its own last release', async () => {
    const config = {
      '.api-governor.yaml':
        'apis:\n  - { path: orders/openapi.json, name: orders }\n  - { path: billing/openapi.json, name: billing }\n',
    };
    const tag = 'orders@1.1.0';
    await using job = await startJob(
      {
        base: both(api('1.0.0', '/a', '/b'), api('3.0.0', '/x', '/y'), config),
        head: both(api('1.1.0', '/a'), api('3.0.1', '/x'), config),
        tags: { 'orders@1.0.0': 'base', 'billing@3.0.0': 'base', [tag]: 'merge' },
      },
      {
        event: (origin: Origin) => tagPush(tag, origin.merge),
        checkout: { kind: 'shallow', ref: `refs/tags/${tag}` },
      },
    );
    const step = await job.run({ spec: '' });
    expectSound(job, step);
    expect(versionsIn(step.outputs)).toEqual({ orders: ['major', false] });
    expect(messages(step, 'error').join('\n')).toContain('info.version must become 2.0.0 or higher');
    expect(step.summary).toContain('comparing `orders@1.0.0@');
    expect(messages(step, 'notice')).toContain('billing/openapi.json is not released by this tag.');
  });

  test('with a pattern of their own', async () => {
    const config = {
      '.api-governor.yaml':
        'release-tags: "api-{name}-*"\napis:\n  - { path: orders/openapi.json, name: orders }\n  - { path: billing/openapi.json, name: billing }\n',
    };
    await using job = await startJob({
      base: both(api('1.0.0', '/a', '/b'), api('3.0.0', '/x'), config),
      mainAhead: both(api('1.0.0', '/a'), api('3.0.0', '/x'), config),
      head: both(api('1.1.0', '/a', '/b', '/c'), api('3.1.0', '/x', '/y'), config),
      merge: both(api('1.1.0', '/a', '/c'), api('3.1.0', '/x', '/y'), config),
      tags: { 'api-orders-1.0.0': 'base', 'api-billing-3.0.0': 'base', 'v9.0.0': 'main' },
    });
    const step = await job.run({ spec: '' });
    expectSound(job, step);
    expect(versionsIn(step.outputs)).toEqual({ orders: ['major', false], billing: ['minor', true] });
  });

  test('of one group all need the largest step, those that did not change as well', async () => {
    const config = {
      '.api-governor.yaml':
        'version-check: error\naccept-announced: true\napis:\n  - { path: orders/openapi.json, version-group: shop }\n  - { path: billing/openapi.json, version-group: shop }\n',
    };
    const grouped = (billing: string) => ({
      base: both(api('1.0.0', '/a', '/b'), api('1.0.0', '/x'), config),
      head: both(api('2.0.0', '/a'), billing, config),
      tags: { 'v1.0.0': 'base' } as const,
    });
    await using left = await startJob(grouped(api('1.0.0', '/x')));
    const alone = await left.run({ spec: '' });
    expectSound(left, alone);
    expect([alone.outputs['verdict'], versionsIn(alone.outputs)]).toEqual([
      'fail',
      { 'orders/openapi.json': ['major', true], 'billing/openapi.json': ['major', false] },
    ]);
    await using all = await startJob(grouped(api('2.0.0', '/x')));
    const together = await all.run({ spec: '' });
    expectSound(all, together);
    expect(together.outputs['verdict']).toBe('pass');
  });
});
