import { describe, expect, test } from 'vitest';
import type { Json } from '../../src/model/json.ts';
import { areSame, createIdentity } from '../../src/schema/normal-form/identical.ts';
import { childOf } from '../../src/schema/normal-form/node.ts';
import { schemaContract } from './support/pair.ts';

const many = (last: Json): Json => ({
  enum: Array.from({ length: 200 }, (_, index) => (index === 199 ? last : index)),
});
const list = (item: Json): Json => ({ type: 'array', items: item });
const ref = (name: string): Json => ({ $ref: `#/${name}` });

/** Whether `S` of both documents is the same, asked twice, and whether that is plain to see. */
function asked(before: Record<string, Json>, after: Record<string, Json>) {
  const { same, alike } = createIdentity(schemaContract(before), schemaContract(after));
  const at = (document: Record<string, Json>) => ({
    value: document['S'] ?? null,
    place: { file: 'api.yaml', pointer: '/S' },
    dialect: '3.1' as const,
  });
  const [a, b] = [at(before), at(after)];
  const first = same({ ...a, side: 0 }, { ...b, side: 1 });
  expect(same({ ...a, side: 0 }, { ...b, side: 1 })).toBe(first);
  expect(same({ ...b, side: 1 }, { ...a, side: 0 })).toBe(first);
  return { same: first, alike: alike(a, b) };
}

describe('schemas that are written the same', () => {
  const shared = { properties: { a: ref('T') } };
  test.each<readonly [string, Record<string, Json>, Record<string, Json>, boolean, boolean]>([
    [
      'keys in another order',
      { S: { type: 'string', minLength: 1 } },
      { S: { minLength: 1, type: 'string' } },
      true,
      true,
    ],
    ['another word', { S: { type: 'string' } }, { S: { type: 'number' } }, false, false],
    ['a word more', { S: { type: 'string' } }, { S: { type: 'string', title: 'x' } }, false, false],
    ['a list and an object', { S: { enum: [] } }, { S: { enum: {} } }, false, false],
    ['`true`', { S: true }, { S: true }, true, true],
    ['large, and the same', { S: many(1) }, { S: many(1) }, true, false],
    ['large, and the end is another', { S: many(1) }, { S: many(2) }, false, false],
    ['a reference to the same', { S: ref('T'), T: list({}) }, { S: ref('T'), T: list({}) }, true, false],
    ['a reference to another', { S: ref('T'), T: list({}) }, { S: ref('T'), T: list(true) }, false, false],
    ['one value, whose reference leads to another', { S: shared, T: true }, { S: shared, T: false }, false, false],
    ['one value, whose reference leads to the same', { S: shared, T: {} }, { S: shared, T: {} }, true, false],
    ['a circle', { S: list(ref('S')) }, { S: list(ref('S')) }, true, false],
    [
      'a circle with another word on it',
      { S: list(ref('T')), T: { properties: { s: ref('S') } } },
      { S: list(ref('T')), T: { properties: { s: ref('S') }, title: 'x' } },
      false,
      false,
    ],
    ['a reference that leads nowhere', { S: ref('T') }, { S: ref('T') }, true, false],
    ['a reference that leads nowhere any more', { S: ref('T'), T: {} }, { S: ref('T') }, false, false],
  ])('%s', (_, before, after, same, alike) => {
    expect(asked(before, after)).toEqual({ same, alike });
  });
});

describe('conjunctions that are written the same', () => {
  const before = { S: ref('T'), T: { type: 'string' }, U: { minLength: 1 } };
  const { same } = createIdentity(schemaContract(before), schemaContract({ ...before, U: { minLength: 2 } }));
  const child = (side: 0 | 1, ...names: readonly (keyof typeof before)[]) =>
    childOf(
      names.map((name) => ({
        value: before[name],
        place: { file: 'api.yaml', pointer: `/${name}` },
        dialect: '3.1' as const,
        side,
      })),
    );
  test.each<readonly [string, readonly (keyof typeof before)[], readonly (keyof typeof before)[], boolean]>([
    ['nothing', [], [], true],
    ['the same members', ['S', 'T'], ['T', 'S'], true],
    ['a member more', ['T'], ['S', 'T'], false],
    ['another member', ['S'], ['U'], false],
  ])('%s', (_, old, now, expected) => {
    expect(areSame({ same }, child(0, ...old), child(1, ...now))).toBe(expected);
  });
});
