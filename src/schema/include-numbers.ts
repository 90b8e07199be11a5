import type { Json } from '../model/json.ts';
import { above, under } from './scalars.ts';
import { formatIncluded, formatRestricts } from './formats.ts';
import type { Node } from './node.ts';

/** Whether the numbers of one node are numbers of another; `own` are the sender's values if they are enumerated. */
export function numberIncluded(a: Node, b: Node, own: readonly Json[] | undefined): boolean {
  if (own !== undefined)
    return own.every(
      (value) =>
        typeof value === 'number' &&
        above(b.number.min, value) &&
        under(b.number.max, value) &&
        (!b.number.integer || Number.isInteger(value)) &&
        b.number.multiples.every((multiple) => Number.isInteger(value / multiple)),
    );
  const [x, y] = [a.number, b.number];
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
  if (!y.multiples.every((multiple) => divisors.some((divisor) => Number.isInteger(divisor / multiple)))) return false;
  return formatsIncluded(x.formats, y.formats);
}

/** Whether values of all formats of one side have all formats of the other. */
export const formatsIncluded = (inner: readonly string[], outer: readonly string[]): boolean =>
  outer.every(
    (format) => formatRestricts(format) === false || inner.some((own) => formatIncluded(own, format) === true),
  );
