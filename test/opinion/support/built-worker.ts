import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import type { Plugin } from 'rolldown';
import { afterAll } from 'vitest';

const root = new URL('../../../', import.meta.url);

/** The worker as it is built, in a directory of its own without packages. Node 20 can't run the source. */
export async function builtWorker(): Promise<URL> {
  const { isolated } = (await import(new URL('rolldown.config.mjs', root).href)) as { readonly isolated: Plugin };
  const directory = mkdtempSync(join(tmpdir(), 'opinion-worker-'));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));
  const file = join(directory, 'worker.mjs');
  const input = fileURLToPath(new URL('src/opinion/worker.ts', root));
  const bundle = await rolldown({ input, platform: 'node', plugins: [isolated], logLevel: 'warn' });
  await bundle.write({ file, format: 'esm', codeSplitting: false });
  await bundle.close();
  return pathToFileURL(file);
}
