import type { Finding } from '../model/finding.js';
import type { Location } from '../model/location.js';
import type { Group } from './outline.js';
/** Where a place can be looked at, or null when there is no such page. */
export type Permalink = (location: Location, side: 'base' | 'head') => string | null;
/** How much of a finding is written: all; all without values and proof; one line. */
export type Detail = 'full' | 'brief' | 'line';
/** Findings with headings of their own; what one rule says about several places has one heading, reason and remedy. */
export declare function blocks(groups: readonly Group[], detail: Detail, permalink: Permalink): string;
/** Findings as a list of lines, sorted by what they are. */
export declare function lineList(groups: readonly Group[], permalink: Permalink): string;
/** Findings as counts of each rule, for when there is no room for more. */
export declare function ruleCounts(findings: readonly Finding[]): string;
/** A part that is folded away. `summary` is ours, never a value. */
export declare function details(summary: string, body: string, open?: boolean): string;
