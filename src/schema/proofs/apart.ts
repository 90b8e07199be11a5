import type { Direction } from '../../model/change.ts';
import { NEVER, nodeOf, only } from './empty.ts';
import { constraintOn, isPlainObject, meet, settle } from '../normal-form/meet.ts';
import { OBJECT, isAnything, isNever } from '../normal-form/node.ts';
import type { Alternatives, Child, Node } from '../normal-form/node.ts';
import type { Normaliser } from '../normal-form/normalise.ts';
import { requiredNames } from '../normal-form/view.ts';

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
  /** It is asked what is described, not what may be sent. */
  readonly described?: boolean;
}

/** Of more alternatives it is not asked what each is to each other one. */
const MAX_SIBLINGS = 12;

/**
 * An alternative of `oneOf` without the properties that would make its messages match another one, too.
 * @param own the alternative with all that is asked beside it.
 */
export function apart(sides: ApartSides, own: Node, { kind, branches }: Alternatives, branch: Child): Node {
  if (kind !== 'oneOf') return own;
  const siblings = siblingsOf(sides, own, branches, branch);
  // Who sends some of what another alternative asks for means that one, and describes nothing of this one.
  const isPlain = ({ missing }: Sibling): boolean => missing.length === 1 || sides.described === true;
  const absent = siblings.filter(isPlain).flatMap(({ missing }) => missing);
  const nots = siblings.filter((one) => !isPlain(one) && one.missing.length > 0).map(({ child }) => child);
  const left = withoutNames(own, absent);
  if (nots.length === 0) return left;
  const key = `${left.key}¬${nots.map((not) => not.key).join()}`;
  return { ...left, key, origin: null, nots: [...left.nots, ...nots] };
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
      .filter(([name, asked]) => missing.every((one) => one === name) && isDescribed(name, asked))
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
  readonly child: Child;
  readonly node: Node;
  /** The properties with which every object is an instance of it. */
  readonly missing: readonly string[];
}

/** The other alternatives that nothing but some properties is missing for. */
function siblingsOf(sides: ApartSides, own: Node, branches: readonly Child[], branch: Child): readonly Sibling[] {
  if (branches.length > MAX_SIBLINGS || (own.types & OBJECT) === 0) return [];
  const sent = requiredNames(sides.normaliser, own, sides.direction);
  return branches.flatMap((other) => {
    if (other === branch || isAnything(other) || isNever(other)) return [];
    const node = sides.normaliser.node(other);
    if ((node.types & OBJECT) === 0 || !asksForPropertiesOnly(node)) return [];
    const missing = [...requiredNames(sides.normaliser, node, sides.direction)].filter((name) => !sent.has(name));
    return isMet(sides, own, node) ? [{ child: other, node, missing }] : [];
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

/** What is asked about alternatives that are met together. */
interface CombinedSides {
  readonly normaliser: Normaliser;
  readonly open: boolean;
  readonly described: boolean;
  readonly included: (a: Node, b: Node) => boolean;
}

/**
 * Whether a receiver that takes one of several alternatives takes what two of the sender's are met by: who sends `anyOf` may send
 * what both describe. Of plain sets, and of what is described, each alternative holds that already.
 */
export function combinationsFit(sides: CombinedSides, a: Node, b: Node): boolean {
  if (sides.open || sides.described || !b.alternatives.some(takesOneOfObjects)) return true;
  return a.alternatives.every((mine) => {
    if (mine.kind !== 'anyOf' || (mine.scope & a.types & OBJECT) === 0) return true;
    if (mine.branches.length > MAX_COMBINED) return false;
    const rest = without(a, mine);
    const own = mine.branches.map((branch) => meet(only(rest, OBJECT), nodeOf(sides.normaliser, branch)));
    return own.every((one, index) =>
      mine.branches.slice(index + 1).every((branch) => {
        const combined = settle(only(meet(one, nodeOf(sides.normaliser, branch)), OBJECT));
        return combined.types === 0 || sides.included(combined, b);
      }),
    );
  });
}

const takesOneOfObjects = ({ kind, scope }: Alternatives): boolean => kind === 'oneOf' && (scope & OBJECT) !== 0;

/** Of more alternatives it is not asked what each two of them describe together. */
export const MAX_COMBINED = 12;

/** The node without one of its sets of alternatives. */
export const without = (node: Node, gone: Alternatives): Node => ({
  ...node,
  key: `${node.key}~`,
  origin: null,
  alternatives: node.alternatives.filter((one) => one !== gone),
});
