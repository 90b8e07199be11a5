import { describe, expect, test } from 'vitest';
import { compareApis } from '../../src/diff/apis.ts';
import type { Change } from '../../src/model/change.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { loadContract, type Loaded } from '../../src/spec/load.ts';
import { treeOf } from '../spec/support.ts';
import { complete32, completeDocuments } from './support/complete-documents.ts';
import { mutationsOf } from './support/mutations.ts';
import { meansTheSame } from './support/same-meaning.ts';

const load = (document: JsonObject): Promise<Loaded> =>
  loadContract(treeOf({ 'api.json': JSON.stringify(document) }), 'api.json');

/** What the guard says when no comparison says anything. */
function isGuard(change: Change): boolean {
  return change.kind === 'unclassified.changed' && /^(?:operation|document)\./.test(change.key);
}

/** Every edit that no comparison speaks of. */
async function silentEdits(document: JsonObject, known: JsonObject | null): Promise<readonly string[]> {
  const base = await load(document);
  const silent: string[] = [];
  for (const { name, document: edited } of mutationsOf(document, known)) {
    const head = await load(edited);
    const said = [...head.problems, ...(head.contract?.notes ?? []).filter(({ kind }) => kind === 'partial')];
    if (said.length > 0) continue;
    const { changes, partial } = await compareApis(base.contract, head.contract);
    if (partial.length === 0 && changes.every(isGuard)) silent.push(name);
  }
  return silent;
}

describe.for(completeDocuments)('the complete document of %s', ([version, document]) => {
  test('is read without a word', async () => {
    const { contract, problems } = await load(document);
    expect(problems).toEqual([]);
    expect(contract?.notes).toEqual([]);
  });

  test('every edit is spoken of, or means the same', { timeout: 300_000 }, async () => {
    const silent = await silentEdits(document, version === '3.1' ? complete32 : null);
    expect(silent.filter((name) => !meansTheSame.some(({ edit }) => edit.test(name)))).toEqual([]);
    // An edit that is spoken of needs no excuse any more.
    const unused = meansTheSame.filter(
      ({ edit, of = '3' }) => version !== '3.1' && version.startsWith(of) && !silent.some((name) => edit.test(name)),
    );
    expect(unused.map(({ reason }) => reason)).toEqual([]);
  });
});
