// Responses in one shape: status, headers and media types with their schemas, for OpenAPI 3 (`content`) and Swagger 2.0
// (`schema`, `produces`, headers that are their own schema). A response behind a `$ref` is one record, shared by all
// operations that name it.

import { entries, follow, isObject, keyOf, own } from './document.js';
import { mediaRecord, producedTypes } from './bodies.js';

function headersOf(context, node, path) {
  return entries(own(node, 'headers')).map(([name, written]) => {
    const { node: header, path: at } = follow(context.document, written, [...path, 'headers', name]);
    const value = isObject(header) ? header : {};
    const schema = context.family === '2.0' ? value : follow(context.document, own(value, 'schema'), []).node;
    return { name, key: name.toLowerCase(), node: value, path: at, schema: isObject(schema) ? schema : {} };
  });
}

function mediaOf(context, node, path, operation) {
  if (context.family !== '2.0') {
    return entries(own(node, 'content')).map(([type, value]) =>
      mediaRecord(context, type, value, [...path, 'content', type]),
    );
  }
  const schema = own(node, 'schema');
  if (schema === undefined) return [];
  const schemaPath = [...path, 'schema'];
  const examples = own(node, 'examples');
  return producedTypes(context, operation).map((type) => {
    const example = own(examples, type);
    const media = example === undefined ? {} : { example };
    return { type, node: media, path: schemaPath, schema, schemaPath, roots: [{ node: schema, path: schemaPath }] };
  });
}

function bodyOf(context, node, path, operation) {
  const types = context.family === '2.0' ? producedTypes(context, operation).join(',') : '';
  const key = `${types}\u0000${keyOf(path)}`;
  let body = context.records.get(key);
  if (body === undefined) {
    body = { headers: headersOf(context, node, path), media: mediaOf(context, node, path, operation) };
    context.records.set(key, body);
  }
  return body;
}

function responseOf(context, operation, status, written, at) {
  const { node, path, unknown } = follow(context.document, written, at);
  if (unknown) return [{ status, node: {}, path, headers: [], media: [], unknown }];
  return isObject(node) ? [{ status, node, path, unknown, ...bodyOf(context, node, path, operation) }] : [];
}

/** The responses of an operation: `{ status, node, path, headers, media, unknown }`. */
export function responsesOf(context, operation, path) {
  const { node, path: base, unknown } = follow(context.document, own(operation, 'responses'), [...path, 'responses']);
  // Responses that are all in another file may be any: `default` stands for them.
  if (unknown) return [{ status: 'default', node: {}, path: base, headers: [], media: [], unknown }];
  return entries(node)
    .filter(([status]) => !status.startsWith('x-'))
    .flatMap(([status, written]) => responseOf(context, operation, status, written, [...base, status]));
}

/** Whether a status stands for success: 2xx. */
export const isSuccess = (status) => status.startsWith('2');

/** Whether a response of this status never has a body. */
export const isBodiless = (status) => ['204', '205', '304'].includes(status);

/** Whether a status stands for an error: 4xx, 5xx, default. */
export const isError = (status) => /^[45]/.test(status) || status === 'default';

/** The header of a response, whatever the case of its name, or undefined. */
export const headerOf = (response, name) => response.headers.find(({ key }) => key === name.toLowerCase());

/** Whether a response declares a header; one that cannot be read counts. */
export const hasHeader = (response, name) => response.unknown || headerOf(response, name) !== undefined;

/** Whether an operation declares one of the statuses; a range (4XX) and `default` count. */
export function declares(operation, statuses) {
  return operation.responses.some(
    ({ status }) =>
      statuses.includes(status) ||
      status === 'default' ||
      statuses.some((wanted) => status.toUpperCase() === `${wanted[0]}XX`),
  );
}
