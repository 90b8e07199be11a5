import type { BoundKeyword } from '../../model/change.ts';
import { above, under } from '../normal-form/scalars.ts';
import type { Node } from '../normal-form/node.ts';
import { examplesOf } from './sample-text.ts';
import { INTEGER_FORMATS } from '../texts/text-formats.ts';

/** Numbers that a node admits, plain ones first: the author's examples, 1, the bounds and their neighbours. */
export function* numbers(node: Node): Generator<number> {
  const seen = new Set<number>();
  for (const value of ideas(node)) {
    if (seen.has(value) || !admitsNumber(node, value)) continue;
    seen.add(value);
    yield value;
  }
}

function* ideas(node: Node): Generator<number> {
  const { min, max, integer } = node.number;
  const multiples = node.number.multiples.slice(0, MOST_MULTIPLES);
  for (const example of examplesOf(node)) if (typeof example === 'number') yield example;
  yield 1;
  const step = multiples.reduce((product, one) => (Number.isInteger(product / one) ? product : product * one), 1);
  for (const bound of [min, max]) {
    if (bound === null) continue;
    yield* [bound.value, bound.value + 1, bound.value - 1];
    if (!integer) yield* FRACTIONS.flatMap((part) => [bound.value + part, bound.value - part]);
    for (const one of [...multiples, step])
      yield* [Math.ceil(bound.value / one) * one, Math.floor(bound.value / one) * one];
    for (const one of [...multiples, step])
      yield* [(Math.floor(bound.value / one) + 1) * one, (Math.ceil(bound.value / one) - 1) * one];
  }
  if (min !== null && max !== null) yield (min.value + max.value) / 2;
  yield* [...multiples, step, 0, -1, 2, 10, 1000, ...multiples.flatMap((one) => [-one, 2 * one, -2 * one, 3 * one])];
  if (!integer) yield* [...FRACTIONS, 1.5, -0.5];
  for (const format of INTEGER_FORMATS.values()) yield* [format[1] + 1, format[0] - 1];
}

/** Of more multiples than these no number is made: to try each on each takes longer than a number is worth. */
const MOST_MULTIPLES = 20;

/** Between the whole numbers, also of those who want halves and quarters. */
const FRACTIONS = [0.5, 0.25, 0.1] as const;

/** Whether a number is within what a node asks of numbers. */
function admitsNumber(node: Node, value: number): boolean {
  const { integer, min, max, multiples, formats } = node.number;
  if (!Number.isFinite(value) || (integer && !Number.isInteger(value))) return false;
  if (!above(min, value) || !under(max, value)) return false;
  if (!multiples.every((one) => Number.isInteger(Number((value / one).toFixed(9))))) return false;
  return formats.every((format) => {
    const range = INTEGER_FORMATS.get(format);
    return range === undefined || (value >= range[0] && value <= range[1] && Number.isInteger(value));
  });
}

/** Numbers of a sender just outside of what a receiver asks for by one keyword. */
export function* beyondNumber(node: Node, { number }: Node, keyword: BoundKeyword | 'multipleOf'): Generator<number> {
  if (keyword === 'multipleOf') {
    yield* numbers(node);
    yield* betweenMultiples(node, number.multiples);
    return;
  }
  const bound = keyword === 'minimum' || keyword === 'exclusiveMinimum' ? number.min : number.max;
  if (bound === null) return;
  const sign = bound === number.min ? -1 : 1;
  yield* [0, sign, sign * 0.5, sign * 0.01].map((step) => bound.value + step);
  // Of numbers that large the neighbours are the same.
  yield bound.value + sign * Math.abs(bound.value);
  for (const multiple of node.number.multiples.slice(0, MOST_MULTIPLES))
    yield* [
      Math.floor(bound.value / multiple) * multiple,
      (Math.floor(bound.value / multiple) + sign) * multiple,
      (Math.ceil(bound.value / multiple) + sign) * multiple,
    ];
  const own = sign > 0 ? (node.number.max ?? node.number.min) : (node.number.min ?? node.number.max);
  if (own !== null) yield* [own.value, own.value - sign, (own.value + bound.value) / 2];
}

/** Numbers that the sender admits, and that are no multiples of what the receiver asks for: beside those within its bounds. */
function* betweenMultiples(node: Node, asked: readonly number[]): Generator<number> {
  const { min, max, multiples, integer } = node.number;
  const step = multiples[0] ?? (integer ? 1 : null);
  for (const one of asked.slice(0, MOST_MULTIPLES))
    for (const bound of [min?.value ?? 0, max?.value ?? 0])
      for (const near of [Math.ceil(bound / one) * one, Math.floor(bound / one) * one]) {
        const parts = step === null ? [one / 2, one / 4] : [step, 2 * step];
        for (const part of parts)
          for (const value of [near + part, near - part]) if (admitsNumber(node, value)) yield value;
      }
}
