import { expect, test } from 'vitest';
import type { Json } from '../../src/model/json.ts';
import { accepts } from '../../src/schema/proofs/accepts.ts';
import { childOf } from '../../src/schema/normal-form/node.ts';
import { createNormaliser } from '../../src/schema/normal-form/normalise.ts';
import { schemaContract } from './support/pair.ts';

/** A format that only its author knows: whether a text has it can't be told. */
const unknown: Json = { type: 'string', format: 'article-number' };

/** Schema, value, and whether it is an instance; null where that can't be told. */
const cases: readonly (readonly [string, Json, Json, boolean | null])[] = [
  ['a format that nobody knows', unknown, 'a', null],
  ['one alternative is enough', { anyOf: [unknown, { type: 'string', minLength: 1 }] }, 'a', true],
  ['the alternative that counts is unknown', { anyOf: [unknown, { type: 'string', minLength: 2 }] }, 'a', null],
  [
    'one exclusive alternative, and one that is unknown',
    { oneOf: [unknown, { type: 'string', minLength: 1 }] },
    'a',
    null,
  ],
  [
    'two exclusive alternatives are too many, whatever a third says',
    { oneOf: [unknown, { type: 'string', minLength: 1 }, { type: 'string', maxLength: 9 }] },
    'a',
    false,
  ],
  ['not what is unknown', { not: unknown }, 'a', null],
  ['a fraction that is no multiple', { multipleOf: 3 }, 1.5, false],
  ['a fraction that is one', { multipleOf: 0.5 }, 1.5, true],
  ['a multiple on paper, but not for who divides in floating point', { multipleOf: 0.1 }, 0.3, null],
  ['one of two', { allOf: [{ multipleOf: 0.1 }, { multipleOf: 0.25 }] }, 0.3, false],
  ['less than nothing', { multipleOf: 0.4 }, -0.2, false],
  ['numbers of very different size', { multipleOf: 3e-300 }, 7e300, null],
  ['what is listed, whatever its format', { type: 'string', enum: ['a'], format: 'date' }, 'a', null],
];

test.each(cases)('%s', (_, schema, value, expected) => {
  const contract = schemaContract({ root: schema });
  const normaliser = createNormaliser(contract, contract);
  const child = childOf([{ value: schema, place: { file: 'api.yaml', pointer: '/root' }, dialect: '3.1', side: 0 }]);
  expect(accepts(normaliser, normaliser.node(child), value)).toBe(expected);
});

test('of a long list of alternatives no more are looked at than may be asked', () => {
  const schema = { anyOf: Array.from({ length: 3_000 }, (_, at) => ({ type: 'string', maxLength: at + 2 })) };
  const contract = schemaContract({ root: schema });
  const known = createNormaliser(contract, contract);
  let asked = 0;
  const normaliser = {
    ...known,
    node: (child: Parameters<typeof known.node>[0]) => {
      asked++;
      return known.node(child);
    },
  };
  const child = childOf([{ value: schema, place: { file: 'api.yaml', pointer: '/root' }, dialect: '3.1', side: 0 }]);
  const node = known.node(child);
  expect(accepts(normaliser, node, 'a'.repeat(4_000))).toBe(null);
  expect(asked).toBeLessThan(2_100);
  asked = 0;
  expect(accepts(normaliser, node, 'a')).toBe(true);
  expect(asked).toBe(1);
});
