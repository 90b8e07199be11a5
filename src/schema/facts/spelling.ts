import type { Json, JsonObject } from '../../model/json.ts';
import { keywordsFor } from '../texts/formats.ts';
import { canonical, isObject } from '../normal-form/node.ts';

/** Keywords whose members are schemas by names of any kind. */
const NAMED: ReadonlySet<string> = new Set(['properties', 'patternProperties', 'dependentSchemas', '$defs']);

/**
 * A schema as text, written as OpenAPI 3.1 writes it whatever its version: for what is only compared as it is written.
 * It need not be exact, only the same for the same.
 * @param value undefined for a schema that is not there.
 */
export const inOneSpelling = (value: Json | undefined): string =>
  canonical(value === undefined ? undefined : respelled(value, false));

function respelled(value: Json, isMap: boolean): Json {
  if (Array.isArray(value)) return value.map((item: Json) => respelled(item, false));
  if (!isObject(value)) return value;
  const members = Object.entries(value).map(([key, member]): readonly [string, Json] => [
    key,
    respelled(member, !isMap && NAMED.has(key)),
  ]);
  return isMap ? Object.fromEntries(members) : keywords(Object.fromEntries(members));
}

function keywords(schema: JsonObject): JsonObject {
  const { example, examples, nullable, 'x-nullable': xNullable, format, $ref, ...others } = schema;
  const isNullable = nullable === true || xNullable === true;
  const { type } = others;
  return {
    ...bounds(others),
    ...(example === undefined && examples === undefined ? {} : { examples: examples ?? [example ?? null] }),
    ...(typeof format === 'string' ? (keywordsFor(format) ?? { format }) : {}),
    ...(isNullable ? (typeof type === 'string' ? { type: [type, 'null'] } : { nullable: true }) : {}),
    ...(typeof $ref === 'string'
      ? { $ref: $ref.replace(IN_SWAGGER, (_, name: string) => SECTIONS.get(name) ?? name) }
      : {}),
  };
}

const IN_SWAGGER = /(?<=#\/)(definitions|parameters|responses)(?=\/)/;
const SECTIONS: ReadonlyMap<string, string> = new Map([
  ['definitions', 'components/schemas'],
  ['parameters', 'components/parameters'],
  ['responses', 'components/responses'],
]);

/** Exclusive bounds are flags up to 3.0 and numbers since. */
function bounds({ minimum, maximum, exclusiveMinimum, exclusiveMaximum, ...others }: JsonObject): JsonObject {
  const bound = (name: 'Minimum' | 'Maximum', plain: Json | undefined, exclusive: Json | undefined): JsonObject => {
    const isFlag = typeof exclusive === 'boolean';
    const written = isFlag && exclusive ? undefined : plain;
    const strict = isFlag ? (exclusive ? plain : undefined) : exclusive;
    return {
      ...(written === undefined ? {} : { [name.toLowerCase()]: written }),
      ...(strict === undefined ? {} : { [`exclusive${name}`]: strict }),
    };
  };
  return { ...others, ...bound('Minimum', minimum, exclusiveMinimum), ...bound('Maximum', maximum, exclusiveMaximum) };
}
