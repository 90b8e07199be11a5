import type { Pair } from '../schema/pair.ts';
import type { Fact } from '../schema/fact.ts';
import { isAnything } from '../schema/node.ts';
import type { Child, Node } from '../schema/node.ts';
import { hasOtherName, isSameNamed } from '../schema/xml.ts';
import { samePlace, unescaped } from './pointers.ts';
import type { Step } from './walk.ts';

/*
 * The names of XML nodes that nobody writes: a property, and what a list in it holds, is called like the property, a named
 * schema as it is named (OpenAPI 3.1.1, XML Object; 3.2.0, XML Node Names). To write such a name changes nothing.
 */

type NodeOf = (child: Child) => Node;

/** How schemas are named: since 3.2 by their own names, where they have one. */
export interface Naming {
  readonly namedFirst: boolean;
  readonly nodeOf: NodeOf;
}

/** Whether a change of `xml` only names what was called so, or is called so all the same, on all ways from a root to it. */
export function isInferredName(fact: Fact, step: Step, root: Pair, { namedFirst, nodeOf }: Naming): boolean {
  if (fact.payload.kind !== 'schema.xml-changed') return false;
  const { before, after } = fact.payload;
  const component = /^\/(?:components\/schemas|definitions)\/([^/]+)$/.exec(fact.owner.pointer)?.[1];
  const own = component === undefined ? null : unescaped(component);
  const isSame = (name: string | null): boolean => name !== null && isSameNamed(fact.nodes, before, after, name);
  // Since 3.2 a reference is no node: what it leads to is called by its own name.
  if (namedFirst && own !== null) return isSame(own);
  return isSame(step.from === null ? own : propertyOf(step)) && isOnlyWay(root, step, nodeOf);
}

/** The property a value is, or is an item of; null where something else gives it a name. */
function propertyOf({ segment, from }: Step): string | null {
  if (segment === '' || segment === '{}' || from === null) return null;
  if (segment !== '[]') return segment;
  const name = propertyOf(from);
  return [from.pair.a, from.pair.b].some((list) => hasOtherName(list, name)) ? null : name;
}

/** Whether nothing leads to a value under another name. */
function isOnlyWay(root: Pair, { pair, segment, from }: Step, nodeOf: NodeOf): boolean {
  // No edge leads from a pair to itself.
  const isWithin = ({ object, array, place }: Node): boolean =>
    [...object.properties.values(), array.items].some(
      (child) => !isAnything(child) && samePlace(nodeOf(child).place, place),
    );
  if ([pair.a, pair.b].some(isWithin)) return false;
  const seen = new Set([root]);
  for (const each of seen) {
    for (const edge of each.edges) {
      const isKnown = edge.segment === segment && (segment !== '[]' || each === from?.pair);
      if (edge.pair === pair && !isKnown) return false;
      seen.add(edge.pair);
    }
  }
  return true;
}
