import type { Direction } from '../../model/change.ts';
import type { Json } from '../../model/json.ts';
import { ANY_NODE, BOOLEAN, NULL, OBJECT, TYPE_NAMES, canonical, isAnything, isObject } from './node.ts';
import type { Child, Node, ObjectPart } from './node.ts';
import type { Normaliser } from './normalise.ts';
import { accessOf, visible } from './view.ts';

/** Properties that list their values, which is how most alternatives are told apart: `type: {enum: [circle]}`. */
type Tags = ReadonlyMap<string, ReadonlySet<string>>;

interface TagSides {
  readonly normaliser: Normaliser;
  readonly direction: Direction;
}

/**
 * Whether it is plain that two sets have nothing in common: other types, or objects that have to have a property of which
 * both list other values. Then no more of them has to be looked at.
 */
export function isToldApart(sides: TagSides, a: Node, b: Node): boolean {
  const common = a.types & b.types;
  if (common !== OBJECT) return common === 0;
  const [mine, theirs] = [tagsOf(sides, a.object), tagsOf(sides, b.object)];
  if (theirs.size === 0) return false;
  for (const [name, values] of mine) {
    const others = theirs.get(name);
    if (others === undefined || !(a.object.required.has(name) || b.object.required.has(name))) continue;
    if (haveNothingInCommon(values, others)) return true;
  }
  return false;
}

function haveNothingInCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const value of a) if (b.has(value)) return false;
  return true;
}

/** An object part belongs to one contract, so its tags never differ. */
const known: Readonly<Record<Direction, WeakMap<ObjectPart, Tags>>> = {
  request: new WeakMap(),
  response: new WeakMap(),
};

function tagsOf({ normaliser, direction }: TagSides, part: ObjectPart): Tags {
  const before = known[direction].get(part);
  if (before !== undefined) return before;
  const tags = new Map<string, ReadonlySet<string>>();
  for (const [name, child] of part.properties) {
    if (!listsValues(normaliser, child)) continue;
    const values = listed(normaliser.node(child));
    if (values !== null && visible(accessOf(normaliser, child), direction)) tags.set(name, values);
  }
  known[direction].set(part, tags);
  return tags;
}

/** Its author wrote down which values there are. */
const listsValues = (normaliser: Normaliser, { sources }: Child): boolean =>
  sources.some((source) => {
    const value = normaliser.target(source)?.value;
    return isObject(value) && (value['enum'] !== undefined || value['const'] !== undefined);
  });

/** All values of a node; null where it does not list those of each type. */
function listed(node: Node): ReadonlySet<string> | null {
  const values: Json[] = [];
  for (const [bit] of TYPE_NAMES) {
    if ((node.types & bit) === 0) continue;
    const own = node.values.get(bit) ?? (bit === NULL ? [null] : bit === BOOLEAN ? [true, false] : null);
    if (own === null) return null;
    for (const one of own) values.push(one);
  }
  return new Set(values.map(canonical));
}

/** Of fewer alternatives each is asked. */
const MANY = 12;

/** Which of some alternatives list a value of a property that they require, by the value, and those that don't. */
interface Listing {
  readonly byValue: ReadonlyMap<string, readonly number[]>;
  readonly others: readonly number[];
}

const listings: Readonly<Record<Direction, WeakMap<readonly Child[], ReadonlyMap<string, Listing>>>> = {
  request: new WeakMap(),
  response: new WeakMap(),
};

/**
 * The places of those of many alternatives that may have something in common with a node; null where that can be each of
 * them. All others are told apart from it, without a look at them.
 */
export function mayMeet(sides: TagSides, node: Node, branches: readonly Child[]): readonly number[] | null {
  if (branches.length <= MANY || node.types !== OBJECT) return null;
  const mine = tagsOf(sides, node.object);
  let least: readonly number[] | null = null;
  for (const [name, { byValue, others }] of mine.size === 0 ? [] : listingsOf(sides, branches)) {
    const values = mine.get(name);
    if (values === undefined) continue;
    const found = new Set(others);
    for (const value of values) for (const at of byValue.get(value) ?? []) found.add(at);
    if (least === null || found.size < least.length) least = [...found].toSorted((x, y) => x - y);
  }
  return least;
}

function listingsOf(sides: TagSides, branches: readonly Child[]): ReadonlyMap<string, Listing> {
  const made = listings[sides.direction].get(branches);
  if (made !== undefined) return made;
  const nodes = branches.map((branch) => (isAnything(branch) ? ANY_NODE : sides.normaliser.node(branch)));
  const tags = nodes.map(({ types, object }) => ((types & OBJECT) === 0 ? null : tagsOf(sides, object)));
  const found = new Map<string, Listing>();
  for (const name of namesOfMost(tags)) {
    const byValue = new Map<string, number[]>();
    const others: number[] = [];
    for (const [at, own] of tags.entries()) {
      const values = nodes[at]?.object.required.has(name) === true ? own?.get(name) : undefined;
      if (values === undefined && own !== null) others.push(at);
      for (const value of values ?? []) {
        const places = byValue.get(value);
        if (places === undefined) byValue.set(value, [at]);
        else places.push(at);
      }
    }
    found.set(name, { byValue, others });
  }
  listings[sides.direction].set(branches, found);
  return found;
}

/** The properties by which most of them can be told apart. */
function namesOfMost(all: readonly (Tags | null)[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const tags of all) for (const name of tags?.keys() ?? []) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > all.length / 2).map(([name]) => name);
}
