// Room to grow: what clients receive stays open, so that a later addition breaks nobody.

import { isJson } from './lib/bodies.js';
import { keys, own, prose, shown } from './lib/document.js';
import { isSuccess } from './lib/responses.js';
import { collapse, finding } from './lib/results.js';
import { typesOf, walkSchema } from './lib/schemas.js';
import { rulesetFunction } from './lib/ruleset-function.js';

/** The schemas clients receive: success responses, and the bodies of webhooks and callbacks. */
function receivedRoots(index) {
  const responses = index.operations.flatMap(({ label, responses: all }) =>
    all.filter(({ status }) => isSuccess(status)).flatMap(({ media }) => media.map((one) => ({ ...one, label }))),
  );
  const messages = [...index.webhooks, ...index.callbacks].flatMap(({ label, body }) =>
    body === undefined ? [] : body.media.map((one) => ({ ...one, label })),
  );
  return [...responses, ...messages]
    .filter(({ type }) => isJson(type))
    .flatMap(({ roots, label }) => roots.map((root) => ({ root, label })));
}

function received(index, visit) {
  const seen = new Set();
  for (const { root, label } of receivedRoots(index)) {
    walkSchema(index.document, root, seen, (schema, path, name) => visit(schema, path, name, label));
  }
}

function openResponse(index, options, context) {
  const results = [];
  received(index, (schema, path, name, label) => {
    const closed = own(schema, 'additionalProperties') === false || own(schema, 'unevaluatedProperties') === false;
    if (!closed || keys(own(schema, 'properties')).length === 0) return;
    results.push(
      finding(
        `Clients of ${label} receive a closed object, to which nothing can be added; drop additionalProperties: false`,
        path,
      ),
    );
  });
  const most = typeof options.max === 'number' ? options.max : 10;
  const settings = { ...options, collapse: results.length > most ? 0 : 2 };
  return collapse(
    results,
    results.length,
    settings,
    context,
    'objects that clients receive are closed, so nothing can be added; drop additionalProperties: false',
  );
}

const growWords = /extensib|unknown value|may (?:be )?(?:added|grow)|new values|not exhaustive|future/i;

function isOpenEnum(schema) {
  const named = ['x-extensible-enum', 'x-closed-enum', 'x-enum-open'].some((name) => own(schema, name) !== undefined);
  return named || own(own(schema, 'x-ms-enum'), 'modelAsString') === true || growWords.test(prose(schema));
}

function openEnum(index, options, context) {
  const results = [];
  let candidates = 0;
  received(index, (schema, path, name) => {
    const values = own(schema, 'enum');
    if (!Array.isArray(values) || values.length < 2 || !typesOf(schema).includes('string')) return;
    candidates += 1;
    const what = name === undefined ? 'An enum' : `The enum "${shown(name)}"`;
    if (!isOpenEnum(schema))
      results.push(
        finding(
          `${what} that clients receive does not say whether it may grow; add x-extensible-enum or x-closed-enum`,
          path,
        ),
      );
  });
  const settings = { ...options, collapse: options.collapse ?? 0.5 };
  return collapse(
    results,
    candidates,
    settings,
    context,
    'enums that clients receive do not say whether they may grow; add x-extensible-enum or x-closed-enum',
  );
}

export default rulesetFunction({ 'open-response': openResponse, 'open-enum': openEnum });
