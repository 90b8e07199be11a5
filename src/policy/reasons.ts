import type { Finding, Impact, Judgement } from '../model/finding.ts';
import type { DecideInput } from './input.ts';
import type { PolicySettings } from './policy-settings.ts';
import { ownLevel } from './overrides.ts';
import { fails } from './levels.ts';

const names: Readonly<Record<Impact, readonly [one: string, many: string]>> = {
  breaking: ['breaking change', 'breaking changes'],
  'potentially-breaking': ['potentially breaking change', 'potentially breaking changes'],
  unclassified: ['change that no rule knows', 'changes that no rule knows'],
  'non-breaking': ['non-breaking change', 'non-breaking changes'],
  documentation: ['change of documentation', 'changes of documentation'],
};

const order = ['breaking', 'potentially-breaking', 'unclassified', 'non-breaking', 'documentation'] as const;

/** Why an API fails the run, one sentence each: for its changes, for those it inherited, and for its version. */
export function reasonsOf(
  changes: readonly Finding[],
  inherited: readonly Finding[],
  version: readonly Finding[],
  input: Pick<DecideInput, 'settings' | 'problems' | 'release'>,
): readonly string[] {
  const { settings, problems } = input;
  const unread = new Set(problems.head.map((problem) => `The description can't be read: ${problem.message}`));
  const reasons = [...unread];
  const failing = changes.filter((finding) => fails(finding, settings));
  const counts = order.flatMap((impact) => {
    const count = failing.filter((finding) => finding.impact === impact && !isOwnLevel(finding, settings)).length;
    const [one, many] = names[impact];
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  });
  if (counts.length > 0) reasons.push(`${listed(counts)} (fail-on: ${settings.failOn}).`);
  const ids = failing.filter((finding) => isOwnLevel(finding, settings)).map((finding) => finding.rule);
  for (const rule of [...new Set(ids)].toSorted()) {
    const count = ids.filter((id) => id === rule).length;
    reasons.push(`${count} ${count === 1 ? 'finding' : 'findings'} of the rule ${rule}, which is set to error.`);
  }
  const older = inherited.filter((finding) => fails(finding, settings)).length;
  if (older > 0)
    reasons.push(
      `${older} ${older === 1 ? 'finding' : 'findings'} inherited since ${input.release?.label ?? ''} (inherited: fail).`,
    );
  for (const one of version.filter((finding) => fails(finding, settings)).map(({ message }) => message))
    reasons.push(one);
  return reasons;
}

function isOwnLevel(finding: Finding, settings: PolicySettings): boolean {
  return ownLevel(finding, settings) === 'error';
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

/** What was left out because its rule is switched off: not shown, but not silent either. */
export function switchedOff(judgements: readonly Judgement[], settings: PolicySettings): readonly string[] {
  const ids = judgements.filter((judgement) => ownLevel(judgement, settings) === 'off').map(({ rule }) => rule);
  return [...new Set(ids)].toSorted().map((rule) => {
    const count = ids.filter((id) => id === rule).length;
    return `${count} ${count === 1 ? 'finding' : 'findings'} of the rule ${rule} left out: the configuration switches it off.`;
  });
}

/**
 * The verdict about the whole run: it fails when one API fails, or for a fault of the run itself. With several APIs each
 * reason says which one it is about.
 */
export function conclude(
  apis: readonly { readonly name: string; readonly reasons: readonly string[] }[],
  faults: readonly string[] = [],
): {
  readonly verdict: 'pass' | 'fail';
  readonly reasons: readonly string[];
} {
  const reasons = [
    ...faults,
    ...apis.flatMap((api) => api.reasons.map((reason) => (apis.length === 1 ? reason : `${api.name}: ${reason}`))),
  ];
  return { verdict: reasons.length === 0 ? 'pass' : 'fail', reasons };
}
