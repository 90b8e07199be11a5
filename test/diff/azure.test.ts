import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { changesOf } from './facts.ts';

/*
 * Extensions of Swagger 2.0 that Azure's descriptions use, as far as they change messages.
 */

const s: JsonObject = { type: 'string' };
const answer = (properties: JsonObject): JsonObject => ({
  200: { description: 'OK', schema: { type: 'object', properties } },
});
const swagger = (parts: JsonObject): JsonObject => ({
  swagger: '2.0',
  info: { title: 'Notes', version: '1.0.0' },
  schemes: ['https'],
  paths: { '/notes': { get: { responses: answer({ id: s }) } } },
  ...parts,
});

/** Kind, direction and anchor of each change. */
async function found(base: JsonObject, head: JsonObject): Promise<readonly string[]> {
  const changes = await changesOf(base, head);
  return changes.map(({ kind, direction, anchor }) => `${kind} ${direction ?? '-'} ${anchor}`);
}

describe('`x-ms-paths` has paths that a query tells apart', () => {
  const more = (...entries: readonly (readonly [string, JsonObject])[]): JsonObject =>
    swagger({ 'x-ms-paths': Object.fromEntries(entries) });
  const get = (properties: JsonObject, ...parameters: readonly JsonObject[]): JsonObject => ({
    get: { parameters, responses: answer(properties) },
  });
  const filter = (required: boolean): JsonObject => ({ in: 'query', name: 'filter', required, type: 'string' });
  test.each<[string, JsonObject, JsonObject, readonly string[]]>([
    [
      'an operation that went',
      more(['/notes?op=list', get({})], ['/notes?op=count', get({})]),
      more(['/notes?op=list', get({})]),
      ['operation.removed - GET /notes?op=count'],
    ],
    [
      'a property that went',
      more(['/notes?op=list', get({ a: s, b: s })]),
      more(['/notes?op=list', get({ a: s })]),
      ['property.removed response GET /notes?op=list 200 application/json b'],
    ],
    [
      'a parameter that is required now',
      more(['/notes?op=list', get({}, filter(false))]),
      more(['/notes?op=list', get({}, filter(true))]),
      ['parameter.became-required request GET /notes?op=list parameter query filter'],
    ],
    [
      'the same among the others',
      more(['/a', get({})]),
      swagger({ paths: { '/notes': { get: { responses: answer({ id: s }) } }, '/a': get({}) } }),
      [],
    ],
    ['nothing', more(['/a?b', get({})]), more(['/a?b', get({})]), []],
  ])('%s', async (_, base, head, expected) => {
    expect(await found(base, head)).toEqual(expected);
  });

  test('a reference in them leads to something that counts', async () => {
    const shared = (properties: JsonObject): JsonObject =>
      swagger({
        'x-ms-paths': {
          '/notes?op=list': {
            get: { responses: { 200: { description: 'OK', schema: { $ref: '#/definitions/Note' } } } },
          },
        },
        definitions: { Note: { type: 'object', properties } },
      });
    expect(await found(shared({ a: s, b: s }), shared({ a: s }))).toEqual(['property.removed response schemas/Note:b']);
  });
});

describe('`x-ms-parameterized-host` is a server with variables', () => {
  const variable = (name: string, more: JsonObject = {}): JsonObject => ({
    name,
    in: 'path',
    required: true,
    type: 'string',
    ...more,
  });
  const host = (hostTemplate: string, ...parameters: readonly JsonObject[]): JsonObject =>
    swagger({ 'x-ms-parameterized-host': { hostTemplate, parameters } });
  const bare = (hostTemplate: string): JsonObject =>
    swagger({
      'x-ms-parameterized-host': { hostTemplate, useSchemePrefix: false, parameters: [variable('endpoint')] },
    });
  test.each<[string, JsonObject, JsonObject, readonly string[]]>([
    [
      'another host',
      host('{account}.notes.example', variable('account')),
      host('{account}.files.example', variable('account')),
      [
        'server.removed - server https://{account}.notes.example',
        'server.added - server https://{account}.files.example',
      ],
    ],
    [
      'another version in the URL',
      bare('{endpoint}/v1'),
      bare('{endpoint}/v2'),
      ['server.removed - server {endpoint}/v1', 'server.added - server {endpoint}/v2'],
    ],
    [
      'another name of a variable',
      host('{account}.notes.example', variable('account')),
      host('{name}.notes.example', variable('name')),
      [],
    ],
    [
      'a value of a variable that went',
      host('{region}.notes.example', variable('region', { enum: ['us', 'eu'] })),
      host('{region}.notes.example', variable('region', { enum: ['us'] })),
      ['server.removed - server https://eu.notes.example'],
    ],
    [
      'a host that any other may take the place of',
      swagger({ host: 'api.notes.example' }),
      host('{host}', variable('host')),
      ['server.added - server https://{host}'],
    ],
    [
      'what only people and generators read',
      host('{account}.notes.example', variable('account')),
      host('{account}.notes.example', variable('account', { description: 'Yours.' })),
      ['extension.changed - document:.x-ms-parameterized-host.account'],
    ],
  ])('%s', async (_, base, head, expected) => {
    expect(await found(base, head)).toEqual(expected);
  });
});

describe('`x-ms-mutability` says in which messages a property is', () => {
  const note = (acts: readonly string[] | null, more: JsonObject = {}): JsonObject => {
    const title = { type: 'string', ...(acts !== null && { 'x-ms-mutability': acts }), ...more };
    const schema = { type: 'object', properties: { title } };
    return swagger({
      consumes: ['application/json'],
      paths: {
        '/notes': {
          put: {
            parameters: [{ in: 'body', name: 'note', schema }],
            responses: { 200: { description: 'OK', schema } },
          },
        },
      },
    });
  };
  const title = 'property.access-changed';
  /** What is said of the other copy of the schema. */
  const echo = (message: string): string => `extension.changed - PUT /notes ${message} application/json title`;
  test.each<[readonly string[] | null, readonly string[] | null, readonly string[]]>([
    [null, ['read'], [`${title} request PUT /notes request application/json title`, echo('200')]],
    [
      ['read'],
      ['create', 'read', 'update'],
      [`${title} request PUT /notes request application/json title`, echo('200')],
    ],
    [null, ['create', 'update'], [`${title} response PUT /notes 200 application/json title`, echo('request')]],
    [
      ['create'],
      ['read'],
      [
        `${title} request PUT /notes request application/json title`,
        `${title} response PUT /notes 200 application/json title`,
      ],
    ],
    [
      ['read', 'create', 'update'],
      ['create', 'read'],
      [echo('200'), echo('request')],
    ],
  ])('%j and %j', async (before, after, expected) => {
    expect([...(await found(note(before), note(after)))].toSorted()).toEqual([...expected].toSorted());
  });

  test('as `readOnly` does', async () => {
    const changes = await changesOf(note(null, { readOnly: true }), note(['read']));
    expect(changes.map(({ kind }) => kind).filter((kind) => !/^(?:text|extension)\./.test(kind))).toEqual([]);
  });

  test('what nobody sends can change', async () => {
    const changes = await found(note(['read'], { maxLength: 20 }), note(['read'], { maxLength: 10 }));
    expect(changes.filter((one) => one.includes('request') && !one.startsWith('text.'))).toEqual([]);
  });
});

test('a header may have more values than `x-ms-enum` lists, too', async () => {
  const header = (...values: readonly string[]): JsonObject =>
    swagger({
      paths: {
        '/notes': {
          get: {
            responses: {
              200: {
                description: 'OK',
                headers: {
                  State: { type: 'string', enum: values, 'x-ms-enum': { name: 'State', modelAsString: true } },
                },
              },
            },
          },
        },
      },
    });
  expect(await changesOf(header('on'), header('on', 'off'))).toMatchObject([
    { kind: 'schema.enum-value-added', values: ['off'], extensible: true },
  ]);
});
