import type { Judgement, Level } from '../model/finding.ts';
import type { Waiver } from '../model/waiver.ts';
import type { PolicySettings } from './policy-settings.ts';
import { goneRule } from './legacy-rules.ts';
import { shownVersion } from './version-question.ts';
import { policyJudgement } from './policy-rule.ts';
import type { PolicyExample } from './policy-rule.ts';
import type { WaiverRule } from './policy-rule.ts';

/** What can be wrong with a waiver. */
export type WaiverFault = 'expired' | 'too-long' | 'expiring' | 'unused';

const REMOVAL = {
  base: `paths:
  /orders:
    get: { responses: { '200': { description: OK } } }`,
  head: `paths: {}`,
} as const;

/** The file of waivers with one that lets the removal pass until a day. */
const until = (expires: string): NonNullable<PolicyExample['files']> => ({
  '.api-governor/waivers.yaml': `- rule: operation-removed
  at: GET /orders
  reason: No client is left.
  owner: team-orders
  expires: ${expires}`,
});

const rules: Readonly<Record<WaiverFault, WaiverRule>> = {
  expired: {
    id: 'waiver-expired',
    level: 'error',
    title: 'Waiver expired',
    why: 'What was let pass for a time is still there, and the time is over: somebody has to decide again.',
    fix: 'Put the change right, or ask the owner of the waiver for another one.',
    example: {
      ...REMOVAL,
      day: '2026-11-20',
      files: until('2026-11-01'),
      says: 'The waiver for `operation-removed` at `GET /orders` expired on `2026-11-01`: ask `team-orders`. It is about `a05c027b3b99`.',
    },
  },
  'too-long': {
    id: 'waiver-too-long',
    level: 'error',
    title: 'Waiver for too long',
    why: 'A waiver that lasts for years is a rule that nobody decided on. It does not count.',
    fix: 'Give the waiver an earlier day in expires.',
    example: {
      ...REMOVAL,
      day: '2026-11-20',
      files: until('2027-11-20'),
      says: 'The waiver for `operation-removed` at `GET /orders` does not count: it lasts until `2027-11-20`, and 90 days from now is the most. It is about `a05c027b3b99`.',
    },
  },
  expiring: {
    id: 'waiver-expiring',
    level: 'warning',
    title: 'Waiver expires soon',
    why: 'In a few days the finding fails the check again.',
    fix: 'Put the change right before, or ask the owner of the waiver for another one.',
    example: {
      ...REMOVAL,
      day: '2026-11-20',
      files: until('2026-11-30'),
      says: 'The waiver for `operation-removed` at `GET /orders` ends on `2026-11-30`: ask `team-orders`. It is about `a05c027b3b99`.',
    },
  },
  unused: {
    id: 'waiver-unused',
    level: 'info',
    title: 'Waiver not used',
    why: 'Nothing that was found is what it lets pass: the change was merged, was taken back, or has not come yet. A waiver that stays would let pass the same change another time.',
    fix: 'Remove the waiver once its change has been merged or dropped.',
    example: {
      ...REMOVAL,
      head: REMOVAL.base,
      day: '2026-11-20',
      files: until('2027-01-31'),
      says: 'The waiver for `operation-removed` at `GET /orders` of `team-orders` names nothing that was found.',
    },
  },
};

/** The rules about waivers and the baseline, for `explain` and the check of the configuration. */
export const waiverRules: readonly WaiverRule[] = [...Object.values(rules), goneRule];

const SHOWN = 5;

/** What a waiver is called in messages. */
export function waiverName({ target }: Waiver): string {
  return target.by === 'id' ? `\`${target.id}\`` : `\`${target.rule}\` at \`${oneLine(target.at.text)}\``;
}

/** Text of a file of the repository in a message: one line, and no backtick that would end a value. */
const oneLine = (text: string): string => shownVersion(text).replaceAll('`', "'");

/**
 * The finding that a fault of a waiver is.
 * @param ids the findings that it names.
 */
export function waiverJudgement(
  fault: WaiverFault,
  waiver: Waiver,
  ids: readonly string[],
  { today, maxDays }: { readonly today: string; readonly maxDays: number },
  docs: (rule: string) => string,
): Judgement {
  const rule = rules[fault];
  const { target, expires, location } = waiver;
  const owner = `\`${oneLine(waiver.owner)}\``;
  const found = target.by === 'id' ? '' : ` It is about ${idList(ids)}.`;
  const message = {
    expired: `The waiver for ${waiverName(waiver)} expired on \`${expires}\`: ask ${owner}.${found}`,
    'too-long': `The waiver for ${waiverName(waiver)} does not count: it lasts until \`${expires}\`, and ${maxDays} days from now is the most.${found}`,
    expiring: `The waiver for ${waiverName(waiver)} ends on \`${expires}\`${expires === today ? ', which is today' : ''}: ask ${owner}.${found}`,
    unused: `The waiver for ${waiverName(waiver)} of ${owner} names nothing that was found.`,
  }[fault];
  const identity = JSON.stringify([
    rule.id,
    waiver.api,
    target.by === 'id' ? target.id : [target.rule, target.at.text],
  ]);
  return policyJudgement(rule, identity, { message, locations: { head: location } }, docs);
}

function idList(ids: readonly string[]): string {
  const shown = ids.slice(0, SHOWN).map((id) => `\`${id}\``);
  return ids.length > shown.length ? `${shown.join(', ')} and ${ids.length - shown.length} more` : shown.join(', ');
}

/** How loud a finding about a waiver is. */
export function waiverLevel(rule: string, settings: Pick<PolicySettings, 'rules'>): Level {
  return settings.rules.get(rule) ?? waiverRules.find(({ id }) => id === rule)?.level ?? 'warning';
}
