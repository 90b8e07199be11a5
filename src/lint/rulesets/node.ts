/** Values of a ruleset file with the place they stand at, so that whoever finds one wrong can say where. */
import type { Json, JsonObject } from '../../model/json.ts';
import { ConfigurationError } from '../../settings/errors.ts';
import { didYouMean, quoted } from '../../settings/suggest.ts';
import type { Position } from '../definition.ts';
import type { ParsedText } from './ports.ts';

/** One ruleset file as text: what messages call it, and its values. */
export interface RulesetText {
  readonly source: string;
  readonly parsed: ParsedText;
}

/** A value in a ruleset file. */
export interface Node {
  readonly text: RulesetText;
  readonly pointer: string;
  readonly value: Json;
}

/** The root of a file. */
export function rootOf(text: RulesetText): Node {
  return { text, pointer: '', value: text.parsed.value };
}

/** Where a value stands. */
export function positionOf({ text, pointer }: Node): Position {
  return text.parsed.position(pointer);
}

/** The error about a value: file, line, column and one sentence. */
export function refuse(node: Node, problem: string): ConfigurationError {
  return new ConfigurationError(problem, { file: node.text.source, ...positionOf(node) });
}

/** Whether a value is an object. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function child({ text, pointer }: Node, key: string | number, value: Json): Node {
  return { text, pointer: `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`, value };
}

/** The members of an object, in their order. @throws ConfigurationError when it is none. */
export function members(node: Node, what: string): readonly (readonly [string, Node])[] {
  if (!isObject(node.value)) throw refuse(node, `${what} must be made of keys and values.`);
  return Object.entries(node.value).map(([key, value]) => [key, child(node, key, value)] as const);
}

/** A member of an object, or null. */
export function member(node: Node, key: string): Node | null {
  if (!isObject(node.value) || !Object.hasOwn(node.value, key)) return null;
  const value = node.value[key];
  return value === undefined ? null : child(node, key, value);
}

/** The items of an array. @throws ConfigurationError when it is none. */
export function items(node: Node, what: string): readonly Node[] {
  if (!Array.isArray(node.value)) throw refuse(node, `${what} must be a list.`);
  return (node.value as readonly Json[]).map((value, index) => child(node, index, value));
}

/** The items of an array, or the value itself when it is none. */
export function itemsOrOne(node: Node): readonly Node[] {
  return Array.isArray(node.value) ? items(node, '') : [node];
}

/** A text. @throws ConfigurationError when it is none, or empty. */
export function textOf(node: Node, what: string): string {
  if (typeof node.value !== 'string') throw refuse(node, `${what} must be a text.`);
  return node.value;
}

/** A list of texts, not empty unless that is allowed. */
export function textsOf(node: Node, what: string, least = 1): readonly string[] {
  const found = items(node, what);
  if (found.length < least) throw refuse(node, `${what} must not be empty.`);
  return found.map((item) => textOf(item, `An item of ${what}`));
}

/** A truth value. */
export function flagOf(node: Node, what: string): boolean {
  if (typeof node.value !== 'boolean') throw refuse(node, `${what} must be true or false.`);
  return node.value;
}

/** A URL, as text. */
export function urlOf(node: Node, what: string): string {
  const text = textOf(node, what);
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) throw refuse(node, `${what} must be a URL.`);
  return text;
}

/** Refuses members that are not known; `x-…` may always stand there. */
export function onlyKnown(node: Node, known: readonly string[], what: string): void {
  for (const [key, at] of members(node, what)) {
    if (!known.includes(key) && !key.startsWith('x-'))
      throw refuse(at, `${what} has no ${quoted(key)}.${didYouMean(key, known)}`);
  }
}
