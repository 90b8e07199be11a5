import type { AspectSides } from './aspects.ts';
import type { Step } from '../facts/compared.ts';
import type { Fact } from '../facts/fact.ts';
import { TYPE_NAMES, childOf, isAnything, typesOnly } from '../normal-form/node.ts';
import type { Child, Node, TypeSet } from '../normal-form/node.ts';
import type { Normaliser } from '../normal-form/normalise.ts';

/*
 * What is said of alternatives, and what of the schema that has them, where types came or went: it is one change, and told
 * once.
 */

/** A schema, as it is written and in its normal form. */
interface Whole {
  readonly self: Child;
  readonly node: Node;
}

/**
 * Whether a fact about an alternative that came or went tells no more than the types do that one side alone has: a text
 * that may be null, beside a text. One that has a name is told all the same, since its name says what it was.
 */
export function isOfTypes(
  sides: AspectSides,
  before: Whole,
  after: Whole,
  { payload, branch, advisory }: Fact,
): boolean {
  if (branch === undefined || advisory === true) return false;
  if (payload.kind !== 'schema.branch-removed' && payload.kind !== 'schema.branch-added') return false;
  if (!payload.label.startsWith('#') || isAnything(branch.child)) return false;
  const { self, node } = payload.kind === 'schema.branch-removed' ? after : before;
  const own = sides.normaliser.node(branch.child).types;
  // Of an alternative of which no type is left it is told what it was.
  if ((own & ~node.types) === 0 || (own & node.types) === 0) return false;
  const left = childOf([...branch.child.sources, typesOnly(node.types)]);
  return sides.prover(sides.direction, 'plain').included(left, self);
}

/** Whether types came and went within alternatives that are compared with each other, so that it is told of these. */
export function areTypesToldBelow(normaliser: Normaliser, a: Node, b: Node, steps: readonly Step[]): boolean {
  if (a.types === b.types || a.number.integer !== b.number.integer) return false;
  const beside = steps.filter(({ segment }) => segment === '');
  if (beside.length === 0) return false;
  const [partners, owners] = [
    new Map(beside.map((one) => [one.a, one.b])),
    new Map(beside.map((one) => [one.b, one.a])),
  ];
  return TYPE_NAMES.every(([bit]) => {
    if (((a.types ^ b.types) & bit) === 0) return true;
    return (a.types & bit) !== 0 ? isToldOf(normaliser, a, bit, partners) : isToldOf(normaliser, b, bit, owners);
  });
}

/** Whether each alternative that has the type is compared with one that has not. */
function isToldOf(normaliser: Normaliser, node: Node, bit: TypeSet, partners: ReadonlyMap<Child, Child>): boolean {
  const has = (child: Child): boolean => isAnything(child) || (normaliser.node(child).types & bit) !== 0;
  const [set, ...others] = node.alternatives.filter(({ scope }) => (scope & bit) !== 0);
  if (set === undefined || others.length > 0) return false;
  const having = set.branches.filter(has);
  return (
    having.length > 0 &&
    having.every((child) => {
      const partner = partners.get(child);
      return partner !== undefined && !has(partner);
    })
  );
}
