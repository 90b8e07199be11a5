/**
 * Which findings about an API are in the baseline, and which entries of the baseline nothing in it needs any more. It
 * stands beside the pipeline, as the facts about waivers do.
 */
import type { CheckPair } from './request.ts';
import type { Judgement } from '../model/finding.ts';
import type { LegacyEntry } from '../model/legacy.ts';
import type { LintJudgement, LintOutcome } from '../model/lint.ts';
import { goneJudgement } from '../policy/legacy-rules.ts';
import type { WaiverRemark } from '../policy/waivers.ts';
import { allRules } from '../rules/registry.ts';
import { docsOf } from '../rules/judge.ts';

/** Something that was found, with what it stands for when it is a finding of a ruleset. */
export type Found = Judgement | LintJudgement;

/** What was found about an API, as far as the baseline is about it. */
export interface KnownQuestion {
  readonly pair: Pick<CheckPair, 'name' | 'basePath' | 'headPath'>;
  readonly found: readonly Found[];
}

const ofComparison = new Set(allRules.map(({ id }) => id));

/** Does the comparison of descriptions find it, and not a ruleset? */
export const isOfComparison = (rule: string): boolean => ofComparison.has(rule);

/** The ids that a finding has in the baseline: its own, and those of what it says at once. */
export const idsOf = (found: Found): readonly string[] => [
  found.id,
  ...('standsFor' in found ? (found.standsFor ?? []) : []),
];

/** The ids of the findings that are in the baseline. What speaks of many places is when it is, or each of them is. */
export function knownIn(entries: readonly LegacyEntry[], { pair, found }: KnownQuestion): ReadonlySet<string> {
  const ids = new Set(entriesOf(entries, pair).map(({ id }) => id));
  if (ids.size === 0) return ids;
  const isKnown = (each: Found): boolean => {
    const [own = '', ...others] = idsOf(each);
    return ids.has(own) || (others.length > 0 && others.every((id) => ids.has(id)));
  };
  return new Set(found.filter(isKnown).map(({ id }) => id));
}

/** The entries about an API, by the path that it has on either side. */
function entriesOf(entries: readonly LegacyEntry[], { name, basePath, headPath }: KnownQuestion['pair']) {
  return entries.filter(({ api }) => api === name || api === basePath || api === headPath);
}

/** What of an API was looked at to the end. */
export interface Completeness {
  /** Everything of both sides was read. */
  readonly isWhole: boolean;
  /** It was compared with its last release. */
  readonly isReleased: boolean;
  readonly lint: LintOutcome;
}

/**
 * Entries that name nothing that was found. An entry of which nobody can tell, because its rules did not run or something
 * could not be read, is none of them.
 */
export function goneEntries(
  entries: readonly LegacyEntry[],
  question: KnownQuestion,
  { isWhole, isReleased, lint }: Completeness,
): readonly LegacyEntry[] {
  if (!isWhole) return [];
  const ids = new Set(question.found.flatMap(idsOf));
  const isLinted = lint.rules.length > 0 || question.pair.headPath === null;
  return entriesOf(entries, question.pair).filter(
    ({ id, rule }) => !ids.has(id) && (isOfComparison(rule) ? isReleased : isLinted),
  );
}

/** What is to be said about entries that are gone. */
export const goneRemarks = (gone: readonly LegacyEntry[]): readonly WaiverRemark[] =>
  gone.length === 0 ? [] : [{ judgement: goneJudgement(gone, docsOf), ids: [] }];
