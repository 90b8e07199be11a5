import { expect, test } from 'vitest';
import type { Json, JsonObject } from '../../src/model/json.ts';
import { briefly } from './support/pair.ts';

/** Closed objects that nothing required tells apart: what is in two of them was never valid. */

const KINDS = ['wallet', 'card', 'transfer', 'voucher', 'cheque'];
const text: JsonObject = { type: 'string' };
const fields = Array.from({ length: 24 }, (_, index) => `field${index}`);

function schemas(more: JsonObject): JsonObject {
  const kind = (name: string, at: number): JsonObject => ({
    type: 'object',
    properties: {
      type: { type: 'string', enum: [name, `${name}s`] },
      attempt: { type: 'string', maxLength: 30 },
      source: { type: 'string', enum: ['credit', 'debit'] },
      ...Object.fromEntries(fields.slice(0, 3 + ((at * 7) % 22)).map((field) => [field, text])),
      ...more,
    },
    ...(at % 2 === 0 ? { required: ['field0'] } : {}),
    additionalProperties: false,
  });
  return Object.fromEntries(KINDS.map((name, at) => [name, kind(name, at)]));
}
const choice = (names: readonly string[]): Json => ({
  oneOf: names.map((name) => ({ $ref: `#/components/schemas/${name}` })),
});

test.each([
  ['the same order', KINDS],
  ['the other order', KINDS.toReversed()],
  ['another order', [...KINDS.slice(2), ...KINDS.slice(0, 2)]],
])('a property that each alternative got, in %s', (_, names) => {
  const options = { schemas: schemas({}), headSchemas: schemas({ sdk: text }) };
  const told = briefly(choice(KINDS), choice(names), options);
  expect(new Set(told)).toEqual(new Set(['sdk property.added']));
});
