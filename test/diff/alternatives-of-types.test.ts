import { describe, expect, test } from 'vitest';
import { compareApis } from '../../src/diff/apis.ts';
import type { Json, JsonObject } from '../../src/model/json.ts';
import { judgeEach } from '../../src/rules/judge.ts';
import { contractOf } from './contract-of.ts';

/**
 * Alternatives of different types exclude each other, so they are compared type by type. The author wrote one list of
 * alternatives: what is told is what came to that list and what left it.
 */

const text: JsonObject = { type: 'string' };
const object = (name: string): JsonObject => ({ type: 'object', properties: { [name]: text }, required: [name] });
const schemas: JsonObject = {
  Name: text,
  Fixed: { type: 'string', enum: ['fixed'] },
  Struct: object('fields'),
  List: object('element'),
  Map: object('key'),
};
const refs = (...names: readonly string[]): readonly JsonObject[] =>
  names.map((name) => ({ $ref: `#/components/schemas/${name}` }));
const oneOf = (...names: readonly string[]): JsonObject => ({ oneOf: refs(...names) });

async function told(before: Json, after: Json): Promise<readonly string[]> {
  const [base, head] = await Promise.all(
    [before, after].map((schema) =>
      contractOf({
        openapi: '3.0.3',
        info: { title: 'T', version: '1.0.0' },
        paths: {
          '/types': {
            post: {
              requestBody: { content: { 'application/json': { schema } } },
              responses: { 200: { description: 'Fine.' } },
            },
          },
        },
        components: { schemas },
      }),
    ),
  );
  if (base === undefined || head === undefined) throw new Error('No contract.');
  const { changes } = await compareApis(base, head);
  return judgeEach(changes, { base, head, lens: 'wire', policies: new Map() })
    .filter(({ judgement }) => judgement.impact !== 'documentation')
    .map(({ judgement: { impact, message } }) => `${impact}: ${message}`)
    .toSorted();
}

const all = oneOf('Name', 'Struct', 'List', 'Map');
const withFixed = oneOf('Name', 'Struct', 'List', 'Map', 'Fixed');

describe('a list of alternatives of several types', () => {
  test.for<[string, Json, Json, readonly string[]]>([
    [
      'one of a type that had one',
      all,
      withFixed,
      [
        'breaking: Request body changed within `oneOf`: some of what was valid does not match exactly one alternative any more, and is refused.',
      ],
    ],
    [
      'the same, written first',
      all,
      oneOf('Fixed', 'Name', 'Struct', 'List', 'Map'),
      [
        'breaking: Request body changed within `oneOf`: some of what was valid does not match exactly one alternative any more, and is refused.',
      ],
    ],
    [
      'one of each of two types',
      oneOf('Name', 'Struct'),
      oneOf('Name', 'Struct', 'List', 'Fixed'),
      [
        'breaking: Request body changed within `oneOf`: some of what was valid does not match exactly one alternative any more, and is refused.',
        'non-breaking: Request body got the alternative `Fixed`.',
        'non-breaking: Request body got the alternative `List`.',
      ],
    ],
    [
      'one of each of two types less',
      oneOf('Name', 'Struct', 'List', 'Fixed'),
      oneOf('Name', 'Struct'),
      [
        'breaking: Request body lost the alternative `List`.',
        'non-breaking: Request body changed within `oneOf`: some of what was refused may match exactly one alternative now.',
        'non-breaking: Request body lost the alternative `Fixed`; each value of it is still accepted.',
      ],
    ],
    [
      'a list in two keywords',
      { $ref: '#/components/schemas/Struct' },
      { ...oneOf('Struct', 'List'), anyOf: [...refs('Struct', 'List'), { type: 'integer' }] },
      ['non-breaking: Request body got the alternative `List`.'],
    ],
    [
      'two lists at once',
      { $ref: '#/components/schemas/Struct' },
      { ...oneOf('Struct', 'List'), anyOf: refs('Struct', 'Map') },
      [
        'non-breaking: Request body changed within `oneOf`: some of what was refused may match exactly one alternative now.',
      ],
    ],
    ['the order', withFixed, oneOf('Fixed', 'Map', 'List', 'Struct', 'Name'), []],
  ])('%s', async ([, before, after, expected]) => {
    expect(await told(before, after)).toEqual(expected);
  });
});

test('a schema of another kind says what it was made of', async () => {
  expect(await told(oneOf('List', 'Map'), { type: 'object', properties: { name: text } })).toContain(
    'non-breaking: Request body is a single schema now, before one of 2 alternatives (`oneOf`).',
  );
});

test('one of all types that gets alternatives of its own is told, whatever types they leave over', async () => {
  const nested: JsonObject = { type: 'object', anyOf: [...refs('Fixed', 'Struct'), { ...text, nullable: true }] };
  const ofAll = (one: JsonObject): JsonObject => {
    const others = [{ type: 'array', items: {} }, { type: 'boolean', nullable: true }, { type: 'integer' }, text];
    return { anyOf: [{ anyOf: [{ type: 'boolean' }, one, ...others] }, { nullable: true }] };
  };
  expect(await told(ofAll({ type: 'object' }), ofAll(nested))).toContain(
    'breaking: Request body is one or more of 2 alternatives (`anyOf`) and one or more of 2 alternatives (`anyOf`) now, before one or more of 2 alternatives (`anyOf`).',
  );
});
