import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { renamingOf } from '../../src/diff/moved-names.ts';
import { api, changesOf, factsOf } from './facts.ts';

/** A document with operations like `get /users/{id}`, each with the schema of its second step unless `of` says another. */
const shop = (operations: readonly string[], edit: (operation: string) => JsonObject = () => ({})): JsonObject => {
  const paths: Record<string, Record<string, JsonObject>> = {};
  for (const each of operations) {
    const [method = '', path = ''] = each.split(' ');
    const names = Array.from(path.matchAll(/\{([^}]*)\}/g), ([, name]) => name ?? '');
    const parameters = names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } }));
    const thing = /orders|carts|users/.exec(path)?.[0] ?? 'Other';
    const content = { 'application/json': { schema: { $ref: `#/components/schemas/${thing}` } } };
    const responses = { 200: { description: 'Here it is', content } };
    paths[path] = { ...paths[path], [method]: { parameters, responses, ...edit(each) } };
  }
  const schemas = Object.fromEntries(['orders', 'carts', 'users', 'Other'].map((name) => [name, { type: 'object' }]));
  return api({ paths, components: { schemas } });
};

const at = (prefix: string, ...paths: readonly string[]): readonly string[] =>
  paths.map((path) => path.replace(' ', ` ${prefix}`));
const ORDERS = ['get /orders', 'post /orders', 'get /orders/{id}'];
const moved = (before: string, after: string, stability: string | null = null) => ({
  kind: 'operation.moved',
  direction: null,
  before,
  after,
  stability,
});
const kindsOf = async (base: JsonObject, head: JsonObject): Promise<readonly string[]> =>
  Array.from(new Set((await changesOf(base, head)).map(({ kind }) => kind)));

describe('operations that move by one rule', () => {
  test.each<[string, readonly string[], readonly string[], object]>([
    ['a prefix came', ORDERS, at('/api', ...ORDERS), moved('/…', '/api/…')],
    ['a prefix went', at('/api/v1', ...ORDERS), ORDERS, moved('/api/v1/…', '/…')],
    ['another version', at('/v1', ...ORDERS), at('/v2', ...ORDERS), moved('/v1/…', '/v2/…')],
    [
      'another word before a parameter',
      at('/shops/{shop}', ...ORDERS),
      at('/stores/{shop}', ...ORDERS),
      moved('/shops/…', '/stores/…'),
    ],
    ['a parameter came', ORDERS, at('/shops/{shop}', ...ORDERS), moved('/…', '/shops/{shop}/…')],
    ['a parameter went', at('/shops/{shop}', ...ORDERS), ORDERS, moved('/shops/{shop}/…', '/…')],
    ['a slash at the end', ORDERS, ORDERS.map((each) => `${each}/`), moved('/…', '/…/')],
    ['no slash at the end', ORDERS.map((each) => `${each}/`), ORDERS, moved('/…/', '/…')],
    ['a prefix and a slash', ORDERS, at('/api', ...ORDERS.map((each) => `${each}/`)), moved('/…', '/api/…/')],
  ])('%s', async (_, before, after, expected) => {
    expect(await factsOf(shop(before), shop(after))).toEqual([expected]);
  });

  test('one change names all old paths, and where they are now', async () => {
    const [change, ...others] = await changesOf(shop(at('/v1', ...ORDERS)), shop(at('/v2', ...ORDERS)));
    expect(others).toEqual([]);
    expect(change?.uses.map(({ operation }) => `${operation.method} ${operation.path}`)).toEqual(at('/v1', ...ORDERS));
    expect(change).toMatchObject({
      base: { pointer: '/paths/~1v1~1orders/get' },
      head: { pointer: '/paths/~1v2~1orders/get' },
      anchor: 'GET /v1/orders & GET /v1/orders/{} & POST /v1/orders',
    });
  });

  test('two rules are two changes, whatever order they stand in', async () => {
    const users = ['get /users', 'get /users/{id}', 'delete /users/{id}'];
    const before = shop([...at('/v1', ...ORDERS), ...at('/old', ...users)]);
    const after = shop([...at('/new', ...users), ...at('/v2', ...ORDERS)]);
    expect(await factsOf(before, after)).toEqual(
      expect.arrayContaining([moved('/v1/…', '/v2/…'), moved('/old/…', '/new/…')]),
    );
    expect(await factsOf(before, after)).toHaveLength(2);
  });

  test('what else changed in them is told, and what came and went beside them', async () => {
    const before = shop([...at('/v1', ...ORDERS), 'get /v1/carts', 'get /health']);
    const after = shop([...at('/v2', ...ORDERS), 'get /v2/users', 'get /health'], (operation) =>
      operation === 'get /v2/orders' ? { security: [{ key: [] }] } : {},
    );
    expect(await kindsOf(before, after)).toEqual([
      'security.changed',
      'operation.moved',
      'operation.removed',
      'operation.added',
    ]);
  });

  test('servers stay where they are', async () => {
    const servers = [{ url: 'https://api.example.com/shop' }];
    const [before, after] = [ORDERS, at('/v2', ...ORDERS)].map((all) => ({ ...shop(all), servers }));
    expect(await factsOf(before ?? {}, after ?? {})).toEqual([moved('/…', '/v2/…')]);
  });

  test('the stability that was promised tells them apart', async () => {
    const mark = (operation: string): JsonObject =>
      operation.endsWith('orders') ? {} : { 'x-stability-level': 'alpha' };
    expect(await factsOf(shop(at('/v1', ...ORDERS), mark), shop(at('/v2', ...ORDERS), mark))).toEqual([
      moved('/v1/…', '/v2/…'),
      moved('/v1/…', '/v2/…', 'alpha'),
    ]);
  });

  test('a resource that is called otherwise, with its own paths', async () => {
    const name = (operation: string): JsonObject => ({ operationId: operation.replace(/users|members/, 'people') });
    const before = shop(['get /users', 'get /users/{id}', 'delete /users/{id}'], name);
    const after = shop(['get /members', 'get /members/{id}', 'delete /members/{id}'], name);
    const [change] = await factsOf(before, after);
    expect(change).toEqual(moved('/users/…', '/members/…'));
  });
});

test('thousands of paths that end alike, and paths without end, take no time', async () => {
  const many = (prefix: string): JsonObject =>
    shop(Array.from({ length: 1500 }, (_, index) => `get ${prefix}/${index % 7}/a/{b}/c`.replace('/a', `/${index}`)));
  expect(await kindsOf(many('/v1'), many('/v2'))).toEqual(['operation.moved']);
  const long = (prefix: string): JsonObject =>
    shop(ORDERS.map((each) => each.replace(' ', ` ${prefix}${'/x'.repeat(4_900)}`)));
  expect(await kindsOf(long('/v1'), long('/v2'))).toEqual(['operation.removed', 'operation.added']);
});

describe('operations that did not', () => {
  const gone = ['operation.removed', 'operation.added'];

  test.each<[string, readonly string[], readonly string[]]>([
    ['too few', ORDERS.slice(0, 2), at('/v2', ...ORDERS.slice(0, 2))],
    [
      'one path',
      ['get /orders', 'put /orders', 'post /orders'],
      at('/v2', 'get /orders', 'put /orders', 'post /orders'),
    ],
    [
      'other parameters, and not as many',
      at('/shops/{shop}/all', ...ORDERS),
      at('/lands/{land}/{area}/any', ...ORDERS),
    ],
    ['what was not stable', at('/v1beta1', ...ORDERS), at('/v1', ...ORDERS)],
    [
      'other things under names that end alike',
      ['get /orders', 'get /orders/{id}', 'delete /orders/{id}'],
      ['get /carts', 'get /carts/{id}', 'delete /carts/{id}'],
    ],
  ])('%s', async (_, before, after) => {
    expect(await kindsOf(shop(before), shop(after))).toEqual(gone);
  });

  test('operations with nothing but a status', async () => {
    const bare = (): JsonObject => ({ parameters: [], responses: { 204: { description: 'Done' } } });
    expect(await kindsOf(shop(at('/a', ...ORDERS), bare), shop(at('/b', ...ORDERS), bare))).toEqual(gone);
  });

  test('but so many paths that end alike that it can be no accident', async () => {
    const bare = (): JsonObject => ({ parameters: [], responses: { 204: { description: 'Done' } } });
    const many = (prefix: string, count: number): JsonObject =>
      shop(
        Array.from({ length: count }, (_, index) => `get ${prefix}/thing${index}`),
        bare,
      );
    expect(await kindsOf(many('/a', 10), many('/b', 10))).toEqual(['operation.moved']);
    expect(await kindsOf(many('/a', 9), many('/b', 9))).toEqual(gone);
  });

  test('deprecated ones are judged by what was promised about their end', async () => {
    const mark = (): JsonObject => ({ deprecated: true });
    expect(await kindsOf(shop(at('/v1', ...ORDERS), mark), shop(at('/v2', ...ORDERS), mark))).toEqual(gone);
  });

  test('old paths that are still served', async () => {
    const both = shop([...ORDERS, ...at('/v2', ...ORDERS)]);
    expect(await kindsOf(shop(ORDERS), both)).toEqual(['operation.added']);
  });
});

describe('names that follow the paths', () => {
  const named = (prefix: string, name: (operation: string) => string): JsonObject =>
    shop(at(prefix, ...ORDERS), (operation) => ({ operationId: name(operation) }));
  const word = (operation: string): string =>
    operation
      .replace(/\/(?:v\d\/)?|[ {}]/g, ' ')
      .replace(/ +(\w)/g, (_, letter: string) => letter.toUpperCase())
      .trim();
  const renamed = (before: string, after: string) => ({
    kind: 'operation.id-changed',
    direction: null,
    before,
    after,
  });

  test('are one change of all of them', async () => {
    const base = named('/v1', (operation) => `${word(operation)}V1`);
    const head = named('/v2', (operation) => `${word(operation)}V2`);
    expect(await factsOf(base, head)).toEqual([moved('/v1/…', '/v2/…'), renamed('…V1', '…V2')]);
    const [, change] = await changesOf(base, head);
    expect(change?.uses.map(({ operation }) => `${operation.method} ${operation.path}`)).toEqual(at('/v2', ...ORDERS));
  });

  test('and others are told one by one', async () => {
    const base = named('/v1', (operation) => `v1.${word(operation)}`);
    const head = named('/v2', (operation) => (operation.startsWith('post') ? 'sell' : `v2.${word(operation)}`));
    const changes = (await factsOf(base, head)).filter(
      (fact) => 'kind' in fact && fact.kind === 'operation.id-changed',
    );
    // Two are too few to be one edit.
    expect(changes).toHaveLength(3);
  });

  test.each<[string, string, readonly [string, string] | null]>([
    ['getV1Users', 'getV2Users', ['…V1…', '…V2…']],
    ['get_v1_users', 'get_v2_users', ['…v1…', '…v2…']],
    ['v1.users.list', 'v2.users.list', ['v1…', 'v2…']],
    ['listUsersV1', 'listUsersV2', ['…V1', '…V2']],
    ['getUsers', 'getV2Users', ['…', '…V2…']],
    ['getV10Users', 'getV1Users', ['…V10…', '…V1…']],
    ['listUsers', 'removePeople', null],
    ['users', 'user', null],
    ['getUsers', 'getUsers', null],
  ])('%s, then %s', (before, after, expected) => {
    const found = renamingOf(before, after);
    expect(found === null ? null : [found.before, found.after]).toEqual(expected);
  });
});
