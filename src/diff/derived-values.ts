import type { Contract } from '../model/contract.ts';
import type { Json } from '../model/json.ts';
import { type Families, mappedBy, type Member } from './derived.ts';
import { isObject, own } from './json-objects.ts';
import { someSchema } from './schema-peek.ts';

/** A schema that a parent stands for, and the value of the discriminator that chooses it. */
export interface Chosen {
  readonly member: Member;
  readonly value: string;
}

/** Azure's extension of Swagger 2.0 for a value that is not the name of the schema. */
const VALUE = 'x-ms-discriminator-value';

/**
 * The values of the discriminator that choose what a parent stands for: what the schema says itself, else its name. What a
 * mapping names is chosen by the mapping, which is compared on its own.
 */
export function chosenBy(contract: Contract, families: Families, parent: Member): readonly Chosen[] {
  const mapped = new Set(mappedBy(parent.schema.value).map((target) => target.split('/').at(-1)));
  const property = propertyOf(parent.schema.value);
  return families.derivedFrom(parent.schema.place).flatMap((member) => {
    if (mapped.has(member.name)) return [];
    return [{ member, value: valueOf(contract, member.schema, property) ?? member.name }];
  });
}

/** The values that the property of a discriminator may have in all that a parent stands for; none where it lists none. */
export function listedBy(contract: Contract, parent: Member): ReadonlySet<string> {
  const listed = new Set<string>();
  const name = propertyOf(parent.schema.value);
  someSchema(contract, { schema: parent.schema, content: [] }, (schema, place) => {
    const described = memberOf(own(schema, 'properties'), name);
    if (described === undefined) return false;
    someSchema(contract, { schema: { ...parent.schema, value: described, place }, content: [] }, (one) => {
      const list = own(one, 'enum') ?? null;
      for (const value of Array.isArray(list) ? (list as readonly Json[]) : [])
        if (typeof value === 'string') listed.add(value);
      return Array.isArray(list);
    });
    return true;
  });
  return listed;
}

/** What a derived schema says of the value that chooses it; what it inherits says nothing about it. */
function valueOf(contract: Contract, { value, place }: Member['schema'], property: string): string | null {
  if (!isObject(value)) return null;
  const said = own(value, VALUE);
  if (typeof said === 'string') return said;
  const parts = own(value, 'allOf') ?? null;
  const inline = Array.isArray(parts) ? (parts as readonly Json[]).filter((part) => isObject(part)) : [];
  for (const part of [value, ...inline]) {
    const described = memberOf(own(part, 'properties'), property) ?? null;
    const ref = isObject(described) ? own(described, '$ref') : undefined;
    const found = typeof ref === 'string' ? contract.resolve(ref, place)?.value : described;
    const only =
      found === undefined || !isObject(found) ? undefined : (own(found, 'const') ?? soleOf(own(found, 'enum')));
    if (typeof only === 'string') return only;
  }
  return null;
}

const soleOf = (list: Json | undefined): Json | undefined => {
  const values = Array.isArray(list) ? (list as readonly Json[]) : [];
  return values.length === 1 ? values[0] : undefined;
};

/** Swagger 2.0 names the property; OpenAPI 3 has an object that does. */
function propertyOf(value: Json): string {
  const discriminator = isObject(value) ? (own(value, 'discriminator') ?? null) : null;
  const name = isObject(discriminator) ? own(discriminator, 'propertyName') : discriminator;
  return typeof name === 'string' ? name : '';
}

const memberOf = (object: Json | undefined, key: string): Json | undefined =>
  object !== undefined && isObject(object) ? own(object, key) : undefined;
