import { expect, test } from 'vitest';
import { runSpectral } from '../../src/lint/child/spectral.ts';
import type { RulesetDefinition } from '../../src/lint/definition.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { load } from './support/rulesets.ts';

const api: JsonObject = {
  openapi: '3.0.3',
  info: { title: 'A', version: '1' },
  paths: { '/a': { get: { parameters: [{ name: 7, in: 'query' }], 'x-none': null } } },
};

type Found = readonly [rules: readonly string[], faults: readonly string[]];

async function run(definition: RulesetDefinition, descriptions: readonly JsonObject[]): Promise<Found> {
  const documents = descriptions.map((description) => ({
    file: 'api.json',
    format: 'oas3_0',
    files: new Map([['api.json', description]]),
    inData: new Map(),
  }));
  const { runs, faults } = await runSpectral({ definition, documents, now: new Date(0) });
  return [runs.flatMap(({ results }) => results.map((one) => one.rule)), faults];
}

/** The rules that found something, and what is said of the others. */
async function lint(rules: string, ...descriptions: readonly JsonObject[]): Promise<Found> {
  const { definition } = await load({ 'r.yaml': rules }, ['./r.yaml']);
  return run(definition, descriptions.length === 0 ? [api] : descriptions);
}

const rule = (given: string): string => `{ given: ${JSON.stringify(given)}, then: { field: gone, function: truthy } }`;
const reason = /^The rule `broken` was not applied: one of its expressions can not be evaluated on this description \(/;

// Spectral has two engines for expressions, and gives up the whole run when either fails.
test.each<[string, string]>([
  ['a member of null', "$.paths..[?(@.type === 'string')]"],
  ['a member of null, at one level', "$.paths['/a'].get[?(@.name == 'x')]"],
  ['a method that a value has not', '$.paths..parameters[?(@.name.match(/^x/))]'],
  ['a method that a value has not, beside a parent', '$.paths..parameters[?(@.name.match(/^x/))]^'],
])('an expression that fails takes only its own rule with it: %s', async (_name, given) => {
  const [found, faults] = await lint(`rules:\n  broken: ${rule(given)}\n  whole: ${rule('$.info')}\n`);
  expect(found).toEqual(['whole']);
  expect(faults).toEqual([expect.stringMatching(reason)]);
});

test('what was seen before the failure is found all the same', async () => {
  const schema = { $ref: '#/components/schemas/A' };
  const get = {
    parameters: [{ name: 7, schema }],
    responses: { 200: { content: { 'application/json': { schema } } } },
    'x-none': null,
  };
  const shared = {
    ...api,
    paths: { '/a': { get } },
    components: { schemas: { A: { type: 'string', enum: ['a'] }, B: { x: null } } },
  };
  const given = "$.paths..[?(@.type === 'string')]";
  const rules = `whole: { given: "$.paths..[?(@ && @.type == 'string')].enum", then: { function: undefined } }`;
  const [found, faults] = await lint(`rules:\n  ${rules}\n  broken: ${rule(given)}\n`, shared);
  expect(faults).toEqual([expect.stringMatching(reason)]);
  expect(found).toEqual((await lint(`rules:\n  ${rules}\n`, shared))[0]);
  expect(found).not.toEqual([]);
});

test('several that fail, by an alias and on the document as it is written, are all left out', async () => {
  const [found, faults] = await lint(`aliases: { Texts: ["$.paths..[?(@.type === 'string')]"] }
rules:
  broken: ${rule('#Texts')}
  also: { given: "$.paths..[?(@.in.length > 3)]", resolved: false, then: { function: falsy } }
  same: ${rule("$.paths..[?(@.type === 'string')]")}
  whole: ${rule('$.info')}
`);
  expect(found).toEqual(['whole']);
  expect(faults).toHaveLength(3);
});

test('one that has another severity in a part of the document is left out, too', async () => {
  const rules = `broken: ${rule("$.paths..[?(@.type === 'string')]")}\n  whole: ${rule('$.info')}`;
  const overrides = "overrides: [{ files: ['api.json#/info'], rules: { broken: warn, whole: hint } }]";
  const [found, faults] = await lint(`rules:\n  ${rules}\n${overrides}\n`);
  expect(found).toEqual(['whole']);
  expect(faults).toEqual([expect.stringMatching(reason)]);
});

test('a rule that fails on one side finds nothing on the other, where all would be new', async () => {
  const after = { ...api, paths: { '/a': { get: { parameters: [{ name: 'x', type: 'string' }] } } } };
  const rules = `rules:\n  broken: ${rule("$.paths..[?(@.type === 'string')]")}\n  whole: ${rule('$.info')}\n`;
  expect((await lint(rules, after))[0]).toEqual(['whole', 'broken']);
  const [found, faults] = await lint(rules, after, api);
  expect(found).toEqual(['whole', 'whole']);
  expect(faults).toHaveLength(1);
});

test.each<[string, string, string]>([
  ['that throws', '() => { throw new Error("no\\nmore") }', 'no'],
  ['that throws nothing', '() => { throw null }', 'null'],
  ['that fails later', 'async () => { throw new Error("late") }', 'late'],
  ['that gives a number', '() => 5', 'its function must give nothing, or a list of results with a message'],
  ['that gives null', '() => null', 'its function must give nothing, or a list of results with a message'],
  ['that gives no messages', '() => [{}]', 'its function must give nothing, or a list of results with a message'],
  [
    'whose paths are none',
    '() => [{ message: "a", path: "b" }]',
    'its function must give nothing, or a list of results with a message',
  ],
])('a function takes only its own rule with it: one %s', async (_name, code, said) => {
  const rules = `functions: [f]\nrules:\n  broken: { given: $, then: { function: f } }\n  whole: ${rule('$.info')}\n`;
  const files = { 'r.yaml': rules, 'functions/f.js': `module.exports = ${code};` };
  const { definition } = await load(files, ['./r.yaml'], { code: true });
  expect(await run(definition, [api])).toEqual([
    ['whole'],
    [`The rule \`broken\` failed and was not applied everywhere: ${said}`],
  ]);
});
