import type { Pair } from '../schema/pairs/pair.ts';
import type { Fact } from '../schema/facts/fact.ts';
import { isAnything } from '../schema/normal-form/node.ts';
import type { Child, Node } from '../schema/normal-form/node.ts';
import { hasOtherName, isSameNamed } from '../schema/facts/xml.ts';
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

/** Ways that lead to pairs from one root. */
type Ways = ReadonlyMap<Pair, readonly Way[]>;

interface Way {
  readonly from: Pair;
  readonly segment: string;
}

/** All ways below a root; found when they are asked for first. */
export function createWays(root: Pair): () => Ways {
  let found: Ways | null = null;
  return () => (found ??= waysFrom(root));
}

function waysFrom(root: Pair): Ways {
  const ways = new Map<Pair, Way[]>([[root, []]]);
  for (const from of ways.keys()) {
    for (const { pair, segment } of from.edges) {
      const known = ways.get(pair);
      if (known === undefined) ways.set(pair, [{ from, segment }]);
      else known.push({ from, segment });
    }
  }
  return ways;
}

/** Whether a change of `xml` only names what was called so, or is called so all the same, on all ways from a root to it. */
export function isInferredName(fact: Fact, step: Step, ways: () => Ways, { namedFirst, nodeOf }: Naming): boolean {
  if (fact.payload.kind !== 'schema.xml-changed') return false;
  const { before, after } = fact.payload;
  const component = /^\/(?:components\/schemas|definitions)\/([^/]+)$/.exec(fact.owner.pointer)?.[1];
  const own = component === undefined ? null : unescaped(component);
  const isSame = (name: string | null): boolean =>
    name !== null && isSameNamed(fact.nodes, before, after, name, namedFirst);
  // Since 3.2 a reference is no node: what it leads to is called by its own name.
  if (namedFirst && own !== null) return isSame(own);
  return isSame(step.from === null ? own : propertyOf(step)) && isOnlyWay(ways, step, nodeOf);
}

/** Lists of lists that are looked into for the property that holds them. */
const MOST_LISTS = 100;

/** The property a value is, or is an item of; null where something else gives it a name. */
function propertyOf({ segment, from }: Step, lists = 0): string | null {
  if (segment === '' || segment === '{}' || from === null || lists > MOST_LISTS) return null;
  if (segment !== '[]') return segment;
  const name = propertyOf(from, lists + 1);
  return [from.pair.a, from.pair.b].some((list) => hasOtherName(list, name)) ? null : name;
}

/** Whether nothing leads to a value under another name. */
function isOnlyWay(ways: () => Ways, { pair, segment, from }: Step, nodeOf: NodeOf): boolean {
  // No edge leads from a pair to itself.
  const isWithin = ({ object, array, place }: Node): boolean =>
    [...object.properties.values(), array.items].some(
      (child) => !isAnything(child) && samePlace(nodeOf(child).place, place),
    );
  if ([pair.a, pair.b].some(isWithin)) return false;
  const all = ways().get(pair) ?? [];
  return all.every((way) => way.segment === segment && (segment !== '[]' || way.from === from?.pair));
}
