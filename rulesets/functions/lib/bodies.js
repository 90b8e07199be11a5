// Request bodies in one shape: OpenAPI 3 `requestBody`, and the `body` and `formData` parameters of Swagger 2.0 with the
// operation's `consumes`. Each media type has *roots*: the schemas to look into, a form field of Swagger 2.0 being one each.

import { entries, follow, isObject, list, own, text } from './document.js';

function ofRequestBody(context, operation, path) {
  const { node, path: at } = follow(context.document, own(operation, 'requestBody'), [...path, 'requestBody']);
  if (!isObject(node)) return undefined;
  const media = entries(own(node, 'content')).map(([type, value]) =>
    mediaRecord(context, type, value, [...at, 'content', type]),
  );
  return { node, path: at, required: own(node, 'required') === true, media };
}

/** One media type of a `content` map; `schema` is undefined when it has none. */
export function mediaRecord(context, type, value, path) {
  const { node, path: at } = follow(context.document, value, path);
  const schema = own(node, 'schema') ?? own(node, 'itemSchema');
  const schemaPath = [...at, own(node, 'schema') === undefined ? 'itemSchema' : 'schema'];
  const roots = schema === undefined ? [] : [{ node: schema, path: schemaPath }];
  return { type, node: isObject(node) ? node : {}, path: at, schema, schemaPath, roots };
}

function mediaTypes(context, operation, keyword) {
  const types = list(own(operation, keyword) ?? own(context.document, keyword)).filter(
    (type) => typeof type === 'string',
  );
  return types.length === 0 ? ['application/json'] : types;
}

/** The media types a Swagger 2.0 operation answers with; `application/json` where nothing is said. */
export const producedTypes = (context, operation) => mediaTypes(context, operation, 'produces');

function ofParameters(context, operation, parameters) {
  const whole = parameters.find((parameter) => parameter.in === 'body');
  if (whole !== undefined) {
    const { schema, schemaPath, node, path } = whole;
    const roots = schema === undefined ? [] : [{ node: schema, path: schemaPath }];
    const media = mediaTypes(context, operation, 'consumes').map((type) => ({
      type,
      node,
      path,
      schema,
      schemaPath,
      roots,
    }));
    return { node, path, required: own(node, 'required') === true, media };
  }
  const fields = parameters.filter((parameter) => parameter.in === 'formData');
  if (fields.length === 0) return undefined;
  const [first] = fields;
  const upload = fields.some(({ node }) => own(node, 'type') === 'file');
  const type = upload ? 'multipart/form-data' : 'application/x-www-form-urlencoded';
  const roots = fields.map(({ node, path, name }) => ({ node, path, name }));
  const media = [{ type, node: first.node, path: first.path, schema: first.node, schemaPath: first.path, roots }];
  return {
    node: first.node,
    path: first.path,
    required: fields.some(({ node }) => own(node, 'required') === true),
    media,
  };
}

/** The request body of an operation, or undefined: `{ node, path, required, media }`. */
export function requestBody(context, operation, path, parameters) {
  if (context.family === '2.0') return ofParameters(context, operation, parameters);
  return ofRequestBody(context, operation, path);
}

/** Whether a media type carries JSON. */
export const isJson = (type) => /[/+]json\b/i.test(text(type)) || type === '*/*';

/** Whether a media type is a form. */
export const isForm = (type) => /form-(?:data|urlencoded)/i.test(text(type));
