/** What `bench/oracle.mjs` bundles. */
export { judge } from './oracle.ts';
export { examplesOf } from './examples.ts';
export { oraclePairs } from './generate.ts';
