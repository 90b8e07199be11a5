import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { apis } from './support/apis.ts';
import { definitionOf, inOrder, quick, slow } from './support/quick.ts';
import type { Found } from './support/quick.ts';

// What is left out to be fast changes nothing: the same findings as Spectral without it.

const everything = await definitionOf("extends: [[spectral:oas, all], ['@stoplight/spectral-owasp-ruleset', all]]");

describe('a schema that is no valid one', () => {
  // Draft 4 wants a required property, and no negative length.
  test.each<[string, string, JsonObject]>([
    ['3.0.3', 'an empty list', { type: 'object', required: [], properties: { a: { type: 'string' } } }],
    ['3.0.3', 'a length', { type: 'string', minLength: -1 }],
    ['3.1.0', 'a length', { type: 'string', minLength: -1 }],
    ['3.1.0', 'a pattern', { type: 'string', pattern: '(' }],
  ])('is called so wherever it stands (%s, %s)', async (openapi, _, schema) => {
    const media = (example: JsonObject): JsonObject => ({ 'application/json': { schema, ...example } });
    const answer = (example: JsonObject): JsonObject => ({
      responses: { 200: { description: 'OK', content: media(example) } },
    });
    const api = JSON.parse(
      JSON.stringify({
        openapi,
        info: { title: 'A', version: '1' },
        paths: {
          '/a': {
            get: answer({ example: 5 }),
            put: answer({ examples: { a: { value: 5 }, b: { value: {} } } }),
            post: { requestBody: { content: media({ example: 5 }) }, ...answer({ example: {} }) },
          },
        },
        components: { schemas: { A: { ...schema, example: 1 }, B: { ...schema, example: 2, default: 3 } } },
      }),
    ) as JsonObject;
    const expected = await slow(everything, { 'api.json': api });
    expect(expected.filter(([rule]) => rule.includes('example')).length).toBeGreaterThan(4);
    expect(inOrder(await quick(everything, { 'api.json': api }))).toEqual(inOrder(expected));
  });
});

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
    expect(inOrder(await quick(everything, { 'api.json': api }))).toEqual(inOrder(expected));
  });

  test('are worded by the names under which they are used, where Spectral words them so', async () => {
    const definition = await definitionOf(
      JSON.stringify({
        rules: {
          described: {
            message: '{{error}}',
            given: '$..properties[*]',
            then: { function: 'schema', functionOptions: { schema: { type: 'object', required: ['description'] } } },
          },
        },
      }),
    );
    const reference = { $ref: '#/components/schemas/Name' };
    const api: JsonObject = {
      openapi: '3.0.3',
      info: { title: 'A', version: '1' },
      paths: {},
      components: {
        schemas: {
          Person: { type: 'object', properties: { first: { ...reference }, last: { ...reference } } },
          Pet: { type: 'object', properties: { first: { ...reference } } },
          Name: { type: 'string' },
        },
      },
    };
    const expected = await slow(definition, { 'api.json': api });
    expect(expected.map(([, , message]) => message)).toEqual([
      '"first" property must have required property "description"',
      '"last" property must have required property "description"',
    ]);
    expect(inOrder(await quick(definition, { 'api.json': api }))).toEqual(inOrder(expected));
  });

  test('are found at each reference that stays one, because it leads to itself', async () => {
    const rules = { short: { given: '$..[*]', then: { function: 'length', functionOptions: { max: 9 } } } };
    const list = { type: 'array', items: { $ref: '#/components/schemas/Self' } };
    const api: JsonObject = {
      openapi: '3.0.3',
      info: { title: 'A', version: '1' },
      paths: {},
      components: {
        schemas: { Self: { ...list.items, description: 'Beside' }, First: list, Second: structuredClone(list) },
      },
    };
    const definition = await definitionOf(JSON.stringify({ rules }));
    const expected = await slow(definition, { 'api.json': api });
    expect(expected.filter(([, path]) => path.endsWith('$ref'))).toHaveLength(3);
    expect(inOrder(await quick(definition, { 'api.json': api }))).toEqual(inOrder(expected));
  });

  test('give the findings of Spectral, with their messages, whatever is written', async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(apis, async (written) => {
        const api = JSON.parse(JSON.stringify(written)) as JsonObject;
        const expected = await slow(everything, { 'api.json': api }).catch((error: unknown) => String(error));
        const actual = await quick(everything, { 'api.json': api }).catch((error: unknown) => String(error));
        // On some circles Spectral itself runs out of stack.
        expect(typeof actual === 'string' ? actual : inOrder(actual)).toEqual(
          typeof expected === 'string' ? expected : inOrder(expected),
        );
        found += typeof expected === 'string' ? 0 : expected.length;
      }),
      { seed: 20261124, numRuns: 20 },
    );
    expect(found).toBeGreaterThan(500);
  });
});
