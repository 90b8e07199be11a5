import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namedFiles } from '../../src/sources/references.ts';

describe('files a document names', () => {
  test.each([
    ['YAML plain', '$ref: common.yaml#/Error', ['apis/common.yaml']],
    ['YAML with a comment', '$ref: ../common.yaml # shared', ['common.yaml']],
    ['YAML single quoted', "$ref: './models/user.yml'", ['apis/models/user.yml']],
    ['YAML flow', 'schema: { $ref: a.yaml, x: 1 }', ['apis/a.yaml']],
    ['YAML folded', '$ref: >-\n  ./a.yaml', ['apis/a.yaml']],
    ['JSON', '{"$ref":"a.json#/x","b":{"$ref" : "..\\/b.json"}}', ['apis/a.json', 'b.json']],
    ['no extension', '$ref: schemas/User#/x', ['apis/schemas/User']],
    ['spaces', '$ref: "my%20models/a b.yaml"', ['apis/my models/a b.yaml']],
    ['mapping', 'mapping:\n  dog: ./dog.yaml#/Dog', ['apis/dog.yaml']],
    ['fragments and URLs', "$ref: '#/a'\n$ref: 'https://example.com/x'\n$ref: '//host/x'", []],
    ['out of the tree', '$ref: ../../secret', []],
    ['itself', '$ref: openapi.yaml#/x', []],
    ['an absolute path', '$ref: /etc/passwd', []],
  ] as const)('%s', (_, text, expected) => {
    const found = namedFiles('apis/openapi.yaml', text);
    // More than the names that are meant may be found, but nothing where there is none.
    expect([...found].filter((file) => expected.length === 0 || expected.some((name) => name === file))).toEqual(
      expected,
    );
  });

  test('very long words and lines are read through once', () => {
    const word = 'a'.repeat(2_000_000);
    expect([...namedFiles('a.yaml', `${word} ${word}.json $ref:${' '.repeat(1_000_000)}`)]).toEqual([
      'a'.repeat(500) + '.json',
    ]);
    expect(namedFiles('a.yaml', '.json'.repeat(20_000)).size).toBeGreaterThan(0);
    expect(namedFiles('a.yaml', '$ref:"'.repeat(100_000)).size).toBeGreaterThan(0);
  });

  test('whatever stands there, no name leaves the tree', () => {
    const part = fc.constantFrom(
      '../',
      './',
      'a',
      '%2e%2e/',
      '/',
      '.yaml',
      '$ref: ',
      '"',
      "'",
      '\n',
      '%',
      '\0',
      '#',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        for (const file of namedFiles('a/b.yaml', parts.join('')))
          expect(file.split('/').some((segment) => ['', '.', '..'].includes(segment))).toBe(false);
      }),
      { seed: 20261121 },
    );
  });
});
