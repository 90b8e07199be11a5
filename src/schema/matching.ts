import { disjoint, only } from './empty.ts';
import { sameChild } from './include-parts.ts';
import type { PartSides } from './include-parts.ts';
import { isPlainObject, meet, settle } from './meet.ts';
import { isAnything } from './node.ts';
import type { Alternatives, Child, Node } from './node.ts';

/**
 * Alternatives against alternatives, branch by branch. Long lists of alternatives mostly stay as they are but for a
 * branch or two: what is written the same needs no proof, and each of the others is held against its namesake first, so
 * that the cost grows with the list and not with its square.
 */
export interface MatchingSides extends PartSides {
  readonly included: (a: Node, b: Node) => boolean;
}

/**
 * Whether each branch of the sender's only alternatives is in a branch of the receiver's only ones, which are of the same
 * kind; of `oneOf` also in no second one: a value of one old branch is in no other old branch, so a new branch that lies
 * within one of those can't refuse it by matching too.
 */
export function fitsBranchByBranch(sides: MatchingSides, a: Node, b: Node): boolean {
  const [mine] = a.alternatives;
  const [theirs] = b.alternatives;
  if (mine === undefined || theirs === undefined || a.alternatives.length > 1 || b.alternatives.length > 1)
    return false;
  if (sides.described || mine.kind !== theirs.kind) return false;
  const bare: Node = { ...b, key: `${b.key}~`, origin: null, alternatives: [] };
  const rest: Node = { ...a, key: `${a.key}~`, origin: null, alternatives: [] };
  const outside = a.types & ~mine.scope;
  if (outside !== 0 && ((outside & theirs.scope) !== 0 || !sides.included(only(rest, outside), bare))) return false;
  const asksMore = (a.types & mine.scope & ~(theirs.scope & b.types)) !== 0 || !asksOnlyTypes(b);
  const twins = mine.branches.map((branch) => theirs.branches.findIndex((other) => sameChild(sides, branch, other)));
  return mine.branches.every((branch, index) => {
    let made: Node | null = null;
    const own = (): Node => (made ??= ownSet(sides, rest, mine, branch));
    if (asksMore && ((own().types & ~theirs.scope) !== 0 || !sides.included(own(), bare))) return false;
    const excluded = (at: number): boolean =>
      mine.kind === 'anyOf' || isExcluded(sides, { mine, theirs, twins }, index, at, own);
    const fits = (at: number): boolean => {
      const target = theirs.branches[at];
      if (target === undefined) return false;
      if (at !== twins[index] && !isAnything(target) && !sides.included(own(), sides.normaliser.node(target)))
        return false;
      return theirs.branches.every((_, other) => other === at || excluded(other));
    };
    return candidates(branch, index, theirs, twins).some(fits);
  });
}

interface Lists {
  readonly mine: Alternatives;
  readonly theirs: Alternatives;
  /** For each branch of `mine` the one of `theirs` that is written the same, or -1. */
  readonly twins: readonly number[];
}

/** No value of a branch is in the new branch at `at`. */
function isExcluded(sides: MatchingSides, lists: Lists, index: number, at: number, own: () => Node): boolean {
  const { mine, theirs, twins } = lists;
  const sibling = twins.indexOf(at);
  if (sibling >= 0 && sibling !== index) return true;
  const other = theirs.branches[at];
  if (other === undefined) return true;
  if (isAnything(other)) return false;
  return (
    disjoint(sides, own(), sides.normaliser.node(other)) ||
    mine.branches.some((each, where) => where !== index && sides.plainly(other, each)) ||
    mine.branches.some(
      (each, where) =>
        where !== index && isNamesake(each, other, where === at) && matchedBefore(sides, own(), other, each),
    )
  );
}

const isNamesake = (old: Child, now: Child, standsThere: boolean): boolean =>
  standsThere || old.sources[0]?.place.pointer === now.sources[0]?.place.pointer;

/** Whether a value that a new branch admits was admitted by an old one too: then it was never valid beside the old ones. */
const matchedBefore = (sides: MatchingSides, own: Node, now: Child, old: Child): boolean =>
  isAnything(old) || sides.included(settle(meet(own, sides.normaliser.node(now))), sides.normaliser.node(old));

/** What senders send who take this branch. */
function ownSet({ normaliser }: MatchingSides, rest: Node, { scope }: Alternatives, branch: Child): Node {
  if (isAnything(branch)) return only(rest, scope);
  const inner = normaliser.node(branch);
  return settle(only(meet(rest, inner), rest.types & scope & inner.types));
}

/** Where a branch may fit: what is written the same; else its namesake, what stands at its place, and the others. */
function candidates(branch: Child, index: number, theirs: Alternatives, twins: readonly number[]): readonly number[] {
  const twin = twins[index];
  if (twin !== undefined && twin >= 0) return [twin];
  const pointer = branch.sources[0]?.place.pointer;
  const rank = (at: number): number =>
    theirs.branches[at]?.sources[0]?.place.pointer === pointer ? 0 : at === index ? 1 : twins.includes(at) ? 3 : 2;
  return theirs.branches.map((_, at) => at).toSorted((x, y) => rank(x) - rank(y) || x - y);
}

/** Beside its alternatives the node asks for types only. */
function asksOnlyTypes({ values, nots, implications, others, number, string, array, object }: Node): boolean {
  return (
    values.size === 0 &&
    nots.length === 0 &&
    implications.length === 0 &&
    others.length === 0 &&
    !number.integer &&
    number.min === null &&
    number.max === null &&
    number.multiples.length === 0 &&
    number.formats.length === 0 &&
    string.minLength === 0 &&
    string.maxLength === null &&
    string.patterns.length === 0 &&
    string.formats.length === 0 &&
    array.prefix.length === 0 &&
    isAnything(array.items) &&
    array.minItems === 0 &&
    array.maxItems === null &&
    !array.unique &&
    array.contains.length === 0 &&
    isPlainObject(object) &&
    object.layers === null
  );
}
