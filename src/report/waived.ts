import type { AppliedWaiver, Finding } from '../model/finding.ts';
import { fence } from './escape.ts';
import { plural } from './words.ts';

// What all formats say about findings that are let pass. Prose in the sense of escape.ts.

/** Findings that are let pass in the same way. */
export interface WaivedGroup {
  readonly title: string;
  readonly findings: readonly Finding[];
}

/** What is let pass by itself, and what is only known: in the baseline, where there may be thousands. */
export function splitWaived(waived: readonly Finding[]): {
  readonly waived: readonly Finding[];
  readonly knownLint: readonly Finding[];
} {
  const isKnownLint = ({ waiver, source }: Finding): boolean => waiver?.kind === 'baseline' && source === 'lint';
  return { waived: waived.filter((finding) => !isKnownLint(finding)), knownLint: waived.filter(isKnownLint) };
}

const HOW: Readonly<Record<NonNullable<AppliedWaiver['approval']>['how'], string>> = {
  label: 'with a label',
  review: 'with a review',
  command: 'with a comment',
};

/** Approvals first, then waivers; those that only put the description right apart, last what is known. Empty groups are left out. */
export function waivedGroups(waived: readonly Finding[]): readonly WaivedGroup[] {
  const kindOf = ({ waiver }: Finding): string =>
    waiver?.kind === 'approval' || waiver?.kind === 'spec-correction' || waiver?.kind === 'baseline'
      ? waiver.kind
      : 'waiver';
  const groups = [
    ['approval', 'approved finding'],
    ['waiver', 'waived finding'],
    ['spec-correction', 'correction of the description'],
    ['baseline', 'known change of the baseline'],
  ] as const;
  return groups.flatMap(([kind, noun]) => {
    const findings = waived.filter((finding) => kindOf(finding) === kind);
    const many = noun.includes(' of ') ? noun.replace(' of ', 's of ') : `${noun}s`;
    return findings.length === 0 ? [] : [{ title: plural(findings.length, noun, many), findings }];
  });
}

/** Who let a finding pass, until when and why, and whether it was there before: `team-orders`, until `2026-12-31` (API-1): Never filled. The reason is foreign prose. */
export function waiverWords({ waiver, origin }: Pick<Finding, 'waiver' | 'origin'>): string {
  if (waiver === undefined) return '';
  return `${origin === 'inherited' && waiver.kind !== 'baseline' ? 'inherited, ' : ''}${byWhom(waiver)}`;
}

function byWhom(waiver: AppliedWaiver): string {
  const { reason, owner, expires, kind, ticket, approval } = waiver;
  if (kind === 'baseline') return 'in the baseline';
  if (approval !== undefined)
    return `approved by ${fence(owner)} ${HOW[approval.how]}, ${fence(approval.at.slice(0, 10))}${ending(reason)}`;
  const parts = [
    fence(owner),
    expires === null ? 'without an end' : `until ${fence(expires)}`,
    ...(kind === undefined || kind === 'accepted' || kind === 'spec-correction' ? [] : [fence(kind)]),
    ...(ticket === undefined ? [] : [fence(ticket)]),
  ];
  return `${parts.join(', ')}${ending(reason)}`;
}

const ending = (reason: string): string => (reason.trim() === '' ? '' : `: ${reason}`);
