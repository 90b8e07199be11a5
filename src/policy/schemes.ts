import type { CalendarVersion } from './calendar.ts';
import { readCalendar } from './calendar.ts';
import type { ReadVersion } from './versions.ts';
import { readVersion } from './versions.ts';

/**
 * How versions are written, and so which steps they can tell. `other`: names, which tell none; `none`: there is no
 * version.
 */
export type Scheme = 'semver' | 'major.minor' | 'major' | 'date' | 'calver' | 'other' | 'none';

/** What the configuration says: one scheme, or that it shall be seen from the versions. */
export type GivenScheme = 'auto' | 'semver' | 'major.minor' | 'major' | 'date' | 'calver' | 'none';

/** The family of ways to write that a set of versions has in common. `numbers`: semver and its shorter forms. */
export type Family = 'numbers' | 'date' | 'calver' | 'other';

const readers: Readonly<Record<Exclude<Family, 'other'>, (text: string) => ReadVersion | CalendarVersion | null>> = {
  numbers: readVersion,
  date: (text) => readCalendar(text, 'date'),
  calver: (text) => readCalendar(text, 'calver'),
};

const families = ['numbers', 'date', 'calver'] as const;

/**
 * Tells the family of versions from all of them that are known: one alone can be misleading (`24.10` after `24.04` is no
 * 24th major version). What the newest says counts when they have nothing in common.
 * @param texts the versions of both sides and of earlier releases, the newest first.
 */
export function familyOf(texts: readonly (string | null)[], given: GivenScheme): Family {
  if (given === 'date' || given === 'calver') return given;
  if (given === 'none') return 'other';
  if (given !== 'auto') return 'numbers';
  const known = texts.filter((text) => text !== null);
  const common = families.find((family) => known.length > 0 && known.every((text) => readers[family](text) !== null));
  return (
    common ?? families.find((family) => known.slice(0, 2).some((text) => readers[family](text) !== null)) ?? 'other'
  );
}
