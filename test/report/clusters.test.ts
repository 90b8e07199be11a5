import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { EVERYTHING, markdown } from '../../src/report/markdown.ts';
import { outline } from '../../src/report/outline.ts';
import { text } from '../../src/report/text.ts';
import { api, at, finding, operation, report } from './samples.ts';

const of = (...findings: readonly Finding[]): string => markdown(outline(report([api(findings)])), {}, EVERYTHING);
const times = (where: string, what: string): number => where.split(what).length - 1;

/** Removals of properties, each at a place of its own. */
const removals = (count: number): readonly Finding[] =>
  Array.from({ length: count }, (_, index) =>
    finding({
      id: String(index).padStart(12, '0'),
      message: `Response property \`p${index}\` was removed.`,
      operations: [operation('get', `/${String(index).padStart(3, '0')}`)],
      why: 'Clients miss it.',
      fix: 'Keep it.',
    }),
  );

describe('what one rule says about several places', () => {
  test('has one heading, one reason and one remedy', () => {
    const written = of(...removals(3));
    expect(written).toContain('#### A response property was removed (3)');
    expect([
      times(written, 'Clients miss it.'),
      times(written, 'Keep it.'),
      times(written, '- Response property'),
    ]).toEqual([1, 1, 3]);
    expect(written).toContain('`000000000002`');
  });

  test('has it in a terminal, too', () => {
    const written = text(outline(report([api(removals(3))])));
    expect([times(written, 'Clients miss it.'), times(written, 'Keep it.'), times(written, 'error   ')]).toEqual([
      1, 1, 3,
    ]);
  });

  test('is folded when it is long, and complete', () => {
    expect(of(...removals(12))).not.toContain('<summary>');
    const written = of(...removals(13));
    expect(written).toContain('<summary>3 more</summary>');
    expect(times(written, '- Response property')).toBe(13);
  });

  test('keeps the proof of each place within its item', () => {
    const witness = { direction: 'response', instance: {}, allowedBy: 'head', refusedBy: 'base', reason: '' } as const;
    const [one, ...others] = removals(2).map((each) => ({ ...each, witness }));
    const written = of(...(one === undefined ? [] : [one, ...others]));
    expect(times(written, '  <summary>Proof: ')).toBe(2);
    expect(times(written, '\n  ```json\n  {}\n  ```\n')).toBe(2);
  });

  test('says once why there is no proof, where that is so everywhere', () => {
    const noWitness = 'It was optional.';
    const all = removals(3).map((each) => ({ ...each, noWitness }));
    // How many are searched for a proof is limited.
    for (const same of [all, [...all, ...removals(5).slice(3)]]) {
      const written = of(...same);
      expect(times(written, 'No proof: It was optional.')).toBe(1);
      expect(written.indexOf('No proof')).toBeLessThan(written.indexOf('- Response property'));
    }
  });

  test.each<[string, Partial<Finding>, number]>([
    ['another reason', { noWitness: 'It was free.' }, 2],
    [
      'a proof',
      { witness: { direction: 'response', instance: {}, allowedBy: 'head', refusedBy: 'base', reason: '' } },
      2,
    ],
  ])('says it of each place where one has %s', (_, overrides, count) => {
    const [one, two, three] = removals(3).map((each) => ({ ...each, noWitness: 'It was optional.' }));
    const { noWitness: _left, ...bare } = three ?? finding();
    const written = of(one ?? finding(), two ?? finding(), { ...bare, ...overrides });
    expect(times(written, 'No proof: It was optional.')).toBe(count);
    expect(written.indexOf('No proof')).toBeGreaterThan(written.indexOf('- Response property'));
  });

  test('stays apart when the reasons differ', () => {
    const [one, other] = removals(2);
    const written = of(one ?? finding(), { ...(other ?? finding()), why: 'Clients wait for it.' });
    expect(written).toContain('#### Response property `p0` was removed.');
    expect(written).toContain('#### Response property `p1` was removed.');
  });
});

describe('a place', () => {
  test.each<[string, Finding['locations'], string]>([
    [
      'of something new is the new one',
      { base: at(1, 'a.yaml', '/paths'), head: at(2, 'a.yaml', '/paths/~1a') },
      '`a.yaml:2`',
    ],
    [
      'of something removed is the old one',
      { base: at(1, 'a.yaml', '/paths/~1a'), head: at(2, 'a.yaml', '/paths') },
      'before: `a.yaml:1`',
    ],
    [
      'of something removed that had a file of its own',
      { base: at(1, 'b.yaml', ''), head: at(7, 'a.yaml', '/paths') },
      'before: `b.yaml:1`',
    ],
    [
      'of something new that has a file of its own',
      { base: at(7, 'a.yaml', '/components/schemas'), head: at(1, 'b.yaml', '') },
      '`b.yaml:1`',
    ],
    ['of something that only is in the old file', { base: at(1, 'a.yaml') }, 'before: `a.yaml:1`'],
  ])('%s', (_, locations, shown) => {
    expect(of(finding({ locations }))).toContain(`\`GET /pets/{petId}\` · ${shown} · <sub>`);
  });
});

describe('values', () => {
  test.each<[string, Partial<Finding>, boolean]>([
    ['are left out when the message says them', { message: 'Lost `a` and `b`.', before: ['a', 'b'] }, false],
    ['are shown when the message says some of them', { message: 'Lost `a` and 1 more.', before: ['a', 'b'] }, true],
    ['are shown when they are no single values', { message: 'Lost `a`.', before: { a: 1 } }, true],
    ['are not taken for a part of a longer one', { message: 'Lost `ab`.', before: 'a' }, true],
  ])('%s', (_, overrides, isShown) => {
    expect(of(finding(overrides)).includes('Before: `')).toBe(isShown);
  });
});
