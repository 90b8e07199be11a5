import { isObject } from './node.ts';
import type { Child } from './node.ts';
import type { Normaliser } from './normalise.ts';

/**
 * Schemas that surely have a value, told from what is written: a type, and nothing that asks anything of its values. Most
 * properties are that, and nobody needs a normal form of them to know that they can be sent.
 */
export function isPlainlyInhabited(normaliser: Normaliser, { sources }: Child): boolean {
  const [only] = sources;
  if (only === undefined || sources.length > 1) return sources.length === 0;
  const value = normaliser.target(only)?.value;
  if (!isObject(value)) return false;
  const { type } = value;
  const harmless = typeof type === 'string' ? HARMLESS.get(type) : undefined;
  if (harmless === undefined) return false;
  for (const key in value) if (!harmless.has(key) && !key.startsWith('x-')) return false;
  return true;
}

/** What is said to people, or of whole properties; `nullable` adds a value. */
const SAID = ['type', 'title', 'description', 'example', 'default', 'nullable', 'deprecated', 'readOnly', 'writeOnly'];
const SCALAR: ReadonlySet<string> = new Set([...SAID, 'format']);

/** By type the keywords that leave it a value: the empty list, the empty object. */
const HARMLESS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['boolean', SCALAR],
  ['integer', SCALAR],
  ['number', SCALAR],
  ['string', SCALAR],
  ['array', new Set([...SAID, 'items', 'uniqueItems'])],
  ['object', new Set([...SAID, 'properties', 'additionalProperties'])],
]);
