/** What is said about the version of one API: the verdict, and findings when the version is not well. */
import type { Bump, Finding, Judgement, Level } from '../model/finding.ts';
import type { VersionVerdict } from '../model/report.ts';
import { judgeVersion } from './bump.ts';
import type { DecideInput } from './input.ts';
import { ownLevel } from './overrides.ts';
import { quieter } from './inherited.ts';
import { judgePlan, planJudgement } from './release-plan.ts';
import type { PlanVerdict } from './release-plan.ts';
import { because, versionJudgement, versionLevel } from './version-rules.ts';
import type { VersionFault, VersionJudgement } from './version-question.ts';
import { shownVersion } from './version-question.ts';
import { largestBump } from './versions.ts';

/** The verdict about the version and what is to be reported. */
export interface VersionDecision {
  readonly verdict: VersionVerdict;
  readonly findings: readonly Finding[];
  /** The step that was made can be told, and is at least the required one. */
  readonly announces: boolean;
}

/**
 * Decides about the version: measured from the last release when there is one, else from the base.
 * @param shown what this change does. `older`: what came between the release and the base.
 */
export function decideVersion(
  input: DecideInput,
  shown: readonly Judgement[],
  older: readonly Judgement[],
): VersionDecision {
  const { settings, release } = input;
  const all =
    release === undefined ? shown : release.judgements.filter((judgement) => ownLevel(judgement, settings) !== 'off');
  const own = largestBump(shown.map(({ bump }) => bump));
  const changes = largestBump([input.groupBump ?? 'none', ...all.map(({ bump }) => bump)]);
  const judged = withEdit(input, withTag(input, judge(input, changes)));
  const plans = input.gate === undefined ? planVerdicts(input, changes, own) : [];
  const { verdict, fault } = plans.reduce(withPlan, judged);
  const isPlanned = judged.fault !== null && fault === null && verdict.ok;
  const announces = isPlanned || (judged.verdict.ok && judged.verdict.declared !== null);
  if (settings.versionCheck === 'off') return { verdict: { ...verdict, ok: true, note: '' }, findings: [], announces };
  const isOlder = isInherited(input, judged, own, older.length > 0);
  const found: readonly Judgement[] = [
    ...(fault === null ? [] : [versionJudgement(fault, verdict, all, input)]),
    ...plans.filter(({ enough }) => !enough).map((plan) => planJudgement(plan, because(all), input.docs)),
  ];
  const findings = found.flatMap((judgement): Finding[] => {
    const level: Level = versionLevel(judgement.rule, changes, settings);
    if (level === 'off') return [];
    return [
      { ...judgement, level: isOlder ? quieter(level, settings) : level, origin: isOlder ? 'inherited' : 'introduced' },
    ];
  });
  return { verdict, findings, announces };
}

function judge(input: DecideInput, changes: Bump): VersionJudgement {
  const { settings, problems, versions, release, history } = input;
  const { subject, awaitsTag } = versions;
  return judgeVersion({
    changes,
    base: release === undefined ? versions.base : release.version,
    head: versions.head,
    zeroMajor: settings.zeroMajor,
    isNew: release === undefined ? input.isNew : release.isNew,
    isRemoved: input.isRemoved,
    isUnreadable: problems.head.length > 0 || (release === undefined ? problems.base.length > 0 : release.isUnreadable),
    isPartial: input.partial.length > 0 || (release !== undefined && release.partial.length > 0),
    scheme: settings.versionScheme ?? 'auto',
    earlier: history?.earlier ?? [],
    constantFor: history?.constantFor ?? 0,
    ...(history?.sameVersion ? { sameVersion: history.sameVersion } : {}),
    today: input.today ?? null,
    ...(subject === undefined ? {} : { subject }),
    ...(awaitsTag === undefined ? {} : { awaitsTag }),
  });
}

/**
 * On a tag: what the tag says and what the description says must be the same version, unless they never were: then the
 * tag is the version of something else.
 */
function withTag({ gate, versions, release }: DecideInput, judged: VersionJudgement): VersionJudgement {
  const tagVersion = gate?.tagVersion ?? null;
  if (gate === undefined || tagVersion === null || versions.head === null || judged.fault !== null) return judged;
  if (release !== undefined && !agree(release.tagVersion, release.version)) return judged;
  if (agree(tagVersion, versions.head)) return judged;
  const note = `The tag is ${shownVersion(gate.tag ?? tagVersion)}, but ${versions.subject ?? 'info.version'} is ${shownVersion(versions.head)}.`;
  return { verdict: { ...judged.verdict, ok: false, note }, fault: 'tag-mismatch' };
}

/** Whether a tag and a version may name the same. A version with fewer parts says less, not something else: `1.4` fits v1.4.2. */
function agree(tag: string | null, version: string | null): boolean {
  if (tag === null || version === null) return true;
  const [one, other] = [tag, version].map((text) =>
    text
      .trim()
      .replace(/^v(?=\d)/i, '')
      .replace(/\+.*$/, ''),
  );
  return one === other || (/^\d+(?:\.\d+)?$/.test(other ?? '') && one?.startsWith(`${other}.`) === true);
}

/** The line to change, when the version is to be another one. */
function withEdit({ versions: { written } }: DecideInput, judged: VersionJudgement): VersionJudgement {
  const { next, ok } = judged.verdict;
  if (written === undefined || next === null || ok) return judged;
  const { file, line } = judged.verdict.head === null ? { file: '', line: 0 } : written.location;
  if (file === '') return judged;
  const after = written.line.replace(written.text, () => next);
  return { ...judged, verdict: { ...judged.verdict, edit: { file, line, before: written.line, after } } };
}

function planVerdicts({ plans = [], settings }: DecideInput, release: Bump, change: Bump): readonly PlanVerdict[] {
  return plans.map((plan) => judgePlan(plan, { release, change }, settings.zeroMajor));
}

const PLANNED: readonly (VersionFault | null)[] = ['bump-missing', 'bump-too-small', null];

/** A tool that writes the version makes the step at the release: until then its plan is what counts. */
function withPlan(judged: VersionJudgement, { plan, enough, needed }: PlanVerdict): VersionJudgement {
  if (!plan.writesVersion || !PLANNED.includes(judged.fault)) return judged;
  const { verdict } = judged;
  if (!enough) return { verdict: { ...verdict, ok: false, note: '' }, fault: null };
  if (judged.fault === null) return judged;
  const note = `${plan.tool} (${plan.source}) plans a ${plan.planned} step, which is ${plan.planned === needed ? 'what' : 'more than'} the changes need.`;
  return { verdict: { ...verdict, ok: true, note }, fault: null };
}

/**
 * What is wrong was wrong before: the step that this change alone needs is made, or it leaves the version as it was. On a
 * release that does not matter: it is the last moment to put it right.
 */
function isInherited(input: DecideInput, { fault }: VersionJudgement, own: Bump, hasOlder: boolean): boolean {
  const { gate, release, versions } = input;
  if (gate !== undefined || release === undefined) return false;
  if (fault !== null && fault !== 'bump-missing' && fault !== 'bump-too-small') return versions.base === versions.head;
  if (!hasOlder) return false;
  return own === 'none' || (fault !== null && judge({ ...input, groupBump: 'none' }, own).fault === null);
}
