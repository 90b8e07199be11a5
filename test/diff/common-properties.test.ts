import { describe, expect, test } from 'vitest';
import { compareApis } from '../../src/diff/apis.ts';
import type { Json, JsonObject } from '../../src/model/json.ts';
import { judgeEach } from '../../src/rules/judge.ts';
import { contractOf } from './contract-of.ts';

/** An object that became several: what all of them describe is described still, wherever it is written. */

const text: JsonObject = { type: 'string' };
const object = (properties: JsonObject, ...required: readonly string[]): JsonObject => ({
  type: 'object',
  properties,
  ...(required.length === 0 ? {} : { required: [...required] }),
});
const one = (value: string): JsonObject => ({ type: 'string', enum: [value] });
const rule: JsonObject = object({ action: text, expression: text });
const components = {
  Rule: rule,
  Block: { allOf: [{ $ref: '#/components/schemas/Rule' }, { properties: { action: one('block'), answer: text } }] },
  Log: { allOf: [{ $ref: '#/components/schemas/Rule' }, { properties: { action: one('log') } }] },
};
const chosen: JsonObject = {
  oneOf: [{ $ref: '#/components/schemas/Block' }, { $ref: '#/components/schemas/Log' }],
  discriminator: {
    propertyName: 'action',
    mapping: { block: '#/components/schemas/Block', log: '#/components/schemas/Log' },
  },
};

const documentOf = (schema: Json, direction: string): JsonObject => {
  const content = { 'application/json': { schema } };
  const responses = { 200: { description: 'Fine.', ...(direction === 'response' ? { content } : {}) } };
  const operation = { ...(direction === 'request' ? { requestBody: { content } } : {}), responses };
  return {
    openapi: '3.1.0',
    info: { title: 'T', version: '1.0.0' },
    paths: { '/checks': { put: operation } },
    components: { schemas: components },
  };
};

async function told(before: Json, after: Json, direction: string): Promise<readonly string[]> {
  const base = await contractOf(documentOf(before, direction));
  const head = await contractOf(documentOf(after, direction));
  const { changes } = await compareApis(base, head);
  return judgeEach(changes, { base, head, lens: 'wire', policies: new Map() })
    .filter(({ judgement: { impact } }) => impact !== 'documentation')
    .map(({ judgement: { impact, message } }) => `${impact}: ${message}`)
    .toSorted();
}

describe('what is required beside alternatives is required of each', () => {
  const before = object(
    { action: { type: 'string', enum: ['block', 'log'] }, expression: text },
    'action',
    'expression',
  );
  const after: JsonObject = { allOf: [chosen, { required: ['action', 'expression'] }] };

  test('a response', async () => {
    expect(await told(before, after, 'response')).toEqual([
      'non-breaking: Response body got the alternative `Block`; each value of it was allowed before.',
      'non-breaking: Response body got the discriminator `action`.',
    ]);
  });

  test('a request, and what it says of a value that another alternative has', async () => {
    expect(await told(before, after, 'request')).toEqual([
      'non-breaking: Request body got the alternative `Block`.',
      'non-breaking: Request body got the discriminator `action`.',
    ]);
  });

  test('the same as required in each', async () => {
    const single = object({ a: text, b: text }, 'a');
    const kind = (value: string, ...more: readonly string[]): JsonObject =>
      object({ a: text, b: text, kind: one(value) }, 'kind', ...more);
    for (const direction of ['request', 'response'])
      for (const turned of [false, true]) {
        const [beside, within] = [
          { type: 'object', required: ['a'], oneOf: [kind('x'), kind('y')] },
          { type: 'object', oneOf: [kind('x', 'a'), kind('y', 'a')] },
        ];
        const compare = (several: JsonObject): Promise<readonly string[]> =>
          turned ? told(several, single, direction) : told(single, several, direction);
        expect(await compare(beside)).toEqual(await compare(within));
      }
  });
});

describe('what all alternatives describe beside properties of the object', () => {
  const beside = (...alternatives: readonly JsonObject[]): JsonObject => ({
    ...object({ id: text }, 'name'),
    oneOf: [...alternatives],
  });
  const before = object({ id: text, name: text }, 'name');
  const several = 'Request body is one of 2 alternatives (`oneOf`) now, before a single schema.';

  test.each<[string, JsonObject, JsonObject, readonly string[]]>([
    ['in the same words', text, text, []],
    ['as something else', { type: 'integer' }, { type: 'integer' }, ['changed its type from `string` to `integer`']],
    ['as one thing or another', text, { type: 'integer' }, ['changed its type from `string` to `integer` or `string`']],
    ['with values of their own', one('a'), one('b'), ['was limited to `a` and `b`']],
  ])('is compared: %s', async (_, first, second, said) => {
    const after = beside(
      object({ name: first, kind: one('x') }, 'kind'),
      object({ name: second, kind: one('y') }, 'kind'),
    );
    const found = await told(before, after, 'request');
    expect(found.map((line) => line.replace(/^[^:]*: (?:Request property `name` )?/u, ''))).toEqual(
      [several, ...said.map((words) => `${words}.`)].toSorted(),
    );
    const answers = await told(before, after, 'response');
    expect(answers.filter((line) => /removed|no longer described|comes only/u.test(line))).toEqual([]);
  });

  test('is optional where one of them does not ask for it', async () => {
    const after: JsonObject = {
      ...object({ id: text }),
      oneOf: [object({ name: text, kind: one('x') }, 'kind', 'name'), object({ name: text, kind: one('y') }, 'kind')],
    };
    expect(await told(before, after, 'response')).toContain('breaking: Response property `name` became optional.');
  });

  test('is not described where one of them leaves it out', async () => {
    const after = beside(object({ name: text, kind: one('x') }, 'kind'), object({ kind: one('y') }, 'kind'));
    expect(await told(before, after, 'response')).toContain(
      'breaking: Response property `name` is no longer described; it is still required.',
    );
  });

  test('is refused where the object admits no other properties', async () => {
    const after: JsonObject = {
      ...beside(object({ name: text, kind: one('x') }), object({ name: text, kind: one('y') })),
      required: [],
      additionalProperties: false,
    };
    expect(await told({ ...before, additionalProperties: false }, after, 'request')).toContain(
      'breaking: Request property `name` was removed; the object admits no other properties.',
    );
  });
});
