import { expect, test } from 'vitest';
import { judge } from '../../src/rules/judge.ts';
import { comparison } from './support/pipeline.ts';

/*
 * The classes of changes that guidelines of the field speak of, each as an edit of one document, with everything that is
 * said about it: what breaks whom, and nothing else. Each row holds for the edit; `back` is what undoing it gives.
 */

type Draft = ReturnType<typeof draft>;

/** A document in which every class has its place. `any`: tests edit it freely. */
function draft() {
  const item = (): any => ({
    type: 'object',
    required: ['id'],
    properties: {
      id: { type: 'integer', format: 'int32' },
      name: { type: 'string', maxLength: 10, pattern: '^[a-z]+$' },
      size: { enum: ['s', 'm'] },
      note: { type: 'string', default: 'none' },
    },
  });
  const media = (): any => ({ 'application/json': { schema: item() } });
  const document: any = {
    openapi: '3.1.0',
    info: { title: 'Things', version: '1.0.0' },
    servers: [{ url: 'https://api.example.com/v1' }],
    security: [{ login: ['read'] }],
    paths: {
      '/things/{id}': {
        post: {
          operationId: 'setThing',
          tags: ['things'],
          parameters: [
            { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
            { name: 'sort', in: 'query', schema: { type: 'string', default: 'up' } },
            { name: 'tag', in: 'query', schema: { type: 'array', items: { type: 'string' } } },
          ],
          requestBody: { content: media() },
          responses: {
            200: {
              description: 'OK',
              headers: { ETag: { schema: { type: 'string' } } },
              content: media(),
            },
            404: {
              description: 'Unknown',
              content: { 'application/json': { schema: { properties: { code: { type: 'string' } } } } },
            },
          },
        },
      },
    },
    webhooks: {
      made: { post: { requestBody: { content: media() }, responses: { 204: { description: 'Received' } } } },
    },
    components: {
      securitySchemes: {
        login: {
          type: 'oauth2',
          flows: { clientCredentials: { tokenUrl: 'https://l.example/t', scopes: { read: '', write: '' } } },
        },
        key: { type: 'apiKey', in: 'header', name: 'X-Key' },
      },
    },
  };
  const operation = document.paths['/things/{id}'].post;
  return {
    document,
    operation,
    sort: operation.parameters[1],
    tag: operation.parameters[2],
    request: operation.requestBody.content['application/json'].schema,
    response: operation.responses[200].content['application/json'].schema,
    hook: document.webhooks.made.post.requestBody.content['application/json'].schema,
  };
}

const letter = {
  breaking: 'B',
  'potentially-breaking': 'P',
  'non-breaking': 'A',
  documentation: 'D',
  unclassified: '?',
} as const;

async function said(before: unknown, after: unknown): Promise<string> {
  const { base, head, compared } = await comparison(JSON.stringify(before), JSON.stringify(after));
  const judgements = judge(compared.changes, { base, head, lens: 'wire', policies: new Map() });
  return judgements
    .map(({ impact, rule, breaks }) => {
      const others = impact === 'breaking' || breaks.length === 0 ? '' : `:${breaks[0] ?? ''}`;
      return `${letter[impact]}${others} ${rule}`;
    })
    .toSorted()
    .join(', ');
}

type Row = readonly [
  name: string,
  edit: (draft: Draft) => void,
  forth: string,
  back: string,
  given?: (draft: Draft) => void,
];

const rows: readonly Row[] = [
  [
    '1 operation removed',
    ({ document }) => delete document.paths['/things/{id}'].post,
    'B operation-removed',
    'A operation-added',
  ],
  [
    '3 deprecated operation removed',
    ({ document }) => delete document.paths['/things/{id}'].post,
    'B deprecated-operation-removed',
    'A operation-added',
    ({ operation }) => (operation.deprecated = true),
  ],
  [
    '5 required parameter added',
    ({ operation }) => operation.parameters.push({ name: 'q', in: 'query', required: true, schema: {} }),
    'B request-required-parameter-added',
    'B request-parameter-removed',
  ],
  [
    '6 required header added',
    ({ operation }) => operation.parameters.push({ name: 'X-Q', in: 'header', required: true, schema: {} }),
    'B request-required-parameter-added',
    'B request-parameter-removed',
  ],
  [
    '7 optional parameter added',
    ({ operation }) => operation.parameters.push({ name: 'q', in: 'cookie', schema: {} }),
    'A request-parameter-added',
    'B request-parameter-removed',
  ],
  [
    '8 parameter became required',
    ({ sort }) => (sort.required = true),
    'B request-parameter-became-required',
    'A:sdk request-parameter-became-optional',
  ],
  [
    '11 path parameter renamed',
    ({ document, operation }) => {
      document.paths = { '/things/{key}': document.paths['/things/{id}'] };
      operation.parameters[0].name = 'key';
    },
    'D:sdk path-parameter-renamed',
    'D:sdk path-parameter-renamed',
  ],
  [
    '12 parameter moved',
    ({ sort }) => (sort.in = 'header'),
    'A request-parameter-added, B request-parameter-removed',
    'A request-parameter-added, B request-parameter-removed',
  ],
  [
    '12 explode changed',
    ({ tag }) => (tag.explode = false),
    'B request-parameter-serialization-changed',
    'B request-parameter-serialization-changed',
  ],
  [
    '13 parameters reordered',
    ({ operation }) => (operation.parameters = operation.parameters.toReversed()),
    'D parameter-order-changed',
    'D parameter-order-changed',
  ],
  [
    '14 request value removed',
    ({ request }) => request.properties.size.enum.pop(),
    'B request-enum-value-removed',
    'A request-enum-value-added',
  ],
  [
    '16 request limit tightened',
    ({ request }) => (request.properties.name.maxLength = 5),
    'B request-max-length-decreased',
    'A request-max-length-increased',
  ],
  [
    '17 request pattern narrowed',
    ({ request }) => (request.properties.name.pattern = '^[a-f]+$'),
    'B request-pattern-changed',
    'A request-pattern-changed',
  ],
  [
    '17 request pattern written otherwise',
    ({ request }) => (request.properties.name.pattern = '^[a-z][a-z]*$'),
    '',
    '',
  ],
  [
    '19 default of a parameter changed',
    ({ sort }) => (sort.schema.default = 'down'),
    'B request-parameter-default-changed',
    'B request-parameter-default-changed',
  ],
  [
    '20 default of a property changed',
    ({ request }) => (request.properties.note.default = '-'),
    'B request-property-default-changed',
    'B request-property-default-changed',
  ],
  [
    '21 required property added',
    ({ request }) => {
      request.properties.more = { type: 'string', default: '' };
      request.required.push('more');
    },
    'B request-required-property-added',
    'B request-property-removed',
  ],
  [
    '22 optional property added, 23 removed',
    ({ request }) => (request.properties.more = { type: 'string' }),
    'A request-property-added',
    'B request-property-removed',
  ],
  [
    '24 body became required',
    ({ operation }) => (operation.requestBody.required = true),
    'B request-body-became-required',
    'A:sdk request-body-became-optional',
  ],
  [
    '25 request media type added',
    ({ operation }) => (operation.requestBody.content['text/csv'] = {}),
    'A request-media-type-added',
    'B request-media-type-removed',
  ],
  [
    '26 request object closed',
    ({ request }) => (request.additionalProperties = false),
    'P:strict request-object-closed',
    'A request-additional-properties-changed',
  ],
  [
    '26 request object closed that was open in writing',
    ({ request }) => (request.additionalProperties = false),
    'B request-additional-properties-changed',
    'A request-additional-properties-changed',
    ({ request }) => (request.additionalProperties = true),
  ],
  [
    '27 became read-only',
    ({ request }) => (request.properties.name.readOnly = true),
    'B request-property-became-read-only',
    'A request-property-became-writable',
  ],
  [
    '28 required property is no longer read-only',
    ({ request }) => delete request.properties.id.readOnly,
    'B request-required-property-became-writable',
    'B request-property-became-read-only',
    ({ request }) => (request.properties.id.readOnly = true),
  ],
  [
    '29 became write-only',
    ({ response }) => (response.properties.name.writeOnly = true),
    'B response-property-became-write-only',
    'A response-property-became-readable',
  ],
  [
    '30 security replaced',
    ({ document }) => (document.security = [{ key: [] }]),
    'B security-replaced',
    'B security-replaced',
  ],
  [
    '30 scheme changed',
    ({ document }) => (document.components.securitySchemes.key.name = 'X-Other'),
    'B security-scheme-changed',
    'B security-scheme-changed',
    ({ document }) => (document.security = [{ key: [] }]),
  ],
  [
    '31 scope added',
    ({ document }) => document.security[0].login.push('write'),
    'B security-tightened',
    'A security-loosened',
  ],
  ['32 security removed', ({ document }) => delete document.security, 'A security-loosened', 'B security-tightened'],
  [
    '33 required response property removed',
    ({ response }) => {
      delete response.properties.id;
      response.required = [];
    },
    'B response-property-removed',
    'A response-property-added',
  ],
  [
    '34 optional response property removed, 37 added',
    ({ response }) => delete response.properties.name,
    'B response-optional-property-removed',
    'A response-property-added',
  ],
  [
    '35 response property became optional, 36 required',
    ({ response }) => (response.required = []),
    'B response-property-became-optional',
    'A response-property-became-required',
  ],
  [
    '38 added to a closed response object',
    ({ response }) => (response.properties.more = { type: 'string' }),
    'P:strict response-property-added-to-closed-object',
    'B response-optional-property-removed',
    ({ response }) => (response.additionalProperties = false),
  ],
  [
    '39 response value added, 40 removed',
    ({ response }) => response.properties.size.enum.push('l'),
    'P:strict response-enum-value-added',
    'D response-enum-value-removed',
  ],
  [
    '41 response enum opened',
    ({ response }) => (response.properties.size = { type: 'string' }),
    'P:strict response-enum-removed',
    'D response-enum-set',
  ],
  [
    '42 response type widened',
    ({ response }) => (response.properties.id.type = ['integer', 'boolean']),
    'B response-type-changed',
    'A response-type-narrowed',
  ],
  [
    '43 response became nullable',
    ({ response }) => (response.properties.name.type = ['string', 'null']),
    'B response-value-became-nullable',
    'A response-value-not-nullable',
  ],
  [
    '44 response limit loosened, 45 tightened',
    ({ response }) => (response.properties.name.maxLength = 20),
    'P:strict response-max-length-increased',
    'D response-max-length-decreased',
  ],
  [
    '46 response pattern changed',
    ({ response }) => (response.properties.name.pattern = '^[A-Z]+$'),
    'P:strict response-pattern-changed',
    'P:strict response-pattern-changed',
  ],
  [
    '47 response format changed',
    ({ response }) => (response.properties.note.format = 'date-time'),
    'P:strict response-format-changed',
    'P:strict response-format-changed',
    ({ response }) => (response.properties.note.format = 'date'),
  ],
  [
    '47 response number wider',
    ({ response }) => (response.properties.id.format = 'int64'),
    'A:strict response-number-format-widened',
    'D response-format-changed',
  ],
  [
    '48 success status removed, 49 added',
    ({ operation }) => (operation.responses[202] = { description: 'Later' }),
    'P:strict response-success-status-added',
    'B response-success-status-removed',
  ],
  [
    '50 error status added, 51 removed',
    ({ operation }) => (operation.responses[409] = { description: 'Conflict' }),
    'A response-error-status-added',
    'D response-error-status-removed',
  ],
  [
    '52 error body changed',
    ({ operation }) => (operation.responses[404].content['application/json'].schema.properties.code.type = 'integer'),
    'P:strict response-type-changed',
    'P:strict response-type-changed',
  ],
  [
    '53 response media type added',
    ({ operation }) => (operation.responses[200].content['text/csv'] = {}),
    'A response-media-type-added',
    'B response-media-type-removed',
  ],
  [
    '54 response header removed, 55 added',
    ({ operation }) => delete operation.responses[200].headers.ETag,
    'P:strict response-optional-header-removed',
    'A response-header-added',
  ],
  [
    '58 server replaced',
    ({ document }) => (document.servers[0].url = 'https://api.example.com/v2'),
    'A server-added, B last-server-removed',
    'A server-added, B last-server-removed',
  ],
  [
    '58 server added',
    ({ document }) => document.servers.push({ url: 'https://eu.example.com/v1' }),
    'A server-added',
    'P:strict server-removed',
  ],
  [
    '59 operationId changed',
    ({ operation }) => (operation.operationId = 'putThing'),
    'D:sdk operation-id-changed',
    'D:sdk operation-id-changed',
  ],
  [
    '61 tag changed',
    ({ operation }) => (operation.tags = ['items']),
    'D operation-tags-changed',
    'D operation-tags-changed',
  ],
  [
    '62 deprecated',
    ({ operation }) => (operation.deprecated = true),
    'A operation-deprecated',
    'D operation-undeprecated',
  ],
  [
    '63 sunset moved earlier',
    ({ operation }) => (operation['x-sunset'] = '2030-01-01'),
    'B operation-sunset-moved-earlier',
    'D operation-sunset-postponed',
    ({ operation }) => Object.assign(operation, { deprecated: true, 'x-sunset': '2031-01-01' }),
  ],
  [
    '64 stability lowered',
    ({ operation }) => (operation['x-stability-level'] = 'beta'),
    'B operation-stability-lowered',
    'A operation-stability-raised',
    ({ operation }) => (operation['x-stability-level'] = 'stable'),
  ],
  [
    '65 summary',
    ({ operation }) => (operation.summary = 'Sets a thing.'),
    'D documentation-changed',
    'D documentation-removed',
  ],
  [
    '66 webhook property removed',
    ({ hook }) => delete hook.properties.name,
    'B response-optional-property-removed',
    'A response-property-added',
  ],
  [
    '66 webhook limit loosened',
    ({ hook }) => (hook.properties.name.maxLength = 20),
    'P:strict response-max-length-increased',
    'D response-max-length-decreased',
  ],
  [
    'a path parameter that must not be empty, as no part of a path is',
    ({ operation }) => (operation.parameters[0].schema.minLength = 1),
    'D documentation-changed',
    'D documentation-removed',
  ],
  [
    'a path parameter that must not be empty, with a sign before it',
    ({ operation }) => (operation.parameters[0].schema.minLength = 1),
    'B request-min-length-set',
    'A request-min-length-removed',
    ({ operation }) => (operation.parameters[0].style = 'label'),
  ],
  [
    'a path parameter that must not be empty, as JSON',
    ({ operation }) => (operation.parameters[0].content['application/json'].schema.minLength = 1),
    'B request-min-length-set',
    'A request-min-length-removed',
    ({ operation }) => {
      const { schema, ...rest } = operation.parameters[0];
      operation.parameters[0] = { ...rest, content: { 'application/json': { schema } } };
    },
  ],
  [
    'a path parameter with a minimum that leaves something out',
    ({ operation }) => (operation.parameters[0].schema.minLength = 2),
    'B request-min-length-set',
    'A request-min-length-removed',
  ],
  [
    '67 written in 3.2',
    ({ document }) => (document.openapi = '3.2.0'),
    'D specification-changed',
    'D specification-changed',
  ],
];

test.for(rows)('%s', async ([, edit, forth, back, given]) => {
  const [before, after] = [draft(), draft()];
  given?.(before);
  given?.(after);
  edit(after);
  expect(await said(before.document, after.document)).toBe(forth);
  expect(await said(after.document, before.document)).toBe(back);
});
