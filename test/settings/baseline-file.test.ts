import * as fc from 'fast-check';
import { Ajv } from 'ajv';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { baselineText, legacyKey, readBaseline } from '../../src/settings/legacy-file.ts';
import { baselineSchema } from '../../src/settings/legacy-keys.ts';

const read = (text: string) => readBaseline(text, 'b.yaml');
const ID = '626da2ce9399';
const group = (findings: string, rest = 'api: a, rule: r') => `- { ${rest}, findings: ${findings} }`;

const entries = fc.uniqueArray(
  fc.record({
    api: fc.constantFrom('api.yaml', 'b/ö "x".yaml', '__proto__', '# no', ': {'),
    rule: fc.constantFrom('doc-operation-described', 'owasp:api1:2023', 'constructor'),
    id: fc.stringMatching(/^[0-9a-f]{12}$/),
    at: fc.constantFrom('GET /users/{id}', '/components/schemas/A', '*', "it's # {x}", '\u2028\n'),
  }),
  { selector: legacyKey },
);

describe('the file', () => {
  test('says what was written, sorted, and is what the schema allows', () => {
    const validate = new Ajv({ strict: false }).compile(baselineSchema());
    fc.assert(
      fc.property(entries, fc.integer(), (all, turn) => {
        const kept = all.filter(({ at }) => at.trim() !== '');
        const text = baselineText(kept);
        const rotated = [...kept.slice(turn % (kept.length || 1)), ...kept.slice(0, turn % (kept.length || 1))];
        expect(baselineText(rotated)).toBe(text);
        const again = read(text);
        expect(baselineText(again)).toBe(text);
        expect(new Set(again.map(legacyKey))).toEqual(new Set(kept.map(legacyKey)));
        expect(validate(load(text))).toBe(true);
      }),
      { seed: 7, numRuns: 150 },
    );
  });

  test('has one finding a line', () => {
    const one = { api: 'a.yaml', rule: 'r', id: ID, at: 'GET /b' };
    const text = baselineText([one, { ...one, id: '000000000000', at: 'GET /a' }]);
    expect(text.split('\n').slice(3)).toEqual([
      '- api: "a.yaml"',
      '  rule: "r"',
      '  findings:',
      '    - { id: "000000000000", at: "GET /a" }',
      '    - { id: "626da2ce9399", at: "GET /b" }',
      '',
    ]);
    expect(read(text)[1]?.location).toEqual({ file: 'b.yaml', pointer: '/0/findings/1', line: 8, column: 7 });
  });

  test.each(['', '# nothing', '[]', baselineText([])])('%j holds nothing', (text) => {
    expect(read(text)).toEqual([]);
  });

  test.each<[string, string]>([
    ['a: 1', 'b.yaml:1:1: The file must be a list of groups, each with "api", "rule" and "findings".'],
    ['- 1', 'b.yaml:1:3: A group of the baseline must have the keys api, rule, findings.'],
    ['- { api: a, rul: r }', 'b.yaml:1:13: A group of the baseline has no key "rul". Did you mean "rule"?'],
    ['- { api: a }', 'b.yaml:1:3: This entry has no "rule".'],
    ['- { api: [], rule: r }', 'b.yaml:1:10: api must be a text.'],
    [group('x'), 'b.yaml:1:32: findings must be a list, each with "id" and "at".'],
    [group('[{ id: 12, at: x }]'), 'b.yaml:1:39: id must be the id of a finding, like 626da2ce9399, not "12".'],
    [group(`[{ id: ${ID} }]`), 'b.yaml:1:33: This entry has no "at".'],
    [group(`[{ id: ${ID}, at: x }, { id: ${ID}, at: y }]`), `b.yaml:1:62: The finding ${ID} is named twice for "a".`],
    ['- [', 'b.yaml:1:4: This is not valid YAML'],
  ])('%s is refused with its place', (text, message) => {
    expect(() => read(text)).toThrow(message);
  });

  test('many findings are read in one go, and aliases make no more of them than is sensible', () => {
    const many = Array.from({ length: 60_000 }, (_, index) => ({
      api: 'a.yaml',
      rule: 'r',
      id: index.toString(16).padStart(12, '0'),
      at: `GET /${index}`,
    }));
    const text = baselineText(many);
    expect(read(text)).toHaveLength(60_000);
    const bomb = [
      text.replace('findings:', 'findings: &all'),
      ...Array.from({ length: 20 }, (_, index) => `- { api: x${index}, rule: r, findings: *all }`),
    ].join('\n');
    expect(() => read(bomb)).toThrow('There are more than 400000 findings.');
  });
});
