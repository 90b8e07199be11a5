import type { VersionVerdict } from '../model/report.ts';
import { shownVersion, subjectOf } from './version-question.ts';
import type { VersionJudgement, VersionQuestion } from './version-question.ts';
import { calendarNeed, calendarStep, compareCalendar, nextCalendar, readCalendar } from './calendar.ts';
import { compareBumps } from './versions.ts';

/**
 * Judges versions made of dates. A date tells that something is new and not how large it is: so breaking changes need a
 * later one, and nothing else does. A preview may change as it likes.
 * @param open the verdict as far as it is known.
 */
export function judgeCalendar(
  question: VersionQuestion,
  family: 'date' | 'calver',
  open: VersionVerdict,
): VersionJudgement {
  const { base, head, changes, today = null } = question;
  const subject = subjectOf(question);
  const from = base === null ? null : readCalendar(base, family);
  const to = head === null ? null : readCalendar(head, family);
  const was = shownVersion(base ?? '');
  const is = shownVersion(head ?? '');
  if (from === null) {
    const note = `The base has no version to compare ${is} with, so no version step can be told.`;
    return { verdict: { ...open, note: changes === 'none' ? '' : note }, fault: null };
  }
  const isPreview = to !== null && to.preview !== '' && to.inner === null;
  const required = isPreview ? 'none' : calendarNeed(changes, from);
  const next = nextCalendar(from, required, today);
  const shown = { ...open, required, next };
  if (to === null) {
    if (question.awaitsTag === true) return { verdict: shown, fault: null };
    const what =
      head === null ? `${subject} is gone; it was ${was}` : `${subject} is ${is}, which cannot be compared with ${was}`;
    const note = `${what}.`;
    return { verdict: { ...shown, ok: false, note }, fault: 'not-readable' };
  }
  const order = compareCalendar(from, to);
  const declared = order === 0 ? 'none' : calendarStep(from, to);
  const known = { ...shown, declared };
  const target = next === null ? `${was} or later` : `${next} or later`;
  if (order > 0) {
    const note = `${subject} went back from ${was} to ${is}; it must become ${target}.`;
    return { verdict: { ...known, ok: false, note }, fault: 'decreased' };
  }
  if (declared === null || compareBumps(declared, required) >= 0) return { verdict: known, fault: null };
  const note = `${subject} is ${order === 0 ? `still ${is}` : is} and must become ${target}: the changes need a ${required === 'major' ? 'new version, because they break clients' : `${required} step`}.`;
  return { verdict: { ...known, ok: false, note }, fault: order === 0 ? 'bump-missing' : 'bump-too-small' };
}
