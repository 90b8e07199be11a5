// HTTP semantics (RFC 9110) and what OpenAPI says about them: methods, status codes, headers, paths.

import { isJson } from './lib/bodies.js';
import { entries, follow, isObject, keys, list, own, shown, text } from './lib/document.js';
import { isBodiless } from './lib/responses.js';
import { collapse, finding } from './lib/results.js';
import { rulesetFunction } from './lib/ruleset-function.js';

function reservedHeaders(index, options, context) {
  const found = new Map();
  for (const { parameters, label } of index.operations) {
    for (const { name, in: place, path } of parameters) {
      if (place === 'header' && /^(?:accept|content-type|authorization)$/i.test(name))
        found.set(path.join('\u0000'), { name, path, label });
    }
  }
  const results = [...found.values()].map(({ name, path, label }) =>
    finding(`The header parameter ${name} of ${label} is ignored; declare media types and security schemes instead`, [
      ...path,
      'name',
    ]),
  );
  const summary =
    'header parameters that OpenAPI ignores (Accept, Content-Type, Authorization); declare media types and security schemes instead';
  const settings = { ...options, collapse: results.length > 10 ? 0 : 2 };
  return collapse(results, results.length, settings, context, summary);
}

function isEmptyBody(body) {
  return (
    !body.required &&
    body.media.length > 0 &&
    body.media.every(
      ({ schema }) =>
        isObject(schema) &&
        !['$ref', 'allOf', 'oneOf', 'anyOf'].some((keyword) => keyword in schema) &&
        keys(own(schema, 'properties')).length === 0 &&
        [undefined, 'object'].includes(own(schema, 'type')),
    )
  );
}

function noBody(index, options) {
  const methods = list(options.methods);
  return index.operations
    .filter(({ method, body }) => methods.includes(method) && body !== undefined && !isEmptyBody(body))
    .map(({ label, body }) =>
      finding(`${label} has a request body, which has no meaning there; use parameters, or another method`, body.path),
    );
}

function noContent(index) {
  return index.operations.flatMap(({ label, responses }) =>
    responses
      .filter(({ status, media }) => isBodiless(status) && media.some(({ schema }) => schema !== undefined))
      .map(({ status, media }) =>
        finding(
          `The ${status} of ${label} has a body, which ${status} never has; remove it, or use 200`,
          media[0].path,
          'body',
        ),
      ),
  );
}

function successResponse(index, options, context) {
  const results = index.operations
    .filter(({ responses }) => !responses.some(({ status }) => /^[123]/.test(status) || status === 'default'))
    .map(({ label, path, node }) => {
      const at = own(node, 'responses') === undefined ? path : [...path, 'responses'];
      return finding(`${label} declares no success; add its 2xx response`, at);
    });
  const summary = 'operations declare no success; add their 2xx response';
  return collapse(results, index.operations.length, options, context, summary);
}

const registered = new Set(
  '100 101 102 103 104 200 201 202 203 204 205 206 207 208 226 300 301 302 303 304 305 307 308 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 421 422 423 424 425 426 428 429 431 451 500 501 502 503 504 505 506 507 508 511'.split(
    ' ',
  ),
);

function statusRegistered(index) {
  return index.operations.flatMap(({ label, node, path }) =>
    keys(own(node, 'responses'))
      .filter(
        (status) =>
          !status.startsWith('x-') && status !== 'default' && !/^[1-5]XX$/i.test(status) && !registered.has(status),
      )
      .map((status) =>
        finding(
          `${label} answers with ${shown(status)}, which is no registered status code; use one that clients know`,
          [...path, 'responses', status],
        ),
      ),
  );
}

function patchSemantics(index, options, context) {
  const patches = index.operations.filter(
    ({ method, body }) => method === 'patch' && body !== undefined && body.media.some(({ type }) => isJson(type)),
  );
  const results = patches
    .filter(({ body }) => !body.media.some(({ type }) => /(?:merge-patch|json-patch)\+json/i.test(type)))
    .map(({ label, body }) =>
      finding(
        `${label} does not say what its body does; use application/merge-patch+json or application/json-patch+json`,
        body.path,
      ),
    );
  return collapse(
    results,
    patches.length,
    options,
    context,
    'PATCH operations do not say what their body does; use application/merge-patch+json or application/json-patch+json',
  );
}

const templateNames = (url) =>
  [...url.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1].replace(/^[+#./;?&]|[*]$/g, ''));

function wrongPathParameters({ url, label, path, parameters, unknownParameters }) {
  if (unknownParameters) return [];
  const declared = parameters.filter(({ in: place }) => place === 'path');
  const names = templateNames(url);
  const missing = names
    .filter((name) => !declared.some((parameter) => parameter.name === name))
    .map((name) => {
      const message = `${label} does not declare its path parameter "${shown(name)}"; add it`;
      return finding(message, path, `missing ${name}`);
    });
  const extra = declared
    .filter(({ name }) => !names.includes(name))
    .map(({ name }) => {
      const message = `${label} declares the path parameter "${shown(name)}", which is not in its path; remove it, or correct the path`;
      return finding(message, path, `extra ${name}`);
    });
  return [...missing, ...extra];
}

function pathParametersDeclared(index, options, context) {
  const wrong = index.operations.map(wrongPathParameters).filter((results) => results.length > 0);
  const summary = 'operations declare other path parameters than their paths have; make them agree';
  const collapsed = collapse(
    wrong.map(([first]) => first),
    index.operations.length,
    options,
    context,
    summary,
  );
  return collapsed[0]?.key === 'collapsed' ? [{ ...collapsed[0], members: wrong.flat() }] : wrong.flat();
}

function pathsDistinct(index) {
  const first = new Map();
  return keys(own(index.document, 'paths')).flatMap((url) => {
    const shape = url.replace(/\{[^{}]*\}/g, '{}');
    const other = first.get(shape);
    if (other === undefined) first.set(shape, url);
    return other === undefined || !shape.includes('{}')
      ? []
      : [finding(`The path ${shown(url)} cannot be told from ${shown(other)}; merge them`, ['paths', url])];
  });
}

function serverVariables(index) {
  return list(own(index.document, 'servers')).flatMap((server, position) => {
    const declared = own(server, 'variables');
    const missing = templateNames(text(own(server, 'url'))).filter((name) => own(declared, name) === undefined);
    const wrong = entries(declared).filter(([, variable]) => {
      const allowed = own(follow(index.document, variable, []).node, 'enum');
      return Array.isArray(allowed) && !allowed.includes(own(variable, 'default'));
    });
    return [
      ...missing.map((name) =>
        finding(
          `The server variable "${shown(name)}" is not declared; add it with a default`,
          ['servers', position, 'url'],
          name,
        ),
      ),
      ...wrong.map(([name]) =>
        finding(`The default of the server variable "${shown(name)}" is not one of its values; correct it`, [
          'servers',
          position,
          'variables',
          name,
        ]),
      ),
    ];
  });
}

const checks = {
  'reserved-headers': reservedHeaders,
  'no-body': noBody,
  'no-content': noContent,
  'success-response': successResponse,
  'status-registered': statusRegistered,
  'patch-semantics': patchSemantics,
  'path-parameters-declared': pathParametersDeclared,
  'paths-distinct': pathsDistinct,
  'server-variables': serverVariables,
};

export default rulesetFunction(checks);
