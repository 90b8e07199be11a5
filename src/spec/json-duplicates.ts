import type { Json } from '../model/json.ts';
import { type Containers, FIELDS, readKey, skipBlank, skipString, skipWord } from './json-text.ts';
import { isArray } from './node.ts';

/*
 * `JSON.parse` keeps the last of two members with the same name and says nothing (RFC 8259 §4: names should be unique). A
 * whole path can vanish so. Documents without such members, which is nearly all, pay for one count of what was built.
 */

/** Whether fewer values were built than the text has, counted as `jsonCost` counts them: containers and commas. */
export function hasDuplicates(value: Json, nodes: number): boolean {
  let count = 1;
  const waiting: Json[] = [value];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    const before = count;
    if (isArray(next)) {
      for (const item of next) if (typeof item === 'object') waiting.push(item);
      count += next.length;
    } else {
      // No list is made of the members: there are hundreds of thousands.
      for (const key in next) {
        const member = next[key];
        if (typeof member === 'object' && member !== null) waiting.push(member);
        count++;
      }
    }
    if (count === before) count++;
  }
  return count !== nodes;
}

/** Offsets of the keys that stand a second time in their object, in the order of the text. */
export function jsonDuplicates(text: string, containers: Containers): readonly number[] {
  const found: number[] = [];
  for (let container = 0; container < containers.length; container += FIELDS) {
    if (text[containers[container] ?? 0] === '{')
      for (const one of duplicatesOf(text, containers, container)) found.push(one);
  }
  return found.toSorted((a, b) => a - b);
}

function duplicatesOf(text: string, containers: Containers, parent: number): readonly number[] {
  const found: number[] = [];
  const seen = new Set<string>();
  const end = containers[parent + 1] ?? 0;
  let inner = parent + FIELDS;
  for (let at = skipBlank(text, (containers[parent] ?? 0) + 1); at < end; at = skipBlank(text, at)) {
    const afterKey = skipString(text, at);
    if (seen.size === seen.add(readKey(text, at, afterKey)).size) found.push(at);
    at = skipBlank(text, skipBlank(text, afterKey) + 1); // over the colon
    const opening = text[at];
    if (opening === '{' || opening === '[') {
      at = (containers[inner + 1] ?? end) + 1;
      inner = containers[inner + 2] ?? containers.length;
    } else at = opening === '"' ? skipString(text, at) : skipWord(text, at);
    at = skipBlank(text, at) + 1; // over the comma, or out
  }
  return found;
}
