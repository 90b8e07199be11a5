// Security schemes themselves: OAuth 2.0 flows (RFC 9700), OpenID Connect, HTTP schemes, and credentials in URLs.

import { own, shown, text } from './lib/document.js';
import { finding } from './lib/results.js';
import { rulesetFunction } from './lib/ruleset-function.js';

const schemesIn = (index) => [...index.schemes.values()];

const advice = {
  implicit: 'use authorizationCode with PKCE',
  password: 'use authorizationCode with PKCE, or clientCredentials between machines',
};

function noFlow(index, options) {
  const unwanted = text(options.flow);
  return schemesIn(index).flatMap(({ name, flows }) =>
    flows
      .filter((flow) => flow.name === unwanted)
      .map(({ path }) =>
        finding(
          `The security scheme "${shown(name)}" has the OAuth ${unwanted} flow; ${own(advice, unwanted) ?? 'use another flow'}`,
          path,
        ),
      ),
  );
}

function noApiKeyInQuery(index) {
  return schemesIn(index)
    .filter(({ type, node }) => type === 'apiKey' && own(node, 'in') === 'query')
    .map(({ name, path }) =>
      finding(
        `The security scheme "${shown(name)}" sends the key in the query, where logs and referrers keep it; send it in a header`,
        [...path, 'in'],
      ),
    );
}

const urlFields = ['authorizationUrl', 'tokenUrl', 'refreshUrl', 'deviceAuthorizationUrl'];
const isPlain = (url) => /^http:\/\//i.test(text(url)) && !/^http:\/\/(?:localhost|127\.|\[::1\])/i.test(url);

function oauthHttps(index) {
  const written = schemesIn(index).flatMap(({ name, node, path, flows }) => {
    const ofFlows = flows.flatMap((flow) =>
      urlFields.map((field) => ({
        name,
        field,
        url: own(flow.node, field),
        at: index.family === '2.0' ? path : flow.path,
      })),
    );
    const ofScheme = ['openIdConnectUrl', 'oauth2MetadataUrl'].map((field) => ({
      name,
      field,
      url: own(node, field),
      at: path,
    }));
    return [...ofFlows, ...ofScheme];
  });
  return written
    .filter(({ url }) => isPlain(url))
    .map(({ name, field, at }) => finding(`The ${field} of "${shown(name)}" must use https`, [...at, field]));
}

function oidcDiscovery(index) {
  return schemesIn(index)
    .filter(
      ({ type, node }) =>
        type === 'openIdConnect' && !text(own(node, 'openIdConnectUrl')).endsWith('/.well-known/openid-configuration'),
    )
    .map(({ name, path, node }) => {
      const at = own(node, 'openIdConnectUrl') === undefined ? path : [...path, 'openIdConnectUrl'];
      return finding(
        `The openIdConnectUrl of "${shown(name)}" must be the discovery document, \`…/.well-known/openid-configuration\``,
        at,
        name,
      );
    });
}

const credential =
  /^(?:password|passwd|pwd|secret|client_?secret|api_?secret|api_?key|access_?token|refresh_?token|id_?token|auth_?token|session_?(?:id|token)|private_?key|authorization)$/i;

// In /secrets/{secret} stands the name of one.
const namesOne = (url, name) => new RegExp(`/${name}s/\\{${name}\\}`, 'i').test(url);

function noCredentialsInUrl(index) {
  const parameters = index.operations.flatMap(({ parameters: all, label, url }) =>
    all.map((parameter) => ({ ...parameter, label, url })),
  );
  return parameters
    .filter(
      ({ name, in: place, url }) =>
        (place === 'query' && credential.test(name)) ||
        (place === 'path' &&
          credential.test(name) &&
          !/^(?:session|authorization)/i.test(name) &&
          !namesOne(url, name)),
    )
    .map(({ name, in: place, path, label }) =>
      finding(
        `The parameter "${shown(name)}" of ${label} puts a credential into the URL (${place}); send it in a header or the body`,
        [...path, 'name'],
        'url',
      ),
    );
}

const checks = {
  'no-flow': noFlow,
  'no-api-key-in-query': noApiKeyInQuery,
  'oauth-https': oauthHttps,
  'oidc-discovery': oidcDiscovery,
  'no-credentials-in-url': noCredentialsInUrl,
};

export default rulesetFunction(checks);
