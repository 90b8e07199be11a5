import type { Json } from '../model/json.ts';
import type { Standing } from '../model/lifecycle.ts';
import { dayOf } from './days.ts';
import { code, value } from './words.ts';

/** What dates and levels of stability promise, wherever they are written. */

type Level = Standing['level'];

/** The levels, the least stable first, with the names they go by (AIP-181, Kubernetes, common extensions). */
const NAMES: Readonly<Record<Level, readonly string[]>> = {
  draft: ['draft'],
  alpha: ['alpha', 'experimental'],
  beta: ['beta', 'preview'],
  stable: ['stable', 'ga'],
};

/** The levels of stability, the least stable first. */
export const stabilityLevels = ['draft', 'alpha', 'beta', 'stable'] as const satisfies readonly Level[];

/** The level of a name; null for a name nobody knows. */
export function levelNamed(name: Json | undefined): Level | null {
  if (typeof name !== 'string') return null;
  return stabilityLevels.find((level) => NAMES[level].includes(name.toLowerCase())) ?? null;
}

/** `… was deprecated`, with the day it goes when one was announced. */
export const deprecatedAs = (subject: string, { sunset }: { readonly sunset: string | null }): string =>
  `${subject} was deprecated${sunset === null ? '' : `, with sunset date ${code(sunset)}`}.`;

/** The two sides of a change; what is not written is null or undefined. */
export interface Sides {
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}

/** How many levels up the stability went, what says nothing being stable; null when one of the levels is unknown. */
export function step({ before, after }: Sides): number | null {
  const [from, to] = [levelNamed(before ?? 'stable'), levelNamed(after ?? 'stable')];
  return from === null || to === null ? null : stabilityLevels.indexOf(to) - stabilityLevels.indexOf(from);
}

const dayIn = (date: Json | undefined): string | null =>
  typeof date === 'string' || typeof date === 'number' ? dayOf(String(date)) : null;

/** Whether a sunset date says when. */
export const isDate = (date: Json | undefined): boolean => dayIn(date) !== null;

/** Whether the new day is earlier (-1), the same (0) or later (1); null when one of the two is none. */
export function delay({ before, after }: Sides): -1 | 0 | 1 | null {
  const [from, to] = [dayIn(before), dayIn(after)];
  if (from === null || to === null) return null;
  return to < from ? -1 : to > from ? 1 : 0;
}

/** A level of stability by its name. */
export const stability = (level: Json | undefined): string =>
  level === null || level === undefined
    ? '`stable` (by default)'
    : typeof level === 'string'
      ? code(level)
      : value(level);
