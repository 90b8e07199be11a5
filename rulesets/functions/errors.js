// Errors: declared, with a body one can rely on, in one model, best that of RFC 9457.

import { isJson } from './lib/bodies.js';
import { asText, entries, follow, isObject, keys, own, shown } from './lib/document.js';
import { declares, isError } from './lib/responses.js';
import { collapse, finding } from './lib/results.js';
import { hasProperty, isUnknown, parts, typesOf } from './lib/schemas.js';
import { rulesetFunction } from './lib/ruleset-function.js';

/** The media types of error responses, each place once. */
function errorMedia(index) {
  const found = new Map();
  for (const { label, responses } of index.operations) {
    for (const { status, media } of responses.filter((response) => isError(response.status))) {
      for (const one of media) {
        const key = `${one.path.join('\u0000')}\u0000${one.type}`;
        if (!found.has(key)) found.set(key, { ...one, label, status });
      }
    }
  }
  return [...found.values()];
}

function declared(index, options, context) {
  const results = index.operations
    .filter(({ responses }) => !responses.some(({ status }) => status.startsWith('4') || status === 'default'))
    .map(({ label, path }) =>
      finding(`${label} declares no error; add the 4xx responses clients must handle, or \`default\``, [
        ...path,
        'responses',
      ]),
    );
  return collapse(
    results,
    index.operations.length,
    options,
    context,
    'operations declare no error; add the 4xx responses clients must handle, or `default`',
  );
}

const takesInput = ({ body, parameters }) =>
  body !== undefined || parameters.some(({ in: place }) => place === 'query');

function inputRefused(index, options, context) {
  const candidates = index.operations.filter(takesInput);
  const results = candidates
    .filter((operation) => !declares(operation, ['400', '422']))
    .map(({ label, path }) =>
      finding(`${label} takes input but declares no 400 or 422; add it, \`4XX\` or \`default\``, [
        ...path,
        'responses',
      ]),
    );
  const summary = 'operations that take input declare no 400 or 422; add it, `4XX` or `default`';
  return collapse(results, candidates.length, options, context, summary);
}

const isProblem = (type) => /^application\/(?:vnd\.[\w.-]*)?problem\+(?:json|xml)/i.test(type);

function problemJson(index, options, context) {
  const bodies = new Map();
  for (const { label, responses } of index.operations) {
    for (const { status, media, path } of responses)
      if (isError(status) && media.length > 0) bodies.set(path.join('\u0000'), { status, media, path, label });
  }
  const results = [...bodies.values()]
    .filter(({ media }) => !media.some(({ type }) => isProblem(type)))
    .map(({ label, status, path }) =>
      finding(`The ${status} of ${label} has a format of its own; use application/problem+json`, path),
    );
  return collapse(
    results,
    bodies.size,
    options,
    context,
    'error responses have a format of their own; use application/problem+json',
  );
}

const memberTypes = { type: 'string', title: 'string', status: 'integer', detail: 'string', instance: 'string' };

function wrongMembers(index, media) {
  return parts(index.document, media.schema, media.schemaPath).flatMap(({ node, path }) =>
    entries(own(node, 'properties')).flatMap(([name, written]) => {
      const wanted = own(memberTypes, name);
      const types = typesOf(follow(index.document, written, []).node);
      const fits = types.length === 0 || types.includes(wanted) || (wanted === 'integer' && types.includes('number'));
      if (wanted === undefined || fits) return [];
      return [
        finding(
          `The problem member "${name}" of ${media.label} must be of type ${wanted}, not ${shown(types.map(asText).join(' or '))}`,
          [...path, 'properties', name],
        ),
      ];
    }),
  );
}

function problemMembers(index) {
  return errorMedia(index)
    .filter(({ type }) => /problem\+json/i.test(type))
    .flatMap((media) => {
      if (media.schema === undefined)
        return [
          finding(
            `The problem body of ${media.label} has no schema; describe type, title, status and detail`,
            media.path,
            'schema',
          ),
        ];
      if (isUnknown(index.document, media.schema)) return [];
      const { path } = follow(index.document, media.schema, media.schemaPath);
      const named = hasProperty(index.document, media.schema, /^(?:type|title|detail)$/);
      const empty = named
        ? []
        : [finding(`The problem body of ${media.label} has none of type, title and detail; add them`, path, 'members')];
      return [...empty, ...wrongMembers(index, media)];
    });
}

function shapeOf(document, schema) {
  const { node, path, unknown } = follow(document, schema, []);
  if (unknown) return `reference ${asText(own(schema, '$ref'))}`;
  if (path.length > 0) return `component ${path.join('/')}`;
  return `inline ${keys(own(node, 'properties') ?? node)
    .toSorted()
    .join(',')}`;
}

function oneModel(index, options) {
  const most = typeof options.max === 'number' ? options.max : 3;
  const shapes = new Set(
    errorMedia(index)
      .filter(({ type, schema }) => isJson(type) && isObject(schema))
      .map(({ schema }) => shapeOf(index.document, schema)),
  );
  return shapes.size > most
    ? [finding(`The API has ${shapes.size} different error bodies; share one, or at most ${most}`, ['paths'], 'models')]
    : [];
}

const annotations = new Set(['description', 'title', 'example', 'examples']);

function bodySchema(index, options, context) {
  const bodies = errorMedia(index).filter(({ type }) => isJson(type));
  const results = bodies
    .filter(
      ({ schema }) =>
        schema === undefined || (isObject(schema) && keys(schema).every((keyword) => annotations.has(keyword))),
    )
    .map(({ label, status, path }) =>
      finding(`The ${status} of ${label} has a JSON body without a schema; describe it`, path),
    );
  return collapse(results, bodies.length, options, context, 'JSON error bodies have no schema; describe them');
}

const checks = {
  declared,
  'input-refused': inputRefused,
  'problem-json': problemJson,
  'problem-members': problemMembers,
  'one-model': oneModel,
  'body-schema': bodySchema,
};

export default rulesetFunction(checks);
