import { expect, test } from 'vitest';
import { runSpectral } from '../../src/lint/child/spectral.ts';
import { compareRuns } from '../../src/lint/lint.ts';
import { documentOf } from '../../src/lint/side.ts';
import type { Json, JsonObject } from '../../src/model/json.ts';
import { contractOf } from '../diff/contract-of.ts';
import { load } from './support/rulesets.ts';

// What is wrong in Swagger 2.0 is not new because the description is written in OpenAPI 3 now.

const RULES = `rules:
  typed: { given: '$..[?(@ && @.type == "integer")]', message: No format, then: { field: format, function: truthy } }
  property: { given: '$..properties[*]', then: { field: description, function: truthy } }
  address: { given: ['$.host', '$.servers[*]'], then: { function: falsy } }
`;

const rest = { info: { title: 'A', version: '1' } };
const integer = { type: 'integer' };
const body = { type: 'object', properties: { id: integer, schema: { type: 'string' } } };

const swagger = {
  swagger: '2.0',
  ...rest,
  host: 'api.test',
  paths: {
    '/a/{id}': {
      parameters: [{ name: 'id', in: 'path', required: true, ...integer }],
      get: {
        parameters: [{ name: 'q', in: 'query', type: 'array', items: integer }, { $ref: '#/parameters/Limit' }],
        responses: {
          200: { description: 'OK', schema: body, headers: { Total: integer } },
          404: { $ref: '#/responses/Missing' },
        },
      },
      put: { parameters: [{ name: 'b', in: 'body', schema: body }], responses: { 204: { description: 'OK' } } },
      post: {
        consumes: ['multipart/form-data'],
        parameters: [{ name: 'size', in: 'formData', ...integer }],
        responses: { 204: { description: 'OK' } },
      },
    },
  },
  parameters: { Limit: { name: 'limit', in: 'query', ...integer } },
  responses: { Missing: { description: 'N', schema: { $ref: '#/definitions/Problem' } } },
  definitions: { Problem: body },
};

const json = (schema: Json): JsonObject => ({ content: { 'application/json': { schema } } });
const openapi = {
  openapi: '3.0.3',
  ...rest,
  servers: [{ url: 'https://api.test' }],
  paths: {
    '/a/{id}': {
      parameters: [{ name: 'id', in: 'path', required: true, schema: integer }],
      get: {
        parameters: [
          { name: 'q', in: 'query', schema: { type: 'array', items: integer } },
          { $ref: '#/components/parameters/Limit' },
        ],
        responses: {
          200: { description: 'OK', ...json(body), headers: { Total: { schema: integer } } },
          404: { $ref: '#/components/responses/Missing' },
        },
      },
      put: { requestBody: json(body), responses: { 204: { description: 'OK' } } },
      post: {
        requestBody: {
          content: {
            'multipart/form-data': {
              schema: { type: 'object', properties: { size: { ...integer, description: 'S' } } },
            },
          },
        },
        responses: { 204: { description: 'OK' } },
      },
    },
  },
  components: {
    parameters: { Limit: { name: 'limit', in: 'query', schema: integer } },
    responses: { Missing: { description: 'N', ...json({ $ref: '#/components/schemas/Problem' }) } },
    schemas: { Problem: body },
  },
};

test.each([
  ['Swagger 2.0 becomes OpenAPI 3', swagger, openapi],
  ['OpenAPI 3 becomes Swagger 2.0', openapi, swagger],
])('nothing is new or fixed where %s', async (_, before, after) => {
  const { definition } = await load({ 'r.yaml': RULES }, ['./r.yaml']);
  const [base, head] = [await contractOf(before), await contractOf(after)];
  const { runs } = await runSpectral({ definition, documents: [documentOf(head), documentOf(base)], now: new Date(0) });
  const [ofHead, ofBase] = runs;
  if (ofHead === undefined) throw new Error('There are no results.');
  const { judgements } = compareRuns({ base, head, mode: 'all' }, ofHead, ofBase);
  expect(judgements.length).toBeGreaterThan(10);
  expect(judgements.filter(({ origin }) => origin !== 'inherited').map(({ locations }) => locations)).toEqual([]);
});
