/** What `bench/oracle.mjs` bundles. */
export { judge } from './oracle.ts';
export { oraclePairs } from './generate.ts';
