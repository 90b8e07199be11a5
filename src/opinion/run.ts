import { Worker } from 'node:worker_threads';

/**
 * Puts questions to `openapi-diff` in worker threads: at most two, with little memory, no environment, nothing printed,
 * and a time limit for each question and for all of them. Whatever goes wrong there is a missing answer here.
 */

/** Two documents to compare. */
export interface Asked {
  readonly base: string;
  readonly head: string;
}

/** One difference as `openapi-diff` names it: code, class, and the place (`paths./a.get`). */
export interface Difference {
  readonly code: string;
  readonly breaking: boolean;
  readonly place: string;
}

/** What it answered, or why there is no answer (the end of a sentence). */
export type Reply =
  | { readonly kind: 'compared'; readonly differences: readonly Difference[] }
  | { readonly kind: 'failed'; readonly reason: string };

/** How much it may cost. */
export interface Limits {
  readonly questionMs: number;
  readonly totalMs: number;
  readonly memoryMb: number;
}

export const LIMITS: Limits = { questionMs: 5_000, totalMs: 60_000, memoryMb: 512 };

/** Where the build puts `worker.ts`, next to the chunk this file is in. */
const WORKER = new URL('./opinion-worker.js', import.meta.url);
const MAX_WORKERS = 2;

const failed = (reason: string): Reply => ({ kind: 'failed', reason });

/** Asks all questions; the replies stand in their order. Never throws. */
export async function askAll(
  questions: readonly Asked[],
  limits: Limits = LIMITS,
  worker: URL = WORKER,
): Promise<readonly Reply[]> {
  const replies: Reply[] = questions.map(() => failed('there was no time left to ask it'));
  const waiting = [...questions.entries()];
  const end = AbortSignal.timeout(limits.totalMs);
  const lane = async (): Promise<void> => {
    let thread: Worker | null = null;
    for (let next = waiting.shift(); next !== undefined && !end.aborted; next = waiting.shift()) {
      const [index, asked] = next;
      thread ??= start(worker, limits);
      const reply = await ask(thread, asked, limits, end);
      replies[index] = reply.kind === 'lost' ? failed(reply.reason) : reply;
      if (reply.kind !== 'lost') continue;
      await thread.terminate();
      thread = null;
    }
    await thread?.terminate();
  };
  await Promise.all(questions.slice(0, MAX_WORKERS).map(lane));
  return replies;
}

function start(worker: URL, { memoryMb }: Limits): Worker {
  const thread = new Worker(worker, {
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    env: {},
    argv: [],
    execArgv: ['--no-warnings'],
    stdout: true,
    stderr: true,
  });
  thread.stdout.resume();
  thread.stderr.resume();
  // An error between two questions belongs to neither; the next question finds the thread gone.
  thread.on('error', () => undefined);
  return thread;
}

/** `lost`: there is no answer, and the thread is of no use any more. */
function ask(
  thread: Worker,
  asked: Asked,
  { questionMs }: Limits,
  end: AbortSignal,
): Promise<Reply | { readonly kind: 'lost'; readonly reason: string }> {
  return new Promise((resolve) => {
    const settle = (reply: Parameters<typeof resolve>[0]): void => {
      clearTimeout(timer);
      thread.off('message', settle).off('error', broken).off('exit', gone);
      end.removeEventListener('abort', late);
      resolve(reply);
    };
    const lose = (reason: string) => (): void => settle({ kind: 'lost', reason });
    const [late, broken, gone] = [
      lose('it took too long'),
      lose('it needed too much memory'),
      lose('it ended without an answer'),
    ];
    const timer = setTimeout(late, questionMs);
    thread.on('message', settle).on('error', broken).on('exit', gone);
    end.addEventListener('abort', late, { once: true });
    if (end.aborted) late();
    else thread.postMessage(asked, []);
  });
}
