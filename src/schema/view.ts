import type { Direction } from '../model/change.ts';
import type { Normaliser } from './normalise.ts';
import type { Child, Node } from './node.ts';

/** Whether a property is sent in one direction only (`readOnly`, `writeOnly`), looking through references and `allOf`. */
export interface Access {
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
}

/** Reads the access flags of a property's schema. */
export function accessOf(normaliser: Normaliser, child: Child): Access {
  if (child.sources.length === 0) return { readOnly: false, writeOnly: false };
  const { leaves } = normaliser.node(child);
  return {
    readOnly: leaves.some((leaf) => leaf.value['readOnly'] === true),
    writeOnly: leaves.some((leaf) => leaf.value['writeOnly'] === true),
  };
}

/** Whether the property is part of messages of this direction: `readOnly` leaves requests, `writeOnly` leaves responses. */
export const visible = (access: Access, direction: Direction): boolean =>
  direction === 'request' ? !access.readOnly : !access.writeOnly;

/** A property that is part of messages of a direction. */
export interface VisibleProperty {
  readonly child: Child;
  readonly required: boolean;
}

/** Nodes are asked often, and one node has the same properties every time. */
const known: Record<Direction, WeakMap<Node, ReadonlyMap<string, VisibleProperty>>> = {
  request: new WeakMap(),
  response: new WeakMap(),
};

/** The properties of a node in messages of one direction. */
export function visibleProperties(
  normaliser: Normaliser,
  node: Node,
  direction: Direction,
): ReadonlyMap<string, VisibleProperty> {
  const remembered = known[direction].get(node);
  if (remembered !== undefined) return remembered;
  const found = new Map<string, VisibleProperty>();
  for (const [name, child] of node.object.properties) {
    if (visible(accessOf(normaliser, child), direction))
      found.set(name, { child, required: node.object.required.has(name) });
  }
  known[direction].set(node, found);
  return found;
}

/** Names that have to be sent in a direction, described or not. */
export function requiredNames(normaliser: Normaliser, node: Node, direction: Direction): ReadonlySet<string> {
  const names = [...node.object.required].filter((name) => {
    const child = node.object.properties.get(name);
    return child === undefined || visible(accessOf(normaliser, child), direction);
  });
  return new Set(names);
}
