/**
 * `npm ci` refuses a lockfile that misses a package for another platform, and npm leaves such packages out when the
 * registry at hand doesn't have them. So the lockfile is checked here, where the message says what is missing.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  readonly version: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};

/** The locked package that `name` means for the package at `from`: the nearest `node_modules` upwards. */
function lockedFor(name: string, from: string): Locked | undefined {
  for (let at = from; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    const found = lock.packages[`${at}/node_modules/${name}`];
    if (found !== undefined) return found;
  }
  return lock.packages[`node_modules/${name}`];
}

test('the lockfile has the packages of every platform, in the version that is asked for', () => {
  const wrong = Object.entries(lock.packages).flatMap(([from, locked]) =>
    Object.entries(locked.optionalDependencies ?? {})
      .filter(([, range]) => /^\d/.test(range))
      .filter(([name, version]) => lockedFor(name, from)?.version !== version)
      .map(([name, version]) => `${from} → ${name}@${version}`),
  );
  expect(wrong).toEqual([]);
});

test('the lockfile names no registry', () => {
  expect(JSON.stringify(lock)).not.toContain('"resolved"');
});
