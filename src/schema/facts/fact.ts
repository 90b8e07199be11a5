import { asWritten } from '../normal-form/beside-ref.ts';
import type { ChangeBase, DocumentChange, SchemaChange } from '../../model/change.ts';
import type { Json } from '../../model/json.ts';
import type { Place } from '../../model/location.ts';
import { canonical } from '../normal-form/node.ts';
import type { Alternatives, Child, Leaf, Node } from '../normal-form/node.ts';

/*
 * Facts: what is different between two schemas at one place, keyword by keyword, and what that does to the set of their
 * values. A file of this room compares the keywords of one kind and gives facts, and the steps to the schemas below. What
 * a fact means for a whole schema, where alternatives and proofs have a say, is for `pairs/`; what it means for people who
 * call the API is for the rules.
 */

type Payload<T> = T extends ChangeBase ? Omit<T, keyof ChangeBase> : never;

/** What a fact says about what is no assertion. */
type UndirectedPayload = Payload<
  Extract<DocumentChange, { kind: 'text.changed' | 'extension.changed' | 'unclassified.changed' }>
>;

/** What a fact says, without where it is. */
export type FactPayload = Payload<SchemaChange> | UndirectedPayload;

/** A difference between two schemas that stand at the same place. */
export interface Fact {
  readonly payload: FactPayload;
  /** The object of keywords it is about: its identity follows from this, not from the position of a keyword. */
  readonly owner: Place;
  /** The property it is about, when it is about one of the owner's properties. */
  readonly segment: string | null;
  readonly base: Place | null;
  readonly head: Place | null;
  /** The schemas it tells apart. */
  readonly nodes: readonly [Node, Node];
  /** Facts about messages have a direction, facts about texts don't. */
  readonly directional: boolean;
  /** The alternative that came or went. */
  readonly branch?: { readonly of: Alternatives; readonly child: Child };
  /** It is about what the author announced, not about what is allowed: no proof about sets of values overrules it. */
  readonly advisory?: boolean;
  /** Only messages with properties that nothing describes show it: what careful senders send proves nothing about it. */
  readonly isUndescribed?: boolean;
  /** Alternatives speak of all other properties in so many words, or no longer: nothing else tells that. */
  readonly isOfOthers?: boolean;
  /** It is said of a component that is one of several alternatives: under the name of what lists them it would be false. */
  readonly isOfAlternative?: boolean;
  /** It is said of alternatives that came and went, in their stead: only where a proof silences these. */
  readonly isOfSilenced?: boolean;
}

/** The leaf that writes a keyword, else the outermost one. */
export function leafWith(node: Node, keyword: string): Leaf | null {
  return node.leaves.find((leaf) => Object.hasOwn(leaf.value, keyword)) ?? node.leaves[0] ?? null;
}

/** Where a keyword stands, or the schema when it doesn't. Null for a schema that isn't written at all. */
export function placeOf(node: Node, keyword: string): Place | null {
  const leaf = leafWith(node, keyword);
  if (leaf === null) return node.place.file === '' ? null : node.place;
  return placeIn(leaf, keyword);
}

/** The place below another. */
export const at = (place: Place, ...keys: readonly string[]): Place => ({
  file: place.file,
  pointer: keys.reduce(
    (pointer, key) => `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`,
    place.pointer,
  ),
});

/**
 * The part of a schema that says something else in a keyword now than it said before, where the others say what they said;
 * null where it is not one part.
 */
function changedPart(a: Node, b: Node, keyword: string): readonly [base: Leaf, head: Leaf] | null {
  if (a.leaves.length < 2 || b.leaves.length < 2 || a.leaves.length > MOST_PARTS) return null;
  const changed = b.leaves.flatMap((now): (readonly [Leaf, Leaf])[] => {
    const old = a.leaves.find(({ place }) => place.file === now.place.file && place.pointer === now.place.pointer);
    const isSame = old === undefined || canonical(old.value[keyword]) === canonical(now.value[keyword]);
    return isSame ? [] : [[old, now]];
  });
  const [only] = changed;
  return only !== undefined && changed.length === 1 ? only : null;
}

const placeIn = ({ place, value }: Leaf, keyword: string): Place =>
  Object.hasOwn(value, keyword) ? at(place, asWritten(keyword)) : place;

/** More parts than these are not held against each other. */
const MOST_PARTS = 50;

/** The object a keyword belongs to: the side that has the keyword decides. */
export function ownerOf(a: Node, b: Node, keyword: string): Place {
  const head = b.leaves.find((leaf) => Object.hasOwn(leaf.value, keyword));
  const base = a.leaves.find((leaf) => Object.hasOwn(leaf.value, keyword));
  return (head ?? base ?? b.leaves[0] ?? a.leaves[0])?.place ?? (b.place.file === '' ? a.place : b.place);
}

/** A fact about a keyword of both nodes. */
export function keywordFact(a: Node, b: Node, keyword: string, payload: FactPayload): Fact {
  const [old, now] = changedPart(a, b, keyword) ?? [];
  return {
    payload,
    owner: now?.place ?? ownerOf(a, b, keyword),
    segment: null,
    base: old === undefined ? placeOf(a, keyword) : placeIn(old, keyword),
    head: now === undefined ? placeOf(b, keyword) : placeIn(now, keyword),
    nodes: [a, b],
    directional: true,
    ...(now?.isAlternative === true && isComponent(now.place) ? { isOfAlternative: true } : {}),
  };
}

/** Whether a component stands there, or all of a file. */
export const isComponent = ({ pointer }: Place): boolean =>
  /^(?:\/(?:components\/schemas|definitions)\/[^/]+)?$/.test(pointer);

/** A fact about a keyword that asks nothing of messages, as far as anybody can tell. */
export const undirectedFact = (a: Node, b: Node, keyword: string, payload: UndirectedPayload): Fact => ({
  ...keywordFact(a, b, keyword, payload),
  directional: false,
});

/** A fact about a keyword that only readers notice. */
export const textFact = (a: Node, b: Node, key: string, before: Json | undefined, after: Json | undefined): Fact =>
  undirectedFact(a, b, key, { kind: 'text.changed', key, before, after });

/** The raw values of a keyword over the leaves of a node: one value, a list of different ones, or undefined. */
export function written(node: Node, keyword: string): Json | undefined {
  const values = node.leaves.flatMap((leaf) =>
    Object.hasOwn(leaf.value, keyword) ? [leaf.value[keyword] as Json] : [],
  );
  return values.length > 1 ? values : values[0];
}

/** A flag that is set, by the schema itself or by a part of it. */
export const isOn = (value: Json | undefined): boolean =>
  value === true || (Array.isArray(value) && value.includes(true));
