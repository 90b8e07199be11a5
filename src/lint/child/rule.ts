import type spectralCore from '@stoplight/spectral-core';

/** A rule as Spectral makes it of a ruleset. */
export type Rule = InstanceType<typeof spectralCore.Ruleset>['rules'][string];
