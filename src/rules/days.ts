/** What dates in descriptions say. */

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * The day that a date names: `2026-11-20`, a date with time of RFC 3339 (its day in UTC), or an HTTP date (RFC 9110 §5.6.7).
 * @returns null for what is none of them, or no day of the calendar (`2026-02-30`).
 */
export function dayOf(date: string): string | null {
  const text = date.trim();
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:[Zz]|[+-]\d{2}:\d{2})?)?$/.exec(text);
  if (iso !== null) {
    const [, year = '', month = '', day = ''] = iso;
    if (!isDay(Number(year), Number(month), Number(day))) return null;
    if (text.length <= 10) return text;
    const zoned = /(?:[Zz]|[+-]\d{2}:\d{2})$/.test(text) ? text : `${text}Z`;
    const time = new Date(zoned.replace(' ', 'T'));
    return Number.isNaN(time.getTime()) ? null : time.toISOString().slice(0, 10);
  }
  const http = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) ([A-Z][a-z]{2}) (\d{4}) \d{2}:\d{2}:\d{2} GMT$/.exec(text);
  if (http === null) return null;
  const [, day = '', name = '', year = ''] = http;
  const month = MONTHS.indexOf(name) + 1;
  return isDay(Number(year), month, Number(day)) ? `${year}-${String(month).padStart(2, '0')}-${day}` : null;
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
