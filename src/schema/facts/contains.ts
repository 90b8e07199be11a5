import type { Effect } from '../../model/change.ts';
import type { Json } from '../../model/json.ts';
import { written } from './fact.ts';
import { canonical } from '../normal-form/node.ts';
import type { Node } from '../normal-form/node.ts';

/** Keywords that are compared as written: how many items match `contains`. */

/**
 * How `minContains` or `maxContains` changed where both sides count the same items; null where it makes no difference,
 * undefined for other keywords and where what is counted differs too.
 */
export function countEffect(a: Node, b: Node, keyword: string): Effect | null | undefined {
  const byDefault = keyword === 'minContains' ? 1 : keyword === 'maxContains' ? Number.POSITIVE_INFINITY : null;
  if (byDefault === null) return undefined;
  const [items, others] = [written(a, 'contains'), written(b, 'contains')];
  if (items === undefined && others === undefined) return null;
  const [before, after] = [written(a, keyword) ?? byDefault, written(b, keyword) ?? byDefault];
  const comparable = items !== undefined && others !== undefined && isPlainEqual(items, others);
  if (!comparable || typeof before !== 'number' || typeof after !== 'number') return undefined;
  if (before === after) return null;
  return after > before === (keyword === 'minContains') ? 'narrowed' : 'widened';
}

/** Equal values without references, which mean the same wherever they stand. */
const isPlainEqual = (a: Json, b: Json): boolean => {
  const text = canonical(a);
  return !text.includes('"$ref"') && text === canonical(b);
};
