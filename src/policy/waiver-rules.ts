import { createHash } from 'node:crypto';
import type { Judgement, Level } from '../model/finding.ts';
import type { Waiver } from '../model/waiver.ts';
import type { PolicySettings } from './decide.ts';
import { goneRule } from './legacy-rules.ts';
import { shownVersion } from './version-question.ts';
import type { VersionRule } from './version-rules.ts';

/** What can be wrong with a waiver. */
export type WaiverFault = 'expired' | 'too-long' | 'expiring' | 'unused';

/** A rule about what is let pass, with the level that it has when the configuration names none. */
export interface WaiverRule extends VersionRule {
  readonly level: Level;
}

const rules: Readonly<Record<WaiverFault, WaiverRule>> = {
  expired: {
    id: 'waiver-expired',
    level: 'error',
    title: 'Waiver expired',
    why: 'What was let pass for a time is still there, and the time is over: somebody has to decide again.',
    fix: 'Put the change right, or ask the owner of the waiver for another one.',
  },
  'too-long': {
    id: 'waiver-too-long',
    level: 'error',
    title: 'Waiver for too long',
    why: 'A waiver that lasts for years is a rule that nobody decided on. It does not count.',
    fix: 'Give the waiver an earlier day in expires.',
  },
  expiring: {
    id: 'waiver-expiring',
    level: 'warning',
    title: 'Waiver expires soon',
    why: 'In a few days the finding fails the check again.',
    fix: 'Put the change right before, or ask the owner of the waiver for another one.',
  },
  unused: {
    id: 'waiver-unused',
    level: 'info',
    title: 'Waiver not used',
    why: 'Nothing that was found is what it lets pass: the change was merged, was taken back, or has not come yet. A waiver that stays would let pass the same change another time.',
    fix: 'Remove the waiver once its change has been merged or dropped.',
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
  return {
    id: createHash('sha256').update(identity).digest('hex').slice(0, 12),
    rule: rule.id,
    source: 'policy',
    title: rule.title,
    impact: 'documentation',
    breaks: [],
    bump: 'none',
    message,
    why: rule.why,
    fix: rule.fix,
    docs: docs(rule.id),
    direction: null,
    component: null,
    operations: [],
    locations: { head: location },
  };
}

function idList(ids: readonly string[]): string {
  const shown = ids.slice(0, SHOWN).map((id) => `\`${id}\``);
  return ids.length > shown.length ? `${shown.join(', ')} and ${ids.length - shown.length} more` : shown.join(', ');
}

/** How loud a finding about a waiver is. */
export function waiverLevel(rule: string, settings: Pick<PolicySettings, 'rules'>): Level {
  return settings.rules.get(rule) ?? waiverRules.find(({ id }) => id === rule)?.level ?? 'warning';
}
