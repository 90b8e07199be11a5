import { o as __toESM } from "./shared-rolldown-runtime.js";
import { t as ConfigurationError } from "./shared-errors.js";
import { n as nearest, r as quoted, t as didYouMean } from "./shared-suggest.js";
import { t as functions } from "./shared-functions.js";
import { c as joined, f as packagedRules, l as nameOf, o as folderOf, r as moduleCollector, s as isCode, t as peg$parse, u as targetOf$1 } from "./shared-parser.js";
import { t as require_index_cjs } from "./shared-index2.cjs.js";
import { a as member, c as positionOf, d as textOf, f as textsOf, i as itemsOrOne, l as refuse, n as isObject, o as members, p as urlOf, r as items, s as onlyKnown, t as flagOf, u as rootOf } from "./shared-node.js";
import vm from "vm";

// \0virtual:built-in-rulesets
const texts = [
	["authentication.yaml", "# The ruleset \"authentication\". Written from catalogue/ (see test/rulesets): change it there.\n# Options of a rule can be changed by defining the rule again; \"extends\" changes severities only.\ndescription: >-\n  Authentication and authorization: schemes, scopes, OAuth 2.0 (RFC 9700), OpenID Connect; no credentials in URLs;\n  writes never anonymous.\nfunctions:\n  - authentication\n  - schemes\nrules:\n  auth-operation-secured:\n    description: Every operation has a security requirement, its own or the global one.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/auth-operation-secured.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: authentication\n      functionOptions:\n        check: operation-secured\n  auth-anonymous-write:\n    description: 'An operation that changes state does not allow anonymous calls (`security: []`, or the alternative `{}`).'\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/auth-anonymous-write.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: authentication\n      functionOptions:\n        check: anonymous-write\n  auth-scheme-defined:\n    description: Every security requirement names a scheme that is defined.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/auth-scheme-defined.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: authentication\n      functionOptions:\n        check: scheme-defined\n  auth-scopes-defined:\n    description: Every OAuth scope that is required is declared in a flow of its scheme.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/auth-scopes-defined.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: authentication\n      functionOptions:\n        check: scopes-defined\n  auth-scheme-unused:\n    description: Every defined security scheme is required somewhere.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/auth-scheme-unused.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: authentication\n      functionOptions:\n        check: scheme-unused\n  auth-no-implicit-flow:\n    description: No OAuth implicit flow.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/auth-no-implicit-flow.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: schemes\n      functionOptions:\n        check: no-flow\n        flow: implicit\n  auth-no-password-flow:\n    description: No OAuth resource owner password flow.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/auth-no-password-flow.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: schemes\n      functionOptions:\n        check: no-flow\n        flow: password\n  auth-no-api-key-in-query:\n    description: No API key in the query string.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/auth-no-api-key-in-query.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: schemes\n      functionOptions:\n        check: no-api-key-in-query\n  auth-no-credentials-in-url:\n    description: 'No query or path parameter carries a credential. Only whole names count: `access_token`, not `page_token`.'\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/auth-no-credentials-in-url.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: schemes\n      functionOptions:\n        check: no-credentials-in-url\n  auth-oauth-https:\n    description: The URLs of OAuth and OpenID Connect use https.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/auth-oauth-https.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: schemes\n      functionOptions:\n        check: oauth-https\n  auth-oidc-discovery:\n    description: '`openIdConnectUrl` is the discovery document.'\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/auth-oidc-discovery.md\n    formats:\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: schemes\n      functionOptions:\n        check: oidc-discovery\n  auth-secured-has-401:\n    description: An operation that needs credentials declares 401, `4XX` or `default`.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/auth-secured-has-401.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: authentication\n      functionOptions:\n        check: secured-declares\n        status: '401'\n  auth-scoped-has-403:\n    description: An operation that needs scopes declares 403, `4XX` or `default`.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/auth-scoped-has-403.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: authentication\n      functionOptions:\n        check: secured-declares\n        status: '403'\n        scoped: true\n  auth-write-needs-scope:\n    description: An operation that changes state names at least one scope, where its scheme has scopes.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/auth-write-needs-scope.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: authentication\n      functionOptions:\n        check: write-needs-scope\n  auth-admin-distinct:\n    description: Paths for administrators require something that ordinary paths do not.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/auth-admin-distinct.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: authentication\n      functionOptions:\n        check: admin-distinct\n  auth-central-schemes:\n    description: At most three security schemes (option `max`), or only the organisation's (option `allow`, a list of names).\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/auth-central-schemes.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: authentication\n      functionOptions:\n        check: central-schemes\n        max: 3\n"],
	["caching.yaml", "# The ruleset \"caching\". Written from catalogue/ (see test/rulesets): change it there.\n# Options of a rule can be changed by defining the rule again; \"extends\" changes severities only.\ndescription: 'Caching: freshness and validators (RFC 9111), nothing shared that needs credentials.'\nfunctions:\n  - caching\nrules:\n  cache-policy:\n    description: 'A GET says how it may be cached: Cache-Control, ETag, Last-Modified or Expires.'\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/cache-policy.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: caching\n      functionOptions:\n        check: policy\n  cache-validator:\n    description: What may be cached has a validator (ETag, Last-Modified), or says how it is invalidated.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/cache-validator.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: caching\n      functionOptions:\n        check: validator\n  cache-secured-not-public:\n    description: A response that needs credentials is not `public` and has no `s-maxage`.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/cache-secured-not-public.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: caching\n      functionOptions:\n        check: secured-not-public\n  cache-vary:\n    description: A cacheable response with several media types or languages declares Vary.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/cache-vary.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: caching\n      functionOptions:\n        check: vary\n  cache-secrets-no-store:\n    description: Endpoints for tokens and secrets declare Cache-Control.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/cache-secrets-no-store.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: caching\n      functionOptions:\n        check: secrets-no-store\n  cache-lost-update:\n    description: Where GET returns an ETag, PUT, PATCH and DELETE of the same path take If-Match.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/cache-lost-update.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: caching\n      functionOptions:\n        check: lost-update\n"],
	["deprecation.yaml", "# The ruleset \"deprecation\". Written from catalogue/ (see test/rulesets): change it there.\n# Options of a rule can be changed by defining the rule again; \"extends\" changes severities only.\ndescription: 'Deprecation: Deprecation (RFC 9745) and Sunset (RFC 8594), dates, notice, successors.'\nfunctions:\n  - deprecation\nrules:\n  deprecation-sunset-date:\n    description: 'A deprecated operation has a date on which it ends: `x-sunset`, or a Sunset header.'\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/deprecation-sunset-date.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: deprecation\n      functionOptions:\n        check: sunset-date\n  deprecation-dates-valid:\n    description: '`x-sunset` and `x-deprecated-at` (and their aliases) are dates.'\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/deprecation-dates-valid.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: deprecation\n      functionOptions:\n        check: dates-valid\n  deprecation-sunset-passed:\n    description: The end of an operation is in the future. The option `today` (a date) replaces the clock.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/deprecation-sunset-passed.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: deprecation\n      functionOptions:\n        check: sunset-passed\n  deprecation-min-notice:\n    description: Between deprecation and end lie at least 180 days (option `minDays`).\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/deprecation-min-notice.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: deprecation\n      functionOptions:\n        check: notice\n        minDays: 180\n  deprecation-flag-consistent:\n    description: 'An operation that announces its end is `deprecated: true`.'\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/deprecation-flag-consistent.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: deprecation\n      functionOptions:\n        check: flag-consistent\n  deprecation-replacement:\n    description: 'A deprecated operation says what to use instead: `x-replaced-by`, words in the description, or a Link header.'\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/deprecation-replacement.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: deprecation\n      functionOptions:\n        check: replacement\n  deprecation-header:\n    description: A deprecated operation declares the Deprecation response header.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/deprecation-header.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: deprecation\n      functionOptions:\n        check: header\n        header: Deprecation\n  deprecation-sunset-header:\n    description: A deprecated operation with a date declares the Sunset response header.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/deprecation-sunset-header.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: deprecation\n      functionOptions:\n        check: header\n        header: Sunset\n  deprecation-header-format:\n    description: The Deprecation header is a Structured Field date (`@1688169599`).\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/deprecation-header-format.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: deprecation\n      functionOptions:\n        check: header-format\n        header: Deprecation\n  deprecation-sunset-format:\n    description: The Sunset header is an HTTP-date.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/deprecation-sunset-format.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: deprecation\n      functionOptions:\n        check: header-format\n        header: Sunset\n  deprecation-element-explained:\n    description: Deprecated parameters and properties say what replaces them or when they end.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/deprecation-element-explained.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: deprecation\n      functionOptions:\n        check: element-explained\n"],
	["documentation.yaml", "# The ruleset \"documentation\". Written from catalogue/ (see test/rulesets): change it there.\n# Options of a rule can be changed by defining the rule again; \"extends\" changes severities only.\ndescription: 'Documentation: descriptions, tags, schemas and examples that people and tests can work with.'\nfunctions:\n  - documentation\nrules:\n  doc-response-schema:\n    description: A JSON success response has a schema.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/doc-response-schema.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: documentation\n      functionOptions:\n        check: response-schema\n  doc-operation-described:\n    description: Every operation has a summary or a description.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/doc-operation-described.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: documentation\n      functionOptions:\n        check: operation-described\n  doc-tags-declared:\n    description: Where the document lists its tags, every tag in use is in the list.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/doc-tags-declared.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: documentation\n      functionOptions:\n        check: tags-declared\n  doc-response-example:\n    description: A success response has an example.\n    message: '{{error}}'\n    severity: hint\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/doc-response-example.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: documentation\n      functionOptions:\n        check: response-example\n"],
	["errors.yaml", "# The ruleset \"errors\". Written from catalogue/ (see test/rulesets): change it there.\n# Options of a rule can be changed by defining the rule again; \"extends\" changes severities only.\ndescription: 'Errors: declared, described, in one model, best that of RFC 9457.'\nfunctions:\n  - errors\nrules:\n  error-declared:\n    description: Every operation declares a 4xx response or `default`.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/error-declared.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: errors\n      functionOptions:\n        check: declared\n  error-body-schema:\n    description: A JSON error body has a schema.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/error-body-schema.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: errors\n      functionOptions:\n        check: body-schema\n  error-one-model:\n    description: The API has at most three different error bodies (option `max`).\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/error-one-model.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: errors\n      functionOptions:\n        check: one-model\n        max: 3\n  error-problem-members:\n    description: The schema of a problem body has type, title or detail, and its standard members have the right types.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/error-problem-members.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: errors\n      functionOptions:\n        check: problem-members\n  error-problem-json:\n    description: Errors are application/problem+json.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/error-problem-json.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: errors\n      functionOptions:\n        check: problem-json\n  error-validation:\n    description: An operation that takes input declares 400, 422, `4XX` or `default`.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/error-validation.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: errors\n      functionOptions:\n        check: input-refused\n"],
	["evolution.yaml", "# The ruleset \"evolution\". Written from catalogue/ (see test/rulesets): change it there.\n# Options of a rule can be changed by defining the rule again; \"extends\" changes severities only.\ndescription: 'Room to grow: what clients receive stays open.'\nfunctions:\n  - evolution\nrules:\n  evolve-open-response:\n    description: >-\n      Objects that clients receive are not closed (`additionalProperties: false`). One finding when there are more than\n      ten.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/evolve-open-response.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: evolution\n      functionOptions:\n        check: open-response\n        max: 10\n  evolve-open-enum:\n    description: 'Enums that clients receive say whether they may grow: `x-extensible-enum`, `x-closed-enum`, or words.'\n    message: '{{error}}'\n    severity: hint\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/evolve-open-enum.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: evolution\n      functionOptions:\n        check: open-enum\n"],
	["gateway.yaml", "# The ruleset \"gateway\". Written from catalogue/ (see test/rulesets): change it there.\n# Options of a rule can be changed by defining the rule again; \"extends\" changes severities only.\ndescription: >-\n  Gateway evidence: what the extensions of Kong, AWS, Google, Azure, Traefik and others say, against what the contract\n  says.\nfunctions:\n  - gateways\nrules:\n  gateway-auth-declared:\n    description: Where the gateway authenticates callers, the contract declares `security`.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/gateway-auth-declared.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: gateways\n      functionOptions:\n        check: auth-declared\n  gateway-not-opened:\n    description: >-\n      Where the contract asks for credentials, no extension opens the gateway (`x-google-allow: all`, authorization type\n      `NONE`).\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/gateway-not-opened.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: gateways\n      functionOptions:\n        check: not-opened\n  gateway-plugin-enabled:\n    description: 'No plugin for authentication or rate limits is switched off (`enabled: false`).'\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/gateway-plugin-enabled.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: gateways\n      functionOptions:\n        check: plugin-enabled\n  gateway-limit-declared:\n    description: Where the gateway limits the rate, the contract declares 429.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/gateway-limit-declared.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: gateways\n      functionOptions:\n        check: limit-declared\n"],
	["http.yaml", "# The ruleset \"http\". Written from catalogue/ (see test/rulesets): change it there.\n# Options of a rule can be changed by defining the rule again; \"extends\" changes severities only.\ndescription: 'HTTP semantics: methods, status codes, headers and paths as RFC 9110 and OpenAPI mean them.'\nfunctions:\n  - http\nrules:\n  http-path-parameters:\n    description: The parameters in a path and the declared path parameters are the same.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/http-path-parameters.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: http\n      functionOptions:\n        check: path-parameters-declared\n  http-paths-distinct:\n    description: No two paths differ only in the names of their parameters.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/http-paths-distinct.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: http\n      functionOptions:\n        check: paths-distinct\n  http-server-variables:\n    description: Variables in server URLs are declared, and their default is one of their values.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/http-server-variables.md\n    formats:\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: http\n      functionOptions:\n        check: server-variables\n  http-success-response:\n    description: Every operation declares a success (1xx, 2xx, 3xx) or `default`.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/http-success-response.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: http\n      functionOptions:\n        check: success-response\n  http-status-registered:\n    description: Status codes are registered, or ranges.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/http-status-registered.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: http\n      functionOptions:\n        check: status-registered\n  http-no-content:\n    description: 204, 205 and 304 have no body.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/http-no-content.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: http\n      functionOptions:\n        check: no-content\n  http-get-body:\n    description: GET and HEAD have no request body. An empty optional one is not counted.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/http-get-body.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: http\n      functionOptions:\n        check: no-body\n        methods:\n          - get\n          - head\n  http-reserved-headers:\n    description: Accept, Content-Type and Authorization are no header parameters.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/http-reserved-headers.md\n    formats:\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: http\n      functionOptions:\n        check: reserved-headers\n  http-patch-semantics:\n    description: PATCH takes application/merge-patch+json or application/json-patch+json.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/http-patch-semantics.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: http\n      functionOptions:\n        check: patch-semantics\n"],
	["observability.yaml", "# The ruleset \"observability\". Written from catalogue/ (see test/rulesets): change it there.\n# Options of a rule can be changed by defining the rule again; \"extends\" changes severities only.\ndescription: 'Observability: trace context and ids to look a call up by.'\nfunctions:\n  - observability\nrules:\n  trace-request:\n    description: Operations take trace context (`traceparent`) or a correlation id header.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/trace-request.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: observability\n      functionOptions:\n        check: trace-request\n  trace-response:\n    description: Responses return an id to look the call up by.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/trace-response.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: observability\n      functionOptions:\n        check: trace-response\n  trace-error-id:\n    description: Error bodies have an id to look the call up by, or the response has the header.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/trace-error-id.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: observability\n      functionOptions:\n        check: trace-error\n"],
	["ownership.yaml", "# The ruleset \"ownership\". Written from catalogue/ (see test/rulesets): change it there.\n# Options of a rule can be changed by defining the rule again; \"extends\" changes severities only.\ndescription: 'Ownership: who answers for the API, and the extensions that say such things.'\nfunctions:\n  - ownership\nrules:\n  owner-contact:\n    description: '`info.contact` has an email or url, or there is `info.x-owner`.'\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/owner-contact.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: ownership\n      functionOptions:\n        check: contact\n  owner-team:\n    description: 'Every operation has an owning team: `x-owner` on info, its tag, its path or itself (option `fields`: other names).'\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/owner-team.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: ownership\n      functionOptions:\n        check: owner\n  extension-values:\n    description: >-\n      The extensions that API Governor reads (`x-owner`, `x-sunset`, `x-stability-level`, …) have valid values, in the\n      right places. Dates of operations are left to `deprecation-dates-valid`.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/extension-values.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: ownership\n      functionOptions:\n        check: extension-values\n"],
	["pagination.yaml", "# The ruleset \"pagination\". Written from catalogue/ (see test/rulesets): change it there.\n# Options of a rule can be changed by defining the rule again; \"extends\" changes severities only.\ndescription: 'Pagination: collections that are bounded and can be walked.'\nfunctions:\n  - pagination\nrules:\n  page-collection:\n    description: 'A GET that returns a collection takes a paging parameter. `x-pagination: false` says that it is small.'\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/page-collection.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: pagination\n      functionOptions:\n        check: collection\n  page-limit-bounded:\n    description: The parameter for the page size has a maximum.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/page-limit-bounded.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: pagination\n      functionOptions:\n        check: limit-bounded\n  page-next:\n    description: 'A page says how to get the next one: a Link header, or a cursor, a total or the like in the body.'\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/page-next.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: pagination\n      functionOptions:\n        check: next\n  page-no-top-level-array:\n    description: A collection is an object, not a bare array.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/page-no-top-level-array.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: pagination\n      functionOptions:\n        check: no-top-level-array\n"],
	["rate-limiting.yaml", "# The ruleset \"rate-limiting\". Written from catalogue/ (see test/rulesets): change it there.\n# Options of a rule can be changed by defining the rule again; \"extends\" changes severities only.\ndescription: 'Rate limiting: 429 (RFC 6585), Retry-After (RFC 9110), RateLimit and RateLimit-Policy (IETF draft).'\nfunctions:\n  - rates\nrules:\n  rate-limit-429:\n    description: Every operation declares 429, `4XX` or `default`. A limit in the extensions of the gateway counts.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/rate-limit-429.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: rates\n      functionOptions:\n        check: declared\n  rate-limit-advertised:\n    description: 'Success responses tell clients their quota: RateLimit and RateLimit-Policy, or an older set of fields.'\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/rate-limit-advertised.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: rates\n      functionOptions:\n        check: advertised\n  rate-limit-retry-after:\n    description: 'A declared 429 says when to come back: Retry-After, or a RateLimit field.'\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/rate-limit-retry-after.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: rates\n      functionOptions:\n        check: retry-after\n        status: '429'\n  rate-limit-complete:\n    description: An older set of fields (X-RateLimit-Limit, -Remaining, -Reset) is whole, and not mixed with another.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/rate-limit-complete.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: rates\n      functionOptions:\n        check: complete\n  rate-limit-older-fields:\n    description: No older rate limit fields (RateLimit-Limit, X-RateLimit-*). One finding for each set.\n    message: '{{error}}'\n    severity: hint\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/rate-limit-older-fields.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: rates\n      functionOptions:\n        check: older-fields\n  rate-limit-field-syntax:\n    description: RateLimit, RateLimit-Policy and Retry-After have a type and examples that their syntax allows.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/rate-limit-field-syntax.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: rates\n      functionOptions:\n        check: field-syntax\n  rate-limit-reset-unit:\n    description: X-RateLimit-Reset says whether it is a delay or a time.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/rate-limit-reset-unit.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: rates\n      functionOptions:\n        check: reset-unit\n"],
	["recommended.yaml", "# The ruleset \"recommended\". Written from catalogue/ (see test/rulesets): change it there.\n# Options of a rule can be changed by defining the rule again; \"extends\" changes severities only.\ndescription: Rules that are right nearly everywhere and nearly silent on a well-kept description.\nfunctions:\n  - authentication\n  - caching\n  - deprecation\n  - documentation\n  - errors\n  - exposure\n  - gateways\n  - http\n  - input\n  - naming\n  - ownership\n  - pagination\n  - rates\n  - schemes\n  - transport\n  - versioning\nrules:\n  auth-operation-secured:\n    description: Every operation has a security requirement, its own or the global one.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/auth-operation-secured.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: authentication\n      functionOptions:\n        check: operation-secured\n  auth-anonymous-write:\n    description: 'An operation that changes state does not allow anonymous calls (`security: []`, or the alternative `{}`).'\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/auth-anonymous-write.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: authentication\n      functionOptions:\n        check: anonymous-write\n  auth-scheme-defined:\n    description: Every security requirement names a scheme that is defined.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/auth-scheme-defined.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: authentication\n      functionOptions:\n        check: scheme-defined\n  auth-scopes-defined:\n    description: Every OAuth scope that is required is declared in a flow of its scheme.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/auth-scopes-defined.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: authentication\n      functionOptions:\n        check: scopes-defined\n  auth-no-implicit-flow:\n    description: No OAuth implicit flow.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/auth-no-implicit-flow.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: schemes\n      functionOptions:\n        check: no-flow\n        flow: implicit\n  auth-no-password-flow:\n    description: No OAuth resource owner password flow.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/auth-no-password-flow.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: schemes\n      functionOptions:\n        check: no-flow\n        flow: password\n  auth-no-api-key-in-query:\n    description: No API key in the query string.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/auth-no-api-key-in-query.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: schemes\n      functionOptions:\n        check: no-api-key-in-query\n  auth-no-credentials-in-url:\n    description: 'No query or path parameter carries a credential. Only whole names count: `access_token`, not `page_token`.'\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/auth-no-credentials-in-url.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: schemes\n      functionOptions:\n        check: no-credentials-in-url\n  auth-oauth-https:\n    description: The URLs of OAuth and OpenID Connect use https.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/auth-oauth-https.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: schemes\n      functionOptions:\n        check: oauth-https\n  auth-oidc-discovery:\n    description: '`openIdConnectUrl` is the discovery document.'\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/auth-oidc-discovery.md\n    formats:\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: schemes\n      functionOptions:\n        check: oidc-discovery\n  transport-https:\n    description: 'Servers use https or wss. Loopback and private names, and servers with `x-internal: true`, are exempt.'\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/transport-https.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: transport\n      functionOptions:\n        check: https\n  transport-no-credentials-in-server:\n    description: No server URL holds a user name, password, token or key.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/transport-no-credentials-in-server.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: transport\n      functionOptions:\n        check: no-credentials-in-server\n  input-no-privileged-fields:\n    description: >-\n      Clients cannot set fields such as `is_admin` or `account_balance`, outside paths for administrators, roles and\n      permissions.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/input-no-privileged-fields.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: input\n      functionOptions:\n        check: no-privileged-fields\n  data-no-stack-trace:\n    description: Error bodies have no stack trace, exception or SQL property.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/data-no-stack-trace.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: exposure\n      functionOptions:\n        check: no-stack-trace\n  cors-no-wildcard-credentials:\n    description: '`Access-Control-Allow-Origin: *` is not documented together with `Access-Control-Allow-Credentials`.'\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/cors-no-wildcard-credentials.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: transport\n      functionOptions:\n        check: cors-wildcard\n  inventory-real-server:\n    description: >-\n      The description says where the API lives; localhost and example.com are no such place. `x-internal: true` on info\n      is exempt.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/inventory-real-server.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: transport\n      functionOptions:\n        check: real-server\n  rate-limit-retry-after:\n    description: 'A declared 429 says when to come back: Retry-After, or a RateLimit field.'\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/rate-limit-retry-after.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: rates\n      functionOptions:\n        check: retry-after\n        status: '429'\n  rate-limit-complete:\n    description: An older set of fields (X-RateLimit-Limit, -Remaining, -Reset) is whole, and not mixed with another.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/rate-limit-complete.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: rates\n      functionOptions:\n        check: complete\n  rate-limit-field-syntax:\n    description: RateLimit, RateLimit-Policy and Retry-After have a type and examples that their syntax allows.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/rate-limit-field-syntax.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: rates\n      functionOptions:\n        check: field-syntax\n  rate-limit-reset-unit:\n    description: X-RateLimit-Reset says whether it is a delay or a time.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/rate-limit-reset-unit.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: rates\n      functionOptions:\n        check: reset-unit\n  gateway-auth-declared:\n    description: Where the gateway authenticates callers, the contract declares `security`.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/gateway-auth-declared.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: gateways\n      functionOptions:\n        check: auth-declared\n  gateway-not-opened:\n    description: >-\n      Where the contract asks for credentials, no extension opens the gateway (`x-google-allow: all`, authorization type\n      `NONE`).\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/gateway-not-opened.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: gateways\n      functionOptions:\n        check: not-opened\n  gateway-plugin-enabled:\n    description: 'No plugin for authentication or rate limits is switched off (`enabled: false`).'\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/gateway-plugin-enabled.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: gateways\n      functionOptions:\n        check: plugin-enabled\n  deprecation-sunset-date:\n    description: 'A deprecated operation has a date on which it ends: `x-sunset`, or a Sunset header.'\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/deprecation-sunset-date.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: deprecation\n      functionOptions:\n        check: sunset-date\n  deprecation-dates-valid:\n    description: '`x-sunset` and `x-deprecated-at` (and their aliases) are dates.'\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/deprecation-dates-valid.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: deprecation\n      functionOptions:\n        check: dates-valid\n  deprecation-sunset-passed:\n    description: The end of an operation is in the future. The option `today` (a date) replaces the clock.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/deprecation-sunset-passed.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: deprecation\n      functionOptions:\n        check: sunset-passed\n  deprecation-min-notice:\n    description: Between deprecation and end lie at least 180 days (option `minDays`).\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/deprecation-min-notice.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: deprecation\n      functionOptions:\n        check: notice\n        minDays: 180\n  deprecation-flag-consistent:\n    description: 'An operation that announces its end is `deprecated: true`.'\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/deprecation-flag-consistent.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: deprecation\n      functionOptions:\n        check: flag-consistent\n  deprecation-replacement:\n    description: 'A deprecated operation says what to use instead: `x-replaced-by`, words in the description, or a Link header.'\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/deprecation-replacement.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: deprecation\n      functionOptions:\n        check: replacement\n  deprecation-header-format:\n    description: The Deprecation header is a Structured Field date (`@1688169599`).\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/deprecation-header-format.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: deprecation\n      functionOptions:\n        check: header-format\n        header: Deprecation\n  deprecation-sunset-format:\n    description: The Sunset header is an HTTP-date.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/deprecation-sunset-format.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: deprecation\n      functionOptions:\n        check: header-format\n        header: Sunset\n  version-scheme:\n    description: '`info.version` follows a scheme: `semver`, `major`, `date`, `calver` or `date-semver` (option `schemes`).'\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/version-scheme.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: versioning\n      functionOptions:\n        check: scheme\n  version-url-agrees:\n    description: The major version in the URLs (`/v2/`) is that of `info.version`. Versions 0.x are exempt.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/version-url-agrees.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: versioning\n      functionOptions:\n        check: url-agrees\n  version-old-major-deprecated:\n    description: Where `/v1/x` and `/v2/x` both exist, the older one is deprecated.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/version-old-major-deprecated.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: versioning\n      functionOptions:\n        check: old-major-deprecated\n  error-declared:\n    description: Every operation declares a 4xx response or `default`.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/error-declared.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: errors\n      functionOptions:\n        check: declared\n  error-body-schema:\n    description: A JSON error body has a schema.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/error-body-schema.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: errors\n      functionOptions:\n        check: body-schema\n  error-one-model:\n    description: The API has at most three different error bodies (option `max`).\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/error-one-model.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: errors\n      functionOptions:\n        check: one-model\n        max: 3\n  error-problem-members:\n    description: The schema of a problem body has type, title or detail, and its standard members have the right types.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/error-problem-members.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: errors\n      functionOptions:\n        check: problem-members\n  http-path-parameters:\n    description: The parameters in a path and the declared path parameters are the same.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/http-path-parameters.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: http\n      functionOptions:\n        check: path-parameters-declared\n  http-paths-distinct:\n    description: No two paths differ only in the names of their parameters.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/http-paths-distinct.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: http\n      functionOptions:\n        check: paths-distinct\n  http-server-variables:\n    description: Variables in server URLs are declared, and their default is one of their values.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/http-server-variables.md\n    formats:\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: http\n      functionOptions:\n        check: server-variables\n  http-success-response:\n    description: Every operation declares a success (1xx, 2xx, 3xx) or `default`.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/http-success-response.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: http\n      functionOptions:\n        check: success-response\n  http-status-registered:\n    description: Status codes are registered, or ranges.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/http-status-registered.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: http\n      functionOptions:\n        check: status-registered\n  http-no-content:\n    description: 204, 205 and 304 have no body.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/http-no-content.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: http\n      functionOptions:\n        check: no-content\n  http-get-body:\n    description: GET and HEAD have no request body. An empty optional one is not counted.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/http-get-body.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: http\n      functionOptions:\n        check: no-body\n        methods:\n          - get\n          - head\n  http-reserved-headers:\n    description: Accept, Content-Type and Authorization are no header parameters.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/http-reserved-headers.md\n    formats:\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: http\n      functionOptions:\n        check: reserved-headers\n  cache-validator:\n    description: What may be cached has a validator (ETag, Last-Modified), or says how it is invalidated.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/cache-validator.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: caching\n      functionOptions:\n        check: validator\n  cache-secured-not-public:\n    description: A response that needs credentials is not `public` and has no `s-maxage`.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/cache-secured-not-public.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: caching\n      functionOptions:\n        check: secured-not-public\n  page-limit-bounded:\n    description: The parameter for the page size has a maximum.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/page-limit-bounded.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: pagination\n      functionOptions:\n        check: limit-bounded\n  retry-after-503:\n    description: A declared 503 has Retry-After.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/retry-after-503.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: rates\n      functionOptions:\n        check: retry-after\n        status: '503'\n  doc-response-schema:\n    description: A JSON success response has a schema.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/doc-response-schema.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: documentation\n      functionOptions:\n        check: response-schema\n  doc-operation-described:\n    description: Every operation has a summary or a description.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/doc-operation-described.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: documentation\n      functionOptions:\n        check: operation-described\n  doc-tags-declared:\n    description: Where the document lists its tags, every tag in use is in the list.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/doc-tags-declared.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: documentation\n      functionOptions:\n        check: tags-declared\n  style-operation-id:\n    description: Every operation has an operationId.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/style-operation-id.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: naming\n      functionOptions:\n        check: has-operation-id\n  style-operation-id-unique:\n    description: Every operationId is unique, webhooks and callbacks included.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/style-operation-id-unique.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: naming\n      functionOptions:\n        check: operation-id-unique\n  owner-contact:\n    description: '`info.contact` has an email or url, or there is `info.x-owner`.'\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/owner-contact.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: ownership\n      functionOptions:\n        check: contact\n  extension-values:\n    description: >-\n      The extensions that API Governor reads (`x-owner`, `x-sunset`, `x-stability-level`, …) have valid values, in the\n      right places. Dates of operations are left to `deprecation-dates-valid`.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/extension-values.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: ownership\n      functionOptions:\n        check: extension-values\n"],
	["reliability.yaml", "# The ruleset \"reliability\". Written from catalogue/ (see test/rulesets): change it there.\n# Options of a rule can be changed by defining the rule again; \"extends\" changes severities only.\ndescription: 'Reliability: what a client may do when a call fails or takes long.'\nfunctions:\n  - rates\n  - reliability\nrules:\n  retry-idempotency-key:\n    description: A POST that creates (201) takes Idempotency-Key, or a client token in the body.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/retry-idempotency-key.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: reliability\n      functionOptions:\n        check: idempotency-key\n  retry-after-503:\n    description: A declared 503 has Retry-After.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/retry-after-503.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: rates\n      functionOptions:\n        check: retry-after\n        status: '503'\n  async-202-followable:\n    description: 'A 202 gives clients something to follow: Location, Operation-Location, Retry-After, Link or a body.'\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/async-202-followable.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: reliability\n      functionOptions:\n        check: accepted-followable\n"],
	["security.yaml", "# The ruleset \"security\". Written from catalogue/ (see test/rulesets): change it there.\n# Options of a rule can be changed by defining the rule again; \"extends\" changes severities only.\ndescription: >-\n  Transport, input, exposure, inventory: everything here and in the other parts that the OWASP API Security Top 10\n  (2023) asks for.\nfunctions:\n  - authentication\n  - caching\n  - deprecation\n  - errors\n  - exposure\n  - gateways\n  - input\n  - ownership\n  - pagination\n  - rates\n  - schemes\n  - transport\n  - versioning\nrules:\n  auth-operation-secured:\n    description: Every operation has a security requirement, its own or the global one.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/auth-operation-secured.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: authentication\n      functionOptions:\n        check: operation-secured\n  auth-anonymous-write:\n    description: 'An operation that changes state does not allow anonymous calls (`security: []`, or the alternative `{}`).'\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/auth-anonymous-write.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: authentication\n      functionOptions:\n        check: anonymous-write\n  auth-scheme-defined:\n    description: Every security requirement names a scheme that is defined.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/auth-scheme-defined.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: authentication\n      functionOptions:\n        check: scheme-defined\n  auth-scopes-defined:\n    description: Every OAuth scope that is required is declared in a flow of its scheme.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/auth-scopes-defined.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: authentication\n      functionOptions:\n        check: scopes-defined\n  auth-scheme-unused:\n    description: Every defined security scheme is required somewhere.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/auth-scheme-unused.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: authentication\n      functionOptions:\n        check: scheme-unused\n  auth-no-implicit-flow:\n    description: No OAuth implicit flow.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/auth-no-implicit-flow.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: schemes\n      functionOptions:\n        check: no-flow\n        flow: implicit\n  auth-no-password-flow:\n    description: No OAuth resource owner password flow.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/auth-no-password-flow.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: schemes\n      functionOptions:\n        check: no-flow\n        flow: password\n  auth-no-api-key-in-query:\n    description: No API key in the query string.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/auth-no-api-key-in-query.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: schemes\n      functionOptions:\n        check: no-api-key-in-query\n  auth-no-credentials-in-url:\n    description: 'No query or path parameter carries a credential. Only whole names count: `access_token`, not `page_token`.'\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/auth-no-credentials-in-url.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: schemes\n      functionOptions:\n        check: no-credentials-in-url\n  auth-oauth-https:\n    description: The URLs of OAuth and OpenID Connect use https.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/auth-oauth-https.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: schemes\n      functionOptions:\n        check: oauth-https\n  auth-oidc-discovery:\n    description: '`openIdConnectUrl` is the discovery document.'\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/auth-oidc-discovery.md\n    formats:\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: schemes\n      functionOptions:\n        check: oidc-discovery\n  auth-secured-has-401:\n    description: An operation that needs credentials declares 401, `4XX` or `default`.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/auth-secured-has-401.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: authentication\n      functionOptions:\n        check: secured-declares\n        status: '401'\n  auth-scoped-has-403:\n    description: An operation that needs scopes declares 403, `4XX` or `default`.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/auth-scoped-has-403.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: authentication\n      functionOptions:\n        check: secured-declares\n        status: '403'\n        scoped: true\n  auth-write-needs-scope:\n    description: An operation that changes state names at least one scope, where its scheme has scopes.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/auth-write-needs-scope.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: authentication\n      functionOptions:\n        check: write-needs-scope\n  auth-admin-distinct:\n    description: Paths for administrators require something that ordinary paths do not.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/auth-admin-distinct.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: authentication\n      functionOptions:\n        check: admin-distinct\n  auth-central-schemes:\n    description: At most three security schemes (option `max`), or only the organisation's (option `allow`, a list of names).\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/auth-central-schemes.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: authentication\n      functionOptions:\n        check: central-schemes\n        max: 3\n  transport-https:\n    description: 'Servers use https or wss. Loopback and private names, and servers with `x-internal: true`, are exempt.'\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/transport-https.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: transport\n      functionOptions:\n        check: https\n  transport-no-credentials-in-server:\n    description: No server URL holds a user name, password, token or key.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/transport-no-credentials-in-server.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: transport\n      functionOptions:\n        check: no-credentials-in-server\n  input-array-bounded:\n    description: Arrays that clients send have `maxItems`. Only requests are looked at, each definition once.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/input-array-bounded.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: input\n      functionOptions:\n        check: bounded\n        kind: array\n  input-string-bounded:\n    description: Strings that clients send have `maxLength`, or are bounded by an enum, a format or an anchored pattern.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/input-string-bounded.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: input\n      functionOptions:\n        check: bounded\n        kind: string\n  input-upload-limit:\n    description: 'File uploads state a size limit: `maxLength`, or words such as \"at most 10 MB\".'\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/input-upload-limit.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: input\n      functionOptions:\n        check: upload-limit\n  input-no-privileged-fields:\n    description: >-\n      Clients cannot set fields such as `is_admin` or `account_balance`, outside paths for administrators, roles and\n      permissions.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/input-no-privileged-fields.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: input\n      functionOptions:\n        check: no-privileged-fields\n  input-url-ssrf:\n    description: 'A URL that clients supply is constrained: by a pattern or enum, in a body at least by `format: uri`.'\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/input-url-ssrf.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: input\n      functionOptions:\n        check: url-constrained\n  data-no-secrets-in-response:\n    description: Success responses have no property named like a secret (`password`, `client_secret`, `cvv`, …).\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/data-no-secrets-in-response.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: exposure\n      functionOptions:\n        check: no-secrets\n  data-no-stack-trace:\n    description: Error bodies have no stack trace, exception or SQL property.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/data-no-stack-trace.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: exposure\n      functionOptions:\n        check: no-stack-trace\n  data-no-enumerable-ids:\n    description: Identifiers in paths are not integers.\n    message: '{{error}}'\n    severity: hint\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/data-no-enumerable-ids.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: input\n      functionOptions:\n        check: no-enumerable-ids\n  cors-no-wildcard-credentials:\n    description: '`Access-Control-Allow-Origin: *` is not documented together with `Access-Control-Allow-Credentials`.'\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/cors-no-wildcard-credentials.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: transport\n      functionOptions:\n        check: cors-wildcard\n  inventory-real-server:\n    description: >-\n      The description says where the API lives; localhost and example.com are no such place. `x-internal: true` on info\n      is exempt.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/inventory-real-server.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: transport\n      functionOptions:\n        check: real-server\n  rate-limit-429:\n    description: Every operation declares 429, `4XX` or `default`. A limit in the extensions of the gateway counts.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/rate-limit-429.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: rates\n      functionOptions:\n        check: declared\n  rate-limit-advertised:\n    description: 'Success responses tell clients their quota: RateLimit and RateLimit-Policy, or an older set of fields.'\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/rate-limit-advertised.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: rates\n      functionOptions:\n        check: advertised\n  rate-limit-retry-after:\n    description: 'A declared 429 says when to come back: Retry-After, or a RateLimit field.'\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/rate-limit-retry-after.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: rates\n      functionOptions:\n        check: retry-after\n        status: '429'\n  rate-limit-complete:\n    description: An older set of fields (X-RateLimit-Limit, -Remaining, -Reset) is whole, and not mixed with another.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/rate-limit-complete.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: rates\n      functionOptions:\n        check: complete\n  rate-limit-older-fields:\n    description: No older rate limit fields (RateLimit-Limit, X-RateLimit-*). One finding for each set.\n    message: '{{error}}'\n    severity: hint\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/rate-limit-older-fields.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: rates\n      functionOptions:\n        check: older-fields\n  rate-limit-field-syntax:\n    description: RateLimit, RateLimit-Policy and Retry-After have a type and examples that their syntax allows.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/rate-limit-field-syntax.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: rates\n      functionOptions:\n        check: field-syntax\n  rate-limit-reset-unit:\n    description: X-RateLimit-Reset says whether it is a delay or a time.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/rate-limit-reset-unit.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: rates\n      functionOptions:\n        check: reset-unit\n  gateway-auth-declared:\n    description: Where the gateway authenticates callers, the contract declares `security`.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/gateway-auth-declared.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: gateways\n      functionOptions:\n        check: auth-declared\n  gateway-not-opened:\n    description: >-\n      Where the contract asks for credentials, no extension opens the gateway (`x-google-allow: all`, authorization type\n      `NONE`).\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/gateway-not-opened.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: gateways\n      functionOptions:\n        check: not-opened\n  gateway-plugin-enabled:\n    description: 'No plugin for authentication or rate limits is switched off (`enabled: false`).'\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/gateway-plugin-enabled.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: gateways\n      functionOptions:\n        check: plugin-enabled\n  gateway-limit-declared:\n    description: Where the gateway limits the rate, the contract declares 429.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/gateway-limit-declared.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: gateways\n      functionOptions:\n        check: limit-declared\n  deprecation-sunset-date:\n    description: 'A deprecated operation has a date on which it ends: `x-sunset`, or a Sunset header.'\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/deprecation-sunset-date.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: deprecation\n      functionOptions:\n        check: sunset-date\n  deprecation-dates-valid:\n    description: '`x-sunset` and `x-deprecated-at` (and their aliases) are dates.'\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/deprecation-dates-valid.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: deprecation\n      functionOptions:\n        check: dates-valid\n  deprecation-sunset-passed:\n    description: The end of an operation is in the future. The option `today` (a date) replaces the clock.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/deprecation-sunset-passed.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: deprecation\n      functionOptions:\n        check: sunset-passed\n  deprecation-min-notice:\n    description: Between deprecation and end lie at least 180 days (option `minDays`).\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/deprecation-min-notice.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: deprecation\n      functionOptions:\n        check: notice\n        minDays: 180\n  deprecation-flag-consistent:\n    description: 'An operation that announces its end is `deprecated: true`.'\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/deprecation-flag-consistent.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: deprecation\n      functionOptions:\n        check: flag-consistent\n  deprecation-replacement:\n    description: 'A deprecated operation says what to use instead: `x-replaced-by`, words in the description, or a Link header.'\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/deprecation-replacement.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: deprecation\n      functionOptions:\n        check: replacement\n  deprecation-header:\n    description: A deprecated operation declares the Deprecation response header.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/deprecation-header.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: deprecation\n      functionOptions:\n        check: header\n        header: Deprecation\n  deprecation-sunset-header:\n    description: A deprecated operation with a date declares the Sunset response header.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/deprecation-sunset-header.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: deprecation\n      functionOptions:\n        check: header\n        header: Sunset\n  deprecation-element-explained:\n    description: Deprecated parameters and properties say what replaces them or when they end.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/deprecation-element-explained.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: deprecation\n      functionOptions:\n        check: element-explained\n  version-scheme:\n    description: '`info.version` follows a scheme: `semver`, `major`, `date`, `calver` or `date-semver` (option `schemes`).'\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/version-scheme.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: versioning\n      functionOptions:\n        check: scheme\n  version-url-agrees:\n    description: The major version in the URLs (`/v2/`) is that of `info.version`. Versions 0.x are exempt.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/version-url-agrees.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: versioning\n      functionOptions:\n        check: url-agrees\n  version-old-major-deprecated:\n    description: Where `/v1/x` and `/v2/x` both exist, the older one is deprecated.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/version-old-major-deprecated.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: versioning\n      functionOptions:\n        check: old-major-deprecated\n  error-declared:\n    description: Every operation declares a 4xx response or `default`.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/error-declared.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: errors\n      functionOptions:\n        check: declared\n  error-validation:\n    description: An operation that takes input declares 400, 422, `4XX` or `default`.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/error-validation.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: errors\n      functionOptions:\n        check: input-refused\n  cache-secured-not-public:\n    description: A response that needs credentials is not `public` and has no `s-maxage`.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/cache-secured-not-public.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: caching\n      functionOptions:\n        check: secured-not-public\n  cache-secrets-no-store:\n    description: Endpoints for tokens and secrets declare Cache-Control.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/cache-secrets-no-store.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: caching\n      functionOptions:\n        check: secrets-no-store\n  page-collection:\n    description: 'A GET that returns a collection takes a paging parameter. `x-pagination: false` says that it is small.'\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/page-collection.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: pagination\n      functionOptions:\n        check: collection\n  page-limit-bounded:\n    description: The parameter for the page size has a maximum.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/page-limit-bounded.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: pagination\n      functionOptions:\n        check: limit-bounded\n  owner-contact:\n    description: '`info.contact` has an email or url, or there is `info.x-owner`.'\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/owner-contact.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: ownership\n      functionOptions:\n        check: contact\n  owner-team:\n    description: 'Every operation has an owning team: `x-owner` on info, its tag, its path or itself (option `fields`: other names).'\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/owner-team.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: ownership\n      functionOptions:\n        check: owner\n"],
	["strict.yaml", "# The ruleset \"strict\". Written from catalogue/ (see test/rulesets): change it there.\n# Options of a rule can be changed by defining the rule again; \"extends\" changes severities only.\ndescription: All rules, and semantic versions.\nfunctions:\n  - authentication\n  - caching\n  - deprecation\n  - documentation\n  - errors\n  - evolution\n  - exposure\n  - gateways\n  - http\n  - input\n  - naming\n  - observability\n  - ownership\n  - pagination\n  - rates\n  - reliability\n  - schemes\n  - transport\n  - versioning\nrules:\n  auth-operation-secured:\n    description: Every operation has a security requirement, its own or the global one.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/auth-operation-secured.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: authentication\n      functionOptions:\n        check: operation-secured\n  auth-anonymous-write:\n    description: 'An operation that changes state does not allow anonymous calls (`security: []`, or the alternative `{}`).'\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/auth-anonymous-write.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: authentication\n      functionOptions:\n        check: anonymous-write\n  auth-scheme-defined:\n    description: Every security requirement names a scheme that is defined.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/auth-scheme-defined.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: authentication\n      functionOptions:\n        check: scheme-defined\n  auth-scopes-defined:\n    description: Every OAuth scope that is required is declared in a flow of its scheme.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/auth-scopes-defined.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: authentication\n      functionOptions:\n        check: scopes-defined\n  auth-scheme-unused:\n    description: Every defined security scheme is required somewhere.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/auth-scheme-unused.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: authentication\n      functionOptions:\n        check: scheme-unused\n  auth-no-implicit-flow:\n    description: No OAuth implicit flow.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/auth-no-implicit-flow.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: schemes\n      functionOptions:\n        check: no-flow\n        flow: implicit\n  auth-no-password-flow:\n    description: No OAuth resource owner password flow.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/auth-no-password-flow.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: schemes\n      functionOptions:\n        check: no-flow\n        flow: password\n  auth-no-api-key-in-query:\n    description: No API key in the query string.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/auth-no-api-key-in-query.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: schemes\n      functionOptions:\n        check: no-api-key-in-query\n  auth-no-credentials-in-url:\n    description: 'No query or path parameter carries a credential. Only whole names count: `access_token`, not `page_token`.'\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/auth-no-credentials-in-url.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: schemes\n      functionOptions:\n        check: no-credentials-in-url\n  auth-oauth-https:\n    description: The URLs of OAuth and OpenID Connect use https.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/auth-oauth-https.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: schemes\n      functionOptions:\n        check: oauth-https\n  auth-oidc-discovery:\n    description: '`openIdConnectUrl` is the discovery document.'\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/auth-oidc-discovery.md\n    formats:\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: schemes\n      functionOptions:\n        check: oidc-discovery\n  auth-secured-has-401:\n    description: An operation that needs credentials declares 401, `4XX` or `default`.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/auth-secured-has-401.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: authentication\n      functionOptions:\n        check: secured-declares\n        status: '401'\n  auth-scoped-has-403:\n    description: An operation that needs scopes declares 403, `4XX` or `default`.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/auth-scoped-has-403.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: authentication\n      functionOptions:\n        check: secured-declares\n        status: '403'\n        scoped: true\n  auth-write-needs-scope:\n    description: An operation that changes state names at least one scope, where its scheme has scopes.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/auth-write-needs-scope.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: authentication\n      functionOptions:\n        check: write-needs-scope\n  auth-admin-distinct:\n    description: Paths for administrators require something that ordinary paths do not.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/auth-admin-distinct.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: authentication\n      functionOptions:\n        check: admin-distinct\n  auth-central-schemes:\n    description: At most three security schemes (option `max`), or only the organisation's (option `allow`, a list of names).\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/auth-central-schemes.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: authentication\n      functionOptions:\n        check: central-schemes\n        max: 3\n  transport-https:\n    description: 'Servers use https or wss. Loopback and private names, and servers with `x-internal: true`, are exempt.'\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/transport-https.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: transport\n      functionOptions:\n        check: https\n  transport-no-credentials-in-server:\n    description: No server URL holds a user name, password, token or key.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/transport-no-credentials-in-server.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: transport\n      functionOptions:\n        check: no-credentials-in-server\n  input-array-bounded:\n    description: Arrays that clients send have `maxItems`. Only requests are looked at, each definition once.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/input-array-bounded.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: input\n      functionOptions:\n        check: bounded\n        kind: array\n  input-string-bounded:\n    description: Strings that clients send have `maxLength`, or are bounded by an enum, a format or an anchored pattern.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/input-string-bounded.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: input\n      functionOptions:\n        check: bounded\n        kind: string\n  input-upload-limit:\n    description: 'File uploads state a size limit: `maxLength`, or words such as \"at most 10 MB\".'\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/input-upload-limit.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: input\n      functionOptions:\n        check: upload-limit\n  input-no-privileged-fields:\n    description: >-\n      Clients cannot set fields such as `is_admin` or `account_balance`, outside paths for administrators, roles and\n      permissions.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/input-no-privileged-fields.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: input\n      functionOptions:\n        check: no-privileged-fields\n  input-url-ssrf:\n    description: 'A URL that clients supply is constrained: by a pattern or enum, in a body at least by `format: uri`.'\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/input-url-ssrf.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: input\n      functionOptions:\n        check: url-constrained\n  data-no-secrets-in-response:\n    description: Success responses have no property named like a secret (`password`, `client_secret`, `cvv`, …).\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/data-no-secrets-in-response.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: exposure\n      functionOptions:\n        check: no-secrets\n  data-no-stack-trace:\n    description: Error bodies have no stack trace, exception or SQL property.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/data-no-stack-trace.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: exposure\n      functionOptions:\n        check: no-stack-trace\n  data-no-enumerable-ids:\n    description: Identifiers in paths are not integers.\n    message: '{{error}}'\n    severity: hint\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/data-no-enumerable-ids.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: input\n      functionOptions:\n        check: no-enumerable-ids\n  cors-no-wildcard-credentials:\n    description: '`Access-Control-Allow-Origin: *` is not documented together with `Access-Control-Allow-Credentials`.'\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/cors-no-wildcard-credentials.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: transport\n      functionOptions:\n        check: cors-wildcard\n  inventory-real-server:\n    description: >-\n      The description says where the API lives; localhost and example.com are no such place. `x-internal: true` on info\n      is exempt.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/inventory-real-server.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: transport\n      functionOptions:\n        check: real-server\n  rate-limit-429:\n    description: Every operation declares 429, `4XX` or `default`. A limit in the extensions of the gateway counts.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/rate-limit-429.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: rates\n      functionOptions:\n        check: declared\n  rate-limit-advertised:\n    description: 'Success responses tell clients their quota: RateLimit and RateLimit-Policy, or an older set of fields.'\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/rate-limit-advertised.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: rates\n      functionOptions:\n        check: advertised\n  rate-limit-retry-after:\n    description: 'A declared 429 says when to come back: Retry-After, or a RateLimit field.'\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/rate-limit-retry-after.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: rates\n      functionOptions:\n        check: retry-after\n        status: '429'\n  rate-limit-complete:\n    description: An older set of fields (X-RateLimit-Limit, -Remaining, -Reset) is whole, and not mixed with another.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/rate-limit-complete.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: rates\n      functionOptions:\n        check: complete\n  rate-limit-older-fields:\n    description: No older rate limit fields (RateLimit-Limit, X-RateLimit-*). One finding for each set.\n    message: '{{error}}'\n    severity: hint\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/rate-limit-older-fields.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: rates\n      functionOptions:\n        check: older-fields\n  rate-limit-field-syntax:\n    description: RateLimit, RateLimit-Policy and Retry-After have a type and examples that their syntax allows.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/rate-limit-field-syntax.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: rates\n      functionOptions:\n        check: field-syntax\n  rate-limit-reset-unit:\n    description: X-RateLimit-Reset says whether it is a delay or a time.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/rate-limit-reset-unit.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: rates\n      functionOptions:\n        check: reset-unit\n  gateway-auth-declared:\n    description: Where the gateway authenticates callers, the contract declares `security`.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/gateway-auth-declared.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: gateways\n      functionOptions:\n        check: auth-declared\n  gateway-not-opened:\n    description: >-\n      Where the contract asks for credentials, no extension opens the gateway (`x-google-allow: all`, authorization type\n      `NONE`).\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/gateway-not-opened.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: gateways\n      functionOptions:\n        check: not-opened\n  gateway-plugin-enabled:\n    description: 'No plugin for authentication or rate limits is switched off (`enabled: false`).'\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/gateway-plugin-enabled.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: gateways\n      functionOptions:\n        check: plugin-enabled\n  gateway-limit-declared:\n    description: Where the gateway limits the rate, the contract declares 429.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/gateway-limit-declared.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: gateways\n      functionOptions:\n        check: limit-declared\n  deprecation-sunset-date:\n    description: 'A deprecated operation has a date on which it ends: `x-sunset`, or a Sunset header.'\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/deprecation-sunset-date.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: deprecation\n      functionOptions:\n        check: sunset-date\n  deprecation-dates-valid:\n    description: '`x-sunset` and `x-deprecated-at` (and their aliases) are dates.'\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/deprecation-dates-valid.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: deprecation\n      functionOptions:\n        check: dates-valid\n  deprecation-sunset-passed:\n    description: The end of an operation is in the future. The option `today` (a date) replaces the clock.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/deprecation-sunset-passed.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: deprecation\n      functionOptions:\n        check: sunset-passed\n  deprecation-min-notice:\n    description: Between deprecation and end lie at least 180 days (option `minDays`).\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/deprecation-min-notice.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: deprecation\n      functionOptions:\n        check: notice\n        minDays: 180\n  deprecation-flag-consistent:\n    description: 'An operation that announces its end is `deprecated: true`.'\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/deprecation-flag-consistent.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: deprecation\n      functionOptions:\n        check: flag-consistent\n  deprecation-replacement:\n    description: 'A deprecated operation says what to use instead: `x-replaced-by`, words in the description, or a Link header.'\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/deprecation-replacement.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: deprecation\n      functionOptions:\n        check: replacement\n  deprecation-header:\n    description: A deprecated operation declares the Deprecation response header.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/deprecation-header.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: deprecation\n      functionOptions:\n        check: header\n        header: Deprecation\n  deprecation-sunset-header:\n    description: A deprecated operation with a date declares the Sunset response header.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/deprecation-sunset-header.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: deprecation\n      functionOptions:\n        check: header\n        header: Sunset\n  deprecation-header-format:\n    description: The Deprecation header is a Structured Field date (`@1688169599`).\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/deprecation-header-format.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: deprecation\n      functionOptions:\n        check: header-format\n        header: Deprecation\n  deprecation-sunset-format:\n    description: The Sunset header is an HTTP-date.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/deprecation-sunset-format.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: deprecation\n      functionOptions:\n        check: header-format\n        header: Sunset\n  deprecation-element-explained:\n    description: Deprecated parameters and properties say what replaces them or when they end.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/deprecation-element-explained.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: deprecation\n      functionOptions:\n        check: element-explained\n  version-scheme:\n    description: '`info.version` follows a scheme: `semver`, `major`, `date`, `calver` or `date-semver` (option `schemes`).'\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/version-scheme.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: versioning\n      functionOptions:\n        check: scheme\n        schemes:\n          - semver\n  version-url-agrees:\n    description: The major version in the URLs (`/v2/`) is that of `info.version`. Versions 0.x are exempt.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/version-url-agrees.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: versioning\n      functionOptions:\n        check: url-agrees\n  version-old-major-deprecated:\n    description: Where `/v1/x` and `/v2/x` both exist, the older one is deprecated.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/version-old-major-deprecated.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: versioning\n      functionOptions:\n        check: old-major-deprecated\n  version-one-place:\n    description: 'The version is chosen in one place: URL, header or query.'\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/version-one-place.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: versioning\n      functionOptions:\n        check: one-place\n  error-declared:\n    description: Every operation declares a 4xx response or `default`.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/error-declared.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: errors\n      functionOptions:\n        check: declared\n  error-body-schema:\n    description: A JSON error body has a schema.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/error-body-schema.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: errors\n      functionOptions:\n        check: body-schema\n  error-one-model:\n    description: The API has at most three different error bodies (option `max`).\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/error-one-model.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: errors\n      functionOptions:\n        check: one-model\n        max: 3\n  error-problem-members:\n    description: The schema of a problem body has type, title or detail, and its standard members have the right types.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/error-problem-members.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: errors\n      functionOptions:\n        check: problem-members\n  error-problem-json:\n    description: Errors are application/problem+json.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/error-problem-json.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: errors\n      functionOptions:\n        check: problem-json\n  error-validation:\n    description: An operation that takes input declares 400, 422, `4XX` or `default`.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/error-validation.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: errors\n      functionOptions:\n        check: input-refused\n  http-path-parameters:\n    description: The parameters in a path and the declared path parameters are the same.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/http-path-parameters.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: http\n      functionOptions:\n        check: path-parameters-declared\n  http-paths-distinct:\n    description: No two paths differ only in the names of their parameters.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/http-paths-distinct.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: http\n      functionOptions:\n        check: paths-distinct\n  http-server-variables:\n    description: Variables in server URLs are declared, and their default is one of their values.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/http-server-variables.md\n    formats:\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: http\n      functionOptions:\n        check: server-variables\n  http-success-response:\n    description: Every operation declares a success (1xx, 2xx, 3xx) or `default`.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/http-success-response.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: http\n      functionOptions:\n        check: success-response\n  http-status-registered:\n    description: Status codes are registered, or ranges.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/http-status-registered.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: http\n      functionOptions:\n        check: status-registered\n  http-no-content:\n    description: 204, 205 and 304 have no body.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/http-no-content.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: http\n      functionOptions:\n        check: no-content\n  http-get-body:\n    description: GET and HEAD have no request body. An empty optional one is not counted.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/http-get-body.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: http\n      functionOptions:\n        check: no-body\n        methods:\n          - get\n          - head\n  http-reserved-headers:\n    description: Accept, Content-Type and Authorization are no header parameters.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/http-reserved-headers.md\n    formats:\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: http\n      functionOptions:\n        check: reserved-headers\n  http-patch-semantics:\n    description: PATCH takes application/merge-patch+json or application/json-patch+json.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/http-patch-semantics.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: http\n      functionOptions:\n        check: patch-semantics\n  cache-policy:\n    description: 'A GET says how it may be cached: Cache-Control, ETag, Last-Modified or Expires.'\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/cache-policy.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: caching\n      functionOptions:\n        check: policy\n  cache-validator:\n    description: What may be cached has a validator (ETag, Last-Modified), or says how it is invalidated.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/cache-validator.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: caching\n      functionOptions:\n        check: validator\n  cache-secured-not-public:\n    description: A response that needs credentials is not `public` and has no `s-maxage`.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/cache-secured-not-public.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: caching\n      functionOptions:\n        check: secured-not-public\n  cache-vary:\n    description: A cacheable response with several media types or languages declares Vary.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/cache-vary.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: caching\n      functionOptions:\n        check: vary\n  cache-secrets-no-store:\n    description: Endpoints for tokens and secrets declare Cache-Control.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/cache-secrets-no-store.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: caching\n      functionOptions:\n        check: secrets-no-store\n  cache-lost-update:\n    description: Where GET returns an ETag, PUT, PATCH and DELETE of the same path take If-Match.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/cache-lost-update.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: caching\n      functionOptions:\n        check: lost-update\n  page-collection:\n    description: 'A GET that returns a collection takes a paging parameter. `x-pagination: false` says that it is small.'\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/page-collection.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: pagination\n      functionOptions:\n        check: collection\n  page-limit-bounded:\n    description: The parameter for the page size has a maximum.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/page-limit-bounded.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: pagination\n      functionOptions:\n        check: limit-bounded\n  page-next:\n    description: 'A page says how to get the next one: a Link header, or a cursor, a total or the like in the body.'\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/page-next.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: pagination\n      functionOptions:\n        check: next\n  page-no-top-level-array:\n    description: A collection is an object, not a bare array.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/page-no-top-level-array.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: pagination\n      functionOptions:\n        check: no-top-level-array\n  retry-idempotency-key:\n    description: A POST that creates (201) takes Idempotency-Key, or a client token in the body.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/retry-idempotency-key.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: reliability\n      functionOptions:\n        check: idempotency-key\n  retry-after-503:\n    description: A declared 503 has Retry-After.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/retry-after-503.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: rates\n      functionOptions:\n        check: retry-after\n        status: '503'\n  async-202-followable:\n    description: 'A 202 gives clients something to follow: Location, Operation-Location, Retry-After, Link or a body.'\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/async-202-followable.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: reliability\n      functionOptions:\n        check: accepted-followable\n  trace-request:\n    description: Operations take trace context (`traceparent`) or a correlation id header.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/trace-request.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: observability\n      functionOptions:\n        check: trace-request\n  trace-response:\n    description: Responses return an id to look the call up by.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/trace-response.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: observability\n      functionOptions:\n        check: trace-response\n  trace-error-id:\n    description: Error bodies have an id to look the call up by, or the response has the header.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/trace-error-id.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: observability\n      functionOptions:\n        check: trace-error\n  doc-response-schema:\n    description: A JSON success response has a schema.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/doc-response-schema.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: documentation\n      functionOptions:\n        check: response-schema\n  doc-operation-described:\n    description: Every operation has a summary or a description.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/doc-operation-described.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: documentation\n      functionOptions:\n        check: operation-described\n  doc-tags-declared:\n    description: Where the document lists its tags, every tag in use is in the list.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/doc-tags-declared.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: documentation\n      functionOptions:\n        check: tags-declared\n  doc-response-example:\n    description: A success response has an example.\n    message: '{{error}}'\n    severity: hint\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/doc-response-example.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: documentation\n      functionOptions:\n        check: response-example\n  style-operation-id:\n    description: Every operation has an operationId.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/style-operation-id.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: naming\n      functionOptions:\n        check: has-operation-id\n  style-operation-id-unique:\n    description: Every operationId is unique, webhooks and callbacks included.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/style-operation-id-unique.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: naming\n      functionOptions:\n        check: operation-id-unique\n  style-path-segments:\n    description: >-\n      Path segments are written in the API's own style (at least 80 % of the names that show one), or in that of the\n      option `style`.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/style-path-segments.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: naming\n      functionOptions:\n        check: segments\n  style-properties:\n    description: Property names are written in the API's own style, or in that of the option `style`.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/style-properties.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: naming\n      functionOptions:\n        check: properties\n  style-query-parameters:\n    description: Query parameter names are written in the API's own style, or in that of the option `style`.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/style-query-parameters.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: naming\n      functionOptions:\n        check: query-parameters\n  style-path-parameters:\n    description: One position in the paths has one parameter name.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/style-path-parameters.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: naming\n      functionOptions:\n        check: path-parameters\n  evolve-open-response:\n    description: >-\n      Objects that clients receive are not closed (`additionalProperties: false`). One finding when there are more than\n      ten.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/evolve-open-response.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: evolution\n      functionOptions:\n        check: open-response\n        max: 10\n  evolve-open-enum:\n    description: 'Enums that clients receive say whether they may grow: `x-extensible-enum`, `x-closed-enum`, or words.'\n    message: '{{error}}'\n    severity: hint\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/evolve-open-enum.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: evolution\n      functionOptions:\n        check: open-enum\n  owner-contact:\n    description: '`info.contact` has an email or url, or there is `info.x-owner`.'\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/owner-contact.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: ownership\n      functionOptions:\n        check: contact\n  owner-team:\n    description: 'Every operation has an owning team: `x-owner` on info, its tag, its path or itself (option `fields`: other names).'\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/owner-team.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: ownership\n      functionOptions:\n        check: owner\n  extension-values:\n    description: >-\n      The extensions that API Governor reads (`x-owner`, `x-sunset`, `x-stability-level`, …) have valid values, in the\n      right places. Dates of operations are left to `deprecation-dates-valid`.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/extension-values.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: ownership\n      functionOptions:\n        check: extension-values\n"],
	["style.yaml", "# The ruleset \"style\". Written from catalogue/ (see test/rulesets): change it there.\n# Options of a rule can be changed by defining the rule again; \"extends\" changes severities only.\ndescription: 'Names: consistency with the API itself, or with a style you set.'\nfunctions:\n  - naming\nrules:\n  style-operation-id:\n    description: Every operation has an operationId.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/style-operation-id.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: naming\n      functionOptions:\n        check: has-operation-id\n  style-operation-id-unique:\n    description: Every operationId is unique, webhooks and callbacks included.\n    message: '{{error}}'\n    severity: error\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/style-operation-id-unique.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: naming\n      functionOptions:\n        check: operation-id-unique\n  style-path-segments:\n    description: >-\n      Path segments are written in the API's own style (at least 80 % of the names that show one), or in that of the\n      option `style`.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/style-path-segments.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: naming\n      functionOptions:\n        check: segments\n  style-properties:\n    description: Property names are written in the API's own style, or in that of the option `style`.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/style-properties.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: naming\n      functionOptions:\n        check: properties\n  style-query-parameters:\n    description: Query parameter names are written in the API's own style, or in that of the option `style`.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/style-query-parameters.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: naming\n      functionOptions:\n        check: query-parameters\n  style-path-parameters:\n    description: One position in the paths has one parameter name.\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/style-path-parameters.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: naming\n      functionOptions:\n        check: path-parameters\n"],
	["versioning.yaml", "# The ruleset \"versioning\". Written from catalogue/ (see test/rulesets): change it there.\n# Options of a rule can be changed by defining the rule again; \"extends\" changes severities only.\ndescription: 'Versioning: a scheme, one place, old majors on their way out.'\nfunctions:\n  - versioning\nrules:\n  version-scheme:\n    description: '`info.version` follows a scheme: `semver`, `major`, `date`, `calver` or `date-semver` (option `schemes`).'\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/version-scheme.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: versioning\n      functionOptions:\n        check: scheme\n  version-url-agrees:\n    description: The major version in the URLs (`/v2/`) is that of `info.version`. Versions 0.x are exempt.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/version-url-agrees.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: versioning\n      functionOptions:\n        check: url-agrees\n  version-old-major-deprecated:\n    description: Where `/v1/x` and `/v2/x` both exist, the older one is deprecated.\n    message: '{{error}}'\n    severity: warn\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/version-old-major-deprecated.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: versioning\n      functionOptions:\n        check: old-major-deprecated\n  version-one-place:\n    description: 'The version is chosen in one place: URL, header or query.'\n    message: '{{error}}'\n    severity: info\n    documentationUrl: https://github.com/api-governor/api-governor/blob/main/docs/rulesets/version-one-place.md\n    formats:\n      - oas2\n      - oas3\n    resolved: false\n    given: $\n    then:\n      function: versioning\n      functionOptions:\n        check: one-place\n"]
];

// src/lint/rulesets/built-in.ts
const builtInTexts = new Map(texts);
const builtInNames = texts.map(([file]) => file.slice(0, -5));
const builtInFunctions = Object.keys(functions);

// src/lint/rulesets/combine.ts
function startFile(configuration, extended, table) {
	const files = table.filter((file) => file !== null);
	const [only, more] = extended;
	if (only?.target.kind === "file" && more === void 0 && files[0]?.origin === "repository") return files;
	const entries = extended.flatMap(({ target }) => target.kind === "file" ? files[target.index] ?? [] : []);
	const overrides = entries.flatMap((file) => (file.overrides ?? []).map((override) => lifted(override, file)));
	const parserOptions = Object.assign({}, ...entries.map((file) => file.parserOptions ?? {}));
	return [{
		source: configuration,
		origin: "configuration",
		extends: extended,
		rules: {},
		positions: {},
		...Object.keys(parserOptions).length === 0 ? {} : { parserOptions },
		...overrides.length === 0 ? {} : { overrides }
	}, ...files].map(moved);
}
function moved(file) {
	const more = (extension) => extension.target.kind === "file" ? {
		...extension,
		target: {
			kind: "file",
			index: extension.target.index + 1
		}
	} : extension;
	return {
		...file,
		extends: file.extends.map(more),
		...file.overrides === void 0 ? {} : { overrides: file.overrides.map((override) => override.extends === void 0 ? override : {
			...override,
			extends: override.extends.map(more)
		}) }
	};
}
function lifted(override, file) {
	const folder = file.origin === "repository" ? folderOf(file.source) : "";
	const aliases = {
		...file.aliases,
		...override.aliases
	};
	const formats = override.formats ?? file.formats;
	return {
		...override,
		files: override.files.map((pattern) => fromRoot(pattern, folder)),
		...Object.keys(aliases).length === 0 ? {} : { aliases },
		...formats === void 0 ? {} : { formats }
	};
}
function fromRoot(pattern, folder) {
	const [glob = "", pointer] = pattern.split(/(#.*)/s);
	const negated = glob.startsWith("!") ? "!" : "";
	const bare = glob.slice(negated.length);
	if (!bare.includes("/")) return pattern;
	return `${negated}${joined(folder, bare) ?? bare}${pointer ?? ""}`;
}

// node_modules/jsonpath-plus/dist/index-node-esm.js
var Hooks$1 = class {
	add(name, callback, first) {
		if (typeof arguments[0] != "string") for (let name in arguments[0]) this.add(name, arguments[0][name], arguments[1]);
		else (Array.isArray(name) ? name : [name]).forEach(function(name) {
			this[name] = this[name] || [];
			if (callback) this[name][first ? "unshift" : "push"](callback);
		}, this);
	}
	run(name, env) {
		this[name] = this[name] || [];
		this[name].forEach(function(callback) {
			callback.call(env && env.context ? env.context : env, env);
		});
	}
};
var Plugins$1 = class {
	constructor(jsep) {
		this.jsep = jsep;
		this.registered = {};
	}
	register(...plugins) {
		plugins.forEach((plugin) => {
			if (typeof plugin !== "object" || !plugin.name || !plugin.init) throw new Error("Invalid JSEP plugin format");
			if (this.registered[plugin.name]) return;
			plugin.init(this.jsep);
			this.registered[plugin.name] = plugin;
		});
	}
};
var Jsep$1 = class Jsep$1 {
	static get version() {
		return "1.4.0";
	}
	static toString() {
		return "JavaScript Expression Parser (JSEP) v" + Jsep$1.version;
	}
	static addUnaryOp(op_name) {
		Jsep$1.max_unop_len = Math.max(op_name.length, Jsep$1.max_unop_len);
		Jsep$1.unary_ops[op_name] = 1;
		return Jsep$1;
	}
	static addBinaryOp(op_name, precedence, isRightAssociative) {
		Jsep$1.max_binop_len = Math.max(op_name.length, Jsep$1.max_binop_len);
		Jsep$1.binary_ops[op_name] = precedence;
		if (isRightAssociative) Jsep$1.right_associative.add(op_name);
		else Jsep$1.right_associative.delete(op_name);
		return Jsep$1;
	}
	static addIdentifierChar(char) {
		Jsep$1.additional_identifier_chars.add(char);
		return Jsep$1;
	}
	static addLiteral(literal_name, literal_value) {
		Jsep$1.literals[literal_name] = literal_value;
		return Jsep$1;
	}
	static removeUnaryOp(op_name) {
		delete Jsep$1.unary_ops[op_name];
		if (op_name.length === Jsep$1.max_unop_len) Jsep$1.max_unop_len = Jsep$1.getMaxKeyLen(Jsep$1.unary_ops);
		return Jsep$1;
	}
	static removeAllUnaryOps() {
		Jsep$1.unary_ops = {};
		Jsep$1.max_unop_len = 0;
		return Jsep$1;
	}
	static removeIdentifierChar(char) {
		Jsep$1.additional_identifier_chars.delete(char);
		return Jsep$1;
	}
	static removeBinaryOp(op_name) {
		delete Jsep$1.binary_ops[op_name];
		if (op_name.length === Jsep$1.max_binop_len) Jsep$1.max_binop_len = Jsep$1.getMaxKeyLen(Jsep$1.binary_ops);
		Jsep$1.right_associative.delete(op_name);
		return Jsep$1;
	}
	static removeAllBinaryOps() {
		Jsep$1.binary_ops = {};
		Jsep$1.max_binop_len = 0;
		return Jsep$1;
	}
	static removeLiteral(literal_name) {
		delete Jsep$1.literals[literal_name];
		return Jsep$1;
	}
	static removeAllLiterals() {
		Jsep$1.literals = {};
		return Jsep$1;
	}
	get char() {
		return this.expr.charAt(this.index);
	}
	get code() {
		return this.expr.charCodeAt(this.index);
	}
	constructor(expr) {
		this.expr = expr;
		this.index = 0;
	}
	static parse(expr) {
		return new Jsep$1(expr).parse();
	}
	static getMaxKeyLen(obj) {
		return Math.max(0, ...Object.keys(obj).map((k) => k.length));
	}
	static isDecimalDigit(ch) {
		return ch >= 48 && ch <= 57;
	}
	static binaryPrecedence(op_val) {
		return Jsep$1.binary_ops[op_val] || 0;
	}
	static isIdentifierStart(ch) {
		return ch >= 65 && ch <= 90 || ch >= 97 && ch <= 122 || ch >= 128 && !Jsep$1.binary_ops[String.fromCharCode(ch)] || Jsep$1.additional_identifier_chars.has(String.fromCharCode(ch));
	}
	static isIdentifierPart(ch) {
		return Jsep$1.isIdentifierStart(ch) || Jsep$1.isDecimalDigit(ch);
	}
	throwError(message) {
		const error = /* @__PURE__ */ new Error(message + " at character " + this.index);
		error.index = this.index;
		error.description = message;
		throw error;
	}
	runHook(name, node) {
		if (Jsep$1.hooks[name]) {
			const env = {
				context: this,
				node
			};
			Jsep$1.hooks.run(name, env);
			return env.node;
		}
		return node;
	}
	searchHook(name) {
		if (Jsep$1.hooks[name]) {
			const env = { context: this };
			Jsep$1.hooks[name].find(function(callback) {
				callback.call(env.context, env);
				return env.node;
			});
			return env.node;
		}
	}
	gobbleSpaces() {
		let ch = this.code;
		while (ch === Jsep$1.SPACE_CODE || ch === Jsep$1.TAB_CODE || ch === Jsep$1.LF_CODE || ch === Jsep$1.CR_CODE) ch = this.expr.charCodeAt(++this.index);
		this.runHook("gobble-spaces");
	}
	parse() {
		this.runHook("before-all");
		const nodes = this.gobbleExpressions();
		const node = nodes.length === 1 ? nodes[0] : {
			type: Jsep$1.COMPOUND,
			body: nodes
		};
		return this.runHook("after-all", node);
	}
	gobbleExpressions(untilICode) {
		let nodes = [], ch_i, node;
		while (this.index < this.expr.length) {
			ch_i = this.code;
			if (ch_i === Jsep$1.SEMCOL_CODE || ch_i === Jsep$1.COMMA_CODE) this.index++;
			else if (node = this.gobbleExpression()) nodes.push(node);
			else if (this.index < this.expr.length) {
				if (ch_i === untilICode) break;
				this.throwError("Unexpected \"" + this.char + "\"");
			}
		}
		return nodes;
	}
	gobbleExpression() {
		const node = this.searchHook("gobble-expression") || this.gobbleBinaryExpression();
		this.gobbleSpaces();
		return this.runHook("after-expression", node);
	}
	gobbleBinaryOp() {
		this.gobbleSpaces();
		let to_check = this.expr.substr(this.index, Jsep$1.max_binop_len);
		let tc_len = to_check.length;
		while (tc_len > 0) {
			if (Jsep$1.binary_ops.hasOwnProperty(to_check) && (!Jsep$1.isIdentifierStart(this.code) || this.index + to_check.length < this.expr.length && !Jsep$1.isIdentifierPart(this.expr.charCodeAt(this.index + to_check.length)))) {
				this.index += tc_len;
				return to_check;
			}
			to_check = to_check.substr(0, --tc_len);
		}
		return false;
	}
	gobbleBinaryExpression() {
		let node, biop, prec, stack, biop_info, left, right, i, cur_biop;
		left = this.gobbleToken();
		if (!left) return left;
		biop = this.gobbleBinaryOp();
		if (!biop) return left;
		biop_info = {
			value: biop,
			prec: Jsep$1.binaryPrecedence(biop),
			right_a: Jsep$1.right_associative.has(biop)
		};
		right = this.gobbleToken();
		if (!right) this.throwError("Expected expression after " + biop);
		stack = [
			left,
			biop_info,
			right
		];
		while (biop = this.gobbleBinaryOp()) {
			prec = Jsep$1.binaryPrecedence(biop);
			if (prec === 0) {
				this.index -= biop.length;
				break;
			}
			biop_info = {
				value: biop,
				prec,
				right_a: Jsep$1.right_associative.has(biop)
			};
			cur_biop = biop;
			const comparePrev = (prev) => biop_info.right_a && prev.right_a ? prec > prev.prec : prec <= prev.prec;
			while (stack.length > 2 && comparePrev(stack[stack.length - 2])) {
				right = stack.pop();
				biop = stack.pop().value;
				left = stack.pop();
				node = {
					type: Jsep$1.BINARY_EXP,
					operator: biop,
					left,
					right
				};
				stack.push(node);
			}
			node = this.gobbleToken();
			if (!node) this.throwError("Expected expression after " + cur_biop);
			stack.push(biop_info, node);
		}
		i = stack.length - 1;
		node = stack[i];
		while (i > 1) {
			node = {
				type: Jsep$1.BINARY_EXP,
				operator: stack[i - 1].value,
				left: stack[i - 2],
				right: node
			};
			i -= 2;
		}
		return node;
	}
	gobbleToken() {
		let ch, to_check, tc_len, node;
		this.gobbleSpaces();
		node = this.searchHook("gobble-token");
		if (node) return this.runHook("after-token", node);
		ch = this.code;
		if (Jsep$1.isDecimalDigit(ch) || ch === Jsep$1.PERIOD_CODE) return this.gobbleNumericLiteral();
		if (ch === Jsep$1.SQUOTE_CODE || ch === Jsep$1.DQUOTE_CODE) node = this.gobbleStringLiteral();
		else if (ch === Jsep$1.OBRACK_CODE) node = this.gobbleArray();
		else {
			to_check = this.expr.substr(this.index, Jsep$1.max_unop_len);
			tc_len = to_check.length;
			while (tc_len > 0) {
				if (Jsep$1.unary_ops.hasOwnProperty(to_check) && (!Jsep$1.isIdentifierStart(this.code) || this.index + to_check.length < this.expr.length && !Jsep$1.isIdentifierPart(this.expr.charCodeAt(this.index + to_check.length)))) {
					this.index += tc_len;
					const argument = this.gobbleToken();
					if (!argument) this.throwError("missing unaryOp argument");
					return this.runHook("after-token", {
						type: Jsep$1.UNARY_EXP,
						operator: to_check,
						argument,
						prefix: true
					});
				}
				to_check = to_check.substr(0, --tc_len);
			}
			if (Jsep$1.isIdentifierStart(ch)) {
				node = this.gobbleIdentifier();
				if (Jsep$1.literals.hasOwnProperty(node.name)) node = {
					type: Jsep$1.LITERAL,
					value: Jsep$1.literals[node.name],
					raw: node.name
				};
				else if (node.name === Jsep$1.this_str) node = { type: Jsep$1.THIS_EXP };
			} else if (ch === Jsep$1.OPAREN_CODE) node = this.gobbleGroup();
		}
		if (!node) return this.runHook("after-token", false);
		node = this.gobbleTokenProperty(node);
		return this.runHook("after-token", node);
	}
	gobbleTokenProperty(node) {
		this.gobbleSpaces();
		let ch = this.code;
		while (ch === Jsep$1.PERIOD_CODE || ch === Jsep$1.OBRACK_CODE || ch === Jsep$1.OPAREN_CODE || ch === Jsep$1.QUMARK_CODE) {
			let optional;
			if (ch === Jsep$1.QUMARK_CODE) {
				if (this.expr.charCodeAt(this.index + 1) !== Jsep$1.PERIOD_CODE) break;
				optional = true;
				this.index += 2;
				this.gobbleSpaces();
				ch = this.code;
			}
			this.index++;
			if (ch === Jsep$1.OBRACK_CODE) {
				node = {
					type: Jsep$1.MEMBER_EXP,
					computed: true,
					object: node,
					property: this.gobbleExpression()
				};
				if (!node.property) this.throwError("Unexpected \"" + this.char + "\"");
				this.gobbleSpaces();
				ch = this.code;
				if (ch !== Jsep$1.CBRACK_CODE) this.throwError("Unclosed [");
				this.index++;
			} else if (ch === Jsep$1.OPAREN_CODE) node = {
				type: Jsep$1.CALL_EXP,
				"arguments": this.gobbleArguments(Jsep$1.CPAREN_CODE),
				callee: node
			};
			else if (ch === Jsep$1.PERIOD_CODE || optional) {
				if (optional) this.index--;
				this.gobbleSpaces();
				node = {
					type: Jsep$1.MEMBER_EXP,
					computed: false,
					object: node,
					property: this.gobbleIdentifier()
				};
			}
			if (optional) node.optional = true;
			this.gobbleSpaces();
			ch = this.code;
		}
		return node;
	}
	gobbleNumericLiteral() {
		let number = "", ch, chCode;
		while (Jsep$1.isDecimalDigit(this.code)) number += this.expr.charAt(this.index++);
		if (this.code === Jsep$1.PERIOD_CODE) {
			number += this.expr.charAt(this.index++);
			while (Jsep$1.isDecimalDigit(this.code)) number += this.expr.charAt(this.index++);
		}
		ch = this.char;
		if (ch === "e" || ch === "E") {
			number += this.expr.charAt(this.index++);
			ch = this.char;
			if (ch === "+" || ch === "-") number += this.expr.charAt(this.index++);
			while (Jsep$1.isDecimalDigit(this.code)) number += this.expr.charAt(this.index++);
			if (!Jsep$1.isDecimalDigit(this.expr.charCodeAt(this.index - 1))) this.throwError("Expected exponent (" + number + this.char + ")");
		}
		chCode = this.code;
		if (Jsep$1.isIdentifierStart(chCode)) this.throwError("Variable names cannot start with a number (" + number + this.char + ")");
		else if (chCode === Jsep$1.PERIOD_CODE || number.length === 1 && number.charCodeAt(0) === Jsep$1.PERIOD_CODE) this.throwError("Unexpected period");
		return {
			type: Jsep$1.LITERAL,
			value: parseFloat(number),
			raw: number
		};
	}
	gobbleStringLiteral() {
		let str = "";
		const startIndex = this.index;
		const quote = this.expr.charAt(this.index++);
		let closed = false;
		while (this.index < this.expr.length) {
			let ch = this.expr.charAt(this.index++);
			if (ch === quote) {
				closed = true;
				break;
			} else if (ch === "\\") {
				ch = this.expr.charAt(this.index++);
				switch (ch) {
					case "n":
						str += "\n";
						break;
					case "r":
						str += "\r";
						break;
					case "t":
						str += "	";
						break;
					case "b":
						str += "\b";
						break;
					case "f":
						str += "\f";
						break;
					case "v":
						str += "\v";
						break;
					default: str += ch;
				}
			} else str += ch;
		}
		if (!closed) this.throwError("Unclosed quote after \"" + str + "\"");
		return {
			type: Jsep$1.LITERAL,
			value: str,
			raw: this.expr.substring(startIndex, this.index)
		};
	}
	gobbleIdentifier() {
		let ch = this.code, start = this.index;
		if (Jsep$1.isIdentifierStart(ch)) this.index++;
		else this.throwError("Unexpected " + this.char);
		while (this.index < this.expr.length) {
			ch = this.code;
			if (Jsep$1.isIdentifierPart(ch)) this.index++;
			else break;
		}
		return {
			type: Jsep$1.IDENTIFIER,
			name: this.expr.slice(start, this.index)
		};
	}
	gobbleArguments(termination) {
		const args = [];
		let closed = false;
		let separator_count = 0;
		while (this.index < this.expr.length) {
			this.gobbleSpaces();
			let ch_i = this.code;
			if (ch_i === termination) {
				closed = true;
				this.index++;
				if (termination === Jsep$1.CPAREN_CODE && separator_count && separator_count >= args.length) this.throwError("Unexpected token " + String.fromCharCode(termination));
				break;
			} else if (ch_i === Jsep$1.COMMA_CODE) {
				this.index++;
				separator_count++;
				if (separator_count !== args.length) {
					if (termination === Jsep$1.CPAREN_CODE) this.throwError("Unexpected token ,");
					else if (termination === Jsep$1.CBRACK_CODE) for (let arg = args.length; arg < separator_count; arg++) args.push(null);
				}
			} else if (args.length !== separator_count && separator_count !== 0) this.throwError("Expected comma");
			else {
				const node = this.gobbleExpression();
				if (!node || node.type === Jsep$1.COMPOUND) this.throwError("Expected comma");
				args.push(node);
			}
		}
		if (!closed) this.throwError("Expected " + String.fromCharCode(termination));
		return args;
	}
	gobbleGroup() {
		this.index++;
		let nodes = this.gobbleExpressions(Jsep$1.CPAREN_CODE);
		if (this.code === Jsep$1.CPAREN_CODE) {
			this.index++;
			if (nodes.length === 1) return nodes[0];
			else if (!nodes.length) return false;
			else return {
				type: Jsep$1.SEQUENCE_EXP,
				expressions: nodes
			};
		} else this.throwError("Unclosed (");
	}
	gobbleArray() {
		this.index++;
		return {
			type: Jsep$1.ARRAY_EXP,
			elements: this.gobbleArguments(Jsep$1.CBRACK_CODE)
		};
	}
};
const hooks$1 = new Hooks$1();
Object.assign(Jsep$1, {
	hooks: hooks$1,
	plugins: new Plugins$1(Jsep$1),
	COMPOUND: "Compound",
	SEQUENCE_EXP: "SequenceExpression",
	IDENTIFIER: "Identifier",
	MEMBER_EXP: "MemberExpression",
	LITERAL: "Literal",
	THIS_EXP: "ThisExpression",
	CALL_EXP: "CallExpression",
	UNARY_EXP: "UnaryExpression",
	BINARY_EXP: "BinaryExpression",
	ARRAY_EXP: "ArrayExpression",
	TAB_CODE: 9,
	LF_CODE: 10,
	CR_CODE: 13,
	SPACE_CODE: 32,
	PERIOD_CODE: 46,
	COMMA_CODE: 44,
	SQUOTE_CODE: 39,
	DQUOTE_CODE: 34,
	OPAREN_CODE: 40,
	CPAREN_CODE: 41,
	OBRACK_CODE: 91,
	CBRACK_CODE: 93,
	QUMARK_CODE: 63,
	SEMCOL_CODE: 59,
	COLON_CODE: 58,
	unary_ops: {
		"-": 1,
		"!": 1,
		"~": 1,
		"+": 1
	},
	binary_ops: {
		"||": 1,
		"??": 1,
		"&&": 2,
		"|": 3,
		"^": 4,
		"&": 5,
		"==": 6,
		"!=": 6,
		"===": 6,
		"!==": 6,
		"<": 7,
		">": 7,
		"<=": 7,
		">=": 7,
		"<<": 8,
		">>": 8,
		">>>": 8,
		"+": 9,
		"-": 9,
		"*": 10,
		"/": 10,
		"%": 10,
		"**": 11
	},
	right_associative: /* @__PURE__ */ new Set(["**"]),
	additional_identifier_chars: /* @__PURE__ */ new Set(["$", "_"]),
	literals: {
		"true": true,
		"false": false,
		"null": null
	},
	this_str: "this"
});
Jsep$1.max_unop_len = Jsep$1.getMaxKeyLen(Jsep$1.unary_ops);
Jsep$1.max_binop_len = Jsep$1.getMaxKeyLen(Jsep$1.binary_ops);
const jsep$1 = (expr) => new Jsep$1(expr).parse();
const stdClassProps$1 = Object.getOwnPropertyNames(class Test {});
Object.getOwnPropertyNames(Jsep$1).filter((prop) => !stdClassProps$1.includes(prop) && jsep$1[prop] === void 0).forEach((m) => {
	jsep$1[m] = Jsep$1[m];
});
jsep$1.Jsep = Jsep$1;
const CONDITIONAL_EXP$1 = "ConditionalExpression";
jsep$1.plugins.register({
	name: "ternary",
	init(jsep) {
		jsep.hooks.add("after-expression", function gobbleTernary(env) {
			if (env.node && this.code === jsep.QUMARK_CODE) {
				this.index++;
				const test = env.node;
				const consequent = this.gobbleExpression();
				if (!consequent) this.throwError("Expected expression");
				this.gobbleSpaces();
				if (this.code === jsep.COLON_CODE) {
					this.index++;
					const alternate = this.gobbleExpression();
					if (!alternate) this.throwError("Expected expression");
					env.node = {
						type: CONDITIONAL_EXP$1,
						test,
						consequent,
						alternate
					};
					if (test.operator && jsep.binary_ops[test.operator] <= .9) {
						let newTest = test;
						while (newTest.right.operator && jsep.binary_ops[newTest.right.operator] <= .9) newTest = newTest.right;
						env.node.test = newTest.right;
						newTest.right = env.node;
						env.node = test;
					}
				} else this.throwError("Expected :");
			}
		});
	}
});
const FSLASH_CODE = 47;
const BSLASH_CODE = 92;
var index = {
	name: "regex",
	init(jsep) {
		jsep.hooks.add("gobble-token", function gobbleRegexLiteral(env) {
			if (this.code === FSLASH_CODE) {
				const patternIndex = ++this.index;
				let inCharSet = false;
				while (this.index < this.expr.length) {
					if (this.code === FSLASH_CODE && !inCharSet) {
						const pattern = this.expr.slice(patternIndex, this.index);
						let flags = "";
						while (++this.index < this.expr.length) {
							const code = this.code;
							if (code >= 97 && code <= 122 || code >= 65 && code <= 90 || code >= 48 && code <= 57) flags += this.char;
							else break;
						}
						let value;
						try {
							value = new RegExp(pattern, flags);
						} catch (e) {
							this.throwError(e.message);
						}
						env.node = {
							type: jsep.LITERAL,
							value,
							raw: this.expr.slice(patternIndex - 1, this.index)
						};
						env.node = this.gobbleTokenProperty(env.node);
						return env.node;
					}
					if (this.code === jsep.OBRACK_CODE) inCharSet = true;
					else if (inCharSet && this.code === jsep.CBRACK_CODE) inCharSet = false;
					this.index += this.code === BSLASH_CODE ? 2 : 1;
				}
				this.throwError("Unclosed Regex");
			}
		});
	}
};
const PLUS_CODE = 43;
const plugin = {
	name: "assignment",
	assignmentOperators: /* @__PURE__ */ new Set([
		"=",
		"*=",
		"**=",
		"/=",
		"%=",
		"+=",
		"-=",
		"<<=",
		">>=",
		">>>=",
		"&=",
		"^=",
		"|=",
		"||=",
		"&&=",
		"??="
	]),
	updateOperators: [PLUS_CODE, 45],
	assignmentPrecedence: .9,
	init(jsep) {
		const updateNodeTypes = [jsep.IDENTIFIER, jsep.MEMBER_EXP];
		plugin.assignmentOperators.forEach((op) => jsep.addBinaryOp(op, plugin.assignmentPrecedence, true));
		jsep.hooks.add("gobble-token", function gobbleUpdatePrefix(env) {
			const code = this.code;
			if (plugin.updateOperators.some((c) => c === code && c === this.expr.charCodeAt(this.index + 1))) {
				this.index += 2;
				env.node = {
					type: "UpdateExpression",
					operator: code === PLUS_CODE ? "++" : "--",
					argument: this.gobbleTokenProperty(this.gobbleIdentifier()),
					prefix: true
				};
				if (!env.node.argument || !updateNodeTypes.includes(env.node.argument.type)) this.throwError(`Unexpected ${env.node.operator}`);
			}
		});
		jsep.hooks.add("after-token", function gobbleUpdatePostfix(env) {
			if (env.node) {
				const code = this.code;
				if (plugin.updateOperators.some((c) => c === code && c === this.expr.charCodeAt(this.index + 1))) {
					if (!updateNodeTypes.includes(env.node.type)) this.throwError(`Unexpected ${env.node.operator}`);
					this.index += 2;
					env.node = {
						type: "UpdateExpression",
						operator: code === PLUS_CODE ? "++" : "--",
						argument: env.node,
						prefix: false
					};
				}
			}
		});
		jsep.hooks.add("after-expression", function gobbleAssignment(env) {
			if (env.node) updateBinariesToAssignments(env.node);
		});
		function updateBinariesToAssignments(node) {
			if (plugin.assignmentOperators.has(node.operator)) {
				node.type = "AssignmentExpression";
				updateBinariesToAssignments(node.left);
				updateBinariesToAssignments(node.right);
			} else if (!node.operator) Object.values(node).forEach((val) => {
				if (val && typeof val === "object") updateBinariesToAssignments(val);
			});
		}
	}
};
jsep$1.plugins.register(index, plugin);
jsep$1.addUnaryOp("typeof");
jsep$1.addUnaryOp("void");
jsep$1.addLiteral("null", null);
jsep$1.addLiteral("undefined", void 0);
const BLOCKED_PROTO_PROPERTIES = /* @__PURE__ */ new Set([
	"constructor",
	"__proto__",
	"__defineGetter__",
	"__defineSetter__",
	"__lookupGetter__",
	"__lookupSetter__"
]);
const SafeEval = {
	evalAst(ast, subs) {
		switch (ast.type) {
			case "BinaryExpression":
			case "LogicalExpression": return SafeEval.evalBinaryExpression(ast, subs);
			case "Compound": return SafeEval.evalCompound(ast, subs);
			case "ConditionalExpression": return SafeEval.evalConditionalExpression(ast, subs);
			case "Identifier": return SafeEval.evalIdentifier(ast, subs);
			case "Literal": return SafeEval.evalLiteral(ast, subs);
			case "MemberExpression": return SafeEval.evalMemberExpression(ast, subs);
			case "UnaryExpression": return SafeEval.evalUnaryExpression(ast, subs);
			case "ArrayExpression": return SafeEval.evalArrayExpression(ast, subs);
			case "CallExpression": return SafeEval.evalCallExpression(ast, subs);
			case "AssignmentExpression": return SafeEval.evalAssignmentExpression(ast, subs);
			default: throw SyntaxError("Unexpected expression", ast);
		}
	},
	evalBinaryExpression(ast, subs) {
		return {
			"||": (a, b) => a || b(),
			"&&": (a, b) => a && b(),
			"|": (a, b) => a | b(),
			"^": (a, b) => a ^ b(),
			"&": (a, b) => a & b(),
			"==": (a, b) => a == b(),
			"!=": (a, b) => a != b(),
			"===": (a, b) => a === b(),
			"!==": (a, b) => a !== b(),
			"<": (a, b) => a < b(),
			">": (a, b) => a > b(),
			"<=": (a, b) => a <= b(),
			">=": (a, b) => a >= b(),
			"<<": (a, b) => a << b(),
			">>": (a, b) => a >> b(),
			">>>": (a, b) => a >>> b(),
			"+": (a, b) => a + b(),
			"-": (a, b) => a - b(),
			"*": (a, b) => a * b(),
			"/": (a, b) => a / b(),
			"%": (a, b) => a % b()
		}[ast.operator](SafeEval.evalAst(ast.left, subs), () => SafeEval.evalAst(ast.right, subs));
	},
	evalCompound(ast, subs) {
		let last;
		for (let i = 0; i < ast.body.length; i++) {
			if (ast.body[i].type === "Identifier" && [
				"var",
				"let",
				"const"
			].includes(ast.body[i].name) && ast.body[i + 1] && ast.body[i + 1].type === "AssignmentExpression") i += 1;
			const expr = ast.body[i];
			last = SafeEval.evalAst(expr, subs);
		}
		return last;
	},
	evalConditionalExpression(ast, subs) {
		if (SafeEval.evalAst(ast.test, subs)) return SafeEval.evalAst(ast.consequent, subs);
		return SafeEval.evalAst(ast.alternate, subs);
	},
	evalIdentifier(ast, subs) {
		if (Object.hasOwn(subs, ast.name)) return subs[ast.name];
		throw ReferenceError(`${ast.name} is not defined`);
	},
	evalLiteral(ast) {
		return ast.value;
	},
	evalMemberExpression(ast, subs) {
		const prop = String(ast.computed ? SafeEval.evalAst(ast.property) : ast.property.name);
		const obj = SafeEval.evalAst(ast.object, subs);
		if (obj === void 0 || obj === null) throw TypeError(`Cannot read properties of ${obj} (reading '${prop}')`);
		if (!Object.hasOwn(obj, prop) && BLOCKED_PROTO_PROPERTIES.has(prop)) throw TypeError(`Cannot read properties of ${obj} (reading '${prop}')`);
		const result = obj[prop];
		if (typeof result === "function") return result.bind(obj);
		return result;
	},
	evalUnaryExpression(ast, subs) {
		return {
			"-": (a) => -SafeEval.evalAst(a, subs),
			"!": (a) => !SafeEval.evalAst(a, subs),
			"~": (a) => ~SafeEval.evalAst(a, subs),
			"+": (a) => +SafeEval.evalAst(a, subs),
			typeof: (a) => typeof SafeEval.evalAst(a, subs),
			void: (a) => void SafeEval.evalAst(a, subs)
		}[ast.operator](ast.argument);
	},
	evalArrayExpression(ast, subs) {
		return ast.elements.map((el) => SafeEval.evalAst(el, subs));
	},
	evalCallExpression(ast, subs) {
		const args = ast.arguments.map((arg) => SafeEval.evalAst(arg, subs));
		const func = SafeEval.evalAst(ast.callee, subs);
		/* c8 ignore start  */
		if (func === Function) throw new Error("Function constructor is disabled");
		/* c8 ignore end  */
		return func(...args);
	},
	evalAssignmentExpression(ast, subs) {
		if (ast.left.type !== "Identifier") throw SyntaxError("Invalid left-hand side in assignment");
		const id = ast.left.name;
		subs[id] = SafeEval.evalAst(ast.right, subs);
		return subs[id];
	}
};
var SafeScript = class {
	constructor(expr) {
		this.code = expr;
		this.ast = jsep$1(this.code);
	}
	runInNewContext(context) {
		const keyMap = Object.assign(Object.create(null), context);
		return SafeEval.evalAst(this.ast, keyMap);
	}
};
function push(arr, item) {
	arr = arr.slice();
	arr.push(item);
	return arr;
}
function unshift(item, arr) {
	arr = arr.slice();
	arr.unshift(item);
	return arr;
}
var NewError = class extends Error {
	constructor(value) {
		super("JSONPath should not be called with \"new\" (it prevents return of (unwrapped) scalar values)");
		this.avoidNew = true;
		this.value = value;
		this.name = "NewError";
	}
};
function JSONPath(opts, expr, obj, callback, otherTypeCallback) {
	if (!(this instanceof JSONPath)) try {
		return new JSONPath(opts, expr, obj, callback, otherTypeCallback);
	} catch (e) {
		if (!e.avoidNew) throw e;
		return e.value;
	}
	if (typeof opts === "string") {
		otherTypeCallback = callback;
		callback = obj;
		obj = expr;
		expr = opts;
		opts = null;
	}
	const optObj = opts && typeof opts === "object";
	opts = opts || {};
	this.json = opts.json || obj;
	this.path = opts.path || expr;
	this.resultType = opts.resultType || "value";
	this.flatten = opts.flatten || false;
	this.wrap = Object.hasOwn(opts, "wrap") ? opts.wrap : true;
	this.sandbox = opts.sandbox || {};
	this.eval = opts.eval === void 0 ? "safe" : opts.eval;
	this.ignoreEvalErrors = typeof opts.ignoreEvalErrors === "undefined" ? false : opts.ignoreEvalErrors;
	this.parent = opts.parent || null;
	this.parentProperty = opts.parentProperty || null;
	this.callback = opts.callback || callback || null;
	this.otherTypeCallback = opts.otherTypeCallback || otherTypeCallback || function() {
		throw new TypeError("You must supply an otherTypeCallback callback option with the @other() operator.");
	};
	if (opts.autostart !== false) {
		const args = { path: optObj ? opts.path : expr };
		if (!optObj) args.json = obj;
		else if ("json" in opts) args.json = opts.json;
		const ret = this.evaluate(args);
		if (!ret || typeof ret !== "object") throw new NewError(ret);
		return ret;
	}
}
JSONPath.prototype.evaluate = function(expr, json, callback, otherTypeCallback) {
	let currParent = this.parent, currParentProperty = this.parentProperty;
	let { flatten, wrap } = this;
	this.currResultType = this.resultType;
	this.currEval = this.eval;
	this.currSandbox = this.sandbox;
	callback = callback || this.callback;
	this.currOtherTypeCallback = otherTypeCallback || this.otherTypeCallback;
	json = json || this.json;
	expr = expr || this.path;
	if (expr && typeof expr === "object" && !Array.isArray(expr)) {
		if (!expr.path && expr.path !== "") throw new TypeError("You must supply a \"path\" property when providing an object argument to JSONPath.evaluate().");
		if (!Object.hasOwn(expr, "json")) throw new TypeError("You must supply a \"json\" property when providing an object argument to JSONPath.evaluate().");
		({json} = expr);
		flatten = Object.hasOwn(expr, "flatten") ? expr.flatten : flatten;
		this.currResultType = Object.hasOwn(expr, "resultType") ? expr.resultType : this.currResultType;
		this.currSandbox = Object.hasOwn(expr, "sandbox") ? expr.sandbox : this.currSandbox;
		wrap = Object.hasOwn(expr, "wrap") ? expr.wrap : wrap;
		this.currEval = Object.hasOwn(expr, "eval") ? expr.eval : this.currEval;
		callback = Object.hasOwn(expr, "callback") ? expr.callback : callback;
		this.currOtherTypeCallback = Object.hasOwn(expr, "otherTypeCallback") ? expr.otherTypeCallback : this.currOtherTypeCallback;
		currParent = Object.hasOwn(expr, "parent") ? expr.parent : currParent;
		currParentProperty = Object.hasOwn(expr, "parentProperty") ? expr.parentProperty : currParentProperty;
		expr = expr.path;
	}
	currParent = currParent || null;
	currParentProperty = currParentProperty || null;
	if (Array.isArray(expr)) expr = JSONPath.toPathString(expr);
	if (!expr && expr !== "" || !json) return;
	const exprList = JSONPath.toPathArray(expr);
	if (exprList[0] === "$" && exprList.length > 1) exprList.shift();
	this._hasParentSelector = null;
	const result = this._trace(exprList, json, ["$"], currParent, currParentProperty, callback).filter(function(ea) {
		return ea && !ea.isParentSelector;
	});
	if (!result.length) return wrap ? [] : void 0;
	if (!wrap && result.length === 1 && !result[0].hasArrExpr) return this._getPreferredOutput(result[0]);
	return result.reduce((rslt, ea) => {
		const valOrPath = this._getPreferredOutput(ea);
		if (flatten && Array.isArray(valOrPath)) rslt = rslt.concat(valOrPath);
		else rslt.push(valOrPath);
		return rslt;
	}, []);
};
JSONPath.prototype._getPreferredOutput = function(ea) {
	const resultType = this.currResultType;
	switch (resultType) {
		case "all": {
			const path = Array.isArray(ea.path) ? ea.path : JSONPath.toPathArray(ea.path);
			ea.pointer = JSONPath.toPointer(path);
			ea.path = typeof ea.path === "string" ? ea.path : JSONPath.toPathString(ea.path);
			return ea;
		}
		case "value":
		case "parent":
		case "parentProperty": return ea[resultType];
		case "path": return JSONPath.toPathString(ea[resultType]);
		case "pointer": return JSONPath.toPointer(ea.path);
		default: throw new TypeError("Unknown result type");
	}
};
JSONPath.prototype._handleCallback = function(fullRetObj, callback, type) {
	if (callback) {
		const preferredOutput = this._getPreferredOutput(fullRetObj);
		fullRetObj.path = typeof fullRetObj.path === "string" ? fullRetObj.path : JSONPath.toPathString(fullRetObj.path);
		callback(preferredOutput, type, fullRetObj);
	}
};
JSONPath.prototype._trace = function(expr, val, path, parent, parentPropName, callback, hasArrExpr, literalPriority) {
	let retObj;
	if (!expr.length) {
		retObj = {
			path,
			value: val,
			parent,
			parentProperty: parentPropName,
			hasArrExpr
		};
		this._handleCallback(retObj, callback, "value");
		return retObj;
	}
	const loc = expr[0], x = expr.slice(1);
	const ret = [];
	function addRet(elems) {
		if (Array.isArray(elems)) elems.forEach((t) => {
			ret.push(t);
		});
		else ret.push(elems);
	}
	if ((typeof loc !== "string" || literalPriority) && val && Object.hasOwn(val, loc)) addRet(this._trace(x, val[loc], push(path, loc), val, loc, callback, hasArrExpr));
	else if (loc === "*") this._walk(val, (m) => {
		addRet(this._trace(x, val[m], push(path, m), val, m, callback, true, true));
	});
	else if (loc === "..") {
		addRet(this._trace(x, val, path, parent, parentPropName, callback, hasArrExpr));
		this._walk(val, (m) => {
			if (typeof val[m] === "object") addRet(this._trace(expr.slice(), val[m], push(path, m), val, m, callback, true));
		});
	} else if (loc === "^") {
		this._hasParentSelector = true;
		return {
			path: path.slice(0, -1),
			expr: x,
			isParentSelector: true
		};
	} else if (loc === "~") {
		retObj = {
			path: push(path, loc),
			value: parentPropName,
			parent,
			parentProperty: null
		};
		this._handleCallback(retObj, callback, "property");
		return retObj;
	} else if (loc === "$") addRet(this._trace(x, val, path, null, null, callback, hasArrExpr));
	else if (/^(-?\d*):(-?\d*):?(\d*)$/u.test(loc)) addRet(this._slice(loc, x, val, path, parent, parentPropName, callback));
	else if (loc.indexOf("?(") === 0) {
		if (this.currEval === false) throw new Error("Eval [?(expr)] prevented in JSONPath expression.");
		const safeLoc = loc.replace(/^\?\((.*?)\)$/u, "$1");
		const nested = /@.?([^?]*)[['](\??\(.*?\))(?!.\)\])[\]']/gu.exec(safeLoc);
		if (nested) this._walk(val, (m) => {
			const npath = [nested[2]];
			const nvalue = nested[1] ? val[m][nested[1]] : val[m];
			if (this._trace(npath, nvalue, path, parent, parentPropName, callback, true).length > 0) addRet(this._trace(x, val[m], push(path, m), val, m, callback, true));
		});
		else this._walk(val, (m) => {
			if (this._eval(safeLoc, val[m], m, path, parent, parentPropName)) addRet(this._trace(x, val[m], push(path, m), val, m, callback, true));
		});
	} else if (loc[0] === "(") {
		if (this.currEval === false) throw new Error("Eval [(expr)] prevented in JSONPath expression.");
		addRet(this._trace(unshift(this._eval(loc, val, path.at(-1), path.slice(0, -1), parent, parentPropName), x), val, path, parent, parentPropName, callback, hasArrExpr));
	} else if (loc[0] === "@") {
		let addType = false;
		const valueType = loc.slice(1, -2);
		switch (valueType) {
			case "scalar":
				if (!val || !["object", "function"].includes(typeof val)) addType = true;
				break;
			case "boolean":
			case "string":
			case "undefined":
			case "function":
				if (typeof val === valueType) addType = true;
				break;
			case "integer":
				if (Number.isFinite(val) && !(val % 1)) addType = true;
				break;
			case "number":
				if (Number.isFinite(val)) addType = true;
				break;
			case "nonFinite":
				if (typeof val === "number" && !Number.isFinite(val)) addType = true;
				break;
			case "object":
				if (val && typeof val === valueType) addType = true;
				break;
			case "array":
				if (Array.isArray(val)) addType = true;
				break;
			case "other":
				addType = this.currOtherTypeCallback(val, path, parent, parentPropName);
				break;
			case "null":
				if (val === null) addType = true;
				break;
			/* c8 ignore next 2 */
			default: throw new TypeError("Unknown value type " + valueType);
		}
		if (addType) {
			retObj = {
				path,
				value: val,
				parent,
				parentProperty: parentPropName
			};
			this._handleCallback(retObj, callback, "value");
			return retObj;
		}
	} else if (loc[0] === "`" && val && Object.hasOwn(val, loc.slice(1))) {
		const locProp = loc.slice(1);
		addRet(this._trace(x, val[locProp], push(path, locProp), val, locProp, callback, hasArrExpr, true));
	} else if (loc.includes(",")) {
		const parts = loc.split(",");
		for (const part of parts) addRet(this._trace(unshift(part, x), val, path, parent, parentPropName, callback, true));
	} else if (!literalPriority && val && Object.hasOwn(val, loc)) addRet(this._trace(x, val[loc], push(path, loc), val, loc, callback, hasArrExpr, true));
	if (this._hasParentSelector) for (let t = 0; t < ret.length; t++) {
		const rett = ret[t];
		if (rett && rett.isParentSelector) {
			const tmp = this._trace(rett.expr, val, rett.path, parent, parentPropName, callback, hasArrExpr);
			if (Array.isArray(tmp)) {
				ret[t] = tmp[0];
				const tl = tmp.length;
				for (let tt = 1; tt < tl; tt++) {
					t++;
					ret.splice(t, 0, tmp[tt]);
				}
			} else ret[t] = tmp;
		}
	}
	return ret;
};
JSONPath.prototype._walk = function(val, f) {
	if (Array.isArray(val)) {
		const n = val.length;
		for (let i = 0; i < n; i++) f(i);
	} else if (val && typeof val === "object") Object.keys(val).forEach((m) => {
		f(m);
	});
};
JSONPath.prototype._slice = function(loc, expr, val, path, parent, parentPropName, callback) {
	if (!Array.isArray(val)) return;
	const len = val.length, parts = loc.split(":"), step = parts[2] && Number.parseInt(parts[2]) || 1;
	let start = parts[0] && Number.parseInt(parts[0]) || 0, end = parts[1] && Number.parseInt(parts[1]) || len;
	start = start < 0 ? Math.max(0, start + len) : Math.min(len, start);
	end = end < 0 ? Math.max(0, end + len) : Math.min(len, end);
	const ret = [];
	for (let i = start; i < end; i += step) this._trace(unshift(i, expr), val, path, parent, parentPropName, callback, true).forEach((t) => {
		ret.push(t);
	});
	return ret;
};
JSONPath.prototype._eval = function(code, _v, _vname, path, parent, parentPropName) {
	this.currSandbox._$_parentProperty = parentPropName;
	this.currSandbox._$_parent = parent;
	this.currSandbox._$_property = _vname;
	this.currSandbox._$_root = this.json;
	this.currSandbox._$_v = _v;
	const containsPath = code.includes("@path");
	if (containsPath) this.currSandbox._$_path = JSONPath.toPathString(path.concat([_vname]));
	const scriptCacheKey = this.currEval + "Script:" + code;
	if (!JSONPath.cache[scriptCacheKey]) {
		let script = code.replaceAll("@parentProperty", "_$_parentProperty").replaceAll("@parent", "_$_parent").replaceAll("@property", "_$_property").replaceAll("@root", "_$_root").replaceAll(/@([.\s)[])/gu, "_$_v$1");
		if (containsPath) script = script.replaceAll("@path", "_$_path");
		if (this.currEval === "safe" || this.currEval === true || this.currEval === void 0) JSONPath.cache[scriptCacheKey] = new this.safeVm.Script(script);
		else if (this.currEval === "native") JSONPath.cache[scriptCacheKey] = new this.vm.Script(script);
		else if (typeof this.currEval === "function" && this.currEval.prototype && Object.hasOwn(this.currEval.prototype, "runInNewContext")) {
			const CurrEval = this.currEval;
			JSONPath.cache[scriptCacheKey] = new CurrEval(script);
		} else if (typeof this.currEval === "function") JSONPath.cache[scriptCacheKey] = { runInNewContext: (context) => this.currEval(script, context) };
		else throw new TypeError(`Unknown "eval" property "${this.currEval}"`);
	}
	try {
		return JSONPath.cache[scriptCacheKey].runInNewContext(this.currSandbox);
	} catch (e) {
		if (this.ignoreEvalErrors) return false;
		throw new Error("jsonPath: " + e.message + ": " + code);
	}
};
JSONPath.cache = {};
JSONPath.toPathString = function(pathArr) {
	const x = pathArr, n = x.length;
	let p = "$";
	for (let i = 1; i < n; i++) if (!/^(~|\^|@.*?\(\))$/u.test(x[i])) p += /^[0-9*]+$/u.test(x[i]) ? "[" + x[i] + "]" : "['" + x[i] + "']";
	return p;
};
JSONPath.toPointer = function(pointer) {
	const x = pointer, n = x.length;
	let p = "";
	for (let i = 1; i < n; i++) if (!/^(~|\^|@.*?\(\))$/u.test(x[i])) p += "/" + x[i].toString().replaceAll("~", "~0").replaceAll("/", "~1");
	return p;
};
JSONPath.toPathArray = function(expr) {
	const { cache } = JSONPath;
	if (cache[expr]) return cache[expr].concat();
	const subx = [];
	cache[expr] = expr.replaceAll(/@(?:null|boolean|number|string|integer|undefined|nonFinite|scalar|array|object|function|other)\(\)/gu, ";$&;").replaceAll(/[['](\??\(.*?\))[\]'](?!.\])/gu, function($0, $1) {
		return "[#" + (subx.push($1) - 1) + "]";
	}).replaceAll(/\[['"]([^'\]]*)['"]\]/gu, function($0, prop) {
		return "['" + prop.replaceAll(".", "%@%").replaceAll("~", "%%@@%%") + "']";
	}).replaceAll("~", ";~;").replaceAll(/['"]?\.['"]?(?![^[]*\])|\[['"]?/gu, ";").replaceAll("%@%", ".").replaceAll("%%@@%%", "~").replaceAll(/(?:;)?(\^+)(?:;)?/gu, function($0, ups) {
		return ";" + ups.split("").join(";") + ";";
	}).replaceAll(/;;;|;;/gu, ";..;").replaceAll(/;$|'?\]|'$/gu, "").split(";").map(function(exp) {
		const match = exp.match(/#(\d+)/u);
		return !match || !match[1] ? exp : subx[match[1]];
	});
	return cache[expr].concat();
};
JSONPath.prototype.safeVm = { Script: SafeScript };
JSONPath.prototype.vm = vm;

// node_modules/jsep/dist/jsep.js
var import_index_cjs = /* @__PURE__ */ __toESM(require_index_cjs(), 1);
var Hooks = class {
	add(name, callback, first) {
		if (typeof arguments[0] != "string") for (let name in arguments[0]) this.add(name, arguments[0][name], arguments[1]);
		else (Array.isArray(name) ? name : [name]).forEach(function(name) {
			this[name] = this[name] || [];
			if (callback) this[name][first ? "unshift" : "push"](callback);
		}, this);
	}
	run(name, env) {
		this[name] = this[name] || [];
		this[name].forEach(function(callback) {
			callback.call(env && env.context ? env.context : env, env);
		});
	}
};
var Plugins = class {
	constructor(jsep) {
		this.jsep = jsep;
		this.registered = {};
	}
	register(...plugins) {
		plugins.forEach((plugin) => {
			if (typeof plugin !== "object" || !plugin.name || !plugin.init) throw new Error("Invalid JSEP plugin format");
			if (this.registered[plugin.name]) return;
			plugin.init(this.jsep);
			this.registered[plugin.name] = plugin;
		});
	}
};
var Jsep = class Jsep {
	static get version() {
		return "1.6.0";
	}
	static toString() {
		return "JavaScript Expression Parser (JSEP) v" + Jsep.version;
	}
	static addUnaryOp(op_name) {
		Jsep.max_unop_len = Math.max(op_name.length, Jsep.max_unop_len);
		Jsep.unary_ops[op_name] = 1;
		return Jsep;
	}
	static addBinaryOp(op_name, precedence, isRightAssociative) {
		Jsep.max_binop_len = Math.max(op_name.length, Jsep.max_binop_len);
		Jsep.binary_ops[op_name] = precedence;
		if (isRightAssociative) Jsep.right_associative.add(op_name);
		else Jsep.right_associative.delete(op_name);
		return Jsep;
	}
	static addIdentifierChar(char) {
		Jsep.additional_identifier_chars.add(char);
		return Jsep;
	}
	static addLiteral(literal_name, literal_value) {
		Jsep.literals[literal_name] = literal_value;
		return Jsep;
	}
	static removeUnaryOp(op_name) {
		delete Jsep.unary_ops[op_name];
		if (op_name.length === Jsep.max_unop_len) Jsep.max_unop_len = Jsep.getMaxKeyLen(Jsep.unary_ops);
		return Jsep;
	}
	static removeAllUnaryOps() {
		Jsep.unary_ops = {};
		Jsep.max_unop_len = 0;
		return Jsep;
	}
	static removeIdentifierChar(char) {
		Jsep.additional_identifier_chars.delete(char);
		return Jsep;
	}
	static removeBinaryOp(op_name) {
		delete Jsep.binary_ops[op_name];
		if (op_name.length === Jsep.max_binop_len) Jsep.max_binop_len = Jsep.getMaxKeyLen(Jsep.binary_ops);
		Jsep.right_associative.delete(op_name);
		return Jsep;
	}
	static removeAllBinaryOps() {
		Jsep.binary_ops = {};
		Jsep.max_binop_len = 0;
		return Jsep;
	}
	static removeLiteral(literal_name) {
		delete Jsep.literals[literal_name];
		return Jsep;
	}
	static removeAllLiterals() {
		Jsep.literals = {};
		return Jsep;
	}
	get char() {
		return this.expr.charAt(this.index);
	}
	get code() {
		return this.expr.charCodeAt(this.index);
	}
	constructor(expr) {
		this.expr = expr;
		this.index = 0;
	}
	static parse(expr) {
		return new Jsep(expr).parse();
	}
	static getMaxKeyLen(obj) {
		return Math.max(0, ...Object.keys(obj).map((k) => k.length));
	}
	static isDecimalDigit(ch) {
		return ch >= 48 && ch <= 57;
	}
	static binaryPrecedence(op_val) {
		return Jsep.binary_ops[op_val] || 0;
	}
	static isIdentifierStart(ch) {
		return ch >= 65 && ch <= 90 || ch >= 97 && ch <= 122 || ch >= 128 && !Jsep.binary_ops[String.fromCharCode(ch)] || Jsep.additional_identifier_chars.has(String.fromCharCode(ch));
	}
	static isIdentifierPart(ch) {
		return Jsep.isIdentifierStart(ch) || Jsep.isDecimalDigit(ch);
	}
	throwError(message) {
		const error = /* @__PURE__ */ new Error(message + " at character " + this.index);
		error.index = this.index;
		error.description = message;
		throw error;
	}
	runHook(name, node) {
		if (Jsep.hooks[name]) {
			const env = {
				context: this,
				node
			};
			Jsep.hooks.run(name, env);
			return env.node;
		}
		return node;
	}
	searchHook(name) {
		if (Jsep.hooks[name]) {
			const env = { context: this };
			Jsep.hooks[name].find(function(callback) {
				callback.call(env.context, env);
				return env.node;
			});
			return env.node;
		}
	}
	gobbleSpaces() {
		let ch = this.code;
		while (ch === Jsep.SPACE_CODE || ch === Jsep.TAB_CODE || ch === Jsep.LF_CODE || ch === Jsep.CR_CODE) ch = this.expr.charCodeAt(++this.index);
		this.runHook("gobble-spaces");
	}
	parse() {
		this.runHook("before-all");
		const nodes = this.gobbleExpressions();
		const node = nodes.length === 1 ? nodes[0] : {
			type: Jsep.COMPOUND,
			body: nodes
		};
		return this.runHook("after-all", node);
	}
	gobbleExpressions(untilICode) {
		let nodes = [], ch_i, node;
		while (this.index < this.expr.length) {
			ch_i = this.code;
			if (ch_i === Jsep.SEMCOL_CODE || ch_i === Jsep.COMMA_CODE) this.index++;
			else if (node = this.gobbleExpression()) nodes.push(node);
			else if (this.index < this.expr.length) {
				if (ch_i === untilICode) break;
				this.throwError("Unexpected \"" + this.char + "\"");
			}
		}
		return nodes;
	}
	gobbleExpression() {
		const node = this.searchHook("gobble-expression") || this.gobbleBinaryExpression();
		this.gobbleSpaces();
		return this.runHook("after-expression", node);
	}
	gobbleBinaryOp() {
		this.gobbleSpaces();
		let to_check = this.expr.substr(this.index, Jsep.max_binop_len);
		let tc_len = to_check.length;
		while (tc_len > 0) {
			if (Jsep.binary_ops.hasOwnProperty(to_check) && (!Jsep.isIdentifierStart(this.code) || this.index + to_check.length < this.expr.length && !Jsep.isIdentifierPart(this.expr.charCodeAt(this.index + to_check.length)))) {
				this.index += tc_len;
				return to_check;
			}
			to_check = to_check.substr(0, --tc_len);
		}
		return false;
	}
	gobbleBinaryExpression() {
		let node, biop, prec, stack, biop_info, left, right, i, cur_biop;
		left = this.gobbleToken();
		if (!left) return left;
		biop = this.gobbleBinaryOp();
		if (!biop) return left;
		biop_info = {
			value: biop,
			prec: Jsep.binaryPrecedence(biop),
			right_a: Jsep.right_associative.has(biop)
		};
		right = this.gobbleToken();
		if (!right) this.throwError("Expected expression after " + biop);
		stack = [
			left,
			biop_info,
			right
		];
		while (biop = this.gobbleBinaryOp()) {
			prec = Jsep.binaryPrecedence(biop);
			if (prec === 0) {
				this.index -= biop.length;
				break;
			}
			biop_info = {
				value: biop,
				prec,
				right_a: Jsep.right_associative.has(biop)
			};
			cur_biop = biop;
			const comparePrev = (prev) => biop_info.right_a && prev.right_a ? prec > prev.prec : prec <= prev.prec;
			while (stack.length > 2 && comparePrev(stack[stack.length - 2])) {
				right = stack.pop();
				biop = stack.pop().value;
				left = stack.pop();
				node = {
					type: Jsep.BINARY_EXP,
					operator: biop,
					left,
					right
				};
				stack.push(node);
			}
			node = this.gobbleToken();
			if (!node) this.throwError("Expected expression after " + cur_biop);
			stack.push(biop_info, node);
		}
		i = stack.length - 1;
		node = stack[i];
		while (i > 1) {
			node = {
				type: Jsep.BINARY_EXP,
				operator: stack[i - 1].value,
				left: stack[i - 2],
				right: node
			};
			i -= 2;
		}
		return node;
	}
	gobbleToken() {
		let ch, to_check, tc_len, node;
		this.gobbleSpaces();
		node = this.searchHook("gobble-token");
		if (node) return this.runHook("after-token", node);
		ch = this.code;
		if (Jsep.isDecimalDigit(ch) || ch === Jsep.PERIOD_CODE) return this.gobbleNumericLiteral();
		if (ch === Jsep.SQUOTE_CODE || ch === Jsep.DQUOTE_CODE) node = this.gobbleStringLiteral();
		else if (ch === Jsep.OBRACK_CODE) node = this.gobbleArray();
		else {
			to_check = this.expr.substr(this.index, Jsep.max_unop_len);
			tc_len = to_check.length;
			while (tc_len > 0) {
				if (Jsep.unary_ops.hasOwnProperty(to_check) && (!Jsep.isIdentifierStart(this.code) || this.index + to_check.length < this.expr.length && !Jsep.isIdentifierPart(this.expr.charCodeAt(this.index + to_check.length)))) {
					this.index += tc_len;
					const argument = this.gobbleToken();
					if (!argument) this.throwError("missing unaryOp argument");
					return this.runHook("after-token", {
						type: Jsep.UNARY_EXP,
						operator: to_check,
						argument,
						prefix: true
					});
				}
				to_check = to_check.substr(0, --tc_len);
			}
			if (Jsep.isIdentifierStart(ch)) {
				node = this.gobbleIdentifier();
				if (Jsep.literals.hasOwnProperty(node.name)) node = {
					type: Jsep.LITERAL,
					value: Jsep.literals[node.name],
					raw: node.name
				};
				else if (node.name === Jsep.this_str) node = { type: Jsep.THIS_EXP };
			} else if (ch === Jsep.OPAREN_CODE) node = this.gobbleGroup();
		}
		if (!node) return this.runHook("after-token", false);
		node = this.gobbleTokenProperty(node);
		return this.runHook("after-token", node);
	}
	gobbleTokenProperty(node) {
		this.gobbleSpaces();
		let ch = this.code;
		while (ch === Jsep.PERIOD_CODE || ch === Jsep.OBRACK_CODE || ch === Jsep.OPAREN_CODE || ch === Jsep.QUMARK_CODE) {
			let optional;
			if (ch === Jsep.QUMARK_CODE) {
				if (this.expr.charCodeAt(this.index + 1) !== Jsep.PERIOD_CODE) break;
				optional = true;
				this.index += 2;
				this.gobbleSpaces();
				ch = this.code;
			}
			this.index++;
			if (ch === Jsep.OBRACK_CODE) {
				node = {
					type: Jsep.MEMBER_EXP,
					computed: true,
					object: node,
					property: this.gobbleExpression()
				};
				if (!node.property) this.throwError("Unexpected \"" + this.char + "\"");
				this.gobbleSpaces();
				ch = this.code;
				if (ch !== Jsep.CBRACK_CODE) this.throwError("Unclosed [");
				this.index++;
			} else if (ch === Jsep.OPAREN_CODE) node = {
				type: Jsep.CALL_EXP,
				"arguments": this.gobbleArguments(Jsep.CPAREN_CODE),
				callee: node
			};
			else if (ch === Jsep.PERIOD_CODE || optional) {
				if (optional) this.index--;
				this.gobbleSpaces();
				node = {
					type: Jsep.MEMBER_EXP,
					computed: false,
					object: node,
					property: this.gobbleIdentifier()
				};
			}
			if (optional) node.optional = true;
			this.gobbleSpaces();
			ch = this.code;
		}
		return node;
	}
	gobbleNumericLiteral() {
		let number = "", ch, chCode;
		while (Jsep.isDecimalDigit(this.code)) number += this.expr.charAt(this.index++);
		if (this.code === Jsep.PERIOD_CODE) {
			number += this.expr.charAt(this.index++);
			while (Jsep.isDecimalDigit(this.code)) number += this.expr.charAt(this.index++);
		}
		ch = this.char;
		if (ch === "e" || ch === "E") {
			number += this.expr.charAt(this.index++);
			ch = this.char;
			if (ch === "+" || ch === "-") number += this.expr.charAt(this.index++);
			while (Jsep.isDecimalDigit(this.code)) number += this.expr.charAt(this.index++);
			if (!Jsep.isDecimalDigit(this.expr.charCodeAt(this.index - 1))) this.throwError("Expected exponent (" + number + this.char + ")");
		}
		chCode = this.code;
		if (Jsep.isIdentifierStart(chCode)) this.throwError("Variable names cannot start with a number (" + number + this.char + ")");
		else if (chCode === Jsep.PERIOD_CODE || number.length === 1 && number.charCodeAt(0) === Jsep.PERIOD_CODE) this.throwError("Unexpected period");
		return {
			type: Jsep.LITERAL,
			value: parseFloat(number),
			raw: number
		};
	}
	gobbleStringLiteral() {
		let str = "";
		const startIndex = this.index;
		const quote = this.expr.charAt(this.index++);
		let closed = false;
		while (this.index < this.expr.length) {
			let ch = this.expr.charAt(this.index++);
			if (ch === quote) {
				closed = true;
				break;
			} else if (ch === "\\") {
				ch = this.expr.charAt(this.index++);
				switch (ch) {
					case "n":
						str += "\n";
						break;
					case "r":
						str += "\r";
						break;
					case "t":
						str += "	";
						break;
					case "b":
						str += "\b";
						break;
					case "f":
						str += "\f";
						break;
					case "v":
						str += "\v";
						break;
					default: str += ch;
				}
			} else str += ch;
		}
		if (!closed) this.throwError("Unclosed quote after \"" + str + "\"");
		return {
			type: Jsep.LITERAL,
			value: str,
			raw: this.expr.substring(startIndex, this.index)
		};
	}
	gobbleIdentifier() {
		let ch = this.code, start = this.index;
		if (Jsep.isIdentifierStart(ch)) this.index++;
		else this.throwError("Unexpected " + this.char);
		while (this.index < this.expr.length) {
			ch = this.code;
			if (Jsep.isIdentifierPart(ch)) this.index++;
			else break;
		}
		return {
			type: Jsep.IDENTIFIER,
			name: this.expr.slice(start, this.index)
		};
	}
	gobbleArguments(termination) {
		const args = [];
		let closed = false;
		let separator_count = 0;
		while (this.index < this.expr.length) {
			this.gobbleSpaces();
			let ch_i = this.code;
			if (ch_i === termination) {
				closed = true;
				this.index++;
				if (termination === Jsep.CPAREN_CODE && separator_count && separator_count >= args.length) this.throwError("Unexpected token " + String.fromCharCode(termination));
				break;
			} else if (ch_i === Jsep.COMMA_CODE) {
				this.index++;
				separator_count++;
				if (separator_count !== args.length) {
					if (termination === Jsep.CPAREN_CODE) this.throwError("Unexpected token ,");
					else if (termination === Jsep.CBRACK_CODE) for (let arg = args.length; arg < separator_count; arg++) args.push(null);
				}
			} else if (args.length !== separator_count && separator_count !== 0) this.throwError("Expected comma");
			else {
				const node = this.gobbleExpression();
				if (!node || node.type === Jsep.COMPOUND) this.throwError("Expected comma");
				args.push(node);
			}
		}
		if (!closed) this.throwError("Expected " + String.fromCharCode(termination));
		return args;
	}
	gobbleGroup() {
		this.index++;
		let nodes = this.gobbleExpressions(Jsep.CPAREN_CODE);
		if (this.code === Jsep.CPAREN_CODE) {
			this.index++;
			if (nodes.length === 1) return nodes[0];
			else if (!nodes.length) return false;
			else return {
				type: Jsep.SEQUENCE_EXP,
				expressions: nodes
			};
		} else this.throwError("Unclosed (");
	}
	gobbleArray() {
		this.index++;
		return {
			type: Jsep.ARRAY_EXP,
			elements: this.gobbleArguments(Jsep.CBRACK_CODE)
		};
	}
};
const hooks = new Hooks();
Object.assign(Jsep, {
	hooks,
	plugins: new Plugins(Jsep),
	COMPOUND: "Compound",
	SEQUENCE_EXP: "SequenceExpression",
	IDENTIFIER: "Identifier",
	MEMBER_EXP: "MemberExpression",
	LITERAL: "Literal",
	THIS_EXP: "ThisExpression",
	CALL_EXP: "CallExpression",
	UNARY_EXP: "UnaryExpression",
	BINARY_EXP: "BinaryExpression",
	ARRAY_EXP: "ArrayExpression",
	TAB_CODE: 9,
	LF_CODE: 10,
	CR_CODE: 13,
	SPACE_CODE: 32,
	PERIOD_CODE: 46,
	COMMA_CODE: 44,
	SQUOTE_CODE: 39,
	DQUOTE_CODE: 34,
	OPAREN_CODE: 40,
	CPAREN_CODE: 41,
	OBRACK_CODE: 91,
	CBRACK_CODE: 93,
	QUMARK_CODE: 63,
	SEMCOL_CODE: 59,
	COLON_CODE: 58,
	unary_ops: {
		"-": 1,
		"!": 1,
		"~": 1,
		"+": 1
	},
	binary_ops: {
		"||": 1,
		"??": 1,
		"&&": 2,
		"|": 3,
		"^": 4,
		"&": 5,
		"==": 6,
		"!=": 6,
		"===": 6,
		"!==": 6,
		"<": 7,
		">": 7,
		"<=": 7,
		">=": 7,
		"<<": 8,
		">>": 8,
		">>>": 8,
		"+": 9,
		"-": 9,
		"*": 10,
		"/": 10,
		"%": 10,
		"**": 11
	},
	right_associative: /* @__PURE__ */ new Set(["**"]),
	additional_identifier_chars: /* @__PURE__ */ new Set(["$", "_"]),
	literals: {
		"true": true,
		"false": false,
		"null": null
	},
	this_str: "this"
});
Jsep.max_unop_len = Jsep.getMaxKeyLen(Jsep.unary_ops);
Jsep.max_binop_len = Jsep.getMaxKeyLen(Jsep.binary_ops);
const jsep = (expr) => new Jsep(expr).parse();
const stdClassProps = Object.getOwnPropertyNames(class Test {});
Object.getOwnPropertyNames(Jsep).filter((prop) => !stdClassProps.includes(prop) && jsep[prop] === void 0).forEach((m) => {
	jsep[m] = Jsep[m];
});
jsep.Jsep = Jsep;
const CONDITIONAL_EXP = "ConditionalExpression";
jsep.plugins.register({
	name: "ternary",
	init(jsep) {
		jsep.hooks.add("after-expression", function gobbleTernary(env) {
			if (env.node && this.code === jsep.QUMARK_CODE) {
				this.index++;
				const test = env.node;
				const consequent = this.gobbleExpression();
				if (!consequent) this.throwError("Expected expression");
				this.gobbleSpaces();
				if (this.code === jsep.COLON_CODE) {
					this.index++;
					const alternate = this.gobbleExpression();
					if (!alternate) this.throwError("Expected expression");
					env.node = {
						type: CONDITIONAL_EXP,
						test,
						consequent,
						alternate
					};
					if (test.operator && jsep.binary_ops[test.operator] <= .9) {
						let newTest = test;
						while (newTest.right.operator && jsep.binary_ops[newTest.right.operator] <= .9) newTest = newTest.right;
						env.node.test = newTest.right;
						newTest.right = env.node;
						env.node = test;
					}
				} else this.throwError("Expected :");
			}
		});
	}
});

// src/lint/rulesets/filter.ts
function parser() {
	jsep.addIdentifierChar("@");
	jsep.addUnaryOp("void");
	jsep.addUnaryOp("typeof");
	jsep.addBinaryOp("in", 12);
	jsep.addBinaryOp("~=", 20);
	jsep.plugins.register(import_index_cjs.default);
	return jsep;
}
const operators = new Set("|| && ?? == != === !== < > <= >= + - * / % in ~=".split(" "));
const methods = new Set("match test includes startsWith endsWith indexOf toLowerCase toUpperCase trim".split(" "));
const words = new Set("undefined @ @root @path @property @parent @parentProperty".split(" "));
const types = new Set("@string @number @boolean @null @array @object @integer @scalar".split(" "));
const reserved = new Set("constructor prototype __proto__ __defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__".split(" "));
function isReservedName(name) {
	return reserved.has(name);
}
var Refusal = class extends Error {
	name = "Refusal";
};
function filterProblem(text) {
	let tree;
	try {
		tree = parser()(text);
	} catch {
		return "is no expression that can be read";
	}
	try {
		accept(tree);
		return null;
	} catch (error) {
		if (error instanceof Refusal) return error.message;
		throw error;
	}
}
function isExpression(text) {
	try {
		return parser()(text).type !== "Compound";
	} catch {
		return false;
	}
}
function accept(node) {
	switch (node.type) {
		case "Identifier": return acceptWord(String(node["name"]));
		case "Literal": return acceptLiteral(node);
		case "ArrayExpression": return parts(node["elements"]).forEach(acceptElement);
		case "UnaryExpression": return acceptUnary(node);
		case "BinaryExpression":
		case "LogicalExpression": return acceptBinary(node);
		case "MemberExpression": return acceptMember(node);
		case "CallExpression": return acceptCall(node);
		default: throw new Refusal(`uses ${spoken[node.type] ?? "syntax"} that only trusted rulesets may use`);
	}
}
const spoken = {
	Compound: "a sequence of expressions",
	ConditionalExpression: "a choice with \"?\"",
	AssignmentExpression: "an assignment",
	UpdateExpression: "an assignment",
	ThisExpression: "\"this\""
};
function acceptWord(name) {
	if (words.has(name) || types.has(name)) return;
	throw new Refusal(`names ${quoted(name)}; only @, @property, @path, @parent, @parentProperty and @root may be named`);
}
function acceptLiteral(node) {
	const raw = String(node["raw"]);
	if (/[\n\r\u2028\u2029]/.test(raw)) throw new Refusal("has a line break in a literal");
	if (typeof node["value"] === "string" && /\\[xu0-9]/.test(raw.replaceAll("\\\\", ""))) throw new Refusal("has an escaped character in a text; write the character itself");
}
function acceptElement(node) {
	const { value } = node;
	if (node.type !== "Literal" || value instanceof RegExp) throw new Refusal("has an array of something else than texts, numbers and truth values");
	acceptLiteral(node);
}
function acceptUnary(node) {
	const argument = part(node["argument"]);
	const operator = String(node["operator"]);
	if (operator === "!" || operator === "-" || operator === "+") return accept(argument);
	if (operator === "void" && argument.type === "Literal") return acceptLiteral(argument);
	throw new Refusal(`uses the operator "${operator}", which only trusted rulesets may use`);
}
function acceptBinary(node) {
	const operator = String(node["operator"]);
	const [left, right] = [part(node["left"]), part(node["right"])];
	if (!operators.has(operator)) throw new Refusal(`uses the operator "${operator}", which only trusted rulesets may use`);
	accept(left);
	if (operator === "in" && right.type !== "ArrayExpression") throw new Refusal("needs a list of values after \"in\"");
	if (operator === "~=" && !isPlainPattern(right["value"])) throw new Refusal("needs a regular expression after \"~=\"");
	accept(right);
}
function isPlainPattern(value) {
	if (typeof value !== "string") return false;
	try {
		return new RegExp(value).source === value;
	} catch {
		return false;
	}
}
function acceptMember(node) {
	const [object, property] = [part(node["object"]), part(node["property"])];
	if (node["computed"] === true) {
		const { value } = property;
		if (!(property.type === "Literal" && (typeof value === "string" || typeof value === "number"))) throw new Refusal("has a member whose name is computed");
		acceptLiteral(property);
		if (reserved.has(String(value))) throw new Refusal(`names the member ${quoted(String(value))}`);
		return accept(object);
	}
	const name = String(property["name"]);
	if (reserved.has(name) || !/^[\w$]+$/.test(name)) throw new Refusal(`names the member ${quoted(name)}`);
	accept(isNameOfType(object, name) ? part(object["object"]) : object);
}
function isNameOfType(object, name) {
	if (name !== "name" || object.type !== "MemberExpression" || object["computed"] === true) return false;
	return part(object["property"])["name"] === "constructor";
}
function acceptCall(node) {
	const callee = part(node["callee"]);
	const given = parts(node["arguments"]);
	if (callee.type === "Identifier" && types.has(String(callee["name"])) && given.length === 0) return;
	const name = callee.type === "MemberExpression" && callee["computed"] !== true ? part(callee["property"])["name"] : "";
	if (!methods.has(String(name))) {
		const what = typeof name === "string" && name !== "" ? `calls ${quoted(name)}` : "calls something";
		throw new Refusal(`${what}; only ${[...methods].join(", ")} may be called`);
	}
	const object = part(callee["object"]);
	if (name === "test" && !(object["value"] instanceof RegExp)) throw new Refusal("calls \"test\" of something else than a regular expression");
	accept(object);
	given.forEach(accept);
}
function part(value) {
	if (typeof value === "object" && value !== null && "type" in value && typeof value.type === "string") return value;
	throw new Refusal("is no expression that can be read");
}
function parts(value) {
	return Array.isArray(value) ? value.map(part) : [];
}

// src/lint/rulesets/expression.ts
const MOST_CHARACTERS$1 = 4e3;
function expressionProblem(expression, trust) {
	if (!expression.startsWith("$")) return "It is no JSONPath: it must start with \"$\" or with \"#\" and an alias.";
	if (expression.length > MOST_CHARACTERS$1) return `It is longer than ${MOST_CHARACTERS$1} characters.`;
	const nodes = nimmaNodes(expression);
	const filters = nodes === null || nodes.filter(({ deep }) => deep === true).length > 1 ? fallbackFilters(expression) : nodes.filter(({ type }) => type === "ScriptFilterExpression").map(({ value }) => String(value));
	if (filters === null) return "It is no JSONPath: its brackets do not match, or something stands in them that is no step.";
	const unread = filters.find((filter) => !isExpression(filter));
	if (unread !== void 0) return `Its filter ${quoted(unread)} is no expression that can be read.`;
	if (trust === "code") return null;
	return filters.map((filter) => {
		const problem = filterProblem(filter);
		return problem === null ? null : `Its filter ${quoted(filter)} ${problem}.`;
	}).find((problem) => problem !== null) ?? null;
}
function fieldProblem(field, trust) {
	if (!field.startsWith("$")) {
		const reserved = field.split(/[.[\]'"]+/).find(isReservedName);
		return reserved === void 0 || trust === "code" ? null : `A field must not be named ${quoted(reserved)}.`;
	}
	const filters = fallbackFilters(field);
	if (filters === null) return "It is no JSONPath: its brackets do not match, or something stands in them that is no step.";
	if (filters.length > 0 && trust === "data") return "A field must not have a filter; filter in \"given\".";
	return null;
}
function nimmaNodes(expression) {
	try {
		return peg$parse(expression);
	} catch {
		return null;
	}
}
function fallbackFilters(expression) {
	if (!isBalanced(expression)) return null;
	const steps = JSONPath.toPathArray(expression);
	const filters = [];
	for (const step of steps) {
		const filter = /^\??\((.*)\)$/su.exec(step)?.[1];
		if (filter !== void 0) filters.push(filter);
		else if (/[()?]/.test(step) && !/^@\w+\(\)$/.test(step)) return null;
	}
	return filters.some((filter) => /\?\(|\[\(|'\(/.test(filter)) ? null : filters;
}
function isBalanced(expression) {
	const open = [];
	const bare = expression.replaceAll(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\/(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\[\n])+\/(?=[a-z]*[).])/gsu, "");
	for (const character of bare) if (character === "[" || character === "(") open.push(character);
	else if (character === "]" && open.pop() !== "[") return false;
	else if (character === ")" && open.pop() !== "(") return false;
	return open.length === 0;
}

// src/lint/rulesets/names.ts
const coreFunctions = [
	"alphabetical",
	"casing",
	"defined",
	"enumeration",
	"falsy",
	"length",
	"or",
	"pattern",
	"schema",
	"truthy",
	"undefined",
	"unreferencedReusableObject",
	"xor"
];
const formatNames = "oas2 oas3 oas3_0 oas3_1 oas3_2 aas2 aas2_0 aas2_1 aas2_2 aas2_3 aas2_4 aas2_5 aas2_6 aas3 aas3_0 aas3_1 asyncapi2 asyncApi2 arazzo1_0 jsonSchema jsonSchemaLoose jsonSchemaDraft4 jsonSchemaDraft6 jsonSchemaDraft7 jsonSchemaDraft2019_09 jsonSchemaDraft2020_12".split(" ");
const draftAliases = {
	"json-schema-2019-09": "json-schema-draft-2019-09",
	"json-schema-2020-12": "json-schema-draft-2020-12"
};
function formatsOf(node) {
	const names = items(node, "formats").map((item) => {
		const written = textOf(item, "A format");
		const known = ((Object.hasOwn(draftAliases, written) ? draftAliases[written] : written) ?? written).replaceAll(/\.|([0-9])-(?=[0-9])/g, "$1_").replaceAll(/-([0-9a-z])/g, (_, character) => character.toUpperCase());
		if (formatNames.includes(known)) return known;
		const usual = [
			"oas2",
			"oas3",
			"oas3.0",
			"oas3.1",
			"oas3.2",
			"json-schema",
			...formatNames
		];
		throw refuse(item, `There is no format ${quoted(written)}.${didYouMean(written, usual)}`);
	});
	return [...new Set(names)];
}
const severities = [
	"error",
	"warn",
	"info",
	"hint",
	"off",
	-1,
	0,
	1,
	2,
	3
];
function severityOf(node) {
	const found = severities.find((severity) => severity === node.value);
	if (found !== void 0) return found;
	const written = typeof node.value === "string" ? didYouMean(node.value, [
		"error",
		"warn",
		"info",
		"hint",
		"off"
	]) : "";
	throw refuse(node, `A severity is one of error, warn, info, hint and off.${written}`);
}
function parserOptionsOf(node) {
	onlyKnown(node, ["duplicateKeys", "incompatibleValues"], "parserOptions");
	const [duplicateKeys, incompatibleValues] = [member(node, "duplicateKeys"), member(node, "incompatibleValues")];
	return {
		...duplicateKeys === null ? {} : { duplicateKeys: severityOf(duplicateKeys) },
		...incompatibleValues === null ? {} : { incompatibleValues: severityOf(incompatibleValues) }
	};
}

// src/lint/rulesets/aliases.ts
const MOST_EXPRESSIONS = 500;
function aliasesOf(node) {
	const entries = members(node, "aliases").map(([name, at]) => {
		if (!/^[A-Za-z][\w-]*$/.test(name)) throw refuse(at, `An alias is named by letters, digits, "_" and "-", not ${quoted(name)}.`);
		if (!isObject(at.value)) return [name, textsOf(at, `The alias ${name}`)];
		onlyKnown(at, ["description", "targets"], `The alias ${name}`);
		const targets = member(at, "targets");
		const description = member(at, "description");
		if (targets === null) throw refuse(at, `The alias ${name} needs "targets".`);
		const found = items(targets, "targets").map(targetOf);
		if (found.length === 0) throw refuse(targets, "targets must not be empty.");
		return [name, {
			...description === null ? {} : { description: textOf(description, "description") },
			targets: found
		}];
	});
	return Object.fromEntries(entries);
}
function targetOf(node) {
	const [formats, given] = [member(node, "formats"), member(node, "given")];
	if (formats === null || given === null) throw refuse(node, "A target needs \"formats\" and \"given\".");
	onlyKnown(node, ["formats", "given"], "A target");
	return {
		formats: formatsOf(formats),
		given: textsOf(given, "given")
	};
}
function expressionsOf(alias) {
	return "targets" in alias ? alias.targets.flatMap(({ given }) => given) : alias;
}
function checkExpression(node, expression, aliases, trust) {
	for (const resolved of resolve(node, expression, aliases, [])) {
		const problem = expressionProblem(resolved, trust);
		if (problem === null) continue;
		const through = resolved === expression ? "" : ` (${quoted(expression)} stands for it)`;
		throw refuse(node, `The expression ${quoted(resolved)}${through} can't be used. ${problem}`);
	}
}
function resolve(node, expression, aliases, chain) {
	if (!expression.startsWith("#")) return [expression];
	const name = /^#([\w-]+)/.exec(expression)?.[1];
	if (name === void 0) throw refuse(node, `After "#" stands the name of an alias.`);
	if (chain.includes(name)) throw refuse(node, `The alias ${quoted(name)} leads to itself: ${[...chain, name].join(" → ")}.`);
	const alias = Object.hasOwn(aliases, name) ? aliases[name] : void 0;
	if (alias === void 0) throw refuse(node, `There is no alias ${quoted(name)}.${didYouMean(name, Object.keys(aliases))}`);
	const rest = expression.slice(name.length + 1);
	const found = expressionsOf(alias).flatMap((part) => resolve(node, `${part}${rest}`, aliases, [...chain, name]));
	if (found.length > MOST_EXPRESSIONS) throw refuse(node, `The alias ${quoted(name)} stands for more than ${MOST_EXPRESSIONS} expressions.`);
	return found;
}

// src/lint/rulesets/former-names.ts
const renamed = {
	"operation-2xx-response": "operation-success-response",
	"oas3-unused-components-schema": "oas3-unused-component",
	"oas2-valid-parameter-example": "oas2-valid-schema-example",
	"oas2-valid-response-schema-example": "oas2-valid-schema-example",
	"oas2-valid-definition-example": "oas2-valid-schema-example",
	"oas2-valid-response-example": "oas2-valid-media-example",
	"oas3-valid-oas-parameter-example": "oas3-valid-media-example",
	"oas3-valid-oas-content-example": "oas3-valid-media-example",
	"oas3-valid-oas-header-example": "oas3-valid-media-example",
	"oas3-valid-header-schema-example": "oas3-valid-schema-example",
	"oas3-valid-parameter-schema-example": "oas3-valid-schema-example"
};
function withCurrentNames(root) {
	if (!isObject(root.value)) return root;
	const rules = member(root, "rules");
	const except = member(root, "except");
	return {
		...root,
		value: {
			...root.value,
			...rules === null || !isObject(rules.value) ? {} : { rules: currentRules(rules.value) },
			...except === null || !isObject(except.value) ? {} : { overrides: currentOverrides(root, except.value) }
		}
	};
}
function currentRules(rules) {
	const current = /* @__PURE__ */ new Map();
	for (const [name, entry] of Object.entries(rules)) {
		const next = Object.hasOwn(renamed, name) && !isObject(entry) ? renamed[name] : void 0;
		if (next === void 0) current.set(name, entry);
		else if (!Object.hasOwn(rules, next)) current.set(next, stricter(current.get(next), entry));
	}
	return Object.fromEntries(current);
}
const order = [
	"error",
	"warn",
	"info",
	"hint"
];
function stricter(one, other) {
	if (one === void 0 || !order.includes(one)) return other;
	return order.includes(other) && order.indexOf(other) < order.indexOf(one) ? other : one;
}
function currentOverrides(root, except) {
	const overrides = member(root, "overrides");
	const written = overrides !== null && Array.isArray(overrides.value) ? overrides.value : [];
	const more = Object.entries(except).map(([pattern, names]) => ({
		files: [pattern.startsWith("#") ? `**${pattern}` : pattern],
		rules: Object.fromEntries(Array.isArray(names) ? names.map((name) => [String(name), "off"]) : [])
	}));
	return [...written, ...more];
}

// src/lint/rulesets/rules.ts
const ruleKeys = [
	"description",
	"documentationUrl",
	"recommended",
	"given",
	"resolved",
	"severity",
	"message",
	"tags",
	"formats",
	"then",
	"type",
	"extensions"
];
function rulesOf(node, scope) {
	return Object.fromEntries(members(node, "rules").map(([name, at]) => [name, entryOf(at, name, scope)]));
}
function entryOf(node, name, scope) {
	if (typeof node.value === "boolean") return node.value;
	if (!isObject(node.value)) return severityOf(node);
	onlyKnown(node, ruleKeys, `The rule ${name}`);
	const [given, then] = [member(node, "given"), member(node, "then")];
	if (given === null || then === null) throw refuse(node, `The rule ${name} needs both "given" and "then"; to change only its severity, write the severity alone: "${name}: warn".`);
	return {
		...textsOfRule(node, scope),
		...settingsOfRule(node),
		given: givenOf(given, scope),
		then: thenOf(then, name, scope)
	};
}
function textsOfRule(node, scope) {
	const [description, message, docs] = [
		member(node, "description"),
		member(node, "message"),
		member(node, "documentationUrl")
	];
	const [tags, type] = [member(node, "tags"), member(node, "type")];
	if (type !== null && type.value !== "style" && type.value !== "validation") throw refuse(type, "type is either \"style\" or \"validation\".");
	return {
		...description === null ? {} : { description: textOf(description, "description") },
		...message === null ? {} : { message: messageOf(message, scope) },
		...docs === null ? {} : { documentationUrl: urlOf(docs, "documentationUrl") },
		...tags === null ? {} : { tags: textsOf(tags, "tags", 0) },
		...type === null ? {} : { type: type.value === "style" ? "style" : "validation" }
	};
}
function messageOf(node, { trust }) {
	const message = textOf(node, "message");
	const refused = (trust === "code" ? [] : message.match(/#\{\{[^}\n]*\}\}/g) ?? []).find((program) => !/^#\{\{\s*print\((["'])[a-z]+\1\)\s*\}\}$/.test(program));
	if (refused !== void 0) throw refuse(node, `The message has ${quoted(refused)}; only #{{print("…")}} and {{…}} may stand in it.`);
	return message;
}
function settingsOfRule(node) {
	const [severity, recommended, resolved] = [
		member(node, "severity"),
		member(node, "recommended"),
		member(node, "resolved")
	];
	const [formats, extensions] = [member(node, "formats"), member(node, "extensions")];
	return {
		...severity === null ? {} : { severity: severityOf(severity) },
		...recommended === null ? {} : { recommended: flagOf(recommended, "recommended") },
		...resolved === null ? {} : { resolved: flagOf(resolved, "resolved") },
		...formats === null ? {} : { formats: formatsOf(formats) },
		...extensions === null ? {} : { extensions: objectOf(extensions, "extensions") }
	};
}
function objectOf(node, what) {
	if (!isObject(node.value)) throw refuse(node, `${what} must be made of keys and values.`);
	return node.value;
}
function givenOf(node, scope) {
	const expressions = itemsOrOne(node).map((item) => {
		const expression = textOf(item, "given");
		checkExpression(item, expression, scope.aliases, scope.trust);
		return expression;
	});
	if (expressions.length === 0) throw refuse(node, "given must not be empty.");
	return expressions;
}
function thenOf(node, name, scope) {
	const found = itemsOrOne(node).map((item) => oneThenOf(item, name, scope));
	if (found.length === 0) throw refuse(node, "then must not be empty.");
	return found;
}
const thenKeys = [
	"field",
	"function",
	"functionOptions"
];
function oneThenOf(node, name, scope) {
	for (const [key, at] of members(node, "then")) {
		const meant = thenKeys.includes(key) ? null : nearest(key, thenKeys);
		if (meant !== null) throw refuse(at, `"then" has no ${quoted(key)}. Did you mean "${meant}"?`);
	}
	const [field, called, options] = [
		member(node, "field"),
		member(node, "function"),
		member(node, "functionOptions")
	];
	if (called === null) throw refuse(node, `"then" of the rule ${name} needs a "function".`);
	const reference = functionOf(called, scope);
	if (reference.kind === "core") checkOptions(reference.name, options, node, scope);
	return {
		...field === null ? {} : { field: fieldOf(field, scope) },
		function: reference,
		...options === null ? {} : { functionOptions: options.value }
	};
}
function fieldOf(node, { trust }) {
	const field = textOf(node, "field");
	const problem = fieldProblem(field, trust);
	if (problem !== null) throw refuse(node, `The field ${quoted(field)} can't be used. ${problem}`);
	return field;
}
function functionOf(node, { declared, builtIn }) {
	const name = textOf(node, "function");
	if (coreFunctions.includes(name)) return {
		kind: "core",
		name
	};
	const own = declared.get(name);
	if (own !== void 0) return own;
	if (builtIn.includes(name)) return {
		kind: "built-in",
		name
	};
	const known = [
		...coreFunctions,
		...declared.keys(),
		...builtIn
	];
	throw refuse(node, `There is no function ${quoted(name)}.${didYouMean(name, known)}`);
}
function checkOptions(name, options, then, { optionsProblem }) {
	const found = optionsProblem?.(name, options?.value ?? null) ?? null;
	if (found === null) return;
	let at = options ?? then;
	for (const key of found.path) at = (Array.isArray(at.value) ? itemsOrOne(at)[Number(key)] : member(at, key)) ?? at;
	throw refuse(at, `The options of the function "${name}" can't be used. ${found.problem}`);
}

// src/lint/rulesets/file.ts
const fileKeys = [
	"description",
	"documentationUrl",
	"rules",
	"functions",
	"functionsDir",
	"formats",
	"extends",
	"parserOptions",
	"overrides",
	"aliases",
	"except"
];
function declaredFunctions(root) {
	const [functions, folder] = [member(root, "functions"), member(root, "functionsDir")];
	if (functions === null) return [];
	const directory = folder === null ? "functions" : textOf(folder, "functionsDir");
	return items(functions, "functions").map((node) => {
		const name = textOf(node, "A function");
		if (!/^[\w./-]+$/.test(name)) throw refuse(node, `A function can't be named ${quoted(name)}.`);
		return {
			node,
			name: name.split("/").at(-1) ?? name,
			path: `./${directory}/${name}.js`
		};
	});
}
function checkShape(root) {
	if (!isObject(root.value)) throw refuse(root, "A ruleset must be made of keys and values, such as \"rules:\".");
	onlyKnown(root, fileKeys, "A ruleset");
	if (![
		"rules",
		"extends",
		"overrides"
	].some((key) => member(root, key) !== null)) throw refuse(root, "A ruleset needs \"rules\", \"extends\" or \"overrides\".");
}
function readFile(root, scope) {
	const current = withCurrentNames(root);
	const aliases = readAliases(current, scope);
	const rules = member(current, "rules");
	const description = member(root, "description");
	const docs = member(root, "documentationUrl");
	const overrides = member(current, "overrides");
	return {
		...description === null ? {} : { description: textOf(description, "description") },
		...docs === null ? {} : { documentationUrl: urlOf(docs, "documentationUrl") },
		...commonOf(root),
		...member(root, "aliases") === null ? {} : { aliases },
		rules: rules === null ? {} : rulesOf(rules, {
			...scope,
			aliases
		}),
		positions: rules === null ? {} : positionsOf(rules),
		extended: extendedOf(member(root, "extends")),
		overrides: overrides === null ? [] : overridesOf(overrides, {
			...scope,
			aliases
		})
	};
}
function readAliases(root, { trust }) {
	const node = member(root, "aliases");
	if (node === null) return {};
	const aliases = aliasesOf(node);
	for (const [name, at] of members(node, "aliases")) checkExpression(at, `#${name}`, aliases, trust);
	return aliases;
}
function commonOf(node) {
	const [formats, parserOptions] = [member(node, "formats"), member(node, "parserOptions")];
	return {
		...formats === null ? {} : { formats: formatsOf(formats) },
		...parserOptions === null ? {} : { parserOptions: parserOptionsOf(parserOptions) }
	};
}
function positionsOf(rules) {
	return Object.fromEntries(members(rules, "rules").map(([name, at]) => [name, positionOf(at)]));
}
function extendedOf(node) {
	if (node === null) return [];
	return itemsOrOne(node).map((item) => {
		if (!Array.isArray(item.value)) return {
			node: item,
			name: textOf(item, "What is extended"),
			mode: null
		};
		const [name, mode, more] = items(item, "extends");
		if (name === void 0 || mode === void 0 || more !== void 0) throw refuse(item, "An extended ruleset is a name, or a list of a name and one of all, recommended and off.");
		const word = mode.value;
		if (word !== "all" && word !== "recommended" && word !== "off") throw refuse(mode, "A ruleset is extended with all, recommended or off.");
		return {
			node: name,
			name: textOf(name, "What is extended"),
			mode: word
		};
	});
}
function overridesOf(node, scope) {
	const found = items(node, "overrides").map((item) => overrideOf$1(item, scope));
	if (found.length === 0) throw refuse(node, "overrides must not be empty.");
	return found;
}
function overrideOf$1(node, scope) {
	onlyKnown(node, [
		"files",
		"formats",
		"extends",
		"rules",
		"parserOptions",
		"aliases"
	], "An override");
	const [files, extended, rules] = [
		member(node, "files"),
		member(node, "extends"),
		member(node, "rules")
	];
	if (files === null) throw refuse(node, "An override needs \"files\".");
	if (extended === null && rules === null) throw refuse(node, "An override needs \"rules\" or \"extends\".");
	const patterns = textsOf(files, "files");
	if (patterns.some((pattern) => pattern.includes("#"))) checkPointers(node, patterns, rules);
	const own = member(node, "aliases") === null ? null : readAliases(node, scope);
	const aliases = {
		...scope.aliases,
		...own
	};
	return {
		node,
		files: patterns,
		...commonOf(node),
		...own === null ? {} : { aliases: own },
		...rules === null ? {} : { rules: rulesOf(rules, {
			...scope,
			aliases
		}) },
		extended: extendedOf(extended)
	};
}
function checkPointers(node, patterns, rules) {
	const wrong = patterns.find((pattern) => pattern.includes("#") && !/^[^#]+#(?:\/.*)?$/s.test(pattern));
	if (wrong !== void 0) throw refuse(node, `After "#" in ${quoted(wrong)} must stand a JSON Pointer such as /paths.`);
	if (rules === null) throw refuse(node, "An override of a part of a document (\"#/…\") needs \"rules\".");
	for (const [name, at] of members(rules, "rules")) if (typeof at.value !== "string" && typeof at.value !== "number") throw refuse(at, `An override of a part of a document ("#/…") can only set the severity of ${name}.`);
}

// src/lint/rulesets/known-rules.ts
async function extendedNames(extensions, files) {
	const names = /* @__PURE__ */ new Set();
	const seen = /* @__PURE__ */ new Set();
	const code = [];
	const visit = async (list) => {
		for (const { target } of list) {
			if (target.kind === "package") for (const name of await packagedRules(target.name)) names.add(name);
			if (target.kind === "module") code.push(target.path);
			const file = target.kind === "file" ? files[target.index] ?? null : null;
			if (file === null || seen.has(file)) continue;
			seen.add(file);
			for (const name of ownNames(file.rules)) names.add(name);
			await visit(file.extends);
		}
	};
	await visit(extensions);
	return code.length === 0 ? names : null;
}
function changesRules(rules) {
	return Object.values(rules).some((entry) => typeof entry !== "object");
}
function ownNames(rules) {
	return Object.entries(rules).flatMap(([name, entry]) => typeof entry === "object" ? [name] : []);
}
function checkChanges(node, rules, known) {
	if (known === null) return;
	for (const [name, entry] of Object.entries(rules)) {
		if (typeof entry === "object" || known.has(name)) continue;
		const written = member(node, "rules") ?? node;
		throw refuse(member(written, name) ?? written, `There is no rule ${quoted(name)} to change: nothing that is extended has it.${homeOf(name) ?? didYouMean(name, [...known])}`);
	}
}
function homeOf(name) {
	const home = ["recommended", "strict"].find((set) => builtInTexts.get(`${set}.yaml`)?.includes(`\n  ${name}:\n`));
	return home === void 0 ? null : ` Extend the ruleset that it is in: "extends: [${home}]".`;
}
function withOwn(known, rules) {
	return known === null ? null : /* @__PURE__ */ new Set([...known, ...ownNames(rules)]);
}

// src/lint/rulesets/read.ts
const MOST_CHARACTERS = 2e6;
function textReader(request, ports) {
	const notes = [];
	const repositories = /* @__PURE__ */ new Map();
	const open = async (place) => {
		const key = `${place.owner}/${place.name}@${place.ref}`;
		const opened = repositories.get(key) ?? openRepository(place, ports, notes);
		repositories.set(key, opened);
		return opened;
	};
	const read = async (place) => {
		switch (place.kind) {
			case "built-in": {
				const text = builtInTexts.get(place.path);
				return text === void 0 ? missing(place) : { text };
			}
			case "repository": return textIn(request.tree, place);
			case "package": return readInstalled(place, request, ports);
			case "url": return readUrl(place, request, ports);
			case "central": {
				const tree = await open(place);
				return "problem" in tree ? tree : textIn(tree, place);
			}
		}
	};
	const limited = async (place) => {
		const found = await read(place);
		return "text" in found && found.text.length > MOST_CHARACTERS ? { problem: `${nameOf(place)} is longer than ${MOST_CHARACTERS} characters.` } : found;
	};
	return {
		notes,
		read: limited,
		mainOf,
		mainFile: (name) => mainFile(name, limited)
	};
}
const missing = (place) => ({ problem: `There is no file ${nameOf(place)}.` });
async function textIn(tree, place) {
	const file = await tree.read(place.path);
	if (file.kind !== "missing") return textFrom(file, place);
	const inside = (await tree.list().catch(() => [])).filter((path) => path.startsWith(`${place.path}/`));
	const [first] = inside.filter((path) => /\.(?:ya?ml|json)$/i.test(path));
	return inside.length === 0 ? missing(place) : { problem: `${nameOf(place)} is a folder: name a file of it${first === void 0 ? "" : `, such as ${quoted(first)}`}.` };
}
function textFrom(file, place) {
	if (file.kind === "text") return { text: file.text };
	return file.kind === "missing" ? missing(place) : { problem: `${nameOf(place)} can't be read: ${file.reason}` };
}
function foldersAbove(folder) {
	const parts = folder === "" ? [] : folder.split("/");
	return parts.map((_, index) => `${parts.slice(0, parts.length - index).join("/")}/`).concat("");
}
async function readInstalled(place, request, ports) {
	for (const above of foldersAbove(place.folder)) {
		const path = `${above}${place.path}`;
		const committed = await request.tree.read(path);
		if (committed.kind !== "missing" || ports.installed === void 0) {
			if (committed.kind !== "missing") return textFrom(committed, place);
			continue;
		}
		const installed = await ports.installed(path);
		if (installed.kind !== "missing") return textFrom(installed, place);
	}
	const [, name = ""] = /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(place.path) ?? [];
	return {
		problem: `${place.path} is not installed: install the package ${quoted(name)} before this runs.`,
		isMissing: true
	};
}
async function mainFile({ folder, name }, read) {
	const manifest = await read({
		kind: "package",
		folder,
		path: `node_modules/${name}/package.json`
	});
	if ("problem" in manifest) return manifest.isMissing === true ? { problem: `There is no ruleset, file or installed package ${quoted(name)}.` } : manifest;
	const main = mainOf(manifest.text);
	const path = main === null ? null : joined(`node_modules/${name}`, main);
	if (path === null || !path.startsWith(`node_modules/${name}/`)) return { problem: `The package ${quoted(name)} names no main file; name the file: "${name}/ruleset.yaml".` };
	return {
		kind: "package",
		folder,
		path: /\.\w+$/.test(path) ? path : `${path}.js`
	};
}
function mainOf(text) {
	let manifest;
	try {
		manifest = JSON.parse(text);
	} catch {
		return null;
	}
	const member = (value, key) => typeof value === "object" && value !== null && Object.hasOwn(value, key) ? value[key] : void 0;
	const exported = member(manifest, "exports");
	const own = member(exported, ".") ?? exported;
	const main = [
		...[
			own,
			member(own, "require"),
			member(own, "default"),
			member(own, "import")
		],
		member(manifest, "main"),
		"index.js"
	].find((candidate) => typeof candidate === "string");
	return typeof main === "string" ? main : null;
}
async function readUrl({ url, sha256 }, { hosts }, ports) {
	const allows = ({ host, hostname }) => hosts.some((allowed) => allowed.toLowerCase() === host || allowed.toLowerCase() === hostname);
	const address = new URL(url);
	if (!allows(address)) return { problem: `Rulesets are not downloaded from ${address.hostname}: list it in "ruleset-hosts" if they should be.` };
	if (ports.download === void 0) return { problem: "Rulesets can not be downloaded here." };
	try {
		const found = await ports.download(url, allows);
		if (found.sha256 === sha256) return { text: found.text };
		return { problem: `The content does not match its pin: its SHA-256 is ${found.sha256}. Look at what changed before you pin it.` };
	} catch (error) {
		return { problem: reasonOf(error) };
	}
}
async function openRepository({ owner, name, ref }, ports, notes) {
	if (ports.repository === void 0) return { problem: `${owner}/${name} can't be read here: a token for GitHub is needed.` };
	try {
		const tree = await ports.repository(owner, name, ref);
		if (!/^[0-9a-f]{40}$/.test(ref)) {
			const at = tree.commit === null ? "" : `, which is ${tree.commit} now`;
			notes.push(`The rulesets of ${owner}/${name} are read at \`${ref}\`${at}. Whoever can move that name can change the rules; a full commit id can't be moved.`);
		}
		return tree;
	} catch (error) {
		return { problem: `${owner}/${name}@${ref} can't be read: ${reasonOf(error)}` };
	}
}
function reasonOf(error) {
	const [line = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
	return /[.!?]$/.test(line) ? line : `${line}.`;
}

// src/lint/rulesets/load.ts
const MOST_FILES = 200;
const MOST_READINGS = 1e3;
async function loadRulesets(request, ports) {
	const reader = textReader(request, ports);
	const loading = {
		request,
		ports,
		reader,
		modules: moduleCollector(request, reader),
		files: [],
		places: /* @__PURE__ */ new Map()
	};
	const extended = [];
	for (const entry of request.entries) {
		const fail = (problem) => new ConfigurationError(`The ruleset ${quoted(entry)} can't be used. ${problem}`, {
			file: request.configuration,
			...request.places?.get(entry)
		});
		extended.push({
			target: await target(loading, entry, null, [], fail),
			mode: null
		});
	}
	const files = startFile(request.configuration, extended, loading.files);
	limitReadings(files, request.configuration);
	return {
		definition: {
			files,
			modules: loading.modules.table()
		},
		notes: [...reader.notes]
	};
}
async function target(loading, name, from, chain, fail) {
	const found = targetOf$1(name, from, loading.request.directory, builtInNames);
	if (found.kind === "wrong") throw fail(`${found.problem}${didYouMean(name, suggestions)}`);
	if (found.kind === "packaged") return {
		kind: "package",
		name: found.name
	};
	const place = found.kind === "package-name" ? await loading.reader.mainFile(found) : found;
	if ("problem" in place) throw fail(`${place.problem}${didYouMean(name, suggestions)}`);
	if (isCode(place)) return {
		kind: "module",
		path: await loading.modules.add(place, fail)
	};
	return {
		kind: "file",
		index: await file(loading, place, chain, fail)
	};
}
const suggestions = [
	...builtInNames,
	"owasp",
	"spectral:oas"
];
async function file(loading, place, chain, fail) {
	const key = JSON.stringify(place);
	const known = loading.places.get(key);
	const before = chain.findIndex((earlier) => JSON.stringify(earlier) === key);
	if (before !== -1) throw fail(`It extends itself: ${[...chain.slice(before), place].map(nameOf).join(" → ")}.`);
	if (known !== void 0) return known;
	const index = loading.files.push(null) - 1;
	if (index >= MOST_FILES) throw fail(`More than ${MOST_FILES} ruleset files belong together.`);
	loading.places.set(key, index);
	const read = await loading.reader.read(place);
	if ("problem" in read) throw fail(read.problem);
	loading.files[index] = await readOne(loading, place, read.text, [...chain, place]);
	return index;
}
async function readOne(loading, place, text, chain) {
	const source = nameOf(place);
	const parsed = loading.ports.parse(source, text);
	if ("failure" in parsed) {
		const { message, position } = parsed.failure;
		throw new ConfigurationError(message, {
			file: source,
			...position
		});
	}
	refuseDuplicates(place, parsed.file);
	const root = rootOf({
		source,
		parsed: parsed.file
	});
	checkShape(root);
	const scope = await scopeOf(loading, place, root);
	const { extended, overrides, ...written } = readFile(root, scope);
	const extensions = await extensionsOf(loading, extended, place, chain);
	const known = place.kind === "built-in" ? null : await namesFor(loading, written.rules, overrides, extensions);
	checkChanges(root, written.rules, known);
	const complete = [];
	for (const override of overrides) complete.push(await overrideOf(loading, override, place, chain, withOwn(known, written.rules)));
	return {
		...written,
		source,
		origin: place.kind,
		extends: extensions,
		...complete.length === 0 ? {} : { overrides: complete }
	};
}
function refuseDuplicates(place, parsed) {
	const [offset] = parsed.duplicates;
	if (offset === void 0 || place.kind === "package" || place.kind === "url") return;
	throw new ConfigurationError("This key stands twice in its object: only one of the two can count.", {
		file: nameOf(place),
		...parsed.positionAt(offset)
	});
}
async function overrideOf(loading, { node, extended, ...override }, place, chain, known) {
	const extensions = await extensionsOf(loading, extended, place, chain);
	const more = await extendedNames(extensions, loading.files);
	const all = known === null || more === null ? null : /* @__PURE__ */ new Set([...known, ...more]);
	checkChanges(node, override.rules ?? {}, all);
	return extended.length === 0 ? override : {
		...override,
		extends: extensions
	};
}
async function namesFor(loading, rules, overrides, extensions) {
	return changesRules(rules) || overrides.some((override) => changesRules(override.rules ?? {})) ? extendedNames(extensions, loading.files) : null;
}
async function extensionsOf(loading, extended, place, chain) {
	const extensions = [];
	for (const { node, name, mode } of extended) {
		const fail = (problem) => refuse(node, `The ruleset ${quoted(name)} can't be extended. ${problem}`);
		extensions.push({
			target: await target(loading, name, place, chain, fail),
			mode
		});
	}
	return extensions;
}
async function scopeOf(loading, place, root) {
	const ours = place.kind === "built-in";
	const code = loading.modules.allows(place);
	const declared = [];
	for (const { node, name, path } of declaredFunctions(root)) if (ours) declared.push([name, {
		kind: "built-in",
		name
	}]);
	else {
		const fail = (problem) => refuse(node, `The function ${quoted(name)} can't be used. ${problem}`);
		const at = targetOf$1(path, place, loading.request.directory, []);
		if (at.kind === "wrong") throw fail(at.problem);
		if (at.kind === "packaged" || at.kind === "package-name") throw fail("It is no file.");
		declared.push([name, {
			kind: "module",
			name,
			path: await loading.modules.add(at, fail)
		}]);
	}
	const functions = ours || !callsFunctions(root) ? null : await import("./lint-rulesets-core-functions.js");
	return {
		trust: ours || code ? "code" : "data",
		declared: new Map(declared),
		builtIn: builtInFunctions,
		optionsProblem: functions === null ? null : functions.coreOptionsProblem
	};
}
const callsFunctions = ({ value }) => JSON.stringify(value).includes("\"function\":");
function limitReadings(files, configuration) {
	const known = /* @__PURE__ */ new Map();
	const readings = (one) => {
		if (one === void 0) return 0;
		const before = known.get(one);
		if (before !== void 0) return before;
		const sum = [...one.extends, ...(one.overrides ?? []).flatMap((override) => override.extends ?? [])].reduce((most, { target: to }) => most + (to.kind === "file" ? readings(files[to.index]) : 0), 1);
		known.set(one, sum);
		return sum;
	};
	if (readings(files[0]) > MOST_READINGS) throw new ConfigurationError(`The rulesets extend each other in more than ${MOST_READINGS} ways.`, { file: configuration });
}

export { loadRulesets };