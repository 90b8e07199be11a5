/**
 * Keeps the example rules of `spectral:oas` from compiling a schema again for each example. They hand Ajv a fresh copy of
 * the schema each time, which it can know again only by an identifier: here a schema gets one, made of its content.
 */
import { createHash } from 'node:crypto';
import type { RulesetFunctionContext } from '@stoplight/spectral-core';
import { kindOf } from './memo.ts';
import type { RuleFunction } from './memo.ts';

type Members = Readonly<Record<string, unknown>>;

/** Members of a schema that say nothing about a value, so that a validator does not depend on them. */
const ANNOTATIONS = new Set(['example', 'x-example', 'examples', 'default', 'description', 'title', 'externalDocs']);

/** What would make an identifier mean something to other schemas, or another one mean something here. */
const OWN_IDENTITY = /"\$(?:id|schema|anchor|dynamicAnchor|dynamicRef|recursiveAnchor|recursiveRef)":/;

/** The same function (`oasExample`), compiling each schema once. */
export function compiledOnce(run: RuleFunction): RuleFunction {
  const digests = new WeakMap<object, string | null>();
  return (target, options, context) => {
    const version = dialectOf(context);
    if (version === null || !isObject(target) || !isObject(options)) return run(target, options, context);
    const { schemaField, type } = options;
    const schema = schemaField === '$' ? target : target[String(schemaField)];
    if (!isObject(schema)) return run(target, options, context);
    const digest = digests.has(schema) ? digests.get(schema) : digestOf(schema);
    digests.set(schema, digest ?? null);
    if (digest === null || digest === undefined) return run(target, options, context);
    // Of bodies, what only the other direction has is not required.
    const name = `schema-${digest}-${type === 'media' ? kindOf(context.path).split(' ')[0] : 'schema'}`;
    const named = { ...schema, $id: name, ...(version === 4 ? { id: name } : {}) };
    return run(schemaField === '$' ? named : { ...target, [String(schemaField)]: named }, options, context);
  };
}

/** The draft of JSON Schema that schemas of the document are written in; null when it says which. */
function dialectOf({ document }: RulesetFunctionContext): 4 | 2020 | null {
  const { data } = document;
  if (!isObject(data) || 'jsonSchemaDialect' in data) return null;
  const version = data['openapi'];
  if (typeof version !== 'string') return 4;
  return version.startsWith('3.0') ? 4 : 2020;
}

function digestOf(schema: Members): string | null {
  const telling = Object.fromEntries(Object.entries(schema).filter(([name]) => !ANNOTATIONS.has(name)));
  const text = JSON.stringify(telling);
  if ('id' in schema || OWN_IDENTITY.test(text) || hasIdentifier(telling, 'properties')) return null;
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

const MAPS = new Set(['$defs', 'definitions', 'properties', 'patternProperties', 'dependencies']);
const APPLICATORS = new Set([
  ...MAPS,
  'additionalItems',
  'items',
  'contains',
  'additionalProperties',
  'propertyNames',
  'not',
  'if',
  'then',
  'else',
  'allOf',
  'anyOf',
  'oneOf',
]);

/** Whether a part that is taken for a schema has an `id` of draft 4; from examples and the like the rule removes them. */
function hasIdentifier(value: unknown, keyword: string): boolean {
  if (Array.isArray(value)) return value.some((item) => hasIdentifier(item, keyword));
  if (!isObject(value)) return false;
  if (typeof value['id'] === 'string' && APPLICATORS.has(keyword)) return true;
  return Object.entries(value).some(([name, part]) =>
    MAPS.has(name) && isObject(part)
      ? Object.values(part).some((inner) => hasIdentifier(inner, name))
      : hasIdentifier(part, name),
  );
}

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
