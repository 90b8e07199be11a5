import type { Limits } from './limits.ts';
import { readPointer } from './pointer.ts';
import type { Positions } from './positions.ts';

export const QUOTE = 34;
const BACKSLASH = 92;
export const COMMA = 44;
export const OPEN_LIST = 91;
const CLOSE_LIST = 93;
export const OPEN_OBJECT = 123;
export const CLOSE_OBJECT = 125;

/** Offset just after the string whose opening quote stands at `start`. */
export function skipString(text: string, start: number): number {
  let end = start;
  for (;;) {
    end = text.indexOf('"', end + 1);
    if (end === -1) return text.length;
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes++;
    if (slashes % 2 === 0) return end + 1;
  }
}

/** What a JSON text would cost, told before anything is built from it. For text that is not JSON it means nothing. */
export interface JsonCost {
  readonly nodes: number;
  /** Offset of the first value that is nested deeper than allowed; null when none is. */
  readonly tooDeep: number | null;
  /** Offset of the first value beyond the number allowed; null when there is none. */
  readonly tooMany: number | null;
  /** Offset of the first name that is longer than allowed; null when none is. */
  readonly tooLong: number | null;
  readonly containers: Containers;
}

/**
 * Where the objects and lists of a text begin and end, in the order of the text (pre-order), four numbers each: offset
 * of the opening bracket, offset of the closing one, the container after the last one inside, and how many values there
 * are inside. Positions are found from this on demand: most files of a specification have no finding, and an entry for
 * every value of a large one would cost more than all else about it.
 */
export type Containers = Int32Array;
export const FIELDS = 4;

/** A count in the making. */
export interface Count {
  containers: Int32Array<ArrayBuffer>;
  used: number;
  nodes: number;
  tooDeep: number | null;
  tooMany: number | null;
  tooLong: number | null;
  /** The containers that are open, outermost first. */
  readonly open: number[];
}

export const noCount = (): Count => ({
  containers: new Int32Array(1024 * FIELDS),
  used: 0,
  nodes: 1,
  tooDeep: null,
  tooMany: null,
  tooLong: null,
  open: [],
});

/** Counts values and nesting of a JSON text in one pass over its characters. */
export function jsonCost(text: string, limits: Limits): JsonCost {
  const count = noCount();
  countFrom(count, text, 0, limits, -1);
  return costOf(count);
}

export function costOf({ nodes, tooDeep, tooMany, tooLong, containers, used }: Count): JsonCost {
  return { nodes, tooDeep, tooMany, tooLong, containers: containers.slice(0, used) };
}

/**
 * Counts on from an offset, to the end of the text or of the container with which so many are open as `floor` says.
 * @returns the offset behind what was counted.
 */
export function countFrom(count: Count, text: string, from: number, limits: Limits, floor: number): number {
  const { maxNodes, maxName } = limits;
  let { nodes } = count;
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      const end = skipString(text, at);
      if (end - at > maxName && isNameAt(text, at, end, maxName)) count.tooLong ??= at;
      at = end - 1;
    } else if (code === COMMA) nodes++;
    else if (code === OPEN_LIST || code === OPEN_OBJECT) {
      openContainer(count, at, ++nodes, limits);
    } else if (code === CLOSE_LIST || code === CLOSE_OBJECT) {
      closeContainer(count, at, nodes);
      if (count.open.length < floor) {
        at++;
        break;
      }
    }
    if (nodes > maxNodes) {
      count.tooMany = at;
      break;
    }
  }
  count.nodes = nodes;
  return at;
}

export function openContainer(count: Count, at: number, nodes: number, { maxDepth }: Limits): void {
  const { used, open } = count;
  if (used === count.containers.length) count.containers = longer(count.containers, 2 * used);
  count.containers[used] = at;
  count.containers[used + 3] = nodes;
  if (open.push(used) > maxDepth) count.tooDeep ??= at;
  count.used = used + FIELDS;
}

export function closeContainer({ containers, open, used }: Count, at: number, nodes: number): void {
  const closed = open.pop() ?? 0;
  containers[closed + 1] = at;
  containers[closed + 2] = used;
  containers[closed + 3] = nodes - (containers[closed + 3] ?? 0);
}

/** A longer list that begins with what is in this one. */
export function longer(list: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const result = new Int32Array(length);
  result.set(list);
  return result;
}

/** Whether a string is a name, and longer than names may be. */
function isNameAt(text: string, start: number, end: number, maxName: number): boolean {
  return text[skipBlank(text, end)] === ':' && readKey(text, start, end).length > maxName;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

export function skipBlank(text: string, start: number): number {
  let at = start;
  while (isBlank(text.charCodeAt(at))) at++;
  return at;
}

export function readKey(text: string, start: number, end: number): string {
  const inner = text.slice(start + 1, end - 1);
  return inner.includes('\\') ? String(JSON.parse(text.slice(start, end))) : inner;
}

/** A value of a text. `start` is the offset of its key when it has one, `container` its place among the containers, or -1. */
export interface Found {
  readonly start: number;
  readonly value: number;
  readonly container: number;
}

/** The members of a container: by key, or by position. */
export type Members = (container: number) => ReadonlyMap<string, Found>;

/** Looks up members in a text that `JSON.parse` accepted: those of a container once, and keeps them. */
export function jsonMembers(text: string, containers: Containers): Members {
  const known = new Map<number, ReadonlyMap<string, Found>>();
  return (container) => {
    let found = known.get(container);
    if (found === undefined) known.set(container, (found = childrenOf(text, containers, container)));
    return found;
  };
}

/**
 * Answers questions about places in a text that `JSON.parse` accepted. Most objects are asked for one member, and nothing
 * is remembered of them before they are asked again.
 * @param unique no object has two members of one name.
 */
export function jsonPositions(text: string, containers: Containers, children: Members, unique: boolean): Positions {
  const start = containers[0] ?? 0;
  const asked = new Set<number>();
  const childOf = (container: number, token: string): Found | undefined => {
    const isFirst = unique && asked.size < asked.add(container).size;
    return (isFirst ? memberAt(text, containers, container, token) : null) ?? children(container).get(token);
  };
  const find = (pointer: string): { readonly node: Found; readonly exact: boolean } => {
    let node: Found = { start, value: start, container: 0 };
    const tokens = readPointer(pointer);
    if (tokens === null) return { node, exact: false };
    for (const token of tokens) {
      const next = node.container === -1 ? undefined : childOf(node.container, token);
      if (next === undefined) return { node, exact: false };
      node = next;
    }
    return { node, exact: true };
  };
  return {
    offset: (pointer) => find(pointer).node.start,
    valueOffset: (pointer) => {
      const { node, exact } = find(pointer);
      return exact ? node.value : null;
    },
  };
}

/** Members by key (the last of duplicates) or items by position. */
function childrenOf(text: string, containers: Containers, parent: number): ReadonlyMap<string, Found> {
  const found = new Map<string, Found>();
  eachChild(text, containers, parent, (start, keyEnd, value, container) => {
    found.set(keyEnd === start ? String(found.size) : readKey(text, start, keyEnd), { start, value, container });
    return false;
  });
  return found;
}

/** The member of an object whose key is written as its name is; null where there is none, and for lists. */
function memberAt(text: string, containers: Containers, parent: number, name: string): Found | null {
  if (text.charCodeAt(containers[parent] ?? 0) !== OPEN_OBJECT || name.includes('\\')) return null;
  let found: Found | null = null;
  eachChild(text, containers, parent, (start, keyEnd, value, container) => {
    if (keyEnd - start - 2 !== name.length || !text.startsWith(name, start + 1)) return false;
    found = { start, value, container };
    return true;
  });
  return found;
}

/** Says whether it has seen enough. Of an item of a list the key ends where it starts. */
type Visit = (start: number, keyEnd: number, value: number, container: number) => boolean;

/** Goes through the members or items of a container; what is inside of them is stepped over. */
function eachChild(text: string, containers: Containers, parent: number, visit: Visit): void {
  const opening = containers[parent] ?? 0;
  const end = containers[parent + 1] ?? 0;
  const isObject = text.charCodeAt(opening) === OPEN_OBJECT;
  // To the next key the text is searched: that is faster than to step over what it is indented with.
  const next = (from: number): number => (isObject ? text.indexOf('"', from) : skipBlank(text, from));
  let container = parent + FIELDS;
  let isMore = skipBlank(text, opening + 1) < end;
  for (let at = opening + 1; isMore; at++) {
    const start = next(at);
    const keyEnd = isObject ? skipString(text, start) : start;
    at = isObject ? skipBlank(text, skipBlank(text, keyEnd) + 1) : start; // over the colon
    const code = text.charCodeAt(at);
    const isContainer = code === OPEN_LIST || code === OPEN_OBJECT;
    if (visit(start, keyEnd, at, isContainer ? container : -1)) return;
    if (isContainer) {
      at = (containers[container + 1] ?? end) + 1;
      container = containers[container + 2] ?? containers.length;
    } else at = code === QUOTE ? skipString(text, at) : skipWord(text, at);
    at = skipBlank(text, at);
    isMore = text.charCodeAt(at) === COMMA;
  }
}

export function skipWord(text: string, start: number): number {
  let at = start + 1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === COMMA || code === CLOSE_LIST || code === CLOSE_OBJECT || isBlank(code)) break;
  }
  return at;
}
