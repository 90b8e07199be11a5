import { expect, test } from 'vitest';
import { comparison } from '../rules/support/pipeline.ts';

/** Where one of many alternatives within alternatives goes, what it described is looked for in all others. */
const document = (count: number, alternatives: readonly object[]): string => {
  const inner = Array.from({ length: count }, (_, index) => ({
    type: 'object',
    properties: { kind: { type: 'string' }, part: { type: 'object', properties: { size: { type: 'integer' } } } },
    required: [`inner${index}`],
  }));
  const outer = inner.map((_, index) => ({
    allOf: [{ $ref: '#/components/schemas/Inner' }, { required: [`outer${index}`] }],
  }));
  const schema = { anyOf: [{ $ref: '#/components/schemas/Outer' }, ...alternatives] };
  return JSON.stringify({
    openapi: '3.0.3',
    info: { title: 'Parts', version: '1.0.0' },
    paths: {
      '/parts': {
        post: {
          requestBody: { content: { 'application/json': { schema } } },
          responses: { 200: { description: 'OK' } },
        },
      },
    },
    components: { schemas: { Inner: { anyOf: inner }, Outer: { anyOf: outer } } },
  });
};

const gone = (index: number): object => ({
  type: 'object',
  properties: { part: { type: 'object', properties: { size: { type: 'integer', minimum: index } } } },
  required: [`gone${index}`],
});

const partialOf = async (count: number): Promise<readonly string[]> => {
  const alternatives = Array.from({ length: count }, (_, index) => gone(index));
  const { compared } = await comparison(document(count, alternatives), document(count, []));
  return compared.partial.map(({ message }) => message);
};

test('few are looked at, all of them', async () => {
  expect(await partialOf(5)).toEqual([]);
});

test('of very many that is given up, and said', async () => {
  expect(await partialOf(120)).toEqual([
    expect.stringMatching(/^More alternatives came and went than can be searched/),
  ]);
});
