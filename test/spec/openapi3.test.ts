import { describe, expect, test } from 'vitest';
import type { Operation } from '../../src/model/contract.ts';
import { contractOf, openapi } from './support.ts';

async function operationOf(version: string, body: string, more = ''): Promise<Operation> {
  const contract = await contractOf(openapi(version, `${more}paths:\n  /a:\n    get:\n${body}`));
  expect(contract.notes).toEqual([]);
  const [operation] = contract.operations;
  if (!operation) throw new Error('no operation');
  return operation;
}

function urls(operation: Operation | undefined): readonly string[] | undefined {
  return operation?.servers.map(({ url }) => url);
}

type Alternatives = readonly ReadonlyMap<string, readonly string[]>[];
function plain(alternatives: Alternatives | undefined): unknown {
  return alternatives?.map((one) => [...one]);
}

describe('versions', () => {
  test.each([
    ['3.0', 'openapi-3.0', '3.0', '3.0'],
    ['"3.0.0"', 'openapi-3.0', '3.0', '3.0.0'],
    ['3.0.4', 'openapi-3.0', '3.0', '3.0.4'],
    ['3.1.0', 'openapi-3.1', '3.1', '3.1.0'],
    ['3.1.0-rc1', 'openapi-3.1', '3.1', '3.1.0-rc1'],
    ['3.2.0', 'openapi-3.2', '3.1', '3.2.0'],
  ])('%s', async (written, family, dialect, specVersion) => {
    const contract = await contractOf(`openapi: ${written}\ncomponents: {schemas: {S: true}}\n`);
    expect(contract).toMatchObject({ family, specVersion, title: '', version: null, operations: [], notes: [] });
    expect(contract.schemas.get('S')?.schema).toEqual({
      value: true,
      place: { file: 'api.yaml', pointer: '/components/schemas/S' },
      dialect,
    });
  });
});

describe('info', () => {
  test.each([
    ['1.10', '1.10'],
    ['1.0', '1.0'],
    ['"2"', '2'],
    ['2024-05-01', '2024-05-01'],
    ['1.10 # not 1.1', '1.10'],
    ['', null],
  ])('version %s', async (written, version) => {
    expect((await contractOf(`openapi: 3.0.0\ninfo:\n  version: ${written}\n`)).version).toBe(version);
  });

  test('versions in braces and in JSON are as written too', async () => {
    expect((await contractOf('openapi: 3.0.0\ninfo: {title: 3.0, version: 1.10}\n')).version).toBe('1.10');
    expect((await contractOf('{"openapi": "3.0.0", "info": {"version": 1.10}}')).version).toBe('1.10');
    expect((await contractOf('openapi: 3.0.0\ninfo: {$ref: i.yaml}\n', { 'i.yaml': 'version: 1.10\n' })).version).toBe(
      '1.10',
    );
  });

  test('text and the rest of the document', async () => {
    const { title, document } = await contractOf(`openapi: 3.1.0
info: {title: T, version: '1', description: D, summary: S, contact: {name: N}, license: {name: L}, termsOfService: X, x-logo: 1}
tags: [{name: a, x-b: 1}]
externalDocs: {url: u}
jsonSchemaDialect: j
x-root: {a: 1}
unknown: 2
paths: {x-paths: 3, /empty: {summary: nothing here}}
components: {x-c: 4}
`);
    expect(title).toBe('T');
    expect(document.text).toEqual({
      description: 'D',
      summary: 'S',
      contact: { name: 'N' },
      license: { name: 'L' },
      termsOfService: 'X',
      tags: [{ name: 'a', 'x-b': 1 }],
      externalDocs: { url: 'u' },
    });
    expect(document.rest).toEqual({
      jsonSchemaDialect: 'j',
      'x-root': { a: 1 },
      unknown: 2,
      'info.x-logo': 1,
      'paths.x-paths': 3,
      'paths./empty': { summary: 'nothing here' },
      'components.x-c': 4,
    });
  });
});

describe('operations', () => {
  test('all fields', async () => {
    const operation = await operationOf(
      '3.0.0',
      `      operationId: list
      tags: [a, b]
      deprecated: true
      summary: S
      description: D
      externalDocs: {url: u}
      x-sunset: 2027-01-01
      x-stability-level: beta
      x-other: 1
      responses: {x-r: 2}
    description: P
    x-item: 3
    trace: {}
`,
    );
    expect(operation).toMatchObject({
      kind: 'path',
      method: 'get',
      path: '/a',
      operationId: 'list',
      tags: ['a', 'b'],
      deprecated: true,
      sunset: '2027-01-01',
      stability: 'beta',
      requestBody: null,
      responses: [],
      callbacks: [],
      security: null,
      place: { file: 'api.yaml', pointer: '/paths/~1a/get' },
    });
    expect(operation.text).toEqual({
      'pathItem.description': 'P',
      summary: 'S',
      description: 'D',
      externalDocs: { url: 'u' },
    });
    expect(operation.rest).toEqual({ 'pathItem.x-item': 3, 'x-other': 1, 'responses.x-r': 2 });
    expect(operation.raw).toMatchObject({ operationId: 'list' });
    expect(operation.rawPathItem).toMatchObject({ trace: {}, 'x-item': 3 });
  });

  test('x-sunset-date is an alias; what is no text stays in the rest', async () => {
    const operation = await operationOf(
      '3.0.0',
      '      x-sunset: {a: 1}\n      x-sunset-date: 2027-01-01\n      x-stability-level: 3\n',
    );
    expect([operation.sunset, operation.stability]).toEqual(['2027-01-01', null]);
    expect(operation.rest).toEqual({ 'x-sunset': { a: 1 }, 'x-stability-level': 3 });
  });

  test('the same template twice is kept twice, in the order of the document', async () => {
    const contract = await contractOf(
      openapi('3.0.0', 'paths: {"/a/{y}": {post: {}, get: {}}, "/a/{x}": {get: {}}}\n'),
    );
    expect(contract.operations.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'post /a/{y}',
      'get /a/{y}',
      'get /a/{x}',
    ]);
  });

  test.each([
    ['3.1.0', ['get'], { 'pathItem.query': {}, 'pathItem.additionalOperations': { COPY: {} } }],
    ['3.2.0', ['get', 'query', 'COPY'], {}],
  ])('methods of %s', async (version, methods, rest) => {
    const contract = await contractOf(
      openapi(version, 'paths: {/a: {get: {}, query: {}, additionalOperations: {COPY: {}}}}\n'),
    );
    expect(contract.operations.map(({ method }) => method)).toEqual(methods);
    expect(contract.operations[0]?.rest).toEqual(rest);
  });

  test('a path without a slash is read, with a warning', async () => {
    const contract = await contractOf(openapi('3.0.0', 'paths: {users: {get: {}}}\n'));
    expect(contract.operations).toHaveLength(1);
    expect(contract.notes).toMatchObject([{ kind: 'warning', location: { pointer: '/paths/users' } }]);
  });
});

describe('servers', () => {
  test('are inherited from the document, the path item and the operation', async () => {
    const contract = await contractOf(
      openapi(
        '3.0.0',
        `servers: [{url: https://root}]
paths:
  /a: {get: {}}
  /b: {servers: [{url: https://path}], get: {}, post: {servers: [{url: https://operation}]}, put: {servers: []}}
`,
      ),
    );
    expect(contract.operations.map(urls)).toEqual([
      ['https://root'],
      ['https://path'],
      ['https://operation'],
      ['https://path'],
    ]);
    expect(contract.operations[1]?.servers[0]?.place.pointer).toBe('/paths/~1b/servers/0');
  });

  test('are `/` when there are none', async () => {
    const contract = await contractOf(openapi('3.0.0', 'servers: []\npaths: {/a: {get: {}}}\n'));
    expect(urls(contract.operations[0])).toEqual(['/']);
    expect(contract.servers.map(({ url }) => url)).toEqual(['/']);
  });

  test('variables, descriptions and extensions', async () => {
    const { servers, document } = await contractOf(
      openapi(
        '3.2.0',
        `servers:
  - url: https://{region}.x/{v}
    description: D
    name: N
    x-a: 1
    variables: {region: {default: eu, enum: [eu, us], description: R}, v: {default: 1, x-b: 2}}
`,
      ),
    );
    expect(servers[0]?.description).toBe('D');
    expect([...(servers[0]?.variables ?? [])]).toEqual([
      ['region', { default: 'eu', values: ['eu', 'us'] }],
      ['v', { default: '1', values: null }],
    ]);
    const url = 'servers.https://{region}.x/{v}';
    // No operation heeds them, so that they are text as a whole, too.
    expect(document.text).toEqual({
      servers: expect.any(Array) as unknown,
      [`${url}.name`]: 'N',
      [`${url}.region.description`]: 'R',
    });
    expect(document.rest).toEqual({ [`${url}.x-a`]: 1, [`${url}.v.x-b`]: 2 });
  });
});

describe('parameters', () => {
  test.each([
    ['{in: query, name: a}', { in: 'query', required: false, style: 'form', explode: true }],
    ['{in: cookie, name: a}', { in: 'cookie', style: 'form', explode: true }],
    ['{in: path, name: a}', { in: 'path', required: true, style: 'simple', explode: false }],
    ['{in: header, name: a}', { in: 'header', style: 'simple', explode: false }],
    ['{in: query, name: a, style: pipeDelimited}', { style: 'pipeDelimited', explode: false }],
    ['{in: query, name: a, explode: false}', { style: 'form', explode: false }],
    [
      '{in: query, name: a, required: true, deprecated: true, allowReserved: true, allowEmptyValue: true}',
      { required: true, deprecated: true, allowReserved: true, allowEmptyValue: true },
    ],
    [
      '{in: query, name: a, example: 1, examples: {b: {value: 2}}, description: D, x-a: 1}',
      { text: { example: 1, examples: { b: { value: 2 } }, description: 'D' }, rest: { 'x-a': 1 } },
    ],
  ])('%s', async (written, expected) => {
    const { parameters } = await operationOf('3.0.0', `      parameters: [${written}]\n`);
    expect(parameters).toHaveLength(1);
    expect(parameters[0]).toMatchObject({ name: 'a', schema: null, content: [], ...expected });
  });

  test('schema and content', async () => {
    const { parameters } = await operationOf(
      '3.0.0',
      '      parameters: [{in: query, name: a, schema: {$ref: "#/paths"}}, {in: query, name: b, content: {Application/JSON; Q=1: {schema: {type: object}}}}]\n',
    );
    expect(parameters[0]?.schema).toEqual({
      value: { $ref: '#/paths' },
      place: { file: 'api.yaml', pointer: '/paths/~1a/get/parameters/0/schema' },
      dialect: '3.0',
    });
    expect(parameters[1]?.content).toMatchObject([
      { type: 'application/json; q=1', schema: { value: { type: 'object' } }, itemSchema: null },
    ]);
  });

  test('of the path item are merged; the operation wins; one shared definition is one place', async () => {
    const contract = await contractOf(
      openapi(
        '3.0.0',
        `paths:
  /a:
    parameters: [{in: query, name: q}, {in: header, name: X-Trace}, {$ref: '#/components/parameters/Page'}]
    get: {parameters: [{in: path, name: q}, {in: header, name: x-trace, required: true}]}
    put: {parameters: [{$ref: '#/components/parameters/Page'}, {in: query, name: q, required: true}]}
components: {parameters: {Page: {in: query, name: page}}}
`,
      ),
    );
    const [get, put] = contract.operations;
    expect(get?.parameters.map(({ in: location, name, place }) => [location, name, place.pointer])).toEqual([
      ['query', 'q', '/paths/~1a/parameters/0'],
      ['query', 'page', '/components/parameters/Page'],
      ['path', 'q', '/paths/~1a/get/parameters/0'],
      ['header', 'x-trace', '/paths/~1a/get/parameters/1'],
    ]);
    expect(put?.parameters.map(({ name, required }) => [name, required])).toEqual([
      ['X-Trace', false],
      ['page', false],
      ['q', true],
    ]);
    expect(put?.parameters[1]).toBe(get?.parameters[1]);
  });

  test('Accept, Content-Type and Authorization headers are ignored', async () => {
    const { parameters } = await operationOf(
      '3.0.0',
      '      parameters: [{in: header, name: accept}, {in: header, name: Content-Type}, {in: header, name: AUTHORIZATION}, {in: query, name: accept}]\n',
    );
    expect(parameters.map((one) => one.in)).toEqual(['query']);
  });

  test('two descriptions of one parameter are said', async () => {
    const contract = await contractOf(
      openapi(
        '3.0.0',
        'paths: {/a: {get: {parameters: [{in: query, name: q, required: true}, {in: query, name: q}]}}}\n',
      ),
    );
    expect(contract.operations[0]?.parameters.map(({ required }) => required)).toEqual([true]);
    expect(contract.notes).toMatchObject([{ kind: 'partial', location: { pointer: '/paths/~1a/get/parameters/1' } }]);
  });

  test('querystring is one of 3.2', async () => {
    const { parameters } = await operationOf(
      '3.2.0',
      '      parameters: [{in: querystring, name: q, content: {application/x-www-form-urlencoded: {schema: {type: object}}}}]\n',
    );
    expect(parameters[0]?.in).toBe('querystring');
    const contract = await contractOf(
      openapi('3.1.0', 'paths: {/a: {get: {parameters: [{in: querystring, name: q}]}}}\n'),
    );
    expect(contract.notes).toMatchObject([{ kind: 'partial' }]);
  });
});

describe('bodies and responses', () => {
  test('request body', async () => {
    const { requestBody } = await operationOf(
      '3.0.0',
      `      requestBody:
        required: true
        description: B
        x-b: 1
        content:
          Multipart/Form-Data:
            schema: {type: object}
            example: {a: 1}
            x-m: 2
            encoding:
              file: {contentType: image/png, style: form, explode: false, allowReserved: true, x-e: 3, headers: {X-H: {schema: {type: string}}, Content-Type: {}}}
              other: {}
`,
    );
    expect(requestBody).toMatchObject({ required: true, text: { description: 'B' }, rest: { 'x-b': 1 } });
    const [media] = requestBody?.content ?? [];
    expect(media).toMatchObject({ type: 'multipart/form-data', text: { example: { a: 1 } }, rest: { 'x-m': 2 } });
    expect(media?.encoding.get('file')).toMatchObject({
      contentType: 'image/png',
      style: 'form',
      explode: false,
      allowReserved: true,
      headers: [{ name: 'X-H' }],
      rest: { 'x-e': 3 },
      place: { pointer: '/paths/~1a/get/requestBody/content/Multipart~1Form-Data/encoding/file' },
    });
    expect(media?.encoding.get('file')?.headers).toHaveLength(1);
    expect(media?.encoding.get('other')).toMatchObject({
      contentType: null,
      style: null,
      explode: null,
      allowReserved: false,
    });
  });

  test('responses: statuses, headers, links', async () => {
    const { responses } = await operationOf(
      '3.0.0',
      `      responses:
        200: {description: ok, headers: {X-A: {required: true, deprecated: true, schema: {type: integer}, description: H, style: simple}, content-type: {}}, links: {next: {operationId: x}, ref: {$ref: '#/components/links/L'}}}
        4xx: {$ref: '#/components/responses/Bad'}
        5XX: {$ref: '#/components/responses/Bad'}
        default: {description: other, x-r: 1}
`,
      'components: {responses: {Bad: {description: bad}}, links: {L: {operationId: l}}}\n',
    );
    expect(responses.map(({ status, text }) => [status, text['description']])).toEqual([
      ['200', 'ok'],
      ['4XX', 'bad'],
      ['5XX', 'bad'],
      ['default', 'other'],
    ]);
    expect(responses[0]?.headers).toMatchObject([
      {
        name: 'X-A',
        required: true,
        deprecated: true,
        schema: { value: { type: 'integer' } },
        text: { description: 'H' },
        rest: {},
      },
    ]);
    expect(responses[0]?.links.get('next')).toEqual({
      value: { operationId: 'x' },
      place: { file: 'api.yaml', pointer: '/paths/~1a/get/responses/200/links/next' },
    });
    expect(responses[0]?.links.get('ref')?.place.pointer).toBe('/components/links/L');
    expect(responses[1]?.place).toEqual(responses[2]?.place);
    expect(responses[3]?.rest).toEqual({ 'x-r': 1 });
  });

  test('3.2: item schemas and reusable media types', async () => {
    const body = "      responses: {200: {content: {application/jsonl: {$ref: '#/components/mediaTypes/Lines'}}}}\n";
    const more = 'components: {mediaTypes: {Lines: {itemSchema: {type: object}}}}\n';
    const { responses } = await operationOf('3.2.0', body, more);
    expect(responses[0]?.content[0]).toMatchObject({
      itemSchema: { value: { type: 'object' }, place: { pointer: '/components/mediaTypes/Lines/itemSchema' } },
      rest: {},
    });
    const older = await contractOf(openapi('3.1.0', `${more}paths:\n  /a:\n    get:\n${body}`));
    expect(older.operations[0]?.responses[0]?.content[0]).toMatchObject({
      itemSchema: null,
      rest: { itemSchema: { type: 'object' } },
    });
    expect(older.notes).toMatchObject([{ kind: 'warning' }]);
  });
});

describe('callbacks and webhooks', () => {
  test('callbacks are operations of the other side', async () => {
    const { callbacks } = await operationOf(
      '3.0.0',
      `      callbacks:
        onEvent:
          '{$request.body#/url}': {post: {operationId: event, parameters: [{in: query, name: q}]}, put: {servers: [{url: https://x}], security: [{k: []}]}}
          x-ignored: 1
        shared: {$ref: '#/components/callbacks/C'}
`,
      "servers: [{url: https://root}]\nsecurity: [{k: []}]\ncomponents: {callbacks: {C: {'{$url}': {get: {}}}}}\n",
    );
    expect(callbacks.map(({ kind, method, path }) => `${kind} ${method} ${path}`)).toEqual([
      'callback post onEvent {$request.body#/url}',
      'callback put onEvent {$request.body#/url}',
      'callback get shared {$url}',
    ]);
    expect(callbacks.map(({ servers, security }) => [servers.length, security === null])).toEqual([
      [0, true],
      [1, false],
      [0, true],
    ]);
    expect(callbacks.map(({ rest }) => rest)).toEqual([{}, {}, {}]);
    expect(callbacks[0]?.parameters.map(({ name }) => name)).toEqual(['q']);
    expect(callbacks[2]?.place.pointer).toBe('/components/callbacks/C/{$url}/get');
  });

  test.each([
    ['3.1.0', 'webhooks'],
    ['3.0.0', 'x-webhooks'],
  ])('webhooks of %s', async (version, key) => {
    const contract = await contractOf(
      openapi(
        version,
        `${key}: {created: {post: {operationId: c}}, via: {$ref: '#/components/pathItems/P'}}\ncomponents: {pathItems: {P: {get: {}}}}\n`,
      ),
    );
    expect(contract.operations).toEqual([]);
    expect(contract.webhooks.map(({ kind, method, path }) => `${kind} ${method} ${path}`)).toEqual([
      'webhook post created',
      'webhook get via',
    ]);
    expect(contract.document.rest).toEqual({});
  });
});

describe('security', () => {
  test('is inherited, replaced, or switched off', async () => {
    const contract = await contractOf(
      openapi(
        '3.0.0',
        `security: [{oauth: [read, write], key: []}, {}]
paths:
  /a: {get: {}, put: {security: []}, post: {security: [{key: []}]}}
`,
      ),
    );
    const [get, put, post] = contract.operations.map(({ security }) => security);
    expect(plain(get?.alternatives)).toEqual([
      [
        ['oauth', ['read', 'write']],
        ['key', []],
      ],
      [],
    ]);
    expect(get?.place.pointer).toBe('/security');
    expect(plain(put?.alternatives)).toEqual([[]]);
    expect(plain(post?.alternatives)).toEqual([[['key', []]]]);
    expect(post?.place.pointer).toBe('/paths/~1a/post/security');
  });

  test('schemes in one shape', async () => {
    const { securitySchemes, components } = await contractOf(
      openapi(
        '3.2.0',
        `components:
  securitySchemes:
    basic: {type: http, scheme: Basic, description: D, x-a: 1}
    bearer: {type: http, scheme: BEARER, bearerFormat: JWT}
    key: {type: apiKey, name: X-Key, in: header, deprecated: true}
    oidc: {type: openIdConnect, openIdConnectUrl: https://o}
    ref: {$ref: '#/components/securitySchemes/key'}
    oauth:
      type: oauth2
      oauth2MetadataUrl: https://m
      flows:
        authorizationCode: {authorizationUrl: https://a, tokenUrl: https://t, refreshUrl: https://r, scopes: {read: R}, x-f: 1}
        deviceAuthorization: {deviceAuthorizationUrl: https://d, tokenUrl: https://t, scopes: {}}
`,
      ),
    );
    expect(securitySchemes.get('basic')).toMatchObject({
      type: 'http',
      scheme: 'basic',
      text: { description: 'D' },
      rest: { 'x-a': 1 },
    });
    expect(securitySchemes.get('bearer')).toMatchObject({ scheme: 'bearer', bearerFormat: 'JWT' });
    expect(securitySchemes.get('key')).toMatchObject({ type: 'apiKey', name: 'X-Key', in: 'header', deprecated: true });
    expect(securitySchemes.get('oidc')).toMatchObject({ openIdConnectUrl: 'https://o' });
    expect(securitySchemes.get('ref')?.place.pointer).toBe('/components/securitySchemes/key');
    const oauth = securitySchemes.get('oauth');
    expect(oauth?.oauth2MetadataUrl).toBe('https://m');
    expect(oauth?.rest).toEqual({ 'flows.authorizationCode.x-f': 1 });
    expect(oauth?.flows.get('authorizationCode')).toEqual({
      authorizationUrl: 'https://a',
      tokenUrl: 'https://t',
      refreshUrl: 'https://r',
      scopes: new Map([['read', 'R']]),
    });
    expect(oauth?.flows.get('deviceAuthorization')?.authorizationUrl).toBe('https://d');
    expect([...(components.get('securitySchemes')?.keys() ?? [])]).toHaveLength(6);
  });
});

test('components by section and name', async () => {
  const { components, schemas } = await contractOf(
    openapi(
      '3.1.0',
      'components: {schemas: {S: {}}, parameters: {P: {in: query, name: p}}, responses: {R: {}}, headers: {}, examples: {E: {value: 1}}}\n',
    ),
  );
  expect([...schemas.keys()]).toEqual(['S']);
  expect([...components].map(([section, entries]) => [section, [...entries.keys()]])).toEqual([
    ['parameters', ['P']],
    ['responses', ['R']],
    ['examples', ['E']],
  ]);
  expect(components.get('examples')?.get('E')).toEqual({
    value: { value: 1 },
    place: { file: 'api.yaml', pointer: '/components/examples/E' },
  });
});

test('duplicate keys and repaired indentation are one note for each file', async () => {
  const contract = await contractOf(
    'openapi: 3.0.0\ninfo: {title: a, title: b}\npaths: {/a: {}, /a: {get: {}}}\nx-a:\n  b: {\n }\n',
  );
  expect(contract.title).toBe('b');
  expect(contract.operations).toHaveLength(1);
  expect(contract.notes).toMatchObject([
    {
      kind: 'partial',
      message: expect.stringContaining('In 2 places keys stand twice'),
      location: { line: 2, column: 18 },
    },
    { kind: 'warning', message: expect.stringContaining('In 1 place'), location: { line: 6 } },
  ]);
});

test('members of JSON that stand twice are told, escapes and nesting minded', async () => {
  const contract = await contractOf(
    '{"openapi":"3.0.0","info":{"title":"a","version":"1"},"paths":{"/a":{"get":{}},\n "/\\u0061":{"post":{"x-list":[{"b":1},{"b":[]}]}}}}',
  );
  expect(contract.operations.map(({ method }) => method)).toEqual(['post']);
  expect(contract.notes).toMatchObject([{ kind: 'partial', location: { line: 2, column: 2 } }]);
});

test('members of JSON that stand once are no duplicates', async () => {
  const contract = await contractOf(
    '{"openapi":"3.0.0","info":{"title":"a","version":"1"},"paths":{},"x-a":[[],{},[{}]]}',
  );
  expect(contract.notes).toEqual([]);
});
