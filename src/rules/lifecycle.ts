import type { Json } from '../model/json.ts';
import { code, value } from './words.ts';

/** What dates and levels of stability promise, wherever they are written. */

const levels: readonly (readonly string[])[] = [
  ['draft'],
  ['alpha', 'experimental'],
  ['beta', 'preview'],
  ['stable', 'ga'],
];

/** The two sides of a change; what is not written is null or undefined. */
export interface Sides {
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}

/** How stable a level is, from 0; what says nothing is stable. Null for a level nobody knows. */
function rank(stability: Json | undefined): number | null {
  const name = stability ?? 'stable';
  const found = typeof name === 'string' ? levels.findIndex((names) => names.includes(name.toLowerCase())) : -1;
  return found < 0 ? null : found;
}

/** How many levels up the stability went; null when one of the levels is unknown. */
export function step({ before, after }: Sides): number | null {
  const [from, to] = [rank(before), rank(after)];
  return from === null || to === null ? null : to - from;
}

/** A date as written (RFC 3339 or HTTP date) in milliseconds; null for what is none. */
function timeOf(date: Json | undefined): number | null {
  const time = typeof date === 'string' || typeof date === 'number' ? Date.parse(String(date)) : Number.NaN;
  return Number.isNaN(time) ? null : time;
}

/** Whether a sunset date says when. */
export const isDate = (date: Json | undefined): boolean => timeOf(date) !== null;

/** How much later the new date is; null when one of the two is none. */
export function delay({ before, after }: Sides): number | null {
  const [from, to] = [timeOf(before), timeOf(after)];
  return from === null || to === null ? null : to - from;
}

/** A level of stability by its name. */
export const stability = (level: Json | undefined): string =>
  level === null || level === undefined
    ? '`stable` (by default)'
    : typeof level === 'string'
      ? code(level)
      : value(level);
