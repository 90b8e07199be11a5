/** The child process: one question in, one answer out, then it ends. */
import type { Answer, Asked } from './start.ts';
import { runSpectral } from './spectral.ts';

/** Nothing that runs here has a reason to reach the network. */
function closeNetwork(): void {
  for (const name of ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest']) {
    Object.defineProperty(globalThis, name, { value: undefined, configurable: false, writable: false });
  }
}

async function answer(asked: Asked): Promise<Answer> {
  try {
    return { kind: 'done', ...(await runSpectral(asked)) };
  } catch (error) {
    return { kind: 'failed', reason: firstLine(error) };
  }
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const line = (message.split('\n')[0] ?? '').trim().replace(/\.$/, '');
  return line === '' ? 'they failed without saying why' : line.slice(0, 300);
}

closeNetwork();
process.on('disconnect', () => process.exit());
process.once('message', (asked) => {
  void answer(asked as Asked).then((result) => process.send?.(result));
});
