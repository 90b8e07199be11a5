import { execFile } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { api, expectSound, type Job, messages, startJob } from './support/job.ts';
import { TOKEN } from './support/github.ts';
import { createOrigin, type Files, git } from './support/repo.ts';

// Where the rulesets of a run come from, and what the author of a pull request can do about that.

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

const config = (...lines: readonly string[]): Files => ({ '.api-governor.yaml': `${lines.join('\n')}\n` });
/** Titles must match. */
const titles = (match: string, severity = 'error'): string =>
  `rules:\n  team-title:\n    description: Titles are as we agreed.\n    severity: ${severity}\n    given: $.info\n    then: {field: title, function: pattern, functionOptions: {match: ${JSON.stringify(match)}}}\n`;
const before = api('1.0.0', '/users', '/orders');
const renamed = before.replace('"title": "Shop"', '"title": "shop"');

/** What a run says about the rulesets: verdict, findings of the team's rule, and what the comment says. */
async function saidBy(job: Job, inputs: Readonly<Record<string, string>> = {}) {
  const step = await job.run(inputs);
  expectSound(job, step);
  const comment = job.github.comments.at(-1)?.body ?? '';
  // What could be a link or a mention is in code.
  const body = comment.replaceAll('`', '');
  return { step, body, verdict: step.outputs['verdict'], finds: comment.includes('`team-title`') };
}

function install(job: Job, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(job.workspace, path);
    mkdirSync(dirname(file), { recursive: true });
    if (typeof text === 'string') writeFileSync(file, text);
    else symlinkSync(text.link, file);
  }
}

describe.concurrent('the author of a pull request', () => {
  const base = { 'api.yaml': before, ...config('rulesets: [./team.yaml]'), 'team.yaml': titles('^[A-Z]') };

  test('is judged by the ruleset of the base', async () => {
    await using job = await startJob({ base, head: { ...base, 'api.yaml': renamed, 'team.yaml': titles('.') } });
    expect(await saidBy(job)).toMatchObject({ verdict: 'fail', finds: true });
  });

  test('may bring a ruleset where the team says so', async () => {
    await using job = await startJob({ base, head: { ...base, 'api.yaml': renamed, 'team.yaml': titles('.') } });
    expect(await saidBy(job, { 'config-from': 'head' })).toMatchObject({ verdict: 'pass', finds: false });
  });

  const code = {
    'team.yaml': 'functions: [loud]\nrules:\n  team-title: {severity: error, given: $.info, then: {function: loud}}\n',
    'functions/loud.js': 'module.exports = () => [{ message: "Code of the repository ran" }];\n',
  };
  const quiet = {
    'functions/loud.js': 'module.exports = () => { throw new Error("Code of the pull request ran"); };\n',
  };
  const allowed = config('rulesets: [./team.yaml]', 'ruleset-code: true', 'lint: { mode: all }');

  test('has the code of the base run, and none of theirs', async () => {
    await using job = await startJob({
      base: { 'api.yaml': before, ...allowed, ...code },
      head: { 'api.yaml': renamed, ...allowed, ...code, ...quiet },
    });
    const { body, verdict } = await saidBy(job);
    expect(verdict).toBe('fail');
    expect(body).toContain('Code of the repository ran');
    expect(body).not.toContain('Code of the pull request ran');
  });

  test('can not switch code on', async () => {
    const off = config('rulesets: [./team.yaml]');
    await using job = await startJob({
      base: { 'api.yaml': before, ...off, ...code },
      head: { 'api.yaml': renamed, ...allowed, ...code, ...quiet },
    });
    const { body, verdict } = await saidBy(job);
    expect(verdict).toBe('fail');
    expect(body).toContain(
      'team.yaml:1:13: The function "loud" can\'t be used. It is JavaScript, which runs only when',
    );
    expect(body).not.toContain('ran');
  });

  test('has none of their code run where their configuration counts, whatever is switched on', async () => {
    await using job = await startJob({
      base: { 'api.yaml': before, ...allowed, ...code },
      head: { 'api.yaml': renamed, ...allowed, ...code, ...quiet },
    });
    const { body, verdict } = await saidBy(job, { 'config-from': 'head', 'ruleset-code': 'true' });
    expect(verdict).toBe('fail');
    expect(body).toContain('It is JavaScript of the revision that is checked, which never runs');
    expect(body).not.toContain('ran');
  });

  test('can not have other hosts asked', async () => {
    const entry = `rulesets: ["https://127.0.0.1:9/a.yaml#sha256=${'0'.repeat(64)}"]`;
    await using job = await startJob({
      base: { 'api.yaml': before },
      head: { 'api.yaml': renamed, ...config(entry, 'ruleset-hosts: ["127.0.0.1"]') },
    });
    const { body } = await saidBy(job, { 'config-from': 'head' });
    expect(body).toContain('Rulesets are not downloaded from 127.0.0.1');
  });
});

describe.concurrent('an installed package', () => {
  const base = { 'api.yaml': before, ...config('rulesets: ["@acme/rules"]') };
  const packed: Files = {
    'node_modules/@acme/rules/package.json': '{"name": "@acme/rules", "main": "ruleset.yaml"}',
    'node_modules/@acme/rules/ruleset.yaml': titles('^[A-Z]'),
  };

  test('is read where an earlier step installed it', async () => {
    await using job = await startJob({ base, head: { ...base, 'api.yaml': renamed } });
    install(job, packed);
    expect(await saidBy(job)).toMatchObject({ verdict: 'fail', finds: true });
  });

  test('that is not installed is a sentence, and the comparison is reported all the same', async () => {
    await using job = await startJob({ base, head: { ...base, 'api.yaml': api('1.0.0', '/users') } });
    const { body, step } = await saidBy(job);
    expect(body).toContain(
      '.api-governor.yaml:1:12: The ruleset "@acme/rules" can\'t be used. There is no ruleset, file or installed package "@acme/rules".',
    );
    expect(step.outputs).toMatchObject({ verdict: 'fail', breaking: '1' });
  });

  test('is not what the pull request itself brings', async () => {
    const head = { ...base, 'api.yaml': renamed, ...packed, 'node_modules/@acme/rules/ruleset.yaml': titles('.') };
    await using job = await startJob({ base, head });
    const { body, verdict, finds } = await saidBy(job);
    expect({ verdict, finds }).toEqual({ verdict: 'fail', finds: false });
    expect(body).toContain('comes with the revision that is checked, so it is not read as an installed package.');
  });

  test('is not a link to what the pull request brings', async () => {
    const head = {
      ...base,
      'api.yaml': renamed,
      'mine/package.json': '{"main": "r.yaml"}',
      'mine/r.yaml': titles('.'),
    };
    await using job = await startJob({ base, head });
    install(job, { 'node_modules/@acme/rules': { link: '../../mine' } });
    const { body, verdict } = await saidBy(job);
    expect(verdict).toBe('fail');
    expect(body).toContain('is a link to mine/package.json of the repository: name that file instead.');
  });
});

describe.concurrent('the ruleset of another repository', () => {
  const entry = (ref: string, path = 'api/rules.yaml') => config(`rulesets: ["acme/governance@${ref}:${path}"]`);
  const start = async (files: Files, ref: (commit: string) => string, path?: string) => {
    const central = await createOrigin({ base: files, head: files });
    const base = { 'api.yaml': before, ...entry(ref(central.main), path) };
    const history = { base, head: { ...base, 'api.yaml': renamed } };
    return {
      central,
      job: await startJob(history, { github: { repositories: { 'acme/governance': central.directory } } }),
    };
  };
  const rules = { 'api/rules.yaml': 'extends: ../common.yaml\n', 'common.yaml': titles('^[A-Z]') };

  test('is read at a commit, with its neighbours', async () => {
    const { job } = await start(rules, (commit) => commit);
    await using _ = job;
    const { verdict, finds, body } = await saidBy(job);
    expect({ verdict, finds }).toEqual({ verdict: 'fail', finds: true });
    expect(body).not.toContain('Whoever can move that name');
  });

  test.each([
    ['a token', { GH_TOKEN: TOKEN }, 1, 'team-title'],
    ['the token of a job', { GH_TOKEN: '', GITHUB_TOKEN: TOKEN }, 1, 'team-title'],
    ['another token', { GH_TOKEN: 'wrong' }, 2, "can't be told (HTTP 401)"],
    [
      'none',
      {},
      2,
      "acme/governance@main can't be read: The variables GH_TOKEN and GITHUB_TOKEN hold no token for GitHub.",
    ],
  ])('is read on the command line with %s of the environment', async (...[, tokens, code, said]) => {
    const { job } = await start(rules, () => 'main');
    await using _ = job;
    const environment = { PATH: process.env['PATH'], GITHUB_API_URL: job.github.url, ...tokens };
    for (const command of [
      ['check', '--base', 'origin/main'],
      ['lint', 'api.yaml'],
    ]) {
      // The stand-in is in this process: it answers while the command runs.
      const ended = promisify(execFile)(process.execPath, [cli, ...command], { cwd: job.workspace, env: environment });
      const { stdout, stderr, status } = await ended.then(
        (written) => ({ ...written, status: 0 }),
        (error: { stdout: string; stderr: string; code: number }) => ({ ...error, status: error.code }),
      );
      expect(status, `${command.join(' ')}: ${stdout}${stderr}`).toBe(code);
      expect(stdout + stderr).toContain(said);
      expect(stdout + stderr).not.toContain(TOKEN);
    }
  });

  test('that moves is read as it is now, and the report says which commit that was', async () => {
    const { job, central } = await start(rules, () => 'main');
    await using _ = job;
    const first = await saidBy(job);
    expect(first).toMatchObject({ verdict: 'fail', finds: true });
    expect(first.body).toContain(`at main, which is ${central.main} now`);
    const later = await createOrigin({ base: { ...rules, 'common.yaml': titles('.') }, head: rules });
    await git(central.directory, 'fetch', '--quiet', later.directory, '+main:main');
    const second = await saidBy(job);
    expect(second.verdict).toBe('pass');
    expect(messages(second.step, 'notice').join()).toContain(`\`main\`, which is ${later.main} now`);
  });

  test.each([
    [
      'a branch that is not there',
      'gone',
      undefined,
      /The commit that gone names .* can't be told \(there is none, or the token may not read it\)/,
    ],
    ['a commit that is not there', '0'.repeat(40), undefined, /GitHub has no files for/],
    ['a file that is not there', 'main', 'api/gone.yaml', /There is no file acme\/governance@main:api\/gone\.yaml\./],
    [
      'a folder',
      'main',
      'api',
      /acme\/governance@main:api is a folder: name a file of it, such as "api\/rules\.yaml"\./,
    ],
  ] as const)('%s is a sentence', async (...[, ref, path, expected]) => {
    const { job } = await start(rules, () => ref, path);
    await using _ = job;
    const { body, verdict } = await saidBy(job);
    expect(verdict).toBe('fail');
    expect(body).toMatch(expected);
  });

  test('that is private, or not there, is a sentence', async () => {
    const base = { 'api.yaml': before, ...config('rulesets: ["acme/private@main:a.yaml"]') };
    await using job = await startJob({ base, head: { ...base, 'api.yaml': renamed } });
    const { body } = await saidBy(job);
    expect(body).toMatch(
      /The commit that main names in acme\/private can't be told \(there is none, or the token may not read it\)/,
    );
  });

  test('that is too large is a sentence', async () => {
    const { job } = await start({ 'api/rules.yaml': `${titles('.')}# ${'x'.repeat(2_000_000)}\n` }, (commit) => commit);
    await using _ = job;
    const { body } = await saidBy(job);
    expect(body).toMatch(/is longer than 2000000 characters\./);
  });
});
