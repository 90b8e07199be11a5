import { expect, test } from 'vitest';
import type { Json } from '../../src/model/json.ts';
import { abridged } from '../../src/report/example.ts';

const cases: readonly (readonly [string, Json, Json])[] = [
  ['short values stay', { a: ['x', 1, null, true], b: '' }, { a: ['x', 1, null, true], b: '' }],
  ['80 characters are short', 'a'.repeat(80), 'a'.repeat(80)],
  ['a long text tells its length', { text: 'ab '.repeat(667) }, { text: `${'ab '.repeat(13)}a… (2,001 characters)` }],
  ['characters are counted, not code units', '🙂'.repeat(81), `${'🙂'.repeat(40)}… (81 characters)`],
  ['eight items are few', [1, 2, 3, 4, 5, 6, 7, 8], [1, 2, 3, 4, 5, 6, 7, 8]],
  ['a long list tells its length', Array.from({ length: 101 }, () => 'dog'), ['dog', 'dog', 'dog', '… (101 items)']],
  ['inside of lists and objects too', [{ a: 'b'.repeat(100) }], [{ a: `${'b'.repeat(40)}… (100 characters)` }]],
];

test.for(cases)('%s', ([, value, shown]) => {
  expect(abridged(value)).toEqual(shown);
});

test('names that mean something to JavaScript are names', () => {
  const value = JSON.parse('{"__proto__":"x"}') as Json;
  expect(JSON.stringify(abridged(value))).toBe('{"__proto__":"x"}');
});
