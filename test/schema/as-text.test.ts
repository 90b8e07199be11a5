import { expect, test } from 'vitest';
import type { Json } from '../../src/model/json.ts';
import { briefly, changesBetween } from './support/pair.ts';

const s = { type: 'string' };
const integer = { type: 'integer' };

test.each<[string, Json, Json, string | null]>([
  ['an integer that became a text', integer, s, 'widened'],
  ['an integer that became a longer text', integer, { ...s, minLength: 3 }, 'replaced'],
  ['an integer that became a text with something in it', integer, { ...s, minLength: 1 }, 'widened'],
  ['a few numbers that became a longer text', { enum: [1, 22] }, { ...s, minLength: 2 }, 'replaced'],
  ['an integer that became a text of digits', integer, { ...s, pattern: '^-?[0-9]+$' }, 'widened'],
  ['an integer that became a text without a sign', integer, { ...s, pattern: '^[0-9]+$' }, 'replaced'],
  ['no sign', { type: 'integer', minimum: 0 }, { ...s, pattern: '^[0-9]+$' }, 'widened'],
  ['a number that became a text of digits', { type: 'number' }, { ...s, pattern: '^-?[0-9]+$' }, 'replaced'],
  ['numbers that became texts', { enum: [1, 2] }, { enum: ['1', '2', '3'] }, 'widened'],
  ['numbers of which one is no text', { enum: [1, 2] }, { enum: ['1', '3'] }, 'replaced'],
  ['texts that became a number', { enum: ['1', '2'] }, integer, 'widened'],
  ['texts that are written as no number is', { enum: ['1', '02'] }, integer, 'replaced'],
  ['a yes or no that became a shorter text', { type: 'boolean' }, { ...s, maxLength: 4 }, 'replaced'],
  ['a yes or no that became a secret', { type: 'boolean' }, { ...s, format: 'password' }, 'widened'],
  ['a yes or no by its texts', { type: 'boolean' }, { enum: ['true', 'false'] }, null],
  ['a text that became a number', s, integer, 'narrowed'],
  ['a text that is none of some', integer, { ...s, not: { enum: ['1'] } }, 'replaced'],
])('parameter: %s', (_, before, after, effect) => {
  const said = effect === null ? [] : [`schema.type-changed ${effect}`];
  expect(briefly(before, after, { parameter: true }).filter((one) => one.includes('type-changed'))).toEqual(said);
});

test('what alternatives ask of a text is asked of a number, too', () => {
  const after = { ...s, anyOf: [{ maxLength: 1 }, { pattern: '^a' }] };
  expect(briefly(integer, after, { parameter: true })).toContain('schema.type-changed replaced');
});

const list = (items: Json): Json => ({ type: 'array', items });

test.each<[string, Json, Json, readonly string[]]>([
  ['a number', integer, list(integer), ['schema.type-changed widened']],
  [
    'a text of a few',
    { enum: ['a', 'b'] },
    list({ enum: ['a'] }),
    ['[] schema.enum-value-removed narrowed', 'schema.type-changed widened'],
  ],
  ['a text of a few, one with a comma', { enum: ['a,b'] }, list({ enum: ['a,b'] }), ['schema.type-changed replaced']],
  ['any text', s, list(s), ['schema.type-changed replaced']],
  [
    'a text without commas',
    { ...s, pattern: '^[a-z]+$' },
    list(s),
    ['[] schema.pattern-changed widened', 'schema.type-changed widened'],
  ],
])('%s became a list with commas', (_, before, after, said) => {
  expect(briefly(before, after, { separator: ',' })).toEqual(said);
});

const orNull = (...types: readonly string[]): Json => ({ type: [...types, 'null'] });

test.each<[string, Json, Json, readonly string[]]>([
  ['a number loses null', orNull('integer'), integer, ['schema.nullable-changed narrowed refused']],
  ['a text loses null', orNull('string'), s, ['schema.nullable-changed narrowed read']],
  [
    'a text that is never empty loses null',
    orNull('string'),
    { ...s, minLength: 1 },
    ['schema.bound-changed narrowed', 'schema.nullable-changed narrowed refused'],
  ],
  ['a list of texts loses null', { enum: ['a', null] }, { enum: ['a'] }, ['schema.nullable-changed narrowed refused']],
  [
    'texts that are listed stand for it',
    { enum: ['', 'null', null] },
    { enum: ['', 'null'] },
    ['schema.nullable-changed narrowed read'],
  ],
  [
    'an alternative is null',
    { anyOf: [integer, { type: 'null' }] },
    integer,
    ['schema.nullable-changed narrowed refused'],
  ],
  [
    'a number or null becomes a text',
    orNull('integer'),
    s,
    ['schema.nullable-changed narrowed read', 'schema.type-changed widened'],
  ],
  [
    'a number or null becomes a larger one',
    orNull('integer'),
    { type: 'number' },
    ['schema.nullable-changed narrowed refused', 'schema.type-changed widened'],
  ],
  ['nothing but null becomes a text', { type: 'null' }, s, ['schema.type-changed widened']],
  ['any value loses null', {}, integer, ['schema.type-changed narrowed']],
])('null in a parameter: %s', (_, before, after, told) => {
  expect(saidOf(changesBetween(before, after, { parameter: true }))).toEqual(told);
});

test('null among the items of a parameter, and among its properties', () => {
  const within = (inner: Json): Json => ({ type: 'object', properties: { a: { type: 'array', items: inner } } });
  expect(saidOf(changesBetween(within(orNull('integer')), within(integer), { parameter: true }))).toEqual([
    'schema.nullable-changed narrowed refused',
  ]);
  expect(saidOf(changesBetween(within(orNull('integer')), within(integer)))).toEqual([
    'schema.nullable-changed narrowed -',
  ]);
});

test('null that a single value loses when it becomes a list is told of the items', () => {
  expect(briefly(orNull('integer'), list(integer), { separator: '' })).toEqual([
    '[] schema.nullable-changed narrowed',
    'schema.type-changed widened',
  ]);
});

const saidOf = (changes: ReturnType<typeof changesBetween>): readonly string[] =>
  changes
    .map((change) => {
      const effect = 'effect' in change ? ` ${change.effect}` : '';
      return `${change.kind}${effect}${change.kind === 'schema.nullable-changed' ? ` ${change.asText ?? '-'}` : ''}`;
    })
    .toSorted();

test('what is said of a single value is compared with what is said of the list that it becomes', () => {
  const said = { description: 'How many.', default: 3 };
  const many = { type: 'array', items: integer, description: 'How many.', default: [3] };
  expect(briefly({ ...integer, ...said }, many, { separator: '' })).toEqual([
    'schema.default-changed',
    'schema.type-changed widened',
  ]);
});

test.each<[string, string, number, string | null]>([
  ['one by one, and not at all without one', '', 1, null],
  ['one by one', '', 2, 'schema.bound-changed narrowed'],
  ['as one text, which may be empty', ',', 1, 'schema.bound-changed narrowed'],
])('items of a list are sent %s', (_, separator, minItems, told) => {
  const after = { type: 'array', items: s, minItems };
  expect(briefly(list(s), after, { separator })).toEqual(told === null ? [] : [told]);
});
