import addFormats from 'ajv-formats';
import Ajv2020 from 'ajv/dist/2020.js';
import type { Json, JsonObject } from '../../../src/model/json.ts';
import { partsOf } from './views.ts';
import type { Components, Direction } from './views.ts';

/** Bodies by what they are made of: two schemas with their components, sent in one direction. */
export interface BodyPair {
  readonly dialect: BodyDialect;
  readonly direction: Direction;
  readonly before: Described;
  readonly after: Described;
}

export type BodyDialect = '2.0' | '3.0' | '3.1' | '3.2';

export interface Described {
  readonly root: JsonObject;
  readonly components: Components;
}

const VERSIONS: Readonly<Record<BodyDialect, string>> = {
  '2.0': '2.0',
  '3.0': '3.0.3',
  '3.1': '3.1.1',
  '3.2': '3.2.0',
};

/** A document with one operation that sends or receives the body. */
export function documentWith({ dialect, direction }: BodyPair, { root, components }: Described): JsonObject {
  const info = { title: 'Bodies', version: '1.0.0' };
  const content = { 'application/json': { schema: root } };
  const isRequest = direction === 'request';
  if (dialect === '2.0') {
    const response = { description: 'OK', ...(isRequest ? {} : { schema: root }) };
    const parameters = isRequest ? { parameters: [{ in: 'body', name: 'body', required: true, schema: root }] } : {};
    const operation = { ...parameters, responses: { '200': response } };
    const document = { swagger: '2.0', info, paths: { '/things': { post: operation } }, definitions: components };
    return JSON.parse(JSON.stringify(document).replaceAll('#/components/schemas/', '#/definitions/')) as JsonObject;
  }
  const response = { description: 'OK', ...(isRequest ? {} : { content }) };
  const body = isRequest ? { requestBody: { required: true, content } } : {};
  const operation = { ...body, responses: { '200': response } };
  return {
    openapi: VERSIONS[dialect],
    info,
    paths: { '/things': { post: operation } },
    components: { schemas: components },
  };
}

/** A validator of plain JSON Schema. */
export function validates(schema: Json): (value: Json) => boolean {
  const ajv = new Ajv2020.default({
    strict: false,
    logger: false,
    meta: false,
    validateSchema: false,
    code: { optimize: false },
  });
  addFormats.default(ajv);
  return ajv.compile(typeof schema === 'boolean' ? schema : { allOf: [schema] }) as (value: Json) => boolean;
}

/**
 * Where messages of a direction have something that is described: `.a`, `.b[].c`.
 * @param hidden the names that messages of the direction leave out.
 * @param requiredToo names that are required count, described or not.
 */
export function describedPaths(
  schema: Json,
  components: Components,
  hidden: HiddenNames,
  requiredToo = false,
  outer: ReadonlySet<string> = new Set(),
  depth = 4,
): ReadonlySet<string> {
  const parts = partsOf(schema, components);
  const unseen = new Set([...outer, ...hidden(parts)]);
  const found = new Set<string>();
  if (depth === 0) return found;
  const add = (prefix: string, inner: Json, around: ReadonlySet<string> = new Set()): void => {
    for (const path of describedPaths(inner, components, hidden, requiredToo, around, depth - 1))
      found.add(`${prefix}${path}`);
  };
  for (const part of parts) {
    for (const [name, one] of Object.entries((part['properties'] ?? {}) as JsonObject)) {
      if (unseen.has(name)) continue;
      found.add(`.${name}`);
      add(`.${name}`, one);
    }
    if (requiredToo)
      for (const name of list(part['required']))
        if (typeof name === 'string' && !unseen.has(name)) found.add(`.${name}`);
    // What else may be there is as good as described.
    if (part['additionalProperties'] !== undefined && part['additionalProperties'] !== false) found.add('.*');
    if (part['items'] !== undefined) add('[]', part['items']);
    for (const one of [...list(part['oneOf']), ...list(part['anyOf'])]) add('', one, unseen);
  }
  return found;
}

export type HiddenNames = (parts: readonly JsonObject[]) => ReadonlySet<string>;

const list = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? (value as readonly Json[]) : []);

export const shownBodies = ({ direction, before, after }: BodyPair): readonly string[] => [
  `before ${direction} ${shown(before)}`,
  `after  ${direction} ${shown(after)}`,
];

/** A schema with the components that it leads to. */
function shown({ root, components }: Described): string {
  let text = JSON.stringify(root);
  for (const [name, schema] of Object.entries(components))
    if (JSON.stringify([root, components]).includes(`/${name}"`)) text += ` ${name}: ${JSON.stringify(schema)}`;
  return text.replaceAll('#/components/schemas/', '');
}
