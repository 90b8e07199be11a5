import type { Bump } from '../model/finding.ts';
import type { VersionVerdict } from '../model/report.ts';
import type { Settings } from '../settings/settings.ts';
import { judgeCalendar } from './calendar-bump.ts';
import { familyOf } from './schemes.ts';
import type { Scheme } from './schemes.ts';
import { shownVersion, subjectOf } from './version-question.ts';
import type { VersionFault, VersionJudgement, VersionQuestion } from './version-question.ts';
import { compareBumps, compareVersions, nextVersion, pendingStep, readVersion, stepBetween } from './versions.ts';
import type { ReadVersion } from './versions.ts';

const PARTIAL = 'Not everything could be compared, so that a larger version step may be required.';

/**
 * The step that versions of this scheme and age must make for changes of a class. Below 1.0.0 Semantic Versioning (§4)
 * promises nothing; package managers read the minor part as the breaking one, and so does `shift`.
 */
export function requiredStep(
  changes: Bump,
  base: ReadVersion,
  scheme: ReadVersion['scheme'],
  zeroMajor: Settings['zeroMajor'],
): Bump {
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
 * Compares the step that the version makes with the step that the changes require.
 * A pre-release is compared by its core (Semantic Versioning §9), and between pre-releases of one core nothing is required.
 */
export function judgeVersion(question: VersionQuestion): VersionJudgement {
  const { verdict, fault } = judgeWithHistory(question);
  return { verdict: { ...verdict, note: verdict.note.replace(/^the /, 'The ') }, fault };
}

function judgeWithHistory(question: VersionQuestion): VersionJudgement {
  const judged = judgeSteps(question);
  const { verdict, fault } = judged;
  const { sameVersion, constantFor = 0 } = question;
  const subject = subjectOf(question);
  if (fault === 'decreased' && sameVersion?.identical === true) {
    const note = `${subject} goes back to ${shownVersion(verdict.head ?? '')}, and the description is that of the release ${sameVersion.tag} again.`;
    return { verdict: { ...verdict, ok: true, note }, fault: null };
  }
  if (fault === 'bump-missing' && constantFor > 0) {
    const note =
      `${subject} was ${shownVersion(verdict.head ?? '')} in each of the last ${constantFor} releases, so it says nothing about the API: ` +
      'name what does with `version-source` (`tags`, `package.json`, …).';
    return { verdict: { ...verdict, scheme: 'other', declared: null, next: null, ok: true, note }, fault: null };
  }
  if (fault === null && sameVersion?.identical === false && verdict.head !== verdict.base) {
    const note = `${subject} is ${shownVersion(verdict.head ?? '')}, which the release ${sameVersion.tag} has already, with another description.`;
    return { verdict: { ...verdict, ok: false, note }, fault: 'reused' };
  }
  return judged;
}

function judgeSteps(question: VersionQuestion): VersionJudgement {
  const { base, head, changes, scheme: given = 'auto' } = question;
  const family = familyOf([head, base, ...(question.earlier ?? [])], given);
  const read = (text: string | null): ReadVersion | null =>
    text === null || family !== 'numbers' ? null : readVersion(text, given !== 'auto');
  const [from, to] = [read(base), read(head)];
  const other: Scheme = base === null && head === null ? 'none' : family === 'numbers' ? 'other' : family;
  const blank = { scheme: to?.scheme ?? from?.scheme ?? other, base, head };
  const open: VersionVerdict = { ...blank, required: changes, declared: null, next: null, ok: true, note: '' };
  if (question.isUnreadable) return { verdict: { ...open, required: 'none' }, fault: null };
  if (question.isNew) return { verdict: { ...open, required: 'none', note: noteForNew(question) }, fault: null };
  if (question.isRemoved) {
    const note = 'The description is gone, and with it the place where a version could announce it.';
    return { verdict: { ...open, note }, fault: null };
  }
  if (family === 'date' || family === 'calver') return judgeCalendar(question, family, open);
  if (from === null) return { verdict: { ...open, note: noteForUnreadableBase(question) }, fault: null };
  if (to === null) return withoutHead(question, from, open);
  return compareSteps(question, from, to, open);
}

function noteForNew(question: VersionQuestion): string {
  return question.head === null && question.awaitsTag !== true
    ? `The API has no ${subjectOf(question)}; with one such as 1.0.0 later changes can be announced.`
    : '';
}

function noteForUnreadableBase(question: VersionQuestion): string {
  const { base, changes } = question;
  if (changes === 'none') return '';
  if (base === null) return `The base has no ${subjectOf(question)}, so no version step can be told.`;
  return `The version ${shownVersion(base)} does not say which changes break, so no version step can be told.`;
}

function withoutHead(question: VersionQuestion, from: ReadVersion, blank: VersionVerdict): VersionJudgement {
  const required = requiredStep(question.changes, from, from.scheme, question.zeroMajor);
  const next = nextVersion(from, required, from);
  const was = shownVersion(question.base ?? '');
  const subject = subjectOf(question);
  if (question.awaitsTag === true) {
    const note =
      next === null ? '' : `The changes since ${was} need a ${required} step: the next release is ${next} or higher.`;
    return { verdict: { ...blank, required, next, note }, fault: null };
  }
  const what =
    question.head === null
      ? `${subject} is gone; it was ${was}`
      : `${subject} is ${shownVersion(question.head)}, which cannot be compared with ${was}`;
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
  if (order > 0) return faulty('decreased', shown, question);
  if (compareBumps(declared, required) >= 0) {
    const note = question.isPartial && required !== 'major' ? PARTIAL : noteForExcess(shown, from, to);
    return { verdict: { ...shown, note }, fault: null };
  }
  return faulty(declared === 'none' && order === 0 ? 'bump-missing' : 'bump-too-small', shown, question);
}

/** A version that is higher than it must be is nobody's mistake; it is said, so that it is meant. */
function noteForExcess({ head, next, required, declared }: VersionVerdict, from: ReadVersion, to: ReadVersion): string {
  // To leave 0.x says that the API is stable, whatever changed.
  const stabilises = from.core[0] === 0 && to.core[0] > 0;
  if (head === null || declared === null || stabilises || to.prerelease.length > 0) return '';
  if (next === null) return declared === 'major' ? `${shownVersion(head)} is a major step that no change needs.` : '';
  const target = readVersion(next, true);
  return target !== null && compareVersions(to, target) > 0 && required !== 'none'
    ? `${shownVersion(head)} is higher than the changes need: ${next} would do.`
    : '';
}

function faulty(
  kind: Exclude<VersionFault, 'not-readable' | 'reused' | 'tag-mismatch'>,
  shown: VersionVerdict,
  question: VersionQuestion,
): VersionJudgement {
  const { required, declared, next } = shown;
  const base = shownVersion(shown.base ?? '');
  const head = shownVersion(shown.head ?? '');
  const subject = subjectOf(question);
  const target = next === null ? `${base} or higher` : `${next} or higher`;
  const note = {
    decreased: `${subject} went down from ${base} to ${head}; it must become ${target}.`,
    'bump-missing': `${subject} is still ${head} and must become ${target}: the changes need a ${required} step.`,
    'bump-too-small':
      `${subject} must become ${target}: the changes need a ${required} step, ` +
      `${base} → ${head} is ${declared === 'none' ? 'none' : `a ${declared} one`}.`,
  }[kind];
  return { verdict: { ...shown, ok: false, note }, fault: kind };
}
