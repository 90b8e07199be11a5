import { expect, test } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { factsOf, operation } from './facts.ts';

/** A range of media types that a message had, and what is left of it by name. */

const answering = (...types: readonly string[]): JsonObject =>
  operation({
    responses: { 200: { description: 'Fine.', content: Object.fromEntries(types.map((type) => [type, {}])) } },
  });
const lost = (mediaType: string, named?: readonly string[]): object => ({
  kind: 'media-type.removed',
  direction: 'response',
  mediaType,
  ...(named === undefined ? {} : { named }),
});

test.each<[string, readonly string[], readonly string[], readonly object[]]>([
  ['any type', ['*/*'], ['application/json'], [lost('*/*', ['application/json'])]],
  [
    'any type beside one that stays',
    ['*/*', 'application/json'],
    ['application/json'],
    [lost('*/*', ['application/json'])],
  ],
  ['a narrower range', ['text/*'], ['text/csv', 'text/plain'], [lost('text/*', ['text/csv', 'text/plain'])]],
  ['any type, for a narrower range', ['*/*'], ['text/*'], [lost('*/*', ['text/*'])]],
  ['types of another kind', ['text/*', 'application/json'], ['application/json'], [lost('text/*')]],
  ['one type', ['text/csv', 'application/json'], ['application/json'], [lost('text/csv')]],
])('what is left of %s', async (_, before, after, expected) => {
  expect(await factsOf(answering(...before), answering(...after))).toEqual(expected);
});
