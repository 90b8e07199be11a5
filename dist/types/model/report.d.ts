import type { Bump, Finding } from './finding.js';
import type { DueItem } from './lifecycle.js';
import type { SpecProblem } from './problem.js';
import type { Edit } from './release.js';
import type { ReportNote } from './problem.js';
/** One side of a comparison. */
export interface Side {
    readonly file: string;
    /** What people call the revision: `main@3f2c1ab (merge base)`. */
    readonly revision: string;
    readonly commit: string | null;
    readonly format: string;
    readonly version: string | null;
}
/** Numbers of findings, waived ones not counted. */
export interface Summary {
    readonly breaking: number;
    readonly potentiallyBreaking: number;
    readonly nonBreaking: number;
    readonly documentation: number;
    readonly unclassified: number;
    readonly lint: {
        readonly new: number;
        readonly existing: number;
        readonly fixed: number;
    };
}
/** Which version step the changes require and which one was declared. */
export interface VersionVerdict {
    /** `semver`, `none` (the version never says anything), … */
    readonly scheme: string;
    readonly base: string | null;
    readonly head: string | null;
    readonly required: Bump;
    /** Null when it cannot be told (no version, unreadable, no base). */
    readonly declared: Bump | null;
    /** The smallest version that satisfies the requirement, when one can be named. */
    readonly next: string | null;
    readonly ok: boolean;
    /** One sentence for people: what is wrong or what to do; empty when all is well. */
    readonly note: string;
    /** The release that the step is measured from, when it is not the base. */
    readonly since?: string;
    /** The line to change, when the version does not stand in `info.version`. */
    readonly edit?: Edit;
}
/** What was found about one API. `base` null: it is new; `head` null: its description was removed. */
export interface ApiReport {
    readonly name: string;
    readonly base: Side | null;
    readonly head: Side | null;
    readonly summary: Summary;
    readonly version: VersionVerdict;
    /** What could not be read or compared. Never ends in "no changes". */
    readonly partial: readonly string[];
    /** How the sides were read, with what is in `partial`; left out when there is nothing to say. `problems` are not repeated. */
    readonly notes?: readonly ReportNote[];
    /** Why a side can't be read at all. */
    readonly problems: readonly SpecProblem[];
    readonly findings: readonly Finding[];
    /** What is deprecated and goes on a known day, the next day first; left out when there is nothing. */
    readonly deprecations?: readonly DueItem[];
}
/** The outcome of a run. The public contract of `--format json`. */
export interface Report {
    readonly schema: 1;
    /** `lint`: descriptions were held to rulesets and nothing was compared. Left out: a comparison. */
    readonly task?: 'lint';
    readonly tool: {
        readonly name: 'api-governor';
        readonly version: string;
    };
    readonly verdict: 'pass' | 'fail';
    /** Why it failed, one sentence each; empty when it passed. */
    readonly reasons: readonly string[];
    /** `comparing A (why) → B`, one line for the run. */
    readonly comparing: string;
    /** Said once for the run: what a reader must know besides the findings (configuration changed in this pull request, …). */
    readonly notes: readonly string[];
    readonly apis: readonly ApiReport[];
    /** What exactly lets pass what fails, one sentence each, where people may approve. */
    readonly unblock?: readonly string[];
}
