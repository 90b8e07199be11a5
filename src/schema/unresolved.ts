import { keywordFact } from './fact.ts';
import type { Fact } from './fact.ts';
import { asksNothing } from './local.ts';
import type { Node } from './node.ts';

/*
 * References that lead nowhere. What they were meant to ask for is not known, so that nothing can be said about what came or
 * went with them: where a reference is mended, or breaks, that alone is told, and that it can't be decided.
 */

const KEYWORD = '$ref';

/** The references of a node that lead nowhere. */
const nowhereIn = ({ others }: Node): readonly string[] =>
  others.flatMap(({ keyword, value }) => (keyword === KEYWORD && typeof value === 'string' ? [value] : []));

/** The fact that what a reference stood for is not known on one side, or stands for something else that is not; null without one. */
export function unresolvedFact(a: Node, b: Node): Fact | null {
  const [before, after] = [nowhereIn(a), nowhereIn(b)];
  if (before.length + after.length === 0) return null;
  const [old, now] = [before, after].map((references) => references.map(nameOf).toSorted().join(' '));
  if (old === now) return null;
  const payload = { kind: 'schema.keyword-changed', keyword: KEYWORD, effect: 'undecided' } as const;
  return keywordFact(a, b, KEYWORD, { ...payload, before: before[0], after: after[0] });
}

/** Sections are called otherwise in other versions. */
const nameOf = (reference: string): string => reference.slice(reference.lastIndexOf('/') + 1);

/** Whether nothing else is known about one of two nodes. */
export const isUnknown = (a: Node, b: Node): boolean =>
  [a, b].some((node) => nowhereIn(node).length > 0 && asksNothing({ ...node, others: [] }));
