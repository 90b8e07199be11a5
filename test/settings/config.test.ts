import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/settings/config.ts';
import { ConfigurationError } from '../../src/settings/errors.ts';

const known = {
  rules: ['response-property-removed', 'operation-id-changed'],
  policies: ['response-enum-value-added'],
  rulesets: ['recommended'],
};
const read = (text: string) => readConfig(text, '.api-governor.yaml', known);

describe('reads', () => {
  test.each([
    ['an empty file', '', {}],
    ['only comments', '# nothing\n', {}],
    ['null', 'null\n', {}],
    ['keys without a value', 'fail-on:\nlens: ~\n', {}],
    [
      'words',
      'fail-on: never\nlens: "sdk"\ncomment: \'always\'\n',
      { failOn: 'never', lens: 'sdk', comment: 'always' },
    ],
    ['off, which is no truth value', 'version-check: off\n', { versionCheck: 'off' }],
    ['a truth value', 'accept-announced: true\n', { acceptAnnounced: true }],
    ['a list', 'spec:\n  - a.yaml\n  - b/{c,d}.yaml\n', { spec: ['a.yaml', 'b/{c,d}.yaml'] }],
    ['one text for a list', 'exclude: a,b.yaml\n', { exclude: ['a,b.yaml'] }],
    ['an empty list', 'exclude: []\n', { exclude: [] }],
    ['a text that looks like a number', 'base: 1.10\n', { base: '1.10' }],
    ['a quoted empty text', 'base: ""\n', { base: '' }],
    ['levels of rules', 'rules:\n  operation-id-changed: off\n', { rules: new Map([['operation-id-changed', 'off']]) }],
    [
      'policies',
      'policies: { response-enum-value-added: breaking }\n',
      { policies: new Map([['response-enum-value-added', 'breaking']]) },
    ],
    [
      'a map with foreign keys',
      'renamed-from:\n  __proto__: a.yaml\n',
      { renamedFrom: new Map([['__proto__', 'a.yaml']]) },
    ],
    ['JSON', '{"fail-on": "any", "spec": ["a"]}', { failOn: 'any', spec: ['a'] }],
    ['an alias', 'spec: &s [a]\nexclude: *s\n', { spec: ['a'], exclude: ['a'] }],
    ['a byte order mark', '\uFEFFfail-on: any\n', { failOn: 'any' }],
    [
      'APIs',
      'apis:\n  - path: a/**\n    name: A\n    fail-on: never\n    rules: { operation-id-changed: error }\n  - path: [b, c]\n',
      {
        apis: [
          {
            name: 'A',
            paths: ['a/**'],
            given: { failOn: 'never', rules: new Map([['operation-id-changed', 'error']]) },
          },
          { name: null, paths: ['b', 'c'], given: {} },
        ],
      },
    ],
  ])('%s', (_name, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('refuses, and says where and what instead', () => {
  test.each([
    ['failOn: never', '1:1: There is no setting "failOn". Did you mean "fail-on"?'],
    ['lens: wire\r\nfail-no: any', '2:1: There is no setting "fail-no". Did you mean "fail-on"?'],
    ['\uFEFFlenz: wire', '1:1: There is no setting "lenz". Did you mean "lens"?'],
    ['nonsense: 1', '1:1: There is no setting "nonsense".'],
    ['__proto__: { a: 1 }', '1:1: There is no setting "__proto__".'],
    ['constructor: x', '1:1: There is no setting "constructor".'],
    [
      'token: abc',
      '1:1: "token" cannot be set in this file; it is an input of the action or a flag of the command line.',
    ],
    [
      'format: json',
      '1:1: "format" cannot be set in this file; it is an input of the action or a flag of the command line.',
    ],
    [
      'lens: "wide"',
      '1:7: lens must be wire, strict, sdk, docs, strict+docs or sdk+docs, not "wide". Did you mean "wire"?',
    ],
    ['lens: [wire]', '1:7: lens must be a single value.'],
    ['spec: { a: b }', '1:7: spec must be a list of texts.'],
    ['spec: [[a]]', '1:8: spec must be a list of texts.'],
    ['accept-announced: 1', '1:19: accept-announced must be true or false, not "1".'],
    ['rules: [a]', '1:8: rules must be made of keys and values.'],
    [
      'rules:\n  operation-id-chagned: off',
      '2:3: There is no rule "operation-id-chagned". Did you mean "operation-id-changed"?',
    ],
    ['rules: { toString: off }', '1:10: There is no rule "toString".'],
    ['policies: { enum: breaking }', '1:13: There is no policy "enum".'],
    [
      'rules:\n  operation-id-changed: warn',
      '2:25: rules.operation-id-changed must be error, warning, info or off, not "warn". Did you mean "warning"?',
    ],
    [
      'rules: { operation-id-changed: false }',
      '1:32: rules.operation-id-changed must be error, warning, info or off, not "false".',
    ],
    ['rules: { operation-id-changed: [off] }', '1:32: rules.operation-id-changed must be a single value.'],
    ['apis: { path: a }', '1:7: apis must be a list of entries with "path".'],
    ['apis: [a]', '1:8: An entry of apis must be made of keys and values.'],
    ['apis:\n  - name: A', '2:5: An entry of apis needs a "path".'],
    [
      'apis:\n  - path: a\n    comment: never',
      '3:5: "comment" cannot differ from API to API; it belongs to the top of the file.',
    ],
    ['apis:\n  - path: a\n    nmae: b', '3:5: There is no setting "nmae". Did you mean "name"?'],
    ['apis: &a [*a]', '1:10: An entry of apis must be made of keys and values.'],
    ['lens: wire\nlens: sdk', '2:1: "lens" is set twice.'],
    ['? [a]\n: b', '1:3: A key must be a word.'],
    ['- a', '1:1: The configuration must be made of keys and values, such as "fail-on: breaking".'],
    ['lens: !!js/function "x"', '1:7: YAML tags are not used here.'],
    ['lens: *nobody', '1:8: Nothing is called "nobody".'],
    ['<<: { lens: wire }', '1:1: There is no setting "<<".'],
  ])('%j', (text, expected) => {
    expect(errorOf(text).message).toBe(`.api-governor.yaml:${expected}`);
  });

  test('broken YAML, with the position and without an excerpt', () => {
    const error = errorOf('lens: wire\nspec: [secret-word\n');
    expect(error.message).toMatch(/^\.api-governor\.yaml:\d+:\d+: This is not valid YAML: /);
    expect(error.message).not.toContain('secret-word');
  });

  test.each([
    ['two documents', 'lens: wire\n---\nlens: sdk\n', 'There is more than one YAML document.'],
    ['a giant file', `# ${'x'.repeat(200_001)}`, 'longer than'],
    ['deep nesting', `spec: ${'['.repeat(50)}${']'.repeat(50)}`, 'not valid YAML'],
    ['many aliases', `spec: [&a x${', *a'.repeat(101)}]`, 'too many aliases'],
  ])('%s', (_name, text, expected) => {
    expect(errorOf(text).message).toContain(expected);
  });

  test('carries file, line and column apart from the sentence', () => {
    const { file, line, column, problem } = errorOf('\n  nope: 1');
    expect({ file, line, column, problem }).toEqual({
      file: '.api-governor.yaml',
      line: 2,
      column: 3,
      problem: 'There is no setting "nope".',
    });
  });
});

test('whatever the text is: settings or a ConfigurationError', () => {
  const fragments = fc.constantFrom(
    'lens',
    'rules',
    'apis',
    'path',
    'spec',
    ': ',
    '\n',
    '  ',
    '- ',
    '[',
    ']',
    '{',
    '}',
    '&a ',
    '*a',
    'wire',
    '"',
    "'",
    '|',
    '>',
    '#',
    '!x ',
    '?',
    '---\n',
    '\t',
    '%',
    ',',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fragments, { maxLength: 30 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (source) => {
      const outcome = attempt(() => read(source));
      expect(outcome instanceof Error ? outcome.name : typeof outcome).toMatch(/^(ConfigurationError|object)$/);
    }),
    { seed: 20261121, numRuns: 2000 },
  );
});

function attempt(action: () => unknown): unknown {
  try {
    return action();
  } catch (error) {
    return error;
  }
}

function errorOf(text: string): ConfigurationError {
  const outcome = attempt(() => read(text));
  if (outcome instanceof ConfigurationError) return outcome;
  throw new Error('It was not refused.', { cause: outcome });
}
