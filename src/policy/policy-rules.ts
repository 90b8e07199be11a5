import { lifecycleRules } from './lifecycle-rules.ts';
import type { PolicyRule } from './policy-rule.ts';
import { versionRules } from './version-rules.ts';
import { waiverRules } from './waiver-rules.ts';

/** All rules of this room, for `explain`, the rule pages and the check of the configuration. */
export const policyRules: readonly PolicyRule[] = [...versionRules, ...Object.values(lifecycleRules), ...waiverRules];
