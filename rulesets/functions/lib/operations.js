// The index of operations: what a document offers, in one shape for Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2, computed once
// per document. Every rule works on it, so that no rule walks the document with a recursive descent.
// Every record keeps the path at which its object is written (behind a `$ref` the path of the component), so that what a
// component lacks is reported at the component, once.

import { entries, familyOf, follow, isObject, keyOf, list, own, shown, text } from './document.js';
import { requestBody } from './bodies.js';
import { responsesOf } from './responses.js';
import { schemesOf } from './schemes.js';

const fixedMethods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'];
const safeMethods = new Set(['get', 'head', 'options', 'trace', 'query']);
const indexes = new WeakMap();

function parametersOf(context, operation, path, item, itemPath) {
  const found = new Map();
  const add = (parameters, base) => {
    for (const [position, parameter] of list(parameters).entries()) {
      const { node, path: at } = follow(context.document, parameter, [...base, position]);
      if (!isObject(node)) continue;
      const name = text(own(node, 'name'));
      const key = `${text(own(node, 'in'))} ${name}`;
      if (!found.has(key)) found.set(key, parameterRecord(context, node, at, name));
    }
  };
  add(own(operation, 'parameters'), [...path, 'parameters']);
  add(own(item, 'parameters'), [...itemPath, 'parameters']);
  return [...found.values()];
}

function parameterRecord(context, node, path, name) {
  const inside = text(own(node, 'in'));
  if (context.family === '2.0' && inside !== 'body')
    return { name, in: inside, node, path, schema: node, schemaPath: path };
  const [type] = entries(own(node, 'content'));
  const media = type === undefined ? undefined : own(type[1], 'schema');
  const schema = own(node, 'schema') ?? media;
  const schemaPath =
    media !== undefined && schema === media ? [...path, 'content', type[0], 'schema'] : [...path, 'schema'];
  return { name, in: inside, node, path, schema, schemaPath };
}

function hasUnknownParameter(context, ...lists) {
  return lists.some(
    (parameters) => isObject(parameters) || list(parameters).some((one) => follow(context.document, one, []).unknown),
  );
}

function securityOf(document, operation, path) {
  const written = own(operation, 'security');
  if (written !== undefined) return { requirements: written, path: [...path, 'security'], own: true };
  return { requirements: own(document, 'security'), path: ['security'], own: false };
}

function operationRecord(context, site) {
  const { method, node, path, item, itemPath, url } = site;
  const parameters = parametersOf(context, node, path, item, itemPath);
  return {
    ...site,
    label: shown(`${method.toUpperCase()} ${url}`),
    safe: safeMethods.has(method),
    parameters,
    unknownParameters: hasUnknownParameter(context, own(node, 'parameters'), own(item, 'parameters')),
    responses: responsesOf(context, node, path),
    body: requestBody(context, node, path, parameters),
    security: securityOf(context.document, node, path),
  };
}

/** The operations of a path item. Some documents refer to whole operations; one in another file is left out as unknown. */
function methodsOf(context, item, itemPath) {
  const fixed = fixedMethods.map((method) => ({ method, written: own(item, method), at: [...itemPath, method] }));
  const others = entries(own(item, 'additionalOperations')).map(([method, written]) => ({
    method,
    written,
    at: [...itemPath, 'additionalOperations', method],
  }));
  return [...fixed, ...others].flatMap(({ method, written, at }) => {
    const { node, path } = follow(context.document, written, at);
    return isObject(node) ? [{ method, node, path }] : [];
  });
}

function operationsUnder(context, container, base, kind) {
  return entries(container).flatMap(([url, entry]) => {
    if (url.startsWith('x-')) return [];
    const { node: item, path: itemPath } = follow(context.document, entry, [...base, url]);
    if (!isObject(item)) return [];
    return methodsOf(context, item, itemPath).map((found) =>
      operationRecord(context, { ...found, kind, url, item, itemPath, entryPath: [...base, url] }),
    );
  });
}

function callbacksOf(context, operations) {
  return operations.flatMap((operation) =>
    entries(own(operation.node, 'callbacks')).flatMap(([name, written]) => {
      const { node, path } = follow(context.document, written, [...operation.path, 'callbacks', name]);
      return operationsUnder(context, node, path, 'callback');
    }),
  );
}

function once(operations) {
  const seen = new Set();
  return operations.filter(({ path }) => !seen.has(keyOf(path)) && seen.add(keyOf(path)));
}

function build(document) {
  const context = { document, family: familyOf(document), records: new Map() };
  const operations = once(operationsUnder(context, own(document, 'paths'), ['paths'], 'operation'));
  const hooks = own(document, 'webhooks') === undefined ? 'x-webhooks' : 'webhooks';
  const webhooks = once(operationsUnder(context, own(document, hooks), [hooks], 'webhook'));
  const callbacks = once(callbacksOf(context, operations));
  const schemes = schemesOf(document, context.family);
  return { document, family: context.family, operations, webhooks, callbacks, schemes };
}

/**
 * The index of a document.
 * @returns `{ document, family, operations, webhooks, callbacks, schemes }`; the last two lists hold what the *client* receives
 */
export function indexOf(document) {
  if (!isObject(document)) return build({});
  let index = indexes.get(document);
  if (index === undefined) {
    index = build(document);
    indexes.set(document, index);
  }
  return index;
}
