import { disjoint, only } from './empty.ts';
import type { PartSides } from './include-parts.ts';
import { isPlainObject, meet, settle } from '../normal-form/meet.ts';
import { isAnything } from '../normal-form/node.ts';
import type { Alternatives, Child, Node } from '../normal-form/node.ts';
import { met } from './remainder.ts';
import { mayMeet } from '../normal-form/tags.ts';
import { twinsIn } from '../normal-form/twins.ts';

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
  const lists = listsOf(sides, mine, theirs);
  return mine.branches.every((branch, index) => {
    let made: Node | null = null;
    const own = (): Node => (made ??= ownSet(sides, rest, mine, branch));
    if (asksMore && ((own().types & ~theirs.scope) !== 0 || !sides.included(own(), bare))) return false;
    const fits = (at: number): boolean => {
      const target = theirs.branches[at];
      if (target === undefined) return false;
      if (at !== lists.twins[index] && !isAnything(target) && !sides.included(own(), sides.normaliser.node(target)))
        return false;
      return mine.kind === 'anyOf' || isAlone(sides, lists, index, at, own);
    };
    for (const at of candidates(sides, lists, index, own)) if (fits(at)) return true;
    return false;
  });
}

interface Lists {
  readonly mine: Alternatives;
  readonly theirs: Alternatives;
  /** For each branch of `mine` the one of `theirs` that is written the same, or -1. */
  readonly twins: readonly number[];
  /** For branches of `theirs` the first of `mine` that is written the same. */
  readonly siblings: ReadonlyMap<number, number>;
  /** The branches of `theirs` that have none. */
  readonly alone: ReadonlySet<number>;
  /** Where branches of `theirs` are written. */
  readonly places: ReadonlyMap<string | undefined, readonly number[]>;
  /** Where branches of `mine` are written. */
  readonly names: ReadonlySet<string | undefined>;
}

function listsOf(sides: MatchingSides, mine: Alternatives, theirs: Alternatives): Lists {
  const twinOf = twinsIn(sides.same, theirs.branches);
  const twins = mine.branches.map((branch) => twinOf(branch));
  const siblings = new Map<number, number>();
  for (const [index, twin] of twins.entries()) if (twin >= 0 && !siblings.has(twin)) siblings.set(twin, index);
  const sorted = new Map([...siblings].toSorted(([x], [y]) => x - y));
  const places = new Map<string | undefined, number[]>();
  const names = new Set(mine.branches.map((branch) => nameOf(sides, branch)));
  const alone = new Set<number>();
  for (const [at, branch] of theirs.branches.entries()) {
    const pointer = nameOf(sides, branch);
    const known = places.get(pointer);
    if (known === undefined) places.set(pointer, [at]);
    else known.push(at);
    if (!siblings.has(at)) alone.add(at);
  }
  return { mine, theirs, twins, siblings: sorted, alone, places, names };
}

/** No value of a branch is in any new branch but the one at `at`: those with a twin of their own were no match before. */
function isAlone(sides: MatchingSides, lists: Lists, index: number, at: number, own: () => Node): boolean {
  const twin = lists.twins[index] ?? -1;
  const isMine = twin >= 0 && lists.siblings.get(twin) === index;
  if (lists.alone.size === 0 && !isMine) return true;
  const meeting = mayMeet(sides, own(), lists.theirs.branches) ?? [...(isMine ? [twin] : []), ...lists.alone];
  return meeting.every(
    (other) =>
      other === at ||
      !(lists.alone.has(other) || (isMine && other === twin)) ||
      isExcluded(sides, lists, index, other, own),
  );
}

/** No value of a branch is in the new branch at `at`. */
function isExcluded(
  sides: MatchingSides,
  { mine, theirs, names }: Lists,
  index: number,
  at: number,
  own: () => Node,
): boolean {
  const other = theirs.branches[at];
  if (other === undefined) return true;
  if (isAnything(other)) return false;
  const node = sides.normaliser.node(other);
  if (disjoint(sides, own(), node)) return true;
  const meeting = mayMeet(sides, node, mine.branches) ?? mine.branches.keys();
  const name = nameOf(sides, other);
  return Array.from(meeting).some((where) => {
    const each = mine.branches[where];
    if (each === undefined || where === index) return false;
    // Its namesake is what it was before; where it has none, what stood in its place: the others would be looked into in vain.
    const isNamesake = names.has(name) ? nameOf(sides, each) === name : where === at;
    return sides.plainly(other, each) || (isNamesake && matchedBefore(sides, own(), other, each));
  });
}

/** Whether a value that a new branch admits was admitted by an old one too: then it was never valid beside the old ones. */
const matchedBefore = (sides: MatchingSides, own: Node, now: Child, old: Child): boolean =>
  isAnything(old) || sides.included(settle(met(sides.normaliser, own, now)), sides.normaliser.node(old));

/** What senders send who take this branch. */
function ownSet({ normaliser }: MatchingSides, rest: Node, { scope }: Alternatives, branch: Child): Node {
  if (isAnything(branch)) return only(rest, scope);
  const inner = normaliser.node(branch);
  return settle(only(meet(rest, inner), rest.types & scope & inner.types));
}

/** Where a branch may fit: what is written the same; else its namesake, what stands at its place, and the others. */
function* candidates(sides: MatchingSides, lists: Lists, index: number, own: () => Node): Generator<number> {
  const { mine, theirs, twins, siblings, alone, places } = lists;
  const twin = twins[index];
  if (twin !== undefined && twin >= 0) {
    yield twin;
    return;
  }
  const namesakes = places.get(nameOf(sides, mine.branches[index]));
  const meeting = mayMeet(sides, own(), theirs.branches);
  // What has nothing in common with any of them may still be nothing at all, which is in each.
  const some = meeting === null || meeting.length === 0 ? null : new Set(meeting);
  const first = [...(namesakes ?? []), ...(index < theirs.branches.length ? [index] : [])];
  const seen = new Set(first);
  for (const at of seen) if (some?.has(at) !== false) yield at;
  for (const at of some === null ? alone : (meeting ?? [])) if (!seen.has(at) && alone.has(at)) yield at;
  for (const at of some === null ? siblings.keys() : (meeting ?? [])) if (!seen.has(at) && siblings.has(at)) yield at;
}

/** Where an alternative is written, references followed. */
function nameOf({ normaliser }: MatchingSides, branch: Child | undefined): string | undefined {
  const source = branch?.sources[0];
  return source && (normaliser.target(source) ?? source).place.pointer;
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
