import type { ReadVersion } from './versions.ts';
import { compareVersions, nextVersion, readVersion, stepBetween } from './versions.ts';
import type { Bump } from '../model/finding.ts';

/**
 * A version made of a date. `date`: a whole day (`2026-11-20`, `20261120`), which names a contract of its own and so can
 * announce anything; `calver`: a release in a calendar (`2026.1.3`, `24.04`), which says when and never how large.
 */
export interface CalendarVersion {
  readonly scheme: 'date' | 'calver';
  /** Numbers in the order in which they count. */
  readonly parts: readonly number[];
  /** A version of its own behind the date: `1.697.4` of `2020-09-14_1.697.4`. */
  readonly inner: ReadVersion | null;
  /** What marks it as not final (`preview`, `beta.1`); empty when it is final. */
  readonly preview: string;
  readonly write: (parts: readonly number[], inner: string) => string;
}

const PREVIEW = /^[-.]?((?:preview|beta|alpha|rc|draft|dev|pre)(?:[.-]?[\dA-Za-z]+)*)$/i;

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900 && year <= 2199;
}

const padded = (value: number, width: number): string => String(value).padStart(width, '0');

/** Reads `2026-11-20`, `20261120`, both with `v` before and with a suffix behind (`-preview`, `_1.697.4`, `.acacia`). */
function readDate(text: string): CalendarVersion | null {
  const found = /^(v?)(\d{4})(-?)(\d{2})\3(\d{2})(?:([._+-])([\w.+-]{1,60}))?$/i.exec(text);
  if (found === null) return null;
  const [, prefix = '', year, dash = '', month, day, separator = '', suffix = ''] = found;
  const parts = [Number(year), Number(month), Number(day)];
  if (!isDay(parts[0] ?? 0, parts[1] ?? 0, parts[2] ?? 0)) return null;
  const inner = suffix === '' ? null : readVersion(suffix);
  const preview = inner === null ? (PREVIEW.exec(suffix)?.[1] ?? '') : inner.prerelease.join('.');
  return {
    scheme: 'date',
    parts,
    inner,
    preview,
    write: ([y = 0, m = 0, d = 0], version) =>
      prefix + [padded(y, 4), padded(m, 2), padded(d, 2)].join(dash) + (version === '' ? '' : separator + version),
  };
}

/** Reads `2026.1`, `2026.1.3`, `2026.01.15-beta.1`, and with a year of two digits `24.04`. */
function readCalver(text: string): CalendarVersion | null {
  const found = /^(v?)(\d{4}|\d{2})\.(\d{1,2})((?:\.\d{1,9}){0,2})(?:-([\w.-]{1,60}))?$/i.exec(text);
  if (found === null) return null;
  const [, prefix = '', year = '', month = '', rest = '', preview = ''] = found;
  if (year.length === 4 && (Number(year) < 1900 || Number(year) > 2199)) return null;
  const more = rest.split('.').slice(1);
  const widths = [year, month, ...more].map((part) => (part.startsWith('0') ? part.length : 1));
  return {
    scheme: 'calver',
    parts: [year, month, ...more].map(Number),
    inner: null,
    preview,
    write: (parts) => prefix + parts.map((part, at) => padded(part, widths[at] ?? 1)).join('.'),
  };
}

/** Reads a version of one of the calendar schemes. Null for everything else. */
export function readCalendar(text: string, scheme: 'date' | 'calver'): CalendarVersion | null {
  return scheme === 'date' ? readDate(text.trim()) : readCalver(text.trim());
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Order of two versions: by date, then by the version behind it; what is not final comes before what is. */
export function compareCalendar(a: CalendarVersion, b: CalendarVersion): number {
  const byDate = compareNumbers(a.parts, b.parts);
  if (byDate !== 0) return byDate;
  if (a.inner !== null && b.inner !== null) return compareVersions(a.inner, b.inner);
  if (a.preview === b.preview) return 0;
  if (a.preview === '' || b.preview === '') return a.preview === '' ? 1 : -1;
  return a.preview < b.preview ? -1 : 1;
}

/**
 * The step between two versions. A later day is a step of any size; a later calendar version has a size that nobody can
 * tell (null); behind the same date the version there counts.
 */
export function calendarStep(base: CalendarVersion, head: CalendarVersion): Bump | null {
  const order = compareNumbers(head.parts, base.parts);
  if (order < 0) return 'none';
  if (order > 0) return base.scheme === 'date' ? 'major' : null;
  return base.inner !== null && head.inner !== null ? stepBetween(base.inner, head.inner) : 'none';
}

/** What changes of a class need: a calendar can only tell that something is new, so only breaks need that. */
export function calendarNeed(changes: Bump, base: CalendarVersion): Bump {
  if (base.inner !== null) return changes;
  return changes === 'major' ? 'major' : 'none';
}

/**
 * The version to write: that of today when it is later, else the smallest later one.
 * @param today a day as `2026-11-20`; null when there is no clock.
 */
export function nextCalendar(base: CalendarVersion, step: Bump, today: string | null): string | null {
  if (step === 'none') return null;
  if (base.inner !== null) return base.write(base.parts, nextVersion(base.inner, step, base.inner) ?? '');
  const [year = 0, month = 0, day = 0] = base.parts;
  const now = today === null ? null : readDate(today);
  if (base.scheme === 'date') {
    if (now !== null && compareNumbers(now.parts, base.parts) > 0) return base.write(now.parts, '');
    const after = new Date(Date.UTC(year, month - 1, day + 1));
    return base.write([after.getUTCFullYear(), after.getUTCMonth() + 1, after.getUTCDate()], '');
  }
  if (base.parts.length === 2) return base.write(month >= 12 ? [year + 1, 1] : [year, month + 1], '');
  return base.write([...base.parts.slice(0, -1), (base.parts.at(-1) ?? 0) + 1], '');
}
