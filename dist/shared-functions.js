// rulesets/functions/lib/document.js
const isObject = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
const own = (node, key) => node !== null && typeof node === "object" && Object.hasOwn(node, key) ? node[key] : void 0;
const entries = (node) => isObject(node) ? Object.entries(node) : [];
const keys = (node) => isObject(node) ? Object.keys(node) : [];
const list = (value) => Array.isArray(value) ? value : [];
const text = (value) => typeof value === "string" ? value : "";
const prose = (node) => `${text(own(node, "summary"))} ${text(own(node, "description"))}`;
function asText(value) {
	if (typeof value !== "object" || value === null) return String(value);
	if (Array.isArray(value) && value.every((item) => typeof item !== "object")) return value.join(",");
	try {
		return JSON.stringify(value);
	} catch {
		return "an object that is in itself";
	}
}
function shown(name) {
	const line = asText(name).replace(/\s+/g, " ");
	return line.length > 120 ? `${line.slice(0, 117)}...` : line;
}
function familyOf(document) {
	if (asText(own(document, "swagger") ?? "") === "2.0") return "2.0";
	const version = /^3\.([0-2])(?:\.|$)/.exec(asText(own(document, "openapi") ?? ""));
	return version === null ? null : `3.${version[1]}`;
}
function segment(raw) {
	let decoded = raw;
	try {
		decoded = decodeURIComponent(raw);
	} catch {}
	return decoded.replace(/~1/g, "/").replace(/~0/g, "~");
}
function target(document, segments) {
	let node = document;
	for (const key of segments) {
		node = own(node, key);
		if (node === void 0) return void 0;
	}
	return node;
}
const longestChain = 30;
function follow(document, node, path) {
	let current = node;
	let at = path;
	for (let step = 0; isObject(current) && typeof own(current, "$ref") === "string"; step += 1) {
		const reference = current.$ref;
		if (step === longestChain || !reference.startsWith("#/")) return {
			node: void 0,
			path,
			unknown: true
		};
		const segments = reference.slice(2).split("/").map(segment);
		const next = target(document, segments);
		if (next === void 0) return {
			node: void 0,
			path,
			unknown: true
		};
		current = next;
		at = segments;
	}
	return {
		node: current,
		path: at,
		unknown: false
	};
}
const keyOf = (path) => path.join("\0");

// rulesets/functions/lib/gateway.js
const gatewayNames = /^x-(?!amazon-apigateway-(?:integration|gateway-responses|api-key-source|any-method|documentation)|google-backend)(?:kong|amazon-apigateway|google|azure|apim|ms-apim|traefik|tyk|zuplo|wso2|apigee|gravitee|envoy|istio|kuadrant|gateway)\b/i;
const limitWords = /rate-?_?limit|throttl|quota|spike-?arrest/i;
const authWords = /key-?auth|api-?_?key|\bjwt|oauth2?|openid-?connect|basic-?auth|hmac-?auth|ldap-?auth|mtls|client-?certificate|authorizer|authentication|x-amazon-apigateway-auth\b/i;
const policyText = {
	limit: /<(?:rate-limit|quota)/i,
	auth: /<(?:validate-(?:jwt|azure-ad-token|client-certificate)|check-header)/i
};
const deepest$1 = 6;
const budget = 400;
const isOff = (value) => value === false || value === null || own(value, "enabled") === false;
function mentions(value, words, policy, depth, spent) {
	spent.count += 1;
	if (spent.count > budget || depth > deepest$1) return false;
	if (typeof value === "string") return words.test(value) || policy.test(value);
	if (Array.isArray(value)) return value.some((one) => mentions(one, words, policy, depth + 1, spent));
	if (!isObject(value) || isOff(value)) return false;
	return Object.entries(value).some(([key, inner]) => !isOff(inner) && (words.test(key) || mentions(inner, words, policy, depth + 1, spent)));
}
function found(node, words, policy, plain) {
	return Object.keys(node).find((name) => {
		if (!name.startsWith("x-") || isOff(node[name])) return false;
		if (words.test(name) && (gatewayNames.test(name) || plain.test(name))) return true;
		if (gatewayNames.test(name) && !name.startsWith("x-kong-plugin-")) return mentions(node[name], words, policy, 0, { count: 0 });
		return plain.test(name);
	});
}
const answers = /* @__PURE__ */ new WeakMap();
function evidence(node, words, policy, plain) {
	if (!isObject(node)) return void 0;
	const known = answers.get(node) ?? /* @__PURE__ */ new Map();
	if (!known.has(words)) answers.set(node, known.set(words, found(node, words, policy, plain)));
	return known.get(words);
}
const plainLimit = /^x-(?:rate-?limit|ratelimit|throttling|quota)/i;
const plainAuth = /^x-(?:auth-type|authentication)$/i;
const openSwitches = [
	["x-google-allow", "all"],
	["x-amazon-apigateway-auth", "none"],
	["x-auth-type", "none"]
];
const places$1 = (index, operation) => [
	operation.node,
	operation.item,
	index.document
];
function gatewayLimit(index, operation) {
	for (const node of places$1(index, operation)) {
		const name = evidence(node, limitWords, policyText.limit, plainLimit);
		if (name !== void 0) return name;
	}
}
function gatewayOpen(operation) {
	for (const [name, value] of openSwitches) {
		const written = own(operation.node, name);
		const said = typeof written === "string" ? written : own(written, "type");
		if (typeof said === "string" && said.toLowerCase() === value) return {
			name,
			path: [...operation.path, name]
		};
	}
}
function gatewayAuth(index, operation) {
	if (gatewayOpen(operation) !== void 0) return void 0;
	for (const node of places$1(index, operation)) {
		const name = evidence(node, authWords, policyText.auth, plainAuth);
		if (name !== void 0) return name;
	}
}
function disabledProtections(node) {
	if (!isObject(node)) return [];
	return Object.keys(node).filter((name) => gatewayNames.test(name) && own(node[name], "enabled") === false && (limitWords.test(name) || authWords.test(name)));
}

// rulesets/functions/lib/results.js
const finding = (message, path, key) => key === void 0 ? {
	message,
	path
} : {
	message,
	path,
	key
};
function distinct(results) {
	const seen = /* @__PURE__ */ new Set();
	return results.filter((result) => {
		const identity = `${keyOf(result.path)}\u0000${result.key ?? ""}`;
		return !seen.has(identity) && seen.add(identity);
	});
}
const fewest$1 = 4;
function collapse(results, candidates, options, context, summary) {
	const share = typeof options.collapse === "number" ? options.collapse : .3;
	if (context.expand === true || results.length < fewest$1 || results.length / candidates < share) return results;
	return [{
		message: `${results.length} of ${candidates} ${summary}`,
		path: ["paths"],
		key: "collapsed",
		members: results
	}];
}
function cap(results, options, context) {
	const most = typeof options.cap === "number" ? options.cap : 20;
	if (context.expand === true || results.length <= most) return results;
	const rest = results.slice(most);
	const message = `${rest.length} more places have the same finding: ${rest[0].message}`;
	return [...results.slice(0, most), {
		message,
		path: rest[0].path,
		key: "more",
		members: rest
	}];
}

// rulesets/functions/lib/bodies.js
function ofRequestBody(context, operation, path) {
	const { node, path: at } = follow(context.document, own(operation, "requestBody"), [...path, "requestBody"]);
	if (!isObject(node)) return void 0;
	const media = entries(own(node, "content")).map(([type, value]) => mediaRecord(context, type, value, [
		...at,
		"content",
		type
	]));
	return {
		node,
		path: at,
		required: own(node, "required") === true,
		media
	};
}
function mediaRecord(context, type, value, path) {
	const { node, path: at } = follow(context.document, value, path);
	const schema = own(node, "schema") ?? own(node, "itemSchema");
	const schemaPath = [...at, own(node, "schema") === void 0 ? "itemSchema" : "schema"];
	const roots = schema === void 0 ? [] : [{
		node: schema,
		path: schemaPath
	}];
	return {
		type,
		node: isObject(node) ? node : {},
		path: at,
		schema,
		schemaPath,
		roots
	};
}
function mediaTypes(context, operation, keyword) {
	const types = list(own(operation, keyword) ?? own(context.document, keyword)).filter((type) => typeof type === "string");
	return types.length === 0 ? ["application/json"] : types;
}
const producedTypes = (context, operation) => mediaTypes(context, operation, "produces");
function ofParameters(context, operation, parameters) {
	const whole = parameters.find((parameter) => parameter.in === "body");
	if (whole !== void 0) {
		const { schema, schemaPath, node, path } = whole;
		const roots = schema === void 0 ? [] : [{
			node: schema,
			path: schemaPath
		}];
		const media = mediaTypes(context, operation, "consumes").map((type) => ({
			type,
			node,
			path,
			schema,
			schemaPath,
			roots
		}));
		return {
			node,
			path,
			required: own(node, "required") === true,
			media
		};
	}
	const fields = parameters.filter((parameter) => parameter.in === "formData");
	if (fields.length === 0) return void 0;
	const [first] = fields;
	const type = fields.some(({ node }) => own(node, "type") === "file") ? "multipart/form-data" : "application/x-www-form-urlencoded";
	const roots = fields.map(({ node, path, name }) => ({
		node,
		path,
		name
	}));
	const media = [{
		type,
		node: first.node,
		path: first.path,
		schema: first.node,
		schemaPath: first.path,
		roots
	}];
	return {
		node: first.node,
		path: first.path,
		required: fields.some(({ node }) => own(node, "required") === true),
		media
	};
}
function requestBody(context, operation, path, parameters) {
	if (context.family === "2.0") return ofParameters(context, operation, parameters);
	return ofRequestBody(context, operation, path);
}
const isJson = (type) => /[/+]json\b/i.test(text(type)) || type === "*/*";
const isForm = (type) => /form-(?:data|urlencoded)/i.test(text(type));

// rulesets/functions/lib/responses.js
function headersOf(context, node, path) {
	return entries(own(node, "headers")).map(([name, written]) => {
		const { node: header, path: at } = follow(context.document, written, [
			...path,
			"headers",
			name
		]);
		const value = isObject(header) ? header : {};
		const schema = context.family === "2.0" ? value : follow(context.document, own(value, "schema"), []).node;
		return {
			name,
			key: name.toLowerCase(),
			node: value,
			path: at,
			schema: isObject(schema) ? schema : {}
		};
	});
}
function mediaOf(context, node, path, operation) {
	if (context.family !== "2.0") return entries(own(node, "content")).map(([type, value]) => mediaRecord(context, type, value, [
		...path,
		"content",
		type
	]));
	const schema = own(node, "schema");
	if (schema === void 0) return [];
	const schemaPath = [...path, "schema"];
	const examples = own(node, "examples");
	return producedTypes(context, operation).map((type) => {
		const example = own(examples, type);
		return {
			type,
			node: example === void 0 ? {} : { example },
			path: schemaPath,
			schema,
			schemaPath,
			roots: [{
				node: schema,
				path: schemaPath
			}]
		};
	});
}
function bodyOf(context, node, path, operation) {
	const key = `${context.family === "2.0" ? producedTypes(context, operation).join(",") : ""}\u0000${keyOf(path)}`;
	let body = context.records.get(key);
	if (body === void 0) {
		body = {
			headers: headersOf(context, node, path),
			media: mediaOf(context, node, path, operation)
		};
		context.records.set(key, body);
	}
	return body;
}
function responseOf(context, operation, status, written, at) {
	const { node, path, unknown } = follow(context.document, written, at);
	if (unknown) return [{
		status,
		node: {},
		path,
		headers: [],
		media: [],
		unknown
	}];
	return isObject(node) ? [{
		status,
		node,
		path,
		unknown,
		...bodyOf(context, node, path, operation)
	}] : [];
}
function responsesOf(context, operation, path) {
	const { node, path: base, unknown } = follow(context.document, own(operation, "responses"), [...path, "responses"]);
	if (unknown) return [{
		status: "default",
		node: {},
		path: base,
		headers: [],
		media: [],
		unknown
	}];
	return entries(node).filter(([status]) => !status.startsWith("x-")).flatMap(([status, written]) => responseOf(context, operation, status, written, [...base, status]));
}
const isSuccess = (status) => status.startsWith("2");
const isBodiless = (status) => [
	"204",
	"205",
	"304"
].includes(status);
const isError = (status) => /^[45]/.test(status) || status === "default";
const headerOf = (response, name) => response.headers.find(({ key }) => key === name.toLowerCase());
const hasHeader = (response, name) => response.unknown || headerOf(response, name) !== void 0;
function declares(operation, statuses) {
	return operation.responses.some(({ status }) => statuses.includes(status) || status === "default" || statuses.some((wanted) => status.toUpperCase() === `${wanted[0]}XX`));
}

// rulesets/functions/lib/schemes.js
const flowsOfSwagger = {
	implicit: "implicit",
	password: "password",
	application: "clientCredentials",
	accessCode: "authorizationCode"
};
function flowsOf(node, path, family) {
	if (family !== "2.0") return entries(own(node, "flows")).flatMap(([name, flow]) => isObject(flow) ? [{
		name,
		node: flow,
		path: [
			...path,
			"flows",
			name
		],
		scopes: keys(own(flow, "scopes"))
	}] : []);
	const flow = text(own(node, "flow"));
	const name = own(flowsOfSwagger, flow) ?? flow;
	return text(own(node, "type")) === "oauth2" && name !== "" ? [{
		name,
		node,
		path: [...path, "flow"],
		scopes: keys(own(node, "scopes"))
	}] : [];
}
function schemeRecord(document, family, name, written, path) {
	const { node: found, path: at, unknown } = follow(document, written, path);
	const node = isObject(found) ? found : {};
	const basic = text(own(node, "type")) === "basic";
	return {
		name,
		node,
		path: at,
		unknown,
		type: basic ? "http" : text(own(node, "type")),
		scheme: basic ? "basic" : text(own(node, "scheme")).toLowerCase(),
		flows: flowsOf(node, at, family)
	};
}
const schemesPath = (family) => family === "2.0" ? ["securityDefinitions"] : ["components", "securitySchemes"];
function schemesOf(document, family) {
	const path = schemesPath(family);
	const written = path.reduce((node, key) => own(node, key), document);
	const records = entries(written).map(([name, value]) => [name, schemeRecord(document, family, name, value, [...path, name])]);
	return new Map(records);
}
function requiredSchemes(requirements, path) {
	return list(requirements).flatMap((requirement, position) => entries(requirement).map(([name, scopes]) => ({
		name,
		scopes: list(scopes),
		path: [
			...path,
			position,
			name
		]
	})));
}
function allowsAnonymous(requirements) {
	if (!Array.isArray(requirements)) return requirements === void 0;
	return requirements.length === 0 || requirements.some((one) => isObject(one) && keys(one).length === 0);
}
const isSecured = (operation) => Array.isArray(operation.security.requirements) && !allowsAnonymous(operation.security.requirements);
function isPublic(operation) {
	const declared = own(operation.node, "x-public") ?? own(operation.item, "x-public");
	return declared === true || typeof declared === "string" && declared !== "";
}

// rulesets/functions/lib/operations.js
const fixedMethods = [
	"get",
	"put",
	"post",
	"delete",
	"options",
	"head",
	"patch",
	"trace",
	"query"
];
const safeMethods = /* @__PURE__ */ new Set([
	"get",
	"head",
	"options",
	"trace",
	"query"
]);
const indexes = /* @__PURE__ */ new WeakMap();
function parametersOf(context, operation, path, item, itemPath) {
	const found = /* @__PURE__ */ new Map();
	const add = (parameters, base) => {
		for (const [position, parameter] of list(parameters).entries()) {
			const { node, path: at } = follow(context.document, parameter, [...base, position]);
			if (!isObject(node)) continue;
			const name = text(own(node, "name"));
			const key = `${text(own(node, "in"))} ${name}`;
			if (!found.has(key)) found.set(key, parameterRecord(context, node, at, name));
		}
	};
	add(own(operation, "parameters"), [...path, "parameters"]);
	add(own(item, "parameters"), [...itemPath, "parameters"]);
	return [...found.values()];
}
function parameterRecord(context, node, path, name) {
	const inside = text(own(node, "in"));
	if (context.family === "2.0" && inside !== "body") return {
		name,
		in: inside,
		node,
		path,
		schema: node,
		schemaPath: path
	};
	const [type] = entries(own(node, "content"));
	const media = type === void 0 ? void 0 : own(type[1], "schema");
	const schema = own(node, "schema") ?? media;
	return {
		name,
		in: inside,
		node,
		path,
		schema,
		schemaPath: media !== void 0 && schema === media ? [
			...path,
			"content",
			type[0],
			"schema"
		] : [...path, "schema"]
	};
}
function hasUnknownParameter(context, ...lists) {
	return lists.some((parameters) => isObject(parameters) || list(parameters).some((one) => follow(context.document, one, []).unknown));
}
function securityOf(document, operation, path) {
	const written = own(operation, "security");
	if (written !== void 0) return {
		requirements: written,
		path: [...path, "security"],
		own: true
	};
	return {
		requirements: own(document, "security"),
		path: ["security"],
		own: false
	};
}
function operationRecord(context, site) {
	const { method, node, path, item, itemPath, url } = site;
	const parameters = parametersOf(context, node, path, item, itemPath);
	return {
		...site,
		label: shown(`${method.toUpperCase()} ${url}`),
		safe: safeMethods.has(method),
		parameters,
		unknownParameters: hasUnknownParameter(context, own(node, "parameters"), own(item, "parameters")),
		responses: responsesOf(context, node, path),
		body: requestBody(context, node, path, parameters),
		security: securityOf(context.document, node, path)
	};
}
function methodsOf(context, item, itemPath) {
	const fixed = fixedMethods.map((method) => ({
		method,
		written: own(item, method),
		at: [...itemPath, method]
	}));
	const others = entries(own(item, "additionalOperations")).map(([method, written]) => ({
		method,
		written,
		at: [
			...itemPath,
			"additionalOperations",
			method
		]
	}));
	return [...fixed, ...others].flatMap(({ method, written, at }) => {
		const { node, path } = follow(context.document, written, at);
		return isObject(node) ? [{
			method,
			node,
			path
		}] : [];
	});
}
function operationsUnder(context, container, base, kind) {
	return entries(container).flatMap(([url, entry]) => {
		if (url.startsWith("x-")) return [];
		const { node: item, path: itemPath } = follow(context.document, entry, [...base, url]);
		if (!isObject(item)) return [];
		return methodsOf(context, item, itemPath).map((found) => operationRecord(context, {
			...found,
			kind,
			url,
			item,
			itemPath,
			entryPath: [...base, url]
		}));
	});
}
function callbacksOf(context, operations) {
	return operations.flatMap((operation) => entries(own(operation.node, "callbacks")).flatMap(([name, written]) => {
		const { node, path } = follow(context.document, written, [
			...operation.path,
			"callbacks",
			name
		]);
		return operationsUnder(context, node, path, "callback");
	}));
}
function once(operations) {
	const seen = /* @__PURE__ */ new Set();
	return operations.filter(({ path }) => !seen.has(keyOf(path)) && seen.add(keyOf(path)));
}
function build(document) {
	const context = {
		document,
		family: familyOf(document),
		records: /* @__PURE__ */ new Map()
	};
	const operations = once(operationsUnder(context, own(document, "paths"), ["paths"], "operation"));
	const hooks = own(document, "webhooks") === void 0 ? "x-webhooks" : "webhooks";
	const webhooks = once(operationsUnder(context, own(document, hooks), [hooks], "webhook"));
	const callbacks = once(callbacksOf(context, operations));
	const schemes = schemesOf(document, context.family);
	return {
		document,
		family: context.family,
		operations,
		webhooks,
		callbacks,
		schemes
	};
}
function indexOf(document) {
	if (!isObject(document)) return build({});
	let index = indexes.get(document);
	if (index === void 0) {
		index = build(document);
		indexes.set(document, index);
	}
	return index;
}

// rulesets/functions/lib/ruleset-function.js
function rulesetFunction(checks) {
	return function run(document, options, context) {
		const settings = isObject(options) ? options : {};
		const name = settings.check;
		if (typeof name !== "string" || !Object.hasOwn(checks, name)) return [{
			message: `The function option "check" must be one of: ${Object.keys(checks).join(", ")}`,
			path: []
		}];
		if (!isObject(document)) return [];
		const host = {
			expand: isObject(context) && context.expand === true,
			now: isObject(context) ? context.now : void 0
		};
		return cap(distinct(checks[name](indexOf(document), settings, host)), settings, host);
	};
}

// rulesets/functions/authentication.js
const everything = ({ operations, webhooks, callbacks }) => [
	...operations,
	...webhooks,
	...callbacks
];
function allRequirements(index) {
	const ofOperations = everything(index).filter(({ security }) => security.own);
	return [...requiredSchemes(own(index.document, "security"), ["security"]), ...ofOperations.flatMap(({ security }) => requiredSchemes(security.requirements, security.path))];
}
function operationSecured(index, options, context) {
	const candidates = index.operations.filter((operation) => operation.method !== "options" && !isPublic(operation));
	const results = candidates.filter((operation) => operation.security.requirements === void 0 && gatewayAuth(index, operation) === void 0).map(({ label, path }) => finding(`${label} has no security requirement, its own or a global one; add \`security\`, or say \`x-public: true\``, path));
	const summary = "operations have no security requirement, and there is no global one; add `security` to the document, or say `x-public: true`";
	return collapse(results, candidates.length, {
		...options,
		collapse: options.collapse ?? 1
	}, context, summary);
}
const entrance = /(?:^|[/_.:-])(?:log-?(?:in|out)|sign-?(?:in|out|up)|register|registration|tokens?|o?auth2?|passwords?|sessions?|webhooks?|callbacks?|health|public|verify|verification|invites?|invitations?|captcha|authorize|introspect|revoke)(?:$|[/_.:-])/i;
function anonymousWrite(index) {
	return index.operations.filter((operation) => !operation.safe && !isPublic(operation)).filter((operation) => Array.isArray(operation.security.requirements) && allowsAnonymous(operation.security.requirements) && !entrance.test(operation.url) && gatewayAuth(index, operation) === void 0).map(({ label, security, path }) => {
		const message = `${label} changes state and may be called anonymously (${security.requirements.length === 0 ? "`security: []`" : "the alternative `{}`"}); require a scheme, or say \`x-public: true\``;
		return finding(message, security.own ? security.path : path);
	});
}
const isUri = (name) => /[/#:]/.test(name);
function schemeDefined(index) {
	const seen = /* @__PURE__ */ new Set();
	return allRequirements(index).flatMap(({ name, path }) => {
		if (index.schemes.has(name) || seen.has(name) || index.family === "3.2" && isUri(name)) return [];
		seen.add(name);
		return [finding(`The security scheme "${shown(name)}" is required but not defined; define it, or correct the name`, path, name)];
	});
}
function scopesDefined(index) {
	const seen = /* @__PURE__ */ new Set();
	return allRequirements(index).flatMap(({ name, scopes, path }) => {
		const scheme = index.schemes.get(name);
		if (scheme === void 0 || scheme.type !== "oauth2" || scheme.unknown || scheme.flows.length === 0) return [];
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
	return [...index.schemes.values()].filter(({ name }) => !used.has(name)).map(({ name, path }) => finding(`The security scheme "${shown(name)}" is never required; require it, or remove it`, path));
}
const needsScope = ({ security }) => requiredSchemes(security.requirements, []).some(({ scopes }) => scopes.length > 0);
function securedDeclares(index, options, context) {
	const status = String(options.status);
	const secured = index.operations.filter((operation) => isSecured(operation) && (options.scoped !== true || needsScope(operation)));
	const results = secured.filter((operation) => !declares(operation, [status])).map(({ label, path }) => finding(`${label} needs credentials but declares no ${status}; add it, \`4XX\` or \`default\``, [...path, "responses"]));
	const summary = `operations that need credentials declare no ${status}; add it, \`4XX\` or \`default\``;
	return collapse(results, secured.length, options, context, summary);
}
const knowsScopes = (scheme) => scheme.type === "openIdConnect" || scheme.flows.some(({ scopes }) => scopes.length > 0);
function writeNeedsScope(index, options, context) {
	const required = index.operations.filter(({ safe }) => !safe).flatMap(({ label, path, security }) => requiredSchemes(security.requirements, security.path).filter(({ name }) => ["oauth2", "openIdConnect"].includes(index.schemes.get(name)?.type) && knowsScopes(index.schemes.get(name))).map((one) => ({
		...one,
		label,
		path: security.own ? one.path : path
	})));
	const results = required.filter(({ scopes }) => scopes.length === 0).map(({ label, name, path }) => finding(`${label} changes state and takes any token of "${shown(name)}"; name the scope it needs`, path, name));
	return collapse(results, required.length, options, context, "writes take any OAuth token; name the scopes they need");
}
const adminPath = /(?:^|\/)_?(?:admin|administration|superuser|backoffice)(?:\/|$)/i;
function signature({ security }) {
	return list(security.requirements).map((requirement) => isObject(requirement) ? entries(requirement).map(([name, scopes]) => `${name}:${list(scopes).map(asText).toSorted().join(",")}`).toSorted().join("+") : "").toSorted().join("|");
}
function adminDistinct(index) {
	const secured = index.operations.filter(isSecured);
	const ordinary = new Set(secured.filter(({ url }) => !adminPath.test(url)).map(signature));
	return secured.filter((operation) => adminPath.test(operation.url) && ordinary.has(signature(operation))).map(({ label, path }) => finding(`${label} is for administrators but takes the same credentials as other operations; require a scope or scheme of its own`, path));
}
function centralSchemes(index, options) {
	const schemes = [...index.schemes.values()];
	if (Array.isArray(options.allow)) return schemes.filter(({ name }) => !options.allow.includes(name)).map(({ name, path }) => finding(`The security scheme "${shown(name)}" is not one of the organisation's: ${options.allow.join(", ")}`, path));
	const most = typeof options.max === "number" ? options.max : 3;
	if (schemes.length <= most) return [];
	const path = index.family === "2.0" ? ["securityDefinitions"] : ["components", "securitySchemes"];
	return [finding(`The API has ${schemes.length} security schemes; agree on at most ${most}`, path, "count")];
}
const checks$11 = {
	"operation-secured": operationSecured,
	"anonymous-write": anonymousWrite,
	"scheme-defined": schemeDefined,
	"scopes-defined": scopesDefined,
	"scheme-unused": schemeUnused,
	"secured-declares": securedDeclares,
	"write-needs-scope": writeNeedsScope,
	"admin-distinct": adminDistinct,
	"central-schemes": centralSchemes
};
var authentication_default = rulesetFunction(checks$11);

// rulesets/functions/lib/schemas.js
const deepest = 40;
const branches = [
	"allOf",
	"oneOf",
	"anyOf",
	"prefixItems"
];
const inner = [
	"items",
	"additionalItems",
	"additionalProperties",
	"unevaluatedItems",
	"unevaluatedProperties",
	"not",
	"if",
	"then",
	"else",
	"contains",
	"propertyNames"
];
const maps = ["patternProperties", "dependentSchemas"];
function walkSchema(document, root, seen, visit) {
	const step = (written, at, name, depth) => {
		const { node, path } = follow(document, written, at);
		if (!isObject(node) || depth > deepest) return;
		const key = keyOf(path);
		if (seen.has(key)) return;
		seen.add(key);
		visit(node, path, name);
		for (const [property, value] of entries(own(node, "properties"))) step(value, [
			...path,
			"properties",
			property
		], property, depth + 1);
		for (const keyword of branches) for (const [position, value] of list(own(node, keyword)).entries()) step(value, [
			...path,
			keyword,
			position
		], name, depth + 1);
		for (const keyword of maps) for (const [member, value] of entries(own(node, keyword))) step(value, [
			...path,
			keyword,
			member
		], void 0, depth + 1);
		for (const keyword of inner) {
			const value = own(node, keyword);
			if (isObject(value)) step(value, [...path, keyword], void 0, depth + 1);
		}
	};
	step(root.node, root.path, root.name, 0);
}
function componentRoots({ document, family }) {
	const base = family === "2.0" ? ["definitions"] : ["components", "schemas"];
	const schemas = base.reduce((node, key) => own(node, key), document);
	return entries(schemas).map(([owner, node]) => ({
		node,
		path: [...base, owner],
		owner
	}));
}
function schemaRoots(index) {
	const said = [
		...index.operations,
		...index.webhooks,
		...index.callbacks
	].flatMap((operation) => {
		const { label: owner, body, parameters, responses } = operation;
		const ofParameters = index.family === "2.0" ? [] : parameters.filter(({ schema }) => schema !== void 0);
		const media = [...body?.media ?? [], ...responses.flatMap((response) => response.media)];
		return [...ofParameters.map(({ schema, schemaPath }) => ({
			node: schema,
			path: schemaPath,
			owner
		})), ...media.flatMap(({ roots }) => roots.filter(({ name }) => name === void 0).map(({ node, path }) => ({
			node,
			path,
			owner
		})))];
	});
	return [...componentRoots(index), ...said];
}
function typesOf(schema) {
	const type = own(schema, "type");
	return Array.isArray(type) ? type : type === void 0 ? [] : [type];
}
function parts(document, written, path, depth = 0) {
	const { node, path: at } = follow(document, written, path);
	if (!isObject(node) || depth > 6) return [];
	const below = [
		"allOf",
		"oneOf",
		"anyOf"
	].flatMap((keyword) => list(own(node, keyword)).flatMap((branch, position) => parts(document, branch, [
		...at,
		keyword,
		position
	], depth + 1)));
	return [{
		node,
		path: at
	}, ...below];
}
function hasProperty(document, written, pattern) {
	return parts(document, written, []).some(({ node }) => entries(own(node, "properties")).some(([name]) => pattern.test(name)));
}
const isUnknown = (document, written) => follow(document, written, []).unknown;
const isListed = (schema) => Array.isArray(own(schema, "enum")) || own(schema, "const") !== void 0;
function examplesOf(node, schema) {
	const single = [
		own(node, "example"),
		own(node, "x-example"),
		own(schema, "example"),
		own(schema, "default"),
		own(schema, "const")
	];
	const several = [...list(own(schema, "enum")), ...list(own(schema, "examples"))];
	const named = entries(own(node, "examples")).map(([, example]) => own(example, "value"));
	return [.../* @__PURE__ */ new Set([
		...single,
		...several,
		...named
	])].filter((value) => value !== void 0);
}

// rulesets/functions/caching.js
const readsOf = (index) => index.operations.filter(({ method }) => method === "get");
const successesOf = ({ responses }) => responses.filter(({ status }) => isSuccess(status));
const values = (header) => examplesOf(header.node, header.schema).map(asText).join(" ");
const words = (header) => `${values(header)} ${text(own(header.node, "description"))} ${text(own(header.schema, "description"))}`;
const policyFields = [
	"Cache-Control",
	"ETag",
	"Last-Modified",
	"Expires"
];
function policy(index, options, context) {
	const reads = readsOf(index).filter((operation) => operation.responses.some(({ status }) => status === "200" || /^2xx$/i.test(status)));
	const results = reads.filter((operation) => !successesOf(operation).some((response) => policyFields.some((name) => hasHeader(response, name)))).map(({ label, path }) => finding(`${label} says nothing about caching, so caches may guess; declare Cache-Control or ETag`, [...path, "responses"]));
	return collapse(results, reads.length, options, context, "reads say nothing about caching, so caches may guess; declare Cache-Control or ETag");
}
function validator(index) {
	return readsOf(index).flatMap((operation) => successesOf(operation).flatMap((response) => {
		const header = headerOf(response, "Cache-Control") ?? headerOf(response, "Expires");
		if (header === void 0 || hasHeader(response, "ETag") || hasHeader(response, "Last-Modified")) return [];
		const said = words(header);
		const needsNone = /no-store|immutable/.test(said);
		const stated = /no-cache|revalidate|invalidat|purge/i.test(`${said} ${text(own(operation.node, "description"))}`);
		if (needsNone || stated) return [];
		const message = `${operation.label} may be cached but not checked again; add ETag or Last-Modified, or say how caches are invalidated`;
		return [finding(message, [
			...response.path,
			"headers",
			header.name
		], "validator")];
	}));
}
function securedNotPublic(index) {
	return index.operations.filter(isSecured).flatMap(({ label, responses }) => responses.flatMap((response) => {
		const header = headerOf(response, "Cache-Control");
		if (header === void 0 || !/\bpublic\b|\bs-maxage\b/.test(values(header))) return [];
		const message = `${label} needs credentials but lets shared caches keep its response; use \`private\` or \`no-store\``;
		return [finding(message, [
			...response.path,
			"headers",
			header.name
		], "public")];
	}));
}
const negotiating = /^(?:accept-language|accept-version|api-version|x-api-version)$/i;
function vary(index) {
	return readsOf(index).flatMap((operation) => successesOf(operation).flatMap((response) => {
		const header = headerOf(response, "Cache-Control");
		if (header === void 0 || /no-store/.test(values(header)) || hasHeader(response, "Vary")) return [];
		const negotiated = new Set(response.media.map(({ type }) => type)).size > 1 || operation.parameters.some(({ in: place, name }) => place === "header" && negotiating.test(name));
		const message = `${operation.label} is cacheable and negotiated; declare Vary, or caches mix its variants up`;
		return negotiated ? [finding(message, [...response.path, "headers"], "vary")] : [];
	}));
}
const takes = ({ parameters, unknownParameters }, pattern) => unknownParameters || parameters.some(({ name }) => pattern.test(name));
const secretPath = /(?:^|\/)(?:token|access_token|api-?keys?|secrets?)(?:\/|$)/i;
function secretsNoStore(index) {
	return index.operations.filter(({ url }) => secretPath.test(url)).filter((operation) => successesOf(operation).some(({ media }) => media.length > 0)).filter((operation) => !successesOf(operation).some((response) => hasHeader(response, "Cache-Control"))).map(({ label, path }) => finding(`${label} answers with tokens or secrets; declare Cache-Control: no-store`, [...path, "responses"]));
}
function lostUpdate(index, options, context) {
	const tagged = new Set(readsOf(index).filter((operation) => successesOf(operation).some((response) => headerOf(response, "ETag") !== void 0)).map(({ url }) => url));
	const writes = index.operations.filter(({ method, url }) => [
		"put",
		"patch",
		"delete"
	].includes(method) && tagged.has(url));
	const results = writes.filter((operation) => !takes(operation, /^if-(?:match|unmodified-since)$/i)).map(({ label, path }) => finding(`${label} can overwrite what others changed; take If-Match, since the resource has an ETag`, path));
	return collapse(results, writes.length, options, context, "writes can overwrite what others changed; take If-Match, since the resources have an ETag");
}
const checks$10 = {
	policy,
	validator,
	"secured-not-public": securedNotPublic,
	vary,
	"secrets-no-store": secretsNoStore,
	"lost-update": lostUpdate
};
var caching_default = rulesetFunction(checks$10);

// rulesets/functions/lib/clock.js
const day = 864e5;
const dateForm = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T.*)?$/;
function nowOf(options, context) {
	const candidates = [
		options.today,
		context.now,
		globalThis[Symbol.for("api-governor.now")]
	];
	for (const candidate of candidates) {
		const time = candidate instanceof Date ? candidate.getTime() : new Date(candidate ?? NaN).getTime();
		if (!Number.isNaN(time)) return time;
	}
	return Date.now();
}
function timeOf(value) {
	if (value instanceof Date) return Number.isNaN(value.getTime()) ? void 0 : value.getTime();
	if (typeof value !== "string" || !dateForm.test(value)) return void 0;
	const time = Date.parse(value);
	if (Number.isNaN(time)) return void 0;
	return new Date(Date.parse(value.slice(0, 10))).toISOString().slice(0, 10) === value.slice(0, 10) ? time : void 0;
}
const shownDate = (value) => value instanceof Date ? value.toISOString().slice(0, 10) : asText(value);
const daysBetween = (from, to) => Math.round((to - from) / day);

// rulesets/functions/deprecation.js
const sunsetNames = [
	"x-sunset",
	"x-sunset-date",
	"x-sunset-at"
];
const deprecatedNames = [
	"x-deprecated-at",
	"x-deprecation-date",
	"x-deprecated-since"
];
const successorNames = [
	"x-replaced-by",
	"x-successor",
	"x-replacement",
	"x-deprecated-replacement"
];
function firstExtension(place, path, names) {
	const name = names.find((candidate) => own(place, candidate) !== void 0);
	return name === void 0 ? void 0 : {
		name,
		value: place[name],
		path: [...path, name]
	};
}
const extensionOf = ({ node, path, item, itemPath }, names) => firstExtension(node, path, names) ?? firstExtension(item, itemPath, names);
const sunsetOf = (operation) => extensionOf(operation, sunsetNames);
const isDeprecated = ({ node }) => own(node, "deprecated") === true;
const deprecatedIn = (index) => index.operations.filter(isDeprecated);
const answersWith = ({ responses }, name) => responses.some((response) => hasHeader(response, name));
function sunsetDate(index, options, context) {
	const deprecated = deprecatedIn(index);
	const undated = deprecated.filter((operation) => sunsetOf(operation) === void 0 && !answersWith(operation, "Sunset")).map(({ label, path }) => finding(`${label} is deprecated without a date; add \`x-sunset: YYYY-MM-DD\``, [...path, "deprecated"]));
	return collapse(undated, deprecated.length, options, context, "deprecated operations have no date; add `x-sunset: YYYY-MM-DD`");
}
function datesValid(index) {
	return index.operations.flatMap((operation) => [sunsetOf(operation), extensionOf(operation, deprecatedNames)].filter((date) => date !== void 0 && timeOf(date.value) === void 0).map(({ name, value, path }) => finding(`The ${name} of ${operation.label} is no date: "${shown(value)}"; write YYYY-MM-DD`, path)));
}
const replacementWords = /\b(?:use|replaced?(?: by| with)?|instead|supersed\w+|migrat\w+|in favou?r of|successor|see|refer to|recommend\w*|no (?:direct |planned )?(?:replacement|alternative|successor))\b/i;
function replacement(index, options, context) {
	const deprecated = deprecatedIn(index);
	const silent = deprecated.filter((operation) => extensionOf(operation, successorNames) === void 0 && !replacementWords.test(prose(operation.node))).filter((operation) => !answersWith(operation, "Link")).map(({ label, path }) => finding(`${label} is deprecated and names no successor; add \`x-replaced-by\`, or say in the description what to use instead`, [...path, "deprecated"]));
	return collapse(silent, deprecated.length, options, context, "deprecated operations name no successor; add `x-replaced-by`, or say in the description what to use instead");
}
function header(index, options, context) {
	const name = text(options.header);
	const candidates = deprecatedIn(index).filter((operation) => name !== "Sunset" || sunsetOf(operation) !== void 0).filter(({ responses }) => responses.some(({ status }) => isSuccess(status)));
	const results = candidates.filter(({ responses }) => !responses.some((response) => isSuccess(response.status) && hasHeader(response, name))).map(({ label, path }) => finding(`${label} is deprecated but its responses do not declare the ${name} header; add it`, [...path, "responses"]));
	return collapse(results, candidates.length, options, context, `deprecated operations do not declare the ${name} header; add it`);
}
const fieldForms = {
	Deprecation: {
		types: ["boolean"],
		formats: [
			"date-time",
			"date",
			"http-date"
		],
		example: /^@-?\d+$/,
		is: "a Structured Field date such as @1688169599"
	},
	Sunset: {
		types: [
			"integer",
			"number",
			"boolean"
		],
		formats: ["date-time", "date"],
		example: /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/,
		is: "an HTTP-date such as \"Wed, 31 Dec 2025 23:59:59 GMT\""
	}
};
function headerFormat(index, options) {
	const form = own(fieldForms, text(options.header)) ?? fieldForms.Sunset;
	return index.operations.flatMap(({ responses, label }) => responses.flatMap((response) => {
		const found = headerOf(response, text(options.header));
		if (found === void 0) return [];
		const format = text(own(found.schema, "format"));
		const type = typesOf(found.schema).find((one) => form.types.includes(one));
		const wrong = (form.formats.includes(format) ? format : type) ?? examplesOf(found.node, found.schema).find((value) => !form.example.test(asText(value)));
		if (wrong === void 0) return [];
		return [finding(`The header ${found.name} of ${label} is ${form.is}, not "${shown(wrong)}"`, found.path)];
	}));
}
function notice(index, options) {
	const least = typeof options.minDays === "number" ? options.minDays : 180;
	return index.operations.flatMap((operation) => {
		const sunset = sunsetOf(operation);
		const since = extensionOf(operation, deprecatedNames);
		const [from, to] = [timeOf(since?.value), timeOf(sunset?.value)];
		if (from === void 0 || to === void 0) return [];
		const days = daysBetween(from, to);
		if (days < 0) return [finding(`${operation.label} ends before it was deprecated; correct the dates`, sunset.path)];
		return days < least ? [finding(`${operation.label} ends ${days} days after it was deprecated; give at least ${least}`, sunset.path)] : [];
	});
}
function sunsetPassed(index, options, context) {
	const now = nowOf(options, context);
	return index.operations.flatMap((operation) => {
		const sunset = sunsetOf(operation);
		const end = timeOf(sunset?.value);
		if (end === void 0 || end >= now) return [];
		return [finding(`${operation.label} should have ended on ${shownDate(sunset.value)}; remove it, or announce another date`, sunset.path)];
	});
}
function flagConsistent(index) {
	return index.operations.flatMap((operation) => {
		if (isDeprecated(operation)) return [];
		const { path, label, responses } = operation;
		const announced = extensionOf(operation, [...sunsetNames, ...deprecatedNames])?.name;
		const sent = ["Deprecation", "Sunset"].find((name) => responses.some((response) => isSuccess(response.status) && headerOf(response, name) !== void 0));
		if (announced === void 0 && sent === void 0) return [];
		return [finding(`${label} announces its end (${announced ?? sent}) but is not \`deprecated: true\`; say both or neither`, path)];
	});
}
const elementWords = /\b(?:use|replaced|instead|supersed\w+|migrat\w+|favou?r|successor|see|removed?|sunset|no longer|no effect|ignored|deprecated)\b/i;
function explained(node) {
	return elementWords.test(prose(node)) || firstExtension(node, [], [...successorNames, ...sunsetNames]) !== void 0;
}
function elementExplained(index) {
	const results = [];
	const seen = /* @__PURE__ */ new Set();
	const add = (what, path) => results.push(finding(`${what} is deprecated and says neither what replaces it nor when it ends; add it to the description`, path));
	for (const { parameters, label } of index.operations) for (const { name, node, path } of parameters) if (own(node, "deprecated") === true && !explained(node)) add(`The parameter "${shown(name)}" of ${label}`, path);
	for (const root of schemaRoots(index)) walkSchema(index.document, root, seen, (node, path, name) => {
		if ((own(node, "deprecated") === true || own(node, "x-deprecated") === true) && !explained(node)) add(name === void 0 ? `A schema of ${shown(root.owner)}` : `The property "${shown(name)}"`, path);
	});
	return results;
}
const checks$9 = {
	"sunset-date": sunsetDate,
	"dates-valid": datesValid,
	replacement,
	header,
	"header-format": headerFormat,
	notice,
	"sunset-passed": sunsetPassed,
	"flag-consistent": flagConsistent,
	"element-explained": elementExplained
};
var deprecation_default = rulesetFunction(checks$9);

// rulesets/functions/documentation.js
const offered = ({ operations, webhooks }) => [...operations, ...webhooks];
function operationDescribed(index, options, context) {
	const results = offered(index).filter(({ node }) => prose(node).trim() === "").map(({ label, path }) => finding(`${label} has neither summary nor description; say what it does`, path));
	return collapse(results, offered(index).length, options, context, "operations have neither summary nor description; say what they do");
}
function tagsDeclared(index, options, context) {
	const declared = new Set(list(own(index.document, "tags")).map((tag) => own(tag, "name")));
	if (declared.size === 0) return [];
	const used = /* @__PURE__ */ new Map();
	for (const { node, path } of index.operations) for (const [position, tag] of list(own(node, "tags")).entries()) if (typeof tag === "string" && !used.has(tag)) used.set(tag, [
		...path,
		"tags",
		position
	]);
	const results = [...used].filter(([tag]) => !declared.has(tag)).map(([tag, path]) => finding(`The tag "${shown(tag)}" is not in the list of tags; add it there, or correct the name`, path, tag));
	return collapse(results, used.size, options, context, "tags in use are not in the list of tags; add them there");
}
const isDescribed = ({ status }) => isSuccess(status) && !isBodiless(status);
function successBodies(index) {
	const found = /* @__PURE__ */ new Map();
	for (const { label, responses } of index.operations) for (const { status, media } of responses.filter(isDescribed)) for (const one of media.filter(({ type }) => isJson(type))) found.set(one.path.join("\0"), {
		...one,
		label,
		status
	});
	return [...found.values()];
}
function responseSchema(index, options, context) {
	const bodies = successBodies(index);
	const results = bodies.filter(({ schema }) => schema === void 0 || isObject(schema) && keys(schema).length === 0).map(({ label, status, path }) => finding(`The ${status} of ${label} has a JSON body without a schema; describe it`, path));
	return collapse(results, bodies.length, options, context, "JSON success responses have no schema; describe them");
}
const hasExample = (node) => own(node, "example") !== void 0 || own(node, "examples") !== void 0;
function schemaHasExample(document, schema) {
	return parts(document, schema, []).some(({ node }) => {
		const items = own(node, "items");
		const inside = entries(own(node, "properties")).some(([, property]) => hasExample(follow(document, property, []).node));
		return hasExample(node) || inside || items !== void 0 && parts(document, items, []).some((part) => hasExample(part.node));
	});
}
function responseExample(index, options, context) {
	const bodies = successBodies(index).filter(({ schema }) => !follow(index.document, schema, []).unknown);
	const results = bodies.filter(({ node, schema }) => !hasExample(node) && !schemaHasExample(index.document, schema)).map(({ label, status, path }) => finding(`The ${status} of ${label} has no example; add one, readers and mock servers use it`, path));
	return collapse(results, bodies.length, options, context, "success responses have no example; add some, readers and mock servers use them");
}
const checks$8 = {
	"operation-described": operationDescribed,
	"tags-declared": tagsDeclared,
	"response-schema": responseSchema,
	"response-example": responseExample
};
var documentation_default = rulesetFunction(checks$8);

// rulesets/functions/errors.js
function errorMedia(index) {
	const found = /* @__PURE__ */ new Map();
	for (const { label, responses } of index.operations) for (const { status, media } of responses.filter((response) => isError(response.status))) for (const one of media) {
		const key = `${one.path.join("\0")}\u0000${one.type}`;
		if (!found.has(key)) found.set(key, {
			...one,
			label,
			status
		});
	}
	return [...found.values()];
}
function declared$1(index, options, context) {
	const results = index.operations.filter(({ responses }) => !responses.some(({ status }) => status.startsWith("4") || status === "default")).map(({ label, path }) => finding(`${label} declares no error; add the 4xx responses clients must handle, or \`default\``, [...path, "responses"]));
	return collapse(results, index.operations.length, options, context, "operations declare no error; add the 4xx responses clients must handle, or `default`");
}
const takesInput = ({ body, parameters }) => body !== void 0 || parameters.some(({ in: place }) => place === "query");
function inputRefused(index, options, context) {
	const candidates = index.operations.filter(takesInput);
	const results = candidates.filter((operation) => !declares(operation, ["400", "422"])).map(({ label, path }) => finding(`${label} takes input but declares no 400 or 422; add it, \`4XX\` or \`default\``, [...path, "responses"]));
	return collapse(results, candidates.length, options, context, "operations that take input declare no 400 or 422; add it, `4XX` or `default`");
}
const isProblem = (type) => /^application\/(?:vnd\.[\w.-]*)?problem\+(?:json|xml)/i.test(type);
function problemJson(index, options, context) {
	const bodies = /* @__PURE__ */ new Map();
	for (const { label, responses } of index.operations) for (const { status, media, path } of responses) if (isError(status) && media.length > 0) bodies.set(path.join("\0"), {
		status,
		media,
		path,
		label
	});
	const results = [...bodies.values()].filter(({ media }) => !media.some(({ type }) => isProblem(type))).map(({ label, status, path }) => finding(`The ${status} of ${label} has a format of its own; use application/problem+json`, path));
	return collapse(results, bodies.size, options, context, "error responses have a format of their own; use application/problem+json");
}
const memberTypes = {
	type: "string",
	title: "string",
	status: "integer",
	detail: "string",
	instance: "string"
};
function wrongMembers(index, media) {
	return parts(index.document, media.schema, media.schemaPath).flatMap(({ node, path }) => entries(own(node, "properties")).flatMap(([name, written]) => {
		const wanted = own(memberTypes, name);
		const types = typesOf(follow(index.document, written, []).node);
		const fits = types.length === 0 || types.includes(wanted) || wanted === "integer" && types.includes("number");
		if (wanted === void 0 || fits) return [];
		return [finding(`The problem member "${name}" of ${media.label} must be of type ${wanted}, not ${shown(types.map(asText).join(" or "))}`, [
			...path,
			"properties",
			name
		])];
	}));
}
function problemMembers(index) {
	return errorMedia(index).filter(({ type }) => /problem\+json/i.test(type)).flatMap((media) => {
		if (media.schema === void 0) return [finding(`The problem body of ${media.label} has no schema; describe type, title, status and detail`, media.path, "schema")];
		if (isUnknown(index.document, media.schema)) return [];
		const { path } = follow(index.document, media.schema, media.schemaPath);
		return [...hasProperty(index.document, media.schema, /^(?:type|title|detail)$/) ? [] : [finding(`The problem body of ${media.label} has none of type, title and detail; add them`, path, "members")], ...wrongMembers(index, media)];
	});
}
function shapeOf(document, schema) {
	const { node, path, unknown } = follow(document, schema, []);
	if (unknown) return `reference ${asText(own(schema, "$ref"))}`;
	if (path.length > 0) return `component ${path.join("/")}`;
	return `inline ${keys(own(node, "properties") ?? node).toSorted().join(",")}`;
}
function oneModel(index, options) {
	const most = typeof options.max === "number" ? options.max : 3;
	const shapes = new Set(errorMedia(index).filter(({ type, schema }) => isJson(type) && isObject(schema)).map(({ schema }) => shapeOf(index.document, schema)));
	return shapes.size > most ? [finding(`The API has ${shapes.size} different error bodies; share one, or at most ${most}`, ["paths"], "models")] : [];
}
const annotations = /* @__PURE__ */ new Set([
	"description",
	"title",
	"example",
	"examples"
]);
function bodySchema(index, options, context) {
	const bodies = errorMedia(index).filter(({ type }) => isJson(type));
	const results = bodies.filter(({ schema }) => schema === void 0 || isObject(schema) && keys(schema).every((keyword) => annotations.has(keyword))).map(({ label, status, path }) => finding(`The ${status} of ${label} has a JSON body without a schema; describe it`, path));
	return collapse(results, bodies.length, options, context, "JSON error bodies have no schema; describe them");
}
const checks$7 = {
	declared: declared$1,
	"input-refused": inputRefused,
	"problem-json": problemJson,
	"problem-members": problemMembers,
	"one-model": oneModel,
	"body-schema": bodySchema
};
var errors_default = rulesetFunction(checks$7);

// rulesets/functions/evolution.js
function receivedRoots(index) {
	const responses = index.operations.flatMap(({ label, responses: all }) => all.filter(({ status }) => isSuccess(status)).flatMap(({ media }) => media.map((one) => ({
		...one,
		label
	}))));
	const messages = [...index.webhooks, ...index.callbacks].flatMap(({ label, body }) => body === void 0 ? [] : body.media.map((one) => ({
		...one,
		label
	})));
	return [...responses, ...messages].filter(({ type }) => isJson(type)).flatMap(({ roots, label }) => roots.map((root) => ({
		root,
		label
	})));
}
function received(index, visit) {
	const seen = /* @__PURE__ */ new Set();
	for (const { root, label } of receivedRoots(index)) walkSchema(index.document, root, seen, (schema, path, name) => visit(schema, path, name, label));
}
function openResponse(index, options, context) {
	const results = [];
	received(index, (schema, path, name, label) => {
		if (!(own(schema, "additionalProperties") === false || own(schema, "unevaluatedProperties") === false) || keys(own(schema, "properties")).length === 0) return;
		results.push(finding(`Clients of ${label} receive a closed object, to which nothing can be added; drop additionalProperties: false`, path));
	});
	const most = typeof options.max === "number" ? options.max : 10;
	const settings = {
		...options,
		collapse: results.length > most ? 0 : 2
	};
	return collapse(results, results.length, settings, context, "objects that clients receive are closed, so nothing can be added; drop additionalProperties: false");
}
const growWords = /extensib|unknown value|may (?:be )?(?:added|grow)|new values|not exhaustive|future/i;
function isOpenEnum(schema) {
	return [
		"x-extensible-enum",
		"x-closed-enum",
		"x-enum-open"
	].some((name) => own(schema, name) !== void 0) || own(own(schema, "x-ms-enum"), "modelAsString") === true || growWords.test(prose(schema));
}
function openEnum(index, options, context) {
	const results = [];
	let candidates = 0;
	received(index, (schema, path, name) => {
		const values = own(schema, "enum");
		if (!Array.isArray(values) || values.length < 2 || !typesOf(schema).includes("string")) return;
		candidates += 1;
		const what = name === void 0 ? "An enum" : `The enum "${shown(name)}"`;
		if (!isOpenEnum(schema)) results.push(finding(`${what} that clients receive does not say whether it may grow; add x-extensible-enum or x-closed-enum`, path));
	});
	const settings = {
		...options,
		collapse: options.collapse ?? .5
	};
	return collapse(results, candidates, settings, context, "enums that clients receive do not say whether they may grow; add x-extensible-enum or x-closed-enum");
}
var evolution_default = rulesetFunction({
	"open-response": openResponse,
	"open-enum": openEnum
});

// rulesets/functions/exposure.js
function bodyProperties(index, wanted, visit) {
	const seen = /* @__PURE__ */ new Set();
	for (const operation of index.operations) for (const response of operation.responses.filter(({ status }) => wanted(status))) for (const root of response.media.flatMap(({ roots }) => roots)) walkSchema(index.document, root, seen, (schema, path, name) => {
		if (name !== void 0) visit({
			schema,
			path,
			name,
			operation,
			status: response.status
		});
	});
}
const secret = /^(?:password|passwd|passphrase|secret|client_?secret|api_?secret|private_?key|ssn|social_?security(?:_?number)?|card_?number|cvv|cvc2?|pin_?code|security_?answer)$/i;
function noSecrets(index) {
	const results = [];
	bodyProperties(index, isSuccess, ({ schema, path, name, operation }) => {
		if (!secret.test(name) || own(schema, "writeOnly") === true || typesOf(schema).includes("boolean")) return;
		results.push(finding(`A response of ${operation.label} gives away "${shown(name)}"; leave it out, or mark it writeOnly`, path));
	});
	return results;
}
const internal = /^(?:stack|stack_?trace|trace_?back|back_?trace|exception|exception_?class|sql|sql_?state)$/i;
function noStackTrace(index) {
	const results = [];
	bodyProperties(index, isError, ({ path, name, operation, status }) => {
		if (!internal.test(name)) return;
		results.push(finding(`The ${status} of ${operation.label} gives away internals in "${shown(name)}"; leave it out`, path));
	});
	return results;
}
var exposure_default = rulesetFunction({
	"no-secrets": noSecrets,
	"no-stack-trace": noStackTrace
});

// rulesets/functions/gateways.js
function authDeclared(index, options, context) {
	const guarded = index.operations.flatMap((operation) => {
		const name = gatewayAuth(index, operation);
		return name === void 0 ? [] : [{
			...operation,
			name
		}];
	});
	const results = guarded.filter(({ security }) => security.requirements === void 0 || Array.isArray(security.requirements) && security.requirements.length === 0).map(({ label, path, name }) => finding(`The gateway authenticates callers of ${label} (${shown(name)}) but the contract asks for no credentials; declare \`security\``, path));
	return collapse(results, guarded.length, options, context, "operations are authenticated by the gateway but the contract asks for no credentials; declare `security`");
}
function limitDeclared(index, options, context) {
	const limited = index.operations.flatMap((operation) => {
		const name = gatewayLimit(index, operation);
		return name === void 0 ? [] : [{
			...operation,
			name
		}];
	});
	const results = limited.filter(({ responses }) => !responses.some(({ status }) => status === "429" || status === "default" || /^4xx$/i.test(status))).map(({ label, path, name }) => finding(`The gateway limits ${label} (${shown(name)}) but the contract declares no 429; add it`, [...path, "responses"]));
	return collapse(results, limited.length, options, context, "operations are limited by the gateway but the contract declares no 429; add it");
}
function notOpened(index) {
	return index.operations.filter(isSecured).flatMap((operation) => {
		const open = gatewayOpen(operation);
		return open === void 0 ? [] : [finding(`The contract of ${operation.label} asks for credentials but ${open.name} lets everybody through; close it`, open.path)];
	});
}
function pluginEnabled(index) {
	const { document, operations } = index;
	return [{
		node: document,
		path: [],
		label: "The API"
	}, ...operations.flatMap(({ node, path, item, itemPath, label }) => [{
		node: item,
		path: itemPath,
		label
	}, {
		node,
		path,
		label
	}])].flatMap(({ node, path, label }) => disabledProtections(node).map((name) => finding(`${label} has ${shown(name)} switched off; switch it on, or remove it`, [...path, name])));
}
var gateways_default = rulesetFunction({
	"auth-declared": authDeclared,
	"limit-declared": limitDeclared,
	"not-opened": notOpened,
	"plugin-enabled": pluginEnabled
});

// rulesets/functions/http.js
function reservedHeaders(index, options, context) {
	const found = /* @__PURE__ */ new Map();
	for (const { parameters, label } of index.operations) for (const { name, in: place, path } of parameters) if (place === "header" && /^(?:accept|content-type|authorization)$/i.test(name)) found.set(path.join("\0"), {
		name,
		path,
		label
	});
	const results = [...found.values()].map(({ name, path, label }) => finding(`The header parameter ${name} of ${label} is ignored; declare media types and security schemes instead`, [...path, "name"]));
	const summary = "header parameters that OpenAPI ignores (Accept, Content-Type, Authorization); declare media types and security schemes instead";
	const settings = {
		...options,
		collapse: results.length > 10 ? 0 : 2
	};
	return collapse(results, results.length, settings, context, summary);
}
function isEmptyBody(body) {
	return !body.required && body.media.length > 0 && body.media.every(({ schema }) => isObject(schema) && ![
		"$ref",
		"allOf",
		"oneOf",
		"anyOf"
	].some((keyword) => keyword in schema) && keys(own(schema, "properties")).length === 0 && [void 0, "object"].includes(own(schema, "type")));
}
function noBody(index, options) {
	const methods = list(options.methods);
	return index.operations.filter(({ method, body }) => methods.includes(method) && body !== void 0 && !isEmptyBody(body)).map(({ label, body }) => finding(`${label} has a request body, which has no meaning there; use parameters, or another method`, body.path));
}
function noContent(index) {
	return index.operations.flatMap(({ label, responses }) => responses.filter(({ status, media }) => isBodiless(status) && media.some(({ schema }) => schema !== void 0)).map(({ status, media }) => finding(`The ${status} of ${label} has a body, which ${status} never has; remove it, or use 200`, media[0].path, "body")));
}
function successResponse(index, options, context) {
	const results = index.operations.filter(({ responses }) => !responses.some(({ status }) => /^[123]/.test(status) || status === "default")).map(({ label, path, node }) => {
		const at = own(node, "responses") === void 0 ? path : [...path, "responses"];
		return finding(`${label} declares no success; add its 2xx response`, at);
	});
	return collapse(results, index.operations.length, options, context, "operations declare no success; add their 2xx response");
}
const registered = new Set("100 101 102 103 104 200 201 202 203 204 205 206 207 208 226 300 301 302 303 304 305 307 308 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 421 422 423 424 425 426 428 429 431 451 500 501 502 503 504 505 506 507 508 511".split(" "));
function statusRegistered(index) {
	return index.operations.flatMap(({ label, node, path }) => keys(own(node, "responses")).filter((status) => !status.startsWith("x-") && status !== "default" && !/^[1-5]XX$/i.test(status) && !registered.has(status)).map((status) => finding(`${label} answers with ${shown(status)}, which is no registered status code; use one that clients know`, [
		...path,
		"responses",
		status
	])));
}
function patchSemantics(index, options, context) {
	const patches = index.operations.filter(({ method, body }) => method === "patch" && body !== void 0 && body.media.some(({ type }) => isJson(type)));
	const results = patches.filter(({ body }) => !body.media.some(({ type }) => /(?:merge-patch|json-patch)\+json/i.test(type))).map(({ label, body }) => finding(`${label} does not say what its body does; use application/merge-patch+json or application/json-patch+json`, body.path));
	return collapse(results, patches.length, options, context, "PATCH operations do not say what their body does; use application/merge-patch+json or application/json-patch+json");
}
const templateNames = (url) => [...url.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1].replace(/^[+#./;?&]|[*]$/g, ""));
function wrongPathParameters({ url, label, path, parameters, unknownParameters }) {
	if (unknownParameters) return [];
	const declared = parameters.filter(({ in: place }) => place === "path");
	const names = templateNames(url);
	const missing = names.filter((name) => !declared.some((parameter) => parameter.name === name)).map((name) => {
		const message = `${label} does not declare its path parameter "${shown(name)}"; add it`;
		return finding(message, path, `missing ${name}`);
	});
	const extra = declared.filter(({ name }) => !names.includes(name)).map(({ name }) => {
		const message = `${label} declares the path parameter "${shown(name)}", which is not in its path; remove it, or correct the path`;
		return finding(message, path, `extra ${name}`);
	});
	return [...missing, ...extra];
}
function pathParametersDeclared(index, options, context) {
	const wrong = index.operations.map(wrongPathParameters).filter((results) => results.length > 0);
	const collapsed = collapse(wrong.map(([first]) => first), index.operations.length, options, context, "operations declare other path parameters than their paths have; make them agree");
	return collapsed[0]?.key === "collapsed" ? [{
		...collapsed[0],
		members: wrong.flat()
	}] : wrong.flat();
}
function pathsDistinct(index) {
	const first = /* @__PURE__ */ new Map();
	return keys(own(index.document, "paths")).flatMap((url) => {
		const shape = url.replace(/\{[^{}]*\}/g, "{}");
		const other = first.get(shape);
		if (other === void 0) first.set(shape, url);
		return other === void 0 || !shape.includes("{}") ? [] : [finding(`The path ${shown(url)} cannot be told from ${shown(other)}; merge them`, ["paths", url])];
	});
}
function serverVariables(index) {
	return list(own(index.document, "servers")).flatMap((server, position) => {
		const declared = own(server, "variables");
		const missing = templateNames(text(own(server, "url"))).filter((name) => own(declared, name) === void 0);
		const wrong = entries(declared).filter(([, variable]) => {
			const allowed = own(follow(index.document, variable, []).node, "enum");
			return Array.isArray(allowed) && !allowed.includes(own(variable, "default"));
		});
		return [...missing.map((name) => finding(`The server variable "${shown(name)}" is not declared; add it with a default`, [
			"servers",
			position,
			"url"
		], name)), ...wrong.map(([name]) => finding(`The default of the server variable "${shown(name)}" is not one of its values; correct it`, [
			"servers",
			position,
			"variables",
			name
		]))];
	});
}
const checks$6 = {
	"reserved-headers": reservedHeaders,
	"no-body": noBody,
	"no-content": noContent,
	"success-response": successResponse,
	"status-registered": statusRegistered,
	"patch-semantics": patchSemantics,
	"path-parameters-declared": pathParametersDeclared,
	"paths-distinct": pathsDistinct,
	"server-variables": serverVariables
};
var http_default = rulesetFunction(checks$6);

// rulesets/functions/input.js
function requestRoots(operation, accepts) {
	return (operation.body === void 0 ? [] : operation.body.media.filter(({ type }) => accepts(type))).flatMap(({ roots }) => roots);
}
function parameterRoots(operation) {
	return operation.parameters.filter(({ schema, in: place }) => schema !== void 0 && [
		"query",
		"header",
		"cookie",
		"querystring"
	].includes(place)).map(({ schema, schemaPath, name }) => ({
		node: schema,
		path: schemaPath,
		name
	}));
}
const boundFormats = /^(?:uuid|date|date-time|time|ipv4|ipv6|email|hostname|duration|binary|byte)$/;
function boundByPattern(schema) {
	const pattern = text(own(schema, "pattern"));
	return pattern.startsWith("^") && pattern.endsWith("$") && !/[*+]|,\}/.test(pattern);
}
const unbounded = {
	array: (schema) => own(schema, "maxItems") === void 0,
	string: (schema) => own(schema, "maxLength") === void 0 && !boundFormats.test(text(own(schema, "format"))) && !boundByPattern(schema)
};
const remedy = {
	array: "add maxItems",
	string: "add maxLength, an enum or a format"
};
function bounded(index, options, context) {
	const kind = Object.hasOwn(unbounded, options.kind) ? options.kind : "array";
	const seen = /* @__PURE__ */ new Set();
	const results = [];
	let candidates = 0;
	for (const operation of index.operations) for (const root of [...requestRoots(operation, (type) => isJson(type) || isForm(type)), ...parameterRoots(operation)]) walkSchema(index.document, root, seen, (schema, path, name) => {
		if (own(schema, "readOnly") === true || !typesOf(schema).includes(kind) || kind !== "array" && isListed(schema)) return;
		candidates += 1;
		const what = name === void 0 ? `A ${kind}` : `The ${kind} "${shown(name)}"`;
		if (unbounded[kind](schema)) results.push(finding(`${what} that clients send to ${operation.label} is unbounded; ${remedy[kind]}`, path));
	});
	const settings = {
		...options,
		collapse: options.collapse ?? .5
	};
	return collapse(results, candidates, settings, context, `${kind}s that clients send are unbounded; ${remedy[kind]}`);
}
const sizeWords = /\b(?:limit(?:ed)?|max(?:imum)?|size|\d+ ?[KMG]i?B|bytes|megabytes)\b/i;
const isUpload = (type) => /^(?:application\/(?:octet-stream|zip|pdf)|image\/|video\/|audio\/)/i.test(type);
const isFile = (schema) => own(schema, "format") === "binary" || own(schema, "type") === "file" || own(schema, "contentMediaType") === "application/octet-stream";
function uploadLimit(index) {
	const seen = /* @__PURE__ */ new Set();
	return index.operations.flatMap((operation) => {
		const { body, label, node } = operation;
		if (body === void 0 || sizeWords.test(prose(node)) || sizeWords.test(prose(body.node))) return [];
		return body.media.flatMap((media) => {
			if (isUpload(media.type)) return own(media.schema, "maxLength") !== void 0 || sizeWords.test(prose(media.schema)) ? [] : [finding(`${label} takes uploads (${shown(media.type)}) of any size; state the limit`, media.path)];
			const results = [];
			for (const root of /multipart/i.test(media.type) ? media.roots : []) walkSchema(index.document, root, seen, (schema, path, name) => {
				if (!isFile(schema) || own(schema, "maxLength") !== void 0 || sizeWords.test(prose(schema))) return;
				results.push(finding(`${label} takes a file ${name === void 0 ? "" : `"${shown(name)}" `}of any size; state the limit`, path));
			});
			return results;
		});
	});
}
const privileged = /^(?:is_?admin|is_?superuser|is_?staff|is_?root|superuser|privileges?|account_?balance|credit_?limit|email_?verified|is_?verified|kyc_?status)$/i;
const managing = /admin|(?:^|[/_-])(?:roles?|permissions?|privileges?|grants?)(?:$|[/_-])/i;
function noPrivilegedFields(index) {
	const seen = /* @__PURE__ */ new Set();
	const results = [];
	for (const operation of index.operations) {
		if (operation.safe || managing.test(operation.url)) continue;
		for (const root of requestRoots(operation, () => true)) walkSchema(index.document, root, seen, (schema, path, name) => {
			if (name === void 0 || !privileged.test(name) || typesOf(schema).includes("object") || own(schema, "readOnly") === true) return;
			results.push(finding(`Clients of ${operation.label} may set "${shown(name)}"; mark it readOnly, or take it out of the request`, path));
		});
	}
	return results;
}
const urlName = /^(?:url|uri|callback|webhook|image_?url|file_?url|(?:callback|redirect|return|webhook|notify|notification|source|target)[_-]?(?:url|uri))$/i;
function urlConstrained(index) {
	const seen = /* @__PURE__ */ new Set();
	const results = [];
	const add = (operation, name, path) => results.push(finding(`${operation.label} takes a URL from the client in "${shown(name)}"; constrain it (pattern, enum, format: uri) and check it on the server`, path));
	for (const operation of index.operations) {
		for (const { name, schema, path } of operation.parameters.filter(({ in: place }) => place === "query" || place === "header")) if (urlName.test(name) && !isListed(schema) && own(schema, "pattern") === void 0) add(operation, name, path);
		if (operation.safe) continue;
		for (const root of requestRoots(operation, () => true)) walkSchema(index.document, root, seen, (schema, path, name) => {
			const free = typesOf(schema).includes("string") && !isListed(schema) && own(schema, "pattern") === void 0;
			const tied = own(schema, "readOnly") === true || /^(?:uri|url|iri)/.test(text(own(schema, "format")));
			if (name !== void 0 && urlName.test(name) && free && !tied) add(operation, name, path);
		});
	}
	return results;
}
function noEnumerableIds(index, options, context) {
	const ids = index.operations.flatMap(({ parameters, label }) => parameters.filter(({ in: place, name }) => place === "path" && /(?:^id|[_-]id|Id)$/.test(name)).map((one) => ({
		...one,
		label
	})));
	const places = new Map(ids.map((one) => [one.node, one]));
	const results = [...places.values()].filter(({ schema, schemaPath }) => parts(index.document, schema, schemaPath).some(({ node }) => typesOf(node).includes("integer"))).map(({ name, path, label }) => finding(`The identifier "${shown(name)}" of ${label} is an integer that can be guessed; use a UUID, and check access to each object`, path));
	return collapse(results, places.size, options, context, "identifiers in paths are integers that can be guessed; check access to each object");
}
const checks$5 = {
	bounded,
	"upload-limit": uploadLimit,
	"no-privileged-fields": noPrivilegedFields,
	"url-constrained": urlConstrained,
	"no-enumerable-ids": noEnumerableIds
};
var input_default = rulesetFunction(checks$5);

// rulesets/functions/naming.js
const styles = {
	kebab: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
	snake: /^[a-z0-9]+(?:_[a-z0-9]+)*$/,
	camel: /^[a-z][a-zA-Z0-9]*$/,
	pascal: /^[A-Z][a-zA-Z0-9]*$/,
	macro: /^[A-Z0-9]+(?:_[A-Z0-9]+)*$/,
	train: /^[A-Z][A-Za-z0-9]*(?:-[A-Z0-9][A-Za-z0-9]*)*$/
};
const fewest = 5;
const showsStyle = ({ name }) => /[A-Z_-]/.test(name);
function dominantStyle(names, options) {
	const telling = names.filter(showsStyle);
	const share = typeof options.dominance === "number" ? options.dominance : .8;
	const [style, count] = Object.keys(styles).map((style) => [style, telling.filter(({ name }) => styles[style].test(name)).length]).reduce((best, one) => one[1] > best[1] ? one : best);
	return telling.length >= fewest && count / telling.length >= share ? style : void 0;
}
function deviants(names, options, what) {
	const distinctNames = [...new Map(names.toReversed().map((one) => [one.name, one])).values()].toReversed();
	const asked = text(options.style);
	const style = Object.hasOwn(styles, asked) ? asked : dominantStyle(distinctNames, options);
	if (style === void 0) return [];
	const rest = asked === style ? "" : ", as most names of this API are";
	return distinctNames.filter((one) => showsStyle(one) && !styles[style].test(one.name)).map(({ name, path }) => finding(`The ${what} "${shown(name)}" should be in ${style} case${rest}`, path, name));
}
function segments(index, options) {
	return deviants(keys(own(index.document, "paths")).flatMap((url) => url.split("/").filter((name) => name !== "" && !/[{}:.()*#]/.test(name) && !/^v\d/.test(name)).map((name) => ({
		name,
		path: ["paths", url]
	}))), options, "path segment");
}
function properties(index, options) {
	const names = [];
	const seen = /* @__PURE__ */ new Set();
	for (const root of schemaRoots(index)) walkSchema(index.document, root, seen, (_schema, path, name) => {
		if (name !== void 0 && !/^[@$_]|[.:/ ]/.test(name) && !/^[A-Z0-9_]+$/.test(name)) names.push({
			name,
			path
		});
	});
	return deviants(names, options, "property");
}
function queryParameters(index, options) {
	return deviants(index.operations.flatMap((operation) => operation.parameters).filter(({ in: place, name }) => place === "query" && name !== "" && !/[[\].$:]/.test(name)).map(({ name, path }) => ({
		name,
		path: [...path, "name"]
	})), options, "query parameter");
}
function hasOperationId(index, options, context) {
	const results = index.operations.filter(({ node }) => text(own(node, "operationId")) === "").map(({ label, path }) => finding(`${label} has no operationId; give it one, generated clients name their methods after it`, path));
	return collapse(results, index.operations.length, options, context, "operations have no operationId; give them one, generated clients name their methods after it");
}
function operationIdUnique(index) {
	const users = /* @__PURE__ */ new Map();
	for (const { node, path, label } of [
		...index.operations,
		...index.webhooks,
		...index.callbacks
	]) {
		const id = text(own(node, "operationId"));
		if (id !== "") users.set(id, [...users.get(id) ?? [], {
			path,
			label,
			name: label.replace(/\{[^}]*\}/g, "{}")
		}]);
	}
	return [...users].flatMap(([id, all]) => {
		const [first, ...others] = all.toSorted((a, b) => a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
		return others.map(({ path, label }) => ({
			...finding(`${label} has the operationId "${shown(id)}" of ${first.label}; make it unique`, [...path, "operationId"]),
			subject: id
		}));
	});
}
function pathParameters(index) {
	const names = /* @__PURE__ */ new Map();
	return keys(own(index.document, "paths")).flatMap((url) => {
		const parts = url.split("/");
		return parts.flatMap((part, position) => {
			if (!/^\{[^}]+\}$/.test(part)) return [];
			const before = parts.slice(0, position).map((one) => one.replace(/\{[^}]*\}/g, "{}")).join("/");
			const known = names.get(before);
			if (known === void 0) names.set(before, part);
			if (known === void 0 || known === part) return [];
			return [finding(`The path ${shown(url)} says ${shown(part)} where others say ${shown(known)}; use one name`, ["paths", url], before)];
		});
	});
}
const checks$4 = {
	segments,
	properties,
	"query-parameters": queryParameters,
	"has-operation-id": hasOperationId,
	"operation-id-unique": operationIdUnique,
	"path-parameters": pathParameters
};
var naming_default = rulesetFunction(checks$4);

// rulesets/functions/observability.js
const requestName = /^(?:traceparent|x-request-id|request-id|x-correlation-id|correlation-id|x-flow-id|x-trace-id|x-b3-traceid|x-cloud-trace-context|x-amzn-trace-id|x-ms-client-request-id)$/i;
const responseName = /^(?:traceresponse|traceparent|x-request-id|request-id|x-correlation-id|correlation-id|x-flow-id|x-trace-id|cf-ray|x-amzn-requestid|x-ms-request-id|x-github-request-id)$/;
const errorMember = /^(?:instance|trace_?id|request_?id|correlation_?id|error_?id|log_?id|debug_?id|incident_?id|reference)$/i;
function traceRequest(index, options, context) {
	const results = index.operations.filter(({ parameters, unknownParameters }) => !unknownParameters && !parameters.some(({ in: place, name }) => place === "header" && requestName.test(name))).map(({ label, path }) => finding(`${label} takes no trace context; add a traceparent or X-Request-Id header parameter`, path));
	return collapse(results, index.operations.length, options, context, "operations take no trace context; add a traceparent or X-Request-Id header parameter");
}
function traceResponse(index, options, context) {
	const results = index.operations.filter(({ responses }) => !responses.some(({ headers, unknown }) => unknown || headers.some(({ key }) => responseName.test(key)))).map(({ label, path }) => finding(`${label} returns no id to look a call up by; add an X-Request-Id response header`, [...path, "responses"]));
	return collapse(results, index.operations.length, options, context, "operations return no id to look a call up by; add an X-Request-Id response header");
}
function traceError(index, options, context) {
	const models = /* @__PURE__ */ new Map();
	for (const { label, responses } of index.operations) for (const { status, media, headers } of responses.filter((response) => isError(response.status))) for (const { type, schema, schemaPath } of media) {
		if (!isJson(type) || schema === void 0) continue;
		const { path, unknown } = follow(index.document, schema, schemaPath);
		const carries = unknown || hasProperty(index.document, schema, errorMember) || headers.some(({ key }) => responseName.test(key));
		models.set(path.join("\0"), {
			carries,
			path,
			label,
			status
		});
	}
	const results = [...models.values()].filter(({ carries }) => !carries).map(({ label, status, path }) => finding(`The error body of ${label} (${status}) has no id to look the call up by; add instance, trace_id or request_id`, path));
	return collapse(results, models.size, options, context, "error bodies have no id to look the call up by; add instance, trace_id or request_id");
}
var observability_default = rulesetFunction({
	"trace-request": traceRequest,
	"trace-response": traceResponse,
	"trace-error": traceError
});

// rulesets/functions/lib/vocabulary.js
const filled = (value) => typeof value === "string" && value.trim() !== "";
const audiences = [
	"component-internal",
	"business-unit-internal",
	"company-internal",
	"external-partner",
	"external-public",
	"internal",
	"partner",
	"public"
];
const levels = [
	"draft",
	"alpha",
	"beta",
	"stable"
];
const everywhere = [
	"path",
	"operation",
	"parameter",
	"schema",
	"server",
	"tag"
];
const date = {
	places: [
		"path",
		"operation",
		"parameter",
		"schema"
	],
	schema: {
		type: "string",
		format: "date"
	},
	is: "a date (YYYY-MM-DD)",
	accepts: (value) => timeOf(value) !== void 0
};
const yesOrNo = {
	schema: { type: "boolean" },
	is: "true or false",
	accepts: (value) => typeof value === "boolean"
};
const filledText = {
	schema: {
		type: "string",
		minLength: 1
	},
	is: "a text",
	accepts: filled
};
const vocabulary = {
	"x-api-id": {
		...filledText,
		places: ["info"],
		about: "The identity of the API. It stays when the file, the title or the version changes."
	},
	"x-audience": {
		places: ["info"],
		schema: { enum: audiences },
		is: `one of: ${audiences.join(", ")}`,
		accepts: (value) => audiences.includes(value),
		about: "Who may use the API."
	},
	"x-owner": {
		places: [
			"info",
			"tag",
			"path",
			"operation"
		],
		schema: { anyOf: [{
			type: "string",
			minLength: 1
		}, {
			type: "array",
			items: {
				type: "string",
				minLength: 1
			},
			minItems: 1
		}] },
		is: "the name of a team, or a list of names",
		accepts: (value) => filled(value) || Array.isArray(value) && value.length > 0 && value.every(filled),
		about: "The team that answers for the API, or for this part of it."
	},
	"x-public": {
		places: ["path", "operation"],
		schema: { anyOf: [{ type: "boolean" }, {
			type: "string",
			minLength: 1
		}] },
		is: "true, false, or the reason",
		accepts: (value) => typeof value === "boolean" || filled(value),
		about: "The operation may be called without credentials, on purpose. A text gives the reason."
	},
	"x-internal": {
		...yesOrNo,
		places: ["info", ...everywhere],
		about: "Not for clients outside the organisation."
	},
	"x-stability-level": {
		places: [
			"info",
			"path",
			"operation",
			"parameter",
			"schema",
			"tag"
		],
		schema: { enum: levels },
		is: `one of: ${levels.join(", ")}`,
		accepts: (value) => levels.includes(value),
		about: "How much change clients must expect. Without it, stable."
	},
	"x-deprecated-at": {
		...date,
		about: "When it was marked deprecated."
	},
	"x-sunset": {
		...date,
		about: "When it stops working."
	},
	"x-replaced-by": {
		places: [
			"path",
			"operation",
			"parameter",
			"schema"
		],
		schema: { anyOf: [{
			type: "string",
			minLength: 1
		}, { type: "object" }] },
		is: "the name or path of the successor",
		accepts: (value) => filled(value) || isObject(value),
		about: "What to use instead of the deprecated part."
	},
	"x-pagination": {
		places: ["operation"],
		schema: { type: ["boolean", "object"] },
		is: "true, false, or an object that says how",
		accepts: (value) => typeof value === "boolean" || isObject(value),
		about: "false: the collection is small and returned whole on purpose."
	},
	"x-extensible-enum": {
		places: ["schema", "parameter"],
		schema: { anyOf: [{ type: "array" }, { type: "boolean" }] },
		is: "a list of values, or true",
		accepts: (value) => Array.isArray(value) || typeof value === "boolean",
		about: "The known values of an enum that may grow; true beside `enum`."
	},
	"x-closed-enum": {
		...yesOrNo,
		places: ["schema", "parameter"],
		about: "true: the enum will not grow."
	}
};
const aliases = /* @__PURE__ */ new Set([
	"x-sunset-date",
	"x-sunset-at",
	"x-deprecation-date",
	"x-deprecated-since",
	"x-successor",
	"x-replacement",
	"x-deprecated-replacement",
	"x-team",
	"x-owners",
	"x-deprecated",
	"x-enum-open"
]);
function isOneEditAway(left, right) {
	const [short, long] = left.length <= right.length ? [left, right] : [right, left];
	if (long.length - short.length > 1) return false;
	let start = 0;
	while (start < short.length && short[start] === long[start]) start += 1;
	let end = 0;
	while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end += 1;
	return short.length - start - end <= 1;
}
const nearest = (name) => name.length < 6 ? void 0 : Object.keys(vocabulary).find((known) => isOneEditAway(name.toLowerCase().replaceAll("_", "-"), known));
const filledPlaces = ["info", ...everywhere];

// rulesets/functions/ownership.js
const ownerNames = [
	"x-owner",
	"x-team",
	"x-owners"
];
const dates = /* @__PURE__ */ new Set(["x-sunset", "x-deprecated-at"]);
const isOwned = (node, names) => names.some((name) => own(node, name) !== void 0);
function contact(index) {
	const info = own(index.document, "info");
	const person = own(info, "contact");
	if (text(own(person, "email")) !== "" || text(own(person, "url")) !== "" || isOwned(info, ownerNames)) return [];
	return [finding("The API names nobody to ask; add an email or url to info.contact, or info.x-owner", ["info"])];
}
function owner(index, options) {
	const names = list(options.fields).length > 0 ? options.fields : ownerNames;
	const { document, operations } = index;
	if (isOwned(own(document, "info"), names) || operations.length === 0) return [];
	const owned = new Set(list(own(document, "tags")).filter((tag) => isOwned(tag, names)).map((tag) => own(tag, "name")));
	const orphans = operations.filter(({ node, item }) => !isOwned(node, names) && !isOwned(item, names) && !list(own(node, "tags")).some((tag) => owned.has(tag)));
	if (orphans.length === 0) return [];
	const how = "add x-owner to info, a tag, a path or an operation";
	const message = orphans.length === operations.length ? `The API has no owning team; ${how}` : `${orphans.length} of ${operations.length} operations have no owning team; ${how}`;
	return [finding(message, ["info"], "owner")];
}
function places(index) {
	const { document, operations, webhooks } = index;
	const paths = operations.map(({ item, itemPath }) => ({
		place: "path",
		node: item,
		path: itemPath,
		isDated: true
	}));
	const parameters = [...operations, ...webhooks].flatMap((operation) => operation.parameters.map(({ node, path }) => ({
		place: "parameter",
		node,
		path
	})));
	return [
		{
			place: "info",
			node: own(document, "info"),
			path: ["info"]
		},
		...list(own(document, "servers")).map((node, position) => ({
			place: "server",
			node,
			path: ["servers", position]
		})),
		...list(own(document, "tags")).map((node, position) => ({
			place: "tag",
			node,
			path: ["tags", position]
		})),
		...paths,
		...operations.map(({ node, path }) => ({
			place: "operation",
			node,
			path,
			isDated: true
		})),
		...webhooks.map(({ node, path }) => ({
			place: "operation",
			node,
			path
		})),
		...parameters
	];
}
function schemaPlaces(index) {
	const seen = /* @__PURE__ */ new Set();
	const found = [];
	for (const root of schemaRoots(index)) walkSchema(index.document, root, seen, (node, path) => found.push({
		place: "schema",
		node,
		path
	}));
	return found;
}
function extensionValues(index) {
	return [...places(index), ...schemaPlaces(index)].flatMap(({ place, node, path, isDated }) => {
		if (!isObject(node)) return [];
		return keys(node).flatMap((name) => {
			if (!name.startsWith("x-")) return [];
			const term = own(vocabulary, name);
			if (term === void 0) {
				const meant = aliases.has(name) ? void 0 : nearest(name);
				return meant === void 0 ? [] : [finding(`The extension ${shown(name)} is unknown; did you mean ${meant}?`, [...path, name])];
			}
			if (!term.places.includes(place)) return [finding(`The extension ${name} means nothing on a ${place}; it belongs on: ${term.places.join(", ")}`, [...path, name])];
			if (isDated && dates.has(name)) return [];
			return term.accepts(node[name]) ? [] : [finding(`The extension ${name} must be ${term.is}`, [...path, name])];
		});
	});
}
var ownership_default = rulesetFunction({
	contact,
	owner,
	"extension-values": extensionValues
});

// rulesets/functions/pagination.js
const pageName = /^(?:limit|offset|page|per_?page|page_?size|size|count|max_?results|top|skip|\$top|\$skip|cursor|after|before|starting_?after|ending_?before|page_?token|next_?token|next_?page_?token|continuation_?token|continue|start|first|last|from|since|marker|page\[\w+\]|page_?number|start_?index|pagination_?token|pagelen|range)$/i;
const sizeName = /^(?:limit|per_?page|page_?size|max_?results|top|\$top|page\[size\]|pagelen)$/i;
const wrapperName = /^(?:data|items|results|entries|records|values|list|value|content|elements|objects|resources|_embedded)$/i;
const nextName = /^(?:next\w*|prev\w*|has_?more\w*|has_?next\w*|pagination|paging|page\w*|links|_links|meta|metadata|cursor\w*|\w*cursor|total\w*|@odata\.nextLink|\w*token|offset|start\w*|limit|count|response_metadata|continue)$/i;
function wrapsArray(document, schema) {
	return parts(document, schema, []).some(({ node }) => entries(own(node, "properties")).some(([name, property]) => wrapperName.test(name) && typesOf(follow(document, property, []).node).includes("array")));
}
function collectionOf(index, operation) {
	if (operation.method !== "get" || /\}\/?$/.test(operation.url)) return void 0;
	if (own(operation.node, "x-pagination") === false) return void 0;
	for (const response of operation.responses.filter(({ status }) => isSuccess(status))) for (const { schema, schemaPath } of response.media.filter(({ type, schema: body }) => isJson(type) && body !== void 0)) {
		const { node, path } = follow(index.document, schema, schemaPath);
		if (!isObject(node)) continue;
		const bare = typesOf(node).includes("array");
		if (bare || wrapsArray(index.document, schema)) return {
			operation,
			response,
			bare,
			schema,
			schemaPath,
			path
		};
	}
}
const collectionsOf = (index) => index.operations.flatMap((operation) => collectionOf(index, operation) ?? []);
const isPaged = ({ operation }) => operation.unknownParameters || operation.parameters.some(({ in: place, name }) => (place === "query" || place === "header") && pageName.test(name));
function collection(index, options, context) {
	const collections = collectionsOf(index);
	const results = collections.filter((one) => !isPaged(one)).map(({ operation }) => finding(`${operation.label} returns a whole collection; let clients page, or say \`x-pagination: false\``, operation.path));
	return collapse(results, collections.length, options, context, "collections are returned whole; let clients page, or say `x-pagination: false`");
}
const isBounded = ({ node }) => [
	"maximum",
	"exclusiveMaximum",
	"maxLength",
	"pattern"
].some((keyword) => own(node, keyword) !== void 0) || isListed(node);
function limitBounded(index, options, context) {
	const sizes = /* @__PURE__ */ new Map();
	for (const { parameters, label } of index.operations) for (const parameter of parameters) if (parameter.in === "query" && sizeName.test(parameter.name)) sizes.set(parameter.node, sizes.get(parameter.node) ?? {
		...parameter,
		label
	});
	const results = [...sizes.values()].filter(({ schema, schemaPath }) => isObject(schema) && !follow(index.document, schema, []).unknown && !parts(index.document, schema, schemaPath).some(isBounded)).map(({ name, path, label }) => finding(`The page size "${shown(name)}" of ${label} has no maximum; add one`, path));
	return collapse(results, sizes.size, {
		...options,
		collapse: options.collapse ?? .8
	}, context, "page sizes have no maximum; add one");
}
function tellsNext(index, { response, bare, schema }) {
	if (hasHeader(response, "Link") || response.headers.some(({ key }) => /next|cursor|total|page|content-range/.test(key))) return true;
	return !bare && hasProperty(index.document, schema, nextName);
}
function next(index, options, context) {
	const paged = collectionsOf(index).filter(isPaged);
	const results = paged.filter((one) => !tellsNext(index, one)).map(({ operation, schemaPath }) => finding(`${operation.label} pages without saying how to get the next page; add a Link header, or a cursor or total to the body`, schemaPath, operation.label));
	return collapse(results, paged.length, options, context, "collections page without saying how to get the next page; add a Link header, or a cursor or total to the body");
}
function noTopLevelArray(index, options, context) {
	const collections = collectionsOf(index);
	const results = collections.filter(({ bare }) => bare).map(({ operation, schemaPath }) => finding(`${operation.label} returns a bare array, to which nothing can be added later; return an object`, schemaPath, operation.label));
	return collapse(results, collections.length, options, context, "collections are bare arrays, to which nothing can be added later; return objects");
}
const checks$3 = {
	collection,
	"limit-bounded": limitBounded,
	next,
	"no-top-level-array": noTopLevelArray
};
var pagination_default = rulesetFunction(checks$3);

// rulesets/functions/rates.js
const olderSets = {
	"RateLimit-*": [
		"RateLimit-Limit",
		"RateLimit-Remaining",
		"RateLimit-Reset"
	],
	"X-RateLimit-*": [
		"X-RateLimit-Limit",
		"X-RateLimit-Remaining",
		"X-RateLimit-Reset"
	],
	"X-Rate-Limit-*": [
		"X-Rate-Limit-Limit",
		"X-Rate-Limit-Remaining",
		"X-Rate-Limit-Reset"
	]
};
const limitField = /^(?:ratelimit|ratelimit-policy|(?:x-)?rate-?limit-.*)$/;
const announces = (response) => response.unknown || response.headers.some(({ key }) => limitField.test(key));
function responsesOnce(index) {
	const found = /* @__PURE__ */ new Map();
	for (const { label, responses } of index.operations) for (const response of responses) {
		const key = `${response.status}\u0000${response.path.join("\0")}`;
		if (!response.unknown && !found.has(key)) found.set(key, {
			...response,
			label
		});
	}
	return [...found.values()];
}
const headersOnce = (index) => responsesOnce(index).flatMap((response) => response.headers.map((header) => ({
	...header,
	label: response.label
})));
const tooMany = ({ responses }) => responses.some(({ status }) => status === "429" || status === "default" || /^4xx$/i.test(status));
function declared(index, options, context) {
	const results = index.operations.filter((operation) => !tooMany(operation) && gatewayLimit(index, operation) === void 0).map(({ label, path }) => finding(`${label} declares no 429; say that its rate is limited (429, \`4XX\` or \`default\`)`, [...path, "responses"]));
	return collapse(results, index.operations.length, options, context, "operations declare no 429; say that their rate is limited (429, `4XX` or `default`)");
}
function advertised(index, options, context) {
	const candidates = index.operations.filter(({ responses }) => responses.some(({ status }) => isSuccess(status)));
	const results = candidates.filter((operation) => !operation.responses.some((response) => isSuccess(response.status) && announces(response))).filter((operation) => gatewayLimit(index, operation) === void 0).map(({ label, path }) => finding(`${label} does not tell clients their quota; add RateLimit and RateLimit-Policy to its success responses`, [...path, "responses"]));
	return collapse(results, candidates.length, options, context, "operations do not tell clients their quota; add RateLimit and RateLimit-Policy to success responses");
}
function retryAfter(index, options, context) {
	const refusals = responsesOnce(index).filter(({ status }) => status === String(options.status));
	const results = refusals.filter((response) => !hasHeader(response, "Retry-After") && !(options.status === "429" && announces(response))).map(({ label, status, path }) => finding(`The ${status} of ${label} does not say when to come back; add Retry-After`, path, "retry"));
	return collapse(results, refusals.length, options, context, `responses with ${String(options.status)} do not say when to come back; add Retry-After`);
}
function gapsOf(response) {
	const present = Object.entries(olderSets).filter(([, names]) => names.some((name) => hasHeader(response, name)));
	const at = [...response.path, "headers"];
	const sets = present.map(([set]) => set).join(" and ");
	const mixed = present.length > 1 ? [finding(`A response of ${response.label} mixes ${sets}; keep one set`, at, "mixed")] : [];
	const gaps = present.flatMap(([set, names]) => {
		const missing = names.filter((name) => !hasHeader(response, name)).join(", ");
		if (missing === "") return [];
		return [finding(`A response of ${response.label} has some of ${set} but not ${missing}; declare the whole set`, at, set)];
	});
	return [...mixed, ...gaps];
}
function complete(index, options, context) {
	const limited = responsesOnce(index).filter(announces);
	return collapse(limited.flatMap(gapsOf), limited.length, options, context, "responses with rate limit fields have an incomplete or mixed set; declare one whole set");
}
function olderFields(index) {
	const headers = headersOnce(index);
	return Object.entries(olderSets).flatMap(([set, names]) => {
		if (headers.find(({ key }) => names.some((name) => name.toLowerCase() === key)) === void 0) return [];
		return [{ ...finding(`The API uses ${set}, which RateLimit and RateLimit-Policy replace; offer these too`, ["paths"], set) }];
	});
}
const dateTime = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;
const isPolicyList = (value) => typeof value === "string" && /^ *"[^"]*" *(?:[;,]|$)/.test(value);
const isRetryAfter = (value) => /^\d+$/.test(asText(value)) || dateTime.test(asText(value));
const syntaxes = {
	ratelimit: {
		types: ["string"],
		accepts: isPolicyList,
		is: "a list such as \"default\";r=50;t=30"
	},
	"ratelimit-policy": {
		types: ["string"],
		accepts: isPolicyList,
		is: "a list such as \"default\";q=100;w=60"
	},
	"retry-after": {
		types: [
			"integer",
			"number",
			"string"
		],
		accepts: isRetryAfter,
		is: "a number of seconds or an HTTP-date"
	}
};
function fieldSyntax(index) {
	return headersOnce(index).flatMap(({ name, key, node, schema, path, label }) => {
		const syntax = own(syntaxes, key);
		if (syntax === void 0) return [];
		const types = typesOf(schema).filter((type) => type !== "null");
		const isDate = key === "retry-after" && own(schema, "format") === "date-time";
		if (isDate || types.length > 0 && !types.some((type) => syntax.types.includes(type))) {
			const written = isDate ? "date-time" : types.map(asText).join(" or ");
			return [finding(`The header ${name} of ${label} is ${syntax.is}, not ${shown(written)}`, path, "type")];
		}
		const wrong = examplesOf(node, schema).find((value) => !syntax.accepts(value));
		return wrong === void 0 ? [] : [finding(`The header ${name} of ${label} is ${syntax.is}, not "${shown(wrong)}"`, path, "example")];
	});
}
const unit = /second|epoch|unix|utc|timestamp|iso|date|milli|minute/i;
function resetUnit(index, options, context) {
	const resets = headersOnce(index).filter(({ key }) => /^x-rate-?limit-reset$/.test(key));
	const said = ({ node, schema }) => [
		own(node, "description"),
		own(schema, "description"),
		own(schema, "format")
	].map(text).join(" ");
	const results = resets.filter((header) => !unit.test(said(header))).map(({ name, label, path }) => finding(`The header ${name} of ${label} does not say what it counts; say whether it is a delay in seconds or a time`, path));
	return collapse(results, resets.length, options, context, "reset headers do not say what they count; say whether it is a delay in seconds or a time");
}
const checks$2 = {
	declared,
	advertised,
	"retry-after": retryAfter,
	complete,
	"older-fields": olderFields,
	"field-syntax": fieldSyntax,
	"reset-unit": resetUnit
};
var rates_default = rulesetFunction(checks$2);

// rulesets/functions/reliability.js
const tokenName = /idempoten|^client_?(?:request_?)?(?:id|token)$|^request_?id$|dedup/i;
function takesToken(index, { parameters, body, unknownParameters }) {
	if (unknownParameters || parameters.some(({ name }) => /idempoten/i.test(name))) return true;
	return body !== void 0 && body.media.some(({ schema }) => schema !== void 0 && hasProperty(index.document, schema, tokenName));
}
function idempotencyKey(index, options, context) {
	const creating = index.operations.filter(({ method, responses }) => method === "post" && responses.some(({ status }) => status === "201"));
	const results = creating.filter((operation) => !takesToken(index, operation)).map(({ label, path }) => finding(`${label} creates something twice when a client retries; take an Idempotency-Key header`, path));
	return collapse(results, creating.length, options, context, "creating operations create something twice when a client retries; take an Idempotency-Key header");
}
const pointers = [
	"Location",
	"Operation-Location",
	"Content-Location",
	"Retry-After",
	"Link"
];
function acceptedFollowable(index) {
	return index.operations.flatMap(({ label, responses }) => responses.filter((response) => response.status === "202" && response.media.length === 0 && !pointers.some((name) => hasHeader(response, name))).map(({ path }) => finding(`The 202 of ${label} gives clients nothing to follow; add Location, Operation-Location or a body`, path, "follow")));
}
var reliability_default = rulesetFunction({
	"idempotency-key": idempotencyKey,
	"accepted-followable": acceptedFollowable
});

// rulesets/functions/schemes.js
const schemesIn = (index) => [...index.schemes.values()];
const advice = {
	implicit: "use authorizationCode with PKCE",
	password: "use authorizationCode with PKCE, or clientCredentials between machines"
};
function noFlow(index, options) {
	const unwanted = text(options.flow);
	return schemesIn(index).flatMap(({ name, flows }) => flows.filter((flow) => flow.name === unwanted).map(({ path }) => finding(`The security scheme "${shown(name)}" has the OAuth ${unwanted} flow; ${own(advice, unwanted) ?? "use another flow"}`, path)));
}
function noApiKeyInQuery(index) {
	return schemesIn(index).filter(({ type, node }) => type === "apiKey" && own(node, "in") === "query").map(({ name, path }) => finding(`The security scheme "${shown(name)}" sends the key in the query, where logs and referrers keep it; send it in a header`, [...path, "in"]));
}
const urlFields = [
	"authorizationUrl",
	"tokenUrl",
	"refreshUrl",
	"deviceAuthorizationUrl"
];
const isPlain = (url) => /^http:\/\//i.test(text(url)) && !/^http:\/\/(?:localhost|127\.|\[::1\])/i.test(url);
function oauthHttps(index) {
	return schemesIn(index).flatMap(({ name, node, path, flows }) => {
		const ofFlows = flows.flatMap((flow) => urlFields.map((field) => ({
			name,
			field,
			url: own(flow.node, field),
			at: index.family === "2.0" ? path : flow.path
		})));
		const ofScheme = ["openIdConnectUrl", "oauth2MetadataUrl"].map((field) => ({
			name,
			field,
			url: own(node, field),
			at: path
		}));
		return [...ofFlows, ...ofScheme];
	}).filter(({ url }) => isPlain(url)).map(({ name, field, at }) => finding(`The ${field} of "${shown(name)}" must use https`, [...at, field]));
}
function oidcDiscovery(index) {
	return schemesIn(index).filter(({ type, node }) => type === "openIdConnect" && !text(own(node, "openIdConnectUrl")).endsWith("/.well-known/openid-configuration")).map(({ name, path, node }) => {
		const at = own(node, "openIdConnectUrl") === void 0 ? path : [...path, "openIdConnectUrl"];
		return finding(`The openIdConnectUrl of "${shown(name)}" must be the discovery document, \`…/.well-known/openid-configuration\``, at, name);
	});
}
const credential = /^(?:password|passwd|pwd|secret|client_?secret|api_?secret|api_?key|access_?token|refresh_?token|id_?token|auth_?token|session_?(?:id|token)|private_?key|authorization)$/i;
const namesOne = (url, name) => new RegExp(`/${name}s/\\{${name}\\}`, "i").test(url);
function noCredentialsInUrl(index) {
	return index.operations.flatMap(({ parameters: all, label, url }) => all.map((parameter) => ({
		...parameter,
		label,
		url
	}))).filter(({ name, in: place, url }) => place === "query" && credential.test(name) || place === "path" && credential.test(name) && !/^(?:session|authorization)/i.test(name) && !namesOne(url, name)).map(({ name, in: place, path, label }) => finding(`The parameter "${shown(name)}" of ${label} puts a credential into the URL (${place}); send it in a header or the body`, [...path, "name"], "url"));
}
const checks$1 = {
	"no-flow": noFlow,
	"no-api-key-in-query": noApiKeyInQuery,
	"oauth-https": oauthHttps,
	"oidc-discovery": oidcDiscovery,
	"no-credentials-in-url": noCredentialsInUrl
};
var schemes_default = rulesetFunction(checks$1);

// rulesets/functions/transport.js
const privateHost = /^(?:localhost|127\.[\d.]+|0\.0\.0\.0|\[::1\]|10\.[\d.]+|192\.168\.[\d.]+|172\.(?:1[6-9]|2\d|3[01])\.[\d.]+|host\.docker\.internal|[^/:]*\.(?:local|localhost|test|internal|svc))(?::\d+|:\{[^}]*\})?(?:\/|$)/i;
function serversIn(index) {
	const { document, operations } = index;
	return [
		{
			servers: own(document, "servers"),
			path: ["servers"]
		},
		...entries(own(document, "paths")).map(([url, item]) => ({
			servers: own(item, "servers"),
			path: [
				"paths",
				url,
				"servers"
			]
		})),
		...operations.map(({ node, path }) => ({
			servers: own(node, "servers"),
			path: [...path, "servers"]
		}))
	].flatMap(({ servers, path }) => list(servers).map((server, position) => ({
		server,
		url: text(own(server, "url")),
		path: [...path, position]
	})).filter(({ server }) => isObject(server)));
}
function swaggerSchemes(index) {
	const { document, operations } = index;
	const host = text(own(document, "host"));
	if (privateHost.test(host)) return [];
	return [{
		schemes: own(document, "schemes"),
		path: ["schemes"]
	}, ...operations.map(({ node, path }) => ({
		schemes: own(node, "schemes"),
		path: [...path, "schemes"]
	}))].flatMap(({ schemes, path }) => list(schemes).flatMap((scheme, position) => scheme === "http" || scheme === "ws" ? [finding(`The scheme ${scheme} sends everything in the clear; offer ${scheme}s only`, [...path, position])] : []));
}
function https(index) {
	if (index.family === "2.0") return swaggerSchemes(index);
	return serversIn(index).filter(({ server, url }) => /^(?:http|ws):\/\//i.test(url) && own(server, "x-internal") !== true).filter(({ url }) => !privateHost.test(url.replace(/^\w+:\/\//, ""))).map(({ url, path }) => finding(`The server ${shown(url)} sends everything in the clear; use https, or say \`x-internal: true\``, [...path, "url"]));
}
const placeholder = /^(?:(?:https?:)?\/\/)?(?:localhost|127\.0\.0\.1|(?:[^/]*\.)?example\.(?:com|org|net)|[^/]*\.example)(?::|\/|$)/i;
function realServer(index) {
	const { document, family } = index;
	if (index.operations.length === 0 || own(own(document, "info"), "x-internal") === true) return [];
	if (family === "2.0") {
		const host = own(document, "host");
		if (host === void 0) return [finding("The API has no host; say where it lives", ["info"], "host")];
		return placeholder.test(text(host)) ? [finding(`The host ${shown(host)} is a placeholder; say where the API lives`, ["host"])] : [];
	}
	const servers = serversIn(index);
	if (servers.length === 0) return [finding("The API has no servers; say where it lives", ["info"], "servers")];
	return servers.some(({ url }) => !placeholder.test(url)) ? [] : [finding("The API has placeholder servers only; say where it lives", servers[0].path, "placeholder")];
}
function noCredentialsInServer(index) {
	return (index.family === "2.0" ? [{
		url: text(own(index.document, "host")),
		path: ["host"],
		at: []
	}] : serversIn(index)).filter(({ url }) => /^(?:\w+:)?(?:\/\/)?[^/@\s]+@/.test(url) || /[?&](?:api_?key|access_?token|token|password)=/i.test(url)).map(({ path, at }) => finding("A server URL holds credentials; remove them and declare a security scheme", at === void 0 ? [...path, "url"] : path));
}
function corsWildcard(index, options, context) {
	const found = index.operations.flatMap(({ responses, label }) => responses.flatMap((response) => {
		const origin = headerOf(response, "Access-Control-Allow-Origin");
		const credentials = headerOf(response, "Access-Control-Allow-Credentials");
		if (origin === void 0 || credentials === void 0) return [];
		const any = examplesOf(origin.node, origin.schema).includes("*");
		const message = `${label} allows any origin together with credentials; name the origins, or drop Access-Control-Allow-Credentials`;
		return any ? [finding(message, [
			...response.path,
			"headers",
			origin.name
		], "cors")] : [];
	}));
	const summary = "responses allow any origin together with credentials; name the origins";
	return collapse(found, Math.max(found.length, 2), {
		...options,
		collapse: found.length > 5 ? .1 : 2
	}, context, summary);
}
const checks = {
	https,
	"real-server": realServer,
	"no-credentials-in-server": noCredentialsInServer,
	"cors-wildcard": corsWildcard
};
var transport_default = rulesetFunction(checks);

// rulesets/functions/versioning.js
const schemes = {
	semver: /^v?(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/,
	major: /^v?\d+(?:\.\d+)?(?:(?:alpha|beta|rc)\d*)?$/,
	date: /^\d{4}-\d{2}-\d{2}(?:[-.][a-z]\w*)?$/,
	calver: /^\d{4}(?:\.\d{1,2}(?:\.\d+)?(?:[-.]\w+)?|-(?:0[1-9]|1[0-2]))$/,
	"date-semver": /^\d{4}-\d{2}-\d{2}[_+-]\d+\.\d+\.\d+$/
};
const versionOf = (index) => asText(own(own(index.document, "info"), "version") ?? "");
function scheme(index, options) {
	const version = versionOf(index);
	const accepted = list(options.schemes).filter((name) => Object.hasOwn(schemes, name));
	const names = accepted.length > 0 ? accepted : Object.keys(schemes);
	if (names.some((name) => schemes[name].test(version))) return [];
	return [finding(`info.version "${shown(version)}" follows no known scheme; use one of: ${names.join(", ")}`, ["info", "version"])];
}
const segmentVersion = /\/v(\d+)(?:\/|$)/;
function majorsInUrls(index) {
	const { document, family } = index;
	const ofServers = (family === "2.0" ? [text(own(document, "basePath"))] : list(own(document, "servers")).map((server) => text(own(server, "url")))).flatMap((url) => segmentVersion.exec(url)?.[1] ?? []);
	if (ofServers.length > 0) return new Set(ofServers);
	return new Set(keys(own(document, "paths")).flatMap((url) => /^\/(?:api\/)?v(\d+)(?:\/|$)/.exec(url)?.[1] ?? []));
}
function urlAgrees(index) {
	const version = versionOf(index);
	const major = /^v?(\d+)\.\d+\.\d+/.exec(version)?.[1];
	const majors = majorsInUrls(index);
	if (major === void 0 || major === "0" || major.length > 3 || majors.size === 0 || majors.has(major)) return [];
	const said = [...majors].map((one) => `v${one}`).join(", ");
	return [finding(`info.version is ${shown(version)} but the URLs say ${said}; make them agree`, ["info", "version"])];
}
function byMajor(index) {
	const groups = /* @__PURE__ */ new Map();
	for (const operation of index.operations) {
		const match = /\/v(\d+)(?=\/|$)/.exec(operation.url);
		if (match === null) continue;
		const prefix = operation.url.slice(0, match.index + match[0].length);
		const rest = `${operation.url.slice(0, match.index)}${operation.url.slice(match.index + match[0].length)}`;
		const key = `${operation.method} ${rest.replace(/\{[^}]*\}/g, "{}")}`;
		groups.set(key, [...groups.get(key) ?? [], {
			major: Number(match[1]),
			prefix,
			operation
		}]);
	}
	return groups;
}
function oldMajorDeprecated(index, options, context) {
	const outlived = /* @__PURE__ */ new Map();
	for (const versions of byMajor(index).values()) {
		const newest = Math.max(...versions.map(({ major }) => major));
		for (const { major, prefix, operation } of versions) {
			if (major >= newest || own(operation.node, "deprecated") === true) continue;
			const message = `${operation.label} exists in v${newest}; mark this one deprecated, with a sunset date`;
			outlived.set(prefix, [...outlived.get(prefix) ?? [], finding(message, operation.path)]);
		}
	}
	return [...outlived].flatMap(([prefix, members]) => {
		if (members.length === 1 || context.expand === true) return members;
		const message = `${members.length} operations under ${shown(prefix)} exist in a newer version; mark them deprecated, with a sunset date`;
		return [{
			...finding(message, ["paths"], prefix),
			members
		}];
	});
}
const versionName = /^(?:x-)?(?:api[-_]?version|[a-z]+-api-version|accept-version)$/i;
function onePlace(index) {
	const parameters = index.operations.flatMap((operation) => operation.parameters).filter(({ name }) => versionName.test(name));
	const places = /* @__PURE__ */ new Set([...majorsInUrls(index).size > 0 ? ["URL"] : [], ...parameters.map((parameter) => parameter.in)]);
	if (places.size < 2) return [];
	const message = `The version is chosen in several places (${[...places].join(", ")}); keep one`;
	return [finding(message, parameters[0].path, "places")];
}
var versioning_default = rulesetFunction({
	scheme,
	"url-agrees": urlAgrees,
	"old-major-deprecated": oldMajorDeprecated,
	"one-place": onePlace
});

// src/lint/functions.ts
const functions = {
	authentication: authentication_default,
	caching: caching_default,
	deprecation: deprecation_default,
	documentation: documentation_default,
	errors: errors_default,
	evolution: evolution_default,
	exposure: exposure_default,
	gateways: gateways_default,
	http: http_default,
	input: input_default,
	naming: naming_default,
	observability: observability_default,
	ownership: ownership_default,
	pagination: pagination_default,
	rates: rates_default,
	reliability: reliability_default,
	schemes: schemes_default,
	transport: transport_default,
	versioning: versioning_default
};

export { functions as t };