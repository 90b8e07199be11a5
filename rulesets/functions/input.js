// What clients may send: bounds of sizes, uploads, privileged fields, URLs the server will fetch, identifiers to enumerate.
// Only what an attacker can send is looked at: parameters and request bodies.

import { isForm, isJson } from './lib/bodies.js';
import { own, prose, shown, text } from './lib/document.js';
import { collapse, finding } from './lib/results.js';
import { isListed, parts, typesOf, walkSchema } from './lib/schemas.js';
import { rulesetFunction } from './lib/ruleset-function.js';

function requestRoots(operation, accepts) {
  const bodies = operation.body === undefined ? [] : operation.body.media.filter(({ type }) => accepts(type));
  return bodies.flatMap(({ roots }) => roots);
}

function parameterRoots(operation) {
  return operation.parameters
    .filter(
      ({ schema, in: place }) => schema !== undefined && ['query', 'header', 'cookie', 'querystring'].includes(place),
    )
    .map(({ schema, schemaPath, name }) => ({ node: schema, path: schemaPath, name }));
}

const boundFormats = /^(?:uuid|date|date-time|time|ipv4|ipv6|email|hostname|duration|binary|byte)$/;

function boundByPattern(schema) {
  const pattern = text(own(schema, 'pattern'));
  return pattern.startsWith('^') && pattern.endsWith('$') && !/[*+]|,\}/.test(pattern);
}

const unbounded = {
  array: (schema) => own(schema, 'maxItems') === undefined,
  string: (schema) =>
    own(schema, 'maxLength') === undefined &&
    !boundFormats.test(text(own(schema, 'format'))) &&
    !boundByPattern(schema),
};
const remedy = {
  array: 'add maxItems',
  string: 'add maxLength, an enum or a format',
};

function bounded(index, options, context) {
  const kind = Object.hasOwn(unbounded, options.kind) ? options.kind : 'array';
  const seen = new Set();
  const results = [];
  let candidates = 0;
  for (const operation of index.operations) {
    for (const root of [
      ...requestRoots(operation, (type) => isJson(type) || isForm(type)),
      ...parameterRoots(operation),
    ]) {
      walkSchema(index.document, root, seen, (schema, path, name) => {
        if (
          own(schema, 'readOnly') === true ||
          !typesOf(schema).includes(kind) ||
          (kind !== 'array' && isListed(schema))
        )
          return;
        candidates += 1;
        const what = name === undefined ? `A ${kind}` : `The ${kind} "${shown(name)}"`;
        if (unbounded[kind](schema))
          results.push(finding(`${what} that clients send to ${operation.label} is unbounded; ${remedy[kind]}`, path));
      });
    }
  }
  const settings = { ...options, collapse: options.collapse ?? 0.5 };
  return collapse(results, candidates, settings, context, `${kind}s that clients send are unbounded; ${remedy[kind]}`);
}

const sizeWords = /\b(?:limit(?:ed)?|max(?:imum)?|size|\d+ ?[KMG]i?B|bytes|megabytes)\b/i;
const isUpload = (type) => /^(?:application\/(?:octet-stream|zip|pdf)|image\/|video\/|audio\/)/i.test(type);
const isFile = (schema) =>
  own(schema, 'format') === 'binary' ||
  own(schema, 'type') === 'file' ||
  own(schema, 'contentMediaType') === 'application/octet-stream';

function uploadLimit(index) {
  const seen = new Set();
  return index.operations.flatMap((operation) => {
    const { body, label, node } = operation;
    if (body === undefined || sizeWords.test(prose(node)) || sizeWords.test(prose(body.node))) return [];
    return body.media.flatMap((media) => {
      if (isUpload(media.type)) {
        const limited = own(media.schema, 'maxLength') !== undefined || sizeWords.test(prose(media.schema));
        return limited
          ? []
          : [finding(`${label} takes uploads (${shown(media.type)}) of any size; state the limit`, media.path)];
      }
      const results = [];
      for (const root of /multipart/i.test(media.type) ? media.roots : []) {
        walkSchema(index.document, root, seen, (schema, path, name) => {
          if (!isFile(schema) || own(schema, 'maxLength') !== undefined || sizeWords.test(prose(schema))) return;
          results.push(
            finding(
              `${label} takes a file ${name === undefined ? '' : `"${shown(name)}" `}of any size; state the limit`,
              path,
            ),
          );
        });
      }
      return results;
    });
  });
}

const privileged =
  /^(?:is_?admin|is_?superuser|is_?staff|is_?root|superuser|privileges?|account_?balance|credit_?limit|email_?verified|is_?verified|kyc_?status)$/i;

// Who manages roles grants privileges to others, and who manages users sets their fields.
const managing = /admin|(?:^|[/_-])(?:roles?|permissions?|privileges?|grants?)(?:$|[/_-])/i;

function noPrivilegedFields(index) {
  const seen = new Set();
  const results = [];
  for (const operation of index.operations) {
    if (operation.safe || managing.test(operation.url)) continue;
    for (const root of requestRoots(operation, () => true)) {
      walkSchema(index.document, root, seen, (schema, path, name) => {
        if (
          name === undefined ||
          !privileged.test(name) ||
          typesOf(schema).includes('object') ||
          own(schema, 'readOnly') === true
        )
          return;
        results.push(
          finding(
            `Clients of ${operation.label} may set "${shown(name)}"; mark it readOnly, or take it out of the request`,
            path,
          ),
        );
      });
    }
  }
  return results;
}

const urlName =
  /^(?:url|uri|callback|webhook|image_?url|file_?url|(?:callback|redirect|return|webhook|notify|notification|source|target)[_-]?(?:url|uri))$/i;

function urlConstrained(index) {
  const seen = new Set();
  const results = [];
  const add = (operation, name, path) =>
    results.push(
      finding(
        `${operation.label} takes a URL from the client in "${shown(name)}"; constrain it (pattern, enum, format: uri) and check it on the server`,
        path,
      ),
    );
  for (const operation of index.operations) {
    for (const { name, schema, path } of operation.parameters.filter(
      ({ in: place }) => place === 'query' || place === 'header',
    )) {
      if (urlName.test(name) && !isListed(schema) && own(schema, 'pattern') === undefined) add(operation, name, path);
    }
    if (operation.safe) continue;
    for (const root of requestRoots(operation, () => true)) {
      walkSchema(index.document, root, seen, (schema, path, name) => {
        const free = typesOf(schema).includes('string') && !isListed(schema) && own(schema, 'pattern') === undefined;
        const tied = own(schema, 'readOnly') === true || /^(?:uri|url|iri)/.test(text(own(schema, 'format')));
        if (name !== undefined && urlName.test(name) && free && !tied) add(operation, name, path);
      });
    }
  }
  return results;
}

function noEnumerableIds(index, options, context) {
  const ids = index.operations.flatMap(({ parameters, label }) =>
    parameters
      .filter(({ in: place, name }) => place === 'path' && /(?:^id|[_-]id|Id)$/.test(name))
      .map((one) => ({ ...one, label })),
  );
  const places = new Map(ids.map((one) => [one.node, one]));
  const results = [...places.values()]
    .filter(({ schema, schemaPath }) =>
      parts(index.document, schema, schemaPath).some(({ node }) => typesOf(node).includes('integer')),
    )
    .map(({ name, path, label }) =>
      finding(
        `The identifier "${shown(name)}" of ${label} is an integer that can be guessed; use a UUID, and check access to each object`,
        path,
      ),
    );
  return collapse(
    results,
    places.size,
    options,
    context,
    'identifiers in paths are integers that can be guessed; check access to each object',
  );
}

const checks = {
  bounded,
  'upload-limit': uploadLimit,
  'no-privileged-fields': noPrivilegedFields,
  'url-constrained': urlConstrained,
  'no-enumerable-ids': noEnumerableIds,
};

export default rulesetFunction(checks);
