#!/usr/bin/env node
/**
 * The oracle of `test/schema/oracle.test.ts` at length: generated pairs of schemas, judged by Ajv.
 *
 *   npm run oracle -- --pairs 100000 --seed 1 --depth 2 --dialect 3.1 --show 5
 *
 * With `--examples` it also counts the breaks that are shown by a message, of all those that a message may show, and the
 * pairs with an example of those for which Ajv finds a message that is refused. `--show-missing` prints what has none.
 *
 * With `--what parameters`, `access` or `discriminators` the pairs are documents, and messages are judged as they are sent
 * (`test/oracle`). `--show-doubtful` prints the breaks for which no message was found.
 *
 * Each thousand of pairs has a seed of its own, the next number: two runs share pairs when their seeds are nearer to each
 * other than the thousands of one of them.
 *
 * Prints how many pairs differ, in how many the comparison is wrong, and in how many it is undecided. Ends with 1 when
 * one is wrong. Same options, same figures.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { bundled } from './bundled.mjs';
import { judgeMessages } from './messages.mjs';

const { values: options } = parseArgs({
  options: {
    what: { type: 'string', default: 'schemas' },
    pairs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '20261121' },
    depth: { type: 'string', default: '2' },
    dialect: { type: 'string', default: '3.1' },
    show: { type: 'string', default: '3' },
    'show-doubtful': { type: 'boolean', default: false },
    'show-open': { type: 'boolean', default: false },
    examples: { type: 'boolean', default: false },
    'show-missing': { type: 'boolean', default: false },
  },
});

if (options.what !== 'schemas') process.exit((await judgeMessages(options)) > 0 ? 1 : 0);

const { examplesOf, judge, oraclePairs } = await bundled('test/schema/support/long-run.ts');
const arbitrary = oraclePairs(Number(options.depth), options.dialect);
const count = { pairs: 0, differ: 0, wrong: 0, undecided: 0, open: 0 };
const shown = { wrong: 0, undecided: 0, open: 0 };
const seen = { shown: 0, missing: 0, none: 0, pairs: 0, refused: 0 };
const SLICE = 1000;

async function countExamples(pair, { lost }) {
  const { shown, missing, none, wrong } = await examplesOf(pair);
  seen.shown += shown.length;
  seen.missing += missing.length;
  seen.none += none.length;
  if (lost !== undefined) seen.refused++;
  if (lost !== undefined && shown.length > 0) seen.pairs++;
  if (options['show-missing'] && (missing.length > 0 || (lost !== undefined && shown.length === 0)))
    showMissing(pair, lost, [...missing, ...none]);
  return wrong;
}

function showMissing(pair, lost, judgements) {
  console.log(`without an example${lost === undefined ? '' : `, refused: ${JSON.stringify(lost)}`}`);
  console.log(`  before ${JSON.stringify(pair.before)}\n  after  ${JSON.stringify(pair.after)}`);
  if (JSON.stringify([pair.before, pair.after]).includes('$ref'))
    console.log(`  with   ${JSON.stringify(pair.schemas)}`);
  for (const { message, noWitness } of judgements) console.log(`  ${message} -> ${noWitness}`);
}

function show(kind, pair, verdict) {
  if (shown[kind]++ >= Number(options.show)) return;
  console.log(`${kind}: ${verdict[kind === 'undecided' ? 'open' : kind].join('; ')}`);
  console.log(`  before ${JSON.stringify(pair.before)}\n  after  ${JSON.stringify(pair.after)}`);
  if (JSON.stringify([pair.before, pair.after]).includes('$ref'))
    console.log(`  with   ${JSON.stringify(pair.schemas)}`);
  const told = verdict.changes.map((change) => `${change.kind}${change.effect ? ` ${change.effect}` : ''}`);
  console.log(`  told   ${told.join(', ')}`);
}

for (let slice = 0; count.pairs < Number(options.pairs); slice++) {
  const numRuns = Math.min(SLICE, Number(options.pairs) - count.pairs);
  for (const pair of fc.sample(arbitrary, { numRuns, seed: Number(options.seed) + slice })) {
    let verdict;
    try {
      verdict = judge(pair);
      if (options.examples) verdict.wrong.push(...(await countExamples(pair, verdict)));
    } catch (error) {
      console.log(`fails: ${error.message}\n  ${JSON.stringify(pair)}`);
      count.wrong++;
      continue;
    }
    count.pairs++;
    if (verdict.lost !== undefined || verdict.won !== undefined) count.differ++;
    if (verdict.wrong.length > 0) (count.wrong++, show('wrong', pair, verdict));
    if (verdict.undecided) (count.undecided++, show('undecided', pair, verdict));
    if (verdict.open.length > 0) count.open++;
    if (verdict.open.length > 0 && options['show-open']) show('open', pair, verdict);
  }
}
const percent = (number) => `${((100 * number) / count.pairs).toFixed(2)} %`;
console.log(
  `${options.dialect}, depth ${options.depth}, seed ${options.seed}: ${count.pairs} pairs, ${count.differ} differ by Ajv, ` +
    `${count.wrong} wrong, ${count.undecided} undecided (${percent(count.undecided)}), ` +
    `${count.open} neither proved nor refuted (${percent(count.open)})`,
);
if (options.examples)
  console.log(
    `${seen.shown} of ${seen.shown + seen.missing} breaks are shown (${((100 * seen.shown) / (seen.shown + seen.missing)).toFixed(1)} %), ` +
      `${seen.none} more can't be; ${seen.pairs} of ${seen.refused} pairs with a refused message are shown`,
  );
process.exitCode = count.wrong > 0 ? 1 : 0;
