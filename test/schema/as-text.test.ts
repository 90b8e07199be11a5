import { expect, test } from 'vitest';
import type { Json } from '../../src/model/json.ts';
import { briefly } from './support/pair.ts';

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
