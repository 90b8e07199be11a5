import type { Finding } from '../model/finding.js';
import type { Location } from '../model/location.js';
import type { Group } from './outline.js';
/** Where a place can be looked at, or null when there is no such page. */
export type Permalink = (location: Location, side: 'base' | 'head') => string | null;
/** How much of a finding is written: all; all without values and proof; one line. */
export type Detail = 'full' | 'brief' | 'line';
/** A finding with its own heading: message, operations, place, reason, values, proof, remedy. */
export declare function itemBlock(group: Group, detail: Detail, permalink: Permalink): string;
/** A finding as an item of a list; with `full` and `brief` its reason and remedy follow on their own lines. */
export declare function itemLine(group: Group, permalink: Permalink, detail?: Detail): string;
/** Findings as counts of each rule, for when there is no room for more. */
export declare function ruleCounts(findings: readonly Finding[]): string;
/** A part that is folded away. `summary` is ours, never a value. */
export declare function details(summary: string, body: string, open?: boolean): string;
