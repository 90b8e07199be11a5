import type { Json, JsonObject } from '../model/json.ts';

export function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The keys of two objects, those of the first first, each once. */
export function unionOfKeys(left: JsonObject, right: JsonObject): readonly string[] {
  const keys = Object.keys(left);
  for (const key of Object.keys(right)) if (!Object.hasOwn(left, key)) keys.push(key);
  return keys;
}

/** A member that the object itself has: keys of documents may be called `__proto__`. */
export function own(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
