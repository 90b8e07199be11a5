import { describe, expect, test } from 'vitest';
import { compareApis } from '../../src/diff/apis.ts';
import type { Json, JsonObject } from '../../src/model/json.ts';
import { judgeEach } from '../../src/rules/judge.ts';
import { contractOf } from './contract-of.ts';

/** What changed in one of several alternatives, or in one of several parts, is told of that one. */

const text: JsonObject = { type: 'string' };
const iban: JsonObject = { type: 'object', properties: { iban: text }, required: ['iban'] };
const refs = (...names: readonly string[]): readonly JsonObject[] =>
  names.map((name) => ({ $ref: `#/components/schemas/${name}` }));
const having = (properties: JsonObject): JsonObject => ({ type: 'object', properties });

/** What is told of requests that send `Payment`, by one operation or by two. */
async function told(before: JsonObject, after: JsonObject, operations: number): Promise<readonly string[]> {
  const [payment] = refs('Payment');
  const post: Json = {
    requestBody: { content: { 'application/json': { schema: payment ?? {} } } },
    responses: { 204: { description: 'Done.' } },
  };
  const [base, head] = await Promise.all(
    [before, after].map((schemas) =>
      contractOf({
        openapi: '3.0.3',
        info: { title: 'T', version: '1.0.0' },
        paths: Object.fromEntries(['/payments', '/refunds'].slice(0, operations).map((path) => [path, { post }])),
        components: { schemas: { Iban: iban, ...schemas } },
      }),
    ),
  );
  if (base === undefined || head === undefined) throw new Error('No contract.');
  const { changes } = await compareApis(base, head);
  return judgeEach(changes, { base, head, lens: 'wire', policies: new Map() })
    .filter(({ judgement }) => judgement.impact !== 'documentation')
    .map(({ judgement: { message, component } }) => `${message} (${component ?? 'inline'})`)
    .toSorted();
}

const oneOf = (...members: readonly Json[]): JsonObject => ({ Payment: { oneOf: members } });
const composed = (...names: readonly string[]): JsonObject => ({ Payment: { allOf: refs(...names) } });

describe('what is told, and of which component', () => {
  test.each<[string, JsonObject, JsonObject, readonly string[]]>([
    [
      'a type that one of the alternatives of a component changed is told of that component',
      oneOf(...refs('Iban'), text),
      oneOf(...refs('Iban'), { type: 'boolean' }),
      [
        'Request schema `schemas/Payment` changed its type from `string` or `object` to `boolean` or `object`. (schemas/Payment)',
      ],
    ],
    [
      'and of the alternative where that is a component',
      { ...oneOf(...refs('Iban', 'Name')), Name: text },
      { ...oneOf(...refs('Iban', 'Name')), Name: { type: 'boolean' } },
      ['Request schema `schemas/Name` changed its type from `string` to `boolean`. (schemas/Name)'],
    ],
    [
      'null that an alternative got is told of it',
      { ...oneOf(...refs('Iban', 'Name')), Name: text },
      { ...oneOf(...refs('Iban', 'Name')), Name: { ...text, nullable: true } },
      ['Request schema `schemas/Name` became nullable. (schemas/Name)'],
    ],
    [
      'an alternative that went from a property is told of the property',
      { Payment: having({ to: { oneOf: [...refs('Iban'), text] } }) },
      { Payment: having({ to: refs('Iban')[0] ?? {} }) },
      [
        'Request property `to` of `schemas/Payment` changed its type from `string` or `object` to `object`. (schemas/Payment)',
      ],
    ],
    [
      'and one that came',
      { Payment: having({ to: refs('Iban')[0] ?? {} }) },
      { Payment: having({ to: { oneOf: [...refs('Iban'), text] } }) },
      [
        'Request property `to` of `schemas/Payment` changed its type from `object` to `string` or `object`. (schemas/Payment)',
      ],
    ],
    [
      'a format of one alternative is not told of another that has one',
      { ...oneOf(...refs('Number', 'Name')), Number: { type: 'integer', format: 'int64' }, Name: text },
      {
        ...oneOf(...refs('Number', 'Name')),
        Number: { type: 'integer', format: 'int64' },
        Name: { ...text, format: 'date' },
      },
      ['Request schema `schemas/Name` got the format `date`. (schemas/Name)'],
    ],
    [
      'a listed value of one alternative, too',
      {
        ...oneOf(...refs('Number', 'Name')),
        Number: { type: 'integer', enum: [1, 2] },
        Name: { ...text, enum: ['a', 'b'] },
      },
      {
        ...oneOf(...refs('Number', 'Name')),
        Number: { type: 'integer', enum: [1, 2] },
        Name: { ...text, enum: ['a'] },
      },
      ['Request schema `schemas/Name` lost the value `b`. (schemas/Name)'],
    ],
    [
      'a limit of one part is not told of another that has one',
      { ...composed('Short', 'Long'), Short: { ...text, minLength: 1 }, Long: { ...text, minLength: 2 } },
      { ...composed('Short', 'Long'), Short: { ...text, minLength: 1 }, Long: { ...text, minLength: 3 } },
      ['Request schema `schemas/Long` had its minimum length increased from `2` to `3`. (schemas/Long)'],
    ],
  ])('%s', async (_, before, after, expected) => {
    expect(await told(before, after, 2)).toEqual(expected);
  });

  test('a component that is one of several alternatives goes by its name, though one operation has it', async () => {
    const cards = (card: JsonObject): JsonObject => ({
      Payment: having({ by: { oneOf: refs('Iban', 'Card', 'Gift') } }),
      Card: { ...having({ card: text, ...card }), required: ['card'] },
      Gift: { ...having({ gift: text, ...card }), required: ['gift'] },
    });
    expect(await told(cards({}), cards({ note: text }), 1)).toEqual([
      'Request property `note` of `schemas/Card` was added as optional. (schemas/Card)',
      'Request property `note` of `schemas/Gift` was added as optional. (schemas/Gift)',
    ]);
  });

  test('what stands alone goes by its place in the message', async () => {
    const sides = [{}, { note: text }].map((more) => ({
      Payment: having({ by: refs('Card')[0] ?? {} }),
      Card: having({ card: text, ...more }),
    }));
    expect(await told(sides[0] ?? {}, sides[1] ?? {}, 1)).toEqual([
      'Request property `by.note` was added as optional. (schemas/Card)',
    ]);
  });
});
