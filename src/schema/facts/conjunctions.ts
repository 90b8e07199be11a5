import type { Effect } from '../../model/change.ts';
import type { Json } from '../../model/json.ts';
import { isSaidToPeople } from '../normal-form/beside-ref.ts';
import { below } from '../normal-form/leaf-parts.ts';
import { childOf, isObject } from '../normal-form/node.ts';
import type { Alternatives, Child, Node } from '../normal-form/node.ts';
import type { Normaliser } from '../normal-form/normalise.ts';
import type { Compared } from './compared.ts';
import { keywordFact } from './fact.ts';
import { first, pairUp, targetName } from './pairing.ts';
import type { PairingSides } from './pairing.ts';

/* `oneOf` that became `allOf`, or the other way round: none of the schemas came or went, they are put together in another way. */

/** What is said of the same schemas that were alternatives and are asked for all at once; null where it is not that. */
export function combinedOtherwise(
  sides: PairingSides,
  [a, b]: readonly [Node, Node],
  lists: readonly [Alternatives | null, Alternatives | null],
  self: { readonly a: Child; readonly b: Child },
): Compared | null {
  const [old, now] = lists;
  const before = old ?? (now === null ? null : partsOf(sides.base, self.a, now));
  const after = now ?? (old === null ? null : partsOf(sides.head, self.b, old));
  if (before === null || after === null) return null;
  const { pairs, removed, added } = pairUp(sides, before, after);
  if (removed.length + added.length > 0 || !pairs.every((pair) => isSamePart(sides, pair))) return null;
  const kind = (old ?? now)?.kind ?? 'oneOf';
  // What matches one of them alone does not match all of them.
  const effect: Effect = kind === 'oneOf' ? 'replaced' : old === null ? 'widened' : 'narrowed';
  const [from, to] = old === null ? ['allOf', kind] : [kind, 'allOf'];
  return {
    facts: [keywordFact(a, b, to, { kind: 'schema.composition-changed', effect, before: from, after: to })],
    steps: pairs.map(([one, other]) => ({ segment: '', a: one, b: other })),
  };
}

/** The schemas that are asked for all at once, where that is all that is asked. */
function partsOf(normaliser: Normaliser, child: Child, { kind }: Alternatives): Alternatives | null {
  const source = first(child);
  const target = source === null ? null : normaliser.target(source);
  if (target === null || !isObject(target.value)) return null;
  const { allOf, ...others } = target.value;
  if (!Array.isArray(allOf) || allOf.length < 2 || allOf.length > MOST_PARTS) return null;
  if (Object.keys(others).some((key) => key !== 'discriminator' && !isSaidToPeople(key))) return null;
  const branches = (allOf as readonly Json[]).map((member, index) =>
    childOf([below(target, member, 'allOf', String(index))]),
  );
  return { kind, branches, scope: normaliser.node(child).types, discriminator: null, place: target.place };
}

/** More of them are not held against each other. */
const MOST_PARTS = 50;

function isSamePart({ base, head, identity }: PairingSides, [one, other]: readonly [Child, Child]): boolean {
  const [name, otherName] = [targetName(base, one), targetName(head, other)];
  if (name !== null || otherName !== null) return name === otherName;
  const [source, otherSource] = [first(one), first(other)];
  return source !== null && otherSource !== null && identity.same(source, otherSource);
}
