/** Operations that are stable and public, and use a schema that is declared a draft. */
import type { OperationRef } from '../model/change.ts';
import type { Contract, Operation } from '../model/contract.ts';
import type { Judgement } from '../model/finding.ts';
import type { Json } from '../model/json.ts';
import type { Place } from '../model/location.ts';
import { isObject, itemsOf } from './elements.ts';
import { lifecycleRules } from './lifecycle-rules.ts';
import { policyJudgement } from './policy-rule.ts';
import { statedLevel } from './stability.ts';
import type { Standings } from './stability.ts';

/** The drafts of a contract: their names and where they stand. */
function drafts(contract: Contract | null): ReadonlyMap<string, Place> {
  const found = [...(contract?.schemas ?? [])].filter(
    ([, { schema }]) => isObject(schema.value) && statedLevel(schema.value) === 'draft',
  );
  return new Map(found.map(([name, { schema }]) => [name, schema.place]));
}

/** What the head brings; what the base had already is not this change's doing. */
export function draftDependencies(
  base: Contract | null,
  head: Contract,
  standings: Standings,
  docs: (rule: string) => string,
): readonly Judgement[] {
  const now = drafts(head);
  if (now.size === 0) return [];
  const before = drafts(base);
  return [...now].flatMap(([name, place]) => {
    const users = head.operations.filter((operation) => {
      const standing = standings(refOf(operation));
      return standing?.level === 'stable' && !standing.internal && reaches(head, operation, place);
    });
    const older = before.get(name);
    const fresh = users.filter((operation) => {
      const known = base?.operations.find(({ method, path }) => method === operation.method && path === operation.path);
      return base === null || older === undefined || known === undefined || !reaches(base, known, older);
    });
    return fresh.length === 0 ? [] : [judgementOf(name, head.locate(place), fresh.map(refOf), docs)];
  });
}

const refOf = ({ kind, method, path, operationId }: Operation): OperationRef => ({ kind, method, path, operationId });

const keyOf = ({ file, pointer }: Place): string => `${file}#${pointer}`;

/** Whether references lead from an operation to a place. */
function reaches(contract: Contract, operation: Operation, target: Place): boolean {
  const seen = new Set<string>();
  const open: { readonly value: Json; readonly place: Place }[] = [{ value: operation.raw, place: operation.place }];
  for (let spot = open.pop(); spot !== undefined; spot = open.pop()) {
    if (keyOf(spot.place) === keyOf(target)) return true;
    for (const ref of referencesIn(spot.value)) {
      const next = contract.resolve(ref, spot.place);
      if (next === null || seen.has(keyOf(next.place))) continue;
      seen.add(keyOf(next.place));
      open.push(next);
    }
  }
  return false;
}

function referencesIn(value: Json): readonly string[] {
  const found: string[] = [];
  const open: Json[] = [value];
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    const items = itemsOf(each);
    if (items !== null) for (const one of items) open.push(one);
    else if (isObject(each)) {
      const ref = each['$ref'];
      if (typeof ref === 'string') found.push(ref);
      for (const one of Object.values(each)) open.push(one);
    }
  }
  return found;
}

function judgementOf(
  name: string,
  head: ReturnType<Contract['locate']>,
  operations: readonly OperationRef[],
  docs: (rule: string) => string,
): Judgement {
  const rule = lifecycleRules['stable-operation-uses-draft'];
  return policyJudgement(
    rule,
    `${rule.id}\nschemas/${name}`,
    {
      message: `Schema \`${name.replaceAll('`', "'")}\` is a draft, and ${operations.length === 1 ? 'a stable operation uses' : `${operations.length} stable operations use`} it.`,
      component: `schemas/${name}`,
      operations,
      locations: { head },
    },
    docs,
  );
}
