import type { Operation, Server } from '../model/contract.ts';
import { findMoves, type Move } from './moves.ts';
import type { SameJson } from './same-json.ts';
import { eraseNames, fromRoot, serverPaths, serverUrls, withoutRoot } from './url-templates.ts';

/** Which operations of two contracts are the same one. */
export interface Matches {
  /** In the order of the head. */
  readonly pairs: readonly (readonly [Operation, Operation])[];
  readonly removed: readonly Operation[];
  readonly added: readonly Operation[];
  /** Those that many others moved with, under paths of another form; they are among neither. */
  readonly moves: readonly Move[];
}

/** The names an operation goes by; two operations match when they share one. */
type Names = (operation: Operation) => readonly string[];

/** Names of all operations of a side: of thousands that each have hundreds of servers, only the first of these name them. */
const MOST_NAMES = 100_000;

/**
 * Matches operations of `paths` on method and URL template. An operation that kept its operationId under another URL is
 * not matched: whoever calls the old URL has lost it. Where many have moved by one rule, that is one fact.
 */
export function matchOperations(base: readonly Operation[], head: readonly Operation[], sameJson: SameJson): Matches {
  const waysBy = (prefixes: (operation: Operation) => readonly string[]): readonly Names[] => {
    const whole: Names = (operation) => prefixes(operation).map((prefix) => prefix + fromRoot(operation.path));
    // Server paths and paths can be cut differently in several ways: those that are cut in the same way come first.
    const parts: Names = (operation) => prefixes(operation).map((prefix) => `${prefix} ${fromRoot(operation.path)}`);
    const rooted: Names = (operation) => prefixes(operation).map((prefix) => prefix + withoutRoot(operation.path));
    return [parts, erased(parts), whole, erased(whole), rooted, erased(rooted)];
  };
  const most = Math.max(1, Math.floor(MOST_NAMES / Math.max(base.length, head.length, 1)));
  // Hosts come and go, but an operation that kept its whole URL is the same one.
  const ways = [...waysBy(serverPrefixes(serverUrls, most)), ...waysBy(serverPrefixes(serverPaths, most))];
  const paths: Names = ({ path }) => [fromRoot(path)];
  const found = match(base, head, [...ways, paths, erased(paths)]);
  const moves = findMoves(found.removed, found.added, sameJson);
  const moved = new Set(moves.flatMap((move) => [move.base, move.head]));
  const isLeft = (operation: Operation): boolean => !moved.has(operation);
  return { ...found, removed: found.removed.filter(isLeft), added: found.added.filter(isLeft), moves };
}

function pathOf({ path }: Operation): readonly string[] {
  return [path];
}

function erased(names: Names): Names {
  return (operation) => names(operation).map(eraseNames);
}

/** The URLs (or their path parts) of the servers of an operation. Most operations share their servers, whose paths are found once. */
function serverPrefixes(prefixesOf: (servers: readonly Server[]) => readonly string[], most: number): Names {
  const known = new Map<readonly Server[], readonly string[]>();
  return ({ servers }) => {
    const prefixes = known.get(servers) ?? prefixesOf(servers).slice(0, most);
    known.set(servers, prefixes);
    return prefixes;
  };
}

/** Matches webhooks on their names. The name isn't on the wire, so that the operationId may stand in for it. */
export function matchWebhooks(base: readonly Operation[], head: readonly Operation[]): Matches {
  return match(base, head, [pathOf, uniqueIds(base, head)]);
}

/** Matches callbacks of one operation on name and expression, then on the expression alone: only that is on the wire. */
export function matchCallbacks(base: readonly Operation[], head: readonly Operation[]): Matches {
  return match(base, head, [pathOf, expressionOf]);
}

/** A callback's path is its name, a blank, and its runtime expression. */
function expressionOf({ path }: Operation): readonly string[] {
  return [path.slice(path.indexOf(' ') + 1)];
}

/** Tries one way of naming after the other. Within one, document order decides, so that duplicates pair up the same way every time. */
function match(base: readonly Operation[], head: readonly Operation[], ways: readonly Names[]): Matches {
  const partner = new Map<Operation, Operation>();
  let left = base;
  let right = head;
  for (const names of ways) {
    if (left.length === 0 || right.length === 0) break;
    const waiting = index(right, names);
    for (const operation of left) {
      const found = firstFree(keysOf(operation, names), waiting, partner);
      if (found !== undefined) partner.set(found, operation);
    }
    const taken = new Set(partner.values());
    left = left.filter((operation) => !taken.has(operation));
    right = right.filter((operation) => !partner.has(operation));
  }
  const pairs: [Operation, Operation][] = [];
  for (const operation of head) {
    const found = partner.get(operation);
    if (found !== undefined) pairs.push([found, operation]);
  }
  return { pairs, removed: left, added: right, moves: [] };
}

/** Operations by name, the first of each name at the end of its list. */
function index(operations: readonly Operation[], names: Names): Map<string, Operation[]> {
  const found = new Map<string, Operation[]>();
  for (const operation of operations.toReversed()) {
    for (const key of keysOf(operation, names)) {
      const list = found.get(key);
      if (list === undefined) found.set(key, [operation]);
      else list.push(operation);
    }
  }
  return found;
}

/** The first operation that still has no partner. Those that have one are dropped on the way, so that each is seen once. */
function firstFree(
  keys: readonly string[],
  waiting: ReadonlyMap<string, Operation[]>,
  taken: ReadonlyMap<Operation, Operation>,
): Operation | undefined {
  for (const key of keys) {
    const list = waiting.get(key) ?? [];
    for (let found = list.at(-1); found !== undefined; found = list.at(-1)) {
      if (!taken.has(found)) return found;
      list.pop();
    }
  }
  return undefined;
}

function keysOf(operation: Operation, names: Names): readonly string[] {
  return names(operation).map((name) => `${operation.method} ${name}`);
}

function uniqueIds(base: readonly Operation[], head: readonly Operation[]): Names {
  const counts = [base, head].map((operations) => {
    const count = new Map<string | null, number>();
    for (const { operationId } of operations) count.set(operationId, (count.get(operationId) ?? 0) + 1);
    return count;
  });
  return ({ operationId }) => {
    return operationId !== null && counts.every((count) => count.get(operationId) === 1) ? [operationId] : [];
  };
}
