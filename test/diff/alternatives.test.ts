import { describe, expect, test } from 'vitest';
import { compareApis } from '../../src/diff/apis.ts';
import type { Change } from '../../src/model/change.ts';
import type { Json, JsonObject } from '../../src/model/json.ts';
import { judgeEach } from '../../src/rules/judge.ts';
import { contractOf } from './contract-of.ts';

/**
 * Objects are open: what changed in one alternative is mostly let through by another one that says nothing about it. A
 * validator has no objection, the reader of the message has. And what only a condition describes is sent, too.
 */

const text: JsonObject = { type: 'string' };
const edits: Readonly<Record<string, readonly [before: Json, after: Json]>> = {
  'a type': [text, { type: 'integer' }],
  'a list of values': [
    { type: 'string', enum: ['a', 'b'] },
    { type: 'string', enum: ['a', 'b', 'c'] },
  ],
  'a length': [
    { type: 'string', maxLength: 9 },
    { type: 'string', maxLength: 3 },
  ],
  'a pattern': [text, { type: 'string', pattern: '^a+$' }],
  'a property of a property': [
    { type: 'object', properties: { x: text } },
    { type: 'object', properties: { x: { type: 'integer' } } },
  ],
  null: [{ type: ['string', 'null'] }, text],
};

const cat = (meow: Json): JsonObject => ({ type: 'object', properties: { kind: text, meow } });
const dog: JsonObject = { type: 'object', properties: { kind: text, bark: text } };
const fish: JsonObject = { type: 'object', properties: { fins: { type: 'integer' } } };
const isCat: JsonObject = { properties: { kind: { const: 'cat' } }, required: ['kind'] };

type Shape = (keyword: 'anyOf' | 'oneOf', meow: Json) => JsonObject;
const shapes: Readonly<Record<string, Shape>> = {
  'an alternative': (keyword, meow) => ({ [keyword]: [cat(meow), dog] }),
  'the last of three': (keyword, meow) => ({ [keyword]: [dog, fish, cat(meow)] }),
  'an alternative for a property': (keyword, meow) => ({
    type: 'object',
    required: ['pet'],
    properties: { pet: { [keyword]: [cat(meow), dog] } },
  }),
  'an alternative for items': (keyword, meow) => ({ type: 'array', items: { [keyword]: [cat(meow), dog] } }),
  'an alternative beside properties': (keyword, meow) => ({
    type: 'object',
    properties: { id: text },
    [keyword]: [cat(meow), dog],
  }),
  'an alternative in an alternative': (keyword, meow) => ({ [keyword]: [{ [keyword]: [cat(meow), dog] }, fish] }),
  'an alternative for a property of an alternative': (keyword, meow) => ({
    [keyword]: [{ type: 'object', properties: { pet: { [keyword]: [cat(meow), dog] } } }, fish],
  }),
  'an alternative beside another': (keyword, meow) => ({
    allOf: [{ [keyword]: [cat(meow), dog] }, { [keyword]: [fish, { type: 'object', properties: { w: text } }] }],
  }),
  'a part of an alternative': (keyword, meow) => ({
    [keyword]: [{ allOf: [{ type: 'object', properties: { id: text } }, cat(meow)] }, dog],
  }),
  'lists of alternatives': (keyword, meow) => ({
    [keyword]: [
      { type: 'array', items: cat(meow) },
      { type: 'array', items: dog },
    ],
  }),
  'an alternative that has to have it, or something else': (keyword, meow) => ({
    type: 'object',
    properties: { meow, bark: text },
    [keyword]: [{ required: ['meow'] }, { required: ['bark'] }],
  }),
  'what a condition asks': (_, meow) => ({
    type: 'object',
    properties: { kind: text },
    if: isCat,
    then: { properties: { meow } },
  }),
  'what a condition asks otherwise': (_, meow) => ({
    type: 'object',
    properties: { kind: text },
    if: isCat,
    then: { properties: { purr: text } },
    else: { properties: { meow } },
  }),
  'what a property asks': (_, meow) => ({
    type: 'object',
    properties: { kind: text },
    dependentSchemas: { kind: { properties: { meow } } },
  }),
};

const documentOf = (schema: Json, direction: 'request' | 'response'): JsonObject => {
  const content = { 'application/json': { schema } };
  const response = { 200: { description: 'Fine.', ...(direction === 'response' ? { content } : {}) } };
  const operation = { ...(direction === 'request' ? { requestBody: { content } } : {}), responses: response };
  return { openapi: '3.1.0', info: { title: 'T', version: '1.0.0' }, paths: { '/pets': { post: operation } } };
};

interface Found {
  readonly impact: string;
  readonly why: string;
  readonly change: Change | undefined;
}

async function found(before: Json, after: Json, direction: 'request' | 'response'): Promise<readonly Found[]> {
  const base = await contractOf(documentOf(before, direction));
  const head = await contractOf(documentOf(after, direction));
  const { changes } = await compareApis(base, head);
  const options = { base, head, lens: 'wire', policies: new Map() } as const;
  return judgeEach(changes, options).map(({ judgement, changes: [change] }) => ({ ...judgement, change }));
}

const isHarm = ({ impact }: Found): boolean => impact === 'breaking' || impact === 'potentially-breaking';

describe.for(Object.entries(shapes))('%s', ([, shape]) => {
  test.for(Object.entries(edits))('changes %s', async ([, [before, after]]) => {
    for (const keyword of ['anyOf', 'oneOf'] as const)
      for (const direction of ['request', 'response'] as const) {
        const there = await found(shape(keyword, before), shape(keyword, after), direction);
        const back = await found(shape(keyword, after), shape(keyword, before), direction);
        expect([there, back].map(({ length }) => length > 0)).toEqual([true, true]);
        // One of both ways refuses what was sent.
        expect([...there, ...back].some(isHarm)).toBe(true);
      }
  });
});

describe('what another alternative lets through', () => {
  const [before, after] = [cat(text), cat({ type: 'integer' })];

  test.for<[string, readonly Json[], readonly Json[], string]>([
    ['is no more than potentially breaking', [before, dog], [after, dog], 'potentially-breaking'],
    [
      'is breaking when the other one is closed',
      [before, dog],
      [after, { ...dog, additionalProperties: false }],
      'breaking',
    ],
    [
      'is breaking when the other one can be told apart',
      [before, { ...dog, required: ['bark'] }],
      [after, { ...dog, required: ['bark'] }],
      'breaking',
    ],
  ])('%s', async ([, old, now, impact]) => {
    const seen = await found({ anyOf: old }, { anyOf: now }, 'request');
    const types = seen.filter(({ change }) => change?.kind === 'schema.type-changed');
    expect(types.map((one) => one.impact)).toEqual([impact]);
    expect(types.map(({ change }) => change?.letThrough ?? false)).toEqual([impact !== 'breaking']);
    expect(types.map(({ why }) => why.includes('let through'))).toEqual([impact !== 'breaking']);
  });

  test('is nothing when the other one describes it', async () => {
    const same = cat({ type: ['string', 'integer'] });
    expect(await found({ anyOf: [before, same] }, { anyOf: [after, same] }, 'request')).toEqual([]);
  });

  test('is breaking when an operation leads to it on a way without alternatives', async () => {
    const all = (meow: Json): JsonObject => ({
      ...documentOf({ anyOf: [{ $ref: '#/components/schemas/Cat' }, dog] }, 'request'),
      components: { schemas: { Cat: cat(meow) } },
    });
    const both = (meow: Json): JsonObject => {
      const document = all(meow);
      const content = { 'application/json': { schema: { $ref: '#/components/schemas/Cat' } } };
      const put = { requestBody: { content }, responses: { 200: { description: 'Fine.' } } };
      return { ...document, paths: { ...(document['paths'] as JsonObject), '/cats': { put } } };
    };
    const [base, head] = [await contractOf(both(text)), await contractOf(both({ type: 'integer' }))];
    const { changes } = await compareApis(base, head);
    const judged = judgeEach(changes, { base, head, lens: 'wire', policies: new Map() });
    expect(judged.map(({ judgement }) => [judgement.impact, judgement.operations.length])).toEqual([['breaking', 2]]);
  });
});
