import type { Bound, Node } from './node.ts';
import { matchesName } from './patterns.ts';

/** Whether single numbers and strings pass the keywords that stand beside them; `null` when it can't be told. */

export function acceptsNumber(node: Node, value: number): boolean | null {
  const { integer, min, max, multiples, formats } = node.number;
  if (integer && !Number.isInteger(value)) return false;
  if (!above(min, value) || !under(max, value)) return false;
  if (multiples.some((multiple) => !Number.isInteger(value / multiple)))
    return Number.isInteger(value) && multiples.every(Number.isInteger) ? false : null;
  return formats.every((format) => Math.abs(value) < 2 ** 31 || format === 'double') ? true : null;
}

export function acceptsText(node: Node, value: string): boolean | null {
  const { minLength, maxLength, patterns, formats } = node.string;
  // JSON Schema counts code points (RFC 8259 characters), not UTF-16 units.
  const length = Array.from(value).length;
  if (length < minLength || (maxLength !== null && length > maxLength)) return false;
  const matches = patterns.map((pattern) => matchesName(pattern, value));
  if (matches.includes(false)) return false;
  return matches.includes(null) || formats.length > 0 ? null : true;
}

/** Whether a value is above a lower bound. */
export const above = (bound: Bound | null, value: number): boolean =>
  bound === null || (bound.exclusive ? value > bound.value : value >= bound.value);

/** Whether a value is under an upper bound. */
export const under = (bound: Bound | null, value: number): boolean =>
  bound === null || (bound.exclusive ? value < bound.value : value <= bound.value);
