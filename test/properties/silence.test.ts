import { describe, expect, test } from 'vitest';
import { compareApis } from '../../src/diff/apis.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { loadContract, type Loaded } from '../../src/spec/load.ts';
import { treeOf } from '../spec/support.ts';
import { completeDocuments } from './support/complete-documents.ts';
import { mutationsOf } from './support/mutations.ts';

const load = (document: JsonObject): Promise<Loaded> =>
  loadContract(treeOf({ 'api.json': JSON.stringify(document) }), 'api.json');

describe.for(completeDocuments)('the complete document of %s', ([, document]) => {
  test('is valid', async () => {
    const { contract, problems } = await load(document);
    expect(problems).toEqual([]);
    expect(contract?.notes).toEqual([]);
  });
  test('no edit is silent', async () => {
    const base = await load(document);
    const silent: string[] = [];
    let count = 0;
    for (const { name, document: edited } of mutationsOf(document)) {
      count++;
      const head = await load(edited);
      if (head.contract === null || head.problems.length > 0) continue;
      if (head.contract.notes.some((note) => note.kind === 'partial')) continue;
      const { changes, partial } = await compareApis(base.contract, head.contract);
      if (changes.length + partial.length === 0) silent.push(name);
    }
    console.log(count, silent.length);
    console.log(silent.map((s) => `${document["swagger"] ?? document["openapi"]} ${s}`).join("\n"));
  });
});
