import type { Contract, NamedSchema, SchemaSource } from '../model/contract.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { Place } from '../model/location.ts';
import { isObject, own } from './json-objects.ts';
import { keyOf, membersOf } from './pointers.ts';
import { referencesIn } from './references.ts';
import { dialectOf } from './dialect.ts';

/*
 * A schema with a discriminator and no list of alternatives is a parent: it stands for the schemas that are derived from it,
 * those that name it in their `allOf` or that its mapping names. Nothing refers to them from there, and yet they are
 * what messages are made of. Schemas in files of their own belong to families as well, under the name that a component
 * gives them, or else that of their file.
 */

interface Located {
  readonly value: Json;
  readonly place: Place;
}

/** A schema that can be a member of a family. `schema` is what stands behind references from file to file. */
export interface Member extends NamedSchema {
  /** Where it has its name; the same as `schema` where it is written there. */
  readonly named: SchemaSource;
}

/** What schemas of a contract are derived from which. */
export interface Families {
  readonly parents: readonly Member[];
  /** The schemas that a parent stands for; none where it is no parent. */
  readonly derivedFrom: (parent: Place) => readonly Member[];
  /** Every schema of the contract that is referred to or has a name, and perhaps other parts that are referred to. */
  readonly all: readonly Located[];
  /** Where a schema leads: what it uses, and the parents that it only is derived from. */
  readonly leadsTo: (schema: Located) => Leads;
}

interface Leads {
  readonly uses: readonly Located[];
  readonly inherits: readonly Located[];
}

/** Finds the families among the schemas of a contract that have a name, or a file of their own. */
export function familiesOf(contract: Contract): Families {
  const parents = new Map<string, Map<string, Member>>();
  const targets = targetsIn(contract);
  const byPlace = membersIn(contract, targets);
  for (const { schema } of byPlace.values()) if (isParent(schema.value)) parents.set(keyOf(schema.place), new Map());
  if (parents.size > 0) for (const member of byPlace.values()) addTo(contract, parents, byPlace, member);
  const stripped = new WeakMap<JsonObject, JsonObject>();
  const parentsOf = (schema: Located): readonly Located[] =>
    composedOf(schema.value).flatMap((part) => parentAt(contract, parents, part, schema.place) ?? []);
  return {
    parents: [...byPlace.values()].filter(({ schema }) => parents.has(keyOf(schema.place))),
    derivedFrom: (parent) => [...(parents.get(keyOf(parent))?.values() ?? [])],
    all: [...Array.from(contract.schemas.values(), ({ schema }) => schema), ...targets],
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

/** What references of a description in several files lead to; of a single file all that can be in a family has a name. */
function targetsIn(contract: Contract): readonly Located[] {
  if (contract.documents.size < 2) return [];
  const found = new Map<string, Located>();
  const add = (ref: string, from: Place): void => {
    const target = contract.resolve(ref, from);
    if (target !== null && found.size !== found.set(keyOf(target.place), target).size) addMapped(target);
  };
  const addMapped = ({ value, place }: Located): void => {
    if (isParent(value)) for (const target of mappedBy(value)) if (!contract.schemas.has(target)) add(target, place);
  };
  for (const [file, value] of contract.documents)
    for (const ref of referencesIn(value).heeded) add(ref, { file, pointer: '' });
  for (const { schema } of contract.schemas.values()) addMapped(schema);
  return [...found.values()];
}

/** By the place where they are written. */
function membersIn(contract: Contract, targets: readonly Located[]): ReadonlyMap<string, Member> {
  const members = new Map<string, Member>();
  const add = (name: string, schema: SchemaSource, named: SchemaSource): void => {
    const key = keyOf(schema.place);
    if (!members.has(key)) members.set(key, { name, schema, named });
  };
  for (const { name, schema } of contract.schemas.values())
    if (referenceOf(schema.value) === null) add(name, schema, schema);
  for (const { name, schema } of contract.schemas.values())
    add(name, { ...schema, ...settled(contract, schema) }, schema);
  const names = new Set(contract.schemas.keys());
  for (const target of targets) {
    const isMember = referenceOf(target.value) === null && !members.has(keyOf(target.place));
    const [short, long] = [nameOf(target.place), keyOf(target.place)];
    const schema = { ...target, dialect: dialectOf(contract) };
    if (isMember) add(names.size === names.add(short).size ? long : short, schema, schema);
  }
  return members;
}

/** What stands behind a reference that is all there is of a schema. */
export function settled(contract: Contract, schema: Located): Located {
  let found = schema;
  for (let hops = 0; hops < MAX_HOPS; hops++) {
    const ref = referenceOf(found.value);
    const next = ref === null ? null : contract.resolve(ref, found.place);
    if (next === null) return found;
    found = next;
  }
  return found;
}

const MAX_HOPS = 20;

/** `Cat` of `schemas/Cat.yaml` and of `all.yaml#/schemas/Cat`. */
function nameOf({ file, pointer }: Place): string {
  const last = membersOf(pointer).at(-1);
  return last ?? file.slice(file.lastIndexOf('/') + 1).replace(/\.\w+$/u, '');
}

type Parents = ReadonlyMap<string, Map<string, Member>>;

/** Whether a schema stands for those that are derived from it. */
export const isParent = (value: Json): boolean =>
  isObject(value) &&
  own(value, 'discriminator') !== undefined &&
  !Array.isArray(own(value, 'oneOf')) &&
  !Array.isArray(own(value, 'anyOf'));

/** Enters a schema with all that it is derived from, and what its own mapping names. */
function addTo(contract: Contract, parents: Parents, byPlace: ReadonlyMap<string, Member>, member: Member): void {
  const seen = new Set<string>([keyOf(member.schema.place)]);
  const waiting: Located[] = [member.schema];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const part of composedOf(next.value)) {
      const found = targetOf(contract, part, next.place);
      if (found === null || seen.size === seen.add(keyOf(found.place)).size) continue;
      parents.get(keyOf(found.place))?.set(member.name, member);
      waiting.push(found);
    }
  }
  const family = parents.get(keyOf(member.schema.place));
  for (const target of family === undefined ? [] : mappedBy(member.schema.value)) {
    const named = contract.schemas.get(target)?.schema;
    const found = named === undefined ? targetOf(contract, target, member.schema.place) : settled(contract, named);
    const derived = found === null ? undefined : byPlace.get(keyOf(found.place));
    if (derived !== undefined && derived !== member) family?.set(derived.name, derived);
  }
}

function targetOf(contract: Contract, ref: string, from: Place): Located | null {
  const found = contract.resolve(ref, from);
  return found === null ? null : settled(contract, found);
}

/** What the mapping of a discriminator names. */
export function mappedBy(value: Json): readonly string[] {
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
  const found = targetOf(contract, ref, from);
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
