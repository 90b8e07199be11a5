import type { Direction } from '../model/change.ts';
import { NEVER } from './empty.ts';
import { constraintOn, isPlainObject } from './meet.ts';
import { OBJECT, isAnything, isNever } from './node.ts';
import type { Alternatives, Child, Node } from './node.ts';
import type { Normaliser } from './normalise.ts';
import { requiredNames } from './view.ts';

/*
 * What alternatives are to each other: `oneOf: [{required: [a]}, {required: [b]}]` beside properties `a` and `b` means that
 * whoever sends `a` does not send `b`, and with `anyOf` that who sends both takes both.
 */

/** What is asked to tell alternatives apart. */
export interface ApartSides {
  readonly normaliser: Normaliser;
  readonly direction: Direction;
  /** Inclusion of plain sets. */
  readonly plainly: (a: Child, b: Child) => boolean;
}

/** Of more alternatives it is not asked what each is to each other one. */
const MAX_SIBLINGS = 12;

/**
 * An alternative of `oneOf` without the properties that would make its messages match another one, too.
 * @param own the alternative with all that is asked beside it.
 */
export function apart(sides: ApartSides, own: Node, { kind, branches }: Alternatives, branch: Child): Node {
  if (kind !== 'oneOf') return own;
  const absent = siblingsOf(sides, own, branches, branch).flatMap(({ missing }) => (missing === null ? [] : [missing]));
  return withoutNames(own, absent);
}

/**
 * What takes an alternative of `anyOf` without the properties that other alternatives describe, which it takes as soon as
 * these are there.
 * @param child whether nothing is lost of what one schema describes in another one.
 */
export function takenBeside(
  sides: ApartSides & { readonly child: (a: Child, b: Child) => boolean },
  own: Node,
  { kind, branches }: Alternatives,
  branch: Child,
): Node {
  if (kind !== 'anyOf') return own;
  const isDescribed = (name: string, asked: Child): boolean => {
    const constraint = own.object.properties.get(name);
    return constraint !== undefined && sides.child(constraint, asked);
  };
  const described = siblingsOf(sides, own, branches, branch).flatMap(({ missing, node }) =>
    Array.from(node.object.properties)
      .filter(([name, asked]) => (missing === null || missing === name) && isDescribed(name, asked))
      .map(([name]) => name),
  );
  return withoutNames(own, described);
}

function withoutNames(own: Node, names: readonly string[]): Node {
  if (names.length === 0) return own;
  const properties = new Map([...own.object.properties, ...names.map((name) => [name, NEVER] as const)]);
  const required = new Set([...own.object.required].filter((name) => !names.includes(name)));
  return {
    ...own,
    key: `${own.key}-${JSON.stringify(names)}`,
    origin: null,
    object: { ...own.object, properties, required },
  };
}

interface Sibling {
  readonly node: Node;
  /** The property with which every object is an instance of it; null where every object is one already. */
  readonly missing: string | null;
}

/** The other alternatives that nothing but one property is missing for, or not even that. */
function siblingsOf(sides: ApartSides, own: Node, branches: readonly Child[], branch: Child): readonly Sibling[] {
  if (branches.length > MAX_SIBLINGS || (own.types & OBJECT) === 0) return [];
  const sent = requiredNames(sides.normaliser, own, sides.direction);
  return branches.flatMap((other) => {
    if (other === branch || isAnything(other) || isNever(other)) return [];
    const node = sides.normaliser.node(other);
    if ((node.types & OBJECT) === 0 || !asksForPropertiesOnly(node)) return [];
    const asked = [...requiredNames(sides.normaliser, node, sides.direction)].filter((name) => !sent.has(name));
    const [missing = null] = asked;
    return asked.length <= 1 && isMet(sides, own, node) ? [{ node, missing }] : [];
  });
}

const isMet = (sides: ApartSides, own: Node, { object }: Node): boolean =>
  Array.from(object.properties).every(([name, asked]) => {
    const constraint = constraintOn(own.object, name);
    return constraint !== null && sides.plainly(constraint, asked);
  });

/** It asks of objects for nothing but that they have some properties, and what these are. */
const asksForPropertiesOnly = ({ values, alternatives, nots, implications, others, object }: Node): boolean =>
  !values.has(OBJECT) &&
  alternatives.length + nots.length + implications.length + others.length === 0 &&
  !object.loose &&
  isPlainObject({ ...object, properties: new Map(), required: new Set(), explicitRest: false });
