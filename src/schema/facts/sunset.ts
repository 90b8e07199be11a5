import type { Json } from '../../model/json.ts';

/** Extensions that say when something deprecated goes, the best known first. */
export const SUNSET_KEYS: readonly string[] = ['x-sunset', 'x-sunset-date'];

/**
 * The day that comes with a deprecation and is told with it: one that was not written before, and reads as a date. What is
 * no date has a finding of its own.
 * @param before what a key says on the base; `after` on the head.
 */
export function sunsetAnnounced(
  before: (key: string) => Json | undefined,
  after: (key: string) => Json | undefined,
): string | null {
  const [key, ...more] = SUNSET_KEYS.filter((each) => after(each) !== undefined);
  if (key === undefined || more.length > 0 || SUNSET_KEYS.some((each) => before(each) !== undefined)) return null;
  const day = after(key);
  return typeof day === 'string' && isDay(day) ? day : null;
}

/** Whether it is a day of the calendar: the engine takes 30 February for 2 March. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(text);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
