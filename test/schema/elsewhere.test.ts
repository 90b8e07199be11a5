import { expect, test } from 'vitest';
import type { Json } from '../../src/model/json.ts';
import { brief, comparisonOf } from './support/pair.ts';

/* A schema with a list of kinds that became one alternative for each kind, or the other way round. */

const kind = (kinds: readonly string[], more: object = {}, ...required: readonly string[]): Json => ({
  type: 'object',
  required,
  properties: { type: { type: 'string', enum: kinds }, ...more },
});
const oneOf = (...list: readonly Json[]): Json => ({ oneOf: list });

const told = (before: Json, after: Json): readonly string[] =>
  [...comparisonOf(before, after).evidence.sightings.keys()]
    .filter(({ kind: found }) => !found.startsWith('text.'))
    .map(brief)
    .toSorted();

test.each<[string, Json, Json, readonly string[]]>([
  [
    'kinds that other alternatives take are not lost',
    kind(['text', 'json']),
    oneOf(kind(['text'], {}, 'type'), kind(['json'], {}, 'type')),
    ['type property.became-required'],
  ],
  [
    'a kind that no alternative takes is',
    kind(['text', 'json', 'xml'], {}, 'type'),
    oneOf(kind(['text'], {}, 'type'), kind(['json'], {}, 'type')),
    ['type schema.enum-value-removed narrowed'],
  ],
  [
    'a kind whose alternative asks for more is, too',
    kind(['text', 'json'], { schema: {} }, 'type'),
    oneOf(kind(['text'], { schema: {} }, 'type'), kind(['json'], { schema: {} }, 'type', 'schema')),
    ['type schema.enum-value-removed narrowed'],
  ],
  [
    'kinds that other alternatives took did not come',
    oneOf(kind(['text'], {}, 'type'), kind(['json'], {}, 'type')),
    kind(['text', 'json'], {}, 'type'),
    [],
  ],
  [
    'a kind that two alternatives took is lost with them',
    { anyOf: [kind(['text', 'xml'], { a: {} }, 'type'), kind(['json', 'xml'], { b: {}, c: {} }, 'type')] },
    kind(['text', 'json'], { a: {} }, 'type'),
    ['schema.branch-removed narrowed', 'type schema.enum-value-removed narrowed'],
  ],
])('%s', (_, before, after, expected) => {
  expect(told(before, after)).toEqual(expected);
});

test('what another alternative refuses beside its kind is not silent', () => {
  const before = kind(['text', 'json'], { size: { type: 'integer' } }, 'type');
  const after = oneOf(
    kind(['text'], { size: { type: 'integer' } }, 'type'),
    kind(['json'], { size: { type: 'integer', maximum: 5 } }, 'type'),
  );
  expect(told(before, after)).not.toEqual([]);
});

test('only the values that are lost are named', () => {
  const [change] = [
    ...comparisonOf(
      kind(['text', 'json', 'xml'], {}, 'type'),
      oneOf(kind(['text'], {}, 'type'), kind(['json'], {}, 'type')),
    ).evidence.sightings.keys(),
  ].filter(({ kind: found }) => found === 'schema.enum-value-removed');
  expect(change).toMatchObject({ values: ['xml'] });
});
