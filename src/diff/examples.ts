import type { Json, JsonObject } from '../model/json.ts';
import { isObject, own } from './json-objects.ts';
import type { SameJson } from './same-json.ts';

/**
 * Whether `example` on one side and `examples` with one entry on the other show the same, whatever the name of the entry
 * (OpenAPI 3.1.1 §4.8.12, Parameter Object).
 */
export function isSameExample(before: JsonObject, after: JsonObject, key: string, sameJson: SameJson): boolean {
  if (key !== 'example' && key !== 'examples') return false;
  if (Object.hasOwn(before, key) === Object.hasOwn(after, key)) return false;
  const [old, now] = [shownBy(before), shownBy(after)];
  return old !== undefined && now !== undefined && sameJson(old, now);
}

function shownBy(object: JsonObject): Json | undefined {
  const [one, named] = [own(object, 'example'), own(object, 'examples')];
  if (one !== undefined || named === undefined || !isObject(named)) return named === undefined ? one : undefined;
  const [only, ...others] = Object.values(named);
  return only !== undefined && isObject(only) && others.length === 0 ? own(only, 'value') : undefined;
}
