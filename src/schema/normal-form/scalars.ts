import { WHOLE_FORMATS } from '../texts/formats.ts';
import type { Bound, Node, NumberPart } from './node.ts';
import { matches } from '../texts/patterns.ts';
import { INTEGER_FORMATS, numberHasFormat } from '../texts/text-formats.ts';

/** Whether single numbers and strings pass the keywords that stand beside them; `null` when it can't be told. */

/** Whether all numbers are whole ones, by their type, by their format, or because they are multiples of one. */
export const isWhole = ({ integer, formats, multiples }: NumberPart): boolean =>
  integer || formats.some((format) => WHOLE_FORMATS.has(format)) || multiples.some((one) => Number.isInteger(one));

export function acceptsNumber(node: Node, value: number): boolean | null {
  const { integer, min, max, multiples, formats } = node.number;
  if (integer && !Number.isInteger(value)) return false;
  if (!above(min, value) || !under(max, value)) return false;
  let isExact = true;
  for (const multiple of multiples) {
    if (Number.isInteger(value / multiple)) continue;
    // What is a multiple on paper is none for who divides in floating point: 0.3 and 0.1.
    if (!isMultiple(value, multiple)) return false;
    isExact = false;
  }
  if (!isExact) return null;
  return formats.every((format) => isWithin(format, value)) ? true : null;
}

/** What an author lists is meant, whatever its format: of a number outside of it nothing is known. */
const isWithin = (format: string, value: number): boolean =>
  INTEGER_FORMATS.has(format) ? numberHasFormat(format, value) : Math.abs(value) < 2 ** 31 || format === 'double';

/** Whether one number, as it is written in decimal, is a whole multiple of another one. */
function isMultiple(value: number, divisor: number): boolean {
  const [a, b] = [decimal(value), decimal(divisor)];
  const least = Math.min(a.exponent, b.exponent);
  // A number that is larger by so much is a multiple of the other one, or nobody can tell.
  if (Math.max(a.exponent, b.exponent) - least > MAX_EXPONENTS) return true;
  return (a.digits * 10n ** BigInt(a.exponent - least)) % (b.digits * 10n ** BigInt(b.exponent - least)) === 0n;
}

/** A number as whole digits and a power of ten. */
function decimal(value: number): { readonly digits: bigint; readonly exponent: number } {
  const [mantissa = '0', exponent = '0'] = value.toExponential().split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  return { digits: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length };
}

/**
 * Whether bounds leave a multiple of all steps between them. It is counted on paper: in floating point `3 * 0.1` is more
 * than 0.3, and one more than 1e20 is no more. Null when the numbers are too far from each other to be counted.
 */
export function hasMultipleBetween(
  min: Bound,
  max: Bound,
  { multiples, integer }: Pick<NumberPart, 'multiples' | 'integer'>,
): boolean | null {
  const steps = integer ? [1, ...multiples] : multiples;
  const all = [min.value, max.value, ...steps].map(decimal);
  const least = Math.min(...all.map(({ exponent }) => exponent));
  if (Math.max(...all.map(({ exponent }) => exponent)) - least > MAX_EXPONENTS) return null;
  const [low = 0n, high = 0n, ...whole] = all.map(({ digits, exponent }) => digits * 10n ** BigInt(exponent - least));
  const step = whole.reduce((common, one) => (common / divisorOf(common, one)) * one, 1n);
  // The first multiple that is not below, and the last that is not above.
  const first = low + remainder(-low, step) + (min.exclusive && low % step === 0n ? step : 0n);
  const last = high - remainder(high, step) - (max.exclusive && high % step === 0n ? step : 0n);
  return first <= last;
}

const divisorOf = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisorOf(b, a % b));

const remainder = (value: bigint, step: bigint): bigint => ((value % step) + step) % step;

const MAX_EXPONENTS = 400;

export function acceptsText(node: Node, value: string): boolean | null {
  const { minLength, maxLength, patterns, formats } = node.string;
  // JSON Schema counts code points (RFC 8259 characters), not UTF-16 units.
  const length = Array.from(value).length;
  if (length < minLength || (maxLength !== null && length > maxLength)) return false;
  let isCertain = formats.length === 0;
  for (const pattern of patterns) {
    const isMatch = matches(pattern, value);
    if (isMatch === false) return false;
    if (isMatch === null) isCertain = false;
  }
  return isCertain ? true : null;
}

/** Whether a value is above a lower bound. */
export const above = (bound: Bound | null, value: number): boolean =>
  bound === null || (bound.exclusive ? value > bound.value : value >= bound.value);

/** Whether a value is under an upper bound. */
export const under = (bound: Bound | null, value: number): boolean =>
  bound === null || (bound.exclusive ? value < bound.value : value <= bound.value);
