import type { ApiReport, Report } from './model/report.js';
import type { RenderOptions, ReportFormat } from './report/render.js';
export type { ApiReport, Report, Side, Summary, VersionVerdict } from './model/report.js';
export type { Bump, Finding, Impact, Lens, LensSetting, Level, Origin, SecondOpinion, Witness, } from './model/finding.js';
export type { Location } from './model/location.js';
export type { OperationRef } from './model/change.js';
export type { SpecProblem } from './model/problem.js';
export type { RenderOptions, ReportFormat } from './report/render.js';
/** One side of a comparison: a text with the name that messages call it by, or a file (or URL, or `REVISION:PATH`). */
export type SpecInput = {
    readonly text: string;
    readonly path?: string;
} | {
    readonly file: string;
};
/** Settings as they stand in `.api-governor.yaml`: the text of such a file. */
export interface LibraryOptions {
    /** The text of a configuration file (YAML or JSON). */
    readonly settings?: string;
    /** The time that counts as now, for what depends on dates. */
    readonly now?: Date;
}
/** What is let pass: nothing that is not given here. */
export interface PassOptions {
    /** The text of a file of waivers. */
    readonly waivers?: string;
    /** The text of a baseline. Its entries count for the description whose path they name. */
    readonly baseline?: string;
}
/** A released state of the API. */
export type Release = SpecInput & {
    /** What messages call it: `v1.2.0`. */
    readonly name: string;
    /** The day on which it was released, as `2026-03-31`. */
    readonly day: string;
};
/** What `compareSpecs` compares. */
export interface CompareRequest extends LibraryOptions, PassOptions {
    readonly base: SpecInput;
    readonly head: SpecInput;
    /** Releases up to the base, the newest first. What they announced to go in time may be gone in the head. */
    readonly releases?: readonly Release[];
}
/** What `lintSpec` lints. */
export interface LintRequest extends LibraryOptions, PassOptions {
    readonly spec: SpecInput;
}
/** What `checkRepository` checks: a directory in a git repository, as on a pull request. */
export interface RepositoryRequest extends LibraryOptions {
    readonly directory: string;
    /** Branch, tag or commit; left out: chosen as on the command line. */
    readonly base?: string;
    readonly head?: string;
}
/**
 * Compares two API descriptions.
 * @returns what was found; `problems` says why a side can't be read, if one can't.
 * @throws {Error} when a file is not there or the settings can't be followed; the message is one sentence for people.
 */
export declare function compareSpecs(request: CompareRequest): Promise<ApiReport>;
/**
 * Holds an API description to the rulesets of the settings.
 * @returns all that was found; `problems` says why the description can't be read, if it can't.
 * @throws {Error} when a file is not there or the settings can't be followed; the message is one sentence for people.
 */
export declare function lintSpec(request: LintRequest): Promise<ApiReport>;
/**
 * Checks all API descriptions of a repository, as `api-governor check` does. A ruleset that can't be used is a reason of the
 * verdict, so that what changed is reported all the same.
 * @throws {Error} when a revision can't be had or the settings can't be followed; the message is one sentence for people.
 */
export declare function checkRepository(request: RepositoryRequest): Promise<Report>;
/** Writes a report as text. Pure: the same report and options give the same bytes. */
export declare function render(report: Report, format: ReportFormat, options?: RenderOptions): string;
