import type { Json, JsonObject } from '../../../src/model/json.ts';
import { membersOf } from '../../diff/documents.ts';
import { allOf, schemasOf20, schemasOf30, schemasOf31 } from './complete-schemas.ts';

/*
 * Four small documents that together have every object and member of the specifications at least once, extensions
 * everywhere. What they describe makes little sense; what counts is that nothing in them is invalid.
 */

const info: JsonObject = {
  title: 'Everything',
  version: '1.2.3',
  description: 'All there is.',
  termsOfService: 'https://api.example/terms',
  contact: { name: 'Team', url: 'https://api.example/team', email: 'team@api.example', 'x-contact': 1 },
  license: { name: 'MIT', url: 'https://api.example/license', 'x-license': 1 },
  'x-info': 1,
};

const docs = (of: string): JsonObject => ({ url: `https://docs.example/${of}`, description: 'More.', 'x-docs': 1 });

const tags: readonly JsonObject[] = [
  { name: 'animals', description: 'All of them.', externalDocs: docs('animals'), 'x-tag': 1 },
  { name: 'things' },
];

/** The complete document of Swagger 2.0. */
const complete20: JsonObject = {
  swagger: '2.0',
  info,
  host: 'api.example',
  basePath: '/v1',
  schemes: ['https', 'wss'],
  consumes: ['application/json'],
  produces: ['application/json', 'application/xml'],
  tags,
  externalDocs: docs('api'),
  security: [{ key: [] }, { basic: [], oauth: ['read'] }],
  'x-root': { deep: [1] },
  paths: {
    '/animals/{id}': {
      parameters: [
        { $ref: '#/parameters/Id' },
        { in: 'header', name: 'X-Trace', type: 'string', maxLength: 9, description: 'An id.' },
      ],
      'x-path': 1,
      get: {
        operationId: 'getAnimal',
        summary: 'One animal.',
        description: 'One.',
        tags: ['animals'],
        deprecated: true,
        schemes: ['https'],
        produces: ['application/json'],
        externalDocs: docs('get'),
        security: [{ oauth: ['read', 'write'] }],
        'x-operation': 1,
        parameters: [
          {
            in: 'query',
            name: 'sizes',
            type: 'array',
            items: { type: 'string', enum: ['s', 'l'], collectionFormat: 'ssv' },
            collectionFormat: 'multi',
            minItems: 1,
            maxItems: 3,
            uniqueItems: true,
            allowEmptyValue: true,
            required: true,
            'x-parameter': 1,
          },
          {
            in: 'query',
            name: 'n',
            type: 'integer',
            format: 'int32',
            minimum: 2,
            maximum: 8,
            multipleOf: 2,
            default: 4,
          },
          {
            in: 'query',
            name: 'd',
            type: 'number',
            minimum: 0,
            exclusiveMinimum: true,
            maximum: 5,
            exclusiveMaximum: true,
          },
          { in: 'query', name: 'p', type: 'string', pattern: '^a', minLength: 1, enum: ['a', 'ab'] },
        ],
        responses: {
          200: {
            description: 'Fine.',
            schema: { $ref: '#/definitions/Animal' },
            headers: {
              'X-Rate': { type: 'integer', description: 'Left.', minimum: 0, 'x-header': 1 },
              'X-List': { type: 'array', items: { type: 'string' }, collectionFormat: 'pipes' },
            },
            examples: { 'application/json': { kind: 'cat' } },
            'x-response': 1,
          },
          404: { $ref: '#/responses/Missing' },
          default: { description: 'Else.' },
          'x-responses': 1,
        },
      },
      delete: { responses: { 204: { description: 'Gone.' } } },
    },
    '/all': {
      put: {
        operationId: 'putAll',
        consumes: ['application/json', 'application/xml'],
        parameters: [
          { in: 'body', name: 'all', required: true, description: 'It.', schema: allOf(schemasOf20, '#/definitions/') },
        ],
        responses: { 200: { description: 'Fine.', schema: allOf(schemasOf20, '#/definitions/') } },
      },
      post: {
        consumes: ['multipart/form-data'],
        parameters: [
          { in: 'formData', name: 'file', type: 'file', required: true, description: 'A file.' },
          { in: 'formData', name: 'labels', type: 'array', items: { type: 'string' }, collectionFormat: 'tsv' },
          { in: 'formData', name: 'note', type: 'string', allowEmptyValue: true, 'x-field': 1 },
        ],
        responses: { 200: { description: 'A file.', schema: { type: 'file' } } },
      },
    },
    'x-paths': 1,
  },
  definitions: { ...schemasOf20, Unused: { type: 'string', description: 'By nobody.' } },
  parameters: {
    Id: { in: 'path', name: 'id', required: true, type: 'string', format: 'uuid', description: 'Which.' },
    Unused: { in: 'query', name: 'unused', type: 'string' },
  },
  responses: {
    Missing: { description: 'Missing.', schema: { type: 'object', properties: { code: { type: 'string' } } } },
    Unused: { description: 'Unused.', headers: { 'X-A': { type: 'string' } } },
  },
  securityDefinitions: {
    key: { type: 'apiKey', in: 'header', name: 'X-Key', description: 'A key.', 'x-scheme': 1 },
    basic: { type: 'basic', description: 'A password.' },
    oauth: {
      type: 'oauth2',
      flow: 'accessCode',
      authorizationUrl: 'https://auth.example/a',
      tokenUrl: 'https://auth.example/t',
      scopes: { read: 'Reads.', write: 'Writes.', 'x-scopes': 'Else.' },
    },
    app: { type: 'oauth2', flow: 'application', tokenUrl: 'https://auth.example/t', scopes: { all: 'All.' } },
  },
};

const components30 = {
  parameters: {
    Id: {
      in: 'path',
      name: 'id',
      required: true,
      style: 'label',
      explode: true,
      description: 'Which.',
      schema: { type: 'string', format: 'uuid' },
    },
    Unused: { in: 'query', name: 'unused', schema: { type: 'string' } },
  },
  responses: {
    Missing: {
      description: 'Missing.',
      content: { 'application/problem+json': { schema: { type: 'object', properties: { code: { type: 'string' } } } } },
    },
    Unused: { description: 'Unused.' },
  },
  requestBodies: {
    All: {
      description: 'It.',
      required: true,
      content: { 'application/json': { schema: { $ref: '#/components/schemas/All' } } },
      'x-body': 1,
    },
    Unused: { content: { 'text/plain': { schema: { type: 'string' } } } },
  },
  headers: {
    Rate: { description: 'Left.', required: true, schema: { type: 'integer' }, 'x-header': 1 },
    Unused: { schema: { type: 'string' } },
  },
  examples: {
    Cat: { summary: 'A cat.', description: 'Any.', value: { kind: 'cat' }, 'x-example': 1 },
    Unused: { externalValue: 'https://docs.example/unused.json' },
  },
  links: {
    Next: {
      operationId: 'getAnimal',
      parameters: { id: '$response.body#/id' },
      requestBody: 'all',
      description: 'The next.',
      server: { url: 'https://next.example' },
      'x-link': 1,
    },
    Unused: { operationRef: '#/paths/~1all/put' },
  },
  callbacks: {
    onDone: {
      '{$request.body#/url}': {
        post: {
          operationId: 'done',
          summary: 'It is done.',
          parameters: [{ in: 'header', name: 'X-Try', schema: { type: 'integer' } }],
          requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Cat' } } } },
          responses: { 200: { description: 'Heard.' } },
          security: [{ basic: [] }],
          servers: [{ url: 'https://hook.example' }],
        },
        summary: 'Called back.',
      },
      'x-callback': 1,
    },
    Unused: { 'https://unused.example': { post: { responses: { 200: { description: 'Fine.' } } } } },
  },
  securitySchemes: {
    key: { type: 'apiKey', in: 'header', name: 'X-Key', description: 'A key.', 'x-scheme': 1 },
    cookie: { type: 'apiKey', in: 'cookie', name: 'session' },
    basic: { type: 'http', scheme: 'basic' },
    bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
    openId: { type: 'openIdConnect', openIdConnectUrl: 'https://auth.example/.well-known/openid-configuration' },
    oauth: {
      type: 'oauth2',
      flows: {
        authorizationCode: {
          authorizationUrl: 'https://auth.example/a',
          tokenUrl: 'https://auth.example/t',
          refreshUrl: 'https://auth.example/r',
          scopes: { read: 'Reads.', write: 'Writes.' },
          'x-flow': 1,
        },
        implicit: { authorizationUrl: 'https://auth.example/a', scopes: { read: 'Reads.' } },
        password: { tokenUrl: 'https://auth.example/t', scopes: {} },
        clientCredentials: { tokenUrl: 'https://auth.example/t', scopes: { all: 'All.' } },
        'x-flows': 1,
      },
    },
    unused: { type: 'http', scheme: 'digest' },
  },
  'x-components': { deep: 1 },
};

const server: JsonObject = {
  url: 'https://{region}.api.example/{base}',
  description: 'Everywhere.',
  variables: {
    region: { default: 'eu', enum: ['eu', 'us'], description: 'Where.', 'x-variable': 1 },
    base: { default: 'v1' },
  },
  'x-server': 1,
};

const getAnimal: JsonObject = {
  operationId: 'getAnimal',
  summary: 'One animal.',
  description: 'One.',
  tags: ['animals', 'undeclared'],
  deprecated: true,
  externalDocs: docs('get'),
  security: [{ oauth: ['read'] }, { bearer: [], cookie: [] }, {}],
  servers: [{ url: 'https://get.example', description: 'Of its own.' }],
  'x-operation': { deep: 1 },
  'x-sunset': '2027-01-01',
  'x-stability-level': 'beta',
  parameters: [
    {
      in: 'query',
      name: 'sizes',
      required: true,
      deprecated: true,
      description: 'Which sizes.',
      style: 'pipeDelimited',
      explode: false,
      allowReserved: true,
      schema: { type: 'array', items: { type: 'string' }, description: 'A list.' },
      example: ['s'],
      'x-parameter': 1,
    },
    {
      in: 'query',
      name: 'empty',
      allowEmptyValue: true,
      schema: { type: 'boolean' },
      examples: { a: { value: true } },
    },
    {
      in: 'query',
      name: 'filter',
      content: {
        'application/json': {
          schema: { type: 'object', properties: { f: { type: 'string' } } },
          example: { f: 'x' },
          'x-media': 1,
        },
      },
    },
    { in: 'query', name: 'deep', style: 'deepObject', explode: true, schema: { type: 'object' } },
    { in: 'header', name: 'X-List', style: 'simple', explode: true, schema: { type: 'object' } },
    { in: 'header', name: 'Authorization', description: 'Ignored.', schema: { type: 'string' } },
    { in: 'cookie', name: 'session', schema: { type: 'string' } },
  ],
  responses: {
    200: {
      description: 'Fine.',
      headers: {
        'X-Rate': { $ref: '#/components/headers/Rate' },
        'X-List': {
          deprecated: true,
          style: 'simple',
          explode: true,
          schema: { type: 'array', items: { type: 'integer' } },
          example: [1],
        },
        'X-Data': { content: { 'application/json': { schema: { type: 'object' } } } },
        'Content-Type': { description: 'Ignored.', schema: { type: 'string' } },
      },
      content: {
        'application/json': {
          schema: { $ref: '#/components/schemas/Animal' },
          examples: { cat: { $ref: '#/components/examples/Cat' }, dog: { value: { kind: 'dog' } } },
          'x-media': 1,
        },
        'application/xml': { schema: { type: 'string' } },
      },
      links: { next: { $ref: '#/components/links/Next' }, self: { operationId: 'getAnimal', parameters: { id: 1 } } },
      'x-response': 1,
    },
    404: { $ref: '#/components/responses/Missing' },
    '5XX': { description: 'Broken.' },
    default: { description: 'Else.' },
    'x-responses': 1,
  },
  callbacks: {
    done: { $ref: '#/components/callbacks/onDone' },
    inline: { 'https://inline.example/{$url}': { put: { responses: { 204: { description: 'Fine.' } } } } },
  },
};

const postForm: JsonObject = {
  requestBody: {
    required: true,
    content: {
      'multipart/form-data': {
        schema: {
          type: 'object',
          properties: {
            file: { type: 'string', format: 'binary' },
            labels: { type: 'array', items: { type: 'string' } },
            data: { type: 'object' },
          },
        },
        encoding: {
          file: {
            contentType: 'image/png, image/jpeg',
            headers: { 'X-Part': { description: 'Which.', required: true, schema: { type: 'string' } } },
            'x-encoding': 1,
          },
          labels: { style: 'form', explode: true, allowReserved: true },
        },
      },
      'application/x-www-form-urlencoded': {
        schema: { type: 'object', properties: { labels: { type: 'array', items: { type: 'string' } } } },
        encoding: { labels: { style: 'spaceDelimited', explode: false, contentType: 'text/plain' } },
      },
    },
  },
  responses: { 200: { description: 'Fine.' } },
};

function paths30(): JsonObject {
  return {
    '/animals/{id}': {
      summary: 'Animals.',
      description: 'One by one.',
      parameters: [
        { $ref: '#/components/parameters/Id' },
        { in: 'header', name: 'X-Trace', schema: { type: 'string' } },
      ],
      servers: [{ url: 'https://path.example', description: 'Of the path.' }],
      'x-path': 1,
      get: getAnimal,
      delete: { responses: { 204: { description: 'Gone.' } }, security: [] },
    },
    '/all': {
      put: {
        operationId: 'putAll',
        requestBody: { $ref: '#/components/requestBodies/All' },
        responses: {
          200: {
            description: 'Fine.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/All' } } },
          },
        },
      },
      post: postForm,
      trace: { responses: { 200: { description: 'Fine.' } } },
    },
    '/empty': { description: 'Without operations.' },
    'x-paths': 1,
  };
}

function withSchemas(schemas: JsonObject): JsonObject {
  return {
    ...schemas,
    All: allOf(schemas, '#/components/schemas/'),
    Unused: { type: 'string', description: 'By nobody.', 'x-unused': 1 },
  };
}

function root(openapi: string): JsonObject {
  return {
    openapi,
    info,
    servers: [server, { url: 'https://second.example' }],
    tags,
    externalDocs: docs('api'),
    security: [{ key: [] }, { openId: ['scope'] }],
    'x-root': { deep: [1] },
  };
}

/** The complete document of OpenAPI 3.0. */
const complete30: JsonObject = {
  ...root('3.0.3'),
  paths: paths30(),
  components: { ...components30, schemas: withSchemas(schemasOf30) },
};

const pathItems: JsonObject = {
  Shared: {
    summary: 'Shared.',
    get: { operationId: 'shared', responses: { 200: { description: 'Fine.' } } },
    parameters: [{ in: 'query', name: 'q', schema: { type: 'string' } }],
  },
  Unused: { get: { responses: { 200: { description: 'Fine.' } } } },
};

const hook: JsonObject = {
  post: {
    operationId: 'changed',
    summary: 'Something changed.',
    tags: ['things'],
    parameters: [{ in: 'header', name: 'X-Event', required: true, schema: { type: 'string' } }],
    requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Animal' } } } },
    responses: { 200: { description: 'Heard.' } },
    security: [{ basic: [] }],
  },
  'x-hook': 1,
};

const since31: JsonObject = {
  info: { ...info, summary: 'In short.', license: { name: 'MIT', identifier: 'MIT' } },
  jsonSchemaDialect: 'https://spec.openapis.org/oas/3.1/dialect/base',
  webhooks: { changed: hook, shared: { $ref: '#/components/pathItems/Shared' } },
};

function paths31(): JsonObject {
  return {
    ...paths30(),
    '/shared': { $ref: '#/components/pathItems/Shared', description: 'Beside.' },
    '/beside': {
      post: {
        requestBody: { $ref: '#/components/requestBodies/All', description: 'A body, besides.' },
        parameters: [{ $ref: '#/components/parameters/Unused', description: 'A parameter, besides.' }],
        responses: { 404: { $ref: '#/components/responses/Missing', description: 'A response, besides.' } },
      },
    },
  };
}

const components31: JsonObject = { ...components30, pathItems };

/** The complete document of OpenAPI 3.1. */
const complete31: JsonObject = {
  ...root('3.1.1'),
  ...since31,
  paths: paths31(),
  components: { ...components31, schemas: withSchemas(schemasOf31) },
};

/** The complete document of OpenAPI 3.2. */
export const complete32: JsonObject = {
  ...root('3.2.0'),
  ...since31,
  $self: 'https://api.example/openapi.json',
  servers: [{ ...server, name: 'first' }],
  tags: [
    { name: 'animals', summary: 'Animals', description: 'All.', kind: 'nav', externalDocs: docs('animals') },
    { name: 'things', parent: 'animals', kind: 'badge', 'x-tag': 1 },
  ],
  paths: {
    ...paths31(),
    '/events': {
      query: {
        summary: 'Asks.',
        parameters: [
          {
            in: 'querystring',
            name: 'whole',
            content: { 'application/x-www-form-urlencoded': { schema: { type: 'object' } } },
          },
        ],
        responses: {
          200: {
            summary: 'Events.',
            content: {
              'application/jsonl': { itemSchema: { type: 'object', properties: { e: { type: 'string' } } } },
              'multipart/mixed': {
                itemSchema: { type: 'string' },
                prefixEncoding: [{ contentType: 'text/plain' }, { contentType: 'image/png', 'x-encoding': 1 }],
                itemEncoding: { contentType: 'text/html', headers: { 'X-Item': { schema: { type: 'string' } } } },
              },
              'text/event-stream': { $ref: '#/components/mediaTypes/Stream' },
              'application/json': {
                schema: { type: 'object' },
                examples: { data: { dataValue: { a: 1 }, serializedValue: '{"a":1}' } },
              },
            },
          },
        },
      },
      additionalOperations: {
        COPY: { operationId: 'copy', responses: { 200: { description: 'Copied.' } } },
      },
    },
    '/cookie': {
      get: {
        parameters: [{ in: 'cookie', name: 'c', style: 'cookie', explode: true, schema: { type: 'object' } }],
        responses: { 200: { description: 'Fine.' } },
      },
    },
  },
  components: {
    ...components31,
    securitySchemes: {
      ...components30.securitySchemes,
      device: {
        type: 'oauth2',
        deprecated: true,
        oauth2MetadataUrl: 'https://auth.example/metadata',
        flows: {
          deviceAuthorization: {
            deviceAuthorizationUrl: 'https://auth.example/d',
            tokenUrl: 'https://auth.example/t',
            scopes: { read: 'Reads.' },
          },
        },
      },
    },
    mediaTypes: {
      Stream: { itemSchema: { type: 'object', properties: { data: { type: 'string' } } }, 'x-media': 1 },
      Unused: { schema: { type: 'string' } },
    },
    schemas: withSchemas({
      ...schemasOf31,
      Node: {
        type: 'object',
        xml: { nodeType: 'element', name: 'n' },
        oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }],
        discriminator: { propertyName: 'kind', defaultMapping: 'Cat', 'x-discriminator': 1 },
      },
    }),
  },
};

/** All complete documents by version. */
export const completeDocuments: readonly (readonly [string, JsonObject])[] = [
  ['2.0', complete20],
  ['3.0', complete30],
  ['3.1', complete31],
  ['3.2', complete32],
];

/**
 * The complete document of Swagger 2.0 without what OpenAPI 3 has no word for: how lists in lists and in headers are
 * written, empty values in forms, and named responses whose media types depend on the operation.
 */
export const sayable20: JsonObject = membersOf(withoutUnsayable(complete20));

function withoutUnsayable(value: Json): Json {
  if (Array.isArray(value)) return value.map((item: Json) => withoutUnsayable(item));
  if (typeof value !== 'object' || value === null) return value;
  const members = membersOf(value);
  const isNamed = 'in' in members;
  const isField = members['in'] === 'formData';
  const isOperation = 'operationId' in members;
  const kept = Object.entries(members).filter(([key]) => {
    if (key === 'collectionFormat') return isNamed;
    if (key === 'allowEmptyValue') return !isField;
    return key !== 'produces' || !isOperation;
  });
  return Object.fromEntries(kept.map(([key, member]) => [key, withoutUnsayable(member)]));
}
