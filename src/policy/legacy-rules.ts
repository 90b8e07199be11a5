/** What is said about the baseline: that a finding is in it, and which of its entries are not needed any more. */
import type { AppliedWaiver, Judgement } from '../model/finding.ts';
import type { LegacyEntry } from '../model/legacy.ts';
import { policyJudgement } from './policy-rule.ts';
import { shownVersion } from './version-question.ts';
import type { WaiverRule } from './policy-rule.ts';

const ORDERS = `paths:
  /orders:
    get: { responses: { '200': { description: OK } } }`;

/** The rule about entries that name nothing any more. */
export const goneRule: WaiverRule = {
  id: 'baseline-entry-gone',
  level: 'info',
  title: 'Baseline entry not needed any more',
  why: 'What it names is put right. An entry that stays would let the same mistake come back unseen.',
  fix: 'Run "api-governor baseline --write", which takes such entries out of the file.',
  example: {
    day: '2026-11-20',
    base: ORDERS,
    head: ORDERS,
    files: {
      '.api-governor/baseline.yaml': `- api: openapi.yaml
  rule: operation-removed
  findings:
    - id: "0123456789ab"
      at: GET /orders`,
    },
    says: '1 entry of the baseline names nothing that was found: `operation-removed` at `GET /orders` (`0123456789ab`).',
  },
};

/** How a finding is marked that is in the baseline. */
export const KNOWN: AppliedWaiver = {
  kind: 'baseline',
  reason: 'It is in the baseline.',
  owner: '',
  expires: null,
};

const SHOWN = 5;

/** Text of the file in a message: one line, and no backtick that would end a value. */
const oneLine = (text: string): string => shownVersion(text, 120).replaceAll('`', "'");

/** The id of a rule as the file has it, in a message. */
export const ruleName = oneLine;

/** What an entry is called in messages. */
export const entryPlace = ({ rule, at, id }: LegacyEntry): string =>
  `\`${oneLine(rule)}\` at \`${oneLine(at)}\` (\`${id}\`)`;

/**
 * The finding that entries are gone.
 * @param entries those of one API, at least one.
 */
export function goneJudgement(entries: readonly LegacyEntry[], docs: (rule: string) => string): Judgement {
  const [first] = entries;
  const listed = entries.slice(0, SHOWN).map(entryPlace);
  const more = entries.length > listed.length ? [`${entries.length - listed.length} more`] : [];
  const what =
    entries.length === 1 ? '1 entry of the baseline names' : `${entries.length} entries of the baseline name`;
  return policyJudgement(
    goneRule,
    JSON.stringify([goneRule.id, first?.api ?? '']),
    {
      message: `${what} nothing that was found: ${[...listed, ...more].join(', ')}.`,
      locations: first === undefined ? {} : { head: first.location },
    },
    docs,
  );
}
