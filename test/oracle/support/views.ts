import type { Json, JsonObject } from '../../../src/model/json.ts';

/**
 * Schemas as one party of a message applies them, written for the second judge alone: what is only read is no part of
 * requests, what is only written none of responses. Senders send what they describe; receivers take no notice of more.
 */

export type Direction = 'request' | 'response';
export type Party = 'sender' | 'receiver';
export type Components = { readonly [name: string]: JsonObject };

export interface View {
  /** Properties that whoever may send anything does not send: the other side says that they are not sent. */
  readonly avoided: ReadonlySet<string>;
  readonly direction: Direction;
  readonly party: Party;
  readonly components: Components;
  /** How alternatives are read where a discriminator chooses one of them; undefined where none does. */
  readonly choose?: (schema: JsonObject, view: View, beside: Beside) => Json | undefined;
}

/** What the schemas around alternatives say of the same object. */
export interface Beside {
  readonly hidden: ReadonlySet<string>;
  readonly names: readonly string[];
  /** Something else may take what one alternative does not. */
  readonly isAlternative: boolean;
}

const NOTHING: Beside = { hidden: new Set(), names: [], isAlternative: false };

/** The text that a value is. */
export const nameOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? (value as readonly Json[]) : []);

/** The component that a schema refers to, together with what stands beside the reference; else the schema itself. */
export function followed(schema: Json, components: Components): Json {
  if (!isObject(schema)) return schema;
  const { $ref: ref, ...beside } = schema;
  if (typeof ref !== 'string') return schema;
  const target = followed(components[ref.split('/').at(-1) ?? ''] ?? false, components);
  return Object.keys(beside).length === 0 ? target : { allOf: [target, beside] };
}

/** A schema and all that is composed into it by `allOf`. */
export function partsOf(schema: Json, components: Components): readonly JsonObject[] {
  const own = followed(schema, components);
  return isObject(own) ? [own, ...listOf(own['allOf']).flatMap((one) => partsOf(one, components))] : [];
}

const flagOf = (direction: Direction): string => (direction === 'request' ? 'readOnly' : 'writeOnly');

/** Properties that messages of a direction don't have, by what one object and its parts say of them. */
export function hiddenNames(
  parts: readonly JsonObject[],
  direction: Direction,
  components: Components,
): ReadonlySet<string> {
  const flag = flagOf(direction);
  const isHidden = (property: Json): boolean => partsOf(property, components).some((part) => part[flag] === true);
  return new Set(
    parts.flatMap(({ properties }) =>
      Object.entries(isObject(properties) ? properties : {}).flatMap(([name, one]) => (isHidden(one) ? [name] : [])),
    ),
  );
}

/** The schema in plain JSON Schema, for Ajv. Components must not lead in circles. */
export function viewOf(schema: Json, view: View, beside: Beside = NOTHING): Json {
  const own = followed(schema, view.components);
  if (!isObject(own)) return own;
  const parts = partsOf(own, view.components);
  const inner: Beside = {
    hidden: new Set([...beside.hidden, ...hiddenNames(parts, view.direction, view.components)]),
    isAlternative: beside.isAlternative,
    names: [...beside.names, ...parts.flatMap(({ properties }) => Object.keys(isObject(properties) ? properties : {}))],
  };
  const made = parts.map((part) => viewOfPart(part, view, inner));
  // A sender sends no more than all parts together describe, unless one of them says so. Alternatives end by themselves.
  const isChoice = parts.some((part) => part['oneOf'] !== undefined || part['anyOf'] !== undefined);
  // Where anything else may be sent it is nothing that the other side describes: objects are opened to be added to.
  const more = parts.some((part) => part['additionalProperties'] === true) ? [ELSE] : [];
  if (view.party === 'receiver' || isChoice) return { allOf: made };
  if (!parts.some((part) => isObject(part['additionalProperties'])))
    return { allOf: [...made, only([...inner.names, ...more])] };
  const avoided = [...view.avoided].filter((name) => !inner.names.includes(name));
  return { allOf: [...made, { if: { type: 'object' }, then: { propertyNames: { not: { enum: ['', ...avoided] } } } }] };
}

/** A name that no generated schema describes. */
const ELSE = 'd';

const only = (names: readonly string[]): Json => ({
  if: { type: 'object' },
  then: { propertyNames: { enum: [...new Set(['', ...names])] } },
});

function viewOfPart(part: JsonObject, view: View, beside: Beside): Json {
  const { hidden } = beside;
  const chosen = view.choose?.(part, view, beside);
  const made: { [keyword: string]: Json } = {};
  for (const [keyword, value] of Object.entries(part)) {
    if (['allOf', 'discriminator', 'readOnly', 'writeOnly'].includes(keyword)) continue;
    if (keyword === 'required') made[keyword] = listOf(value).filter((name) => !hidden.has(nameOf(name)));
    else if (keyword === 'properties') made[keyword] = propertiesOf(value, view, hidden);
    else if (keyword === 'items' || (keyword === 'additionalProperties' && isObject(value)))
      made[keyword] = viewOf(value, view);
    else if (keyword === 'oneOf' || keyword === 'anyOf') {
      // That a value is taken by two of them is judged with schemas alone.
      if (chosen === undefined)
        made['anyOf'] = listOf(value).map((one) => viewOf(one, view, { ...beside, isAlternative: true }));
      else made['allOf'] = [chosen];
    } else made[keyword] = value;
  }
  // Nobody sends what is no part of the message. Servers that get it all the same don't take it; clients don't look at it.
  if (view.party === 'sender' || (view.direction === 'request' && !beside.isAlternative)) {
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
