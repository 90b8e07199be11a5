import { Session } from 'node:inspector/promises';

/** How often each block of our own code ran, by its place. The name of the function comes last. */
export type Work = ReadonlyMap<string, number>;

/**
 * The work of each of some things, counted by the engine: the same documents give the same numbers on every machine, so that
 * two sizes of one document show what grows faster than the document. The first is done twice, because the engine counts
 * all of what is compiled already only.
 */
export async function worksOf(runs: readonly (() => Promise<unknown>)[]): Promise<readonly Work[]> {
  const session = new Session();
  session.connect();
  const works: Work[] = [];
  try {
    await session.post('Profiler.enable');
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    for (const run of [...runs.slice(0, 1), ...runs]) {
      await run();
      works.push(await taken(session));
    }
  } finally {
    await session.post('Profiler.stopPreciseCoverage');
    session.disconnect();
  }
  return works.slice(1);
}

async function taken(session: Session): Promise<Work> {
  const { result } = await session.post('Profiler.takePreciseCoverage');
  return new Map(
    result
      .filter(({ url }) => /\/src\/(?!.*node_modules)/u.test(url))
      .flatMap(({ url, functions }) =>
        functions.flatMap(({ functionName, ranges }) =>
          ranges.map(({ startOffset, endOffset, count }): [string, number] => [
            `${url.slice(url.lastIndexOf('/src/') + 1)} ${startOffset}-${endOffset} ${functionName}`,
            count,
          ]),
        ),
      ),
  );
}

/** Twice the size is twice as often; what is sorted, or put together by halves, is a little more; each with each is four times. */
const MOST = 3.1;

/** Blocks that ran much more often than twice as often, and so often that it matters: more than so many times for each part. */
export function steepIn(once: Work, twice: Work, size: number): readonly string[] {
  return [...twice].flatMap(([block, count]) => {
    const before = once.get(block) ?? 0;
    return count > OFTEN * size && count > MOST * before ? [`${block}: ${before} → ${count}`] : [];
  });
}

const OFTEN = 100;
