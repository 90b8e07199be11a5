import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oraclePairs } from './support/generate.ts';
import { judge } from './support/oracle.ts';

/** `npm run oracle` does the same at length. */
const RUNS = 600;

test.each(['3.0', '3.1'] as const)(
  'no value that is refused now goes unmentioned, and no proof is refuted (%s)',
  (dialect) => {
    let told = 0;
    fc.assert(
      fc.property(oraclePairs(2, dialect), (pair) => {
        const verdict = judge(pair);
        if (verdict.lost !== undefined || verdict.won !== undefined) told++;
        expect(verdict.wrong).toEqual([]);
      }),
      { numRuns: RUNS, seed: 20261121 },
    );
    expect(told).toBeGreaterThan(RUNS / 4);
  },
);
