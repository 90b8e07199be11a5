import type { Pair } from './compare.ts';
import { choosesAlike } from './discriminators.ts';
import { keywordFact } from './fact.ts';
import type { Fact } from './fact.ts';
import type { Identity } from './identical.ts';
import type { Node, Other } from './node.ts';

/** Facts below a `oneOf`, or beside `unevaluated…`, don't add up to facts about the whole: what is neither proved nor told is in doubt. */
export function doubtOf(
  identity: Identity,
  { a, b, edges, facts }: Pick<Pair, 'a' | 'b' | 'edges' | 'facts'>,
): Fact | null {
  // Where both sides have a discriminator, its value says which branch is meant: the facts below add up.
  const isTold = choosesAlike(a, b);
  const unsaid = [...a.alternatives, ...b.alternatives].filter((one) => !(isTold && one.discriminator !== null));
  const exclusive = unsaid.some((one) => one.kind === 'oneOf' && one.branches.length > 1);
  const composed = unsaid.length > 0;
  const keyword = unevaluatedOf(identity, a, b) ?? (exclusive ? 'oneOf' : composed ? 'anyOf' : null);
  if (keyword === null || (edges.length === 0 && facts.length === 0)) return null;
  return keywordFact(a, b, keyword, {
    kind: 'schema.composition-changed',
    effect: 'undecided',
    before: keyword,
    after: keyword,
  });
}

/** `unevaluated…` of a schema that changed: it depends on the value which properties or items it speaks of. */
function unevaluatedOf(identity: Identity, a: Node, b: Node): string | null {
  const one = [...a.others, ...b.others].find((other) => other.keyword.startsWith('unevaluated'));
  if (one === undefined) return null;
  const same = (x: Other): boolean => b.others.some((y) => x.keyword === y.keyword && identity.same(x.owner, y.owner));
  return a.others.filter((other) => other.keyword.startsWith('unevaluated')).every(same) &&
    a.others.length === b.others.length
    ? null
    : one.keyword;
}
