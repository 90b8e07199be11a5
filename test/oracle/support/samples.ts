import type { Json, JsonObject } from '../../../src/model/json.ts';
import { followed, nameOf, partsOf } from './views.ts';
import type { Components } from './views.ts';

/** Values that a schema may admit, many of them at its borders: who wants only those that it does asks a validator. */

const MAX = 2500;
const FEW = 7;

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? (value as readonly Json[]) : []);

const SCALARS: Readonly<Record<string, readonly Json[]>> = {
  string: ['a', 'ab', '', 'abc', 'b'],
  integer: [1, 0, 2, -1, 3],
  number: [1, 0.5, 0, 2, 3],
  boolean: [true, false],
  null: [null],
};

/** @param depth how many levels of objects and lists are filled. */
export function samplesOf(schema: Json, components: Components, depth = 3): readonly Json[] {
  const parts = partsOf(schema, components);
  const listed = parts.flatMap((part) => (part['const'] === undefined ? listOf(part['enum']) : [part['const']]));
  if (listed.length > 0) return listed;
  const choices = parts.flatMap((part) => [...listOf(part['oneOf']), ...listOf(part['anyOf'])]);
  if (choices.length === 0) return ownSamples(parts, components, depth);
  const others: Json = { allOf: parts.map(({ oneOf: _o, anyOf: _a, allOf: _all, ...own }) => own) };
  return choices
    .flatMap((one) => samplesOf({ allOf: [others, followed(one, components)] }, components, depth))
    .slice(0, MAX);
}

function ownSamples(parts: readonly JsonObject[], components: Components, depth: number): readonly Json[] {
  const types = [
    ...new Set(
      parts.flatMap(({ type }) =>
        Array.isArray(type) ? (type as string[]) : type === undefined ? [] : [nameOf(type)],
      ),
    ),
  ];
  const isThing = parts.some(({ properties }) => properties !== undefined);
  const known = types.length > 0 ? types : [isThing ? 'object' : 'string'];
  return known.flatMap((type): readonly Json[] => {
    if (type === 'object') return depth === 0 ? [{}] : objectsOf(parts, components, depth);
    if (type === 'array') return depth === 0 ? [[]] : listsOf(parts, components, depth);
    return SCALARS[type] ?? [];
  });
}

function listsOf(parts: readonly JsonObject[], components: Components, depth: number): readonly Json[] {
  const items = parts.flatMap((part) => part['items'] ?? []);
  const inner = samplesOf({ allOf: items }, components, depth - 1).slice(0, 40);
  return [[], ...inner.map((one): Json => [one]), inner.slice(0, 2)];
}

function objectsOf(parts: readonly JsonObject[], components: Components, depth: number): readonly Json[] {
  const described = new Map<string, Json[]>();
  for (const { properties, required } of parts) {
    for (const [name, one] of Object.entries(isObject(properties) ? properties : {}))
      described.set(name, [...(described.get(name) ?? []), one]);
    for (const name of listOf(required)) described.set(nameOf(name), described.get(nameOf(name)) ?? []);
  }
  // What nobody speaks of may be there where objects are open.
  if (described.size < 4) described.set('d', described.get('d') ?? []);
  let made: readonly JsonObject[] = [{}];
  for (const [name, schemas] of described) {
    const values = samplesOf({ allOf: schemas }, components, depth - 1);
    const chosen = spread(values, described.size > 2 ? FEW : 2 * FEW);
    made = made.flatMap((object) => [object, ...chosen.map((value): JsonObject => ({ ...object, [name]: value }))]);
    if (made.length > MAX) made = spread(made, MAX);
  }
  return made;
}

/** Some of many, from all over the list. */
function spread<T>(list: readonly T[], count: number): readonly T[] {
  if (list.length <= count) return list;
  return Array.from({ length: count }, (_, index) => list[Math.floor((index * list.length) / count)]).flatMap((one) =>
    one === undefined ? [] : [one],
  );
}
