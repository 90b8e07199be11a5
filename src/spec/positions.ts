import type { Json } from '../model/json.ts';
import { isArray, isObject, own } from './node.ts';
import { isArrayIndex, readPointer } from './pointer.ts';

/**
 * Where every value of one text stands, in flat arrays in the order of the text (pre-order): a large document has
 * hundreds of thousands of values, and an object for each would cost more than the document itself.
 */
export interface PositionIndex {
  /** Offset of the key for a member of an object, of the value for an item of an array. */
  readonly starts: number[];
  /** Offset of the value. */
  readonly values: number[];
  /** The node after the last descendant. */
  readonly ends: number[];
  /** The key for a member of an object, null for an item. */
  readonly keys: (string | null)[];
  /** Nodes that are a YAML alias, with the node they stand for. */
  readonly aliases: Map<number, number>;
  /** Nodes that are a YAML merge (`<<`). */
  readonly merges: Set<number>;
}

/** An index with nothing in it yet. */
export function emptyIndex(): PositionIndex {
  return { starts: [], values: [], ends: [], keys: [], aliases: new Map(), merges: new Set() };
}

/** Looks up places in one text. */
export interface Positions {
  /** Offset that stands for the value a pointer names (or its nearest existing ancestor). */
  offset(pointer: string): number;
  /** Offset of the value itself; null when the pointer leads nowhere. */
  valueOffset(pointer: string): number | null;
}

/** Line and column (from 1, in UTF-16 units) of offsets in one text. A line ends with LF, CRLF or CR. */
export function lineFinder(text: string): (offset: number) => { readonly line: number; readonly column: number } {
  const next = lineEnds(text);
  const starts = [0];
  let isWhole = false;
  return (offset) => {
    while (!isWhole && (starts.at(-1) ?? 0) <= offset) {
      const start = next();
      if (start === null) isWhole = true;
      else starts.push(start);
    }
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** Gives the start of each line after the first, one at a time, and null at the end. */
function lineEnds(text: string): () => number | null {
  let end = -1;
  let returns: RegExp | null | undefined;
  return () => {
    if (returns === undefined) returns = text.includes('\r') ? /\r\n?|\n/g : null;
    if (returns !== null) return returns.test(text) ? returns.lastIndex : null;
    end = text.indexOf('\n', end + 1);
    return end === -1 ? null : end + 1;
  };
}

/** Answers questions about places from an index. The children of a node are looked up once and kept. */
export function positionsOf(index: PositionIndex): Positions {
  const known = new Map<number, ReadonlyMap<string, number>>();
  const children = (node: number): ReadonlyMap<string, number> => {
    const found = known.get(node);
    if (found) return found;
    const map = childrenOf(index, node, children);
    known.set(node, map);
    return map;
  };
  const find = (pointer: string): { readonly node: number; readonly exact: boolean } => {
    let node = 0;
    const tokens = readPointer(pointer);
    if (tokens === null) return { node, exact: false };
    for (const token of tokens) {
      const next = children(index.aliases.get(node) ?? node).get(token);
      if (next === undefined) return { node, exact: false };
      node = next;
    }
    return { node, exact: true };
  };
  return {
    offset: (pointer) => index.starts[find(pointer).node] ?? 0,
    valueOffset: (pointer) => {
      const { node, exact } = find(pointer);
      return exact ? (index.values[node] ?? null) : null;
    },
  };
}

/** Members by key (the last of duplicates) or items by position; what a YAML merge brings in comes last and never wins. */
function childrenOf(
  index: PositionIndex,
  parent: number,
  children: (node: number) => ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const map = new Map<string, number>();
  const merged: number[] = [];
  const end = index.ends[parent] ?? 0;
  let position = 0;
  for (let node = parent + 1; node < end; node = index.ends[node] ?? end) {
    if (index.merges.has(node)) merged.push(node);
    else map.set(index.keys[node] ?? String(position++), node);
  }
  for (const node of merged) {
    const target = index.aliases.get(node) ?? node;
    const members = children(target);
    const sources = isSequence(index, target)
      ? [...members.values()].map((item) => children(index.aliases.get(item) ?? item))
      : [members];
    for (const source of sources) for (const [key, child] of source) if (!map.has(key)) map.set(key, child);
  }
  return map;
}

function isSequence(index: PositionIndex, node: number): boolean {
  const first = node + 1;
  return first < (index.ends[node] ?? 0) && index.keys[first] === null && !index.merges.has(first);
}

/** The text of a number or word as it is written at an offset (`1.10`), up to the next blank or punctuation. */
export function writtenScalar(text: string, offset: number): string | null {
  const match = /[^\s,\]}#"']+/y;
  match.lastIndex = offset;
  return match.exec(text)?.[0] ?? null;
}

/** Steps from a value to a member or an item; null when there is none. */
export function stepInto(value: Json, token: string): { readonly value: Json } | null {
  let next: Json | undefined;
  if (isArray(value)) next = isArrayIndex(token) ? value[Number(token)] : undefined;
  else if (isObject(value)) next = own(value, token);
  return next === undefined ? null : { value: next };
}
