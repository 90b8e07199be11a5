import * as fc from 'fast-check';
import type { Json, JsonObject } from '../../../src/model/json.ts';
import { components, schemas } from '../../schema/support/generate.ts';

/** Schemas that may refer to each other by name. */
const named = fc.array(schemas(2), { minLength: 1, maxLength: 3 });
const pick = fc.nat(2);
const flags = fc.record({ required: fc.boolean(), deprecated: fc.boolean() }, { requiredKeys: [] });

const operationOf = (body: Json, answer: Json, query: Json, more: JsonObject): JsonObject => ({
  parameters: [{ in: 'query', name: 'q', schema: query, ...more }],
  requestBody: { content: { 'application/json': { schema: body } } },
  responses: { 200: { description: 'Fine.', content: { 'application/json': { schema: answer } } } },
});

/** Documents of OpenAPI 3.1 whose bodies, answers and parameters have schemas of all sorts. */
export const described: fc.Arbitrary<JsonObject> = fc
  .tuple(named, schemas(2), schemas(2), schemas(0), pick, pick, flags, components('3.1'))
  .map(([parts, body, answer, query, first, second, more, others]) => {
    const refTo = (index: number): JsonObject => ({ $ref: `#/components/schemas/Part${index % parts.length}` });
    return {
      openapi: '3.1.0',
      info: { title: 'Generated', version: '1.0.0' },
      paths: {
        '/things/{id}': {
          parameters: [{ in: 'path', name: 'id', required: true, schema: { type: 'string' } }],
          post: operationOf(body, answer, query, more),
          put: operationOf(refTo(first), { type: 'array', items: refTo(second) }, { type: 'string' }, {}),
        },
      },
      components: {
        schemas: { ...others, ...Object.fromEntries(parts.map((part, index) => [`Part${index}`, part])) },
      },
    };
  });
