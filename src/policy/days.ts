/** Days of the calendar in UTC, as `2026-11-20`; in that form their order is that of their text. */

const MILLISECONDS = 86_400_000;

/** How many days after `from` the day `to` is; below zero when it is before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MILLISECONDS);
}

/** `1 day`, `30 days`. */
export function countDays(days: number): string {
  return `${days} ${days === 1 ? 'day' : 'days'}`;
}
