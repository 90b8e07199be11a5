import type { OperationRef, Use } from '../model/change.ts';
import type { Contract, MediaType, Operation } from '../model/contract.ts';

/** What has to be known about the operation around a change to name it and to judge it. */
export interface Surroundings {
  /** What tells a place from its neighbours: a status that is not the only success, a media type among several. */
  qualifiers(use: Use): readonly string[];
  /** Whether the use is in the description of an error. */
  isError(use: Use): boolean;
}

/** One name for an operation, the same in both contracts as long as its path is written the same. */
export function operationKey(operation: Pick<OperationRef, 'kind' | 'method' | 'path'>): string {
  return `${operation.kind} ${operation.method} ${operation.path}`;
}

function collect(operations: readonly Operation[], into: Map<string, Operation[]>): void {
  for (const operation of operations) {
    const key = operationKey(operation);
    const known = into.get(key);
    if (known === undefined) into.set(key, [operation]);
    else known.push(operation);
    collect(operation.callbacks, into);
  }
}

const isSuccess = (status: string): boolean => /^[123]/.test(status);
const isErrorStatus = (status: string): boolean => /^[45]/.test(status);

function statusesOf(operations: readonly Operation[]): readonly string[] {
  const statuses = new Set(operations.flatMap((operation) => operation.responses.map((response) => response.status)));
  const successes = [...statuses].filter(isSuccess);
  return successes.length > 0 ? successes : [...statuses].filter((status) => status === 'default');
}

function contentOf(operation: Operation, use: Use): readonly MediaType[] {
  const { slot } = use;
  if (slot.part === 'request-body') return operation.requestBody?.content ?? [];
  if (slot.part !== 'response') return [];
  return operation.responses.find((response) => response.status === slot.status)?.content ?? [];
}

const statusOf = ({ slot }: Use): string | null =>
  slot.part === 'response' || slot.part === 'header' ? slot.status : null;

/** A question about uses that has the same answer for all of one key. */
function rememberedBy<T>(keyOf: (use: Use) => string, ask: (use: Use) => T): (use: Use) => T {
  const answers = new Map<string, T>();
  return (use) => {
    const key = keyOf(use);
    const known = answers.get(key) ?? ask(use);
    answers.set(key, known);
    return known;
  };
}

/** Looks around in both contracts; the operations of a change may exist in one of them only. */
export function surroundingsOf(base: Contract | null, head: Contract | null): Surroundings {
  const known = new Map<string, Operation[]>();
  for (const contract of [head, base]) {
    if (contract) collect([...contract.operations, ...contract.webhooks], known);
  }
  const around = (use: Use): readonly Operation[] => known.get(operationKey(use.operation)) ?? [];
  // Thousands of callbacks may have one name, and as many uses: each name is looked at once.
  const statusesAround = rememberedBy(
    (use) => operationKey(use.operation),
    (use) => statusesOf(around(use)),
  );
  const hasSeveral = rememberedBy(
    ({ operation, slot }) => JSON.stringify([operationKey(operation), slot.part, 'status' in slot && slot.status]),
    (use) => around(use).some((operation) => contentOf(operation, use).length > 1),
  );

  const statusMatters = (use: Use, status: string): boolean => {
    const successes = statusesAround(use);
    return successes.length === 0 ? !isSuccess(status) : successes.length > 1 || successes[0] !== status;
  };

  return {
    qualifiers(use) {
      const status = statusOf(use);
      const mediaType = 'mediaType' in use.slot ? use.slot.mediaType : null;
      const several = mediaType !== null && hasSeveral(use);
      return [...(status !== null && statusMatters(use, status) ? [status] : []), ...(several ? [mediaType] : [])];
    },
    isError(use) {
      const status = statusOf(use);
      if (status === null) return false;
      if (status !== 'default') return isErrorStatus(status);
      return !statusesAround(use).includes('default');
    },
  };
}
