import Ajv2020 from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Change } from '../../src/model/change.ts';
import type { Json } from '../../src/model/json.ts';
import { instances, isJudgeable, schemaPairs } from './support/generate.ts';
import { changesBetween } from './support/pair.ts';

const RUNS = Number(process.env['ORACLE_RUNS'] ?? 800);

/** An independent validator as the judge of what a schema admits. */
function validator(schema: Json): (value: Json) => boolean {
  const ajv = new Ajv2020.default({ strict: false, logger: false, validateFormats: false, unicodeRegExp: true });
  return ajv.compile(schema as object) as (value: Json) => boolean;
}

/** Changes that say that a value may be refused now. */
const saysNarrowed = (change: Change): boolean =>
  'effect' in change
    ? change.effect !== 'widened'
    : change.kind === 'property.became-required' ||
      change.kind === 'property.added' ||
      (change.kind === 'property.removed' && !change.open);

const saysWidened = (change: Change): boolean =>
  'effect' in change
    ? change.effect !== 'narrowed'
    : change.kind === 'property.became-optional' ||
      change.kind === 'property.removed' ||
      (change.kind === 'property.added' && !change.open);

test('no value that is refused now goes unmentioned, and none that is admitted now', () => {
  let refused = 0;
  fc.assert(
    fc.property(schemaPairs(2), ([before, after]) => {
      fc.pre(isJudgeable(before) && isJudgeable(after));
      const [old, now] = [validator(before), validator(after)];
      const lost = instances.find((value) => old(value) && !now(value));
      const won = instances.find((value) => !old(value) && now(value));
      if (lost === undefined && won === undefined) return;
      refused++;
      const changes = changesBetween(before, after);
      if (lost !== undefined && !changes.some(saysNarrowed))
        throw new Error(`refused in silence: ${JSON.stringify(lost)}`);
      if (won !== undefined && !changes.some(saysWidened))
        throw new Error(`admitted in silence: ${JSON.stringify(won)}`);
    }),
    { numRuns: RUNS, seed: 20261121 },
  );
  expect(refused).toBeGreaterThan(RUNS / 4);
});
