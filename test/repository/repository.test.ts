import { expect, test } from 'vitest';
import { runCommand } from '../../src/commands/commands.ts';
import { checkRepository } from '../../src/repository/repository.ts';
import type { RepositoryRequest } from '../../src/repository/request.ts';
import { readCommandLine } from '../../src/settings/command-line.ts';
import { COMMAND_LINE } from '../../src/sources/baseline.ts';
import { treeOf } from '../releasing/trees.ts';
import { ENVIRONMENT, put, repository } from '../sources/repository.ts';

/** Checks what `head` makes of `base`, which is committed on `main`. */
function checked(
  base: Readonly<Record<string, string>>,
  head: Readonly<Record<string, string>>,
  given: RepositoryRequest['given'] = {},
  ports: RepositoryRequest['ports'] = {},
): ReturnType<typeof checkRepository> {
  const directory = repository(base);
  put(directory, head);
  return checkRepository({
    directory,
    environment: ENVIRONMENT,
    event: COMMAND_LINE,
    given,
    configFrom: 'head',
    ports,
    now: new Date('2026-11-24T12:00:00Z'),
  });
}

const removed = { get: { deprecated: true, 'x-sunset': '2026-06-01', responses: { 200: { description: 'OK' } } } };
const shop = (paths: object): string =>
  JSON.stringify({ openapi: '3.1.0', info: { title: 'Shop', version: '1.0.0' }, paths: { '/b': {}, ...paths } });

test.for([
  ['is looked for and not there', {}, 'No release of this API is known.'],
  ['is not looked for', { base: 'main' }, 'Releases are not looked up when what to compare with is named.'],
] as const)('a removal says why no release proves it: none %s', async ([, given, reason]) => {
  const { report } = await checked({ 'api.json': shop({ '/a': removed }) }, { 'api.json': shop({}) }, given);
  const finding = report.apis[0]?.findings.find(({ rule }) => rule === 'sunset-operation-removed');
  expect(finding?.why).toContain(reason);
});

test.for<readonly [string, Readonly<Record<string, string>>, readonly string[], number]>([
  ['somebody at a terminal tries out', {}, [], 0],
  ['a job of a pull request', { CI: 'true' }, [], 1],
  ['a job of a platform with a variable of its own', { JENKINS_URL: 'https://ci.example' }, [], 1],
  ['a terminal that says it is no job', { CI: 'false' }, [], 0],
  ['a job that is told so', { CI: 'true' }, ['--config-from', 'head'], 0],
])('whose configuration counts for %s', async ([, variables, words, exitCode]) => {
  const directory = repository({ 'api.json': shop({ '/a': removed }), '.api-governor.yaml': 'fail-on: breaking' });
  put(directory, { 'api.json': shop({}), '.api-governor.yaml': 'fail-on: never' });
  const environment = { ...ENVIRONMENT, CI: '', ...variables };
  const outcome = await runCommand(readCommandLine(['check', '--base', 'main', ...words]), {
    directory,
    environment,
    isTerminal: false,
    columns: null,
  });
  expect(outcome.exitCode).toBe(exitCode);
});

test('what there is to know about rulesets of other repositories is said in the report', async () => {
  const sha = 'a'.repeat(40);
  const title =
    'rules: { quiet: { given: $.info, then: { field: title, function: pattern, functionOptions: { match: "^[a-z]+$" } } } }';
  const { report } = await checked(
    { 'api.json': shop({}) },
    { 'api.json': shop({ '/a': removed }) },
    { rulesets: ['acme/rules@main:team.yaml'] },
    {
      commit: () => Promise.resolve(sha),
      contentsTree: () => ({ ...treeOf({ 'team.yaml': title }), commit: sha }),
    },
  );
  expect(report.notes).toContainEqual(expect.stringContaining(`read at \`main\`, which is ${sha} now`));
});
