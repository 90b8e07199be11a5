import type { Json, JsonObject } from '../../../src/model/json.ts';

/**
 * Schemas as one party of a message applies them, written for the second judge alone: what is only read is no part of
 * requests, what is only written none of responses. Senders send what they describe; receivers take no notice of more.
 */

export type Direction = 'request' | 'response';
export type Party = 'sender' | 'receiver';
export type Components = { readonly [name: string]: JsonObject };

interface View {
  readonly direction: Direction;
  readonly party: Party;
  readonly components: Components;
  /** As alternatives are read where a discriminator chooses one. */
  readonly isChosen?: (schema: JsonObject) => Json | undefined;
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? (value as readonly Json[]) : []);

/** The component that a schema refers to, and the schema itself where it refers to none. */
export function followed(schema: Json, components: Components): Json {
  const ref = isObject(schema) ? schema['$ref'] : undefined;
  return typeof ref === 'string' ? followed(components[ref.split('/').at(-1) ?? ''] ?? false, components) : schema;
}

/** A schema and all that is composed into it by `allOf`. */
export function partsOf(schema: Json, components: Components): readonly JsonObject[] {
  const own = followed(schema, components);
  return isObject(own) ? [own, ...listOf(own['allOf']).flatMap((one) => partsOf(one, components))] : [];
}

const flagOf = (direction: Direction): string => (direction === 'request' ? 'readOnly' : 'writeOnly');

/** Properties that messages of a direction don't have, by what one object and its parts say of them. */
export function hiddenNames(parts: readonly JsonObject[], direction: Direction, components: Components): ReadonlySet<string> {
  const flag = flagOf(direction);
  const isHidden = (property: Json): boolean => partsOf(property, components).some((part) => part[flag] === true);
  return new Set(
    parts.flatMap(({ properties }) =>
      Object.entries(isObject(properties) ? properties : {}).flatMap(([name, one]) => (isHidden(one) ? [name] : [])),
    ),
  );
}

/** The schema in plain JSON Schema, for Ajv. Components must not lead in circles. */
export function viewOf(schema: Json, view: View, outer: ReadonlySet<string> = new Set()): Json {
  const own = followed(schema, view.components);
  if (!isObject(own)) return own;
  const chosen = view.isChosen?.(own);
  if (chosen !== undefined) return chosen;
  const parts = partsOf(own, view.components);
  const hidden = new Set([...outer, ...hiddenNames(parts, view.direction, view.components)]);
  const made = parts.map((part) => viewOfPart(part, view, hidden));
  if (view.party === 'receiver' || !parts.some(describes)) return { allOf: made };
  // A sender sends no more than all parts together describe, unless one of them says so.
  const isOpen = parts.some((part) => part['additionalProperties'] !== undefined && part['additionalProperties'] !== false);
  return isOpen ? { allOf: made } : { allOf: [...made, onlyDescribed(own, view)] };
}

const describes = (part: JsonObject): boolean => part['properties'] !== undefined || part['type'] === 'object';

/** Names that a schema describes, with its alternatives. */
export function describedNames(schema: Json, components: Components): readonly string[] {
  return partsOf(schema, components).flatMap((part) => [
    ...Object.keys(isObject(part['properties']) ? part['properties'] : {}),
    ...[...listOf(part['oneOf']), ...listOf(part['anyOf'])].flatMap((one) => describedNames(one, components)),
  ]);
}

const onlyDescribed = (schema: Json, { components }: View): Json => ({
  if: { type: 'object' },
  then: { propertyNames: { enum: [...new Set(['', ...describedNames(schema, components)])] } },
});

function viewOfPart(part: JsonObject, view: View, hidden: ReadonlySet<string>): Json {
  const made: { [keyword: string]: Json } = {};
  for (const [keyword, value] of Object.entries(part)) {
    if (keyword === 'allOf' || keyword === 'discriminator' || keyword === 'readOnly' || keyword === 'writeOnly') continue;
    if (keyword === 'required') made[keyword] = listOf(value).filter((name) => !hidden.has(String(name)));
    else if (keyword === 'properties') made[keyword] = propertiesOf(value, view, hidden);
    else if (keyword === 'items' || (keyword === 'additionalProperties' && isObject(value)))
      made[keyword] = viewOf(value, view);
    else if (keyword === 'oneOf' || keyword === 'anyOf')
      made[keyword] = listOf(value).map((one) => viewOf(one, { ...view, party: 'receiver' }, hidden));
    else made[keyword] = value;
  }
  // Nobody sends what is no part of the message. Who reads such requests does with it what nobody knows; clients don't look.
  if (view.party === 'sender' || view.direction === 'request') {
    const shown = isObject(made['properties']) ? made['properties'] : {};
    const refused = Object.fromEntries([...hidden].map((name) => [name, false] as const));
    if (hidden.size > 0) made['properties'] = { ...shown, ...refused };
  }
  return made;
}

function propertiesOf(value: Json, view: View, hidden: ReadonlySet<string>): JsonObject {
  const entries = Object.entries(isObject(value) ? value : {});
  return Object.fromEntries(entries.map(([name, one]) => [name, hidden.has(name) ? true : viewOf(one, view)]));
}
