import type { ApiSettings } from '../settings/merge.ts';

/** The settings that policy follows. */
export type PolicySettings = Pick<
  ApiSettings,
  'failOn' | 'rules' | 'versionCheck' | 'zeroMajor' | 'acceptAnnounced' | 'lintFailOn' | 'lintRatchet'
> &
  Partial<Pick<ApiSettings, 'versionScheme' | 'inherited' | 'overrides' | 'lens'>>;
