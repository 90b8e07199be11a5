/**
 * Keeps the example rules of `spectral:oas` from compiling a schema again for each example. They hand Ajv a fresh copy of
 * the schema each time, which it can know again only by an identifier: here a schema gets one, made of its content.
 */
import { createHash } from 'node:crypto';
import type { RulesetFunctionContext } from '@stoplight/spectral-core';
import { kindOf } from './memo.ts';
import type { RuleFunction } from './memo.ts';
import { looksElsewhere, namesItself, withSchema } from './schemas.ts';

type Members = Readonly<Record<string, unknown>>;

/** Members of a schema that say nothing about a value, so that a validator does not depend on them. */
const ANNOTATIONS = new Set(['example', 'x-example', 'examples', 'default', 'description', 'title', 'externalDocs']);

/** What a schema says about values. */
interface Content {
  readonly digest: string;
  /** Whether it says the same in every document. */
  readonly standsAlone: boolean;
}

/** The same function (`oasExample`), compiling each schema once. */
export function compiledOnce(run: RuleFunction): RuleFunction {
  const contents = new WeakMap<object, Content | null>();
  return (target, options, context) => {
    const version = dialectOf(context);
    if (version === null || !isObject(target) || !isObject(options)) return run(target, options, context);
    const { schemaField, type } = options;
    const schema = schemaField === '$' ? target : target[String(schemaField)];
    if (!isObject(schema)) return run(target, options, context);
    const content = contents.has(schema) ? contents.get(schema) : contentOf(schema);
    contents.set(schema, content ?? null);
    if (content === null || content === undefined || invalid.has(`${version} ${content.digest}`))
      return run(target, options, context);
    // Of bodies, what only the other direction has is not required.
    const name = `schema-${content.digest}-${type === 'media' ? kindOf(context.path).split(' ')[0] : 'schema'}`;
    const named = { ...schema, $id: name, ...(version === 4 ? { id: name } : {}) };
    const seen = schemaField === '$' ? named : { ...target, [String(schemaField)]: named };
    const runNamed = (): ReturnType<RuleFunction> => run(seen, options, context);
    const results = content.standsAlone ? withSchema(name, runNamed) : runNamed();
    if (!Array.isArray(results) || !results.some(({ message }) => message.startsWith(INVALID))) return results;
    // Ajv says so the first time only, and then uses the schema as it is.
    invalid.add(`${version} ${content.digest}`);
    return run(target, options, context);
  };
}

/** What Ajv says of a schema that is no valid one. */
const INVALID = 'schema is invalid: ';

/** Those that were found to be so. */
const invalid = new Set<string>();

/** The draft of JSON Schema that schemas of the document are written in; null when it says which. */
function dialectOf({ document }: RulesetFunctionContext): 4 | 2020 | null {
  const { data } = document;
  if (!isObject(data) || 'jsonSchemaDialect' in data) return null;
  const version = data['openapi'];
  if (typeof version !== 'string') return 4;
  return version.startsWith('3.0') ? 4 : 2020;
}

/** Null for one that names itself. */
function contentOf(schema: Members): Content | null {
  if ('id' in schema || namesItself(JSON.stringify(schema))) return null;
  const telling = Object.fromEntries(Object.entries(schema).filter(([name]) => !ANNOTATIONS.has(name)));
  if (hasIdentifier(telling, 'properties')) return null;
  const text = JSON.stringify(telling);
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 32);
  return { digest, standsAlone: !looksElsewhere(text) };
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
