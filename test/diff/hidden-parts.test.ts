import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../src/model/json.ts';
import { api, changesOf } from './facts.ts';

const DONE = { responses: { 200: { description: 'Done' } } };
const content = { 'application/json': { schema: { type: 'string' } } };
const whole: JsonObject = {
  '/a': {
    parameters: [{ name: 'limit', in: 'query', schema: { type: 'integer' } }],
    get: { ...DONE, parameters: [{ name: 'q', in: 'query', schema: { type: 'string' } }] },
    post: { ...DONE, requestBody: { content } },
  },
  '/b': { get: DONE, delete: DONE },
};

/** The document with something else at a place. */
function withInstead(path: readonly string[], instead: Json): JsonObject {
  const put = (value: Json, [first, ...rest]: readonly string[]): Json => {
    if (first === undefined) return instead;
    const object = value as JsonObject;
    return { ...object, [first]: put(object[first] ?? {}, rest) };
  };
  return put(api({ paths: whole }), path) as JsonObject;
}

const toldOf = async (base: JsonObject, head: JsonObject): Promise<readonly string[]> =>
  (await changesOf(base, head)).map((change) =>
    [
      change.kind,
      ...('key' in change ? [change.key] : []),
      ...('side' in change ? [change.side] : []),
      ...('name' in change ? [change.name] : []),
      ...change.uses.map(({ operation }) => `${operation.method} ${operation.path}`),
    ].join(' '),
  );

describe('something else stands where the specification wants an object or a list', () => {
  test.each<[readonly string[], string]>([
    [['paths'], 'paths SIDE get /a post /a get /b delete /b'],
    [['paths', '/b'], 'paths./b SIDE get /b delete /b'],
    [['paths', '/a', 'get'], 'get SIDE get /a'],
    [['paths', '/a', 'parameters'], 'parameters SIDE get /a post /a'],
    [['paths', '/a', 'get', 'parameters'], 'parameters SIDE get /a'],
    [['paths', '/a', 'get', 'responses'], 'responses SIDE get /a'],
    [['paths', '/a', 'get', 'responses', '200'], 'responses.200 SIDE get /a'],
    [['paths', '/a', 'post', 'requestBody'], 'requestBody SIDE post /a'],
    [['paths', '/a', 'post', 'requestBody', 'content'], 'content SIDE post /a'],
  ])('%j: nobody can tell what came or went, which is told once', async (path, expected) => {
    for (const instead of [5, 'text', path.at(-1) === 'parameters' ? { a: 1 } : [1]]) {
      const broken = withInstead(path, instead);
      const good = api({ paths: whole });
      expect(await toldOf(good, broken)).toEqual([`part.unreadable ${expected.replace('SIDE', 'head')}`]);
      expect(await toldOf(broken, good)).toEqual([`part.unreadable ${expected.replace('SIDE', 'base')}`]);
    }
  });

  test('what went elsewhere went', async () => {
    const broken = withInstead(['paths'], { '/a': 5 });
    const told = await toldOf(api({ paths: whole }), broken);
    expect(told).toContain('part.unreadable paths./a head get /a post /a');
    expect(told.filter((each) => each.startsWith('operation.removed'))).toEqual([
      'operation.removed get /b',
      'operation.removed delete /b',
    ]);
  });

  test('what is not said at all is gone', async () => {
    expect(await toldOf(api({ paths: whole }), withInstead(['paths'], {}))).toEqual([
      'operation.removed get /a',
      'operation.removed post /a',
      'operation.removed get /b',
      'operation.removed delete /b',
    ]);
  });
});
