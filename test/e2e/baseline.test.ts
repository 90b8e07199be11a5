import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { api, expectSound, messages, startJob } from './support/job.ts';
import { checkOut, createOrigin, git } from './support/repo.ts';
import { runCommandLine } from './support/runner.ts';

const FILE = '.api-governor/baseline.yaml';
const CONFIG = { '.api-governor.yaml': 'lint: { mode: all, fail-on: warning }\nwaivers-from: base\n' };
const HEAD = { kind: 'shallow', ref: 'refs/heads/main' } as const;

/** A repository on the disk with these files, and a directory to work in. */
async function workplace(files: Readonly<Record<string, string>>, tags = {}): Promise<string> {
  const origin = await createOrigin({ base: files, head: files, tags });
  return checkOut(origin, Object.keys(tags).length === 0 ? HEAD : { ...HEAD, kind: 'full' });
}

/** The baseline of a repository with these files. */
async function baselineOf(files: Readonly<Record<string, string>>): Promise<string> {
  const directory = await workplace(files);
  expect(await runCommandLine(directory, ['baseline', '--write', '--grow'])).toMatchObject({ code: 0, stderr: '' });
  return readFileSync(join(directory, FILE), 'utf8');
}

/** Operations without descriptions and operationIds: the rulesets find much. */
const legacy = api('1.0.0', '/users', '/orders');
const known = await baselineOf({ 'api.yaml': legacy, ...CONFIG });
const base = { 'api.yaml': legacy, ...CONFIG, [FILE]: known };

describe.concurrent('a pull request', () => {
  test('that touches nothing of what is known passes, with all rules on everything', async () => {
    await using job = await startJob({ base, head: { ...base, 'api.yaml': api('1.0.1', '/users', '/orders') } });
    const step = await job.run({ comment: 'always' });
    expectSound(job, step);
    expect(step.outputs['verdict']).toBe('pass');
    expect(job.github.comments[0]?.body).toMatch(/\d+ known findings in the baseline: /u);
    expect([...messages(step, 'error'), ...messages(step, 'warning')]).toEqual([]);
  });

  test('without the baseline it fails', async () => {
    const { [FILE]: _, ...without } = base;
    await using job = await startJob({
      base: without,
      head: { ...without, 'api.yaml': api('1.0.1', '/users', '/orders') },
    });
    const step = await job.run();
    expectSound(job, step);
    expect(step.outputs['verdict']).toBe('fail');
  });

  test('that adds the same mistake elsewhere fails for that one only', async () => {
    await using job = await startJob({
      base,
      head: { ...base, 'api.yaml': api('1.1.0', '/users', '/orders', '/carts') },
    });
    const step = await job.run();
    expectSound(job, step);
    expect(step.outputs['verdict']).toBe('fail');
    const annotated = messages(step, 'error').join('\n');
    expect(annotated).toContain('/carts');
    expect(annotated).not.toContain('/users');
  });

  test('can not take its own mistake into the baseline, and says that it tries', async () => {
    const after = { ...base, 'api.yaml': api('1.1.0', '/users', '/orders', '/carts') };
    await using job = await startJob({ base, head: { ...after, [FILE]: await baselineOf(after) } });
    const step = await job.run();
    expectSound(job, step);
    expect(step.outputs['verdict']).toBe('fail');
    expect(job.github.comments[0]?.body).toMatch(/This pull request adds \d+ findings? to the baseline: /u);
    expect(job.github.comments[0]?.body).toContain('They count once they are merged.');
  });

  test('may where the configuration of the base allows it, and says so', async () => {
    const open = { '.api-governor.yaml': CONFIG['.api-governor.yaml'].replace('from: base', 'from: head') };
    const after = { ...base, ...open, 'api.yaml': api('1.1.0', '/users', '/orders', '/carts') };
    await using job = await startJob({
      base: { ...base, ...open },
      head: { ...after, [FILE]: await baselineOf(after) },
    });
    const step = await job.run();
    expectSound(job, step);
    expect(step.outputs['verdict']).toBe('pass');
    expect(job.github.comments[0]?.body).toContain('They count here already.');
  });

  test('that puts one of many right leaves the others known', async () => {
    const paths = ['/a', '/b', '/c', '/d', '/e'];
    const many = { 'api.yaml': api('1.0.0', ...paths), ...CONFIG };
    const text = await baselineOf(many);
    expect(text).toContain('at: "part of ');
    const better = many['api.yaml'].replace('"responses"', '"operationId": "listA", "responses"');
    await using job = await startJob({
      base: { ...many, [FILE]: text },
      head: { ...many, [FILE]: text, 'api.yaml': better },
    });
    const step = await job.run();
    expectSound(job, step);
    expect(step.outputs['verdict']).toBe('pass');
    expect([...messages(step, 'error'), ...messages(step, 'warning')]).toEqual([]);
  });

  test('that takes out what is still there fails for it', async () => {
    const lines = known.split('\n');
    const at = lines.findIndex((line) => line.includes('GET /users') && line.includes('{ id'));
    await using job = await startJob({ base, head: { ...base, [FILE]: lines.toSpliced(at, 1).join('\n') } });
    const step = await job.run();
    expectSound(job, step);
    expect(step.outputs['verdict']).toBe('fail');
    expect(messages(step, 'notice').join('\n')).toContain('takes 1 finding out of the baseline');
  });

  test('that puts something right hears what to take out', async () => {
    await using job = await startJob({ base, head: { ...base, 'api.yaml': api('2.0.0', '/users') } });
    const step = await job.run({ 'accept-announced': 'true' });
    expectSound(job, step);
    expect(step.outputs['verdict']).toBe('pass');
    expect(job.github.comments[0]?.body).toMatch(/\d+ entries of the baseline name nothing that was found/u);
  });

  test('that breaks the file fails, with line and column, and loses nothing of the report', async () => {
    await using job = await startJob({
      base,
      head: { ...base, 'api.yaml': api('1.0.0', '/users'), [FILE]: '- api: x\n  rul: y\n' },
    });
    const step = await job.run();
    expectSound(job, step);
    expect(messages(step, 'error').join('\n')).toContain(`${FILE}:2:3: A group of the baseline has no key "rul".`);
    expect(step.outputs).toMatchObject({ verdict: 'fail', breaking: '1' });
  });
});

describe.concurrent('the command baseline', () => {
  const files = { 'api.yaml': legacy, ...CONFIG };

  test('records everything at first, in the same bytes each time, and lint and check pass then', async () => {
    const directory = await workplace(files);
    const looked = await runCommandLine(directory, ['baseline']);
    expect(looked.stdout).toContain(`There is no ${FILE} yet.`);
    expect(existsSync(join(directory, FILE))).toBe(false);
    expect((await runCommandLine(directory, ['lint', 'api.yaml'])).code).toBe(1);
    const written = await runCommandLine(directory, ['baseline', '--write']);
    expect(written).toMatchObject({ code: 0, stderr: '' });
    expect(written.stdout).toContain('on pull requests it counts once it is merged');
    const text = readFileSync(join(directory, FILE), 'utf8');
    await runCommandLine(directory, ['baseline', '--write']);
    expect(readFileSync(join(directory, FILE), 'utf8')).toBe(text);
    const linted = await runCommandLine(directory, ['lint', 'api.yaml']);
    expect([linted.code, linted.stdout.includes('known findings in the baseline')]).toEqual([0, true]);
    expect((await runCommandLine(directory, ['check'])).code).toBe(0);
  });

  test('only gets shorter, unless it is told to grow', async () => {
    const directory = await workplace({ ...files, [FILE]: known });
    writeFileSync(join(directory, 'api.yaml'), api('1.1.0', '/users', '/carts'));
    const before = known.split('\n').filter((line) => line.includes('{ id')).length;
    const refused = await runCommandLine(directory, ['baseline', '--write']);
    expect(refused).toMatchObject({ code: 1, stderr: '' });
    expect(refused.stdout).toContain('not in it: put them right, or add them with --write --grow');
    expect(refused.stdout).toContain('taken out, because nothing is found there any more');
    const shrunk = readFileSync(join(directory, FILE), 'utf8');
    expect(shrunk).not.toContain('/orders');
    expect(shrunk).not.toContain('/carts');
    expect(shrunk.split('\n').filter((line) => line.includes('{ id')).length).toBeLessThan(before);
    expect((await runCommandLine(directory, ['baseline', '--write', '--grow'])).code).toBe(0);
    expect(readFileSync(join(directory, FILE), 'utf8')).toContain('/carts');
  });

  test('takes in what broke since the last release, which still asks for its version', async () => {
    const directory = await workplace(
      { ...files, 'api.yaml': api('1.0.0', '/users', '/orders') },
      { 'v1.0.0': 'main' },
    );
    writeFileSync(join(directory, 'api.yaml'), api('1.0.0', '/users'));
    await git(directory, '-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-qam', 'Remove');
    expect((await runCommandLine(directory, ['baseline', '--write'])).code).toBe(0);
    expect(readFileSync(join(directory, FILE), 'utf8')).toMatch(/rule: "operation-removed"[^]*at: "GET \/orders"/u);
    const checked = await runCommandLine(directory, ['check', '--base', 'v1.0.0', '--version-check', 'error']);
    expect(checked.code).toBe(1);
    expect(checked.stdout).toContain('known   Operation `GET /orders` was removed. (in the baseline)');
    expect(checked.stdout).toContain('must become 2.0.0 or higher');
    expect(checked.stdout).toContain('FAIL  No breaking changes, but this check fails');
  });

  test('takes nothing out of what it can not read', async () => {
    const directory = await workplace({ ...files, [FILE]: known });
    writeFileSync(join(directory, 'api.yaml'), '{"openapi": "3.0.3", "paths": {');
    const { stdout } = await runCommandLine(directory, ['baseline', '--write']);
    expect(stdout).toContain('api.yaml could not be looked at to the end, so its entries stay.');
    expect(readFileSync(join(directory, FILE), 'utf8')).toBe(known);
  });

  test('leaves a file with a mistake alone', async () => {
    const directory = await workplace({ ...files, [FILE]: '- api: x\n' });
    const { code, stderr } = await runCommandLine(directory, ['baseline', '--write', '--grow']);
    expect([code, stderr]).toEqual([2, `api-governor: ${FILE}:1:3: This entry has no "rule".\n`]);
    expect(readFileSync(join(directory, FILE), 'utf8')).toBe('- api: x\n');
  });
});
