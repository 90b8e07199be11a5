import { describe, expect, test } from 'vitest';
import type { Json } from '../../src/model/json.ts';
import { code, fromTo, list, path, route, value } from '../../src/rules/words.ts';

test.for<readonly [string, string]>([
  ['name', '`name`'],
  ['', '`""`'],
  ['a`b', "`a'b`"],
  ['two\nlines', '`two lines`'],
  ['\u001b[31mred', '`[31mred`'],
  ['right\u202Eleft', '`right left`'],
  ['x'.repeat(81), `\`${'x'.repeat(79)}…\``],
  ['😀'.repeat(81), `\`${'😀'.repeat(79)}…\``],
  ['x'.repeat(80), `\`${'x'.repeat(80)}\``],
])('code %j', ([text, shown]) => {
  expect(code(text)).toBe(shown);
});

const steps = (count: number): string => Array.from({ length: count }, (_, index) => `step${index}`).join('.');

test.for<readonly [string, string]>([
  ['owner.name', '`owner.name`'],
  [steps(12), `\`${steps(12)}\``],
  [`${steps(20)}.size`, '`step0.step1.step2.….step13.step14.step15.step16.step17.step18.step19.size`'],
  [`${'x'.repeat(40)}.${'y'.repeat(70)}`, `\`…${'y'.repeat(59)}\``],
  ['x'.repeat(100), `\`…${'x'.repeat(59)}\``],
])('path %j', ([text, shown]) => {
  expect(path(text)).toBe(shown);
});

test.for<readonly [Json | undefined, string]>([
  ['open', '`open`'],
  ['1.4.2', '`1.4.2`'],
  ['2026-06-30', '`2026-06-30`'],
  ['1', '`"1"`'],
  [1, '`1`'],
  ['true', '`"true"`'],
  [true, '`true`'],
  [' padded ', '`" padded "`'],
  [null, '`null`'],
  [{ a: [1] }, '`{"a":[1]}`'],
  [undefined, 'nothing'],
])('value %j', ([json, shown]) => {
  expect(value(json)).toBe(shown);
});

describe('list', () => {
  test.for<readonly [readonly Json[], string]>([
    [[], 'nothing'],
    [['a'], '`a`'],
    [['a', 'b', 'c'], '`a`, `b` and `c`'],
    [['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], '`a`, `b`, `c`, `d`, `e`, `f` and 2 more'],
  ])('%j', ([values, shown]) => {
    expect(list(values)).toBe(shown);
  });
});

test('fromTo', () => {
  expect([fromTo(1, 2), fromTo(undefined, 2), fromTo(1, undefined), fromTo(undefined, undefined)]).toEqual([
    ' from `1` to `2`',
    ' to `2`',
    ' from `1`',
    '',
  ]);
});

test('a long operation is cut in the middle, where those of one API are alike', () => {
  const groups = '/resource-groups/{resource-group}'.repeat(6);
  const operation = (end: string): string => `POST /subscriptions/{subscription}${groups}/providers/${end}`;
  expect(route('GET /users')).toBe('`GET /users`');
  expect(route(`GET /${'x'.repeat(195)}`)).toBe(`\`GET /${'x'.repeat(195)}\``);
  const [one, other] = ['validate', 'cancel'].map((end) => route(operation(`Notes/books/{book}/${end}`)));
  expect(one).toMatch(/^`POST \/subscriptions\/….*\/providers\/Notes\/books\/\{book\}\/validate`$/u);
  expect(other).toMatch(/\/cancel`$/u);
  for (const shown of [one, other, route(`GET /${'x'.repeat(300)}`)])
    expect(Array.from(shown ?? '').length).toBeLessThanOrEqual(202);
});
