import type { Direction } from '../model/change.ts';
import type { Json } from '../model/json.ts';
import { BOOLEAN, NULL, OBJECT, TYPE_NAMES, canonical, isObject } from './node.ts';
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
    values.push(...own);
  }
  return new Set(values.map(canonical));
}
