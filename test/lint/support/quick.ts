import spectralCore from '@stoplight/spectral-core';
import { expect } from 'vitest';
import { runSpectral } from '../../../src/lint/child/spectral.ts';
import type { RulesetDefinition } from '../../../src/lint/definition.ts';
import { byCodeUnits } from '../../../src/lint/order.ts';
import { spectralRuleset } from '../../../src/lint/rulesets/spectral.ts';
import type { JsonObject } from '../../../src/model/json.ts';
import { load } from './rulesets.ts';

/** What was found. */
export type Found = readonly [rule: string, path: string, message: string];

/** What is found with all that is left out to be fast. */
export async function quick(
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

/** What Spectral finds by itself. */
export async function slow(
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

/** Findings in an order that does not depend on who found them. */
export const inOrder = (found: readonly Found[]): readonly Found[] =>
  found.toSorted((a, b) => byCodeUnits(JSON.stringify(a), JSON.stringify(b)));

/** A ruleset by its text. */
export const definitionOf = async (text: string): Promise<RulesetDefinition> =>
  (await load({ 'team.yaml': text }, ['./team.yaml'])).definition;
