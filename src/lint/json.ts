import type { Json, JsonObject } from '../model/json.ts';
import { byCodeUnits } from './order.ts';

/** JSON with members in one order: equal values give equal texts. */
export function canonical(value: Json | undefined): string {
  if (value === undefined) return '';
  return JSON.stringify(value, (_key, part: Json) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => byCodeUnits(a, b)));
  });
}

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
