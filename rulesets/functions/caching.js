// Caching (RFC 9111): freshness and validators on reads, nothing shared that needs credentials, nothing kept that is secret.

import { asText, own, text } from './lib/document.js';
import { hasHeader, headerOf, isSuccess } from './lib/responses.js';
import { collapse, finding } from './lib/results.js';
import { examplesOf } from './lib/schemas.js';
import { isSecured } from './lib/schemes.js';
import { rulesetFunction } from './lib/ruleset-function.js';

const readsOf = (index) => index.operations.filter(({ method }) => method === 'get');
const successesOf = ({ responses }) => responses.filter(({ status }) => isSuccess(status));
const values = (header) => examplesOf(header.node, header.schema).map(asText).join(' ');
const words = (header) =>
  `${values(header)} ${text(own(header.node, 'description'))} ${text(own(header.schema, 'description'))}`;
const policyFields = ['Cache-Control', 'ETag', 'Last-Modified', 'Expires'];

function policy(index, options, context) {
  const reads = readsOf(index).filter((operation) =>
    operation.responses.some(({ status }) => status === '200' || /^2xx$/i.test(status)),
  );
  const results = reads
    .filter(
      (operation) => !successesOf(operation).some((response) => policyFields.some((name) => hasHeader(response, name))),
    )
    .map(({ label, path }) =>
      finding(`${label} says nothing about caching, so caches may guess; declare Cache-Control or ETag`, [
        ...path,
        'responses',
      ]),
    );
  return collapse(
    results,
    reads.length,
    options,
    context,
    'reads say nothing about caching, so caches may guess; declare Cache-Control or ETag',
  );
}

function validator(index) {
  return readsOf(index).flatMap((operation) =>
    successesOf(operation).flatMap((response) => {
      const header = headerOf(response, 'Cache-Control') ?? headerOf(response, 'Expires');
      if (header === undefined || hasHeader(response, 'ETag') || hasHeader(response, 'Last-Modified')) return [];
      const said = words(header);
      const needsNone = /no-store|immutable/.test(said);
      const stated = /no-cache|revalidate|invalidat|purge/i.test(`${said} ${text(own(operation.node, 'description'))}`);
      if (needsNone || stated) return [];
      const message = `${operation.label} may be cached but not checked again; add ETag or Last-Modified, or say how caches are invalidated`;
      return [finding(message, [...response.path, 'headers', header.name], 'validator')];
    }),
  );
}

function securedNotPublic(index) {
  return index.operations.filter(isSecured).flatMap(({ label, responses }) =>
    responses.flatMap((response) => {
      const header = headerOf(response, 'Cache-Control');
      if (header === undefined || !/\bpublic\b|\bs-maxage\b/.test(values(header))) return [];
      const message = `${label} needs credentials but lets shared caches keep its response; use \`private\` or \`no-store\``;
      return [finding(message, [...response.path, 'headers', header.name], 'public')];
    }),
  );
}

const negotiating = /^(?:accept-language|accept-version|api-version|x-api-version)$/i;

function vary(index) {
  return readsOf(index).flatMap((operation) =>
    successesOf(operation).flatMap((response) => {
      const header = headerOf(response, 'Cache-Control');
      if (header === undefined || /no-store/.test(values(header)) || hasHeader(response, 'Vary')) return [];
      const types = new Set(response.media.map(({ type }) => type));
      const negotiated =
        types.size > 1 ||
        operation.parameters.some(({ in: place, name }) => place === 'header' && negotiating.test(name));
      const message = `${operation.label} is cacheable and negotiated; declare Vary, or caches mix its variants up`;
      return negotiated ? [finding(message, [...response.path, 'headers'], 'vary')] : [];
    }),
  );
}

const takes = ({ parameters, unknownParameters }, pattern) =>
  unknownParameters || parameters.some(({ name }) => pattern.test(name));

const secretPath = /(?:^|\/)(?:token|access_token|api-?keys?|secrets?)(?:\/|$)/i;

function secretsNoStore(index) {
  return index.operations
    .filter(({ url }) => secretPath.test(url))
    .filter((operation) => successesOf(operation).some(({ media }) => media.length > 0))
    .filter((operation) => !successesOf(operation).some((response) => hasHeader(response, 'Cache-Control')))
    .map(({ label, path }) =>
      finding(`${label} answers with tokens or secrets; declare Cache-Control: no-store`, [...path, 'responses']),
    );
}

function lostUpdate(index, options, context) {
  const tagged = new Set(
    readsOf(index)
      .filter((operation) => successesOf(operation).some((response) => headerOf(response, 'ETag') !== undefined))
      .map(({ url }) => url),
  );
  const writes = index.operations.filter(
    ({ method, url }) => ['put', 'patch', 'delete'].includes(method) && tagged.has(url),
  );
  const results = writes
    .filter((operation) => !takes(operation, /^if-(?:match|unmodified-since)$/i))
    .map(({ label, path }) =>
      finding(`${label} can overwrite what others changed; take If-Match, since the resource has an ETag`, path),
    );
  return collapse(
    results,
    writes.length,
    options,
    context,
    'writes can overwrite what others changed; take If-Match, since the resources have an ETag',
  );
}

const checks = {
  policy,
  validator,
  'secured-not-public': securedNotPublic,
  vary,
  'secrets-no-store': secretsNoStore,
  'lost-update': lostUpdate,
};

export default rulesetFunction(checks);
