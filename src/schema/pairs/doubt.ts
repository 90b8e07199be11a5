import type { Pair } from './pair.ts';
import { choosesAlike } from '../facts/discriminators.ts';
import { keywordFact } from '../facts/fact.ts';
import type { Fact } from '../facts/fact.ts';
import type { Identity } from '../normal-form/identical.ts';
import { isAnything } from '../normal-form/node.ts';
import type { Node, Other } from '../normal-form/node.ts';
import type { Normaliser } from '../normal-form/normalise.ts';

interface Doubt {
  readonly fact: Fact;
  /** The facts at and below tell all there is, but for those that a proof has silenced. */
  readonly addsUp: boolean;
}

/** Facts below a `oneOf`, or beside `unevaluated…`, don't add up to facts about the whole: what is neither proved nor told is in doubt. */
export function doubtOf(
  normaliser: Normaliser,
  identity: Identity,
  { a, b, edges, facts }: Pick<Pair, 'a' | 'b' | 'edges' | 'facts'>,
): Doubt | null {
  // What one side says beside its alternatives of a property that they describe is compared with nothing.
  const isTwofold = speaksOfBranches(normaliser, [a, b], facts);
  // Where both sides have a discriminator, its value says which branch is meant: the facts below add up.
  const isTold = choosesAlike(a, b);
  const unsaid = [...a.alternatives, ...b.alternatives].filter(
    (one) => isTwofold || !(isTold && one.discriminator !== null),
  );
  const exclusive = unsaid.some((one) => one.kind === 'oneOf' && one.branches.length > 1);
  const composed = unsaid.length > 0;
  const keyword = unevaluatedOf(identity, a, b) ?? (exclusive ? 'oneOf' : composed ? 'anyOf' : null);
  if (keyword === null || (edges.length === 0 && facts.length === 0)) return null;
  const fact = keywordFact(a, b, keyword, {
    kind: 'schema.composition-changed',
    effect: 'undecided',
    before: keyword,
    after: keyword,
  });
  const isOfOthers = keyword === 'unevaluatedProperties' && openOnes(normaliser, a) !== openOnes(normaliser, b);
  return { fact: isOfOthers ? { ...fact, isOfOthers } : fact, addsUp: keyword === 'anyOf' && !isTwofold };
}

/** How many alternatives say that there may be any other properties, so that `unevaluated…` has none left. */
function openOnes(normaliser: Normaliser, node: Node): number {
  let count = 0;
  const queue: Node[] = [node];
  for (let looked = 0; looked < MOST_LOOKED_AT; looked++) {
    const next = queue.pop();
    if (next === undefined) break;
    if (next !== node && next.object.explicitRest && isAnything(next.object.rest)) count++;
    if (queue.length < MOST_LOOKED_AT)
      for (const { branches } of next.alternatives)
        for (const branch of branches) if (!isAnything(branch)) queue.push(normaliser.node(branch));
  }
  return count;
}

/** Of more alternatives it is not asked. */
const MOST_LOOKED_AT = 200;

/** Alternatives of alternatives that are looked at. */
const MAX_DEPTH = 3;

/** Whether a property that came or went beside alternatives is described in them, too. */
function speaksOfBranches(normaliser: Normaliser, nodes: readonly Node[], facts: readonly Fact[]): boolean {
  if (nodes.every(({ alternatives }) => alternatives.length === 0)) return false;
  const names = facts.flatMap(({ payload }) =>
    payload.kind === 'property.added' || payload.kind === 'property.removed' ? [payload.name] : [],
  );
  return names.length > 0 && nodes.some((node) => describesBelow(normaliser, node, names, 0));
}

function describesBelow(normaliser: Normaliser, node: Node, names: readonly string[], depth: number): boolean {
  const branches = node.alternatives.flatMap((one) => one.branches).filter((branch) => !isAnything(branch));
  return branches.some((branch) => {
    const inner = normaliser.node(branch);
    if (names.some((name) => inner.object.properties.has(name))) return true;
    return depth < MAX_DEPTH && describesBelow(normaliser, inner, names, depth + 1);
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
