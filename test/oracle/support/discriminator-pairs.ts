import fc from 'fast-check';
import type { Json } from '../../../src/model/json.ts';
import type { BodyDialect, BodyPair, Described } from './bodies.ts';
import { VALUES } from './discriminators.ts';
import { nameOf } from './views.ts';

/** Alternatives that a discriminator tells apart, and neighbours of them. */

type Schema = { [key: string]: Json };
type Arb = fc.Arbitrary<Schema>;

const NAMES = ['A', 'B', 'C'];
const names = fc.constantFrom(...NAMES);
const at = (name: string): string => `#/components/schemas/${name}`;
const ref = (name: string): Schema => ({ $ref: at(name) });

const leaf: Arb = fc.constantFrom<Schema>(
  { type: 'string' },
  { type: 'string', enum: ['a', 'b'] },
  { type: 'integer' },
  { type: 'integer', minimum: 1 },
  { type: 'boolean' },
);

/** An object with the properties that may tell it apart. */
const branch = (name: string, dialect: BodyDialect): Arb =>
  fc
    .record({
      own: fc.dictionary(fc.constantFrom('a', 'b', 'c'), leaf, { minKeys: 1, maxKeys: 2 }),
      isFixed: fc.nat(3),
      required: fc.uniqueArray(fc.constantFrom('a', 'b'), { maxLength: 1 }),
      isClosed: fc.nat(5),
    })
    .map(({ own, isFixed, required, isClosed }): Schema => {
      const values = [name, name.toLowerCase()].filter((one) => VALUES.includes(one));
      const listed: Schema =
        dialect === '3.0' || isFixed === 1 ? { type: 'string', enum: values } : { type: 'string', const: name };
      return {
        type: 'object',
        properties: { kind: isFixed < 2 ? listed : { type: 'string' }, sort: { type: 'string' }, ...own },
        required: ['kind', 'sort', ...required],
        ...(isClosed === 0 ? { additionalProperties: false } : {}),
      };
    });

const target = fc.tuple(names, fc.boolean()).map(([name, isName]): Json => (isName ? name : at(name)));
const mapping = fc.dictionary(fc.constantFrom('a', 'b', 'x', 'A'), target, { minKeys: 1, maxKeys: 3 });

const discriminators = (dialect: BodyDialect): Arb =>
  fc
    .record({
      propertyName: fc.constantFrom('kind', 'kind', 'kind', 'sort'),
      mapping: fc.option(mapping, { nil: undefined }),
      defaultMapping: dialect === '3.2' ? fc.option(target, { nil: undefined, freq: 1 }) : fc.constant(undefined),
    })
    .map((schema) => Object.fromEntries(Object.entries(schema).filter(([, value]) => value !== undefined)) as Schema);

/** Mapping entries lead to alternatives that are listed. */
function repaired(schema: Schema): Schema {
  const listed = ((schema['oneOf'] ?? schema['anyOf'] ?? []) as readonly Schema[]).map((one) =>
    nameOf(one['$ref']).slice(-1),
  );
  const discriminator = schema['discriminator'] as Schema | undefined;
  if (discriminator === undefined) return schema;
  const isListed = (one: Json | undefined): boolean => one !== undefined && listed.includes(nameOf(one).slice(-1));
  const { mapping: written, defaultMapping, ...others } = discriminator;
  const kept = Object.fromEntries(Object.entries((written ?? {}) as Schema).filter(([, one]) => isListed(one)));
  return {
    ...schema,
    discriminator: {
      ...others,
      ...(Object.keys(kept).length > 0 ? { mapping: kept } : {}),
      ...(isListed(defaultMapping) ? { defaultMapping: defaultMapping ?? null } : {}),
    },
  };
}

const PLACES: readonly ((schema: Schema) => Schema)[] = [
  (schema) => schema,
  () => ref('U'),
  (schema) => ({ type: 'array', items: schema }),
  (schema) => ({ type: 'object', properties: { pet: schema }, required: ['pet'] }),
];

interface Union {
  readonly alternatives: Schema;
  readonly branches: { readonly [name: string]: Schema };
}

const unions = (dialect: BodyDialect): fc.Arbitrary<Union> =>
  fc.record({
    alternatives: fc
      .tuple(
        fc.constantFrom('oneOf', 'oneOf', 'anyOf'),
        fc.uniqueArray(names, { minLength: 1, maxLength: 3 }),
        discriminators(dialect),
      )
      .map(([kind, list, discriminator]) => ({ [kind]: list.map(ref), discriminator })),
    branches: fc.record({ A: branch('A', dialect), B: branch('B', dialect), C: branch('C', dialect) }),
  });

interface Edit {
  readonly kind: number;
  readonly name: string;
  readonly value: string;
  readonly schema: Schema;
  readonly to: Json;
}

function edited(
  { alternatives, branches }: Union,
  { kind, name, value, schema, to }: Edit,
  dialect: BodyDialect,
): Union {
  const next = structuredClone<{ alternatives: Schema; branches: { [name: string]: Schema } }>({
    alternatives,
    branches,
  });
  const keyword = next.alternatives['oneOf'] === undefined ? 'anyOf' : 'oneOf';
  const listed = next.alternatives[keyword] as Schema[];
  const discriminator = next.alternatives['discriminator'] as Schema | undefined;
  const entries = { ...(discriminator?.['mapping'] as Schema | undefined) };
  const own = next.branches[name] ?? {};
  const properties = own['properties'] as Schema;
  const isListed = listed.some((one) => one['$ref'] === at(name));
  if (kind < 3) {
    if (!isListed) listed.push(ref(name));
    else if (listed.length > 1) next.alternatives[keyword] = listed.filter((one) => one['$ref'] !== at(name));
  } else if (kind < 6 && discriminator !== undefined) {
    if (entries[value] === undefined || kind === 3) entries[value] = to;
    else delete entries[value];
    discriminator['mapping'] = entries;
  } else if (kind === 6 && discriminator !== undefined)
    discriminator['propertyName'] = discriminator['propertyName'] === 'kind' ? 'sort' : 'kind';
  else if (kind === 7 && dialect === '3.2' && discriminator !== undefined) discriminator['defaultMapping'] = to;
  else if (kind === 8 && dialect === '3.2' && discriminator !== undefined) delete discriminator['defaultMapping'];
  else if (kind < 11) properties['a'] = schema;
  else if (kind === 11) delete properties['b'];
  else if (kind === 12) own['required'] = [...new Set([...(own['required'] as string[]), 'a'])];
  else if (kind === 13) properties['kind'] = { type: 'string', enum: [value] };
  else if (kind === 14) listed.reverse();
  else if (kind === 15 && discriminator !== undefined) delete next.alternatives['discriminator'];
  return next;
}

const placed = (place: number, schema: Schema): Schema => PLACES[place]?.(schema) ?? schema;

const describedBy = ({ alternatives, branches }: Union, place: number): Described => {
  const union = repaired(alternatives);
  return { root: placed(place, union), components: { ...branches, U: union } };
};

/** Alternatives and a neighbour of them. */
export function discriminatorPairs(dialect: BodyDialect): fc.Arbitrary<BodyPair> {
  const edit = fc.record({
    kind: fc.nat(15),
    name: names,
    value: fc.constantFrom(...VALUES),
    schema: leaf,
    to: target,
  });
  return fc
    .record({
      union: unions(dialect),
      edits: fc.array(edit, { minLength: 1, maxLength: 2 }),
      place: fc.nat(PLACES.length - 1),
      direction: fc.constantFrom('request', 'response'),
      swapped: fc.boolean(),
    })
    .map(({ union, edits, place, direction, swapped }): BodyPair => {
      let other = union;
      for (const one of edits) other = edited(other, one, dialect);
      const [x, y] = [describedBy(union, place), describedBy(other, place)];
      return { dialect, direction, before: swapped ? y : x, after: swapped ? x : y };
    })
    .filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
}
