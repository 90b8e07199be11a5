import { describe, expect, test } from 'vitest';
import { mergeGroup, pullRequestTarget, tagPush } from './support/events.ts';
import { api, BREAKING, expectSound, startJob, writes } from './support/job.ts';
import { temporaryDirectory } from './support/temporary.ts';

/** A description whose only path is written elsewhere. */
function referring(ref: string) {
  return {
    'api.yaml': JSON.stringify({
      openapi: '3.0.3',
      info: { title: 'Shop', version: '1.0.0' },
      paths: { '/users': { $ref: ref } },
    }),
    'users.yaml': JSON.stringify({ get: { responses: { 200: { description: 'fine' } } } }),
  };
}

describe.concurrent('on other events', () => {
  test('pull_request_target reads both sides through the API, without a checkout', async () => {
    await using job = await startJob(BREAKING, { event: pullRequestTarget, checkout: { kind: 'none' } });
    const step = await job.run();
    expectSound(job, step);
    expect(step.outputs).toMatchObject({ verdict: 'fail', breaking: '1' });
    expect(job.github.comments).toHaveLength(1);
    expect(job.github.log.filter((entry) => entry.includes('/git/trees/'))).not.toEqual([]);
  });

  test('pull_request_target follows references within the revision, and no further', async () => {
    await using job = await startJob(
      {
        base: referring('users.yaml'),
        head: { ...referring('../../../etc/passwd'), 'link.yaml': { link: '/etc/passwd' } },
      },
      { event: pullRequestTarget, checkout: { kind: 'none' } },
    );
    const step = await job.run();
    expectSound(job, step);
    // It is said what could not be read, and not shown.
    expect(step.summary).toContain('etc/passwd');
    expect([step.summary, ...step.log, job.github.comments[0]?.body].join('\n')).not.toContain('root:');
  });

  test('merge_group compares with the queue and comments nowhere', async () => {
    await using job = await startJob(BREAKING, { event: mergeGroup });
    const step = await job.run();
    expectSound(job, step);
    expect(step.outputs).toMatchObject({ verdict: 'fail', breaking: '1' });
    expect(writes(job.github)).toEqual([]);
  });

  test('a tag is compared with the release before it', async () => {
    await using job = await startJob(
      {
        base: { 'api.yaml': api('1.0.0', '/users', '/orders') },
        head: { 'api.yaml': api('1.1.0', '/users') },
        tags: { 'v1.0.0': 'base', 'v1.1.0': 'merge' },
      },
      { event: (origin) => tagPush('v1.1.0', origin.merge), checkout: { kind: 'shallow', ref: 'refs/tags/v1.1.0' } },
    );
    const step = await job.run();
    expectSound(job, step);
    expect(step.outputs).toMatchObject({
      verdict: 'fail',
      breaking: '1',
      'required-bump': 'major',
      'declared-bump': 'minor',
      'next-version': '2.0.0',
    });
    expect(writes(job.github)).toEqual([]);
  });

  test('GitHub Enterprise Server is asked at its own addresses', async () => {
    await using job = await startJob(BREAKING, {
      event: pullRequestTarget,
      checkout: { kind: 'none' },
      github: { enterprise: true },
    });
    const step = await job.run();
    expectSound(job, step);
    expect(step.outputs['breaking']).toBe('1');
    expect(job.github.comments).toHaveLength(1);
    expect(job.github.log.every((entry) => / \/api\/(?:v3\/|graphql)/u.test(entry))).toBe(true);
  });

  test('a runner without git reads a pull request through the API', async () => {
    await using job = await startJob(BREAKING);
    const step = await job.run({}, { PATH: temporaryDirectory('no-git') });
    expectSound(job, step);
    expect(step.outputs['breaking']).toBe('1');
  });
});
