import { expect, test } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { api, changesOf, factsOf, operation } from './facts.ts';

const ok: JsonObject = { responses: { 204: { description: 'Done' } } };
const json = (schema: JsonObject): JsonObject => ({ content: { 'application/json': { schema } } });
const secured = (
  security: readonly JsonObject[] | null,
  schemes: JsonObject = declared,
  own?: readonly JsonObject[],
): JsonObject =>
  operation(own === undefined ? ok : { ...ok, security: own }, {
    ...(security === null ? {} : { security }),
    components: { securitySchemes: schemes },
  });
const flow = (scopes: JsonObject, tokenUrl = 'https://a.example/token'): JsonObject => ({
  type: 'oauth2',
  flows: { clientCredentials: { tokenUrl, scopes } },
});
const key: JsonObject = { type: 'apiKey', in: 'header', name: 'X-Key' };
const declared: JsonObject = { oauth: flow({ read: 'Read', write: 'Write' }), key };
const changed = (effect: string, before: readonly string[], after: readonly string[]): object => ({
  kind: 'security.changed',
  direction: 'request',
  effect,
  before,
  after,
});

test.each<[string, JsonObject, JsonObject, readonly object[]]>([
  ['it is asked for', secured(null), secured([{ key: [] }]), [changed('narrowed', ['none'], ['key'])]],
  ['it is no longer asked for', secured([{ key: [] }]), secured([]), [changed('widened', ['key'], ['none'])]],
  [
    'it is optional',
    secured([{ key: [] }]),
    secured([{}, { key: [] }]),
    [changed('widened', ['key'], ['none', 'key'])],
  ],
  [
    'a scope more',
    secured([{ oauth: ['read'] }]),
    secured([{ oauth: ['read', 'write'] }]),
    [changed('narrowed', ['oauth [read]'], ['oauth [read, write]'])],
  ],
  [
    'a scheme more',
    secured([{ key: [] }]),
    secured([{ key: [], oauth: [] }]),
    [changed('narrowed', ['key'], ['key + oauth'])],
  ],
  [
    'a choice more',
    secured([{ key: [] }]),
    secured([{ key: [] }, { oauth: [] }]),
    [changed('widened', ['key'], ['key', 'oauth'])],
  ],
  ['another scheme', secured([{ key: [] }]), secured([{ oauth: [] }]), [changed('replaced', ['key'], ['oauth'])]],
  ['the same in another order', secured([{ key: [] }, { oauth: [] }]), secured([{ oauth: [] }, { key: [] }]), []],
  [
    'the same with a choice that asks for more',
    secured([{ key: [] }]),
    secured([{ key: [] }, { key: [], oauth: [] }]),
    [{ kind: 'text.changed', key: 'security', before: ['key'], after: ['key', 'key + oauth'], direction: null }],
  ],
  ['the same, written at the operation', secured([{ key: [] }]), secured(null, declared, [{ key: [] }]), []],
  [
    'a scheme under another key',
    secured([{ key: [] }]),
    secured([{ token: [] }], { oauth: declared['oauth']!, token: { ...key, name: 'x-key' } }),
    [{ kind: 'text.changed', key: 'name', before: 'key', after: 'token', direction: null }],
  ],
])('security: %s', async (_, base, head, expected) => {
  expect(await factsOf(base, head)).toEqual(expected);
});

test.each<[string, JsonObject, JsonObject, object]>([
  ['its name', key, { ...key, name: 'X-Other' }, { key: 'name', before: 'X-Key', after: 'X-Other' }],
  ['its place', key, { ...key, in: 'query' }, { key: 'in', before: 'header', after: 'query' }],
  ['its type, once', key, { type: 'http', scheme: 'Bearer' }, { key: 'type', before: 'apiKey', after: 'http' }],
  [
    'the scheme of its header',
    { type: 'http', scheme: 'Basic' },
    { type: 'http', scheme: 'bearer' },
    { key: 'scheme', before: 'basic', after: 'bearer' },
  ],
  [
    'where it finds tokens',
    flow({}),
    flow({}, 'https://b.example/token'),
    {
      key: 'flows.clientCredentials.tokenUrl',
      before: 'https://a.example/token',
      after: 'https://b.example/token',
    },
  ],
  [
    'a scope',
    flow({ read: 'Read' }),
    flow({}),
    { key: 'flows.clientCredentials.scopes.read', before: 'Read', after: undefined },
  ],
])('a security scheme changes %s', async (_, base, head, expected) => {
  const changes = await changesOf(
    secured([{ scheme: [] }], { scheme: base }),
    secured([{ scheme: [] }], { scheme: head }),
  );
  expect(changes).toMatchObject([
    { kind: 'security-scheme.changed', scheme: 'scheme', component: 'securitySchemes/scheme', uses: [{}], ...expected },
  ]);
});

const http: JsonObject = { type: 'http', scheme: 'bearer' };
const code = (urls: JsonObject): JsonObject => ({
  type: 'oauth2',
  flows: { authorizationCode: { scopes: {}, ...urls } },
});
const client = (urls: JsonObject): JsonObject => ({
  type: 'oauth2',
  flows: { clientCredentials: { scopes: {}, ...urls } },
});
const device = (urls: JsonObject): JsonObject => ({
  type: 'oauth2',
  flows: { deviceAuthorization: { scopes: {}, ...urls } },
});

// OpenAPI 3.1, Security Scheme Object and OAuth Flow Object: the column "Applies To".
test.each<[string, JsonObject, JsonObject, string]>([
  ['a place of a bearer token', http, { ...http, in: 'header' }, 'in'],
  ['a name of a bearer token', http, { ...http, name: 'Authorization' }, 'name'],
  ['a scheme of a key', key, { ...key, scheme: 'bearer' }, 'scheme'],
  ['a URL of a key', key, { ...key, openIdConnectUrl: 'https://a.example' }, 'openIdConnectUrl'],
  ['flows of a key', key, { ...key, ...client({}), type: 'apiKey' }, 'flows'],
  [
    'an authorization URL of a flow between servers',
    client({ tokenUrl: 'https://a.example' }),
    client({ tokenUrl: 'https://a.example', authorizationUrl: 'https://b.example' }),
    'flows.clientCredentials.authorizationUrl',
  ],
  [
    'a URL for devices of a flow without any',
    code({ tokenUrl: 'https://a.example' }),
    code({ tokenUrl: 'https://a.example', deviceAuthorizationUrl: 'https://b.example' }),
    'flows.authorizationCode.deviceAuthorizationUrl',
  ],
  [
    'an authorization URL of a device',
    device({ deviceAuthorizationUrl: 'https://a.example' }),
    device({ deviceAuthorizationUrl: 'https://a.example', authorizationUrl: 'https://b.example' }),
    'flows.deviceAuthorization.authorizationUrl',
  ],
])('%s says nothing about messages, and is not passed over', async (_, base, head, member) => {
  const [before, after] = [base, head].map((scheme) => ({ ...secured([{ a: [] }], { a: scheme }), openapi: '3.2.0' }));
  for (const [one, other] of [
    [before, after],
    [after, before],
  ])
    expect(await factsOf(one!, other!)).toMatchObject([{ kind: 'text.changed', key: member }]);
});

test('members that came with another type are told with it', async () => {
  const [before, after] = [key, { ...key, ...http }].map((scheme) => secured([{ a: [] }], { a: scheme }));
  expect(await factsOf(before!, after!)).toMatchObject([{ kind: 'security-scheme.changed', key: 'type' }]);
});

test('a scheme that changed is one change, though another one is as it was', async () => {
  const two = (first: JsonObject): JsonObject => secured([{ first: [] }], { first, second: key });
  for (const [before, after] of [
    [key, http],
    [http, key],
  ])
    expect(await factsOf(two(before!), two(after!))).toMatchObject([{ kind: 'security-scheme.changed', key: 'type' }]);
});

test('schemes that changed names with each other', async () => {
  const two = (first: JsonObject, second: JsonObject): JsonObject => secured([{ first: [] }], { first, second });
  const kinds = (await factsOf(two(key, http), two(http, key))).map((fact) => ('kind' in fact ? fact.kind : ''));
  expect(kinds).toContain('security.changed');
});

const bearer = (bearerFormat: string, description: string): JsonObject =>
  secured([{ scheme: [] }], { scheme: { type: 'http', scheme: 'bearer', bearerFormat, description } });

test('what a security scheme only says to people', async () => {
  expect(await factsOf(bearer('JWT', 'A'), bearer('opaque', 'B'))).toEqual([
    { kind: 'text.changed', direction: null, key: 'bearerFormat', before: 'JWT', after: 'opaque' },
    { kind: 'text.changed', direction: null, key: 'description', before: 'A', after: 'B' },
  ]);
});

const threeSecured = (security: readonly JsonObject[]): JsonObject =>
  api({
    paths: { '/a': { get: ok, put: ok }, '/b': { get: ok } },
    security,
    components: { securitySchemes: declared },
  });

test('inherited security is one change for all operations', async () => {
  const changes = await changesOf(threeSecured([{ key: [] }]), threeSecured([{ oauth: [] }]));
  expect(changes).toMatchObject([{ kind: 'security.changed', anchor: 'security', uses: [{}, {}, {}] }]);
});

const served = (...urls: readonly (string | JsonObject)[]): JsonObject =>
  operation(ok, { servers: urls.map((url) => (typeof url === 'string' ? { url } : url)) });
const gone = (url: string, survivors: number): object => ({ kind: 'server.removed', direction: null, url, survivors });
const variable = { kind: 'server.variable-changed', direction: null, url: 'https://{a}.example', name: 'a' };
const come = (url: string): object => ({ kind: 'server.added', direction: null, url });
const regions = (...values: readonly string[]): JsonObject => ({
  url: 'https://{region}.example.com',
  variables: { region: { default: 'eu', enum: values } },
});

test.each<[string, JsonObject, JsonObject, readonly object[]]>([
  ['spelled differently', served('https://a.example/v1'), served('HTTPS://A.example:443/v1/'), []],
  [
    'one came',
    served('https://a.example'),
    served('https://a.example', 'https://b.example'),
    [come('https://b.example')],
  ],
  [
    'one of two went',
    served('https://a.example', 'https://b.example'),
    served('https://a.example'),
    [gone('https://b.example', 1)],
  ],
  [
    'another one',
    served('https://a.example/v1'),
    served('https://a.example/v2'),
    [gone('https://a.example/v1', 0), come('https://a.example/v2')],
  ],
  ['the host is named', served('/v1'), served('https://a.example/v1'), [come('https://a.example/v1')]],
  [
    'a value of a variable went',
    served(regions('eu', 'us')),
    served(regions('eu')),
    [gone('https://us.example.com', 1)],
  ],
  ['a variable has another name', served('https://{a}.example'), served('https://{b}.example'), []],
  [
    'a variable has another default',
    served({ url: 'https://{a}.example', variables: { a: { default: 'x' } } }),
    served({ url: 'https://{a}.example', variables: { a: { default: 'y' } } }),
    [{ ...variable, part: 'default', effect: 'replaced', before: 'x', after: 'y' }],
  ],
  [
    'a variable takes listed values only',
    served({ url: 'https://{a}.example', variables: { a: { default: 'x' } } }),
    served({ url: 'https://{a}.example', variables: { a: { default: 'x', enum: ['x', 'y'] } } }),
    [{ ...variable, part: 'enum', effect: 'narrowed', before: undefined, after: ['x', 'y'] }],
  ],
  [
    'a variable takes any value',
    served({ url: 'https://{a}.example', variables: { a: { default: 'x', enum: ['x', 'y'] } } }),
    served({ url: 'https://{a}.example', variables: { a: { default: 'x' } } }),
    [{ ...variable, part: 'enum', effect: 'widened', before: ['x', 'y'], after: undefined }],
  ],
  [
    'the default went with its value',
    served({ url: 'https://{a}.example', variables: { a: { default: 'x' } } }),
    served({ url: 'https://{a}.example', variables: { a: { default: 'y', enum: ['y', 'z'] } } }),
    [gone('https://{a}.example', 0), { ...variable, part: 'default', effect: 'replaced', before: 'x', after: 'y' }],
  ],
  ['the first server is named', operation(ok), served('https://a.example/v1'), [come('https://a.example/v1')]],
  ['no server is named any more', served('https://a.example/v1'), operation(ok), [gone('https://a.example/v1', 0)]],
  [
    'one of two servers with the same template has one more value',
    served(regions('eu'), { url: 'https://{region}.example.com', variables: { region: { default: 'eu' } } }),
    served(regions('eu', 'us'), { url: 'https://{region}.example.com', variables: { region: { default: 'eu' } } }),
    [come('https://us.example.com')],
  ],
  [
    'a server stands for the ones of before',
    served('https://eu.example.com', 'https://us.example.com'),
    served({ url: 'https://{a}.example.com', variables: { a: { default: 'eu' } } }),
    [],
  ],
  [
    'text',
    served({ url: '/', description: 'A' }),
    served({ url: '/', description: 'B' }),
    [{ kind: 'text.changed', direction: null, key: 'servers./.description', before: 'A', after: 'B' }],
  ],
  [
    'the same in another order',
    served('https://a.example', 'https://b.example', 'https://c.example'),
    served('https://b.example', 'https://a.example', 'https://c.example'),
    [
      {
        kind: 'server.reordered',
        direction: null,
        before: ['https://a.example', 'https://b.example', 'https://c.example'],
        after: ['https://b.example', 'https://a.example', 'https://c.example'],
      },
    ],
  ],
  [
    'one came before the others',
    served('https://a.example'),
    served('https://b.example', 'https://a.example'),
    [come('https://b.example')],
  ],
  [
    'a variable that the URL has not',
    served('https://a.example'),
    served({ url: 'https://a.example', variables: { a: { default: 'x', enum: ['x', 'y'] } } }),
    [
      {
        kind: 'text.changed',
        direction: null,
        key: 'servers.https://a.example.a',
        before: undefined,
        after: { default: 'x', values: ['x', 'y'] },
      },
    ],
  ],
  [
    'such a variable takes other values',
    served({ url: 'https://a.example', variables: { a: { default: 'x', enum: ['x', 'y'] } } }),
    served({ url: 'https://a.example', variables: { a: { default: 'x' } } }),
    [{ kind: 'text.changed', direction: null, key: 'servers.https://a.example.a' }].map(
      (fact) => expect.objectContaining(fact) as object,
    ),
  ],
  [
    'what is said of one went with it',
    served('https://a.example', {
      url: 'https://{b}.example',
      'x-stage': 'test',
      variables: { b: { default: 'x', description: 'B' } },
    }),
    served('https://a.example'),
    [gone('https://{b}.example', 1)],
  ],
])('servers: %s', async (_, base, head, expected) => {
  expect(await factsOf(base, head)).toEqual(expected);
});

const threeServed = (url: string): JsonObject =>
  api({ paths: { '/a': { get: ok, put: ok }, '/b': { get: ok } }, servers: [{ url }] });

test('inherited servers are one change for all operations', async () => {
  expect(await changesOf(threeServed('https://a.example'), threeServed('https://b.example'))).toMatchObject([
    { kind: 'server.removed', anchor: 'server https://a.example', uses: [{}, {}, {}] },
    { kind: 'server.added', anchor: 'server https://b.example', uses: [{}, {}, {}] },
  ]);
});

test('an order of servers that operations inherit is one change', async () => {
  const three = (...urls: readonly string[]): JsonObject => ({
    ...threeServed(''),
    servers: urls.map((url) => ({ url })),
  });
  expect(
    await changesOf(three('https://a.example', 'https://b.example'), three('https://b.example', 'https://a.example')),
  ).toMatchObject([{ kind: 'server.reordered', anchor: 'server order', uses: [{}, {}, {}] }]);
});

test('a dialect that nobody knows is one change', async () => {
  const spoken = (jsonSchemaDialect: string): JsonObject => ({ ...operation(ok), openapi: '3.1.0', jsonSchemaDialect });
  const [usual, other] = ['https://json-schema.org/draft/2020-12/schema', 'https://a.example/dialect'];
  for (const [before, after] of [
    [usual, other],
    [other, usual],
  ])
    expect(await factsOf(spoken(before!), spoken(after!))).toEqual([
      { kind: 'unclassified.changed', direction: null, key: 'jsonSchemaDialect', before, after },
    ]);
});

test('a document as a whole', async () => {
  const base = api({});
  expect(await factsOf(base, { ...base, openapi: '3.1.0' })).toEqual([
    { kind: 'specification.changed', direction: null, before: '3.0.3', after: '3.1.0' },
  ]);
  expect(await factsOf(base, { ...base, info: { title: 'People', version: '2.0.0' } })).toEqual([
    { kind: 'api.version-changed', direction: null, before: '1.0.0', after: '2.0.0' },
    { kind: 'text.changed', direction: null, key: 'title', before: 'Users', after: 'People' },
  ]);
});

const withComponents = (components: JsonObject): JsonObject => operation(ok, { components });

test.each<[string, JsonObject, JsonObject, readonly object[]]>([
  [
    'one that nobody refers to came',
    {},
    { parameters: { A: key } },
    [{ kind: 'component.unused-changed', change: 'added' }],
  ],
  ['… went', { parameters: { A: key } }, {}, [{ kind: 'component.unused-changed', change: 'removed' }]],
  [
    '… changed that only an extension refers to',
    { schemas: { A: { type: 'integer' } }, 'x-any': { $ref: '#/components/schemas/A' } },
    { schemas: { A: { type: 'string' } }, 'x-any': { $ref: '#/components/schemas/A' } },
    [{ kind: 'component.unused-changed', change: 'changed' }],
  ],
  [
    '… changed',
    { schemas: { A: {} } },
    { schemas: { A: { type: 'string' } } },
    [{ kind: 'component.unused-changed', change: 'changed' }],
  ],
  [
    '… is written out now',
    { schemas: { A: { items: { $ref: '#/components/schemas/B' } }, B: { type: 'string' } } },
    { schemas: { A: { items: { type: 'string' } }, B: { type: 'string' } } },
    [],
  ],
  [
    '… is written out in other words now',
    { schemas: { A: { items: { $ref: '#/components/schemas/B' } }, B: { type: 'string' } } },
    { schemas: { A: { items: { type: 'string', title: 'B' } }, B: { type: 'string' } } },
    [{ kind: 'component.unused-changed', change: 'changed' }],
  ],
  [
    '… security scheme came',
    {},
    { securitySchemes: { A: key } },
    [{ kind: 'component.unused-changed', change: 'added' }],
  ],
])('components: %s', async (_, base, head, expected) => {
  expect(await factsOf(withComponents(base), withComponents(head))).toEqual(
    expected.map((fact) => ({ direction: null, ...fact })),
  );
});

const withSchema = (name: string): JsonObject =>
  operation(
    { responses: { 200: { description: 'OK', ...json({ $ref: `#/components/schemas/${name}` }) } } },
    {
      components: { schemas: { [name]: { type: 'string' } } },
    },
  );

test('a schema under another name, the same on the wire', async () => {
  expect(await factsOf(withSchema('User'), withSchema('Person'))).toEqual([
    { kind: 'schema-name.removed', direction: null, name: 'User' },
    { kind: 'schema-name.added', direction: null, name: 'Person' },
  ]);
});

test('a component that an extension of a schema refers to is not passed over', async () => {
  const answered = (type: string): JsonObject =>
    operation(
      { responses: { 200: { description: 'OK', ...json({ 'x-anyOf': [{ $ref: '#/components/schemas/A' }] }) } } },
      { components: { schemas: { A: { type } } } },
    );
  expect(await factsOf(answered('integer'), answered('string'))).toEqual([
    { kind: 'component.unused-changed', direction: null, change: 'changed' },
  ]);
});

const described = (schema: JsonObject): JsonObject =>
  operation({ responses: { 200: { description: 'OK', ...json(schema) } } });

test('a change keeps its place whatever else changes there, in whatever order', async () => {
  const anchorsOf = async (base: JsonObject, head: JsonObject): Promise<ReadonlyMap<string, string>> =>
    new Map(
      (await changesOf(described(base), described(head))).map((change) => [
        'keyword' in change ? change.keyword : 'key' in change ? change.key : change.kind,
        change.anchor,
      ]),
    );
  const one = await anchorsOf({ type: 'string' }, { type: 'string', maxLength: 3, title: 'A' });
  const both = { type: 'string', minLength: 1, maxLength: 3, description: 'B', title: 'A' };
  const turned = Object.fromEntries(Object.entries(both).toReversed());
  expect([...one.keys()].toSorted()).toEqual(['maxLength', 'title']);
  for (const head of [both, turned])
    expect(await anchorsOf({ type: 'string' }, head)).toEqual(
      new Map(['minLength', 'maxLength', 'description', 'title'].map((name) => [name, one.get('title')])),
    );
});

test.each<[string, JsonObject, JsonObject]>([
  ['servers', { servers: [{ url: 'https://a.example' }] }, { servers: [{ url: 'https://b.example' }] }],
  ['security', { security: [{ key: [] }] }, { security: [] }],
])('%s of the document that no operation inherits', async (key_, base, head) => {
  const own = { ...ok, servers: [{ url: 'https://c.example' }], security: [] };
  const components = { securitySchemes: { key } };
  const [before, after] = [base, head].map((parts) => operation(own, { ...parts, components }));
  expect(await factsOf(before!, after!)).toMatchObject([{ kind: 'text.changed', key: key_ }]);
  // Who takes what is told to care for itself changes, not what was there before.
  const told = (await factsOf(operation(ok, { ...base, components }), before!)).map((fact) => Object.values(fact));
  expect(told.flat()).not.toContain(key_);
});

test('what is said of a server of which a value came', async () => {
  const named = (values: readonly string[], names: readonly string[]): JsonObject =>
    served({
      url: 'https://{a}.example',
      variables: { a: { default: 'x', enum: values, 'x-enum-varnames': names } },
    });
  expect(await factsOf(named(['x'], ['X']), named(['x', 'y'], ['X', 'Y']))).toMatchObject([
    { kind: 'extension.changed', key: 'servers.https://{a}.example.a.x-enum-varnames' },
    come('https://y.example'),
  ]);
});

test('what was said of a server that others stand for', async () => {
  const all = { url: 'https://{a}.example', variables: { a: { default: 'x', enum: ['x', 'y'] } } };
  expect(await factsOf(served(all, { url: 'https://x.example', 'x-stage': 'test' }), served(all))).toMatchObject([
    { kind: 'extension.changed', key: 'servers.https://x.example.x-stage' },
  ]);
});
