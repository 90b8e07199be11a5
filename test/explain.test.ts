import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCommand } from '../src/commands/commands.ts';
import { readCommandLine } from '../src/settings/command-line.ts';
import { temporaryDirectory } from './e2e/support/temporary.ts';

function directoryWith(files: Readonly<Record<string, string>>): string {
  const directory = temporaryDirectory('explain');
  for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text);
  return directory;
}

const ENVIRONMENT = { PATH: process.env['PATH'], HOME: '/nonexistent', GIT_CONFIG_GLOBAL: '/dev/null' };

const run = (directory: string, ...words: readonly string[]) =>
  runCommand(readCommandLine(words), { directory, environment: ENVIRONMENT, isTerminal: false, columns: null });

const CONFIG = `profile: strict
policies:
  request-parameter-removed: potentially-breaking
rules:
  request-parameter-removed: warning
overrides:
  - rules: request-parameter-*
    at: GET /reports/**
    level: info
apis:
  - path: internal/**
    fail-on: never
`;

describe('explain', () => {
  test('says which settings lead to the level, the last one counts', async () => {
    const directory = directoryWith({ '.api-governor.yaml': CONFIG });
    const { text } = await run(directory, 'explain', 'request-parameter-removed');
    expect(text.slice(text.indexOf('## Its level here'))).toBe(`## Its level here

- \`profile\`: standard (default) ← strict (.api-governor.yaml:1)
- \`lens\`: wire (default) ← strict (profile strict)
- \`policies.request-parameter-removed\`: potentially-breaking (.api-governor.yaml:3)
- \`fail-on\`: breaking (default) ← potentially-breaking (profile strict) ← never (.api-governor.yaml:12 (apis: internal/**))
- \`rules.request-parameter-removed\`: warning (.api-governor.yaml:5)
- potentially-breaking: \`warning\`

Overrides with \`at\` are left out: name an operation with \`--at\`.

The level is that without the entries of \`apis\`: name a description with \`--api\`.
`);
  });

  test('for an operation', async () => {
    const directory = directoryWith({ 'other.yaml': CONFIG });
    const { text } = await run(
      directory,
      'explain',
      'request-parameter-removed',
      '--config',
      'other.yaml',
      '--at',
      'GET /reports/{id}',
    );
    expect(text).toContain('## Its level here, for `GET /reports/{id}`');
    expect(text).toContain('- potentially-breaking: `info`, by the override at other.yaml:7\n');
  });

  test('without a configuration there is the page alone', async () => {
    const { text } = await run(directoryWith({}), 'explain', 'operation-removed');
    expect(text).not.toContain('Its level here');
  });

  test('an operation that is none is refused', async () => {
    await expect(run(directoryWith({}), 'explain', 'operation-removed', '--at', '/users')).rejects.toThrow(
      '--at must be a method and a path',
    );
  });

  test('for an API with an entry of its own', async () => {
    const directory = directoryWith({
      '.api-governor.yaml': `profile: strict
policies: { request-parameter-removed: potentially-breaking }
overrides: [{ rules: operation-*, level: info }]
apis:
  - path: public/**
    profile: standard
    lens: sdk
    overrides:
      - { rules: request-*, level: warning }
`,
    });
    const of = async (rule: string, ...more: readonly string[]): Promise<string> => {
      const { text } = await run(directory, 'explain', rule, '--api', 'public/a.yaml', ...more);
      return text.slice(text.indexOf('## Its level here'));
    };
    expect(await of('request-parameter-removed')).toBe(`## Its level here, for \`public/a.yaml\`

- \`profile\`: standard (default) ← strict (.api-governor.yaml:1) ← standard (.api-governor.yaml:6 (apis: public/**))
- \`lens\`: wire (default) ← sdk (.api-governor.yaml:7 (apis: public/**))
- \`policies.request-parameter-removed\`: potentially-breaking (.api-governor.yaml:2)
- \`fail-on\`: breaking (default)
- potentially-breaking: \`warning\`, by the override at .api-governor.yaml:9
`);
    expect(await of('operation-removed')).toContain('by the override at .api-governor.yaml:3\n');
    expect(await of('version-decreased', '--profile', 'strict')).toContain(`
- \`profile\`: standard (default) ← strict (.api-governor.yaml:1) ← strict (command line)
- \`lens\`: wire (default) ← strict (profile strict) ← sdk (.api-governor.yaml:7 (apis: public/**))
- \`version-check\`: warning (default) ← error (profile strict)
- for changes that clients notice: \`error\`
`);
  });

  test('entries of apis are told apart where none is asked for', async () => {
    const directory = directoryWith({
      '.api-governor.yaml': 'apis:\n  - { path: a.yaml, profile: strict }\n  - { path: b.yaml, fail-on: never }\n',
    });
    const { text } = await run(directory, 'explain', 'operation-removed');
    expect(text).toContain(
      '- `fail-on`: breaking (default) ← potentially-breaking (profile strict (apis: a.yaml)) ← never (.api-governor.yaml:3 (apis: b.yaml))\n',
    );
    expect(text).toContain('The level is that without the entries of `apis`: name a description with `--api`.');
  });

  test.each([
    ['sunset-notice-too-short', 'rules: { sunset-notice-too-short: error }', '\n- level: `error`'],
    [
      'sunset-notice-too-short',
      'overrides: [{ stability: stable, level: info }]',
      '- level: `info`, by the override at',
    ],
    ['stable-operation-uses-draft', 'lens: wire', '\n- level: `warning`\n'],
    [
      'version-decreased',
      'lens: wire',
      '- `version-check`: warning (default)\n- for changes that clients notice: `warning`',
    ],
    ['version-bump-missing', 'lens: wire', '\n- for other changes: `info`\n'],
    ['version-bump-missing', 'lens: docs', '\n- for other changes: `warning`\n'],
    ['waiver-expired', 'lens: wire', '\n- level: `error`\n'],
    ['waiver-unused', 'rules: { waiver-unused: "off" }', '\n- level: `off`\n'],
    ['auth-operation-secured', 'lens: wire', '- `lint.fail-on`: error (default)\n- level: `error`\n'],
    ['auth-scheme-unused', 'lint: { fail-on: warning }', '\n- level: `info`\n'],
    ['auth-anonymous-write', 'lint: { fail-on: warning }', '\n- level: `error`\n'],
    ['auth-anonymous-write', 'overrides: [{ rules: auth-*, level: info }]', '\n- level: `info`, by '],
  ])('%s with %s', async (rule, config, expected) => {
    const { text } = await run(directoryWith({ '.api-governor.yaml': `${config}\n` }), 'explain', rule);
    expect(text.slice(text.indexOf('## Its level here'))).toContain(expected);
  });
});

test.each(['rules: { company-sumary: info }', 'overrides: [{ rules: company-sumary, level: info }]'])(
  'a level for a rule that no ruleset has is refused: %s',
  async (config) => {
    const files = {
      '.api-governor.yaml': `rulesets: [company.yaml]\n${config}\n`,
      'company.yaml': 'rules: { company-summary: { given: $.info, then: { field: summary, function: truthy } } }\n',
      'api.json': '{ "openapi": "3.0.3", "info": { "title": "A", "version": "1" }, "paths": {} }',
    };
    await expect(run(directoryWith(files), 'lint', 'api.json')).rejects.toThrow(
      `The setting "${config.slice(0, config.indexOf(':'))}" names "company-sumary", which no ruleset has. Did you mean "company-summary"?`,
    );
  },
);

describe('check --dry-run-config', () => {
  const gitIn =
    (directory: string) =>
    (...words: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...words], {
        cwd: directory,
        env: ENVIRONMENT,
      });
  const api = (...paths: readonly string[]): string =>
    JSON.stringify({
      openapi: '3.0.3',
      info: { title: 'Shop', version: '1.0.0' },
      paths: Object.fromEntries(paths.map((path) => [path, { get: { responses: { 200: { description: 'fine' } } } }])),
    });

  test('shows what would change, and fails nothing', async () => {
    const directory = directoryWith({ 'openapi.json': api('/a', '/b') });
    const git = gitIn(directory);
    git('init', '--quiet', '--initial-branch=main');
    git('add', '.');
    git('commit', '--quiet', '-m', 'First');
    writeFileSync(join(directory, 'openapi.json'), api('/a'));
    writeFileSync(join(directory, 'softer.yaml'), 'rules: { operation-removed: info }\n');
    const outcome = await run(directory, 'check', '--base', 'main', '--dry-run-config', 'softer.yaml');
    expect(outcome.exitCode).toBe(0);
    expect(outcome.text).toBe(`With softer.yaml:
1 finding would have another level:
  error → info  Operation \`GET /b\` was removed.  operation-removed  openapi.json
The verdict would be pass and no longer fail.
`);
  });

  test('shows which version step an API would need', async () => {
    const directory = directoryWith({
      'openapi.json': api('/a'),
      '.api-governor.yaml': 'apis: [{ path: openapi.json, profile: tolerant-reader }]\n',
    });
    const git = gitIn(directory);
    git('init', '--quiet', '--initial-branch=main');
    git('add', '.');
    git('commit', '--quiet', '-m', 'First');
    writeFileSync(join(directory, 'openapi.json'), api('/a').replace('"get"', '"put"'));
    writeFileSync(join(directory, 'softer.yaml'), 'rules: { operation-removed: "off", operation-added: "off" }\n');
    const { text } = await run(directory, 'check', '--base', 'main', '--dry-run-config', 'softer.yaml');
    expect(text).toContain('openapi.json would need no version step and no longer a major version step.\n');
    const json = await run(directory, 'check', '--base', 'main', '--dry-run-config', 'softer.yaml', '--format', 'json');
    expect(JSON.parse(json.text)).toMatchObject({
      versions: [{ api: 'openapi.json', before: 'major', after: 'none' }],
    });
  });
});
