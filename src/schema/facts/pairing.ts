import type { Json } from '../../model/json.ts';
import type { Identity } from '../normal-form/identical.ts';
import { asksNothing } from '../normal-form/local.ts';
import { ALL_TYPES, ARRAY, OBJECT, canonical, isAnything, isObject, isRequiredOnly } from '../normal-form/node.ts';
import type { Alternatives, Child, Node, Source } from '../normal-form/node.ts';
import type { Normaliser } from '../normal-form/normalise.ts';
import { twinsIn } from '../normal-form/twins.ts';

/**
 * Pairs the branches of `anyOf` and `oneOf` that mean the same thing, whatever their order: by name, by what is written,
 * by the value that tells them apart, by title, and only then by what they are most like. All but the last takes as long
 * as the lists are.
 */

export interface PairingSides {
  readonly base: Normaliser;
  readonly head: Normaliser;
  readonly identity: Identity;
}

/** Which alternatives became which. */
export interface Pairing {
  readonly pairs: readonly (readonly [Child, Child])[];
  readonly removed: readonly Child[];
  readonly added: readonly Child[];
}

/** Pairs the alternatives of two lists. */
export function pairUp(sides: PairingSides, before: Alternatives, after: Alternatives): Pairing {
  const pairs: [Child, Child][] = [];
  const left = new Set(before.branches);
  const right = new Set(after.branches);
  const pair = (child: Child, partner: Child): void => {
    pairs.push([child, partner]);
    left.delete(child);
    right.delete(partner);
  };
  const take = (nameA: NameOf, nameB: NameOf): void => {
    if (left.size === 0 || right.size === 0) return;
    const byName = new Map<string, Child>();
    for (const child of right) {
      const name = nameB(child);
      if (name !== null && !byName.has(name)) byName.set(name, child);
    }
    for (const child of left) {
      const name = nameA(child);
      const partner = name === null ? undefined : byName.get(name);
      if (name === null || partner === undefined) continue;
      byName.delete(name);
      pair(child, partner);
    }
  };
  take(
    (child) => targetName(sides.base, child),
    (child) => targetName(sides.head, child),
  );
  const others = [...right];
  const twinOf = left.size === 0 ? null : twinsIn(sides.identity.same, others);
  for (const child of left) {
    const at = twinOf?.(child, (place) => isAmong(right, others[place])) ?? -1;
    const twin = others[at];
    if (twin !== undefined) pair(child, twin);
  }
  take(tagName(sides.base, before), tagName(sides.head, after));
  take(titleOf(sides.base), titleOf(sides.head));
  if (left.size > MOST_COMPARED || right.size > MOST_COMPARED) {
    take(tagsName(sides.base, before), tagsName(sides.head, after));
    take(outlineOf(sides.base, before), outlineOf(sides.head, after));
  }
  const alike = pairAlike(sides, { before, after, removed: [...left], added: [...right] });
  return { ...alike, pairs: [...pairs, ...alike.pairs] };
}

/** What an alternative goes by; null where it has nothing of the kind. */
type NameOf = (child: Child) => string | null;

const isAmong = (children: ReadonlySet<Child>, child: Child | undefined): boolean =>
  child !== undefined && children.has(child);

/** More alternatives than these are not compared each with each. */
const MOST_COMPARED = 200;
const LEAST_LIKENESS = 0.3;

/** Two lists of alternatives, and what is left of them. */
interface Unpaired {
  readonly before: Alternatives;
  readonly after: Alternatives;
  readonly removed: readonly Child[];
  readonly added: readonly Child[];
}

/** Pairs what nothing names with what it is most like: those most alike first, so that none takes the place of a better one. */
function pairAlike(sides: PairingSides, { before, after, removed, added }: Unpaired): Pairing {
  const [ours, theirs] = [tagName(sides.base, before), tagName(sides.head, after)];
  const rows = removed.slice(0, MOST_COMPARED).map((child, at) => ({ child, at, tag: ours(child) }));
  const columns = added.slice(0, MOST_COMPARED).map((child, at) => ({ child, at, tag: theirs(child) }));
  const candidates = rows
    .flatMap((left) =>
      columns
        .filter((right) => !excludes(left.tag, right.tag))
        .map((right) => ({
          pair: [left.child, right.child] as const,
          score: likeness(sides, sides.base.node(left.child), sides.head.node(right.child)),
          // Of two that are as much alike the same is taken in both directions.
          distance: left.at + right.at,
        })),
    )
    .filter(({ score }) => score >= LEAST_LIKENESS)
    .toSorted((x, y) => y.score - x.score || x.distance - y.distance);
  const pairs: (readonly [Child, Child])[] = [];
  const [left, right] = [new Set(removed), new Set(added)];
  for (const { pair } of candidates) {
    const [old, now] = pair;
    if (!left.has(old) || !right.has(now)) continue;
    pairs.push(pair);
    left.delete(old);
    right.delete(now);
  }
  return { pairs, removed: [...left], added: [...right] };
}

/** The one schema that a conjunction is of, whatever is required beside it. */
export function first({ sources }: Child): Source | null {
  const own = sources.length > 1 ? sources.filter((source) => !isRequiredOnly(source)) : sources;
  return own.length === 1 ? (own[0] ?? null) : null;
}

/** The last segment of the reference a branch is written with, or of the place it stands at when it is a component. */
export function targetName(normaliser: Normaliser, child: Child): string | null {
  const source = first(child);
  if (source === null) return null;
  const ref =
    normaliser.refOf(source) ??
    (/^\/(components\/schemas|definitions)\/[^/]+$/.test(source.place.pointer) ? source.place.pointer : null);
  return ref === null ? null : (ref.split('/').at(-1) ?? null);
}

/** The one value the discriminating property has in this branch. */
export const tagName =
  (normaliser: Normaliser, alternatives: Alternatives) =>
  (child: Child): string | null =>
    tagOf(normaliser, alternatives, child, 1);

/** The same where there are several values. */
const tagsName =
  (normaliser: Normaliser, alternatives: Alternatives): NameOf =>
  (child) =>
    tagOf(normaliser, alternatives, child, MOST_VALUES);

/** A list of more values is not what tells an alternative from the others. */
const MOST_VALUES = 20;

function tagOf(normaliser: Normaliser, alternatives: Alternatives, child: Child, most: number): string | null {
  if (isAnything(child)) return null;
  const { properties, required } = normaliser.node(child).object;
  const names =
    alternatives.discriminator === null
      ? [...required].filter((name) => properties.has(name))
      : [alternatives.discriminator.property];
  for (const name of names.slice(0, 10)) {
    const property = properties.get(name);
    const values =
      property === undefined || isAnything(property) ? [] : [...normaliser.node(property).values.values()].flat();
    if (values.length > 0 && values.length <= most) return `${name}=${values.map(written).toSorted().join()}`;
  }
  return null;
}

const written = (value: Json): string => JSON.stringify(value);

/** The types and the properties of an alternative that no value tells from the others: alike ones are paired in their order. */
const outlineOf =
  (normaliser: Normaliser, alternatives: Alternatives): NameOf =>
  (child) => {
    if (isAnything(child) || tagOf(normaliser, alternatives, child, 1) !== null) return null;
    const { types, values, object } = normaliser.node(child);
    return `${types} ${values.size} ${canonical([...object.properties.keys()].toSorted())}`;
  };

/** Two values of the same property: whoever has one is no instance of the other. */
function excludes(tag: string | null, other: string | null): boolean {
  const [name, otherName] = [tag, other].map((each) => each?.slice(0, each.indexOf('=')) ?? null);
  return name !== null && name === otherName && tag !== other;
}

export const titleOf =
  (normaliser: Normaliser) =>
  (child: Child): string | null => {
    const source = first(child);
    const target = source === null ? null : normaliser.target(source);
    const title = target !== null && isObject(target.value) ? target.value['title'] : undefined;
    return typeof title === 'string' ? title : null;
  };

/** Lists in lists that are looked into to tell them apart. */
const MAX_NESTING = 3;

/** 0…1: how much two branches look like the same thing. */
function likeness(sides: PairingSides, a: Node, b: Node, depth = 0): number {
  if ((a.types & b.types) === 0) return 0;
  // Any value at all is most like any value at all.
  if (a.types === ALL_TYPES || b.types === ALL_TYPES) return asksNothing(a) && asksNothing(b) ? 1 : LEAST_LIKENESS;
  // Whoever lists its values is another kind than who takes any.
  if ((a.types & b.types & OBJECT) === 0)
    return a.values.size > 0 === b.values.size > 0 ? likenessOfLists(sides, [a, b], depth) : 0.5;
  const [mine, theirs] = [a.object.properties, b.object.properties];
  const [fewer, more] = mine.size < theirs.size ? [mine, theirs] : [theirs, mine];
  let shared = 0;
  for (const name of fewer.keys()) if (more.has(name)) shared++;
  const all = mine.size + theirs.size - shared;
  return all === 0 ? 0.5 : shared / all;
}

/** Lists are as much alike as their items are; still more than types of which only one is shared. */
function likenessOfLists(sides: PairingSides, [a, b]: readonly [Node, Node], depth: number): number {
  const [mine, theirs] = [a.array.items, b.array.items];
  if ((a.types & b.types) !== ARRAY || depth > MAX_NESTING || isAnything(mine) || isAnything(theirs)) return 0.6;
  const names = [targetName(sides.base, mine), targetName(sides.head, theirs)];
  if (names[0] !== null && names[0] === names[1]) return 1;
  return 0.5 + likeness(sides, sides.base.node(mine), sides.head.node(theirs), depth + 1) / 2;
}
