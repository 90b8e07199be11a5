// Security schemes in one shape for `components.securitySchemes` and the `securityDefinitions` of Swagger 2.0, and what a
// security requirement means.

import { entries, follow, isObject, keys, list, own, text } from './document.js';

const flowsOfSwagger = {
  implicit: 'implicit',
  password: 'password',
  application: 'clientCredentials',
  accessCode: 'authorizationCode',
};

function flowsOf(node, path, family) {
  if (family !== '2.0') {
    return entries(own(node, 'flows')).flatMap(([name, flow]) =>
      isObject(flow) ? [{ name, node: flow, path: [...path, 'flows', name], scopes: keys(own(flow, 'scopes')) }] : [],
    );
  }
  const flow = text(own(node, 'flow'));
  const name = own(flowsOfSwagger, flow) ?? flow;
  return text(own(node, 'type')) === 'oauth2' && name !== ''
    ? [{ name, node, path: [...path, 'flow'], scopes: keys(own(node, 'scopes')) }]
    : [];
}

function schemeRecord(document, family, name, written, path) {
  const { node: found, path: at, unknown } = follow(document, written, path);
  const node = isObject(found) ? found : {};
  const basic = text(own(node, 'type')) === 'basic';
  return {
    name,
    node,
    path: at,
    unknown,
    type: basic ? 'http' : text(own(node, 'type')),
    scheme: basic ? 'basic' : text(own(node, 'scheme')).toLowerCase(),
    flows: flowsOf(node, at, family),
  };
}

/** The path of the security schemes in a document of this family. */
export const schemesPath = (family) => (family === '2.0' ? ['securityDefinitions'] : ['components', 'securitySchemes']);

/** The security schemes of a document by name: `{ name, node, path, type, scheme, flows }`. */
export function schemesOf(document, family) {
  const path = schemesPath(family);
  const written = path.reduce((node, key) => own(node, key), document);
  const records = entries(written).map(([name, value]) => [
    name,
    schemeRecord(document, family, name, value, [...path, name]),
  ]);
  return new Map(records);
}

/** Every scheme named in a list of requirements: `{ name, scopes, path }`. */
export function requiredSchemes(requirements, path) {
  return list(requirements).flatMap((requirement, position) =>
    entries(requirement).map(([name, scopes]) => ({ name, scopes: list(scopes), path: [...path, position, name] })),
  );
}

/** Whether one of the alternatives asks for nothing: `{}`, or an empty list. */
export function allowsAnonymous(requirements) {
  if (!Array.isArray(requirements)) return requirements === undefined;
  return requirements.length === 0 || requirements.some((one) => isObject(one) && keys(one).length === 0);
}

/** Whether an operation cannot be called without credentials, as far as its contract says. */
export const isSecured = (operation) =>
  Array.isArray(operation.security.requirements) && !allowsAnonymous(operation.security.requirements);

/** Whether the owner declared an operation public: `x-public: true`, or a reason. */
export function isPublic(operation) {
  const declared = own(operation.node, 'x-public') ?? own(operation.item, 'x-public');
  return declared === true || (typeof declared === 'string' && declared !== '');
}
