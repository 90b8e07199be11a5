// Reliability: what a client may do when a call fails or takes long.

import { hasHeader } from './lib/responses.js';
import { collapse, finding } from './lib/results.js';
import { hasProperty } from './lib/schemas.js';
import { rulesetFunction } from './lib/ruleset-function.js';

const tokenName = /idempoten|^client_?(?:request_?)?(?:id|token)$|^request_?id$|dedup/i;

function takesToken(index, { parameters, body, unknownParameters }) {
  if (unknownParameters || parameters.some(({ name }) => /idempoten/i.test(name))) return true;
  return (
    body !== undefined &&
    body.media.some(({ schema }) => schema !== undefined && hasProperty(index.document, schema, tokenName))
  );
}

function idempotencyKey(index, options, context) {
  const creating = index.operations.filter(
    ({ method, responses }) => method === 'post' && responses.some(({ status }) => status === '201'),
  );
  const results = creating
    .filter((operation) => !takesToken(index, operation))
    .map(({ label, path }) =>
      finding(`${label} creates something twice when a client retries; take an Idempotency-Key header`, path),
    );
  return collapse(
    results,
    creating.length,
    options,
    context,
    'creating operations create something twice when a client retries; take an Idempotency-Key header',
  );
}

const pointers = ['Location', 'Operation-Location', 'Content-Location', 'Retry-After', 'Link'];

function acceptedFollowable(index) {
  return index.operations.flatMap(({ label, responses }) =>
    responses
      .filter(
        (response) =>
          response.status === '202' &&
          response.media.length === 0 &&
          !pointers.some((name) => hasHeader(response, name)),
      )
      .map(({ path }) =>
        finding(
          `The 202 of ${label} gives clients nothing to follow; add Location, Operation-Location or a body`,
          path,
          'follow',
        ),
      ),
  );
}

export default rulesetFunction({ 'idempotency-key': idempotencyKey, 'accepted-followable': acceptedFollowable });
