import type { Bump } from '../model/finding.ts';
import type { VersionVerdict } from '../model/report.ts';
import type { Settings } from '../settings/settings.ts';
import { compareBumps, compareVersions, nextVersion, pendingStep, readVersion, stepBetween } from './versions.ts';
import type { ReadVersion, Scheme } from './versions.ts';

/** What is wrong with the version of the head, if anything. The ids of the version rules begin with `version-`. */
export type VersionFault = 'bump-missing' | 'bump-too-small' | 'decreased' | 'not-readable';

/** The verdict about the version and, when it is not well, what exactly is wrong. */
export interface VersionJudgement {
  readonly verdict: VersionVerdict;
  readonly fault: VersionFault | null;
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
}

const PARTIAL = 'Not everything could be compared, so that a larger version step may be required.';

/** A version as a message shows it: it is free text of a document, and may be long or span lines. */
export function shownVersion(text: string): string {
  const line = text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}

/**
 * The step that versions of this scheme and age must make for changes of a class. Below 1.0.0 Semantic Versioning (§4)
 * promises nothing; package managers read the minor part as the breaking one, and so does `shift`.
 */
function requiredStep(changes: Bump, base: ReadVersion, scheme: Scheme, zeroMajor: Settings['zeroMajor']): Bump {
  let step = changes;
  if (base.core[0] === 0 && changes !== 'none' && zeroMajor !== 'strict') {
    if (zeroMajor === 'free') return 'none';
    step = changes === 'major' ? 'minor' : 'patch';
  }
  // What a scheme cannot write it cannot ask for: `v1` is updated in place until something breaks (AIP-185).
  if (scheme === 'major') return step === 'major' ? 'major' : 'none';
  if (scheme === 'major.minor') return step === 'patch' ? 'none' : step;
  return step;
}

/**
 * Compares the step that `info.version` makes with the step that the changes require.
 * A pre-release is compared by its core (Semantic Versioning §9), and between pre-releases of one core nothing is required.
 */
export function judgeVersion(question: VersionQuestion): VersionJudgement {
  const { base, head, changes } = question;
  const from = base === null ? null : readVersion(base);
  const to = head === null ? null : readVersion(head);
  const scheme = to?.scheme ?? from?.scheme ?? (base === null && head === null ? 'none' : 'other');
  const blank = { scheme, base, head, required: changes, declared: null, next: null, ok: true, note: '' };
  if (question.isUnreadable) return { verdict: { ...blank, required: 'none' }, fault: null };
  if (question.isNew) {
    return { verdict: { ...blank, required: 'none', note: noteForNew(head) }, fault: null };
  }
  if (question.isRemoved) {
    const note = 'The description is gone, and with it the place where a version could announce it.';
    return { verdict: { ...blank, note }, fault: null };
  }
  if (from === null) return { verdict: { ...blank, note: noteForUnreadableBase(base, changes) }, fault: null };
  if (to === null) return withoutHead(question, from, blank);
  return compareSteps(question, from, to, blank);
}

function noteForNew(head: string | null): string {
  return head === null ? 'The API has no info.version; with one such as 1.0.0 later changes can be announced.' : '';
}

function noteForUnreadableBase(base: string | null, changes: Bump): string {
  if (changes === 'none') return '';
  if (base === null) return 'The base has no info.version, so no version step can be told.';
  return `The version ${shownVersion(base)} does not say which changes break, so no version step can be told.`;
}

function withoutHead(question: VersionQuestion, from: ReadVersion, blank: VersionVerdict): VersionJudgement {
  const required = requiredStep(question.changes, from, from.scheme, question.zeroMajor);
  const next = nextVersion(from, required, from);
  const was = shownVersion(question.base ?? '');
  const what =
    question.head === null
      ? `info.version is gone; it was ${was}`
      : `info.version is ${shownVersion(question.head)}, which cannot be compared with ${was}`;
  const note = next === null ? `${what}.` : `${what}, and must become ${next} or higher.`;
  return { verdict: { ...blank, required, next, ok: false, note }, fault: 'not-readable' };
}

function compareSteps(
  question: VersionQuestion,
  from: ReadVersion,
  to: ReadVersion,
  blank: VersionVerdict,
): VersionJudgement {
  const step = stepBetween(from, to);
  const order = compareVersions(from, to);
  const sameCore = from.core.every((part, at) => part === to.core[at]);
  const amongPrereleases = from.prerelease.length > 0 && sameCore;
  const required = amongPrereleases ? 'none' : requiredStep(question.changes, from, to.scheme, question.zeroMajor);
  const pending = sameCore || order > 0 ? 'none' : pendingStep(from);
  const declared = compareBumps(pending, step) > 0 ? pending : step;
  const next = nextVersion(from, required, to);
  const shown = { ...blank, required, declared, next };
  if (order > 0) return fault('decreased', shown);
  if (compareBumps(declared, required) >= 0) {
    const note = question.isPartial && required !== 'major' ? PARTIAL : '';
    return { verdict: { ...shown, note }, fault: null };
  }
  return fault(declared === 'none' && order === 0 ? 'bump-missing' : 'bump-too-small', shown);
}

function fault(kind: Exclude<VersionFault, 'not-readable'>, shown: VersionVerdict): VersionJudgement {
  const { required, declared, next } = shown;
  const base = shownVersion(shown.base ?? '');
  const head = shownVersion(shown.head ?? '');
  const target = next === null ? `${base} or higher` : `${next} or higher`;
  const note = {
    decreased: `info.version went down from ${base} to ${head}; it must become ${target}.`,
    'bump-missing': `info.version is still ${head} and must become ${target}: the changes need a ${required} step.`,
    'bump-too-small':
      `info.version must become ${target}: the changes need a ${required} step, ` +
      `${base} → ${head} is ${declared === 'none' ? 'none' : `a ${declared} one`}.`,
  }[kind];
  return { verdict: { ...shown, ok: false, note }, fault: kind };
}
