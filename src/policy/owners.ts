/**
 * Who has to know of a finding: the team that owns the operation (`x-owner` on the operation, its path, its tag or the
 * whole API, else CODEOWNERS of the file), and the consumers that said they use it.
 */
import type { OperationRef } from '../model/change.ts';
import type { Contract, Operation } from '../model/contract.ts';
import type { Finding } from '../model/finding.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { Consumer } from '../model/owner.ts';
import type { CodeOwners } from './codeowners.ts';
import { isObject, itemsOf } from './elements.ts';
import { infoOf, matchesOperation, tagsOf } from './stability.ts';
import type { Tag } from './stability.ts';

/** What is known about owners and consumers. */
export interface Ownership {
  readonly codeOwners: CodeOwners | null;
  readonly consumers: readonly Consumer[];
}

const KEYS = ['x-owner', 'x-team'];
const MOST = 20;
const LONGEST = 100;

const keyOf = ({ kind, method, path }: Pick<OperationRef, 'kind' | 'method' | 'path'>): string =>
  `${kind} ${method} ${path.replaceAll(/\{[^{}]*\}/g, '{}')}`;

/** `x-owner: team`, a list of teams, or an object with a name. */
function statedOwners(value: Json | undefined): readonly string[] {
  if (!isObject(value)) return [];
  const stated = KEYS.map((key) => value[key]).find((each) => each !== undefined);
  return (itemsOf(stated) ?? [stated]).flatMap((each) => {
    const name = isObject(each) ? (each['name'] ?? each['team']) : each;
    return typeof name === 'string' && name.trim() !== '' ? [name.trim().slice(0, LONGEST)] : [];
  });
}

/** `owners` is worked out when it is asked for: findings are about few of the operations. */
interface Known {
  readonly operation: Operation;
  readonly owners: () => readonly string[];
}

function collect(contract: Contract | null, into: Map<string, Known>): void {
  if (contract === null) return;
  const tags = tagsOf(contract);
  const info: JsonObject = infoOf(contract);
  const add = (operation: Operation, outer: () => readonly string[]): void => {
    let known: readonly string[] | null = null;
    const owners = (): readonly string[] => (known ??= ownersOf(operation, tags, outer, info));
    into.set(keyOf(operation), { operation, owners });
    for (const callback of operation.callbacks) add(callback, owners);
  };
  for (const operation of [...contract.operations, ...contract.webhooks]) add(operation, () => []);
}

/** What is said nearest to the operation counts. */
function ownersOf(
  operation: Operation,
  tags: readonly Tag[],
  outer: () => readonly string[],
  info: JsonObject,
): readonly string[] {
  const ofTags = tags.filter(({ name }) => operation.tags.includes(name)).flatMap(({ value }) => statedOwners(value));
  const levels = [
    statedOwners(operation.raw),
    statedOwners(operation.rawPathItem),
    ofTags,
    outer(),
    statedOwners(info),
  ];
  return levels.find((each) => each.length > 0) ?? [];
}

/** Names owners and consumers in findings. The base is asked first: it says who owned what the change touches. */
export function withOwners(
  findings: readonly Finding[],
  { base, head }: { readonly base: Contract | null; readonly head: Contract | null },
  { codeOwners, consumers }: Ownership,
): readonly Finding[] {
  const known = new Map<string, Known>();
  collect(head, known);
  collect(base, known);
  // All findings about an operation share its name.
  const named = new Map<OperationRef, Known | undefined>();
  const knownOf = (operation: OperationRef): Known | undefined => {
    if (!named.has(operation)) named.set(operation, known.get(keyOf(operation)));
    return named.get(operation);
  };
  const infoOwners = [base, head].flatMap((contract) => (contract === null ? [] : statedOwners(infoOf(contract))));
  return findings.map((finding) => {
    const operations = finding.operations.flatMap((operation) => knownOf(operation) ?? []);
    const stated = operations.length === 0 ? infoOwners : operations.flatMap(({ owners }) => owners());
    const file = (finding.locations.head ?? finding.locations.base)?.file;
    const isOpen = stated.length === 0 || operations.some(({ owners }) => owners().length === 0);
    const ofFile = isOpen && file !== undefined ? (codeOwners?.(file) ?? []) : [];
    const owners = [...new Set([...stated, ...ofFile])].slice(0, MOST);
    const affected = concerns(finding) ? consumersOf(operations, consumers) : [];
    return {
      ...finding,
      ...(owners.length === 0 ? {} : { owners }),
      ...(affected.length === 0 ? {} : { consumers: affected }),
    };
  });
}

/** Changes that a consumer has to act on, now or by a day that was announced. */
function concerns({ impact, removal, source }: Finding): boolean {
  return (
    source === 'diff' &&
    (['breaking', 'potentially-breaking', 'unclassified'].includes(impact) || removal !== undefined)
  );
}

function consumersOf(operations: readonly Known[], consumers: readonly Consumer[]): NonNullable<Finding['consumers']> {
  return consumers
    .filter((consumer) =>
      operations.some(
        ({ operation }) =>
          consumer.operations.some((pattern) => matchesOperation(pattern, operation)) ||
          operation.tags.some((tag) => consumer.tags.includes(tag)),
      ),
    )
    .map(({ name, contact }) => ({ name, contact }));
}
