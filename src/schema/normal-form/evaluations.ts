import { meet, settle } from './meet.ts';
import { ARRAY, OBJECT, both, childOf, isAnything, sourceKey } from './node.ts';
import type { Alternatives, Child, Implication, Node, Other, TypeSet } from './node.ts';
import { isSaid } from './unevaluated.ts';

/**
 * What `unevaluated…` asks where it depends on the value who speaks of what (2020-12 §11): the schema that holds it is
 * split into the ways to satisfy it. Within one of them it is known which alternatives match, so that what is left is
 * what else an object or list may have. A value that satisfies more alternatives than a case names has more evaluated
 * and not less, so that the cases together hold exactly the values of the schema, also where they overlap.
 */
export interface Evaluation {
  /** Together the values of the schema, of the types that the keyword speaks of; none of them has the keyword. */
  readonly cases: readonly Node[];
  /** The schema, not split: what a node that contains it has from there. */
  readonly whole: Node;
}

/** The node without the keyword and without what its cases have from the same schema. */
export function withoutEvaluation(node: Node, other: Other, { whole }: Evaluation): Node {
  const key = evaluationKey(other);
  return {
    ...node,
    key: `${node.key}-${key}`,
    origin: null,
    alternatives: node.alternatives.filter((one) => !whole.alternatives.includes(one)),
    implications: node.implications.filter((one) => !whole.implications.includes(one)),
    nots: node.nots.filter((one) => !whole.nots.includes(one)),
    others: node.others.filter((one) => evaluationKey(one) !== key),
  };
}

/** What the splitting needs of a normaliser. */
export interface EvaluationSides {
  readonly node: (child: Child) => Node;
  /** The node of the schema that holds the keyword, before types are implied. */
  readonly whole: Node;
}

/** More ways than this are not looked at. */
const MAX_CASES = 32;

/** More alternatives and conditionals than these have too many ways, unless almost all of them leave one: nobody writes that. */
const MAX_CHOICES = 200;

class TooMany extends Error {}

/** Whether a keyword is one of those that ask what the others have left. */
export const isUnevaluated = ({ keyword }: Other): boolean =>
  keyword === 'unevaluatedProperties' || keyword === 'unevaluatedItems';

/** The keyword and the schema that holds it. */
export const evaluationKey = ({ keyword, owner }: Other): string => `${keyword} ${sourceKey(owner)}`;

/** The cases of one `unevaluated…`; null where they can't be told. */
export function evaluationOf(sides: EvaluationSides, other: Other): Evaluation | null {
  const bit = other.keyword === 'unevaluatedItems' ? ARRAY : OBJECT;
  const cases: Node[] = [];
  try {
    for (const one of casesOf(sides, { ...sides.whole, types: sides.whole.types & bit }, bit)) {
      const closed = close(one, other, bit);
      if (closed === null || cases.length >= MAX_CASES) return null;
      cases.push({ ...closed, key: `${evaluationKey(other)} ${cases.length}`, origin: null });
    }
  } catch (error) {
    if (!(error instanceof TooMany)) throw error;
    return null;
  }
  return { cases, whole: sides.whole };
}

/** One node for each way to satisfy the alternatives and conditionals of a node. */
function* casesOf(sides: EvaluationSides, node: Node, bit: TypeSet): Generator<Node> {
  if (node.alternatives.length + node.implications.length > MAX_CHOICES) throw new TooMany();
  const [first, ...alternatives] = node.alternatives;
  if (first !== undefined) {
    const rest: Node = { ...node, alternatives };
    const ways = (first.scope & bit) === 0 ? [rest] : waysOf(sides, rest, first);
    for (const one of ways) yield* casesOf(sides, one, bit);
    return;
  }
  const [condition, ...implications] = node.implications;
  if (condition !== undefined) {
    const rest: Node = { ...node, implications };
    const ways = (condition.scope & bit) === 0 ? [rest] : [...waysOfCondition(sides, rest, condition)];
    for (const one of ways) yield* casesOf(sides, one, bit);
    return;
  }
  yield { ...node, others: node.others.filter((other) => !CONDITIONS.has(other.keyword)) };
}

const CONDITIONS: ReadonlySet<string> = new Set(['if', 'then', 'else', 'dependentSchemas', 'dependencies']);

/** `oneOf`: each branch without the others. `anyOf`: each set of branches that may match together. */
const waysOf = (sides: EvaluationSides, rest: Node, alternatives: Alternatives): Iterable<Node> =>
  (alternatives.kind === 'oneOf' ? waysOfOne : waysOfSome)(sides, rest, alternatives.branches);

/** One by one: of a long list nobody asks for more than the first few. */
function* waysOfOne(sides: EvaluationSides, rest: Node, branches: readonly Child[]): Generator<Node> {
  for (const [index, branch] of branches.entries()) {
    const own = withBranch(sides, rest, branch);
    if (own === null) continue;
    const others = branches.filter((sibling, at) => at !== index && !isApart(sides, own, sibling));
    yield { ...own, nots: [...own.nots, ...others] };
  }
}

/** A node with a branch; null where that is nothing. */
function withBranch(sides: EvaluationSides, node: Node, branch: Child): Node | null {
  const together = isAnything(branch) ? node : settle(meet(node, sides.node(branch)));
  return isImpossible(sides, together) ? null : together;
}

function waysOfSome(sides: EvaluationSides, rest: Node, branches: readonly Child[]): readonly Node[] {
  const found: Node[] = [];
  const extend = (node: Node, from: number): void => {
    for (const [at, branch] of branches.slice(from).entries()) {
      const index = from + at;
      const own = withBranch(sides, node, branch);
      if (own === null) continue;
      if (found.length >= MAX_CASES) throw new TooMany();
      found.push(own);
      extend(own, index + 1);
    }
  };
  extend(rest, 0);
  return found;
}

/** What a value of the node satisfies anyway can't be left out, and what it never satisfies need not be. */
const isApart = (sides: EvaluationSides, node: Node, sibling: Child): boolean =>
  !isAnything(sibling) && isImpossible(sides, settle(meet(node, sides.node(sibling))));

function* waysOfCondition(sides: EvaluationSides, rest: Node, implication: Implication): Generator<Node> {
  const { condition, consequence, otherwise } = implication;
  const also = (node: Node, child: Child): Node => (isAnything(child) ? node : settle(meet(node, sides.node(child))));
  const yes = also(also(rest, condition), consequence);
  if (!isImpossible(sides, yes)) yield yes;
  if (isAnything(condition)) return;
  const no = also({ ...rest, nots: [...rest.nots, condition] }, otherwise);
  if (!isImpossible(sides, no)) yield no;
}

/** Quick to see: no type is left, or a property that has to be there can't. */
function isImpossible(sides: EvaluationSides, node: Node): boolean {
  if (node.types === 0) return true;
  const { required, properties } = node.object;
  return (
    node.types === OBJECT &&
    [...required].some((name) => {
      const property = properties.get(name);
      return property !== undefined && property.sources.length > 1 && sides.node(property).types === 0;
    })
  );
}

/** The case with what is left of the keyword; null where other keywords evaluate too, and nobody knows what. */
function close(node: Node, other: Other, bit: TypeSet): Node | null {
  const key = evaluationKey(other);
  const others = node.others.filter((one) => evaluationKey(one) !== key);
  if (others.some(({ keyword }) => UNKNOWN.has(keyword))) return null;
  // Another one further in has evaluated all that there is.
  const isLast = !others.some(({ keyword }) => keyword === other.keyword);
  // `contains` has evaluated the items that it matches.
  if (bit === ARRAY && node.array.contains.length > 0) return null;
  if (!isLast || isSaid(node, other)) return { ...node, others };
  const asked = childOf([other.source]);
  if (bit === ARRAY) return { ...node, others, array: { ...node.array, items: both(node.array.items, asked) } };
  return {
    ...node,
    others,
    object: { ...node.object, rest: both(node.object.rest, asked), explicitRest: true },
  };
}

const UNKNOWN: ReadonlySet<string> = new Set(['$ref', '$dynamicRef', '$recursiveRef']);
