// What the gateway's extensions say against what the contract says: clients read the contract only.

import { shown } from './lib/document.js';
import { disabledProtections, gatewayAuth, gatewayLimit, gatewayOpen } from './lib/gateway.js';
import { collapse, finding } from './lib/results.js';
import { rulesetFunction } from './lib/ruleset-function.js';
import { isSecured } from './lib/schemes.js';

function authDeclared(index, options, context) {
  const guarded = index.operations.flatMap((operation) => {
    const name = gatewayAuth(index, operation);
    return name === undefined ? [] : [{ ...operation, name }];
  });
  const results = guarded
    .filter(
      ({ security }) =>
        security.requirements === undefined ||
        (Array.isArray(security.requirements) && security.requirements.length === 0),
    )
    .map(({ label, path, name }) =>
      finding(
        `The gateway authenticates callers of ${label} (${shown(name)}) but the contract asks for no credentials; declare \`security\``,
        path,
      ),
    );
  return collapse(
    results,
    guarded.length,
    options,
    context,
    'operations are authenticated by the gateway but the contract asks for no credentials; declare `security`',
  );
}

function limitDeclared(index, options, context) {
  const limited = index.operations.flatMap((operation) => {
    const name = gatewayLimit(index, operation);
    return name === undefined ? [] : [{ ...operation, name }];
  });
  const results = limited
    .filter(
      ({ responses }) =>
        !responses.some(({ status }) => status === '429' || status === 'default' || /^4xx$/i.test(status)),
    )
    .map(({ label, path, name }) =>
      finding(`The gateway limits ${label} (${shown(name)}) but the contract declares no 429; add it`, [
        ...path,
        'responses',
      ]),
    );
  return collapse(
    results,
    limited.length,
    options,
    context,
    'operations are limited by the gateway but the contract declares no 429; add it',
  );
}

function notOpened(index) {
  return index.operations.filter(isSecured).flatMap((operation) => {
    const open = gatewayOpen(operation);
    return open === undefined
      ? []
      : [
          finding(
            `The contract of ${operation.label} asks for credentials but ${open.name} lets everybody through; close it`,
            open.path,
          ),
        ];
  });
}

function pluginEnabled(index) {
  const { document, operations } = index;
  const places = [
    { node: document, path: [], label: 'The API' },
    ...operations.flatMap(({ node, path, item, itemPath, label }) => [
      { node: item, path: itemPath, label },
      { node, path, label },
    ]),
  ];
  return places.flatMap(({ node, path, label }) =>
    disabledProtections(node).map((name) =>
      finding(`${label} has ${shown(name)} switched off; switch it on, or remove it`, [...path, name]),
    ),
  );
}

export default rulesetFunction({
  'auth-declared': authDeclared,
  'limit-declared': limitDeclared,
  'not-opened': notOpened,
  'plugin-enabled': pluginEnabled,
});
