import * as fc from 'fast-check';
import { Ajv } from 'ajv';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { ConfigurationError } from '../../src/settings/errors.ts';
import { isDay, readPlace, readWaivers } from '../../src/settings/waiver-file.ts';
import { waiversSchema } from '../../src/settings/waiver-keys.ts';
import { withWaiver } from '../../src/settings/waiver-write.ts';

const RULES = ['operation-removed', 'response-property-removed'];
const read = (text: string) => readWaivers(text, 'w.yaml', RULES);
const REST = 'reason: r, owner: o, expires: 2026-12-31';

describe('reading', () => {
  test('an entry by id and one by rule and place', () => {
    const text = [
      '# why',
      '- id: 626da2ce9399',
      '  api: api.yaml',
      '  reason: Never filled',
      '  owner: team',
      '  ticket: 12',
      '  expires: 2026-12-31',
      '- rule: operation-removed',
      '  at: GET /users/{id} /**/x',
      '  kind: spec-correction',
      '  bump: none',
      '  reason: r',
      '  owner: o',
      '  expires: "2026-12-31"',
    ].join('\n');
    expect(read(text)).toEqual([
      {
        target: { by: 'id', id: '626da2ce9399' },
        api: 'api.yaml',
        kind: 'accepted',
        reason: 'Never filled',
        owner: 'team',
        ticket: '12',
        expires: '2026-12-31',
        bump: null,
        location: { file: 'w.yaml', pointer: '/0', line: 2, column: 3 },
      },
      {
        target: {
          by: 'rule',
          rule: 'operation-removed',
          at: { text: 'GET /users/{id} /**/x', method: 'get', path: '/users/{id}', pointer: '/**/x' },
        },
        api: null,
        kind: 'spec-correction',
        reason: 'r',
        owner: 'o',
        ticket: null,
        expires: '2026-12-31',
        bump: 'none',
        location: { file: 'w.yaml', pointer: '/1', line: 8, column: 3 },
      },
    ]);
  });

  test.each(['', '# nothing', '~', '[]', '\uFEFF- {id: 626da2ce9399, reason: r, owner: o, expires: 2026-12-31}'])(
    'is content with %j',
    (text) => {
      expect(read(text)).toHaveLength(text.includes('id') ? 1 : 0);
    },
  );

  test.each([
    ['a: b', 'w.yaml:1:1: The file must be a list'],
    ['- 5', 'w.yaml:1:3: A waiver must be made of keys and values.'],
    [`- {idd: 626da2ce9399, ${REST}}`, 'w.yaml:1:4: A waiver has no key "idd". Did you mean "id"?'],
    ['- {id: 626da2ce9399, reason: r, owner: o}', 'w.yaml:1:3: This waiver has no "expires".'],
    ['- {id: 626da2ce9399, reason: , owner: o, expires: 2026-12-31}', 'This waiver has no "reason".'],
    ['- {id: 626da2ce9399, reason: " ", owner: o, expires: 2026-12-31}', 'w.yaml:1:30: reason must not be empty.'],
    ['- {id: 626da2ce9399, reason: [r], owner: o, expires: 2026-12-31}', 'reason must be a single value.'],
    ['- {id: 626da2ce9399, reason: r, owner: o, expires: 2026-02-29}', 'expires must be a day like 2026-12-31'],
    ['- {id: 626da2ce9399, reason: r, owner: o, expires: never}', 'w.yaml:1:52: expires must be a day'],
    [`- {id: 626DA2CE9399, ${REST}}`, 'w.yaml:1:8: id must be the id of a finding'],
    [`- {id: 626da2ce9399, rule: operation-removed, at: GET /a, ${REST}}`, 'not by both'],
    [`- {at: GET /a, ${REST}}`, 'A waiver needs an "id", or a "rule" and "at".'],
    [`- {rule: operation-removed, ${REST}}`, 'A waiver for a rule needs "at"'],
    [`- {rule: operation-remove, at: GET /a, ${REST}}`, 'Did you mean "operation-removed"?'],
    [`- {rule: operation-removed, at: GET, ${REST}}`, 'at must be like'],
    [`- {id: 626da2ce9399, kind: acepted, ${REST}}`, 'Did you mean "accepted"?'],
    [`- {id: 626da2ce9399, bump: huge, ${REST}}`, 'bump must be major, minor, patch or none'],
    [`- {id: 626da2ce9399, id: 626da2ce9399, ${REST}}`, '"id" is set twice.'],
    ['- !!js/function x', 'YAML tags are not used here.'],
    [`- {id: 626da2ce9399, reason: ${'r'.repeat(1001)}, owner: o, expires: 2026-12-31}`, 'longer than 1000'],
    ['- [', 'This is not valid YAML'],
  ])('refuses %s', (text, problem) => {
    expect(() => read(text)).toThrow(problem);
    expect(() => read(text)).toThrow(ConfigurationError);
  });

  test('any text is read or refused', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        try {
          read(text);
        } catch (error) {
          expect(error).toBeInstanceOf(ConfigurationError);
        }
      }),
    );
  });

  test.each([
    ['*', null, null, null],
    ['GET /a', 'get', '/a', null],
    ['* /a/**', null, '/a/**', null],
    ['M-SEARCH /a /b', 'm-search', '/a', '/b'],
    ['/components/schemas/*', null, null, '/components/schemas/*'],
    ['post newOrder', 'post', 'newOrder', null],
  ])('the place %s', (text, method, path, pointer) => {
    expect(readPlace(text)).toEqual({ text, method, path, pointer });
  });

  test.each(['', 'GET', 'GET /a b', '/a /b', 'GET /a /b /c', '12 /a'])('no place: %j', (text) => {
    expect(readPlace(text)).toBeNull();
  });

  test.each([
    ['2028-02-29', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['2026-1-1', false],
    ['+002026-01', false],
  ])('the day %s', (text, is) => {
    expect(isDay(text)).toBe(is);
  });
});

describe('the JSON Schema', () => {
  const valid = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(waiversSchema(RULES));

  test.each([
    [[], true],
    [null, true],
    [[{ id: '626da2ce9399', reason: 'r', owner: 'o', expires: '2026-12-31' }], true],
    [[{ rule: 'operation-removed', at: 'GET /a', reason: 'r', owner: 'o', expires: '2026-12-31' }], true],
    [[{ rule: 'operation-remove', at: 'GET /a', reason: 'r', owner: 'o', expires: '2026-12-31' }], false],
    [[{ rule: 'operation-removed', reason: 'r', owner: 'o', expires: '2026-12-31' }], false],
    [[{ id: '626da2ce9399', at: '*', reason: 'r', owner: 'o', expires: '2026-12-31' }], false],
    [[{ id: '626da2ce9399', reason: 'r', owner: 'o' }], false],
    [[{ id: '626da2ce9399', reason: 'r', owner: 'o', expires: '2026-12-31', extra: 1 }], false],
  ])('%j', (file, is) => {
    expect(valid(file)).toBe(is);
    const accepted = (() => {
      try {
        read(JSON.stringify(file));
        return true;
      } catch {
        return false;
      }
    })();
    expect(accepted).toBe(is);
  });
});

describe('writing', () => {
  const finding = { id: '626da2ce9399', api: 'api.yaml', said: 'operation-removed: gone' };
  const text = { reason: 'r', owner: 'o', expires: '2026-12-31', kind: null, ticket: null } as const;
  const write = (before: string | null, more: Partial<Parameters<typeof withWaiver>[3]> = {}) =>
    withWaiver(before, 'w.yaml', finding, { ...text, ...more }, RULES);

  test.each([
    ['no file', null],
    ['an empty one', ''],
    ['comments alone', '# keep me\n'],
    ['an empty list', '# keep me\n[]\n'],
    ['an entry', '# keep me\n- {id: 000000000001, reason: r, owner: o, expires: 2026-12-31} # me too\n# and me'],
    ['an indented list', '# keep me\n  - id: "000000000001"\n    reason: r\n    owner: o\n    expires: 2026-12-31\n'],
    ['line ends of Windows', '# keep me\r\n- {id: 000000000001, reason: r, owner: o, expires: 2026-12-31}\r\n'],
  ])('adds to %s', (_, before) => {
    const after = write(before);
    expect(read(after).at(-1)?.target).toEqual({ by: 'id', id: '626da2ce9399' });
    for (const line of (before ?? '').split(/\r?\n/u).filter((each) => each.trim() !== '[]'))
      expect(after).toContain(line);
    expect(read(write(after))).toHaveLength(read(after).length + 1);
  });

  test.each([
    '[{id: 000000000001, reason: r, owner: o, expires: 2026-12-31}]',
    '- {id: 000000000001, reason: r, owner: o, expires: 2026-12-31}\n...\n',
  ])('leaves alone what it can not add to: %s', (before) => {
    expect(() => write(before)).toThrow('add the waiver by hand');
  });

  test('does not add to a file with a mistake', () => {
    expect(() => write('- idd: 1\n')).toThrow('w.yaml:1:3: A waiver has no key "idd"');
  });

  test('what is typed is text and nothing else', () => {
    const typed = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 100 }).filter((each) => each.trim() !== '');
    fc.assert(
      fc.property(typed, typed, typed, (reason, owner, said) => {
        const after = withWaiver('# first\n', 'w.yaml', { ...finding, said }, { ...text, reason, owner }, RULES);
        expect(load(after)).toEqual([{ id: finding.id, api: finding.api, reason, owner, expires: text.expires }]);
      }),
    );
  });

  test('a finding can not write YAML through its message', () => {
    const after = withWaiver(null, 'w.yaml', { ...finding, said: 'x\n- id: 000000000002\r- a\u2028- b' }, text, RULES);
    expect(read(after)).toHaveLength(1);
  });
});
