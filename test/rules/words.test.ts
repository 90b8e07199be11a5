import { describe, expect, test } from 'vitest';
import type { Json } from '../../src/model/json.ts';
import { code, fromTo, list, value } from '../../src/rules/words.ts';

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
