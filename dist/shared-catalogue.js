// rulesets/catalogue/authentication.js
const authentication = {
	name: "authentication",
	title: "Authentication and authorization",
	about: "schemes, scopes, OAuth 2.0 (RFC 9700), OpenID Connect; no credentials in URLs; writes never anonymous",
	rules: [
		{
			id: "auth-operation-secured",
			check: "authentication/operation-secured",
			severity: "error",
			recommended: true,
			owasp: ["API2", "API5"],
			what: "Every operation has a security requirement, its own or the global one.",
			why: "An operation without one is open to everybody, as far as anybody can tell: generated clients send no token, gateways that are fed from the contract check none.",
			fix: "Add `security` to the operation or the document. Say `x-public: true` (or the reason, as text) where everybody may call it. Authentication by the gateway, in its extensions, counts.",
			sources: [
				"OWASP API2:2023, API5:2023",
				"OpenAPI, Security Requirement Object",
				"RFC 9110 §11"
			]
		},
		{
			id: "auth-anonymous-write",
			check: "authentication/anonymous-write",
			severity: "warn",
			recommended: true,
			owasp: ["API2"],
			what: "An operation that changes state does not allow anonymous calls (`security: []`, or the alternative `{}`).",
			why: "Whoever finds the URL can change data. Paths through which people sign in, and `x-public: true`, are exempt.",
			fix: "Require a scheme, or say `x-public: true` with the reason.",
			sources: ["OWASP API2:2023", "RFC 9110 §9.2.1"]
		},
		{
			id: "auth-scheme-defined",
			check: "authentication/scheme-defined",
			severity: "error",
			recommended: true,
			owasp: ["API2"],
			what: "Every security requirement names a scheme that is defined.",
			why: "Tools drop a requirement they cannot resolve, and call without credentials.",
			fix: "Define the scheme under `components.securitySchemes` (`securityDefinitions` in Swagger 2.0), or correct the name.",
			sources: ["OpenAPI, Security Requirement Object: each name MUST correspond to a security scheme"]
		},
		{
			id: "auth-scopes-defined",
			check: "authentication/scopes-defined",
			severity: "error",
			recommended: true,
			owasp: ["API5"],
			what: "Every OAuth scope that is required is declared in a flow of its scheme.",
			why: "A misspelt scope can never be granted, or is not checked at all.",
			fix: "Declare the scope in the flows of the scheme, or correct the name.",
			sources: ["OpenAPI, OAuth Flow Object, `scopes`", "RFC 6749 §3.3"]
		},
		{
			id: "auth-scheme-unused",
			check: "authentication/scheme-unused",
			severity: "info",
			owasp: ["API9"],
			what: "Every defined security scheme is required somewhere.",
			why: "A scheme nobody requires is left over, or the requirement was forgotten.",
			fix: "Require the scheme where it is meant, or remove it.",
			sources: ["OWASP API9:2023"]
		},
		{
			id: "auth-no-implicit-flow",
			check: "schemes/no-flow",
			options: { flow: "implicit" },
			severity: "error",
			recommended: true,
			owasp: ["API2"],
			what: "No OAuth implicit flow.",
			why: "Access tokens come back in the URL, where history, logs and other pages can read them.",
			fix: "Use `authorizationCode` with PKCE.",
			sources: ["RFC 9700 §2.1.2: clients SHOULD NOT use the implicit grant"]
		},
		{
			id: "auth-no-password-flow",
			check: "schemes/no-flow",
			options: { flow: "password" },
			severity: "error",
			recommended: true,
			owasp: ["API2"],
			what: "No OAuth resource owner password flow.",
			why: "Every client sees the user's password, and second factors cannot work.",
			fix: "Use `authorizationCode` with PKCE, or `clientCredentials` between machines.",
			sources: ["RFC 9700 §2.4: the password grant MUST NOT be used"]
		},
		{
			id: "auth-no-api-key-in-query",
			check: "schemes/no-api-key-in-query",
			severity: "error",
			recommended: true,
			owasp: ["API2"],
			what: "No API key in the query string.",
			why: "URLs are kept in logs, histories and referrers; the key with them.",
			fix: "Send the key in a header.",
			sources: [
				"OWASP API2:2023",
				"RFC 9700 §4.3.2",
				"RFC 9110 §17.9"
			]
		},
		{
			id: "auth-no-credentials-in-url",
			check: "schemes/no-credentials-in-url",
			severity: "error",
			recommended: true,
			owasp: ["API2"],
			what: "No query or path parameter carries a credential. Only whole names count: `access_token`, not `page_token`.",
			why: "URLs are kept in logs, histories and referrers; the credential with them.",
			fix: "Send it in a header or the body.",
			sources: [
				"OWASP API2:2023",
				"RFC 9700 §4.3.2",
				"RFC 9110 §17.9"
			]
		},
		{
			id: "auth-oauth-https",
			check: "schemes/oauth-https",
			severity: "error",
			recommended: true,
			owasp: ["API2", "API8"],
			what: "The URLs of OAuth and OpenID Connect use https.",
			why: "Codes and tokens sent in the clear belong to whoever listens.",
			fix: "Use https.",
			sources: ["RFC 6749 §3.1.2.1, §3.2", "RFC 9700 §2.6"]
		},
		{
			id: "auth-oidc-discovery",
			check: "schemes/oidc-discovery",
			severity: "error",
			recommended: true,
			formats: ["oas3"],
			owasp: ["API2"],
			what: "`openIdConnectUrl` is the discovery document.",
			why: "Clients read the endpoints and keys from there; with another URL they cannot sign in.",
			fix: "Give the full URL, which ends in `/.well-known/openid-configuration`.",
			sources: ["OpenID Connect Discovery 1.0 §4", "OpenAPI, Security Scheme Object, `openIdConnectUrl`"]
		},
		{
			id: "auth-secured-has-401",
			check: "authentication/secured-declares",
			options: { status: "401" },
			severity: "info",
			owasp: ["API2", "API8"],
			what: "An operation that needs credentials declares 401, `4XX` or `default`.",
			why: "Clients must handle expired credentials; what is not declared is not handled.",
			fix: "Add the response.",
			sources: ["RFC 9110 §15.5.2", "OWASP API8:2023"]
		},
		{
			id: "auth-scoped-has-403",
			check: "authentication/secured-declares",
			options: {
				status: "403",
				scoped: true
			},
			severity: "info",
			owasp: ["API5"],
			what: "An operation that needs scopes declares 403, `4XX` or `default`.",
			why: "A token without the scope is refused with 403; what is not declared is not handled.",
			fix: "Add the response.",
			sources: ["RFC 9110 §15.5.4", "RFC 6750 §3.1, insufficient_scope"]
		},
		{
			id: "auth-write-needs-scope",
			check: "authentication/write-needs-scope",
			severity: "warn",
			owasp: ["API5"],
			what: "An operation that changes state names at least one scope, where its scheme has scopes.",
			why: "Otherwise any token of the scheme, meant for reading too, may write.",
			fix: "Name the scope in the security requirement.",
			sources: [
				"RFC 9700 §2.3",
				"OWASP API5:2023",
				"Zalando RESTful API Guidelines #105"
			]
		},
		{
			id: "auth-admin-distinct",
			check: "authentication/admin-distinct",
			severity: "warn",
			owasp: ["API5"],
			what: "Paths for administrators require something that ordinary paths do not.",
			why: "With the same credentials for both, one missing check in the code gives away the administrator's functions.",
			fix: "Require a scope or a scheme of their own.",
			sources: ["OWASP API5:2023"]
		},
		{
			id: "auth-central-schemes",
			check: "authentication/central-schemes",
			options: { max: 3 },
			severity: "info",
			owasp: ["API2"],
			what: "At most three security schemes (option `max`), or only the organisation's (option `allow`, a list of names).",
			why: "Each way in must be guarded, rotated and watched; few are guarded better.",
			fix: "Agree on few schemes and name them everywhere alike.",
			sources: ["OWASP API2:2023"]
		}
	]
};

// rulesets/catalogue/caching.js
const caching = {
	name: "caching",
	title: "Caching",
	about: "freshness and validators (RFC 9111), nothing shared that needs credentials",
	rules: [
		{
			id: "cache-policy",
			check: "caching/policy",
			severity: "info",
			owasp: [],
			what: "A GET says how it may be cached: Cache-Control, ETag, Last-Modified or Expires.",
			why: "Caches guess where nothing is said, and serve old data.",
			fix: "Declare Cache-Control (`no-store` too is an answer) or ETag.",
			sources: ["RFC 9111 §4.2.2, §5.2.2", "Zalando RESTful API Guidelines #227"]
		},
		{
			id: "cache-validator",
			check: "caching/validator",
			severity: "warn",
			recommended: true,
			owasp: [],
			what: "What may be cached has a validator (ETag, Last-Modified), or says how it is invalidated.",
			why: "Without one, a changed resource stays old in caches until it expires.",
			fix: "Add ETag or Last-Modified, or say `no-cache` or `must-revalidate`.",
			sources: ["RFC 9111 §4.3", "RFC 9110 §8.8"]
		},
		{
			id: "cache-secured-not-public",
			check: "caching/secured-not-public",
			severity: "error",
			recommended: true,
			owasp: ["API8"],
			what: "A response that needs credentials is not `public` and has no `s-maxage`.",
			why: "A shared cache gives one user's data to the next.",
			fix: "Use `private` or `no-store`.",
			sources: ["RFC 9111 §3.5"]
		},
		{
			id: "cache-vary",
			check: "caching/vary",
			severity: "info",
			owasp: [],
			what: "A cacheable response with several media types or languages declares Vary.",
			why: "Caches serve JSON to who asked for CSV.",
			fix: "Declare Vary.",
			sources: ["RFC 9110 §12.5.5", "RFC 9111 §4.1"]
		},
		{
			id: "cache-secrets-no-store",
			check: "caching/secrets-no-store",
			severity: "warn",
			owasp: ["API2"],
			what: "Endpoints for tokens and secrets declare Cache-Control.",
			why: "A token in a cache is a token lost.",
			fix: "Send Cache-Control: no-store, and declare it.",
			sources: ["RFC 6749 §5.1: MUST include no-store", "RFC 9111 §5.2.2.5"]
		},
		{
			id: "cache-lost-update",
			check: "caching/lost-update",
			severity: "info",
			owasp: [],
			what: "Where GET returns an ETag, PUT, PATCH and DELETE of the same path take If-Match.",
			why: "Two clients overwrite each other without noticing.",
			fix: "Take If-Match; answer 412, or 428 when it is missing.",
			sources: ["RFC 9110 §13.1.1", "RFC 6585 §3"]
		}
	]
};

// rulesets/catalogue/deprecation.js
const deprecation = {
	name: "deprecation",
	title: "Deprecation",
	about: "Deprecation (RFC 9745) and Sunset (RFC 8594), dates, notice, successors",
	rules: [
		{
			id: "deprecation-sunset-date",
			check: "deprecation/sunset-date",
			severity: "warn",
			recommended: true,
			owasp: ["API9"],
			what: "A deprecated operation has a date on which it ends: `x-sunset`, or a Sunset header.",
			why: "Without a date nobody moves, and the removal is a surprise in the end.",
			fix: "Add `x-sunset: YYYY-MM-DD`.",
			sources: [
				"RFC 8594 §3",
				"OWASP API9:2023",
				"Zalando RESTful API Guidelines #187"
			]
		},
		{
			id: "deprecation-dates-valid",
			check: "deprecation/dates-valid",
			severity: "error",
			recommended: true,
			owasp: ["API9"],
			what: "`x-sunset` and `x-deprecated-at` (and their aliases) are dates.",
			why: "A date that cannot be read announces nothing.",
			fix: "Write YYYY-MM-DD.",
			sources: ["RFC 3339 §5.6"]
		},
		{
			id: "deprecation-sunset-passed",
			check: "deprecation/sunset-passed",
			severity: "warn",
			recommended: true,
			owasp: ["API9"],
			what: "The end of an operation is in the future. The option `today` (a date) replaces the clock.",
			why: "What should be gone and is not will neither be maintained nor watched.",
			fix: "Remove the operation, or announce another date.",
			sources: ["RFC 8594 §3", "OWASP API9:2023"]
		},
		{
			id: "deprecation-min-notice",
			check: "deprecation/notice",
			options: { minDays: 180 },
			severity: "error",
			recommended: true,
			owasp: ["API9"],
			what: "Between deprecation and end lie at least 180 days (option `minDays`).",
			why: "Clients need a release cycle of their own to move.",
			fix: "Move the end to a later date.",
			sources: ["RFC 9745 §4: the sunset MUST NOT be earlier", "AIP-185 (180 days)"]
		},
		{
			id: "deprecation-flag-consistent",
			check: "deprecation/flag-consistent",
			severity: "error",
			recommended: true,
			owasp: ["API9"],
			what: "An operation that announces its end is `deprecated: true`.",
			why: "Documentation and generated clients show the flag, not the date.",
			fix: "Say both, or neither.",
			sources: ["OpenAPI, Operation Object, `deprecated`", "RFC 9745 §2"]
		},
		{
			id: "deprecation-replacement",
			check: "deprecation/replacement",
			severity: "warn",
			recommended: true,
			owasp: ["API9"],
			what: "A deprecated operation says what to use instead: `x-replaced-by`, words in the description, or a Link header.",
			why: "Readers know that they must leave, not where to go.",
			fix: "Name the successor, or say that there is none.",
			sources: [
				"RFC 9745 §3",
				"RFC 5829, successor-version",
				"Zalando RESTful API Guidelines #187"
			]
		},
		{
			id: "deprecation-header",
			check: "deprecation/header",
			options: { header: "Deprecation" },
			severity: "info",
			owasp: ["API9"],
			what: "A deprecated operation declares the Deprecation response header.",
			why: "Running clients read headers; nobody reads documentation again.",
			fix: "Send Deprecation, and declare it on the success responses.",
			sources: ["RFC 9745 §2"]
		},
		{
			id: "deprecation-sunset-header",
			check: "deprecation/header",
			options: { header: "Sunset" },
			severity: "info",
			owasp: ["API9"],
			what: "A deprecated operation with a date declares the Sunset response header.",
			why: "Running clients can warn their owners in time.",
			fix: "Send Sunset, and declare it on the success responses.",
			sources: ["RFC 8594 §3", "RFC 9745 §4"]
		},
		{
			id: "deprecation-header-format",
			check: "deprecation/header-format",
			options: { header: "Deprecation" },
			severity: "error",
			recommended: true,
			owasp: [],
			what: "The Deprecation header is a Structured Field date (`@1688169599`).",
			why: "Older drafts had a boolean or an HTTP-date; clients of the standard cannot read these.",
			fix: "Write `type: string` and an example such as `@1688169599`.",
			sources: ["RFC 9745 §2.1", "RFC 9651 §3.3.7"]
		},
		{
			id: "deprecation-sunset-format",
			check: "deprecation/header-format",
			options: { header: "Sunset" },
			severity: "error",
			recommended: true,
			owasp: [],
			what: "The Sunset header is an HTTP-date.",
			why: "Clients of the standard cannot read another form.",
			fix: "Write `type: string` and an example such as `Wed, 31 Dec 2025 23:59:59 GMT`.",
			sources: ["RFC 8594 §3", "RFC 9110 §5.6.7"]
		},
		{
			id: "deprecation-element-explained",
			check: "deprecation/element-explained",
			severity: "info",
			owasp: ["API9"],
			what: "Deprecated parameters and properties say what replaces them or when they end.",
			why: "Readers know that they must leave, not where to go.",
			fix: "Say it in the description, or add `x-replaced-by` or `x-sunset`.",
			sources: ["Zalando RESTful API Guidelines #187"]
		}
	]
};

// rulesets/catalogue/documentation.js
const documentation = {
	name: "documentation",
	title: "Documentation",
	about: "descriptions, tags, schemas and examples that people and tests can work with",
	rules: [
		{
			id: "doc-response-schema",
			check: "documentation/response-schema",
			severity: "warn",
			recommended: true,
			owasp: [],
			what: "A JSON success response has a schema.",
			why: "There is nothing to generate from, to test against or to compare.",
			fix: "Describe the body.",
			sources: ["OpenAPI, Media Type Object, `schema`"]
		},
		{
			id: "doc-operation-described",
			check: "documentation/operation-described",
			severity: "warn",
			recommended: true,
			owasp: [],
			what: "Every operation has a summary or a description.",
			why: "Readers see a method and a path, and guess.",
			fix: "Say in one sentence what it does.",
			sources: ["OpenAPI, Operation Object"]
		},
		{
			id: "doc-tags-declared",
			check: "documentation/tags-declared",
			severity: "info",
			recommended: true,
			owasp: [],
			what: "Where the document lists its tags, every tag in use is in the list.",
			why: "A misspelt tag puts the operation into a group of its own.",
			fix: "Add the tag to the list, or correct the name.",
			sources: ["OpenAPI, Tag Object"]
		},
		{
			id: "doc-response-example",
			check: "documentation/response-example",
			severity: "hint",
			owasp: [],
			what: "A success response has an example.",
			why: "Mock servers and readers work with examples.",
			fix: "Add one.",
			sources: ["OpenAPI, Media Type Object, `examples`"]
		}
	]
};

// rulesets/catalogue/errors.js
const errors = {
	name: "errors",
	title: "Errors",
	about: "declared, described, in one model, best that of RFC 9457",
	rules: [
		{
			id: "error-declared",
			check: "errors/declared",
			severity: "warn",
			recommended: true,
			owasp: ["API8"],
			what: "Every operation declares a 4xx response or `default`.",
			why: "Errors that are not in the contract are not handled by clients, and not tested.",
			fix: "Add the errors that clients must handle.",
			sources: [
				"OpenAPI, Responses Object",
				"Zalando RESTful API Guidelines #151",
				"OWASP API8:2023"
			]
		},
		{
			id: "error-body-schema",
			check: "errors/body-schema",
			severity: "warn",
			recommended: true,
			owasp: [],
			what: "A JSON error body has a schema.",
			why: "Clients cannot read an error that is only said to be JSON.",
			fix: "Describe the body.",
			sources: ["OpenAPI, Media Type Object, `schema`"]
		},
		{
			id: "error-one-model",
			check: "errors/one-model",
			options: { max: 3 },
			severity: "info",
			recommended: true,
			owasp: [],
			what: "The API has at most three different error bodies (option `max`).",
			why: "Each further one is code in every client.",
			fix: "Share one error schema.",
			sources: ["RFC 9457 §1", "Zalando RESTful API Guidelines #176"]
		},
		{
			id: "error-problem-members",
			check: "errors/problem-members",
			severity: "warn",
			recommended: true,
			owasp: [],
			what: "The schema of a problem body has type, title or detail, and its standard members have the right types.",
			why: "Clients of the standard rely on them; a `status` that is a string breaks them.",
			fix: "Use the members and types of RFC 9457.",
			sources: ["RFC 9457 §3.1"]
		},
		{
			id: "error-problem-json",
			check: "errors/problem-json",
			severity: "info",
			owasp: [],
			what: "Errors are application/problem+json.",
			why: "One standard format is understood by generic clients, gateways and logs.",
			fix: "Declare application/problem+json, beside the old format for a while.",
			sources: ["RFC 9457 §3", "Zalando RESTful API Guidelines #176"]
		},
		{
			id: "error-validation",
			check: "errors/input-refused",
			severity: "info",
			owasp: ["API8"],
			what: "An operation that takes input declares 400, 422, `4XX` or `default`.",
			why: "Invalid input is the error clients meet first.",
			fix: "Add the response.",
			sources: ["RFC 9110 §15.5.1, §15.5.21"]
		}
	]
};

// rulesets/catalogue/evolution.js
const evolution = {
	name: "evolution",
	title: "Room to grow",
	about: "what clients receive stays open",
	rules: [{
		id: "evolve-open-response",
		check: "evolution/open-response",
		options: { max: 10 },
		severity: "info",
		owasp: [],
		what: "Objects that clients receive are not closed (`additionalProperties: false`). One finding when there are more than ten.",
		why: "Every later field breaks clients that validate.",
		fix: "Drop `additionalProperties: false` from responses.",
		sources: ["Zalando RESTful API Guidelines #111", "AIP-180"]
	}, {
		id: "evolve-open-enum",
		check: "evolution/open-enum",
		severity: "hint",
		owasp: [],
		what: "Enums that clients receive say whether they may grow: `x-extensible-enum`, `x-closed-enum`, or words.",
		why: "A value that was not expected is the most frequent break of real APIs.",
		fix: "Add `x-extensible-enum`, or `x-closed-enum: true`.",
		sources: ["Zalando RESTful API Guidelines #112", "AIP-180"]
	}]
};

// rulesets/catalogue/gateway.js
const gateway = {
	name: "gateway",
	title: "Gateway evidence",
	about: "what the extensions of Kong, AWS, Google, Azure, Traefik and others say, against what the contract says",
	rules: [
		{
			id: "gateway-auth-declared",
			check: "gateways/auth-declared",
			severity: "warn",
			recommended: true,
			owasp: ["API2", "API8"],
			what: "Where the gateway authenticates callers, the contract declares `security`.",
			why: "Clients read the contract, send no credentials and are refused.",
			fix: "Declare the scheme and require it.",
			sources: ["OpenAPI, Security Requirement Object", "OWASP API8:2023"]
		},
		{
			id: "gateway-not-opened",
			check: "gateways/not-opened",
			severity: "error",
			recommended: true,
			owasp: ["API2", "API8"],
			what: "Where the contract asks for credentials, no extension opens the gateway (`x-google-allow: all`, authorization type `NONE`).",
			why: "The contract promises a check that nobody makes.",
			fix: "Remove the extension, or say `security: []` and `x-public: true`.",
			sources: ["OWASP API2:2023, API8:2023"]
		},
		{
			id: "gateway-plugin-enabled",
			check: "gateways/plugin-enabled",
			severity: "warn",
			recommended: true,
			owasp: ["API8"],
			what: "No plugin for authentication or rate limits is switched off (`enabled: false`).",
			why: "It was switched off for a test, and forgotten.",
			fix: "Switch it on, or remove it.",
			sources: ["OWASP API8:2023"]
		},
		{
			id: "gateway-limit-declared",
			check: "gateways/limit-declared",
			severity: "info",
			owasp: ["API4"],
			what: "Where the gateway limits the rate, the contract declares 429.",
			why: "Clients do not handle what is not declared.",
			fix: "Add the response.",
			sources: ["RFC 6585 §4", "OWASP API4:2023"]
		}
	]
};

// rulesets/catalogue/http.js
const http = {
	name: "http",
	title: "HTTP semantics",
	about: "methods, status codes, headers and paths as RFC 9110 and OpenAPI mean them",
	rules: [
		{
			id: "http-path-parameters",
			check: "http/path-parameters-declared",
			severity: "error",
			recommended: true,
			owasp: [],
			what: "The parameters in a path and the declared path parameters are the same.",
			why: "Generated clients cannot build the URL.",
			fix: "Declare the parameter, or correct the path.",
			sources: ["OpenAPI, Path Templating"]
		},
		{
			id: "http-paths-distinct",
			check: "http/paths-distinct",
			severity: "error",
			recommended: true,
			owasp: [],
			what: "No two paths differ only in the names of their parameters.",
			why: "A request matches both; which one is meant is up to the tool.",
			fix: "Merge them.",
			sources: ["OpenAPI, Paths Object: templated paths with the same hierarchy MUST NOT exist"]
		},
		{
			id: "http-server-variables",
			check: "http/server-variables",
			severity: "error",
			recommended: true,
			formats: ["oas3"],
			owasp: [],
			what: "Variables in server URLs are declared, and their default is one of their values.",
			why: "Clients cannot build the URL.",
			fix: "Declare the variable with a default.",
			sources: ["OpenAPI, Server Variable Object"]
		},
		{
			id: "http-success-response",
			check: "http/success-response",
			severity: "error",
			recommended: true,
			owasp: [],
			what: "Every operation declares a success (1xx, 2xx, 3xx) or `default`.",
			why: "Clients do not know what they get.",
			fix: "Add the 2xx response.",
			sources: ["OpenAPI, Responses Object: it SHOULD be the response for a successful call"]
		},
		{
			id: "http-status-registered",
			check: "http/status-registered",
			severity: "warn",
			recommended: true,
			owasp: [],
			what: "Status codes are registered, or ranges.",
			why: "Clients and proxies treat an unknown code as the first of its class.",
			fix: "Use a registered code.",
			sources: ["IANA HTTP Status Code Registry", "RFC 9110 §15, §16.2"]
		},
		{
			id: "http-no-content",
			check: "http/no-content",
			severity: "error",
			recommended: true,
			owasp: [],
			what: "204, 205 and 304 have no body.",
			why: "Clients never get it; servers that send one corrupt the connection.",
			fix: "Remove the body, or answer 200.",
			sources: ["RFC 9110 §15.3.5, §15.3.6, §15.4.5"]
		},
		{
			id: "http-get-body",
			check: "http/no-body",
			options: { methods: ["get", "head"] },
			severity: "error",
			recommended: true,
			owasp: [],
			what: "GET and HEAD have no request body. An empty optional one is not counted.",
			why: "Proxies drop it, caches ignore it, some servers refuse it.",
			fix: "Use parameters, POST, or the QUERY method.",
			sources: ["RFC 9110 §9.3.1, §9.3.2"]
		},
		{
			id: "http-reserved-headers",
			check: "http/reserved-headers",
			severity: "warn",
			recommended: true,
			formats: ["oas3"],
			owasp: [],
			what: "Accept, Content-Type and Authorization are no header parameters.",
			why: "OpenAPI says that tools ignore them; what they say is lost.",
			fix: "Declare media types and security schemes.",
			sources: ["OpenAPI, Parameter Object: the definition SHALL be ignored"]
		},
		{
			id: "http-patch-semantics",
			check: "http/patch-semantics",
			severity: "info",
			owasp: [],
			what: "PATCH takes application/merge-patch+json or application/json-patch+json.",
			why: "With plain JSON nobody knows what null or a missing field does.",
			fix: "Declare the media type of the patch format.",
			sources: [
				"RFC 5789 §2",
				"RFC 7396",
				"RFC 6902"
			]
		}
	]
};

// rulesets/catalogue/observability.js
const observability = {
	name: "observability",
	title: "Observability",
	about: "trace context and ids to look a call up by",
	rules: [
		{
			id: "trace-request",
			check: "observability/trace-request",
			severity: "info",
			owasp: [],
			what: "Operations take trace context (`traceparent`) or a correlation id header.",
			why: "A failing call cannot be followed through the services behind the API.",
			fix: "Add a `traceparent` header parameter.",
			sources: ["W3C Trace Context §3.2", "Zalando RESTful API Guidelines #233"]
		},
		{
			id: "trace-response",
			check: "observability/trace-response",
			severity: "info",
			owasp: [],
			what: "Responses return an id to look the call up by.",
			why: "Clients have nothing to quote when they ask for help.",
			fix: "Declare a response header such as X-Request-Id.",
			sources: ["Zalando RESTful API Guidelines #233"]
		},
		{
			id: "trace-error-id",
			check: "observability/trace-error",
			severity: "info",
			owasp: [],
			what: "Error bodies have an id to look the call up by, or the response has the header.",
			why: "An error report without an id starts with a search in the logs.",
			fix: "Add `instance`, `trace_id` or `request_id`.",
			sources: ["RFC 9457 §3.1.5, instance"]
		}
	]
};

// rulesets/catalogue/ownership.js
const ownership = {
	name: "ownership",
	title: "Ownership",
	about: "who answers for the API, and the extensions that say such things",
	rules: [
		{
			id: "owner-contact",
			check: "ownership/contact",
			severity: "warn",
			recommended: true,
			owasp: ["API9"],
			what: "`info.contact` has an email or url, or there is `info.x-owner`.",
			why: "Nobody can be asked, or told of a security hole.",
			fix: "Add a contact.",
			sources: [
				"OpenAPI, Contact Object",
				"OWASP API9:2023",
				"Zalando RESTful API Guidelines #218"
			]
		},
		{
			id: "owner-team",
			check: "ownership/owner",
			severity: "info",
			owasp: ["API9"],
			what: "Every operation has an owning team: `x-owner` on info, its tag, its path or itself (option `fields`: other names).",
			why: "What belongs to nobody is changed by everybody.",
			fix: "Add `x-owner`.",
			sources: ["OWASP API9:2023"]
		},
		{
			id: "extension-values",
			check: "ownership/extension-values",
			severity: "warn",
			recommended: true,
			owasp: [],
			what: "The extensions that API Governor reads (`x-owner`, `x-sunset`, `x-stability-level`, …) have valid values, in the right places. Dates of operations are left to `deprecation-dates-valid`.",
			why: "A misspelt level or date is read by nobody, in silence.",
			fix: "Correct the value or the name, as in `docs/rulesets/extensions.schema.json`.",
			sources: ["OpenAPI, Specification Extensions"]
		}
	]
};

// rulesets/catalogue/pagination.js
const pagination = {
	name: "pagination",
	title: "Pagination",
	about: "collections that are bounded and can be walked",
	rules: [
		{
			id: "page-collection",
			check: "pagination/collection",
			severity: "warn",
			owasp: ["API4"],
			what: "A GET that returns a collection takes a paging parameter. `x-pagination: false` says that it is small.",
			why: "The response grows with the data until it times out; adding pages later breaks clients.",
			fix: "Take a cursor and a limit.",
			sources: ["OWASP API4:2023", "Zalando RESTful API Guidelines #159"]
		},
		{
			id: "page-limit-bounded",
			check: "pagination/limit-bounded",
			severity: "warn",
			recommended: true,
			owasp: ["API4"],
			what: "The parameter for the page size has a maximum.",
			why: "One call reads everything otherwise.",
			fix: "Add `maximum`, and enforce it.",
			sources: ["OWASP API4:2023"]
		},
		{
			id: "page-next",
			check: "pagination/next",
			severity: "info",
			owasp: [],
			what: "A page says how to get the next one: a Link header, or a cursor, a total or the like in the body.",
			why: "Clients ask until a page is empty, or stop too early.",
			fix: "Add a cursor to the body, or a Link header with `rel=\"next\"`.",
			sources: ["RFC 8288 §3", "Zalando RESTful API Guidelines #161"]
		},
		{
			id: "page-no-top-level-array",
			check: "pagination/no-top-level-array",
			severity: "info",
			owasp: [],
			what: "A collection is an object, not a bare array.",
			why: "Nothing, not even a cursor, can be added to an array without breaking clients.",
			fix: "Return an object with the array in it.",
			sources: ["Zalando RESTful API Guidelines #110"]
		}
	]
};

// rulesets/catalogue/rate-limiting.js
const rateLimiting = {
	name: "rate-limiting",
	title: "Rate limiting",
	about: "429 (RFC 6585), Retry-After (RFC 9110), RateLimit and RateLimit-Policy (IETF draft)",
	rules: [
		{
			id: "rate-limit-429",
			check: "rates/declared",
			severity: "warn",
			owasp: ["API4"],
			what: "Every operation declares 429, `4XX` or `default`. A limit in the extensions of the gateway counts.",
			why: "Without a limit one caller can take the API from all others; without the response clients do not handle it.",
			fix: "Limit the rate and declare 429.",
			sources: ["RFC 6585 §4", "OWASP API4:2023"]
		},
		{
			id: "rate-limit-advertised",
			check: "rates/advertised",
			severity: "info",
			owasp: ["API4"],
			what: "Success responses tell clients their quota: RateLimit and RateLimit-Policy, or an older set of fields.",
			why: "Clients that know the quota slow down before they are refused.",
			fix: "Declare RateLimit and RateLimit-Policy.",
			sources: ["draft-ietf-httpapi-ratelimit-headers-10 §3, §4"]
		},
		{
			id: "rate-limit-retry-after",
			check: "rates/retry-after",
			options: { status: "429" },
			severity: "warn",
			recommended: true,
			owasp: ["API4"],
			what: "A declared 429 says when to come back: Retry-After, or a RateLimit field.",
			why: "Clients that do not know come back at once, all of them.",
			fix: "Declare Retry-After on the 429.",
			sources: [
				"RFC 6585 §4",
				"RFC 9110 §10.2.3",
				"Zalando RESTful API Guidelines #153"
			]
		},
		{
			id: "rate-limit-complete",
			check: "rates/complete",
			severity: "warn",
			recommended: true,
			owasp: ["API4"],
			what: "An older set of fields (X-RateLimit-Limit, -Remaining, -Reset) is whole, and not mixed with another.",
			why: "A limit without the rest or the time cannot be acted on.",
			fix: "Declare the whole set, once.",
			sources: ["draft-ietf-httpapi-ratelimit-headers-10, appendix on interoperability"]
		},
		{
			id: "rate-limit-older-fields",
			check: "rates/older-fields",
			severity: "hint",
			owasp: ["API4"],
			what: "No older rate limit fields (RateLimit-Limit, X-RateLimit-*). One finding for each set.",
			why: "Each API means something else by them; the draft standard says it once.",
			fix: "Offer RateLimit and RateLimit-Policy, beside the old ones for a while.",
			sources: ["draft-ietf-httpapi-ratelimit-headers-10", "RFC 6648"]
		},
		{
			id: "rate-limit-field-syntax",
			check: "rates/field-syntax",
			severity: "error",
			recommended: true,
			owasp: ["API4"],
			what: "RateLimit, RateLimit-Policy and Retry-After have a type and examples that their syntax allows.",
			why: "Clients parse what the contract shows, and fail on what is sent.",
			fix: "Write `type: string` and an example such as `\"default\";r=50;t=30`; Retry-After is a number of seconds or an HTTP-date.",
			sources: [
				"draft-ietf-httpapi-ratelimit-headers-10 §3, §4",
				"RFC 9651",
				"RFC 9110 §10.2.3"
			]
		},
		{
			id: "rate-limit-reset-unit",
			check: "rates/reset-unit",
			severity: "info",
			recommended: true,
			owasp: ["API4"],
			what: "X-RateLimit-Reset says whether it is a delay or a time.",
			why: "The field is seconds here, an epoch time there, a date elsewhere; the wrong guess waits 50 years.",
			fix: "Say it in the description of the header.",
			sources: ["draft-ietf-httpapi-ratelimit-headers-10, appendix on interoperability"]
		}
	]
};

// rulesets/catalogue/reliability.js
const reliability = {
	name: "reliability",
	title: "Reliability",
	about: "what a client may do when a call fails or takes long",
	rules: [
		{
			id: "retry-idempotency-key",
			check: "reliability/idempotency-key",
			severity: "info",
			owasp: [],
			what: "A POST that creates (201) takes Idempotency-Key, or a client token in the body.",
			why: "A retry after a timeout creates, or charges, twice.",
			fix: "Take Idempotency-Key.",
			sources: ["draft-ietf-httpapi-idempotency-key-header", "RFC 9110 §9.2.2"]
		},
		{
			id: "retry-after-503",
			check: "rates/retry-after",
			options: { status: "503" },
			severity: "info",
			recommended: true,
			owasp: [],
			what: "A declared 503 has Retry-After.",
			why: "Clients that do not know when to come back come back at once, all of them.",
			fix: "Declare Retry-After.",
			sources: ["RFC 9110 §15.6.4, §10.2.3"]
		},
		{
			id: "async-202-followable",
			check: "reliability/accepted-followable",
			severity: "info",
			owasp: [],
			what: "A 202 gives clients something to follow: Location, Operation-Location, Retry-After, Link or a body.",
			why: "Clients never learn whether the work was done.",
			fix: "Declare Location of a status resource, or a body.",
			sources: ["RFC 9110 §15.3.3"]
		}
	]
};

// rulesets/catalogue/security.js
const security = {
	name: "security",
	title: "Transport, input, exposure, inventory",
	about: "everything here and in the other parts that the OWASP API Security Top 10 (2023) asks for",
	rules: [
		{
			id: "transport-https",
			check: "transport/https",
			severity: "error",
			recommended: true,
			owasp: ["API8"],
			what: "Servers use https or wss. Loopback and private names, and servers with `x-internal: true`, are exempt.",
			why: "Without TLS, credentials and data can be read and changed on the way.",
			fix: "Use https; in Swagger 2.0 list `https` only under `schemes`.",
			sources: [
				"OWASP API8:2023",
				"RFC 9325",
				"RFC 9700 §2.6"
			]
		},
		{
			id: "transport-no-credentials-in-server",
			check: "transport/no-credentials-in-server",
			severity: "error",
			recommended: true,
			owasp: ["API2", "API8"],
			what: "No server URL holds a user name, password, token or key.",
			why: "The description is read by everybody; so is the credential in it.",
			fix: "Remove it, revoke it, and declare a security scheme.",
			sources: ["RFC 9110 §4.2.4", "OWASP API2:2023"]
		},
		{
			id: "input-array-bounded",
			check: "input/bounded",
			options: { kind: "array" },
			severity: "info",
			owasp: ["API4"],
			what: "Arrays that clients send have `maxItems`. Only requests are looked at, each definition once.",
			why: "One request with a million entries costs what a million requests cost.",
			fix: "Add `maxItems`, and enforce it.",
			sources: ["OWASP API4:2023"]
		},
		{
			id: "input-string-bounded",
			check: "input/bounded",
			options: { kind: "string" },
			severity: "info",
			owasp: ["API4"],
			what: "Strings that clients send have `maxLength`, or are bounded by an enum, a format or an anchored pattern.",
			why: "Memory, logs and databases are filled by one field.",
			fix: "Add `maxLength`, and enforce it.",
			sources: ["OWASP API4:2023"]
		},
		{
			id: "input-upload-limit",
			check: "input/upload-limit",
			severity: "info",
			owasp: ["API4"],
			what: "File uploads state a size limit: `maxLength`, or words such as \"at most 10 MB\".",
			why: "Clients learn the limit from a 413 otherwise; a server without one is filled.",
			fix: "State the limit, and declare 413.",
			sources: ["OWASP API4:2023", "RFC 9110 §15.5.14"]
		},
		{
			id: "input-no-privileged-fields",
			check: "input/no-privileged-fields",
			severity: "warn",
			recommended: true,
			owasp: ["API3"],
			what: "Clients cannot set fields such as `is_admin` or `account_balance`, outside paths for administrators, roles and permissions.",
			why: "Code that binds the body to the record lets callers make themselves administrators.",
			fix: "Mark the property `readOnly`, or take it out of the request schema.",
			sources: ["OWASP API3:2023", "CWE-915"]
		},
		{
			id: "input-url-ssrf",
			check: "input/url-constrained",
			severity: "info",
			owasp: ["API7"],
			what: "A URL that clients supply is constrained: by a pattern or enum, in a body at least by `format: uri`.",
			why: "A server that fetches any URL fetches those of the internal network too.",
			fix: "Constrain the value, and check it on the server against a list of allowed hosts.",
			sources: ["OWASP API7:2023", "CWE-918"]
		},
		{
			id: "data-no-secrets-in-response",
			check: "exposure/no-secrets",
			severity: "info",
			owasp: ["API3"],
			what: "Success responses have no property named like a secret (`password`, `client_secret`, `cvv`, …).",
			why: "What is returned is logged, cached and shown somewhere.",
			fix: "Leave it out, or mark it `writeOnly` where one schema serves both directions.",
			sources: ["OWASP API3:2023", "CWE-200"]
		},
		{
			id: "data-no-stack-trace",
			check: "exposure/no-stack-trace",
			severity: "warn",
			recommended: true,
			owasp: ["API8"],
			what: "Error bodies have no stack trace, exception or SQL property.",
			why: "Internals help attackers, and no client.",
			fix: "Return a message and an id; keep the trace in the log.",
			sources: [
				"RFC 9457 §5",
				"OWASP API8:2023",
				"CWE-209"
			]
		},
		{
			id: "data-no-enumerable-ids",
			check: "input/no-enumerable-ids",
			severity: "hint",
			owasp: ["API1"],
			what: "Identifiers in paths are not integers.",
			why: "Where the check of access to an object is forgotten, counting up reads the whole database. A second line of defence, not the first.",
			fix: "Use UUIDs, and check access to every object anyway.",
			sources: ["OWASP API1:2023"]
		},
		{
			id: "cors-no-wildcard-credentials",
			check: "transport/cors-wildcard",
			severity: "error",
			recommended: true,
			owasp: ["API8"],
			what: "`Access-Control-Allow-Origin: *` is not documented together with `Access-Control-Allow-Credentials`.",
			why: "Browsers refuse the pair; servers that echo the origin instead let every site act for the user.",
			fix: "Name the origins, or drop Access-Control-Allow-Credentials.",
			sources: ["Fetch, CORS protocol and credentials", "OWASP API8:2023"]
		},
		{
			id: "inventory-real-server",
			check: "transport/real-server",
			severity: "info",
			recommended: true,
			owasp: ["API9"],
			what: "The description says where the API lives; localhost and example.com are no such place. `x-internal: true` on info is exempt.",
			why: "Nobody can tell which deployment a description without servers belongs to.",
			fix: "Add `servers` (`host` in Swagger 2.0).",
			sources: ["OWASP API9:2023"]
		}
	]
};

// rulesets/catalogue/style.js
const style = {
	name: "style",
	title: "Names",
	about: "consistency with the API itself, or with a style you set",
	rules: [
		{
			id: "style-operation-id",
			check: "naming/has-operation-id",
			severity: "warn",
			recommended: true,
			owasp: [],
			what: "Every operation has an operationId.",
			why: "Generated clients name their methods after it; without one they invent a name that changes with the path.",
			fix: "Add one.",
			sources: ["OpenAPI, Operation Object, `operationId`"]
		},
		{
			id: "style-operation-id-unique",
			check: "naming/operation-id-unique",
			severity: "error",
			recommended: true,
			owasp: [],
			what: "Every operationId is unique, webhooks and callbacks included.",
			why: "Generators fail, or drop one of the two.",
			fix: "Rename one.",
			sources: ["OpenAPI, Operation Object: the id MUST be unique"]
		},
		{
			id: "style-path-segments",
			check: "naming/segments",
			severity: "info",
			owasp: [],
			what: "Path segments are written in the API's own style (at least 80 % of the names that show one), or in that of the option `style`.",
			why: "Clients guess names; exceptions are looked up each time.",
			fix: "Rename the segment in the next major version.",
			sources: ["Zalando RESTful API Guidelines #129"]
		},
		{
			id: "style-properties",
			check: "naming/properties",
			severity: "info",
			owasp: [],
			what: "Property names are written in the API's own style, or in that of the option `style`.",
			why: "Clients guess names; exceptions are looked up each time.",
			fix: "Rename the property while it is new.",
			sources: ["Zalando RESTful API Guidelines #118"]
		},
		{
			id: "style-query-parameters",
			check: "naming/query-parameters",
			severity: "info",
			owasp: [],
			what: "Query parameter names are written in the API's own style, or in that of the option `style`.",
			why: "Clients guess names; exceptions are looked up each time.",
			fix: "Rename the parameter while it is new.",
			sources: ["Zalando RESTful API Guidelines #130"]
		},
		{
			id: "style-path-parameters",
			check: "naming/path-parameters",
			severity: "info",
			owasp: [],
			what: "One position in the paths has one parameter name.",
			why: "Generated clients get `id` here and `userId` there for the same thing.",
			fix: "Use one name; it is not on the wire.",
			sources: ["Azure REST API Guidelines, path parameter names"]
		}
	]
};

// rulesets/catalogue/versioning.js
const versioning = {
	name: "versioning",
	title: "Versioning",
	about: "a scheme, one place, old majors on their way out",
	rules: [
		{
			id: "version-scheme",
			check: "versioning/scheme",
			severity: "warn",
			recommended: true,
			owasp: ["API9"],
			what: "`info.version` follows a scheme: `semver`, `major`, `date`, `calver` or `date-semver` (option `schemes`).",
			why: "A version that cannot be ordered cannot tell anybody what changed.",
			fix: "Use semantic versions, or dates.",
			sources: ["Semantic Versioning 2.0.0", "Zalando RESTful API Guidelines #116"]
		},
		{
			id: "version-url-agrees",
			check: "versioning/url-agrees",
			severity: "warn",
			recommended: true,
			owasp: ["API9"],
			what: "The major version in the URLs (`/v2/`) is that of `info.version`. Versions 0.x are exempt.",
			why: "Two numbers for one contract: clients pin the wrong one.",
			fix: "Make them agree.",
			sources: ["AIP-185", "Semantic Versioning 2.0.0 §8"]
		},
		{
			id: "version-old-major-deprecated",
			check: "versioning/old-major-deprecated",
			severity: "warn",
			recommended: true,
			owasp: ["API9"],
			what: "Where `/v1/x` and `/v2/x` both exist, the older one is deprecated.",
			why: "Old versions without an end are neither maintained nor watched.",
			fix: "Mark it `deprecated: true`, with `x-sunset`.",
			sources: ["OWASP API9:2023"]
		},
		{
			id: "version-one-place",
			check: "versioning/one-place",
			severity: "info",
			owasp: [],
			what: "The version is chosen in one place: URL, header or query.",
			why: "When two places disagree, nobody knows which one wins.",
			fix: "Keep one.",
			sources: ["Microsoft REST API Guidelines §12.1"]
		}
	]
};

// rulesets/catalogue/index.js
const parts = [
	authentication,
	security,
	rateLimiting,
	gateway,
	deprecation,
	versioning,
	errors,
	http,
	caching,
	pagination,
	reliability,
	observability,
	documentation,
	style,
	evolution,
	ownership
];
const complete = (part) => (rule) => ({
	formats: ["oas2", "oas3"],
	recommended: false,
	options: {},
	...rule,
	part
});
const rules$1 = parts.flatMap(({ name, rules: own }) => own.map(complete(name)));
const strictOptions = { "version-scheme": { schemes: ["semver"] } };
const strictSeverities = {
	"rate-limit-advertised": "warn",
	"error-problem-json": "warn",
	"cache-policy": "warn"
};
const strictRule = (rule) => ({
	...rule,
	options: {
		...rule.options,
		...strictOptions[rule.id]
	},
	severity: strictSeverities[rule.id] ?? rule.severity
});
const sets = [
	{
		name: "recommended",
		about: "Rules that are right nearly everywhere and nearly silent on a well-kept description.",
		rules: rules$1.filter(({ recommended }) => recommended)
	},
	{
		name: "strict",
		about: "All rules, and semantic versions.",
		rules: rules$1.map(strictRule)
	},
	...parts.map(({ name, title, about }) => ({
		name,
		about: `${title}: ${about}.`,
		rules: rules$1.filter(({ part, owasp }) => part === name || name === "security" && owasp.length > 0)
	}))
];

// src/lint/ignores.ts
const IGNORE_KEY = "x-governor-ignore";
const PAGES = "https://github.com/api-governor/api-governor/blob/main/docs/rulesets";
const ignoreRules = {
	added: "ignore-added",
	unused: "ignore-unused",
	invalid: "ignore-invalid"
};
function ignoresOf(contract) {
	const entries = [];
	const faults = [];
	for (const [file, text] of contract.files) {
		if (!text.includes("x-governor-ignore")) continue;
		for (const { holder, list } of holdersIn(contract.documents.get(file) ?? null)) for (const [path, written] of entriesOf(list, [...holder, IGNORE_KEY])) {
			const read = readEntry(written);
			if (typeof read === "string") faults.push(resultAbout("invalid", file, path, "warning", read, null));
			else entries.push({
				file,
				holder,
				path,
				...read
			});
		}
	}
	return {
		entries,
		faults
	};
}
function holdersIn(root) {
	const found = [];
	const seen = /* @__PURE__ */ new Set();
	const queue = [{
		value: root,
		path: []
	}];
	for (const { value, path } of queue) {
		if (typeof value !== "object" || value === null || seen.has(value)) continue;
		seen.add(value);
		for (const [key, part] of Object.entries(value)) if (key === "x-governor-ignore" && !Array.isArray(value)) found.push({
			holder: path,
			list: part
		});
		else queue.push({
			value: part,
			path: [...path, Array.isArray(value) ? Number(key) : key]
		});
	}
	return found;
}
function entriesOf(list, path) {
	if (!Array.isArray(list)) return [[path, list]];
	return list.map((entry, index) => [[...path, index], entry]);
}
function readEntry(entry) {
	if (typeof entry !== "object" || entry === null || Array.isArray(entry)) return `An entry of \`${IGNORE_KEY}\` must be an object with \`rule\` and \`reason\`; this one is not followed.`;
	const { rule, reason } = entry;
	if (typeof rule !== "string" || rule.trim() === "") return `An entry of \`${IGNORE_KEY}\` must name its \`rule\`; this one is not followed.`;
	if (typeof reason !== "string" || reason.trim() === "") return `The ignore of the rule \`${rule}\` gives no \`reason\`, and is not followed.`;
	return {
		rule,
		reason
	};
}
function coveringIgnores(ignores, result, root, above) {
	const asked = ignores.filter(({ rule }) => rule === result.rule);
	const here = nearest(asked, result.file, result.path);
	if (here !== null) return [here];
	const found = above.map((path) => nearest(asked, root, path));
	return found.flatMap((ignore) => ignore === null || found.includes(null) ? [] : [ignore]);
}
function nearest(ignores, file, path) {
	let found = null;
	for (const ignore of ignores) if (ignore.file === file && ignore.holder.every((step, index) => String(step) === String(path[index])) && (found === null || ignore.holder.length > found.holder.length)) found = ignore;
	return found;
}
function resultAbout(what, file, path, severity, message, key) {
	return {
		rule: ignoreRules[what],
		severity,
		message,
		file,
		path,
		description: texts[what].title,
		docs: `${PAGES}/${ignoreRules[what]}.md`,
		key,
		subject: null,
		members: []
	};
}
const exampleWith = (entry) => `paths:
  /orders:
    get:
      ${IGNORE_KEY}: [${entry}]
      responses: { '200': { description: OK } }`;
const texts = {
	added: {
		title: "A rule is ignored from now on",
		why: "An ignore silences its rule in all later reports, so that whoever reviews the change should agree to it.",
		fix: "Check the reason, and that the ignore stands no higher in the document than it must.",
		example: exampleWith("{ rule: error-declared, reason: It answers or it does not. }"),
		says: "The rule `error-declared` is ignored here from now on: It answers or it does not."
	},
	unused: {
		title: "An ignore that nothing needs",
		why: "It would silence what is written there next.",
		fix: `Remove the entry from \`${IGNORE_KEY}\`.`,
		example: exampleWith("{ rule: http-get-body, reason: Old clients send one. }"),
		says: "The rule `http-get-body` finds nothing here, so that its ignore can be removed."
	},
	invalid: {
		title: "An ignore that can not be followed",
		why: "An ignore counts only when it says which rule it is about, and why.",
		fix: `Write \`${IGNORE_KEY}: [{ rule: …, reason: … }]\`.`,
		example: exampleWith("{ rule: error-declared }"),
		says: "The ignore of the rule `error-declared` gives no `reason`, and is not followed."
	}
};
const ignoreTexts = /* @__PURE__ */ new Map([
	[ignoreRules.added, texts.added],
	[ignoreRules.unused, texts.unused],
	[ignoreRules.invalid, texts.invalid]
]);

// src/lint/catalogue.ts
const rules = new Map(rules$1.map((rule) => [rule.id, rule]));
const builtInRules = [...rules.keys(), ...ignoreTexts.keys()];
const builtInRulesets = sets.map(({ name }) => name);
function rulesetPage(id) {
	const rule = rules.get(id);
	const about = ignoreTexts.get(id);
	if (rule === void 0) return about === void 0 ? null : `# ${about.title}\n\nRule \`${id}\`\n\n${about.why}\n\n## What to do\n\n${about.fix}\n\n## Example\n\n\`\`\`yaml\n${about.example}\n\`\`\`\n\n> ${about.says}\n`;
	const sets = [
		...rule.recommended ? ["recommended"] : [],
		"strict",
		rule.part
	];
	const owasp = rule.owasp.length === 0 ? "" : ` OWASP API Security Top 10 2023: ${rule.owasp.join(", ")}.`;
	return [
		`# ${rule.what}`,
		`Rule \`${id}\`, severity ${rule.severity}, in the rulesets ${sets.map((name) => `\`${name}\``).join(", ")}.${owasp}`,
		rule.why,
		"## What to do",
		rule.fix,
		`To silence it in one place, write \`x-governor-ignore: [{ rule: ${id}, reason: … }]\` there; to switch it off, \`rules: { ${id}: off }\` in \`.api-governor.yaml\`.`,
		"## Sources",
		rule.sources.map((source) => `- ${source}`).join("\n"),
		""
	].join("\n\n").trimEnd() + "\n";
}
function severityOf(id) {
	const severity = rules.get(id)?.severity;
	if (severity === void 0) return ignoreTexts.has(id) ? id === ignoreRules.added ? "info" : "warning" : null;
	return severity === "error" ? "error" : severity === "warn" ? "warning" : "info";
}
function textOf({ rule, description, docs }) {
	const known = rules.get(rule);
	const text = {
		title: known?.what ?? titleOf(rule, description),
		docs: docs ?? ""
	};
	if (known !== void 0) return {
		...text,
		why: known.why,
		fix: known.fix
	};
	return {
		...text,
		why: ignoreTexts.get(rule)?.why ?? "",
		fix: ignoreTexts.get(rule)?.fix ?? ""
	};
}
const titleOf = (rule, description) => description === "" ? rule : description;

export { textOf as a, ignoresOf as c, severityOf as i, resultAbout as l, builtInRulesets as n, IGNORE_KEY as o, rulesetPage as r, coveringIgnores as s, builtInRules as t };