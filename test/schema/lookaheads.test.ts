import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contains, included, word } from '../../src/schema/texts/automata.ts';

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const EXPRESSIONS = [
  `^(?!${UUID}$)^[a-z]([a-zA-Z0-9-]*[a-zA-Z0-9]+)?$`,
  '^(?=.*[A-Z])(?=.*[0-9]).{3,}$',
  '^(?!ab|ba$)[ab]+$',
  '^(?!(?=a)ab).*$',
  '^(?=a)(?!ab$)[a-c]*$|^(?!c)[cb]+$',
  '^(?=a$)',
  '^(?!$)[ab]*$',
  'b|^(?!a).*c$',
];

test.each(EXPRESSIONS)('%s is what the engine takes it for', (expression) => {
  const engine = new RegExp(expression, 'su');
  const character = fc.constantFrom(...'abcABC019-\n'.split(''));
  fc.assert(
    fc.property(fc.array(character, { maxLength: 7 }), (characters) => {
      const text = characters.join('');
      expect(contains(expression, text)).toBe(engine.test(text));
    }),
    { numRuns: 400 },
  );
});

test('names that are no identifiers', () => {
  const [name = ''] = EXPRESSIONS;
  const id = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';
  expect([contains(name, id), contains(name, `f${id.slice(1)}`), contains(name, `f${id}`)]).toEqual([
    false,
    false,
    true,
  ]);
  expect(included(name, '^[a-z]')).toBe(true);
  expect(included('^[a-z]', name)).toBe(false);
  expect(word({ inside: [name], outside: null, minLength: 3, maxLength: 5 })).toMatch(/^[a-z][a-zA-Z0-9-]*$/);
});

test('a password asks for all at once', () => {
  expect(included('^(?=.*[A-Z])(?=.*[0-9])[A-Z0-9]{8,20}$', '^.{8,}$')).toBe(true);
  expect(included('^.{8,}$', '^(?=.*[0-9]).{8,}$')).toBe(false);
  expect(included('^(?=.*[0-9]).{9,}$', '^(?=.*[0-9]).{8,}$')).toBe(true);
});
