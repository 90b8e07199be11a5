import * as fc from 'fast-check';
import type { Json, JsonObject } from '../../../src/model/json.ts';

// Names that Spectral maps well, and some that it does not.
const names = ['User', 'Team', 'items', 'a b', 'x$y', 'p%q', 'a~b', 'c/d', 'é'] as const;
const encoded = (name: string): string => encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'));
const anyName = fc.constantFrom(...names);
const reference = fc
  .tuple(anyName, fc.boolean())
  .map(([name, isPlain]): JsonObject => ({ $ref: `#/components/schemas/${isPlain ? name : encoded(name)}` }));

const { schema } = fc.letrec<{ schema: JsonObject; object: JsonObject }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3 },
    reference,
    fc.record({ type: fc.constant('string'), example: fc.constantFrom<Json>('text', 5) }),
    fc.record({
      type: fc.constant('integer'),
      format: fc.constantFrom('int32', 'int64'),
      default: fc.constantFrom<Json>(1, 'one'),
    }),
    fc.record({
      type: fc.constant('string'),
      enum: fc.constantFrom<Json>(['a', 'b'], ['a', 1]),
      nullable: fc.boolean(),
    }),
    fc.record({ type: fc.constant('array'), items: tie('schema') }),
    fc.constant<JsonObject>({ type: 'array' }),
    fc.constant<JsonObject>({ type: 'array', items: { type: 'array' } }),
    tie('object'),
    fc.record({ allOf: fc.array(tie('schema'), { minLength: 1, maxLength: 2 }) }),
    reference.map((one): JsonObject => ({ ...one, description: 'Beside a reference' })),
  ),
  object: fc.record(
    {
      type: fc.constant('object'),
      required: fc.constantFrom<Json>(['id'], ['id', 'name'], ['nothing']),
      properties: fc.record(
        {
          id: fc.constant<JsonObject>({ type: 'string', readOnly: true }),
          name: tie('schema'),
          items: tie('schema'),
          // The OWASP package takes it for the headers of a response.
          headers: fc.oneof(reference, tie('schema')),
        },
        { requiredKeys: [] },
      ),
      example: fc.constantFrom<Json>({ id: '1' }, { name: 'x', id: 2 }, 7),
    },
    { requiredKeys: ['type'] },
  ),
})) as unknown as { schema: fc.Arbitrary<JsonObject> };

const media = fc.oneof(
  schema.map((one): JsonObject => ({ schema: one, example: { name: 'x' } })),
  schema.map((one): JsonObject => ({ schema: one, examples: { a: { value: { id: 1 } }, b: { value: 'text' } } })),
);
const operation = fc.tuple(media, media, schema).map(([body, answer, parameter]): JsonObject => ({
  parameters: [{ name: 'id', in: 'query', schema: parameter }],
  requestBody: { content: { 'application/json': body } },
  responses: {
    200: { description: 'OK', content: { 'application/json': answer } },
    400: { $ref: '#/components/responses/Bad' },
  },
}));
/** Descriptions whose components refer to each other in all ways, also in circles. */
export const apis = fc
  .record({
    version: fc.constantFrom('3.0.3', '3.1.0'),
    schemas: fc.tuple(...names.map(() => schema)),
    bad: media,
    paths: fc.dictionary(
      fc.constantFrom('/a', '/b/{id}', '/c d', '/$e'),
      fc.record({ get: operation, post: operation }, { requiredKeys: [] }),
      { minKeys: 1 },
    ),
  })
  .map(({ version, schemas, bad, paths }): JsonObject => ({
    openapi: version,
    info: { title: 'A', version: '1' },
    paths: paths as JsonObject,
    components: {
      schemas: Object.fromEntries(names.map((name, index) => [name, schemas[index] ?? {}])),
      responses: { Bad: { description: 'Bad', content: { 'application/json': bad } } },
    },
  }));

/** The same where schemas refer only to those behind them, and are not called as rules call members. */
export function withoutCircles(api: JsonObject): JsonObject {
  const plain = JSON.parse(
    JSON.stringify(api).replaceAll('#/components/schemas/items', '#/components/schemas/Item'),
  ) as JsonObject;
  const components = plain['components'] as JsonObject;
  const schemas = Object.entries<Json>(components['schemas'] as JsonObject).map(([name, each]): [string, Json] => [
    name === 'items' ? 'Item' : name,
    each,
  ]);
  const encodedNames = schemas.map(([name]) => encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1')));
  const plainNames = schemas.map(([name]) => name);
  const straight = schemas.map(([name, each], index): [string, Json] => {
    const isBehind = (target: string): boolean =>
      [...encodedNames.slice(index + 1), ...plainNames.slice(index + 1)].some((one) => target.endsWith(`/${one}`));
    const text = JSON.stringify(each, (_key, value: Json) =>
      typeof value === 'object' &&
      value !== null &&
      '$ref' in value &&
      !isBehind(JSON.stringify(value['$ref']).slice(1, -1))
        ? { type: 'string' }
        : value,
    );
    return [name, JSON.parse(text) as Json];
  });
  return { ...plain, components: { ...components, schemas: Object.fromEntries(straight) } };
}
