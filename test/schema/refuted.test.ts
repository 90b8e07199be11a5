import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../src/model/json.ts';
import { createIdentity } from '../../src/schema/normal-form/identical.ts';
import { childOf } from '../../src/schema/normal-form/node.ts';
import { createNormaliser } from '../../src/schema/normal-form/normalise.ts';
import { isRefuted } from '../../src/schema/proofs/refuted.ts';
import { oraclePairs } from './support/generate.ts';
import type { OraclePair } from './support/oracle.ts';
import { schemaContract } from './support/pair.ts';

interface Case {
  readonly schemas?: Json;
  readonly dialect?: OraclePair['dialect'];
}

/** Whether senders of the first surely send something that the second refuses. */
function refuted(sender: Json, receiver: Json, { schemas = {}, dialect = '3.1' }: Case = {}): boolean {
  const contract = (root: Json) => schemaContract({ root, components: { schemas } }, dialect);
  const [base, head] = [contract(sender), contract(receiver)];
  const { same } = createIdentity(base, head);
  const normaliser = createNormaliser(base, head, { impliesTypes: false, same });
  const node = (value: Json, side: 0 | 1) =>
    normaliser.node(childOf([{ value, place: { file: 'api.yaml', pointer: '/root' }, dialect, side }]));
  const sides = {
    normaliser,
    direction: 'request',
    same,
    certain: new WeakMap(),
    refuted: new WeakMap(),
    ways: new WeakMap(),
    effort: { left: 1_000 },
  } as const;
  return isRefuted(sides, node(sender, 0), node(receiver, 1));
}

const object = (properties: Json, required: readonly string[] = []): Json => ({
  type: 'object',
  properties,
  required: [...required],
});
const text = { type: 'string' };
const number = { type: 'number' };
const SCHEMAS = {
  A: { type: 'string', enum: ['b'] },
  Loop: { oneOf: [{ $ref: '#/components/schemas/Loop' }, { $ref: '#/components/schemas/Loop' }, { type: 'object' }] },
};
const kind = (...values: readonly string[]): Json => object({ kind: { type: 'string', enum: [...values] } }, ['kind']);

describe('what is plain to see', () => {
  test.each<readonly [why: string, sender: Json, receiver: Json]>([
    ['another type', text, number],
    ['one type more', { type: ['string', 'null'] }, text],
    ['any text where some are listed', text, { type: 'string', enum: ['a'] }],
    ['a listed value that is gone', { type: 'string', enum: ['a', 'b'] }, { type: 'string', enum: ['a'] }],
    ['a property that has to be there', object({ a: text }), object({ a: text }, ['a'])],
    ['the type of a property', object({ a: text }), object({ a: number })],
    ['a property of a property', object({ a: object({ b: text }) }), object({ a: object({ b: number }) })],
    ['items', { type: 'array', items: text }, { type: 'array', items: number }],
    ['no alternative of this kind', kind('c'), { oneOf: [kind('a'), kind('b')] }],
    ['a value behind a reference', object({ kind: { $ref: '#/components/schemas/A' } }, ['kind']), kind('a')],
    ['beside alternatives', object({ a: { oneOf: [kind('a'), kind('b')] } }, ['a']), object({}, ['a', 'b'])],
    [
      'beside lists of some items',
      object({ a: { type: 'array', items: text, minItems: 2 } }, ['a']),
      object({}, ['b']),
    ],
    ['beside lists of nothing', object({ a: { type: 'array', items: false } }, ['a']), object({}, ['b'])],
    ['each of two items', { type: 'array', items: text, minItems: 2 }, { type: 'array', items: number }],
    ['one alternative', { oneOf: [kind('a'), kind('b')] }, kind('a')],
    [
      'alternatives of which one asks for something else',
      { oneOf: [object({ a: text }, ['a']), object({}, ['b'])] },
      false,
    ],
    [
      'alternatives of which one is more than the other',
      { oneOf: [object({ kind: text, a: text }), { allOf: [kind('a'), object({}, ['b'])] }, number] },
      false,
    ],
    ['one alternative of any', { anyOf: [object({ a: text }), object({ b: text })] }, object({ a: number })],
  ])('%s', (_, sender, receiver) => {
    expect(refuted(sender, receiver, { schemas: SCHEMAS })).toBe(true);
  });
});

describe('what is not certain', () => {
  test.each<readonly [why: string, sender: Json, receiver: Json]>([
    ['nothing can be sent', object({ a: { type: 'string', minLength: 2, maxLength: 1 } }, ['a']), number],
    ['texts of a pattern', { type: 'string', pattern: '^a$' }, { type: 'string', enum: ['a'] }],
    ['texts of a format', { type: 'string', format: 'date' }, { type: 'string', enum: ['2026-01-01'] }],
    ['a value both list', { enum: ['a'] }, { enum: ['a', 'b'] }],
    ['a property that is not sent', object({ a: { ...text, readOnly: true } }), object({ a: number })],
    ['a property nobody asks for', object({ a: text }), object({ a: { ...text, readOnly: true } }, ['a'])],
    ['lists that are listed', { type: 'array', enum: [[]], items: text }, { type: 'array', items: number }],
    [
      'different items',
      { type: 'array', items: text, minItems: 2, uniqueItems: true },
      { type: 'array', items: number },
    ],
    ['lists that are too short', object({ a: { type: 'array', minItems: 2, maxItems: 1 } }, ['a']), object({}, ['b'])],
    ['beside alternatives that match together', object({ a: { oneOf: [text, text] } }, ['a']), object({}, ['b'])],
    [
      'alternatives that lead to themselves',
      { $ref: '#/components/schemas/Loop' },
      { type: 'object', required: ['a'] },
    ],
    ['a property without a value', object({ a: { type: 'string', enum: [] } }, ['a']), object({}, ['b'])],
    ['an object that asks for what is nothing', object({ a: object({ b: false }, ['b']) }, ['a']), object({}, ['b'])],
    ['lists without items', { type: 'array', items: text, maxItems: 0 }, { type: 'array', items: number }],
    ['what a negation leaves', { type: 'string', not: { enum: ['b'] } }, { type: 'string', not: { const: 'b' } }],
    ['a schema without an end', object({ a: { $ref: '#/root' } }, ['a']), object({}, ['b'])],
    ['alternatives that match together', { oneOf: [text, text] }, false],
    ['an alternative beside two others', { oneOf: [object({}), object({}, ['a']), object({}, ['b'])] }, false],
    [
      'alternatives that match together in part',
      { oneOf: [object({ a: text }), object({ b: text })] },
      object({ a: number }),
    ],
  ])('%s', (_, sender, receiver) => {
    expect(refuted(sender, receiver, { schemas: SCHEMAS })).toBe(false);
  });
});

test.each(['3.0', '3.1'] as const)('nothing is refuted that holds (%s)', (dialect) => {
  let told = 0;
  fc.assert(
    fc.property(oraclePairs(2, dialect), ({ before, after, schemas }) => {
      expect(refuted(before, before, { schemas, dialect })).toBe(false);
      expect(refuted({ allOf: [before, after] }, before, { schemas, dialect })).toBe(false);
      // By itself `nullable: true` is any value, as one of several alternatives it is null.
      expect(refuted(before, { anyOf: [after, { allOf: [before] }] }, { schemas, dialect })).toBe(false);
      // What one alternative admits another one admits, too: nothing is left that can be sent.
      const [one, other] = [{ allOf: [before] }, { allOf: [after] }];
      expect(refuted({ oneOf: [one, one] }, false, { schemas, dialect })).toBe(false);
      expect(refuted({ oneOf: [one, other, { anyOf: [one, other] }] }, false, { schemas, dialect })).toBe(false);
      if (refuted(before, after, { schemas, dialect })) told++;
    }),
    { numRuns: 400, seed: 20261129 },
  );
  expect(told).toBeGreaterThan(20);
});
