import type { Contract, Dialect } from '../model/contract.ts';

/** The dialect that schemas of a description are written in. */
export function dialectOf(contract: Contract): Dialect {
  if (contract.family === 'swagger-2.0') return '2.0';
  return contract.family === 'openapi-3.0' ? '3.0' : '3.1';
}
