import semver from 'semver';
import type { Bump } from '../model/finding.ts';

/** A version whose steps mean something. Parts that are not written count as 0. */
export interface ReadVersion {
  readonly scheme: 'semver' | 'major.minor' | 'major';
  /** `v` or nothing. */
  readonly prefix: string;
  readonly core: readonly [number, number, number];
  readonly prerelease: readonly (string | number)[];
}

const steps: readonly Bump[] = ['none', 'patch', 'minor', 'major'];

/** Negative when `a` is the smaller step, positive when it is the larger one. */
export function compareBumps(a: Bump, b: Bump): number {
  return steps.indexOf(a) - steps.indexOf(b);
}

/** The largest step; `none` of nothing. */
export function largestBump(bumps: Iterable<Bump>): Bump {
  let largest: Bump = 'none';
  for (const bump of bumps) if (compareBumps(bump, largest) > 0) largest = bump;
  return largest;
}

// Three numbers that start with a year (2026.1.3) are valid semantic versions, but no calendar version promises anything.
function startsWithDate(major: number): boolean {
  return (major >= 1900 && major <= 2199) || major >= 19_000_000;
}

/**
 * Reads a version: Semantic Versioning 2.0.0 (a leading `v` allowed), `major.minor` or `major` alone.
 * Null for everything else, calendar versions included.
 * @param years whether a major version may look like a year, because it is known to be none.
 */
export function readVersion(text: string, years = false): ReadVersion | null {
  const written = text.trim();
  const prefix = written.startsWith('v') ? 'v' : '';
  const short = /^v?(0|[1-9]\d{0,14})(?:\.(0|[1-9]\d{0,14}))?$/.exec(written);
  const full = short === null && /^v?\d/.test(written) ? semver.parse(written) : null;
  const major = short === null ? full?.major : Number(short[1]);
  if (major === undefined || (!years && startsWithDate(major))) return null;
  if (full !== null) {
    return { scheme: 'semver', prefix, core: [major, full.minor, full.patch], prerelease: full.prerelease };
  }
  const minor = short?.[2];
  return {
    scheme: minor === undefined ? 'major' : 'major.minor',
    prefix,
    core: [major, Number(minor ?? 0), 0],
    prerelease: [],
  };
}

function asSemver(version: ReadVersion): string {
  const core = version.core.join('.');
  return version.prerelease.length === 0 ? core : `${core}-${version.prerelease.join('.')}`;
}

/** Order of two versions, Semantic Versioning 2.0.0 §11. Build metadata does not count (§10). */
export function compareVersions(a: ReadVersion, b: ReadVersion): -1 | 0 | 1 {
  return semver.compare(asSemver(a), asSemver(b));
}

/** The step between two cores; `none` when the second is not higher. Pre-release parts are not looked at. */
export function stepBetween(base: ReadVersion, head: ReadVersion): Bump {
  const bumps = ['major', 'minor', 'patch'] as const;
  for (const [at, bump] of bumps.entries()) {
    const difference = (head.core[at] ?? 0) - (base.core[at] ?? 0);
    if (difference !== 0) return difference > 0 ? bump : 'none';
  }
  return 'none';
}

/** The step that a pre-release announces against the last release, as its zeros tell: 2.0.0-beta.1 is on the way to a major one. */
export function pendingStep(version: ReadVersion): Bump {
  if (version.prerelease.length === 0) return 'none';
  const [, minor, patch] = version.core;
  if (patch > 0) return 'patch';
  return minor > 0 ? 'minor' : 'major';
}

/** The smallest release that is the given step above `base`, written in the same way as `style`. Null for no step. */
export function nextVersion(base: ReadVersion, step: Bump, style: ReadVersion): string | null {
  const [major, minor, patch] = base.core;
  if (step === 'none') return null;
  const next = {
    major: [major + 1, 0, 0],
    minor: [major, minor + 1, 0],
    patch: [major, minor, patch + 1],
  }[step];
  const parts = { semver: 3, 'major.minor': 2, major: 1 }[style.scheme];
  return style.prefix + next.slice(0, parts).join('.');
}
