import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkRepository } from '../src/repository/repository.ts';
import { COMMAND_LINE } from '../src/sources/baseline.ts';
import { temporaryDirectory } from './e2e/support/temporary.ts';

// A waiver for a finding of a ruleset is unused only when the finding is not in the description at all: not when it is
// older than the change, not when it is said together with others, and not when nobody asked the ruleset.

const ENVIRONMENT = { PATH: process.env['PATH'], HOME: '/nonexistent', GIT_CONFIG_GLOBAL: '/dev/null' };
const NOW = new Date('2026-11-24T12:00:00Z');
const WAIVERS = '.api-governor/waivers.yaml';

/** A description whose operations at `open` need no authentication, and those at `secured` do. */
function spec(open: readonly string[], secured: readonly string[], summary: string): string {
  const operation = (more: object) => ({ get: { summary, responses: { 200: { description: 'OK' } }, ...more } });
  return JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Shop', version: '1.0.0' },
    servers: [{ url: 'https://shop.example' }],
    components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
    paths: {
      ...Object.fromEntries(open.map((path) => [path, operation({})])),
      ...Object.fromEntries(secured.map((path) => [path, operation({ security: [{ token: [] }] })])),
    },
  });
}

const waiver = (target: string): string =>
  `- ${target}\n  reason: The network lets nobody else in.\n  owner: team-shop\n  expires: 2026-12-31\n`;
const HERE = 'rule: auth-operation-secured\n  at: GET /carts';

interface Repository {
  readonly base: string;
  readonly head: string;
  readonly waiver: string;
  readonly config: string;
}

async function check({ base, head, waiver: target, config }: Repository) {
  const directory = temporaryDirectory('waived-lint');
  const write = (files: Readonly<Record<string, string>>): void => {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(directory, name)), { recursive: true });
      writeFileSync(join(directory, name), text);
    }
  };
  const git = (...words: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...words], {
      cwd: directory,
      env: ENVIRONMENT,
    });
  git('init', '--quiet', '--initial-branch=main');
  write({ 'api.json': base, [WAIVERS]: waiver(target), '.api-governor.yaml': `version-check: "off"\n${config}` });
  git('add', '.');
  git('commit', '--quiet', '-m', 'First');
  write({ 'api.json': head });
  const { report } = await checkRepository({
    directory,
    environment: ENVIRONMENT,
    event: COMMAND_LINE,
    given: { base: 'main' },
    configFrom: 'head',
    ports: {},
    now: NOW,
  });
  const [api] = report.apis;
  return {
    unused: (api?.findings ?? []).filter(({ rule }) => rule === 'waiver-unused').map(({ message }) => message),
    waived: (api?.findings ?? []).filter((finding) => finding.waiver !== undefined).map(({ rule }) => rule),
    secured: (api?.findings ?? []).filter(({ rule }) => rule === 'auth-operation-secured').length,
  };
}

const many = Array.from({ length: 9 }, (_, index) => `/s${index}`);
const few = ['/a', '/b'];
const alone = (summary: string): string => spec(['/carts'], many, summary);
const together = (summary: string): string => spec([...many, '/carts'], few, summary);
const crowd = (summary: string): string =>
  spec([...Array.from({ length: 30 }, (_, index) => `/o${index}`), '/carts'], few, summary);

describe.each(['new', 'changed-operations', 'all'])('mode %s', (mode) => {
  const config = `lint: { mode: ${mode} }\n`;

  test('an older finding that stands alone', async () => {
    const { unused, secured } = await check({ base: alone('A'), head: alone('B'), waiver: HERE, config });
    expect([unused, secured]).toEqual([[], mode === 'new' ? 0 : 1]);
  });

  test('an older finding that is one of several said at once', async () => {
    const target = 'rule: error-declared\n  at: GET /carts';
    const found = await check({ base: together('A'), head: together('B'), waiver: target, config });
    expect(found.unused).toEqual([]);
  });

  test('an older finding that is one too many to be listed', async () => {
    const found = await check({ base: crowd('A'), head: crowd('B'), waiver: HERE, config });
    expect(found.unused).toEqual([]);
  });

  test('a new finding', async () => {
    const found = await check({ base: spec([], many, 'A'), head: alone('A'), waiver: HERE, config });
    expect(found).toEqual({ unused: [], waived: ['auth-operation-secured'], secured: 1 });
  });

  test('a finding that is gone, and one that never was', async () => {
    const gone = await check({ base: alone('A'), head: spec([], ['/carts', ...many], 'B'), waiver: HERE, config });
    const never = await check({
      base: alone('A'),
      head: alone('B'),
      waiver: 'rule: auth-operation-secured\n  at: GET /s1',
      config,
    });
    const message = (at: string): string =>
      `The waiver for \`auth-operation-secured\` at \`${at}\` of \`team-shop\` names nothing that was found.`;
    expect([gone.unused, never.unused]).toEqual([[message('GET /carts')], [message('GET /s1')]]);
  });

  test('a finding by its id', async () => {
    const { report } = await lintOnce();
    const id = report.find(({ rule }) => rule === 'auth-operation-secured')?.id ?? '';
    const found = await check({ base: alone('A'), head: alone('B'), waiver: `id: "${id}"`, config });
    expect(found.unused).toEqual([]);
  });
});

async function lintOnce() {
  const { lintSpec } = await import('../src/index.ts');
  const { findings } = await lintSpec({ spec: { text: alone('A'), path: 'api.json' }, now: NOW });
  return { report: findings };
}

describe('nobody asked the ruleset', () => {
  test('it is switched off', async () => {
    const found = await check({ base: alone('A'), head: alone('B'), waiver: HERE, config: 'lint: { mode: "off" }\n' });
    expect(found.unused).toEqual([]);
  });

  test('a waiver by id is about changes then, and nothing that changed has it', async () => {
    const target = 'id: "0123456789ab"';
    const found = await check({
      base: alone('A'),
      head: alone('B'),
      waiver: target,
      config: 'lint: { mode: "off" }\n',
    });
    expect(found.unused).toEqual(['The waiver for `0123456789ab` of `team-shop` names nothing that was found.']);
  });

  test('a waiver for a change is unused whatever rulesets do', async () => {
    const target = 'rule: operation-removed\n  at: GET /carts';
    const found = await check({
      base: alone('A'),
      head: alone('B'),
      waiver: target,
      config: 'lint: { mode: "off" }\n',
    });
    expect(found.unused).toHaveLength(1);
  });

  test('nothing changed in the description, which is compared because of its group', async () => {
    const group = 'apis:\n  - { path: "*.json", version-group: shop }\n';
    const found = await check({ base: alone('A'), head: alone('A'), waiver: HERE, config: group });
    expect(found.unused).toEqual([]);
  });
});
