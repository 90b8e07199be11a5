import type { Outline } from './outline.js';
/** How text for a terminal is written. */
export interface TextOptions {
    readonly color?: boolean;
    /** Columns to wrap prose at; without it lines are as long as they are. */
    readonly width?: number;
}
/** The report for people at a terminal; readable without colour. The last line is the verdict. */
export declare function text(outline: Outline, options?: TextOptions): string;
