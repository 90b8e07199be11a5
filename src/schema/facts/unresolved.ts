import { isElsewhere } from '../../model/contract.ts';
import { keywordFact } from './fact.ts';
import type { Fact } from './fact.ts';
import { asksNothing } from '../normal-form/local.ts';
import { canonical } from '../normal-form/node.ts';
import type { Node, Other } from '../normal-form/node.ts';

/*
 * References that lead nowhere. What they were meant to ask for is not known, so that nothing can be said about what came or
 * went with them: where a reference is mended, or breaks, that alone is told, and that it can't be decided.
 */

const KEYWORD = '$ref';

/** What stands in a node for schemas that nobody could read. */
const nowhereIn = ({ others }: Node): readonly Other[] => others.filter(({ keyword }) => keyword === KEYWORD);

/** The fact that what a reference stood for is not known on one side, or stands for something else that is not; null without one. */
export function unresolvedFact(a: Node, b: Node): Fact | null {
  const [before, after] = [nowhereIn(a), nowhereIn(b)];
  if (before.length + after.length === 0) return null;
  const [old, now] = [before, after].map((all) => all.map(nameOf).toSorted().join(' '));
  if (old === now) return null;
  const payload = { kind: 'schema.keyword-changed', keyword: KEYWORD, effect: 'undecided' } as const;
  return keywordFact(a, b, KEYWORD, { ...payload, before: before[0]?.value, after: after[0]?.value });
}

/** Sections are called otherwise in other versions. What a reference leads to, if it is something, tells more than its name. */
const nameOf = ({ value, source }: Other): string =>
  typeof value === 'string' && source.value === value && !isElsewhere(value)
    ? value.slice(value.lastIndexOf('/') + 1)
    : canonical(source.value);

/** Whether nothing else is known about one of two nodes. */
export const isUnknown = (a: Node, b: Node): boolean =>
  [a, b].some((node) => nowhereIn(node).length > 0 && asksNothing({ ...node, others: [] }));
