import type { Json, JsonObject } from '../model/json.ts';
import type { Place } from '../model/location.ts';
import { childPointer } from './pointer.ts';

/** A value together with where it stands. */
export interface Node {
  readonly value: Json;
  readonly place: Place;
}

/** A value that is an object, together with where it stands. */
export interface ObjectNode extends Node {
  readonly value: JsonObject;
}

/** Whether a value is a JSON object (not null, not an array). */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is a JSON array. `Array.isArray` forgets the type of the items of a readonly array. */
export function isArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** Whether a node's value is an object. */
export function isObjectNode(node: Node): node is ObjectNode {
  return isObject(node.value);
}

/** An own member, never one of the prototype. */
export function own(value: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The target of a Reference Object; null for anything else. */
export function refOf(value: Json | undefined): string | null {
  if (!isObject(value)) return null;
  const ref = own(value, '$ref');
  return typeof ref === 'string' ? ref : null;
}

/** The place of a member. */
export function placeIn(place: Place, token: string | number): Place {
  return { file: place.file, pointer: childPointer(place.pointer, token) };
}

/** A member as a node; null when it is absent or `null` (an empty value in YAML says nothing). */
export function member(node: ObjectNode, key: string): Node | null {
  const value = own(node.value, key);
  return value === undefined || value === null ? null : { value, place: placeIn(node.place, key) };
}

/** All members in document order. */
export function members(node: ObjectNode): readonly (readonly [string, Node])[] {
  return Object.entries(node.value).map(([key, value]) => [key, { value, place: placeIn(node.place, key) }] as const);
}

/** One text for a place, to look things up by. */
export function placeKey(place: Place): string {
  return `${place.file}#${place.pointer}`;
}
