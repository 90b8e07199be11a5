import { expect, test } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { api, changesOf, factsOf, operation } from './facts.ts';

const responses: JsonObject = { 204: { description: 'Done' } };
const query = (parameter: JsonObject): JsonObject => ({
  in: 'query',
  name: 'limit',
  schema: { type: 'string' },
  ...parameter,
});
const limit = { in: 'query', name: 'limit' };
const serialised = (key: string, before: unknown, after: unknown, effect: string): object => ({
  kind: 'parameter.serialization-changed',
  ...limit,
  key,
  before,
  after,
  effect,
});
const array = { type: 'array', items: { type: 'string' } };

test.each<[string, readonly JsonObject[], readonly JsonObject[], readonly object[]]>([
  ['came', [], [query({})], [{ kind: 'parameter.added', ...limit, required: false, hasDefault: false }]],
  [
    'got a flag that means nothing there',
    [{ ...query({}), in: 'header' }],
    [{ ...query({}), in: 'header', allowEmptyValue: true, allowReserved: true }],
    ['allowReserved', 'allowEmptyValue'].map((key) => ({
      direction: null,
      kind: 'text.changed',
      key,
      before: false,
      after: true,
    })),
  ],
  [
    'may be empty, whatever its content',
    [query({ schema: undefined!, content: { 'application/json': {} } })],
    [query({ schema: undefined!, content: { 'application/json': {} }, allowEmptyValue: true })],
    [serialised('allowEmptyValue', false, true, 'widened')],
  ],
  [
    'got a schema beside its content',
    [query({ schema: undefined!, content: { 'application/json': {} } })],
    [query({ content: { 'application/json': {} } })],
    [{ direction: null, kind: 'unclassified.changed', key: 'schema', before: undefined, after: { type: 'string' } }],
  ],
  [
    'came required with a default',
    [],
    [query({ required: true, schema: { default: 1 } })],
    [{ kind: 'parameter.added', ...limit, required: true, hasDefault: true }],
  ],
  [
    'went',
    [query({ deprecated: true })],
    [],
    [{ kind: 'parameter.removed', ...limit, required: false, deprecated: true }],
  ],
  [
    'became required',
    [query({})],
    [query({ required: true })],
    [{ kind: 'parameter.became-required', ...limit, hasDefault: false }],
  ],
  ['became optional', [query({ required: true })], [query({})], [{ kind: 'parameter.became-optional', ...limit }]],
  [
    'was deprecated',
    [query({})],
    [query({ deprecated: true })],
    [{ kind: 'parameter.deprecated', ...limit, sunset: null }],
  ],
  [
    'was deprecated with the day it goes',
    [query({})],
    [query({ deprecated: true, 'x-sunset': '2027-06-30' })],
    [{ kind: 'parameter.deprecated', ...limit, sunset: '2027-06-30' }],
  ],
  [
    'is no longer deprecated',
    [query({ deprecated: true })],
    [query({})],
    [{ kind: 'parameter.undeprecated', ...limit }],
  ],
  [
    'moved into a header',
    [query({})],
    [query({ in: 'header' })],
    [
      { kind: 'parameter.added', in: 'header', name: 'limit', required: false, hasDefault: false },
      { kind: 'parameter.removed', ...limit, required: false, deprecated: false },
    ],
  ],
  ['is a header in other letters', [query({ in: 'header' })], [query({ in: 'header', name: 'LIMIT' })], []],
  ['explodes, which a text can not', [query({})], [query({ explode: false })], []],
  [
    'explodes, which a value can not',
    [query({ schema: { const: 'a' } })],
    [query({ schema: { const: 'a' }, explode: false })],
    [],
  ],
  [
    'is a list with commas, of what has none',
    [query({ schema: { enum: ['a', 'b'] } })],
    [query({ schema: { type: 'array', items: { enum: ['a', 'b'] } }, explode: false })],
    [],
  ],
  [
    'explodes',
    [query({ schema: array, explode: false })],
    [query({ schema: array })],
    [serialised('explode', false, true, 'replaced')],
  ],
  [
    'has another style',
    [query({ schema: array })],
    [query({ schema: array, style: 'pipeDelimited' })],
    [serialised('style', 'form', 'pipeDelimited', 'replaced')],
  ],
  [
    'has another style that writes the same',
    [query({ schema: array })],
    [query({ schema: array, style: 'pipeDelimited', explode: true })],
    [],
  ],
  [
    'may hold reserved characters',
    [query({})],
    [query({ allowReserved: true })],
    [serialised('allowReserved', false, true, 'widened')],
  ],
  [
    'in a query has a list that need not be there, and is not sent without items',
    [query({ schema: array })],
    [query({ schema: { ...array, minItems: 1 } })],
    [{ kind: 'text.changed', direction: null, key: 'minItems', before: undefined, after: 1 }],
  ],
  [
    'has null as what is meant when it is left out',
    [query({ schema: array })],
    [query({ schema: { ...array, default: null } })],
    [{ kind: 'text.changed', direction: null, key: 'default', before: undefined, after: 'null' }],
  ],
  [
    'may not be empty',
    [query({ allowEmptyValue: true })],
    [query({})],
    [serialised('allowEmptyValue', true, false, 'narrowed')],
  ],
  [
    'is written as JSON',
    [query({})],
    [{ ...limit, content: { 'application/json': { schema: { type: 'string' } } } }],
    [serialised('content', 'schema', 'application/json', 'replaced')],
  ],
])('a parameter %s', async (_, base, head, expected) => {
  const facts = await factsOf(operation({ responses, parameters: base }), operation({ responses, parameters: head }));
  expect(facts).toEqual(expected.map((fact) => ({ direction: 'request', ...fact })));
});

test.each([
  ['what is no day', {}, '2027-02-30'],
  ['another day than the one that was written', { 'x-sunset': '2027-01-31' }, '2027-06-30'],
])('a parameter deprecated with %s has a finding for it', async (_, before, after) => {
  const given = (more: JsonObject): JsonObject => operation({ responses, parameters: [query(more)] });
  const changes = await changesOf(given(before), given({ deprecated: true, 'x-sunset': after }));
  expect(changes).toMatchObject([
    { kind: 'parameter.deprecated', sunset: null },
    { kind: 'extension.changed', key: 'x-sunset', after },
  ]);
});

const kindsOf = async (base: JsonObject, head: JsonObject): Promise<readonly string[]> =>
  (await changesOf(base, head)).map(({ kind }) => kind);

const listed = (...names: readonly string[]): JsonObject =>
  operation({ responses, parameters: names.map((name) => query({ name })) });

test('parameters in another order, those that came and went not counted', async () => {
  expect(await kindsOf(listed('a', 'b'), listed('x', 'a', 'b'))).toEqual(['parameter.added']);
  expect(await factsOf(listed('a', 'b', 'c'), listed('c', 'a', 'b'))).toEqual([
    { kind: 'parameter.reordered', direction: null, before: ['a', 'b', 'c'], after: ['c', 'a', 'b'] },
  ]);
});

const user = (parameters: readonly JsonObject[]): JsonObject =>
  operation({ responses, parameters }, {}, 'get', '/users/{id}');

test('describing a parameter of the path that was not described is no new parameter', async () => {
  const id: JsonObject = { in: 'path', name: 'id', required: true, schema: { type: 'string' } };
  const kinds = (await changesOf(user([]), user([id]))).filter(({ kind }) => !kind.startsWith('schema.'));
  expect(kinds).toMatchObject([
    { kind: 'text.changed', key: 'declaration' },
    { kind: 'text.changed', key: 'type' },
  ]);
  // One that is not in the path is something else.
  const other = { ...id, name: 'other' };
  expect(await changesOf(user([id]), user([id, other]))).toMatchObject([
    { kind: 'unclassified.changed', key: 'path parameter other' },
  ]);
});

const body = (value: JsonObject | null): JsonObject =>
  operation(value === null ? { responses } : { responses, requestBody: value });
const content = (...types: readonly string[]): JsonObject => ({
  content: Object.fromEntries(types.map((type) => [type, {}])),
});
const FORM = 'application/x-www-form-urlencoded';
const form = (encoding: JsonObject, mediaType = 'multipart/form-data'): JsonObject => ({
  content: { [mediaType]: { encoding: { file: encoding } } },
});
const encodingChange = (key: string, before: unknown, after: unknown, effect: string): object => ({
  kind: 'encoding.changed',
  property: 'file',
  key,
  before,
  after,
  effect,
});
const type = (kind: 'added' | 'removed', mediaType: string): object => ({ kind: `media-type.${kind}`, mediaType });

test.each<[string, JsonObject | null, JsonObject | null, readonly object[]]>([
  ['came', null, { ...content('text/plain'), required: true }, [{ kind: 'request-body.added', required: true }]],
  ['went', content('text/plain'), null, [{ kind: 'request-body.removed', required: false }]],
  ['became required', content(), { ...content(), required: true }, [{ kind: 'request-body.became-required' }]],
  ['became optional', { ...content(), required: true }, content(), [{ kind: 'request-body.became-optional' }]],
  [
    'has another type',
    content('text/plain'),
    content('text/html'),
    [type('removed', 'text/plain'), type('added', 'text/html')],
  ],
  ['names a charset', content('application/json'), content('application/json; charset=utf-8'), []],
  [
    'names another version of its type',
    content('application/json; version=1'),
    content('application/json; version=2'),
    [type('removed', 'application/json; version=1'), type('added', 'application/json; version=2')],
  ],
  ['may be anything', content('application/json'), content('*/*'), [type('added', '*/*')]],
  ['may be less than anything', content('*/*'), content('application/json'), [type('removed', '*/*')]],
  ['has a special case of its range', content('application/*'), content('application/*', 'application/json'), []],
  [
    'has a type of its own and the same syntax',
    content('application/json'),
    content('application/vnd.a+json'),
    [type('removed', 'application/json'), type('added', 'application/vnd.a+json')],
  ],
  [
    'allows fewer types in a part',
    form({ contentType: 'image/png, image/gif' }),
    form({ contentType: 'image/png' }),
    [encodingChange('contentType', 'image/png, image/gif', 'image/png', 'narrowed')],
  ],
  [
    'allows more types in a part',
    form({ contentType: 'image/png' }),
    form({ contentType: 'image/gif,image/PNG' }),
    [encodingChange('contentType', 'image/png', 'image/gif,image/PNG', 'widened')],
  ],
  [
    'names the types of a part',
    form({}),
    form({ contentType: 'image/png' }),
    [encodingChange('contentType', undefined, 'image/png', 'undecided')],
  ],
  [
    'names another style for a part',
    form({ style: 'form' }, FORM),
    form({ style: 'form', explode: false }, FORM),
    [encodingChange('explode', true, false, 'replaced')],
  ],
  [
    'asks for a header of a part',
    form({}),
    form({ headers: { 'X-A': { required: true, schema: {} } } }),
    [{ kind: 'header.added', name: 'X-A', required: true }],
  ],
])('a body %s', async (_, base, head, expected) => {
  expect(await factsOf(body(base), body(head))).toEqual(expected.map((fact) => ({ direction: 'request', ...fact })));
});

const answers = (...statuses: readonly string[]): JsonObject =>
  operation({ responses: Object.fromEntries(statuses.map((status) => [status, { description: 'An answer' }])) });
const answer = (value: JsonObject): JsonObject => operation({ responses: { 200: { description: 'OK', ...value } } });
const header = (value: JsonObject | null): JsonObject =>
  answer(value === null ? {} : { headers: { 'X-Rate': { schema: {}, ...value } } });
const came = (status: string, covered: boolean): object => ({ kind: 'response.added', status, covered });
const went = (status: string, covered: boolean): object => ({ kind: 'response.removed', status, covered });

test.each<[string, JsonObject, JsonObject, readonly object[]]>([
  ['a status came', answers('200'), answers('200', '404'), [came('404', false)]],
  ['a status came that a range described', answers('200', '4XX'), answers('200', '4XX', '404'), [came('404', true)]],
  [
    'a status came that the default described',
    answers('200', 'default'),
    answers('200', 'default', '404'),
    [came('404', true)],
  ],
  ['a status went', answers('200', '404'), answers('200'), [went('404', false)]],
  ['a status went into a range', answers('404'), answers('4xx'), [went('404', true)]],
  ['a status came out of a range', answers('2XX'), answers('201'), [came('201', true)]],
  [
    'a success beside the default came',
    answers('200', 'default'),
    answers('200', '202', 'default'),
    [came('202', false)],
  ],
  [
    'a success beside the default went',
    answers('200', '202', 'default'),
    answers('200', 'default'),
    [went('202', false)],
  ],
  ['a success went into the default', answers('200'), answers('default'), [came('default', false), went('200', true)]],
  [
    'a header is no longer deprecated',
    header({ deprecated: true }),
    header({}),
    [{ kind: 'header.undeprecated', name: 'X-Rate' }],
  ],
  [
    'an object in a header explodes',
    header({ schema: { type: 'object' } }),
    header({ schema: { type: 'object' }, explode: true }),
    [
      {
        kind: 'header.serialization-changed',
        name: 'X-Rate',
        key: 'explode',
        effect: 'replaced',
        before: false,
        after: true,
      },
    ],
  ],
  [
    'a list in a header explodes',
    header({ schema: { type: 'array' } }),
    header({ schema: { type: 'array' }, explode: true, style: 'simple' }),
    [],
  ],
  ['the default went', answers('200', 'default'), answers('200', '4XX'), [came('4XX', true), went('default', false)]],
  ['a header came', header(null), header({}), [{ kind: 'header.added', name: 'X-Rate', required: false }]],
  [
    'a header went',
    header({ required: true }),
    header(null),
    [{ kind: 'header.removed', name: 'X-Rate', required: true }],
  ],
  [
    'a header is always there',
    header({}),
    header({ required: true }),
    [{ kind: 'header.became-required', name: 'X-Rate' }],
  ],
  [
    'a header may be missing',
    header({ required: true }),
    header({}),
    [{ kind: 'header.became-optional', name: 'X-Rate' }],
  ],
  [
    'a header is deprecated',
    header({}),
    header({ deprecated: true }),
    [{ kind: 'header.deprecated', name: 'X-Rate', sunset: null }],
  ],
  ['any type may come', answer(content('application/json')), answer(content('*/*')), [type('added', '*/*')]],
])('responses: %s', async (_, base, head, expected) => {
  expect(await factsOf(base, head)).toEqual(expected.map((fact) => ({ direction: 'response', ...fact })));
});

const problemWith = (status: string, mediaType: string): JsonObject =>
  operation({ responses: { [status]: { description: 'A problem', ...content(mediaType) } } });

test('a response that a range took over is compared with the range', async () => {
  const changes = await changesOf(
    problemWith('404', 'application/json'),
    problemWith('4XX', 'application/problem+json'),
  );
  expect(changes.map(({ kind }) => kind)).toEqual(['response.removed', 'media-type.removed', 'media-type.added']);
  expect(changes[1]?.uses[0]?.slot).toEqual({ part: 'response', status: '404', mediaType: 'application/json' });
});

const linked = (value: JsonObject): JsonObject => answer({ links: value });

test('links', async () => {
  const [self, other] = [{ operationId: 'a' }, { operationId: 'b' }];
  expect(await factsOf(linked({ self, old: self }), linked({ self: other, now: self }))).toEqual([
    { kind: 'link.changed', direction: null, name: 'self', change: 'changed' },
    { kind: 'link.changed', direction: null, name: 'now', change: 'added' },
    { kind: 'link.changed', direction: null, name: 'old', change: 'removed' },
  ]);
});

test('the description of a link is text', async () => {
  const described = { operationId: 'a', description: 'Goes on.' };
  expect(await factsOf(linked({ self: { operationId: 'a' } }), linked({ self: described }))).toEqual([
    { kind: 'text.changed', direction: null, key: 'links.self.description', before: undefined, after: 'Goes on.' },
  ]);
});

test('what extensions add to a link leads nowhere', async () => {
  const [before, after] = [{ operationId: 'a' }, { operationId: 'a', 'x-mark': 1 }];
  expect(await factsOf(linked({ self: before }), linked({ self: after }))).toEqual([
    { kind: 'extension.changed', direction: null, key: 'links.self.x-mark', before: undefined, after: 1 },
  ]);
});

test('quotes around the value of a parameter of a media type say nothing', async () => {
  const answered = (name: string): JsonObject => answer({ content: { [name]: { schema: { type: 'string' } } } });
  expect(await factsOf(answered('text/csv; header=present'), answered('text/csv;header="present"'))).toEqual([]);
  expect(await factsOf(answered('text/csv;header=present'), answered('text/csv;header="a b"'))).toHaveLength(2);
});

test.each<[string, readonly string[], readonly string[], readonly object[]]>([
  [
    'went into a range',
    ['200'],
    ['2XX'],
    [
      { kind: 'response.added', status: '2XX', covered: false },
      { kind: 'response.removed', status: '200', covered: true },
    ],
  ],
  [
    'is what is left of a range',
    ['2XX'],
    ['200'],
    [
      { kind: 'response.added', status: '200', covered: true },
      { kind: 'response.removed', status: '2XX', covered: false },
    ],
  ],
  [
    'came out of a range that stays',
    ['2XX'],
    ['200', '2XX'],
    [{ kind: 'response.added', status: '200', covered: true }],
  ],
])('an answer to a callback %s', async (_, before, after, expected) => {
  const called = (statuses: readonly string[]): JsonObject => {
    const said = Object.fromEntries(statuses.map((status) => [status, { description: 'An answer' }]));
    return operation({ responses, callbacks: { done: { '{$request.body#/url}': { post: { responses: said } } } } });
  };
  const facts = await factsOf(called(before), called(after));
  expect(facts).toEqual(expected.map((fact) => ({ direction: 'request', ...fact })));
});

const marked = (mark: string): JsonObject => {
  const said = { description: mark, 'x-mark': mark, mystery: mark };
  const media = { 'multipart/form-data': { ...said, encoding: { file: said } } };
  return operation({
    parameters: [query(said)],
    requestBody: { ...said, content: media },
    responses: { 200: { ...said, content: media, headers: { 'X-A': said } } },
  });
};

test('text and unknown members of every part of a message', async () => {
  const changes = await changesOf(marked('a'), marked('b'));
  const places = new Set(changes.map(({ head }) => head?.pointer));
  expect(changes).toHaveLength(8 * 3);
  expect(places.size).toBe(8 * 3);
  for (const kind of ['text.changed', 'extension.changed', 'unclassified.changed']) {
    expect(changes.filter((change) => change.kind === kind)).toHaveLength(8);
  }
});

const hundredUses = (required: boolean): JsonObject =>
  api({
    paths: Object.fromEntries(
      Array.from({ length: 100 }, (_, index) => [
        `/a${index}`,
        { get: { responses, parameters: [{ $ref: '#/components/parameters/Limit' }] } },
      ]),
    ),
    components: { parameters: { Limit: query({ required }) } },
  });

test('one edit of a shared component is one change with all of its uses', async () => {
  const changes = await changesOf(hundredUses(false), hundredUses(true));
  expect(changes).toMatchObject([
    {
      kind: 'parameter.became-required',
      component: 'parameters/Limit',
      anchor: 'parameters/Limit',
      base: { pointer: '/components/parameters/Limit' },
    },
  ]);
  expect(changes[0]?.uses.map((use) => use.operation.path)).toEqual(Array.from({ length: 100 }, (_, i) => `/a${i}`));
});

const sharedByPath = (required: boolean): JsonObject =>
  api({ paths: { '/a/{id}': { parameters: [query({ required })], get: { responses }, put: { responses } } } });

test('one edit of a path item is one change for its operations', async () => {
  expect(await changesOf(sharedByPath(false), sharedByPath(true))).toMatchObject([
    { anchor: '/a/{} parameter query limit', component: null, uses: [{}, {}] },
  ]);
});

const referring = (refs: readonly JsonObject[]): JsonObject =>
  api({
    paths: { '/a': { get: { responses, parameters: refs } }, '/b': { get: { responses, parameters: refs } } },
    components: { parameters: { Limit: query({}) } },
  });

test('a component that many operations no longer refer to is one change, theirs and not the component’s', async () => {
  const changes = await changesOf(referring([{ $ref: '#/components/parameters/Limit' }]), referring([]));
  expect(changes).toMatchObject([
    {
      kind: 'parameter.removed',
      component: null,
      anchor: 'GET /a parameter query limit & GET /b parameter query limit',
      base: { pointer: '/paths/~1a/get/parameters/0' },
      head: { pointer: '/paths/~1a/get' },
      uses: [{ operation: { path: '/a' } }, { operation: { path: '/b' } }],
    },
  ]);
});

const answering = (types: JsonObject): JsonObject =>
  operation({ responses: { 200: { description: 'OK', content: types } } }, {}, 'get');

test('one type of a range that says the same is told to readers only', async () => {
  const [range, both] = [
    { 'text/*': { schema: array } },
    { 'text/*': { schema: array }, 'text/csv': { schema: array } },
  ];
  const text = { kind: 'text.changed', direction: null, key: 'content.text/csv' };
  expect(await factsOf(answering(range), answering(both))).toEqual([{ ...text, before: undefined, after: 'text/csv' }]);
  expect(await factsOf(answering(both), answering(range))).toEqual([{ ...text, before: 'text/csv', after: undefined }]);
});

test('parts of parts have encodings', async () => {
  const mixed = (meta: JsonObject): JsonObject => ({
    ...operation({
      responses,
      requestBody: { content: { 'multipart/mixed': { schema: { type: 'object' }, encoding: { meta } } } },
    }),
    openapi: '3.2.0',
  });
  const nested = { encoding: { a: { contentType: 'text/csv' } }, prefixEncoding: [{ contentType: 'text/html' }] };
  const facts = await factsOf(mixed({}), mixed(nested));
  expect(facts).toMatchObject([
    { kind: 'encoding.changed', property: 'meta.a', key: 'contentType', after: 'text/csv' },
    { kind: 'encoding.changed', property: 'meta[0]', key: 'contentType', after: 'text/html' },
  ]);
});

test('what callbacks say beside operations is not passed over', async () => {
  const back = (callback: JsonObject, beside: JsonObject = {}): JsonObject => ({
    ...operation({ responses, callbacks: { done: { $ref: '#/components/callbacks/Done', ...beside } } }),
    openapi: '3.1.0',
    components: { callbacks: { Done: { '{$url}': { post: { responses } }, ...callback } } },
  });
  const cases: readonly (readonly [JsonObject, object])[] = [
    [back({}, { description: 'A' }), { kind: 'text.changed', key: 'callbacks.done.description' }],
    [back({ '{$other}': { summary: 'A' } }), { kind: 'text.changed', key: 'callbacks.done.{$other}' }],
    [back({ '{$other}': { pots: {} } }), { kind: 'unclassified.changed', key: 'callbacks.done.{$other}' }],
  ];
  for (const [head, expected] of cases) expect(await factsOf(back({}), head)).toMatchObject([expected]);
});
