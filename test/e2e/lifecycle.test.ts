import { describe, expect, test } from 'vitest';
import { pullRequestTarget, tagPush } from './support/events.ts';
import { expectSound, messages, startJob } from './support/job.ts';
import type { History } from './support/repo.ts';

// The commits of these histories were made on 2023-11-14, long before any run of this test.

const PUBLISHED = '2024-06-01';

/** A description with `/users`, and `/orders` when it is given, with these marks. */
function shop(version: string, orders?: Readonly<Record<string, unknown>>): string {
  const operation = { get: { responses: { 200: { description: 'fine' } } } };
  const paths = {
    '/users': operation,
    ...(orders && { '/orders': { get: { ...operation.get, ...orders } } }),
  };
  return JSON.stringify({ openapi: '3.1.0', info: { title: 'Shop', version }, paths }, null, 2);
}

const dated = (sunset: string) => ({ deprecated: true, 'x-sunset': sunset });

function removal(before: Readonly<Record<string, unknown>>, more: Partial<History> = {}): History {
  return {
    base: { 'api.yaml': shop('1.1.0', before) },
    head: { 'api.yaml': shop('1.2.0') },
    tags: { 'v1.1.0': 'base' },
    ...more,
  };
}

describe.concurrent('removing a deprecated operation', () => {
  test('after its sunset is planned: nothing fails, and a minor step is enough', async () => {
    await using job = await startJob(removal(dated(PUBLISHED)));
    const step = await job.run({ 'version-check': 'error' });
    expectSound(job, step);
    expect(step.outputs).toMatchObject({ verdict: 'pass', breaking: '0', 'required-bump': 'minor' });
    const [comment] = job.github.comments;
    expect(comment?.body).toContain('was removed, as planned');
    expect(comment?.body).not.toContain('Breaking changes');
  });

  test('without a checkout the day of the release comes from GitHub', async () => {
    await using job = await startJob(removal(dated(PUBLISHED)), {
      event: pullRequestTarget,
      checkout: { kind: 'none' },
    });
    const step = await job.run();
    expectSound(job, step);
    expect(step.outputs).toMatchObject({ verdict: 'pass', breaking: '0' });
  });

  test('before its sunset breaks', async () => {
    await using job = await startJob(removal(dated('2199-01-01')));
    const step = await job.run();
    expectSound(job, step);
    expect(step.outputs).toMatchObject({ verdict: 'fail', breaking: '1', 'required-bump': 'major' });
    expect(job.github.comments[0]?.body).toContain('It was announced to work until 2199-01-01');
  });

  test('with a date that no release published breaks', async () => {
    await using job = await startJob(
      removal(
        {},
        {
          mainAhead: { 'api.yaml': shop('1.1.0', dated(PUBLISHED)) },
          merge: { 'api.yaml': shop('1.2.0') },
        },
      ),
    );
    const step = await job.run();
    expectSound(job, step);
    expect(step.outputs).toMatchObject({ verdict: 'fail', breaking: '1' });
    expect(job.github.comments[0]?.body).toContain('no release proves that it was announced');
  });

  test('with no release at all breaks, and says why', async () => {
    await using job = await startJob(removal(dated(PUBLISHED), { tags: {} }));
    const step = await job.run();
    expectSound(job, step);
    expect(step.outputs).toMatchObject({ verdict: 'fail', breaking: '1' });
    expect(job.github.comments[0]?.body).toContain('No release of this API is known');
  });

  test('without a date breaks', async () => {
    await using job = await startJob(removal({ deprecated: true }));
    const step = await job.run();
    expectSound(job, step);
    expect(step.outputs).toMatchObject({ verdict: 'fail', breaking: '1' });
    expect(messages(step, 'error').join('\n')).toContain('without a sunset date');
  });
});

describe.concurrent('a release that removes a deprecated operation', () => {
  const at = 'refs/tags/v1.2.0';
  const gate = (before: Readonly<Record<string, unknown>>, more: Partial<History> = {}) =>
    startJob(removal(before, { ...more, tags: { 'v1.1.0': 'base', 'v1.2.0': 'merge' } }), {
      event: (origin) => tagPush('v1.2.0', origin.merge),
      checkout: { kind: 'shallow', ref: at },
    });

  test('after its sunset opens the gate with a minor step, and the changelog has it', async () => {
    await using job = await gate(dated(PUBLISHED));
    const step = await job.run();
    expectSound(job, step);
    expect(step.outputs).toMatchObject({ verdict: 'pass', breaking: '0', 'required-bump': 'minor' });
    expect(step.outputs['changelog']).toContain('was removed, as planned');
    expect(step.outputs['changelog']).not.toContain('Breaking');
    expect(step.summary).toContain('The sunset date 2024-06-01 is published since `v1.1.0` (2023-11-14, ');
  });

  test('before its sunset keeps it shut, unless the version is a major one', async () => {
    await using job = await gate(dated('2199-01-01'));
    const step = await job.run();
    expectSound(job, step);
    expect(step.outputs).toMatchObject({ verdict: 'fail', 'required-bump': 'major', 'next-version': '2.0.0' });
    expect(messages(step, 'error').join('\n')).toContain('It was announced to work until 2199-01-01');
  });

  test('with a date that came after the last release keeps it shut, however old the date is', async () => {
    await using job = await gate(
      {},
      { mainAhead: { 'api.yaml': shop('1.1.0', dated(PUBLISHED)) }, merge: { 'api.yaml': shop('1.2.0') } },
    );
    const step = await job.run();
    expectSound(job, step);
    expect(step.outputs).toMatchObject({ verdict: 'fail', 'required-bump': 'major' });
  });
});

describe.concurrent('who is concerned', () => {
  test('owners and consumers of the base are named, and nobody is notified', async () => {
    const files = {
      '.github/CODEOWNERS': '* @acme/shop\n',
      '.api-governor/consumers.yaml': "mobile:\n  operations: ['GET /orders']\n  contact: '@mobile'\n",
    };
    await using job = await startJob({
      base: { 'api.yaml': shop('1.0.0', {}), ...files },
      head: { 'api.yaml': shop('1.0.0'), '.github/CODEOWNERS': '* @stranger\n' },
    });
    const step = await job.run();
    expectSound(job, step);
    const [comment] = job.github.comments;
    expect(comment?.body).toContain('Owned by `@acme/shop`; used by `mobile` (`@mobile`).');
    expect(comment?.body.replaceAll(/`[^`]*`/gu, '')).not.toContain('@');
    expect(messages(step, 'error').join('\n')).toContain('Owned by `@acme/shop`');
  });

  test('internal operations are listed apart and fail nobody', async () => {
    await using job = await startJob({
      base: { 'api.yaml': shop('1.0.0', { 'x-internal': true }) },
      head: { 'api.yaml': shop('1.0.0') },
    });
    const step = await job.run();
    expectSound(job, step);
    expect(step.outputs).toMatchObject({ verdict: 'pass', breaking: '0' });
    expect(job.github.comments[0]?.body).toContain('1 change of internal operations');
  });

  test('what is due is in the comment', async () => {
    const before = { 'api.yaml': shop('1.0.0', { deprecated: true, 'x-sunset': PUBLISHED }) };
    await using job = await startJob({
      base: before,
      head: { 'api.yaml': shop('1.1.0', { deprecated: true, 'x-sunset': PUBLISHED, description: 'All orders.' }) },
    });
    const step = await job.run();
    expectSound(job, step);
    expect(job.github.comments[0]?.body ?? step.summary).toContain('Deprecations: 1 past the sunset');
  });
});
