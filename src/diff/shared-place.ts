import type { Place } from '../model/location.ts';
import type { Fact } from '../schema/facts/fact.ts';
import { canonical } from '../schema/normal-form/node.ts';
import type { Node } from '../schema/normal-form/node.ts';
import type { Trail } from '../schema/witnesses/trail.ts';
import { componentAt, isBelowComponent, type RootFiles } from './place-names.ts';
import { keyOf } from './pointers.ts';

/** The components that a schema is written in, each with its first place. */
type Homes = ReadonlyMap<string, Place>;

/** Nodes belong to one comparison, and many facts to one node. */
const known = new WeakMap<Node, Homes>();

/**
 * A place in the component that changed: the owner of what differs, else what it is composed into. Null where the sides
 * have no component in common: an operation that refers to another one, or to none, is what changed then.
 */
export function sharedPlace(
  { owner, base, head, nodes: [a, b], directional, payload }: Fact,
  roots: RootFiles,
): Place | null {
  if (base === null || head === null) return null;
  // Which types there are is said by who refers, where the component is one of several alternatives.
  const stands = OF_TYPES.has(payload.kind) ? alternativesIn(a, b, owner) : null;
  const [old, now] = [homesOf(a, base, stands, roots), homesOf(b, head, stands, roots)];
  const own = componentAt(owner, roots);
  if (own !== null && old.has(own) && now.has(own)) return owner;
  // What is said beside a reference is said of who refers, and not of the component that is referred to.
  if (!directional) return null;
  const changed = changedBeside(a, b);
  for (const [component, place] of now)
    if (old.has(component) && (changed.length === 0 || changed.some((one) => componentAt(one, roots) === component)))
      return place;
  return null;
}

/** Where the parts of two schemas stand that only one of them has, alternatives aside: a part that both have did not change. */
function changedBeside(a: Node, b: Node): readonly Place[] {
  const [old, now] = [partsOf(a), partsOf(b)];
  const only = (own: Parts, other: Parts): readonly Place[] =>
    [...own].flatMap(([text, place]) => (other.has(text) ? [] : [place]));
  return [...only(old, now), ...only(now, old)];
}

/** The parts that a schema is put together of, alternatives aside, by what is written in them. */
type Parts = ReadonlyMap<string, Place>;

/** A schema of thousands of properties may be asked for each of them. */
const knownParts = new WeakMap<Node, Parts>();

function partsOf(node: Node): Parts {
  const parts =
    knownParts.get(node) ??
    new Map(
      node.leaves.flatMap(({ value, place, isAlternative }) =>
        isAlternative === true ? [] : [[canonical(value), place] as const],
      ),
    );
  knownParts.set(node, parts);
  return parts;
}

/**
 * A place in the component that refers, where one side has a schema of its own in it and the other a reference: all ways
 * to what differs lead through it. Null where it is not within one component on both sides.
 */
export function referringPlace({ nodes: [a, b] }: Fact, way: Trail | undefined, roots: RootFiles): Place | null {
  for (const node of [b, a])
    for (const [component, place] of homesOf(node, node.place, null, roots))
      if (isBelowComponent(place, roots) && leadsThrough(way, component, roots)) return place;
  return null;
}

/** Whether a component is reached as one of several alternatives: what leads there has the same name for all of them. */
export function isAmongAlternatives(component: string, way: Trail | undefined, roots: RootFiles): boolean {
  let entry: Trail | null = null;
  for (let step = way ?? null; step !== null && isWithin(component, step, roots); step = step.from) entry = step;
  return entry !== null && entry.from !== null && entry.segment === '';
}

/** Whether it is said of one of several alternatives, on both sides. */
export function isInAlternative({ segment }: Fact, way: Trail | undefined): boolean {
  if (segment !== null || way === undefined || way.segment !== '' || way.from === null) return false;
  const { a, b } = way.from.pair;
  return [a, b].every(
    ({ alternatives, leaves }) =>
      alternatives.some(({ branches }) => branches.length > 1) || leaves.some(({ isAlternative }) => isAlternative),
  );
}

const isWithin = (component: string, { pair }: Trail, roots: RootFiles): boolean =>
  [pair.a, pair.b].every((node) => homesOf(node, node.place, null, roots).has(component));

function leadsThrough(way: Trail | undefined, component: string, roots: RootFiles): boolean {
  for (let step = way?.from ?? null; step !== null; step = step.from) {
    if (isWithin(component, step, roots)) return true;
  }
  return false;
}

/** @param end where the schema stands if it is not written. */
function homesOf(node: Node, end: Place, stands: ReadonlySet<string> | null, roots: RootFiles): Homes {
  const isUsual = stands === null && node.place.file !== '';
  const made = isUsual ? known.get(node) : undefined;
  if (made !== undefined) return made;
  const homes = new Map<string, Place>();
  for (const place of [...node.leaves.map((leaf) => leaf.place), node.place.file === '' ? end : node.place]) {
    const component = stands?.has(keyOf(place)) === true ? null : componentAt(place, roots);
    if (component !== null && !homes.has(component)) homes.set(component, place);
  }
  if (isUsual) known.set(node, homes);
  return homes;
}

/** Facts about which types there are: these are said of what lists alternatives. */
const OF_TYPES: ReadonlySet<string> = new Set(['schema.nullable-changed', 'schema.type-changed']);

/** What is one of several alternatives on either side, but for the one that changed itself. */
function alternativesIn(a: Node, b: Node, owner: Place): ReadonlySet<string> {
  const leaves = [...a.leaves, ...b.leaves].filter(({ isAlternative }) => isAlternative === true);
  const keys = new Set(leaves.map(({ place }) => keyOf(place)));
  keys.delete(keyOf(owner));
  return keys;
}
