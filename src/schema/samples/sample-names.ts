import { isAnything, isNever, STRING } from '../normal-form/node.ts';
import type { Node, ObjectPart } from '../normal-form/node.ts';
import type { Normaliser } from '../normal-form/normalise.ts';
import { findWord } from '../texts/patterns.ts';
import { texts } from './sample-text.ts';
import { acceptsText } from '../normal-form/scalars.ts';

/** Names of properties that schemas don't spell out. */

/** Names of properties that an object speaks of without naming them. */
export function possibleNames({ object }: Node, normaliser: Normaliser): readonly string[] {
  const known = namesByPart.get(object);
  if (known !== undefined) return known;
  const allowed = isAnything(object.names) || isNever(object.names) ? null : normaliser.node(object.names);
  const named = allowed === null ? [] : namesFor(allowed);
  const found = [...object.patterns.keys()].slice(0, MAX_PATTERNS).flatMap((pattern) => {
    const limits = { minLength: 1, maxLength: null };
    const first = findWord({ inside: [pattern], outside: null, ...limits });
    const second = first === null ? null : findWord({ inside: [pattern], outside: `^${escaped(first)}$`, ...limits });
    return [first, second].filter((name): name is string => name !== null);
  });
  const names = [...new Set([...found, ...named])];
  namesByPart.set(object, names);
  return names;
}

/** Names that `propertyNames` admits. */
function namesFor(node: Node): readonly string[] {
  const listed = node.values.get(STRING)?.filter((name) => typeof name === 'string');
  if (listed !== undefined) return listed.slice(0, MAX_PATTERNS);
  const found: string[] = [];
  for (const idea of [...texts(node, ''), 'a', 'b', 'c', 'key']) {
    if (found.length >= MAX_PATTERNS) break;
    if (acceptsText(node, idea) !== false) found.push(idea);
  }
  return found;
}

/** Names that the receiver's `propertyNames` does not admit, the plain ones first. */
export function refusedNames({ object }: Node, normaliser: Normaliser): readonly string[] {
  if (isAnything(object.names) || isNever(object.names)) return [];
  const node = normaliser.node(object.names);
  const { minLength, maxLength, patterns } = node.string;
  const ofLength = (length: number): string => 'key'.repeat(Math.ceil(length / 3)).slice(0, length);
  const ideas = [
    'key',
    'other',
    'a1',
    'X',
    'a b',
    ...(maxLength === null || maxLength > LONGEST_NAME ? [] : [ofLength(maxLength + 1)]),
    ...(minLength > 0 && minLength <= LONGEST_NAME ? [ofLength(minLength - 1)] : []),
    ...patterns.map((outside) => findWord({ inside: [], outside, minLength: 1, maxLength: null })),
  ];
  return ideas.filter((idea): idea is string => idea !== null && acceptsText(node, idea) === false).slice(0, 3);
}

const LONGEST_NAME = 1000;
const MAX_PATTERNS = 10;
const namesByPart = new WeakMap<ObjectPart, readonly string[]>();

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);

/** A name that an object describes no property of: a key, where the object is a map. */
export function freeName({ object }: Node, peer: Node | null): string | null {
  const described = (name: string): boolean =>
    object.properties.has(name) || peer?.object.properties.has(name) === true;
  const both = [object, ...(peer === null ? [] : [peer.object])];
  const isMap =
    both.some(({ properties, rest }) => properties.size === 0 && !isAnything(rest)) &&
    !both.some(({ rest }) => isNever(rest));
  const names = [...(isMap ? ['key1'] : []), 'extra', 'other', 'key', 'x', 'additional', 'note1', 'a1'];
  return names.find((name) => !described(name)) ?? null;
}
