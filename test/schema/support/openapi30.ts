import type { Json } from '../../../src/model/json.ts';

/**
 * Schemas of OpenAPI 3.0 as JSON Schema 2020-12, written for the oracle alone: it shares nothing with the product. What
 * 3.0 leaves without effect, `nullable` beside a composition without a type, or as all that one of several alternatives
 * says, is read as authors mean it: or null.
 */

type Schema = { [key: string]: Json };

/** A schema and its components as JSON Schema. */
export function lowered(root: Json, schemas: { readonly [name: string]: Json }): { root: Json; schemas: Json } {
  return {
    root: lower(root),
    schemas: Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, lower(schema)])),
  };
}

const MAPS = new Set(['properties']);

const NULLABLE = JSON.stringify({ nullable: true });

function members(keyword: string, list: readonly Json[]): Json[] {
  const isNull = (one: Json): boolean => JSON.stringify(one) === NULLABLE;
  const meansNull = keyword !== 'allOf' && !list.every(isNull);
  return list.map((one) => (meansNull && isNull(one) ? { type: 'null' } : lower(one)));
}

function lower(schema: Json): Json {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return schema;
  const value = schema as Schema;
  if (typeof value['$ref'] === 'string') return { $ref: value['$ref'] };
  const made: Schema = {};
  for (const [keyword, inner] of Object.entries(value)) {
    if (keyword === 'nullable' || keyword === 'exclusiveMinimum' || keyword === 'exclusiveMaximum') continue;
    if (MAPS.has(keyword))
      made[keyword] = Object.fromEntries(Object.entries(inner as Schema).map(([name, one]) => [name, lower(one)]));
    else if (['allOf', 'anyOf', 'oneOf'].includes(keyword)) made[keyword] = members(keyword, inner as Json[]);
    else if (['not', 'items', 'additionalProperties'].includes(keyword)) made[keyword] = lower(inner);
    else made[keyword] = inner;
  }
  for (const [plain, exclusive] of [
    ['minimum', 'exclusiveMinimum'],
    ['maximum', 'exclusiveMaximum'],
  ] as const) {
    if (value[exclusive] !== true || made[plain] === undefined) continue;
    made[exclusive] = made[plain];
    delete made[plain];
  }
  if (value['nullable'] !== true) return made;
  if (['allOf', 'anyOf', 'oneOf'].some((keyword) => made[keyword] !== undefined))
    return { anyOf: [made, { type: 'null' }] };
  if (typeof made['type'] !== 'string') return made;
  return {
    ...made,
    type: [made['type'], 'null'],
    ...(Array.isArray(made['enum']) ? { enum: [...new Set([...(made['enum'] as Json[]), null])] } : {}),
  };
}
