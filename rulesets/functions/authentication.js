// Who may call what: security requirements of operations, and the schemes and scopes they name.

import { asText, entries, isObject, list, own, shown } from './lib/document.js';
import { gatewayAuth } from './lib/gateway.js';
import { collapse, finding } from './lib/results.js';
import { declares } from './lib/responses.js';
import { allowsAnonymous, isPublic, isSecured, requiredSchemes } from './lib/schemes.js';
import { rulesetFunction } from './lib/ruleset-function.js';

const everything = ({ operations, webhooks, callbacks }) => [...operations, ...webhooks, ...callbacks];

function allRequirements(index) {
  const ofOperations = everything(index).filter(({ security }) => security.own);
  return [
    ...requiredSchemes(own(index.document, 'security'), ['security']),
    ...ofOperations.flatMap(({ security }) => requiredSchemes(security.requirements, security.path)),
  ];
}

function operationSecured(index, options, context) {
  const candidates = index.operations.filter((operation) => operation.method !== 'options' && !isPublic(operation));
  const open = candidates.filter(
    (operation) => operation.security.requirements === undefined && gatewayAuth(index, operation) === undefined,
  );
  const results = open.map(({ label, path }) =>
    finding(
      `${label} has no security requirement, its own or a global one; add \`security\`, or say \`x-public: true\``,
      path,
    ),
  );
  const summary =
    'operations have no security requirement, and there is no global one; add `security` to the document, or say `x-public: true`';
  return collapse(results, candidates.length, { ...options, collapse: options.collapse ?? 1 }, context, summary);
}

const entrance =
  /(?:^|[/_.:-])(?:log-?(?:in|out)|sign-?(?:in|out|up)|register|registration|tokens?|o?auth2?|passwords?|sessions?|webhooks?|callbacks?|health|public|verify|verification|invites?|invitations?|captcha|authorize|introspect|revoke)(?:$|[/_.:-])/i;

function anonymousWrite(index) {
  const writes = index.operations.filter((operation) => !operation.safe && !isPublic(operation));
  const open = writes.filter(
    (operation) =>
      Array.isArray(operation.security.requirements) &&
      allowsAnonymous(operation.security.requirements) &&
      !entrance.test(operation.url) &&
      gatewayAuth(index, operation) === undefined,
  );
  return open.map(({ label, security, path }) => {
    const how = security.requirements.length === 0 ? '`security: []`' : 'the alternative `{}`';
    const message = `${label} changes state and may be called anonymously (${how}); require a scheme, or say \`x-public: true\``;
    return finding(message, security.own ? security.path : path);
  });
}

const isUri = (name) => /[/#:]/.test(name);

function schemeDefined(index) {
  const seen = new Set();
  return allRequirements(index).flatMap(({ name, path }) => {
    if (index.schemes.has(name) || seen.has(name) || (index.family === '3.2' && isUri(name))) return [];
    seen.add(name);
    return [
      finding(
        `The security scheme "${shown(name)}" is required but not defined; define it, or correct the name`,
        path,
        name,
      ),
    ];
  });
}

function scopesDefined(index) {
  const seen = new Set();
  return allRequirements(index).flatMap(({ name, scopes, path }) => {
    const scheme = index.schemes.get(name);
    if (scheme === undefined || scheme.type !== 'oauth2' || scheme.unknown || scheme.flows.length === 0) return [];
    const declared = new Set(scheme.flows.flatMap((flow) => flow.scopes));
    return scopes.flatMap((scope, position) => {
      const key = `${name} ${asText(scope)}`;
      if (declared.has(scope) || seen.has(key)) return [];
      seen.add(key);
      const message = `The scope "${shown(scope)}" is in no flow of "${shown(name)}"; declare it there, or correct the name`;
      return [finding(message, [...path, position], key)];
    });
  });
}

function schemeUnused(index) {
  const used = new Set(allRequirements(index).map(({ name }) => name));
  return [...index.schemes.values()]
    .filter(({ name }) => !used.has(name))
    .map(({ name, path }) =>
      finding(`The security scheme "${shown(name)}" is never required; require it, or remove it`, path),
    );
}

const needsScope = ({ security }) => requiredSchemes(security.requirements, []).some(({ scopes }) => scopes.length > 0);

function securedDeclares(index, options, context) {
  const status = String(options.status);
  const secured = index.operations.filter(
    (operation) => isSecured(operation) && (options.scoped !== true || needsScope(operation)),
  );
  const results = secured
    .filter((operation) => !declares(operation, [status]))
    .map(({ label, path }) =>
      finding(`${label} needs credentials but declares no ${status}; add it, \`4XX\` or \`default\``, [
        ...path,
        'responses',
      ]),
    );
  const summary = `operations that need credentials declare no ${status}; add it, \`4XX\` or \`default\``;
  return collapse(results, secured.length, options, context, summary);
}

const knowsScopes = (scheme) => scheme.type === 'openIdConnect' || scheme.flows.some(({ scopes }) => scopes.length > 0);

function writeNeedsScope(index, options, context) {
  const required = index.operations
    .filter(({ safe }) => !safe)
    .flatMap(({ label, path, security }) =>
      requiredSchemes(security.requirements, security.path)
        .filter(
          ({ name }) =>
            ['oauth2', 'openIdConnect'].includes(index.schemes.get(name)?.type) && knowsScopes(index.schemes.get(name)),
        )
        .map((one) => ({ ...one, label, path: security.own ? one.path : path })),
    );
  const results = required
    .filter(({ scopes }) => scopes.length === 0)
    .map(({ label, name, path }) =>
      finding(`${label} changes state and takes any token of "${shown(name)}"; name the scope it needs`, path, name),
    );
  return collapse(results, required.length, options, context, 'writes take any OAuth token; name the scopes they need');
}

const adminPath = /(?:^|\/)_?(?:admin|administration|superuser|backoffice)(?:\/|$)/i;

function signature({ security }) {
  const alternatives = list(security.requirements).map((requirement) =>
    isObject(requirement)
      ? entries(requirement)
          .map(([name, scopes]) => `${name}:${list(scopes).map(asText).toSorted().join(',')}`)
          .toSorted()
          .join('+')
      : '',
  );
  return alternatives.toSorted().join('|');
}

function adminDistinct(index) {
  const secured = index.operations.filter(isSecured);
  const ordinary = new Set(secured.filter(({ url }) => !adminPath.test(url)).map(signature));
  return secured
    .filter((operation) => adminPath.test(operation.url) && ordinary.has(signature(operation)))
    .map(({ label, path }) =>
      finding(
        `${label} is for administrators but takes the same credentials as other operations; require a scope or scheme of its own`,
        path,
      ),
    );
}

function centralSchemes(index, options) {
  const schemes = [...index.schemes.values()];
  if (Array.isArray(options.allow)) {
    return schemes
      .filter(({ name }) => !options.allow.includes(name))
      .map(({ name, path }) =>
        finding(
          `The security scheme "${shown(name)}" is not one of the organisation's: ${options.allow.join(', ')}`,
          path,
        ),
      );
  }
  const most = typeof options.max === 'number' ? options.max : 3;
  if (schemes.length <= most) return [];
  const path = index.family === '2.0' ? ['securityDefinitions'] : ['components', 'securitySchemes'];
  return [finding(`The API has ${schemes.length} security schemes; agree on at most ${most}`, path, 'count')];
}

const checks = {
  'operation-secured': operationSecured,
  'anonymous-write': anonymousWrite,
  'scheme-defined': schemeDefined,
  'scopes-defined': scopesDefined,
  'scheme-unused': schemeUnused,
  'secured-declares': securedDeclares,
  'write-needs-scope': writeNeedsScope,
  'admin-distinct': adminDistinct,
  'central-schemes': centralSchemes,
};

export default rulesetFunction(checks);
