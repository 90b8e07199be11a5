import { describe, expect, test } from 'vitest';
import { api, expectSound, startJob } from './support/job.ts';

const CONFIG = 'mention-owners: true\n';
const broken = (config: string, base: string, head = base, title = 'Shop') => ({
  base: { 'api.yaml': api('1.0.0', '/users', '/orders'), '.api-governor.yaml': config, CODEOWNERS: base },
  head: {
    'api.yaml': api('1.0.0', '/users').replace('"info": {', `"info": { "x-owner": "@evil/all",`).replace('Shop', title),
    '.api-governor.yaml': config,
    CODEOWNERS: head,
  },
});

describe.concurrent('owners', () => {
  test('are mentioned when the comment is new, and not again', async () => {
    await using job = await startJob(broken(CONFIG, 'api.yaml @acme/shop @alice a@example.com\n'));
    const step = await job.run();
    expectSound(job, step);
    expect(job.github.comments[0]?.body).toMatch(/\n\ncc @acme\/shop @alice\n$/u);
    const first = job.github.comments[0]?.body;
    await job.run();
    expect(job.github.comments.map(({ body }) => body)).toEqual([first]);
  });

  test('are those of the base, whatever the pull request says', async () => {
    await using job = await startJob(broken(CONFIG, 'api.yaml @acme/shop\n', '* @evil/team @victim\n', '@victim'));
    await job.run();
    const body = job.github.comments[0]?.body ?? '';
    expect(body).toMatch(/\n\ncc @acme\/shop\n$/u);
    // Everything else stands in code.
    expect(body.replace('cc @acme/shop', '').replaceAll(/`[^`\n]*`/gu, '')).not.toContain('@');
  });

  test('are not mentioned where nobody asked for it', async () => {
    await using job = await startJob(broken('lens: wire\n', 'api.yaml @acme/shop\n'));
    await job.run();
    expect(job.github.comments[0]?.body).not.toMatch(/^cc /mu);
  });
});
