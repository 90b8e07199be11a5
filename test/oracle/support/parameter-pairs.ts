import fc from 'fast-check';
import type { Json, JsonObject } from '../../../src/model/json.ts';
import type { ParameterDialect, ParameterPair, ParameterPlace } from './parameters.ts';

/** Parameters and headers as people describe them, and neighbours of them: one or two edits away. */

type Schema = JsonObject;
type Arb = fc.Arbitrary<Schema>;

const seldom = (arbitrary: fc.Arbitrary<Json>, nil = 3): fc.Arbitrary<Json | undefined> =>
  fc.tuple(fc.nat(nil), arbitrary).map(([chance, value]) => (chance === 0 ? value : undefined));

const made = (model: { readonly [key: string]: fc.Arbitrary<Json | undefined> }): Arb =>
  fc
    .record(model)
    .map((schema) =>
      Object.fromEntries(Object.entries(schema).filter((entry): entry is [string, Json] => entry[1] !== undefined)),
    );

const some = (...values: readonly Json[]): fc.Arbitrary<Json> =>
  fc.uniqueArray(fc.constantFrom(...values), {
    minLength: 1,
    maxLength: 3,
    selector: (value) => JSON.stringify(value),
  });

const count = fc.integer({ min: 0, max: 3 });
const PATTERNS = ['^a', 'b$', '^[ab]*$', String.raw`^\d+$`, String.raw`^-?\d+$`, '^(true|false)$', '^.$', '1', '^[^a]'];
const FORMATS = ['date', 'date-time', 'ipv4', 'uuid', 'email', 'byte', 'password'];

const text = made({
  type: fc.constant('string'),
  minLength: seldom(count),
  maxLength: seldom(count),
  pattern: seldom(fc.constantFrom(...PATTERNS)),
  format: seldom(fc.constantFrom(...FORMATS), 6),
});
const listedText = made({
  type: fc.constant('string'),
  enum: some('a', 'b', 'ab', '', '1', '2', 'true', 'false'),
  maxLength: seldom(count, 6),
});
const amount = made({
  type: fc.constantFrom('integer', 'number'),
  minimum: seldom(fc.integer({ min: -1, max: 3 })),
  maximum: seldom(fc.integer({ min: -1, max: 3 })),
  multipleOf: seldom(fc.constantFrom(0.5, 1, 2), 6),
  format: seldom(fc.constantFrom('int32', 'int64', 'float', 'double'), 6),
});
const listedNumber = made({ type: fc.constantFrom('integer', 'number'), enum: some(0, 1, 2, 1.5) });
const flag: Arb = fc.constantFrom<Schema>(
  { type: 'boolean' },
  { type: 'boolean', enum: [true] },
  { type: 'string', enum: ['true', 'false'] },
  { type: 'string' },
);
const plainScalar = fc.oneof(text, listedText, amount, listedNumber, flag);

const scalarsOf: Readonly<Record<ParameterDialect, Arb>> = {
  '2.0': plainScalar,
  '3.0': fc.oneof(
    { weight: 5, arbitrary: plainScalar },
    { weight: 1, arbitrary: plainScalar.map((schema) => ({ ...schema, nullable: true })) },
    { weight: 1, arbitrary: composed(plainScalar) },
  ),
  '3.1': fc.oneof(
    { weight: 5, arbitrary: plainScalar },
    { weight: 1, arbitrary: composed(plainScalar) },
    { weight: 1, arbitrary: fc.constantFrom<Json>('a', '1', 1, true, 1.5).map((value) => ({ const: value })) },
    {
      weight: 2,
      arbitrary: made({
        type: fc.constantFrom<Json>(
          ['string', 'integer'],
          ['integer', 'null'],
          ['string', 'null'],
          ['boolean', 'number'],
          ['integer', 'boolean'],
        ),
        minLength: seldom(count),
        minimum: seldom(count),
        maxLength: seldom(count),
      }),
    },
  ),
};

/** Alternatives, alone and beside keywords of their own; and what is none of another. */
function composed(inner: Arb): Arb {
  const several = fc
    .tuple(fc.constantFrom('oneOf', 'anyOf', 'allOf'), fc.array(inner, { minLength: 1, maxLength: 2 }))
    .map(([kind, list]): Schema => ({ [kind]: list }));
  return fc.oneof(
    { weight: 2, arbitrary: several },
    { weight: 1, arbitrary: fc.tuple(inner, several).map(([base, list]) => ({ ...base, ...list })) },
    { weight: 1, arbitrary: fc.tuple(inner, inner).map(([base, not]) => ({ ...base, not })) },
  );
}

const lists = (items: Arb): Arb =>
  made({
    type: fc.constant('array'),
    items,
    minItems: seldom(count),
    maxItems: seldom(count),
    uniqueItems: seldom(fc.boolean()),
  });

const objects = (inner: Arb): Arb =>
  made({
    type: fc.constant('object'),
    properties: fc.dictionary(fc.constantFrom('a', 'b'), inner, { minKeys: 1, maxKeys: 2 }),
    required: seldom(some('a', 'b')),
    additionalProperties: seldom(fc.boolean()),
  });

/** Two of the same keywords, of which one side has fewer. */
const keywords = (leaf: Arb): fc.Arbitrary<readonly [Schema, Schema]> =>
  fc.tuple(leaf, leaf, fc.nat(255), fc.boolean()).map(([one, other, without, isSwapped]) => {
    const all: Schema = { ...other, ...one };
    const isKept = (key: string, index: number): boolean =>
      ['type', 'items', 'properties'].includes(key) || ((without >> index) & 1) === 0;
    const fewer = Object.fromEntries(Object.entries(all).filter(([key], index) => isKept(key, index)));
    return isSwapped ? [fewer, all] : [all, fewer];
  });

/** The same around another inside. */
const around = (outer: (inner: Arb) => Arb, pairs: fc.Arbitrary<readonly [Schema, Schema]>) =>
  pairs.chain(([one, other]) =>
    outer(fc.constant(one)).map((schema): readonly [Schema, Schema] => [
      schema,
      JSON.parse(JSON.stringify(schema).replaceAll(JSON.stringify(one), JSON.stringify(other))) as Schema,
    ]),
  );

function schemaPairs(dialect: ParameterDialect): fc.Arbitrary<readonly [Schema, Schema]> {
  const scalar = scalarsOf[dialect];
  const two = fc.tuple(scalar, scalar);
  const near = keywords(plainScalar);
  const list = lists(scalar);
  const choices = [
    { weight: 4, arbitrary: two },
    { weight: 4, arbitrary: near },
    { weight: 3, arbitrary: keywords(list) },
    { weight: 2, arbitrary: around(lists, fc.oneof(two, near)) },
    { weight: 2, arbitrary: fc.tuple(scalar, list) },
    { weight: 1, arbitrary: fc.tuple(list, scalar) },
    { weight: 2, arbitrary: scalar.map((schema): readonly [Schema, Schema] => [schema, schema]) },
    { weight: 2, arbitrary: list.map((schema): readonly [Schema, Schema] => [schema, schema]) },
  ];
  if (dialect === '2.0') return fc.oneof(...choices);
  const object = objects(scalar);
  return fc.oneof(
    ...choices,
    { weight: 2, arbitrary: keywords(object) },
    { weight: 2, arbitrary: around(objects, fc.oneof(two, near)) },
    { weight: 1, arbitrary: object.map((schema): readonly [Schema, Schema] => [schema, schema]) },
    { weight: 1, arbitrary: fc.tuple(fc.oneof(scalar, list), object) },
    {
      weight: 1,
      arbitrary: fc.tuple(scalar, list).map(([one, many]): readonly [Schema, Schema] => [one, { anyOf: [one, many] }]),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(scalar, list).map(([one, many]): readonly [Schema, Schema] => [{ anyOf: [one, many] }, many]),
    },
  );
}

const flagOf = fc.constantFrom<Json | undefined>(true, false, undefined);

/** What stands beside the schema, by place and version. */
function settings(dialect: ParameterDialect, place: ParameterPlace): Arb {
  const required = place === 'path' ? fc.constant(undefined) : place === 'response header' ? flagOf : flagOf;
  if (dialect === '2.0') {
    const formats = ['csv', 'ssv', 'tsv', 'pipes', ...(place === 'query' ? ['multi'] : []), undefined];
    return made({
      collectionFormat: fc.constantFrom<Json | undefined>(...formats),
      ...(place === 'response header' ? {} : { required }),
      ...(place === 'query' ? { allowEmptyValue: seldom(fc.boolean(), 6) } : {}),
    });
  }
  const styles = place === 'query' ? ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject', undefined] : [undefined];
  return made({
    style: fc.constantFrom<Json | undefined>(...styles),
    explode: place === 'cookie' ? fc.constant(false) : flagOf,
    required,
    ...(place === 'query' ? { allowEmptyValue: seldom(fc.boolean(), 6) } : {}),
  });
}

const holds = (schema: Schema, type: string): boolean => JSON.stringify(schema).includes(`"type":"${type}"`);

/** Whether the specification says how such a value is written. */
function isWritable(
  { dialect, place }: Pick<ParameterPair, 'dialect' | 'place'>,
  written: Schema,
  schema: Schema,
): boolean {
  if (Object.hasOwn(written, 'content')) return true;
  const style = written['style'];
  const [isList, isObject] = [holds(schema, 'array'), holds(schema, 'object')];
  if (dialect === '2.0') return true;
  if (place === 'cookie' && isObject) return false;
  if (isObject && place === 'query' && written['explode'] !== false && style !== 'deepObject')
    return style === undefined || style === 'form';
  if (style === 'deepObject') return isObject && !isList;
  return true;
}

function parameterOf(dialect: ParameterDialect, schema: Schema, beside: Schema, isJson: boolean): Schema {
  if (dialect === '2.0') {
    const { collectionFormat, ...others } = beside;
    const isList = schema['type'] === 'array';
    return { ...schema, ...others, ...(isList && collectionFormat !== undefined ? { collectionFormat } : {}) };
  }
  const { style: _s, explode: _e, allowEmptyValue: _a, ...required } = beside;
  return isJson ? { ...required, content: { 'application/json': { schema } } } : { ...beside, schema };
}

/** A parameter or header and a neighbour of it. */
export function parameterPairs(dialect: ParameterDialect): fc.Arbitrary<ParameterPair> {
  const places: readonly ParameterPlace[] =
    dialect === '2.0'
      ? ['query', 'path', 'header', 'response header']
      : ['query', 'query', 'path', 'header', 'cookie', 'response header'];
  return fc.constantFrom(...places).chain((place) =>
    fc
      .record({
        schemas: schemaPairs(dialect),
        beside: settings(dialect, place),
        other: settings(dialect, place),
        edit: fc.nat(5),
        json: fc.nat(14),
        swapped: fc.boolean(),
      })
      .filter(({ schemas, edit }) => edit === 0 || JSON.stringify(schemas[0]) !== JSON.stringify(schemas[1]))
      .map(({ schemas: [one, two], beside, other, edit, json, swapped }) => {
        // Most often only the schema changes.
        const later = edit === 0 ? other : beside;
        const [before, after] = swapped ? [two, one] : [one, two];
        const isJson = json < 2;
        return {
          pair: {
            dialect,
            place,
            before: parameterOf(dialect, before, beside, isJson || json === 3),
            after: parameterOf(dialect, after, later, isJson || json === 4),
          },
          schemas: [before, after] as const,
        };
      })
      .filter(
        ({ pair, schemas }) => isWritable(pair, pair.before, schemas[0]) && isWritable(pair, pair.after, schemas[1]),
      )
      .map(({ pair }) => pair),
  );
}
