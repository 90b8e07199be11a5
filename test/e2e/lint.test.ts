import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const directory = mkdtempSync(join(tmpdir(), 'lint-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

function run(
  files: Readonly<Record<string, string>>,
  ...argv: readonly string[]
): { status: number | null; out: string; err: string } {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), text);
  }
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

describe('what stands beside the root file is known by its file', () => {
  const rule =
    'rules: {has-text: {severity: error, given: "$..properties[*]", then: {field: description, function: truthy}}}\n';
  /** A description that refers to these files; each has a schema with properties of these names. */
  const description = (files: Readonly<Record<string, readonly string[]>>): Readonly<Record<string, string>> => {
    const schemas = Object.keys(files).map((file, at) => `    S${at}: {$ref: '${file}#/T'}\n`);
    const lines = (names: readonly string[]): string => names.map((name) => `    ${name}: {type: string}\n`).join('');
    return {
      'api.yaml': `openapi: 3.0.3\ninfo: {title: A, version: 1.0.0}\npaths: {}\ncomponents:\n  schemas:\n${schemas.join('')}`,
      ...Object.fromEntries(Object.entries(files).map(([file, names]) => [file, `T:\n  properties:\n${lines(names)}`])),
    };
  };
  const within = (folder: string, files: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(files).map(([file, text]) => [`${folder}/${file}`, text]));
  const before = { 'schemas/a.yaml': ['x'] };

  test.each<
    [
      string,
      Readonly<Record<string, readonly string[]>>,
      Readonly<Record<string, readonly string[]>>,
      readonly string[],
    ]
  >([
    ['nothing changes', before, before, []],
    ['one more in a file', before, { 'schemas/a.yaml': ['y', 'x'] }, ['introduced schemas/a.yaml:3']],
    ['one that goes', { 'schemas/a.yaml': ['x', 'y'] }, before, ['fixed schemas/a.yaml:4']],
    ['a file moves', before, { 'models/a.yaml': ['x'] }, []],
    ['a file moves and gets one more', before, { 'models/a.yaml': ['x', 'y'] }, ['introduced models/a.yaml:4']],
    ['a file gets another name', before, { 'schemas/b.yaml': ['x'] }, []],
    [
      'of two files of one name the one that stays as it was tells which the other is',
      { 'a/t.yaml': ['x'], 'b/t.yaml': ['z'] },
      { 'c/t.yaml': ['x', 'y'], 'd/t.yaml': ['z'] },
      ['introduced c/t.yaml:4'],
    ],
  ])('%s', (what, base, head, expected) => {
    const folder = what.replaceAll(/[^a-z]/g, '-');
    const files = {
      'text.yaml': rule,
      ...within(`${folder}/base`, description(base)),
      ...within(`${folder}/head`, description(head)),
    };
    const sides = [`${folder}/base/api.yaml`, `${folder}/head/api.yaml`];
    const { out, err } = run(files, 'diff', ...sides, '--rulesets', './text.yaml', '--format', 'json');
    expect(err).toBe('');
    const { apis } = JSON.parse(out) as {
      apis: {
        findings: { source: string; origin: string; locations: Record<string, { file: string; line: number }> }[];
      }[];
    };
    const found = (apis[0]?.findings ?? [])
      .filter(({ source }) => source === 'lint')
      .map(({ origin, locations }) => {
        const at = locations['head'] ?? locations['base'];
        return `${origin} ${(at?.file ?? '').replace(/^.*(?:base|head)\//, '')}:${at?.line ?? 0}`;
      });
    expect(found.toSorted()).toEqual(expected);
  });
});
