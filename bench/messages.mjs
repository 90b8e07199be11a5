/** The other half of `bench/oracle.mjs`: pairs of documents whose messages a second judge reads (`test/oracle/support`). */
import fc from 'fast-check';
import { bundled } from './bundled.mjs';

const SLICE = 500;

/** Judges pairs at length; says how many are wrong, and in how many a break is told that no message shows. */
export async function judgeMessages({ what, pairs, seed, dialect, show: most, 'show-doubtful': showsDoubtful }) {
  const { kinds } = await bundled('test/oracle/support/long-run.ts');
  const kind = kinds[what];
  if (kind === undefined) throw new Error(`There are ${Object.keys(kinds).join(', ')}, and no ${what}.`);
  const count = { pairs: 0, lost: 0, wrong: 0, doubtful: 0, breaking: 0 };
  const shown = { wrong: 0, doubtful: 0 };
  const show = (name, pair, verdict) => {
    if (shown[name]++ >= Number(most)) return;
    console.log(`${name}: ${verdict[name].join('; ')}`);
    console.log(`  ${kind.shown(pair).join('\n  ')}\n  told   ${verdict.told.join(', ')}`);
  };
  for (let slice = 0; count.pairs < Number(pairs); slice++) {
    const numRuns = Math.min(SLICE, Number(pairs) - count.pairs);
    for (const pair of fc.sample(kind.pairs(dialect), { numRuns, seed: Number(seed) + slice })) {
      const verdict = await kind.judge(pair);
      count.pairs++;
      if (verdict.lost !== undefined) count.lost++;
      if (verdict.isBreaking) count.breaking++;
      if (verdict.wrong.length > 0) (count.wrong++, show('wrong', pair, verdict));
      if (verdict.doubtful.length > 0) count.doubtful++;
      if (verdict.doubtful.length > 0 && showsDoubtful) show('doubtful', pair, verdict);
    }
  }
  console.log(
    `${what}, ${dialect}, seed ${seed}: ${count.pairs} pairs, ${count.lost} with a message that is lost, ` +
      `${count.wrong} wrong; ${count.breaking} told as a break, ${count.doubtful} of them without such a message`,
  );
  return count.wrong;
}
