/**
 * Approvals: what people who may accepted on the pull request itself. A command names findings; a label and a review accept
 * what fails of the changes at the head commit. An accepted break is shown and does not fail, and still needs its version.
 */
import { createHash } from 'node:crypto';
import type { Approval, ApprovalQuestion, Approvals } from '../model/approval.ts';
import type { Finding, Judgement } from '../model/finding.ts';

/** Approvals as they are for one API. */
export interface ApprovalsOfApi {
  readonly question: ApprovalQuestion;
  readonly given: Approvals;
  /** Who owns the API, as CODEOWNERS names them. */
  readonly owners: readonly string[];
}

const SHOWN_IDS = 10;
const SHOWN_OWNERS = 5;

/** What identifies an approval of a finding from run to run. */
export function keyOf({ how, at, url }: Pick<Approval, 'how' | 'at' | 'url'>, id: string): string {
  const comment = /(\d+)$/.exec(url ?? '')?.[1] ?? how;
  return `${comment}:${at.replaceAll(/[^\w:.-]/g, '')}:${id}`;
}

/** What a finding says, in short: the same id with another fingerprint is more, or less, than what was approved. */
export function fingerprint({ message, before, after }: Pick<Judgement, 'message' | 'before' | 'after'>): string {
  const said = JSON.stringify([message, before ?? null, after ?? null]);
  return createHash('sha256').update(said).digest('hex').slice(0, 12);
}

/** The findings, those that would fail and are accepted with who did it and a level that fails nobody. */
export function approve(findings: readonly Finding[], approvals: ApprovalsOfApi | undefined): readonly Finding[] {
  if (approvals === undefined || approvals.given.approvals.length === 0) return findings;
  return findings.map((finding) => {
    const { level, waiver, source } = finding;
    if (level !== 'error' || waiver !== undefined || source === 'policy') return finding;
    const approval = approvals.given.approvals.find((each) => covers(each, finding, approvals));
    if (approval === undefined) return finding;
    const { how, by, at, url, reason } = approval;
    const record = { reason, owner: by, expires: null, kind: 'approval', approval: { how, at, url } } as const;
    return { ...finding, level: 'info', waiver: record };
  });
}

function covers(approval: Approval, finding: Finding, { given, owners }: ApprovalsOfApi): boolean {
  if (approval.ids !== null) return approval.ids.includes(finding.id) && !hasChanged(approval, finding, given);
  if (finding.origin !== 'introduced' || (finding.source !== 'diff' && finding.source !== 'lint')) return false;
  return approval.owners === null || approval.owners.some((owner) => owners.includes(owner));
}

/** The finding says something else than when it was accepted: another value is gone from an enum, another operation broke. */
function hasChanged(approval: Approval, finding: Finding, { seen }: Approvals): boolean {
  const before = seen.get(keyOf(approval, finding.id));
  return before !== undefined && before !== fingerprint(finding);
}

/** The approvals of commands that name a finding which is another one by now. */
export function outdated(findings: readonly Finding[], approvals: ApprovalsOfApi | undefined): readonly string[] {
  if (approvals === undefined) return [];
  return findings
    .filter(({ level }) => level === 'error')
    .flatMap((finding) =>
      approvals.given.approvals
        .filter(({ ids }) => ids?.includes(finding.id) === true)
        .filter((approval) => hasChanged(approval, finding, approvals.given))
        .map(
          ({ by }) =>
            `\`${finding.id}\` is not what \`${by}\` accepted any more: it has changed since, and needs a new approval.`,
        ),
    );
}

/** What exactly lets pass what still fails, as one sentence; none when nothing can, or nobody may. */
export function unblock(findings: readonly Finding[], approvals: ApprovalsOfApi | undefined): readonly string[] {
  if (approvals === undefined) return [];
  const failing = findings.filter(({ level, source }) => level === 'error' && source !== 'policy');
  if (failing.length === 0) return [];
  const { question, owners } = approvals;
  const isWhole = failing.every(({ source, origin }) => origin === 'introduced' && source !== 'version');
  const ways = [
    ...(question.command ? [`comment \`/api-governor accept ${idList(failing)} <reason>\``] : []),
    ...(question.review && isWhole && owners.length > 0 ? ['approve the last commits with a review, as an owner'] : []),
    ...(question.label !== null && isWhole ? [`set the label \`${question.label.replaceAll('`', "'")}\` now`] : []),
  ];
  if (ways.length === 0) return [];
  const author = question.byAuthor ? '' : ' and is not the author of the pull request';
  const who =
    owners.length === 0
      ? `somebody who has ${question.permission} access${author}`
      : `${ownerList(owners)}, or somebody else who has ${question.permission} access${author},`;
  const rest = failing.length > SHOWN_IDS && question.command ? ` (and the other ${failing.length - SHOWN_IDS})` : '';
  return [`Ask ${who} to ${ways.join(', or to ')}${rest}.`];
}

const idList = (failing: readonly Finding[]): string =>
  [...new Set(failing.map(({ id }) => id))].slice(0, SHOWN_IDS).join(' ');

function ownerList(owners: readonly string[]): string {
  const shown = owners.slice(0, SHOWN_OWNERS).map((owner) => `\`${owner}\``);
  return shown.length === 1 ? (shown[0] ?? '') : `one of ${shown.join(', ')}`;
}
