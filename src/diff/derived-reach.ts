import type { Json } from '../model/json.ts';
import type { Place } from '../model/location.ts';
import type { Families } from './derived.ts';
import { keyOf } from './pointers.ts';

interface Located {
  readonly value: Json;
  readonly place: Place;
}

/** Names the parents that can stand somewhere in the messages of a schema. */
export type ParentsBelow = (schema: Located) => readonly string[];

/**
 * Finds the parents below schemas. A schema that is derived from a parent holds what the parent describes, but none of the
 * others that are derived from it: each schema is reached in one of two ways.
 */
export function parentsBelow(families: Families): ParentsBelow {
  const users = usersOf(families);
  const reaching = families.parents.map(({ name, schema }): readonly [string, ReadonlySet<string>] => {
    const found = new Set([keyOf(schema.place)]);
    const waiting = [...found];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
      for (const user of users.get(next) ?? [])
        if (!found.has(user)) {
          found.add(user);
          waiting.push(user);
        }
    return [name, found];
  });
  return (schema) => {
    const ways = [keyOf(schema.place), ...waysOf(families, schema)];
    return reaching.filter(([, found]) => ways.some((way) => found.has(way))).map(([name]) => name);
  };
}

/** What leads to each schema directly, by the key of its place; `derived` where it is only derived from it. */
function usersOf(families: Families): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, string[]>();
  const seen = new Set<string>();
  const waiting: Located[] = [...families.all];
  const note = (target: string, user: string): void => {
    const known = users.get(target);
    if (known === undefined) users.set(target, [user]);
    else known.push(user);
  };
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const key = keyOf(next.place);
    if (seen.size === seen.add(key).size) continue;
    const { uses, inherits } = families.leadsTo(next);
    for (const way of waysOf(families, next)) {
      note(way, key);
      note(way, asBase(key));
    }
    for (const { schema } of families.derivedFrom(next.place)) note(keyOf(schema.place), key);
    for (const one of uses) waiting.push(one);
    for (const one of inherits) waiting.push(one);
  }
  return users;
}

const waysOf = (families: Families, schema: Located): readonly string[] => {
  const { uses, inherits } = families.leadsTo(schema);
  return [...uses.map(({ place }) => keyOf(place)), ...inherits.map(({ place }) => asBase(keyOf(place)))];
};

const asBase = (key: string): string => `${key} derived`;
