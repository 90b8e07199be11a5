import { expect, test } from 'vitest';
import { compareApis } from '../../src/diff/apis.ts';
import type { Json, JsonObject } from '../../src/model/json.ts';
import { judgeEach } from '../../src/rules/judge.ts';
import { contractOf } from './contract-of.ts';

/**
 * What is left of a schema with alternatives may be open, and accept whatever they described: who sends it is not refused,
 * and not heard either. That is told as where a property of a plain object is gone.
 */

const text: JsonObject = { type: 'string' };
const object = (names: readonly string[], ...required: readonly string[]): JsonObject => ({
  type: 'object',
  properties: Object.fromEntries(names.map((name) => [name, text])),
  ...(required.length === 0 ? {} : { required }),
});
const step = (kind: string): JsonObject => ({
  type: 'object',
  required: ['kind', 'value'],
  properties: { kind: { type: 'string', enum: [kind] }, value: text },
});

const documentOf = (schema: Json, direction: string): JsonObject => {
  const content = { 'application/json': { schema } };
  const responses = { 200: { description: 'Fine.', ...(direction === 'response' ? { content } : {}) } };
  const operation = { ...(direction === 'request' ? { requestBody: { content } } : {}), responses };
  return { openapi: '3.0.3', info: { title: 'T', version: '1.0.0' }, paths: { '/views': { put: operation } } };
};

/** Messages about properties that were removed, by themselves or with an alternative, and how serious they are. */
async function lost(before: Json, after: Json, direction: string): Promise<readonly string[]> {
  const base = await contractOf(documentOf(before, direction));
  const head = await contractOf(documentOf(after, direction));
  const { changes } = await compareApis(base, head);
  return judgeEach(changes, { base, head, lens: 'wire', policies: new Map() })
    .filter(
      ({ changes: [change] }) =>
        change?.kind === 'property.removed' || (change?.kind === 'schema.branch-removed' && change.lost !== undefined),
    )
    .map(({ judgement: { impact, message } }) => `${impact}: ${message}`)
    .toSorted();
}

const withAlternative = (label: string, names: string, part = 'Request body'): string =>
  `breaking: ${part} lost the alternative ${label.startsWith('with ') ? label : `\`${label}\``}: each value of it is still accepted, but nothing describes ${names} any more.`;

const inRequest = (...names: readonly string[]): readonly string[] =>
  names.map((name) => `breaking: Request property \`${name}\` was removed.`);

test.for<[string, Json, Json, readonly string[]]>([
  [
    'alternatives became one other object',
    { anyOf: [step('title'), step('emoji')] },
    object(['title', 'emoji']),
    inRequest('kind', 'value'),
  ],
  [
    'the same of a property',
    { type: 'object', properties: { data: { oneOf: [step('title'), step('emoji')] } } },
    { type: 'object', properties: { data: object(['title', 'emoji']) } },
    inRequest('data.kind', 'data.value'),
  ],
  [
    'alternatives became other alternatives',
    { anyOf: [step('title'), step('emoji')] },
    { anyOf: [object(['title']), object(['emoji'])] },
    [withAlternative('kind="emoji"', '`kind` and `value`'), withAlternative('kind="title"', '`kind` and `value`')],
  ],
  [
    'one of two alternatives is left',
    { anyOf: [object(['a', 'b']), object(['a', 'c'])] },
    object(['a', 'b']),
    [withAlternative('with the property `c`', '`c`')],
  ],
  [
    'one of two is left, in a list of alternatives',
    { anyOf: [object(['a', 'b']), object(['c']), { type: 'integer' }] },
    { anyOf: [object(['a', 'b']), { type: 'integer' }] },
    [withAlternative('with the property `c`', '`c`')],
  ],
  [
    'an alternative of many properties, two of which others describe',
    { anyOf: [object(['a', 'b']), object(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'])] },
    { anyOf: [object(['a', 'b'])] },
    [withAlternative('with the property `c`', '`c`, `d`, `e`, `f`, `g`, `h` and 2 more')],
  ],
  ['what is left describes it', { anyOf: [object(['a', 'b']), object(['a', 'c'])] }, object(['a', 'b', 'c']), []],
  [
    'another alternative describes it',
    { anyOf: [object(['a', 'b']), object(['c'])] },
    { anyOf: [object(['a', 'b', 'c']), object(['a'])] },
    [],
  ],
  [
    'an alternative of an alternative describes it',
    { anyOf: [object(['a']), object(['c'])] },
    { anyOf: [object(['a']), { anyOf: [{ type: 'integer' }, object(['c', 'd'])] }] },
    [],
  ],
  [
    'what is left says in so many words that there may be more',
    { anyOf: [step('title'), step('emoji')] },
    { ...object(['title']), additionalProperties: true },
    [],
  ],
  [
    'nothing was sent of it',
    { anyOf: [object(['a']), { properties: { id: { ...text, readOnly: true } } }] },
    object(['a']),
    [],
  ],
  [
    'a property of a property that alternatives have',
    {
      type: 'object',
      oneOf: [
        { properties: { a: object(['x', 'y']) }, required: ['a'] },
        { properties: { b: text }, required: ['b'] },
      ],
    },
    {
      type: 'object',
      properties: { a: object(['x']), b: text },
      oneOf: [{ required: ['a'] }, { required: ['b'] }],
    },
    [withAlternative('with the property `a`', '`a.y`')],
  ],
  [
    'a property of a property that may have any now',
    {
      type: 'object',
      oneOf: [
        { properties: { a: object(['x', 'y']) }, required: ['a'] },
        { properties: { b: text }, required: ['b'] },
      ],
    },
    {
      type: 'object',
      properties: { a: { ...object(['x']), additionalProperties: true }, b: text },
      oneOf: [{ required: ['a'] }, { required: ['b'] }],
    },
    [],
  ],
  // That requests are refused is told, and not what was in them.
  ['the alternative is refused', { anyOf: [object(['a'], 'a'), object(['c'], 'c')] }, object(['a'], 'a'), []],
])('%s (request)', async ([, before, after, expected]) => {
  expect(await lost(before, after, 'request')).toEqual(expected);
});

test.for<[string, Json, Json, readonly string[]]>([
  [
    'all alternatives promised it',
    { anyOf: [step('title'), step('emoji')] },
    object(['title']),
    ['kind', 'value'].map((name) => `breaking: Response property \`${name}\` was removed; it was required.`),
  ],
  [
    'some alternatives had it',
    { anyOf: [object(['a'], 'a'), object(['b'])] },
    object(['title']),
    ['a', 'b'].map((name) => `breaking: Response property \`${name}\` was removed.`),
  ],
  ['what is left describes it', { anyOf: [object(['a']), object(['b'])] }, object(['a', 'b']), []],
])('%s (response)', async ([, before, after, expected]) => {
  expect(await lost(before, after, 'response')).toEqual(expected);
});

/** Alternatives within alternatives, and others beside them, of which each goes. */
async function partialWith(count: number): Promise<readonly string[]> {
  const parts = (required: string): JsonObject => ({
    type: 'object',
    properties: { part: { type: 'object', properties: { size: text } } },
    required: [required],
  });
  const every = <T>(make: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index));
  const components: JsonObject = {
    schemas: {
      Inner: { anyOf: every((index) => parts(`inner${index}`)) },
      Outer: {
        anyOf: every((index) => ({ allOf: [{ $ref: '#/components/schemas/Inner' }, { required: [`outer${index}`] }] })),
      },
    },
  };
  const document = (others: readonly Json[]): JsonObject => ({
    ...documentOf({ anyOf: [{ $ref: '#/components/schemas/Outer' }, ...others] }, 'request'),
    components,
  });
  const base = await contractOf(document(every((index) => parts(`gone${index}`))));
  const { partial } = await compareApis(base, await contractOf(document([])));
  return partial.map(({ message }) => message);
}

test('of few alternatives all are looked at; of very many that is given up, and said', async () => {
  expect(await partialWith(5)).toEqual([]);
  expect(await partialWith(120)).toEqual([
    expect.stringMatching(/^More alternatives came and went than can be searched/),
  ]);
});
