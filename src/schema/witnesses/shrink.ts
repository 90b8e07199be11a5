import type { Json } from '../../model/json.ts';
import { isObject } from '../normal-form/node.ts';
import { escaped } from './problems.ts';

const MAX_CHECKS = 60;

type Path = readonly string[];

/**
 * Leaves out properties of an instance as long as it keeps showing the same; from the outside inwards, in their order, so
 * that the result is the same everywhere. What is large beside the place that is shown is null where it may be.
 */
export function shrink(instance: Json, pointer: string, shows: (smaller: Json) => boolean): Json {
  let best = withoutLarge(instance, pointer, shows);
  let checks = 0;
  for (const path of paths(instance, [])) {
    const smaller = without(best, path);
    if (smaller === undefined) continue;
    if (++checks > MAX_CHECKS) break;
    if (shows(smaller)) best = smaller;
  }
  return best;
}

/** Of an instance of so many characters, parts of so many are null if they may be. */
const LARGE = 600;
const LARGE_PART = 150;

/** A large instance with null for its large objects, as far as it keeps showing the same. */
function withoutLarge(instance: Json, pointer: string, shows: (smaller: Json) => boolean): Json {
  let best = instance;
  let checks = 0;
  if (JSON.stringify(instance).length <= LARGE) return instance;
  for (const path of paths(instance, [])) {
    const part = partAt(best, path);
    const isOnWay = `${pointer}/`.startsWith(`/${path.map(escaped).join('/')}/`);
    if (isOnWay || !isObject(part) || JSON.stringify(part).length <= LARGE_PART) continue;
    const smaller = replaced(best, path, null);
    if (++checks > MAX_CHECKS) break;
    if (shows(smaller)) best = smaller;
  }
  return best;
}

const partAt = (value: Json, path: Path): Json | undefined =>
  path.reduce<Json | undefined>(
    (part, key) =>
      typeof part === 'object' && part !== null && Object.hasOwn(part, key)
        ? (part as { readonly [key: string]: Json })[key]
        : undefined,
    value,
  );

/** A value with another one at the place of a part that it has. */
function replaced(value: Json, [key, ...rest]: Path, part: Json): Json {
  if (key === undefined) return part;
  if (Array.isArray(value))
    return value.map((item: Json, index) => (String(index) === key ? replaced(item, rest, part) : item));
  if (!isObject(value)) return value;
  const entries = Object.entries(value);
  return Object.fromEntries(entries.map(([name, one]) => [name, name === key ? replaced(one, rest, part) : one]));
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
