import { expect, test } from 'vitest';
import type { Contract } from '../../src/model/contract.ts';
import type { Json, JsonObject } from '../../src/model/json.ts';
import { accepts } from '../../src/schema/proofs/accepts.ts';
import { childOf } from '../../src/schema/normal-form/node.ts';
import { createNormaliser } from '../../src/schema/normal-form/normalise.ts';
import { contractOf } from '../diff/contract-of.ts';

/** `$dynamicRef` (2020-12 §8.2.3.2): the outermost schema resource on the way that has the dynamic anchor decides. */

const tree: JsonObject = {
  $id: 'https://a.example/tree',
  $dynamicAnchor: 'node',
  type: 'object',
  properties: { data: true, children: { type: 'array', items: { $dynamicRef: '#node' } } },
};
const strictTree: JsonObject = {
  $id: 'https://a.example/strict-tree',
  $dynamicAnchor: 'node',
  $ref: 'tree',
  unevaluatedProperties: false,
};
const list: JsonObject = {
  $id: 'https://a.example/list',
  type: 'array',
  items: { $dynamicRef: '#item' },
  $defs: { any: { $dynamicAnchor: 'item' } },
};
/** A list of something, as whoever refers to it says. */
const listOf = (name: string, ref: string, item: JsonObject): JsonObject => ({
  $id: `https://a.example/${name}`,
  $ref: ref,
  $defs: { mine: { $dynamicAnchor: 'item', ...item } },
});
const schemas = {
  Tree: tree,
  StrictTree: strictTree,
  List: list,
  Texts: listOf('texts', 'list', { type: 'string' }),
  Numbers: listOf('numbers', 'texts', { type: 'number' }),
  Both: {
    type: 'object',
    properties: { texts: { $ref: 'https://a.example/texts' }, numbers: { $ref: 'https://a.example/numbers' } },
  },
  Plain: {
    $id: 'https://a.example/plain',
    type: 'array',
    items: { $dynamicRef: '#entry' },
    $defs: { entry: { $anchor: 'entry', type: 'boolean' } },
  },
  PlainTexts: {
    $id: 'https://a.example/plain-texts',
    $ref: 'plain',
    $defs: { mine: { $dynamicAnchor: 'entry', type: 'string' } },
  },
  PlainNumbers: {
    $id: 'https://a.example/plain-numbers',
    $ref: 'plain',
    $defs: { mine: { $dynamicAnchor: 'entry', type: 'number' } },
  },
  Alone: {
    $id: 'https://a.example/alone',
    type: 'object',
    properties: { next: { $dynamicRef: '#link' }, at: { type: 'integer' } },
    $dynamicAnchor: 'link',
  },
};

/** Schema, value, whether it is an instance. */
const cases: readonly (readonly [string, Json, boolean])[] = [
  ['Tree', { children: [{ daat: 1 }] }, true],
  ['StrictTree', { children: [{ data: 1 }] }, true],
  ['StrictTree', { daat: 1 }, false],
  // What tree describes recursively is strict where it is reached through strict-tree.
  ['StrictTree', { children: [{ daat: 1 }] }, false],
  ['StrictTree', { children: [{ children: [{ children: [{ daat: 1 }] }] }] }, false],
  ['StrictTree', { children: [{ children: [{ children: [{ data: 1 }] }] }] }, true],
  ['List', [1, 'a', null], true],
  ['Texts', ['a'], true],
  ['Texts', [1], false],
  // The outermost one, not the nearest one.
  ['Numbers', [1], true],
  ['Numbers', ['a'], false],
  // Each way has its own scope.
  ['Both', { texts: ['a'], numbers: [1] }, true],
  ['Both', { texts: [1] }, false],
  ['Both', { numbers: ['a'] }, false],
  // To an anchor that is not dynamic it is a reference like any other.
  ['Plain', [true], true],
  ['Plain', [1], false],
  // Whoever refers to it may give the name to what they like.
  ['PlainTexts', [true], true],
  ['PlainTexts', ['a'], false],
  ['PlainNumbers', [1], false],
  // One of the name: it leads there, however deep.
  ['Alone', { next: { next: { at: 1 } } }, true],
  ['Alone', { next: { next: { at: 'x' } } }, false],
];

const document = (components: JsonObject): JsonObject => ({
  openapi: '3.1.0',
  info: { title: 'test', version: '1' },
  paths: {},
  components: { schemas: components },
});

function verdict(contract: Contract, ref: string, value: Json) {
  const found = contract.resolve(ref, { file: contract.file, pointer: '' });
  if (found === null) throw new Error(`${ref} leads nowhere`);
  const normaliser = createNormaliser(contract, contract);
  const child = childOf([{ ...found, dialect: '3.1', side: 0 }]);
  return accepts(normaliser, normaliser.node(child), value);
}

test.each(cases)('%s: %j', async (name, value, expected) => {
  const contract = await contractOf(document(schemas));
  expect(verdict(contract, `#/components/schemas/${name}`, value)).toBe(expected);
});

test.each([
  ['Texts', ['a'], true],
  ['Texts', [1], false],
  ['Loose', [1], true],
] as const)('over files, %s: %j', async (name, value, expected) => {
  const files = { 'shared/list.json': { List: { ...list, $id: 'list' } } };
  const contract = await contractOf(
    document({
      Texts: {
        $id: 'https://b.example/texts',
        $ref: './shared/list.json#/List',
        $defs: { mine: { $dynamicAnchor: 'item', type: 'string' } },
      },
      Loose: { $ref: './shared/list.json#/List' },
    }),
    files,
  );
  expect(verdict(contract, `#/components/schemas/${name}`, value)).toBe(expected);
});
