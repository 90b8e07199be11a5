import type { Place } from '../../model/location.ts';
import { at, isComponent } from './fact.ts';
import type { Fact } from './fact.ts';
import { ALL_TYPES, canonical, typeNames } from '../normal-form/node.ts';
import type { Leaf, Node } from '../normal-form/node.ts';
import { typesOf } from '../normal-form/leaf-types.ts';

/*
 * Where types came and went. Alternatives of different types are one schema in its normal form, and each of them says
 * `type`: what changed is not the first of them, but the one that says something else now, or the list.
 */

/** The fact about types, at the place that they changed at; a component that is an alternative is told of itself. */
export function placedByTypes(fact: Fact, a: Node, b: Node): Fact {
  if (![a, b].some(({ leaves }) => leaves.some(isAlternative))) return fact;
  const [first, ...others] = changedAlternatives(a, b);
  const [old, now] = others.length === 0 && first !== undefined ? first : [];
  const [before, after] = [ownPlaceOf(a), ownPlaceOf(b)];
  const list = b.leaves.some(isAlternative) ? after : before;
  const placed = {
    ...fact,
    owner: list ?? fact.owner,
    base: old === undefined ? before : placeIn(old),
    head: now === undefined ? after : placeIn(now),
  };
  if (old === undefined || now === undefined || !isComponent(now.place) || [old, now].some(isOfAnyType)) return placed;
  const { payload } = fact;
  const named = { ...placed, owner: now.place, isOfAlternative: true } as const;
  return payload.kind === 'schema.type-changed'
    ? { ...named, payload: { ...payload, before: namesIn(old), after: namesIn(now) } }
    : named;
}

const isAlternative = ({ isAlternative: is }: Leaf): boolean => is === true;

const placeIn = ({ place, value }: Leaf): Place => (Object.hasOwn(value, 'type') ? at(place, 'type') : place);

/** Where the list of alternatives is written, or the schema that stands alone. */
function ownPlaceOf({ leaves, place }: Node): Place | null {
  const own = leaves.find((leaf) => !isAlternative(leaf));
  return own?.place ?? (place.file === '' ? null : place);
}

/** Alternatives that stand where they stood, and say other types. */
function changedAlternatives(a: Node, b: Node): readonly (readonly [Leaf, Leaf])[] {
  const before = new Map(a.leaves.filter(isAlternative).map((leaf) => [nameOf(leaf), leaf]));
  return b.leaves.filter(isAlternative).flatMap((now): (readonly [Leaf, Leaf])[] => {
    const old = before.get(nameOf(now));
    return old === undefined || saidBy(old) === saidBy(now) ? [] : [[old, now]];
  });
}

const nameOf = ({ place }: Leaf): string => canonical([place.file, place.pointer]);

const isOfAnyType = ({ value, dialect }: Leaf): boolean => typesOf(value, dialect).types === ALL_TYPES;

const saidBy = ({ value, dialect }: Leaf): string => canonical(typesOf(value, dialect));

function namesIn({ value, dialect }: Leaf): readonly string[] {
  const { types, integer } = typesOf(value, dialect);
  return typeNames(types, integer);
}
