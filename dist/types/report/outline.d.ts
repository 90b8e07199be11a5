import type { OperationRef } from '../model/change.js';
import type { Finding } from '../model/finding.js';
import type { ApiReport, Report } from '../model/report.js';
import { type FoldedNote } from './notes.js';
/** The parts of a report about one API, in the order people read them. */
export type SectionKey = 'breaking' | 'potentially-breaking' | 'unclassified' | 'policy' | 'lint' | 'internal' | 'non-breaking' | 'documentation';
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
export declare function outline(report: Report): Outline;
/** All findings of groups, those of copies with them. */
export declare function findingsOf(groups: readonly Group[]): readonly Finding[];
/** Puts the groups of a section that share rule, reason and remedy together, in the order of the first of each. */
export declare function clustersOf(groups: readonly Group[]): readonly Cluster[];
/** The order of findings in every format: impact, level, new before inherited, path, method, rule, id. */
export declare function compareFindings(a: Finding, b: Finding): number;
