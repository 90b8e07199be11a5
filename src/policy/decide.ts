/**
 * Policy: what the team makes of what was found. Rules have said what each change means; here the settings decide how
 * loud it is said (`level`), whether it fails the run, and whether the version step that was made is large enough.
 *
 * Everything is a pure function of its input, and no order of the judgements changes the outcome. A new concern
 * (deprecation periods, stability) is a further step between `judgements` and `findings`.
 */
import type { Finding, Impact } from '../model/finding.ts';
import type { Summary, VersionVerdict } from '../model/report.ts';
import { inheritedFindings, inheritedJudgements } from './inherited.ts';
import { decideLint } from './lint.ts';
import { compareFindings, levelOf } from './levels.ts';
import { ownLevel } from './overrides.ts';
import { reasonsOf, switchedOff } from './reasons.ts';
import { decideVersion } from './version-decision.ts';
import { approve, outdated, unblock } from './approvals.ts';
import { exempt, waiverFindings } from './exempt.ts';
import type { DecideInput } from './input.ts';

/** What policy says about one API. */
export interface ApiDecision {
  /** Most serious first; a fixed order whatever the order of the judgements was. */
  readonly findings: readonly Finding[];
  readonly summary: Summary;
  readonly version: VersionVerdict;
  /** Why this API fails the run, one sentence each; empty when it does not. */
  readonly reasons: readonly string[];
  /** What a reader must know besides: findings of rules that are switched off. */
  readonly notes: readonly string[];
  /** What exactly lets pass what fails. */
  readonly unblock: readonly string[];
}

/** Decides about one API. */
export function decide(input: DecideInput): ApiDecision {
  const { settings, judgements } = input;
  const shown = judgements.filter((judgement) => ownLevel(judgement, settings) !== 'off');
  const older = inheritedJudgements(input.release, judgements);
  const version = decideVersion(input, shown, older);
  const announced = settings.acceptAnnounced && version.announces;
  const passing = (findings: readonly Finding[]): readonly Finding[] =>
    approve(exempt(findings, input.waiving), input.approvals);
  const changes = passing(
    shown.map((judgement): Finding => {
      return { ...judgement, level: levelOf(judgement, settings, announced), origin: 'introduced' };
    }),
  );
  const inherited = passing(inheritedFindings(older, settings, announced));
  const own = passing([...version.findings, ...waiverFindings(input, older)]);
  const lint = decideLint(input.lint, settings, passing);
  const all = [...changes, ...inherited, ...own, ...lint.findings].toSorted(compareFindings);
  return {
    findings: all,
    summary: { ...summarise(changes.filter(({ waiver }) => waiver === undefined)), lint: lint.summary },
    version: version.verdict,
    reasons: [...reasonsOf(changes, inherited, own, input), ...lint.reasons],
    notes: [...outdated(all, input.approvals), ...switchedOff(judgements, settings)],
    unblock: settings.failOn === 'never' ? [] : unblock(all, input.approvals),
  };
}

function summarise(changes: readonly Finding[]): Omit<Summary, 'lint'> {
  const count = (impact: Impact): number =>
    changes.filter((change) => change.source === 'diff' && change.impact === impact).length;
  return {
    breaking: count('breaking'),
    potentiallyBreaking: count('potentially-breaking'),
    nonBreaking: count('non-breaking'),
    documentation: count('documentation'),
    unclassified: count('unclassified'),
  };
}
