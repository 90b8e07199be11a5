import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import type { ApiReport } from '../../src/model/report.ts';
import { changelog } from '../../src/report/changelog.ts';
import { outline } from '../../src/report/outline.ts';
import { api, finding, operation, report, side } from './samples.ts';

const write = (apis: readonly ApiReport[], format: 'markdown' | 'text' = 'text'): string =>
  changelog(outline(report(apis)), format);
const ofOne = (findings: readonly Finding[], overrides: Partial<ApiReport> = {}): string =>
  write([api(findings, { head: side('2.0.0', 'work'), ...overrides })]);

const compatible = { impact: 'non-breaking', level: 'info' } as const;

describe('the heading of a change', () => {
  test.each<[string, Partial<Finding>, string]>([
    ['something that is put right', { ...compatible, bump: 'patch', rule: 'request-default-changed' }, 'Fixed'],
    ['something new', { ...compatible, rule: 'operation-added' }, 'Added'],
    ['something else', { ...compatible, rule: 'request-pattern-changed' }, 'Changed'],
    ['a deprecation', { ...compatible, rule: 'operation-deprecated' }, 'Deprecated'],
    ['something that went and breaks nobody', { ...compatible, rule: 'unstable-operation-removed' }, 'Removed'],
    ['security', { ...compatible, rule: 'security-loosened' }, 'Security'],
  ])('%s', (_, overrides, heading) => {
    expect(ofOne([finding(overrides)])).toBe(
      `## [2.0.0]\n\n### ${heading}\n\n- Response property name was removed (GET /pets/{petId}).\n`,
    );
  });

  test.each<[string, Partial<Finding>]>([
    ['texts of the description', { impact: 'documentation' }],
    ['what is wrong with the version', { source: 'version' }],
    ['what is wrong with the style', { source: 'lint' }],
  ])('%s are not for its readers', (_, overrides) => {
    expect(ofOne([finding(overrides)])).toBe('## [2.0.0]\n\nNo changes for callers.\n');
  });
});

describe('an entry', () => {
  test.each([
    ['markdown', '**Breaking:** '],
    ['text', 'Breaking: '],
  ] as const)('that breaks is marked and first under its heading, as %s', (format, mark) => {
    const harmless = finding({ ...compatible, rule: 'a-removed', message: 'One was removed.', operations: [] });
    const breaking = finding({ rule: 'b-removed', message: 'Two was removed.', operations: [] });
    expect(write([api([harmless, breaking], { head: side('2.0.0', 'work') })], format)).toContain(
      `### Removed\n\n- ${mark}Two was removed.\n- One was removed.\n`,
    );
  });

  test('counts the operations after three', () => {
    const operations = ['a', 'b', 'c', 'd', 'e'].map((name) => operation('get', `/${name}`));
    expect(ofOne([finding({ operations })])).toContain('(GET /a, GET /b, GET /c and 2 other operations).');
  });

  test('does not name an operation twice', () => {
    const removed = finding({ message: 'Operation `GET /pets/{petId}` was removed.' });
    expect(ofOne([removed])).toContain('- Breaking: Operation GET /pets/{petId} was removed.\n');
  });

  test('stands once, however often it was found', () => {
    expect(ofOne([finding(), finding({ id: '0123456789ab' })]).match(/^- /gmu)).toHaveLength(1);
  });

  test('warns of what may break somebody', () => {
    const added = finding({ impact: 'potentially-breaking', rule: 'response-enum-value-added' });
    expect(ofOne([added])).toContain('(GET /pets/{petId}). Some clients may have to adapt.');
  });

  test('is Markdown on request, in which nothing of the description has a meaning', () => {
    const hostile = finding({ message: 'Property `<img src=x>` was removed, says @everyone.', operations: [] });
    expect(write([api([hostile])], 'markdown')).toContain('- **Breaking:** Property `<img src=x>` was removed, says ');
    expect(write([api([hostile])], 'markdown')).not.toContain(' @everyone');
  });

  test('has a place that follows from the change alone', () => {
    const one = finding({ operations: [operation('get', '/b')] });
    const other = finding({ operations: [operation('get', '/a')], id: '0123456789ab' });
    expect(ofOne([one, other])).toBe(ofOne([other, one]));
  });
});

describe('an API', () => {
  test('is named when there are several', () => {
    const apis = [
      api([], { name: 'Shop', head: side('1.0.0', 'x') }),
      api([], { name: 'Bank', head: side(null, 'x') }),
    ];
    expect(write(apis)).toBe(
      '## Shop [1.0.0]\n\nNo changes for callers.\n\n## Bank Unreleased\n\nNo changes for callers.\n',
    );
  });

  test('that is new has no changes', () => {
    expect(ofOne([], { base: null })).toBe('## [2.0.0]\n\nFirst version.\n');
  });

  test('that is gone says so', () => {
    expect(ofOne([], { head: null })).toBe('## Unreleased\n\nThe description was removed.\n');
  });

  test('that can not be read is never said to be unchanged', () => {
    const problem = { code: 'syntax', message: 'The file is empty.', file: 'a.yaml', location: null } as const;
    expect(ofOne([], { problems: [problem] })).toBe('## [2.0.0]\n\nNot compared: a.yaml: The file is empty.\n');
    expect(ofOne([], { partial: ['Callbacks of `GET /a` were left out.'] })).toBe(
      '## [2.0.0]\n\nNot compared: Callbacks of GET /a were left out.\n',
    );
  });
});
