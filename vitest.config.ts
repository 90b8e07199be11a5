import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { builtInRulesets } from './built-in-rulesets.mjs';

const manifest = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  readonly version: string;
};

export default defineConfig({
  // As the build does it (rolldown.config.mjs).
  define: { __VERSION__: JSON.stringify(manifest.version), __SOURCES_OF_FINDINGS__: '"tests"' },
  plugins: [builtInRulesets],
  // The module that Spectral has, which requires it: an import gives another one.
  resolve: {
    alias: {
      'nimma/legacy/runtime': fileURLToPath(
        new URL('node_modules/nimma/dist/legacy/cjs/runtime/index.js', import.meta.url),
      ),
    },
  },
  test: {
    include: ['test/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The clock, the zone and the seed of generated cases are fixed: a failure must be repeatable.
    env: { TZ: 'UTC', FC_SEED: '20261121' },
  },
});
