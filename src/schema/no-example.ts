import type { Pair, SchemaComparison } from './compare.ts';
import { nodeOf, only } from './empty.ts';
import type { FactPayload } from './fact.ts';
import { constraintOn } from './meet.ts';
import { ALL_TYPES, ARRAY, NOTHING_NODE, NUMBER, OBJECT, STRING } from './node.ts';
import type { Node, TypeSet } from './node.ts';
import { LONGEST, MAX_COUNT } from './violations.ts';
import type { Trail } from './witness.ts';

/** Why a change of a schema has no example: there can't be one, or none that can be shown. */

/** Why it makes no sense to look for an example; null where it does. */
export function withoutExample(payload: FactPayload): string | null {
  if (isTooLarge(payload)) return TOO_LARGE;
  return 'keyword' in payload && payload.keyword.startsWith('content') ? OF_CONTENT : null;
}

/** Whether what exceeds a limit is more than is built: characters, or items and properties. */
function isTooLarge(payload: FactPayload): boolean {
  if (payload.kind !== 'schema.bound-changed') return false;
  const { keyword, before, after } = payload;
  const most = keyword === 'maxLength' || keyword === 'minLength' ? LONGEST : MAX_COUNT;
  if (keyword.startsWith('max'))
    return keyword !== 'maximum' && Math.min(before ?? Infinity, after ?? Infinity) >= most;
  return keyword.startsWith('min') && keyword !== 'minimum' && Math.min(before ?? 0, after ?? 0) > most;
}

/** Sender and receiver. */
export const partiesAt = ({ a, b, direction }: Pair): readonly [Node, Node] =>
  direction === 'request' ? [a, b] : [b, a];

/** What the prover says about a fact without an example: that there can't be one. */
export function reasonToMiss(
  { prover, normaliser }: SchemaComparison,
  payload: FactPayload,
  property: string | null,
  trails: readonly Trail[],
): string | null {
  const answers = trails.map(({ pair, from }) => {
    const plain = prover(pair.direction, 'plain');
    const isVoid = (node: Node): boolean => plain.includedNodes(node, NOTHING_NODE);
    const [all, receiver] = partiesAt(pair);
    const sender = only(all, property === null ? typesOf(payload) : OBJECT);
    const part = property === null ? null : constraintOn(sender.object, property);
    if (isVoid(sender) || (part !== null && isVoid(nodeOf(normaliser, part)))) return IMPOSSIBLE;
    for (let at = from; at !== null; at = at.from) if (isVoid(partiesAt(at.pair)[0])) return IMPOSSIBLE;
    return plain.includedNodes(sender, receiver) ? HARMLESS : null;
  });
  return answers.includes(null) ? null : (answers[0] ?? null);
}

/** The types of values that a fact can be about. */
function typesOf(payload: FactPayload): TypeSet {
  const keyword = 'keyword' in payload ? payload.keyword : '';
  if (payload.kind === 'schema.pattern-changed' || keyword.endsWith('Length')) return STRING;
  if (payload.kind === 'schema.additional-properties-changed' || /propert|^dependent/i.test(keyword)) return OBJECT;
  if (/mum$|^multipleOf$/.test(keyword)) return NUMBER;
  return /items$|contains$/i.test(keyword) ? ARRAY : ALL_TYPES;
}

const IMPOSSIBLE =
  'No example can exist: what its sender describes contradicts itself, so that no message satisfies it.';
const HARMLESS = 'No example can exist: it is proved that everything the sender may send here is accepted.';
const OF_CONTENT = 'No example can exist: the same texts are valid, and what they hold is read differently.';
const TOO_LARGE = 'The smallest example is too large to be shown.';
