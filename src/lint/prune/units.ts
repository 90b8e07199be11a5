/**
 * What a description is made of, as far as rules look at one thing at a time: path items, webhooks and components, with
 * what each refers to. Everything else at the top (`info`, `servers`, …) is a unit that every reduced document keeps.
 */
import type { Json, JsonObject } from '../../model/json.ts';
import { isObject } from '../json.ts';
import { pointerOf } from '../meaning.ts';
import type { Path } from '../result.ts';

/** A part of a document that rules can look at without its neighbours. */
export interface Unit {
  readonly path: readonly string[];
  readonly value: Json;
}

/** The units of a document by their pointers. */
export type Units = ReadonlyMap<string, Unit>;

const OF_SWAGGER_2: ReadonlySet<string> = new Set(['paths', 'definitions', 'parameters', 'responses']);
const OF_OPENAPI_3: ReadonlySet<string> = new Set(['paths', 'webhooks']);

/** How many steps lead to the unit that a path goes through; 0 when it ends at what holds units. */
export function depthOfUnit(path: Path, format: string): number {
  const [first] = path;
  const least = format === 'oas2' ? OF_SWAGGER_2 : OF_OPENAPI_3;
  const depth =
    first === undefined ? 1 : least.has(String(first)) ? 2 : first === 'components' && format !== 'oas2' ? 3 : 1;
  return path.length < depth ? 0 : depth;
}

/** The pointer of the unit that a path goes through; of what holds units, when it ends there. */
export function unitAt(path: Path, format: string): string {
  const depth = depthOfUnit(path, format);
  return pointerOf(depth === 0 ? path : path.slice(0, depth));
}

/** The units of a document; null when it is not made like one. */
export function unitsOf(document: Json, format: string): Units | null {
  if (!isObject(document)) return null;
  const units = new Map<string, Unit>();
  const visit = (value: Json, path: readonly string[]): boolean => {
    if (depthOfUnit(path, format) > 0) {
      units.set(pointerOf(path), { path, value });
      return true;
    }
    return isObject(value) && Object.entries<Json>(value).every(([name, part]) => visit(part, [...path, name]));
  };
  return visit(document, []) ? units : null;
}

/** The pointers of what holds units, with the names in it, in their order. */
export function holdersOf(document: Json, format: string): ReadonlyMap<string, string> {
  const holders = new Map<string, string>();
  const visit = (value: Json, path: readonly string[]): void => {
    if (depthOfUnit(path, format) > 0 || !isObject(value)) return;
    holders.set(pointerOf(path), JSON.stringify(Object.keys(value)));
    for (const [name, part] of Object.entries<Json>(value)) visit(part, [...path, name]);
  };
  visit(document, []);
  return holders;
}

/** A document with some of its units. What holds none any more is left out, but for `paths`. */
export function only(document: Json, kept: ReadonlySet<string>, format: string): Json {
  const visit = (value: Json, path: readonly string[]): Json | undefined => {
    if (depthOfUnit(path, format) > 0) return kept.has(pointerOf(path)) ? value : undefined;
    const parts = Object.entries<Json>(value as JsonObject).flatMap(([name, part]): [string, Json][] => {
      const left = visit(part, [...path, name]);
      return left === undefined ? [] : [[name, left]];
    });
    const isNeeded = parts.length > 0 || path.length === 0 || (path.length === 1 && path[0] === 'paths');
    return isNeeded ? Object.fromEntries(parts) : undefined;
  };
  return visit(document, []) ?? null;
}

/** References of a value: those that have to lead somewhere, and names that may be references (`discriminator.mapping`). */
export function referencesIn(value: Json): { readonly sure: ReadonlySet<string>; readonly maybe: ReadonlySet<string> } {
  const [sure, maybe] = [new Set<string>(), new Set<string>()];
  const visit = (part: Json): void => {
    if (typeof part !== 'object' || part === null) return;
    for (const [name, inner] of Object.entries<Json>(part)) {
      if (name === '$ref' && typeof inner === 'string') sure.add(inner);
      else if (typeof inner === 'string') {
        if (inner.startsWith('#/')) maybe.add(inner);
      } else visit(inner);
    }
  };
  visit(value);
  return { sure, maybe };
}

/** The pointer of the unit that a reference leads to; null when it leads to none of the document. */
export function unitOf(reference: string, units: Units, format: string): string | null {
  if (!reference.startsWith('#/')) return null;
  try {
    const steps = decodeURIComponent(reference.slice(2)).split('/');
    const path = steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
    const pointer = unitAt(path, format);
    return units.has(pointer) ? pointer : null;
  } catch {
    return null;
  }
}

/** Whether two values are written alike, their members in the same order. */
export function isSame(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [names, others] = [Object.keys(a), Object.keys(b)];
  if (names.length !== others.length) return false;
  return names.every(
    (name, index) => name === others[index] && isSame((a as JsonObject)[name], (b as JsonObject)[name]),
  );
}
