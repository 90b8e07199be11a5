import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from '../src/commands/commands.ts';
import type { Outcome } from '../src/commands/commands.ts';
import { readCommandLine } from '../src/settings/command-line.ts';
import { ConfigurationError } from '../src/settings/errors.ts';
import { writeText } from '../src/repository/workplace.ts';

const EXAMPLES = resolve(import.meta.dirname, '../examples/bookshop');
const [BEFORE, AFTER] = [join(EXAMPLES, 'before.yaml'), join(EXAMPLES, 'after.yaml')];

let directory = '';
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'api-governor-commands-'));
  mkdirSync(join(directory, 'folder'));
  writeFileSync(join(directory, 'empty.yaml'), '');
  writeFileSync(join(directory, 'other.json'), '{"a":1}');
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const run = (...words: readonly string[]): Promise<Outcome> =>
  runCommand(readCommandLine(words), {
    directory,
    environment: {},
    isTerminal: false,
    columns: null,
  });

describe('what can not be done is told in one sentence', () => {
  test.each<[readonly string[], RegExp]>([
    [['diff', 'nothing.yaml', AFTER], /^There is no file `nothing\.yaml`/u],
    [['diff', 'folder', AFTER], /^`folder` is not a file\.$/u],
    [['diff', BEFORE, AFTER, '--config', 'folder'], /^folder can't be read: it is a directory\.$/u],
    [['diff', BEFORE, AFTER, '--config', 'nothing.yaml'], /^There is no configuration file nothing\.yaml\.$/u],
    [['diff', BEFORE, AFTER, '--working-directory', 'nowhere'], /^There is no directory nowhere\.$/u],
    [['check', '--working-directory', 'nowhere'], /^There is no directory nowhere\.$/u],
    [['init', '--working-directory', 'nowhere'], /^There is no directory nowhere\.$/u],
    [['report', '--from', 'folder'], /^folder can't be read: it is a directory\.$/u],
    [['report', '--from', 'nothing.json'], /^There is no file nothing\.json\.$/u],
    [['report', '--from', 'other.json'], /^other\.json is not a report of api-governor: /u],
    [['explain', 'response-property-remove'], /Did you mean "response-property-removed"\?$/u],
    [
      ['lint', AFTER, '--rulesets', 'nosuch'],
      /^rulesets: The ruleset "nosuch" can't be used\. There is no ruleset, file/u,
    ],
    [['diff', BEFORE, AFTER, '--rulesets', './no.yaml'], /^rulesets: The ruleset "\.\/no\.yaml" can't be used\./u],
    [['frobnicate'], /^There is no command "frobnicate"/u],
  ])('%j', async (words, sentence) => {
    const failure = run(...words);
    await expect(failure).rejects.toThrow(sentence);
    await expect(failure).rejects.toSatisfy((error) => error instanceof Error && !error.message.includes('\n'));
  });

  test('a file that can not be written', () => {
    expect(() => writeText(join(directory, 'folder'), 'text', 'folder')).toThrow(
      "folder can't be written: it is a directory.",
    );
    expect(() => writeText(join(directory, 'nowhere/file'), 'text')).toThrow(ConfigurationError);
    expect(existsSync(join(directory, 'nowhere'))).toBe(false);
  });
});

describe('exit codes', () => {
  test.each<[readonly string[], number]>([
    [['diff', BEFORE, BEFORE], 0],
    [['diff', BEFORE, AFTER], 1],
    [['diff', BEFORE, AFTER, '--fail-on', 'never'], 0],
    [['diff', BEFORE, 'empty.yaml'], 3],
    [['diff', 'empty.yaml', AFTER, '--fail-on', 'never'], 3],
    [['changelog', BEFORE, AFTER], 0],
    [['changelog', BEFORE, 'other.json'], 3],
    [['explain', 'version-bump-too-small'], 0],
  ])('%j', async (words, exitCode) => {
    expect((await run(...words)).exitCode).toBe(exitCode);
  });
});

describe('what two descriptions do not say is said beside them', () => {
  const line = (expires: string) =>
    `- { rule: request-enum-value-removed, at: "* /**", kind: accepted, reason: r, owner: o, expires: ${expires} }\n`;

  test('waivers of a file', async () => {
    writeFileSync(join(directory, 'waivers.yaml'), line('2999-01-01'));
    const { text } = await run('diff', BEFORE, AFTER, '--waivers', 'waivers.yaml');
    expect(text).toContain('waiver-too-long');
    const day = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    writeFileSync(join(directory, 'waivers.yaml'), line(day));
    expect((await run('diff', BEFORE, AFTER, '--waivers', 'waivers.yaml')).text).toContain(
      'waived  Query parameter `sort`',
    );
    expect((await run('diff', BEFORE, AFTER)).text).not.toContain('waived ');
    await expect(run('diff', BEFORE, AFTER, '--waivers', 'nothing.yaml')).rejects.toThrow("nothing.yaml can't be read");
    await expect(run('check', '--waivers', 'waivers.yaml')).rejects.toThrow('check does not take --waivers.');
  });

  test('the day on which the base was released', async () => {
    const shop = (paths: object) =>
      JSON.stringify({ openapi: '3.0.3', info: { title: 'S', version: '1.0.0' }, paths: { '/b': {}, ...paths } });
    const get = { deprecated: true, 'x-sunset': '2024-01-31', responses: { 200: { description: 'ok' } } };
    writeFileSync(join(directory, 'old.json'), shop({ '/a': { get } }));
    writeFileSync(join(directory, 'new.json'), shop({}));
    const compared = (...more: readonly string[]) => run('diff', 'old.json', 'new.json', ...more);
    expect((await compared()).exitCode).toBe(1);
    const planned = await compared('--base-released', '2023-05-01');
    expect([planned.exitCode, planned.text.includes('was removed, as planned')]).toEqual([0, true]);
    await expect(compared('--base-released', '2023-02-30')).rejects.toThrow(
      '--base-released must be a day like 2026-03-31, not "2023-02-30".',
    );
  });
});

test('what can not be read is said once in each part of a report', async () => {
  const { text } = await run('diff', BEFORE, 'other.json');
  expect(text.match(/not compared {2}/gu)).toHaveLength(1);
});

test('init writes both files once, and only over them when it is forced', async () => {
  expect((await run('init')).text).toBe('.api-governor.yaml written.\n.github/workflows/api-governor.yml written.\n');
  expect((await run('init')).text).toContain('left alone');
  expect((await run('init', '--force')).text).not.toContain('left alone');
});
