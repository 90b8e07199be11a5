import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The clock, the zone and the seed of generated cases are fixed: a failure must be repeatable.
    env: { TZ: 'UTC', FC_SEED: '20261121' },
  },
});
