// Observability: trace context and correlation ids on the way in, on the way out, and in errors.

import { isJson } from './lib/bodies.js';
import { follow } from './lib/document.js';
import { isError } from './lib/responses.js';
import { collapse, finding } from './lib/results.js';
import { hasProperty } from './lib/schemas.js';
import { rulesetFunction } from './lib/ruleset-function.js';

const requestName =
  /^(?:traceparent|x-request-id|request-id|x-correlation-id|correlation-id|x-flow-id|x-trace-id|x-b3-traceid|x-cloud-trace-context|x-amzn-trace-id|x-ms-client-request-id)$/i;
const responseName =
  /^(?:traceresponse|traceparent|x-request-id|request-id|x-correlation-id|correlation-id|x-flow-id|x-trace-id|cf-ray|x-amzn-requestid|x-ms-request-id|x-github-request-id)$/;
const errorMember =
  /^(?:instance|trace_?id|request_?id|correlation_?id|error_?id|log_?id|debug_?id|incident_?id|reference)$/i;

function traceRequest(index, options, context) {
  const results = index.operations
    .filter(
      ({ parameters, unknownParameters }) =>
        !unknownParameters && !parameters.some(({ in: place, name }) => place === 'header' && requestName.test(name)),
    )
    .map(({ label, path }) =>
      finding(`${label} takes no trace context; add a traceparent or X-Request-Id header parameter`, path),
    );
  return collapse(
    results,
    index.operations.length,
    options,
    context,
    'operations take no trace context; add a traceparent or X-Request-Id header parameter',
  );
}

function traceResponse(index, options, context) {
  const results = index.operations
    .filter(
      ({ responses }) =>
        !responses.some(({ headers, unknown }) => unknown || headers.some(({ key }) => responseName.test(key))),
    )
    .map(({ label, path }) =>
      finding(`${label} returns no id to look a call up by; add an X-Request-Id response header`, [
        ...path,
        'responses',
      ]),
    );
  return collapse(
    results,
    index.operations.length,
    options,
    context,
    'operations return no id to look a call up by; add an X-Request-Id response header',
  );
}

function traceError(index, options, context) {
  const models = new Map();
  for (const { label, responses } of index.operations) {
    for (const { status, media, headers } of responses.filter((response) => isError(response.status))) {
      for (const { type, schema, schemaPath } of media) {
        if (!isJson(type) || schema === undefined) continue;
        const { path, unknown } = follow(index.document, schema, schemaPath);
        const carries =
          unknown ||
          hasProperty(index.document, schema, errorMember) ||
          headers.some(({ key }) => responseName.test(key));
        models.set(path.join('\u0000'), { carries, path, label, status });
      }
    }
  }
  const results = [...models.values()]
    .filter(({ carries }) => !carries)
    .map(({ label, status, path }) =>
      finding(
        `The error body of ${label} (${status}) has no id to look the call up by; add instance, trace_id or request_id`,
        path,
      ),
    );
  return collapse(
    results,
    models.size,
    options,
    context,
    'error bodies have no id to look the call up by; add instance, trace_id or request_id',
  );
}

export default rulesetFunction({
  'trace-request': traceRequest,
  'trace-response': traceResponse,
  'trace-error': traceError,
});
