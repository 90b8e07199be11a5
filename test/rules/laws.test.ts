import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change } from '../../src/model/change.ts';
import type { Judgement, Lens } from '../../src/model/finding.ts';
import { bumpOf, lenses } from '../../src/rules/derive.ts';
import { judge } from '../../src/rules/judge.ts';
import { policies } from '../../src/rules/policy-table.ts';
import { anyChange, changesByKind } from './support/changes.ts';

const seed = 20261121;

const judged = (changes: readonly Change[], lens: Lens = 'wire'): readonly Judgement[] =>
  judge(changes, { base: null, head: null, lens, policies: new Map() });

describe.for(changesByKind)('%s', ([, changes]) => {
  test('is judged once, in one clean sentence', () => {
    fc.assert(
      fc.property(changes, (change) => {
        const found = judged([change]);
        expect(found).toHaveLength(1);
        const [{ id, message, docs, rule }] = found as [Judgement];
        expect(id).toMatch(/^[0-9a-f]{12}$/);
        expect(message).toMatch(/^[A-Z].*\.$/u);
        expect(message).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]|undefined|\[object/u);
        expect((message.match(/`/g) ?? []).length % 2).toBe(0);
        expect(message.length).toBeLessThan(1200);
        expect(docs).toBe(`https://github.com/api-governor/api-governor/blob/main/docs/rules/${rule}.md`);
      }),
      { seed, numRuns: 60 },
    );
  });
});

test('lenses are nested, and a judgement is consistent in itself', () => {
  fc.assert(
    fc.property(anyChange, (change) => {
      for (const lens of lenses) {
        const [{ breaks, impact, bump }] = judged([change], lens) as [Judgement];
        expect(impact === 'breaking').toBe(breaks.includes(lens));
        expect(lenses.slice(lenses.length - breaks.length)).toEqual(breaks);
        expect(bump).toBe(bumpOf(impact));
        expect(bump).not.toBe('none');
      }
    }),
    { seed, numRuns: 400 },
  );
});

test('the order of changes does not matter, nor do values or messages for an id', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(anyChange, { maxLength: 8, selector: (change) => judged([change])[0]?.id }),
      (changes) => {
        const forwards = judged(changes);
        expect(judged(changes.toReversed())).toEqual(forwards);
        expect(new Set(forwards.map(({ id }) => id)).size).toBe(changes.length);
      },
    ),
    { seed, numRuns: 80 },
  );
});

test('judging twice the same changes once says the same', () => {
  fc.assert(
    fc.property(anyChange, (change) => {
      const [once] = judged([change]);
      const [twice, ...more] = judged([change, change]);
      expect(more).toEqual([]);
      expect(twice).toEqual(once);
    }),
    { seed, numRuns: 80 },
  );
});

test('every policy decides something', () => {
  const switched = new Set<string>();
  const samples = changesByKind.flatMap(([, changes]) => fc.sample(changes, { seed, numRuns: 200 }));
  const usual = judged(samples).map(({ id, impact }) => [id, impact] as const);
  const byDefault = new Map(usual);
  for (const [id, policy] of Object.entries(policies)) {
    const other = policy.default === 'breaking' ? 'documentation' : 'breaking';
    const found = judge(samples, { base: null, head: null, lens: 'wire', policies: new Map([[id, other]]) });
    if (found.some((each) => byDefault.get(each.id) !== each.impact && each.impact === other)) switched.add(id);
  }
  expect(Object.keys(policies).filter((id) => !switched.has(id))).toEqual([]);
});
