import type { Direction } from '../../model/change.ts';
import type { JsonObject } from '../../model/json.ts';
import { childOf, isObject } from './node.ts';
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
    readOnly: leaves.some((leaf) => isLeftOut(leaf.value, 'request')),
    writeOnly: leaves.some((leaf) => isLeftOut(leaf.value, 'response')),
  };
}

/**
 * Whether what a schema says leaves its values out of messages of a direction. Azure says it by what a caller may do with
 * a property (`x-ms-mutability`).
 */
export function isLeftOut(schema: JsonObject, direction: Direction): boolean {
  if (schema[direction === 'request' ? 'readOnly' : 'writeOnly'] === true) return true;
  const acts = schema['x-ms-mutability'];
  if (!Array.isArray(acts) || acts.length === 0) return false;
  return direction === 'request' ? !acts.includes('create') && !acts.includes('update') : !acts.includes('read');
}

const COMPOSING = ['$ref', 'allOf', 'anyOf', 'oneOf'] as const;

/**
 * The objects of keywords a schema is made of. Most are made of one: what it says can be read without a node, which
 * most properties never need, because nothing about them changed.
 */
export function leavesOf(normaliser: Normaliser, child: Child): readonly Pick<Leaf, 'value'>[] {
  const [only] = child.sources;
  if (only === undefined) return [];
  // A conjunction is made of what its schemas are made of: to know that, nobody has to put it together.
  if (child.sources.length > 1) return child.sources.flatMap((source) => leavesOf(normaliser, childOf([source])));
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
  { object }: Node,
  direction: Direction,
): ReadonlyMap<string, VisibleProperty> {
  const known = views[direction].properties.get(object);
  if (known !== undefined) return known;
  const properties = new Map<string, VisibleProperty>();
  for (const [name, child] of object.properties) {
    if (visible(accessOf(normaliser, child), direction))
      properties.set(name, { child, required: object.required.has(name) });
  }
  views[direction].properties.set(object, properties);
  return properties;
}

/** Names that have to be sent in a direction, described or not. */
export function requiredNames(normaliser: Normaliser, { object }: Node, direction: Direction): ReadonlySet<string> {
  const known = views[direction].required.get(object);
  if (known !== undefined) return known;
  const isSent = (name: string): boolean => {
    const child = object.properties.get(name);
    return child === undefined || visible(accessOf(normaliser, child), direction);
  };
  const required = new Set([...object.required].filter(isSent));
  views[direction].required.set(object, required);
  return required;
}

interface Views {
  readonly properties: WeakMap<ObjectPart, ReadonlyMap<string, VisibleProperty>>;
  readonly required: WeakMap<ObjectPart, ReadonlySet<string>>;
}

/**
 * A proof looks at the same objects again and again. An object part belongs to one contract, so its views never differ.
 * That of `ANY_NODE` belongs to all, and is the same in each.
 */
const views: Readonly<Record<Direction, Views>> = {
  request: { properties: new WeakMap(), required: new WeakMap() },
  response: { properties: new WeakMap(), required: new WeakMap() },
};
