import { describe, expect, test } from 'vitest';
import type { Contract, Operation } from '../../src/model/contract.ts';
import { contractOf } from './support.ts';

function swagger(body: string): string {
  return `swagger: '2.0'\ninfo: {title: T, version: '1'}\n${body}`;
}

async function operationOf(
  operation: string,
  more = '',
): Promise<{ readonly operation: Operation; readonly contract: Contract }> {
  const contract = await contractOf(swagger(`${more}paths:\n  /a:\n    post:\n${operation}`));
  expect(contract.notes).toEqual([]);
  const [found] = contract.operations;
  if (!found) throw new Error('no operation');
  return { operation: found, contract };
}

test('an unquoted version is as good', async () => {
  expect((await contractOf('swagger: 2.0\npaths: {}\n')).family).toBe('swagger-2.0');
});

describe('servers', () => {
  test.each([
    ['', ['/'], ''],
    ['basePath: /v1\n', ['/v1'], '/basePath'],
    ['basePath: v1\n', ['/v1'], '/basePath'],
    ['host: x.com\nbasePath: v1\nschemes: [https]\n', ['https://x.com/v1'], '/schemes/0'],
    ['host: x.com\n', ['//x.com'], '/host'],
    ['host: x.com\nbasePath: /\nschemes: [https]\n', ['https://x.com'], '/schemes/0'],
    ['host: x.com\nbasePath: /v1\nschemes: [https, HTTP]\n', ['https://x.com/v1', 'http://x.com/v1'], '/schemes/0'],
    ['basePath: /v1\nschemes: [https]\n', ['/v1'], '/basePath'],
  ])('%j', async (body, urls, pointer) => {
    const { contract, operation } = await operationOf('      responses: {}\n', body);
    expect(contract.servers.map(({ url }) => url)).toEqual(urls);
    expect(operation.servers).toEqual(contract.servers);
    expect(contract.servers[0]?.place).toEqual({ file: 'api.yaml', pointer });
  });

  test('an operation may have its own schemes', async () => {
    const { operation } = await operationOf('      schemes: [wss]\n', 'host: x.com\nschemes: [https]\n');
    expect(operation.servers).toMatchObject([{ url: 'wss://x.com', place: { pointer: '/paths/~1a/post/schemes/0' } }]);
  });
});

describe('parameters', () => {
  test.each([
    [
      '{in: query, name: p, type: string, format: date}',
      { style: 'form', explode: true },
      { type: 'string', format: 'date' },
    ],
    [
      '{in: query, name: p, type: array, items: {type: integer}}',
      { style: 'form', explode: false },
      { type: 'array', items: { type: 'integer' } },
    ],
    ['{in: query, name: p, type: array, collectionFormat: csv}', { style: 'form', explode: false }, { type: 'array' }],
    ['{in: query, name: p, type: array, collectionFormat: multi}', { style: 'form', explode: true }, { type: 'array' }],
    [
      '{in: query, name: p, type: array, collectionFormat: ssv}',
      { style: 'spaceDelimited', explode: false },
      { type: 'array' },
    ],
    [
      '{in: query, name: p, type: array, collectionFormat: pipes}',
      { style: 'pipeDelimited', explode: false },
      { type: 'array' },
    ],
    [
      '{in: query, name: p, type: array, collectionFormat: tsv}',
      { style: 'tabDelimited', explode: false },
      { type: 'array' },
    ],
    ['{in: path, name: p, type: array}', { required: true, style: 'simple', explode: false }, { type: 'array' }],
    [
      '{in: header, name: p, type: integer, minimum: 1, enum: [1, 2], default: 1, x-nullable: true}',
      { style: 'simple' },
      { type: 'integer', minimum: 1, enum: [1, 2], default: 1, 'x-nullable': true },
    ],
    [
      '{in: query, name: p, type: string, required: true, allowEmptyValue: true, description: D, x-a: 1}',
      { required: true, allowEmptyValue: true, text: { description: 'D' }, rest: { 'x-a': 1 } },
      { type: 'string' },
    ],
  ])('%s', async (written, expected, value) => {
    const { operation } = await operationOf(`      parameters: [${written}]\n`);
    const place = { file: 'api.yaml', pointer: '/paths/~1a/post/parameters/0' };
    expect(operation.parameters).toHaveLength(1);
    expect(operation.parameters[0]).toMatchObject({ name: 'p', ...expected, place, schema: { place, dialect: '2.0' } });
    expect(operation.parameters[0]?.schema?.value).toEqual(value);
    expect(operation.requestBody).toBeNull();
  });

  test('headers of any name are parameters', async () => {
    const { operation } = await operationOf('      parameters: [{in: header, name: Authorization, type: string}]\n');
    expect(operation.parameters.map(({ name }) => name)).toEqual(['Authorization']);
  });

  test('a shared definition is one place', async () => {
    const { operation } = await operationOf(
      "      parameters: [{$ref: '#/parameters/P'}]\n",
      'parameters: {P: {in: query, name: p, type: string}}\n',
    );
    expect(operation.parameters[0]?.schema?.place.pointer).toBe('/parameters/P');
  });
});

describe('bodies', () => {
  test('a body parameter for each media type', async () => {
    const { operation } = await operationOf(
      "      consumes: [Application/XML, text/plain]\n      parameters: [{in: body, name: b, required: true, description: D, x-a: 1, schema: {$ref: '#/definitions/S'}}]\n",
      'consumes: [a/b]\ndefinitions: {S: {type: object}}\n',
    );
    expect(operation.parameters).toEqual([]);
    expect(operation.requestBody).toMatchObject({
      required: true,
      place: { pointer: '/paths/~1a/post/parameters/0' },
      text: { description: 'D', name: 'b' },
      rest: { 'x-a': 1 },
    });
    expect(operation.requestBody?.content.map(({ type }) => type)).toEqual(['application/xml', 'text/plain']);
    expect(operation.requestBody?.content[0]?.schema).toEqual({
      value: { $ref: '#/definitions/S' },
      place: { file: 'api.yaml', pointer: '/paths/~1a/post/parameters/0/schema' },
      dialect: '2.0',
    });
  });

  test.each([
    ['of the document', 'consumes: [a/b]\n', ['a/b']],
    ['JSON by default', '', ['application/json']],
  ])('media types: %s', async (_, more, types) => {
    const { operation } = await operationOf('      parameters: [{in: body, name: b, schema: {}}]\n', more);
    expect(operation.requestBody?.content.map(({ type }) => type)).toEqual(types);
  });

  test('a form', async () => {
    const { operation, contract } = await operationOf(
      `      parameters:
        - {in: formData, name: a, type: string, required: true, description: A, x-a: 1}
        - {in: formData, name: b, type: array, items: {type: string}, collectionFormat: multi}
        - {in: query, name: q, type: string}
`,
    );
    expect(operation.parameters.map(({ name }) => name)).toEqual(['q']);
    const [media] = operation.requestBody?.content ?? [];
    expect(operation.requestBody).toMatchObject({ required: true, rest: {} });
    expect(media?.type).toBe('application/x-www-form-urlencoded');
    expect(media?.schema).toEqual({
      value: {
        type: 'object',
        properties: {
          a: { type: 'string', description: 'A', 'x-a': 1 },
          b: { type: 'array', items: { type: 'string' } },
        },
        required: ['a'],
      },
      place: { file: 'api.yaml', pointer: '/paths/~1a/post/requestBody/schema' },
      dialect: '2.0',
    });
    expect([...(media?.encoding.keys() ?? [])]).toEqual(['b']);
    expect(media?.encoding.get('b')).toMatchObject({ style: 'form', explode: true });
    const locate = (suffix: string) =>
      contract.locate({ file: 'api.yaml', pointer: `/paths/~1a/post/requestBody/schema${suffix}` });
    expect(locate('')).toMatchObject({ pointer: '/paths/~1a/post/parameters/0/schema', line: 7, column: 11 });
    expect(locate('/properties/b')).toMatchObject({ pointer: '/paths/~1a/post/parameters/1', line: 8, column: 11 });
    expect(locate('/properties/b/items/type')).toMatchObject({
      pointer: '/paths/~1a/post/parameters/1/items/type',
      line: 8,
      column: 56,
    });
  });

  test.each([
    ['', 'multipart/form-data'],
    ['      consumes: [application/json, Multipart/Form-Data]\n', 'multipart/form-data'],
  ])('a file', async (consumes, type) => {
    const { operation } = await operationOf(`${consumes}      parameters: [{in: formData, name: f, type: file}]\n`);
    expect(operation.requestBody).toMatchObject({
      required: false,
      content: [{ type, schema: { value: { properties: { f: { type: 'string', format: 'binary' } } } } }],
    });
    expect(operation.requestBody?.content).toHaveLength(1);
  });

  test('body and form together are said', async () => {
    const contract = await contractOf(
      swagger('paths: {/a: {post: {parameters: [{in: body, name: b}, {in: formData, name: f, type: string}]}}}\n'),
    );
    expect(contract.notes).toMatchObject([{ kind: 'partial', location: { pointer: '/paths/~1a/post/parameters/1' } }]);
  });

  test('form fields of the path item are merged', async () => {
    const contract = await contractOf(
      swagger(
        'paths: {/a: {parameters: [{in: formData, name: a, type: string}, {in: formData, name: b, type: string}], post: {parameters: [{in: formData, name: a, type: integer}]}}}\n',
      ),
    );
    expect(contract.operations[0]?.requestBody?.content[0]?.schema?.value).toMatchObject({
      properties: { a: { type: 'integer' }, b: { type: 'string' } },
    });
  });
});

test('responses', async () => {
  const { operation } = await operationOf(
    `      produces: [application/json, Text/CSV]
      responses:
        200: {description: ok, schema: {type: array}, headers: {X-A: {type: integer, description: H, x-h: 1}}, examples: {application/json: [], text/html: ''}, x-r: 1}
        201: {description: a file, schema: {type: file}}
        204: {description: none}
        4xx: {$ref: '#/responses/Bad'}
`,
    'responses: {Bad: {description: bad, schema: {type: object}}}\n',
  );
  const [ok, file, none, bad] = operation.responses;
  expect(ok?.content.map(({ type, schema }) => [type, schema?.value])).toEqual([
    ['application/json', { type: 'array' }],
    ['text/csv', { type: 'array' }],
  ]);
  expect(ok).toMatchObject({
    status: '200',
    text: { description: 'ok', examples: { 'text/html': '' } },
    content: [{ text: { example: [] } }, { text: {} }],
    rest: { 'x-r': 1 },
  });
  expect(ok?.headers).toMatchObject([
    {
      name: 'X-A',
      required: false,
      schema: { value: { type: 'integer' } },
      text: { description: 'H' },
      rest: { 'x-h': 1 },
    },
  ]);
  expect(file?.content[0]?.schema?.value).toEqual({ type: 'string', format: 'binary' });
  expect(none?.content).toEqual([]);
  expect(bad).toMatchObject({ status: '4XX', place: { pointer: '/responses/Bad' } });
  expect(bad?.content[0]?.schema?.place.pointer).toBe('/responses/Bad/schema');
});

test('what says how nothing is sent is kept', async () => {
  const contract = await contractOf(
    swagger(
      'schemes: [https]\npaths: {/a: {servers: [], get: {consumes: [a/b], produces: [a/b], schemes: [http], responses: {204: {}}}}}\n',
    ),
  );
  expect(contract.document.rest).toEqual({ schemes: ['https'] });
  expect(contract.operations[0]?.rest).toEqual({ 'pathItem.servers': [], schemes: ['http'] });
  expect(contract.operations[0]?.text).toMatchObject({ consumes: ['a/b'], produces: ['a/b'] });
});

test('security schemes', async () => {
  const { securitySchemes, components } = await contractOf(
    swagger(`securityDefinitions:
  basic: {type: basic, description: D}
  key: {type: apiKey, name: k, in: query}
  a: {type: oauth2, flow: accessCode, authorizationUrl: https://a, tokenUrl: https://t, scopes: {r: R}, x-a: 1}
  b: {type: oauth2, flow: application, tokenUrl: https://t, scopes: {}}
  c: {type: oauth2, flow: implicit, authorizationUrl: https://a, scopes: {}}
`),
  );
  expect(securitySchemes.get('basic')).toMatchObject({ type: 'http', scheme: 'basic', text: { description: 'D' } });
  expect(securitySchemes.get('key')).toMatchObject({ type: 'apiKey', name: 'k', in: 'query', scheme: null });
  expect(['a', 'b', 'c'].map((name) => [...(securitySchemes.get(name)?.flows.keys() ?? [])])).toEqual([
    ['authorizationCode'],
    ['clientCredentials'],
    ['implicit'],
  ]);
  expect(securitySchemes.get('a')).toMatchObject({ rest: { 'x-a': 1 } });
  expect(securitySchemes.get('a')?.flows.get('authorizationCode')?.scopes).toEqual(new Map([['r', 'R']]));
  expect([...(components.get('securitySchemes')?.keys() ?? [])]).toEqual(['basic', 'key', 'a', 'b', 'c']);
});

test('the rest of the document', async () => {
  const { document, schemas, components } = await contractOf(
    swagger(
      'externalDocs: {url: u}\ntags: [{name: a}]\nx-a: 1\ndefinitions: {S: {type: string}}\nparameters: {P: {in: query, name: p, type: string}}\nresponses: {R: {description: r}}\n',
    ),
  );
  expect(document.text).toEqual({ externalDocs: { url: 'u' }, tags: [{ name: 'a' }] });
  expect(document.rest).toEqual({ 'x-a': 1 });
  expect(schemas.get('S')?.schema.dialect).toBe('2.0');
  expect([...components.keys()]).toEqual(['parameters', 'responses']);
});
