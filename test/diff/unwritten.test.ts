/** A schema that asks for nothing stands somewhere, too. */
import { describe, expect, test } from 'vitest';
import { compareSpecs } from '../../src/index.ts';

type Schemas = Readonly<Record<string, unknown>>;

function shop(schemas: Schemas, schema: unknown = { $ref: '#/components/schemas/S' }) {
  const get = { responses: { 200: { description: 'fine', content: { 'application/json': { schema } } } } };
  const paths = { '/a': { get }, '/b': { get } };
  const info = { title: 'Shop', version: '1.0.0' };
  return { text: JSON.stringify({ openapi: '3.1.0', info, paths, components: { schemas } }), path: 'api.json' };
}

const anywhere = '/paths/~1a/get/responses/200/content/application~1json/schema';
const strings = { type: 'string' };
const object = (more: object) => ({ S: { type: 'object', ...more } });

async function placesOf(base: ReturnType<typeof shop>, head: ReturnType<typeof shop>) {
  const { findings } = await compareSpecs({ base, head });
  return findings
    .filter(({ source }) => source === 'diff')
    .map(({ component, locations }) => [component, locations.base?.pointer, locations.head?.pointer]);
}

const S = '/components/schemas/S';

describe.each([
  ['an empty schema', {}],
  ['true', true],
])('%s', (_, anything) => {
  test.each<[string, (inner: unknown) => ReturnType<typeof shop>, string | null, string]>([
    ['a property', (inner) => shop(object({ properties: { a: inner } })), 'schemas/S', `${S}/properties/a`],
    ['items', (inner) => shop({ S: { type: 'array', items: inner } }), 'schemas/S', `${S}/items`],
    [
      'items of a property',
      (inner) => shop(object({ properties: { a: { type: 'array', items: inner } } })),
      'schemas/S',
      `${S}/properties/a/items`,
    ],
    [
      'a property that two schemas describe',
      (inner) => shop({ S: { allOf: [{ type: 'object' }, { properties: { a: inner } }] } }),
      'schemas/S',
      `${S}/allOf/1/properties/a`,
    ],
    ['a named schema', (inner) => shop({ S: inner }), 'schemas/S', S],
    ['a body', (inner) => shop({}, inner), null, anywhere],
  ])('has a place as %s, before and after', async (_what, made, component, place) => {
    const there = await placesOf(made(strings), made(anything));
    const back = await placesOf(made(anything), made(strings));
    expect(there.length).toBeGreaterThan(0);
    // A body that is written inline has one finding for each operation.
    expect(there[0]).toEqual([component, `${place}/type`, place]);
    expect(back[0]).toEqual([component, place, `${place}/type`]);
    if (component !== null) expect([there.length, back.length]).toEqual([1, 1]);
  });
});

test('what one side does not write has the place of what is around it', async () => {
  const [found] = await placesOf(shop({ S: { type: 'array' } }), shop({ S: { type: 'array', items: strings } }));
  expect(found).toEqual(['schemas/S', S, `${S}/items/type`]);
});

test('what references lead to is one finding, under its own name', async () => {
  const ref = { $ref: '#/components/schemas/Any' };
  const made = (Any: unknown) => shop({ Any, ...object({ properties: { a: ref, b: { type: 'array', items: ref } } }) });
  const place = '/components/schemas/Any';
  expect(await placesOf(made(strings), made({}))).toEqual([['schemas/Any', `${place}/type`, place]]);
  expect(await placesOf(made({}), made(strings))).toEqual([['schemas/Any', place, `${place}/type`]]);
});

test('one of several references that lead to something else is a change of who refers', async () => {
  const made = (to: string) =>
    shop({ Any: {}, Text: strings, ...object({ properties: { a: { $ref: `#/components/schemas/${to}` } } }) });
  const [found] = await placesOf(made('Text'), made('Any'));
  expect(found?.slice(1)).toEqual(['/components/schemas/Text/type', '/components/schemas/Any']);
});
