import spectralCore from '@stoplight/spectral-core';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runSpectral } from '../../src/lint/child/spectral.ts';
import type { RulesetDefinition } from '../../src/lint/definition.ts';
import { byCodeUnits } from '../../src/lint/order.ts';
import { spectralRuleset } from '../../src/lint/rulesets/spectral.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { apis } from './support/apis.ts';
import { load } from './support/rulesets.ts';

// What is left out to be fast changes nothing: the same findings as Spectral without it.

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

const inOrder = (found: readonly Found[]): readonly Found[] =>
  found.toSorted((a, b) => byCodeUnits(JSON.stringify(a), JSON.stringify(b)));

const definitionOf = async (text: string): Promise<RulesetDefinition> =>
  (await load({ 'team.yaml': text }, ['./team.yaml'])).definition;
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
