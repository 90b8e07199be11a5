/**
 * Our engine and `openapi-diff` share no code. Put before the same changes they must come to the same result, wherever
 * the other one has the words for them; where they don't, the table below says who is right and why.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import type { Change, Direction, Slot, Use } from '../../src/model/change.ts';
import type { Operation } from '../../src/model/contract.ts';
import type { SecondOpinion } from '../../src/model/finding.ts';
import type { Tree } from '../../src/model/tree.ts';
import { secondOpinions } from '../../src/opinion/opinion.ts';
import { NotExpressible } from '../../src/opinion/plain.ts';
import { contractsOf, questionAbout } from '../../src/opinion/questions.ts';
import type { Question } from '../../src/opinion/questions.ts';
import { askAll } from '../../src/opinion/run.ts';
import type { Asked, Reply } from '../../src/opinion/run.ts';
import { allRules } from '../../src/rules/registry.ts';
import { completeExample } from '../rules/support/complete-example.ts';
import { builtWorker } from './support/built-worker.ts';
import { caseOfTexts, caseOfTrees } from './support/judged.ts';
import type { Case } from './support/judged.ts';

interface Disagreement {
  readonly in: string;
  readonly rule: string;
  readonly right: 'we' | 'openapi-diff' | 'both, in their own terms';
  readonly why: string;
}

const OPTIONAL_HEADER: Omit<Disagreement, 'in'> = {
  rule: 'response-optional-header-removed',
  right: 'both, in their own terms',
  why: 'The header was never promised, so that nothing is refused; but clients that read it get it no longer.',
};

const disagreements: readonly Disagreement[] = [
  { in: 'examples/petstore-2.0', ...OPTIONAL_HEADER },
  { in: 'response-optional-header-removed: no entity tag', ...OPTIONAL_HEADER },
  {
    in: 'response-success-status-added: accepted instead of done',
    rule: 'response-success-status-added',
    right: 'we',
    why: 'To openapi-diff every added status is harmless; a client that waits for 200 does not know what 202 means.',
  },
  {
    in: 'response-map-closed: no entries any more',
    rule: 'response-map-closed',
    right: 'both, in their own terms',
    why: 'No response comes that was not allowed before, which is all openapi-diff asks; but the described entries are lost.',
  },
  {
    in: 'request-branch-removed: what only it described is ignored',
    rule: 'request-branch-removed',
    right: 'both, in their own terms',
    why: 'No request is refused, which is all openapi-diff asks; but a property that callers send is described no more, and ignored.',
  },
];

/** Messages that one of us says break as a whole, and the other not. */
const messages: readonly Omit<Disagreement, 'rule'>[] = [
  {
    in: 'response-map-closed: no entries any more: response get /things/{id}',
    right: 'both, in their own terms',
    why: 'As above: nothing unexpected comes, but something that was described is gone.',
  },
  {
    in: 'request-branch-removed: what only it described is ignored: request post /things',
    right: 'both, in their own terms',
    why: 'As above: nothing is refused, and a property is ignored.',
  },
];

const examples = fileURLToPath(new URL('../../examples/', import.meta.url));

const tree = (directory: string): Tree => ({
  label: directory,
  commit: null,
  read: (path) => Promise.resolve({ kind: 'text', text: readFileSync(`${examples}${directory}/${path}`, 'utf8') }),
  list: () => Promise.resolve([]),
});

async function allCases(): Promise<ReadonlyMap<string, Case>> {
  const cases = new Map<string, Case>();
  const files = async (name: string, base: string, head: string, paths: readonly [string, string]): Promise<void> => {
    cases.set(`examples/${name}`, await caseOfTrees(tree(base), tree(head), paths));
  };
  await files('bookshop', 'bookshop', 'bookshop', ['before.yaml', 'after.yaml']);
  await files('payments', 'payments/before', 'payments/after', ['openapi.yaml', 'openapi.yaml']);
  await files('petstore-2.0', 'petstore-2.0', 'petstore-2.0', ['before.json', 'after.json']);
  for (const { id, examples: written } of allRules) {
    for (const example of written) {
      const before = completeExample(example.in, example.before);
      const after = completeExample(example.in, example.after);
      cases.set(`${id}: ${example.name}`, await caseOfTexts(before, after));
    }
  }
  return cases;
}

const text = ({ base, head }: Asked): string => `${base}\n${head}`;
const none: Reply = { kind: 'failed', reason: 'it was not asked' };

/** Opinions on all cases; `replyTo` answers what `questionsOf` collects. */
async function opinionsOn(cases: ReadonlyMap<string, Case>, replyTo: (asked: Asked) => Reply): Promise<Opinion[]> {
  const opinions: Opinion[] = [];
  for (const [name, { judged, base, head }] of cases) {
    const found = await secondOpinions(judged, base, head, (asked) => Promise.resolve(asked.map(replyTo)));
    for (const { judgement } of judged) {
      const opinion = found.get(judgement.id);
      if (opinion !== undefined) opinions.push({ in: name, rule: judgement.rule, opinion });
    }
  }
  return opinions;
}

/** A JSON body that differs, asked about as a whole, and whether we found that it breaks. */
interface Message {
  readonly name: string;
  readonly question: Question;
  readonly weSay: boolean;
}

function messagesOf(name: string, { base, head, judged }: Case): readonly Message[] {
  if (base === null || head === null) return [];
  const contracts = contractsOf(base, head);
  const slots = ({ requestBody, responses }: Operation): readonly (readonly [Direction, Slot])[] => [
    ...(requestBody?.content ?? []).map(({ type }) => ['request', { part: 'request-body', mediaType: type }] as const),
    ...responses.flatMap(({ status, content }) =>
      content.map(({ type }) => ['response', { part: 'response', status, mediaType: type }] as const),
    ),
  ];
  return head.operations.flatMap((operation) =>
    slots(operation).flatMap(([direction, slot]) => {
      const use: Use = { operation, slot, path: '' };
      const change: Change = {
        kind: 'schema.composition-changed',
        effect: 'undecided',
        before: '',
        after: '',
        direction,
        anchor: '',
        component: null,
        uses: [use],
        base: null,
        head: null,
      };
      const isHere = (other: Use): boolean =>
        other.operation.method === operation.method &&
        other.operation.path === operation.path &&
        JSON.stringify(other.slot) === JSON.stringify(slot);
      const here = judged.filter(({ changes }) => changes.some(({ uses }) => uses.some(isHere)));
      const weSay = here.some(
        ({ judgement: { impact } }) => impact === 'breaking' || impact === 'potentially-breaking',
      );
      try {
        const question = questionAbout(change, use, contracts);
        return [{ name: `${name}: ${direction} ${operation.method} ${operation.path}`, question, weSay }];
      } catch (error) {
        if (error instanceof NotExpressible) return [];
        throw error;
      }
    }),
  );
}

interface Opinion {
  readonly in: string;
  readonly rule: string;
  readonly opinion: SecondOpinion;
}

let opinions: readonly Opinion[] = [];
let whole: readonly (Message & { readonly reply: Reply })[] = [];

beforeAll(async () => {
  const cases = await allCases();
  const asked = new Map<string, Asked>();
  const collect = (question: Asked): Reply => {
    asked.set(text(question), { base: question.base, head: question.head });
    return none;
  };
  await opinionsOn(cases, collect);
  const found = [...cases].flatMap(([name, each]) => messagesOf(name, each));
  for (const { question } of found) collect(question);
  const limits = { questionMs: 30_000, totalMs: 300_000, memoryMb: 512 };
  // Everything is asked at once, so that two threads start and not five hundred.
  const answers = await askAll([...asked.values()], limits, await builtWorker());
  const replies = new Map([...asked.keys()].map((key, index) => [key, answers[index] ?? none]));
  const replyTo = (question: Asked): Reply => replies.get(text(question)) ?? none;
  opinions = await opinionsOn(cases, replyTo);
  whole = found.map((message) => ({ ...message, reply: replyTo(message.question) }));
}, 300_000);

const named = (each: Pick<Opinion, 'in' | 'rule'>): string => `${each.in} → ${each.rule}`;

test('it disagrees where the table says so, and nowhere else', () => {
  const found = opinions.filter(({ opinion }) => opinion.verdict === 'disagrees');
  expect(found.map(named).toSorted()).toEqual(disagreements.map(named).toSorted());
});

test('it has an opinion on a good part of the examples', () => {
  const count = (verdict: string): number => opinions.filter(({ opinion }) => opinion.verdict === verdict).length;
  expect(count('agrees')).toBeGreaterThan(100);
  expect(count('not-applicable')).toBeLessThan(opinions.length * 0.7);
});

test('every question gets an answer', () => {
  const unanswered = opinions.filter(({ opinion }) => /could not compare|too long|memory|not asked/.test(opinion.note));
  expect(unanswered.map(named)).toEqual([]);
  expect(whole.filter(({ reply }) => reply.kind === 'failed').map(({ name }) => name)).toEqual([]);
});

test('of whole messages it says the same', () => {
  const different = whole.filter(
    ({ question, reply, weSay }) =>
      reply.kind === 'compared' &&
      weSay !== reply.differences.filter(question.isAnswer).some(({ breaking }) => breaking),
  );
  expect(whole.length).toBeGreaterThan(50);
  expect(different.map(({ name }) => name).toSorted()).toEqual(messages.map((each) => each.in).toSorted());
});
