import { describe, expect, test } from 'vitest';
import { ConfigurationError } from '../../src/settings/errors.ts';
import { readInputs } from '../../src/settings/inputs.ts';
import { originOf, readText, splitList } from '../../src/settings/values.ts';

describe('readInputs', () => {
  test.each([
    ['nothing', {}, {}],
    ['an empty input is not given', { 'INPUT_FAIL-ON': '', INPUT_BASE: '  ' }, {}],
    ['a word', { 'INPUT_FAIL-ON': ' any\n' }, { failOn: 'any' }],
    [
      'a list by lines and commas',
      { INPUT_SPEC: 'a.yaml, b.yaml\n\nc/{d,e}.yaml\n' },
      { spec: ['a.yaml', 'b.yaml', 'c/{d,e}.yaml'] },
    ],
    ['a truth value', { 'INPUT_ACCEPT-ANNOUNCED': 'True' }, { acceptAnnounced: true }],
    ['the token', { INPUT_TOKEN: 't' }, { token: 't' }],
    ['inputs of an action around this one', { INPUT_IMAGE: 'alpine', 'INPUT_NODE-VERSION': '24' }, {}],
    ['an empty misspelt input', { INPUT_FAIL_ON: '' }, {}],
    ['other variables', { PATH: '/bin', 'INPUT-BASE': 'x' }, {}],
  ])('%s', (_name, environment, expected) => {
    expect(readInputs(environment)).toEqual(expected);
  });

  test.each([
    [
      { 'INPUT_FAIL-ON': 'brekaing' },
      'The input fail-on must be breaking, potentially-breaking, any or never, not "brekaing". Did you mean "breaking"?',
    ],
    [{ 'INPUT_ACCEPT-ANNOUNCED': 'maybe' }, 'The input accept-announced must be true or false, not "maybe".'],
    [{ INPUT_FAIL_ON: 'never' }, 'There is no input "fail_on". Did you mean "fail-on"?'],
    [{ INPUT_FAILON: 'never' }, 'There is no input "failon". Did you mean "fail-on"?'],
    [{ INPUT_SPECS: 'a' }, 'There is no input "specs". Did you mean "spec"?'],
    [
      { INPUT_LENS: 'a\n::error::b' },
      'The input lens must be wire, strict, sdk, docs, strict+docs or sdk+docs, not "a ::error::b".',
    ],
  ])('refuses %j', (environment, message) => {
    expect(() => readInputs(environment)).toThrow(new ConfigurationError(message));
  });
});

test.each([
  ['', []],
  [' , ,\n', []],
  ['a,b', ['a', 'b']],
  ['a\r\nb', ['a', 'b']],
  ['{a,b},c', ['{a,b}', 'c']],
  ['{a,{b,c}},d', ['{a,{b,c}}', 'd']],
  ['a},b', ['a}', 'b']],
  ['{a\nb,c', ['{a', 'b', 'c']],
])('splitList(%j)', (text, expected) => {
  expect(splitList(text)).toEqual(expected);
});

describe('readText', () => {
  const origin = originOf('x');
  test.each([
    ['true', true],
    ['TRUE', true],
    ['yes', true],
    ['false', false],
    ['No', false],
  ])('reads %s as a truth value', (text, expected) => {
    expect(readText(text, { kind: 'boolean' }, origin)).toBe(expected);
  });

  test.each(['0', '-3', '90'])('reads the whole number %s', (text) => {
    expect(readText(text, { kind: 'integer' }, origin)).toBe(Number(text));
  });

  test.each(['', '1.5', '1e3', '0x10', 'many', '9'.repeat(16)])('refuses %j as a whole number', (text) => {
    expect(() => readText(text, { kind: 'integer' }, origin)).toThrow('x must be a whole number');
  });
});
