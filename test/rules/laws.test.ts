import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change } from '../../src/model/change.ts';
import type { Judgement, Lens } from '../../src/model/finding.ts';
import { bumpOf, derive, lenses } from '../../src/rules/derive.ts';
import { judge } from '../../src/rules/judge.ts';
import { policyIds } from '../../src/rules/policies.ts';
import { allRules } from '../../src/rules/registry.ts';
import { anyChange, changesByKind } from './support/changes.ts';

const seed = 20261121;

function only(change: Change, lens: Lens = 'wire'): Judgement {
  const [judgement, ...others] = judged([change], lens);
  if (judgement === undefined || others.length > 0) throw new Error(`${others.length + 1} judgements or none`);
  return judgement;
}

const judged = (changes: readonly Change[], lens: Lens = 'wire'): readonly Judgement[] =>
  judge(changes, { base: null, head: null, lens, policies: new Map() });

describe.for(changesByKind)('%s', ([, changes]) => {
  test('is judged once, in one clean sentence', () => {
    fc.assert(
      fc.property(changes, (change) => {
        const { id, message, docs, rule } = only(change);
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
        const { breaks, impact, bump } = only(change, lens);
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
  const named = allRules.flatMap(({ policy }) => (typeof policy === 'string' ? [policy] : Object.values(policy ?? {})));
  const errors = 'error-response-changed'; // whatever the rule
  expect(new Set([...named, errors])).toEqual(new Set(policyIds));
});

test('what follows from the direction and the relation needs no policy to say so', () => {
  const outcomes = (['request', 'response'] as const).flatMap((direction) =>
    (['narrowed', 'widened', 'replaced', 'undecided', 'lost', 'gained'] as const).map(
      (relation) => `${direction} ${relation}: ${derive(direction, relation).wire}`,
    ),
  );
  expect(outcomes).toEqual([
    'request narrowed: breaking',
    'request widened: non-breaking',
    'request replaced: breaking',
    'request undecided: potentially-breaking',
    'request lost: breaking',
    'request gained: non-breaking',
    'response narrowed: non-breaking',
    'response widened: breaking',
    'response replaced: breaking',
    'response undecided: potentially-breaking',
    'response lost: breaking',
    'response gained: non-breaking',
  ]);
});
