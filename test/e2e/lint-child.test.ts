import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runSpectral } from '../../src/lint/child/spectral.ts';
import { processorSecondsOf, secondsIn } from '../../src/lint/child/processor-time.ts';
import { permissionFlags, runInChild, secondsLeft } from '../../src/lint/child/start.ts';
import type { Asked, Outcome } from '../../src/lint/child/start.ts';
import type { RulesetDefinition } from '../../src/lint/definition.ts';
import { reduceSides } from '../../src/lint/prune/reduce.ts';
import type { LintDocument } from '../../src/lint/result.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { shortRunFlags } from '../../src/short-run.ts';
import { apis } from '../lint/support/apis.ts';
import { load } from '../lint/support/rulesets.ts';

// The child process as it is built: what reaches a limit ends in one sentence.
const program = new URL('../../dist/lint-child.js', import.meta.url);
const now = new Date('2026-11-21T00:00:00Z');

// Paths that do not change: a document of which most is left is not reduced.
const paths = Object.fromEntries(['/a', '/b', '/c', '/d', '/e', '/f', '/g', '/h'].map((path) => [path, {}]));

const document = (title: string): LintDocument => ({
  file: 'api.yaml',
  format: 'oas3_0',
  files: new Map([['api.yaml', { openapi: '3.0.3', info: { title, version: '1' }, paths }]]),
  inData: new Map(),
});

function documentOf(api: JsonObject): LintDocument {
  const format = api['openapi'] === '3.1.0' ? 'oas3_1' : 'oas3_0';
  return { file: 'api.json', format, files: new Map([['api.json', api]]), inData: new Map() };
}

/** With a schema that has two bad examples. */
function withExamples(api: JsonObject, schema: JsonObject): JsonObject {
  const more = ['More', 'Most'].map((name) => [name, { ...schema, example: 7 }] as const);
  const components = api['components'] as JsonObject;
  const schemas = { ...(components['schemas'] as JsonObject), ...Object.fromEntries(more) };
  return JSON.parse(JSON.stringify({ ...api, components: { ...components, schemas } })) as JsonObject;
}

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

const run = (asked: Asked, seconds: number, memoryMb: number, from = program): Promise<Outcome> =>
  runInChild(asked, undefined, { limits: { seconds, memoryMb }, program: from });

describe('the child process', () => {
  test('answers with results', async () => {
    const asked = { definition: await ruleset('^[A-Z]+$'), documents: [document('quiet')], now };
    const answered = await run(asked, 60, 512);
    expect(answered).toMatchObject({
      faults: [],
      runs: [{ results: [{ rule: 'a-rule', severity: 'error', file: 'api.yaml', path: ['info', 'title'] }] }],
    });
  });

  test('asks for the documents that it needs', async () => {
    const [head, base] = [document('quiet'), document('LOUD')];
    const reduction = reduceSides(base, head) ?? expect.fail('It is not reduced.');
    const asked = { definition: await ruleset('^[A-Z]+$'), documents: [], now };
    const wanted: string[] = [];
    const answered = await runInChild(
      { ...asked, packs: true, pruning: { reduction, known: null, baseFile: base.file, open: [] } },
      (side) => {
        wanted.push(side);
        return side === 'head' ? head : base;
      },
      { limits: { seconds: 60, memoryMb: 512 }, program },
    );
    expect(wanted).toEqual(['base']);
    expect(answered).toMatchObject({ runs: [{ results: [{ rule: 'a-rule' }] }, { results: [] }], same: [] });
  });

  test('keeps what it has compiled from one document to the next, and finds what Spectral finds in each', async () => {
    const text = "extends: [[spectral:oas, all], ['@stoplight/spectral-owasp-ruleset', all]]";
    const { definition } = await load({ 'team.yaml': text }, ['./team.yaml']);
    const odd = fc.constantFrom<JsonObject>(
      { type: 'object', required: [] },
      { $id: 'https://a.example/a', type: 'string' },
      { $ref: 'https://a.example/a' },
    );
    const several = fc.array(fc.tuple(apis, odd), { minLength: 2, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(several, async (written) => {
        const documents = written.map(([api, schema]) => documentOf(withExamples(api, schema)));
        const expected = await runSpectral({ definition, documents, now }).catch(String);
        // On some circles Spectral itself runs out of stack.
        if (typeof expected === 'string') return;
        const answered = await run({ definition, documents, now }, 60, 1024);
        expect(answered).toEqual({ kind: 'done', ...expected, same: null, packed: null });
        expect(expected.runs[0]?.results.length).toBeGreaterThan(0);
      }),
      { seed: 20261129, numRuns: 8 },
    );
  }, 120_000);

  test('says which document it did not get', async () => {
    const reduction = reduceSides(document('a'), document('b')) ?? expect.fail('It is not reduced.');
    const asked = { definition: await ruleset('a'), documents: [], now };
    const pruning = { reduction, known: null, baseFile: 'api.yaml', open: [] };
    expect(await run({ ...asked, pruning }, 60, 512)).toEqual({
      failure: 'The rulesets were not applied: There is no base.',
    });
  });

  test('a pattern that never ends is ended', async () => {
    const asked = { definition: await ruleset('^(a+)+$'), documents: [document(`${'a'.repeat(60)}!`)], now };
    // It takes longer where others use the processor.
    const failure = expect.stringMatching(
      /^The rulesets were not applied: they took longer than \d\d seconds\.$/,
    ) as string;
    expect(await run(asked, 10, 512)).toEqual({ failure });
  });

  test('what only waits is ended, too', async () => {
    const idle = new URL('../fixtures/idle.mjs', import.meta.url);
    const asked = { definition: await ruleset('a'), documents: [document('a')], now };
    const took = process.platform === 'linux' ? 4 : 1;
    const failure = `The rulesets were not applied: they took longer than ${took} seconds.`;
    expect(await run(asked, 1, 512, idle)).toEqual({ failure });
  });

  test.each<[string, number, number | null, number]>([
    ['all of it was used', 300, 300, 0],
    ['it had half of a processor', 300, 150, 150],
    ['that was a second ago', 300, 299.9, 1],
    ['it waits for something', 1200, 2, 0],
    ['it had little for long', 1100, 100, 100],
    ['that can not be told', 300, null, 0],
  ])('of 300 seconds is left what was not used: %s', (_, lasted, used, left) => {
    expect(secondsLeft(300, lasted, used)).toBe(left);
  });

  test('processor time is read behind whatever a process is called', () => {
    const stat = '7 (a) b (c) S 1 7 7 0 -1 4194304 100 0 0 0 250 50 9 9 20 0 11 0 100 1000 100';
    expect(secondsIn(stat)).toBe(3);
    expect(secondsIn('')).toBeNull();
  });

  test('processor time of this process is told on Linux', () => {
    const used = processorSecondsOf(process.pid);
    if (process.platform === 'linux') expect(used).toBeGreaterThan(0);
    else expect(used).toBeNull();
    expect(processorSecondsOf(undefined)).toBeNull();
  });

  test('a module that is no JavaScript is named', async () => {
    const files = { 'r.mjs': 'export default {;\n' };
    const { definition } = await load(files, ['./r.mjs'], { code: true });
    expect(await run({ definition, documents: [document('a')], now }, 60, 512)).toEqual({
      failure: "The rulesets were not applied: r.mjs can't be run: Unexpected token ';'.",
      unread: 'repository/r.mjs',
    });
  });

  test('too little memory is said', async () => {
    const asked = { definition: await ruleset('a'), documents: [document('a')], now };
    const failure = 'The rulesets were not applied: they needed more than 8 MB of memory.';
    expect(await run(asked, 60, 8)).toEqual({ failure });
  });

  test('a program that is not there is said', async () => {
    const asked = { definition: await ruleset('a'), documents: [document('a')], now };
    const failure = 'The rulesets were not applied: the process that runs them ended without an answer.';
    expect(await run(asked, 60, 512, new URL('./nothing.js', import.meta.url))).toEqual({ failure });
  });

  test.each([
    ['v20.20.2', '--experimental-permission'],
    ['v22.1.0', '--experimental-permission'],
    ['v23.5.0', '--permission'],
    ['v24.21.0', '--permission'],
  ])('Node %s knows %s', (version, flag) => {
    expect(permissionFlags(version, '/a/dist/lint-child.js')).toEqual([flag, '--allow-fs-read=/a/dist/*']);
  });

  test.each([
    ['v20.20.2', 1],
    ['v22.1.0', 0],
    ['v24.21.0', 0],
  ])('Node %s is told how soon to optimize: %s', (version, count) => {
    expect(shortRunFlags(version)).toHaveLength(count);
  });
});
