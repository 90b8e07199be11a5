import type { Operation } from '../model/contract.ts';
import type { Move, Rewriting } from './moves.ts';

/*
 * Names of operations often follow their paths: `getV1Users` is `getV2Users` where `/v1/users` is `/v2/users`. As the move is
 * one edit, so are the names that all changed in the same way.
 */

/** Fewer names changed for reasons of their own. */
const FEWEST = 3;

/** How the names of operations that moved changed, by the operation of the head; those that changed like no others are left out. */
export function renamingsOf(moves: readonly Move[]): ReadonlyMap<Operation, Rewriting> {
  const groups = new Map<string, { readonly renaming: Rewriting; readonly heads: Operation[] }>();
  for (const { base, head, rewriting } of moves) {
    const renaming = renamingOf(base.operationId ?? '', head.operationId ?? '');
    if (renaming === null) continue;
    const key = JSON.stringify([rewriting.before, rewriting.after, renaming.before, renaming.after]);
    const known = groups.get(key) ?? { renaming, heads: [] };
    known.heads.push(head);
    groups.set(key, known);
  }
  return new Map(
    [...groups.values()]
      .filter(({ heads }) => heads.length >= FEWEST)
      .flatMap(({ renaming, heads }) => heads.map((head) => [head, renaming] as const)),
  );
}

/** How many characters two names have in common at their beginnings, and beyond these at their ends. */
export function sharedEnds(before: string, after: string): { readonly start: number; readonly end: number } {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start++;
  let end = 0;
  while (end < shortest - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return { start, end };
}

/** Which words of a name became others: `…V1…` and `…V2…`. Null where the names have nothing in common, or are the same. */
export function renamingOf(before: string, after: string): Rewriting | null {
  if (before === after) return null;
  const names = [before, after];
  let { start, end } = sharedEnds(before, after);
  while (start > 0 && !names.every((name) => beginsWord(name, start))) start--;
  while (end > 0 && !names.every((name) => beginsWord(name, name.length - end))) end--;
  if (start + end === 0) return null;
  const shown = (name: string): string => {
    const words = name.slice(start, name.length - end);
    return words === '' ? '…' : `${start > 0 ? '…' : ''}${words}${end > 0 ? '…' : ''}`;
  };
  return { before: shown(before), after: shown(after) };
}

/** Words begin with a capital, and end before what is neither letter nor digit. */
const beginsWord = (name: string, at: number): boolean =>
  at >= name.length || /[^\p{Ll}\p{N}]/u.test(name[at] ?? '') || /[^\p{L}\p{N}]/u.test(name[at - 1] ?? '');
