import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCommand } from '../src/commands.ts';
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

  test('rules about announcements and versions', async () => {
    const directory = directoryWith({ '.api-governor.yaml': 'rules: { sunset-notice-too-short: error }\n' });
    expect((await run(directory, 'explain', 'sunset-notice-too-short')).text).toContain(
      '- `rules.sunset-notice-too-short`: error (.api-governor.yaml:1)\n- level: `error`',
    );
    expect((await run(directory, 'explain', 'version-decreased')).text).toContain(
      '- `version-check`: warning (default)',
    );
  });
});

describe('check --dry-run-config', () => {
  const api = (...paths: readonly string[]): string =>
    JSON.stringify({
      openapi: '3.0.3',
      info: { title: 'Shop', version: '1.0.0' },
      paths: Object.fromEntries(paths.map((path) => [path, { get: { responses: { 200: { description: 'fine' } } } }])),
    });

  test('shows what would change, and fails nothing', async () => {
    const directory = directoryWith({ 'openapi.json': api('/a', '/b') });
    const git = (...words: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...words], {
        cwd: directory,
        env: ENVIRONMENT,
      });
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
});
