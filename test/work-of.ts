import { Session } from 'node:inspector/promises';

/** How often a piece of text of the program ran. */
interface Block {
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

/** The blocks of each of our own functions, by its place: the function itself, and what in it ran more or less often. */
export type Work = ReadonlyMap<string, readonly Block[]>;

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
        functions.map(({ functionName, ranges }): [string, readonly Block[]] => {
          const [whole] = ranges;
          const place = `${url.slice(url.lastIndexOf('/src/') + 1)} ${whole?.startOffset}-${whole?.endOffset}`;
          return [
            `${place} ${functionName}`,
            ranges.map(({ startOffset, endOffset, count }) => ({ start: startOffset, end: endOffset, count })),
          ];
        }),
      ),
  );
}

/** What ran as often as what is around it is no block of its own. */
function countIn(blocks: readonly Block[], { start, end }: Block): number {
  const around = blocks.filter((block) => block.start <= start && block.end >= end);
  return around.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0]?.count ?? 0;
}

/** Twice the size is twice as often; what is sorted, or put together by halves, is a little more; each with each is four times. */
const MOST = 3.1;

/** Blocks that ran much more often than twice as often, and so often that it matters: more than so many times for each part. */
export function steepIn(once: Work, twice: Work, size: number): readonly string[] {
  return [...twice].flatMap(([name, blocks]) =>
    blocks.flatMap((block) => {
      const before = countIn(once.get(name) ?? [], block);
      // What did not run for the smaller one began at some size; the engine also forgets counts of what it tidies up.
      if (before === 0 || block.count <= OFTEN * size || block.count <= MOST * before) return [];
      return [`${name} ${block.start}-${block.end}: ${before} → ${block.count}`];
    }),
  );
}

const OFTEN = 100;
