import type { Contract, NamedSchema } from '../model/contract.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { Place } from '../model/location.ts';
import { isObject, own } from './json-objects.ts';
import { referencesIn } from './references.ts';

/*
 * A schema with a discriminator and no list of alternatives is a parent: it stands for the schemas that are derived from it,
 * those that name it in their `allOf` or that its mapping names. Nothing refers to them from there, and yet they are
 * what messages are made of.
 */

interface Located {
  readonly value: Json;
  readonly place: Place;
}

/** What schemas of a contract are derived from which. */
export interface Families {
  readonly parents: readonly NamedSchema[];
  /** The schemas that a parent stands for; none where it is no parent. */
  readonly derivedFrom: (parent: Place) => readonly NamedSchema[];
  /** Where a schema leads: what it uses, and the parents that it only is derived from. */
  readonly leadsTo: (schema: Located) => Leads;
}

interface Leads {
  readonly uses: readonly Located[];
  readonly inherits: readonly Located[];
}

/** Finds the families among the named schemas of a contract. */
export function familiesOf(contract: Contract): Families {
  const parents = new Map<string, Map<string, NamedSchema>>();
  for (const { schema } of contract.schemas.values())
    if (isParent(schema.value)) parents.set(keyOf(schema.place), new Map());
  const byPlace = new Map(Array.from(contract.schemas.values(), (named) => [keyOf(named.schema.place), named]));
  if (parents.size > 0) for (const named of byPlace.values()) addTo(contract, parents, byPlace, named);
  const stripped = new WeakMap<JsonObject, JsonObject>();
  const parentsOf = (schema: Located): readonly Located[] =>
    composedOf(schema.value).flatMap((part) => parentAt(contract, parents, part, schema.place) ?? []);
  return {
    parents: [...byPlace.values()].filter(({ schema }) => parents.has(keyOf(schema.place))),
    derivedFrom: (parent) => [...(parents.get(keyOf(parent))?.values() ?? [])],
    leadsTo: ({ value, place }) => {
      // Only named schemas are derived: an `allOf` anywhere else is a way to write something beside a reference.
      const inherits = parents.size > 0 && byPlace.has(keyOf(place)) ? parentsOf({ value, place }) : [];
      const isOther = (part: Json): boolean => {
        const ref = referenceOf(part);
        return ref === null || parentAt(contract, parents, ref, place) === null;
      };
      const rest = inherits.length === 0 ? value : withSome(stripped, value, isOther);
      const uses = Array.from(referencesIn(rest).heeded).flatMap((ref) => contract.resolve(ref, place) ?? []);
      return { uses, inherits };
    },
  };
}

type Parents = ReadonlyMap<string, Map<string, NamedSchema>>;

/** Whether a schema stands for those that are derived from it. */
export const isParent = (value: Json): boolean =>
  isObject(value) &&
  own(value, 'discriminator') !== undefined &&
  !Array.isArray(own(value, 'oneOf')) &&
  !Array.isArray(own(value, 'anyOf'));

/** Enters a schema with all that it is derived from, and what its own mapping names. */
function addTo(
  contract: Contract,
  parents: Parents,
  byPlace: ReadonlyMap<string, NamedSchema>,
  named: NamedSchema,
): void {
  const seen = new Set<string>([keyOf(named.schema.place)]);
  const waiting: Located[] = [named.schema];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const part of composedOf(next.value)) {
      const found = contract.resolve(part, next.place);
      if (found === null || seen.size === seen.add(keyOf(found.place)).size) continue;
      parents.get(keyOf(found.place))?.set(named.name, named);
      waiting.push(found);
    }
  }
  const family = parents.get(keyOf(named.schema.place));
  for (const target of family === undefined ? [] : mappedBy(named.schema.value)) {
    const found = target.includes('/') ? contract.resolve(target, named.schema.place) : null;
    const derived = found === null ? contract.schemas.get(target) : byPlace.get(keyOf(found.place));
    if (derived !== undefined && derived !== named) family?.set(derived.name, derived);
  }
}

function mappedBy(value: Json): readonly string[] {
  const discriminator = isObject(value) ? (own(value, 'discriminator') ?? null) : null;
  const mapping = isObject(discriminator) ? (own(discriminator, 'mapping') ?? null) : null;
  return isObject(mapping) ? Object.values(mapping).filter((target) => typeof target === 'string') : [];
}

/** The references that a schema is composed of. */
export function composedOf(value: Json): readonly string[] {
  const list = isObject(value) ? own(value, 'allOf') : null;
  return Array.isArray(list) ? (list as readonly Json[]).flatMap((part) => referenceOf(part) ?? []) : [];
}

function referenceOf(part: Json): string | null {
  const ref = isObject(part) ? own(part, '$ref') : null;
  return typeof ref === 'string' ? ref : null;
}

function parentAt(contract: Contract, parents: Parents, ref: string, from: Place): Located | null {
  const found = contract.resolve(ref, from);
  return found !== null && parents.has(keyOf(found.place)) ? found : null;
}

/** The schema with some of what it is composed of. The same object each time, because what it refers to is remembered by it. */
function withSome(known: WeakMap<JsonObject, JsonObject>, value: Json, isPart: (part: Json) => boolean): Json {
  if (!isObject(value)) return value;
  const found = known.get(value);
  if (found !== undefined) return found;
  const allOf = own(value, 'allOf');
  const made: JsonObject = { ...value, allOf: Array.isArray(allOf) ? (allOf as readonly Json[]).filter(isPart) : [] };
  known.set(value, made);
  return made;
}

/** The identity of a place. */
export const keyOf = ({ file, pointer }: Place): string => `${file}#${pointer}`;
