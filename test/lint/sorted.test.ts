import { expect, test } from 'vitest';
import { sortedRules } from '../../src/lint/child/pruned.ts';
import { prepared } from '../../src/lint/child/spectral.ts';
import { load } from './support/rulesets.ts';

// How much of a document rules look at. What none is known of sees the whole of it, which costs most.

const document = (format: string): Parameters<typeof sortedRules>[1] => ({
  file: 'api.json',
  format,
  files: new Map([['api.json', {}]]),
  inData: new Map(),
});

async function othersOf(ruleset: string, format: string): Promise<readonly string[]> {
  const { definition } = await load({ 'team.yaml': ruleset }, ['./team.yaml']);
  const { others } = await sortedRules(await prepared(definition, new Date(0)), document(format));
  return [...others];
}

test.each(['oas2', 'oas3_0', 'oas3_1'])('no rule of the packages needs the whole document (%s)', async (format) => {
  expect(await othersOf('extends: [[spectral:oas, all], [owasp, all]]', format)).toEqual([]);
});

test('a rule that may look anywhere does', async () => {
  const rule = '{given: "$.paths[?(@root.info)]", then: {function: truthy}}';
  expect(await othersOf(`extends: [spectral:oas, owasp]\nrules: {anywhere: ${rule}}`, 'oas3_0')).toEqual(['anywhere']);
});
