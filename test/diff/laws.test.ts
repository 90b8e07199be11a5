import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Change, ChangeKind } from '../../src/model/change.ts';
import type { Json, JsonObject } from '../../src/model/json.ts';
import { documents, mapPaths, membersOf, withKeysReversed } from './documents.ts';
import { changesOf } from './facts.ts';

const options = { seed: 20261121, numRuns: 150 };

/** Each test rewrites a document without changing what it means. */
const REWRITINGS: readonly (readonly [string, (document: JsonObject) => JsonObject])[] = [
  ['leaving it as it is', (document) => document],
  ['writing keys in another order', (document) => membersOf(withKeysReversed(document))],
  ['moving parameters of paths to their operations', moveParameters],
  ['writing components inline', (document) => ({ ...membersOf(inline(document, document)) })],
];

test.each(REWRITINGS)('%s changes nothing', async (_, rewrite) => {
  const law = fc.asyncProperty(documents, async (document) => {
    expect((await changesOf(document, rewrite(document))).filter(isNotAboutComponents)).toEqual([]);
  });
  await fc.assert(law, options);
});

test('renaming path parameters changes their names only', async () => {
  const law = fc.asyncProperty(documents, async (document) => {
    const kinds = new Set((await changesOf(document, renameParameters(document))).map(({ kind }) => kind));
    kinds.delete('path-parameter.renamed');
    expect(Array.from(kinds)).toEqual([]);
  });
  await fc.assert(law, options);
});

const OPPOSITES: readonly (readonly [ChangeKind, ChangeKind])[] = [
  ['operation.added', 'operation.removed'],
  ['operation.deprecated', 'operation.undeprecated'],
  ['server.added', 'server.removed'],
  ['parameter.added', 'parameter.removed'],
  ['parameter.became-required', 'parameter.became-optional'],
  ['request-body.added', 'request-body.removed'],
  ['media-type.added', 'media-type.removed'],
  ['response.added', 'response.removed'],
  ['header.added', 'header.removed'],
  ['text.changed', 'text.changed'],
];

test('what came one way went the other way', async () => {
  const law = fc.asyncProperty(documents, documents, async (base, head) => {
    const there = await changesOf(base, head);
    const back = await changesOf(head, base);
    for (const [came, went] of OPPOSITES) {
      if (came.startsWith('server.')) continue;
      expect([came, count(there, came)]).toEqual([came, count(back, went)]);
      expect([went, count(there, went)]).toEqual([went, count(back, came)]);
    }
  });
  await fc.assert(law, options);
});

test('no two changes of one kind have the same identity', async () => {
  const law = fc.asyncProperty(documents, documents, async (base, head) => {
    const keys = (await changesOf(base, head)).map(({ kind, anchor, direction }) => `${kind} ${anchor} ${direction}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
  await fc.assert(law, options);
});

function isNotAboutComponents({ kind }: Change): boolean {
  return kind !== 'component.unused-changed';
}

/** Callbacks are left out: those of two operations can have the same name. */
function count(changes: readonly Change[], kind: ChangeKind): number {
  const uses = changes.filter((change) => change.kind === kind).flatMap((change) => change.uses);
  return uses.filter((use) => use.operation.kind !== 'callback').length;
}

function moveParameters(document: JsonObject): JsonObject {
  return mapPaths(document, (path, { parameters, ...item }) => {
    const moved = Object.entries(item).map(([key, value]) => {
      if (key === 'description') return [key, value] as const;
      const operation = membersOf(value);
      return [key, { ...operation, parameters: [...listOf(parameters), ...listOf(operation['parameters'])] }] as const;
    });
    return [path, Object.fromEntries(moved)];
  });
}

function renameParameters(document: JsonObject): JsonObject {
  return mapPaths(document, (path, item) => {
    const parameters = listOf(item['parameters']).map((value) => {
      const parameter = membersOf(value);
      const { in: location, name } = parameter;
      return location === 'path' && typeof name === 'string' ? { ...parameter, name: `${name}_` } : parameter;
    });
    return [path.replaceAll('}', '_}'), { ...item, parameters }];
  });
}

function inline(value: Json, document: JsonObject): Json {
  if (Array.isArray(value)) return value.map((item: Json) => inline(item, document));
  if (typeof value !== 'object' || value === null) return value;
  const object = membersOf(value);
  const ref = object['$ref'];
  if (typeof ref !== 'string') {
    return Object.fromEntries(Object.entries(object).map(([key, member]) => [key, inline(member, document)]));
  }
  const [, , section = '', name = ''] = ref.split('/');
  return membersOf(membersOf(document['components'])[section])[name] ?? null;
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value.map((item: Json) => item) : [];
}
