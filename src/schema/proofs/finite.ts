import type { Json } from '../../model/json.ts';
import { numbersBetween } from './include-numbers.ts';
import { ARRAY, BOOLEAN, NULL, NUMBER, OBJECT, STRING, TYPE_NAMES, isNever } from '../normal-form/node.ts';
import type { Node, TypeSet } from '../normal-form/node.ts';

/**
 * Sets with few values, however they are written: the whole numbers from 1 to 3 are three values, `^(a|b)$` are two
 * texts, a list that may have no items is one. Whether they are in another set is found by trying each.
 */

/** Longer expressions are not read. */
const MAX_SOURCE = 500;

/** Each value that a node admits, and perhaps a few that it does not; null where they are not few. */
export function fewValues(node: Node): readonly Json[] | null {
  const all: Json[] = [];
  for (const [bit] of TYPE_NAMES) {
    if ((node.types & bit) === 0) continue;
    const some = fewOfType(node, bit);
    if (some === null) return null;
    for (const one of some) all.push(one);
  }
  return all;
}

/** The same of one type. */
export function fewOfType(node: Node, bit: TypeSet): readonly Json[] | null {
  const listed = node.values.get(bit);
  if (listed !== undefined) return listed;
  switch (bit) {
    case NULL:
      return [null];
    case BOOLEAN:
      return [true, false];
    case NUMBER:
      return numbersBetween(node.number);
    case STRING:
      return textsOf(node);
    case ARRAY:
      return node.array.maxItems === 0 || isNever(node.array.prefix[0] ?? node.array.items) ? [[]] : null;
    case OBJECT:
      return hasNoProperties(node) ? [{}] : null;
    default:
      return null;
  }
}

function textsOf({ string }: Node): readonly string[] | null {
  if (string.maxLength === 0) return [''];
  for (const pattern of string.patterns) {
    const words = wordsIn(pattern);
    if (words !== null) return words;
  }
  return null;
}

/** The texts that an expression lists: `^a$`, `^(a|b)$`. All others are a question for automata. */
function wordsIn(pattern: string): readonly string[] | null {
  if (pattern.length > MAX_SOURCE) return null;
  const listed =
    /^\^(?:\((?:\?:)?((?:[^\\^$.*+?()[\]{}]|\\[^A-Za-z0-9])*)\)|((?:[^\\^$.*+?()[\]{}|]|\\[^A-Za-z0-9])*))\$$/u;
  const found = listed.exec(pattern);
  if (found === null) return null;
  const [, several, one] = found;
  const words = [''];
  for (const [token] of (several ?? one ?? '').matchAll(/\\.|[^\\]/gu)) {
    if (token === '|') words.push('');
    else words.push(`${words.pop() ?? ''}${token.startsWith('\\') ? token.slice(1) : token}`);
  }
  return words;
}

const hasNoProperties = ({ object }: Node): boolean =>
  object.maxProperties === 0 ||
  (isNever(object.rest) && object.patterns.size === 0 && [...object.properties.values()].every(isNever));
