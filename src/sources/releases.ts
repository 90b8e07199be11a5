import semver from 'semver';
import { byCodeUnit } from './text.ts';

/** A tag and the commit it names. */
export interface Tag {
  readonly name: string;
  readonly commit: string;
}

interface Release extends Tag {
  /** What stands before the version, a `v` not counted: `api-v1.2.3` and `api-1.3.0` are one series. */
  readonly series: string;
  readonly version: semver.SemVer;
}

/** Reads `v1.2.3`, `1.2.3-rc.1`, `api-v1.2`, `name@1.2.3`; null for other tags (`v1` moves, `nightly` says nothing). */
function readRelease(tag: Tag): Release | null {
  const found = /^(|.*?[^\d.])(\d+\.\d+)(\.\d+)?((?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?)$/.exec(tag.name);
  if (found === null) return null;
  const [, prefix = '', minor = '', patch, rest = ''] = found;
  const version = semver.parse(`${minor}${patch ?? '.0'}${rest}`, { loose: true });
  if (version === null) return null;
  const series = prefix.replace(/(^|[^A-Za-z])[vV]$/, '$1');
  return { ...tag, series: patch === undefined ? `${series} two-part` : series, version };
}

const bare = (series: string): string => series.replace(/ two-part$/, '');

const isFinal = (release: Release): boolean => release.version.prerelease.length === 0;

function highest(releases: readonly Release[]): Release | null {
  const ordered = releases.toSorted((a, b) => semver.compareBuild(b.version, a.version) || byCodeUnit(a.name, b.name));
  return ordered[0] ?? null;
}

/**
 * The release before the one that `tag` names: same prefix, lower version (SemVer 2.0.0 §11); pre-releases count only
 * when the tag is one itself.
 * @returns null for the first release; `undefined` when the tag names no version.
 */
export function previousRelease(tags: readonly Tag[], tag: string): Tag | null | undefined {
  const current = readRelease({ name: tag, commit: '' });
  if (current === null) return undefined;
  const earlier = tags
    .map(readRelease)
    .filter((release) => release !== null)
    .filter((release) => release.series === current.series && semver.lt(release.version, current.version))
    .filter((release) => isFinal(release) || !isFinal(current));
  const found = highest(earlier);
  return found === null ? null : { name: found.name, commit: found.commit };
}

/** The latest release, or why none can be named. */
export type LatestRelease =
  | { readonly kind: 'found'; readonly tag: Tag }
  | { readonly kind: 'none' }
  | { readonly kind: 'ambiguous'; readonly prefixes: readonly string[] };

/**
 * The release with the highest version, final ones first.
 * @param prefix what stands before the version; null takes plain versions (`v1.2.3`), else the only series there is.
 */
export function latestRelease(tags: readonly Tag[], prefix: string | null): LatestRelease {
  const releases = tags.map(readRelease).filter((release) => release !== null);
  const wanted = prefix === null ? null : prefix.replace(/(^|[^A-Za-z])[vV]$/, '$1');
  const all = new Set(releases.map((release) => bare(release.series)));
  const series = wanted ?? (all.has('') ? '' : all.size === 1 ? ([...all][0] ?? null) : null);
  if (series === null)
    return all.size === 0 ? { kind: 'none' } : { kind: 'ambiguous', prefixes: [...all].toSorted(byCodeUnit) };
  const candidates = releases.filter((release) => bare(release.series) === series);
  const threePart = candidates.filter((release) => release.series === series);
  const pool = threePart.length > 0 ? threePart : candidates;
  const found = highest(pool.filter(isFinal)) ?? highest(pool);
  return found === null ? { kind: 'none' } : { kind: 'found', tag: { name: found.name, commit: found.commit } };
}
