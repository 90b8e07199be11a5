import type { Bump } from '../model/finding.ts';
import type { VersionVerdict } from '../model/report.ts';
import type { Settings } from '../settings/settings.ts';
import type { GivenScheme } from './schemes.ts';

/** What is wrong with the version of the head, if anything. The ids of the version rules begin with `version-`. */
export type VersionFault = 'bump-missing' | 'bump-too-small' | 'decreased' | 'not-readable' | 'reused' | 'tag-mismatch';

/** The verdict about the version and, when it is not well, what exactly is wrong. */
export interface VersionJudgement {
  readonly verdict: VersionVerdict;
  readonly fault: VersionFault | null;
}

/** A release that has the version of the head already. */
export interface SameVersion {
  readonly tag: string;
  /** The description there means the same as that of the head. */
  readonly identical: boolean;
}

/** What the changes ask for and what the two sides call themselves. `isNew`: no base; `isRemoved`: no head. */
export interface VersionQuestion {
  readonly changes: Bump;
  readonly base: string | null;
  readonly head: string | null;
  readonly zeroMajor: Settings['zeroMajor'];
  readonly isNew: boolean;
  readonly isRemoved: boolean;
  /** A side is there and cannot be read, so that nothing was compared. */
  readonly isUnreadable: boolean;
  /** Something was left out of the comparison, so that the changes ask for at least `changes`. */
  readonly isPartial: boolean;
  /** How versions are written; left out: as it is seen from them. */
  readonly scheme?: GivenScheme;
  /** Versions of earlier releases, the newest first: they help to tell the scheme. */
  readonly earlier?: readonly string[];
  /** The versions of `earlier`, base and head are all the same, in this many releases. */
  readonly constantFor?: number;
  readonly sameVersion?: SameVersion;
  /** A day as `2026-11-20`, for versions made of dates. */
  readonly today?: string | null;
  /** Where the version stands, as messages call it. */
  readonly subject?: string;
  /** The version is written when the release is tagged, so that the head cannot have one yet. */
  readonly awaitsTag?: boolean;
}

/** A version as a message shows it: it is free text of a document, and may be long or span lines. */
export function shownVersion(text: string, most = 40): string {
  const line = text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}

/** Where the version stands, as messages call it. */
export function subjectOf({ subject = 'info.version' }: Pick<VersionQuestion, 'subject'>): string {
  return subject;
}
