import type { Direction, Effect } from '../../model/change.ts';
import { caseFacts } from './cases.ts';
import { conditionFacts, withoutConditions } from './condition-facts.ts';
import { countEffect } from './contains.ts';
import { isNamedSince } from './format-facts.ts';
import { keywordFact, textFact, written } from './fact.ts';
import type { Fact } from './fact.ts';
import type { Identity } from '../normal-form/identical.ts';
import type { SchemaSource } from '../../model/contract.ts';
import { canonical, childOf } from '../normal-form/node.ts';
import type { Child, Node, Other } from '../normal-form/node.ts';
import type { Normaliser } from '../normal-form/normalise.ts';
import { unevaluatedFact } from './objects.ts';
import type { Provers } from '../proofs/provers.ts';
import { twinsIn } from '../normal-form/twins.ts';
import { unresolvedFact } from './unresolved.ts';

/**
 * Keywords that are compared as a whole: `not`, conditions, `contains`, what texts contain. Nothing below them is a
 * message part of its own, so there are no pairs to compare there.
 */

/** What is asked to compare them. */
interface Comparing {
  readonly normaliser: Normaliser;
  readonly identity: Identity;
  /** Whether two values are written the same, references replaced. */
  readonly sameExpanded: (a: SchemaSource, b: SchemaSource) => boolean;
  readonly prover: Provers;
}

/** What changed in these keywords; an effect that only a proof or a value can show is `undecided` here. */
export function wholeFacts(state: Comparing, a: Node, b: Node, direction: Direction): readonly Fact[] {
  const single: Nodes = [withoutConditions(a), withoutConditions(b)];
  const keywords = new Set(single.flatMap(({ others }) => others.map((other) => other.keyword)));
  const unresolved = unresolvedFact(a, b);
  keywords.delete('$ref');
  return [
    ...(isNamedSince(a, b, 'if') ? [] : conditionFacts(state.sameExpanded, a, b)),
    ...Array.from(keywords, (keyword) => otherFacts(state, single, keyword, direction)).flat(),
    ...notFacts(state, [a, b], direction),
    ...(unresolved === null ? [] : [unresolved]),
  ];
}

type Nodes = readonly [base: Node, head: Node];

function otherFacts(state: Comparing, [a, b]: Nodes, keyword: string, direction: Direction): readonly Fact[] {
  const before = a.others.filter((other) => other.keyword === keyword);
  const after = b.others.filter((other) => other.keyword === keyword);
  if (before.length === after.length && areKept(state, before, after)) return [];
  if (isNamedSince(a, b, keyword)) return [];
  const sides = { base: state.normaliser, head: state.normaliser, direction };
  if (keyword === 'unevaluatedProperties' && caseFacts(sides, a, b) !== null) return [];
  const rest = unevaluatedFact(a, b, keyword);
  if (rest !== null) return [rest];
  const counted = countEffect(a, b, keyword);
  if (counted === null) return [];
  const effect =
    counted ?? contentEffect(state, keyword, before, after, direction) ?? presenceEffect(keyword, before, after);
  const payload = { effect, keyword, before: written(a, keyword), after: written(b, keyword) };
  return [keywordFact(a, b, keyword, { kind: 'schema.keyword-changed', ...payload })];
}

/** Whether each of them is written on the other side, too; of many, those that are not written alike at the same place. */
function areKept(state: Comparing, before: readonly Other[], after: readonly Other[]): boolean {
  const twinOf = twinsIn(
    state.identity.same,
    after.map(({ source }) => childOf([source])),
  );
  return before.every(({ source }, at) => {
    if (twinOf(childOf([source])) >= 0) return true;
    const others = after.length <= MOST_COMPARED ? after : after.slice(at, at + 1);
    return others.some((other) => state.sameExpanded(source, other.source));
  });
}

/** More than these are not held against each other one by one. */
const MOST_COMPARED = 40;

/** An assertion that came narrows, one that went widens; a condition may do either. */
function presenceEffect(keyword: string, before: readonly Other[], after: readonly Other[]): Effect {
  if (CONDITION.has(keyword)) return 'undecided';
  return before.length === 0 ? 'narrowed' : after.length === 0 ? 'widened' : 'undecided';
}

function notFacts(state: Comparing, [a, b]: Nodes, direction: Direction): readonly Fact[] {
  const unmatched = (mine: readonly Child[], theirs: readonly Child[], flip: boolean): readonly Child[] =>
    unlike(state, mine, theirs).filter(
      (not, index) =>
        index >= MOST_COMPARED ||
        !theirs
          .slice(0, MOST_COMPARED)
          .some((other) => equivalent(state, flip ? other : not, flip ? not : other, direction)),
    );
  const [gone, come] = [unmatched(a.nots, b.nots, false), unmatched(b.nots, a.nots, true)];
  const [before, after] = [written(a, 'not'), written(b, 'not')];
  if (gone.length > 0 || come.length > 0) {
    const payload = { effect: notEffect(state, gone, come, direction), keyword: 'not', before, after };
    return [keywordFact(a, b, 'not', { kind: 'schema.keyword-changed', ...payload })];
  }
  if (canonical(before) === canonical(after)) return [];
  // They refuse the same: what differs is what they say to people.
  return [textFact(a, b, 'not', before, after)];
}

/** Those that are not written the same on the other side. */
function unlike({ identity }: Comparing, mine: readonly Child[], theirs: readonly Child[]): readonly Child[] {
  const twinOf = twinsIn(identity.same, theirs);
  return mine.filter((not) => twinOf(not) < 0);
}

/** What is in a text, and how it is written: other contents are others, whatever text they are in. */
function contentEffect(
  state: Comparing,
  keyword: string,
  before: readonly Other[],
  after: readonly Other[],
  direction: Direction,
): Effect | null {
  const [old, now] = [before[0], after[0]];
  if (!keyword.startsWith('content') || keyword === 'contains' || old === undefined || now === undefined) return null;
  if (keyword !== 'contentSchema') return 'replaced';
  const [was, is] = [childOf(before.map((one) => one.source)), childOf(after.map((one) => one.source))];
  const prover = state.prover(direction, 'usual');
  const [kept, known] = [prover.included(was, is), prover.included(is, was)];
  return kept === known ? 'undecided' : kept ? 'widened' : 'narrowed';
}

const CONDITION: ReadonlySet<string> = new Set([
  'then',
  'else',
  '$dynamicRef',
  '$recursiveRef',
  'minContains',
  'maxContains',
]);

/** What is refused grew when what `not` describes grew. */
function notEffect(state: Comparing, gone: readonly Child[], come: readonly Child[], direction: Direction): Effect {
  if (gone.length === 0) return 'narrowed';
  if (come.length === 0) return 'widened';
  const [before, after] = [gone[0], come[0]];
  if (gone.length > 1 || come.length > 1 || before === undefined || after === undefined) return 'undecided';
  // What is refused is a plain set: nobody is careful about it.
  if (state.prover(direction, 'plain').included(before, after)) return 'narrowed';
  return state.prover(direction, 'plain').included(after, before) ? 'widened' : 'undecided';
}

const equivalent = (state: Comparing, before: Child, after: Child, direction: Direction): boolean =>
  state.prover(direction, 'plain').included(before, after) && state.prover(direction, 'plain').included(after, before);
