import type { Detail, Permalink } from './markdown-item.js';
import type { Outline } from './outline.js';
/** What a Markdown report may link to. */
export interface MarkdownOptions {
    /** Gives the page of a place; without it, places are plain text. */
    readonly permalink?: Permalink;
    /** Where the rest is, said when something was left out: `See the job summary for all of them.` */
    readonly more?: string;
}
/** How much is written. `items` is the number of groups a section lists before the rest is counted. */
export interface Plan {
    readonly detail: Detail;
    /** Findings nobody must act on (non-breaking, documentation, lint that was there before) are only counted. */
    readonly quiet: 'listed' | 'counted';
    readonly items: number;
    /** The same for a section that is only listed for completeness. */
    readonly quietItems: number;
    /** How many APIs get a row and sections. */
    readonly apis: number;
    /** How many sentences of a kind (reasons, notes, what was not compared) are written. */
    readonly sentences: number;
}
/** Everything, for `--format markdown`. */
export declare const EVERYTHING: Plan;
/** The pull request comment, the job summary and `--format markdown`: what matters is first, the rest is folded. */
export declare function markdown(outline: Outline, options: MarkdownOptions, plan: Plan): string;
/** The least that can be said: the verdict, what was counted, and where the rest is. */
export declare function markdownVerdict(outline: Outline, options: MarkdownOptions): string;
