// What responses give away: secrets in success bodies, internals in error bodies.

import { own, shown } from './lib/document.js';
import { isError, isSuccess } from './lib/responses.js';
import { finding } from './lib/results.js';
import { typesOf, walkSchema } from './lib/schemas.js';
import { rulesetFunction } from './lib/ruleset-function.js';

function bodyProperties(index, wanted, visit) {
  const seen = new Set();
  for (const operation of index.operations) {
    for (const response of operation.responses.filter(({ status }) => wanted(status))) {
      for (const root of response.media.flatMap(({ roots }) => roots)) {
        walkSchema(index.document, root, seen, (schema, path, name) => {
          if (name !== undefined) visit({ schema, path, name, operation, status: response.status });
        });
      }
    }
  }
}

const secret =
  /^(?:password|passwd|passphrase|secret|client_?secret|api_?secret|private_?key|ssn|social_?security(?:_?number)?|card_?number|cvv|cvc2?|pin_?code|security_?answer)$/i;

function noSecrets(index) {
  const results = [];
  bodyProperties(index, isSuccess, ({ schema, path, name, operation }) => {
    if (!secret.test(name) || own(schema, 'writeOnly') === true || typesOf(schema).includes('boolean')) return;
    results.push(
      finding(`A response of ${operation.label} gives away "${shown(name)}"; leave it out, or mark it writeOnly`, path),
    );
  });
  return results;
}

const internal = /^(?:stack|stack_?trace|trace_?back|back_?trace|exception|exception_?class|sql|sql_?state)$/i;

function noStackTrace(index) {
  const results = [];
  bodyProperties(index, isError, ({ path, name, operation, status }) => {
    if (!internal.test(name)) return;
    results.push(
      finding(`The ${status} of ${operation.label} gives away internals in "${shown(name)}"; leave it out`, path),
    );
  });
  return results;
}

export default rulesetFunction({ 'no-secrets': noSecrets, 'no-stack-trace': noStackTrace });
