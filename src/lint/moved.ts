/** What of two contracts is the same though it is called otherwise: operations whose path was moved or renamed, and files. */
import type { Contract, Operation, Server } from '../model/contract.ts';
import type { Json } from '../model/json.ts';
import { canonical } from './json.ts';
import { operationKey, relativeTo } from './meaning.ts';
import type { Renamed } from './meaning.ts';

/** An operation of the base, and the same under another path of the head. */
export interface Moved {
  readonly base: Operation;
  readonly head: Operation;
}

/** What of the head is called otherwise on the base. */
export const renamedIn = (base: Contract, head: Contract, moves: readonly Moved[]): Renamed => ({
  operations: movedOperations(base, head, moves),
  files: movedFiles(base, head),
});

/**
 * Operations of the head under the keys that they have on the base, where the keys differ: matched by method and URL
 * (server path and path, names of parameters erased), then by operationId; those that are known to have moved first.
 */
function movedOperations(base: Contract, head: Contract, moves: readonly Moved[]): ReadonlyMap<string, string> {
  const [before, after] = [byKey(base), byKey(head)];
  const gone = [...before].filter(([key]) => !after.has(key));
  const come = [...after].filter(([key]) => !before.has(key));
  const moved = new Map(moves.map((move) => [operationKey(move.head), operationKey(move.base)]));
  for (const identify of [urlOf, idOf]) {
    const candidates = new Map<string, string[]>();
    for (const [key, operation] of gone) {
      const name = identify(operation);
      if (name !== null) candidates.set(name, [...(candidates.get(name) ?? []), key]);
    }
    const taken = new Set(moved.values());
    for (const [key, operation] of come) {
      const found = candidates.get(identify(operation) ?? '')?.find((candidate) => !taken.has(candidate));
      if (moved.has(key) || found === undefined) continue;
      moved.set(key, found);
      taken.add(found);
    }
  }
  return moved;
}

/**
 * Files beside the root file that were moved or renamed: by their content, then by their name where no other has it. The
 * names are those that the root file would use, so that nothing is moved where all of it is.
 */
function movedFiles(base: Contract, head: Contract): ReadonlyMap<string, string> {
  const [before, after] = [besideRoot(base), besideRoot(head)];
  const gone = [...before.keys()].filter((name) => !after.has(name));
  const come = [...after.keys()].filter((name) => !before.has(name));
  const moved = new Map<string, string>();
  const contentOf = (files: ReadonlyMap<string, Json>) => (name: string) => canonical(files.get(name));
  const lastOf = (name: string): string => name.slice(name.lastIndexOf('/') + 1);
  for (const [ofBase, ofHead] of [[contentOf(before), contentOf(after)] as const, [lastOf, lastOf] as const]) {
    const left = gone.filter((name) => ![...moved.values()].includes(name));
    const old = onlyOnes(left, ofBase);
    const fresh = onlyOnes(
      come.filter((name) => !moved.has(name)),
      ofHead,
    );
    for (const [key, name] of fresh) {
      const was = old.get(key);
      if (was !== undefined) moved.set(name, was);
    }
  }
  return moved;
}

const besideRoot = ({ file: root, documents }: Contract): ReadonlyMap<string, Json> =>
  new Map([...documents].flatMap(([file, value]) => (file === root ? [] : [[relativeTo(root, file), value]])));

/** What has a key that no other has. */
function onlyOnes(names: readonly string[], keyOf: (name: string) => string): ReadonlyMap<string, string> {
  const found = new Map<string, string[]>();
  for (const name of names) {
    const key = keyOf(name);
    found.set(key, [...(found.get(key) ?? []), name]);
  }
  return new Map(
    [...found].flatMap(([key, [name, ...others]]) => (name === undefined || others.length > 0 ? [] : [[key, name]])),
  );
}

const byKey = ({ operations, webhooks }: Contract): ReadonlyMap<string, Operation> =>
  new Map([...operations, ...webhooks].map((operation) => [operationKey(operation), operation]));

function urlOf(operation: Operation): string | null {
  if (operation.kind !== 'path') return null;
  const [server] = operation.servers.map(pathOfServer).toSorted();
  return `${operation.method} ${server ?? ''}${operation.path.replaceAll(/\{[^{}]*\}/g, '{}')}`;
}

const idOf = ({ operationId }: Operation): string | null => operationId;

/** The path of a server's URL with variables at their defaults, without a slash at its end. */
function pathOfServer({ url, variables }: Server): string {
  const filled = url.replaceAll(/\{([^{}]*)\}/g, (whole, name: string) => variables.get(name)?.default ?? whole);
  const path = filled.replace(/^(?:[a-z][a-z0-9+.-]*:)?\/\/[^/?#]*/i, '').replace(/[?#].*$/, '');
  return path.endsWith('/') ? path.slice(0, -1) : path;
}
