import { expect, test } from 'vitest';
import type { Change } from '../../src/model/change.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { changesOf } from './facts.ts';

/** What OpenAPI 3.0 and 3.1 write in different words, where the version of the description changes and where it doesn't. */

type Version = '3.0.3' | '3.1.1';

function upload(openapi: Version, type: string, media: JsonObject): JsonObject {
  const content = { [type]: media };
  const operation = { requestBody: { content }, responses: { 200: { description: 'OK', content } } };
  return { openapi, info: { title: 'Files', version: '1.0.0' }, paths: { '/files': { put: operation } } };
}

const told = (changes: readonly Change[]): readonly string[] =>
  changes
    .filter(({ kind }) => kind !== 'specification.changed')
    .map((change) => {
      const { kind, direction } = change;
      const key = 'key' in change ? change.key : 'keyword' in change ? change.keyword : null;
      return [kind, direction, 'effect' in change ? change.effect : null, key]
        .filter((part) => part !== null)
        .join(' ');
    });

async function bothWays(before: JsonObject, after: JsonObject): Promise<readonly (readonly string[])[]> {
  return [told(await changesOf(before, after)), told(await changesOf(after, before))];
}

const file = (schema: JsonObject): JsonObject => ({ schema: { type: 'object', properties: { file: schema } } });
const JSON_TYPE = 'application/json';
const FORM = 'multipart/form-data';
const BYTES = 'application/octet-stream';

test.each<[string, string, JsonObject, JsonObject]>([
  [
    'base64 in a property',
    JSON_TYPE,
    file({ type: 'string', format: 'byte' }),
    file({ type: 'string', contentEncoding: 'base64' }),
  ],
  [
    'in capitals',
    JSON_TYPE,
    file({ type: 'string', format: 'byte' }),
    file({ type: 'string', contentEncoding: 'BASE64' }),
  ],
  [
    'base64url',
    JSON_TYPE,
    file({ type: 'string', format: 'base64url' }),
    file({ type: 'string', contentEncoding: 'base64url' }),
  ],
  ['without a type', JSON_TYPE, file({ type: 'string', format: 'byte' }), file({ contentEncoding: 'base64' })],
  [
    'both at once',
    JSON_TYPE,
    file({ type: 'string', format: 'byte' }),
    file({ type: 'string', format: 'byte', contentEncoding: 'base64' }),
  ],
  [
    'a file of a form',
    FORM,
    file({ type: 'string', format: 'binary' }),
    file({ type: 'string', contentMediaType: BYTES }),
  ],
  [
    'a file of a form without a type',
    FORM,
    file({ type: 'string', format: 'binary' }),
    file({ contentMediaType: BYTES }),
  ],
  [
    'files of a form',
    FORM,
    file({ type: 'array', items: { type: 'string', format: 'binary' } }),
    file({ type: 'array', items: { contentMediaType: BYTES } }),
  ],
  ['a body of bytes', BYTES, { schema: { type: 'string', format: 'binary' } }, {}],
  ['a picture', 'image/png', { schema: { type: 'string', format: 'binary' } }, { schema: {} }],
  [
    'a picture that is called one',
    'image/png',
    { schema: { type: 'string', format: 'binary' } },
    { schema: { contentMediaType: 'image/png' } },
  ],
  ['a table', 'text/csv; charset=utf-8', { schema: { type: 'string', format: 'binary' } }, { schema: {} }],
  ['an example', JSON_TYPE, file({ type: 'string', example: 'a' }), file({ type: 'string', examples: ['a'] })],
  [
    'an example of a list',
    JSON_TYPE,
    file({ type: 'array', items: {}, example: [1] }),
    file({ type: 'array', items: {}, examples: [[1]] }),
  ],
  [
    'an example of a media type',
    JSON_TYPE,
    { schema: {}, example: { a: 1 } },
    { schema: {}, examples: { any: { value: { a: 1 } } } },
  ],
  [
    'an attribute of XML',
    'application/xml',
    file({ type: 'string', xml: { attribute: true, name: 'f' } }),
    file({ type: 'string', xml: { nodeType: 'attribute', name: 'f' } }),
  ],
  [
    'a list of XML in an element',
    'application/xml',
    file({ type: 'array', items: {}, xml: { wrapped: true } }),
    file({ type: 'array', items: {}, xml: { nodeType: 'element' } }),
  ],
  [
    'null beside listed values',
    JSON_TYPE,
    file({ type: 'string', nullable: true, enum: ['a'] }),
    file({ type: ['string', 'null'], enum: ['a'] }),
  ],
  [
    'null among listed values',
    JSON_TYPE,
    file({ type: 'string', nullable: true, enum: ['a'] }),
    file({ type: ['string', 'null'], enum: ['a', null] }),
  ],
  [
    'a property that is only read',
    JSON_TYPE,
    file({ type: 'string', readOnly: true, nullable: true, example: 'a' }),
    file({ type: ['string', 'null'], readOnly: true, examples: ['a'] }),
  ],
])('%s means the same', async (_, type, before, after) => {
  expect(await bothWays(upload('3.0.3', type, before), upload('3.1.1', type, after))).toEqual([[], []]);
});

test.each<[string, string, JsonObject, JsonObject, readonly string[]]>([
  [
    'what kind of bytes they are, for readers',
    FORM,
    file({ type: 'string', format: 'binary' }),
    file({ type: 'string', contentMediaType: 'image/png' }),
    ['text.changed contentMediaType', 'text.changed contentMediaType'],
  ],
  [
    'what is in base64, for readers',
    JSON_TYPE,
    file({ type: 'string', format: 'byte' }),
    file({ type: 'string', contentEncoding: 'base64', contentMediaType: 'image/png' }),
    ['text.changed contentMediaType', 'text.changed contentMediaType'],
  ],
  [
    'another kind of bytes',
    FORM,
    file({ type: 'string', contentMediaType: 'image/png' }),
    file({ type: 'string', contentMediaType: 'image/jpeg' }),
    [
      'schema.keyword-changed request replaced contentMediaType',
      'schema.keyword-changed response replaced contentMediaType',
    ],
  ],
  [
    'an encoding where there was none',
    JSON_TYPE,
    file({ type: 'string' }),
    file({ type: 'string', contentEncoding: 'base64' }),
    [
      'schema.keyword-changed request narrowed contentEncoding',
      'schema.keyword-changed response narrowed contentEncoding',
    ],
  ],
  [
    'another encoding',
    JSON_TYPE,
    file({ type: 'string', format: 'byte' }),
    file({ type: 'string', contentEncoding: 'base64url' }),
    ['schema.format-changed request replaced', 'schema.format-changed response replaced'],
  ],
  [
    'bytes in JSON that become anything',
    JSON_TYPE,
    { schema: { type: 'string', format: 'binary' } },
    { schema: {} },
    ['schema.type-changed request widened', 'schema.type-changed response widened'],
  ],
  [
    'bytes that become a text',
    BYTES,
    { schema: { type: 'string', format: 'binary' } },
    { schema: { type: 'string' } },
    ['schema.format-changed request widened', 'schema.format-changed response widened'],
  ],
  [
    'a length that bytes had',
    BYTES,
    { schema: { type: 'string', format: 'binary', maxLength: 5 } },
    {},
    ['schema.type-changed request widened', 'schema.type-changed response widened'],
  ],
  [
    'a description of bytes',
    BYTES,
    { schema: { type: 'string', format: 'binary', description: 'A file.' } },
    {},
    ['text.changed description', 'text.changed description'],
  ],
  [
    'another example',
    JSON_TYPE,
    file({ type: 'string', example: 'a' }),
    file({ type: 'string', examples: ['b'] }),
    ['text.changed examples', 'text.changed examples'],
  ],
  [
    'another example of a media type',
    JSON_TYPE,
    { schema: {}, example: 1 },
    { schema: {}, examples: { any: { value: 2 } } },
    ['text.changed example', 'text.changed examples', 'text.changed example', 'text.changed examples'],
  ],
])('%s', async (_, type, before, after, expected) => {
  expect(told(await changesOf(upload('3.0.3', type, before), upload('3.1.1', type, after)))).toEqual(expected);
});

test('a path without operations is for readers, a method that is none is not', async () => {
  const withPath = (item: JsonObject): JsonObject => ({
    openapi: '3.1.1',
    info: { title: 'Files', version: '1.0.0' },
    paths: { '/files': item },
  });
  expect(told(await changesOf(withPath({ summary: 'Soon.' }), withPath({ summary: 'Now.', 'x-owner': 'a' })))).toEqual([
    'text.changed paths./files',
  ]);
  expect(told(await changesOf(withPath({ summary: 'Soon.' }), withPath({ summary: 'Soon.', gett: {} })))).toEqual([
    'unclassified.changed paths./files',
  ]);
});

test('a format beside listed values that only its author knows is for readers', async () => {
  const listed = (more: JsonObject): JsonObject =>
    upload('3.1.1', JSON_TYPE, file({ type: 'string', enum: ['GET', 'POST'], ...more }));
  expect(told(await changesOf(listed({}), listed({ format: 'http-method' })))).toEqual([
    'text.changed format',
    'text.changed format',
  ]);
});

test.each<[string, JsonObject, JsonObject, string]>([
  ['a length of a number', { type: 'integer' }, { type: 'integer', maxLength: 3 }, 'text.changed maxLength'],
  ['a minimum of a text', { type: 'string', minimum: 1 }, { type: 'string', minimum: 2 }, 'text.changed minimum'],
  ['a format of an object', { type: 'object', format: 'uri-map' }, { type: 'object' }, 'text.changed format'],
  [
    'a format of texts at a number',
    { type: 'integer' },
    { type: 'integer', format: 'unix-time' },
    'text.changed format',
  ],
  ['a format of numbers at a text', { type: 'string', format: 'int64' }, { type: 'string' }, 'text.changed format'],
  ['properties of a list', { type: 'array' }, { type: 'array', properties: { a: {} } }, 'text.changed properties'],
  ['nullable since 3.1', { type: 'string' }, { type: 'string', nullable: true }, 'unclassified.changed nullable'],
  [
    'null beside values that leave it out',
    { type: 'string', enum: ['a'] },
    { type: ['string', 'null'], enum: ['a'] },
    'text.changed type',
  ],
  [
    'null beside alternatives that leave it out',
    {
      type: 'object',
      oneOf: [
        { type: 'object', required: ['a'] },
        { type: 'object', minProperties: 2 },
      ],
    },
    {
      type: ['object', 'null'],
      oneOf: [
        { type: 'object', required: ['a'] },
        { type: 'object', minProperties: 2 },
      ],
    },
    'text.changed type',
  ],
])('what asks nothing does not change in silence: %s', async (_, before, after, expected) => {
  const changes = await changesOf(upload('3.1.1', JSON_TYPE, file(before)), upload('3.1.1', JSON_TYPE, file(after)));
  expect(Array.from(new Set(told(changes)))).toEqual([expected]);
});

test.each<[string, JsonObject | null, JsonObject | null, readonly string[]]>([
  ['nobody described is a text', null, { type: 'string' }, ['text.changed declaration', 'text.changed type']],
  ['may be anything is a text', {}, { type: 'string' }, ['text.changed type']],
  ['is a text may be anything', { type: 'string' }, {}, ['text.changed type']],
  [
    'is described as a number now',
    null,
    { type: 'integer' },
    ['text.changed declaration', 'schema.type-changed request narrowed'],
  ],
  [
    'has a pattern now',
    null,
    { type: 'string', pattern: '^[a-z]+$' },
    ['text.changed declaration', 'text.changed type', 'schema.pattern-changed request narrowed'],
  ],
  ['was a list', { type: 'array', items: {} }, { type: 'string' }, ['schema.type-changed request replaced']],
])('a path parameter that %s', async (_, before, after, expected) => {
  const withParameter = (schema: JsonObject | null): JsonObject => {
    const parameters = schema === null ? [] : [{ in: 'path', name: 'id', required: true, schema }];
    const get = { parameters, responses: { 204: { description: 'Done' } } };
    return { openapi: '3.1.1', info: { title: 'Files', version: '1.0.0' }, paths: { '/files/{id}': { get } } };
  };
  expect(told(await changesOf(withParameter(before), withParameter(after)))).toEqual(expected);
});

const unused = (openapi: Version, schema: JsonObject): JsonObject => ({
  ...upload(openapi, JSON_TYPE, {}),
  components: { schemas: { Unused: { type: 'string', ...schema } } },
});

test.each<[string, JsonObject]>([
  ['binary', { contentMediaType: BYTES }],
  ['byte', { contentEncoding: 'base64' }],
  ['base64url', { contentEncoding: 'base64url' }],
])('a schema that nobody uses says with the keywords of 3.1 what it said with the format %s', async (format, said) => {
  expect(await bothWays(unused('3.0.3', { format }), unused('3.1.1', said))).toEqual([[], []]);
  const changed = ['component.unused-changed'];
  const other = { contentEncoding: 'quoted-printable' };
  expect(await bothWays(unused('3.0.3', { format }), unused('3.1.1', other))).toEqual([changed, changed]);
});
