import type { AspectSides } from './aspects.ts';
import type { AlternativesComparison } from '../facts/alternatives.ts';
import type { Fact } from '../facts/fact.ts';
import { ALL_TYPES, NUMBER, TYPE_NAMES, childOf, isAnything, typesOnly } from '../normal-form/node.ts';
import type { Alternatives, Child, Node } from '../normal-form/node.ts';
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
  if (!payload.label.startsWith('#')) return false;
  const { self, node } = payload.kind === 'schema.branch-removed' ? after : before;
  // That any value is admitted besides is what the types say: more than before, or fewer.
  if (isAnything(branch.child)) return branch.of.isWhole === true && node.types !== ALL_TYPES;
  const own = sides.normaliser.node(branch.child).types;
  // Of an alternative of which no type is left it is told what it was.
  if ((own & ~node.types) === 0 || (own & node.types) === 0) return false;
  const left = childOf([...branch.child.sources, typesOnly(node.types)]);
  return sides.prover(sides.direction, 'plain').included(left, self);
}

/**
 * Whether types came and went within alternatives that are compared with each other, so that it is told of these.
 * @param lists the alternatives as they are written, where these were compared.
 */
export function areTypesToldBelow(
  normaliser: Normaliser,
  a: Node,
  b: Node,
  { steps, lists }: Pick<AlternativesComparison, 'steps' | 'lists'>,
): boolean {
  if (a.types === b.types && a.number.integer === b.number.integer) return false;
  const beside = steps.filter(({ segment }) => segment === '');
  if (beside.length === 0) return false;
  const [partners, owners] = [
    new Map(beside.map((one) => [one.a, one.b])),
    new Map(beside.map((one) => [one.b, one.a])),
  ];
  const [mine, theirs] = lists === undefined ? [a.alternatives, b.alternatives] : [[lists[0]], [lists[1]]];
  return KINDS.every((kind) => {
    const [before, after] = [kind(a), kind(b)];
    if (before === after) return true;
    const has = (child: Child): boolean => isAnything(child) || kind(normaliser.node(child));
    return before ? isToldOf(mine, has, partners) : isToldOf(theirs, has, owners);
  });
}

/** What a type admits; numbers that are not whole are a type of their own. */
const KINDS: readonly ((node: Node) => boolean)[] = [
  ...TYPE_NAMES.map(
    ([bit]) =>
      ({ types }: Node) =>
        (types & bit) !== 0,
  ),
  ({ types, number }) => (types & NUMBER) !== 0 && !number.integer,
];

/** Whether each alternative that has the type is compared with one that has not. */
function isToldOf(
  sets: readonly Alternatives[],
  has: (child: Child) => boolean,
  partners: ReadonlyMap<Child, Child>,
): boolean {
  const [set, ...others] = sets.filter(({ branches }) => branches.some(has));
  if (set === undefined || others.length > 0) return false;
  return set.branches.filter(has).every((child) => {
    const partner = partners.get(child);
    return partner !== undefined && !has(partner);
  });
}
