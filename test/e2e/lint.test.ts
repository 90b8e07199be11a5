import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const directory = mkdtempSync(join(tmpdir(), 'lint-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

function run(
  files: Readonly<Record<string, string>>,
  ...argv: readonly string[]
): { status: number | null; out: string; err: string } {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text);
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...argv], { cwd: directory, encoding: 'utf8' });
  return { status, out: stdout, err: stderr };
}

const spec = (title: string): string =>
  `openapi: 3.0.3\ninfo:\n  title: ${title}\n  version: 1.0.0\nservers: [{ url: https://api.example.org }]\npaths:\n  /a:\n    get:\n      responses: { 200: { description: OK } }\n`;
const ruleset = `rules:\n  title-is-shouted:\n    description: Titles are shouted.\n    message: "{{error}}"\n    severity: error\n    given: $.info\n    then: { field: title, function: pattern, functionOptions: { match: "^[A-Z]+$" } }\n`;

describe('a ruleset of the repository', () => {
  test('runs in the child process, and its findings name the line', () => {
    const { status, out, err } = run(
      { 'api.yaml': spec('quiet'), 'team.yaml': ruleset },
      'lint',
      'api.yaml',
      '--rulesets',
      './team.yaml',
    );
    expect(err).toBe('');
    expect(out).toContain('title-is-shouted');
    expect(out).toContain('api.yaml:3:3');
    expect(status).toBe(1);
  });

  test('only what is new fails a comparison', () => {
    const files = { 'old.yaml': spec('quiet'), 'new.yaml': spec('silent'), 'team.yaml': ruleset };
    const same = run(files, 'diff', 'old.yaml', 'new.yaml', '--rulesets', './team.yaml');
    expect(same.out).toContain('RULES: 1 existing');
    expect(same.status).toBe(0);
    const worse = run(
      { ...files, 'old.yaml': spec('LOUD') },
      'diff',
      'old.yaml',
      'new.yaml',
      '--rulesets',
      './team.yaml',
    );
    expect(worse.out).toContain('RULES: 1 new');
    expect(worse.status).toBe(1);
  });
});

test('a file that only an example names is read, as Spectral reads it, and a change of it is a change', () => {
  const example = (file: string): string =>
    `openapi: 3.0.3\ninfo: { title: A, version: 1.0.0 }\npaths:\n  /a:\n    get:\n      responses:\n        200:\n          description: OK\n          content:\n            application/json:\n              schema: { type: object, required: [id] }\n              example: { $ref: '${file}#/one' }\n`;
  const files = {
    'api.yaml': example('examples.yaml'),
    'examples.yaml': 'one: { id: 1 }\n',
    'team.yaml': 'extends: [[spectral:oas, off]]\nrules: { oas3-valid-media-example: error }\n',
  };
  const rulesets = ['--rulesets', './team.yaml'];
  expect(run(files, 'lint', 'api.yaml', ...rulesets)).toMatchObject({ status: 0, err: '' });
  const wrong = run({ 'examples.yaml': 'one: { name: A }\n' }, 'lint', 'api.yaml', ...rulesets);
  expect(wrong.out).toContain('must have required property "id"');
  expect(wrong.status).toBe(1);
  const missing = run({ 'api.yaml': example('nothing.yaml') }, 'lint', 'api.yaml', ...rulesets);
  expect(missing.out).toContain('There is no file nothing.yaml');
});
