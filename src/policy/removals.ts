/**
 * Planned removals: what was deprecated with a date that a release published long enough ago, and whose day has come, may
 * go. The date counts from the release that first published it, so that it can't be made up in the change that removes.
 */
import type { Change } from '../model/change.ts';
import type { Contract } from '../model/contract.ts';
import type { Judgement } from '../model/finding.ts';
import type { Json } from '../model/json.ts';
import type { Publications, RemovalNotice, Standing } from '../model/lifecycle.ts';
import type { ApiSettings } from '../settings/merge.ts';
import { countDays, daysBetween } from './days.ts';
import { elementAt, valuesOf } from './elements.ts';
import type { Element } from './elements.ts';
import { enumMarksOf, marksOf } from './marks.ts';
import type { Marks } from './marks.ts';

export type DeprecationSettings = Pick<ApiSettings, 'deprecationNotice' | 'plannedRemoval'>;

/** A judgement with the changes it is about and how stable its operations are. */
export interface Removed {
  readonly judgement: Judgement;
  readonly changes: readonly Change[];
  readonly standing: Standing;
}

/** What deciding about removals takes. */
export interface RemovalQuestion {
  /** The contract that the removed things stood in. */
  readonly base: Contract;
  readonly publications: Publications;
  /** Today as `2026-11-20`; null when nobody said. */
  readonly today: string | null;
  readonly settings: DeprecationSettings;
}

const NOTICE: Readonly<Record<Standing['level'], number>> = { draft: 0, alpha: 0, beta: 90, stable: 180 };
// Enough for years of releases; who releases more often than weekly says so by the day long before.
const MOST_RELEASES = 200;

/** For how many days a date must have been published before its element may go. */
export function noticeFor({ level }: Standing, { deprecationNotice }: DeprecationSettings): number {
  const own = deprecationNotice.get(level);
  return own === undefined ? NOTICE[level] : Number(own);
}

/** Reads the marks of an element in any revision; null when the element is not there. */
type Reading = (contract: Contract) => Marks | null;

const reading =
  (element: Element, marks: (values: readonly Json[]) => Marks): Reading =>
  (contract) => {
    const values = valuesOf(contract, element);
    return values.length === 0 ? null : marks(values);
  };

const REMOVALS: ReadonlySet<Change['kind']> = new Set([
  'operation.removed',
  'parameter.removed',
  'property.removed',
  'header.removed',
  'media-type.removed',
  'request-body.removed',
  'response.removed',
  'component.unused-changed',
]);

/** What was removed by a change, as readings; empty when the change removes nothing. */
function readingsOf(change: Change, base: Contract): readonly Reading[] {
  if (change.base === null) return [];
  if (change.kind === 'schema.enum-value-removed') {
    const { file, pointer } = change.base;
    const element = elementAt(base, { file, pointer: pointer.replace(/\/(?:enum|const)$/, '') });
    return element === null
      ? []
      : change.values.map((value) => reading(element, (values) => enumMarksOf(values, value)));
  }
  if (!REMOVALS.has(change.kind)) return [];
  if (change.kind === 'component.unused-changed' && change.change !== 'removed') return [];
  const element = elementAt(base, change.base);
  return element === null ? [] : [reading(element, marksOf)];
}

/** One removed element, while the releases are gone through. */
interface Open {
  readonly reading: Reading;
  /** The day it may go at the earliest. */
  sunset: string;
  readonly notice: number;
  /** The oldest release so far that published this day or an earlier one. */
  first: { readonly release: string; readonly day: string } | null;
  /** Why older releases need not, or can't, be looked at. */
  ended: 'long-enough' | 'not-announced' | 'unknown-day' | 'unreadable' | null;
  endedAt: string;
}

/** Judges removals by the policy; what removes nothing that was deprecated stays as it is. */
export async function withRemovalNotices(
  all: readonly Removed[],
  question: RemovalQuestion,
): Promise<readonly Judgement[]> {
  const { base, settings, today } = question;
  const cases = all.map(({ judgement, changes, standing }) => {
    const readings = changes.flatMap((change) => readingsOf(change, base));
    const marks = readings.map((read) => ({ read, marks: read(base) }));
    return { judgement, notice: noticeFor(standing, settings), marks };
  });
  const open = new Map<Reading, Open>();
  for (const { marks, notice } of cases) {
    for (const { read, marks: found } of marks) {
      if (found === null || !found.deprecated || found.sunset === null || today === null) continue;
      if (settings.plannedRemoval === 'breaking' || found.sunset > today) continue;
      open.set(read, { reading: read, sunset: found.sunset, notice, first: null, ended: null, endedAt: '' });
    }
  }
  await goThrough([...open.values()], question);
  return cases.map(({ judgement, marks }) => {
    const notices = marks.map(({ read, marks: found }) => noticeOf(found, open.get(read) ?? null, question));
    const [first] = notices.filter((notice) => notice?.planned !== true);
    if (marks.length === 0 || first === null) return judgement;
    const notice = first ?? notices[0];
    return notice === undefined || notice === null ? judgement : withNotice(judgement, notice, settings);
  });
}

/** Goes from release to release into the past, as long as one of the questions is open; each is opened once. */
async function goThrough(open: readonly Open[], { publications, today }: RemovalQuestion): Promise<void> {
  let waiting = open;
  for (const [index, published] of publications.releases.slice(0, MOST_RELEASES).entries()) {
    if (waiting.length === 0 || today === null) return;
    // The older one is asked for only when this one leaves something open.
    // oxlint-disable-next-line no-await-in-loop
    const [contract, day] = [await published.contract(), await published.day()];
    for (const each of waiting) look(each, contract, { release: published.release, day, today, isLast: index === 0 });
    waiting = waiting.filter(({ ended }) => ended === null);
  }
}

function look(
  open: Open,
  contract: Contract | null,
  { release, day, today, isLast }: { release: string; day: string | null; today: string; isLast: boolean },
): void {
  const marks = contract === null ? null : open.reading(contract);
  const end = (ended: Open['ended']): void => {
    open.ended = ended;
    open.endedAt = release;
  };
  if (contract === null) return end('unreadable');
  if (marks === null || !marks.deprecated || marks.sunset === null) return end('not-announced');
  // What the last release promised holds, even if the date was moved to an earlier day since.
  if (isLast && marks.sunset > open.sunset) open.sunset = marks.sunset;
  if (marks.sunset > open.sunset) return end('not-announced');
  if (day === null) return end('unknown-day');
  open.first = { release, day };
  if (daysBetween(day, today) >= open.notice) end('long-enough');
}

/** What is to be said about one removed element; null when it was not deprecated. */
function noticeOf(marks: Marks | null, open: Open | null, question: RemovalQuestion): RemovalNotice | null {
  const { today, settings, publications } = question;
  if (marks === null || !marks.deprecated) return null;
  const { written, sunset } = marks;
  const no = (note: string): RemovalNotice => ({ planned: false, sunset, release: null, published: null, note });
  if (written === null) return no('It was deprecated without a sunset date, so nobody was told until when it works.');
  if (sunset === null)
    return no(`Its sunset date \`${clipped(written)}\` is no date, so nobody was told until when it works.`);
  if (today === null) return no("The day of the comparison is not known, so its sunset date can't be judged.");
  if (sunset > today)
    return no(`It was announced to work until ${sunset}, ${countDays(daysBetween(today, sunset))} from now.`);
  if (open === null)
    return no(
      `Its sunset date ${sunset} has passed, and \`planned-removal: ${settings.plannedRemoval}\` makes removals breaking all the same.`,
    );
  return historyNotice(open, { today, missing: publications.missing, count: publications.releases.length });
}

const clipped = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text).replaceAll('`', "'");

function historyNotice(
  { sunset, first, ended, endedAt, notice }: Open,
  { today, missing, count }: { readonly today: string; readonly missing: string; readonly count: number },
): RemovalNotice {
  const about = { sunset, release: first?.release ?? null, published: first?.day ?? null };
  if (sunset > today)
    return {
      ...about,
      planned: false,
      note: `The last release announced that it works until ${sunset}, ${countDays(daysBetween(today, sunset))} from now.`,
    };
  if (first === null) {
    const why =
      count === 0
        ? missing
        : ended === 'unreadable'
          ? `The release ${endedAt} has no description of this API that can be read.`
          : ended === 'unknown-day'
            ? `The day of the release ${endedAt} is not known.`
            : `The last release ${endedAt} does not have that date.`;
    return {
      ...about,
      planned: false,
      note: `Its sunset date ${sunset} has passed, but no release proves that it was announced. ${why}`.trim(),
    };
  }
  const since = daysBetween(first.day, today);
  const published = `The sunset date ${sunset} is published since ${first.release} (${first.day}, ${countDays(since)} ago)`;
  if (since >= notice) return { ...about, planned: true, note: `${published}, and ${countDays(notice)} are required.` };
  return {
    ...about,
    planned: false,
    note: `${published}, but ${countDays(notice)} of notice are required: remove it ${countDays(notice - since)} later.`,
  };
}

function withNotice(judgement: Judgement, removal: RemovalNotice, settings: DeprecationSettings): Judgement {
  if (!removal.planned) return { ...judgement, removal, why: `${judgement.why} ${removal.note}` };
  const isMajor = settings.plannedRemoval === 'major';
  const bump = judgement.bump === 'patch' ? 'patch' : isMajor ? 'major' : 'minor';
  const isHarmless = judgement.impact === 'documentation' || judgement.impact === 'non-breaking';
  return {
    ...judgement,
    removal,
    impact: isHarmless ? judgement.impact : 'non-breaking',
    bump: isHarmless ? judgement.bump : bump,
    breaks: [],
    title: 'Planned removal',
    message: `${judgement.message.replace(/\.$/, '')}, as planned.`,
    why: `It was deprecated, and its time is over. ${removal.note}`,
    fix: 'Nothing to repair. Say in the changelog that it is gone, and what takes its place.',
  };
}
