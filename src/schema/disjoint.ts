import type { Direction } from '../model/change.ts';
import type { Json } from '../model/json.ts';
import { accepts } from './accepts.ts';
import { BOOLEAN, NULL, OBJECT, TYPE_NAMES, isNever } from './node.ts';
import type { Node } from './node.ts';
import type { Normaliser } from './normalise.ts';
import { requiredNames, visibleProperties } from './view.ts';

/** The two sides of a question about disjointness; `open`: the sender may send what it doesn't describe too. */
export interface DisjointSides {
  readonly sender: Normaliser;
  readonly receiver: Normaliser;
  readonly direction: Direction;
  readonly open: boolean;
}

/** Every type that the node admits lists its values. */
export const enumerated = (node: Node): boolean =>
  TYPE_NAMES.every(([bit]) => (node.types & bit) === 0 || bit === NULL || bit === BOOLEAN || node.values.has(bit));

/** The values of an enumerated node. */
export function valuesOf(node: Node): readonly Json[] {
  return TYPE_NAMES.flatMap(([bit]): readonly Json[] => {
    if ((node.types & bit) === 0) return [];
    if (bit === NULL) return [null];
    return node.values.get(bit) ?? (bit === BOOLEAN ? [true, false] : []);
  });
}

/** No value of the sender's node is one of the other's: a sound test, not a complete one. */
export function disjoint(state: DisjointSides, a: Node, b: Node, depth = 0): boolean {
  if ((a.types & b.types) === 0) return true;
  if (enumerated(a) && valuesOf(a).every((value) => accepts(state.receiver, b, value) === false)) return true;
  if (enumerated(b) && valuesOf(b).every((value) => accepts(state.sender, a, value) === false)) return true;
  if (
    a.alternatives.some(
      (one) =>
        one.scope === a.types &&
        one.branches.every((branch) => disjoint(state, state.sender.node(branch), b, depth + 1)),
    )
  )
    return true;
  if ((a.types & b.types) !== OBJECT || depth > 4) return false;
  const mine = visibleProperties(state.sender, a, state.direction);
  const theirs = visibleProperties(state.receiver, b, state.direction);
  for (const name of requiredNames(state.receiver, b, state.direction)) {
    const own = mine.get(name);
    const other = theirs.get(name);
    // A closed sender never sends what it doesn't describe.
    if (own === undefined && closed(state, a)) return true;
    if (
      own?.required === true &&
      other !== undefined &&
      disjoint(state, state.sender.node(own.child), state.receiver.node(other.child), depth + 1)
    )
      return true;
  }
  return [...requiredNames(state.sender, a, state.direction)].some((name) => {
    const other = theirs.get(name);
    const own = mine.get(name);
    if (other === undefined) return isNever(b.object.rest) && !b.object.patterns.size;
    return (
      own !== undefined && disjoint(state, state.sender.node(own.child), state.receiver.node(other.child), depth + 1)
    );
  });
}

/** A sender that sends described properties only: its author said so, or described some and did not say what else there may be. */
export function closed(state: Pick<DisjointSides, 'open'>, node: Node): boolean {
  if (node.alternatives.length > 0) return false;
  if (isNever(node.object.rest)) return true;
  return !state.open && !node.object.explicitRest && (node.object.properties.size > 0 || node.object.patterns.size > 0);
}
