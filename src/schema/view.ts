import type { Direction } from '../model/change.ts';
import { ANY_NODE, isObject } from './node.ts';
import type { Child, Leaf, Node, ObjectPart } from './node.ts';
import type { Normaliser } from './normalise.ts';

/** Whether a property is sent in one direction only (`readOnly`, `writeOnly`), looking through references and `allOf`. */
export interface Access {
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
}

/** Reads the access flags of a property's schema. */
export function accessOf(normaliser: Normaliser, child: Child): Access {
  const leaves = leavesOf(normaliser, child);
  return {
    readOnly: leaves.some((leaf) => leaf.value['readOnly'] === true),
    writeOnly: leaves.some((leaf) => leaf.value['writeOnly'] === true),
  };
}

const COMPOSING = ['$ref', 'allOf', 'anyOf', 'oneOf'] as const;

/**
 * The objects of keywords a schema is made of. Most are made of one: what it says can be read without a node, which
 * most properties never need, because nothing about them changed.
 */
export function leavesOf(normaliser: Normaliser, child: Child): readonly Pick<Leaf, 'value'>[] {
  const [only] = child.sources;
  if (only === undefined) return [];
  if (child.sources.length > 1) return normaliser.node(child).leaves;
  const value = normaliser.target(only)?.value;
  if (!isObject(value)) return [];
  return COMPOSING.some((keyword) => value[keyword] !== undefined) ? normaliser.node(child).leaves : [{ value }];
}

/** Whether the property is part of messages of this direction: `readOnly` leaves requests, `writeOnly` leaves responses. */
export const visible = (access: Access, direction: Direction): boolean =>
  direction === 'request' ? !access.readOnly : !access.writeOnly;

/** A property that is part of messages of a direction. */
export interface VisibleProperty {
  readonly child: Child;
  readonly required: boolean;
}

/** The properties of a node in messages of one direction. */
export function visibleProperties(
  normaliser: Normaliser,
  node: Node,
  direction: Direction,
): ReadonlyMap<string, VisibleProperty> {
  return viewOf(normaliser, node.object, direction).properties;
}

/** Names that have to be sent in a direction, described or not. */
export function requiredNames(normaliser: Normaliser, node: Node, direction: Direction): ReadonlySet<string> {
  return viewOf(normaliser, node.object, direction).required;
}

interface View {
  readonly properties: ReadonlyMap<string, VisibleProperty>;
  readonly required: ReadonlySet<string>;
}

/** A proof looks at the same objects again and again. An object part belongs to one contract, so its views never differ. */
const views: Readonly<Record<Direction, WeakMap<ObjectPart, View>>> = {
  request: new WeakMap(),
  response: new WeakMap(),
};
const EMPTY: View = { properties: new Map(), required: new Set() };

function viewOf(normaliser: Normaliser, part: ObjectPart, direction: Direction): View {
  if (part === ANY_NODE.object) return EMPTY;
  const known = views[direction].get(part);
  if (known !== undefined) return known;
  const properties = new Map<string, VisibleProperty>();
  for (const [name, child] of part.properties) {
    if (visible(accessOf(normaliser, child), direction))
      properties.set(name, { child, required: part.required.has(name) });
  }
  const required = [...part.required].filter((name) => !part.properties.has(name) || properties.has(name));
  const view = { properties, required: new Set(required) };
  views[direction].set(part, view);
  return view;
}
