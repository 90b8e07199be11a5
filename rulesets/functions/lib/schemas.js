// Schemas: a walk that visits each definition once, and small questions about one schema.

import { entries, follow, isObject, keyOf, list, own } from './document.js';

const deepest = 40;
const branches = ['allOf', 'oneOf', 'anyOf', 'prefixItems'];
const inner = [
  'items',
  'additionalItems',
  'additionalProperties',
  'unevaluatedItems',
  'unevaluatedProperties',
  'not',
  'if',
  'then',
  'else',
  'contains',
  'propertyNames',
];
const maps = ['patternProperties', 'dependentSchemas'];

/**
 * Visits a schema and everything below it through local references.
 * @param visit called with `(schema, path, name)`; `name` is the property's, where the schema is one
 * @param seen the paths visited so far; share it between walks to report each definition once
 */
export function walkSchema(document, root, seen, visit) {
  const step = (written, at, name, depth) => {
    const { node, path } = follow(document, written, at);
    if (!isObject(node) || depth > deepest) return;
    const key = keyOf(path);
    if (seen.has(key)) return;
    seen.add(key);
    visit(node, path, name);
    for (const [property, value] of entries(own(node, 'properties'))) {
      step(value, [...path, 'properties', property], property, depth + 1);
    }
    for (const keyword of branches) {
      for (const [position, value] of list(own(node, keyword)).entries()) {
        step(value, [...path, keyword, position], name, depth + 1);
      }
    }
    for (const keyword of maps) {
      for (const [member, value] of entries(own(node, keyword)))
        step(value, [...path, keyword, member], undefined, depth + 1);
    }
    for (const keyword of inner) {
      const value = own(node, keyword);
      if (isObject(value)) step(value, [...path, keyword], undefined, depth + 1);
    }
  };
  step(root.node, root.path, root.name, 0);
}

function componentRoots({ document, family }) {
  const base = family === '2.0' ? ['definitions'] : ['components', 'schemas'];
  const schemas = base.reduce((node, key) => own(node, key), document);
  return entries(schemas).map(([owner, node]) => ({ node, path: [...base, owner], owner }));
}

/**
 * Where the schemas of a document start: components first, then what operations, webhooks and callbacks say in place.
 * @returns `{ node, path, owner }`; the owner is the component, or the operation
 */
export function schemaRoots(index) {
  const said = [...index.operations, ...index.webhooks, ...index.callbacks].flatMap((operation) => {
    const { label: owner, body, parameters, responses } = operation;
    // Parameters of Swagger 2.0, form fields included, are no schemas.
    const ofParameters = index.family === '2.0' ? [] : parameters.filter(({ schema }) => schema !== undefined);
    const media = [...(body?.media ?? []), ...responses.flatMap((response) => response.media)];
    return [
      ...ofParameters.map(({ schema, schemaPath }) => ({ node: schema, path: schemaPath, owner })),
      ...media.flatMap(({ roots }) =>
        roots.filter(({ name }) => name === undefined).map(({ node, path }) => ({ node, path, owner })),
      ),
    ];
  });
  return [...componentRoots(index), ...said];
}

/** The types a schema names. */
export function typesOf(schema) {
  const type = own(schema, 'type');
  return Array.isArray(type) ? type : type === undefined ? [] : [type];
}

/** A schema and the branches it is put together from, references followed. */
export function parts(document, written, path, depth = 0) {
  const { node, path: at } = follow(document, written, path);
  if (!isObject(node) || depth > 6) return [];
  const below = ['allOf', 'oneOf', 'anyOf'].flatMap((keyword) =>
    list(own(node, keyword)).flatMap((branch, position) =>
      parts(document, branch, [...at, keyword, position], depth + 1),
    ),
  );
  return [{ node, path: at }, ...below];
}

/** Whether a schema, or a branch of it, has a property whose name matches. */
export function hasProperty(document, written, pattern) {
  return parts(document, written, []).some(({ node }) =>
    entries(own(node, 'properties')).some(([name]) => pattern.test(name)),
  );
}

/** Whether something about a schema cannot be known here: a reference into another file. */
export const isUnknown = (document, written) => follow(document, written, []).unknown;

/** Whether a schema lists the values it allows. */
export const isListed = (schema) => Array.isArray(own(schema, 'enum')) || own(schema, 'const') !== undefined;

/** The example values of a header or parameter and of its schema. */
export function examplesOf(node, schema) {
  const single = [
    own(node, 'example'),
    own(node, 'x-example'),
    own(schema, 'example'),
    own(schema, 'default'),
    own(schema, 'const'),
  ];
  const several = [...list(own(schema, 'enum')), ...list(own(schema, 'examples'))];
  const named = entries(own(node, 'examples')).map(([, example]) => own(example, 'value'));
  return [...new Set([...single, ...several, ...named])].filter((value) => value !== undefined);
}
