/**
 * A second opinion: what `openapi-diff`, a program that shares no code with this one, thinks of what was found. Each
 * finding it can judge is cut out of both descriptions as a small document of its own and put before it in a bounded
 * worker; it agrees, disagrees, or has nothing to say. No opinion changes a verdict.
 *
 * It is asked about one place for each finding (the same two schemas are compared at all of them), and it judges what is
 * on the wire: it has no other lenses. docs/decisions/0009-second-opinion.md says what it can't judge, and why.
 */
import type { Change, Use } from '../model/change.ts';
import type { Contract } from '../model/contract.ts';
import type { Judgement, SecondOpinion } from '../model/finding.ts';
import { NotExpressible } from './plain.ts';
import { aspectOf, contractsOf, questionAbout } from './questions.ts';
import type { Contracts, Question } from './questions.ts';
import { askAll } from './run.ts';
import type { Asked, Reply } from './run.ts';

/** A judgement with the changes it was made of. */
export interface Judged {
  readonly judgement: Judgement;
  readonly changes: readonly Change[];
}

/** How to put questions; another one than `askAll` in tests. */
export type Ask = (questions: readonly Asked[]) => Promise<readonly Reply[]>;

/** An opinion about each judgement that comes from a comparison, by finding id. Never throws for what a description says. */
export async function secondOpinions(
  judged: readonly Judged[],
  base: Contract | null,
  head: Contract | null,
  ask: Ask = askAll,
): Promise<ReadonlyMap<string, SecondOpinion>> {
  if (base === null || head === null) {
    return new Map(judged.map(({ judgement }) => [judgement.id, silent('one side is missing')]));
  }
  const contracts = contractsOf(base, head);
  const neighbours = neighboursOf(judged);
  const prepared = judged.map((each) => ({ id: each.judgement.id, ...prepare(each, contracts, neighbours) }));
  const asked = new Map<string, Asked>();
  for (const { question } of prepared) if (question !== null) asked.set(textOf(question), question);
  const positions = new Map([...asked.keys()].map((text, index) => [text, index]));
  const replies = await ask(
    [...asked.values()].map(({ base: before, head: after }) => ({ base: before, head: after })),
  );
  const replyTo = (question: Question): Reply | undefined => replies[positions.get(textOf(question)) ?? -1];
  return new Map(
    prepared.map(({ id, breaks, question, reason }) => {
      const reply = question === null ? undefined : replyTo(question);
      if (question === null || reply === undefined) return [id, silent(reason)];
      return [id, reply.kind === 'failed' ? silent(reply.reason) : opinion(question, reply.differences, breaks)];
    }),
  );
}

const textOf = ({ base, head }: Asked): string => `${base}\n${head}`;

const silent = (reason: string): SecondOpinion => ({
  verdict: 'not-applicable',
  note: `openapi-diff has no opinion: ${reason}.`,
});

const breaksWire = ({ impact }: Judgement): boolean => impact === 'breaking' || impact === 'potentially-breaking';

interface Prepared {
  readonly breaks: boolean;
  readonly question: Question | null;
  /** Why there is no question. */
  readonly reason: string;
}

const MAX_PLACES = 5;

/** The question about the first place that can be asked about. */
function prepare({ judgement, changes }: Judged, contracts: Contracts, neighbours: Neighbours): Prepared {
  const breaks = breaksWire(judgement);
  const none = (reason: string): Prepared => ({ breaks, question: null, reason });
  if (judgement.impact === 'documentation' || judgement.impact === 'unclassified')
    return none('it does not look at anything of the kind');
  if (judgement.impact === 'breaking' && !judgement.breaks.includes('wire'))
    return none('it judges messages and not what is made of them');
  let reason = 'it does not look at anything of the kind';
  const places = changes.flatMap((change) => change.uses.map((use) => ({ change, use })));
  for (const { change, use } of places.slice(0, MAX_PLACES)) {
    try {
      const question = questionAbout(change, use, contracts);
      if (breaks || !neighbours.breakAt(change, use)) return { breaks, question, reason };
      reason = 'another finding at the same place breaks, and it judges both together';
    } catch (error) {
      if (!(error instanceof NotExpressible)) throw error;
      reason = error.message;
    }
  }
  return none(reason);
}

interface Neighbours {
  /** Whether something that breaks was found in what a question about this place is about. */
  breakAt(change: Change, use: Use): boolean;
}

function neighboursOf(judged: readonly Judged[]): Neighbours {
  const pathsByPart = new Map<string, { readonly path: string; readonly aspect: string }[]>();
  for (const { judgement, changes } of judged) {
    if (!breaksWire(judgement)) continue;
    for (const change of changes) {
      for (const use of change.uses) {
        const key = partKey(use);
        pathsByPart.set(key, [...(pathsByPart.get(key) ?? []), { path: use.path, aspect: aspectName(change) }]);
      }
    }
  }
  return {
    breakAt(change, use) {
      const aspect = aspectName(change);
      const there = pathsByPart.get(partKey(use)) ?? [];
      if (aspect === 'whole') return there.some(({ path }) => path.startsWith(use.path));
      return there.some((other) => other.path === use.path && (other.aspect === aspect || other.aspect === 'whole'));
    },
  };
}

function aspectName(change: Change): string {
  try {
    return aspectOf(change);
  } catch {
    return 'none';
  }
}

const partKey = ({ operation, slot }: Use): string =>
  JSON.stringify([operation.kind, operation.method, operation.path, slot]);

function opinion(
  question: Question,
  differences: Extract<Reply, { kind: 'compared' }>['differences'],
  breaks: boolean,
): SecondOpinion {
  const answers = differences.filter(question.isAnswer);
  const finds = answers.some(({ breaking }) => breaking)
    ? 'a break'
    : answers.length > 0
      ? 'no break'
      : 'no difference';
  const verdict = breaks === (finds === 'a break') ? 'agrees' : 'disagrees';
  return { verdict, note: `openapi-diff finds ${finds} here.` };
}
