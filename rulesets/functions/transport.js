// Where the API lives: servers (or the `schemes` and `host` of Swagger 2.0), their transport, and CORS.

import { entries, isObject, list, own, shown, text } from './lib/document.js';
import { headerOf } from './lib/responses.js';
import { examplesOf } from './lib/schemas.js';
import { collapse, finding } from './lib/results.js';
import { rulesetFunction } from './lib/ruleset-function.js';

const privateHost =
  /^(?:localhost|127\.[\d.]+|0\.0\.0\.0|\[::1\]|10\.[\d.]+|192\.168\.[\d.]+|172\.(?:1[6-9]|2\d|3[01])\.[\d.]+|host\.docker\.internal|[^/:]*\.(?:local|localhost|test|internal|svc))(?::\d+|:\{[^}]*\})?(?:\/|$)/i;

function serversIn(index) {
  const { document, operations } = index;
  const written = [
    { servers: own(document, 'servers'), path: ['servers'] },
    ...entries(own(document, 'paths')).map(([url, item]) => ({
      servers: own(item, 'servers'),
      path: ['paths', url, 'servers'],
    })),
    ...operations.map(({ node, path }) => ({ servers: own(node, 'servers'), path: [...path, 'servers'] })),
  ];
  return written.flatMap(({ servers, path }) =>
    list(servers)
      .map((server, position) => ({ server, url: text(own(server, 'url')), path: [...path, position] }))
      .filter(({ server }) => isObject(server)),
  );
}

function swaggerSchemes(index) {
  const { document, operations } = index;
  const host = text(own(document, 'host'));
  if (privateHost.test(host)) return [];
  const written = [
    { schemes: own(document, 'schemes'), path: ['schemes'] },
    ...operations.map(({ node, path }) => ({ schemes: own(node, 'schemes'), path: [...path, 'schemes'] })),
  ];
  return written.flatMap(({ schemes, path }) =>
    list(schemes).flatMap((scheme, position) =>
      scheme === 'http' || scheme === 'ws'
        ? [finding(`The scheme ${scheme} sends everything in the clear; offer ${scheme}s only`, [...path, position])]
        : [],
    ),
  );
}

function https(index) {
  if (index.family === '2.0') return swaggerSchemes(index);
  return serversIn(index)
    .filter(({ server, url }) => /^(?:http|ws):\/\//i.test(url) && own(server, 'x-internal') !== true)
    .filter(({ url }) => !privateHost.test(url.replace(/^\w+:\/\//, '')))
    .map(({ url, path }) =>
      finding(`The server ${shown(url)} sends everything in the clear; use https, or say \`x-internal: true\``, [
        ...path,
        'url',
      ]),
    );
}

const placeholder =
  /^(?:(?:https?:)?\/\/)?(?:localhost|127\.0\.0\.1|(?:[^/]*\.)?example\.(?:com|org|net)|[^/]*\.example)(?::|\/|$)/i;

function realServer(index) {
  const { document, family } = index;
  if (index.operations.length === 0 || own(own(document, 'info'), 'x-internal') === true) return [];
  if (family === '2.0') {
    const host = own(document, 'host');
    if (host === undefined) return [finding('The API has no host; say where it lives', ['info'], 'host')];
    return placeholder.test(text(host))
      ? [finding(`The host ${shown(host)} is a placeholder; say where the API lives`, ['host'])]
      : [];
  }
  const servers = serversIn(index);
  if (servers.length === 0) return [finding('The API has no servers; say where it lives', ['info'], 'servers')];
  const real = servers.some(({ url }) => !placeholder.test(url));
  return real
    ? []
    : [finding('The API has placeholder servers only; say where it lives', servers[0].path, 'placeholder')];
}

function noCredentialsInServer(index) {
  const urls =
    index.family === '2.0' ? [{ url: text(own(index.document, 'host')), path: ['host'], at: [] }] : serversIn(index);
  return urls
    .filter(
      ({ url }) =>
        /^(?:\w+:)?(?:\/\/)?[^/@\s]+@/.test(url) || /[?&](?:api_?key|access_?token|token|password)=/i.test(url),
    )
    .map(({ path, at }) =>
      finding(
        'A server URL holds credentials; remove them and declare a security scheme',
        at === undefined ? [...path, 'url'] : path,
      ),
    );
}

function corsWildcard(index, options, context) {
  const found = index.operations.flatMap(({ responses, label }) =>
    responses.flatMap((response) => {
      const origin = headerOf(response, 'Access-Control-Allow-Origin');
      const credentials = headerOf(response, 'Access-Control-Allow-Credentials');
      if (origin === undefined || credentials === undefined) return [];
      const any = examplesOf(origin.node, origin.schema).includes('*');
      const message = `${label} allows any origin together with credentials; name the origins, or drop Access-Control-Allow-Credentials`;
      return any ? [finding(message, [...response.path, 'headers', origin.name], 'cors')] : [];
    }),
  );
  const summary = 'responses allow any origin together with credentials; name the origins';
  return collapse(
    found,
    Math.max(found.length, 2),
    { ...options, collapse: found.length > 5 ? 0.1 : 2 },
    context,
    summary,
  );
}

const checks = {
  https,
  'real-server': realServer,
  'no-credentials-in-server': noCredentialsInServer,
  'cors-wildcard': corsWildcard,
};

export default rulesetFunction(checks);
