import spectralCore from '@stoplight/spectral-core';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runSpectral } from '../../src/lint/child/spectral.ts';
import type { RulesetDefinition } from '../../src/lint/definition.ts';
import { spectralRuleset } from '../../src/lint/rulesets/spectral.ts';
import type { Json, JsonObject } from '../../src/model/json.ts';
import { load } from './support/rulesets.ts';

// What is left out to be fast changes nothing: the same findings as Spectral without it, in the same order.

type Found = readonly [rule: string, path: string, message: string];

async function quick(
  definition: RulesetDefinition,
  files: Readonly<Record<string, JsonObject>>,
): Promise<readonly Found[]> {
  const { openapi } = files['api.json'] ?? {};
  const format = openapi === undefined ? 'oas2' : openapi === '3.1.0' ? 'oas3_1' : 'oas3_0';
  const document = { file: 'api.json', format, files: new Map(Object.entries(files)), inData: new Map() };
  const { runs, faults } = await runSpectral({ definition, documents: [document], now: new Date(0) });
  expect(faults).toEqual([]);
  return (runs[0]?.results ?? []).map(({ rule, file, path, message }) => [
    rule,
    `${file} ${path.join(' > ')}`,
    message,
  ]);
}

async function slow(
  definition: RulesetDefinition,
  files: Readonly<Record<string, JsonObject>>,
): Promise<readonly Found[]> {
  const read = (uri: { readonly path: () => string }): Promise<string> => {
    const value = files[uri.path().replace('/tree/', '')];
    return value === undefined ? Promise.reject(new Error('missing')) : Promise.resolve(JSON.stringify(value));
  };
  const { Resolver } = await import('@stoplight/spectral-ref-resolver');
  const spectral = new spectralCore.Spectral({ resolver: new Resolver({ resolvers: { file: { resolve: read } } }) });
  spectral.setRuleset(await spectralRuleset(definition, '/tree/'));
  const parser = {
    parse: () => ({ data: files['api.json'], diagnostics: [], ast: null, lineMap: [] }),
    getLocationForJsonPath: () => ({ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } }),
    trapAccess: (value: unknown) => value,
  };
  const results = await spectral.run(new spectralCore.Document('', parser as never, '/tree/api.json'));
  return results.map(({ code, source, path, message }) => [
    String(code),
    `${(source ?? '').replace('/tree/', '')} ${path.join(' > ')}`,
    message,
  ]);
}

const definitionOf = async (text: string): Promise<RulesetDefinition> =>
  (await load({ 'team.yaml': text }, ['./team.yaml'])).definition;
const everything = await definitionOf("extends: [[spectral:oas, all], ['@stoplight/spectral-owasp-ruleset', all]]");

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
const apis = fc
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

describe('components that are used many times', () => {
  test('are worded by what is missing in them as Spectral words it where they are defined and where they are used', async () => {
    const api: JsonObject = {
      openapi: '3.0.3',
      info: { title: 'A', version: '1' },
      paths: {},
      components: {
        schemas: {
          Calls: { type: 'array', items: { $ref: '#/components/schemas/Call' } },
          Call: { type: 'object', properties: { headers: { $ref: '#/components/schemas/Headers' } } },
          Headers: { type: 'object', additionalProperties: { type: 'string' } },
        },
      },
    };
    const about = (found: readonly Found[]): readonly string[] =>
      found.filter(([rule]) => rule === 'owasp:api8:2023-define-cors-origin').map(([, , message]) => message);
    const expected = await slow(everything, { 'api.json': api });
    // Where the component is defined Spectral names it, and where it is used also what is missing.
    expect(about(expected)).toEqual([
      'Header `Headers.Access-Control-Allow-Origin` should be defined on all responses.',
      'Header `Headers` should be defined on all responses.',
    ]);
    expect(await quick(everything, { 'api.json': api })).toEqual(expected);
  });

  test('give the findings of Spectral, with their messages, whatever is written', async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(apis, async (written) => {
        const api = JSON.parse(JSON.stringify(written)) as JsonObject;
        const expected = await slow(everything, { 'api.json': api }).catch((error: unknown) => String(error));
        const actual = await quick(everything, { 'api.json': api }).catch((error: unknown) => String(error));
        // On some circles Spectral itself runs out of stack.
        expect(actual).toEqual(expected);
        found += typeof expected === 'string' ? 0 : expected.length;
      }),
      { seed: 20261124, numRuns: 20 },
    );
    expect(found).toBeGreaterThan(500);
  });
});
