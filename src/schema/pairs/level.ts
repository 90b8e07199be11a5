import type { SchemaSource } from '../../model/contract.ts';
import { compareAlternatives } from '../facts/alternatives.ts';
import { withCommon } from '../facts/common-properties.ts';
import { annotationFacts } from '../facts/annotations.ts';
import { isFreeOf } from '../facts/as-text.ts';
import { areTypesToldBelow, isOfTypes } from './typed-branches.ts';
import { decided } from './aspects.ts';
import { amongChosen } from '../facts/chosen.ts';
import { withoutElsewhere } from '../facts/elsewhere.ts';
import type { PairContext } from './pair.ts';
import type { Compared, Step } from '../facts/compared.ts';
import { enumFacts, isOfText, typeFacts, valueFacts } from '../facts/constraints.ts';
import { renamedAmong, targetOf } from '../facts/discriminators.ts';
import type { Identity } from '../normal-form/identical.ts';
import { asksNothing, becameList, without } from '../normal-form/local.ts';
import { textFact, written } from '../facts/fact.ts';
import type { Fact } from '../facts/fact.ts';
import { ARRAY, isAnything, OBJECT } from '../normal-form/node.ts';
import type { Child, Node } from '../normal-form/node.ts';
import type { Normaliser } from '../normal-form/normalise.ts';
import { compareObjects } from '../facts/objects.ts';
import type { Provers } from '../proofs/provers.ts';
import { wholeFacts } from '../facts/whole.ts';

/** Two schemas at one level: what is different there, and where it goes on. */

/** What a level is compared with. */
export interface LevelSides {
  readonly normaliser: Normaliser;
  readonly identity: Identity;
  /** Whether two values are written the same, references replaced. */
  readonly sameExpanded: (a: SchemaSource, b: SchemaSource) => boolean;
  readonly prover: Provers;
}

/** Two schemas, as they are written and in their normal forms. */
export interface Level {
  readonly a: Child;
  readonly b: Child;
  readonly before: Node;
  readonly after: Node;
  readonly context: PairContext;
}

/** The facts of one level, those that a value can show decided, and the steps to those below. */
export function compareLevel(state: LevelSides, job: Level): Compared {
  const { before, after, context } = job;
  const { normaliser, prover } = state;
  const { facts, steps } = assertionsOf(state, job);
  const annotations = context.isItem === true ? [] : annotationsOf(state, job, steps);
  const sides = { normaliser, prover, direction: context.direction };
  const [old, now] = [
    { self: job.a, node: before },
    { self: job.b, node: after },
  ];
  const told = [...annotations, ...facts].flatMap((fact) =>
    isOfTypes(sides, old, now, fact) ? [] : (decided(sides, fact) ?? []),
  );
  const { choice, elsewhere } = context;
  const chosen = choice?.property === null ? told.map(amongChosen(normaliser, before, after, choice)) : told;
  const left = elsewhere === undefined ? (fact: Fact): Fact => fact : withoutElsewhere(elsewhere);
  return { facts: chosen.flatMap((fact) => left(fact) ?? []), steps };
}

/** What is said beside what may be sent. */
function annotationsOf({ normaliser, sameExpanded }: LevelSides, job: Level, steps: readonly Step[]): readonly Fact[] {
  const { a, b, before, after, context } = job;
  return annotationFacts(...spoken(before, after, context), {
    parameter: context.textual && !context.form,
    fields: context.fields ?? false,
    required: context.required,
    dialects: new Set([a, b].flatMap(({ sources }) => sources.map(({ dialect }) => dialect))),
    sameExpanded,
    mapping: {
      sameTarget: (base, head) => sameExpanded(targetOf(base, a), targetOf(head, b)),
      renamed: renamedAmong(normaliser, before, after, steps),
    },
  });
}

/** A whole schema beside an alternative says only what the alternative speaks of: the rest is compared with what stands beside that. */
function spoken(a: Node, b: Node, { alternative }: PairContext): readonly [Node, Node] {
  if (alternative === undefined) return [a, b];
  const [whole, one] = alternative === 'b' ? [a, b] : [b, a];
  const keys = new Set(one.leaves.flatMap(({ value }) => Object.keys(value)));
  const leaves = whole.leaves.map((leaf) => ({
    ...leaf,
    value: Object.fromEntries(Object.entries(leaf.value).filter(([key]) => keys.has(key))),
  }));
  const cut: Node = { ...whole, leaves };
  return alternative === 'b' ? [cut, b] : [a, cut];
}

/** What may be sent, level by level: the facts of this one, and the steps to those below. */
function assertionsOf(state: LevelSides, job: Level): Compared {
  const { textual, separator } = job.context;
  const { before: a, after: b } = job;
  const isText = textual && isOfText(a, b);
  if (!isText && a.types !== b.types && (asksNothing(a) || asksNothing(b)))
    return { facts: typeFacts(a, b, textual), steps: [] };
  if ([a, b].some(asksNothing) && [a, b].every((node) => takesAnything(state.normaliser, node)))
    return { facts: saysOtherwise(a, b), steps: [] };
  if (separator === null || !becameList(a, b) || !isFreeOf(a, separator)) return levelOf(state, job);
  const facts = typeFacts(a, b, textual)
    .filter(({ payload }) => !isNullGone(payload))
    .map((fact) => ({ ...fact, payload: { ...fact.payload, effect: 'widened' as const } }));
  return { facts, steps: [{ segment: '[]', a: job.a, b: b.array.items, isItem: true }] };
}

/** An item that may not be null says so itself. */
const isNullGone = (payload: Fact['payload']): boolean =>
  payload.kind === 'schema.nullable-changed' && payload.effect === 'narrowed';

/** Whether any value will do, as one of the alternatives there is or as all there is. */
function takesAnything(normaliser: Normaliser, node: Node): boolean {
  const { alternatives } = node;
  const isAny = (child: Child): boolean => isAnything(child) || asksNothing(normaliser.node(child));
  const isTaken = alternatives.every(({ kind, branches }) => kind === 'anyOf' && branches.some(isAny));
  return isTaken && asksNothing(alternatives.length === 0 ? node : { ...node, alternatives: [] });
}

/** What else is said there of values that may be anything. */
const saysOtherwise = (a: Node, b: Node): readonly Fact[] => {
  if (a.alternatives.length + b.alternatives.length === 0) return [];
  return [textFact(a, b, 'anyOf', written(a, 'anyOf'), written(b, 'anyOf'))];
};

function levelOf(state: LevelSides, job: Level): Compared {
  const { direction, textual } = job.context;
  const { before: a, after: b } = job;
  const { normaliser, identity, sameExpanded } = state;
  const sides = { base: normaliser, head: normaliser };
  const alternatives = compareAlternatives({ ...sides, identity }, a, b, job);
  const [left, right] = [without(a, alternatives.skip), without(b, alternatives.skip)];
  const view = { normaliser, direction };
  const [x, y] = [withCommon(view, left, right), withCommon(view, right, left)];
  const common = x.types & y.types;
  const objects: Compared =
    (common & OBJECT) === 0
      ? { facts: [], steps: [] }
      : compareObjects({ ...sides, direction, same: identity.same, sameExpanded }, x, y);
  return {
    facts: [
      ...alternatives.facts,
      ...(areTypesToldBelow(normaliser, a, b, alternatives) ? [] : typeFacts(a, b, textual)),
      ...enumFacts(x, y, direction),
      ...valueFacts(x, y),
      ...objects.facts,
      ...wholeFacts(state, a, b, direction),
    ],
    steps: [...alternatives.steps, ...((common & ARRAY) === 0 ? [] : arraySteps(x, y)), ...objects.steps],
  };
}

function arraySteps(a: Node, b: Node): readonly Step[] {
  const length = Math.max(a.array.prefix.length, b.array.prefix.length);
  const prefix = Array.from({ length }, (_, index) => ({
    segment: `[${index}]`,
    a: a.array.prefix[index] ?? a.array.items,
    b: b.array.prefix[index] ?? b.array.items,
  }));
  return [...prefix, { segment: '[]', a: a.array.items, b: b.array.items }];
}
