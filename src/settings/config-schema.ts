import type { Json, JsonObject } from '../model/json.ts';
import type { KnownIds } from './config.ts';
import { options } from './options.ts';
import type { OptionRow } from './option-row.ts';

/**
 * The JSON Schema (draft-07, which editors understand best) of the configuration file.
 * @param known the ids that `rules` and `policies` may name; null leaves them open.
 */
export function configSchema(known: KnownIds | null): JsonObject {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Configuration of API Governor',
    description: 'The file .api-governor.yaml.',
    type: ['object', 'null'],
    additionalProperties: false,
    properties: properties(options, known),
  };
}

function properties(rows: readonly OptionRow[], known: KnownIds | null): JsonObject {
  const named = new Map<string, Json>();
  for (const row of rows) {
    const [group = '', inner] = row.configPath?.split('.') ?? [];
    if (row.configPath === null) continue;
    if (inner === undefined) named.set(group, property(row, known));
    else if (!named.has(group)) named.set(group, groupSchema(group, rows, known));
  }
  return Object.fromEntries(named);
}

/** An object that holds several options. */
function groupSchema(group: string, rows: readonly OptionRow[], known: KnownIds | null): JsonObject {
  const inner = rows.flatMap((row): [string, Json][] => {
    const [first, second] = row.configPath?.split('.') ?? [];
    return first === group && second !== undefined ? [[second, property(row, known)]] : [];
  });
  return { type: ['object', 'null'], additionalProperties: false, properties: Object.fromEntries(inner) };
}

function property(row: OptionRow, known: KnownIds | null): JsonObject {
  const described: JsonObject = { description: row.description.replaceAll('`', '') };
  const isEmpty = row.default === null || (typeof row.default === 'object' && row.default.length === 0);
  const valued: JsonObject = isEmpty ? {} : { default: row.default };
  return { ...described, ...valued, ...valueSchema(row, known) };
}

function valueSchema(row: OptionRow, known: KnownIds | null): JsonObject {
  const { type } = row;
  switch (type.kind) {
    case 'string':
      // A branch called 1.10 is read as it is written, quotes or not.
      return { type: ['string', 'number', 'null'] };
    case 'boolean':
      return { enum: [true, false, 'yes', 'no', null] };
    case 'integer':
      return { type: ['integer', 'null'] };
    case 'enum':
      return { enum: [...type.values, null] };
    case 'list':
      return { type: ['string', 'array', 'null'], items: { type: 'string' } };
    case 'map': {
      const ids = row.ids === undefined || known === null ? {} : { propertyNames: { enum: known[row.ids] } };
      const value = type.numbers
        ? { type: 'integer', minimum: 0 }
        : type.values === null
          ? { type: 'string' }
          : { enum: type.values };
      const names = type.keys === undefined ? ids : { propertyNames: { enum: type.keys } };
      return { type: ['object', 'null'], ...names, additionalProperties: value };
    }
    case 'overrides':
      return { type: ['array', 'null'], items: overrideSchema() };
    case 'apis':
      break;
  }
  return { type: ['array', 'null'], items: apiSchema(known) };
}

function overrideSchema(): JsonObject {
  const texts = { type: ['string', 'array'], items: { type: 'string' } };
  return {
    type: 'object',
    additionalProperties: false,
    required: ['level'],
    properties: {
      rules: texts,
      at: texts,
      stability: texts,
      level: { enum: ['error', 'warning', 'info', 'off'] },
    },
  };
}

function apiSchema(known: KnownIds | null): JsonObject {
  const rows: readonly OptionRow[] = options;
  return {
    type: 'object',
    additionalProperties: false,
    required: ['path'],
    properties: {
      path: {
        description: 'The path of the API description, or a glob, or a list of them.',
        type: ['string', 'array'],
        items: { type: 'string' },
      },
      name: { description: 'What reports call the API.', type: ['string', 'number', 'null'] },
      ...properties(
        rows.filter((row) => row.perApi),
        known,
      ),
    },
  };
}
