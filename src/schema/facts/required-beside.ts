import { isDeepStrictEqual } from 'node:util';
import { ANY_NODE, OBJECT, childOf, requiredOnly } from '../normal-form/node.ts';
import type { Alternatives, Node, Source } from '../normal-form/node.ts';

/*
 * What authors write beside alternatives is often no more than which properties all of them require. Such a schema is the
 * same as its alternatives with these requirements, and that is how a schema without alternatives is compared with it.
 */

/** Both nodes, the requirements of one with alternatives within these, where the other has none. */
export function withRequiredWithin(a: Node, b: Node): readonly [Node, Node] {
  if (a.alternatives.length === 0) return [a, within(b, 1)];
  return b.alternatives.length === 0 ? [within(a, 0), b] : [a, b];
}

function within(node: Node, side: Source['side']): Node {
  const [alternatives, ...others] = node.alternatives;
  if (alternatives === undefined || others.length > 0) return node;
  if ((alternatives.scope & OBJECT) === 0 || !asksOnlyPresence(node)) return node;
  const leaf = node.leaves.find(({ value }) => Array.isArray(value['required']));
  if (leaf === undefined) return node;
  const source = requiredOnly([...node.object.required], leaf, side);
  const branches: Alternatives['branches'] = alternatives.branches.map(({ sources }) => childOf([...sources, source]));
  return { ...node, object: ANY_NODE.object, alternatives: [{ ...alternatives, branches }] };
}

const asksOnlyPresence = ({ object }: Node): boolean =>
  object.required.size > 0 && isDeepStrictEqual({ ...object, required: ANY_NODE.object.required }, ANY_NODE.object);
