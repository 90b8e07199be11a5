import type { Impact } from '../model/finding.ts';
import { everywhere } from './derive.ts';
import type { Stance } from './derive.ts';
import { policies } from './policy-table.ts';
import type { Policy } from './policy-table.ts';

/** What a user switched: policy id → impact. Names that are no policy have no effect here; settings refuse them. */
export type PolicySwitches = ReadonlyMap<string, Impact>;

/** The name of a policy. */
export type PolicyId = keyof typeof policies;

/** All names, in the order of the page. */
export const policyIds: readonly string[] = Object.keys(policies);

/** The policy of a name. */
export function policyById(id: PolicyId): Policy {
  return policies[id];
}

/** What a policy says under each lens. A switch set by the user holds under all of them. */
export function stanceOf(id: PolicyId, switches: PolicySwitches): Stance {
  const switched = switches.get(id);
  if (switched !== undefined) return everywhere(switched);
  const policy = policyById(id);
  const strict = policy.strict ?? policy.default;
  return { wire: policy.default, strict, sdk: policy.sdk ?? strict, docs: policy.docs ?? policy.default };
}
