import { describe, expect, test } from 'vitest';
import { pullRequest } from './support/events.ts';
import { api, BREAKING, expectSound, messages, startJob, UNRELATED, writes } from './support/job.ts';

describe.concurrent('the comment', () => {
  test('is not written again when it says the same', async () => {
    await using job = await startJob(BREAKING);
    await job.run();
    const before = writes(job.github);
    const step = await job.run();
    expectSound(job, step);
    expect(writes(job.github)).toEqual(before);
    expect(before).toHaveLength(1);
  });

  test('is brought up to date when the break is gone', async () => {
    await using job = await startJob(UNRELATED);
    await using earlier = await startJob(BREAKING);
    await earlier.run();
    const old = earlier.github.comments[0]?.body ?? '';
    job.github.say(old, 'github-actions[bot]');
    const step = await job.run();
    expectSound(job, step);
    expect(job.github.comments).toHaveLength(1);
    expect(job.github.comments[0]?.body).not.toBe(old);
    expect(job.github.comments[0]?.body).not.toContain('/orders');
    expect(job.github.comments[0]?.body.split('\n')[0]).toBe(old.split('\n')[0]);
  });

  test('of a stranger with our marker is left alone', async () => {
    await using job = await startJob(BREAKING);
    await job.run();
    const [own] = job.github.comments.splice(0);
    const fake = `${own?.body.split('\n')[0]}\nAll is well.`;
    job.github.say(fake, 'stranger');
    const step = await job.run();
    expectSound(job, step);
    expect(job.github.comments.map(({ body }) => body)).toEqual([fake, own?.body]);
  });

  test('is found behind a hundred others', async () => {
    await using job = await startJob(BREAKING);
    await job.run();
    const [own] = job.github.comments.splice(0);
    for (let count = 0; count < 150; count += 1) job.github.say('chat');
    const old = job.github.say(`${own?.body.split('\n')[0]}\nold`, 'github-actions[bot]');
    expectSound(job, await job.run());
    expect(job.github.comments).toHaveLength(151);
    expect(old.body).toBe(own?.body);
  });

  test('has the key that was asked for', async () => {
    await using job = await startJob(BREAKING);
    await job.run({ 'comment-key': 'public api --> x' });
    await job.run({ 'comment-key': 'other' });
    expect(job.github.comments.map(({ body }) => body.split('\n')[0])).toEqual([
      '<!-- api-governor:public-api-x -->',
      '<!-- api-governor:other -->',
    ]);
  });

  test('is written on request when all is well, and never on request', async () => {
    await using job = await startJob(UNRELATED);
    await job.run({ comment: 'never' });
    expect(job.github.log).toEqual([]);
    expectSound(job, await job.run({ comment: 'always' }));
    expect(job.github.comments).toHaveLength(1);
  });

  test('that may not be written leaves the verdict and the summary as they are', async () => {
    await using job = await startJob(BREAKING, { event: (origin) => pullRequest(origin, 'fork') });
    job.github.faults.push({ method: 'POST', path: /\/comments$/u, status: 403, times: 9 });
    const step = await job.run();
    expectSound(job, step);
    expect(messages(step, 'warning').join('\n')).toContain('pull-requests: write');
    expect(step.summary).toContain('/orders');
    expect(step.outputs['verdict']).toBe('fail');
  });

  test('survives a server that fails twice', async () => {
    await using job = await startJob(BREAKING);
    job.github.faults.push({ method: 'POST', path: /graphql$/u, status: 502, times: 2 });
    expectSound(job, await job.run());
    expect(job.github.comments).toHaveLength(1);
  });

  test('is not posted twice when the server fails after it stored it', async () => {
    await using job = await startJob(BREAKING);
    job.github.faults.push({ method: 'POST', path: /\/comments$/u, status: 502, times: 1, after: true });
    expectSound(job, await job.run());
    expect(job.github.comments).toHaveLength(1);
  });

  test('is not needed: without a token nothing is asked', async () => {
    await using job = await startJob(BREAKING);
    const step = await job.run({ token: '' }, { INPUT_TOKEN: '' });
    expectSound(job, step);
    expect(step.outputs['breaking']).toBe('1');
    expect(job.github.log).toEqual([]);
  });

  test('fits, however much there is to say', async () => {
    const paths = Array.from({ length: 1500 }, (_, index) => `/a-rather-long-path-of-a-resource/${index}/with-parts`);
    await using job = await startJob({
      base: { 'api.yaml': api('1.0.0', ...paths, '/users') },
      head: { 'api.yaml': api('1.0.0', '/users') },
    });
    const step = await job.run();
    expectSound(job, step);
    expect(step.outputs['breaking']).toBe('1500');
    expect(job.github.comments).toHaveLength(1);
    expect(messages(step, 'error').length).toBeLessThanOrEqual(10);
  });
});
