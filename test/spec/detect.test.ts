import { describe, expect, test } from 'vitest';
import { looksLikeSpec } from '../../src/spec/load.ts';

describe('looksLikeSpec', () => {
  test.each([
    ['YAML', 'openapi: 3.0.0\n'],
    ['an unknown version', 'openapi: 9.0.0\n'],
    ['quoted', '"openapi": "3.1.0"\n'],
    ['single quoted', "'swagger' : '2.0'\n"],
    ['late in the file, after comments', '# c\ninfo:\n  title: a\npaths: {}\nswagger: 2.0\n'],
    ['CRLF', 'info: {}\r\nopenapi: 3.0.0\r\n'],
    ['a byte order mark', '\uFEFFopenapi: 3.0.0\n'],
    ['a broken rest', 'openapi: 3.0.0\npaths: a: b: [\n'],
    ['JSON', '{"openapi":"3.0.0"}'],
    ['JSON, late', '{"info": {"title": "\\"openapi\\": {["}, "paths": {"/a": [{}]},\n "swagger" : "2.0"}'],
    ['broken JSON', '{"openapi": "3.0.0", "paths": {'],
    ['YAML in braces', "\n  {openapi: '3.0.0'}"],
    ['JSON with a byte order mark', '\uFEFF{"openapi":"3.0.0"}'],
  ])('yes: %s', (_, text) => {
    expect(looksLikeSpec('any/name', text)).toBe(true);
  });

  test.each([
    ['nothing', ''],
    ['another document', 'asyncapi: 3.0.0\n'],
    ['a setting called openapi', 'openapi:\n  generator: x\n'],
    ['a path to a specification', 'openapi: ./api.yaml\n'],
    ['a nested key', 'x:\n  openapi: 3.0.0\n'],
    ['a nested key in JSON', '{"dependencies": {"openapi": "3.0.0"}}'],
    ['a value in JSON', '{"name": "openapi", "a": ["swagger", 2]}'],
    ['text inside of a string', '{"a": "x, \\"openapi\\": \\"3.0.0\\""}'],
    ['a longer name', '{"openapi-typescript": "7.0.0", "swagger_ui": 5}'],
    ['part of a schema', 'type: object\nproperties:\n  swagger: {type: string}\n'],
  ])('no: %s', (_, text) => {
    expect(looksLikeSpec('api.yaml', text)).toBe(false);
  });

  test('prose that shows one is none', () => {
    expect(looksLikeSpec('README.md', '# How to\n\n```yaml\nopenapi: 3.0.0\n```\n')).toBe(false);
  });
});
