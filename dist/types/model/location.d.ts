/**
 * Where something is written: a file of one revision (path relative to the root of the tree, `/` separated) and an
 * RFC 6901 JSON Pointer in it (`''` is the whole document).
 */
export interface Place {
    readonly file: string;
    readonly pointer: string;
}
/** A place with its position in the text: `line` and `column` count from 1. */
export interface Location extends Place {
    readonly line: number;
    readonly column: number;
}
