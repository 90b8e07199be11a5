/**
 * Named bundles of settings. A profile stands between the defaults and the configuration file: what the file says, wins.
 */
import type { GivenSettings } from './settings.ts';

export const profileNames = ['strict', 'standard', 'tolerant-reader'] as const;
export type ProfileName = (typeof profileNames)[number];

/** What each profile sets; `standard` is what holds without one. */
export const profiles: Readonly<Record<ProfileName, GivenSettings>> = {
  strict: {
    failOn: 'potentially-breaking',
    lens: 'strict',
    versionCheck: 'error',
    plannedRemoval: 'major',
    deprecationNotice: new Map([
      ['stable', '365'],
      ['beta', '180'],
    ]),
    stability: new Map([
      ['beta', 'fail'],
      ['internal', 'warn'],
    ]),
  },
  standard: {},
  'tolerant-reader': {
    lens: 'wire',
    policies: new Map([
      ['response-enum-value-added', 'non-breaking'],
      ['response-object-opened', 'non-breaking'],
      ['response-property-added-to-closed-object', 'non-breaking'],
      ['response-constraint-loosened', 'non-breaking'],
      ['response-discriminated-branch-added', 'non-breaking'],
      ['error-response-changed', 'non-breaking'],
    ]),
  },
};
