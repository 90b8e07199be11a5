import type { Json } from '../../model/json.ts';
import { formatIncluded, formatRestricts } from '../texts/formats.ts';
import { above, isWhole, under } from '../normal-form/scalars.ts';
import type { Bound, Node, NumberPart } from '../normal-form/node.ts';
import { numberHasFormat } from '../texts/text-formats.ts';

/** Whether the numbers of one node are numbers of another; `own` are the sender's values if they are enumerated. */
export function numberIncluded(a: Node, b: Node, own: readonly Json[] | undefined): boolean {
  if (own !== undefined)
    return own.every(
      (value) =>
        typeof value === 'number' &&
        above(b.number.min, value) &&
        under(b.number.max, value) &&
        (!b.number.integer || Number.isInteger(value)) &&
        b.number.multiples.every((multiple) => Number.isInteger(value / multiple)) &&
        b.number.formats.every(
          (format) => formatsIncluded(a.number.formats, [format]) || numberHasFormat(format, value),
        ),
    );
  const [x, y] = [tightened(withWholeness(a.number)), b.number];
  const whole = x.integer || x.multiples.some(Number.isInteger);
  if (y.integer && !whole) return false;
  if (
    y.min !== null &&
    (x.min === null ||
      !(x.min.value > y.min.value || (x.min.value === y.min.value && (x.min.exclusive || !y.min.exclusive))))
  )
    return false;
  if (
    y.max !== null &&
    (x.max === null ||
      !(x.max.value < y.max.value || (x.max.value === y.max.value && (x.max.exclusive || !y.max.exclusive))))
  )
    return false;
  const divisors = x.integer ? [...x.multiples, 1] : x.multiples;
  if (areMultiples(divisors, y.multiples) !== true) return false;
  return formatsIncluded(x.formats, y.formats);
}

/** Of two longer lists only numbers that stand in both are known to be multiples of each other. */
const MOST_DIVIDED = 10_000;

/** Whether all multiples of some numbers are multiples of others; null where that is not tried. */
export function areMultiples(own: readonly number[], asked: readonly number[]): boolean | null {
  const known = new Set(own);
  const isMany = own.length * asked.length > MOST_DIVIDED;
  const isMultiple = (one: number): boolean =>
    known.has(one) || (!isMany && own.some((divisor) => Number.isInteger(divisor / one)));
  return asked.every(isMultiple) || (isMany ? null : false);
}

const withWholeness = (part: NumberPart): NumberPart =>
  part.integer === isWhole(part) ? part : { ...part, integer: true };

/** With bounds that are multiples of all that the numbers are multiples of. */
function tightened(part: NumberPart): NumberPart {
  const { min, max } = part;
  const step = part.multiples.length === 0 || (min === null && max === null) ? null : stepOf(part);
  if (step === null) return part;
  const next = (bound: Bound, sign: 1 | -1): Bound => {
    const steps = Number((bound.value / step).toFixed(9));
    // Beyond these one more is no more.
    if (Math.abs(steps * step) + step > EXACT || Math.abs(steps) >= EXACT) return bound;
    const inside = sign > 0 ? Math.ceil(steps) : Math.floor(steps);
    return { value: (bound.exclusive && inside === steps ? inside + sign : inside) * step, exclusive: false };
  };
  return { ...part, min: min && next(min, 1), max: max && next(max, -1) };
}

/** More numbers than these are not tried one by one. */
const MAX_TRIED = 100;

/** All numbers of a part with two bounds and a step, in ascending order; null where they are many, or can't be told exactly. */
export function numbersBetween(part: NumberPart): readonly number[] | null {
  if (part.min === null || part.max === null) return null;
  if (part.min.value === part.max.value) return [part.min.value];
  const step = part.multiples.length === 0 && !isWhole(part) ? null : stepOf(withWholeness(part));
  if (step === null) return null;
  const [first, last] = [Math.ceil(part.min.value / step), Math.floor(part.max.value / step)];
  if (last - first >= MAX_TRIED || Math.max(Math.abs(first), Math.abs(last)) * step > EXACT) return null;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => (first + index) * step);
}

/** The least number that all numbers are multiples of; null where it can't be told exactly. */
function stepOf({ integer, multiples }: NumberPart): number | null {
  const all = (integer ? [1, ...multiples] : multiples).map((one) => one * SCALE);
  if (!all.every((one) => Number.isInteger(one) && one > 0 && one < MAX_STEP)) return null;
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  const step = all.reduce((least, one) => (least / divisor(least, one)) * one);
  return step < MAX_STEP ? step / SCALE : null;
}

/** Halves, quarters and eighths are exact. */
const SCALE = 8;
const MAX_STEP = 2 ** 26;
const EXACT = Number.MAX_SAFE_INTEGER / SCALE;

/** Whether values of all formats of one side have all formats of the other. */
export const formatsIncluded = (inner: readonly string[], outer: readonly string[]): boolean =>
  outer.every(
    (format) => formatRestricts(format) === false || inner.some((own) => formatIncluded(own, format) === true),
  );
