import type { Bound, Node } from './node.ts';
import { matchesName } from './patterns.ts';

/** Whether single numbers and strings pass the keywords that stand beside them; `null` when it can't be told. */

export function acceptsNumber(node: Node, value: number): boolean | null {
  const { integer, min, max, multiples, formats } = node.number;
  if (integer && !Number.isInteger(value)) return false;
  if (!above(min, value) || !under(max, value)) return false;
  const unfit = multiples.filter((multiple) => !Number.isInteger(value / multiple));
  // What is a multiple on paper is none for who divides in floating point: 0.3 and 0.1.
  if (unfit.length > 0) return unfit.every((multiple) => isMultiple(value, multiple)) ? null : false;
  return formats.every((format) => Math.abs(value) < 2 ** 31 || format === 'double') ? true : null;
}

/** Whether one number, as it is written in decimal, is a whole multiple of another one. */
function isMultiple(value: number, divisor: number): boolean {
  const [a, b] = [decimal(value), decimal(divisor)];
  const least = Math.min(a.exponent, b.exponent);
  // A number that is larger by so much is a multiple of the other one, or nobody can tell.
  if (Math.max(a.exponent, b.exponent) - least > 400) return true;
  return (a.digits * 10n ** BigInt(a.exponent - least)) % (b.digits * 10n ** BigInt(b.exponent - least)) === 0n;
}

/** A number as whole digits and a power of ten. */
function decimal(value: number): { readonly digits: bigint; readonly exponent: number } {
  const [mantissa = '0', exponent = '0'] = value.toExponential().split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  return { digits: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length };
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
