import { describe, expect, test } from 'vitest';
import { permissionFlags, runInChild } from '../../src/lint/child/start.ts';
import type { RulesetDefinition } from '../../src/lint/definition.ts';
import type { LintDocument } from '../../src/lint/result.ts';
import { load } from '../lint/support/rulesets.ts';

// The child process as it is built: what reaches a limit ends in one sentence.
const program = new URL('../../dist/lint-child.js', import.meta.url);
const now = new Date('2026-11-21T00:00:00Z');

const document = (title: string): LintDocument => ({
  file: 'api.yaml',
  format: 'oas3_0',
  files: new Map([['api.yaml', { openapi: '3.0.3', info: { title, version: '1' }, paths: {} }]]),
  inData: new Map(),
});

async function ruleset(match: string): Promise<RulesetDefinition> {
  const text = JSON.stringify({
    rules: {
      'a-rule': {
        message: '{{error}}',
        severity: 'error',
        given: '$.info',
        then: { field: 'title', function: 'pattern', functionOptions: { match } },
      },
    },
  });
  return (await load({ 'team.yaml': text }, ['./team.yaml'])).definition;
}

describe('the child process', () => {
  test('answers with results', async () => {
    const runs = await runInChild(
      { definition: await ruleset('^[A-Z]+$'), documents: [document('quiet')], now },
      { seconds: 60, memoryMb: 512 },
      program,
    );
    expect(runs.partial).toEqual([]);
    expect(runs.runs[0]?.results).toMatchObject([
      { rule: 'a-rule', severity: 'error', file: 'api.yaml', path: ['info', 'title'] },
    ]);
  });

  test('a pattern that never ends is ended', async () => {
    const asked = { definition: await ruleset('^(a+)+$'), documents: [document(`${'a'.repeat(60)}!`)], now };
    const runs = await runInChild(asked, { seconds: 10, memoryMb: 512 }, program);
    const failure = 'The rulesets were not applied: they took longer than 10 seconds.';
    expect(runs).toEqual({ runs: [], partial: [failure], failure });
  });

  test('too little memory is said', async () => {
    const asked = { definition: await ruleset('a'), documents: [document('a')], now };
    const { runs, partial } = await runInChild(asked, { seconds: 60, memoryMb: 8 }, program);
    expect(runs).toEqual([]);
    expect(partial).toEqual(['The rulesets were not applied: they needed more than 8 MB of memory.']);
  });

  test('a program that is not there is said', async () => {
    const asked = { definition: await ruleset('a'), documents: [document('a')], now };
    const { partial } = await runInChild(
      asked,
      { seconds: 60, memoryMb: 512 },
      new URL('./nothing.js', import.meta.url),
    );
    expect(partial).toEqual(['The rulesets were not applied: the process that runs them ended without an answer.']);
  });

  test.each([
    ['v20.20.2', '--experimental-permission'],
    ['v22.1.0', '--experimental-permission'],
    ['v23.5.0', '--permission'],
    ['v24.21.0', '--permission'],
  ])('Node %s knows %s', (version, flag) => {
    expect(permissionFlags(version, '/a/dist/lint-child.js')).toEqual([flag, '--allow-fs-read=/a/dist/*']);
  });
});
