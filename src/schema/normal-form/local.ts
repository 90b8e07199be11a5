import { isDeepStrictEqual } from 'node:util';
import { ALL_TYPES, ANY_NODE, ARRAY, NULL, NUMBER, OBJECT, STRING } from './node.ts';
import type { Node, TypeSet } from './node.ts';

/** What a node asks by itself, without what lies below it. */

/** A single value became a list that may have one item. */
export const becameList = (a: Node, b: Node): boolean =>
  (a.types & (ARRAY | OBJECT)) === 0 &&
  (b.types & (ARRAY | OBJECT)) === ARRAY &&
  (b.types & ~a.types & ~(ARRAY | NULL)) === 0 &&
  (a.types & ~b.types & ~NULL) !== 0 &&
  b.alternatives.length === 0 &&
  b.nots.length === 0 &&
  b.others.length === 0 &&
  !b.values.has(ARRAY) &&
  b.array.prefix.length === 0 &&
  b.array.minItems <= 1 &&
  b.array.maxItems !== 0;

/** Any value at all, and no word about what it means. */
export const asksNothing = (node: Node): boolean =>
  node.types === 0 ||
  (node.types === ALL_TYPES &&
    node.alternatives.length === 0 &&
    node.values.size === 0 &&
    node.nots.length === 0 &&
    node.others.length === 0 &&
    PARTS.every((part) => node[part] === ANY_NODE[part] || isDeepStrictEqual(node[part], ANY_NODE[part])));

const PARTS = ['number', 'string', 'array', 'object'] as const;

/** The node without what it asks of these types: a branch speaks of them. */
export const without = (node: Node, types: TypeSet): Node =>
  types === 0
    ? node
    : {
        ...node,
        values: new Map([...node.values].filter(([bit]) => (bit & types) === 0)),
        number: (types & NUMBER) !== 0 ? ANY_NODE.number : node.number,
        string: (types & STRING) !== 0 ? ANY_NODE.string : node.string,
        array: (types & ARRAY) !== 0 ? ANY_NODE.array : node.array,
        object: (types & OBJECT) !== 0 ? ANY_NODE.object : node.object,
      };
