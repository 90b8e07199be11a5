import type { Change, Comparison, OperationRef, Use } from '../model/change.ts';
import type { Contract, Operation } from '../model/contract.ts';
import { compareContracts } from './compare.ts';

/**
 * Compares the two sides of an API, one of which may be missing: an API that appears or goes is one fact that names all
 * of its operations.
 */
export function compareApis(base: Contract | null, head: Contract | null): Comparison {
  if (base !== null && head !== null) return compareContracts(base, head);
  const only = base ?? head;
  return { changes: only === null ? [] : [wholeApi(only, base === null)], partial: [] };
}

function wholeApi(contract: Contract, isNew: boolean): Change {
  const uses = [...contract.operations, ...contract.webhooks].map((operation): Use => ({ operation: refOf(operation), slot: { part: 'operation' }, path: '' }));
  const place = { file: contract.file, pointer: '' };
  return {
    kind: isNew ? 'api.added' : 'api.removed',
    operations: uses.length,
    direction: null,
    anchor: 'api',
    component: null,
    uses,
    base: isNew ? null : place,
    head: isNew ? place : null,
  };
}

const refOf = ({ kind, method, path, operationId }: Operation): OperationRef => ({ kind, method, path, operationId });
