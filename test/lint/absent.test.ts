import { expect, test } from 'vitest';
import { runSpectral } from '../../src/lint/child/spectral.ts';
import { knownOf, pack, unpack } from '../../src/lint/kept.ts';
import { compareRuns } from '../../src/lint/lint.ts';
import { documentOf } from '../../src/lint/side.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { contractOf } from '../diff/contract-of.ts';
import { load } from './support/rulesets.ts';

// A member that is not there is found at the value that should have it, and once it is there, at itself. It stays one finding.

const RULES = `rules:
  headers:
    description: Responses have quota headers.
    given: $.paths[*][*].responses[*]
    then:
      field: headers
      function: schema
      functionOptions: { schema: { type: object, required: [Quota] } }
    message: "{{description}}"
  described:
    given: $.components.schemas..[?(@ && @.type)]
    then: { field: description, function: truthy }
    message: Describe it.
`;

const api = (response: JsonObject, schema: JsonObject = {}): JsonObject => ({
  openapi: '3.0.3',
  info: { title: 'A', version: '1' },
  paths: { '/a': { get: { responses: { 200: { description: 'OK', ...response } } } } },
  components: { schemas: { A: { type: 'array', description: 'A', items: {}, ...schema } } },
});
const other = { headers: { Other: {} } };
const quota = { headers: { Quota: {} } };

test.each<[string, JsonObject, JsonObject, readonly string[]]>([
  ['it is there now, and not as it should be', api({}), api(other), ['inherited headers']],
  ['it is there no more, and was not as it should be', api(other), api({}), ['inherited headers']],
  ['it is still not there', api({}), api({ summary: 'S' }), ['inherited headers']],
  ['it is there as it should be', api({}), api(quota), ['fixed headers']],
  ['it was there as it should be', api(quota), api({}), ['introduced headers']],
  ['it was there as it should be, and is there otherwise', api(quota), api(other), ['introduced headers']],
  [
    'it is there, and is not there in something that is new',
    api(quota, { description: undefined as never }),
    api(quota, { items: { type: 'array' } }),
    ['fixed described', 'introduced described'],
  ],
])('where %s', async (...[, base, head, expected]) => {
  const { definition } = await load({ 'r.yaml': RULES }, ['./r.yaml']);
  const contracts = { base: await contractOf(base), head: await contractOf(head) };
  const documents = [documentOf(contracts.head), documentOf(contracts.base)];
  const { runs } = await runSpectral({ definition, documents, now: new Date(0) });
  const [after, before] = runs;
  if (after === undefined || before === undefined) throw new Error('There are no results.');
  const { file, format } = documentOf(contracts.base);
  // What is kept from run to run says the same.
  const kept = unpack(pack(knownOf(before, new Set(['headers', 'described']), format), { file, format }), file, format);
  for (const known of [before, { ...before, results: kept.all() }]) {
    const { judgements } = compareRuns({ ...contracts, mode: 'new' }, after, known);
    expect(judgements.map(({ origin, rule }) => `${origin} ${rule}`).toSorted()).toEqual(expected);
  }
});
