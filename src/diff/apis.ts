import type { Change, Comparison, OperationRef, Use } from '../model/change.ts';
import type { Contract, Operation } from '../model/contract.ts';
import { preparePatterns } from '../schema/texts/patterns.ts';
import { compareContracts } from './compare.ts';
import type { SchemaEvidence } from './evidence.ts';
import type { Move } from './moves.ts';

/** The changes of an API. `evidence` is for `addWitnesses`; null when there is only one side. */
export interface ApiComparison extends Comparison {
  readonly evidence: SchemaEvidence | null;
  /** Operations that have another path on both sides and are the same. */
  readonly moves: readonly Move[];
}

/**
 * Compares the two sides of an API, one of which may be missing: an API that appears or goes is one fact that names all
 * of its operations.
 */
export async function compareApis(base: Contract | null, head: Contract | null): Promise<ApiComparison> {
  if (base !== null && head !== null) {
    await preparePatterns([base, head]);
    return compareContracts(base, head);
  }
  const only = base ?? head;
  return { changes: only === null ? [] : [wholeApi(only, base === null)], partial: [], evidence: null, moves: [] };
}

function wholeApi(contract: Contract, isNew: boolean): Change {
  const uses = [...contract.operations, ...contract.webhooks].map((operation): Use => ({
    operation: refOf(operation),
    slot: { part: 'operation' },
    path: '',
  }));
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
