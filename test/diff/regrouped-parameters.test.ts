import { expect, test } from 'vitest';
import { compareSpecs } from '../../src/index.ts';
import type { JsonObject } from '../../src/model/json.ts';

type Parameters = readonly JsonObject[];

const document = (parameters: Parameters, filter: JsonObject | null = null): { text: string; path: string } => ({
  text: JSON.stringify({
    openapi: '3.0.3',
    info: { title: 'Shop', version: '1.0.0' },
    paths: { '/things': { get: { parameters, responses: { 200: { description: 'OK' } } } } },
    components: { schemas: filter === null ? {} : { Filter: filter } },
  }),
  path: 'api.json',
});

const SETTINGS = 'lint: { mode: off }\nwitness: off\n';

async function told(base: Parameters, head: Parameters, filter: JsonObject | null = null): Promise<readonly string[]> {
  const { findings } = await compareSpecs({
    base: document(base, filter),
    head: document(head, filter),
    settings: SETTINGS,
  });
  return findings
    .filter(({ source }) => source === 'diff')
    .map(({ rule, message }) => `${rule}: ${message}`)
    .toSorted();
}

const [text, integer] = [{ type: 'string' }, { type: 'integer' }];
const query = (name: string, schema: JsonObject, more: JsonObject = {}): JsonObject => ({
  name,
  in: 'query',
  schema,
  ...more,
});
const object = (properties: JsonObject, more: JsonObject = {}): JsonObject => ({ type: 'object', properties, ...more });
const apart = [query('a', text), query('b', integer)];
const together = query('f', object({ a: text, b: integer }));

const NOW =
  'parameter-regrouped: Query parameter `f` is described as `a` and `b`, each for itself, now; they are sent as before.';
const NO_LONGER =
  'parameter-regrouped: Query parameter `f` describes `a` and `b` together now; they are sent as before.';

test.each<[string, Parameters, Parameters, readonly string[]]>([
  ['an object', [together], apart, [NOW]],
  ['several', apart, [together], [NO_LONGER]],
  [
    'an object of another type',
    [together],
    [query('a', integer), query('b', integer)],
    [NOW, 'request-type-changed: Query parameter `a` changed its type from `string` to `integer`.'],
  ],
  [
    'one of which is lost',
    [...apart, query('c', text)],
    [together],
    [NO_LONGER, 'request-parameter-removed: Query parameter `c` was removed.'],
  ],
  [
    'one of which is lost with the object',
    [query('f', object({ a: text, b: integer, c: text }))],
    apart,
    [
      'parameter-regrouped: Query parameter `f` is described as `a`, `b` and `c`, each for itself, now; they are sent as before.',
      'request-parameter-removed: Query parameter `c` was removed.',
    ],
  ],
  [
    'one that is asked for beside others',
    apart,
    [query('f', object({ a: text, b: integer }, { required: ['a'] }))],
    [NO_LONGER, 'request-parameter-became-required: Query parameter `a` became required.'],
  ],
  [
    'one that is asked for',
    [query('f', object({ a: text, b: integer }, { required: ['a'] }))],
    [query('a', text, { required: true }), query('b', integer)],
    [NOW, 'request-parameter-became-required: Query parameter `a` became required.'],
  ],
  [
    'one that always was sent',
    [query('f', object({ a: text, b: integer }, { required: ['a'] }), { required: true })],
    [query('a', text, { required: true }), query('b', integer)],
    [NOW],
  ],
  [
    'names with brackets',
    [query('f', object({ a: text }), { style: 'deepObject', explode: true })],
    [query('f[a]', text)],
    ['parameter-regrouped: Query parameter `f` is described as `f[a]`, each for itself, now; they are sent as before.'],
  ],
])('%s in a query, each part under its own name', async (_, base, head, expected) => {
  expect(await told(base, head)).toEqual(expected);
});

test('the object may be a component', async () => {
  const filter = object({ a: text, b: integer });
  expect(await told([query('f', { $ref: '#/components/schemas/Filter' })], apart, filter)).toContain(NOW);
});

test.each<[string, JsonObject, Parameters]>([
  ['is sent as one text', query('f', object({ a: text, b: integer }), { explode: false }), apart],
  ['has other members, too', query('f', object({ a: text, b: integer }, { additionalProperties: text })), apart],
  ['asks for a number of members', query('f', object({ a: text, b: integer }, { minProperties: 1 })), apart],
  ['has members that are objects', query('f', object({ a: object({ c: text }), b: integer })), apart],
  ['has members of other names', query('f', object({ c: text })), apart],
  ['is a header', { name: 'f', in: 'header', schema: object({ a: text, b: integer }) }, apart],
])('an object that %s is another parameter', async (_, one, several) => {
  const found = await told([one], several);
  expect(found.some((message) => message.startsWith('request-parameter-removed'))).toBe(true);
  expect(found.some((message) => message.startsWith('parameter-regrouped'))).toBe(false);
});

test('something that has to be sent is asked for anew', async () => {
  const found = await told(apart, [query('f', object({ a: text, b: integer }), { required: true })]);
  expect(found).toContain('request-required-parameter-added: Query parameter `f` was added as required.');
});
