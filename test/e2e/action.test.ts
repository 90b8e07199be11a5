import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TOKEN } from './support/github.ts';
import { ADDITION, api, BREAKING, expectSound, MARKER, startJob, UNRELATED } from './support/job.ts';

describe.concurrent('on a pull request', () => {
  test('fails on a breaking change and says so everywhere', async () => {
    await using job = await startJob(BREAKING);
    const step = await job.run();
    expectSound(job, step);
    expect(step.outputs).toMatchObject({
      verdict: 'fail',
      breaking: '1',
      'potentially-breaking': '0',
      'required-bump': 'major',
      'declared-bump': 'none',
      'next-version': '2.0.0',
    });
    expect(step.summary).toContain('/orders');
    expect(job.github.comments).toHaveLength(1);
    expect(job.github.comments[0]?.body).toMatch(MARKER);
    expect(job.github.comments[0]?.body).toContain('/orders');
    const annotation = step.commands.find(
      ({ name, properties }) => name === 'error' && properties['file'] === 'api.yaml',
    );
    expect(annotation?.message).toContain('/orders');
    expect(JSON.parse(readFileSync(step.outputs['report'] ?? '', 'utf8'))).toMatchObject({
      schema: 1,
      verdict: 'fail',
    });
  });

  test('hides the token before it says anything else', async () => {
    await using job = await startJob(BREAKING);
    const step = await job.run();
    expect(step.commands[0]).toEqual({ name: 'add-mask', properties: {}, message: TOKEN });
    expect(step.commands.filter(({ name }) => name === 'add-mask')).toHaveLength(1);
    const shown = [step.summary, ...step.log, ...Object.values(step.outputs), job.github.comments[0]?.body];
    expect(shown.join('\n')).not.toContain(TOKEN);
  });

  test('passes on an addition with the right version', async () => {
    await using job = await startJob(ADDITION);
    const step = await job.run();
    expectSound(job, step);
    expect(step.outputs).toMatchObject({
      verdict: 'pass',
      breaking: '0',
      'required-bump': 'minor',
      'declared-bump': 'minor',
    });
  });

  test('says nothing when there is nothing to say', async () => {
    await using job = await startJob(UNRELATED);
    const step = await job.run();
    expectSound(job, step);
    expect(step.outputs).toMatchObject({ verdict: 'pass', breaking: '0', 'required-bump': 'none' });
    expect(job.github.comments).toEqual([]);
  });

  test('lets a breaking change pass when nothing is to fail, and still reports it', async () => {
    await using job = await startJob(BREAKING);
    const step = await job.run({ 'fail-on': 'never' });
    expect(step.outputs['breaking']).toBe('1');
    expect(job.github.comments).toHaveLength(1);
  });

  test('does not blame the pull request for what landed on main', async () => {
    await using job = await startJob({
      base: { 'api.yaml': api('1.0.0', '/users') },
      mainAhead: { 'api.yaml': api('1.0.0', '/users'), 'other.yaml': api('3.0.0', '/new') },
      head: { 'api.yaml': api('1.1.0', '/users', '/carts') },
    });
    const step = await job.run({ spec: '*.yaml' });
    expectSound(job, step);
    expect(step.outputs).toMatchObject({ verdict: 'pass', breaking: '0', 'required-bump': 'minor' });
    expect(step.summary).not.toContain('/new');
  });

  test('compares with what the pull request is merged into', async () => {
    await using job = await startJob({
      base: { 'api.yaml': api('1.0.0', '/users') },
      mainAhead: { 'api.yaml': api('1.1.0', '/users', '/new') },
      head: { 'api.yaml': api('1.0.0', '/users', '/carts') },
      merge: { 'api.yaml': api('1.2.0', '/users', '/new', '/carts') },
    });
    const step = await job.run();
    expectSound(job, step);
    expect(step.outputs).toMatchObject({ verdict: 'pass', breaking: '0', 'declared-bump': 'minor' });
  });

  test('works with all history checked out', async () => {
    await using job = await startJob(BREAKING, { checkout: { kind: 'full', ref: 'refs/pull/1/head' } });
    const step = await job.run();
    expectSound(job, step);
    expect(step.outputs).toMatchObject({ verdict: 'fail', breaking: '1' });
  });

  test('works with the head of the pull request checked out, and no history', async () => {
    await using job = await startJob(BREAKING, { checkout: { kind: 'shallow', ref: 'refs/pull/1/head' } });
    const step = await job.run();
    expectSound(job, step);
    expect(step.outputs).toMatchObject({ verdict: 'fail', breaking: '1' });
  });

  test('finds a description without being told where it is', async () => {
    await using job = await startJob({
      base: { 'docs/openapi.json': api('1.0.0', '/users', '/orders') },
      head: { 'docs/openapi.json': api('1.0.0', '/users') },
    });
    const step = await job.run({ spec: '' });
    expectSound(job, step);
    expect(step.outputs['breaking']).toBe('1');
  });

  test('says that there is no description in the repository', async () => {
    await using job = await startJob({ base: { 'a.txt': 'a' }, head: { 'a.txt': 'b' } });
    const step = await job.run({ spec: '' });
    expectSound(job, step);
    const said = [...step.log, ...step.commands.map(({ message }) => message), step.summary].join('\n');
    expect(said).toMatch(/no (?:API|OpenAPI|description|specification)/iu);
    expect(step.outputs).toMatchObject({ breaking: '0', 'required-bump': 'none' });
    expect(job.github.comments).toEqual([]);
  });
});

test('ends when nobody reads its log any more', async () => {
  const action = resolve(import.meta.dirname, '../../dist/action.js');
  const env = { 'INPUT_FAIL-ON': 'nonsense' };
  const child = spawn(process.execPath, [action], { env, stdio: ['ignore', 'pipe', 'ignore'] });
  child.stdout.destroy();
  try {
    expect(await once(child, 'exit', { signal: AbortSignal.timeout(30_000) })).toEqual([1, null]);
  } finally {
    child.kill('SIGKILL');
  }
});
