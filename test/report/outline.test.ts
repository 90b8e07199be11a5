import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { compareFindings, outline } from '../../src/report/outline.ts';
import { headline } from '../../src/report/words.ts';
import { api, finding, MAJOR_MISSING, manyFindings, NO_VERSION_NEEDED, operation, report, SAMPLES } from './samples.ts';

describe('sections', () => {
  test.each<[string, Partial<Finding>, string]>([
    ['breaking', { impact: 'breaking' }, 'breaking'],
    ['potentially breaking', { impact: 'potentially-breaking' }, 'potentially-breaking'],
    ['unclassified', { impact: 'unclassified' }, 'unclassified'],
    ['non-breaking', { impact: 'non-breaking' }, 'non-breaking'],
    ['documentation', { impact: 'documentation' }, 'documentation'],
    ['lint, whatever its impact', { source: 'lint', impact: 'breaking' }, 'lint'],
    ['a version finding', { source: 'version', impact: 'non-breaking' }, 'policy'],
    ['a policy finding that breaks', { source: 'policy', impact: 'breaking' }, 'breaking'],
  ])('%s', (_, overrides, key) => {
    expect(outline(report([api([finding(overrides)])])).apis[0]!.sections.map((section) => section.key)).toEqual([key]);
  });

  test('what is waived, off or fixed stands apart', () => {
    const { apis, counts } = outline(SAMPLES['waived']!);
    expect([...counts]).toEqual([
      ['lint', 1],
      ['non-breaking', 1],
    ]);
    expect(apis[0]).toMatchObject({ off: 1, waived: [{ id: '3f9a01c2d4e5' }], fixedLint: [{}] });
  });

  test('stand in the order people read them, whatever the order of the findings', () => {
    const findings = SAMPLES['breaking']!.apis[0]!.findings;
    fc.assert(
      fc.property(fc.shuffledSubarray([...findings], { minLength: findings.length }), (shuffled) => {
        expect(outline(report([api(shuffled)])).apis[0]!.sections).toEqual(
          outline(report([api(findings)])).apis[0]!.sections,
        );
      }),
      { seed: 20261121, numRuns: 50 },
    );
  });
});

describe('groups', () => {
  test('the same cause in many places is one group with all operations once', () => {
    const findings = ['/c', '/a', '/b', '/a'].map((path, index) =>
      finding({ id: `00000000000${index}`, operations: [operation('get', path), operation('get', '/shared')] }),
    );
    const [section] = outline(report([api(findings)])).apis[0]!.sections;
    expect(section!.count).toBe(4);
    expect(section!.groups).toHaveLength(1);
    expect(section!.groups[0]!.operations.map(({ path }) => path)).toEqual(['/a', '/shared', '/b', '/c']);
  });

  test.each<[string, Partial<Finding>]>([
    ['message', { message: 'Another sentence.' }],
    ['level', { level: 'warning' }],
    ['origin', { origin: 'inherited', source: 'policy' }],
    ['component', { component: 'schemas/Pet' }],
    ['value', { after: 1 }],
  ])('another %s is another cause', (_, overrides) => {
    const [section] = outline(report([api([finding(), finding(overrides)])])).apis[0]!.sections;
    expect(section!.groups).toHaveLength(2);
  });
});

describe('order', () => {
  test.each<[string, Partial<Finding>, Partial<Finding>]>([
    ['impact before level', { impact: 'breaking', level: 'info' }, { impact: 'non-breaking', level: 'error' }],
    ['level before origin', { level: 'error', origin: 'inherited' }, { level: 'warning' }],
    ['new before inherited', { operations: [operation('get', '/z')] }, { origin: 'inherited' }],
    ['path before method', { operations: [operation('put', '/a')] }, { operations: [operation('get', '/b')] }],
    [
      'method before rule',
      { operations: [operation('get', '/a')], rule: 'z' },
      { operations: [operation('put', '/a')], rule: 'a' },
    ],
    ['rule before id', { rule: 'a', id: 'f' }, { rule: 'b', id: '0' }],
    ['id last', { id: '0' }, { id: 'f' }],
  ])('%s', (_, first, second) => {
    expect(compareFindings(finding(first), finding(second))).toBe(-1);
    expect(compareFindings(finding(second), finding(first))).toBe(1);
  });

  test('is the same for the same finding', () => {
    expect(compareFindings(finding(), finding())).toBe(0);
  });
});

describe('headline', () => {
  const potential = finding({ impact: 'potentially-breaking', level: 'warning' });
  const announced = { ...NO_VERSION_NEEDED, head: '2.0.0', required: 'major', declared: 'major' } as const;
  const unread = [{ code: 'empty', message: 'The file is empty.', file: 'a.yaml', location: null }] as const;
  test.each([
    ['nothing', report([api([])]), 'good', 'No API changes'],
    ['no API', report([]), 'good', 'No API descriptions to compare'],
    ['compatible', SAMPLES['green']!, 'good', 'No breaking changes'],
    ['waived', SAMPLES['waived']!, 'look', '1 breaking change, waived'],
    ['new', report([api([], { base: null })]), 'good', 'No breaking changes'],
    [
      'switched off',
      report([api([finding({ level: 'off', impact: 'documentation' })])]),
      'good',
      'No breaking changes',
    ],
    ['potential', report([api([potential])]), 'look', 'No breaking changes, 1 potentially breaking change'],
    [
      'announced',
      report([api([finding()], { version: announced })]),
      'look',
      '1 breaking change — announced by a major version (`1.4.2` → `2.0.0`)',
    ],
    [
      'missing',
      SAMPLES['breaking']!,
      'bad',
      '3 breaking changes — needs a major version (`1.4.2` → `2.0.0`), declared: none',
    ],
    [
      'several',
      SAMPLES['several']!,
      'bad',
      '1 breaking change in 1 of 4 APIs — `petstore` needs a major version (`1.4.2` → `2.0.0`), declared: none',
    ],
    ['many', report([api(manyFindings(3600))]), 'look', '1,200 breaking changes'],
    ['unreadable', report([api([], { problems: unread })], { verdict: 'fail' }), 'bad', "`petstore` can't be compared"],
    [
      'partial',
      report([api([], { partial: ['x'] })]),
      'look',
      'No breaking changes found, but not everything could be compared',
    ],
    [
      'failed otherwise',
      report([api([potential])], { verdict: 'fail' }),
      'bad',
      'No breaking changes, but this check fails',
    ],
    [
      'version only',
      report([api([], { version: { ...MAJOR_MISSING, required: 'minor', next: '1.5.0' } })], { verdict: 'fail' }),
      'bad',
      'No breaking changes, but this check fails — needs a minor version (`1.4.2` → `1.5.0`), declared: none',
    ],
  ] as const)('%s', (_, sample, mood, prose) => {
    expect(headline(outline(sample))).toEqual({ mood, prose });
  });
});
