// What gateway extensions say about an operation: that the gateway authenticates callers, limits their rate, or does not.
// Kong (`x-kong-plugin-*`), AWS API Gateway (`x-amazon-apigateway-*`), Google (`x-google-*`), Azure API Management
// (`x-azure-*`, `x-apim-*`), Traefik (`x-traefik-*`), Tyk, Zuplo, WSO2, Apigee, Kuadrant, and plain `x-rate-limit`-like extensions.
// The names of the extensions, and the keys and policy texts inside gateway extensions, are searched for the words below;
// but not inside descriptions of backends, of refusals, and of other operations, and where a key is read from says nothing.

import { isObject, own } from './document.js';

const gatewayNames =
  /^x-(?!amazon-apigateway-(?:integration|gateway-responses|api-key-source|any-method|documentation)|google-backend)(?:kong|amazon-apigateway|google|azure|apim|ms-apim|traefik|tyk|zuplo|wso2|apigee|gravitee|envoy|istio|kuadrant|gateway)\b/i;
const limitWords = /rate-?_?limit|throttl|quota|spike-?arrest/i;
const authWords =
  /key-?auth|api-?_?key|\bjwt|oauth2?|openid-?connect|basic-?auth|hmac-?auth|ldap-?auth|mtls|client-?certificate|authorizer|authentication|x-amazon-apigateway-auth\b/i;
const policyText = {
  limit: /<(?:rate-limit|quota)/i,
  auth: /<(?:validate-(?:jwt|azure-ad-token|client-certificate)|check-header)/i,
};
const deepest = 6;
const budget = 400;

const isOff = (value) => value === false || value === null || own(value, 'enabled') === false;

function mentions(value, words, policy, depth, spent) {
  spent.count += 1;
  if (spent.count > budget || depth > deepest) return false;
  if (typeof value === 'string') return words.test(value) || policy.test(value);
  if (Array.isArray(value)) return value.some((one) => mentions(one, words, policy, depth + 1, spent));
  if (!isObject(value) || isOff(value)) return false;
  return Object.entries(value).some(
    ([key, inner]) => !isOff(inner) && (words.test(key) || mentions(inner, words, policy, depth + 1, spent)),
  );
}

function found(node, words, policy, plain) {
  return Object.keys(node).find((name) => {
    if (!name.startsWith('x-') || isOff(node[name])) return false;
    if (words.test(name) && (gatewayNames.test(name) || plain.test(name))) return true;
    if (gatewayNames.test(name) && !name.startsWith('x-kong-plugin-'))
      return mentions(node[name], words, policy, 0, { count: 0 });
    return plain.test(name);
  });
}

// The document is asked for each of its operations, and a path item for each of its own.
const answers = new WeakMap();

function evidence(node, words, policy, plain) {
  if (!isObject(node)) return undefined;
  const known = answers.get(node) ?? new Map();
  if (!known.has(words)) answers.set(node, known.set(words, found(node, words, policy, plain)));
  return known.get(words);
}

const plainLimit = /^x-(?:rate-?limit|ratelimit|throttling|quota)/i;
const plainAuth = /^x-(?:auth-type|authentication)$/i;
const openSwitches = [
  ['x-google-allow', 'all'],
  ['x-amazon-apigateway-auth', 'none'],
  ['x-auth-type', 'none'],
];

const places = (index, operation) => [operation.node, operation.item, index.document];

/** The extension that limits the rate of an operation (its own, its path's or the document's), or undefined. */
export function gatewayLimit(index, operation) {
  for (const node of places(index, operation)) {
    const name = evidence(node, limitWords, policyText.limit, plainLimit);
    if (name !== undefined) return name;
  }
  return undefined;
}

/** The extension that opens an operation to everybody, with its path, or undefined. */
export function gatewayOpen(operation) {
  for (const [name, value] of openSwitches) {
    const written = own(operation.node, name);
    const said = typeof written === 'string' ? written : own(written, 'type');
    if (typeof said === 'string' && said.toLowerCase() === value) return { name, path: [...operation.path, name] };
  }
  return undefined;
}

/** The extension that authenticates the callers of an operation, or undefined. */
export function gatewayAuth(index, operation) {
  if (gatewayOpen(operation) !== undefined) return undefined;
  for (const node of places(index, operation)) {
    const name = evidence(node, authWords, policyText.auth, plainAuth);
    if (name !== undefined) return name;
  }
  return undefined;
}

/** Gateway protections that are written but switched off (`enabled: false`), on one object. */
export function disabledProtections(node) {
  if (!isObject(node)) return [];
  return Object.keys(node).filter(
    (name) =>
      gatewayNames.test(name) &&
      own(node[name], 'enabled') === false &&
      (limitWords.test(name) || authWords.test(name)),
  );
}
