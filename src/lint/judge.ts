/** Results of both sides as judgements: new, existing or fixed. */
import { createHash } from 'node:crypto';
import type { LintJudgement } from '../model/lint.ts';
import type { Origin } from '../model/finding.ts';
import type { Contract } from '../model/contract.ts';
import { compareResults, identityOf } from './delta.ts';
import type { Placed } from './delta.ts';
import { pointerOf } from './meaning.ts';
import type { Shown, Side } from './side.ts';

/** What rule pages say about a rule. */
export interface RuleText {
  readonly title: string;
  readonly why: string;
  readonly fix: string;
  readonly docs: string;
}

/** How results become judgements. */
export interface Judging {
  readonly base: Side | null;
  readonly head: Side;
  /** Whether an existing result is the business of this change. */
  readonly concerns: (placed: Placed) => boolean;
  readonly textOf: (placed: Placed) => RuleText;
}

interface Sorted {
  readonly placed: Placed;
  readonly origin: Origin;
  readonly contract: Contract;
  /** How many single results it stands for. */
  readonly size: number;
}

/** Compares the sides and judges what is found. */
export function judgeResults(judging: Judging): readonly LintJudgement[] {
  const { base, head } = judging;
  const isVisible = (placed: Placed): boolean => !placed.ignored;
  const [before, after] = [base?.shown ?? [], head.shown].map((side) => side.flatMap(({ singles }) => singles));
  const delta = compareResults((before ?? []).filter(isVisible), after ?? []);
  const fresh = new Set(delta.head.filter((each) => each.base === null).map((each) => each.head));
  const gone = new Set(delta.fixed);
  const known = new Set((base?.ignores ?? []).map(identityOf));
  const added = base === null ? [] : head.ignores.filter((ignore) => !known.has(identityOf(ignore)));
  const sorted: Sorted[] = [
    ...head.shown.flatMap((shown) => sortShown(shown, fresh, 'introduced', head.contract)),
    ...(base === null ? [] : base.shown.flatMap((shown) => sortShown(shown, gone, 'fixed', base.contract))),
    ...added.map((placed): Sorted => ({ placed, origin: 'introduced', contract: head.contract, size: 1 })),
  ];
  const numbered = new Map<string, number>();
  return sorted.map((each) => {
    // What was fixed must not take the number of what is still there.
    const identity = `${each.origin === 'fixed' ? 'fixed ' : ''}${identityOf(each.placed)}`;
    const number = numbered.get(identity) ?? 0;
    numbered.set(identity, number + 1);
    return judgement(each, number, judging);
  });
}

/**
 * A result that stands for several is new (or fixed) when all of them are; when some are, these are listed by themselves.
 * Of the base only what was fixed is listed.
 */
function sortShown(
  { placed, singles }: Shown,
  changed: ReadonlySet<Placed>,
  origin: 'introduced' | 'fixed',
  contract: Contract,
): readonly Sorted[] {
  const visible = singles.filter((single) => !single.ignored);
  if (visible.length === 0 || placed.ignored) return [];
  const hits = visible.filter((single) => changed.has(single));
  if (hits.length === visible.length) return [{ placed, origin, contract, size: hits.length }];
  const parts = hits.map((single): Sorted => ({ placed: single, origin, contract, size: 1 }));
  const rest: Sorted = { placed, origin: 'inherited', contract, size: visible.length - hits.length };
  return origin === 'fixed' ? parts : [...parts, rest];
}

function judgement({ placed, origin, contract, size }: Sorted, number: number, judging: Judging): LintJudgement {
  const { result, meaning } = placed;
  const location = contract.locate({ file: result.file, pointer: pointerOf(result.path) });
  const identity = identityOf(placed);
  return {
    id: createHash('sha256').update(`${identity} ${number}`).digest('hex').slice(0, 12),
    rule: result.rule,
    source: 'lint',
    ...judging.textOf(placed),
    impact: 'non-breaking',
    breaks: [],
    bump: 'none',
    message: asSentence(result.message),
    direction: null,
    component: meaning.component,
    operations: meaning.operation === null ? [] : [meaning.operation],
    locations: origin === 'fixed' ? { base: location } : { head: location },
    severity: result.severity,
    origin,
    counts: origin === 'introduced' || (origin === 'inherited' && judging.concerns(placed)),
    size,
  };
}

const asSentence = (message: string): string => (/[.!?…]$/.test(message) ? message : `${message}.`);
