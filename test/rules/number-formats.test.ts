import { expect, test } from 'vitest';
import { judge } from '../../src/rules/judge.ts';
import { comparison } from './support/pipeline.ts';

/** What is said about numbers whose format or type changed, in requests and in responses: impact, the first lens it breaks, and rule. */
const described = (schema: object): string => {
  const content = { 'application/json': { schema } };
  return JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Sizes', version: '1.0.0' },
    paths: {
      '/sizes': {
        post: {
          requestBody: { required: true, content },
          responses: { 200: { description: 'The size.', content } },
        },
      },
    },
  });
};

const NUMBER = { type: 'number' };
const INTEGER = { type: 'integer' };

test.for([
  // Every number that programs agree on has these formats: only generated code changes.
  [
    NUMBER,
    { ...NUMBER, format: 'double' },
    ['documentation:sdk request-number-format-changed', 'documentation:sdk response-number-format-changed'],
  ],
  [
    INTEGER,
    { ...INTEGER, format: 'int64' },
    ['documentation:sdk request-number-format-changed', 'documentation:sdk response-number-format-changed'],
  ],
  [
    { ...INTEGER, format: 'int64' },
    INTEGER,
    ['documentation:sdk request-number-format-changed', 'documentation:sdk response-number-format-changed'],
  ],
  // Whole numbers only, where fractions were allowed.
  [NUMBER, { ...NUMBER, format: 'int64' }, ['breaking request-format-set', 'documentation response-format-set']],
  // Less room.
  [INTEGER, { ...INTEGER, format: 'int32' }, ['breaking request-format-set', 'documentation response-format-set']],
  [
    { ...INTEGER, format: 'int64' },
    { ...INTEGER, format: 'int32' },
    ['breaking request-format-changed', 'documentation response-format-changed'],
  ],
  // No number that the limits allow is left out.
  [
    { ...INTEGER, minimum: 0, maximum: 21600 },
    { ...INTEGER, minimum: 0, maximum: 21600, format: 'int32' },
    ['documentation:sdk request-number-format-changed', 'documentation:sdk response-number-format-changed'],
  ],
  [
    { type: ['integer', 'null'], exclusiveMinimum: 0, maximum: 21600, format: 'int32' },
    { type: ['integer', 'null'], exclusiveMinimum: 0, maximum: 21600 },
    ['documentation:sdk request-number-format-changed', 'documentation:sdk response-number-format-changed'],
  ],
  [
    { ...INTEGER, minimum: 0, maximum: 3_000_000_000 },
    { ...INTEGER, minimum: 0, maximum: 3_000_000_000, format: 'int32' },
    ['breaking request-format-set', 'documentation response-format-set'],
  ],
  [
    { ...INTEGER, minimum: -1, maximum: 100 },
    { ...INTEGER, minimum: -1, maximum: 100, format: 'uint8' },
    ['breaking request-format-set', 'documentation response-format-set'],
  ],
  // The limits leave the format nothing to refuse but fractions.
  [
    { ...NUMBER, minimum: 0, maximum: 2 },
    { ...NUMBER, minimum: 0, maximum: 2, format: 'int32' },
    ['breaking request-format-set', 'documentation response-format-set'],
  ],
  [
    { ...NUMBER, minimum: 0, maximum: 2, format: 'int32' },
    { ...NUMBER, minimum: 0, maximum: 2 },
    ['non-breaking request-format-removed', 'potentially-breaking:strict response-format-removed'],
  ],
  // Less precision.
  [
    NUMBER,
    { ...NUMBER, format: 'float' },
    ['documentation response-format-set', 'potentially-breaking:strict request-number-rounded'],
  ],
  [
    { ...NUMBER, format: 'double' },
    { ...NUMBER, format: 'float' },
    ['documentation response-format-changed', 'potentially-breaking:strict request-number-rounded'],
  ],
  // Whole numbers are numbers. What the types say already is not said of their formats.
  [
    { ...INTEGER, format: 'int64' },
    { ...NUMBER, format: 'double' },
    ['breaking response-type-changed', 'non-breaking request-type-widened'],
  ],
] as const)('%j %j', async ([before, after, expected]) => {
  const { base, head, compared } = await comparison(described(before), described(after));
  const judgements = judge(compared.changes, { base, head, lens: 'wire', policies: new Map() });
  const said = judgements.map(
    ({ impact, rule, breaks: [lens] }) =>
      `${impact}${lens === undefined || impact === 'breaking' ? '' : `:${lens}`} ${rule}`,
  );
  expect(said.toSorted()).toEqual(expected);
});
