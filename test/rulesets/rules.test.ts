import { describe, expect, test } from 'vitest';
import { rules, runRule } from './support/catalogue.ts';
import { caseOf, clock, documentOf, versionsOf, written } from './support/cases.ts';

const paths = (results: ReturnType<typeof runRule>): string[] => results.map(({ path }) => path.join(' > '));

const cases = rules.flatMap((rule) =>
  rule.formats.flatMap((format) =>
    versionsOf[format].map((version) => [`${rule.id}, ${version}`, rule, format, version] as const),
  ),
);

test.for(cases)('%s', ([, rule, format, version]) => {
  const { bad, at, good } = caseOf(rule, format);
  expect(paths(runRule(rule, documentOf(bad, version), clock))).toEqual(at);
  expect(paths(runRule(rule, documentOf(good, version), clock))).toEqual([]);
});

test('every case belongs to a rule', () => {
  const ids = new Set(rules.map(({ id }) => id));
  expect(Object.keys(written).filter((id) => !ids.has(id))).toEqual([]);
});

describe('messages', () => {
  test.for(rules.map((rule) => [rule.id, rule] as const))('%s: one sentence that says what to do', ([, rule]) => {
    for (const { message } of runRule(rule, documentOf(caseOf(rule, 'oas3').bad, '3.1'), clock)) {
      expect(message).toMatch(/^[A-Z].*[^.]$|^info\.version .*[^.]$/);
      expect(message.length).toBeLessThan(220);
    }
  });
});
