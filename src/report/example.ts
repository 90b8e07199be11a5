import type { Json } from '../model/json.ts';
import { plural } from './words.ts';

/**
 * A witness as people read it. What shows a break can be as long as the limit that was lowered: a text of 2001 letters, a
 * list of 101 items. Its beginning and its length say as much; the JSON report has all of it.
 */

const LONGEST_TEXT = 80;
const TEXT_SHOWN = 40;
const LONGEST_LIST = 8;
const ITEMS_SHOWN = 3;

/** The instance with long texts and lists cut, and how long they are said in their place. */
export function abridged(value: Json): Json {
  if (typeof value === 'string') return abridgedText(value);
  if (Array.isArray(value)) {
    const items = value as readonly Json[];
    if (items.length <= LONGEST_LIST) return items.map(abridged);
    return [...items.slice(0, ITEMS_SHOWN).map(abridged), `… (${plural(items.length, 'item')})`];
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, abridged(inner)]));
}

function abridgedText(text: string): string {
  const characters = Array.from(text);
  if (characters.length <= LONGEST_TEXT) return text;
  return `${characters.slice(0, TEXT_SHOWN).join('').trimEnd()}… (${plural(characters.length, 'character')})`;
}
