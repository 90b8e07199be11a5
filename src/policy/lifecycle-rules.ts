import type { VersionRule } from './version-rules.ts';

/** The rules about announcements, which no comparison of messages can find. */
export const lifecycleRules = {
  'sunset-notice-too-short': {
    id: 'sunset-notice-too-short',
    title: 'Sunset announced too late',
    why: 'Callers need time to move; the policy of this API promises them more of it.',
    fix: 'Choose a later sunset date, or lower `deprecation-notice` for this level of stability.',
  },
  'stable-operation-uses-draft': {
    id: 'stable-operation-uses-draft',
    title: 'Stable operation uses a draft schema',
    why: 'The operation promises to stay as it is, and the schema promises nothing: one of the two promises will not be kept.',
    fix: 'Raise the stability of the schema, or give the operation a schema of its own until it is stable.',
  },
} as const satisfies Readonly<Record<string, VersionRule>>;

/** The same as a list, for `explain` and the check of the configuration. */
export const policyRules: readonly VersionRule[] = Object.values(lifecycleRules);
