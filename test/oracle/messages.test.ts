import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeAccess } from './support/access.ts';
import { accessPairs } from './support/access-pairs.ts';
import { discriminatorPairs } from './support/discriminator-pairs.ts';
import { judgeDiscriminators } from './support/discriminators.ts';
import { judgeParameters } from './support/parameters.ts';
import { parameterPairs } from './support/parameter-pairs.ts';
import type { Verdict } from './support/report.ts';

/** `npm run oracle -- --what parameters` (or `access`, `discriminators`) does the same at length. */
const RUNS = 30;

async function holds<T>(pairs: fc.Arbitrary<T>, judge: (pair: T) => Promise<Verdict>, runs = RUNS): Promise<void> {
  let lost = 0;
  const property = fc.asyncProperty(pairs, async (pair) => {
    const verdict = await judge(pair);
    if (verdict.lost !== undefined) lost++;
    expect(verdict.wrong).toEqual([]);
  });
  await fc.assert(property, { numRuns: runs, seed: 20261121 });
  expect(lost).toBeGreaterThan(0);
}

test.each(['2.0', '3.0', '3.1'] as const)('no parameter that is refused now goes unmentioned (%s)', (dialect) =>
  holds(parameterPairs(dialect), judgeParameters),
);

test.each(['3.0', '3.1'] as const)('nothing that one direction has or lost goes unmentioned (%s)', (dialect) =>
  holds(accessPairs(dialect), judgeAccess, 4 * RUNS),
);

test.each(['3.1', '3.2'] as const)('no alternative that a discriminator chose goes unmentioned (%s)', (dialect) =>
  holds(discriminatorPairs(dialect), judgeDiscriminators),
);
