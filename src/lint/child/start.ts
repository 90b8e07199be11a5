/**
 * Starts the child process in which Spectral runs rulesets from outside. It gets plain data and gives plain data back: it
 * has no environment, may read nothing but its own program where Node can see to that, has a limit of memory and time,
 * and is killed when it reaches one. Whatever happens to it becomes a sentence here.
 */
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { shortRunFlags } from '../../short-run.ts';
import type { RulesetDefinition } from '../definition.ts';
import type { Known } from '../kept.ts';
import type { Reduction } from '../prune/reduce.ts';
import type { LintDocument, LintRun } from '../result.ts';
import { processorSecondsOf } from './processor-time.ts';

/** What the child is asked. */
export interface Asked {
  readonly definition: RulesetDefinition;
  /** None with `pruning`: then the child asks for those that it needs. */
  readonly documents: readonly LintDocument[];
  readonly now: Date;
  /** Whether all findings of the last document (with `pruning`, of the base when it is run) are wanted as text, too. */
  readonly packs?: boolean;
  /** How the head can be known from the base. */
  readonly pruning?: Pruning;
}

/** What the head has in common with the base. */
export interface Pruning {
  readonly reduction: Reduction;
  /** What the base is called. */
  readonly baseFile: string;
  /** What is known of the whole base, in the units that are left; null when it has to be run first. */
  readonly known: Known | null;
  /** Pointers of units of which all findings are wanted, though nothing in them is touched. */
  readonly open: readonly string[];
}

/** What came of it. */
export interface Done {
  /** What the documents gave; with `pruning` the head's and the base's, of the base only when it was run or is in part. */
  readonly runs: readonly LintRun[];
  /** Rules that failed, in sentences. */
  readonly faults: readonly string[];
  /** How many findings of each rule are left out of both runs, as they are the same; null when nothing is. */
  readonly same: readonly (readonly [rule: string, count: number])[] | null;
  /** All findings of one document (`kept.ts`). */
  readonly packed: string | null;
}

/**
 * What it answers. `failed`: there are no results, and why, and the module of the ruleset that may be no JavaScript;
 * `wants`: it needs a document to go on.
 */
export type Answer =
  | ({ readonly kind: 'done' } & Done)
  | { readonly kind: 'failed'; readonly reason: string; readonly unread?: string }
  | { readonly kind: 'wants'; readonly side: 'base' | 'head' };

/** How much it may cost. */
export interface ChildLimits {
  /** Of processor time, where it can be told, and else of time. */
  readonly seconds: number;
  readonly memoryMb: number;
}

/** Twice what `spectral:oas` takes on the largest description known (13 MB), both sides. */
const CHILD_LIMITS: ChildLimits = { seconds: 300, memoryMb: 4096 };

/** On a slow or busy machine it may take so many times as long. */
const MOST_PATIENCE = 4;

/** Where the build puts `entry.ts`, next to the chunk this file is in. */
const PROGRAM = new URL('./lint-child.js', import.meta.url);

/** What came of it, or why there is nothing, in a sentence. */
export type Outcome = Done | { readonly failure: string; readonly unread?: string };

/**
 * Runs a ruleset over documents in a child process. Never throws.
 * @param documentOf gives the documents that it may ask for.
 */
export async function runInChild(
  asked: Asked,
  documentOf: (side: 'base' | 'head') => LintDocument | undefined = () => undefined,
  { limits = CHILD_LIMITS, program = PROGRAM }: { readonly limits?: ChildLimits; readonly program?: URL } = {},
): Promise<Outcome> {
  const answer = await ask(asked, documentOf, limits, program);
  if (answer.kind === 'done') return answer;
  const { reason, unread } = answer;
  return { failure: `The rulesets were not applied: ${reason}.`, ...(unread === undefined ? {} : { unread }) };
}

type Last = Exclude<Answer, { readonly kind: 'wants' }>;

function ask(
  asked: Asked,
  documentOf: (side: 'base' | 'head') => LintDocument | undefined,
  limits: ChildLimits,
  program: URL,
): Promise<Last> {
  const child = start(limits, program);
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  return new Promise<Last>((resolve) => {
    let said = '';
    const settle = (answer: Last): void => {
      clearTimeout(timer);
      process.off('exit', kill);
      kill();
      resolve(answer);
    };
    const fail = (reason: string): void => settle({ kind: 'failed', reason });
    const send = (value: object): void =>
      void child.send(value, (error) => {
        if (error !== null) fail('the process that runs them could not be reached');
      });
    const begun = performance.now();
    const late = (): void => {
      const lasted = (performance.now() - begun) / 1000;
      const left = secondsLeft(limits.seconds, lasted, processorSecondsOf(child.pid));
      if (left > 0) timer = setTimeout(late, left * 1000);
      else fail(`they took longer than ${Math.floor(lasted)} seconds`);
    };
    let timer = setTimeout(late, limits.seconds * 1000);
    child.stderr?.on('data', (chunk: Buffer) => (said = `${said}${chunk.toString()}`.slice(-4000)));
    child.on('message', (message) => {
      const answer = message as Answer;
      if (answer.kind === 'wants') send({ document: documentOf(answer.side) });
      else settle(answer);
    });
    child.on('error', () => fail('the process that runs them could not be started'));
    child.on('exit', (code, signal) => fail(lostBecause(code, signal, said, limits)));
    send({ ...asked });
  });
}

/**
 * How long to wait on when the limit is reached; not at all when there is no reason to.
 * @param used how much processor time was used; null when that can't be told.
 */
export function secondsLeft(limit: number, lasted: number, used: number | null): number {
  const left = Math.min(limit - (used ?? lasted), limit * MOST_PATIENCE - lasted);
  return left > 0 ? Math.max(left, 1) : 0;
}

function lostBecause(code: number | null, signal: string | null, said: string, { memoryMb }: ChildLimits): string {
  const isMemory = signal === 'SIGABRT' || code === 134 || /heap out of memory|Allocation failed/i.test(said);
  if (isMemory) return `they needed more than ${memoryMb} MB of memory`;
  if (signal === 'SIGKILL' || signal === 'SIGTERM') return 'the process that runs them was stopped from outside';
  return 'the process that runs them ended without an answer';
}

function start({ memoryMb }: ChildLimits, program: URL): ChildProcess {
  const path = fileURLToPath(program);
  return fork(path, [], {
    env: {},
    execArgv: [
      ...permissionFlags(process.version, path),
      ...shortRunFlags(process.version),
      `--max-old-space-size=${memoryMb}`,
      '--no-warnings',
    ],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
}

/** Node's permission model, under the name that this version has for it: files of the program may be read, no others. */
export function permissionFlags(version: string, program: string): readonly string[] {
  const [major = 0, minor = 0] = version.slice(1).split('.').map(Number);
  const isStable = major > 23 || (major === 23 && minor >= 5);
  const folder = program.replace(/[\\/][^\\/]*$/, '');
  return [isStable ? '--permission' : '--experimental-permission', `--allow-fs-read=${folder}/*`];
}
