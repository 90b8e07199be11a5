/** What a baseline is recorded from: the comparison with the last releases, and the descriptions of the head by themselves. */
import type { CheckRequest } from '../pipeline/request.ts';
import { LINT_ALONE, overruled } from '../settings/merge.ts';
import type { Settings } from '../settings/settings.ts';
import type { SpecPair } from '../sources/discover.ts';

/** The descriptions that moved, from the path on the base to the one in the head. */
export function renamedIn(pairs: readonly SpecPair[]): ReadonlyMap<string, string> {
  return new Map(
    pairs.flatMap(({ basePath, headPath }) =>
      basePath === null || headPath === null || basePath === headPath ? [] : [[basePath, headPath] as const],
    ),
  );
}

/** Without what costs much and says nothing about a comparison. */
export const comparingOnly = (settings: Settings): Settings => ({
  ...overruled(settings, { lintMode: 'off', witness: 'off' }),
  secondOpinion: false,
});

/** The question what the rulesets find in descriptions, with the same waivers as the comparison. */
export function lintingAlone(question: CheckRequest, pairs: readonly SpecPair[], settings: Settings): CheckRequest {
  const { head, loadRulesets, now, waivers } = question;
  return {
    task: 'lint',
    base: null,
    head,
    pairs: pairs.map(({ name, headPath }) => ({ name, basePath: null, headPath })),
    comparing: '',
    notes: [],
    settings: overruled(settings, LINT_ALONE),
    loadRulesets,
    now,
    baseIsRequired: true,
    ...(waivers === undefined ? {} : { waivers }),
  };
}
