/**
 * Starts the child process in which Spectral runs rulesets from outside. It gets plain data and gives plain data back: it
 * has no environment, may read nothing but its own program where Node can see to that, has a limit of memory and time,
 * and is killed when it reaches one. Whatever happens to it becomes a sentence here.
 */
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { RulesetDefinition } from '../definition.ts';
import type { Reduction } from '../prune/reduce.ts';
import type { LintDocument, LintRun } from '../result.ts';
import type { Runs } from '../run.ts';

/** What the child is asked. */
export interface Asked {
  readonly definition: RulesetDefinition;
  readonly documents: readonly LintDocument[];
  readonly now: Date;
  /** How the first document can be known from the second: then runs of both are answered. */
  readonly pruning?: Pruning;
}

/** What the head has in common with the base. */
export interface Pruning {
  /** What the whole base gave; null when it is the second document and has to be run first. */
  readonly base: LintRun | null;
  readonly reduction: Reduction;
}

/** What it answers. `faults`: rules that failed, in sentences; `failed`: there are no results, and why. */
export type Answer =
  | { readonly kind: 'done'; readonly runs: readonly LintRun[]; readonly faults: readonly string[] }
  | { readonly kind: 'failed'; readonly reason: string };

/** How much it may cost. */
export interface ChildLimits {
  readonly seconds: number;
  readonly memoryMb: number;
}

/** Twice what `spectral:oas` takes on the largest description known (13 MB), both sides. */
const CHILD_LIMITS: ChildLimits = { seconds: 300, memoryMb: 4096 };

/** Where the build puts `entry.ts`, next to the chunk this file is in. */
const PROGRAM = new URL('./lint-child.js', import.meta.url);

/** Runs a ruleset over documents in a child process. Never throws. */
export async function runInChild(
  asked: Asked,
  limits: ChildLimits = CHILD_LIMITS,
  program: URL = PROGRAM,
): Promise<Runs> {
  const answer = await ask(asked, limits, program);
  if (answer.kind === 'done') return { runs: answer.runs, partial: answer.faults, failure: null };
  const failure = `The rulesets were not applied: ${answer.reason}.`;
  return { runs: [], partial: [failure], failure };
}

function ask(asked: Asked, limits: ChildLimits, program: URL): Promise<Answer> {
  const child = start(limits, program);
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  return new Promise<Answer>((resolve) => {
    let said = '';
    const settle = (answer: Answer): void => {
      clearTimeout(timer);
      process.off('exit', kill);
      kill();
      resolve(answer);
    };
    const fail = (reason: string): void => settle({ kind: 'failed', reason });
    const timer = setTimeout(() => fail(`they took longer than ${limits.seconds} seconds`), limits.seconds * 1000);
    child.stderr?.on('data', (chunk: Buffer) => (said = `${said}${chunk.toString()}`.slice(-4000)));
    child.on('message', (answer) => settle(answer as Answer));
    child.on('error', () => fail('the process that runs them could not be started'));
    child.on('exit', (code, signal) => fail(lostBecause(code, signal, said, limits)));
    child.send({ ...asked }, (error) => {
      if (error !== null) fail('the process that runs them could not be reached');
    });
  });
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
    execArgv: [...permissionFlags(process.version, path), `--max-old-space-size=${memoryMb}`, '--no-warnings'],
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
