import { isDeepStrictEqual } from 'node:util';
import type { Direction } from '../../model/change.ts';
import { constraintOn } from '../normal-form/meet.ts';
import { childOf, isAnything, isNever, scopeKey } from '../normal-form/node.ts';
import type { Alternatives, Child, Node, Source } from '../normal-form/node.ts';
import type { Normaliser } from '../normal-form/normalise.ts';
import { visibleProperties } from '../normal-form/view.ts';

/*
 * Properties that all alternatives of an object describe are its properties, wherever they are written: an object that
 * became several of which each has them has not lost them. Its value is what one of the alternatives admits.
 */

/** Alternatives of alternatives that are looked at. */
const MAX_DEPTH = 3;

/** More alternatives than these are not looked at. */
const MOST_BRANCHES = 100;

/** More properties than these are not looked for. */
const MOST_NAMES = 1000;

/** Who looks, and at which messages. */
export interface View {
  readonly normaliser: Normaliser;
  readonly direction: Direction;
}

/** The node with the properties of another one, without alternatives, that all of its alternatives have. */
export function withCommon(view: View, node: Node, other: Node): Node {
  if (node.alternatives.length === 0 || other.alternatives.length > 0) return node;
  const missing = [...other.object.properties.keys()].filter((name) => isOpenTo(node, name));
  if (missing.length === 0 || missing.length > MOST_NAMES) return node;
  const properties = new Map(node.object.properties);
  const required = new Set(node.object.required);
  for (const name of missing) {
    const found = commonIn(view, node, name, 0);
    if (found === null) continue;
    properties.set(name, found.child);
    if (found.required) required.add(name);
  }
  return properties.size === node.object.properties.size
    ? node
    : { ...node, object: { ...node.object, properties, required } };
}

/** Whether a name is described beside the alternatives in no way, and not refused there. */
function isOpenTo({ object }: Node, name: string): boolean {
  const asked = constraintOn(object, name);
  return !object.properties.has(name) && (asked === null || isAnything(asked)) && !isNever(object.rest);
}

/** A property that all messages have. */
interface Common {
  readonly child: Child;
  readonly required: boolean;
}

/** The property as the alternatives of one list have it; null where one has none of the name. */
function commonIn(view: View, node: Node, name: string, depth: number): Common | null {
  for (const alternatives of node.alternatives) {
    const found = commonAmong(view, alternatives, name, depth);
    if (found !== null) return found;
  }
  return null;
}

function commonAmong(view: View, { branches }: Alternatives, name: string, depth: number): Common | null {
  if (branches.length > MOST_BRANCHES) return null;
  const found: Common[] = [];
  for (const branch of branches) {
    if (isNever(branch)) continue;
    const own = isAnything(branch) ? null : ownIn(view, branch, name, depth);
    if (own === null) return null;
    found.push(own);
  }
  const child = unionOf(found.map((one) => one.child));
  return child === null ? null : { child, required: found.every(({ required }) => required) };
}

/** What one of these schemas admits, as if somebody had written it where the first one is; null where they are far apart. */
function unionOf([first, ...others]: readonly Child[]): Child | null {
  if (first === undefined) return null;
  const [source] = first.sources;
  const sources = others.filter(({ key }) => key !== first.key).map((child) => child.sources[0]);
  if (source === undefined || sources.length === 0) return sources.length === 0 ? first : null;
  if ([first, ...others].some((child) => child.sources.length !== 1)) return null;
  const values = [source.value];
  for (const other of sources) {
    if (other === undefined || !isBeside(source, other)) return null;
    if (!values.some((value) => isDeepStrictEqual(value, other.value))) values.push(other.value);
  }
  if (values.length === 1) return first;
  const { file, pointer } = source.place;
  return childOf([{ ...source, value: { anyOf: values }, place: { file, pointer: `${pointer}/anyOf` } }]);
}

/** Whether what one of them says means the same in the place of the other. */
const isBeside = (one: Source, other: Source): boolean =>
  one.place.file === other.place.file &&
  one.side === other.side &&
  one.dialect === other.dialect &&
  one.open === other.open &&
  scopeKey(one) === scopeKey(other);

function ownIn(view: View, branch: Child, name: string, depth: number): Common | null {
  const node = view.normaliser.node(branch);
  const own = visibleProperties(view.normaliser, node, view.direction).get(name);
  if (own !== undefined) return own;
  return depth < MAX_DEPTH ? commonIn(view, node, name, depth + 1) : null;
}
