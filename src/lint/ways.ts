/** From where in the root file of a description another file is referred to. */
import type { Contract } from '../model/contract.ts';
import { pathItemOf, pointerOf } from './meaning.ts';
import type { Path } from './result.ts';

/**
 * Finds the ways in the root file that lead to a reference behind which a place of another file is: those of its path
 * item or operation, or of the description as a whole. None for places of the root file.
 */
export function waysTo(contract: Contract): (file: string, path: Path) => readonly Path[] {
  const ways = new Map<string, Path[]>();
  for (const operation of [...contract.operations, ...contract.webhooks]) {
    const { kind, method, path, place } = operation;
    if (place.file === contract.file) continue;
    const way = [kind === 'webhook' ? 'webhooks' : 'paths', path];
    const item = pathItemOf(operation, contract);
    const [at, found] = item === null ? [place.pointer, [...way, method]] : [item, way];
    const key = `${place.file}#${at}`;
    const known = ways.get(key) ?? [];
    if (!known.some((each) => pointerOf(each) === pointerOf(found))) ways.set(key, [...known, found]);
  }
  return (file, path) => {
    if (file === contract.file) return [];
    for (let length = path.length; length >= 0; length -= 1) {
      const found = ways.get(`${file}#${pointerOf(path.slice(0, length))}`);
      if (found !== undefined) return found;
    }
    return [[]];
  };
}
