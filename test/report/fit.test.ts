import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import type { Report } from '../../src/model/report.ts';
import type { Budget } from '../../src/report/fit.ts';
import { COMMENT_BUDGET, fit, SUMMARY_BUDGET } from '../../src/report/fit.ts';
import { hostileProse, hostileText, outsideOfCode } from './hostile.ts';
import { api, DOCS, finding, MAJOR_MISSING, manyFindings, operation, report, SAMPLES, side } from './samples.ts';

const MORE = 'See the job summary for all of them.';
const TAGS = new Set(['<details>', '<details open>', '</details>', '<summary>', '</summary>', '<sub>', '</sub>']);

function size(text: string, { unit }: Budget): number {
  return unit === 'utf16' ? text.length : Buffer.byteLength(text, 'utf8');
}

/** Everything that must hold for a Markdown report whatever is in it. */
function expectSound(markdown: string): void {
  const outside = outsideOfCode(markdown);
  const tags = outside.match(/<[^>]*>?/gu) ?? [];
  expect(tags.filter((tag) => !TAGS.has(tag))).toEqual([]);
  const count = (pattern: RegExp): number => (outside.match(pattern) ?? []).length;
  expect(count(/<details/gu)).toBe(count(/<\/details>/gu));
  expect(count(/<summary>/gu)).toBe(count(/<details/gu));
  expect(count(/<sub>/gu)).toBe(count(/<\/sub>/gu));
  expect(outside).not.toMatch(/[@`~$_{}]|!\[|&(?:\w|#)/u);
  expect(outside.replaceAll('\\|', '')).not.toContain('\\');
  for (const [link] of outside.matchAll(/\[[^\]]*\].{0,60}/gu))
    expect(link).toMatch(/^\[§\]\(https:\/\/(?:github\.com\/example|docs\.stoplight\.io)\//u);
}

function manyApis(count: number): Report {
  return report(
    Array.from({ length: count }, (_, index) =>
      api([finding({ operations: [operation('get', `/a/${index}`)] })], {
        name: `service-${index}-日本語`,
        version: MAJOR_MISSING,
      }),
    ),
    {
      verdict: 'fail',
      reasons: Array.from({ length: count }, (_, index) => `\`service-${index}\` needs a major version.`),
    },
  );
}

describe('fit', () => {
  const huge = report([api(manyFindings(5000), { version: MAJOR_MISSING })], {
    verdict: 'fail',
    reasons: ['Too much.'],
  });

  test.each<[string, Report, Budget]>([
    ['a comment about 5,000 findings', huge, COMMENT_BUDGET],
    ['a summary about 5,000 findings', huge, SUMMARY_BUDGET],
    ['a comment about 800 APIs', manyApis(800), COMMENT_BUDGET],
    ['a summary about 8,000 APIs', manyApis(8000), SUMMARY_BUDGET],
    ['a small budget', huge, { limit: 6000, unit: 'bytes' }],
    ['a tiny budget', huge, { limit: 1500, unit: 'utf16' }],
    ['a tiny budget and many APIs', manyApis(300), { limit: 1500, unit: 'bytes' }],
  ])('%s', (_, sample, budget) => {
    const markdown = fit(sample, budget, { more: MORE });
    expect(size(markdown, budget)).toBeLessThanOrEqual(budget.limit);
    expect(markdown).toContain('breaking change');
    expect(markdown).toContain(MORE);
    expectSound(markdown);
  });

  test('uses the room it has', () => {
    expect(fit(huge, COMMENT_BUDGET).length).toBeGreaterThan(20_000);
    expect(fit(SAMPLES['breaking']!, COMMENT_BUDGET)).toContain('Proof:');
  });

  test('gives up proof before words, and words before findings', () => {
    const sample = SAMPLES['breaking']!;
    const full = fit(sample, { limit: Infinity, unit: 'utf16' });
    const brief = fit(sample, { limit: 3300, unit: 'utf16' });
    const lines = fit(sample, { limit: 2600, unit: 'utf16' });
    expect(full).toContain('Proof:');
    expect(brief).not.toContain('Proof:');
    expect(brief).toContain('What to do:');
    expect(lines).not.toContain('What to do:');
    expect(lines).toContain('Response property `name` was removed');
  });

  test('every budget from 1,500 on is kept', () => {
    const samples = [...Object.values(SAMPLES), report([api(manyFindings(120))]), manyApis(40)];
    fc.assert(
      fc.property(
        fc.constantFrom(...samples),
        fc.integer({ min: 1500, max: 40_000 }),
        fc.constantFrom('utf16' as const, 'bytes' as const),
        (sample, limit, unit) => {
          const markdown = fit(sample, { limit, unit }, { more: MORE });
          expect(size(markdown, { limit, unit })).toBeLessThanOrEqual(limit);
          expectSound(markdown);
        },
      ),
      { seed: 20261121, numRuns: 100 },
    );
  });
});

const hostileFinding: fc.Arbitrary<Finding> = fc
  .record({
    prose: hostileProse,
    value: hostileText,
    impact: fc.constantFrom<Finding['impact']>('breaking', 'potentially-breaking', 'non-breaking', 'unclassified'),
    source: fc.constantFrom<Finding['source']>('diff', 'lint', 'policy'),
    waived: fc.boolean(),
  })
  .map(({ prose, value, impact, source, waived }) =>
    finding({
      impact,
      source,
      rule: value,
      docs: `${DOCS}/x.md`,
      message: prose,
      title: prose,
      why: prose,
      fix: prose,
      component: value,
      operations: ['a', 'b', 'c', 'd', 'e'].map((suffix) => ({
        kind: 'path',
        method: 'get',
        path: `${value}${suffix}`,
        operationId: value,
      })),
      locations: { head: { file: value, pointer: value, line: 1, column: 1 } },
      before: { [value]: [value, 1] },
      after: value,
      witness: {
        direction: 'request',
        instance: { [value]: value },
        allowedBy: 'base',
        refusedBy: 'head',
        reason: prose,
      },
      ...(waived ? { waiver: { reason: prose, owner: value, expires: value } } : {}),
    }),
  );

const hostileReport: fc.Arbitrary<Report> = fc
  .record({
    findings: fc.array(hostileFinding, { maxLength: 4 }),
    prose: hostileProse,
    value: hostileText,
    apis: fc.integer({ min: 1, max: 2 }),
  })
  .map(({ findings, prose, value, apis }) => {
    const one = api(findings, {
      name: value,
      base: side(value, value, value),
      head: side(value, value, value),
      version: {
        scheme: 'semver',
        base: value,
        head: value,
        required: 'major',
        declared: null,
        next: value,
        ok: false,
        note: prose,
      },
      partial: [prose],
      problems: [{ code: 'syntax', message: prose, file: value, location: null }],
    });
    return report(
      Array.from({ length: apis }, () => one),
      { verdict: 'fail', reasons: [prose, value], comparing: prose, notes: [prose] },
    );
  });

function permalink(): string {
  return 'https://github.com/example/shop/blob/1/a.yaml#L1';
}

test('nobody who writes a specification can write Markdown into a report', () => {
  fc.assert(
    fc.property(hostileReport, fc.constantFrom(Infinity, 8000, 4000, 2500), (sample, limit) => {
      const markdown = fit(sample, { limit, unit: 'utf16' }, { permalink });
      expect(markdown).toMatch(/^## (?:🔴|🟠) /u);
      expectSound(markdown);
    }),
    { seed: 20261121, numRuns: 400 },
  );
});

test('what could not be compared never reads as "no changes"', () => {
  const incomplete = [
    report([api([], { partial: ['A thing.'] })]),
    report([api([], { problems: [{ code: 'empty', message: 'The file is empty.', file: 'a.yaml', location: null }] })]),
    SAMPLES['partial']!,
  ];
  for (const sample of incomplete) {
    for (const limit of [Infinity, 600, 10]) {
      const markdown = fit(sample, { limit, unit: 'utf16' });
      expect(markdown).not.toMatch(/✅|No API changes/u);
      expect(markdown).toMatch(/compared/u);
    }
  }
});
