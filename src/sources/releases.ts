import semver from 'semver';
import { byCodeUnit } from './text.ts';

/** A tag and the commit it names. */
export interface Tag {
  readonly name: string;
  readonly commit: string;
}

/** A tag that names a version. */
export interface Release extends Tag {
  /** What stands before the version, a `v` not counted: `api-v1.2.3` and `api-1.3.0` are one series. */
  readonly series: string;
  /** How the version is written; releases of different kinds have no order. */
  readonly kind: 'three-part' | 'two-part' | 'date' | 'one-part';
  /** The version as the tag writes it, without what stands before. */
  readonly text: string;
  /** What it is ordered by; a day counts as year.month.day. */
  readonly version: semver.SemVer;
}

const withoutV = (prefix: string): string => prefix.replace(/(^|[^A-Za-z])[vV]$/, '$1');

/** Reads `v1.2.3`, `1.2.3-rc.1`, `api-v1.2`, `name@1.2.3`, `2026-11-20`, `v3`; null for other tags (`nightly`). */
function readRelease(tag: Tag): Release | null {
  return readDay(tag) ?? readNumbers(tag);
}

function readNumbers(tag: Tag): Release | null {
  const found = /^(|.*?[^\d.])(\d{1,15})(\.\d{1,15})?(\.\d{1,15})?((?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?)$/.exec(
    tag.name,
  );
  if (found === null) return null;
  const [, prefix = '', major = '', minor, patch, rest = ''] = found;
  // `release-7` may be anything; a single number is a version only where a `v` or nothing stands before it.
  if (minor === undefined && (rest !== '' || !/(?:^|[^A-Za-z])[vV]?$/.test(prefix) || /[-_]$/.test(prefix)))
    return null;
  const version = semver.parse(`${major}${minor ?? '.0'}${patch ?? '.0'}${rest}`, { loose: true });
  if (version === null) return null;
  const kind = minor === undefined ? 'one-part' : patch === undefined ? 'two-part' : 'three-part';
  return { ...tag, series: withoutV(prefix), kind, text: tag.name.slice(withoutV(prefix).length), version };
}

function readDay(tag: Tag): Release | null {
  const found = /^(|.*?[^\d.])(\d{4})-(\d{2})-(\d{2})(?:([-_.+])([0-9A-Za-z.-]+))?$/.exec(tag.name);
  if (found === null) return null;
  const [, prefix = '', year, month, day, separator, suffix] = found;
  // What is called a preview comes before the day itself; all else comes after it.
  const rest = suffix === undefined ? '' : separator === '-' && /^[a-z]/i.test(suffix) ? `-${suffix}` : `+${suffix}`;
  const version = semver.parse(`${year}.${Number(month)}.${Number(day)}${rest}`, { loose: true });
  if (version === null) return null;
  return { ...tag, series: withoutV(prefix), kind: 'date', text: tag.name.slice(withoutV(prefix).length), version };
}

/** Whether it is no pre-release. */
export function isFinal({ version }: Pick<Release, 'version'>): boolean {
  return version.prerelease.length === 0;
}

const KINDS: readonly Release['kind'][] = ['three-part', 'two-part', 'date', 'one-part'];

/** Releases of one kind, the highest version first; of tags for one version the first by name. */
function ordered(releases: readonly Release[]): readonly Release[] {
  return releases.toSorted((a, b) => semver.compareBuild(b.version, a.version) || byCodeUnit(a.name, b.name));
}

/** The releases of a series in the most telling way to write them: `v1` beside `v1.2.3` moves and is no release. */
function oneKind(releases: readonly Release[]): readonly Release[] {
  const kind = KINDS.find((each) => releases.some((release) => release.kind === each));
  return ordered(releases.filter((release) => release.kind === kind));
}

const readAll = (tags: readonly Tag[]): readonly Release[] =>
  tags.map(readRelease).filter((release) => release !== null);

/**
 * The releases before the one that `tag` names, the highest first: same series, lower version (SemVer 2.0.0 §11);
 * pre-releases count only when the tag is one itself.
 * @returns `undefined` when the tag names no version.
 */
export function releasesBefore(tags: readonly Tag[], tag: string): readonly Release[] | undefined {
  const current = readRelease({ name: tag, commit: '' });
  if (current === null) return undefined;
  const series = readAll(tags).filter((release) => release.series === current.series);
  if (current.kind === 'one-part' && series.some(({ kind }) => kind !== 'one-part')) return undefined;
  const earlier = series.filter(({ kind, version }) => kind === current.kind && semver.lt(version, current.version));
  return ordered(earlier.filter((release) => isFinal(release) || !isFinal(current)));
}

/**
 * The release before the one that `tag` names.
 * @returns null for the first release; `undefined` when the tag names no version.
 */
export function previousRelease(tags: readonly Tag[], tag: string): Tag | null | undefined {
  const earlier = releasesBefore(tags, tag);
  if (earlier === undefined) return undefined;
  const [found] = earlier;
  return found === undefined ? null : { name: found.name, commit: found.commit };
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
  const releases = readAll(tags);
  const all = new Set(releases.map(({ series }) => series));
  const series = prefix === null ? plainOrOnly(all) : withoutV(prefix);
  if (series === null)
    return all.size === 0 ? { kind: 'none' } : { kind: 'ambiguous', prefixes: [...all].toSorted(byCodeUnit) };
  const found = finalFirst(oneKind(releases.filter((release) => release.series === series)))[0];
  return found === undefined ? { kind: 'none' } : { kind: 'found', tag: { name: found.name, commit: found.commit } };
}

function plainOrOnly(all: ReadonlySet<string>): string | null {
  const [only] = all;
  return all.has('') ? '' : all.size === 1 ? (only ?? null) : null;
}

const finalFirst = (releases: readonly Release[]): readonly Release[] => {
  const final = releases.filter(isFinal);
  return final.length > 0 ? final : releases;
};

/** Which releases are those of an API. */
export interface LineRequest {
  /** `v*`, `orders@*`, `{name}/v*`; null: found from the names. */
  readonly pattern: string | null;
  /** What the API may be called, the best name first. */
  readonly names: readonly string[];
  /** No other API is there that other tags could belong to. */
  readonly isOnly: boolean;
}

/** The releases of one API, the highest first, pre-releases among them. */
export interface ReleaseLine {
  /** What stands before the versions. */
  readonly series: string;
  /** The tags are named after the API, and not those of everything in the repository. */
  readonly isOwn: boolean;
  readonly releases: readonly Release[];
}

/** Finds the releases of an API among all tags. Null when none are its own or everybody's. */
export function releaseLine(tags: readonly Tag[], request: LineRequest): ReleaseLine | null {
  if (request.pattern !== null) return lineByPattern(tags, request.pattern, request.names);
  const releases = readAll(tags);
  const all = new Set(releases.map(({ series }) => series));
  const own = request.names.flatMap((name) => [...all].filter((series) => isNamed(series, name)))[0];
  const series = own ?? (all.has('') ? '' : request.isOnly ? plainOrOnly(all) : null);
  if (series === null) return null;
  return {
    series,
    isOwn: own !== undefined,
    releases: oneKind(releases.filter((release) => release.series === series)),
  };
}

/** `orders@`, `orders/`, `@acme/orders@` and `orders-` are the series of `orders`. */
function isNamed(series: string, name: string): boolean {
  const bare = series.replace(/[@/_.-]+$/, '').toLowerCase();
  const wanted = name.toLowerCase();
  return bare !== '' && (bare === wanted || (bare.startsWith('@') && bare.endsWith(`/${wanted}`)));
}

function lineByPattern(tags: readonly Tag[], pattern: string, names: readonly string[]): ReleaseLine | null {
  const isOwn = pattern.includes('{name}');
  for (const name of isOwn ? names : ['']) {
    const [before = '', ...after] = pattern.replaceAll('{name}', name).split('*');
    const end = after.join('*');
    const found = tags.flatMap((tag) => {
      if (tag.name.length <= before.length + end.length || !tag.name.startsWith(before) || !tag.name.endsWith(end))
        return [];
      const text = tag.name.slice(before.length, tag.name.length - end.length);
      const release = readRelease({ name: text, commit: tag.commit });
      return release === null || release.series !== '' ? [] : [{ ...release, name: tag.name, text: release.text }];
    });
    if (found.length > 0) return { series: withoutV(before), isOwn: true, releases: oneKind(found) };
  }
  return null;
}

/** The line that a tag belongs to and the version it names, or null when it names none. */
export function readTag(name: string, pattern: string | null, names: readonly string[]): Release | null {
  if (pattern === null) return readRelease({ name, commit: '' });
  return lineByPattern([{ name, commit: '' }], pattern, names)?.releases[0] ?? null;
}

/**
 * The names an API may have in tags: what the configuration calls it, else its file and the directories it is in.
 * `apis/orders/openapi.yaml` may be `orders`, `orders.yaml` as well.
 */
export function namesOf(path: string, name: string | null): readonly string[] {
  const parts = path.split('/');
  const stem = (parts.at(-1) ?? '')
    .replace(/\.(?:ya?ml|json)$/i, '')
    .replace(/[._-]?(?:openapi|swagger|api|spec)$/i, '');
  const general = new Set([
    '',
    'openapi',
    'swagger',
    'api',
    'apis',
    'spec',
    'specs',
    'docs',
    'src',
    'packages',
    'services',
  ]);
  const candidates = [stem, ...parts.slice(0, -1).toReversed(), parts.slice(0, -1).join('/')];
  const found = candidates.filter((each) => !general.has(each.toLowerCase()));
  return [...new Set([...(name === null ? [] : [name]), ...found])];
}
