import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const made: string[] = [];

afterAll(() => {
  for (const directory of made) rmSync(directory, { recursive: true, force: true });
});

/** A new directory that is removed after the tests of the file. */
export function temporaryDirectory(name: string): string {
  const directory = mkdtempSync(join(tmpdir(), `api-governor-test-${name}-`));
  made.push(directory);
  return directory;
}
