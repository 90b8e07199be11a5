import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareApis } from '../../src/diff/apis.ts';
import type { Change, ChangeKind, Effect } from '../../src/model/change.ts';
import type { Contract } from '../../src/model/contract.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { judge } from '../../src/rules/judge.ts';
import { loadContract } from '../../src/spec/load.ts';
import { documents, membersOf } from '../diff/documents.ts';
import { treeOf } from '../spec/support.ts';
import { completeDocuments, sayable20 } from './support/complete-documents.ts';
import { described } from './support/described.ts';
import { type Files, rewritings } from './support/rewritings.ts';
import { fromSwagger, to31, to32 } from './support/upgrades.ts';

const options = { seed: 20261121, numRuns: 40 };

async function contractOf(files: Files): Promise<Contract> {
  const [[root] = ['']] = files;
  const { contract, problems } = await loadContract(treeOf(Object.fromEntries(files)), root);
  expect(problems).toEqual([]);
  if (contract === null) throw new Error('A document of this test can not be read.');
  return contract;
}

async function changesOf(base: Files, head: Files): Promise<readonly Change[]> {
  const [before, after] = await Promise.all([contractOf(base), contractOf(head)]);
  const { changes, partial } = await compareApis(before, after);
  expect(partial).toEqual([]);
  return changes;
}

/** Kinds that only generated code or the text of a document shows. */
const OFF_THE_WIRE: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  'text.changed',
  'extension.changed',
  'schema-name.added',
  'schema-name.removed',
  'schema-name.changed',
  'component.unused-changed',
  'parameter.reordered',
  'path-parameter.renamed',
]);

/** What a change of wording may not give: anything that the users of the API could notice. */
async function noticed(base: Files, head: Files): Promise<readonly string[]> {
  const [before, after] = await Promise.all([contractOf(base), contractOf(head)]);
  const { changes } = await compareApis(before, after);
  const wire = changes.filter(({ kind }) => !OFF_THE_WIRE.has(kind));
  const judged = judge(wire, { base: before, head: after, lens: 'wire', policies: new Map() });
  return judged.filter(({ impact }) => impact !== 'documentation').map(({ rule, message }) => `${rule}: ${message}`);
}

const one = (document: JsonObject): Files => [['api.json', JSON.stringify(document)]];

/**
 * Every path under a prefix. Left out are paths without operations, which are nowhere on the wire, and one that is the
 * same as another path on another server: two operations at one URL can't be told apart.
 */
function underPrefix(document: JsonObject): JsonObject {
  const paths = Object.entries(membersOf(document['paths']));
  const moved = paths
    .filter(([path]) => path !== '/empty' && path !== '/v1/users')
    .map(([path, item]) => [path.startsWith('/') ? `/v1${path}` : path, item] as const);
  return { ...document, paths: Object.fromEntries(moved) };
}

describe.for(rewritings)('$name', ({ name, rewrite }) => {
  const prepare = (document: JsonObject): JsonObject => (name.includes('prefix') ? underPrefix(document) : document);

  test.for(completeDocuments)('of the complete document of %s changes nothing on the wire', async ([, document]) => {
    const before = prepare(document);
    expect(await noticed(one(before), rewrite(before))).toEqual([]);
    expect(await noticed(rewrite(before), one(before))).toEqual([]);
  });

  test('of any document changes nothing on the wire', async () => {
    const law = fc.asyncProperty(fc.oneof(documents, described), async (document) => {
      const before = prepare(document);
      expect(await noticed(one(before), rewrite(before))).toEqual([]);
    });
    await fc.assert(law, options);
  });
});

describe('the same API in another version of the specification', () => {
  const is30 = completeDocuments.find(([version]) => version === '3.0')?.[1] ?? {};
  const is31 = completeDocuments.find(([version]) => version === '3.1')?.[1] ?? {};

  test.for<[string, JsonObject, JsonObject]>([
    ['from 2.0 to 3.0', sayable20, fromSwagger(sayable20)],
    ['from 3.0 to 3.1', is30, to31(is30)],
    ['from 3.1 to 3.2', is31, to32(is31)],
  ])('%s', async ([, before, after]) => {
    const notices = await noticed(one(before), one(after));
    expect(notices.filter((text) => !text.startsWith('specification-version-changed'))).toEqual([]);
    // Readers have nothing to notice either, but what OpenAPI 3 has no place for: extensions among scopes.
    const changes = await changesOf(one(before), one(after));
    const isAsked = ({ kind, anchor }: Change): boolean =>
      kind !== 'specification.changed' && !anchor.endsWith('.scopes.x-scopes');
    expect(changes.filter(isAsked)).toEqual([]);
  });

  test('from 3.0 to 3.1 to 3.2, whatever it describes', async () => {
    const law = fc.asyncProperty(described, async (document) => {
      const old = { ...document, openapi: '3.1.0' };
      expect(await noticed(one(old), one(to32(old)))).toEqual([]);
    });
    await fc.assert(law, options);
  });
});

test.for(completeDocuments)('the complete document of %s compared with itself gives nothing', async ([, document]) => {
  expect(await changesOf(one(document), one(document))).toEqual([]);
});

test('what narrowed on the way there widens on the way back', async () => {
  const law = fc.asyncProperty(described, described, async (base, head) => {
    const there = await changesOf(one(base), one(head));
    const back = await changesOf(one(head), one(base));
    const others = new Set([...there, ...back].flatMap(becameLists));
    const isSymmetric = (line: string): boolean => ![...others].some((place) => line.startsWith(place));
    expect(effectsOf(there).filter(isSymmetric)).toEqual(effectsOf(back).map(turned).filter(isSymmetric).toSorted());
  });
  await fc.assert(law, options);
});

const OPPOSITE: Readonly<Record<Effect, Effect>> = {
  narrowed: 'widened',
  widened: 'narrowed',
  replaced: 'replaced',
  undecided: 'undecided',
};

/** Where the set of messages changed and how; one line for each message part. */
function effectsOf(changes: readonly Change[]): readonly string[] {
  const lines = changes.flatMap((change) => {
    if (!('effect' in change) || change.kind === 'security.changed') return [];
    // Here only what does harm is looked for, and that is something else on the way back.
    const isSearched = change.kind === 'schema.composition-changed' || change.kind === 'schema.keyword-changed';
    const effect = isSearched && change.effect === 'replaced' ? 'undecided' : (covered(change) ?? change.effect);
    return change.uses.map(({ operation, slot, path }) => {
      const at = [operation.method, operation.path, JSON.stringify(slot), path, change.direction].join(' ');
      return `${at} ${effect}`;
    });
  });
  return Array.from(new Set(lines)).toSorted();
}

/** Parameters that took one value and take several: their items are compared, and on the way back they have another type. */
function becameLists(change: Change): readonly string[] {
  if (change.kind !== 'schema.type-changed' || change.before.includes('array') === change.after.includes('array'))
    return [];
  return change.uses
    .filter(({ slot }) => slot.part === 'parameter')
    .map(({ operation, slot }) => `${operation.method} ${operation.path} ${JSON.stringify(slot)} `);
}

/**
 * An alternative whose values the others have, too, is told as harmless; on the way back nobody asks for that. Where no
 * listed value is left, what came is told as replacing what went, which is told beside it.
 */
function covered(change: Change): Effect | null {
  if (change.kind === 'schema.enum-value-added' && change.effect === 'replaced') return 'widened';
  if (change.kind === 'schema.branch-added' && change.effect === 'narrowed') return 'widened';
  return change.kind === 'schema.branch-removed' && change.effect === 'widened' ? 'narrowed' : null;
}

function turned(line: string): string {
  const cut = line.lastIndexOf(' ');
  return `${line.slice(0, cut)} ${OPPOSITE[line.slice(cut + 1) as Effect]}`;
}
