/** Which operations of two contracts are the same, though the path was moved into the server's URL or renamed. */
import type { Contract, Operation, Server } from '../model/contract.ts';
import { operationKey } from './meaning.ts';

/**
 * Operations of the head under the keys that they have on the base, where the keys differ: matched by method and URL
 * (server path and path, names of parameters erased), then by operationId.
 */
export function movedOperations(base: Contract, head: Contract): ReadonlyMap<string, string> {
  const [before, after] = [byKey(base), byKey(head)];
  const gone = [...before].filter(([key]) => !after.has(key));
  const come = [...after].filter(([key]) => !before.has(key));
  const moved = new Map<string, string>();
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
