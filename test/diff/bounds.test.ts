import { describe, expect, test } from 'vitest';
import { compareSpecs } from '../../src/index.ts';
import type { JsonObject } from '../../src/model/json.ts';

/* What is beyond a bound is said: it is undecided, or a part that was not compared, or operations that are not named. */

const described = (more: JsonObject): string =>
  JSON.stringify({ openapi: '3.1.0', info: { title: 'Bounds', version: '1' }, paths: {}, ...more });

const compared = async (base: string, head: string) => {
  const settings = 'version-check: off\nrulesets: []\nwitness: off\n';
  const { findings, partial } = await compareSpecs({ base: { text: base }, head: { text: head }, settings });
  return { rules: findings.map(({ rule }) => rule), partial };
};

const many = (count: number, make: (at: number) => readonly [string, JsonObject]): JsonObject =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => make(at)));

const ofValues = (pattern: string, values = ['ab', 'abab']): string =>
  described({
    paths: {
      '/a': {
        post: {
          requestBody: {
            content: { 'application/json': { schema: { enum: values, type: 'string', pattern } } },
          },
          responses: {},
        },
      },
    },
  });

describe('listed values beside a pattern', () => {
  test('that no longer match are told as lost, however the pattern is written', async () => {
    const { rules } = await compared(ofValues('^(ab)+$'), ofValues('^(ab){2,}$'));
    expect(rules).toEqual(['request-enum-value-removed']);
  });
  test('that match both say nothing', async () => {
    expect((await compared(ofValues('^(ab)+$'), ofValues('^(ab)*$'))).rules).toEqual([]);
  });
  test('are undecided where nobody can tell', async () => {
    const long = ['a'.repeat(2_500)];
    const { rules } = await compared(ofValues('^a+$', long), ofValues('^[ab]+$', long));
    expect(rules).toEqual(['request-pattern-changed']);
  });
});

test('callbacks that all operations share are read up to a bound, and it is said', { timeout: 30_000 }, async () => {
  const document = (type: string): string => {
    const parameters = [{ name: 'q', in: 'query', schema: { type } }];
    return described({
      paths: many(101, (at) => [
        `/p${at}`,
        { get: { responses: {}, callbacks: { c: { $ref: '#/components/callbacks/C' } } } },
      ]),
      components: {
        callbacks: { C: many(100, (at) => [`{$url}/${at}`, { post: { parameters, responses: {} } }]) },
      },
    });
  };
  const { rules, partial } = await compared(document('string'), document('integer'));
  expect(rules).toHaveLength(100);
  expect(partial.join(' ')).toContain('more than 10000 operations of callbacks; the others were left out');
});

test('changes that more operations share than can be listed are told once, and that not all are named', async () => {
  const document = (required: boolean): string =>
    described({
      paths: many(1_100, (at) => [`/p${at}`, { get: { responses: { 200: { $ref: '#/components/responses/R' } } } }]),
      components: { responses: { R: { description: 'OK', headers: many(200, (at) => [`h${at}`, { required }]) } } },
    });
  const { rules, partial } = await compared(document(true), document(false));
  expect(rules).toHaveLength(200);
  expect(partial).toEqual([expect.stringContaining('do not name all operations')]);
});
