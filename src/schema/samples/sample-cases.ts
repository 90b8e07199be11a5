import { nodeOf } from '../proofs/empty.ts';
import { withoutEvaluation } from '../normal-form/evaluations.ts';
import { meet, settle } from '../normal-form/meet.ts';
import { both, childOf, isAnything, isNever, sourceKey } from '../normal-form/node.ts';
import type { Alternatives, Child, Node } from '../normal-form/node.ts';
import { isAtom, remainders, someRemainders } from '../proofs/remainder.ts';
import type { RemainderSides } from '../proofs/remainder.ts';
import { freeName, possibleNames } from './sample-names.ts';
import { isSpent } from './sample-work.ts';
import type { Sampler } from './sampler.ts';

/** The ways to satisfy a schema one by one: each alternative, with and without each condition, each way to fail at a negation. */

const MAX_BRANCHES = 200;
/** Each is split within the one before; of more the values are tried as they come. */
const MAX_NESTED = 150;
const NONE: ReadonlySet<string> = new Set();

/** A node for each alternative: what is asked besides, and one branch. */
export function branches(sampler: Sampler, node: Node): readonly Node[] {
  const { alternatives, others, implications, nots } = node;
  if (alternatives.length + others.length + implications.length + nots.length === 0) return [node];
  const known = sampler.split.get(node);
  if (known !== undefined) return known;
  const made: Node[] = [];
  for (const each of splitNode(sampler, node)) {
    made.push(each);
    if (made.length >= MAX_BRANCHES) break;
  }
  sampler.split.set(node, made);
  return made;
}

/** @param within the branches it is made of: one that leads straight back to itself admits nothing more. */
function* splitNode(sampler: Sampler, node: Node, within: ReadonlySet<string> = NONE): Generator<Node> {
  if (node.alternatives.length + node.implications.length + node.nots.length > MAX_NESTED) {
    yield node;
    return;
  }
  for (const other of node.others) {
    const evaluation = (other.scope & node.types) === 0 ? null : sampler.normaliser.evaluation(other);
    if (evaluation === null) continue;
    const left = withoutEvaluation(node, other, evaluation);
    const scoped: Node = { ...left, types: left.types & other.scope };
    for (const one of evaluation.cases) {
      if (--sampler.budget.left < 0 || isSpent(sampler, scoped)) return;
      const merged = settle(meet(one, scoped));
      if (merged.types !== 0) yield* splitNode(sampler, merged, within);
    }
    const beside: Node = { ...left, types: left.types & ~other.scope };
    if (beside.types !== 0) yield* splitNode(sampler, beside, within);
    return;
  }
  const [first, ...rest] = node.alternatives;
  if (first === undefined) {
    yield* splitConditions(sampler, node, within);
    return;
  }
  const outer: Node = { ...node, alternatives: rest, key: `${node.key}~` };
  const inScope: Node = { ...outer, types: outer.types & first.scope };
  for (const branch of first.branches) {
    if (--sampler.budget.left < 0 || isSpent(sampler, inScope)) return;
    if (within.has(branch.key)) continue;
    const own = settle(meet(tagged(sampler, nodeOf(sampler.normaliser, branch), branch, first), inScope));
    const merged = sampler.thorough?.apart(sampler, own, branch, first) ?? own;
    if (merged.types !== 0) yield* splitNode(sampler, merged, new Set([...within, branch.key]));
  }
  const beside: Node = { ...outer, types: outer.types & ~first.scope };
  if (beside.types !== 0) yield* splitNode(sampler, beside, within);
}

/** Those who meet a condition, and those who don't. */
function* splitConditions(sampler: Sampler, node: Node, within: ReadonlySet<string>): Generator<Node> {
  const [first, ...implications] = node.implications;
  if (first === undefined) {
    // What follows from a condition may have alternatives of its own.
    if (node.alternatives.length > 0) yield* splitNode(sampler, node, within);
    else yield* splitNegations(sampler, node);
    return;
  }
  const { condition, consequence, otherwise, scope } = first;
  const of = (child: Child): Node => nodeOf(sampler.normaliser, child);
  const rest: Node = { ...node, implications, key: `${node.key}?` };
  const own: Node = { ...rest, types: rest.types & scope };
  const others: Node = { ...own, nots: [...own.nots, condition] };
  for (const [one, asked] of [
    [others, otherwise],
    [meet(own, of(condition)), consequence],
  ] as const) {
    if (--sampler.budget.left < 0 || isSpent(sampler, one)) return;
    if (one === others && isAnything(condition)) continue;
    const merged = settle(meet(one, of(asked)));
    if (merged.types !== 0) yield* splitConditions(sampler, merged, within);
  }
  const beside: Node = { ...rest, types: rest.types & ~scope };
  if (beside.types !== 0) yield* splitConditions(sampler, beside, within);
}

/** Most negations leave most values, so that all are tried first; then those who fail at one in each of the ways. */
function* splitNegations(sampler: Sampler, node: Node): Generator<Node> {
  yield node;
  const first = node.nots.find((not) => !isAtom(not) && !isAnything(not));
  if (first === undefined) return;
  const rest: Node = { ...node, nots: node.nots.filter((not) => not !== first), key: `${node.key}-${first.key}` };
  for (const one of remaining(sampler, rest, sampler.normaliser.node(first))) yield* splitNode(sampler, one);
}

/** The values of a node that another does not admit, by the ways to fail at it, as long as there are steps left. */
export function* remaining(sampler: Sampler, node: Node, other: Node): Generator<Node> {
  try {
    const sides = sidesOf(sampler);
    const free = freeName(node, other);
    const names = new Set([
      ...(free === null ? [] : [free]),
      ...possibleNames(node, sampler.normaliser),
      ...possibleNames(other, sampler.normaliser),
    ]);
    for (const all of [someRemainders(sides, node, other, [...names]), remainders(sides, node, other)])
      for (const left of all) {
        if (isSpent(sampler, left)) return;
        const settled = settle(left);
        if (settled.types !== 0) yield settled;
      }
  } catch (error) {
    if (!(error instanceof OutOfSteps)) throw error;
  }
}

class OutOfSteps extends Error {}

const OUT_OF_STEPS = new OutOfSteps();

function sidesOf({ normaliser, direction, budget, total }: Sampler): RemainderSides {
  const isWithin = (a: Child, b: Child): boolean => isAnything(b) || isNever(a) || a.key === b.key;
  return {
    normaliser,
    direction,
    open: true,
    within: null,
    described: false,
    same: (a, b) => sourceKey(a) === sourceKey(b),
    child: isWithin,
    plainly: isWithin,
    step: (steps) => {
      total.left -= steps;
      if ((budget.left -= steps) < 0 || total.left < 0) throw OUT_OF_STEPS;
    },
  };
}

/** A branch with the value of the discriminating property that stands for it. */
function tagged(sampler: Sampler, node: Node, branch: Child, { discriminator }: Alternatives): Node {
  const [source] = branch.sources;
  if (discriminator === null || source === undefined || branch.sources.length !== 1) return node;
  const property = node.object.properties.get(discriminator.property);
  if (property !== undefined && nodeOf(sampler.normaliser, property).values.size > 0) return node;
  const ref = sampler.normaliser.refOf(source) ?? `#${source.place.pointer}`;
  const name = ref.split('/').at(-1) ?? '';
  const mapped = [...discriminator.mapping].find(([, target]) => target === ref || target.split('/').at(-1) === name);
  const value = mapped?.[0] ?? name;
  const tag = childOf([
    { value: { const: value }, place: { file: '', pointer: `/const/${value}` }, dialect: '3.1', side: source.side },
  ]);
  const properties = new Map(node.object.properties);
  properties.set(discriminator.property, property === undefined ? tag : both(property, tag));
  const required = new Set([...node.object.required, discriminator.property]);
  return { ...node, object: { ...node.object, properties, required } };
}
