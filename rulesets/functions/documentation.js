// Documentation that people and tests can work with: descriptions, tags, schemas, examples.

import { isJson } from './lib/bodies.js';
import { entries, follow, isObject, keys, list, own, prose, shown } from './lib/document.js';
import { isBodiless, isSuccess } from './lib/responses.js';
import { collapse, finding } from './lib/results.js';
import { parts } from './lib/schemas.js';
import { rulesetFunction } from './lib/ruleset-function.js';

const offered = ({ operations, webhooks }) => [...operations, ...webhooks];

function operationDescribed(index, options, context) {
  const results = offered(index)
    .filter(({ node }) => prose(node).trim() === '')
    .map(({ label, path }) => finding(`${label} has neither summary nor description; say what it does`, path));
  return collapse(
    results,
    offered(index).length,
    options,
    context,
    'operations have neither summary nor description; say what they do',
  );
}

function tagsDeclared(index, options, context) {
  const declared = new Set(list(own(index.document, 'tags')).map((tag) => own(tag, 'name')));
  // Without a list of tags the API does not maintain any.
  if (declared.size === 0) return [];
  const used = new Map();
  for (const { node, path } of index.operations) {
    for (const [position, tag] of list(own(node, 'tags')).entries()) {
      if (typeof tag === 'string' && !used.has(tag)) used.set(tag, [...path, 'tags', position]);
    }
  }
  const results = [...used]
    .filter(([tag]) => !declared.has(tag))
    .map(([tag, path]) =>
      finding(`The tag "${shown(tag)}" is not in the list of tags; add it there, or correct the name`, path, tag),
    );
  return collapse(results, used.size, options, context, 'tags in use are not in the list of tags; add them there');
}

const isDescribed = ({ status }) => isSuccess(status) && !isBodiless(status);

/** The JSON bodies of success responses, each place once. */
function successBodies(index) {
  const found = new Map();
  for (const { label, responses } of index.operations) {
    for (const { status, media } of responses.filter(isDescribed)) {
      for (const one of media.filter(({ type }) => isJson(type)))
        found.set(one.path.join('\u0000'), { ...one, label, status });
    }
  }
  return [...found.values()];
}

function responseSchema(index, options, context) {
  const bodies = successBodies(index);
  const results = bodies
    .filter(({ schema }) => schema === undefined || (isObject(schema) && keys(schema).length === 0))
    .map(({ label, status, path }) =>
      finding(`The ${status} of ${label} has a JSON body without a schema; describe it`, path),
    );
  return collapse(results, bodies.length, options, context, 'JSON success responses have no schema; describe them');
}

const hasExample = (node) => own(node, 'example') !== undefined || own(node, 'examples') !== undefined;

function schemaHasExample(document, schema) {
  return parts(document, schema, []).some(({ node }) => {
    const items = own(node, 'items');
    const inside = entries(own(node, 'properties')).some(([, property]) =>
      hasExample(follow(document, property, []).node),
    );
    return (
      hasExample(node) ||
      inside ||
      (items !== undefined && parts(document, items, []).some((part) => hasExample(part.node)))
    );
  });
}

function responseExample(index, options, context) {
  const bodies = successBodies(index).filter(({ schema }) => !follow(index.document, schema, []).unknown);
  const results = bodies
    .filter(({ node, schema }) => !hasExample(node) && !schemaHasExample(index.document, schema))
    .map(({ label, status, path }) =>
      finding(`The ${status} of ${label} has no example; add one, readers and mock servers use it`, path),
    );
  return collapse(
    results,
    bodies.length,
    options,
    context,
    'success responses have no example; add some, readers and mock servers use them',
  );
}

const checks = {
  'operation-described': operationDescribed,
  'tags-declared': tagsDeclared,
  'response-schema': responseSchema,
  'response-example': responseExample,
};

export default rulesetFunction(checks);
