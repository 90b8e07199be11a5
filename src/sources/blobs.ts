import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { MAX_BYTES } from './text.ts';

/** The content of one object, or why there is none. */
export type Blob =
  | { readonly kind: 'bytes'; readonly bytes: Buffer }
  | { readonly kind: 'too-large'; readonly size: number }
  | { readonly kind: 'missing' };

/** Reads objects of a repository by id through one long-lived process; thousands of reads cost one start. */
export interface BlobReader {
  /** @throws Error when the process fails or gives no answer for two minutes. */
  read(id: string): Promise<Blob>;
  close(): Promise<void>;
}

interface Waiting {
  readonly resolve: (blob: Blob) => void;
  readonly reject: (error: Error) => void;
}

const SILENCE_MS = 120_000;

/** @param start starts `git cat-file --batch`; called at the first read only. */
export function openBlobReader(start: () => ChildProcessWithoutNullStreams): BlobReader {
  const waiting: Waiting[] = [];
  let child: ChildProcessWithoutNullStreams | null = null;
  let ended: Promise<void> = Promise.resolve();
  let watchdog: NodeJS.Timeout | undefined;

  const fail = (reason: string): void => {
    clearTimeout(watchdog);
    child?.kill();
    child = null;
    for (const each of waiting.splice(0)) each.reject(new Error(`git cat-file: ${reason}`));
  };
  const watch = (): void => {
    clearTimeout(watchdog);
    if (waiting.length > 0) watchdog = setTimeout(() => fail('no answer'), SILENCE_MS);
  };
  const launch = (): ChildProcessWithoutNullStreams => {
    const started = start();
    const feed = batchParser((blob) => waiting.shift()?.resolve(blob));
    ended = listenTo(started, {
      onOutput: (chunk) => {
        if (child !== started) return;
        if (!feed(chunk)) fail('unexpected answer');
        else watch();
      },
      onEnd: (reason) => {
        if (child === started) fail(reason);
      },
    });
    return started;
  };

  return {
    read: (id) =>
      new Promise((resolve, reject) => {
        child ??= launch();
        waiting.push({ resolve, reject });
        child.stdin.write(`${id}\n`);
        watch();
      }),
    close: async () => {
      const closing = child;
      child = null;
      clearTimeout(watchdog);
      for (const each of waiting.splice(0)) each.reject(new Error('git cat-file: closed'));
      closing?.stdin.end();
      closing?.stdout.resume();
      await ended;
    },
  };
}

interface Listener {
  readonly onOutput: (chunk: Buffer) => void;
  readonly onEnd: (reason: string) => void;
}

/** Listens to a process. The promise is fulfilled when it has ended, or could not be started. */
function listenTo(child: ChildProcessWithoutNullStreams, { onOutput, onEnd }: Listener): Promise<void> {
  child.stdin.on('error', () => undefined);
  child.stderr.resume();
  child.stdout.on('data', onOutput);
  return new Promise((resolve) => {
    child.on('close', () => {
      onEnd('ended early');
      resolve();
    });
    child.on('error', () => {
      onEnd('could not be started');
      resolve();
    });
  });
}

/**
 * Cuts the output of `cat-file --batch` into objects: a line `<id> <type> <size>`, the bytes, a line feed.
 * The returned function takes the next chunk and tells whether it made sense.
 */
export function batchParser(emit: (blob: Blob) => void): (chunk: Buffer) => boolean {
  let header = '';
  let size = 0;
  let left = 0;
  let parts: Buffer[] = [];
  const body = (chunk: Buffer): Buffer => {
    const taken = chunk.subarray(0, left);
    if (size <= MAX_BYTES) parts.push(taken);
    left -= taken.length;
    if (left === 0) {
      emit(
        size > MAX_BYTES
          ? { kind: 'too-large', size }
          : { kind: 'bytes', bytes: Buffer.concat(parts).subarray(0, size) },
      );
      parts = [];
    }
    return chunk.subarray(taken.length);
  };
  return (chunk) => {
    let rest = chunk;
    while (rest.length > 0) {
      if (left > 0) {
        rest = body(rest);
        continue;
      }
      const end = rest.indexOf(0x0a);
      header += rest.toString('latin1', 0, end === -1 ? rest.length : end);
      if (end === -1) return header.length < 1000;
      rest = rest.subarray(end + 1);
      const found = /^[0-9a-f]+ \w+ (\d+)$/.exec(header);
      const absent = / (?:missing|ambiguous)$/.test(header);
      header = '';
      if (found !== null) {
        size = Number(found[1]);
        left = size + 1;
      } else if (absent) emit({ kind: 'missing' });
      else return false;
    }
    return true;
  };
}
