/** Results of both sides as judgements: new, existing or fixed. */
import { createHash } from 'node:crypto';
import type { LintJudgement, LintOutcome, LintPlace } from '../model/lint.ts';
import type { Location } from '../model/location.ts';
import type { Origin } from '../model/finding.ts';
import type { Contract } from '../model/contract.ts';
import { compareResults, identityOf } from './delta.ts';
import type { Placed } from './placed.ts';
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
  /** What it stands for, when that is more than itself. */
  readonly singles?: readonly Placed[];
  readonly origin: Origin;
  readonly contract: Contract;
}

/** Compares the sides and judges what is found. */
export function judgeResults(judging: Judging): readonly LintJudgement[] {
  const { base, head } = judging;
  const delta = compareResults(visibleSingles(base), singlesOf(head), isConverted(base, head));
  const fresh = new Set(delta.head.filter((each) => each.base === null).map((each) => each.head));
  const gone = new Set(delta.fixed);
  // What is so of the API as a whole on both sides is one thing that was there before: no operation that is added, and
  // none that is removed, makes it new or fixed.
  const ofHead = wholesale(head);
  const overall = new Set([...wholesale(base)].filter((rule) => ofHead.has(rule)));
  const known = new Set((base?.ignores ?? []).map(identityOf));
  const added = base === null ? [] : head.ignores.filter((ignore) => !known.has(identityOf(ignore)));
  const sorted: Sorted[] = [
    ...head.shown.flatMap((shown) =>
      sortHead(shown, overall.has(shown.placed.result.rule) ? new Set() : fresh, judging),
    ),
    ...(base?.shown ?? []).flatMap((shown) =>
      sortBase(shown, overall.has(shown.placed.result.rule) ? new Set() : gone, base),
    ),
    ...added.map((placed): Sorted => ({ placed, origin: 'introduced', contract: head.contract })),
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

/** Swagger 2.0 writes in other places what OpenAPI 3 says, too. */
const isConverted = (base: Side | null, head: Side): boolean =>
  base !== null && (base.contract.family === 'swagger-2.0') !== (head.contract.family === 'swagger-2.0');

/** In how many places each rule finds something. */
export function placesOf(base: Side, head: Side): LintOutcome['places'] {
  const places = new Map<string, { readonly base: number; readonly head: number }>();
  const count = (side: Side, one: (known: { readonly base: number; readonly head: number }) => typeof known): void => {
    for (const { result } of visibleSingles(side))
      places.set(result.rule, one(places.get(result.rule) ?? { base: 0, head: 0 }));
  };
  count(base, (known) => ({ ...known, base: known.base + 1 }));
  count(head, (known) => ({ ...known, head: known.head + 1 }));
  return places;
}

/** What the findings that stand for several say of a side, one by one. */
export function placesWithin({ shown, contract }: Side): readonly LintPlace[] {
  const together = shown.filter(({ placed }) => placed.result.members.length > 0 && !placed.ignored);
  return together.flatMap(({ singles }) =>
    singles
      .filter(({ ignored }) => !ignored)
      .map((placed) => ({ ...placeOf(placed, 0), locations: { head: locationOf(placed, contract) } })),
  );
}

const singlesOf = (side: Side): readonly Placed[] => side.shown.flatMap(({ singles }) => singles);

const visibleSingles = (side: Side | null): readonly Placed[] =>
  side === null ? [] : singlesOf(side).filter(({ ignored }) => !ignored);

/** Rules that speak of the API as a whole. */
function wholesale(side: Side | null): ReadonlySet<string> {
  const results = (side?.shown ?? []).map(({ placed }) => placed.result);
  return new Set(results.filter(({ key }) => key === 'collapsed').map(({ rule }) => rule));
}

/**
 * A result that stands for several is new when all of them are. When some are, these are listed by themselves, and so are
 * older ones that are the business of the change though the result as a whole is not.
 */
function sortHead(
  { placed, singles }: Shown,
  fresh: ReadonlySet<Placed>,
  { head: { contract }, concerns }: Judging,
): readonly Sorted[] {
  const visible = singles.filter((single) => !single.ignored);
  if (visible.length === 0 || placed.ignored) return [];
  const found = visible.filter((single) => fresh.has(single));
  const whole = { placed, contract, singles: visible };
  if (found.length === visible.length) return [{ ...whole, origin: 'introduced' }];
  const older = concerns(placed) ? [] : visible.filter((single) => !fresh.has(single) && concerns(single));
  const isListed = found.length + older.length === visible.length;
  return [
    ...found.map((single): Sorted => ({ placed: single, origin: 'introduced', contract })),
    ...older.map((single): Sorted => ({ placed: single, origin: 'inherited', contract })),
    ...(isListed ? [] : [{ ...whole, origin: 'inherited' } as const]),
  ];
}

/** Of the base only what was fixed is listed. */
function sortBase({ placed, singles }: Shown, gone: ReadonlySet<Placed>, base: Side | null): readonly Sorted[] {
  if (base === null) return [];
  const found = singles.filter((single) => gone.has(single));
  const isAll = found.length > 0 && found.length === singles.length;
  return (isAll ? [placed] : found).map((each) => ({ placed: each, origin: 'fixed', contract: base.contract }));
}

const idOf = (identity: string, number: number): string =>
  createHash('sha256').update(`${identity} ${number}`).digest('hex').slice(0, 12);

function judgement({ placed, singles, origin, contract }: Sorted, number: number, judging: Judging): LintJudgement {
  const { result, meaning } = placed;
  const location = locationOf(placed, contract);
  const standsFor = result.members.length === 0 ? [] : (singles ?? []).map((single) => placeOf(single, 0).id);
  return {
    ...placeOf(placed, number),
    source: 'lint',
    ...judging.textOf(placed),
    impact: 'non-breaking',
    breaks: [],
    bump: 'none',
    message: asSentence(result.message),
    direction: null,
    component: meaning.component,
    locations: origin === 'fixed' ? { base: location } : { head: location },
    severity: result.severity,
    origin,
    counts: origin === 'introduced' || (origin === 'inherited' && judging.concerns(placed)),
    ...(standsFor.length === 0 ? {} : { standsFor }),
  };
}

const locationOf = ({ result }: Placed, contract: Contract): Location =>
  contract.locate({ file: result.file, pointer: pointerOf(result.path) });

/** What finds a result again: its id, and where it is. */
function placeOf(placed: Placed, number: number): Omit<LintPlace, 'locations'> {
  const { result, meaning } = placed;
  return {
    id: idOf(identityOf(placed), number),
    rule: result.rule,
    operations: meaning.operations,
  };
}

const asSentence = (message: string): string => (/[.!?…]$/.test(message) ? message : `${message}.`);
