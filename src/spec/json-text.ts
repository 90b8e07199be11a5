import type { Limits } from './limits.ts';
import { emptyIndex, type PositionIndex } from './positions.ts';

const QUOTE = 34;
const BACKSLASH = 92;
const COMMA = 44;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;

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
}

/** Counts values and nesting of a JSON text in one pass over its characters. */
export function jsonCost(text: string, limits: Limits): JsonCost {
  let depth = 0;
  let nodes = 1;
  let tooDeep: number | null = null;
  let tooMany: number | null = null;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = skipString(text, at) - 1;
    else if (code === COMMA) nodes++;
    else if (code === OPEN_LIST || code === OPEN_OBJECT) {
      nodes++;
      if (++depth > limits.maxDepth) tooDeep ??= at;
    } else if (code === CLOSE_LIST || code === CLOSE_OBJECT) depth--;
    if (nodes > limits.maxNodes) tooMany ??= at;
  }
  return { nodes, tooDeep, tooMany };
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

function skipBlank(text: string, start: number): number {
  let at = start;
  while (isBlank(text.charCodeAt(at))) at++;
  return at;
}

function readKey(text: string, start: number, end: number): string {
  const inner = text.slice(start + 1, end - 1);
  return inner.includes('\\') ? String(JSON.parse(text.slice(start, end))) : inner;
}

/** Indexes the positions in a text that `JSON.parse` accepted. */
export function indexJson(text: string): PositionIndex {
  const index = emptyIndex();
  const open: { readonly node: number; readonly isObject: boolean }[] = [];
  let at = skipBlank(text, 0);
  let pendingKey: { readonly start: number; readonly key: string } | null = null;
  const begin = (start: number): number => {
    index.starts.push(pendingKey?.start ?? start);
    index.values.push(start);
    index.keys.push(pendingKey?.key ?? null);
    pendingKey = null;
    return index.ends.push(index.starts.length) - 1;
  };
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      const end = skipString(text, at);
      if (open.at(-1)?.isObject === true && pendingKey === null) {
        pendingKey = { start: at, key: readKey(text, at, end) };
        at = skipBlank(text, end) + 1; // over the colon
      } else {
        begin(at);
        at = end;
      }
    } else if (code === OPEN_LIST || code === OPEN_OBJECT) {
      open.push({ node: begin(at++), isObject: code === OPEN_OBJECT });
    } else if (code === CLOSE_LIST || code === CLOSE_OBJECT) {
      const closed = open.pop();
      if (closed) index.ends[closed.node] = index.starts.length;
      at++;
    } else if (code === COMMA) at++;
    else {
      begin(at);
      at = skipWord(text, at);
    }
    at = skipBlank(text, at);
  }
  return index;
}

function skipWord(text: string, start: number): number {
  let at = start + 1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === COMMA || code === CLOSE_LIST || code === CLOSE_OBJECT || isBlank(code)) break;
  }
  return at;
}
