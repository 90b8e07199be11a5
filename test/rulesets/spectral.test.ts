import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rules, runRule, sets } from './support/catalogue.ts';
import type { Ruleset } from './support/catalogue.ts';

const run = promisify(execFile);
const cli = fileURLToPath(new URL('../../node_modules/@stoplight/spectral-cli/dist/index.js', import.meta.url));
const rulesets = fileURLToPath(new URL('../../rulesets/', import.meta.url));
const severities = ['error', 'warn', 'info', 'hint'] as const;

let directory = '';
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'rulesets-'));
});
afterAll(() => rmSync(directory, { recursive: true }));

interface Found {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly severity: number;
}

async function spectral(document: object, ruleset: string): Promise<readonly string[]> {
  const file = join(directory, 'openapi.json');
  writeFileSync(file, JSON.stringify(document));
  const { stdout } = await run(
    process.execPath,
    [cli, 'lint', file, '--ruleset', ruleset, '--format', 'json', '--fail-severity', 'error', '--quiet'],
    {
      env: { PATH: process.env['PATH'] },
    },
  ).catch((error: unknown) => error as { readonly stdout: string });
  const found = JSON.parse(stdout.slice(stdout.indexOf('['))) as readonly Found[];
  return found
    .map(({ code, path, message, severity }) => `${severities[severity] ?? ''} ${code} ${path.join(' > ')} ${message}`)
    .toSorted();
}

function direct(document: object, set: Ruleset): readonly string[] {
  const format = 'swagger' in document ? 'oas2' : 'oas3';
  return set.rules
    .filter(({ formats }) => formats.includes(format))
    .flatMap((rule) =>
      runRule(rule, document).map(({ path, message }) => `${rule.severity} ${rule.id} ${path.join(' > ')} ${message}`),
    )
    .toSorted();
}

const setNamed = (name: string): Ruleset => {
  const found = sets.find((set) => set.name === name);
  if (found === undefined) throw new Error(`There is no ruleset ${name}.`);
  return found;
};

const operation = {
  deprecated: true,
  'x-sunset': '2020-01-01',
  responses: { 200: { description: 'Done.' }, 429: { description: 'Slow down.' } },
};
const info = { title: 'Things', version: 'latest' };
const documents = {
  '2.0': {
    swagger: '2.0',
    info,
    host: 'api.acme.io',
    schemes: ['http'],
    paths: { '/things/{id}': { get: operation, post: operation } },
  },
  '3.0': {
    openapi: '3.0.3',
    info,
    servers: [{ url: 'http://api.acme.io' }],
    paths: { '/things/{id}': { get: operation, post: operation } },
  },
  '3.1': {
    openapi: '3.1.0',
    info,
    servers: [{ url: 'http://api.acme.io' }],
    paths: { '/things/{id}': { get: operation, post: operation } },
  },
  '3.2': {
    openapi: '3.2.0',
    info,
    servers: [{ url: 'http://api.acme.io' }],
    paths: { '/things/{id}': { query: operation, post: operation } },
  },
};

test.for(Object.entries(documents))('the stock Spectral finds the same with strict: %s', async ([, document]) => {
  const found = await spectral(document, join(rulesets, 'strict.yaml'));
  expect(found.length).toBeGreaterThan(12);
  expect(found).toEqual(direct(document, setNamed('strict')));
});

test('the stock Spectral loads every ruleset', async () => {
  const ruleset = join(directory, 'all.json');
  const names = sets.map(({ name }) => name).filter((name) => name !== 'strict');
  writeFileSync(ruleset, JSON.stringify({ extends: names.map((name) => join(rulesets, `${name}.yaml`)) }));
  const all: Ruleset = { name: 'all', about: '', rules };
  expect(await spectral(documents['3.1'], ruleset)).toEqual(direct(documents['3.1'], all));
});

test('a team changes a severity, switches a rule off and sets an option', async () => {
  const ruleset = join(directory, 'team.json');
  const rule = {
    given: '$',
    resolved: false,
    message: '{{error}}',
    then: { function: 'versioning', functionOptions: { check: 'scheme', schemes: ['date'] } },
  };
  writeFileSync(
    ruleset,
    JSON.stringify({
      extends: [[join(rulesets, 'recommended.yaml'), 'off']],
      functionsDir: relative(directory, join(rulesets, 'functions')),
      functions: ['versioning'],
      rules: { 'transport-https': 'warn', 'style-operation-id': true, 'version-scheme': rule, 'error-declared': 'off' },
    }),
  );
  const found = await spectral({ ...documents['3.1'], info: { ...info, version: '1.0.0' } }, ruleset);
  expect(found.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
    'warn style-operation-id',
    'warn style-operation-id',
    'warn transport-https',
    'warn version-scheme',
  ]);
});

test('the package holds what the stock Spectral needs of a ruleset, under the name that the documentation gives', async () => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const { stdout } = await run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', '--offline'], {
    cwd: root,
    maxBuffer: 1e8,
  });
  const [packed] = JSON.parse(stdout) as readonly { readonly files: readonly { readonly path: string }[] }[];
  const installed = join(directory, 'node_modules', 'api-governor');
  for (const { path } of packed?.files ?? [])
    if (path.startsWith('rulesets/') || path === 'package.json') cpSync(join(root, path), join(installed, path));
  const ruleset = join(directory, '.spectral.yaml');
  writeFileSync(ruleset, 'extends: [./node_modules/api-governor/rulesets/recommended.yaml]\n');
  const found = await spectral(documents['3.1'], ruleset);
  expect(found.length).toBeGreaterThan(5);
  expect(found).toEqual(direct(documents['3.1'], setNamed('recommended')));
});
