// Rate limits: 429 (RFC 6585), Retry-After (RFC 9110), RateLimit and RateLimit-Policy (draft-ietf-httpapi-ratelimit-headers)
// and the older field sets. A limit that the gateway enforces (see lib/gateway.js) counts.

import { asText, own, shown, text } from './lib/document.js';
import { gatewayLimit } from './lib/gateway.js';
import { hasHeader, isSuccess } from './lib/responses.js';
import { collapse, finding } from './lib/results.js';
import { examplesOf, typesOf } from './lib/schemas.js';
import { rulesetFunction } from './lib/ruleset-function.js';

const olderSets = {
  'RateLimit-*': ['RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset'],
  'X-RateLimit-*': ['X-RateLimit-Limit', 'X-RateLimit-Remaining', 'X-RateLimit-Reset'],
  'X-Rate-Limit-*': ['X-Rate-Limit-Limit', 'X-Rate-Limit-Remaining', 'X-Rate-Limit-Reset'],
};
const limitField = /^(?:ratelimit|ratelimit-policy|(?:x-)?rate-?limit-.*)$/;
const announces = (response) => response.unknown || response.headers.some(({ key }) => limitField.test(key));

/** Each response once, with the first operation that has it. */
function responsesOnce(index) {
  const found = new Map();
  for (const { label, responses } of index.operations) {
    for (const response of responses) {
      const key = `${response.status}\u0000${response.path.join('\u0000')}`;
      if (!response.unknown && !found.has(key)) found.set(key, { ...response, label });
    }
  }
  return [...found.values()];
}

const headersOnce = (index) =>
  responsesOnce(index).flatMap((response) => response.headers.map((header) => ({ ...header, label: response.label })));

const tooMany = ({ responses }) =>
  responses.some(({ status }) => status === '429' || status === 'default' || /^4xx$/i.test(status));

function declared(index, options, context) {
  const open = index.operations.filter(
    (operation) => !tooMany(operation) && gatewayLimit(index, operation) === undefined,
  );
  const results = open.map(({ label, path }) =>
    finding(`${label} declares no 429; say that its rate is limited (429, \`4XX\` or \`default\`)`, [
      ...path,
      'responses',
    ]),
  );
  return collapse(
    results,
    index.operations.length,
    options,
    context,
    'operations declare no 429; say that their rate is limited (429, `4XX` or `default`)',
  );
}

function advertised(index, options, context) {
  const candidates = index.operations.filter(({ responses }) => responses.some(({ status }) => isSuccess(status)));
  const results = candidates
    .filter((operation) => !operation.responses.some((response) => isSuccess(response.status) && announces(response)))
    .filter((operation) => gatewayLimit(index, operation) === undefined)
    .map(({ label, path }) =>
      finding(
        `${label} does not tell clients their quota; add RateLimit and RateLimit-Policy to its success responses`,
        [...path, 'responses'],
      ),
    );
  return collapse(
    results,
    candidates.length,
    options,
    context,
    'operations do not tell clients their quota; add RateLimit and RateLimit-Policy to success responses',
  );
}

function retryAfter(index, options, context) {
  const refusals = responsesOnce(index).filter(({ status }) => status === String(options.status));
  const results = refusals
    .filter((response) => !hasHeader(response, 'Retry-After') && !(options.status === '429' && announces(response)))
    .map(({ label, status, path }) =>
      finding(`The ${status} of ${label} does not say when to come back; add Retry-After`, path, 'retry'),
    );
  return collapse(
    results,
    refusals.length,
    options,
    context,
    `responses with ${String(options.status)} do not say when to come back; add Retry-After`,
  );
}

function gapsOf(response) {
  const present = Object.entries(olderSets).filter(([, names]) => names.some((name) => hasHeader(response, name)));
  const at = [...response.path, 'headers'];
  const sets = present.map(([set]) => set).join(' and ');
  const mixed =
    present.length > 1 ? [finding(`A response of ${response.label} mixes ${sets}; keep one set`, at, 'mixed')] : [];
  const gaps = present.flatMap(([set, names]) => {
    const missing = names.filter((name) => !hasHeader(response, name)).join(', ');
    if (missing === '') return [];
    return [
      finding(`A response of ${response.label} has some of ${set} but not ${missing}; declare the whole set`, at, set),
    ];
  });
  return [...mixed, ...gaps];
}

function complete(index, options, context) {
  const limited = responsesOnce(index).filter(announces);
  const summary = 'responses with rate limit fields have an incomplete or mixed set; declare one whole set';
  return collapse(limited.flatMap(gapsOf), limited.length, options, context, summary);
}

function olderFields(index) {
  const headers = headersOnce(index);
  return Object.entries(olderSets).flatMap(([set, names]) => {
    const found = headers.find(({ key }) => names.some((name) => name.toLowerCase() === key));
    if (found === undefined) return [];
    return [
      {
        ...finding(
          `The API uses ${set}, which RateLimit and RateLimit-Policy replace; offer these too`,
          ['paths'],
          set,
        ),
      },
    ];
  });
}

const dateTime =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;
const isPolicyList = (value) => typeof value === 'string' && /^ *"[^"]*" *(?:[;,]|$)/.test(value);
const isRetryAfter = (value) => /^\d+$/.test(asText(value)) || dateTime.test(asText(value));

const syntaxes = {
  ratelimit: { types: ['string'], accepts: isPolicyList, is: 'a list such as "default";r=50;t=30' },
  'ratelimit-policy': { types: ['string'], accepts: isPolicyList, is: 'a list such as "default";q=100;w=60' },
  'retry-after': {
    types: ['integer', 'number', 'string'],
    accepts: isRetryAfter,
    is: 'a number of seconds or an HTTP-date',
  },
};

function fieldSyntax(index) {
  return headersOnce(index).flatMap(({ name, key, node, schema, path, label }) => {
    const syntax = own(syntaxes, key);
    if (syntax === undefined) return [];
    const types = typesOf(schema).filter((type) => type !== 'null');
    const isDate = key === 'retry-after' && own(schema, 'format') === 'date-time';
    if (isDate || (types.length > 0 && !types.some((type) => syntax.types.includes(type)))) {
      const written = isDate ? 'date-time' : types.map(asText).join(' or ');
      return [finding(`The header ${name} of ${label} is ${syntax.is}, not ${shown(written)}`, path, 'type')];
    }
    const wrong = examplesOf(node, schema).find((value) => !syntax.accepts(value));
    return wrong === undefined
      ? []
      : [finding(`The header ${name} of ${label} is ${syntax.is}, not "${shown(wrong)}"`, path, 'example')];
  });
}

const unit = /second|epoch|unix|utc|timestamp|iso|date|milli|minute/i;

function resetUnit(index, options, context) {
  const resets = headersOnce(index).filter(({ key }) => /^x-rate-?limit-reset$/.test(key));
  const said = ({ node, schema }) =>
    [own(node, 'description'), own(schema, 'description'), own(schema, 'format')].map(text).join(' ');
  const results = resets
    .filter((header) => !unit.test(said(header)))
    .map(({ name, label, path }) =>
      finding(
        `The header ${name} of ${label} does not say what it counts; say whether it is a delay in seconds or a time`,
        path,
      ),
    );
  const summary = 'reset headers do not say what they count; say whether it is a delay in seconds or a time';
  return collapse(results, resets.length, options, context, summary);
}

const checks = {
  declared,
  advertised,
  'retry-after': retryAfter,
  complete,
  'older-fields': olderFields,
  'field-syntax': fieldSyntax,
  'reset-unit': resetUnit,
};

export default rulesetFunction(checks);
