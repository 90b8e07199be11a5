import type { EventFacts } from '../model/event.ts';
import { matchesPattern } from './discover.ts';

/** A run that decides about a release. */
export interface Gate {
  /** The tag that is released; null when the version is not known from one. */
  readonly tag: string | null;
  /** What has no release is left out, and what did not change since is compared all the same. */
  readonly onlyReleased?: true;
}

const RELEASE_BRANCHES = ['release', 'release/**', 'releases/**', 'release-*'];

/**
 * Tells whether a run decides about a release: a pushed tag, a release of GitHub, a push to a release branch, or a run
 * that somebody started by hand.
 * @param branches names or globs of release branches; empty: the usual names.
 */
export function gateOf(event: EventFacts, branches: readonly string[]): Gate | null {
  if (event.eventName === null || event.pullRequest !== null || event.mergeGroup !== null) return null;
  const tag = event.release?.tag ?? /^refs\/tags\/(.+)$/.exec(event.ref ?? '')?.[1] ?? null;
  if (tag !== null) return { tag };
  if (event.eventName === 'workflow_dispatch') return { tag: null };
  const branch = event.push === null ? null : (/^refs\/heads\/(.+)$/.exec(event.ref ?? '')?.[1] ?? null);
  if (branch === null) return null;
  const patterns = branches.length === 0 ? RELEASE_BRANCHES : branches;
  return patterns.some((pattern) => matchesPattern(pattern, branch)) ? { tag: null } : null;
}
