import type { OperationRef } from '../model/change.ts';
import type { Finding, Level } from '../model/finding.ts';
import type { ApiReport, Report } from '../model/report.ts';
import { folded, notesOf, type FoldedNote } from './notes.ts';

/** The parts of a report about one API, in the order people read them. */
export type SectionKey =
  | 'breaking'
  | 'potentially-breaking'
  | 'unclassified'
  | 'policy'
  | 'lint'
  | 'internal'
  | 'non-breaking'
  | 'documentation';

const SECTION_TITLES: ReadonlyMap<SectionKey, string> = new Map([
  ['breaking', 'Breaking changes'],
  ['potentially-breaking', 'Potentially breaking changes'],
  ['unclassified', 'Not classified'],
  ['policy', 'Version and lifecycle'],
  ['lint', 'Rules'],
  ['internal', 'Internal operations'],
  ['non-breaking', 'Non-breaking changes'],
  ['documentation', 'Documentation changes'],
]);

/** Findings of which the same rule says the same, in the same words. */
export interface Group {
  readonly lead: Finding;
  readonly findings: readonly Finding[];
  /** Operations of all findings, without repetition. */
  readonly operations: readonly OperationRef[];
  /** What tells of the same change in copies of the schema: the same but for the place. They have no copies. */
  readonly copies: readonly Group[];
}

/** Groups of one section that the same rule found, with the same reason and remedy: these are said once. */
export interface Cluster {
  readonly lead: Finding;
  readonly groups: readonly Group[];
}

/** Findings of one kind. `count` counts findings, not groups. */
export interface Section {
  readonly key: SectionKey;
  readonly title: string;
  readonly groups: readonly Group[];
  readonly count: number;
}

/** What a report says about one API, grouped and in order. Empty sections are left out. */
export interface ApiOutline {
  readonly api: ApiReport;
  /** What was left out of the comparison. */
  readonly gaps: readonly FoldedNote[];
  /** What was read though the specification does not allow it so. */
  readonly remarks: readonly FoldedNote[];
  readonly state: 'compared' | 'added' | 'removed' | 'unreadable' | 'linted';
  readonly sections: readonly Section[];
  /** What changed since the last release, but not by this change. */
  readonly inherited: readonly Group[];
  readonly fixedLint: readonly Group[];
  readonly waived: readonly Finding[];
  /** How many findings the configuration switched off. */
  readonly off: number;
}

/** The one structure all formats are written from, so that they tell the same story in the same order. */
export interface Outline {
  readonly report: Report;
  readonly apis: readonly ApiOutline[];
  readonly counts: ReadonlyMap<SectionKey, number>;
  /** Something could not be read or compared: "no changes" must not be said. */
  readonly incomplete: boolean;
}

/** Groups and orders everything in a report. */
export function outline(report: Report): Outline {
  const apis = report.apis.map((api) => outlineApi(api, report.task === 'lint'));
  const counts = new Map<SectionKey, number>();
  for (const { sections } of apis) {
    for (const { key, count } of sections) counts.set(key, (counts.get(key) ?? 0) + count);
  }
  const incomplete = report.apis.some((api) => api.problems.length > 0 || api.partial.length > 0);
  return { report, apis, counts, incomplete };
}

function outlineApi(api: ApiReport, isLinted: boolean): ApiOutline {
  const bySection = new Map<SectionKey, Finding[]>([...SECTION_TITLES.keys()].map((key) => [key, []]));
  const inherited: Finding[] = [];
  const fixed: Finding[] = [];
  const waived: Finding[] = [];
  let off = 0;
  for (const finding of api.findings.toSorted(compareFindings)) {
    if (finding.waiver !== undefined) waived.push(finding);
    else if (finding.level === 'off') off += 1;
    else if (finding.origin === 'fixed') fixed.push(finding);
    else if (finding.source === 'diff' && finding.origin === 'inherited') inherited.push(finding);
    else bySection.get(sectionOf(finding))?.push(finding);
  }
  const sections = [...SECTION_TITLES].map(([key, title]) => {
    const findings = bySection.get(key) ?? [];
    return { key, title, groups: groupByCause(findings), count: findings.length };
  });
  const notes = folded(notesOf(api));
  return {
    api,
    gaps: notes.filter(({ kind }) => kind === 'partial'),
    remarks: notes.filter(({ kind }) => kind === 'warning'),
    state: isLinted && api.problems.length === 0 ? 'linted' : stateOf(api),
    sections: sections.filter((section) => section.count > 0),
    inherited: groupByCause(inherited),
    fixedLint: groupByCause(fixed),
    waived,
    off,
  };
}

function stateOf(api: ApiReport): ApiOutline['state'] {
  if (api.problems.length > 0) return 'unreadable';
  if (api.base === null) return 'added';
  return api.head === null ? 'removed' : 'compared';
}

/** The section a finding is shown in, when it is neither waived nor switched off. */
function sectionOf(finding: Finding): SectionKey {
  if (finding.source === 'lint') return 'lint';
  if (finding.impact === 'breaking' || finding.impact === 'potentially-breaking') return finding.impact;
  if (finding.source !== 'diff') return 'policy';
  // What nobody outside can call is listed apart; a break that the settings let fail has its place above.
  return finding.standing?.internal === true ? 'internal' : finding.impact;
}

function groupByCause(findings: readonly Finding[]): readonly Group[] {
  const said = together(findings, ({ rule, level, origin, direction, component, secondOpinion, ...finding }) => {
    const { message, why, fix, before, after } = finding;
    return [rule, level, origin, direction, component, message, why, fix, before, after, secondOpinion];
  }).map((members) => groupOf(members));
  const causes = together(said, ({ lead: { cause, level, origin, why, fix, secondOpinion } }, index) =>
    cause === undefined ? index : [cause, level, origin, why, fix, secondOpinion],
  );
  return causes.map(([first, ...copies]) => ({ ...first, copies }));
}

/** Lists of those whose keys are equal, in the order of the first of each. */
function together<T>(all: readonly T[], keyOf: (each: T, index: number) => unknown): readonly (readonly [T, ...T[]])[] {
  const lists = new Map<string, [T, ...T[]]>();
  for (const [index, each] of all.entries()) {
    const key = JSON.stringify(keyOf(each, index));
    const known = lists.get(key);
    if (known === undefined) lists.set(key, [each]);
    else known.push(each);
  }
  return [...lists.values()];
}

function groupOf(findings: readonly [Finding, ...Finding[]]): Group {
  return { lead: findings[0], findings, operations: distinctOperations(findings), copies: [] };
}

/** All findings of groups, those of copies with them. */
export function findingsOf(groups: readonly Group[]): readonly Finding[] {
  return groups.flatMap(({ findings, copies }) => [...findings, ...findingsOf(copies)]);
}

/** Puts the groups of a section that share rule, reason and remedy together, in the order of the first of each. */
export function clustersOf(groups: readonly Group[]): readonly Cluster[] {
  return together(groups, ({ lead: { rule, level, origin, why, fix } }) => [rule, level, origin, why, fix]).map(
    (members) => ({ lead: members[0].lead, groups: members }),
  );
}

function distinctOperations(findings: readonly Finding[]): readonly OperationRef[] {
  const seen = new Map<string, OperationRef>();
  for (const { operations } of findings) {
    for (const operation of operations) {
      const key = JSON.stringify([operation.kind, operation.method, operation.path]);
      if (!seen.has(key)) seen.set(key, operation);
    }
  }
  return [...seen.values()];
}

const LEVEL_ORDER: Readonly<Record<Level, number>> = { error: 0, warning: 1, info: 2, off: 3 };
const SECTION_ORDER: ReadonlyMap<SectionKey, number> = new Map(
  [...SECTION_TITLES.keys()].map((key, index) => [key, index]),
);

function sortKey(finding: Finding): readonly (string | number)[] {
  const [operation] = finding.operations;
  return [
    SECTION_ORDER.get(sectionOf(finding)) ?? 0,
    LEVEL_ORDER[finding.level],
    finding.origin === 'introduced' ? 0 : 1,
    operation?.path ?? '',
    operation?.method ?? '',
    finding.rule,
    finding.id,
  ];
}

/** The order of findings in every format: impact, level, new before inherited, path, method, rule, id. */
export function compareFindings(a: Finding, b: Finding): number {
  const keyOfB = sortKey(b);
  for (const [index, left] of sortKey(a).entries()) {
    const right = keyOfB[index] ?? '';
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
