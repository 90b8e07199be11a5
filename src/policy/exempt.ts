import type { Finding, Judgement } from '../model/finding.ts';
import type { DecideInput } from './input.ts';
import { quieter } from './inherited.ts';
import { waiverLevel } from './waiver-rules.ts';

/** The findings, those that are waived with their waiver and a level that fails nobody. */
export function exempt(findings: readonly Finding[], waiving: DecideInput['waiving']): readonly Finding[] {
  if (waiving === undefined || waiving.waived.size === 0) return findings;
  return findings.map((finding) => {
    const waiver = waiving.waived.get(finding.id);
    return waiver === undefined || finding.origin === 'fixed' ? finding : { ...finding, level: 'info', waiver };
  });
}

/**
 * What is wrong with waivers, as findings. What is said about findings that this change inherits is inherited itself, and
 * as quiet.
 */
export function waiverFindings(
  { waiving, settings }: Pick<DecideInput, 'waiving' | 'settings'>,
  older: readonly Judgement[],
): readonly Finding[] {
  const inherited = new Set(older.map(({ id }) => id));
  return (waiving?.faults ?? []).flatMap(({ judgement, ids }): Finding[] => {
    const level = waiverLevel(judgement.rule, settings);
    const isOlder = ids.length > 0 && ids.every((id) => inherited.has(id));
    if (level === 'off') return [];
    return [
      { ...judgement, level: isOlder ? quieter(level, settings) : level, origin: isOlder ? 'inherited' : 'introduced' },
    ];
  });
}
