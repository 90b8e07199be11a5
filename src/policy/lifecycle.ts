/**
 * What the life of an element makes of a change to it: whether its removal was planned, how stable it was declared, and
 * whether what is announced now leaves enough time.
 */
import type { Change } from '../model/change.ts';
import type { Contract } from '../model/contract.ts';
import type { Judgement } from '../model/finding.ts';
import type { Publications, Standing } from '../model/lifecycle.ts';
import { countDays, daysBetween } from './days.ts';
import { deprecatedIn } from './due.ts';
import type { Deprecated } from './due.ts';
import { draftDependencies } from './draft-schemas.ts';
import { elementAt, valuesOf } from './elements.ts';
import { lifecycleRules } from './lifecycle-rules.ts';
import { enumMarksOf, marksOf } from './marks.ts';
import { policyJudgement } from './policy-rule.ts';
import { noticeFor, withRemovalNotices } from './removals.ts';
import type { DeprecationSettings } from './removals.ts';
import { standingOfAll, standingsOf, withStanding } from './stability.ts';
import type { Standings, StabilitySettings } from './stability.ts';

/** A judgement with the changes it is about. */
export interface Judged {
  readonly judgement: Judgement;
  readonly changes: readonly Change[];
}

/** Two contracts, and what is known of their history. */
export interface LifecycleQuestion {
  readonly base: Contract | null;
  readonly head: Contract | null;
  readonly settings: DeprecationSettings & StabilitySettings;
  readonly publications: Publications;
  readonly today: string | null;
}

const STABLE: Standing = { level: 'stable', internal: false };

/** Judges anew what concerns deprecated or unstable elements; everything else stays as it is, in its order. */
export async function withLifecycle(
  judged: readonly Judged[],
  question: LifecycleQuestion,
): Promise<readonly Judged[]> {
  const { base, settings } = question;
  if (base === null) return judged;
  const [before, after] = [standingsOf(base, settings), standingsOf(question.head, settings)];
  const known = judged.map(({ judgement, changes }) => {
    const standings = judgement.operations.map((operation) => before(operation) ?? after(operation) ?? STABLE);
    return { judgement, changes, standings, standing: standingOfAll(standings) };
  });
  const noticed = await withRemovalNotices(known, { ...question, base });
  return known.map(({ changes, standings, judgement }, index) => ({
    judgement: withStanding(noticed[index] ?? judgement, standings, settings),
    changes,
  }));
}

/** What the head announces in a way that the policy does not allow, and the base did not have. */
export function announcements(question: LifecycleQuestion, docs: (rule: string) => string): readonly Judgement[] {
  const { base, head, today, settings } = question;
  if (head === null) return [];
  const standings = standingsOf(head, settings);
  const short =
    today === null
      ? []
      : deprecatedIn(head).flatMap((each) => {
          const found = tooShort(each, { base, head, today, settings, standings });
          return found === null ? [] : [judgementOf(found, each, head, docs)];
        });
  return [...short, ...draftDependencies(base, head, standings, docs)];
}

interface Announced {
  readonly base: Contract | null;
  readonly head: Contract;
  readonly today: string;
  readonly settings: DeprecationSettings;
  readonly standings: Standings;
}

interface TooShort {
  readonly days: number;
  readonly notice: number;
  readonly sunset: string;
}

function tooShort({ marks, place, value }: Deprecated, about: Announced): TooShort | null {
  const { base, head, today, settings, standings } = about;
  const { sunset } = marks;
  if (sunset === null) return null;
  const element = elementAt(head, place);
  const values = element === null || base === null ? [] : valuesOf(base, element);
  const before = value === undefined ? marksOf(values) : enumMarksOf(values, value);
  // A date that was there, or moved to a later day, was announced before.
  if (before.deprecated && before.sunset !== null && before.sunset <= sunset) return null;
  const operation = operationAt(place.pointer);
  const standing = (operation === null ? null : standings({ kind: 'path', operationId: null, ...operation })) ?? STABLE;
  if (standing.internal) return null;
  const notice = noticeFor(standing, settings);
  const days = daysBetween(today, sunset);
  return days >= notice ? null : { days, notice, sunset };
}

function operationAt(pointer: string): { readonly method: string; readonly path: string } | null {
  const [, path, method] = /^\/paths\/([^/]+)\/([^/]+)/.exec(pointer) ?? [];
  if (path === undefined || method === undefined) return null;
  return { method: method.toLowerCase(), path: path.replaceAll('~1', '/').replaceAll('~0', '~') };
}

function judgementOf(
  { days, notice, sunset }: TooShort,
  { name, place }: Deprecated,
  head: Contract,
  docs: (rule: string) => string,
): Judgement {
  const rule = lifecycleRules['sunset-notice-too-short'];
  const operation = operationAt(place.pointer);
  const left = days <= 0 ? 'which is no time at all' : `which leaves ${countDays(days)}`;
  return policyJudgement(
    rule,
    `${rule.id}\n${name}`,
    {
      message: `${name.slice(0, 1).toUpperCase()}${name.slice(1)} is announced to go on ${sunset}, ${left}; the policy asks for ${countDays(notice)}.`,
      operations: operation === null ? [] : [{ kind: 'path', operationId: null, ...operation }],
      locations: { head: head.locate(place) },
      after: sunset,
    },
    docs,
  );
}
