import type { Json } from '../../model/json.ts';
import { isObject } from '../normal-form/node.ts';

const MAX_CHECKS = 60;

type Path = readonly string[];

/**
 * Leaves out properties of an instance as long as it keeps showing the same; from the outside inwards, in their order, so
 * that the result is the same everywhere.
 */
export function shrink(instance: Json, shows: (smaller: Json) => boolean): Json {
  let best = instance;
  let checks = 0;
  for (const path of paths(instance, [])) {
    const smaller = without(best, path);
    if (smaller === undefined) continue;
    if (++checks > MAX_CHECKS) break;
    if (shows(smaller)) best = smaller;
  }
  return best;
}

/** All properties of a value by their paths, outer ones first. */
function* paths(value: Json, at: Path): Generator<Path> {
  const entries: readonly (readonly [string, Json])[] =
    Array.isArray(value) || isObject(value) ? Object.entries(value) : [];
  if (isObject(value)) for (const [key] of entries) yield [...at, key];
  for (const [key, inner] of entries) yield* paths(inner, [...at, key]);
}

/** A value without one of its properties; undefined when it is gone already. */
function without(value: Json, [key, ...rest]: Path): Json | undefined {
  if (key === undefined || typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  if (rest.length === 0)
    return Array.isArray(value)
      ? undefined
      : Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
  const inner = without((value as { readonly [key: string]: Json })[key] ?? null, rest);
  if (inner === undefined) return undefined;
  if (Array.isArray(value)) return value.map((item: Json, index) => (String(index) === key ? inner : item));
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, name === key ? inner : one]));
}

/** An example of so many lines may be cut where it is shown. */
const LONG = 20;

/** A long instance with what leads to a place before everything else, so that its beginning shows what it is shown for. */
export function leadingTo(instance: Json, pointer: string): Json {
  if (JSON.stringify(instance, null, 1).split('\n').length <= LONG) return instance;
  const names = pointer.split('/').slice(1);
  return first(
    instance,
    names.map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~')),
  );
}

function first(value: Json, [name, ...names]: readonly string[]): Json {
  if (name === undefined) return value;
  if (Array.isArray(value))
    return value.map((item: Json, index) => (String(index) === name ? first(item, names) : item));
  if (!isObject(value) || !Object.hasOwn(value, name)) return value;
  return {
    [name]: first(value[name] ?? null, names),
    ...Object.fromEntries(Object.entries(value).filter(([key]) => key !== name)),
  };
}
