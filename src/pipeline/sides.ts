/** One side of an API and two sides compared: from trees to judgements. What they mean for a pull request is for `check` to decide. */
import { withCauses } from './causes.ts';
import type { LoadedSide } from './request.ts';
import { compareApis } from '../diff/apis.ts';
import type { Move } from '../diff/moves.ts';
import { addWitnesses } from '../diff/witnesses.ts';
import type { Change } from '../model/change.ts';
import type { Contract } from '../model/contract.ts';
import type { Judgement } from '../model/finding.ts';
import type { Location } from '../model/location.ts';
import type { Side } from '../model/report.ts';
import type { ReportNote } from '../model/problem.ts';
import type { Tree } from '../model/tree.ts';
import { withLifecycle } from '../policy/lifecycle.ts';
import type { LifecycleQuestion } from '../policy/lifecycle.ts';
import { judgeEach, judgementIdOf } from '../rules/judge.ts';
import type { ApiSettings } from '../settings/merge.ts';
import { loadContract } from '../spec/load.ts';

/**
 * Reads one side of an API; null for a side that is missing.
 * @param known another revision, with which this one may share what is written alike.
 */
export async function loadSide(
  tree: Tree | null,
  path: string | null,
  known: LoadedSide | null = null,
): Promise<LoadedSide | null> {
  if (tree === null || path === null) return null;
  return { tree, path, ...(await loadContract(tree, path, { known })) };
}

/** What decides about lives of elements, whatever is compared. */
export interface Life extends Pick<LifecycleQuestion, 'publications' | 'today'> {
  readonly settings: ApiSettings;
}

/** What was found, and what could not be looked at. */
export interface Comparison {
  readonly judgements: readonly Judgement[];
  readonly partial: readonly string[];
  /** What of `partial` was found by comparing, with its place. */
  readonly undone?: readonly ReportNote[];
  /** Operations that moved to other paths together. */
  readonly moves?: readonly Move[];
}

/**
 * Compares two sides, with proofs, and judges what was found.
 * @param proved ids of findings that have their proof from another comparison.
 */
export async function compareSides(
  base: LoadedSide | null,
  head: LoadedSide | null,
  life: Life,
  secondOpinion: boolean,
  proved: ReadonlySet<string> = new Set(),
): Promise<Comparison> {
  const partial = [...unread(base, 'base'), ...unread(head, 'head')];
  const [before, after] = [base?.contract ?? null, head?.contract ?? null];
  // A side that exists but can't be read at all is not a side that is missing.
  if ((base !== null && before === null) || (head !== null && after === null)) return { judgements: [], partial };
  const compared = await compareApis(before, after);
  const { lens, policies, witness } = life.settings;
  const found = judgeEach(compared.changes, { base: before, head: after, lens, policies });
  const judged = await withLifecycle(withCauses(found, before, after), { ...life, base: before, head: after });
  // What is known from another comparison has its proof there.
  const isProved = ({ judgement }: (typeof judged)[number]): boolean => proved.has(judgement.id);
  const fresh = judged.filter((each) => !isProved(each));
  const others = judged.filter(isProved).map(({ judgement }) => judgement);
  const judgements = [...others, ...(await addWitnesses(fresh, compared.evidence, witness))];
  return {
    judgements: secondOpinion ? await withSecondOpinions(judgements, compared.changes, before, after) : judgements,
    partial: [...partial, ...compared.partial.map(sentenceOf)],
    undone: compared.partial,
    moves: compared.moves,
  };
}

async function withSecondOpinions(
  judgements: readonly Judgement[],
  changes: readonly Change[],
  base: Contract | null,
  head: Contract | null,
): Promise<readonly Judgement[]> {
  const { secondOpinions } = await import('../opinion/opinion.ts');
  const byId = new Map<string, Change[]>();
  for (const change of changes) {
    const id = judgementIdOf(change);
    byId.set(id, [...(byId.get(id) ?? []), change]);
  }
  const judged = judgements.map((judgement) => ({ judgement, changes: byId.get(judgement.id) ?? [] }));
  const opinions = await secondOpinions(judged, base, head);
  return judgements.map((judgement) => {
    const secondOpinion = opinions.get(judgement.id);
    return secondOpinion === undefined ? judgement : { ...judgement, secondOpinion };
  });
}

const at = ({ file, line, column }: Location): string => `${file}:${line}:${column}`;

function sentenceOf({ message, side, location }: ReportNote): string {
  return location === null ? message : `${at(location)} (${side ?? 'base and head'}): ${message}`;
}

/** What of a side was left out of the comparison, in sentences. */
export function unread(side: LoadedSide | null, name: 'base' | 'head'): readonly string[] {
  if (side === null) return [];
  const notes = notesOf(side, name).filter((note) => note.kind === 'partial');
  return [
    ...notes.map(sentenceOf),
    ...side.problems.map(
      (problem) => `${problem.location === null ? problem.file : at(problem.location)} (${name}): ${problem.message}`,
    ),
  ];
}

/** Sentences about no place in particular. */
export const gaps = (sentences: readonly string[]): readonly ReportNote[] =>
  sentences.map((message) => ({ kind: 'partial', side: null, message, location: null }));

/** How a side was read. Why it can't be read is told apart. */
export function notesOf(side: LoadedSide | null, name: 'base' | 'head'): readonly ReportNote[] {
  return (side?.contract?.notes ?? []).map(({ kind, message, location }) => ({ kind, message, side: name, location }));
}

/** What a report says of a side. */
export function sideOf(side: LoadedSide | null): Side | null {
  if (side === null) return null;
  const { tree, path, contract } = side;
  return {
    file: path,
    revision: tree.label,
    commit: tree.commit,
    format:
      contract === null
        ? 'unknown'
        : `${contract.family === 'swagger-2.0' ? 'Swagger' : 'OpenAPI'} ${contract.specVersion}`,
    version: contract?.version ?? null,
  };
}
