import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mergeGroup, tagPush } from './support/events.ts';
import { api, expectSound, messages, startJob } from './support/job.ts';
import { checkOut, createOrigin } from './support/repo.ts';
import { runCommandLine } from './support/runner.ts';

const FILE = '.api-governor/waivers.yaml';
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

function waiver(days: number, more = ''): string {
  return `# ours\n- rule: operation-removed\n  at: GET /orders\n  owner: team-orders\n  reason: Nobody <img src=x> calls it, \`ask\` @o/team\n  expires: ${day(days)}\n${more}`;
}

const before = api('1.0.0', '/users', '/orders');
const after = api('2.0.0', '/users');

describe.concurrent('a pull request that breaks something', () => {
  test('passes with a waiver of the base, which is shown', async () => {
    await using job = await startJob({
      base: { 'api.yaml': before, [FILE]: waiver(30) },
      head: { 'api.yaml': after, [FILE]: waiver(30) },
    });
    const step = await job.run();
    expectSound(job, step);
    expect(step.outputs).toMatchObject({ verdict: 'pass', breaking: '0', 'required-bump': 'major' });
    const body = job.github.comments[0]?.body ?? '';
    expect(body).toContain('<summary>1 waived finding</summary>');
    expect(body).toContain(
      `\`team-orders\`, until \`${day(30)}\`: Nobody \`<img\` \`src=x>\` calls it, \`ask\` \`@o/team\``,
    );
    expect(body).not.toContain('waiver-unused');
  });

  test('fails with one that it brings itself, and says so', async () => {
    await using job = await startJob({
      base: { 'api.yaml': before },
      head: { 'api.yaml': after, [FILE]: waiver(30) },
    });
    const step = await job.run();
    expectSound(job, step);
    expect(step.outputs).toMatchObject({ verdict: 'fail', breaking: '1' });
    const said = `This pull request adds 1 waiver: \`operation-removed\` at \`GET /orders\` (until \`${day(30)}\`). It counts once it is merged.`;
    expect(messages(step, 'notice')).toContain(said);
    expect(job.github.comments[0]?.body).toContain('This pull request adds 1 waiver:');
  });

  test('passes with its own where the configuration of the base allows that, and says so', async () => {
    const config = 'waivers-from: head\n';
    await using job = await startJob({
      base: { 'api.yaml': before, '.api-governor.yaml': config },
      head: { 'api.yaml': after, '.api-governor.yaml': config, [FILE]: waiver(30) },
    });
    const step = await job.run();
    expectSound(job, step);
    expect(step.outputs['verdict']).toBe('pass');
    expect(job.github.comments[0]?.body).toContain('It counts here already.');
  });

  test('can not allow itself to bring one', async () => {
    await using job = await startJob({
      base: { 'api.yaml': before },
      head: { 'api.yaml': after, '.api-governor.yaml': 'waivers-from: head\n', [FILE]: waiver(30) },
    });
    const step = await job.run();
    expectSound(job, step);
    expect(step.outputs['verdict']).toBe('fail');
  });

  test('fails with an expired one, with whom to ask', async () => {
    await using job = await startJob({
      base: { 'api.yaml': before, [FILE]: waiver(-1) },
      head: { 'api.yaml': after, [FILE]: waiver(-1) },
    });
    const step = await job.run();
    expectSound(job, step);
    expect(messages(step, 'error').join('\n')).toContain(`expired on \`${day(-1)}\`: ask \`team-orders\``);
  });

  test('can not prolong one', async () => {
    await using job = await startJob({
      base: { 'api.yaml': before, [FILE]: waiver(-1) },
      head: { 'api.yaml': after, [FILE]: waiver(80) },
    });
    const step = await job.run();
    expectSound(job, step);
    expect(step.outputs['verdict']).toBe('fail');
    expect(messages(step, 'notice').join('\n')).toContain('This pull request adds 1 waiver');
    expect(messages(step, 'notice').join('\n')).toContain('This pull request removes 1 waiver');
  });

  test('fails when it breaks the file, and loses nothing of the report', async () => {
    await using job = await startJob({
      base: { 'api.yaml': before, [FILE]: waiver(30) },
      head: { 'api.yaml': api('1.1.0', '/users', '/orders', '/carts'), [FILE]: waiver(30, '  ownr: x\n') },
    });
    const step = await job.run();
    expectSound(job, step);
    expect(step.outputs['verdict']).toBe('fail');
    expect(messages(step, 'error')).toEqual([`${FILE}:7:3: A waiver has no key "ownr". Did you mean "owner"?`]);
    expect(job.github.comments[0]?.body).toContain('`GET /carts` was added');
  });

  test('may repair the file', async () => {
    await using job = await startJob({
      base: { 'api.yaml': before, [FILE]: waiver(30, '  ownr: x\n') },
      head: { 'api.yaml': before, [FILE]: waiver(30) },
    });
    const step = await job.run();
    expectSound(job, step);
    expect(step.outputs['verdict']).toBe('pass');
    expect(messages(step, 'notice').join('\n')).toContain("The waivers of the base can't be read, so none counts");
  });
});

test('a finding of a ruleset is waived like any other', async () => {
  const config = { '.api-governor.yaml': 'rules: { waiver-unused: warning }\nlint: { mode: all, fail-on: warning }\n' };
  const waived = `- rule: doc-operation-described\n  at: GET /carts\n  owner: o\n  reason: r\n  expires: ${day(30)}\n`;
  const files = (text: string) => ({ 'api.yaml': text, ...config, [FILE]: waived });
  await using job = await startJob({
    base: files(api('1.0.0', '/users')),
    head: files(api('1.1.0', '/users', '/carts')),
  });
  const step = await job.run();
  expectSound(job, step);
  const body = job.github.comments[0]?.body ?? '';
  expect(body).toContain('<summary>1 waived finding</summary>');
  expect(body).not.toContain('waiver-unused');
  // The same rule at the other place still fails.
  expect(step.outputs['verdict']).toBe('fail');
});

describe.concurrent('after the merge', () => {
  test('a waiver that names nothing is reported, and fails nobody', async () => {
    await using job = await startJob({
      base: { 'api.yaml': api('2.0.0', '/users'), [FILE]: waiver(30) },
      head: { 'api.yaml': api('2.1.0', '/users', '/carts'), [FILE]: waiver(30) },
    });
    const step = await job.run();
    expectSound(job, step);
    expect(step.outputs['verdict']).toBe('pass');
    expect(job.github.comments[0]?.body).toContain('of `team-orders` names nothing that was found');
  });

  test('it still counts for what is not released yet', async () => {
    const text = waiver(30, '  kind: spec-correction\n');
    await using job = await startJob({
      base: { 'api.yaml': before },
      mainAhead: { 'api.yaml': api('1.0.1', '/users'), [FILE]: text },
      head: { 'api.yaml': api('1.0.0', '/users', '/orders', '/carts') },
      merge: { 'api.yaml': api('1.1.0', '/users', '/carts'), [FILE]: text },
      tags: { 'v1.0.0': 'base' },
    });
    const step = await job.run();
    expectSound(job, step);
    expect(step.outputs).toMatchObject({ verdict: 'pass', 'required-bump': 'minor' });
    expect(job.github.comments[0]?.body).toContain('<summary>1 correction of the description</summary>');
    expect(job.github.comments[0]?.body).not.toContain('waiver-unused');
  });

  test('on a release the waivers of what is released count', async () => {
    const text = waiver(30, '  kind: spec-correction\n');
    await using job = await startJob(
      {
        base: { 'api.yaml': before },
        head: { 'api.yaml': api('1.0.1', '/users'), [FILE]: text },
        tags: { 'v1.0.0': 'base', 'v1.0.1': 'merge' },
      },
      { event: (origin) => tagPush('v1.0.1', origin.merge), checkout: { kind: 'shallow', ref: 'refs/tags/v1.0.1' } },
    );
    const step = await job.run();
    expectSound(job, step);
    expect(step.outputs).toMatchObject({ verdict: 'pass', 'required-bump': 'patch' });
  });

  test('the merge queue judges by the base as well', async () => {
    await using job = await startJob(
      { base: { 'api.yaml': before }, head: { 'api.yaml': after, [FILE]: waiver(30) } },
      { event: mergeGroup },
    );
    const step = await job.run();
    expectSound(job, step);
    expect(step.outputs['verdict']).toBe('fail');
  });
});

describe('the command waive', () => {
  test('writes what the next check and a review need', async () => {
    const origin = await createOrigin({ base: { 'api.yaml': before }, head: { 'api.yaml': after } });
    const directory = await checkOut(origin, { kind: 'full', ref: 'refs/heads/pr' });
    const run = (...words: readonly string[]) => runCommandLine(directory, words);
    const rest = ['--owner', 'team-orders', '--expires', day(30)];

    const unknown = await run('waive', 'abc', '--reason', 'r', ...rest, '--base', 'origin/main');
    expect(unknown.code).toBe(2);
    expect(unknown.stderr).toMatch(
      /There is no finding "abc"\. The current ones are:\n {2}[0-9a-f]{12} {2}Operation `GET \/orders` was removed\./u,
    );
    const id = /([0-9a-f]{12}) {2}Operation/u.exec(unknown.stderr)?.[1] ?? '';

    expect((await run('waive', id, '--reason', 'r', '--owner', 'o')).stderr).toContain('A waiver needs --expires.');
    const late = await run('waive', id, '--reason', 'r', '--owner', 'o', '--expires', day(91), '--base', 'origin/main');
    expect(late).toMatchObject({ code: 2, stderr: expect.stringContaining('90 days from now at most') });
    expect(existsSync(join(directory, FILE))).toBe(false);

    const written = await run('waive', id, '--reason', 'Nobody calls it.', ...rest, '--base', 'origin/main');
    expect(written).toMatchObject({ code: 0, stderr: '' });
    expect(written.stdout).toContain('on pull requests it counts once it is merged');
    expect(readFileSync(join(directory, FILE), 'utf8')).toContain(
      '# operation-removed: Operation `GET /orders` was removed.',
    );

    const checked = await run('check', '--base', 'origin/main');
    expect(checked.code).toBe(0);
    expect(checked.stdout).toContain('waived  Operation `GET /orders` was removed.');
    const again = await run('waive', id, '--reason', 'r', ...rest, '--base', 'origin/main');
    expect(again).toMatchObject({ code: 2, stderr: expect.stringContaining('is waived already, by "team-orders"') });
  });

  test('leaves a file with a mistake alone', async () => {
    const origin = await createOrigin({ base: { 'api.yaml': before }, head: { 'api.yaml': after, [FILE]: '- 5\n' } });
    const directory = await checkOut(origin, { kind: 'full', ref: 'refs/heads/pr' });
    const { stderr } = await runCommandLine(directory, [
      'waive',
      'abc',
      '--reason',
      'r',
      '--owner',
      'o',
      '--expires',
      day(1),
      '--base',
      'origin/main',
    ]);
    const id = /([0-9a-f]{12}) {2}Operation/u.exec(stderr)?.[1] ?? '';
    const words = ['waive', id, '--reason', 'r', '--owner', 'o', '--expires', day(1), '--base', 'origin/main'];
    expect(await runCommandLine(directory, words)).toMatchObject({
      code: 2,
      stderr: `api-governor: ${FILE}:1:3: A waiver must be made of keys and values.\n`,
    });
    expect(readFileSync(join(directory, FILE), 'utf8')).toBe('- 5\n');
    writeFileSync(join(directory, FILE), '');
    expect((await runCommandLine(directory, words)).code).toBe(0);
  });
});
