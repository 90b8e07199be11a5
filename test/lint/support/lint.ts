import type { JsonObject } from '../../../src/model/json.ts';
import type { LintOutcome } from '../../../src/model/lint.ts';
import type { Json } from '../../../src/model/json.ts';
import type { RulesetDefinition } from '../../../src/lint/definition.ts';
import { lintSides } from '../../../src/lint/lint.ts';
import type { LintMode } from '../../../src/lint/lint.ts';
import { load } from './rulesets.ts';
import { contractOf } from '../../diff/contract-of.ts';

const NOW = new Date('2026-11-21T00:00:00Z');

/** Rules that find much: one for each operation, each parameter, each component. */
export const strict: RulesetDefinition = (await load({}, ['strict'])).definition;

/** Lints two documents with the rules of `strict`, or another ruleset. */
export async function lintPair(
  base: JsonObject | null,
  head: JsonObject,
  { mode = 'new', definition = strict }: { readonly mode?: LintMode; readonly definition?: RulesetDefinition } = {},
): Promise<LintOutcome> {
  const before = base === null ? null : await contractOf(base);
  return lintSides({ base: before, head: await contractOf(head), definition, mode, now: NOW });
}

/** What was found, in short: `new auth-operation-secured GET /a`. */
export function inShort(
  { judgements }: LintOutcome,
  origins: readonly string[] = ['introduced', 'fixed'],
): readonly string[] {
  return judgements
    .filter(({ origin }) => origins.includes(origin))
    .map(({ origin, rule, operations: [operation], component, locations }) => {
      const where =
        operation === undefined
          ? (component ?? (locations.head ?? locations.base)?.pointer)
          : `${operation.method.toUpperCase()} ${operation.path}`;
      return `${origin} ${rule} ${where ?? ''}`;
    })
    .toSorted();
}

/** An API whose operations all have security, errors and so on, so that little is found. */
export function document(paths: JsonObject, more: JsonObject = {}): JsonObject {
  return { openapi: '3.0.3', info: { title: 'A', version: '1.0.0' }, paths, ...more };
}

/** An operation; `more` overrides. */
export const operation = (id: string, more: { readonly [key: string]: Json } = {}): JsonObject => ({
  operationId: id,
  responses: { 200: { description: 'OK' } },
  ...more,
});
