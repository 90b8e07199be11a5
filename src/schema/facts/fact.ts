import { asWritten } from '../normal-form/beside-ref.ts';
import type { ChangeBase, DocumentChange, SchemaChange } from '../../model/change.ts';
import type { Json } from '../../model/json.ts';
import type { Place } from '../../model/location.ts';
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
  return Object.hasOwn(leaf.value, keyword) ? at(leaf.place, asWritten(keyword)) : leaf.place;
}

/** The place below another. */
export const at = (place: Place, ...keys: readonly string[]): Place => ({
  file: place.file,
  pointer: keys.reduce(
    (pointer, key) => `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`,
    place.pointer,
  ),
});

/** The object a keyword belongs to: the side that has the keyword decides. */
export function ownerOf(a: Node, b: Node, keyword: string): Place {
  const head = b.leaves.find((leaf) => Object.hasOwn(leaf.value, keyword));
  const base = a.leaves.find((leaf) => Object.hasOwn(leaf.value, keyword));
  return (head ?? base ?? b.leaves[0] ?? a.leaves[0])?.place ?? (b.place.file === '' ? a.place : b.place);
}

/** A fact about a keyword of both nodes. */
export function keywordFact(a: Node, b: Node, keyword: string, payload: FactPayload): Fact {
  return {
    payload,
    owner: ownerOf(a, b, keyword),
    segment: null,
    base: placeOf(a, keyword),
    head: placeOf(b, keyword),
    nodes: [a, b],
    directional: true,
  };
}

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
