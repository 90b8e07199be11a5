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

/** What is wrong with some pairs, and in how many a message is lost. */
async function judged<T>(
  pairs: fc.Arbitrary<T>,
  judge: (pair: T) => Promise<Verdict>,
  numRuns = RUNS,
): Promise<{ readonly wrong: readonly string[]; readonly lost: number }> {
  const verdicts: Verdict[] = [];
  for (const pair of fc.sample(pairs, { numRuns, seed: 20261121 })) verdicts.push(await judge(pair));
  return {
    wrong: verdicts.flatMap(({ wrong }) => wrong),
    lost: verdicts.filter(({ lost }) => lost !== undefined).length,
  };
}

test.each(['2.0', '3.0', '3.1'] as const)('no parameter that is refused now goes unmentioned (%s)', async (dialect) => {
  const { wrong, lost } = await judged(parameterPairs(dialect), judgeParameters);
  expect(wrong).toEqual([]);
  expect(lost).toBeGreaterThan(0);
});

test.each(['3.0', '3.1'] as const)('nothing that one direction has or lost goes unmentioned (%s)', async (dialect) => {
  const { wrong, lost } = await judged(accessPairs(dialect), judgeAccess, 4 * RUNS);
  expect(wrong).toEqual([]);
  expect(lost).toBeGreaterThan(0);
});

test.each(['3.1', '3.2'] as const)(
  'no alternative that a discriminator chose goes unmentioned (%s)',
  async (dialect) => {
    const { wrong, lost } = await judged(discriminatorPairs(dialect), judgeDiscriminators);
    expect(wrong).toEqual([]);
    expect(lost).toBeGreaterThan(0);
  },
);
