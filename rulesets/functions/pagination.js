// Collections: bounded pages, and a way to the next one. A collection is a GET that answers with an array, or with an object
// that wraps one under a usual name; `x-pagination: false` says that it is small on purpose.

import { isJson } from './lib/bodies.js';
import { entries, follow, isObject, own, shown } from './lib/document.js';
import { hasHeader, isSuccess } from './lib/responses.js';
import { collapse, finding } from './lib/results.js';
import { hasProperty, isListed, parts, typesOf } from './lib/schemas.js';
import { rulesetFunction } from './lib/ruleset-function.js';

const pageName =
  /^(?:limit|offset|page|per_?page|page_?size|size|count|max_?results|top|skip|\$top|\$skip|cursor|after|before|starting_?after|ending_?before|page_?token|next_?token|next_?page_?token|continuation_?token|continue|start|first|last|from|since|marker|page\[\w+\]|page_?number|start_?index|pagination_?token|pagelen|range)$/i;
const sizeName = /^(?:limit|per_?page|page_?size|max_?results|top|\$top|page\[size\]|pagelen)$/i;
const wrapperName =
  /^(?:data|items|results|entries|records|values|list|value|content|elements|objects|resources|_embedded)$/i;
const nextName =
  /^(?:next\w*|prev\w*|has_?more\w*|has_?next\w*|pagination|paging|page\w*|links|_links|meta|metadata|cursor\w*|\w*cursor|total\w*|@odata\.nextLink|\w*token|offset|start\w*|limit|count|response_metadata|continue)$/i;

function wrapsArray(document, schema) {
  return parts(document, schema, []).some(({ node }) =>
    entries(own(node, 'properties')).some(
      ([name, property]) => wrapperName.test(name) && typesOf(follow(document, property, []).node).includes('array'),
    ),
  );
}

function collectionOf(index, operation) {
  if (operation.method !== 'get' || /\}\/?$/.test(operation.url)) return undefined;
  if (own(operation.node, 'x-pagination') === false) return undefined;
  for (const response of operation.responses.filter(({ status }) => isSuccess(status))) {
    for (const { schema, schemaPath } of response.media.filter(
      ({ type, schema: body }) => isJson(type) && body !== undefined,
    )) {
      const { node, path } = follow(index.document, schema, schemaPath);
      if (!isObject(node)) continue;
      const bare = typesOf(node).includes('array');
      if (bare || wrapsArray(index.document, schema)) return { operation, response, bare, schema, schemaPath, path };
    }
  }
  return undefined;
}

const collectionsOf = (index) => index.operations.flatMap((operation) => collectionOf(index, operation) ?? []);
const isPaged = ({ operation }) =>
  operation.unknownParameters ||
  operation.parameters.some(({ in: place, name }) => (place === 'query' || place === 'header') && pageName.test(name));

function collection(index, options, context) {
  const collections = collectionsOf(index);
  const results = collections
    .filter((one) => !isPaged(one))
    .map(({ operation }) =>
      finding(
        `${operation.label} returns a whole collection; let clients page, or say \`x-pagination: false\``,
        operation.path,
      ),
    );
  return collapse(
    results,
    collections.length,
    options,
    context,
    'collections are returned whole; let clients page, or say `x-pagination: false`',
  );
}

const isBounded = ({ node }) =>
  ['maximum', 'exclusiveMaximum', 'maxLength', 'pattern'].some((keyword) => own(node, keyword) !== undefined) ||
  isListed(node);

function limitBounded(index, options, context) {
  const sizes = new Map();
  for (const { parameters, label } of index.operations) {
    for (const parameter of parameters) {
      if (parameter.in === 'query' && sizeName.test(parameter.name))
        sizes.set(parameter.node, sizes.get(parameter.node) ?? { ...parameter, label });
    }
  }
  const results = [...sizes.values()]
    .filter(
      ({ schema, schemaPath }) =>
        isObject(schema) &&
        !follow(index.document, schema, []).unknown &&
        !parts(index.document, schema, schemaPath).some(isBounded),
    )
    .map(({ name, path, label }) =>
      finding(`The page size "${shown(name)}" of ${label} has no maximum; add one`, path),
    );
  return collapse(
    results,
    sizes.size,
    { ...options, collapse: options.collapse ?? 0.8 },
    context,
    'page sizes have no maximum; add one',
  );
}

function tellsNext(index, { response, bare, schema }) {
  if (
    hasHeader(response, 'Link') ||
    response.headers.some(({ key }) => /next|cursor|total|page|content-range/.test(key))
  )
    return true;
  return !bare && hasProperty(index.document, schema, nextName);
}

function next(index, options, context) {
  const paged = collectionsOf(index).filter(isPaged);
  const results = paged
    .filter((one) => !tellsNext(index, one))
    .map(({ operation, schemaPath }) =>
      finding(
        `${operation.label} pages without saying how to get the next page; add a Link header, or a cursor or total to the body`,
        schemaPath,
        operation.label,
      ),
    );
  return collapse(
    results,
    paged.length,
    options,
    context,
    'collections page without saying how to get the next page; add a Link header, or a cursor or total to the body',
  );
}

function noTopLevelArray(index, options, context) {
  const collections = collectionsOf(index);
  const results = collections
    .filter(({ bare }) => bare)
    .map(({ operation, schemaPath }) =>
      finding(
        `${operation.label} returns a bare array, to which nothing can be added later; return an object`,
        schemaPath,
        operation.label,
      ),
    );
  return collapse(
    results,
    collections.length,
    options,
    context,
    'collections are bare arrays, to which nothing can be added later; return objects',
  );
}

const checks = { collection, 'limit-bounded': limitBounded, next, 'no-top-level-array': noTopLevelArray };

export default rulesetFunction(checks);
